import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { IdLog, repeatedIds } from '../../src/cli/stream/lines.js';
import { dutybound, makeFolder, useBuiltCommand } from './command.js';

// Several threads share a registry of one system a line; nobody can tell from the result how many there were.

useBuiltCommand();

const EXAMPLE = 'examples/talent-screening/governance';
const base = load(readFileSync(`${EXAMPLE}/systems/talent-screening.yaml`, 'utf8'), { schema: CORE_SCHEMA });
const system = (id: string): string => {
  const { workflows: _, humanOversight: __, technicalDocumentation: ___, ...rest } = base as Record<string, unknown>;
  return JSON.stringify({ ...rest, id });
};
const folder = (lines: readonly string[]): string =>
  makeFolder({
    'dutybound.yaml': 'schemaVersion: 1\npaths:\n  systems: systems.ndjson\n',
    'organisations/talent-gmbh.yaml': readFileSync(`${EXAMPLE}/organisations/talent-gmbh.yaml`, 'utf8'),
    'systems.ndjson': lines.join('\n'),
  });
const runWith = (workers: number, dir: string): ReturnType<typeof dutybound> =>
  dutybound(['check', dir, '--as-of', '2027-12-02', '--format', 'decision'], {
    env: { DUTYBOUND_WORKERS: String(workers) },
  });
// Three megabytes: more than one piece for each thread.
const systems = Array.from({ length: 280 }, (_, index) => system(`system-${index}`));

describe('a registry that several threads share', () => {
  it('gives the same bytes and the same exit code whatever their number', () => {
    const dir = folder(systems);
    const [alone, together] = [runWith(1, dir), runWith(3, dir)];
    expect(together.stdout === alone.stdout && alone.stdout.length > 1000).toBe(true);
    expect([together.code, together.stderr]).toEqual([alone.code, alone.stderr]);
  }, 120_000);

  it('names the same problems in the order of the lines, ids taken in another piece among them', () => {
    const bad = [...systems];
    bad[20] = '{"id":';
    bad[200] = system('system-7').replace('talent-gmbh', 'nobody');
    bad[270] = system('system-279');
    const dir = folder(bad);
    const [alone, together] = [runWith(1, dir), runWith(3, dir)];
    expect([together.code, together.stdout, together.stderr]).toEqual([2, '', alone.stderr]);
    const lines = [...alone.stderr.matchAll(/^systems\.ndjson:(\d+)/gm)].map(([, line]) => Number(line));
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
    expect(new Set(lines)).toEqual(new Set([21, 201, 280]));
    expect(alone.stderr).toContain('a second system has the id "system-7"');
    expect(alone.stderr).toContain('a second system has the id "system-279"');
  }, 120_000);
});

describe('ids that are taken', () => {
  const logOf = (entries: readonly (readonly [string, number])[]): IdLog => {
    const log = new IdLog();
    for (const [id, line] of entries) log.add(id, line, line);
    return log;
  };

  it('are found across threads, at each later line, and ids that only share their hashes are not', () => {
    const [one, other] = [
      logOf([
        ['a', 1],
        ['b', 4],
        ['a', 6],
      ]),
      logOf([
        ['c', 2],
        ['a', 3],
        ['d', 5],
      ]),
    ];
    const ids = new Map([1, 3, 6].map((line) => [line, 'a']));
    const found = repeatedIds([one.logged(), other.logged()], (offset) => ids.get(offset) ?? '?');
    expect(found).toEqual([
      { line: 3, id: 'a' },
      { line: 6, id: 'a' },
    ]);
    // The lines are read again, and say otherwise.
    expect(repeatedIds([one.logged(), other.logged()], (offset) => `id-${offset}`)).toEqual([]);
  });
});
