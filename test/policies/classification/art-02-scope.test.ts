import { expect, it } from 'vitest';
import { researchBesideMarket } from '../../../policies/classification/art-02-scope.js';
import { aiAct } from '../../../policies/index.js';
import type { ClassId, PracticeId } from '../../../src/model/classes.js';
import { withReadings } from '../../../src/policy/policy.js';
import {
  AS_OF,
  DEPLOYER,
  deployer,
  highRiskSystem,
  list,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  plainUse,
  provider,
  type Registered,
  recruitingUse,
} from '../../support/builders.js';
import {
  assess,
  type Case,
  describeBeside,
  pointOf,
  testClass,
  testContradiction,
} from '../../support/policy-tester.js';

const of = (...parties: readonly Part[]): Registered => minimalSystem({ parties: list(...parties) });
const elsewhere = (party: Part): Registered =>
  minimalSystem({ parties: list(party) }, { [String(party.id)]: { locatedInUnion: 'no', establishedIn: 'CH' } });
/** The only party of a system, of which more or other things are said. */
const located = (party: Part, patch: Part): Registered =>
  minimalSystem({ parties: list(party) }, { [String(party.id)]: patch });

/** Who does nothing that the Act knows. */
const bystander = (patch: Part = {}): Part =>
  deployer({ usesUnderItsAuthority: 'no', outputUsedInTheUnion: 'no', ...patch });
/** Who makes a system elsewhere and brings nothing of it into the Union itself. */
const maker = (patch: Part = {}): Part =>
  provider({ placesOnTheMarket: 'no', putsIntoService: 'no', outputUsedInTheUnion: 'no', ...patch });
const EXPECTED = { outputUsedInTheUnion: 'as this party intends or must expect' };
const at = (party: string, fact: string): string => `parties[${party}].${fact}`;
/** A maker elsewhere, listed first, and a firm in the Union that imports the system. */
const beside = (party: Part): Registered =>
  minimalSystem(
    { parties: list(party, bystander({ placesSystemOfThirdCountryBrand: 'yes' })) },
    { [String(party.id)]: { locatedInUnion: 'no' } },
  );

