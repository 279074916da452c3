import { instructionsForUse } from '../../../policies/transparency-to-deployers/art-13-instructions-for-use.js';
import {
  attestation,
  DEPLOYER,
  deployer,
  deployersSystem,
  document,
  having,
  highRiskSystem,
  list,
  merge,
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

const level = (patch: Part = {}): Part =>
  merge(
    {
      id: 'order',
      aspect: 'accuracy',
      metric: 'Share of pairs in the right order',
      level: '0.83 or better on applications in German',
      testedOn: '2027-10-05',
      testedVersion: VERSION,
    },
    patch,
  );
const rephrased = level({ id: 'rephrased', aspect: 'robustness' });
const attacks = level({ id: 'attacks', aspect: 'cybersecurity' });

const delivery = (patch: Part = {}): Part =>
  merge({ id: 'first', to: DEPLOYER, version: '4', on: '2027-12-18' }, patch);

/** Instructions for use that say everything. */
const TEXT: Part = {
  version: '4',
  on: '2027-12-01',
  systemVersion: VERSION,
  accompaniment: 'inside the system',
  deliveries: list(delivery()),
  clear: 'yes',
  transparency: { means: 'Reasons beside each score, marks where the model is unsure', sufficient: 'yes' },
  provider: PROVIDER,
  contact: 'Street, telephone, and a mail address read every day',
  representative: 'envoy',
  representativeContact: 'Street and telephone in Lisbon',
  statedUses: [USE],
  performance: list(level(), rephrased, attacks),
  performanceFactors: list({ id: 'handwriting', effect: 'A fifth more reading errors' }),
  statedRisks: ['bias'],
  statedMisuses: ['dismissals'],
  explanation: 'Three facts with each score',
  groupPerformance: list({ id: 'women', group: 'Women', level: '0.82 of pairs', testedVersion: VERSION }),
  inputData: 'Text of at most 20 pages',
  interpretation: 'What a score says, and what it does not',
  predeterminedChanges: 'The bands move by two points at most',
  interpretationMeasures: 'Reasons and marks on the console',
  resources: 'A browser; four processors a thousand applications',
  expectedLifetime: 'P5Y',
  maintenance: list(
    { id: 'updates', kind: 'software update', what: 'Updates are loaded', every: 'P1M' },
    { id: 'calibration', kind: 'maintenance', what: 'Bands are looked at', every: 'P6M' },
  ),
  logMechanisms: 'Export on the console, kept by the deployer, with a key to each event',
};

const BESIDE: Part = {
  parties: list(provider(), deployer({ use: { firstUseOn: '2027-12-20' } })),
  predeterminedChanges: 'Bands of fit are moved within two points',
  riskManagement: {
    risks: list({ id: 'bias' }),
    foreseeableMisuses: list({ id: 'dismissals' }),
  },
  humanOversight: { measures: list({ id: 'second-look', statedInInstructions: 'yes' }) },
};

const said = (patch: Part | 'none' = {}, beside: Part = {}): Registered =>
  highRiskSystem(merge({ ...BESIDE, instructions: patch === 'none' ? 'none' : merge(TEXT, patch) }, beside));

const booklet = document(['instructions', 'humanOversight'], { id: 'booklet' });
const judged = attestation({ facts: ['instructions'] });
const shown = { system: said(), evidence: [booklet] };

const met = (name: string, patch: Part, beside: Part = {}): Case => ({
  name,
  system: said(patch, beside),
  evidence: [booklet],
});
const unmet = (name: string, patch: Part, beside: Part = {}): Case => ({ name, system: said(patch, beside) });
const open = (name: string, patch: Part, missing: string, beside: Part = {}): Case => ({
  name,
  system: said(patch, beside),
  evidence: [booklet],
  missing: [missing],
});

const never: Cases = [
  ...notHighRisk(provider()),
  {
    name: 'a deployer, who writes no instructions',
    system: having(deployersSystem(), { ...BESIDE, parties: list(deployer()), instructions: TEXT }),
    reason: 'role',
  },
];

/** Where deployers are registered beside the provider, the cases are about the provider. */
const ofProvider = ([first, ...rest]: readonly [Case, ...Case[]]): Cases => [
  { ...first, party: PROVIDER },
  ...rest.map((each) => ({ ...each, party: PROVIDER })),
];

interface Told {
  /** Told of instructions in which everything is there. */
  readonly name: string;
  readonly missing: string;
  readonly satisfied?: readonly Case[];
  readonly unmet: Cases;
  readonly open?: readonly Case[];
  readonly notApplicable?: readonly Case[];
}

function testPoint(id: string, { name, missing, satisfied = [], unmet: bad, open: left = [], ...more }: Told): void {
  testRequirement(instructionsForUse, id, {
    satisfied: ofProvider([{ ...shown, name }, ...satisfied]),
    'not-satisfied': ofProvider([
      { name: 'the registry says that there are no instructions', system: said('none') },
      ...bad,
    ]),
    undetermined: ofProvider([
      { name: 'nothing said about instructions at all', system: highRiskSystem(BESIDE), missing: [missing] },
      ...onUnusableEvidence(shown),
      ...left,
    ]),
    'not-applicable': [
      { name: 'a deployer registered beside the provider', system: said(), party: DEPLOYER, reason: 'role' },
      ...never,
      ...(more.notApplicable ?? []).map((each) => ({ ...each, party: PROVIDER })),
    ],
  });
}

testRequirement(instructionsForUse, 'transparent-operation', {
  satisfied: ofProvider([
    {
      ...shown,
      name: 'reasons and marks on the screen, and a person who judged them sufficient',
      attestations: [judged],
    },
  ]),
  'not-satisfied': ofProvider([
    { name: 'the registry says that there are no instructions', system: said('none') },
    unmet('a score and nothing beside it', { transparency: { means: 'none' } }),
    unmet('judged insufficient', { transparency: { sufficient: 'no' } }),
  ]),
  undetermined: ofProvider([
    ...onUnusableEvidence({ ...shown, attestations: [judged] }),
    {
      name: 'nothing said about transparency at all',
      system: highRiskSystem(BESIDE),
      missing: ['instructions.transparency.means'],
    },
    { ...shown, name: 'nobody who judged it by name', missing: ['instructions.transparency.sufficient'] },
    {
      name: 'judged sufficient, and nobody says by which means',
      system: said({ transparency: { means: undefined } }),
      evidence: [booklet],
      attestations: [judged],
      missing: ['instructions.transparency.means'],
    },
  ]),
  'not-applicable': never,
});

const third = deployer({ id: 'council', use: { firstUseOn: '2027-12-21' } });
const withThird = { parties: list(provider(), deployer({ use: { firstUseOn: '2027-12-20' } }), third) };

testPoint('accompanied-by-instructions', {
  name: 'instructions of this version inside the system, and in the hands of the deployer',
  missing: 'instructions.version',
  satisfied: [
    met('supplied with every system', { accompaniment: 'with every system supplied' }),
    met('dated and delivered this very day', { on: '2028-01-14', deliveries: list(delivery({ on: '2028-01-14' })) }),
    met(
      'a second deployer who has not begun to use it',
      {},
      {
        parties: list(
          provider(),
          deployer({ use: { firstUseOn: '2027-12-20' } }),
          deployer({ id: 'council', use: { firstUseOn: '2028-01-15' } }),
        ),
      },
    ),
    met(
      'the provider uses it in its own service as well, and delivered nothing to itself',
      {},
      {
        parties: list(
          provider({ usesUnderItsAuthority: 'yes', putsIntoService: 'own use', use: { firstUseOn: '2027-12-20' } }),
          deployer({ use: { firstUseOn: '2027-12-20' } }),
        ),
      },
    ),
    met('an older version went out first, the present one followed', {
      deliveries: list(delivery({ id: 'old', version: '3' }), delivery()),
    }),
    met(
      'two deployers, each with the present version',
      { deliveries: list(delivery(), delivery({ id: 'second', to: 'council' })) },
      withThird,
    ),
  ],
  unmet: [
    unmet('instructions of the version before', { systemVersion: '1.9' }),
    unmet('instructions that are to be issued tomorrow', { on: '2028-01-15' }),
    unmet('on request only, “see contract”', { accompaniment: 'on request only' }),
    unmet('not supplied', { accompaniment: 'not at all' }),
    unmet('an older version in circulation', { deliveries: list(delivery({ version: '3' })) }),
    unmet('a second deployer without them', {}, withThird),
    unmet(
      'a deployer who begins this very day without them',
      {},
      {
        parties: list(
          provider(),
          deployer({ use: { firstUseOn: '2027-12-20' } }),
          deployer({ id: 'council', use: { firstUseOn: '2028-01-14' } }),
        ),
      },
    ),
    unmet('to be delivered tomorrow', { deliveries: list(delivery({ on: '2028-01-15' })) }),
    unmet('delivered to nobody', { deliveries: 'none' }),
  ],
  open: [
    open('deliveries that nobody calls complete', { deliveries: [] }, 'instructions.deliveries'),
    open('nobody says how they reach the deployer', { accompaniment: undefined }, 'instructions.accompaniment'),
    open(
      'instructions without a version',
      { version: undefined, deliveries: list(delivery()) },
      'instructions.version',
      {
        parties: list(provider()),
      },
    ),
  ],
});

testRequirement(instructionsForUse, 'clear-instructions', {
  satisfied: ofProvider([
    { ...shown, name: 'judged clear and comprehensible by a named person', attestations: [judged] },
  ]),
  'not-satisfied': ofProvider([
    { name: 'the registry says that there are no instructions', system: said('none') },
    unmet('a marketing sheet, judged not to be clear', { clear: 'no' }),
  ]),
  undetermined: ofProvider([
    ...onUnusableEvidence({ ...shown, attestations: [judged] }),
    { name: 'nothing said about instructions at all', system: highRiskSystem(BESIDE), missing: ['instructions.clear'] },
    { ...shown, name: 'said to be clear, and nobody who judged it by name', missing: ['instructions.clear'] },
    {
      name: 'judged clear, and nobody says which version',
      system: said({ version: undefined }),
      evidence: [booklet],
      attestations: [judged],
      missing: ['instructions.version'],
    },
  ]),
  'not-applicable': never,
});

const envoy = {
  parties: list(
    provider(),
    merge(deployer({ id: 'envoy', usesUnderItsAuthority: 'no' }), { acceptedMandate: 'Mandate of May' }),
  ),
};
const noEnvoy = { representative: undefined, representativeContact: undefined };

testRequirement(instructionsForUse, 'provider-and-contact', {
  satisfied: ofProvider([
    { ...shown, name: 'the provider with its contact details' },
    met('the provider and its representative', {}, envoy),
    met('no representative, and none is named', noEnvoy),
  ]),
  'not-satisfied': ofProvider([
    { name: 'the registry says that there are no instructions', system: said('none') },
    unmet('the name of another firm', { provider: DEPLOYER }),
    unmet('no contact details', { contact: 'none' }),
    unmet('another firm named as representative', { representative: PROVIDER }, envoy),
    unmet('a representative without contact details', { representativeContact: 'none' }, envoy),
  ]),
  undetermined: ofProvider([
    ...onUnusableEvidence(shown),
    {
      name: 'nothing said about instructions at all',
      system: highRiskSystem(BESIDE),
      missing: ['instructions.provider'],
    },
    open('a representative that the instructions are silent about', noEnvoy, 'instructions.representative', envoy),
    open('nobody says whether there is a representative', noEnvoy, 'acceptedMandate', {
      parties: list(provider({ acceptedMandate: undefined })),
    }),
  ]),
  'not-applicable': never,
});

testPoint('intended-purpose', {
  name: 'the purpose stated',
  missing: 'instructions.statedUses',
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
    unmet(
      'a second purpose that the instructions are silent about',
      {},
      {
        uses: list(recruitingUse(), recruitingUse({ id: 'advertising' })),
      },
    ),
  ],
});

