import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import type { DutyTiming } from '../../src/model/generated/assessment.js';
import { withReadings } from '../../src/policy/policy.js';
import {
  deployersSystem,
  highRiskSystem,
  list,
  minimalSystem,
  only,
  type Part,
  type Registered,
} from '../support/builders.js';
import { assess, findingOf } from '../support/policy-tester.js';

const ANY_DUTY = 'human-oversight/interface';
const timing = (system: Registered, asOf: string, id = ANY_DUTY): DutyTiming =>
  findingOf(assess({ system, asOf }), id).timing;
const dated = (patch: Part): Registered => highRiskSystem(patch);

const PLACED = 'firstPlacedOnTheMarketOn';
const USED = 'firstPutIntoServiceOn';
const CHANGED = 'significantDesignChangeOn';

describe('a system that comes after the day of application', () => {
  it.each([
    ['the day before', '2027-12-01', 'upcoming'],
    ['on the day', '2027-12-02', 'in-force'],
    ['the day after', '2027-12-03', 'in-force'],
    ['far later', '2041-06-30', 'in-force'],
  ])('binds from 2 December 2027: %s', (_, asOf, state) => {
    expect(timing(highRiskSystem(), asOf)).toEqual({ state, from: '2027-12-02' });
  });

  it('comes on the very day of application, and is no older system', () => {
    expect(timing(dated({ [PLACED]: '2027-12-02', [USED]: '2027-12-02' }), '2028-01-14').state).toBe('in-force');
  });

  it('is assessed before its time all the same', () => {
    const finding = findingOf(
      assess({ system: highRiskSystem({ humanOversight: 'none' }), asOf: '2026-11-21' }),
      ANY_DUTY,
    );
    expect(finding).toMatchObject({ outcome: 'not-satisfied', timing: { state: 'upcoming', from: '2027-12-02' } });
  });
});

describe('the last day for older systems of public authorities, 2 August 2030', () => {
  const nextFlip = (patch: Part): string | undefined =>
    findingOf(assess({ system: dated(patch), asOf: '2028-01-14' }), ANY_DUTY).nextFlip;
  const OLDER = { [PLACED]: '2027-12-01', [USED]: '2027-12-01', [CHANGED]: 'none' };

  it('is a day of an older system that is or may be meant for them', () => {
    expect(nextFlip({ ...OLDER, intendedForPublicAuthorities: 'yes' })).toBe('2030-08-02');
    expect(nextFlip({ ...OLDER, intendedForPublicAuthorities: undefined })).toBe('2030-08-02');
  });

  it('is none of any other: nothing moves on it', () => {
    expect(nextFlip({ ...OLDER, intendedForPublicAuthorities: 'no' })).toBeUndefined();
    expect(nextFlip({ [PLACED]: '2027-12-02', [USED]: '2027-12-02' })).toBeUndefined();
  });
});

