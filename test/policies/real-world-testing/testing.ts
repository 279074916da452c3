import {
  attestation,
  deployersSystem,
  document,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  PROVIDER,
  plainUse,
  provider,
  type Registered,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  type OutcomeCases,
  onUnusableEvidence,
} from '../../support/policy-tester.js';

export const FRAMEWORK = 'the framework for products of Annex I, Section B';

export const PLAN = [
  'objectives',
  'methodology',
  'geographicalScope',
  'population',
  'temporalScope',
  'monitoring',
  'organisation',
  'conduct',
];
export const REGISTERED = ['identificationNumber', 'parties', 'system', 'planSummary', 'suspensionOrTermination'];
export const TOLD = [
  'natureAndObjectives',
  'conditionsAndDuration',
  'rightsAndGuarantees',
  'reversalOfOutput',
  'numberAndContact',
];

export const place = (patch: Part = {}): Part =>
  merge(
    { id: 'portugal', memberState: 'PT', planSubmittedOn: '2027-04-01', answer: 'approved', answeredOn: '2027-04-20' },
    patch,
  );
export const overseer = (id: string, of: string, patch: Part = {}): Part =>
  merge(
    {
      id,
      of,
      qualification: 'ten years of recruiting',
      hasCapacity: 'yes',
      hasTraining: 'yes',
      hasAuthority: 'yes',
    },
    patch,
  );
export const OVERSEERS = [overseer('test-lead', 'provider'), overseer('recruiter', 'deployer')];
export const withdrawal = (patch: Part = {}): Part =>
  merge(
    {
      id: 'subject-12',
      on: '2027-07-01',
      detriment: 'no',
      justificationAsked: 'no',
      deletionRequestedOn: '2027-07-01',
      deletedOn: '2027-07-01',
    },
    patch,
  );
export const incident = (patch: Part = {}): Part =>
  merge({ id: 'one', entry: 'wrong-list', response: 'suspended until mitigated', respondedOn: '2027-08-03' }, patch);
export const stop = (patch: Part = {}): Part =>
  merge({ id: 'august', kind: 'suspension', on: '2027-08-03', authoritiesToldOn: '2027-08-04' }, patch);

/** A test with one deployer that was conducted as the law asks, and whatever can happen in one happened. */
export const test = (patch: Part = {}): Part =>
  merge(
    {
      id: 'pilot',
      party: PROVIDER,
      under: 'Art. 60',
      startedOn: '2027-06-01',
      endsOn: '2027-11-30',
      plan: 'plan 2.1 of 30 March',
      planCovers: only(...PLAN),
      places: list(place()),
      identificationNumber: 'EU-RWT-2027-0031',
      registeredOn: '2027-05-20',
      registeredIn: 'EU database',
      registeredData: only(...REGISTERED),
      representative: 'none',
      transfersToThirdCountries: 'no',
      durationReasons: 'two rounds of applications',
      vulnerableSubjects: 'no',
      withDeployers: 'yes',
      deployersInformed: 'yes',
      deployersHaveInstructions: 'yes',
      rolesAgreement: 'agreement 9',
      rolesAgreedOn: '2027-05-10',
      everySubjectConsented: 'yes',
      consentFreelyGiven: 'yes',
      subjectsToldOf: only(...TOLD),
      consentRecords: only('dated', 'documented', 'copyGiven'),
      overseers: list(...OVERSEERS),
      reversal: 'the round is repeated by hand',
      reversalWorks: 'yes',
      withdrawals: list(withdrawal()),
      incidents: list(incident()),
      recallProcedure: 'section 7 of the plan',
      stops: list(stop()),
      outcomesDueOn: 'none',
      outcomesToldOn: '2027-12-10',
    },
    patch,
  );

export const INCIDENT: Part = {
  id: 'wrong-list',
  places: list({ id: 'pt', memberState: 'PT', reportedOn: '2027-08-05' }),
};

