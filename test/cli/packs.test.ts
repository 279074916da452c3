import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/load/yaml.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import { commandPath, dutybound, makeFolder, type Ran, useBuiltCommand } from './command.js';

// Packs of an organisation, on the bank of examples/credit-bank with the rules of examples/house-rules: locked by
// digest, made once, left out aloud, and never with a file that the lock does not name.

useBuiltCommand();

const HOUSE = 'packs/house-rules.ts';
const DEPUTIES = 'packs/deputies.ts';

/** The bank with its house rules, and a cache of its own. */
function bank(packs: readonly string[] = [HOUSE]): { folder: string; run: (...args: readonly string[]) => Ran } {
  const folder = makeFolder({});
  cpSync(resolve('examples/credit-bank/governance'), folder, { recursive: true });
  cpSync(resolve('examples/house-rules'), join(folder, 'packs'), { recursive: true });
  const configuration = readFileSync(join(folder, 'dutybound.yaml'), 'utf8');
  writeFileSync(join(folder, 'dutybound.yaml'), `${configuration}packs: ${JSON.stringify(packs)}\n`);
  const env = { DUTYBOUND_CACHE: join(folder, '.cache') };
  return { folder, run: (...args) => dutybound(args, { cwd: folder, env }) };
}

function locked(packs?: readonly string[]): ReturnType<typeof bank> {
  const made = bank(packs);
  const ran = made.run('packs', 'lock');
  if (ran.code !== 0) throw new Error(ran.stderr);
  return made;
}

const CHECK = ['check', '--as-of', '2028-02-01'] as const;
const assessment = (ran: Ran): Assessment => JSON.parse(ran.stdout) as Assessment;
const change = (folder: string, file: string, edit: (text: string) => string): void =>
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));

