import {
  all,
  any,
  classMet,
  defineClass,
  defineContradiction,
  invoked,
  is,
  not,
  reached,
  some,
  stated,
} from '../../src/policy/authoring.js';

/**
 * The Act reaches whoever supplies or puts a system into service in the Union, deployers located there, and operators
 * elsewhere whose output is used there.
 *
 * @see Regulation (EU) 2024/1689, Article 2(1)
 */
export const reach = defineClass({
  id: 'reach',
  citation: 'Art. 2(1)',
  kind: 'scope',
  title: 'Territorial reach',
  per: 'system',
  formula: some(
    'parties[]',
    any(
      is('parties[].placesOnTheMarket', true),
      is('parties[].putsIntoService', 'own use'),
      is('parties[].putsIntoService', 'supplied to a deployer for first use'),
      all(is('parties[].usesUnderItsAuthority', true), is('organisation.locatedInUnion', true)),
      is('parties[].outputUsedInTheUnion', 'as this party intends or must expect'),
    ),
  ),
});

/** Research before market is over. Days that are only planned are not there yet; of days not stated nobody knows. */
const onTheMarketOrInService = any(
  reached('firstPlacedOnTheMarketOn'),
  reached('firstPutIntoServiceOn'),
  stated(is('stage', 'on the market or in service')),
);

/**
 * Exclusions have to be invoked and shown: military, defence and national security alone, scientific research and
 * development alone, and research or testing before market outside real-world conditions. Each stands for itself: one
 * that fails leaves nothing open for the others.
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
    invoked(is('scope.developedAndUsedSolelyForScience', true)),
    invoked(
      all(
        is('scope.researchOrTestingBeforeMarketOnly', true),
        is('scope.testedInRealWorldConditions', false),
        not(onTheMarketOrInService),
      ),
    ),
  ),
});

/**
 * A system is in scope where it is an AI system, the Act reaches it, and no exclusion is invoked and shown.
 *
 * @see Regulation (EU) 2024/1689, Article 2
 */
export const inScope = defineClass({
  id: 'in scope',
  citation: 'Art. 2',
  kind: 'scope',
  title: 'Scope',
  per: 'system',
  formula: all(classMet('AI system'), classMet('reach'), not(classMet('excluded'))),
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