const performance = (...entries: readonly Part[]): Part => ({ performance: list(...entries) });

testPoint('declared-performance', {
  name: 'accuracy, robustness and cybersecurity, tested on this version',
  missing: 'instructions.performance',
  satisfied: [
    met('instructions dated on the day of the test', { on: '2027-10-05' }),
    met('tested on this very day', {
      ...performance(level({ testedOn: '2028-01-14' }), rephrased, attacks),
      on: '2028-01-14',
    }),
  ],
  unmet: [
    unmet('no accuracy', performance(rephrased, attacks)),
    unmet('no robustness', performance(level(), attacks)),
    unmet('no cybersecurity', performance(level(), rephrased)),
    unmet('figures of the version before', performance(level({ testedVersion: '1.9' }), rephrased, attacks)),
    unmet('a figure declared the day before its test', { on: '2027-10-04' }),
    unmet('a test of tomorrow, in instructions of tomorrow', {
      ...performance(level({ testedOn: '2028-01-15' }), rephrased, attacks),
      on: '2028-01-15',
    }),
    unmet('a figure that nobody tested', performance(level({ testedOn: 'none' }), rephrased, attacks)),
    unmet('no figures', { performance: 'none' }),
  ],
  open: [
    open(
      'a figure without its metric',
      performance(level({ metric: undefined }), rephrased, attacks),
      'instructions.performance[order].metric',
    ),
    open(
      'a metric without its level',
      performance(level({ level: undefined }), rephrased, attacks),
      'instructions.performance[order].level',
    ),
  ],
});

