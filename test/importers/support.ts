import { strToU8, zipSync } from 'fflate';
import type { Inventory } from '../../src/importers/inventory.js';
import { type Imported, recognise } from '../../src/importers/recognise.js';

/** Reads a text as the importer does, under a name that says nothing. */
export const read = (text: string | Uint8Array, name = 'file'): Promise<Imported> =>
  recognise({ name, bytes: typeof text === 'string' ? strToU8(text) : text });

/** The inventory of a text that is one. */
export async function inventory(text: string | Uint8Array, name?: string): Promise<Inventory> {
  const found = await read(text, name);
  if ('problems' in found) throw new Error(found.problems.map((one) => one.found).join('\n'));
  return found.inventory;
}

/** What is said of a text that is refused. */
export async function refusal(text: string | Uint8Array): Promise<string> {
  const found = await read(text);
  if ('inventory' in found) throw new Error(`read as ${found.inventory.format}`);
  return found.problems.map(({ line, found: what }) => `${line ?? '-'}: ${what}`).join('\n');
}

/** The cells of a row as one record. */
export const cells = (from: Inventory, row = 0): Record<string, string> =>
  Object.fromEntries((from.rows[row]?.cells ?? []).map(({ column, text }) => [column, text]));

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of these sheets, each the XML inside `sheetData`. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  { strings = [], styles = '' }: { readonly strings?: readonly string[]; readonly styles?: string } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const targets = names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${sheets[name]}</sheetData></worksheet>`),
      ]),
    ),
  });
}

/** A row of inline texts. */
export const textRow = (row: number, ...texts: readonly string[]): string =>
  `<row r="${row}">${texts.map((text, at) => `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
