import { join } from 'node:path';
import { readBytes } from '../../io/files.js';
import { readJson } from '../../load/json.js';
import { defaultLimits } from '../../load/read.js';
import type { Problem } from '../../model/problem.js';

/** The file that pins packs, beside `dutybound.yaml`. */
export const LOCK = 'dutybound.lock';

/** The digest of each file that a pack is made of, by its path below the governance folder. */
export type LockedPack = ReadonlyMap<string, string>;

/** Packs by the file that the configuration names. */
export type Lock = ReadonlyMap<string, LockedPack>;

/** The lock as it is written: sorted, so that the same packs give the same bytes. */
export function lockText(lock: Lock): string {
  const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
    [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  const packs = Object.fromEntries(sorted(lock).map(([file, files]) => [file, Object.fromEntries(sorted(files))]));
  return `${JSON.stringify({ lockVersion: 1, packs }, null, 2)}\n`;
}

/** The lock of a folder; one that is not there pins nothing. */
export async function readLock(root: string): Promise<{ readonly lock: Lock; readonly problems: readonly Problem[] }> {
  const none: Lock = new Map();
  const read = await readBytes(join(root, LOCK), defaultLimits.bytes, LOCK);
  if ('problem' in read) return { lock: none, problems: read.problem.code === 'missing-file' ? [] : [read.problem] };
  const parsed = readJson(read.bytes, LOCK);
  if ('problems' in parsed) return { lock: none, problems: parsed.problems };
  const lock = lockIn(parsed.value);
  return lock === undefined ? { lock: none, problems: [unreadable] } : { lock, problems: [] };
}

const unreadable: Problem = {
  code: 'wrong-value',
  document: LOCK,
  found: 'it is no lock that this version writes',
  expected: '`lockVersion` 1 and, for each pack, the digest of each of its files',
  remedy: 'Read the packs, then write it anew with `dutybound packs lock`',
};

const DIGEST = /^sha256:[0-9a-f]{64}$/;

function lockIn(value: unknown): Lock | undefined {
  if (!isRecord(value) || value.lockVersion !== 1 || !isRecord(value.packs)) return undefined;
  const lock = new Map<string, LockedPack>();
  for (const [file, files] of Object.entries(value.packs)) {
    if (!isRecord(files)) return undefined;
    const digests = Object.entries(files);
    if (!digests.every(([, digest]) => typeof digest === 'string' && DIGEST.test(digest))) return undefined;
    lock.set(file, new Map(digests as [string, string][]));
  }
  return lock;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
