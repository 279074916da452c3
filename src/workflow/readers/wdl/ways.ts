import type { Problem } from '../../../model/problem.js';
import type { Place, TransitionKind, WorkflowCondition, WorkflowTransition } from '../../model.js';
import { type Draft, ENGINE, stepOf, wayOf } from '../draft.js';
import { type Entries, listOf, mapOf } from '../reading.js';
import type { AnswerRead } from './answers.js';
import type { Action, After, Group, Read } from './definition.js';

/** So many ways that no person drew them. */
const MOST_WAYS = 400_000;

/** Draws what follows what: `runAfter` by status, and into and out of conditions, switches, loops, scopes and tools. */
export function addWays(
  draft: Draft,
  read: Read,
  starts: readonly string[],
  document: string,
  answers: ReadonlyMap<string, AnswerRead>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const exits = new Map<Action, string>();
  for (const action of read.all) if (holdsActions(action)) exits.set(action, read.idOf(`${action.id}.end`));
  const place = (pointer: string): Place => ({ document, pointer });
  const leaving = (action: Action): string => exits.get(action) ?? action.id;

  const add = (way: WorkflowTransition): void => {
    if (draft.transitions.length > MOST_WAYS) return;
    draft.transitions.push(way);
    if (draft.transitions.length > MOST_WAYS)
      problems.push({
        code: 'too-large',
        document,
        found: `more than ${MOST_WAYS} ways between the actions`,
        expected: 'a workflow that people can read',
        remedy: 'move a part into a workflow of its own',
      });
  };

  const addAfter = (action: Action, { action: before, statuses, pointer }: After): void => {
    const at = place(pointer);
    if (statuses.has('succeeded')) add(wayOf(leaving(before), action.id, at));
    const others: readonly (readonly [boolean, TransitionKind])[] = [
      [statuses.has('failed'), 'error'],
      [statuses.has('timedout'), 'time-out'],
    ];
    for (const [applies, kind] of others)
      if (applies) for (const source of failingIn(before)) add(wayOf(source.id, action.id, at, { kind }));
    // What is skipped was never reached: the way leads from whatever failed before it.
    if (!statuses.has('skipped') || draft.transitions.length > MOST_WAYS) return;
    const sources = ancestorsOf(before);
    for (const source of sources.flatMap(failingIn)) add(wayOf(source.id, action.id, at, { kind: 'error' }));
    if (sources.length === 0) add(wayOf(before.id, action.id, at, { kind: 'unknown', certainty: 'unknown' }));
  };

  const enter = (group: Group, from: string, facts: Partial<WorkflowTransition>): void => {
    for (const action of beginningsOf(group)) add(wayOf(from, action.id, place(action.pointer), facts));
  };

  const addInside = (action: Action): void => {
    const at = place(action.pointer);
    const exit = exits.get(action);
    for (const group of action.groups) {
      const outcome = answers.get(action.id)?.outcomeOf(group);
      // The answer takes the way, also where it is the one that is left over.
      const facts = {
        ...entryOf(action, group),
        ...(outcome === undefined ? {} : { outcome, default: 'no' as const }),
      };
      enter(group, action.id, facts);
      const isTool = group.role === 'tool';
      for (const end of endingsOf(group))
        add(wayOf(leaving(end), isTool ? action.id : (exit ?? action.id), place(end.pointer)));
      if (exit !== undefined && group.actions.length === 0) add(wayOf(action.id, exit, place(group.pointer), facts));
    }
    if (exit === undefined) return;
    const ends = action.groups.flatMap(endingsOf);
    const isSimple = action.groups.every((group) => endingsOf(group).length < 2);
    const facts = { kind: 'control', effect: 'none', waits: 'no', performer: ENGINE } as const;
    draft.steps.push(stepOf(exit, at, { ...facts, join: isSimple || ends.length < 2 ? 'any' : 'unknown' }));
    const type = action.type.toLowerCase();
    if (type === 'foreach') add(wayOf(action.id, exit, at, { certainty: 'unknown' }));
    if (type === 'until') add(wayOf(exit, action.id, at, { condition: conditionOf(action.body.expression) }));
  };

  for (const start of starts) enter(read.whole, start, {});
  for (const action of read.all) {
    for (const after of action.after) addAfter(action, after);
    addInside(action);
    addThresholds(draft, action, place(action.pointer));
  }
  return problems;
}

