import { joinPointer } from '../../../model/pointer.js';
import type { Problem } from '../../../model/problem.js';
import { quoteForPeople } from '../../../model/quote.js';
import type {
  Place,
  WorkflowActor,
  WorkflowCondition,
  WorkflowError,
  WorkflowGraph,
  WorkflowLogging,
  WorkflowStep,
  WorkflowTransition,
} from '../../model.js';
import { findReferenceProblems } from '../../native-problems.js';
import type { Unrecognised, WorkflowReader, WorkflowReading, WorkflowSource } from '../reader.js';
import {
  actorOf,
  baseNameOf,
  type Entries,
  graphOf,
  idMaker,
  listOf,
  mapOf,
  reachOf,
  stepOf,
  textOf,
} from '../reading.js';
import { aiActorOf } from './ai-actor.js';
import { type ApprovalAsked, asksForApproval, conditionOf, thresholdsOf } from './conditions.js';
import { kindOfNode, type NodeKind, regularOutputs } from './node-kinds.js';
import { readRequest } from './requests.js';

/**
 * Reads a workflow of n8n. AI is what the type of a node declares. `main` connections are the flow; `ai_*` connections
 * say what an AI is made of: a model or a memory is no step, a tool is a step that the AI may take or leave. A person
 * decides only where a request waits for an answer; a form at the start or in between is input.
 */
export const n8nReader: WorkflowReader = {
  format: 'n8n',
  title: 'n8n',
  recognises: ({ value }) => {
    const { nodes, connections } = mapOf(value);
    if (!Array.isArray(nodes) || typeof connections !== 'object' || connections === null) return false;
    // Notes on the canvas need no name.
    const isNamed = (node: unknown) => 'name' in mapOf(node);
    return nodes.some(isNamed) && nodes.every((node) => typeof mapOf(node).type === 'string');
  },
  read: (source) => [readWorkflow(source)],
};

const NOT_EXPRESSIBLE: readonly string[] = [
  'who answers for the workflow, and which AI system of the registry it belongs to',
  'whether a step touches natural persons, and whether that can be undone',
  'how a person stops a run',
  'who answered a request: whoever holds its link may answer',
  'what a workflow in another file does',
  'what an actor must not do, and who is told about the use of AI',
];

const ENGINE = 'n8n';
const INTEGRATIONS = 'integrations';
const CODE = 'code';
const OTHERS = 'other-nodes';

/** One node with what its type says. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly parameters: Entries;
  /** The node as a whole: settings beside its parameters. */
  readonly entry: Entries;
  readonly kind: NodeKind;
  readonly place: Place;
  readonly isOff: boolean;
}

/** One way of the flow, or one link to what an AI is made of. */
export interface Link {
  readonly from: Node;
  readonly to: Node;
  readonly type: string;
  readonly output: number;
  readonly place: Place;
}

