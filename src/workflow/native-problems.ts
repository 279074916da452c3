import type { Problem, ProblemCode } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import { entriesOf, type Listed, type WorkflowGate, type WorkflowGraph, type WorkflowTransition } from './model.js';

/** What is wrong, where; the document is added once, at the end. */
type Fault = Omit<Problem, 'document' | 'line' | 'column'> & { readonly pointer: string };

/**
 * What stops a workflow from being read as one graph: ids used twice, references to nothing, and entries that say two
 * things at once. Such an entry is refused rather than read one way, so that leaving a key out can never turn a
 * contradiction into the favourable half of it.
 */
export function findReferenceProblems(graph: WorkflowGraph): readonly Problem[] {
  const faults = [
    ...repeatedIds(graph),
    ...danglingInSteps(graph),
    ...danglingInGates(graph),
    ...danglingElsewhere(graph),
    ...contradictions(graph),
  ];
  return faults.map((fault) => ({ document: graph.source.document, ...fault }));
}

function repeatedIds(graph: WorkflowGraph): readonly Fault[] {
  const faults: Fault[] = [];
  const once = (
    entries: readonly { readonly id?: string; readonly place: { readonly pointer: string } }[],
    key = 'id',
  ) => {
    const seen = new Map<string, string>();
    for (const { id, place } of entries) {
      if (id === undefined) continue;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, place.pointer);
      else {
        const found = `${quoteForPeople(id)} is used a second time; the first is at ${first}`;
        faults.push(
          fault('duplicate-id', `${place.pointer}/${key}`, found, 'one entry for each', 'rename or merge one'),
        );
      }
    }
  };
  once(entriesOf(graph.actors));
  once(entriesOf(graph.steps));
  once(entriesOf(graph.transitions));
  once(
    entriesOf(graph.gates).map(({ step, place }) => ({ id: step, place })),
    'step',
  );
  return faults;
}

function danglingInSteps(graph: WorkflowGraph): readonly Fault[] {
  const names = namesOf(graph);
  const faults: Fault[] = [];
  for (const actor of entriesOf(graph.actors))
    faults.push(...names.actors(actor.mayDelegateTo, `${actor.place.pointer}/mayDelegateTo`));
  for (const step of entriesOf(graph.steps)) {
    faults.push(...names.actor(step.performer, `${step.place.pointer}/performer`));
    faults.push(...names.step(step.branchesOn, `${step.place.pointer}/branchesOn`));
    if (typeof step.reversal !== 'string')
      faults.push(...names.actor(step.reversal.by, `${step.place.pointer}/reversal/by`));
  }
  for (const transition of entriesOf(graph.transitions)) {
    faults.push(...names.step(transition.from, `${transition.place.pointer}/from`));
    faults.push(...names.step(transition.to, `${transition.place.pointer}/to`));
  }
  return faults;
}

function danglingInGates(graph: WorkflowGraph): readonly Fault[] {
  const names = namesOf(graph);
  return entriesOf(graph.gates).flatMap((gate) => [
    ...names.step(gate.step, `${gate.place.pointer}/step`),
    ...names.actors(gate.approvers, `${gate.place.pointer}/approvers`),
    ...names.steps(gate.excludesDecidersOf ?? 'unknown', `${gate.place.pointer}/excludesDecidersOf`),
    ...(typeof gate.onDuty === 'object'
      ? names.actors(gate.onDuty.standIns ?? 'unknown', `${gate.place.pointer}/onDuty/standIns`)
      : []),
  ]);
}

function danglingElsewhere(graph: WorkflowGraph): readonly Fault[] {
  const names = namesOf(graph);
  const faults: Fault[] = [];
  for (const { step, whereBelow, whereAbove, place } of entriesOf(graph.thresholds)) {
    faults.push(...names.step(step, `${place.pointer}/step`));
    faults.push(...names.steps(whereBelow, `${place.pointer}/whereBelow`));
    faults.push(...names.steps(whereAbove, `${place.pointer}/whereAbove`));
  }
  for (const { from, to, place } of entriesOf(graph.escalations)) {
    faults.push(...names.step(from, `${place.pointer}/from`));
    if (to !== 'none') faults.push(...names.actor(to, `${place.pointer}/to`));
  }
  for (const { step, told, place } of [...entriesOf(graph.errors), ...entriesOf(graph.notices)]) {
    faults.push(...names.step(step, `${place.pointer}/step`));
    faults.push(...names.actors(told, `${place.pointer}/told`));
  }
  for (const { actor, place } of entriesOf(graph.prohibited))
    faults.push(...names.actor(actor, `${place.pointer}/actor`));
  for (const { actor, place, steps } of entriesOf(graph.grants ?? 'unknown')) {
    faults.push(...names.actor(actor, `${place.pointer}/actor`));
    if (steps !== 'all') faults.push(...names.steps(steps, `${place.pointer}/steps`));
  }
  for (const { alerts, place, step } of entriesOf(graph.metrics ?? 'unknown')) {
    faults.push(...names.step(step, `${place.pointer}/step`));
    faults.push(...names.actors(alerts, `${place.pointer}/alerts`));
  }
  if (typeof graph.stop !== 'string') {
    faults.push(...names.actors(graph.stop.by, '/stop/by'));
    if (graph.stop.reaches !== 'all') faults.push(...names.steps(graph.stop.reaches, '/stop/reaches'));
  }
  if (typeof graph.logging !== 'string' && graph.logging.steps !== 'all')
    faults.push(...names.steps(graph.logging.steps, '/logging/steps'));
  return faults;
}

