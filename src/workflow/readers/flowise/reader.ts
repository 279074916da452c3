import { joinPointer } from '../../../model/pointer.js';
import type { Problem } from '../../../model/problem.js';
import type {
  Place,
  StepKind,
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
  armsOf,
  baseNameOf,
  countOf,
  type Entries,
  graphOf,
  idMaker,
  isModelAddress,
  listOf,
  mapOf,
  reachOf,
  stepOf,
  textOf,
} from '../reading.js';

/**
 * Reads an agent flow of Flowise, version 2. AI and people are what the type of a node declares; a tool of an agent that
 * asks for a person first is a gate of that tool.
 */
export const flowiseReader: WorkflowReader = {
  format: 'flowise',
  title: 'Flowise agent flow',
  recognises: ({ value }) => {
    const { nodes, edges } = mapOf(value);
    return Array.isArray(nodes) && Array.isArray(edges) && nodes.some((node) => typeOf(mapOf(node)) !== undefined);
  },
  read: (source) => [readFlow(source)],
};

const NOT_EXPRESSIBLE: readonly string[] = [
  'who answers for the workflow, and which AI system of the registry it belongs to',
  'whether a step touches natural persons, and whether that can be undone',
  'who is asked: whoever uses the chat or the interface answers',
  'how long a request waits, and what happens when nobody answers or a step fails',
  'how a person stops a run, and what is recorded',
];

/** `agentAgentflow` is `agent`; undefined where the node is of no agent flow. */
function typeOf(node: Entries): string | undefined {
  return /^(\w+)Agentflow$/.exec(textOf(mapOf(node.data).name) ?? '')?.[1];
}

interface Kind {
  readonly performer: 'ai' | 'human' | 'engine' | 'code' | 'unknown';
  readonly kind: StepKind;
  readonly effect: WorkflowStep['effect'];
}

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['start', { performer: 'engine', kind: 'input', effect: 'none' }],
  // What a model says may be shown in the chat as it comes.
  ['llm', { performer: 'ai', kind: 'generate', effect: 'unknown' }],
  ['agent', { performer: 'ai', kind: 'act', effect: 'unknown' }],
  ['conditionAgent', { performer: 'ai', kind: 'classify', effect: 'none' }],
  ['retriever', { performer: 'ai', kind: 'retrieve', effect: 'none' }],
  ['humanInput', { performer: 'human', kind: 'review', effect: 'unknown' }],
  ['condition', { performer: 'engine', kind: 'control', effect: 'none' }],
  ['loop', { performer: 'engine', kind: 'control', effect: 'none' }],
  ['iteration', { performer: 'engine', kind: 'control', effect: 'none' }],
  ['directReply', { performer: 'engine', kind: 'notify', effect: 'unknown' }],
  ['http', { performer: 'code', kind: 'act', effect: 'unknown' }],
  ['customFunction', { performer: 'code', kind: 'data', effect: 'unknown' }],
  ['tool', { performer: 'unknown', kind: 'act', effect: 'unknown' }],
  ['executeFlow', { performer: 'unknown', kind: 'act', effect: 'unknown' }],
]);

interface Node {
  readonly id: string;
  readonly written: string;
  readonly type: string;
  readonly name?: string;
  readonly inputs: Entries;
  readonly kind: Kind;
  readonly parent?: string;
  readonly place: Place;
}

interface Draft {
  readonly actors: WorkflowActor[];
  readonly steps: WorkflowStep[];
  readonly transitions: WorkflowTransition[];
  readonly gates: WorkflowGate[];
}

const ENGINE = 'flowise';
const CODE = 'code';
const TOOLS = 'tools';

