import { joinPointer } from '../../../model/pointer.js';
import type { Problem } from '../../../model/problem.js';
import type {
  Place,
  WorkflowActor,
  WorkflowError,
  WorkflowGate,
  WorkflowGraph,
  WorkflowStep,
  WorkflowTransition,
} from '../../model.js';
import { findReferenceProblems } from '../../native-problems.js';
import type { Unrecognised, WorkflowReader, WorkflowReading, WorkflowSource } from '../reader.js';
import {
  actorOf,
  armsOf,
  baseNameOf,
  countOf,
  type Entries,
  graphOf,
  idMaker,
  isMap,
  isModelAddress,
  listOf,
  mapOf,
  reachOf,
  speaksOfAi,
  stepOf,
  textOf,
} from '../reading.js';
import { isChatApp, readChatApp } from './chat-app.js';
import { isTimeOutHandle, readHumanInput } from './human-input.js';
import { kindOfNode, type NodeKind } from './node-kinds.js';
import { thresholdsOf } from './thresholds.js';

/**
 * Reads the DSL of Dify: apps with a graph of nodes, knowledge pipelines, and apps that are one model or one agent. AI is what the type of a node declares (`llm`,
 * `agent`, `question-classifier`, `parameter-extractor`, `knowledge-retrieval`), never a title or a prompt. A person
 * decides only in a node of type `human-input`.
 */
export const difyReader: WorkflowReader = {
  format: 'dify',
  title: 'Dify DSL',
  recognises: ({ value }) => {
    const { kind, app, workflow } = mapOf(value);
    const { nodes, edges } = mapOf(mapOf(workflow).graph);
    // The first exports had no kind.
    const isDify =
      kind === 'app' || kind === 'rag_pipeline' || (kind === undefined && typeof mapOf(app).mode === 'string');
    return (isDify && Array.isArray(nodes) && Array.isArray(edges)) || isChatApp(value);
  },
  read: (source) => [isChatApp(source.value) ? readChatApp(source) : readApp(source)],
};

const NOT_EXPRESSIBLE: readonly string[] = [
  'who answers for the workflow, and which AI system of the registry it belongs to',
  'whether a step touches natural persons, and whether that can be undone',
  'how a person stops a run',
  'what is recorded, how long it is kept, and who answered a request: whoever holds its link may answer',
  'what an actor must not do, and who is told about the use of AI',
];

/** One node with what its type says. */
interface Node {
  readonly id: string;
  /** The id as the file writes it, which edges and containers use. */
  readonly written: string;
  readonly data: Entries;
  readonly kind: NodeKind;
  readonly place: Place;
  readonly parent?: string;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly handle: string;
  readonly place: Place;
}

function readApp(source: WorkflowSource): WorkflowReading {
  const root = mapOf(source.value);
  const app = mapOf(root.app ?? root.rag_pipeline);
  const unrecognised: Unrecognised[] = [];
  const problems: Problem[] = [];
  const nodes = readNodes(source, unrecognised, problems);
  const ids = new Map(nodes.map((node) => [node.id, node]));
  const drawn = readEdges(source, new Map(nodes.map(({ written, id }) => [written, id])), problems);
  const edges = [...drawn, ...containment(nodes, drawn)];
  const starts = nodes.filter(({ kind }) => kind.isStart).map(({ id }) => id);
  const leaving = new Set(edges.map(({ from }) => from));
  const parts = nodes.map((node) => partsOf(lastWord(node, leaving), edges));
  const reach = reachOf(
    starts,
    edges.map(({ from, to, handle }) => ({ from, to, branch: handle, isNormal: handle !== FAILED })),
  );
  const arms = armsOf(edges);
  const steps = parts.map(({ step }): WorkflowStep => {
    const isContainer = ids.get(step.id)?.kind.isContainer === true;
    // The engine waits for those arms that are taken, which the file does not say in words.
    const isOpen = (arms.get(step.id) ?? 0) > 1 && !isContainer;
    return {
      ...step,
      join: 'any',
      reach: reach.get(step.id) ?? 'unknown',
      ...(isOpen ? { certainties: { ...step.certainties, join: 'inferred' as const } } : {}),
    };
  });
  const errors = parts.flatMap(({ error }) => error ?? []);
  const gates = parts.flatMap(({ gate }) => gate ?? []);
  const thresholds = nodes.flatMap((node) => thresholdsOf(node, edges));
  const name = textOf(app.name);
  const description = textOf(app.description);
  const graph: WorkflowGraph = graphOf(source, 'dify', baseNameOf(source.document), {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    actors: [engine(source), ...parts.flatMap(({ actor }) => actor ?? [])],
    steps,
    transitions: edges.map((edge) => transitionOf(edge, ids)),
    gates: gates.length > 0 ? gates : 'none',
    // Code may compare as well, so that none seen is none known.
    thresholds: thresholds.length > 0 ? thresholds : 'unknown',
    // Without a strategy of its own a node that fails stops the run.
    errors: errors.length > 0 ? errors : 'none',
  });
  return {
    graph,
    problems: [...problems, ...findReferenceProblems(graph)],
    unrecognised,
    notExpressible: NOT_EXPRESSIBLE,
  };
}

