import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv04 from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../../src/report/formats/sarif.js';
import { decisionOn, HOSTILE_TEXTS, withHostileTexts } from '../../support/assessment-fixture.js';
import { fixture, manySystems, options, UNSAFE } from './fixture.js';

const SCHEMA = resolve('../shared/schemas/sarif-schema-2.1.0.json');

interface Place {
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId: string };
    region: { startLine: number; startColumn: number };
  };
  message?: { text: string };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  kind: string;
  level: string;
  message: { text: string };
  locations: Place[];
  partialFingerprints: Record<string, string>;
  codeFlows?: { threadFlows: { locations: { location: Place }[] }[] }[];
  suppressions?: { kind: string; status: string; justification: string }[];
}
interface Run {
  tool: {
    driver: { rules: { id: string; helpUri?: string; help: { text: string }; properties: { tags: string[] } }[] };
  };
  results: Result[];
  invocations: { toolExecutionNotifications: { message: { text: string } }[] }[];
}

const { assessment, decision } = fixture();
const runOf = (text: string): Run => (JSON.parse(text) as { runs: [Run] }).runs[0];
const gate = runOf(sarif(assessment, decision, options));
const full = runOf(sarif(assessment, decision, options, { full: true }));
const about = (run: Run, rule: string): Result[] => run.results.filter(({ ruleId }) => ruleId === rule);
const notes = (run: Run): string =>
  run.invocations[0]!.toolExecutionNotifications.map(({ message }) => message.text).join('\n');

describe('what becomes an alert', () => {
  it('is what blocks, and what a waiver lets pass', () => {
    expect([...new Set(gate.results.map(({ ruleId }) => ruleId))].sort()).toEqual([
      'ai-act/deployer/oversight',
      'ai-act/deployer/workers',
      'ai-act/risk/system',
      'classification/art-5-1-f',
      'contradiction/wrong-count',
    ]);
  });

  it('is never what is satisfied, does not apply, binds later or is good practice; that is said', () => {
    expect(new Set(gate.results.map(({ kind }) => kind))).toEqual(new Set(['fail']));
    expect(notes(gate)).toMatch(/\d+ results that this gate does not look at are left out here/);
  });

  it('is an error where it is settled and a warning where it is open', () => {
    expect(about(gate, 'ai-act/deployer/oversight').map(({ level }) => level)).toEqual(['error', 'error']);
    expect(about(gate, 'ai-act/risk/system').map(({ level }) => level)).toEqual(['warning']);
  });

  it('is suppressed where a waiver holds, with who accepted what until when', () => {
    const [result] = about(gate, 'ai-act/deployer/workers');
    expect(result?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification:
          'waiver w-workers: the works council meets in March; accepted by Works Council Liaison until 2028-03-31. The duty and its outcome stay.',
      },
    ]);
  });

  it('is not suppressed where the waiver has expired, which its message says', () => {
    const [result] = about(gate, 'ai-act/risk/system');
    expect(result?.suppressions).toBeUndefined();
    expect(result?.message.text).toContain('waiver w-risk has expired');
  });
});

describe('everything', () => {
  it('keeps the four outcomes apart: pass, fail, open, not applicable', () => {
    const kinds = (rule: string): string[] => about(full, rule).map(({ kind, level }) => `${kind} ${level}`);
    expect(kinds('ai-act/literacy/measures')).toEqual(['pass none']);
    expect(kinds('ai-act/risk/system')).toEqual(['open none']);
    expect(kinds('ai-act/transparency/interaction')).toEqual(['notApplicable none']);
    expect(kinds('ai-act/oversight/interruption')).toEqual(['fail note']); // it binds later
  });
});

describe('a result', () => {
  const [first] = about(gate, 'ai-act/deployer/oversight');

  it('stands at its line and column, in a file below the root of the repository', () => {
    expect(first?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'governance/workflows/cv-ranking.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: '/steps/2'.length, startColumn: 3 },
        },
      },
    ]);
  });

  it('has the fingerprint of its instance, which holds no line', () => {
    const moved = runOf(sarif(assessment, decision, { ...options, places: (document) => `${document}:900:1` }));
    expect(moved.results.map((each) => each.partialFingerprints)).toEqual(
      gate.results.map((each) => each.partialFingerprints),
    );
    const prints = gate.results.map((each) => each.partialFingerprints['dutybound/v1']);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('walks the counterexample path step by step', () => {
    const steps = first?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(steps.map(({ location }) => location.message?.text)).toEqual([
      'rank-candidates',
      'send-rejection, reached by time-out',
    ]);
  });

  it('points to a rule with the clause and its official text', () => {
    const rule = gate.tool.driver.rules[first?.ruleIndex ?? -1];
    expect(rule).toMatchObject({ id: first?.ruleId, helpUri: 'https://law.example/Art.%2026(2)' });
    expect(rule?.help.text).toContain(
      'To do: Put a decision by a person in front of every step that sends a rejection.',
    );
    for (const { properties } of full.tool.driver.rules) expect(properties.tags.length).toBeLessThanOrEqual(20);
  });
});

describe('more results than code scanning shows', () => {
  it('are grouped by requirement, with at most 1,000 places each, and that is said', () => {
    const many = manySystems(5_001);
    const run = runOf(sarif(many.assessment, many.decision, options));
    expect(run.results).toHaveLength(1);
    expect(run.results[0]?.locations).toHaveLength(1_000);
    expect(run.results[0]?.message.text).toContain('5001 times in 5001 systems');
    expect(notes(run)).toContain(
      'There are 5001 results and code scanning shows 5000: they are grouped by requirement',
    );
  });

  it('are told one by one up to that number', () => {
    const many = manySystems(5_000);
    expect(runOf(sarif(many.assessment, many.decision, options)).results).toHaveLength(5_000);
  });
});

describe('texts of others', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s does nothing', (_, text) => {
    const hostile = withHostileTexts(assessment, text);
    const written = sarif(hostile, decisionOn(hostile), options, { full: true });
    const run = runOf(written);
    for (const { message } of run.results) {
      expect(message.text).not.toMatch(UNSAFE);
      expect(message.text).not.toContain('](');
      expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
    }
    for (const { locations } of run.results)
      for (const { physicalLocation } of locations) {
        const { uri } = physicalLocation.artifactLocation;
        expect(uri).toMatch(/^governance\/[\w./%!'()*~-]+$/);
      }
  });
});

describe.skipIf(!existsSync(SCHEMA))('the published schema of SARIF 2.1.0', () => {
  const schema = existsSync(SCHEMA) ? (JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>) : {};
  // The schema is of draft 4, of which it uses nothing that later drafts read otherwise but the name of its id.
  const { $schema: _, id: __, ...rest } = schema;
  const validate = existsSync(SCHEMA)
    ? new Ajv04.Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(rest)
    : undefined;
  const problems = (text: string): unknown => {
    validate?.(JSON.parse(text));
    return validate?.errors ?? [];
  };

  const forms: readonly (readonly [string, string])[] = [
    ['the gate', sarif(assessment, decision, options)],
    ['everything', sarif(assessment, decision, options, { full: true })],
    [
      'nothing',
      sarif({ ...assessment, systems: [] }, { ...decision, reasons: [], softened: [], blocks: false }, options),
    ],
    ...Object.entries(HOSTILE_TEXTS).map(([name, text]) => {
      const hostile = withHostileTexts(assessment, text);
      return [name, sarif(hostile, decisionOn(hostile), options, { full: true })] as const;
    }),
  ];
  it.each(forms)('takes %s', (_name, text) => {
    expect(problems(text)).toEqual([]);
  });
});
