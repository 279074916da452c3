import { describe } from 'vitest';
import {
  DECIDES_ON_PERSONS,
  DEPLOYER,
  DEROGATION,
  FUNDAMENTAL_RIGHTS,
  INTERNAL_CONTROL,
  LITERACY,
  PROVIDER,
  PUBLIC_DEPLOYER,
  perhaps,
  REGISTERED,
} from './duties.js';
import {
  authority,
  company,
  judge,
  list,
  only,
  type Part,
  police,
  type Situation,
  sells,
  system,
  use,
  uses,
} from './registry.js';

type Area =
  | 'biometrics'
  | 'infrastructure'
  | 'education'
  | 'employment'
  | 'essentialServices'
  | 'lawEnforcement'
  | 'migrationAsylumBorder'
  | 'justiceOrDemocracy';

/** The answers to the questions of an area that is screened in, all of them no. */
const NOTHING_OF: Readonly<Record<Area, Part>> = {
  biometrics: {
    identifiesAgainstDatabase: 'no',
    categorisesBySensitiveAttributes: only(),
    recognisesEmotionsOrIntentions: 'no',
  },
  infrastructure: { managementAndOperation: 'yes', protectsDirectly: 'no' },
  education: {
    accessAdmissionOrAssignment: 'no',
    evaluatesLearningOutcomes: 'no',
    assessesLevelOfEducation: 'no',
    monitorsTests: only(),
  },
  employment: {
    recruitmentOrSelection: only(),
    decisionsOnTermsPromotionTermination: 'no',
    allocatesTasksByBehaviourOrTraits: 'no',
    monitorsPerformanceAndBehaviour: only(),
  },
  essentialServices: {
    publicBenefitOrService: 'no',
    creditworthinessOfNaturalPersons: 'no',
    lifeOrHealthInsurance: 'no',
    emergency: only(),
  },
  lawEnforcement: {
    riskOfBecomingVictim: 'no',
    polygraphInLawEnforcement: 'no',
    reliabilityOfEvidence: 'no',
    riskOfOffendingOrTraits: 'no',
    profilingInInvestigation: 'no',
  },
  migrationAsylumBorder: {
    polygraphInMigration: 'no',
    riskPosedByPersonEntering: 'no',
    examinesApplications: 'no',
    detectsOrIdentifiesPersons: 'no',
  },
  justiceOrDemocracy: { assistsJudicialAuthority: only(), similarUseInDisputeResolution: 'no', influencesVote: 'no' },
};

/** A system in one area of Annex III, of a party that sells it or uses it. */
const inArea = (party: Part, area: Area, answers: Part, rest: Part = {}, more: Part = {}): Part =>
  system({
    parties: list(party),
    uses: list(
      use({
        ...(party.usesUnderItsAuthority === 'yes' ? { deployer: 'ours' } : {}),
        area: { screening: only(area), ...NOTHING_OF[area], ...answers },
        ...rest,
      }),
    ),
    ...more,
  });

const border = authority({ migrationAsylumOrBorderAuthority: 'yes' });
const bank = company({ financialInstitution: 'yes' });
const SOLD = [LITERACY, PROVIDER, INTERNAL_CONTROL, REGISTERED];
const USED = [LITERACY, DEPLOYER, DECIDES_ON_PERSONS];
const USED_BY_AUTHORITY = [...USED, PUBLIC_DEPLOYER, FUNDAMENTAL_RIGHTS];
/** Art. 13 of Directive (EU) 2016/680 takes the place of Art. 26(11) in law enforcement. */
const USED_BY_POLICE = [
  LITERACY,
  DEPLOYER,
  PUBLIC_DEPLOYER,
  FUNDAMENTAL_RIGHTS,
  { binds: [], onEvent: ['Art. 86(1)'] },
];
const RECRUITS = { recruitmentOrSelection: only('analysesOrFiltersApplications') };

