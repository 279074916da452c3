import { describe } from 'vitest';
import {
  DECIDES_ON_PERSONS,
  DEPLOYER,
  DISTRIBUTOR,
  IMPORTER,
  INTERNAL_CONTROL,
  LITERACY,
  PRODUCT_PROCEDURE,
  PROVIDER,
  perhaps,
  REGISTERED,
} from './duties.js';
import { company, does, judge, list, merge, only, type Part, sells, system, use, uses } from './registry.js';

/** A chatbot that talks to applicants: Annex III(4)(a), and Art. 50(1) beside it. */
const interviewing = (patch: Part = {}): Part =>
  use({
    area: {
      screening: only('employment'),
      recruitmentOrSelection: only('evaluatesCandidates'),
      decisionsOnTermsPromotionTermination: 'no',
      allocatesTasksByBehaviourOrTraits: 'no',
      monitorsPerformanceAndBehaviour: only(),
    },
    transparency: { interactsDirectlyWithPersons: 'yes' },
    ...patch,
  });
const theirs = company({ id: 'theirs', own: 'no' });
const TO_OURS = [company(), theirs];
const ELSEWHERE = { establishedIn: 'US', establishedInUnion: 'no', locatedInUnion: 'no' };

/** A change made a month after the market, in which nothing happened but what the patch says. */
const changed = (patch: Part): Part => ({
  id: 'change',
  by: 'ours',
  on: '2028-10-01',
  putsNameOrTrademark: 'no',
  changedAfterMarket: 'no',
  foreseenInInitialAssessment: 'no',
  assessedBefore: 'yes',
  affectsRequirements: 'no',
  highRiskBefore: 'yes',
  modifiesIntendedPurpose: 'no',
  ...patch,
});
const REBRANDED = changed({ putsNameOrTrademark: 'yes', contractAllocatesOtherwise: 'none' });
const RETRAINED = changed({ changedAfterMarket: 'yes', affectsRequirements: 'yes' });

/** What ours did to the chatbot of a maker, which goes on as the patches say. */
const chatbot = (change: Part, ours: Part, maker: Part = {}, more: Part = {}): Part =>
  system({
    parties: list(ours, merge(sells({ id: 'theirs' }), maker)),
    uses: list(interviewing()),
    valueChainChanges: list(change),
    ...more,
  });
/** The same from the maker’s side: theirs did it, and ours made the chatbot. */
const seenByTheMaker = (change: Part, maker: Part = {}, more: Part = {}): Part =>
  chatbot(
    { ...change, by: 'theirs' },
    sells(maker),
    {},
    {
      parties: list(sells(maker), { ...does({ makesAvailable: 'yes' }), id: 'theirs' }),
      ...more,
    },
  );

const RISKY = { class: 'high-risk', met: ['Annex III(4)(a)', 'Art. 50(1)'] };
/** Of an outside party’s system nothing of Art. 50 is ours to answer for. */
const THEIR_CASE = { ...RISKY, met: ['Annex III(4)(a)'] };
const TOLD = ['Art. 50(1)', 'Art. 50(5)'];
const AS_PROVIDER = [LITERACY, ...TOLD, PROVIDER, INTERNAL_CONTROL, REGISTERED];
const NO_MORE = { stillSuppliesAsItWas: 'no' };
const ON_SALE = { stillSuppliesAsItWas: 'yes' };

