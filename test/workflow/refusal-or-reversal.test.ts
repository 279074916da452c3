import { describe, expect, it } from 'vitest';
import type { NativeStep } from '../../src/workflow/native-document.js';
import { ai, edge, effect, gate, machine, person, prove, without, workflow } from './build.js';

/** The AI ranks, the recruiter reviews, a rejection goes out: nearly every case is a change of this one. */
const rank = ai('rank', { start: 'yes' });
const review = person('review');
const send = effect('send-rejection');
const end = machine('end');
const steps = [rank, review, send, end];
const refusable = ['rank -> review', 'review -> send-rejection: approve', 'review -> end: reject'];

const sentences = (proof: ReturnType<typeof prove>) => proof.instances.map(({ sentence }) => sentence);
const paths = (proof: ReturnType<typeof prove>) =>
  proof.instances.map(({ path }) => path.map(({ step }) => step).join(' > '));
const reasons = (proof: ReturnType<typeof prove>) =>
  proof.instances.flatMap(({ restsOn }) => restsOn.map(({ element, id, reason }) => `${element} ${id}: ${reason}`));

describe('a gate that goes on when nobody answers', () => {
  const unanswered = gate('review', { onTimeLimit: 'continue' });

  it('lets its one way pass where the time-out has none of its own', () => {
    const edges = ['rank -> review', 'review -> send-rejection'];
    expect(prove(workflow(steps, edges, [unanswered])).verdict).toBe('escaped');
  });

  it('goes its own way where one is drawn: the other one is the person’s choice', () => {
    const timesOut = { ...edge('review -> end'), kind: 'time-out' } as const;
    const edges = [
      edge('rank -> review'),
      edge('review -> send-rejection: approve'),
      edge('review -> end: reject'),
      timesOut,
    ];
    expect(prove(workflow(steps, edges, [unanswered])).verdict).toBe('covered');
    expect(prove(workflow(steps, edges.slice(0, 3), [unanswered])).verdict).not.toBe('covered');
  });

  it('and where its own way leads to the effect, that way escapes', () => {
    const timesOut = { ...edge('review -> send-rejection'), kind: 'time-out' } as const;
    const edges = [edge('rank -> review'), edge('review -> end: reject'), timesOut];
    expect(prove(workflow(steps, edges, [unanswered])).verdict).toBe('escaped');
  });
});

