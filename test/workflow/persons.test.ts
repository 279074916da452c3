import { describe, expect, it } from 'vitest';
import { viewGraph } from '../../src/workflow/graph-view.js';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type { NativeActor, NativeGate, NativeWorkflow } from '../../src/workflow/native-document.js';
import { dutiesAreSeparate } from '../../src/workflow/practice/separation.js';
import { openQuestions } from '../../src/workflow/sidecar-questions.js';
import { proveTwoVerifications } from '../../src/workflow/verification.js';
import { fc } from '../support/property.js';
import { ai, effect, gate, machine, person, workflow } from './build.js';

// Who is who: what is left out about a person never makes two persons of what may be one.

const mark = fc.constantFrom('staff-1', 'staff-2', 'STAFF-1 ', undefined);
const actor = (id: string): fc.Arbitrary<NativeActor> =>
  fc
    .record({
      kind: fc.constantFrom<NativeActor['kind']>('human', 'human', 'human', 'human', 'human', 'ai', undefined),
      assignment: fc.constantFrom<NativeActor['assignment']>(
        'named',
        'named',
        'named',
        'group',
        'initiator',
        undefined,
      ),
      name: fc.constantFrom('Ada', 'Bo', undefined),
      person: mark,
    })
    .map((more) => defined({ id, ...more }) as NativeActor);

const decided = (step: string, others: readonly string[]): fc.Arbitrary<NativeGate> =>
  fc
    .record({
      approvers: fc.subarray(['ada', 'bo', 'cy'], { minLength: 1 }),
      type: fc.constantFrom<NativeGate['type']>('approve', 'approve', 'two-person', undefined),
      minApprovals: fc.constantFrom(1, 2, 2, 3, undefined),
      separately: fc.constantFrom<NativeGate['separately']>('yes', 'yes', 'no', undefined),
      excludesInitiator: fc.constantFrom<NativeGate['excludesInitiator']>('yes', 'yes', 'no', undefined),
      excludesDecidersOf: fc.constantFrom<NativeGate['excludesDecidersOf']>(undefined, 'none', [...others]),
    })
    .map(({ type, ...more }) => {
      const { type: _, ...rest } = gate(step);
      return defined({ ...rest, ...more, ...(type === undefined ? {} : { type }) }) as NativeGate;
    });

/** An identification, what a person writes on it, one gate or two, and an action. */
const documents: fc.Arbitrary<NativeWorkflow> = fc
  .record({
    people: fc.tuple(actor('ada'), actor('bo'), actor('cy')),
    author: fc.constantFrom('ada', 'bo', 'cy', 'mailer'),
    two: fc.boolean(),
    first: decided('first', ['second']),
    second: decided('second', ['first']),
  })
  .map(({ author, first, people, second, two }) =>
    workflow(
      [
        ai('match', { identifies: 'yes', start: 'yes' }),
        person('write', { kind: 'generate', performer: author, start: 'no' }),
        person('first', { performer: 'ada', start: 'no' }),
        ...(two ? [person('second', { performer: 'bo', start: 'no' })] : []),
        effect('alert'),
        machine('drop', { start: 'no' }),
      ],
      [
        'match -> write',
        'write -> first',
        ...(two
          ? ['first -> second: approve', 'second -> alert: approve', 'second -> drop: reject']
          : ['first -> alert: approve']),
        'first -> drop: reject',
      ],
      two ? [first, second] : [first],
      {
        actors: [{ id: 'ai', kind: 'ai', system: 'cv-screening' }, { id: 'mailer', kind: 'automated' }, ...people],
      },
    ),
  );

function defined<T extends object>(entry: T): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;
}

/** What is shown of two verifiers and of duties that are apart; undefined where the document has problems. */
function verdicts(document: NativeWorkflow) {
  const { graph, problems } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
  const view = viewGraph(graph, 'cv-screening');
  if (problems.length > 0 || view === undefined) return undefined;
  return {
    verification: proveTwoVerifications(graph, 'cv-screening').verdict,
    separation: dutiesAreSeparate({ view, asOf: '2028-01-14' }).verdict,
  };
}

type List = 'actors' | 'gates';