describe('who becomes provider is a provider for the purposes of the whole Act: Art. 25(1)', () => {
  const reseller = (patch: Part = {}): Part => does({ makesAvailable: 'yes', logs: { underControl: 'yes' }, ...patch });
  const importer = (patch: Part = {}): Part =>
    does({ placesSystemOfThirdCountryBrand: 'yes', logs: { underControl: 'yes' }, ...patch });
  const THROUGH_IMPORTER = { placesOnTheMarket: 'no', placesThroughImporter: 'yes', putsIntoService: 'no' };
  const OWN_PURPOSE = interviewing({
    id: 'own',
    intendedPurpose: undefined,
    actualUse: 'Interviews applicants.',
    withinIntendedPurpose: 'no',
    deployer: 'ours',
  });
  const CHAT = use({ id: 'chat', intendedPurpose: 'Answers questions about products.' });
  judge([
    {
      says: '(a): a distributor puts its name on it and is no distributor any more, Art. 3(7)',
      who: TO_OURS,
      of: chatbot(REBRANDED, reseller(NO_MORE)),
      ...RISKY,
      duties: AS_PROVIDER,
    },
    {
      says: '(a): the same, and it passes the system on under the name of its maker too',
      who: TO_OURS,
      of: chatbot(REBRANDED, reseller(ON_SALE)),
      ...RISKY,
      duties: [...AS_PROVIDER, DISTRIBUTOR],
    },
    {
      says: '(a): the same, and nobody says whether it does',
      who: TO_OURS,
      of: chatbot(REBRANDED, reseller()),
      ...RISKY,
      duties: [...AS_PROVIDER, perhaps(DISTRIBUTOR)],
    },
    {
      says: '(a): a contract leaves the obligations with the maker: that binds the two of them (reading 61)',
      who: TO_OURS,
      of: chatbot({ ...REBRANDED, contractAllocatesOtherwise: 'Clause 9' }, reseller(NO_MORE)),
      ...RISKY,
      duties: AS_PROVIDER,
    },
    {
      says: '(a): the day before its name stands on the system it is a distributor alone',
      on: '2028-09-30',
      who: TO_OURS,
      of: chatbot(REBRANDED, reseller(NO_MORE)),
      ...THEIR_CASE,
      duties: [DISTRIBUTOR],
    },
    {
      says: '(b): an importer modifies it substantially, and stays the importer (reading 59)',
      who: [company(), { ...theirs, ...ELSEWHERE }],
      of: chatbot(RETRAINED, importer(), THROUGH_IMPORTER),
      ...RISKY,
      duties: [...AS_PROVIDER, IMPORTER],
    },
    {
      says: '(b): an importer makes a change that the first assessment had foreseen',
      who: [company(), { ...theirs, ...ELSEWHERE }],
      of: chatbot({ ...RETRAINED, foreseenInInitialAssessment: 'yes' }, importer(), THROUGH_IMPORTER),
      ...THEIR_CASE,
      duties: [IMPORTER],
    },
    {
      says: '(b): a consultancy that does nothing else modifies it substantially',
      who: TO_OURS,
      of: chatbot(RETRAINED, does({ logs: { underControl: 'yes' } })),
      ...RISKY,
      duties: AS_PROVIDER,
    },
    {
      says: '(c): a house of software gives a chatbot for products the purpose of interviews',
      who: TO_OURS,
      of: chatbot(
        changed({ modifiesIntendedPurpose: 'yes', highRiskBefore: 'no' }),
        does({ logs: { underControl: 'yes' } }),
      ),
      ...RISKY,
      duties: AS_PROVIDER,
    },
    {
      says: '(c): a deployer changes the purpose by its own use, and stays the deployer, Art. 3(4)',
      who: TO_OURS,
      of: chatbot(RETRAINED, uses(), {}, { uses: list(CHAT, OWN_PURPOSE), valueChainChanges: 'none' }),
      ...RISKY,
      duties: [...AS_PROVIDER, DEPLOYER, DECIDES_ON_PERSONS],
    },
  ]);
});

describe('what stays with the first provider: Art. 25(2)', () => {
  judge([
    {
      says: 'somebody else put its name on the system, and it supplies it no more: cooperation alone',
      who: TO_OURS,
      of: seenByTheMaker(REBRANDED, NO_MORE),
      ...THEIR_CASE,
      duties: ['Art. 25(2)'],
    },
    {
      says: 'somebody else put its name on it, and the maker goes on supplying it under its own',
      who: TO_OURS,
      of: seenByTheMaker(REBRANDED, ON_SALE),
      ...RISKY,
      duties: [...AS_PROVIDER, 'Art. 25(2)'],
    },
    {
      says: 'nobody says whether the maker goes on: nothing is taken away',
      who: TO_OURS,
      of: seenByTheMaker(REBRANDED),
      ...THEIR_CASE,
      open: ['Art. 50(1)'],
      duties: ['Art. 25(2)', perhaps({ binds: [LITERACY, ...TOLD] }, PROVIDER, INTERNAL_CONTROL, REGISTERED)],
    },
    {
      says: 'somebody else made it high-risk, and the maker goes on with its chatbot: no Art. 16, but Art. 4 and 50',
      who: TO_OURS,
      of: seenByTheMaker(changed({ modifiesIntendedPurpose: 'yes', highRiskBefore: 'no' }), ON_SALE),
      ...RISKY,
      duties: [LITERACY, ...TOLD, 'Art. 25(2)'],
    },
    {
      says: 'the maker ruled that out, and its system had not been high-risk: no cooperation either',
      who: TO_OURS,
      of: seenByTheMaker(changed({ modifiesIntendedPurpose: 'yes', highRiskBefore: 'no' }), NO_MORE, {
        uses: list(interviewing({ excludedByProvider: 'Not to be changed into a high-risk system.' })),
      }),
      ...THEIR_CASE,
      duties: [],
    },
    {
      says: 'the maker of a high-risk system cannot rule out that it becomes one',
      who: TO_OURS,
      of: seenByTheMaker(REBRANDED, NO_MORE, {
        uses: list(interviewing({ excludedByProvider: 'Not to be changed into a high-risk system.' })),
      }),
      ...THEIR_CASE,
      duties: ['Art. 25(2)'],
    },
  ]);
});

