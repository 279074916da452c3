import { gateDoubts, mayChoose } from '../gate-reading.js';
import {
  definitePerformer,
  type GraphView,
  isAiDecision,
  performedByAssessedAi,
  touchesPersons,
} from '../graph-view.js';
import { certaintyOf, entriesOf, isDeclared, isDefinite, type WorkflowActor, type WorkflowGate } from '../model.js';
import type { RefusalInstance } from '../refusal-instance.js';
import type { PracticePoint, Subjects, Waypoint } from './proof.js';

/** A step that is one for sure, or may be one. */
export interface Candidate {
  readonly step: number;
  readonly isSure: boolean;
}

function candidates(
  view: GraphView,
  ask: (view: GraphView, step: number) => 'yes' | 'no' | 'unknown',
): readonly Candidate[] {
  return view.steps.flatMap((entry, step) => {
    const answer = ask(view, step);
    return answer === 'no' ? [] : [{ step, isSure: answer === 'yes' && isDeclared(entry) }];
  });
}

/** The steps at which an AI of the system decides, classifies, generates or acts. */
export const aiDecisions = (view: GraphView): readonly Candidate[] => candidates(view, isAiDecision);

/** The steps that an AI of the system performs, whatever they do. */
export const aiSteps = (view: GraphView): readonly Candidate[] => candidates(view, performedByAssessedAi);

/** The steps that touch a natural person. */
export const effectsOnPersons = (view: GraphView): readonly Candidate[] => candidates(view, touchesPersons);

/** The steps that reach somebody or something outside: effects on persons and other effects outside. */
export function consequences(view: GraphView): readonly Candidate[] {
  return candidates(view, (_, step) => {
    const entry = view.steps[step]!;
    if (entry.effect === 'unknown' || !isDefinite(certaintyOf(entry, 'effect'))) return 'unknown';
    return entry.effect === 'on-persons' || entry.effect === 'external' ? 'yes' : 'no';
  });
}

/** The actors that are an AI of the system and have something to do here, for sure or perhaps. */
export function aiActors(view: GraphView): readonly { readonly actor: WorkflowActor; readonly isSure: boolean }[] {
  return entriesOf(view.graph.actors).flatMap((actor) => {
    const isKnown = isDeclared(actor) && actor.kind !== 'unknown';
    if (isKnown && (actor.kind !== 'ai' || (actor.system !== undefined && actor.system !== view.system))) return [];
    return [{ actor, isSure: isKnown }];
  });
}

/** Steps of which nobody says who performs them: an AI that is named nowhere may be among them. */
export function hasUnknownPerformer(view: GraphView): boolean {
  return view.graph.actors === 'unknown' || view.steps.some((_, step) => definitePerformer(view, step) === 'unknown');
}

/** How many are sure and how many only may be. */
export function subjects(found: readonly { readonly isSure: boolean }[], what: string): Subjects {
  const sure = found.filter(({ isSure }) => isSure).length;
  return { sure, perhaps: found.length - sure, what };
}

/** The gates that are stated, each with its position; `perhaps` counts where a gate may be that nobody states. */
export function gatesOf(view: GraphView): {
  readonly gates: readonly { readonly gate: WorkflowGate; readonly step: number; readonly isSure: boolean }[];
  readonly perhaps: number;
} {
  const gates = view.gates.flatMap((gate, step) =>
    gate === undefined ? [] : [{ gate, step, isSure: isDeclared(gate) && isDeclared(view.steps[step]!) }],
  );
  return { gates, perhaps: view.graph.gates === 'unknown' ? 1 : 0 };
}

/** Whether an actor is a person, as far as anybody says. */
export function isPerson(view: GraphView, id: string): boolean | undefined {
  const actor = view.actors.get(id);
  if (actor === undefined || !isDeclared(actor) || actor.kind === 'unknown') return undefined;
  return actor.kind === 'human';
}

/** Whether a person works here, and the run waits for that person, for sure. */
function personWaits(view: GraphView, step: number): boolean {
  const entry = view.steps[step]!;
  const isSureOf = (fact: 'waits' | 'reach') => isDefinite(certaintyOf(entry, fact));
  return (
    isDeclared(entry) &&
    definitePerformer(view, step) === 'human' &&
    entry.waits === 'yes' &&
    isSureOf('waits') &&
    entry.reach !== 'unknown' &&
    entry.reach !== 'discretionary-by-ai' &&
    isSureOf('reach')
  );
}

/**
 * A way from this step to an effect on persons on which nobody is asked: for sure, on declared facts alone and past
 * nobody who may be a person; or perhaps, past nobody who is one for sure. A person anywhere on it counts, whether that
 * person can refuse or not.
 */
