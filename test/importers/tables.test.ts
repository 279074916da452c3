import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importLimits } from '../../src/importers/inventory.js';
import { recognise } from '../../src/importers/recognise.js';
import { readSeparated } from '../../src/load/separated.js';
import { fc } from '../support/property.js';
import { cells, inventory, refusal, textRow, workbook } from './support.js';

// Tables of values: every row once, every cell as it stands, and a header wherever it is.

describe('separated values', () => {
  for (const [name, separator] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    it(`reads ${name}, quoted line breaks and doubled quotation marks, and names the line of each row`, async () => {
      const text = [
        ['AI system', 'Purpose'].join(separator),
        ['Sorter', `"Sorts ""mail""\nby ${separator} desk"`].join(separator),
        ['Planner', 'Plans'].join(separator),
      ].join('\r\n');
      const found = await inventory(`\uFEFF${text}`);
      expect(cells(found)).toEqual({ 'AI system': 'Sorter', Purpose: `Sorts "mail"\nby ${separator} desk` });
      expect(found.rows.map(({ place }) => place)).toEqual(['line 2', 'line 4']);
    });
  }

  it('reads back whatever cells were written', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const written = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        const read = readSeparated(written, 'file', importLimits);
        const filled = rows.filter((row) => row.some((one) => one.trim() !== ''));
        expect('rows' in read && read.rows.map((row) => row.cells)).toEqual(filled);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a header below a title, passes over a header that is repeated, and tells what it did not read', async () => {
    const found = await inventory(
      'Inventory of 2026,,\n\nAI system,Purpose,Owner\nA,x,y\nAI system,Purpose,Owner\nB,x,y\n',
    );
    expect(found.rows.map(({ place }) => place)).toEqual(['line 4', 'line 6']);
    expect(found.notes).toEqual(['not read, since it stands above the header: line 1']);
  });

  it('numbers columns of one name, and names those without a name by their number', async () => {
    const found = await inventory('AI system,Status,Status,\nA,Live,old,extra,more\n');
    expect(cells(found)).toEqual({
      'AI system': 'A',
      Status: 'Live',
      'Status (2)': 'old',
      'column 4': 'extra',
      'column 5': 'more',
    });
  });

  it('reads Windows-1252 and UTF-16, and says so', async () => {
    const latin = await inventory(Uint8Array.from([...'AI system,Purpose\nCaf\xe9,x'].map((one) => one.charCodeAt(0))));
    expect(cells(latin)['AI system']).toBe('Café');
    expect(latin.notes).toEqual(['read as Windows-1252, since it is no UTF-8']);
    const wide = Buffer.from('\uFEFFAI system,Purpose\nCafé,x', 'utf16le');
    expect(cells(await inventory(wide))['AI system']).toBe('Café');
  });

  it('keeps formulas as text, and shows what would hide or turn text', async () => {
    const found = await inventory('AI system,__proto__\n=HYPERLINK("x")&cmd|A1,\u202Eabc\u001b[31m\n');
    expect(cells(found)['AI system']).toBe('=HYPERLINK("x")&cmd|A1');
    expect(found.rows[0]?.cells[1]).toEqual({ column: '__proto__', text: '\\u202eabc\\u001b[31m' });
  });

  it('refuses a quotation that never ends, with its line', async () => {
    expect(await refusal('AI system,Purpose\nA,x\nB,"never closed\nC,y\n')).toBe(
      '3: a quotation mark opens a cell here and is never closed',
    );
  });

  it('refuses more rows, columns or characters than it takes', async () => {
    const small = { ...importLimits, rows: 2, columns: 3, cell: 10 };
    const tell = async (text: string): Promise<unknown> => {
      const found = await recognise({ name: 'f', bytes: strToU8(text) }, new Set(), small);
      return 'problems' in found && found.problems[0].found;
    };
    expect(await tell('AI system,Purpose\na,b\nc,d\ne,f\n')).toBe('more than 2 rows');
    expect(await tell('AI system,Purpose\na,b,c,d\n')).toBe('more than 3 columns');
    expect(await tell(`AI system,Purpose\na,${'b'.repeat(11)}\n`)).toBe('a cell of 11 characters');
  });

  it('takes tables of other things for none, and says what was tried', async () => {
    for (const text of ['name,email\nAnn,a@x\n', 'a,b\n1,2\n', 'Just a note.\n', 'name,phone,birthday\nAnn,1,2\n'])
      expect(await refusal(text)).toMatch(/no AI system was found in it; tried: .*separated values \(CSV\): no row/);
    expect(await refusal('')).toMatch(/the file is empty/);
    expect(await refusal(new Uint8Array([0, 1, 2]))).toMatch(/its bytes are no text/);
  });

  it('reads a form of labels and answers as one system, and an empty form as none', async () => {
    const form = (name: string): string =>
      `Field,Answer\nAI System Name,${name}\nIntended Purpose,Sorts\nStatus,Live\n`;
    expect((await inventory(form('Sorter'))).rows).toHaveLength(1);
    expect(await inventory(form(''))).toMatchObject({
      rows: [],
      notes: [expect.stringContaining('nobody has filled in')],
    });
  });
});

