import { applicationOf, applicationWithArticle6, type Citation, firstAppliedOf } from '../law/citation.js';
import { legacyCutOff, legacyEndForPublicAuthorities, transitionsOf } from '../law/transitions.js';
import type { HighRiskGround, IsoDate, LawEdition } from '../law/vocabulary.js';
import type { PointTransition } from '../model/generated/assessment.js';
import { answerOf, type Frame, NONE, statedList, valueAt } from '../policy/frame.js';
import type { Timing } from '../policy/obligation.js';
import { SystemFrame } from '../policy/system-frame.js';
import { modelTransition, syntheticContentTransition } from './own-transitions.js';

const SIGNIFICANT_CHANGE = 'a significant change in design';

/**
 * The timing of a provision for a system. Provisions that attach to high-risk follow the date of the ground and the
 * transition of Art. 111(2); all others their own date. An unknown date counts on both sides of a cut-off. Components
 * of the large Union information systems follow Art. 111(1), save for Art. 5. Duties of model providers and the marking
 * of synthetic content have transitions of their own.
 *
 * @see Regulation (EU) 2024/1689, Articles 111 and 113
 */
export function timingOf(
  citation: Citation,
  frame: Frame,
  edition: LawEdition,
  ground: HighRiskGround | 'as classified' = 'as classified',
  otherReadings: readonly number[] = [],
): Timing {
  const transition = transitionFor(citation, frame, edition, otherReadings);
  if (transition !== undefined) return withTransition(timingByDate(citation, frame, edition, ground), transition);
  return timingByDate(citation, frame, edition, ground);
}

