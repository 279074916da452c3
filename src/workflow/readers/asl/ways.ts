import { joinPointer } from '../../../model/pointer.js';
import type { Problem } from '../../../model/problem.js';
import { quoteForPeople } from '../../../model/quote.js';
import type { Place, TransitionKind, WorkflowCondition, WorkflowTransition } from '../../model.js';
import { type Draft, ENGINE, stepOf, wayOf } from '../draft.js';
import { type Entries, listOf, mapOf, textOf } from '../reading.js';
import type { Machine, Machines, State } from './machine.js';

/** So many ways that no person drew them. */
const MOST_WAYS = 400_000;

/** What the drawing of ways hands on: where a Parallel or Map is left, and what leads nowhere. */
export interface Ways {
  readonly problems: readonly Problem[];
}

/** Draws what follows what: Next, Choices, Default, Catch, and into and out of branches and items. */
export function addWays(draft: Draft, machines: Machines, document: string): Ways {
  const problems: Problem[] = [];
  const exits = new Map<State, string>();
  for (const state of machines.all) if (state.inner.length > 0) exits.set(state, machines.idOf(`${state.id}.end`));
  const place = (pointer: string): Place => ({ document, pointer });
  const leaving = (state: State): string => exits.get(state) ?? state.id;

  const add = (way: WorkflowTransition): void => {
    if (draft.transitions.length > MOST_WAYS) return;
    draft.transitions.push(way);
    if (draft.transitions.length <= MOST_WAYS) return;
    problems.push({
      code: 'too-large',
      document,
      found: `more than ${MOST_WAYS} ways between the states`,
      expected: 'a state machine that people can read',
      remedy: 'move a part into a state machine of its own',
    });
  };

  const target = (state: State, name: unknown, pointer: string): State | undefined => {
    const next = typeof name === 'string' ? state.machine.states.get(name) : undefined;
    if (next === undefined)
      problems.push({
        code: typeof name === 'string' ? 'dangling-reference' : 'missing-key',
        document,
        pointer,
        found: typeof name === 'string' ? quoteForPeople(name) : 'no name of a state',
        expected: 'the name of a state of the same States',
        remedy: 'correct the name, or add that state',
      });
    return next;
  };

  for (const state of machines.all) {
    const { body, pointer } = state;
    if ('Next' in body) {
      const next = target(state, body.Next, joinPointer(pointer, 'Next'));
      if (next !== undefined) add(wayOf(leaving(state), next.id, place(joinPointer(pointer, 'Next'))));
    } else if (!isLast(state) && state.type !== 'Choice' && state.type !== '') {
      problems.push({
        code: 'missing-key',
        document,
        pointer,
        found: 'a state with neither Next nor End',
        expected: '`Next` with a name, or `End: true`',
        remedy: 'say what follows this state',
      });
    }
    addChoices(state);
    addCatches(state);
    if (state.inner.length > 0) addInside(state);
  }
  return { problems };

  function addChoices(state: State): void {
    listOf(state.body.Choices).forEach((entry, index) => {
      const rule = mapOf(entry);
      const at = joinPointer(joinPointer(state.pointer, 'Choices'), index);
      const next = target(state, rule.Next, joinPointer(at, 'Next'));
      if (next === undefined) return;
      add(wayOf(state.id, next.id, place(at), { condition: conditionOf(rule) }));
      addThreshold(state, rule, next, at);
    });
    if (!('Default' in state.body)) return;
    const at = joinPointer(state.pointer, 'Default');
    const next = target(state, state.body.Default, at);
    if (next !== undefined) add(wayOf(state.id, next.id, place(at), { default: 'yes' }));
  }

  function addThreshold(state: State, rule: Entries, next: State, at: string): void {
    const compared = comparisonOf(rule);
    if (compared === undefined) return;
    const isAbove = compared.operator.startsWith('>');
    const isBelow = compared.operator.startsWith('<');
    draft.thresholds.push({
      step: state.id,
      measure: 'unknown',
      ...compared,
      whereBelow: isBelow ? [next.id] : 'unknown',
      whereAbove: isAbove ? [next.id] : 'unknown',
      certainty: 'declared',
      place: place(at),
    });
  }

  function addCatches(state: State): void {
    const sources = 'Catch' in state.body ? [state, ...state.inner.flatMap(statesIn).filter(mayFail)] : [];
    listOf(state.body.Catch).forEach((entry, index) => {
      if (draft.transitions.length > MOST_WAYS) return;
      const at = joinPointer(joinPointer(state.pointer, 'Catch'), index);
      const next = target(state, mapOf(entry).Next, joinPointer(at, 'Next'));
      if (next === undefined) return;
      for (const kind of kindsOf(state, entry))
        for (const source of sources) add(wayOf(source.id, next.id, place(at), { kind }));
    });
  }

  function addInside(state: State): void {
    const exit = leaving(state);
    const facts = { kind: 'control', effect: 'none', waits: 'no', performer: ENGINE } as const;
    const joinsAll = state.type === 'Parallel' && state.inner.length > 1;
    const branchEnds = state.inner.map((machine, index) => {
      if (machine.startAt !== undefined)
        add(wayOf(state.id, machine.startAt.id, place(joinPointer(machine.pointer, 'StartAt'))));
      const ends = [...machine.states.values()].filter(endsWell);
      // A branch that can end in several places ends once: then the branches are waited for one by one.
      const own = joinsAll && ends.length > 1 ? machines.idOf(`${state.id}.branch${index + 1}.end`) : undefined;
      for (const end of ends) add(wayOf(leaving(end), own ?? exit, place(end.pointer)));
      if (own === undefined) return undefined;
      add(wayOf(own, exit, place(machine.pointer)));
      return stepOf(own, place(machine.pointer), { ...facts, join: 'any', reach: 'conditional' });
    });
    draft.steps.push(...branchEnds.filter((step) => step !== undefined));
    draft.steps.push(
      stepOf(exit, place(state.pointer), { ...facts, join: joinsAll ? 'all' : 'any', reach: 'conditional' }),
    );
    if (state.type !== 'Map') return;
    // A list without items has nothing done for it; whether it can be empty the definition does not say.
    add(wayOf(state.id, exit, place(state.pointer), { certainty: 'unknown' }));
  }
}

