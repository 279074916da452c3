import type { Problem } from '../model/problem.js';
import { decodeText } from './decode.js';
import type { KnownColumns } from './grid.js';
import { type ImportFile, type ImportLimits, type Inventory, importLimits, type Recognition } from './inventory.js';

/** What was made of a file: its inventory, or everything that is wrong or was tried. */
export type Imported = { readonly inventory: Inventory } | { readonly problems: readonly [Problem, ...Problem[]] };

type Tried = readonly (readonly [format: string, why: string])[];

/**
 * Reads a file by its content; its name decides nothing. A reader is loaded only when the first bytes leave its format
 * possible. Where none knows the file, the problem says what was tried and why it is not that.
 *
 * @param known the columns of a saved mapping: a header that holds them is one, whatever they are called
 */
export async function recognise(
  { name, bytes }: ImportFile,
  known: KnownColumns = new Set(),
  limits: ImportLimits = importLimits,
): Promise<Imported> {
  const tried: [string, string][] = [];
  const settle = (format: string, one: Recognition): Imported | undefined => {
    if (!('why' in one)) return one;
    tried.push([format, one.why]);
    return undefined;
  };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { workbookInventory } = await import('./xlsx-files.js');
    return settle('an Excel workbook', workbookInventory(bytes, name, limits, known)) ?? unknown(name, tried);
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) return unknown(name, [['text', 'its bytes are no text in UTF-8, UTF-16 or Windows-1252']]);
  const told = (found: Imported | undefined): Imported | undefined =>
    found === undefined || 'problems' in found || decoded.encoding === 'UTF-8'
      ? found
      : {
          inventory: {
            ...found.inventory,
            notes: [...found.inventory.notes, `read as ${decoded.encoding}, since it is no UTF-8`],
          },
        };
  const text = decoded.text.replace(/^\uFEFF/, '');
  const start = text.trimStart();
  if (start === '') return unknown(name, [['text', 'the file is empty']]);
  if (start.startsWith('{') || start.startsWith('[')) {
    const { jsonInventory } = await import('./json-files.js');
    const found = jsonInventory(new TextEncoder().encode(text), text, name, limits, known);
    return told(settle('JSON (a list, an agent card, an MCP server card, CycloneDX)', found)) ?? unknown(name, tried);
  }
  if (start.startsWith('<?xml') || /^<(?:\w+:)?bom[\s>]/.test(start)) {
    const { xmlInventory } = await import('./xml-files.js');
    return told(settle('CycloneDX in XML', xmlInventory(text, name, limits))) ?? unknown(name, tried);
  }
  return told(await textual(text, name, limits, known, settle)) ?? unknown(name, tried);
}

async function textual(
  text: string,
  name: string,
  limits: ImportLimits,
  known: KnownColumns,
  settle: (format: string, one: Recognition) => Imported | undefined,
): Promise<Imported | undefined> {
  const { backstageInventory } = await import('./backstage-files.js');
  const catalogue = settle('a Backstage catalogue', backstageInventory(text, name));
  if (catalogue !== undefined) return catalogue;
  const { cardInventory } = await import('./card-files.js');
  const { markdownInventory, separatedInventory } = await import('./table-files.js');
  const hasFrontMatter = /^---[ \t]*\r?\n/.test(text);
  const card = (): Imported | undefined => settle('a model card', cardInventory(text, name));
  const table = (): Imported | undefined => settle('a Markdown table', markdownInventory(text, name, limits, known));
  const found = hasFrontMatter ? (card() ?? table()) : (table() ?? card());
  if (found !== undefined) return found;
  // A list of names and descriptions may be one of anything: only where it is all that the file holds.
  const list = markdownInventory(text, name, limits, known, true);
  return (
    ('inventory' in list ? list : undefined) ??
    settle('separated values (CSV)', separatedInventory(text, name, limits, known))
  );
}

function unknown(document: string, tried: Tried): { readonly problems: readonly [Problem] } {
  return {
    problems: [
      {
        code: 'unknown-format',
        document,
        found: `no AI system was found in it; tried: ${tried.map(([format, why]) => `${format}: ${why}`).join('; ')}`,
        expected:
          'a CSV, Excel, JSON or Markdown table with a column of names, a model card, a Backstage catalogue, a CycloneDX bill of materials, an agent card or an MCP server card',
        remedy: 'Name the columns in the first row, one of them `AI system`, or say in a mapping what each column is',
      },
    ],
  };
}
