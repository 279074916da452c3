import type { WorkflowActor } from '../../model.js';
import { attribute, type XmlElement } from '../xml.js';
import type { BpmnFile, FlowNode } from './file.js';
import { childNamed, childrenNamed, engineAttribute, extensions, isExpression, said, walk, ZEEBE } from './names.js';

/** Who a task is given to, as the file says it. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly assignment: WorkflowActor['assignment'];
}

/**
 * Who may do a task of a person: assignee, candidates, potential owners of BPMN, the inputs of jBPM, else the lane. In
 * the order of the file; empty where nobody is named, which the format could have done.
 */
export function assigneesOf(file: BpmnFile, node: FlowNode): readonly Assignee[] {
  const found = new Map<string, Assignee>();
  const add = (text: string | undefined, kind: 'user' | 'group'): void => {
    for (const name of splitNames(text)) {
      const id = `${kind}:${name}`;
      const assignment = assignmentOf(name, kind, file.initiators);
      if (!found.has(id)) found.set(id, { id, name, assignment });
    }
  };
  const { element } = node;
  for (const definition of extensions(element, [ZEEBE], 'assignmentDefinition')) {
    add(attribute(definition, 'assignee'), 'user');
    add(attribute(definition, 'candidateUsers'), 'user');
    add(attribute(definition, 'candidateGroups'), 'group');
  }
  add(engineAttribute(element, 'assignee'), 'user');
  add(engineAttribute(element, 'candidateUsers'), 'user');
  add(engineAttribute(element, 'candidateGroups'), 'group');
  for (const owner of OWNERS.flatMap((local) => childrenNamed(element, local))) {
    const expression = childNamed(owner, 'resourceAssignmentExpression');
    const text = expression === undefined ? undefined : (childNamed(expression, 'formalExpression')?.text ?? '');
    for (const [name, kind] of ownersIn(text)) add(name, kind);
    add(childNamed(owner, 'resourceRef')?.text, 'group');
  }
  const inputs = taskInputs(element);
  add(inputs.get('ActorId'), 'user');
  add(inputs.get('GroupId'), 'group');
  const lane = found.size === 0 ? file.lanes.get(node.id) : undefined;
  return lane === undefined ? [...found.values()] : [lane];
}

const OWNERS = ['potentialOwner', 'humanPerformer', 'performer', 'resourceRole'];

/** `user(kermit), group(sales)` of the Activiti family; a bare name is a user of the engine that wrote it. */
function ownersIn(text: string | undefined): readonly (readonly [string, 'user' | 'group'])[] {
  return splitNames(text).map((name) => {
    const [, kind, inner] = /^(user|group)\(([^()]*)\)$/.exec(name) ?? [];
    return [inner ?? name, kind === 'group' ? 'group' : 'user'] as const;
  });
}

/** Names parted by commas; an expression is one name, whatever is in it. */
function splitNames(text: string | undefined): readonly string[] {
  const all = said(text);
  if (all === undefined) return [];
  if (isExpression(all)) return [all];
  return all.split(',').flatMap((name) => said(name) ?? []);
}

function assignmentOf(name: string, kind: 'user' | 'group', initiators: ReadonlySet<string>): Assignee['assignment'] {
  const variable = /^(?:=\s*|[$#]\{\s*)([\w.]+)\s*\}?$/.exec(name)?.[1];
  if (variable !== undefined && initiators.has(variable)) return 'initiator';
  if (isExpression(name)) return 'expression';
  return kind === 'user' ? 'named' : 'group';
}

/** The literal inputs of a task by name, as jBPM assigns them. */
export function taskInputs(element: XmlElement): ReadonlyMap<string, string> {
  const specification = childNamed(element, 'ioSpecification');
  const names = new Map(
    (specification === undefined ? [] : childrenNamed(specification, 'dataInput')).flatMap((input) => {
      const [id, name] = [attribute(input, 'id'), attribute(input, 'name')];
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
  const inputs = new Map<string, string>();
  for (const association of childrenNamed(element, 'dataInputAssociation')) {
    const assignment = childNamed(association, 'assignment');
    if (assignment === undefined) continue;
    const name = names.get(said(childNamed(assignment, 'to')?.text) ?? '');
    const value = said(childNamed(assignment, 'from')?.text);
    if (name !== undefined && value !== undefined) inputs.set(name, value);
  }
  return inputs;
}

/** The innermost lane of each node, by id: a group of people for tasks that people do. */
export function lanesOf(process: XmlElement): ReadonlyMap<string, Assignee> {
  const lanes = new Map<string, Assignee>();
  for (const set of childrenNamed(process, 'laneSet'))
    walk(set, (element) => {
      if (element.local !== 'lane') return;
      const id = said(attribute(element, 'id')) ?? 'lane';
      const name = said(attribute(element, 'name')) ?? id;
      for (const ref of childrenNamed(element, 'flowNodeRef')) {
        const node = said(ref.text);
        if (node !== undefined) lanes.set(node, { id: `lane:${id}`, name, assignment: 'group' });
      }
    });
  return lanes;
}
