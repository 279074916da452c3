import { closest } from '../../load/did-you-mean.js';
import { forEditors } from '../../load/register-files.js';
import { type Format, schemaOf } from '../../load/validate.js';
import { quoteForPeople } from '../../model/quote.js';
import { questionAbout } from '../../questions/model.js';
import { type FactToRead, factsText, innerPart, type SchemaPart, schemaText } from '../../report/facts-text.js';
import { factDictionary } from '../fact-dictionary.js';
import { ORDINARY_MODEL, ORDINARY_ORGANISATION, ORDINARY_SYSTEM } from '../ordinary-entries.js';
import { failWith } from '../problems.js';
import { put } from '../run.js';
import { page } from '../terminal.js';

export interface SchemaOptions {
  /** Left out: JSON Schema for a whole format, text for a section of it. */
  readonly format?: 'text' | 'json';
  readonly output?: string;
}

const FORMATS: readonly Format[] = [
  'configuration',
  'organisation',
  'system',
  'model',
  'workflow',
  'oversight',
  'evidence',
  'attestations',
  'waivers',
  'national',
  'assessment',
];

/** `dutybound schema`: the formats, or one of them as JSON Schema or as a list of facts that a lawyer can read. */
export async function schema(
  name: string | undefined,
  section: string | undefined,
  options: SchemaOptions,
): Promise<void> {
  if (name === undefined) return put(await formatList(), options.output);
  const format = FORMATS.find((each) => each === name);
  if (format === undefined) return unknownFormat(name);
  const found = (await schemaOf(format)) as SchemaPart;
  if (options.format === 'json' || (options.format === undefined && section === undefined))
    return put(`${JSON.stringify(forEditors(found), null, 2)}\n`, options.output);
  if (!isFactFormat(format)) return put(schemaText(found, page(options.output)), options.output);
  const facts = await factsIn(format, found);
  const wanted = section === undefined ? facts : facts.filter(({ path }) => isWithin(path, section));
  if (wanted.length === 0) return unknownSection(section ?? '', facts);
  const title = `${found.title ?? format}: ${found.description ?? ''}`;
  await put(
    factsText(title, wanted, {
      ...page(options.output),
      ...(section === undefined ? { example: EXAMPLES[format] } : {}),
    }),
    options.output,
  );
}

type FactFormat = 'system' | 'model' | 'organisation';

const EXAMPLES: Readonly<Record<FactFormat, string>> = {
  system: ORDINARY_SYSTEM,
  model: ORDINARY_MODEL,
  organisation: ORDINARY_ORGANISATION,
};

function isFactFormat(format: Format): format is FactFormat {
  return format in EXAMPLES;
}

/**
 * The facts of a format: a model shares those on parties and exclusions with a system, as far as its schema has them, and
 * asks for them in its own words.
 */
async function factsIn(format: FactFormat, schemaOfFormat: SchemaPart): Promise<readonly FactToRead[]> {
  const top = new Set(Object.keys(schemaOfFormat.properties ?? {}));
  const shared = format === 'model' ? pathsOf(schemaOfFormat) : undefined;
  return [...(await factDictionary())]
    .filter(([path]) => {
      if (path.startsWith('organisation.')) return format === 'organisation';
      if (format === 'organisation') return false;
      return shared === undefined
        ? top.has(path.replace(/[.[].*$/, '')) && !path.startsWith('model.')
        : shared.has(path);
    })
    .map(([path, entry]) => ({ path, ...entry, question: questionAbout(entry, format === 'model') }));
}

function pathsOf(schemaOfFormat: SchemaPart): ReadonlySet<string> {
  const paths = new Set<string>();
  const walk = (part: SchemaPart, prefix: string): void => {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const { inner, isList } = innerPart(property, schemaOfFormat);
      const path = `${prefix}${name}${isList ? '[]' : ''}`;
      paths.add(path);
      if (inner !== undefined) walk(inner, `${path}.`);
    }
  };
  walk(schemaOfFormat, '');
  return paths;
}

/** `uses.practice` names the section `uses[].practice` and all below it. */
function isWithin(path: string, section: string): boolean {
  const plain = path.replaceAll('[]', '').replace(/^organisation\./, '');
  const wanted = section.replaceAll('[]', '').replace(/^organisation\./, '');
  return plain === wanted || plain.startsWith(`${wanted}.`);
}

function unknownSection(section: string, facts: readonly FactToRead[]): void {
  const sections = [
    ...new Set(
      facts.filter(({ kind }) => kind === 'section' || kind === 'list').map(({ path }) => path.replaceAll('[]', '')),
    ),
  ];
  const near = closest(section, sections);
  failWith(
    [
      {
        code: 'usage',
        document: 'schema <name> <section>',
        found: `${quoteForPeople(section)} is no section and no fact of this format`,
        expected: `one of ${sections.slice(0, 40).join(', ')}`,
        remedy:
          near === undefined ? 'Leave the section out to see everything' : `Did you mean ${quoteForPeople(near)}?`,
      },
    ],
    'nothing was printed',
  );
}

async function formatList(): Promise<string> {
  const lines = await Promise.all(
    FORMATS.map(async (format) => `${format.padEnd(14)} ${((await schemaOf(format)) as SchemaPart).description ?? ''}`),
  );
  return `${lines.join('\n')}\n\n\`dutybound schema <name>\` prints the JSON Schema, \`--format text\` the same for reading.\n`;
}

function unknownFormat(name: string): void {
  const near = closest(name, FORMATS);
  failWith(
    [
      {
        code: 'usage',
        document: 'schema <name>',
        found: `${quoteForPeople(name)} is no format of this version`,
        expected: `one of ${FORMATS.join(', ')}`,
        remedy: near === undefined ? 'List them with `dutybound schema`' : `Did you mean ${quoteForPeople(near)}?`,
      },
    ],
    'nothing was printed',
  );
}