function readFlow(source: WorkflowSource): WorkflowReading {
  const { document } = source;
  const unrecognised: Unrecognised[] = [];
  const problems: Problem[] = [];
  const nodes = nodesOf(source, unrecognised);
  const ids = new Map(nodes.map((node) => [node.written, node]));
  const top = { document, pointer: '/nodes' };
  const draft: Draft = {
    actors: [
      actorOf(ENGINE, 'automated', top, { name: 'the workflow engine', tools: 'none' }),
      actorOf(CODE, 'automated', top, { name: 'code and addresses of the author', certainty: 'inferred' }),
      actorOf(TOOLS, 'unknown', top, { name: 'tools that do not say who works in them', certainty: 'unknown' }),
    ],
    steps: [],
    transitions: [],
    gates: [],
  };
  listOf(mapOf(source.value).edges).forEach((value, index) => {
    const { source: from, target: to, sourceHandle } = mapOf(value);
    const place = { document, pointer: `/edges/${index}` };
    const [start, end] = [ids.get(String(from)), ids.get(String(to))];
    if (start === undefined || end === undefined) problems.push(dangling(place));
    else draft.transitions.push(wayOf(start, end, textOf(sourceHandle) ?? '', place, `edge-${index}`));
  });
  addContained(draft, nodes, ids);
  for (const node of nodes) addStep(draft, node, ids);
  const reach = reachOf(
    nodes.filter(({ type }) => type === 'start').map(({ id }) => id),
    draft.transitions.map(({ from, to, outcome, condition, id }) => ({
      from,
      to,
      branch: outcome ?? (condition === 'none' ? '' : (id ?? '')),
      isNormal: condition === 'none',
    })),
  );
  const arms = armsOf(draft.transitions);
  const leaving = new Set(draft.transitions.map(({ from }) => from));
  const used = new Set(draft.steps.map(({ performer }) => performer));
  const graph: WorkflowGraph = graphOf(source, 'flowise', baseNameOf(document), {
    actors: draft.actors.filter(({ id }) => used.has(id)),
    steps: draft.steps.map((step) => {
      // Whether a node waits for all of its arms, and what becomes of the last word of an AI, the file does not say.
      const isOpen = (arms.get(step.id) ?? 0) > 1;
      const isLastWord = !leaving.has(step.id) && step.performer === `${step.id}-ai`;
      return {
        ...step,
        reach: step.reach === 'unknown' ? (reach.get(step.id) ?? 'unknown') : step.reach,
        effect: isLastWord ? 'unknown' : step.effect,
        certainties: {
          ...step.certainties,
          ...(isOpen ? { join: 'inferred' as const } : {}),
          ...(isLastWord ? { effect: 'not-expressible' as const } : {}),
        },
      };
    }),
    transitions: draft.transitions,
    gates: draft.gates.length > 0 ? draft.gates : 'none',
  });
  return {
    graph,
    problems: [...problems, ...findReferenceProblems(graph)],
    unrecognised,
    notExpressible: NOT_EXPRESSIBLE,
  };
}

function nodesOf({ value, document }: WorkflowSource, unrecognised: Unrecognised[]): readonly Node[] {
  const makeId = idMaker();
  return listOf(mapOf(value).nodes).flatMap((entry, index): Node[] => {
    const node = mapOf(entry);
    const place = { document, pointer: `/nodes/${index}` };
    const type = typeOf(node);
    const written = textOf(node.id);
    if (type === 'stickyNote') return [];
    const data = mapOf(node.data);
    if (type === undefined || written === undefined) {
      unrecognised.push({ construct: `node ${textOf(data.name) ?? textOf(node.type) ?? 'without a type'}`, place });
      if (written === undefined) return [];
    }
    const kind = KINDS.get(type ?? '');
    if (type !== undefined && kind === undefined) unrecognised.push({ construct: `node type ${type}`, place });
    const [name, parent] = [textOf(data.label), textOf(node.parentNode)];
    return [
      {
        id: makeId(written, `node-${index}`),
        written,
        type: type ?? '',
        inputs: mapOf(data.inputs),
        kind: kind ?? { performer: 'unknown', kind: 'unknown', effect: 'unknown' },
        place,
        ...(name === undefined ? {} : { name }),
        ...(parent === undefined ? {} : { parent }),
      },
    ];
  });
}

