import { inWords } from './gate-reading.js';
import type { GraphView } from './graph-view.js';
import { certaintyOf, isDeclared, isDefinite, type WorkflowReversal } from './model.js';
import type { Ground } from './refusal-instance.js';

/**
 * Whether a person can reverse the effect of a step in time: `works`, `missing` (stated not to exist, not to work in
 * time, or to be done by a machine), or `open` with what is not known. A missing key is open: silence is not absence.
 *
 * Does not decide whether reversal instead of refusal is enough; a person attests that (Art. 14(3)).
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
export function readReversal(view: GraphView, effect: number): ReversalReading {
  const step = view.steps[effect]!;
  const certainty = certaintyOf(step, 'reversal');
  const open = (reason: string, certain = certainty): ReversalReading => ({
    state: 'open',
    ground: { element: 'reversal', id: step.id, reason, certainty: certain, place: step.place },
  });
  if (step.reversal === 'unknown') return open('whether it can be reversed is not stated', 'unknown');
  if (!isDefinite(certainty)) return open(`whether it can be reversed is ${inWords(certainty)}`);
  if (step.reversal === 'none' || step.reversal.worksInTime === 'no') return { state: 'missing' };
  const actor = reverser(view, step.reversal);
  if (actor === 'machine') return { state: 'missing' };
  if (actor === 'unknown') return open('whether a person can reverse it is not stated', 'unknown');
  if (step.reversal.worksInTime === 'yes') return { state: 'works' };
  return open('whether its reversal works in time is not stated', 'unknown');
}

export interface ReversalReading {
  readonly state: 'works' | 'missing' | 'open';
  /** What is not known; only where the state is open. */
  readonly ground?: Ground;
}

/** An affected person can ask for a reversal but does not oversee; whether somebody grants it is not known from that. */
function reverser(view: GraphView, { by }: WorkflowReversal): 'human' | 'machine' | 'unknown' {
  const actor = by === undefined ? undefined : view.actors.get(by);
  if (actor === undefined || !isDeclared(actor)) return 'unknown';
  if (actor.kind === 'human') return 'human';
  return actor.kind === 'ai' || actor.kind === 'automated' ? 'machine' : 'unknown';
}