export function wayPastPersons(
  view: GraphView,
  first: number,
): { readonly path: Path; readonly isSure: boolean } | undefined {
  const search = (passes: (step: number) => boolean, isEffect: (step: number) => boolean, isSure: boolean) => {
    if (!passes(first)) return undefined;
    const isLost = (step: number) => passes(step) && isEffect(step);
    const opens = (edge: number) => !isSure || isDeclared(view.edges[edge]!.transition);
    const path = isLost(first) ? { steps: [first], edges: [] } : shortestPath(view, [first], isLost, opens, passes);
    return path === undefined ? undefined : { path, isSure };
  };
  return (
    search(
      (step) => isDeclared(view.steps[step]!) && !mayChoose(view, step),
      (step) => touchesPersons(view, step) === 'yes',
      true,
    ) ??
    search(
      (step) => !personWaits(view, step),
      (step) => touchesPersons(view, step) !== 'no',
      false,
    )
  );
}

/** Whether a person holds the run at this step for sure: a gate on which nothing is in doubt. */
export function isSureGate(view: GraphView, step: number): boolean {
  return mayChoose(view, step) && gateDoubts(view, step).length === 0;
}

/** Whether everything on a path is declared: its steps and the ways between them. */
export function isDeclaredPath(view: GraphView, { steps, edges }: Path): boolean {
  return (
    steps.every((step) => isDeclared(view.steps[step]!)) &&
    edges.every((edge) => isDeclared(view.edges[edge]!.transition))
  );
}

export interface Path {
  readonly steps: readonly number[];
  readonly edges: readonly number[];
}

/**
 * The first shortest path, in document order, from one of `sources` over edges that `opens` lets pass, to a step that
 * `isTarget` accepts. It goes on through a step only where `goesOn` lets it; a source is left in any case.
 */
export function shortestPath(
  view: GraphView,
  sources: readonly number[],
  isTarget: (step: number) => boolean,
  opens: (edge: number) => boolean,
  goesOn: (step: number) => boolean,
): Path | undefined {
  const cameBy = new Map<number, number | undefined>(sources.map((step) => [step, undefined]));
  const pending = [...sources];
  for (let next = 0; next < pending.length; next++) {
    const step = pending[next]!;
    for (const edge of view.out[step]!) {
      const { to } = view.edges[edge]!;
      if (!opens(edge)) continue;
      if (isTarget(to)) return backwards(view, cameBy, edge);
      if (cameBy.has(to) || !goesOn(to)) continue;
      cameBy.set(to, edge);
      pending.push(to);
    }
  }
  return undefined;
}

function backwards(view: GraphView, cameBy: ReadonlyMap<number, number | undefined>, last: number): Path {
  const edges = [last];
  const steps = [view.edges[last]!.to];
  for (let at = view.edges[last]!.from; ; ) {
    steps.push(at);
    const edge = cameBy.get(at);
    if (edge === undefined) break;
    edges.push(edge);
    at = view.edges[edge]!.from;
  }
  return { steps: steps.reverse(), edges: edges.reverse() };
}

/** A path as people and reports read it. */
export function waypoints(view: GraphView, { edges, steps }: Path): readonly Waypoint[] {
  return steps.map((step, index) => {
    const { id, place } = view.steps[step]!;
    const way = index === 0 ? undefined : view.edges[edges[index - 1]!]?.transition;
    const via = way?.outcome ?? (way?.default === 'yes' ? 'default' : way?.kind);
    return { step: id, place, ...(via === undefined || via === 'normal' || via === 'unknown' ? {} : { via }) };
  });
}

function viaOf(via: RefusalInstance['path'][number]['via']): Pick<Waypoint, 'via'> {
  const how = via?.outcome ?? via?.kind;
  return how === undefined || how === 'normal' || how === 'unknown' ? {} : { via: how };
}

/** A way of the central proof, as people and reports read it here. */
export function wayOf({ path }: RefusalInstance): readonly Waypoint[] {
  return path.map(({ place, step, via }) => ({
    step,
    place,
    ...viaOf(via),
  }));
}

/**
 * One of several is enough: nothing is said where one of them has no point against it; where one of them may be in
 * order, what is said of the others is open; the keys tell them apart.
 */
export function onlyIfAllFail(each: readonly (readonly PracticePoint[])[]): readonly PracticePoint[] {
  if (each.some((points) => points.length === 0)) return [];
  const mayHold = each.some((points) => points.every(({ isSure }) => !isSure));
  return each.flatMap((points, index) =>
    points.map((point) => ({
      ...point,
      key: index === 0 ? point.key : `${point.key} (${index + 1})`,
      isSure: point.isSure && !mayHold,
    })),
  );
}