const NOTHING: Pick<Situation, 'class' | 'met' | 'duties'> = { class: 'AI system', met: [], duties: [LITERACY] };

describe('the points of Annex III, their carve-outs and their neighbours', () => {
  judge([
    {
      says: '1(a) a face unlocks a door for whom it belongs to: verification alone',
      of: inArea(sells(), 'biometrics', {
        identifiesAgainstDatabase: 'yes',
        withoutActiveInvolvement: 'no',
        solePurposeVerification: 'yes',
      }),
      ...NOTHING,
    },
    {
      says: '1(b) a shop sorts visitors by ethnic origin from their faces',
      of: inArea(
        uses(),
        'biometrics',
        { categorisesBySensitiveAttributes: only('specialCategory') },
        {
          practice: {
            screening: only('assignsPersonsByBiometrics'),
            categorisesIndividuallyByBiometrics: 'no',
            ancillaryAndStrictlyNecessary: 'no',
          },
          transparency: { biometricCategorisation: 'yes' },
        },
      ),
      class: 'high-risk',
      met: ['Annex III(1)(b)', 'Art. 50(3)'],
      duties: [...USED, 'Art. 50(3)', 'Art. 50(5)'],
    },
    {
      says: '2 what shuts valves before a water main bursts: its maker registers nationally',
      of: inArea(
        sells(),
        'infrastructure',
        { infrastructure: only('water'), protectsDirectly: 'yes' },
        { concernsNaturalPersons: 'no' },
        { product: { fulfilsSafetyFunction: 'yes', failureEndangers: only('healthAndSafetyOfPersons') } },
      ),
      class: 'high-risk',
      met: ['Annex III(2)'],
      duties: [LITERACY, PROVIDER, INTERNAL_CONTROL, 'Art. 49(5)'],
    },
    {
      says: '2 the same, run by a public water board: no impact assessment, no registration of the use, no explanation',
      who: [authority()],
      of: inArea(
        uses(),
        'infrastructure',
        { infrastructure: only('water'), protectsDirectly: 'yes' },
        { concernsNaturalPersons: 'no', decidesOrAssistsDecisionsOnPersons: 'neither' },
        { product: { fulfilsSafetyFunction: 'yes', failureEndangers: only('healthAndSafetyOfPersons') } },
      ),
      class: 'high-risk',
      met: ['Annex III(2)'],
      duties: [LITERACY, DEPLOYER],
    },
    {
      says: '2 what only saves power in the grid: Art. 6(1a)',
      of: inArea(
        sells(),
        'infrastructure',
        { infrastructure: only('electricity') },
        { concernsNaturalPersons: 'no' },
        { product: { fulfilsSafetyFunction: 'no', failureEndangers: only(), solelyNonSafetyAssistance: 'yes' } },
      ),
      ...NOTHING,
    },
    {
      says: '2 the same, and its failure would endanger people: Art. 6(1b)',
      of: inArea(
        sells(),
        'infrastructure',
        { infrastructure: only('electricity') },
        { concernsNaturalPersons: 'no' },
        {
          product: {
            fulfilsSafetyFunction: 'no',
            failureEndangers: only('healthAndSafetyOfPersons'),
            solelyNonSafetyAssistance: 'yes',
          },
        },
      ),
      class: 'high-risk',
      met: ['Annex III(2)'],
      duties: [LITERACY, PROVIDER, INTERNAL_CONTROL, 'Art. 49(5)'],
    },
    {
      says: '3(a) a public university admits students with it',
      who: [authority()],
      of: inArea(uses(), 'education', { accessAdmissionOrAssignment: 'yes' }),
      class: 'high-risk',
      met: ['Annex III(3)(a)'],
      duties: USED_BY_AUTHORITY,
    },
    {
      says: '3(b) a private school, a service of public interest, grades essays with it',
      who: [company({ providesPublicServices: 'yes' })],
      of: inArea(uses(), 'education', { evaluatesLearningOutcomes: 'yes' }),
      class: 'high-risk',
      met: ['Annex III(3)(b)'],
      duties: [...USED, FUNDAMENTAL_RIGHTS],
    },
    {
      says: '3(c) it says which level of schooling a child will reach',
      of: inArea(sells(), 'education', { assessesLevelOfEducation: 'yes' }),
      class: 'high-risk',
      met: ['Annex III(3)(c)'],
      duties: SOLD,
    },
    {
      says: '3(d) it watches candidates during an examination',
      of: inArea(sells(), 'education', { monitorsTests: only('supervisedTestThatCounts') }),
      class: 'high-risk',
      met: ['Annex III(3)(d)'],
      duties: SOLD,
    },
    {
      says: '4(a) a private employer sifts applications: no impact assessment, no registration of the use',
      of: inArea(uses(), 'employment', RECRUITS),
      class: 'high-risk',
      met: ['Annex III(4)(a)'],
      duties: USED,
    },
    {
      says: '4(a) targeted job advertisements',
      of: inArea(sells(), 'employment', {
        recruitmentOrSelection: only('targetedAdvertisements'),
        audienceByPlaceOrJobOnly: only(),
      }),
      class: 'high-risk',
      met: ['Annex III(4)(a)'],
      duties: SOLD,
    },
    {
      says: '4(b) a courier firm hands out tours by the behaviour of its riders, and tells them: Art. 26(7)',
      of: inArea(uses(), 'employment', { allocatesTasksByBehaviourOrTraits: 'yes' }, { atTheWorkplace: 'yes' }),
      class: 'high-risk',
      met: ['Annex III(4)(b)'],
      duties: [...USED, 'Art. 26(7)'],
    },
    {
      says: '4(b) tours by distance alone',
      of: inArea(uses(), 'employment', {}, { atTheWorkplace: 'yes' }),
      ...NOTHING,
    },
    {
      says: '5(a) a town checks who is entitled to housing benefit',
      who: [authority()],
      of: inArea(uses(), 'essentialServices', {
        publicBenefitOrService: 'yes',
        byOrForPublicAuthority: 'yes',
        eligibilityGrantReductionRecovery: only('evaluatesEligibility'),
      }),
      class: 'high-risk',
      met: ['Annex III(5)(a)'],
      duties: USED_BY_AUTHORITY,
    },
    {
      says: '5(b) a bank scores its customers with a bought system: Art. 27 although it is private',
      who: [bank],
      of: inArea(uses(), 'essentialServices', {
        creditworthinessOfNaturalPersons: 'yes',
        usedToDetectFinancialFraud: 'no',
      }),
      class: 'high-risk',
      met: ['Annex III(5)(b)'],
      duties: [...USED, FUNDAMENTAL_RIGHTS],
    },
    {
      says: '5(b) detection of fraud alone',
      who: [bank],
      of: inArea(uses(), 'essentialServices', {
        creditworthinessOfNaturalPersons: 'yes',
        usedToDetectFinancialFraud: 'only purpose',
      }),
      ...NOTHING,
    },
    {
      says: '5(b) a bank that is provider: documents and logs are kept under its own law, Art. 18(3) and 19(2)',
      who: [bank],
      of: inArea(sells(), 'essentialServices', {
        creditworthinessOfNaturalPersons: 'yes',
        usedToDetectFinancialFraud: 'no',
      }),
      class: 'high-risk',
      met: ['Annex III(5)(b)'],
      duties: [...SOLD, 'Art. 18(3)', 'Art. 19(2)'],
    },
    {
      says: '5(c) a health insurer sets premiums: Art. 27',
      who: [bank],
      of: inArea(uses(), 'essentialServices', {
        lifeOrHealthInsurance: 'yes',
        riskAssessmentOrPricing: only('pricing'),
      }),
      class: 'high-risk',
      met: ['Annex III(5)(c)'],
      duties: [...USED, FUNDAMENTAL_RIGHTS],
    },
    {
      says: '5(c) motor insurance',
      who: [bank],
      of: inArea(uses(), 'essentialServices', { riskAssessmentOrPricing: only('pricing') }),
      ...NOTHING,
    },
    {
      says: '5(d) a control centre ranks emergency calls',
      who: [authority()],
      of: inArea(uses(), 'essentialServices', { emergency: only('evaluatesOrClassifiesCalls') }),
      class: 'high-risk',
      met: ['Annex III(5)(d)'],
      duties: USED_BY_AUTHORITY,
    },
    {
      says: '5(d) a private hospital that serves the public triages emergencies',
      who: [company({ providesPublicServices: 'yes' })],
      of: inArea(uses(), 'essentialServices', { emergency: only('triage') }),
      class: 'high-risk',
      met: ['Annex III(5)(d)'],
      duties: [...USED, FUNDAMENTAL_RIGHTS],
    },
    ...(
      [
        ['6(a) risk of becoming a victim', 'riskOfBecomingVictim', 'a'],
        ['6(b) a polygraph', 'polygraphInLawEnforcement', 'b'],
        ['6(c) reliability of evidence', 'reliabilityOfEvidence', 'c'],
        ['6(e) profiling in an investigation', 'profilingInInvestigation', 'e'],
      ] as const
    ).map(
      ([says, element, letter]): Situation => ({
        says: `${says}, used by the police`,
        who: [police],
        of: inArea(uses(), 'lawEnforcement', { [element]: 'yes' }, { inLawEnforcementMigrationAsylumOrBorder: 'yes' }),
        class: 'high-risk',
        met: [`Annex III(6)(${letter})`],
        duties: USED_BY_POLICE,
      }),
    ),
    {
      says: '6(d) past crimes of a person are assessed, and nothing is predicted',
      who: [police],
      of: inArea(
        uses(),
        'lawEnforcement',
        { riskOfOffendingOrTraits: 'yes' },
        { inLawEnforcementMigrationAsylumOrBorder: 'yes', practice: { solelyProfilingOrTraits: 'no' } },
      ),
      class: 'high-risk',
      met: ['Annex III(6)(d)'],
      duties: USED_BY_POLICE,
    },
    {
      says: '6(c) sold to the police: the secure section, Art. 49(4)',
      of: inArea(sells(), 'lawEnforcement', { reliabilityOfEvidence: 'yes' }),
      class: 'high-risk',
      met: ['Annex III(6)(c)'],
      duties: [...SOLD, 'Art. 49(4)'],
    },
    ...(
      [
        ['7(a) a polygraph', 'polygraphInMigration', 'a'],
        ['7(b) risk posed by who enters', 'riskPosedByPersonEntering', 'b'],
        ['7(c) applications for asylum', 'examinesApplications', 'c'],
        ['7(d) persons are detected', 'detectsOrIdentifiesPersons', 'd'],
      ] as const
    ).map(
      ([says, element, letter]): Situation => ({
        says: `${says}, used by a border authority`,
        who: [border],
        of: inArea(
          uses(),
          'migrationAsylumBorder',
          { [element]: 'yes' },
          { inLawEnforcementMigrationAsylumOrBorder: 'yes', practice: { forLawEnforcement: 'no' } },
        ),
        class: 'high-risk',
        met: [`Annex III(7)(${letter})`],
        duties: USED_BY_AUTHORITY,
      }),
    ),
    {
      says: '7(d) travel documents are verified',
      who: [border],
      of: inArea(uses(), 'migrationAsylumBorder', {
        detectsOrIdentifiesPersons: 'yes',
        verifiesTravelDocuments: 'yes',
      }),
      ...NOTHING,
    },
    {
      says: '8(a) a court researches the law with it',
      who: [authority({ judicialAuthority: 'yes' })],
      of: inArea(uses(), 'justiceOrDemocracy', {
        assistsJudicialAuthority: only('researchesAndInterpretsFactsAndLaw'),
      }),
      class: 'high-risk',
      met: ['Annex III(8)(a)'],
      duties: USED_BY_AUTHORITY,
    },
    {
      says: '8(a) a private board of arbitration',
      who: [company({ alternativeDisputeResolution: 'yes' })],
      of: inArea(uses(), 'justiceOrDemocracy', { similarUseInDisputeResolution: 'yes' }),
      class: 'high-risk',
      met: ['Annex III(8)(a)'],
      duties: USED,
    },
    {
      says: '8(b) messages that are to change votes',
      of: inArea(sells(), 'justiceOrDemocracy', { influencesVote: 'yes', personsDirectlyExposedToOutput: 'yes' }),
      class: 'high-risk',
      met: ['Annex III(8)(b)'],
      duties: SOLD,
    },
    {
      says: '8(b) the timetable of a campaign, which no voter sees',
      of: inArea(sells(), 'justiceOrDemocracy', { influencesVote: 'yes', personsDirectlyExposedToOutput: 'no' }),
      ...NOTHING,
    },
    {
      says: 'two points at once: recruitment, and a polygraph of the police',
      of: system({
        parties: list(sells()),
        uses: list(
          use({ area: { screening: only('employment'), ...NOTHING_OF.employment, ...RECRUITS } }),
          use({
            id: 'second',
            area: { screening: only('lawEnforcement'), ...NOTHING_OF.lawEnforcement, polygraphInLawEnforcement: 'yes' },
          }),
        ),
      }),
      class: 'high-risk',
      met: ['Annex III(4)(a)', 'Annex III(6)(b)'],
      duties: [...SOLD, 'Art. 49(4)'],
    },
    {
      says: 'the area is named, and no letter answered: both letters stay open, and so do the duties',
      of: inArea(sells(), 'employment', {
        recruitmentOrSelection: undefined,
        decisionsOnTermsPromotionTermination: undefined,
        allocatesTasksByBehaviourOrTraits: undefined,
        monitorsPerformanceAndBehaviour: undefined,
      }),
      class: 'undetermined',
      met: [],
      open: ['Annex III(4)(a)', 'Annex III(4)(b)'],
      duties: [LITERACY, perhaps(PROVIDER, INTERNAL_CONTROL, REGISTERED)],
    },
  ]);
});

