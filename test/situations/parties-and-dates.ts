import { describe } from 'vitest';
import {
  DECIDES_ON_PERSONS,
  DEPLOYER,
  DISTRIBUTOR,
  FUNDAMENTAL_RIGHTS,
  IMPORTER,
  INTERNAL_CONTROL,
  LITERACY,
  PRODUCT_PROCEDURE,
  PROVIDER,
  PUBLIC_DEPLOYER,
  REGISTERED,
  REPRESENTATIVE,
} from './duties.js';
import {
  authority,
  company,
  does,
  judge,
  list,
  makesForItself,
  only,
  type Part,
  type Situation,
  sells,
  system,
  use,
  uses,
} from './registry.js';

/** It sifts applications for jobs: Annex III(4)(a). */
const sifting = (patch: Part = {}): Part =>
  use({
    area: {
      screening: only('employment'),
      recruitmentOrSelection: only('analysesOrFiltersApplications'),
      decisionsOnTermsPromotionTermination: 'no',
      allocatesTasksByBehaviourOrTraits: 'no',
      monitorsPerformanceAndBehaviour: only(),
    },
    ...patch,
  });
const ELSEWHERE = { establishedIn: 'US', establishedInUnion: 'no', locatedInUnion: 'no' };
const theirs = company({ id: 'theirs', own: 'no' });
const theirsElsewhere = { ...theirs, ...ELSEWHERE };
const sold = (party: Part, more: Part = {}): Part => system({ parties: list(party), uses: list(sifting()), ...more });
const used = (party: Part = uses(), more: Part = {}): Part =>
  system({ parties: list(party), uses: list(sifting({ deployer: 'ours' })), ...more });
const both = (party: Part, more: Part = {}, other: Part = {}): Part =>
  sold(party, { parties: list(party, { ...sells(), id: 'theirs', ...other }), ...more });

const LETTER = 'Annex III(4)(a)';
const RISKY = { class: 'high-risk', met: [LETTER] };
const SELLER = [LITERACY, PROVIDER, INTERNAL_CONTROL, REGISTERED];
const USER = [LITERACY, DEPLOYER, DECIDES_ON_PERSONS];
const OUTSIDE: Pick<Situation, 'class' | 'met' | 'duties'> = { class: 'outside the scope', met: [LETTER], duties: [] };
const CHAT = use({ id: 'chat', intendedPurpose: 'Chats about products.' });
const RECRUITING = sifting({
  intendedPurpose: undefined,
  actualUse: 'Sifts applications.',
  withinIntendedPurpose: 'no',
});

