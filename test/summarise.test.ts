import { describe, expect, it } from 'vitest';
import { aiAct } from '../policies/index.js';
import { assessorOf, systemFacts } from '../src/governance.js';
import { addPeriod } from '../src/law/calendar.js';
import { assess, gateOf, governanceOf } from './laws/scenario.js';
import { scenarioArbitrary } from './support/arbitrary-system.js';
import { fc } from './support/property.js';
import { richScenario } from './support/rich-system.js';

// The summary of a large registry says “clear” only of what the gate would let pass, and counts what the assessment counts.

const scenarios = [...fc.sample(scenarioArbitrary, { seed: 91, numRuns: 90 }), richScenario];

describe('the summary of a system', () => {
  for (const horizon of [undefined, 'P2Y'] as const)
    it(`never says clear of what the gate blocks, ${horizon === undefined ? 'today' : 'or within a horizon'}`, () => {
      let clear = 0;
      for (const scenario of scenarios) {
        const governance = governanceOf(scenario);
        const until = horizon === undefined ? scenario.asOf : addPeriod(scenario.asOf, horizon);
        const options = { asOf: scenario.asOf, edition: 'current' as const, pack: aiAct, toolVersion: '0.0.0' };
        const assessor = assessorOf(governance, new Map(Object.entries(scenario.files)), options);
        const assessment = assess(scenario);
        for (const entry of governance.registry.systems) {
          const summary = assessor.summarise(systemFacts(entry, assessor.organisations), until);
          if (!summary.isClear) continue;
          clear += 1;
          const decision = gateOf(assessment, horizon === undefined ? {} : { horizon });
          const own = decision.reasons.filter(({ system }) => system === entry.id);
          expect(own, JSON.stringify(entry.value)).toEqual([]);
          const counts = assessment.systems.find(({ id }) => id === entry.id)?.counts;
          expect(summary.inForce).toEqual(counts?.['in-force']);
          const later = counts?.upcoming ?? { satisfied: 0, 'not-satisfied': 0, undetermined: 0 };
          expect(summary.upcoming).toBe(later.satisfied + later['not-satisfied'] + later.undetermined);
        }
      }
      expect(clear).toBeGreaterThan(0);
    }, 60_000);

  it('does not depend on the systems before it', () => {
    // What is noted belongs to a pack: a copy of it knows nothing yet.
    for (const { scenario, pack } of scenarios.slice(-8).map((each) => ({ scenario: each, pack: { ...aiAct } }))) {
      const governance = governanceOf(scenario);
      const summaries = [aiAct, pack].map((of) => {
        const options = { asOf: scenario.asOf, edition: 'current' as const, pack: of, toolVersion: '0.0.0' };
        const assessor = assessorOf(governance, new Map(Object.entries(scenario.files)), options);
        return governance.registry.systems.map((entry) =>
          assessor.summarise(systemFacts(entry, assessor.organisations), addPeriod(scenario.asOf, 'P2Y')),
        );
      });
      expect(summaries[0]).toEqual(summaries[1]);
    }
  }, 60_000);
});