testClass('reach', {
  met: [
    {
      name: 'placed on the Union market alone, from Switzerland',
      system: elsewhere(maker({ placesOnTheMarket: 'yes' })),
      decidedBy: [at(PROVIDER, 'placesOnTheMarket')],
    },
    {
      name: 'handed over for first use alone',
      system: elsewhere(maker({ putsIntoService: 'supplied to a deployer for first use' })),
    },
    {
      name: 'put into service for own use',
      system: elsewhere(maker({ putsIntoService: 'own use' })),
      decidedBy: [at(PROVIDER, 'putsIntoService')],
    },
    {
      name: 'a deployer with a branch in the Union',
      system: of(deployer({ outputUsedInTheUnion: 'no' })),
      decidedBy: [at(DEPLOYER, 'usesUnderItsAuthority'), 'organisation.locatedInUnion'],
    },
    {
      name: 'a deployer established in the Union, of which nobody says more',
      system: located(deployer(), { establishedInUnion: 'yes', locatedInUnion: undefined }),
      decidedBy: ['organisation.establishedInUnion'],
    },
    {
      name: 'an authorised representative established in the Union by one answer and nowhere there by another',
      system: located(bystander({ acceptedMandate: 'Mandate of 4 May 2027' }), {
        establishedInUnion: 'yes',
        locatedInUnion: 'no',
      }),
    },
    {
      name: 'a natural person in the Union who does not say that the use is private',
      system: located(deployer({ outputUsedInTheUnion: 'no' }), { kind: 'natural person' }),
    },
    {
      name: 'a natural person elsewhere who does not say that the use is private',
      system: located(deployer(EXPECTED), { kind: 'natural person', locatedInUnion: 'no' }),
    },
    {
      name: 'a company elsewhere that claims purely personal use',
      system: elsewhere(deployer({ ...EXPECTED, personalNonProfessionalUse: 'yes' })),
    },
    {
      name: 'a maker established in the Union by one answer and nowhere there by another: the stricter one counts',
      system: located(maker(EXPECTED), { establishedInUnion: 'yes', locatedInUnion: 'no' }),
    },
    {
      name: 'a deployer established in the Union by one answer and nowhere there by another',
      system: located(deployer({ outputUsedInTheUnion: 'no' }), { establishedInUnion: 'yes', locatedInUnion: 'no' }),
    },
    {
      name: 'a company in the Union that claims purely personal use',
      system: of(deployer({ personalNonProfessionalUse: 'yes', outputUsedInTheUnion: 'no' })),
      decidedBy: [at(DEPLOYER, 'usesUnderItsAuthority')],
    },
    {
      name: 'a maker elsewhere with a branch in the Union whose output is meant for the Union',
      system: located(maker(EXPECTED), { establishedInUnion: 'no' }),
      decidedBy: ['organisation.establishedInUnion'],
    },
    {
      name: 'a deployer elsewhere whose output is used in the Union, as it must expect',
      system: elsewhere(deployer(EXPECTED)),
      decidedBy: [at(DEPLOYER, 'outputUsedInTheUnion')],
    },
    { name: 'a maker elsewhere whose output is meant for the Union', system: elsewhere(maker(EXPECTED)) },
    {
      name: 'who had it made elsewhere for output that is meant for the Union',
      system: elsewhere(maker({ ...EXPECTED, develops: 'no', hasDeveloped: 'yes' })),
    },
    { name: 'an importer', system: of(bystander({ placesSystemOfThirdCountryBrand: 'yes' })) },
    {
      name: 'a maker elsewhere that supplies an importer which the registry does not say more of',
      system: elsewhere(maker({ placesThroughImporter: 'yes' })),
      decidedBy: [at(PROVIDER, 'placesThroughImporter')],
    },
    { name: 'a distributor', system: of(bystander({ makesAvailable: 'yes' })) },
    {
      name: 'a manufacturer that markets it with its product',
      system: elsewhere(bystander({ marketsSystemWithProduct: 'with the product under own name' })),
    },
    {
      name: 'a manufacturer that markets it after its product',
      system: elsewhere(bystander({ marketsSystemWithProduct: 'under own name after the product' })),
    },
    {
      name: 'an authorised representative in the Union',
      system: of(bystander({ acceptedMandate: 'Mandate of 4 May 2027' })),
      decidedBy: [at(DEPLOYER, 'acceptedMandate')],
    },
  ],
  'not-met': [
    { name: 'a firm in the Union that does none of it', system: of(bystander()) },
    {
      name: 'a deployer elsewhere whose output stays there',
      system: elsewhere(deployer({ outputUsedInTheUnion: 'no' })),
    },
    { name: 'a maker elsewhere whose output stays there', system: elsewhere(maker()) },
    {
      name: 'a maker elsewhere whose system an importer got without it',
      system: beside(maker({ placesThroughImporter: 'no' })),
    },
    {
      name: 'output that others brought into the Union, unforeseen by this party (reading 55)',
      system: elsewhere(deployer({ outputUsedInTheUnion: 'otherwise' })),
    },
    {
      name: 'who neither makes nor uses it, and sells data for output that is used in the Union',
      system: elsewhere(bystander({ ...EXPECTED, develops: 'no', hasDeveloped: 'no' })),
    },
    {
      name: 'a natural person in the Union who uses it purely privately, invoked (Art. 2(10))',
      system: located(deployer({ personalNonProfessionalUse: 'yes', outputUsedInTheUnion: 'no' }), {
        kind: 'natural person',
      }),
      decidedBy: [at(DEPLOYER, 'personalNonProfessionalUse')],
    },
    {
      name: 'a natural person elsewhere who uses it purely privately, invoked',
      system: located(deployer({ ...EXPECTED, personalNonProfessionalUse: 'yes' }), {
        kind: 'natural person',
        locatedInUnion: 'no',
      }),
    },
    {
      name: 'a maker established in the Union that supplies nobody there: where its output is used decides nothing',
      system: located(maker(EXPECTED), { establishedInUnion: 'yes' }),
      decidedBy: ['organisation.establishedInUnion'],
    },
    {
      name: 'a maker established in the Union, of which nobody says more',
      system: located(maker(EXPECTED), { establishedInUnion: 'yes', locatedInUnion: undefined }),
    },
    {
      name: 'a maker established in the Union, and nobody says where its output is used',
      system: located(maker({ outputUsedInTheUnion: undefined }), { establishedInUnion: 'yes' }),
    },
    {
      name: 'a mandate accepted outside the Union',
      system: elsewhere(bystander({ acceptedMandate: 'Mandate of 4 May 2027' })),
    },
  ],
  'in-play': [
    {
      name: 'purely personal use in the Union, and nobody says whether by a natural person',
      system: located(deployer({ personalNonProfessionalUse: 'yes', outputUsedInTheUnion: 'no' }), { kind: undefined }),
      missing: ['organisation.kind'],
    },
    {
      name: 'a maker in the Union by a branch at least, for output that is meant for the Union',
      system: of(maker(EXPECTED)),
      missing: ['organisation.establishedInUnion'],
    },
    {
      name: 'nobody says where the deployer sits',
      system: minimalSystem(
        { parties: list(deployer({ outputUsedInTheUnion: 'no' })) },
        { [DEPLOYER]: { locatedInUnion: undefined } },
      ),
      missing: ['organisation.locatedInUnion'],
    },
    {
      name: 'a deployer elsewhere, and nobody says where its output is used',
      system: elsewhere(deployer()),
      missing: [at(DEPLOYER, 'outputUsedInTheUnion')],
    },
    {
      name: 'a maker elsewhere beside an importer: nobody says whether it supplied the importer',
      system: beside(maker()),
      missing: [at(PROVIDER, 'placesThroughImporter')],
    },
  ],
  'not-screened': [{ name: 'nothing said about the party', system: elsewhere({ id: DEPLOYER }) }],
});

