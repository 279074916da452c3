import { applicationOf, applicationWithArticle6, type Citation, firstAppliedOf, scheduleOf } from '../law/citation.js';
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
  const law = lawUnder(edition, otherReadings);
  const transition = transitionFor(citation, frame, edition, otherReadings);
  const timing = timingByDate(citation, frame, law, ground);
  return transition === undefined ? timing : withTransition(timing, transition);
}

/**
 * Timings of provisions for one frame, each found once for a party and a use: very many provisions have their dates in
 * common, and nothing else of a provision counts.
 */
export class Timings {
  readonly #timings = new Map<object | undefined, Map<string, Timing>>();
  readonly #flips = new Map<object | undefined, Map<string, readonly IsoDate[]>>();

  constructor(
    private readonly frame: SystemFrame,
    private readonly edition: LawEdition,
    private readonly otherReadings: readonly number[] = [],
  ) {}

  /** As `timingOf`, under the present bindings. */
  timing(citation: Citation): Timing {
    const make = (): Timing => timingOf(citation, this.frame, this.edition, 'as classified', this.otherReadings);
    return this.#once(this.#timings, citation, make);
  }

  /** As `timingFlips`, under the present bindings. */
  flips(citation: Citation): readonly IsoDate[] {
    const make = (): readonly IsoDate[] => timingFlips(citation, this.frame, this.edition, this.otherReadings);
    return this.#once(this.#flips, citation, make);
  }

  #once<T>(known: Map<object | undefined, Map<string, T>>, citation: Citation, make: () => T): T {
    const schedule = scheduleOf(citation);
    const ofSchedule = known.get(schedule) ?? new Map<string, T>();
    known.set(schedule, ofSchedule);
    const { bound } = this.frame;
    const key = `${rulesOf(citation)} ${bound.get('parties[]')?.path}\n${bound.get('uses[]')?.path}`;
    let found = ofSchedule.get(key);
    if (found === undefined) {
      found = make();
      ofSchedule.set(key, found);
    }
    return found;
  }
}

const rules = new Map<Citation, string>();

/** The rules of time that are for some provisions alone: which of them are for this one. */
function rulesOf(citation: Citation): string {
  let own = rules.get(citation);
  if (own === undefined) {
    own = [OF_MODELS, OF_MODELS_TOO, OF_MARKING, OF_PRACTICES].map((rule) => (rule.test(citation) ? 1 : 0)).join('');
    rules.set(citation, own);
  }
  return own;
}

/** An edition of the Act, with the readings whose other side was chosen. */
interface Law {
  readonly edition: LawEdition;
  readonly isOther: (number: number) => boolean;
}

function lawUnder(edition: LawEdition, otherReadings: readonly number[]): Law {
  return { edition, isOther: (number) => otherReadings.includes(number) };
}

