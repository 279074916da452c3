import type { Citation } from '../law/citation.js';
import type { IsoDate, Role, TimingState } from '../law/vocabulary.js';
import type { Policy, Requirement } from './policy.js';
import type { Standing } from './standing.js';

/** When a duty bites, seen from the as-of date. */
export interface Timing {
  readonly state: TimingState;
  /** From when it binds; where the state is undetermined, by the stricter reading. */
  readonly from?: IsoDate;
  readonly rule?: Citation;
  readonly until?: string;
  /** The last day that was set for what is asked, and that has not come: the duty runs, and nothing is late yet. */
  readonly due?: IsoDate;
  /** Where the state is undetermined: what holds if the open facts turn out in the operator's favour. */
  readonly milder?: string;
  /** What another reading of the law gives, where the law can be read in two ways. */
  readonly otherReading?: string;
}

/** What a reading of a date gives for provisions that all move together. */
export interface MovedDates {
  /** In words: the provisions that move. */
  readonly provisions: string;
  readonly used: Timing;
  readonly otherwise: Timing;
}

/** A requirement bound to a party, a role and, where it reads uses, a use of one system. */
export interface Obligation {
  /** `<pack>/<policy>/<requirement>`. */
  readonly id: string;
  readonly policy: Policy;
  readonly requirement: Requirement;
  readonly role: Role;
  /** Index of the party, and of the use where the requirement reads uses (else −1). */
  readonly party: number;
  readonly use: number;
  /** Whether it binds: the weakest of scope, role, class and condition. */
  readonly applies: Standing;
  /** The first ground on which it does not bind, or is open. */
  readonly ground: 'scope' | 'role' | 'class' | 'condition';
  readonly timing: Timing;
}
