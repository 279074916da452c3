import { any, type Condition, given, not } from '../../src/policy/authoring.js';

/** What is asked for “where applicable” or “if any”: it is said, or it is said that there is none. */
export function settled(isKnown: Condition): Condition {
  return any(isKnown, given(not(isKnown)));
}