const OF_MODELS = /^Art\. 5[2-5](?:\(|$)/;
/** Common specifications are for high-risk systems and for models: for a model nothing turns on Art. 6 (Art. 41(1)). */
const OF_MODELS_TOO = /^Art\. 41(?:\(|$)/;
const OF_MARKING = /^Art\. 50\(2\)$/;
const OF_PRACTICES = /^Art\. 5(?:\(|,|$)/;

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

function timingByDate(citation: Citation, frame: Frame, law: Law, ground: HighRiskGround | 'as classified'): Timing {
  if (ground !== 'as classified') return timingOnGround(citation, frame, law, ground);
  const grounds = groundsOf(frame);
  const timing = timingOnGround(citation, frame, law, grounds.strictest);
  if (grounds.otherwise === undefined) return timing;
  const later = timingOnGround(citation, frame, law, grounds.otherwise);
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

function timingOnGround(citation: Citation, frame: Frame, law: Law, ground: HighRiskGround): Timing {
  const { edition, isOther } = law;
  const application = applicationOf(citation, edition);
  // A duty whose wording was replaced has bound since its first wording did, which an edition may divide otherwise.
  const first = firstAppliedOf(citation);
  if (application === undefined) return first === undefined ? { state: 'undetermined' } : fromDate(first, frame.asOf);
  // Duties outside Sections 1 to 3 that presuppose a high-risk system move with Art. 6; the letter of Art. 113 differs.
  const moved = isModel(frame) ? undefined : applicationWithArticle6(citation, edition)?.[ground];
  if (application.kind === 'single' && moved === undefined) {
    const plain = fromDate(first ?? application.from, frame.asOf);
    return withLargeScale(ofOlderSystem(plain, citation, frame, law, ground), citation, frame, edition);
  }
  const letter = application.kind === 'single' && moved !== undefined ? application.from : undefined;
  const from =
    (letter !== undefined && isOther(1) ? letter : moved) ??
    (application.kind === 'single' ? undefined : (application[ground] ?? application.annexIII ?? application.annexI));
  if (from === undefined) return { state: 'undetermined' };
  const timing = withLargeScale(
    withLegacy(fromDate(from, frame.asOf), from, frame, law, ground),
    citation,
    frame,
    edition,
  );
  if (letter === undefined) return timing;
  return beside(
    isOther(1)
      ? `from ${moved}, with the ground of Art. 6 (reading 1, the default)`
      : `in force since ${letter} by the letter of Art. 113 (reading 1)`,
    timing,
  );
}

/** What another reading gives stands first where it names a day of its own. */
function beside(otherReading: string, timing: Timing): Timing {
  return { ...timing, otherReading: [otherReading, timing.otherReading].filter(Boolean).join('; ') };
}

function isHighRisk(frame: Frame): boolean {
  return frame instanceof SystemFrame && frame.classes.has('high-risk') && frame.classOf('high-risk') > 0;
}

/**
 * What does not attach to high-risk goes on for an older high-risk system: reading 2 of “this Regulation”. By the other
 * side such a system is free of all of it but Art. 5, until its design changes significantly.
 *
 * @see Regulation (EU) 2024/1689, Article 111(2)
 */
function ofOlderSystem(plain: Timing, citation: Citation, frame: Frame, law: Law, ground: HighRiskGround): Timing {
  if (!isHighRisk(frame) || plain.from === undefined || OF_PRACTICES.test(citation)) return plain;
  const freed = withLegacy(plain, plain.from, frame, law, ground);
  if (freed.state === plain.state) return plain;
  if (law.isOther(2)) return beside(`in force since ${plain.from} (reading 2, the default)`, freed);
  if (freed.state !== 'transitional') return plain;
  return beside(`free of it under Art. 111(2) until ${freed.until ?? SIGNIFICANT_CHANGE} (reading 2)`, plain);
}

/** Art. 111(1): components of the systems of Annex X that were there in time comply by a day of their own. */
function withLargeScale(plain: Timing, citation: Citation, frame: Frame, edition: LawEdition): Timing {
  const isComponent = answerOf(valueAt(frame.system, ['largeScaleSystemComponent']));
  if (isComponent !== true || OF_PRACTICES.test(citation)) return plain;
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

function withLegacy(plain: Timing, from: IsoDate, frame: Frame, law: Law, ground: HighRiskGround): Timing {
  const legacy = isLegacy(frame, law, ground);
  const timing = byAge(legacy, plain, from, frame, law, ground);
  const ends = law.isOther(4) ? 'a substantial modification ends that too' : 'only a change in design ends that';
  const cutOffs = law.isOther(3) ? 'a cut-off for each ground' : 'one cut-off for both grounds';
  const others = [
    ...differing(legacy, 3, frame, law, ground, {
      freed: `an older system by ${cutOffs}, ${cutOffOf(other(law, 3), ground)} (reading 3)`,
      bound: `bound from ${from}: no older system by ${cutOffs}, ${cutOffOf(other(law, 3), ground)} (reading 3)`,
      open: `open by ${cutOffs} (reading 3)`,
    }),
    ...differing(legacy, 4, frame, law, ground, {
      freed: `an older system where ${ends} (reading 4)`,
      bound: `bound from ${from} where ${ends} (reading 4)`,
      open: `open where ${ends} (reading 4)`,
    }),
    ...(legacy === true && timing.state === 'transitional'
      ? [`each unit that comes after ${cutOffOf(law, ground)} is bound from ${from} (reading 6)`]
      : []),
  ];
  return others.length === 0 ? timing : beside(others.join('; '), timing);
}

/** The same law with the other side of one reading. */
function other({ edition, isOther }: Law, turned: number): Law {
  return { edition, isOther: (number) => (number === turned ? !isOther(number) : isOther(number)) };
}

/** What the other side of a reading makes of the age of a system, where that is something else. */
function differing(
  legacy: boolean | undefined,
  reading: number,
  frame: Frame,
  law: Law,
  ground: HighRiskGround,
  words: { readonly freed: string; readonly bound: string; readonly open: string },
): readonly string[] {
  const otherwise = isLegacy(frame, other(law, reading), ground);
  if (otherwise === legacy) return [];
  return [otherwise === true ? words.freed : otherwise === false ? words.bound : words.open];
}

/** The cut-off of a ground; by the other side of reading 3 the first one is that of both. */
function cutOffOf({ edition, isOther }: Law, ground: HighRiskGround): IsoDate {
  return legacyCutOff(edition, isOther(3) ? 'annexIII' : ground);
}

function byAge(
  legacy: boolean | undefined,
  plain: Timing,
  from: IsoDate,
  frame: Frame,
  law: Law,
  ground: HighRiskGround,
): Timing {
  if (legacy === false) return plain;
  const rule: Citation = 'Art. 111(2)';
  const end = legacyEndForPublicAuthorities;
  const forAuthorities = answerOf(valueAt(frame.system, ['intendedForPublicAuthorities']));
  const ended = frame.asOf >= end;
  const cutOff = cutOffOf(law, ground);
  if (legacy === true && law.isOther(6)) {
    const milder = `transitional under Art. 111(2) until ${SIGNIFICANT_CHANGE} for the units that came before ${cutOff} (reading 6)`;
    return { state: 'undetermined', from, rule, milder };
  }
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
  const planned = plannedFirstDay(frame, cutOff);
  const unit = planned === undefined ? `came before ${cutOff}` : `comes on ${planned} as planned, before ${cutOff},`;
  const milder = `transitional under Art. 111(2) until ${SIGNIFICANT_CHANGE}, if the first unit ${unit} and the design has not changed significantly since`;
  return { state: 'undetermined', from, rule, milder };
}

/**
 * Whether a system is an older one in the sense of Art. 111(2): its first unit was placed on the market or put into
 * service before the cut-off, and its design has not changed significantly from that day up to the as-of date.
 */
function isLegacy(frame: Frame, law: Law, ground: HighRiskGround): boolean | undefined {
  const { edition, isOther } = law;
  const cutOff = cutOffOf(law, ground);
  const first = firstUnitBefore(frame, cutOff);
  // Components of the large Union information systems that were there in time follow Art. 111(1) instead; later ones do not.
  const isLargeScale = answerOf(valueAt(frame.system, ['largeScaleSystemComponent']));
  const followsItsOwn = isLargeScale === true ? firstUnitBefore(frame, largeScaleCutOff(edition)) : false;
  if (followsItsOwn !== false) return followsItsOwn === true ? false : undefined;
  if (first === false) return false;
  const change = valueAt(frame.system, ['significantDesignChangeOn']) as string | undefined;
  // By the other side of reading 4 only a change in design is one.
  const days = [change, ...(isOther(4) ? [] : changesOfSubstance(frame))];
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

/**
 * Whether the first unit came before a day. A day that is only planned has not come: whether it will is open, as long as
 * it lies before that day.
 */
function firstUnitBefore(frame: Frame, cutOff: IsoDate): boolean | undefined {
  const days = firstDays(frame);
  if (days.some((day) => day !== undefined && day !== NONE && day < cutOff && day <= frame.asOf)) return true;
  if (plannedFirstDay(frame, cutOff) !== undefined) return undefined;
  return days.includes(undefined) || days.every((day) => day === NONE) ? undefined : false;
}

function firstDays(frame: Frame): readonly (string | undefined)[] {
  return ['firstPlacedOnTheMarketOn', 'firstPutIntoServiceOn'].map(
    (key) => valueAt(frame.system, [key]) as string | undefined,
  );
}

/** The first day before a cut-off on which the first unit is planned to come, and has not come yet. */
function plannedFirstDay(frame: Frame, cutOff: IsoDate): IsoDate | undefined {
  return firstDays(frame)
    .filter((day): day is string => day !== undefined && day !== NONE && day > frame.asOf && day < cutOff)
    .sort()[0];
}

/** The days on which the timing itself moves: dates of application, the end of a transition, a change of design. */
export function timingFlips(
  citation: Citation,
  frame: Frame,
  edition: LawEdition,
  otherReadings: readonly number[] = [],
): readonly IsoDate[] {
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
  const firsts = firstDays(frame).filter((day): day is string => day !== undefined && day !== NONE);
  const law = lawUnder(edition, otherReadings);
  const change = valueAt(frame.system, ['significantDesignChangeOn']);
  const { strictest, otherwise } = groundsOf(frame);
  const grounds = otherwise === undefined ? [strictest] : [strictest, otherwise];
  // The first unit of an older system comes before the cut-off: a later day moves nothing.
  const olderFirsts = firsts.filter((first) => grounds.some((ground) => first < cutOffOf(law, ground)));
  const mayEnd = grounds.some((ground) => mayEndForAuthorities(frame, law, ground));
  const legacyEnd = mayEnd ? [legacyEndForPublicAuthorities] : [];
  if (application.kind === 'single' && moved === undefined)
    return [
      first ?? application.from,
      ...own,
      ...(own.length + component.length > 0 ? firsts : []),
      ...component,
      // By one side of reading 2 an older high-risk system is free of these duties too, which is told beside the other.
      ...(isHighRisk(frame) ? [...olderFirsts, ...legacyEnd, change, ...changesOfSubstance(frame)] : []),
    ].filter((each): each is string => typeof each === 'string' && each !== NONE);
  const dates = application.kind === 'single' ? moved : application;
  const ofGrounds = [dates?.[strictest], otherwise === undefined ? undefined : dates?.[otherwise]];
  const letter = application.kind === 'single' && otherReadings.includes(1) ? [application.from] : [];
  return [
    ...letter,
    ...ofGrounds,
    ...olderFirsts,
    ...legacyEnd,
    ...component,
    change,
    ...changesOfSubstance(frame),
  ].filter((day): day is string => typeof day === 'string' && day !== NONE);
}

/** Whether the last day for older systems meant for public authorities can be a day of this system. */
function mayEndForAuthorities(frame: Frame, law: Law, ground: HighRiskGround): boolean {
  const forAuthorities = answerOf(valueAt(frame.system, ['intendedForPublicAuthorities']));
  return forAuthorities !== false && isLegacy(frame, law, ground) !== false;
}
