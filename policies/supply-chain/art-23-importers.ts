import {
  all,
  any,
  type Condition,
  classMet,
  definePolicy,
  every,
  given,
  includes,
  is,
  known,
  lasts,
  nonEmpty,
  not,
  ordered,
  reached,
  requirement,
  same,
} from '../../src/policy/authoring.js';
import { authorityActed, authorityAsked, everyMeasureFollowed, everyRequestAnswered } from './authorities.js';

/** Looked at before the importer places it on the market, and found; which one it was is written down. */
const verified = (
  item:
    | 'conformityAssessment'
    | 'technicalDocumentation'
    | 'marking'
    | 'declaration'
    | 'instructions'
    | 'authorisedRepresentative',
): Condition<'parties[]'> =>
  all(
    is(`parties[].import.${item}.found`, true),
    known(`parties[].import.${item}.reference`),
    reached(`parties[].import.${item}.verifiedOn`),
    ordered(`parties[].import.${item}.verifiedOn`, 'parties[].import.placedOn'),
  );

/** The version that was verified is the present one. */
const ofThisVersion = same('parties[].import.version', 'version');

const BEFORE = 'What was looked at on the day itself still counts as before it. Each version is verified anew.';

/**
 * Before it places the system on the market, the importer verifies that the provider carried out the conformity assessment.
 *
 * @see Regulation (EU) 2024/1689, Article 23(1)(a)
 */
const conformityAssessment = requirement({
  id: 'conformity-assessment',
  citation: 'Art. 23(1)(a)',
  need: 'M',
  statement: 'The importer has verified that the provider carried out the conformity assessment.',
  remedy: 'Look at it before placing on the market, and file which one it was and when.',
  shownBy: 'the checklist of the importer, with the papers that it saw',
  assumption: BEFORE,
  leastBasis: 'documented',
  wording: 'sha256:6a3bbf0efb7cf4b98afe75bf85edc1333345baf8a0cb70b35825d4b82b6832bd',
  holds: all(verified('conformityAssessment'), ofThisVersion),
});

/**
 * Before it places the system on the market, the importer verifies that the provider drew up the technical documentation.
 *
 * @see Regulation (EU) 2024/1689, Article 23(1)(b)
 */
const technicalDocumentation = requirement({
  id: 'technical-documentation',
  citation: 'Art. 23(1)(b)',
  need: 'M',
  statement: 'The importer has verified that the provider drew up the technical documentation.',
  remedy: 'Look at it before placing on the market, and file which one it was and when.',
  shownBy: 'the checklist of the importer, with the papers that it saw',
  assumption: BEFORE,
  leastBasis: 'documented',
  wording: 'sha256:48ed8704b97e9cabac01c6d4e0c62560d7d02e5cc87a3c51563c6186eb93a724',
  holds: all(verified('technicalDocumentation'), ofThisVersion),
});

/**
 * Before it places the system on the market, the importer verifies that the provider appointed an authorised representative.
 *
 * @see Regulation (EU) 2024/1689, Article 23(1)(d)
 */
const authorisedRepresentative = requirement({
  id: 'authorised-representative',
  citation: 'Art. 23(1)(d)',
  need: 'M',
  statement: 'The importer has verified that the provider appointed an authorised representative.',
  remedy: 'Look at it before placing on the market, and file which one it was and when.',
  shownBy: 'the checklist of the importer, with the papers that it saw',
  assumption: BEFORE,
  leastBasis: 'documented',
  wording: 'sha256:7d9db5af48033f1cfec65b3798a30624b92c8b9d89f275b40007d941aa8b81d6',
  holds: all(verified('authorisedRepresentative'), ofThisVersion),
});

/**
 * The system bears the CE marking and comes with declaration of conformity and instructions; the importer has seen them.
 *
 * @see Regulation (EU) 2024/1689, Article 23(1)(c)
 */
const markingAndDocuments = requirement({
  id: 'marking-and-documents',
  citation: 'Art. 23(1)(c)',
  need: 'M',
  statement: 'The importer has verified the CE marking, the EU declaration of conformity and the instructions for use.',
  remedy: 'Look at all three before placing on the market, and file which they were and when.',
  shownBy: 'the checklist of the importer, with the papers that it saw',
  assumption: BEFORE,
  leastBasis: 'documented',
  wording: 'sha256:f8dfaba6344d63802eed50b608dc5f84879f4e0e75b67f576287632e9af35aeb',
  holds: all(verified('marking'), verified('declaration'), verified('instructions'), ofThisVersion),
});

