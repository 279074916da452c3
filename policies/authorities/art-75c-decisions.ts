import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  given,
  not,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { doneInTime, everyMeasure, isOrdered, LAST_DAY, someMeasure } from './registers.js';

/**
 * Measures that a decision of the AI Office on non-compliance orders are taken within its period.
 *
 * @see Regulation (EU) 2024/1689, Article 75c(3), first sentence; Article 75c(5)(g)
 */
const measures = requirement({
  id: 'measures-ordered',
  citation: 'Art. 75c(3)',
  need: 'C',
  statement:
    'Measures that the AI Office orders in a decision on non-compliance are taken within the period that it set.',
  remedy: 'Take the measures by the day that was set, and enter how.',
  shownBy: 'the decision, and the record of what was done',
  assumption: LAST_DAY,
  leastBasis: 'documented',
  wording: 'sha256:f6d609ab3d413efb949362b68356b37e38c0276baeec58391f0cfbaa271965e6',
  when: someMeasure('Art. 75c(3)'),
  onEvent: true,
  holds: everyMeasure('Art. 75c(3)', doneInTime),
});

/** The measures of a decision are taken: now there is something to describe. */
const taken = all(isOrdered('Art. 75c(3)'), reached('events.authorityMeasure[].doneOn'));

/**
 * Once the measures are taken, the AI Office gets a description of them.
 *
 * @see Regulation (EU) 2024/1689, Article 75c(3), second sentence
 */
const description = requirement({
  id: 'description-of-measures',
  citation: 'Art. 75c(3)',
  need: 'C',
  statement: 'Once the measures are taken, the AI Office gets a description of them.',
  remedy: 'Send the description, and enter its day.',
  shownBy: 'the description with its day',
  assumption: 'Until the measures are taken there is nothing to describe; that they are taken is a duty of its own.',
  leastBasis: 'documented',
  wording: 'sha256:f6d609ab3d413efb949362b68356b37e38c0276baeec58391f0cfbaa271965e6',
  when: some('events.authorityMeasure[]', taken),
  onEvent: true,
  holds: every(
    'events.authorityMeasure[]',
    any(given(not(taken)), reached('events.authorityMeasure[].describedToAIOfficeOn')),
  ),
});

/** What Article 75c asks of an operator once the AI Office has decided. */
export const aiOfficeDecisions = definePolicy({
  id: 'ai-office-decisions',
  title: 'Decisions of the AI Office on non-compliance',
  addressees: ['provider', 'deployer'],
  appliesTo: classMet('AI system'),
  penalty: 'Art. 99(1)',
  documents: ['D20'],
  requirements: [measures, description],
});
