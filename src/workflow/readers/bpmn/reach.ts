import type { StepFact, WorkflowStep } from '../../model.js';
import { attribute } from '../xml.js';
import type { BpmnFile, FlowNode, Scope } from './file.js';
import { implementationOf } from './implementation.js';
import { childNamed, engineAttribute, said } from './names.js';

/** How a step is reached, with the certainty where it is not that of the step. */
export interface Reach {
  readonly reach: WorkflowStep['reach'];
  readonly certainty?: 'inferred' | 'unknown';
}

/** What holds of the whole file and is asked of many nodes. */
export interface Reaches {
  readonly of: (node: FlowNode) => Reach;
  /** The elements that an agent may call, where the scope holds the tools of one. */
  readonly toolsOf: (scope: Scope) => readonly FlowNode[];
  readonly isAgentsToolBox: (scope: Scope) => boolean;
  /** Whether the scope begins at the node when it is entered. */
  readonly beginsAt: (node: FlowNode) => boolean;
}

/**
 * How each node is reached. What an AI agent may call or leave out is at its discretion; where more follows inside of
 * such a tool, the first step of it is so by inference only, since nothing behind it comes about without it. In an
 * ad-hoc sub-process without a stated agent nobody says who chooses. Everything else is reached always where no branch,
 * condition or interruption lies before it, else on conditions.
 */
export function readReaches(file: BpmnFile): Reaches {
  const containers = new Set<string>();
  const boxes = new Set<Scope>();
  for (const node of file.nodes.values()) {
    const { by, isAgent, toolContainer } = implementationOf(node.element);
    if (by === 'ai' && toolContainer !== undefined) containers.add(toolContainer);
    if (node.type === 'adHocSubProcess' && isAgent && node.inner !== undefined) boxes.add(node.inner);
  }
  for (const id of containers) {
    const inner = file.nodes.get(id)?.inner;
    if (inner !== undefined) boxes.add(inner);
  }
  const always = alwaysReached(file, boxes);
  const beginnings = new Map<Scope, ReadonlySet<FlowNode>>();
  const beginsAt = (node: FlowNode): boolean => {
    const known = beginnings.get(node.scope) ?? new Set(beginningsOf(node.scope));
    beginnings.set(node.scope, known);
    return known.has(node);
  };
  const isAgentsToolBox = (scope: Scope) => boxes.has(scope);
  return {
    isAgentsToolBox,
    beginsAt,
    toolsOf: (scope) => (boxes.has(scope) ? entriesOfAdHoc(scope) : []),
    of: (node) => {
      const isEntry = node.scope.host?.type === 'adHocSubProcess' && isAdHocEntry(node);
      if (isEntry && boxes.has(node.scope))
        return node.out.length === 0
          ? { reach: 'discretionary-by-ai' }
          : { reach: 'discretionary-by-ai', certainty: 'inferred' };
      if (isEntry) return { reach: 'unknown', certainty: 'unknown' };
      const isSkipped = engineAttribute(node.element, 'skipExpression') !== undefined;
      return { reach: always.has(node) && !isSkipped ? 'always' : 'conditional' };
    },
  };
}

/** What can be activated in an ad-hoc sub-process: that which no flow leads to. */
export function entriesOfAdHoc(scope: Scope): readonly FlowNode[] {
  return scope.nodes.filter(isAdHocEntry);
}

function isAdHocEntry(node: FlowNode): boolean {
  return node.into.length === 0 && node.type !== 'boundaryEvent' && !isEventSubProcess(node) && !isHandler(node);
}

export function isEventSubProcess(node: FlowNode): boolean {
  return node.type === 'subProcess' && attribute(node.element, 'triggeredByEvent') === 'true';
}

/** An activity that runs only to compensate another one. */
export function isHandler(node: FlowNode): boolean {
  return attribute(node.element, 'isForCompensation') === 'true';
}

/** Where a scope begins when it is entered: its start events, or in their absence whatever no flow leads to. */
export function beginningsOf(scope: Scope): readonly FlowNode[] {
  const starts = scope.nodes.filter(({ type }) => type === 'startEvent');
  if (starts.length > 0) return starts;
  return scope.nodes.filter((node) => isAdHocEntry(node) && linkNameOf(node) === undefined);
}

/** The name of a link event; a link catch begins nothing and a link throw ends nothing. */
export function linkNameOf(node: FlowNode): string | undefined {
  const link = childNamed(node.element, 'linkEventDefinition');
  return link === undefined
    ? undefined
    : (said(attribute(link, 'name')) ?? said(attribute(node.element, 'name')) ?? '');
}

/** Whether an event stops what it is attached to. */
export function isInterrupting(node: FlowNode): boolean {
  return attribute(node.element, node.type === 'boundaryEvent' ? 'cancelActivity' : 'isInterrupting') !== 'false';
}

const DECIDING: ReadonlySet<string> = new Set([
  'exclusiveGateway',
  'inclusiveGateway',
  'eventBasedGateway',
  'complexGateway',
]);

function alwaysReached(file: BpmnFile, boxes: ReadonlySet<Scope>): ReadonlySet<FlowNode> {
  const interrupted = new Set<string>();
  for (const node of file.nodes.values()) {
    const host = node.type === 'boundaryEvent' ? said(attribute(node.element, 'attachedToRef')) : undefined;
    if (host !== undefined && isInterrupting(node)) interrupted.add(host);
    if (
      isEventSubProcess(node) &&
      node.inner?.nodes.some((start) => start.type === 'startEvent' && isInterrupting(start))
    )
      interrupted.add(node.scope.id);
  }
  const always = new Set<FlowNode>();
  const pending: FlowNode[] = [];
  const reach = (node: FlowNode): void => {
    if (always.has(node)) return;
    always.add(node);
    pending.push(node);
  };
  const enter = (scope: Scope): void => {
    const beginnings = beginningsOf(scope);
    if (boxes.has(scope) || interrupted.has(scope.id) || scope.host?.type === 'adHocSubProcess') return;
    if (scope.host === undefined && beginnings.length > 1) return;
    for (const node of beginnings) reach(node);
  };
  for (const process of file.processes) enter(process);
  const isSure = (node: FlowNode, flow: FlowNode['out'][number]) =>
    always.has(node) &&
    !interrupted.has(node.id) &&
    !(DECIDING.has(node.type) && node.out.length > 1) &&
    childNamed(flow.element, 'conditionExpression') === undefined;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.inner !== undefined && !isEventSubProcess(node)) enter(node.inner);
    for (const flow of node.out) {
      if (!isSure(node, flow)) continue;
      const waitsForAll = flow.to.type === 'parallelGateway' || flow.to.type === 'complexGateway';
      if (waitsForAll && !flow.to.into.every((arm) => isSure(arm.from, arm))) continue;
      reach(flow.to);
    }
  }
  return always;
}

/** The certainty of the reach, as the certainties of a step hold it. */
export function reachFacts({ reach, certainty }: Reach): {
  readonly reach: WorkflowStep['reach'];
  readonly certainties?: Partial<Record<StepFact, 'inferred' | 'unknown'>>;
} {
  return certainty === undefined ? { reach } : { reach, certainties: { reach: certainty } };
}