const ENGINE = 'dify';
const FAILED = 'fail-branch';

function engine({ document }: WorkflowSource): WorkflowActor {
  return actorOf(ENGINE, 'automated', { document, pointer: '' }, { name: 'the workflow engine', tools: 'none' });
}

function readNodes(source: WorkflowSource, unrecognised: Unrecognised[], problems: Problem[]): readonly Node[] {
  const { document } = source;
  const list = listOf(mapOf(mapOf(mapOf(source.value).workflow).graph).nodes);
  const nodes: Node[] = [];
  const makeId = idMaker();
  const seen = new Set<string>();
  list.forEach((value, index) => {
    const place = { document, pointer: `/workflow/graph/nodes/${index}` };
    const { id, data, type: shape, parentId } = mapOf(value);
    // A note on the canvas does nothing.
    if (shape === 'custom-note') return;
    const type = textOf(mapOf(data).type);
    if (!isMap(value) || typeof id !== 'string' || type === undefined) {
      unrecognised.push({ construct: type ?? textOf(shape) ?? 'a node without id or type', place });
      return;
    }
    if (seen.has(id)) {
      problems.push({
        code: 'duplicate-id',
        document,
        pointer: `${place.pointer}/id`,
        found: 'a second node has this id',
        expected: 'one node for each id',
        remedy: 'Export the app again from Dify',
      });
      return;
    }
    seen.add(id);
    const kind = kindOfNode(type, mapOf(data));
    if (kind.isUnknown === true) unrecognised.push({ construct: `node type ${type}`, place });
    const parent = textOf(parentId) ?? textOf(mapOf(data).iteration_id) ?? textOf(mapOf(data).loop_id);
    const own = makeId(id, `node-${index}`);
    nodes.push({ id: own, written: id, data: mapOf(data), kind, place, ...(parent === undefined ? {} : { parent }) });
  });
  return nodes;
}

function readEdges(source: WorkflowSource, ids: ReadonlyMap<unknown, string>, problems: Problem[]): readonly Edge[] {
  const { document } = source;
  const edges: Edge[] = [];
  listOf(mapOf(mapOf(mapOf(source.value).workflow).graph).edges).forEach((value, index) => {
    const place = { document, pointer: `/workflow/graph/edges/${index}` };
    const { source: from, target: to, sourceHandle } = mapOf(value);
    const [start, end] = [ids.get(from), ids.get(to)];
    if (start === undefined || end === undefined) {
      problems.push({
        code: 'dangling-reference',
        document,
        pointer: place.pointer,
        found: 'this edge leaves or enters a node that is not there',
        expected: 'the ids of two nodes of this app',
        remedy: 'Export the app again from Dify, or remove the edge',
      });
      return;
    }
    edges.push({ from: start, to: end, handle: textOf(sourceHandle) ?? 'source', place });
  });
  return edges;
}

/**
 * What a container holds runs inside it: the container leads to its first step, and the last steps inside lead back to
 * the container, from where the run goes on.
 */
