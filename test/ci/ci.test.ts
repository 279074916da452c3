import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandPath, useBuiltCommand } from '../cli/command.js';

// Each integration is run as its platform runs it: the same shell, the same variables, the packed package, no network.

const ROOT = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

useBuiltCommand();
let place = '';
let packed = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'dutybound-ci-'));
  const source = join(place, 'source');
  mkdirSync(source);
  cpSync(dirname(commandPath()), join(source, 'dist'), { recursive: true });
  for (const name of ['schemas', 'templates']) cpSync(join(ROOT, name), join(source, name), { recursive: true });
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'])
    copyFileSync(join(ROOT, name), join(source, name));
  const ran = spawnSync('npm', ['pack', '--ignore-scripts', '--offline', '--pack-destination', place], {
    cwd: source,
    encoding: 'utf8',
  });
  expect(ran.status, ran.stderr).toBe(0);
  packed = join(place, readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '');
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const environment = (more: Record<string, string>): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: place,
  npm_config_offline: 'true',
  npm_config_cache: join(place, 'npm-cache'),
  npm_config_update_notifier: 'false',
  ...more,
});

/** A repository with a governance folder that blocks on 1 February 2028 and on no day before the Act applies. */
function repository(): string {
  const folder = mkdtempSync(join(place, 'repository-'));
  cpSync(join(ROOT, 'test/cli/folders/hiring'), join(folder, 'governance'), { recursive: true });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'first');
  return folder;
}

function git(cwd: string, ...args: string[]): void {
  const ran = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    env: environment({ GIT_CONFIG_NOSYSTEM: '1' }),
    encoding: 'utf8',
  });
  expect(ran.status, ran.stderr).toBe(0);
}

describe('the action for GitHub', () => {
  interface Step {
    shell: string;
    env: Record<string, string>;
    run: string;
  }
  const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>;
    runs: { using: string; steps: Step[] };
  };

  /** Runs the steps one after another as a runner does, until one fails. */
  function run(inputs: Record<string, string>, cwd = repository()) {
    const temporary = mkdtempSync(join(place, 'runner-'));
    const files = { GITHUB_OUTPUT: join(temporary, 'output'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const given: Record<string, string> = { package: packed, ...inputs };
    const resolved = (text: string): string =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? action.inputs[name]!.default);
    let stdout = '';
    let code: number | null = 0;
    for (const { env, run: script, shell } of action.runs.steps) {
      expect(shell).toBe('bash');
      const own = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, resolved(text)]));
      const path = join(temporary, 'script.sh');
      writeFileSync(path, script);
      const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', path], {
        cwd,
        env: environment({ ...own, ...files, RUNNER_TEMP: temporary }),
        encoding: 'utf8',
      });
      stdout += ran.stdout;
      code = ran.status;
      if (code !== 0) break;
    }
    const outputs = Object.fromEntries(
      readFileSync(files.GITHUB_OUTPUT, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('=') as [string, string]),
    );
    return { code, stdout, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
  }

  it('blocks with annotations, a summary and the files that later steps upload', () => {
    const { code, outputs, stdout, summary } = run({ 'as-of': '2028-02-01' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=governance\/workflows\/hiring\.yaml,line=\d+/m);
    expect(summary).toMatch(/^### EU AI Act gate: blocks/);
    expect(outputs['exit-code']).toBe('1');
    const sarif = JSON.parse(readFileSync(outputs.sarif ?? '', 'utf8')) as { version: string };
    expect(sarif.version).toBe('2.1.0');
    expect(readFileSync(outputs.comment ?? '', 'utf8')).toContain('<!-- dutybound -->');
  });

  it('lets go what nothing blocks, and holds a change against its base', () => {
    expect(run({ 'as-of': '2024-09-01' })).toMatchObject({ code: 0, outputs: { 'exit-code': '0' } });
    const { code, summary } = run({ 'as-of': '2028-02-01', against: 'HEAD' });
    expect(code).toBe(1);
    expect(summary).toContain('#### What changed against HEAD');
  });

  it('ends 2 and offers no file where no assessment could be made, also none of an earlier run', () => {
    const cwd = repository();
    expect(run({ 'as-of': '2028-02-01' }, cwd).code).toBe(1);
    writeFileSync(join(cwd, 'governance/systems/cv-screening.yaml'), 'id: [');
    const { code, outputs, summary } = run({ 'as-of': '2028-02-01' }, cwd);
    expect(code).toBe(2);
    expect(outputs).toEqual({ 'exit-code': '2' });
    expect(summary).toBe('');
    expect(existsSync(join(cwd, 'dutybound-reports/dutybound.sarif'))).toBe(false);
  });

  it('takes no input as a piece of a script', () => {
    for (const { run: script } of action.runs.steps) expect(script).not.toContain('${{');
    const cwd = repository();
    const { code } = run(
      { directory: '$(touch broken); touch broken #', 'as-of': '2028-02-01"; touch broken; "' },
      cwd,
    );
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'broken'))).toBe(false);
  });

  it('installs this version unless told otherwise', () => {
    expect(action.inputs.package?.default).toBe(`dutybound@${version}`);
  });
});

