import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import type { Part, Scenario } from '../laws/scenario.js';
import { attestation } from './rich/part.js';
import { richScenario } from './rich-system.js';

/**
 * Registries around which tests look: the rich one, and others in which a rare point of the law is at stake, each by a
 * few facts that differ. What is generated and what is tried one by one starts from them.
 */

type Change = readonly [path: string, value: unknown];

/** A part with facts said differently; `entries` of complete lists are stepped into, entries named by position. */
function said(part: Part, [path, value]: Change): Part {
  const set = (inner: unknown, keys: readonly string[]): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined) return value;
    if (Array.isArray(inner)) return inner.map((entry, index) => (index === Number(key) ? set(entry, rest) : entry));
    const record = (inner ?? {}) as Part;
    if (Array.isArray(record.entries)) return { ...record, entries: set(record.entries, keys) };
    return { ...record, [key]: set(record[key], rest) };
  };
  return set(part, path.split('.')) as Part;
}

function base(changes: readonly Change[], more: Partial<Scenario> = {}): Scenario {
  return { ...richScenario, ...more, system: changes.reduce(said, richScenario.system) };
}

const only = (...entries: readonly string[]): Part => ({ only: entries, by: 'legal department', on: '2027-10-01' });

const complete = (...entries: readonly Part[]): Part => ({
  complete: { by: 'head of quality', on: '2027-11-20', count: entries.length },
  entries,
});

const AREA = 'uses.0.area';
const noEmployment: readonly Change[] = [
  [`${AREA}.recruitmentOrSelection`, only()],
  [`${AREA}.screening`, only('essentialServices')],
];

/** One party that does nothing but what is said of it. */
function onlyParty(acts: Part): Scenario {
  const { parties } = richScenario.system as { parties: { entries: readonly Part[] } };
  const idle = {
    placesOnTheMarket: 'no',
    putsIntoService: 'no',
    usesUnderItsAuthority: 'no',
    outputUsedInTheUnion: 'no',
  };
  return base([
    ['parties', complete({ ...parties.entries[0]!, ...idle, ...acts })],
    ['uses.0.deployer', 'maker'],
  ]);
}

/** Evidence of everything but of what only sorts cases: which kind of risk, whether a period has begun, who uses it. */
const sortedOnWords: readonly EvidenceItem[] = richScenario.items.map((item) => {
  switch (item.id) {
    case 'technical-file':
      return {
        ...item,
        shows: [
          'humanOversight',
          'instructions',
          'uses[shortlisting].id',
          'uses[shortlisting].withinIntendedPurpose',
          'uses[own-hiring].id',
        ],
      };
    case 'risk-file':
      return {
        ...item,
        shows: Object.keys(richScenario.system.riskManagement as Part)
          .filter((key) => key !== 'measures')
          .map((key) => `riskManagement.${key}`),
      };
    case 'user-file':
      return {
        ...item,
        shows: [
          'literacy',
          'use.measuresToFollowInstructions',
          'use.instructionsVersion',
          'use.overseers',
          'use.monitoring',
        ].map((below) => `parties[user].${below}`),
      };
    case 'parity-report':
      return { ...item, shows: ['riskManagement.tests'] };
    case 'deployment':
      return { ...item, shows: ['workflows[hiring].deployedDigest'] };
    default:
      return item;
  }
});

const noProfiling: readonly Change[] = [['uses.0.evaluatesPersonalAspects', 'no']];

/** An older system: its first unit came before the day from which Chapter III binds. One duty is not met. */
const older: readonly Change[] = [
  ['firstPlacedOnTheMarketOn', '2026-01-15'],
  ['firstPutIntoServiceOn', '2026-01-20'],
  ['riskManagement.deployerProfile', 'none'],
];

const organisations = (fact: string, value: unknown): readonly Part[] =>
  richScenario.organisations.map((organisation) => ({ ...organisation, [fact]: value }));

const later = richScenario.items.map((item): EvidenceItem => ({ ...item, reviewBy: '2032-01-01' }));

const usedTwice: readonly Change[] = [
  [
    'uses',
    complete(...(richScenario.system.uses as { entries: readonly Part[] }).entries, {
      ...(richScenario.system.uses as { entries: readonly Part[] }).entries[0]!,
      id: 'own-hiring',
      deployer: 'maker',
      withinIntendedPurpose: 'no',
    }),
  ],
  ['riskManagement.risks.0.uses', ['shortlisting', 'own-hiring']],
];