testPoint('circumstances-of-performance', {
  name: 'handwriting named with its effect',
  missing: 'instructions.performanceFactors',
  unmet: [
    unmet('no circumstance', { performanceFactors: 'none' }),
    unmet('a complete list without a circumstance', { performanceFactors: list() }),
    unmet('two circumstances, one without its effect', {
      performanceFactors: list({ id: 'handwriting', effect: 'More errors' }, { id: 'dialect', effect: 'none' }),
    }),
  ],
});

testPoint('circumstances-of-risk', {
  name: 'every risk and every misuse told',
  missing: 'instructions.statedRisks',
  satisfied: [
    {
      name: 'no misuse can be foreseen, and the file shows it',
      system: said({ statedMisuses: 'none' }, { riskManagement: { foreseeableMisuses: 'none' } }),
      evidence: [document(['instructions', 'riskManagement'])],
    },
  ],
  unmet: [
    unmet(
      'a second risk that the instructions are silent about',
      {},
      {
        riskManagement: { risks: list({ id: 'bias' }, { id: 'over-reliance' }) },
      },
    ),
    unmet(
      'a second misuse that they do not warn of',
      {},
      {
        riskManagement: { foreseeableMisuses: list({ id: 'dismissals' }, { id: 'promotion' }) },
      },
    ),
    unmet('no risk was looked for', {}, { riskManagement: { risks: 'none' } }),
  ],
  open: [
    open('risks that nobody calls complete', {}, 'a statement that riskManagement.risks is complete', {
      riskManagement: { risks: [{ id: 'bias' }] },
    }),
  ],
});

