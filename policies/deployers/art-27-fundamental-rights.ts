import {
  all,
  any,
  type Condition,
  classMet,
  contains,
  definePolicy,
  eachOf,
  every,
  invoked,
  is,
  known,
  nonEmpty,
  not,
  ordered,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { everyOwnUse, listedOutsidePoint2, someOwnUse } from './own-use.js';

/**
 * The uses that are assessed: of bodies governed by public law and of private entities that provide public services,
 * those of Annex III save its point 2; of everybody, those of point 5(b) and (c).
 *
 * @see Regulation (EU) 2024/1689, Article 27(1); Recital 96
 */
const concerned: Condition<'uses[]' | 'parties[]'> = any(
  all(
    any(
      is('organisation.governedByPublicLaw', true),
      is('organisation.publicAuthority', true),
      is('organisation.providesPublicServices', true),
    ),
    listedOutsidePoint2,
  ),
  all(classMet('Art. 6(2)'), any(classMet('Annex III(5)(b)'), classMet('Annex III(5)(c)'))),
);

const mustAssess: Condition<'parties[]'> = someOwnUse(concerned);

const WHO =
  'A public authority counts as a body governed by public law. A use in the area of point 2 is excepted, even where it meets another point as well, save 5(b) and (c).';
const INCLUDED =
  'Parts of the data protection impact assessment may be referred to or included (paragraph 4); the elements are then shown by that document.';

const shownBy = 'the fundamental rights impact assessment';

/**
 * The assessment is performed before first use.
 *
 * @see Regulation (EU) 2024/1689, Article 27(1) and (2)
 */
const performed = requirement({
  id: 'performed-before-use',
  citation: 'Art. 27(1)',
  need: 'C',
  statement: 'Before first use, the deployer assesses the impact of the use on fundamental rights.',
  remedy: 'Perform the assessment before the day of first use, and name who performed it.',
  shownBy,
  assumption: `${WHO} “Prior to deploying” is read as before the day of first use. An earlier assessment of a similar case, or one of the provider, may be relied on (paragraph 2): its day then counts, and its elements have to fit this use.`,
  leastBasis: 'documented',
  wording: 'sha256:260bf729c67057d2df7eab767289ef9baac334a6a22d0d74e5e9d285e9760a6b',
  when: mustAssess,
  holds: all(
    reached('parties[].use.fundamentalRights.performedOn'),
    ordered('parties[].use.fundamentalRights.performedOn', 'parties[].use.firstUseOn', { strictly: true }),
    known('parties[].use.fundamentalRights.by'),
  ),
});

/**
 * The processes of the deployer in which the system is used, in line with its intended purpose; every own use is part
 * of one.
 *
 * @see Regulation (EU) 2024/1689, Article 27(1)(a)
 */
const processes = requirement({
  id: 'processes',
  citation: 'Art. 27(1)(a)',
  need: 'C',
  statement: 'The assessment describes the processes of the deployer in which the system is used as intended.',
  remedy: 'Describe each process, say which uses are part of it, and let every use stand in one.',
  shownBy,
  assumption: `${WHO} ${INCLUDED}`,
  leastBasis: 'documented',
  wording: 'sha256:155ec86f57069cb1dcab8dd0be2ef435d52a2c001e999f4a18996f3c5919e002',
  when: mustAssess,
  holds: all(
    every(
      'parties[].use.fundamentalRights.processes[]',
      all(
        known('parties[].use.fundamentalRights.processes[].description'),
        is('parties[].use.fundamentalRights.processes[].inLineWithIntendedPurpose', true),
      ),
    ),
    everyOwnUse(
      concerned,
      some(
        'parties[].use.fundamentalRights.processes[]',
        contains('parties[].use.fundamentalRights.processes[].uses', 'uses[].id'),
      ),
    ),
  ),
});

/**
 * The period within which, and the frequency with which, the system is used in each process.
 *
 * @see Regulation (EU) 2024/1689, Article 27(1)(b)
 */
const period = requirement({
  id: 'period-and-frequency',
  citation: 'Art. 27(1)(b)',
  need: 'C',
  statement: 'The assessment describes the period and the frequency of the intended use.',
  remedy: 'Give each process its first day, its end or “none”, and how often the system is used.',
  shownBy,
  assumption: `${WHO} ${INCLUDED} A period without an end has to be stated as such.`,
  leastBasis: 'documented',
  wording: 'sha256:92379cd05435c19d2642f61a7b1fcc57053a81c50b3286197104806fcd3d645a',
  when: mustAssess,
  holds: eachOf(
    'parties[].use.fundamentalRights.processes[]',
    all(
      known('parties[].use.fundamentalRights.processes[].from'),
      any(
        ordered(
          'parties[].use.fundamentalRights.processes[].from',
          'parties[].use.fundamentalRights.processes[].until',
        ),
        not(known('parties[].use.fundamentalRights.processes[].until')),
      ),
      known('parties[].use.fundamentalRights.processes[].frequency'),
    ),
  ),
});

/**
 * The persons and groups likely to be affected, by process; where a use may affect persons under 18 or otherwise
 * vulnerable, they are among them.
 *
 * @see Regulation (EU) 2024/1689, Article 27(1)(c)
 */
const groups = requirement({
  id: 'affected-groups',
  citation: 'Art. 27(1)(c)',
  need: 'C',
  statement: 'The assessment names the categories of persons and groups likely to be affected in this context.',
  remedy: 'Name the groups for each process, those under 18 and other vulnerable ones included.',
  shownBy,
  assumption: `${WHO} ${INCLUDED}`,
  leastBasis: 'documented',
  wording: 'sha256:ecee2981d813ea43519fd8c104173210384a4622e264bda0974e8b0b3bd0bfbd',
  when: mustAssess,
  holds: all(
    every('parties[].use.fundamentalRights.groups[]', known('parties[].use.fundamentalRights.groups[].description')),
    eachOf(
      'parties[].use.fundamentalRights.processes[]',
      some(
        'parties[].use.fundamentalRights.groups[]',
        contains(
          'parties[].use.fundamentalRights.groups[].processes',
          'parties[].use.fundamentalRights.processes[].id',
        ),
      ),
    ),
    everyOwnUse(
      all(concerned, is('uses[].personsUnder18OrVulnerable', true)),
      some(
        'parties[].use.fundamentalRights.groups[]',
        is('parties[].use.fundamentalRights.groups[].under18OrVulnerable', true),
      ),
    ),
  ),
});

/** The assessment rests on the instructions for use as they now stand. */
const onCurrentInstructions = same('parties[].use.fundamentalRights.instructionsVersion', 'instructions.version');

/**
 * The specific risks of harm to each group, with the information of the provider taken into account.
 *
 * @see Regulation (EU) 2024/1689, Article 27(1)(d)
 */
const harms = requirement({
  id: 'risks-of-harm',
  citation: 'Art. 27(1)(d)',
  need: 'C',
  statement:
    'The assessment names the specific risks of harm to each group, taking into account the information of the provider.',
  remedy:
    'Name for each group what can happen, the right at stake, severity and likelihood, on the current instructions for use.',
  shownBy,
  assumption: `${WHO} ${INCLUDED}`,
  leastBasis: 'documented',
  judgement: 'whether the risks of harm named are those that the use is likely to bring for each group',
  wording: 'sha256:41acbf4aee5a89550616824d0676a99b822576b81ceedd1767a41665c6c46e50',
  when: mustAssess,
  holds: all(
    onCurrentInstructions,
    every(
      'parties[].use.fundamentalRights.harms[]',
      all(
        known('parties[].use.fundamentalRights.harms[].harm'),
        known('parties[].use.fundamentalRights.harms[].right'),
        known('parties[].use.fundamentalRights.harms[].severity'),
        known('parties[].use.fundamentalRights.harms[].likelihood'),
      ),
    ),
    eachOf(
      'parties[].use.fundamentalRights.groups[]',
      some(
        'parties[].use.fundamentalRights.harms[]',
        contains('parties[].use.fundamentalRights.harms[].affects', 'parties[].use.fundamentalRights.groups[].id'),
      ),
    ),
  ),
});

/**
 * How human oversight is carried out according to the instructions, by persons to whom it is assigned.
 *
 * @see Regulation (EU) 2024/1689, Article 27(1)(e)
 */
const oversight = requirement({
  id: 'oversight',
  citation: 'Art. 27(1)(e)',
  need: 'C',
  statement: 'The assessment describes how human oversight is carried out according to the instructions for use.',
  remedy: 'Describe each measure as the instructions ask for it, and name the overseers who carry it out.',
  shownBy,
  assumption: `${WHO} ${INCLUDED}`,
  leastBasis: 'documented',
  wording: 'sha256:8ac567802cb76ea2341b94b5a67acc19b5fd9e8961a0bbfe04f60f3ac1d7692f',
  when: mustAssess,
  holds: all(
    onCurrentInstructions,
    eachOf(
      'parties[].use.fundamentalRights.oversight[]',
      all(
        known('parties[].use.fundamentalRights.oversight[].description'),
        is('parties[].use.fundamentalRights.oversight[].asInstructed', true),
        some(
          'parties[].use.overseers[]',
          contains('parties[].use.fundamentalRights.oversight[].overseers', 'parties[].use.overseers[].id'),
        ),
      ),
    ),
  ),
});

/**
 * What is done when a risk materialises, by whom; how it is governed, and where persons can complain.
 *
 * @see Regulation (EU) 2024/1689, Article 27(1)(f)
 */
const response = requirement({
  id: 'response',
  citation: 'Art. 27(1)(f)',
  need: 'C',
  statement:
    'The assessment names the measures for each risk that materialises, with internal governance and complaint mechanisms.',
  remedy: 'Give every risk a measure with an owner, and say who decides and to whom a person can complain.',
  shownBy,
  assumption: `${WHO} ${INCLUDED}`,
  leastBasis: 'documented',
  wording: 'sha256:18d45f7969108ee6e5c380e7d31dd5a6c017881978914c5c7ba3824b68db1f35',
  when: mustAssess,
  holds: all(
    eachOf(
      'parties[].use.fundamentalRights.harms[]',
      some(
        'parties[].use.fundamentalRights.responses[]',
        all(
          contains('parties[].use.fundamentalRights.responses[].harms', 'parties[].use.fundamentalRights.harms[].id'),
          known('parties[].use.fundamentalRights.responses[].measure'),
          known('parties[].use.fundamentalRights.responses[].owner'),
        ),
      ),
    ),
    known('parties[].use.fundamentalRights.governance'),
    known('parties[].use.fundamentalRights.complaints'),
  ),
});

/**
 * What has changed or is out of date is brought up to date.
 *
 * @see Regulation (EU) 2024/1689, Article 27(2)
 */
const update = requirement({
  id: 'update',
  citation: 'Art. 27(2)',
  need: 'C',
  statement: 'An element of the assessment that has changed or is out of date is updated.',
  remedy: 'Bring the element up to date, and enter the day.',
  shownBy: 'the history of the assessment',
  assumption: WHO,
  leastBasis: 'documented',
  wording: 'sha256:305e144a40c363553d27a46da24f64bfe26af8a494a6940271874d07b5216872',
  when: all(mustAssess, nonEmpty('parties[].use.fundamentalRights.changes[]')),
  onEvent: true,
  holds: every(
    'parties[].use.fundamentalRights.changes[]',
    all(
      ordered('parties[].use.fundamentalRights.changes[].on', 'parties[].use.fundamentalRights.changes[].updatedOn'),
      reached('parties[].use.fundamentalRights.changes[].updatedOn'),
    ),
  ),
});

/**
 * The results go to the market surveillance authority with the filled-out template; an exemption is possible only where
 * the market entry was authorised without an assessment of conformity.
 *
 * @see Regulation (EU) 2024/1689, Articles 27(3) and (5) and 46(1)
 */
const notification = requirement({
  id: 'notification',
  citation: 'Art. 27(3)',
  need: 'C',
  statement: 'The results are notified to the market surveillance authority, with the filled-out template.',
  remedy: 'Notify the results, however low the risks are, with the template of the AI Office, and file the receipt.',
  shownBy: 'the notification and its receipt',
  assumption: `${WHO} Where the AI Office had published no template, the results are notified without one; this has to be invoked.`,
  leastBasis: 'documented',
  wording: 'sha256:0c3bf1e76a5d5bcc88349413e74907abe663a500e0b9e7bde4e3608304992db3',
  when: all(
    mustAssess,
    not(
      all(
        invoked(known('parties[].use.fundamentalRights.notification.exemption')),
        known('route.authorisationWithoutAssessment'),
      ),
    ),
  ),
  holds: all(
    known('parties[].use.fundamentalRights.notification.authority'),
    reached('parties[].use.fundamentalRights.notification.on'),
    ordered('parties[].use.fundamentalRights.performedOn', 'parties[].use.fundamentalRights.notification.on'),
    any(
      is('parties[].use.fundamentalRights.notification.withFilledTemplate', true),
      invoked(is('parties[].use.fundamentalRights.notification.noTemplateThen', true)),
    ),
  ),
});

/** What Article 27 asks of some deployers. Paragraph 4 gives an option; paragraph 5 addresses the AI Office. */
export const fundamentalRights = definePolicy({
  id: 'fundamental-rights',
  title: 'Fundamental rights impact assessment',
  addressees: ['deployer'],
  appliesTo: classMet('Art. 6(2)'),
  penalty: 'Art. 99(1)',
  documents: ['D32'],
  requirements: [performed, processes, period, groups, harms, oversight, response, update, notification],
});
