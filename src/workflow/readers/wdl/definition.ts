import { joinPointer } from '../../../model/pointer.js';
import type { Problem } from '../../../model/problem.js';
import { quoteForPeople } from '../../../model/quote.js';
import type { Unrecognised } from '../reader.js';
import { type Entries, idMaker, isMap, listOf, mapOf, textOf } from '../reading.js';

/** A workflow definition and where it stands in the file. */
export interface Definition {
  readonly value: Entries;
  readonly pointer: string;
  readonly name: string | undefined;
}

/** One action, wherever it is nested. */
export interface Action {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: Entries;
  readonly pointer: string;
  readonly group: Group;
  /** What it holds: the branches of a condition, the cases of a switch, the body of a loop or scope, the tools of an agent. */
  groups: readonly Group[];
  /** What it waits for, with the statuses it takes. */
  after: readonly After[];
  /** The actions that wait for it. */
  readonly followers: Action[];
}

export interface After {
  readonly action: Action;
  readonly statuses: ReadonlySet<Status>;
  readonly pointer: string;
}

export type Status = 'succeeded' | 'failed' | 'skipped' | 'timedout';

/** Actions that stand beside one another; they begin with those that wait for none of the others. */
export interface Group {
  readonly role: 'whole' | 'body' | 'true' | 'false' | 'case' | 'default' | 'tool';
  /** The case that leads here, or the name of the tool. */
  readonly label: string;
  readonly pointer: string;
  readonly parent: Action | undefined;
  readonly actions: readonly Action[];
}

export interface Read {
  readonly whole: Group;
  /** Every action, outer ones before inner ones. */
  readonly all: readonly Action[];
  readonly problems: readonly Problem[];
  readonly unrecognised: readonly Unrecognised[];
  readonly idOf: (name: string) => string;
}

/** The definitions in a file: alone, in a Logic App, in a flow package, or among the resources of a template. */
export function definitionsIn(value: unknown): readonly Definition[] {
  const root = mapOf(value);
  const properties = mapOf(root.properties);
  const name = textOf(properties.displayName) ?? textOf(root.displayName);
  const found = [
    { value: root, pointer: '', name },
    { value: mapOf(root.definition), pointer: '/definition', name },
    { value: mapOf(properties.definition), pointer: '/properties/definition', name },
    ...inResources(root.resources, '/resources', 0),
  ];
  return found.filter(({ value: each }) => isDefinition(each));
}

/** Templates inside of templates that people write go no deeper. */
const DEEPEST_TEMPLATE = 5;

/** Resources stand in a list or under names; each may hold resources of its own, or a deployment with a template. */
function inResources(resources: unknown, at: string, depth: number): readonly Definition[] {
  if (depth > DEEPEST_TEMPLATE) return [];
  const entries = Array.isArray(resources) ? [...resources.entries()] : Object.entries(mapOf(resources));
  return entries.flatMap(([key, entry]) => {
    const pointer = joinPointer(at, key);
    const resource = mapOf(entry);
    const properties = mapOf(resource.properties);
    return [
      { value: mapOf(properties.definition), pointer: `${pointer}/properties/definition`, name: textOf(resource.name) },
      ...inResources(resource.resources, `${pointer}/resources`, depth + 1),
      ...inResources(mapOf(properties.template).resources, `${pointer}/properties/template/resources`, depth + 1),
    ];
  });
}

function isDefinition(value: Entries): boolean {
  if (!isMap(value.actions)) return false;
  const schema = textOf(value.$schema) ?? '';
  const isTyped = Object.values(value.actions).some((action) => isMap(action) && typeof action.type === 'string');
  return /\/workflowdefinition\.json/i.test(schema) || (isMap(value.triggers) && isTyped);
}

const FIELDS: ReadonlySet<string> = new Set(
  (
    'type kind inputs runAfter actions else expression cases default foreach limit tools description metadata ' +
    'operationOptions runtimeConfiguration trackedProperties recurrence splitOn conditions correlation modelConfigurations'
  ).split(' '),
);

const DEEPEST = 60;
const MOST_ACTIONS = 100_000;

