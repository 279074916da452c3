import type { GraphView } from './graph-view.js';
import type { Pass } from './pass.js';

/** What can happen, and what can happen as a consequence of the sources. */
export interface Reached {
  /** Steps that can run at all. */
  readonly active: readonly boolean[];
  /** Steps that can run because a source ran: they follow it. */
  readonly follows: readonly boolean[];
}

/**
 * The steps that can run, and those that can follow a source, when only edges that `opens` lets through are walked.
 * A step that waits for all its arms runs when every arm can run, and follows a source when at least one arm does;
 * every other step runs, or follows, as soon as one of its arms does.
 *
 * Never reaches less than a run can: each token of a run lies on an edge whose step has run, and a step that waits for
 * all has a token on every arm. It may reach more, for arms that exclude each other are taken to meet.
 */
export function reach(
  view: GraphView,
  pass: Pass,
  opens: (edge: number) => boolean,
  starts: readonly number[],
  sources: readonly number[],
): Reached {
  const active = view.steps.map(() => false);
  const complete = view.steps.map((_, step) => !pass.waitsForAll[step]);
  const missing = view.into.map((edges) => edges.filter((edge) => pass.isArm[edge]).length);
  const pending: number[] = [];
  const run = (step: number) => {
    if (active[step]) return;
    active[step] = true;
    pending.push(step);
  };
  for (const step of [...starts, ...sources]) run(step);
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    for (const edge of view.out[step]!) {
      if (!pass.walkable[edge] || !opens(edge)) continue;
      const to = view.edges[edge]!.to;
      if (pass.waitsForAll[to] && pass.isArm[edge]) {
        missing[to]! -= 1;
        if (missing[to] === 0) complete[to] = true;
      }
      if (complete[to]) run(to);
    }
  }
  return { active, follows: followers(view, pass, opens, sources, complete) };
}

function followers(
  view: GraphView,
  pass: Pass,
  opens: (edge: number) => boolean,
  sources: readonly number[],
  complete: readonly boolean[],
): readonly boolean[] {
  const follows = view.steps.map(() => false);
  const pending = [...sources];
  for (const step of sources) follows[step] = true;
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    for (const edge of view.out[step]!) {
      const to = view.edges[edge]!.to;
      if (!pass.walkable[edge] || follows[to] || !complete[to] || !opens(edge)) continue;
      follows[to] = true;
      pending.push(to);
    }
  }
  return follows;
}
