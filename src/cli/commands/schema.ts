import { closest } from '../../load/did-you-mean.js';
import { type Format, schemaOf } from '../../load/validate.js';
import { quoteForPeople } from '../../model/quote.js';
import { factsText, type SchemaPart, schemaText } from '../../report/facts-text.js';
import { factDictionary } from '../fact-dictionary.js';
import { failWith } from '../problems.js';
import { put } from '../run.js';
import { page } from '../terminal.js';

export interface SchemaOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
}

const FORMATS: readonly Format[] = [
  'configuration',
  'organisation',
  'system',
  'workflow',
  'evidence',
  'attestations',
  'waivers',
  'assessment',
];

/** `dutybound schema`: the formats, or one of them as JSON Schema or as a list of facts that a lawyer can read. */
export async function schema(name: string | undefined, options: SchemaOptions): Promise<void> {
  if (name === undefined) return put(await formatList(), options.output);
  const format = FORMATS.find((each) => each === name);
  if (format === undefined) return unknownFormat(name);
  const found = (await schemaOf(format)) as SchemaPart;
  if (options.format === 'json') return put(`${JSON.stringify(found, null, 2)}\n`, options.output);
  if (format !== 'system' && format !== 'organisation')
    return put(schemaText(found, page(options.output)), options.output);
  const facts = [...(await factDictionary())]
    .filter(([path]) => path.startsWith('organisation.') === (format === 'organisation'))
    .map(([path, entry]) => ({ path, ...entry }));
  await put(
    factsText(`${found.title ?? format}: ${found.description ?? ''}`, facts, page(options.output)),
    options.output,
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
