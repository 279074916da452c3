import type { GraphView } from './graph-view.js';
import type { Choice, Pass } from './pass.js';
import { activeSteps, type EdgeTest, followers, missingArms } from './reach.js';

/** What is reached although persons choose to avoid an effect. */
export interface Reachable {
  /** Choices that persons do not make, edge by edge. */
  readonly cut: readonly boolean[];
  /** The edges that are not cut, or pass all the same. */
  readonly opens: EdgeTest;
  /** The steps that can run as a consequence of the sources. */
  readonly follows: readonly boolean[];
}

/**
 * Which choices of persons are cut for one effect, and what is reached without them.
 *
 * A choice is cut where another choice at the same gate avoids the effect. Avoiding is a greatest solution: a choice
 * avoids the effect until it is shown to lead there, so that sending work back ("reject -> AI -> same gate") avoids it,
 * for ever if need be. `leadingTo` computes it from the other side, as the least set of steps that lead to the effect.
 * Edges that pass without a choice are never cut. Two readings err on opposite sides.
 *
 * Possible pass (supports "covered"). The cuts are a plan for the persons: every gate with a cut keeps a choice that is
 * not cut. Whatever the plan is, if the effect is not reached once the cuts are made and everything else may happen,
 * then no run in which persons keep to the plan has the effect; so each run that has it passed a person who had another
 * choice. The plan itself is computed on the plain graph, where every step runs as soon as one arm does. Looking at
 * AND-joins there would be unsound: of two gates that feed two AND-joins crosswise, each choice avoids the effect as
 * long as the other gate's choices are cut, all four would be cut, and no plan would be left. The final check does look
 * at AND-joins, which is safe for a plan that is given. Taking away a gate, or adding what nature may do, never helps:
 * more steps lead to the effect, so no cut is added on a way that led there, and no other way mattered.
 *
 * Definite pass (supports "escaped"). The cuts are at least those of every plan under which the effect is not reached.
 * Steps that run however persons choose run under that plan too, so an AND-join counts here only on arms that arrive in
 * any case or follow the AI. By induction, a step that leads to the effect in this sense and follows the AI makes it
 * happen under the plan; the choice that the plan keeps at a gate that follows the AI therefore does not lead there, and
 * every other choice at that gate is cut here. So what follows the AI here follows it under every plan, and an effect
 * that is reached here cannot be refused. Cutting both of two avoiding choices is meant: the question is only what
 * escapes in spite of every cut. For the same reason a time-out that overtakes persons after a choice is not held
 * against that choice; it is a way of its own.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
export function reachWithoutRefusal(
  view: GraphView,
  pass: Pass,
  sources: readonly number[],
  effect: number,
): Reachable {
  return pass.name === 'definite'
    ? reachForSure(view, pass, sources, effect)
    : reachPerhaps(view, pass, sources, effect);
}

function reachPerhaps(view: GraphView, pass: Pass, sources: readonly number[], effect: number): Reachable {
  const reachable = (cut: readonly boolean[]): Reachable => {
    const opens = opensBeside(pass, cut);
    const active = activeSteps(view, pass, opens, [...pass.able, ...sources]);
    const arrived = (edge: number) => active[view.edges[edge]!.from]! && opens(edge);
    return { cut, opens, follows: followers(view, pass, opens, sources, arrived) };
  };
  const reached = reachable(planOf(view, pass, effect, true, pass.cutFirst));
  if (!reached.follows[effect]) return reached;
  // Somebody fails to hold it back. A gate at which every choice leads there only because of a later time-out is not to
  // blame for its choices: cut them too, so that the ways that are shown are those of the time-out.
  const shown = reachable(planOf(view, pass, effect, false, reached.cut));
  return shown.follows[effect] ? shown : reached;
}

/** The cuts of a plan, added to those that are made: choices that lead to the effect, at gates with one that does not. */
function planOf(
  view: GraphView,
  pass: Pass,
  effect: number,
  withPassing: boolean,
  made: readonly boolean[],
): readonly boolean[] {
  const leads = leadingTo(view, pass, effect, withPassing, () => true);
  const cut = [...made];
  for (const choices of pass.choices.values()) {
    const bad = choices.filter(leads);
    if (bad.length === choices.length || choices.some(({ edges }) => edges.some((edge) => made[edge]))) continue;
    for (const { edges } of bad) for (const edge of edges) cut[edge] = true;
  }
  return cut;
}

