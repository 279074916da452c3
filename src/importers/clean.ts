import { makeVisible } from '../model/quote.js';

// Control characters but tab and line feed, direction overrides and marks, tags, and halves of surrogate pairs. Joiners
// stay: scripts and emoji need them.
const HOSTILE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be shown
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}\u{e0000}-\u{e007f}]/gu;

/** The text of a cell: line ends as line feeds, no space around it, and what would hide or turn text made visible. */
export function cleanCell(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, '')
    .replace(HOSTILE, makeVisible);
}

/** As `cleanCell`, on one line: for the names of columns and systems. */
export function cleanLine(text: string): string {
  return cleanCell(text).replace(/\s+/g, ' ');
}