describe('somebody can refuse', () => {
  it('a recruiter who can reject stands between the ranking and the rejection letter', () => {
    const proof = prove(workflow(steps, refusable, [gate('review')]));
    expect(proof).toMatchObject({ verdict: 'covered', instances: [] });
    expect(proof.covers).toEqual([{ gate: 'review', effects: ['send-rejection'] }]);
  });

  it('the recruiter sends the ranking back to the AI instead of rejecting it', () => {
    const edges = ['rank -> review', 'review -> send-rejection: approve', 'review -> rank: modify'];
    expect(prove(workflow(steps, edges, [gate('review')])).verdict).toBe('covered');
  });

  it('work that is sent back passes another step before it comes again', () => {
    const edges = ['rank -> review', 'review -> send-rejection: approve', 'review -> end: modify', 'end -> rank'];
    expect(prove(workflow(steps, edges, [gate('review')])).verdict).toBe('covered');
  });

  it('each of two branches has a gate of its own', () => {
    const proof = prove(
      workflow(
        [rank, person('review-high'), person('review-low'), send, end],
        [
          'rank -> review-high',
          'rank -> review-low',
          'review-high -> send-rejection: approve',
          'review-high -> end: reject',
          'review-low -> send-rejection: approve',
          'review-low -> end: reject',
        ],
        [gate('review-high'), gate('review-low')],
      ),
    );
    expect(proof.verdict).toBe('covered');
    expect(proof.covers.map((cover) => cover.gate)).toEqual(['review-high', 'review-low']);
  });

  it('both answers of a first reviewer lead to a second one, who can reject', () => {
    const proof = prove(
      workflow(
        [rank, person('sort'), review, send, end],
        [
          'rank -> sort',
          'sort -> review: urgent',
          'sort -> review: normal',
          'review -> send-rejection: approve',
          'review -> end: reject',
        ],
        [gate('sort', { type: 'choose' }), gate('review')],
      ),
    );
    expect(proof.verdict).toBe('covered');
  });

  it('the letter waits for the ranking and for the approval of a person on a parallel branch', () => {
    const split = machine('split', { start: 'yes' });
    const proof = prove(
      workflow(
        [split, ai('rank'), review, effect('send-rejection', { join: 'all' }), end],
        [
          'split -> rank',
          'split -> review',
          'rank -> send-rejection',
          'review -> send-rejection: approve',
          'review -> end: reject',
        ],
        [gate('review')],
      ),
    );
    expect(proof.verdict).toBe('covered');
  });

  it('a time-out that refuses', () => {
    const silent = gate('review', { onTimeLimit: 'refuse' });
    expect(prove(workflow(steps, refusable, [silent])).verdict).toBe('covered');
  });

  it('a time-out that escalates to a second gate', () => {
    const proof = prove(
      workflow(
        [...steps, person('head-of-hr')],
        [
          ...refusable,
          edge('review -> head-of-hr', { kind: 'time-out' }),
          'head-of-hr -> send-rejection: approve',
          'head-of-hr -> end: reject',
        ],
        [gate('review', { onTimeLimit: 'escalate' }), gate('head-of-hr')],
      ),
    );
    expect(proof.verdict).toBe('covered');
  });

  it('the AI acts on persons itself, after a person has approved', () => {
    const act = ai('reject-in-portal', { kind: 'act', effect: 'on-persons', reversal: 'none', start: 'no' });
    const proof = prove(
      workflow(
        [rank, review, act, end],
        ['rank -> review', 'review -> reject-in-portal: approve', 'review -> end: reject'],
        [gate('review')],
      ),
    );
    // The ranking starts the run; no other step that is not said to be no start may begin it behind the gate.
    expect(proof.verdict).toBe('covered');
  });

  it('the recruiter writes to the candidate himself, at a gate of his own', () => {
    const proof = prove(
      workflow(
        [rank, person('decide-and-write', { effect: 'on-persons', reversal: 'none' })],
        ['rank -> decide-and-write'],
        [gate('decide-and-write')],
      ),
    );
    expect(proof.verdict).toBe('covered');
    expect(proof.covers).toEqual([{ gate: 'decide-and-write', effects: ['decide-and-write'] }]);
  });
});

describe('nothing can happen', () => {
  it('the letter waits for an arm that never comes', () => {
    const letter = effect('send-rejection', { join: 'all' });
    const edges = ['rank -> send-rejection', 'never -> send-rejection', 'rank -> rank'];
    expect(prove(workflow([rank, machine('never', { start: 'no' }), letter], edges)).verdict).toBe('covered');
  });

  it('an arm that is walked twice does not stand for two', () => {
    const wait = machine('wait', { join: 'all', start: 'no' });
    const edges = ['rank -> wait', 'wait -> wait', 'wait -> send-rejection'];
    expect(prove(workflow([rank, wait, send], edges)).verdict).toBe('covered');
  });
});

