import type { IsoPeriod } from '../law/vocabulary.js';
import type { ClassId } from '../model/classes.js';
import type { FactPath, ListPath, ListsOf, PathOf, ValuesOf } from '../model/facts.js';
import type { CheckName } from './check.js';

/**
 * A condition over facts, as plain data: the same value is compiled for speed, walked for the proof, asked for the
 * facts that would settle it, printed as documentation and mutated by tests. It answers true, false or unknown
 * (Kleene's logic), each with the basis that it rests on.
 */
export type ConditionNode =
  | { readonly op: 'answer'; readonly path: PathOf<'answer'> }
  | { readonly op: 'equals'; readonly path: PathOf<'choice'>; readonly value: string }
  | { readonly op: 'includes'; readonly path: PathOf<'set'>; readonly entry: string }
  | { readonly op: 'anyEntry'; readonly path: PathOf<'set'>; readonly except: readonly string[] }
  | { readonly op: 'known'; readonly path: FactPath }
  | { readonly op: 'atLeast'; readonly path: PathOf<'number'>; readonly value: number }
  | {
      readonly op: 'compares';
      readonly path: PathOf<'number'>;
      readonly other: PathOf<'number'>;
      readonly relation: 'no less than' | 'no more than';
    }
  | {
      readonly op: 'fits';
      readonly path: PathOf<'number'>;
      readonly each: PathOf<'number'>;
      readonly into: PathOf<'number'>;
      readonly per: number;
    }
  | { readonly op: 'lasts'; readonly path: PathOf<'period'>; readonly minimum: IsoPeriod }
  | { readonly op: 'lastsAsLongAs'; readonly path: PathOf<'period'>; readonly minimum: PathOf<'period'> }
  | { readonly op: 'reached'; readonly path: PathOf<'date'> }
  | { readonly op: 'passed'; readonly path: PathOf<'date'> }
  | { readonly op: 'elapsed'; readonly path: PathOf<'date'>; readonly period: PathOf<'period'> }
  | {
      readonly op: 'ordered';
      readonly first: PathOf<'date'>;
      readonly then: PathOf<'date'>;
      readonly strictly: boolean;
      readonly within?: IsoPeriod;
    }
  | {
      readonly op: 'inTime';
      readonly path: PathOf<'date'>;
      readonly from: PathOf<'date'>;
      readonly within?: IsoPeriod;
    }
  | { readonly op: 'same'; readonly path: PathOf<'text'>; readonly other: PathOf<'text'> }
  | { readonly op: 'contains'; readonly path: PathOf<'ids'>; readonly id: PathOf<'text'> }
  | { readonly op: 'nonEmpty'; readonly list: ListPath }
  | { readonly op: 'every' | 'some'; readonly list: ListPath; readonly where: ConditionNode }
  | { readonly op: 'all' | 'any'; readonly of: readonly ConditionNode[] }
  | { readonly op: 'not'; readonly of: ConditionNode }
  | { readonly op: 'stated' | 'invoked' | 'given'; readonly of: ConditionNode }
  | { readonly op: 'class'; readonly id: ClassId }
  | { readonly op: 'check'; readonly name: CheckName }
  | { readonly op: 'notEncoded'; readonly what: string };

declare const openLists: unique symbol;

/** A condition whose type carries the lists that it leaves open: `every` and `some` bind one each. */
export type Condition<Open extends ListPath = never> = ConditionNode & { readonly [openLists]?: Open };

type Opens<C> = C extends { readonly [openLists]?: infer Open } ? Extract<Open, ListPath> : never;
type OpensOfAll<Cs extends readonly Condition<ListPath>[]> = { [K in keyof Cs]: Opens<Cs[K]> }[number];

/** A yes/no fact, a choice or a closed-set entry has this value. Unknown and “partly” leave it open. */
export function is<P extends PathOf<'answer'>>(path: P, value: boolean): Condition<ListsOf<P>>;
export function is<P extends PathOf<'choice'>>(path: P, value: ValuesOf<P>): Condition<ListsOf<P>>;
export function is(path: FactPath, value: boolean | string): Condition<ListPath> {
  if (typeof value === 'string') return { op: 'equals', path: path as PathOf<'choice'>, value };
  const answer: ConditionNode = { op: 'answer', path: path as PathOf<'answer'> };
  return value ? answer : { op: 'not', of: answer };
}

