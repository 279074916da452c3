import type { Table } from '../reports/table.js';
import type { Said } from './judge-blocks.js';
import { type ContentKind, type ContentReason, placeInWords } from './judgement.js';
import { isBlankValue } from './placeholders.js';
import { wordsOf } from './words.js';

/** Names and values of a structured file that are enough to be a document by themselves; a record needs one value. */
const THIN = 20;

/** A cell of figures alone is a value, whatever it is. */
const FIGURE = /^-?[\d.,]+$/;
/** Values beyond these change nothing about whether a file says something. */
const MOST_VALUES = 100_000;

interface Values {
  filled: number;
  words: number;
  gaps: number;
}

function take(value: unknown, values: Values): void {
  if (typeof value === 'number' || typeof value === 'boolean') {
    values.filled += 1;
    values.words += 1;
  } else if (typeof value === 'string') {
    if (isBlankValue(value)) values.gaps += 1;
    else {
      values.filled += 1;
      values.words += wordsOf(value).length;
    }
  }
}

/** What JSON says: its values, wherever they stand. Not recursive: files nest as deeply as they like. */
export function judgeJson(roots: readonly unknown[]): Said {
  const values: Values = { filled: 0, words: 0, gaps: 0 };
  const open: unknown[] = [...roots];
  while (open.length > 0 && values.filled + values.gaps < MOST_VALUES) {
    const value = open.pop();
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner);
    else take(value, values);
  }
  return judgeValues(values, 'json');
}

/** What a table says: its cells below the names of the columns. */
export function judgeTable({ rows }: Table): Said {
  const values: Values = { filled: 0, words: 0, gaps: 0 };
  for (const row of rows.slice(0, MOST_VALUES)) for (const cell of row) take(FIGURE.test(cell) ? 1 : cell, values);
  return judgeValues(values, 'csv');
}

/** What the texts and attributes of XML say. */
export function judgeXmlWords(text: string): Said {
  const values: Values = { filled: 0, words: 0, gaps: 0 };
  take(text, values);
  return judgeValues(values, 'xml');
}

const NAMED: Partial<Record<ContentKind, string>> = { json: 'values', csv: 'cells', xml: 'text' };

function judgeValues({ filled, words, gaps }: Values, kind: ContentKind): Said {
  const place = { line: 1 };
  if (filled === 0) {
    const what = gaps === 0 ? `it holds no ${NAMED[kind] ?? 'values'}` : 'none of its values is filled in';
    return {
      says: 'nothing',
      reasons: [{ code: 'placeholders-only', reason: `${what} (from ${placeInWords(place)})`, place }],
    };
  }
  const reasons: ContentReason[] = [];
  const share = { part: gaps, whole: gaps + filled };
  if (gaps > filled) {
    const reason = `most of its values are not filled in (${gaps} of ${share.whole})`;
    reasons.push({ code: 'mostly-placeholders', reason, place, share });
  }
  if (words < THIN) {
    const reason = `it holds ${words === 1 ? 'one word or figure' : `${words} words and figures`}; a document needs at least ${THIN}`;
    reasons.push({ code: 'thin', reason, place });
  }
  return { says: 'something', reasons };
}
