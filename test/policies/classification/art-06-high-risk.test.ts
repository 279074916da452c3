import { expect, it } from 'vitest';
import {
  biometricsContradicted,
  derogationContradicted,
  derogationDespiteProfiling,
  exceptionContradicted,
  practiceScreeningContradicted,
  profilingContradicted,
  screeningContradicted,
  statedClassContradicted,
} from '../../../policies/classification/art-06-high-risk.js';
import { aiAct } from '../../../policies/index.js';
import type { ClassId } from '../../../src/model/classes.js';
import { withReadings } from '../../../src/policy/policy.js';
import {
  having,
  highRiskSystem,
  list,
  merge,
  minimalSystem,
  only,
  type Part,
  plainUse,
  type Registered,
  recruitingUse,
} from '../../support/builders.js';
import {
  assess,
  type Case,
  type Cases,
  casesOf,
  describeBeside,
  pointOf,
  testClass,
  testContradiction,
} from '../../support/policy-tester.js';

/** A use that sorts mail: recruitment by its letter, and no profile of anybody. */
const use = (derogation: Part | 'none' | undefined, patch: Part = {}): Registered =>
  highRiskSystem({ uses: list(recruitingUse({ evaluatesPersonalAspects: 'no', derogation, ...patch })) });

/** What evaluates persons by its own elements, beside facts that deny it. */
const BY_ITSELF: readonly (readonly [string, Part])[] = [
  ['profiles people in an investigation', { profilingInInvestigation: 'yes' }],
  ['assesses the risk that somebody offends', { riskOfOffendingOrTraits: 'yes' }],
  ['rates the credit of people', { creditworthinessOfNaturalPersons: 'yes' }],
  ['evaluates candidates', { recruitmentOrSelection: only('evaluatesCandidates') }],
  ['evaluates how people work', { monitorsPerformanceAndBehaviour: only('evaluates') }],
];

testClass('profiling', {
  met: [
    {
      name: 'ranks people automatically by what it knows of them',
      system: highRiskSystem(),
      decidedBy: [
        'uses[shortlisting].automatedProcessingOfPersonalData',
        'uses[shortlisting].evaluatesPersonalAspects',
      ],
    },
    ...BY_ITSELF.map(
      ([name, area]): Case => ({ name: `${name}, whatever else is said`, system: use('none', { area }) }),
    ),
  ],
  'not-met': [
    { name: 'sorts by known data alone (reading 31)', system: use('none') },
    {
      name: 'no personal data',
      system: highRiskSystem({ uses: list(recruitingUse({ automatedProcessingOfPersonalData: 'no' })) }),
    },
  ],
  'in-play': [
    {
      name: 'personal data, and nobody says whether persons are evaluated',
      system: use('none', { evaluatesPersonalAspects: undefined }),
      missing: ['uses[shortlisting].evaluatesPersonalAspects'],
    },
  ],
  'not-screened': [
    {
      name: 'nothing said',
      system: use('none', { evaluatesPersonalAspects: undefined, automatedProcessingOfPersonalData: undefined }),
    },
    {
      name: 'personal data “partly”, persons evaluated “to be confirmed”',
      system: use('none', {
        evaluatesPersonalAspects: 'to be confirmed',
        automatedProcessingOfPersonalData: 'partly',
      }),
    },
  ],
});

/** Situations in which the derogation is shown: the use is not high-risk. */
const SHOWN: Cases = [
  {
    name: '(a) renames files: narrow and procedural',
    system: use({ narrowProceduralTask: 'yes' }),
    decidedBy: ['uses[shortlisting].derogation.narrowProceduralTask'],
  },
  { name: '(b) polishes the language of a finished letter', system: use({ improvesCompletedHumanActivity: 'yes' }) },
  {
    name: '(c) looks for patterns afterwards, and the finished assessment stands',
    system: use({ detectsDecisionPatterns: 'yes', doesNotReplaceOrInfluence: 'yes' }),
  },
  { name: '(d) translates files before they are assessed', system: use({ preparatoryTask: 'yes' }) },
  {
    name: '(a) persons evaluated from no personal data',
    system: use(
      { narrowProceduralTask: 'yes' },
      { evaluatesPersonalAspects: 'yes', automatedProcessingOfPersonalData: 'no' },
    ),
  },
  {
    name: 'an addition that speaks against another condition only',
    system: use({ narrowProceduralTask: 'yes', addsOwnAssessment: only('materiallyDifferentResult') }),
  },
  {
    name: 'two conditions, one of them contradicted: the other stands',
    system: use({
      narrowProceduralTask: 'yes',
      improvesCompletedHumanActivity: 'yes',
      addsOwnAssessment: only('materiallyDifferentResult'),
    }),
  },
  {
    name: 'a part that is genuinely separable from the whole (reading 27)',
    system: use({ narrowProceduralTask: 'yes' }, { partOfConfiguration: 'yes', genuinelySeparable: 'yes' }),
  },
  {
    name: 'the derogation itself names a wider system, and the part is genuinely separable from it',
    system: use({ narrowProceduralTask: 'yes', partOfWiderSystemThatInfluences: 'yes' }, { genuinelySeparable: 'yes' }),
  },
  {
    name: 'nobody judged whether there is a significant risk: no separate test (reading 15)',
    system: use({ preparatoryTask: 'yes', significantRiskOfHarm: undefined }),
  },
  {
    name: 'everything that would contradict it is denied',
    system: use({
      preparatoryTask: 'yes',
      addsOwnAssessment: only(),
      materiallyInfluencesOutcome: 'no',
      significantRiskOfHarm: 'no',
      partOfWiderSystemThatInfluences: 'no',
    }),
  },
  {
    name: 'a narrow task that assists decisions on persons',
    system: use({ narrowProceduralTask: 'yes' }, { decidesOrAssistsDecisionsOnPersons: 'assists' }),
  },
  {
    name: '(b) an improvement, beside a search for patterns that proposes outcomes and counts for nothing',
    system: use({
      improvesCompletedHumanActivity: 'yes',
      detectsDecisionPatterns: 'yes',
      doesNotReplaceOrInfluence: 'yes',
      addsOwnAssessment: only('ownCriteriaOrProposal'),
    }),
  },
  {
    name: '(d) preparation, beside a search for patterns that nobody says enough of',
    system: use({ preparatoryTask: 'yes', detectsDecisionPatterns: 'yes' }),
  },
];

