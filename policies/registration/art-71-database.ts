import {
  all,
  any,
  classMet,
  definePolicy,
  given,
  includes,
  is,
  known,
  not,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { thirdPartyAssesses } from '../conformity/present-version.js';
import { asHighRisk, inPublicSection, inSecureSection } from './entries.js';

const DATA = 'registration.registrations[].highRiskData';

/** A use that is registered in the EU database. */
const inTheDatabase = some('uses[]', all(classMet('Art. 6(2)'), not(classMet('Annex III(2)'))));

/**
 * The provider, or its authorised representative, enters the data of Section A of Annex VIII; less in the secure section.
 *
 * @see Regulation (EU) 2024/1689, Article 71(2); Annex VIII, Section A; Article 49(4)(a)
 */
const data = requirement({
  id: 'data-of-section-a',
  citation: 'Art. 71(2)',
  need: 'C',
  statement: 'The data of Annex VIII, Section A, is entered into the EU database.',
  remedy: 'Enter the missing point of Annex VIII, Section A, and file the entry.',
  shownBy: 'the entry as the database holds it',
  leastBasis: 'documented',
  wording: 'sha256:8e4cb3d6760bcf1b9221adcead27406a38a254d7874da589257b8737fc5f9284',
  when: inTheDatabase,
  holds: some(
    'registration.registrations[]',
    all(
      asHighRisk,
      includes(DATA, 'provider'),
      any(includes(DATA, 'submitter'), given(is('registration.submittedByAnother', false))),
      any(includes(DATA, 'authorisedRepresentative'), given(is('organisation.establishedInUnion', true))),
      includes(DATA, 'nameAndReference'),
      includes(DATA, 'intendedPurpose'),
      includes(DATA, 'status'),
      includes(DATA, 'memberStates'),
      any(
        inSecureSection,
        all(
          inPublicSection,
          includes(DATA, 'dataAndLogic'),
          includes(DATA, 'declaration'),
          includes(DATA, 'instructions'),
          any(all(includes(DATA, 'certificate'), includes(DATA, 'certificateCopy')), given(not(thirdPartyAssesses))),
        ),
      ),
    ),
  ),
});

/**
 * The status in the entry is that of the system.
 *
 * @see Regulation (EU) 2024/1689, Article 71(2); Annex VIII, Section A, point 7
 */
const current = requirement({
  id: 'status-up-to-date',
  citation: 'Art. 71(2)',
  need: 'C',
  statement: 'The entry is kept up to date: its status is that of the system.',
  remedy: 'Correct the status in the database, and file the entry.',
  shownBy: 'the entry as the database holds it',
  assumption: 'Before the system is on the market or in service there is no status that the entry could miss.',
  leastBasis: 'documented',
  wording: 'sha256:8e4cb3d6760bcf1b9221adcead27406a38a254d7874da589257b8737fc5f9284',
  when: all(
    inTheDatabase,
    not(
      any(
        is('stage', 'research, testing or development'),
        is('stage', 'testing in real-world conditions'),
        is('stage', 'sandbox'),
      ),
    ),
  ),
  holds: some(
    'registration.registrations[]',
    all(
      asHighRisk,
      any(
        all(
          given(is('stage', 'on the market or in service')),
          is('registration.registrations[].status', 'on the market or in service'),
        ),
        all(
          given(is('stage', 'no longer on the market or in service')),
          is('registration.registrations[].status', 'no longer on the market or in service'),
        ),
        all(given(is('stage', 'recalled')), is('registration.registrations[].status', 'recalled')),
      ),
    ),
  ),
});

/**
 * The entry names the natural person who is responsible for registering and may represent the provider.
 *
 * @see Regulation (EU) 2024/1689, Article 71(5)
 */
const responsiblePerson = requirement({
  id: 'responsible-person',
  citation: 'Art. 71(5)',
  need: 'M',
  statement: 'The entry names the natural person who is responsible for registering and may represent the provider.',
  remedy: 'Name the person with contact details in the entry, and file what shows the authority.',
  shownBy: 'the entry, and the proof of authority to represent',
  leastBasis: 'documented',
  wording: 'sha256:39dddf036cd55c48b4033208b1cd8f5a73b39bec3383a75e10224197cb2518b6',
  when: inTheDatabase,
  holds: some('registration.registrations[]', all(asHighRisk, known('registration.registrations[].responsiblePerson'))),
});

/** What Article 71 asks of providers; the rest of it addresses the Commission, paragraph 3 deployers. */
export const database = definePolicy({
  id: 'database',
  title: 'Data in the EU database',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 49(1)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D05'],
  requirements: [data, current, responsiblePerson],
});
