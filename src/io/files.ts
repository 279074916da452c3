import {
  closeSync,
  createReadStream,
  type Dirent,
  lstatSync,
  openSync,
  promises,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { createDigest } from '../digest.js';
import type { Problem } from '../model/problem.js';
import { notAFile, notAFolder, outsideFolder, problemOf, tooLarge } from './problems.js';

// A folder is read file by file, and nothing else waits meanwhile: asked directly, Node answers several times as fast as
// through its threads. What reads or writes for long still goes through them.

/** How many bytes are read at a time. */
const PIECE = 2 ** 18;

/**
 * The bytes of a regular file. Problems: `missing-file`, `not-a-file`, `too-large` above `limit` bytes.
 *
 * @param document how problems name the file
 */
export async function readBytes(
  path: string,
  limit: number,
  document: string = path,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Problem }> {
  try {
    // Asked before it is opened: opening a named pipe would wait for ever.
    const status = statSync(path);
    if (!status.isFile()) return { problem: notAFile(document, kindOfEntry(status)) };
    if (status.size > limit) return { problem: tooLarge(document, status.size, limit) };
    const file = openSync(path, 'r');
    try {
      return readUpTo(file, status.size, limit, document);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { problem: orThrow(error, document) };
  }
}

/** Reads to the end, which may lie elsewhere than the size said: a log grows, a virtual file has size 0. */
function readUpTo(
  file: number,
  size: number,
  limit: number,
  document: string,
): { readonly bytes: Uint8Array } | { readonly problem: Problem } {
  let bytes = new Uint8Array(size + 1); // one more, so that the end shows itself
  let length = 0;
  for (;;) {
    const bytesRead = readSync(file, bytes, length, bytes.length - length, null);
    if (bytesRead === 0) return { bytes: bytes.subarray(0, length) };
    length += bytesRead;
    if (length > limit) return { problem: tooLarge(document, length, limit) };
    if (length < bytes.length) continue;
    const larger = new Uint8Array(Math.min(limit + 1, bytes.length * 2 + PIECE));
    larger.set(bytes);
    bytes = larger;
  }
}

/**
 * The bytes of a regular file piece by piece, for `readNdjson`; memory does not grow with the file. The path must have
 * been described or listed before: what goes wrong here is thrown.
 */
export async function* streamBytes(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) yield piece as Uint8Array;
}

/** The files of a folder, by their paths below it with forward slashes. */
export interface Listing {
  /** Regular files and links to regular files inside the folder, sorted by code units. */
  readonly files: readonly string[];
  /** Symbolic links among what was met, sorted; those that count as files stand in `files` too. */
  readonly links: readonly string[];
  /** Everything that is not read: links out of the folder, to folders or to nothing, pipes, folders without access. */
  readonly problems: readonly Problem[];
}

/**
 * All files below a folder. Symbolic links are never followed out of it, and a link to a folder is not entered: its files
 * would count twice or for ever. What cannot be listed is a problem, so that nothing is left out in silence.
 */
export async function listFiles(folder: string, document: string = folder): Promise<Listing> {
  const files: string[] = [];
  const links: string[] = [];
  const problems: Problem[] = [];
  let root: string;
  try {
    root = realpathSync.native(folder);
  } catch (error) {
    return { files, links, problems: [folderProblem(error, document)] };
  }
  const visit = (entry: Dirent, name: string): void => {
    if (entry.isDirectory()) enter(name);
    else if (entry.isFile()) files.push(name);
    else if (!entry.isSymbolicLink()) problems.push(notAFile(name, kindOfEntry(entry)));
    else {
      links.push(name);
      const target = describe(folder, name);
      if (target.problem !== undefined) problems.push(target.problem);
      else files.push(name);
    }
  };
  const enter = (below: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, below), { withFileTypes: true });
    } catch (error) {
      problems.push(folderProblem(error, below === '' ? document : below));
      return;
    }
    for (const entry of entries) visit(entry, below === '' ? entry.name : `${below}/${entry.name}`);
  };
  enter('');
  problems.sort((a, b) => byCodeUnits(a.document, b.document));
  return { files: files.sort(byCodeUnits), links: links.sort(byCodeUnits), problems };
}

/** Not `localeCompare`: the order must be the same on every machine. */
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a name is a plain path below a folder, as registers write it: relative, with forward slashes, without `..`. */
export function isPathBelow(name: string): boolean {
  return !name.startsWith('/') && !name.includes('\\') && !/^[A-Za-z]:/.test(name) && !name.split('/').includes('..');
}

