import {
  all,
  any,
  anyEntry,
  type Condition,
  classMet,
  contains,
  definePolicy,
  given,
  is,
  known,
  not,
  ordered,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { everyOwnUse, listedOutsidePoint2, someOwnUse } from './own-use.js';

/** A public authority, or an institution, body, office or agency of the Union. */
const isPublicBody = any(
  is('organisation.publicAuthority', true),
  is('organisation.kind', 'Union institution, body, office or agency'),
);

/** Law enforcement, migration, asylum and border control under points 1, 6 and 7: the part that the public cannot see. */
export const inSecurePart = all(
  is('uses[].inLawEnforcementMigrationAsylumOrBorder', true),
  anyEntry('uses[].area.screening', {
    except: ['infrastructure', 'education', 'employment', 'essentialServices', 'justiceOrDemocracy'],
  }),
);

/** What the impact assessments found, as far as they were made or are required. */
const findingsSaid: Condition<'parties[]' | 'parties[].use.registrations[]'> = all(
  any(
    known('parties[].use.registrations[].impactAssessmentSummary'),
    given(not(known('parties[].use.fundamentalRights'))),
  ),
  any(
    known('parties[].use.registrations[].dataProtectionSummary'),
    given(is('parties[].use.dataProtectionAssessment.required', false)),
  ),
);

/** Every own use of Annex III stands in an entry that was made before first use, in the right part of the database. */
const registered: Condition<'parties[]'> = everyOwnUse(
  listedOutsidePoint2,
  some(
    'parties[].use.registrations[]',
    all(
      contains('parties[].use.registrations[].uses', 'uses[].id'),
      known('parties[].use.registrations[].entry'),
      known('parties[].use.registrations[].selectedSystem'),
      known('parties[].use.registrations[].contact'),
      known('parties[].use.registrations[].submitter'),
      reached('parties[].use.registrations[].registeredOn'),
      ordered('parties[].use.registrations[].registeredOn', 'parties[].use.firstUseOn'),
      any(
        all(given(inSecurePart), is('parties[].use.registrations[].section', 'secure and non-public')),
        all(given(not(inSecurePart)), is('parties[].use.registrations[].section', 'public'), findingsSaid),
      ),
    ),
  ),
);

const shared = {
  citation: 'Art. 49(3)',
  need: 'C',
  statement:
    'Before use, a public deployer of a system of Annex III registers itself, selects the system and registers its use in the EU database.',
  remedy: 'Register the use before the day of first use, with the particulars of Annex VIII, Section C.',
  shownBy: 'the entry of the deployer in the EU database',
  leastBasis: 'documented',
  wording: 'sha256:2d40228da1f626168226e895c6c7e571d6e91546074880840a673f93e30e02a9',
  holds: registered,
} as const;

const ASSUMPTION =
  'An entry on the day of first use still counts as before it. In the part that is not public, Section C(1) to (3) are enough (Article 49(4)(c)).';

/**
 * Public authorities and Union bodies register themselves and their use.
 *
 * @see Regulation (EU) 2024/1689, Article 49(3) and (4); Annex VIII, Section C
 */
const byPublicBodies = requirement({
  ...shared,
  id: 'registration',
  assumption: `${ASSUMPTION} Article 26(8) makes it an obligation under Article 26, with its head of fine.`,
  when: all(isPublicBody, someOwnUse(listedOutsidePoint2)),
});

/**
 * Who acts on behalf of a public authority or Union body registers in the same way.
 *
 * @see Regulation (EU) 2024/1689, Article 49(3) and (4); Annex VIII, Section C
 */
const onTheirBehalf = requirement({
  ...shared,
  id: 'registration-on-behalf',
  assumption: `${ASSUMPTION} Article 26(8) does not name who acts on behalf of others: national rules on penalties apply.`,
  penalty: 'Art. 99(1)',
  when: all(not(isPublicBody), anyEntry('parties[].actsOnBehalfOf'), someOwnUse(listedOutsidePoint2)),
});

/** What Article 49 asks of deployers: paragraph 3, with the secure part of paragraph 4. */
export const registrationByDeployers = definePolicy({
  id: 'registration-by-deployers',
  title: 'Registration by public deployers',
  addressees: ['deployer'],
  appliesTo: classMet('Art. 6(2)'),
  penalty: 'Art. 99(4)(e)',
  documents: ['D07'],
  requirements: [byPublicBodies, onTheirBehalf],
});
