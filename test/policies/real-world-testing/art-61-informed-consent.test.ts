import { informedConsent } from '../../../policies/real-world-testing/art-61-informed-consent.js';
import { attestation, identifyingUse, list, only, type Part, type Registered } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { ARTICLE_60, judgementOn, TOLD, test, tested, testingCases } from './testing.js';

const kind = ARTICLE_60;

/** A test of the police, where asking would prevent it. */
const byPolice = (patch: Part, ...more: readonly Part[]): Registered =>
  tested(kind, list(test({ consentWouldPreventTest: 'yes', everySubjectConsented: 'no', ...patch }), ...more), {
    uses: list(
      identifyingUse({
        inLawEnforcementMigrationAsylumOrBorder: 'yes',
        practice: { screening: only('remoteBiometricIdentification'), realTime: 'no', forLawEnforcement: 'yes' },
      }),
    ),
  });

/** What every duty on consent has in common: it waits for a test in which consent is sought. */
const consenting = (id: string, faulty: Part) => ({
  kind,
  waits: true,
  notYet: { 'the police, where asking would prevent the test': byPolice(faulty) },
  met: {
    'the police, and a second test with consent': byPolice(faulty, test({ id: 'second' })),
    'the police, who asked everybody': byPolice({ consentWouldPreventTest: 'no', everySubjectConsented: 'yes' }),
  },
  judged: judgementOn('informed-consent', id),
});

testRequirement(
  informedConsent,
  'information',
  testingCases({
    ...consenting('information', { subjectsToldOf: only() }),
    unmet: Object.fromEntries(
      TOLD.map((left) => [
        `told nothing of ${left}`,
        { subjectsToldOf: only(...TOLD.filter((entry) => entry !== left)) },
      ]),
    ),
    open: { 'nobody says what they were told': { subjectsToldOf: undefined } },
  }),
);

testRequirement(
  informedConsent,
  'consent',
  testingCases({
    ...consenting('consent', { consentFreelyGiven: 'no' }),
    judged: [attestation({ facts: ['events.realWorldTest'], on: '2027-12-21' })],
    unmet: {
      'under pressure': { consentFreelyGiven: 'no' },
      'not of everybody': { everySubjectConsented: 'no' },
    },
    open: { 'nobody says whether everybody consented': { everySubjectConsented: undefined } },
  }),
);

const RECORDS = ['dated', 'documented', 'copyGiven'];
testRequirement(
  informedConsent,
  'records',
  testingCases({
    ...consenting('records', { consentRecords: only() }),
    judged: undefined,
    unmet: Object.fromEntries(
      RECORDS.map((left) => [`not ${left}`, { consentRecords: only(...RECORDS.filter((entry) => entry !== left)) }]),
    ),
    open: { 'nobody says what there is': { consentRecords: undefined } },
  }),
);
