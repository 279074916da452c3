import { joinPointer } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import { closest } from './did-you-mean.js';
import { type ImportLimits, readSeparated } from './separated.js';
import { decodeUtf8 } from './text.js';

/** A parsed part of a registry. */
type Part = Readonly<Record<string, unknown>>;

/** A part of the schema of a system, as far as columns are told by it. */
interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: SchemaPart;
  readonly allOf?: readonly SchemaPart[];
  readonly anyOf?: readonly SchemaPart[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
}

/** What one column holds. */
export interface RegisterColumn {
  /** The property, below its entry: `due`, or `asksFor.logs` for an entry of a closed set. */
  readonly path: string;
  /** The question that the property asks: it names the column too. */
  readonly question: string;
  readonly kind: 'text' | 'number' | 'answer' | 'list';
}

/** The column that says which system a row is about, where one file serves several. */
const SYSTEM = 'system';

const LIMITS: ImportLimits = { bytes: 16 * 2 ** 20, rows: 10_000, columns: 200, cell: 20_000 };

/** The names of the registers of a system: the lists of events. */
export const registerNames = (schema: unknown): readonly string[] =>
  Object.entries(events(schema as SchemaPart)).flatMap(([name, list]) =>
    entryOf(schema as SchemaPart, list) === undefined ? [] : [name],
  );

/**
 * The schema of a system as an editor needs it: a file of a person may keep a register as a table (`csv`), which the
 * loader puts in before it holds the file against the schema. Any other format comes back as it is.
 */
export function forEditors(schema: unknown): unknown {
  const names = registerNames(schema);
  if (names.length === 0) return schema;
  const copy = structuredClone(schema) as SchemaPart;
  for (const name of names) {
    const list = events(copy)[name] as { anyOf?: SchemaPart[] } | undefined;
    const complete = list?.anyOf?.find(({ properties }) => properties?.complete !== undefined)?.properties?.complete;
    list?.anyOf?.push({
      type: 'object',
      additionalProperties: false,
      required: ['csv'],
      properties: {
        csv: { description: 'The table that holds the entries, by its path in the governance folder.', type: 'string' },
        ...(complete === undefined ? {} : { complete }),
      },
    } as SchemaPart);
  }
  return copy;
}

const events = (schema: SchemaPart): Readonly<Record<string, SchemaPart>> => schema.$defs?.events?.properties ?? {};

const followed = (schema: SchemaPart, part: SchemaPart): SchemaPart =>
  part.$ref === undefined ? part : (schema.$defs?.[part.$ref.replace('#/$defs/', '')] ?? {});

function entryOf(schema: SchemaPart, list: SchemaPart): SchemaPart | undefined {
  const items = list.anyOf?.find(({ type }) => type === 'array')?.items;
  return items === undefined ? undefined : followed(schema, items);
}

/** The columns that a register can have, in the order of its schema. What is a list of entries itself has none. */
export function registerColumns(schema: unknown, register: string): readonly RegisterColumn[] {
  const root = schema as SchemaPart;
  const entry = entryOf(root, events(root)[register] ?? {});
  return Object.entries(entry?.properties ?? {}).flatMap(([path, property]): readonly RegisterColumn[] => {
    const question = property.description ?? path;
    const meant = followed(root, property.allOf?.[0] ?? property);
    const map = meant.anyOf?.find(({ type, properties }) => type === 'object' && properties?.only === undefined);
    if (map?.properties !== undefined)
      return Object.entries(map.properties).map(([key, { description = key }]) => ({
        path: `${path}.${key}`,
        question: description,
        kind: 'answer',
      }));
    const list = meant.type === 'array' ? meant : meant.anyOf?.find(({ type }) => type === 'array');
    if (list !== undefined) {
      const inner = followed(root, list.items ?? {});
      return inner.type === 'string' ? [{ path, question, kind: 'list' }] : [];
    }
    const kind =
      meant.type === 'integer' || meant.type === 'number'
        ? 'number'
        : meant.enum?.includes(true) === true
          ? 'answer'
          : 'text';
    return meant.type === 'object' ? [] : [{ path, question, kind }];
  });
}

/** A row of a register. */
export interface RegisterRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The system that the row names. */
  readonly system?: string;
  readonly entry: Part;
}

/** A register that was read. */
export interface RegisterTable {
  readonly rows: readonly RegisterRow[];
  /** Which cell of a row holds a property, from 1. */
  readonly cellOf: ReadonlyMap<string, number>;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}.]+/gu, '');