function containment(nodes: readonly Node[], edges: readonly Edge[]): readonly Edge[] {
  const left = new Set(edges.map(({ from }) => from));
  const entered = new Set(edges.map(({ to }) => to));
  const containers = new Map(nodes.flatMap(({ kind, written, id }) => (kind.isContainer ? [[written, id]] : [])));
  return nodes.flatMap(({ id, parent, place }): Edge[] => {
    const holder = parent === undefined ? undefined : containers.get(parent);
    if (holder === undefined) return [];
    return [
      ...(entered.has(id) ? [] : [{ from: holder, to: id, handle: 'inside', place }]),
      ...(left.has(id) ? [] : [{ from: id, to: holder, handle: 'source', place }]),
    ];
  });
}

/** What becomes of the last word of an AI, the file does not say. */
function lastWord(node: Node, leaving: ReadonlySet<string>): Node {
  const { kind, id } = node;
  return kind.performer !== 'ai' || leaving.has(id) ? node : { ...node, kind: { ...kind, effect: 'unknown' } };
}

interface Parts {
  readonly step: WorkflowStep;
  readonly actor?: WorkflowActor;
  readonly gate?: WorkflowGate;
  readonly error?: WorkflowError;
}

function partsOf(node: Node, edges: readonly Edge[]): Parts {
  const { id, data, kind, place } = node;
  const name = textOf(data.title);
  const facts: Partial<WorkflowStep> = {
    ...(name === undefined ? {} : { name }),
    kind: kind.kind,
    start: kind.isStart === true ? 'yes' : 'no',
    waits: kind.performer === 'human' ? 'yes' : kind.isUnknown === true ? 'unknown' : 'no',
    effect: kind.effect,
  };
  const certainties = kind.effect === 'unknown' ? { effect: 'not-expressible' as const } : {};
  const error = errorOf(node);
  const more = error === undefined ? {} : { error };
  if (kind.performer === 'engine')
    return { step: stepOf(id, place, { ...facts, performer: ENGINE, certainties }), ...more };
  if (kind.performer === 'human') {
    const { actor, gate } = readHumanInput(node, edges);
    return { step: stepOf(id, place, { ...facts, performer: actor.id, certainties }), actor, gate, ...more };
  }
  const actor = performerOf(node);
  const isModel = kind.performer === 'machine' && isModelAddress(data.url);
  const step = stepOf(id, place, { ...facts, ...(isModel ? { kind: 'generate' } : {}), performer: actor.id });
  return {
    step: { ...step, certainties: { ...certainties, ...(isModel ? { kind: 'inferred' } : {}) } },
    actor,
    ...more,
  };
}

function performerOf({ id, data, kind, place }: Node): WorkflowActor {
  const name = textOf(data.title);
  const named = name === undefined ? {} : { name };
  if (kind.performer === 'ai') return aiActor(id, data, place, named);
  if (kind.performer === 'machine') {
    // Code and addresses may lead anywhere; only a well-known address of a model says more.
    const isModel = isModelAddress(data.url);
    return actorOf(`${id}-machine`, isModel ? 'ai' : 'automated', place, { ...named, certainty: 'inferred' });
  }
  // A tool named after an AI product is one by inference; whatever else it is called, nobody knows.
  const words = [data.provider_id, data.provider_name, data.tool_name].flatMap((word) => textOf(word) ?? []);
  return speaksOfAi(words.join(' '))
    ? actorOf(`${id}-tool`, 'ai', place, { ...named, certainty: 'inferred' })
    : actorOf(`${id}-tool`, 'unknown', place, { ...named, certainty: 'unknown' });
}

