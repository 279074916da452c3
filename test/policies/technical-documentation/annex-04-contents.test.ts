import { technicalDocumentationContents } from '../../../policies/technical-documentation/annex-04-contents.js';
import {
  deployersSystem,
  document,
  having,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  PROVIDER,
  provider,
  type Registered,
  recruitingUse,
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

const datasheet = (patch: Part = {}): Part =>
  merge(
    {
      id: 'past-selections',
      trainingTechniques: 'Pairs of applications, one invited and one not',
      characteristics: '40,000 applications in German of 2023 to 2026',
      provenance: 'Four customers, under contract',
      selection: 'All vacancies with more than ten applications',
      labelling: 'The invitation is the label',
      cleaning: 'Duplicates and test entries taken out',
    },
    patch,
  );

const report = (patch: Part = {}): Part =>
  merge(
    {
      id: 'autumn',
      version: VERSION,
      tests: ['selection-rates', 'attacks'],
      on: '2027-10-05',
      signedBy: 'Head of testing',
      log: 'Run 118 of the test bench',
    },
    patch,
  );

const METRICS: readonly Part[] = [
  { id: 'order', measures: only('accuracy'), suitability: 'The order is what recruiters act on' },
  { id: 'rephrased', measures: only('robustness'), suitability: 'Wording must not move a rank' },
  { id: 'cases', measures: only('otherRequirements'), suitability: 'Each case is one clause' },
  { id: 'rates', measures: only('discriminatoryImpact'), suitability: 'Rates are what courts look at' },
];

const DEVELOPMENT: Part = {
  methods: 'Five steps from the study to release',
  describedParts: ['language-model'],
  generalLogic: 'Features are read from the text, a model orders them',
  designChoices: list({
    id: 'no-names',
    rationale: 'Names stand for groups',
    assumptions: 'Work says more than origin',
  }),
  classificationChoices: 'Five bands of fit',
  optimisation: 'The order of pairs; experience weighs most',
  expectedOutput: 'A list with reasons, 0.83 or better',
  tradeOffs: list({ id: 'accuracy', decision: 'Two points of accuracy for equal rates' }),
  architecture: 'Reader, ranker and console, in this order',
  computing: list(
    { id: 'bench', phases: only('development', 'testing', 'validation'), resources: 'Two servers for a year' },
    { id: 'cluster', phases: only('training'), resources: 'Four processors for 60 hours' },
  ),
  datasheets: list(datasheet()),
  oversightAssessment: 'Which measures each risk needs',
  interpretationAssessment: 'Reasons beside the score were tried against a plain score',
  predeterminedChanges: list({
    id: 'calibration',
    change: 'The bands move by two points at most',
    continuousCompliance: 'The acceptance cases run before each move',
  }),
};

const CONTROL: Part = {
  capabilitiesAndLimits: 'Orders applications in German; not letters by hand',
  expectedAccuracy: '0.83 of pairs in the right order',
  groupAccuracy: list({ id: 'women', group: 'Women', accuracy: '0.82 of pairs' }),
  unintendedOutcomes: 'Short careers sink',
  risks: ['bias'],
  oversightMeasures: ['second-look'],
  inputSpecifications: 'Text of at most 20 pages',
};

/** Technical documentation that says everything. */
const FILE: Part = {
  provider: PROVIDER,
  statedUses: [USE],
  systemVersion: VERSION,
  versionLineage: '2.0 reads applications anew; the ranking of 1.9 stays',
  interactions: list({ id: 'portal', kind: 'software', how: 'Fetches applications every hour' }),
  software: list({ id: 'ranker', version: '2.0.4', updateRequirement: 'Only with the reader of the same version' }),
  marketForms: list({ id: 'service', form: 'hosted service', description: 'A console in the browser' }),
  hardware: 'Servers with 64 GB of memory',
  productPictures: list(
    { id: 'outside', shows: only('externalFeatures', 'marking') },
    { id: 'inside', shows: only('internalLayout') },
  ),
  userInterface: { provided: 'yes', description: 'A list with reasons and one button for each answer' },
  instructionsVersion: '4',
  development: DEVELOPMENT,
  testing: {
    procedures: 'Plan 7 of the test bench',
    data: '2,000 applications held back, spread as in the field',
    metrics: list(...METRICS),
    reports: list(report()),
  },
  securityMeasures: list({ id: 'signing', threat: 'A model put in place of another', inPlaceSince: '2027-05-01' }),
  control: CONTROL,
  riskManagementSystem: 'Part 5, with the file as its annex',
  releases: list({ id: 'second', version: VERSION, changes: 'New reading of applications' }),
  harmonisedStandards: list({
    id: 'quality',
    reference: 'EN 18286:2027',
    publishedOn: '2027-08-01',
    extent: 'in part',
  }),
  otherSolutions: 'The measures of part 6, requirement by requirement',
  otherSpecifications: 'ISO/IEC 42001:2023',
  declaration: { on: '2027-12-01', systemVersion: VERSION },
  postMarketSystem: 'Monthly analysis of overrides and complaints',
  postMarketPlanOn: '2027-11-10',
};

const BESIDE: Part = {
  instructions: { version: '4' },
  integrates: list({ id: 'language-model' }),
  trainsModelsWithData: 'yes',
  predeterminedChanges: 'Bands of fit are moved within two points',
  product: { componentOf: 'A terminal for job centres' },
  riskManagement: {
    risks: list({ id: 'bias' }),
    tests: list(
      { id: 'selection-rates', ranOn: '2027-09-01' },
      { id: 'attacks', ranOn: '2027-09-03' },
      { id: 'next-year', ranOn: '2028-09-01' },
    ),
  },
  humanOversight: { measures: list({ id: 'second-look' }) },
};

const said = (patch: Part | 'none' = {}, beside: Part = {}): Registered =>
  highRiskSystem(merge({ ...BESIDE, technicalDocumentation: patch === 'none' ? 'none' : merge(FILE, patch) }, beside));

const file = document(['technicalDocumentation'], { id: 'technical-file' });
const shown = { system: said(), evidence: [file] };

const met = (name: string, patch: Part, beside: Part = {}): Case => ({
  name,
  system: said(patch, beside),
  evidence: [file],
});
const unmet = (name: string, patch: Part, beside: Part = {}): Case => ({ name, system: said(patch, beside) });
const open = (name: string, patch: Part, missing: string, beside: Part = {}): Case => ({
  name,
  system: said(patch, beside),
  evidence: [file],
  missing: [missing],
});
/** The same of a part of development, testing or control. */
const part = (key: string, patch: Part): Part => ({ [key]: patch });

/** The words of a key, for the name of a case. */
const inWords = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const never: Cases = [
  ...notHighRisk(provider()),
  {
    name: 'a deployer, who draws up no technical documentation',
    system: having(deployersSystem(), { ...BESIDE, technicalDocumentation: FILE }),
    reason: 'role',
  },
];

interface Told {
  /** Told of the whole file, where everything is there. */
  readonly name: string;
  readonly missing: string;
  readonly satisfied?: readonly Case[];
  readonly unmet: Cases;
  readonly open?: readonly Case[];
  readonly notApplicable?: readonly Case[];
  /** Whether a stated absence of the whole file leaves the point without an object. */
  readonly falls?: true;
}

function testPoint(id: string, { name, missing, satisfied = [], unmet: bad, open: left = [], ...more }: Told): void {
  const none: Case = { name: 'the registry says that there is no technical documentation', system: said('none') };
  testRequirement(technicalDocumentationContents, id, {
    satisfied: [{ ...shown, name }, ...satisfied],
    'not-satisfied': more.falls === true ? bad : [none, ...bad],
    undetermined: [
      ...onUnusableEvidence(shown),
      {
        name: 'nothing said about technical documentation at all',
        system: highRiskSystem(BESIDE),
        missing: [missing],
      },
      ...left,
    ],
    'not-applicable': [...never, ...(more.falls === true ? [none] : []), ...(more.notApplicable ?? [])],
  });
}

const secondUse = { uses: list(recruitingUse(), recruitingUse({ id: 'advertising' })) };

testPoint('identity', {
  name: 'purpose, provider and version named, with what the version changes',
  missing: 'technicalDocumentation.versionLineage',
  satisfied: [
    met(
      'a use beyond the intended purpose is none that the provider has to state',
      {},
      {
        uses: list(recruitingUse(), recruitingUse({ id: 'dismissals', withinIntendedPurpose: 'no' })),
      },
    ),
  ],
  unmet: [
    unmet('a second purpose that the documentation is silent about', {}, secondUse),
    unmet('the name of another firm on it', { provider: 'former-maker' }),
    unmet('documentation of the version before', { systemVersion: '1.9' }),
    unmet('no word on earlier versions', { versionLineage: 'none' }),
  ],
  open: [open('nobody says whom it names', { provider: undefined }, 'technicalDocumentation.provider')],
});

testPoint('interactions', {
  name: 'each interface to other software described',
  missing: 'technicalDocumentation.interactions',
  falls: true,
  unmet: [
    unmet('an interface that nobody described', {
      interactions: list({ id: 'portal', kind: 'software', how: 'none' }),
    }),
    unmet('two interfaces, one of them not described', {
      interactions: list(
        { id: 'portal', kind: 'software', how: 'Fetches applications' },
        { id: 'mailer', kind: 'software', how: 'none' },
      ),
    }),
  ],
  open: [
    open(
      'an interface of which nobody says what it leads to',
      { interactions: list({ id: 'portal', how: 'Fetches applications' }) },
      'technicalDocumentation.interactions[portal].kind',
    ),
    open('a list of interfaces without an entry that nobody calls complete', { interactions: [] }, 'interactions'),
  ],
  notApplicable: [{ name: 'a system that interacts with nothing outside it', system: said({ interactions: 'none' }) }],
});

testPoint('software-versions', {
  name: 'each piece of software with its version and what an update requires',
  missing: 'technicalDocumentation.software',
  satisfied: [
    met('software whose update requires nothing', {
      software: list({ id: 'ranker', version: '2.0.4', updateRequirement: 'none' }),
    }),
  ],
  unmet: [
    unmet('no software listed', { software: 'none' }),
    unmet('a complete list without an entry', { software: list() }),
  ],
  open: [
    open(
      'a piece of software without its version',
      {
        software: list(
          { id: 'ranker', updateRequirement: 'none' },
          { id: 'reader', version: '7', updateRequirement: 'none' },
        ),
      },
      'technicalDocumentation.software[ranker].version',
    ),
    open(
      'nothing said about updates',
      { software: list({ id: 'ranker', version: '2.0.4' }) },
      'technicalDocumentation.software[ranker].updateRequirement',
    ),
  ],
});

testPoint('forms-on-the-market', {
  name: 'the hosted service described, and the list complete',
  missing: 'technicalDocumentation.marketForms',
  unmet: [
    unmet('a complete list without a form', { marketForms: list() }),
    unmet('two forms, one of them not described', {
      marketForms: list(
        { id: 'service', form: 'hosted service', description: 'A console' },
        { id: 'plug-in', form: 'download', description: 'none' },
      ),
    }),
  ],
  open: [
    open(
      'a list that nobody calls complete: there may be other forms',
      { marketForms: [{ id: 'service', form: 'hosted service', description: 'A console' }] },
      'a statement that technicalDocumentation.marketForms is complete',
    ),
    open(
      'a description of no particular form',
      { marketForms: list({ id: 'service', description: 'A console' }) },
      'technicalDocumentation.marketForms[service].form',
    ),
  ],
});

testPoint('hardware', {
  name: 'the hardware described',
  missing: 'technicalDocumentation.hardware',
  unmet: [unmet('hardware not described', { hardware: 'none' })],
});

testPoint('product-pictures', {
  name: 'outside, marking and inside of the product shown',
  missing: 'technicalDocumentation.productPictures',
  satisfied: [
    met('one drawing that shows all three', {
      productPictures: list({ id: 'drawing', shows: only('externalFeatures', 'marking', 'internalLayout') }),
    }),
  ],
  unmet: [
    unmet('no picture', { productPictures: 'none' }),
    ...(['externalFeatures', 'marking', 'internalLayout'] as const).map((left) =>
      unmet(`no picture of the ${inWords(left)}`, {
        productPictures: list({
          id: 'drawing',
          shows: only(...['externalFeatures', 'marking', 'internalLayout'].filter((shows) => shows !== left)),
        }),
      }),
    ),
  ],
  open: [
    open(
      'no pictures, and nobody says whether it is a component of a product',
      { productPictures: 'none' },
      'product.componentOf',
      {
        product: { componentOf: 'n/a' },
      },
    ),
  ],
  notApplicable: [
    { name: 'a system that is a component of no product', system: said({}, { product: { componentOf: 'none' } }) },
  ],
});

testPoint('user-interface', {
  name: 'the console of the deployer described',
  missing: 'technicalDocumentation.userInterface.provided',
  falls: true,
  unmet: [unmet('a user interface that nobody described', part('userInterface', { description: 'none' }))],
  open: [
    open(
      'no description, and nobody says whether the deployer gets a user interface',
      part('userInterface', { provided: undefined, description: 'none' }),
      'technicalDocumentation.userInterface.provided',
    ),
  ],
  notApplicable: [
    {
      name: 'a system that the deployer meets only through his own software',
      system: said(part('userInterface', { provided: 'no', description: 'none' })),
    },
  ],
});

testPoint('instructions-included', {
  name: 'the present instructions for use are part of it',
  missing: 'technicalDocumentation.instructionsVersion',
  unmet: [unmet('an older version of the instructions', { instructionsVersion: '3' })],
  open: [
    open('instructions of which nobody names the version', {}, 'instructions.version', {
      instructions: { version: undefined },
    }),
  ],
});

testPoint('development', {
  name: 'the steps of development, and the use of the language model bought',
  missing: 'technicalDocumentation.development.methods',
  satisfied: [
    {
      name: 'everything made in the house',
      system: said(part('development', { describedParts: 'none' }), { integrates: 'none' }),
      evidence: [document(['technicalDocumentation', 'integrates'])],
    },
  ],
  unmet: [
    unmet('the steps not described', part('development', { methods: 'none' })),
    unmet(
      'a second part of a third party that the documentation is silent about',
      {},
      {
        integrates: list({ id: 'language-model' }, { id: 'parser' }),
      },
    ),
  ],
  open: [open('nobody says on what the system builds', {}, 'integrates', { integrates: undefined })],
});

testPoint('design-specifications', {
  name: 'logic, choices, bands, optimisation, output and trade-offs',
  missing: 'technicalDocumentation.development.generalLogic',
  satisfied: [met('no trade-off was needed', part('development', { tradeOffs: 'none' }))],
  unmet: [
    unmet('the general logic not told', part('development', { generalLogic: 'none' })),
    unmet('no design choice told', part('development', { designChoices: list() })),
    unmet(
      'two design choices, one without a reason',
      part('development', {
        designChoices: list(
          { id: 'no-names', rationale: 'Names stand for groups', assumptions: 'Work says more' },
          { id: 'pairs', rationale: 'none', assumptions: 'Pairs are like' },
        ),
      }),
    ),
    unmet(
      'a design choice whose assumptions are left out',
      part('development', { designChoices: list({ id: 'pairs', rationale: 'Fewer labels', assumptions: 'none' }) }),
    ),
    unmet('nothing on classification', part('development', { classificationChoices: 'none' })),
    unmet('nothing on what is optimised', part('development', { optimisation: 'none' })),
    unmet('the expected output not told', part('development', { expectedOutput: 'none' })),
    unmet(
      'a trade-off of which nobody says how it was decided',
      part('development', {
        tradeOffs: list({ id: 'accuracy', decision: 'Equal rates first' }, { id: 'speed', decision: 'none' }),
      }),
    ),
  ],
  open: [
    open(
      'nothing said about trade-offs',
      part('development', { tradeOffs: undefined }),
      'technicalDocumentation.development.tradeOffs',
    ),
  ],
});

const computing = (...entries: readonly Part[]): Part => part('development', { computing: list(...entries) });
const all = ['development', 'training', 'testing', 'validation'];
const phases = (...of: readonly string[]): Part => ({ id: 'bench', phases: only(...of), resources: 'Two servers' });

testPoint('architecture', {
  name: 'components in their order, and the resources of all four phases',
  missing: 'technicalDocumentation.development.architecture',
  satisfied: [
    met(
      'nothing is trained, so that no resources went into training',
      computing(phases('development', 'testing', 'validation')),
      {
        trainsModelsWithData: 'no',
      },
    ),
  ],
  unmet: [
    unmet('the architecture not described', part('development', { architecture: 'none' })),
    ...all.map((left) =>
      unmet(`no resources told for ${left}`, computing(phases(...all.filter((phase) => phase !== left)))),
    ),
    ...all.map((phase) =>
      unmet(
        `${phase} named, and nothing of its resources`,
        computing(phases(...all.filter((other) => other !== phase)), {
          id: 'more',
          phases: only(phase),
          resources: 'none',
        }),
      ),
    ),
    unmet('no resources told', part('development', { computing: 'none' })),
  ],
});

testPoint('training-data', {
  name: 'a datasheet for the training data',
  missing: 'technicalDocumentation.development.datasheets',
  satisfied: [
    met(
      'data that needed neither labels nor cleaning',
      part('development', { datasheets: list(datasheet({ labelling: 'none', cleaning: 'none' })) }),
    ),
  ],
  unmet: [
    unmet('trained with data, and no datasheet', part('development', { datasheets: 'none' })),
    unmet('a complete list without a datasheet', part('development', { datasheets: list() })),
    ...(['trainingTechniques', 'characteristics', 'provenance', 'selection'] as const).map((left) =>
      unmet(
        `a second data set without its ${inWords(left)}`,
        part('development', { datasheets: list(datasheet(), datasheet({ id: 'bought', [left]: 'none' })) }),
      ),
    ),
  ],
  open: [
    open(
      'nothing said about labels',
      part('development', { datasheets: list(datasheet({ labelling: undefined })) }),
      'technicalDocumentation.development.datasheets[past-selections].labelling',
    ),
    open(
      'nothing said about cleaning',
      part('development', { datasheets: list(datasheet({ cleaning: undefined })) }),
      'technicalDocumentation.development.datasheets[past-selections].cleaning',
    ),
    open(
      'no datasheet, and nobody says whether anything is trained',
      part('development', { datasheets: 'none' }),
      'trainsModelsWithData',
      { trainsModelsWithData: undefined },
    ),
  ],
  notApplicable: [
    { name: 'a system in which nothing is trained with data', system: said({}, { trainsModelsWithData: 'no' }) },
  ],
});

testPoint('oversight-assessment', {
  name: 'the measures of oversight and the aids of interpretation assessed',
  missing: 'technicalDocumentation.development.oversightAssessment',
  unmet: [
    unmet('no assessment of oversight', part('development', { oversightAssessment: 'none' })),
    unmet('no assessment of what helps to interpret', part('development', { interpretationAssessment: 'none' })),
  ],
});

testPoint('predetermined-changes', {
  name: 'each change fixed in advance, with what keeps the system compliant',
  missing: 'technicalDocumentation.development.predeterminedChanges',
  unmet: [
    unmet('a change fixed in advance, and nothing about it', part('development', { predeterminedChanges: 'none' })),
    unmet(
      'two changes, one without anything that assures compliance',
      part('development', {
        predeterminedChanges: list(
          { id: 'calibration', change: 'Bands move', continuousCompliance: 'Acceptance cases' },
          { id: 'language', change: 'French is added', continuousCompliance: 'none' },
        ),
      }),
    ),
  ],
  open: [
    open(
      'a change that nobody describes',
      part('development', {
        predeterminedChanges: list({ id: 'calibration', continuousCompliance: 'Acceptance cases' }),
      }),
      'technicalDocumentation.development.predeterminedChanges[calibration].change',
    ),
    open(
      'nothing described, and nobody says whether changes were fixed in advance',
      part('development', { predeterminedChanges: 'none' }),
      'predeterminedChanges',
      {
        predeterminedChanges: undefined,
      },
    ),
  ],
  notApplicable: [{ name: 'no change was fixed in advance', system: said({}, { predeterminedChanges: 'none' }) }],
});

const aboutNobody = recruitingUse({ concernsNaturalPersons: 'no' });
const metricsWithout = (what: string): Part =>
  part('testing', {
    metrics: list(...METRICS.filter(({ measures }) => !(measures as { only: string[] }).only.includes(what))),
  });

testPoint('validation-and-testing', {
  name: 'procedures, data, metrics, and every test in a report that is dated and signed',
  missing: 'technicalDocumentation.testing.procedures',
  satisfied: [
    met('no metric of discrimination where nothing is about persons', metricsWithout('discriminatoryImpact'), {
      uses: list(aboutNobody),
    }),
    met(
      'a report of an older version beside that of the present one',
      part('testing', { reports: list(report(), report({ id: 'spring', version: '1.9' })) }),
    ),
    met(
      'two reports that cover one test each',
      part('testing', {
        reports: list(report({ tests: ['selection-rates'] }), report({ id: 'security', tests: ['attacks'] })),
      }),
    ),
    met('a report of the very day', part('testing', { reports: list(report({ on: '2028-01-14' })) })),
  ],
  unmet: [
    unmet('no procedures', part('testing', { procedures: 'none' })),
    unmet('the data of the tests not described', part('testing', { data: 'none' })),
    ...(['accuracy', 'robustness', 'otherRequirements', 'discriminatoryImpact'] as const).map((what) =>
      unmet(`no metric of ${inWords(what)}`, metricsWithout(what)),
    ),
    unmet('no metric of discrimination, and one of two uses is about persons', metricsWithout('discriminatoryImpact'), {
      uses: list(recruitingUse(), { ...aboutNobody, id: 'shelves' }),
    }),
    unmet('only a report of the version before', part('testing', { reports: list(report({ version: '1.9' })) })),
    unmet('a report that is to be dated tomorrow', part('testing', { reports: list(report({ on: '2028-01-15' })) })),
    unmet(
      'a report that nobody signed',
      part('testing', { reports: list(report(), report({ id: 'spring', signedBy: 'none' })) }),
    ),
    unmet('a report without its log', part('testing', { reports: list(report({ log: 'none' })) })),
    unmet('a test that no report covers', part('testing', { reports: list(report({ tests: ['selection-rates'] })) })),
    unmet(
      'a test of the very day that no report covers',
      {},
      {
        riskManagement: {
          tests: list({ id: 'selection-rates', ranOn: '2027-09-01' }, { id: 'fresh', ranOn: '2028-01-14' }),
        },
      },
    ),
    unmet('no report', part('testing', { reports: 'none' })),
  ],
  open: [open('nobody says which tests there were', {}, 'riskManagement.tests', { riskManagement: undefined })],
});

testPoint('cybersecurity-measures', {
  name: 'each measure with its threat and since when it is in place',
  missing: 'technicalDocumentation.securityMeasures',
  satisfied: [
    met('a measure in place since this very day', {
      securityMeasures: list({ id: 'signing', threat: 'A model put in place of another', inPlaceSince: '2028-01-14' }),
    }),
  ],
  unmet: [
    unmet('no measures', { securityMeasures: 'none' }),
    unmet('a complete list without a measure', { securityMeasures: list() }),
    unmet('two measures, one only planned', {
      securityMeasures: list(
        { id: 'signing', threat: 'A model put in place of another', inPlaceSince: '2027-05-01' },
        { id: 'filter', threat: 'Hidden text in applications', inPlaceSince: '2028-02-01' },
      ),
    }),
  ],
  open: [
    open(
      'a measure against no threat in particular',
      { securityMeasures: list({ id: 'signing', inPlaceSince: '2027-05-01' }) },
      'technicalDocumentation.securityMeasures[signing].threat',
    ),
  ],
});

testPoint('monitoring-functioning-and-control', {
  name: 'capabilities, accuracy, unintended outcomes, every risk and every measure of oversight',
  missing: 'technicalDocumentation.control.capabilitiesAndLimits',
  satisfied: [
    met('no groups where nothing is about persons', part('control', { groupAccuracy: 'none' }), {
      uses: list(aboutNobody),
    }),
    met('no specifications of input data', part('control', { inputSpecifications: 'none' })),
  ],
  unmet: [
    unmet('capabilities and limits not told', part('control', { capabilitiesAndLimits: 'none' })),
    unmet('no accuracy to be expected', part('control', { expectedAccuracy: 'none' })),
    unmet('accuracy on average only', part('control', { groupAccuracy: 'none' })),
    unmet('a complete list without a group', part('control', { groupAccuracy: list() })),
    unmet('no groups, and one of two uses is about persons', part('control', { groupAccuracy: 'none' }), {
      uses: list(recruitingUse(), { ...aboutNobody, id: 'shelves' }),
    }),
    unmet(
      'a group whose accuracy is left out',
      part('control', {
        groupAccuracy: list({ id: 'women', accuracy: '0.82' }, { id: 'older', accuracy: 'none' }),
      }),
    ),
    unmet('unintended outcomes not told', part('control', { unintendedOutcomes: 'none' })),
    unmet('no risk was looked for', {}, { riskManagement: { risks: 'none' } }),
    unmet(
      'a second risk that the documentation is silent about',
      {},
      {
        riskManagement: { risks: list({ id: 'bias' }, { id: 'over-reliance' }) },
      },
    ),
    unmet('there is no measure of oversight', {}, { humanOversight: { measures: 'none' } }),
    unmet(
      'a second measure of oversight that the documentation is silent about',
      {},
      {
        humanOversight: { measures: list({ id: 'second-look' }, { id: 'sampling' }) },
      },
    ),
  ],
  open: [
    open(
      'nothing said about input data',
      part('control', { inputSpecifications: undefined }),
      'technicalDocumentation.control.inputSpecifications',
    ),
  ],
});

testPoint('suitability-of-metrics', {
  name: 'a reason for every metric',
  missing: 'technicalDocumentation.testing.metrics',
  unmet: [
    unmet('no metrics', part('testing', { metrics: list() })),
    unmet(
      'two metrics, one without a reason',
      part('testing', { metrics: list(METRICS[0]!, { ...METRICS[1]!, suitability: 'none' }) }),
    ),
  ],
});

testPoint('risk-management-description', {
  name: 'the risk management system described',
  missing: 'technicalDocumentation.riskManagementSystem',
  unmet: [unmet('not described', { riskManagementSystem: 'none' })],
});

testPoint('changes-over-the-lifecycle', {
  name: 'the changes of each release described',
  missing: 'technicalDocumentation.releases',
  unmet: [
    unmet('no release listed', { releases: list() }),
    unmet('two releases, one without its changes', {
      releases: list({ id: 'first', changes: 'First version' }, { id: 'second', changes: 'none' }),
    }),
  ],
});

const standard = (patch: Part): Part =>
  merge({ id: 'quality', reference: 'EN 18286:2027', publishedOn: '2027-08-01', extent: 'in full' }, patch);
const noStandard: Part = { harmonisedStandards: 'none' };

testPoint('standards-or-solutions', {
  name: 'a standard of the Official Journal, applied in part',
  missing: 'technicalDocumentation.harmonisedStandards',
  satisfied: [
    met('standards alone, and nothing instead', { otherSolutions: 'none', otherSpecifications: undefined }),
    met('a reference published on the very day', {
      harmonisedStandards: list(standard({ publishedOn: '2028-01-14' })),
    }),
    met('no standard published so far: solutions instead, and another specification', noStandard),
    met('no standard of any kind, solutions of the provider’s own', { ...noStandard, otherSpecifications: 'none' }),
  ],
  unmet: [
    unmet('neither standards nor solutions', { ...noStandard, otherSolutions: 'none' }),
    unmet('a standard that the Official Journal does not know, called harmonised', {
      harmonisedStandards: list(standard({ publishedOn: 'none' })),
    }),
    unmet('two standards, one to be published tomorrow', {
      harmonisedStandards: list(standard({}), standard({ id: 'risk', publishedOn: '2028-01-15' })),
    }),
  ],
  open: [
    open(
      'nobody says whether the standard is applied in full',
      { harmonisedStandards: list(standard({ extent: undefined })) },
      'extent',
    ),
    open(
      'a standard without its number',
      { harmonisedStandards: list(standard({ reference: undefined })) },
      'reference',
    ),
    open(
      'nothing said about other specifications',
      { ...noStandard, otherSpecifications: undefined },
      'otherSpecifications',
    ),
  ],
});

testPoint('declaration-of-conformity', {
  name: 'a copy of the declaration for this version',
  missing: 'technicalDocumentation.declaration.on',
  satisfied: [met('a declaration of the very day', { declaration: { on: '2028-01-14' } })],
  unmet: [
    unmet('no copy', { declaration: 'none' }),
    unmet('a declaration that is to be signed tomorrow', { declaration: { on: '2028-01-15' } }),
    unmet('the declaration of the version before', { declaration: { systemVersion: '1.9' } }),
  ],
});

testPoint('post-market-monitoring', {
  name: 'the evaluation described, and the plan in it',
  missing: 'technicalDocumentation.postMarketPlanOn',
  satisfied: [met('a plan of the very day', { postMarketPlanOn: '2028-01-14' })],
  unmet: [
    unmet('the evaluation not described', { postMarketSystem: 'none' }),
    unmet('a promise of a plan', { postMarketPlanOn: '2028-06-01' }),
    unmet('no plan', { postMarketPlanOn: 'none' }),
  ],
});
