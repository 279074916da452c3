import { digestOf } from '../../../digest.js';
import { joinPointer } from '../../../model/pointer.js';
import type {
  Certainty,
  Place,
  WorkflowActor,
  WorkflowGate,
  WorkflowGraph,
  WorkflowStep,
  WorkflowTransition,
} from '../../model.js';
import { findReferenceProblems } from '../../native-problems.js';
import type { Unrecognised, WorkflowReader, WorkflowReading, WorkflowSource } from '../reader.js';
import {
  actorOf,
  baseNameOf,
  countOf,
  type Entries,
  graphOf,
  idMaker,
  listOf,
  mapOf,
  stepOf,
  textOf,
} from '../reading.js';
import { type PythonCall, readPythonCalls } from './python.js';

/**
 * Reads a crew of CrewAI: agents and tasks in YAML, and of the program beside them what the keyword arguments of `Agent`,
 * `Task` and `Crew` say plainly, which is inferred. An agent is an AI whatever its role is called: a reviewer among the
 * agents is no person. Without the program nobody knows the order of the tasks, nor whether a person is asked.
 */
export const crewaiReader: WorkflowReader = {
  format: 'crewai',
  title: 'CrewAI',
  recognises: (source) => tasksIn(source) !== undefined || agentsIn(source) !== undefined || isProgram(source),
  read: (source, beside) => {
    const all = [source, ...beside];
    const [tasks] = all.flatMap((each) => tasksIn(each) ?? []);
    const [agents] = all.flatMap((each) => agentsIn(each) ?? []);
    if (tasks === undefined && agents === undefined) return [];
    return [readCrew(tasks, agents, all.find(isProgram))];
  },
};

/** Entries of one kind, and where they stand in the file: at the top, or under a key of their own. */
interface Part {
  readonly source: WorkflowSource;
  readonly entries: Entries;
  readonly pointer: string;
}

type Shape = (entry: Entries) => boolean;
const isAgent: Shape = ({ role, goal }) => textOf(role) !== undefined && textOf(goal) !== undefined;
const isTask: Shape = ({ description, expected_output: output, agent }) =>
  textOf(description) !== undefined && (output !== undefined || agent !== undefined);

