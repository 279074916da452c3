import {
  certaintyOf,
  entriesOf,
  isDeclared,
  isDefinite,
  type WorkflowActor,
  type WorkflowError,
  type WorkflowGate,
  type WorkflowGraph,
  type WorkflowStep,
  type WorkflowTransition,
} from './model.js';

/**
 * A graph by position, so that a proof walks numbers and not names. Steps and edges are in document order. Names are
 * looked up in maps only: an id such as `__proto__` is an id like any other.
 */
export interface GraphView {
  readonly graph: WorkflowGraph;
  /** The id of the system that is assessed: whose AI is meant. */
  readonly system: string;
  readonly steps: readonly WorkflowStep[];
  readonly edges: readonly ViewEdge[];
  /** The edges that leave, and those that enter, each step. */
  readonly out: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
  /** The performer of each step; undefined where nobody is named or the name leads nowhere. */
  readonly performers: readonly (WorkflowActor | undefined)[];
  /** What the source says about each step as a gate. */
  readonly gates: readonly (WorkflowGate | undefined)[];
  readonly errors: readonly (readonly WorkflowError[])[];
  readonly actors: ReadonlyMap<string, WorkflowActor>;
}

/** A transition between two steps that both exist. */
export interface ViewEdge {
  readonly from: number;
  readonly to: number;
  readonly transition: WorkflowTransition;
}

/**
 * The view of a graph; undefined where the graph cannot be read as one: a step id is used twice, or a transition leads
 * to or from a step that does not exist. A reader reports these as problems; a proof must not pass over them.
 */
export function viewGraph(graph: WorkflowGraph, system: string): GraphView | undefined {
  const steps = entriesOf(graph.steps);
  const positions = new Map(steps.map((step, position) => [step.id, position]));
  if (positions.size !== steps.length) return undefined;
  const edges: ViewEdge[] = [];
  const out: number[][] = steps.map(() => []);
  const into: number[][] = steps.map(() => []);
  for (const transition of entriesOf(graph.transitions)) {
    const from = positions.get(transition.from);
    const to = positions.get(transition.to);
    if (from === undefined || to === undefined) return undefined;
    out[from]?.push(edges.length);
    into[to]?.push(edges.length);
    edges.push({ from, to, transition });
  }
  const actors = new Map(entriesOf(graph.actors).map((actor) => [actor.id, actor]));
  const gates = new Map(entriesOf(graph.gates).map((gate) => [gate.step, gate]));
  const errors = bySteps(entriesOf(graph.errors));
  return {
    graph,
    system,
    steps,
    edges,
    out,
    into,
    performers: steps.map(({ performer }) => (performer === undefined ? undefined : actors.get(performer))),
    gates: steps.map(({ id }) => gates.get(id)),
    errors: steps.map(({ id }) => errors.get(id) ?? []),
    actors,
  };
}

function bySteps(errors: readonly WorkflowError[]): ReadonlyMap<string, readonly WorkflowError[]> {
  const found = new Map<string, WorkflowError[]>();
  for (const error of errors) found.set(error.step, [...(found.get(error.step) ?? []), error]);
  return found;
}

/** The kind of the performer where it is definite, else `unknown`. */
export function definitePerformer(view: GraphView, step: number): WorkflowActor['kind'] {
  const actor = view.performers[step];
  if (actor === undefined || !isDeclared(actor)) return 'unknown';
  return isDefinite(certaintyOf(view.steps[step]!, 'performer')) ? actor.kind : 'unknown';
}

/** Whether an AI of the assessed system performs the step; an AI without a system counts as one of it. */
export function performedByAssessedAi(view: GraphView, step: number): 'yes' | 'no' | 'unknown' {
  const kind = definitePerformer(view, step);
  if (kind === 'unknown') return 'unknown';
  const system = view.performers[step]?.system;
  return kind === 'ai' && (system === undefined || system === view.system) ? 'yes' : 'no';
}

const DECISIONS: ReadonlySet<string> = new Set(['decide', 'generate', 'classify', 'act']);

/**
 * Whether the step is an AI decision: it decides, classifies, generates or acts, and an AI of the assessed system
 * performs it. Whatever is not definite is `unknown`, and so possibly one.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
export function isAiDecision(view: GraphView, step: number): 'yes' | 'no' | 'unknown' {
  const byAi = performedByAssessedAi(view, step);
  const { kind } = view.steps[step]!;
  const decides =
    kind === 'unknown' || !isDefinite(certaintyOf(view.steps[step]!, 'kind'))
      ? 'unknown'
      : DECISIONS.has(kind)
        ? 'yes'
        : 'no';
  if (byAi === 'no' || decides === 'no') return 'no';
  return byAi === 'yes' && decides === 'yes' ? 'yes' : 'unknown';
}

/** Whether the step touches a natural person; an effect that is not definite is `unknown`. */
export function touchesPersons(view: GraphView, step: number): 'yes' | 'no' | 'unknown' {
  const { effect } = view.steps[step]!;
  if (effect === 'unknown' || !isDefinite(certaintyOf(view.steps[step]!, 'effect'))) return 'unknown';
  return effect === 'on-persons' ? 'yes' : 'no';
}
