import type { ClassId } from '../../../src/model/classes.js';
import { list, minimalSystem, only, type Part, plainUse, type Registered } from '../../support/builders.js';
import { type Case, type Cases, testClass } from '../../support/policy-tester.js';

const area = (facts: Part, use: Part = {}): Registered =>
  minimalSystem({ uses: list(plainUse({ ...use, area: facts })) });
const unscreened = (facts: Part = {}): Registered =>
  minimalSystem({ uses: list(plainUse({ area: { screening: undefined, ...facts } })) });
const silent: Case = { name: 'nobody screened the areas', system: unscreened() };
const SILENT_ON_PERSONS: Case = {
  name: 'nobody screened the areas, or says whether persons are concerned',
  system: minimalSystem({ uses: list(plainUse({ concernsNaturalPersons: undefined, area: undefined })) }),
};
const screenedOut: Cases = [
  { name: 'screened out: none of the areas', system: area({}), decidedBy: ['uses[shortlisting].area.screening'] },
  {
    name: 'screened out one by one',
    system: area({
      screening: {
        biometrics: 'no',
        infrastructure: 'no',
        education: 'no',
        employment: 'no',
        essentialServices: 'no',
        lawEnforcement: 'no',
        migrationAsylumBorder: 'no',
        justiceOrDemocracy: 'no',
      },
    }),
  },
];

const BIOMETRICS = only('biometrics');
const IDENTIFIES: Part = { screening: BIOMETRICS, identifiesAgainstDatabase: 'yes', withoutActiveInvolvement: 'yes' };

testClass('Annex III(1)(a)', {
  met: [
    {
      name: 'finds out who passes, without their part in it',
      system: area(IDENTIFIES),
      decidedBy: ['uses[shortlisting].area.identifiesAgainstDatabase'],
    },
    {
      name: 'its elements stated, the area never screened',
      system: unscreened({ ...IDENTIFIES, screening: undefined }),
    },
    {
      name: 'its elements stated although the area is screened out: the stricter statement counts',
      system: area({ ...IDENTIFIES, screening: only() }),
    },
    {
      name: 'unlawful use is no way out (reading 11)',
      system: area(IDENTIFIES, { practice: { screening: only('remoteBiometricIdentification') } }),
    },
    { name: 'verification claimed “partly”', system: area({ ...IDENTIFIES, solePurposeVerification: 'partly' }) },
  ],
  'not-met': [
    ...screenedOut,
    { name: 'no comparison with a database', system: area({ ...IDENTIFIES, identifiesAgainstDatabase: 'no' }) },
    { name: 'persons present a card and know it', system: area({ ...IDENTIFIES, withoutActiveInvolvement: 'no' }) },
    {
      name: 'confirms that a person is who he claims to be, and nothing else',
      system: area({ ...IDENTIFIES, solePurposeVerification: 'yes' }),
      decidedBy: ['uses[shortlisting].area.solePurposeVerification'],
    },
  ],
  'in-play': [
    {
      name: 'compares with a database, and nobody says whether persons take part',
      system: area({ ...IDENTIFIES, withoutActiveInvolvement: undefined }),
      missing: ['uses[shortlisting].area.withoutActiveInvolvement'],
    },
    {
      name: 'the same, although the area is screened out: the conflict keeps it open',
      system: area({ screening: only(), identifiesAgainstDatabase: 'yes' }),
    },
    { name: 'the area alone', system: area({ screening: BIOMETRICS }) },
  ],
  'not-screened': [silent],
});

/** Areas that this version screens and does not weigh. */
const SCREENED_ONLY: readonly (readonly [ClassId, string])[] = [
  ['Annex III(1)(b), (c)', 'biometrics'],
  ['Annex III(2)', 'infrastructure'],
  ['Annex III(3)', 'education'],
  ['Annex III(6)', 'lawEnforcement'],
  ['Annex III(7)', 'migrationAsylumBorder'],
  ['Annex III(8)', 'justiceOrDemocracy'],
];

for (const [id, entry] of SCREENED_ONLY) {
  testClass(
    id,
    {
      'not-met': screenedOut,
      'in-play': [
        {
          name: 'the area is there',
          system: area({ screening: only(entry) }),
          missing: ['not assessed by this version'],
        },
        { name: 'the area is there, the others left open', system: area({ screening: { [entry]: 'yes' } }) },
      ],
      'not-screened': [
        silent,
        { name: 'the area answered “to be confirmed”', system: area({ screening: { [entry]: 'to be confirmed' } }) },
      ],
    },
    { met: 'the elements of its letters are not encoded' },
  );
}

const EMPLOYMENT = only('employment');
const recruiting = (recruitmentOrSelection: Part, more: Part = {}): Registered =>
  area({ screening: EMPLOYMENT, recruitmentOrSelection, ...more });
const ADS = only('targetedAdvertisements');