/** An entry of a closed set is answered yes. */
export function includes<P extends PathOf<'set'>>(path: P, entry: ValuesOf<P>): Condition<ListsOf<P>> {
  return { op: 'includes', path, entry: entry as string };
}

/** Some entry of a closed set, save those excepted, is answered yes. */
export function anyEntry<P extends PathOf<'set'>>(
  path: P,
  options: { except?: readonly ValuesOf<P>[] } = {},
): Condition<ListsOf<P>> {
  return { op: 'anyEntry', path, except: (options.except ?? []) as readonly string[] };
}

/** Something is stated: true; `none` is stated: false; otherwise unknown. */
export function known<P extends FactPath>(path: P): Condition<ListsOf<P>> {
  return { op: 'known', path };
}

/** A number is at least as great as this one. */
export function atLeast<P extends PathOf<'number'>>(path: P, value: number): Condition<ListsOf<P>> {
  return { op: 'atLeast', path, value };
}

/** A number is no less than another stated number. The first is what is shown, the second what it is held against. */
export function noLessThan<P extends PathOf<'number'>, Q extends PathOf<'number'>>(
  path: P,
  other: Q,
): Condition<ListsOf<P> | ListsOf<Q>> {
  return { op: 'compares', path, other, relation: 'no less than' };
}

/** A number is no more than another stated number. The first is what is shown, the second what it is held against. */
export function noMoreThan<P extends PathOf<'number'>, Q extends PathOf<'number'>>(
  path: P,
  other: Q,
): Condition<ListsOf<P> | ListsOf<Q>> {
  return { op: 'compares', path, other, relation: 'no more than' };
}

/**
 * So many, each taking so much, fit into what there is: cases, minutes of each, and hours of sixty minutes (`per`). Where
 * one of the three is stated not to exist, nothing fits.
 */
export function fits<P extends PathOf<'number'>, Q extends PathOf<'number'>, R extends PathOf<'number'>>(
  path: P,
  each: Q,
  into: R,
  per: number,
): Condition<ListsOf<P> | ListsOf<Q> | ListsOf<R>> {
  return { op: 'fits', path, each, into, per };
}

/** A period is at least as long as the minimum, whatever day it starts on; months count as the calendar has them. */
export function lasts<P extends PathOf<'period'>>(path: P, minimum: IsoPeriod): Condition<ListsOf<P>> {
  return { op: 'lasts', path, minimum };
}

/** A period is at least as long as another stated period. */
export function lastsAsLongAs<P extends PathOf<'period'>, Q extends PathOf<'period'>>(
  path: P,
  minimum: Q,
): Condition<ListsOf<P> | ListsOf<Q>> {
  return { op: 'lastsAsLongAs', path, minimum };
}

/** The day is the as-of date or lies before it. `none` (it did not happen) is false. */
export function reached<P extends PathOf<'date'>>(path: P): Condition<ListsOf<P>> {
  return { op: 'reached', path };
}

/** The day lies before the as-of date. `none` is false. */
export function passed<P extends PathOf<'date'>>(path: P): Condition<ListsOf<P>> {
  return { op: 'passed', path };
}

/** A period that starts on a day has run out on the as-of date. */
export function elapsed<P extends PathOf<'date'>, Q extends PathOf<'period'>>(
  path: P,
  period: Q,
): Condition<ListsOf<P> | ListsOf<Q>> {
  return { op: 'elapsed', path, period };
}

/**
 * The first day is not after the second (`strictly`: it is before it; `within`: and the second is no later than the end
 * of this period, counted from the first). `none` on either side is false.
 */
export function ordered<P extends PathOf<'date'>, Q extends PathOf<'date'>>(
  first: P,
  then: Q,
  options: { strictly?: boolean; within?: IsoPeriod } = {},
): Condition<ListsOf<P> | ListsOf<Q>> {
  const { strictly = false, within } = options;
  return { op: 'ordered', first, then, strictly, ...(within === undefined ? {} : { within }) };
}

/**
 * What has a last day was done by it: within a period from the day on which the period starts to run, that day itself
 * not counted, or by the day that was set. Done by then: true. Done later, or the last day is over and it is `none` or
 * still to come: false. As long as the last day is not over, what is `none` or still to come is open. Where no day is
 * set (`none`), nothing is late: true once it is done.
 */
