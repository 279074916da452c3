import type { Problem } from '../model/problem.js';

/** One row of an answered list. */
export interface AnswerRow {
  readonly line: number;
  readonly system: string;
  readonly file: string;
  readonly fact: string;
  readonly kind: string;
  readonly answer: string;
  readonly by: string;
  readonly on: string;
}

/** The columns that are read back, by the names that the written list gives them. */
export const COLUMNS = {
  system: 'System',
  file: 'File',
  fact: 'Fact',
  kind: 'Kind',
  answer: 'Answer',
  by: 'Answered by',
  on: 'Answered on',
} as const;

/** More rows than any list of questions has. */
const MOST_ROWS = 100_000;

interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of an answered list, CSV or Markdown by its content; or what is wrong with it, with the line. */
export function readAnswers(
  text: string,
  document: string,
): { readonly rows: readonly AnswerRow[] } | { readonly problems: readonly Problem[] } {
  const plain = text.replace(/^\uFEFF/, '');
  const isMarkdown = /^\s*\|/m.test(plain) && !/^[^\n|]*[,;\t][^\n]*Answer/i.test(plain);
  const tables = isMarkdown ? markdownTables(plain) : [csvRows(plain)];
  const rows: AnswerRow[] = [];
  const problems: Problem[] = [];
  let isFound = false;
  for (const table of tables) {
    const [head, ...body] = table;
    const at = head === undefined ? undefined : columnsOf(head.cells);
    if (head === undefined || at === undefined) continue;
    isFound = true;
    for (const { line, cells } of body) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (cells.length !== head.cells.length) {
        problems.push(wrongWidth(document, line, cells.length, head.cells.length));
        continue;
      }
      const cell = (column: keyof typeof COLUMNS): string => bare(cells[at[column] ?? -1] ?? '');
      rows.push({
        line,
        system: cell('system'),
        file: cell('file'),
        fact: cell('fact'),
        kind: cell('kind'),
        answer: cell('answer'),
        by: cell('by'),
        on: cell('on'),
      });
    }
  }
  if (!isFound) return { problems: [noTable(document)] };
  if (rows.length > MOST_ROWS) return { problems: [tooManyRows(document)] };
  return problems.length > 0 ? { problems } : { rows };
}

/** A cell without the mark that keeps a spreadsheet from running it. */
function bare(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');
}

function columnsOf(head: readonly string[]): Partial<Record<keyof typeof COLUMNS, number>> | undefined {
  const names = head.map((name) => name.trim().toLowerCase());
  const at = Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([column, name]) => {
      const index = names.indexOf(name.toLowerCase());
      return index < 0 ? [] : [[column, index]];
    }),
  );
  return 'system' in at && 'fact' in at && 'answer' in at ? at : undefined;
}

/** CSV by RFC 4180, with the delimiter that its first line uses; line breaks of every kind. */
function csvRows(text: string): Cells[] {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, one) =>
    firstLine.split(one).length > firstLine.split(best).length ? one : best,
  );
  const rows: Cells[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let began = 1;
  let isQuoted = false;
  const endRow = (): void => {
    rows.push({ line: began, cells: [...cells, cell] });
    [cells, cell, began] = [[], '', line];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') line += 1;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

/** The pipe tables of a Markdown text, their cells without the escapes that the written list uses. */
function markdownTables(text: string): Cells[][] {
  const tables: Cells[][] = [];
  let table: Cells[] | undefined;
  text.split(/\r?\n/).forEach((each, index) => {
    if (!/^\s*\|/.test(each)) {
      table = undefined;
      return;
    }
    if (/^\s*\|[\s:|-]+\|?\s*$/.test(each) && table?.length === 1) return;
    if (table === undefined) {
      table = [];
      tables.push(table);
    }
    table.push({ line: index + 1, cells: markdownCells(each) });
  });
  return tables;
}

function markdownCells(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  const inner = line.trim().replace(/^\|/, '');
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner.charAt(at);
    const next = inner.charAt(at + 1);
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(next)) {
      cell += next;
      at += 1;
    } else if (character === '|') {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  if (cell.trim() !== '') cells.push(cell);
  return cells.map((each) =>
    each
      .replaceAll('\u2060', '')
      .replace(/&#(9|10|32);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .trim(),
  );
}

function wrongWidth(document: string, line: number, found: number, wanted: number): Problem {
  return {
    code: 'wrong-value',
    document,
    line,
    found: `this row has ${found} cells`,
    expected: `${wanted} cells, as the row with the names of the columns`,
    remedy: 'Put cells that hold the delimiter in quotation marks',
  };
}

function noTable(document: string): Problem {
  return {
    code: 'unknown-format',
    document,
    found: 'there is no table with the columns System, Fact and Answer',
    expected: 'a list that `dutybound questions --format csv` or `--format markdown` wrote, with answers in it',
    remedy: 'Write the list anew and fill in the column Answer',
  };
}

function tooManyRows(document: string): Problem {
  return {
    code: 'too-large',
    document,
    found: `more than ${MOST_ROWS} rows`,
    expected: 'a list of questions',
    remedy: 'Split the list',
  };
}