describe('nobody can refuse', () => {
  it('the ranking goes straight to the rejection letter', () => {
    const proof = prove(workflow([rank, send], ['rank -> send-rejection']));
    expect(proof.verdict).toBe('escaped');
    expect(sentences(proof)).toEqual(['the output of rank reaches send-rejection; nobody can refuse it']);
    expect(proof.instances[0]).toMatchObject({ decision: 'rank', effect: 'send-rejection', restsOn: [] });
    expect(proof.instances[0]?.path[1]?.via).toMatchObject({ kind: 'unknown', place: { pointer: '/transitions/0' } });
  });

  it('the recruiter can only approve', () => {
    const proof = prove(
      workflow(
        [rank, review, send],
        ['rank -> review', 'review -> send-rejection: approve'],
        [gate('review', { canRefuse: 'no' })],
      ),
    );
    expect(proof.verdict).toBe('escaped');
    expect(sentences(proof)).toEqual(['the output of rank reaches send-rejection past review; nobody can refuse it']);
  });

  it('to reject leads to the same letter as to approve', () => {
    const edges = [
      'rank -> review',
      'review -> send-rejection: approve',
      'review -> end: reject',
      'end -> send-rejection',
    ];
    expect(prove(workflow(steps, edges, [gate('review')])).verdict).toBe('escaped');
  });

  it('a time-out that counts as approval', () => {
    const proof = prove(workflow(steps, refusable, [gate('review', { onTimeLimit: 'approve' })]));
    expect(proof.verdict).toBe('escaped');
    expect(sentences(proof)).toEqual([
      'the time-out of review lets the output of rank pass to send-rejection; nobody can refuse it',
    ]);
    expect(proof.instances[0]?.path.map(({ via }) => via?.passes)).toEqual([undefined, undefined, 'time-out']);
  });

  it('a time-out with a way of its own to the letter', () => {
    const proof = prove(
      workflow(steps, [...refusable, edge('review -> send-rejection', { kind: 'time-out' })], [gate('review')]),
    );
    expect(proof.verdict).toBe('escaped');
    expect(proof.instances).toHaveLength(1);
  });

  it.each([
    ['an error', { kind: 'error' }, 'an error of review'],
    ['an escalation that reaches nobody', { kind: 'escalation' }, 'the escalation of review'],
    ['a default way out', { default: 'yes' }, 'the default way out of review'],
  ] as const)('%s leads past the recruiter to the letter', (_, how, words) => {
    const proof = prove(workflow(steps, [...refusable, edge('review -> send-rejection', how)], [gate('review')]));
    expect(proof.verdict).toBe('escaped');
    expect(sentences(proof)).toEqual([`${words} lets the output of rank pass to send-rejection; nobody can refuse it`]);
  });

  it('two ways past the same gate are two instances with keys of their own', () => {
    const leaks = [
      edge('review -> send-rejection', { kind: 'time-out' }),
      edge('review -> send-rejection', { kind: 'error' }),
    ];
    const proof = prove(workflow(steps, [...refusable, ...leaks], [gate('review')]));
    expect(proof.instances.map(({ key }) => key)).toEqual([
      'send-rejection < rank < review>send-rejection:error < review>send-rejection:error',
      'send-rejection < rank < review>send-rejection:time-out < review>send-rejection:time-out',
    ]);
  });

  it('keys do not depend on the order of the file', () => {
    const leaks = [
      edge('review -> send-rejection', { kind: 'time-out' }),
      edge('review -> send-rejection', { kind: 'error' }),
    ];
    const keysOf = (list: readonly (typeof leaks)[number][], all: readonly NativeStep[]) =>
      prove(workflow(all, [...list, ...refusable], [gate('review')])).instances.map(({ key }) => key);
    expect(keysOf(leaks, steps)).toEqual(keysOf([...leaks].reverse(), [...steps].reverse()));
  });

  it('automatic rejection below the threshold, review above it', () => {
    const proof = prove(
      workflow(
        [rank, machine('score'), review, send, effect('invite'), end],
        [
          'rank -> score',
          'score -> send-rejection',
          'score -> review',
          'review -> invite: approve',
          'review -> end: reject',
        ],
        [gate('review')],
        {
          thresholds: [
            {
              step: 'score',
              measure: 'score',
              operator: '<',
              value: 80,
              whereBelow: ['send-rejection'],
              whereAbove: ['review'],
            },
          ],
        },
      ),
    );
    expect(proof.verdict).toBe('escaped');
    expect(paths(proof)).toEqual(['rank > score > send-rejection']);
    expect(proof.covers).toEqual([{ gate: 'review', effects: ['invite'] }]);
  });

  it('a side door: a second text is generated after the approval', () => {
    const proof = prove(
      workflow(
        [rank, review, ai('write-letter', { kind: 'generate' }), send, end],
        [
          'rank -> review',
          'review -> write-letter: approve',
          'review -> end: reject',
          'write-letter -> send-rejection',
        ],
        [gate('review')],
      ),
    );
    expect(proof.verdict).toBe('escaped');
    expect(paths(proof)).toEqual(['write-letter > send-rejection']);
  });

  it('a person whom the AI asks only if it chooses to is no gate', () => {
    const proof = prove(
      workflow([rank, person('review', { reach: 'discretionary-by-ai' }), send, end], refusable, [gate('review')]),
    );
    expect(proof.verdict).toBe('escaped');
  });

  it('an AI that reviews the AI is no gate', () => {
    const proof = prove(workflow([rank, { ...review, performer: 'other-ai' }, send, end], refusable, [gate('review')]));
    expect(proof.verdict).toBe('escaped');
    expect(paths(proof)).toEqual(['rank > review > send-rejection']);
  });

  it('a person is told but nothing waits for him', () => {
    expect(
      prove(workflow([rank, person('review', { waits: 'no' }), send, end], refusable, [gate('review')])).verdict,
    ).toBe('escaped');
  });

  it('the letter waits for two branches, and no person stands on either', () => {
    const proof = prove(
      workflow(
        [machine('split', { start: 'yes' }), ai('rank'), machine('look-up'), effect('send-rejection', { join: 'all' })],
        ['split -> rank', 'split -> look-up', 'rank -> send-rejection', 'look-up -> send-rejection'],
      ),
    );
    expect(proof.verdict).toBe('escaped');
  });

  it('one of two branches has no gate', () => {
    const proof = prove(
      workflow(
        [rank, review, machine('fast-track'), send, end],
        [...refusable, 'rank -> fast-track', 'fast-track -> send-rejection'],
        [gate('review')],
      ),
    );
    expect(proof.verdict).toBe('escaped');
    expect(paths(proof)).toEqual(['rank > fast-track > send-rejection']);
  });

  it('a decision of the AI that itself takes effect on persons', () => {
    const decide = ai('decide', { kind: 'decide', effect: 'on-persons', reversal: 'none' });
    const proof = prove(
      workflow([review, decide, end], ['review -> decide: approve', 'review -> end: reject'], [gate('review')]),
    );
    expect(proof.verdict).toBe('escaped');
    expect(sentences(proof)).toEqual(['the AI decides in decide with an effect on persons; nobody can refuse it']);
  });

  it('the AI acts on persons without anybody before', () => {
    const act = ai('reject-in-portal', { kind: 'act', effect: 'on-persons', reversal: 'none', start: 'no' });
    const proof = prove(workflow([machine('begin', { start: 'yes' }), act], ['begin -> reject-in-portal']));
    expect(proof.verdict).toBe('escaped');
    expect(sentences(proof)).toEqual(['the AI acts on persons in reject-in-portal; nobody can refuse it']);
    expect(paths(proof)).toEqual(['begin > reject-in-portal']);
  });

  it('of three AI steps in a row the last one is reported', () => {
    const proof = prove(
      workflow(
        [rank, ai('explain'), ai('write'), send],
        ['rank -> explain', 'explain -> write', 'write -> send-rejection'],
      ),
    );
    expect(proof.instances.map(({ decision }) => decision)).toEqual(['write']);
  });
});

