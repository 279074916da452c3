import { definitePerformer, type GraphView } from './graph-view.js';
import {
  type Certainty,
  certaintyOf,
  entriesOf,
  isDeclared,
  isDefinite,
  type Place,
  type StepFact,
  type WorkflowGate,
} from './model.js';

/** Why a step at which a person works is not, or not surely, a gate. */
export interface GateDoubt {
  readonly reason: string;
  readonly certainty: Certainty;
  readonly place: Place;
}

/**
 * Whether a person may be choosing at this step: a human step that waits and is not left to the discretion of an AI.
 * False only where a definite fact says otherwise, so it is true of much that is merely unknown.
 */
export function mayChoose(view: GraphView, step: number): boolean {
  const performer = definitePerformer(view, step);
  if (performer !== 'human' && performer !== 'unknown') return false;
  const { waits, reach } = view.steps[step]!;
  if (waits === 'no' && isDefinite(certaintyOf(view.steps[step]!, 'waits'))) return false;
  return !(reach === 'discretionary-by-ai' && isDefinite(certaintyOf(view.steps[step]!, 'reach')));
}

/**
 * Whether the person may have a refusal that no transition shows. It is out of the question where the source says that
 * there are no gates or that this one cannot refuse, and where a refusal is drawn and so is every outcome it offers.
 */
export function mayRefuseUndrawn(view: GraphView, step: number): boolean {
  if (view.graph.gates === 'none') return false;
  const gate = view.gates[step];
  if (gate !== undefined && isDeclared(gate) && (gate.canRefuse === 'no' || gate.approvers === 'none')) return false;
  const drawn = new Set(view.out[step]!.map((edge) => view.edges[edge]!.transition.outcome));
  const refusalIsDrawn = drawn.has('reject') || drawn.has('terminate');
  return !refusalIsDrawn || (gate !== undefined && entriesOf(gate.outcomes).some((outcome) => !drawn.has(outcome)));
}

