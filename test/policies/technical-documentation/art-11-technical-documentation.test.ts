import { technicalDocumentation } from '../../../policies/technical-documentation/art-11-technical-documentation.js';
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
  PROVIDER,
  provider,
  type Registered,
  VERSION,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';

const ALL_REQUIREMENTS = [
  'riskManagement',
  'dataGovernance',
  'recordKeeping',
  'transparency',
  'humanOversight',
  'accuracyRobustnessCybersecurity',
];

const release = (patch: Part = {}): Part =>
  merge({ id: 'second', version: VERSION, releasedOn: '2027-12-15', documentedOn: '2027-12-10' }, patch);
const first = (patch: Part = {}): Part =>
  merge({ id: 'first', version: '1.9', releasedOn: '2027-10-01', documentedOn: '2027-10-01' }, patch);

const FORM: Part = {
  reference: 'Form 1 on the pages of the Commission',
  publishedOn: '2027-06-01',
  usedOn: '2027-11-01',
};

/** Technical documentation that was ready before the first unit left on 15 December 2027. */
const FILE: Part = {
  drawnUpOn: '2027-12-10',
  systemVersion: VERSION,
  releases: list(first(), release()),
  requirementsShown: only(...ALL_REQUIREMENTS),
  form: 'on the simplified form of the Commission',
  simplifiedForm: FORM,
  singleSet: 'yes',
  productLaws: list({ id: 'lifts', law: 'Directive 2014/33/EU', statedIn: 'Part 9' }),
};

const PRODUCT: Part = { systemIsTheProduct: 'no', componentOf: 'The control of a lift', sectionA: only('lifts') };
const SIZE = { [PROVIDER]: { size: 'small' } };

const said = (
  patch: Part | 'none' = {},
  beside: Part = {},
  organisations: Registered['organisations'] = SIZE,
): Registered =>
  having(
    highRiskSystem(
      { product: PRODUCT, technicalDocumentation: patch === 'none' ? 'none' : merge(FILE, patch) },
      organisations,
    ),
    beside,
  );

const file = document(['technicalDocumentation', 'organisation'], { id: 'technical-file' });
const judged = attestation({ requirement: 'ai-act/technical-documentation/demonstrates-compliance' });
const shown = { system: said(), evidence: [file] };

const met = (name: string, system: Registered, more: Partial<Case> = {}): Case => ({
  name,
  system,
  evidence: [file],
  ...more,
});
const unmet = (name: string, system: Registered, more: Partial<Case> = {}): Case => ({ name, system, ...more });
const open = (name: string, system: Registered, missing: string): Case => ({
  name,
  system,
  evidence: [file],
  missing: [missing],
});

const never: Cases = [
  ...notHighRisk(provider()),
  {
    name: 'a deployer, who draws up no technical documentation',
    system: having(deployersSystem(), { product: PRODUCT, technicalDocumentation: FILE }),
    reason: 'role',
  },
];
const none = unmet('the registry says that there is no technical documentation', said('none'));
const nothing = (missing: string): Case => ({
  name: 'nothing said about technical documentation at all',
  system: highRiskSystem({ product: PRODUCT }),
  missing: [missing],
});

const drawnUp = (drawnUpOn: string | undefined, beside: Part = {}): Registered => said({ drawnUpOn }, beside);