function readWorkflow(source: WorkflowSource): WorkflowReading {
  const unrecognised: Unrecognised[] = [];
  const problems: Problem[] = [];
  const root = mapOf(source.value);
  const nodes = readNodes(source, unrecognised, problems);
  const links = readLinks(source, nodes, unrecognised, problems);
  const flow = links.filter(({ type, from, output }) => type === 'main' && (!from.isOff || output === 0));
  const merged = approvalsRead(nodes, flow);
  // A tool that is switched off cannot be called; a person in between who is switched off asks nobody.
  const tools = links.filter(
    ({ type, from }) =>
      type === 'ai_tool' && from.kind.performer !== 'part' && (!from.isOff || from.kind.asks === 'tool-approval'),
  );
  const steps = nodes.filter(({ kind, id }) => kind.performer !== 'part' && !merged.has(id));
  const silences = new Map([...merged.values()].map(({ gate, silence }) => [gate.id, silence]));
  const transitions = [
    ...flow.flatMap((link) => transitionsOf(link, flow, merged)),
    ...tools.flatMap((link) => toolTransitions(link, tools)),
    ...callsOfItself(nodes, textOf(root.id)),
  ];
  const returns = nodes.some(({ kind, isOff }) => kind.returns === true && !isOff);
  const reach = reachOf(
    steps.filter(({ kind, isOff }) => kind.isStart === true && !isOff).map(({ id }) => id),
    transitions.map(({ from, to, kind, ...way }) => ({
      from,
      to,
      branch: way.outcome ?? (way.condition === 'none' ? '' : (way.id ?? '')),
      isNormal: kind === 'normal' && way.condition === 'none',
    })),
  );
  const inToolbox = new Set(
    tools.filter(({ to }) => to.kind.asks !== 'tool-approval' || to.isOff).map(({ from }) => from.id),
  );
  const leaving = new Set(flow.map(({ from }) => from));
  const parts = steps.map((node) =>
    partsOf(node, links, { returns, leaving, isTool: inToolbox.has(node.id), reach, silences }),
  );
  const gates = parts.flatMap(({ gate }) => gate ?? []);
  const thresholds = nodes
    .filter(({ isOff }) => !isOff)
    .flatMap((node) =>
      thresholdsOf(node, (output) =>
        flow.filter(({ from, output: own }) => from === node && own === output).map(({ to }) => to.id),
      ),
    );
  const errors = steps.flatMap((node) => errorOf(node) ?? []);
  const settings = mapOf(root.settings);
  const name = textOf(root.name);
  const graph: WorkflowGraph = graphOf(source, 'n8n', baseNameOf(source.document), {
    ...(name === undefined ? {} : { name }),
    actors: [...sharedActors(source, steps), ...parts.flatMap(({ actor }) => actor ?? [])],
    steps: parts.map(({ step }) => step),
    transitions,
    // A form in between may serve as one, which only a person can say.
    gates:
      gates.length > 0
        ? gates
        : steps.some(({ kind, isOff }) => kind.asks !== undefined && !isOff)
          ? 'unknown'
          : 'none',
    // Code may compare as well, so that none seen is none known.
    thresholds: thresholds.length > 0 ? thresholds : 'unknown',
    // Without a setting of its own a node that fails stops the run.
    errors: errors.length > 0 ? errors : 'none',
    logging: loggingOf(settings, source),
    ...(textOf(settings.errorWorkflow) === undefined ? {} : { escalations: [errorWorkflow(source)] }),
  });
  return {
    graph,
    problems: [...problems, ...findReferenceProblems(graph)],
    unrecognised,
    notExpressible: NOT_EXPRESSIBLE,
  };
}

function readNodes(source: WorkflowSource, unrecognised: Unrecognised[], problems: Problem[]): readonly Node[] {
  const { document } = source;
  const makeId = idMaker();
  const seen = new Set<string>();
  const inFlow = namesInFlow(source);
  return listOf(mapOf(source.value).nodes).flatMap((value, index): Node[] => {
    const entry = mapOf(value);
    const place = { document, pointer: `/nodes/${index}` };
    const type = textOf(entry.type) ?? '';
    const name = String(entry.name ?? '');
    // A note on the canvas does nothing.
    if (type === 'n8n-nodes-base.stickyNote') return [];
    if (textOf(name) === undefined) {
      unrecognised.push({ construct: `a node without a name: ${type}`, place });
      return [];
    }
    if (seen.has(name)) {
      problems.push({
        code: 'duplicate-id',
        document,
        pointer: joinPointer(place.pointer, 'name'),
        found: `a second node is called ${quoteForPeople(name)}`,
        expected: 'one node for each name: connections go by the name',
        remedy: 'Rename one of them in n8n and export the workflow again',
      });
      return [];
    }
    seen.add(name);
    const parameters = mapOf(entry.parameters);
    const isOff = entry.disabled === true;
    const kind = kindOfNode(type, parameters, Number(entry.typeVersion ?? 1), inFlow.has(name));
    if (kind.isUnknown === true && !isOff) unrecognised.push({ construct: `node type ${type}`, place });
    return [
      { id: makeId(name, textOf(entry.id) ?? `node-${index}`), name, type, parameters, entry, kind, place, isOff },
    ];
  });
}

/** The nodes that the flow leaves or enters. */
function namesInFlow(source: WorkflowSource): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, types] of Object.entries(mapOf(mapOf(source.value).connections)))
    for (const target of listOf(mapOf(types).main).flatMap(listOf)) {
      names.add(name);
      names.add(String(mapOf(target).node ?? ''));
    }
  return names;
}

