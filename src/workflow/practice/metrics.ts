import { inWords } from '../gate-reading.js';
import { entriesOf, isDeclared, type WorkflowMetric } from '../model.js';
import { aiDecisions, isPerson, onlyIfAllFail, subjects } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf } from './proof.js';

const LIMITS = [
  'Whether the threshold was fixed before the results were known is shown by its date, which no workflow states',
];

/**
 * Each decision of the AI is measured: there is a measure, a threshold, and a person who is told when it is crossed.
 *
 * @see Regulation (EU) 2024/1689, Articles 9(8), 26(5) and 72
 */
export const decisionsAreMeasured: PracticeProver = (practised) => {
  const { view } = practised;
  const found = aiDecisions(view);
  const { metrics = 'unknown' } = view.graph;
  const byStep = new Map<string, WorkflowMetric[]>();
  for (const metric of entriesOf(metrics)) byStep.set(metric.step, [...(byStep.get(metric.step) ?? []), metric]);
  const points = found.flatMap(({ isSure, step }): readonly PracticePoint[] => {
    const { id, place } = view.steps[step]!;
    const own = byStep.get(id) ?? [];
    if (metrics === 'none') return [{ key: `${id}: metric`, isSure, sentence: `nothing is measured at ${id}`, place }];
    if (own.length === 0)
      return [{ key: `${id}: metric`, isSure: false, sentence: `what is measured at ${id} is not stated`, place }];
    return onlyIfAllFail(own.map((metric) => metricPoints(practised, metric, isSure)));
  });
  return proofOf(practised, subjects(found, 'an AI decision'), points, LIMITS);
};

function metricPoints({ view }: Practised, metric: WorkflowMetric, isSure: boolean): PracticePoint[] {
  const { alerts, certainty, measure, place, step, threshold } = metric;
  const points: PracticePoint[] = [];
  const add = (what: string, sure: boolean, sentence: string): void => {
    points.push({ key: `${step}: ${what}`, isSure: sure && isSure && isDeclared(metric), sentence, place });
  };
  if (!isDeclared(metric)) add('certainty', false, `what is measured at ${step} is ${inWords(certainty)}`);
  if (measure === 'none') add('measure', true, `nothing is measured at ${step}`);
  if (measure === undefined) add('measure', false, `what is measured at ${step} is not stated`);
  if (threshold === 'none') add('threshold', true, `no threshold is set for what is measured at ${step}`);
  if (threshold === undefined) add('threshold', false, `the threshold of what is measured at ${step} is not stated`);
  const told = entriesOf(alerts).map((id) => isPerson(view, id));
  if (alerts === 'unknown') add('alert', false, `who is told when the threshold of ${step} is crossed is not stated`);
  else if (told.every((person) => person === false))
    add('alert', true, `no person is told when the threshold of ${step} is crossed`);
  else if (!told.includes(true))
    add('alert', false, `whether a person is told when the threshold of ${step} is crossed is not stated for sure`);
  return points;
}