/** Takes a definition apart: all actions with ids and what they wait for, and what is broken or not understood. */
export function readDefinition({ value, pointer }: Definition, document: string, reserved: readonly string[]): Read {
  const problems: Problem[] = [];
  const unrecognised: Unrecognised[] = [];
  const all: Action[] = [];
  const idOf = idMaker();
  for (const name of reserved) idOf(name, 'trigger');

  const readGroup = (
    entries: unknown,
    at: string,
    role: Group['role'],
    label: string,
    parent: Action | undefined,
    depth: number,
  ): Group => {
    const actions: Action[] = [];
    const group: Group = { role, label, pointer: at, parent, actions };
    if (depth > DEEPEST || all.length > MOST_ACTIONS) {
      const isDeep = depth > DEEPEST;
      problems.push({
        code: isDeep ? 'nesting-limit' : 'too-large',
        document,
        pointer: at,
        found: isDeep ? `more than ${DEEPEST} actions inside one another` : `more than ${MOST_ACTIONS} actions`,
        expected: `at most ${isDeep ? DEEPEST : MOST_ACTIONS}`,
        remedy: 'move a part into a workflow of its own',
      });
      return group;
    }
    for (const [name, entry] of Object.entries(mapOf(entries))) {
      const body = mapOf(entry);
      const action: Action = {
        id: idOf(name, 'action'),
        name,
        type: textOf(body.type) ?? '',
        body,
        pointer: joinPointer(at, name),
        group,
        groups: [],
        after: [],
        followers: [],
      };
      actions.push(action);
      all.push(action);
      for (const field of Object.keys(body))
        if (!FIELDS.has(field))
          unrecognised.push({ construct: field, place: { document, pointer: joinPointer(action.pointer, field) } });
    }
    linkAfter(actions, document, problems, unrecognised);
    for (const action of actions) action.groups = groupsOf(action, depth);
    return group;
  };

  const groupsOf = (action: Action, depth: number): readonly Group[] => {
    const { body, pointer: at } = action;
    const read = (entries: unknown, below: string, role: Group['role'], label = '') =>
      readGroup(entries, below, role, label, action, depth + 1);
    const type = action.type.toLowerCase();
    const bodyAt = joinPointer(at, 'actions');
    if (type === 'if')
      return [
        read(body.actions, bodyAt, 'true'),
        read(mapOf(body.else).actions, joinPointer(joinPointer(at, 'else'), 'actions'), 'false'),
      ];
    if (type === 'switch') {
      const casesAt = joinPointer(at, 'cases');
      const cases = Object.entries(mapOf(body.cases)).map(([name, entry]) =>
        read(mapOf(entry).actions, joinPointer(joinPointer(casesAt, name), 'actions'), 'case', caseOf(entry)),
      );
      const otherwise = joinPointer(joinPointer(at, 'default'), 'actions');
      return [...cases, read(mapOf(body.default).actions, otherwise, 'default')];
    }
    if (isMap(body.tools)) {
      const toolsAt = joinPointer(at, 'tools');
      return Object.entries(body.tools).map(([name, tool]) =>
        read(mapOf(tool).actions, joinPointer(joinPointer(toolsAt, name), 'actions'), 'tool', name),
      );
    }
    return isMap(body.actions) ? [read(body.actions, bodyAt, 'body')] : [];
  };

  const whole = readGroup(value.actions, joinPointer(pointer, 'actions'), 'whole', '', undefined, 0);
  return { whole, all, problems, unrecognised, idOf: (name) => idOf(name, 'step') };
}

function caseOf(entry: unknown): string {
  const value = mapOf(entry).case;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const STATUSES: ReadonlySet<string> = new Set(['succeeded', 'failed', 'skipped', 'timedout']);

function linkAfter(
  actions: readonly Action[],
  document: string,
  problems: Problem[],
  unrecognised: Unrecognised[],
): void {
  const byName = new Map(actions.map((action) => [action.name, action]));
  for (const action of actions) {
    const at = joinPointer(action.pointer, 'runAfter');
    const after: After[] = [];
    for (const [name, listed] of Object.entries(mapOf(action.body.runAfter))) {
      const pointer = joinPointer(at, name);
      const before = byName.get(name);
      if (before === undefined) {
        problems.push({
          code: 'dangling-reference',
          document,
          pointer,
          found: quoteForPeople(name),
          expected: 'the name of an action that stands beside this one',
          remedy: 'correct the name, or add that action',
        });
        continue;
      }
      const statuses = new Set<Status>();
      for (const status of listOf(listed)) {
        const lower = String(status).toLowerCase();
        if (STATUSES.has(lower)) statuses.add(lower as Status);
        else unrecognised.push({ construct: String(status), place: { document, pointer } });
      }
      after.push({ action: before, statuses, pointer });
      before.followers.push(action);
    }
    action.after = after;
  }
}