function readLinks(
  source: WorkflowSource,
  nodes: readonly Node[],
  unrecognised: Unrecognised[],
  problems: Problem[],
): readonly Link[] {
  const { document } = source;
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const links: Link[] = [];
  for (const [name, types] of Object.entries(mapOf(mapOf(source.value).connections))) {
    const at = joinPointer('/connections', name);
    // What a node that was deleted once led to: no run comes this way.
    if (!byName.has(name)) {
      const leads = Object.values(mapOf(types)).some((outputs) => listOf(outputs).flatMap(listOf).length > 0);
      if (leads)
        unrecognised.push({ construct: `ways from ${name}, which is no node`, place: { document, pointer: at } });
      continue;
    }
    for (const [type, outputs] of Object.entries(mapOf(types))) {
      const typed = joinPointer(at, type);
      if (type !== 'main' && !type.startsWith('ai_')) {
        unrecognised.push({ construct: `connection type ${type}`, place: { document, pointer: typed } });
        continue;
      }
      listOf(outputs).forEach((targets, output) => {
        listOf(targets).forEach((target, index) => {
          const pointer = `${typed}/${output}/${index}`;
          const [from, to] = [byName.get(name), byName.get(String(mapOf(target).node ?? ''))];
          if (from === undefined || to === undefined) {
            problems.push(dangling(document, pointer, String(mapOf(target).node ?? '')));
          } else links.push({ from, to, type, output, place: { document, pointer } });
        });
      });
    }
  }
  return links;
}

function dangling(document: string, pointer: string, name: string): Problem {
  return {
    code: 'dangling-reference',
    document,
    pointer,
    found: `a connection names ${quoteForPeople(name)}`,
    expected: 'the name of a node of this workflow',
    remedy: 'Export the workflow again from n8n, or correct the name',
  };
}

interface Merged extends ApprovalAsked {
  readonly gate: Node;
}

/**
 * The requests whose answer is read by an If straight after them and by nothing else: the If then only says which way
 * the decision of the person takes, and so is read as a part of the gate. By the id of the If, with its request.
 */
function approvalsRead(nodes: readonly Node[], flow: readonly Link[]): ReadonlyMap<string, Merged> {
  const merged = new Map<string, Merged>();
  const arms = new Map<Node, Link[]>();
  const ways = new Map<Node, number>();
  for (const link of flow) {
    arms.set(link.to, [...(arms.get(link.to) ?? []), link].slice(0, 2));
    ways.set(link.from, (ways.get(link.from) ?? 0) + 1);
  }
  for (const node of nodes) {
    const asked = node.isOff ? undefined : asksForApproval(node);
    if (asked === undefined || node.entry.onError !== undefined || node.entry.continueOnFail === true) continue;
    const [arm, ...more] = arms.get(node) ?? [];
    const gate = more.length === 0 ? arm?.from : undefined;
    if (gate?.kind.asks !== 'approval' || gate.isOff || (asked.of ?? gate.name) !== gate.name) continue;
    if (ways.get(gate) === 1) merged.set(node.id, { gate, ...asked });
  }
  return merged;
}

function transitionsOf(
  link: Link,
  flow: readonly Link[],
  merged: ReturnType<typeof approvalsRead>,
): readonly WorkflowTransition[] {
  const { from, to, output, place } = link;
  const base = { default: 'no', condition: 'none', kind: 'normal' } as const;
  const read = merged.get(from.id);
  if (read !== undefined) {
    const own = { ...base, id: idOf(link), from: read.gate.id, to: to.id, certainty: 'inferred', place } as const;
    if ((output === 0) === read.first) return [{ ...own, outcome: 'approve' }];
    const request = readRequest(read.gate, read.silence).gate;
    if (request?.canRefuse !== 'no') return [{ ...own, outcome: 'reject' }];
    // With one button nobody refuses: this way is taken when the time is up, and without a limit never.
    const isTimed = request.timeLimit !== 'none';
    return [isTimed ? { ...own, kind: 'time-out' } : { ...own, condition: { text: 'not approved', language: 'n8n' } }];
  }
  if (merged.has(to.id)) return [];
  const way = { ...base, id: idOf(link), from: from.id, to: to.id, certainty: 'declared', place } as const;
  if (from.isOff) return [way];
  if (isErrorOutput(link, flow)) return [{ ...way, kind: 'error' }];
  const gate = from.kind.asks === 'approval' ? readRequest(from).gate : undefined;
  if (gate?.canRefuse === 'no') return [{ ...way, outcome: 'approve' }];
  // Either answer leaves by the same way out. A step that does one fixed thing does it after both.
  if (gate?.canRefuse === 'yes' && doesTheSame(to))
    return [
      { ...way, outcome: 'approve' },
      { ...way, id: `${way.id}.rejected`, outcome: 'reject' },
    ];
  const condition = conditionOf(from, output) as WorkflowCondition | undefined;
  const isBranch = (regularOutputs(from.type, from.parameters) ?? 2) > 1;
  return [{ ...way, condition: condition ?? (isBranch ? 'unknown' : 'none') }];
}

