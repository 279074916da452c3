import type { Problem } from '../../../model/problem.js';
import { quoteForPeople } from '../../../model/quote.js';
import type { Place } from '../../model.js';
import type { Unrecognised } from '../reader.js';
import { attribute, type XmlElement } from '../xml.js';
import {
  ACTIVITIES,
  BESIDE,
  BPMN,
  childrenNamed,
  EVENTS,
  engineAttribute,
  GATEWAYS,
  SUB_PROCESSES,
  said,
  walk,
} from './names.js';
import { type Assignee, lanesOf } from './people.js';

/** A process or sub-process: what holds flow nodes. */
export interface Scope {
  readonly element: XmlElement;
  readonly id: string;
  readonly parent: Scope | undefined;
  /** The sub-process as a step of its parent; undefined for a process. */
  readonly host: FlowNode | undefined;
  readonly nodes: FlowNode[];
}

/** An activity, event or gateway; or something that is none of these and that a flow leads to all the same. */
export interface FlowNode {
  readonly element: XmlElement;
  readonly id: string;
  readonly type: string;
  readonly isKnown: boolean;
  readonly scope: Scope;
  /** What it holds, where it is a sub-process. */
  inner: Scope | undefined;
  readonly out: Flow[];
  readonly into: Flow[];
}

/** A sequence flow between two nodes that both exist. */
export interface Flow {
  readonly element: XmlElement;
  readonly id: string;
  readonly from: FlowNode;
  readonly to: FlowNode;
}

/** A BPMN file by what it defines. */
export interface BpmnFile {
  readonly root: XmlElement;
  readonly document: string;
  readonly processes: readonly Scope[];
  readonly processById: ReadonlyMap<string, Scope>;
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly flows: readonly Flow[];
  /** The events on the border of each activity, by its id. */
  readonly boundaries: ReadonlyMap<string, readonly FlowNode[]>;
  /** The lane of each node that stands in one. */
  readonly lanes: ReadonlyMap<string, Assignee>;
  /** The variables that hold who started a process. */
  readonly initiators: ReadonlySet<string>;
  readonly problems: Problem[];
  readonly unrecognised: Unrecognised[];
  /** The place of an element: `#id`, or a path from its nearest ancestor with an id. */
  readonly placeOf: (element: XmlElement) => Place;
}

