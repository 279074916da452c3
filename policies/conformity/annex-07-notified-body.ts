import {
  all,
  any,
  type Condition,
  classMet,
  definePolicy,
  every,
  given,
  includes,
  inTime,
  invoked,
  is,
  known,
  not,
  passed,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { biometric } from './art-43-conformity-assessment.js';

const bySectionA = classMet('Art. 6(1), Section A');

/** The procedure of Annex VII as a whole: a system of point 1 of Annex III, assessed with a notified body. */
export const withNotifiedBody = all(not(bySectionA), biometric, is('route.procedure', 'notified body'));

/** Points 4.3 to 4.5, and the fifth subparagraph of point 4.6, are part of the procedure of product law as well, where a third party carries it out. */
export const bodyExamines = any(withNotifiedBody, all(bySectionA, is('route.thirdPartyInvolved', true)));

const QUALITY = 'conformityAssessment.bodyProcedure.qualitySystemApplication';
const DOCUMENTATION = 'conformityAssessment.bodyProcedure.documentationApplication';

/**
 * The application for the quality management system is lodged, with everything that it has to include.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 3.1
 */
const qualitySystemApplication = requirement({
  id: 'application-for-the-quality-system',
  citation: 'Annex VII(3.1)',
  need: 'C',
  statement:
    'The application to the notified body for the quality management system is lodged and includes all that point 3.1 asks for.',
  remedy: 'Complete the application, with the declaration that no other notified body has it, and file it.',
  shownBy: 'the application with its annexes and its day',
  leastBasis: 'documented',
  documents: ['D16', 'D17'],
  wording: 'sha256:b5c0e72f6e80932183311344ad566ada9e05b589dd2c1663a1fbd9c2937b3cfb',
  when: withNotifiedBody,
  holds: all(
    reached('conformityAssessment.bodyProcedure.qualitySystemAppliedOn'),
    includes(QUALITY, 'nameAndAddress'),
    includes(QUALITY, 'systemsCovered'),
    includes(QUALITY, 'technicalDocumentation'),
    includes(QUALITY, 'qualitySystemDocumentation'),
    includes(QUALITY, 'upkeepProcedures'),
    includes(QUALITY, 'noOtherApplication'),
  ),
});

/**
 * The approved quality management system is implemented and kept adequate and efficient.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 3.3
 */
const upkeep = requirement({
  id: 'approved-quality-system-kept-up',
  citation: 'Annex VII(3.3)',
  need: 'C',
  statement: 'The quality management system, once approved, is implemented and kept adequate and efficient.',
  remedy: 'Hold the review that is due, write down how the system is kept up, and have it judged.',
  shownBy: 'the record of reviews and audits, and the attestation of who judged',
  leastBasis: 'documented',
  judgement: 'whether the approved quality management system remains adequate and efficient',
  documents: ['D16'],
  wording: 'sha256:afbd1bf4ffaaa9824d29b8beb5f3baafed9eb3e3d021037c9b37d1508529b19c',
  when: all(withNotifiedBody, reached('conformityAssessment.bodyProcedure.qualitySystemApprovedOn')),
  onEvent: true,
  holds: all(
    known('conformityAssessment.bodyProcedure.upkeep'),
    not(passed('conformityAssessment.bodyProcedure.nextUpkeepReviewOn')),
  ),
});

const CHANGES = 'conformityAssessment.bodyProcedure.changes[]';
type OfChange = Condition<typeof CHANGES>;

const ofQualitySystem: OfChange = any(
  is('conformityAssessment.bodyProcedure.changes[].kind', 'the quality management system'),
  is('conformityAssessment.bodyProcedure.changes[].kind', 'the list of AI systems'),
);

/** The notified body was told before the change was introduced. */
const toldBefore: OfChange = inTime(
  'conformityAssessment.bodyProcedure.changes[].toldOn',
  'conformityAssessment.bodyProcedure.changes[].introducedOn',
);

const TOLD =
  'The notified body has to know of a change before it is introduced; the same day still counts. A change that is not introduced yet is open until the body is told.';

/**
 * An intended change of the approved quality management system, or of the list of systems under it, is brought to the
 * attention of the notified body.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 3.4
 */
const changesOfQualitySystem = requirement({
  id: 'changes-of-the-quality-system',
  citation: 'Annex VII(3.4)',
  need: 'C',
  statement:
    'Each intended change of the approved quality management system, or of the list of systems that it covers, is brought to the attention of the notified body.',
  remedy: 'Tell the notified body, and enter the day.',
  shownBy: 'the notice to the notified body with its day, and the register of changes',
  assumption: TOLD,
  leastBasis: 'documented',
  documents: ['D27'],
  wording: 'sha256:555b0d5a049a4025a922aa5e5d88fee75ed0f078618ac5593f4393173a59883a',
  when: all(withNotifiedBody, some(CHANGES, ofQualitySystem)),
  onEvent: true,
  holds: every(CHANGES, any(given(not(ofQualitySystem)), toldBefore)),
});

/**
 * The application for the assessment of the technical documentation is lodged with a notified body.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 4.1
 */
const documentationLodged = requirement({
  id: 'application-for-the-documentation',
  citation: 'Annex VII(4.1)',
  need: 'C',
  statement: 'The application for the assessment of the technical documentation is lodged with a notified body.',
  remedy: 'Lodge the application, and name the body.',
  shownBy: 'the application with its day',
  assumption: 'Which body it is, “route.notifiedBodyOrAuthority” says; the authority that acts as one counts alike.',
  leastBasis: 'documented',
  wording: 'sha256:0e0fd834605258132effa34afd43e106deb65f6af014a9591bfc8d6c89481ec4',
  when: withNotifiedBody,
  holds: all(
    reached('conformityAssessment.bodyProcedure.documentationAppliedOn'),
    known('route.notifiedBodyOrAuthority'),
  ),
});

/**
 * That application includes name and address, the declaration about other applications, and the technical documentation.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 4.2
 */
const documentationApplication = requirement({
  id: 'contents-of-the-application',
  citation: 'Annex VII(4.2)',
  need: 'C',
  statement: 'The application for the assessment of the technical documentation includes all that point 4.2 asks for.',
  remedy: 'Complete the application, with the declaration that no other notified body has it.',
  shownBy: 'the application with its annexes',
  leastBasis: 'documented',
  wording: 'sha256:40509dabf49d8da1df1826654b72da2df301b4466923f3e0207852476413a106',
  when: withNotifiedBody,
  holds: all(
    includes(DOCUMENTATION, 'nameAndAddress'),
    includes(DOCUMENTATION, 'noOtherApplication'),
    includes(DOCUMENTATION, 'technicalDocumentation'),
  ),
});

const REQUESTS = 'conformityAssessment.bodyProcedure.requests[]';
type OfRequest = Condition<typeof REQUESTS>;
type Asked = 'data sets' | 'further evidence or tests' | 'models and parameters' | 'premises' | 'other information';

const asksFor = (what: Asked): OfRequest => is('conformityAssessment.bodyProcedure.requests[].asksFor', what);

/** Every request of this kind is met by its day; how, is written down. */
const everyMet = (kind: OfRequest): Condition =>
  every(
    REQUESTS,
    any(
      given(not(kind)),
      all(
        inTime(
          'conformityAssessment.bodyProcedure.requests[].doneOn',
          'conformityAssessment.bodyProcedure.requests[].due',
        ),
        known('conformityAssessment.bodyProcedure.requests[].how'),
      ),
    ),
  );

const LAST_DAY =
  'A day that the notified body set is the last one, and nothing is late before it is over. Where it set none, what is asked is owed all the same, and none is late.';
const shownBy = 'the register of what the notified body asked for, with what it got';

/**
 * The notified body gets full access to the training, validation and testing data sets, where that is relevant and
 * necessary.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 4.3; Article 43(3), first subparagraph
 */
const dataSets = requirement({
  id: 'access-to-data-sets',
  citation: 'Annex VII(4.3)',
  need: 'C',
  statement: 'The notified body gets full access to the training, validation and testing data sets that it asks for.',
  remedy: 'Open the data sets to the notified body, remotely where that is asked for, and enter how.',
  shownBy,
  assumption: LAST_DAY,
  leastBasis: 'documented',
  wording: 'sha256:29806ffb014ef058819f5aec1863585e899854757c46a86283337b89ca257b78',
  when: all(bodyExamines, some(REQUESTS, asksFor('data sets'))),
  onEvent: true,
  holds: everyMet(asksFor('data sets')),
});

/**
 * Further evidence and tests that the notified body requires are supplied and carried out.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 4.4; Article 43(3), first subparagraph
 */
const evidenceAndTests = requirement({
  id: 'further-evidence-and-tests',
  citation: 'Annex VII(4.4)',
  need: 'C',
  statement: 'Further evidence that the notified body requires is supplied, and further tests are carried out.',
  remedy: 'Supply the evidence, or carry out the tests, and enter how.',
  shownBy,
  assumption: LAST_DAY,
  leastBasis: 'documented',
  wording: 'sha256:71580e3ec601bbcfa35a41510cff40fb50eb3b676e6d011002009d9a54abf8e0',
  when: all(bodyExamines, some(REQUESTS, asksFor('further evidence or tests'))),
  onEvent: true,
  holds: everyMet(asksFor('further evidence or tests')),
});

const modelsAreOwed: OfRequest = all(
  asksFor('models and parameters'),
  not(invoked(is('conformityAssessment.bodyProcedure.requests[].notOwed', true))),
);

/**
 * Upon a reasoned request, and once all other reasonable means are exhausted, the notified body gets access to the
 * training and trained models with their parameters.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 4.5; Article 43(3), first subparagraph
 */
const models = requirement({
  id: 'access-to-models',
  citation: 'Annex VII(4.5)',
  need: 'C',
  statement:
    'Upon a reasoned request, once other means are exhausted, the notified body gets access to models and parameters.',
  remedy: 'Give the access, or state which condition is missing.',
  shownBy,
  assumption: `That a condition is missing has to be stated. ${LAST_DAY}`,
  leastBasis: 'documented',
  wording: 'sha256:3e3b66ca580858bfa57f5fb226cb511c264841dfe07c6298587c1f4c096f8500',
  when: all(bodyExamines, some(REQUESTS, modelsAreOwed)),
  onEvent: true,
  holds: everyMet(modelsAreOwed),
});

const REFUSALS = 'conformityAssessment.bodyProcedure.refusals[]';

/** The certificate was refused because of the data that trained the system. */
const forTrainingData: Condition<typeof REFUSALS> = is(
  'conformityAssessment.bodyProcedure.refusals[].forTrainingData',
  true,
);

/**
 * A system that was refused because of the data that trained it is trained anew before a new assessment is applied for.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 4.6, fifth subparagraph; Article 43(3), first subparagraph
 */
const retraining = requirement({
  id: 're-training-after-refusal',
  citation: 'Annex VII(4.6)',
  need: 'C',
  statement:
    'A system whose certificate was refused because of its training data is trained anew before a new assessment is applied for.',
  remedy: 'Train the system anew on data that meet the requirement, and apply after that.',
  shownBy: 'the reasoned refusal, the record of the training and the new application, with their days',
  assumption:
    'Training on the day of the application still counts. As long as no new assessment is applied for, nothing is late.',
  leastBasis: 'documented',
  wording: 'sha256:265e3719bd91a59d9a60fab0007a2d78ad936545ef3b6826a02ab893983721ce',
  when: all(bodyExamines, some(REFUSALS, forTrainingData)),
  onEvent: true,
  holds: every(
    REFUSALS,
    any(
      given(not(forTrainingData)),
      inTime(
        'conformityAssessment.bodyProcedure.refusals[].retrainedOn',
        'conformityAssessment.bodyProcedure.refusals[].newApplicationOn',
      ),
    ),
  ),
});

const ofSystem: OfChange = is('conformityAssessment.bodyProcedure.changes[].kind', 'the AI system');
const isIntended: OfChange = is('conformityAssessment.bodyProcedure.changes[].intended', true);

/**
 * The notified body that issued the certificate learns of each change that could affect conformity or purpose: before
 * it is introduced, or once the provider becomes aware of it.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 4.7
 */
const changesOfSystem = requirement({
  id: 'changes-of-the-system',
  citation: 'Annex VII(4.7)',
  need: 'C',
  statement:
    'The notified body learns of each change that could affect conformity or purpose, before it is introduced or once it is known.',
  remedy: 'Tell the notified body, enter the day, and await its decision on the certificate.',
  shownBy: 'the notice to the notified body with its day, and the register of changes',
  assumption: `${TOLD} For a change that the provider only became aware of, the point sets no day: being told is what is asked.`,
  leastBasis: 'documented',
  documents: ['D27'],
  wording: 'sha256:a73e958c75844bcbd808867ef6f05f2a0ceb93c7dd28fd759911f632c9f945b6',
  when: all(withNotifiedBody, some(CHANGES, ofSystem)),
  onEvent: true,
  holds: every(
    CHANGES,
    any(
      given(not(ofSystem)),
      toldBefore,
      all(given(not(isIntended)), reached('conformityAssessment.bodyProcedure.changes[].toldOn')),
    ),
  ),
});

const surveillance: OfRequest = any(asksFor('premises'), asksFor('other information'));

/**
 * The provider lets the notified body enter the premises of design, development and testing, and shares with it all
 * necessary information.
 *
 * @see Regulation (EU) 2024/1689, Annex VII, point 5.2
 */
const accessForAudits = requirement({
  id: 'premises-and-information',
  citation: 'Annex VII(5.2)',
  need: 'C',
  statement: 'The notified body gets access to the premises, and the information that it needs for its surveillance.',
  remedy: 'Let the notified body in, give it the information, and enter how.',
  shownBy,
  assumption: LAST_DAY,
  leastBasis: 'documented',
  wording: 'sha256:8e13fb837fb6277d154b20b72b630100fe6b75006f8075c691b75eb3a75af80e',
  when: all(withNotifiedBody, some(REQUESTS, surveillance)),
  onEvent: true,
  holds: everyMet(surveillance),
});

/** What the procedure with a notified body asks of the provider; what the body does is its own. */
export const notifiedBodyProcedure = definePolicy({
  id: 'notified-body-procedure',
  title: 'Conformity assessment with a notified body',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(f)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D17'],
  requirements: [
    qualitySystemApplication,
    upkeep,
    changesOfQualitySystem,
    documentationLodged,
    documentationApplication,
    dataSets,
    evidenceAndTests,
    models,
    retraining,
    changesOfSystem,
    accessForAudits,
  ],
});
