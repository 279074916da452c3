import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/evidence/reports/table.js';
import { fc } from '../../support/property.js';

const cell = fc.stringMatching(/^[a-z0-9 .\r\uFEFF]{0,6}$/);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('a table of separated values', () => {
  it.each([',', ';', '\t'])('is the same whether a cell of it stands in quotation marks or not: %j', (separator) => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const header = ['one', 'two', 'three'].join(separator);
        const written = (first: string): string =>
          [[first, 'of', 'the table'].join(separator), ...rows.map((row) => row.join(separator))].join(end);
        expect(readTable(`${header}${end}${written('"begin"')}`)).toEqual(
          readTable(`${header}${end}${written('begin')}`),
        );
      }),
    );
  });

  it('keeps separators and line ends inside of quotation marks', () => {
    expect(readTable('a,b\n"1,2","3\n4"\n')).toEqual({ columns: ['a', 'b'], rows: [['1,2', '3\n4']] });
  });

  it('is none where a quotation never ends', () => {
    expect(readTable('a,b\n"1,2')).toBeUndefined();
  });
});