describe('the job for GitLab', () => {
  const { dutybound: job } = load(readFileSync(join(ROOT, 'ci/gitlab.yml'), 'utf8')) as {
    dutybound: { variables: Record<string, string>; script: string[]; artifacts: { reports: { junit: string } } };
  };

  /** Runs the script lines in one shell that stops at the first that fails, as a runner does. */
  function run(variables: Record<string, string>, cwd = repository()) {
    const ran = spawnSync('sh', ['-e', '-c', job.script.join('\n')], {
      cwd,
      env: environment({ ...job.variables, DUTYBOUND_PACKAGE: packed, CI_PROJECT_DIR: cwd, ...variables }),
      encoding: 'utf8',
    });
    return { code: ran.status, stdout: ran.stdout, cwd };
  }

  it('blocks, with the report of tests that GitLab reads and the report in the log', () => {
    const { code, cwd, stdout } = run({ DUTYBOUND_AS_OF: '2028-02-01' });
    expect(code).toBe(1);
    expect(stdout).toContain('Decision: The gate blocks');
    const report = readFileSync(join(cwd, job.artifacts.reports.junit), 'utf8');
    expect(report).toContain('file="governance/workflows/hiring.yaml"');
    expect(report).not.toContain('<skipped');
  });

  it('lets go what nothing blocks, and holds a merge request against its base', () => {
    expect(run({ DUTYBOUND_AS_OF: '2024-09-01' }).code).toBe(0);
    const { stdout } = run({ DUTYBOUND_AS_OF: '2028-02-01', CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD' });
    expect(stdout).toContain('Against HEAD, as of 2028-02-01');
  });

  it('installs this version unless told otherwise', () => {
    expect(job.variables.DUTYBOUND_PACKAGE).toBe(`dutybound@${version}`);
  });
});

describe('the hook before a commit', () => {
  const [hook] = load(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as {
    id: string;
    entry: string;
    args: string[];
    files: string;
    language: string;
    pass_filenames: boolean;
  }[];

  it('runs the installed package on the folder, whatever files changed in it', () => {
    const prefix = join(place, 'hook');
    const installed = spawnSync('npm', ['install', '-g', '--prefix', prefix, '--ignore-scripts', packed], {
      env: environment({}),
      encoding: 'utf8',
    });
    expect(installed.status, installed.stderr).toBe(0);
    const run = (cwd: string) =>
      spawnSync('sh', ['-c', `${hook?.entry} "$@"`, 'sh', ...(hook?.args ?? [])], {
        cwd,
        env: environment({ PATH: `${join(prefix, 'bin')}:${process.env.PATH}` }),
        encoding: 'utf8',
      });
    const cwd = repository();
    const ran = run(cwd);
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toContain('Decision: ');
    expect([0, 1]).toContain(ran.status); // today's date decides
    writeFileSync(join(cwd, 'governance/systems/cv-screening.yaml'), 'id: [');
    expect(run(cwd).status).toBe(2);
  });

  it('runs when something in the folder changed, and gets no file names', () => {
    expect(hook).toMatchObject({ id: 'dutybound', language: 'node', pass_filenames: false });
    const files = new RegExp(hook?.files ?? '');
    expect(files.test('governance/systems/a.yaml')).toBe(true);
    expect(files.test('src/governance/a.yaml')).toBe(false);
  });
});
