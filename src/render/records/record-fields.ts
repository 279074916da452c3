import { type DocumentId, type FieldKey, fieldEntry } from './field-registry.js';
import {
  entriesAt,
  type FieldAnswer,
  type FieldSpec,
  inWords,
  type Part,
  type RecordInput,
  valueAt,
} from './record-spec.js';

/** A column of a table: its head, the key it shows, and whether the registry may well say nothing there. */
type Column = readonly [head: string, key: string, when?: 'where stated'];

// The ways in which a field is read: each says what the registry states, and never more than that.

type Base = Omit<FieldSpec, 'read' | 'from'> & { readonly from?: string };

const made = (base: Base, from: string, read: FieldSpec['read']): FieldSpec => ({ from, ...base, read });

/** A field by its key in the field registry, which says what it is, which provision asks for it, and its type. */
export function field<Document extends DocumentId>(document: Document, key: FieldKey<Document>): Base {
  const entry = fieldEntry(document, key);
  return { key, ...entry };
}

/** Facts of the system, one line each. Open where none of them is stated. */
export function facts(of: Base, ...paths: readonly (readonly [label: string, path: string])[]): FieldSpec {
  return made(of, 'the registry', (input) => {
    const texts = paths.flatMap(([label, path]) => {
      const text = inWords(valueAt(input.facts, path));
      return text === undefined ? [] : [`${label}: ${text === 'none' ? 'none, as the registry states' : text}`];
    });
    return texts.length === 0
      ? unstated(paths.map(([, path]) => path))
      : { state: 'value', texts, paths: paths.map(([, path]) => path) };
  });
}

/** The entries of a list, one row each; a row that lacks a cell says so. */
export function list(
  of: Base,
  path: string,
  columns: readonly Column[],
  isMeant: (entry: Part) => boolean = () => true,
): FieldSpec {
  return made(of, 'the registry', ({ facts: stated }) => rowsOf(stated, path, columns, isMeant));
}

/** The same for every own party, with its name in the first column. */
export function ofParties(of: Base, roles: readonly string[], columns: readonly Column[]): FieldSpec {
  return made(of, 'the party', (input) => {
    const parties = partiesIn(input, roles);
    if (parties.length === 0)
      return { state: 'not applicable', reason: `no own party is ${roles.join(' or ')} of the system` };
    const rows = parties.map((party) => [name(input, party), ...columns.map((column) => cellOf(party, column))]);
    const isOpen = rows.every((row) => row.slice(1).every((each) => each === UNSTATED));
    const paths = parties.flatMap(({ id }) => columns.map(([, path]) => `parties[${String(id)}].${path}`));
    return isOpen
      ? unstated(paths)
      : { state: 'table', columns: ['Party', ...columns.map(([head]) => head)], rows, paths };
  });
}

/** The entries of a list of every own party. */
export function listOfParties(of: Base, roles: readonly string[], path: string, columns: readonly Column[]): FieldSpec {
  return made(of, 'the party', (input) => {
    const parties = partiesIn(input, roles);
    if (parties.length === 0)
      return { state: 'not applicable', reason: `no own party is ${roles.join(' or ')} of the system` };
    const rows = parties.flatMap((party) => {
      const found = entriesAt(party, path);
      if (found === undefined) return [];
      if (found === 'none')
        return [[name(input, party), 'none, as the registry states', ...columns.slice(1).map(() => 'none')]];
      return found.entries.map((entry) => [name(input, party), ...columns.map((column) => cellOf(entry, column))]);
    });
    const paths = parties.map(({ id }) => `parties[${String(id)}].${path}`);
    return rows.length === 0
      ? unstated(paths)
      : { state: 'table', columns: ['Party', ...columns.map(([head]) => head)], rows, paths };
  });
}

/** What is computed from the whole input. */
export function computed(of: Base, read: FieldSpec['read']): FieldSpec {
  return made(of, 'computed', read);
}

/** What only a person can write: it stands in the file of the document. The field registry says who. */
export function person(of: Base): FieldSpec {
  const from = of.from ?? 'a person';
  return made(of, from, () => ({ state: 'unresolved', why: `only a person can write it (${from})` }));
}

export const UNSTATED = 'unresolved: not stated';

export function cell(value: unknown): string {
  return inWords(value) ?? UNSTATED;
}

function cellOf(entry: Part, [, key, when]: Column): string {
  return inWords(valueAt(entry, key)) ?? (when === undefined ? UNSTATED : 'none stated');
}

export function rowsOf(
  part: Part,
  path: string,
  columns: readonly Column[],
  isMeant: (entry: Part) => boolean = () => true,
): FieldAnswer {
  const found = entriesAt(part, path);
  if (found === undefined) return unstated([path]);
  if (found === 'none') return { state: 'value', texts: ['None, as the registry states.'], paths: [path] };
  const meant = found.entries.filter(isMeant);
  if (meant.length === 0)
    return found.isComplete
      ? { state: 'value', texts: [`None: the list ${path} is stated complete without one.`], paths: [path] }
      : { state: 'unresolved', why: `${path} has no such entry, and nobody stated it complete` };
  return {
    state: 'table',
    columns: columns.map(([head]) => head),
    rows: meant.map((entry) => columns.map((column) => cellOf(entry, column))),
    paths: [path],
    ...(found.isComplete ? {} : { note: 'At least these: nobody stated the list complete.' }),
  };
}

export function unstated(paths: readonly string[]): FieldAnswer {
  const told = paths.slice(0, 3).join(' or ');
  return {
    state: 'unresolved',
    why: `the registry does not state ${told}${paths.length > 3 ? ' or what goes with it' : ''}`,
  };
}

/** The own parties of the registry that hold one of the roles, or may. */
export function partiesIn(
  { facts: stated, system, organisations }: RecordInput,
  roles: readonly string[],
): readonly Part[] {
  const held = new Set(
    system.classes.filter(({ id, state }) => roles.includes(id) && state !== 'not-met').map(({ party }) => party),
  );
  const parties = entriesAt(stated, 'parties');
  if (parties === undefined || parties === 'none') return [];
  return parties.entries.filter(
    ({ id }) =>
      held.has(String(id)) &&
      organisations.get(String(id))?.own !== 'no' &&
      organisations.get(String(id))?.own !== false,
  );
}

export function name({ organisations }: Pick<RecordInput, 'organisations'>, { id }: Part): string {
  return inWords(organisations.get(String(id))?.name) ?? String(id);
}
