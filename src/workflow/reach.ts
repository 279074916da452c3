import type { GraphView } from './graph-view.js';
import type { Pass } from './pass.js';

/** A test of an edge by its position. */
export type EdgeTest = (edge: number) => boolean;

/**
 * The steps that can run when only edges that `opens` lets through are walked. A step that waits for all its arms runs
 * when every arm can run, every other step as soon as one of them does.
 *
 * Never reaches less than a run can: each token of a run lies on an edge whose step has run, and a step that waits for
 * all has a token on every arm. It may reach more, for arms that exclude each other are taken to meet.
 */
export function activeSteps(
  view: GraphView,
  pass: Pass,
  opens: EdgeTest,
  seeds: readonly number[],
): readonly boolean[] {
  return followers(view, pass, opens, seeds, () => false);
}

/**
 * The steps that can run because a source ran: a step that waits for all follows it when at least one arm does, and
 * every other arm has `arrived` or follows too.
 */
export function followers(
  view: GraphView,
  pass: Pass,
  opens: EdgeTest,
  sources: readonly number[],
  arrived: EdgeTest,
): readonly boolean[] {
  const follows = view.steps.map(() => false);
  const missing = missingArms(view, pass, arrived);
  // Each step is left once: an arm that is counted twice would stand for one that never came.
  const pending = [...new Set(sources)];
  for (const step of sources) follows[step] = true;
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    for (const edge of view.out[step]!) {
      const to = view.edges[edge]!.to;
      if (!pass.walkable[edge] || follows[to] || !opens(edge)) continue;
      if (pass.waitsForAll[to] && pass.isArm[edge] && !arrived(edge)) missing[to]! -= 1;
      if (pass.waitsForAll[to] && missing[to]! > 0) continue;
      follows[to] = true;
      pending.push(to);
    }
  }
  return follows;
}

/** How many arms a step still waits for. */
export function missingArms(view: GraphView, pass: Pass, arrived: EdgeTest): number[] {
  return view.into.map((edges) => edges.filter((edge) => pass.isArm[edge] && !arrived(edge)).length);
}
