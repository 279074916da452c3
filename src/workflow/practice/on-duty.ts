import { inWords } from '../gate-reading.js';
import { entriesOf, isDeclared, type WorkflowGate } from '../model.js';
import { gatesOf, isPerson, wayPastPersons, waypoints } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf } from './proof.js';

const LIMITS = [
  'Who holds the function on a given day, and whether that person comes, stands in no workflow',
  'Hours and stand-ins are those that are stated; a drill shows whether somebody answers',
];

/**
 * A case never meets an empty desk: at each gate somebody is there whenever a case can arrive, or it is said what happens
 * when nobody is, and that is neither a yes nor a wait without end; and where one person decides alone, somebody stands
 * in.
 *
 * @see Regulation (EU) 2024/1689, Articles 14(4)(d) and 26(2)
 */
export const somebodyIsOnDuty: PracticeProver = (practised) => {
  const { gates, perhaps } = gatesOf(practised.view);
  const points = gates.flatMap(({ gate, isSure, step }) => pointsAt(practised, gate, step, isSure));
  const sure = gates.filter(({ isSure }) => isSure).length;
  return proofOf(practised, { sure, perhaps: gates.length - sure + perhaps, what: 'a gate' }, points, LIMITS);
};

function pointsAt(practised: Practised, gate: WorkflowGate, step: number, isSure: boolean): PracticePoint[] {
  const { onDuty, place, step: id } = gate;
  const point = (what: string, sure: boolean, sentence: string): PracticePoint => ({
    key: `${id}: ${what}`,
    isSure: sure && isSure,
    sentence,
    place,
  });
  if (onDuty === 'none')
    return [point('on duty', true, `nobody has planned who decides at ${id} when nobody is there`)];
  if (onDuty === undefined)
    return [point('on duty', false, `whether somebody is there to decide at ${id} when a case arrives is not stated`)];
  const { hours } = onDuty;
  const found = [
    ...(hours === undefined ? [point('hours', false, `when somebody is there to decide at ${id} is not stated`)] : []),
    ...(hours === 'part' ? meanwhile(practised, gate, step, point) : []),
    ...standIns(practised, gate, point),
  ];
  if (found.length > 0 || isDeclared(gate)) return found;
  return [point('gate', false, `the gate at ${id} is ${inWords(gate.certainty)}`)];
}

type Point = (what: string, sure: boolean, sentence: string) => PracticePoint;

/** What happens to a case that arrives when nobody is there. */
function meanwhile(practised: Practised, gate: WorkflowGate, step: number, point: Point): PracticePoint[] {
  const { onDuty, step: id, timeLimit } = gate;
  if (typeof onDuty !== 'object') return [];
  const when = `a case that comes to ${id} when nobody is there`;
  switch (onDuty.otherwise) {
    case undefined:
      return [point('meanwhile', false, `what happens to ${when} is not stated`)];
    case 'approve':
      return [withWay(practised, step, 'approve', point('meanwhile', true, `${when} counts as approved`))];
    case 'continue':
      return [withWay(practised, step, undefined, point('meanwhile', true, `${when} goes on without anybody`))];
    case 'wait':
      if (timeLimit === 'none') return [point('meanwhile', true, `${when} waits without end`)];
      return timeLimit === undefined ? [point('meanwhile', false, `how long ${when} waits is not stated`)] : [];
    case 'escalate':
      return isReached(practised, gate) ? [] : [point('meanwhile', false, `to whom ${when} escalates is not stated`)];
    default:
      return [];
  }
}

/** The way on which such a case reaches a person's life, where there is one. */
function withWay({ view }: Practised, step: number, outcome: string | undefined, point: PracticePoint): PracticePoint {
  for (const edge of view.out[step]!) {
    const { to, transition } = view.edges[edge]!;
    if (outcome !== undefined && transition.outcome !== outcome) continue;
    const rest = wayPastPersons(view, to);
    if (rest === undefined) continue;
    const path = { steps: [step, ...rest.path.steps], edges: [edge, ...rest.path.edges] };
    const last = view.steps[path.steps.at(-1)!]!.id;
    return { ...point, sentence: `${point.sentence}, and reaches ${last}`, path: waypoints(view, path) };
  }
  return point;
}

function isReached({ view }: Practised, { onDuty, step }: WorkflowGate): boolean {
  const helpers = typeof onDuty === 'object' ? entriesOf(onDuty.standIns ?? 'unknown') : [];
  const named = entriesOf(view.graph.escalations).filter(
    (each) => isDeclared(each) && each.trigger === 'time-out' && (each.from === undefined || each.from === step),
  );
  return [...helpers, ...named.flatMap(({ to }) => to ?? [])].some((id) => isPerson(view, id) === true);
}

/** Where one person decides alone, somebody stands in who is another person. */
function standIns({ view }: Practised, gate: WorkflowGate, point: Point): PracticePoint[] {
  const { approvers, onDuty, step: id } = gate;
  if (typeof onDuty !== 'object') return [];
  const stated = onDuty.standIns ?? 'unknown';
  const wrong = entriesOf(stated).filter((each) => isPerson(view, each) === false);
  if (wrong.length > 0) return [point('stand-in', true, `${wrong[0]}, who stands in at ${id}, is no person`)];
  const [only, ...others] = new Set(entriesOf(approvers));
  if (approvers === 'unknown') return [point('stand-in', false, `who may approve at ${id} is not stated`)];
  const actor = only === undefined ? undefined : view.actors.get(only);
  if (only === undefined || others.length > 0 || actor?.assignment === 'group') return [];
  const isAlone = actor?.assignment === 'named' && isDeclared(actor);
  if (stated === 'unknown') return [point('stand-in', false, `who stands in for ${only} at ${id} is not stated`)];
  const helpers = entriesOf(stated).filter((each) => each !== only);
  if (helpers.length === 0)
    return [point('stand-in', isAlone, `nobody stands in for ${only}, who decides alone at ${id}`)];
  return helpers.some((each) => isPerson(view, each) === true)
    ? []
    : [point('stand-in', false, `whether ${helpers[0]}, who stands in at ${id}, is a person is not stated for sure`)];
}
