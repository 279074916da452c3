import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { commandPath, dutybound, makeFolder, useBuiltCommand } from './command.js';

useBuiltCommand();

const DAY = ['--as-of', '2028-02-01'];
const FORMATS = [
  'text',
  'json',
  'decision',
  'lines',
  'sarif',
  'sarif-full',
  'junit',
  'github',
  'github-summary',
  'pull-request',
  'oscal',
  'oscal-poam',
];

const check = (cwd: string, ...args: string[]) => dutybound(['check', '.', ...DAY, ...args], { cwd });
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('several outputs of one run', () => {
  it('are each what the format prints alone, beside the report; the exit code stays', () => {
    const cwd = makeFolder({}, 'hiring');
    const ran = check(cwd, ...FORMATS.flatMap((format) => ['--output', `${format}=${format}.out`]));
    expect(ran).toEqual({ code: 1, stdout: check(cwd).stdout, stderr: '' });
    for (const format of FORMATS) {
      const alone = check(cwd, '--format', format);
      expect(alone).toEqual({ code: 1, stdout: read(cwd, `${format}.out`), stderr: '' });
    }
  });

  it('are the same bytes in every time zone and locale', () => {
    const cwd = makeFolder({}, 'hiring');
    for (const format of FORMATS) {
      const run = (env: Record<string, string>): string =>
        dutybound(['check', '.', ...DAY, '--format', format], { cwd, env }).stdout;
      expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }), format).toBe(run({}));
    }
  });

  it('print one format in place of the report where it goes to -', () => {
    const cwd = makeFolder({}, 'hiring');
    expect(check(cwd, '--output', 'lines=-').stdout).toBe(check(cwd, '--format', 'lines').stdout);
  });

  it('name places from the root of the repository, and no path of the machine', () => {
    const cwd = makeFolder({});
    const top = makeFolder({}, 'hiring');
    spawnSync('git', ['init', '-q'], { cwd: top });
    for (const format of FORMATS) expect(check(top, '--format', format).stdout, format).not.toContain(top);
    expect(cwd).not.toBe(top);
    expect(check(top, '--format', 'lines').stdout).toMatch(/^(?:systems|workflows)\//);
    mkdirSync(join(top, 'below'));
    const moved = spawnSync(
      'sh',
      ['-c', 'mv dutybound.yaml evidence evidence.yaml organisations systems workflows below'],
      { cwd: top },
    );
    expect(moved.status).toBe(0);
    const ran = dutybound(['check', 'below', ...DAY, '--format', 'lines'], { cwd: top });
    expect(ran.stdout).toMatch(/^below\/(?:systems|workflows)\//);
  });
});

