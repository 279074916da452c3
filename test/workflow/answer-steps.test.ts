import { describe, expect, it } from 'vitest';
import type { NativeGate, NativeStep, NativeTransition, NativeWorkflow } from '../../src/workflow/native-document.js';
import { ai, edge, effect, gate, machine, person, prove, without, workflow } from './build.js';

const control: NativeStep = machine('branch', { kind: 'control', start: 'no', branchesOn: 'review' });
const answer: NativeTransition = edge('review -> branch', { kind: 'normal', default: 'no' });

interface Parts {
  readonly control?: NativeStep;
  readonly answer?: NativeTransition;
  readonly review?: NativeStep;
  readonly gate?: NativeGate;
  readonly more?: readonly (NativeTransition | string)[];
  readonly rest?: Partial<NativeWorkflow>;
}

/** A recruiter decides, then a machine takes the way of the answer. */
function behind(parts: Parts = {}): NativeWorkflow {
  return workflow(
    [
      ai('rank', { start: 'yes' }),
      parts.review ?? person('review'),
      parts.control ?? control,
      effect('send'),
      machine('close'),
    ],
    [
      edge('rank -> review'),
      parts.answer ?? answer,
      edge('branch -> send: approve'),
      edge('branch -> close: reject'),
      ...(parts.more ?? []),
    ],
    [parts.gate ?? gate('review')],
    parts.rest,
  );
}

describe('a control step one behind the person', () => {
  it('is where the choice of the person stands, and the gate keeps the name of the person', () =>
    expect(prove(behind())).toMatchObject({ verdict: 'covered', covers: [{ gate: 'review', effects: ['send'] }] }));

  it('takes no part of what is drawn past it: a time-out of the person that sends the letter', () => {
    const { instances, verdict } = prove(behind({ more: [edge('review -> send', { kind: 'time-out' })] }));
    expect(verdict).toBe('escaped');
    expect(instances[0]?.path.map(({ step }) => step)).toEqual(['rank', 'review', 'send']);
  });

  it('is no gate where both answers lead to the letter', () =>
    expect(prove(behind({ more: ['close -> send'] })).verdict).not.toBe('covered'));

  it('is no gate where the way without an answer is the default', () =>
    expect(prove(behind({ more: [edge('branch -> send', { default: 'yes' })] })).verdict).not.toBe('covered'));

  it.each<readonly [string, Parts]>([
    ['nobody says what it branches on', { control: without(control, 'branchesOn') as NativeStep }],
    ['it branches on what the AI said', { control: { ...control, branchesOn: 'rank' } }],
    ['an AI branches', { control: { ...control, performer: 'other-ai' } }],
    ['nobody says who branches', { control: without(control, 'performer') as NativeStep }],
    ['it is no control step', { control: { ...control, kind: 'data' } }],
    ['it may begin a run', { control: without(control, 'start') as NativeStep }],
    ['it touches persons itself', { control: { ...control, effect: 'on-persons', reversal: 'none' } }],
    ['nobody says what it touches', { control: without(control, 'effect') as NativeStep }],
    ['it is only inferred', { control: { ...control, certainty: 'inferred' } }],
    ['the AI comes to it past the person', { more: ['rank -> branch'] }],
    ['the time-out of the person comes to it as well', { more: [edge('review -> branch', { kind: 'time-out' })] }],
    ['it is come to on the time-out alone', { answer: { ...answer, kind: 'time-out' } }],
    ['nobody says which kind of way comes to it', { answer: without(answer, 'kind') as NativeTransition }],
    ['the way to it may be the default', { answer: without(answer, 'default') as NativeTransition }],
    ['the way to it is only inferred', { answer: { ...answer, certainty: 'inferred' } }],
    ['the person may be left out by the AI', { review: person('review', { reach: 'discretionary-by-ai' }) }],
    ['nobody waits for the person', { review: without(person('review'), 'waits') as NativeStep }],
    ['only a prompt asks the person', { gate: gate('review', { enforcedBy: 'prompt-only' }) }],
    ['no answer counts as approved', { gate: gate('review', { onTimeLimit: 'approve' }) }],
    ['without an answer it goes on', { gate: gate('review', { onTimeLimit: 'continue' }) }],
    [
      'when the person’s step fails it goes on',
      { rest: { errors: [{ step: 'review', behaviour: 'silent-continue' }] } },
    ],
    ['when the machine fails it goes on', { rest: { errors: [{ step: 'branch', behaviour: 'silent-continue' }] } }],
  ])('is no sure gate where %s', (_, parts) => expect(prove(behind(parts)).verdict).not.toBe('covered'));

  it('a step that it names must be there', () =>
    expect(() => prove(behind({ control: { ...control, branchesOn: 'nowhere' } }))).toThrow('dangling-reference'));
});
