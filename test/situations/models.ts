import { describe, expect, it } from 'vitest';
import { timingFlips } from '../../src/select/timing.js';
import { MODEL_DOCUMENTATION, MODEL_PROVIDER, SYSTEMIC_RISK } from './duties.js';
import { company, frameOf, judge, list, model, only, type Part, type Situation } from './registry.js';

const elsewhere = company({ establishedIn: 'US', establishedInUnion: 'no', locatedInUnion: 'no' });
const maker = (patch: Part = {}): Part => ({
  id: 'ours',
  develops: 'yes',
  ownNameOrTrademark: 'yes',
  placesOnTheMarket: 'yes',
  acceptedMandate: 'none',
  establishedInThirdCountry: 'no',
  ...patch,
});
const OPEN = {
  freeAndOpenLicence: 'yes',
  parametersPublic: only('weights', 'architecture', 'usageInformation'),
  monetised: 'no',
};
const GENERAL = 'general-purpose model';
const PLAIN = { class: GENERAL, met: ['Art. 53(1)'], duties: [MODEL_PROVIDER, MODEL_DOCUMENTATION] };
const FREE = { class: GENERAL, met: ['Art. 53(1)'], duties: [MODEL_PROVIDER] };
const SYSTEMIC: Pick<Situation, 'class' | 'met' | 'duties'> = {
  class: 'general-purpose model with systemic risk',
  met: ['Art. 53(1)', 'Art. 55(1)', 'systemic risk'],
  duties: [
    { ...MODEL_PROVIDER, onEvent: ['Art. 41(5)', 'Art. 53(3)'] },
    MODEL_DOCUMENTATION,
    'Art. 52(1)',
    SYSTEMIC_RISK,
  ],
};
const NO_MODEL = { class: 'no general-purpose model', met: [], duties: [] };

describe('general-purpose models: Chapter V and Art. 111(3)', () => {
  judge([
    { says: 'a model of a firm in the Union', of: model(), ...PLAIN },
    {
      says: 'the same, with special categories of data used against its bias: Art. 4a(2)',
      of: model({ specialCategoriesAgainstBias: list({ id: 'origin', party: 'ours' }) }),
      ...PLAIN,
      duties: [MODEL_PROVIDER, MODEL_DOCUMENTATION, 'Art. 4a(2)'],
    },
    {
      says: 'open licence, and weights, architecture and use are public: Art. 53(2)',
      of: model({ model: OPEN }),
      ...FREE,
    },
    {
      says: 'an open licence, and the weights are kept back',
      of: model({ model: { ...OPEN, parametersPublic: only('architecture') } }),
      ...PLAIN,
    },
    {
      says: 'open, and paid for with support: Recital 103',
      of: model({ model: { ...OPEN, monetised: 'yes' } }),
      ...PLAIN,
    },
    {
      says: 'a provider in a third country: Art. 54',
      who: [elsewhere],
      of: model({ parties: list(maker({ establishedInThirdCountry: 'yes' })) }),
      class: GENERAL,
      met: ['Art. 53(1)', 'Art. 54(1)'],
      duties: [MODEL_PROVIDER, MODEL_DOCUMENTATION, 'Art. 54(1)', 'Art. 54(2)', 'Art. 54(3)', 'Art. 54(4)'],
    },
    {
      says: 'the same, open: Art. 54(6)',
      who: [elsewhere],
      of: model({ parties: list(maker({ establishedInThirdCountry: 'yes' })), model: OPEN }),
      ...FREE,
    },
    {
      says: 'more than 10^25 operations: presumed, notified, Art. 55',
      of: model({ model: { trainingCompute: 2e25 } }),
      ...SYSTEMIC,
    },
    { says: 'exactly 10^25 operations are not more', of: model({ model: { trainingCompute: 1e25 } }), ...PLAIN },
    {
      says: 'open with systemic risk: free of nothing',
      of: model({ model: { ...OPEN, trainingCompute: 2e25 } }),
      ...SYSTEMIC,
    },
    {
      says: 'designated by the Commission, the day before',
      on: '2027-12-31',
      of: model({ model: { designatedOn: '2028-01-01' } }),
      ...PLAIN,
    },
    {
      says: 'designated by the Commission, that day: Art. 55, and nothing to notify under Art. 52(1)',
      on: '2028-01-01',
      of: model({ model: { designatedOn: '2028-01-01' } }),
      class: SYSTEMIC.class,
      met: SYSTEMIC.met,
      duties: [MODEL_PROVIDER, MODEL_DOCUMENTATION, SYSTEMIC_RISK],
    },
    {
      says: 'on the market since 1 August 2025, the day before Art. 111(3) ends',
      on: '2027-08-01',
      of: model({ model: { placedOnTheMarketOn: '2025-08-01' } }),
      ...PLAIN,
      duties: [],
    },
    {
      says: 'on the market since 1 August 2025, the day on which it ends',
      on: '2027-08-02',
      of: model({ model: { placedOnTheMarketOn: '2025-08-01' } }),
      ...PLAIN,
    },
    {
      says: 'on the market since 2 August 2025: at once, common specifications a year later',
      on: '2025-08-02',
      of: model({ model: { placedOnTheMarketOn: '2025-08-02' } }),
      ...PLAIN,
      duties: [{ ...MODEL_PROVIDER, onEvent: ['Art. 52(1)', 'Art. 53(3)'] }, MODEL_DOCUMENTATION],
    },
    {
      says: 'somebody else’s model, changed with half as much compute again',
      of: model({
        model: {
          modifiesAnotherModel: 'yes',
          computeOfModification: 0.5,
          significantChange: 'yes',
          originalHasSystemicRisk: 'no',
        },
      }),
      ...PLAIN,
    },
    {
      says: 'we represent a provider elsewhere',
      who: [company(), { ...elsewhere, id: 'theirs', own: 'no' }],
      of: model({
        parties: list(
          maker({ id: 'theirs', establishedInThirdCountry: 'yes' }),
          maker({
            develops: 'no',
            hasDeveloped: 'no',
            ownNameOrTrademark: 'no',
            placesOnTheMarket: 'no',
            integratesInMarketedSystem: 'no',
            acceptedMandate: 'Mandate of 3 May 2026.',
          }),
        ),
      }),
      class: GENERAL,
      met: [],
      duties: [{ binds: ['Art. 54(3)'], onEvent: ['Art. 54(3)', 'Art. 54(5)'] }],
    },
    {
      says: 'used for research alone, before it is on the market',
      of: model({ model: { onlyResearchDevelopmentPrototyping: 'yes', placedOnTheMarketOn: 'none' } }),
      ...NO_MODEL,
    },
    {
      says: 'a model for one task',
      of: model({
        model: {
          significantGenerality: 'no',
          wideRangeOfDistinctTasks: 'no',
          generates: only(),
          trainingCompute: 1e20,
        },
      }),
      ...NO_MODEL,
    },
  ]);

  it('no day of high-risk systems is a day of a model: common specifications follow Art. 113 and 111(3)', async () => {
    const frame = await frameOf({ says: '', of: model(), ...PLAIN });
    expect(timingFlips('Art. 41(5)', frame, 'current')).toEqual(['2026-08-02', '2027-08-02']);
  });
});
