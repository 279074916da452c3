import { lstat, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { problemOf } from '../io/problems.js';
import type { Problem } from '../model/problem.js';

/** A file to write, by its path below a folder with forward slashes. */
export interface FileToWrite {
  readonly name: string;
  readonly content: string;
}

/** How the name of a folder begins in which this run stages what it writes; a random end follows. */
export function stagingPrefix(): string {
  return `.dutybound-${process.pid}-`;
}

const STAGING = /^\.dutybound-(\d{1,10})-[A-Za-z0-9]{6,8}$/;
/** Staging takes seconds. The number of its process says nothing of a run in another container or on another machine. */
const OLD = 10 * 60 * 1000;
/** Numbers of processes are given again: after so long the one that has it is another. */
const VERY_OLD = 24 * 60 * 60 * 1000;

/**
 * Removes the staging folders that a run left behind which was killed: real folders with a name of ours and the owner of
 * this process, some minutes old, whose run is over. One that may be in use stays, and so does one that cannot be removed.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const [name, pid] = STAGING.exec(entry.name) ?? [];
    if (name === undefined || !entry.isDirectory()) continue;
    const path = join(folder, name);
    const status = await lstat(path).catch(() => undefined);
    if (status === undefined || (process.getuid !== undefined && status.uid !== process.getuid())) continue;
    const age = Date.now() - status.mtimeMs;
    if (age > VERY_OLD || (age > OLD && !isRunning(Number(pid))))
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // asks only whether there is such a process
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/**
 * Writes several files into a folder that exists, all or none: they are staged in a folder of their own beside their
 * place and moved in only when each of them is whole. What stands in the way is a problem, and then nothing was changed.
 */
export async function writeTogether(
  folder: string,
  files: readonly FileToWrite[],
  document: string,
): Promise<readonly Problem[]> {
  const blocked: Problem[] = [];
  for (const { name } of files) {
    const there = await stat(join(folder, name)).catch(() => undefined);
    if (there?.isDirectory() === true) blocked.push(isAFolder(`${document}/${name}`));
  }
  if (blocked.length > 0) return blocked;
  let staging: string | undefined;
  try {
    await removeLeftovers(folder);
    staging = await mkdtemp(join(folder, stagingPrefix()));
    for (const { name, content } of files) {
      await mkdir(dirname(join(staging, name)), { recursive: true });
      await writeFile(join(staging, name), content, { flag: 'wx' });
    }
    for (const { name } of files) await mkdir(dirname(join(folder, name)), { recursive: true });
    for (const { name } of files) await rename(join(staging, name), join(folder, name));
    return [];
  } catch (error) {
    const problem = problemOf(error, document);
    if (problem === undefined) throw error;
    return [problem];
  } finally {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true });
  }
}

function isAFolder(document: string): Problem {
  return {
    code: 'not-a-file',
    document,
    found: 'a folder has this name',
    expected: 'a file, or a name that is free',
    remedy: 'name another folder, or move that one away',
  };
}