describe('who is who along the chain, and what binds only that role', () => {
  judge([
    { says: 'a provider in the Union needs no representative', of: sold(sells()), ...RISKY, duties: SELLER },
    {
      says: 'a provider in a third country: Art. 22',
      who: [company(ELSEWHERE)],
      of: sold(sells()),
      ...RISKY,
      duties: [...SELLER, 'Art. 22(1)', 'Art. 22(2)', 'Art. 22(3)'],
    },
    {
      says: 'its authorised representative',
      who: [company(), theirsElsewhere],
      of: both(does({ acceptedMandate: 'Mandate of 3 May 2028.' })),
      ...RISKY,
      duties: [REPRESENTATIVE],
    },
    {
      says: 'an importer: Art. 23 and nothing of Art. 4, 16 or 26',
      who: [company(), theirsElsewhere],
      of: both(
        does({ placesSystemOfThirdCountryBrand: 'yes' }),
        {},
        { placesOnTheMarket: 'no', placesThroughImporter: 'yes', putsIntoService: 'no' },
      ),
      ...RISKY,
      duties: [IMPORTER],
    },
    {
      says: 'a distributor: Art. 24 alone',
      who: [company(), theirs],
      of: both(does({ makesAvailable: 'yes' })),
      ...RISKY,
      duties: [DISTRIBUTOR],
    },
    { says: 'a deployer: nothing of a provider', of: used(), ...RISKY, duties: USER },
    {
      says: 'a deployer elsewhere, whose output is meant for the Union',
      who: [company(ELSEWHERE)],
      of: used(uses({ outputUsedInTheUnion: 'as this party intends or must expect' })),
      ...RISKY,
      duties: USER,
    },
    {
      says: 'a deployer elsewhere, and no output is used in the Union',
      who: [company(ELSEWHERE)],
      of: used(uses({ outputUsedInTheUnion: 'no' })),
      ...OUTSIDE,
    },
    {
      says: 'a firm that makes it for itself is provider and deployer',
      of: used(makesForItself()),
      ...RISKY,
      duties: [...SELLER, ...USER],
    },
    {
      says: 'Art. 25(1)(b): a deployer retrains it substantially',
      who: [company(), theirs],
      of: both(uses(), {
        uses: list(sifting({ deployer: 'ours' })),
        valueChainChanges: list({
          id: 'retraining',
          by: 'ours',
          on: '2028-10-01',
          putsNameOrTrademark: 'no',
          changedAfterMarket: 'yes',
          foreseenInInitialAssessment: 'no',
          assessedBefore: 'yes',
          affectsRequirements: 'yes',
          highRiskBefore: 'yes',
          modifiesIntendedPurpose: 'no',
        }),
      }),
      ...RISKY,
      duties: [...SELLER, ...USER],
    },
    {
      says: 'Art. 25(1)(c): a deployer sifts applications with a chatbot',
      who: [company(), theirs],
      of: both(uses(), { uses: list(CHAT, { ...RECRUITING, deployer: 'ours' }) }),
      ...RISKY,
      duties: [...SELLER, ...USER],
    },
    {
      says: 'Art. 25(2): who sold that chatbot cooperates with the new provider',
      who: [company(), theirs],
      of: system({
        parties: list(sells({ stillSuppliesAsItWas: 'yes' }), { ...uses(), id: 'theirs' }),
        uses: list(CHAT, { ...RECRUITING, deployer: 'theirs' }),
      }),
      ...RISKY,
      duties: [LITERACY, 'Art. 25(2)'],
    },
    {
      says: 'Art. 25(2): the same, and it had clearly ruled that out',
      who: [company(), theirs],
      of: system({
        parties: list(sells({ stillSuppliesAsItWas: 'yes' }), { ...uses(), id: 'theirs' }),
        uses: list(
          { ...CHAT, excludedByProvider: 'It is not to be changed into a high-risk system: terms, section 4.' },
          { ...RECRUITING, deployer: 'theirs' },
        ),
      }),
      ...RISKY,
      duties: [LITERACY],
    },
    {
      says: 'a public authority that employs: Art. 26(8), 27 and 49(3)',
      who: [authority()],
      of: used(),
      ...RISKY,
      duties: [...USER, PUBLIC_DEPLOYER, FUNDAMENTAL_RIGHTS],
    },
    {
      says: 'a body of the Union: the same',
      who: [
        company({ kind: 'Union institution, body, office or agency', governedByPublicLaw: 'yes', size: undefined }),
      ],
      of: used(),
      ...RISKY,
      duties: [...USER, PUBLIC_DEPLOYER, FUNDAMENTAL_RIGHTS],
    },
    {
      says: 'a firm that acts for an authority registers, and Art. 26(8) does not name it',
      of: used(uses({ actsOnBehalfOf: only('publicAuthority') })),
      ...RISKY,
      duties: [...USER, 'Art. 49(3)'],
    },
    {
      says: 'a microenterprise is relieved of nothing but the form',
      who: [company({ size: 'micro', partnerOrLinkedEnterprises: 'no' })],
      of: sold(sells()),
      ...RISKY,
      duties: SELLER,
    },
  ]);
});

describe('what Art. 2 leaves out, and what it does not', () => {
  const plain = (party: Part, more: Part = {}): Part => system({ parties: list(party), ...more });
  const scoped = (scope: Part): Part => used(makesForItself(), { scope });
  judge([
    {
      says: 'for the armed forces alone',
      of: scoped({ exclusivelyMilitaryDefenceOrNationalSecurity: 'yes', anyOtherPurpose: 'no' }),
      ...OUTSIDE,
    },
    {
      says: 'for the armed forces, and civil protection too',
      of: scoped({ exclusivelyMilitaryDefenceOrNationalSecurity: 'yes', anyOtherPurpose: 'yes' }),
      ...RISKY,
      duties: [...SELLER, ...USER],
    },
    { says: 'made and used for science alone', of: scoped({ developedAndUsedSolelyForScience: 'yes' }), ...OUTSIDE },
    {
      says: 'still tested in the laboratory, to be sold one day',
      of: sold(sells({ putsIntoService: 'no' }), {
        stage: 'research, testing or development',
        firstPlacedOnTheMarketOn: '2029-06-01',
        firstPutIntoServiceOn: 'none',
        scope: { researchOrTestingBeforeMarketOnly: 'yes' },
      }),
      ...OUTSIDE,
    },
    {
      says: 'a person who uses it at home',
      who: [company({ kind: 'natural person', size: undefined })],
      of: used(uses({ personalNonProfessionalUse: 'yes' })),
      ...OUTSIDE,
    },
    {
      says: 'free and open-source, and no case of the Act: not even Art. 4',
      of: plain(sells(), { freeAndOpenSourceLicence: 'yes', monetised: 'no' }),
      ...OUTSIDE,
      met: [],
    },
    {
      says: 'free and open-source, and high-risk',
      of: sold(sells(), { freeAndOpenSourceLicence: 'yes', monetised: 'no' }),
      ...RISKY,
      duties: SELLER,
    },
    {
      says: 'free and open-source, and a chatbot',
      of: plain(sells(), {
        freeAndOpenSourceLicence: 'yes',
        monetised: 'no',
        uses: list(use({ transparency: { interactsDirectlyWithPersons: 'yes' } })),
      }),
      class: 'transparency',
      met: ['Art. 50(1)'],
      duties: [LITERACY, 'Art. 50(1)', 'Art. 50(5)'],
    },
    {
      says: 'an authority elsewhere that cooperates with the police of a Member State, with safeguards',
      who: [authority({ ...ELSEWHERE, kind: 'third-country authority' })],
      of: used(uses({ outputUsedInTheUnion: 'as this party intends or must expect' }), {
        scope: { thirdCountryCooperation: 'yes', adequateSafeguards: 'yes' },
      }),
      ...OUTSIDE,
    },
    {
      says: 'a spreadsheet that carries out rules of persons: no AI system',
      of: used(makesForItself(), { definition: { infersHowToGenerateOutputs: 'no', rulesSetSolelyByPersons: 'yes' } }),
      ...OUTSIDE,
      class: 'not an AI system',
    },
  ]);
});

