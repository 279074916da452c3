import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { problemOf } from '../../io/problems.js';
import { forEditors } from '../../load/register-files.js';
import { schemaOf } from '../../load/validate.js';
import type { Problem } from '../../model/problem.js';
import { safeText } from '../../report/safe-text.js';
import { factDictionary } from '../fact-dictionary.js';
import { INIT_FORMATS, initFiles, modelineOf, SCHEMA_FOLDER } from '../init-files.js';
import { failWith } from '../problems.js';
import { type FileToWrite, removeLeftovers, stagingPrefix, writeTogether } from '../write-together.js';

export interface InitOptions {
  readonly from?: readonly string[];
}

/**
 * `dutybound init`: writes a governance folder, whole or not at all; never into a folder that holds something. With an
 * inventory the folder holds its systems in place of the example.
 */
export async function init(dir: string, { from }: InitOptions = {}): Promise<void> {
  const folder = resolve(dir);
  const there = await lookAtFolder(folder, dir);
  if (typeof there !== 'string') return failWith([there], 'nothing was written');
  if (from !== undefined) {
    const { importFiles } = await import('./import.js');
    // It writes all or nothing, and says why; the rest follows only where there is something to explain.
    await importFiles(from, { into: dir });
    if (process.exitCode === 2) return;
    return initAround(folder, dir);
  }
  const files = [...initFiles(await factDictionary()), ...(await schemaFiles())];
  const problems = there === 'empty' ? await writeTogether(folder, files, dir) : await writeNew(folder, files, dir);
  if (problems.length > 0) return failWith(problems, 'nothing was written');
  const named = safeText(dir);
  for (const { name } of files)
    if (!name.startsWith(SCHEMA_FOLDER)) process.stdout.write(`wrote ${safeText(join(dir, name))}\n`);
  process.stdout.write(
    `wrote the schemas into ${safeText(join(dir, SCHEMA_FOLDER))}\n\nNext: dutybound check ${named}\n      dutybound interview ${named} --system <a short name for a system of yours>\n`,
  );
}

/** What explains a folder that an import has made: the other files, and the modeline of each entry. */
async function initAround(folder: string, dir: string): Promise<void> {
  const files: FileToWrite[] = [...initFiles(await factDictionary(), false), ...(await schemaFiles())];
  for (const [place, format] of [
    ['organisations', 'organisation'],
    ['systems', 'system'],
    ['models', 'model'],
  ] as const)
    for (const name of await readdir(join(folder, place)).catch(() => [])) {
      const entry = `${place}/${name}`;
      files.push({ name: entry, content: modelineOf(entry, format) + (await readFile(join(folder, entry), 'utf8')) });
    }
  const problems = await writeTogether(folder, files, dir);
  if (problems.length > 0) return failWith(problems, 'the entries were imported, and nothing else was written');
  for (const { name } of files)
    if (!/^(?:organisations|systems|models|\.dutybound)\//.test(name))
      process.stdout.write(`wrote ${safeText(join(dir, name))}\n`);
  process.stdout.write(
    `wrote the schemas into ${safeText(join(dir, SCHEMA_FOLDER))}\n\nNext: dutybound interview ${safeText(dir)}\n`,
  );
}

async function schemaFiles(): Promise<readonly FileToWrite[]> {
  return Promise.all(
    INIT_FORMATS.map(async (format) => ({
      name: `${SCHEMA_FOLDER}/${format}.schema.json`,
      content: `${JSON.stringify(forEditors(await schemaOf(format)), null, 1)}\n`,
    })),
  );
}

async function lookAtFolder(folder: string, document: string): Promise<'absent' | 'empty' | Problem> {
  try {
    const entries = await readdir(folder);
    return entries.length === 0 ? 'empty' : notEmpty(document, entries.length);
  } catch (error) {
    const problem = problemOf(error, document);
    if (problem === undefined) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'absent';
    return {
      ...problem,
      code: 'not-a-folder',
      found: 'the path names no folder',
      expected: 'a folder that is empty or not there',
      remedy: 'name another folder',
    };
  }
}

function notEmpty(document: string, count: number): Problem {
  return {
    code: 'not-a-folder',
    document,
    found: `the folder holds ${count === 1 ? 'an entry' : `${count} entries`} already`,
    expected: 'a folder that is empty or not there: `init` never writes over anything',
    remedy: 'name another folder, such as `dutybound init governance`',
  };
}

/** Writes beside the place and moves the whole folder in: a run that breaks off leaves nothing behind under its name. */
async function writeNew(folder: string, files: readonly FileToWrite[], document: string): Promise<readonly Problem[]> {
  let staging: string | undefined;
  try {
    await mkdir(dirname(folder), { recursive: true });
    // Not `mkdtemp`: the folder is to be as readable as its owner's other folders.
    const beside = join(dirname(folder), `${stagingPrefix()}${Math.random().toString(36).slice(2, 10).padEnd(6, '0')}`);
    await removeLeftovers(dirname(folder));
    await mkdir(beside);
    staging = beside;
    const problems = await writeTogether(staging, files, document);
    if (problems.length > 0) return problems;
    await rename(staging, folder);
    staging = undefined;
    return [];
  } catch (error) {
    const problem = problemOf(error, document);
    if (problem === undefined) throw error;
    return [problem];
  } finally {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true });
  }
}
