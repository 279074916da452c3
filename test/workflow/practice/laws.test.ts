import { describe, expect, it } from 'vitest';
import { viewGraph } from '../../../src/workflow/graph-view.js';
import { readNativeWorkflow } from '../../../src/workflow/native.js';
import type { NativeWorkflow } from '../../../src/workflow/native-document.js';
import type { PracticeProof } from '../../../src/workflow/practice/proof.js';
import { provePractice } from '../../../src/workflow/practice/provers.js';
import { fc, often } from '../../support/property.js';
import { ai, edge, effect, gate, machine, person } from '../build.js';
import { beside, names, sound } from './sound.js';

// Laws that hold of every proof on every workflow, on random ones: silence never helps, names mean nothing, a person
// more never makes a fault, and a way less never hides another.

type Proofs = ReadonlyMap<string, PracticeProof>;

function proofsOf(document: NativeWorkflow): Proofs | undefined {
  const { graph, problems } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
  if (problems.length > 0 || viewGraph(graph, 'cv-screening') === undefined) return undefined;
  return new Map(names.map((name) => [name, provePractice(name, graph, 'cv-screening', beside)]));
}

const yesNo = fc.constantFrom('yes', 'no', undefined);

/** A workflow of one to three AI steps, gates, machines and effects, with random ways and facts. */
const workflows: fc.Arbitrary<NativeWorkflow> = fc
  .record({
    roles: fc.array(fc.constantFrom('ai', 'person', 'gate', 'machine', 'effect'), { minLength: 2, maxLength: 6 }),
    ways: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('', ': approve', ': reject', 'time-out', 'error')), {
      maxLength: 12,
    }),
    limits: fc.constantFrom('none' as const, { iterations: 3 }, undefined),
    tools: fc.constantFrom(['search'], ['search', 'mail'], undefined),
    onTimeLimit: fc.constantFrom('fail', 'approve', 'continue', 'escalate', undefined),
    excludesInitiator: yesNo,
    carries: fc.constantFrom('none' as const, ['grounds'], undefined),
    level: fc.constantFrom(1, 2, 4, 5),
    notices: fc.boolean(),
    below: fc.nat(9),
    attempts: fc.constantFrom('none' as const, 2, undefined),
    assignment: fc.constantFrom('named', 'group', 'initiator'),
  })
  .map((shape) => {
    const steps = ['ai', ...shape.roles].map((role, index) => {
      const id = `${role}-${index}`;
      if (role === 'ai') return ai(id, { start: 'yes', ...(shape.tools === undefined ? {} : { tools: shape.tools }) });
      if (role === 'person') return person(id, { kind: 'generate' });
      if (role === 'gate') return person(id, { start: 'no' });
      return role === 'machine' ? machine(id) : effect(id);
    });
    const at = (index: number) => steps[index % steps.length]!.id;
    const isGate = (id: string) => id.startsWith('gate');
    const transitions = shape.ways.map(([from, to, how], index) => {
      const kind = how === 'time-out' || how === 'error' ? how : 'normal';
      const outcome = how.startsWith(':') && isGate(at(from)) ? how : '';
      const more = shape.carries === undefined ? {} : { carries: shape.carries };
      return edge(`${at(from)} -> ${at(to)}${outcome}`, { id: `way-${index}`, kind, ...more });
    });
    const gates = steps
      .filter(({ id }) => isGate(id))
      .map(({ id }) =>
        gate(id, {
          ...(shape.onTimeLimit === undefined ? {} : { onTimeLimit: shape.onTimeLimit as never }),
          ...(shape.excludesInitiator === undefined ? {} : { excludesInitiator: shape.excludesInitiator as never }),
          load: { casesPerDay: 5, minutesPerCase: 10, reviewers: 1, hoursPerDay: 1 },
        }),
      );
    const [first, recruiter, ...others] = sound.actors as unknown as [object, object, ...object[]];
    const limits = shape.limits === undefined ? {} : { limits: shape.limits };
    const { limits: _, ...aiActor } = first as { limits?: unknown };
    return {
      ...sound,
      actors: [{ ...aiActor, ...limits }, { ...recruiter, assignment: shape.assignment }, ...others] as never,
      steps,
      transitions,
      gates: gates.length === 0 ? 'none' : gates,
      thresholds: [{ step: at(0), measure: 'score', whereBelow: [at(shape.below)], whereAbove: 'none' }],
      errors: [
        { step: at(0), behaviour: 'retry', ...(shape.attempts === undefined ? {} : { attempts: shape.attempts }) },
      ],
      notices: shape.notices ? [{ step: at(1), told: ['applicant'] }] : 'none',
      grants: [{ ...(sound.grants as object[])[0]!, level: shape.level } as never],
      metrics: [{ step: at(0), measure: 'overrides', threshold: '20', alerts: ['recruiter'] }],
    } as NativeWorkflow;
  });

