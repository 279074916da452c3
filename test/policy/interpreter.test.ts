import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { addPeriod } from '../../src/law/calendar.js';
import { compile } from '../../src/policy/compile.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import { nextFlip } from '../../src/policy/flips.js';
import type { Coverage } from '../../src/policy/frame.js';
import { forSubject } from '../../src/policy/policy.js';
import { prove } from '../../src/policy/prove.js';
import type { SystemFrame } from '../../src/policy/system-frame.js';
import { SystemFrame as Frame } from '../../src/policy/system-frame.js';
import { frameOf } from '../laws/light.js';
import { pairsFrom } from '../laws/pairs.js';
import type { Scenario } from '../laws/scenario.js';
import { conditionIn } from '../support/arbitrary-condition.js';
import { DAYS, scenarioArbitrary } from '../support/arbitrary-system.js';
import { fc, often } from '../support/property.js';

const UNBOUND: readonly string[] = [];
const BOUND = ['parties[]', 'uses[]'] as const;

/** A coverage that gives every fact a basis of its own, always the same one. */
const coverage = (salt: number): Coverage => ({
  touches: () => true,
  rank: (path, day = '') =>
    1 + ([...path, ...day].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, salt) % 4),
});

/** What evidence and attestations of the scenario show; or a random basis for everything; or nothing at all. */
const covering = fc.oneof(fc.constant('its own' as const), fc.nat({ max: 999 }).map(coverage), fc.constant(undefined));

function frameWith(scenario: Scenario, covers: Coverage | 'its own' | undefined, asOf = scenario.asOf): SystemFrame {
  const { frame } = frameOf(scenario, asOf);
  if (covers === 'its own') return frame;
  const covered = new Frame(frame.facts, asOf, covers, () => {
    throw new Error('no check is called here');
  });
  for (const [id, standing] of frame.classes) covered.classes.set(id, standing);
  return covered;
}

/** Binds the first party and use; false where there is none to bind. */
function bindFirst(frame: SystemFrame): boolean {
  frame.bindParty(0);
  frame.bindUse(0);
  return frame.parties.entries.length > 0 && frame.uses.entries.length > 0;
}

const where = (frame: SystemFrame, node: ConditionNode): number => compile(node)(frame);
const provenStanding = (frame: SystemFrame, node: ConditionNode): number => prove(node, frame, frame.places()).standing;
const signOf = (standing: number): number => Math.sign(standing) + 0;

// Frames are costly to make and conditions are cheap, so that many conditions are tried in each of a few hundred frames.
const scenarios = fc.sample(scenarioArbitrary, { seed: 31, numRuns: often(140) });
const coverages = fc.sample(covering, { seed: 32, numRuns: often(140) });

function tryIn(
  seed: number,
  modal: boolean,
  check: (frame: SystemFrame, node: ConditionNode, other: ConditionNode) => void,
): void {
  const inside = conditionIn(BOUND, 3, { modal });
  const outside = conditionIn(UNBOUND, 3, { modal });
  scenarios.forEach((scenario, index) => {
    const frame = frameWith(scenario, coverages[index]);
    const conditions = bindFirst(frame) ? inside : outside;
    const nodes = fc.sample(conditions, { seed: seed + index, numRuns: 24 });
    nodes.forEach((node, position) => {
      check(frame, node, nodes[(position + 1) % nodes.length]!);
    });
  });
}

describe('the compiled evaluator and the readable interpreter', () => {
  it('say the same of random conditions, to the basis, and never −0', () => {
    let open = 0;
    let settled = 0;
    tryIn(1000, true, (frame, node) => {
      const [fast, readable] = [where(frame, node), provenStanding(frame, node)];
      if (!Object.is(fast, readable)) expect.fail(`${fast} is not ${readable} for ${JSON.stringify(node)}`);
      if (fast === 0) open += 1;
      else settled += 1;
    });
    expect(open).toBeGreaterThan(500);
    expect(settled).toBeGreaterThan(500);
  });

  it('say the same of every condition of the pack', () => {
    for (const scenario of scenarios.slice(0, 120)) {
      const { frame } = frameOf(scenario);
      const uses = frame.uses.entries.length;
      for (let use = 0; use < Math.max(1, uses); use++) {
        if (!bindFirst(frame)) continue;
        frame.bindUse(use);
        for (const { node, name } of conditionsOfPack())
          expect([name, compile(node)(frame)]).toEqual([name, prove(node, frame, frame.places()).standing]);
      }
    }
  });
});

