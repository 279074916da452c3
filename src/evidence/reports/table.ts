import { dayOf, ranBetween, type TestReport, THRESHOLDS_NAME, thresholdsOf, VERSION_NAME } from './test-report.js';

/** A table as its file has it: the names of its columns, and its rows by column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows beyond these no longer decide what a table says; its failures are looked for in all of them. */
const MOST_ROWS = 1_000_000;

/** Reads comma, semicolon or tab separated values with quoted cells (RFC 4180); undefined where there is no table. */
export function readTable(text: string): Table | undefined {
  const source = text.replace(/^\uFEFF/, '');
  const header = source.slice(0, source.search(/\r?\n|$/));
  const separator = [',', ';', '\t'].reduce((best, one) =>
    header.split(one).length > header.split(best).length ? one : best,
  );
  const rows = source.includes('"') ? quotedRows(source, separator) : plainRows(source, separator);
  if (rows === undefined) return undefined;
  const [columns, ...rest] = rows;
  return columns === undefined ? undefined : { columns, rows: rest };
}

/** Most tables quote nothing: their cells stand between separators. */
function plainRows(source: string, separator: string): string[][] {
  const rows: string[][] = [];
  for (const line of source.replaceAll('\r', '').split('\n')) {
    const row = line.split(separator).map((cell) => cell.trim());
    if (row.some((cell) => cell !== '') && rows.push(row) === MOST_ROWS) break;
  }
  return rows;
}

function quotedRows(source: string, separator: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = (): void => {
    row.push(cell.trim());
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
    cell = '';
  };
  for (let at = 0; at < source.length && rows.length < MOST_ROWS; at += 1) {
    const character = source[at] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === '') isQuoted = true;
    else if (character === separator) {
      row.push(cell.trim());
      cell = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  // A quotation that never ends swallowed the rest: this is no table that can be read.
  if (isQuoted) return undefined;
  endRow();
  return rows;
}

const RESULT = /^(?:result|status|outcome|verdict|pass(?:ed)?)$/i;
const RAN_ON = /^(?:ran|run|executed|tested)[ _-]?on$|^(?:run|test|execution)[ _-]?date$|^date$/i;
const NAME = /^(?:test|name|case|id|requirement)/i;
const MET = /^(?:met|pass(?:ed)?|ok|success(?:ful)?|yes|true|threshold met|green)$/i;
const NOT_RUN = /^(?:skipped|not run|pending|n\/?a|-|)$/i;

/** A table of tests, one a row, known by a column of results. What is not plainly met counts as failed. */
export function tableReport({ columns, rows }: Table): TestReport | undefined {
  const result = columns.findIndex((column) => RESULT.test(column));
  if (result === -1) return undefined;
  const cellsOf = (name: RegExp): string[] => {
    const column = columns.findIndex((title) => name.test(title));
    return column === -1 ? [] : rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  };
  const title = Math.max(
    0,
    columns.findIndex((column) => NAME.test(column)),
  );
  const ran = rows.filter((row) => !NOT_RUN.test(row[result] ?? ''));
  const failed = ran.filter((row) => !MET.test(row[result] ?? ''));
  return {
    format: 'table',
    tests: ran.length,
    failed: failed.length,
    ...(failed[0] === undefined ? {} : { firstFailure: failed[0][title] ?? '' }),
    ...ranBetween(cellsOf(RAN_ON).map(dayOf)),
    versions: [...new Set(cellsOf(VERSION_NAME))].sort(),
    ...thresholdsOf(cellsOf(THRESHOLDS_NAME).map(dayOf)),
  };
}
