import {
  all,
  any,
  classMet,
  definePolicy,
  includes,
  is,
  not,
  ordered,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { allowedWithoutAssessment, coversPresentVersion } from './present-version.js';

const CONFORMS = 'conformityAssessment.assessments[].qualitySystemConforms';
const DOCUMENTED = 'conformityAssessment.assessments[].documentationConforms';

const byInternalControl = all(not(classMet('Art. 6(1), Section A')), is('route.procedure', 'internal control'));

/**
 * The provider verifies that its quality management system complies with Article 17, aspect by aspect.
 *
 * @see Regulation (EU) 2024/1689, Annex VI, point 2; Article 17(1)
 */
const qualitySystem = requirement({
  id: 'quality-system-verified',
  citation: 'Annex VI(2)',
  need: 'C',
  statement: 'The provider verifies that its quality management system complies with Art. 17.',
  remedy:
    'Verify every aspect of Art. 17(1), and record verdict and evidence of each before the assessment is concluded.',
  shownBy: 'the table of aspects with verdict and evidence in the record of the assessment',
  leastBasis: 'documented',
  wording: 'sha256:eab7b5871bfd48c3a659e220aee052512d04b5eb04271aabdb03e8928eb6655d',
  when: byInternalControl,
  holds: any(
    some(
      'conformityAssessment.assessments[]',
      all(
        coversPresentVersion,
        reached('conformityAssessment.assessments[].qualitySystemVerifiedOn'),
        ordered(
          'conformityAssessment.assessments[].qualitySystemVerifiedOn',
          'conformityAssessment.assessments[].concludedOn',
        ),
        includes(CONFORMS, 'regulatoryStrategy'),
        includes(CONFORMS, 'design'),
        includes(CONFORMS, 'development'),
        includes(CONFORMS, 'testing'),
        includes(CONFORMS, 'specifications'),
        includes(CONFORMS, 'dataManagement'),
        includes(CONFORMS, 'riskManagement'),
        includes(CONFORMS, 'postMarketMonitoring'),
        includes(CONFORMS, 'seriousIncidents'),
        includes(CONFORMS, 'communication'),
        includes(CONFORMS, 'recordKeeping'),
        includes(CONFORMS, 'resources'),
        includes(CONFORMS, 'accountability'),
      ),
    ),
    allowedWithoutAssessment,
  ),
});

/**
 * The provider examines the technical documentation to judge whether the system complies with each requirement of
 * Section 2.
 *
 * @see Regulation (EU) 2024/1689, Annex VI, point 3; Articles 9 to 15
 */
const documentation = requirement({
  id: 'documentation-examined',
  citation: 'Annex VI(3)',
  need: 'C',
  statement:
    'The provider examines the technical documentation and finds that the system complies with every requirement of Section 2.',
  remedy:
    'Examine the documentation article by article, and record verdict and evidence before the assessment is concluded.',
  shownBy: 'the table of requirements with verdict and evidence in the record of the assessment',
  leastBasis: 'documented',
  wording: 'sha256:5748632070dfa04e1f3a591caa45d27d49c83193ebe544a5d6a6568738afb449',
  when: byInternalControl,
  holds: any(
    some(
      'conformityAssessment.assessments[]',
      all(
        coversPresentVersion,
        reached('conformityAssessment.assessments[].documentationExaminedOn'),
        ordered(
          'conformityAssessment.assessments[].documentationExaminedOn',
          'conformityAssessment.assessments[].concludedOn',
        ),
        includes(DOCUMENTED, 'riskManagement'),
        includes(DOCUMENTED, 'dataGovernance'),
        includes(DOCUMENTED, 'technicalDocumentation'),
        includes(DOCUMENTED, 'recordKeeping'),
        includes(DOCUMENTED, 'informationForDeployers'),
        includes(DOCUMENTED, 'humanOversight'),
        includes(DOCUMENTED, 'accuracyRobustnessCybersecurity'),
      ),
    ),
    allowedWithoutAssessment,
  ),
});

/**
 * Design, development and post-market monitoring agree with the technical documentation.
 *
 * @see Regulation (EU) 2024/1689, Annex VI, point 4; Article 72
 */
const consistency = requirement({
  id: 'consistency-verified',
  citation: 'Annex VI(4)',
  need: 'C',
  statement:
    'The provider verifies that design, development and post-market monitoring are consistent with the technical documentation.',
  remedy:
    'Hold design, development and monitoring against the documentation, and record what was found before the assessment is concluded.',
  shownBy: 'the checks with their findings in the record of the assessment',
  leastBasis: 'documented',
  wording: 'sha256:1ca12225f114640be3992323922452fae68682e5746b8a97497b13b09148d711',
  when: byInternalControl,
  holds: any(
    some(
      'conformityAssessment.assessments[]',
      all(
        coversPresentVersion,
        reached('conformityAssessment.assessments[].consistencyVerifiedOn'),
        ordered(
          'conformityAssessment.assessments[].consistencyVerifiedOn',
          'conformityAssessment.assessments[].concludedOn',
        ),
        is('conformityAssessment.assessments[].developmentIsConsistent', true),
        is('conformityAssessment.assessments[].monitoringIsConsistent', true),
      ),
    ),
    allowedWithoutAssessment,
  ),
});

/** What internal control consists of, where it is the procedure that the provider follows. */
export const internalControlSteps = definePolicy({
  id: 'internal-control',
  title: 'Conformity assessment by internal control',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(f)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D17'],
  requirements: [qualitySystem, documentation, consistency],
});
