import type { WorkflowGate } from '../../model.js';
import { actorOf, cast, type Draft, periodIn } from '../draft.js';
import { attribute, type XmlElement } from '../xml.js';
import type { BpmnFile, FlowNode, Scope } from './file.js';
import { handlersOf } from './interruptions.js';
import { ACTIVITI_FAMILY, childNamed, childrenNamed, extensions, localPart, said, ZEEBE } from './names.js';
import { taskInputs } from './people.js';
import { isEventSubProcess, isHandler, isInterrupting, type Reaches } from './reach.js';
import { eventKind, peopleOf, personOf } from './steps.js';

/**
 * What is said about deciding, being late and failing: gates, escalations, errors.
 *
 * A task of a person is read as a gate only where a branch follows it directly, and then by inference: BPMN does not say
 * that the branch is about what the person decided, nor which way is a refusal.
 */
export function addOversight(draft: Draft, file: BpmnFile, reaches: Reaches, scopes: readonly Scope[]): void {
  const { boundaries } = file;
  const interrupted = interruptedScopes(scopes, boundaries);
  for (const scope of scopes)
    for (const node of scope.nodes) {
      const events = boundaries.get(node.id) ?? [];
      if (node.type === 'userTask' && !isHandler(node))
        addGate(draft, file, node, timeLimitOf(node, events, interrupted), reaches);
      addEscalations(draft, file, node, events);
      addError(draft, file, node, events);
    }
}

type TimeLimit = Pick<WorkflowGate, 'timeLimit' | 'onTimeLimit'>;

function addGate(draft: Draft, file: BpmnFile, node: FlowNode, limit: TimeLimit, reaches: Reaches): void {
  if (!branchFollows(node)) return;
  const { reach, certainty } = reaches.of(node);
  if (reach === 'discretionary-by-ai' && certainty === undefined) return;
  const people = peopleOf(draft, file, node);
  draft.gates.push({
    step: node.id,
    type: 'unknown',
    approvers: people.length > 0 ? people : 'unknown',
    excludesInitiator: 'unknown',
    outcomes: 'unknown',
    canRefuse: 'unknown',
    ...limit,
    enforcedBy: isRun(node) ? 'engine' : 'unknown',
    certainty: 'inferred',
    place: file.placeOf(node.element),
  });
}

/** Whether an engine runs the process; a process that is not said to be executable may be a mere picture. */
function isRun({ scope }: FlowNode): boolean {
  let process = scope;
  while (process.parent !== undefined) process = process.parent;
  return attribute(process.element, 'isExecutable') === 'true';
}

/** One flow into an exclusive or inclusive branch, or conditions on the flows of the task itself. */
function branchFollows(node: FlowNode): boolean {
  const [only, ...more] = node.out;
  if (only === undefined) return false;
  if (more.length > 0) return node.out.some(({ element }) => childNamed(element, 'conditionExpression') !== undefined);
  const isBranch = only.to.type === 'exclusiveGateway' || only.to.type === 'inclusiveGateway';
  return isBranch && only.to.out.length > 1;
}

function timeLimitOf(node: FlowNode, events: readonly FlowNode[], interrupted: ReadonlySet<Scope>): TimeLimit {
  const timer = events.find((event) => eventKind(event.element) === 'timer' && isInterrupting(event));
  if (timer !== undefined) {
    const within = durationOf(timer.element);
    const next = timer.out[0]?.to;
    // A way of its own is drawn as such; only one that meets the way of an answer goes on as if there had been one.
    const isSame = next !== undefined && node.out.some(({ to }) => to === next);
    const own = next?.type === 'userTask' ? 'escalate' : 'unknown';
    const onTimeLimit = next === undefined ? 'fail' : isSame ? 'continue' : own;
    return { ...(within === undefined ? {} : { timeLimit: within }), onTimeLimit };
  }
  // The format could state a limit; around the task, or in what the engine adds, one may stand.
  const isHeld = interrupted.has(node.scope) || mayBeReassigned(node.element);
  return isHeld ? { onTimeLimit: 'unknown' } : { timeLimit: 'none', onTimeLimit: 'wait-for-ever' };
}

/** The scopes that a timer, message or error on the border of them, or in an event sub-process, may end; also inner ones. */
function interruptedScopes(
  scopes: readonly Scope[],
  boundaries: ReadonlyMap<string, readonly FlowNode[]>,
): ReadonlySet<Scope> {
  const interrupted = new Set<Scope>();
  // Outer scopes come first.
  for (const scope of scopes) {
    const hasBorder = scope.host !== undefined && boundaries.has(scope.host.id);
    const isInside = scope.parent !== undefined && interrupted.has(scope.parent);
    if (hasBorder || isInside || scope.nodes.some(isEventSubProcess)) interrupted.add(scope);
  }
  return interrupted;
}

const LATE = ['NotStartedReassign', 'NotCompletedReassign', 'NotStartedNotify', 'NotCompletedNotify'] as const;

