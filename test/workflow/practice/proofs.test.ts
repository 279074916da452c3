import { describe, expect, it } from 'vitest';
import type { PracticeCheckName } from '../../../src/policy/check.js';
import { readNativeWorkflow } from '../../../src/workflow/native.js';
import type { NativeWorkflow } from '../../../src/workflow/native-document.js';
import { ai, edge, effect, gate, machine, person } from '../build.js';
import { changed, names, proofOf, silent, sound, told } from './sound.js';

/** A named author writes before the review, which a named recruiter alone decides. */
const written = (author: object, recruiter: object): NativeWorkflow => {
  const document = changed('actors', 1, { assignment: 'named', ...recruiter });
  const writer = { id: 'author', kind: 'human', assignment: 'named', ...author } as object;
  const stated = Object.fromEntries(Object.entries(writer).filter(([, value]) => value !== undefined));
  return changed(
    'gates',
    0,
    { minApprovals: 1 },
    {
      ...document,
      actors: [
        ...(document.actors as []),
        stated as never,
        { id: 'third', kind: 'human', assignment: 'named', person: 'staff-3' },
      ],
      steps: [...(sound.steps as []), person('write', { kind: 'generate', performer: 'author' })],
      transitions: [...(sound.transitions as []), edge('write -> review')],
    },
  );
};

const GATE = changed.bind(undefined, 'gates', 0);
const AI = changed.bind(undefined, 'actors', 0);

/** A workflow in which no AI of the system works. */
const withoutAi: NativeWorkflow = {
  ...changed('steps', 0, { performer: 'mailer', kind: 'data', tools: undefined }, AI({ system: 'chat-bot' })),
};
/** The AI ranks again and again by itself. */
const selfLoop = (limits: unknown): NativeWorkflow => {
  const document = AI({ limits });
  return { ...document, transitions: [...(document.transitions as []), edge('rank -> rank', { kind: 'normal' })] };
};
const twoAis = (limits: unknown): NativeWorkflow => {
  const document = AI({ limits, mayDelegateTo: ['helper'] });
  const helper = { id: 'helper', kind: 'ai', system: 'cv-screening', tools: 'none', mayDelegateTo: ['ai'], limits };
  return {
    ...document,
    actors: [...(document.actors as []), (limits === undefined ? { ...helper, limits: undefined } : helper) as never],
  };
};

/** An applicant deals with the AI directly, before anything else happens. */
const asked: NativeWorkflow = {
  ...changed('steps', 0, { start: 'no' }),
  steps: [
    { id: 'write', performer: 'applicant', kind: 'input', effect: 'none', join: 'any', start: 'yes' },
    ...(changed('steps', 0, { start: 'no' }).steps as []),
  ],
  transitions: [edge('write -> rank', { kind: 'normal' }), ...(sound.transitions as [])],
};

type Case = readonly [situation: string, document: NativeWorkflow, ...sentences: readonly (string | RegExp)[]];

/** For each proof what is not so, and what nobody can tell; the sentence names the element. */
const cases: Readonly<
  Record<
    PracticeCheckName,
    { readonly fault: readonly Case[]; readonly open: readonly Case[]; readonly holds?: readonly Case[] }
  >
