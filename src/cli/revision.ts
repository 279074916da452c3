import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';

interface TreeEntry {
  readonly mode: string;
  readonly object: string;
  /** Below the folder, with forward slashes. */
  readonly name: string;
}

/**
 * Puts a folder as it stood at a revision of its git repository into a folder of its own, calls `use` with it, and takes
 * it away again. Files are written as git holds them: no filter runs, so that large files of LFS are their pointers.
 */
export async function withRevision<T>(
  folder: string,
  revision: string,
  use: (folder: string) => Promise<T>,
): Promise<{ readonly value: T } | { readonly problem: Problem }> {
  const root = await realpath(folder);
  const top = await git(root, ['rev-parse', '--show-toplevel']);
  if (top === undefined)
    return { problem: unknownRevision(revision, 'the folder is in no git repository, or git is not there') };
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === undefined)
    return { problem: unknownRevision(revision, 'it is no file and no revision that this clone has') };
  const below = relative(await realpath(top.toString().replace(/\r?\n$/, '')), root)
    .split(sep)
    .join('/');
  const entries = await tree(root, commit.toString().trim(), below);
  const copy = await mkdtemp(join(tmpdir(), 'dutybound-base-'));
  try {
    await write(root, copy, entries);
    return { value: await use(copy) };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function unknownRevision(revision: string, why: string): Problem {
  return {
    code: 'usage',
    document: '--against',
    found: `${quoteForPeople(revision)} cannot be compared with: ${why}`,
    expected: 'a saved assessment (check --format json), or a git revision such as origin/main',
    remedy: 'Name one of them; in a pipeline, fetch the base revision first',
  };
}

async function tree(root: string, commit: string, below: string): Promise<readonly TreeEntry[]> {
  const listed = await git(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(below === '' ? [] : ['--', `${below}/`]),
  ]);
  return (listed?.toString('utf8') ?? '').split('\0').flatMap((line): TreeEntry[] => {
    const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (mode === undefined || object === undefined || path === undefined) return [];
    const name = below === '' ? path : path.slice(below.length + 1);
    // No tree that git wrote itself holds such names.
    return name.split('/').some((part) => part === '' || part === '.' || part === '..') ? [] : [{ mode, object, name }];
  });
}

async function write(root: string, copy: string, entries: readonly TreeEntry[]): Promise<void> {
  const contents = await git(root, ['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join(''));
  let at = 0;
  for (const { mode, name } of entries) {
    if (contents === undefined) return;
    const end = contents.indexOf(0x0a, at);
    const length = Number(contents.toString('latin1', at, end).split(' ')[2]);
    const bytes = contents.subarray(end + 1, end + 1 + length);
    at = end + 1 + length + 1;
    const path = join(copy, ...name.split('/'));
    await mkdir(dirname(path), { recursive: true });
    if (mode === '120000') await symlink(bytes.toString('utf8'), path);
    else await writeFile(path, bytes, { flag: 'wx' });
  }
}

/** What git prints, or undefined where it ends with an error. Nothing of it runs in a shell. */
function git(cwd: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const run = spawn('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const pieces: Buffer[] = [];
    run.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    run.on('error', () => resolve(undefined));
    run.on('close', (code) => resolve(code === 0 ? Buffer.concat(pieces) : undefined));
    run.stdin.on('error', () => undefined);
    run.stdin.end(input);
  });
}
