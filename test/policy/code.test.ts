import { describe, expect, it } from 'vitest';
import { aiAct as whole } from '../../policies/index.js';
import type { ClassId } from '../../src/model/classes.js';
import { type Code, type CodeClass, type CodeRun, codeCompiler } from '../../src/policy/code.js';
import { compile } from '../../src/policy/compile.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import type { Coverage } from '../../src/policy/frame.js';
import { forSubject } from '../../src/policy/policy.js';
import { SystemFrame } from '../../src/policy/system-frame.js';
import { frameOf } from '../laws/light.js';
import type { Scenario } from '../laws/scenario.js';
import { conditionIn } from '../support/arbitrary-condition.js';
import { scenarioArbitrary } from '../support/arbitrary-system.js';
import { fc } from '../support/property.js';

// Straight-line code says what the readable evaluators say: the standing with its basis, or its sign.

const aiAct = forSubject(whole, 'system');
const classes = new Map<string, CodeClass>(aiAct.classes.map(({ id, per }, index) => [id, { index, per }]));
const standingCode = codeCompiler(classes, 'standing');
const signCode = codeCompiler(classes, 'sign');

/** A basis for every fact by its path, or one for each section as a register that shows whole sections gives it. */
const byPath = (salt: number): Coverage => ({
  touches: () => true,
  rank: (path, day = '') =>
    1 + ([...path, ...day].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, salt) % 4),
});

function frameWith(scenario: Scenario, coverage: Coverage | undefined): SystemFrame {
  const { frame } = frameOf(scenario);
  if (coverage === undefined) return frame;
  const covered = new SystemFrame(frame.facts, frame.asOf, coverage, () => {
    throw new Error('no check is called here');
  });
  for (const [id, standing] of frame.classes) covered.classes.set(id, standing);
  return covered;
}

function runOf(frame: SystemFrame): CodeRun {
  const bindAnd = <Result>(per: CodeClass['per'], entry: number, read: () => Result): Result => {
    if (per === 'parties[]') frame.bindParty(entry);
    if (per === 'uses[]') frame.bindUse(entry);
    return read();
  };
  const standingOf = (index: number, entry: number): number => {
    const { id, per } = aiAct.classes[index]!;
    const standing = frame.classes.get(id as ClassId)!;
    return entry < 0 || per === 'system' ? standing.overall : (standing.entries[entry] ?? 0);
  };
  const parties = frame.parties.entries;
  const overall = new Int8Array(aiAct.classes.map((_, index) => Math.sign(standingOf(index, -1))));
  const entries = aiAct.classes.map((_, index) =>
    Array.from({ length: 20 }, (_unused, entry) => Math.sign(standingOf(index, entry))),
  );
  return {
    system: frame.system,
    asOf: frame.asOf,
    parties,
    organisations: parties.map(({ id }) => frame.organisations.get(id as string)?.facts),
    uses: frame.uses.entries,
    overall,
    entries,
    coverage: frame.coverage,
    check: (name, party) => bindAnd('parties[]', party, () => frame.check(name as never).standing),
    standingOf,
  };
}

function expectSame(frame: SystemFrame, run: CodeRun, node: ConditionNode, party: number, use: number): number {
  frame.bindParty(party);
  frame.bindUse(use);
  const expected = compile(node)(frame);
  const say = (code: Code): number => code(run, party, use) + 0;
  const [standing, sign] = [say(standingCode(node)), say(signCode(node))];
  if (standing !== expected || sign !== Math.sign(expected))
    expect.fail(`${standing} and ${sign} instead of ${expected} for ${JSON.stringify(node)}`);
  return expected;
}

describe('conditions as straight-line code', () => {
  const scenarios = fc.sample(scenarioArbitrary, { seed: 71, numRuns: 90 });

  it('say what the evaluators say of random conditions', () => {
    const inside = conditionIn(['parties[]', 'uses[]'], 3, { modal: true });
    const outside = conditionIn([], 3, { modal: true });
    const counts = { open: 0, settled: 0 };
    scenarios.forEach((scenario, index) => {
      const frame = frameWith(scenario, index % 3 === 0 ? byPath(index) : undefined);
      const run = runOf(frame);
      const isBound = run.parties.length > 0 && run.uses.length > 0;
      for (const node of fc.sample(isBound ? inside : outside, { seed: 7100 + index, numRuns: 16 })) {
        const standing = expectSame(frame, run, node, isBound ? 0 : -1, isBound ? 0 : -1);
        counts[standing === 0 ? 'open' : 'settled'] += 1;
      }
    });
    expect(counts.open).toBeGreaterThan(150);
    expect(counts.settled).toBeGreaterThan(150);
  }, 20_000);

  it('say what the evaluators say of every condition of the pack, on the basis that registers give', () => {
    const perParty = aiAct.policies.flatMap(({ appliesTo, requirements }) => [
      appliesTo,
      ...requirements.flatMap(({ holds, when }) => (when === undefined ? [holds] : [holds, when])),
    ]);
    for (const scenario of scenarios.slice(0, 60)) {
      const { frame } = frameOf(scenario);
      const run = runOf(frame);
      for (let party = 0; party < run.parties.length; party++)
        for (let use = 0; use < run.uses.length; use++)
          for (const node of perParty) expectSame(frame, run, node, party, use);
      for (const { per, formula } of aiAct.classes) {
        const count = per === 'system' ? 1 : per === 'uses[]' ? run.uses.length : run.parties.length;
        for (let entry = 0; entry < count; entry++)
          expectSame(frame, run, formula, per === 'parties[]' ? entry : -1, per === 'uses[]' ? entry : -1);
      }
    }
  }, 20_000);
});
