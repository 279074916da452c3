import { addPeriod, comparePeriods } from '../law/calendar.js';
import type { IsoDate, IsoPeriod } from '../law/vocabulary.js';
import { closedSets, eventDays, invokeFacts, judgementFacts } from '../model/facts.js';
import type { ConditionNode } from './condition.js';
import {
  answerOf,
  entryAnswer,
  entryPath,
  type Frame,
  isStated,
  NONE,
  organisationOf,
  partsOf,
  sectionOf,
  statedList,
  valueAt,
} from './frame.js';
import { ATTESTED, OBSERVED, STATED, type Standing, UNKNOWN } from './standing.js';

/** A condition made ready to run. */
export type Evaluator = (frame: Frame) => Standing;

const compiled = new WeakMap<ConditionNode, Evaluator>();

/**
 * Makes a condition ready to run; the same value is compiled once. `prove` is the readable interpreter of the same
 * conditions, and random tests hold the two equal.
 */
export function compile(node: ConditionNode): Evaluator {
  let evaluator = compiled.get(node);
  if (evaluator === undefined) {
    evaluator = build(node);
    compiled.set(node, evaluator);
  }
  return evaluator;
}

function build(node: ConditionNode): Evaluator {
  switch (node.op) {
    case 'answer':
      return atom(node.path, answerOf);
    case 'equals': {
      const { value } = node;
      return atom(node.path, (stated) => (stated === undefined ? undefined : stated === value));
    }
    case 'includes': {
      const { entry } = node;
      return atom(node.path, (stated) => entryAnswer(stated, entry));
    }
    case 'anyEntry':
      return anyEntryEvaluator(node.path, node.except);
    case 'known':
      return atom(node.path, isStated);
    case 'atLeast': {
      const { value } = node;
      return atom(node.path, (stated) => (stated === undefined ? undefined : (stated as number) >= value));
    }
    case 'compares': {
      const { relation } = node;
      return pair(node.path, node.other, (value, other) => comparing(value, other, relation));
    }
    case 'fits':
      return fitsEvaluator(node);
    case 'lasts': {
      const { minimum } = node;
      return atom(node.path, (stated) => lasting(stated, minimum));
    }
    case 'lastsAsLongAs':
      return pair(node.path, node.minimum, (stated, minimum) => lasting(stated, minimum));
    case 'reached':
      return dated(node.path, (day, asOf) => day <= asOf);
    case 'passed':
      return dated(node.path, (day, asOf) => day < asOf);
    case 'elapsed':
      return elapsedEvaluator(node.path, node.period);
    case 'ordered': {
      const { strictly, within } = node;
      return pair(node.first, node.then, (first, then) => inOrder(first, then, strictly, within));
    }
    case 'inTime':
      return inTimeEvaluator(node.path, node.from, node.within);
    case 'same':
      return pair(node.path, node.other, sameText);
    case 'contains':
      return pair(node.path, node.id, containsId);
    case 'nonEmpty':
      return nonEmptyEvaluator(node.list);
    case 'every':
      return quantifier(node.list, node.where, -1);
    case 'some':
      return quantifier(node.list, node.where, 1);
    case 'all':
      return junction(node.of, -1);
    case 'any':
      return junction(node.of, 1);
    case 'not': {
      const inner = compile(node.of);
      // `0 -` keeps an unknown a plain 0.
      return (frame) => 0 - inner(frame);
    }
    case 'stated': {
      const inner = compile(node.of);
      return (frame) => {
        const standing = inner(frame);
        return standing > 0 ? standing : -OBSERVED;
      };
    }
    case 'given': {
      const inner = compile(node.of);
      return (frame) => Math.sign(inner(frame)) * OBSERVED + 0;
    }
    case 'invoked':
      return invokedEvaluator(node.of);
    case 'class': {
      const { id } = node;
      return (frame) => frame.classOf(id);
    }
    case 'check': {
      const { name } = node;
      return (frame) => frame.check(name).standing;
    }
    case 'notEncoded':
      return () => UNKNOWN;
  }
}

