import { foldAnswers } from './answer-steps.js';
import { type Found, instancesOf } from './escape-instances.js';
import { escapePaths, immediatePath } from './escape-paths.js';
import { gateDoubts, mayChoose } from './gate-reading.js';
import { type GraphView, isAiDecision, touchesPersons, viewGraph } from './graph-view.js';
import { findLost, isAct, type Lost, nearestTo } from './lost-effects.js';
import { entriesOf, type WorkflowGraph } from './model.js';
import { holdsBackItself, type Pass, readPasses } from './pass.js';
import { reachWithoutRefusal, type Sources, sourcesOf } from './refusal.js';
import type { RefusalInstance, UntoldEffect } from './refusal-instance.js';

/** What is shown about refusing and reversing in one workflow. */
export interface RefusalOrReversalProof {
  /**
   * `covered`: somebody can refuse on every way. `reversible-only`: on some way somebody can only reverse, and a person
   * has to attest that this is commensurate (Art. 14(3)). `escaped`: on some way neither exists, and all of it is
   * declared. `open`: nobody can tell. `nothing-to-prove`: there is no AI decision, or no effect on persons, for sure.
   */
  readonly verdict: 'covered' | 'reversible-only' | 'escaped' | 'open' | 'nothing-to-prove';
  readonly instances: readonly RefusalInstance[];
  /**
   * Where there are too many ways to tell: the effects with ways beside those in `instances`, and the worst of those
   * ways. Empty where `instances` has them all.
   */
  readonly untold: readonly UntoldEffect[];
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
 * decision, in document order, then key. Of more than `MOST_TOLD` ways the first are told, those that escape before
 * those that are open; the verdict rests on all of them.
 *
 * Does not promise that the persons are competent or have the time, that the workflow is the one that runs, or that a
 * refusal is commensurate.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
export function proveRefusalOrReversal(graph: WorkflowGraph, system: string): RefusalOrReversalProof {
  const known = proofs.get(graph) ?? new Map<string, RefusalOrReversalProof>();
  proofs.set(graph, known);
  const proof = known.get(system) ?? prove(graph, system);
  known.set(system, proof);
  return proof;
}

/** Several checks ask for the same proof of the same graph, which never changes; it is made once. */
const proofs = new WeakMap<WorkflowGraph, Map<string, RefusalOrReversalProof>>();

function prove(stated: WorkflowGraph, system: string): RefusalOrReversalProof {
  const { gateOf, graph } = foldAnswers(stated, system);
  const proof = proveFolded(graph, system);
  if (gateOf.size === 0) return proof;
  // A gate is called by the step of its person, wherever its choice is drawn.
  return { ...proof, covers: proof.covers.map(({ effects, gate }) => ({ effects, gate: gateOf.get(gate) ?? gate })) };
}

function proveFolded(graph: WorkflowGraph, system: string): RefusalOrReversalProof {
  if (entriesOf(graph.steps).length === 0) return openAsAWhole(graph, 'the workflow states no steps', 'steps');
  const view = viewGraph(graph, system);
  if (view === undefined) return openAsAWhole(graph, 'the steps and transitions do not fit together', 'transitions');
  const { definite, possible } = readPasses(view);
  const isEffect = view.steps.map((_, step) => touchesPersons(view, step) !== 'no');
  if (possible.decisions.length === 0 || !isEffect.includes(true))
    return { verdict: 'nothing-to-prove', instances: [], untold: [], covers: [], limits: LIMITS };
  if (graph.transitions === 'unknown')
    return openAsAWhole(graph, 'how the steps follow one another is not stated', 'transitions');
  const { lost, covers } = findLost(view, definite, possible);
  const { instances, untold } = tell(view, definite, possible, lost);
  coverOwnEffects(view, isEffect, covers);
  // What only may be there proves nothing by being covered: a blurred fact would show more than the plain one.
  const verdict = verdictOf(lost);
  if (verdict !== 'escaped' && verdict !== 'open') {
    if (!view.steps.some((_, step) => isAiDecision(view, step) === 'yes'))
      return openAsAWhole(
        graph,
        'that an AI of the system decides, at which step, is not stated for sure',
        'decisions',
      );
    if (!view.steps.some((_, step) => touchesPersons(view, step) === 'yes'))
      return openAsAWhole(graph, 'which step has an effect on persons is not stated for sure', 'effects');
  }
  const more =
    untold.length === 0
      ? []
      : [`The ways to ${untold.length} more ${untold.length === 1 ? 'effect' : 'effects'} are not told one by one`];
  return { verdict, instances, untold, covers: coversInOrder(view, covers), limits: [...LIMITS, ...more] };
}

/** Nobody reads more ways than this; the rest is counted. */
export const MOST_TOLD = 200;

const LIMITS: readonly string[] = [
  'A way that the workflow does not state is not seen',
  'The text of conditions and prompts is not read: every transition of a step that is no gate is taken to be possible',
  'Arms of a join are taken to be able to meet, also where a condition lets only one of them run',
  'An AI decision counts as able to run also where no way from a start leads to it',
  'Whether the persons at the gates have the competence, the time and the information to refuse is not proved here',
  'Whether this workflow is the one that runs is shown by evidence, not by its own words',
];

/** The ways to the effects that are lost, the worst effects first, told in document order. */
function tell(
  view: GraphView,
  definite: Pass,
  possible: Pass,
  lost: readonly Lost[],
): Pick<RefusalOrReversalProof, 'instances' | 'untold'> {
  const told = new Map<number, readonly RefusalInstance[]>();
  const untold: Lost[] = [];
  const from = { definite: sourcesIn(view, definite), possible: sourcesIn(view, possible) };
  let left = MOST_TOLD;
  for (const status of ['escaped', 'open', 'reversible-only'] as const)
    for (const each of lost) {
      if (each.status !== status) continue;
      if (left === 0) {
        untold.push(each);
        continue;
      }
      const { effect, refusal } = each;
      const certain = refusal === 'missing' ? [...upTo(left + 1, pathsTo(view, definite, from.definite, effect))] : [];
      const open = [...upTo(left + 1, pathsTo(view, possible, from.possible, effect))];
      const instances = instancesOf(view, definite, certain, possible, open, left);
      if (certain.length > left || open.length > left || instances.isCut) untold.push(each);
      told.set(effect, instances.told);
      left -= instances.told.length;
    }
  const inOrder = <T>(entries: readonly T[], position: (entry: T) => number) =>
    [...entries].sort((a, b) => position(a) - position(b));
  return {
    instances: inOrder([...told], ([effect]) => effect).flatMap(([, instances]) => instances),
    untold: inOrder(untold, ({ effect }) => effect).map(({ effect, ...rest }) => ({
      ...rest,
      effect: view.steps[effect]!.id,
    })),
  };
}

function* upTo<T>(most: number, items: Iterable<T>): Generator<T> {
  let left = most;
  for (const item of items) {
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}

interface AllSources {
  readonly starts: Sources;
  readonly decisions: Sources;
}

function sourcesIn(view: GraphView, pass: Pass): AllSources {
  return { starts: sourcesOf(view, pass, pass.starts), decisions: sourcesOf(view, pass, pass.decisions) };
}

/**
 * The ways to one effect on one reading, looked for as asked. An act of the AI on persons is asked about from the starts;
 * a decision with an effect of its own cannot be refused in between. What an earlier AI decision adds is reported only
 * where that finds nothing, and then from the nearest decision.
 */
function* pathsTo(view: GraphView, pass: Pass, { starts, decisions }: AllSources, effect: number): Generator<Found> {
  const show = function* (decision: number | undefined, sources: Sources, through: boolean, known?: Found['reached']) {
    const reached = known ?? reachWithoutRefusal(view, pass, sources, effect);
    const from = decision === undefined ? sources.steps : [decision];
    for (const path of escapePaths(view, pass, { decision, effect }, reached, from, through)) yield { path, reached };
  };
  let others = decisions;
  if (pass.isDecision[effect]) {
    if (!isAct(view, effect)) {
      yield { path: immediatePath(view, effect) };
      return;
    }
    const own = reachWithoutRefusal(view, pass, starts, effect);
    if (own.reaches) return yield* show(undefined, starts, true, own);
    others = sourcesOf(
      view,
      pass,
      pass.decisions.filter((decision) => decision !== effect),
    );
  }
  // What may happen, may happen together; what happens for sure is asked of each decision alone.
  const together = pass.name === 'possible' ? reachWithoutRefusal(view, pass, others, effect) : undefined;
  if (together !== undefined && !together.reaches) return;
  let isFound = false;
  for (const decision of nearestTo(view, pass, effect))
    for (const found of show(decision, sourcesOf(view, pass, [decision]), false, together)) {
      isFound = true;
      yield found;
    }
  if (isFound || together === undefined) return;
  // No decision reaches it alone: then the first that reaches it through others is told, for it must not be lost.
  for (const decision of others.steps) {
    for (const found of show(decision, others, true, together)) {
      isFound = true;
      yield found;
    }
    if (isFound) return;
  }
}

function verdictOf(lost: readonly Lost[]): RefusalOrReversalProof['verdict'] {
  const has = (status: RefusalInstance['status']) => lost.some((each) => each.status === status);
  if (has('escaped')) return 'escaped';
  if (has('open')) return 'open';
  return has('reversible-only') ? 'reversible-only' : 'covered';
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
  return { verdict: 'open', instances: [instance], untold: [], covers: [], limits: LIMITS };
}