function mayBeReassigned(element: XmlElement): boolean {
  const inputs = taskInputs(element);
  return LATE.some((name) => inputs.has(name)) || extensions(element, [ZEEBE], 'taskListener').length > 0;
}

function durationOf(element: XmlElement): string | undefined {
  const timer = childNamed(element, 'timerEventDefinition');
  return timer === undefined ? undefined : periodIn(childNamed(timer, 'timeDuration')?.text);
}

/** Being late and failing, where a way of its own is drawn for it; and what jBPM does about late tasks. */
function addEscalations(draft: Draft, file: BpmnFile, node: FlowNode, events: readonly FlowNode[]): void {
  for (const event of events) {
    const kind = eventKind(event.element);
    if (kind !== 'timer' && kind !== 'error') continue;
    const next = event.out[0]?.to;
    const within = durationOf(event.element);
    draft.escalations.push({
      trigger: kind === 'timer' ? 'time-out' : 'error',
      from: node.id,
      ...(next?.type === 'userTask' ? { to: personOf(draft, file, next) } : {}),
      ...(within === undefined ? {} : { within }),
      certainty: 'declared',
      place: file.placeOf(event.element),
    });
  }
  if (node.type !== 'userTask') return;
  const inputs = taskInputs(node.element);
  for (const name of LATE)
    if (inputs.has(name))
      draft.escalations.push({
        trigger: 'time-out',
        from: node.id,
        certainty: 'declared',
        place: file.placeOf(node.element),
      });
}

/** Said of whatever a person may be at even where the file is silent: what an engine does then stands outside of it. */
function addError(draft: Draft, file: BpmnFile, node: FlowNode, events: readonly FlowNode[]): void {
  const place = file.placeOf(node.element);
  const route = events.find((event) => eventKind(event.element) === 'error');
  const entry = { step: node.id, told: 'unknown', place } as const;
  if (route !== undefined) draft.errors.push({ ...entry, behaviour: 'route', certainty: 'declared' });
  else if (isRetried(node.element)) draft.errors.push({ ...entry, behaviour: 'retry', certainty: 'declared' });
  else if (WAITING.has(node.type)) draft.errors.push({ ...entry, behaviour: 'unknown', certainty: 'not-expressible' });
}

const WAITING: ReadonlySet<string> = new Set(['userTask', 'manualTask', 'receiveTask', 'intermediateCatchEvent']);

function isRetried(element: XmlElement): boolean {
  const [definition] = extensions(element, [ZEEBE], 'taskDefinition');
  const retries = definition === undefined ? undefined : attribute(definition, 'retries');
  return Number(retries) > 1 || extensions(element, ACTIVITI_FAMILY, 'failedJobRetryTimeCycle').length > 0;
}

/** The compensation of a step: how it is reversed. Whether that works in time no file can say. */
export function reversalsOf(file: BpmnFile): ReadonlyMap<string, string> {
  const reversals = new Map<string, string>();
  for (const node of file.nodes.values()) {
    const host = said(attribute(node.element, 'attachedToRef'));
    if (node.type !== 'boundaryEvent' || host === undefined || eventKind(node.element) !== 'compensate') continue;
    const [handler] = handlersOf(file, node);
    if (handler !== undefined) reversals.set(host, handler.id);
  }
  return reversals;
}

/**
 * Messages over the border of a pool. Between two steps of the file they are ways; to a pool that the file does not open
 * they tell somebody; every other one is not understood.
 */
export function addMessageFlows(draft: Draft, file: BpmnFile, isInGraph: (id: string) => boolean): void {
  const drawn = new Set<string>();
  for (const collaboration of childrenNamed(file.root, 'collaboration')) {
    const pools = new Map(
      childrenNamed(collaboration, 'participant').map((pool) => [attribute(pool, 'id') ?? '', pool] as const),
    );
    for (const flow of childrenNamed(collaboration, 'messageFlow')) {
      const [from, to] = ['sourceRef', 'targetRef'].map((end) => localPart(said(attribute(flow, end)) ?? ''));
      if (from === undefined || to === undefined || !(isInGraph(from) || isInGraph(to))) continue;
      const place = file.placeOf(flow);
      const pool = pools.get(to);
      if (isInGraph(from) && isInGraph(to)) {
        if (drawn.has(`${from} ${to}`)) continue;
        drawn.add(`${from} ${to}`);
        draft.transitions.push({
          from,
          to,
          kind: 'normal',
          default: 'no',
          condition: 'none',
          certainty: 'declared',
          place,
        });
      } else if (isInGraph(from) && pool !== undefined && attribute(pool, 'processRef') === undefined) {
        const name = said(attribute(pool, 'name'));
        const actor = actorOf(`pool:${to}`, file.placeOf(pool), {
          kind: 'unknown',
          ...(name === undefined ? {} : { name }),
        });
        draft.notices.push({ step: from, told: [cast(draft, actor)], certainty: 'declared', place });
      } else file.unrecognised.push({ construct: 'messageFlow', place });
    }
  }
}