/** The value at a path under the present bindings, for those who read it once; see `reader`. */
export function readAt(path: string, frame: Frame): unknown {
  const { root, list, keys } = partsOf(path);
  const record =
    list !== undefined ? frame.bound.get(list)?.entry : root === 'organisation' ? organisationOf(frame) : frame.system;
  return record === undefined ? undefined : valueAt(record, keys);
}

/** Reads the value at a path under the present bindings. */
export function reader(path: string): (frame: Frame) => unknown {
  const { root, list, keys } = partsOf(path);
  if (list !== undefined) {
    return (frame) => {
      const bound = frame.bound.get(list);
      if (bound === undefined) throw new Error(`the list ${list} is not bound where ${path} is read`);
      return valueAt(bound.entry, keys);
    };
  }
  if (root === 'organisation') {
    return (frame) => {
      const organisation = organisationOf(frame);
      return organisation === undefined ? undefined : valueAt(organisation, keys);
    };
  }
  return (frame) => valueAt(frame.system, keys);
}

/** The concrete path of a fact under the present bindings, which is what evidence names. */
export function concretePath(path: string, frame: Frame): string {
  const { root, list, below } = partsOf(path);
  if (list !== undefined) return `${frame.bound.get(list)?.path}.${below}`;
  return root === 'organisation' ? `organisation.${below}` : below;
}

/** A value as the day of an event; undefined where it is none. */
export function dayIn(value: unknown): IsoDate | undefined {
  return typeof value === 'string' && value !== NONE ? value : undefined;
}

type Ranker = (frame: Frame) => number;

/** The rank of the basis of a fact. Most facts of most systems are stated only: those cost no path. */
function rankerOf(path: string, isJudgement: boolean): Ranker {
  const section = sectionOf(path);
  const { list, below } = partsOf(path);
  const readDay = eventDays.has(path) ? reader(path) : undefined;
  return (frame) => {
    const { coverage } = frame;
    if (coverage === undefined || !coverage.touches(section)) return STATED;
    const entry = list === undefined ? undefined : frame.bound.get(list);
    const day = dayIn(readDay?.(frame));
    const rank =
      entry !== undefined && coverage.rankBelow !== undefined
        ? coverage.rankBelow(entry.path, below, day)
        : coverage.rank(concretePath(path, frame), day);
    // A judgement is shown by a person's word and by nothing better; attested, it does not lower the rest.
    return isJudgement && rank >= ATTESTED ? OBSERVED : rank;
  };
}

function atom(path: string, test: (value: unknown, asOf: string) => boolean | undefined): Evaluator {
  const read = reader(path);
  const rankOf = rankerOf(path, judgementFacts.has(path));
  return (frame) => {
    const truth = test(read(frame), frame.asOf);
    if (truth === undefined) return UNKNOWN;
    const rank = rankOf(frame);
    return truth ? rank : -rank;
  };
}

function pair(path: string, other: string, test: (one: unknown, two: unknown) => boolean | undefined): Evaluator {
  const readOne = reader(path);
  const readTwo = reader(other);
  const rankOf = rankerOf(path, false);
  return (frame) => {
    const truth = test(readOne(frame), readTwo(frame));
    if (truth === undefined) return UNKNOWN;
    // What is shown is the first fact; the other is what it is held against.
    const rank = rankOf(frame);
    return truth ? rank : -rank;
  };
}

function fitsEvaluator({ path, each, into, per }: ConditionNode & { op: 'fits' }): Evaluator {
  const [readCount, readEach, readInto] = [reader(path), reader(each), reader(into)];
  const rankOf = rankerOf(path, false);
  return (frame) => {
    const truth = fitting(readCount(frame), readEach(frame), readInto(frame), per);
    if (truth === undefined) return UNKNOWN;
    const rank = rankOf(frame);
    return truth ? rank : -rank;
  };
}

