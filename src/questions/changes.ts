import type { ClassifiedPoint, SystemAssessment } from '../model/generated/assessment.js';
import { headlineInWords } from '../model/words.js';
import type { Changes } from './model.js';

const keyOf = ({ kind, id, use, party }: ClassifiedPoint): string => JSON.stringify([kind, id, use, party]);
const isOpen = ({ state }: ClassifiedPoint): boolean => state === 'in-play' || state === 'not-screened';

/** Compares the classes of a system before and after an answer; the elements of points stand for themselves nowhere. */
export function changesOf(before: SystemAssessment | undefined, after: SystemAssessment): Changes {
  const old = new Map((before?.classes ?? []).map((point) => [keyOf(point), point]));
  const points = after.classes.filter(({ kind, own }) => kind !== 'element' && own !== false);
  const moved = (
    isWanted: (point: ClassifiedPoint, was: ClassifiedPoint | undefined) => boolean,
  ): readonly string[] => [
    ...new Set(points.filter((point) => isWanted(point, old.get(keyOf(point)))).map(({ id }) => id)),
  ];
  const was = before === undefined ? undefined : headlineInWords(before.headline);
  const now = headlineInWords(after.headline);
  return {
    ...(was === undefined || was === now ? {} : { headline: { before: was, after: now } }),
    met: moved(({ state }, earlier) => state === 'met' && earlier !== undefined && earlier.state !== 'met'),
    notMet: moved(({ state }, earlier) => state === 'not-met' && earlier !== undefined && isOpen(earlier)),
    inPlay: moved(({ state }, earlier) => state === 'in-play' && earlier !== undefined && earlier.state !== 'in-play'),
  };
}