function* changes(document: NativeWorkflow): Generator<readonly [what: string, document: NativeWorkflow]> {
  for (const list of ['actors', 'gates'] as const satisfies readonly List[]) {
    const entries = document[list] as unknown as readonly Record<string, unknown>[];
    const put = (index: number, entry: object) =>
      ({ ...document, [list]: entries.map((each, at) => (at === index ? entry : each)) }) as NativeWorkflow;
    for (const [index, entry] of entries.entries()) {
      for (const key of Object.keys(entry)) {
        if (key === 'id' || key === 'step') continue;
        const { [key]: _, ...rest } = entry;
        yield [`${list}/${index} without ${key}`, put(index, rest)];
      }
      for (const certainty of ['inferred', 'conflict', 'unknown'])
        yield [`${list}/${index} ${certainty}`, put(index, { ...entry, certainty })];
    }
  }
  const actors = document.actors as readonly NativeActor[];
  const without = (key: 'person' | 'name') =>
    actors.map(
      (each) => Object.fromEntries(Object.entries(each).filter(([own]) => own !== key)) as unknown as NativeActor,
    );
  yield ['without any mark', { ...document, actors: without('person') }];
  yield ['without any name', { ...document, actors: without('name') }];
}

const GOOD: ReadonlySet<string> = new Set(['verified', 'holds', 'nothing-to-prove']);

describe('who is who', () => {
  it('to leave out or to blur a fact about persons and gates never makes anything better', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(documents, (document) => {
        const before = verdicts(document);
        fc.pre(before !== undefined);
        for (const verdict of Object.values(before!)) seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
        for (const [what, less] of changes(document)) {
          const after = verdicts(less);
          if (after === undefined) continue;
          for (const proof of ['verification', 'separation'] as const)
            if (!GOOD.has(before![proof])) expect(GOOD.has(after[proof]), `${proof}, ${what}`).toBe(false);
        }
      }),
      { numRuns: 250 },
    );
    for (const verdict of ['verified', 'unverified', 'open', 'holds', 'fault'])
      expect(seen.get(verdict) ?? 0, verdict).toBeGreaterThan(2);
  });

  it('names and functions mean nothing, marks do: the other name of an actor changes no verdict', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('Ada', 'Bo', 'Cy', undefined), (document, name) => {
        const actors = (document.actors as readonly NativeActor[]).map(({ name: _, ...rest }) => ({
          ...rest,
          ...(name === undefined ? {} : { name }),
        }));
        expect(verdicts({ ...document, actors })).toEqual(verdicts(document));
      }),
      { numRuns: 200 },
    );
  });

  it('a scaffold asks for the mark of each of several named persons, and for none of a person who is the only one', () => {
    const people = (persons: readonly (string | undefined)[]): readonly NativeActor[] => [
      { id: 'ai', kind: 'ai' },
      { id: 'mailer', kind: 'automated' },
      ...persons.map(
        (own, at): NativeActor => ({
          id: ['ada', 'bo'][at]!,
          kind: 'human',
          assignment: 'named',
          ...(own === undefined ? {} : { person: own }),
        }),
      ),
    ];
    const asked = (persons: readonly (string | undefined)[], identifies: 'yes' | 'no') => {
      const approvers = ['ada', 'bo'].slice(0, persons.length);
      const document = workflow(
        [ai('match', { identifies }), person('first', { performer: 'ada' }), effect('alert')],
        ['match -> first', 'first -> alert: approve'],
        [gate('first', { approvers, minApprovals: 1 })],
        { actors: people(persons) },
      );
      const { graph, problems } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
      expect(problems).toEqual([]);
      return openQuestions(graph).flatMap(({ entry, isPractice, key }) =>
        key === 'person' ? `${entry?.id}${isPractice ? ', good practice' : ''}` : [],
      );
    };
    expect(asked([undefined, undefined], 'yes')).toEqual(['ada', 'bo']);
    expect(asked([undefined, 'staff-2'], 'no')).toEqual(['ada, good practice']);
    expect(asked(['staff-1', 'staff-2'], 'yes')).toEqual([]);
    expect(asked([undefined], 'yes')).toEqual([]);
  });
});
