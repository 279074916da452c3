import type { Citation, RecitalId } from '../law/citation.js';
import type { Basis, HighRiskGround, Need, Role } from '../law/vocabulary.js';
import type { ClassId } from '../model/classes.js';
import type { Condition, ConditionNode } from './condition.js';
import { partsOf } from './frame.js';

/** The lists that a duty may leave open: it is bound to a party and, where it reads uses, to a use. */
type Bindable = 'parties[]' | 'uses[]';

/** One norm in a policy, cited to the narrowest provision. Plain data; the words are ours, never the Act's. */
export interface Requirement {
  /** Unique within its policy; never re-used for another norm. */
  readonly id: string;
  readonly citation: Citation;
  readonly need: Need;
  /** What is asked, in one sentence of our own. */
  readonly statement: string;
  /** What to do about a gap, in one sentence. */
  readonly remedy: string;
  /** What shows it, for people who look for evidence. */
  readonly shownBy: string;
  /** How an open point of the law was read; printed with the result. */
  readonly assumption?: string;
  /** Below this basis a true proof is “claimed, not shown”. */
  readonly leastBasis: Basis;
  /** What a named person has to decide beside the proof, by an attestation of this requirement. */
  readonly judgement?: string;
  /** What only this point asks for; false makes it not applicable. */
  readonly when?: ConditionNode;
  readonly holds: ConditionNode;
  /** The digest of the official wording it was written against; `npm run generate` fails when the wording moves. */
  readonly wording: `sha256:${string}`;
}

type RequirementInput = Omit<Requirement, 'when' | 'holds'> & {
  readonly when?: Condition<Bindable>;
  readonly holds: Condition<Bindable>;
};

/** A duty. Its full id is `<pack>/<policy>/<requirement>`. */
export function requirement(input: RequirementInput): Requirement {
  return input;
}

/** Requirements of one article, bound to the same operators and the same systems. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly addressees: readonly Role[];
  /** The provision that makes it the addressee's duty, where the article itself does not. */
  readonly bindsThrough?: Citation;
  /** Which systems it binds; scope and role are asked beside it. */
  readonly appliesTo: ConditionNode;
  readonly requirements: readonly Requirement[];
}

type PolicyInput = Omit<Policy, 'appliesTo'> & { readonly appliesTo: Condition<Bindable> };

/** Lists the duties of one article. */
export function definePolicy(input: PolicyInput): Policy {
  return input;
}

/** What kind of answer a class is; the headline of a system is the strictest kind that is met. */
export type ClassKind = 'definition' | 'scope' | 'role' | 'prohibited' | 'high-risk' | 'transparency' | 'element';

/** One result of classification, computed from facts. */
export interface ClassDefinition {
  readonly id: ClassId;
  readonly citation: Citation;
  readonly kind: ClassKind;
  /** In a few words, for reports. */
  readonly title: string;
  readonly per: 'system' | 'uses[]' | 'parties[]';
  readonly formula: ConditionNode;
  /** The ground of high-risk that the point belongs to. */
  readonly ground?: HighRiskGround;
  /** How open points were read: each is printed with the result. */
  readonly assumptions: readonly Assumption[];
}

/** A reading of an open point of the law. */
export interface Assumption {
  /** The number under which the reading is listed in `docs/generated/readings.md`. */
  readonly reading: number;
  readonly text: string;
  readonly sources: readonly (Citation | RecitalId | string)[];
  readonly otherReading?: string;
}

type ClassInput = Omit<ClassDefinition, 'formula' | 'assumptions'> & {
  readonly formula: Condition<Bindable>;
  readonly assumptions?: readonly Assumption[];
};

/** A class with its formula; `classMet(id)` reads it, and nothing else may. */
export function defineClass(input: ClassInput): ClassDefinition {
  return { ...input, assumptions: input.assumptions ?? [] };
}

/** Two statements of the registry that cannot both be right. The unfavourable one decides until a person settles it. */
export interface ContradictionDefinition {
  readonly id: string;
  readonly citation: Citation;
  readonly per: 'system' | 'uses[]' | 'parties[]';
  readonly statement: string;
  readonly remedy: string;
  /** True where the contradiction is there. */
  readonly holds: ConditionNode;
  /** The classes that it bears on: while their consequences are in force it blocks. */
  readonly bearsOn: readonly ClassId[];
}

/** A contradiction between statements, with the provision that it bears on. */
export function defineContradiction(
  input: Omit<ContradictionDefinition, 'holds'> & { readonly holds: Condition<Bindable> },
): ContradictionDefinition {
  return input;
}

/** Everything that one pack brings: classes in the order in which they are computed, duties in the law's order. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly classes: readonly ClassDefinition[];
  readonly policies: readonly Policy[];
  readonly contradictions: readonly ContradictionDefinition[];
  /** What the pack leaves out and why, so that nobody takes silence for “nothing there”. */
  readonly notAssessed: readonly { readonly citation: Citation; readonly title: string; readonly why: string }[];
}

/** Whether a condition leaves this list open: what it is evaluated for once per entry. */
export function leavesOpen(node: ConditionNode, list: Bindable): boolean {
  const reads = (path: string): boolean => {
    const { root, list: within } = partsOf(path);
    return within === list || (root === 'organisation' && list === 'parties[]');
  };
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of.some((part) => leavesOpen(part, list));
    case 'not':
    case 'stated':
    case 'invoked':
    case 'given':
      return leavesOpen(node.of, list);
    case 'every':
    case 'some':
      return node.list !== list && leavesOpen(node.where, list);
    case 'ordered':
      return reads(node.first) || reads(node.then);
    case 'same':
      return reads(node.path) || reads(node.other);
    case 'contains':
      return reads(node.path) || reads(node.id);
    case 'lastsAsLongAs':
      return reads(node.path) || reads(node.minimum);
    case 'elapsed':
      return reads(node.path) || reads(node.period);
    case 'nonEmpty':
      return reads(node.list);
    case 'class':
    case 'check':
    case 'notEncoded':
      return false;
    default:
      return reads(node.path);
  }
}
