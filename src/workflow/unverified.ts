import { mayChoose } from './gate-reading.js';
import type { GraphView } from './graph-view.js';
import { entriesOf, isDeclared } from './model.js';
import { holdsBackItself, type Pass } from './pass.js';
import { activeSteps, type EdgeTest, followers, isReachedFrom, type StepTest } from './reach.js';
import type { Answer } from './verification.js';
import { ANYBODY, type AtMost, atMost, mayConfirmAlone, type Person, type SureVerification } from './verifiers.js';

/** What is asked of a workflow: from which steps, to which. */
export interface Asked {
  readonly identifications: readonly Answer[];
  readonly actions: readonly Answer[];
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly verifications: readonly (SureVerification | undefined)[];
}

/** A way to an action that fewer than two persons confirm. */
export interface Escape {
  /** Looked for when it is told: the steps, and the edges between them. */
  readonly route: () => Route;
  /** Whether the run passes this edge by a confirmation that counts as one person's. */
  readonly isConfirmed: EdgeTest;
}

export interface Route {
  readonly steps: readonly number[];
  readonly edges: readonly number[];
}

/**
 * What may be reached with the confirmations of one person at most: everything that may be is walked, and only sure gates
 * hold anything up. Whatever is not in it is verified by two persons in every run.
 */
export function escapesPerhaps(view: GraphView, pass: Pass, asked: Asked): ReadonlyMap<number, Escape> {
  const { identifications, sources, targets, verifications } = asked;
  const isConfirmed = confirmations(view, pass, verifications);
  const found = new Map<number, Escape>();
  const left = new Set(targets);
  const isSource = view.steps.map(() => false);
  for (const step of sources) isSource[step] = true;
  for (const target of targets) if (isSource[target]) found.set(target, alone(target));
  for (const target of found.keys()) left.delete(target);
  // What has passed no identification may come along on another arm of a join, past any gate.
  const isUnmarked: EdgeTest = (edge) => identifications[view.edges[edge]!.from] !== 'yes';
  const active = pass.hasJoins ? activeSteps(view, pass, isUnmarked, pass.starts) : undefined;
  const arrived: EdgeTest = (edge) => active?.[view.edges[edge]!.from] === 1 && isUnmarked(edge);
  const search = (one: Alone, isIn: (step: number) => boolean): void => {
    for (const target of left) {
      if (!isIn(target) || !actsAlone(view, target, one)) continue;
      const route = () =>
        routeTo(view, sources, target, (edge) => (one.opens(edge) && isIn(to(view, edge)) ? 0 : undefined));
      found.set(target, { route, isConfirmed: (edge) => isConfirmed[edge]! });
      left.delete(target);
    }
  };
  const gates = gatesOf(verifications);
  const everybody = new Alone(view, pass, ANYBODY, verifications, isConfirmed, gates);
  const base = followers(view, pass, everybody.opens, sources, arrived);
  const all = (opens: EdgeTest): StepTest => {
    const follows = followers(view, pass, opens, sources, arrived);
    return (step) => follows[step] === 1;
  };
  const find = (one: Alone, isIn: StepTest, reach: (opens: EdgeTest) => StepTest): void => {
    if (![...left].some(isIn)) return;
    search(one, one.hasPairs() ? one.withoutExcluded(isSource, reach) : isIn);
  };
  // Whoever has no name may be everywhere that a group may decide; a person who is named may be there too.
  find(everybody, (step) => base[step] === 1, all);
  // What anybody reaches is reached, unless a gate may keep out who decided at another.
  const isClean = !everybody.hasPairs();
  for (const [person, own] of gates.byPerson) {
    if (left.size === 0) break;
    const reached = own.filter((gate) => base[gate] === 1);
    // At other gates this person is nobody else than anybody.
    if (reached.length === 0) continue;
    const one = new Alone(view, pass, person, verifications, isConfirmed, gates);
    const locally = (opens: EdgeTest): StepTest => {
      const added = addedTo(view, pass, base, reached, opens, arrived);
      return (step) => base[step] === 1 || added.has(step);
    };
    const isIn = locally(one.opens);
    find(one, isIn, isClean ? locally : all);
  }
  return found;
}