const scoped = (scope: Part, rest: Part = {}): Registered => minimalSystem({ scope, ...rest });
const MILITARY: Part = { exclusivelyMilitaryDefenceOrNationalSecurity: 'yes' };
const FOREIGN: Part = { outputOnlyForMilitaryUse: 'yes' };
const RESEARCH: Part = { researchOrTestingBeforeMarketOnly: 'yes' };
const NOT_YET: Part = {
  realWorldTesting: 'no',
  firstPlacedOnTheMarketOn: '2029-01-01',
  firstPutIntoServiceOn: '2029-01-01',
};
const researched = (rest: Part): Registered => scoped(RESEARCH, { ...NOT_YET, ...rest });
const supplied = (name: string, party: Part): Case => ({
  name: `output for military use only, and ${name}`,
  system: scoped(FOREIGN, { parties: list(bystander(), party) }),
});

testClass(
  'excluded',
  {
    met: [
      {
        name: 'military purposes and no other',
        system: scoped({ ...MILITARY, anyOtherPurpose: 'no' }),
        decidedBy: ['scope.anyOtherPurpose'],
      },
      {
        name: 'not on the Union market, output used there for defence only',
        system: scoped(FOREIGN, { parties: list(bystander()) }),
        decidedBy: ['scope.outputOnlyForMilitaryUse'],
      },
      { name: 'made and used for science alone', system: scoped({ developedAndUsedSolelyForScience: 'yes' }) },
      { name: 'outside Union law', system: scoped({ outsideUnionLaw: 'yes' }) },
      { name: 'only researched and tested in the laboratory, long before market', system: researched({}) },
      {
        name: 'only researched, with no day of market planned',
        system: researched({ firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: 'none' }),
      },
      {
        name: 'only researched, to be marketed tomorrow',
        system: researched({ firstPlacedOnTheMarketOn: '2028-01-15', firstPutIntoServiceOn: '2028-01-15' }),
      },
    ],
    'not-met': [
      { name: 'no exclusion invoked', system: minimalSystem() },
      { name: 'no exclusion invoked, long before market', system: minimalSystem(NOT_YET) },
      { name: 'no exclusion invoked, and nobody supplies it in the Union', system: of(bystander()) },
      { name: 'invoked with “no”', system: scoped({ outsideUnionLaw: 'no', developedAndUsedSolelyForScience: 'no' }) },
      { name: 'military, and civil rescue too', system: scoped({ ...MILITARY, anyOtherPurpose: 'yes' }) },
      supplied('placed on the Union market', maker({ placesOnTheMarket: 'yes' })),
      supplied('supplied for first use there', maker({ putsIntoService: 'supplied to a deployer for first use' })),
      supplied('put into own use there', maker({ putsIntoService: 'own use' })),
      supplied('placed there by an importer', deployer({ id: 'importer', placesSystemOfThirdCountryBrand: 'yes' })),
      supplied('placed there through an importer', maker({ placesThroughImporter: 'yes' })),
      {
        name: 'tested in real-world conditions under Art. 60',
        system: researched({ realWorldTesting: 'under Art. 60' }),
        decidedBy: ['realWorldTesting'],
      },
      {
        name: 'called research, and on the market since last month',
        system: scoped(RESEARCH, { realWorldTesting: 'no' }),
        decidedBy: ['firstPlacedOnTheMarketOn'],
      },
      {
        name: 'called research, and on the market alone, since today',
        system: researched({ firstPlacedOnTheMarketOn: '2028-01-14' }),
        decidedBy: ['firstPlacedOnTheMarketOn'],
      },
      {
        name: 'called research, and in own use since today',
        system: researched({ firstPutIntoServiceOn: '2028-01-14' }),
        decidedBy: ['firstPutIntoServiceOn'],
      },
      ...['on the market or in service', 'no longer on the market or in service', 'recalled'].map(
        (stage): Case => ({
          name: `called research, at the stage “${stage}”`,
          system: researched({ stage }),
          decidedBy: ['stage'],
        }),
      ),
    ],
    'not-screened': [
      {
        name: 'military, and nobody says what else',
        system: scoped(MILITARY),
        missing: ['scope.anyOtherPurpose'],
      },
      {
        name: 'output for military use only, and nobody says that these are all parties',
        system: scoped(FOREIGN, { parties: [bystander()] }),
      },
      {
        name: 'research, and nobody says whether it is tested in real-world conditions',
        system: researched({ realWorldTesting: undefined }),
        missing: ['realWorldTesting'],
      },
      {
        name: 'research, and nobody says when it is to reach the market',
        system: researched({ firstPlacedOnTheMarketOn: undefined }),
        missing: ['firstPlacedOnTheMarketOn'],
      },
    ],
  },
  { 'in-play': 'every element of it is an exception that somebody invokes' },
);

