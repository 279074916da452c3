import type { LawEdition } from '../law/vocabulary.js';
import type { PointTransition } from '../model/generated/assessment.js';
import type { ClassDefinition } from '../policy/policy.js';
import type { SystemFrame } from '../policy/system-frame.js';
import { modelTransition, syntheticContentTransition } from './own-transitions.js';
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
  if (kind === 'general-purpose-model') return modelTransition(frame, edition);
  if (kind !== 'high-risk' && kind !== 'transparency') return undefined;
  const { state, rule, until, milder } = timingOf(citation, frame, edition, ground ?? 'as classified', otherReadings);
  // By the other side of reading 2 an older high-risk system is free of Art. 50 too.
  const isFreed = kind === 'high-risk' || otherReadings.includes(2);
  if (rule === 'Art. 111(1)' || (rule === 'Art. 111(2)' && isFreed)) {
    if (state === 'transitional') return { rule, state: 'holds', ...(until === undefined ? {} : { until }) };
    if (state === 'undetermined')
      return { rule, state: 'open', ...(milder === undefined ? {} : { otherReading: milder }) };
  }
  return id === 'Art. 50(2)' ? syntheticContentTransition(frame, edition, otherReadings.includes(5)) : undefined;
}