describe('Markdown tables', () => {
  it('reads the first table that is an inventory, outside of code', async () => {
    const found = await inventory(
      '# Our AI\n\n```\n| AI system | Purpose |\n| --- | --- |\n| Not this | x |\n```\n\n| Day | Meal |\n|---|---|\n| Mon | Soup |\n\n| AI system | Purpose |\n| :-- | --: |\n| **Sorter** | a \\| b |\n',
    );
    expect(found.rows.map(({ place }) => place)).toEqual(['line 15']);
    expect(cells(found)).toEqual({ 'AI system': 'Sorter', Purpose: 'a | b' });
  });
});

describe('a list of names and descriptions', () => {
  const NOTE = expect.stringMatching(/each row was taken for an AI system/);

  it('is an inventory of which nothing else is known, and says that it may be a list of anything', async () => {
    const list = 'Name,Description\nParcel chat,Answers customers\nLetter sorter,Sorts letters\n';
    const found = await inventory(list);
    expect(found.rows.map(({ place }) => place)).toEqual(['line 2', 'line 3']);
    expect(found.notes).toEqual([NOTE]);
    const json = [{ name: 'Parcel chat', description: 'Answers customers' }];
    expect((await inventory(JSON.stringify(json))).notes).toEqual([NOTE]);
    expect((await inventory('| Name | Description |\n|---|---|\n| Parcel chat | Answers |\n')).notes).toEqual([NOTE]);
    expect((await inventory('name,version,description\nPad,1.0,Pads\n')).notes).toEqual([NOTE]);
    expect((await inventory('name,owner,description\nPad,Ann,Pads\n')).notes).toEqual([]);
    expect((await inventory('AI system\nParcel chat\nLetter sorter\n')).rows).toHaveLength(2);
  });

  it('is none where its rows are no entries: people, figures, sentences, one thing again and again', async () => {
    for (const text of [
      'Name,Email\nAnn,a@x.example\n',
      'Name,Email,Description\nAnn,a@x.example,Likes tea\n',
      'Name,Description\nAnn,a@x.example\nBen,b@x.example\n',
      'Name,Description\nwidth,12\nheight,30\n',
      'Name,Description\nA,one\nA,two\n',
      `Name,Description\n${'a long sentence '.repeat(12)},x is y\n`,
      'Name,Price,Description\nSoap,2,Cleans hands\n',
      'Name\nAnn\nBen\n',
      'Name,Description\n',
    ])
      expect(await refusal(text), text).toMatch(/no AI system was found in it/);
  });

  it('never wins over a sheet, a table or a card that says more', async () => {
    const glossary = textRow(1, 'Name', 'Description') + textRow(2, 'Bias', 'Being partial');
    const real = textRow(1, 'AI system', 'Purpose') + textRow(2, 'Sorter', 'Sorts');
    expect((await inventory(workbook({ Glossary: glossary, Systems: real }))).rows[0]?.place).toBe(
      'sheet "Systems", row 2',
    );
    const bare = await inventory(workbook({ Empty: '', List: glossary }));
    expect([bare.rows.length, bare.notes.length]).toEqual([1, 2]);
    const card =
      '# Sorter\n\n## Model details\n\n| Name | Description |\n|---|---|\n| layers | how deep it is |\n\n## Limitations\n\nMany.\n';
    expect((await inventory(card)).format).toBe('a model card');
    const two =
      '| Name | Description |\n|---|---|\n| a | b is c |\n\n| Name | Description |\n|---|---|\n| d | e is f |\n';
    expect(await refusal(two)).toMatch(/no AI system was found in it/);
  });
});
