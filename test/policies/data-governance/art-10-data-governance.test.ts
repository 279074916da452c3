import { dataGovernance, trainingContradicted } from '../../../policies/data-governance/art-10-data-governance.js';
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
  plainUse,
  provider,
  type Registered,
  recruitingUse,
  testReport,
  VERSION,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testContradiction,
  testRequirement,
} from '../../support/policy-tester.js';

const source = (patch: Part = {}): Part =>
  merge(
    {
      id: 'portal',
      origin: 'Applications to 40 vacancies of two customers',
      collection: 'Export of the applicant portal',
      personalData: 'yes',
      originalPurpose: 'Filling those vacancies',
    },
    patch,
  );

const operation = (patch: Part = {}): Part =>
  merge(
    {
      id: 'labels',
      operation: 'labelling',
      how: 'Two recruiters each, a third where they differ',
      doneOn: '2027-03-01',
    },
    patch,
  );

const dataSet = (patch: Part = {}): Part =>
  merge(
    {
      id: 'past-applications',
      role: 'training',
      version: '2027-02',
      designChoices: 'Three years only: older jobs had other profiles',
      sources: list(source()),
      preparation: list(operation()),
      supposedToMeasure: 'An invitation stands for suitability',
      supposedToRepresent: 'Applicants for office work',
      availability: 'Nine years of applications to four customers',
      suitability: 'The vacancies are those of the intended purpose',
      recordsNeeded: 8000,
      records: 12000,
      assessedOn: '2027-02-10',
      relevance: 'They are applications for the jobs that are ranked',
      errors: {
        sought: 'Double entry of a random sample',
        on: '2027-03-10',
        recordsChecked: 1200,
        wrong: 14,
        incomplete: 60,
        treatment: 'Corrected or taken out; handwriting stays unreadable',
      },
    },
    patch,
  );

const testing = (patch: Part = {}): Part =>
  merge(dataSet({ id: 'held-out', role: 'testing', independentOfTraining: 'yes', records: 9000 }), patch);
const validation = (patch: Part = {}): Part => merge(dataSet({ id: 'tuning', role: 'validation' }), patch);

const result = (patch: Part = {}): Part =>
  merge(
    {
      id: 'women',
      group: 'women',
      metric: 'ratio of selection rates',
      value: 0.9,
      limit: 0.8,
      better: 'higher',
      records: 4000,
    },
    patch,
  );

const examination = (patch: Part = {}): Part =>
  merge(
    {
      id: 'after',
      dataSets: ['past-applications', 'held-out', 'tuning'],
      on: '2027-10-01',
      version: VERSION,
      sample: 'as in use',
      interests: only('healthAndSafety', 'fundamentalRights', 'discrimination'),
      feedbackExamined: 'yes',
      results: list(result(), result({ id: 'men', group: 'men', value: 1 })),
    },
    patch,
  );

/** The examination in which the bias came out. */
const before = (patch: Part = {}): Part =>
  merge(examination({ id: 'before', on: '2027-04-01', version: '1.9', results: list(result({ value: 0.7 })) }), patch);

const measure = (patch: Part = {}): Part =>
  merge(
    {
      id: 'no-gaps',
      biases: ['parental-leave'],
      kind: 'prevention',
      description: 'Length of breaks is left out of the features',
      implementedOn: '2027-06-01',
    },
    patch,
  );

const bias: Part = { id: 'parental-leave', group: 'women', description: 'Breaks in a career lower the score' };

const property = (patch: Part = {}): Part =>
  merge(
    {
      id: 'share-of-women',
      dataSets: ['past-applications', 'held-out', 'tuning'],
      group: 'women',
      property: 'Share of women among applications',
      records: 12000,
      value: 0.46,
      expected: 0.51,
      source: 'Labour market statistics of 2026',
      countedOn: '2027-03-12',
    },
    patch,
  );
const propertyOfMen = property({
  id: 'share-of-men',
  group: 'men',
  property: 'Share of men',
  value: 0.54,
  expected: 0.49,
});

const aspect = (kind: string, patch: Part = {}): Part =>
  merge(
    {
      id: kind,
      kind,
      description: 'Vacancies in Austria, in German',
      dataSets: ['past-applications'],
      reflectedBy: 'All sets come from there',
      records: 12000,
    },
    patch,
  );
const ASPECTS = [
  aspect('geographical'),
  aspect('contextual'),
  aspect('behavioural'),
  aspect('functional', {
    dataSets: undefined,
    reflectedBy: undefined,
    records: undefined,
    notRequiredBecause: 'One function only',
  }),
];

const gap = (patch: Part = {}): Part =>
  merge(
    {
      id: 'apprentices',
      dataSets: ['held-out'],
      description: 'Few applications for apprenticeships: their error rate is uncertain (Art. 15)',
      remedy: 'Two customers contribute theirs',
      dueOn: '2028-06-30',
      closedOn: 'none',
    },
    patch,
  );

/** A data governance record in which everything is there. */
const RECORD: Part = {
  dataSets: list(dataSet(), testing()),
  groups: list({ id: 'women' }, { id: 'men' }),
  outputsInfluenceInputs: 'yes',
  biasExaminations: list(before(), examination()),
  biases: list(bias),
  biasMeasures: list(measure()),
  gapsSoughtOn: '2027-11-01',
  gaps: list(gap()),
  properties: list(property(), propertyOfMen),
  settings: list(...ASPECTS),
};

const system = (patch: Part | 'none' = {}, rest: Part = {}): Registered =>
  having(
    highRiskSystem({ trainsModelsWithData: 'yes', dataGovernance: patch === 'none' ? 'none' : merge(RECORD, patch) }),
    rest,
  );
const withSets = (...sets: readonly Part[]): Registered => system({ dataSets: list(...sets) });
const UNTRAINED: Part = { trainsModelsWithData: 'no' };
const untrained = (...sets: readonly Part[]): Registered => system({ dataSets: list(...sets) }, UNTRAINED);