> = {
  'effects-are-gated': {
    fault: [
      [
        'the letter goes out without anybody',
        { ...sound, gates: 'none', transitions: [edge('rank -> send')] },
        'no gate stands before send',
      ],
    ],
    open: [
      ['the gate is asked for by a prompt alone', GATE({ enforcedBy: 'prompt-only' }), /only a prompt asks for it/],
    ],
  },
  'silence-never-accepts': {
    fault: [
      ['no answer counts as approved', GATE({ onTimeLimit: 'approve' }), /counts as approved/],
      ['without an answer it goes on', GATE({ onTimeLimit: 'continue' }), /the workflow goes on/],
      ['it waits without end', GATE({ timeLimit: 'none', onTimeLimit: 'wait-for-ever' }), /without end/],
      [
        'the way of the time-out sends the letter',
        { ...sound, transitions: [...(sound.transitions as []), edge('review -> send', { kind: 'time-out' })] },
        'the time-out of review leads to send without anybody in between',
      ],
      [
        'it escalates and nobody is reached',
        { ...GATE({ onTimeLimit: 'escalate' }), escalations: 'none' },
        'when nobody answers at review, it escalates and nobody is reached',
      ],
    ],
    open: [
      ['nobody says how long it waits', GATE({ timeLimit: undefined }), /how long review waits/],
      ['nobody says what follows', GATE({ onTimeLimit: undefined }), /what follows at review/],
      ['nobody says whether there are gates', silent('gates'), /whether there is a gate/],
      ['the gate is only inferred', GATE({ certainty: 'inferred' }), /the gate at review is inferred/],
      ['to whom it escalates is not stated', GATE({ onTimeLimit: 'escalate' }), /to whom review escalates/],
      [
        'neither the kind of a way nor the decision that takes it is stated',
        { ...sound, transitions: [...(sound.transitions as []), edge('review -> send')] },
        /the way of no stated kind of review leads to send/,
      ],
    ],
  },
  'somebody-is-on-duty': {
    fault: [
      [
        'nobody has planned it',
        GATE({ onDuty: 'none' }),
        'nobody has planned who decides at review when nobody is there',
      ],
      [
        'an empty desk counts as a yes',
        GATE({ onDuty: { hours: 'part', otherwise: 'approve' } }),
        'a case that comes to review when nobody is there counts as approved, and reaches send',
      ],
      [
        'an empty desk is passed',
        GATE({ onDuty: { hours: 'part', otherwise: 'continue' } }),
        /goes on without anybody/,
      ],
      [
        'it waits at an empty desk without end',
        GATE({ onDuty: { hours: 'part', otherwise: 'wait' }, timeLimit: 'none', onTimeLimit: 'wait-for-ever' }),
        'a case that comes to review when nobody is there waits without end',
      ],
      [
        'a machine stands in',
        GATE({ onDuty: { hours: 'always', standIns: ['mailer'] } }),
        'mailer, who stands in at review, is no person',
      ],
      [
        'nobody stands in for the one who decides',
        changed('actors', 1, { assignment: 'named' }, GATE({ onDuty: { hours: 'always', standIns: 'none' } })),
        'nobody stands in for recruiter, who decides alone at review',
      ],
    ],
    open: [
      ['nothing is said', GATE({ onDuty: undefined }), /whether somebody is there to decide at review/],
      ['nobody says when somebody is there', GATE({ onDuty: {} }), /when somebody is there to decide at review/],
      ['nobody says what happens meanwhile', GATE({ onDuty: { hours: 'part' } }), /what happens to a case/],
      [
        'to whom it escalates is not stated',
        GATE({ onDuty: { hours: 'part', otherwise: 'escalate' } }),
        /to whom a case that comes to review when nobody is there escalates is not stated/,
      ],
      [
        'nobody says who stands in for the one who decides',
        changed('actors', 1, { assignment: 'named' }, GATE({ onDuty: { hours: 'always' } })),
        'who stands in for recruiter at review is not stated',
      ],
      ['the gate is only inferred', GATE({ certainty: 'inferred' }), /the gate at review is inferred/],
    ],
    holds: [
      ['somebody of a group is always there', GATE({ onDuty: { hours: 'always' } })],
      ['an empty desk refuses', GATE({ onDuty: { hours: 'part', otherwise: 'refuse' } })],
    ],
  },
  'every-trigger-reaches-a-person': {
    fault: [
      [
        'nothing escalates',
        { ...sound, escalations: 'none' },
        /a failure of the AI reaches nobody/,
        /low confidence/,
        /request of a person/,
      ],
      [
        'a failure reaches a machine',
        { ...sound, escalations: [{ trigger: 'error', to: 'mailer' }, ...(sound.escalations as []).slice(1)] },
        'a failure of the AI reaches mailer, which is no person',
      ],
      [
        'a failed step goes on',
        { ...sound, errors: [{ step: 'rank', behaviour: 'silent-continue' }] },
        /goes on silently/,
      ],
      [
        'low scores go straight to the letter',
        { ...sound, thresholds: [{ step: 'rank', measure: 'score', whereBelow: ['send'], whereAbove: ['review'] }] },
        'a case below the threshold of rank reaches send without anybody in between',
      ],
    ],
    open: [
      ['nobody says what escalates', silent('escalations'), /who is reached/, /who is reached/, /who is reached/],
      [
        'one trigger is left out',
        { ...sound, escalations: (sound.escalations as []).slice(1) },
        /failure of the AI is not stated/,
      ],
      [
        'where low scores go is not stated',
        { ...sound, thresholds: [{ step: 'rank', measure: 'score' }] },
        /where cases below the threshold of rank go is not stated/,
      ],
      [
        'whether the AI decides there is not stated',
        changed('steps', 0, { kind: undefined }),
        /whether there is an AI decision/,
      ],
    ],
  },
  'loops-of-ai-are-bounded': {
    fault: [
      ['an AI that goes on by itself has no limit', selfLoop('none'), /no person and no limit ends it/],
      [
        'a retry has no end',
        { ...sound, errors: [{ step: 'rank', behaviour: 'retry', attempts: 'none' }] },
        /tried again without end/,
      ],
    ],
    open: [
      ['its limits are not stated', selfLoop(undefined), /the limits of ai are not stated/],
      [
        'how often it is tried is not stated',
        { ...sound, errors: [{ step: 'rank', behaviour: 'retry' }] },
        /how often rank/,
      ],
    ],
    holds: [
      ['an AI that goes on by itself has a limit', selfLoop({ iterations: 3 })],
      ['a retry ends', { ...sound, errors: [{ step: 'rank', behaviour: 'retry', attempts: 3 }] }],
    ],
  },
  'hand-overs-carry-context': {
    fault: [
      [
        'nothing comes with the case',
        changed('transitions', 0, { carries: 'none' }),
        'nothing comes with a case from rank to review',
      ],
    ],
    open: [
      ['nobody says what comes with it', changed('transitions', 0, { carries: undefined }), /what comes with a case/],
    ],
  },
  'duties-are-separate': {
    fault: [
      ['whoever starts it may approve it', GATE({ excludesInitiator: 'no' }), /not kept from approving/],
      [
        'the author alone checks it',
        changed(
          'actors',
          1,
          { assignment: 'named' },
          {
            ...sound,
            steps: [...(sound.steps as []), person('write', { kind: 'generate' })],
            transitions: [...(sound.transitions as []), edge('write -> review')],
          },
        ),
        'recruiter makes it at write and alone checks it at review',
      ],
      [
        'the author bears the mark of the one who checks it',
        written({ person: 'Staff-1' }, { person: 'staff-1' }),
        'author makes it at write and alone checks it at review',
      ],
      [
        'what is sure is told, though something else comes first that is not',
        {
          ...written({ person: 'staff-1' }, { person: 'staff-1' }),
          steps: [
            ...(sound.steps as []),
            person('sketch', { performer: 'author', certainty: 'inferred' }),
            person('write', { kind: 'generate', performer: 'author' }),
          ],
          transitions: [...(sound.transitions as []), edge('sketch -> write'), edge('write -> review')],
        },
        'author makes it at write and alone checks it at review',
      ],
      [
        'two have to agree, and both entries are one person',
        changed(
          'gates',
          0,
          { type: 'two-person', minApprovals: 2, approvers: ['author', 'recruiter'] },
          written({ person: 'staff-1' }, { person: 'staff-1' }),
        ),
        'review needs 2 persons, and 1 may approve there',
      ],
      [
        'two persons are asked for and one is enough',
        GATE({ type: 'two-person', minApprovals: 1 }),
        /one approval is enough/,
      ],
      [
        'a machine may approve',
        GATE({ approvers: ['recruiter', 'ai'], minApprovals: 1 }),
        'ai, who may approve at review, is no person',
      ],
    ],
    open: [
      ['nobody says whether the initiator may', GATE({ excludesInitiator: undefined }), /is not stated/],
      ['nobody says who may approve', GATE({ approvers: undefined }), /who may approve at review is not stated/],
      ['of two persons nobody says how many', GATE({ type: 'two-person' }), /have to agree is not stated/],
      [
        'two named persons, and nobody says who they are',
        written({ person: 'staff-1' }, {}),
        'whether author, who makes it at write, and recruiter, who may approve at review, are two persons is not stated',
      ],
      [
        'one of whom little is said, before a named person',
        written({ assignment: undefined }, { person: 'staff-1' }),
        'whether author, who makes it at write, and recruiter, who may approve at review, are two persons is not stated',
      ],
      [
        'two of two have to agree, of whom nobody says who they are',
        changed(
          'gates',
          0,
          { type: 'two-person', minApprovals: 2, approvers: ['author', 'recruiter'] },
          written({ person: 'staff-1' }, {}),
        ),
        'whether 2 different persons decide at review is not stated',
      ],
      [
        'two of three have to agree, of whom two are one person',
        changed(
          'gates',
          0,
          { minApprovals: 2, approvers: ['author', 'recruiter', 'third'] },
          written({ person: 'staff-1' }, { person: 'staff-1' }),
        ),
        'whether 2 different persons decide at review is not stated',
      ],
      [
        'whether one named person is enough is not said',
        changed('gates', 0, { minApprovals: undefined }, written({ person: 'staff-2' }, { person: 'staff-1' })),
        'whether one, most or all of those who may approve at review have to agree is not stated',
      ],
    ],
    holds: [
      ['two of a group have to agree', GATE({ type: 'two-person', minApprovals: 2 })],
      ['author and approver are told apart by their marks', written({ person: 'staff-2' }, { person: 'staff-1' })],
      [
        'two persons with marks of their own have to agree',
        changed(
          'gates',
          0,
          { type: 'two-person', minApprovals: 2, approvers: ['author', 'recruiter'] },
          written({ person: 'staff-2' }, { person: 'staff-1' }),
        ),
      ],
    ],
  },
  'one-person-is-accountable': {
    fault: [
      ['nobody answers', { ...sound, accountable: 'none' }, 'nobody answers for what the workflow brings about'],
      ['who answers has no authority', { ...sound, accountable: 'trainee' }, /has no authority/],
      ['a machine answers', { ...sound, accountable: 'ai' }, /is a machine/],
      ['nobody answers for the letter', changed('steps', 2, { accountable: 'none' }), /answers for what send brings/],
      [
        'two answer for the letter',
        changed('steps', 2, { accountable: ['head-of-recruiting', 'head-of-it'] }),
        '2 functions answer for what send brings about (head-of-recruiting, head-of-it), so none in particular',
      ],
      [
        'a function without authority answers for the letter',
        changed('steps', 2, { accountable: ['trainee'] }),
        'the function trainee that answers for send has no authority',
      ],
      [
        'whoever starts a case answers for the letter',
        changed('actors', 1, { assignment: 'initiator' }, changed('steps', 2, { accountable: ['recruiter'] })),
        'recruiter, who answers for send, is whoever starts a case',
      ],
    ],
    open: [
      ['nobody is named', silent('accountable'), /is not stated/],
      ['no organisation lists the function', { ...sound, accountable: 'somebody' }, /no organisation lists/],
      ['the authority is not stated', { ...sound, accountable: 'clerk' }, /may decide is not stated/],
      [
        'the letter has no function of its own that answers',
        changed('steps', 2, { accountable: undefined }),
        'which one function answers for what send brings about is not stated',
      ],
    ],
  },
  'reviewers-have-the-time': {
    fault: [
      [
        'two people have four hours for five',
        GATE({ load: { casesPerDay: 25, minutesPerCase: 12, reviewers: 2, hoursPerDay: 2 } }),
        'review: 25 cases of 12 minutes are 300 minutes a day; 2 people with 2 hours have 240',
      ],
      ['nobody has worked it out', GATE({ load: 'none' }), /nobody has worked out/],
    ],
    open: [
      ['nothing is stated', GATE({ load: undefined }), /is not stated/],
      [
        'the hours are left out',
        GATE({ load: { casesPerDay: 5, minutesPerCase: 12, reviewers: 2 } }),
        /the hours that each has/,
      ],
    ],
  },
  'autonomy-is-granted': {
    fault: [
      ['nothing is granted', { ...sound, grants: 'none' }, /nothing is granted/],
      [
        'the grant has ended',
        changed('grants', 0, { until: '2028-01-13' }),
        'the grant to ai for rank ended on 2028-01-13',
      ],
      ['the grant has no end', changed('grants', 0, { until: 'none' }), /no end and no review/],
      ['an AI made the grant', changed('grants', 0, { grantedBy: 'ai' }), /was made by an AI/],
      ['it acts on persons unwatched for no reason', changed('grants', 0, { level: 5, why: 'none' }), /for no reason/],
      [
        'a person is to approve each case, and nobody does',
        { ...sound, gates: 'none', transitions: [edge('rank -> send')] },
        'a person is to approve each case of ai (level 2), and on this way nobody does',
      ],
    ],
    open: [
      ['nobody says what is granted', silent('grants'), /is not stated/],
      ['the grant covers another step', changed('grants', 0, { steps: ['close'] }), /is not stated/],
      ['nobody says who made it', changed('grants', 0, { grantedBy: undefined }), /who made/],
    ],
    holds: [
      ['the last day of the grant', changed('grants', 0, { until: '2028-01-14' })],
      [
        'an older grant has ended and a new one holds',
        {
          ...sound,
          grants: [
            { ...(sound.grants as unknown as object[])[0]!, until: '2027-01-01' } as never,
            ...(sound.grants as []),
          ],
        },
      ],
    ],
  },
  'prohibitions-are-enforced': {
    fault: [
      [
        'only a prompt forbids it',
        { ...sound, prohibited: [{ actor: 'ai', action: 'hire', enforcedBy: 'prompt-only' }] },
        /only a prompt/,
      ],
    ],
    open: [
      ['what is forbidden is not stated', silent('prohibited'), /must never do is not stated/],
      [
        'what enforces it is not stated',
        { ...sound, prohibited: [{ actor: 'ai', action: 'hire' }] },
        /what keeps the AI/,
      ],
    ],
  },
  'tools-and-delegation-are-bounded': {
    fault: [
      [
        'it calls a tool that it was not given',
        changed('steps', 0, { tools: ['search', 'mail'] }),
        'ai calls mail at rank, which it was not given',
      ],
      ['work goes round without end', twoAis('none'), /ai → helper → ai/],
    ],
    open: [
      ['its tools are not stated', AI({ tools: undefined }), /which tools ai was given is not stated/],
      ['work may go round', twoAis(undefined), /limits are not stated/],
    ],
    holds: [['work goes round within limits', twoAis({ turns: 4 })]],
  },
  'agents-have-a-life-cycle': {
    fault: [
      ['nobody keeps track', AI({ lifeCycle: 'none' }), /nobody keeps track/],
      [
        'it was retired and works on',
        AI({ lifeCycle: { stage: 'retired', approvedBy: 'x', approvedOn: '2027-01-01', nextReview: '2029-01-01' } }),
        /its stage is retired/,
      ],
      [
        'its review is overdue',
        AI({ lifeCycle: { stage: 'in-use', approvedBy: 'x', approvedOn: '2027-01-01', nextReview: '2028-01-13' } }),
        /was due on 2028-01-13/,
      ],
    ],
    open: [['its life is not stated', AI({ lifeCycle: undefined }), /is not stated/]],
    holds: [
      [
        'its review is due today',
        AI({ lifeCycle: { stage: 'in-use', approvedBy: 'x', approvedOn: '2027-01-01', nextReview: '2028-01-14' } }),
      ],
    ],
  },
  'consequential-steps-are-recorded': {
    fault: [
      ['nothing is recorded', { ...sound, logging: 'none' }, 'the workflow records nothing'],
      [
        'five months',
        { ...sound, logging: { ...(sound.logging as object), retention: 'P5M' } },
        /less than six months/,
      ],
      [
        'the letter leaves no record',
        { ...sound, logging: { ...(sound.logging as object), steps: ['rank', 'review'] } },
        'send leaves no record',
      ],
      [
        'what the person decides is not recorded',
        { ...sound, logging: { ...(sound.logging as object), humanDecision: 'no' } },
        /the person decided/,
      ],
    ],
    open: [
      ['nobody says what is recorded', silent('logging'), /is not stated/],
      [
        '182 days may be less than six months',
        { ...sound, logging: { ...(sound.logging as object), retention: 'P182D' } },
        /may be less/,
      ],
    ],
    holds: [['six months', { ...sound, logging: { ...(sound.logging as object), retention: 'P6M' } }]],
  },
  'persons-are-told': {
    fault: [
      ['nobody tells them', { ...sound, notices: 'none' }, /nobody tells the persons concerned/],
      [
        'an applicant writes to the AI, and nobody says that it is one',
        { ...asked, notices: 'none' },
        'nobody tells the person who meets the AI at rank that it is one',
      ],
    ],
    open: [
      [
        'an applicant writes to the AI, and is told only when it is over',
        asked,
        'whether the person who meets the AI at rank is told that it is one is not stated for sure',
      ],
      ['nobody says who is told', silent('notices'), /is not stated for sure/],
      [
        'the recruiter is told',
        { ...sound, notices: [{ step: 'send', told: ['recruiter'] }] },
        /is not stated for sure/,
      ],
      [
        'a second way passes no notice',
        {
          ...sound,
          steps: [...(sound.steps as []), effect('call')],
          transitions: [...(sound.transitions as []), edge('review -> call: escalate')],
        },
        /before or at call/,
      ],
    ],
    holds: [
      [
        'whoever writes to the AI is told where that begins',
        { ...asked, notices: [...(sound.notices as []), { step: 'write', told: ['applicant'] }] },
      ],
    ],
  },
  'decisions-are-measured': {
    fault: [
      ['nothing is measured', { ...sound, metrics: 'none' }, 'nothing is measured at rank'],
      ['the alert reaches a machine', changed('metrics', 0, { alerts: ['mailer'] }), /no person is told/],
      ['there is no threshold', changed('metrics', 0, { threshold: 'none' }), /no threshold/],
    ],
    open: [
      ['nobody says what is measured', silent('metrics'), /is not stated/],
      ['another step is measured', changed('metrics', 0, { step: 'send' }), /is not stated/],
    ],
  },
};

