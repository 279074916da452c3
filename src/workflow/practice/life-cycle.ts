import { inWords } from '../gate-reading.js';
import type { WorkflowActor } from '../model.js';
import { aiActors, hasUnknownPerformer, subjects } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf } from './proof.js';

const LIMITS = ['Whether the access of an AI that was retired is withdrawn is shown by evidence, not by the workflow'];

/**
 * Each AI that works here was let into service by a function, is in use, and has a day of review that has not passed.
 *
 * @see Regulation (EU) 2024/1689, Article 26(5)
 */
export const agentsHaveALifeCycle: PracticeProver = (practised) => {
  const { view } = practised;
  const working = new Set(view.steps.flatMap(({ performer }) => performer ?? []));
  const found = aiActors(view).filter(({ actor }) => working.has(actor.id));
  const points = found.flatMap(({ actor, isSure }) => pointsOf(practised, actor, isSure));
  const all = subjects(found, 'an AI of the system that performs a step');
  const perhaps = all.perhaps + (hasUnknownPerformer(view) ? 1 : 0);
  return proofOf(practised, { ...all, perhaps }, points, LIMITS);
};

function pointsOf({ asOf }: Practised, actor: WorkflowActor, isSure: boolean): PracticePoint[] {
  const { certainty, id, lifeCycle, place } = actor;
  const point = (what: string, sure: boolean, sentence: string): PracticePoint => ({
    key: `${id}: ${what}`,
    isSure: sure && isSure,
    sentence,
    place,
  });
  if (lifeCycle === 'none') return [point('life cycle', true, `nobody keeps track of the life of ${id}`)];
  if (lifeCycle === undefined) return [point('life cycle', false, `where ${id} stands in its life is not stated`)];
  const { approvedBy, approvedOn, nextReview, stage } = lifeCycle;
  const points: PracticePoint[] = [];
  if (stage === undefined) points.push(point('stage', false, `the stage of ${id} is not stated`));
  else if (stage !== 'in-use') points.push(point('stage', true, `${id} works here and its stage is ${stage}`));
  if (approvedBy === 'none') points.push(point('approval', true, `nobody let ${id} into service`));
  else if (approvedBy === undefined || approvedOn === undefined)
    points.push(point('approval', false, `who let ${id} into service, and when, is not stated`));
  else if (approvedOn > asOf)
    points.push(point('approval', true, `${id} works here before ${approvedOn}, when it is let into service`));
  if (nextReview === 'none') points.push(point('review', true, `no review of ${id} is planned`));
  else if (nextReview === undefined) points.push(point('review', false, `the next review of ${id} is not stated`));
  else if (nextReview < asOf) points.push(point('review', true, `the review of ${id} was due on ${nextReview}`));
  if (points.length === 0 && !isSure)
    points.push(
      point(
        'kind',
        false,
        certainty === 'declared' ? `what ${id} is, is not stated` : `what ${id} is, is ${inWords(certainty)}`,
      ),
    );
  return points;
}
