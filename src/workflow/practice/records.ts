import { comparePeriods, parsePeriod } from '../../law/calendar.js';
import { inWords } from '../gate-reading.js';
import { entriesOf, isDeclared } from '../model.js';
import { aiDecisions, type Candidate, consequences, gatesOf, subjects } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf, wholePlace } from './proof.js';

const LIMITS = [
  'Whether the records are in fact written and kept is shown by a sample of them',
  'Another law may ask for a longer retention',
];

const LEAST = 'P6M';

/**
 * Every step of consequence leaves a record: each AI decision, each decision of a person at a gate and each effect
 * outside is logged, with the decision itself, and the records are kept for six months at least.
 *
 * @see Regulation (EU) 2024/1689, Articles 12(1), 19(1) and 26(6)
 */
export const consequentialStepsAreRecorded: PracticeProver = (practised) => {
  const { view } = practised;
  const decisions = aiDecisions(view);
  if (decisions.length === 0) return proofOf(practised, subjects([], 'an AI decision'), [], LIMITS);
  const gates = gatesOf(view).gates.map(({ isSure, step }): Candidate => ({ isSure, step }));
  const asked = new Map<number, Candidate>();
  for (const each of [...decisions, ...consequences(view), ...gates])
    if (asked.get(each.step)?.isSure !== true) asked.set(each.step, each);
  const isSure = decisions.some((each) => each.isSure);
  const points = pointsOf(
    practised,
    [...asked.values()].sort((a, b) => a.step - b.step),
    isSure,
    gates.length > 0,
  );
  return proofOf(practised, subjects(decisions, 'an AI decision'), points, LIMITS);
};

function pointsOf(
  practised: Practised,
  asked: readonly Candidate[],
  isThere: boolean,
  hasGates: boolean,
): PracticePoint[] {
  const { view } = practised;
  const { logging } = view.graph;
  if (logging === 'none')
    return [
      { key: 'logging', isSure: isThere, sentence: 'the workflow records nothing', place: wholePlace(practised) },
    ];
  if (logging === 'unknown')
    return [
      {
        key: 'logging',
        isSure: false,
        sentence: 'what the workflow records is not stated',
        place: wholePlace(practised),
      },
    ];
  const { certainty, decision, humanDecision, place, retention, steps } = logging;
  const isStated = isDeclared(logging);
  const points: PracticePoint[] = [];
  const add = (what: string, sure: boolean, sentence: string): void => {
    points.push({ key: `logging: ${what}`, isSure: sure && isStated && isThere, sentence, place });
  };
  if (!isStated) add('certainty', false, `what the workflow records is ${inWords(certainty)}`);
  if (steps === 'unknown') add('steps', false, 'which steps leave a record is not stated');
  else if (steps !== 'all') {
    const recorded = new Set(entriesOf(steps));
    for (const { isSure, step } of asked) {
      const { id, place: at } = view.steps[step]!;
      if (recorded.has(id)) continue;
      const sentence = isSure
        ? `${id} leaves no record`
        : `${id} leaves no record, and whether it has to is not stated for sure`;
      points.push({ key: `${id}: record`, isSure: isSure && isStated, sentence, place: at });
    }
  }
  if (decision === 'no') add('decision', true, 'what the AI decided is not recorded');
  if (decision === 'unknown') add('decision', false, 'whether what the AI decided is recorded is not stated');
  if (hasGates && humanDecision === 'no') add('human decision', true, 'what the person decided is not recorded');
  if (hasGates && humanDecision === 'unknown')
    add('human decision', false, 'whether what the person decided is recorded is not stated');
  if (retention === undefined) add('retention', false, 'how long the records are kept is not stated');
  else {
    const kept = keptLongEnough(retention);
    if (kept !== true)
      add(
        'retention',
        kept === false,
        `the records are kept for ${retention}${kept === false ? ', less than six months' : ', which may be less than six months'}`,
      );
  }
  return points;
}

/** Whether a period is six months at least; undefined where it depends on the day. A part of a day adds nothing. */
function keptLongEnough(retention: string): boolean | undefined {
  const days = retention.split('T')[0]!;
  if (days === 'P') return false;
  if (parsePeriod(days) === undefined) return undefined;
  const result = comparePeriods(days, LEAST);
  return result === 'open' ? undefined : result === 'at-least';
}
