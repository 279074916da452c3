import { isCalendarDate, parsePeriod } from '../../law/calendar.js';
import { isCitation } from '../../law/citation.js';
import type { ProblemCode } from '../../model/problem.js';
import { quoteForPeople } from '../../model/quote.js';

/**
 * The type of what a person writes at a field: the small grammar of the field registry.
 *
 * - `text`, `date` (a day), `period` (ISO 8601), `function` (a function of the organisation, in words)
 * - `party`: the id of a legal entity of the registry; `evidence`: the id of an item of the evidence register;
 *   `reference`: a provision, or the id of a document of the catalogue
 * - an enumeration, a list, and a table: rows with named columns, one for each entry of a list of the registry where `of`
 *   names it
 */
export type FieldType = PlainType | EnumType | ListType | TableType;
export type PlainType = 'text' | 'date' | 'period' | 'party' | 'function' | 'reference' | 'evidence';
export interface EnumType {
  readonly enum: readonly string[];
}
export interface ListType {
  readonly list: PlainType | EnumType;
}
export interface TableType {
  /** The list of the registry whose entries the rows are about, by its path in the system file. */
  readonly of?: string;
  readonly columns: Readonly<
    Record<string, { readonly label: string; readonly type: PlainType | EnumType | ListType }>
  >;
}

/** What a written value may name. */
export interface Known {
  readonly parties: readonly string[];
  readonly evidence: readonly string[];
  readonly documents: readonly string[];
  /** The ids of a list of the registry; none where it is not stated. */
  readonly entries: (path: string) => readonly string[];
}