/** Situations in which it fails for sure: the use is high-risk. */
const FAILED: Cases = [
  { name: 'not invoked', system: use('none') },
  ...BY_ITSELF.map(
    ([name, area]): Case => ({
      name: `a narrow task that ${name}`,
      system: use({ narrowProceduralTask: 'yes' }, { area }),
    }),
  ),
  { name: 'nothing said about a derogation', system: use(undefined) },
  { name: 'every condition answered no', system: use({ narrowProceduralTask: 'no', preparatoryTask: 'no' }) },
  {
    name: 'a narrow task, and the persons are profiled: profiling bars it',
    system: use({ narrowProceduralTask: 'yes' }, { evaluatesPersonalAspects: 'yes' }),
  },
  {
    name: '(b) no wider system, and a material influence all the same',
    system: use({ improvesCompletedHumanActivity: 'yes', materiallyInfluencesOutcome: 'yes' }),
  },
  {
    name: 'a condition answered “partly” is not claimed',
    system: use({ narrowProceduralTask: 'partly' }),
  },
  {
    name: '(c) the finished assessment stands, and nobody says that it looks for patterns',
    system: use({ doesNotReplaceOrInfluence: 'yes' }),
  },
  {
    name: 'profiled, whatever else is unknown',
    system: use({ detectsDecisionPatterns: 'yes' }, { evaluatesPersonalAspects: 'yes' }),
  },
  {
    name: '(a) a narrow task that adds a score',
    system: use({ narrowProceduralTask: 'yes', addsOwnAssessment: only('scoreOrRank') }),
  },
  {
    name: '(a) a narrow task that advises on the case',
    system: use({ narrowProceduralTask: 'yes', addsOwnAssessment: only('adviceOnTheCase') }),
  },
  {
    name: '(d) preparation that ranks',
    system: use({ preparatoryTask: 'yes', addsOwnAssessment: only('scoreOrRank') }),
  },
  {
    name: '(b) an improvement that changes the result',
    system: use({ improvesCompletedHumanActivity: 'yes', addsOwnAssessment: only('materiallyDifferentResult') }),
  },
  {
    name: '(c) a search for patterns that proposes an outcome',
    system: use({
      detectsDecisionPatterns: 'yes',
      doesNotReplaceOrInfluence: 'yes',
      addsOwnAssessment: only('ownCriteriaOrProposal'),
    }),
  },
  {
    name: '(c) a search for patterns that replaces the human assessment',
    system: use({ detectsDecisionPatterns: 'yes', doesNotReplaceOrInfluence: 'no' }),
  },
  {
    name: '(d) preparation that advises on the case',
    system: use({ preparatoryTask: 'yes', addsOwnAssessment: only('adviceOnTheCase') }),
  },
  {
    name: 'a material influence on the outcome',
    system: use({ preparatoryTask: 'yes', materiallyInfluencesOutcome: 'yes' }),
  },
  {
    name: 'a narrow task claimed for what decides on persons itself',
    system: use({ narrowProceduralTask: 'yes' }, { decidesOrAssistsDecisionsOnPersons: 'decides' }),
  },
  {
    name: 'part of a chain of agents that influences the decision together',
    system: use({ preparatoryTask: 'yes', partOfWiderSystemThatInfluences: 'yes' }),
  },
  {
    name: 'part of a larger whole, and nobody says that it is separable',
    system: use({ preparatoryTask: 'yes' }, { partOfConfiguration: 'yes' }),
  },
  {
    name: 'part of a larger whole by the derogation, whatever the use answers',
    system: use(
      { preparatoryTask: 'yes', partOfWiderSystemThatInfluences: 'yes' },
      { partOfConfiguration: 'no', genuinelySeparable: 'no' },
    ),
  },
  {
    name: 'a significant risk of harm, judged by name',
    system: use({ preparatoryTask: 'yes', significantRiskOfHarm: 'yes' }),
  },
];

/** Situations in which it is invoked and open: the use may be high-risk. */
const OPEN: Cases = [
  {
    name: 'a narrow task, and nobody says whether persons are profiled',
    system: use({ narrowProceduralTask: 'yes' }, { evaluatesPersonalAspects: undefined }),
    missing: ['uses[shortlisting].evaluatesPersonalAspects'],
  },
  {
    name: '(c) patterns, and nobody says whether the assessment stands',
    system: use({ detectsDecisionPatterns: 'yes' }),
    missing: ['uses[shortlisting].derogation.doesNotReplaceOrInfluence'],
  },
  {
    name: 'a narrow task, and nobody says whether it is part of a larger whole',
    system: use({ narrowProceduralTask: 'yes' }, { partOfConfiguration: undefined }),
    missing: ['uses[shortlisting].partOfConfiguration'],
  },
];

testClass(
  'derogation',
  { met: SHOWN, 'not-met': FAILED, 'not-screened': OPEN },
  { 'in-play': 'every element of it is an exception that somebody invokes' },
);

testClass('Art. 6(2)', {
  met: [
    { name: 'recruitment, and no derogation invoked', system: highRiskSystem() },
    ...FAILED.map(({ name, system }) => ({ name, system })),
    {
      name: 'one purpose of two is high-risk (reading 29)',
      system: highRiskSystem({ uses: list(plainUse({ id: 'filing' }), recruitingUse()) }),
    },
    {
      name: 'no point of its own, and a part of a whole that scores borrowers: a narrow task does not free it',
      system: minimalSystem({
        uses: list(
          plainUse({
            evaluatesPersonalAspects: 'no',
            partOfConfiguration: 'yes',
            usesOfTheWhole: only('5(b)'),
            derogation: { narrowProceduralTask: 'yes' },
          }),
        ),
      }),
    },
  ],
  'not-met': [
    { name: 'no point of Annex III', system: minimalSystem() },
    ...SHOWN.map(({ name, system }) => ({ name, system })),
    {
      name: 'no point of Annex III, whatever is unknown of a derogation',
      system: minimalSystem({ uses: list(plainUse({ derogation: { detectsDecisionPatterns: 'yes' } })) }),
    },
  ],
  'in-play': [
    ...OPEN,
    {
      name: 'employment, and nobody says what it does there',
      system: highRiskSystem({
        uses: list(recruitingUse({ area: { recruitmentOrSelection: undefined } })),
      }),
    },
  ],
  'not-screened': [
    { name: 'nobody screened the areas', system: highRiskSystem({ uses: list({ id: 'shortlisting' }) }) },
  ],
});

/** A system that is a component of a lift, or whatever a case says of the product. */
const product = (facts: Part): Registered => minimalSystem({ product: facts });
const unsaid: Case = { name: 'nothing said of a product', system: minimalSystem({ product: undefined }) };

const SAFETY: Part = { fulfilsSafetyFunction: 'no', failureEndangers: only() };