describe('older systems, Art. 111(2)', () => {
  const older = (patch: Part = {}): Registered => dated({ [PLACED]: '2027-12-01', [USED]: '2028-02-01', ...patch });
  const EVENT = 'a significant change in design';

  it.each([
    ['placed on the market the day before the cut-off', { [PLACED]: '2027-12-01', [USED]: '2028-02-01' }],
    ['in own use the day before, never on the market', { [PLACED]: 'none', [USED]: '2027-12-01' }],
    ['in use the day before, and nobody says when it was placed', { [PLACED]: undefined, [USED]: '2027-12-01' }],
    ['placed long before, and nobody says when it was used', { [PLACED]: '2024-03-01', [USED]: undefined }],
  ])('%s: transitional, with no day on which it ends', (_, patch) => {
    for (const asOf of ['2027-12-02', '2028-01-14', '2041-06-30'])
      expect(timing(dated(patch), asOf)).toMatchObject({ state: 'transitional', rule: 'Art. 111(2)', until: EVENT });
  });

  it.each([
    ['the day before', '2027-11-29', 'undetermined'],
    ['on the day', '2027-11-30', 'transitional'],
    ['far later', '2041-06-30', 'transitional'],
  ])('a first placing that is only planned frees nothing before it has come: %s', (_, asOf, state) => {
    const system = dated({ [PLACED]: '2027-11-30', [USED]: 'none' });
    expect(timing(system, asOf)).toMatchObject({ state, rule: 'Art. 111(2)' });
  });

  it('says of a planned day that it is one, and what it would bring', () => {
    const { from, milder } = timing(dated({ [PLACED]: '2027-06-01', [USED]: undefined }), '2026-11-21');
    expect(from).toBe('2027-12-02');
    expect(milder).toContain('if the first unit comes on 2027-06-01 as planned, before 2027-12-02');
  });

  it('a planned day is one on which the result moves', () => {
    const system = dated({ [PLACED]: '2027-06-01', [USED]: 'none' });
    expect(findingOf(assess({ system, asOf: '2026-12-24' }), ANY_DUTY).nextFlip).toBe('2027-06-01');
  });

  it.each([
    ['neither day is stated', { [PLACED]: undefined, [USED]: undefined }],
    ['placed after it, and nobody says when it was first used', { [PLACED]: '2027-12-15', [USED]: undefined }],
    ['used after it, and nobody says when it was placed', { [PLACED]: undefined, [USED]: '2027-12-20' }],
    ['never on the market, and nobody says since when it is used', { [PLACED]: 'none', [USED]: undefined }],
    ['neither on the market nor in service, so far', { [PLACED]: 'none', [USED]: 'none' }],
    ['before it, and nobody says whether the design changed', { [PLACED]: '2027-06-01', [CHANGED]: undefined }],
  ])('%s: undetermined, and the stricter day counts', (_, patch) => {
    expect(timing(dated(patch), '2028-01-14')).toMatchObject({
      state: 'undetermined',
      from: '2027-12-02',
      rule: 'Art. 111(2)',
    });
  });

  it('both days after it: unknown changes of design do not matter', () => {
    expect(timing(dated({ [CHANGED]: undefined }), '2028-01-14')).toEqual({ state: 'in-force', from: '2027-12-02' });
  });

  it.each([
    ['before the cut-off', '2027-12-01', '2028-01-14', 'transitional'],
    ['on the day of the cut-off', '2027-12-02', '2028-01-14', 'in-force'],
    ['after it', '2028-01-10', '2028-01-14', 'in-force'],
    ['on the day that is judged', '2028-01-14', '2028-01-14', 'in-force'],
    ['planned for the day after', '2028-01-15', '2028-01-14', 'transitional'],
  ])('a significant change of design %s', (_, change, asOf, state) => {
    expect(timing(older({ [CHANGED]: change }), asOf).state).toBe(state);
  });

  it.each([
    ['the day before', '2030-08-01', { state: 'transitional', rule: 'Art. 111(2)', until: '2030-08-02' }],
    ['on the day', '2030-08-02', { state: 'in-force', from: '2030-08-02', rule: 'Art. 111(2)' }],
    ['far later', '2041-06-30', { state: 'in-force', from: '2030-08-02', rule: 'Art. 111(2)' }],
  ])('intended for public authorities: bound by 2 August 2030, %s', (_, asOf, expected) => {
    expect(timing(older({ intendedForPublicAuthorities: 'yes' }), asOf)).toMatchObject(expected);
  });

  it('intended for public authorities and changed: bound at once', () => {
    const system = older({ intendedForPublicAuthorities: 'yes', [CHANGED]: '2028-01-10' });
    expect(timing(system, '2028-01-14')).toEqual({ state: 'in-force', from: '2027-12-02' });
  });

  it('nobody says for whom: transitional before 2 August 2030, undetermined from then on', () => {
    const system = older({ intendedForPublicAuthorities: undefined });
    expect(timing(system, '2030-08-01')).toMatchObject({ state: 'transitional', rule: 'Art. 111(2)' });
    expect(timing(system, '2030-08-02')).toMatchObject({ state: 'undetermined', from: '2030-08-02' });
  });

  it('a component of a large Union system that came after 2 August 2027 has no transition of its own', () => {
    expect(timing(older({ largeScaleSystemComponent: 'yes' }), '2028-01-14')).toMatchObject({
      state: 'transitional',
      rule: 'Art. 111(2)',
    });
  });

  it('frees deployers too', () => {
    const system = deployersSystem({ [PLACED]: '2027-06-01' });
    expect(timing(system, '2028-01-14', 'deployers/overseers').state).toBe('transitional');
  });

  it('does not free anybody of AI literacy (reading 2)', () => {
    const finding = findingOf(assess({ system: older() }), 'ai-literacy/measures', { role: 'provider' });
    expect(finding.timing).toMatchObject({ state: 'in-force', from: '2025-02-02' });
  });
});

