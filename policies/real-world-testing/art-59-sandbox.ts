import {
  all,
  any,
  anyEntry,
  type Condition,
  classMet,
  definePolicy,
  every,
  given,
  includes,
  invoked,
  is,
  known,
  not,
  ordered,
  passed,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

const LIST = 'sandboxProcessing[]';
type OfProcessing = Condition<typeof LIST>;

/** A processing of this party that has begun. */
const own: Condition<typeof LIST | 'parties[]'> = all(
  same('sandboxProcessing[].party', 'parties[].id'),
  reached('sandboxProcessing[].startedOn'),
);
const takesPlace: Condition<'parties[]'> = some(LIST, own);
const each = (condition: OfProcessing): Condition<'parties[]'> => every(LIST, any(given(not(own)), condition));

const PERMITS =
  'Article 59 permits and does not oblige: nothing is asked where no such processing takes place. Other Union or national law may exclude it or be a basis of its own (paragraph 3).';
const shownBy = 'the sandbox plan, and the file of the processing with what it names';

/**
 * Personal data that were lawfully collected for another purpose are processed solely to develop, train and test.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)
 */
const purpose = requirement({
  id: 'purpose',
  citation: 'Art. 59(1)',
  need: 'C',
  statement:
    'Personal data that were lawfully collected for another purpose are processed in the sandbox solely to develop, train and test the system.',
  remedy: 'Name the purpose for which they were collected, and end every other processing.',
  shownBy,
  assumption: PERMITS,
  leastBasis: 'documented',
  wording: 'sha256:2c30323a57540755edb0d1714873a85b54a33e1f850f6dea2f887a21649ced9f',
  when: takesPlace,
  onEvent: true,
  holds: each(
    all(
      known('sandboxProcessing[].collectedFor'),
      is('sandboxProcessing[].lawfullyCollected', true),
      is('sandboxProcessing[].onlyToDevelopTrainAndTest', true),
    ),
  ),
});

/**
 * The system safeguards a substantial public interest in an area that the Act names.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(a)
 */
const publicInterest = requirement({
  id: 'public-interest',
  citation: 'Art. 59(1)(a)',
  need: 'C',
  statement: 'The system is developed to safeguard a substantial public interest in an area that the Act names.',
  remedy: 'Name the public interest and the area, have it judged, or end the processing.',
  shownBy,
  assumption: PERMITS,
  leastBasis: 'documented',
  judgement: 'whether the public interest that the system safeguards is substantial',
  wording: 'sha256:1ea544afaaed3b60f72f24b912fd494d8998a1f4eb75d6125e2aca7a4a08b502',
  when: takesPlace,
  onEvent: true,
  holds: each(all(known('sandboxProcessing[].publicInterest'), anyEntry('sandboxProcessing[].areas'))),
});

/**
 * The data are needed for a requirement of Section 2 that anonymised, synthetic or other non-personal data cannot fulfil.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(b)
 */
const necessity = requirement({
  id: 'necessity',
  citation: 'Art. 59(1)(b)',
  need: 'C',
  statement:
    'The data are necessary for a requirement of Chapter III, Section 2 that anonymised, synthetic or other non-personal data cannot effectively fulfil.',
  remedy: 'Say for which requirement, try the other kinds of data, and write down why they do not do.',
  shownBy,
  assumption: PERMITS,
  leastBasis: 'documented',
  judgement: 'whether the requirement cannot effectively be fulfilled without these personal data',
  wording: 'sha256:374d9cd74ec398daba0acce596e5a2857dca0b06ce77f7f9f39c5fc6c6940f8f',
  when: takesPlace,
  onEvent: true,
  holds: each(
    all(
      anyEntry('sandboxProcessing[].requirements'),
      includes('sandboxProcessing[].insufficient', 'anonymisedData'),
      includes('sandboxProcessing[].insufficient', 'syntheticData'),
      includes('sandboxProcessing[].insufficient', 'otherNonPersonalData'),
      known('sandboxProcessing[].insufficientBecause'),
    ),
  ),
});

/**
 * High risks to the persons are watched for, mitigated promptly, and the processing can be stopped.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(c)
 */
const monitoring = requirement({
  id: 'monitoring-and-response',
  citation: 'Art. 59(1)(c)',
  need: 'C',
  statement:
    'High risks to the rights and freedoms of the persons are watched for and mitigated promptly, and the processing can be stopped.',
  remedy: 'Set up the watch and the response, with the way to stop the processing.',
  shownBy,
  assumption: PERMITS,
  leastBasis: 'documented',
  wording: 'sha256:0777d79ac9621b30302f4fbb62a242b25103dee9db1f7a389c482f953165e886',
  when: takesPlace,
  onEvent: true,
  holds: each(
    all(
      known('sandboxProcessing[].riskMonitoring'),
      known('sandboxProcessing[].riskResponse'),
      is('sandboxProcessing[].canBeStopped', true),
    ),
  ),
});

/**
 * The data are in a separate, isolated and protected environment under the control of the prospective provider.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(d)
 */
const environment = requirement({
  id: 'environment',
  citation: 'Art. 59(1)(d)',
  need: 'C',
  statement:
    'The data are in a functionally separate, isolated and protected environment under the control of the prospective provider, open to authorised persons alone.',
  remedy: 'Move the data into such an environment, and close it to everybody else.',
  shownBy: 'the description of the environment, and its list of authorised persons',
  assumption: PERMITS,
  leastBasis: 'documented',
  wording: 'sha256:311f5178c09069e336b6c82c9024796f9b75f0d9bd7d265c3ee9a306d0f2a56a',
  when: takesPlace,
  onEvent: true,
  holds: each(
    all(
      includes('sandboxProcessing[].environment', 'functionallySeparate'),
      includes('sandboxProcessing[].environment', 'isolated'),
      includes('sandboxProcessing[].environment', 'protected'),
      includes('sandboxProcessing[].environment', 'underOwnControl'),
      includes('sandboxProcessing[].environment', 'authorisedPersonsOnly'),
    ),
  ),
});

/**
 * Original data are shared under data protection law alone; data created in the sandbox stay in it.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(e)
 */
const sharing = requirement({
  id: 'sharing',
  citation: 'Art. 59(1)(e)',
  need: 'C',
  statement:
    'Data that were originally collected are shared only under Union data protection law, and personal data created in the sandbox are not shared outside it.',
  remedy: 'Name the basis of each sharing, and take back what left the sandbox.',
  shownBy,
  assumption: `${PERMITS} Whether the basis that is named is one of Union data protection law is a question of that law.`,
  leastBasis: 'documented',
  wording: 'sha256:14c7c9e700c83c7b6a1dff8222b60654e87bd0c87435bb73f3ed6ece26f1067d',
  when: takesPlace,
  onEvent: true,
  holds: each(
    all(
      any(is('sandboxProcessing[].originalDataShared', false), known('sandboxProcessing[].sharingBasis')),
      is('sandboxProcessing[].createdDataShared', false),
    ),
  ),
});

/**
 * The processing leads to no measure or decision that affects the persons, and leaves their rights as they are.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(f)
 */
const noEffect = requirement({
  id: 'no-effect-on-persons',
  citation: 'Art. 59(1)(f)',
  need: 'C',
  statement:
    'The processing leads to no measure or decision that affects the persons, and does not affect their data protection rights.',
  remedy: 'End what affects the persons, and put it right.',
  shownBy,
  assumption: PERMITS,
  leastBasis: 'documented',
  wording: 'sha256:2f82ac6b603d54b738d6c3b99137209a5184cfc614c9780f4cd480b26958fad5',
  when: takesPlace,
  onEvent: true,
  holds: each(
    all(is('sandboxProcessing[].affectsPersons', false), is('sandboxProcessing[].affectsTheirRights', false)),
  ),
});

/**
 * The data are protected, and deleted once the participation or their retention period has ended.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(g)
 */
const deletion = requirement({
  id: 'protection-and-deletion',
  citation: 'Art. 59(1)(g)',
  need: 'C',
  statement:
    'The data are protected by technical and organisational measures, and deleted once the participation or their retention period has ended.',
  remedy: 'Describe the measures, delete what is over, and enter the day.',
  shownBy: 'the description of the measures, and the record of the deletion',
  assumption: `${PERMITS} “Once” is read as: from the day after the participation or the period has ended, whichever comes first.`,
  leastBasis: 'documented',
  wording: 'sha256:4a7966778eae3e911cdf5fa88d9477323b32913a2fae495fd073035b6672b289',
  when: takesPlace,
  onEvent: true,
  holds: each(
    all(
      known('sandboxProcessing[].protection'),
      any(
        all(
          not(passed('sandboxProcessing[].participationEndedOn')),
          not(passed('sandboxProcessing[].retentionEndsOn')),
        ),
        reached('sandboxProcessing[].deletedOn'),
      ),
    ),
  ),
});

/**
 * Logs of the processing are kept as long as the participation lasts, unless other law provides otherwise.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(h)
 */
const logs = requirement({
  id: 'logs',
  citation: 'Art. 59(1)(h)',
  need: 'C',
  statement: 'Logs of the processing are kept for as long as the participation in the sandbox lasts.',
  remedy: 'Keep the logs until the participation ends, or name the law that provides otherwise.',
  shownBy: 'the logs, or the store in which they are kept',
  assumption: `${PERMITS} That another law provides otherwise has to be invoked.`,
  leastBasis: 'documented',
  wording: 'sha256:ba6250de6a60807456ed8e896ba67414381acb431918b7a20a9371debc9de18d',
  when: takesPlace,
  onEvent: true,
  holds: each(
    any(
      all(
        known('sandboxProcessing[].logs'),
        any(
          not(reached('sandboxProcessing[].logsDeletedOn')),
          ordered('sandboxProcessing[].participationEndedOn', 'sandboxProcessing[].logsDeletedOn'),
        ),
      ),
      invoked(known('sandboxProcessing[].otherLawOnLogs')),
    ),
  ),
});

/**
 * How the system was trained, tested and validated, and why so, is described in the technical documentation.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(i)
 */
const description = requirement({
  id: 'description',
  citation: 'Art. 59(1)(i)',
  need: 'C',
  statement:
    'Training, testing and validation are described completely, with the rationale and the results, in the technical documentation.',
  remedy: 'Write the description with its rationale, and keep it with the results in the technical documentation.',
  shownBy: 'the description, the results, and the technical documentation that they are part of',
  assumption: PERMITS,
  leastBasis: 'documented',
  judgement: 'whether the description is complete and detailed',
  documents: ['D01'],
  wording: 'sha256:906dd6c4d0f468b66ce7f55f1d4049f9b8ff115037784a10fb765e5834f40aa2',
  when: takesPlace,
  onEvent: true,
  holds: each(
    all(
      known('sandboxProcessing[].description'),
      known('sandboxProcessing[].testingResults'),
      is('sandboxProcessing[].inTechnicalDocumentation', true),
    ),
  ),
});

/**
 * A short summary of the project is on the website of the competent authorities, unless it would show sensitive
 * operational data of law enforcement, border control, immigration or asylum authorities.
 *
 * @see Regulation (EU) 2024/1689, Article 59(1)(j)
 */
const summary = requirement({
  id: 'summary',
  citation: 'Art. 59(1)(j)',
  need: 'C',
  statement:
    'A short summary of the project, its objectives and expected results is published on the website of the competent authorities.',
  remedy: 'Give the authority the summary, and enter the day on which it was published.',
  shownBy: 'the page of the authority with its day',
  assumption: `${PERMITS} The authority publishes the summary; it is asked for because the processing depends on it. That the summary would show sensitive operational data has to be invoked.`,
  leastBasis: 'documented',
  wording: 'sha256:1a4fccbb552c10743a4033eddb1f473a05b359f6c592880b1b77b1f9efbce02f',
  when: takesPlace,
  onEvent: true,
  holds: each(
    any(reached('sandboxProcessing[].summaryPublishedOn'), invoked(is('sandboxProcessing[].summaryIsSensitive', true))),
  ),
});

const forLawEnforcement: OfProcessing = is('sandboxProcessing[].forLawEnforcement', true);

/**
 * For criminal offences and penalties, the processing rests on a specific law.
 *
 * @see Regulation (EU) 2024/1689, Article 59(2)
 */
const specificLaw = requirement({
  id: 'specific-law',
  citation: 'Art. 59(2)',
  need: 'C',
  statement:
    'Processing in a sandbox for criminal offences and penalties, under law enforcement authorities, rests on a specific Union or national law.',
  remedy: 'Name the law, or end the processing.',
  shownBy: 'the law that is named, and the file that relies on it',
  assumption: `${PERMITS} The conditions of paragraph 1 are the same and are asked there.`,
  leastBasis: 'documented',
  wording: 'sha256:770861d1ab823155b375fb995cff6217b1a33a11ec4255b6b6ae8c564c9f40f5',
  when: some(LIST, all(own, forLawEnforcement)),
  onEvent: true,
  holds: each(any(given(not(forLawEnforcement)), known('sandboxProcessing[].specificLaw'))),
});

/** What Article 59 asks of providers and prospective providers who process personal data in a regulatory sandbox. */
export const sandboxData = definePolicy({
  id: 'personal-data-in-a-sandbox',
  title: 'Personal data in an AI regulatory sandbox',
  addressees: ['provider'],
  appliesTo: classMet('AI system'),
  penalty: 'Art. 99(1)',
  documents: ['D11'],
  requirements: [
    purpose,
    publicInterest,
    necessity,
    monitoring,
    environment,
    sharing,
    noEffect,
    deletion,
    logs,
    description,
    summary,
    specificLaw,
  ],
});
