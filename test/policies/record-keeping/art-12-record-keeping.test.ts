import { recordKeeping } from '../../../policies/record-keeping/art-12-record-keeping.js';
import {
  deployersSystem,
  document,
  having,
  highRiskSystem,
  identifyingUse,
  list,
  logSample,
  merge,
  only,
  type Part,
  provider,
  type Registered,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';

const LOGGING: Part = {
  automaticRecording: 'yes',
  events: list(
    { id: 'anomaly', serves: only('riskOrModification') },
    { id: 'ranking', serves: only('postMarketMonitoring', 'operationMonitoring') },
  ),
  biometricMinimum: {
    periodOfEachUse: 'yes',
    referenceDatabase: 'yes',
    matchedInputData: 'yes',
    verifyingPersons: 'yes',
  },
};

const system = (logging: Part | 'none' = {}, rest: Part = {}): Registered =>
  having(highRiskSystem({ logging: logging === 'none' ? 'none' : merge(LOGGING, logging) }), rest);
const sample = logSample(['logging'], { id: 'log' });
const shown = { system: system(), evidence: [sample] };

const never: Cases = [
  ...notHighRisk(provider()),
  {
    name: 'a deployer, who keeps logs under Art. 26(6) and designs no logging',
    system: having(deployersSystem(), { logging: LOGGING }),
    reason: 'role',
  },
];

const silent: Case = { name: 'nothing said about logs', system: highRiskSystem(), reason: 'facts-missing' };
const none: Case = { name: 'no logging at all', system: system('none'), evidence: [sample], reason: 'facts' };
const off: Case = {
  name: 'logging switched off in production',
  system: system({ automaticRecording: 'no' }),
  evidence: [sample],
  decidedBy: ['logging.automaticRecording'],
};
const described: Case = {
  ...shown,
  name: 'a policy on logs, without a single log line',
  evidence: [document(['logging'])],
  reason: 'claimed-not-shown',
  missing: ['evidence on the basis “observed” that shows logging'],
};

testRequirement(recordKeeping, 'automatic-recording', {
  satisfied: [{ ...shown, name: 'a sample of the log of this version', decidedBy: ['logging.automaticRecording'] }],
  'not-satisfied': [none, off],
  undetermined: [
    ...onUnusableEvidence(shown),
    described,
    { ...silent, missing: ['logging.automaticRecording'] },
    { name: 'recorded “partly”', system: system({ automaticRecording: 'partly' }), evidence: [sample] },
  ],
  'not-applicable': never,
});

/** The three purposes of Art. 12(2): what each asks is the same. */
const serving = (entry: string, event: string) => ({
  satisfied: [
    { ...shown, name: 'an event that serves the purpose', decidedBy: [`logging.events[${event}].serves`] },
    {
      name: 'such an event in a list that nobody calls complete',
      system: system({ events: [{ id: 'all', serves: { [entry]: 'yes' } }] }),
      evidence: [sample],
    },
  ] satisfies Cases,
  'not-satisfied': [
    none,
    off,
    { name: 'no events', system: system({ events: 'none' }), evidence: [sample] },
    {
      name: 'a debug log that serves nothing of the kind',
      system: system({ events: list({ id: 'debug', serves: only() }) }),
      evidence: [sample],
      decidedBy: ['logging.events[debug].serves'],
    },
  ] satisfies Cases,
  undetermined: [
    ...onUnusableEvidence(shown),
    described,
    { ...silent, missing: ['logging.events'] },
    {
      name: 'events of which nobody says what they serve',
      system: system({ events: list({ id: 'ranking' }) }),
      evidence: [sample],
      missing: ['logging.events[ranking].serves'],
    },
    {
      name: 'no such event in a list that nobody calls complete',
      system: system({ events: [{ id: 'debug', serves: only() }] }),
      evidence: [sample],
      reason: 'facts-missing',
    },
  ] satisfies Cases,
  'not-applicable': never,
});

testRequirement(recordKeeping, 'events-of-risk', serving('riskOrModification', 'anomaly'));
testRequirement(recordKeeping, 'events-for-post-market-monitoring', serving('postMarketMonitoring', 'ranking'));
testRequirement(recordKeeping, 'events-for-monitoring-of-operation', serving('operationMonitoring', 'ranking'));

const identifying = (logging: Part | 'none', use: Part = {}): Registered =>
  system(logging, { uses: list(identifyingUse(use)) });

/** The four minimum records of Art. 12(3), for remote biometric identification alone. */
const minimum = (entry: string) => {
  const recorded = { system: identifying({}), evidence: [sample] };
  const without = (value: unknown): Registered => identifying({ biometricMinimum: { [entry]: value } });
  const fact = `logging.biometricMinimum.${entry}`;
  return {
    satisfied: [{ ...recorded, name: 'in the log of every identification', decidedBy: [fact] }] satisfies Cases,
    'not-satisfied': [
      { name: 'not recorded', system: without('no'), evidence: [sample], decidedBy: [fact] },
      { name: 'none of the minimum', system: identifying({ biometricMinimum: 'none' }), evidence: [sample] },
      { name: 'no logging at all', system: identifying('none'), evidence: [sample] },
    ] satisfies Cases,
    undetermined: [
      ...onUnusableEvidence(recorded),
      { name: 'nothing said', system: without(undefined), evidence: [sample], missing: [fact] },
      { name: 'recorded “partly”', system: without('partly'), evidence: [sample], missing: [fact] },
      {
        name: 'nobody says whether persons take part in being identified',
        system: identifying({}, { area: { withoutActiveInvolvement: undefined } }),
        reason: 'applicability-open',
      },
    ] satisfies Cases,
    'not-applicable': [
      ...never,
      { ...shown, name: 'recruitment, which is no biometric identification', reason: 'condition' },
      {
        name: 'verification of who someone claims to be, and nothing else',
        system: identifying({}, { area: { solePurposeVerification: 'yes' } }),
        reason: 'condition',
      },
    ] satisfies Cases,
  };
};

testRequirement(recordKeeping, 'period-of-each-use', minimum('periodOfEachUse'));
testRequirement(recordKeeping, 'reference-database', minimum('referenceDatabase'));
testRequirement(recordKeeping, 'matched-input-data', minimum('matchedInputData'));
testRequirement(recordKeeping, 'verifying-persons', minimum('verifyingPersons'));
