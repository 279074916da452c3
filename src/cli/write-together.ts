import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemOf } from '../io/problems.js';
import type { Problem } from '../model/problem.js';

/** A file to write, by its path below a folder with forward slashes. */
export interface FileToWrite {
  readonly name: string;
  readonly content: string;
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
    staging = await mkdtemp(join(folder, '.dutybound-'));
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
