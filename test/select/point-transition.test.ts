import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import type { ClassId } from '../../src/model/classes.js';
import type { PointTransition } from '../../src/model/generated/assessment.js';
import { withReadings } from '../../src/policy/policy.js';
import {
  deployer,
  having,
  highRiskSystem,
  list,
  merge,
  minimalSystem,
  only,
  type Part,
  plainUse,
  provider,
  type Registered,
  recruitingUse,
} from '../support/builders.js';
import { assess, pointOf, type Situation } from '../support/policy-tester.js';

const PLACED = 'firstPlacedOnTheMarketOn';
const USED = 'firstPutIntoServiceOn';

const transition = (
  id: ClassId,
  system: Registered,
  asOf: string,
  more: Partial<Situation> = {},
): PointTransition | undefined => pointOf(assess({ system, asOf, ...more }), id).transition;

/** A system that writes text, placed and used on these days. */
const writes = (days: Part, transparency: Part = { generates: only('text') }): Registered =>
  minimalSystem({ uses: list(plainUse({ transparency })), ...days });

describe('synthetic content, Art. 111(4)', () => {
  const MARKING = 'Art. 50(2)';
  const BEFORE_ITS_END = '2026-11-21';
  const holds = { rule: 'Art. 111(4)', state: 'holds', until: '2026-12-02' };
  const open = { ...holds, state: 'open' };
  const byReading = { ...holds, otherReading: expect.stringContaining('reading 5') };

  it.each<[string, Part, unknown]>([
    ['placed on the market the day before the cut-off', { [PLACED]: '2026-08-01', [USED]: '2026-09-01' }, holds],
    ['placed long before', { [PLACED]: '2023-01-09', [USED]: undefined }, holds],
    ['placed and used on the day of the cut-off', { [PLACED]: '2026-08-02', [USED]: '2026-08-02' }, undefined],
    ['placed and used after it', { [PLACED]: '2026-10-01', [USED]: '2026-10-02' }, undefined],
    ['planned for later', { [PLACED]: '2027-03-01', [USED]: 'none' }, undefined],
    ['neither on the market nor in service', { [PLACED]: 'none', [USED]: 'none' }, undefined],
    ['never on the market, in own use before the cut-off', { [PLACED]: 'none', [USED]: '2026-08-01' }, byReading],
    [
      'placed after the cut-off, in use before it: not only put into service',
      { [PLACED]: '2026-10-01', [USED]: '2026-08-01' },
      undefined,
    ],
    ['in use before it, and nobody says when it was placed', { [PLACED]: undefined, [USED]: '2026-08-01' }, open],
    ['never on the market, in use on the day of the cut-off', { [PLACED]: 'none', [USED]: '2026-08-02' }, undefined],
    ['neither day is stated', { [PLACED]: undefined, [USED]: undefined }, open],
    [
      'placed after it, and nobody says since when it is used',
      { [PLACED]: '2026-10-01', [USED]: undefined },
      undefined,
    ],
    ['used after it, and nobody says when it was placed', { [PLACED]: undefined, [USED]: '2026-10-01' }, open],
  ])('%s', (_, days, expected) => {
    expect(transition(MARKING, writes(days), BEFORE_ITS_END)).toEqual(expected);
  });

  it.each([
    ['before Article 50 applies', '2026-07-30', holds],
    ['the day before it ends', '2026-12-01', holds],
    ['on the day', '2026-12-02', undefined],
    ['long after', '2031-06-01', undefined],
  ])('%s', (_, asOf, expected) => {
    expect(transition(MARKING, writes({ [PLACED]: '2026-03-01' }), asOf)).toEqual(expected);
  });

  it('an unknown day gives nothing any more once the extra time is over', () => {
    expect(transition(MARKING, writes({ [PLACED]: undefined, [USED]: undefined }), '2026-12-02')).toBeUndefined();
  });

  it('is not in the Act of 2024', () => {
    const system = writes({ [PLACED]: '2026-03-01' });
    expect(transition(MARKING, system, BEFORE_ITS_END, { edition: 'original' })).toBeUndefined();
  });

  it('defers no other case of Article 50', () => {
    const facts = {
      interactsDirectlyWithPersons: 'yes',
      emotionRecognition: 'yes',
      deepFake: 'yes',
      textOnPublicInterest: 'yes',
    };
    const system = having(writes({ [PLACED]: '2026-03-01' }, facts), {
      parties: list(provider({ usesUnderItsAuthority: 'yes' })),
    });
    const cases = ['Art. 50(1)', 'Art. 50(3)', 'Art. 50(4), subpara. 1', 'Art. 50(4), subpara. 2'] as const;
    for (const id of cases) {
      expect(pointOf(assess({ system, asOf: BEFORE_ITS_END }), id).state).toBe('met');
      expect(transition(id, system, BEFORE_ITS_END), id).toBeUndefined();
    }
  });

  it('is printed where the case is open, and not where it is settled out', () => {
    const days = { [PLACED]: '2026-03-01' };
    expect(transition(MARKING, writes(days, { generates: undefined }), BEFORE_ITS_END)).toEqual(holds);
    expect(transition(MARKING, writes(days, {}), BEFORE_ITS_END)).toBeUndefined();
    expect(transition(MARKING, having(writes(days), { parties: list(deployer()) }), BEFORE_ITS_END)).toBeUndefined();
  });
});

