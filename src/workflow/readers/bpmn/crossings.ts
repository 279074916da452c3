import { wayOf } from '../draft.js';
import { attribute, type XmlElement } from '../xml.js';
import { add, type Drawing, endsOf, isFull, leavingStep } from './drawing.js';
import type { FlowNode, Scope } from './file.js';
import { childNamed, localPart, said } from './names.js';
import { beginningsOf, linkNameOf } from './reach.js';
import { calledProcess } from './steps.js';

/** Draws the ways into called processes of the file and back. */
export function addCalls(drawing: Drawing): void {
  const { file } = drawing;
  const callers = new Map<Scope, FlowNode[]>();
  for (const scope of drawing.scopes)
    for (const node of scope.nodes) {
      const called = node.type === 'callActivity' ? calledProcess(node) : undefined;
      const process = called === undefined ? undefined : file.processById.get(called);
      if (process === undefined) continue;
      const known = callers.get(process);
      if (known === undefined) callers.set(process, [node]);
      else known.push(node);
    }
  for (const [process, nodes] of callers)
    for (const caller of nodes) {
      if (isFull(drawing)) return;
      const place = file.placeOf(caller.element);
      for (const entry of beginningsOf(process)) add(drawing, wayOf(caller.id, entry.id, place));
      // With several callers, a run returns to its own; which one that is, no way can say.
      const certainty = nodes.length === 1 ? 'declared' : 'inferred';
      for (const end of endsOf(process))
        add(drawing, wayOf(leavingStep(drawing, end), leavingStep(drawing, caller), place, { certainty }));
    }
}

/** Draws links: a way that is cut in two on the page. */
export function addLinks(drawing: Drawing): void {
  for (const scope of drawing.scopes) {
    const catches = new Map<string, FlowNode>();
    for (const node of scope.nodes)
      if (node.type === 'intermediateCatchEvent') catches.set(linkNameOf(node) ?? '', node);
    for (const node of scope.nodes) {
      const name = node.type === 'intermediateThrowEvent' ? linkNameOf(node) : undefined;
      const to = name === undefined || name === '' ? undefined : catches.get(name);
      if (to !== undefined) add(drawing, wayOf(node.id, to.id, drawing.file.placeOf(node.element)));
    }
  }
}

/** Signals and messages that one step throws and another waits for: by inference, since others may send them too. */
export function addThrown(drawing: Drawing): void {
  const catches = new Map<string, FlowNode[]>();
  const nodes = drawing.scopes.flatMap((scope) => scope.nodes);
  for (const node of nodes) {
    const about = THROWERS.has(node.type) ? undefined : referenceOf(node.element);
    if (about === undefined) continue;
    const known = catches.get(about);
    if (known === undefined) catches.set(about, [node]);
    else known.push(node);
  }
  for (const node of nodes) {
    if (isFull(drawing)) return;
    const about = THROWERS.has(node.type) ? referenceOf(node.element) : undefined;
    for (const to of about === undefined ? [] : (catches.get(about) ?? []))
      add(drawing, wayOf(node.id, to.id, drawing.file.placeOf(node.element), { certainty: 'inferred' }));
  }
}

const THROWERS: ReadonlySet<string> = new Set(['intermediateThrowEvent', 'endEvent', 'sendTask']);

function referenceOf(element: XmlElement): string | undefined {
  const own = said(attribute(element, 'messageRef'));
  if (own !== undefined) return `message ${localPart(own)}`;
  for (const kind of ['message', 'signal']) {
    const definition = childNamed(element, `${kind}EventDefinition`);
    const ref = said(definition === undefined ? undefined : attribute(definition, `${kind}Ref`));
    if (ref !== undefined) return `${kind} ${localPart(ref)}`;
  }
  return undefined;
}
