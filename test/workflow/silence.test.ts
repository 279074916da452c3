import { describe, expect, it } from 'vitest';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type { NativeGate, NativeStep, NativeTransition, NativeWorkflow } from '../../src/workflow/native-document.js';
import { proveRefusalOrReversal } from '../../src/workflow/refusal-or-reversal.js';
import { proveStopReach } from '../../src/workflow/stop-reach.js';
import { fc } from '../support/property.js';
import { gate, workflow } from './build.js';

/** The verdict for `cv-screening`; undefined where the document has problems, for then there is no verdict. */
function verdictOf(document: NativeWorkflow): string | undefined {
  const { graph, problems } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
  return problems.length > 0 ? undefined : proveRefusalOrReversal(graph, 'cv-screening').verdict;
}

/** The favourable verdicts, which nothing that is taken away may lead to. */
const isGood = (verdict: string | undefined) => verdict === 'covered' || verdict === 'nothing-to-prove';

/** Mostly the favourable value, sometimes another or none. */
const mostly = <T>(good: T, ...others: readonly (T | undefined)[]) =>
  fc.oneof(
    { weight: 24, arbitrary: fc.constant<T | undefined>(good) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const certainty = mostly<NativeStep['certainty']>(
  undefined,
  'inferred',
  'unknown',
  'not-expressible',
  'conflict',
  'absent',
);

const stepRecord = (id: string, role: 'ai' | 'gate' | 'plain' | 'effect'): fc.Arbitrary<NativeStep> =>
  fc
    .record({
      performer: mostly(
        { ai: 'ai', gate: 'recruiter', plain: 'mailer', effect: 'mailer' }[role],
        'other-ai',
        'nobody-knows',
        'ai',
        'recruiter',
        undefined,
      ),
      kind: mostly<NativeStep['kind']>(
        ({ ai: 'classify', gate: 'review', plain: 'data', effect: 'notify' } as const)[role],
        'act',
        'decide',
        'unknown',
        undefined,
      ),
      join: mostly<NativeStep['join']>('any', 'all', 'unknown', undefined),
      reach: mostly<NativeStep['reach']>('always', 'discretionary-by-ai', 'conditional', undefined),
      effect: mostly<NativeStep['effect']>(
        role === 'effect' ? 'on-persons' : 'none',
        'internal',
        'unknown',
        'on-persons',
        undefined,
      ),
      reversal: fc.constantFrom<NativeStep['reversal']>(
        'none',
        undefined,
        { by: 'recruiter', worksInTime: 'yes' },
        { by: 'recruiter', worksInTime: 'no' },
        { by: 'mailer', worksInTime: 'yes' },
        { worksInTime: 'yes' },
      ),
      waits: mostly<NativeStep['waits']>('yes', 'no', undefined),
      start: mostly<NativeStep['start']>('no', 'yes', undefined),
      certainty,
    })
    .map((more) => defined({ id, ...more }) as NativeStep);

const gateRecord = (step: string): fc.Arbitrary<NativeGate> =>
  fc
    .record({
      approvers: mostly<NativeGate['approvers']>(
        ['recruiter'],
        'none',
        ['other-ai'],
        ['recruiter', 'nobody-knows'],
        undefined,
      ),
      canRefuse: mostly<NativeGate['canRefuse']>('yes', 'no', 'partly', undefined),
      timeLimit: mostly<NativeGate['timeLimit']>('P2D', 'none', undefined),
      onTimeLimit: mostly<NativeGate['onTimeLimit']>(
        'fail',
        'approve',
        'refuse',
        'escalate',
        'continue',
        'wait-for-ever',
        undefined,
      ),
      enforcedBy: mostly<NativeGate['enforcedBy']>('engine', 'prompt-only', 'unknown', undefined),
      outcomes: mostly<NativeGate['outcomes']>(
        undefined,
        ['approve', 'reject', 'modify'],
        ['approve', 'reject', 'modify', 'escalate'],
      ),
      certainty,
    })
    .map((more) => defined({ ...gate(step), ...more }) as NativeGate);

const transitionRecord = (ids: readonly string[], gates: readonly string[]): fc.Arbitrary<NativeTransition> =>
  fc
    .record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      outcome: mostly<string | undefined>('approve', 'reject', 'modify', 'escalate', undefined),
      kind: mostly<NativeTransition['kind']>(undefined, 'normal', 'time-out', 'error', 'escalation'),
      default: mostly<NativeTransition['default']>(undefined, 'yes', 'no'),
      certainty,
    })
    .map(({ outcome, ...more }) => {
      // What a person chooses is normal and no default: anything else is a problem, and a document with one has no verdict.
      const isChosen = gates.includes(more.from) && (more.kind ?? 'normal') === 'normal' && more.default !== 'yes';
      return defined({ ...more, outcome: isChosen ? outcome : undefined }) as NativeTransition;
    });

