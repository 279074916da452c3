import { describe, expect, it } from 'vitest';
import { bases } from '../support/arbitrary-bases.js';
import { richScenario } from '../support/rich-system.js';
import { light, whole } from './light.js';
import { assess, gateOf, type Part, type Scenario } from './scenario.js';

// What the property tests found, each as one example that can be read.

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
    // Art. 111(1) gives a component that was there in time a day of its own.
    expect(states(large)).toEqual(new Set(['transitional']));
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
  it('an entity of which nobody says whether it is one’s own keeps its duties', () => {
    const system = { ...richScenario.system, logging: 'none' };
    const organisations = richScenario.organisations.map((one) => ({ ...one, own: 'unknown' }));
    expect(whole({ ...richScenario, system }).decision.blocks).toBe(true);
    expect(whole({ ...richScenario, system, organisations }).decision.blocks).toBe(true);
  });
});

describe('Art. 9(5)(b)', () => {
  it('asks the same whether or not somebody says that design does not help', () => {
    const riskManagement = richScenario.system.riskManagement as Part;
    const { complete, entries } = riskManagement.risks as { complete: Part; entries: readonly Part[] };
    const measures = riskManagement.measures as { complete: Part; entries: readonly Part[] };
    const outcome = (risks: readonly Part[], kind: string): string | undefined => {
      const list = measures.entries.map((measure) =>
        measure.id === 'forced-sampling' ? { ...measure, kind } : measure,
      );
      const next = { ...riskManagement, measures: { ...measures, entries: list }, risks: { complete, entries: risks } };
      const system = { ...richScenario.system, riskManagement: next };
      return light({ ...richScenario, system }).findings.find(
        ({ id, key }) => id.endsWith('/mitigation-and-control') && key.includes('| maker |'),
      )?.outcome;
    };
    const silent = entries.map(({ designMeasureNotFeasible: _gone, ...rest }) => rest);
    for (const kind of ['design', 'control', 'information or training'])
      expect([kind, outcome(silent, kind)]).toEqual([kind, outcome(entries, kind)]);
    expect(outcome(silent, 'information or training')).toBe('not-satisfied');
  });
});

describe('research before market, Art. 2(8)', () => {
  const research = bases['research before market, said beside a first placing']!;
  const headline = (scenario: Scenario): string | undefined => assess(scenario).systems[0]?.headline.class;

  it('is not shown by leaving out the day of the first placing', () => {
    expect(headline(research)).toBe('high-risk');
    expect(headline(without(research, 'firstPlacedOnTheMarketOn'))).not.toBe('outside the scope');
    expect(gateOf(assess(without(research, 'firstPlacedOnTheMarketOn'))).blocks).toBe(true);
  });

  it('is contradicted, and said to be, by a stage on the market beside days that have not come', () => {
    const system = { ...bases['research before market']!.system, stage: 'on the market or in service' };
    expect(whole({ ...richScenario, system }).system.contradictions).not.toEqual([]);
  });
});

describe('a workflow of which nobody says that an AI decides in it', () => {
  const withRanker = (ranker: Part): string | undefined => {
    const [file] = richScenario.workflows;
    const [, ...others] = file!.value.actors as readonly Part[];
    const value = { ...file!.value, actors: [{ id: 'ranker', ...ranker }, ...others] };
    return light({ ...richScenario, workflows: [{ ...file!, value }] }).findings.find(
      ({ id, key }) => id.endsWith('/refusal-or-reversal') && key.includes('| maker |'),
    )?.outcome;
  };

  it('shows nothing where a person is said to do it', () => {
    expect(withRanker({ kind: 'ai', system: 'shortlister' })).toBe('satisfied');
    expect(withRanker({ kind: 'human' })).toBe('undetermined');
  });

  it('shows nothing by leaving out who does it', () => {
    expect(withRanker({})).toBe('undetermined');
    expect(withRanker({ kind: 'human', certainty: 'unknown' })).toBe('undetermined');
  });
});
