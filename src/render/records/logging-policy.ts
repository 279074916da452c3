import { appliesToBoth } from './record-applies.js';
import { base, facts, list, ofParties, person } from './record-fields.js';
import type { FieldSpec, RecordSpec } from './record-spec.js';

const serves = (key: string, label: string, clause: string, purpose: string): FieldSpec =>
  list(
    base(key, label, 'M', clause),
    'logging.events',
    [
      ['Event', 'id'],
      ['Trigger', 'trigger'],
      ['Fields', 'fields'],
    ],
    ({ serves: purposes }) => {
      const stated = purposes as ({ only?: readonly string[] } & Record<string, unknown>) | undefined;
      return stated?.[purpose] === 'yes' || stated?.[purpose] === true || stated?.only?.includes(purpose) === true;
    },
  );

/** The logging and record-keeping policy (D14): events, control, retention. */
export const loggingPolicy: RecordSpec = {
  id: 'D14',
  title: 'Logging and record-keeping policy',
  basis: ['Art. 12', 'Art. 18', 'Art. 19', 'Art. 26(6)'],
  when: 'before placing on the market (provider) and before use (deployer)',
  retention: 'logs at least six months (Art. 19(1), 26(6)); documents 10 years (Art. 18(1))',
  applies: appliesToBoth,
  fields: [
    facts(base('auto_logging', 'Automatic recording', 'M', 'Art. 12(1)'), [
      'Recorded automatically over the lifetime',
      'logging.automaticRecording',
    ]),
    serves(
      'risk_events',
      'Events that help to find risks or substantial modifications',
      'Art. 12(2)(a)',
      'riskOrModification',
    ),
    serves('pmm_events', 'Events for post-market monitoring', 'Art. 12(2)(b)', 'postMarketMonitoring'),
    serves('operation_events', 'Events for the deployer’s monitoring', 'Art. 12(2)(c)', 'operationMonitoring'),
    facts(
      base('biometric_minimum', 'Minimum for remote biometric identification', 'C', 'Art. 12(3)'),
      ['Period of each use', 'logging.biometricMinimum.periodOfEachUse'],
      ['Reference database', 'logging.biometricMinimum.referenceDatabase'],
      ['Input data that matched', 'logging.biometricMinimum.matchedInputData'],
      ['Verifying persons', 'logging.biometricMinimum.verifyingPersons'],
    ),
    list(base('event_catalogue', 'All events', 'P', 'Art. 12(2)'), 'logging.events', [
      ['Event', 'id'],
      ['Trigger', 'trigger'],
      ['Fields', 'fields'],
      ['Serves', 'serves'],
    ]),
    ofParties(
      base('log_control', 'Who controls which logs', 'I', 'Art. 19(1)', 'Art. 26(6)'),
      ['provider of a high-risk system', 'deployer'],
      [
        ['Under its control', 'logs.underControl'],
        ['Store', 'logs.store'],
      ],
    ),
    ofParties(
      base('log_retention', 'How long logs are kept', 'M', 'Art. 19(1)', 'Art. 26(6)'),
      ['provider of a high-risk system', 'deployer'],
      [
        ['Period', 'logs.retention'],
        ['Reason', 'logs.retentionReason', 'where stated'],
        ['Other law', 'logs.otherLaw', 'where stated'],
        ['Period of that law', 'logs.otherLawPeriod', 'where stated'],
      ],
    ),
    facts(
      base('integrity', 'Protection against change, and the clock', 'P', 'Art. 12(1)'),
      ['Integrity', 'logging.integrity'],
      ['Clock', 'logging.clock'],
    ),
    person(base('access_requests', 'How logs reach an authority', 'I', 'Art. 21(2)'), 'compliance'),
    person(base('document_retention', 'Where the documents of Art. 18 are kept', 'I', 'Art. 18(1)'), 'the provider'),
    person(
      base('cessation', 'What becomes of the documents at the end of the business', 'P', 'Art. 18(2)'),
      'management',
    ),
    person(base('deletion', 'Deletion, its proof, and holds', 'P', 'Art. 19(1)'), 'the data protection officer'),
  ],
};