function aiActor(id: string, data: Entries, place: Place, named: { name?: string }): WorkflowActor {
  const parameters = mapOf(data.agent_parameters);
  const chosen = mapOf(mapOf(parameters.model).value);
  const own = mapOf(data.model);
  const model = textOf(own.name) ?? textOf(chosen.model);
  const provider = textOf(own.provider) ?? textOf(chosen.provider);
  const isAgent = data.type === 'agent';
  const rounds = countOf(mapOf(parameters.maximum_iterations).value) ?? countOf(mapOf(parameters.max_iterations).value);
  const tools = toolsOf(parameters);
  return actorOf(`${id}-ai`, 'ai', place, {
    ...named,
    ...(model === undefined ? {} : { model }),
    ...(provider === undefined ? {} : { provider }),
    tools: isAgent ? (tools.length > 0 ? tools : 'unknown') : 'none',
    mayDelegateTo: isAgent ? 'unknown' : 'none',
    limits: rounds === undefined ? 'unknown' : { iterations: rounds },
    runsCode: isAgent ? 'unknown' : 'no',
  });
}

function toolsOf(parameters: Entries): readonly string[] {
  return listOf(mapOf(parameters.tools).value).flatMap((tool) => {
    const { tool_label: label, tool_name: name, enabled } = mapOf(tool);
    const text = textOf(label) ?? textOf(name);
    return text === undefined || enabled === false ? [] : [text];
  });
}

/** What a node does when it fails, where it says so; without a word of it the run stops. */
function errorOf({ id, data, place }: Node): WorkflowError | undefined {
  const at = (key: string): Place => ({ document: place.document, pointer: joinPointer(`${place.pointer}/data`, key) });
  const entry = (behaviour: WorkflowError['behaviour'], key: string): WorkflowError => ({
    step: id,
    behaviour,
    told: 'unknown',
    certainty: 'declared',
    place: at(key),
  });
  if (data.error_strategy === FAILED) return entry('route', 'error_strategy');
  // A value put in the place of the failed one: the run goes on as if nothing had happened.
  if (data.error_strategy === 'default-value') return entry('silent-continue', 'error_strategy');
  if (textOf(data.error_strategy) !== undefined && data.error_strategy !== 'none')
    return entry('unknown', 'error_strategy');
  const mode = textOf(data.error_handle_mode);
  if (mode === 'continue-on-error' || mode === 'remove-abnormal-output')
    return entry('silent-continue', 'error_handle_mode');
  return mapOf(data.retry_config).retry_enabled === true ? entry('retry', 'retry_config') : undefined;
}

function transitionOf(edge: Edge, nodes: ReadonlyMap<string, Node>): WorkflowTransition {
  const { from, to, handle, place } = edge;
  const node = nodes.get(from)!;
  const base = { from, to, certainty: 'declared', place, default: 'no' } as const;
  if (handle === FAILED) return { ...base, kind: 'error', condition: 'none' };
  if (node.kind.performer === 'human') {
    if (isTimeOutHandle(handle)) return { ...base, kind: 'time-out', condition: 'none' };
    const outcome = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(handle) && handle !== 'source' ? { outcome: handle } : {};
    return { ...base, kind: 'normal', condition: 'none', ...outcome };
  }
  if (handle === 'source' || handle === 'inside') return { ...base, kind: 'normal', condition: 'none' };
  const isElse = node.data.type === 'if-else' && handle === 'false';
  if (isElse) return { ...base, kind: 'normal', default: 'yes', condition: 'none' };
  const text = conditionText(node, handle);
  return { ...base, kind: 'normal', condition: text === undefined ? 'unknown' : { text, language: 'dify' } };
}

function conditionText({ data }: Node, handle: string): string | undefined {
  if (data.type === 'question-classifier') {
    const chosen = listOf(data.classes)
      .map(mapOf)
      .find(({ id }) => id === handle);
    return textOf(chosen?.name);
  }
  const chosen = listOf(data.cases)
    .map(mapOf)
    .find(({ case_id: id }) => id === handle);
  const conditions = listOf(chosen?.conditions ?? (handle === 'true' ? data.conditions : undefined)).map(mapOf);
  const parts = conditions.map(({ variable_selector: selector, comparison_operator: operator, value }) =>
    [listOf(selector).map(String).join('.'), textOf(operator) ?? '?', typeof value === 'string' ? value : '']
      .join(' ')
      .trim(),
  );
  const word = chosen?.logical_operator === 'or' ? ' or ' : ' and ';
  return parts.length === 0 ? undefined : parts.join(word);
}

export type { Edge, Node };
