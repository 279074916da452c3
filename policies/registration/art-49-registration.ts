import {
  all,
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
import { beforeOwnMarket } from '../conformity/present-version.js';
import { asHighRisk, inEuDatabase, inPublicSection, inSecureSection, securePoint } from './entries.js';

const DATA = 'registration.registrations[].highRiskData';

/**
 * Systems of Annex III, save point 2, are registered in the EU database with their provider before they are out.
 *
 * @see Regulation (EU) 2024/1689, Article 49(1)
 */
const registered = requirement({
  id: 'registered-in-the-database',
  citation: 'Art. 49(1)',
  need: 'C',
  statement:
    'Provider and system are registered in the EU database before placing on the market or putting into service.',
  remedy: 'Register provider and system in the EU database, and file the receipt with number and day.',
  shownBy: 'the receipt of the database, with number and day',
  assumption:
    'Not asked of systems that are high-risk by Annex I alone, nor of those whose every high-risk use falls under point 2 of Annex III. An authorised representative may register in the place of the provider; the entry then counts for both.',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(e)'],
  wording: 'sha256:6def58bcb8e3f9773f8bc94247db20c7db50c7a1c01ba9a093876da4c7ed0843',
  when: some('uses[]', all(classMet('Art. 6(2)'), not(classMet('Annex III(2)')))),
  holds: some(
    'registration.registrations[]',
    all(
      asHighRisk,
      inEuDatabase,
      known('registration.registrations[].number'),
      reached('registration.registrations[].registeredOn'),
      beforeOwnMarket('registration.registrations[].registeredOn'),
    ),
  ),
});

/**
 * Uses of points 1, 6 and 7 in law enforcement, migration, asylum and border control are registered in the secure
 * section, with the data that belongs there and no other.
 *
 * @see Regulation (EU) 2024/1689, Article 49(4), first subparagraph, and point (a)
 */
const secure = requirement({
  id: 'secure-section',
  citation: 'Art. 49(4), subpara. 1',
  need: 'C',
  statement:
    'A use of Annex III, points 1, 6 or 7, in law enforcement, migration, asylum or border control is registered in the secure non-public section, with the reduced data.',
  remedy: 'Register the use in the secure section, and take it out of the public one.',
  shownBy: 'the receipt of the secure section',
  assumption: 'No head of fine names it: Art. 16(i) refers to Art. 49(1) alone.',
  penalty: 'Art. 99(1)',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(e)'],
  wording: 'sha256:3702c645705cc6f3104ccb1f078728e966439156935a9eb2f6f301f08e862602',
  when: all(classMet('Art. 6(2)'), securePoint),
  holds: all(
    some(
      'registration.registrations[]',
      all(
        asHighRisk,
        contains('registration.registrations[].uses', 'uses[].id'),
        inSecureSection,
        not(includes(DATA, 'dataAndLogic')),
        not(includes(DATA, 'certificate')),
        not(includes(DATA, 'certificateCopy')),
        not(includes(DATA, 'declaration')),
        not(includes(DATA, 'instructions')),
      ),
    ),
    not(
      some(
        'registration.registrations[]',
        all(given(inPublicSection), contains('registration.registrations[].uses', 'uses[].id')),
      ),
    ),
  ),
});

/**
 * Systems of point 2, critical infrastructure, are registered at national level.
 *
 * @see Regulation (EU) 2024/1689, Article 49(5)
 */
const national = requirement({
  id: 'national-register',
  citation: 'Art. 49(5)',
  need: 'C',
  statement: 'A system of Annex III, point 2, is registered at national level.',
  remedy: 'Register the system where the Member State keeps its register, and file the receipt.',
  shownBy: 'the receipt of the national register',
  assumption:
    'The paragraph names neither who registers nor by when: the provider is taken to be meant, and any day counts. No head of fine names it.',
  penalty: 'Art. 99(1)',
  leastBasis: 'documented',
  wording: 'sha256:c3419f9f1b6a723fc1c090cac4ca5ed2986ed81cbf75b622b9c26fc30c90f9e2',
  when: some('uses[]', all(classMet('Art. 6(2)'), classMet('Annex III(2)'))),
  holds: some(
    'registration.registrations[]',
    all(
      asHighRisk,
      is('registration.registrations[].register', 'national register'),
      known('registration.registrations[].number'),
      reached('registration.registrations[].registeredOn'),
    ),
  ),
});

/** Registration of high-risk systems by their provider. What goes into the database is Art. 71(2); deployers register by paragraph 3. */
export const registration = definePolicy({
  id: 'registration',
  title: 'Registration of high-risk systems',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(i)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D05'],
  requirements: [registered, secure, national],
});