describe('older models, Art. 111(3)', () => {
  const tern = (facts: Part): Registered => ({
    facts: merge(
      {
        schemaVersion: 1,
        id: 'tern',
        name: 'Tern',
        parties: list({ id: 'lab', develops: 'yes', placesOnTheMarket: 'yes', ownNameOrTrademark: 'yes' }),
        model: {
          significantGenerality: 'yes',
          wideRangeOfDistinctTasks: 'yes',
          integrableDownstream: 'yes',
          modifiesAnotherModel: 'no',
          highImpactCapabilities: 'yes',
        },
      },
      { model: facts },
    ),
    organisations: { lab: { locatedInUnion: 'no' } },
  });
  const of = (id: ClassId, placedOnTheMarketOn: string | undefined, asOf: string): PointTransition | undefined =>
    transition(id, tern({ placedOnTheMarketOn }), asOf, { subject: 'model' });

  const holds = { rule: 'Art. 111(3)', state: 'holds', until: '2027-08-02' };

  it.each<[string, string | undefined, string, unknown]>([
    ['placed the day before the cut-off', '2025-08-01', '2026-11-21', holds],
    ['placed on the day of the cut-off', '2025-08-02', '2026-11-21', undefined],
    ['placed after it', '2026-03-01', '2026-11-21', undefined],
    ['never placed', 'none', '2026-11-21', undefined],
    ['nobody says when', undefined, '2026-11-21', { ...holds, state: 'open' }],
    ['the day before the transition ends', '2025-08-01', '2027-08-01', holds],
    ['on the day on which it ends', '2025-08-01', '2027-08-02', undefined],
    ['long after', '2025-08-01', '2031-06-01', undefined],
    ['nobody says when, and it has ended', undefined, '2027-08-02', undefined],
  ])('%s', (_, placed, asOf, expected) => {
    for (const id of ['general-purpose model', 'systemic risk', 'Art. 53(1)', 'Art. 54(1)', 'Art. 55(1)'] as const)
      expect(of(id, placed, asOf), id).toEqual(expected);
  });

  it('defers duties, and neither who is provider nor what is excluded', () => {
    for (const id of ['provider of the model', 'model in scope', 'model excluded', 'Art. 53(2)'] as const)
      expect(of(id, '2025-08-01', '2026-11-21'), id).toBeUndefined();
  });

  it('is the same in the Act of 2024', () => {
    const system = tern({ placedOnTheMarketOn: '2025-08-01' });
    expect(transition('Art. 53(1)', system, '2026-11-21', { subject: 'model', edition: 'original' })).toEqual(holds);
  });
});

describe('older high-risk systems, Art. 111(2)', () => {
  const LIFT: Part = {
    product: {
      componentOf: 'Passenger lift',
      fulfilsSafetyFunction: 'yes',
      failureEndangers: only('healthAndSafetyOfPersons'),
      sectionA: only('lifts'),
      thirdPartyAssessment: 'required',
    },
  };
  const older = (patch: Part = {}): Registered =>
    highRiskSystem({ [PLACED]: '2027-12-01', [USED]: '2028-02-01', ...patch });
  const holds = { rule: 'Art. 111(2)', state: 'holds', until: 'a significant change in design' };

  it.each<[string, Part, string, unknown]>([
    ['placed the day before the date of its ground', {}, '2028-01-14', holds],
    ['long after', {}, '2041-06-30', holds],
    ['placed on the date', { [PLACED]: '2027-12-02', [USED]: '2027-12-02' }, '2028-01-14', undefined],
    ['its design changed significantly since', { significantDesignChangeOn: '2028-01-10' }, '2028-01-14', undefined],
    [
      'the change of design is planned: until that day',
      { significantDesignChangeOn: '2028-01-15' },
      '2028-01-14',
      { ...holds, until: '2028-01-15' },
    ],
    [
      'intended for public authorities',
      { intendedForPublicAuthorities: 'yes' },
      '2028-01-14',
      { ...holds, until: '2030-08-02' },
    ],
    [
      'intended for public authorities, on the last day',
      { intendedForPublicAuthorities: 'yes' },
      '2030-08-02',
      undefined,
    ],
    [
      'nobody says when it came',
      { [PLACED]: undefined, [USED]: undefined },
      '2028-01-14',
      { rule: 'Art. 111(2)', state: 'open', otherReading: expect.stringContaining('2027-12-02') },
    ],
  ])('%s', (_, patch, asOf, expected) => {
    expect(transition('Art. 6(2)', older(patch), asOf)).toEqual(expected);
    expect(transition('Annex III(4)(a)', older(patch), asOf)).toEqual(expected);
  });

  it('each ground has its own cut-off (reading 3)', () => {
    const system = older({ ...LIFT, [PLACED]: '2028-03-01', [USED]: '2028-03-01' });
    expect(transition('Art. 6(2)', system, '2028-09-01')).toBeUndefined();
    expect(transition('Art. 6(1), Section A', system, '2028-09-01')).toEqual(holds);
  });

  it('frees neither from Article 50 nor from Article 5 (reading 2)', () => {
    const system = older({
      uses: list(
        plainUse({
          area: { screening: only('employment'), recruitmentOrSelection: only('other') },
          practice: { screening: { technique: 'yes' } },
          transparency: { interactsDirectlyWithPersons: 'yes' },
        }),
      ),
    });
    expect(transition('Art. 6(2)', system, '2028-01-14')).toEqual(holds);
    expect(transition('Art. 50(1)', system, '2028-01-14')).toBeUndefined();
    expect(transition('Art. 5(1)(a)', system, '2028-01-14')).toBeUndefined();
  });
});