/** One prohibited practice, with all its elements. */
const PRACTICES: Readonly<Record<PracticeId, Part>> = {
  'Art. 5(1)(a)': {
    screening: only('technique'),
    distortsBehaviour: 'yes',
    impairsInformedDecision: 'yes',
    decisionNotOtherwiseTaken: 'yes',
    significantHarmLikely: 'yes',
  },
  'Art. 5(1)(b)': { screening: only('exploitsVulnerability'), distortsBehaviour: 'yes', significantHarmLikely: 'yes' },
  'Art. 5(1)(ba)': {
    screening: only('generatesIntimateOrSexualMaterial'),
    generatesIntimateOrSexualMaterial: only('generates'),
    personIdentifiable: 'yes',
    consentForThatMaterial: 'no',
    usedForThatOutput: 'yes',
  },
  'Art. 5(1)(bb)': { screening: only('childSexualAbuseMaterial'), usedForThatOutput: 'yes' },
  'Art. 5(1)(c)': {
    screening: only('evaluatesPersonsOverTime'),
    basis: only('socialBehaviour'),
    detrimentalTreatment: 'yes',
    treatmentInUnrelatedContext: 'yes',
  },
  'Art. 5(1)(d)': {
    screening: only('assessesRiskOfOffending'),
    solelyProfilingOrTraits: 'yes',
    supportsAssessmentOnObjectiveFacts: 'no',
  },
  'Art. 5(1)(e)': {
    screening: only('buildsFacialDatabase'),
    untargetedScraping: 'yes',
    scrapingSource: only('internet'),
  },
  'Art. 5(1)(f)': {
    screening: only('infersEmotions'),
    emotionsFromBiometricData: 'yes',
    area: only('workplace'),
    medicalOrSafetyReason: 'no',
  },
  'Art. 5(1)(g)': {
    screening: only('assignsPersonsByBiometrics'),
    ancillaryAndStrictlyNecessary: 'no',
    categorisesIndividuallyByBiometrics: 'yes',
    deduces: only('race'),
    labelsLawfullyAcquiredData: 'no',
    categorisesInLawEnforcement: only(),
  },
  'Art. 5(1)(h)': {
    screening: only('remoteBiometricIdentification'),
    realTime: 'yes',
    publiclyAccessibleSpace: 'yes',
    forLawEnforcement: 'yes',
    objective: only(),
  },
};