describe('a locked pack', () => {
  it('adds its findings under its own name, beside the same findings of the Act', () => {
    const { run } = locked();
    const withPack = assessment(run(...CHECK, '--format', 'json'));
    const without = assessment(run(...CHECK, '--format', 'json', '--no-packs'));
    const own = withPack.systems[0]!.findings.filter(({ requirement }) => requirement.startsWith('house-rules/'));
    expect(own.map(({ requirement, outcome, basis }) => [requirement, outcome, basis])).toEqual([
      ['house-rules/operation/deputies', 'not-satisfied', 'documented'],
      ['house-rules/operation/logs-for-a-year', 'satisfied', 'observed'],
    ]);
    const others = withPack.systems[0]!.findings.filter((finding) => !own.includes(finding));
    expect(others).toEqual(without.systems[0]!.findings);
    expect(withPack.header.packs.map(({ id }) => id)).toEqual(['ai-act', 'house-rules']);
    expect(withPack.header.packs[0]).toEqual(without.header.packs[0]);
  });

  it('does not move the gate: what it asks is good practice, and the Act does not ask for it', () => {
    const { run } = locked();
    const withPack = run(...CHECK);
    const without = run(...CHECK, '--no-packs');
    const decision = (text: string): string | undefined => /Decision: [\s\S]*?\n\n/.exec(text)?.[0];
    expect(withPack.code).toBe(1);
    expect(decision(withPack.stdout)).toBe(decision(without.stdout));
    expect(withPack.stdout).toContain('good practice: 1 satisfied, 1 not-satisfied');
  });

  it('is counted apart, also where a registry of one system a line is told in a line each', () => {
    const { folder, run } = locked();
    const counts = (...args: readonly string[]) =>
      assessment(run(...CHECK, '--format', 'json', ...args)).systems[0]!.counts;
    expect(counts()).toEqual(counts('--no-packs'));
    const [system] = readdirSync(join(folder, 'systems'));
    const value = readYaml(readFileSync(join(folder, 'systems', system!)), system!);
    if ('problems' in value) throw new Error('the example cannot be read');
    writeFileSync(join(folder, 'systems.ndjson'), `${JSON.stringify(value.value)}\n`);
    rmSync(join(folder, 'systems'), { recursive: true });
    change(folder, 'dutybound.yaml', (text) => `${text}paths: { systems: systems.ndjson }\n`);
    const told = (...args: readonly string[]): string => run(...CHECK, ...args).stdout.split('\nNot assessed')[0]!;
    expect(told()).toContain('in force 14 satisfied, 4 not-satisfied, 0 undetermined');
    expect(told()).toBe(told('--no-packs'));
    expect(run(...CHECK, '--format', 'json').stdout).toContain('house-rules/operation/deputies');
  });

  it('stands in the gap report as good practice, and in no record of the Act', () => {
    const { folder, run } = locked();
    expect(run('docs', '.', '--all', '--out', 'out', '--as-of', '2028-02-01')).toMatchObject({ code: 0, stderr: '' });
    const documents = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.md'));
    expect(documents.length).toBeGreaterThan(5);
    for (const name of documents) {
      const rows = readFileSync(join(folder, 'out', name), 'utf8')
        .split('\n')
        .filter((line) => line.includes('house rule'));
      if (name.startsWith('D44')) expect(rows.join('\n')).toContain('good practice, not required by the Act');
      else expect(rows, name).toEqual([]);
    }
    const record = readFileSync(join(folder, 'out', documents.find((name) => name.startsWith('D22'))!), 'utf8');
    expect(/^\| Art\. 99\(1\).*$/m.exec(record)?.[0]).not.toContain('Art. 26');
  });

  it('is explained like any other requirement', () => {
    const { run } = locked();
    const ran = run('explain', 'merite-score', 'house-rules/operation/deputies', '--as-of', '2028-02-01');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('parties[havelbank].use.overseers[head-of-retail-credit].deputy');
  });

  it('is made once: the run after it needs no bundler and gives the same bytes', () => {
    const { folder, run } = locked();
    const first = run(...CHECK, '--format', 'json');
    expect(readdirSync(join(folder, '.cache'))).toHaveLength(1);
    const guard = join(folder, 'no-bundler.cjs');
    writeFileSync(
      guard,
      "const m = require('node:module'); const load = m._load; m._load = function (name, ...rest) { if (name === 'esbuild') throw new Error('loaded'); return load.call(this, name, ...rest); };",
    );
    const env = { DUTYBOUND_CACHE: join(folder, '.cache'), NODE_OPTIONS: `--require ${guard}` };
    const again = dutybound([...CHECK, '--format', 'json'], { cwd: folder, env });
    expect(again).toEqual(first);
    rmSync(join(folder, '.cache'), { recursive: true });
    const without = dutybound([...CHECK], { cwd: folder, env });
    expect(without).toMatchObject({ code: 2, stdout: '' });
    expect(without.stderr).toContain('esbuild, which makes a script of a pack, cannot be loaded');
  });

  it('is made anew where what was kept is not as it was written', () => {
    const { folder, run } = locked();
    const first = run(...CHECK, '--format', 'json');
    const [name] = readdirSync(join(folder, '.cache'));
    change(folder, `.cache/${name}`, (text) => text.replace('P1Y', 'P1D'));
    expect(run(...CHECK, '--format', 'json')).toEqual(first);
  });

  it('needs no place to keep anything', () => {
    const { folder } = locked();
    const env = { DUTYBOUND_CACHE: join(folder, 'dutybound.yaml', 'no-folder') };
    expect(dutybound([...CHECK], { cwd: folder, env })).toMatchObject({ code: 1, stderr: '' });
  });
});

