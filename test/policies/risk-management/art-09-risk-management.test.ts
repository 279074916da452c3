import { riskManagement } from '../../../policies/risk-management/art-09-risk-management.js';
import {
  attestation,
  deployersSystem,
  document,
  having,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  provider,
  type Registered,
  recruitingUse,
  testReport,
  USE,
  VERSION,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';

const risk = (patch: Part = {}): Part =>
  merge(
    {
      id: 'bias',
      description: 'Applicants with a break in their career are ranked lower',
      interest: 'fundamental rights',
      right: 'non-discrimination',
      arisesFrom: 'intended purpose',
      uses: [USE],
      severity: 'high',
      probability: 'likely',
      estimationBasis: 'audit of 2,000 rankings',
      residual: {
        description: 'A remainder for very rare careers',
        criterion: 'selection rates differ by less than a fifth',
        criterionSetOn: '2027-06-01',
        judgedOn: '2027-11-01',
        acceptable: 'yes',
      },
    },
    patch,
  );

const misuseRisk = (patch: Part = {}): Part =>
  merge(
    risk({
      id: 'ranking-of-staff',
      description: 'Staff are ranked for dismissal',
      arisesFrom: 'foreseeable misuse',
      uses: undefined,
      misuse: 'dismissals',
    }),
    patch,
  );

const measure = (patch: Part = {}): Part =>
  merge(
    {
      id: 'no-dates',
      description: 'Dates of employment are left out of the features',
      kind: 'design',
      owner: 'head of data',
      risks: ['bias', 'ranking-of-staff'],
      implementedOn: '2027-05-01',
    },
    patch,
  );

const test = (patch: Part = {}): Part =>
  merge(
    {
      id: 'selection-rates',
      purpose: 'finding measures',
      measures: ['no-dates'],
      metric: 'ratio of selection rates',
      threshold: 'at least 0.8 with 95% confidence',
      thresholdSetOn: '2027-08-01',
      ranOn: '2027-09-01',
      version: VERSION,
      result: 'threshold met',
    },
    patch,
  );

const consistency = (patch: Part = {}): Part =>
  merge(test({ id: 'consistency', purpose: 'consistent performance', measures: 'none' }), patch);
const compliance = (patch: Part = {}): Part =>
  merge(test({ id: 'requirements', purpose: 'compliance with requirements', measures: 'none' }), patch);

const ALL_STAGES: Part = {
  design: 'yes',
  testing: 'yes',
  placingOnTheMarket: 'yes',
  operation: 'yes',
  withdrawal: 'yes',
};

/** A risk management file in which everything is there. */
const FILE: Part = {
  process: {
    description: 'Risk procedure 7',
    establishedOn: '2027-01-10',
    lifecycleStages: only('design', 'testing', 'placingOnTheMarket', 'operation', 'withdrawal'),
    reviews: list({ id: 'autumn', on: '2027-10-01' }),
    nextReviewOn: '2028-04-01',
  },
  interestsExamined: only('health', 'safety', 'fundamentalRights'),
  foreseeableMisuses: list({ id: 'dismissals', description: 'Ranking of staff' }),
  risks: list(risk(), misuseRisk()),
  measures: list(measure()),
  tests: list(test(), consistency(), compliance()),
  monitoringPlan: 'Complaints and overrides are read',
  monitoringEvery: 'P6M',
  monitoringAnalyses: 'none',
  interactionOfMeasures: 'Fewer features lower accuracy by one point; accepted',
  overallResidualRisk: {
    description: 'Low',
    criterion: 'no single residual risk above low',
    criterionSetOn: '2027-06-01',
    judgedOn: '2027-11-02',
    acceptable: 'yes',
  },
  deployerProfile: 'Recruiters without statistical training',
  vulnerablePersons: {
    consideration: 'Trainees under 18 apply for apprenticeships',
    likelyImpactOnMinors: 'yes',
    likelyImpactOnOtherVulnerableGroups: 'no',
  },
};

const system = (patch: Part | 'none' = {}, rest: Part = {}): Registered =>
  having(
    highRiskSystem({ riskManagement: patch === 'none' ? 'none' : merge(FILE, patch), instructions: { version: '4' } }),
    rest,
  );

const SHOWS = ['riskManagement', 'instructions'];
const file = document(SHOWS, { id: 'risk-file' });
const report = testReport(SHOWS, { id: 'test-report' });
const JUDGED = ['riskManagement.risks', 'riskManagement.overallResidualRisk', 'riskManagement.vulnerablePersons'];
const judged = attestation({ facts: JUDGED });

const shown = { system: system(), evidence: [file] };
const observed = { system: system(), evidence: [report] };

/** Who does not have this duty of the provider. */
const never: Cases = [
  ...notHighRisk(provider()),
  {
    name: 'a deployer, who has no risk management system of his own to keep under Art. 9',
    system: having(deployersSystem(), { riskManagement: FILE }),
    reason: 'role',
  },
];

/** The two ways of saying nothing, and of saying that there is nothing. */
const nothingSaid = (...missing: readonly string[]): Case => ({
  name: 'nothing said about risk management at all',
  system: highRiskSystem(),
  missing,
  reason: 'facts-missing',
});
const statedNone: Case = {
  name: 'the registry says that there is no risk management',
  system: system('none'),
  evidence: [file, report],
  reason: 'facts',
};

testRequirement(riskManagement, 'risk-management-system', {
  satisfied: [
    {
      name: 'a process begun, reviewed, with the next review ahead, and a file that shows it',
      ...shown,
      decidedBy: ['riskManagement.process.nextReviewOn', 'riskManagement.process.description'],
    },
    { name: 'on the day on which the next review is due', ...shown, asOf: '2028-04-01' },
    {
      name: 'a process that began the day before, with its first review on the day that is judged',
      system: system({ process: { establishedOn: '2028-01-13', reviews: list({ id: 'first', on: '2028-01-14' }) } }),
      evidence: [file],
    },
    {
      name: 'reviews that are not stated complete: one is enough',
      system: system({ process: { reviews: [{ id: 'autumn', on: '2027-10-01' }] } }),
      evidence: [file],
    },
  ],
  'not-satisfied': [
    statedNone,
    { name: 'no process', system: system({ process: 'none' }), evidence: [file] },
    {
      name: 'the day after the next review was due',
      ...shown,
      asOf: '2028-04-02',
      decidedBy: ['riskManagement.process.nextReviewOn'],
    },
    { name: 'years after the next review was due', ...shown, asOf: '2031-01-01' },
    {
      name: 'a process that begins only after the day that is judged',
      system: system({ process: { establishedOn: '2028-01-15' } }),
      decidedBy: ['riskManagement.process.establishedOn'],
    },
    {
      name: 'a complete list of reviews, all of which lie ahead',
      system: system({ process: { reviews: list({ id: 'spring', on: '2028-04-01' }) } }),
    },
    { name: 'never reviewed', system: system({ process: { reviews: 'none' } }) },
    { name: 'a process that nobody described', system: system({ process: { description: 'none' } }) },
    ...(['design', 'testing', 'placingOnTheMarket', 'operation'] as const).map((stage) => ({
      name: `${stage} left out of the process`,
      system: system({ process: { lifecycleStages: { ...ALL_STAGES, [stage]: 'no' } } }),
    })),
    {
      name: 'withdrawal of the system left out of the process',
      system: system({ process: { lifecycleStages: only('design', 'testing', 'placingOnTheMarket', 'operation') } }),
      decidedBy: ['riskManagement.process.lifecycleStages'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('riskManagement.process.description', 'riskManagement.process.nextReviewOn'),
    {
      name: 'begun and reviewed on one day, which shows no process yet',
      system: system({ process: { establishedOn: '2028-01-14', reviews: list({ id: 'first', on: '2028-01-14' }) } }),
      evidence: [file],
      reason: 'facts-missing',
    },
    {
      name: 'no review so far in a list that nobody calls complete',
      system: system({ process: { reviews: [] } }),
      missing: ['riskManagement.process.reviews'],
    },
    {
      name: 'reviews planned for later, in a list that nobody calls complete',
      system: system({ process: { reviews: [{ id: 'spring', on: '2028-04-01' }] } }),
      reason: 'facts-missing',
    },
    {
      name: 'no day for the next review',
      system: system({ process: { nextReviewOn: undefined } }),
      evidence: [file],
      missing: ['riskManagement.process.nextReviewOn'],
    },
  ],
  'not-applicable': never,
});

testRequirement(riskManagement, 'identification', {
  satisfied: [
    {
      name: 'risks of every use, for all three interests, in a list that somebody calls complete',
      ...shown,
      decidedBy: ['riskManagement.risks[bias].uses', 'riskManagement.interestsExamined'],
    },
    {
      name: 'a risk to health, which needs no right beside it',
      system: system({ risks: list(risk({ interest: 'health', right: undefined }), misuseRisk()) }),
      evidence: [file],
    },
  ],
  'not-satisfied': [
    statedNone,
    { name: 'no risks', system: system({ risks: 'none' }) },
    { name: 'a complete list without an entry', system: system({ risks: list() }) },
    { name: 'health not looked at', system: system({ interestsExamined: only('safety', 'fundamentalRights') }) },
    { name: 'safety not looked at', system: system({ interestsExamined: only('health', 'fundamentalRights') }) },
    {
      name: 'fundamental rights not looked at',
      system: system({ interestsExamined: only('health', 'safety') }),
      decidedBy: ['riskManagement.interestsExamined'],
    },
    {
      name: 'a risk to fundamental rights, and none of them named',
      system: system({ risks: list(risk({ right: 'none' }), misuseRisk()) }),
      instances: ['riskManagement.risks[bias]'],
    },
    {
      name: 'a second use for which no risk is named',
      system: system({}, { uses: list(recruitingUse(), recruitingUse({ id: 'advertising' })) }),
      instances: ['uses[advertising]'],
    },
    {
      name: 'only risks of misuse',
      system: system({ risks: list(misuseRisk({ uses: [USE] })) }),
      instances: [`uses[${USE}]`],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('riskManagement.interestsExamined', 'riskManagement.risks'),
    {
      name: 'a list of risks that nobody calls complete',
      system: system({ risks: [risk(), misuseRisk()] }),
      evidence: [file],
      missing: ['a statement that riskManagement.risks is complete'],
    },
    {
      name: 'a list of risks whose statement of completeness has a wrong count',
      system: system({ risks: { complete: { by: 'x', on: '2027-01-01', count: 3 }, entries: [risk(), misuseRisk()] } }),
      evidence: [file],
      reason: 'facts-missing',
    },
    {
      name: 'a list of risks that is called complete only from tomorrow',
      system: system({ risks: { complete: { by: 'x', on: '2028-01-15', count: 2 }, entries: [risk(), misuseRisk()] } }),
      evidence: [file],
      reason: 'facts-missing',
    },
    {
      name: 'a risk that nobody describes',
      system: system({ risks: list(risk({ description: undefined }), misuseRisk()) }),
      evidence: [file],
      missing: ['riskManagement.risks[bias].description'],
    },
    {
      name: 'a risk to fundamental rights without saying to which',
      system: system({ risks: list(risk({ right: undefined }), misuseRisk()) }),
      evidence: [file],
      missing: ['riskManagement.risks[bias].right'],
    },
    {
      name: 'a risk without saying whose interest it touches',
      system: system({ risks: list(risk({ interest: undefined }), misuseRisk()) }),
      evidence: [file],
      missing: ['riskManagement.risks[bias].interest'],
    },
  ],
  'not-applicable': never,
});

testRequirement(riskManagement, 'estimation', {
  satisfied: [{ name: 'every risk estimated with its basis, every misuse with a risk', ...shown }],
  'not-satisfied': [
    statedNone,
    {
      name: 'an estimate without any basis',
      system: system({ risks: list(risk({ estimationBasis: 'none' }), misuseRisk()) }),
      decidedBy: ['riskManagement.risks[bias].estimationBasis'],
      instances: ['riskManagement.risks[bias]'],
    },
    {
      name: 'nobody looked for misuse: a complete list without an entry',
      system: system({ foreseeableMisuses: list() }),
      evidence: [file],
    },
    { name: 'no risk to estimate, and no misuse', system: system({ risks: list(), foreseeableMisuses: list() }) },
    {
      name: 'a second misuse that the risks of the first do not cover',
      system: system({ foreseeableMisuses: list({ id: 'dismissals' }, { id: 'profiling-of-customers' }) }),
      instances: ['riskManagement.foreseeableMisuses[profiling-of-customers]'],
    },
    {
      name: 'a foreseeable misuse for which no risk is named',
      system: system({ risks: list(risk()) }),
      instances: ['riskManagement.foreseeableMisuses[dismissals]'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('riskManagement.risks', 'riskManagement.foreseeableMisuses'),
    {
      name: 'no severity for one of the risks',
      system: system({ risks: list(risk({ severity: undefined }), misuseRisk()) }),
      evidence: [file],
      missing: ['riskManagement.risks[bias].severity'],
    },
    {
      name: 'no probability for one of the risks',
      system: system({ risks: list(risk({ probability: undefined }), misuseRisk()) }),
      evidence: [file],
      missing: ['riskManagement.risks[bias].probability'],
    },
    {
      name: 'a severity that is to be confirmed',
      system: system({ risks: list(risk({ severity: 'to be confirmed' }), misuseRisk()) }),
      evidence: [file],
      missing: ['riskManagement.risks[bias].severity'],
    },
    {
      name: 'misuses that nobody calls complete',
      system: system({ foreseeableMisuses: [{ id: 'dismissals' }] }),
      evidence: [file],
      reason: 'facts-missing',
    },
  ],
  'not-applicable': never,
});

const inUse = (monitoringAnalyses: unknown, asOf: string): Case => ({
  name: '',
  system: system({ monitoringAnalyses }),
  evidence: [file],
  asOf,
});
const analysed = (on: string): Part => list({ id: 'first', on });

testRequirement(riskManagement, 'monitoring-data', {
  satisfied: [
    { ...shown, name: 'the plan alone in the first months of operation' },
    { ...inUse('none', '2028-06-14'), name: 'the day before the first analysis is due' },
    { ...inUse(analysed('2028-06-15'), '2028-06-15'), name: 'an analysis on the day on which it is due' },
    { ...inUse(analysed('2028-06-15'), '2028-12-14'), name: 'the day before the second analysis is due' },
    {
      name: 'before market and first use, with days planned for both',
      system: system({}, { firstPlacedOnTheMarketOn: '2028-03-01', firstPutIntoServiceOn: '2028-04-01' }),
      evidence: [file],
    },
  ],
  'not-satisfied': [
    statedNone,
    { name: 'no plan', system: system({ monitoringPlan: 'none' }), decidedBy: ['riskManagement.monitoringPlan'] },
    { ...inUse('none', '2028-06-15'), name: 'no analysis on the day on which the first is due' },
    {
      name: 'own use alone, and no analysis when the first is due',
      system: system({}, { firstPlacedOnTheMarketOn: 'none' }),
      evidence: [file],
      asOf: '2028-06-20',
    },
    { ...inUse(analysed('2028-06-15'), '2028-12-15'), name: 'one analysis, and half a year later none' },
    { ...inUse(analysed('2028-06-15'), '2031-01-01'), name: 'years later, with an analysis of the beginning' },
    { ...inUse(analysed('2028-07-01'), '2028-06-20'), name: 'an analysis that is dated after the day that is judged' },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('riskManagement.monitoringPlan'),
    { ...inUse([], '2028-06-15'), name: 'no analysis in a list that nobody calls complete', reason: 'facts-missing' },
    {
      name: 'no rhythm, before market and first use',
      system: system(
        { monitoringEvery: undefined },
        { firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: 'none' },
      ),
      evidence: [file],
      missing: ['riskManagement.monitoringEvery'],
    },
    {
      name: 'no day of first use, and no analysis',
      system: system({}, { firstPutIntoServiceOn: undefined, firstPlacedOnTheMarketOn: undefined }),
      evidence: [file],
      missing: ['firstPutIntoServiceOn'],
    },
  ],
  'not-applicable': never,
});

testRequirement(riskManagement, 'measures', {
  satisfied: [
    { ...shown, name: 'a measure in place against every risk of intended use' },
    {
      name: 'a risk of misuse without a measure is for Art. 9(5), not for Art. 9(2)(d)',
      system: system({ measures: list(measure({ risks: ['bias'] })) }),
      evidence: [file],
    },
    {
      name: 'on the day on which the measure was put in place',
      system: system({ measures: list(measure({ implementedOn: '2028-01-14' })) }),
      evidence: [file],
    },
  ],
  'not-satisfied': [
    statedNone,
    { name: 'no measures', system: system({ measures: 'none' }), instances: ['riskManagement.risks[bias]'] },
    {
      name: 'a measure that comes only tomorrow',
      system: system({ measures: list(measure({ implementedOn: '2028-01-15' })) }),
      instances: ['riskManagement.risks[bias]'],
    },
    {
      name: 'a measure that is not in place',
      system: system({ measures: list(measure({ implementedOn: 'none' })) }),
    },
    {
      name: 'a measure that nobody owns',
      system: system({ measures: list(measure({ owner: 'none' })) }),
      instances: ['riskManagement.risks[bias]'],
    },
    {
      name: 'a second risk that no measure treats',
      system: system({ risks: list(risk(), risk({ id: 'leak' }), misuseRisk()) }),
      instances: ['riskManagement.risks[leak]'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('riskManagement.risks'),
    {
      name: 'a measure that nobody describes',
      system: system({ measures: list(measure({ description: undefined })) }),
      evidence: [file],
      missing: ['riskManagement.measures[no-dates].description'],
    },
    {
      name: 'a measure without saying who owns it',
      system: system({ measures: list(measure({ owner: undefined })) }),
      evidence: [file],
      missing: ['riskManagement.measures[no-dates].owner'],
    },
    {
      name: 'no measure yet against a risk, in a list that nobody calls complete',
      system: system({ measures: [] }),
      evidence: [file],
      missing: ['riskManagement.measures'],
    },
  ],
  'not-applicable': never,
});

testRequirement(riskManagement, 'interaction', {
  satisfied: [{ ...shown, name: 'the interaction written down', decidedBy: ['riskManagement.interactionOfMeasures'] }],
  'not-satisfied': [
    statedNone,
    { name: 'stated as not considered', system: system({ interactionOfMeasures: 'none' }), evidence: [file] },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('riskManagement.interactionOfMeasures'),
    {
      name: 'written off as “n/a”',
      system: system({ interactionOfMeasures: 'n/a' }),
      evidence: [file],
      missing: ['riskManagement.interactionOfMeasures'],
    },
  ],
  'not-applicable': never,
});

const overall = (patch: Part): Registered => system({ overallResidualRisk: patch });
const residual = (patch: Part): Registered => system({ risks: list(risk({ residual: patch }), misuseRisk()) });

testRequirement(riskManagement, 'residual-risk', {
  satisfied: [
    {
      ...shown,
      name: 'what remains, by a criterion older than the judgement, and a named person who judged it acceptable',
      attestations: [judged],
      decidedBy: ['riskManagement.risks[bias].residual.acceptable'],
    },
    {
      name: 'the whole by a criterion of the same day',
      system: overall({ criterionSetOn: '2027-11-02' }),
      evidence: [file],
      attestations: [judged],
    },
    {
      name: 'everything judged on the day itself',
      system: system({
        risks: list(risk({ residual: { judgedOn: '2028-01-14' } })),
        overallResidualRisk: { judgedOn: '2028-01-14' },
      }),
      evidence: [file],
      attestations: [judged],
    },
    {
      name: 'criterion and judgement on the same day',
      system: residual({ criterionSetOn: '2027-11-01' }),
      evidence: [file],
      attestations: [judged],
    },
  ],
  'not-satisfied': [
    { ...statedNone, attestations: [judged] },
    {
      name: 'a residual risk judged unacceptable',
      system: residual({ acceptable: 'no' }),
      decidedBy: ['riskManagement.risks[bias].residual.acceptable'],
      instances: ['riskManagement.risks[bias]'],
    },
    {
      name: 'a criterion set the day after the judgement',
      system: residual({ criterionSetOn: '2027-11-02' }),
      decidedBy: ['riskManagement.risks[bias].residual.criterionSetOn'],
    },
    { name: 'nothing said to remain by a criterion', system: residual({ criterion: 'none' }) },
    { name: 'what remains of a hazard not described', system: residual({ description: 'none' }) },
    { name: 'a hazard that is to be judged tomorrow', system: residual({ judgedOn: '2028-01-15' }) },
    { name: 'a complete list without a hazard', system: system({ risks: list() }) },
    { name: 'what remains of the whole not described', system: overall({ description: 'none' }) },
    { name: 'the whole judged by no criterion', system: overall({ criterion: 'none' }) },
    { name: 'the criterion of the whole set the day after', system: overall({ criterionSetOn: '2027-11-03' }) },
    { name: 'the whole to be judged tomorrow', system: overall({ judgedOn: '2028-01-15' }) },
    {
      name: 'each hazard acceptable, the whole not',
      system: system({ overallResidualRisk: { acceptable: 'no' } }),
      decidedBy: ['riskManagement.overallResidualRisk.acceptable'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ ...shown, attestations: [judged] }),
    nothingSaid('riskManagement.overallResidualRisk.acceptable', 'riskManagement.risks'),
    {
      ...shown,
      name: 'a document that says “acceptable”, and nobody who judged it by name',
      missing: ['an attestation of riskManagement.risks[bias].residual.acceptable'],
      reason: 'claimed-not-shown',
    },
    {
      ...shown,
      name: 'an attestation that covers the hazards and not the whole',
      attestations: [attestation({ facts: ['riskManagement.risks'] })],
      missing: ['riskManagement.overallResidualRisk.acceptable'],
    },
    { ...shown, name: 'an attestation that has lapsed', attestations: [{ ...judged, reviewBy: '2028-01-13' }] },
    { ...shown, name: 'an attestation of tomorrow', attestations: [{ ...judged, on: '2028-01-15' }] },
    { ...shown, name: 'an attestation about another system', attestations: [{ ...judged, systems: ['payroll'] }] },
    {
      name: 'acceptable “partly”',
      system: residual({ acceptable: 'partly' }),
      evidence: [file],
      attestations: [judged],
      missing: ['riskManagement.risks[bias].residual.acceptable'],
    },
    {
      name: 'attested, and no document of what remains',
      system: system(),
      attestations: [judged],
      reason: 'claimed-not-shown',
    },
  ],
  'not-applicable': never,
});

const notByDesign = (patch: Part = {}): Registered =>
  system({
    risks: list(risk({ designMeasureNotFeasible: 'The text of a letter cannot be neutral' }), misuseRisk()),
    measures: list(
      measure({ risks: ['ranking-of-staff'] }),
      merge(measure({ id: 'second-look', kind: 'control', risks: ['bias'] }), patch),
    ),
  });

testRequirement(riskManagement, 'reduction-by-design', {
  satisfied: [
    { ...shown, name: 'a measure of design against every risk, of misuse too' },
    {
      name: 'measures put in place on the day that is judged',
      system: system({ measures: list(measure({ implementedOn: '2028-01-14' })) }),
      evidence: [file],
    },
    {
      name: 'a control put in place on the day that is judged, where design cannot help',
      system: notByDesign({ implementedOn: '2028-01-14' }),
      evidence: [file],
    },
    {
      name: 'a risk that design cannot treat, with the reason, under control by another measure',
      system: notByDesign(),
      evidence: [file],
      decidedBy: ['riskManagement.risks[bias].designMeasureNotFeasible'],
    },
  ],
  'not-satisfied': [
    statedNone,
    {
      name: 'training alone, and no reason why design cannot do more',
      system: system({ measures: list(measure({ kind: 'information or training' })) }),
      instances: ['riskManagement.risks[bias]', 'riskManagement.risks[ranking-of-staff]'],
    },
    {
      name: 'a risk of misuse that only the instructions warn of',
      system: system({
        measures: list(
          measure({ risks: ['bias'] }),
          measure({ id: 'warning', kind: 'information or training', risks: ['ranking-of-staff'] }),
        ),
      }),
      instances: ['riskManagement.risks[ranking-of-staff]'],
    },
    {
      name: 'a reason why design cannot treat the risk, and no other measure that does',
      system: notByDesign({ risks: ['ranking-of-staff'] }),
      instances: ['riskManagement.risks[bias]'],
    },
    {
      name: 'a reason why design cannot treat the risk, and a control that is not in place',
      system: notByDesign({ implementedOn: 'none' }),
      instances: ['riskManagement.risks[bias]'],
    },
    {
      name: 'a measure of design that comes only tomorrow',
      system: system({ measures: list(measure({ implementedOn: '2028-01-15' })) }),
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('riskManagement.risks'),
    {
      name: 'measures that nobody calls complete, none of them of design',
      system: system({ measures: [measure({ kind: 'control' })] }),
      evidence: [file],
      reason: 'facts-missing',
    },
    {
      name: 'a measure whose kind nobody states',
      system: system({ measures: list(measure({ kind: undefined })) }),
      evidence: [file],
      missing: ['riskManagement.measures[no-dates].kind'],
    },
  ],
  'not-applicable': never,
});

const control = { system: notByDesign(), evidence: [file] };

testRequirement(riskManagement, 'mitigation-and-control', {
  satisfied: [
    {
      ...control,
      name: 'a control in place for the risk that design cannot eliminate',
      decidedBy: ['riskManagement.measures[second-look].kind'],
    },
    {
      name: 'a control that is put in place on the day that is judged',
      system: notByDesign({ implementedOn: '2028-01-14' }),
      evidence: [file],
    },
    { ...shown, name: 'every risk eliminated or reduced by design' },
    {
      // Were it asked here only where a reason stands, taking the reason away would make the duty vanish.
      name: 'a risk that nothing treats, which is a gap of point (a) and not of this one',
      system: notByDesign({ risks: ['ranking-of-staff'] }),
      evidence: [file],
    },
  ],
  'not-satisfied': [
    {
      name: 'a risk that design cannot eliminate, met by training alone',
      system: notByDesign({ kind: 'information or training' }),
      instances: ['riskManagement.risks[bias]'],
    },
    {
      name: 'training against the one risk and a control against the other',
      system: system({
        risks: list(risk({ designMeasureNotFeasible: 'The text of a letter cannot be neutral' }), misuseRisk()),
        measures: list(
          measure({ id: 'limits', kind: 'control', risks: ['ranking-of-staff'] }),
          measure({ id: 'course', kind: 'information or training', risks: ['bias'] }),
        ),
      }),
      instances: ['riskManagement.risks[bias]'],
    },
    {
      name: 'a control that is not in place',
      system: notByDesign({ implementedOn: 'none' }),
      instances: ['riskManagement.risks[bias]'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(control),
    nothingSaid('riskManagement.risks'),
    {
      name: 'risks that nobody calls complete, none of them beyond design so far',
      system: system({ risks: [risk()] }),
      evidence: [file],
      missing: ['a statement that riskManagement.risks is complete'],
    },
  ],
  'not-applicable': never,
});

const informing = measure({ id: 'guide', kind: 'information or training', statedInInstructions: 'yes' });

testRequirement(riskManagement, 'information-to-deployers', {
  satisfied: [
    { ...shown, name: 'measures of design alone, and instructions' },
    {
      name: 'a measure of control that the instructions need not mention',
      system: system({ measures: list(measure({ kind: 'control' })) }),
      evidence: [file],
    },
    {
      name: 'a measure of training that stands in the instructions',
      system: system({ measures: list(measure(), informing) }),
      evidence: [file],
      decidedBy: ['riskManagement.measures[guide].statedInInstructions', 'instructions.version'],
    },
  ],
  'not-satisfied': [
    statedNone,
    {
      name: 'no measures of risk management, though there are instructions',
      system: system({ measures: 'none' }),
      evidence: [file],
    },
    {
      name: 'no risk management, though there are instructions and a document about them',
      system: system('none'),
      evidence: [file],
    },
    { name: 'no instructions', system: system({}, { instructions: 'none' }), decidedBy: ['instructions.version'] },
    {
      name: 'a measure of training that the instructions do not mention',
      system: system({ measures: list(measure(), merge(informing, { statedInInstructions: 'no' })) }),
      instances: ['riskManagement.measures[guide]'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('instructions.version'),
    {
      name: 'measures that nobody calls complete',
      system: system({ measures: [measure()] }),
      evidence: [file],
      missing: ['a statement that riskManagement.measures is complete'],
    },
    {
      name: 'nobody says whether the measure of training stands in the instructions',
      system: system({ measures: list(measure(), merge(informing, { statedInInstructions: undefined })) }),
      evidence: [file],
      missing: ['riskManagement.measures[guide].statedInInstructions'],
    },
  ],
  'not-applicable': never,
});

testRequirement(riskManagement, 'deployer-profile', {
  satisfied: [{ ...shown, name: 'the recruiters who will use it described' }],
  'not-satisfied': [
    statedNone,
    { name: 'stated as not considered', system: system({ deployerProfile: 'none' }), evidence: [file] },
  ],
  undetermined: [...onUnusableEvidence(shown), nothingSaid('riskManagement.deployerProfile')],
  'not-applicable': never,
});

const tested = (...tests: readonly Part[]): Registered => system({ tests: list(...tests) });

testRequirement(riskManagement, 'testing', {
  satisfied: [
    {
      ...observed,
      name: 'every measure tested on this version, performance consistent, requirements met, by a test report',
      decidedBy: ['riskManagement.tests[selection-rates].version', 'version'],
    },
    {
      name: 'tests on the day that is judged',
      system: tested(
        test({ ranOn: '2028-01-14' }),
        consistency({ ranOn: '2028-01-14' }),
        compliance({ ranOn: '2028-01-14' }),
      ),
      evidence: [report],
    },
    {
      name: 'a measure of training needs no test of its own',
      system: system({ measures: list(measure(), informing) }),
      evidence: [report],
    },
  ],
  'not-satisfied': [
    { ...statedNone, evidence: [report] },
    { name: 'no tests', system: system({ tests: 'none' }) },
    { name: 'no measures that could be tested', system: system({ measures: 'none' }), evidence: [report] },
    {
      name: 'a measure that no test was made for',
      system: system({ measures: list(measure(), measure({ id: 'noise' })) }),
      evidence: [report],
      instances: ['riskManagement.measures[noise]'],
    },
    {
      name: 'tests of an older build',
      system: tested(test({ version: '1.9' }), consistency({ version: '1.9' }), compliance({ version: '1.9' })),
      evidence: [report],
    },
    {
      name: 'a threshold that was missed',
      system: tested(test({ result: 'threshold missed' }), consistency(), compliance()),
      evidence: [report],
      instances: ['riskManagement.measures[no-dates]'],
    },
    ...(['version', 'result', 'ranOn'] as const).flatMap((fault) => {
      const bad = {
        version: { version: '1.9' },
        result: { result: 'threshold missed' },
        ranOn: { ranOn: '2028-01-15' },
      }[fault];
      return [
        {
          name: `the test of consistent performance does not count: ${JSON.stringify(bad)}`,
          system: tested(test(), consistency(bad), compliance()),
          evidence: [report],
        },
        {
          name: `the test of the requirements does not count: ${JSON.stringify(bad)}`,
          system: tested(test(), consistency(), compliance(bad)),
          evidence: [report],
        },
      ];
    }),
    {
      name: 'no test of consistent performance',
      system: tested(test(), compliance()),
      evidence: [report],
    },
    {
      name: 'no test of whether the requirements of Section 2 are met',
      system: tested(test(), consistency()),
      evidence: [report],
    },
    {
      name: 'tests planned for tomorrow',
      system: tested(test({ ranOn: '2028-01-15' }), consistency(), compliance()),
      evidence: [report],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(observed),
    nothingSaid('riskManagement.measures', 'riskManagement.tests'),
    {
      ...shown,
      name: 'a document about tests, and no test report',
      reason: 'claimed-not-shown',
      missing: ['evidence on the basis “observed”'],
    },
    {
      name: 'tests that nobody calls complete, without one of consistent performance',
      system: system({ tests: [test(), compliance()] }),
      evidence: [report],
      reason: 'facts-missing',
    },
    {
      name: 'a test that missed, beside tests that do not say which measures they try',
      system: tested(test({ result: 'threshold missed' }), consistency({ measures: undefined }), compliance()),
      evidence: [report],
      missing: ['riskManagement.tests[consistency].measures'],
    },
    {
      name: 'a test that does not say which version it tested',
      system: tested(test({ version: undefined }), consistency(), compliance()),
      evidence: [report],
      missing: ['riskManagement.tests[selection-rates].version'],
    },
  ],
  'not-applicable': never,
});

testRequirement(riskManagement, 'prior-thresholds', {
  satisfied: [
    { ...observed, name: 'thresholds fixed a month before tests that ran before market' },
    {
      name: 'on the day of the test, before anything is supplied',
      system: tested(test()),
      evidence: [testReport(SHOWS, { date: '2027-09-01' })],
      asOf: '2027-09-01',
    },
    {
      name: 'a test on the day of the first use, which came before the placing',
      system: system({ tests: list(test({ ranOn: '2027-12-10' })) }, { firstPutIntoServiceOn: '2027-12-10' }),
      evidence: [report],
    },
    {
      name: 'on the market and never in service',
      system: system({}, { firstPutIntoServiceOn: 'none' }),
      evidence: [report],
    },
    {
      name: 'the last test on the day of the placing',
      system: tested(test({ ranOn: '2027-12-15' })),
      evidence: [report],
    },
    {
      name: 'tests before market, and more of a later version after it',
      system: tested(test(), test({ id: 'again', version: '2.1', ranOn: '2028-01-10', thresholdSetOn: '2028-01-01' })),
      evidence: [report],
    },
    {
      name: 'own use alone: tests before the first use, and no placing on the market at all',
      system: system({}, { firstPlacedOnTheMarketOn: 'none' }),
      evidence: [report],
    },
  ],
  'not-satisfied': [
    { ...statedNone, evidence: [report] },
    {
      name: 'a threshold moved to the day of the run',
      system: tested(test({ thresholdSetOn: '2027-09-01' })),
      evidence: [report],
      instances: ['riskManagement.tests[selection-rates]'],
    },
    {
      name: 'a threshold set after the run',
      system: tested(test(), consistency({ thresholdSetOn: '2027-09-02' })),
      evidence: [report],
      instances: ['riskManagement.tests[consistency]'],
    },
    {
      name: 'the only test the day after the placing, before anybody used it',
      system: tested(test({ ranOn: '2027-12-16' })),
      evidence: [report],
    },
    {
      name: 'the only test after a first own use that came before the placing',
      system: system({ tests: list(test()) }, { firstPutIntoServiceOn: '2027-08-15' }),
      evidence: [report],
    },
    { name: 'a complete list without a test', system: system({ tests: list() }), evidence: [report] },
    {
      name: 'tests planned, and none made so far',
      system: tested(test()),
      evidence: [testReport(SHOWS, { date: '2027-08-31' })],
      asOf: '2027-08-31',
    },
    {
      name: 'neither on the market nor in service: nothing that a test could come before',
      system: system({}, { firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: 'none' }),
      evidence: [report],
    },
    {
      name: 'the only test after first use',
      system: system({ tests: list(test({ ranOn: '2027-12-28' })) }),
      evidence: [report],
    },
    { name: 'no tests', system: system({ tests: 'none' }) },
  ],
  undetermined: [
    ...onUnusableEvidence(observed),
    nothingSaid('riskManagement.tests'),
    {
      name: 'no threshold for one of the tests',
      system: tested(test({ threshold: undefined })),
      evidence: [report],
      missing: ['riskManagement.tests[selection-rates].threshold'],
    },
    {
      name: 'no metric for one of the tests',
      system: tested(test({ metric: undefined })),
      evidence: [report],
      missing: ['riskManagement.tests[selection-rates].metric'],
    },
    {
      name: 'nobody says when the system reached the market',
      system: system({}, { firstPlacedOnTheMarketOn: undefined }),
      evidence: [report],
      missing: ['firstPlacedOnTheMarketOn'],
    },
    {
      name: 'tests that nobody calls complete',
      system: system({ tests: [test()] }),
      evidence: [report],
      missing: ['a statement that riskManagement.tests is complete'],
    },
  ],
  'not-applicable': never,
});

const vulnerable = (patch: Part): Registered => system({ vulnerablePersons: patch });

testRequirement(riskManagement, 'vulnerable-persons', {
  satisfied: [
    { ...shown, name: 'considered, with both answers attested', attestations: [judged] },
    {
      name: 'considered, and no impact likely on anyone',
      system: vulnerable({ likelyImpactOnMinors: 'no' }),
      evidence: [file],
      attestations: [judged],
    },
  ],
  'not-satisfied': [
    { ...statedNone, attestations: [judged] },
    {
      name: 'stated as not considered',
      system: vulnerable({ consideration: 'none' }),
      decidedBy: ['riskManagement.vulnerablePersons.consideration'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ ...shown, attestations: [judged] }),
    nothingSaid('riskManagement.vulnerablePersons.consideration'),
    {
      name: '“not applicable” for minors, although trainees apply',
      system: vulnerable({ likelyImpactOnMinors: 'n/a' }),
      evidence: [file],
      attestations: [judged],
      missing: ['riskManagement.vulnerablePersons.likelyImpactOnMinors'],
    },
    {
      name: '“not applicable” for other vulnerable groups',
      system: vulnerable({ likelyImpactOnOtherVulnerableGroups: 'n/a' }),
      evidence: [file],
      attestations: [judged],
      missing: ['riskManagement.vulnerablePersons.likelyImpactOnOtherVulnerableGroups'],
    },
    {
      ...shown,
      name: 'a document with the answers, and nobody who gave them by name',
      reason: 'claimed-not-shown',
      missing: ['an attestation of riskManagement.vulnerablePersons.likelyImpactOnMinors'],
    },
  ],
  'not-applicable': never,
});