describe('readings of Art. 111(2) and of the dates beside it', () => {
  const under = (system: Registered, id: string, asOf: string, ...readings: readonly number[]): DutyTiming =>
    findingOf(assess({ system, asOf }, withReadings(aiAct, new Set(readings))), id, { role: 'provider' }).timing;
  const older = (patch: Part = {}): Registered => dated({ [PLACED]: '2027-06-01', [USED]: '2027-06-01', ...patch });
  const PRODUCT: Part = { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' };

  it('1: registration moves with the ground of Art. 6, and both days are told', () => {
    expect(under(highRiskSystem(), 'registration/registered-in-the-database', '2026-11-22')).toEqual({
      state: 'upcoming',
      from: '2027-12-02',
      otherReading: 'in force since 2026-08-02 by the letter of Art. 113 (reading 1)',
    });
    expect(under(highRiskSystem(), 'registration/registered-in-the-database', '2026-11-22', 1)).toEqual({
      state: 'in-force',
      from: '2026-08-02',
      otherReading: 'from 2027-12-02, with the ground of Art. 6 (reading 1, the default)',
    });
  });

  it('1: what Art. 113(c) dates itself has one day by both', () => {
    for (const readings of [[], [1]])
      expect(under(highRiskSystem(), ANY_DUTY, '2026-11-22', ...readings)).toEqual({
        state: 'upcoming',
        from: '2027-12-02',
      });
  });

  it('2: AI literacy goes on, or is lifted with everything but Art. 5', () => {
    const literacy = 'ai-literacy/measures';
    expect(under(older(), literacy, '2028-01-14')).toMatchObject({
      state: 'in-force',
      otherReading: expect.stringContaining(
        'free of it under Art. 111(2) until a significant change in design (reading 2)',
      ),
    });
    expect(under(older(), literacy, '2028-01-14', 2)).toMatchObject({ state: 'transitional', rule: 'Art. 111(2)' });
    expect(under(highRiskSystem(), literacy, '2028-01-14', 2)).toEqual({ state: 'in-force', from: '2025-02-02' });
    expect(under(minimalSystem({ [PLACED]: '2027-06-01' }), literacy, '2028-01-14', 2).state).toBe('in-force');
  });

  it('3: a product that came between the two cut-offs is an older system by its own ground only', () => {
    const between = minimalSystem({ product: PRODUCT, [PLACED]: '2028-01-10', [USED]: 'none' });
    expect(under(between, ANY_DUTY, '2028-08-02')).toMatchObject({
      state: 'transitional',
      otherReading: expect.stringContaining('bound from 2028-08-02: no older system by one cut-off'),
    });
    expect(under(between, ANY_DUTY, '2028-08-02', 3)).toMatchObject({
      state: 'in-force',
      from: '2028-08-02',
      otherReading: expect.stringContaining('an older system by a cut-off for each ground, 2028-08-02 (reading 3)'),
    });
    expect(under(older(), ANY_DUTY, '2028-08-02', 3).otherReading).not.toContain('reading 3');
  });

  it('4: a substantial modification ends it, or only a change in design does', () => {
    const modified = older({
      valueChainChanges: list({
        id: 'retrained',
        by: 'talent',
        on: '2028-01-10',
        changedAfterMarket: 'yes',
        foreseenInInitialAssessment: 'no',
        affectsRequirements: 'yes',
      }),
    });
    expect(under(modified, ANY_DUTY, '2028-01-14')).toEqual({
      state: 'in-force',
      from: '2027-12-02',
      otherReading: 'an older system where only a change in design ends that (reading 4)',
    });
    expect(under(modified, ANY_DUTY, '2028-01-14', 4)).toMatchObject({
      state: 'transitional',
      otherReading: expect.stringContaining('(reading 4)'),
    });
  });

  it('6: the first unit counts, or each unit has an age of its own', () => {
    expect(under(older(), ANY_DUTY, '2028-01-14')).toMatchObject({
      state: 'transitional',
      otherReading: 'each unit that comes after 2027-12-02 is bound from 2027-12-02 (reading 6)',
    });
    expect(under(older(), ANY_DUTY, '2028-01-14', 6)).toMatchObject({
      state: 'undetermined',
      from: '2027-12-02',
      milder: expect.stringContaining('for the units that came before 2027-12-02'),
    });
  });
});

describe('components of the large Union information systems, Art. 111(1)', () => {
  const component = (first: string | undefined): Registered =>
    dated({ largeScaleSystemComponent: 'yes', [PLACED]: first, [USED]: 'none' });

  it.each([
    ['before 2 August 2027: until 31 December 2030', '2027-08-01', '2030-12-30', 'transitional'],
    ['before 2 August 2027: bound on the last day', '2027-08-01', '2030-12-31', 'in-force'],
    ['on 2 August 2027, and so before the cut-off of Annex III', '2027-08-02', '2030-12-30', 'transitional'],
    ['after every cut-off', '2028-03-01', '2030-12-30', 'in-force'],
    ['on a day that nobody states', undefined, '2030-12-30', 'undetermined'],
  ])('first placed %s', (_, first, asOf, state) => {
    expect(timing(component(first), asOf).state).toBe(state);
  });

  it('names its rule and its day, and a significant change of design does not end it', () => {
    const changedSince = dated({ largeScaleSystemComponent: 'yes', [PLACED]: '2027-01-01', [CHANGED]: '2028-01-10' });
    expect(timing(changedSince, '2028-02-01')).toEqual({
      state: 'transitional',
      rule: 'Art. 111(1)',
      until: '2030-12-31',
    });
  });

  it('defers AI literacy as well, but nothing of Art. 5', () => {
    const finding = findingOf(assess({ system: component('2027-01-01') }), 'ai-literacy/measures', {
      role: 'provider',
    });
    expect(finding.timing).toMatchObject({ state: 'transitional', rule: 'Art. 111(1)' });
  });
});

describe('AI literacy, Art. 4(1)', () => {
  const literacy = (asOf: string, edition: 'current' | 'original' = 'current') =>
    findingOf(assess({ system: minimalSystem(), asOf, edition }), 'ai-literacy/measures', { role: 'provider' }).timing;

  it.each([
    ['the day before', '2025-02-01', 'upcoming'],
    ['on the day', '2025-02-02', 'in-force'],
    ['before its present wording', '2026-07-26', 'in-force'],
    ['in its present wording', '2026-07-27', 'in-force'],
    ['far later', '2041-06-30', 'in-force'],
  ])('has bound since 2 February 2025: %s', (_, asOf, state) => {
    expect(literacy(asOf)).toEqual({ state, from: '2025-02-02' });
  });

  it('bound in the 2024 edition too, which has no paragraphs', () => {
    expect(literacy('2026-11-21', 'original')).toEqual({ state: 'in-force', from: '2025-02-02' });
  });
});

describe('the 2024 edition', () => {
  const original = (system: Registered, asOf: string): DutyTiming =>
    findingOf(assess({ system, asOf, edition: 'original' }), ANY_DUTY).timing;

  it.each([
    ['2026-08-01', 'upcoming'],
    ['2026-08-02', 'in-force'],
  ])('binds from 2 August 2026: %s', (asOf, state) => {
    expect(original(highRiskSystem(), asOf)).toEqual({ state, from: '2026-08-02' });
  });

  it('has its own cut-off for older systems', () => {
    const between = dated({ [PLACED]: '2026-08-02', [USED]: '2026-08-02' });
    expect(original(between, '2026-11-21').state).toBe('in-force');
    expect(timing(between, '2028-01-14').state).toBe('transitional');
    expect(original(dated({ [PLACED]: '2026-08-01' }), '2026-11-21').state).toBe('transitional');
  });
});