const USED: readonly string[] = ['Art. 5(1)(ba)', 'Art. 5(1)(bb)', 'Art. 5(1)(h)'];
/** What recognises emotions is within Annex III too; here the derogation of Art. 6(3) takes that away. */
const LIFTED: Part = { evaluatesPersonalAspects: 'no', derogation: { narrowProceduralTask: 'yes' } };
/** Makers for the points that makers can commit, so that no deployer brings Art. 50(3) with it. */
const prohibited = (id: PracticeId): Part => ({
  parties: list(USED.includes(id) ? deployer() : provider()),
  uses: list(plainUse({ practice: PRACTICES[id], ...LIFTED })),
});
const talking = (transparency: Part, party: Part): Part => ({
  parties: list(party),
  uses: list(plainUse({ transparency })),
});

const PRODUCT: Part = { systemIsTheProduct: 'yes', thirdPartyAssessment: 'required' };
const MACHINE: Part = { product: { ...PRODUCT, sectionB: only('machinery') } };
const LIFT: Part = { product: { ...PRODUCT, sectionA: only('lifts') } };

const OPEN: Part = { freeAndOpenSourceLicence: 'yes', monetised: 'no' };
const licensed = (rest: Part = {}): Registered => minimalSystem({ ...OPEN, ...rest });

testClass(
  'free and open-source',
  {
    met: [
      {
        name: 'released under an open licence, not sold, in no class',
        system: licensed(),
        decidedBy: ['freeAndOpenSourceLicence', 'monetised'],
      },
    ],
    'not-met': [
      { name: 'the licence is not invoked', system: minimalSystem({ monetised: 'no' }) },
      { name: 'no such licence', system: licensed({ freeAndOpenSourceLicence: 'no' }) },
      { name: 'tied to a paid service (Recital 103)', system: licensed({ monetised: 'yes' }) },
      { name: 'high-risk by Annex III', system: licensed({ uses: list(recruitingUse()) }) },
      { name: 'high-risk by Annex I, Section A', system: licensed(LIFT) },
      { name: 'high-risk by Annex I, Section B', system: licensed(MACHINE) },
      ...(Object.keys(PRACTICES) as PracticeId[]).map(
        (id): Case => ({ name: `within ${id}`, system: licensed(prohibited(id)) }),
      ),
      {
        name: 'within Art. 50(1)',
        system: licensed(talking({ interactsDirectlyWithPersons: 'yes' }, provider())),
      },
      { name: 'within Art. 50(2)', system: licensed(talking({ generates: only('text') }, provider())) },
      { name: 'within Art. 50(3)', system: licensed(talking({ biometricCategorisation: 'yes' }, deployer())) },
      { name: 'within Art. 50(4), deep fakes', system: licensed(talking({ deepFake: 'yes' }, deployer())) },
      {
        name: 'within Art. 50(4), published text',
        system: licensed(talking({ textOnPublicInterest: 'yes' }, deployer())),
      },
    ],
    'not-screened': [
      { name: 'nobody says whether it is sold', system: licensed({ monetised: undefined }), missing: ['monetised'] },
      {
        name: 'nobody screened the practices',
        system: licensed({ uses: list(plainUse({ practice: undefined })) }),
      },
      { name: 'nobody says that these are all uses', system: licensed({ uses: [plainUse()] }) },
    ],
  },
  { 'in-play': 'the licence is an exception that somebody invokes' },
);