describe('what cannot be written', () => {
  it('ends 2, leaves no half file and prints no verdict', () => {
    const cwd = makeFolder({ 'old.xml': 'an older one' }, 'hiring');
    const before = readdirSync(cwd);
    const ran = check(cwd, '--output', 'sarif=nowhere/x.sarif', '--output', 'junit=old.xml');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('nowhere/x.sarif: the folder of this file is not there');
    expect(readdirSync(cwd)).toEqual(before);
    expect(read(cwd, 'old.xml')).toMatch(/^<\?xml/);
  });

  it.each([
    [['--output', 'sarfi=x'], 'Did you mean "sarif"?'],
    [['--output', 'sarif='], 'names no file'],
    [['--output', 'sarif=x', '--output', 'junit=./x'], 'two formats go to the same file'],
    [['--output', 'sarif=-', '--output', 'junit=-'], 'two formats go to standard output'],
    [['--output', 'a', '--output', 'b'], 'there are 2 files for one format'],
  ])('%j is said to be wrong before anything is read', (args, said) => {
    const ran = check(makeFolder({}), ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'a full disk ends 2 with a message, and a device is never replaced by a file',
    () => {
      const cwd = makeFolder({}, 'hiring');
      const early = `"${process.execPath}" "${commandPath()}" check . --as-of 2024-09-01`;
      const printed = spawnSync('sh', ['-c', `${early} > /dev/full`], { cwd, encoding: 'utf8' });
      expect(printed.status).toBe(2);
      expect(printed.stderr).toMatch(/^standard output: it cannot be written \(ENOSPC\)/);
      const written = spawnSync('sh', ['-c', `${early} --output sarif=/dev/full`], { cwd, encoding: 'utf8' });
      expect(written).toMatchObject({ status: 2, stdout: '' });
      expect(written.stderr).toContain('/dev/full: there is no room left on the disk');
      expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    },
  );

  it('takes a file name with an equals sign behind ./', () => {
    const cwd = makeFolder({}, 'hiring');
    expect(check(cwd, '--output', './sarfi=x').code).toBe(1);
    expect(existsSync(join(cwd, 'sarfi=x'))).toBe(true);
  });

  it('a reader that stops reading is no fault', () => {
    const cwd = makeFolder({}, 'hiring');
    for (const format of ['sarif-full', 'junit', 'oscal']) {
      const command = `"${process.execPath}" "${commandPath()}" check . ${DAY.join(' ')} --format ${format} | head -n 1`;
      expect(spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it('a registry of one system a line is compared with nothing, and says so', () => {
    const cwd = makeFolder({
      'dutybound.yaml': 'schemaVersion: 1\npaths:\n  systems: systems.ndjson\n',
      'systems.ndjson': '{"schemaVersion":1,"id":"tool","name":"Tool"}\n',
    });
    expect(check(cwd, '--against', 'before.json')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no --against and no baseline'),
    });
    expect(check(cwd, '--format', 'json', '--output', 'a.json').code).toBe(1);
  });
});

describe('the configuration', () => {
  const withGate = (gate: string) => ({ 'dutybound.yaml': `schemaVersion: 1\ngate:\n${gate}` });

  it('judges a system by its own settings, which can be printed', () => {
    const cwd = makeFolder(
      withGate('  systems:\n    cv-screening:\n      horizon: P2Y\n      allowUndetermined: true\n'),
      'hiring',
    );
    const ran = check(cwd, '--print-config');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      lawEdition: 'current',
      gate: { asOf: '2028-02-01', allowUndetermined: false, baseline: 'none' },
      systems: { 'cv-screening': { horizon: 'P2Y', allowUndetermined: true } },
    });
    const decision = JSON.parse(check(cwd, '--format', 'decision').stdout) as { until: string };
    expect(decision.until).toBe('2030-02-01');
    // The command line stands before both.
    const overruled = JSON.parse(check(cwd, '--format', 'decision', '--horizon', 'P1D').stdout) as { until: string };
    expect(overruled.until).toBe('2028-02-02');
  });

  it('refuses settings for a system that is not there, and keys that it does not know', () => {
    const unknown = check(makeFolder(withGate('  systems:\n    cv-screning:\n      horizon: P2Y\n'), 'hiring'));
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('dutybound.yaml:4:5: ');
    expect(unknown.stderr).toContain('Did you mean "cv-screening"?');
    const outside = check(makeFolder(withGate('  baseline: ../elsewhere.json\n'), 'hiring'), '--update-baseline');
    expect(outside).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('../elsewhere.json: ') });
    expect(check(makeFolder(withGate('  softly: yes\n'), 'hiring')).code).toBe(2);
  });
});

describe('a baseline', () => {
  const CONFIGURED = { 'dutybound.yaml': 'schemaVersion: 1\ngate:\n  baseline: baseline.json\n' };
  const reasons = (cwd: string, ...args: string[]): string[] =>
    (JSON.parse(check(cwd, '--format', 'decision', ...args).stdout) as { reasons: { kind: string }[] }).reasons.map(
      ({ kind }) => kind,
    );

  it('is written on request, then covers what was there and nothing of the classification', () => {
    const cwd = makeFolder(CONFIGURED, 'hiring');
    const before = reasons(cwd);
    expect(check(cwd, '--update-baseline').code).toBe(1);
    const after = reasons(cwd);
    expect(after.length).toBeLessThan(before.length);
    expect(after.filter((kind) => kind === 'not-satisfied' || kind === 'undetermined')).toEqual([]);
  });

  it('loses what is no longer open and gains nothing', () => {
    const cwd = makeFolder(CONFIGURED, 'hiring');
    check(cwd, '--update-baseline');
    const whole = JSON.parse(read(cwd, 'baseline.json')) as { entries: object[] };
    writeFileSync(join(cwd, 'baseline.json'), JSON.stringify({ ...whole, entries: whole.entries.slice(1) }));
    check(cwd, '--update-baseline');
    expect((JSON.parse(read(cwd, 'baseline.json')) as { entries: object[] }).entries).toEqual(whole.entries.slice(1));
  });

  it('is not taken as stale where the run is about one system, and then not updated', () => {
    const other =
      'schemaVersion: 1\nid: other\nname: Other\nversion: "1"\nparties: [{ id: talent-gmbh, develops: yes }]\n';
    const cwd = makeFolder({ ...CONFIGURED, 'systems/other.yaml': other }, 'hiring');
    check(cwd, '--update-baseline');
    const { baseline } = JSON.parse(check(cwd, '--system', 'other', '--format', 'decision').stdout) as {
      baseline: { stale: unknown[]; standing: number };
    };
    expect(baseline.stale).toEqual([]);
    const before = read(cwd, 'baseline.json');
    expect(check(cwd, '--system', 'other', '--update-baseline')).toMatchObject({ code: 2, stdout: '' });
    expect(read(cwd, 'baseline.json')).toBe(before);
  });

  it('is a problem where it is none, or no file is named', () => {
    const cwd = makeFolder({ ...CONFIGURED, 'baseline.json': '{"entries":[]}' }, 'hiring');
    expect(check(cwd)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('this is no baseline') });
    expect(check(makeFolder({}, 'hiring'), '--update-baseline')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('--against', () => {
  const git = (cwd: string, ...args: string[]): void => {
    const env = { PATH: process.env.PATH ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' };
    const ran = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd,
      env,
      encoding: 'utf8',
    });
    expect(ran.stderr + ran.stdout, args.join(' ')).toSatisfy(() => ran.status === 0);
  };
  const inService = (): string => {
    const cwd = makeFolder({}, 'hiring');
    const path = join(cwd, 'systems/cv-screening.yaml');
    const text = readFileSync(path, 'utf8')
      .replace(/^stage:.*\n/m, '')
      .replace(/^firstPlacedOnTheMarketOn:.*\n/m, '');
    writeFileSync(
      path,
      `${text.trimEnd()}\nstage: on the market or in service\nfirstPlacedOnTheMarketOn: 2027-12-10\n`,
    );
    return cwd;
  };
  interface Decision {
    reasons: { citation: string }[];
    softened: { by: string }[];
    against: { systems: { judged: string }[]; moves: { kind: string }[] };
  }
  const decisionOf = (cwd: string, base: string): Decision =>
    JSON.parse(check(cwd, '--format', 'decision', '--against', base).stdout) as Decision;

  it('a saved assessment: an unchanged system in service is not held back', () => {
    const cwd = inService();
    expect(check(cwd, '--format', 'json', '--output', 'base.json').code).toBe(1);
    const decision = decisionOf(cwd, 'base.json');
    expect(decision.against.systems).toMatchObject([{ judged: 'change' }]);
    expect(decision.against.moves).toEqual([]);
    expect(decision.reasons.filter(({ citation }) => !citation.startsWith('Art. 5'))).toEqual([]);
    expect(decision.softened.length).toBeGreaterThan(0);
  });

  it('a git revision: the folder as it stood there, whatever stands in it now', () => {
    const cwd = inService();
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'first');
    const path = join(cwd, 'workflows/hiring.yaml');
    const before = decisionOf(cwd, 'HEAD');
    expect(before.against.moves).toEqual([]);
    expect(before.against.systems).toMatchObject([{ judged: 'change' }]);
    // Without its workflow the system shows less than before.
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^stop:[\s\S]*?(?=^\S)/m, ''));
    writeFileSync(join(cwd, 'evidence/design.txt'), 'other bytes');
    expect(decisionOf(cwd, 'HEAD').against.moves.length).toBeGreaterThan(0);
  });

  it('is a problem where it is neither a file nor a revision, and no option to git', () => {
    const cwd = inService();
    for (const base of ['nowhere', '--output=x', '-h']) {
      const ran = check(cwd, `--against=${base}`);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain('cannot be compared with');
    }
    git(cwd, 'init', '-q');
    expect(check(cwd, '--against', 'no-such-branch')).toMatchObject({ code: 2, stdout: '' });
    writeFileSync(join(cwd, 'broken.json'), '{"header":{}}');
    expect(check(cwd, '--against', 'broken.json')).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it('a baseline that grew since the base is a problem', () => {
    const cwd = inService();
    writeFileSync(join(cwd, 'dutybound.yaml'), 'schemaVersion: 1\ngate:\n  baseline: baseline.json\n');
    check(cwd, '--update-baseline');
    const whole = JSON.parse(read(cwd, 'baseline.json')) as { entries: object[] };
    writeFileSync(join(cwd, 'baseline.json'), JSON.stringify({ ...whole, entries: whole.entries.slice(2) }));
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'first');
    writeFileSync(join(cwd, 'baseline.json'), JSON.stringify(whole));
    const ran = check(cwd, '--against', 'HEAD');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('the baseline has 2 entries that it did not have at HEAD');
  });
});

it('a plain check loads no format for machines, no link to the law and no signature', async () => {
  const { metafile } = await build({
    entryPoints: ['src/cli/commands/check.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const loaded = new Set<string>();
  const enter = (name: string): void => {
    for (const input of Object.keys(metafile.outputs[name]?.inputs ?? {})) loaded.add(input);
    for (const { kind, path } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && metafile.outputs[path] !== undefined) enter(path);
  };
  enter(Object.keys(metafile.outputs).find((name) => name.endsWith('/check.js'))!);
  expect(loaded).toContain('src/gate/decide.ts');
  const heavy = [...loaded].filter((name) =>
    /report\/formats|report\/text\.ts|provisions\.json|src\/seal|cli\/revision/.test(name),
  );
  expect(heavy).toEqual([]);
});