describe('a pack that is not locked', () => {
  const refused = (ran: Ran, ...words: readonly string[]): void => {
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    for (const word of words) expect(ran.stderr).toContain(word);
  };

  it('stops the run and says how to lock it', () => {
    refused(bank().run(...CHECK), `${HOUSE}: this pack is not locked`, 'dutybound packs lock', '--no-packs');
  });

  it('stops the run where it or a file of it changed since, naming each', () => {
    const { folder, run } = locked();
    change(folder, DEPUTIES, (text) => `${text}\n`);
    change(folder, HOUSE, (text) => text.replace('P1Y', 'P1D'));
    refused(
      run(...CHECK),
      `${HOUSE}: this pack changed`,
      `${DEPUTIES}: a file of the pack ${HOUSE} changed`,
      '2 problems',
    );
  });

  it('stops the run where a file of it is gone', () => {
    const { folder, run } = locked();
    rmSync(join(folder, DEPUTIES));
    refused(run(...CHECK), DEPUTIES);
  });

  it('does not run a file that the lock leaves out', () => {
    const { folder, run } = locked();
    rmSync(join(folder, '.cache'), { recursive: true, force: true });
    change(folder, 'dutybound.lock', (text) => {
      const lock = JSON.parse(text) as { packs: Record<string, Record<string, string>> };
      delete lock.packs[HOUSE]![DEPUTIES];
      return JSON.stringify(lock);
    });
    refused(run(...CHECK), `a file of the pack ${HOUSE} changed`);
  });

  it('never runs before it is locked', () => {
    const { folder, run } = bank();
    change(folder, HOUSE, (text) => `throw new Error('it ran');\n${text}`);
    const ran = run(...CHECK);
    refused(ran, 'not locked');
    expect(ran.stderr).not.toContain('it ran');
  });

  it.each([
    ['a lock of another form', '{"lockVersion": 2, "packs": {}}'],
    ['no JSON', 'packs:'],
    ['a digest that is none', `{"lockVersion": 1, "packs": {"${HOUSE}": {"${HOUSE}": "latest"}}}`],
    ['a key given twice', '{"lockVersion": 1, "lockVersion": 1, "packs": {}}'],
    ['a key that reaches into prototypes', '{"lockVersion": 1, "packs": {"__proto__": {}}}'],
  ])('stops the run with %s', (_, text) => {
    const { folder, run } = bank();
    writeFileSync(join(folder, 'dutybound.lock'), text);
    refused(run(...CHECK), 'dutybound.lock');
  });

  it('can be left out, and the report says so', () => {
    const ran = bank().run(...CHECK, '--no-packs');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(`The pack ${HOUSE} was left out of this run (--no-packs).`);
    expect(ran.stdout).not.toContain('house rule');
    const machine = bank().run(...CHECK, '--no-packs', '--format', 'github-summary');
    expect(machine.stderr).toBe(`The pack ${HOUSE} was left out of this run (--no-packs).\n`);
  });
});

