import { inWords } from '../gate-reading.js';
import { isDeclared, type WorkflowGate } from '../model.js';
import { gatesOf } from './parts.js';
import { type PracticePoint, type PracticeProver, proofOf } from './proof.js';

const LIMITS = [
  'The numbers are those that are stated; whether a case takes so long when it is done with care is for a person to measure',
  'Two gates that share their people are each held against the people that they state',
];

const NUMBERS = {
  casesPerDay: 'the cases a day',
  minutesPerCase: 'the minutes of a case',
  reviewers: 'the people who decide',
  hoursPerDay: 'the hours that each has',
} as const;

/**
 * The span of control is real: at each gate the cases of a day, at the minutes that one takes, fit into the hours of the
 * people who are there.
 *
 * @see Regulation (EU) 2024/1689, Article 26(2)
 */
export const reviewersHaveTheTime: PracticeProver = (practised) => {
  const { gates, perhaps } = gatesOf(practised.view);
  const points = gates.flatMap(({ gate, isSure }) => pointsAt(gate, isSure));
  const sure = gates.filter(({ isSure }) => isSure).length;
  return proofOf(practised, { sure, perhaps: gates.length - sure + perhaps, what: 'a gate' }, points, LIMITS);
};

function pointsAt(gate: WorkflowGate, isSure: boolean): PracticePoint[] {
  const { load, place, step } = gate;
  const point = (sure: boolean, sentence: string): PracticePoint[] => [
    { key: `${step}: load`, isSure: sure && isSure, sentence, place },
  ];
  if (load === 'none') return point(true, `nobody has worked out whether the people at ${step} have the time`);
  if (load === undefined)
    return point(false, `how many cases come to ${step} and how much time people have is not stated`);
  const left = (Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]).filter((key) => load[key] === undefined);
  if (left.length > 0) return point(false, `${left.map((key) => NUMBERS[key]).join(', ')} at ${step} are not stated`);
  const needed = load.casesPerDay! * load.minutesPerCase!;
  const there = load.reviewers! * load.hoursPerDay! * 60;
  const sum = `${load.casesPerDay} cases of ${load.minutesPerCase} minutes are ${rounded(needed)} minutes a day; ${load.reviewers} people with ${load.hoursPerDay} hours have ${rounded(there)}`;
  if (needed > there) return point(true, `${step}: ${sum}`);
  if (load.minutesPerCase === 0) return point(true, `${step}: a case that takes no time is not looked at`);
  return isDeclared(gate) ? [] : point(false, `the gate at ${step} is ${inWords(gate.certainty)}`);
}

/** A sum of decimal fractions without the noise of binary ones. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