const departure = (point: string, patch: Part = {}): Part =>
  merge(
    { id: point.replaceAll(' ', '-'), point, reason: 'There is no such thing in this system', justified: 'yes' },
    patch,
  );

const ELSEWHERE: Readonly<Record<string, string>> = { 'input data': 'log mechanisms' };

/** A point that may be left out with a reason that a named person attests. */
function testQualified(
  id: string,
  point: string,
  key: string,
  told: Pick<Told, 'name' | 'open'> & { readonly unmet?: readonly Case[] },
): void {
  const other = ELSEWHERE[point] ?? 'input data';
  const leftOut = (...departures: readonly Part[]): Registered =>
    said({ [key]: 'none', departures: list(...departures) });
  testPoint(id, {
    name: told.name,
    missing: `instructions.${key}`,
    satisfied: [
      {
        name: 'left out beside something else, for a reason that a named person attests',
        system: leftOut(departure(point), departure(other)),
        evidence: [booklet],
        attestations: [judged],
      },
    ],
    unmet: [
      unmet('left out without a word', { [key]: 'none' }),
      {
        name: 'left out, and another point is the one that is excused',
        system: leftOut(departure(other)),
        evidence: [booklet],
        attestations: [judged],
      },
      {
        name: 'left out, and judged not to be justified, beside another point that is',
        system: leftOut(departure(point, { justified: 'no' }), departure(other)),
        evidence: [booklet],
        attestations: [judged],
      },
      {
        name: 'left out for a reason that is none',
        system: leftOut(departure(point, { reason: 'none' })),
        attestations: [judged],
      },
      ...(told.unmet ?? []),
    ],
    open: [
      {
        name: 'left out, and nobody who judged it by name',
        system: leftOut(departure(point)),
        evidence: [booklet],
        reason: 'claimed-not-shown',
      },
      {
        name: 'left out without a reason',
        system: leftOut(departure(point, { reason: undefined })),
        evidence: [booklet],
        attestations: [judged],
        reason: 'facts-missing',
      },
      ...(told.open ?? []),
    ],
  });
}