/** Most entries have the shape; what has not is named and left out. */
function partOf(source: WorkflowSource, key: 'agents' | 'tasks', shape: Shape): Part | undefined {
  const own = mapOf(source.value);
  for (const [entries, pointer] of [[own, ''] as const, [mapOf(own[key]), `/${key}`] as const]) {
    const all = Object.values(entries);
    if (all.filter((entry) => shape(mapOf(entry))).length * 2 > all.length) return { source, entries, pointer };
  }
  return undefined;
}
const tasksIn = (source: WorkflowSource): Part | undefined => partOf(source, 'tasks', isTask);
const agentsIn = (source: WorkflowSource): Part | undefined => partOf(source, 'agents', isAgent);
const isProgram = ({ value, text }: WorkflowSource): boolean =>
  value === undefined && /\bcrewai\b/.test(text) && /\bCrew\s*\(|@CrewBase\b/.test(text);

const NOT_EXPRESSIBLE: readonly string[] = [
  'who answers for the workflow, and which AI system of the registry it belongs to',
  'whether a task touches natural persons, and whether that can be undone',
  'the order of the tasks, which stands in the program',
  'whether a person who is asked can say no: feedback changes the output and does not stop it',
  'how a person stops a run, and what happens when a task fails',
  'what is recorded, and for how long',
];

const AGENT_KEYS = new Set(
  (
    'role goal backstory llm tools allow_delegation max_iter max_rpm max_execution_time max_retry_limit verbose memory cache ' +
    'allow_code_execution code_execution_mode function_calling_llm system_template prompt_template response_template ' +
    'respect_context_window use_system_prompt multimodal inject_date date_format reasoning max_reasoning_attempts ' +
    'knowledge_sources embedder step_callback name'
  ).split(' '),
);
const TASK_KEYS = new Set(
  (
    'description expected_output agent tools context async_execution human_input output_file output_json output_pydantic ' +
    'markdown callback name create_directory guardrail guardrail_max_retries max_retries config'
  ).split(' '),
);

/** A task with what the YAML and the program say of it. */
interface Task {
  readonly id: string;
  readonly key: string;
  readonly entry: Entries;
  readonly call?: PythonCall;
  readonly place: Place;
}

function readCrew(
  tasks: Part | undefined,
  agents: Part | undefined,
  program: WorkflowSource | undefined,
): WorkflowReading {
  const main = (tasks ?? agents!).source;
  const parts = [...new Set([agents?.source, tasks?.source, program])].filter((part) => part !== undefined);
  const source =
    parts.length === 1 ? main : { ...main, digest: digestOf(parts.map(({ digest }) => digest).join('\n')) };
  const calls = program === undefined ? [] : readPythonCalls(program.text);
  const unrecognised: Unrecognised[] = [];
  const list = tasksOf(tasks, calls, unrecognised);
  const crews = calls.filter(({ callee }) => callee === 'Crew');
  const crew = crews.length === 1 ? crews[0] : undefined;
  const stated = actorsOf(agents, calls, unrecognised);
  const actors = [...stated, ...namedByTasks(list, stated)];
  const known = new Map(actors.map((actor) => [actor.key, actor.actor.id]));
  const isManaged = crew?.keywords.get('process')?.endsWith('.hierarchical') === true;
  const ordered = orderOf(list, crew, calls);
  const performers = list.map((task) => performerOf(task, known, isManaged));
  const isSomebody = performers.some(({ id }) => id === SOMEBODY);
  const people = list.filter(asksPerson);
  const graph: WorkflowGraph = graphOf(source, 'crewai', baseNameOf(source.document), {
    actors: [
      ...actors.map(({ actor }) => actor),
      ...(isSomebody ? [somebody(main, isManaged)] : []),
      ...people.map(({ id, place }) => actorOf(`${id}-person`, 'human', place, { assignment: 'initiator' })),
    ],
    steps:
      tasks === undefined
        ? 'unknown'
        : list.flatMap((task, index) => stepsOf(task, performers[index]!, ordered, actors)),
    transitions: transitionsOf(list, ordered),
    gates: people.length > 0 ? people.map(gateOf) : 'unknown',
  });
  return { graph, problems: findReferenceProblems(graph), unrecognised, notExpressible: NOT_EXPRESSIBLE };
}

function unknownKeys(entry: Entries, known: ReadonlySet<string>, place: Place): readonly Unrecognised[] {
  return Object.keys(entry)
    .filter((key) => !known.has(key))
    .map((key) => ({ construct: `key ${key}`, place: { ...place, pointer: joinPointer(place.pointer, key) } }));
}

/** An agent by the key that tasks know it by. */
interface Agent {
  readonly key: string;
  readonly actor: WorkflowActor;
}

function actorsOf(
  agents: Part | undefined,
  calls: readonly PythonCall[],
  unrecognised: Unrecognised[],
): readonly Agent[] {
  if (agents === undefined) return [];
  const entries = entriesIn(agents, isAgent, 'agent', unrecognised);
  const makeId = idMaker();
  const ids = new Map(entries.map(([key], index) => [key, makeId(key, `agent-${index}`)]));
  return entries.map(([key, entry, place]) => {
    unrecognised.push(...unknownKeys(entry, AGENT_KEYS, place));
    const call = calls.find(({ callee, within, keywords }) => callee === 'Agent' && isOf(key, within, keywords));
    const said = (name: string) => entry[name] ?? literalOf(call?.keywords.get(name));
    const delegates = said('allow_delegation');
    const rounds = countOf(said('max_iter'));
    const code = said('allow_code_execution');
    const tools = listOf(entry.tools).flatMap((tool) => textOf(tool) ?? []);
    const model = textOf(said('llm'));
    const others = [...ids].flatMap(([other, id]) => (other === key ? [] : [id]));
    const actor = actorOf(ids.get(key)!, 'ai', place, {
      name: (textOf(entry.role) ?? key).trim(),
      ...(model === undefined ? {} : { model }),
      tools: tools.length > 0 ? tools : 'unknown',
      mayDelegateTo: delegates === true ? others : delegates === false ? 'none' : 'unknown',
      limits: rounds === undefined ? 'unknown' : { iterations: rounds },
      runsCode: code === true ? 'yes' : code === false ? 'no' : 'unknown',
    });
    return { key, actor };
  });
}

/** Agents that tasks name and no file describes: an agent of a crew is an AI, whatever it is called. */
function namedByTasks(list: readonly Task[], stated: readonly Agent[]): readonly Agent[] {
  const makeId = idMaker();
  for (const { actor } of stated) makeId(actor.id, 'agent');
  const known = new Set(stated.map(({ key }) => key));
  return list.flatMap((task): Agent[] => {
    const key = textOf(task.entry.agent);
    if (key === undefined || known.has(key)) return [];
    known.add(key);
    return [{ key, actor: actorOf(makeId(key, 'agent'), 'ai', at(task, 'agent'), { name: key }) }];
  });
}

/** The entries of the right shape, with their places; the others are named as not understood. */
function entriesIn(
  { source: { document }, entries, pointer }: Part,
  shape: Shape,
  what: string,
  unrecognised: Unrecognised[],
): readonly (readonly [key: string, entry: Entries, place: Place])[] {
  return Object.entries(entries).flatMap(([key, value]) => {
    const place = { document, pointer: joinPointer(pointer, key) };
    if (shape(mapOf(value))) return [[key, mapOf(value), place] as const];
    unrecognised.push({ construct: `${key}, which is no ${what}`, place });
    return [];
  });
}

/** Whether a call is about this key of the YAML: by its `config`, else by the function around it. */
function isOf(key: string, within: string | undefined, keywords: ReadonlyMap<string, string>): boolean {
  const config = keywords.get('config');
  const named = config === undefined ? undefined : /\["([^"\\]*)"\]$/.exec(config)?.[1];
  return named === undefined ? within === key : named === key;
}