function dated(path: string, test: (day: string, asOf: string) => boolean): Evaluator {
  const read = reader(path);
  const rankOf = rankerOf(path, false);
  return (frame) => {
    const day = read(frame) as string | undefined;
    if (day === undefined) return UNKNOWN;
    const rank = rankOf(frame);
    return day !== NONE && test(day, frame.asOf) ? rank : -rank;
  };
}

function anyEntryEvaluator(path: string, except: readonly string[]): Evaluator {
  const entries = (closedSets[path] ?? []).filter((entry) => !except.includes(entry));
  return atom(path, (set) => {
    let open = false;
    for (const entry of entries) {
      const answer = entryAnswer(set, entry);
      if (answer === true) return true;
      if (answer === undefined) open = true;
    }
    return open ? undefined : false;
  });
}

function elapsedEvaluator(path: string, period: string): Evaluator {
  const rankOf = rankerOf(path, false);
  const readDay = reader(path);
  const readPeriod = reader(period);
  return (frame) => {
    const day = readDay(frame) as string | undefined;
    if (day === undefined) return UNKNOWN;
    const rank = rankOf(frame);
    // Before its first day no period has run out, however long it is.
    if (day === NONE || day > frame.asOf) return -rank;
    const length = readPeriod(frame) as string | undefined;
    if (length === undefined || length === NONE) return UNKNOWN;
    return addPeriod(day, length) <= frame.asOf ? rank : -rank;
  };
}

function inTimeEvaluator(path: string, from: string, within: string | undefined): Evaluator {
  const rankOf = rankerOf(path, false);
  const readDone = reader(path);
  const readFrom = reader(from);
  return (frame) => {
    const truth = doneInTime(readDone(frame), readFrom(frame), within, frame.asOf);
    if (truth === undefined) return UNKNOWN;
    const rank = rankOf(frame);
    return truth ? rank : -rank;
  };
}

/** The last day of what has to be done within a period from a day, or by that day where there is no period. */
export function lastDay(from: string, within: string | undefined): string {
  return within === undefined ? from : addPeriod(from, within);
}

/** Whether something was done by its last day; open while that day is not over and it is not done. */
export function doneInTime(
  done: unknown,
  from: unknown,
  within: string | undefined,
  asOf: string,
): boolean | undefined {
  if (done === undefined || from === undefined) return undefined;
  const isDone = done !== NONE && (done as string) <= asOf;
  if (from === NONE) return isDone ? true : undefined;
  const last = lastDay(from as string, within);
  if (isDone) return (done as string) <= last;
  return last < asOf ? false : undefined;
}

/** Whether a stated period is at least as long as a minimum, whatever day it starts on. */
export function lasting(stated: unknown, minimum: unknown): boolean | undefined {
  if (stated === undefined || minimum === undefined) return undefined;
  if (stated === NONE || minimum === NONE) return false;
  const result = comparePeriods(stated as string, minimum as string);
  return result === 'open' ? undefined : result === 'at-least';
}

/** Whether a number is no less, or no more, than another; what is stated not to exist compares with nothing. */
export function comparing(
  value: unknown,
  other: unknown,
  relation: 'no less than' | 'no more than',
): boolean | undefined {
  if (value === NONE || other === NONE) return false;
  if (value === undefined || other === undefined) return undefined;
  return relation === 'no less than' ? (value as number) >= (other as number) : (value as number) <= (other as number);
}

/** Figures that differ by less than this share are equal: what a product of decimals is off by says nothing. */
const ROUNDING = 1e-9;

/** Whether so many, each taking so much, fit into what there is; what is stated not to exist fits nowhere. */
export function fitting(count: unknown, each: unknown, into: unknown, per: number): boolean | undefined {
  if (count === NONE || each === NONE || into === NONE) return false;
  if (count === undefined || each === undefined || into === undefined) return undefined;
  return (count as number) * (each as number) <= (into as number) * per * (1 + ROUNDING);
}

