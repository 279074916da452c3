import { sandboxData } from '../../../policies/real-world-testing/art-59-sandbox.js';
import {
  attestation,
  DEPLOYER,
  deployer,
  list,
  merge,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  type Registered,
} from '../../support/builders.js';
import { type Differs, dutyCases, fileOn } from '../../support/duty-cases.js';
import { type Case, type OutcomeCases, testRequirement } from '../../support/policy-tester.js';
import { outOfReach } from '../authorities/registers.js';

const ENVIRONMENT = [
  'functionallySeparate',
  'isolated',
  'protected',
  'underOwnControl',
  'authorisedPersonsOnly',
] as const;
const INSUFFICIENT = ['anonymisedData', 'syntheticData', 'otherNonPersonalData'] as const;

/** Records of care, with which a town tries to see sepsis earlier; the participation goes on. */
const processing = (patch: Part = {}): Part =>
  merge(
    {
      id: 'records-of-care',
      party: PROVIDER,
      startedOn: '2027-11-02',
      participationEndedOn: 'none',
      collectedFor: 'care in three hospitals',
      lawfullyCollected: 'yes',
      onlyToDevelopTrainAndTest: 'yes',
      publicInterest: 'sepsis is seen earlier',
      areas: only('publicSafetyAndHealth'),
      requirements: only('dataGovernance'),
      insufficient: only(...INSUFFICIENT),
      insufficientBecause: 'the rare courses of the illness are lost in them',
      riskMonitoring: 'a review with the data protection officer each fortnight',
      riskResponse: 'the batch is blocked the same day',
      canBeStopped: 'yes',
      environment: only(...ENVIRONMENT),
      originalDataShared: 'no',
      sharingBasis: 'none',
      createdDataShared: 'no',
      affectsPersons: 'no',
      affectsTheirRights: 'no',
      protection: 'encryption, two keys, a log of every access',
      retentionEndsOn: '2028-06-30',
      deletedOn: 'none',
      logs: 'access log of the sealed store',
      logsDeletedOn: 'none',
      otherLawOnLogs: 'none',
      description: 'annex 4 of the technical documentation',
      testingResults: 'annex 5 of the technical documentation',
      inTechnicalDocumentation: 'yes',
      summaryPublishedOn: '2027-11-02',
      summaryIsSensitive: 'no',
      forLawEnforcement: 'no',
      specificLaw: 'none',
    },
    patch,
  );

const among = (...entries: readonly Part[]): Registered => minimalSystem({ sandboxProcessing: list(...entries) });
const ENDED: Part = { participationEndedOn: '2028-01-10' };

interface Condition {
  readonly base?: Part;
  readonly judged?: boolean;
  readonly met?: readonly (readonly [string, Part])[];
  readonly unmet: readonly [readonly [string, Part], ...(readonly (readonly [string, Part])[])];
  readonly open: readonly (readonly [string, Part])[];
  /** Processings of its own that the condition leaves alone. */
  readonly beside?: readonly Part[];
  readonly never?: readonly (readonly [string, Part])[];
}

