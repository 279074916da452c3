import { readSync } from 'node:fs';

/** The lines that begin inside one piece of a file; the last of them may end beyond it. */
export interface Piece {
  /** Where in the file `bytes` begins. */
  readonly offset: number;
  /** Only valid until the next piece is read. */
  readonly bytes: Uint8Array;
  /** How many lines begin in the piece. */
  readonly count: number;
  /** Where in `bytes` each line begins, and where it ends without its newline. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The size of the last line where it is longer than what is read of a line; its end is then not in `bytes`. */
  readonly tooLong?: number;
}

const NEWLINE = 0x0a;

/** How much further is read at a time where the last line of a piece goes on. */
const FURTHER = 1 << 18;

/**
 * Reads pieces of a file of lines, any piece in any order: each line belongs to the piece in which it begins, so that
 * pieces of one size together hold every line once. A line longer than the limit is measured and not held.
 */
export function pieceReader(
  file: number,
  fileSize: number,
  pieceSize: number,
  lineBytes: number,
): (index: number) => Piece {
  let bytes: Buffer = Buffer.allocUnsafe(pieceSize + 1);
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);
  const readAt = (into: Buffer, at: number, length: number, position: number): number => {
    let done = 0;
    while (done < length) {
      const got = readSync(file, into, at + done, length - done, position + done);
      if (got === 0) break;
      done += got;
    }
    return done;
  };
  return (index) => {
    const from = index * pieceSize;
    // One byte before it: a line begins where a newline stands before.
    const offset = Math.max(0, from - 1);
    let length = readAt(bytes, 0, Math.min(fileSize, from + pieceSize) - offset, offset);
    const inside = length;
    let count = 0;
    let tooLong: number | undefined;
    const begins = (at: number): void => {
      if (count === starts.length) {
        starts = grown(starts);
        ends = grown(ends);
      }
      starts[count] = at;
      count += 1;
    };
    if (from === 0 && inside > 0) begins(0);
    let end = bytes.subarray(0, inside).indexOf(NEWLINE);
    for (; end !== -1; end = bytes.subarray(0, inside).indexOf(NEWLINE, end + 1)) {
      if (count > 0 && ends.length >= count) ends[count - 1] = end;
      if (end + 1 < inside) begins(end + 1);
    }
    const last = count > 0 ? (starts[count - 1] ?? 0) : -1;
    if (last >= 0 && bytes[inside - 1] !== NEWLINE) {
      // The last line goes on beyond the piece, up to a newline or the end of the file.
      for (;;) {
        if (offset + length >= fileSize) {
          ends[count - 1] = length;
          break;
        }
        if (length - last > lineBytes) {
          tooLong = measure(file, offset + last, fileSize, length - last);
          break;
        }
        if (length + FURTHER > bytes.length) {
          const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, length + FURTHER));
          bytes.copy(larger, 0, 0, length);
          bytes = larger;
        }
        const got = readAt(bytes, length, FURTHER, offset + length);
        const found = bytes.subarray(0, length + got).indexOf(NEWLINE, length);
        length += got;
        if (found !== -1 || got === 0) {
          ends[count - 1] = found === -1 ? length : found;
          break;
        }
      }
    }
    return { offset, bytes, count, starts, ends, ...(tooLong === undefined ? {} : { tooLong }) };
  };
}

/** The line that begins at an offset, without its newline; of one that is longer than the limit only a part. */
export function lineAt(file: number, offset: number, lineBytes: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(FURTHER);
  for (let length = 0; ; ) {
    const got = readSync(file, bytes, length, bytes.length - length, offset + length);
    const end = bytes.subarray(0, length + got).indexOf(NEWLINE, length);
    length += got;
    if (end !== -1 || got === 0 || length > lineBytes) return bytes.subarray(0, end === -1 ? length : end);
    if (length === bytes.length) bytes = Buffer.concat([bytes], length * 2);
  }
}

/** The bytes of a line whose first ones are known to hold no newline. */
function measure(file: number, start: number, fileSize: number, known: number): number {
  const further = Buffer.allocUnsafe(FURTHER);
  for (let size = known; ; ) {
    const got = start + size >= fileSize ? 0 : readSync(file, further, 0, FURTHER, start + size);
    if (got === 0) return size;
    const found = further.subarray(0, got).indexOf(NEWLINE);
    if (found !== -1) return size + found;
    size += got;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
