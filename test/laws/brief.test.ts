import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import type { EvidenceFile } from '../../src/evidence/resolve.js';
import { bindsBy } from '../../src/gate/decide.js';
import { assessGovernance, assessorOf, systemFacts } from '../../src/governance.js';
import { addPeriod } from '../../src/law/calendar.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import type { Waiver } from '../../src/model/generated/waivers.js';
import { reportText } from '../../src/report/text.js';
import { bases } from '../support/arbitrary-bases.js';
import { scenarioArbitrary } from '../support/arbitrary-system.js';
import { fc, often } from '../support/property.js';
import { richScenario } from '../support/rich-system.js';
import { assess, digestOf, gateOf, governanceOf, type Part, type Scenario } from './scenario.js';

const HORIZON = 'P1Y';
const OPTIONS = { edition: 'current', pack: aiAct, toolVersion: '0.0.0' } as const;
const filesOf = ({ files }: Scenario) => new Map(Object.entries(files));

/** What a run asks for that prints the plain text alone. */
function briefly(scenario: Scenario, waivers: readonly Waiver[] = []): Assessment {
  const governance = governanceOf(scenario);
  const registry = { ...governance.registry, waivers };
  return assessGovernance({ ...governance, registry }, filesOf(scenario), {
    ...OPTIONS,
    asOf: scenario.asOf,
    brief: {
      tellsIn:
        () =>
        ({ timing }) =>
          bindsBy(timing, addPeriod(scenario.asOf, HORIZON)),
    },
  });
}

const told = (assessment: Assessment): string =>
  reportText(assessment, gateOf(assessment, { horizon: HORIZON }), {
    places: (document, pointer) => `${document}${pointer}`,
    colour: false,
    full: false,
  });

/** The folder has another file than the register says: a contradiction about what the item shows. */
function withADifferentFile(scenario: Scenario, index = 0): Scenario {
  const [path, file] = Object.entries(scenario.files)[index] ?? [];
  if (path === undefined || file === undefined) return scenario;
  const other = { ...file, sha256: digestOf('0') } as EvidenceFile;
  return { ...scenario, files: { ...scenario.files, [path]: other } };
}

const plain = [richScenario, ...Object.values(bases), ...fc.sample(scenarioArbitrary, often(6))];
const richWith = (section: string, facts: Part): Scenario => ({
  ...richScenario,
  system: { ...richScenario.system, [section]: { ...(richScenario.system[section] as Part | undefined), ...facts } },
});
const outside: readonly Scenario[] = [
  richWith('definition', { rulesSetSolelyByPersons: 'yes' }),
  richWith('scope', { developedAndUsedSolelyForScience: 'yes' }),
];
const differing = [
  ...[0, 1, 2, 3, 4, 5].map((index) => withADifferentFile(richScenario, index)),
  ...plain.map((scenario) => withADifferentFile(scenario)),
];

describe('an assessment without reasons of what is settled', () => {
  it('tells the same text, and decides the same, as one with all of them', () => {
    let contradictions = 0;
    for (const scenario of [...plain, ...outside, ...differing]) {
      const [brief, whole] = [briefly(scenario), assess(scenario)];
      expect(told(brief)).toBe(told(whole));
      expect(gateOf(brief, { horizon: HORIZON })).toEqual(gateOf(whole, { horizon: HORIZON }));
      contradictions += whole.systems[0]?.contradictions.length ?? 0;
    }
    expect(contradictions).toBeGreaterThan(20);
  });

  it('tells why a system is outside the Act', () => {
    const [rules, science] = outside.map((scenario) => told(briefly(scenario)).replaceAll(/\s+/g, ' '));
    expect(rules).toContain('definition.rulesSetSolelyByPersons is "yes"');
    expect(science).toContain('scope.developedAndUsedSolelyForScience is "yes"');
  });

  it('knows of each waiver whether it names a finding', () => {
    const [system] = assess(richScenario).systems;
    const met = system?.findings.find(({ outcome }) => outcome === 'satisfied');
    const waiver = (id: string, fingerprint: string): Waiver => ({
      id,
      system: system?.id ?? '',
      requirement: met?.requirement ?? '',
      fingerprint,
      factsDigest: met?.factsDigest ?? '',
      owner: 'A. Owner',
      approver: 'B. Approver',
      reason: 'it is met anyway',
      created: richScenario.asOf,
      until: richScenario.asOf,
    });
    const brief = briefly(richScenario, [waiver('names-it', met?.fingerprint ?? ''), waiver('names-nothing', 'x')]);
    expect(brief.header.unusedWaivers).toEqual(['names-nothing']);
  });

  it('dates a contradiction alike where only what may block is told', () => {
    let dated = 0;
    for (const scenario of differing) {
      const governance = governanceOf(scenario);
      const assessor = assessorOf(governance, filesOf(scenario), { ...OPTIONS, asOf: scenario.asOf });
      const [entry] = governance.registry.systems;
      const facts = systemFacts(entry!, assessor.organisations);
      const [little, whole] = [assessor.assess(facts, () => false), assessor.assess(facts)];
      expect(little.contradictions).toEqual(whole.contradictions);
      dated += whole.contradictions.filter(({ id, from }) => id === 'evidence-differs' && from !== undefined).length;
    }
    expect(dated).toBeGreaterThan(5);
  });
});