describe('packs lock', () => {
  const refusing = (ran: Ran, folder: string, ...words: readonly string[]): void => {
    expect(ran.code).toBe(2);
    for (const word of words) expect(ran.stderr).toContain(word);
    expect(ran.stderr).toContain('nothing was locked');
    expect(existsSync(join(folder, 'dutybound.lock'))).toBe(false);
  };
  const lockOf = (text: string): [Ran, string] => {
    const { folder, run } = bank(['packs/own.ts']);
    writeFileSync(join(folder, 'packs/own.ts'), text);
    return [run('packs', 'lock'), folder];
  };

  it('names every file of the pack with its digest, and writes the same bytes again', () => {
    const { folder, run } = bank();
    const ran = run('packs', 'lock');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const file of [HOUSE, DEPUTIES]) expect(ran.stdout).toContain(`  ${file}\n`);
    const before = readFileSync(join(folder, 'dutybound.lock'), 'utf8');
    run('packs', 'lock');
    expect(readFileSync(join(folder, 'dutybound.lock'), 'utf8')).toBe(before);
  });

  it.each([
    ['a module of Node', "import { readFileSync } from 'node:fs';\nexport const pack = readFileSync;\n", 'node:fs'],
    ['a package', "import { parse } from 'yaml';\nexport const pack = parse;\n", 'yaml'],
    ['a file above its folder', "import { x } from '../secrets.js';\nexport const pack = x;\n", '../secrets.js'],
    ['an absolute path', "import { x } from '/etc/hosts';\nexport const pack = x;\n", '/etc/hosts'],
    ['something by require', "export const pack = require('child_process');\n", 'child_process'],
    ['something by name at run time', "const name = 'node:' + 'fs';\nexport const pack = require(name);\n", 'node:fs'],
  ])('refuses a pack that imports %s', (_, text, word) => {
    const [ran, folder] = lockOf(text);
    refusing(ran, folder, 'packs/own.ts', word, 'own');
  });

  it('gives the line of what is wrong', () => {
    const [ran, folder] = lockOf(
      "import { definePack } from 'dutybound';\nimport x from 'left-pad';\nexport const pack = definePack(x);\n",
    );
    refusing(ran, folder, 'packs/own.ts:2:');
  });

  it('refuses a link that leads out of the folder', () => {
    const { folder, run } = bank(['packs/own.ts']);
    const outside = makeFolder({ 'secret.ts': 'export const x = 1;\n' });
    mkdirSync(join(folder, 'packs/parts'));
    symlinkSync(join(outside, 'secret.ts'), join(folder, 'packs/parts/secret.ts'));
    writeFileSync(join(folder, 'packs/own.ts'), "import { x } from './parts/secret.js';\nexport const pack = x;\n");
    refusing(run('packs', 'lock'), folder, 'outside the governance folder');
  });

  it('refuses what is no pack, and code that stops', () => {
    refusing(
      ...lockOf('export const pack = { id: "x", title: "y", policies: [] };\n'),
      'no `pack` that `definePack` made',
    );
    refusing(...lockOf('export default 1;\n'), 'no `pack` that `definePack` made');
    refusing(...lockOf('null.id;\n'), 'it stopped with TypeError');
    refusing(...lockOf('const = 1;\n'), 'packs/own.ts:1:');
  });

  it('refuses a pack that asks in the name of the Act, with all its other problems', () => {
    const { folder, run } = bank();
    change(folder, DEPUTIES, (text) => text.replace("need: 'P'", "need: 'M'").replace('].deputy', '].deputies'));
    refusing(
      run('packs', 'lock'),
      folder,
      'has the need M',
      'parties[].use.overseers[].deputies is no fact',
      '2 problems',
    );
  });

  it.each(['../own.ts', '/tmp/own.ts', 'packs/own.sh', 'packs/./own.ts', 'packs\\own.ts'])(
    'refuses the path %s',
    (place) => {
      const { folder, run } = bank([place]);
      refusing(run('packs', 'lock'), folder, 'is no path of a pack', 'dutybound.yaml:');
    },
  );

  it('refuses a pack that is not there, two with one id, and a configuration without packs', () => {
    const gone = bank(['packs/gone.ts']);
    refusing(gone.run('packs', 'lock'), gone.folder, 'packs/gone.ts');
    const twice = bank([HOUSE, 'packs/again.ts']);
    cpSync(join(twice.folder, HOUSE), join(twice.folder, 'packs/again.ts'));
    refusing(twice.run('packs', 'lock'), twice.folder, 'two packs have the id house-rules');
    const none = bank([]);
    refusing(none.run('packs', 'lock'), none.folder, 'it names no packs');
  });
});

