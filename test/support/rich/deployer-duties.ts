import { attestation, complete, item, type RichPart, screening } from './part.js';

/** Everything that the user of the rich system, a public body, says and shows as deployer beside use and oversight. */
export const deployerDuties: RichPart = {
  user: {
    use: {
      inputData: {
        underControl: 'yes',
        sources: complete([
          {
            id: 'portal',
            data: 'applications from its own portal',
            relevance: 'the vacancy asks for what they say',
            comparison: 'age and schooling counted against the applications that the maker names',
            fitsIntendedPurpose: 'yes',
            checkedOn: '2027-11-22',
            nextCheckOn: '2029-05-22',
          },
        ]),
      },
      risksFound: complete([
        {
          id: 'dry-run-drift',
          on: '2027-11-26',
          signal: 'the ranking of the dry run moved overnight',
          suspendedOn: '2027-11-26',
          toldProviderOrDistributorOn: '2027-11-26',
          toldAuthorityOn: '2027-11-26',
        },
      ]),
      seriousIncidents: complete([
        {
          id: 'list-published',
          identifiedOn: '2027-11-29',
          toldProviderOn: '2027-11-29',
          toldProviderFirst: 'yes',
          importerOrDistributor: 'none',
          toldAuthorityOn: '2027-11-29',
        },
      ]),
      workplaces: complete([
        {
          id: 'town-hall',
          where: 'town hall',
          firstUseOn: '2027-12-02',
          workersToldOn: '2027-11-12',
          representatives: 'staff council of the town hall',
          representativesToldOn: '2027-11-05',
          procedure: 'agenda of the staff council, with a month to answer',
        },
      ]),
      registrationCheck: { registered: 'yes', entry: 'entry 4711', checkedOn: '2027-11-30' },
      registrations: complete([
        {
          id: 'own-entry',
          uses: ['shortlisting'],
          entry: 'entry 5120',
          selectedSystem: 'entry 4711',
          registeredOn: '2027-12-01',
          contact: 'staff office, town hall',
          submitter: 'office for digital systems',
          section: 'public',
          impactAssessmentSummary: 'older applicants at risk; unranked samples lower it',
          dataProtectionSummary: 'low, with deletion after a year',
        },
      ]),
      dataProtectionAssessment: {
        required: 'yes',
        carriedOutOn: '2027-11-19',
        instructionsVersion: '2',
        useOfInformation: 'error rates by group and the retention of the logs',
      },
      personNotices: complete([
        {
          id: 'portal-page',
          uses: ['shortlisting'],
          moment: 'before the decision',
          saysSubjectToHighRiskSystem: 'yes',
          inGeneralTermsOnly: 'no',
          place: 'the page on which an application is sent',
          givenSince: '2027-12-01',
        },
      ]),
      fundamentalRights: {
        performedOn: '2027-11-20',
        by: 'office for equal treatment',
        instructionsVersion: '2',
        processes: complete([
          {
            id: 'selection',
            description: 'applications are ranked, then read by a recruiter',
            uses: ['shortlisting'],
            inLineWithIntendedPurpose: 'yes',
            from: '2027-12-02',
            until: 'none',
            frequency: 'forty vacancies a year',
          },
        ]),
        groups: complete([
          {
            id: 'apprentices',
            description: 'applicants for apprenticeships, from sixteen years',
            processes: ['selection'],
            under18OrVulnerable: 'yes',
          },
        ]),
        harms: complete([
          {
            id: 'short-career',
            harm: 'a short career counts against them',
            right: 'non-discrimination',
            affects: ['apprentices'],
            severity: 'medium',
            likelihood: 'one in a thousand',
          },
        ]),
        oversight: complete([
          {
            id: 'second-reading',
            description: 'the lead recruiter reads every tenth application without its rank',
            overseers: ['lead-recruiter'],
            asInstructed: 'yes',
          },
        ]),
        responses: complete([
          { id: 'reopen', harms: ['short-career'], measure: 'the vacancy is opened again', owner: 'staff office' },
        ]),
        governance: 'the board for digital systems decides within a week',
        complaints: 'the ombudsperson, by the address on every decision',
        changes: complete([{ id: 'new-form', element: 'processes', on: '2027-11-24', updatedOn: '2027-11-25' }]),
        notification: { authority: 'market surveillance authority', on: '2027-11-26', withFilledTemplate: 'yes' },
      },
    },
  },
  use: {
    atTheWorkplace: 'yes',
    decidesOrAssistsDecisionsOnPersons: 'assists',
    decisionRestsOnOutput: 'yes',
    legalOrSimilarlySignificantEffect: 'yes',
    personsUnder18OrVulnerable: 'yes',
  },
  system: {
    events: {
      authorityRequest: complete([
        {
          id: 'logs',
          party: 'user',
          legalBasis: 'Art. 26(12)',
          asksFor: screening('logs'),
          on: '2027-11-16',
          due: '2027-11-30',
          doneOn: '2027-11-27',
          how: 'logs of the dry run',
        },
      ]),
      requestForExplanation: complete([
        {
          id: 'first-applicant',
          party: 'user',
          on: '2027-11-20',
          due: '2027-12-20',
          doneOn: '2027-11-28',
          roleOfSystem: 'it put the application in place nine of twelve; a recruiter read it',
          mainElements: 'a certificate was missing',
        },
      ]),
      postRemoteIdentificationUse: 'none',
    },
  },
  items: [
    item('events-register', 'document', 'events'),
    item('screens', 'deployment record', 'parties[user].use.personNotices'),
  ],
  attestations: [
    attestation('input-data', { requirement: 'ai-act/deployers/input-data' }),
    attestation('risks-of-harm', { requirement: 'ai-act/fundamental-rights/risks-of-harm' }),
    attestation('explanations', { requirement: 'ai-act/right-to-explanation/explanation' }),
  ],
  // Nobody imports or resells it, and its user is an authority itself.
  ofOthers: [
    'importers/conformity-assessment',
    'importers/technical-documentation',
    'importers/authorised-representative',
    'importers/marking-and-documents',
    'importers/no-placing-in-doubt',
    'importers/risk-information',
    'importers/name-and-address',
    'importers/storage-and-transport',
    'importers/copies-kept',
    'importers/access-to-documentation',
    'importers/information-to-authorities',
    'importers/cooperation',
    'distributors/marking-and-documents',
    'distributors/provider-and-importer',
    'distributors/no-supply-in-doubt',
    'distributors/risk-information',
    'distributors/storage-and-transport',
    'distributors/corrective-action',
    'distributors/risk-after-supply',
    'distributors/information-to-authorities',
    'distributors/cooperation',
    'registration-by-deployers/registration-on-behalf',
  ],
  ofIdentification: [
    'post-remote-identification/annual-report',
    'post-remote-identification/authorisation',
    'post-remote-identification/initial-identification',
    'post-remote-identification/no-decision-on-output-alone',
    'post-remote-identification/no-untargeted-use',
    'post-remote-identification/police-file',
    'post-remote-identification/rejection',
    'post-remote-identification/strict-necessity',
  ],
};