function dangling({ document, pointer }: Place): Problem {
  return {
    code: 'dangling-reference',
    document,
    pointer,
    found: 'this edge leaves or enters a node that is not there',
    expected: 'the ids of two nodes of this flow',
    remedy: 'Export the flow again from Flowise, or remove the edge',
  };
}

const way = (from: string, to: string, id: string, place: Place): WorkflowTransition => ({
  id,
  from,
  to,
  kind: 'normal',
  default: 'no',
  condition: 'none',
  certainty: 'declared',
  place,
});

/** The first way out of a person goes on, the second is the refusal: the type of the node says so, whatever they are called. */
function wayOf(from: Node, to: Node, handle: string, place: Place, id: string): WorkflowTransition {
  const base = way(from.id, to.id, id, place);
  const output = /-output-(\d{1,3})$/.exec(handle)?.[1];
  if (from.type === 'humanInput' && (output === '0' || output === '1'))
    return { ...base, outcome: output === '0' ? 'approve' : 'reject' };
  if (from.type === 'condition' || from.type === 'conditionAgent')
    return {
      ...base,
      condition: output === undefined ? 'unknown' : { text: `way out ${output}`, language: 'flowise' },
    };
  return base;
}

function addContained({ transitions }: Draft, nodes: readonly Node[], ids: ReadonlyMap<string, Node>): void {
  const left = new Set(transitions.map(({ from }) => from));
  const entered = new Set(transitions.map(({ to }) => to));
  for (const { id, parent, place } of nodes) {
    const holder = ids.get(parent ?? '');
    if (holder === undefined) continue;
    if (!entered.has(id)) transitions.push(way(holder.id, id, `${holder.id}.in.${id}`, place));
    if (!left.has(id)) transitions.push(way(id, holder.id, `${holder.id}.out.${id}`, place));
  }
}

function addStep(draft: Draft, node: Node, ids: ReadonlyMap<string, Node>): void {
  const { id, type, kind, place, name, inputs } = node;
  const isModel = type === 'http' && isModelAddress(inputs.url);
  const facts: Partial<WorkflowStep> = {
    ...(name === undefined ? {} : { name }),
    kind: isModel ? 'generate' : kind.kind,
    effect: kind.effect,
    join: 'any',
    start: type === 'start' ? 'yes' : 'no',
    waits: kind.performer === 'human' ? 'yes' : 'no',
    certainties: {
      ...(kind.effect === 'unknown' ? { effect: 'not-expressible' as const } : {}),
      ...(isModel ? { kind: 'inferred' as const } : {}),
    },
  };
  if (kind.performer === 'human') {
    draft.actors.push(actorOf(`${id}-person`, 'human', place, { assignment: 'initiator' }));
    draft.steps.push(stepOf(id, place, { ...facts, performer: `${id}-person` }));
    draft.gates.push(gateOf(id, 'engine', place));
  } else if (kind.performer === 'ai' || isModel) {
    draft.actors.push(aiOf(node, isModel));
    draft.steps.push(stepOf(id, place, { ...facts, performer: `${id}-ai` }));
    addTools(draft, node);
  } else {
    const performer = { engine: ENGINE, code: CODE, unknown: TOOLS }[kind.performer];
    draft.steps.push(stepOf(id, place, { ...facts, performer }));
  }
  if (type !== 'loop') return;
  const target = textOf(inputs.loopBackToNode) ?? '';
  const back = [...ids.values()].find(({ written }) => target === written || target.startsWith(`${written}-`));
  if (back !== undefined) draft.transitions.push(way(id, back.id, `${id}.back`, place));
}

/** It waits without limit, and the person either lets it go on or refuses. */
function gateOf(step: string, enforcedBy: WorkflowGate['enforcedBy'], place: Place): WorkflowGate {
  const approver = `${step}-person`;
  return {
    step,
    type: 'approve',
    approvers: [approver],
    excludesInitiator: 'no',
    outcomes: ['approve', 'reject'],
    canRefuse: 'yes',
    onTimeLimit: 'unknown',
    enforcedBy,
    certainty: 'declared',
    place,
  };
}

