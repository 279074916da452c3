import { attestation, complete, FIRST_DAY, item, type RichPart, screening } from './part.js';

const kept = { period: 'P10Y', place: 'archive of the quality office', custodian: 'head of quality' };

/** Technical documentation, instructions for use, and how both are kept. */
export const documentation: RichPart = {
  system: {
    predeterminedChanges: 'bands of fit move by two points at most',
    route: { notifiedBodyOrAuthority: 'none' },
    technicalDocumentation: {
      drawnUpOn: '2027-11-12',
      systemVersion: '4.2',
      releases: complete([
        {
          id: 'release-4.2',
          version: '4.2',
          releasedOn: FIRST_DAY,
          documentedOn: '2027-11-12',
          changes: 'the first version that is sold',
        },
      ]),
      requirementsShown: screening(
        'riskManagement',
        'dataGovernance',
        'recordKeeping',
        'transparency',
        'humanOversight',
        'accuracyRobustnessCybersecurity',
      ),
      form: 'in full',
      provider: 'maker',
      statedUses: ['shortlisting'],
      versionLineage: '4.2 follows three pilots that nobody bought',
      interactions: complete([{ id: 'portal', kind: 'software', how: 'fetches applications each hour' }]),
      software: complete([{ id: 'ranker', version: '4.2.1', updateRequirement: 'none' }]),
      marketForms: complete([{ id: 'service', form: 'hosted service', description: 'a console in the browser' }]),
      hardware: 'two servers with 64 GB each',
      userInterface: { provided: 'yes', description: 'a list with reasons and three buttons' },
      instructionsVersion: '2',
      development: {
        methods: 'six steps from the study to release',
        describedParts: ['parser'],
        generalLogic: 'features of the text are ordered by a trained model',
        designChoices: complete([
          { id: 'no-names', rationale: 'names stand for groups', assumptions: 'work says more than origin' },
        ]),
        classificationChoices: 'five bands of fit',
        optimisation: 'the order of pairs, experience first',
        expectedOutput: 'a list with reasons',
        tradeOffs: complete([{ id: 'equal-rates', decision: 'two points of accuracy for equal rates' }]),
        architecture: 'parser, ranker, console',
        computing: complete([
          {
            id: 'bench',
            phases: screening('development', 'training', 'testing', 'validation'),
            resources: 'two servers for a year',
          },
        ]),
        datasheets: complete([
          {
            id: 'past-selections',
            trainingTechniques: 'pairs of applications',
            characteristics: '40 000 applications in Portuguese',
            provenance: 'four customers, under contract',
            selection: 'every vacancy with ten applications or more',
            labelling: 'the invitation is the label',
            cleaning: 'duplicates taken out',
          },
        ]),
        oversightAssessment: 'which measure each risk needs',
        interpretationAssessment: 'reasons were tried against a plain score',
        predeterminedChanges: complete([
          { id: 'calibration', change: 'bands of fit move', continuousCompliance: 'acceptance cases before each move' },
        ]),
      },
      testing: {
        procedures: 'plan 7 of the test bench',
        data: '2 000 applications held back',
        metrics: complete([
          {
            id: 'all-four',
            measures: screening('accuracy', 'robustness', 'otherRequirements', 'discriminatoryImpact'),
            suitability: 'recruiters act on the order',
          },
        ]),
        reports: complete([
          {
            id: 'report-4.2',
            version: '4.2',
            tests: ['parity', 'acceptance'],
            on: '2027-10-02',
            signedBy: 'head of testing',
            log: 'run 118 of the test bench',
          },
        ]),
      },
      securityMeasures: complete([
        { id: 'signed-models', threat: 'a model put in place of another', inPlaceSince: '2027-05-03' },
      ]),
      control: {
        capabilitiesAndLimits: 'orders applications in Portuguese, reads no handwriting',
        expectedAccuracy: '0.83 of pairs',
        groupAccuracy: complete([{ id: 'women', group: 'women', accuracy: '0.82 of pairs' }]),
        unintendedOutcomes: 'short careers sink',
        risks: ['bias', 'over-reliance'],
        oversightMeasures: ['second-look', 'reading-time'],
        inputSpecifications: 'text of twenty pages at most',
      },
      riskManagementSystem: 'part five, with the risk file as its annex',
      harmonisedStandards: complete([
        { id: 'quality', reference: 'EN 18286:2027', publishedOn: '2027-08-02', extent: 'in full' },
      ]),
      declaration: { on: '2027-11-17', systemVersion: '4.2' },
      postMarketSystem: 'monthly analysis of overrides and complaints',
      postMarketPlanOn: '2027-11-01',
    },
    instructions: {
      on: '2027-11-10',
      systemVersion: '4.2',
      accompaniment: 'inside the system',
      deliveries: complete([{ id: 'to-user', to: 'user', version: '2', on: '2027-11-14' }]),
      clear: 'yes',
      transparency: { means: 'reasons and marks of doubt beside each rank', sufficient: 'yes' },
      provider: 'maker',
      contact: 'street, telephone, and a mail address read each day',
      statedUses: ['shortlisting'],
      performance: complete(
        ['accuracy', 'robustness', 'cybersecurity'].map((aspect) => ({
          id: aspect,
          aspect,
          metric: 'share of cases as expected',
          level: 'nine in ten, on applications in Portuguese',
          testedOn: '2027-10-01',
          testedVersion: '4.2',
        })),
      ),
      performanceFactors: complete([{ id: 'scans', effect: 'a fifth more reading errors' }]),
      statedRisks: ['bias', 'over-reliance'],
      statedMisuses: ['sole-criterion'],
      explanation: 'three facts with each rank',
      groupPerformance: complete([{ id: 'women', group: 'women', level: '0.82 of pairs', testedVersion: '4.2' }]),
      inputData: 'text of twenty pages at most',
      interpretation: 'what a rank says, and what it does not',
      predeterminedChanges: 'bands of fit move by two points at most',
      interpretationMeasures: 'reasons and marks on the console',
      resources: 'a browser',
      expectedLifetime: 'P5Y',
      maintenance: complete([{ id: 'updates', kind: 'software update', what: 'updates are loaded', every: 'P1M' }]),
      logMechanisms: 'export on the console, with a key to each event',
    },
  },
  maker: {
    documentKeeping: {
      countedFrom: 'placing on the market or putting into service of the last unit',
      technicalDocumentation: kept,
      qualityManagement: kept,
      approvedChanges: kept,
      notifiedBodyDocuments: kept,
      declaration: kept,
    },
  },
  items: [item('annex-iv-file', 'document', 'technicalDocumentation')],
  attestations: [
    attestation('clear-documentation', { requirement: 'ai-act/technical-documentation/demonstrates-compliance' }),
    attestation('clear-instructions', { facts: ['instructions'] }),
  ],
  // It is no bank and no product, and uses no simplified form.
  ofOthers: [
    'documentation-keeping/financial-institution',
    'provider-logs/financial-institution',
    'deployers/logs-of-financial-institutions',
    'technical-documentation-contents/product-pictures',
    'technical-documentation/simplified-form',
    'technical-documentation/single-set',
  ],
  ofIdentification: ['documentation-keeping/approved-changes', 'documentation-keeping/notified-body-documents'],
};