describe('components of the large Union information systems, Art. 111(1)', () => {
  const component = (patch: Part = {}): Registered =>
    highRiskSystem({
      largeScaleSystemComponent: 'yes',
      [PLACED]: '2027-08-01',
      [USED]: '2027-08-01',
      uses: list(
        plainUse({
          area: { screening: only('employment'), recruitmentOrSelection: only('other') },
          practice: { screening: { technique: 'yes' } },
          transparency: { interactsDirectlyWithPersons: 'yes', generates: only('text') },
        }),
      ),
      ...patch,
    });
  const holds = { rule: 'Art. 111(1)', state: 'holds', until: '2030-12-31' };

  it.each<[string, Part, string, unknown]>([
    ['there the day before the cut-off', {}, '2028-01-14', holds],
    ['there after every cut-off', { [PLACED]: '2028-01-02', [USED]: '2028-01-02' }, '2028-01-14', undefined],
    ['the day before the transition ends', {}, '2030-12-30', holds],
    ['on the day on which it ends', {}, '2030-12-31', undefined],
    [
      'nobody says since when it is there',
      { [PLACED]: undefined, [USED]: undefined },
      '2028-01-14',
      { rule: 'Art. 111(1)', state: 'open', otherReading: expect.stringContaining('2027-08-02') },
    ],
  ])('%s', (_, patch, asOf, expected) => {
    for (const id of ['Art. 6(2)', 'Art. 50(1)', 'Art. 50(2)'] as const)
      expect(transition(id, component(patch), asOf), id).toEqual(expected);
  });

  it('on the day of its own cut-off and after, only that of other high-risk systems', () => {
    const late = component({ [PLACED]: '2027-08-02', [USED]: '2027-08-02' });
    expect(transition('Art. 6(2)', late, '2028-01-14')).toMatchObject({ rule: 'Art. 111(2)', state: 'holds' });
    expect(transition('Art. 50(1)', late, '2028-01-14')).toBeUndefined();
  });

  it('never from Article 5', () => {
    expect(transition('Art. 5(1)(a)', component(), '2028-01-14')).toBeUndefined();
  });

  it('for synthetic content it comes before the shorter extra time of Art. 111(4)', () => {
    const system = component({ [PLACED]: '2026-03-01', [USED]: '2026-03-01' });
    expect(transition('Art. 50(2)', system, '2026-11-21')).toEqual(holds);
  });
});

describe('transitions under the other side of a reading', () => {
  const under = (id: ClassId, system: Registered, asOf: string, ...readings: readonly number[]) =>
    pointOf(assess({ system, asOf }, withReadings(aiAct, new Set(readings))), id).transition;
  const OLDER: Part = { [PLACED]: '2025-06-01', [USED]: '2025-06-01' };

  it('2: an older high-risk system is free of Art. 50 too', () => {
    const talks = having(highRiskSystem({ ...OLDER, parties: list(provider()) }), {
      uses: list(merge(recruitingUse(), { transparency: { interactsDirectlyWithPersons: 'yes' } })),
    });
    expect(under('Art. 50(1)', talks, '2028-01-14')).toBeUndefined();
    expect(under('Art. 50(1)', talks, '2028-01-14', 2)).toMatchObject({ rule: 'Art. 111(2)', state: 'holds' });
  });

  it('2: one that is not high-risk is not', () => {
    const talks = writes(OLDER, { interactsDirectlyWithPersons: 'yes' });
    expect(under('Art. 50(1)', talks, '2028-01-14', 2)).toBeUndefined();
  });

  it('3: a product between the two cut-offs', () => {
    const product: Part = { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' };
    const between = minimalSystem({ product, [PLACED]: '2028-01-10', [USED]: 'none' });
    expect(under('Art. 6(1), Section A', between, '2028-08-02')).toMatchObject({ state: 'holds' });
    expect(under('Art. 6(1), Section A', between, '2028-08-02', 3)).toBeUndefined();
  });
});