testClass('safety component', {
  met: [
    {
      name: 'by the consequences of failure: persons',
      system: product({ ...SAFETY, failureEndangers: only('healthAndSafetyOfPersons') }),
      decidedBy: ['product.failureEndangers'],
    },
    {
      name: 'by the consequences of failure: property (reading 39)',
      system: product({ ...SAFETY, failureEndangers: only('property') }),
    },
    {
      name: 'by its function, whatever its failure does',
      system: product({ ...SAFETY, fulfilsSafetyFunction: 'yes' }),
      decidedBy: ['product.fulfilsSafetyFunction'],
    },
    {
      name: 'by its function, assistance without a safety aspect claimed “partly”',
      system: product({ ...SAFETY, fulfilsSafetyFunction: 'yes', solelyNonSafetyAssistance: 'partly' }),
    },
    {
      name: 'solely for comfort, and its failure endangers persons all the same (Art. 6(1b))',
      system: product({
        ...SAFETY,
        failureEndangers: only('healthAndSafetyOfPersons'),
        solelyNonSafetyAssistance: 'yes',
      }),
    },
    {
      name: 'solely for comfort, and its failure endangers property all the same (reading 39)',
      system: product({ ...SAFETY, failureEndangers: only('property'), solelyNonSafetyAssistance: 'yes' }),
    },
    {
      name: 'failure endangers persons, and nobody says what it is for',
      system: product({ failureEndangers: { healthAndSafetyOfPersons: 'yes' } }),
    },
  ],
  'not-met': [
    { name: 'neither by function nor by failure', system: product(SAFETY) },
    {
      name: 'solely for comfort and convenience, and its failure endangers nothing (Art. 6(1a))',
      system: product({ ...SAFETY, fulfilsSafetyFunction: 'yes', solelyNonSafetyAssistance: 'yes' }),
      decidedBy: ['product.solelyNonSafetyAssistance', 'product.failureEndangers'],
    },
  ],
  'in-play': [
    {
      name: 'a safety function by its documents, said to be for comfort alone, and nobody analysed its failure',
      system: product({ fulfilsSafetyFunction: 'yes', solelyNonSafetyAssistance: 'yes' }),
      missing: ['product.failureEndangers'],
    },
  ],
  'not-screened': [
    unsaid,
    {
      name: 'no danger to persons, and nobody says of property',
      system: product({ fulfilsSafetyFunction: 'no', failureEndangers: { healthAndSafetyOfPersons: 'no' } }),
    },
    {
      name: 'no danger by failure, and nobody says what it is for',
      system: product({ failureEndangers: only() }),
      missing: ['product.fulfilsSafetyFunction'],
    },
  ],
});

const SECTIONS = {
  A: [
    'toys',
    'recreationalCraft',
    'lifts',
    'explosiveAtmospheres',
    'radioEquipment',
    'pressureEquipment',
    'cablewayInstallations',
    'personalProtectiveEquipment',
    'gasAppliances',
    'medicalDevices',
    'inVitroDiagnosticMedicalDevices',
  ],
  B: [
    'civilAviationSecurity',
    'twoOrThreeWheelVehicles',
    'agriculturalAndForestryVehicles',
    'marineEquipment',
    'railSystem',
    'motorVehicles',
    'vehicleSafety',
    'civilAviation',
    'machinery',
  ],
} as const;

/** A safety component of a product of this section that a third party has to assess. */
const component = (section: 'A' | 'B', patch: Part = {}): Part =>
  merge(
    {
      systemIsTheProduct: 'no',
      componentOf: 'Passenger lift',
      fulfilsSafetyFunction: 'yes',
      failureEndangers: only('healthAndSafetyOfPersons'),
      thirdPartyAssessment: 'required',
      [`section${section}`]: only(SECTIONS[section][2]),
    },
    patch,
  );

for (const section of ['A', 'B'] as const) {
  const laws = `section${section}`;
  const otherLaws = section === 'A' ? 'sectionB' : 'sectionA';
  const of = (patch: Part): Registered => product(component(section, patch));
  testClass(`Art. 6(1), Section ${section}`, {
    met: [
      {
        name: 'a safety component of a product that a third party assesses',
        system: of({}),
        decidedBy: [`product.${laws}`, 'product.componentOf', 'product.thirdPartyAssessment'],
      },
      {
        name: 'the system is the product itself: whether it is a safety component is not asked',
        system: of({
          systemIsTheProduct: 'yes',
          componentOf: 'none',
          fulfilsSafetyFunction: undefined,
          failureEndangers: undefined,
        }),
        decidedBy: ['product.systemIsTheProduct'],
      },
      {
        name: 'the manufacturer may assess itself once it applies harmonised standards in full (reading 9)',
        system: of({ thirdPartyAssessment: 'required unless harmonised standards are applied in full' }),
      },
      ...SECTIONS[section].map((law) => ({ name: `by the law on ${law}`, system: of({ [laws]: only(law) }) })),
      {
        name: 'one law of two, the others left open',
        system: of({ [laws]: { [SECTIONS[section][0]]: 'no', [SECTIONS[section][1]]: 'yes' } }),
      },
      {
        name: 'other risks as the only reason are denied',
        system: of({ assessmentOnlyForOtherRisks: 'no' }),
      },
      {
        name: 'a safety component and solely for convenience: its failure endangers persons (Art. 6(1b))',
        system: of({ solelyNonSafetyAssistance: 'yes' }),
      },
      {
        name: 'no derogation of Art. 6(3) frees it',
        system: having(of({}), {
          uses: list(plainUse({ evaluatesPersonalAspects: 'no', derogation: { narrowProceduralTask: 'yes' } })),
        }),
      },
    ],
    'not-met': [
      { name: 'no product', system: minimalSystem() },
      { name: 'no law of this section', system: of({ [laws]: only() }) },
      {
        name: 'a law of the other section alone',
        system: of({ [laws]: only(), [otherLaws]: only(SECTIONS[section === 'A' ? 'B' : 'A'][0]) }),
      },
      { name: 'neither a product nor a component of one', system: of({ componentOf: 'none' }) },
      {
        name: 'a component, and no safety component',
        system: of({ fulfilsSafetyFunction: 'no', failureEndangers: only() }),
      },
      {
        name: 'a component solely for user assistance, whose failure endangers nothing (Art. 6(1a))',
        system: of({ failureEndangers: only(), solelyNonSafetyAssistance: 'yes' }),
      },
      {
        name: 'internal control free of any condition',
        system: of({ thirdPartyAssessment: 'not required' }),
        decidedBy: ['product.thirdPartyAssessment'],
      },
      {
        name: 'a third party because of radio interference alone (Art. 6(1c))',
        system: of({ assessmentOnlyForOtherRisks: 'yes' }),
        decidedBy: ['product.assessmentOnlyForOtherRisks'],
      },
    ],
    'in-play': [
      {
        name: 'nobody says whether a third party assesses it',
        system: of({ thirdPartyAssessment: undefined }),
        missing: ['product.thirdPartyAssessment'],
      },
      {
        name: 'nobody says under which law it falls',
        system: product({ ...component(section), [laws]: undefined }),
        missing: [`product.${laws}`],
      },
      {
        name: 'a component, and nobody analysed its safety',
        system: of({ fulfilsSafetyFunction: undefined, failureEndangers: undefined }),
      },
      {
        name: 'a law of this section, and nothing else said',
        system: minimalSystem({
          product: { systemIsTheProduct: undefined, componentOf: undefined, [laws]: only(SECTIONS[section][0]) },
        }),
      },
    ],
    'not-screened': [unsaid],
  });
}

