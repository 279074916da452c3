import { join } from 'node:path';
import { TARGETS, type Target, targetsOf } from '../importers/columns.js';
import { lookAt, readBytes } from '../io/files.js';
import { closest } from '../load/did-you-mean.js';
import { readYaml } from '../load/yaml.js';
import { appendToList } from '../load/yaml-append.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';

/** What a person, or an earlier import, said of the columns of a source. */
export interface Mapping {
  readonly document: string;
  readonly text?: string;
  readonly columns: ReadonlyMap<string, Target>;
}

/** Where the mapping of a source stands. */
export function mappingPlace(source: string): string {
  const name = source
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100);
  return `.dutybound/mappings/${name === '' ? 'source' : name}.yaml`;
}

/** The saved mapping of a source; one without columns where none is saved. */
export async function readMapping(root: string, source: string): Promise<Mapping | readonly Problem[]> {
  const document = mappingPlace(source);
  const found = await lookAt(root, document);
  if (!found.exists) return { document, columns: new Map() };
  if (found.problem !== undefined) return [found.problem];
  const read = await readBytes(join(root, document), 2 ** 24, document);
  if ('problem' in read) return [read.problem];
  const parsed = readYaml(read.bytes, document);
  if ('problems' in parsed) return parsed.problems;
  const list = (parsed.value as { readonly columns?: unknown } | null)?.columns;
  if (!Array.isArray(list)) return [wrong(document, '/columns', 'it has no list `columns`')];
  const problems: Problem[] = [];
  const columns = new Map<string, Target>();
  for (const [index, entry] of (list as readonly unknown[]).entries()) {
    const { column, to } = (entry ?? {}) as { readonly column?: unknown; readonly to?: unknown };
    const pointer = `/columns/${index}`;
    if (typeof column !== 'string') problems.push(wrong(document, pointer, `entry ${index + 1} names no column`));
    else if (typeof to !== 'string' || !TARGETS.includes(to as Target))
      problems.push(
        wrong(
          document,
          pointer,
          `the column ${quoteForPeople(column)} goes to ${quoteForPeople(String(to))}`,
          String(to),
        ),
      );
    else if (columns.has(column))
      problems.push(wrong(document, pointer, `the column ${quoteForPeople(column)} stands twice`));
    else columns.set(column, to as Target);
  }
  for (const target of TARGETS) {
    const given = [...columns].filter(([, to]) => to === target).map(([column]) => quoteForPeople(column));
    if (given.length > 1 && target !== 'label' && target !== 'keep')
      problems.push(wrong(document, '/columns', `several columns go to ${target}: ${given.join(', ')}`));
  }
  return problems.length > 0 ? problems : { document, text: new TextDecoder().decode(read.bytes), columns };
}

/** What each column is read as: by the mapping where it speaks of the column, else by the table of aliases. */
export function mapColumns(columns: readonly string[], { columns: saved }: Mapping): ReadonlyMap<string, Target> {
  const others = columns.filter((column) => !saved.has(column));
  const taken = new Set(saved.values());
  const guessed = targetsOf(others);
  return new Map(
    columns.map((column) => {
      const given = saved.get(column);
      if (given !== undefined) return [column, given];
      const target = guessed[others.indexOf(column)] ?? 'keep';
      return [column, target !== 'label' && taken.has(target) ? 'keep' : target];
    }),
  );
}

/** The mapping as it is saved: what stood there stays, and columns that are new are added. Undefined where nothing is. */
export async function mappingText(
  { text, columns: saved }: Mapping,
  source: string,
  targets: ReadonlyMap<string, Target>,
): Promise<string | undefined> {
  const added = [...targets].filter(([column]) => !saved.has(column)).map(([column, to]) => ({ column, to }));
  if (text !== undefined) {
    let whole: string = text;
    for (const entry of added) whole = (await appendToList(whole, 'columns', entry))?.text ?? whole;
    return whole === text ? undefined : whole;
  }
  const { stringify } = await import('../load/yaml-parser.js');
  const options = { version: '1.2', schema: 'core', lineWidth: 0 } as const;
  return `${HEAD}${stringify({ schemaVersion: 1, source, columns: added }, options)}`;
}

const HEAD = `# What an import makes of each column of this source. Change a line and import the source again: what stands here beats
# the built-in table. A column goes to one of these:
#   key                 the source's own id of a row
#   label               a claim about risk or class: kept, and never a fact
#   keep                kept as it is
#   ${TARGETS.filter((target) => !['key', 'label', 'keep'].includes(target)).join(', ')}
`;

function wrong(document: string, pointer: string, found: string, given?: string): Problem {
  const near = given === undefined ? undefined : closest(given, TARGETS);
  return {
    code: 'wrong-value',
    document,
    pointer,
    found,
    expected: `a list \`columns\` of entries with \`column\` and \`to\`; to is one of ${TARGETS.join(', ')}`,
    remedy:
      near === undefined ? 'Correct the mapping, or remove the file to have it made anew' : `Did you mean ${near}?`,
  };
}