describe('the manufacturer of the product: Art. 25(3)', () => {
  const inLift = (ours: Part, other: Part): Part =>
    system({
      parties: list(ours, { ...other, id: 'theirs' }),
      product: {
        systemIsTheProduct: 'no',
        componentOf: 'The door drive of a lift.',
        fulfilsSafetyFunction: 'yes',
        failureEndangers: only('healthAndSafetyOfPersons'),
        thirdPartyAssessment: 'required',
        sectionA: only('lifts'),
        sectionB: only(),
        assessmentOnlyForOtherRisks: 'no',
      },
    });
  const liftMaker = (when: string): Part => does({ marketsSystemWithProduct: when, logs: { underControl: 'yes' } });
  const componentMaker = does({ develops: 'yes', suppliesForIntegration: only('component') });
  const PRODUCT = { class: 'high-risk', met: ['Art. 6(1), Section A'] };
  judge([
    {
      says: '(a): it markets a bought safety component with its lift under its own name',
      who: TO_OURS,
      of: inLift(liftMaker('with the product under own name'), componentMaker),
      ...PRODUCT,
      duties: [LITERACY, PROVIDER, PRODUCT_PROCEDURE],
    },
    {
      says: '(b): it puts the component into service under its own name after the lift',
      who: TO_OURS,
      of: inLift(liftMaker('under own name after the product'), componentMaker),
      ...PRODUCT,
      duties: [LITERACY, PROVIDER, PRODUCT_PROCEDURE],
    },
    {
      says: 'who made the component and sells it to the manufacturer alone is its supplier, Art. 25(4)',
      who: TO_OURS,
      of: inLift(
        merge(componentMaker, { suppliesOpenlyNotAModel: 'no' }),
        liftMaker('with the product under own name'),
      ),
      ...PRODUCT,
      duties: ['Art. 25(4)'],
    },
  ]);
});

describe('a registry of a supplier and nobody else: Art. 25(4)', () => {
  const supplier = (patch: Part = {}): Part =>
    does({ suppliesForIntegration: only('component'), suppliesOpenlyNotAModel: 'no', ...patch });
  const alone = (party: Part, more: Part = {}): Part =>
    system({ parties: list(party), uses: list(interviewing()), ...more });
  judge([
    { says: 'of a high-risk system', of: alone(supplier()), ...THEIR_CASE, duties: ['Art. 25(4)'] },
    {
      says: 'of a high-risk system, and it may not be alone: whether the Act reaches the system is open',
      of: alone(supplier(), { parties: [supplier()] }),
      ...THEIR_CASE,
      class: 'undetermined',
      duties: [perhaps({ binds: ['Art. 25(4)'] })],
    },
    {
      says: 'of a system that nothing makes high-risk',
      of: alone(supplier(), { uses: list(use()) }),
      class: 'outside the scope',
      met: [],
      duties: [],
    },
    {
      says: 'under a free and open-source licence, and no model',
      of: alone(supplier({ suppliesOpenlyNotAModel: 'yes' })),
      ...THEIR_CASE,
      class: 'outside the scope',
      duties: [],
    },
    {
      says: 'beside a maker elsewhere that keeps the system out of the Union',
      who: [company(), { ...theirs, ...ELSEWHERE }],
      of: alone(supplier(), {
        parties: list(
          supplier(),
          sells({
            id: 'theirs',
            placesOnTheMarket: 'no',
            putsIntoService: 'no',
            outputUsedInTheUnion: 'no',
          }),
        ),
      }),
      ...THEIR_CASE,
      class: 'outside the scope',
      duties: [],
    },
  ]);
});