/** Whether an action is left at a step of its own. An agent is not: it decides anew after each tool. */
function holdsActions({ groups }: Action): boolean {
  return groups.some(({ role, actions }) => role !== 'tool' && actions.length > 0);
}

/** Where an action may fail: itself, or anything inside of it. Terminate does not fail: it ends the run. */
function failingIn(action: Action): readonly Action[] {
  const inside = action.groups.flatMap((group) => group.actions.flatMap(failingIn));
  return action.type.toLowerCase() === 'terminate' ? [] : [action, ...inside];
}

/** Everything that must have gone before, beside the action. */
function ancestorsOf(action: Action): readonly Action[] {
  const found = new Set<Action>();
  const pending = [action];
  for (let at = pending.pop(); at !== undefined; at = pending.pop())
    for (const { action: before } of at.after)
      if (!found.has(before)) {
        found.add(before);
        pending.push(before);
      }
  found.delete(action);
  return [...found];
}

export function beginningsOf(group: Group): readonly Action[] {
  return group.actions.filter(({ after }) => after.length === 0);
}

/** Where a group ends: actions that nothing waits for. Terminate ends the whole run. */
function endingsOf(group: Group): readonly Action[] {
  return group.actions.filter(({ followers, type }) => followers.length === 0 && type.toLowerCase() !== 'terminate');
}

/**
 * How an action joins what it waits for. All of them, in one of the listed statuses each; where several statuses lead
 * from one of them, only some of the ways to it are taken, and the join is open.
 */
export function joinOf({ after }: Action): 'all' | 'any' | 'unknown' {
  if (after.length < 2) return 'any';
  return after.every(({ statuses }) => statuses.size === 1 && statuses.has('succeeded')) ? 'all' : 'unknown';
}

function entryOf(action: Action, group: Group): Partial<WorkflowTransition> {
  if (group.role === 'true') return { condition: conditionOf(action.body.expression) };
  if (group.role === 'false' || group.role === 'default') return { default: 'yes' };
  if (group.role === 'case') return { condition: conditionOf({ equals: [action.body.expression, group.label] }) };
  return {};
}

function conditionOf(expression: unknown): WorkflowCondition | 'none' {
  if (expression === undefined) return 'none';
  const text = typeof expression === 'string' ? expression : JSON.stringify(expression);
  return { text: text.slice(0, 2000), language: 'workflow definition language' };
}

const OPERATORS: ReadonlyMap<string, '<' | '<=' | '>' | '>='> = new Map([
  ['greater', '>'],
  ['greaterOrEquals', '>='],
  ['less', '<'],
  ['lessOrEquals', '<='],
]);

/** A condition that compares one expression with one number and nothing else. */
function addThresholds(draft: Draft, action: Action, place: Place): void {
  if (action.type.toLowerCase() !== 'if') return;
  const comparison = onlyIn(mapOf(action.body.expression));
  for (const [key, operator] of OPERATORS) {
    const [left, right, ...more] = listOf(comparison[key]);
    if (typeof left !== 'string' || typeof right !== 'number' || more.length > 0) continue;
    const [whenTrue, whenFalse] = action.groups.map((group) => beginningsOf(group).map(({ id }) => id));
    const stated = (ids: readonly string[] | undefined) =>
      ids === undefined || ids.length === 0 ? ('unknown' as const) : ids;
    const isAbove = operator.startsWith('>');
    draft.thresholds.push({
      step: action.id,
      measure: 'unknown',
      operator,
      value: right,
      variable: left.slice(0, 400),
      whereAbove: stated(isAbove ? whenTrue : whenFalse),
      whereBelow: stated(isAbove ? whenFalse : whenTrue),
      certainty: 'declared',
      place,
    });
  }
}

function onlyIn(expression: Entries): Entries {
  const parts = listOf(expression.and ?? expression.or);
  return parts.length === 1 ? mapOf(parts[0]) : expression;
}
