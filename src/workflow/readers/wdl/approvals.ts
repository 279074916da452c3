import type { Certainty, WorkflowActor, WorkflowGate } from '../../model.js';
import { actorOf, cast, type Draft, periodIn } from '../draft.js';
import { isMap, listOf, mapOf, textOf } from '../reading.js';
import { outcomeNamed } from './answers.js';
import type { Action } from './definition.js';
import { connectorOf } from './performers.js';

/** What an action that asks a person says: whom, with which answers, and how many of them count. */
export interface Asked {
  readonly approvers: readonly string[] | 'unknown';
  readonly type: WorkflowGate['type'];
  readonly outcomes: readonly string[] | 'unknown';
  readonly canRefuse: WorkflowGate['canRefuse'];
  readonly minApprovals?: number;
}

/**
 * Reads the approval or question of an action. An approval of the basic kinds can be approved and rejected; of custom
 * answers the format does not say which one is a refusal, and a single answer refuses nothing.
 */
export function askedBy(
  draft: Draft,
  action: Action,
  all: readonly Action[],
  document: string,
  certainty: Certainty,
): Asked {
  const { operation, path } = connectorOf(action);
  const source = createdBy(action, all) ?? action;
  const values = parameterValues(source);
  const people = peopleIn(values(/(?:^|\/)(?:assignedTo|To|recipient)$/i));
  const approvers = people.map((name) =>
    cast(
      draft,
      actorOf(
        `person:${name}`,
        { document, pointer: source.pointer },
        { kind: 'human', certainty, name, assignment: assignmentOf(name) },
      ),
    ),
  );
  const who = { approvers: approvers.length > 0 ? approvers : ('unknown' as const) };
  const kind = values(/(?:^|\/)approvalType$/i);
  if (/approval$/i.test(operation) && !/mail/i.test(operation)) return { ...who, ...approvalOf(kind, people, values) };
  const isMail = /mail|messagewithoptions/i.test(operation + path);
  if (!isMail) return { ...who, type: 'unknown', outcomes: 'unknown', canRefuse: 'unknown' };
  const options = optionsIn(values(/(?:^|\/)(?:UserOptions|Options)$/i));
  const isApproval = /approval/i.test(operation + path);
  // Without options of its own, the e-mail offers approving and rejecting.
  if (isApproval && options === undefined) return { ...who, ...APPROVE_OR_REJECT };
  return { ...who, type: 'choose', ...choiceOf(options) };
}

const APPROVE_OR_REJECT = { type: 'approve', outcomes: ['approve', 'reject'], canRefuse: 'yes' } as const;

function approvalOf(kind: unknown, people: readonly string[], values: Values): Omit<Asked, 'approvers'> {
  const name = textOf(kind) ?? '';
  if (name === 'Basic') return { ...APPROVE_OR_REJECT, minApprovals: 1 };
  if (name === 'BasicAwaitAll') {
    const isCounted = people.length > 0 && people.every((each) => assignmentOf(each) === 'named');
    return { ...APPROVE_OR_REJECT, ...(isCounted ? { minApprovals: people.length } : {}) };
  }
  if (name === 'CustomResponse' || name === 'CustomResponseAwaitAll')
    return { type: 'choose', ...choiceOf(optionsIn(values(/(?:^|\/)responseOptions$/i))) };
  return { type: 'approve', outcomes: 'unknown', canRefuse: 'unknown' };
}

function choiceOf(options: readonly string[] | undefined): Pick<Asked, 'outcomes' | 'canRefuse'> {
  if (options === undefined) return { outcomes: 'unknown', canRefuse: 'unknown' };
  return { outcomes: options, canRefuse: options.length < 2 ? 'no' : 'unknown' };
}

/** The answers that are offered, literally; undefined where they are computed or not stated. */
function optionsIn(value: unknown): readonly string[] | undefined {
  const texts = Array.isArray(value) ? value : textOf(value)?.split(/[,;]/);
  if (texts === undefined || texts.length === 0) return undefined;
  const options = texts.map((text) => (typeof text === 'string' ? text.trim() : ''));
  if (options.some((text) => text === '' || text.startsWith('@') || text.includes('@{'))) return undefined;
  return options.map(outcomeNamed);
}

type Values = (key: RegExp) => unknown;

/** The parameters of an action by the end of their names, which the connectors prefix with the name of their message. */
function parameterValues(action: Action): Values {
  const inputs = mapOf(action.body.inputs);
  const flat = new Map<string, unknown>();
  const collect = (entries: unknown, depth: number): void => {
    for (const [key, value] of Object.entries(mapOf(entries))) {
      if (!flat.has(key)) flat.set(key, value);
      if (depth > 0 && isMap(value)) collect(value, depth - 1);
    }
  };
  collect(inputs.parameters, 2);
  collect(inputs.body, 3);
  return (pattern) => [...flat].find(([key]) => pattern.test(key))?.[1];
}

/** Names parted by semicolons; one that is computed is one name. */
function peopleIn(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? listOf(value).map(String) : (textOf(value) ?? '').split(';');
  return texts.flatMap((text) => textOf(text)?.trim() ?? []).filter((text) => text !== '');
}

function assignmentOf(name: string): WorkflowActor['assignment'] {
  return name.startsWith('@') ? 'expression' : 'named';
}

/** The action that created the approval which this one only waits for, where the expression names it. */
function createdBy(action: Action, all: readonly Action[]): Action | undefined {
  if (!/^waitforanapproval/i.test(connectorOf(action).operation)) return undefined;
  const text = JSON.stringify(mapOf(action.body.inputs).parameters ?? '').slice(0, 4000);
  const name = /(?:outputs|body)\('([^']{1,200})'\)/.exec(text)?.[1];
  return all.find((other) => other.name === name && /^createanapproval/i.test(connectorOf(other).operation));
}

/** The time limit of an action, literally. */
export function limitOf(action: Action): string | undefined {
  return periodIn(textOf(mapOf(action.body.limit).timeout));
}
