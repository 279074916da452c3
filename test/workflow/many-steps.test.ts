import { describe, expect, it } from 'vitest';
import { proveGateBeforeEffect } from '../../src/workflow/gates.js';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type { NativeStep, NativeTransition } from '../../src/workflow/native-document.js';
import { MOST_TOLD } from '../../src/workflow/refusal-or-reversal.js';
import { fc } from '../support/property.js';
import { ai, edge, effect, gate, machine, person, prove, without, workflow } from './build.js';

/** A chain of steps with a way back at every tenth of them. */
function chainWithLoops(count: number, stepAt: (index: number) => NativeStep): ReturnType<typeof workflow> {
  const steps = Array.from({ length: count }, (_, index) => stepAt(index));
  const ways = steps.slice(1).map(({ id }, index) => edge(`${steps[index]!.id} -> ${id}`));
  const back = ways.filter((_, index) => index % 10 === 9).map(({ to }, index) => edge(`${to} -> s${index * 10}`));
  return workflow(steps, [...ways, ...back]);
}

/** Processor time, for other programs may run beside the tests. */
function secondsFor(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('a workflow of 10,000 steps with loops', () => {
  it('is proven quickly where nobody says which step touches persons', () => {
    const document = chainWithLoops(10_000, (index) =>
      without(index % 500 === 0 ? ai(`s${index}`) : machine(`s${index}`), 'effect'),
    );
    const { graph } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
    // About half a second on a machine that does nothing else; a search for each pair takes minutes.
    expect(secondsFor(() => proveGateBeforeEffect(graph, 'cv-screening'))).toBeLessThan(5);
    const proof = prove(document);
    expect(proof.verdict).toBe('open');
    expect(proof.instances).toHaveLength(MOST_TOLD);
    expect(proof.limits.at(-1)).toMatch(/^The ways to 98\d\d more effects are not told one by one$/);
    expect(proveGateBeforeEffect(graph, 'cv-screening').effects).toHaveLength(10_000);
  });

  it('is proven quickly where a gate stands before each effect', () => {
    const units = Array.from({ length: 2500 }, (_, unit) => unit);
    const document = workflow(
      units.flatMap((unit) => [
        ai(`ai-${unit}`),
        person(`gate-${unit}`),
        effect(`letter-${unit}`),
        machine(`end-${unit}`),
      ]),
      units.flatMap((unit) => [
        `ai-${unit} -> gate-${unit}`,
        `gate-${unit} -> letter-${unit}: approve`,
        `gate-${unit} -> ai-${unit}: reject`,
        `letter-${unit} -> end-${unit}`,
        ...(unit + 1 < units.length ? [`end-${unit} -> ai-${unit + 1}`] : []),
      ]),
      units.map((unit) => gate(`gate-${unit}`)),
    );
    const { graph } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
    expect(secondsFor(() => proveGateBeforeEffect(graph, 'cv-screening'))).toBeLessThan(5);
    expect(prove(document)).toMatchObject({ verdict: 'covered', instances: [], untold: [] });
    expect(prove(document).covers).toHaveLength(2500);
  });
});

describe('too many ways to tell', () => {
  const letters = Array.from({ length: MOST_TOLD + 100 }, (_, index) => `letter-${index}`);
  const open = letters.map((id) => without(effect(id), 'reversal'));
  const ways = (ids: readonly string[]) => ids.map((id) => edge(`rank -> ${id}`));

  it('the first are told and the effects of the others are named', () => {
    const proof = prove(workflow([ai('rank'), ...open], ways(letters)));
    expect(proof.instances.map((instance) => instance.effect)).toEqual(letters.slice(0, MOST_TOLD));
    expect(proof.untold.map((other) => other.effect)).toEqual(letters.slice(MOST_TOLD));
  });

  it('what escapes is told before what is open, wherever it stands, and decides the verdict', () => {
    const proof = prove(workflow([ai('rank'), ...open, effect('last')], ways([...letters, 'last'])));
    expect(proof.verdict).toBe('escaped');
    expect(proof.instances.at(-1)).toMatchObject({ effect: 'last', status: 'escaped' });
    expect(proof.instances).toHaveLength(MOST_TOLD);
  });

  it('a missing gate is found at an effect of which no way is told', () => {
    const document = workflow([ai('rank'), ...letters.map((id) => effect(id))], ways(letters));
    const { graph } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
    const { verdict, effects } = proveGateBeforeEffect(graph, 'cv-screening');
    expect([verdict, effects.length, effects.at(-1)?.gate]).toEqual(['gate-missing', letters.length, 'missing']);
    expect(effects.at(-1)?.ways).toEqual([]);
  });

  it('one effect with more ways than are told is told of and named as well', () => {
    const doors = letters.map((id) => machine(id));
    const all = letters.flatMap((id) => [edge(`rank -> ${id}`), edge(`${id} -> send`)]);
    const proof = prove(workflow([ai('rank'), ...doors, effect('send')], all));
    expect(proof.instances).toHaveLength(MOST_TOLD);
    expect(proof.untold).toEqual([{ effect: 'send', status: 'escaped', refusal: 'missing' }]);
  });
});

const roles = fc.constantFrom('ai', 'gate', 'gate', 'plain', 'plain', 'effect');
const small = fc.array(roles, { minLength: 3, maxLength: 9 }).chain((list) =>
  fc
    .array(
      fc.tuple(fc.nat(list.length - 1), fc.nat(list.length - 1), fc.constantFrom('approve', 'reject', undefined)),
      {
        minLength: 3,
        maxLength: 18,
      },
    )
    .map((ways) => ({ list, ways })),
);

describe('what is found for a region at once', () => {
  it('is the same when a step that does nothing is put on every way', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(small, ({ list, ways }) => {
        const build = { ai: ai, gate: person, plain: machine, effect };
        const steps = list.map((role, index) => build[role as keyof typeof build](`s${index}`, { start: 'no' }));
        const transitions = ways.map(
          ([from, to, outcome]): NativeTransition => ({
            from: `s${from}`,
            to: `s${to}`,
            ...(outcome === undefined || list[from] !== 'gate' ? {} : { outcome }),
          }),
        );
        const gates = list.flatMap((role, index) => (role === 'gate' ? [gate(`s${index}`)] : []));
        const between = transitions.map((_, index) => machine(`between-${index}`, { start: 'no' }));
        const longer = transitions.flatMap((way, index): NativeTransition[] => [
          { ...way, to: `between-${index}` },
          { from: `between-${index}`, to: way.to },
        ]);
        const short = prove(workflow(steps, transitions, gates));
        const long = prove(workflow([...steps, ...between], longer, gates));
        expect([long.verdict, long.covers]).toEqual([short.verdict, short.covers]);
        tally.set(short.verdict, (tally.get(short.verdict) ?? 0) + 1);
      }),
      { numRuns: 300 },
    );
    for (const verdict of ['covered', 'escaped']) expect(tally.get(verdict), verdict).toBeGreaterThan(5);
  });
});
