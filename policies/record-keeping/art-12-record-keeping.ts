import {
  all,
  type Condition,
  classMet,
  definePolicy,
  includes,
  is,
  requirement,
  some,
} from '../../src/policy/authoring.js';

type Purpose = Parameters<typeof includes<'logging.events[].serves'>>[1];

/** Logging is on, and some recorded event serves the purpose. */
function records(purpose: Purpose): Condition {
  return all(
    is('logging.automaticRecording', true),
    some('logging.events[]', includes('logging.events[].serves', purpose)),
  );
}

const remedy = 'Record an event that serves this purpose, and file a sample of the log of this version.';
const shownBy = 'log samples of this version from operation or test';

/**
 * The system records events by itself over its lifetime.
 *
 * @see Regulation (EU) 2024/1689, Article 12(1)
 */
const automaticRecording = requirement({
  id: 'automatic-recording',
  citation: 'Art. 12(1)',
  need: 'M',
  statement: 'The system technically allows events to be recorded automatically over its lifetime.',
  remedy: 'Switch on automatic logging and file a sample of the log of this version.',
  shownBy,
  leastBasis: 'observed',
  wording: 'sha256:8eb4185b42293d8613397435b7f1646b9f1512924b0fa8fe39c7342742d47d09',
  holds: is('logging.automaticRecording', true),
});

/**
 * Events that help to identify situations of risk, or a substantial modification.
 *
 * @see Regulation (EU) 2024/1689, Article 12(2)(a)
 */
const riskEvents = requirement({
  id: 'events-of-risk',
  citation: 'Art. 12(2)(a)',
  need: 'M',
  statement: 'Events are recorded that help to identify situations of risk or a substantial modification.',
  remedy,
  shownBy,
  leastBasis: 'observed',
  wording: 'sha256:4c8061b72d5d395fe9d39370a0bbaf02c8ff01b8b4dde349461c0364decb9712',
  holds: records('riskOrModification'),
});

/**
 * Events that serve post-market monitoring.
 *
 * @see Regulation (EU) 2024/1689, Article 12(2)(b)
 */
const monitoringEvents = requirement({
  id: 'events-for-post-market-monitoring',
  citation: 'Art. 12(2)(b)',
  need: 'M',
  statement: 'Events are recorded that serve post-market monitoring.',
  remedy,
  shownBy,
  leastBasis: 'observed',
  wording: 'sha256:38183aa2a9a401ce0ad684633f48d2c5dce4d2d4669877b5815ba8926f2f668b',
  holds: records('postMarketMonitoring'),
});

/**
 * Events that serve the deployer's monitoring of the operation.
 *
 * @see Regulation (EU) 2024/1689, Article 12(2)(c)
 */
const operationEvents = requirement({
  id: 'events-for-monitoring-of-operation',
  citation: 'Art. 12(2)(c)',
  need: 'M',
  statement: 'Events are recorded that serve the deployer’s monitoring of the operation.',
  remedy,
  shownBy,
  leastBasis: 'observed',
  wording: 'sha256:c037844a5c658215b26f16c51e974e2fff71831e5d3f40cb2ec0555204cc82ef',
  holds: records('operationMonitoring'),
});

const biometricRemedy = 'Record it for each use, and file a sample of the log of this version.';

/**
 * Remote biometric identification: start and end of each use.
 *
 * @see Regulation (EU) 2024/1689, Article 12(3)(a)
 */
const periodOfUse = requirement({
  id: 'period-of-each-use',
  citation: 'Art. 12(3)(a)',
  need: 'C',
  statement: 'Start and end of each use are recorded with date and time.',
  remedy: biometricRemedy,
  shownBy,
  leastBasis: 'observed',
  wording: 'sha256:4c094ceeae5551783ce5c4d9a0811c30dc9edc5658e5b0cfaf2cfedb7c025842',
  when: classMet('Annex III(1)(a)'),
  holds: is('logging.biometricMinimum.periodOfEachUse', true),
});

/**
 * Remote biometric identification: the reference database.
 *
 * @see Regulation (EU) 2024/1689, Article 12(3)(b)
 */
const referenceDatabase = requirement({
  id: 'reference-database',
  citation: 'Art. 12(3)(b)',
  need: 'C',
  statement: 'The reference database that was searched is recorded.',
  remedy: biometricRemedy,
  shownBy,
  leastBasis: 'observed',
  wording: 'sha256:0711e0591c69ee8ba523309c92ad568226feff08c8485eb442fe7ea8311fba31',
  when: classMet('Annex III(1)(a)'),
  holds: is('logging.biometricMinimum.referenceDatabase', true),
});

/**
 * Remote biometric identification: the input data that led to a match.
 *
 * @see Regulation (EU) 2024/1689, Article 12(3)(c)
 */
const matchedInput = requirement({
  id: 'matched-input-data',
  citation: 'Art. 12(3)(c)',
  need: 'C',
  statement: 'The input data for which the search led to a match is recorded.',
  remedy: biometricRemedy,
  shownBy,
  leastBasis: 'observed',
  wording: 'sha256:89178db11bd0ef0797fe605f7da5173662f5683bf1f8cbf030af92e21ed52752',
  when: classMet('Annex III(1)(a)'),
  holds: is('logging.biometricMinimum.matchedInputData', true),
});

/**
 * Remote biometric identification: who verified the results.
 *
 * @see Regulation (EU) 2024/1689, Article 12(3)(d); Article 14(5)
 */
const verifyingPersons = requirement({
  id: 'verifying-persons',
  citation: 'Art. 12(3)(d)',
  need: 'C',
  statement: 'The natural persons who verified the results are recorded.',
  remedy: biometricRemedy,
  shownBy,
  leastBasis: 'observed',
  wording: 'sha256:336925a2134b3f8f5dd198f47874e1b1cb38524c63ebf1ec0ecc2ab87a641099',
  when: classMet('Annex III(1)(a)'),
  holds: is('logging.biometricMinimum.verifyingPersons', true),
});

/** Article 12 asks it of high-risk systems; Article 16(a) makes it the provider's duty. */
export const recordKeeping = definePolicy({
  id: 'record-keeping',
  title: 'Record-keeping',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(a)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D14'],
  requirements: [
    automaticRecording,
    riskEvents,
    monitoringEvents,
    operationEvents,
    periodOfUse,
    referenceDatabase,
    matchedInput,
    verifyingPersons,
  ],
});
