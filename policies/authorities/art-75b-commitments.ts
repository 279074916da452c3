import { classMet, definePolicy, requirement } from '../../src/policy/authoring.js';
import { doneInTime, everyMeasure, LAST_DAY, someMeasure } from './registers.js';

/**
 * Commitments that the AI Office made binding by decision are kept.
 *
 * @see Regulation (EU) 2024/1689, Article 75b, first subparagraph; Article 75c(5)(f)
 */
const commitments = requirement({
  id: 'commitments-kept',
  citation: 'Art. 75b, subpara. 1',
  need: 'C',
  statement: 'Commitments that the AI Office made binding are kept.',
  remedy: 'Do what the commitment says by its day, and enter how.',
  shownBy: 'the decision, and the record of what was done',
  assumption: `A commitment is entered as a measure that rests on Article 75b, with its day. ${LAST_DAY}`,
  leastBasis: 'documented',
  judgement: 'whether the commitments are kept in substance',
  wording: 'sha256:ae6cce4e743dfffc9aba9cb39ee82a483fe46224b247374d707cddf07aba6ca5',
  when: someMeasure('Art. 75b'),
  onEvent: true,
  holds: everyMeasure('Art. 75b', doneInTime),
});

/** What Article 75b makes of commitments that an operator offered. */
export const bindingCommitments = definePolicy({
  id: 'binding-commitments',
  title: 'Commitments made binding',
  addressees: ['provider', 'deployer'],
  appliesTo: classMet('AI system'),
  penalty: 'Art. 99(1)',
  documents: ['D20'],
  requirements: [commitments],
});