testClass('high-risk', {
  met: [
    { name: 'by Annex III', system: highRiskSystem() },
    { name: 'by product law of Section A', system: product(component('A')) },
    { name: 'by both', system: highRiskSystem({ product: component('A') }) },
    {
      name: 'by Section A, with a derogation for a point of Annex III',
      system: having(use({ narrowProceduralTask: 'yes' }), { product: component('A') }),
    },
    {
      name: 'by Annex III beside product law of Section B (reading 8)',
      system: highRiskSystem({ product: component('B') }),
    },
    {
      name: 'by Annex III, and nobody says anything of a product',
      system: highRiskSystem({ product: undefined }),
    },
  ],
  'not-met': [
    { name: 'on no ground', system: minimalSystem() },
    { name: 'by Section B alone: Chapter III does not bind through this Regulation', system: product(component('B')) },
    { name: 'by Annex III with the derogation shown', system: use({ narrowProceduralTask: 'yes' }) },
  ],
  'in-play': [
    {
      name: 'a safety component, and nobody says whether a third party assesses it',
      system: product(component('A', { thirdPartyAssessment: undefined })),
    },
    ...OPEN.map(({ name, system }) => ({ name, system })),
    {
      name: 'no product, employment, and nobody says what it does there',
      system: highRiskSystem({ uses: list(recruitingUse({ area: { recruitmentOrSelection: undefined } })) }),
    },
  ],
  'not-screened': [
    { name: 'nobody screened the areas', system: highRiskSystem({ uses: list({ id: 'shortlisting' }) }) },
  ],
});

describeBeside('the other readings', () => {
  const stateUnder = (id: ClassId, system: Registered, ...readings: readonly number[]): string =>
    pointOf(assess({ system }, withReadings(aiAct, new Set(readings))), id).state;

  it.each<[string, number, ClassId, Registered, string, string]>([
    [
      'a third party that standards can replace is not required',
      9,
      'Art. 6(1), Section A',
      product(component('A', { thirdPartyAssessment: 'required unless harmonised standards are applied in full' })),
      'met',
      'not-met',
    ],
    [
      'a third party that is required without condition stays',
      9,
      'Art. 6(1), Section B',
      product(component('B')),
      'met',
      'met',
    ],
    [
      'one condition, and nobody judged whether there is a significant risk',
      15,
      'Art. 6(2)',
      use({ narrowProceduralTask: 'yes' }),
      'not-met',
      'in-play',
    ],
    [
      'one condition, and no significant risk',
      15,
      'Art. 6(2)',
      use({ narrowProceduralTask: 'yes', significantRiskOfHarm: 'no' }),
      'not-met',
      'not-met',
    ],
    ['no significant risk, and no condition', 15, 'Art. 6(2)', use({ significantRiskOfHarm: 'no' }), 'met', 'met'],
    [
      'each system on its own: the whole does not take the derogation from the part',
      27,
      'Art. 6(2)',
      use({ narrowProceduralTask: 'yes' }, { partOfConfiguration: 'yes' }),
      'met',
      'not-met',
    ],
    [
      'each system on its own: nor does a wider system that the derogation names',
      27,
      'derogation',
      use({ narrowProceduralTask: 'yes', partOfWiderSystemThatInfluences: 'yes' }),
      'not-met',
      'met',
    ],
    [
      'each system on its own, and a material influence of its own',
      27,
      'derogation',
      use({ narrowProceduralTask: 'yes', materiallyInfluencesOutcome: 'yes' }),
      'not-met',
      'not-met',
    ],
    [
      'Art. 6(1b) means persons: what endangers property alone is freed by Art. 6(1a)',
      39,
      'safety component',
      product({ ...SAFETY, failureEndangers: only('property'), solelyNonSafetyAssistance: 'yes' }),
      'met',
      'not-met',
    ],
    [
      'Art. 6(1b) means persons: property stays in the definition where nobody invokes Art. 6(1a)',
      39,
      'safety component',
      product({ ...SAFETY, failureEndangers: only('property') }),
      'met',
      'met',
    ],
    [
      'Art. 6(1b) means persons, and persons are endangered',
      39,
      'safety component',
      product({
        ...SAFETY,
        failureEndangers: only('healthAndSafetyOfPersons'),
        solelyNonSafetyAssistance: 'yes',
      }),
      'met',
      'met',
    ],
    ['Section B displaces Annex III', 8, 'high-risk', highRiskSystem({ product: component('B') }), 'met', 'not-met'],
    ['Annex III alone is displaced by nothing', 8, 'high-risk', highRiskSystem(), 'met', 'met'],
  ])('%s (reading %i)', (_, reading, id, system, byDefault, otherwise) => {
    expect(stateUnder(id, system)).toBe(byDefault);
    expect(stateUnder(id, system, reading)).toBe(otherwise);
  });
});

describeBeside('from when', () => {
  const both = highRiskSystem({ product: component('A') });

  it.each<[string, Registered, 'current' | 'original', string, string | undefined]>([
    ['Annex III, the day before', highRiskSystem(), 'current', '2027-12-01', '2027-12-02'],
    ['Annex III, on the day', highRiskSystem(), 'current', '2027-12-02', undefined],
    ['Annex III, long after', highRiskSystem(), 'current', '2031-06-01', undefined],
    ['product law, the day before', product(component('A')), 'current', '2028-08-01', '2028-08-02'],
    ['product law, on the day', product(component('A')), 'current', '2028-08-02', undefined],
    ['both grounds: the earlier date counts', both, 'current', '2027-12-01', '2027-12-02'],
    ['both grounds, after the earlier date', both, 'current', '2027-12-02', undefined],
    ['Annex III before the amendment, the day before', highRiskSystem(), 'original', '2026-08-01', '2026-08-02'],
    ['Annex III before the amendment, on the day', highRiskSystem(), 'original', '2026-08-02', undefined],
    [
      'product law before the amendment, the day before',
      product(component('A')),
      'original',
      '2027-08-01',
      '2027-08-02',
    ],
    ['product law before the amendment, on the day', product(component('A')), 'original', '2027-08-02', undefined],
  ])('%s', (_, system, edition, asOf, forecastFrom) => {
    const { headline } = assess({ system, edition, asOf });
    expect(headline.class).toBe('high-risk');
    expect(headline.forecastFrom).toBe(forecastFrom);
  });

  it('Section B alone is high-risk in name, under the regime of Art. 2(2)', () => {
    expect(assess({ system: product(component('B')) }).headline).toMatchObject({
      class: 'high-risk',
      regime: 'Art. 2(2)',
      forecastFrom: '2028-08-02',
    });
  });
});