const documents: fc.Arbitrary<NativeWorkflow> = fc
  .array(fc.constantFrom<'ai' | 'gate' | 'plain' | 'effect'>('ai', 'gate', 'gate', 'plain', 'effect'), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((roles) => {
    const all = (['ai', 'gate', ...roles, 'effect'] as const).map((role, index) => ({ id: `${role}-${index}`, role }));
    const ids = all.map(({ id }) => id);
    const gates = all.filter(({ role }) => role === 'gate').map(({ id }) => id);
    return fc
      .record({
        steps: fc.tuple(...all.map(({ id, role }) => stepRecord(id, role))),
        transitions: fc.array(transitionRecord(ids, gates), { minLength: 1, maxLength: 7 }),
        gates: fc.tuple(...gates.map(gateRecord)),
        errors: fc.constantFrom<NativeWorkflow['errors']>(
          'none',
          'none',
          'none',
          undefined,
          [{ step: gates[0]!, behaviour: 'silent-continue' }],
          [{ step: gates[0]!, behaviour: 'stop' }],
        ),
        escalations: fc.constantFrom<NativeWorkflow['escalations']>('none', undefined, [
          { trigger: 'time-out', from: gates[0]!, to: 'recruiter' },
        ]),
      })
      .map(({ steps, transitions, gates: entries, errors, escalations }) =>
        // One way that is nearly safe runs through every document, or most of them would be lost at once.
        defined(
          workflow(
            steps,
            [
              { from: ids[0]!, to: ids[1]! },
              { from: ids[1]!, to: ids.at(-1)!, outcome: 'approve' },
              { from: ids[1]!, to: ids[2]!, outcome: 'reject' },
              ...transitions,
            ],
            entries,
            { errors, escalations } as Partial<NativeWorkflow>,
          ),
        ),
      ) as fc.Arbitrary<NativeWorkflow>;
  });

/** The entry without keys that are undefined: a key that is not there is another thing than one without a value. */
function defined<T extends object>(entry: T): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;
}

// `certainty` says how the rest of its entry is meant, and what is written without it is declared.
const KEPT: ReadonlySet<string> = new Set(['schemaVersion', 'id', 'step', 'from', 'to', 'trigger', 'certainty']);
const KEPT_OF_ESCALATION: ReadonlySet<string> = new Set(['trigger', 'certainty']);

/** Every document that differs by one key that is left out. */
function* withOneKeyLess(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* withOneKeyLess(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const kept = path[0] === 'escalations' ? KEPT_OF_ESCALATION : KEPT;
      if (!kept.has(key)) yield [...path, key];
      yield* withOneKeyLess(inner, [...path, key]);
    }
}

function change(
  document: NativeWorkflow,
  path: readonly (string | number)[],
  how: (holder: Record<string, unknown>, key: string) => void,
) {
  const copy = structuredClone(document);
  let holder = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  how(holder, String(path.at(-1)));
  return copy;
}

/** `DUTYBOUND_DOCUMENTS=6000 npx vitest run test/workflow/silence` tries more of them and prints their verdicts. */
const RUNS = process.env.DUTYBOUND_DOCUMENTS;
const runs = { numRuns: Number(RUNS ?? 400) };
const tally = (counts: Map<string, number>, verdict: string | undefined) =>
  counts.set(String(verdict), (counts.get(String(verdict)) ?? 0) + 1);

