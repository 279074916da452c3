import { describe, expect, it } from 'vitest';
import type { Finding, SystemAssessment } from '../../src/model/generated/assessment.js';
import {
  deployer,
  highRiskSystem,
  identifyingUse,
  list,
  type Part,
  provider,
  type Registered,
  recruitingUse,
} from '../support/builders.js';
import { assess, findingOf } from '../support/policy-tester.js';
import { fc } from '../support/property.js';

const RISKS: readonly Part[] = ['bias', 'leak', 'drift', 'proxy'].map((id) => ({
  id,
  arisesFrom: 'intended purpose',
  uses: ['shortlisting'],
}));
const MEASURES: readonly Part[] = [
  { id: 'm1', description: 'x', kind: 'design', risks: ['bias'], implementedOn: '2027-01-01' },
  { id: 'm2', description: 'x', kind: 'control', risks: ['drift'], implementedOn: '2027-01-01' },
];
const system = (risks: readonly Part[], measures: readonly Part[], more: Part = {}): Registered =>
  highRiskSystem({
    parties: list(provider(), deployer()),
    uses: list(recruitingUse(), identifyingUse()),
    riskManagement: { risks: list(...risks), measures: list(...measures) },
    ...more,
  });
const MEASURES_DUTY = 'risk-management/measures';
const measuresOf = (registered: Registered): Finding =>
  findingOf(assess({ system: registered }), MEASURES_DUTY, { party: 'talent' });

/** Everything that has a name of its own. */
const names = ({ findings, contradictions }: SystemAssessment): readonly string[] =>
  [
    ...findings.flatMap(({ fingerprint, instances }) => [fingerprint, ...instances.map((each) => each.fingerprint)]),
    ...contradictions.map(({ fingerprint }) => fingerprint),
  ].sort();

describe('fingerprints', () => {
  it('do not change when lists are put into another order', () => {
    const before = names(assess({ system: system(RISKS, MEASURES) }));
    const orders = fc.tuple(
      fc.shuffledSubarray([...RISKS], { minLength: 4 }),
      fc.shuffledSubarray([...MEASURES], { minLength: 2 }),
    );
    fc.assert(
      fc.property(orders, ([risks, measures]) => {
        expect(names(assess({ system: system(risks, measures) }))).toEqual(before);
      }),
      { numRuns: 30 },
    );
    const turned = system(RISKS, MEASURES, {
      parties: list(deployer(), provider()),
      uses: list(identifyingUse(), recruitingUse()),
    });
    expect(names(assess({ system: turned }))).toEqual(before);
  });

  it('do not change with facts that have nothing to do with them, or with the day', () => {
    const before = names(assess({ system: system(RISKS, MEASURES) }));
    const more = { name: 'Another name', description: 'More words', logging: { clock: 'NTP' }, version: '3.0' };
    expect(names(assess({ system: system(RISKS, MEASURES, more) }))).toEqual(before);
    expect(measuresOf(system(RISKS, MEASURES, more)).factsDigest).toBe(measuresOf(system(RISKS, MEASURES)).factsDigest);
    expect(names(assess({ system: system(RISKS, MEASURES), asOf: '2031-05-01' }))).toEqual(before);
  });

  it('tell instances apart: a new fault never hides behind an old one', () => {
    const two = measuresOf(system(RISKS, MEASURES));
    expect(two.instances.map(({ key }) => key)).toEqual(['riskManagement.risks[leak]', 'riskManagement.risks[proxy]']);
    expect(new Set(two.instances.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    const three = measuresOf(system([...RISKS, { id: 'new', arisesFrom: 'intended purpose' }], MEASURES));
    expect(three.fingerprint).toBe(two.fingerprint);
    expect(three.factsDigest).not.toBe(two.factsDigest);
    const old = new Map(two.instances.map(({ key, fingerprint }) => [key, fingerprint]));
    for (const { key, fingerprint } of three.instances) if (old.has(key)) expect(fingerprint).toBe(old.get(key));
    expect(three.instances.filter(({ key }) => !old.has(key)).map(({ key }) => key)).toEqual([
      'riskManagement.risks[new]',
    ]);
  });

  it('tell parties, roles and uses apart', () => {
    const { findings } = assess({ system: system(RISKS, MEASURES) });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it('place each instance where its entry stands', () => {
    for (const { key, pointer } of measuresOf(system(RISKS, MEASURES)).instances) {
      const index = RISKS.findIndex(({ id }) => key === `riskManagement.risks[${String(id)}]`);
      expect(pointer).toBe(`/riskManagement/risks/entries/${index}`);
    }
  });
});

describe('places', () => {
  it('count from where the system stands in its document', () => {
    const assessed = assess({ system: highRiskSystem({ humanOversight: { interface: 'none' } }), pointer: '/3' });
    const { decidedBy } = findingOf(assessed, 'human-oversight/interface');
    expect(decidedBy).toMatchObject([{ pointer: '/3/humanOversight/interface', value: 'none' }]);
  });
});
