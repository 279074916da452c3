import { qualityManagement } from '../../../policies/quality-management/art-17-quality-management.js';
import {
  AS_OF,
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

const BUILDING = ['strategy', 'design', 'development', 'examination', 'specifications', 'dataManagement'];
const RUNNING = [
  'riskManagement',
  'postMarketMonitoring',
  'incidentReporting',
  'communication',
  'recordKeeping',
  'resources',
];

const procedure = (patch: Part = {}): Part =>
  merge(
    {
      id: 'building',
      aspects: only(...BUILDING),
      document: 'SOP-03 From concept to release',
      approvedBy: 'managing director',
      approvedOn: '2027-05-20',
      inForceOn: '2027-06-01',
      nextReviewOn: '2028-06-01',
      records: list(
        { id: 'release', on: '2027-11-20', version: VERSION, what: 'Release review' },
        { id: 'next-release', on: '2028-06-20', version: '2.1', what: 'Planned release review' },
      ),
    },
    patch,
  );
const running = (patch: Part = {}): Part =>
  merge(
    procedure({
      id: 'running',
      aspects: only(...RUNNING, 'accountability'),
      document: 'SOP-04 Operation',
      records: 'none',
    }),
    patch,
  );

const responsibility = (id: string, aspects: readonly string[], patch: Part = {}): Part =>
  merge(
    {
      id,
      kind: 'one person or function',
      aspects: only(...aspects),
      authority: 'Stops a release',
      heldUntil: 'none',
    },
    patch,
  );

const examination = (id: string, stage: string, patch: Part = {}): Part =>
  merge({ id, stage, what: 'Selection rates by group', frequency: 'With every candidate for release' }, patch);

const STANDARD: Part = {
  id: 'robustness',
  reference: 'EN 40001:2027',
  kind: 'harmonised standard',
  appliedInFull: 'yes',
};
const HOUSE: Part = {
  id: 'house',
  reference: 'House specification 12',
  kind: 'other specification',
  appliedInFull: 'no',
};

const OPERATIONS = [
  'acquisition',
  'collection',
  'analysis',
  'labelling',
  'storage',
  'filtration',
  'aggregation',
  'retention',
];

/** A quality management system in which everything is there. */
const MANUAL: Part = {
  operatedBy: PROVIDER,
  manual: 'Quality manual, third edition',
  inForceOn: '2027-06-01',
  nextReviewOn: '2028-06-01',
  procedures: list(procedure(), running()),
  conformityProcedure: 'internal control',
  modifications: 'A board of three decides which modification is substantial',
  examinations: list(
    examination('data', 'before development'),
    examination('builds', 'during development'),
    examination('drift', 'after development'),
  ),
  specifications: list(STANDARD, HOUSE),
  standardsCoverAllRequirements: 'no',
  meansBesideStandards: 'A matrix of requirements and tests',
  dataOperations: only(...OPERATIONS),
  dataOperationsNotCarriedOut: only('mining'),
  incidentDeadlines: {
    general: 'P15D',
    death: 'P10D',
    infrastructureOrWidespread: 'P2D',
    standIn: 'head of legal',
  },
  communicationWith: only(
    'nationalCompetentAuthorities',
    'otherAuthorities',
    'notifiedBodies',
    'otherOperators',
    'customers',
    'otherInterestedParties',
  ),
  notifiedBodyTakesPart: 'no',
  documentsKeptFor: 'P10Y',
  supplies: list({ id: 'hosting', what: 'Computing of a hosting firm', securedBy: 'A second firm under contract' }),
  responsibilities: list(responsibility('engineering', BUILDING), responsibility('quality', RUNNING)),
};

const REST: Part = {
  riskManagement: { process: { establishedOn: '2027-01-10' } },
  postMarketMonitoring: { establishedOn: '2027-11-02' },
};

const system = (manual: Part = {}, rest: Part = {}, organisation: Part = {}): Registered =>
  highRiskSystem(merge(merge({ qualityManagement: MANUAL }, { qualityManagement: manual }), merge(REST, rest)), {
    [PROVIDER]: organisation,
  });
const file = document(
  ['qualityManagement', 'organisation', 'riskManagement', 'postMarketMonitoring', 'firstPlacedOnTheMarketOn'],
  { id: 'quality-manual' },
);
const shown = { system: system(), evidence: [file] };

const of = (name: string, manual: Part, rest: Part = {}): Case => ({
  name,
  system: system(manual, rest),
  evidence: [file],
});

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who needs no quality management system', system: deployersSystem(), reason: 'role' },
];
const silent: Case = {
  name: 'nothing said about quality management',
  system: highRiskSystem(),
  reason: 'facts-missing',
};
const statedNone: Case = {
  name: 'no quality management system',
  system: highRiskSystem({ qualityManagement: 'none', ...REST }),
  decidedBy: [],
};