describe('silence never helps', () => {
  it('leaving out a key never turns anything else into covered or nothing to prove', () => {
    const before = new Map<string, number>();
    fc.assert(
      fc.property(documents, (document) => {
        const verdict = verdictOf(document);
        tally(before, verdict);
        if (verdict === undefined || isGood(verdict)) return;
        for (const path of withOneKeyLess(document)) {
          const less = change(document, path, (holder, key) => delete holder[key]);
          expect(isGood(verdictOf(less)), path.join('.')).toBe(false);
        }
      }),
      runs,
    );
    if (RUNS !== undefined) process.stdout.write(`${JSON.stringify([...before])}\n`);
    for (const verdict of ['covered', 'escaped', 'open']) expect(before.get(verdict), verdict).toBeGreaterThan(5);
  });

  it('blurring how sure something is never helps', () => {
    const blurs = fc.constantFrom('inferred', 'unknown', 'not-expressible', 'conflict', 'absent');
    fc.assert(
      fc.property(documents, blurs, (document, blur) => {
        const verdict = verdictOf(document);
        if (verdict === undefined || isGood(verdict)) return;
        for (const key of ['actors', 'steps', 'transitions', 'gates', 'errors', 'escalations'] as const) {
          const list = document[key];
          for (let index = 0; Array.isArray(list) && index < list.length; index += 1) {
            const blurred = change(document, [key, index, 'certainty'], (holder) => {
              holder.certainty ??= blur;
            });
            expect(isGood(verdictOf(blurred)), `${key} ${index}`).toBe(false);
          }
        }
      }),
      runs,
    );
  });

  it('removing a gate, or adding a way that nobody chooses, never helps', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (document, from, to) => {
        const verdict = verdictOf(document);
        if (verdict === undefined || isGood(verdict)) return;
        const gates = document.gates as readonly NativeGate[];
        for (const left of gates) {
          const fewer = { ...document, gates: gates.filter((entry) => entry !== left) };
          expect(isGood(verdictOf(fewer)), `without the gate ${left.step}`).toBe(false);
        }
        const steps = document.steps as readonly NativeStep[];
        const target = steps[to % steps.length]!;
        // One more arm of a step that waits for all its arms can hold it back: that is a repair.
        if (target.join === 'all') return;
        const added: NativeTransition = { from: steps[from % steps.length]!.id, to: target.id };
        const more = { ...document, transitions: [...(document.transitions as readonly NativeTransition[]), added] };
        expect(isGood(verdictOf(more)), `with ${added.from} -> ${added.to}`).toBe(false);
      }),
      runs,
    );
  });

  it('every result that is not good says why, in keys that are unique', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { graph, problems } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
        if (problems.length > 0) return;
        const { verdict, instances } = proveRefusalOrReversal(graph, 'cv-screening');
        expect(instances.length > 0).toBe(!isGood(verdict));
        expect(new Set(instances.map(({ key }) => key)).size).toBe(instances.length);
        for (const { status, restsOn, path, sentence, refusal } of instances) {
          if (status === 'escaped') expect(restsOn).toEqual([]);
          if (status === 'open') expect(restsOn.length).toBeGreaterThan(0);
          if (refusal === 'missing')
            for (const step of path)
              expect([step.certainty, step.via?.certainty ?? 'declared']).toEqual(['declared', 'declared']);
          expect(sentence).not.toMatch(/\.$|undefined/);
        }
      }),
      runs,
    );
  });

  it('leaving out a key of the stop never makes it reach every AI step', () => {
    const stops = fc.record(
      {
        mechanism: fc.constant('console button'),
        by: fc.constantFrom<'none' | string[]>('none', ['recruiter'], ['mailer'], ['nobody-knows']),
        reaches: fc.constantFrom<'all' | 'none' | string[]>('all', 'none', ['ai-0']),
        safeState: fc.constantFrom<'yes' | 'no'>('yes', 'no'),
      },
      { requiredKeys: [] },
    );
    const stopVerdict = (document: NativeWorkflow) => {
      const { graph, problems } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
      return problems.length > 0 ? undefined : proveStopReach(graph, 'cv-screening').verdict;
    };
    fc.assert(
      fc.property(documents, stops, (base, stop) => {
        const document = { ...base, stop };
        const verdict = stopVerdict(document);
        if (verdict === 'reached' || verdict === 'nothing-to-prove' || verdict === undefined) return;
        for (const path of withOneKeyLess(document)) {
          const less = stopVerdict(change(document, path, (holder, key) => delete holder[key]));
          expect(less === 'reached' || less === 'nothing-to-prove', path.join('.')).toBe(false);
        }
      }),
      { ...runs, numRuns: 300 },
    );
  });
});
