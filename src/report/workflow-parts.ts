import type { Listed, WorkflowActor, WorkflowGate, WorkflowGraph, WorkflowStep } from '../workflow/model.js';
import { BLANK, hanging, type Line, line, type Span } from './page.js';
import { stepName } from './workflow-summary.js';
import type { SystemProofs } from './workflow-text.js';

/** Where a place stands, as a span of a line. */
export type At = (place: { readonly document: string; readonly pointer: string }) => Span;

/** A part of a workflow with a line for each entry; what is left out and what is stated as none are told apart. */
export function section<T>(title: string, list: Listed<T>, told: (entry: T) => Line): Line[] {
  if (typeof list === 'string')
    return [
      BLANK,
      hanging(2, 4, { text: `${title}: `, tone: 'heading' }, list === 'none' ? 'none, the file says' : 'not stated'),
    ];
  return [BLANK, line(2, { text: title, tone: 'heading' }), ...list.map(told)];
}

const ACTORS: Readonly<Record<WorkflowActor['kind'], string>> = {
  human: 'a person',
  ai: 'an AI',
  automated: 'a machine without AI',
  'affected-person': 'a person whom the outcome affects',
  unknown: 'what it is, is not stated',
};

export function actorLine(
  { id, name, kind, system, function: stands, assignment, certainty, place }: WorkflowActor,
  at: At,
): Line {
  const of = kind === 'ai' ? (system === undefined ? ' of whichever system is assessed' : ` of ${system}`) : '';
  const more = [
    stands === undefined ? '' : `stands for ${stands}`,
    kind !== 'human'
      ? ''
      : assignment === 'unknown'
        ? 'how work reaches the person is not stated'
        : `work reaches it by: ${assignment}`,
  ].filter((part) => part !== '');
  return hanging(
    4,
    6,
    `${id}${name === undefined ? '' : ` (${name})`}: ${[`${ACTORS[kind]}${of}`, ...more].join('; ')}${sure(certainty)} (`,
    at(place),
    ')',
  );
}

export function stepLine(step: WorkflowStep, { transitions }: WorkflowGraph, at: At): Line {
  const { id, performer, kind, effect, reversal, waits, certainty, certainties, place } = step;
  const next = (typeof transitions === 'string' ? [] : transitions).filter(({ from }) => from === id);
  const ways = next.map(
    ({ to, outcome, kind: how, certainty: known }) =>
      `${to}${outcome === undefined ? (how === 'normal' || how === 'unknown' ? '' : ` (${how})`) : ` (${outcome})`}${sure(known)}`,
  );
  // What is not stated is said to be so already.
  const isStated = (fact: string) => {
    const value = step[fact as keyof WorkflowStep];
    return value !== undefined && value !== 'unknown';
  };
  const open = Object.entries(certainties ?? {})
    .filter(([fact, known]) => known !== 'declared' && isStated(fact))
    .map(([fact, known]) => `${fact} ${known}`);
  const parts = [
    `${performer ?? 'nobody is named'}: ${kind === 'unknown' ? 'what happens is not stated' : kind}`,
    effect === 'unknown'
      ? certainties?.effect === 'not-expressible'
        ? 'effect not expressible'
        : 'effect not stated'
      : effect === 'on-persons'
        ? 'effect on persons'
        : `effect: ${effect}`,
    ...(effect !== 'on-persons'
      ? []
      : [
          reversal === 'none'
            ? 'cannot be reversed'
            : reversal === 'unknown'
              ? 'whether it can be reversed is not stated'
              : `reversed by ${reversal.by ?? 'nobody named'}${reversal.within === undefined ? '' : ` within ${reversal.within}`}, in time: ${reversal.worksInTime}`,
        ]),
    ...(waits === 'yes' ? ['waits for the person'] : []),
    ...open,
    transitions === 'unknown'
      ? 'where it leads is not stated'
      : ways.length === 0
        ? 'leads nowhere'
        : `leads to ${ways.join(', ')}`,
  ];
  return hanging(
    4,
    6,
    { text: stepName(step), tone: 'heading' },
    ` ${parts.join('; ')}${sure(certainty)} (`,
    at(place),
    ')',
  );
}

export function gateLine(gate: WorkflowGate, proofs: readonly SystemProofs[], at: At): Line {
  const { step, type, approvers, canRefuse, outcomes, timeLimit, onTimeLimit, enforcedBy, certainty, place } = gate;
  const covered = [
    ...new Set(
      proofs.flatMap(({ refusalOrReversal }) =>
        refusalOrReversal.covers.filter(({ gate: id }) => id === step).flatMap(({ effects }) => effects),
      ),
    ),
  ];
  const parts = [
    `${type === 'unknown' ? 'of an unstated kind' : type} by ${listInWords(approvers)}`,
    `can refuse: ${canRefuse === 'unknown' ? 'not stated' : canRefuse}`,
    `offers ${listInWords(outcomes)}`,
    timeLimit === 'none'
      ? 'waits without limit'
      : `${timeLimit === undefined ? 'time limit not stated' : `after ${timeLimit}`}: ${onTimeLimit === 'unknown' ? 'what then happens is not stated' : onTimeLimit}`,
    `enforced by: ${enforcedBy === 'unknown' ? 'not stated' : enforcedBy}`,
    covered.length === 0 ? 'covers no effect for sure' : `holds back ways to ${covered.join(', ')}`,
  ];
  return hanging(4, 6, { text: step, tone: 'heading' }, ` ${parts.join('; ')}${sure(certainty)} (`, at(place), ')');
}

function sure(certainty: string): string {
  return certainty === 'declared' ? '' : ` [${certainty}]`;
}

export function listInWords(list: Listed<string>): string {
  return list === 'unknown' ? 'not stated' : list === 'none' ? 'none' : list.length === 0 ? 'none' : list.join(', ');
}
