import { attestation, complete, item, type RichPart, screening } from './part.js';

const overseer = (id: string, of: string, qualification: string) => ({
  id,
  of,
  qualification,
  hasCapacity: 'yes',
  hasTraining: 'yes',
  hasAuthority: 'yes',
});

/** The pilot in a town hall before the system was on the market, with everything that can happen in a test. */
export const realWorldTesting: RichPart = {
  system: {
    realWorldTesting: 'under Art. 60',
    events: {
      realWorldTest: complete([
        {
          id: 'pilot',
          party: 'maker',
          under: 'Art. 60',
          startedOn: '2027-03-01',
          endsOn: '2027-11-26',
          plan: 'pilot plan 1.3',
          planCovers: screening(
            'objectives',
            'methodology',
            'geographicalScope',
            'population',
            'temporalScope',
            'monitoring',
            'organisation',
            'conduct',
          ),
          places: complete([
            {
              id: 'portugal',
              memberState: 'PT',
              planSubmittedOn: '2027-01-08',
              answer: 'approved',
              answeredOn: '2027-02-02',
            },
            {
              id: 'spain',
              memberState: 'ES',
              planSubmittedOn: '2027-01-08',
              answer: 'no answer within 30 days',
              answeredOn: 'none',
              tacitApproval: 'yes',
            },
          ]),
          identificationNumber: 'RWT-2027-18',
          registeredOn: '2027-02-12',
          registeredIn: 'EU database',
          registeredData: screening(
            'identificationNumber',
            'parties',
            'system',
            'planSummary',
            'suspensionOrTermination',
          ),
          representative: 'none',
          transfersToThirdCountries: 'yes',
          transferSafeguards: 'adequacy decision for Switzerland',
          durationReasons: 'two rounds of applications, with three months between them',
          extensionToldOn: '2027-08-20',
          extensionReasons: 'the second round was put off',
          vulnerableSubjects: 'yes',
          vulnerableProtection: 'applicants under eighteen sit with a parent',
          withDeployers: 'yes',
          deployersInformed: 'yes',
          deployersHaveInstructions: 'yes',
          rolesAgreement: 'agreement 4 with the town',
          rolesAgreedOn: '2027-02-15',
          everySubjectConsented: 'yes',
          consentFreelyGiven: 'yes',
          subjectsToldOf: screening(
            'natureAndObjectives',
            'conditionsAndDuration',
            'rightsAndGuarantees',
            'reversalOfOutput',
            'numberAndContact',
          ),
          consentRecords: screening('dated', 'documented', 'copyGiven'),
          overseers: complete([
            overseer('pilot-lead', 'provider', 'psychologist of work, eight years of selection'),
            overseer('staff-officer', 'deployer', 'head of recruiting of the town'),
          ]),
          reversal: 'the list is set aside and the applications are read in the order of receipt',
          reversalWorks: 'yes',
          withdrawals: complete([
            {
              id: 'applicant-31',
              on: '2027-05-04',
              detriment: 'no',
              justificationAsked: 'no',
              deletionRequestedOn: '2027-05-04',
              deletedOn: '2027-05-05',
              deletedAtOnce: 'yes',
            },
          ]),
          incidents: complete([
            {
              id: 'first',
              entry: 'pilot',
              response: 'suspended until mitigated',
              respondedOn: '2027-11-25',
            },
          ]),
          recallProcedure: 'the service account is closed within an hour',
          stops: complete([{ id: 'november', kind: 'suspension', on: '2027-11-25', authoritiesToldOn: '2027-11-25' }]),
          outcomesDueOn: 'none',
          outcomesToldOn: '2027-11-30',
        },
      ]),
    },
  },
  items: [item('company-register', 'document', 'organisation.establishedInUnion')],
  attestations: [
    attestation('test-duration', { requirement: 'ai-act/real-world-testing/duration' }),
    attestation('test-oversight', { requirement: 'ai-act/real-world-testing/oversight' }),
    attestation('test-information', { requirement: 'ai-act/informed-consent/information' }),
    attestation('free-consent', { facts: ['events.realWorldTest'] }),
  ],
  // It is in no product of Section B of Annex I.
  ofOthers: [
    'testing-of-section-b-products/agreed-plan',
    'testing-of-section-b-products/conditions',
    'testing-of-section-b-products/conduct',
  ],
};