testClass('Annex I, Section B only', {
  met: [{ name: 'a machine that a third party assesses', system: minimalSystem(MACHINE) }],
  'not-met': [
    { name: 'no product of Annex I', system: minimalSystem() },
    { name: 'high-risk by Annex III alone', system: minimalSystem({ uses: list(recruitingUse()) }) },
    {
      name: 'a machine of Section B that is a lift of Section A too (reading 8)',
      system: minimalSystem({ product: { ...PRODUCT, sectionA: only('lifts'), sectionB: only('machinery') } }),
    },
    {
      name: 'a machine that also selects applicants (reading 8)',
      system: minimalSystem({ ...MACHINE, uses: list(recruitingUse()) }),
    },
  ],
  'in-play': [
    {
      name: 'a machine, and nobody says who assesses it',
      system: minimalSystem({ product: { ...PRODUCT, sectionB: only('machinery'), thirdPartyAssessment: undefined } }),
      missing: ['product.thirdPartyAssessment'],
    },
    {
      name: 'a machine, and nobody screened Annex III',
      system: minimalSystem({ ...MACHINE, uses: list(plainUse({ area: undefined })) }),
    },
  ],
  'not-screened': [{ name: 'nothing said about product law', system: minimalSystem({ product: undefined }) }],
});

const COOPERATION: Part = { thirdCountryCooperation: 'yes', adequateSafeguards: 'yes' };
const authority = (kind: string | undefined, scope: Part): Registered =>
  minimalSystem({ scope, parties: list(deployer(EXPECTED)) }, { [DEPLOYER]: { kind, locatedInUnion: 'no' } });

/** A consultancy retrains the system of another party, which is on the market, and does nothing else. */
const retrained = (patch: Part = {}, organisation: Part = {}): Registered =>
  highRiskSystem(
    {
      parties: list(bystander({ outputUsedInTheUnion: undefined, ...patch })),
      valueChainChanges: list({
        id: 'retraining',
        by: DEPLOYER,
        putsNameOrTrademark: 'no',
        changedAfterMarket: 'yes',
        foreseenInInitialAssessment: 'no',
        assessedBefore: 'yes',
        affectsRequirements: 'yes',
        highRiskBefore: 'yes',
        modifiesIntendedPurpose: 'no',
      }),
    },
    { [DEPLOYER]: organisation },
  );
const ABROAD: Part = { locatedInUnion: 'no', establishedInUnion: 'no', establishedIn: 'CH' };

/** A firm that supplies a component and does nothing else; who else there is, the patch says. */
const SUPPLIES: Part = { suppliesForIntegration: only('component'), suppliesOpenlyNotAModel: 'no' };
const supplying = (others: readonly Part[] = [], patch: Part = {}): Registered =>
  highRiskSystem({ parties: list(bystander(SUPPLIES), ...others), ...patch });

