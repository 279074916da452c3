import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lookAtEvidence } from '../../src/cli/read-folder.js';
import { digestOf } from '../../src/digest.js';
import { readCode } from '../../src/evidence/content/read-code.js';
import { type Resolution, resolveEvidence } from '../../src/evidence/resolve.js';
import { withinTime } from '../../src/io/within-time.js';
import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import { DOCUMENTED } from '../../src/policy/standing.js';

// Evidence items that name one thing in a file of code, as they stand on a disk.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dutybound-code-'));
});
beforeEach(() => {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HALT = 'export async function halt(queue) {\n  await queue.pause();\n}';

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const item = (path: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id: 'halt',
  kind: 'document',
  systems: ['talent'],
  shows: ['humanOversight'],
  path,
  sha256: digestOf(HALT),
  version: '1.0',
  author: 'A. Author',
  approver: 'B. Approver',
  date: '2027-11-10',
  reviewBy: '2028-11-10',
  ...more,
});

async function resolved(given: EvidenceItem): Promise<Resolution> {
  const files = await lookAtEvidence(folder, [given]);
  return resolveEvidence(given, '1.0', files.get(given.path), '2027-12-02');
}

const failuresOf = async (path: string): Promise<readonly string[]> => (await resolved(item(path))).failures;

describe('an item that names a symbol', () => {
  it('counts as documented, whatever it calls itself: nothing was observed', async () => {
    write('src/stop.ts', `${HALT}\n`);
    expect(await resolved(item('src/stop.ts#halt'))).toMatchObject({ rank: DOCUMENTED, failures: [] });
    expect(await resolved(item('src/stop.ts#halt', { kind: 'drill record' }))).toMatchObject({ rank: DOCUMENTED });
  });

  it('stays as it is when something else in the file changes, and is a contradiction when the symbol does', async () => {
    write('src/stop.ts', `import './new.js';\n\n${HALT}\n\nexport const added = halt;\n`);
    expect(await failuresOf('src/stop.ts#halt')).toEqual([]);
    write('src/stop.ts', HALT.replace('pause', 'resume'));
    expect(await resolved(item('src/stop.ts#halt'))).toMatchObject({
      rank: 0,
      failures: ['halt: the digest differs'],
      contradiction: 'the digest of src/stop.ts#halt is not the one in the register',
    });
  });

  it('with an empty body states that there is nothing', async () => {
    const empty = 'export function halt() {}';
    write('src/stop.ts', empty);
    expect(await resolved(item('src/stop.ts#halt', { sha256: digestOf(empty) }))).toMatchObject({
      rank: 0,
      isNone: true,
      failures: ['halt: it says nothing: its body is empty (line 1) (src/stop.ts#halt)'],
    });
  });

  it('that nobody calls is open, not empty', async () => {
    const idle = HALT.replace('export ', '');
    write('src/stop.ts', idle);
    expect(await resolved(item('src/stop.ts#halt', { sha256: digestOf(idle) }))).toMatchObject({
      rank: 0,
      isNone: false,
    });
  });

  it('that is not there is a contradiction', async () => {
    write('src/stop.ts', 'export const other = f();');
    expect(await resolved(item('src/stop.ts#halt'))).toMatchObject({
      rank: 0,
      isNone: false,
      failures: ['halt: the file declares no "halt" at its top level'],
      contradiction: 'the register names src/stop.ts#halt, and the file declares no "halt" at its top level',
    });
  });

  it('in a file that is no code, is told so; a file that bears such a name itself is a file', async () => {
    write('src/plan.md', '# Plan');
    expect(await failuresOf('src/plan.md#halt')).toEqual(['halt: only a file of TypeScript or JavaScript has symbols']);
    write('src/plan.v1#2.md', '# Plan');
    expect(await failuresOf('src/plan.v1#2.md')).toEqual(['halt: the digest differs']);
  });
});

describe('a hostile place in code', () => {
  it('outside the folder is not looked at', async () => {
    write('src/stop.ts', HALT);
    symlinkSync('/etc', join(folder, 'src/out'));
    symlinkSync('/etc/passwd', join(folder, 'src/link.ts'));
    for (const path of ['../stop.ts#halt', '/etc/stop.ts#halt', 'src/link.ts#halt', 'C:\\stop.ts#halt'])
      expect(await failuresOf(path), path).toEqual(['halt: the file lies outside the folder']);
    expect(await failuresOf('src/out/none.ts#halt')).not.toEqual([]);
    expect(await failuresOf('src/none.ts#halt')).toEqual(['halt: the file is not there']);
    mkdirSync(join(folder, 'src/folder.ts'));
    expect(await failuresOf('src/folder.ts#halt')).toEqual(['halt: the path names no file']);
  });

  it.each([
    ['50 MB', 'x'.repeat(50 * 2 ** 20), 'the file is larger than 1 MiB, and no code of that size is read'],
    ['other bytes than text', Uint8Array.of(0xff, 0xfe, 0x00), 'the file is no text in UTF-8'],
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid 1\n', 'the file is a pointer to large-file storage'],
    ['a syntax error', `${HALT}\n}`, 'the file has a syntax error in line 4'],
    [
      'deep nesting',
      `${HALT}\nx = ${'(a = '.repeat(50_000)}1${') => 0'.repeat(50_000)};`,
      'the file is nested too deeply to be read as code',
    ],
  ])('of %s shows nothing, with the reason', async (_, content, reason) => {
    write('src/stop.ts', content);
    expect(await failuresOf('src/stop.ts#halt')).toEqual([`halt: ${reason}`]);
  });

  it.each(['', '__proto__', 'constructor', 'toString', 'a'.repeat(100_000), 'halt\n#halt', '\u202Ehalt'])(
    'with a name that nothing has is no crash: %j',
    async (symbol) => {
      write('src/stop.ts', HALT);
      const [failure, ...others] = await failuresOf(`src/stop.ts#${symbol}`);
      expect(others).toEqual([]);
      expect(failure?.length).toBeLessThan(300);
      expect(failure).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    },
  );
});

describe('a text that keeps the parser busy', () => {
  it('is given up after a time, and the next text is read as ever', () => {
    const endless = `x = ${'async('.repeat(60)}`;
    expect(withinTime(() => readCode('ts', endless, ['halt']), 300)).toBeUndefined();
    expect(readCode('ts', HALT, ['halt']).get('halt')).toMatchObject({ content: { says: 'something', reasons: [] } });
  });
});
