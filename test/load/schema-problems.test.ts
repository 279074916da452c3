import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { closest, distance } from '../../src/load/did-you-mean.js';
import { schemaProblems } from '../../src/load/schema-problems.js';
import type { Problem } from '../../src/model/problem.js';
import { fc } from '../support/property.js';

const schema: AnySchemaObject = {
  $id: 'https://example.eu/system.schema.json',
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'id'],
  properties: {
    schemaVersion: { const: 1 },
    id: { description: 'A name.', allOf: [{ $ref: '#/$defs/id' }] },
    intendedPurpose: { type: 'string', minLength: 3 },
    stage: { enum: ['planned', 'in-development', 'in-service'] },
    placedOn: { anyOf: [{ const: 'none' }, { $ref: '#/$defs/date' }] },
    retention: { allOf: [{ $ref: '#/$defs/period' }] },
    digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    persons: { type: 'integer', minimum: 1 },
    countries: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', pattern: '^[A-Z]{2}$' } },
    risks: {
      anyOf: [{ const: 'none' }, { type: 'array', items: { $ref: '#/$defs/risk' } }, { $ref: '#/$defs/completeRisks' }],
    },
    practices: {
      anyOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['only', 'by'],
          properties: { only: { type: 'array', items: { enum: ['a', 'b'] } }, by: { type: 'string' } },
        },
        {
          type: 'object',
          additionalProperties: false,
          properties: { a: { $ref: '#/$defs/answer' }, b: { $ref: '#/$defs/answer' } },
        },
      ],
    },
    oversight: { anyOf: [{ const: 'none' }, { $ref: 'other.schema.json#/$defs/oversight' }] },
    odd: { not: { const: 3 } },
    'o/ä~': { type: 'string' },
  },
  $defs: {
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' },
    date: { type: 'string', format: 'date' },
    period: { type: 'string', format: 'period', examples: ['P6M'] },
    answer: { enum: ['yes', 'no', 'unknown', true, false] },
    risk: {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: { id: { $ref: '#/$defs/id' }, severity: { type: 'integer' }, parent: { $ref: '#/$defs/risk' } },
    },
    completeRisks: {
      type: 'object',
      additionalProperties: false,
      required: ['complete', 'entries'],
      properties: {
        complete: { type: 'object', required: ['by'], properties: { by: { type: 'string' } } },
        entries: { type: 'array', items: { $ref: '#/$defs/risk' } },
      },
    },
  },
};
const other: AnySchemaObject = {
  $id: 'https://example.eu/other.schema.json',
  $defs: {
    oversight: { type: 'object', additionalProperties: false, properties: { level: { $ref: '#/$defs/level' } } },
    level: { type: 'integer' },
  },
};

const formats = { date: /^\d{4}-(0\d|1[0-2])-([01]\d|2[0-8])$/, period: /^P\d+[YMWD]$/ };
// Sections compiled apart and inlined: what the validator calls the places differs, what people read must not.
const validators = [true, false].map((inlineRefs) =>
  new Ajv2020({ allErrors: true, inlineRefs, formats, strict: false }).addSchema(other).compile(schema),
);

const problemsOf = (data: object): readonly Problem[] => {
  const full = { schemaVersion: 1, id: 'cv', ...data };
  const [first, second] = validators.map((validate) => {
    validate(full);
    return schemaProblems(validate.errors ?? [], full, 'systems/cv.yaml', (file) => (file === '' ? schema : other));
  });
  expect(second).toEqual(first);
  return first ?? [];
};
const told = (data: object): readonly string[] =>
  problemsOf(data).map(({ code, pointer, expected }) => `${code} ${pointer}: ${expected}`);

