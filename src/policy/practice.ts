import type { Citation } from '../law/citation.js';
import type { Basis } from '../law/vocabulary.js';
import type { Condition, ConditionNode } from './condition.js';

/**
 * One point of good practice. It has no provision as its ground, no addressee, no date of application and no fine, and
 * so no way to be taken for a duty: only `near` names where the Act covers the same ground.
 */
export interface Practice {
  /** Unique within its part; never re-used for another point. */
  readonly id: string;
  /** The provision of the Act that covers the same ground; what that asks for is a duty of its own. */
  readonly near?: Citation;
  readonly need: 'P';
  /** What is good practice, in one sentence of our own. */
  readonly statement: string;
  /** What to do about a gap, in one sentence. */
  readonly remedy: string;
  /** What shows it. */
  readonly shownBy: string;
  /** Below this basis a true proof is “claimed, not shown”. */
  readonly leastBasis: Basis;
  readonly holds: ConditionNode;
}

/** A point of good practice. Its full id is `<pack>/<part>/<practice>`. */
export function practice(input: Omit<Practice, 'need' | 'holds'> & { readonly holds: Condition }): Practice {
  return { ...input, need: 'P' };
}

/** Points of good practice about one subject. */
export interface PracticePart {
  readonly id: string;
  readonly title: string;
  readonly practices: readonly Practice[];
}

/** A pack of good practice, held against workflows beside the Act: never a part of what the Act asks for. */
export interface PracticePack {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly PracticePart[];
}

/** Lists the points of one part. */
export function definePracticePart(input: PracticePart): PracticePart {
  return input;
}