testQualified('explanation-of-output', 'explanation of output', 'explanation', {
  name: 'what explains a score, described',
});
testQualified('performance-for-groups', 'performance for groups', 'groupPerformance', {
  name: 'the performance for each group, on this version',
  open: [
    open(
      'a figure for nobody in particular',
      { groupPerformance: list({ id: 'women', level: '0.82', testedVersion: VERSION }) },
      'instructions.groupPerformance[women].group',
    ),
  ],
  unmet: [
    unmet('a complete list without a group', { groupPerformance: list() }),
    unmet('two groups, one without its figure', {
      groupPerformance: list(
        { id: 'women', group: 'Women', level: '0.82', testedVersion: VERSION },
        { id: 'older', group: 'Older applicants', level: 'none', testedVersion: VERSION },
      ),
    }),
    unmet('a group without a name, by a figure of the version before', {
      groupPerformance: list({ id: 'women', level: '0.82', testedVersion: '1.9' }),
    }),
  ],
});
testQualified('input-data', 'input data', 'inputData', { name: 'the input specified' });
testQualified('interpretation-of-output', 'interpretation of output', 'interpretation', {
  name: 'what a score says and does not say',
});
testQualified('log-mechanisms', 'log mechanisms', 'logMechanisms', { name: 'export, storage and a key to the log' });

testPoint('predetermined-changes', {
  name: 'the change fixed in advance is named',
  missing: 'instructions.predeterminedChanges',
  unmet: [unmet('a change fixed in advance that the instructions are silent about', { predeterminedChanges: 'none' })],
  open: [
    open(
      'nothing named, and nobody says whether changes were fixed in advance',
      { predeterminedChanges: 'none' },
      'predeterminedChanges',
      {
        predeterminedChanges: undefined,
      },
    ),
  ],
  notApplicable: [{ name: 'no change was fixed in advance', system: said({}, { predeterminedChanges: 'none' }) }],
});

testPoint('oversight-measures', {
  name: 'the measure of oversight and the aids of interpretation described',
  missing: 'instructions.interpretationMeasures',
  unmet: [
    unmet(
      'a second measure that the instructions are silent about',
      {},
      {
        humanOversight: {
          measures: list(
            { id: 'second-look', statedInInstructions: 'yes' },
            { id: 'sampling', statedInInstructions: 'no' },
          ),
        },
      },
    ),
    unmet('no aids of interpretation', { interpretationMeasures: 'none' }),
    unmet('there is no measure of oversight', {}, { humanOversight: { measures: 'none' } }),
  ],
});

const updates: Part = { id: 'updates', kind: 'software update', what: 'Updates are loaded', every: 'P1M' };

testPoint('resources-and-maintenance', {
  name: 'resources, lifetime, and care with its frequency',
  missing: 'instructions.resources',
  unmet: [
    unmet('resources not told', { resources: 'none' }),
    unmet('nothing on software updates', { maintenance: list({ ...updates, kind: 'care' }) }),
    unmet('no maintenance', { maintenance: 'none' }),
  ],
  open: [
    open('no lifetime', { expectedLifetime: undefined }, 'instructions.expectedLifetime'),
    open(
      'updates, and nobody says how often',
      { maintenance: list(updates, { ...updates, id: 'more', every: undefined }) },
      'instructions.maintenance[more].every',
    ),
    open(
      'a measure that says nothing of what is done',
      { maintenance: list({ ...updates, what: undefined }) },
      'instructions.maintenance[updates].what',
    ),
  ],
});
