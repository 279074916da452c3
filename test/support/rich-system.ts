import type { EvidenceFile } from '../../src/evidence/resolve.js';
import type { Attestation } from '../../src/model/generated/attestations.js';
import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import { digestOf, type Part, type Scenario, type WorkflowFile } from '../laws/scenario.js';
import { richParts } from './rich/index.js';
import { attestation, complete, FIRST_DAY, item, merged as mergedOf, SYSTEM, screening } from './rich/part.js';

/**
 * A system about which everything is said and shown: a ranking of job applications, made by one company of a group and
 * used by another. Every duty of the pack that binds it is satisfied on the day on which Chapter III begins to bind.
 * Tests take it apart, one fact at a time.
 */

const DEPLOYED = digestOf('d');

const merged = (of: 'system' | 'maker' | 'user' | 'use'): Part => mergedOf(richParts, of);

const NO_OTHER_ACT: Part = {
  makesAvailable: 'no',
  placesSystemOfThirdCountryBrand: 'no',
  acceptedMandate: 'none',
  marketsSystemWithProduct: 'no',
  suppliesForIntegration: screening(),
};

const maker: Part = {
  ...merged('maker'),
  id: 'maker',
  develops: 'yes',
  hasDeveloped: 'no',
  ownNameOrTrademark: 'yes',
  placesOnTheMarket: 'yes',
  putsIntoService: 'no',
  usesUnderItsAuthority: 'no',
  ...NO_OTHER_ACT,
  outputUsedInTheUnion: 'as this party intends or must expect',
  literacy: {
    groups: complete([{ id: 'developers', people: 'six engineers', priorKnowledge: 'degrees in statistics' }]),
    measures: complete([
      { id: 'course', groups: ['developers'], content: 'limits of ranking models', heldOn: '2027-06-14' },
    ]),
  },
  logs: { underControl: 'yes', retention: 'P8M', store: 'append-only bucket' },
};

const user: Part = {
  ...merged('user'),
  id: 'user',
  develops: 'no',
  hasDeveloped: 'no',
  ownNameOrTrademark: 'no',
  placesOnTheMarket: 'no',
  putsIntoService: 'no',
  usesUnderItsAuthority: 'yes',
  ...NO_OTHER_ACT,
  outputUsedInTheUnion: 'as this party intends or must expect',
  literacy: {
    groups: complete([
      { id: 'recruiters', people: 'four recruiters', priorKnowledge: 'no technical training' },
      { id: 'managers', people: 'two heads of department', priorKnowledge: 'used an older version' },
    ]),
    measures: complete([
      { id: 'workshop', groups: ['recruiters', 'managers'], content: 'reading a ranking', heldOn: '2027-09-03' },
    ]),
  },
  logs: { underControl: 'yes', retention: 'P1Y', store: 'archive of the applicant portal' },
  use: {
    ...(merged('user').use as Part | undefined),
    firstUseOn: FIRST_DAY,
    instructionsVersion: '2',
    measuresToFollowInstructions: 'a checklist per vacancy, audited each quarter',
    overseers: complete([
      {
        id: 'lead-recruiter',
        competence: 'ten years in selection, certified on this product',
        trainedOn: '2027-11-08',
        authority: { disregard: 'yes', override: 'yes', reverse: 'yes', stop: 'yes' },
        support: 'a data analyst on call',
      },
    ]),
    monitoring: {
      plan: 'compare the ranking with the hires, by group of applicants',
      every: 'P3M',
      suspensionRule: 'stop and tell the maker where selection rates differ by more than a fifth',
      records: complete([
        {
          id: 'dry-run',
          on: '2027-11-25',
          by: 'quality office',
          finding: 'within the bounds',
          relevantForProvider: 'yes',
          toldProviderOn: '2027-11-26',
        },
      ]),
    },
  },
};

const residual: Part = {
  description: 'a rare wrong order that the recruiter sees',
  criterion: 'fewer than one in two hundred, corrected before anybody is told',
  criterionSetOn: '2027-03-01',
  acceptable: 'yes',
  judgedOn: '2027-08-30',
};