describe('the logic is Kleene’s, with the basis of the weakest link', () => {
  const not = (of: ConditionNode): ConditionNode => ({ op: 'not', of });
  const all = (...of: readonly ConditionNode[]): ConditionNode => ({ op: 'all', of });
  const any = (...of: readonly ConditionNode[]): ConditionNode => ({ op: 'any', of });
  const equal = (frame: SystemFrame, one: ConditionNode, other: ConditionNode, law: string): void => {
    const [a, b] = [where(frame, one), where(frame, other)];
    if (!Object.is(a, b)) expect.fail(`${law}: ${a} is not ${b} for ${JSON.stringify(one)}`);
  };

  it('De Morgan, double negation, idempotence, commutativity, association, absorption', () => {
    tryIn(2000, true, (frame, a, b) => {
      equal(frame, not(all(a, b)), any(not(a), not(b)), 'De Morgan of all');
      equal(frame, not(any(a, b)), all(not(a), not(b)), 'De Morgan of any');
      equal(frame, not(not(a)), all(a), 'double negation');
      equal(frame, all(a, a), any(a, a), 'idempotence');
      equal(frame, all(a, b), all(b, a), 'commutativity of all');
      equal(frame, any(a, b), any(b, a), 'commutativity of any');
      equal(frame, all(a, all(b, a)), all(all(a, b), a), 'association');
      equal(frame, any(a, all(a, b)), all(a), 'absorption');
    });
  });

  it('not every is some that is not, and the other way round, whether the list is complete or not', () => {
    tryIn(3000, true, (frame, node) => {
      if (node.op !== 'every' && node.op !== 'some') return;
      const dual = node.op === 'every' ? 'some' : 'every';
      equal(frame, not(node), { op: dual, list: node.list, where: not(node.where) }, 'duality');
    });
  });

  it('nothing is true and false at once, and nothing is lost to be settled: empty conjunctions and disjunctions', () => {
    const frame = frameWith(scenarios[0]!, undefined);
    expect(where(frame, all())).toBeGreaterThan(0);
    expect(where(frame, any())).toBeLessThan(0);
  });
});

describe('less said is never the opposite', () => {
  it('a poorer registry leaves a condition as it is or open, unless silence counts in it', () => {
    let opened = 0;
    // One pool for all pairs: most facts of a random condition are not those that were taken away.
    const pool = fc.sample(conditionIn(BOUND, 3, { modal: false }), { seed: 4000, numRuns: 1500 });
    pairsFrom(4000, 400).forEach(({ more, less, taken }, index) => {
      const [fuller, poorer] = [frameWith(more, undefined), frameWith(less, undefined)];
      if (
        !bindFirst(fuller) ||
        !bindFirst(poorer) ||
        fuller.partyId !== poorer.partyId ||
        fuller.useId !== poorer.useId
      )
        return;
      for (const node of Array.from({ length: 120 }, (_, step) => pool[(index * 120 + step) % pool.length]!)) {
        const [before, after] = [signOf(where(fuller, node)), signOf(where(poorer, node))];
        if (after !== 0 && after !== before)
          expect.fail(`${before} became ${after}; taken: ${taken.join(', ')}; ${JSON.stringify(node)}`);
        if (after === 0 && before !== 0) opened += 1;
      }
    });
    expect(opened).toBeGreaterThan(20);
  });
});

describe('the next day on which an answer may move', () => {
  const days = [
    ...new Set(DAYS.flatMap((day) => [day, addPeriod(day, 'P1D'), addPeriod(day, 'P6M'), addPeriod(day, 'P3M')])),
  ].sort();

  it('never misses one: on every day before it the answer of a random condition is the same', () => {
    let named = 0;
    const outside = conditionIn(UNBOUND, 3, { modal: true });
    scenarios.slice(0, 150).forEach((scenario, index) => {
      const frame = frameWith(scenario, undefined);
      const later = days
        .filter((day) => day > scenario.asOf)
        .map((day) => [day, frameWith(scenario, undefined, day)] as const);
      for (const node of fc.sample(outside, { seed: 5000 + index, numRuns: 25 })) {
        const flip = nextFlip(node, frame);
        if (flip !== undefined) named += 1;
        const now = where(frame, node);
        const missed = later.find(([day, then]) => (flip === undefined || day < flip) && where(then, node) !== now);
        if (missed !== undefined)
          expect.fail(
            `named ${flip}, moved on ${missed[0]} from ${now}, as of ${scenario.asOf}: ${JSON.stringify(node)}`,
          );
      }
    });
    expect(named).toBeGreaterThan(50);
  });

  it('never misses one: nor does a class or a requirement of the pack move before it', () => {
    scenarios.slice(0, 40).forEach((scenario) => {
      const { frame } = frameOf({ ...scenario, items: [], attestations: [] });
      if (!bindFirst(frame)) return;
      const later = days.filter((day) => day > scenario.asOf).slice(0, 25);
      const frames = later.map((day) => {
        const { frame: then } = frameOf({ ...scenario, items: [], attestations: [] }, day);
        bindFirst(then);
        return [day, then] as const;
      });
      for (const { node, name } of conditionsOfPack()) {
        // A check reads the day through the list of workflows; its own days are not in the proof.
        if (JSON.stringify(node).includes('"check"')) continue;
        const proof = prove(node, frame, frame.places());
        const flip = nextFlip(node, frame);
        const missed = frames.find(
          ([day, then]) => (flip === undefined || day < flip) && signOf(where(then, node)) !== signOf(proof.standing),
        );
        if (missed !== undefined)
          expect.fail(`${name}: named ${flip}, moved on ${missed[0]} from ${proof.standing}, as of ${scenario.asOf}`);
      }
    });
  });
});

function conditionsOfPack(): readonly { name: string; node: ConditionNode }[] {
  return [
    ...forSubject(aiAct, 'system').classes.map(({ id, formula }) => ({ name: id, node: formula })),
    ...forSubject(aiAct, 'system').contradictions.map(({ id, holds }) => ({ name: id, node: holds })),
    ...forSubject(aiAct, 'system').policies.flatMap((policy) => [
      { name: policy.id, node: policy.appliesTo },
      ...policy.requirements.flatMap(({ id, holds, when }) => [
        { name: `${policy.id}/${id}`, node: holds },
        ...(when === undefined ? [] : [{ name: `${policy.id}/${id}, when`, node: when }]),
      ]),
    ]),
  ];
}