/** Cases of one condition, over the processings of this provider that have begun and over all that are none of them. */
function conditionCases(
  id: string,
  { base = {}, judged, met = [], unmet, open, beside = [], never = [] }: Condition,
): OutcomeCases {
  const of = (patch: Part = {}): Part => processing({ ...base, ...patch });
  const [[, worst]] = unmet;
  const others = [
    of({ ...worst, id: 'of-another', party: 'somebody-else' }),
    of({ ...worst, id: 'planned', startedOn: '2028-01-15' }),
    of({ ...worst, id: 'dropped', startedOn: 'none' }),
  ];
  const differing = (all: readonly (readonly [string, Part])[]): Differs[] =>
    all.map(([name, patch]) => [name, {}, { system: among(of(patch)) }]);
  const attestations = judged
    ? { attestations: [attestation({ requirement: `ai-act/personal-data-in-a-sandbox/${id}` })] }
    : {};
  const always = { party: PROVIDER, role: 'provider', ...attestations } as const;
  return dutyCases({
    system: () => among(of()),
    evidence: fileOn('sandboxProcessing'),
    always,
    met: [
      ...differing(met),
      ['begun today', {}, { system: among(of({ startedOn: '2028-01-14' })) }],
      [
        'beside what others do, what is planned and what was dropped',
        {},
        { system: among(of(), ...others, ...beside) },
      ],
    ],
    unmet: [
      ...differing(unmet),
      ['one of two processings', {}, { system: among(of(), of({ ...worst, id: 'second' })) }],
      [
        'one of two processings, begun today',
        {},
        { system: among(of(), of({ ...worst, id: 'second', startedOn: '2028-01-14' })) },
      ],
    ],
    open: [
      ...differing(open),
      ['in a list that nobody calls complete', {}, { system: minimalSystem({ sandboxProcessing: [of()] }) }],
      [
        'nobody says whether personal data are processed in a sandbox: the duty waits',
        {},
        { system: minimalSystem(), evidence: [], reason: 'applicability-open' },
      ],
      ['nobody says who processes them', {}, { system: among(of({ ...worst, party: undefined })), evidence: [] }],
      ['nobody says when it began', {}, { system: among(of({ ...worst, startedOn: undefined })), evidence: [] }],
      ...(judged
        ? ([['nobody judged it', {}, { system: among(of()), attestations: [], reason: 'judgement-needed' }]] as const)
        : []),
    ],
    never: [
      ...outOfReach({
        name: 'a deployer alone, asked as provider',
        system: minimalSystem({ parties: list(deployer()) }),
        party: DEPLOYER,
        role: 'provider',
      }),
      { ...always, name: 'none, and somebody says so', system: minimalSystem({ sandboxProcessing: 'none' }) },
      { ...always, name: 'only of others, planned or dropped', system: among(...others), reason: 'condition' },
      ...never.map(([name, patch]) => ({ ...always, name, system: among(of(patch)), reason: 'condition' as const })),
    ] as unknown as readonly [Case, ...Case[]],
  });
}

const without = (set: readonly string[], key: string): readonly (readonly [string, Part])[] =>
  set.map((left) => [`without ${left}`, { [key]: only(...set.filter((entry) => entry !== left)) }]);

