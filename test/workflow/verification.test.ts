import { describe, expect, it } from 'vitest';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type { NativeActor, NativeGate, NativeTransition, NativeWorkflow } from '../../src/workflow/native-document.js';
import { proveTwoVerifications } from '../../src/workflow/verification.js';
import { ai, edge, effect, gate, machine, person, workflow } from './build.js';

const actors: readonly NativeActor[] = [
  { id: 'ai', kind: 'ai', system: 'cv-screening' },
  { id: 'recruiter', kind: 'human', assignment: 'group' },
  { id: 'mailer', kind: 'automated' },
  { id: 'ada', kind: 'human', assignment: 'named', person: 'staff-1' },
  { id: 'bo', kind: 'human', assignment: 'named', person: 'staff-2' },
  { id: 'day-shift', kind: 'human', assignment: 'group' },
  { id: 'night-shift', kind: 'human', assignment: 'group' },
];

const match = ai('match', { identifies: 'yes' });
const by = (approver: string, more: Partial<NativeGate> = {}): Partial<NativeGate> => ({
  approvers: [approver],
  minApprovals: 1,
  ...more,
});

/** match → first → second → alert, each gate with its own decider. */
const inARow = (first: Partial<NativeGate>, second: Partial<NativeGate>): NativeWorkflow =>
  workflow(
    [match, person('first', { start: 'no' }), person('second', { start: 'no' }), effect('alert'), machine('drop')],
    [
      'match -> first',
      'first -> second: approve',
      'first -> drop: reject',
      'second -> alert: approve',
      'second -> drop: reject',
    ],
    [gate('first', first), gate('second', second)],
    { actors },
  );

/** match → both at once → alert when both have answered. */
const sideBySide = (first: Partial<NativeGate>, second: Partial<NativeGate>): NativeWorkflow =>
  workflow(
    [
      match,
      person('first', { start: 'no' }),
      person('second', { start: 'no' }),
      effect('alert', { join: 'all' }),
      machine('drop'),
    ],
    [
      'match -> first',
      'match -> second',
      'first -> alert: approve',
      'second -> alert: approve',
      'first -> drop: reject',
      'second -> drop: reject',
    ],
    [gate('first', first), gate('second', second)],
    { actors },
  );

/** match → one gate → alert. */
const atOneGate = (more: Partial<NativeGate>): NativeWorkflow =>
  workflow(
    [match, person('check', { start: 'no' }), effect('alert'), machine('drop')],
    ['match -> check', 'check -> alert: approve', 'check -> drop: reject'],
    [gate('check', more)],
    { actors },
  );

/** The same workflow with other marks of its named persons; a person without a mark is one of whom nobody says who it is. */
function marked(persons: Readonly<Record<string, string | undefined>>, document: NativeWorkflow): NativeWorkflow {
  const people = Object.entries(persons).map(
    ([id, mark]): NativeActor => ({
      id,
      name: id,
      kind: 'human',
      assignment: 'named',
      ...(mark === undefined ? {} : { person: mark }),
    }),
  );
  const others = (document.actors as readonly NativeActor[]).filter(({ id }) => !(id in persons));
  return { ...document, actors: [...others, ...people] };
}

function proofOf(document: NativeWorkflow) {
  const { graph, problems } = readNativeWorkflow(document, 'workflows/door.yaml', 'sha256:0');
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return proveTwoVerifications(graph, 'cv-screening');
}

const told = (document: NativeWorkflow): readonly string[] => {
  const { instances, verdict } = proofOf(document);
  return [verdict, ...instances.map(({ sentence }) => sentence)];
};

