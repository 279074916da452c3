import { joinPointer } from '../../../model/pointer.js';
import { entriesOf, type Place, type WorkflowGraph } from '../../model.js';
import { actorOf, cast, type Draft, ENGINE, emptyDraft, type StepFacts, stepOf } from '../draft.js';
import type { WorkflowReader, WorkflowReading, WorkflowSource } from '../reader.js';
import { baseNameOf, graphOf, isMap, listOf, mapOf, reachOf, textOf } from '../reading.js';
import { type Definition, definitionsIn } from './definitions.js';
import { type Machines, readMachines, type State } from './machine.js';
import { type Called, calledBy } from './resource.js';
import { addWays, catchesTime } from './ways.js';

/**
 * Reads the Amazon States Language from JSON or YAML, with JSONPath and JSONata, alone or in a template. The language has no people: a callback
 * is waited for whoever answers it. Places are JSON pointers.
 */
export const aslReader: WorkflowReader = {
  format: 'amazon-states-language',
  title: 'Amazon States Language',
  recognises: ({ value }) => definitionsIn(value).length > 0,
  read: (source) => {
    const found = definitionsIn(source.value);
    const whole = { value: mapOf(source.value), pointer: '', name: undefined, isText: false };
    return (found.length > 0 ? found : [whole]).map((definition, index) => readAsl(source, definition, index));
  },
};

const NOT_EXPRESSIBLE: readonly string[] = [
  'that a step is done by a person: the language knows callbacks and activities, which a machine may answer as well',
  'who approves, and whether a refusal is possible',
  'whether a step has an effect on persons, and whether it can be reversed in time',
  'whether a function or another state machine that is called uses AI',
  'who is told when an execution fails or times out',
  'who answers for the workflow, and how a person stops an execution',
  'what is logged, and for how long',
];

function readAsl(source: WorkflowSource, definition: Definition, index: number): WorkflowReading {
  const { value, pointer: base, name } = definition;
  const machines = readMachines(value, source.document, base);
  const draft = emptyDraft();
  const place = (pointer: string): Place => ({ document: source.document, pointer });
  cast(draft, actorOf(ENGINE, place(base), { kind: 'automated', assignment: 'unassigned' }));
  for (const state of machines.all) addState(draft, state, machines, place(state.pointer));
  const whole = secondsOf(value.TimeoutSeconds);
  if (whole !== undefined)
    draft.escalations.push({
      trigger: 'time-out',
      within: whole,
      certainty: 'declared',
      place: place(`${base}/TimeoutSeconds`),
    });
  const { problems } = addWays(draft, machines, source.document);
  const description = textOf(value.Comment);
  const version = textOf(value.Version);
  const id = baseNameOf(source.document);
  const graph = graphOf(source, 'amazon-states-language', index === 0 ? id : `${id}-${index + 1}`, {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(version === undefined ? {} : { version }),
    actors: [...draft.actors.values()],
    steps: draft.steps,
    transitions: draft.transitions,
    gates: draft.gates,
    thresholds: draft.thresholds,
    escalations: draft.escalations,
    errors: draft.errors,
  });
  const reading = {
    graph: withReach(graph, machines),
    problems: [...machines.problems, ...problems],
    unrecognised: machines.unrecognised,
    notExpressible: NOT_EXPRESSIBLE,
  };
  return definition.isText ? standingAt(reading, base) : reading;
}

/** All that stands in a text stands where the text does: no pointer leads into it. */
function standingAt(reading: WorkflowReading, base: string): WorkflowReading {
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (!isMap(value)) return value;
    const isInside = typeof value.pointer === 'string' && value.pointer.startsWith(`${base}/`);
    const entries = Object.entries(value).map(([key, entry]) => [key, moved(entry)] as const);
    return { ...Object.fromEntries(entries), ...(isInside ? { pointer: base } : {}) };
  };
  return moved(reading) as WorkflowReading;
}

const ROUTES: StepFacts = { performer: ENGINE, kind: 'control', effect: 'none', waits: 'no' };

function addState(draft: Draft, state: State, machines: Machines, place: Place): void {
  const start = state.machine.parent === undefined && machines.root.startAt === state ? 'yes' : 'no';
  const base = { name: state.name, start, join: 'any', reach: 'conditional' } as const;
  const facts = factsOf(draft, state, place);
  draft.steps.push(stepOf(state.id, place, { ...base, ...facts }));
  if (state.type === 'Map' || state.type === 'Parallel') addError(draft, state, place);
}

function factsOf(draft: Draft, state: State, place: Place): StepFacts {
  switch (state.type) {
    case 'Task':
      return taskFacts(draft, state, place);
    case 'Pass':
      return { ...ROUTES, kind: 'data' };
    case 'Wait':
    case 'Choice':
    case 'Succeed':
    case 'Fail':
    case 'Parallel':
    case 'Map':
      return ROUTES;
    default:
      return { certainty: 'unknown' };
  }
}

function taskFacts(draft: Draft, state: State, place: Place): StepFacts {
  const resource = textOf(state.body.Resource);
  addError(draft, state, place);
  if (resource === undefined) return {};
  const called = calledBy(resource, state.body.Arguments ?? state.body.Parameters);
  const performer = cast(draft, performerOf(called, state, place));
  addTimeLimit(draft, state, place);
  if (called.waitsForToken && called.by === 'human') addGate(draft, state, place, performer);
  const isSure = called.certainty === 'declared';
  const waits = called.by === 'human' ? 'yes' : called.by === 'ai' || called.by === 'automated' ? 'no' : 'unknown';
  return {
    performer,
    kind: called.kind,
    effect: called.effect,
    waits,
    certainties: isSure ? {} : { performer: called.certainty, waits: called.certainty },
  };
}

