import { transitionsOf } from '../law/transitions.js';
import type { IsoDate, LawEdition } from '../law/vocabulary.js';
import type { PointTransition } from '../model/generated/assessment.js';
import { type Frame, NONE, valueAt } from '../policy/frame.js';

/**
 * The extra time of generating systems for Art. 50(2). By reading 5 it also covers a system that was only put into
 * service in time; by the letter it asks for a placing on the market.
 *
 * @see Regulation (EU) 2024/1689, Article 111(4)
 */
export function syntheticContentTransition(
  frame: Frame,
  edition: LawEdition,
  isByTheLetter: boolean,
): PointTransition | undefined {
  const transition = transitionsOf(edition).syntheticContent;
  if (transition === undefined || frame.asOf >= transition.complyBy) return undefined;
  const { citation: rule, before, complyBy: until } = transition;
  const placed = isBefore(frame, 'firstPlacedOnTheMarketOn', before);
  if (placed === true) return { rule, state: 'holds', until };
  if (isByTheLetter) return placed === false ? undefined : { rule, state: 'open', until };
  // Reading 5 is about systems that were only put into service: a later placing on the market is one.
  const isPlacedLater = placed === false && valueAt(frame.system, ['firstPlacedOnTheMarketOn']) !== NONE;
  if (isPlacedLater) return undefined;
  const used = isBefore(frame, 'firstPutIntoServiceOn', before);
  if (used === true && placed === false)
    return {
      rule,
      state: 'holds',
      until,
      otherReading: 'no extra time for a system that was never placed on the market (reading 5)',
    };
  if (placed === false && used === false) return undefined;
  return { rule, state: 'open', until };
}

/**
 * The extra time of models that were placed on the market before Chapter V applied.
 *
 * @see Regulation (EU) 2024/1689, Article 111(3)
 */
export function modelTransition(frame: Frame, edition: LawEdition): PointTransition | undefined {
  const { citation: rule, before, complyBy: until } = transitionsOf(edition).generalPurposeModels;
  if (frame.asOf >= until) return undefined;
  const day = valueAt(frame.system, ['model', 'placedOnTheMarketOn']) as IsoDate | undefined;
  if (day === undefined) return { rule, state: 'open', until };
  if (day === NONE || day >= before) return undefined;
  return { rule, state: day <= frame.asOf ? 'holds' : 'open', until };
}

/** Whether a day of the system lies before another; `none` does not. What is only planned before it is open. */
function isBefore(frame: Frame, key: string, day: IsoDate): boolean | undefined {
  const stated = valueAt(frame.system, [key]) as IsoDate | undefined;
  if (stated === undefined) return undefined;
  if (stated === NONE || stated >= day) return false;
  return stated <= frame.asOf ? true : undefined;
}
