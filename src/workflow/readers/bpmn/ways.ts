import { comparisonIn, type Draft, ENGINE, stepOf, wayOf } from '../draft.js';
import { attribute } from '../xml.js';
import { addCalls, addLinks, addThrown } from './crossings.js';
import { add, type Drawing, endsOf, isFull, leavingStep } from './drawing.js';
import type { BpmnFile, Flow, FlowNode, Scope } from './file.js';
import { implementationOf } from './implementation.js';
import { addBoundary, interruptible } from './interruptions.js';
import { childNamed, engineAttribute, said } from './names.js';
import { beginningsOf, entriesOfAdHoc, isEventSubProcess, type Reaches } from './reach.js';
import { calledProcess, eventKind, wayKind } from './steps.js';

/**
 * Draws every way: sequence flows; into and out of sub-processes and called processes; what interrupts; links, signals
 * and messages inside of the file; loops; compensation. A sub-process is left at a step of its own, so that no way leads
 * past what is inside.
 */
export function addWays(draft: Draft, file: BpmnFile, reaches: Reaches, processes: readonly Scope[]): void {
  const scopes = processes.flatMap(allScopes);
  const exits = new Map<FlowNode, string>();
  const drawing: Drawing = { draft, file, reaches, scopes, exits };
  for (const scope of scopes)
    for (const node of scope.nodes) if (needsExit(drawing, node)) addExit(drawing, exits, node);
  for (const scope of scopes) {
    for (const node of scope.nodes) for (const flow of node.out) addFlow(drawing, flow);
    if (scope.host !== undefined) enterAndLeave(drawing, scope, scope.host);
    for (const node of scope.nodes) addNodeWays(drawing, node);
  }
  addCalls(drawing);
  addLinks(drawing);
  addThrown(drawing);
}

/** A scope and all scopes inside of it, outer ones first. */
export function allScopes(scope: Scope): readonly Scope[] {
  return [scope, ...scope.nodes.flatMap(({ inner }) => (inner === undefined ? [] : allScopes(inner)))];
}

/**
 * A sub-process that is itself an agent decides anew after each tool and is left from there; a tool box that an agent
 * task refers to ends like any other. An empty sub-process has nothing to leave.
 */
function needsExit({ file, reaches }: Drawing, node: FlowNode): boolean {
  if (node.inner !== undefined) {
    const isAgent = reaches.isAgentsToolBox(node.inner) && implementationOf(node.element).isAgent;
    return node.inner.nodes.length > 0 && !isAgent;
  }
  const called = node.type === 'callActivity' ? calledProcess(node) : undefined;
  return called !== undefined && file.processById.has(called);
}

function addExit({ draft, file, reaches }: Drawing, exits: Map<FlowNode, string>, node: FlowNode): void {
  let id = `${node.id}.end`;
  while (file.nodes.has(id)) id += '.end';
  exits.set(node, id);
  const inside = node.inner ?? file.processById.get(calledProcess(node) ?? '');
  const ends = inside === undefined ? 1 : endsOf(inside).length;
  const reach = reaches.of(node).reach === 'always' ? 'always' : 'conditional';
  const facts = { kind: 'control', effect: 'none', waits: 'no', performer: ENGINE, reach } as const;
  // It is left when nothing is under way inside: after one end or after all of them, which the file does not say.
  draft.steps.push(stepOf(id, file.placeOf(node.element), { ...facts, join: ends > 1 ? 'unknown' : 'any' }));
}

function addFlow(drawing: Drawing, { element, id, from, to }: Flow): void {
  const { draft, file } = drawing;
  const place = file.placeOf(element);
  const expression = childNamed(element, 'conditionExpression');
  const text = said(expression?.text);
  const isDefault = said(attribute(from.element, 'default')) === id;
  const isTimeOut = from.type === 'eventBasedGateway' && eventKind(to.element) === 'timer';
  const language = said(expression === undefined ? undefined : attribute(expression, 'language'));
  add(
    drawing,
    wayOf(leavingStep(drawing, from), to.id, place, {
      id,
      kind: isTimeOut ? 'time-out' : 'normal',
      default: isDefault ? 'yes' : 'no',
      condition: text === undefined ? 'none' : { text, ...(language === undefined ? {} : { language }) },
    }),
  );
  const comparison = text === undefined ? undefined : comparisonIn(text);
  if (comparison === undefined) return;
  const isAbove = comparison.operator.startsWith('>');
  draft.thresholds.push({
    step: from.id,
    measure: 'unknown',
    ...comparison,
    whereBelow: isAbove ? 'unknown' : [to.id],
    whereAbove: isAbove ? [to.id] : 'unknown',
    certainty: 'declared',
    place,
  });
}

function enterAndLeave(drawing: Drawing, scope: Scope, host: FlowNode): void {
  if (scope.nodes.length === 0) return;
  const place = drawing.file.placeOf(host.element);
  const isAdHoc = host.type === 'adHocSubProcess';
  const entries = isAdHoc ? entriesOfAdHoc(scope) : beginningsOf(scope);
  const condition = isAdHoc ? ('unknown' as const) : ('none' as const);
  for (const entry of entries) add(drawing, wayOf(host.id, entry.id, place, { condition }));
  const exit = drawing.exits.get(host);
  for (const end of endsOf(scope)) add(drawing, wayOf(leavingStep(drawing, end), exit ?? host.id, place));
  // Nothing inside may be called at all: possible, and nobody says so.
  if (isAdHoc && exit !== undefined) add(drawing, wayOf(host.id, exit, place, { certainty: 'unknown' }));
}

/** An engine may pass an activity over where an expression of it holds: a way past whoever works there. */
function addSkip(drawing: Drawing, node: FlowNode): void {
  const text = engineAttribute(node.element, 'skipExpression');
  if (text === undefined) return;
  const place = drawing.file.placeOf(node.element);
  for (const before of node.into)
    for (const after of node.out)
      if (!isFull(drawing))
        add(drawing, wayOf(leavingStep(drawing, before.from), after.to.id, place, { condition: { text } }));
}

function addNodeWays(drawing: Drawing, node: FlowNode): void {
  const { file } = drawing;
  const place = file.placeOf(node.element);
  for (const local of ['multiInstanceLoopCharacteristics', 'standardLoopCharacteristics']) {
    const loop = childNamed(node.element, local);
    // Several instances side by side are one step; one after the other, or a loop, comes back to it.
    const comesBack = local === 'standardLoopCharacteristics' || (loop && attribute(loop, 'isSequential') === 'true');
    if (loop === undefined || !comesBack) continue;
    const text = said(childNamed(loop, 'completionCondition')?.text ?? childNamed(loop, 'loopCondition')?.text);
    const condition = text === undefined ? ('unknown' as const) : { text };
    add(drawing, wayOf(leavingStep(drawing, node), node.id, file.placeOf(loop), { condition }));
  }
  addSkip(drawing, node);
  if (isEventSubProcess(node) && !isFull(drawing)) {
    const start = node.inner?.nodes.find(({ type }) => type === 'startEvent');
    const kind = wayKind(start === undefined ? 'none' : eventKind(start.element));
    for (const source of interruptible(node.scope, node, start ?? node))
      add(drawing, wayOf(source.id, node.id, place, { kind }));
  }
  if (node.type === 'boundaryEvent') addBoundary(drawing, node);
}
