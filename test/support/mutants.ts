import type { IsoPeriod } from '../../src/law/vocabulary.js';
import type { ConditionNode } from '../../src/policy/condition.js';

/** A condition that differs from another in one place. */
export interface Mutant {
  readonly what: string;
  readonly node: ConditionNode;
}

/** Whether the parts of a condition are left as they are; only the condition as a whole is then left out or kept. */
type IsKept = (node: ConditionNode) => boolean;

/** Every condition that differs from this one in one place. */
export function mutantsOf(node: ConditionNode, isKept: IsKept = () => false): readonly Mutant[] {
  if (isKept(node)) return [];
  switch (node.op) {
    case 'all':
    case 'any':
      return [
        ...(node.of.length < 2 ? [] : node.of.map((part, index) => without(node, index, part))),
        ...node.of.flatMap((part, index) =>
          mutantsOf(part, isKept).map(({ what, node: inner }) => ({
            what,
            node: { ...node, of: node.of.map((old, at) => (at === index ? inner : old)) },
          })),
        ),
      ];
    case 'stated':
      // What counts only where it is stated stands beside the same elements without that: an exception in it is asked twice.
      return mutantsOf(withoutExceptions(node.of), isKept).map(({ what, node: of }) => ({
        what,
        node: { ...node, of },
      }));
    case 'not':
    case 'given':
      return mutantsOf(node.of, isKept).map(({ what, node: of }) => ({ what, node: { ...node, of } }));
    case 'invoked':
      return [
        { what: `${told(node)} without being invoked`, node: node.of },
        ...mutantsOf(node.of, isKept).map(({ what, node: of }) => ({ what, node: { ...node, of } })),
      ];
    case 'every':
    case 'some':
      return [
        { what: `${node.op} ${node.list} turned round`, node: { ...node, op: node.op === 'every' ? 'some' : 'every' } },
        ...mutantsOf(node.where, isKept).map(({ what, node: where }) => ({ what, node: { ...node, where } })),
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
      return ['P5M', 'P7M'].map((minimum) => ({ what: `${told(node)} ${minimum}`, node: { ...node, minimum } }));
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

function withoutExceptions(node: ConditionNode): ConditionNode {
  if (node.op !== 'all' && node.op !== 'any') return node;
  const of = node.of.filter((part) => part.op !== 'not' || part.of.op !== 'invoked').map(withoutExceptions);
  return { ...node, of };
}

function without(node: ConditionNode & { op: 'all' | 'any' }, index: number, part: ConditionNode): Mutant {
  return { what: `${node.op} without ${told(part)}`, node: { ...node, of: node.of.filter((_, at) => at !== index) } };
}

const told = (node: ConditionNode): string => JSON.stringify(node).slice(0, 160);
