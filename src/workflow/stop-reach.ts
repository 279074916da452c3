import { cutForPeople } from '../model/quote.js';
import { inWords } from './gate-reading.js';
import { type GraphView, performedByAssessedAi, viewGraph } from './graph-view.js';
import { entriesOf, isDeclared, type WorkflowGraph, type WorkflowStop } from './model.js';
import type { Ground } from './refusal-instance.js';

/** What is shown about the stop of one workflow. */
export interface StopReachProof {
  /**
   * `reached`: a person can halt every AI step, in a safe state. `missed`: some AI step is not halted, or no person can,
   * or not in a safe state, and all of it is declared. `open`: nobody can tell. `nothing-to-prove`: no AI step, for sure.
   */
  readonly verdict: 'reached' | 'missed' | 'open' | 'nothing-to-prove';
  /** The AI steps that the stop does not reach, in document order. */
  readonly missed: readonly string[];
  /** Why the verdict is not `reached`; empty where it is. */
  readonly grounds: readonly Ground[];
  /** The same in words, without a full stop. */
  readonly reasons: readonly string[];
}

/**
 * Proves that the stop of the workflow reaches every step that an AI of `system` performs, whatever the step does, and
 * that a person can use it. A list of steps is read as all that the stop halts.
 *
 * Does not promise that the stop works: that is shown by the record of a drill on this version.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(e)
 */
export function proveStopReach(graph: WorkflowGraph, system: string): StopReachProof {
  const view = viewGraph(graph, system);
  if (view === undefined || view.steps.length === 0)
    return unknownFor(graph, 'the workflow states no steps that fit together');
  const aiSteps = view.steps.flatMap((_, step) => (performedByAssessedAi(view, step) === 'no' ? [] : [step]));
  if (aiSteps.length === 0) return proofOf('nothing-to-prove', [], []);
  const { stop } = graph;
  if (stop === 'unknown') return unknownFor(graph, 'whether there is a stop is not stated');
  const left = stop === 'none' ? aiSteps : notReached(view, stop, aiSteps);
  const isCertain = (step: number) => performedByAssessedAi(view, step) === 'yes' && isDeclared(view.steps[step]!);
  const faults = stop === 'none' ? [groundOf(graph, 'there is no stop', 'declared')] : faultsOf(graph, view, stop);
  const grounds = [...faults, ...left.map((step) => missedGround(view, step, isCertain(step)))];
  const isStated = (stop === 'none' || isDeclared(stop)) && aiSteps.some(isCertain);
  const isMissed = isStated && grounds.some(({ certainty }) => certainty === 'declared');
  const verdict = grounds.length === 0 ? 'reached' : isMissed ? 'missed' : 'open';
  return proofOf(
    verdict,
    left.map((step) => view.steps[step]!.id),
    grounds,
  );
}

function proofOf(
  verdict: StopReachProof['verdict'],
  missed: readonly string[],
  grounds: readonly Ground[],
): StopReachProof {
  const reasons = grounds.map(({ element, id, reason }) =>
    element === 'step' ? `${reason} (step ${cutForPeople(id)})` : reason,
  );
  return { verdict, missed, grounds, reasons };
}

function unknownFor(graph: WorkflowGraph, reason: string): StopReachProof {
  return proofOf('open', [], [groundOf(graph, reason, 'unknown')]);
}

/** The AI steps that the stop does not name; none where it does not say what it reaches. */
function notReached(view: GraphView, { reaches }: WorkflowStop, aiSteps: readonly number[]): readonly number[] {
  if (reaches === 'all' || reaches === 'unknown') return [];
  const named = new Set(entriesOf(reaches));
  return aiSteps.filter((step) => !named.has(view.steps[step]!.id));
}

function faultsOf(graph: WorkflowGraph, view: GraphView, stop: WorkflowStop): readonly Ground[] {
  const ground = (reason: string, certainty: Ground['certainty']): Ground => ({
    ...groundOf(graph, reason, certainty),
    place: stop.place,
  });
  const grounds: Ground[] = [];
  if (!isDeclared(stop)) grounds.push(ground(`the stop is ${inWords(stop.certainty)}`, stop.certainty));
  if (stop.mechanism === undefined) grounds.push(ground('how the AI is stopped is not stated', 'unknown'));
  if (stop.reaches === 'unknown') grounds.push(ground('which steps the stop reaches is not stated', 'unknown'));
  if (stop.safeState === 'unknown') grounds.push(ground('whether it halts in a safe state is not stated', 'unknown'));
  if (stop.safeState === 'no') grounds.push(ground('it does not halt in a safe state', 'declared'));
  const persons = entriesOf(stop.by).map((id) => view.actors.get(id));
  if (persons.some((actor) => actor?.kind === 'human' && isDeclared(actor))) return grounds;
  const nobody =
    stop.by !== 'unknown' &&
    persons.every((actor) => actor !== undefined && isDeclared(actor) && actor.kind !== 'unknown');
  if (nobody) grounds.push(ground('no person can use it', 'declared'));
  else grounds.push(ground('whether a person can use it is not stated', 'unknown'));
  return grounds;
}

function missedGround(view: GraphView, step: number, isCertain: boolean): Ground {
  const { id, place } = view.steps[step]!;
  if (isCertain) return { element: 'step', id, reason: 'the stop does not reach it', certainty: 'declared', place };
  return {
    element: 'step',
    id,
    reason: 'the stop does not reach it, and whether an AI performs it is not certain',
    certainty: 'unknown',
    place,
  };
}

function groundOf(graph: WorkflowGraph, reason: string, certainty: Ground['certainty']): Ground {
  return {
    element: 'workflow',
    id: graph.id,
    reason,
    certainty,
    place: { document: graph.source.document, pointer: '' },
  };
}
