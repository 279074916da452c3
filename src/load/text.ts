import type { Problem } from '../model/problem.js';
import { defaultLimits, type Read } from './read.js';

/** A place in a text; both count from 1, columns in UTF-16 units as editors do. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

const MEBIBYTE = 2 ** 20;

/** A size as people say it: `512 MiB`, or bytes below one MiB. */
export function sizeForPeople(bytes: number): string {
  return bytes < MEBIBYTE ? `${bytes} bytes` : `${Math.round((bytes / MEBIBYTE) * 10) / 10} MiB`;
}

/**
 * Strict UTF-8 to text; a byte-order mark at the start is dropped. Problems: `too-large` above `limit` bytes,
 * `invalid-utf8` with the line of the first wrong byte.
 */
export function decodeUtf8(bytes: Uint8Array, document: string, limit: number = defaultLimits.bytes): Read<string> {
  if (bytes.length > limit) return { problems: [tooLarge(bytes.length, document, limit)] };
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problems: [invalidUtf8(bytes, document)] };
  }
}

function tooLarge(size: number, document: string, limit: number): Problem {
  return {
    code: 'too-large',
    document,
    found: `the document has ${sizeForPeople(size)}`,
    expected: `a YAML or JSON document of at most ${sizeForPeople(limit)}`,
    remedy: 'write one system per line as NDJSON, which is read at any size, or split the document into several files',
  };
}

/** A document without content. */
export function emptyDocument(document: string): Problem {
  return {
    code: 'not-an-object',
    document,
    line: 1,
    column: 1,
    found: 'the document is empty',
    expected: 'a document with content',
    remedy: 'fill in the document, or remove the file',
  };
}

/** The problem of bytes that are no UTF-8; `line` is the line of the file on which `bytes` begin. */
export function invalidUtf8(bytes: Uint8Array, document: string, firstLine = 1): Problem {
  const offset = firstInvalidByte(bytes);
  let line = firstLine;
  let lineStart = 0;
  for (let at = 0; at < offset; at += 1) {
    if (bytes[at] === 0x0a) {
      line += 1;
      lineStart = at + 1;
    }
  }
  const start = bytes.subarray(lineStart, offset);
  const byte = bytes[offset];
  return {
    code: 'invalid-utf8',
    document,
    line,
    column: new TextDecoder().decode(start).length + 1,
    found:
      byte === undefined
        ? 'the text ends in the middle of a character'
        : `byte ${offset + 1} (0x${byte.toString(16).padStart(2, '0')}) is no UTF-8`,
    expected: 'text in UTF-8',
    remedy: 'save the file with the encoding UTF-8',
  };
}

/** The offset of the first byte that does not belong to a well-formed UTF-8 character; the length if there is none. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** The length of the character at this byte; 0 if it is malformed (RFC 3629, table of section 4). */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >> 4 === 0xe ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  // The second byte rules out overlong forms, surrogates and what lies above U+10FFFF.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if ((bytes[next] ?? 0) >> 6 !== 0b10) return 0;
  }
  return length;
}

/** Line and column of one offset of a text; for many offsets of one text make a `lineIndex`. */
export function placeAt(text: string, offset: number): LineColumn {
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
    line += 1;
    lineStart = next + 1;
  }
  return { line, column: Math.max(0, offset - lineStart) + 1 };
}

/** A function from offsets of this text to line and column, for when many are asked. */
export function lineIndex(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
