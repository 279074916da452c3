import type { TransitionKind, WorkflowActor } from '../../model.js';
import { actorOf, cast, type Draft, ENGINE, type StepFacts, stepOf } from '../draft.js';
import { attribute, type XmlElement } from '../xml.js';
import type { BpmnFile, FlowNode } from './file.js';
import { type Implementation, implementationOf } from './implementation.js';
import { BPMN, childNamed, engineAttribute, extensions, GATEWAYS, said, ZEEBE } from './names.js';
import { assigneesOf } from './people.js';
import { isEventSubProcess, type Reaches, reachFacts } from './reach.js';

/** Puts a node on the draft as a step, with whoever performs it. */
export function addStep(draft: Draft, file: BpmnFile, node: FlowNode, reaches: Reaches): void {
  const name = said(attribute(node.element, 'name'));
  const { reach, certainties } = reachFacts(reaches.of(node));
  const facts = factsOf(draft, file, node, reaches);
  const join = joinOf(node);
  const all = {
    ...(name === undefined ? {} : { name }),
    join,
    reach,
    start: startOf(node, reaches),
    ...facts,
    certainties: { ...facts.certainties, ...certainties },
  };
  draft.steps.push(stepOf(node.id, file.placeOf(node.element), all));
}

/** The kind of an event definition: what it is about. */
export type EventKind = 'none' | 'message' | 'timer' | 'signal' | 'error' | 'escalation' | 'compensate' | 'other';

export function eventKind(element: XmlElement): EventKind {
  const definitions = element.children.filter(
    ({ uri, local }) => uri === BPMN && /EventDefinition|eventDefinitionRef/.test(local),
  );
  const [first, ...more] = definitions;
  if (first === undefined) return 'none';
  const known = ['message', 'timer', 'signal', 'error', 'escalation', 'compensate'] as const;
  return (more.length === 0 ? known.find((kind) => first.local === `${kind}EventDefinition`) : undefined) ?? 'other';
}

/** How a way is taken that an event of this kind opens. */
export function wayKind(kind: EventKind): TransitionKind {
  if (kind === 'timer') return 'time-out';
  if (kind === 'error' || kind === 'escalation') return kind;
  return kind === 'compensate' ? 'compensation' : 'normal';
}

function joinOf(node: FlowNode): 'all' | 'any' | 'unknown' {
  if (node.type === 'parallelGateway') return 'all';
  const isOpen = node.type === 'inclusiveGateway' || node.type === 'complexGateway' || !node.isKnown;
  return isOpen && node.into.length > 1 ? 'unknown' : 'any';
}

function startOf(node: FlowNode, reaches: Reaches): 'yes' | 'no' | 'unknown' {
  if (node.scope.host !== undefined || node.type === 'boundaryEvent' || isEventSubProcess(node)) return 'no';
  if (node.type === 'startEvent') return 'yes';
  if (node.into.length > 0) return 'no';
  // Without a start event, BPMN begins at whatever no flow leads to; beside one, it is left open.
  return reaches.beginsAt(node) ? 'yes' : node.isKnown && node.type.startsWith('intermediate') ? 'no' : 'unknown';
}

const ROUTES: StepFacts = { kind: 'control', effect: 'none', waits: 'no' };

function factsOf(draft: Draft, file: BpmnFile, node: FlowNode, reaches: Reaches): StepFacts {
  const { element, type } = node;
  if (!node.isKnown) return { certainty: 'unknown' };
  const byEngine = () => ({ performer: engineOf(draft, file) });
  if (GATEWAYS.has(type)) return { ...ROUTES, ...byEngine() };
  if (type === 'startEvent' || type === 'boundaryEvent') return eventFacts(draft, file, node);
  if (type === 'intermediateCatchEvent' || type === 'intermediateThrowEvent' || type === 'endEvent')
    return eventFacts(draft, file, node);
  if (type === 'userTask') return { performer: personOf(draft, file, node), waits: 'yes', kind: 'unknown' };
  // The engine neither assigns a manual task nor waits for it.
  if (type === 'manualTask') return { performer: personOf(draft, file, node) };
  if (type === 'receiveTask') return { performer: senderOf(draft, file, node), effect: 'none' };
  const own = implementationOf(element);
  // A task of no kind says nothing, unless an engine adds what it calls there.
  if (type === 'task' && own.by === 'unknown' && own.named === undefined) return {};
  if (node.inner !== undefined && own.by === 'unknown') {
    if (node.inner.nodes.length > 0) return { ...ROUTES, ...byEngine() };
    return {};
  }
  if (type === 'callActivity' && own.by === 'unknown') return calledFacts(draft, file, node);
  return performedBy(draft, file, node, own, reaches);
}

const QUIET = ['terminateEventDefinition', 'cancelEventDefinition', 'linkEventDefinition'] as const;

