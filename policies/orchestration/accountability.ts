import { check, definePracticePart, practice } from '../../src/policy/authoring.js';

/**
 * One answers: not everybody, not nobody, and no machine.
 *
 * Near Regulation (EU) 2024/1689, Article 26(2), which asks for persons with competence, training and authority.
 */
const oneAccountable = practice({
  id: 'one-accountable-function',
  near: 'Art. 26(2)',
  statement:
    'One function with authority answers for what the workflow brings about, and exactly one for each output with an effect outside; it is no machine.',
  remedy:
    'Name the function under `accountable` of the workflow and of each step with an effect outside, and state its authority in the file of the organisation.',
  shownBy: 'the responsibility matrix, accepted by who holds the function',
  leastBasis: 'documented',
  holds: check('one-person-is-accountable'),
});

/**
 * Nobody checks their own work alone.
 *
 * Near Regulation (EU) 2024/1689, Article 14(5), which asks for two verifiers where a person is identified remotely.
 */
const separateDuties = practice({
  id: 'separate-duties',
  near: 'Art. 14(5), subpara. 1',
  statement:
    'Who starts or makes something does not approve it alone, and where several have to agree it is said how many.',
  remedy: 'Keep the initiator out of the approvers, name a second person, and state how many approvals it takes.',
  shownBy: 'the workflow, and the settings that keep the initiator out',
  leastBasis: 'documented',
  holds: check('duties-are-separate'),
});

/**
 * A review that nobody has time for is no review.
 *
 * Near Regulation (EU) 2024/1689, Article 26(2), which asks for the necessary support.
 */
const spanOfControl = practice({
  id: 'span-of-control',
  near: 'Art. 26(2)',
  statement: 'At each gate the cases of a day, at the minutes that one takes, fit into the hours of the people there.',
  remedy: 'State the load of each gate; add people or time, or let fewer cases come, where the sum does not work.',
  shownBy: 'counts of cases and measured times of review',
  leastBasis: 'documented',
  holds: check('reviewers-have-the-time'),
});

/**
 * What was decided, by whom, can be told afterwards.
 *
 * Near Regulation (EU) 2024/1689, Article 26(6), which asks deployers of high-risk systems to keep logs.
 */
const records = practice({
  id: 'records',
  near: 'Art. 26(6)',
  statement:
    'Each AI decision, each decision at a gate and each effect outside leaves a record that is kept for six months at least.',
  remedy: 'State under `logging` which steps are recorded and for how long, and record what persons decide.',
  shownBy: 'the workflow, and a sample of the records',
  leastBasis: 'documented',
  holds: check('consequential-steps-are-recorded'),
});

/** Somebody answers for the outcome, and can be seen to. */
export const accountability = definePracticePart({
  id: 'accountability',
  title: 'Accountability',
  practices: [oneAccountable, separateDuties, spanOfControl, records],
});