testClass(
  'in scope',
  {
    met: [
      { name: 'who has become provider by a change, in the Union', system: retrained() },
      { name: 'who has become provider by a change elsewhere', system: retrained({}, ABROAD) },
      { name: 'who supplies a part of a high-risk system and names nobody else', system: supplying() },
      {
        name: 'who supplies a part, beside a party that neither makes nor uses the system',
        system: supplying([bystander({ id: 'consultancy', suppliesForIntegration: only() })]),
        party: DEPLOYER,
      },
      {
        name: 'who developed the part itself',
        system: highRiskSystem({ parties: list(bystander({ ...SUPPLIES, develops: 'yes' })) }),
      },
      { name: 'an AI system on the Union market', system: minimalSystem() },
      {
        name: 'a third-country authority that does not invoke its agreement',
        system: authority('third-country authority', { adequateSafeguards: 'yes' }),
      },
      {
        name: 'a third-country authority under an agreement without adequate safeguards',
        system: authority('third-country authority', { ...COOPERATION, adequateSafeguards: 'no' }),
      },
      { name: 'a company that invokes such an agreement', system: authority('legal person', COOPERATION) },
      { name: 'a machine of Annex I, Section B (reading 7)', system: minimalSystem(MACHINE) },
    ],
    'not-met': [
      { name: 'no AI system', system: minimalSystem({ definition: { rulesSetSolelyByPersons: 'yes' } }) },
      { name: 'no reach', system: of(bystander()) },
      {
        name: 'a deployer that has become provider elsewhere by what it does for itself there',
        system: retrained({ usesUnderItsAuthority: 'yes', outputUsedInTheUnion: 'no' }, ABROAD),
      },
      {
        name: 'who supplies a part of a system that is not high-risk',
        system: supplying([], { uses: list(plainUse()) }),
      },
      {
        name: 'who supplies a part of what a maker elsewhere keeps out of the Union',
        system: supplying([maker({ suppliesForIntegration: only() })]),
        party: DEPLOYER,
      },
      {
        name: 'who supplies a part of what somebody elsewhere has had developed',
        system: supplying([maker({ suppliesForIntegration: only(), develops: 'no', hasDeveloped: 'yes' })]),
        party: DEPLOYER,
      },
      {
        name: 'who supplies a part of what a deployer elsewhere uses there',
        system: highRiskSystem(
          {
            parties: list(
              bystander(SUPPLIES),
              deployer({ id: 'elsewhere', suppliesForIntegration: only(), outputUsedInTheUnion: 'no' }),
            ),
          },
          { elsewhere: ABROAD },
        ),
        party: DEPLOYER,
      },
      {
        name: 'who publishes it under a free licence',
        system: highRiskSystem({ parties: list(bystander({ ...SUPPLIES, suppliesOpenlyNotAModel: 'yes' })) }),
      },
      { name: 'science alone', system: scoped({ developedAndUsedSolelyForScience: 'yes' }) },
      { name: 'free and open-source', system: licensed() },
      {
        name: 'a third-country authority under an agreement with adequate safeguards',
        system: authority('third-country authority', COOPERATION),
        decidedBy: ['scope.adequateSafeguards', 'organisation.kind'],
      },
      {
        name: 'an international organisation under such an agreement',
        system: authority('international organisation', COOPERATION),
      },
      {
        name: 'a natural person who uses it purely privately, beside a firm that sells it',
        system: minimalSystem(
          { parties: list(provider(), deployer({ personalNonProfessionalUse: 'yes', outputUsedInTheUnion: 'no' })) },
          { [DEPLOYER]: { kind: 'natural person' } },
        ),
        party: DEPLOYER,
      },
    ],
    'not-screened': [
      {
        name: 'who supplies a part, and the list of parties is open',
        system: highRiskSystem({ parties: [bystander(SUPPLIES)] }),
        missing: ['parties'],
      },
      { name: 'nothing said', system: minimalSystem({ definition: undefined, parties: list({ id: PROVIDER }) }) },
      {
        name: 'military, and nobody says what else',
        system: scoped(MILITARY),
        missing: ['scope.anyOtherPurpose'],
      },
      {
        name: 'an agreement, and nobody judged the safeguards',
        system: authority('third-country authority', { ...COOPERATION, adequateSafeguards: undefined }),
        missing: ['scope.adequateSafeguards'],
      },
      {
        name: 'an agreement, and nobody says what kind of body it is',
        system: authority(undefined, COOPERATION),
        missing: ['organisation.kind'],
      },
    ],
  },
  { 'in-play': 'definition and reach are asked of every system and count as no element of it' },
);

describeBeside('scope under the other readings', () => {
  const under = (reading: number, system: Registered, id: ClassId) =>
    [aiAct, withReadings(aiAct, new Set([reading]))].map((pack) => pointOf(assess({ system }, pack), id).state);
  const both: Part = { ...MACHINE, uses: list(recruitingUse()) };

  it('reading 55: any use of the output in the Union, by makers and users elsewhere', () => {
    const brought = { outputUsedInTheUnion: 'otherwise' };
    expect(under(55, elsewhere(deployer(brought)), 'reach')).toEqual(['not-met', 'met']);
    expect(under(55, elsewhere(maker(brought)), 'reach')).toEqual(['not-met', 'met']);
    expect(under(55, elsewhere(deployer(EXPECTED)), 'reach')).toEqual(['met', 'met']);
    expect(under(55, elsewhere(bystander(brought)), 'reach')).toEqual(['not-met', 'not-met']);
  });

  it('reading 8: Section B displaces the other grounds', () => {
    expect(under(8, minimalSystem(both), 'Annex I, Section B only')).toEqual(['not-met', 'met']);
    expect(under(8, minimalSystem(LIFT), 'Annex I, Section B only')).toEqual(['not-met', 'not-met']);
  });

  it('reading 7: of the Act only what Art. 2(2) names, and Art. 5', () => {
    expect(under(7, minimalSystem(MACHINE), 'in scope')).toEqual(['met', 'not-met']);
    expect(under(7, minimalSystem(both), 'in scope')).toEqual(['met', 'met']);
    expect(under(7, minimalSystem({ ...MACHINE, ...prohibited('Art. 5(1)(a)') }), 'in scope')).toEqual(['met', 'met']);
  });
});

