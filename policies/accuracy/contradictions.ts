import {
  all,
  any,
  defineContradiction,
  differs,
  is,
  known,
  noLessThan,
  noMoreThan,
  not,
  reached,
  same,
  some,
  stated,
} from '../../src/policy/authoring.js';

const LEVELS = 'accuracyRobustnessCybersecurity.levels[]';
const RESULTS = 'accuracyRobustnessCybersecurity.results[]';

/**
 * The instructions declare a better level than a test of this version came to, and nobody set that test aside.
 *
 * @see Regulation (EU) 2024/1689, Articles 13(3)(b)(ii) and 15(3)
 */
export const accuracyDeclaredAboveTests = defineContradiction({
  id: 'accuracy-declared-above-tests',
  citation: 'Art. 15(3)',
  per: 'system',
  statement: 'the instructions declare a better level of accuracy than a test of this version came to',
  remedy: 'Declare the level that the test came to, or give the reason for which the measurement does not count.',
  holds: some(
    LEVELS,
    some(
      RESULTS,
      all(
        same(`${RESULTS}.accuracyLevel`, `${LEVELS}.id`),
        same(`${RESULTS}.version`, 'version'),
        reached(`${RESULTS}.ranOn`),
        not(stated(known(`${RESULTS}.setAsideBecause`))),
        any(
          all(is(`${LEVELS}.better`, 'higher'), not(noLessThan(`${RESULTS}.value`, `${LEVELS}.declaredLevel`))),
          all(is(`${LEVELS}.better`, 'lower'), not(noMoreThan(`${RESULTS}.value`, `${LEVELS}.declaredLevel`))),
        ),
      ),
    ),
  ),
  bearsOn: [`${LEVELS}.declaredLevel`, `${RESULTS}.value`],
});

/**
 * The current instructions declare another metric, or another level, than the one that was set and tested.
 *
 * @see Regulation (EU) 2024/1689, Articles 13(3)(b)(ii) and 15(3)
 */
export const accuracyDeclaredOtherwise = defineContradiction({
  id: 'accuracy-declared-otherwise',
  citation: 'Art. 13(3)(b)(ii)',
  per: 'system',
  statement: 'the current instructions declare another metric or level of accuracy than the one that was set for it',
  remedy: 'Let the instructions and the record of accuracy name the same metric and level.',
  holds: some(
    LEVELS,
    all(
      same(`${LEVELS}.declaredIn`, 'instructions.version'),
      any(
        differs(`${LEVELS}.declaredMetric`, `${LEVELS}.metric`),
        not(noLessThan(`${LEVELS}.declaredLevel`, `${LEVELS}.level`)),
        not(noMoreThan(`${LEVELS}.declaredLevel`, `${LEVELS}.level`)),
      ),
    ),
  ),
  bearsOn: [`${LEVELS}.declaredMetric`, `${LEVELS}.declaredLevel`],
});