/** What is wrong with a written value, and where below it. */
export interface FieldProblem {
  readonly code: ProblemCode;
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** The key of a row that names the entry of the registry that it is about. */
export const ENTRY_KEY = 'of';

/** Every way in which a value is not of its type; none where it is. Works on any value. */
export function fieldProblems(type: FieldType, value: unknown, known: Known, pointer = ''): readonly FieldProblem[] {
  if (typeof type === 'string') return plainProblems(type, value, known, pointer);
  if ('enum' in type)
    return type.enum.includes(value as string) ? [] : [wrong(typeof value === 'string', type, value, pointer)];
  if (!Array.isArray(value) || value.length === 0) return [wrong(false, type, value, pointer)];
  const each = value as readonly unknown[];
  if ('list' in type) return each.flatMap((item, at) => fieldProblems(type.list, item, known, `${pointer}/${at}`));
  return each.flatMap((row, at) => rowProblems(type, row, known, `${pointer}/${at}`));
}

function plainProblems(type: PlainType, value: unknown, known: Known, pointer: string): readonly FieldProblem[] {
  if (typeof value !== 'string') return [wrong(false, type, value, pointer)];
  switch (type) {
    case 'text':
    case 'function':
      return value.trim() === '' ? [wrong(true, type, value, pointer)] : [];
    case 'date':
      return isCalendarDate(value) ? [] : [wrong(true, type, value, pointer)];
    case 'period':
      return parsePeriod(value) === undefined ? [wrong(true, type, value, pointer)] : [];
    case 'party':
      return named(value, known.parties, 'no legal entity of the registry has this id', type, pointer);
    case 'evidence':
      return named(value, known.evidence, 'the evidence register has no such item for this system', type, pointer);
    case 'reference':
      return isCitation(value)
        ? []
        : named(value, known.documents, 'it is no provision, and no document of this version', type, pointer);
  }
}

function named(
  value: string,
  known: readonly string[],
  found: string,
  type: PlainType,
  pointer: string,
): readonly FieldProblem[] {
  if (known.includes(value)) return [];
  const told = known.length === 0 ? typeInWords(type) : `${typeInWords(type)}: one of ${shortened(known)}`;
  return [
    {
      code: 'dangling-reference',
      pointer,
      found: `${found}: ${quoteForPeople(value)}`,
      expected: told,
      remedy: 'Correct the id, or register what it names',
    },
  ];
}

function rowProblems(type: TableType, row: unknown, known: Known, pointer: string): readonly FieldProblem[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [wrong(false, type, row, pointer)];
  const keys = [...(type.of === undefined ? [] : [ENTRY_KEY]), ...Object.keys(type.columns)];
  const problems: FieldProblem[] = [];
  for (const [key, cell] of Object.entries(row)) {
    const column = Object.hasOwn(type.columns, key) ? type.columns[key] : undefined;
    if (column !== undefined) problems.push(...fieldProblems(column.type, cell, known, `${pointer}/${key}`));
    else if (key !== ENTRY_KEY || type.of === undefined)
      problems.push({
        code: 'unknown-key',
        pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        found: `the table has no column ${quoteForPeople(key)}`,
        expected: `one of ${keys.join(', ')}`,
        remedy: 'Take one of these columns',
      });
  }
  if (!Object.keys(type.columns).some((key) => Object.hasOwn(row, key)))
    problems.push(wrong(false, type, row, pointer));
  if (type.of === undefined) return problems;
  const entry: unknown = Object.hasOwn(row, ENTRY_KEY) ? (row as Record<string, unknown>)[ENTRY_KEY] : undefined;
  const entries = known.entries(type.of);
  if (typeof entry !== 'string' || !entries.includes(entry))
    problems.push({
      code: typeof entry === 'string' ? 'dangling-reference' : 'missing-key',
      pointer: typeof entry === 'string' ? `${pointer}/${ENTRY_KEY}` : pointer,
      found:
        typeof entry === 'string'
          ? `the list ${type.of} has no entry ${quoteForPeople(entry)}`
          : `the row does not say which entry of ${type.of} it is about`,
      expected:
        entries.length === 0
          ? `\`${ENTRY_KEY}\` with the id of an entry; the registry states none`
          : `\`${ENTRY_KEY}\` with one of ${shortened(entries)}`,
      remedy: `Name an entry of ${type.of}, or state it in the system file`,
    });
  return problems;
}

function wrong(isRightKind: boolean, type: FieldType, value: unknown, pointer: string): FieldProblem {
  return {
    code: isRightKind ? 'wrong-value' : 'wrong-type',
    pointer,
    found: `it is ${kindOf(value)}`,
    expected: typeInWords(type),
    remedy: 'Write the value in this form',
  };
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : `the text ${quoteForPeople(value)}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null) return 'empty';
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`;
}

function shortened(names: readonly string[]): string {
  return `${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}`;
}

const PLAIN: Readonly<Record<PlainType, string>> = {
  text: 'text',
  date: 'a day, such as 2027-12-02',
  period: 'a period, such as P6M or P180D',
  party: 'the id of a legal entity',
  function: 'a function, such as head of quality',
  reference: 'a provision such as Art. 26(2), or the id of a document such as D13',
  evidence: 'the id of an item of the evidence register',
};

/** A type as people read it. */
export function typeInWords(type: FieldType): string {
  if (typeof type === 'string') return PLAIN[type];
  if ('enum' in type) return `one of ${type.enum.join(', ')}`;
  if ('list' in type) return `a list, each entry of it ${typeInWords(type.list)}`;
  const columns = Object.entries(type.columns).map(([key, { type: of }]) => `${key} (${typeInWords(of)})`);
  return `a list of rows with ${type.of === undefined ? '' : `${ENTRY_KEY} (an entry of ${type.of}) and `}one or more of ${columns.join(', ')}`;
}

/** The JSON Schema of a type, for editors; what a value names is held against the registry beside it. */
export function schemaOf(type: FieldType): Readonly<Record<string, unknown>> {
  if (typeof type === 'string') {
    const text = { description: PLAIN[type], type: 'string' };
    return type === 'date' || type === 'period' ? { ...text, format: type } : { ...text, pattern: '\\S' };
  }
  if ('enum' in type) return { enum: type.enum };
  if ('list' in type) return { type: 'array', minItems: 1, items: schemaOf(type.list) };
  const columns = Object.entries(type.columns);
  const entry = { description: `An entry of ${type.of ?? ''}, by its id.`, type: 'string', pattern: '\\S' };
  return {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      additionalProperties: false,
      ...(type.of === undefined ? {} : { required: [ENTRY_KEY] }),
      anyOf: columns.map(([key]) => ({ required: [key] })),
      properties: {
        ...(type.of === undefined ? {} : { [ENTRY_KEY]: entry }),
        ...Object.fromEntries(columns.map(([key, { label, type: of }]) => [key, { title: label, ...schemaOf(of) }])),
      },
    },
  };
}
