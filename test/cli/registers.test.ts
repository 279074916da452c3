import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/digest.js';
import { formats, REAL, sectionsOf } from '../evidence/content/files.js';
import { commandPath, dutybound, type Ran, useBuiltCommand } from './command.js';

// The commands that write into the registers of a folder: entries with digests and dates, everything else as it was.

useBuiltCommand();

const EXAMPLE = resolve('examples/talent-screening/governance');
let home: string;
let folder: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dutybound-registers-'));
});
beforeEach(() => {
  folder = mkdtempSync(join(home, 'folder-'));
  cpSync(EXAMPLE, folder, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (...args: readonly string[]): Ran => dutybound(args, { cwd: folder });
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const register = (name: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file === name)
      .map((file) => [file, text(file)]),
  );

/** Nothing may be written and everything that is wrong is told. */
function refused(ran: Ran, name: string, ...told: readonly RegExp[]): void {
  expect(ran.stdout).toBe('');
  for (const one of told) expect(ran.stderr).toMatch(one);
  expect(ran.stderr).toMatch(/nothing was written\.\n$/);
  expect(ran.code).toBe(2);
  expect(register(name)).toEqual(
    Object.fromEntries(
      readdirSync(EXAMPLE)
        .filter((file) => file === name)
        .map((file) => [file, readFileSync(join(EXAMPLE, file), 'utf8')]),
    ),
  );
}

describe('evidence add', () => {
  const NOTE =
    'The head of recruiting read twenty rankings in week 45, set two aside, and wrote down why. Both applicants were asked in, and one of them was hired in the end.\n';
  const add = (...more: readonly string[]): Ran =>
    run('evidence', 'add', 'evidence/weekly-sample.md', '--shows', 'humanOversight', '--on', '2027-11-20', ...more);
  beforeEach(() => writeFileSync(join(folder, 'evidence/weekly-sample.md'), NOTE));

  it('adds an entry with the digest, keeps every line that was there, and says that it counts', () => {
    const before = text('evidence.yaml');
    const ran = add('--author', 'head-of-recruiting', '--approver', 'risk-owner', '--review-by', '2028-11-30');
    const line = before.split('\n').length;
    expect(ran).toEqual({
      code: 0,
      stdout: `wrote evidence.yaml:${line}: weekly-sample, sha256:${sha256Hex(NOTE)}\nit shows humanOversight of talent-screening\n`,
      stderr: '',
    });
    expect(text('evidence.yaml')).toBe(`${before}  - id: weekly-sample
    kind: document
    systems:
      - talent-screening
    shows:
      - humanOversight
    path: evidence/weekly-sample.md
    sha256: sha256:${sha256Hex(NOTE)}
    version: "1.0"
    author: head-of-recruiting
    approver: risk-owner
    date: 2027-11-20
    reviewBy: 2028-11-30
`);
    expect(run('check', '.', '--as-of', '2027-12-02').stderr).toBe('');
  });

  it('says what is still missing before the item counts', () => {
    const { code, stdout } = add();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /it does not count yet for talent-screening:\n {2}- its author is not named\n {2}- nobody approved it\n {2}- it has no review date\n$/,
    );
  });

  it('says at once that a file says nothing', () => {
    writeFileSync(join(folder, 'evidence/weekly-sample.md'), '# Sample\n\nTODO\n');
    expect(add().stdout).toMatch(/it says nothing: it has headings and gaps only \(one of them, the first at line 3\)/);
  });

  it('reads Word, HTML and PDF in the command as it is shipped', () => {
    const files = { 'plan.docx': formats.docx, 'plan.html': formats.html, 'plan.pdf': formats.pdf };
    for (const [name, write] of Object.entries(files)) {
      writeFileSync(join(folder, 'evidence', name), write(sectionsOf(REAL)));
      writeFileSync(join(folder, 'evidence', `hollow-${name}`), write(sectionsOf(['TODO'])));
      const told = (file: string): string =>
        run('evidence', 'add', `evidence/${file}`, '--shows', 'logging', '--on', '2027-11-20').stdout;
      expect(told(name), name).not.toMatch(/says nothing|cannot be read/);
      expect(told(`hollow-${name}`), name).toMatch(
        /it says nothing: it has headings and gaps only|it says nothing: it has gaps only/,
      );
    }
  });

  describe('of a place in code', () => {
    const HALT = 'export async function halt(queue: Queue): Promise<void> {\n  await queue.pause();\n}';
    const addCode = (symbol: string, ...more: readonly string[]): Ran =>
      run('evidence', 'add', `src/stop.ts#${symbol}`, '--shows', 'humanOversight', '--on', '2027-11-20', ...more);
    const full = ['--author', 'head-of-recruiting', '--approver', 'risk-owner', '--review-by', '2028-11-30'];
    const file = (): string => join(folder, 'src/stop.ts');
    beforeEach(() => {
      mkdirSync(join(folder, 'src'));
      writeFileSync(file(), `import type { Queue } from './queue.js';\n\n${HALT}\n`);
    });

    it('pins the text of the symbol, so that the rest of the file may change', () => {
      const ran = addCode('halt', ...full);
      expect(ran).toEqual({
        code: 0,
        stdout: expect.stringContaining(
          `: stop-halt, sha256:${sha256Hex(HALT)}\nit shows humanOversight of talent-screening\n`,
        ),
        stderr: '',
      });
      expect(text('evidence.yaml')).toContain(`    path: src/stop.ts#halt\n    sha256: sha256:${sha256Hex(HALT)}\n`);
      const contradictions = (): string =>
        run('check', '.', '--as-of', '2027-12-02', '--format', 'text').stdout.match(/.*src\/stop\.ts.*/)?.[0] ?? '';
      writeFileSync(file(), `${HALT}\n\nexport const more = halt;\n`);
      expect(contradictions()).toBe('');
      writeFileSync(file(), HALT.replace('pause', 'resume'));
      expect(contradictions()).toContain('the digest of src/stop.ts#halt is not the one in the register');
    });

    it('says at once that a body is empty', () => {
      writeFileSync(file(), 'export function halt() {}');
      expect(addCode('halt', ...full).stdout).toMatch(/it says nothing: its body is empty \(line 1\)/);
    });

    it('refuses a name that is not there, and to call code a drill', () => {
      refused(addCode('stop', ...full), 'evidence.yaml', /the file declares no "stop" at its top level/);
      refused(addCode('halt', '--kind', 'drill record'), 'evidence.yaml', /code is no drill record/);
      refused(
        run('evidence', 'add', 'evidence/weekly-sample.md#week', '--shows', 'logging'),
        'evidence.yaml',
        /only a file of TypeScript or JavaScript has symbols/,
      );
    });

    it('needs the parser of code, and nothing else does', () => {
      const shipped = dirname(commandPath());
      const without = join(folder, 'dist');
      cpSync(shipped, without, { recursive: true });
      rmSync(join(without, 'read-code.cjs'));
      cpSync(join(shipped, '../package.json'), join(folder, 'package.json'));
      const check = (): Ran => {
        const args = [join(without, 'dutybound.cjs'), 'check', EXAMPLE, '--as-of', '2027-12-02'];
        const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        return { code: status, stdout, stderr };
      };
      expect(check()).toEqual(dutybound(['check', EXAMPLE, '--as-of', '2027-12-02']));
    });
  });

  it('makes the register where there is none, and gives a second file of the same name an id of its own', () => {
    rmSync(join(folder, 'evidence.yaml'));
    expect(add().code).toBe(0);
    expect(add().stdout).toMatch(/weekly-sample-2, /);
    expect(text('evidence.yaml')).toMatch(/^schemaVersion: 1\nitems:\n {2}- id: weekly-sample\n/);
  });

  it('refuses facts and systems that nobody knows, an author as approver and a review in the past, all at once', () => {
    const ran = run(
      ...['evidence', 'add', 'evidence/weekly-sample.md', '--shows', 'humanOversite', '--system', 'talent-screning'],
      ...['--author', 'A. Person', '--approver', 'a. person', '--on', '2027-11-20', '--review-by', '2027-11-19'],
    );
    refused(
      ran,
      'evidence.yaml',
      /Did you mean "humanOversight"/,
      /Did you mean "talent-screening"/,
      /"a\. person" wrote it/,
      /2027-11-19 lies before/,
      /4 problems/,
    );
  });

  it('refuses a file that is not there, one outside the folder, a pointer to large-file storage and an id that is taken', () => {
    refused(run('evidence', 'add', 'evidence/none.md', '--shows', 'logging'), 'evidence.yaml', /no such file/);
    writeFileSync(join(home, 'outside.md'), NOTE);
    refused(
      run('evidence', 'add', '../outside.md', '--shows', 'logging'),
      'evidence.yaml',
      /outside the governance folder/,
    );
    writeFileSync(
      join(folder, 'evidence/big.bin'),
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    );
    refused(
      run('evidence', 'add', 'evidence/big.bin', '--shows', 'logging'),
      'evidence.yaml',
      /pointer to large-file storage/,
    );
    refused(add('--id', 'test-report'), 'evidence.yaml', /the id of another entry/);
  });

  it('writes into no folder that cannot be read', () => {
    writeFileSync(join(folder, 'systems/talent-screening.yaml'), 'id: [\n');
    expect(add()).toMatchObject({ code: 2, stdout: '' });
    expect(text('evidence.yaml')).not.toContain('weekly-sample');
  });
});

describe('attest', () => {
  const attest = (requirement: string, ...more: readonly string[]): Ran =>
    run(
      'attest',
      requirement,
      '--by',
      'board',
      '--reasons',
      'Weighed in the meeting of 20 November.',
      '--on',
      '2027-11-20',
      ...more,
    );

  it('writes who determined what, when and until when', () => {
    const before = text('attestations.yaml');
    const { stdout, code } = attest('ai-act/deployers/overseers', '--review-by', '2028-05-20');
    expect({ stdout, code }).toEqual({
      stdout: `wrote attestations.yaml:${before.split('\n').length}: deployers-overseers, board on 2027-11-20, to be looked at again by 2028-05-20; it lapses when one of the 6 facts that it rests on changes\n`,
      code: 0,
    });
    const [written = '', reliedOn = ''] = text('attestations.yaml').split(/(?<=reviewBy: 2028-05-20\n)/);
    expect(reliedOn).toMatch(/^ {4}reliedOn:\n(?: {6}\S.*\n(?: {8}.*\n)*)+$/);
    expect(written).toBe(`${before}  - id: deployers-overseers
    systems:
      - talent-screening
    requirement: ai-act/deployers/overseers
    by: board
    on: 2027-11-20
    reasons: Weighed in the meeting of 20 November.
    reviewBy: 2028-05-20
`);
  });

  it('refuses a requirement that is not there, one that asks for no judgement, and a review in the past', () => {
    refused(
      attest('ai-act/deployers/oversers', '--review-by', '2027-11-19'),
      'attestations.yaml',
      /Did you mean "ai-act\/deployers\/overseers"/,
      /lies before/,
    );
    refused(
      attest('ai-act/provider-logs/retention', '--review-by', '2028-05-20'),
      'attestations.yaml',
      /asks for no judgement/,
    );
  });

  it('needs a review date', () => {
    expect(attest('ai-act/deployers/overseers')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('waive', () => {
  const RETENTION = 'ai-act/provider-logs/retention';
  const ACTION = [
    '--action',
    'Move the logs to the new store',
    '--action-owner',
    'head-of-product',
    '--action-due',
    '2028-02-01',
  ];
  const waive = (finding: string, ...more: readonly string[]): Ran =>
    run(
      'waive',
      finding,
      '--reason',
      'The store is being replaced.',
      '--owner',
      'head-of-product',
      '--on',
      '2027-12-02',
      ...more,
    );
  const good = ['--approver', 'board', '--until', '2028-03-31'];

  it('writes a waiver that holds; the gate passes over the gap, and the duty stays', () => {
    const ran = waive(RETENTION, ...good, ...ACTION);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^wrote waivers\.yaml:3: talent-screening-provider-logs-retention, until 2028-03-31\n/);
    expect(ran.stdout).toMatch(/passes over Art\. 19\(1\) for talent-gmbh .* the duty stays not-satisfied\.\n$/);
    const { systems } = JSON.parse(run('check', '.', '--as-of', '2027-12-02', '--format', 'json').stdout);
    const finding = systems[0].findings.find(({ requirement }: { requirement: string }) => requirement === RETENTION);
    expect(finding).toMatchObject({ outcome: 'not-satisfied', waiver: { state: 'holds', until: '2028-03-31' } });
  });

  it('takes the beginning of a fingerprint as well', () => {
    const { systems } = JSON.parse(run('check', '.', '--as-of', '2027-12-02', '--format', 'json').stdout);
    const finding = systems[0].findings.find(({ requirement }: { requirement: string }) => requirement === RETENTION);
    expect(waive(finding.fingerprint.slice(0, 'sha256:'.length + 16), ...good, ...ACTION).code).toBe(0);
    expect(text('waivers.yaml')).toContain(finding.fingerprint);
  });

  it('refuses what would not hold', () => {
    refused(waive(RETENTION, ...good), 'waivers.yaml', /needs a corrective action/);
    refused(waive(RETENTION, ...good, '--action', 'Move'), 'waivers.yaml', /half stated/);
    refused(waive(RETENTION, '--approver', 'Head-of-Product', '--until', '2028-03-31'), 'waivers.yaml', /owns the gap/);
    refused(waive(RETENTION, '--approver', 'board', '--until', '2027-12-01'), 'waivers.yaml', /has passed/);
    refused(waive(RETENTION, '--approver', 'board', '--until', 'soon'), 'waivers.yaml', /no day of the calendar/);
    refused(
      waive('ai-act/provider-logs/retentio', ...good),
      'waivers.yaml',
      /Did you mean "ai-act\/provider-logs\/retention"/,
    );
    refused(waive('ai-act/ai-literacy/measures', ...good), 'waivers.yaml', /there is nothing to accept/);
    refused(waive('Art. 5(1)(a)', ...good), 'waivers.yaml', /no finding of this registry/);
    expect(waive(RETENTION, '--approver', 'board')).toMatchObject({ code: 2, stdout: '' });
  });
});
