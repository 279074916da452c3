import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { differencesBetween } from '../../src/compare/differences.js';
import type { LawEdition } from '../../src/law/vocabulary.js';
import type { Assessment, SystemAssessment } from '../../src/model/generated/assessment.js';
import {
  highRiskSystem,
  list,
  minimalSystem,
  only,
  type Part,
  plainUse,
  type Registered,
  recruitingUse,
} from '../support/builders.js';
import { assess } from '../support/policy-tester.js';

const header = (asOf: string, edition: LawEdition) =>
  ({ asOf, law: { edition, celex: edition, status: '2026-11-20' } }) as Assessment['header'];

function assessment(systems: readonly Registered[], asOf = '2026-11-20', edition: LawEdition = 'current'): Assessment {
  return { header: header(asOf, edition), systems: systems.map((system) => assess({ system, asOf, edition }, aiAct)) };
}

/** Generates what Art. 5(1)(ba) forbids: meant for it, of a person who can be identified and did not consent. */
const GENERATES_INTIMATE_MATERIAL: Part = {
  screening: only('generatesIntimateOrSexualMaterial'),
  generatesIntimateOrSexualMaterial: only('generates', 'manipulates'),
  personIdentifiable: 'yes',
  consentForThatMaterial: 'no',
  increasesExposureOrAltersActivity: 'yes',
  thatOutputIsIntended: 'yes',
};

const first = (before: Assessment, after: Assessment) => differencesBetween(before, after).systems[0];

describe('differences', () => {
  it('between an assessment and itself are none', () => {
    const same = assessment([highRiskSystem()]);
    expect(differencesBetween(same, same).systems).toEqual([]);
  });

  it('of the two editions of the Act are dates, and what the amendment added', () => {
    const practice = { screening: { generatesIntimateOrSexualMaterial: 'yes' } };
    const system = highRiskSystem({ uses: list(recruitingUse({ practice })) });
    const moved = first(assessment([system], '2026-11-20', 'original'), assessment([system]));
    expect(moved?.headline).toMatchObject({
      before: { class: 'high-risk' },
      after: { class: 'high-risk', forecastFrom: '2027-12-02' },
    });
    expect(moved?.points).toContainEqual(
      expect.objectContaining({
        id: 'Annex III(4)(a)',
        before: { state: 'met', from: '2026-08-02' },
        after: { state: 'met', from: '2027-12-02' },
      }),
    );
    const added = moved?.points.find(({ id }) => id === 'Art. 5(1)(ba)');
    expect(added).toMatchObject({ after: { state: 'in-play', from: '2026-12-02' } });
    expect(added).not.toHaveProperty('before');
    expect(moved?.facts).toEqual([]);
  });

  it('of the two editions say what came of each point that only one of them has, once for all systems', () => {
    const named = (id: string, practice: Part | undefined): Registered =>
      minimalSystem({ id, uses: list(plainUse({ practice })) });
    const systems = [
      named('quiet', { screening: only() }),
      named('silent', undefined),
      named('quiet-too', { screening: only() }),
    ];
    const [old, present] = [assessment(systems, '2026-11-20', 'original'), assessment(systems)];
    const practices = ['Art. 5(1)(ba)', 'Art. 5(1)(bb)'].map((id) => ({
      id,
      citation: id,
      from: '2026-12-02',
      met: [],
      open: ['silent'],
      notMet: ['quiet', 'quiet-too'],
    }));
    expect(differencesBetween(old, present).ofOneEdition).toEqual(practices.map((one) => ({ ...one, side: 'after' })));
    expect(differencesBetween(present, old).ofOneEdition).toEqual(practices.map((one) => ({ ...one, side: 'before' })));
    expect(differencesBetween(present, assessment([...systems].slice(1))).ofOneEdition).toEqual([]);
  });

  it('of the two editions name the system that a new point catches, and leave out one that is only on one side', () => {
    const caught = minimalSystem({ uses: list(plainUse({ practice: GENERATES_INTIMATE_MATERIAL })) });
    const added = differencesBetween(
      assessment([caught], '2026-11-20', 'original'),
      assessment([caught, minimalSystem({ id: 'new' })]),
    ).ofOneEdition;
    expect(added[0]).toMatchObject({ id: 'Art. 5(1)(ba)', met: ['cv-screening'], open: [], notMet: [] });
  });

  it('name the fact that moved', () => {
    const changed = highRiskSystem({ uses: list(recruitingUse({ evaluatesPersonalAspects: 'no' })) });
    expect(first(assessment([highRiskSystem()]), assessment([changed]))?.facts).toEqual([
      expect.objectContaining({ fact: 'uses[shortlisting].evaluatesPersonalAspects', before: '"yes"', after: '"no"' }),
    ]);
  });

  it('name a fact that disappeared', () => {
    const area = { screening: undefined };
    const silent = minimalSystem({ uses: list(plainUse({ area })) });
    const moved = first(assessment([minimalSystem()]), assessment([silent]));
    expect(moved?.facts.map(({ fact, after }) => [fact, after])).toContainEqual([
      'uses[shortlisting].area.screening',
      undefined,
    ]);
    expect(moved?.headline?.after).toMatchObject({ class: 'undetermined' });
  });

  it('name systems that are new and gone', () => {
    const one = assessment([highRiskSystem()]);
    const none: Assessment = { ...one, systems: [] as SystemAssessment[] };
    expect(differencesBetween(none, one).systems).toMatchObject([{ id: 'cv-screening', kind: 'new' }]);
    expect(differencesBetween(one, none).systems).toMatchObject([{ id: 'cv-screening', kind: 'gone' }]);
  });

  it('of a duty are its outcome and its timing', () => {
    const moved = first(assessment([highRiskSystem()]), assessment([highRiskSystem()], '2027-12-02'));
    expect(moved?.duties.find(({ citation }) => citation === 'Art. 14(1)')).toMatchObject({
      before: { timing: { state: 'upcoming' } },
      after: { timing: { state: 'in-force' } },
    });
  });
});
