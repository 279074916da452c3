import type { IsoPeriod } from '../law/vocabulary.js';
import type { ConditionNode } from '../policy/condition.js';
import type { Case } from './cases.js';
import type { Judgement } from './run.js';

/** A condition that differs from another in one place. */
export interface Mutant {
  readonly what: string;
  readonly node: ConditionNode;
}

/**
 * Every condition that differs from this one in one place. A condition is a value, so a test can change it: a part left
 * out, “every” for “some”, a day moved by one. A part whose loss no case notices is one whose loss nobody would see.
 *
 * @param isLeft parts that stay as they are
 */
export function mutantsOf(
  node: ConditionNode,
  isLeft: (node: ConditionNode) => boolean = () => false,
): readonly Mutant[] {
  if (isLeft(node)) return [];
  switch (node.op) {
    case 'all':
    case 'any':
      return [
        ...(node.of.length < 2 ? [] : [...node.of.map((part, index) => without(node, index, part)), turned(node)]),
        ...node.of.flatMap((part, index) =>
          mutantsOf(part, isLeft).map(({ what, node: inner }) => ({
            what,
            node: { ...node, of: node.of.map((old, at) => (at === index ? inner : old)) },
          })),
        ),
      ];
    case 'stated':
      // What counts only where it is stated stands beside the same elements without that: an exception in it is asked twice.
      return mutantsOf(withoutExceptions(node.of), isLeft).map(({ what, node: of }) => ({
        what,
        node: { ...node, of },
      }));
    case 'not':
      return [
        { what: `${told(node)} gone`, node: node.of },
        ...mutantsOf(node.of, isLeft).map(({ what, node: of }) => ({ what, node: { ...node, of } })),
      ];
    case 'given':
      return mutantsOf(node.of, isLeft).map(({ what, node: of }) => ({ what, node: { ...node, of } }));
    case 'invoked':
      return [
        { what: `${told(node)} without being invoked`, node: node.of },
        ...mutantsOf(node.of, isLeft).map(({ what, node: of }) => ({ what, node: { ...node, of } })),
      ];
    case 'every':
    case 'some':
      return [
        { what: `${node.op} ${node.list} turned round`, node: { ...node, op: node.op === 'every' ? 'some' : 'every' } },
        ...mutantsOf(node.where, isLeft).map(({ what, node: where }) => ({ what, node: { ...node, where } })),
      ];
    case 'reached':
      return [{ what: `${told(node)} the day after`, node: { ...node, op: 'passed' } }];
    case 'passed':
      return [{ what: `${told(node)} on the day`, node: { ...node, op: 'reached' } }];
    case 'ordered':
      return [
        { what: `${told(node)} with or without the same day`, node: { ...node, strictly: !node.strictly } },
        ...shiftedByADay(node.within).map((within) => ({ what: `${told(node)} ${within}`, node: { ...node, within } })),
      ];
    case 'compares': {
      const relation = node.relation === 'no less than' ? 'no more than' : 'no less than';
      return [{ what: `${told(node)} the other way`, node: { ...node, relation } }];
    }
    case 'fits':
      return [{ what: `${told(node)} twice the time`, node: { ...node, per: node.per * 2 } }];
    case 'inTime':
      return dayMutants(node);
    case 'lasts':
      return shiftedByAUnit(node.minimum).map((minimum) => ({
        what: `${told(node)} ${minimum}`,
        node: { ...node, minimum },
      }));
    case 'atLeast': {
      // By one; where a number is so large that one more changes nothing, by the next number that a file can hold.
      const step = Math.max(1, node.value * Number.EPSILON);
      return [node.value - step, node.value + step].map((value) => ({
        what: `${told(node)} ${value}`,
        node: { ...node, value },
      }));
    }
    default:
      return [];
  }
}

/** The last day moved by one; days alone are counted in them. */
function dayMutants(node: ConditionNode & { op: 'inTime' }): readonly Mutant[] {
  const days = Number(/^P(\d+)D$/.exec(node.within ?? 'P0D')?.[1]);
  return [days - 1, days + 1]
    .filter((within) => within > 0)
    .map((within) => ({ what: `${told(node)} P${within}D`, node: { ...node, within: `P${within}D` as const } }));
}

/** A period of days, one day shorter and one day longer; nothing for another period, or none. */
function shiftedByADay(period: IsoPeriod | undefined): readonly IsoPeriod[] {
  const days = Number(/^P(\d+)D$/.exec(period ?? '')?.[1]);
  return Number.isNaN(days) ? [] : [`P${days - 1}D`, `P${days + 1}D`];
}

/** A period one shorter and one longer in its smallest unit; a year alone is counted in months. */
function shiftedByAUnit(period: IsoPeriod): readonly IsoPeriod[] {
  const [, before = '', number, unit] =
    /^(P(?:\d+[A-Z])*?)(\d+)([A-Z])$/.exec(period === 'P1Y' ? 'P12M' : period) ?? [];
  return number === undefined
    ? []
    : [Number(number) - 1, Number(number) + 1].map((count) => `${before}${count}${unit}` as IsoPeriod);
}

function withoutExceptions(node: ConditionNode): ConditionNode {
  if (node.op !== 'all' && node.op !== 'any') return node;
  const of = node.of.filter((part) => part.op !== 'not' || part.of.op !== 'invoked').map(withoutExceptions);
  return { ...node, of };
}

function turned(node: ConditionNode & { op: 'all' | 'any' }): Mutant {
  return { what: `${told(node)} turned round`, node: { ...node, op: node.op === 'all' ? 'any' : 'all' } };
}

function without(node: ConditionNode & { op: 'all' | 'any' }, index: number, part: ConditionNode): Mutant {
  return { what: `${node.op} without ${told(part)}`, node: { ...node, of: node.of.filter((_, at) => at !== index) } };
}

const told = (node: ConditionNode): string => JSON.stringify(node).slice(0, 160);

/** Whether some case comes to another answer. */
export function isNoticed(
  expected: readonly (readonly [string, Case])[],
  answer: (of: Case, index: number) => string,
): boolean {
  return expected.some(([wanted, of], index) => {
    try {
      return answer(of, index) !== wanted;
    } catch {
      return true;
    }
  });
}

/** Each case with what is expected of it. */
export const pairs = (
  cases: Readonly<Record<string, readonly Case[] | undefined>>,
): readonly (readonly [string, Case])[] =>
  Object.entries(cases).flatMap(([wanted, all]) => (all ?? []).map((each) => [wanted, each] as const));

/** The one outcome that a case is about. */
export function outcomeFor({ party, role, use }: Case, judged: readonly Judgement[]): string {
  const found = judged.filter(
    (one) =>
      (party === undefined || party === one.party) &&
      (role === undefined || role === one.role) &&
      (use === undefined || use === one.use),
  );
  if (found.length !== 1) throw new Error(`${found.length} findings`);
  return found[0]!.outcome;
}