/** A control of a power grid: high-risk by Annex III(2), and about no natural person. */
const GRID: Part = {
  uses: list(
    plainUse({
      id: 'load-shedding',
      intendedPurpose: 'Disconnects loads before lines overheat',
      concernsNaturalPersons: 'no',
      automatedProcessingOfPersonalData: 'no',
      evaluatesPersonalAspects: 'no',
      area: {
        screening: only('infrastructure'),
        infrastructure: only('electricity'),
        managementAndOperation: 'yes',
        protectsDirectly: 'yes',
      },
    }),
  ),
};

const SHOWS = ['dataGovernance'];
const record = document(SHOWS, { id: 'data-governance-record' });
const report = testReport(SHOWS, { id: 'bias-report' });
const shown = { system: system(), evidence: [record] };
type Given = Pick<Case, 'evidence' | 'attestations'>;

/** The person who judges what documents cannot show. */
const judgedFor = (id: string): NonNullable<Given['attestations']> => [
  attestation({ requirement: `ai-act/data-governance/${id}` }),
];

/** Who does not have this duty of the provider. */
const never: Cases = [
  ...notHighRisk(provider()),
  {
    name: 'a deployer, whose duty on input data is Art. 26(4)',
    system: having(deployersSystem(), { dataGovernance: RECORD }),
    reason: 'role',
  },
];

const nothingSaid = (...missing: readonly string[]): Case => ({
  name: 'nothing said about data at all',
  system: highRiskSystem({ trainsModelsWithData: 'yes' }),
  missing,
  reason: 'facts-missing',
});
const statedNone: Case = {
  name: 'the registry says that there is no data governance',
  system: system('none'),
  evidence: [record, report],
  reason: 'facts',
};

/** What every duty comes to that is asked set by set: `broken` is a set that fails it, `open` one that leaves it open. */
function setBySet(
  given: Given,
  broken: Part,
  open: Part,
): Record<'satisfied' | 'not-satisfied' | 'undetermined', Cases> {
  return {
    satisfied: [
      { ...given, name: 'shown for training and testing alike', system: system() },
      {
        ...given,
        name: 'where nothing is trained, a set that serves to tune may fail it',
        system: untrained(testing(), validation(broken)),
      },
      {
        ...given,
        name: 'a system that names no set but one for validation: that is a gap of paragraph 1',
        system: withSets(validation()),
      },
    ],
    'not-satisfied': [
      { ...statedNone, ...given },
      { ...given, name: 'no data sets', system: system({ dataSets: 'none' }) },
      { ...given, name: 'a complete list without a set', system: withSets() },
      {
        ...given,
        name: 'the set for training does, that for testing does not',
        system: withSets(dataSet(), testing(broken)),
        instances: ['dataGovernance.dataSets[held-out]'],
      },
      {
        ...given,
        name: 'the set for validation of a trained model does not',
        system: withSets(dataSet(), testing(), validation(broken)),
        instances: ['dataGovernance.dataSets[tuning]'],
      },
      {
        ...given,
        name: 'where nothing is said to be trained, the set for testing does not',
        system: untrained(testing(broken)),
        instances: ['dataGovernance.dataSets[held-out]'],
      },
      {
        ...given,
        name: 'where nothing is said to be trained and a set for training is listed, that one does not',
        system: untrained(testing(), dataSet(broken)),
        instances: ['dataGovernance.dataSets[past-applications]'],
      },
    ],
    undetermined: [
      nothingSaid('dataGovernance.dataSets'),
      {
        ...given,
        name: 'sets that nobody calls complete',
        system: system({ dataSets: [dataSet(), testing()] }),
        missing: ['a statement that dataGovernance.dataSets is complete'],
      },
      {
        ...given,
        name: 'left open for one set',
        system: withSets(dataSet(open), testing()),
        reason: 'facts-missing',
      },
      {
        ...given,
        name: 'a set for validation that does not, and nobody says whether anything is trained',
        system: system({ dataSets: list(testing(), validation(broken)) }, { trainsModelsWithData: undefined }),
        missing: ['trainsModelsWithData'],
      },
    ],
  };
}

const independence = (patch: Part): Part => testing({ independentOfTraining: 'no', ...patch });

