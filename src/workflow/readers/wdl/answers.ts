import type { WorkflowGate } from '../../model.js';
import { entriesOf } from '../../model.js';
import { isMap, listOf, mapOf } from '../reading.js';
import type { Action, Group } from './definition.js';

/** What a condition or switch asks of the answer of a person, where it asks nothing else. */
export interface AnswerRead {
  /** The step of the person. */
  readonly of: string;
  /** The answer that takes the way into a group; undefined where several answers do. */
  readonly outcomeOf: (group: Group) => string | undefined;
}

// As the designers write it: the whole output of the action, or its body.
const ANSWER =
  /^@\{?(?:outputs\('(?<output>[^']{1,200})'\)\??(?:\['body\/(?:outcome|SelectedOption)'\]|\['body'\]\??\['(?:outcome|SelectedOption)'\])|body\('(?<body>[^']{1,200})'\)\??\['(?:outcome|SelectedOption)'\])\}?$/;

/**
 * The conditions and switches that compare the answer to a request with one text and nothing else, by their id. A request
 * gives out which answer was chosen; which one is a refusal only the basic kinds of approval say.
 */
export function answersRead(all: readonly Action[], gates: readonly WorkflowGate[]): ReadonlyMap<string, AnswerRead> {
  const byName = new Map(all.map((action) => [action.name, action]));
  const gateOf = new Map(gates.map((gate) => [gate.step, gate]));
  const reads = new Map<string, AnswerRead>();
  for (const action of all) {
    const asked = askedIn(action);
    const person = asked === undefined ? undefined : byName.get(asked.name);
    const outcomes = entriesOf(gateOf.get(person?.id ?? '')?.outcomes ?? 'unknown');
    if (asked === undefined || person === undefined || outcomes.length === 0) continue;
    reads.set(action.id, { of: person.id, outcomeOf: (group) => outcomeOf(group, asked, outcomes) });
  }
  return reads;
}

interface Asked {
  readonly name: string;
  /** The answer that a condition asks for; a switch has one in each case. */
  readonly text?: string;
  readonly isNegated: boolean;
}

function askedIn({ type, body }: Action): Asked | undefined {
  const named = (value: unknown) => {
    const { output, body: own } = (typeof value === 'string' ? ANSWER.exec(value.trim()) : null)?.groups ?? {};
    return output ?? own;
  };
  if (type.toLowerCase() === 'switch') {
    const name = named(body.expression);
    return name === undefined ? undefined : { name, isNegated: false };
  }
  if (type.toLowerCase() !== 'if') return undefined;
  const comparison = onlyIn(body.expression);
  const isNegated = isMap(mapOf(comparison).not);
  const [left, right, ...more] = listOf(mapOf(isNegated ? mapOf(comparison).not : comparison).equals);
  const name = named(left);
  if (name === undefined || typeof right !== 'string' || more.length > 0) return undefined;
  return { name, text: right, isNegated };
}

/** The one part of a conjunction or disjunction that has one part. */
function onlyIn(expression: unknown): unknown {
  const { and, or, ...rest } = mapOf(expression);
  const parts = listOf(and ?? or);
  return parts.length === 1 && Object.keys(rest).length === 0 ? onlyIn(parts[0]) : expression;
}

function outcomeOf(group: Group, { text, isNegated }: Asked, outcomes: readonly string[]): string | undefined {
  const said = (answer: string) => outcomes.find((outcome) => outcome === outcomeNamed(answer));
  if (group.role === 'case') return said(group.label);
  const met = said(text ?? '');
  if (met === undefined || (group.role !== 'true' && group.role !== 'false')) return undefined;
  if ((group.role === 'true') !== isNegated) return met;
  const others = outcomes.filter((outcome) => outcome !== met);
  return others.length === 1 ? others[0] : undefined;
}

/** How an answer is called as an outcome: the basic ones by their sense, others by their letters. */
export function outcomeNamed(answer: string): string {
  const text = answer.trim();
  if (/^(?:approve|reject)$/i.test(text)) return text.toLowerCase();
  const letters = text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 100);
  return letters || 'answer';
}