const USER = 'parties.1.use';

/** The overseer of the rich system, as whom others are told as well. */
const recruiter = (
  (richScenario.system.parties as { entries: readonly { use?: Part }[] }).entries[1]!.use!.overseers as {
    entries: readonly Part[];
  }
).entries[0]!;

/** An AI identifies at the door; a guard and the head of guards each confirm, or the door stays shut. */
const entrance = (() => {
  const step = (id: string, performer: string, more: Part) => ({ id, performer, join: 'any', start: 'no', ...more });
  const person = { kind: 'review', waits: 'yes', reach: 'always', effect: 'none' };
  const gate = (id: string, approver: string) => ({
    step: id,
    type: 'confirm',
    approvers: [approver],
    minApprovals: 1,
    canRefuse: 'yes',
    timeLimit: 'PT10M',
    onTimeLimit: 'fail',
    enforcedBy: 'engine',
  });
  return {
    id: 'entrance',
    digest: richScenario.workflows[0]!.digest,
    value: {
      schemaVersion: 1,
      id: 'entrance',
      systems: ['shortlister'],
      actors: [
        { id: 'matcher', kind: 'ai', system: 'shortlister' },
        { id: 'guard', kind: 'human', assignment: 'named', function: 'guard-on-duty', person: 'staff-0412' },
        { id: 'head', kind: 'human', assignment: 'named', function: 'head-of-guards', person: 'staff-0107' },
        { id: 'door', kind: 'automated' },
      ],
      steps: [
        step('match', 'matcher', { kind: 'classify', effect: 'none', start: 'yes', identifies: 'yes' }),
        step('look', 'guard', person),
        step('look-again', 'head', person),
        step('refuse-entry', 'door', { kind: 'act', effect: 'on-persons', reversal: 'none' }),
        step('drop', 'door', { kind: 'data', effect: 'none' }),
      ],
      transitions: [
        { from: 'match', to: 'look' },
        { from: 'look', to: 'look-again', outcome: 'approve' },
        { from: 'look', to: 'drop', outcome: 'reject' },
        { from: 'look-again', to: 'refuse-entry', outcome: 'approve' },
        { from: 'look-again', to: 'drop', outcome: 'reject' },
      ],
      gates: [gate('look', 'guard'), gate('look-again', 'head')],
      errors: 'none',
      stop: { mechanism: 'switch at the door', by: ['guard'], reaches: 'all', safeState: 'yes' },
    },
  };
})();

const identified = (id: string, more: Part): Part => ({
  id,
  party: 'user',
  on: '2027-11-28',
  authorisationRequestedOn: '2027-11-27',
  authority: 'judicial authority',
  offence: 'robbery at the station',
  strictlyNecessary: 'yes',
  link: only('criminalOffence'),
  adverseDecisionOnOutputAlone: 'no',
  policeFile: 'file 12',
  ...more,
});

const told = (id: string, kind: string): Part => ({
  id,
  kind,
  intended: 'yes',
  toldOn: '2027-11-19',
  introducedOn: '2027-11-22',
});
const given = (id: string, asksFor: string): Part => ({
  id,
  asksFor,
  on: '2027-10-11',
  due: '2027-10-29',
  doneOn: '2027-10-28',
  how: 'in a room of its own, for three days',
});

/** What a notified body was sent, told and given. */
const bodyProcedure: Part = {
  qualitySystemAppliedOn: '2027-04-05',
  qualitySystemApplication: only(
    'nameAndAddress',
    'systemsCovered',
    'technicalDocumentation',
    'qualitySystemDocumentation',
    'upkeepProcedures',
    'noOtherApplication',
  ),
  qualitySystemApprovedOn: '2027-09-13',
  upkeep: 'an audit each quarter, whose findings the board closes',
  nextUpkeepReviewOn: '2029-06-01',
  documentationAppliedOn: '2027-07-05',
  documentationApplication: only('nameAndAddress', 'noOtherApplication', 'technicalDocumentation'),
  changes: complete(told('manual', 'the quality management system'), told('threshold', 'the AI system')),
  requests: complete(
    given('data', 'data sets'),
    given('tests', 'further evidence or tests'),
    given('models', 'models and parameters'),
    given('visit', 'premises'),
  ),
  refusals: complete({
    id: 'first-try',
    on: '2027-05-10',
    forTrainingData: 'yes',
    retrainedOn: '2027-06-21',
    newApplicationOn: '2027-07-05',
  }),
};