/** The sure gates by the persons who are named at them, and the pairs of which one keeps out who decided at the other. */
interface Gates {
  readonly byPerson: ReadonlyMap<Person, readonly number[]>;
  readonly pairs: readonly { readonly gate: number; readonly other: number }[];
}

function gatesOf(verifications: readonly (SureVerification | undefined)[]): Gates {
  const sure = verifications.filter((each) => each !== undefined);
  const byPerson = new Map<Person, number[]>();
  for (const { named, step } of sure)
    for (const person of named) {
      const own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, [step]);
      else own.push(step);
    }
  const pairs = sure.flatMap(({ excludes, step: gate }) =>
    excludes.filter((other) => other !== gate && verifications[other] !== undefined).map((other) => ({ gate, other })),
  );
  return { byPerson, pairs };
}

/** What the gates at which a person is named add to what anybody reaches; searched from those gates alone. */
function addedTo(
  view: GraphView,
  pass: Pass,
  base: Uint8Array,
  gates: readonly number[],
  opens: EdgeTest,
  arrived: EdgeTest,
): ReadonlySet<number> {
  const added = new Set<number>();
  const isIn = (step: number) => base[step] === 1 || added.has(step);
  const hasCome = (edge: number) =>
    !pass.isArm[edge] || arrived(edge) || (pass.walkable[edge]! && isIn(view.edges[edge]!.from) && opens(edge));
  const pending = [...gates];
  for (let step = pending.pop(); step !== undefined; step = pending.pop())
    for (const edge of view.out[step]!) {
      const { to } = view.edges[edge]!;
      if (isIn(to) || !pass.walkable[edge] || !opens(edge)) continue;
      if (pass.waitsForAll[to] && !view.into[to]!.every(hasCome)) continue;
      added.add(to);
      pending.push(to);
    }
  return added;
}

function to(view: GraphView, edge: number): number {
  return view.edges[edge]!.to;
}

/** An identification that acts by itself. */
function alone(target: number): Escape {
  return { route: () => ({ steps: [target], edges: [] }), isConfirmed: () => false };
}

/** A person who brings about the action at a sure gate confirms it there: it takes one who may do that alone. */
function actsAlone(view: GraphView, target: number, one: Alone): boolean {
  const own = one.verifications[target];
  return own === undefined || !holdsBackItself(view, target, true) || mayConfirmAlone(own, one.person);
}

/** The ways out of sure gates that a person takes by confirming, and that nothing else takes. */
function confirmations(
  view: GraphView,
  pass: Pass,
  verifications: readonly (SureVerification | undefined)[],
): readonly boolean[] {
  return view.edges.map(
    ({ from, transition }, edge) =>
      verifications[from] !== undefined &&
      pass.passing[edge] === undefined &&
      pass.isChosen[edge]! &&
      transition.outcome === 'approve',
  );
}

/** So many pairs of gates are looked at that keep out each other's deciders and of which neither always comes first. */
const MOST_PAIRS = 32;

/** The graph as one person alone can take it: the confirmations that this person cannot give alone are cut. */
class Alone {
  /** Gates at which this person is kept out for having decided before. */
  private readonly closed = new Set<number>();
  /** Steps that this person alone cannot come to. */
  private readonly barred = new Set<number>();

  constructor(
    private readonly view: GraphView,
    private readonly pass: Pass,
    readonly person: Person,
    readonly verifications: readonly (SureVerification | undefined)[],
    private readonly isConfirmed: readonly boolean[],
    private readonly gates: Gates,
  ) {}

  readonly opens: EdgeTest = (edge) => {
    const { from, to } = this.view.edges[edge]!;
    if (this.barred.has(to)) return false;
    return !this.isConfirmed[edge] || (!this.closed.has(from) && this.confirms(from));
  };

  private confirms(step: number): boolean {
    const verification = this.verifications[step];
    return verification !== undefined && mayConfirmAlone(verification, this.person);
  }

  /** Whether some gate may keep this person out for having decided at another. */
  hasPairs(): boolean {
    return this.gates.pairs.some(({ gate, other }) => this.confirms(gate) && this.confirms(other));
  }

