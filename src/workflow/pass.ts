import { gateDoubts, mayChoose, mayRefuseUndrawn } from './gate-reading.js';
import { definitePerformer, type GraphView, isAiDecision, touchesPersons } from './graph-view.js';
import { certaintyOf, isDeclared, isDefinite } from './model.js';

/** How a gate lets something through that its person did not choose. */
export type Manner = 'time-out' | 'error' | 'escalation' | 'compensation' | 'default' | 'unstated';

/** The transitions that one decision of a person takes, all of them together. */
export interface Choice {
  readonly step: number;
  readonly edges: readonly number[];
}

/**
 * One reading of the graph. The `definite` pass takes only what is certain and gives persons every benefit of the
 * doubt: what escapes there, escapes. The `possible` pass takes everything that may be and trusts only gates that are
 * certain: what is stopped there, is stopped.
 */
export interface Pass {
  readonly name: 'definite' | 'possible';
  /** Edges that can be walked at all. */
  readonly walkable: readonly boolean[];
  /** Steps that wait for all their arms, and the edges they wait for. */
  readonly waitsForAll: readonly boolean[];
  readonly isArm: readonly boolean[];
  /** Steps at which a run can begin. */
  readonly starts: readonly number[];
  /** Steps that can run although nothing leads to them: the starts, and what may be called from elsewhere. */
  readonly able: readonly number[];
  /** What persons choose from, by step; a step that is not in here has no gate in this reading. */
  readonly choices: ReadonlyMap<number, readonly Choice[]>;
  /** Edges that belong to a choice. */
  readonly isChosen: readonly boolean[];
  /** Edges out of a gate that need nobody's choice, and how they pass. */
  readonly passing: readonly (Manner | undefined)[];
  /** Edges that are cut from the outset, because the person may have a refusal that is not drawn. */
  readonly cutFirst: readonly boolean[];
  readonly decisions: readonly number[];
  readonly effects: readonly number[];
  /** The same by position, so that a search need not look anything up. */
  readonly isDecision: readonly boolean[];
  readonly choicesOf: readonly (readonly Choice[] | undefined)[];
  /** Every choice that somebody could leave for another, and every one that may have a refusal beside it. */
  readonly everyCut: readonly boolean[];
  /** Some choice may be cut. */
  readonly hasCuts: boolean;
  /** Some step waits for all its arms. */
  readonly hasJoins: boolean;
  /** The edges that pass, in document order. */
  readonly passingEdges: readonly number[];
}

type Read = Omit<Pass, 'isDecision' | 'choicesOf' | 'everyCut' | 'hasCuts' | 'hasJoins' | 'passingEdges'>;

/** The two readings of a graph, once for all pairs. */
export function readPasses(view: GraphView): { readonly definite: Pass; readonly possible: Pass } {
  const doubted = view.steps.map((_, step) => !mayChoose(view, step) || gateDoubts(view, step).length > 0);
  return {
    definite: indexed(view, readDefinite(view)),
    possible: indexed(
      view,
      readPossible(view, (step) => !doubted[step]),
    ),
  };
}

function indexed(view: GraphView, read: Read): Pass {
  const decisions = new Set(read.decisions);
  const everyCut = [...read.cutFirst];
  for (const choices of read.choices.values())
    if (choices.length > 1) for (const { edges } of choices) for (const edge of edges) everyCut[edge] = true;
  return {
    ...read,
    isDecision: view.steps.map((_, step) => decisions.has(step)),
    choicesOf: view.steps.map((_, step) => read.choices.get(step)),
    everyCut,
    hasCuts: everyCut.includes(true),
    hasJoins: read.waitsForAll.includes(true),
    passingEdges: read.passing.flatMap((manner, edge) => (manner === undefined ? [] : [edge])),
  };
}

function readDefinite(view: GraphView): Read {
  const certain = view.edges.map(
    ({ from, to, transition }) =>
      isDeclared(transition) && isDeclared(view.steps[from]!) && isDeclared(view.steps[to]!),
  );
  const choosers = positions(view, (step) => mayChoose(view, step));
  const passing = view.edges.map((_, edge) => (certain[edge] ? passesAnyway(view, edge) : undefined));
  const choices = new Map(
    choosers.map((step) => [step, choicesAt(view, step, (edge) => passesByKind(view, edge) === undefined)]),
  );
  const cutFirst = view.edges.map(() => false);
  for (const step of choosers)
    if (mayRefuseUndrawn(view, step))
      for (const { edges } of choices.get(step)!) for (const edge of edges) cutFirst[edge] = true;
  return {
    name: 'definite',
    walkable: certain,
    waitsForAll: view.steps
      .map((step) => step.join !== 'any' || !isDefinite(certaintyOf(step, 'join')))
      .map((all, step) => all && view.into[step]!.length > 1),
    isArm: view.edges.map(() => true),
    starts: definiteStarts(view),
    able: definiteStarts(view),
    choices,
    isChosen: chosenEdges(view, choices),
    passing,
    cutFirst,
    decisions: positions(view, (step) => isAiDecision(view, step) === 'yes'),
    effects: positions(view, (step) => touchesPersons(view, step) === 'yes' && nobodyCanHoldBack(view, step)),
  };
}

