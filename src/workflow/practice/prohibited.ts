import { inWords } from '../gate-reading.js';
import { entriesOf } from '../model.js';
import { aiSteps } from './parts.js';
import { type PracticePoint, type PracticeProver, proofOf, wholePlace } from './proof.js';

const LIMITS = ['Whether the engine in fact keeps the AI from it is shown by a test, not by the workflow'];

/**
 * What the AI must never do is kept from happening by the engine, by what runs its tools or by a setting outside, never
 * by a prompt alone.
 *
 * @see Regulation (EU) 2024/1689, Article 14(3)
 */
export const prohibitionsAreEnforced: PracticeProver = (practised) => {
  const { view } = practised;
  const { prohibited } = view.graph;
  const found = aiSteps(view);
  const isThere = found.some(({ isSure }) => isSure);
  const isOurs = (id: string | undefined): boolean => {
    const actor = id === undefined ? undefined : view.actors.get(id);
    return (
      actor === undefined ||
      actor.kind === 'unknown' ||
      actor.certainty !== 'declared' ||
      (actor.kind === 'ai' && (actor.system ?? view.system) === view.system)
    );
  };
  const stated = entriesOf(prohibited).filter(({ actor }) => isOurs(actor));
  const points = stated.flatMap(({ action, actor, certainty, enforcedBy, place }, index): PracticePoint[] => {
    const key = `${actor ?? 'any AI'}: ${stated.slice(0, index).filter((each) => each.actor === actor).length + 1}`;
    const point = (isSure: boolean, sentence: string): PracticePoint[] => [{ key, isSure, sentence, place }];
    if (enforcedBy === 'prompt-only')
      return point(certainty === 'declared' && isThere, `only a prompt keeps the AI from this: ${action}`);
    if (enforcedBy === 'unknown') return point(false, `what keeps the AI from this is not stated: ${action}`);
    return certainty === 'declared'
      ? []
      : point(false, `that the AI is kept from this is ${inWords(certainty)}: ${action}`);
  });
  const silent: PracticePoint[] =
    prohibited === 'unknown' && found.length > 0
      ? [
          {
            key: 'prohibited',
            isSure: false,
            sentence: 'what the AI must never do is not stated',
            place: wholePlace(practised),
          },
        ]
      : [];
  const sure = stated.filter(({ certainty }) => certainty === 'declared').length;
  const subjects = { sure: isThere ? sure : 0, perhaps: found.length > 0 ? stated.length : 0, what: 'a step of an AI' };
  return proofOf(practised, subjects, found.length === 0 ? [] : [...points, ...silent], LIMITS);
};