function performerOf(called: Called, state: State, place: Place) {
  // Whoever answers one callback need not be who answers another.
  const { iterations, tools } = called;
  const isOwn = iterations !== undefined || tools !== undefined;
  const shared = isOwn ? `${called.named} at ${state.id}` : `${called.named} ${called.model ?? ''}`.trim();
  const key = called.waitsForToken ? `callback ${state.id}` : shared;
  return actorOf(key, place, {
    kind: called.by,
    certainty: called.certainty,
    name: called.named,
    ...(called.provider === undefined ? {} : { provider: called.provider }),
    ...(called.model === undefined ? {} : { model: called.model }),
    ...(tools === undefined ? {} : { tools }),
    ...(iterations === undefined ? {} : { limits: { iterations } }),
    assignment: called.by === 'ai' || called.by === 'automated' ? 'unassigned' : 'unknown',
  });
}

/** A message with a token, answered by whoever got it: a gate by inference at most, and refusing is not in the language. */
function addGate(draft: Draft, state: State, place: Place, performer: string): void {
  const limit = secondsOf(state.body.TimeoutSeconds) ?? secondsOf(state.body.HeartbeatSeconds);
  const isTimed = TIMERS.some((key) => key in state.body);
  const onTime = listOf(state.body.Catch).find((entry) => catchesTime(state.body, entry));
  const goesOn = onTime !== undefined && 'Next' in state.body && mapOf(onTime).Next === state.body.Next;
  draft.gates.push({
    step: state.id,
    type: 'unknown',
    approvers: [performer],
    excludesInitiator: 'unknown',
    outcomes: 'unknown',
    canRefuse: 'unknown',
    ...(limit !== undefined ? { timeLimit: limit } : isTimed ? {} : { timeLimit: 'none' }),
    // Without a limit of its own a task waits as long as an execution may last: a year.
    // The first Catch that fits is taken; one that leads to where an answer leads goes on as if there had been one.
    onTimeLimit: !isTimed ? 'wait-for-ever' : onTime === undefined ? 'fail' : goesOn ? 'continue' : 'unknown',
    enforcedBy: 'engine',
    certainty: 'inferred',
    place,
  });
}

const TIMERS = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath'] as const;

/** Time limits: when one runs out, the way is that of a Catch, or the execution fails; who is reached is not said. */
function addTimeLimit(draft: Draft, state: State, place: Place): void {
  for (const key of TIMERS) {
    if (!(key in state.body)) continue;
    const within = secondsOf(state.body[key]);
    draft.escalations.push({
      trigger: 'time-out',
      from: state.id,
      ...(within === undefined ? {} : { within }),
      certainty: 'declared',
      place: { ...place, pointer: joinPointer(place.pointer, key) },
    });
  }
}

/** An uncaught error ends the execution, which the language says; who is told of it stands elsewhere. */
function addError(draft: Draft, state: State, place: Place): void {
  const { body } = state;
  const catches = listOf(body.Catch);
  const goesOn = catches.some((entry) => 'Next' in body && mapOf(entry).Next === body.Next);
  const retried = listOf(body.Retry).length > 0;
  const tolerates = ['ToleratedFailurePercentage', 'ToleratedFailureCount'].some((key) => Number(body[key]) > 0);
  const behaviour = goesOn || tolerates ? 'silent-continue' : isCaught(state) ? 'route' : retried ? 'retry' : 'stop';
  draft.errors.push({ step: state.id, behaviour, told: 'unknown', certainty: 'declared', place });
}

/** By a Catch of its own, or of a Parallel or Map around it. */
function isCaught(state: State): boolean {
  for (let at: State | undefined = state; at !== undefined; at = at.machine.parent)
    if (listOf(at.body.Catch).length > 0) return true;
  return false;
}

/** A whole number of seconds as a period, in the largest unit that fits. */
function secondsOf(value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value <= 0 || value >= 1e9) return undefined;
  if (value % 86_400 === 0) return `P${value / 86_400}D`;
  if (value % 3600 === 0) return `PT${value / 3600}H`;
  return value % 60 === 0 ? `PT${value / 60}M` : `PT${value}S`;
}

/** Always where no choice, error or empty list lies before it; else on conditions. */
function withReach(graph: WorkflowGraph, machines: Machines): WorkflowGraph {
  const start = machines.root.startAt;
  const parallels = new Set(machines.all.filter(({ type }) => type === 'Parallel').map(({ id }) => id));
  const ways = entriesOf(graph.transitions).map(({ from, to, kind, certainty }) => ({
    from,
    to,
    branch: parallels.has(from) && kind === 'normal' ? '' : `${kind} ${to}`,
    isNormal: kind === 'normal' && certainty === 'declared',
  }));
  const reached = reachOf(start === undefined ? [] : [start.id], ways);
  return {
    ...graph,
    steps: entriesOf(graph.steps).map((step) => ({ ...step, reach: reached.get(step.id) ?? 'conditional' })),
  };
}