testClass('Annex III(4)(a)', {
  met: [
    { name: 'orders applications', system: recruiting(only('analysesOrFiltersApplications')) },
    { name: 'finds candidates', system: recruiting(only('findsCandidates')) },
    { name: 'advertises a vacancy to chosen people', system: recruiting(ADS) },
    {
      name: 'advertises by place, and evaluates candidates besides: one letter-half does not free the other',
      system: recruiting(only('targetedAdvertisements', 'evaluatesCandidates'), {
        audienceByPlaceOrJobOnly: only('placeOfPublication'),
      }),
    },
    {
      name: 'a person decides in the end (reading 26)',
      system: recruiting(only('evaluatesCandidates'), {}),
    },
    { name: 'stated although employment is screened out', system: recruiting(only('other'), { screening: only() }) },
    { name: 'advertisements, although employment is screened out', system: recruiting(ADS, { screening: only() }) },
  ],
  'not-met': [
    ...screenedOut,
    { name: 'employment, and no recruitment', system: recruiting(only()) },
    {
      name: 'an advertisement in a local paper: the place alone settles who sees it',
      system: recruiting(ADS, { audienceByPlaceOrJobOnly: only('placeOfPublication') }),
      decidedBy: ['uses[shortlisting].area.audienceByPlaceOrJobOnly'],
    },
  ],
  'in-play': [
    { name: 'employment, and nobody says what it does', system: area({ screening: EMPLOYMENT }) },
    {
      name: 'no filtering, and nobody says of the rest',
      system: recruiting({ analysesOrFiltersApplications: 'no' }),
    },
  ],
  'not-screened': [silent, { name: 'employment left open', system: area({ screening: { education: 'no' } }) }],
});

const work = (facts: Part): Registered =>
  area({
    screening: EMPLOYMENT,
    decisionsOnTermsPromotionTermination: 'no',
    allocatesTasksByBehaviourOrTraits: 'no',
    monitorsPerformanceAndBehaviour: only(),
    ...facts,
  });
const MONITORS: Part = { monitorsPerformanceAndBehaviour: only('monitors') };

testClass('Annex III(4)(b)', {
  met: [
    { name: 'decides on promotions', system: work({ decisionsOnTermsPromotionTermination: 'yes' }) },
    { name: 'hands out tasks by behaviour', system: work({ allocatesTasksByBehaviourOrTraits: 'yes' }) },
    { name: 'monitors, without evaluating (reading 46)', system: work(MONITORS) },
    {
      name: 'decides on promotions, although employment is screened out',
      system: work({ screening: only(), decisionsOnTermsPromotionTermination: 'yes' }),
    },
    {
      name: 'hands out tasks by behaviour, although employment is screened out',
      system: work({ screening: only(), allocatesTasksByBehaviourOrTraits: 'yes' }),
    },
    { name: 'monitors, although employment is screened out', system: work({ screening: only(), ...MONITORS }) },
    {
      name: 'monitors for safety alone, and decides on promotions too',
      system: work({
        ...MONITORS,
        monitoringForOtherReasonOnly: only('medicalOrSafety'),
        decisionsOnTermsPromotionTermination: 'yes',
      }),
    },
  ],
  'not-met': [
    ...screenedOut,
    { name: 'none of the three', system: work({}) },
    {
      name: 'monitors for safety alone',
      system: work({ ...MONITORS, monitoringForOtherReasonOnly: only('medicalOrSafety') }),
      decidedBy: ['uses[shortlisting].area.monitoringForOtherReasonOnly'],
    },
    { name: 'tells the worker alone', system: work({ ...MONITORS, toldToTheWorkerOnly: 'yes' }) },
  ],
  'in-play': [
    { name: 'employment, and nobody says what it does', system: area({ screening: EMPLOYMENT }) },
    {
      name: 'nobody says whether it takes part in promotions',
      system: work({ decisionsOnTermsPromotionTermination: undefined }),
      missing: ['uses[shortlisting].area.decisionsOnTermsPromotionTermination'],
    },
  ],
  'not-screened': [silent],
});

const SERVICES = only('essentialServices');
const BENEFIT: Part = {
  screening: SERVICES,
  publicBenefitOrService: 'yes',
  byOrForPublicAuthority: 'yes',
  eligibilityGrantReductionRecovery: only('evaluatesEligibility'),
};

testClass('Annex III(5)(a)', {
  met: [
    { name: 'evaluates who may have housing aid, for a city', system: area(BENEFIT) },
    {
      name: 'singles out recipients for checks (reading 47)',
      system: area({ ...BENEFIT, eligibilityGrantReductionRecovery: only('singlesOutOrRanks') }),
    },
  ],
  'not-met': [
    ...screenedOut,
    { name: 'a private charity that acts for nobody', system: area({ ...BENEFIT, byOrForPublicAuthority: 'no' }) },
    { name: 'no benefit', system: area({ ...BENEFIT, publicBenefitOrService: 'no' }) },
    {
      name: 'only prints the letters',
      system: area({ ...BENEFIT, eligibilityGrantReductionRecovery: only() }),
    },
  ],
  'in-play': [
    {
      name: 'nobody says for whom',
      system: area({ ...BENEFIT, byOrForPublicAuthority: undefined }),
      missing: ['uses[shortlisting].area.byOrForPublicAuthority'],
    },
    {
      name: 'a public benefit, although the area is screened out: the conflict keeps it open',
      system: area({ screening: only(), publicBenefitOrService: 'yes' }),
    },
  ],
  'not-screened': [silent],
});