function eventFacts(draft: Draft, file: BpmnFile, node: FlowNode): StepFacts {
  const kind = eventKind(node.element);
  const performer = engineOf(draft, file);
  const throws = node.type === 'intermediateThrowEvent' || node.type === 'endEvent';
  if (throws) {
    // What ends, cancels or leads on to another place on the page tells nobody anything.
    const isQuiet = QUIET.some((local) => childNamed(node.element, local) !== undefined);
    if ((kind !== 'message' && kind !== 'other') || isQuiet) return { ...ROUTES, performer };
    const own = implementationOf(node.element);
    // A message goes to somebody; who is touched by it the format cannot say.
    if (own.named === undefined && own.by === 'unknown') return { performer, kind: 'notify', waits: 'no' };
    return performedBy(draft, file, node, own, undefined);
  }
  if (node.type === 'startEvent') {
    const hasForm = engineAttribute(node.element, 'formKey') ?? extensions(node.element, [ZEEBE], 'formDefinition')[0];
    // What starts a run is input: a form that somebody fills in at the start approves of nothing.
    if (hasForm !== undefined || kind === 'message') return { ...ROUTES, kind: 'input', performer };
    return { ...ROUTES, performer };
  }
  if (node.type === 'boundaryEvent' || kind === 'timer' || kind === 'none') return { ...ROUTES, performer };
  if (node.type === 'intermediateCatchEvent' && linkOnly(node)) return { ...ROUTES, performer };
  return { performer: senderOf(draft, file, node), effect: 'none' };
}

const linkOnly = (node: FlowNode): boolean =>
  node.element.children.some(({ local }) => local === 'linkEventDefinition');

function engineOf(draft: Draft, file: BpmnFile): string {
  return cast(draft, actorOf(ENGINE, file.placeOf(file.root), { kind: 'automated', assignment: 'unassigned' }));
}

/** A person; unassigned where the file names nobody. */
export function personOf(draft: Draft, file: BpmnFile, node: FlowNode): string {
  return peopleOf(draft, file, node)[0] ?? cast(draft, person(file, 'somebody', node, { assignment: 'unassigned' }));
}

/** Everybody who may do a task. */
export function peopleOf(draft: Draft, file: BpmnFile, node: FlowNode): readonly string[] {
  return assigneesOf(file, node).map(({ id, name, assignment }) =>
    cast(draft, person(file, id, node, { name, assignment })),
  );
}

function person(
  file: BpmnFile,
  id: string,
  node: FlowNode,
  facts: Pick<WorkflowActor, 'assignment'> & { readonly name?: string },
): WorkflowActor {
  return actorOf(id, file.placeOf(node.element), { kind: 'human', ...facts });
}

/** Whoever sends what is waited for: a person, a machine or an AI, which the format does not say. */
function senderOf(draft: Draft, file: BpmnFile, node: FlowNode): string {
  return cast(draft, actorOf(`sender:${node.id}`, file.placeOf(node.element), { kind: 'unknown' }));
}

function calledFacts(draft: Draft, file: BpmnFile, node: FlowNode): StepFacts {
  const called = calledProcess(node);
  if (called !== undefined && file.processById.has(called)) return { ...ROUTES, performer: engineOf(draft, file) };
  if (called === undefined) return {};
  const actor = actorOf(`process:${called}`, file.placeOf(node.element), { kind: 'unknown', name: called });
  return { performer: cast(draft, actor) };
}

/** The process that a call activity names, literally. */
export function calledProcess(node: FlowNode): string | undefined {
  const [zeebe] = extensions(node.element, [ZEEBE], 'calledElement');
  const called =
    said(zeebe === undefined ? undefined : attribute(zeebe, 'processId')) ??
    said(attribute(node.element, 'calledElement'));
  return called;
}

function performedBy(
  draft: Draft,
  file: BpmnFile,
  node: FlowNode,
  own: Implementation,
  reaches: Reaches | undefined,
): StepFacts {
  const place = file.placeOf(node.element);
  if (own.by === 'ai') return aiFacts(draft, file, node, own, reaches);
  const named = own.named === undefined ? undefined : `${own.by === 'automated' ? 'machine' : 'program'}:${own.named}`;
  if (own.by === 'automated') {
    const actor = actorOf(named ?? ENGINE, place, { kind: 'automated', ...naming(own), assignment: 'unassigned' });
    // Scripts and rules that the engine itself computes end in data; a connector may reach anybody.
    const isInside = node.type === 'scriptTask' || node.type === 'businessRuleTask';
    const sends = node.type === 'sendTask' || engineAttribute(node.element, 'type') === 'mail';
    const does = isInside ? ({ kind: 'data', effect: 'none' } as const) : sends ? ({ kind: 'notify' } as const) : {};
    return { performer: cast(draft, actor), waits: 'no', ...does };
  }
  if (named === undefined) return {};
  return { performer: cast(draft, actorOf(named, place, { kind: 'unknown', ...naming(own) })) };
}

function aiFacts(
  draft: Draft,
  file: BpmnFile,
  node: FlowNode,
  own: Implementation,
  reaches: Reaches | undefined,
): StepFacts {
  const box = node.inner ?? (own.toolContainer === undefined ? undefined : file.nodes.get(own.toolContainer)?.inner);
  const tools = box === undefined ? [] : (reaches?.toolsOf(box) ?? []).map(({ id }) => id);
  const actor = actorOf(`ai:${node.id}`, file.placeOf(node.element), {
    kind: 'ai',
    ...naming(own),
    assignment: 'unassigned',
    certainty: own.certainty,
    ...(own.provider === undefined ? {} : { provider: own.provider }),
    ...(own.model === undefined ? {} : { model: own.model }),
    tools: own.isAgent ? (tools.length > 0 ? tools : 'none') : 'unknown',
    limits: own.modelCalls === undefined ? 'unknown' : { modelCalls: own.modelCalls },
  });
  const isSure = own.certainty === 'declared';
  return {
    performer: cast(draft, actor),
    kind: own.kind,
    waits: 'no',
    certainties: isSure ? {} : { performer: own.certainty },
  };
}

function naming(own: Implementation): { readonly name?: string } {
  return own.named === undefined ? {} : { name: own.named };
}
