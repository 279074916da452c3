import {
  all,
  any,
  type Condition,
  classMet,
  defineClass,
  defineContradiction,
  invoked,
  is,
  known,
  type LawEdition,
  not,
  reached,
  some,
  stated,
} from '../../src/policy/authoring.js';
import { deploys, elsewhere, inTheUnion, makes, places, placesAsMaker, putsIntoService } from './acts.js';
import { ON_PRACTICES, ON_TRANSPARENCY } from './guidance.js';

const suppliesInTheUnion = any(placesAsMaker, putsIntoService);

const OUTPUT = 'parties[].outputUsedInTheUnion';

/**
 * The Act reaches a party that supplies or puts a system into service in the Union, a deployer located there, a
 * provider or deployer elsewhere whose output is used there, importers and distributors, manufacturers that market a
 * system with their product, and authorised representatives. Purely personal use reaches nobody.
 *
 * @see Regulation (EU) 2024/1689, Article 2(1) and (10)
 */
export const reach = defineClass({
  id: 'reach',
  citation: 'Art. 2(1)',
  kind: 'scope',
  title: 'Territorial reach',
  per: 'parties[]',
  formula: (isOther) =>
    any(
      suppliesInTheUnion,
      all(deploys, inTheUnion),
      all(
        any(makes, deploys),
        elsewhere,
        isOther(55)
          ? any(is(OUTPUT, 'as this party intends or must expect'), is(OUTPUT, 'otherwise'))
          : is(OUTPUT, 'as this party intends or must expect'),
      ),
      is('parties[].placesSystemOfThirdCountryBrand', true),
      is('parties[].makesAvailable', true),
      is('parties[].marketsSystemWithProduct', 'with the product under own name'),
      is('parties[].marketsSystemWithProduct', 'under own name after the product'),
      all(known('parties[].acceptedMandate'), inTheUnion),
    ),
  assumptions: [
    {
      reading: 22,
      text: 'The Union is its Member States; other states of the European Economic Area count once the act is incorporated there, which was not checked.',
      sources: ['Art. 2(1)'],
    },
    {
      reading: 55,
      text: 'For a party outside the Union, use of the output in the Union counts where it is intended or to be expected. A deployer is who decides that and how the system is used; technical control is not needed.',
      sources: ['Art. 2(1)(c)', 'Recital 22', ON_TRANSPARENCY],
      otherReading: 'any use of the output in the Union counts',
    },
  ],
});

/** Research before market is over. Days that are only planned are not there yet; of days not stated nobody knows. */
const onTheMarketOrInService = any(
  reached('firstPlacedOnTheMarketOn'),
  reached('firstPutIntoServiceOn'),
  stated(
    any(
      is('stage', 'on the market or in service'),
      is('stage', 'no longer on the market or in service'),
      is('stage', 'recalled'),
    ),
  ),
);

/**
 * Exclusions have to be invoked and shown: areas outside Union law; military, defence and national security alone, of
 * the system or of the output; scientific research and development alone; research or testing before market outside
 * real-world conditions. Each stands for itself: one that fails leaves nothing open for the others.
 *
 * @see Regulation (EU) 2024/1689, Article 2(3), (6) and (8)
 */
export const excluded = defineClass({
  id: 'excluded',
  citation: 'Art. 2',
  kind: 'element',
  title: 'Exclusions',
  per: 'system',
  formula: any(
    invoked(is('scope.outsideUnionLaw', true)),
    invoked(all(is('scope.exclusivelyMilitaryDefenceOrNationalSecurity', true), is('scope.anyOtherPurpose', false))),
    invoked(all(is('scope.outputOnlyForMilitaryUse', true), not(some('parties[]', any(places, putsIntoService))))),
    invoked(is('scope.developedAndUsedSolelyForScience', true)),
    invoked(
      all(
        is('scope.researchOrTestingBeforeMarketOnly', true),
        is('realWorldTesting', 'no'),
        not(onTheMarketOrInService),
      ),
    ),
  ),
  assumptions: [
    {
      reading: 23,
      text: 'Testing in real-world conditions is no research before market; outside the conditions of Articles 57 and 60 it is putting into service, to be stated of the party that does it.',
      sources: ['Art. 2(8)', 'Art. 3(57)', ON_PRACTICES],
    },
  ],
});

/** Authorities of third countries and international organisations that cooperate under an agreement with safeguards. */
const cooperatingAuthority = invoked(
  all(
    is('scope.thirdCountryCooperation', true),
    is('scope.adequateSafeguards', true),
    any(is('organisation.kind', 'third-country authority'), is('organisation.kind', 'international organisation')),
  ),
);

