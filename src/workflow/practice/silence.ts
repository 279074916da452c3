import { inWords, mayChoose } from '../gate-reading.js';
import { definitePerformer } from '../graph-view.js';
import { entriesOf, isDeclared, type WorkflowGate } from '../model.js';
import { gatesOf, wayPastPersons, waypoints } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf } from './proof.js';

const LIMITS = ['Whether the person who is named is on duty when the case arrives is not known to the workflow'];

/**
 * Silence of a person never accepts an output: no gate approves or goes on when nobody answers, none waits without end
 * (nor does a person's step that is stated to wait and is no gate that is stated), a time-out that escalates reaches a person, and no way that a gate takes without its person leads to an effect on
 * persons past everybody else.
 *
 * A way counts as stopped by any step at which a person may choose; whether that person can refuse is asked elsewhere.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
export const silenceNeverAccepts: PracticeProver = (practised) => {
  const { gates, perhaps } = gatesOf(practised.view);
  const points = gates.flatMap(({ gate, isSure, step }) => [
    ...settings(gate, isSure),
    ...escalation(practised, gate, step, isSure),
    ...waysPast(practised, gate, step, isSure),
  ]);
  points.push(...waitsBeside(practised));
  const sure = gates.filter(({ isSure }) => isSure).length;
  const subjects = { sure, perhaps: gates.length - sure + perhaps, what: 'a gate' };
  return proofOf(practised, subjects, points, LIMITS);
};

/** A run may wait for a person where no gate is stated: then nobody has said for how long. */
function waitsBeside({ view }: Practised): PracticePoint[] {
  // Where nothing is said about gates at all, that is the question.
  if (typeof view.graph.gates === 'string') return [];
  return view.steps.flatMap(({ id, place, waits }, step) => {
    if (view.gates[step] !== undefined || !mayChoose(view, step)) return [];
    const isSaid = waits === 'yes' && definitePerformer(view, step) === 'human';
    const sentence = isSaid
      ? `how long ${id} waits for a person is not stated`
      : `whether ${id} waits for a person, and how long, is not stated`;
    return [{ key: `${id}: waits`, isSure: false, sentence, place }];
  });
}

function settings(gate: WorkflowGate, isSure: boolean): PracticePoint[] {
  const { onTimeLimit, place, step, timeLimit } = gate;
  const point = (what: string, sure: boolean, sentence: string): PracticePoint => ({
    key: `${step}: ${what}`,
    isSure: sure && isSure,
    sentence: isSure || !sure ? sentence : `${sentence}, and the gate is ${inWords(gate.certainty)}`,
    place,
  });
  if (onTimeLimit === 'approve')
    return [point('accepts', true, `when nobody answers at ${step}, the output counts as approved`)];
  if (onTimeLimit === 'continue')
    return [point('continues', true, `when nobody answers at ${step}, the workflow goes on`)];
  if (timeLimit === 'none' || onTimeLimit === 'wait-for-ever')
    return [point('waits', true, `${step} waits for an answer without end, and nobody is told`)];
  if (timeLimit === undefined) return [point('no limit', false, `how long ${step} waits for an answer is not stated`)];
  if (onTimeLimit === 'unknown')
    return [point('no default', false, `what follows at ${step} when nobody answers is not stated`)];
  return isSure ? [] : [point('gate', false, `the gate at ${step} is ${inWords(gate.certainty)}`)];
}

/** A time-out that escalates names a person at the other end, or a way of its own. */
function escalation({ view }: Practised, gate: WorkflowGate, step: number, isSure: boolean): PracticePoint[] {
  if (gate.onTimeLimit !== 'escalate') return [];
  const isWay = view.out[step]!.some((edge) => {
    const { kind, outcome } = view.edges[edge]!.transition;
    return kind === 'time-out' || kind === 'escalation' || outcome === 'escalate';
  });
  const named = entriesOf(view.graph.escalations).filter(
    ({ from, trigger }) => trigger === 'time-out' && (from === undefined || from === gate.step),
  );
  const persons = named.filter(({ to }) => to !== undefined && view.actors.get(to)?.kind === 'human');
  if (isWay || persons.length > 0) return [];
  const isNobody = view.graph.escalations === 'none' || (named.length > 0 && named.every(({ to }) => to === 'none'));
  const sentence = isNobody
    ? `when nobody answers at ${gate.step}, it escalates and nobody is reached`
    : `to whom ${gate.step} escalates when nobody answers is not stated`;
  return [{ key: `${gate.step}: escalates`, isSure: isSure && isNobody, sentence, place: gate.place }];
}

/** Ways that a gate takes without its person: do they reach a person's life past everybody else? */
function waysPast(practised: Practised, gate: WorkflowGate, step: number, isSure: boolean): PracticePoint[] {
  const { view } = practised;
  return view.out[step]!.flatMap((edge): PracticePoint[] => {
    const { to, transition } = view.edges[edge]!;
    const { default: byDefault, kind } = transition;
    if (kind !== 'time-out' && kind !== 'error' && byDefault !== 'yes') return [];
    const rest = wayPastPersons(view, to);
    if (rest === undefined) return [];
    const path = { steps: [step, ...rest.path.steps], edges: [edge, ...rest.path.edges] };
    const effect = view.steps[rest.path.steps.at(-1)!]!;
    const sure = isSure && rest.isSure && isDeclared(transition);
    const manner = kind === 'time-out' || kind === 'error' ? kind : 'default';
    return [
      {
        key: `${gate.step}: ${manner} to ${effect.id}`,
        isSure: sure,
        sentence: `the ${manner} of ${gate.step} leads to ${effect.id} without anybody in between${sure ? '' : ', unless something on this way that is not declared stops it'}`,
        place: transition.place,
        path: waypoints(view, path),
      },
    ];
  });
}
