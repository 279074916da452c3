import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { deployer, list, minimalSystem, only, type Part, plainUse, type Registered } from '../support/builders.js';
import { assess } from '../support/policy-tester.js';

const using = (use: Part, rest: Part = {}): Registered => minimalSystem({ ...rest, uses: list(plainUse(use)) });
const practice = (facts: Part): Registered => using({ practice: facts });
const area = (facts: Part, rest: Part = {}): Registered => using({ area: facts }, rest);
const found = (system: Registered): readonly string[] => assess({ system }).contradictions.map(({ id }) => id);

/** Two statements that cannot both be right, one pair a line: the finding is there, and it names itself. */
const PAIRS: readonly (readonly [what: string, id: string, system: Registered])[] = [
  ['a technique, screened out', 'practice-screening-contradicted', practice({ technique: only('subliminal') })],
  [
    'a vulnerability, screened out',
    'practice-screening-contradicted',
    practice({ exploitsVulnerability: only('age') }),
  ],
  [
    'intimate material, screened out',
    'practice-screening-contradicted',
    practice({ generatesIntimateOrSexualMaterial: only('generates') }),
  ],
  [
    'emotions from biometric data, screened out',
    'practice-screening-contradicted',
    practice({ emotionsFromBiometricData: 'yes' }),
  ],
  [
    'traits deduced of individuals, screened out',
    'practice-screening-contradicted',
    practice({ categorisesIndividuallyByBiometrics: 'yes', deduces: only('race') }),
  ],
  [
    'sensitive attributes as output, screened out',
    'practice-screening-contradicted',
    area({ categorisesBySensitiveAttributes: only('specialCategory') }),
  ],
  [
    'a score that leads to worse treatment, screened out',
    'practice-screening-contradicted',
    practice({ basis: only('socialBehaviour'), detrimentalTreatment: 'yes' }),
  ],
  [
    'offences predicted from profiling, screened out',
    'practice-screening-contradicted',
    practice({ solelyProfilingOrTraits: 'yes' }),
  ],
  [
    'a risk of offending in Annex III, screened out',
    'practice-screening-contradicted',
    area({ riskOfOffendingOrTraits: 'yes' }),
  ],
  ['untargeted scraping, screened out', 'practice-screening-contradicted', practice({ untargetedScraping: 'yes' })],
  [
    'real time in public spaces, screened out',
    'practice-screening-contradicted',
    practice({ realTime: 'yes', publiclyAccessibleSpace: 'yes' }),
  ],
  [
    'identification without taking part, screened out',
    'practice-screening-contradicted',
    area({ identifiesAgainstDatabase: 'yes', withoutActiveInvolvement: 'yes' }),
  ],
  ['infrastructure is named, screened out', 'area-screening-contradicted', area({ infrastructure: only('water') })],
  [
    'infrastructure is screened in, and none is named',
    'area-screening-contradicted',
    area({ screening: only('infrastructure'), infrastructure: only() }),
  ],
  ['education, screened out', 'area-screening-contradicted', area({ evaluatesLearningOutcomes: 'yes' })],
  ['law enforcement, screened out', 'area-screening-contradicted', area({ reliabilityOfEvidence: 'yes' })],
  ['migration, screened out', 'area-screening-contradicted', area({ examinesApplications: 'yes' })],
  [
    'justice, screened out',
    'area-screening-contradicted',
    area({ assistsJudicialAuthority: only('appliesLawToFacts') }),
  ],
  ['votes, screened out', 'area-screening-contradicted', area({ influencesVote: 'yes' })],
  [
    'a safety function and no safety aspect',
    'exception-contradicted',
    minimalSystem({ product: { solelyNonSafetyAssistance: 'yes', fulfilsSafetyFunction: 'yes' } }),
  ],
  [
    'direct protection and no safety aspect',
    'exception-contradicted',
    area({ protectsDirectly: 'yes' }, { product: { solelyNonSafetyAssistance: 'yes' } }),
  ],
  [
    'cybersecurity alone, and a failure that endangers persons',
    'exception-contradicted',
    area(
      { solelyCybersecurityOrDataProtection: 'yes' },
      { product: { failureEndangers: only('healthAndSafetyOfPersons') } },
    ),
  ],
  [
    'verification alone, without the person taking part',
    'exception-contradicted',
    area({ solePurposeVerification: 'yes', withoutActiveInvolvement: 'yes' }),
  ],
  [
    'rescue alone, and risks posed by who enters',
    'exception-contradicted',
    area({ searchAndRescueOnly: 'yes', riskPosedByPersonEntering: 'yes' }),
  ],
  [
    'insurance of natural persons that concerns none',
    'exception-contradicted',
    using({ concernsNaturalPersons: 'no', area: { lifeOrHealthInsurance: 'yes' } }),
  ],
  [
    'credit of natural persons that concerns none',
    'exception-contradicted',
    using({ concernsNaturalPersons: 'no', area: { creditworthinessOfNaturalPersons: 'yes' } }),
  ],
  ['no part of a whole, with uses of the whole', 'exception-contradicted', using({ usesOfTheWhole: only('5(b)') })],
  [
    'not presented broadly, with foreseeable uses',
    'exception-contradicted',
    using({ foreseeableHighRiskUses: only('4(a)') }),
  ],
  [
    'emotion recognition that the screening denies',
    'biometrics-contradicted',
    using({ transparency: { emotionRecognition: 'yes' } }),
  ],
  [
    'categorisation that the screening denies',
    'biometrics-contradicted',
    using({ transparency: { biometricCategorisation: 'yes' } }),
  ],
  [
    'profiling in investigations that evaluates nothing',
    'profiling-contradicted',
    using({ evaluatesPersonalAspects: 'no', area: { profilingInInvestigation: 'yes' } }),
  ],
  [
    'creditworthiness that processes nothing automatically',
    'profiling-contradicted',
    using({ automatedProcessingOfPersonalData: 'no', area: { creditworthinessOfNaturalPersons: 'yes' } }),
  ],
  [
    'candidates evaluated without evaluating persons',
    'profiling-contradicted',
    using({ evaluatesPersonalAspects: 'no', area: { recruitmentOrSelection: only('evaluatesCandidates') } }),
  ],
  [
    'work evaluated without evaluating persons',
    'profiling-contradicted',
    using({ evaluatesPersonalAspects: 'no', area: { monitorsPerformanceAndBehaviour: only('evaluates') } }),
  ],
  [
    'personal use of a company',
    'personal-use-contradicted',
    minimalSystem({ parties: list(deployer({ personalNonProfessionalUse: 'yes' })) }),
  ],
  [
    'ordinary business of a private party for the police',
    'private-business-contradicted',
    minimalSystem({
      parties: list(deployer({ actsOnBehalfOf: only('lawEnforcementAuthority') })),
      uses: list(plainUse({ practice: { privateOrdinaryBusiness: 'yes' } })),
    }),
  ],
  [
    'nothing trained, and a data set for training',
    'training-set-without-training',
    minimalSystem({ trainsModelsWithData: 'no', dataGovernance: { dataSets: [{ id: 'past', role: 'training' }] } }),
  ],
  [
    'emotions from biometric data in Annex III, and not in Art. 5',
    'biometrics-contradicted',
    using({ area: { recognisesEmotionsOrIntentions: 'yes' }, practice: { emotionsFromBiometricData: 'no' } }),
  ],
  [
    'a deep fake among texts alone',
    'content-contradicted',
    using({ transparency: { deepFake: 'yes', generates: only('text') } }),
  ],
  [
    'a published text among images alone',
    'content-contradicted',
    using({ transparency: { textOnPublicInterest: 'yes', generates: only('image') } }),
  ],
  [
    'a change foreseen in an assessment that had not been made',
    'foreseen-without-assessment',
    minimalSystem({
      valueChainChanges: list({ id: 'change', foreseenInInitialAssessment: 'yes', assessedBefore: 'no' }),
    }),
  ],
  ...['under Art. 60', 'otherwise', 'under the framework for products of Annex I, Section B'].map(
    (said) =>
      [
        `tested ${said}, and no test is entered`,
        'real-world-testing-contradicted',
        minimalSystem({ realWorldTesting: said, events: { realWorldTest: 'none' } }),
      ] as const,
  ),
  [
    'not tested, and a test is entered',
    'real-world-testing-contradicted',
    minimalSystem({ realWorldTesting: 'no', events: { realWorldTest: list({ id: 'pilot' }) } }),
  ],
];

