import { describe, expect, it } from 'vitest';
import { viewGraph } from '../../../src/workflow/graph-view.js';
import { readNativeWorkflow } from '../../../src/workflow/native.js';
import type { NativeActor, NativeWorkflow } from '../../../src/workflow/native-document.js';
import { findMakers, type Made } from '../../../src/workflow/practice/makers.js';
import { provePractice } from '../../../src/workflow/practice/provers.js';
import { fc } from '../../support/property.js';
import { edge, gate, machine, person, workflow } from '../build.js';
import { beside } from './sound.js';

/** Small graphs with any ways, loops and ways of a step to itself, and any makers and questions at each step. */
const cases = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    ways: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 12 }),
    makers: fc.constantFrom(3, 40),
    madeBy: fc.array(fc.subarray([0, 1, 2]), { minLength: count, maxLength: count }),
    asked: fc.array(fc.subarray([0, 1, 2]), { minLength: count, maxLength: count }),
    shut: fc.nat(12),
  }),
);

describe('whose work comes to which step', () => {
  it('is found as by looking at every pair of steps', () => {
    let hits = 0;
    fc.assert(
      fc.property(cases, ({ asked, count, madeBy, makers, shut, ways }) => {
        const steps = Array.from({ length: count }, (_, at) => machine(`s${at}`));
        const { graph } = readNativeWorkflow(
          workflow(
            steps,
            ways.map(([from, to], id) => edge(`s${from} -> s${to}`, { id: `way-${id}` })),
          ),
          'w.yaml',
          'sha256:0',
        );
        const view = viewGraph(graph, 'cv-screening')!;
        // With forty makers the three stand in two sets of bits.
        const far = (own: readonly number[]) => own.map((maker) => (makers === 40 ? maker * 19 : maker));
        const opens = (at: number) => at !== shut;
        const made: Made = { makers, madeBy: madeBy.map(far), asked: asked.map(far), opens };
        const found = findMakers(view, made);
        made.asked.forEach((own, step) => {
          for (const maker of own) {
            const first = made.madeBy.findIndex(
              (makersHere, at) => at !== step && makersHere.includes(maker) && leads(ways, opens, at, step),
            );
            expect(found.get(step)?.get(maker) ?? -1, `${maker} at ${step}`).toBe(first);
            if (first !== -1) hits += 1;
          }
        });
        for (const [step, own] of found) for (const maker of own.keys()) expect(made.asked[step]).toContain(maker);
      }),
      { numRuns: 1500 },
    );
    expect(hits).toBeGreaterThan(500);
  });
});

describe('duties that are apart, in a large workflow', () => {
  const UNITS = 2000;
  const units = Array.from({ length: UNITS }, (_, unit) => unit);
  /** 10,000 steps with 2,000 gates, each with one of 2,000 authors who may decide there; `shift` says who wrote for whom. */
  const large = (shift: number, loops: boolean): NativeWorkflow => ({
    ...workflow(
      units.flatMap((unit) => [
        machine(`start-${unit}`),
        person(`write-${unit}`, { kind: 'generate', performer: `p${(unit + shift) % UNITS}` }),
        person(`check-${unit}`, { performer: `p${unit}`, start: 'no' }),
        machine(`do-${unit}`),
        machine(`end-${unit}`),
      ]),
      units.flatMap((unit) => [
        `start-${unit} -> write-${unit}`,
        `write-${unit} -> check-${unit}`,
        `check-${unit} -> do-${unit}: approve`,
        `do-${unit} -> end-${unit}`,
        ...(unit + 1 < UNITS ? [`end-${unit} -> start-${unit + 1}`] : loops ? [`end-${unit} -> start-0`] : []),
      ]),
      units.map((unit) =>
        gate(`check-${unit}`, { approvers: [`p${unit}`], minApprovals: 1, excludesInitiator: 'yes' }),
      ),
      {
        actors: [
          { id: 'ai', kind: 'ai' },
          { id: 'mailer', kind: 'automated' },
          ...units.map(
            (unit): NativeActor => ({ id: `p${unit}`, kind: 'human', assignment: 'named', person: `staff-${unit}` }),
          ),
        ],
      },
    ),
  });

  it.each<[string, NativeWorkflow, number]>([
    ['each author decides on what was written just before', large(0, false), UNITS],
    ['each author wrote for the unit before, which is over, but one', large(UNITS - 1, false), 1],
    ['each author wrote half the workflow before', large(UNITS / 2, false), UNITS / 2],
    ['everything leads to everything', large(UNITS / 2, true), UNITS],
  ])('are proved in little time where %s', (_, document, faults) => {
    const { graph, problems } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
    expect(problems).toEqual([]);
    const before = process.cpuUsage();
    const { points, limits } = provePractice('duties-are-separate', graph, 'cv-screening', beside);
    const { user, system } = process.cpuUsage(before);
    if (process.env.DUTYBOUND_TIMES !== undefined) process.stdout.write(`${(user + system) / 1e6} s\n`);
    expect(points.filter(({ isSure }) => isSure)).toHaveLength(faults);
    expect(points.filter(({ path }) => path !== undefined)).toHaveLength(Math.min(faults, 50));
    expect(limits.some((limit) => limit.includes('are not drawn'))).toBe(faults > 50);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});

/** Whether a way leads from one step to another, looked for anew each time. */
function leads(
  ways: readonly (readonly [number, number])[],
  opens: (edge: number) => boolean,
  from: number,
  to: number,
): boolean {
  const seen = new Set<number>();
  const pending = [from];
  for (let at = pending.pop(); at !== undefined; at = pending.pop())
    for (const [edge, [start, end]] of ways.entries())
      if (start === at && opens(edge) && !seen.has(end)) {
        seen.add(end);
        pending.push(end);
      }
  return seen.has(to);
}
