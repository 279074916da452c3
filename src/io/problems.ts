import type { Problem } from '../model/problem.js';
import { makeVisible } from '../model/quote.js';

type Said = Pick<Problem, 'code' | 'found' | 'expected' | 'remedy'>;

const missing: Said = {
  code: 'missing-file',
  found: 'there is no such file',
  expected: 'a file',
  remedy: 'correct the path, or add the file',
};

const byErrorCode: Readonly<Record<string, Said>> = {
  ENOENT: missing,
  ENOTDIR: { ...missing, found: 'a part of the path before the last is no folder' },
  EISDIR: {
    code: 'not-a-file',
    found: 'the path names a folder',
    expected: 'a file',
    remedy: 'name a file inside the folder',
  },
  ELOOP: {
    code: 'not-a-file',
    found: 'symbolic links lead in a circle',
    expected: 'a file',
    remedy: 'replace the link by the file itself',
  },
  ENAMETOOLONG: { ...missing, found: 'the name is longer than the file system allows' },
  EACCES: {
    code: 'not-a-file',
    found: 'this user may not open it',
    expected: 'a file that can be read and a folder that can be written',
    remedy: 'give the user that runs dutybound access to it',
  },
};

const noRoom: Said = {
  code: 'not-a-file',
  found: 'there is no room left on the disk',
  expected: 'room for the whole file',
  remedy: 'make room, or name a file on another disk',
};

/**
 * What a failed call of the file system means to the person who named the path: `missing-file`, `not-a-file` or
 * `not-a-folder`. Undefined for what no input explains, such as a broken disk: the caller throws it.
 */
export function problemOf(error: unknown, document: string): Problem | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // A NUL byte in a path never reaches the file system.
  if (code === 'ERR_INVALID_ARG_VALUE') return { ...missing, document: makeVisible(document) };
  if (code === 'ENOSPC' || code === 'EDQUOT') return { ...noRoom, document: makeVisible(document) };
  const said = byErrorCode[code === 'EPERM' || code === 'EROFS' ? 'EACCES' : code];
  return said === undefined ? undefined : { ...said, document: makeVisible(document) };
}

/** The path names something else than a regular file: a folder, a device, a socket, a named pipe. */
export function notAFile(document: string, what: string): Problem {
  return {
    code: 'not-a-file',
    document,
    found: `the path names ${what}`,
    expected: 'a regular file',
    remedy: 'name a file, or put the file itself in this place',
  };
}

export function notAFolder(document: string, found = 'the path names no folder'): Problem {
  return {
    code: 'not-a-folder',
    document,
    found,
    expected: 'a folder',
    remedy: 'correct the path, or make the folder with `dutybound init`',
  };
}

export function outsideFolder(document: string): Problem {
  return {
    code: 'outside-folder',
    document,
    found: 'the path leads out of the governance folder',
    expected: 'files inside the folder, so that an assessment can be repeated from it',
    remedy: 'copy the file into the folder',
  };
}

export function tooLarge(document: string, size: number, limit: number): Problem {
  return {
    code: 'too-large',
    document,
    found: `the file has ${size} bytes`,
    expected: `at most ${limit} bytes`,
    remedy: 'write one system per line as NDJSON, which is read at any size, or split the file',
  };
}