describeBeside('the Act before the amendment of 2026', () => {
  const assistance = component('A', {
    failureEndangers: only(),
    fulfilsSafetyFunction: 'yes',
    solelyNonSafetyAssistance: 'yes',
  });
  const machine = component('B', { sectionB: only('machinery') });
  const valves = minimalSystem({
    uses: list(
      plainUse({
        area: {
          screening: only('infrastructure'),
          infrastructure: only('water'),
          managementAndOperation: 'yes',
          protectsDirectly: 'yes',
        },
      }),
    ),
    product: { solelyNonSafetyAssistance: 'yes', failureEndangers: only() },
  });

  it.each<[string, ClassId, Registered, string, string]>([
    ['assistance is no safety component: Art. 6(1a)', 'safety component', product(assistance), 'not-met', 'met'],
    ['nor in Annex III(2)', 'Annex III(2)', valves, 'not-met', 'met'],
    [
      'an assessment for the radio spectrum alone: Art. 6(1c)',
      'Art. 6(1), Section A',
      product(component('A', { assessmentOnlyForOtherRisks: 'yes' })),
      'not-met',
      'met',
    ],
    ['machinery stands in Section B', 'Art. 6(1), Section B', product(machine), 'met', 'not-met'],
    ['machinery stood in Section A', 'Art. 6(1), Section A', product(machine), 'not-met', 'met'],
    ['lifts stand where they stood', 'Art. 6(1), Section A', product(component('A')), 'met', 'met'],
    ['railways stand where they stood', 'Art. 6(1), Section B', product(component('B')), 'met', 'met'],
    ['a machine leaves Chapter III: Art. 2(2)', 'high-risk', product(machine), 'not-met', 'met'],
  ])('%s', (_, id, system, today, before) => {
    expect(pointOf(assess({ system }), id).state).toBe(today);
    expect(pointOf(assess({ system, edition: 'original' }), id).state).toBe(before);
  });

  it('is read under the chosen readings too', () => {
    const system = product(
      component('A', {
        thirdPartyAssessment: 'required unless harmonised standards are applied in full',
        assessmentOnlyForOtherRisks: 'yes',
      }),
    );
    const other = withReadings(aiAct, new Set([9]));
    expect(pointOf(assess({ system, edition: 'original' }), 'Art. 6(1), Section A').state).toBe('met');
    expect(pointOf(assess({ system, edition: 'original' }, other), 'Art. 6(1), Section A').state).toBe('not-met');
  });
});

const contradictions = (system: Registered): readonly string[] => assess({ system }).contradictions.map(({ id }) => id);

describeBeside('contradictions', () => {
  const claimed = 'derogation-contradicted';
  it.each<[string, Part]>([
    ['a narrow task that adds a score', { narrowProceduralTask: 'yes', addsOwnAssessment: only('scoreOrRank') }],
    ['preparation that advises on the case', { preparatoryTask: 'yes', addsOwnAssessment: only('adviceOnTheCase') }],
    [
      'an improvement that changes the result',
      { improvesCompletedHumanActivity: 'yes', addsOwnAssessment: only('materiallyDifferentResult') },
    ],
    ['patterns with a proposal', { detectsDecisionPatterns: 'yes', addsOwnAssessment: only('ownCriteriaOrProposal') }],
    ['a material influence', { preparatoryTask: 'yes', materiallyInfluencesOutcome: 'yes' }],
    ['a significant risk', { preparatoryTask: 'yes', significantRiskOfHarm: 'yes' }],
    ['a chain of agents', { preparatoryTask: 'yes', partOfWiderSystemThatInfluences: 'yes' }],
  ])('%s is a finding, and high-risk counts', (_, derogation) => {
    expect(contradictions(use(derogation))).toEqual([claimed]);
    // A search for patterns that nobody says enough of stays open; all others are settled.
    expect(['met', 'in-play']).toContain(pointOf(assess({ system: use(derogation) }), 'high-risk').state);
  });

  it('a part of a larger whole, claimed beside a condition, is a finding', () => {
    expect(contradictions(use({ preparatoryTask: 'yes' }, { partOfConfiguration: 'yes' }))).toEqual([claimed]);
  });

  it('a derogation claimed beside profiling is a finding of its own', () => {
    expect(contradictions(use({ narrowProceduralTask: 'yes' }, { evaluatesPersonalAspects: 'yes' }))).toEqual([
      'derogation-despite-profiling',
    ]);
  });

  it.each(SHOWN.map(({ name, system }) => [name, system] as const))('a derogation that is shown: %s', (_, system) => {
    expect(contradictions(system).filter((id) => id !== claimed)).toEqual([]);
  });

  it('outside Annex III a claimed derogation contradicts nothing', () => {
    const system = minimalSystem({
      uses: list(plainUse({ derogation: { narrowProceduralTask: 'yes', addsOwnAssessment: only('scoreOrRank') } })),
    });
    expect(contradictions(system)).toEqual([]);
  });

  it('a system that calls itself not high-risk, and is', () => {
    const system = highRiskSystem({ statedClass: 'not high-risk' });
    const [found] = assess({ system }).contradictions;
    expect(found).toMatchObject({ id: 'stated-class-contradicted', citation: 'Art. 6', from: '2027-12-02' });
    expect(found?.decidedBy[0]).toMatchObject({ fact: 'statedClass', pointer: '/statedClass' });
    expect(contradictions(highRiskSystem({ statedClass: 'transparency' }))).toEqual(['stated-class-contradicted']);
    expect(contradictions(highRiskSystem({ statedClass: 'high-risk' }))).toEqual([]);
    expect(contradictions(minimalSystem({ statedClass: 'not high-risk' }))).toEqual([]);
  });
});

/** A plain use of a system that is nothing else, with what a case is about. */
const plain = (patch: Part, rest: Part = {}): Registered => minimalSystem({ ...rest, uses: list(plainUse(patch)) });
const cases = (system: (patch: Part) => Registered, ...told: readonly (readonly [string, Part])[]): readonly Case[] =>
  told.map(([name, patch]) => ({ name, system: system(patch) }));

const CONDITIONS = [
  'narrowProceduralTask',
  'improvesCompletedHumanActivity',
  'detectsDecisionPatterns',
  'preparatoryTask',
] as const;

testContradiction(derogationDespiteProfiling, {
  contradicted: casesOf(
    cases(
      (derogation) => use(derogation, { evaluatesPersonalAspects: 'yes' }),
      ...CONDITIONS.map((condition) => [`claimed by ${condition}`, { [condition]: 'yes' }] as const),
    ),
  ),
  consistent: [
    { name: 'no profile of anybody', system: use({ narrowProceduralTask: 'yes' }) },
    { name: 'a profile, and nothing claimed', system: use('none', { evaluatesPersonalAspects: 'yes' }) },
    { name: 'outside Annex III', system: plain({ derogation: { narrowProceduralTask: 'yes' } }) },
  ],
});

