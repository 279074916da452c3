import type { GraphView } from './graph-view.js';
import type { Choice, Pass } from './pass.js';
import { activeSteps, type EdgeTest, followers, isReachedFrom, lazily, missingArms, type StepTest } from './reach.js';

/** What is reached although persons choose to avoid an effect. */
export interface Reachable {
  /** Choices that persons do not make, edge by edge. */
  readonly isCut: EdgeTest;
  /** The gates at which a plan of the persons cut something; for the possible pass only. */
  readonly gates: readonly number[];
  /** The edges that are not cut, or pass all the same. */
  readonly opens: EdgeTest;
  /** Whether the effect is among the steps that follow. */
  readonly reaches: boolean;
  /** The steps that can run as a consequence of the sources: `comesTo` for a few of them, `follows` for many. */
  readonly comesTo: StepTest;
  readonly follows: StepTest;
}

/** Where the search begins, with what is the same for every effect. */
export interface Sources {
  readonly steps: readonly number[];
  /** The steps that follow on edges that no plan ever cuts, through no step that waits for all its arms. */
  readonly free: () => readonly boolean[];
  /** The steps that follow where persons avoid nothing. */
  readonly most: () => Uint8Array;
}

export function sourcesOf(view: GraphView, pass: Pass, steps: readonly number[]): Sources {
  const any = () => true;
  return {
    steps,
    free: lazily(() => freeFrom(view, pass, steps, any)),
    most: lazily(() => followers(view, pass, any, steps, any)),
  };
}

/** What is reached on edges that no plan ever cuts, through no step that waits for all; a step is left if `goesOn`. */
export function freeFrom(
  view: GraphView,
  pass: Pass,
  steps: readonly number[],
  goesOn: StepTest,
  opens: EdgeTest = opensAnyhowIn(pass),
): readonly boolean[] {
  const reached = view.steps.map(() => false);
  const pending = [...steps];
  for (const step of steps) reached[step] = true;
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    for (const edge of view.out[step]!) {
      const { to } = view.edges[edge]!;
      if (reached[to] || !pass.walkable[edge] || pass.waitsForAll[to] || !opens(edge)) continue;
      reached[to] = true;
      if (goesOn(to)) pending.push(to);
    }
  }
  return reached;
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
export function reachWithoutRefusal(view: GraphView, pass: Pass, sources: Sources, effect: number): Reachable {
  return pass.name === 'definite'
    ? reachForSure(view, pass, sources.steps, effect)
    : reachPerhaps(view, pass, sources, effect);
}

/** So many single searches cost no more than a search for all. */
const FEW = 8;

function reachPerhaps(view: GraphView, pass: Pass, sources: Sources, effect: number): Reachable {
  const free = sources.free();
  const reachable = ({ cut, gates }: Plan): Reachable => {
    const isCut = (edge: number) => pass.everyCut[edge]! && cut.has(edge);
    const opens = opensBeside(pass, isCut);
    const all = lazily(() => {
      const active = lazily(() => activeSteps(view, pass, opens, [...pass.able, ...sources.steps]));
      const arrived = (edge: number) => active()[view.edges[edge]!.from] === 1 && opens(edge);
      return followers(view, pass, opens, sources.steps, arrived);
    });
    // Searches backwards end at the first step that follows in any case, and so are mostly short.
    const isReached = (step: number) => {
      if (free[step]! || isReachedFrom(view, pass, opens, free, step, 'past-joins')) return true;
      if (!pass.hasJoins || !isReachedFrom(view, pass, opens, free, step, 'through-joins')) return false;
      return all()[step] === 1;
    };
    const isFollowed = (step: number) => free[step]! || all()[step] === 1;
    // The way to a gate needs none of its own ways out: where it alone has cuts, they do not keep anything from it.
    const isAlone = (step: number) => !pass.hasJoins && gates.length === 1 && gates[0] === step;
    return {
      isCut,
      gates,
      opens,
      reaches: isReached(effect),
      comesTo: (gate) => {
        if (isAlone(gate)) return sources.most()[gate] === 1;
        return gates.length <= FEW ? isReached(gate) : isFollowed(gate);
      },
      follows: isFollowed,
    };
  };
  const first = planOf(view, pass, effect, true, { cut: new Set(), gates: [] });
  const reached = reachable(first);
  // Somebody fails to hold it back. A gate at which every choice leads there only because of a later time-out is not to
  // blame for its choices: cut them too, so that the ways that are shown are those of the time-out.
  if (!reached.reaches || pass.passingEdges.length === 0) return reached;
  const second = planOf(view, pass, effect, false, first);
  if (second === first) return reached;
  const shown = reachable(second);
  return shown.reaches ? shown : reached;
}

interface Plan {
  readonly cut: ReadonlySet<number>;
  readonly gates: readonly number[];
}

/** The cuts of a plan, added to those that are made: choices that lead to the effect, at gates with one that does not. */
function planOf(view: GraphView, pass: Pass, effect: number, withPassing: boolean, made: Plan): Plan {
  if (!pass.hasCuts) return made;
  const { leads, met } = leadingTo(view, pass, effect, withPassing, () => true);
  const cut = new Set(made.cut);
  const gates = [...made.gates];
  for (const gate of met) {
    const choices = pass.choicesOf[gate]!;
    if (choices.every(leads) || choices.some(({ edges }) => edges.some((edge) => made.cut.has(edge)))) continue;
    const bad = choices.filter(leads);
    if (bad.length > 0) gates.push(gate);
    for (const { edges } of bad) for (const edge of edges) cut.add(edge);
  }
  return cut.size === made.cut.size ? made : { cut, gates };
}