testRequirement(dataGovernance, 'data-sets', {
  satisfied: [
    { ...shown, name: 'sets for training and testing, by version, the one kept apart from the other' },
    {
      name: 'a set for validation as well',
      system: withSets(dataSet(), testing(), validation()),
      evidence: [record],
    },
    {
      name: 'a set for training of which nobody says that it is independent of training',
      system: withSets(dataSet({ independentOfTraining: 'no' }), testing()),
      evidence: [record],
    },
  ],
  'not-satisfied': [
    statedNone,
    { name: 'trained, and no data sets', system: system({ dataSets: 'none' }), evidence: [record] },
    { name: 'no set for testing', system: withSets(dataSet()), evidence: [record] },
    { name: 'no set for training', system: withSets(testing()), evidence: [record] },
    {
      name: 'tested on data that served to train',
      system: withSets(dataSet(), independence({})),
      evidence: [record],
      decidedBy: ['dataGovernance.dataSets[held-out].independentOfTraining'],
    },
    {
      name: 'one set for testing kept apart, another not',
      system: withSets(dataSet(), testing(), independence({ id: 'second' })),
      evidence: [record],
      instances: ['dataGovernance.dataSets[second]'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('dataGovernance.dataSets'),
    {
      name: 'sets that nobody calls complete',
      system: system({ dataSets: [dataSet(), testing()] }),
      evidence: [record],
      missing: ['a statement that dataGovernance.dataSets is complete'],
    },
    {
      name: 'a set without a version',
      system: withSets(dataSet({ version: undefined }), testing()),
      evidence: [record],
      missing: ['dataGovernance.dataSets[past-applications].version'],
    },
    {
      name: 'a set of which nobody says what it served for',
      system: withSets(dataSet(), testing(), validation({ role: undefined, independentOfTraining: 'yes' })),
      evidence: [record],
      missing: ['dataGovernance.dataSets[tuning].role'],
    },
    {
      name: 'sets that nobody calls complete, and nobody says whether anything is trained',
      system: system({ dataSets: [dataSet(), testing()] }, { trainsModelsWithData: undefined }),
      evidence: [record],
      reason: 'applicability-open',
    },
  ],
  'not-applicable': [
    ...never,
    { name: 'rules written by experts, nothing trained', system: untrained(testing()), reason: 'condition' },
  ],
});

testRequirement(dataGovernance, 'testing-data-sets', {
  satisfied: [
    { name: 'nothing trained, and a set for testing', system: untrained(testing()), evidence: [record] },
    {
      name: 'a set that serves to tune, of which no version is named',
      system: untrained(testing(), validation({ version: undefined })),
      evidence: [record],
    },
  ],
  'not-satisfied': [
    { ...statedNone, system: system('none', UNTRAINED) },
    { name: 'nothing trained, and nothing to test on', system: untrained(), evidence: [record] },
    { name: 'a set that serves to tune and none for testing', system: untrained(validation()), evidence: [record] },
    {
      name: 'tested on data to which the rules were fitted',
      system: untrained(independence({})),
      evidence: [record],
      instances: ['dataGovernance.dataSets[held-out]'],
    },
    {
      name: 'one set for testing kept apart, another not',
      system: untrained(testing(), independence({ id: 'second' })),
      evidence: [record],
      instances: ['dataGovernance.dataSets[second]'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: untrained(testing()), evidence: [record] }),
    {
      name: 'nothing said about data at all',
      system: highRiskSystem(UNTRAINED),
      missing: ['dataGovernance.dataSets'],
      reason: 'facts-missing',
    },
    {
      name: 'a set for testing without a version',
      system: untrained(testing({ version: undefined })),
      evidence: [record],
      missing: ['dataGovernance.dataSets[held-out].version'],
    },
    {
      name: 'nobody says whether anything is trained',
      system: system({}, { trainsModelsWithData: undefined }),
      reason: 'applicability-open',
    },
  ],
  'not-applicable': [...never, { ...shown, name: 'a system whose models are trained', reason: 'condition' }],
});

const documented: Given = { evidence: [record] };

const choices = setBySet(documented, { designChoices: 'none' }, { designChoices: undefined });
testRequirement(dataGovernance, 'design-choices', {
  ...choices,
  undetermined: [...onUnusableEvidence(shown), ...choices.undetermined],
  'not-applicable': never,
});

const ofSource = (patch: Part): Part => ({ sources: list(source(), source({ id: 'bought', ...patch })) });
const origins = setBySet(documented, ofSource({ origin: 'none' }), ofSource({ origin: undefined }));

testRequirement(dataGovernance, 'origin', {
  satisfied: [
    ...origins.satisfied,
    {
      ...documented,
      name: 'synthetic data, which are no personal data and have no original purpose',
      system: withSets(dataSet(ofSource({ personalData: 'no', originalPurpose: undefined })), testing()),
    },
  ],
  'not-satisfied': [
    ...origins['not-satisfied'],
    { ...documented, name: 'a set without any source', system: withSets(dataSet({ sources: list() }), testing()) },
    {
      ...documented,
      name: 'nobody knows how the data of one source were collected',
      system: withSets(dataSet(ofSource({ collection: 'none' })), testing()),
    },
    {
      ...documented,
      name: 'personal data whose original purpose is not known',
      system: withSets(dataSet(ofSource({ originalPurpose: 'none' })), testing()),
      decidedBy: ['dataGovernance.dataSets[past-applications].sources[bought].originalPurpose'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    ...origins.undetermined,
    {
      ...documented,
      name: '“public data”, and nothing about how they were collected',
      system: withSets(dataSet({ sources: list({ id: 'web', origin: 'public data', personalData: 'no' }) }), testing()),
      missing: ['dataGovernance.dataSets[past-applications].sources[web].collection'],
    },
    {
      ...documented,
      name: 'personal data without a word on their original purpose',
      system: withSets(dataSet(ofSource({ originalPurpose: undefined })), testing()),
      missing: ['dataGovernance.dataSets[past-applications].sources[bought].originalPurpose'],
    },
    {
      ...documented,
      name: 'sources that nobody calls complete',
      system: withSets(dataSet({ sources: [source()] }), testing()),
      reason: 'facts-missing',
    },
  ],
  'not-applicable': never,
});

const ofOperation = (patch: Part): Part => ({
  preparation: list(operation(), operation({ id: 'cleaning', operation: 'cleaning', ...patch })),
});
const prepared = setBySet(documented, ofOperation({ how: 'none' }), ofOperation({ how: undefined }));

testRequirement(dataGovernance, 'preparation', {
  satisfied: [
    ...prepared.satisfied,
    {
      ...documented,
      name: 'a set that needed no preparation, with the reason',
      system: withSets(
        dataSet(),
        testing({ preparation: 'none', noPreparation: 'Raw measurements are what is tested' }),
      ),
    },
    {
      ...documented,
      name: 'an operation on the day that is judged',
      system: withSets(dataSet(ofOperation({ doneOn: '2028-01-14' })), testing()),
    },
  ],
  'not-satisfied': [
    ...prepared['not-satisfied'],
    {
      ...documented,
      name: 'no preparation, and no reason why none was needed',
      system: withSets(dataSet({ preparation: 'none' }), testing()),
    },
    {
      ...documented,
      name: 'a complete list without an operation',
      system: withSets(dataSet({ preparation: list() }), testing()),
    },
    {
      ...documented,
      name: 'an operation that is only planned',
      system: withSets(dataSet(ofOperation({ doneOn: '2028-01-15' })), testing()),
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    ...prepared.undetermined,
    {
      ...documented,
      name: 'an operation of which nobody says what it is',
      system: withSets(dataSet(ofOperation({ operation: undefined })), testing()),
      missing: ['dataGovernance.dataSets[past-applications].preparation[cleaning].operation'],
    },
  ],
  'not-applicable': never,
});

const formulated = setBySet(documented, { supposedToMeasure: 'none' }, { supposedToMeasure: undefined });

testRequirement(dataGovernance, 'assumptions', {
  satisfied: formulated.satisfied,
  'not-satisfied': [
    ...formulated['not-satisfied'],
    {
      ...documented,
      name: 'nobody says whom the data represent',
      system: withSets(dataSet({ supposedToRepresent: 'none' }), testing()),
      decidedBy: ['dataGovernance.dataSets[past-applications].supposedToRepresent'],
    },
  ],
  undetermined: [...onUnusableEvidence(shown), ...formulated.undetermined],
  'not-applicable': never,
});

const assessed = setBySet(documented, { suitability: 'none' }, { suitability: undefined });

testRequirement(dataGovernance, 'assessment-of-sets', {
  satisfied: [
    ...assessed.satisfied,
    {
      ...documented,
      name: 'assessed on the day that is judged, a set of a single record',
      system: withSets(dataSet({ assessedOn: '2028-01-14', records: 1 }), testing()),
    },
  ],
  'not-satisfied': [
    ...assessed['not-satisfied'],
    {
      ...documented,
      name: 'availability not assessed',
      system: withSets(dataSet({ availability: 'none' }), testing()),
    },
    { ...documented, name: 'a set without a record', system: withSets(dataSet({ records: 0 }), testing()) },
    {
      ...documented,
      name: 'an assessment that is planned for tomorrow',
      system: withSets(dataSet({ assessedOn: '2028-01-15' }), testing()),
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    ...assessed.undetermined,
    {
      ...documented,
      name: 'nobody counted how many records are needed',
      system: withSets(dataSet({ recordsNeeded: undefined }), testing()),
      missing: ['dataGovernance.dataSets[past-applications].recordsNeeded'],
    },
  ],
  'not-applicable': never,
});

const observed: Given = { evidence: [report] };
const examined = (...examinations: readonly Part[]): Registered => system({ biasExaminations: list(...examinations) });
const examinedWith = (patch: Part): Registered => examined(examination(patch));
const ONE_SET: Part = { dataSets: ['past-applications'] };

/** What one examination may leave to another, and what it looks like without it. */
const PARTS: readonly (readonly [what: string, without: Part])[] = [
  ['a group', { results: list(result()) }],
  ['a set', ONE_SET],
  ['health and safety', { interests: only('fundamentalRights', 'discrimination') }],
  ['fundamental rights', { interests: only('healthAndSafety', 'discrimination') }],
  ['discrimination', { interests: only('healthAndSafety', 'fundamentalRights') }],
  ['what comes back as data', { feedbackExamined: 'no' }],
];
const inASecond = (second: Part): readonly Case[] =>
  PARTS.map(([what, without]) => ({
    ...observed,
    name: `${what}, examined apart: ${JSON.stringify(second)}`,
    system: examined(examination(without), examination({ id: 'second', ...second })),
  }));
const MIXED_USES: Part = { uses: list(recruitingUse(), ...((GRID.uses as Part).entries as Part[])) };
testRequirement(dataGovernance, 'bias-examination', {
  satisfied: [
    {
      ...observed,
      name: 'every set and every group examined before market, on this version, by a report',
      system: system(),
      decidedBy: ['dataGovernance.biasExaminations[after].version', 'dataGovernance.biasExaminations[after].sample'],
    },
    {
      ...observed,
      name: 'an examination on the day of the placing, before anybody used it',
      system: examinedWith({ on: '2027-12-15' }),
    },
    ...inASecond({ on: '2028-01-14' }),
    {
      ...observed,
      name: 'own use alone, examined on the day of the first use',
      system: having(examinedWith({ on: '2027-12-20' }), { firstPlacedOnTheMarketOn: 'none' }),
    },
    {
      ...observed,
      name: 'placed on the market and never in service',
      system: system({}, { firstPutIntoServiceOn: 'none' }),
    },
    {
      ...observed,
      name: 'neither placed on the market nor put into service, and none of it planned: any day is before',
      system: system({}, { firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: 'none' }),
    },
    {
      ...observed,
      name: 'on the day that is judged for this version, and before market for the one before',
      system: examined(before(), examination({ on: '2028-01-14' })),
    },
    {
      ...observed,
      name: 'two examinations that cover the sets and groups together, one of them on a balanced sample',
      system: examined(
        examination({ sample: 'chosen' }),
        examination({ id: 'second', dataSets: 'none', interests: only(), feedbackExamined: 'no' }),
      ),
    },
    {
      ...observed,
      name: 'outputs that never come back as data, and no look at such a loop',
      system: system({
        outputsInfluenceInputs: 'no',
        biasExaminations: list(examination({ feedbackExamined: 'no' })),
      }),
    },
    {
      ...observed,
      name: 'a group of one person',
      system: examinedWith({ results: list(result({ records: 1 }), result({ id: 'men', group: 'men' })) }),
    },
    {
      ...observed,
      name: 'a control of a power grid, with no groups of persons',
      system: system({ groups: 'none' }, GRID),
    },
    {
      ...observed,
      name: 'where nothing is trained, a set that serves to tune need not be examined',
      system: system(
        { dataSets: list(testing(), validation()), biasExaminations: list(examination({ dataSets: ['held-out'] })) },
        UNTRAINED,
      ),
    },
    {
      ...observed,
      name: 'a system that names no set but one for validation: that is a gap of paragraph 1',
      system: withSets(validation()),
    },
  ],
  'not-satisfied': [
    { ...statedNone, ...observed },
    ...inASecond({ version: '1.9' }),
    ...inASecond({ on: '2028-01-15' }),
    { ...observed, name: 'no examination', system: system({ biasExaminations: 'none' }) },
    { ...observed, name: 'no groups, though persons are ranked', system: system({ groups: 'none' }) },
    {
      ...observed,
      name: 'no groups, though one of two uses is about persons',
      system: system({ groups: 'none' }, MIXED_USES),
    },
    {
      ...observed,
      name: 'fairness of one group alone',
      system: examinedWith({ results: list(result()) }),
    },
    {
      ...observed,
      name: 'an average over all, and no group',
      system: examinedWith({ results: list(result({ id: 'all', group: 'all-applicants' })) }),
    },
    { ...observed, name: 'a balanced sample alone', system: examinedWith({ sample: 'chosen' }) },
    {
      ...observed,
      name: 'figures that rest on no record',
      system: examinedWith({ results: list(result({ records: 0 }), result({ id: 'men', group: 'men', records: 0 })) }),
    },
    { ...observed, name: 'an examination of an older version', system: examinedWith({ version: '1.9' }) },
    {
      ...observed,
      name: 'this version examined after market, and nothing before',
      system: examinedWith({ on: '2027-12-16' }),
    },
    {
      ...observed,
      name: 'examined before the placing and after a first own use that came earlier',
      system: having(system({ biasExaminations: list(examination()) }), { firstPutIntoServiceOn: '2027-09-01' }),
    },
    {
      ...observed,
      name: 'an examination that is planned for tomorrow, of a system that is not yet placed on the market',
      system: having(examinedWith({ on: '2028-01-15' }), {
        firstPlacedOnTheMarketOn: '2028-02-01',
        firstPutIntoServiceOn: '2028-02-01',
      }),
    },
    {
      ...observed,
      name: 'figures of persons examined long ago on this version, the sets only from tomorrow on',
      system: examined(examination({ dataSets: 'none' }), examination({ id: 'coming', on: '2028-01-15' })),
    },
    {
      ...observed,
      name: 'the set for testing not examined',
      system: examinedWith(ONE_SET),
      instances: ['dataGovernance.dataSets[held-out]'],
    },
    {
      ...observed,
      name: 'the set for testing examined, where nothing is said to be trained, and the listed set for training not',
      system: system({ biasExaminations: list(examination({ dataSets: ['held-out'] })) }, UNTRAINED),
      instances: ['dataGovernance.dataSets[past-applications]'],
    },
    {
      ...observed,
      name: 'the set for validation of a trained model not examined',
      system: system({
        dataSets: list(dataSet(), testing(), validation()),
        biasExaminations: list(examination({ dataSets: ['past-applications', 'held-out'] })),
      }),
      instances: ['dataGovernance.dataSets[tuning]'],
    },
    { ...observed, name: 'a complete list without a set', system: withSets() },
    {
      ...observed,
      name: 'health and safety not looked at',
      system: examinedWith({ interests: only('fundamentalRights', 'discrimination') }),
    },
    {
      ...observed,
      name: 'fundamental rights not looked at',
      system: examinedWith({ interests: only('healthAndSafety', 'discrimination') }),
    },
    {
      ...observed,
      name: 'discrimination not looked at',
      system: examinedWith({ interests: only('healthAndSafety', 'fundamentalRights') }),
    },
    {
      ...observed,
      name: 'discrimination looked at in an older version only',
      system: examined(before(), examination({ interests: only('healthAndSafety', 'fundamentalRights') })),
    },
    {
      ...observed,
      name: 'outputs come back as data, and nobody looked at what that does',
      system: examined(before(), examination({ feedbackExamined: 'no' })),
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...observed }),
    nothingSaid('dataGovernance.biasExaminations', 'dataGovernance.groups'),
    {
      ...shown,
      name: 'a document about an examination, and no report of it',
      reason: 'claimed-not-shown',
    },
    {
      ...observed,
      name: 'groups that nobody calls complete',
      system: system({ groups: [{ id: 'women' }, { id: 'men' }] }),
      missing: ['a statement that dataGovernance.groups is complete'],
    },
    {
      ...observed,
      name: 'nobody says when the system comes to market or into service',
      system: system({}, { firstPlacedOnTheMarketOn: undefined, firstPutIntoServiceOn: undefined }),
      reason: 'facts-missing',
    },
    ...(['metric', 'value', 'limit'] as const).map((key) => ({
      ...observed,
      name: `a result that does not say its ${key}`,
      system: examinedWith({ results: list(result(), result({ id: 'men', group: 'men', [key]: undefined })) }),
      missing: [`dataGovernance.biasExaminations[after].results[men].${key}`],
    })),
    {
      ...observed,
      name: 'nobody says whether outputs come back as data',
      system: system({
        outputsInfluenceInputs: undefined,
        biasExaminations: list(examination({ feedbackExamined: 'no' })),
      }),
      missing: ['dataGovernance.outputsInfluenceInputs'],
    },
  ],
  'not-applicable': never,
});

const retested: Given = { evidence: [report], attestations: judgedFor('bias-measures') };
const errorRate = (value: number): Part => result({ value, limit: 0.05, better: 'lower' });
/** Examined again on the day of the measure and not since. */
const sameDay = (figure: Part): Registered =>
  system({
    biasMeasures: list(measure({ implementedOn: '2027-10-01' })),
    biasExaminations: list(before(), examination({ results: list(figure) })),
  });
const later = (...figures: readonly Part[]): Registered =>
  examined(before(), examination(), examination({ id: 'later', on: '2027-11-20', results: list(...figures) }));
const treated = (patch: Part): Registered => system({ biasMeasures: list(measure(patch)) });
const unjudged = (given: Given, id: string): Cases => [
  { ...given, name: 'nobody judged it', system: system(), attestations: [], reason: 'judgement-needed' },
  {
    ...given,
    name: 'judged for another duty',
    system: system(),
    attestations: judgedFor('another-duty'),
    reason: 'judgement-needed',
  },
  ...judgedFor(id).map((judgement) => ({
    ...given,
    name: 'judged, and the review of the judgement overdue',
    system: system(),
    attestations: [{ ...judgement, reviewBy: '2028-01-13' }],
    reason: 'judgement-needed' as const,
  })),
];

testRequirement(dataGovernance, 'bias-measures', {
  satisfied: [
    {
      ...retested,
      name: 'a bias that was found, prevented, and within its limit when its group was examined again',
      system: system(),
      decidedBy: [
        'dataGovernance.biasMeasures[no-gaps].implementedOn',
        'dataGovernance.biasExaminations[after].version',
      ],
    },
    { ...retested, name: 'mitigated instead', system: treated({ kind: 'mitigation' }) },
    {
      ...retested,
      name: 'examined again on the day on which the measure was put in place',
      system: treated({ implementedOn: '2027-10-01' }),
    },
    {
      ...retested,
      name: 'put in place and examined on the day that is judged',
      system: system({
        biasMeasures: list(measure({ implementedOn: '2028-01-14' })),
        biasExaminations: list(before(), examination({ on: '2028-01-14' })),
      }),
    },
    {
      ...retested,
      name: 'a figure of the same day that still lay beyond the limit, and one that does not',
      system: system({
        biasMeasures: list(measure({ implementedOn: '2027-10-01' })),
        biasExaminations: list(
          before({ on: '2027-10-01' }),
          examination({ id: 'morning', on: '2027-10-01', results: list(result({ value: 0.7 })) }),
          examination(),
        ),
      }),
    },
    {
      ...retested,
      name: 'an error rate, of which less is better, exactly at its limit',
      system: examined(
        before({ results: list(result({ value: 0.2, limit: 0.05, better: 'lower' })) }),
        examination({ results: list(result({ value: 0.05, limit: 0.05, better: 'lower' })) }),
      ),
    },
    {
      ...retested,
      name: 'a selection rate exactly at its limit',
      system: examined(before(), examination({ results: list(result({ value: 0.8 })) })),
    },
    {
      ...retested,
      name: 'two measures, of which one does what it should',
      system: system({ biasMeasures: list(measure({ id: 'alarm', kind: 'detection' }), measure()) }),
    },
    {
      ...retested,
      name: 'a later figure of another group beyond its limit, which is a bias of its own with a measure of its own',
      system: system({
        biases: list(bias, { id: 'late-shift', group: 'men' }),
        biasMeasures: list(
          measure(),
          measure({ id: 'shift-blind', biases: ['late-shift'], implementedOn: '2027-11-01' }),
        ),
        biasExaminations: list(
          before(),
          examination({ results: list(result(), result({ id: 'men', group: 'men', value: 0.5 })) }),
          examination({ id: 'last', on: '2027-11-20', results: list(result({ id: 'men', group: 'men' })) }),
        ),
      }),
    },
    {
      ...retested,
      name: 'an error rate below its limit, and no bias found',
      system: system({ biases: 'none', biasExaminations: list(examination({ results: list(errorRate(0.04)) })) }),
    },
    {
      ...retested,
      name: 'every figure within its limit, and no bias found',
      system: system({ biases: 'none', biasMeasures: 'none', biasExaminations: list(examination()) }),
    },
  ],
  'not-satisfied': [
    { ...statedNone, ...retested },
    {
      ...retested,
      name: 'no bias found by an examination of an older version only',
      system: system({ biases: 'none', biasExaminations: list(examination({ version: '1.9' })) }),
    },
    {
      ...retested,
      name: 'no bias found by an examination that is still to come',
      system: system({ biases: 'none', biasExaminations: list(examination({ on: '2028-01-15' })) }),
    },
    {
      ...retested,
      name: 'no measure against a bias that was found',
      system: system({ biasMeasures: 'none' }),
      instances: ['dataGovernance.biases[parental-leave]'],
    },
    {
      ...retested,
      name: 'one of two biases treated',
      system: system({ biases: list(bias, { id: 'dialect', group: 'men' }) }),
      instances: ['dataGovernance.biases[dialect]'],
    },
    { ...retested, name: 'a measure that only detects', system: treated({ kind: 'detection' }) },
    { ...retested, name: 'a measure that nobody described', system: treated({ description: 'none' }) },
    { ...retested, name: 'a measure that is not in place', system: treated({ implementedOn: 'none' }) },
    {
      ...retested,
      name: 'a measure and an examination that both come tomorrow, beside one of this version',
      system: system({
        biasMeasures: list(measure({ implementedOn: '2028-01-15' })),
        biasExaminations: list(examination(), examination({ id: 'coming', on: '2028-01-15' })),
      }),
    },
    {
      ...retested,
      name: 'never examined again after the measure',
      system: treated({ implementedOn: '2027-10-02' }),
      instances: ['dataGovernance.biases[parental-leave]'],
    },
    {
      ...retested,
      name: 'examined again on an older version',
      system: system({
        biasExaminations: list(
          before(),
          examination({ version: '1.9' }),
          examination({ id: 'early', on: '2027-05-01' }),
        ),
      }),
    },
    {
      ...retested,
      name: 'examined again, and another group than that of the bias',
      system: examined(before(), examination({ results: list(result({ group: 'men' })) })),
    },
    {
      ...retested,
      name: 'examined again, and still beyond the limit',
      system: examined(before(), examination({ results: list(result({ value: 0.79 })) })),
    },
    {
      ...retested,
      name: 'an error rate that is still too high',
      system: examined(before(), examination({ results: list(result({ value: 0.06, limit: 0.05, better: 'lower' })) })),
    },
    { ...retested, name: 'on the day of the measure, a rate below the limit', system: sameDay(result({ value: 0.7 })) },
    { ...retested, name: 'on the day of the measure, too many errors', system: sameDay(errorRate(0.2)) },
    { ...retested, name: 'examined later, too many errors', system: later(errorRate(0.2)) },
    {
      ...retested,
      name: 'examined later with two figures of the group, one of them beyond its limit',
      system: later(result(), result({ id: 'again', value: 0.6 })),
    },
    {
      ...retested,
      name: 'too many errors, and nobody calls it a bias',
      system: system({ biases: 'none', biasExaminations: list(examination({ results: list(errorRate(0.2)) })) }),
    },
    {
      ...retested,
      name: 'within the limit once, and beyond it when examined later',
      system: examined(
        before(),
        examination(),
        examination({ id: 'later', on: '2027-11-20', results: list(result({ value: 0.6 })) }),
      ),
    },
    {
      ...retested,
      name: 'a figure beyond its limit that nobody calls a bias',
      system: system({ biases: 'none' }),
    },
    {
      ...retested,
      name: 'of two figures beyond their limits one is called a bias',
      system: examined(
        before({ results: list(result({ value: 0.7 }), result({ id: 'men', group: 'men', value: 0.7 })) }),
        examination(),
      ),
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...retested }),
    ...unjudged(retested, 'bias-measures'),
    nothingSaid('dataGovernance.biases'),
    {
      ...retested,
      name: 'biases that nobody calls complete',
      system: system({ biases: [bias] }),
      missing: ['a statement that dataGovernance.biases is complete'],
    },
    {
      ...retested,
      name: 'a figure of which nobody says whether more or less is better',
      system: examined(before(), examination({ results: list(result({ better: undefined })) })),
      reason: 'facts-missing',
    },
  ],
  'not-applicable': never,
});

const small = dataSet({ records: 7999 });
const open = (patch: Part): Registered => system({ gaps: list(gap(patch)) });

testRequirement(dataGovernance, 'gaps', {
  satisfied: [
    {
      ...documented,
      name: 'a gap with its remedy, to be closed in half a year',
      system: system(),
      decidedBy: ['dataGovernance.gaps[apprentices].dueOn', 'dataGovernance.gapsSoughtOn'],
    },
    {
      ...documented,
      name: 'looked for on the day that is judged, and no gap',
      system: system({ gapsSoughtOn: '2028-01-14', gaps: 'none' }),
    },
    { ...documented, name: 'on the day on which the gap is due', system: open({ dueOn: '2028-01-14' }) },
    {
      ...documented,
      name: 'a gap that was closed, on the day that is judged',
      system: open({ dueOn: '2027-12-31', closedOn: '2028-01-14' }),
    },
    {
      ...documented,
      name: 'a set that is too small, and named as a gap',
      system: system({ dataSets: list(small, testing()), gaps: list(gap({ dataSets: ['past-applications'] })) }),
    },
    {
      ...documented,
      name: 'a set with exactly as many records as are needed',
      system: withSets(dataSet({ records: 8000 }), testing()),
    },
    {
      ...documented,
      name: 'where nothing is trained, a set that serves to tune may be too small',
      system: untrained(testing(), validation({ records: 1 })),
    },
    { ...documented, name: 'a system that names no set but one for validation', system: withSets(validation()) },
  ],
  'not-satisfied': [
    { ...statedNone, ...documented },
    { ...documented, name: 'gaps were never looked for', system: system({ gapsSoughtOn: 'none', gaps: 'none' }) },
    { ...documented, name: 'gaps to be looked for tomorrow', system: system({ gapsSoughtOn: '2028-01-15' }) },
    { ...documented, name: 'a gap that nobody described', system: open({ description: 'none' }) },
    {
      ...documented,
      name: 'a gap without a remedy, beside one with',
      system: system({ gaps: list(gap(), gap({ id: 'dialects', remedy: 'none' })) }),
      instances: ['dataGovernance.gaps[dialects]'],
    },
    {
      ...documented,
      name: 'the day after the gap was due',
      system: open({ dueOn: '2028-01-13' }),
      decidedBy: ['dataGovernance.gaps[apprentices].dueOn'],
    },
    {
      ...documented,
      name: 'overdue, and to be closed tomorrow',
      system: open({ dueOn: '2028-01-13', closedOn: '2028-01-15' }),
    },
    {
      ...documented,
      name: 'a set one record short of what is needed, and no gap named for it',
      system: withSets(small, testing()),
      instances: ['dataGovernance.dataSets[past-applications]'],
    },
    {
      ...documented,
      name: 'the set for validation of a trained model too small',
      system: withSets(dataSet(), testing(), validation({ records: 1 })),
      instances: ['dataGovernance.dataSets[tuning]'],
    },
    {
      ...documented,
      name: 'where nothing is trained, the set for testing too small and not named',
      system: system({ dataSets: list(testing({ records: 1 })), gaps: 'none' }, UNTRAINED),
      instances: ['dataGovernance.dataSets[held-out]'],
    },
    { ...documented, name: 'gaps looked for, and no set in which', system: withSets() },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('dataGovernance.gapsSoughtOn', 'dataGovernance.gaps'),
    {
      ...documented,
      name: 'gaps that nobody calls complete',
      system: system({ gaps: [gap()] }),
      missing: ['a statement that dataGovernance.gaps is complete'],
    },
    {
      ...documented,
      name: 'an open gap without a day',
      system: open({ dueOn: undefined }),
      missing: ['dataGovernance.gaps[apprentices].dueOn'],
    },
    {
      ...documented,
      name: 'nobody counted the records',
      system: withSets(dataSet({ records: undefined }), testing()),
      missing: ['dataGovernance.dataSets[past-applications].records'],
    },
  ],
  'not-applicable': never,
});

const represented: Given = { ...documented, attestations: judgedFor('representativeness') };
const relevant = setBySet(represented, { relevance: 'none' }, { relevance: undefined });
const counted = (patch: Part): Registered => system({ properties: list(property(patch), propertyOfMen) });

testRequirement(dataGovernance, 'representativeness', {
  satisfied: [
    ...relevant.satisfied,
    {
      ...represented,
      name: 'each property counted on one set, the sets together covering all groups',
      system: system({
        properties: list(
          property({ dataSets: ['past-applications'] }),
          merge(propertyOfMen, { dataSets: ['held-out'] }),
        ),
      }),
    },
    {
      ...represented,
      name: 'counted on a single record, on the day that is judged',
      system: counted({ records: 1, countedOn: '2028-01-14' }),
    },
    {
      ...represented,
      name: 'a control of a power grid, with properties of lines and no groups of persons',
      system: system(
        { groups: 'none', properties: list(property({ group: undefined, property: 'Age of lines' })) },
        GRID,
      ),
    },
  ],
  'not-satisfied': [
    ...relevant['not-satisfied'],
    { ...represented, name: 'claims without counts', system: system({ properties: 'none' }) },
    {
      ...represented,
      name: 'a set in which no property was counted',
      system: system({
        properties: list(
          property({ dataSets: ['past-applications'] }),
          merge(propertyOfMen, { dataSets: ['past-applications'] }),
        ),
      }),
      instances: ['dataGovernance.dataSets[held-out]'],
    },
    {
      ...represented,
      name: 'no groups, though one of two uses is about persons',
      system: system({ groups: 'none' }, MIXED_USES),
    },
    {
      ...represented,
      name: 'a group that nobody counted',
      system: system({ properties: list(property()) }),
      instances: ['uses[shortlisting]', 'dataGovernance.groups[men]'],
    },
    { ...represented, name: 'no groups, though persons are ranked', system: system({ groups: 'none' }) },
    { ...represented, name: 'a complete list without a group', system: system({ groups: list() }) },
    { ...represented, name: 'a property without a name', system: counted({ property: 'none' }) },
    { ...represented, name: 'counted on no record', system: counted({ records: 0 }) },
    { ...represented, name: 'an expectation out of nowhere', system: counted({ source: 'none' }) },
    { ...represented, name: 'to be counted tomorrow', system: counted({ countedOn: '2028-01-15' }) },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...represented }),
    ...unjudged(represented, 'representativeness'),
    ...relevant.undetermined,
    ...(['value', 'expected'] as const).map((key) => ({
      ...represented,
      name: `a property that does not say what is ${key}`,
      system: counted({ [key]: undefined }),
      missing: [`dataGovernance.properties[share-of-women].${key}`],
    })),
  ],
  'not-applicable': never,
});

const sought: Given = { ...documented, attestations: judgedFor('errors-and-completeness') };
const checked = setBySet(sought, { errors: 'none' }, { errors: undefined });
const withErrors = (patch: Part): Registered => withSets(dataSet({ errors: patch }), testing());

testRequirement(dataGovernance, 'errors-and-completeness', {
  satisfied: [
    ...checked.satisfied,
    {
      ...sought,
      name: 'every record checked, and every one of them wrong and incomplete: what was done is for a person to judge',
      system: withErrors({ recordsChecked: 12000, wrong: 12000, incomplete: 12000 }),
    },
    {
      ...sought,
      name: 'one record checked on the day that is judged',
      system: withErrors({ recordsChecked: 1, wrong: 0, incomplete: 0, on: '2028-01-14' }),
    },
  ],
  'not-satisfied': [
    ...checked['not-satisfied'],
    { ...sought, name: '“free of errors”, and nobody looked', system: withErrors({ sought: 'none' }) },
    { ...sought, name: 'to be looked for tomorrow', system: withErrors({ on: '2028-01-15' }) },
    { ...sought, name: 'no record checked', system: withErrors({ recordsChecked: 0, wrong: 0, incomplete: 0 }) },
    { ...sought, name: 'more records checked than there are', system: withErrors({ recordsChecked: 12001 }) },
    { ...sought, name: 'more wrong than checked', system: withErrors({ wrong: 1201 }) },
    { ...sought, name: 'more incomplete than checked', system: withErrors({ incomplete: 1201 }) },
    { ...sought, name: 'nothing done about what was found', system: withErrors({ treatment: 'none' }) },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...sought }),
    ...unjudged(sought, 'errors-and-completeness'),
    ...checked.undetermined,
    {
      ...sought,
      name: 'errors spoken of and not counted',
      system: withErrors({ wrong: undefined }),
      missing: ['dataGovernance.dataSets[past-applications].errors.wrong'],
    },
  ],
  'not-applicable': never,
});

