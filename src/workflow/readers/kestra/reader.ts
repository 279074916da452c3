import { joinPointer } from '../../../model/pointer.js';
import type { Place, StepKind, WorkflowActor, WorkflowGate, WorkflowStep, WorkflowTransition } from '../../model.js';
import { findReferenceProblems } from '../../native-problems.js';
import { periodIn } from '../draft.js';
import type { Unrecognised, WorkflowReader, WorkflowReading, WorkflowSource } from '../reader.js';
import {
  actorOf,
  baseNameOf,
  type Entries,
  graphOf,
  idMaker,
  isMap,
  isModelAddress,
  listOf,
  mapOf,
  speaksOfAi,
  stepOf,
  textOf,
} from '../reading.js';

/**
 * Reads a flow of Kestra. A pause waits until somebody, or something, resumes it: it is a person only where the type of
 * the task says so. Tasks run one after the other; what other tasks hold is read with them, and any branch of it may run.
 */
export const kestraReader: WorkflowReader = {
  format: 'kestra',
  title: 'Kestra flow',
  recognises: ({ value }) => {
    const { id, namespace, tasks } = mapOf(value);
    return (
      typeof id === 'string' &&
      typeof namespace === 'string' &&
      Array.isArray(tasks) &&
      tasks.some((task) => textOf(mapOf(task).type)?.includes('.') === true)
    );
  },
  read: (source) => [readFlow(source)],
};

const NOT_EXPRESSIBLE: readonly string[] = [
  'who answers for the workflow, and which AI system of the registry it belongs to',
  'whether a step touches natural persons, and whether that can be undone',
  'whether a pause is resumed by a person or by a machine',
  'whether a script or a plugin uses AI, unless its type says so',
  'how a person stops a run, and what is recorded',
];

const AI_PLUGINS =
  /\.plugin\.(?:ai|openai|huggingface|gemini|anthropic|ollama|mistral|deepseek|perplexity)\.|\.plugin\.gcp\.vertexai\.|\.plugin\.azure\.openai\.|\.plugin\.aws\.bedrock\./;

const ENGINE = 'kestra';
const OTHERS = 'other-tasks';

interface Draft {
  readonly steps: WorkflowStep[];
  readonly actors: WorkflowActor[];
  readonly gates: WorkflowGate[];
  readonly ways: WorkflowTransition[];
  readonly unrecognised: Unrecognised[];
  readonly idOf: (name: string, fallback: string) => string;
}

function readFlow(source: WorkflowSource): WorkflowReading {
  const { document } = source;
  const root = mapOf(source.value);
  const top: Place = { document, pointer: '/tasks' };
  const draft: Draft = {
    steps: [],
    actors: [
      actorOf(ENGINE, 'automated', top, { name: 'the workflow engine', tools: 'none' }),
      actorOf(OTHERS, 'unknown', top, { name: 'tasks that do not say who works in them', certainty: 'unknown' }),
    ],
    gates: [],
    ways: [],
    unrecognised: [],
    idOf: idMaker(),
  };
  const ends = addTasks(draft, listOf(root.tasks), top, []);
  addHandlers(draft, root, document, ends);
  const used = new Set(draft.steps.map(({ performer }) => performer));
  const description = textOf(root.description);
  const graph = graphOf(source, 'kestra', baseNameOf(document), {
    ...(textOf(root.id) === undefined ? {} : { name: textOf(root.id)! }),
    ...(description === undefined ? {} : { description }),
    actors: draft.actors.filter(({ id }) => used.has(id)),
    steps: draft.steps,
    transitions: draft.ways,
    gates: draft.gates.length > 0 ? draft.gates : 'unknown',
  });
  return {
    graph,
    problems: findReferenceProblems(graph),
    unrecognised: draft.unrecognised,
    notExpressible: NOT_EXPRESSIBLE,
  };
}