/** Every fact of a document that could be left out: keys of entries and whole sections, never an id that others name. */
function facts(document: NativeWorkflow): readonly (readonly (string | number)[])[] {
  const kept = new Set([
    'schemaVersion',
    'id',
    'step',
    'from',
    'to',
    'actor',
    'action',
    'trigger',
    'steps',
    'certainty',
  ]);
  const found: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) walk(entry, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (!(kept.has(key) && (key !== 'to' || path[0] === 'transitions') && (key !== 'steps' || path.length === 0)))
          found.push([...path, key]);
        walk(inner, [...path, key]);
      }
  };
  walk(document, []);
  return found;
}

function leftOut(document: NativeWorkflow, path: readonly (string | number)[]): NativeWorkflow {
  const copy = structuredClone(document) as unknown as Record<string | number, unknown>;
  let at: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  delete at[path.at(-1)!];
  return copy as unknown as NativeWorkflow;
}

/**
 * Whether what is found on a path says something of this way too, beside it: that a person on the path cannot refuse
 * rests on where every choice of that person leads, stated as a gate or not. Work sent back to the AI avoids an effect
 * once the AI has no other way there.
 */
function restsOnWaysOfPersons(
  document: NativeWorkflow,
  path: readonly { readonly step: string }[],
  way: { readonly from: string },
): boolean {
  const steps = document.steps as readonly { id: string; performer?: string }[];
  const persons = new Set(steps.flatMap(({ id, performer }) => (performer === 'recruiter' ? [id] : [])));
  const ways = document.transitions as readonly { from: string; to: string }[];
  const reached = new Set(path.slice(0, -1).flatMap(({ step }) => (persons.has(step) ? [step] : [])));
  for (const step of reached) for (const { from, to } of ways) if (from === step) reached.add(to);
  return reached.has(way.from);
}

const GOOD: ReadonlySet<string> = new Set(['holds', 'nothing-to-prove']);

