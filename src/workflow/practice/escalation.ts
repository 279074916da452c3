import { inWords } from '../gate-reading.js';
import { entriesOf, isDeclared, type WorkflowEscalation } from '../model.js';
import { aiDecisions, isPerson, subjects, wayPastPersons, waypoints } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf, wholePlace } from './proof.js';

const TRIGGERS = {
  error: 'a failure of the AI',
  'low-confidence': 'low confidence of the AI',
  'human-request': 'the request of a person',
} as const;
type Trigger = keyof typeof TRIGGERS;

const LIMITS = [
  'Whether the person to whom a case escalates is on duty and answers in time is not known to the workflow',
  'The text of conditions is not read: below and above a threshold count only where the threshold names the steps',
];

/**
 * Every trigger ends with a person: when the AI fails, is not confident, or somebody asks for a person, an escalation
 * names one; no step of the AI goes on silently when it fails; and what falls below a threshold does not reach an effect
 * on persons past everybody.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(e) and Article 26(5)
 */
export const everyTriggerReachesAPerson: PracticeProver = (practised) => {
  const found = aiDecisions(practised.view);
  if (found.length === 0) return proofOf(practised, subjects(found, 'an AI decision'), [], LIMITS);
  const isSure = found.some((each) => each.isSure);
  const points = [
    ...(Object.keys(TRIGGERS) as Trigger[]).flatMap((trigger) => reached(practised, trigger, isSure)),
    ...found.flatMap(({ isSure: isAi, step }) => failures(practised, step, isAi)),
    ...belowThresholds(practised),
    ...silences(practised),
  ];
  return proofOf(practised, subjects(found, 'an AI decision'), points, LIMITS);
};

function reached(practised: Practised, trigger: Trigger, isSure: boolean): PracticePoint[] {
  const { view } = practised;
  const { escalations } = view.graph;
  const place = wholePlace(practised);
  const what = TRIGGERS[trigger];
  const open = (sentence: string, at = place): PracticePoint[] => [
    { key: trigger, isSure: false, sentence, place: at },
  ];
  if (escalations === 'none')
    return [{ key: trigger, isSure, sentence: `nothing escalates, so ${what} reaches nobody`, place }];
  const named = entriesOf(escalations).filter((each) => each.trigger === trigger);
  if (named.length === 0) return open(`who is reached on ${what} is not stated`);
  const wrong = named.flatMap((each) => targetFault(practised, each, what, isSure));
  return wrong;
}

function targetFault(
  { view }: Practised,
  { certainty, from, place, to, trigger }: WorkflowEscalation,
  what: string,
  isSure: boolean,
): PracticePoint[] {
  const key = `${trigger}${from === undefined ? '' : ` from ${from}`}`;
  const point = (sure: boolean, sentence: string): PracticePoint[] => [
    { key, isSure: sure && isSure && certainty === 'declared', sentence, place },
  ];
  if (to === 'none') return point(true, `${what} escalates and reaches nobody`);
  if (to === undefined) return point(false, `whom ${what} reaches is not stated`);
  const person = isPerson(view, to);
  if (person === false) return point(true, `${what} reaches ${to}, which is no person`);
  if (person === undefined)
    return point(false, `whether ${to}, whom ${what} reaches, is a person is not stated for sure`);
  return certainty === 'declared' ? [] : point(false, `whom ${what} reaches is ${inWords(certainty)}`);
}

/** A file that is silent about failures and thresholds may leave out the one that matters. */
function silences(practised: Practised): PracticePoint[] {
  const { errors, thresholds } = practised.view.graph;
  const place = wholePlace(practised);
  const silent = [
    ...(errors === 'unknown' ? [['errors', 'what happens when a step fails is not stated']] : []),
    ...(thresholds === 'unknown' ? [['thresholds', 'whether a number decides where a case goes is not stated']] : []),
  ];
  return silent.map(([key = '', sentence = '']) => ({ key, isSure: false, sentence, place }));
}

function failures({ view }: Practised, step: number, isAi: boolean): PracticePoint[] {
  const { id } = view.steps[step]!;
  return view.errors[step]!.flatMap(({ behaviour, certainty, place }): PracticePoint[] => {
    const sure = isAi && certainty === 'declared';
    if (behaviour === 'silent-continue')
      return [
        { key: `${id}: silent`, isSure: sure, sentence: `when ${id} fails, the workflow goes on silently`, place },
      ];
    if (behaviour === 'unknown')
      return [{ key: `${id}: failure`, isSure: false, sentence: `what happens when ${id} fails is not stated`, place }];
    return [];
  });
}

/** Where do low scores go? To an effect on persons that nobody looks at before it. */
function belowThresholds({ view }: Practised): PracticePoint[] {
  const positions = new Map(view.steps.map(({ id }, step) => [id, step]));
  return entriesOf(view.graph.thresholds).flatMap((threshold): PracticePoint[] => {
    const { measure, place, step, whereBelow } = threshold;
    if (measure !== 'confidence' && measure !== 'score' && measure !== 'unknown') return [];
    if (whereBelow === 'unknown')
      return [
        {
          key: `${step}: below`,
          isSure: false,
          sentence: `where cases below the threshold of ${step} go is not stated`,
          place,
        },
      ];
    return entriesOf(whereBelow).flatMap((id): PracticePoint[] => {
      const first = positions.get(id);
      const way = first === undefined ? undefined : wayPastPersons(view, first);
      if (way === undefined) return [];
      const { path } = way;
      const last = path.steps.at(-1)!;
      const isSure = way.isSure && measure !== 'unknown' && isDeclared(threshold);
      const effect = view.steps[last]!.id;
      const sentence = `a case below the threshold of ${step} reaches ${effect} without anybody in between${isSure ? '' : ', unless something on this way that is not declared stops it'}`;
      return [{ key: `${step}: below to ${effect}`, isSure, sentence, place, path: waypoints(view, path) }];
    });
  });
}
