import type { GraphView } from './graph-view.js';
import type { Pass } from './pass.js';

/** A test of an edge by its position. */
export type EdgeTest = (edge: number) => boolean;

/** A test of a step by its position. */
export type StepTest = (step: number) => boolean;

/**
 * The steps that can run when only edges that `opens` lets through are walked. A step that waits for all its arms runs
 * when every arm can run, every other step as soon as one of them does.
 *
 * Never reaches less than a run can: each token of a run lies on an edge whose step has run, and a step that waits for
 * all has a token on every arm. It may reach more, for arms that exclude each other are taken to meet.
 */
export function activeSteps(view: GraphView, pass: Pass, opens: EdgeTest, seeds: readonly number[]): Uint8Array {
  return followers(view, pass, opens, seeds, () => false);
}

/**
 * The steps that can run because a source ran: a step that waits for all follows it when at least one arm does, and
 * every other arm has `arrived` or follows too. `arrived` is asked only where such a step is met.
 */
export function followers(
  view: GraphView,
  pass: Pass,
  opens: EdgeTest,
  sources: readonly number[],
  arrived: EdgeTest,
): Uint8Array {
  const { out, edges } = view;
  const { walkable, waitsForAll, isArm } = pass;
  const follows = new Uint8Array(view.steps.length);
  const missing = missingArms(view, pass, arrived);
  // Each step is left once: an arm that is counted twice would stand for one that never came.
  const pending: number[] = [];
  for (const step of sources) {
    if (follows[step] !== 1) pending.push(step);
    follows[step] = 1;
  }
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    for (const edge of out[step]!) {
      const { to } = edges[edge]!;
      if (!walkable[edge] || follows[to] === 1 || !opens(edge)) continue;
      if (waitsForAll[to]) {
        if (isArm[edge] && !arrived(edge)) missing.set(to, missing.get(to) - 1);
        if (missing.get(to) > 0) continue;
      }
      follows[to] = 1;
      pending.push(to);
    }
  }
  return follows;
}

interface Missing {
  readonly get: (step: number) => number;
  readonly set: (step: number, arms: number) => void;
}

/** How many arms a step still waits for, counted when it is first asked about. */
export function missingArms(view: GraphView, pass: Pass, arrived: EdgeTest): Missing {
  const known = new Map<number, number>();
  const count = (step: number) => {
    let arms = 0;
    for (const edge of view.into[step]!) if (pass.isArm[edge] && !arrived(edge)) arms += 1;
    known.set(step, arms);
    return arms;
  };
  return {
    get: (step) => known.get(step) ?? count(step),
    set: (step, arms) => {
      known.set(step, arms);
    },
  };
}

/**
 * Whether a step is reached backwards from one of the sources on edges that open. `past-joins` looks at no way through a
 * step that waits for all its arms, and so never says too much; `through-joins` takes one arm for all of them, and so
 * never says too little.
 */
export function isReachedFrom(
  view: GraphView,
  pass: Pass,
  opens: EdgeTest,
  isSource: readonly boolean[],
  goal: number,
  how: 'past-joins' | 'through-joins',
): boolean {
  if (isSource[goal]) return true;
  const isClosed = (step: number) => how === 'past-joins' && pass.waitsForAll[step]!;
  const seen = new Set<number>([goal]);
  const pending = [goal];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    if (isClosed(step)) continue;
    for (const edge of view.into[step]!) {
      const { from } = view.edges[edge]!;
      if (!pass.walkable[edge] || !opens(edge) || seen.has(from)) continue;
      if (isSource[from]) return true;
      seen.add(from);
      pending.push(from);
    }
  }
  return false;
}

/** Makes a value when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