const riskManagement: Part = {
  process: {
    description: 'a loop of finding, estimating, treating and watching risks',
    establishedOn: '2027-01-11',
    lifecycleStages: screening('design', 'testing', 'placingOnTheMarket', 'operation', 'withdrawal'),
    reviews: complete([{ id: 'autumn', on: '2027-10-12', trigger: 'release 4.2' }]),
    nextReviewOn: '2028-04-12',
    owner: 'head of quality',
  },
  interestsExamined: { health: 'yes', safety: 'yes', fundamentalRights: 'yes' },
  foreseeableMisuses: complete([{ id: 'sole-criterion', description: 'the rank is taken for the decision' }]),
  risks: complete([
    {
      id: 'bias',
      description: 'women are ranked lower for the same record',
      interest: 'fundamental rights',
      right: 'equal treatment in access to work',
      arisesFrom: 'intended purpose',
      uses: ['shortlisting'],
      severity: 'high',
      probability: 'about one application in a thousand before treatment',
      estimationBasis: 'audit of 40 000 past applications',
      residual,
    },
    {
      id: 'over-reliance',
      description: 'nobody reads beyond the first page of the ranking',
      interest: 'fundamental rights',
      right: 'equal treatment in access to work',
      arisesFrom: 'foreseeable misuse',
      misuse: 'sole-criterion',
      severity: 'medium',
      probability: 'frequent without treatment',
      estimationBasis: 'observation of twelve recruiters',
      designMeasureNotFeasible: 'attention of a person cannot be designed in',
      residual,
    },
  ]),
  measures: complete([
    {
      id: 'reweighting',
      description: 'training data balanced by group',
      kind: 'design',
      owner: 'head of data',
      risks: ['bias'],
      implementedOn: '2027-05-02',
      statedInInstructions: 'no',
    },
    {
      id: 'forced-sampling',
      description: 'every tenth application is shown without a rank',
      kind: 'control',
      owner: 'head of product',
      risks: ['over-reliance'],
      implementedOn: '2027-05-20',
      statedInInstructions: 'no',
    },
    {
      id: 'briefing',
      description: 'a page on over-reliance',
      kind: 'information or training',
      owner: 'head of product',
      risks: ['over-reliance'],
      implementedOn: '2027-06-01',
      statedInInstructions: 'yes',
    },
  ]),
  tests: complete([
    {
      id: 'parity',
      purpose: 'consistent performance',
      measures: ['reweighting', 'forced-sampling'],
      metric: 'difference of selection rates',
      threshold: 'below 0.05 with 95 per cent confidence',
      thresholdSetOn: '2027-07-01',
      ranOn: '2027-08-15',
      version: '4.2',
      result: 'threshold met',
    },
    {
      id: 'acceptance',
      purpose: 'compliance with requirements',
      measures: ['forced-sampling'],
      metric: 'share of requirements with a passing check',
      threshold: 'all of them, in each of three runs',
      thresholdSetOn: '2027-07-01',
      ranOn: '2027-09-20',
      version: '4.2',
      result: 'threshold met',
    },
  ]),
  monitoringPlan: 'weekly drift of scores by group',
  monitoringEvery: 'P6M',
  monitoringAnalyses: complete([{ id: 'pilot', on: '2027-11-10', finding: 'no new risk' }]),
  interactionOfMeasures: 'sampling lowers the gain of reweighting a little; accepted',
  overallResidualRisk: residual,
  deployerProfile: 'recruiters without technical training, under time pressure',
  vulnerablePersons: {
    consideration: 'apprentices from sixteen years apply',
    likelyImpactOnMinors: 'yes',
    likelyImpactOnOtherVulnerableGroups: 'no',
  },
};

