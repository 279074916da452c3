import { gateDoubts, mayChoose } from './gate-reading.js';
import { definitePerformer, type GraphView, viewGraph } from './graph-view.js';
import {
  certaintyOf,
  entriesOf,
  isDeclared,
  isDefinite,
  type StepFact,
  type WorkflowGate,
  type WorkflowGraph,
  type WorkflowStep,
} from './model.js';

/** A graph in which the choice of a person stands where it is drawn, and whose gate each such place is. */
export interface Folded {
  readonly graph: WorkflowGraph;
  /** The step of the person, by the control step at which that person's answer takes its way. */
  readonly gateOf: ReadonlyMap<string, string>;
}

/**
 * Moves a gate from the step of its person to the control step behind it, where the way is taken by that person's answer
 * and nothing else: a person decides, then a machine branches on the decision. The control step then counts as the place
 * of the choice, and the step of the person as one that everything passes.
 *
 * Only where all of it is declared: the control step is of a machine without AI, has no effect on persons, begins no run,
 * is entered by one normal way alone, from that person, and says that it branches on that step; and nothing is in doubt
 * about the gate, which lets nobody through in silence. Whatever is left out leaves the graph as it is, and so the
 * choice unseen: that can make an escape, never a cover.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
export function foldAnswers(graph: WorkflowGraph, system: string): Folded {
  const nothing = { graph, gateOf: new Map<string, string>() };
  if (!entriesOf(graph.steps).some(({ branchesOn }) => branchesOn !== undefined)) return nothing;
  const view = viewGraph(graph, system);
  if (view === undefined || typeof graph.gates === 'string') return nothing;
  const gateOf = new Map<string, string>();
  const behind = new Map<string, number>();
  view.steps.forEach(({ branchesOn, id }, step) => {
    if (branchesOn === undefined || behind.has(branchesOn)) return;
    const person = personOf(view, step);
    if (person === undefined) return;
    gateOf.set(id, branchesOn);
    behind.set(branchesOn, step);
  });
  if (gateOf.size === 0) return nothing;
  const persons = new Map(view.steps.map((entry) => [entry.id, entry]));
  const steps = view.steps.map((entry) => {
    const person = gateOf.get(entry.id);
    return person === undefined ? entry : decidedBy(entry, persons.get(person)!);
  });
  const gates = graph.gates.map((gate): WorkflowGate => {
    const control = behind.get(gate.step);
    return control === undefined ? gate : { ...gate, step: view.steps[control]!.id };
  });
  return { graph: { ...graph, steps, gates }, gateOf };
}

/** The position of the person whose answer alone decides at this step; undefined where anything about it is open. */
function personOf(view: GraphView, control: number): number | undefined {
  const entry = view.steps[control]!;
  const [way, ...others] = view.into[control]!;
  if (way === undefined || others.length > 0) return undefined;
  const { from, transition } = view.edges[way]!;
  const isAnswer =
    isDeclared(transition) &&
    transition.kind === 'normal' &&
    transition.default === 'no' &&
    transition.outcome === undefined;
  const isMachine =
    isDeclared(entry) &&
    definitePerformer(view, control) === 'automated' &&
    sure(entry, 'kind', entry.kind === 'control') &&
    sure(entry, 'start', entry.start === 'no') &&
    sure(entry, 'effect', entry.effect === 'none' || entry.effect === 'internal') &&
    view.gates[control] === undefined;
  if (!isAnswer || !isMachine || from === control || view.steps[from]!.id !== entry.branchesOn) return undefined;
  return isUndoubted(view, from) ? from : undefined;
}

function sure(entry: WorkflowStep, fact: StepFact, holds: boolean): boolean {
  return holds && isDefinite(certaintyOf(entry, fact));
}

/** A gate on which nothing is in doubt, with no effect of its own, which lets nobody through when nobody answers. */
function isUndoubted(view: GraphView, step: number): boolean {
  const entry = view.steps[step]!;
  const gate = view.gates[step];
  if (gate === undefined || entry.branchesOn !== undefined) return false;
  const holdsInSilence =
    gate.onTimeLimit === 'fail' || gate.onTimeLimit === 'wait-for-ever' || gate.timeLimit === 'none';
  return (
    isDeclared(entry) &&
    sure(entry, 'effect', entry.effect === 'none' || entry.effect === 'internal') &&
    holdsInSilence &&
    mayChoose(view, step) &&
    definitePerformer(view, step) === 'human' &&
    gateDoubts(view, step).length === 0
  );
}

/** The control step as the place at which the person chooses. */
function decidedBy(control: WorkflowStep, { performer, reach, waits }: WorkflowStep): WorkflowStep {
  const { performer: _, ...rest } = control;
  return { ...rest, ...(performer === undefined ? {} : { performer }), waits, reach, certainties: {} };
}
