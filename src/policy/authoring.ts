/**
 * The one door for `policies/`: everything a policy may use, and nothing of the engine.
 */

export type { LawEdition } from '../law/vocabulary.js';
export {
  all,
  any,
  anyEntry,
  atLeast,
  type Condition,
  check,
  classMet,
  contains,
  eachOf,
  elapsed,
  every,
  given,
  includes,
  inTime,
  invoked,
  is,
  known,
  lasts,
  lastsAsLongAs,
  noLessThan,
  noMoreThan,
  nonEmpty,
  not,
  notEncoded,
  ordered,
  passed,
  reached,
  same,
  some,
  stated,
  unless,
} from './condition.js';
export {
  type Act,
  type Assumption,
  type ClassDefinition,
  type ContradictionDefinition,
  defineClass,
  defineContradiction,
  definePolicy,
  definePractice,
  type OtherReading,
  type Pack,
  type Policy,
  type Requirement,
  requirement,
} from './policy.js';
export { definePracticePart, type Practice, type PracticePack, type PracticePart, practice } from './practice.js';