const credit = (facts: Part = {}): Registered =>
  area({ screening: SERVICES, creditworthinessOfNaturalPersons: 'yes', ...facts });

testClass('Annex III(5)(b)', {
  met: [
    { name: 'scores borrowers', system: credit() },
    { name: 'fraud detection denied', system: credit({ usedToDetectFinancialFraud: 'no' }) },
    { name: 'scores borrowers although the area is screened out', system: credit({ screening: only() }) },
  ],
  'not-met': [
    ...screenedOut,
    { name: 'firms only', system: credit({ creditworthinessOfNaturalPersons: 'no' }) },
    {
      name: 'detects financial fraud and nothing else',
      system: credit({ usedToDetectFinancialFraud: 'only purpose' }),
      decidedBy: ['uses[shortlisting].area.usedToDetectFinancialFraud'],
    },
    { name: 'detects fraud before any other purpose', system: credit({ usedToDetectFinancialFraud: 'main purpose' }) },
    { name: 'for services that are not essential', system: credit({ onlyNonEssentialServices: 'yes' }) },
    { name: 'calculates capital requirements', system: credit({ prudentialCapitalCalculation: 'yes' }) },
  ],
  'in-play': [
    { name: 'the area, and nothing more', system: area({ screening: SERVICES }) },
    { name: 'evaluates “partly”', system: credit({ creditworthinessOfNaturalPersons: 'partly' }) },
  ],
  'not-screened': [silent],
});

const insurance = (facts: Part = {}, use: Part = {}): Registered =>
  area({ screening: SERVICES, lifeOrHealthInsurance: 'yes', riskAssessmentOrPricing: only('pricing'), ...facts }, use);

testClass('Annex III(5)(c)', {
  met: [
    { name: 'prices life insurance: one of the two is enough (reading 13)', system: insurance() },
    { name: 'assesses risks', system: insurance({ riskAssessmentOrPricing: only('riskAssessment') }) },
  ],
  'not-met': [
    ...screenedOut,
    { name: 'insurance of property', system: insurance({ lifeOrHealthInsurance: 'no' }) },
    { name: 'neither risk nor price', system: insurance({ riskAssessmentOrPricing: only() }) },
    { name: 'firms only', system: insurance({}, { concernsNaturalPersons: 'no' }) },
    { name: 'calculates capital requirements', system: insurance({ prudentialCapitalCalculation: 'yes' }) },
  ],
  'in-play': [
    {
      name: 'nobody says whether natural persons are concerned',
      system: insurance({}, { concernsNaturalPersons: undefined }),
      missing: ['uses[shortlisting].concernsNaturalPersons'],
    },
    {
      name: 'life insurance, although the area is screened out: the conflict keeps it open',
      system: area({ screening: only(), lifeOrHealthInsurance: 'yes' }),
    },
    {
      name: 'nobody screened the areas, and natural persons are concerned, which is an element of it',
      system: unscreened(),
    },
  ],
  'not-screened': [SILENT_ON_PERSONS],
});

testClass('Annex III(5)(d)', {
  met: [
    {
      name: 'sorts emergency calls',
      system: area({ screening: SERVICES, emergency: only('evaluatesOrClassifiesCalls') }),
    },
    { name: 'triage', system: area({ screening: only(), emergency: { triage: 'yes' } }) },
  ],
  'not-met': [...screenedOut, { name: 'no emergencies', system: area({ screening: SERVICES, emergency: only() }) }],
  'in-play': [{ name: 'the area, and nothing more', system: area({ screening: SERVICES }) }],
  'not-screened': [silent],
});

testClass('Annex III', {
  met: [
    { name: 'one letter is enough', system: credit() },
    { name: '1(a)', system: area(IDENTIFIES) },
    { name: '4(a)', system: recruiting(only('other')) },
    { name: '4(b)', system: work({ recruitmentOrSelection: only(), ...MONITORS }) },
    { name: '5(a)', system: area(BENEFIT) },
    { name: '5(c)', system: insurance() },
    { name: '5(d)', system: area({ screening: SERVICES, emergency: only('triage') }) },
    { name: 'two of them', system: area({ ...BENEFIT, creditworthinessOfNaturalPersons: 'yes' }) },
    {
      name: 'the carve-out of one letter frees no other',
      system: area({
        ...BENEFIT,
        creditworthinessOfNaturalPersons: 'yes',
        usedToDetectFinancialFraud: 'only purpose',
      }),
    },
  ],
  'not-met': [{ name: 'all areas screened out', system: area({}) }],
  'in-play': SCREENED_ONLY.map(([id, entry]) => ({
    name: `an area that this version does not weigh: ${id}`,
    system: area({ screening: only(entry), identifiesAgainstDatabase: 'no' }),
  })) as unknown as Cases,
  'not-screened': [SILENT_ON_PERSONS],
});
