import { makeVisible } from '../model/quote.js';

// Beside what `makeVisible` shows: fillers and selectors that take no room (Hangul fillers, variation selectors other
// than the one that emoji use), and marks piled so high on one letter that they would cover other lines.
const HIDDEN = /(?!\uFE0F)\p{Default_Ignorable_Code_Point}/gu;
const PILED_MARKS = /(\p{M}{4})(\p{M}+)/gu;

/**
 * A text of an input as a terminal may show it, on one line: control and escape characters, direction overrides, line
 * breaks and what cannot be seen are written as `\u001b`. Every name, id, value and message goes through it once, when
 * its line is printed. Nothing is cut, and doing it twice changes nothing.
 */
export function safeText(text: string): string {
  if (isPlain(text)) return text;
  return makeVisible(text)
    .replace(HIDDEN, escaped)
    .replace(PILED_MARKS, (_, kept: string, rest: string) => kept + Array.from(rest, escaped).join(''));
}

/**
 * Nearly every text is of printable letters one column wide: one pass over it is all that it costs. The classes of
 * Unicode below take longer to prepare than a whole page to print.
 */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (!isPlainLetter(text.charCodeAt(index))) return false;
  return true;
}

function isPlainLetter(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  // Letters of Europe without the soft hyphen; dashes, quotation marks and the ellipsis; arrows.
  return (
    (code >= 0xa1 && code <= 0x17f && code !== 0xad) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2190 && code <= 0x21ff)
  );
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

const NO_COLUMN = /[\p{Mn}\p{Me}]/u;
const TWO_COLUMNS =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal a safe text takes: marks none, East Asian wide characters and emoji two. */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += NO_COLUMN.test(character) ? 0 : TWO_COLUMNS.test(character) ? 2 : 1;
  return columns;
}
