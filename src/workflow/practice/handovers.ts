import { mayChoose } from '../gate-reading.js';
import { definitePerformer } from '../graph-view.js';
import { isDeclared } from '../model.js';
import { type PracticePoint, type PracticeProver, proofOf } from './proof.js';

const LIMITS = ['Whether what is handed over is enough to decide on, and is understood, is for the receiver to say'];

/**
 * A case comes to a person with its context: every way from an AI or a machine to a person who decides says what comes
 * with it.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(a) and (c)
 */
export const handOversCarryContext: PracticeProver = (practised) => {
  const { view } = practised;
  const points: PracticePoint[] = [];
  let sure = 0;
  let perhaps = 0;
  for (const { from, to, transition } of view.edges) {
    const giver = definitePerformer(view, from);
    if (giver === 'human' || giver === 'affected-person' || !mayChoose(view, to)) continue;
    const isSure =
      giver !== 'unknown' &&
      definitePerformer(view, to) === 'human' &&
      view.steps[to]!.waits === 'yes' &&
      [transition, view.steps[from]!, view.steps[to]!].every(isDeclared);
    if (isSure) sure++;
    else perhaps++;
    const [one, other] = [view.steps[from]!, view.steps[to]!];
    const carried = transition.carries ?? 'unknown';
    const isEmpty = carried === 'none' || carried.length === 0;
    if (carried !== 'unknown' && !isEmpty) continue;
    points.push({
      key: `${one.id} to ${other.id}${transition.outcome === undefined ? '' : ` by ${transition.outcome}`}`,
      isSure: isSure && isEmpty,
      sentence: isEmpty
        ? `nothing comes with a case from ${one.id} to ${other.id}`
        : `what comes with a case from ${one.id} to ${other.id} is not stated`,
      place: transition.place,
      path: [
        { step: one.id, place: one.place },
        { step: other.id, place: other.place },
      ],
    });
  }
  return proofOf(practised, { sure, perhaps, what: 'a hand-over to a person' }, points, LIMITS);
};
