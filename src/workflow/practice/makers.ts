import type { GraphView } from '../graph-view.js';
import { components } from './components.js';

/** What is asked: at which steps somebody makes something, and at which steps it is looked for. */
export interface Made {
  /** How many makers there are; below, each is called by its number. */
  readonly makers: number;
  /** Who makes something at each step. */
  readonly madeBy: readonly (readonly number[])[];
  /** Whose work is looked for at each step. */
  readonly asked: readonly (readonly number[])[];
  readonly opens: (edge: number) => boolean;
}

/** For each step that asks: those whose work comes there, each with the first step of theirs, in document order. */
export type Found = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Whose work comes to which step. A step does not come before itself, also where a way leads back to it.
 *
 * First all makers are carried along the graph as sets of bits, once, and most of what is asked falls away. Then the
 * steps of each maker who is left are followed together, only until every step that asks has been met. So the time grows
 * with the graph and with the makers whose work does come, never with the pairs of steps.
 */
export function findMakers(view: GraphView, made: Made): Found {
  const stepsOf = byMaker(made.makers, made.madeBy);
  const found = new Map<number, Map<number, number>>();
  const follow = follower(view, made.opens);
  possible(view, made).forEach((wanted, maker) => {
    if (wanted.length === 0) return;
    for (const [step, first] of follow(stepsOf[maker]!, wanted)) {
      const own = found.get(step);
      if (own === undefined) found.set(step, new Map([[maker, first]]));
      else own.set(maker, first);
    }
  });
  return found;
}

function byMaker(makers: number, steps: readonly (readonly number[])[]): readonly number[][] {
  const found: number[][] = Array.from({ length: makers }, () => []);
  steps.forEach((own, step) => {
    for (const maker of own) found[maker]!.push(step);
  });
  return found;
}

/** The steps that ask for each maker and that work of this maker may reach, on sets of 32 makers at a time. */
function possible(view: GraphView, { asked, madeBy, makers, opens }: Made): readonly number[][] {
  const found: number[][] = Array.from({ length: makers }, () => []);
  const count = view.steps.length;
  const next = (step: number) => view.out[step]!.filter(opens).map((edge) => view.edges[edge]!.to);
  const group = components(count, next);
  // What leads to a group has a higher number than the group.
  const inOrder = [...group.keys()].sort((one, other) => group[other]! - group[one]!);
  const sizes = new Int32Array(count);
  for (const of of group) sizes[of]!++;
  for (let from = 0; from < makers; from += 32) {
    const bitsOf = (own: readonly number[]) =>
      own.reduce((bits, maker) => (maker >= from && maker < from + 32 ? bits | (1 << (maker - from)) : bits), 0);
    const made = Int32Array.from(madeBy, bitsOf);
    const into = new Int32Array(count);
    // Within a group of several steps each comes before each.
    for (let step = 0; step < count; step++) if (sizes[group[step]!]! > 1) into[group[step]!]! |= made[step]!;
    for (const step of inOrder)
      for (const edge of view.out[step]!) {
        if (!opens(edge)) continue;
        const to = group[view.edges[edge]!.to]!;
        if (to !== group[step]!) into[to]! |= into[group[step]!]! | made[step]!;
      }
    asked.forEach((own, step) => {
      for (const maker of own)
        if (maker >= from && maker < from + 32 && (into[group[step]!]! & (1 << (maker - from))) !== 0)
          found[maker]!.push(step);
    });
  }
  return found;
}

/**
 * Follows the steps of one maker, in document order, and tells which of them came first to each wanted step. Every step
 * keeps the first two that reach it, for one of them may be that very step.
 */
function follower(
  view: GraphView,
  opens: (edge: number) => boolean,
): (sources: readonly number[], wanted: readonly number[]) => ReadonlyMap<number, number> {
  const first = new Int32Array(view.steps.length).fill(-1);
  const second = new Int32Array(view.steps.length).fill(-1);
  return (sources, wanted) => {
    const found = new Map<number, number>();
    const isWanted = new Set(wanted);
    const touched: number[] = [];
    for (const source of sources) {
      const pending = [source];
      for (let step = pending.pop(); step !== undefined && found.size < isWanted.size; step = pending.pop())
        for (const edge of view.out[step]!) {
          const { to } = view.edges[edge]!;
          if (second[to] !== -1 || first[to] === source || !opens(edge)) continue;
          if (first[to] === -1) first[to] = source;
          else second[to] = source;
          touched.push(to);
          pending.push(to);
          if (source !== to && isWanted.has(to) && !found.has(to)) found.set(to, source);
        }
      if (found.size === isWanted.size) break;
    }
    for (const step of touched) {
      first[step] = -1;
      second[step] = -1;
    }
    return found;
  };
}
