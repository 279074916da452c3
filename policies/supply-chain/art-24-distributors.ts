import {
  all,
  any,
  type Condition,
  classMet,
  definePolicy,
  every,
  given,
  is,
  known,
  nonEmpty,
  not,
  ordered,
  reached,
  requirement,
  same,
} from '../../src/policy/authoring.js';
import { authorityActed, authorityAsked, everyMeasureFollowed, everyRequestAnswered } from './authorities.js';

/** Looked at before the distributor makes it available, and found; which one it was is written down. */
const verified = (
  item:
    | 'marking'
    | 'declaration'
    | 'instructions'
    | 'providerDetails'
    | 'providerQualityManagement'
    | 'importerDetails',
): Condition<'parties[]'> =>
  all(
    is(`parties[].distribution.${item}.found`, true),
    known(`parties[].distribution.${item}.reference`),
    reached(`parties[].distribution.${item}.verifiedOn`),
    ordered(`parties[].distribution.${item}.verifiedOn`, 'parties[].distribution.madeAvailableOn'),
  );

/** The version that was verified is the present one. */
const ofThisVersion = same('parties[].distribution.version', 'version');

const BEFORE = 'What was looked at on the day itself still counts as before it. Each version is verified anew.';

/**
 * The system bears the CE marking and comes with a copy of the declaration and with instructions; the distributor has seen them.
 *
 * @see Regulation (EU) 2024/1689, Article 24(1)
 */
const markingAndDocuments = requirement({
  id: 'marking-and-documents',
  citation: 'Art. 24(1)',
  need: 'M',
  statement:
    'The distributor has verified the CE marking, the copy of the EU declaration of conformity and the instructions for use.',
  remedy: 'Look at all three before making the system available, and file which they were and when.',
  shownBy: 'the checklist of the distributor, with the papers that it saw',
  assumption: BEFORE,
  leastBasis: 'documented',
  wording: 'sha256:58adfd54d223cc46192bf14454393ba27c5109dae6c331dab94dd6a6705c6f21',
  holds: all(verified('marking'), verified('declaration'), verified('instructions'), ofThisVersion),
});

/**
 * Provider and importer have put their names on the system, and the provider has a quality management system.
 *
 * @see Regulation (EU) 2024/1689, Articles 16(b) and (c), 23(3) and 24(1)
 */
const upstream = requirement({
  id: 'provider-and-importer',
  citation: 'Art. 24(1)',
  need: 'M',
  statement:
    'The distributor has verified that the provider met Article 16(b) and (c), and the importer Article 23(3).',
  remedy: 'Look for name and address of both and for the quality management system, and file what was seen.',
  shownBy: 'the checklist of the distributor',
  assumption: BEFORE,
  leastBasis: 'documented',
  wording: 'sha256:58adfd54d223cc46192bf14454393ba27c5109dae6c331dab94dd6a6705c6f21',
  holds: all(
    verified('providerDetails'),
    verified('providerQualityManagement'),
    any(given(not(known('parties[].distribution.importer'))), verified('importerDetails')),
    ofThisVersion,
  ),
});

/**
 * With reason to consider that the system does not conform, the distributor holds it back until it does.
 *
 * @see Regulation (EU) 2024/1689, Article 24(2)
 */
const doubts = requirement({
  id: 'no-supply-in-doubt',
  citation: 'Art. 24(2)',
  need: 'C',
  statement: 'A system that there is reason to doubt is held back until it has been brought into conformity.',
  remedy: 'Hold the system back until it has been brought into conformity, and file how.',
  shownBy: 'the record of the doubt and of what cleared it',
  assumption: 'A doubt that arises after supply is told under paragraph 4.',
  leastBasis: 'documented',
  wording: 'sha256:2bf5addad13fe8d419d43eb81f6b20d297087bf70e63a3126467674a3df4b68e',
  when: nonEmpty('parties[].distribution.doubts[]'),
  onEvent: true,
  holds: every(
    'parties[].distribution.doubts[]',
    any(
      ordered('parties[].distribution.madeAvailableOn', 'parties[].distribution.doubts[].on', { strictly: true }),
      not(reached('parties[].distribution.madeAvailableOn')),
      all(
        ordered('parties[].distribution.doubts[].on', 'parties[].distribution.doubts[].broughtIntoConformityOn'),
        ordered('parties[].distribution.doubts[].broughtIntoConformityOn', 'parties[].distribution.madeAvailableOn'),
      ),
    ),
  ),
});

