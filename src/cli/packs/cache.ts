import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../digest.js';
import { readBytes, writeFileWhole } from '../../io/files.js';
import { VERSION } from '../version.js';
import type { LockedPack } from './lock.js';

const LARGEST = 2 ** 24;

/**
 * Where scripts of packs are kept: a folder of the user and never one of the registry, so that nobody can bring a script
 * in beside a lock that says another thing. `DUTYBOUND_CACHE` names another folder.
 */
function folder(): string {
  const { DUTYBOUND_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const own = DUTYBOUND_CACHE ?? '';
  const base = XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache');
  return own === '' ? join(base, 'dutybound', 'packs') : own;
}

/** The place of a script: by what it was made of and by whom, so that a change of either makes another. */
function placeOf(place: string, files: LockedPack): string {
  const key = digestOf(JSON.stringify([VERSION, place, [...files].sort()]));
  return join(folder(), `${key.slice('sha256:'.length)}.cjs`);
}

/** The script that was kept for these files; undefined if there is none or it is not as it was written. */
export async function kept(place: string, files: LockedPack): Promise<string | undefined> {
  const read = await readBytes(placeOf(place, files), LARGEST);
  if ('problem' in read) return undefined;
  const text = Buffer.from(read.bytes).toString('utf8');
  const end = text.indexOf('\n');
  const code = text.slice(end + 1);
  return text.slice(0, end) === `//${digestOf(code)}` ? code : undefined;
}

/** Keeps a script. Where it cannot be kept, the next run makes it again. */
export async function keep(place: string, files: LockedPack, code: string): Promise<void> {
  try {
    await mkdir(folder(), { recursive: true, mode: 0o700 });
    await writeFileWhole(placeOf(place, files), `//${digestOf(code)}\n${code}`);
  } catch {
    // A home that cannot be written to makes a run slower, and changes nothing else.
  }
}
