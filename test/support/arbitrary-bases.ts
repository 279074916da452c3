import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import type { Part, Scenario } from '../laws/scenario.js';
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

export const bases: Readonly<Record<string, Scenario>> = {
  'everything said and shown': richScenario,
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
          concernsNaturalPersons: 'yes',
          automatedProcessingOfPersonalData: 'yes',
          evaluatesPersonalAspects: 'no',
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
      [
        'logging.biometricMinimum',
        { periodOfEachUse: 'yes', referenceDatabase: 'yes', matchedInputData: 'yes', verifyingPersons: 'yes' },
      ],
      ['humanOversight.separateVerifiers', 2],
    ],
    {
      items: [
        ...richScenario.items,
        {
          ...richScenario.items[0]!,
          id: 'verification-log',
          kind: 'log sample',
          shows: ['humanOversight.separateVerifiers'],
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
  'defence alone, tested before market': base([
    [
      'scope',
      {
        exclusivelyMilitaryDefenceOrNationalSecurity: 'yes',
        anyOtherPurpose: 'no',
        researchOrTestingBeforeMarketOnly: 'yes',
        testedInRealWorldConditions: 'no',
      },
    ],
  ]),
  'a simple rule of thumb': base([['definition.limitedCapacityToInfer', { heuristics: 'yes' }]]),
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
      ['parties.1.use.monitoring.records', complete({ id: 'autumn', on: '2028-11-02' })],
      ['riskManagement.process.nextReviewOn', '2029-01-01'],
    ],
    {
      asOf: '2028-12-01',
      items: later,
      attestations: richScenario.attestations.map((one) => ({ ...one, reviewBy: '2032-01-01' })),
    },
  ),
  'no workflow': base([['workflows', 'none']], {
    items: richScenario.items.map((item) =>
      item.id === 'drill' ? { ...item, shows: [...item.shows, 'humanOversight.overrides'] } : item,
    ),
  }),
  'another workflow than the deployed one': base([['workflows.0.deployedDigest', `sha256:${'0'.repeat(64)}`]]),
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
  'two uses by two parties, one beyond its purpose': base([
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
  ]),
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
