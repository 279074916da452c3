import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import configuration from '../../schemas/configuration.schema.json' with { type: 'json' };
import { readingsOf } from '../../src/assess.js';
import { readingEffects, restingReadings } from '../../src/classify/readings.js';
import { withReadings } from '../../src/policy/policy.js';
import { movedDates } from '../../src/select/dated-readings.js';
import {
  AS_OF,
  having,
  highRiskSystem,
  list,
  minimalSystem,
  only,
  type Part,
  plainUse,
  type Registered,
  systemFacts,
} from '../support/builders.js';

const effects = (system: Registered, chosen: readonly number[] = []) =>
  readingEffects(systemFacts(system), withReadings(aiAct, new Set(chosen)), AS_OF, 'current');

const using = (use: Part): Registered => minimalSystem({ uses: list(plainUse(use)) });

/** Learning outcomes are evaluated, and nothing of it counts: the Commission's draft says no, the letter says yes. */
const supportsLearning = using({
  area: {
    screening: only('education'),
    evaluatesLearningOutcomes: 'yes',
    supportsLearningOnly: 'yes',
    accessAdmissionOrAssignment: 'no',
    assessesLevelOfEducation: 'no',
    monitorsTests: only(),
  },
});

describe('readings that mattered', () => {
  it('are none for a system that no open point of the law touches', () => {
    expect(effects(minimalSystem())).toEqual([]);
  });

  it('say which side was used, and what the other would give', () => {
    const [effect, ...others] = effects(supportsLearning);
    expect(others).toEqual([]);
    expect(effect).toMatchObject({ number: 44, chosen: 'default', headline: { class: 'high-risk' } });
    expect(effect?.moved).toContainEqual({
      id: 'Annex III(3)(b)',
      citation: 'Annex III(3)(b)',
      use: 'shortlisting',
      state: 'not-met',
      otherwise: 'met',
    });
  });

  it('turn round where the configuration chose the other side', () => {
    expect(effects(supportsLearning, [44])).toMatchObject([
      { number: 44, chosen: 'other', headline: { class: 'AI system' } },
    ]);
  });

  it('are told one by one where several are chosen', () => {
    expect(effects(supportsLearning, [44, 15]).map(({ number }) => number)).toEqual([44]);
  });

  it('reach classes through the classes that they read', () => {
    const product = {
      systemIsTheProduct: 'yes',
      sectionA: only('toys'),
      thirdPartyAssessment: 'required unless harmonised standards are applied in full',
    };
    const [effect] = effects(minimalSystem({ product }));
    expect(effect).toMatchObject({ number: 9, headline: { class: 'AI system' } });
  });
});

describe('readings of dates that mattered', () => {
  const dated = (system: Registered, chosen: readonly number[] = [], asOf = '2026-11-22') =>
    readingEffects(systemFacts(system), withReadings(aiAct, new Set(chosen)), asOf, 'current', movedDates);

  it('reading 1 of a system that will be high-risk: both days, and no class moves', () => {
    expect(dated(highRiskSystem())).toEqual([
      expect.objectContaining({
        number: 1,
        chosen: 'default',
        moved: [],
        dates: {
          provisions: 'Articles 40 to 49, 71 to 73 and 86',
          used: { state: 'upcoming', from: '2027-12-02' },
          otherwise: { state: 'in-force', from: '2026-08-02' },
        },
      }),
    ]);
  });

  it('reading 1, chosen: the two days change sides', () => {
    expect(dated(highRiskSystem(), [1])).toMatchObject([
      { number: 1, chosen: 'other', dates: { used: { from: '2026-08-02' }, otherwise: { from: '2027-12-02' } } },
    ]);
  });

  it('an older high-risk system: its width and its units', () => {
    const older = highRiskSystem({ firstPlacedOnTheMarketOn: '2025-03-01', firstPutIntoServiceOn: '2025-03-01' });
    expect(dated(older, [], '2028-01-14').map(({ number }) => number)).toEqual([2, 6]);
  });

  it('reading 5: a generating system that was only put into service', () => {
    const generating = using({ transparency: { generates: only('text') } });
    const inService = having(generating, { firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: '2026-03-01' });
    expect(dated(inService)).toMatchObject([
      {
        number: 5,
        dates: {
          used: { state: 'transitional', until: '2026-12-02' },
          otherwise: { state: 'in-force', from: '2026-08-02' },
        },
      },
    ]);
    expect(dated(inService, [], '2026-12-02')).toEqual([]);
  });

  it('none of a system that no date of high-risk touches', () => {
    expect(dated(minimalSystem())).toEqual([]);
  });
});

describe('readings with one side', () => {
  it('are those of the points that are met or in play, with what they say', () => {
    const resting = restingReadings(systemFacts(highRiskSystem()), aiAct, AS_OF, 'current');
    expect(resting.map(({ number }) => number)).toEqual([18, 22, 26, 29, 31, 45]);
    expect(resting[0]?.text).toContain('share one act');
  });
});

describe('the list of readings', () => {
  const readings = readingsOf(aiAct);

  it('has every number up to 61, and 46 twice, because two other sides are named', () => {
    const expected = Array.from({ length: 61 }, (_, at) => at + 1);
    expect(readings.map(({ number }) => number)).toEqual([...expected.slice(0, 46), 46.2, ...expected.slice(46)]);
  });

  it('lets the configuration choose exactly those that name another side', () => {
    const choosable = readings.flatMap(({ number, otherReading }) => (otherReading === undefined ? [] : [number]));
    expect(configuration.properties.readings.items.enum).toEqual(choosable);
  });
});

describe('both other sides of reading 46', () => {
  const watched = (...entries: readonly string[]): Registered =>
    using({
      area: {
        screening: only('employment'),
        recruitmentOrSelection: only(),
        decisionsOnTermsPromotionTermination: 'no',
        allocatesTasksByBehaviourOrTraits: 'no',
        monitorsPerformanceAndBehaviour: only(...entries),
        toldToTheWorkerOnly: 'no',
      },
    });
  const moves = (system: Registered, chosen: readonly number[] = []) =>
    effects(system, chosen).map(({ number, moved }) => [number, moved[0]?.state, moved[0]?.otherwise]);

  it('monitoring alone is enough, and by the milder side it is not', () => {
    expect(moves(watched('monitors'))).toEqual([[46.2, 'met', 'not-met']]);
    expect(moves(watched('monitors'), [46.2])).toEqual([
      [46, 'not-met', 'met'],
      [46.2, 'not-met', 'met'],
    ]);
    expect(moves(watched('monitors', 'evaluates'))).toEqual([]);
  });

  it('the stricter side counts where both are chosen', () => {
    const [effect] = effects(watched('monitors'), [46, 46.2]);
    expect(effect?.number).toBe(46);
    expect(effect?.moved[0]).toMatchObject({ state: 'met', otherwise: 'not-met' });
  });
});

describe('a pack under chosen readings', () => {
  it('is the same pack where none is chosen', () => {
    expect(withReadings(aiAct, new Set())).toBe(aiAct);
  });

  it('knows which were chosen, in order', () => {
    expect(withReadings(aiAct, new Set([44, 10])).readings).toEqual([10, 44]);
  });
});