describe('Art. 6(3): what takes a system of Annex III out, and what does not', () => {
  const sifts = (derogation: Part, rest: Part = {}): Part =>
    inArea(sells(), 'employment', RECRUITS, {
      evaluatesPersonalAspects: 'no',
      decidesOrAssistsDecisionsOnPersons: 'neither',
      derogation,
      ...rest,
    });
  const FREE = { class: 'AI system', met: ['Annex III(4)(a)'], duties: [LITERACY, DEROGATION] };
  const CAUGHT = { class: 'high-risk', met: ['Annex III(4)(a)'], duties: SOLD };
  judge([
    {
      says: '(a) it puts the files of applicants into one format',
      of: sifts({ narrowProceduralTask: 'yes' }),
      ...FREE,
    },
    {
      says: '(b) it polishes a letter that a person wrote',
      of: sifts({ improvesCompletedHumanActivity: 'yes' }),
      ...FREE,
    },
    {
      says: '(c) it finds where a recruiter departed from earlier practice, for review by a person',
      of: sifts({ detectsDecisionPatterns: 'yes', doesNotReplaceOrInfluence: 'yes' }),
      ...FREE,
    },
    { says: '(d) it indexes files before they are assessed', of: sifts({ preparatoryTask: 'yes' }), ...FREE },
    {
      says: 'a narrow task that profiles persons: always high-risk',
      of: sifts({ narrowProceduralTask: 'yes' }, { evaluatesPersonalAspects: 'yes' }),
      ...CAUGHT,
    },
    { says: 'nobody invokes a condition', of: sifts({}), ...CAUGHT },
  ]);
});