const BANK: Part = { financialInstitution: 'yes', financialServicesLaw: 'Directive 2013/36/EU' };
const bank = (name: string, organisation: Part, asOf = AS_OF): Case => ({
  name,
  system: highRiskSystem({ qualityManagement: 'none', ...REST }, { [PROVIDER]: organisation }),
  evidence: [file],
  asOf,
});

/** The relief of paragraph 4, where it reaches. */
const relieved = {
  satisfied: [
    {
      ...bank('a bank that shows that it complies with its governance rules', BANK),
      decidedBy: ['organisation.financialServicesLaw'],
    },
  ],
  'not-satisfied': [
    bank('no bank, and a law of banks named', {
      financialInstitution: 'no',
      financialServicesLaw: 'Directive 2013/36/EU',
    }),
    bank('nothing said about being a bank, and a law of banks named', { financialServicesLaw: 'Directive 2013/36/EU' }),
  ],
  undetermined: [
    {
      ...bank('a bank that does not name its rules', { financialInstitution: 'yes' }),
      missing: ['organisation.financialServicesLaw'],
    },
    { ...bank('a bank whose governance nothing shows', BANK), evidence: [], reason: 'claimed-not-shown' as const },
  ],
};
const notRelieved = {
  satisfied: [],
  'not-satisfied': [bank('a bank without it: its governance rules do not stand in for this aspect', BANK)],
  undetermined: [],
};

type Own = Partial<Record<'satisfied' | 'not-satisfied' | 'undetermined', readonly Case[]>>;

/** What the aspects have in common: some procedure that is followed sets the aspect out, and the relief of paragraph 4. */
function aspectCases(aspect: string, { isRelieved = true, own = {} as Own } = {}) {
  const isBuilding = BUILDING.includes(aspect);
  const mine = isBuilding ? procedure : running;
  const withProcedure = (patch: Part): Part => ({
    procedures: list(isBuilding ? running() : procedure(), mine(patch)),
  });
  const others = [...BUILDING, ...RUNNING, 'accountability'].filter((each) => each !== aspect);
  const relief = isRelieved ? relieved : notRelieved;
  return {
    satisfied: [
      {
        ...shown,
        name: 'a procedure that is followed sets it out',
        decidedBy: ['qualityManagement.procedures[running].document'].slice(isBuilding ? 1 : 0),
      },
      of('a procedure that comes into force on this day', withProcedure({ inForceOn: AS_OF })),
      ...relief.satisfied,
      ...(own.satisfied ?? []),
    ] satisfies readonly Case[] as unknown as Cases,
    'not-satisfied': [
      statedNone,
      of('no procedure', { procedures: 'none' }),
      of('procedures, and none for this aspect', withProcedure({ aspects: only(...others) })),
      of('a procedure without a document', withProcedure({ document: 'none' })),
      of('a procedure that comes into force tomorrow', withProcedure({ inForceOn: '2028-01-15' })),
      ...relief['not-satisfied'],
      ...(own['not-satisfied'] ?? []),
    ] satisfies readonly Case[] as unknown as Cases,
    undetermined: [
      ...onUnusableEvidence(shown),
      silent,
      of('other procedures, in a list that nobody calls complete', {
        procedures: [procedure({ aspects: only() }), running({ aspects: only() })],
      }),
      of('a procedure, and nobody says since when it is followed', withProcedure({ inForceOn: undefined })),
      ...relief.undetermined,
      ...(own.undetermined ?? []),
    ] satisfies readonly Case[] as unknown as Cases,
    'not-applicable': never,
  };
}

const recorded = (...records: readonly Part[]): Part => ({
  procedures: list(procedure({ records: list(...records) }), running()),
});
const record = (patch: Part = {}): Part => merge({ id: 'review', on: '2027-11-20', version: VERSION }, patch);

