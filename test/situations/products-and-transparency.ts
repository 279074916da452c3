import { describe } from 'vitest';
import {
  DEPLOYER,
  FUNDAMENTAL_RIGHTS,
  INTERNAL_CONTROL,
  LITERACY,
  PRODUCT_PROCEDURE,
  PROVIDER,
  PUBLIC_DEPLOYER,
  REGISTERED,
} from './duties.js';
import {
  company,
  does,
  judge,
  list,
  makesForItself,
  only,
  type Part,
  police,
  type Situation,
  sells,
  system,
  use,
  uses,
} from './registry.js';

const NONE: Pick<Situation, 'class' | 'met' | 'duties'> = { class: 'AI system', met: [], duties: [LITERACY] };

const product = (facts: Part, more: Part = {}): Part =>
  system({ parties: list(sells()), uses: list(use()), product: facts, ...more });

/** A system that is itself a product of a law of Section A, and needs a third party. */
const asProduct = (law: string, patch: Part = {}): Part => ({
  systemIsTheProduct: 'yes',
  componentOf: 'none',
  thirdPartyAssessment: 'required',
  sectionA: only(law),
  sectionB: only(),
  assessmentOnlyForOtherRisks: 'no',
  ...patch,
});

/** A component of such a product that protects people. */
const asSafetyComponent = (law: string, patch: Part = {}): Part =>
  asProduct(law, {
    systemIsTheProduct: 'no',
    componentOf: 'A product of that law.',
    fulfilsSafetyFunction: 'yes',
    failureEndangers: only('healthAndSafetyOfPersons'),
    solelyNonSafetyAssistance: 'no',
    ...patch,
  });

const CONVENIENCE = { fulfilsSafetyFunction: 'no', failureEndangers: only(), solelyNonSafetyAssistance: 'yes' };
const OF_PRODUCT = [LITERACY, PROVIDER, PRODUCT_PROCEDURE];
const SECTION_A = { class: 'high-risk', met: ['Art. 6(1), Section A'], duties: OF_PRODUCT };
/** Art. 2(2): Chapter III does not bind; that Art. 4 and 50 go on is reading 7, printed with the result. */
const SECTION_B = {
  class: 'high-risk',
  met: ['Art. 6(1), Section B'],
  duties: [LITERACY],
};

describe('Art. 6(1) and Annex I', () => {
  judge([
    {
      says: 'a diagnostic program of class IIa: a notified body is needed',
      of: product(asProduct('medicalDevices')),
      ...SECTION_A,
    },
    {
      says: 'a medical device of class I, which its maker assesses alone',
      of: product(asProduct('medicalDevices', { thirdPartyAssessment: 'not required' })),
      ...NONE,
    },
    {
      says: 'it keeps a toy from overheating, and the toy needs a third party',
      of: product(asSafetyComponent('toys')),
      ...SECTION_A,
    },
    {
      says: 'a radio that needs a third party for its use of spectrum alone: Art. 6(1c)',
      of: product(asProduct('radioEquipment', { assessmentOnlyForOtherRisks: 'yes' })),
      ...NONE,
    },
    {
      says: 'it predicts queues in front of a lift: Art. 6(1a)',
      of: product(asSafetyComponent('lifts', CONVENIENCE)),
      ...NONE,
    },
    {
      says: 'the same, and a failure would trap people in a fire: Art. 6(1b)',
      of: product(asSafetyComponent('lifts', { ...CONVENIENCE, failureEndangers: only('healthAndSafetyOfPersons') })),
      ...SECTION_A,
    },
    {
      says: 'emergency braking of a car: Section B',
      of: product(asSafetyComponent('none', { sectionA: only(), sectionB: only('motorVehicles') })),
      ...SECTION_B,
    },
    {
      says: 'the guard of a press: machinery is in Section B since the amendment',
      of: product(asSafetyComponent('none', { sectionA: only(), sectionB: only('machinery') })),
      ...SECTION_B,
    },
    {
      says: 'the maker of a lift sells a bought safety component with it under its own name: Art. 25(3)',
      who: [company(), { ...company(), id: 'theirs', own: 'no' }],
      of: system({
        parties: list(
          does({ marketsSystemWithProduct: 'with the product under own name', logs: { underControl: 'yes' } }),
          { ...does({ develops: 'yes', suppliesForIntegration: only('aiSystem') }), id: 'theirs' },
        ),
        product: asSafetyComponent('lifts'),
      }),
      class: 'high-risk',
      met: ['Art. 6(1), Section A'],
      duties: OF_PRODUCT,
    },
    ...(['2027-12-02', '2028-08-02'] as const).map(
      (on): Situation => ({
        says: 'a medical device that triages emergencies: two grounds, the earlier date, the procedure of the product law',
        on,
        of: system({
          parties: list(sells()),
          uses: list(
            use({
              area: {
                screening: only('essentialServices'),
                publicBenefitOrService: 'no',
                creditworthinessOfNaturalPersons: 'no',
                lifeOrHealthInsurance: 'no',
                emergency: only('triage'),
              },
            }),
          ),
          product: asProduct('medicalDevices'),
        }),
        class: 'high-risk',
        met: ['Annex III(5)(d)', 'Art. 6(1), Section A'],
        duties: [...OF_PRODUCT, REGISTERED],
      }),
    ),
  ]);
});