/** The one use: choosing whom to invite. Annex III(4)(a); nothing of Art. 5, nothing of Art. 50. */
const shortlisting: Part = {
  ...merged('use'),
  id: 'shortlisting',
  intendedPurpose: 'order applications for a vacancy so that a recruiter reads the likely ones first',
  deployer: 'user',
  withinIntendedPurpose: 'yes',
  presentedAsBroadlyApplicable: 'no',
  partOfConfiguration: 'no',
  concernsNaturalPersons: 'yes',
  automatedProcessingOfPersonalData: 'yes',
  evaluatesPersonalAspects: 'yes',
  inLawEnforcementMigrationAsylumOrBorder: 'no',
  practice: { screening: screening() },
  area: {
    screening: screening('employment'),
    recruitmentOrSelection: {
      targetedAdvertisements: 'no',
      findsCandidates: 'no',
      analysesOrFiltersApplications: 'yes',
      evaluatesCandidates: 'yes',
      other: 'no',
    },
    decisionsOnTermsPromotionTermination: 'no',
    allocatesTasksByBehaviourOrTraits: 'no',
    monitorsPerformanceAndBehaviour: { monitors: 'no', evaluates: 'no' },
  },
  transparency: {
    interactsDirectlyWithPersons: 'no',
    generates: screening(),
    emotionRecognition: 'no',
    biometricCategorisation: 'no',
    deepFake: 'no',
    textOnPublicInterest: 'no',
  },
};

const system: Part = {
  ...merged('system'),
  schemaVersion: 1,
  id: SYSTEM,
  name: 'Shortlister',
  version: '4.2',
  stage: 'on the market or in service',
  firstPlacedOnTheMarketOn: FIRST_DAY,
  firstPutIntoServiceOn: FIRST_DAY,
  significantDesignChangeOn: 'none',
  intendedForPublicAuthorities: 'no',
  largeScaleSystemComponent: 'no',
  product: { systemIsTheProduct: 'no', componentOf: 'none' },
  valueChainChanges: 'none',
  parties: complete([maker, user]),
  definition: {
    machineBased: 'yes',
    someAutonomy: 'yes',
    infersHowToGenerateOutputs: 'yes',
    rulesSetSolelyByPersons: 'no',
    outputs: { predictions: 'yes', content: 'no', recommendations: 'yes', decisions: 'no', other: 'no' },
    canInfluenceEnvironment: 'yes',
  },
  uses: complete([shortlisting]),
  workflows: complete([{ id: 'hiring', suppliedWithSystem: 'yes', runBy: ['user'], deployedDigest: DEPLOYED }]),
  riskManagement,
  logging: {
    automaticRecording: 'yes',
    events: complete([
      { id: 'drift', trigger: 'score distribution moves', serves: { riskOrModification: 'yes' } },
      { id: 'score', trigger: 'a rank is given', serves: { postMarketMonitoring: 'yes', operationMonitoring: 'yes' } },
    ]),
  },
  instructions: { ...(merged('system').instructions as Part | undefined), version: '2', requireHumanReview: 'yes' },
  humanOversight: {
    interface: 'a page that shows the rank, the reasons and the raw application',
    measures: complete([
      { id: 'second-look', kind: 'built in', risks: ['bias'], statedInInstructions: 'yes' },
      { id: 'reading-time', kind: 'for the deployer', risks: ['over-reliance'], statedInInstructions: 'yes' },
    ]),
    commensurate: 'yes',
    understanding: 'a panel with known weaknesses and live error rates',
    automationBias: 'unranked samples, and a monthly figure of overridden ranks',
    interpretation: 'reasons per application, with examples in training',
    overrides: complete([{ id: 'refuse', workflow: 'hiring', step: 'review', control: 'reject the rank' }]),
    intervention: 'the recruiter can set any rank by hand',
    stopControl: { mechanism: 'a switch in the console', haltsInSafeState: 'yes', safeState: 'unranked list' },
  },
};

const organisations: readonly Part[] = [
  {
    schemaVersion: 1,
    id: 'maker',
    name: 'Maker Lda',
    own: 'yes',
    kind: 'legal person',
    establishedInUnion: 'yes',
    locatedInUnion: 'yes',
    size: 'small',
    financialInstitution: 'no',
  },
  {
    schemaVersion: 1,
    id: 'user',
    name: 'Town of Users',
    own: 'yes',
    kind: 'public authority',
    locatedInUnion: 'yes',
    publicAuthority: 'yes',
    governedByPublicLaw: 'yes',
    providesPublicServices: 'no',
    employer: 'yes',
    financialInstitution: 'no',
  },
];

