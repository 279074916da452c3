import { check, definePracticePart, practice } from '../../src/policy/authoring.js';

/**
 * Somebody sees when the AI gets worse.
 *
 * Near Regulation (EU) 2024/1689, Article 26(5), which asks deployers to monitor the operation.
 */
const measures = practice({
  id: 'measures-and-alerts',
  near: 'Art. 26(5)',
  statement: 'Each decision of the AI has a measure, a threshold and a person who is told when it is crossed.',
  remedy: 'State under `metrics` for each step of the AI what is measured, the threshold, and who is told.',
  shownBy: 'the workflow, and an alert that reached a person',
  leastBasis: 'documented',
  holds: check('decisions-are-measured'),
});

/** Metrics, thresholds, and who looks. */
export const performanceGovernance = definePracticePart({
  id: 'performance-governance',
  title: 'Performance governance',
  practices: [measures],
});
