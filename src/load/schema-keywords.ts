import { joinPointer } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import { closest } from './did-you-mean.js';
import {
  codeOf,
  describeSchema,
  describeValue,
  formOf,
  kindName,
  kindOf,
  LISTED,
  listOf,
  orList,
  type Schema,
  type SchemaByFile,
} from './schema-node.js';

/** What a validator says of one place: the part of ajv's `ErrorObject` that is read, so that ajv is not needed here. */
export interface KeywordError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

type Explained = Omit<Problem, 'document'>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The words for one error, if it is about this schema: undefined if the schema does not have the keyword with the
 * content that the error names. Two schemas with the same keyword and content fail together, so no error is misread.
 */
export function explainKeyword(
  { keyword, params }: KeywordError,
  schema: Schema,
  data: unknown,
  pointer: string,
  byFile: SchemaByFile,
): Explained | undefined {
  const { node, root } = schema;
  const stated = (node as Readonly<Record<string, unknown>>)[keyword];
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys(node.properties ?? {});
      if (stated !== false || known.includes(key)) return undefined;
      return unknownKey(key, known, pointer);
    }
    case 'required': {
      const key = String(params.missingProperty);
      if (node.required?.includes(key) !== true) return undefined;
      const inner = node.properties?.[key];
      const form = inner === undefined ? 'a value' : describeSchema({ node: inner, root }, byFile);
      return {
        code: 'missing-key',
        pointer,
        found: `the key ${codeOf(key)} is missing`,
        expected: `${codeOf(key)}: ${form}`,
        remedy: `add ${codeOf(key)}${pointer === '' ? '' : ' here'}`,
      };
    }
    case 'enum':
      return same(stated, params.allowedValues) ? wrongWord(node.enum ?? [], data, pointer) : undefined;
    case 'const':
      return same(stated, params.allowedValue) ? wrongWord([stated], data, pointer) : undefined;
    case 'type':
      return same([stated].flat(), typesIn(params.type))
        ? wrongKind([stated].flat().map(String), data, pointer)
        : undefined;
    case 'pattern':
      return stated === params.pattern ? wrongForm(formOf(node) ?? '', data, pointer) : undefined;
    case 'format':
      return stated === params.format ? wrongForm(formOf(node) ?? '', data, pointer) : undefined;
    default:
      return limits[keyword] !== undefined && (keyword === 'uniqueItems' ? stated === true : stated === params.limit)
        ? limits[keyword](params, data, pointer)
        : undefined;
  }
}

const typesIn = (types: unknown): readonly unknown[] => (typeof types === 'string' ? types.split(',') : [types].flat());

function unknownKey(key: string, known: readonly string[], pointer: string): Explained {
  const place = joinPointer(pointer, key);
  const found = `the key ${quoteForPeople(key)} is not known here`;
  if (key === '<<') {
    return {
      code: 'unknown-key',
      pointer: place,
      found,
      expected: 'keys that are written out',
      remedy: 'write the keys out: merge keys are not evaluated',
    };
  }
  const meant = closest(key, known);
  return {
    code: 'unknown-key',
    pointer: place,
    found,
    expected: keysAsListed(known),
    remedy: meant === undefined ? 'correct the key, or remove it' : `did you mean ${codeOf(meant)}?`,
  };
}

/** All keys if they are few; of many nobody reads a list. */
function keysAsListed(known: readonly string[]): string {
  if (known.length === 0) return 'no keys';
  return known.length > LISTED ? `one of the ${known.length} keys that are known here` : listOf(known);
}

function wrongWord(allowed: readonly unknown[], data: unknown, pointer: string): Explained {
  const meant = closest(
    typeof data === 'string' ? data : '',
    allowed.filter((value) => typeof value === 'string'),
  );
  const isKind = !allowed.some((value) => kindOf(value) === kindOf(data));
  return {
    code: isKind ? 'wrong-type' : 'wrong-value',
    pointer,
    found: `${describeValue(data)} stands here`,
    expected: allowed.length === 1 ? codeOf(allowed[0]) : `one of ${listOf(allowed)}`,
    remedy:
      meant === undefined
        ? allowed.length === 1
          ? `write ${codeOf(allowed[0])}`
          : 'write one of these'
        : `did you mean ${codeOf(meant)}?`,
  };
}

function wrongKind(kinds: readonly string[], data: unknown, pointer: string): Explained {
  const isWordOrNumber = typeof data === 'number' || typeof data === 'boolean';
  let remedy = `write ${orList(kinds.map(kindName))}`;
  if (kinds.includes('string') && isWordOrNumber) remedy = 'put the value in quotes';
  else if (kinds.includes('array') && !Array.isArray(data))
    remedy = 'write a list: one line per entry, each beginning with `- `';
  else if (typeof data === 'string' && kinds.some((kind) => kind !== 'array' && kind !== 'object'))
    remedy += ', without quotes';
  return {
    code: 'wrong-type',
    pointer,
    found: `${describeValue(data)} stands here`,
    expected: orList(kinds.map(kindName)),
    remedy,
  };
}

function wrongForm(form: string, data: unknown, pointer: string): Explained {
  return {
    code: 'wrong-value',
    pointer,
    found: `${describeValue(data)} stands here`,
    expected: form,
    remedy: 'write the value in this form',
  };
}

type Limit = (params: Readonly<Record<string, unknown>>, data: unknown, pointer: string) => Explained;

const counted = (count: unknown, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const limit =
  (expected: (count: unknown) => string, remedy: string): Limit =>
  (params, data, pointer) => ({
    code: 'wrong-value',
    pointer,
    found: `${describeValue(data)} stands here`,
    expected: expected(params.limit),
    remedy,
  });

const limits: Readonly<Record<string, Limit>> = {
  minItems: limit(
    (count) => `at least ${counted(count, 'entry', 'entries')}`,
    'add what is missing, or leave the key out if nobody knows yet',
  ),
  maxItems: limit((count) => `at most ${counted(count, 'entry', 'entries')}`, 'remove entries'),
  minProperties: limit(
    (count) => `at least ${counted(count, 'key', 'keys')}`,
    'add what is missing, or leave the key out if nobody knows yet',
  ),
  maxProperties: limit((count) => `at most ${counted(count, 'key', 'keys')}`, 'remove keys'),
  minLength: limit(
    (count) => `text of at least ${counted(count, 'character', 'characters')}`,
    'write more, or leave the key out if nobody knows yet',
  ),
  maxLength: limit((count) => `text of at most ${counted(count, 'character', 'characters')}`, 'shorten the text'),
  minimum: limit((count) => `a number of at least ${count}`, 'correct the number'),
  maximum: limit((count) => `a number of at most ${count}`, 'correct the number'),
  exclusiveMinimum: limit((count) => `a number above ${count}`, 'correct the number'),
  exclusiveMaximum: limit((count) => `a number below ${count}`, 'correct the number'),
  uniqueItems: (params, data, pointer) => ({
    code: 'wrong-value',
    pointer: joinPointer(pointer, Math.max(Number(params.i), Number(params.j))),
    found: `entry ${Math.max(Number(params.i), Number(params.j)) + 1} repeats entry ${Math.min(Number(params.i), Number(params.j)) + 1}: ${describeValue(
      Array.isArray(data) ? (data as readonly unknown[])[Number(params.i)] : data,
    )}`,
    expected: 'each entry once',
    remedy: 'remove one of the two',
  }),
};