const inSetting: Given = { ...documented, attestations: judgedFor('setting') };
const withAspect = (patch: Part): Registered =>
  system({ settings: list(merge(aspect('geographical'), patch), ...ASPECTS.slice(1)) });

testRequirement(dataGovernance, 'setting', {
  satisfied: [
    {
      ...inSetting,
      name: 'place, context and behaviour reflected in the sets, and a reason why function does not matter',
      system: system(),
      decidedBy: ['dataGovernance.settings[geographical].records'],
    },
    {
      ...inSetting,
      name: 'a single record from that place: whether it is enough is for a person to judge',
      system: withAspect({ records: 1 }),
    },
  ],
  'not-satisfied': [
    { ...statedNone, ...inSetting },
    { ...inSetting, name: 'the setting not considered', system: system({ settings: 'none' }) },
    ...ASPECTS.map(({ kind }) => ({
      ...inSetting,
      name: `nothing ${kind} considered`,
      system: system({ settings: list(...ASPECTS.filter((each) => each.kind !== kind)) }),
    })),
    { ...inSetting, name: 'no record from that place', system: withAspect({ records: 0 }) },
    { ...inSetting, name: 'nobody says what is particular to the place', system: withAspect({ description: 'none' }) },
    { ...inSetting, name: 'nobody says how the sets reflect it', system: withAspect({ reflectedBy: 'none' }) },
    {
      ...inSetting,
      name: 'no set takes the place into account',
      system: withAspect({ dataSets: 'none' }),
      instances: ['dataGovernance.settings[geographical]'],
    },
    {
      ...inSetting,
      name: 'a second place, in another country, from which no record comes',
      system: system({ settings: list(...ASPECTS, aspect('geographical', { id: 'slovenia', records: 0 })) }),
      instances: ['dataGovernance.settings[slovenia]'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...inSetting }),
    ...unjudged(inSetting, 'setting'),
    nothingSaid('dataGovernance.settings'),
    {
      ...inSetting,
      name: 'features of the setting that nobody calls complete',
      system: system({ settings: [...ASPECTS] }),
      missing: ['a statement that dataGovernance.settings is complete'],
    },
  ],
  'not-applicable': never,
});

const saidToTrain = (trainsModelsWithData: string | undefined, ...roles: readonly string[]) =>
  highRiskSystem({
    trainsModelsWithData,
    dataGovernance: { dataSets: list(...roles.map((role, index) => ({ id: `set-${index}`, role }))) },
  });

testContradiction(trainingContradicted, {
  contradicted: [
    {
      name: 'no training, and a set for it beside one for testing',
      system: saidToTrain('no', 'testing', 'training'),
      decidedBy: ['trainsModelsWithData', 'dataGovernance.dataSets[set-1].role'],
    },
  ],
  consistent: [
    { name: 'trained, with a set for it', system: saidToTrain('yes', 'training') },
    { name: 'not trained, and tested', system: saidToTrain('no', 'testing') },
    { name: 'nobody says whether it is trained', system: saidToTrain(undefined, 'training') },
  ],
});