testRequirement(technicalDocumentation, 'drawn-up-before-market', {
  satisfied: [
    { ...shown, name: 'complete five days before the first unit left' },
    met('complete on the day of the placing', drawnUp('2027-12-15')),
    met(
      'complete on the day of a first own use that came before the placing',
      drawnUp('2027-12-12', { firstPutIntoServiceOn: '2027-12-12' }),
    ),
    met('own use alone, and no placing on the market', drawnUp('2027-12-20', { firstPlacedOnTheMarketOn: 'none' })),
    met('on the market and never in service', drawnUp('2027-12-15', { firstPutIntoServiceOn: 'none' })),
    met('complete on the day that is judged, before the placing', drawnUp('2027-12-11'), {
      asOf: '2027-12-11',
      evidence: [document(['technicalDocumentation'], { date: '2027-12-11' })],
    }),
  ],
  'not-satisfied': [
    none,
    unmet('written up the day after the placing', drawnUp('2027-12-16')),
    unmet(
      'written up the day after a first use that came first',
      drawnUp('2027-12-13', { firstPutIntoServiceOn: '2027-12-12' }),
    ),
    unmet('planned, and not there so far', drawnUp('2027-12-12'), { asOf: '2027-12-11' }),
    unmet('never drawn up', drawnUp('none')),
    unmet(
      'neither on the market nor in service: nothing that it could come before',
      drawnUp('2027-12-10', { firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: 'none' }),
    ),
    unmet(
      'written up after a change that made the Regulation bind',
      drawnUp('2028-01-10', {
        firstPlacedOnTheMarketOn: '2026-03-01',
        firstPutIntoServiceOn: 'none',
        significantDesignChangeOn: '2028-01-05',
      }),
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothing('technicalDocumentation.drawnUpOn'),
    open(
      'nobody says when the system was placed on the market',
      drawnUp('2027-12-10', { firstPlacedOnTheMarketOn: undefined }),
      'firstPlacedOnTheMarketOn',
    ),
    ...[
      ['before the change', '2027-12-20'],
      ['on the day of the change', '2028-01-05'],
    ].map(([when, drawnUpOn]) => ({
      name: `an older system, documented ${when} that made the Regulation bind`,
      system: drawnUp(drawnUpOn, {
        firstPlacedOnTheMarketOn: '2026-03-01',
        firstPutIntoServiceOn: 'none',
        significantDesignChangeOn: '2028-01-05',
      }),
      evidence: [file],
      reason: 'facts-missing' as const,
    })),
  ],
  'not-applicable': never,
});

testRequirement(technicalDocumentation, 'kept-up-to-date', {
  satisfied: [
    { ...shown, name: 'each release documented when it came' },
    met(
      'a release that lies ahead and is not documented yet',
      said({
        releases: list(
          release(),
          release({ id: 'third', version: '2.1', releasedOn: '2028-01-15', documentedOn: 'none' }),
        ),
      }),
    ),
    met('documented on the day of the release', said({ releases: list(release({ documentedOn: '2027-12-15' })) })),
  ],
  'not-satisfied': [
    none,
    unmet('documentation of the version before', said({ systemVersion: '1.9' })),
    unmet(
      'a release that was documented the day after',
      said({ releases: list(first(), release({ documentedOn: '2027-12-16' })) }),
      {
        instances: ['technicalDocumentation.releases[second]'],
      },
    ),
    unmet(
      'a release of this very day that nobody documented',
      said({ releases: list(release(), release({ id: 'third', releasedOn: '2028-01-14', documentedOn: 'none' })) }),
    ),
    unmet('this version is not among the releases', said({ releases: list(first()) })),
    unmet('no release listed', said({ releases: 'none' })),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothing('technicalDocumentation.releases'),
    open(
      'releases that nobody calls complete',
      said({ releases: [release()] }),
      'a statement that technicalDocumentation.releases is complete',
    ),
    open(
      'nobody says for which version it is',
      said({ systemVersion: undefined }),
      'technicalDocumentation.systemVersion',
    ),
  ],
  'not-applicable': never,
});

testRequirement(technicalDocumentation, 'demonstrates-compliance', {
  satisfied: [
    { ...shown, name: 'every requirement shown, and a named person who judged the form', attestations: [judged] },
  ],
  'not-satisfied': [
    none,
    ...ALL_REQUIREMENTS.map((left) =>
      unmet(
        `nothing on ${left.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
        said({ requirementsShown: only(...ALL_REQUIREMENTS.filter((id) => id !== left)) }),
        {
          attestations: [judged],
        },
      ),
    ),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...shown, attestations: [judged] }),
    nothing('technicalDocumentation.requirementsShown'),
    { ...shown, name: 'nobody judged whether it is clear and comprehensive', reason: 'judgement-needed' },
    {
      ...shown,
      name: 'a judgement that has lapsed',
      attestations: [{ ...judged, reviewBy: '2028-01-13' }],
      reason: 'judgement-needed',
    },
  ],
  'not-applicable': never,
});

const form = (patch: Part): Registered => said({ simplifiedForm: patch });
const ofSize = (size: string | undefined): Registered => said({}, {}, { [PROVIDER]: { size } });
const without = (name: string): Case => ({
  name,
  system: said({ form: 'in full', simplifiedForm: undefined }),
  reason: 'condition',
});

testRequirement(technicalDocumentation, 'simplified-form', {
  satisfied: [
    { ...shown, name: 'a small enterprise on the form of the Commission' },
    ...['micro', 'medium', 'small mid-cap'].map((size) => met(`a provider that is ${size}`, ofSize(size))),
    met('a form used on the day of its publication', form({ publishedOn: '2027-11-01' })),
    met('a form filled in this very day', form({ usedOn: '2028-01-14' })),
  ],
  'not-satisfied': [
    unmet('a small firm that shortens Annex IV in its own way', said({ form: 'shortened otherwise' })),
    unmet('the form in the hands of a large firm', ofSize('larger')),
    unmet('a form that the Commission never published', form({ publishedOn: 'none' })),
    unmet('a draft used the day before the form was published', form({ publishedOn: '2027-11-02' })),
    unmet('a form that is to be filled in tomorrow', form({ usedOn: '2028-01-15' })),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    {
      name: 'nothing said about technical documentation at all',
      system: highRiskSystem({ product: PRODUCT }, SIZE),
      missing: ['technicalDocumentation.form'],
    },
    open('nobody says how large the provider is', ofSize(undefined), 'organisation.size'),
    open(
      'nobody says which form it was',
      form({ reference: undefined }),
      'technicalDocumentation.simplifiedForm.reference',
    ),
    {
      ...shown,
      name: 'the size claimed, and no accounts that show it',
      evidence: [document(['technicalDocumentation'])],
      reason: 'claimed-not-shown',
    },
  ],
  'not-applicable': [
    ...never,
    without('a provider who gives everything in full, whatever its size'),
    { name: 'no technical documentation, and so no form', system: said('none') },
  ],
});

const product = (patch: Part): Registered => said({}, { product: patch });

testRequirement(technicalDocumentation, 'single-set', {
  satisfied: [
    { ...shown, name: 'one set for the control of a lift, with what the law on lifts asks for' },
    met('the system is the product itself', product({ systemIsTheProduct: 'yes', componentOf: 'none' })),
  ],
  'not-satisfied': [
    unmet('two sets side by side', said({ singleSet: 'no' })),
    unmet('nothing of what the product law asks for', said({ productLaws: list({ id: 'lifts', statedIn: 'none' }) })),
    unmet(
      'two laws, and one of them left out',
      said({ productLaws: list({ id: 'lifts', statedIn: 'Part 9' }, { id: 'radio', statedIn: 'none' }) }),
    ),
    unmet('a complete list without a law', said({ productLaws: list() })),
    unmet('the registry says that there is no technical documentation', said('none')),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothing('technicalDocumentation.singleSet'),
    open(
      'two sets, and nobody says under which law the product falls',
      said({ singleSet: 'no' }, { product: { sectionA: { lifts: 'unknown' } } }),
      'product.sectionA',
    ),
  ],
  'not-applicable': [
    ...never,
    { name: 'a component of a product that no law of Section A covers', system: product({ sectionA: only() }) },
    { name: 'no product and no component of one', system: product({ componentOf: 'none' }) },
  ],
});
