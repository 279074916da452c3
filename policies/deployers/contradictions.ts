import {
  all,
  any,
  contains,
  defineContradiction,
  differs,
  fits,
  is,
  not,
  same,
  some,
} from '../../src/policy/authoring.js';

const MINUTES_OF_AN_HOUR = 60;

/**
 * An overseer has more cases a day than the hours allow at the minutes that each is said to take.
 *
 * @see Regulation (EU) 2024/1689, Article 26(2)
 */
export const reviewTimeExceeded = defineContradiction({
  id: 'review-time-exceeded',
  citation: 'Art. 26(2)',
  per: 'parties[]',
  statement: 'an overseer has more cases a day than fit into the hours at the minutes that each is said to take',
  remedy: 'Give fewer cases to the overseer or more hours, or correct the minutes that a case takes in fact.',
  holds: some(
    'parties[].use.overseers[]',
    not(
      fits(
        'parties[].use.overseers[].casesPerDay',
        'parties[].use.overseers[].minutesPerCase',
        'parties[].use.overseers[].hoursPerDay',
        MINUTES_OF_AN_HOUR,
      ),
    ),
  ),
  bearsOn: ['parties[].use.overseers[].competence', 'parties[].use.overseers[].support'],
});

/**
 * The assessment of the impact on fundamental rights says that a process is in line with the intended purpose, and the
 * use that is part of it is said to lie outside.
 *
 * @see Regulation (EU) 2024/1689, Articles 26(1) and 27(1)(a)
 */
export const purposeOfProcessContradicted = defineContradiction({
  id: 'purpose-of-process-contradicted',
  citation: 'Art. 27(1)(a)',
  per: 'parties[]',
  statement:
    'a process is said to use the system in line with its intended purpose, and a use in it is said to lie outside that purpose',
  remedy: 'Settle whether the use lies inside the intended purpose, and say the same in both places.',
  holds: some(
    'parties[].use.fundamentalRights.processes[]',
    all(
      is('parties[].use.fundamentalRights.processes[].inLineWithIntendedPurpose', true),
      some(
        'uses[]',
        all(
          same('uses[].deployer', 'parties[].id'),
          contains('parties[].use.fundamentalRights.processes[].uses', 'uses[].id'),
          is('uses[].withinIntendedPurpose', false),
        ),
      ),
    ),
  ),
  bearsOn: ['parties[].use.fundamentalRights.processes[].inLineWithIntendedPurpose', 'uses[].withinIntendedPurpose'],
});

/**
 * The assessments of a deployer rest on other instructions for use than the ones that it says it follows.
 *
 * @see Regulation (EU) 2024/1689, Articles 26(9) and 27(1)
 */
export const assessedOnOtherInstructions = defineContradiction({
  id: 'assessed-on-other-instructions',
  citation: 'Art. 26(9)',
  per: 'parties[]',
  statement: 'the deployer follows one version of the instructions for use, and its impact assessment rests on another',
  remedy: 'Bring the assessment to the version that is followed, or follow the version that was assessed.',
  holds: any(
    differs('parties[].use.instructionsVersion', 'parties[].use.fundamentalRights.instructionsVersion'),
    differs('parties[].use.instructionsVersion', 'parties[].use.dataProtectionAssessment.instructionsVersion'),
  ),
  bearsOn: [
    'parties[].use.fundamentalRights.instructionsVersion',
    'parties[].use.dataProtectionAssessment.instructionsVersion',
  ],
});
