import { unzipMembers } from '../evidence/content/read-docx.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import { inventoryOf, type KnownColumns } from './grid.js';
import type { GridRow, ImportLimits, Inventory, Recognition } from './inventory.js';
import { readMembers, readSheet, type SheetRead } from './xlsx-sheet.js';

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** Whether these bytes begin as a ZIP does. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

/**
 * An Excel workbook: the first sheet with the header of an inventory, else every sheet that is a form. What it unpacks
 * to is held against a bound before anything is unpacked; formulas are never worked out, their saved results are read.
 */
export function workbookInventory(
  bytes: Uint8Array,
  document: string,
  limits: ImportLimits,
  known: KnownColumns,
): Recognition {
  const unzipped = unzipMembers(bytes, (name) => WANTED.test(name));
  if ('why' in unzipped) return { problems: [unreadable(document, unzipped.why)] };
  const parts = readMembers(unzipped.members);
  if (parts === undefined) return { why: 'it is a ZIP file and holds no Excel workbook' };
  if ('why' in parts) return { problems: [unreadable(document, parts.why)] };
  const notes: string[] = [];
  let form: Inventory | undefined;
  const unread: string[] = [];
  let table: Inventory | undefined;
  const grids: (readonly [sheet: string, grid: GridRow[]])[] = [];
  for (const { name, xml } of parts.sheets) {
    const sheet = quoteForPeople(name);
    if (table !== undefined) {
      unread.push(sheet);
      continue;
    }
    const read: SheetRead = readSheet(xml, parts, limits);
    if ('why' in read) return { problems: [unreadable(document, `the sheet ${sheet}: ${read.why}`)] };
    if (read.uncalculated > 0)
      notes.push(`sheet ${sheet}: ${read.uncalculated} formulas without a saved result are read as blank`);
    const grid: GridRow[] = read.rows.map(({ row, cells }) => ({ place: `sheet ${sheet}, row ${row}`, cells }));
    const found = inventoryOf('an Excel workbook', grid, known);
    grids.push([sheet, grid]);
    if (found === undefined) unread.push(sheet);
    else if (found.format.endsWith('answers')) form = form === undefined ? found : merged(form, found);
    else table = found;
  }
  // A list of names and descriptions may be one of anything: only where no sheet is more.
  let bare: Inventory | undefined;
  if (table === undefined && form === undefined)
    for (const [sheet, grid] of grids) {
      bare ??= inventoryOf('an Excel workbook', grid, known, true);
      if (bare === undefined) continue;
      unread.splice(unread.indexOf(sheet), 1);
      break;
    }
  const inventory = table ?? form ?? bare;
  if (inventory === undefined)
    return { why: 'none of its sheets has a row that names columns of an inventory, or is a form' };
  if (unread.length > 0)
    notes.push(`not read: ${unread.length === 1 ? 'the sheet' : 'the sheets'} ${unread.join(', ')}`);
  return { inventory: { ...inventory, notes: [...inventory.notes, ...notes] } };
}

function merged(one: Inventory, other: Inventory): Inventory {
  return {
    format: one.format,
    columns: [...new Set([...one.columns, ...other.columns])],
    rows: [...one.rows, ...other.rows],
    notes: [...new Set([...one.notes, ...other.notes])],
  };
}

function unreadable(document: string, why: string): Problem {
  return {
    code: why.includes('larger') || why.includes('more than') ? 'too-large' : 'unknown-format',
    document,
    found: `the workbook cannot be read: ${why}`,
    expected: 'an Excel workbook (.xlsx) of an ordinary size',
    remedy: 'Save it again from the spreadsheet program, or export the sheet as CSV',
  };
}