/** A literal of Python; anything else is no value. */
function literalOf(text: string | undefined): unknown {
  if (text === 'True') return true;
  if (text === 'False') return false;
  if (text !== undefined && /^\d{1,9}$/.test(text)) return Number(text);
  return text !== undefined && /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : undefined;
}

function tasksOf(tasks: Part | undefined, calls: readonly PythonCall[], unrecognised: Unrecognised[]): readonly Task[] {
  if (tasks === undefined) return [];
  const makeId = idMaker();
  return entriesIn(tasks, isTask, 'task', unrecognised).map(([key, entry, place], index) => {
    unrecognised.push(...unknownKeys(entry, TASK_KEYS, place));
    const call = calls.find(({ callee, within, keywords }) => callee === 'Task' && isOf(key, within, keywords));
    return { id: makeId(key, `task-${index}`), key, entry, place, ...(call === undefined ? {} : { call }) };
  });
}

const SOMEBODY = 'an-agent';

/** A task is always worked on by an agent; which one, the file may leave to the program or to a manager. */
function performerOf(
  { entry, call }: Task,
  known: ReadonlyMap<string, string>,
  isManaged: boolean,
): { id: string; certainty: Certainty } {
  const named = known.get(textOf(entry.agent) ?? '');
  if (named !== undefined) return { id: named, certainty: isManaged ? 'inferred' : 'declared' };
  const inProgram = known.get(/^(?:self\.)?(\w+)(?:\(\))?$/.exec(call?.keywords.get('agent') ?? '')?.[1] ?? '');
  if (inProgram !== undefined) return { id: inProgram, certainty: 'inferred' };
  return { id: SOMEBODY, certainty: 'declared' };
}

function somebody({ document }: WorkflowSource, isManaged: boolean): WorkflowActor {
  const name = isManaged
    ? 'the manager of the crew, or an agent that it chooses'
    : 'an agent that the file does not name';
  return actorOf(SOMEBODY, 'ai', { document, pointer: '' }, { name });
}

/** Whether a person is asked for feedback before the task counts as done. */
function asksPerson({ entry, call }: Task): boolean {
  return (entry.human_input ?? literalOf(call?.keywords.get('human_input'))) === true;
}

/** The order in which the tasks run: of the list that the crew is given, else of the functions; unknown without a program. */
function orderOf(
  list: readonly Task[],
  crew: PythonCall | undefined,
  calls: readonly PythonCall[],
): readonly Task[] | undefined {
  if (crew === undefined) return undefined;
  const process = crew.keywords.get('process');
  if (process !== undefined && !process.endsWith('.sequential')) return undefined;
  const given = crew.keywords.get('tasks') ?? '';
  const names = given.startsWith('[')
    ? [...given.matchAll(/(?:self\.)?(\w+)(?:\(\))?/g)].map(([, name]) => name).filter((name) => name !== 'self')
    : calls.filter(({ callee }) => callee === 'Task').map(({ within }) => within);
  const tasks = names.flatMap((name) => list.find((task) => (task.call?.within ?? task.key) === name) ?? []);
  return tasks.length === list.length && new Set(tasks).size === list.length ? tasks : undefined;
}

