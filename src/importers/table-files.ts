import { cleanLine } from './clean.js';
import { inventoryOf, type KnownColumns } from './grid.js';
import type { GridRow, ImportLimits, Recognition } from './inventory.js';
import { readSeparated, tooLong } from './separated.js';

const NO_HEADER = 'no row names columns of an inventory (one that names the systems, and one that tells of them)';

/** A table of comma, semicolon or tab separated values. */
export function separatedInventory(
  text: string,
  document: string,
  limits: ImportLimits,
  known: KnownColumns,
): Recognition {
  const read = readSeparated(text, document, limits);
  if ('problem' in read) {
    // Prose with a quotation mark in it is no broken table: only what has a header is worth a complaint.
    const head = readSeparated(text.slice(0, text.search(/\r?\n|$/)), document, limits);
    const isTable = 'rows' in head && inventoryOf('', head.rows, known) !== undefined;
    return isTable || read.problem.code === 'too-large' ? { problems: [read.problem] } : { why: NO_HEADER };
  }
  const inventory = inventoryOf('a table of separated values (CSV)', read.rows, known, true);
  return inventory === undefined ? { why: NO_HEADER } : { inventory };
}

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * The first table of a Markdown file that is an inventory: a header, a rule of hyphens below it, and rows.
 *
 * @param isLast whether the only table of a file may be a list of names and descriptions
 */
export function markdownInventory(
  text: string,
  document: string,
  limits: ImportLimits,
  known: KnownColumns,
  isLast = false,
): Recognition {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  let isCode = false;
  let tables = 0;
  let last: readonly GridRow[] = [];
  for (let at = 0; at < lines.length - 1; at += 1) {
    const line = lines[at] ?? '';
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    const rule = lines[at + 1] ?? '';
    if (isCode || !line.includes('|') || !rule.includes('-') || !RULE.test(rule)) continue;
    tables += 1;
    const rows: GridRow[] = [{ place: `line ${at + 1}`, cells: cellsOf(line) }];
    let end = at + 2;
    for (; end < lines.length && (lines[end] ?? '').includes('|'); end += 1) {
      rows.push({ place: `line ${end + 1}`, cells: cellsOf(lines[end] ?? '') });
      if (rows.length > limits.rows + 1) return { problems: [tooLong(document, limits)] };
    }
    const inventory = inventoryOf('a Markdown table', rows, known);
    if (inventory !== undefined) return { inventory };
    last = rows;
    at = end - 1;
  }
  const bare = isLast && tables === 1 ? inventoryOf('a Markdown table', last, known, true) : undefined;
  if (bare !== undefined) return { inventory: bare };
  return { why: tables === 0 ? 'it has no table' : 'none of its tables has the columns of an inventory' };
}

/** The cells of a line; `\|` is a character of its cell. A cell of code or emphasis loses its marks. */
function cellsOf(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .trim(),
    )
    .map((cell) => /^(\*\*|__|`)(.+)\1$/s.exec(cell)?.[2] ?? cell)
    .map((cell) => (cell.includes('\n') ? cell : cleanLine(cell)));
}