/** A procedure that nobody followed is no system. */
const FOLLOWED: Own = {
  satisfied: [of('a record of this very day', recorded(record({ on: AS_OF })))],
  'not-satisfied': [
    of('a procedure that nobody ever followed', { procedures: list(procedure({ records: 'none' }), running()) }),
    of('a record of a day that has not come', recorded(record({ on: '2028-01-15' }))),
  ],
  undetermined: [
    of('a record without a day', recorded(record({ on: undefined }))),
    of('no record in a list that nobody calls complete', {
      procedures: list(procedure({ records: [] }), running()),
    }),
  ],
};
const both = (one: Own, other: Own): Own => ({
  satisfied: [...(one.satisfied ?? []), ...(other.satisfied ?? [])],
  'not-satisfied': [...(one['not-satisfied'] ?? []), ...(other['not-satisfied'] ?? [])],
  undetermined: [...(one.undetermined ?? []), ...(other.undetermined ?? [])],
});
const FOLLOWED_FOR_THIS_VERSION = both(FOLLOWED, {
  'not-satisfied': [of('followed for an older version alone', recorded(record({ version: '1.9' })))],
  undetermined: [of('a record that names no version', recorded(record({ version: undefined })))],
});

const changedProcedure = (patch: Part): Part => ({ procedures: list(running(), procedure(patch)) });

testRequirement(qualityManagement, 'quality-management-system', {
  satisfied: [
    {
      ...shown,
      name: 'a system of the provider’s own, in place before market',
      decidedBy: ['qualityManagement.manual'],
    },
    of('in place on the day of the first placing', { inForceOn: '2027-12-15' }),
    of('on the market and never in service', { inForceOn: '2027-12-15' }, { firstPutIntoServiceOn: 'none' }),
    of(
      'own use alone: in place on the day of the first use',
      { inForceOn: '2027-12-20' },
      { firstPlacedOnTheMarketOn: 'none' },
    ),
    of(
      'in place since today, and nothing on the market yet',
      { inForceOn: AS_OF },
      {
        firstPlacedOnTheMarketOn: '2028-03-01',
        firstPutIntoServiceOn: '2028-03-01',
      },
    ),
    of(
      'an older system whose design changed significantly after the quality management began',
      { inForceOn: '2027-12-01' },
      {
        firstPlacedOnTheMarketOn: '2024-05-02',
        firstPutIntoServiceOn: '2024-05-02',
        significantDesignChangeOn: '2027-12-05',
      },
    ),
    of(
      'in place on the day of that change',
      { inForceOn: '2027-12-05' },
      {
        firstPlacedOnTheMarketOn: '2024-05-02',
        firstPutIntoServiceOn: '2024-05-02',
        significantDesignChangeOn: '2027-12-05',
      },
    ),
    of('a review that is due today', { nextReviewOn: AS_OF }),
    of('a procedure whose review is due today', changedProcedure({ nextReviewOn: AS_OF })),
    of('a procedure approved on the day on which it came into force', changedProcedure({ approvedOn: '2027-06-01' })),
    of(
      'a procedure that replaced another after the placing',
      changedProcedure({ approvedOn: '2028-01-03', inForceOn: '2028-01-05' }),
    ),
    ...relieved.satisfied,
  ],
  'not-satisfied': [
    statedNone,
    of('a manual bought with the name of another firm on it', { operatedBy: 'other-firm' }),
    of('no manual', { manual: 'none' }),
    of('put in place after the first placing', { inForceOn: '2027-12-16' }),
    of(
      'put in place between first use and placing',
      { inForceOn: '2027-12-12' },
      { firstPutIntoServiceOn: '2027-12-10' },
    ),
    of(
      'not in place yet, and nothing on the market',
      { inForceOn: '2028-02-01' },
      {
        firstPlacedOnTheMarketOn: '2028-03-01',
        firstPutIntoServiceOn: '2028-03-01',
      },
    ),
    of('a review that was due yesterday', { nextReviewOn: '2028-01-13' }),
    of('a manual without procedures', { procedures: 'none' }),
    of('one procedure without a document', changedProcedure({ document: 'none' })),
    of('one procedure that nobody approved', changedProcedure({ approvedBy: 'none' })),
    of('one procedure approved after it came into force', changedProcedure({ approvedOn: '2027-06-02' })),
    of('one procedure whose review was due yesterday', changedProcedure({ nextReviewOn: '2028-01-13' })),
    ...relieved['not-satisfied'],
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    silent,
    of('nobody says whose system it is', { operatedBy: undefined }),
    of('nobody says since when', { inForceOn: undefined }),
    of('procedures in a list that nobody calls complete', { procedures: [procedure(), running()] }),
    of('an empty list of procedures', { procedures: [] }),
    {
      ...shown,
      name: 'nobody says when it was placed on the market',
      system: having(system(), { firstPlacedOnTheMarketOn: undefined }),
    },
    ...relieved.undetermined,
  ],
  'not-applicable': never,
});

