import { all, classMet, definePolicy, eachOf, is, known, ordered, requirement } from '../../src/policy/authoring.js';
import {
  consent,
  deployersInvolved,
  duration,
  establishment,
  incidentsMitigated,
  incidentsReported,
  outcomesNotified,
  oversight,
  recall,
  stopsNotified,
  transfers,
  underAFramework,
  vulnerableSubjects,
  withdrawals,
} from './tests.js';

const WHO =
  'The framework of a Member State binds; asked is what each framework has to ensure. Its own rules, and those of the harmonisation legislation of the product, are not encoded. A prospective provider is one whose placing on the market or putting into service is planned. A test counts from its first day; one that nobody has entered is not seen.';
const file = 'the file of the test: plan, agreement, and the records that it names';

/**
 * The testing plan is agreed with the competent authority of every Member State of the test before the test begins.
 *
 * @see Regulation (EU) 2024/1689, Article 60a(5)(a)
 */
const agreedPlan = requirement({
  id: 'agreed-plan',
  citation: 'Art. 60a(5)(a)',
  need: 'M',
  statement: 'The testing plan is agreed with the competent authority of each Member State before the test begins.',
  remedy: 'Agree the plan in each Member State, and enter the days.',
  shownBy: file,
  assumption: `${WHO} Silence is no agreement. An agreement on the first day of the test counts as before it.`,
  leastBasis: 'documented',
  wording: 'sha256:12dff10f60e8db7ba7b60228d6b6b0b7868a23fc5ad68c99d3b6062d5358ed21',
  when: underAFramework.conducted,
  onEvent: true,
  holds: underAFramework.each(
    all(
      known('events.realWorldTest[].plan'),
      eachOf(
        'events.realWorldTest[].places[]',
        all(
          is('events.realWorldTest[].places[].answer', 'approved'),
          ordered('events.realWorldTest[].places[].answeredOn', 'events.realWorldTest[].startedOn'),
        ),
      ),
    ),
  ),
});

/**
 * The conditions of Article 60(4)(d) to (j): establishment, transfers, duration, vulnerable subjects, deployers, consent
 * and oversight.
 *
 * @see Regulation (EU) 2024/1689, Articles 60a(5)(b) and 60(4)(d) to (j)
 */
const conditions = requirement({
  id: 'conditions',
  citation: 'Art. 60a(5)(b)',
  need: 'M',
  statement: 'The test meets the conditions of Art. 60(4)(d) to (j), from establishment to consent and oversight.',
  remedy: 'Meet each of the conditions, or stop the test.',
  shownBy: file,
  assumption: `${WHO} Each condition is read as for Article 60.`,
  leastBasis: 'documented',
  judgement: 'whether the test lasts no longer than its objectives need, and whether its oversight is effective',
  wording: 'sha256:a260b716df4c68ab1ed895d184aec02ff342213124daf75cf6be0de2d5c90dad',
  when: underAFramework.conducted,
  onEvent: true,
  holds: underAFramework.each(
    all(establishment, transfers, duration, vulnerableSubjects, deployersInvolved, consent, oversight),
  ),
});

/**
 * What Article 60(5), (7) and (8) ask while the test goes on and when it ends: withdrawals, serious incidents, recall,
 * suspension, termination and outcomes.
 *
 * @see Regulation (EU) 2024/1689, Articles 60a(5)(b) and 60(5) to (8)
 */
const conduct = requirement({
  id: 'conduct',
  citation: 'Art. 60a(5)(b)',
  need: 'M',
  statement:
    'Withdrawals, serious incidents, suspensions, terminations and outcomes are dealt with as Art. 60(5), (7) and (8) ask.',
  remedy: 'Do what is open for each withdrawal, incident, suspension and outcome, and enter the days.',
  shownBy: file,
  assumption: `${WHO} The registers of withdrawals, incidents, suspensions and terminations have to say that they are complete. The authority that is told is the one that the framework names.`,
  leastBasis: 'documented',
  wording: 'sha256:a260b716df4c68ab1ed895d184aec02ff342213124daf75cf6be0de2d5c90dad',
  when: underAFramework.conducted,
  onEvent: true,
  holds: underAFramework.each(
    all(withdrawals, incidentsReported, incidentsMitigated, recall, stopsNotified, outcomesNotified),
  ),
});

/**
 * What Article 60a asks, through the framework of a Member State, of providers and prospective providers who test
 * products of Section B of Annex I. The rest of it addresses Member States.
 */
export const testingOfSectionBProducts = definePolicy({
  id: 'testing-of-section-b-products',
  title: 'Testing of products of Annex I, Section B in real-world conditions',
  addressees: ['provider'],
  appliesTo: classMet('Art. 6(1), Section B'),
  penalty: 'Art. 99(1)',
  documents: ['D08'],
  requirements: [agreedPlan, conditions, conduct],
});
