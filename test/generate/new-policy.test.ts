import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { type NewPolicy, newPolicy } from '../../src/generate/new-policy.js';
import { compareCitations } from '../../src/law/citation.js';

// `npm run new-policy`: what it writes, where, and what it refuses.

const index = readFileSync('policies/index.ts', 'utf8');
const DIGEST = `sha256:${'a'.repeat(64)}`;
const digests = new Map(
  ['Art. 12', 'Art. 12(1)', 'Art. 12(2)', 'Art. 4', 'Art. 4a', 'Annex VI'].map((id) => [id, DIGEST]),
);

const writing = (input: NewPolicy, exists: (path: string) => boolean = () => false) =>
  newPolicy(input, { pack: aiAct, index, digests, exists });

function filesOf(input: NewPolicy): ReadonlyMap<string, string> {
  const written = writing(input);
  if ('problems' in written) throw new Error(written.problems.join('\n'));
  return new Map(written.files.map(({ path, text }) => [path, text]));
}

describe('what is written', () => {
  it('is the policy, its test beside it, and the list', () => {
    expect([...filesOf({ designation: 'art-12', subject: 'clock-checks' }).keys()]).toEqual([
      'policies/clock-checks/art-12-clock-checks.ts',
      'test/policies/clock-checks/art-12-clock-checks.test.ts',
      'policies/index.ts',
    ]);
  });

  it('cites the first provision of the article and pins its wording', () => {
    const policy = filesOf({ designation: 'art-12', subject: 'clock-checks' }).get(
      'policies/clock-checks/art-12-clock-checks.ts',
    );
    expect(policy).toContain("citation: 'Art. 12(1)'");
    expect(policy).toContain(`wording: '${DIGEST}'`);
  });

  it('takes a letter for a part of the number: Article 4a is no paragraph of Article 4', () => {
    const files = filesOf({ designation: 'art-04a', subject: 'clock-checks', folder: 'literacy' });
    expect(files.get('policies/literacy/art-04a-clock-checks.ts')).toContain("citation: 'Art. 4a'");
  });

  it('counts annexes as the Act does', () => {
    const files = filesOf({ designation: 'annex-06', subject: 'clock-checks' });
    expect(files.get('policies/clock-checks/annex-06-clock-checks.ts')).toContain("citation: 'Annex VI'");
  });

  it('stands in the list behind the last policy that does not come later in the law', () => {
    const list = filesOf({ designation: 'art-12', subject: 'clock-checks' }).get('policies/index.ts')!;
    const names = /\n {2}policies: \[\n([\s\S]*?)\n {2}\],/
      .exec(list)![1]!
      .split('\n')
      .map((name) => name.trim());
    const at = names.indexOf('clockChecks,');
    const next = aiAct.policies[at]!.requirements[0]!.citation;
    expect(compareCitations(next, 'Art. 12(1)')).toBeGreaterThan(0);
    expect(names).toHaveLength(aiAct.policies.length + 1);
  });
});

describe('what is refused', () => {
  const problems = (input: NewPolicy, exists?: (path: string) => boolean): readonly string[] => {
    const written = writing(input, exists);
    return 'problems' in written ? written.problems : [];
  };

  it('is an article that the law does not have, and a name that is no article', () => {
    expect(problems({ designation: 'art-900', subject: 'clocks' })).toEqual([
      'art-900: the law in force has no Art. 900',
    ]);
    expect(problems({ designation: 'section-2', subject: 'clocks' })[0]).toContain('expected an article or annex');
  });

  it('is a subject that would lead out of the folder or is no name', () => {
    for (const subject of ['../../src', 'Record Keeping', 'a--b', '', '1st'])
      expect(problems({ designation: 'art-12', subject })[0], subject).toContain('expected small letters');
  });

  it('is an id that was given, and a file that is there', () => {
    expect(problems({ designation: 'art-12', subject: 'record-keeping' }, () => true)).toEqual([
      'record-keeping: a policy has this id already; ids are given once',
      'recordKeeping: policies/index.ts has this name already',
      'policies/record-keeping/art-12-record-keeping.ts is there already',
      'test/policies/record-keeping/art-12-record-keeping.test.ts is there already',
    ]);
  });

  it('is told all at once', () => {
    expect(problems({ designation: 'art-x', subject: 'X', folder: 'Y' })).toHaveLength(3);
  });
});

describe('in a copy of the project', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'dutybound-new-policy-'));
    for (const name of ['src', 'policies', 'scripts', 'test/support', 'package.json', 'tsconfig.json', 'biome.json'])
      cpSync(resolve(name), join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const config = readFileSync('tsconfig.json', 'utf8');
    const only = config.replace(/"include": \[.*\]/, '"include": ["policies", "test/policies"]');
    expect(only).not.toBe(config);
    writeFileSync(join(copy, 'tsconfig.json'), only);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  const binary = (name: string): string => resolve('node_modules', name);

  it('compiles and is well formed, and its test fails in every outcome until its cases are written', () => {
    const made = run('scripts/run.mjs', 'scripts/new-policy.ts', 'art-12', 'clock-checks');
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
    const types = run(binary('typescript/bin/tsc'), '--noEmit', '-p', '.');
    expect(types.stdout).toBe('');
    const style = run(binary('@biomejs/biome/bin/biome'), 'check', 'policies', 'test/policies');
    expect(style.status, style.stderr).toBe(0);
    const tested = run(binary('vitest/vitest.mjs'), 'run', '--reporter=json', 'test/policies');
    const { numTotalTests, numFailedTests } = JSON.parse(tested.stdout) as Record<string, number>;
    expect([numTotalTests, numFailedTests]).toEqual([4, 4]);
    const again = run('scripts/run.mjs', 'scripts/new-policy.ts', 'art-12', 'clock-checks');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('clock-checks: a policy has this id already');
  });
});