describe('schemaProblems', () => {
  it('says nothing of data that fits', () => {
    expect(problemsOf({ risks: [{ id: 'r' }], oversight: { level: 1 }, placedOn: '2027-12-02' })).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['wrong kind', { intendedPurpose: 12 }, ['wrong-type /intendedPurpose: text']],
    ['too short', { intendedPurpose: 'x' }, ['wrong-value /intendedPurpose: text of at least 3 characters']],
    ['enum', { stage: 'in servise' }, ['wrong-value /stage: one of `planned`, `in-development` or `in-service`']],
    ['const', { schemaVersion: 2 }, ['wrong-value /schemaVersion: `1`']],
    [
      'date or none',
      { placedOn: '2027-02-30' },
      ['wrong-value /placedOn: `none` or a date that exists, as `YYYY-MM-DD`, such as `2027-12-02`'],
    ],
    ['period', { retention: 'six months' }, ['wrong-value /retention: a period such as `P6M` (six months) or `P180D`']],
    ['digest', { digest: 'abc' }, ['wrong-value /digest: a digest: `sha256:` and 64 hexadecimal digits in lower case']],
    [
      'id',
      { id: 'CV screening' },
      ['wrong-value /id: an id such as `cv-screening`: lower-case letters, digits and hyphens'],
    ],
    ['minimum', { persons: 0 }, ['wrong-value /persons: a number of at least 1']],
    ['no entry', { countries: [] }, ['wrong-value /countries: at least 1 entry']],
    ['a repeated entry', { countries: ['DE', 'FR', 'DE'] }, ['wrong-value /countries/2: each entry once']],
    [
      'a list for a list or map: only the list counts',
      { risks: [{ id: 'r' }, { id: 'R', x: 1 }, 5] },
      [
        'wrong-value /risks/1/id: an id such as `cv-screening`: lower-case letters, digits and hyphens',
        'unknown-key /risks/1/x: `id`, `severity` or `parent`',
        'wrong-type /risks/2: a map of keys',
      ],
    ],
    [
      'a complete list: only that branch counts',
      { risks: { complete: {}, entries: [{}] } },
      [
        'missing-key /risks/complete: `by`: text',
        'missing-key /risks/entries/0: `id`: an id such as `cv-screening`: lower-case letters, digits and hyphens',
      ],
    ],
    [
      'a text where only `none` fits',
      { risks: 'nothing' },
      ['wrong-value /risks: `none`, a list or a map with `complete` or `entries`'],
    ],
    [
      'a number that nothing fits',
      { risks: 3 },
      ['wrong-type /risks: `none`, a list or a map with `complete` or `entries`'],
    ],
    [
      'a closed set by `only`',
      { practices: { only: ['c'] } },
      ['missing-key /practices: `by`: text', 'wrong-value /practices/only/0: one of `a` or `b`'],
    ],
    [
      'a closed set by answers',
      { practices: { a: 'maybe', b: 'no' } },
      ['wrong-value /practices/a: one of `yes`, `no`, `unknown`, `true` or `false`'],
    ],
    ['a reference into another file', { oversight: { level: 'x' } }, ['wrong-type /oversight/level: a whole number']],
    [
      'a section within itself',
      { risks: [{ id: 'r', parent: { id: 'p', parent: {} } }] },
      [
        'missing-key /risks/0/parent/parent: `id`: an id such as `cv-screening`: lower-case letters, digits and hyphens',
      ],
    ],
    ['a key with slash and tilde', { 'o/ä~': 1 }, ['wrong-type /o~1ä~0: text']],
    ['a merge key', { '<<': {} }, ['unknown-key /<<: keys that are written out']],
    ['a keyword that is not in our subset is not swallowed', { odd: 3 }, ['wrong-value /odd: must NOT be valid']],
  ])('%s', (_, data, expected) => {
    expect(told(data)).toEqual(expected);
  });

  it('names a missing key at the map that lacks it', () => {
    const data = { schemaVersion: 1 };
    validators[0]?.(data);
    expect(schemaProblems(validators[0]?.errors ?? [], data, 'a.yaml', () => schema)).toMatchObject([
      { code: 'missing-key', pointer: '', found: 'the key `id` is missing', remedy: 'add `id`' },
    ]);
  });

  it('guesses what was meant', () => {
    expect(problemsOf({ intendedpurpos: 'x' })).toMatchObject([
      { pointer: '/intendedpurpos', remedy: 'did you mean `intendedPurpose`?' },
    ]);
    expect(problemsOf({ stage: 'plannd' })).toMatchObject([{ remedy: 'did you mean `planned`?' }]);
    expect(problemsOf({ risks: 'nnoe' })).toMatchObject([{ remedy: 'did you mean `none`?' }]);
    expect(problemsOf({ xyz: 'x' })).toMatchObject([{ remedy: 'correct the key, or remove it' }]);
  });

  it('follows the order of the document and says nothing twice', () => {
    const pointers = problemsOf({ stage: 'x', risks: [{}], intendedPurpose: 1, zzz: 1 }).map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/stage', '/risks/0', '/intendedPurpose', '/zzz']);
  });

  it('repeats no control character and no endless text', () => {
    const hostile = `\u001b[31m${'x'.repeat(10_000)}\u202e`;
    for (const { found, expected, remedy } of problemsOf({ [hostile]: 1, stage: hostile, risks: { [hostile]: 1 } })) {
      expect(found.length + expected.length + remedy.length).toBeLessThan(400);
      expect(found + expected + remedy).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  it('finds words for whatever the validator refuses', () => {
    const keys = fc.constantFrom('id', 'complete', 'entries', 'only', 'by', 'a', 'level', 'parent', 'x', '~/');
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('none', 'yes', 'P6M', '2027-12-02', 3, true, null, 'r'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(schema.properties as object)), tree), (data) => {
        const full = { schemaVersion: 1, id: 'cv', ...data };
        const isValid = validators[0]?.(full);
        const problems = problemsOf(data);
        expect(problems.length === 0).toBe(isValid);
        expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('closest', () => {
  it.each([
    ['humanoversight', ['humanOversight', 'logging'], 'humanOversight'],
    ['provdier', ['provider', 'deployer'], 'provider'],
    ['x', ['y', 'id'], undefined],
    ['on', ['by', 'no'], undefined],
    ['', ['id'], undefined],
    ['x'.repeat(100_000), ['id'], undefined],
  ])('of %.20s', (word, candidates, meant) => {
    expect(closest(word, candidates)).toBe(meant);
  });

  it('counts a swap as one slip', () => {
    expect(distance('ca', 'ac')).toBe(1);
    expect(distance('kitten', 'sitting')).toBe(3);
  });
});
