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

  it('tells good practice after everything of the Act, with its need code and counts of its own', () => {
    const files = {
      'organisations/talent-gmbh.yaml': organisation,
      'workflows/letters.yaml': 'schemaVersion: 1\nid: letters\n',
      'systems.ndjson': JSON.stringify({ ...system('one'), workflows: [{ id: 'letters' }] }),
    };
    const folder = makeFolder({ ...files, 'dutybound.yaml': `${configuration}practice: [orchestration]\n` });
    const { stdout } = dutybound(['check', folder, ...AS_OF]);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.startsWith('  Good practice (P), not required by the Act'));
    expect(lines[at]).toMatch(/: 0 satisfied, 0 not-satisfied, 16 undetermined$/);
    expect(stdout).not.toContain('orchestration/');
    const full = dutybound(['check', folder, ...AS_OF, '--full']).stdout.split('\n');
    const heading = full.findIndex((line) => line.startsWith('  Good practice (P)'));
    expect(full[heading + 1]).toMatch(/^ {4}orchestration\/\S+ undetermined$/);
    // Nothing of it stands among the findings of the Act, and nothing of the Act behind it.
    expect(full.slice(0, heading).join('\n')).not.toContain('orchestration/');
    expect(full.slice(heading).join('\n')).not.toMatch(/^ {2}Art\. /m);
    const plain = dutybound(['check', makeFolder({ ...files, 'dutybound.yaml': configuration }), ...AS_OF]).stdout;
    expect(plain).not.toContain('Good practice');
    expect(stdout.split('\n').find((line) => line.startsWith('one:'))).toBe(
      plain.split('\n').find((line) => line.startsWith('one:')),
    );
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

  describe('in the formats that hold a registry at once', () => {
    const definition = { ...(system('clear').definition as object), machineBased: 'no' };
    const clear = (id: string): string => JSON.stringify({ ...system(id), definition });
    const formats = ['sarif', 'junit', 'github', 'github-summary', 'pull-request', 'oscal', 'oscal-poam', 'lines'];
    const written = (folder: string) => {
      const outputs = formats.flatMap((format) => ['--output', `${format}=${join(folder, format)}`]);
      const ran = dutybound(['check', folder, ...AS_OF, ...outputs, '--output', 'text=-']);
      return { ...ran, told: (format: string) => readFileSync(join(folder, format), 'utf8') };
    };

    it('tells what blocks, how much was checked, and the line of each system', () => {
      const { code, stdout, told } = written(streamed(clear('one'), JSON.stringify(system('two')), clear('three')));
      expect(code).toBe(1);
      expect(stdout).toContain('The gate blocks: 1 of 3 systems.');
      const said = '3 systems checked, of which 1 blocks; told here: the first 1 that block';
      for (const format of ['sarif', 'github', 'github-summary', 'pull-request']) expect(told(format)).toContain(said);
      for (const format of ['junit', 'oscal']) expect(told(format)).toContain('The gate blocks, for 1 of 3 systems');
      const results = JSON.parse(told('sarif')).runs[0].results as {
        readonly locations: readonly {
          readonly physicalLocation: { readonly region: { readonly startLine: number } };
        }[];
      }[];
      expect(results.length).toBeGreaterThan(0);
      expect(new Set(results.map(({ locations }) => locations[0]?.physicalLocation.region.startLine))).toEqual(
        new Set([2]),
      );
      expect(told('junit')).not.toContain('name="one"');
      expect(told('lines')).toContain('systems.ndjson:2:');
    });

    it('is never empty where nothing blocks: the first systems are told', () => {
      const { code, told } = written(streamed(clear('one'), clear('two')));
      expect(code).toBe(0);
      expect(told('junit')).toContain('Nothing blocks in 2 systems');
      expect(told('junit')).toContain('name="two"');
      expect((JSON.parse(told('oscal'))['assessment-results'] as { results: unknown[] }).results).toHaveLength(2);
    });

    it('writes none of them for bad input', () => {
      const folder = streamed(clear('one'), '{"id":');
      const { code, stdout, told } = written(folder);
      expect([code, stdout]).toEqual([2, '']);
      for (const format of formats) expect(() => told(format)).toThrow('ENOENT');
    });

    it('compares with nothing, and says so', () => {
      const { code, stderr } = dutybound(['check', streamed(clear('one')), ...AS_OF, '--baseline', 'b.json']);
      expect(code).toBe(2);
      expect(stderr).toContain('no --against and no baseline');
    });
  });

  it('is judged system by system as the configuration says', () => {
    const folder = (settings: string): string =>
      makeFolder({
        'dutybound.yaml': `${configuration}${settings}`,
        'organisations/talent-gmbh.yaml': organisation,
        'systems.ndjson': ['soft', 'hard'].map((id) => JSON.stringify(system(id))).join('\n'),
      });
    const blocking = (settings: string): readonly number[] => {
      const { stdout } = dutybound(['check', folder(settings), ...AS_OF]);
      return [...stdout.matchAll(/BLOCKS \((\d+)\)/g)].map(([, count]) => Number(count));
    };
    const [soft, hard] = blocking('gate:\n  systems:\n    soft:\n      allowUndetermined: true\n');
    expect(blocking('')).toEqual([hard, hard]);
    expect(soft).toBeLessThan(hard!);
    expect(soft).toBeGreaterThan(0);
  });
});