function readPossible(view: GraphView, isSureGate: (step: number) => boolean): Read {
  const isChosen = (edge: number) => {
    const { transition } = view.edges[edge]!;
    return isDeclared(transition) && transition.outcome !== undefined && passesByKind(view, edge) === undefined;
  };
  // Whether a run can begin at a step is a fact like others: silence about it leaves it possible.
  const starts = positions(view, (step) => {
    const entry = view.steps[step]!;
    return entry.start !== 'no' || !isDefinite(certaintyOf(entry, 'start'));
  });
  const decisions = positions(view, (step) => isAiDecision(view, step) !== 'no');
  const gates = positions(view, isSureGate);
  const stated = new Map(gates.map((step) => [step, choicesAt(view, step, isChosen)]));
  // A transition whose decision nobody states may belong to each of them.
  const isOpen = (edge: number) => !isChosen(edge) && passesByKind(view, edge) === undefined;
  const withOpen = ({ step, edges }: Choice) => ({ step, edges: [...edges, ...view.out[step]!.filter(isOpen)] });
  const choices = new Map([...stated].map(([step, list]) => [step, list.map(withOpen)]));
  return {
    name: 'possible',
    walkable: view.edges.map(() => true),
    waitsForAll: view.steps.map((step, position) => {
      const hasArm = view.into[position]!.some((edge) => isDeclared(view.edges[edge]!.transition));
      return step.join === 'all' && isDefinite(certaintyOf(step, 'join')) && hasArm;
    }),
    // An arm that may not exist must not be waited for.
    isArm: view.edges.map(({ transition }) => isDeclared(transition)),
    starts,
    // Nobody says that an AI decision which no way leads to is never called; several of them may meet at a join.
    able: [...starts, ...decisions],
    choices,
    isChosen: chosenEdges(view, stated),
    passing: view.edges.map(({ from }, edge) =>
      isSureGate(from) && !isChosen(edge) ? (passesByKind(view, edge) ?? 'unstated') : passesAnyway(view, edge),
    ),
    cutFirst: view.edges.map(() => false),
    decisions,
    // A person who brings about the effect at a sure gate of his own can hold it back.
    effects: positions(
      view,
      (step) => touchesPersons(view, step) !== 'no' && !holdsBackItself(view, step, isSureGate(step)),
    ),
  };
}

/** At a sure gate the person brings about the effect himself, and nothing brings it about without him. */
export function holdsBackItself(view: GraphView, step: number, isSureGate: boolean): boolean {
  const gate = view.gates[step];
  return isSureGate && gate !== undefined && gate.onTimeLimit !== 'approve' && gate.onTimeLimit !== 'refuse';
}

/** The performer is no person, or is one who is said to have no refusal. */
function nobodyCanHoldBack(view: GraphView, step: number): boolean {
  const performer = definitePerformer(view, step);
  if (performer === 'ai' || performer === 'automated') return true;
  if (view.graph.gates === 'none') return true;
  const gate = view.gates[step];
  return gate !== undefined && isDeclared(gate) && gate.canRefuse === 'no';
}

/** Transitions with the same outcome are one choice; one without an outcome stands alone. */
function choicesAt(view: GraphView, step: number, isChosen: (edge: number) => boolean): readonly Choice[] {
  const groups = new Map<string | number, number[]>();
  for (const edge of view.out[step]!) {
    if (!isChosen(edge)) continue;
    const key = view.edges[edge]!.transition.outcome ?? edge;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].map((edges) => ({ step, edges }));
}

function chosenEdges(view: GraphView, choices: ReadonlyMap<number, readonly Choice[]>): readonly boolean[] {
  const chosen = new Set([...choices.values()].flat().flatMap(({ edges }) => edges));
  return view.edges.map((_, edge) => chosen.has(edge));
}

function passesByKind(view: GraphView, edge: number): Manner | undefined {
  const { kind, default: byDefault } = view.edges[edge]!.transition;
  if (kind !== 'normal' && kind !== 'unknown') return kind;
  return byDefault === 'yes' ? 'default' : undefined;
}

/** Time-out, error, escalation and default edges pass; so does the edge that stands for an answer nobody gave. */
function passesAnyway(view: GraphView, edge: number): Manner | undefined {
  const { from, transition } = view.edges[edge]!;
  if (!mayChoose(view, from)) return undefined;
  const byKind = passesByKind(view, edge);
  if (byKind !== undefined) return byKind;
  const gate = view.gates[from];
  if (gate === undefined || !isDeclared(gate)) return undefined;
  const taken = outcomesWithoutAnswer.get(gate.onTimeLimit);
  if (taken !== undefined) return taken.includes(transition.outcome ?? '') ? 'time-out' : undefined;
  const ways = view.out[from]!.filter((other) => passesByKind(view, other) === undefined);
  // Where the time-out has a way of its own, going on means that way, and the other one is the person’s.
  const hasOwnWay = view.out[from]!.some((other) => view.edges[other]!.transition.kind === 'time-out');
  return gate.onTimeLimit === 'continue' && ways.length === 1 && !hasOwnWay ? 'time-out' : undefined;
}

const outcomesWithoutAnswer: ReadonlyMap<string, readonly string[]> = new Map([
  ['approve', ['approve']],
  ['refuse', ['reject', 'terminate']],
  ['escalate', ['escalate']],
]);

function definiteStarts(view: GraphView): readonly number[] {
  const says = (answer: 'yes' | 'no') => (step: number) =>
    view.steps[step]!.start === answer && isDefinite(certaintyOf(view.steps[step]!, 'start'));
  const stated = positions(view, says('yes'));
  if (stated.length > 0) return stated;
  return positions(view, (step) => view.into[step]!.length === 0 && !says('no')(step));
}

function positions(view: GraphView, holds: (step: number) => boolean): readonly number[] {
  return view.steps.flatMap((_, step) => (holds(step) ? [step] : []));
}
