import type { FieldKey } from './field-registry.js';
import { appliesToBoth } from './record-applies.js';
import { facts, field, list, ofParties, person } from './record-fields.js';
import type { FieldSpec, RecordSpec } from './record-spec.js';

const serves = (key: FieldKey<'D14'>, purpose: string): FieldSpec =>
  list(
    field('D14', key),
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
    facts(field('D14', 'auto_logging'), ['Recorded automatically over the lifetime', 'logging.automaticRecording']),
    serves('risk_events', 'riskOrModification'),
    serves('pmm_events', 'postMarketMonitoring'),
    serves('operation_events', 'operationMonitoring'),
    facts(
      field('D14', 'biometric_minimum'),
      ['Period of each use', 'logging.biometricMinimum.periodOfEachUse'],
      ['Reference database', 'logging.biometricMinimum.referenceDatabase'],
      ['Input data that matched', 'logging.biometricMinimum.matchedInputData'],
      ['Verifying persons', 'logging.biometricMinimum.verifyingPersons'],
    ),
    list(field('D14', 'event_catalogue'), 'logging.events', [
      ['Event', 'id'],
      ['Trigger', 'trigger'],
      ['Fields', 'fields'],
      ['Serves', 'serves'],
    ]),
    ofParties(
      field('D14', 'log_control'),
      ['provider of a high-risk system', 'deployer'],
      [
        ['Under its control', 'logs.underControl'],
        ['Store', 'logs.store'],
      ],
    ),
    ofParties(
      field('D14', 'log_retention'),
      ['provider of a high-risk system', 'deployer'],
      [
        ['Period', 'logs.retention'],
        ['Reason', 'logs.retentionReason', 'where stated'],
        ['Other law', 'logs.otherLaw', 'where stated'],
        ['Period of that law', 'logs.otherLawPeriod', 'where stated'],
      ],
    ),
    facts(field('D14', 'integrity'), ['Integrity', 'logging.integrity'], ['Clock', 'logging.clock']),
    person(field('D14', 'access_requests')),
    person(field('D14', 'document_retention')),
    person(field('D14', 'cessation')),
    person(field('D14', 'deletion')),
  ],
};
