import {
  all,
  any,
  classMet,
  contains,
  definePolicy,
  given,
  includes,
  is,
  known,
  not,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { beforeMarketAndFirstUse } from '../conformity/present-version.js';
import { asDerogated, inEuDatabase, inPublicSection, inSecureSection, securePoint } from './entries.js';

const DATA = 'registration.registrations[].derogationData';
const ofThisUse = contains('registration.registrations[].uses', 'uses[].id');

/**
 * Whoever concludes that a use of Annex III is not high-risk registers itself and the system before it is out.
 *
 * @see Regulation (EU) 2024/1689, Articles 49(2) and 6(4)
 */
const registered = requirement({
  id: 'registered-in-the-database',
  citation: 'Art. 49(2)',
  need: 'C',
  statement:
    'Provider and system are registered as not high-risk in the EU database before placing on the market or putting into service.',
  remedy: 'Register the use in the EU database as not high-risk, and file the receipt with number and day.',
  shownBy: 'the receipt of the database, with number and day',
  leastBasis: 'documented',
  wording: 'sha256:26d08c6594f534bfdeb9d07dafcaf9e4aaf80d51b8d11c4979c3cad65386fe8c',
  holds: some(
    'registration.registrations[]',
    all(
      asDerogated,
      ofThisUse,
      inEuDatabase,
      known('registration.registrations[].number'),
      reached('registration.registrations[].registeredOn'),
      beforeMarketAndFirstUse('registration.registrations[].registeredOn'),
    ),
  ),
});

/**
 * The entry holds the data of Section B of Annex VIII, of which points 7 and 9 have been deleted.
 *
 * @see Regulation (EU) 2024/1689, Article 49(2); Annex VIII, Section B
 */
const data = requirement({
  id: 'data-of-section-b',
  citation: 'Art. 49(2)',
  need: 'C',
  statement: 'The entry holds the data of Annex VIII, Section B, the condition of Art. 6(3) included.',
  remedy: 'Enter the missing point of Annex VIII, Section B, and file the entry.',
  shownBy: 'the entry as the database holds it',
  leastBasis: 'documented',
  wording: 'sha256:26d08c6594f534bfdeb9d07dafcaf9e4aaf80d51b8d11c4979c3cad65386fe8c',
  holds: some(
    'registration.registrations[]',
    all(
      asDerogated,
      ofThisUse,
      includes(DATA, 'provider'),
      any(includes(DATA, 'submitter'), given(is('registration.submittedByAnother', false))),
      any(includes(DATA, 'authorisedRepresentative'), given(is('organisation.establishedInUnion', true))),
      includes(DATA, 'nameAndReference'),
      includes(DATA, 'intendedPurpose'),
      any(includes(DATA, 'condition'), given(inSecureSection)),
      includes(DATA, 'status'),
    ),
  ),
});

/**
 * In law enforcement, migration, asylum and border control the entry stands in the secure section and leaves the
 * condition out. The paragraph still names point 9, which is gone.
 *
 * @see Regulation (EU) 2024/1689, Article 49(4), first subparagraph, and point (b)
 */
const secure = requirement({
  id: 'secure-section',
  citation: 'Art. 49(4), subpara. 1',
  need: 'C',
  statement:
    'A use of Annex III, points 1, 6 or 7, in law enforcement, migration, asylum or border control is registered in the secure non-public section, with the reduced data.',
  remedy: 'Register the use in the secure section without the condition, and take it out of the public one.',
  shownBy: 'the receipt of the secure section',
  assumption:
    'Paragraph 4 speaks of high-risk systems and names the data of Section B: it is read to reach systems of these points that are found not high-risk.',
  leastBasis: 'documented',
  wording: 'sha256:3702c645705cc6f3104ccb1f078728e966439156935a9eb2f6f301f08e862602',
  when: securePoint,
  holds: all(
    some(
      'registration.registrations[]',
      all(asDerogated, ofThisUse, inSecureSection, not(includes(DATA, 'condition'))),
    ),
    not(some('registration.registrations[]', all(given(inPublicSection), ofThisUse))),
  ),
});

/** Registration by whoever relies on the derogation of Art. 6(3). */
export const derogationRegistration = definePolicy({
  id: 'derogation-registration',
  title: 'Registration of systems found not high-risk',
  addressees: ['provider'],
  appliesTo: all(classMet('Annex III'), classMet('derogation')),
  penalty: 'Art. 99(1)',
  documents: ['D06'],
  requirements: [registered, data, secure],
});