/**
 * What keeps a step from being surely a gate; empty for a sure one. Asks for every fact that a cover rests on, so that
 * leaving one out makes a doubt and never a gate. Meaningful only where `mayChoose` holds.
 *
 * Not asked: whether the person is competent, has the time, or sees what the action will be (proofs of their own).
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
export function gateDoubts(view: GraphView, step: number): readonly GateDoubt[] {
  const gate = view.gates[step];
  const doubts = stepDoubts(view, step);
  if (gate === undefined) {
    const certainty = view.graph.gates === 'none' ? 'declared' : 'unknown';
    doubts.push({ reason: 'no gate is stated there', certainty, place: view.steps[step]!.place });
    return doubts;
  }
  for (const [reason, certainty] of gateEntryDoubts(view, gate, step))
    doubts.push({ reason, certainty, place: gate.place });
  return doubts;
}

function stepDoubts(view: GraphView, step: number): GateDoubt[] {
  const entry = view.steps[step]!;
  const actor = view.performers[step];
  const doubts: GateDoubt[] = [];
  const ask = (fact: StepFact, isStated: boolean, what: string): void => {
    const certainty = certaintyOf(entry, fact);
    if (isStated && isDefinite(certainty)) return;
    const reason = isStated ? `${what} is ${inWords(certainty)}` : `${what} is not stated`;
    doubts.push({ reason, certainty: isStated ? certainty : 'unknown', place: entry.place });
  };
  ask('performer', actor !== undefined && actor.kind !== 'unknown', 'who performs it');
  if (actor !== undefined && !isDeclared(actor))
    doubts.push({
      reason: `who “${actor.id}” is, is ${inWords(actor.certainty)}`,
      certainty: actor.certainty,
      place: actor.place,
    });
  ask('waits', entry.waits === 'yes', 'whether it waits for the person');
  ask('reach', entry.reach !== 'unknown', 'whether it is always reached');
  return doubts;
}

type Doubt = readonly [reason: string, certainty: Certainty];

function* gateEntryDoubts(view: GraphView, gate: WorkflowGate, step: number): Generator<Doubt> {
  if (!isDeclared(gate)) yield [`the gate is ${inWords(gate.certainty)}`, gate.certainty];
  if (gate.canRefuse === 'unknown') yield ['whether it can refuse is not stated', 'unknown'];
  if (gate.canRefuse === 'no') yield ['it says that it cannot refuse', 'declared'];
  if (gate.enforcedBy === 'unknown') yield ['what enforces it is not stated', 'unknown'];
  if (gate.enforcedBy === 'prompt-only') yield ['only a prompt asks for it', 'declared'];
  yield* approverDoubts(view, gate);
  if (gate.onTimeLimit === 'unknown' && gate.timeLimit !== 'none')
    yield ['what happens when nobody answers is not stated', 'unknown'];
  // Where the way of the time-out is drawn, it passes as that edge (see `pass.ts`); else it is open which one is taken.
  if (gate.onTimeLimit === 'continue' && !timeOutIsDrawn(view, step))
    yield ['it goes on when nobody answers', 'declared'];
  if (gate.onTimeLimit === 'escalate' && !someoneIsReached(view, step))
    yield ['nobody is named to whom it escalates', 'unknown'];
  if (!answerIsDrawn(view, gate, step)) yield ['where it leads when nobody answers is not stated', 'unknown'];
  if (view.graph.errors === 'unknown') yield ['what happens when it fails is not stated', 'unknown'];
  for (const error of view.errors[step]!) {
    if (error.behaviour === 'unknown') yield ['what happens when it fails is not stated', 'unknown'];
    if (error.behaviour === 'silent-continue') yield ['it goes on when it fails', error.certainty];
    if (!isDeclared(error)) yield [`what happens when it fails is ${inWords(error.certainty)}`, error.certainty];
  }
}

function timeOutIsDrawn(view: GraphView, step: number): boolean {
  return view.out[step]!.some((edge) => {
    const { transition } = view.edges[edge]!;
    return transition.kind === 'time-out' && isDeclared(transition);
  });
}

/** An answer that counts as given must have a way to go; a refusal may also be the way of the time-out. */
function answerIsDrawn(view: GraphView, gate: WorkflowGate, step: number): boolean {
  const draws = (outcomes: readonly string[], kind?: string) =>
    view.out[step]!.some((edge) => {
      const { transition } = view.edges[edge]!;
      const isMeant = outcomes.includes(transition.outcome ?? '') || transition.kind === kind;
      return isMeant && isDeclared(transition);
    });
  if (gate.onTimeLimit === 'approve') return draws(['approve']);
  return gate.onTimeLimit !== 'refuse' || draws(['reject', 'terminate'], 'time-out');
}

function* approverDoubts(view: GraphView, gate: WorkflowGate): Generator<Doubt> {
  if (gate.approvers === 'unknown') yield ['who may decide there is not stated', 'unknown'];
  else if (entriesOf(gate.approvers).length === 0) yield ['nobody may decide there', 'declared'];
  for (const id of entriesOf(gate.approvers)) {
    const actor = view.actors.get(id);
    if (actor === undefined || actor.kind === 'unknown')
      yield [`whether the approver ${id} is a person is not stated`, 'unknown'];
    else if (actor.kind !== 'human') yield [`the approver ${id} is not a person who oversees`, actor.certainty];
    else if (!isDeclared(actor)) yield [`the approver ${id} is ${inWords(actor.certainty)}`, actor.certainty];
  }
}

/** A time-out that escalates needs somebody at the other end: a transition of its own, or a person who is named. */
function someoneIsReached(view: GraphView, step: number): boolean {
  const isDrawn = view.out[step]!.some((edge) => {
    const { transition } = view.edges[edge]!;
    const { kind, outcome } = transition;
    return isDeclared(transition) && (kind === 'time-out' || kind === 'escalation' || outcome === 'escalate');
  });
  if (isDrawn) return true;
  return entriesOf(view.graph.escalations).some((escalation) => {
    const { trigger, from, to } = escalation;
    const actor = to === undefined ? undefined : view.actors.get(to);
    const isPerson = actor?.kind === 'human' && isDeclared(actor);
    return trigger === 'time-out' && from === view.steps[step]!.id && isPerson && isDeclared(escalation);
  });
}

/** A certainty as a sentence says it. */
export function inWords(certainty: Certainty): string {
  if (certainty === 'not-expressible') return 'not expressible in the source';
  if (certainty === 'conflict') return 'stated in two ways';
  return certainty === 'unknown' ? 'not known' : certainty;
}
