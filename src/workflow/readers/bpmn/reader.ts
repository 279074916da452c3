import type { Problem } from '../../../model/problem.js';
import type { WorkflowGraph } from '../../model.js';
import { type Draft, emptyDraft } from '../draft.js';
import type { WorkflowReader, WorkflowReading, WorkflowSource } from '../reader.js';
import { attribute, parseXml, type XmlElement } from '../xml.js';
import { type BpmnFile, linesOf, readFile, type Scope } from './file.js';
import { addMessageFlows, addOversight, reversalsOf } from './gates.js';
import {
  BPMN,
  childNamed,
  childrenNamed,
  DROOLS,
  engineAttribute,
  extensions,
  localPart,
  said,
  ZEEBE,
} from './names.js';
import { readReaches } from './reach.js';
import { withShortIds } from './short-ids.js';
import { addStep, calledProcess } from './steps.js';
import { unreadIn } from './unrecognised.js';
import { addWays, allScopes } from './ways.js';

/**
 * Reads BPMN 2.0 as plain XML and as Camunda 7 and 8, Flowable, Activiti, jBPM and Signavio write it. Each process is a
 * workflow; processes of one file that call or message one another are one workflow. Places are `#id` of the element, or
 * a way from the nearest element with an id, such as `#hiring/laneSet[1]`; `bpmnLines` gives their lines.
 */
export const bpmnReader: WorkflowReader = {
  format: 'bpmn',
  title: 'BPMN 2.0',
  recognises: ({ text, value }) => {
    const head = text.slice(0, 200_000);
    return value === undefined && head.includes(BPMN) && /<(?:[\w.-]+:)?definitions[\s>]/.test(head);
  },
  read: (source) => readBpmn(source),
};

/** The lines of a BPMN text by the pointers that its places have; empty for a text that cannot be read. */
export function bpmnLines(text: string): ReadonlyMap<string, { readonly line: number; readonly column: number }> {
  const parsed = parseXml(text, '', isDrawing);
  return 'problem' in parsed ? new Map() : linesOf(parsed.root);
}

const NOT_EXPRESSIBLE: readonly string[] = [
  'whether a step has an effect on persons, and whether it can be reversed in time',
  'which way out of a task of a person is a refusal',
  'whether a program that a service task calls uses AI, unless a connector or element says so',
  'whether a task of a person is competent oversight: competence, training, authority',
  'how a person stops a run that is under way',
  'what is logged, and for how long',
];

/** The drawing takes most of a file and says nothing about what runs. */
const isDrawing = (uri: string, local: string): boolean => uri !== BPMN && local === 'BPMNDiagram';

function readBpmn(source: WorkflowSource): readonly WorkflowReading[] {
  const parsed = parseXml(source.text, source.document, isDrawing);
  if ('problem' in parsed) return [broken(source, parsed.problem)];
  const { root } = parsed;
  if (root.uri !== BPMN || root.local !== 'definitions') return [broken(source, notBpmn(source, root))];
  const file = readFile(root, source.document);
  if (file.processes.length === 0) return [broken(source, ...file.problems, noProcess(source, root))];
  const reaches = readReaches(file);
  const reversals = reversalsOf(file);
  const groups = groupsOf(file);
  const drafts = groups.map((processes) => {
    const draft = emptyDraft();
    const scopes = processes.flatMap(allScopes);
    for (const scope of scopes) for (const node of scope.nodes) addStep(draft, file, node, reaches);
    addWays(draft, file, reaches, processes);
    addOversight(draft, file, reaches, scopes);
    const nodes = new Set(scopes.flatMap((scope) => scope.nodes.map(({ id }) => id)));
    addMessageFlows(draft, file, (id) => nodes.has(id));
    return draft;
  });
  // What is broken or not understood in a file is told with each of its workflows: it may be about any of them.
  const unrecognised = [...file.unrecognised, ...unreadIn(file)];
  return groups.map((processes, position) => ({
    graph: withShortIds(graphOf(source, file, processes, drafts[position]!, reversals)),
    problems: file.problems,
    unrecognised,
    notExpressible: NOT_EXPRESSIBLE,
  }));
}