const CONDITIONS: Readonly<Record<string, Condition>> = {
  purpose: {
    unmet: [
      ['another use as well', { onlyToDevelopTrainAndTest: 'no' }],
      ['not lawfully collected', { lawfullyCollected: 'no' }],
      ['collected for no purpose', { collectedFor: 'none' }],
    ],
    open: [
      ['nobody says for what they were collected', { collectedFor: undefined }],
      ['nobody says whether that was lawful', { lawfullyCollected: undefined }],
    ],
  },
  'public-interest': {
    judged: true,
    met: [
      ['in two areas', { areas: only('environment', 'energySustainability') }],
      ['in transport', { areas: only('transportAndCriticalInfrastructure') }],
    ],
    unmet: [
      ['in none of the areas', { areas: only() }],
      ['for no public interest', { publicInterest: 'none' }],
    ],
    open: [
      ['nobody says in which area', { areas: undefined }],
      ['nobody says for which interest', { publicInterest: undefined }],
    ],
  },
  necessity: {
    judged: true,
    unmet: [
      ['for no requirement of Section 2', { requirements: only() }],
      ...without(INSUFFICIENT, 'insufficient'),
      ['without a reason', { insufficientBecause: 'none' }],
    ],
    open: [
      ['nobody says for which requirement', { requirements: undefined }],
      ['nobody says why other data do not do', { insufficientBecause: undefined }],
    ],
  },
  'monitoring-and-response': {
    unmet: [
      ['nobody watches', { riskMonitoring: 'none' }],
      ['nobody responds', { riskResponse: 'none' }],
      ['it cannot be stopped', { canBeStopped: 'no' }],
    ],
    open: [['nobody says whether it can be stopped', { canBeStopped: undefined }]],
  },
  environment: {
    unmet: [['in no such environment', { environment: only() }], ...without(ENVIRONMENT, 'environment')],
    open: [['nobody says in which environment', { environment: undefined }]],
  },
  sharing: {
    met: [['shared on a basis in data protection law', { originalDataShared: 'yes', sharingBasis: 'contract 9' }]],
    unmet: [
      ['data created in the sandbox leave it', { createdDataShared: 'yes' }],
      ['original data shared on no basis', { originalDataShared: 'yes' }],
    ],
    open: [
      ['nobody says whether original data are shared', { originalDataShared: undefined, sharingBasis: undefined }],
      ['nobody says whether created data are shared', { createdDataShared: undefined }],
    ],
  },
  'no-effect-on-persons': {
    unmet: [
      ['a decision about a patient rests on it', { affectsPersons: 'yes' }],
      ['persons get no answer to a request for access', { affectsTheirRights: 'yes' }],
    ],
    open: [['nobody says whether anybody is affected', { affectsPersons: undefined }]],
  },
  'protection-and-deletion': {
    met: [
      ['the last day of the participation', { participationEndedOn: '2028-01-14' }],
      ['the last day of the retention period', { retentionEndsOn: '2028-01-14' }],
      ['ended, and deleted today', { ...ENDED, deletedOn: '2028-01-14' }],
    ],
    unmet: [
      ['no measures', { protection: 'none' }],
      ['ended, and the data still there', ENDED],
      ['the retention period over since yesterday', { retentionEndsOn: '2028-01-13' }],
      ['ended yesterday, and to be deleted tomorrow', { participationEndedOn: '2028-01-13', deletedOn: '2028-01-15' }],
    ],
    open: [
      ['nobody says how they are protected', { protection: undefined }],
      ['nobody says how long they are kept', { retentionEndsOn: undefined }],
      ['ended, and nobody says whether they are deleted', { ...ENDED, deletedOn: undefined }],
    ],
  },
  logs: {
    met: [
      ['deleted on the day on which the participation ended', { ...ENDED, logsDeletedOn: '2028-01-10' }],
      ['another law asks for none', { logs: 'none', otherLawOnLogs: 'the national health data act' }],
      ['deleted earlier, as another law provides', { logsDeletedOn: '2028-01-02', otherLawOnLogs: 'that act' }],
    ],
    unmet: [
      ['no logs', { logs: 'none' }],
      ['no logs, and nobody names another law', { logs: 'none', otherLawOnLogs: undefined }],
      ['deleted while the participation goes on', { logsDeletedOn: '2028-01-14' }],
      ['deleted the day before the participation ended', { ...ENDED, logsDeletedOn: '2028-01-09' }],
    ],
    open: [
      ['to be deleted tomorrow, which no file of today shows', { logsDeletedOn: '2028-01-15' }],
      ['nobody says whether there are logs', { logs: undefined }],
      ['nobody says whether they were deleted', { logsDeletedOn: undefined }],
    ],
  },
  description: {
    judged: true,
    unmet: [
      ['no description', { description: 'none' }],
      ['no results', { testingResults: 'none' }],
      ['kept apart from the technical documentation', { inTechnicalDocumentation: 'no' }],
    ],
    open: [['nobody says where the results are', { testingResults: undefined }]],
  },
  summary: {
    met: [
      ['published today', { summaryPublishedOn: '2028-01-14' }],
      [
        'withheld, because it would show operational data of the police',
        { summaryPublishedOn: 'none', summaryIsSensitive: 'yes' },
      ],
    ],
    unmet: [
      ['not published', { summaryPublishedOn: 'none' }],
      ['not published, and nobody says why', { summaryPublishedOn: 'none', summaryIsSensitive: undefined }],
      ['to be published tomorrow', { summaryPublishedOn: '2028-01-15' }],
    ],
    open: [['nobody says whether it was published', { summaryPublishedOn: undefined }]],
  },
  'specific-law': {
    base: { forLawEnforcement: 'yes', specificLaw: 'the national police act, section 12' },
    unmet: [['on no law', { specificLaw: 'none' }]],
    open: [
      ['nobody says on which law', { specificLaw: undefined }],
      ['nobody says whether it is for criminal offences', { forLawEnforcement: undefined, specificLaw: undefined }],
    ],
    beside: [processing({ id: 'second' })],
    never: [['no criminal offences in it', { forLawEnforcement: 'no', specificLaw: 'none' }]],
  },
};

for (const [id, condition] of Object.entries(CONDITIONS))
  testRequirement(sandboxData, id, conditionCases(id, condition));