function aiOf({ id, type, name, inputs, place }: Node, isInferred: boolean): WorkflowActor {
  const config = mapOf(inputs[`${type}ModelConfig`]);
  const [model, provider] = [textOf(config.modelName), textOf(inputs[`${type}Model`])];
  const ownTools = listOf(inputs.agentTools).flatMap((tool) => textOf(mapOf(tool).agentSelectedTool) ?? []);
  const builtIn = builtInTools(inputs);
  const stores = listOf(inputs.agentKnowledgeDocumentStores).flatMap(
    (store) => textOf(mapOf(store).documentStore) ?? [],
  );
  const tools = [...ownTools, ...builtIn, ...stores];
  // An agent whose list of tools is there and empty has none.
  const isEmpty = type !== 'agent' || 'agentTools' in inputs;
  const rounds = countOf(inputs.agentMaxIterations);
  return actorOf(`${id}-ai`, 'ai', place, {
    ...(name === undefined ? {} : { name }),
    ...(model === undefined ? {} : { model }),
    ...(provider === undefined ? {} : { provider }),
    certainty: isInferred ? 'inferred' : 'declared',
    tools: tools.length > 0 ? tools : isEmpty ? 'none' : 'unknown',
    ...(builtIn.some((tool) => /code_?interpreter|code_?execution/i.test(tool)) ? { runsCode: 'yes' as const } : {}),
    limits: rounds === undefined ? 'unknown' : { iterations: rounds },
  });
}

/** Tools of the vendor of the model, which that vendor runs: a list, or the text of one. */
function builtInTools(inputs: Entries): readonly string[] {
  return Object.entries(inputs).flatMap(([key, value]) => {
    if (!/^agentToolsBuiltIn/.test(key)) return [];
    if (Array.isArray(value)) return value.flatMap((tool) => textOf(tool) ?? []);
    return [...(textOf(value) ?? '').slice(0, 4000).matchAll(/"([\w.-]{1,100})"/g)].flatMap(([, tool]) => tool ?? []);
  });
}

/** The agent calls its tools as it sees fit; a tool that asks for a person first runs only if that person agrees. */
function addTools(draft: Draft, { id, inputs, place }: Node): void {
  listOf(inputs.agentTools).forEach((value, index) => {
    const { agentSelectedTool: name, agentSelectedToolRequiresHumanInput: asks } = mapOf(value);
    const own = `${id}.tool-${index}`;
    const at = { ...place, pointer: joinPointer(`${place.pointer}/data/inputs/agentTools`, index) };
    const label = textOf(name);
    draft.steps.push(
      stepOf(own, at, {
        ...(label === undefined ? {} : { name: label }),
        performer: TOOLS,
        kind: 'act',
        effect: 'unknown',
        join: 'any',
        start: 'no',
        waits: 'no',
        reach: 'discretionary-by-ai',
        certainties: { effect: 'not-expressible' },
      }),
    );
    if (asks !== true) {
      draft.transitions.push({ ...way(id, own, `${own}.call`, at), condition: 'unknown' });
      return;
    }
    const gate = `${own}.approval`;
    draft.actors.push(actorOf(`${gate}-person`, 'human', at, { assignment: 'initiator' }));
    draft.steps.push(
      stepOf(gate, at, {
        performer: `${gate}-person`,
        kind: 'review',
        effect: 'none',
        join: 'any',
        start: 'no',
        waits: 'yes',
        reach: 'conditional',
      }),
    );
    draft.gates.push(gateOf(gate, 'tool-runner', at));
    draft.transitions.push(
      { ...way(id, gate, `${own}.call`, at), condition: 'unknown' },
      { ...way(gate, own, `${own}.agreed`, at), outcome: 'approve' },
      { ...way(gate, id, `${own}.refused`, at), outcome: 'reject' },
    );
  });
}