/** An AI ranks, a recruiter may refuse at an enforced gate whose time-out stops, and only then somebody is told. */
const hiring: WorkflowFile = {
  id: 'hiring',
  digest: DEPLOYED,
  value: {
    schemaVersion: 1,
    id: 'hiring',
    systems: [SYSTEM],
    actors: [
      { id: 'ranker', kind: 'ai', system: SYSTEM },
      { id: 'recruiter', kind: 'human' },
      { id: 'mailer', kind: 'automated' },
    ],
    steps: [
      {
        id: 'rank',
        performer: 'ranker',
        kind: 'classify',
        effect: 'none',
        join: 'any',
        start: 'yes',
        identifies: 'no',
      },
      {
        id: 'review',
        performer: 'recruiter',
        kind: 'review',
        waits: 'yes',
        reach: 'always',
        effect: 'none',
        join: 'any',
        start: 'no',
      },
      {
        id: 'invite',
        performer: 'mailer',
        kind: 'notify',
        effect: 'on-persons',
        reversal: 'none',
        join: 'any',
        start: 'no',
      },
      { id: 'close', performer: 'mailer', kind: 'control', effect: 'none', join: 'any', start: 'no' },
    ],
    transitions: [
      { from: 'rank', to: 'review' },
      { from: 'review', to: 'invite', outcome: 'accept' },
      { from: 'review', to: 'close', outcome: 'reject' },
    ],
    gates: [
      {
        step: 'review',
        type: 'approve',
        approvers: ['recruiter'],
        canRefuse: 'yes',
        timeLimit: 'P2D',
        onTimeLimit: 'fail',
        enforcedBy: 'engine',
      },
    ],
    errors: 'none',
    stop: { mechanism: 'switch in the console', by: ['recruiter'], reaches: 'all', safeState: 'yes' },
  },
};

const items: readonly EvidenceItem[] = [
  item('technical-file', 'document', 'humanOversight', 'instructions', 'uses'),
  item('risk-file', 'document', 'riskManagement', 'firstPutIntoServiceOn'),
  item('maker-file', 'document', 'parties[maker]'),
  item('user-file', 'document', 'parties[user]'),
  item(
    'parity-report',
    'test report',
    'riskManagement.tests',
    'riskManagement.measures',
    'version',
    'firstPlacedOnTheMarketOn',
  ),
  item('log-sample', 'log sample', 'logging'),
  item('maker-store', 'configuration export', 'parties[maker].logs'),
  item('user-store', 'configuration export', 'parties[user].logs'),
  item('deployment', 'deployment record', 'workflows'),
  item('drill', 'drill record', 'humanOversight.intervention', 'humanOversight.stopControl'),
  ...richParts.flatMap(({ items: more = [] }) => more),
];

const fileOf = (sha256: string): EvidenceFile => ({
  state: 'file',
  size: 2048,
  sha256,
  isPointer: false,
  content: { says: 'something', kind: 'pdf', reasons: [] },
});

const attestations: readonly Attestation[] = [
  attestation('residual-risk', {
    facts: ['riskManagement.risks[bias].residual', 'riskManagement.risks[over-reliance].residual'],
  }),
  attestation('overall-risk', { facts: ['riskManagement.overallResidualRisk'] }),
  attestation('vulnerable-persons', { facts: ['riskManagement.vulnerablePersons'] }),
  attestation('commensurate', { facts: ['humanOversight.commensurate'] }),
  attestation('overseers', { requirement: 'ai-act/deployers/overseers' }),
  ...richParts.flatMap(({ attestations: more = [] }) => more),
];

/** Everything said, everything shown. */
export const richScenario: Scenario = {
  asOf: FIRST_DAY,
  system,
  organisations,
  workflows: [hiring],
  items,
  files: Object.fromEntries(items.map(({ path }) => [path, fileOf(digestOf('e'))])),
  attestations,
};