/** Whether two days stand in order; a day that is stated not to exist stands in none. */
export function inOrder(first: unknown, then: unknown, strictly: boolean, within?: IsoPeriod): boolean | undefined {
  if (first === NONE || then === NONE) return false;
  if (first === undefined || then === undefined) return undefined;
  if (within !== undefined && (then as string) > addPeriod(first as string, within)) return false;
  return strictly ? (first as string) < (then as string) : (first as string) <= (then as string);
}

/** Whether two ids, versions or names are equal; what is stated not to exist equals nothing, not even its like. */
export function sameText(one: unknown, other: unknown): boolean | undefined {
  if (one === NONE || other === NONE) return false;
  return one === undefined || other === undefined ? undefined : one === other;
}

/** Whether a list of ids names this one. Such a list is complete as it stands: it is one answer of one person. */
export function containsId(ids: unknown, id: unknown): boolean | undefined {
  if (ids === NONE) return false;
  if (ids === undefined || id === undefined) return undefined;
  return (ids as readonly string[]).includes(id as string);
}

function nonEmptyEvaluator(list: string): Evaluator {
  const rankOf = rankerOf(list, false);
  const read = reader(list);
  return (frame) => {
    const view = statedList(read(frame), frame.asOf);
    if (view === undefined) return UNKNOWN;
    if (view.entries.length > 0) return rankOf(frame);
    return view.closed ? -rankOf(frame) : UNKNOWN;
  };
}

/** `every` (sign −1) is the minimum over the entries, `some` (sign 1) the maximum. */
function quantifier(list: string, where: ConditionNode, sign: 1 | -1): Evaluator {
  const read = reader(list);
  const inner = compile(where);
  const key = list as never;
  const listConcrete = list.slice(0, -2);
  const section = sectionOf(list);
  return (frame) => {
    const view = statedList(read(frame), frame.asOf);
    if (view === undefined) return UNKNOWN;
    // A complete list settles it for good; a list of “at least these” only where an entry already does.
    let result = view.closed ? -sign * OBSERVED : UNKNOWN;
    const outer = frame.bound.get(key);
    // The path of an entry is asked for only where evidence covers something of its section.
    const isCovered = frame.coverage?.touches(section) === true;
    const prefix = isCovered ? concretePath(listConcrete, frame) : '';
    for (let index = 0; index < view.entries.length; index++) {
      const entry = view.entries[index] as never;
      frame.bound.set(key, { entry, path: isCovered ? entryPath(prefix, entry, index) : '' });
      const standing = inner(frame);
      if (sign * standing > sign * result) result = standing;
    }
    if (outer === undefined) frame.bound.delete(key);
    else frame.bound.set(key, outer);
    return result;
  };
}

/** `all` (sign −1) is the minimum, `any` (sign 1) the maximum. */
function junction(nodes: readonly ConditionNode[], sign: 1 | -1): Evaluator {
  const parts = nodes.map(compile);
  return (frame) => {
    let result = -sign * OBSERVED;
    for (const part of parts) {
      const standing = part(frame);
      if (sign * standing > sign * result) result = standing;
    }
    return result;
  };
}

function invokedEvaluator(node: ConditionNode): Evaluator {
  const inner = compile(node);
  const elements = invokableAtoms(node).map(compile);
  return (frame) => {
    for (const element of elements) if (element(frame) > 0) return inner(frame);
    return -OBSERVED;
  };
}

/** The facts of code `invoke` whose “yes” invokes the exception: those read outside a negation. */
export function invokableAtoms(node: ConditionNode): ConditionNode[] {
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of.flatMap(invokableAtoms);
    case 'invoked':
      return invokableAtoms(node.of);
    case 'answer':
    case 'equals':
    case 'includes':
    case 'anyEntry':
    case 'known':
    case 'atLeast':
    case 'lasts':
    case 'reached':
    case 'passed':
      return invokeFacts.has(node.path) ? [node] : [];
    default:
      return [];
  }
}
