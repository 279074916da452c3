import type { Problem } from '../model/problem.js';
import { parseJson } from './json.js';
import { defaultLimits, type Read, type ReadLimits } from './read.js';
import { invalidUtf8, sizeForPeople } from './text.js';

/** One line of NDJSON: its value, or one of the things that are wrong with it (a line can give several). */
export type NdjsonEntry =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly problem: Problem };

/** How much one line may ask of this program. */
export interface NdjsonLimits extends ReadLimits {
  /** The most bytes of one line. */
  readonly lineBytes: number;
}

export const defaultNdjsonLimits: NdjsonLimits = { ...defaultLimits, lineBytes: 64 * 2 ** 20 };

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Reads newline-delimited JSON of any length from a stream of bytes, in batches of the lines that a piece of the stream
 * completes. Holds one piece and one line at a time. Blank lines are skipped and counted; a last line without newline
 * and CRLF are accepted. A line is held against the same rules as a JSON document, and every bad line is named: one does
 * not hide the next.
 *
 * The lines are split as bytes: no byte of a longer UTF-8 character is a newline.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  document: string,
  limits: NdjsonLimits = defaultNdjsonLimits,
): AsyncGenerator<readonly NdjsonEntry[], void, undefined> {
  let pieces: Uint8Array[] = []; // the beginning of a line that is not complete yet
  let pending = 0; // the bytes of that beginning, kept or not
  let line = 0;
  const endLine = (last: Uint8Array, batch: NdjsonEntry[]): void => {
    line += 1;
    const size = pending + last.length;
    if (size > limits.lineBytes) batch.push({ line, problem: lineTooLong(size, line, document, limits.lineBytes) });
    else {
      const whole = pieces.length === 0 ? last : concatenate([...pieces, last], size);
      const read = readNdjsonLine(whole, line, document, limits);
      if (read !== undefined && 'value' in read) batch.push({ line, value: read.value });
      for (const problem of read !== undefined && 'problems' in read ? read.problems : [])
        batch.push({ line, problem });
    }
    pieces = [];
    pending = 0;
  };
  for await (const chunk of chunks) {
    const batch: NdjsonEntry[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      endLine(chunk.subarray(start, end), batch);
      start = end + 1;
    }
    if (start < chunk.length) {
      pending += chunk.length - start;
      // Of a line that is too long only its length matters. A copy, since a stream may use its piece again.
      if (pending > limits.lineBytes) pieces = [];
      else pieces.push(chunk.slice(start));
    }
    if (batch.length > 0) yield batch;
  }
  if (pending > 0) {
    const batch: NdjsonEntry[] = [];
    endLine(new Uint8Array(0), batch);
    if (batch.length > 0) yield batch;
  }
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads one line of NDJSON, without its newline.
 *
 * @param line its number in the document, from 1: a byte-order mark may stand before the first
 * @param hidesNothing as `parseJson` takes it
 * @returns undefined for a blank line
 */
export function readNdjsonLine(
  bytes: Uint8Array,
  line: number,
  document: string,
  limits: ReadLimits = defaultLimits,
  hidesNothing?: (value: unknown, bytes: Uint8Array) => boolean,
): Read<unknown> | undefined {
  const hasMark = line === 1 && BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  const start = hasMark ? BYTE_ORDER_MARK.length : 0;
  const end = bytes[bytes.length - 1] === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
  const content = start === 0 && end === bytes.length ? bytes : bytes.subarray(start, Math.max(start, end));
  let text: string;
  try {
    text = decoder.decode(content);
  } catch {
    return { problems: [invalidUtf8(content, document, line)] };
  }
  if (isBlank(content)) return undefined;
  return parseJson(content, text, document, limits, line, hidesNothing);
}

/** Whether a line holds nothing but spaces, tabs and a carriage return. */
function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}

function concatenate(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What is said about a line that is longer than what is read of one. */
export function lineTooLong(size: number, line: number, document: string, limit: number): Problem {
  return {
    code: 'too-large',
    document,
    line,
    found: `the line has ${sizeForPeople(size)}`,
    expected: `lines of at most ${sizeForPeople(limit)}`,
    remedy: 'write one system per line, with a newline between two systems',
  };
}