testRequirement(
  qualityManagement,
  'strategy',
  aspectCases('strategy', {
    own: both(FOLLOWED, {
      satisfied: [
        of('followed for an older version alone, which is enough for a strategy', recorded(record({ version: '1.9' }))),
      ],
      'not-satisfied': [of('nothing on modifications', { modifications: 'none' })],
      undetermined: [
        of('nobody says which conformity assessment it counts on', { conformityProcedure: 'unknown' }),
        of('nothing said about modifications', { modifications: undefined }),
      ],
    }),
  }),
);

testRequirement(qualityManagement, 'design', aspectCases('design', { own: FOLLOWED_FOR_THIS_VERSION }));
testRequirement(qualityManagement, 'development', aspectCases('development', { own: FOLLOWED_FOR_THIS_VERSION }));

const STAGES = ['before development', 'during development', 'after development'];
const examined = (stage: string, patch: Part | undefined): Part => ({
  examinations: list(
    ...STAGES.filter((each) => each !== stage).map((each) => examination(each.slice(0, 5), each)),
    ...(patch === undefined ? [] : [examination('mine', stage, patch)]),
  ),
});

testRequirement(
  qualityManagement,
  'examination',
  aspectCases('examination', {
    own: both(FOLLOWED_FOR_THIS_VERSION, {
      'not-satisfied': STAGES.flatMap((stage) => [
        of(`nothing prescribed ${stage}`, examined(stage, undefined)),
        of(`nobody wrote what is examined ${stage}`, examined(stage, { what: 'none' })),
        of(`no frequency ${stage}`, examined(stage, { frequency: 'none' })),
      ]),
      undetermined: STAGES.map((stage) =>
        of(`nobody says how often ${stage}`, examined(stage, { frequency: undefined })),
      ),
    }),
  }),
);

const standards = (covers: string, ...specifications: readonly Part[]): Part => ({
  specifications: list(...specifications),
  standardsCoverAllRequirements: covers,
  meansBesideStandards: 'none',
});
const PARTLY: Part = { ...STANDARD, id: 'data-quality', appliedInFull: 'no' };

testRequirement(
  qualityManagement,
  'specifications',
  aspectCases('specifications', {
    own: both(FOLLOWED, {
      satisfied: [
        of(
          'harmonised standards in full that cover everything, beside a house rule applied in part',
          standards('yes', STANDARD, HOUSE),
        ),
        of('no harmonised standard, and other means', { specifications: list(HOUSE) }),
      ],
      'not-satisfied': [
        of('no specification at all', { specifications: 'none' }),
        of('one specification without a number', { specifications: list(STANDARD, { ...HOUSE, reference: 'none' }) }),
        of('harmonised standards in full that leave something open, and no other means', standards('no', STANDARD)),
        of('one harmonised standard applied in part, and no other means', standards('yes', STANDARD, PARTLY)),
        of('house rules alone that are said to cover everything', standards('yes', HOUSE)),
      ],
      undetermined: [
        of('nobody says whether the standards cover everything', {
          ...standards('yes', STANDARD),
          standardsCoverAllRequirements: 'unknown',
        }),
        of('an empty list of specifications', { specifications: [] }),
      ],
    }),
  }),
);

testRequirement(
  qualityManagement,
  'data-management',
  aspectCases('dataManagement', {
    own: {
      satisfied: [
        of('every operation covered', {
          dataOperations: only(...OPERATIONS, 'mining'),
          dataOperationsNotCarriedOut: only(),
        }),
        of('no data handled at all, and it is said', {
          dataOperations: only(),
          dataOperationsNotCarriedOut: only(...OPERATIONS, 'mining'),
        }),
      ],
      'not-satisfied': [...OPERATIONS, 'mining'].map((left) =>
        of(`${left} carried out without a procedure`, {
          dataOperations: only(...[...OPERATIONS, 'mining'].filter((each) => each !== left)),
          dataOperationsNotCarriedOut: only(),
        }),
      ),
      undetermined: [
        of('nobody says which operations are carried out', {
          dataOperations: only('storage'),
          dataOperationsNotCarriedOut: undefined,
        }),
      ],
    },
  }),
);