/** What sets one kind of test apart: which system it is of, and what is said of it. */
export interface Kind {
  readonly id: string;
  readonly under: string;
  /** What the system as a whole may say of it. */
  readonly said: readonly string[];
  readonly system: Part;
  readonly notTheseSystems: Cases;
  /** Tests of other kinds. */
  readonly others: readonly Part[];
  readonly otherPolicies: readonly Case[];
}

/** A motor vehicle, Annex I, Section B. */
export const SECTION_B: Part = {
  systemIsTheProduct: 'yes',
  componentOf: 'none',
  sectionA: only(),
  sectionB: only('motorVehicles'),
  thirdPartyAssessment: 'required',
};

const DEPLOYER_ALONE = { name: 'a deployer alone, whom the provider binds by an agreement', reason: 'role' } as const;

export const ARTICLE_60: Kind = {
  id: 'real-world-testing',
  under: 'Art. 60',
  said: ['under Art. 60', 'otherwise'],
  system: {},
  notTheseSystems: [...notHighRisk(provider()), { ...DEPLOYER_ALONE, system: deployersSystem() }],
  others: [{ id: 'sandbox', under: 'a sandbox' }],
  otherPolicies: [
    {
      name: 'a product of Section B as well, tested under the framework for such products',
      system: highRiskSystem({
        product: SECTION_B,
        realWorldTesting: 'under Art. 60',
        events: { realWorldTest: list(test({ under: FRAMEWORK })) },
      }),
      reason: 'condition',
    },
  ],
};

export const SECTION_B_PRODUCTS: Kind = {
  id: 'testing-of-section-b-products',
  under: FRAMEWORK,
  said: [`under ${FRAMEWORK}`],
  system: { product: SECTION_B, uses: list(plainUse()) },
  notTheseSystems: [
    ...notHighRisk(provider()),
    { ...DEPLOYER_ALONE, system: deployersSystem({ product: SECTION_B, uses: list(plainUse()) }) },
    { name: 'recruiting, which is in no product', system: highRiskSystem(), reason: 'class' },
  ],
  others: [
    { id: 'article-60', under: 'Art. 60' },
    { id: 'sandbox', under: 'a sandbox' },
  ],
  otherPolicies: [],
};

export const file = document(['events', 'organisation', 'uses'], { id: 'test-file' });

interface TestDuty {
  readonly kind: Kind;
  /** What the test says in which the duty is met, and what its provider is, where they differ. */
  readonly base?: Part;
  readonly organisation?: Part;
  /** What differs in one test where the duty is not met; the first is what the tests of others did as well. */
  readonly unmet: Readonly<Record<string, Part | Registered>>;
  readonly met?: Readonly<Record<string, Part | Registered>>;
  readonly open: Readonly<Record<string, Part | Registered>>;
  /** What differs where the duty waits for something else than the test. */
  readonly notYet?: Readonly<Record<string, Part | Registered>>;
  /** The duty waits for what happens in a test, not for the test alone. */
  readonly waits?: boolean;
  readonly judged?: Case['attestations'];
}

/** A system with these tests. */
export const tested = (
  kind: Kind,
  register: unknown,
  rest: Part = {},
  organisation: Part = { establishedInUnion: 'yes' },
): Registered =>
  highRiskSystem(
    merge(merge(kind.system, { events: { realWorldTest: register, seriousIncident: list(INCIDENT) } }), rest),
    { [PROVIDER]: organisation },
  );

const isRegistered = (differs: Part | Registered): differs is Registered => 'facts' in differs;