const told = (transparency: Part, party: Part = sells(), more: Part = {}): Part =>
  system({
    parties: list(party),
    uses: list(use({ transparency, ...(party.usesUnderItsAuthority === 'yes' ? { deployer: 'ours' } : {}) })),
    ...more,
  });

const OF_AUGUST_1 = { firstPlacedOnTheMarketOn: '2026-08-01', firstPutIntoServiceOn: '2026-08-01' };
const generated = (on: string, placed: Part, binds: boolean): Situation => ({
  says: `a picture generator ${placed === OF_AUGUST_1 ? 'placed on the market on 1 August 2026' : 'placed on 2 August 2026'}`,
  on,
  of: told({ generates: only('image') }, sells(), placed),
  class: 'transparency',
  met: ['Art. 50(2)'],
  duties: binds ? [LITERACY, 'Art. 50(2)'] : [LITERACY],
});

describe('Art. 50: who has to tell what, the exceptions, and the transition of Art. 111(4)', () => {
  judge([
    {
      says: '(1) and (2) a chatbot, for its provider',
      of: told({ interactsDirectlyWithPersons: 'yes', generates: only('text') }),
      class: 'transparency',
      met: ['Art. 50(1)', 'Art. 50(2)'],
      duties: [LITERACY, 'Art. 50(1)', 'Art. 50(2)', 'Art. 50(5)'],
    },
    {
      says: '(1) and (2) the same chatbot, for the firm that uses it',
      of: told({ interactsDirectlyWithPersons: 'yes', generates: only('text') }, uses()),
      ...NONE,
    },
    {
      says: '(1) obvious to all who can meet it',
      of: told({
        interactsDirectlyWithPersons: 'yes',
        obvious: 'yes',
        foreseeableAudience: only('trainedPersonsOnly'),
      }),
      ...NONE,
    },
    {
      says: '(1) obvious to most, and children can meet it',
      of: told({
        interactsDirectlyWithPersons: 'yes',
        obvious: 'yes',
        foreseeableAudience: only('generalPublic', 'vulnerablePersons'),
        obviousToVulnerablePersons: 'no',
      }),
      class: 'transparency',
      met: ['Art. 50(1)'],
      duties: [LITERACY, 'Art. 50(1)', 'Art. 50(5)'],
    },
    {
      says: '(1) authorised by law against crime, and the public reports crime through it',
      of: told({
        interactsDirectlyWithPersons: 'yes',
        authorisedByLawAgainstCrime: 'yes',
        publicCanReportCrime: 'yes',
      }),
      class: 'transparency',
      met: ['Art. 50(1)'],
      duties: [LITERACY, 'Art. 50(1)', 'Art. 50(5)'],
    },
    {
      says: '(1) authorised by law against crime, under cover',
      of: told({ interactsDirectlyWithPersons: 'yes', authorisedByLawAgainstCrime: 'yes', publicCanReportCrime: 'no' }),
      ...NONE,
    },
    generated('2026-08-01', OF_AUGUST_1, false),
    generated('2026-08-02', OF_AUGUST_1, false),
    generated('2026-12-01', OF_AUGUST_1, false),
    generated('2026-12-02', OF_AUGUST_1, true),
    generated('2026-08-02', { firstPlacedOnTheMarketOn: '2026-08-02', firstPutIntoServiceOn: '2026-08-02' }, true),
    { says: '(2) a spelling checker', of: told({ generates: only('text'), assistiveStandardEditing: 'yes' }), ...NONE },
    {
      says: '(2) authorised by law against crime',
      of: told({ generates: only('audio'), authorisedByLawAgainstCrime: 'yes' }),
      ...NONE,
    },
    {
      says: '(3) visitors of a museum are sorted by age from their faces, which is no sensitive attribute',
      of: system({
        parties: list(uses()),
        uses: list(
          use({
            deployer: 'ours',
            practice: {
              screening: only('assignsPersonsByBiometrics'),
              categorisesIndividuallyByBiometrics: 'yes',
              ancillaryAndStrictlyNecessary: 'no',
              deduces: only(),
              labelsLawfullyAcquiredData: 'no',
              categorisesInLawEnforcement: only(),
            },
            area: {
              screening: only('biometrics'),
              identifiesAgainstDatabase: 'no',
              categorisesBySensitiveAttributes: only('otherGroundOfNonDiscrimination'),
              recognisesEmotionsOrIntentions: 'no',
            },
            transparency: { biometricCategorisation: 'yes' },
          }),
        ),
      }),
      class: 'transparency',
      met: ['Art. 50(3)'],
      duties: [LITERACY, 'Art. 50(3)', 'Art. 50(5)'],
    },
    {
      says: '(3) emotions read by the police as the law permits: no notice, and high-risk all the same',
      who: [police],
      of: system({
        parties: list(uses()),
        uses: list(
          use({
            deployer: 'ours',
            inLawEnforcementMigrationAsylumOrBorder: 'yes',
            practice: {
              screening: only('infersEmotions'),
              emotionsFromBiometricData: 'yes',
              area: only(),
              forLawEnforcement: 'yes',
            },
            area: {
              screening: only('biometrics'),
              identifiesAgainstDatabase: 'no',
              categorisesBySensitiveAttributes: only(),
              recognisesEmotionsOrIntentions: 'yes',
            },
            transparency: { emotionRecognition: 'yes', permittedByLawAgainstCrime: 'yes' },
          }),
        ),
      }),
      class: 'high-risk',
      met: ['Annex III(1)(c)'],
      duties: [LITERACY, DEPLOYER, PUBLIC_DEPLOYER, FUNDAMENTAL_RIGHTS, { binds: [], onEvent: ['Art. 86(1)'] }],
    },
    {
      says: '(4) a deep fake of a politician, for the firm that shows it',
      of: told({ generates: only('video'), deepFake: 'yes' }, uses()),
      class: 'transparency',
      met: ['Art. 50(4), subpara. 1'],
      duties: [LITERACY, 'Art. 50(4)', 'Art. 50(5)'],
    },
    {
      says: '(4) a deep fake in a satire: disclosed in a suitable manner',
      of: told({ generates: only('video'), deepFake: 'yes', evidentlyArtisticWork: 'yes' }, uses()),
      class: 'transparency',
      met: ['Art. 50(4), subpara. 1'],
      duties: [LITERACY, 'Art. 50(4)', 'Art. 50(5)'],
    },
    {
      says: '(4) a deep fake authorised by law against crime',
      of: told({ generates: only('video'), deepFake: 'yes', authorisedByLawAgainstCrime: 'yes' }, uses()),
      ...NONE,
    },
    {
      says: '(4) generated news that nobody edits, and (5) for its label',
      of: told({ generates: only('text'), textOnPublicInterest: 'yes', humanReviewOrEditorialControl: 'no' }, uses()),
      class: 'transparency',
      met: ['Art. 50(4), subpara. 2'],
      duties: [LITERACY, 'Art. 50(4)', 'Art. 50(5)'],
    },
    {
      says: '(4) generated news that an editor reviewed and answers for',
      of: told(
        {
          generates: only('text'),
          textOnPublicInterest: 'yes',
          humanReviewOrEditorialControl: 'yes',
          editorialResponsibility: 'The editor-in-chief.',
        },
        uses(),
      ),
      ...NONE,
    },
    {
      says: '(6) a chatbot that interviews applicants: high-risk and Art. 50 stand together',
      of: system({
        parties: list(sells()),
        uses: list(
          use({
            area: {
              screening: only('employment'),
              recruitmentOrSelection: only('evaluatesCandidates'),
              decisionsOnTermsPromotionTermination: 'no',
              allocatesTasksByBehaviourOrTraits: 'no',
              monitorsPerformanceAndBehaviour: only(),
            },
            transparency: { interactsDirectlyWithPersons: 'yes', generates: only('text') },
          }),
        ),
      }),
      class: 'high-risk',
      met: ['Annex III(4)(a)', 'Art. 50(1)', 'Art. 50(2)'],
      duties: [LITERACY, PROVIDER, INTERNAL_CONTROL, REGISTERED, 'Art. 50(1)', 'Art. 50(2)', 'Art. 50(5)'],
    },
    {
      says: 'minimal risk: a firm makes and uses a filter of spam',
      of: system({ parties: list(makesForItself()) }),
      ...NONE,
    },
  ]);
});
