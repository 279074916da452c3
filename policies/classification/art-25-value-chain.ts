import { all, any, classMet, defineClass, is, known, not, same, some, stated } from '../../src/policy/authoring.js';
import { DRAFT_ON_CLASSIFICATION } from './guidance.js';

/**
 * A change after the market that the first conformity assessment did not foresee, and that affects a requirement. One
 * that modifies the intended purpose counts in any case: under point (b) where the system was high-risk before, under
 * point (c) where it was not.
 *
 * @see Regulation (EU) 2024/1689, Article 3(23)
 */
const substantialModification = any(
  is('valueChainChanges[].modifiesIntendedPurpose', true),
  all(
    is('valueChainChanges[].changedAfterMarket', true),
    is('valueChainChanges[].foreseenInInitialAssessment', false),
    is('valueChainChanges[].affectsRequirements', true),
  ),
);

/**
 * Whoever puts its name on a high-risk system, modifies one substantially, or gives a system a purpose that makes it
 * high-risk becomes its provider. A deployer whose own use lies outside the intended purpose and is high-risk has done
 * the last of these.
 *
 * @see Regulation (EU) 2024/1689, Article 25(1)(a), (b) and (c)
 */
export const providerByChange = defineClass({
  id: 'Art. 25(1)',
  citation: 'Art. 25(1)',
  kind: 'role',
  title: 'Provider by Art. 25(1)',
  matters: { through: 'Art. 25(1)', where: 'high-risk' },
  per: 'parties[]',
  formula: any(
    all(
      classMet('high-risk'),
      some(
        'valueChainChanges[]',
        all(
          same('valueChainChanges[].by', 'parties[].id'),
          any(is('valueChainChanges[].putsNameOrTrademark', true), substantialModification),
        ),
      ),
    ),
    some(
      'uses[]',
      all(same('uses[].deployer', 'parties[].id'), is('uses[].withinIntendedPurpose', false), classMet('high-risk')),
    ),
  ),
  assumptions: [
    {
      reading: 20,
      text: 'Before any conformity assessment nothing was foreseen in one: whether a requirement or the purpose is affected decides.',
      sources: ['Art. 3(23)', DRAFT_ON_CLASSIFICATION],
      otherReading: 'before the first assessment no modification is substantial',
    },
  ],
});

/**
 * The first provider, once another party has become the provider, is no longer the provider of that system and has to
 * cooperate with the new one, unless it clearly ruled out a change into a high-risk system.
 *
 * @see Regulation (EU) 2024/1689, Article 25(2)
 */
export const firstProvider = defineClass({
  id: 'Art. 25(2)',
  citation: 'Art. 25(2)',
  kind: 'role',
  title: 'First provider, replaced by a new one with which it has to cooperate',
  matters: { through: 'Art. 25(2)', where: 'high-risk' },
  per: 'parties[]',
  formula: all(
    classMet('provider'),
    not(classMet('Art. 25(1)')),
    some('parties[]', classMet('Art. 25(1)')),
    not(stated(some('uses[]', known('uses[].excludedByProvider')))),
  ),
});

/**
 * The manufacturer of a product of Section A of Annex I is the provider of a high-risk system that is a safety
 * component of it and is marketed with the product, or later, under the manufacturer's name.
 *
 * @see Regulation (EU) 2024/1689, Article 25(3)
 */
export const manufacturerAsProvider = defineClass({
  id: 'Art. 25(3)',
  citation: 'Art. 25(3)',
  kind: 'role',
  title: 'Product manufacturer as provider',
  matters: { through: 'Art. 25(3)', where: 'high-risk' },
  per: 'parties[]',
  formula: all(
    any(
      is('parties[].marketsSystemWithProduct', 'with the product under own name'),
      is('parties[].marketsSystemWithProduct', 'under own name after the product'),
    ),
    classMet('Art. 6(1), Section A'),
    known('product.componentOf'),
    classMet('safety component'),
  ),
});