/**
 * With reason to consider that the system does not conform, the importer holds it back until it does.
 *
 * @see Regulation (EU) 2024/1689, Article 23(2)
 */
const doubts = requirement({
  id: 'no-placing-in-doubt',
  citation: 'Art. 23(2)',
  need: 'C',
  statement: 'A system that there is reason to doubt is held back until it has been brought into conformity.',
  remedy: 'Hold the system back until it has been brought into conformity, and file how.',
  shownBy: 'the record of the doubt and of what cleared it',
  assumption: 'A doubt that arises after placing on the market is told with the risk, if there is one.',
  leastBasis: 'documented',
  wording: 'sha256:0613cf08b48a9b296cc5fc4a6786fef069012d991a492d383283e359dd5bb704',
  when: nonEmpty('parties[].import.doubts[]'),
  onEvent: true,
  holds: every(
    'parties[].import.doubts[]',
    any(
      ordered('parties[].import.placedOn', 'parties[].import.doubts[].on', { strictly: true }),
      not(reached('parties[].import.placedOn')),
      all(
        ordered('parties[].import.doubts[].on', 'parties[].import.doubts[].broughtIntoConformityOn'),
        ordered('parties[].import.doubts[].broughtIntoConformityOn', 'parties[].import.placedOn'),
      ),
    ),
  ),
});

/**
 * A risk is told to the provider, the authorised representative and the market surveillance authorities.
 *
 * @see Regulation (EU) 2024/1689, Articles 23(2) and 79(1)
 */
const riskInformation = requirement({
  id: 'risk-information',
  citation: 'Art. 23(2)',
  need: 'C',
  statement:
    'A system that presents a risk is told of to provider, authorised representative and market surveillance authorities.',
  remedy: 'Tell them, and file the messages.',
  shownBy: 'the messages, with their days',
  leastBasis: 'documented',
  wording: 'sha256:0613cf08b48a9b296cc5fc4a6786fef069012d991a492d383283e359dd5bb704',
  when: nonEmpty('parties[].import.risks[]'),
  onEvent: true,
  holds: every(
    'parties[].import.risks[]',
    all(
      reached('parties[].import.risks[].toldProviderOn'),
      ordered('parties[].import.risks[].on', 'parties[].import.risks[].toldProviderOn'),
      reached('parties[].import.risks[].toldRepresentativeOn'),
      ordered('parties[].import.risks[].on', 'parties[].import.risks[].toldRepresentativeOn'),
      reached('parties[].import.risks[].toldAuthorityOn'),
      ordered('parties[].import.risks[].on', 'parties[].import.risks[].toldAuthorityOn'),
    ),
  ),
});

/**
 * The importer puts its name and address on the system and on its packaging or papers.
 *
 * @see Regulation (EU) 2024/1689, Article 23(3)
 */
const nameAndAddress = requirement({
  id: 'name-and-address',
  citation: 'Art. 23(3)',
  need: 'M',
  statement:
    'Name and contact address of the importer stand on the system and on its packaging or accompanying documentation.',
  remedy: 'Put name and address on the system, and on its packaging or papers.',
  shownBy: 'pictures of the system and its papers',
  assumption: 'Software has papers that come with it, the instructions for use: “where applicable” does not free it.',
  leastBasis: 'documented',
  wording: 'sha256:f69bf37e9676f7964f7387d9f41f4770f9db223e47639bad14aeb90cd8b2ca66',
  holds: all(
    known('parties[].import.name'),
    known('parties[].import.address'),
    includes('parties[].import.shownOn', 'system'),
    any(includes('parties[].import.shownOn', 'packaging'), includes('parties[].import.shownOn', 'documentation')),
  ),
});

/**
 * Conditions of storage and transport do not put compliance at risk.
 *
 * @see Regulation (EU) 2024/1689, Article 23(4)
 */