/** An integration cannot tell one answer from the other; what branches, computes or decides may do so. */
function doesTheSame({ kind, isOff }: Node): boolean {
  return kind.performer === 'machine' && !isOff;
}

/** Where the link stands: no two have the same. */
function idOf({ from, type, output, place }: Link): string {
  const index = place.pointer.slice(place.pointer.lastIndexOf('/') + 1);
  return `${from.id}.${type}.${output}.${index}`;
}

function isErrorOutput({ from, output }: Link, flow: readonly Link[]): boolean {
  if (from.entry.onError !== 'continueErrorOutput') return false;
  const regular = regularOutputs(from.type, from.parameters);
  const last = Math.max(...flow.filter((link) => link.from === from).map((link) => link.output));
  return regular === undefined ? output === last && output > 0 : output >= regular;
}

/** A node that runs this very workflow again, from where it begins when it is called. */
function callsOfItself(nodes: readonly Node[], own: string | undefined): readonly WorkflowTransition[] {
  const entries = nodes.filter(({ type, isOff }) => type === 'n8n-nodes-base.executeWorkflowTrigger' && !isOff);
  return nodes.flatMap(({ id, type, parameters, place, isOff }) => {
    if (type !== 'n8n-nodes-base.executeWorkflow' || isOff) return [];
    const written = textOf(mapOf(parameters.workflowId).value) ?? textOf(parameters.workflowId) ?? '';
    const isItself = written === own;
    if (!isItself && !/^=\s*\{\{\s*\$workflow\.id\s*\}\}\s*$/.test(written)) return [];
    return entries.map((entry) => ({
      id: `${id}.calls.${entry.id}`,
      from: id,
      to: entry.id,
      kind: 'normal',
      default: 'no',
      condition: 'none',
      certainty: isItself ? 'declared' : 'inferred',
      place: { ...place, pointer: joinPointer(place.pointer, 'parameters') },
    }));
  });
}

/** The AI calls its tools as it sees fit; a tool behind a person runs only if that person approves the call. */
function toolTransitions(link: Link, tools: readonly Link[]): readonly WorkflowTransition[] {
  const { from: tool, to: caller, place } = link;
  const isBehindPerson = caller.kind.asks === 'tool-approval' && !caller.isOff;
  const base = { kind: 'normal', default: 'no', certainty: 'declared', place } as const;
  const way: WorkflowTransition = {
    ...base,
    id: idOf(link),
    from: caller.id,
    to: tool.id,
    condition: isBehindPerson ? 'none' : 'unknown',
    ...(isBehindPerson ? { outcome: 'approve' } : {}),
  };
  if (tool.kind.asks !== 'tool-approval' || tool.isOff) return [way];
  const guarded = tools.some(({ to }) => to === tool);
  const outcomes = readRequest(tool).gate?.outcomes;
  const refuses = guarded && Array.isArray(outcomes) && outcomes.includes('reject');
  // A call that is refused goes back to the AI.
  const back = {
    ...base,
    id: `${idOf(link)}.back`,
    from: tool.id,
    to: caller.id,
    outcome: 'reject',
    condition: 'none',
  } as const;
  return refuses ? [way, back] : [way];
}

interface Context {
  /** The nodes that the flow leads on from. */
  readonly leaving: ReadonlySet<Node>;
  readonly returns: boolean;
  readonly isTool: boolean;
  readonly reach: ReadonlyMap<string, 'always' | 'conditional'>;
  /** Of a request that an If reads: which answer an answer that never came is taken for. */
  readonly silences: ReadonlyMap<string, ApprovalAsked['silence']>;
}

type Parts = { readonly step: WorkflowStep; readonly actor?: WorkflowActor } & Partial<ReturnType<typeof readRequest>>;

