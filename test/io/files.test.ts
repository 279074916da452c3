import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/digest.js';
import { todayInUtc } from '../../src/io/clock.js';
import { describeFile, listFiles, lookAt, readBytes, streamBytes, writeFileWhole } from '../../src/io/files.js';

let outer: string;
let folder: string;
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'dutybound-io-'));
  folder = join(outer, 'governance');
  await mkdir(join(folder, 'systems'), { recursive: true });
  await writeFile(join(folder, 'systems', 'cv.yaml'), 'id: cv\n');
  await writeFile(join(outer, 'secret'), 'secret');
});
afterEach(() => rm(outer, { recursive: true, force: true }));

describe('readBytes', () => {
  it('reads a file', async () => {
    const read = await readBytes(join(folder, 'systems/cv.yaml'), 100);
    expect('bytes' in read && new TextDecoder().decode(read.bytes)).toBe('id: cv\n');
  });

  it('reads an empty file, and one whose size is not known', async () => {
    await writeFile(join(folder, 'empty'), '');
    expect(await readBytes(join(folder, 'empty'), 100)).toEqual({ bytes: new Uint8Array(0) });
    const virtual = await readBytes('/proc/self/status', 1_000_000);
    expect('bytes' in virtual && virtual.bytes.length).toBeGreaterThan(100);
  });

  it.each([
    ['nothing there', 'systems/no.yaml', 'missing-file'],
    ['a folder', 'systems', 'not-a-file'],
    ['a file as a folder', 'systems/cv.yaml/x', 'missing-file'],
    ['a NUL byte', 'systems/\0', 'missing-file'],
    ['an endless name', 'x'.repeat(5000), 'missing-file'],
    ['a device', '../../../../../../dev/null', 'not-a-file'],
  ])('names the problem of %s', async (_, name, code) => {
    expect(await readBytes(join(folder, name), 100, name)).toMatchObject({ problem: { code } });
  });

  it('keeps the limit', async () => {
    const path = join(folder, 'systems/cv.yaml');
    expect(await readBytes(path, 6, 'systems/cv.yaml')).toMatchObject({
      problem: { code: 'too-large', document: 'systems/cv.yaml' },
    });
    expect('bytes' in (await readBytes(path, 7))).toBe(true);
    expect(await readBytes('/proc/self/status', 10)).toMatchObject({ problem: { code: 'too-large' } });
  });

  it('does not wait for a named pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await readBytes(join(folder, 'pipe'), 10)).toMatchObject({
      problem: { code: 'not-a-file', found: 'the path names a named pipe' },
    });
  });
});

describe('listFiles', () => {
  it('lists by code units, with forward slashes', async () => {
    for (const name of ['b', 'B', 'ä', 'a.yaml', 'a-b', 'systems/a', '.hidden'])
      await writeFile(join(folder, name), '');
    expect((await listFiles(folder)).files).toEqual([
      '.hidden',
      'B',
      'a-b',
      'a.yaml',
      'b',
      'systems/a',
      'systems/cv.yaml',
      'ä',
    ]);
  });

  it('follows no link out of the folder, enters no linked folder and names both', async () => {
    await symlink(join(outer, 'secret'), join(folder, 'out'));
    await symlink(outer, join(folder, 'up'));
    await symlink('systems/cv.yaml', join(folder, 'in.yaml'));
    await symlink('systems', join(folder, 'again'));
    await symlink('nowhere', join(folder, 'broken'));
    await symlink('loop', join(folder, 'loop'));
    const { files, links, problems } = await listFiles(folder);
    expect(files).toEqual(['in.yaml', 'systems/cv.yaml']);
    expect(links).toEqual(['again', 'broken', 'in.yaml', 'loop', 'out', 'up']);
    expect(problems.map(({ code, document }) => `${document} ${code}`)).toEqual([
      'again not-a-file',
      'broken missing-file',
      'loop not-a-file',
      'out outside-folder',
      'up outside-folder',
    ]);
  });

  it('names pipes, and a folder that is none', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect((await listFiles(folder)).problems).toMatchObject([{ code: 'not-a-file', document: 'pipe' }]);
    expect(await listFiles(join(folder, 'no'), 'no')).toMatchObject({
      files: [],
      problems: [{ code: 'not-a-folder', found: 'there is no such folder' }],
    });
    expect(await listFiles(join(folder, 'systems/cv.yaml'), 'x')).toMatchObject({
      problems: [{ code: 'not-a-folder', found: 'the path names no folder' }],
    });
  });

  it('accepts a folder that is itself reached through a link', async () => {
    await symlink(folder, join(outer, 'link'));
    expect(await listFiles(join(outer, 'link'))).toEqual({ files: ['systems/cv.yaml'], links: [], problems: [] });
  });
});