function reachForSure(view: GraphView, pass: Pass, sources: readonly number[], effect: number): Reachable {
  const opensAnyhow = opensBeside(pass, everyCut(pass));
  const active = activeSteps(view, pass, opensAnyhow, [...pass.able, ...sources]);
  const arrived = (edge: number) => active[view.edges[edge]!.from]! && opensAnyhow(edge);
  const missing = missingArms(view, pass, arrived);
  const isLastArm = (edge: number) => {
    const { to } = view.edges[edge]!;
    return !pass.waitsForAll[to] || missing[to]! - (arrived(edge) ? 0 : 1) <= 0;
  };
  const leads = leadingTo(view, pass, effect, false, isLastArm);
  const cut = [...pass.cutFirst];
  for (const choices of pass.choices.values())
    for (const choice of choices)
      if (choices.some((other) => other !== choice && !leads(other))) for (const edge of choice.edges) cut[edge] = true;
  const opens = opensBeside(pass, cut);
  const follows = followers(view, pass, opens, sources, arrived);
  const isSure = !follows[effect] || leavesEachGateOnce(view, pass, sources, effect, { cut, opens, follows });
  return { cut, opens, follows: isSure ? follows : follows.map(() => false) };
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
  if (!view.steps.some((_, step) => pass.waitsForAll[step] && all.follows[step])) return true;
  const opensAnyhow = opensBeside(pass, everyCut(pass));
  return [...pass.choices].every(([gate, choices]) => {
    const passing = view.out[gate]!.filter((edge) => pass.passing[edge] !== undefined);
    const ways = [...choices.map(({ edges }) => edges), passing].filter((way) => way.some(all.opens));
    if (ways.length < 2) return true;
    return ways.some((way) => {
      const isTaken = (edge: number) => view.edges[edge]!.from !== gate || way.includes(edge);
      const opens = (edge: number) => isTaken(edge) && opensAnyhow(edge);
      const active = activeSteps(view, pass, opens, [...pass.able, ...sources]);
      const arrived = (edge: number) => active[view.edges[edge]!.from]! && opens(edge);
      return followers(view, pass, (edge) => isTaken(edge) && all.opens(edge), sources, arrived)[effect];
    });
  });
}

/** Every choice that somebody could leave for another, and every one that may have a refusal beside it. */
function everyCut(pass: Pass): readonly boolean[] {
  const cut = [...pass.cutFirst];
  for (const choices of pass.choices.values())
    if (choices.length > 1) for (const { edges } of choices) for (const edge of edges) cut[edge] = true;
  return cut;
}

function opensBeside(pass: Pass, cut: readonly boolean[]): EdgeTest {
  return (edge) => !cut[edge] || pass.passing[edge] !== undefined;
}

/**
 * Whether a choice leads to the effect, whatever persons do later. Least solution: the effect leads to itself; a step
 * does if one of its edges leads to a step that does; a gate only if all its choices do or, `withPassing`, what passes
 * it without a choice does. Only edges that `carries` holds for lead anywhere.
 */
function leadingTo(
  view: GraphView,
  pass: Pass,
  effect: number,
  withPassing: boolean,
  carries: EdgeTest,
): (choice: Choice) => boolean {
  const leads = view.steps.map(() => false);
  const leadsBy = (edge: number) => pass.walkable[edge]! && leads[view.edges[edge]!.to]! && carries(edge);
  const isBad = ({ edges }: Choice) => edges.some(leadsBy);
  const pending = [effect];
  leads[effect] = true;
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    for (const edge of view.into[step]!) {
      const { from } = view.edges[edge]!;
      if (leads[from] || !leadsBy(edge)) continue;
      const choices = pass.choices.get(from);
      const passes = withPassing && pass.passing[edge] !== undefined;
      if (choices !== undefined && !passes && !(choices.length > 0 && choices.every(isBad))) continue;
      leads[from] = true;
      pending.push(from);
    }
  }
  return isBad;
}