/** Cases of one duty over the tests of a register, and over everything that is none of them. */
export function testingCases(duty: TestDuty): OutcomeCases {
  const { kind, base = {}, organisation, unmet, met = {}, open, notYet = {}, waits = false, judged } = duty;
  const own = (patch: Part = {}): Part => test({ under: kind.under, ...base, ...patch });
  const made = (register: unknown, rest: Part = {}): Registered => tested(kind, register, rest, organisation);
  const shown = {
    system: made(list(own())),
    evidence: [file],
    ...(judged === undefined ? {} : { attestations: judged }),
  };
  const of = (named: Readonly<Record<string, Part | Registered>>): Case[] =>
    Object.entries(named).map(([name, differs]) => ({
      ...shown,
      name,
      system: isRegistered(differs) ? differs : made(list(own(differs))),
    }));
  const [[firstName, first] = ['', {}]] = Object.entries(unmet);
  if (isRegistered(first)) throw new Error(`${firstName}: the first case differs in the test alone`);
  const bad = (id: string, patch: Part): Part => own({ ...first, id, ...patch });
  const besides = [
    bad('theirs', { party: 'other' }),
    bad('planned', { startedOn: '2028-01-15' }),
    bad('dropped', { startedOn: 'none' }),
    ...kind.others.map((patch) => bad(String(patch.id), patch)),
  ];
  const unowned = own({ startedOn: '2028-01-14', endsOn: '2028-03-01', ...first, party: undefined });
  const never: Case[] = [
    ...kind.notTheseSystems,
    ...kind.otherPolicies,
    ...[undefined, ...kind.said].flatMap((realWorldTesting): Case[] => {
      const told = realWorldTesting === undefined ? 'nothing said beside it' : `said to be tested ${realWorldTesting}`;
      return [
        ['no test, in a register that is complete', 'none' as unknown] as const,
        ['an empty register that is complete', list()] as const,
        ...besides.map((one) => [`only a test that is ${String(one.id)}`, list(one)] as const),
      ].map(([name, register]) => ({
        ...shown,
        name: `${name}, ${told}`,
        system: made(register, { realWorldTesting }),
        reason: 'condition' as const,
      }));
    }),
    ...of(notYet).map((each) => ({ ...each, reason: 'condition' as const })),
    {
      ...shown,
      name: 'not tested in real-world conditions, and somebody says so',
      system: made(undefined, { realWorldTesting: 'no' }),
      reason: 'condition' as const,
    },
  ];
  return {
    satisfied: [
      { ...shown, name: 'as the law asks, and shown' },
      { ...shown, name: 'beside tests that are none of these', system: made(list(own(), ...besides)) },
      {
        ...shown,
        name: 'entered, and said to be none: what is entered counts',
        system: made(list(own()), { realWorldTesting: 'no' }),
      },
      { ...shown, name: 'a second test as well', system: made(list(own(), own({ id: 'second' }))) },
      ...of(met),
    ],
    'not-satisfied': [
      ...of(unmet),
      { ...shown, name: 'one of two tests', system: made(list(own(), bad('second', {}))) },
    ] as unknown as Cases,
    undetermined: [
      ...onUnusableEvidence(shown),
      {
        ...shown,
        name: 'nobody says whether it was tested',
        system: made(undefined),
        reason: 'applicability-open',
      },
      { ...shown, name: 'a register that nobody calls complete', system: made([own()]) },
      ...kind.said.map((realWorldTesting) => ({
        ...shown,
        name: `said to be tested ${realWorldTesting}, and no test is entered`,
        system: made(undefined, { realWorldTesting }),
      })),
      ...(waits
        ? []
        : [
            {
              ...shown,
              name: 'begun today, and nobody says who conducts it',
              system: made(list(unowned), { realWorldTesting: kind.said[0] }),
            },
          ]),
      ...of(open),
    ] as unknown as Cases,
    'not-applicable': never as unknown as Cases,
  };
}

/** The judgement of a named person on one duty. */
export const judgementOn = (kind: Kind | string, id: string): Case['attestations'] => [
  attestation({ requirement: `ai-act/${typeof kind === 'string' ? kind : kind.id}/${id}`, on: '2027-12-21' }),
];
