import { beforeAll, describe, expect, it } from 'vitest';
import { referenceProblems } from '../../src/load/references.js';
import { type SchemaCheck, schemaCheck } from '../../src/load/validate.js';
import { poorer } from '../support/arbitrary-poorer.js';
import { scenarioArbitrary } from '../support/arbitrary-system.js';
import { fc } from '../support/property.js';
import { richScenario } from '../support/rich-system.js';
import { light } from './light.js';
import type { Scenario } from './scenario.js';

const known = {
  organisations: new Set(['maker', 'user']),
  workflows: new Map([
    ['hiring', new Set(['rank', 'review', 'invite', 'close'])],
    ['entrance', new Set<string>()],
  ]),
};

describe('the scenarios that the laws are tried on', () => {
  let checks: Record<'system' | 'organisation' | 'workflow', SchemaCheck>;
  beforeAll(async () => {
    checks = {
      system: await schemaCheck('system'),
      organisation: await schemaCheck('organisation'),
      workflow: await schemaCheck('workflow'),
    };
  });

  const misfits = ({ system, organisations, workflows }: Scenario): readonly unknown[] => [
    ...[system].filter((value) => !checks.system.fits(value)),
    ...organisations.filter((value) => !checks.organisation.fits(value)),
    ...workflows.filter(({ value }) => !checks.workflow.fits(value)),
  ];

  it('fit their schemas', () => {
    expect(misfits(richScenario)).toEqual([]);
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => misfits(scenario).length === 0),
      { seed: 1, numRuns: 300 },
    );
  });

  it('have references that lead somewhere', () => {
    expect(referenceProblems(richScenario.system, 'system', '', known)).toEqual([]);
    fc.assert(
      fc.property(scenarioArbitrary, ({ system }) => referenceProblems(system, 'system', '', known).length === 0),
      { seed: 2, numRuns: 300 },
    );
  });

  it('fit their schemas whatever is taken away', () => {
    for (const { at, take } of poorer(richScenario)) expect([at, misfits(take())]).toEqual([at, []]);
  });

  it('are in interesting states often enough', () => {
    const counts = { highRisk: 0, open: 0, satisfied: 0, unmet: 0, undetermined: 0, blocked: 0, passed: 0 };
    for (const scenario of fc.sample(scenarioArbitrary, { seed: 3, numRuns: 300 })) {
      const { points, findings, blocks } = light(scenario);
      const states = points.filter(({ id }) => id === 'high-risk').map(({ state }) => state);
      if (states.includes('met')) counts.highRisk += 1;
      else if (states.some((state) => state !== 'not-met')) counts.open += 1;
      for (const outcome of ['satisfied', 'not-satisfied', 'undetermined'] as const)
        if (findings.some((finding) => finding.outcome === outcome))
          counts[outcome === 'not-satisfied' ? 'unmet' : outcome] += 1;
      counts[blocks ? 'blocked' : 'passed'] += 1;
    }
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(15);
  });
});