describe('somebody can only reverse', () => {
  const reversal = { by: 'recruiter', how: 'withdraws the letter', within: 'P1D', worksInTime: 'yes' } as const;
  const reversed = (more: NativeStep['reversal']) =>
    prove(workflow([rank, effect('send-rejection', { reversal: more ?? 'none' })], ['rank -> send-rejection']));

  it('a recruiter withdraws the letter in time', () => {
    const proof = reversed(reversal);
    expect(proof.verdict).toBe('reversible-only');
    expect(sentences(proof)).toEqual([
      'the output of rank reaches send-rejection; nobody can refuse it, and a person can reverse it in time',
    ]);
  });

  it('the reversal comes too late', () => expect(reversed({ ...reversal, worksInTime: 'no' }).verdict).toBe('escaped'));
  it('a machine reverses', () => expect(reversed({ ...reversal, by: 'mailer' }).verdict).toBe('escaped'));
  it('nobody says whether it works in time', () =>
    expect(reversed(without(reversal, 'worksInTime')).verdict).toBe('open'));
  it('nobody says who reverses', () => expect(reversed(without(reversal, 'by')).verdict).toBe('open'));
  it('an unknown actor reverses', () => expect(reversed({ ...reversal, by: 'nobody-knows' }).verdict).toBe('open'));

  it('nobody says anything about reversal', () => {
    const proof = prove(workflow([rank, without(send, 'reversal')], ['rank -> send-rejection']));
    expect(proof.verdict).toBe('open');
    expect(reasons(proof)).toEqual(['reversal send-rejection: whether it can be reversed is not stated']);
    expect(proof.instances[0]).toMatchObject({ refusal: 'missing', reversal: 'open' });
  });
});

