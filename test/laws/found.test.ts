import { describe, expect, it } from 'vitest';
import { bases } from '../support/arbitrary-bases.js';
import { richScenario } from '../support/rich-system.js';
import { light, whole } from './light.js';
import { assess, gateOf, type Part, type Scenario } from './scenario.js';

// What the property tests found, each as one example that can be read. `it.fails` waits for its owner: it turns red on
// the day on which the example is mended, and is then an ordinary test.

const without = (scenario: Scenario, key: string): Scenario => {
  const { [key]: _gone, ...system } = scenario.system;
  return { ...scenario, system };
};

describe('Art. 111(2)', () => {
  const large = bases['an older system in a large Union information system']!;

  it('silence on being part of a large Union information system gives no older system its transition', () => {
    const states = (scenario: Scenario) =>
      new Set(
        assess(scenario)
          .systems[0]?.findings.filter(({ citation }) => citation === 'Art. 9(1)')
          .map(({ timing }) => timing.state),
      );
    expect(states(large)).toEqual(new Set(['undetermined']));
    expect(states(without(large, 'largeScaleSystemComponent'))).toEqual(new Set(['undetermined']));
    expect(gateOf(assess(without(large, 'largeScaleSystemComponent'))).blocks).toBe(true);
  });

  it('silence on being meant for public authorities does not hide 2 August 2030 from a horizon', () => {
    const older = bases['an older system for public authorities']!;
    for (const scenario of [older, without(older, 'intendedForPublicAuthorities')]) {
      expect(gateOf(assess(scenario)).blocks).toBe(false);
      expect(gateOf(assess(scenario), { horizon: 'P2Y' }).blocks).toBe(false);
      expect(gateOf(assess(scenario), { horizon: 'P3Y' }).blocks).toBe(true);
    }
  });
});

describe('answers that are none', () => {
  it.each(['partly', 'n/a', 'to be confirmed', 'unknown'])('“%s” does not count as something stated', (answer) => {
    const riskManagement = richScenario.system.riskManagement as Part;
    const vulnerablePersons = { ...(riskManagement.vulnerablePersons as Part), likelyImpactOnMinors: answer };
    const system = { ...richScenario.system, riskManagement: { ...riskManagement, vulnerablePersons } };
    const finding = light({ ...richScenario, system }).findings.find(({ id }) => id.endsWith('/vulnerable-persons'));
    expect(finding?.outcome).toBe('undetermined');
  });
});

describe('instructions that do not exist', () => {
  it('are not followed by saying “none” as well', () => {
    const { parties } = richScenario.system as { parties: { complete: Part; entries: readonly Part[] } };
    const [maker, user] = parties.entries;
    const using = { ...user, use: { ...(user!.use as Part), instructionsVersion: 'none' } };
    const system = { ...richScenario.system, instructions: 'none', parties: { ...parties, entries: [maker, using] } };
    const finding = light({ ...richScenario, system }).findings.find(
      ({ id, key }) => id.endsWith('/use-as-instructed') && key.includes('| user |'),
    );
    expect(finding?.outcome).toBe('not-satisfied');
  });
});

describe('whose duties they are', () => {
  it.fails('an entity of which nobody says whether it is one’s own keeps its duties', () => {
    const system = { ...richScenario.system, logging: 'none' };
    const organisations = richScenario.organisations.map((one) => ({ ...one, own: 'unknown' }));
    expect(whole({ ...richScenario, system }).decision.blocks).toBe(true);
    expect(whole({ ...richScenario, system, organisations }).decision.blocks).toBe(true);
  });
});

describe('Art. 9(5)(b)', () => {
  it.fails('does not cease to bind because nobody says any more that design does not help', () => {
    const riskManagement = richScenario.system.riskManagement as Part;
    const { complete, entries } = riskManagement.risks as { complete: Part; entries: readonly Part[] };
    const measures = riskManagement.measures as { complete: Part; entries: readonly Part[] };
    // Nothing controls the second risk; a measure of design treats it, though none is said to be feasible.
    const withDesign = measures.entries.map((measure) =>
      measure.id === 'forced-sampling' ? { ...measure, kind: 'design' } : measure,
    );
    const says = (risks: readonly Part[]): Scenario => ({
      ...richScenario,
      system: {
        ...richScenario.system,
        riskManagement: {
          ...riskManagement,
          measures: { ...measures, entries: withDesign },
          risks: { complete, entries: risks },
        },
      },
    });
    const outcome = (scenario: Scenario): string | undefined =>
      light(scenario).findings.find(
        ({ id, key }) => id.endsWith('/mitigation-and-control') && key.includes('| maker |'),
      )?.outcome;
    expect(outcome(says(entries))).toBe('not-satisfied');
    const silent = entries.map(({ designMeasureNotFeasible: _gone, ...rest }) => rest);
    expect(outcome(says(silent))).not.toBe('not-applicable');
  });
});
