import {
  all,
  type Condition,
  classMet,
  definePolicy,
  ordered,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { doneInTime, everyMeasure, LAST_DAY, someMeasure } from './registers.js';

const TESTS = 'events.realWorldTest[]';

/** The register of tests shows that the test stopped, on the day of the decision or after it. */
const stands: Condition<'events.authorityMeasure[]'> = some(
  TESTS,
  all(
    same('events.realWorldTest[].id', 'events.authorityMeasure[].realWorldTest'),
    some(
      'events.realWorldTest[].stops[]',
      ordered('events.authorityMeasure[].on', 'events.realWorldTest[].stops[].on'),
    ),
  ),
);

const OF_WHOM =
  'The decision binds those of whom it is ordered: who conducts the test, and who takes part in it as deployer. For a test under Article 60a the authority is the one that its framework names (paragraph 1, second subparagraph).';

/**
 * A test that the authority suspends or terminates is stopped.
 *
 * @see Regulation (EU) 2024/1689, Article 76(3)(a)
 */
const stop = requirement({
  id: 'suspension-or-termination',
  citation: 'Art. 76(3)(a)',
  need: 'C',
  statement: 'A test in real-world conditions that the authority suspends or terminates is stopped by the day it set.',
  remedy: 'Stop the test, enter the stop in the register of tests, and enter how it was done.',
  shownBy: 'the decision, and the record of the stop',
  assumption: `${OF_WHOM} A stop on an earlier day than the decision is not the one that it ordered. ${LAST_DAY}`,
  leastBasis: 'documented',
  wording: 'sha256:668a3b72017607019bbe68ec70d73daf2595fec68242005dcfff936a66b9985b',
  when: someMeasure('Art. 76(3)(a)'),
  onEvent: true,
  holds: everyMeasure('Art. 76(3)(a)', all(doneInTime, stands)),
});

/**
 * What the authority requires to be changed in a test is changed, by the provider and by the deployer.
 *
 * @see Regulation (EU) 2024/1689, Article 76(3)(b)
 */
const modification = requirement({
  id: 'modification',
  citation: 'Art. 76(3)(b)',
  need: 'C',
  statement: 'Whatever aspect of a test in real-world conditions the authority requires to be changed is changed.',
  remedy: 'Change the test as required by the day that was set, and enter how.',
  shownBy: 'the decision, and the record of the change',
  assumption: `${OF_WHOM} ${LAST_DAY}`,
  leastBasis: 'documented',
  wording: 'sha256:8876b4b8f11d1c2c954c2bc1d4a9b2c9672d890b3743dee19b213929cbd1f576',
  when: someMeasure('Art. 76(3)(b)'),
  onEvent: true,
  holds: everyMeasure('Art. 76(3)(b)', doneInTime),
});

/** What decisions of an authority on a test in real-world conditions ask of those who conduct it and take part in it. */
export const testingSupervision = definePolicy({
  id: 'supervision-of-testing',
  title: 'Decisions of authorities on tests in real-world conditions',
  addressees: ['provider', 'deployer'],
  appliesTo: classMet('AI system'),
  penalty: 'Art. 99(1)',
  documents: ['D08'],
  requirements: [stop, modification],
});
