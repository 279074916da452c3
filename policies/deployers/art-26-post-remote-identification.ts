import {
  all,
  any,
  anyEntry,
  type Condition,
  classMet,
  definePolicy,
  elapsed,
  every,
  given,
  invoked,
  is,
  known,
  lasts,
  not,
  ordered,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { inIrelandOrDenmark } from '../classification/art-05-prohibited-practices.js';

type EachUse = 'parties[]' | 'events.postRemoteIdentificationUse[]';

const isOwn: Condition<EachUse> = same('events.postRemoteIdentificationUse[].party', 'parties[].id');
const isSearch = is('events.postRemoteIdentificationUse[].kind', 'targeted search of a suspect or convicted person');
const isRejected = all(isSearch, is('events.postRemoteIdentificationUse[].decision', 'rejected'));

/** This deployer has made a use of this kind; Ireland and Denmark are not bound. */
function someUse(kind?: Condition<EachUse>): Condition<'parties[]'> {
  return all(
    classMet('Annex III(1)(a)'),
    not(invoked(inIrelandOrDenmark)),
    some('events.postRemoteIdentificationUse[]', kind === undefined ? isOwn : all(isOwn, kind)),
  );
}

/** Every use that this deployer made, of this kind, fits the condition. */
function eachUse(condition: Condition<EachUse>, kind?: Condition<EachUse>): Condition<'parties[]'> {
  const which = kind === undefined ? isOwn : all(isOwn, kind);
  return every('events.postRemoteIdentificationUse[]', any(given(not(which)), condition));
}

const register = 'the register of uses, complete and in step with the logs, and the files that it names';
const BOUND =
  'A use that nobody has entered is not seen: the register has to say up to when it is complete. Recital 40 and 41: not applied in Ireland and Denmark.';

/**
 * In the targeted search of a suspect or convicted person, an authorisation is requested beforehand, or without undue
 * delay within 48 hours.
 *
 * @see Regulation (EU) 2024/1689, Article 26(10), first subparagraph
 */
const authorisation = requirement({
  id: 'authorisation',
  citation: 'Art. 26(10), subpara. 1',
  need: 'C',
  statement:
    'For the targeted search of a suspect or convicted person, a judicial or binding administrative authorisation is requested beforehand, or within 48 hours.',
  remedy: 'Request the authorisation for each use, one by one, and file request and decision.',
  shownBy: register,
  assumption: `${BOUND} Days are compared: a request on the day of the use is in time, one on a later day needs the statement that it came within 48 hours. What was rejected is told under the second subparagraph.`,
  leastBasis: 'documented',
  wording: 'sha256:c7ffdae316212fe636cdd255caeb3517cf65f4331ca09086d57474e07be5bc09',
  when: someUse(isSearch),
  onEvent: true,
  holds: eachUse(
    all(
      reached('events.postRemoteIdentificationUse[].authorisationRequestedOn'),
      any(
        ordered(
          'events.postRemoteIdentificationUse[].authorisationRequestedOn',
          'events.postRemoteIdentificationUse[].on',
        ),
        is('events.postRemoteIdentificationUse[].requestedWithin48Hours', true),
      ),
      any(
        is('events.postRemoteIdentificationUse[].authority', 'judicial authority'),
        is(
          'events.postRemoteIdentificationUse[].authority',
          'administrative authority with binding decisions subject to judicial review',
        ),
      ),
    ),
    isSearch,
  ),
});

/**
 * The initial identification of a potential suspect needs no authorisation where it rests on objective and verifiable
 * facts that are directly linked to the offence.
 *
 * @see Regulation (EU) 2024/1689, Article 26(10), first subparagraph
 */
const initialIdentification = requirement({
  id: 'initial-identification',
  citation: 'Art. 26(10), subpara. 1',
  need: 'C',
  statement:
    'An initial identification without authorisation rests on objective and verifiable facts directly linked to the offence.',
  remedy: 'Write down the facts that link the person to the offence, or request an authorisation.',
  shownBy: register,
  assumption: BOUND,
  leastBasis: 'documented',
  wording: 'sha256:c7ffdae316212fe636cdd255caeb3517cf65f4331ca09086d57474e07be5bc09',
  when: someUse(is('events.postRemoteIdentificationUse[].kind', 'initial identification of a potential suspect')),
  onEvent: true,
  holds: eachUse(
    known('events.postRemoteIdentificationUse[].objectiveFacts'),
    is('events.postRemoteIdentificationUse[].kind', 'initial identification of a potential suspect'),
  ),
});

/**
 * Each use is limited to what is strictly necessary for the investigation of one specific offence.
 *
 * @see Regulation (EU) 2024/1689, Article 26(10), first subparagraph
 */
const necessity = requirement({
  id: 'strict-necessity',
  citation: 'Art. 26(10), subpara. 1',
  need: 'C',
  statement: 'Each use is limited to what is strictly necessary for the investigation of a specific criminal offence.',
  remedy: 'Name the offence of each use, and have a named person attest that no more was done than necessary.',
  shownBy: register,
  assumption: `${BOUND} Asked of uses in an investigation: targeted searches and initial identifications.`,
  leastBasis: 'documented',
  wording: 'sha256:c7ffdae316212fe636cdd255caeb3517cf65f4331ca09086d57474e07be5bc09',
  when: someUse(
    any(isSearch, is('events.postRemoteIdentificationUse[].kind', 'initial identification of a potential suspect')),
  ),
  onEvent: true,
  holds: eachUse(
    all(
      known('events.postRemoteIdentificationUse[].offence'),
      is('events.postRemoteIdentificationUse[].strictlyNecessary', true),
    ),
    any(isSearch, is('events.postRemoteIdentificationUse[].kind', 'initial identification of a potential suspect')),
  ),
});

/**
 * Where the authorisation is rejected, the use stops with immediate effect and the personal data linked to it are
 * deleted.
 *
 * @see Regulation (EU) 2024/1689, Article 26(10), second subparagraph
 */
const rejection = requirement({
  id: 'rejection',
  citation: 'Art. 26(10), subpara. 2',
  need: 'C',
  statement:
    'After a rejection the use is stopped with immediate effect and the personal data linked to it are deleted.',
  remedy: 'Stop the use on the day of the decision, delete the data, and file the record of the deletion.',
  shownBy: 'the decision, and the records of stop and deletion with their days',
  assumption: `${BOUND} “With immediate effect” is read as on the day of the decision, or before it.`,
  leastBasis: 'documented',
  wording: 'sha256:691b7b0d31006a44d38bd99ced01172e5d37aea5c7aa3da934c04e2a8de70dd3',
  when: someUse(isRejected),
  onEvent: true,
  holds: eachUse(
    all(
      reached('events.postRemoteIdentificationUse[].stoppedOn'),
      ordered('events.postRemoteIdentificationUse[].stoppedOn', 'events.postRemoteIdentificationUse[].decidedOn'),
      reached('events.postRemoteIdentificationUse[].dataDeletedOn'),
    ),
    isRejected,
  ),
});

/**
 * No untargeted use for law enforcement: each has a link to an offence, a proceeding, a threat or a missing person.
 *
 * @see Regulation (EU) 2024/1689, Article 26(10), third subparagraph
 */
const link = requirement({
  id: 'no-untargeted-use',
  citation: 'Art. 26(10), subpara. 3',
  need: 'C',
  statement:
    'Each use is linked to a criminal offence, a criminal proceeding, a genuine threat of an offence, or a specific missing person.',
  remedy: 'Name the link of each use; a use without one must not be made.',
  shownBy: register,
  assumption: BOUND,
  leastBasis: 'documented',
  wording: 'sha256:cdf25f819254b1443fcaede0e1cd4ed3f9259b3e1bba2eab5acd876794c6b1b8',
  when: someUse(),
  onEvent: true,
  holds: eachUse(anyEntry('events.postRemoteIdentificationUse[].link')),
});

/**
 * No decision with an adverse legal effect on a person rests on the output alone.
 *
 * @see Regulation (EU) 2024/1689, Article 26(10), third subparagraph
 */
const noSoleBasis = requirement({
  id: 'no-decision-on-output-alone',
  citation: 'Art. 26(10), subpara. 3',
  need: 'C',
  statement: 'No decision with an adverse legal effect on a person is based solely on the output.',
  remedy: 'Let a person decide on further grounds, and name them in the file.',
  shownBy: register,
  assumption: BOUND,
  leastBasis: 'documented',
  wording: 'sha256:cdf25f819254b1443fcaede0e1cd4ed3f9259b3e1bba2eab5acd876794c6b1b8',
  when: someUse(),
  onEvent: true,
  holds: eachUse(is('events.postRemoteIdentificationUse[].adverseDecisionOnOutputAlone', false)),
});

/**
 * Each use is documented in the police file, whatever the purpose and whoever the deployer.
 *
 * @see Regulation (EU) 2024/1689, Article 26(10), fifth subparagraph
 */
const policeFile = requirement({
  id: 'police-file',
  citation: 'Art. 26(10), subpara. 5',
  need: 'C',
  statement: 'Each use is documented in the relevant police file.',
  remedy: 'Enter the use in the police file, and the file in the register.',
  shownBy: register,
  assumption: `${BOUND} Making the file available on request is told under Article 26(12).`,
  leastBasis: 'documented',
  wording: 'sha256:4ce5f08047e8bf1f4e95f3da809b495fa5e54e2c020bbae8efce2125629e0c22',
  when: someUse(),
  onEvent: true,
  holds: eachUse(known('events.postRemoteIdentificationUse[].policeFile')),
});

/**
 * Reports on the uses go to the market surveillance and the data protection authority at least once a year.
 *
 * @see Regulation (EU) 2024/1689, Article 26(10), sixth subparagraph
 */
const annualReport = requirement({
  id: 'annual-report',
  citation: 'Art. 26(10), subpara. 6',
  need: 'C',
  statement: 'A yearly report on the uses goes to the market surveillance and the national data protection authority.',
  remedy: 'Submit the report that is due to both authorities, without sensitive operational data.',
  shownBy: 'the reports, and the proof that both authorities got them',
  assumption: `${BOUND} The first report is due a year after first use; one report may cover several deployments.`,
  leastBasis: 'documented',
  wording: 'sha256:b518f9442c9bf6dd1666f832c25d7ada0df8584c1ee4c042975391571c8d0068',
  when: someUse(),
  onEvent: true,
  holds: all(
    not(lasts('parties[].use.identificationReporting.every', 'P1Y1D')),
    any(
      given(not(elapsed('parties[].use.firstUseOn', 'parties[].use.identificationReporting.every'))),
      some(
        'parties[].use.identificationReporting.reports[]',
        all(
          reached('parties[].use.identificationReporting.reports[].toMarketSurveillanceOn'),
          reached('parties[].use.identificationReporting.reports[].toDataProtectionOn'),
          not(
            elapsed(
              'parties[].use.identificationReporting.reports[].coversUpTo',
              'parties[].use.identificationReporting.every',
            ),
          ),
        ),
      ),
    ),
  ),
});

/**
 * What Article 26(10) asks of deployers that use systems for post-remote biometric identification. Subparagraphs 4
 * and 7 leave other law untouched.
 */
export const postRemoteIdentification = definePolicy({
  id: 'post-remote-identification',
  title: 'Post-remote biometric identification',
  addressees: ['deployer'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(e)',
  documents: ['D34'],
  requirements: [
    authorisation,
    initialIdentification,
    necessity,
    rejection,
    link,
    noSoleBasis,
    policeFile,
    annualReport,
  ],
});
