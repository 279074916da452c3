import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandPath, dutybound, makeFolder, smallest, useBuiltCommand } from './command.js';

useBuiltCommand();

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('init', () => {
  const fresh = (): string => {
    const folder = makeFolder({});
    expect(dutybound(['init', 'governance'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
    return join(folder, 'governance');
  };

  it('writes a folder that check can assess: the gate blocks on open questions, and nothing looks met', () => {
    const folder = fresh();
    const ran = dutybound(['check', '.', '--format', 'json'], { cwd: folder });
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    const [system] = (
      JSON.parse(ran.stdout) as { systems: { headline: { class: string }; findings: { outcome: string }[] }[] }
    ).systems;
    expect(system?.headline.class).toBe('undetermined');
    const outcomes = new Set(system?.findings.map(({ outcome }) => outcome));
    expect(outcomes).not.toContain('satisfied');
    expect(outcomes).not.toContain('not-satisfied');
  });

  it.each([
    [['check', '.'], 1],
    [['classify', '.'], 0],
    [['explain', 'example-shift-planner'], 0],
    [['explain', 'example-shift-planner', 'high-risk'], 0],
    [['workflow', 'workflows/example-plan-shifts.yaml'], 1],
    [['docs', '.', '--out', 'out'], 0],
  ] as const)('%s runs in it', (args, code) => {
    expect(dutybound(args, { cwd: fresh() })).toMatchObject({ code, stderr: '' });
  });

  it('points each file to a schema that is there and reads as one', () => {
    const folder = fresh();
    const names = [
      'dutybound.yaml',
      'evidence.yaml',
      'attestations.yaml',
      'waivers.yaml',
      ...['organisations', 'systems', 'workflows'].flatMap((below) =>
        readdirSync(join(folder, below)).map((name) => `${below}/${name}`),
      ),
    ];
    for (const name of names) {
      const path = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(folder, name))?.[1];
      expect(path, name).toBeDefined();
      const schema = JSON.parse(read(folder, join(dirname(name), path ?? ''))) as { $defs?: object };
      // Self-contained: an editor that has no network resolves every reference.
      expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"[^#]/);
    }
  });

  it('keeps evidence bytes in git', () => {
    const folder = fresh();
    expect(read(folder, '.gitattributes')).toContain('evidence/** -text\n');
    expect(existsSync(join(folder, 'evidence/.gitkeep'))).toBe(true);
  });

  it('writes into an empty folder, also into the one it stands in', () => {
    const folder = makeFolder({});
    expect(dutybound(['init', '.'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(folder).filter((name) => name.startsWith('.dutybound-'))).toEqual([]);
    expect(dutybound(['check', '.'], { cwd: folder }).code).toBe(1);
    expect(dutybound(['init', '.'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
  });

  it('leaves a folder that holds something as it was', () => {
    const folder = makeFolder({ 'governance/mine.txt': 'mine' });
    expect(dutybound(['init', 'governance'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(join(folder, 'governance'))).toEqual(['mine.txt']);
  });

  it('refuses a file, and a path below a file', () => {
    const folder = makeFolder({ file: 'x' });
    expect(dutybound(['init', 'file'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
    expect(dutybound(['init', 'file/below'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('docs', () => {
  it('writes one system under its id and version', () => {
    const folder = makeFolder({}, 'hiring');
    expect(dutybound(['docs', '.', '--out', 'deep/out', '--as-of', '2028-02-01'], { cwd: folder })).toEqual({
      code: 0,
      stdout: 'wrote deep/out/D44_cv-screening_v2.0_draft_en.md\nwrote deep/out/D44_cv-screening_v2.0_draft_en.html\n',
      stderr: '',
    });
    expect(readdirSync(join(folder, 'deep/out')).sort()).toEqual([
      'D44_cv-screening_v2.0_draft_en.html',
      'D44_cv-screening_v2.0_draft_en.md',
    ]);
  });

  it('keeps a version that is no file name inside its folder', () => {
    const folder = makeFolder({
      ...smallest,
      'systems/tool.yaml': 'schemaVersion: 1\nid: tool\nname: Tool\nversion: ../../up\n',
    });
    expect(dutybound(['docs', '.', '--out', 'out'], { cwd: folder }).code).toBe(0);
    expect(readdirSync(join(folder, 'out')).every((name) => name.startsWith('D44_tool_v'))).toBe(true);
  });

  it('writes both or neither', () => {
    const folder = makeFolder({}, 'hiring');
    mkdirSync(join(folder, 'out/D44_cv-screening_v2.0_draft_en.html'), { recursive: true });
    const ran = dutybound(['docs', '.', '--out', 'out'], { cwd: folder });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('out/D44_cv-screening_v2.0_draft_en.html: a folder has this name');
    expect(readdirSync(join(folder, 'out'))).toEqual(['D44_cv-screening_v2.0_draft_en.html']);
  });

  it('refuses a file as its folder, and writes nothing where nothing could be assessed', () => {
    const folder = makeFolder({ file: 'x' }, 'hiring');
    expect(dutybound(['docs', '.', '--out', 'file'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
    expect(dutybound(['docs', 'evidence', '--out', 'out'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

describe('--output', () => {
  it.each([
    [['check', '.', '--as-of', '2028-02-01', '--format', 'json'], 1],
    [['classify', '.', '--as-of', '2028-02-01'], 0],
    [['explain', 'cv-screening', 'Art. 14(4)(d)', '--as-of', '2028-02-01'], 0],
    [['explain', 'Art. 14(4)(d)'], 0],
    [['workflow', 'workflows/hiring.yaml'], 1],
    [['policies', '--format', 'json'], 0],
    [['schema', 'system'], 0],
  ] as const)('%s writes what it would print', (args, code) => {
    const folder = makeFolder({ 'result.txt': 'an older one' }, 'hiring');
    const { stdout } = dutybound(args, { cwd: folder });
    expect(dutybound([...args, '--output', 'result.txt'], { cwd: folder })).toEqual({ code, stdout: '', stderr: '' });
    expect(read(folder, 'result.txt')).toBe(stdout);
  });

  it('keeps the permissions of a file that it replaces, and leaves no temporary file', () => {
    const folder = makeFolder({ 'result.txt': 'an older one' }, 'hiring');
    chmodSync(join(folder, 'result.txt'), 0o640);
    const before = readdirSync(folder);
    dutybound(['policies', '--output', 'result.txt'], { cwd: folder });
    expect(readdirSync(folder)).toEqual(before);
  });

  it('leaves an older result where a run could not be made', () => {
    const folder = makeFolder({ 'result.txt': 'an older one' }, 'hiring');
    writeFileSync(join(folder, 'systems/cv-screening.yaml'), 'id: [');
    expect(dutybound(['check', '.', '--output', 'result.txt'], { cwd: folder }).code).toBe(2);
    expect(read(folder, 'result.txt')).toBe('an older one');
  });
});

describe('what programs read', () => {
  it('is JSON that says the same as the text', () => {
    const folder = makeFolder({}, 'hiring');
    const json = (...args: string[]): unknown =>
      JSON.parse(dutybound([...args, '--format', 'json'], { cwd: folder }).stdout);
    expect(json('explain', 'cv-screening', 'Art. 14(4)(d)', '--as-of', '2028-02-01')).toMatchObject({
      system: { id: 'cv-screening' },
      duties: [
        {
          finding: { outcome: 'not-satisfied', party: 'talent-gmbh', role: 'provider' },
          applies: { answer: 'yes' },
          holds: { answer: 'no' },
        },
      ],
    });
    expect(json('workflow', 'workflows/hiring.yaml')).toMatchObject({
      workflows: [
        {
          graph: { id: 'hiring' },
          proofs: [{ system: 'cv-screening', refusalOrReversal: { verdict: 'escaped' }, stop: { verdict: 'missed' } }],
        },
      ],
    });
    expect(json('explain', 'Art. 72(4)')).toMatchObject({
      provision: { id: 'Art. 72(4)' },
      requirements: [],
      notAssessed: [{ citation: 'Art. 72(4)' }],
    });
    expect(json('schema', 'waivers')).toMatchObject({ title: 'Waivers' });
  });

  it('schema asks about a model in words of its own, not about a system', () => {
    const { stdout } = dutybound(['schema', 'model', 'parties', '--format', 'text']);
    expect(stdout).toContain('Did it train the model, or make a new one by changing another’s?');
    expect(stdout).not.toContain('Did it build the system');
  });

  it('explain agrees with check on every duty of a system', () => {
    const folder = makeFolder({}, 'hiring');
    const all = (args: string[]): { requirement: string; outcome: string }[] => {
      const found = JSON.parse(
        dutybound([...args, '--as-of', '2028-02-01', '--format', 'json'], { cwd: folder }).stdout,
      );
      return args[0] === 'check'
        ? found.systems[0].findings
        : found.duties.map(({ finding }: { finding: unknown }) => finding);
    };
    const ofArticle14 = all(['check', '.']).filter(({ requirement }) =>
      requirement.startsWith('ai-act/human-oversight/'),
    );
    expect(all(['explain', 'cv-screening', 'Art. 14'])).toEqual(ofArticle14);
  });
});

it('a reader that stops reading is no fault', () => {
  const command = `"${process.execPath}" "${commandPath()}" schema system | head -n 1`;
  expect(spawnSync('sh', ['-c', command], { encoding: 'utf8' })).toMatchObject({ stdout: '{\n', stderr: '' });
});