function graphOf(
  source: WorkflowSource,
  file: BpmnFile,
  processes: readonly Scope[],
  draft: Draft,
  reversals: ReadonlyMap<string, string>,
): WorkflowGraph {
  const [{ element, id }] = processes as readonly [Scope];
  const name = said(attribute(element, 'name')) ?? poolName(file, id);
  const version = versionOf(element);
  const description = said(childNamed(element, 'documentation')?.text);
  const performers = new Map(draft.steps.map((step) => [step.id, step.performer]));
  const steps = draft.steps.map((step) => {
    const handler = reversals.get(step.id);
    if (handler === undefined) return step;
    const by = performers.get(handler);
    const { reversal: _, ...certainties } = step.certainties ?? {};
    const reversal = { ...(by === undefined ? {} : { by }), how: handler, worksInTime: 'unknown' as const };
    return { ...step, reversal, certainties };
  });
  return {
    source: { document: source.document, digest: source.digest, format: 'bpmn' },
    id,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(description === undefined ? {} : { description }),
    systems: 'unknown',
    actors: [...draft.actors.values()],
    steps,
    transitions: draft.transitions,
    gates: draft.gates,
    thresholds: draft.thresholds,
    escalations: draft.escalations,
    errors: draft.errors,
    stop: 'unknown',
    prohibited: 'unknown',
    notices: draft.notices.length > 0 ? draft.notices : 'unknown',
    logging: 'unknown',
  };
}

function versionOf(process: XmlElement): string | undefined {
  const [tag] = extensions(process, [ZEEBE], 'versionTag');
  return (
    said(tag === undefined ? undefined : attribute(tag, 'value')) ??
    engineAttribute(process, 'versionTag') ??
    said(attribute(process, 'version', DROOLS))
  );
}

function poolName(file: BpmnFile, process: string): string | undefined {
  const pools = childrenNamed(file.root, 'collaboration').flatMap((each) => childrenNamed(each, 'participant'));
  const pool = pools.find((each) => localPart(attribute(each, 'processRef') ?? '') === process);
  return said(pool === undefined ? undefined : attribute(pool, 'name'));
}

/** Processes that call one another, or between which a message flows, are one workflow; in the order of the file. */
function groupsOf(file: BpmnFile): readonly (readonly Scope[])[] {
  const leaders = new Map<Scope, Scope>(file.processes.map((process) => [process, process]));
  const leaderOf = (process: Scope): Scope => {
    let at = process;
    for (let above = leaders.get(at); above !== undefined && above !== at; above = leaders.get(at)) at = above;
    return at;
  };
  const processOf = (id: string): Scope | undefined => {
    let scope = file.nodes.get(id)?.scope;
    while (scope?.parent !== undefined) scope = scope.parent;
    return scope;
  };
  const join = (a: Scope | undefined, b: Scope | undefined): void => {
    if (a === undefined || b === undefined) return;
    const [first, second] = [leaderOf(a), leaderOf(b)].sort(
      (x, y) => file.processes.indexOf(x) - file.processes.indexOf(y),
    );
    leaders.set(second!, first!);
  };
  for (const node of file.nodes.values()) {
    const called = node.type === 'callActivity' ? calledProcess(node) : undefined;
    if (called !== undefined) join(processOf(node.id), file.processById.get(called));
  }
  for (const collaboration of childrenNamed(file.root, 'collaboration'))
    for (const flow of childrenNamed(collaboration, 'messageFlow'))
      join(processOf(attribute(flow, 'sourceRef') ?? ''), processOf(attribute(flow, 'targetRef') ?? ''));
  const groups = new Map<Scope, Scope[]>();
  for (const process of file.processes) {
    const leader = leaderOf(process);
    groups.set(leader, [...(groups.get(leader) ?? []), process]);
  }
  return [...groups.values()];
}

/** A file that gives no graph: nothing is known of it, and the problem says why. */
function broken(source: WorkflowSource, ...problems: readonly Problem[]): WorkflowReading {
  const graph: WorkflowGraph = {
    source: { document: source.document, digest: source.digest, format: 'bpmn' },
    id: 'unread',
    systems: 'unknown',
    actors: 'unknown',
    steps: 'unknown',
    transitions: 'unknown',
    gates: 'unknown',
    thresholds: 'unknown',
    escalations: 'unknown',
    errors: 'unknown',
    stop: 'unknown',
    prohibited: 'unknown',
    notices: 'unknown',
    logging: 'unknown',
  };
  return { graph, problems, unrecognised: [], notExpressible: NOT_EXPRESSIBLE };
}

function notBpmn({ document }: WorkflowSource, root: XmlElement): Problem {
  return {
    code: 'unknown-format',
    document,
    line: root.line,
    found: `the element ${root.local} of another namespace at the top`,
    expected: `the element definitions of ${BPMN}`,
    remedy: 'export the process as BPMN 2.0',
  };
}

function noProcess({ document }: WorkflowSource, root: XmlElement): Problem {
  return {
    code: 'nothing-to-assess',
    document,
    line: root.line,
    found: 'no process',
    expected: 'at least one process of BPMN 2.0',
    remedy: 'export the process itself, not only the drawing or the collaboration',
  };
}