/** What runs when a task fails, and what runs in the end whatever happened before. */
function addHandlers(draft: Draft, root: Entries, document: string, ends: readonly string[]): void {
  const all = draft.steps.map(({ id }) => id);
  const add = (key: string, before: readonly string[], kind: WorkflowTransition['kind']): readonly string[] => {
    const [first] = listOf(root[key]);
    const drawn = draft.ways.length;
    const last =
      first === undefined ? [] : addTasks(draft, listOf(root[key]), { document, pointer: `/${key}` }, before);
    const entering = new Set(before);
    for (let at = drawn; at < draft.ways.length; at += 1) {
      const way = draft.ways[at]!;
      if (entering.has(way.from)) draft.ways[at] = { ...way, kind };
    }
    return last;
  };
  const handled = add('errors', all, 'error');
  const finished = add('finally', [...ends, ...handled], 'normal');
  add('afterExecution', finished.length > 0 ? finished : [...ends, ...handled], 'normal');
}

const INSIDE = ['tasks', 'then', 'else', 'defaults', 'errors', 'finally'] as const;

/** Adds tasks that run one after the other; gives the steps after which the run goes on. */
function addTasks(draft: Draft, tasks: readonly unknown[], top: Place, before: readonly string[]): readonly string[] {
  return tasks.reduce<readonly string[]>((from, value, index) => {
    const task = mapOf(value);
    const place = { ...top, pointer: joinPointer(top.pointer, index) };
    return addTask(draft, task, place, from);
  }, before);
}

