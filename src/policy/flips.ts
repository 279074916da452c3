import { addPeriod } from '../law/calendar.js';
import type { IsoDate } from '../law/vocabulary.js';
import { compile, concretePath, invokableAtoms, lastDay, readAt } from './compile.js';
import type { ConditionNode } from './condition.js';
import { entryPath, type Frame, NONE, statedList } from './frame.js';

/**
 * The next day after the as-of date on which a date that this condition reads, under the present bindings, makes its
 * answer move; undefined where no stated date lies ahead. It may name a day on which nothing moves in the end; it never
 * misses one, save what moves the verdict of a named check.
 */
export function nextFlip(node: ConditionNode, frame: Frame): IsoDate | undefined {
  if (!readsDays(node)) return undefined;
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of.reduce((next: IsoDate | undefined, part) => sooner(next, nextFlip(part, frame)), undefined);
    case 'not':
    case 'stated':
    case 'given':
      return nextFlip(node.of, frame);
    case 'invoked':
      // An exception that nobody invokes is not looked at.
      return invokableAtoms(node.of).some((element) => compile(element)(frame) > 0)
        ? nextFlip(node.of, frame)
        : undefined;
    case 'class':
      return flipOfClass(node.id, frame);
    case 'every':
    case 'some':
      return flipOfList(node, frame);
    default:
      return ahead(daysOf(node, frame), frame);
  }
}

/** The earlier of two days; one that is not there is no day. */
export function sooner(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function ahead(days: readonly IsoDate[], { asOf }: Frame): IsoDate | undefined {
  let next: IsoDate | undefined;
  for (const day of days) if (day > asOf) next = sooner(next, day);
  return next;
}

const reading = new WeakMap<ConditionNode, boolean>();

/** Whether anything in a condition can move with the day alone: very many conditions read answers only. */
function readsDays(node: ConditionNode): boolean {
  let reads = reading.get(node);
  if (reads === undefined) {
    reads = findsDays(node);
    reading.set(node, reads);
  }
  return reads;
}

function findsDays(node: ConditionNode): boolean {
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of.some(readsDays);
    case 'not':
    case 'stated':
    case 'given':
    case 'invoked':
      return readsDays(node.of);
    // A list by the day on which it is stated complete.
    case 'class':
    case 'every':
    case 'some':
    case 'nonEmpty':
    case 'known':
    case 'reached':
    case 'passed':
    case 'elapsed':
    case 'inTime':
      return true;
    default:
      return false;
  }
}

/** Many conditions ask for the same classes: the next day of each is found once for each binding. */
const ofClasses = new WeakMap<Frame, Map<string, IsoDate | undefined>>();

function flipOfClass(id: Parameters<Frame['classOf']>[0], frame: Frame): IsoDate | undefined {
  const definition = frame.formulaOf?.(id);
  if (definition === undefined) return undefined;
  let known = ofClasses.get(frame);
  if (known === undefined) {
    known = new Map();
    ofClasses.set(frame, known);
  }
  const key = `${id}\n${frame.bound.get('uses[]')?.path}\n${frame.bound.get('parties[]')?.path}`;
  if (known.has(key)) return known.get(key);
  const { per, formula } = definition;
  const isBound = per === 'system' || frame.bound.has(per);
  const next = nextFlip(isBound ? formula : { op: 'some', list: per, where: formula }, frame);
  known.set(key, next);
  return next;
}

function flipOfList(node: ConditionNode & { op: 'every' | 'some' }, frame: Frame): IsoDate | undefined {
  const value = readAt(node.list, frame);
  let next = ahead(completionDay(value), frame);
  const view = readsDays(node.where) ? statedList(value, frame.asOf) : undefined;
  if (view === undefined) return next;
  const outer = frame.bound.get(node.list);
  const list = concretePath(node.list.slice(0, -2), frame);
  view.entries.forEach((entry, index) => {
    frame.bound.set(node.list, { entry, path: entryPath(list, entry, index) });
    next = sooner(next, nextFlip(node.where, frame));
  });
  if (outer === undefined) frame.bound.delete(node.list);
  else frame.bound.set(node.list, outer);
  return next;
}

const NO_DAYS: readonly IsoDate[] = [];

/** From the day on which a list is stated complete, what is not in it is not there. */
function completionDay(list: unknown): readonly IsoDate[] {
  const on = typeof list === 'object' ? (list as { complete?: { on?: unknown } } | null)?.complete?.on : undefined;
  return typeof on === 'string' ? [on] : NO_DAYS;
}

/** The days of all statements of completeness in a value. */
function completionDays(value: unknown): readonly IsoDate[] {
  if (typeof value !== 'object' || value === null) return NO_DAYS;
  return [...completionDay(value), ...Object.values(value).flatMap(completionDays)];
}

/** The days on which one step by itself may answer otherwise than the day before. */
function daysOf(node: ConditionNode, frame: Frame): readonly IsoDate[] {
  const textAt = (path: string): string | undefined => {
    const value = readAt(path, frame);
    return typeof value === 'string' && value !== NONE ? value : undefined;
  };
  switch (node.op) {
    case 'reached':
      return only(textAt(node.path));
    case 'passed': {
      const day = textAt(node.path);
      return day === undefined ? NO_DAYS : [addPeriod(day, 'P1D')];
    }
    case 'elapsed': {
      const day = textAt(node.path);
      const length = day === undefined ? undefined : textAt(node.period);
      return day === undefined || length === undefined ? only(day) : [day, addPeriod(day, length)];
    }
    case 'inTime': {
      const from = textAt(node.from);
      const done = only(textAt(node.path));
      return from === undefined ? done : [...done, addPeriod(lastDay(from, node.within), 'P1D')];
    }
    case 'nonEmpty':
      return completionDay(readAt(node.list, frame));
    case 'known':
      return completionDays(readAt(node.path, frame));
    default:
      return NO_DAYS;
  }
}

function only(day: IsoDate | undefined): readonly IsoDate[] {
  return day === undefined ? NO_DAYS : [day];
}
