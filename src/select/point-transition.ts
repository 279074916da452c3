import { transitionsOf } from '../law/transitions.js';
import type { IsoDate, LawEdition } from '../law/vocabulary.js';
import type { PointTransition } from '../model/generated/assessment.js';
import { NONE, valueAt } from '../policy/frame.js';
import type { ClassDefinition } from '../policy/policy.js';
import type { SystemFrame } from '../policy/system-frame.js';
import { timingOf } from './timing.js';

/**
 * The transition of Art. 111 that defers the consequences of a class for this system, or may: for synthetic content,
 * for older high-risk systems, for components of the large Union information systems, and for older models.
 *
 * @see Regulation (EU) 2024/1689, Article 111
 */
export function transitionOf(
  { id, kind, citation, ground }: ClassDefinition,
  frame: SystemFrame,
  edition: LawEdition,
  otherReadings: readonly number[] = [],
): PointTransition | undefined {
  if (kind === 'general-purpose-model') return ofModels(frame, edition);
  if (kind !== 'high-risk' && kind !== 'transparency') return undefined;
  const { state, rule, until, milder } = timingOf(citation, frame, edition, ground ?? 'annexIII');
  if (rule === 'Art. 111(1)' || (rule === 'Art. 111(2)' && kind === 'high-risk')) {
    if (state === 'transitional') return { rule, state: 'holds', ...(until === undefined ? {} : { until }) };
    if (state === 'undetermined')
      return { rule, state: 'open', ...(milder === undefined ? {} : { otherReading: milder }) };
  }
  return id === 'Art. 50(2)' ? ofSyntheticContent(frame, edition, otherReadings.includes(5)) : undefined;
}

function ofSyntheticContent(
  frame: SystemFrame,
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

function ofModels(frame: SystemFrame, edition: LawEdition): PointTransition | undefined {
  const { citation: rule, before, complyBy: until } = transitionsOf(edition).generalPurposeModels;
  if (frame.asOf >= until) return undefined;
  const day = valueAt(frame.system, ['model', 'placedOnTheMarketOn']) as IsoDate | undefined;
  if (day === undefined) return { rule, state: 'open', until };
  return day !== NONE && day < before ? { rule, state: 'holds', until } : undefined;
}

/** Whether a day of the system lies before another; `none` does not. */
function isBefore(frame: SystemFrame, key: string, day: IsoDate): boolean | undefined {
  const stated = valueAt(frame.system, [key]) as IsoDate | undefined;
  return stated === undefined ? undefined : stated !== NONE && stated < day;
}
