import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { addPeriod } from '../law/calendar.js';
import type { ImportLimits } from './inventory.js';

/** The parts of a workbook that tell what its cells say. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly xml: string }[];
  readonly strings: readonly string[];
  /** By the number of a cell's style: whether it shows a day. */
  readonly isDay: readonly boolean[];
  readonly from1904: boolean;
}

interface Failure {
  readonly why: string;
}

/** Reads the small parts of a workbook; undefined where the archive is none. */
export function readMembers(members: Readonly<Record<string, Uint8Array>>): WorkbookParts | Failure | undefined {
  const textOf = (name: string): string =>
    members[name] === undefined ? '' : new TextDecoder('utf-8').decode(members[name]);
  if (members['xl/workbook.xml'] === undefined) return undefined;
  const targets = new Map<string, string>();
  const listed: { name: string; id: string }[] = [];
  let from1904 = false;
  const failure =
    walk(textOf('xl/_rels/workbook.xml.rels'), (local, tag) => {
      if (local === 'Relationship') targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
      return undefined;
    }) ??
    walk(textOf('xl/workbook.xml'), (local, tag) => {
      if (local === 'sheet') listed.push({ name: attribute(tag, 'name'), id: attribute(tag, 'r:id') });
      if (local === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(tag, 'date1904'));
      return undefined;
    });
  if (failure !== undefined) return failure;
  const sheets = listed.flatMap(({ name, id }) => {
    const target = (targets.get(id) ?? '').replace(/^\/xl\//, '').replace(/^\//, '');
    return members[`xl/${target}`] === undefined ? [] : [{ name, xml: textOf(`xl/${target}`) }];
  });
  const strings = readStrings(textOf('xl/sharedStrings.xml'));
  if (!Array.isArray(strings)) return strings as Failure;
  const isDay = readStyles(textOf('xl/styles.xml'));
  return Array.isArray(isDay) ? { sheets, strings, isDay, from1904 } : (isDay as Failure);
}

/** The rows of a sheet, or why it cannot be read. */
export type SheetRead =
  | {
      readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
      readonly uncalculated: number;
    }
  | Failure;

export function readSheet(xml: string, parts: WorkbookParts, limits: ImportLimits): SheetRead {
  const rows: { row: number; cells: string[] }[] = [];
  let current: { row: number; cells: string[] } | undefined;
  let cell: { at: number; type: string; style: number; text: string; isFormula: boolean } | undefined;
  let takes = false;
  let phonetic = 0;
  let uncalculated = 0;
  let refusal: string | undefined;
  const failure = walk(
    xml,
    (local, tag) => {
      if (local === 'row') current = { row: Number(attribute(tag, 'r')) || (rows.at(-1)?.row ?? 0) + 1, cells: [] };
      else if (local === 'c') {
        const at = columnOf(attribute(tag, 'r')) ?? current?.cells.length ?? 0;
        if (at >= limits.columns) refusal = `it has more than ${limits.columns} columns`;
        cell = { at, type: attribute(tag, 't'), style: Number(attribute(tag, 's')) || 0, text: '', isFormula: false };
      } else if (local === 'f' && cell !== undefined) cell.isFormula = true;
      else if (local === 'rPh') phonetic += 1;
      else if (local === 'v' || local === 't') takes = phonetic === 0;
      return refusal;
    },
    (local) => {
      if (local === 'v' || local === 't') takes = false;
      else if (local === 'rPh') phonetic -= 1;
      else if (local === 'c' && cell !== undefined) {
        if (cell.isFormula && cell.text === '') uncalculated += 1;
        if (cell.text.length > limits.cell) refusal = `a cell has more than ${limits.cell} characters`;
        const text = said(cell, parts);
        if (text !== '' && current !== undefined && refusal === undefined) {
          while (current.cells.length < cell.at) current.cells.push('');
          current.cells[cell.at] = text;
        }
        cell = undefined;
      } else if (local === 'row' && current !== undefined) {
        if (current.cells.length > 0) rows.push(current);
        current = undefined;
        // Room for a header and the lines above it.
        if (rows.length > limits.rows + 25) refusal = `it has more than ${limits.rows} rows`;
      }
      return refusal;
    },
    (text) => {
      if (takes && cell !== undefined) cell.text += text;
    },
  );
  return failure ?? { rows, uncalculated };
}

function said(
  { type, style, text, isFormula: _ }: { type: string; style: number; text: string; isFormula: boolean },
  { strings, isDay, from1904 }: WorkbookParts,
): string {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'true' : text === '0' ? 'false' : text;
  if (type === 'd') return text;
  if ((type === '' || type === 'n') && isDay[style] === true) return dayOfSerial(text, from1904) ?? text;
  return text;
}

/**
 * The day of a serial number; undefined for a time of day, for the 29 February 1900 that only Excel knows and what comes
 * before it, and for days after the year 2173, which no inventory means.
 */
function dayOfSerial(text: string, from1904: boolean): string | undefined {
  const serial = Number(text);
  if (!Number.isInteger(serial) || serial < (from1904 ? 0 : 61) || serial > 99_999) return undefined;
  const epoch = from1904 ? '1904-01-01' : '1899-12-30';
  return serial === 0 ? epoch : addPeriod(epoch, `P${serial}D`);
}

function readStrings(xml: string): readonly string[] | Failure {
  const strings: string[] = [];
  let text = '';
  let takes = false;
  let phonetic = 0;
  const failure = walk(
    xml,
    (local) => {
      if (local === 'si') text = '';
      else if (local === 'rPh') phonetic += 1;
      else if (local === 't') takes = phonetic === 0;
      return undefined;
    },
    (local) => {
      if (local === 't') takes = false;
      else if (local === 'rPh') phonetic -= 1;
      else if (local === 'si') strings.push(text);
      return undefined;
    },
    (piece) => {
      if (takes) text += piece;
    },
  );
  return failure ?? strings;
}

/** Formats with a year, or with a day and a month, show a day; numbers below 164 are the built-in ones. */
function readStyles(xml: string): readonly boolean[] | Failure {
  const own = new Map<number, string>();
  const isDay: boolean[] = [];
  let inCells = false;
  const failure = walk(
    xml,
    (local, tag) => {
      if (local === 'numFmt') own.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode'));
      else if (local === 'cellXfs') inCells = true;
      else if (local === 'xf' && inCells) {
        const id = Number(attribute(tag, 'numFmtId'));
        const code = (own.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
        isDay.push((id >= 14 && id <= 17) || id === 22 || /y/.test(code) || (/d/.test(code) && /m/.test(code)));
      }
      return undefined;
    },
    (local) => {
      if (local === 'cellXfs') inCells = false;
      return undefined;
    },
  );
  return failure ?? isDay;
}

/** `C` of `C7` as 2; undefined where the cell does not say where it stands. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const attribute = (tag: SaxesTagPlain, name: string): string => tag.attributes[name] ?? '';

const PIECE = 2 ** 16;
type Refusal = string | undefined;

/** Walks a part by the local names of its elements. Entities are never expanded: a part that declares any is refused. */
function walk(
  xml: string,
  open: (local: string, tag: SaxesTagPlain) => Refusal,
  close: (local: string) => Refusal = () => undefined,
  text: (piece: string) => void = () => undefined,
): Failure | undefined {
  if (xml === '') return undefined;
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return { why: 'it declares entities, which no spreadsheet program writes' };
  const parser = new SaxesParser();
  let why: string | undefined;
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', () => {
    why ??= 'it is no well-formed XML';
  });
  parser.on('opentag', (tag) => {
    why ??= open(local(tag.name), tag) ?? undefined;
  });
  parser.on('closetag', ({ name }) => {
    why ??= close(local(name)) ?? undefined;
  });
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    for (let at = 0; at < xml.length && why === undefined; at += PIECE) parser.write(xml.slice(at, at + PIECE));
    if (why === undefined) parser.close();
  } catch {
    why ??= 'it is no well-formed XML';
  }
  return why === undefined ? undefined : { why };
}