const adding = (what: string): Part => ({ addsOwnAssessment: only(what) });

testContradiction(derogationContradicted, {
  contradicted: casesOf([
    ...cases(
      use,
      ['a narrow task that adds a score', { narrowProceduralTask: 'yes', ...adding('scoreOrRank') }],
      ['a narrow task that advises', { narrowProceduralTask: 'yes', ...adding('adviceOnTheCase') }],
      ['preparation that adds a score', { preparatoryTask: 'yes', ...adding('scoreOrRank') }],
      ['preparation that advises', { preparatoryTask: 'yes', ...adding('adviceOnTheCase') }],
      [
        'an improvement that changes the result',
        { improvesCompletedHumanActivity: 'yes', ...adding('materiallyDifferentResult') },
      ],
      ['patterns with a proposal', { detectsDecisionPatterns: 'yes', ...adding('ownCriteriaOrProposal') }],
      ...CONDITIONS.map(
        (condition) =>
          [
            `a material influence beside ${condition}`,
            { [condition]: 'yes', materiallyInfluencesOutcome: 'yes' },
          ] as const,
      ),
      ['a significant risk', { preparatoryTask: 'yes', significantRiskOfHarm: 'yes' }],
      ['a chain of agents', { preparatoryTask: 'yes', partOfWiderSystemThatInfluences: 'yes' }],
    ),
    ...cases(
      (patch) => use({ preparatoryTask: 'yes' }, patch),
      ['a part of a larger whole', { partOfConfiguration: 'yes' }],
      ['a part that is said not to be separable', { partOfConfiguration: 'yes', genuinelySeparable: 'no' }],
      ['it takes the decision itself', { decidesOrAssistsDecisionsOnPersons: 'decides' }],
    ),
  ]),
  consistent: casesOf([
    ...cases(
      use,
      ['nothing beside the condition', { preparatoryTask: 'yes' }],
      ['an improvement that adds a score', { improvesCompletedHumanActivity: 'yes', ...adding('scoreOrRank') }],
      ['patterns and advice', { detectsDecisionPatterns: 'yes', ...adding('adviceOnTheCase') }],
      ['a narrow task and another result', { narrowProceduralTask: 'yes', ...adding('materiallyDifferentResult') }],
      ['preparation and a proposal', { preparatoryTask: 'yes', ...adding('ownCriteriaOrProposal') }],
      ['an improvement and a proposal', { improvesCompletedHumanActivity: 'yes', ...adding('ownCriteriaOrProposal') }],
      ['patterns and another result', { detectsDecisionPatterns: 'yes', ...adding('materiallyDifferentResult') }],
      ...['scoreOrRank', 'adviceOnTheCase', 'materiallyDifferentResult', 'ownCriteriaOrProposal'].map(
        (what) => [`nothing claimed, and this is added: ${what}`, adding(what)] as const,
      ),
      [
        'nothing claimed, and everything that would defeat it',
        { materiallyInfluencesOutcome: 'yes', significantRiskOfHarm: 'yes', partOfWiderSystemThatInfluences: 'yes' },
      ],
      [
        'claimed, and what would defeat it is denied',
        { preparatoryTask: 'yes', materiallyInfluencesOutcome: 'no', significantRiskOfHarm: 'no' },
      ],
    ),
    ...cases(
      (patch) => use({ preparatoryTask: 'yes' }, patch),
      ['a part that is genuinely separable', { partOfConfiguration: 'yes', genuinelySeparable: 'yes' }],
      ['it assists with a decision', { decidesOrAssistsDecisionsOnPersons: 'assists' }],
    ),
    {
      name: 'outside Annex III',
      system: plain({ derogation: { narrowProceduralTask: 'yes', ...adding('scoreOrRank') } }),
    },
  ]),
});

/** What belongs to each area: one element a line. */
const ELEMENTS: Readonly<Record<string, readonly Part[]>> = {
  biometrics: [
    { area: { identifiesAgainstDatabase: 'yes' } },
    { area: { categorisesBySensitiveAttributes: only('specialCategory') } },
    { area: { recognisesEmotionsOrIntentions: 'yes' } },
    { practice: { emotionsFromBiometricData: 'yes' } },
    { practice: { screening: only('remoteBiometricIdentification') } },
    { practice: { screening: only('assignsPersonsByBiometrics') } },
  ],
  infrastructure: [{ area: { infrastructure: only('water') } }],
  education: [
    { area: { accessAdmissionOrAssignment: 'yes' } },
    { area: { evaluatesLearningOutcomes: 'yes' } },
    { area: { assessesLevelOfEducation: 'yes' } },
    { area: { monitorsTests: only('supervisedTestThatCounts') } },
  ],
  employment: [
    { area: { recruitmentOrSelection: only('other') } },
    { area: { decisionsOnTermsPromotionTermination: 'yes' } },
    { area: { allocatesTasksByBehaviourOrTraits: 'yes' } },
    { area: { monitorsPerformanceAndBehaviour: only('monitors') } },
  ],
  essentialServices: [
    { area: { publicBenefitOrService: 'yes' } },
    { area: { creditworthinessOfNaturalPersons: 'yes' } },
    { area: { lifeOrHealthInsurance: 'yes' } },
    { area: { emergency: only('triage') } },
  ],
  lawEnforcement: [
    { area: { riskOfBecomingVictim: 'yes' } },
    { area: { polygraphInLawEnforcement: 'yes' } },
    { area: { reliabilityOfEvidence: 'yes' } },
    { area: { riskOfOffendingOrTraits: 'yes' } },
    { area: { profilingInInvestigation: 'yes' } },
  ],
  migrationAsylumBorder: [
    { area: { polygraphInMigration: 'yes' } },
    { area: { riskPosedByPersonEntering: 'yes' } },
    { area: { examinesApplications: 'yes' } },
    { area: { detectsOrIdentifiesPersons: 'yes' } },
  ],
  justiceOrDemocracy: [
    { area: { assistsJudicialAuthority: only('appliesLawToFacts') } },
    { area: { similarUseInDisputeResolution: 'yes' } },
    { area: { influencesVote: 'yes' } },
  ],
};
const elements = Object.entries(ELEMENTS).flatMap(([area, stated]) => stated.map((patch) => [area, patch] as const));
const toldOf = (patch: Part): string =>
  Object.values(patch)
    .flatMap((part) => Object.keys(part as Part))
    .join();
const inArea = (area: string, patch: Part): Part => merge({ area: { screening: only(area) } }, patch);