/**
 * Reads a register kept as comma, semicolon or tab separated values: a header and one entry in each line. A column is known
 * by its property or by the question that it answers; one that is neither is a problem, so that nothing is passed over in
 * silence. Cells are data: a blank one says nothing, and nothing in one is evaluated.
 */
export function readRegister(
  bytes: Uint8Array,
  document: string,
  register: string,
  columns: readonly RegisterColumn[],
): { readonly table: RegisterTable } | { readonly problems: readonly Problem[] } {
  const text = decodeUtf8(bytes, document, LIMITS.bytes);
  if ('problems' in text) return text;
  const read = readSeparated(text.value.replace(/^\ufeff/, ''), document, LIMITS);
  if ('problem' in read) return { problems: [read.problem] };
  const [header, ...body] = read.rows;
  if (header === undefined)
    return {
      problems: [
        at(
          document,
          1,
          undefined,
          'no header stands here',
          'a line that names the columns',
          `Name them: ${columns.map(({ path }) => path).join(', ')}`,
        ),
      ],
    };
  const known = new Map(columns.flatMap((column) => [[plain(column.question), column] as const]));
  for (const column of columns) known.set(plain(column.path), column);
  const problems: Problem[] = [];
  const cellOf = new Map<string, number>();
  const meant = header.cells.map((name, index): RegisterColumn | typeof SYSTEM | undefined => {
    const column = plain(name) === SYSTEM ? SYSTEM : known.get(plain(name));
    const path = column === SYSTEM ? SYSTEM : column?.path;
    if (path !== undefined && !cellOf.has(path)) {
      cellOf.set(path, index + 1);
      return column;
    }
    problems.push(
      path === undefined
        ? unknownColumn(document, lineOf(header.place), index, name, register, columns)
        : at(
            document,
            lineOf(header.place),
            index,
            `the column ${quoteForPeople(name)} stands here twice`,
            'each column once',
            'Take one of them away',
          ),
    );
    return undefined;
  });
  const rows = body.map(({ cells, place }): RegisterRow => {
    const line = lineOf(place);
    let system: string | undefined;
    let entry: Part = {};
    for (const [index, cell] of cells.entries()) {
      const said = unguarded(cell.trim());
      const column = meant[index];
      if (said === '') continue;
      if (index >= header.cells.length)
        problems.push(
          at(
            document,
            line,
            index,
            `${quoteForPeople(said)} stands under no column`,
            `at most ${header.cells.length} cells`,
            'Name the column, or take the cell away',
          ),
        );
      else if (column === SYSTEM) system = said;
      else if (column !== undefined) entry = withValue(entry, column, said);
    }
    if (cellOf.has(SYSTEM) && system === undefined)
      problems.push(
        at(
          document,
          line,
          (cellOf.get(SYSTEM) ?? 1) - 1,
          'the row names no system',
          'the id of a system',
          'Say which system it is about',
        ),
      );
    return { line, ...(system === undefined ? {} : { system }), entry };
  });
  return problems.length > 0 ? { problems } : { table: { rows, cellOf } };
}

const lineOf = (place: string): number => Number(place.replace('line ', ''));

function withValue(entry: Part, { kind, path }: RegisterColumn, said: string): Part {
  const [key = path, inner] = path.split('.');
  const value =
    kind === 'list'
      ? said.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
      : kind === 'number' && /^-?\d+(\.\d+)?$/.test(said)
        ? Number(said)
        : kind === 'answer'
          ? said.toLowerCase()
          : said;
  return { ...entry, [key]: inner === undefined ? value : { ...((entry[key] ?? {}) as Part), [inner]: value } };
}

/**
 * Text that a spreadsheet would take for a formula is written with an apostrophe before it. Reading takes that away again,
 * and no other, so that what was written comes back as it was.
 */
const FORMULA = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

function unknownColumn(
  document: string,
  line: number,
  index: number,
  name: string,
  register: string,
  columns: readonly RegisterColumn[],
): Problem {
  const paths = columns.map(({ path }) => path);
  const near = closest(name, paths);
  return at(
    document,
    line,
    index,
    `the register ${register} has no column ${quoteForPeople(name)}`,
    `one of ${paths.join(', ')}, ${SYSTEM}, or the question that one of them answers`,
    near === undefined
      ? 'Name the column as the register does, or take it away'
      : `Did you mean ${quoteForPeople(near)}?`,
  );
}