function stepsOf(
  task: Task,
  performer: { readonly id: string; readonly certainty: Certainty },
  ordered: readonly Task[] | undefined,
  agents: readonly Agent[],
): readonly WorkflowStep[] {
  const { id, entry, place } = task;
  const hasTools = agents.find(({ actor }) => actor.id === performer.id)?.actor.tools !== 'none';
  const isFirst = ordered?.[0] === task;
  const isAsync = entry.async_execution === true;
  const step = stepOf(id, place, {
    performer: performer.id,
    kind: hasTools ? 'act' : 'generate',
    effect: 'unknown',
    waits: 'no',
    reach: isAsync ? 'parallel' : 'always',
    start: ordered === undefined ? 'unknown' : isFirst ? 'yes' : 'no',
    join: 'unknown',
    certainties: {
      performer: performer.certainty,
      effect: 'not-expressible',
      reach: 'inferred',
      ...(ordered === undefined ? {} : { start: 'inferred' as const }),
    },
  });
  if (!asksPerson(task)) return [step];
  const isStated = entry.human_input === true;
  const person = stepOf(`${id}.feedback`, at(task, 'human_input'), {
    performer: `${id}-person`,
    kind: 'review',
    effect: 'none',
    waits: 'yes',
    reach: 'always',
    join: 'any',
    start: 'no',
    certainty: isStated ? 'declared' : 'inferred',
  });
  return [step, person];
}

function at({ entry, place }: Task, key: string): Place {
  return key in entry ? { ...place, pointer: joinPointer(place.pointer, key) } : place;
}

/** Feedback makes the agent do it again; an empty answer accepts. That nobody can say no there is inferred. */
function gateOf(task: Task): WorkflowGate {
  return {
    step: `${task.id}.feedback`,
    type: 'review',
    approvers: [`${task.id}-person`],
    excludesInitiator: 'unknown',
    outcomes: ['approve', 'modify'],
    canRefuse: 'no',
    timeLimit: 'none',
    onTimeLimit: 'wait-for-ever',
    enforcedBy: 'engine',
    certainty: 'inferred',
    place: at(task, 'human_input'),
  };
}

/**
 * The ways between the tasks. What a task takes as its context comes before it; the rest of the order is inferred from
 * the program, and unknown without one.
 */
function transitionsOf(list: readonly Task[], ordered: readonly Task[] | undefined): WorkflowGraph['transitions'] {
  const byKey = new Map(list.map((task) => [task.key, task]));
  const exit = (task: Task) => (asksPerson(task) ? `${task.id}.feedback` : task.id);
  const way = (from: string, to: string, certainty: Certainty, place: Place, more: Partial<WorkflowTransition> = {}) =>
    ({
      id: `${from}.${to}`,
      from,
      to,
      kind: 'normal',
      default: 'no',
      condition: 'none',
      certainty,
      place,
      ...more,
    }) as const;
  const feedback = list.filter(asksPerson).flatMap((task): WorkflowTransition[] => {
    const place = at(task, 'human_input');
    const certainty = task.entry.human_input === true ? 'declared' : 'inferred';
    const person = `${task.id}.feedback`;
    return [way(task.id, person, certainty, place), way(person, task.id, 'inferred', place, { outcome: 'modify' })];
  });
  const contexts = list.flatMap((task) =>
    listOf(task.entry.context).flatMap((name, index) => {
      const before = typeof name === 'string' ? byKey.get(name) : undefined;
      if (before === undefined) return [];
      return [
        way(exit(before), task.id, 'declared', { ...task.place, pointer: `${task.place.pointer}/context/${index}` }),
      ];
    }),
  );
  const known = new Set(contexts.map(({ from, to }) => `${from} ${to}`));
  // The usual order is that of the list that the crew is given; without one that of the file stands in for it.
  const order = ordered ?? (contexts.length > 0 ? list : []);
  const chain = order.slice(1).flatMap((task, index) => {
    const from = exit(order[index]!);
    return known.has(`${from} ${task.id}`) ? [] : [way(from, task.id, 'inferred', task.place)];
  });
  const all = [...feedback, ...contexts, ...chain];
  return ordered === undefined && contexts.length === 0 && list.length > 1 ? 'unknown' : all;
}