function namesOf(graph: WorkflowGraph) {
  const one = (ids: ReadonlySet<string>, what: string) => (id: string | undefined, pointer: string) =>
    id === undefined || ids.has(id)
      ? []
      : [fault('dangling-reference', pointer, quoteForPeople(id), `the id of ${what}`, `correct it or add that entry`)];
  const actor = one(new Set(entriesOf(graph.actors).map(({ id }) => id)), 'an actor of this workflow');
  const step = one(new Set(entriesOf(graph.steps).map(({ id }) => id)), 'a step of this workflow');
  const many = (single: typeof actor) => (list: Listed<string>, pointer: string) =>
    entriesOf(list).flatMap((id, index) => single(id, `${pointer}/${index}`));
  return { actor, actors: many(actor), step, steps: many(step) };
}

function contradictions(graph: WorkflowGraph): readonly Fault[] {
  const gates = new Map(entriesOf(graph.gates).map((gate) => [gate.step, gate]));
  // Behind a person, a control step carries the decisions of the gate whose answer it branches on.
  const answers = new Map(entriesOf(graph.steps).map(({ branchesOn, id }) => [id, branchesOn ?? id]));
  const atTransitions = entriesOf(graph.transitions).flatMap((transition) =>
    transition.outcome === undefined
      ? []
      : choiceFaults(
          transition,
          transition.outcome,
          gates.get(answers.get(transition.from) ?? transition.from)?.outcomes ?? 'unknown',
        ),
  );
  const isOdd = ({ timeLimit, onTimeLimit }: WorkflowGate) =>
    timeLimit === 'none' && onTimeLimit !== 'wait-for-ever' && onTimeLimit !== 'unknown';
  const atGates = [...gates.values()].filter(isOdd).map(({ onTimeLimit, place }) => {
    const [found, expected] = [`${onTimeLimit} without a time limit`, 'a gate without a time limit waits for ever'];
    return wrong(`${place.pointer}/onTimeLimit`, found, expected, 'state the time limit, or leave this key out');
  });
  return [...atTransitions, ...atGates];
}

/** A transition that a person chooses says nothing else about when it is taken. */
function choiceFaults(transition: WorkflowTransition, outcome: string, offered: Listed<string>): readonly Fault[] {
  const { kind, default: byDefault, condition, place } = transition;
  const faults: Fault[] = [];
  const apart = 'write what happens without the person as a transition of its own, without an outcome';
  if (kind !== 'normal' && kind !== 'unknown') {
    const expected = 'a transition that a person chooses is normal';
    faults.push(wrong(`${place.pointer}/kind`, `${kind} beside an outcome`, expected, apart));
  }
  if (byDefault === 'yes') {
    const expected = 'a transition that a person chooses is no default';
    faults.push(wrong(`${place.pointer}/default`, 'yes beside an outcome', expected, apart));
  }
  if (typeof condition !== 'string') {
    const remedy = 'leave the condition out, or put a step with the condition behind the gate';
    const expected = 'the decision alone takes this transition';
    faults.push(wrong(`${place.pointer}/condition`, 'a condition beside an outcome', expected, remedy));
  }
  if (offered !== 'unknown' && !entriesOf(offered).includes(outcome)) {
    const expected = 'an outcome that the gate offers';
    faults.push(wrong(`${place.pointer}/outcome`, quoteForPeople(outcome), expected, 'add it to the gate'));
  }
  return faults;
}

function wrong(pointer: string, found: string, expected: string, remedy: string): Fault {
  return fault('wrong-value', pointer, found, expected, remedy);
}

function fault(code: ProblemCode, pointer: string, found: string, expected: string, remedy: string): Fault {
  return { code, pointer, found, expected, remedy };
}