  /**
   * What this person alone comes to where gates keep out who decided at another. A gate is closed if that other one lies
   * on every way to it; and of two gates that keep out each other's deciders only one is passed, so what is reached in
   * neither case is not reached. What cannot be settled so is taken to be reached.
   */
  withoutExcluded(isSource: readonly boolean[], reach: (opens: EdgeTest) => StepTest): StepTest {
    const { pass, verifications, view } = this;
    const without =
      (gate: number): EdgeTest =>
      (edge) =>
        this.opens(edge) && !(this.isConfirmed[edge] && view.edges[edge]!.from === gate);
    const open = this.gates.pairs.filter(({ gate, other }) => {
      if (!this.confirms(gate) || !this.confirms(other)) return false;
      const isBehind = !isReachedFrom(view, pass, without(other), isSource, gate, 'through-joins');
      if (isBehind) this.closed.add(gate);
      return !isBehind;
    });
    const mutual = open.filter(({ gate, other }) => gate < other && verifications[other]!.excludes.includes(gate));
    let isIn = reach(this.opens);
    for (const { gate, other } of mutual.slice(0, MOST_PAIRS)) {
      if (this.closed.has(gate) || this.closed.has(other)) continue;
      const [one, two] = [reach(without(gate)), reach(without(other))];
      const before = isIn;
      const lost = view.steps.flatMap((_, step) => (before(step) && !one(step) && !two(step) ? [step] : []));
      for (const step of lost) this.barred.add(step);
      if (lost.length > 0) isIn = reach(this.opens);
    }
    return isIn;
  }
}

/** The walk of a way: how many persons confirmed so far after this edge; undefined where it is not walked. */
type Move = (edge: number, used: 0 | 1) => 0 | 1 | undefined;

/** A shortest way to a step, in document order; a step that waits for all is shown on one of its arms. */
function routeTo(view: GraphView, sources: readonly number[], target: number, move: Move): Route {
  const key = (step: number, used: 0 | 1) => step * 2 + used;
  const cameBy = new Map<number, { readonly edge: number; readonly before: number } | undefined>();
  for (const step of sources) cameBy.set(key(step, 0), undefined);
  const pending = [...cameBy.keys()];
  for (let next = 0; next < pending.length; next++) {
    const at = pending[next]!;
    for (const edge of view.out[at >> 1]!) {
      const used = move(edge, (at & 1) as 0 | 1);
      if (used === undefined) continue;
      const there = key(view.edges[edge]!.to, used);
      if (cameBy.has(there)) continue;
      cameBy.set(there, { edge, before: at });
      if (there >> 1 === target) return unwound(view, cameBy, there);
      pending.push(there);
    }
  }
  return { steps: [target], edges: [] };
}

function unwound(
  view: GraphView,
  cameBy: ReadonlyMap<number, { readonly edge: number; readonly before: number } | undefined>,
  last: number,
): Route {
  const edges: number[] = [];
  const steps = [last >> 1];
  for (let came = cameBy.get(last); came !== undefined; came = cameBy.get(came.before)) {
    edges.push(came.edge);
    steps.push(view.edges[came.edge]!.from);
  }
  return { steps: steps.reverse(), edges: edges.reverse() };
}

/**
 * What is reached for sure with one person at most, on declared facts alone and read to the advantage of whoever says
 * that two verified: a step at which two persons may decide holds up everything, and so does a refusal.
 */
