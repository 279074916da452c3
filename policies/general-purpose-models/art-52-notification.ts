import {
  all,
  any,
  classMet,
  definePolicy,
  is,
  known,
  ordered,
  reached,
  requirement,
} from '../../src/policy/authoring.js';
import { abovePresumption } from '../classification/art-51-models.js';

/** The condition of Art. 51(1)(a) is met, or it is known that it will be. A designation needs no notification. */
const conditionMetOrForeseen = any(
  is('model.highImpactCapabilities', true),
  abovePresumption,
  reached('model.thresholdKnownOn'),
);

/**
 * The Commission is notified within two weeks after the condition is met or is known to be met in the future.
 *
 * @see Regulation (EU) 2024/1689, Articles 51(1)(a), 51(2) and 52(1)
 */
const notification = requirement({
  id: 'notification',
  citation: 'Art. 52(1)',
  need: 'M',
  statement:
    'The Commission is notified without delay, and within two weeks at most, that the model has high-impact capabilities or will have them.',
  remedy: 'Notify the Commission, and file the notification with the day on which it was sent.',
  shownBy: 'the notification, the receipt, and the record of when the threshold was known to be met',
  assumption:
    'The two weeks are fourteen days after the day on which the condition was met or known, whichever came first; for a day before 2 August 2025 they run from then. A notification that is stated not to have been made is a gap from the first day on. Arguments against systemic risk come with the notification and do not replace it.',
  leastBasis: 'documented',
  wording: 'sha256:cf3c848d23747dd5d6e5305464f6b0ad9f2ee9174b7f5fd4b3738f70781c88fa',
  when: conditionMetOrForeseen,
  onEvent: true,
  holds: all(
    ordered('model.thresholdKnownOn', 'model.notifiedOn', { within: 'P14D' }),
    reached('model.notifiedOn'),
    is('modelNotification.sentTo', 'the Commission or the AI Office'),
  ),
});

/**
 * The notification has the information that demonstrates that the condition is met.
 *
 * @see Regulation (EU) 2024/1689, Article 52(1)
 */
const information = requirement({
  id: 'information-in-the-notification',
  citation: 'Art. 52(1)',
  need: 'M',
  statement: 'The notification has the information that demonstrates that the requirement is met.',
  remedy: 'Send the figures and the method by which they were measured or estimated.',
  shownBy: 'the notification with its annexes',
  leastBasis: 'documented',
  wording: 'sha256:cf3c848d23747dd5d6e5305464f6b0ad9f2ee9174b7f5fd4b3738f70781c88fa',
  when: conditionMetOrForeseen,
  onEvent: true,
  holds: all(known('modelNotification.information'), known('model.trainingComputeMethod')),
});

/** What Article 52 asks of providers. Paragraphs 2 and 5 give them rights; the others address the Commission. */
export const modelNotification = definePolicy({
  id: 'model-notification',
  title: 'Notification of systemic risk',
  addressees: ['provider'],
  roleClass: 'provider of the model',
  of: 'model',
  appliesTo: classMet('Art. 53(1)'),
  penalty: 'Art. 101(1)',
  documents: ['D42'],
  requirements: [notification, information],
});
