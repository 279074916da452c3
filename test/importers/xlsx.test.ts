import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cells, inventory, refusal, textRow, workbook } from './support.js';

// Workbooks: shared and inline strings, numbers and days as they are shown, formulas never worked out.

const STYLES =
  '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot;d&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
const HEAD = textRow(1, 'AI system', 'Purpose', 'Since', 'Users', 'Live', 'Rating');

describe('a workbook', () => {
  it('reads strings of every kind, days by their style, truth values and numbers', async () => {
    const row =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="str"><f>A1&amp;B1</f><v>from a formula</v></c><c r="C2" s="2"><v>45000</v></c><c r="D2" s="3"><v>12.5</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" s="1"><v>0.5</v></c></row>';
    const found = await inventory(workbook({ List: HEAD + row }, { strings: ['Sorter'], styles: STYLES }));
    expect(cells(found)).toEqual({
      'AI system': 'Sorter',
      Purpose: 'from a formula',
      Since: '2023-03-15',
      Users: '12.5',
      Live: 'true',
      Rating: '0.5',
    });
    expect(found.rows[0]?.place).toBe('sheet "List", row 2');
  });

  it('takes the first sheet with a header, and names the sheets that it did not read', async () => {
    const found = await inventory(
      workbook({ Cover: textRow(1, 'Hello'), List: HEAD + textRow(2, 'A'), Old: HEAD + textRow(2, 'B') }),
    );
    expect(found.rows.map((_, at) => cells(found, at)['AI system'])).toEqual(['A']);
    expect(found.notes).toEqual(['not read: the sheets "Cover", "Old"']);
  });

  it('reads a formula without a saved result as blank, and says so', async () => {
    const row = '<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><f>1/0</f></c></row>';
    const found = await inventory(workbook({ List: HEAD + row }));
    expect(cells(found)).toEqual({ 'AI system': 'A' });
    expect(found.notes).toEqual(['sheet "List": 1 formulas without a saved result are read as blank']);
  });

  it('refuses entities, damage, bombs, and archives that hold no workbook', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(70 * 2 ** 20),
    });
    expect(await refusal(bomb)).toMatch(/larger than 64 MiB/);
    expect(await refusal(bomb.subarray(0, 200))).toMatch(/damaged or cut off/);
    expect(await refusal(zipSync({ 'a.txt': strToU8('x') }))).toMatch(/holds no Excel workbook/);
    const entities = zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><workbook/>') });
    expect(await refusal(entities)).toMatch(/declares entities/);
  });

  it('refuses a cell that stands further right than any table', async () => {
    const far = workbook({ List: '<row r="1"><c r="XFD1" t="str"><v>x</v></c></row>' });
    expect(await refusal(far)).toMatch(/more than 1000 columns/);
  });
});