const OF_MODELS = /^Art\. 5[2-5](?:\(|$)/;
/** Common specifications are for high-risk systems and for models: for a model nothing turns on Art. 6 (Art. 41(1)). */
const OF_MODELS_TOO = /^Art\. 41(?:\(|$)/;
const OF_MARKING = /^Art\. 50\(2\)$/;

function transitionFor(
  citation: Citation,
  frame: Frame,
  edition: LawEdition,
  otherReadings: readonly number[],
): PointTransition | undefined {
  if (isOfModel(citation, frame)) return modelTransition(frame, edition);
  return OF_MARKING.test(citation) ? syntheticContentTransition(frame, edition, otherReadings.includes(5)) : undefined;
}

const isOfModel = (citation: Citation, frame: Frame): boolean =>
  OF_MODELS.test(citation) || (isModel(frame) && OF_MODELS_TOO.test(citation));

const isModel = (frame: Frame): boolean => frame instanceof SystemFrame && frame.facts.subject === 'model';

/** Extra time defers what is in force; while it is open whether there is any, the stricter date stands. */
function withTransition(timing: Timing, { rule, state, until, otherReading }: PointTransition): Timing {
  if (timing.state !== 'in-force') return timing;
  const more = { rule: rule as Citation, ...(otherReading === undefined ? {} : { otherReading }) };
  if (state === 'holds') return { state: 'transitional', ...(until === undefined ? {} : { until }), ...more };
  return {
    ...timing,
    ...more,
    state: 'undetermined',
    milder: `transitional under ${rule} until ${until}, if it came in time`,
  };
}

function timingByDate(
  citation: Citation,
  frame: Frame,
  edition: LawEdition,
  ground: HighRiskGround | 'as classified',
): Timing {
  if (ground !== 'as classified') return timingOnGround(citation, frame, edition, ground);
  const grounds = groundsOf(frame);
  const timing = timingOnGround(citation, frame, edition, grounds.strictest);
  if (grounds.otherwise === undefined) return timing;
  const later = timingOnGround(citation, frame, edition, grounds.otherwise);
  if (later.state === timing.state && later.from === timing.from) return timing;
  const milder = `from ${later.from ?? 'a later date'}, if no point of Annex III is met`;
  return { ...timing, state: 'undetermined', milder };
}

/** The ground that brings the earliest date, and the later one where it is open whether the earlier is met. */
function groundsOf(frame: Frame): { strictest: HighRiskGround; otherwise?: HighRiskGround } {
  if (!(frame instanceof SystemFrame) || !frame.classes.has('Art. 6(2)')) return { strictest: 'annexIII' };
  if (frame.classOf('Art. 6(1), Section A') <= 0) return { strictest: 'annexIII' };
  const annexIII = frame.classOf('Art. 6(2)');
  if (annexIII > 0) return { strictest: 'annexIII' };
  return annexIII < 0 ? { strictest: 'annexI' } : { strictest: 'annexIII', otherwise: 'annexI' };
}

function timingOnGround(citation: Citation, frame: Frame, edition: LawEdition, ground: HighRiskGround): Timing {
  const application = applicationOf(citation, edition);
  // A duty whose wording was replaced has bound since its first wording did, which an edition may divide otherwise.
  const first = firstAppliedOf(citation);
  if (application === undefined) return first === undefined ? { state: 'undetermined' } : fromDate(first, frame.asOf);
  // Duties outside Sections 1 to 3 that presuppose a high-risk system move with Art. 6; the letter of Art. 113 differs.
  const moved = isModel(frame) ? undefined : applicationWithArticle6(citation, edition)?.[ground];
  if (application.kind === 'single' && moved === undefined)
    return withLargeScale(fromDate(first ?? application.from, frame.asOf), citation, frame, edition);
  const from =
    moved ??
    (application.kind === 'single' ? undefined : (application[ground] ?? application.annexIII ?? application.annexI));
  if (from === undefined) return { state: 'undetermined' };
  const timing = withLargeScale(
    withLegacy(fromDate(from, frame.asOf), from, frame, edition, ground),
    citation,
    frame,
    edition,
  );
  if (moved === undefined || application.kind !== 'single') return timing;
  return { ...timing, otherReading: `in force since ${application.from} by the letter of Art. 113 (reading 1)` };
}

/** Art. 111(1): components of the systems of Annex X that were there in time comply by a day of their own. */
function withLargeScale(plain: Timing, citation: Citation, frame: Frame, edition: LawEdition): Timing {
  const isComponent = answerOf(valueAt(frame.system, ['largeScaleSystemComponent']));
  if (isComponent !== true || /^Art\. 5(?:\(|,|$)/.test(citation)) return plain;
  const { before, complyBy, citation: rule } = transitionsOf(edition).largeScaleSystems;
  const isOlder = firstUnitBefore(frame, before);
  if (isOlder === false) return plain;
  if (frame.asOf >= complyBy) return { state: 'in-force', from: complyBy, rule };
  if (isOlder === true) return { state: 'transitional', rule, until: complyBy };
  const milder = `transitional under Art. 111(1) until ${complyBy}, if the first unit came before ${before}`;
  return { state: 'undetermined', ...(plain.from === undefined ? {} : { from: plain.from }), rule, milder };
}

/** The day of a significant change that is planned and stated. */
function knownChange(frame: Frame): string | undefined {
  const change = valueAt(frame.system, ['significantDesignChangeOn']) as string | undefined;
  const days = [change, ...changesOfSubstance(frame)];
  return days.filter((day): day is string => day !== undefined && day !== NONE && day > frame.asOf).sort()[0];
}

function fromDate(from: IsoDate, asOf: IsoDate): Timing {
  return { state: asOf >= from ? 'in-force' : 'upcoming', from };
}

function withLegacy(plain: Timing, from: IsoDate, frame: Frame, edition: LawEdition, ground: HighRiskGround): Timing {
  const legacy = isLegacy(frame, edition, ground);
  if (legacy === false) return plain;
  const rule: Citation = 'Art. 111(2)';
  const end = legacyEndForPublicAuthorities;
  const forAuthorities = answerOf(valueAt(frame.system, ['intendedForPublicAuthorities']));
  const ended = frame.asOf >= end;
  if (legacy === true) {
    if (forAuthorities === true)
      return ended ? { state: 'in-force', from: end, rule } : { state: 'transitional', rule, until: end };
    if (forAuthorities === false)
      return { state: 'transitional', rule, until: knownChange(frame) ?? SIGNIFICANT_CHANGE };
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
function isLegacy(frame: Frame, edition: LawEdition, ground: HighRiskGround): boolean | undefined {
  const cutOff = legacyCutOff(edition, ground);
  const first = firstUnitBefore(frame, cutOff);
  // Components of the large Union information systems that were there in time follow Art. 111(1) instead; later ones do not.
  const isLargeScale = answerOf(valueAt(frame.system, ['largeScaleSystemComponent']));
  const followsItsOwn = isLargeScale === true ? firstUnitBefore(frame, largeScaleCutOff(edition)) : false;
  if (followsItsOwn !== false) return followsItsOwn === true ? false : undefined;
  if (first === false) return false;
  const change = valueAt(frame.system, ['significantDesignChangeOn']) as string | undefined;
  const others = changesOfSubstance(frame);
  const days = [change, ...others];
  if (days.some((day) => day !== undefined && day !== NONE && day >= cutOff && day <= frame.asOf)) return false;
  if (days.includes(undefined)) return undefined;
  return isLargeScale === undefined ? undefined : first;
}

/**
 * The days of changes that equal a significant change in design: substantial modifications, changes of the purpose
 * included (reading 4). A change without a day may have come on any.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(23) and 111(2); Recital 177
 */
function changesOfSubstance(frame: Frame): readonly (IsoDate | undefined)[] {
  const changes = statedList(valueAt(frame.system, ['valueChainChanges']), frame.asOf)?.entries ?? [];
  return changes.flatMap((change) => {
    const says = (key: string): boolean | undefined => answerOf(valueAt(change, [key]));
    const isSubstantial =
      says('modifiesIntendedPurpose') === true ||
      (says('changedAfterMarket') === true &&
        (says('foreseenInInitialAssessment') === false || says('assessedBefore') === false) &&
        says('affectsRequirements') === true);
    return isSubstantial ? [valueAt(change, ['on']) as IsoDate | undefined] : [];
  });
}

const largeScaleCutOff = (edition: LawEdition): IsoDate => transitionsOf(edition).largeScaleSystems.before;

function firstUnitBefore(frame: Frame, cutOff: IsoDate): boolean | undefined {
  const days = ['firstPlacedOnTheMarketOn', 'firstPutIntoServiceOn'].map(
    (key) => valueAt(frame.system, [key]) as string | undefined,
  );
  if (days.some((day) => day !== undefined && day !== NONE && day < cutOff)) return true;
  return days.includes(undefined) || days.every((day) => day === NONE) ? undefined : false;
}

/** The days on which the timing itself moves: dates of application, the end of a transition, a change of design. */
export function timingFlips(citation: Citation, frame: Frame, edition: LawEdition): readonly IsoDate[] {
  const application = applicationOf(citation, edition);
  const first = firstAppliedOf(citation);
  if (application === undefined) return first === undefined ? [] : [first];
  const moved = isModel(frame) ? undefined : applicationWithArticle6(citation, edition);
  const { generalPurposeModels, largeScaleSystems, syntheticContent } = transitionsOf(edition);
  const { complyBy } = largeScaleSystems;
  const own = isOfModel(citation, frame)
    ? [generalPurposeModels.complyBy]
    : OF_MARKING.test(citation) && syntheticContent !== undefined
      ? [syntheticContent.complyBy]
      : [];
  const isComponent = answerOf(valueAt(frame.system, ['largeScaleSystemComponent'])) === true;
  const component = isComponent ? [complyBy] : [];
  if (application.kind === 'single' && moved === undefined) return [first ?? application.from, ...own, ...component];
  const dates = application.kind === 'single' ? moved : application;
  const change = valueAt(frame.system, ['significantDesignChangeOn']);
  const { strictest, otherwise } = groundsOf(frame);
  const ofGrounds = [dates?.[strictest], otherwise === undefined ? undefined : dates?.[otherwise]];
  const grounds = otherwise === undefined ? [strictest] : [strictest, otherwise];
  const legacyEnd = grounds.some((ground) => mayEndForAuthorities(frame, edition, ground))
    ? [legacyEndForPublicAuthorities]
    : [];
  return [...ofGrounds, ...legacyEnd, ...component, change, ...changesOfSubstance(frame)].filter(
    (day): day is string => typeof day === 'string' && day !== NONE,
  );
}

/** Whether the last day for older systems meant for public authorities can be a day of this system. */
function mayEndForAuthorities(frame: Frame, edition: LawEdition, ground: HighRiskGround): boolean {
  const forAuthorities = answerOf(valueAt(frame.system, ['intendedForPublicAuthorities']));
  return forAuthorities !== false && isLegacy(frame, edition, ground) !== false;
}
