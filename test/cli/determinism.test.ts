import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import { namedPacks } from '../../src/policy/pack.js';
import { commandPath, dutybound, type Files, makeFolder, type Ran, useBuiltCommand } from './command.js';

useBuiltCommand();

const AS_OF = ['--as-of', '2028-02-01'];

const RUNS: readonly (readonly string[])[] = [
  ['check', '.', ...AS_OF],
  ['check', '.', ...AS_OF, '--full'],
  ['check', '.', ...AS_OF, '--format', 'json'],
  ['check', '.', ...AS_OF, '--format', 'decision'],
  ['classify', '.', ...AS_OF],
  ['classify', '.', ...AS_OF, '--format', 'json'],
  ['explain', 'cv-screening', 'Art. 14', ...AS_OF],
  ['explain', 'cv-screening', 'high-risk', '--format', 'json', ...AS_OF],
  ['workflow', 'workflows/hiring.yaml'],
  ['workflow', 'workflows/hiring.yaml', '--format', 'json'],
  ['policies'],
];

/** Every file of a folder with its content, in the order of the names. */
function filesIn(folder: string, below = ''): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === '' ? name : `${below}/${name}`;
    if (statSync(join(folder, path)).isDirectory()) Object.assign(files, filesIn(folder, path));
    else files[path] = readFileSync(join(folder, path), 'utf8');
  }
  return files;
}

function writeInOrder(folder: string, files: Files, names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), files[name] ?? '');
  }
}

const second: Files = {
  'systems/another.yaml':
    'schemaVersion: 1\nid: another\nname: Another\nparties:\n  - id: talent-gmbh\n    develops: yes\n',
  'systems/İstanbul.yaml':
    'schemaVersion: 1\nid: istanbul\nname: İstanbul ılık\nparties:\n  - id: client-ag\n    usesUnderItsAuthority: yes\n',
};

describe('the digest of the policies', () => {
  it('is written into the command as it was built, and is that of these sources', () => {
    const { stdout } = dutybound(['check', '.', ...AS_OF, '--format', 'json'], { cwd: makeFolder(second, 'hiring') });
    expect((JSON.parse(stdout) as Assessment).header.packs).toEqual(namedPacks(aiAct));
  });
});

describe('the same files give the same bytes', () => {
  const answers = (folder: string, env: Record<string, string>): readonly Ran[] =>
    RUNS.map((args) => dutybound(args, { cwd: folder, env }));

  let plain: readonly Ran[] | undefined;

  it.each([
    ['a zone far east', { TZ: 'Pacific/Kiritimati' }],
    ['a zone far west', { TZ: 'America/Adak' }],
    ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['a terminal that claims colours', { TERM: 'xterm-256color', COLORTERM: 'truecolor', COLUMNS: '40' }],
  ])('in %s', (_, env) => {
    const folder = makeFolder(second, 'hiring');
    plain ??= answers(makeFolder(second, 'hiring'), { TZ: 'UTC', LANG: 'C' });
    expect(answers(folder, env)).toEqual(plain);
  });

  it('whatever the order in which the files were made', () => {
    const files = filesIn(makeFolder(second, 'hiring'));
    const names = Object.keys(files);
    const folders = [names, [...names].reverse()].map((order) => {
      const folder = makeFolder({});
      writeInOrder(folder, files, order);
      return folder;
    });
    expect(answers(folders[0] ?? '', {})).toEqual(answers(folders[1] ?? '', {}));
  });

  it('documents too', () => {
    const written = [{ TZ: 'Pacific/Kiritimati' }, { TZ: 'America/Adak', LANG: 'tr_TR.UTF-8' }].map((env) => {
      const folder = makeFolder(second, 'hiring');
      expect(dutybound(['docs', '.', '--out', 'out', ...AS_OF], { cwd: folder, env }).code).toBe(0);
      return filesIn(join(folder, 'out'));
    });
    expect(Object.keys(written[0] ?? {})).toEqual(['D44_portfolio_draft_en.html', 'D44_portfolio_draft_en.md']);
    expect(written[0]).toEqual(written[1]);
  });
});

describe('colour', () => {
  const inTerminal = (env: Record<string, string>): string =>
    spawnSync('script', ['-qec', `"${process.execPath}" "${commandPath()}" check . --as-of 2028-02-01`, '/dev/null'], {
      cwd: makeFolder({}, 'hiring'),
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', TERM: 'xterm', ...env },
    }).stdout;

  it.skipIf(!existsSync('/usr/bin/script'))('stands on a terminal, and not where NO_COLOR declines it', () => {
    expect(inTerminal({})).toContain('\u001b[');
    expect(inTerminal({ NO_COLOR: '1' })).not.toContain('\u001b[');
  });

  it('never stands in a file or a pipe', () => {
    const folder = makeFolder({}, 'hiring');
    expect(dutybound(['check', '.', ...AS_OF, '--output', 'report.txt'], { cwd: folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe(
      dutybound(['check', '.', ...AS_OF], { cwd: folder }).stdout,
    );
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).not.toContain('\u001b');
  });
});
