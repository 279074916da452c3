import { aiAct } from '../../policies/index.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import { forSubject } from '../../src/policy/policy.js';

function pathsOf(node: ConditionNode): readonly string[] {
  const inside = 'of' in node ? (Array.isArray(node.of) ? node.of : [node.of]) : 'where' in node ? [node.where] : [];
  const own = Object.values(node).filter((value): value is string => typeof value === 'string');
  return [...own, ...(inside as readonly ConditionNode[]).flatMap(pathsOf)];
}

const read = forSubject(aiAct, 'system').classes.flatMap(({ formula }) => pathsOf(formula));

/** The sections of a system entry that some class of the pack reads; the others only show that duties are met. */
export const DECIDES_CLASSES: ReadonlySet<string> = new Set(
  read.map((path) => path.split(/[.[]/)[0]!).filter((section) => section !== 'organisation'),
);