const process = (establishedOn: string | undefined): Part => ({ riskManagement: { process: { establishedOn } } });

testRequirement(
  qualityManagement,
  'risk-management',
  aspectCases('riskManagement', {
    isRelieved: false,
    own: {
      satisfied: [of('a risk management system established on this day', {}, process(AS_OF))],
      'not-satisfied': [
        of('a procedure, and no risk management system behind it', {}, { riskManagement: 'none' }),
        of('a risk management system that begins tomorrow', {}, process('2028-01-15')),
      ],
      undetermined: [of('nobody says since when risks are managed', {}, process(undefined))],
    },
  }),
);

const established = (establishedOn: string | undefined): Part => ({ postMarketMonitoring: { establishedOn } });

testRequirement(
  qualityManagement,
  'post-market-monitoring',
  aspectCases('postMarketMonitoring', {
    isRelieved: false,
    own: {
      satisfied: [of('monitoring established on this day', {}, established(AS_OF))],
      'not-satisfied': [
        of('a procedure, and no monitoring behind it', {}, { postMarketMonitoring: 'none' }),
        of('monitoring that begins tomorrow', {}, established('2028-01-15')),
      ],
      undetermined: [of('nobody says since when the system is monitored', {}, established(undefined))],
    },
  }),
);

const deadlines = (patch: Part): Part => ({ incidentDeadlines: patch });

testRequirement(
  qualityManagement,
  'incident-reporting',
  aspectCases('incidentReporting', {
    isRelieved: false,
    own: {
      satisfied: [
        of(
          'shorter last days than the law sets',
          deadlines({ general: 'P7D', death: 'P3D', infrastructureOrWidespread: 'P1D' }),
        ),
        of('two weeks', deadlines({ general: 'P2W' })),
      ],
      'not-satisfied': [
        of('sixteen days', deadlines({ general: 'P16D' })),
        of('a month', deadlines({ general: 'P1M' })),
        of('fifteen days for every incident, a death included', deadlines({ death: 'P15D' })),
        of('eleven days for a death', deadlines({ death: 'P11D' })),
        of('three days for critical infrastructure', deadlines({ infrastructureOrWidespread: 'P3D' })),
        of('nobody stands in', deadlines({ standIn: 'none' })),
        of('no last days', { incidentDeadlines: 'none' }),
      ],
      undetermined: [
        of('nothing said of incidents in general', deadlines({ general: undefined })),
        of('nothing said of a death', deadlines({ death: undefined })),
        of('nothing said of critical infrastructure', deadlines({ infrastructureOrWidespread: undefined })),
        of('nothing said of who stands in', deadlines({ standIn: undefined })),
      ],
    },
  }),
);

const COUNTERPARTS = [
  'nationalCompetentAuthorities',
  'otherAuthorities',
  'notifiedBodies',
  'otherOperators',
  'customers',
  'otherInterestedParties',
];
const without = (left: string, patch: Part = {}): Part => ({
  communicationWith: only(...COUNTERPARTS.filter((each) => each !== left)),
  ...patch,
});

testRequirement(
  qualityManagement,
  'communication',
  aspectCases('communication', {
    own: {
      satisfied: [
        of('no notified body in the procedure, and none takes part', without('notifiedBodies')),
        of('a notified body takes part, and the procedure says how to speak with it', { notifiedBodyTakesPart: 'yes' }),
      ],
      'not-satisfied': [
        of(
          'a notified body takes part, and the procedure leaves it out',
          without('notifiedBodies', { notifiedBodyTakesPart: 'yes' }),
        ),
        ...COUNTERPARTS.filter((each) => each !== 'notifiedBodies').map((each) =>
          of(`nothing on ${each}`, without(each)),
        ),
      ],
      undetermined: [
        of(
          'no notified body in the procedure, and nobody says whether one takes part',
          without('notifiedBodies', { notifiedBodyTakesPart: 'unknown' }),
        ),
      ],
    },
  }),
);

