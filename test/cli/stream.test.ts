import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/generated/assessment.js';
import { dutybound, makeFolder, useBuiltCommand } from './command.js';

// A registry of one system a line: the same answers as from files, at flat memory, and never a verdict on bad input.

useBuiltCommand();

const EXAMPLE = 'examples/talent-screening/governance';
const configuration = 'schemaVersion: 1\npaths:\n  systems: systems.ndjson\n';
const organisation = readFileSync(`${EXAMPLE}/organisations/talent-gmbh.yaml`, 'utf8');
const system = (id: string): Record<string, unknown> => {
  const example = load(readFileSync(`${EXAMPLE}/systems/talent-screening.yaml`, 'utf8'), {
    schema: CORE_SCHEMA,
  }) as Record<string, unknown>;
  const { workflows: _, humanOversight, ...rest } = example;
  const { overrides: __, ...oversight } = humanOversight as Record<string, unknown>;
  return { ...rest, id, humanOversight: oversight };
};

const streamed = (...lines: readonly string[]): string =>
  makeFolder({
    'dutybound.yaml': configuration,
    'organisations/talent-gmbh.yaml': organisation,
    'systems.ndjson': lines.join('\n'),
  });

const AS_OF = ['--as-of', '2027-12-02'];

describe('a registry of one system a line', () => {
  it('gives the assessments that the same systems give as one JSON array', () => {
    const systems = [system('one'), { ...system('two'), logging: 'none' }];
    const lines = systems.map((entry) => JSON.stringify(entry));
    const array = makeFolder({
      'dutybound.yaml': 'schemaVersion: 1\npaths:\n  systems: systems.json\n',
      'organisations/talent-gmbh.yaml': organisation,
      'systems.json': JSON.stringify(systems),
    });
    const fromLines = JSON.parse(
      dutybound(['check', streamed(...lines), ...AS_OF, '--format', 'json']).stdout,
    ) as Assessment;
    const fromArray = JSON.parse(dutybound(['check', array, ...AS_OF, '--format', 'json']).stdout) as Assessment;
    const outcomes = ({ systems: assessed }: Assessment) =>
      assessed.map(({ id, headline, counts, findings }) => [
        id,
        headline,
        counts,
        findings.map(({ fingerprint, outcome, reason }) => [fingerprint, outcome, reason]),
      ]);
    expect(outcomes(fromLines)).toEqual(outcomes(fromArray));
    expect(fromLines.systems.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('says in a line what is clear and in full what blocks, with the line of the system', () => {
    const definition = { ...(system('clear').definition as object), machineBased: 'no' };
    const clear = { ...system('clear'), definition };
    const { code, stdout } = dutybound([
      'check',
      streamed(JSON.stringify(system('blocked')), JSON.stringify(clear)),
      ...AS_OF,
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('blocked: high-risk; in force');
    expect(stdout).toMatch(/- Art\. 19\(1\) is not-satisfied for talent-gmbh as provider \(systems\.ndjson:1\)/);
    expect(stdout).toContain('parties[talent-gmbh].logs.retention is "P30D", which is shorter than P6M');
    expect(stdout).toMatch(/^clear: .*upcoming$/m);
    expect(stdout).toContain('Not assessed by this version');
  });

  it('gives no verdict when a single line is bad, and names every bad line', () => {
    const good = JSON.stringify(system('good'));
    const { code, stdout, stderr } = dutybound([
      'check',
      streamed(
        good,
        '{"schemaVersion":1,"id":"x","name":"X","nmae":"Y"}',
        '{"id":',
        good,
        JSON.stringify({ ...system('loose'), parties: [{ id: 'nobody' }] }),
      ),
      ...AS_OF,
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('systems.ndjson:2');
    expect(stderr).toContain('did you mean `name`?');
    expect(stderr).toContain('systems.ndjson:3');
    expect(stderr).toMatch(/systems\.ndjson:4: a second system has the id "good"/);
    expect(stderr).toMatch(/systems\.ndjson:5: "nobody" is the id of no organisation/);
  });

  it('is never green when it is empty or missing', () => {
    expect(dutybound(['check', streamed('', '  '), ...AS_OF]).code).toBe(2);
    const missing = makeFolder({ 'dutybound.yaml': configuration, 'organisations/talent-gmbh.yaml': organisation });
    expect(dutybound(['check', missing, ...AS_OF]).code).toBe(2);
  });

  it('writes its output whole or not at all', () => {
    const folder = streamed(JSON.stringify(system('one')));
    const file = join(folder, 'out.json');
    const { code, stdout } = dutybound(['check', folder, ...AS_OF, '--format', 'json', '--output', file]);
    expect([code, stdout]).toEqual([1, '']);
    expect((JSON.parse(readFileSync(file, 'utf8')) as Assessment).systems).toHaveLength(1);
  });
});