function addTask(draft: Draft, entry: Entries, at: Place, before: readonly string[]): readonly string[] {
  // In a graph of tasks each one stands beside the names of those that it waits for.
  const isWrapped = entry.type === undefined && isMap(entry.task);
  const task = isWrapped ? mapOf(entry.task) : entry;
  if (task.disabled === true) return before;
  const place = isWrapped ? { ...at, pointer: joinPointer(at.pointer, 'task') } : at;
  const type = textOf(task.type) ?? '';
  const id = draft.idOf(textOf(task.id) ?? '', 'task');
  const branches = [
    ...INSIDE.flatMap((key) => (Array.isArray(task[key]) ? [[key, task[key] as unknown[]] as const] : [])),
    ...Object.entries(mapOf(task.cases)).flatMap(([key, list]) =>
      Array.isArray(list)
        ? [[`cases/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, list as unknown[]] as const]
        : [],
    ),
  ];
  draft.steps.push(stepFor(draft, id, task, place, before.length === 0, branches.length > 0));
  for (const from of before) draft.ways.push(wayOf(from, id, place));
  const drawn = draft.steps.length;
  const ends = branches.flatMap(([key, list]) => {
    const inside = { ...place, pointer: `${place.pointer}/${key}` };
    // Side by side nothing comes before the others: what one waits for holds none of them back.
    if (key !== 'tasks' || !/\.(?:Parallel|Dag)$/.test(type)) return addTasks(draft, list, inside, [id]);
    return list.flatMap((each, index) =>
      addTask(draft, mapOf(each), { ...inside, pointer: joinPointer(inside.pointer, index) }, [id]),
    );
  });
  const mustRun = draft.steps.length > drawn && runsInside(type, task);
  const after = mustRun ? ends : [id, ...ends];
  // On a condition of its own the run may go past the task altogether.
  return [...new Set(task.runIf === undefined ? after : [...after, ...before])];
}

/** Whether something that a task holds runs in every run; where it is not sure, the run goes on from the holder as well. */
function runsInside(type: string, task: Entries): boolean {
  const runs = (key: string) => listOf(task[key]).some((each) => mapOf(each).disabled !== true);
  if (/\.flow\.If$/.test(type)) return runs('then') && runs('else');
  if (/\.flow\.Switch$/.test(type))
    return runs('defaults') && Object.values(mapOf(task.cases)).every((list) => listOf(list).length > 0);
  return /\.flow\.(?:Sequential|Parallel|Dag|WorkingDirectory)$/.test(type) && (runs('tasks') || type.endsWith('.Dag'));
}

function wayOf(from: string, to: string, place: Place): WorkflowTransition {
  const basis = { certainty: 'declared', place, kind: 'normal', default: 'no', condition: 'unknown' } as const;
  return { id: `${from}.${to}`, from, to, ...basis };
}

function stepFor(
  draft: Draft,
  id: string,
  task: Entries,
  place: Place,
  isFirst: boolean,
  holds: boolean,
): WorkflowStep {
  const type = textOf(task.type) ?? '';
  const facts = { start: isFirst ? 'yes' : 'no', join: 'any', reach: 'conditional', waits: 'no' } as const;
  const open = { join: 'inferred', reach: 'inferred' } as const;
  const noEffect = (performer: string, kind: StepKind, more: Partial<WorkflowStep> = {}) =>
    stepOf(id, place, { ...facts, performer, kind, effect: 'none', certainties: open, ...more });
  if (/\.flow\.Pause$/.test(type)) return noEffect(OTHERS, 'control', { waits: 'unknown' });
  if (/\.HumanTask$/.test(type)) {
    const person = `${id}-people`;
    draft.actors.push(actorOf(person, 'human', place, { assignment: assignmentOf(task) }));
    draft.gates.push({
      step: id,
      type: 'unknown',
      approvers: [person],
      excludesInitiator: 'unknown',
      outcomes: 'unknown',
      canRefuse: 'unknown',
      ...limitOf(task),
      enforcedBy: 'engine',
      certainty: 'declared',
      place,
    });
    return stepOf(id, place, {
      ...facts,
      performer: person,
      kind: 'review',
      waits: 'yes',
      certainties: { ...open, effect: 'not-expressible' },
    });
  }
  const isPlugin = AI_PLUGINS.test(type);
  // A call goes where its address says; a program is an AI by inference where its name speaks of one.
  const names = [type, textOf(task.containerImage) ?? ''];
  if (isPlugin || isModelAddress(task.uri) || names.some(speaksOfAi)) {
    draft.actors.push(actorOf(`${id}-ai`, 'ai', place, isPlugin ? {} : { certainty: 'inferred' }));
    const isAgent = /Agent$/.test(type);
    return stepOf(id, place, {
      ...facts,
      performer: `${id}-ai`,
      kind: isAgent ? 'act' : 'generate',
      certainties: { ...open, effect: 'not-expressible' },
    });
  }
  if (/\.plugin\.core\.(log|debug|output|flow|execution|kv|storage)\./.test(type) && !/\.Subflow$/.test(type))
    return noEffect(ENGINE, holds ? 'control' : 'data');
  if (type === '') draft.unrecognised.push({ construct: 'a task without a type', place });
  return stepOf(id, place, {
    ...facts,
    performer: OTHERS,
    kind: 'unknown',
    certainties: { ...open, effect: 'not-expressible' },
  });
}

/** Whom a human task is for: users or groups by name. */
function assignmentOf(task: Entries): WorkflowActor['assignment'] {
  const { groups, users } = mapOf(task.assignment);
  const [named, teams] = [listOf(users).length, listOf(groups).length];
  if (named + teams === 0) return 'unknown';
  if (named !== 1 || teams > 0) return 'group';
  return textOf(listOf(users)[0])?.includes('{{') === true ? 'expression' : 'named';
}

const BEHAVIOURS: ReadonlyMap<unknown, WorkflowGate['onTimeLimit']> = new Map<unknown, WorkflowGate['onTimeLimit']>([
  ['RESUME', 'continue'],
  ['WARN', 'continue'],
  ['FAIL', 'fail'],
  ['CANCEL', 'fail'],
]);

/** How long a task waits for a person and what follows then, where the flow says so as it stands. */
function limitOf({ behavior, pauseDuration }: Entries): Pick<WorkflowGate, 'timeLimit' | 'onTimeLimit'> {
  const period = periodIn(textOf(pauseDuration));
  return { ...(period === undefined ? {} : { timeLimit: period }), onTimeLimit: BEHAVIOURS.get(behavior) ?? 'unknown' };
}
