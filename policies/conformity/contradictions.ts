import {
  all,
  any,
  defineContradiction,
  every,
  includes,
  is,
  not,
  ordered,
  same,
  some,
} from '../../src/policy/authoring.js';
import { foundConforming } from './present-version.js';

/**
 * A version was found to conform before any of its tests had been run.
 *
 * @see Regulation (EU) 2024/1689, Articles 9(8) and 43; Annex VI, points 3 and 4
 */
export const assessedBeforeTests = defineContradiction({
  id: 'assessed-before-tests',
  citation: 'Art. 43',
  per: 'system',
  statement: 'a version was found to meet the requirements before any of its tests was run',
  remedy: 'Correct the days of the tests or of the assessment, or assess the version anew on its tests.',
  holds: some(
    'conformityAssessment.assessments[]',
    all(
      foundConforming,
      some(
        'riskManagement.tests[]',
        same('riskManagement.tests[].version', 'conformityAssessment.assessments[].version'),
      ),
      every(
        'riskManagement.tests[]',
        any(
          not(same('riskManagement.tests[].version', 'conformityAssessment.assessments[].version')),
          ordered('conformityAssessment.assessments[].concludedOn', 'riskManagement.tests[].ranOn', { strictly: true }),
        ),
      ),
    ),
  ),
  bearsOn: ['conformityAssessment.assessments[].concludedOn', 'riskManagement.tests[].ranOn'],
});

const DATA_PROTECTION = 'conformityAssessment.declaration.contains';

/**
 * Whether personal data is processed is told in three places: of the system, of its uses, and by the statement on data
 * protection in the declaration of conformity, which stands there where it is and only there.
 *
 * @see Regulation (EU) 2024/1689, Article 47(2); Annex V, point 5
 */
export const personalDataContradicted = defineContradiction({
  id: 'personal-data-contradicted',
  citation: 'Annex V(5)',
  per: 'system',
  statement:
    'the system is said to process personal data in one place, and a use or the declaration of conformity says otherwise',
  remedy: 'Settle whether personal data is processed, and let registry and declaration say the same.',
  holds: any(
    all(is('processesPersonalData', true), not(includes(DATA_PROTECTION, 'dataProtection'))),
    all(is('processesPersonalData', false), includes(DATA_PROTECTION, 'dataProtection')),
    all(is('processesPersonalData', false), some('uses[]', is('uses[].automatedProcessingOfPersonalData', true))),
  ),
  bearsOn: ['processesPersonalData', DATA_PROTECTION],
});
