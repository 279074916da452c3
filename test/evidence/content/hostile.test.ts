import { strToU8, zipSync, zlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { judgeContent } from '../../../src/evidence/content/judge-content.js';
import { bytesOf, docx, pdf, pdfOfForms, pdfWith, REAL } from './files.js';

// Files that were made to hurt. Each must be told apart from an empty one, and within a moment.

// Far above what any of them takes, so that a busy machine does not fail the test; without bounds they take minutes.
const SOON = 10_000;

function claimed(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

const ENTITIES = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const word = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });
const BOMB = new Uint8Array(66 * 2 ** 20);

const files: Readonly<Record<string, () => Uint8Array>> = {
  'a ZIP bomb': () => zipSync({ 'word/document.xml': BOMB }, { level: 1 }),
  'a document that claims one gigabyte': () => claimed(docx(REAL), 2 ** 30),
  'a document that is cut off': () => docx(REAL).subarray(0, 200),
  'a document with entities': () =>
    word(`${ENTITIES}<w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`),
  'a document that reads a file of the machine': () =>
    word('<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document>&f;</w:document>'),
  'XML with entities': () => bytesOf(`<?xml version="1.0"?>${ENTITIES}<testsuites>&b;</testsuites>`),
  'XML nested without end': () => bytesOf(`<?xml version="1.0"?>${'<a>'.repeat(200_000)}`),
  'HTML nested without end': () => bytesOf(`<!doctype html>${'<div><b>'.repeat(200_000)}`),
  'JSON nested without end': () => bytesOf('['.repeat(1_000_000)),
  'a PDF that is cut off': () => pdf(REAL).subarray(0, 300),
  'a PDF that unpacks without end': () =>
    pdfWith(zlibSync(new Uint8Array(70 * 2 ** 20), { level: 1 }), '/Filter /FlateDecode'),
  'a PDF packed twice': () => pdfWith(zlibSync(zlibSync(BOMB)), '/Filter [/FlateDecode /FlateDecode]'),
  'a PDF of streams that never end': () => bytesOf(`%PDF-1.4\n${'stream\nx'.repeat(200_000)}`),
  'a PDF that draws a form that draws a form, each twice': () => pdfOfForms(40),
  'a workbook': () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
  'a picture': () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
};

for (const [name, make] of Object.entries(files)) {
  it(`${name} cannot be read, and says so soon`, async () => {
    const bytes = make();
    const start = performance.now();
    expect((await judgeContent(bytes)).says).toBe('unreadable');
    expect(performance.now() - start).toBeLessThan(SOON);
  });
}

it.each([
  ['one line of a million brackets', '['.repeat(1_000_000)],
  ['comments that never end', '<!-- '.repeat(200_000)],
  ['a table of a million bars', `${'|'.repeat(1_000_000)}\n`],
  ['rulers of underscores', `${'_'.repeat(1_000_000)}\n`],
  ['a million angles', '<a '.repeat(300_000)],
  ['dots with spaces', '. '.repeat(500_000)],
  ['links that never open', ']'.repeat(1_000_000)],
  ['emphasis that never ends', '**a '.repeat(250_000)],
  ['letters and stars', 'a*'.repeat(500_000)],
  ['ticks of every length', '`` ` ``` '.repeat(110_000)],
  ['footnotes', '[^a]'.repeat(250_000)],
  ['quotations inside quotations', '>'.repeat(1_000_000)],
  ['every sign in wrapped lines', `${'*_[`<|~]('.repeat(8)}\n`.repeat(14_000)],
  ['headings', '#'.repeat(1_000_000)],
  ['quotation marks in a table', `a,b,c\n${'"'.repeat(1_000_001)}`],
])('%s are read soon', async (_, text) => {
  const start = performance.now();
  await judgeContent(bytesOf(`x\n${text}`));
  await judgeContent(bytesOf(text));
  expect(performance.now() - start).toBeLessThan(SOON);
});

it.each(['*', '_', '[', ']', '`', '<', '|', '[^a]', '**a '])('a megabyte of %s is no text', async (sign) => {
  const { says } = await judgeContent(bytesOf(`# Risk file\n\n${sign.repeat(1_000_000 / sign.length)}\n`));
  expect(says).toBe('nothing');
});

it('a real text of a megabyte, with the signs that people use, says something', async () => {
  const text = REAL.map((line, at) => `- **${at}.** ${line} [see _this_](a.md) \`x*y\``).join('\n\n');
  const large = Array.from({ length: Math.ceil(1_000_000 / text.length) }, (_, at) =>
    text.replaceAll('the', `the ${at}`),
  );
  const start = performance.now();
  expect(await judgeContent(bytesOf(large.join('\n\n')))).toMatchObject({ says: 'something', reasons: [] });
  expect(performance.now() - start).toBeLessThan(SOON);
});