function reachForSure(view: GraphView, pass: Pass, sources: readonly number[], effect: number): Reachable {
  const opensAnyhow = opensAnyhowIn(pass);
  const active = lazily(() => activeSteps(view, pass, opensAnyhow, [...pass.able, ...sources]));
  const arrived = (edge: number) => active()[view.edges[edge]!.from] === 1 && opensAnyhow(edge);
  const missing = missingArms(view, pass, arrived);
  const isLastArm = (edge: number) => {
    const { to } = view.edges[edge]!;
    return !pass.waitsForAll[to] || missing.get(to) - (arrived(edge) ? 0 : 1) <= 0;
  };
  const { leads, met } = leadingTo(view, pass, effect, false, isLastArm);
  // A choice is left only where it is the one way to avoid the effect.
  const left = new Set<number>();
  for (const gate of met) {
    const choices = pass.choicesOf[gate]!;
    const avoiding = choices.filter((choice) => !leads(choice));
    for (const choice of choices)
      if (avoiding.every((other) => other === choice)) for (const edge of choice.edges) left.add(edge);
  }
  const isCut = (edge: number) => pass.cutFirst[edge]! || (pass.everyCut[edge]! && !left.has(edge));
  const opens = opensBeside(pass, isCut);
  const follows = followers(view, pass, opens, sources, arrived);
  const reaches = follows[effect] === 1;
  const isFollowed = (step: number) => follows[step] === 1;
  const all: Reachable = { isCut, gates: [], opens, reaches, comesTo: isFollowed, follows: isFollowed };
  const isSure = !all.reaches || leavesEachGateOnce(view, pass, sources, all, effect);
  return isSure ? all : { ...all, reaches: false, comesTo: () => false, follows: () => false };
}

/**
 * Whether one way out of each gate is enough to reach the effect. Arms of a join that leave the same gate in different
 * ways (approved, and timed out) exclude each other: what needs both at once may never happen, and is not certain.
 */
function leavesEachGateOnce(
  view: GraphView,
  pass: Pass,
  sources: readonly number[],
  all: Reachable,
  effect: number,
): boolean {
  if (!pass.hasJoins || !view.steps.some((_, step) => pass.waitsForAll[step] && all.follows(step))) return true;
  // A way through no join leaves each gate on it once.
  if (freeFrom(view, pass, sources, () => true, all.opens)[effect]) return true;
  const opensAnyhow = opensAnyhowIn(pass);
  const runs = activeSteps(view, pass, opensAnyhow, [...pass.able, ...sources]);
  return [...pass.choices].every(([gate, choices]) => {
    const passing = view.out[gate]!.filter((edge) => pass.passing[edge] !== undefined);
    const ways = [...choices.map(({ edges }) => edges), passing].filter((way) => way.some(all.opens));
    // A gate that nothing comes to adds nothing, whichever way it is left.
    if (ways.length < 2 || (runs[gate] !== 1 && !all.follows(gate))) return true;
    return ways.some((way) => {
      const isTaken = (edge: number) => view.edges[edge]!.from !== gate || way.includes(edge);
      const opens = (edge: number) => isTaken(edge) && opensAnyhow(edge);
      const active = activeSteps(view, pass, opens, [...pass.able, ...sources]);
      const arrived = (edge: number) => active[view.edges[edge]!.from] === 1 && opens(edge);
      return followers(view, pass, (edge) => isTaken(edge) && all.opens(edge), sources, arrived)[effect] === 1;
    });
  });
}

function opensBeside(pass: Pass, isCut: EdgeTest): EdgeTest {
  return (edge) => !isCut(edge) || pass.passing[edge] !== undefined;
}

function opensAnyhowIn(pass: Pass): EdgeTest {
  return opensBeside(pass, (edge) => pass.everyCut[edge]!);
}

/**
 * Whether a choice leads to the effect, whatever persons do later. Least solution: the effect leads to itself; a step
 * does if one of its edges leads to a step that does; a gate only if all its choices do or, `withPassing`, what passes
 * it without a choice does. Only edges that `carries` holds for lead anywhere. No choice leads there at a gate that was
 * not met.
 */
function leadingTo(
  view: GraphView,
  pass: Pass,
  effect: number,
  withPassing: boolean,
  carries: EdgeTest,
): { readonly leads: (choice: Choice) => boolean; readonly met: readonly number[] } {
  const { walkable, passing, choicesOf } = pass;
  const leads = new Uint8Array(view.steps.length);
  const isMet = new Uint8Array(view.steps.length);
  const met: number[] = [];
  const leadsBy = (edge: number) => walkable[edge]! && leads[view.edges[edge]!.to] === 1 && carries(edge);
  const isBad = ({ edges }: Choice) => edges.some(leadsBy);
  const pending = [effect];
  leads[effect] = 1;
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    for (const edge of view.into[step]!) {
      const { from } = view.edges[edge]!;
      const choices = choicesOf[from];
      if (choices !== undefined && isMet[from] !== 1) {
        isMet[from] = 1;
        met.push(from);
      }
      if (leads[from] === 1 || !leadsBy(edge)) continue;
      const passes = withPassing && passing[edge] !== undefined;
      if (choices !== undefined && !passes && !(choices.length > 0 && choices.every(isBad))) continue;
      leads[from] = 1;
      pending.push(from);
    }
  }
  return { leads: isBad, met };
}
