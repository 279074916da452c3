import { join } from 'node:path';
import { lookAt, readBytes, writeFileWhole } from '../io/files.js';
import { closest } from '../load/did-you-mean.js';
import { defaultLimits } from '../load/read.js';
import { isJson } from '../load/registry.js';
import { decodeUtf8 } from '../load/text.js';
import { schemaCheck } from '../load/validate.js';
import { appendToList } from '../load/yaml-append.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import { PLACES } from './read-folder.js';
import type { Run } from './run.js';

/** The registers that commands write to, and the list in each. */
const LISTS = { evidence: 'items', attestations: 'attestations', waivers: 'waivers' } as const;
export type Register = keyof typeof LISTS;

/** Where an entry was written. */
export interface Written {
  readonly document: string;
  readonly line: number;
}

type Entry = Readonly<Record<string, unknown>>;

/**
 * Adds an entry to a register of the folder, whole or not at all: it has to fit the schema, its id has to be new, and
 * everything that stood in the file stays as it was. A register that is not there yet is made.
 */
export async function addEntry(
  { folder }: Pick<Run, 'folder'>,
  register: Register,
  entry: Entry,
  named: string,
): Promise<Written | readonly Problem[]> {
  const list = LISTS[register];
  const document = folder.configuration.paths?.[register] ?? PLACES[register];
  const invalid = await (await schemaCheck(register)).check({ schemaVersion: 1, [list]: [entry] }, named);
  if ('problems' in invalid)
    return invalid.problems.map(({ pointer: _, ...problem }) => ({ ...problem, document: named }));
  const found = await lookAt(folder.root, document);
  if (found.problem !== undefined && found.exists) return [found.problem];
  const text = found.exists ? await textOf(join(folder.root, document), document) : `schemaVersion: 1\n${list}: []\n`;
  if (typeof text !== 'string') return [text];
  const appended = isJson(document)
    ? appendToJson(found.exists ? text : '{"schemaVersion":1}', list, entry)
    : await appendToList(text, list, entry);
  if (appended === undefined) return [notAppendable(document, list)];
  const problem = await writeFileWhole(join(folder.root, document), appended.text, document);
  return problem === undefined ? { document, line: appended.line } : [problem];
}

async function textOf(path: string, document: string): Promise<string | Problem> {
  const read = await readBytes(path, defaultLimits.bytes, document);
  if ('problem' in read) return read.problem;
  const text = decodeUtf8(read.bytes, document);
  return 'value' in text ? text.value : text.problems[0];
}

function appendToJson(text: string, list: string, entry: Entry): { text: string; line: number } {
  const value = JSON.parse(text) as Record<string, unknown>;
  const whole = `${JSON.stringify({ ...value, [list]: [...((value[list] as unknown[] | undefined) ?? []), entry] }, null, 2)}\n`;
  const lines = JSON.stringify(entry, null, 2).split('\n').length;
  return { text: whole, line: whole.trimEnd().split('\n').length - lines - 1 };
}

function notAppendable(document: string, list: string): Problem {
  return {
    code: 'wrong-type',
    document,
    found: `the list \`${list}\` is written in a way in which nothing can be added to it safely`,
    expected: 'a list with one entry after a hyphen each',
    remedy: 'Write the list that way, or add the entry by hand',
  };
}

/** A mistake on the command line. */
export function usage(document: string, found: string, expected: string, remedy: string): Problem {
  return { code: 'usage', document, found, expected, remedy };
}

/** A name that nothing has, with the one that was probably meant. */
export function unknownName(
  document: string,
  name: string,
  what: string,
  known: readonly string[],
  remedy: string,
): Problem {
  const near = closest(name, known);
  return usage(
    document,
    `${quoteForPeople(name)} is ${what}`,
    known.length === 0
      ? 'a name that is there'
      : `one of ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}`,
    near === undefined ? remedy : `Did you mean ${quoteForPeople(near)}?`,
  );
}

/** The id that was given, or a free one made of a name; a problem where the given one is taken. */
export function idFor(
  given: string | undefined,
  name: string,
  taken: readonly { readonly id: string }[],
): string | Problem {
  const ids = new Set(taken.map(({ id }) => id));
  if (given !== undefined)
    return ids.has(given)
      ? usage('--id', `${quoteForPeople(given)} is the id of another entry`, 'an id that is free', 'Give another id')
      : given;
  const base =
    name
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
      .slice(0, 60) || 'entry';
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

/** The systems that an entry is about: those named, or the only one there is. */
export function systemsFor(
  given: readonly string[] | undefined,
  systems: readonly { readonly id: string }[],
): readonly string[] | readonly Problem[] {
  const ids = systems.map(({ id }) => id);
  const [only, ...others] = ids;
  if (given === undefined) {
    if (only !== undefined && others.length === 0) return [only];
    return [
      usage(
        '--system',
        'the registry holds several systems',
        `one of ${ids.slice(0, 12).join(', ')}`,
        'Say with --system which one it is about',
      ),
    ];
  }
  const unknown = given.filter((id) => !ids.includes(id));
  return unknown.length === 0
    ? given
    : unknown.map((id) => unknownName('--system', id, 'the id of no system', ids, 'Give the id of a system'));
}

/** Whether a list holds problems and not names. */
export function areProblems(list: readonly unknown[]): list is readonly Problem[] {
  return typeof list[0] === 'object';
}