/**
 * A risk is told to the provider or the importer.
 *
 * @see Regulation (EU) 2024/1689, Articles 24(2) and 79(1)
 */
const riskInformation = requirement({
  id: 'risk-information',
  citation: 'Art. 24(2)',
  need: 'C',
  statement: 'A system that presents a risk is told of to provider or importer.',
  remedy: 'Tell them, and file the messages.',
  shownBy: 'the messages, with their days',
  leastBasis: 'documented',
  wording: 'sha256:2bf5addad13fe8d419d43eb81f6b20d297087bf70e63a3126467674a3df4b68e',
  when: nonEmpty('parties[].distribution.risks[]'),
  onEvent: true,
  holds: every(
    'parties[].distribution.risks[]',
    all(
      reached('parties[].distribution.risks[].toldProviderOrImporterOn'),
      ordered('parties[].distribution.risks[].on', 'parties[].distribution.risks[].toldProviderOrImporterOn'),
    ),
  ),
});

/**
 * Conditions of storage and transport do not put compliance at risk.
 *
 * @see Regulation (EU) 2024/1689, Article 24(3)
 */
const storage = requirement({
  id: 'storage-and-transport',
  citation: 'Art. 24(3)',
  need: 'C',
  statement: 'Storage and transport under its responsibility do not put compliance with the requirements at risk.',
  remedy: 'Write down the conditions, check that they are kept, and file the check.',
  shownBy: 'the conditions and the last check',
  leastBasis: 'documented',
  wording: 'sha256:61f9fb8f0181bedfa7ba6af2cdf9a5e18c6b5ea81a6c2f58f308c3c85c98bffd',
  when: is('parties[].distribution.storesOrTransports', true),
  holds: all(
    known('parties[].distribution.storage.conditions'),
    reached('parties[].distribution.storage.checkedOn'),
    is('parties[].distribution.storage.jeopardisesCompliance', false),
  ),
});

/**
 * A system that was made available and does not conform is corrected, withdrawn or recalled, or another operator sees to it.
 *
 * @see Regulation (EU) 2024/1689, Article 24(4)
 */
const correction = requirement({
  id: 'corrective-action',
  citation: 'Art. 24(4)',
  need: 'C',
  statement:
    'A system that was made available and does not meet the requirements is brought into conformity, withdrawn or recalled.',
  remedy: 'Take the action, or ensure that the operator in charge does, and file it.',
  shownBy: 'the record of the corrective action',
  leastBasis: 'documented',
  wording: 'sha256:516cfaa1349bd786cb31b9e71b3b4dd288e51d7fc62acbaf0264799a6d30cc2c',
  when: nonEmpty('parties[].distribution.corrections[]'),
  onEvent: true,
  holds: every(
    'parties[].distribution.corrections[]',
    all(
      known('parties[].distribution.corrections[].action'),
      any(
        given(not(is('parties[].distribution.corrections[].action', 'ensured that another operator acts'))),
        known('parties[].distribution.corrections[].actor'),
      ),
      reached('parties[].distribution.corrections[].takenOn'),
      ordered('parties[].distribution.corrections[].on', 'parties[].distribution.corrections[].takenOn'),
    ),
  ),
});

/**
 * A risk of a system that was made available is told immediately to provider or importer and authorities, with details.
 *
 * @see Regulation (EU) 2024/1689, Articles 24(4) and 79(1)
 */
