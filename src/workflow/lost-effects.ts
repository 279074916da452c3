import { statusOf } from './escape-instances.js';
import { escapePaths } from './escape-paths.js';
import type { GraphView } from './graph-view.js';
import { certaintyOf, isDefinite } from './model.js';
import type { Pass } from './pass.js';
import { freeFrom, type Reachable, reachWithoutRefusal, type Sources, sourcesOf } from './refusal.js';
import type { RefusalInstance } from './refusal-instance.js';
import { entrancesOf } from './regions.js';
import { readReversal } from './reversal.js';

/** An effect that some way leads to past everybody, by position, with the worst of its ways. */
export interface Lost {
  readonly effect: number;
  readonly status: RefusalInstance['status'];
  readonly refusal: RefusalInstance['refusal'];
}

/** The lost effects in document order, and for each sure gate the effects that it cuts at least one way to. */
export interface Losses {
  readonly lost: readonly Lost[];
  readonly covers: Map<number, Set<number>>;
}

/**
 * Which effects are lost, without looking for the ways themselves. One search forward for all AI decisions settles the
 * effects behind no gate; for each other effect a search backwards ends at what that search has reached.
 */
export function findLost(view: GraphView, definite: Pass, possible: Pass): Losses {
  const covers = new Map<number, Set<number>>();
  const mayHappen = possibleLosses(view, possible, covers);
  const happens = certainLosses(view, definite);
  const lost = possible.effects.filter(mayHappen).map((effect): Lost => {
    const refusal = happens(effect) ? 'missing' : 'open';
    return { effect, refusal, status: statusOf(refusal, readReversal(view, effect).state) };
  });
  return { lost, covers };
}

function possibleLosses(view: GraphView, pass: Pass, covers: Map<number, Set<number>>): (effect: number) => boolean {
  const starts = sourcesOf(view, pass, pass.starts);
  const decisions = sourcesOf(view, pass, pass.decisions);
  const reach = (sources: Sources, effect: number) => reachWithoutRefusal(view, pass, sources, effect);
  const byRegion = once(entrancesOf(view, pass, pass.decisions), (effect) => reach(decisions, effect));
  const reaches = (sources: Sources, effect: number) => {
    const reached = sources === decisions ? byRegion(effect) : reach(sources, effect);
    noteCovers(pass, reached, effect, covers);
    return reached.reaches;
  };
  return (effect) => {
    if (!pass.isDecision[effect]) return reaches(decisions, effect);
    return !isAct(view, effect) || reaches(starts, effect) || reaches(besides(view, pass, effect), effect);
  };
}

/** What is the same for all steps of a region is found once, for its entrance. */
function once<T>(entrances: readonly number[], find: (entrance: number) => T): (step: number) => T {
  const known = new Map<number, { readonly found: T }>();
  return (step) => {
    const entrance = entrances[step]!;
    const { found } = known.get(entrance) ?? { found: find(entrance) };
    known.set(entrance, { found });
    return found;
  };
}

/** The AI decisions without the effect itself. */
function besides(view: GraphView, pass: Pass, effect: number): Sources {
  return sourcesOf(
    view,
    pass,
    pass.decisions.filter((decision) => decision !== effect),
  );
}

function certainLosses(view: GraphView, pass: Pass): (effect: number) => boolean {
  const isEffect = view.steps.map(() => false);
  for (const effect of pass.effects) isEffect[effect] = true;
  // From a decision, on edges that nobody ever cuts and past no other decision: that is a way whatever persons choose.
  const escapes = freeFrom(view, pass, pass.decisions, (step) => !pass.isDecision[step]);
  // And what is not reached although nobody chooses at all but where a refusal may not be drawn, is not reached.
  const opens = (edge: number) => !pass.cutFirst[edge] || pass.passing[edge] !== undefined;
  const unheld = { ...pass, waitsForAll: view.steps.map(() => false) };
  const mayEscape = freeFrom(view, unheld, pass.decisions, () => true, opens);
  const starts = sourcesOf(view, pass, pass.starts);
  const byAnother = (effect: number) =>
    nearestTo(view, pass, effect).some((decision) => {
      const reached = reachWithoutRefusal(view, pass, sourcesOf(view, pass, [decision]), effect);
      const ways = escapePaths(view, pass, { decision, effect }, reached, [decision], false);
      return ways.next().done !== true;
    });
  const byRegion = once(entrancesOf(view, pass, pass.decisions), byAnother);
  return (effect) => {
    if (!isEffect[effect]) return false;
    if (pass.isDecision[effect]) {
      if (!isAct(view, effect) || reachWithoutRefusal(view, pass, starts, effect).reaches) return true;
    } else if (escapes[effect]) return true;
    else if (!mayEscape[effect]) return false;
    return pass.isDecision[effect] ? byAnother(effect) : byRegion(effect);
  };
}

/** An act of the AI on persons, for sure: the decision is not itself the effect, so it can be refused before. */
export function isAct(view: GraphView, step: number): boolean {
  return view.steps[step]!.kind === 'act' && isDefinite(certaintyOf(view.steps[step]!, 'kind'));
}

/** The other AI decisions from which a way leads to the effect that meets no further one, in document order. */
export function nearestTo(view: GraphView, pass: Pass, effect: number): readonly number[] {
  const near: number[] = [];
  const seen = new Set([effect]);
  for (const step of seen) {
    if (pass.isDecision[step] && step !== effect) {
      near.push(step);
      continue;
    }
    for (const edge of view.into[step]!) if (pass.walkable[edge]) seen.add(view.edges[edge]!.from);
  }
  return near.sort((a, b) => a - b);
}

function noteCovers(pass: Pass, reached: Reachable, effect: number, covers: Map<number, Set<number>>): void {
  for (const gate of reached.gates) {
    const choices = pass.choicesOf[gate]!;
    const cuts = choices.some(({ edges }) => edges.some((edge) => reached.isCut(edge) && !reached.opens(edge)));
    if (!cuts || !reached.comesTo(gate)) continue;
    const effects = covers.get(gate) ?? new Set();
    covers.set(gate, effects.add(effect));
  }
}