describe('two statements that cannot both be right', () => {
  it('are none in a plain system', () => {
    expect(found(minimalSystem())).toEqual([]);
  });

  it.each(PAIRS)('%s: %s', (_, id, system) => {
    expect(found(system)).toContain(id);
  });

  it('are none where what is said of tests agrees with the register, or one of the two is silent', () => {
    const said = (realWorldTesting: string | undefined, realWorldTest: unknown): readonly string[] =>
      found(minimalSystem({ realWorldTesting, events: { realWorldTest } }));
    expect(said('no', 'none')).toEqual([]);
    expect(said('under Art. 60', list({ id: 'pilot' }))).toEqual([]);
    expect(said('in a sandbox', 'none')).toEqual([]);
    expect(said('under Art. 60', undefined)).toEqual([]);
    expect(said(undefined, 'none')).toEqual([]);
  });

  it('a police force that claims ordinary business, beside the same claim of a natural person at home', () => {
    const claims = { practice: { privateOrdinaryBusiness: 'yes' } };
    const police = minimalSystem(
      { parties: list(deployer()), uses: list(plainUse(claims)) },
      { agency: { lawEnforcementAuthority: 'yes' } },
    );
    expect(found(police)).toContain('private-business-contradicted');
    const person = minimalSystem(
      { parties: list(deployer({ personalNonProfessionalUse: 'yes' })), uses: list(plainUse(claims)) },
      { agency: { kind: 'natural person', lawEnforcementAuthority: 'no' } },
    );
    expect(found(person)).toEqual([]);
  });

  it('a police force beside a private party whose use it is', () => {
    const claims = { deployer: 'agency', practice: { privateOrdinaryBusiness: 'yes' } };
    const beside = (use: Part): Registered =>
      minimalSystem(
        { parties: list(deployer(), deployer({ id: 'police' })), uses: list(plainUse({ ...claims, ...use })) },
        { agency: { lawEnforcementAuthority: 'no' }, police: { lawEnforcementAuthority: 'yes' } },
      );
    expect(found(beside({}))).toEqual([]);
    expect(found(beside({ deployer: undefined }))).toContain('private-business-contradicted');
    expect(found(beside({ deployer: 'police' }))).toContain('private-business-contradicted');
  });

  it('past crimes or traits are assessed, and what that rests on is answered: no risk of offending has to be screened in', () => {
    const assessing = { screening: only('lawEnforcement'), riskOfOffendingOrTraits: 'yes' };
    const of = (solelyProfilingOrTraits: string | undefined): readonly string[] =>
      found(using({ area: assessing, practice: { solelyProfilingOrTraits } }));
    expect(of('no')).not.toContain('practice-screening-contradicted');
    expect(of('yes')).toContain('practice-screening-contradicted');
    expect(of(undefined)).toContain('practice-screening-contradicted');
  });

  it('have ids that are given once', () => {
    const ids = aiAct.contradictions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