export function escapesForSure(view: GraphView, pass: Pass, asked: Asked): ReadonlyMap<number, Escape> {
  const { actions, identifications } = asked;
  const sources = view.steps.flatMap((_, step) => (identifications[step] === 'yes' ? [step] : []));
  const most = view.steps.map((_, step) => atMost(view, step));
  const found = new Map<number, Escape>();
  const targets = asked.targets.filter((step) => actions[step] === 'yes');
  for (const target of targets) if (identifications[target] === 'yes') found.set(target, alone(target));
  const isFree = (edge: number) => {
    const { from } = view.edges[edge]!;
    if (!pass.walkable[edge]) return false;
    return (
      !mayChoose(view, from) || pass.passing[edge] !== undefined || (most[from] === 'nobody' && goesOn(view, edge))
    );
  };
  const isOnes = (edge: number) => {
    const at = most[view.edges[edge]!.from]!;
    return pass.walkable[edge]! && !isFree(edge) && typeof at === 'object' && goesOn(view, edge);
  };
  // Through joins only where no person is on the way: what one gate sends two ways may never meet.
  const isPlain = (edge: number) => !mayChoose(view, view.edges[edge]!.from);
  const active = pass.hasJoins ? activeSteps(view, pass, isPlain, pass.starts) : undefined;
  const arrived: EdgeTest = (edge) => active?.[view.edges[edge]!.from] === 1 && isPlain(edge) && pass.walkable[edge]!;
  const plain = followers(view, pass, isPlain, sources, arrived);
  const walk = (from: Iterable<number>, opens: EdgeTest, known: (step: number) => boolean): Set<number> => {
    const reached = new Set(from);
    const pending = [...reached];
    for (let step = pending.pop(); step !== undefined; step = pending.pop())
      for (const edge of view.out[step]!) {
        const { to } = view.edges[edge]!;
        if (reached.has(to) || known(to) || pass.waitsForAll[to] || !opens(edge)) continue;
        reached.add(to);
        pending.push(to);
      }
    return reached;
  };
  const nobody = walk(
    [...plain.keys()].filter((step) => plain[step] === 1),
    isFree,
    () => false,
  );
  const tell = (reached: ReadonlySet<number>, adds: (own: AtMost) => boolean, isConfirmed: EdgeTest): void => {
    for (const target of targets) {
      if (found.has(target) || !reached.has(target) || !adds(most[target]!)) continue;
      const move: Move = (edge, used) => (isFree(edge) ? used : isConfirmed(edge) && used === 0 ? 1 : undefined);
      const many: Move = (edge) => (isFree(edge) || isConfirmed(edge) ? 0 : undefined);
      const direct = () => routeTo(view, sources, target, move);
      const route = () => (direct().edges.length > 0 ? direct() : routeTo(view, sources, target, many));
      found.set(target, { route, isConfirmed });
    }
  };
  tell(
    nobody,
    (own) => own !== 'two',
    () => false,
  );
  // One confirmation of whomever, once.
  const once = new Set<number>();
  for (const step of nobody)
    for (const edge of view.out[step]!) {
      const { to } = view.edges[edge]!;
      if (isOnes(edge) && !pass.waitsForAll[to] && !nobody.has(to)) once.add(to);
    }
  tell(
    walk(once, isFree, (step) => nobody.has(step)),
    (own) => own === 'nobody',
    isOnes,
  );
  // Any number of confirmations of one person.
  const byPerson = new Map<Person, number[]>();
  most.forEach((at, step) => {
    if (typeof at === 'object' && at.who !== undefined) byPerson.set(at.who, [...(byPerson.get(at.who) ?? []), step]);
  });
  for (const [person, gates] of byPerson) {
    if (gates.length < 2) continue;
    const isTheirs = (edge: number) => {
      const at = most[view.edges[edge]!.from]!;
      // A gate that keeps out who decided elsewhere may keep out this person, and then nobody passes it.
      const excluded = view.gates[view.edges[edge]!.from]?.excludesDecidersOf ?? 'none';
      return isOnes(edge) && typeof at === 'object' && at.who === person && entriesOf(excluded).length === 0;
    };
    const seeds = gates.filter((gate) => nobody.has(gate));
    const reached = walk(
      seeds,
      (edge) => isFree(edge) || isTheirs(edge),
      (step) => nobody.has(step),
    );
    tell(reached, (own) => own === 'nobody' || (typeof own === 'object' && own.who === person), isTheirs);
  }
  return found;
}

/** A refusal leads to nothing that rests on the identification; and what nobody declares is not walked for sure. */
function goesOn(view: GraphView, edge: number): boolean {
  const { transition } = view.edges[edge]!;
  return isDeclared(transition) && transition.outcome !== 'reject' && transition.outcome !== 'terminate';
}
