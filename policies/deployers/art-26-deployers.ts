import {
  all,
  any,
  check,
  classMet,
  definePolicy,
  eachOf,
  elapsed,
  every,
  given,
  includes,
  invoked,
  is,
  known,
  not,
  ordered,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { keptLongEnough, logsUnderControl } from '../record-keeping/log-retention.js';

/**
 * The deployer uses the system as its instructions say: it follows the current ones, has measures that see to it, stays
 * within the intended purpose, and its workflow has the human review that the instructions ask for.
 *
 * @see Regulation (EU) 2024/1689, Article 26(1)
 */
const asInstructed = requirement({
  id: 'use-as-instructed',
  citation: 'Art. 26(1)',
  need: 'M',
  statement:
    'Technical and organisational measures make sure that the system is used in accordance with its instructions for use.',
  remedy:
    'Follow the current instructions, write down the measures that see to it, and put the review that they ask for into the workflow.',
  shownBy: 'the measures of the deployer and the workflow that it runs',
  leastBasis: 'documented',
  wording: 'sha256:90156ac5f3975d377afa371867d81dac7dff275ce46bfbb753da2c10ad246280',
  holds: all(
    known('parties[].use.measuresToFollowInstructions'),
    same('parties[].use.instructionsVersion', 'instructions.version'),
    given(some('uses[]', same('uses[].deployer', 'parties[].id'))),
    every('uses[]', any(given(not(same('uses[].deployer', 'parties[].id'))), is('uses[].withinIntendedPurpose', true))),
    any(is('instructions.requireHumanReview', false), check('deployed-gates-as-the-instructions-ask')),
  ),
});

/**
 * Oversight is assigned to natural persons with competence, training, authority and support, before first use.
 *
 * @see Regulation (EU) 2024/1689, Article 26(2)
 */
const overseers = requirement({
  id: 'overseers',
  citation: 'Art. 26(2)',
  need: 'M',
  statement:
    'Human oversight is assigned to natural persons with the necessary competence, training, authority and support.',
  remedy:
    'Name the overseers by function, with competence, day of training before first use, authority and support, and file the records.',
  shownBy:
    'training records and decision rules that name the functions, and the attestation of who judged the competence',
  documents: ['D13'],
  leastBasis: 'documented',
  judgement: 'whether the overseers’ competence, training, authority and support are sufficient for this system',
  wording: 'sha256:ec6fcc70732e1560c1429e896d72052ae7542d36564311576e474a9e40518d47',
  holds: eachOf(
    'parties[].use.overseers[]',
    all(
      known('parties[].use.overseers[].competence'),
      ordered('parties[].use.overseers[].trainedOn', 'parties[].use.firstUseOn'),
      reached('parties[].use.overseers[].trainedOn'),
      any(
        includes('parties[].use.overseers[].authority', 'disregard'),
        includes('parties[].use.overseers[].authority', 'override'),
        includes('parties[].use.overseers[].authority', 'reverse'),
      ),
      includes('parties[].use.overseers[].authority', 'stop'),
      known('parties[].use.overseers[].support'),
    ),
  ),
});

/**
 * The deployer monitors the operation on the basis of the instructions and knows when to suspend use: the plan on the
 * first day, records once a first period of use is over.
 *
 * @see Regulation (EU) 2024/1689, Article 26(5)
 */
const monitoring = requirement({
  id: 'monitoring',
  citation: 'Art. 26(5), subpara. 1',
  need: 'M',
  statement:
    'The operation is monitored on the basis of the instructions for use, with a rule for suspension and information.',
  remedy: 'Write the monitoring plan with its rhythm and the rule for suspension, and file the record that is due.',
  shownBy: 'the monitoring plan and its records at the stated rhythm',
  assumption:
    'On the first day the plan is enough; the first record is due when one period of the plan has run since first use. A financial institution may invoke that it complies with the governance rules of financial services law, which has to be named and shown; they stand in for monitoring (second subparagraph), not for the rule of suspension and information.',
  documents: ['D29'],
  leastBasis: 'documented',
  wording: 'sha256:661f8b850297233576d642cf707e5ef39b1f8253bcb69e1e626e2f4d81c148ea',
  holds: all(
    any(
      all(
        known('parties[].use.monitoring.plan'),
        known('parties[].use.monitoring.every'),
        any(
          given(not(elapsed('parties[].use.firstUseOn', 'parties[].use.monitoring.every'))),
          some(
            'parties[].use.monitoring.records[]',
            all(
              reached('parties[].use.monitoring.records[].on'),
              not(elapsed('parties[].use.monitoring.records[].on', 'parties[].use.monitoring.every')),
            ),
          ),
        ),
      ),
      invoked(all(is('organisation.financialInstitution', true), known('organisation.financialServicesLaw'))),
    ),
    known('parties[].use.monitoring.suspensionRule'),
  ),
});

/**
 * The deployer keeps the automatically generated logs, as far as it controls them, for six months or more.
 *
 * @see Regulation (EU) 2024/1689, Article 26(6)
 */
const retention = requirement({
  id: 'log-retention',
  citation: 'Art. 26(6), subpara. 1',
  need: 'M',
  statement: 'The deployer keeps automatically generated logs under its control for at least six months.',
  remedy: 'Set the retention of the log store to six months or more, and file the export of its configuration.',
  shownBy: 'the configuration of the log store, its oldest record and its deletion jobs',
  assumption:
    'Six months are calendar months, 181 to 184 days. A law that sets another period, data protection law in particular, has to be invoked with its name and period.',
  documents: ['D14'],
  leastBasis: 'observed',
  wording: 'sha256:ec4d0d240715a64fd5863c17e36f8b56a5af20b37ac7704e6ec18146ff87f6a2',
  when: logsUnderControl,
  holds: keptLongEnough,
});

/** What Article 26 asks of deployers, as far as this version goes. */
export const deployers = definePolicy({
  id: 'deployers',
  title: 'Obligations of deployers',
  addressees: ['deployer'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(e)',
  documents: ['D28'],
  requirements: [asInstructed, overseers, monitoring, retention],
});