describe('packs new', () => {
  const write = (...args: readonly string[]) => {
    const { folder, run } = bank();
    return { folder, run, ran: run('packs', 'new', ...args) };
  };

  it('writes a pack that can be locked and is open for everybody, and says what comes next', () => {
    const { folder, run, ran } = write('our-logs', '.', '--beside', 'Art. 26(6)');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('wrote packs/our-logs.ts\nwrote packs/our-logs.test.ts\n');
    change(folder, 'dutybound.yaml', (text) => text.replace(HOUSE, 'packs/our-logs.ts'));
    expect(run('packs', 'lock')).toMatchObject({ code: 0, stderr: '' });
    const { findings } = assessment(run(...CHECK, '--format', 'json')).systems[0]!;
    const own = findings.filter(({ requirement }) => requirement.startsWith('our-logs/'));
    expect(own.map(({ requirement, citation, outcome }) => [requirement, citation, outcome])).toEqual([
      ['our-logs/rules/first-rule', 'Art. 26(6)', 'undetermined'],
    ]);
  });

  it('writes a test that Vitest and Node run with the installed package, and that fails until its cases are written', () => {
    const { folder } = write('our-logs', '.');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(dirname(dirname(commandPath())), join(folder, 'node_modules/dutybound'));
    symlinkSync(resolve('node_modules/vitest'), join(folder, 'node_modules/vitest'));
    const vitest = resolve('node_modules/vitest/vitest.mjs');
    const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const tested = node(vitest, 'run', '--reporter=json', 'packs/our-logs.test.ts');
    const { numTotalTests, numFailedTests } = JSON.parse(tested.stdout) as Record<string, number>;
    expect([numTotalTests, numFailedTests]).toEqual([5, 5]);
    const source = `
      import { describe, it } from 'node:test';
      import { definePack, definePolicy, requirement, classMet, known } from 'dutybound';
      import { deployersSystem, testPack } from 'dutybound/testing';
      const one = requirement({ id: 'one', citation: 'Art. 26(2)', leastBasis: 'documented', holds: known('name') });
      const policy = definePolicy({ id: 'p', addressees: ['deployer'], appliesTo: classMet('high-risk'), requirements: [one] });
      const pack = definePack({ id: 'ours', title: 'Ours', policies: [policy] });
      const open = [{ name: 'claimed alone', system: deployersSystem() }];
      testPack(pack, { describe, it }, { 'p/one': { satisfied: open, undetermined: open,
        unreachable: { 'not-satisfied': 'each system has a name', 'not-applicable': 'a sketch' } } });`;
    writeFileSync(join(folder, 'with-node.mjs'), source);
    const { stdout } = node('--test-reporter=tap', 'with-node.mjs');
    expect(stdout).toContain('ok 2 - undetermined: claimed alone');
    expect(stdout).toContain('not ok 1 - satisfied: claimed alone');
  });

  it('brings no test framework with it, and the public API does not bring the tester', () => {
    const dist = dirname(commandPath());
    const modulesFrom = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
      if (seen.has(name) || !name.startsWith('./')) return seen.add(name);
      seen.add(name);
      const text = readFileSync(join(dist, name), 'utf8');
      for (const [, other] of text.matchAll(/(?:\bfrom|\bimport\(?)\s?"(\.\/[\w.-]+|[a-z@][\w@/:-]*)"/g))
        modulesFrom(other!, seen);
      return seen;
    };
    const testing = [...modulesFrom('./testing.js')].filter((name) => !name.startsWith('./'));
    expect(testing.filter((name) => !name.startsWith('node:') && name !== 'module')).toEqual([]);
    expect(modulesFrom('./testing.js').size).toBeGreaterThan(3);
    expect(modulesFrom('./index.js')).not.toContain('./testing.js');
    const texts = [...modulesFrom('./index.js')].filter((name) => name.startsWith('./'));
    for (const name of texts) expect(readFileSync(join(dist, name), 'utf8'), name).not.toContain('no case notices');
  });

  it('refuses everything that is wrong together, and writes nothing', () => {
    const { folder, ran } = write('Our Logs', '.', '--beside', 'Art. 900');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('the pack has the id Our Logs');
    expect(ran.stderr).toContain('Art. 900 is no provision of the law in force');
    expect(readdirSync(join(folder, 'packs')).sort()).toEqual(readdirSync(resolve('examples/house-rules')).sort());
    for (const [id, told] of [
      ['ai-act', 'belongs to a pack of dutybound'],
      ['house-rules', 'packs/house-rules.ts is there already'],
    ] as const) {
      const refused = write(id, '.').ran;
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain(told);
    }
    expect(write('our-logs', 'nowhere').ran.stderr).toContain('nowhere is not there');
  });
});
