import { wayOf } from '../draft.js';
import { attribute } from '../xml.js';
import { add, type Drawing, isFull } from './drawing.js';
import { type BpmnFile, type FlowNode, nowhere, type Scope } from './file.js';
import { ACTIVITIES, childrenNamed, said } from './names.js';
import { isEventSubProcess, isHandler } from './reach.js';
import { eventKind, wayKind } from './steps.js';

/** Draws the ways from an activity, and from whatever is inside of it, to an event on its border. */
export function addBoundary(drawing: Drawing, node: FlowNode): void {
  const { file } = drawing;
  const place = file.placeOf(node.element);
  const name = said(attribute(node.element, 'attachedToRef'));
  const host = name === undefined ? undefined : file.nodes.get(name);
  if (host === undefined || host.scope !== node.scope) {
    const { document, pointer } = place;
    file.problems.push(nowhere({ document, pointer, line: node.element.line }, 'attachedToRef', name));
    return;
  }
  if (isFull(drawing)) return;
  const kind = wayKind(eventKind(node.element));
  const inside = host.inner === undefined || kind === 'compensation' ? [] : interruptible(host.inner, undefined, node);
  for (const source of [host, ...inside]) add(drawing, wayOf(source.id, node.id, place, { kind }));
  if (kind !== 'compensation') return;
  for (const handler of handlersOf(file, node)) add(drawing, wayOf(node.id, handler.id, place, { kind }));
}

/** What an association leads to from a compensation event. */
export function handlersOf(file: BpmnFile, node: FlowNode): readonly FlowNode[] {
  return childrenNamed(node.scope.element, 'association').flatMap((association) => {
    const to = attribute(association, 'sourceRef') === node.id ? said(attribute(association, 'targetRef')) : undefined;
    const handler = to === undefined ? undefined : file.nodes.get(to);
    return handler === undefined ? [] : [handler];
  });
}

/**
 * Where a run may be when `event` takes it out of the scope: at work, waiting, or throwing what is caught. An escalation
 * comes only from where one is thrown, as far as the file shows that, or from a process that is called.
 */
export function interruptible(scope: Scope, except: FlowNode | undefined, event: FlowNode): readonly FlowNode[] {
  const busy = busyIn(scope, except);
  if (eventKind(event.element) !== 'escalation') return busy;
  const throwing = busy.filter((node) => !ACTIVITIES.has(node.type) && eventKind(node.element) === 'escalation');
  return throwing.length === 0 ? busy : busy.filter((node) => throwing.includes(node) || node.type === 'callActivity');
}

function busyIn(scope: Scope, except: FlowNode | undefined): readonly FlowNode[] {
  return scope.nodes.flatMap((node) => {
    if (node === except || isEventSubProcess(node)) return [];
    const kind = eventKind(node.element);
    const isThrow = node.type === 'endEvent' || node.type === 'intermediateThrowEvent';
    const throws = isThrow && kind !== 'none' && kind !== 'message';
    const isBusy = ACTIVITIES.has(node.type) || node.type === 'intermediateCatchEvent' || throws || !node.isKnown;
    const inside = node.inner === undefined ? [] : busyIn(node.inner, except);
    return isBusy && !isHandler(node) ? [node, ...inside] : inside;
  });
}
