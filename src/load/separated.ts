import type { Problem } from '../model/problem.js';

/** A row of cells as a reader found it; a blank cell is the empty text. */
export interface GridRow {
  /** The place in the file, for people: `line 3`, `sheet "Systems", row 4`. */
  readonly place: string;
  readonly cells: readonly string[];
}

/** How much a source may ask of an import; tests make the limits small. */
export interface ImportLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  /** The most characters of one cell. */
  readonly cell: number;
}

export const importLimits: ImportLimits = { bytes: 64 * 2 ** 20, rows: 100_000, columns: 1_000, cell: 100_000 };

/** A source that asks for more than an import takes: refused as a whole, since half an inventory looks like one. */
export function beyondLimit(document: string, found: string, expected: string, line?: number): Problem {
  return {
    code: 'too-large',
    document,
    ...(line === undefined ? {} : { line }),
    found,
    expected,
    remedy: 'Split the source into several files, or correct the cell, and import again',
  };
}

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads comma, semicolon or tab separated values (RFC 4180): quoted cells may hold separators, doubled quotation marks
 * and line breaks. A quotation that is never closed is a problem, since it swallowed all that follows; so is more than
 * the limits allow. Cells are data: nothing in them is evaluated.
 */
export function readSeparated(
  text: string,
  document: string,
  limits: ImportLimits,
): { readonly rows: readonly GridRow[] } | { readonly problem: Problem } {
  const separator = separatorOf(text);
  const special = new RegExp(`[${separator}\\n\\r"]`, 'g');
  const rows: GridRow[] = [];
  let cells: string[] = [];
  let at = 0;
  let line = 1;
  let rowLine = 1;
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ place: `line ${rowLine}`, cells });
    cells = [];
  };
  while (at < text.length) {
    let cell: string;
    const lead = /[ ]*"/y;
    lead.lastIndex = at;
    if (lead.test(text)) {
      const quoted = readQuoted(text, lead.lastIndex);
      if (quoted === undefined) return { problem: neverClosed(document, line) };
      cell = quoted.cell;
      line += breaksIn(text, at, quoted.end);
      at = quoted.end;
      // What stands between the closing mark and the separator belongs to the cell: nothing is lost.
      const rest = endOfCell(text, at, special);
      cell += text.slice(at, rest).trimEnd();
      at = rest;
    } else {
      const end = endOfCell(text, at, special);
      cell = text.slice(at, end);
      at = end;
    }
    if (cell.length > limits.cell) return { problem: hugeCell(document, line, cell.length, limits) };
    cells.push(cell);
    if (cells.length > limits.columns) return { problem: tooWide(document, rowLine, limits) };
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    endRow();
    if (rows.length > limits.rows) return { problem: tooLong(document, limits) };
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    rowLine = line;
  }
  endRow();
  return { rows };
}

/** The separator that the first lines hold most of, outside quotation marks. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>(SEPARATORS.map((one) => [one, 0]));
  let isQuoted = false;
  for (let at = 0, lines = 0; at < text.length && lines < 3; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n') lines += 1;
    else if (counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return SEPARATORS.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}

function readQuoted(text: string, from: number): { readonly cell: string; readonly end: number } | undefined {
  let cell = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

/** Where the cell ends; a quotation mark in the middle of an unquoted cell is a character like others. */
function endOfCell(text: string, from: number, special: RegExp): number {
  special.lastIndex = from;
  for (;;) {
    const found = special.exec(text);
    if (found === null) return text.length;
    if (found[0] !== '"') return found.index;
  }
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function neverClosed(document: string, line: number): Problem {
  return {
    code: 'wrong-value',
    document,
    line,
    found: 'a quotation mark opens a cell here and is never closed',
    expected: 'a closing quotation mark; one inside the cell is written twice',
    remedy: 'Close the quotation mark, or save the table from the spreadsheet again',
  };
}

function hugeCell(document: string, line: number, length: number, limits: ImportLimits): Problem {
  return beyondLimit(
    document,
    `a cell of ${length} characters`,
    `cells of at most ${limits.cell} characters: a quotation mark that is not closed makes one of the whole rest`,
    line,
  );
}

function tooWide(document: string, line: number, limits: ImportLimits): Problem {
  return beyondLimit(document, `more than ${limits.columns} columns`, `at most ${limits.columns} columns`, line);
}

/** A table of more rows than an import writes files for. */
export function tooLong(document: string, limits: ImportLimits): Problem {
  return beyondLimit(document, `more than ${limits.rows} rows`, `at most ${limits.rows} rows in one source`);
}