testRequirement(
  qualityManagement,
  'record-keeping',
  aspectCases('recordKeeping', {
    own: {
      satisfied: [of('documents kept for thirty years', { documentsKeptFor: 'P30Y' })],
      'not-satisfied': [
        of('documents kept for nine years', { documentsKeptFor: 'P9Y' }),
        of('documents kept for a year', { documentsKeptFor: 'P1Y' }),
      ],
      undetermined: [of('nobody says for how long', { documentsKeptFor: undefined })],
    },
  }),
);

const supply = (id: string, securedBy: string | undefined): Part => ({
  id,
  what: 'A model behind an interface',
  securedBy,
});

testRequirement(
  qualityManagement,
  'resources',
  aspectCases('resources', {
    own: {
      satisfied: [
        of('nothing supplied that the system depends on, and it is said', { supplies: 'none' }),
        of('every supply secured', {
          supplies: list(supply('model', 'A second model, tested'), supply('data', 'A stock for a year')),
        }),
      ],
      'not-satisfied': [
        of('one supply that nothing secures', {
          supplies: list(supply('model', 'none'), supply('data', 'A stock for a year')),
        }),
      ],
      undetermined: [
        of('nothing said about supplies', { supplies: undefined }),
        of('supplies in a list that nobody calls complete', { supplies: [supply('model', 'A second model, tested')] }),
      ],
    },
  }),
);

const ALL = [...BUILDING, ...RUNNING];
const answering = (aspect: string, patch: Part | undefined): Part => ({
  responsibilities: list(
    responsibility(
      'quality',
      ALL.filter((each) => each !== aspect),
    ),
    ...(patch === undefined ? [] : [responsibility('mine', [aspect], patch)]),
  ),
});

testRequirement(
  qualityManagement,
  'accountability',
  aspectCases('accountability', {
    own: {
      satisfied: [
        of('one function for everything, beside a board that advises', {
          responsibilities: list(
            responsibility('quality', ALL),
            responsibility('board', ALL, { kind: 'several together', authority: 'none', heldUntil: '2027-12-31' }),
          ),
        }),
        of('a term that ends tomorrow', {
          responsibilities: list(responsibility('quality', ALL, { heldUntil: '2028-01-15' })),
        }),
      ],
      'not-satisfied': ALL.flatMap((aspect) => [
        of(`nobody answers for ${aspect}`, answering(aspect, undefined)),
        of(`everybody together answers for ${aspect}`, answering(aspect, { kind: 'several together' })),
        of(`who answers for ${aspect} may decide nothing`, answering(aspect, { authority: 'none' })),
        of(`who answered for ${aspect} has left today`, answering(aspect, { heldUntil: AS_OF })),
      ]),
      undetermined: [
        of('nobody says whether the function is still held', answering('design', { heldUntil: undefined })),
        of('functions in a list that nobody calls complete', {
          responsibilities: [responsibility('quality', RUNNING)],
        }),
      ],
    },
  }),
);

const judged = attestation({ requirement: 'ai-act/quality-management/proportionate-implementation' });
const REDUCED: Part = {
  reducedForSize: only('resources', 'communication'),
  reductionReasons: 'Eleven people in one room: one page stands in for a chapter, and nothing of testing is left out',
};
const small = (manual: Part = {}, organisation: Part = { size: 'small' }) => ({
  system: system(merge(REDUCED, manual), {}, organisation),
  evidence: [file],
  attestations: [judged],
});

testRequirement(qualityManagement, 'proportionate-implementation', {
  satisfied: [{ ...small(), name: 'a small provider with two aspects in short form, judged by a named person' }],
  'not-satisfied': [{ ...small({ reductionReasons: 'none' }), name: 'a short form without a reason' }],
  undetermined: [
    ...onUnusableEvidence(small()),
    { ...small(), attestations: [], name: 'a short form that nobody has judged', reason: 'judgement-needed' },
    {
      ...small({}, {}),
      name: 'a short form, and nobody says how large the provider is',
      missing: ['organisation.size'],
    },
    { ...small({ reductionReasons: undefined }), name: 'a short form, and nothing said about rigour' },
    { name: 'nothing said about a short form', system: highRiskSystem() },
  ],
  'not-applicable': [
    ...never,
    { ...small({ reducedForSize: only() }), name: 'no aspect in short form', reason: 'condition' },
  ],
});
