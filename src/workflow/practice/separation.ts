import { inWords } from '../gate-reading.js';
import { entriesOf, isDeclared, type WorkflowActor, type WorkflowGate } from '../model.js';
import { headcount } from '../persons.js';
import { authors } from './authors.js';
import { gatesOf, isPerson } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf } from './proof.js';

const LIMITS = [
  'Whether two functions are held by one person stands in no workflow',
  'Whether verifiers look at a case without knowing what the other said is for a person to see',
];

/**
 * Duties are apart: whoever starts a case does not approve it, whoever made something does not check it alone, and where
 * several persons have to agree it is said how many, and there are so many.
 *
 * @see Regulation (EU) 2024/1689, Article 14(5)
 */
export const dutiesAreSeparate: PracticeProver = (practised) => {
  const { gates, perhaps } = gatesOf(practised.view);
  const made = authors(practised.view, gates);
  const points = gates.flatMap(({ gate, isSure, step }) => [
    ...(isSure ? [] : [open(gate, 'gate', `the gate at ${gate.step} is ${inWords(gate.certainty)}`)]),
    ...unsure(practised, gate),
    ...initiator(practised, gate, isSure),
    ...(made.points.get(step) ?? []),
    ...several(practised, gate, isSure),
  ]);
  const sure = gates.filter(({ isSure }) => isSure).length;
  const undrawn = made.undrawn === 0 ? [] : [`The ways from ${made.undrawn} more authors to their gates are not drawn`];
  const subjects = { sure, perhaps: gates.length - sure + perhaps, what: 'a gate' };
  return proofOf(practised, subjects, points, [...LIMITS, ...undrawn]);
};

function open({ place, step }: WorkflowGate, what: string, sentence: string): PracticePoint {
  return { key: `${step}: ${what}`, isSure: false, sentence, place };
}

/** Of an approver of whom little is known nobody can say that duties are apart. */
function unsure({ view }: Practised, gate: WorkflowGate): PracticePoint[] {
  if (gate.approvers === 'unknown') return [open(gate, 'who', `who may approve at ${gate.step} is not stated`)];
  return [...new Set(entriesOf(gate.approvers))].flatMap((id): PracticePoint[] => {
    const actor = view.actors.get(id);
    if (isPerson(view, id) === undefined)
      return [
        open(gate, `${id}`, `whether ${id}, who may approve at ${gate.step}, is a person is not stated for sure`),
      ];
    if (actor?.kind === 'human' && actor.assignment === 'unknown')
      return [open(gate, `${id}`, `who ${id}, who may approve at ${gate.step}, is for a case is not stated`)];
    return [];
  });
}

function initiator({ view }: Practised, gate: WorkflowGate, isSure: boolean): PracticePoint[] {
  const { excludesInitiator, place, step } = gate;
  const approvers = entriesOf(gate.approvers).map((id) => view.actors.get(id));
  const isInitiator = approvers.some(
    (actor) => actor !== undefined && isDeclared(actor) && actor.assignment === 'initiator',
  );
  if (isInitiator)
    return [{ key: `${step}: initiator`, isSure, sentence: `whoever starts a case may approve it at ${step}`, place }];
  if (excludesInitiator === 'no')
    return [
      {
        key: `${step}: initiator`,
        isSure,
        sentence: `whoever starts a case is not kept from approving it at ${step}`,
        place,
      },
    ];
  if (excludesInitiator === 'yes') return [];
  return [open(gate, 'initiator', `whether whoever starts a case may approve it at ${step} is not stated`)];
}

/** Where two have to agree, two persons are there, and it is said that both have to. */
function several({ view }: Practised, gate: WorkflowGate, isSure: boolean): PracticePoint[] {
  const { approvers, minApprovals, place, step, type } = gate;
  const ids = new Set(entriesOf(approvers));
  const machines = [...ids].filter((id) => isPerson(view, id) === false);
  const points: PracticePoint[] = machines.map((id) => ({
    key: `${step}: approver ${id}`,
    isSure,
    sentence: `${id}, who may approve at ${step}, is no person`,
    place,
  }));
  if (type === 'unknown') points.push(open(gate, 'type', `whether ${step} asks for one person or two is not stated`));
  const actors = [...ids].flatMap((id) => (machines.includes(id) ? [] : (view.actors.get(id) ?? [])));
  const isOneGroup = ids.size === 1 && actors.every(({ assignment }) => assignment === 'group');
  const mayBeOne = type !== 'two-person' && (minApprovals ?? 1) < 2;
  if (mayBeOne && ids.size < 2 && (minApprovals !== undefined || isOneGroup || ids.size === 0)) return points;
  const point = (what: string, sure: boolean, sentence: string): void => {
    points.push({ key: `${step}: ${what}`, isSure: sure && isSure, sentence, place });
  };
  if (minApprovals === undefined)
    point(
      'how many',
      false,
      `whether one, most or all of those who may approve at ${step} have to agree is not stated`,
    );
  else if (type === 'two-person' && minApprovals < 2)
    point('how many', true, `${step} is said to need two persons, and one approval is enough`);
  const needed = Math.max(minApprovals ?? 1, type === 'two-person' ? 2 : 1);
  const tooFew = fewerThan(needed, actors, ids.size - actors.length - machines.length);
  if (ids.size === 0 || tooFew === 'no') return points;
  if (tooFew === 'yes')
    point('too few', true, `${step} needs ${needed} persons, and ${headcount(actors).atMost} may approve there`);
  else point('too few', false, `whether ${needed} different persons decide at ${step} is not stated`);
  return points;
}

/** Whether those who may approve are fewer persons than have to agree; a group is as many as it takes. */
function fewerThan(needed: number, actors: readonly WorkflowActor[], unlisted: number): 'yes' | 'no' | 'unknown' {
  if (needed < 2) return 'no';
  const ones = actors.filter(({ assignment }) => assignment !== 'group');
  const { atLeast, atMost, mostOfOne } = headcount(ones);
  const hasGroup = ones.length < actors.length;
  const isNamed = unlisted === 0 && ones.every(({ assignment }) => assignment === 'named');
  if (isNamed && !hasGroup && atMost < needed) return 'yes';
  const others = hasGroup ? needed : 0;
  return atLeast + others >= needed && (ones.length === 0 || mostOfOne < needed) ? 'no' : 'unknown';
}