describe('describeFile', () => {
  it('hashes what lies inside', async () => {
    const content = new Uint8Array(1_000_003).fill(7);
    await writeFile(join(folder, 'big'), content);
    expect(await describeFile(folder, 'big')).toEqual({
      exists: true,
      isFolder: false,
      isLink: false,
      isInside: true,
      size: content.length,
      sha256: digestOf(content),
    });
  });

  it('neither reads nor measures what lies outside', async () => {
    await symlink(join(outer, 'secret'), join(folder, 'out'));
    await symlink(outer, join(folder, 'up'));
    for (const name of ['out', 'up/secret', '../secret', join(outer, 'secret'), 'systems/../../secret']) {
      const found = await describeFile(folder, name);
      expect(found).toMatchObject({ isInside: false, problem: { code: 'outside-folder' } });
      expect(found).not.toHaveProperty('size');
      expect(found).not.toHaveProperty('sha256');
    }
    // A folder whose name only begins like ours, and a file whose name begins with two dots.
    await mkdir(`${folder}-2`);
    expect(await lookAt(folder, '../governance-2')).toMatchObject({ isInside: false });
    await writeFile(join(folder, '..file'), '');
    expect(await lookAt(folder, '..file')).toMatchObject({ isInside: true, size: 0 });
  });

  it('tells folders, links and what is missing', async () => {
    await symlink('systems/cv.yaml', join(folder, 'in'));
    expect(await lookAt(folder, 'systems')).toMatchObject({
      exists: true,
      isFolder: true,
      problem: { code: 'not-a-file' },
    });
    expect(await lookAt(folder, 'in')).toEqual({
      exists: true,
      isFolder: false,
      isLink: true,
      isInside: true,
      size: 7,
    });
    expect(await lookAt(folder, 'no')).toMatchObject({ exists: false, problem: { code: 'missing-file' } });
  });
});

describe('streamBytes', () => {
  it('gives all bytes in pieces', async () => {
    const content = new Uint8Array(1_000_000).map((_, at) => at);
    await writeFile(join(folder, 'big'), content);
    const pieces: Uint8Array[] = [];
    for await (const piece of streamBytes(join(folder, 'big'))) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    expect(digestOf(Buffer.concat(pieces))).toBe(digestOf(content));
  });
});

describe('writeFileWhole', () => {
  it('writes, replaces, keeps permissions and leaves nothing beside', async () => {
    const path = join(folder, 'systems/cv.yaml');
    await writeFile(path, 'old', { mode: 0o600 });
    const mode = (await stat(path)).mode;
    expect(await writeFileWhole(path, 'new')).toBeUndefined();
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode).toBe(mode);
    expect(await writeFileWhole(join(folder, 'other'), Uint8Array.of(1, 2))).toBeUndefined();
    expect(await readdir(join(folder, 'systems'))).toEqual(['cv.yaml']);
    expect(await readdir(folder)).toEqual(['other', 'systems']);
  });

  it('names the problem and leaves nothing behind', async () => {
    expect(await writeFileWhole(join(folder, 'systems'), 'x', 'systems')).toMatchObject({ code: 'not-a-file' });
    expect(await writeFileWhole(join(folder, 'no/file'), 'x', 'no/file')).toMatchObject({ code: 'missing-file' });
    expect(await readdir(folder)).toEqual(['systems']);
  });
});

describe('todayInUtc', () => {
  it('is a date', () => {
    expect(todayInUtc()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
