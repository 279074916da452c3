import {
  all,
  any,
  classMet,
  every,
  given,
  invoked,
  is,
  known,
  not,
  notEncoded,
  ordered,
  passed,
  reached,
  same,
  some,
} from '../../src/policy/authoring.js';
import { makesItsAuthorProvider } from '../classification/art-25-value-chain.js';

type Day = Parameters<typeof reached>[0];

/**
 * A day comes before the first unit was placed on the market or put into service, whichever came first; one of the two
 * may not happen. A day that is the same still counts.
 */
export function beforeMarketAndFirstUse<P extends Day>(day: P) {
  return all(
    any(ordered(day, 'firstPlacedOnTheMarketOn'), given(not(known('firstPlacedOnTheMarketOn')))),
    any(ordered(day, 'firstPutIntoServiceOn'), given(not(known('firstPutIntoServiceOn')))),
    given(any(known('firstPlacedOnTheMarketOn'), known('firstPutIntoServiceOn'))),
  );
}

/** A change by this party that made it the provider. */
const ownChange = all(same('valueChainChanges[].by', 'parties[].id'), makesItsAuthorProvider);
const hasChangedItself = some('valueChainChanges[]', ownChange);

/**
 * The same for whoever carries the obligations of the provider. A party that became the provider by a change of its own,
 * the first one where there are several, or, without one, by a use of its own beyond the purpose, is held against the day
 * of that, not against the first unit of another.
 *
 * @see Regulation (EU) 2024/1689, Article 25(1)
 */
export function beforeOwnMarket<P extends Day>(day: P) {
  return any(
    beforeMarketAndFirstUse(day),
    all(
      given(classMet('Art. 25(1)')),
      any(
        all(
          given(hasChangedItself),
          every('valueChainChanges[]', any(given(not(ownChange)), ordered(day, 'valueChainChanges[].on'))),
        ),
        all(given(not(hasChangedItself)), ordered(day, 'parties[].use.firstUseOn')),
      ),
    ),
  );
}

/**
 * The assessment is one of the present version: of that version itself, or of one from which no substantial
 * modification leads to it.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(23) and 43(4)
 */
export const coversPresentVersion = any(
  same('conformityAssessment.assessments[].version', 'version'),
  some(
    'conformityAssessment.laterVersions[]',
    all(
      same('conformityAssessment.laterVersions[].version', 'version'),
      same('conformityAssessment.laterVersions[].assessment', 'conformityAssessment.assessments[].id'),
      is('conformityAssessment.laterVersions[].isSubstantialModification', false),
    ),
  ),
);

/** The assessment found the requirements to be met. */
export const foundConforming = is('conformityAssessment.assessments[].conclusion', 'the requirements are met');

/** The assessment has come to an end, and the requirements are met. */
export const concludedWell = all(reached('conformityAssessment.assessments[].concludedOn'), foundConforming);

/**
 * A market surveillance authority has allowed market entry for a limited period while the assessment is carried out;
 * or an emergency service put the system into service before it could ask, which stays open here.
 *
 * @see Regulation (EU) 2024/1689, Article 46(1) and (2)
 */
export const allowedWithoutAssessment = any(
  invoked(
    all(
      known('route.authorisationWithoutAssessment'),
      reached('route.authorisationOn'),
      not(passed('route.authorisationUntil')),
      is('route.assessmentUnderWay', true),
    ),
  ),
  invoked(
    all(
      is('route.urgentUseWithoutAuthorisation', true),
      notEncoded('whether the authorisation was asked for without undue delay and not refused, Art. 46(2)'),
    ),
  ),
);

/** Harmonised standards, or common specifications, are applied in full: what opens the way without a third party. */
export const standardsInFull = any(
  is('route.harmonisedStandardsApplied', 'in full, for all requirements'),
  is('route.commonSpecificationsApplied', 'in full, for all requirements'),
);

/** A third party takes part in the assessment: a notified body of the Act, or one under product law. */
export const thirdPartyAssesses = any(
  is('route.procedure', 'notified body'),
  all(is('route.procedure', 'sectoral procedure'), is('route.thirdPartyInvolved', true)),
);
