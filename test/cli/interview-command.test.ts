import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dutybound, makeFolder, type Ran, smallest, useBuiltCommand } from './command.js';

// The command as it is shipped, where there is no terminal; and the folder that an inventory begins.

useBuiltCommand();

let folder: string;
beforeEach(() => {
  folder = makeFolder(smallest);
});
const run = (...args: readonly string[]): Ran => dutybound(args, { cwd: folder });
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

interface Printed {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly systems: readonly {
    readonly id?: string;
    readonly headline?: unknown;
    readonly questions: readonly {
      readonly id: string;
      readonly kind: string;
      readonly clause: string[];
      form: string;
    }[];
  }[];
}
const printed = (...args: readonly string[]): Printed => {
  const ran = run('interview', '.', '--as-of', '2026-11-21', ...args);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout) as Printed;
};

describe('interview without a terminal', () => {
  it('prints the questions in the order in which they are asked, and writes nothing', () => {
    const before = text('systems/tool.yaml');
    const { schemaVersion, asOf, systems } = printed();
    expect({ schemaVersion, asOf }).toEqual({ schemaVersion: 1, asOf: '2026-11-21' });
    expect(systems.map(({ id }) => id)).toEqual(['tool']);
    const kinds = systems[0]?.questions.map(({ kind }) => kind);
    expect(kinds?.slice(0, 3)).toEqual(['group', 'others', 'use']);
    for (const { id, clause, form } of systems[0]?.questions ?? []) {
      expect(id).not.toBe('');
      expect(form).not.toBe('');
      expect(clause.length).toBeGreaterThan(0);
    }
    const asked = systems[0]?.questions.map(({ id }) => id) ?? [];
    expect(new Set(asked).size).toBe(asked.length);
    expect(text('systems/tool.yaml')).toBe(before);
  });

  it('gives the same bytes each time, and writes them to a file where one is named', () => {
    expect(run('interview', '.', '--output', 'q.json', '--as-of', '2026-11-21').code).toBe(0);
    expect(text('q.json')).toBe(run('interview', '.', '--format', 'json', '--as-of', '2026-11-21').stdout);
  });

  it('asks about each system of the folder, or about one that is still to be made', () => {
    writeFileSync(join(folder, 'systems/other.yaml'), 'schemaVersion: 1\nid: other\nname: Other\n');
    expect(printed().systems.map(({ id }) => id)).toEqual(['other', 'tool']);
    expect(printed('--system', 'new-one').systems).toMatchObject([{ id: 'new-one', questions: [{ kind: 'system' }] }]);
    expect(readdirSync(join(folder, 'systems')).sort()).toEqual(['other.yaml', 'tool.yaml']);
  });

  it('begins with who and what in a folder that holds nothing', () => {
    folder = makeFolder({ 'notes.txt': '' });
    expect(printed().systems).toMatchObject([{ questions: [{ id: 'organisation' }, { id: 'system' }] }]);
  });

  it('refuses an id that is none, and a file that cannot be read, with exit code 2', () => {
    for (const id of ['../x', '__proto__', 'a b', ''])
      expect(run('interview', '.', '--system', id)).toMatchObject({ code: 2, stdout: '' });
    writeFileSync(join(folder, 'systems/tool.yaml'), 'schemaVersion: 1\nid: tool\nname: [\n');
    const ran = run('interview', '.');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/systems\/tool\.yaml:\d+/);
    expect(run('interview', 'nowhere').code).toBe(2);
  });

  it('takes no answer from a pipe for a person’s', () => {
    const ran = run('interview', '.', '--format', 'text');
    // Asked for all the same, it asks, and the end of the input ends it.
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('0 answers written');
  });
});

describe('init from an inventory', () => {
  const LIST = 'AI system,Description,Vendor\nDoor bell,Recognises visitors,Acme\nPlanner,Plans routes,\n';
  beforeEach(() => {
    folder = makeFolder({ 'list.csv': LIST });
  });

  it('makes a folder that explains itself, with the systems of the list and no example', () => {
    expect(run('init', 'governance', '--from', 'list.csv')).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(folder, 'governance')).sort()).toEqual(
      ['.dutybound', '.gitattributes', 'README.md', 'attestations.yaml', 'dutybound.yaml'].concat([
        'evidence',
        'evidence.yaml',
        'systems',
        'waivers.yaml',
      ]),
    );
    expect(readdirSync(join(folder, 'governance/systems')).sort()).toEqual(['door-bell.yaml', 'planner.yaml']);
    expect(text('governance/systems/planner.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.dutybound\/schemas\/system\.schema\.json\nschemaVersion: 1\n/,
    );
    expect(text('governance/.gitattributes')).toContain('evidence/** -text');
    expect(text('governance/README.md')).toContain('dutybound interview .');
    // An honest first check: nothing is said yet, and the gate blocks.
    const checked = run('check', 'governance', '--as-of', '2026-11-21');
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    // The list can be imported again: nothing moves.
    expect(run('import', 'list.csv', '--into', 'governance').stdout).toContain('0 new, 0 renewed, 2 as they were');
  });

  it('writes nothing where the list cannot be read, or something stands there', () => {
    expect(run('init', 'governance', '--from', 'missing.csv').code).toBe(2);
    expect(readdirSync(folder)).toEqual(['list.csv']);
    expect(run('init', '.', '--from', 'list.csv').code).toBe(2);
    expect(readdirSync(folder)).toEqual(['list.csv']);
  });
});
