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
  not,
  type OtherReading,
  reached,
  same,
  some,
  stated,
} from '../../src/policy/authoring.js';
import { DRAFT_ON_CLASSIFICATION } from './guidance.js';

const BY_DEFAULT: OtherReading = () => false;

/**
 * A change after the market that the first conformity assessment did not foresee, and that affects a requirement or
 * modifies the purpose. Before any assessment nothing was foreseen in one.
 *
 * @see Regulation (EU) 2024/1689, Article 3(23)
 */
function substantialModification(isOther: OtherReading): Condition<'valueChainChanges[]'> {
  const unforeseen = is('valueChainChanges[].foreseenInInitialAssessment', false);
  return all(
    is('valueChainChanges[].changedAfterMarket', true),
    isOther(20)
      ? all(unforeseen, is('valueChainChanges[].assessedBefore', true))
      : any(unforeseen, stated(is('valueChainChanges[].assessedBefore', false))),
    any(is('valueChainChanges[].affectsRequirements', true), modifiesPurpose),
  );
}

const modifiesPurpose = is('valueChainChanges[].modifiesIntendedPurpose', true);

/**
 * Points (b) and (c), for a system that is high-risk now: a substantial modification where it was high-risk before, a new
 * purpose where it had not been classified so. A substantial modification that modifies the purpose falls under one of
 * them in any case.
 */
function makesProvider(isOther: OtherReading): Condition<'valueChainChanges[]'> {
  const substantial = substantialModification(isOther);
  return any(
    all(substantial, any(is('valueChainChanges[].highRiskBefore', true), modifiesPurpose)),
    all(modifiesPurpose, is('valueChainChanges[].highRiskBefore', false)),
  );
}

/** A change for a day that has not come makes nobody provider yet; one without a day has been made. */
const isPlanned: Condition<'valueChainChanges[]'> = stated(not(reached('valueChainChanges[].on')));

/**
 * A change of a high-risk system by which its author takes on the obligations of the provider, by the default readings.
 *
 * @see Regulation (EU) 2024/1689, Article 25(1)(a), (b) and (c)
 */
export const makesItsAuthorProvider: Condition<'valueChainChanges[]'> = any(
  is('valueChainChanges[].putsNameOrTrademark', true),
  makesProvider(BY_DEFAULT),
);

/** A use inside the purpose that makes the system high-risk without the deployer’s own: it was classified so before. */
const highRiskAsMeant = some('uses[]', all(is('uses[].withinIntendedPurpose', true), classMet('high-risk')));

/** What the party itself did to the system: one of the changes of points (a) to (c), made and not only planned. */
function changedIt(isOther: OtherReading): Condition<'parties[]'> {
  const putsItsName = is('valueChainChanges[].putsNameOrTrademark', true);
  return some(
    'valueChainChanges[]',
    all(
      same('valueChainChanges[].by', 'parties[].id'),
      not(isPlanned),
      any(
        isOther(61)
          ? all(putsItsName, not(invoked(known('valueChainChanges[].contractAllocatesOtherwise'))))
          : putsItsName,
        makesProvider(isOther),
      ),
    ),
  );
}

/**
 * Whoever puts its name on a high-risk system, modifies one substantially, or gives a system that had not been
 * classified as high-risk a purpose that makes it so becomes its provider. A deployer whose own use lies outside the
 * intended purpose and is high-risk has done the last of these, unless the system is high-risk as its provider means it.
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
  formula: (isOther) =>
    any(
      all(classMet('high-risk'), changedIt(isOther)),
      all(
        some(
          'uses[]',
          all(
            same('uses[].deployer', 'parties[].id'),
            is('uses[].withinIntendedPurpose', false),
            classMet('high-risk'),
          ),
        ),
        not(highRiskAsMeant),
      ),
    ),
  assumptions: [
    {
      reading: 20,
      text: 'Before any conformity assessment nothing was foreseen in one: whether a requirement or the purpose is affected decides.',
      sources: ['Art. 3(23)', DRAFT_ON_CLASSIFICATION],
      otherReading: 'before the first assessment no modification is substantial',
    },
    {
      reading: 61,
      text: 'A contract that allocates the obligations otherwise binds those who signed it: who puts its name on a high-risk system is its provider for everybody else.',
      sources: ['Art. 25(1)(a)', 'Recital 84'],
      otherReading: 'where a contract allocates the obligations otherwise, the name alone makes no provider',
    },
  ],
});

/**
 * The system was high-risk before it was changed: only such a system can be rebranded, Art. 25(1)(a), or stays so, (b).
 * The uses do not tell: of a changed system they are those of the new purpose.
 */
const highRiskBefore = some(
  'valueChainChanges[]',
  all(
    not(isPlanned),
    any(is('valueChainChanges[].putsNameOrTrademark', true), is('valueChainChanges[].highRiskBefore', true)),
  ),
);

/** Only a settled shift takes a role away: while it is open, the first provider keeps its own. */
const replaced = stated(some('parties[]', classMet('Art. 25(1)')));

/** The first provider goes on supplying what it did before, which nobody else has become the provider of. */
const suppliesNoMore = is('parties[].stillSuppliesAsItWas', false);

/**
 * Whose role as provider has ended with its system: another party has become the provider, and the first one no longer
 * supplies the system as it was.
 *
 * @see Regulation (EU) 2024/1689, Article 25(2), first subparagraph
 */
export const roleEnded = all(replaced, suppliesNoMore);

/** The same for the obligations of a high-risk system: of one that had not been high-risk it never had any. */
export const highRiskRoleEnded = all(replaced, any(not(highRiskBefore), suppliesNoMore));

/**
 * The first provider, once another party has become the provider, is no longer the provider of that system and has to
 * cooperate with the new one, unless it clearly ruled out a change into a high-risk system. Of a system that was
 * high-risk already nobody can rule that out.
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
    not(all(stated(some('uses[]', known('uses[].excludedByProvider'))), not(highRiskBefore))),
  ),
  assumptions: [
    {
      reading: 60,
      text: '“That specific AI system” is the one that was rebranded, modified or given another purpose: of what the first provider goes on supplying as it was, it stays the provider. To have ruled out a change into a high-risk system relieves it of cooperation, and only where the system was not high-risk before.',
      sources: ['Art. 25(2), subpara. 1', 'Art. 25(2), subpara. 4', 'Recital 86'],
    },
  ],
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

/**
 * A change is said to be foreseen in a first conformity assessment that had not been made.
 *
 * @see Regulation (EU) 2024/1689, Article 3(23)
 */
export const foreseenWithoutAssessment = defineContradiction({
  id: 'foreseen-without-assessment',
  citation: 'Art. 3(23)',
  per: 'system',
  statement: 'a change is said to be foreseen in a conformity assessment that had not been made before it',
  remedy: 'Correct whether the change was foreseen, or whether the system had been assessed before.',
  holds: some(
    'valueChainChanges[]',
    all(is('valueChainChanges[].foreseenInInitialAssessment', true), is('valueChainChanges[].assessedBefore', false)),
  ),
  bearsOn: ['high-risk'],
});