describe('points of good practice', () => {
  it.each(names)('%s holds where everything is in order', (name) => expect(told(name, sound)).toEqual(['holds']));

  for (const name of names) {
    const { fault, holds = [], open } = cases[name];
    for (const [verdict, list] of [
      ['fault', fault],
      ['open', open],
      ['holds', holds],
    ] as const)
      it.each(list)(`${name}: ${verdict}: %s`, (_, document, ...sentences) => {
        const [found, ...said] = told(name, document as NativeWorkflow);
        expect([found, ...said].join('\n')).toMatch(new RegExp(`^${verdict}`));
        for (const sentence of sentences as readonly (string | RegExp)[])
          if (typeof sentence === 'string') expect(said.join('\n')).toContain(sentence);
          else expect(said.join('\n')).toMatch(sentence);
      });
    it(`${name}: a fault that is only inferred is open, and one that is declared is not`, () => {
      for (const [, document] of fault) {
        expect(proofOf(name, document).points.some(({ isSure }) => isSure)).toBe(true);
        expect(proofOf(name, document).verdict).toBe('fault');
      }
      for (const [, document] of open) expect(proofOf(name, document).points.every(({ isSure }) => !isSure)).toBe(true);
    });
  }

  it.each([
    'effects-are-gated',
    'every-trigger-reaches-a-person',
    'one-person-is-accountable',
    'autonomy-is-granted',
    'consequential-steps-are-recorded',
    'persons-are-told',
    'decisions-are-measured',
    'agents-have-a-life-cycle',
    'loops-of-ai-are-bounded',
    'prohibitions-are-enforced',
    'tools-and-delegation-are-bounded',
  ] as const)('%s asks nothing of a workflow in which for sure no AI of the system works', (name) =>
    expect(told(name, { ...withoutAi, prohibited: 'none' })).toEqual(['nothing-to-prove']),
  );

  it.each(['silence-never-accepts', 'duties-are-separate', 'reviewers-have-the-time'] as const)(
    '%s asks nothing of a workflow that states that it has no gates',
    (name) => expect(told(name, { ...sound, gates: 'none' })).toEqual(['nothing-to-prove']),
  );

  it('says nothing of a workflow without steps or without transitions', () => {
    for (const name of names) {
      expect(proofOf(name, { schemaVersion: 1, id: 'empty' }).verdict).toBe('open');
      expect(proofOf(name, { schemaVersion: 1, id: 'empty', steps: 'none' }).verdict).toBe('open');
      expect(proofOf(name, silent('transitions')).verdict).toBe('open');
    }
  });

  it('shows the path on which silence sends a letter', () => {
    const document = {
      ...sound,
      steps: [...(sound.steps as []), machine('queue'), ai('write')],
      transitions: [
        ...(sound.transitions as []),
        edge('review -> queue', { kind: 'time-out' as const }),
        edge('queue -> send'),
      ],
      gates: [gate('review', { excludesInitiator: 'yes' })],
    };
    const [point] = proofOf('silence-never-accepts', document).points;
    expect(point?.path?.map(({ step, via }) => [step, via])).toEqual([
      ['review', undefined],
      ['queue', 'time-out'],
      ['send', undefined],
    ]);
  });

  it('names of steps and actors in grants and metrics must be there', () => {
    const wrong = {
      ...sound,
      grants: [{ actor: 'nobody', steps: ['nowhere'] }],
      metrics: [{ step: 'nowhere', alerts: ['nobody'] }],
    };
    const { problems } = readNativeWorkflow(wrong, 'w.yaml', 'sha256:0');
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'dangling-reference /grants/0/actor',
      'dangling-reference /grants/0/steps/0',
      'dangling-reference /metrics/0/step',
      'dangling-reference /metrics/0/alerts/0',
    ]);
  });
});