const at = (
  document: string,
  line: number,
  index: number | undefined,
  found: string,
  expected: string,
  remedy: string,
): Problem => ({
  code: 'wrong-value',
  document,
  line,
  ...(index === undefined ? {} : { column: index + 1 }),
  found,
  expected,
  remedy,
});

/** Where the rows of a register stand in a system, so that what was read of them can be told by file, line and cell. */
export interface PlacedRegister {
  /** The file and place of the list of entries in the system. */
  readonly document: string;
  readonly pointer: string;
  /** The register, and which of its rows are the entries. */
  readonly csv: string;
  readonly rows: readonly number[];
}

/** The registers that an entry of a registry refers to, by name and file: `events: { authorityRequest: { csv: … } }`. */
export function registersOf(value: unknown): readonly { readonly register: string; readonly csv: string }[] {
  const stated = typeof value === 'object' && value !== null ? (value as Part).events : undefined;
  if (typeof stated !== 'object' || stated === null) return [];
  return Object.entries(stated as Part).flatMap(([register, list]) =>
    typeof list === 'object' && list !== null && typeof (list as Part).csv === 'string'
      ? [{ register, csv: (list as { csv: string }).csv }]
      : [],
  );
}

/**
 * A system with the rows of its registers in the place of the references to them. `complete` stays what the system says:
 * without it the list is open. Rows of other systems are left out; without a column for it, each row is of this one.
 */
export function withRegisters(
  value: unknown,
  document: string,
  pointer: string,
  tables: ReadonlyMap<string, RegisterTable>,
): { readonly value: unknown; readonly placed: readonly PlacedRegister[] } {
  const references = registersOf(value).filter(({ csv, register }) => tables.has(`${register} ${csv}`));
  if (references.length === 0) return { value, placed: [] };
  const placed: PlacedRegister[] = [];
  const all: Record<string, unknown> = { ...((value as Part).events as Part) };
  for (const { register, csv } of references) {
    const { csv: _, ...rest } = all[register] as Part;
    const { rows = [] } = tables.get(`${register} ${csv}`) ?? {};
    const own = rows.flatMap(({ system }, index) =>
      system === undefined || system === (value as Part).id ? [index] : [],
    );
    const entries = own.map((index) => rows[index]?.entry);
    const isBare = Object.keys(rest).length === 0;
    all[register] = isBare ? entries : { ...rest, entries };
    placed.push({
      document,
      pointer: `${pointer}${joinPointer('/events', register)}${isBare ? '' : '/entries'}`,
      csv,
      rows: own,
    });
  }
  return { value: { ...(value as Part), events: all }, placed };
}

/** A system without the lists that it keeps as tables, for who looks at the file alone: what is in them is not seen. */
export function withoutRegisters(value: unknown): unknown {
  const kept = new Set(registersOf(value).map(({ register }) => register));
  if (kept.size === 0) return value;
  const events = Object.entries((value as Part).events as Part).filter(([register]) => !kept.has(register));
  return { ...(value as Part), events: Object.fromEntries(events) };
}

/** The place in a register of what stands in a system: `/<row, from 0>/<property>`; undefined where it stands there itself. */
export function placeInRegister(
  document: string,
  pointer: string,
  placed: readonly PlacedRegister[],
): { readonly document: string; readonly pointer: string } | undefined {
  for (const one of placed) {
    if (one.document !== document || !pointer.startsWith(`${one.pointer}/`)) continue;
    const [index = '', ...rest] = pointer.slice(one.pointer.length + 1).split('/');
    const row = one.rows[Number(index)];
    if (row !== undefined) return { document: one.csv, pointer: ['', row, ...rest].join('/') };
  }
  return undefined;
}

/** The columns of every register together, for a file of which nobody knows any more for which register it was read. */
export const allColumns = (schema: unknown): readonly RegisterColumn[] => [
  ...new Map(
    registerNames(schema).flatMap((name) =>
      registerColumns(schema, name).map((column) => [column.path, column] as const),
    ),
  ).values(),
];

/** The line of a row and the cell of a property, both from 1, for the pointers of `placeInRegister`. */
export function cellAt(
  pointer: string,
  { rows, cellOf }: RegisterTable,
): { readonly line: number; readonly column: number } {
  const [, index = '', ...keys] = pointer.split('/');
  const column = cellOf.get(keys.join('.')) ?? [...cellOf].find(([path]) => path.startsWith(`${keys[0]}.`))?.[1];
  return { line: rows[Number(index)]?.line ?? 1, column: column ?? 1 };
}
