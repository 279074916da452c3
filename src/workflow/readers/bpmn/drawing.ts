import type { WorkflowTransition } from '../../model.js';
import type { Draft } from '../draft.js';
import type { BpmnFile, FlowNode, Scope } from './file.js';
import { childNamed } from './names.js';
import { isHandler, linkNameOf, type Reaches } from './reach.js';
import { eventKind } from './steps.js';

/** So many ways that no person drew them; what they would prove is not worth the memory. */
const MOST_WAYS = 400_000;

/** What is drawn for the processes of one graph. */
export interface Drawing {
  readonly draft: Draft;
  readonly file: BpmnFile;
  readonly reaches: Reaches;
  readonly scopes: readonly Scope[];
  /** The step at which a sub-process or call is left. */
  readonly exits: ReadonlyMap<FlowNode, string>;
}

/** Puts a way on the drawing, until there are too many. */
export function add(drawing: Drawing, way: WorkflowTransition): void {
  const { transitions } = drawing.draft;
  if (transitions.length < MOST_WAYS) transitions.push(way);
  else if (transitions.length === MOST_WAYS) {
    transitions.push(way);
    drawing.file.problems.push({
      code: 'too-large',
      document: drawing.file.document,
      found: `more than ${MOST_WAYS} ways between the steps`,
      expected: 'a process that people can read',
      remedy: 'split the process, or the sub-process with the most events on its border',
    });
  }
}

/** Whether there are too many ways already, so that more need not be looked for. */
export const isFull = ({ draft }: Drawing): boolean => draft.transitions.length > MOST_WAYS;

/** The step from which a node is left. */
export const leavingStep = ({ exits }: Drawing, node: FlowNode): string => exits.get(node) ?? node.id;

/** Where a scope ends: nodes that no flow leaves. */
export function endsOf(scope: Scope): readonly FlowNode[] {
  return scope.nodes.filter((node) => {
    if (node.out.length > 0 || isHandler(node)) return false;
    if (node.type === 'boundaryEvent' && eventKind(node.element) === 'compensate') return false;
    if (node.type === 'intermediateThrowEvent' && linkNameOf(node) !== undefined) return false;
    const isThrown = node.type === 'endEvent' && ['error', 'other'].includes(eventKind(node.element));
    return !(isThrown && childNamed(node.element, 'terminateEventDefinition') === undefined);
  });
}
