import type { Citation } from '../law/citation.js';
import type { LawEdition } from '../law/vocabulary.js';
import type { ClassId } from '../model/classes.js';
import type { MovedDates, Timing } from '../policy/obligation.js';
import type { SystemFrame } from '../policy/system-frame.js';
import { timingOf } from './timing.js';

interface DatedReading {
  readonly number: number;
  /** Without this class nothing hangs on the date. */
  readonly where: ClassId;
  readonly provisions: string;
  /** One of them, for all. */
  readonly citation: Citation;
}

const DATED: readonly DatedReading[] = [
  { number: 1, where: 'high-risk', provisions: 'Articles 40 to 49, 71 to 73 and 86', citation: 'Art. 72(1)' },
  { number: 2, where: 'high-risk', provisions: 'Articles 4 and 50', citation: 'Art. 4(1)' },
  { number: 3, where: 'high-risk', provisions: 'what attaches to high-risk', citation: 'Art. 9(1)' },
  { number: 4, where: 'high-risk', provisions: 'what attaches to high-risk', citation: 'Art. 9(1)' },
  { number: 5, where: 'Art. 50(2)', provisions: 'Article 50(2)', citation: 'Art. 50(2)' },
  { number: 6, where: 'high-risk', provisions: 'what attaches to high-risk', citation: 'Art. 9(1)' },
];

/**
 * The readings of dates that matter for a system, by their numbers: those whose other side gives another day, while the
 * class that hangs on it is met or in play.
 *
 * @param chosen the readings whose other side was chosen
 * @param isTold whether the class is met or in play
 */
export function movedDates(
  frame: SystemFrame,
  edition: LawEdition,
  chosen: ReadonlySet<number>,
  isTold: (id: ClassId) => boolean,
): ReadonlyMap<number, MovedDates> {
  const moved = new Map<number, MovedDates>();
  for (const { number, where, provisions, citation } of DATED) {
    if (!isTold(where)) continue;
    const turned = new Set(chosen);
    if (!turned.delete(number)) turned.add(number);
    const under = (readings: ReadonlySet<number>): Timing =>
      withoutWords(timingOf(citation, frame, edition, 'as classified', [...readings]));
    const used = under(chosen);
    const otherwise = under(turned);
    if (JSON.stringify(used) !== JSON.stringify(otherwise)) moved.set(number, { provisions, used, otherwise });
  }
  return moved;
}

/** What the other reading gives is told beside it, not in it. */
function withoutWords({ otherReading: _, ...timing }: Timing): Timing {
  return timing;
}
