import { type Found, instancesOf } from './escape-instances.js';
import { escapePaths, immediatePath } from './escape-paths.js';
import { gateDoubts, mayChoose } from './gate-reading.js';
import { type GraphView, isAiDecision, touchesPersons, viewGraph } from './graph-view.js';
import { certaintyOf, entriesOf, isDefinite, type WorkflowGraph } from './model.js';
import { holdsBackItself, type Pass, readPasses } from './pass.js';
import { type Reachable, reachWithoutRefusal } from './refusal.js';
import type { RefusalInstance } from './refusal-instance.js';

/** What is shown about refusing and reversing in one workflow. */
export interface RefusalOrReversalProof {
  /**
   * `covered`: somebody can refuse on every way. `reversible-only`: on some way somebody can only reverse, and a person
   * has to attest that this is commensurate (Art. 14(3)). `escaped`: on some way neither exists, and all of it is
   * declared. `open`: nobody can tell. `nothing-to-prove`: there is no AI decision, or no effect on persons, for sure.
   */
  readonly verdict: 'covered' | 'reversible-only' | 'escaped' | 'open' | 'nothing-to-prove';
  readonly instances: readonly RefusalInstance[];
  /** Each sure gate with the effects that it cuts at least one way to, in document order. */
  readonly covers: readonly { readonly gate: string; readonly effects: readonly string[] }[];
  /** What the proof does not look at, as sentences. */
  readonly limits: readonly string[];
}

/**
 * Proves that on every way from an AI decision of `system` to an effect on persons somebody can refuse before, or
 * reverse in time after; or shows each way on which nobody can.
 *
 * Promises that `covered` is said only where persons who keep to their choices can hold back every effect, on declared
 * facts alone; that `escaped` is said only where no choices of persons can, on declared facts alone; and that leaving
 * out a fact never turns anything else into `covered` or `nothing-to-prove`. Order of instances: by effect, then AI
 * decision, in document order, then key.
 *
 * Does not promise that the persons are competent or have the time, that the workflow is the one that runs, or that a
 * refusal is commensurate.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
export function proveRefusalOrReversal(graph: WorkflowGraph, system: string): RefusalOrReversalProof {
  if (entriesOf(graph.steps).length === 0) return openAsAWhole(graph, 'the workflow states no steps', 'steps');
  const view = viewGraph(graph, system);
  if (view === undefined) return openAsAWhole(graph, 'the steps and transitions do not fit together', 'transitions');
  const { definite, possible } = readPasses(view);
  const isEffect = view.steps.map((_, step) => touchesPersons(view, step) !== 'no');
  if (possible.decisions.length === 0 || !isEffect.includes(true))
    return { verdict: 'nothing-to-prove', instances: [], covers: [], limits: LIMITS };
  if (graph.transitions === 'unknown')
    return openAsAWhole(graph, 'how the steps follow one another is not stated', 'transitions');
  const covers = new Map<number, Set<number>>();
  const instances = possible.effects.flatMap((effect) => {
    const open = pathsTo(view, possible, effect, covers);
    if (open.length === 0) return [];
    const certain = definite.effects.includes(effect) ? pathsTo(view, definite, effect) : [];
    return instancesOf(view, definite, certain, possible, open);
  });
  coverOwnEffects(view, isEffect, covers);
  // What only may be there proves nothing by being covered: a blurred fact would show more than the plain one.
  if (instances.every(({ status }) => status !== 'escaped' && status !== 'open')) {
    if (!view.steps.some((_, step) => isAiDecision(view, step) === 'yes'))
      return openAsAWhole(
        graph,
        'that an AI of the system decides, at which step, is not stated for sure',
        'decisions',
      );
    if (!view.steps.some((_, step) => touchesPersons(view, step) === 'yes'))
      return openAsAWhole(graph, 'which step has an effect on persons is not stated for sure', 'effects');
  }
  return { verdict: verdictOf(instances), instances, covers: coversInOrder(view, covers), limits: LIMITS };
}

const LIMITS: readonly string[] = [
  'A way that the workflow does not state is not seen',
  'The text of conditions and prompts is not read: every transition of a step that is no gate is taken to be possible',
  'Arms of a join are taken to be able to meet, also where a condition lets only one of them run',
  'An AI decision counts as able to run also where no way from a start leads to it',
  'Whether the persons at the gates have the competence, the time and the information to refuse is not proved here',
  'Whether this workflow is the one that runs is shown by evidence, not by its own words',
];

/**
 * The ways to one effect on one reading. An act of the AI on persons is asked about from the starts; a decision with an
 * effect of its own cannot be refused in between. What an earlier AI decision adds is reported only where that finds
 * nothing, and then from the nearest decision.
 */