/** What stands at a path inside a folder. */
export interface FileDescription {
  readonly exists: boolean;
  readonly isFolder: boolean;
  /** Whether the path itself is a symbolic link; folders on the way to it are not asked. */
  readonly isLink: boolean;
  /** Whether the path, with all links followed, stays inside the folder; what lies outside is not looked at. */
  readonly isInside: boolean;
  /** In bytes; of a regular file inside the folder only. */
  readonly size?: number;
  /** Set if the path is not a regular file inside the folder. */
  readonly problem?: Problem;
}

/**
 * Looks at a path that a document names, without reading it.
 *
 * @param name the path below the folder, with forward slashes; `..` and absolute paths that leave it are outside
 */
export async function lookAt(folder: string, name: string): Promise<FileDescription> {
  return describe(folder, name);
}

function describe(folder: string, name: string): FileDescription {
  const path = resolve(folder, name);
  const outside = { exists: true, isFolder: false, isLink: false, isInside: false, problem: outsideFolder(name) };
  if (!isBelow(resolve(folder), path)) return outside;
  let isLink = false;
  try {
    isLink = lstatSync(path).isSymbolicLink();
    const real = realpathSync.native(path);
    if (!isBelow(realpathSync.native(folder), real)) return { ...outside, isLink };
    const status = statSync(real);
    const found = { exists: true, isFolder: status.isDirectory(), isLink, isInside: true };
    return status.isFile()
      ? { ...found, size: status.size }
      : { ...found, problem: notAFile(name, kindOfEntry(status)) };
  } catch (error) {
    const problem = orThrow(error, name);
    const exists = problem.code !== 'missing-file';
    return { exists, isFolder: false, isLink, isInside: true, problem };
  }
}

/** Looks at a path as `lookAt` does, and hashes its bytes in little memory whatever their number. */
export async function describeFile(
  folder: string,
  name: string,
): Promise<FileDescription & { readonly sha256?: `sha256:${string}` }> {
  const description = await lookAt(folder, name);
  if (description.problem !== undefined) return description;
  const digest = createDigest();
  let size = 0;
  try {
    for await (const piece of streamBytes(realpathSync.native(resolve(folder, name)))) {
      digest.update(piece);
      size += piece.length;
    }
  } catch (error) {
    return { ...description, problem: orThrow(error, name) };
  }
  return { ...description, size, sha256: digest.finish() };
}

/** Whether an absolute path lies in a folder, both without `..` on the way. */
function isBelow(folder: string, path: string): boolean {
  if (path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return true;
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Writes a whole file or leaves things as they were: under a temporary name in the same folder, forced to the disk, then
 * renamed. An existing file keeps its permissions; a link is replaced by a file. The folder must exist. A device or a
 * pipe is written to and never replaced.
 */
export async function writeFileWhole(
  path: string,
  content: Uint8Array | string | AsyncIterable<Uint8Array>,
  document: string = path,
): Promise<Problem | undefined> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const before = await promises.stat(path).catch(() => undefined);
    if (before?.isDirectory() === true) return notAFile(document, 'a folder');
    if (isDevice(path, before)) {
      await promises.writeFile(path, content);
      return undefined;
    }
    const file = await promises.open(temporary, 'wx'); // never over a file that is there
    try {
      await promises.writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before !== undefined) await promises.chmod(temporary, before.mode & 0o777);
    await promises.rename(temporary, path);
    return undefined;
  } catch (error) {
    await promises.rm(temporary, { force: true }).catch(() => undefined);
    return orThrow(error, document);
  }
}

/** What no file may take the place of: a device, a pipe, a socket, and the links to open ones, such as `/dev/stdout`. */
function isDevice(path: string, there: Stats | undefined): boolean {
  return there !== undefined && (!there.isFile() || /^\/(?:dev|proc)\//.test(path));
}

function orThrow(error: unknown, document: string): Problem {
  const problem = problemOf(error, document);
  if (problem === undefined) throw error;
  return problem;
}

function folderProblem(error: unknown, document: string): Problem {
  const { code, found } = orThrow(error, document);
  const isMissing = code === 'missing-file' && error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return notAFolder(document, isMissing ? 'there is no such folder' : code === 'missing-file' ? undefined : found);
}

function kindOfEntry(entry: Stats | Dirent): string {
  if (entry.isDirectory()) return 'a folder';
  if (entry.isFIFO()) return 'a named pipe';
  return entry.isSocket() ? 'a socket' : 'a device';
}