testContradiction(screeningContradicted, {
  contradicted: casesOf([
    ...elements.map(
      ([area, patch], index): Case => ({
        name: `${area} screened out, and stated (${index + 1}): ${toldOf(patch)}`,
        system: plain(patch),
      }),
    ),
    ...cases(
      plain,
      ['infrastructure screened in, and none is named', inArea('infrastructure', { area: { infrastructure: only() } })],
      ...['identifiesAgainstDatabase', 'withoutActiveInvolvement'].map(
        (element) =>
          [
            `remote identification in Art. 5, and in Annex III not ${element}`,
            inArea('biometrics', {
              practice: { screening: only('remoteBiometricIdentification') },
              area: { [element]: 'no' },
            }),
          ] as const,
      ),
      [
        'emotions from biometric data in Art. 5, and in Annex III none',
        inArea('biometrics', {
          practice: { emotionsFromBiometricData: 'yes' },
          area: { recognisesEmotionsOrIntentions: 'no' },
        }),
      ],
    ),
  ]),
  consistent: casesOf([
    { name: 'nothing of Annex III', system: minimalSystem() },
    ...elements.map(
      ([area, patch], index): Case => ({
        name: `${area} screened in, and stated (${index + 1}): ${toldOf(patch)}`,
        system: plain(inArea(area, patch)),
      }),
    ),
    ...cases(
      plain,
      [
        'remote identification in both',
        inArea('biometrics', {
          practice: { screening: only('remoteBiometricIdentification') },
          area: { identifiesAgainstDatabase: 'yes', withoutActiveInvolvement: 'yes' },
        }),
      ],
      [
        'no identification in Annex III, and none in Art. 5',
        inArea('biometrics', { area: { identifiesAgainstDatabase: 'no', withoutActiveInvolvement: 'no' } }),
      ],
      [
        'emotions in both',
        inArea('biometrics', {
          practice: { emotionsFromBiometricData: 'yes' },
          area: { recognisesEmotionsOrIntentions: 'yes' },
        }),
      ],
      ['no infrastructure, and none is named', { area: { infrastructure: only() } }],
      [
        'emotions in neither',
        { practice: { emotionsFromBiometricData: 'no' }, area: { recognisesEmotionsOrIntentions: 'no' } },
      ],
    ),
  ]),
});

/** What tells of a practice by its elements; left out one by one, they tell of it no longer. */
const TOLD: readonly (readonly [practice: string, all: Part, parts?: readonly Part[]])[] = [
  ['technique', { practice: { technique: only('subliminal') } }],
  ['exploitsVulnerability', { practice: { exploitsVulnerability: only('age') } }],
  ['generatesIntimateOrSexualMaterial', { practice: { generatesIntimateOrSexualMaterial: only('generates') } }],
  [
    'evaluatesPersonsOverTime',
    { practice: { basis: only('socialBehaviour'), detrimentalTreatment: 'yes' } },
    [
      { practice: { basis: only('socialBehaviour'), detrimentalTreatment: 'no' } },
      { practice: { basis: only(), detrimentalTreatment: 'yes' } },
    ],
  ],
  ['assessesRiskOfOffending', { practice: { solelyProfilingOrTraits: 'yes' } }],
  ['buildsFacialDatabase', { practice: { untargetedScraping: 'yes' } }],
  ['assignsPersonsByBiometrics', { area: { categorisesBySensitiveAttributes: only('specialCategory') } }],
  [
    'assignsPersonsByBiometrics',
    { practice: { categorisesIndividuallyByBiometrics: 'yes', deduces: only('race') } },
    [
      { practice: { categorisesIndividuallyByBiometrics: 'no', deduces: only('race') } },
      { practice: { categorisesIndividuallyByBiometrics: 'yes', deduces: only() } },
    ],
  ],
  [
    'remoteBiometricIdentification',
    { practice: { realTime: 'yes', publiclyAccessibleSpace: 'yes' } },
    [
      { practice: { realTime: 'no', publiclyAccessibleSpace: 'yes' } },
      { practice: { realTime: 'yes', publiclyAccessibleSpace: 'no' } },
    ],
  ],
  [
    'remoteBiometricIdentification',
    { area: { identifiesAgainstDatabase: 'yes', withoutActiveInvolvement: 'yes' } },
    [
      { area: { identifiesAgainstDatabase: 'no', withoutActiveInvolvement: 'yes' } },
      { area: { identifiesAgainstDatabase: 'yes', withoutActiveInvolvement: 'no' } },
    ],
  ],
  ['infersEmotions', { area: { recognisesEmotionsOrIntentions: 'yes' } }],
  ['infersEmotions', { practice: { emotionsFromBiometricData: 'yes' } }],
  ['assessesRiskOfOffending', { area: { riskOfOffendingOrTraits: 'yes' } }],
];

testContradiction(practiceScreeningContradicted, {
  contradicted: casesOf(
    TOLD.map(
      ([practice, all]): Case => ({
        name: `${practice} screened out, and told by ${toldOf(all)}`,
        system: plain(all),
      }),
    ),
  ),
  consistent: casesOf([
    { name: 'nothing of Art. 5', system: minimalSystem() },
    ...TOLD.map(
      ([practice, all]): Case => ({
        name: `${practice} screened in, and told by ${toldOf(all)}`,
        system: plain(merge({ practice: { screening: only(practice) } }, all)),
      }),
    ),
    ...TOLD.flatMap(([practice, , parts = []]) =>
      parts.map(
        (part, index): Case => ({
          name: `${practice} screened out, and not told: part ${index + 1} of ${toldOf(part)}`,
          system: plain(part),
        }),
      ),
    ),
    {
      name: 'a risk of offending that does not rest on profiling alone',
      system: plain({ area: { riskOfOffendingOrTraits: 'yes' }, practice: { solelyProfilingOrTraits: 'no' } }),
    },
  ]),
});

testContradiction(statedClassContradicted, {
  contradicted: casesOf(
    cases(
      highRiskSystem,
      ['called not high-risk', { statedClass: 'not high-risk' }],
      ['called a case of transparency', { statedClass: 'transparency' }],
    ),
  ),
  consistent: [
    { name: 'rightly called high-risk', system: highRiskSystem({ statedClass: 'high-risk' }) },
    { name: 'called more than it is known to be', system: highRiskSystem({ statedClass: 'prohibited' }) },
    { name: 'rightly called not high-risk', system: minimalSystem({ statedClass: 'not high-risk' }) },
    { name: 'rightly called a case of transparency', system: minimalSystem({ statedClass: 'transparency' }) },
  ],
});

