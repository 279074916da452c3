import type { Coverage } from '../policy/frame.js';

/** What evidence and attestations show of one system; `evidence` makes it. */
export interface Shown extends Coverage {
  /** Whether the register states that there is no evidence of this fact. */
  statedWithoutEvidence(concretePath: string): boolean;
  /** Whether the register states of any fact that there is no evidence of it. */
  readonly anyWithoutEvidence: boolean;
  /** Whether a named person has determined this requirement, in date. */
  determined(requirement: string): boolean;
  /** The ids of the usable evidence items that show this fact; with the day that it states, of an event. */
  items(concretePath: string, day?: string): readonly string[];
  /** Why items that cover this fact do not show it: one sentence each. */
  failures(concretePath: string, day?: string): readonly string[];
  /** The days on which an item or a statement begins or ceases to count. */
  readonly flips: readonly string[];
}

/** A registry without evidence: everything is stated and nothing is shown. */
export const nothingShown: Shown = {
  touches: () => false,
  rank: () => 1,
  statedWithoutEvidence: () => false,
  anyWithoutEvidence: false,
  determined: () => false,
  items: () => [],
  failures: () => [],
  flips: [],
};