/** Takes a BPMN file apart: processes, nodes and flows, with what is broken or not understood on the way. */
export function readFile(root: XmlElement, document: string): BpmnFile {
  const pointers = pointersOf(root);
  const placeOf = (element: XmlElement): Place => ({ document, pointer: pointers.get(element) ?? '' });
  const nodes = new Map<string, FlowNode>();
  const problems: Problem[] = [];
  const unrecognised: Unrecognised[] = [];
  const pending: { readonly element: XmlElement; readonly scope: Scope }[] = [];
  const drawnTo = referredTo(root);
  const at = (element: XmlElement) => ({ document, pointer: pointers.get(element) ?? '', line: element.line });

  const visit = (scope: Scope): void => {
    for (const element of scope.element.children) {
      const { local, uri } = element;
      const isNode = uri === BPMN && (ACTIVITIES.has(local) || EVENTS.has(local) || GATEWAYS.has(local));
      const id = said(attribute(element, 'id')) ?? (pointers.get(element) ?? '').replace(/^#/, '');
      if (uri === BPMN && local === 'sequenceFlow') pending.push({ element, scope });
      else if (isNode || drawnTo.has(id)) {
        if (uri === BPMN && BESIDE.has(local)) continue;
        addNode(element, id, scope, isNode);
      } else if (uri !== BPMN || !BESIDE.has(local)) unrecognised.push({ construct: local, place: placeOf(element) });
    }
  };
  const addNode = (element: XmlElement, id: string, scope: Scope, isKnown: boolean): void => {
    const first = nodes.get(id);
    if (first !== undefined) {
      problems.push(twice(at(element), id, first.element.line));
      return;
    }
    if (!isKnown) unrecognised.push({ construct: element.local, place: placeOf(element) });
    const node: FlowNode = { element, id, type: element.local, isKnown, scope, inner: undefined, out: [], into: [] };
    nodes.set(id, node);
    scope.nodes.push(node);
    if (!isKnown || !SUB_PROCESSES.has(element.local)) return;
    node.inner = { element, id, parent: scope, host: node, nodes: [] };
    visit(node.inner);
  };

  const processes: Scope[] = [];
  const processById = new Map<string, Scope>();
  for (const element of childrenNamed(root, 'process')) {
    const id = said(attribute(element, 'id')) ?? (pointers.get(element) ?? '').replace(/^#/, '');
    const first = processById.get(id);
    if (first !== undefined) problems.push(twice(at(element), id, first.element.line));
    const scope: Scope = { element, id, parent: undefined, host: undefined, nodes: [] };
    processes.push(scope);
    if (first === undefined) processById.set(id, scope);
    visit(scope);
  }
  const flows = connect(pending, nodes, at, problems, pointers);
  const lanes = new Map(processes.flatMap(({ element }) => [...lanesOf(element)]));
  const initiators = new Set(
    [...nodes.values()].flatMap(({ type, element }) =>
      type === 'startEvent' ? (engineAttribute(element, 'initiator') ?? []) : [],
    ),
  );
  const boundaries = boundariesOf(nodes.values());
  return {
    root,
    document,
    processes,
    processById,
    nodes,
    flows,
    boundaries,
    lanes,
    initiators,
    problems,
    unrecognised,
    placeOf,
  };
}

function boundariesOf(nodes: Iterable<FlowNode>): ReadonlyMap<string, readonly FlowNode[]> {
  const boundaries = new Map<string, FlowNode[]>();
  for (const node of nodes) {
    const host = node.type === 'boundaryEvent' ? said(attribute(node.element, 'attachedToRef')) : undefined;
    if (host === undefined) continue;
    const known = boundaries.get(host);
    if (known === undefined) boundaries.set(host, [node]);
    else known.push(node);
  }
  return boundaries;
}

type At = (element: XmlElement) => { readonly document: string; readonly pointer: string; readonly line: number };

function connect(
  pending: readonly { readonly element: XmlElement }[],
  nodes: ReadonlyMap<string, FlowNode>,
  at: At,
  problems: Problem[],
  pointers: ReadonlyMap<XmlElement, string>,
): readonly Flow[] {
  const flows = new Map<string, Flow>();
  for (const { element } of pending) {
    const id = said(attribute(element, 'id')) ?? (pointers.get(element) ?? '').replace(/^#/, '');
    const ends = ['sourceRef', 'targetRef'].map((end) => {
      const name = said(attribute(element, end));
      const node = name === undefined ? undefined : nodes.get(name);
      if (node === undefined) problems.push(nowhere(at(element), end, name));
      return node;
    });
    const [from, to] = ends;
    if (from === undefined || to === undefined) continue;
    const first = flows.get(id);
    if (first !== undefined) {
      problems.push(twice(at(element), id, first.element.line));
      continue;
    }
    const flow = { element, id, from, to };
    flows.set(id, flow);
    from.out.push(flow);
    to.into.push(flow);
  }
  return [...flows.values()];
}

/** What sequence flows and boundary events name: an element that is not understood is a step where one leads to it. */
function referredTo(root: XmlElement): ReadonlySet<string> {
  const names = new Set<string>();
  walk(root, (element) => {
    if (element.uri !== BPMN) return;
    const ends = element.local === 'sequenceFlow' ? ['sourceRef', 'targetRef'] : ['attachedToRef'];
    for (const end of ends) {
      const name = said(attribute(element, end));
      if (name !== undefined) names.add(name);
    }
  });
  return names;
}

/** `#id` for an element with an id; else the way from its nearest ancestor with one, such as `#hiring/laneSet[1]`. */
function pointersOf(root: XmlElement): ReadonlyMap<XmlElement, string> {
  const pointers = new Map<XmlElement, string>();
  const visit = (element: XmlElement, above: string, position: number): void => {
    const id = said(attribute(element, 'id'));
    const pointer = id === undefined ? `${above}/${element.local}[${position}]` : `#${id}`;
    pointers.set(element, pointer);
    const counts = new Map<string, number>();
    for (const child of element.children) {
      const count = (counts.get(child.local) ?? 0) + 1;
      counts.set(child.local, count);
      visit(child, pointer, count);
    }
  };
  visit(root, '#', 1);
  return pointers;
}

/** The lines of places of a BPMN file, by pointer; a pointer that the file does not have is left out. */
export function linesOf(root: XmlElement): ReadonlyMap<string, { readonly line: number; readonly column: number }> {
  const lines = new Map<string, { readonly line: number; readonly column: number }>();
  for (const [{ line, column }, pointer] of pointersOf(root))
    if (!lines.has(pointer)) lines.set(pointer, { line, column });
  return lines;
}

type Where = { readonly document: string; readonly pointer: string; readonly line: number };

function twice(where: Where, id: string, first: number): Problem {
  return {
    code: 'duplicate-id',
    ...where,
    found: `${quoteForPeople(id)} is used a second time; the first is on line ${first}`,
    expected: 'one element for each id',
    remedy: 'give one of them another id',
  };
}

export function nowhere(where: Where, attributeName: string, name: string | undefined): Problem {
  return {
    code: 'dangling-reference',
    ...where,
    found: name === undefined ? `no ${attributeName}` : `${attributeName} ${quoteForPeople(name)}`,
    expected: 'the id of an activity, event or gateway of this file',
    remedy: 'correct it, or draw that element',
  };
}