const PRACTICES = ['a', 'b', 'ba', 'bb', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const PRACTICES_OF_2024 = PRACTICES.filter((point) => point !== 'ba' && point !== 'bb');

/** No practice; points (ba) and (bb) came with the amendment of 2026. */
const noPractice = (edition: LawEdition) =>
  (edition === 'original' ? PRACTICES_OF_2024 : PRACTICES).map((point) => not(classMet(`Art. 5(1)(${point})`)));

/**
 * A free and open-source system that is not sold and falls neither under Article 5 nor under Article 50 and is not
 * high-risk. The licence has to be invoked, and every class has to be settled.
 *
 * @see Regulation (EU) 2024/1689, Article 2(12); Recital 103
 */
export const freeAndOpenSource = defineClass({
  id: 'free and open-source',
  citation: 'Art. 2(12)',
  kind: 'element',
  title: 'Free and open-source system, neither prohibited nor high-risk nor within Art. 50',
  per: 'system',
  formula: (_, edition) =>
    invoked(
      all(
        is('freeAndOpenSourceLicence', true),
        is('monetised', false),
        ...noPractice(edition),
        not(classMet('high-risk')),
        not(classMet('Art. 6(1), Section B')),
        not(classMet('Art. 50(1)')),
        not(classMet('Art. 50(2)')),
        not(classMet('Art. 50(3)')),
        not(classMet('Art. 50(4), subpara. 1')),
        not(classMet('Art. 50(4), subpara. 2')),
      ),
    ),
});

const WIDTH_OF_THE_REDUCED_REGIME = {
  reading: 7,
  text: 'Products of Annex I, Section B leave Chapter III and what hangs on it; Art. 4, Art. 5 and Art. 50 go on.',
  sources: ['Art. 2(2)'],
  otherReading: 'only the provisions that Art. 2(2) names apply, so that Art. 4 and Art. 50 fall away too',
} as const;

/**
 * High-risk through a product of Section B of Annex I and on no other ground: of this Regulation only Article 6(1),
 * Article 60a and Articles 102 to 112 apply to it as a high-risk system.
 *
 * @see Regulation (EU) 2024/1689, Article 2(2)
 */
export const sectionBOnly = defineClass({
  id: 'Annex I, Section B only',
  citation: 'Art. 2(2)',
  kind: 'element',
  title: 'Reduced regime for products of Annex I, Section B',
  per: 'system',
  formula: (isOther) =>
    isOther(8) ? classMet('Art. 6(1), Section B') : all(classMet('Art. 6(1), Section B'), not(classMet('high-risk'))),
  assumptions: [
    WIDTH_OF_THE_REDUCED_REGIME,
    {
      reading: 8,
      text: 'Where Annex III or Section A of Annex I makes the system high-risk as well, that ground stays.',
      sources: ['Art. 2(2)', 'Art. 6(1)', 'Art. 6(2)'],
      otherReading: 'Section B displaces the other grounds',
    },
  ],
});

/**
 * Who has become provider of a system that is on the market or in service already is a provider on the Union market,
 * whatever else it does; whether a deployer is reached follows from its use. No element of the scope is in play by that.
 *
 * @see Regulation (EU) 2024/1689, Articles 2(1)(a) and 25(1)
 */
const reachedAsProvider: Condition<'parties[]'> = not(any(not(classMet('Art. 25(1)')), classMet('deployer')));

/**
 * Article 25(4) binds whoever supplies a part of a high-risk system, and Article 2(1) names no suppliers: they are reached
 * with the system. Where nobody who makes or uses it is named, nothing speaks for a system that stays outside the Union.
 *
 * @see Regulation (EU) 2024/1689, Article 25(4), first subparagraph
 */
const reachedAsSupplier: Condition<'parties[]'> = not(
  any(
    not(classMet('supplier')),
    not(classMet('high-risk')),
    some(
      'parties[]',
      any(
        all(any(is('parties[].develops', true), is('parties[].hasDeveloped', true)), not(classMet('supplier'))),
        classMet('deployer'),
      ),
    ),
  ),
);

/**
 * A party is bound where the system is an AI system, the Act reaches the party, and no exclusion is invoked and shown.
 * It is computed after the classes, because some exclusions depend on them.
 *
 * @see Regulation (EU) 2024/1689, Article 2
 */
export const inScope = defineClass({
  id: 'in scope',
  citation: 'Art. 2',
  kind: 'scope',
  title: 'Scope',
  per: 'parties[]',
  formula: (isOther, edition) =>
    all(
      classMet('AI system'),
      any(classMet('reach'), reachedAsProvider, reachedAsSupplier),
      not(classMet('excluded')),
      not(cooperatingAuthority),
      not(classMet('free and open-source')),
      // Even so a prohibited practice stays one.
      ...(isOther(7) ? [not(all(classMet('Annex I, Section B only'), ...noPractice(edition)))] : []),
    ),
  assumptions: [WIDTH_OF_THE_REDUCED_REGIME],
});

/**
 * Research before market is said to be all there is, beside a statement that the system is on the market or in service.
 *
 * @see Regulation (EU) 2024/1689, Article 2(8)
 */
export const researchBesideMarket = defineContradiction({
  id: 'research-beside-market',
  citation: 'Art. 2(8)',
  per: 'system',
  statement: 'the system is said to be researched or tested only, and to be on the market or in service',
  remedy: 'Withdraw the exclusion under scope, or correct the stage or the days of first placing and first use.',
  holds: all(is('scope.researchOrTestingBeforeMarketOnly', true), onTheMarketOrInService),
  bearsOn: ['in scope'],
});
