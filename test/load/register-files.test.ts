import { describe, expect, it } from 'vitest';
import { registerCsv } from '../../src/load/register-export.js';
import {
  guarded,
  type RegisterTable,
  readRegister,
  registerColumns,
  registerNames,
  withoutRegisters,
} from '../../src/load/register-files.js';
import { schemaCheck, schemaOf } from '../../src/load/validate.js';
import type { Problem } from '../../src/model/problem.js';

// Registers kept as tables: what a column means, what a cell says, everything that is wrong at once, and the way back.

const schema = await schemaOf('system');
const columns = registerColumns(schema, 'authorityRequest');
const reading = (text: string) =>
  readRegister(new TextEncoder().encode(text), 'registers/r.csv', 'authorityRequest', columns);

function table(text: string): RegisterTable {
  const read = reading(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.table;
}

function problems(text: string): readonly (readonly [number | undefined, number | undefined, string])[] {
  const read = reading(text);
  return 'problems' in read ? read.problems.map(({ line, column, found }: Problem) => [line, column, found]) : [];
}

describe('the columns of a register', () => {
  it('are those of its entries, closed sets one column an entry, lists of entries none', () => {
    const paths = columns.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['id', 'due', 'doneOn', 'asksFor.logs', 'bindsNobody']));
    expect(paths).not.toContain('asksFor');
    expect(registerColumns(schema, 'seriousIncident').map(({ path }) => path)).not.toContain('places');
  });

  it('are there for every list of events', () => {
    expect(registerNames(schema)).toEqual(
      expect.arrayContaining(['authorityRequest', 'seriousIncident', 'presentsRisk', 'requestForExplanation']),
    );
    for (const name of registerNames(schema))
      expect(registerColumns(schema, name).map(({ path }) => path)).toContain('id');
  });
});

describe('a table', () => {
  it('is read by the names of properties, however they are written, and by the questions that they ask', () => {
    const { question } = columns.find(({ path }) => path === 'due')!;
    expect(table(`ID;Done on;${question};asksFor.logs\nr1;2028-01-02;2028-01-05;YES\n`).rows).toEqual([
      { line: 2, entry: { id: 'r1', doneOn: '2028-01-02', due: '2028-01-05', asksFor: { logs: 'yes' } } },
    ]);
  });

  it('says nothing where a cell is blank, and knows the line of a row behind a cell of several lines', () => {
    const { rows, cellOf } = table('id,what,due\nr1,"two\nlines",\n\nr2,  ,none\n');
    expect(rows).toEqual([
      { line: 2, entry: { id: 'r1', what: 'two\nlines' } },
      { line: 5, entry: { id: 'r2', due: 'none' } },
    ]);
    expect(cellOf.get('due')).toBe(3);
  });

  it('keeps the system of a row apart', () => {
    expect(table('system,id\ntool,r1\n').rows).toEqual([{ line: 2, system: 'tool', entry: { id: 'r1' } }]);
  });

  it('is data: formulas, markup and names of prototypes are text', () => {
    const said = ['=HYPERLINK("x")', '<b>x</b>', '__proto__', '@SUM(A1)'];
    for (const text of said)
      expect(table(`id,what\nr1,"${text.replaceAll('"', '""')}"\n`).rows[0]!.entry).toEqual({ id: 'r1', what: text });
    expect(problems('id,__proto__,constructor\nr1,x,y\n')).toHaveLength(2);
  });

  it('tells everything that is wrong at once, by line and cell', () => {
    expect(problems('id,dew,due,due,system\nr1,x,2028-01-01,,\nr2,,,,tool,extra\n')).toEqual([
      [1, 2, 'the register authorityRequest has no column "dew"'],
      [1, 4, 'the column "due" stands here twice'],
      [2, 5, 'the row names no system'],
      [3, 6, '"extra" stands under no column'],
    ]);
  });

  it('that is empty, too large, or no text is refused', () => {
    expect(problems('')).toEqual([[1, undefined, 'no header stands here']]);
    expect(problems(`id\n${'r\n'.repeat(10_001)}`)).toHaveLength(1);
    expect(problems(`id,what\nr1,"never closed`)).toHaveLength(1);
    expect('problems' in readRegister(new Uint8Array([0xff, 0xfe, 0xfd]), 'r.csv', 'authorityRequest', columns)).toBe(
      true,
    );
  });
});

describe('a table that is written', () => {
  const entry = {
    id: 'r1',
    what: '=cmd|calc "now"',
    how: "'-quoted",
    bindsNobody: true,
    asksFor: { only: ['logs'], by: 'legal', on: '2028-01-01' },
  };

  it('guards what a spreadsheet would take for a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', "'="]) expect(guarded(`${start}1`)).toBe(`'${start}1`);
    expect(guarded("it's -5")).toBe("it's -5");
    const { text } = registerCsv([{ system: '=tool', entry }], columns);
    expect(text).toContain('"\'=cmd|calc ""now"""');
    for (const cell of text.matchAll(/(?:^|,)"((?:[^"]|"")*)"/gm)) expect(cell[1]).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('says the same when it is read again', () => {
    const { rows } = table(registerCsv([{ system: 'tool', entry }], columns).text);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      system: 'tool',
      entry: {
        id: 'r1',
        what: entry.what,
        how: entry.how,
        bindsNobody: 'yes',
        asksFor: { logs: 'yes', dataSets: 'no' },
      },
    });
  });

  it('names what a cell cannot hold', () => {
    const nested = { id: 'i1', places: [{ id: 'p', memberState: 'PT' }] };
    const written = registerCsv([{ system: 'tool', entry: nested }], registerColumns(schema, 'seriousIncident'));
    expect(written.leftOut).toEqual(['places']);
    expect(written.text).toBe('"system","id"\r\n"tool","i1"\r\n');
  });
});

describe('a system that refers to tables', () => {
  it('fits the schema without them, for who looks at its file alone', async () => {
    const system = { schemaVersion: 1, id: 'tool', name: 'Tool', events: { seriousIncident: 'none' } };
    const referring = { ...system, events: { ...system.events, authorityRequest: { csv: 'registers/r.csv' } } };
    const { fits } = await schemaCheck('system');
    expect(fits(referring)).toBe(false);
    expect(withoutRegisters(referring)).toEqual(system);
    expect(fits(withoutRegisters(referring))).toBe(true);
    expect(withoutRegisters(system)).toBe(system);
    for (const odd of [undefined, 'text', [], { events: 'none' }, { events: { x: null } }])
      expect(withoutRegisters(odd)).toBe(odd);
  });
});