describe('laws of the proofs of good practice', () => {
  it('to leave a fact out never turns a fault or an open question into anything better', () => {
    fc.assert(
      fc.property(workflows, fc.nat(), (document, which) => {
        const all = facts(document);
        const path = all[which % all.length]!;
        const [before, after] = [proofsOf(document), proofsOf(leftOut(document, path))];
        fc.pre(before !== undefined && after !== undefined);
        for (const name of names) {
          const [was, is] = [before!.get(name)!, after!.get(name)!];
          const told = `${name} without ${path.join('/')}: ${was.verdict} → ${is.verdict}`;
          if (!GOOD.has(was.verdict)) expect(GOOD.has(is.verdict), told).toBe(false);
          if (was.verdict === 'nothing-to-prove') expect(is.verdict, told).not.toBe('holds');
        }
      }),
      { numRuns: often(600) },
    );
  });

  it('to blur a fact never turns a fault or an open question into anything better', () => {
    const lists = [
      'actors',
      'steps',
      'transitions',
      'gates',
      'escalations',
      'prohibited',
      'notices',
      'grants',
      'metrics',
    ] as const;
    fc.assert(
      fc.property(workflows, fc.constantFrom(...lists), fc.nat(), (document, list, which) => {
        const entries = document[list];
        fc.pre(Array.isArray(entries) && entries.length > 0);
        const at = which % (entries as []).length;
        const blurred = (entries as object[]).map((entry, index) =>
          index === at ? { ...entry, certainty: 'inferred' } : entry,
        );
        const [before, after] = [proofsOf(document), proofsOf({ ...document, [list]: blurred })];
        fc.pre(before !== undefined && after !== undefined);
        for (const name of names) {
          const [was, is] = [before!.get(name)!.verdict, after!.get(name)!.verdict];
          if (!GOOD.has(was)) expect(GOOD.has(is), `${name} with ${list}/${at} inferred: ${was} → ${is}`).toBe(false);
        }
      }),
      { numRuns: often(400) },
    );
  });

  it('names mean nothing: other ids give the same verdicts and as many points', () => {
    const other = (text: string) => `n-${[...text].reverse().join('')}`;
    fc.assert(
      fc.property(workflows, (document) => {
        const before = proofsOf(document);
        fc.pre(before !== undefined);
        const ids = new Set(
          [...(document.steps as { id: string }[]), ...(document.actors as { id: string }[])].map(({ id }) => id),
        );
        const renamed = (value: unknown, key: string): unknown => {
          if (typeof value === 'string') return ids.has(value) && key !== 'kind' ? other(value) : value;
          if (Array.isArray(value)) return value.map((entry) => renamed(entry, key));
          if (typeof value !== 'object' || value === null) return value;
          return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renamed(inner, name)]));
        };
        const after = proofsOf(renamed(document, '') as NativeWorkflow)!;
        for (const name of names) {
          const [was, is] = [before!.get(name)!, after.get(name)!];
          expect([name, is.verdict, is.points.length]).toEqual([name, was.verdict, was.points.length]);
        }
      }),
      { numRuns: often(150) },
    );
  });

  it('a gate more, with everything stated, never makes a fault', () => {
    fc.assert(
      fc.property(workflows, fc.nat(), (document, which) => {
        const before = proofsOf(document);
        const ways = document.transitions as readonly { from: string; to: string; kind?: string; outcome?: string }[];
        fc.pre(before !== undefined && ways.length > 0);
        const { from, to, kind, outcome } = ways[which % ways.length]!;
        const first = edge(`${from} -> extra${outcome === undefined ? '' : `: ${outcome}`}`, {
          kind: kind as never,
          carries: ['grounds'],
        });
        const added = [first, edge('extra -> to: approve'.replace('to', to)), edge('extra -> closed: reject')];
        const stated = gate('extra', {
          excludesInitiator: 'yes',
          load: { casesPerDay: 1, minutesPerCase: 1, reviewers: 1, hoursPerDay: 1 },
        });
        const after = proofsOf({
          ...document,
          actors: [...(document.actors as []), { id: 'second', kind: 'human', assignment: 'group' } as never],
          steps: [
            ...(document.steps as []),
            person('extra', { start: 'no', performer: 'second' }),
            machine('closed', { start: 'no' }),
          ],
          transitions: [...ways.filter((_, at) => at !== which % ways.length), ...added] as never,
          gates: [
            ...(typeof document.gates === 'string' ? [] : (document.gates as [])),
            { ...stated, approvers: ['second'] },
          ],
        });
        fc.pre(after !== undefined);
        for (const name of names)
          if (before!.get(name)!.verdict !== 'fault')
            expect(
              after!.get(name)!.verdict,
              `${name}: ${after!.get(name)!.points.map(({ sentence }) => sentence)}`,
            ).not.toBe('fault');
      }),
      { numRuns: often(400) },
    );
  });

  it('a way less never hides what is found on another way', () => {
    fc.assert(
      fc.property(workflows, fc.nat(), (document, which) => {
        const before = proofsOf(document);
        const ways = document.transitions as readonly { from: string; to: string }[];
        fc.pre(before !== undefined && ways.length > 0);
        const at = which % ways.length;
        const gone = ways[at]!;
        const after = proofsOf({ ...document, transitions: ways.filter((_, index) => index !== at) as never });
        fc.pre(after !== undefined);
        for (const name of names)
          for (const { isSure, path = [] } of before!.get(name)!.points) {
            if (!isSure || path.length < 2) continue;
            const passes = path.some(
              ({ step }, index) => index > 0 && path[index - 1]!.step === gone.from && step === gone.to,
            );
            if (passes || restsOnWaysOfPersons(document, path, gone)) continue;
            expect(after!.get(name)!.verdict, `${name} without ${gone.from} -> ${gone.to}`).toBe('fault');
          }
      }),
      { numRuns: often(400) },
    );
  });

  it('10,000 steps with loops are proved quickly, and hostile ids do no harm', () => {
    const steps = Array.from({ length: 10_000 }, (_, index) =>
      index % 50 === 0
        ? ai(`s${index}`)
        : index % 50 === 25
          ? person(`s${index}`)
          : index % 50 === 49
            ? effect(`s${index}`)
            : machine(`s${index}`),
    );
    const ways = steps.slice(1).map(({ id }, index) => edge(`${steps[index]!.id} -> ${id}`));
    const back = ways.filter((_, index) => index % 10 === 9).map(({ to }, index) => edge(`${to} -> s${index * 10}`));
    const { graph } = readNativeWorkflow(
      {
        ...sound,
        steps,
        transitions: [...ways, ...back],
        gates: 'none',
        thresholds: 'none',
        notices: 'none',
        grants: 'none',
        metrics: 'none',
      } as NativeWorkflow,
      'w.yaml',
      'sha256:0',
    );
    const before = process.cpuUsage();
    for (const name of names) provePractice(name, graph, 'cv-screening', beside);
    const { user, system } = process.cpuUsage(before);
    if (process.env.DUTYBOUND_TIMES !== undefined) process.stdout.write(`${(user + system) / 1e6} s for all proofs\n`);
    expect((user + system) / 1e6).toBeLessThan(10);

    const odd = ['__proto__', 'constructor', 'toString'];
    const strange = proofsOf({
      ...sound,
      steps: odd.map((id, index) => (index === 2 ? effect(id) : ai(id))),
      transitions: [edge('__proto__ -> constructor'), edge('constructor -> toString')],
      gates: 'none',
      thresholds: 'none',
      notices: 'none',
      metrics: [],
    } as NativeWorkflow);
    expect(strange?.get('effects-are-gated')?.verdict).toBe('fault');
  });
});
