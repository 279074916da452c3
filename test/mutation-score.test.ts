import { beforeAll, describe, expect, it } from 'vitest';
import { aiAct } from '../policies/index.js';
import { aiLiteracy } from '../policies/literacy/art-04-ai-literacy.js';
import { mutateRequirement } from './support/mutants.js';
import { mutationReport } from './support/mutation-report.js';
import { placeOfClass, placesOf } from './support/policy-places.js';
import { type Covered, collect, type OutcomeCases } from './support/policy-tester.js';

// What `npm run mutate` tells, and that it tells a weak test from a good one.

const ID = 'ai-act/ai-literacy/measures';
const [measures] = aiLiteracy.requirements;

let covered: Covered;
beforeAll(async () => {
  covered = await collect(() => import('./policies/literacy/art-04-ai-literacy.test.js'));
});

/** The same cases, with only the first for each outcome. */
function firstAlone(all: Covered): Covered {
  const cases = all.requirements.get(ID)!;
  const few = Object.fromEntries(Object.entries(cases).map(([outcome, [first]]) => [outcome, [first]]));
  return {
    classes: new Map(),
    contradictions: new Map(),
    requirements: new Map([[ID, few as unknown as OutcomeCases]]),
  };
}

describe('the mutants of a duty', () => {
  it('are all noticed by the cases of the duty', () => {
    const tried = mutateRequirement(aiLiteracy, measures!, covered);
    expect(tried.mutants).toBeGreaterThan(5);
    expect(tried.survivors).toEqual([]);
  });

  it('survive where only one case for each outcome is left, and are named with the part that they change', () => {
    const { mutants, survivors } = mutateRequirement(aiLiteracy, measures!, firstAlone(covered));
    expect(survivors.length).toBeGreaterThan(0);
    expect(survivors.length).toBeLessThan(mutants);
    expect(survivors.join('\n')).toContain(
      'holds: all without {"op":"known","path":"parties[].literacy.measures[].content"',
    );
  });

  it('are refused without any case: nothing tried is no score', () => {
    const none: Covered = { requirements: new Map(), classes: new Map(), contradictions: new Map() };
    expect(() => mutateRequirement(aiLiteracy, measures!, none)).toThrow(`nothing tests ${ID}`);
  });
});

describe('the score', () => {
  const group = (mutants: number, survivors: number) => ({
    title: 'ai-act/ai-literacy',
    tried: [
      { id: ID, mutants, equivalent: 2, survivors: Array<string>(survivors).fill('holds: all without something') },
    ],
    placeOf: () => 'policies/literacy/art-04-ai-literacy.ts:22',
  });

  it('is told in counts, with every survivor and its place', () => {
    expect(mutationReport([group(2000, 1)]).text).toBe(
      `ai-act/ai-literacy: killed 1,999 of 2,000
  survived in ai-act/ai-literacy/measures (policies/literacy/art-04-ai-literacy.ts:22)
    holds: all without something

killed 1,999 of 2,000; 95 of 100 are asked
2 more are left out: nothing can notice them, for reasons that stand in test/support/mutants.ts
`,
    );
  });

  it('is enough at 95 of 100, over all policies together, and not below', () => {
    expect(mutationReport([group(100, 5)]).isEnough).toBe(true);
    expect(mutationReport([group(100, 6)]).isEnough).toBe(false);
    expect(mutationReport([group(10, 5), group(90, 0)]).isEnough).toBe(true);
  });

  it('is not enough where there was nothing to try', () => {
    expect(mutationReport([]).isEnough).toBe(false);
    expect(mutationReport([group(0, 0)]).isEnough).toBe(false);
  });
});

describe('places in the sources', () => {
  it('lead to the duty where its id stands in the file of its policy', () => {
    expect(placesOf(aiAct, aiLiteracy)(ID)).toMatch(/^policies\/literacy\/art-04-ai-literacy\.ts:\d+$/);
    expect(placeOfClass('Annex III(5)(b)')).toMatch(/^policies\/classification\/annex-03-areas\.ts:\d+$/);
  });

  it('are there for every policy of the pack', () => {
    const files = aiAct.policies.map((policy) => placesOf(aiAct, policy)(`${aiAct.id}/${policy.id}/anything`));
    expect(new Set(files).size).toBe(aiAct.policies.length);
  });
});