function pathsTo(view: GraphView, pass: Pass, effect: number, covers?: Map<number, Set<number>>): readonly Found[] {
  const search = (sources: readonly number[]): Reachable => {
    const reached = reachWithoutRefusal(view, pass, sources, effect);
    if (covers !== undefined) noteCovers(pass, reached, effect, covers);
    return reached;
  };
  const show = (decision: number | undefined, reached: Reachable, through: boolean): readonly Found[] =>
    escapePaths(view, pass, { decision, effect }, reached, through).map((path) => ({ path, reached }));
  if (pass.decisions.includes(effect)) {
    const { kind } = view.steps[effect]!;
    const isAct = kind === 'act' && isDefinite(certaintyOf(view.steps[effect]!, 'kind'));
    const own = isAct ? show(undefined, search(pass.starts), true) : [{ path: immediatePath(view, effect) }];
    if (own.length > 0) return own;
  }
  const others = pass.decisions.filter((decision) => decision !== effect);
  // What may happen, may happen together; what happens for sure is asked of each decision alone.
  const together = pass.name === 'possible' ? search(others) : undefined;
  if (together !== undefined && !together.follows[effect]) return [];
  const from = (decision: number) => together ?? search([decision]);
  const isNear = nearestTo(view, pass, effect, others);
  const nearest = others.filter(isNear).flatMap((decision) => show(decision, from(decision), false));
  if (nearest.length > 0 || together === undefined) return nearest;
  // No decision reaches it alone: then the first that reaches it through others is told, for it must not be lost.
  return others.map((decision) => show(decision, together, true)).find((far) => far.length > 0) ?? [];
}

/** Whether a way leads from a decision to the effect that meets no other of the decisions. */
function nearestTo(
  view: GraphView,
  pass: Pass,
  effect: number,
  decisions: readonly number[],
): (step: number) => boolean {
  const isDecision = new Set(decisions);
  const seen = new Set([effect]);
  for (const step of seen) {
    if (isDecision.has(step)) continue;
    for (const edge of view.into[step]!) if (pass.walkable[edge]) seen.add(view.edges[edge]!.from);
  }
  return (step) => seen.has(step);
}

function verdictOf(instances: readonly RefusalInstance[]): RefusalOrReversalProof['verdict'] {
  const has = (status: RefusalInstance['status']) => instances.some((instance) => instance.status === status);
  if (has('escaped')) return 'escaped';
  if (has('open')) return 'open';
  return has('reversible-only') ? 'reversible-only' : 'covered';
}

function noteCovers(pass: Pass, reached: Reachable, effect: number, covers: Map<number, Set<number>>): void {
  for (const [gate, choices] of pass.choices) {
    const cuts = choices.some(({ edges }) => edges.some((edge) => reached.cut[edge] && !reached.opens(edge)));
    if (cuts && reached.follows[gate]) covers.set(gate, (covers.get(gate) ?? new Set()).add(effect));
  }
}

/** A person who brings about the effect at a sure gate covers it himself. */
function coverOwnEffects(view: GraphView, isEffect: readonly boolean[], covers: Map<number, Set<number>>): void {
  isEffect.forEach((touches, step) => {
    const isSure = touches && mayChoose(view, step) && gateDoubts(view, step).length === 0;
    if (holdsBackItself(view, step, isSure)) covers.set(step, (covers.get(step) ?? new Set()).add(step));
  });
}

function coversInOrder(
  view: GraphView,
  covers: ReadonlyMap<number, ReadonlySet<number>>,
): RefusalOrReversalProof['covers'] {
  const inOrder = [...covers].sort(([a], [b]) => a - b);
  return inOrder.map(([gate, effects]) => ({
    gate: view.steps[gate]!.id,
    effects: [...effects].sort((a, b) => a - b).map((effect) => view.steps[effect]!.id),
  }));
}

/** The whole workflow is in question: an empty or broken graph shows nothing, and so is never covered. */
function openAsAWhole(graph: WorkflowGraph, reason: string, key: string): RefusalOrReversalProof {
  const place = { document: graph.source.document, pointer: '' };
  const ground = { element: 'workflow', id: graph.id, reason, certainty: 'unknown', place } as const;
  const sentence = `${reason}; whether somebody can refuse is open`;
  const instance = {
    key,
    status: 'open',
    refusal: 'open',
    reversal: 'open',
    path: [],
    restsOn: [ground],
    sentence,
  } as const;
  return { verdict: 'open', instances: [instance], covers: [], limits: LIMITS };
}
