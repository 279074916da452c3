import type { GraphView } from './graph-view.js';
import type { Choice, Pass } from './pass.js';
import { type Reached, reach } from './reach.js';

/**
 * Which choices of persons are cut for one effect, and what is reached without them.
 *
 * A choice is cut where another choice at the same gate avoids the effect. Avoiding is a greatest solution: a choice
 * avoids the effect until it is shown to lead there, so that sending work back ("reject -> AI -> same gate") avoids it,
 * for ever if need be. Edges that pass without a choice are never cut.
 *
 * Why it is sound: two readings err on opposite sides.
 *
 * Possible pass (supports "covered"). The cuts are a plan for the persons: every gate with a cut keeps a choice that is
 * not cut. Whatever the plan is, if the effect is not reached once the cuts are made and everything else may happen,
 * then no run in which persons keep to the plan has the effect; so each run that has it passed a person who had another
 * choice. The plan itself is computed on the plain graph, where every step runs as soon as one arm does. Looking at
 * AND-joins there would be unsound: of two gates that feed two AND-joins crosswise, each choice avoids the effect as
 * long as the other gate's choices are cut, all four would be cut, and no plan would be left. The final check does look
 * at AND-joins, which is safe for a plan that is given. Taking away a gate, or adding what nature may do, never helps:
 * "leads to the effect" only grows, no way along steps that lead there is cut anew, and no other way mattered.
 *
 * Definite pass (supports "escaped"). Here the cuts must be at least those of every plan. Let a plan exist under which
 * the effect is not reached, and drop its cuts at gates that never run under it; nothing more is reached. Each cut that
 * is left has, at its gate, a choice that the plan keeps, and with the plan's cuts the effect is not reached though that
 * choice is open: it avoids. So the plan's cuts are a solution, the greatest solution holds all of them, and what it
 * reaches is reached under every plan: nobody can refuse. Cutting both of two avoiding choices is meant: the question
 * here is only what escapes in spite of every cut. For the same reason a time-out that overtakes persons after a choice
 * is not held against that choice; it is a way of its own.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
export function reachWithoutRefusal(
  view: GraphView,
  pass: Pass,
  sources: readonly number[],
  effect: number,
): Reachable {
  if (pass.name === 'definite') {
    const certain = reachable(view, pass, sources, greatestCuts(view, pass, sources, effect));
    const isCertain = !certain.follows[effect] || leavesEachGateOnce(view, pass, sources, effect, certain);
    return isCertain ? certain : { ...certain, follows: certain.follows.map(() => false) };
  }
  const plan = plannedCuts(view, pass, effect, true, pass.cutFirst);
  const reached = reachable(view, pass, sources, plan);
  if (!reached.follows[effect]) return reached;
  // Somebody fails to hold it back. A gate at which every choice leads there only because of a later time-out is not to
  // blame for its choices: cut them too, so that the ways that are shown are those of the time-out.
  const shown = reachable(view, pass, sources, plannedCuts(view, pass, effect, false, plan));
  return shown.follows[effect] ? shown : reached;
}

export interface Reachable extends Reached {
  readonly cut: readonly boolean[];
  /** The edges that are not cut, or pass all the same. */
  readonly opens: (edge: number) => boolean;
}

function reachable(view: GraphView, pass: Pass, sources: readonly number[], cut: readonly boolean[]): Reachable {
  const opens = (edge: number) => !cut[edge] || pass.passing[edge] !== undefined;
  return { cut, opens, ...reach(view, pass, opens, pass.able, sources) };
}

/**
 * Whether one way out of each gate is enough to reach the effect. Arms of a join that leave the same gate in different
 * ways (approved, and timed out) exclude each other: what needs both at once may never happen, and is not certain.
 */
function leavesEachGateOnce(
  view: GraphView,
  pass: Pass,
  sources: readonly number[],
  effect: number,
  all: Reachable,
): boolean {
  const hasJoin = view.steps.some((_, step) => pass.waitsForAll[step] && all.follows[step]);
  if (!hasJoin) return true;
  return [...pass.choices].every(([gate, choices]) => {
    const passing = view.out[gate]!.filter((edge) => pass.passing[edge] !== undefined);
    return [...choices.map(({ edges }) => edges), passing].some((way) => {
      const opens = (edge: number) => all.opens(edge) && (view.edges[edge]!.from !== gate || way.includes(edge));
      return reach(view, pass, opens, pass.able, sources).follows[effect];
    });
  });
}

/**
 * The cuts of a plan, added to those that are made: choices that lead to the effect, at gates with one that does not.
 * Least solution of "leads to the effect"; `withPassing` says whether what passes a gate without a choice leads there.
 */
function plannedCuts(
  view: GraphView,
  pass: Pass,
  effect: number,
  withPassing: boolean,
  made: readonly boolean[],
): readonly boolean[] {
  const leads = view.steps.map(() => false);
  const pending = [effect];
  leads[effect] = true;
  const isBad = (choice: Choice) => choice.edges.some((edge) => leads[view.edges[edge]!.to]);
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    for (const edge of view.into[step]!) {
      const from = view.edges[edge]!.from;
      if (leads[from] || !pass.walkable[edge]) continue;
      const choices = pass.choices.get(from);
      const passes = withPassing && pass.passing[edge] !== undefined;
      if (choices !== undefined && !passes && !(choices.length > 0 && choices.every(isBad))) continue;
      leads[from] = true;
      pending.push(from);
    }
  }
  const cut = [...made];
  for (const choices of pass.choices.values()) {
    if (choices.every(isBad) || choices.some(({ edges }) => edges.some((edge) => made[edge]))) continue;
    for (const choice of choices) if (isBad(choice)) for (const edge of choice.edges) cut[edge] = true;
  }
  return cut;
}

/** Every cut that some plan could make: the greatest solution, AND-joins looked at. */
function greatestCuts(view: GraphView, pass: Pass, sources: readonly number[], effect: number): readonly boolean[] {
  const cut = [...pass.cutFirst];
  // Most effects are not reached even before anybody refuses: then no cut matters.
  if (!reachable(view, pass, sources, cut).follows[effect]) return cut;
  let open: (readonly [Choice, readonly Choice[]])[] = [];
  for (const choices of pass.choices.values()) {
    for (const choice of choices) {
      const others = choices.filter((other) => other !== choice);
      if (others.length === 0 || choice.edges.every((edge) => cut[edge])) continue;
      open.push([choice, others]);
    }
  }
  for (const [choice] of open) for (const edge of choice.edges) cut[edge] = true;
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    open = open.filter(([choice, others]) => {
      if (others.some((other) => avoids(view, pass, other, cut, sources, effect))) return true;
      for (const edge of choice.edges) cut[edge] = false;
      return false;
    });
  }
  return cut;
}

/** A choice avoids the effect if nothing that follows it reaches it, or if nothing does at all once it is open. */
function avoids(
  view: GraphView,
  pass: Pass,
  { step, edges }: Choice,
  cut: readonly boolean[],
  sources: readonly number[],
  effect: number,
): boolean {
  const isChosen = (edge: number) => edges.includes(edge);
  const isKept = (edge: number) => !cut[edge] && (pass.isChosen[edge] || pass.passing[edge] === undefined);
  const fromChoice = (edge: number) => (view.edges[edge]!.from === step ? isChosen(edge) : isKept(edge));
  const starts = [...pass.able, ...sources];
  if (!reach(view, pass, fromChoice, starts, [step]).follows[effect]) return true;
  const withChoice = (edge: number) => isChosen(edge) || isKept(edge);
  return !reach(view, pass, withChoice, pass.able, sources).follows[effect];
}