const storage = requirement({
  id: 'storage-and-transport',
  citation: 'Art. 23(4)',
  need: 'C',
  statement: 'Storage and transport under its responsibility do not put compliance with the requirements at risk.',
  remedy: 'Write down the conditions, check that they are kept, and file the check.',
  shownBy: 'the conditions and the last check',
  leastBasis: 'documented',
  wording: 'sha256:12c2745957c91ea36198f5da70612c597ecd2870123dde3b882d2c7d11058993',
  when: is('parties[].import.storesOrTransports', true),
  holds: all(
    known('parties[].import.storage.conditions'),
    reached('parties[].import.storage.checkedOn'),
    is('parties[].import.storage.jeopardisesCompliance', false),
  ),
});

/**
 * The importer keeps certificate, instructions and declaration for ten years.
 *
 * @see Regulation (EU) 2024/1689, Article 23(5)
 */
const copies = requirement({
  id: 'copies-kept',
  citation: 'Art. 23(5)',
  need: 'M',
  statement:
    'Copies of the certificate, where there is one, of the instructions and of the declaration are kept for ten years.',
  remedy:
    'Keep the copies for ten years from the day on which the system was placed on the market or put into service.',
  shownBy: 'the archive with its period',
  leastBasis: 'documented',
  wording: 'sha256:936185d205c7aa02113ed7ccc57cde57e75ee9a2dc17dc2d00c523b57ef323df',
  holds: all(
    includes('parties[].import.copies.held', 'instructions'),
    includes('parties[].import.copies.held', 'declaration'),
    any(
      given(not(known('parties[].import.copies.certificate'))),
      includes('parties[].import.copies.held', 'certificate'),
    ),
    lasts('parties[].import.copies.keptFor', 'P10Y'),
  ),
});

/**
 * The technical documentation can be made available to authorities.
 *
 * @see Regulation (EU) 2024/1689, Article 23(6)
 */
const access = requirement({
  id: 'access-to-documentation',
  citation: 'Art. 23(6)',
  need: 'M',
  statement: 'The importer sees to it that authorities can get the technical documentation.',
  remedy: 'Agree with the provider how authorities get it, and have it confirmed.',
  shownBy: 'the agreement with the provider and its confirmation',
  leastBasis: 'documented',
  wording: 'sha256:4738094994f055a7d22f930cd212ef4dc51fcd8940c3607d52f83a8d2de03f0c',
  holds: all(known('parties[].import.accessToDocumentation'), reached('parties[].import.accessConfirmedOn')),
});

/**
 * The importer answers reasoned requests of authorities.
 *
 * @see Regulation (EU) 2024/1689, Article 23(6)
 */
const informationToAuthorities = requirement({
  id: 'information-to-authorities',
  citation: 'Art. 23(6)',
  need: 'C',
  statement: 'Authorities get the information and documentation that they ask for.',
  remedy: 'Answer the request by its day, and enter how.',
  shownBy: 'the register of requests, with the answers',
  assumption: 'Before its day nothing is overdue.',
  leastBasis: 'documented',
  wording: 'sha256:4738094994f055a7d22f930cd212ef4dc51fcd8940c3607d52f83a8d2de03f0c',
  when: authorityAsked,
  onEvent: true,
  holds: everyRequestAnswered,
});

/**
 * The importer cooperates in what authorities do about the system.
 *
 * @see Regulation (EU) 2024/1689, Article 23(7)
 */
const cooperation = requirement({
  id: 'cooperation',
  citation: 'Art. 23(7)',
  need: 'C',
  statement: 'The importer cooperates with authorities in any action that they take in relation to the system.',
  remedy: 'Follow the measure by its day, and enter how.',
  shownBy: 'the register of measures, with what was done',
  assumption: 'Before its day nothing is overdue.',
  leastBasis: 'documented',
  wording: 'sha256:2ff3ee1faf734677ae5267e1e8009d755eae12372accaafd9a1cf4d350383203',
  when: authorityActed,
  onEvent: true,
  holds: everyMeasureFollowed,
});

/** What Article 23 asks of importers of high-risk systems. */
export const importers = definePolicy({
  id: 'importers',
  title: 'Obligations of importers',
  addressees: ['importer'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(c)',
  documents: ['D24'],
  requirements: [
    conformityAssessment,
    technicalDocumentation,
    authorisedRepresentative,
    markingAndDocuments,
    doubts,
    riskInformation,
    nameAndAddress,
    storage,
    copies,
    access,
    informationToAuthorities,
    cooperation,
  ],
});