const searched = (id: string, more: Part): Part => ({
  id,
  party: 'user',
  use: 'shortlisting',
  on: '2027-12-02',
  target: 'missing child, file 12',
  harmWithoutUse: 'danger to life within hours, one child',
  consequencesForPersons: 'passers-by compared for four hours, nothing stored',
  keptWithinLimits: 'yes',
  reasonsOfRequest: 'request in file 12',
  authority: 'judicial authority',
  adverseDecisionOnOutputAlone: 'no',
  marketSurveillanceToldOn: '2027-12-02',
  dataProtectionToldOn: '2027-12-02',
  noticeSaysRequestAndResult: 'yes',
  noticeHasSensitiveData: 'no',
  ...more,
});

const PRACTICE = 'uses.0.practice';

/** One practice of Art. 5 with the elements that it consists of, and what the maker and the user do about it. */
function practice(screened: string, elements: Part): Scenario {
  return base([[PRACTICE, { screening: only(screened), ...elements }]]);
}

export const bases: Readonly<Record<string, Scenario>> = {
  'everything said and shown': richScenario,
  'manipulation that its maker took precautions against': practice('technique', {
    technique: only('purposefullyDeceptive'),
    distortsBehaviour: 'yes',
    impairsInformedDecision: 'yes',
    decisionNotOtherwiseTaken: 'yes',
    significantHarmLikely: 'yes',
    makersPrecautions: only('notOfferedForThePractice', 'notReasonablyLikely'),
  }),
  'intimate material with safeguards, used for it': practice('generatesIntimateOrSexualMaterial', {
    generatesIntimateOrSexualMaterial: only('generates'),
    personIdentifiable: 'yes',
    consentForThatMaterial: 'no',
    thatOutputIsIntended: 'no',
    thatOutputForeseeableAndReproducible: 'yes',
    safeguardsPreventAndCorrect: 'yes',
    usedForThatOutput: 'yes',
  }),
  'offences predicted by a private party in its ordinary business': practice('assessesRiskOfOffending', {
    solelyProfilingOrTraits: 'yes',
    supportsAssessmentOnObjectiveFacts: 'no',
    privateOrdinaryBusiness: 'yes',
    putIntoServiceForThisPurpose: 'yes',
  }),
  'identification in real time, for a missing person': base(
    [
      [
        PRACTICE,
        {
          screening: only('remoteBiometricIdentification'),
          realTime: 'yes',
          publiclyAccessibleSpace: 'yes',
          forLawEnforcement: 'yes',
          objective: only('victimsOrMissingPersons'),
          strictlyNecessary: 'yes',
          nationalLawAllows: 'police act, section 12',
          limitsInTimePlacePersons: 'station hall, four hours, one person',
          onlyConfirmsTargetedPerson: 'yes',
          noAdverseDecisionOnOutputAlone: 'yes',
        },
      ],
      [
        'events.realTimeIdentificationUse',
        complete(
          searched('ordered', {
            authorisationRequestedOn: '2027-12-01',
            decision: 'granted',
            decidedOn: '2027-12-01',
          }),
          searched('urgent', {
            urgent: 'yes',
            urgencyReasons: 'the train left in ten minutes',
            authorisationRequestedOn: '2027-12-02',
            decision: 'rejected',
            decidedOn: '2027-12-02',
            stoppedOn: '2027-12-02',
            discardedOn: '2027-12-02',
          }),
        ),
      ],
    ],
    {
      attestations: [
        ...richScenario.attestations,
        ...['situation-weighed', 'consequences-weighed'].map((id) =>
          attestation(id, { requirement: `ai-act/real-time-identification/${id}` }),
        ),
      ],
    },
  ),
  'presented for many uses, one of them excluded everywhere': base([
    ...noEmployment,
    ['uses.0.presentedAsBroadlyApplicable', 'yes'],
    ['uses.0.foreseeableHighRiskUses', only('5(b)')],
    ['uses.0.exclusionIsConsistent', 'yes'],
  ]),
  'a part of a whole that grades learners': base([
    ...noEmployment,
    ['uses.0.partOfConfiguration', 'yes'],
    ['uses.0.usesOfTheWhole', only('3(b)')],
    ['uses.0.genuinelySeparable', 'yes'],
  ]),
  'a safety component of a lift and of a water supply': base([
    ...noEmployment,
    ['uses.0.area', { screening: only('infrastructure'), managementAndOperation: 'yes', independentSafeguard: 'yes' }],
    [
      'product',
      {
        sectionA: only('lifts'),
        sectionB: only(),
        systemIsTheProduct: 'no',
        componentOf: 'the door drive',
        failureEndangers: only('healthAndSafetyOfPersons'),
        thirdPartyAssessment: 'required',
      },
    ],
  ]),
  'free and open-source, and none of the classes': base([
    ...noEmployment,
    ['uses.0.area', { screening: only() }],
    ['freeAndOpenSourceLicence', 'yes'],
    ['monetised', 'no'],
    ['product.sectionB', only('machinery')],
  ]),
  'an assistant that is obvious, and text that an editor answers for': base([
    [
      'uses.0.transparency',
      {
        interactsDirectlyWithPersons: 'yes',
        obvious: 'yes',
        foreseeableAudience: only('generalPublic'),
        generates: only('text'),
        outsideMarking: only('sourceCode'),
        emotionRecognition: 'no',
        biometricCategorisation: 'yes',
        permittedByLawAgainstCrime: 'yes',
        deepFake: 'no',
        textOnPublicInterest: 'yes',
        humanReviewOrEditorialControl: 'yes',
        editorialResponsibility: 'the editor',
      },
    ],
  ]),
  'substantially modified by its user': base([
    [
      'valueChainChanges',
      complete({
        id: 'new-model',
        by: 'user',
        on: '2027-11-20',
        putsNameOrTrademark: 'no',
        changedAfterMarket: 'yes',
        foreseenInInitialAssessment: 'no',
        affectsRequirements: 'yes',
        modifiesIntendedPurpose: 'no',
        highRiskBefore: 'yes',
        assessedBefore: 'yes',
      }),
    ],
    ['uses.0.excludedByProvider', 'any change of the model'],
  ]),
  'an older system for public authorities': base([...older, ['intendedForPublicAuthorities', 'yes']]),
  'an older system for others': base(older),
  'an older system in a large Union information system': base([...older, ['largeScaleSystemComponent', 'yes']]),
  'an older system, redesigned since': base([...older, ['significantDesignChangeOn', '2027-12-02']]),
  'two uses, one of them remote biometric identification': base(
    [
      [
        'uses',
        complete(...(richScenario.system.uses as { entries: readonly Part[] }).entries, {
          id: 'entrance',
          deployer: 'user',
          withinIntendedPurpose: 'yes',
          presentedAsBroadlyApplicable: 'no',
          partOfConfiguration: 'no',
          concernsNaturalPersons: 'yes',
          automatedProcessingOfPersonalData: 'yes',
          evaluatesPersonalAspects: 'no',
          decidesOrAssistsDecisionsOnPersons: 'neither',
          decisionRestsOnOutput: 'no',
          legalOrSimilarlySignificantEffect: 'no',
          atTheWorkplace: 'no',
          personsUnder18OrVulnerable: 'no',
          inLawEnforcementMigrationAsylumOrBorder: 'no',
          practice: { screening: only('remoteBiometricIdentification') },
          area: {
            screening: only('biometrics'),
            identifiesAgainstDatabase: 'yes',
            withoutActiveInvolvement: 'yes',
            solePurposeVerification: 'no',
          },
          transparency: {
            interactsDirectlyWithPersons: 'no',
            generates: only(),
            emotionRecognition: 'no',
            biometricCategorisation: 'no',
            deepFake: 'no',
            textOnPublicInterest: 'no',
          },
        }),
      ],
      ['riskManagement.risks.0.uses', ['shortlisting', 'entrance']],
      ['technicalDocumentation.statedUses', ['shortlisting', 'entrance']],
      ['instructions.statedUses', ['shortlisting', 'entrance']],
      ['accuracyRobustnessCybersecurity.levels.0.uses', ['shortlisting', 'entrance']],
      [`${USER}.registrations.0.uses`, ['shortlisting', 'entrance']],
      [`${USER}.fundamentalRights.processes.0.uses`, ['shortlisting', 'entrance']],
      // Three uses in the days before, one of them searched for, one identified first, one refused.
      [
        'events.postRemoteIdentificationUse',
        complete(
          identified('search', { kind: 'targeted search of a suspect or convicted person', decision: 'granted' }),
          identified('first', {
            kind: 'initial identification of a potential suspect',
            objectiveFacts: 'seen by two witnesses',
          }),
          identified('refused', {
            kind: 'targeted search of a suspect or convicted person',
            decision: 'rejected',
            decidedOn: '2027-11-29',
            stoppedOn: '2027-11-29',
            dataDeletedOn: '2027-11-30',
          }),
        ),
      ],
      [`${USER}.identificationReporting`, { every: 'P1Y', reports: complete() }],
      [
        'logging.biometricMinimum',
        { periodOfEachUse: 'yes', referenceDatabase: 'yes', matchedInputData: 'yes', verifyingPersons: 'yes' },
      ],
      ['humanOversight.separateVerifiers', 2],
      [
        'workflows',
        complete(...(richScenario.system.workflows as { entries: readonly Part[] }).entries, {
          id: 'entrance',
          suppliedWithSystem: 'yes',
          runBy: ['user'],
          deployedDigest: entrance.digest,
        }),
      ],
      [
        `${USER}.overseers`,
        complete(...['lead-recruiter', 'guard-on-duty', 'head-of-guards'].map((id) => ({ ...recruiter, id }))),
      ],
      ['route.procedure', 'notified body'],
      ['route.assessor', 'notified body'],
      ['route.notifiedBodyOrAuthority', 'a body in Porto'],
      ['route.bodyNumber', '1234'],
      ['route.intendedForAuthoritiesOrUnionBodies', 'no'],
      [
        'conformityAssessment.certificates',
        complete({ id: 'c-17', issuedOn: '2027-11-16', validFor: 'P4Y', standing: 'valid' }),
      ],
      [
        'conformityAssessment.declaration.contains',
        only(
          'nameTypeAndReference',
          'providerNameAndAddress',
          'soleResponsibility',
          'conformity',
          'dataProtection',
          'notifiedBody',
          'placeDateAndSignature',
        ),
      ],
      ['conformityAssessment.marking.bodyNumber', '1234'],
      ['conformityAssessment.bodyProcedure', bodyProcedure],
    ],
    {
      workflows: [...richScenario.workflows, entrance],
      items: [
        ...richScenario.items,
        {
          ...richScenario.items[0]!,
          id: 'verification-log',
          kind: 'log sample',
          shows: ['humanOversight.separateVerifiers'],
        },
      ],
      attestations: [
        ...(richScenario.attestations ?? []),
        {
          ...richScenario.attestations![0]!,
          id: 'strict-necessity',
          facts: ['events.postRemoteIdentificationUse'],
        },
        {
          ...richScenario.attestations![0]!,
          id: 'kept-up',
          requirement: 'ai-act/notified-body-procedure/approved-quality-system-kept-up',
        },
      ],
    },
  ),
  'creditworthiness, to detect fraud': base([
    ...noEmployment,
    [`${AREA}.creditworthinessOfNaturalPersons`, 'yes'],
    [`${AREA}.usedToDetectFinancialFraud`, 'main purpose'],
  ]),
  'life insurance, for capital requirements': base([
    ...noEmployment,
    [`${AREA}.lifeOrHealthInsurance`, 'yes'],
    [`${AREA}.riskAssessmentOrPricing`, { riskAssessment: 'yes', pricing: 'no' }],
    [`${AREA}.prudentialCapitalCalculation`, 'yes'],
  ]),
  'public benefits': base([
    ...noEmployment,
    [`${AREA}.publicBenefitOrService`, 'yes'],
    [`${AREA}.byOrForPublicAuthority`, 'yes'],
    [`${AREA}.eligibilityGrantReductionRecovery`, { grants: 'yes', denies: 'no' }],
  ]),
  'emergency calls': base([...noEmployment, [`${AREA}.emergency`, { dispatches: 'yes', triage: 'no' }]]),
  'advertisements shown by place': base([
    [`${AREA}.recruitmentOrSelection`, only('targetedAdvertisements')],
    [`${AREA}.audienceByPlaceOrJobOnly`, { placeOfPublication: 'yes', jobRequirements: 'no' }],
  ]),
  'work watched, told to the worker alone': base([
    [`${AREA}.recruitmentOrSelection`, only()],
    [`${AREA}.monitorsPerformanceAndBehaviour`, only('monitors')],
    [`${AREA}.toldToTheWorkerOnly`, 'yes'],
    [`${AREA}.monitoringForOtherReasonOnly`, { legalDuty: 'yes' }],
  ]),
  'a narrow procedural task': base([
    ...noProfiling,
    ['uses.0.derogation', { narrowProceduralTask: 'yes', preparatoryTask: 'yes', addsOwnAssessment: only() }],
  ]),
  'a narrow task, done on paper': base([
    ['uses.0.automatedProcessingOfPersonalData', 'no'],
    ['uses.0.derogation', { narrowProceduralTask: 'yes' }],
  ]),
  'patterns in decisions, with a proposal': base([
    ...noProfiling,
    [
      'uses.0.derogation',
      {
        detectsDecisionPatterns: 'yes',
        doesNotReplaceOrInfluence: 'yes',
        improvesCompletedHumanActivity: 'yes',
        addsOwnAssessment: { ownCriteriaOrProposal: 'yes', materiallyDifferentResult: 'yes' },
      },
    ],
  ]),
  'a part of a larger whole': base([
    ...noProfiling,
    ['uses.0.derogation', { narrowProceduralTask: 'yes' }],
    ['uses.0.partOfConfiguration', 'yes'],
    ['uses.0.genuinelySeparable', 'yes'],
  ]),
  'science alone': base([['scope', { developedAndUsedSolelyForScience: 'yes' }]]),
  'outside Union law': base([['scope', { outsideUnionLaw: 'yes' }]]),
  'defence alone': base([['scope', { exclusivelyMilitaryDefenceOrNationalSecurity: 'yes', anyOtherPurpose: 'no' }]]),
  'research before market': base([
    ['scope', { researchOrTestingBeforeMarketOnly: 'yes' }],
    ['realWorldTesting', 'no'],
    ['stage', 'research, testing or development'],
    ['firstPlacedOnTheMarketOn', 'none'],
    ['firstPutIntoServiceOn', '2028-06-01'],
  ]),
  'research before market, said beside a first placing': base([
    ['scope', { researchOrTestingBeforeMarketOnly: 'yes' }],
    ['realWorldTesting', 'no'],
    ['stage', 'research, testing or development'],
    ['firstPutIntoServiceOn', 'none'],
  ]),
  'research before market, with a plan': base([
    ['scope', { researchOrTestingBeforeMarketOnly: 'yes' }],
    ['realWorldTesting', 'no'],
    ['stage', 'research, testing or development'],
    ['firstPlacedOnTheMarketOn', '2028-05-01'],
    ['firstPutIntoServiceOn', 'none'],
  ]),
  'supplied for first use': onlyParty({ putsIntoService: 'supplied to a deployer for first use' }),
  'put into service for own use': onlyParty({ putsIntoService: 'own use', develops: 'no', hasDeveloped: 'yes' }),
  'used in the Union': onlyParty({ usesUnderItsAuthority: 'yes', ownNameOrTrademark: 'no' }),
  'output used in the Union': onlyParty({ outputUsedInTheUnion: 'as this party intends or must expect' }),
  'nobody does anything': onlyParty({}),
  'a simple rule of thumb': base([['definition.limitedCapacityToInfer', { heuristics: 'yes' }]]),
  'a bank with rules of its own': base(
    [['parties.1.use.monitoring', { suspensionRule: 'as in the handbook of the bank' }]],
    {
      organisations: organisations('financialInstitution', 'yes').map((one) => ({
        ...one,
        financialServicesLaw: 'the directive on credit institutions',
      })),
      items: [...richScenario.items, { ...richScenario.items[0]!, id: 'bank-file', shows: ['organisation'] }],
    },
  ),
  'nobody says whether it is a bank': base([['parties.1.use.monitoring.plan', 'none']], {
    organisations: richScenario.organisations.map(({ financialInstitution: _unsaid, ...one }) => one),
  }),
  'a bank': base([['parties.1.use.monitoring', 'none']], {
    organisations: organisations('financialInstitution', 'yes'),
  }),
  'a third-country user': base(
    [
      ['parties.0.placesOnTheMarket', 'no'],
      ['parties.0.putsIntoService', 'no'],
    ],
    {
      organisations: organisations('locatedInUnion', 'no'),
    },
  ),
  'another law on logs': base([
    ['parties.0.logs.retention', 'P3M'],
    ['parties.0.logs.otherLaw', 'a data protection rule'],
    ['parties.0.logs.otherLawPeriod', 'P3M'],
  ]),
  'a private person at home': base([['parties.1.personalNonProfessionalUse', 'yes']]),
  'in operation for a year': base(
    [
      ['riskManagement.monitoringAnalyses', complete({ id: 'second', on: '2028-10-02' })],
      [
        'postMarketMonitoring.analyses',
        complete({ id: 'autumn', on: '2028-11-06', indicators: ['overrides'], finding: 'within the figure' }),
      ],
      ['parties.1.use.monitoring.records', complete({ id: 'autumn', on: '2028-11-02', relevantForProvider: 'no' })],
      ['riskManagement.process.nextReviewOn', '2029-01-01'],
    ],
    {
      asOf: '2028-12-01',
      // What was looked at in the meantime is shown by what was filed since.
      items: later.map((item) => ({ ...item, date: '2028-11-20' })),
      attestations: richScenario.attestations.map((one) => ({ ...one, reviewBy: '2032-01-01' })),
    },
  ),
  'no workflow': base([['workflows', 'none']], {
    items: richScenario.items.map((item) =>
      item.id === 'drill' ? { ...item, shows: [...item.shows, 'humanOversight.overrides'] } : item,
    ),
  }),
  'another workflow than the deployed one': base([['workflows.0.deployedDigest', `sha256:${'0'.repeat(64)}`]]),
  'one test': base([
    [
      'riskManagement.tests',
      complete((richScenario.system.riskManagement as { tests: { entries: readonly Part[] } }).tests.entries[0]!),
    ],
  ]),
  'each test for one purpose': base([
    [
      'riskManagement.tests',
      complete(
        ...[
          {
            id: 'search',
            purpose: 'finding measures',
            measures: ['reweighting', 'forced-sampling'],
            ranOn: '2027-07-20',
          },
          { id: 'performance', purpose: 'consistent performance', measures: 'none', ranOn: '2027-08-15' },
          { id: 'acceptance', purpose: 'compliance with requirements', measures: 'none', ranOn: '2027-09-20' },
        ].map((test) => ({
          ...test,
          metric: 'difference of selection rates',
          threshold: 'below 0.05',
          thresholdSetOn: '2027-07-01',
          version: '4.2',
          result: 'threshold met',
        })),
      ),
    ],
  ]),
  'a stop, and no other intervention': base([['humanOversight.intervention', 'none']]),
  'a stop, no other intervention and no workflow': base([
    ['humanOversight.intervention', 'none'],
    ['workflows', 'none'],
  ]),
  'each risk with a measure of its own kind': base([
    [
      'riskManagement.risks',
      complete(...(richScenario.system.riskManagement as { risks: { entries: readonly Part[] } }).risks.entries, {
        ...(richScenario.system.riskManagement as { risks: { entries: readonly Part[] } }).risks.entries[0]!,
        id: 'leak',
        arisesFrom: 'intended purpose',
        uses: ['shortlisting'],
        designMeasureNotFeasible: 'a stored rank can be read by whoever has the file',
      }),
    ],
    [
      'riskManagement.measures',
      complete(
        ...(richScenario.system.riskManagement as { measures: { entries: readonly Part[] } }).measures.entries,
        { id: 'locked', description: 'an access list', kind: 'control', risks: ['leak'], implementedOn: '2027-05-02' },
        { id: 'second', description: 'another one', kind: 'control', risks: ['bias'], implementedOn: '2027-05-02' },
      ),
    ],
    ['riskManagement.tests.0.measures', ['reweighting', 'forced-sampling', 'locked', 'second']],
  ]),
  'risks treated by design or not at all, on words that sort': base(
    [
      [
        'riskManagement.measures',
        complete(
          (richScenario.system.riskManagement as { measures: { entries: readonly Part[] } }).measures.entries[0]!,
        ),
      ],
      ['riskManagement.tests.0.measures', ['reweighting']],
      ['riskManagement.tests.1.measures', 'none'],
    ],
    { items: sortedOnWords },
  ),
  'two uses by two parties, one beyond its purpose': base(usedTwice),
  'two uses by two parties, and who they are is only stated': base(usedTwice, { items: sortedOnWords }),
  'in the middle of a period of monitoring': base(
    [
      ['firstPlacedOnTheMarketOn', '2027-12-02'],
      ['firstPutIntoServiceOn', 'none'],
      ['riskManagement.monitoringEvery', 'P1Y'],
      ['parties.1.use.monitoring.every', 'P1Y'],
      ['riskManagement.process.nextReviewOn', '2029-01-01'],
      ['riskManagement.monitoringAnalyses', 'none'],
      ['parties.1.use.monitoring.records', 'none'],
    ],
    {
      asOf: '2028-06-02',
      items: later,
      attestations: richScenario.attestations.map((one) => ({ ...one, reviewBy: '2032-01-01' })),
    },
  ),
  'first use is planned': base([
    ['firstPlacedOnTheMarketOn', '2028-03-01'],
    ['firstPutIntoServiceOn', '2028-04-01'],
    ['parties.1.use.firstUseOn', '2028-04-01'],
    [
      'riskManagement.tests',
      complete((richScenario.system.riskManagement as { tests: { entries: readonly Part[] } }).tests.entries[0]!),
    ],
    ['riskManagement.monitoringAnalyses', 'none'],
    ['parties.1.use.monitoring.records', 'none'],
  ]),
  'what only sorts cases is only stated': base([], { items: sortedOnWords }),
  'what only sorts cases is only stated, never put into service': base([['firstPutIntoServiceOn', 'none']], {
    items: sortedOnWords,
  }),
  'one condition of the derogation, beside a score': base([
    ['uses.0.evaluatesPersonalAspects', 'no'],
    ['uses.0.derogation', { preparatoryTask: 'yes', addsOwnAssessment: only('scoreOrRank') }],
  ]),
  'a refined result, that weighs': base([
    ['uses.0.derogation', { improvesCompletedHumanActivity: 'yes', materiallyInfluencesOutcome: 'yes' }],
  ]),
  'patterns in decisions': base([
    ['uses.0.evaluatesPersonalAspects', 'no'],
    ['uses.0.derogation', { detectsDecisionPatterns: 'yes', doesNotReplaceOrInfluence: 'yes' }],
  ]),
  'patterns in decisions, that weigh': base([
    ['uses.0.derogation', { detectsDecisionPatterns: 'yes', partOfWiderSystemThatInfluences: 'yes' }],
  ]),
  'a preparatory task, that weighs': base([
    ['uses.0.derogation', { preparatoryTask: 'yes', significantRiskOfHarm: 'yes' }],
  ]),
  'remote biometric identification by the police': base([
    [`${AREA}.screening`, only('biometrics')],
    [`${AREA}.recruitmentOrSelection`, only()],
    [`${AREA}.identifiesAgainstDatabase`, 'yes'],
    [`${AREA}.withoutActiveInvolvement`, 'yes'],
    ['uses.0.inLawEnforcementMigrationAsylumOrBorder', 'yes'],
    ['humanOversight.verificationHeldDisproportionateByLaw', 'an act on the police'],
    ['humanOversight.separateVerifiers', 1],
  ]),
  'nothing is done': base([
    ['riskManagement', 'none'],
    ['logging', 'none'],
    ['instructions', 'none'],
    ['humanOversight', 'none'],
    ['workflows', 'none'],
    ['parties.0.literacy', 'none'],
    ['parties.1.literacy', 'none'],
    ['parties.1.use.monitoring', 'none'],
    ['parties.1.use.overseers', 'none'],
  ]),
};