function partsOf(node: Node, links: readonly Link[], context: Context): Parts {
  const { id, name, kind, place, isOff } = node;
  const facts: Partial<WorkflowStep> = {
    name,
    // Nodes run once for each arm that arrives; a merge runs with the arms that there are.
    join: 'any',
    start: kind.isStart === true && !isOff ? 'yes' : 'no',
    reach: context.isTool ? 'discretionary-by-ai' : (context.reach.get(id) ?? 'unknown'),
    waits: 'no',
  };
  // A node that is switched off passes on what it gets.
  if (isOff)
    return {
      step: stepOf(id, place, {
        ...facts,
        name: `${name}, switched off`,
        performer: ENGINE,
        kind: 'control',
        effect: 'none',
        reversal: 'none',
      }),
    };
  const isLast = !context.isTool && !context.leaving.has(node);
  // What becomes of the last word of an AI, or of what is handed to a caller, the file does not say.
  const effect = isLast && (context.returns || kind.performer === 'ai') ? 'unknown' : kind.effect;
  const joinIsOpen = node.type === 'n8n-nodes-base.merge' && node.parameters.mode === 'chooseBranch';
  const certainties = {
    ...(effect === 'unknown' ? { effect: 'not-expressible' as const } : {}),
    ...(joinIsOpen ? { join: 'unknown' as const } : {}),
  };
  const step = stepOf(id, place, {
    ...facts,
    kind: kind.kind,
    effect,
    certainties,
    ...(kind.asks === undefined ? {} : { waits: kind.performer === 'human' ? 'yes' : 'unknown' }),
  });
  if (kind.performer === 'human') {
    const { actor, gate } = readRequest(node, context.silences.get(id));
    const isGate = gate !== undefined && !context.isTool;
    // Behind a tool the person is asked whenever the AI calls it, and it never runs without.
    const isAsked = kind.asks === 'tool-approval' && links.some(({ type, to }) => type === 'ai_tool' && to === node);
    const reach = isAsked ? { reach: 'conditional' as const } : {};
    return { step: { ...step, performer: actor.id, ...reach }, actor, ...(isGate || isAsked ? { gate: gate! } : {}) };
  }
  if (kind.performer === 'ai') {
    const actor = aiActorOf(node, links);
    return { step: { ...step, performer: actor.id }, actor };
  }
  const shared = { engine: ENGINE, machine: INTEGRATIONS, code: CODE, unknown: OTHERS, part: ENGINE }[kind.performer];
  return { step: { ...step, performer: shared } };
}

function sharedActors({ document }: WorkflowSource, steps: readonly Node[]): readonly WorkflowActor[] {
  const place = { document, pointer: '/nodes' };
  const used = new Set(steps.map(({ kind }) => kind.performer));
  const shared: readonly (readonly [NodeKind['performer'], WorkflowActor])[] = [
    ['engine', actorOf(ENGINE, 'automated', place, { name: 'the workflow engine', tools: 'none' })],
    ['machine', actorOf(INTEGRATIONS, 'automated', place, { name: 'integrations with fixed operations' })],
    ['code', actorOf(CODE, 'automated', place, { name: 'code and addresses of the author', certainty: 'inferred' })],
    [
      'unknown',
      actorOf(OTHERS, 'unknown', place, { name: 'nodes that do not say who works in them', certainty: 'unknown' }),
    ],
  ];
  return shared.filter(([kind]) => used.has(kind) || kind === 'engine').map(([, actor]) => actor);
}

/** What a node does when it fails, where it says so; without a word of it the run stops. */
function errorOf({ id, entry, place, isOff }: Node): WorkflowError | undefined {
  if (isOff) return undefined;
  const of = (behaviour: WorkflowError['behaviour'], key: string, told: WorkflowError['told']): WorkflowError => ({
    step: id,
    behaviour,
    told,
    certainty: 'declared',
    place: { document: place.document, pointer: joinPointer(place.pointer, key) },
  });
  if (entry.onError === 'continueRegularOutput') return of('silent-continue', 'onError', 'none');
  if (entry.onError === 'continueErrorOutput') return of('route', 'onError', 'unknown');
  if (textOf(entry.onError) !== undefined && entry.onError !== 'stopWorkflow')
    return of('unknown', 'onError', 'unknown');
  if (entry.continueOnFail === true) return of('silent-continue', 'continueOnFail', 'none');
  return entry.retryOnFail === true ? of('retry', 'retryOnFail', 'unknown') : undefined;
}

function errorWorkflow({ document }: WorkflowSource) {
  return {
    trigger: 'error',
    certainty: 'declared',
    place: { document, pointer: '/settings/errorWorkflow' },
  } as const;
}

/** Which runs are kept; where the file is silent, a setting of the server decides. */
function loggingOf(settings: Entries, { document }: WorkflowSource): WorkflowLogging | 'unknown' {
  const kept = settings.saveDataSuccessExecution;
  if (kept !== 'all' && kept !== 'none') return 'unknown';
  const answer = kept === 'all' ? 'yes' : 'no';
  return {
    steps: 'all',
    input: answer,
    output: answer,
    decision: answer,
    humanDecision: answer,
    identifiesVerifiers: 'unknown',
    tamperEvidence: 'unknown',
    certainty: 'declared',
    place: { document, pointer: '/settings/saveDataSuccessExecution' },
  };
}