testContradiction(profilingContradicted, {
  contradicted: casesOf([
    ...BY_ITSELF.map(
      ([name, area]): Case => ({
        name: `${name}, and evaluates nobody`,
        system: plain({ area, evaluatesPersonalAspects: 'no' }),
      }),
    ),
    {
      name: 'rates the credit of people, and processes nothing automatically',
      system: plain({
        area: { creditworthinessOfNaturalPersons: 'yes' },
        automatedProcessingOfPersonalData: 'no',
      }),
    },
  ]),
  consistent: casesOf([
    { name: 'evaluates nobody', system: plain({ evaluatesPersonalAspects: 'no' }) },
    { name: 'processes nothing automatically', system: plain({ automatedProcessingOfPersonalData: 'no' }) },
    ...BY_ITSELF.map(([name, area]): Case => ({ name: `${name}, and says so`, system: plain({ area }) })),
    {
      name: 'filters applications and monitors work, and evaluates nobody',
      system: plain({
        evaluatesPersonalAspects: 'no',
        area: {
          recruitmentOrSelection: only('analysesOrFiltersApplications'),
          monitorsPerformanceAndBehaviour: only('monitors'),
        },
      }),
    },
  ]),
});

/** An exception and what it excludes: both stated, then each alone. */
const EXCEPTIONS: readonly (readonly [
  what: string,
  exception: readonly [Part, Part],
  excluded: readonly [Part, Part],
])[] = [
  [
    'no safety aspect, and a safety function',
    [{}, { product: { solelyNonSafetyAssistance: 'yes' } }],
    [{}, { product: { fulfilsSafetyFunction: 'yes' } }],
  ],
  [
    'no safety aspect, and direct protection',
    [{}, { product: { solelyNonSafetyAssistance: 'yes' } }],
    [{ area: { protectsDirectly: 'yes' } }, {}],
  ],
  [
    'cybersecurity alone, and direct protection',
    [{ area: { solelyCybersecurityOrDataProtection: 'yes' } }, {}],
    [{ area: { protectsDirectly: 'yes' } }, {}],
  ],
  [
    'cybersecurity alone, and a failure that endangers',
    [{ area: { solelyCybersecurityOrDataProtection: 'yes' } }, {}],
    [{}, { product: { failureEndangers: only('healthAndSafetyOfPersons') } }],
  ],
  [
    'verification alone, and nobody takes part',
    [{ area: { solePurposeVerification: 'yes' } }, {}],
    [{ area: { withoutActiveInvolvement: 'yes' } }, {}],
  ],
  [
    'rescue alone, and risks posed by who enters',
    [{ area: { searchAndRescueOnly: 'yes' } }, {}],
    [{ area: { riskPosedByPersonEntering: 'yes' } }, {}],
  ],
  [
    'concerns nobody, and insures persons',
    [{ concernsNaturalPersons: 'no' }, {}],
    [{ area: { lifeOrHealthInsurance: 'yes' } }, {}],
  ],
  [
    'concerns nobody, and rates the credit of persons',
    [{ concernsNaturalPersons: 'no' }, {}],
    [{ area: { creditworthinessOfNaturalPersons: 'yes' } }, {}],
  ],
];
const CONFIGURED: readonly (readonly [string, Part, Part])[] = [
  ['uses of the whole', { partOfConfiguration: 'no' }, { usesOfTheWhole: only('5(b)') }],
  ['uses that are foreseeable', { presentedAsBroadlyApplicable: 'no' }, { foreseeableHighRiskUses: only('4(a)') }],
];

testContradiction(exceptionContradicted, {
  contradicted: casesOf([
    ...EXCEPTIONS.map(
      ([name, [use1, rest1], [use2, rest2]]): Case => ({
        name,
        system: plain(merge(use1, use2), merge(rest1, rest2)),
      }),
    ),
    ...CONFIGURED.map(([name, denied, stated]): Case => ({ name, system: plain(merge(denied, stated)) })),
  ]),
  consistent: casesOf([
    { name: 'nothing invoked', system: minimalSystem() },
    ...EXCEPTIONS.flatMap(([name, [use1, rest1], [use2, rest2]]): Case[] => [
      { name: `${name}: the exception alone`, system: plain(use1, rest1) },
      { name: `${name}: without the exception`, system: plain(use2, rest2) },
    ]),
    ...CONFIGURED.map(
      ([name, denied, stated]): Case => ({
        name: `${name}, and it is said so`,
        system: plain(merge(stated, Object.fromEntries(Object.keys(denied).map((key) => [key, 'yes'])))),
      }),
    ),
    ...CONFIGURED.map(
      ([name, denied, stated]): Case => ({
        name: `no ${name}`,
        system: plain(merge(denied, Object.fromEntries(Object.keys(stated).map((key) => [key, only()])))),
      }),
    ),
  ]),
});

/** Emotion recognition and categorisation, said everywhere. */
const EMOTIONS: Part = {
  transparency: { emotionRecognition: 'yes' },
  practice: { screening: only('infersEmotions'), emotionsFromBiometricData: 'yes' },
  area: { screening: only('biometrics'), recognisesEmotionsOrIntentions: 'yes' },
};
const CATEGORIES: Part = {
  transparency: { biometricCategorisation: 'yes' },
  practice: { screening: only('assignsPersonsByBiometrics'), ancillaryAndStrictlyNecessary: 'no' },
};

testContradiction(biometricsContradicted, {
  contradicted: casesOf(
    cases(
      plain,
      ['emotions, screened out under Art. 5', merge(EMOTIONS, { practice: { screening: only() } })],
      [
        'emotions, and none from biometric data',
        merge(EMOTIONS, {
          practice: { emotionsFromBiometricData: 'no' },
          area: { recognisesEmotionsOrIntentions: undefined },
        }),
      ],
      ['emotions, and none in Annex III', merge(EMOTIONS, { area: { recognisesEmotionsOrIntentions: 'no' } })],
      ['emotions, and no biometrics in Annex III', merge(EMOTIONS, { area: { screening: only() } })],
      [
        'emotions in Annex III, and none under Art. 5',
        merge(EMOTIONS, { transparency: { emotionRecognition: 'no' }, practice: { emotionsFromBiometricData: 'no' } }),
      ],
      ['categories, screened out under Art. 5', merge(CATEGORIES, { practice: { screening: only() } })],
      [
        'categories, and only ancillary ones',
        merge(CATEGORIES, { practice: { ancillaryAndStrictlyNecessary: 'yes' } }),
      ],
    ),
  ),
  consistent: casesOf(
    cases(
      plain,
      ['none of it anywhere', {}],
      ['emotions everywhere', EMOTIONS],
      ['categories everywhere', CATEGORIES],
      [
        'no emotions anywhere, said everywhere',
        { practice: { emotionsFromBiometricData: 'no' }, area: { recognisesEmotionsOrIntentions: 'no' } },
      ],
      ['no categories, and ancillary ones', { practice: { ancillaryAndStrictlyNecessary: 'yes' } }],
    ),
  ),
});
