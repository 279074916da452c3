import { beforeAll, describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import type { Pack } from '../../src/policy/policy.js';
import { bases } from '../support/arbitrary-bases.js';
import { type Poorer, poorer } from '../support/arbitrary-poorer.js';
import { often } from '../support/property.js';
import { richScenario } from '../support/rich-system.js';
import { gateStaysShutAhead, inConflict, LAW_OF_THE_GATE, type Law, lawsOfSilence } from './laws.js';
import { light } from './light.js';
import { holdLaw, isWholeParty, nameOf, pairsFrom, type TriedPair, tried } from './pairs.js';
import type { Scenario } from './scenario.js';
import { DECIDES_CLASSES } from './sections.js';

describe('generated registries, with up to five things taken away', () => {
  const COUNT = often(280);
  let pairs: readonly TriedPair[];

  beforeAll(() => {
    pairs = pairsFrom(20271202, COUNT).map((pair) => tried(pair));
  });

  it.each(Object.entries(lawsOfSilence))('%s', (_, law) => {
    holdLaw(pairs, law);
  });

  it('law 1: the gate never opens, looking five years ahead', () => {
    holdLaw(pairs.slice(0, often(100)), gateStaysShutAhead);
  });

  it('are mostly free of conflicts, so that the exceptions do not swallow the laws', () => {
    expect(pairs.filter(({ before, after }) => inConflict(before, after)).length).toBeLessThan(COUNT / 4);
  });

  it('change something often enough', () => {
    const moved = pairs.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
    expect(moved.length).toBeGreaterThan(COUNT / 4);
    expect(pairs.filter(({ before }) => !before.blocks).length).toBeGreaterThan(COUNT / 20);
  });
});

/** Every pair of a registry and what is left when one thing is taken away. */
function* oneTaken(more: Scenario, isMeant: (way: Poorer) => boolean, pack: Pack): Generator<TriedPair> {
  const before = light(more, pack);
  for (const way of poorer(more)) {
    if (isWholeParty(way) || !isMeant(way)) continue;
    const less = way.take();
    yield { more, less, taken: [nameOf(way)], before, after: light(less, pack), pack };
  }
}

/** One duty of each policy: whom the others bind and whether they bind follows the same condition. */
const ONE_DUTY_EACH: Pack = {
  ...aiAct,
  policies: aiAct.policies.map((policy) => ({ ...policy, requirements: policy.requirements.slice(0, 1) })),
};

/** Whether a class may rest on it: a fact that some class reads, or a whole item or attestation. */
const mayDecideClasses = (at: string): boolean =>
  /^(organisations\.|evidence\[[^\]]*\]$|attestations\[[^\]]*\]$)/.test(at) ||
  DECIDES_CLASSES.has(/^system\.(\w+)/.exec(at)?.[1] ?? '');

describe('every single thing taken away', () => {
  it.each(Object.entries(bases).map(([name, scenario], at) => [name, scenario, at] as const))(
    '%s',
    (name, scenario, at) => {
      // The bases differ in what decides classes. What only shows a duty, and a blurred answer, which counts as one that
      // is gone, are tried once, in the rich system. The bases have nearly all their parts in common, so each of them
      // tries another sixth.
      const isRich = scenario === richScenario;
      let tried = 0;
      const pairs = oneTaken(
        scenario,
        (way) => isRich || (way.taking !== 'blur' && mayDecideClasses(way.at) && tried++ % 6 === at % 6),
        isRich ? aiAct : ONE_DUTY_EACH,
      );
      const { [LAW_OF_THE_GATE]: law, ...others } = lawsOfSilence;
      let count = 0;
      // Where a contradiction alone may shut the gate, whole assessments are compared, on a fifth of the pairs.
      const gate: Law = (pair) => (pair.before.blocks || count++ % 5 === at % 5 ? law!(pair) : undefined);
      holdLaw(pairs, ...Object.values(others), gate);
      if (name.startsWith('an older system'))
        holdLaw(
          oneTaken(scenario, ({ taking, at }) => taking === 'delete' && /^system\.\w+$/.test(at), aiAct),
          gateStaysShutAhead,
        );
    },
  );
});

describe('every two things of one section taken away', () => {
  const sections = ['definition', 'scope', 'logging', 'instructions', 'uses', 'workflows'];
  it.each(sections)('%s', (section) => {
    const before = light(richScenario);
    const isOf = (at: string): boolean => new RegExp(`^system\\.${section}\\b`).test(at);
    const isMeant = ({ taking, at }: Poorer): boolean => taking === 'delete' && isOf(at);
    function* pairs(): Generator<TriedPair> {
      for (const first of poorer(richScenario).filter(isMeant)) {
        for (const second of poorer(first.take()).filter((way) => isMeant(way) && way.at > first.at)) {
          const less = second.take();
          yield { more: richScenario, less, taken: [nameOf(first), nameOf(second)], before, after: light(less) };
        }
      }
    }
    holdLaw(pairs(), ...Object.values(lawsOfSilence));
  });
});