describeBeside('research beside the market', () => {
  const contradicted = (system: Registered): boolean =>
    assess({ system }).contradictions.some(({ id }) => id.endsWith('research-beside-market'));

  it.each([
    ['on the market today', { firstPlacedOnTheMarketOn: '2028-01-14' }, true],
    ['on the market tomorrow', { firstPlacedOnTheMarketOn: '2028-01-15' }, false],
    ['in own use for years', { firstPutIntoServiceOn: '2024-01-14' }, true],
    ['recalled', { stage: 'recalled' }, true],
    ['still developed', { stage: 'research, testing or development' }, false],
  ] as const)('called research, and %s', (_, rest, is) => {
    expect(contradicted(researched(rest))).toBe(is);
    expect(contradicted(scoped({}, { ...NOT_YET, ...rest }))).toBe(false);
  });
});

describeBeside('a class is computed as if the system were in scope', () => {
  it('a prohibited practice stays met for science alone, and the scope is its own answer', () => {
    const assessed = assess({
      system: minimalSystem({ ...prohibited('Art. 5(1)(a)'), scope: { developedAndUsedSolelyForScience: 'yes' } }),
    });
    expect(pointOf(assessed, 'Art. 5(1)(a)').state).toBe('met');
    expect(pointOf(assessed, 'in scope').state).toBe('not-met');
  });

  it('exclusions follow the day: research until the day before the market, and not from that day on', () => {
    const system = researched({ firstPlacedOnTheMarketOn: '2028-06-01', firstPutIntoServiceOn: 'none' });
    const on = (asOf: string) => pointOf(assess({ system, asOf }), 'in scope').state;
    expect(['2028-05-31', '2028-06-01', '2040-01-01'].map(on)).toEqual(['not-met', 'met', 'met']);
  });
});

describeBeside('the Act before the amendment of 2026', () => {
  it('knew no points (ba) and (bb): an open licence frees what only they would catch', () => {
    const system = licensed({
      parties: list(deployer()),
      uses: list(plainUse({ practice: PRACTICES['Art. 5(1)(bb)'] })),
    });
    expect(assess({ system }).headline.class).toBe('prohibited');
    expect(assess({ system, edition: 'original' }).headline.class).toBe('outside the scope');
  });
});

const besideMarket = (patch: Part, researchOrTestingBeforeMarketOnly = 'yes'): Registered =>
  minimalSystem({
    scope: { researchOrTestingBeforeMarketOnly },
    firstPlacedOnTheMarketOn: 'none',
    firstPutIntoServiceOn: 'none',
    stage: 'research, testing or development',
    ...patch,
  });

testContradiction(researchBesideMarket, {
  contradicted: [
    {
      name: 'placed on the market on the day that is judged',
      system: besideMarket({ firstPlacedOnTheMarketOn: AS_OF }),
      decidedBy: ['scope.researchOrTestingBeforeMarketOnly', 'firstPlacedOnTheMarketOn'],
    },
    { name: 'put into service today', system: besideMarket({ firstPutIntoServiceOn: AS_OF }) },
    { name: 'said to be in service', system: besideMarket({ stage: 'on the market or in service' }) },
    {
      name: 'said to be off the market again',
      system: besideMarket({ stage: 'no longer on the market or in service' }),
    },
    { name: 'said to be recalled', system: besideMarket({ stage: 'recalled' }) },
  ],
  consistent: [
    { name: 'research, and nothing of a market', system: besideMarket({}) },
    {
      name: 'research, and a market that is planned for tomorrow',
      system: besideMarket({ firstPlacedOnTheMarketOn: '2028-01-15' }),
    },
    {
      name: 'research, and a first use that is planned for tomorrow',
      system: besideMarket({ firstPutIntoServiceOn: '2028-01-15' }),
    },
    { name: 'on the market, and no research claimed', system: besideMarket({ firstPlacedOnTheMarketOn: AS_OF }, 'no') },
    { name: 'nobody says anything of market or stage', system: besideMarket({ stage: undefined }) },
  ],
});
