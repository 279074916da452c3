import {
  all,
  any,
  type Condition,
  classMet,
  definePolicy,
  eachOf,
  given,
  includes,
  invoked,
  is,
  known,
  not,
  ordered,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { inSecurePart } from '../deployers/art-49-registration-by-deployers.js';
import {
  consent,
  deployersInvolved,
  duration,
  establishment,
  incidentsMitigated,
  incidentsReported,
  isOver,
  outcomesNotified,
  oversight,
  PLAN,
  recall,
  registeredParticulars,
  someIncident,
  someStop,
  someWithdrew,
  stopsNotified,
  transfers,
  underArticle60,
  vulnerableSubjects,
  withdrawals,
} from './tests.js';

const WHO =
  'A prospective provider is one whose placing on the market or putting into service is planned: planned acts make a provider. A test counts from its first day; one that nobody has entered is not seen.';
const file = 'the file of the test: plan, approvals, registration, and the records that it names';

/** A use of Annex III outside its point 2, or a product of Section A of Annex I. */
const inTheDatabase: Condition = any(
  some('uses[]', all(classMet('Art. 6(2)'), not(classMet('Annex III(2)')))),
  classMet('Art. 6(1), Section A'),
);
const secure: Condition = some('uses[]', inSecurePart);

/**
 * There is a testing plan with its contents, and the authority of every Member State of the test got it before the test began.
 *
 * @see Regulation (EU) 2024/1689, Articles 60(4)(a) and 3(53)
 */
const plan = requirement({
  id: 'plan',
  citation: 'Art. 60(4)(a)',
  need: 'M',
  statement:
    'A testing plan with the contents of Art. 3(53) was submitted to the authority of each Member State before the test.',
  remedy: 'Complete the plan, submit it in each Member State, and enter the days.',
  shownBy: file,
  assumption: `${WHO} The detailed elements are for an implementing act of the Commission, which has not been adopted; those of Article 3(53) are asked for.`,
  leastBasis: 'documented',
  wording: 'sha256:9ff156107f042593ded0c8a9aee5bff092919458d12a1348beebce4b0c7aaa1f',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(
    all(
      known('events.realWorldTest[].plan'),
      ...PLAN.map((entry) => includes('events.realWorldTest[].planCovers', entry)),
      eachOf(
        'events.realWorldTest[].places[]',
        ordered('events.realWorldTest[].places[].planSubmittedOn', 'events.realWorldTest[].startedOn'),
      ),
    ),
  ),
});

/**
 * The authority of every Member State of the test has approved it, or has been silent for 30 days where the national law takes that for approval.
 *
 * @see Regulation (EU) 2024/1689, Article 60(4)(b)
 */
const approval = requirement({
  id: 'approval',
  citation: 'Art. 60(4)(b)',
  need: 'M',
  statement:
    'The authority of each Member State approved the test and its plan before it began, tacitly after 30 days where national law provides for that.',
  remedy: 'Wait for the approval, or stop the test and ask for it.',
  shownBy: file,
  assumption: `${WHO} An approval on the first day of the test counts as before it. The thirty days run from the day after the submission, and the test begins after the last of them; that national law provides for tacit approval has to be invoked.`,
  leastBasis: 'documented',
  wording: 'sha256:659f645481b8b46e263a51f981b43f401fbba659c17304ef893767dd3c6e7552',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(
    eachOf(
      'events.realWorldTest[].places[]',
      any(
        all(
          is('events.realWorldTest[].places[].answer', 'approved'),
          ordered('events.realWorldTest[].places[].answeredOn', 'events.realWorldTest[].startedOn'),
        ),
        all(
          is('events.realWorldTest[].places[].answer', 'no answer within 30 days'),
          invoked(is('events.realWorldTest[].places[].tacitApproval', true)),
          ordered('events.realWorldTest[].places[].planSubmittedOn', 'events.realWorldTest[].startedOn'),
          not(
            ordered('events.realWorldTest[].places[].planSubmittedOn', 'events.realWorldTest[].startedOn', {
              within: 'P30D',
            }),
          ),
        ),
      ),
    ),
  ),
});

/**
 * The test is registered before it begins, with a single identification number and the information of Annex IX, in the register that its area calls for.
 *
 * @see Regulation (EU) 2024/1689, Articles 60(4)(c) and 49(4)(d) and (5); Annex IX
 */
const registration = requirement({
  id: 'registration',
  citation: 'Art. 60(4)(c)',
  need: 'M',
  statement:
    'The test was registered before it began, with its identification number and the information of Annex IX, in the right register.',
  remedy: 'Register the test with the missing particulars, and file the entry.',
  shownBy: 'the entry in the register',
  assumption: `${WHO} A system of points 1, 6 and 7 in law enforcement, migration, asylum and border control is registered in the secure section, without a summary of the plan (Article 49(4)(d)); one whose uses of Annex III are all in point 2, at national level, where Annex IX is not asked for. Systems in products are registered like those of Annex III.`,
  leastBasis: 'documented',
  wording: 'sha256:ef37b35e2b01e4371d01da43adec20b5913fe489b88ec4caa407ac4a1285ae42',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(
    all(
      ordered('events.realWorldTest[].registeredOn', 'events.realWorldTest[].startedOn'),
      any(
        all(given(not(inTheDatabase)), is('events.realWorldTest[].registeredIn', 'national register')),
        all(
          given(inTheDatabase),
          registeredParticulars,
          any(
            all(
              given(secure),
              is('events.realWorldTest[].registeredIn', 'secure non-public section of the EU database'),
            ),
            all(
              given(not(secure)),
              is('events.realWorldTest[].registeredIn', 'EU database'),
              includes('events.realWorldTest[].registeredData', 'planSummary'),
            ),
          ),
        ),
      ),
    ),
  ),
});

/**
 * Who conducts the test is established in the Union, or has a legal representative there.
 *
 * @see Regulation (EU) 2024/1689, Article 60(4)(d)
 */
const established = requirement({
  id: 'establishment',
  citation: 'Art. 60(4)(d)',
  need: 'M',
  statement:
    'The provider who conducts the test is established in the Union or has appointed a legal representative established there.',
  remedy: 'Appoint a legal representative in the Union for the test.',
  shownBy: file,
  assumption: WHO,
  leastBasis: 'documented',
  wording: 'sha256:d62952442269802e3092c2d86146a975cb9e6aa7c18864a28dc22a6fb510cf9d',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(establishment),
});

/**
 * Data of the test go to third countries only with the safeguards of Union law.
 *
 * @see Regulation (EU) 2024/1689, Article 60(4)(e)
 */
const thirdCountries = requirement({
  id: 'transfers',
  citation: 'Art. 60(4)(e)',
  need: 'M',
  statement: 'Data of the test go to third countries only with appropriate and applicable safeguards under Union law.',
  remedy: 'Name the safeguards of each transfer, or stop it.',
  shownBy: file,
  assumption: `${WHO} Whether the safeguards are those of Union law is a question of that law.`,
  leastBasis: 'documented',
  wording: 'sha256:050a551d86f8b99dc73307dbbd2fc1eb0c9eae218a03bab19c67028f0de3e9d8',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(transfers),
});

/**
 * The test lasts no longer than its objectives need, and six months at most, or twelve with an extension that was notified with its reasons.
 *
 * @see Regulation (EU) 2024/1689, Article 60(4)(f)
 */
const sixMonths = requirement({
  id: 'duration',
  citation: 'Art. 60(4)(f)',
  need: 'M',
  statement:
    'The test lasts no longer than needed and at most six months, or twelve after prior notice of an extension with its reasons.',
  remedy: 'End the test in time, or notify the extension with its reasons before six months are over.',
  shownBy: file,
  assumption: `${WHO} The months run from the day after the first one. “Prior” is read as before the first six months are over; while they run, an extension that is planned and not notified yet is open.`,
  leastBasis: 'documented',
  judgement: 'whether the test lasts no longer than its objectives need',
  wording: 'sha256:2cfd3dbfe8a39dcd59d9a6b3db7f9a7bc8f1823b02e7c2acfd2b2f53ede2a0dd',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(duration),
});

/**
 * Subjects who are vulnerable by age or disability are protected.
 *
 * @see Regulation (EU) 2024/1689, Article 60(4)(g)
 */
const vulnerable = requirement({
  id: 'vulnerable-subjects',
  citation: 'Art. 60(4)(g)',
  need: 'M',
  statement: 'Subjects who belong to vulnerable groups by age or disability are appropriately protected.',
  remedy: 'Say how these subjects are protected, or that there are none.',
  shownBy: file,
  assumption: WHO,
  leastBasis: 'documented',
  wording: 'sha256:ac1a07407383582c814635e609ad1b62f152691b6af38d412dae13f4f5f43d9b',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(vulnerableSubjects),
});

/**
 * Deployers who take part were informed, have the instructions for use, and agreed on roles and responsibilities.
 *
 * @see Regulation (EU) 2024/1689, Article 60(4)(h)
 */
const deployersOfTest = requirement({
  id: 'deployers',
  citation: 'Art. 60(4)(h)',
  need: 'C',
  statement:
    'Deployers who take part were informed, have the instructions for use, and agreed on roles and responsibilities.',
  remedy: 'Inform them, hand over the instructions, and conclude the agreement.',
  shownBy: 'the agreement, and what was handed over',
  assumption: `${WHO} The agreement has to be there on the first day of the test.`,
  leastBasis: 'documented',
  wording: 'sha256:2309fe91b46ddf18efd1ee45436c270863d1f2c0ee2fc41dc0b8ab53d537fb60',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(deployersInvolved),
});

/**
 * Every subject gave informed consent; in law enforcement, where asking would prevent the test, nobody suffers from it and the data are deleted afterwards.
 *
 * @see Regulation (EU) 2024/1689, Article 60(4)(i)
 */
const informedConsent = requirement({
  id: 'consent',
  citation: 'Art. 60(4)(i)',
  need: 'M',
  statement:
    'Every subject gave informed consent; in law enforcement, where asking would prevent the test, it has no negative effect and the data are deleted.',
  remedy: 'Obtain the consent of each subject before taking part, or take the subject out of the test.',
  shownBy: 'the records of consent',
  assumption: `${WHO} That asking would prevent the test has to be invoked, and holds only for a use by or on behalf of a law enforcement authority. “After the test” names no day: once it is over, the day of the deletion is asked for.`,
  leastBasis: 'documented',
  wording: 'sha256:f671e6ecbe03672060bc8eba1ceaf8c5df55df7e3c42a81ed98e111d5d9db2a6',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(consent),
});

/**
 * The test is overseen by persons of the provider, and of deployers who take part, who are qualified, able, trained and empowered.
 *
 * @see Regulation (EU) 2024/1689, Article 60(4)(j)
 */
const overseen = requirement({
  id: 'oversight',
  citation: 'Art. 60(4)(j)',
  need: 'M',
  statement:
    'The test is overseen by suitably qualified persons of the provider and of each side that takes part, with capacity, training and authority.',
  remedy: 'Name the persons by function, with what makes each of them fit.',
  shownBy: file,
  assumption: WHO,
  leastBasis: 'documented',
  judgement: 'whether the oversight of the test is effective',
  wording: 'sha256:707014e4032485631409d8e58b53a2750e37ebc76bec035f0ad4cec8652e13b9',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(oversight),
});

/**
 * What the system predicts, recommends or decides can be reversed and disregarded.
 *
 * @see Regulation (EU) 2024/1689, Article 60(4)(k)
 */
const reversible = requirement({
  id: 'reversal',
  citation: 'Art. 60(4)(k)',
  need: 'M',
  statement: 'Predictions, recommendations and decisions of the system can be effectively reversed and disregarded.',
  remedy: 'Say how an output is reversed, and try it before the test.',
  shownBy: 'the record of the trial',
  assumption: WHO,
  leastBasis: 'documented',
  wording: 'sha256:0efdf805b1eb31ecf615d13359631d3fbca0439b1822ca4004fdae9a543adbdc',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(
    all(known('events.realWorldTest[].reversal'), is('events.realWorldTest[].reversalWorks', true)),
  ),
});

/**
 * A subject may withdraw at any time, without detriment and without reasons, and have the data deleted at once.
 *
 * @see Regulation (EU) 2024/1689, Article 60(5)
 */
const withdrawal = requirement({
  id: 'withdrawal',
  citation: 'Art. 60(5)',
  need: 'M',
  statement:
    'A subject who withdraws suffers no detriment, gives no reasons, and has the personal data deleted immediately on request.',
  remedy: 'Put the detriment right, delete the data, and enter the days.',
  shownBy: 'the register of withdrawals, and the records of deletion',
  assumption: `${WHO} “Immediate” is read as on the day of the request; a deletion on a later day needs the statement that it was immediate. What was done before the withdrawal stays.`,
  leastBasis: 'documented',
  wording: 'sha256:38f5bc590eb00a0256a1ba9ec1edea5b4986379d1c4fe20b49a3fdda982adf4a',
  when: underArticle60.some(someWithdrew),
  onEvent: true,
  holds: underArticle60.each(withdrawals),
});

/**
 * A serious incident of the test is reported as Article 73 says.
 *
 * @see Regulation (EU) 2024/1689, Articles 60(7) and 73
 */
const incidentReports = requirement({
  id: 'incident-report',
  citation: 'Art. 60(7)',
  need: 'M',
  statement:
    'Each serious incident identified in the course of the test is reported to the market surveillance authority.',
  remedy: 'Enter the incident in the register of serious incidents, report it, and enter the day.',
  shownBy: 'the report with its day',
  assumption: `${WHO} How many days there are is asked under Article 73, of the same entry.`,
  leastBasis: 'documented',
  wording: 'sha256:432eb48b9727593ce1d4a1ca054b8edbbc0278055d54c2a5014461761faaf71a',
  when: underArticle60.some(someIncident),
  onEvent: true,
  holds: underArticle60.each(incidentsReported),
});

/**
 * A serious incident is mitigated immediately, or the test is suspended until it is, or terminated.
 *
 * @see Regulation (EU) 2024/1689, Article 60(7)
 */
const mitigation = requirement({
  id: 'incident-mitigation',
  citation: 'Art. 60(7)',
  need: 'M',
  statement:
    'After a serious incident it is mitigated immediately, or the test is suspended until it is, or terminated.',
  remedy: 'Mitigate the incident, or suspend or terminate the test, and enter the day.',
  shownBy: file,
  assumption: `${WHO} “Immediate” is no number of days: the days are shown.`,
  leastBasis: 'documented',
  wording: 'sha256:432eb48b9727593ce1d4a1ca054b8edbbc0278055d54c2a5014461761faaf71a',
  when: underArticle60.some(someIncident),
  onEvent: true,
  holds: underArticle60.each(incidentsMitigated),
});

/**
 * There is a procedure for the prompt recall of the system when the test is terminated.
 *
 * @see Regulation (EU) 2024/1689, Article 60(7)
 */
const recallProcedure = requirement({
  id: 'recall-procedure',
  citation: 'Art. 60(7)',
  need: 'M',
  statement: 'There is a procedure for the prompt recall of the system upon termination of the test.',
  remedy: 'Write down how the system is recalled, by whom and how fast.',
  shownBy: file,
  assumption: `${WHO} The procedure is asked of every test, so that it is there when a test is terminated.`,
  leastBasis: 'documented',
  wording: 'sha256:432eb48b9727593ce1d4a1ca054b8edbbc0278055d54c2a5014461761faaf71a',
  when: underArticle60.conducted,
  onEvent: true,
  holds: underArticle60.each(recall),
});

/**
 * The authorities are told of a suspension and of a termination.
 *
 * @see Regulation (EU) 2024/1689, Article 60(8)
 */
const stopNotice = requirement({
  id: 'stop-notification',
  citation: 'Art. 60(8)',
  need: 'M',
  statement:
    'The market surveillance authority of each Member State of the test is notified of its suspension or termination.',
  remedy: 'Notify the suspension or termination, and enter the day.',
  shownBy: 'the notifications and their receipts',
  assumption: `${WHO} The law names no last day: the days are shown.`,
  leastBasis: 'documented',
  wording: 'sha256:f95cc23473a9651866e8d7f633c33848903c21160660e864c3eecdec3914b0b6',
  when: underArticle60.some(someStop),
  onEvent: true,
  holds: underArticle60.each(stopsNotified),
});

/**
 * The authorities are told of the final outcomes.
 *
 * @see Regulation (EU) 2024/1689, Article 60(8)
 */
const outcomes = requirement({
  id: 'outcomes-notification',
  citation: 'Art. 60(8)',
  need: 'M',
  statement: 'The market surveillance authority of each Member State of the test is notified of the final outcomes.',
  remedy: 'Notify the final outcomes, and enter the day.',
  shownBy: 'the notification and its receipt',
  assumption: `${WHO} Asked once the last day of the test is over. The law names no last day for it: one that was announced or that the authority set counts; without one it stays open until the outcomes are notified.`,
  leastBasis: 'documented',
  wording: 'sha256:f95cc23473a9651866e8d7f633c33848903c21160660e864c3eecdec3914b0b6',
  when: underArticle60.some(isOver),
  onEvent: true,
  holds: underArticle60.each(outcomesNotified),
});

/**
 * What Article 60 asks of providers and prospective providers who test a high-risk system in real-world conditions
 * outside a sandbox. Paragraphs 1 and 2 allow it, paragraphs 3 and 9 leave other law as it is, paragraph 6 binds Member
 * States.
 */
export const realWorldTesting = definePolicy({
  id: 'real-world-testing',
  title: 'Testing in real-world conditions',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D08'],
  requirements: [
    plan,
    approval,
    registration,
    established,
    thirdCountries,
    sixMonths,
    vulnerable,
    deployersOfTest,
    informedConsent,
    overseen,
    reversible,
    withdrawal,
    incidentReports,
    mitigation,
    recallProcedure,
    stopNotice,
    outcomes,
  ],
});