/** All states inside a machine, at any depth. */
export function statesIn(machine: Machine): readonly State[] {
  return [...machine.states.values()].flatMap((state) => [state, ...state.inner.flatMap(statesIn)]);
}

const mayFail = ({ type }: State): boolean =>
  type === 'Task' || type === 'Fail' || type === 'Map' || type === 'Parallel';

export function isLast({ type, body }: State): boolean {
  return type === 'Succeed' || type === 'Fail' || body.End === true;
}

/** A state after which its machine is over without having failed. */
const endsWell = (state: State): boolean => isLast(state) && state.type !== 'Fail';

/** Whether a Catch is about time, about everything else, or about both. */
function kindsOf(state: State, entry: unknown): readonly TransitionKind[] {
  const errors = listOf(mapOf(entry).ErrorEquals).map(String);
  const onError = errors.some((error) => !TIMES.has(error));
  return [...(onError ? (['error'] as const) : []), ...(catchesTime(state.body, entry) ? (['time-out'] as const) : [])];
}

const TIMES: ReadonlySet<string> = new Set(['States.Timeout', 'States.HeartbeatTimeout']);

/**
 * Whether a Catch takes what runs out of time. By name always; by a wildcard where the state has a limit: `States.ALL`
 * means any error, `States.TaskFailed` any but that the time is up, and so a missing heartbeat alone.
 */
export function catchesTime(body: Entries, entry: unknown): boolean {
  const hasLimit = 'TimeoutSeconds' in body || 'TimeoutSecondsPath' in body;
  const hasBeat = 'HeartbeatSeconds' in body || 'HeartbeatSecondsPath' in body;
  return listOf(mapOf(entry).ErrorEquals).some((error) => {
    if (TIMES.has(String(error))) return true;
    return (error === 'States.ALL' && (hasLimit || hasBeat)) || (error === 'States.TaskFailed' && hasBeat);
  });
}

const LONGEST_CONDITION = 2000;

function conditionOf(rule: Entries): WorkflowCondition {
  const jsonata = textOf(rule.Condition);
  if (jsonata !== undefined) return { text: jsonata, language: 'JSONata' };
  const { Next: _, Comment: __, Assign: ___, Output: ____, ...rest } = rule;
  return { text: JSON.stringify(rest).slice(0, LONGEST_CONDITION), language: 'JSONPath' };
}

const OPERATORS: ReadonlyMap<string, '<' | '<=' | '>' | '>=' | '=='> = new Map([
  ['NumericLessThan', '<'],
  ['NumericLessThanEquals', '<='],
  ['NumericGreaterThan', '>'],
  ['NumericGreaterThanEquals', '>='],
  ['NumericEquals', '=='],
]);

const JSONATA = /^\{%\s*\$?([\w.$]{1,120})\s*(<=|>=|<|>)\s*(-?\d{1,15}(?:\.\d{1,15})?)\s*%\}$/;

/** A rule that compares one value with one number and nothing else. */
function comparisonOf(rule: Entries) {
  const [, variable, operator, value] = JSONATA.exec((textOf(rule.Condition) ?? '').slice(0, 400)) ?? [];
  if (variable !== undefined) return { variable, operator: operator as '<' | '<=' | '>' | '>=', value: Number(value) };
  const path = textOf(rule.Variable);
  for (const [key, symbol] of OPERATORS) {
    const number = rule[key];
    if (path !== undefined && typeof number === 'number') return { variable: path, operator: symbol, value: number };
    const other = textOf(rule[`${key}Path`]);
    if (path !== undefined && other !== undefined) return { variable: path, operator: symbol };
  }
  return undefined;
}