const riskAfterSupply = requirement({
  id: 'risk-after-supply',
  citation: 'Art. 24(4)',
  need: 'C',
  statement:
    'A system that was made available and presents a risk is told of immediately to provider or importer and to the authorities.',
  remedy: 'Tell them on the day, with what does not conform and what was done.',
  shownBy: 'the messages, with their days',
  assumption: '“Immediately” is met by the same day; for a later day a person has to attest it.',
  leastBasis: 'documented',
  wording: 'sha256:516cfaa1349bd786cb31b9e71b3b4dd288e51d7fc62acbaf0264799a6d30cc2c',
  when: nonEmpty('parties[].distribution.risksAfterSupply[]'),
  onEvent: true,
  holds: every(
    'parties[].distribution.risksAfterSupply[]',
    all(
      reached('parties[].distribution.risksAfterSupply[].toldProviderOrImporterOn'),
      ordered(
        'parties[].distribution.risksAfterSupply[].on',
        'parties[].distribution.risksAfterSupply[].toldProviderOrImporterOn',
      ),
      any(
        ordered(
          'parties[].distribution.risksAfterSupply[].toldProviderOrImporterOn',
          'parties[].distribution.risksAfterSupply[].on',
        ),
        is('parties[].distribution.risksAfterSupply[].immediately', true),
      ),
      reached('parties[].distribution.risksAfterSupply[].toldAuthorityOn'),
      ordered(
        'parties[].distribution.risksAfterSupply[].on',
        'parties[].distribution.risksAfterSupply[].toldAuthorityOn',
      ),
      any(
        ordered(
          'parties[].distribution.risksAfterSupply[].toldAuthorityOn',
          'parties[].distribution.risksAfterSupply[].on',
        ),
        is('parties[].distribution.risksAfterSupply[].immediately', true),
      ),
      known('parties[].distribution.risksAfterSupply[].details'),
    ),
  ),
});

/**
 * The distributor answers reasoned requests of authorities.
 *
 * @see Regulation (EU) 2024/1689, Article 24(5)
 */
const informationToAuthorities = requirement({
  id: 'information-to-authorities',
  citation: 'Art. 24(5)',
  need: 'C',
  statement: 'Authorities get the information and documentation that they ask for.',
  remedy: 'Answer the request by its day, and enter how.',
  shownBy: 'the register of requests, with the answers',
  assumption: 'Before its day nothing is overdue.',
  leastBasis: 'documented',
  wording: 'sha256:cb352bb3e120391fea3fb4bc8b8d03f6d3d96cdce60e0107c7bdd7b743e37978',
  when: authorityAsked,
  onEvent: true,
  holds: everyRequestAnswered,
});

/**
 * The distributor cooperates in what authorities do about the system.
 *
 * @see Regulation (EU) 2024/1689, Article 24(6)
 */
const cooperation = requirement({
  id: 'cooperation',
  citation: 'Art. 24(6)',
  need: 'C',
  statement: 'The distributor cooperates with authorities in any action that they take in relation to the system.',
  remedy: 'Follow the measure by its day, and enter how.',
  shownBy: 'the register of measures, with what was done',
  assumption: 'Before its day nothing is overdue.',
  leastBasis: 'documented',
  wording: 'sha256:5c3ec386388380ec7138831f82dfa9b6520d7df19437d552aa82b01a4017ee61',
  when: authorityActed,
  onEvent: true,
  holds: everyMeasureFollowed,
});

/** What Article 24 asks of distributors of high-risk systems. */
export const distributors = definePolicy({
  id: 'distributors',
  title: 'Obligations of distributors',
  addressees: ['distributor'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(d)',
  documents: ['D25'],
  requirements: [
    markingAndDocuments,
    upstream,
    doubts,
    riskInformation,
    storage,
    correction,
    riskAfterSupply,
    informationToAuthorities,
    cooperation,
  ],
});
