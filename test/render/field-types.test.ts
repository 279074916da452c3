import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../src/generate/answers.js';
import { isCalendarDate, parsePeriod } from '../../src/law/calendar.js';
import { records } from '../../src/render/records/catalogue.js';
import { type DocumentId, fieldRegistry } from '../../src/render/records/field-registry.js';
import { type FieldType, fieldProblems, type Known, schemaOf } from '../../src/render/records/field-types.js';
import { fc } from '../support/property.js';

// The field registry as data: every field has a type, every type a schema and problems that say what was expected.

const known: Known = {
  parties: ['maker'],
  evidence: ['risk-file'],
  documents: ['D13', 'O3'],
  entries: (path) => (path === 'workflows' ? ['hiring', 'rejection'] : []),
};
const told = (type: FieldType, value: unknown): readonly string[] =>
  fieldProblems(type, value, known).map(({ found, expected, pointer }) => `${pointer}: ${found}; ${expected}`);

const TABLE: FieldType = {
  of: 'workflows',
  columns: {
    deputy: { label: 'Deputy', type: 'function' },
    informed: { label: 'Informed', type: { list: 'function' } },
    since: { label: 'Since', type: 'date' },
  },
};

describe('the field registry', () => {
  it.each(records.map((record) => [record.id, record] as const))(
    'has every field of %s, in its order, and no other',
    (id, { fields }) => {
      expect(Object.keys(fieldRegistry[id as DocumentId])).toEqual(fields.map(({ key }) => key));
      for (const { key, label, need, clauses, type } of fields)
        expect(fieldRegistry[id as DocumentId][key]).toMatchObject({ label, need, clauses, type });
    },
  );

  it('says who writes what only a person can write', () => {
    const byPersons = records.flatMap(({ id, fields }) =>
      fields.filter(({ key }) => fieldRegistry[id as DocumentId][key]?.from !== undefined),
    );
    expect(byPersons.length).toBeGreaterThan(10);
    for (const { from } of byPersons) expect(from).not.toBe('a person');
  });

  it.each(records.map(({ id }) => id as DocumentId))('gives the shipped schema of %s', (id) => {
    expect(JSON.parse(readFileSync(`schemas/answers/${id}.schema.json`, 'utf8'))).toEqual(answerSchema(id));
  });
});

describe('a value of its type', () => {
  it.each<[FieldType, unknown]>([
    ['text', 'Risks that design can reduce.'],
    ['date', '2027-12-02'],
    ['period', 'P6M'],
    ['party', 'maker'],
    ['function', 'head of quality'],
    ['reference', 'Art. 26(2)'],
    ['reference', 'D13'],
    ['evidence', 'risk-file'],
    [{ enum: ['one person', 'a group'] }, 'a group'],
    [{ list: 'date' }, ['2027-12-02', '2028-02-29']],
    [TABLE, [{ of: 'hiring', deputy: 'head of people', informed: ['works council'] }]],
  ])('%j: %j', (type, value) => {
    expect(told(type, value)).toEqual([]);
  });
});

describe('a value of another type says what was expected', () => {
  it.each<[FieldType, unknown, readonly string[]]>([
    ['text', '  ', [': it is an empty text; text']],
    ['text', ['a'], [': it is a list; text']],
    ['date', '2027-02-29', [': it is the text "2027-02-29"; a day, such as 2027-12-02']],
    ['period', '6 months', [': it is the text "6 months"; a period, such as P6M or P180D']],
    [
      'party',
      'mker',
      [': no legal entity of the registry has this id: "mker"; the id of a legal entity: one of maker'],
    ],
    [
      'evidence',
      'risk-fle',
      [
        ': the evidence register has no such item for this system: "risk-fle"; the id of an item of the evidence register: one of risk-file',
      ],
    ],
    [
      'reference',
      'Art. 9999',
      [
        ': it is no provision, and no document of this version: "Art. 9999"; a provision such as Art. 26(2), or the id of a document such as D13: one of D13, O3',
      ],
    ],
    [{ enum: ['a', 'b'] }, 'c', [': it is the text "c"; one of a, b']],
    [
      { list: 'date' },
      '2027-12-02',
      [': it is the text "2027-12-02"; a list, each entry of it a day, such as 2027-12-02'],
    ],
    [{ list: 'date' }, [], [': it is an empty list; a list, each entry of it a day, such as 2027-12-02']],
    [{ list: 'date' }, ['2027-12-02', 'soon'], ['/1: it is the text "soon"; a day, such as 2027-12-02']],
    [
      TABLE,
      [{ of: 'hirin', deputy: '', depute: 'x' }],
      [
        '/0/deputy: it is an empty text; a function, such as head of quality',
        '/0/depute: the table has no column "depute"; one of of, deputy, informed, since',
        '/0/of: the list workflows has no entry "hirin"; `of` with one of hiring, rejection',
      ],
    ],
    [
      TABLE,
      [{ deputy: 'head of people' }],
      ['/0: the row does not say which entry of workflows it is about; `of` with one of hiring, rejection'],
    ],
  ])('%j: %j', (type, value, problems) => {
    expect(told(type, value)).toEqual(problems);
  });
});

describe('schema and check', () => {
  const ajv = new Ajv2020.default({
    strict: false,
    formats: { date: isCalendarDate, period: (text: string) => parsePeriod(text) !== undefined },
  });
  const names = ['maker', 'risk-file', 'D13', 'hiring', 'one person', '2027-12-02', 'P6M', '', ' ', 'P6', '2027-13-01'];
  // No entry of the registry has a blank id.
  const ids = names.filter((name) => name.trim() !== '');
  const plain = fc.constantFrom<unknown>(...names, 5, true, null, {}, []);
  const row = fc.dictionary(fc.constantFrom('of', 'deputy', 'informed', 'since', '__proto__', 'x'), plain);
  const anyValue = fc.oneof(plain, fc.array(plain, { maxLength: 3 }), fc.array(row, { maxLength: 3 }), fc.anything());
  const types: readonly FieldType[] = [
    'text',
    'date',
    'period',
    'function',
    { enum: names.slice(4) },
    { list: 'date' },
    TABLE,
  ];

  it.each(types.map((type) => [type]))('agree on any value: %j', (type) => {
    const fits = ajv.compile(schemaOf(type));
    fc.assert(
      fc.property(anyValue, (value) => {
        // What a value names, only the registry tells.
        const wrong = fieldProblems(type, value, { ...known, entries: () => ids }).length > 0;
        expect(wrong).toBe(fits(value) !== true);
      }),
      { numRuns: 500 },
    );
  });

  it('of a whole document: a field of another document and a value of another type do not fit', () => {
    const documents = new Ajv2020.default({
      strict: false,
      formats: { date: isCalendarDate, period: (text: string) => parsePeriod(text) !== undefined },
    });
    for (const name of ['common', 'document'])
      documents.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object);
    const fits = documents.compile(answerSchema('O3'));
    const of = (field: string, value: unknown) => ({
      schemaVersion: 1,
      document: 'O3',
      fields: [{ field, value, by: 'head of people', on: '2027-11-02' }],
    });
    expect(fits(of('vacancies', [{ role: 'overseer', since: '2027-11-01' }]))).toBe(true);
    expect(fits(of('vacancies', 'none at present'))).toBe(false);
    expect(fits(of('vacancies', [{ role: 'overseer', since: 'May' }]))).toBe(false);
    expect(fits(of('scope_rule', 'x'))).toBe(false);
    expect(fits({ ...of('activity', 'x'), document: 'D10' })).toBe(false);
  });
});
