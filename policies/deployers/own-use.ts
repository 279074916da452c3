import { all, any, type Condition, classMet, every, given, is, not, same, some } from '../../src/policy/authoring.js';
import { inLawEnforcementPoint } from '../registration/entries.js';

/** The use at hand is one of this deployer. */
const isOwn: Condition<'uses[]' | 'parties[]'> = same('uses[].deployer', 'parties[].id');

/** Some use of this deployer is of this kind. */
export function someOwnUse(kind: Condition<'uses[]' | 'parties[]'>): Condition<'parties[]'> {
  return some('uses[]', all(isOwn, kind));
}

/** Every use of this deployer that is of this kind fits the condition; which uses these are may rest on a statement. */
export function everyOwnUse<O extends 'uses[]' | 'parties[]'>(
  kind: Condition<'uses[]' | 'parties[]'>,
  condition: Condition<O>,
): Condition<'parties[]'> {
  const fits: Condition<'uses[]' | 'parties[]'> = any(given(not(all(isOwn, kind))), condition);
  return every('uses[]', fits) as Condition<'parties[]'>;
}

/** High-risk by Annex III, its point 2 excepted: a use in that area is, even where it meets another point as well. */
export const listedOutsidePoint2: Condition = all(classMet('Art. 6(2)'), not(classMet('Annex III(2)')));

/**
 * A use by or on behalf of a law enforcement authority for its tasks: it is said so on both sides, or point 6 of Annex III
 * lists it.
 */
export const forLawEnforcement: Condition<'uses[]'> = any(
  inLawEnforcementPoint,
  all(is('uses[].practice.forLawEnforcement', true), is('uses[].inLawEnforcementMigrationAsylumOrBorder', true)),
);
