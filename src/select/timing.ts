import { applicationOf, type Citation, firstAppliedOf } from '../law/citation.js';
import { legacyCutOff, legacyEndForPublicAuthorities } from '../law/transitions.js';
import type { HighRiskGround, IsoDate, LawEdition } from '../law/vocabulary.js';
import { answerOf, type Frame, NONE, valueAt } from '../policy/frame.js';
import type { Timing } from '../policy/obligation.js';

const SIGNIFICANT_CHANGE = 'a significant change in design';

/**
 * The timing of a provision for a system. Provisions that attach to high-risk follow the date of the ground and the
 * transition of Art. 111(2); all others their own date. An unknown date counts on both sides of a cut-off.
 *
 * @see Regulation (EU) 2024/1689, Articles 111(2) and 113
 */
export function timingOf(
  citation: Citation,
  frame: Frame,
  edition: LawEdition,
  ground: HighRiskGround = 'annexIII',
): Timing {
  const application = applicationOf(citation, edition);
  // A duty whose wording was replaced has bound since its first wording did, which an edition may divide otherwise.
  const first = firstAppliedOf(citation);
  if (application === undefined) return first === undefined ? { state: 'undetermined' } : fromDate(first, frame.asOf);
  if (application.kind === 'single') return fromDate(first ?? application.from, frame.asOf);
  const from = application[ground] ?? application.annexIII ?? application.annexI;
  if (from === undefined) return { state: 'undetermined' };
  return withLegacy(fromDate(from, frame.asOf), from, frame, edition, ground);
}

function fromDate(from: IsoDate, asOf: IsoDate): Timing {
  return { state: asOf >= from ? 'in-force' : 'upcoming', from };
}

function withLegacy(plain: Timing, from: IsoDate, frame: Frame, edition: LawEdition, ground: HighRiskGround): Timing {
  const legacy = isLegacy(frame, legacyCutOff(edition, ground));
  if (legacy === false) return plain;
  const rule: Citation = 'Art. 111(2)';
  const end = legacyEndForPublicAuthorities;
  const forAuthorities = answerOf(valueAt(frame.system, ['intendedForPublicAuthorities']));
  const ended = frame.asOf >= end;
  if (legacy === true) {
    if (forAuthorities === true)
      return ended ? { state: 'in-force', from: end, rule } : { state: 'transitional', rule, until: end };
    if (forAuthorities === false) return { state: 'transitional', rule, until: SIGNIFICANT_CHANGE };
    // The day stands first: a horizon that reaches it counts the stricter reading.
    const until = `${end}, or ${SIGNIFICANT_CHANGE} if it is not intended for public authorities`;
    if (!ended) return { state: 'transitional', rule, until };
    return {
      state: 'undetermined',
      from: end,
      rule,
      milder: `transitional until ${SIGNIFICANT_CHANGE}, if it is not intended for public authorities`,
    };
  }
  const milder = `transitional under Art. 111(2) until ${SIGNIFICANT_CHANGE}, if the first unit came before ${legacyCutOff(edition, ground)} and the design has not changed significantly since`;
  return { state: 'undetermined', from, rule, milder };
}

/**
 * Whether a system is an older one in the sense of Art. 111(2): its first unit was placed on the market or put into
 * service before the cut-off, and its design has not changed significantly from that day up to the as-of date.
 */
function isLegacy(frame: Frame, cutOff: IsoDate): boolean | undefined {
  const first = firstUnitBefore(frame, cutOff);
  // Components of the large Union information systems follow Art. 111(1): the transition is theirs only if they are none.
  const isLargeScale = answerOf(valueAt(frame.system, ['largeScaleSystemComponent']));
  if (isLargeScale === true) return undefined;
  if (first === false) return false;
  const change = valueAt(frame.system, ['significantDesignChangeOn']) as string | undefined;
  if (change === undefined) return undefined;
  const changed = change !== NONE && change >= cutOff && change <= frame.asOf;
  if (changed) return false;
  return isLargeScale === undefined ? undefined : first;
}

function firstUnitBefore(frame: Frame, cutOff: IsoDate): boolean | undefined {
  const days = ['firstPlacedOnTheMarketOn', 'firstPutIntoServiceOn'].map(
    (key) => valueAt(frame.system, [key]) as string | undefined,
  );
  if (days.some((day) => day !== undefined && day !== NONE && day < cutOff)) return true;
  return days.includes(undefined) || days.every((day) => day === NONE) ? undefined : false;
}

/** The days on which the timing itself moves: dates of application, the end of a transition, a change of design. */
export function timingFlips(
  citation: Citation,
  frame: Frame,
  edition: LawEdition,
  ground: HighRiskGround = 'annexIII',
): readonly IsoDate[] {
  const application = applicationOf(citation, edition);
  const first = firstAppliedOf(citation);
  if (application === undefined) return first === undefined ? [] : [first];
  if (application.kind === 'single') return [first ?? application.from];
  const change = valueAt(frame.system, ['significantDesignChangeOn']);
  return [application[ground], legacyEndForPublicAuthorities, change].filter(
    (day): day is string => typeof day === 'string' && day !== NONE,
  );
}