export function inTime<P extends PathOf<'date'>, Q extends PathOf<'date'>>(
  path: P,
  from: Q,
  within?: IsoPeriod,
): Condition<ListsOf<P> | ListsOf<Q>> {
  return within === undefined ? { op: 'inTime', path, from } : { op: 'inTime', path, from, within };
}

/** Two ids, versions or names are equal. */
export function same<P extends PathOf<'text'>, Q extends PathOf<'text'>>(
  path: P,
  other: Q,
): Condition<ListsOf<P> | ListsOf<Q>> {
  return { op: 'same', path, other };
}

/** Two ids, versions or names are both stated, and they are not equal; what is stated not to exist differs from nothing. */
export function differs<P extends PathOf<'text'>, Q extends PathOf<'text'>>(
  path: P,
  other: Q,
): Condition<ListsOf<P> | ListsOf<Q>> {
  return { op: 'all', of: [known(path), known(other), not(same(path, other))] };
}

/** A list of ids names this one. */
export function contains<P extends PathOf<'ids'>, Q extends PathOf<'text'>>(
  path: P,
  id: Q,
): Condition<ListsOf<P> | ListsOf<Q>> {
  return { op: 'contains', path, id };
}

/** The list has an entry. An empty list without a statement of completeness leaves it open; `none` is false. */
export function nonEmpty<L extends ListPath>(list: L): Condition<ListsOf<L>> {
  return { op: 'nonEmpty', list };
}

/**
 * Holds for every entry of a list. A list that nobody stated complete leaves it open unless an entry already fails;
 * `none` and a complete empty list are true, so a duty asks with {@link eachOf} for an entry as well.
 */
export function every<L extends ListPath, O extends ListPath>(
  list: L,
  where: Condition<O>,
): Condition<Exclude<O, L> | ListsOf<L>> {
  return { op: 'every', list, where };
}

/** Holds for some entry of a list; open where the list is not complete and none fits. */
export function some<L extends ListPath, O extends ListPath>(
  list: L,
  where: Condition<O>,
): Condition<Exclude<O, L> | ListsOf<L>> {
  return { op: 'some', list, where };
}

/** At least one entry, and the condition holds for every one: what a duty over a list asks for. */
export function eachOf<L extends ListPath, O extends ListPath>(
  list: L,
  where: Condition<O>,
): Condition<Exclude<O, L> | ListsOf<L>> {
  return { op: 'all', of: [nonEmpty(list), every(list, where)] };
}

export function all<const Cs extends readonly Condition<ListPath>[]>(...of: Cs): Condition<OpensOfAll<Cs>> {
  return { op: 'all', of };
}

export function any<const Cs extends readonly Condition<ListPath>[]>(...of: Cs): Condition<OpensOfAll<Cs>> {
  return { op: 'any', of };
}

export function not<O extends ListPath>(of: Condition<O>): Condition<O> {
  return { op: 'not', of };
}

/** True where the condition is settled true, otherwise false: for facts that count only when somebody states them. */
export function stated<O extends ListPath>(of: Condition<O>): Condition<O> {
  return { op: 'stated', of };
}

/**
 * A condition that only sorts cases inside a duty (which kind of measure, whether a period has begun): it may rest on a
 * statement, as applicability may, and does not lower the basis of what is shown.
 */
export function given<O extends ListPath>(of: Condition<O>): Condition<O> {
  return { op: 'given', of };
}

/**
 * An exception that somebody has to invoke. Not invoked (no element of code `invoke` in it is stated yes): false, the
 * rule stands. Invoked: what the condition says, so that an exception invoked and not shown is undetermined.
 */
export function invoked<O extends ListPath>(of: Condition<O>): Condition<O> {
  return { op: 'invoked', of };
}

/** A rule with an exception that must be invoked: the rule holds, and the exception is not invoked and shown. */
export function unless<O extends ListPath, E extends ListPath>(
  rule: Condition<O>,
  exception: { invoked: Condition<E> },
): Condition<O | E> {
  return { op: 'all', of: [rule, { op: 'not', of: { op: 'invoked', of: exception.invoked } }] };
}

/** The system, use or party is of this class. */
export function classMet(id: ClassId): Condition {
  return { op: 'class', id };
}

/** What a condition cannot say: a graph proof, by the name under which `policy/check.ts` lists it. */
export function check(name: CheckName): Condition {
  return { op: 'check', name };
}

/** Elements that this version does not encode: always open, and named as such. */
export function notEncoded(what: string): Condition {
  return { op: 'notEncoded', what };
}