describe('nobody can tell', () => {
  const open = (document: ReturnType<typeof workflow>) => {
    const proof = prove(document);
    expect(proof.verdict).toBe('open');
    expect(proof.instances.every(({ restsOn }) => restsOn.length > 0)).toBe(true);
    return reasons(proof);
  };

  it.each([
    ['canRefuse', 'whether it can refuse is not stated'],
    ['enforcedBy', 'what enforces it is not stated'],
    ['approvers', 'who may decide there is not stated'],
    ['onTimeLimit', 'what happens when nobody answers is not stated'],
  ] as const)('the gate says nothing about %s', (key, reason) => {
    const asked = open(workflow(steps, refusable, [without(gate('review'), key)]));
    expect(asked).toContain(`gate review: ${reason}`);
  });

  it.each(['waits', 'reach', 'performer'] as const)('the step says nothing about %s', (key) => {
    expect(open(workflow([rank, without(review, key), send, end], refusable, [gate('review')]))[0]).toMatch(
      /^gate review/,
    );
  });

  it('nobody says what happens when the gate fails', () => {
    const { errors: _, ...silent } = workflow(steps, refusable, [gate('review')]);
    expect(open(silent)).toEqual(['gate review: what happens when it fails is not stated']);
  });

  it('only a prompt asks the AI to wait', () => {
    expect(open(workflow(steps, refusable, [gate('review', { enforcedBy: 'prompt-only' })]))).toEqual([
      'gate review: only a prompt asks for it',
    ]);
  });

  it('an AI may approve in place of the recruiter', () => {
    expect(open(workflow(steps, refusable, [gate('review', { approvers: ['other-ai'] })]))).toEqual([
      'gate review: the approver other-ai is not a person who oversees',
    ]);
  });

  it('the gate is only inferred', () => {
    expect(open(workflow(steps, refusable, [gate('review', { certainty: 'inferred' })]))).toEqual([
      'gate review: the gate is inferred',
    ]);
  });

  it('the side door is only inferred', () => {
    const door = edge('rank -> send-rejection', { certainty: 'inferred' });
    expect(open(workflow(steps, [...refusable, door], [gate('review')]))).toEqual([
      'transition rank -> send-rejection: it is inferred',
    ]);
  });

  it('the way of the refusal is only inferred', () => {
    const edges = [
      'rank -> review',
      'review -> send-rejection: approve',
      edge('review -> end: reject', { certainty: 'inferred' }),
    ];
    expect(prove(workflow(steps, edges, [gate('review')])).verdict).toBe('open');
  });

  it('nobody says whether the letter waits for both branches', () => {
    const edges = [
      'split -> rank',
      'split -> review',
      'rank -> send-rejection',
      'review -> send-rejection: approve',
      'review -> end: reject',
    ];
    const joined = without(send, 'join');
    expect(
      open(workflow([machine('split', { start: 'yes' }), ai('rank'), review, joined, end], edges, [gate('review')])),
    ).toEqual(['join send-rejection: whether it waits for all is not known']);
  });

  it('nobody knows who makes the ranking', () => {
    expect(open(workflow([{ ...rank, performer: 'nobody-knows' }, send], ['rank -> send-rejection']))).toContain(
      'step rank: whether an AI performs it is not certain',
    );
  });

  it('nobody says whether the letter touches persons', () => {
    expect(open(workflow([rank, without(send, 'effect')], ['rank -> send-rejection']))).toEqual([
      'effect send-rejection: whether it touches persons is not certain',
    ]);
  });

  it('a person sends the letter, and nobody says whether he may refuse to', () => {
    const sender = person('send-rejection', { effect: 'on-persons', reversal: 'none' });
    expect(open(workflow([rank, sender], ['rank -> send-rejection'], []))).toEqual([
      'gate send-rejection: no gate is stated there',
    ]);
  });

  it('the gate claims a refusal that no transition takes', () => {
    expect(
      prove(workflow([rank, review, send], ['rank -> review', 'review -> send-rejection: approve'], [gate('review')]))
        .verdict,
    ).toBe('open');
  });

  it('nobody says whether the workflow can begin behind the gate', () => {
    const act = ai('reject-in-portal', { kind: 'act', effect: 'on-persons', reversal: 'none' });
    const edges = ['rank -> review', 'review -> reject-in-portal: approve', 'review -> end: reject'];
    expect(open(workflow([rank, review, act, end], edges, [gate('review')]))).toEqual([
      'start reject-in-portal: whether the workflow can begin there is not stated',
    ]);
  });

  it('four choices at two gates meet crosswise at two joins: no plan of the persons is found, and none is excluded', () => {
    const both = (id: string) => machine(id, { join: 'all', start: 'no' });
    const document = workflow(
      [rank, person('one'), person('two'), both('first'), both('second'), send],
      [
        'rank -> one',
        'rank -> two',
        'one -> first: left',
        'one -> second: reject',
        'two -> first: left',
        'two -> second: reject',
        'first -> send-rejection',
        'second -> send-rejection',
      ],
      [gate('one'), gate('two')],
    );
    expect(open(document).every((reason) => reason.startsWith('join '))).toBe(true);
  });

  it('nobody says how the steps follow one another', () => {
    const { transitions: _, ...silent } = workflow(steps, refusable, [gate('review')]);
    expect(prove(silent).verdict).toBe('open');
  });

  it('an empty workflow', () => {
    expect(prove({ schemaVersion: 1, id: 'empty' }).verdict).toBe('open');
    expect(prove({ schemaVersion: 1, id: 'empty', steps: [], transitions: 'none' }).verdict).toBe('open');
  });
});

describe('nothing to prove', () => {
  it('no AI decides', () =>
    expect(prove(workflow([machine('look-up'), send], ['look-up -> send-rejection'])).verdict).toBe(
      'nothing-to-prove',
    ));
  it('an AI of another system decides', () =>
    expect(prove(workflow([{ ...rank, performer: 'other-ai' }, send], ['rank -> send-rejection'])).verdict).toBe(
      'nothing-to-prove',
    ));
  it('no step touches persons', () =>
    expect(prove(workflow([rank, end], ['rank -> end'])).verdict).toBe('nothing-to-prove'));
  it('an effect that is not stated is no absence', () =>
    expect(prove(workflow([rank, without(end, 'effect')], ['rank -> end'])).verdict).toBe('open'));
});

it('ids that name parts of an object are ids like any other', () => {
  const names = ['__proto__', 'constructor', 'toString'] as const;
  const [first, second, third] = names;
  const document = workflow(
    [ai(first), person(second), effect(third), end],
    [`${first} -> ${second}`, `${second} -> ${third}: approve`, `${second} -> end: reject`],
    [gate(second)],
  );
  expect(prove(document).verdict).toBe('covered');
});
