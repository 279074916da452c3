import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { readingEffects } from '../../src/classify/readings.js';
import { withReadings } from '../../src/policy/policy.js';
import {
  AS_OF,
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

describe('a pack under chosen readings', () => {
  it('is the same pack where none is chosen', () => {
    expect(withReadings(aiAct, new Set())).toBe(aiAct);
  });

  it('knows which were chosen, in order', () => {
    expect(withReadings(aiAct, new Set([44, 10])).readings).toEqual([10, 44]);
  });
});