/** What is left of the duties while Art. 111(2) defers those of high-risk systems. */
const DEFERRED = [LITERACY];

describe('from when: Art. 111(1) and (2), and Art. 113', () => {
  const dated = (day: string, more: Part = {}): Part =>
    used(makesForItself(), {
      firstPlacedOnTheMarketOn: 'none',
      firstPutIntoServiceOn: day,
      significantDesignChangeOn: 'none',
      ...more,
    });
  const OURS = [...SELLER, ...USER];
  const PUBLIC = [...OURS, PUBLIC_DEPLOYER, FUNDAMENTAL_RIGHTS];
  const union = [authority({ kind: 'Union institution, body, office or agency' })];
  const device = (day: string): Part =>
    system({
      parties: list(sells()),
      firstPlacedOnTheMarketOn: day,
      firstPutIntoServiceOn: day,
      significantDesignChangeOn: 'none',
      product: {
        systemIsTheProduct: 'yes',
        componentOf: 'none',
        thirdPartyAssessment: 'required',
        sectionA: only('medicalDevices'),
        sectionB: only(),
        assessmentOnlyForOtherRisks: 'no',
      },
    });
  const OF_DEVICE = { class: 'high-risk', met: ['Art. 6(1), Section A'] };
  const ANNEX_X = { intendedForPublicAuthorities: 'yes', largeScaleSystemComponent: 'yes' };
  judge([
    {
      says: 'in service since 2 December 2027, the day before',
      on: '2027-12-01',
      of: dated('2027-12-02'),
      ...RISKY,
      duties: DEFERRED,
    },
    {
      says: 'in service since 2 December 2027, that day',
      on: '2027-12-02',
      of: dated('2027-12-02'),
      ...RISKY,
      duties: OURS,
    },
    {
      says: 'in service since 1 December 2027 and unchanged: free, for good',
      on: '2035-01-01',
      of: dated('2027-12-01'),
      ...RISKY,
      duties: DEFERRED,
    },
    {
      says: 'in service since 1 December 2027, the day before its design changes',
      on: '2028-02-29',
      of: dated('2027-12-01', { significantDesignChangeOn: '2028-03-01' }),
      ...RISKY,
      duties: DEFERRED,
    },
    {
      says: 'in service since 1 December 2027, the day on which its design changes',
      on: '2028-03-01',
      of: dated('2027-12-01', { significantDesignChangeOn: '2028-03-01' }),
      ...RISKY,
      duties: OURS,
    },
    {
      says: 'for public authorities since 1 December 2027, on the last free day',
      on: '2030-08-01',
      who: [authority()],
      of: dated('2027-12-01', { intendedForPublicAuthorities: 'yes' }),
      ...RISKY,
      duties: DEFERRED,
    },
    {
      says: 'for public authorities since 1 December 2027, from then on',
      on: '2030-08-02',
      who: [authority()],
      of: dated('2027-12-01', { intendedForPublicAuthorities: 'yes' }),
      ...RISKY,
      duties: PUBLIC,
    },
    {
      says: 'a device of Annex I on the market since 1 August 2028',
      on: '2028-08-02',
      of: device('2028-08-01'),
      ...OF_DEVICE,
      duties: DEFERRED,
    },
    {
      says: 'a device of Annex I on the market since 2 August 2028',
      on: '2028-08-02',
      of: device('2028-08-02'),
      ...OF_DEVICE,
      duties: [LITERACY, PROVIDER, PRODUCT_PROCEDURE],
    },
    {
      says: 'a component of a system of Annex X since 1 August 2027, on the last free day: nothing but Art. 5',
      on: '2030-12-30',
      who: union,
      of: dated('2027-08-01', ANNEX_X),
      ...RISKY,
      duties: [],
    },
    {
      says: 'a component of a system of Annex X since 1 August 2027, from then on',
      on: '2030-12-31',
      who: union,
      of: dated('2027-08-01', ANNEX_X),
      ...RISKY,
      duties: PUBLIC,
    },
    {
      says: 'a component of a system of Annex X since 2 August 2027 falls under Art. 111(2)',
      on: '2030-08-02',
      who: union,
      of: dated('2027-08-02', ANNEX_X),
      ...RISKY,
      duties: PUBLIC,
    },
    {
      says: 'nobody says since when: the stricter date',
      of: dated('2028-09-01', { firstPlacedOnTheMarketOn: undefined, firstPutIntoServiceOn: undefined }),
      ...RISKY,
      duties: OURS,
    },
  ]);
});