describe('two separate verifications of an identification', () => {
  it.each<[string, NativeWorkflow]>([
    ['two named persons, one after the other', inARow(by('ada'), by('bo'))],
    ['two named persons side by side, both awaited', sideBySide(by('ada'), by('bo'))],
    [
      'two shifts, of which the second keeps out who decided in the first',
      inARow(by('day-shift'), by('night-shift', { excludesDecidersOf: ['first'] })),
    ],
    [
      'two shifts side by side that keep each other out',
      sideBySide(
        by('day-shift', { excludesDecidersOf: ['second'] }),
        by('night-shift', { excludesDecidersOf: ['first'] }),
      ),
    ],
    [
      'one gate at which two of two named persons approve separately',
      atOneGate({ approvers: ['ada', 'bo'], minApprovals: 2, separately: 'yes' }),
    ],
    [
      'one gate that says that two persons of a group approve separately',
      atOneGate({ approvers: ['day-shift'], type: 'two-person', minApprovals: 2, separately: 'yes' }),
    ],
    [
      'two of three, a majority',
      {
        ...atOneGate({ approvers: ['ada', 'bo', 'cy'], minApprovals: 2, separately: 'yes' }),
        actors: [...actors, { id: 'cy', kind: 'human', assignment: 'named', person: 'staff-3' }],
      },
    ],
  ])('are shown by %s', (_, document) => expect(told(document)).toEqual(['verified']));

  it.each<[string, NativeWorkflow, string]>([
    [
      'nobody stands between',
      workflow([match, effect('alert')], ['match -> alert'], 'none', { actors }),
      'nobody verifies the identification of match before alert',
    ],
    [
      'the AI acts on it itself',
      workflow([ai('match', { identifies: 'yes', kind: 'act', effect: 'on-persons' })], [], 'none', {
        actors,
        transitions: 'none',
      }),
      'match acts on its own identification before anybody verifies it',
    ],
    [
      'one approval of two persons is enough',
      atOneGate({ approvers: ['ada', 'bo'], minApprovals: 1 }),
      'one person alone verifies the identification of match before alert, at check',
    ],
    [
      'the same person verifies twice',
      inARow(by('ada'), by('ada')),
      'one person alone verifies the identification of match before alert, at first and second',
    ],
    [
      'a time-out leads past both',
      {
        ...inARow(by('ada'), by('bo')),
        transitions: [...(inARow(by('ada'), by('bo')).transitions as []), edge('first -> alert', { kind: 'time-out' })],
      },
      'nobody verifies the identification of match before alert',
    ],
    [
      'an error of the second gate leads past it',
      {
        ...inARow(by('ada'), by('bo')),
        transitions: [...(inARow(by('ada'), by('bo')).transitions as []), edge('second -> alert', { kind: 'error' })],
      },
      'one person alone verifies the identification of match before alert, at first',
    ],
    [
      'two entries stand for one person',
      marked({ ada: 'staff-1', bo: ' STAFF-1' }, inARow(by('ada'), by('bo'))),
      'one person alone verifies the identification of match before alert, at first and second',
    ],
    [
      'two agree, and not separately',
      atOneGate({ approvers: ['ada', 'bo'], minApprovals: 2, separately: 'no' }),
      'one person alone verifies the identification of match before alert, at check',
    ],
  ])('are missing where %s, and the way is told', (_, document, sentence) => {
    expect(told(document)).toEqual(['unverified', sentence]);
    expect(proofOf(document).instances[0]?.path.at(-1)?.step).toBe(sentence.startsWith('match') ? 'match' : 'alert');
  });

  it.each<[string, NativeWorkflow, RegExp]>([
    [
      'one person may be in both shifts',
      inARow(by('day-shift'), by('night-shift')),
      /one person may decide at first and second/,
    ],
    [
      'only the second of two shifts side by side keeps the other out',
      sideBySide(by('day-shift'), by('night-shift', { excludesDecidersOf: ['first'] })),
      /one person may decide|may be the only one|whether/,
    ],
    [
      'how many have to agree is not stated',
      atOneGate({ approvers: ['ada', 'bo'] }),
      /how many persons have to agree at check is not stated/,
    ],
    [
      'nobody says whether each decides separately',
      atOneGate({ approvers: ['ada', 'bo'], minApprovals: 2 }),
      /whether each decides separately at check is not stated/,
    ],
    [
      'two members of one group agree, who may be one',
      atOneGate({ approvers: ['day-shift', 'night-shift'], minApprovals: 2, separately: 'yes' }),
      /whether two different persons decide at check is not stated/,
    ],
    [
      'a gate is asked for by a prompt alone',
      inARow(by('ada'), by('bo', { enforcedBy: 'prompt-only' })),
      /only a prompt asks for it/,
    ],
    [
      'the action is reached on a word of the house',
      {
        ...inARow(by('ada'), by('bo')),
        transitions: (inARow(by('ada'), by('bo')).transitions as readonly NativeTransition[]).map((way) =>
          way.from === 'second' ? edge('second -> alert: seen') : way,
        ),
      },
      /seen at second is no confirmation/,
    ],
    [
      'nobody says who the two named are, though they bear two names',
      marked({ ada: undefined, bo: undefined }, inARow(by('ada'), by('bo'))),
      /one person may decide at first and second: neither a mark/,
    ],
    [
      'only one of the two has a mark',
      marked({ ada: 'staff-1', bo: undefined }, inARow(by('ada'), by('bo'))),
      /one person may decide at first and second: neither a mark/,
    ],
    [
      'two of two agree, and nobody says who they are',
      marked(
        { ada: undefined, bo: undefined },
        atOneGate({ approvers: ['ada', 'bo'], type: 'two-person', minApprovals: 2, separately: 'yes' }),
      ),
      /whether those who may approve at check are different persons is not stated/,
    ],
    [
      'two of three agree, of whom two are one person',
      marked(
        { ada: 'staff-1', bo: 'Staff-1', cy: 'staff-3' },
        atOneGate({ approvers: ['ada', 'bo', 'cy'], minApprovals: 2, separately: 'yes' }),
      ),
      /whether those who may approve at check are different persons is not stated/,
    ],
    [
      'a gate of two persons does not say how many approvals it takes',
      atOneGate({ approvers: ['day-shift'], type: 'two-person', separately: 'yes' }),
      /how many persons have to agree at check is not stated/,
    ],
  ])('are not shown where %s', (_, document, sentence) => {
    const [verdict, first] = told(document);
    expect(verdict).not.toBe('verified');
    expect(first).toMatch(sentence);
  });

  it('say who verifies, so that their competence can be looked at', () => {
    expect(proofOf(inARow(by('ada'), by('bo'))).verifiers).toEqual(['ada', 'bo']);
  });

  it('are not asked of an AI that identifies nobody, and are asked where nobody says whether it does', () => {
    const silent = (identifies?: 'no') =>
      workflow(
        [
          ai('match', identifies === undefined ? {} : { identifies }),
          ai('tell', identifies === undefined ? {} : { identifies }),
          effect('alert'),
        ],
        ['match -> tell', 'tell -> alert'],
        'none',
        { actors },
      );
    expect(told(silent('no'))).toEqual(['nothing-to-prove']);
    expect(told(silent())[0]).toBe('open');
    expect(told(silent())[1]).toMatch(/whether (match|tell) identifies persons is not stated for sure/);
  });

  it('are shown on branches that have verifiers of their own', () => {
    const document = workflow(
      [match, ...['a', 'b', 'c', 'd'].map((id) => person(id, { start: 'no' })), effect('alert')],
      ['match -> a', 'a -> b: approve', 'b -> alert: approve', 'match -> c', 'c -> d: approve', 'd -> alert: approve'],
      [gate('a', by('ada')), gate('b', by('bo')), gate('c', by('bo')), gate('d', by('ada'))],
      { actors },
    );
    expect(told(document)).toEqual(['verified']);
  });

  it('are proved of 10,000 steps in little time, also where many gates keep each other out', () => {
    const units = Array.from({ length: 2000 }, (_, unit) => unit);
    const named = units.flatMap((unit): NativeActor[] => [
      { id: `p${unit}`, kind: 'human', assignment: 'named', person: `staff-p${unit}` },
      unit % 2 === 0
        ? { id: `q${unit}`, kind: 'human', assignment: 'named', person: `staff-q${unit}` }
        : { id: `q${unit}`, kind: 'human', assignment: 'group' },
    ]);
    const document = workflow(
      units.flatMap((unit) => [
        ai(`ai-${unit}`, { identifies: 'yes' }),
        person(`one-${unit}`),
        person(`two-${unit}`),
        effect(`alert-${unit}`),
        machine(`end-${unit}`),
      ]),
      units.flatMap((unit) => [
        `ai-${unit} -> one-${unit}`,
        `one-${unit} -> two-${unit}: approve`,
        `one-${unit} -> ai-${unit}: reject`,
        `two-${unit} -> alert-${unit}: approve`,
        `two-${unit} -> ai-${unit}: reject`,
        `alert-${unit} -> end-${unit}`,
        ...(unit + 1 < units.length ? [`end-${unit} -> ai-${unit + 1}`] : []),
      ]),
      units.flatMap((unit) => [
        gate(`one-${unit}`, by(`p${unit}`)),
        gate(`two-${unit}`, by(`q${unit}`, { excludesDecidersOf: [`one-${unit}`] })),
      ]),
      { actors: [...actors, ...named] },
    );
    const { graph, problems } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
    expect(problems).toEqual([]);
    const before = process.cpuUsage();
    const { verdict } = proveTwoVerifications(graph, 'cv-screening');
    const { user, system } = process.cpuUsage(before);
    if (process.env.DUTYBOUND_TIMES !== undefined) process.stdout.write(`${(user + system) / 1e6} s\n`);
    expect(verdict).toBe('verified');
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
