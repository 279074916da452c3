import { classifySystem } from './classify/classify.js';
import { headlineOf, modelHeadlineOf } from './classify/headline.js';
import { describePoints, type Scribe } from './classify/points.js';
import { digestOf } from './digest.js';
import { findContradictions, findWrongCounts, withConsequences } from './evaluate/contradictions.js';
import { bareFinding, describeFinding, flipOf, missingFact, referenceTo } from './evaluate/describe.js';
import { contradictedDetermination } from './evaluate/determinations.js';
import { type Judged, judge } from './evaluate/judge.js';
import { assessPractice } from './evaluate/practice.js';
import type { Shown } from './evaluate/shown.js';
import { names, resolveWaiver, waiverDays } from './evaluate/waivers.js';
import { factsGive, type MadeDetermination, pointsMeant } from './evidence/determinations.js';
import { isMeant } from './evidence/relied-on.js';
import { addPeriod } from './law/calendar.js';
import { applicationOf, type Citation, compareCitations } from './law/citation.js';
import type { Basis, IsoDate, LawEdition, Outcome, TimingState } from './law/vocabulary.js';
import type {
  AssessmentHeader,
  ClassifiedPoint,
  Contradiction,
  Determination,
  Finding,
  OutcomeCounts,
  SystemAssessment,
} from './model/generated/assessment.js';
import type { Waiver } from './model/generated/waivers.js';
import { inCanonicalOrder } from './policy/canonical.js';
import type { Obligation } from './policy/obligation.js';
import {
  type ContradictionDefinition,
  datedBy,
  forEdition,
  forSubject,
  fullId,
  isAskedFor,
  type Pack,
  type Requirement,
} from './policy/policy.js';
import type { PracticePack } from './policy/practice.js';
import { rankOf } from './policy/standing.js';
import { type CheckRunner, type SystemFacts, SystemFrame } from './policy/system-frame.js';
import { transitionOf } from './select/point-transition.js';
import { selectObligations } from './select/select.js';
import { Timings } from './select/timing.js';

/** Everything an assessment depends on. The same input gives the same bytes. */
export interface AssessmentInput {
  readonly asOf: IsoDate;
  readonly edition: LawEdition;
  readonly pack: Pack;
  /** Packs of good practice, held against workflows beside the Act. */
  readonly practice?: readonly PracticePack[];
  /** For a report that gives few reasons; everything has its reasons where this is not there. */
  readonly brief?: Brief;
  /** Least bases that the configuration raises, by the full id of a requirement. */
  readonly leastBasis: Readonly<Record<string, Basis>>;
  readonly waivers: readonly Waiver[];
  /** What evidence and attestations show of a system. */
  readonly shownFor: (system: SystemFacts) => Shown;
  readonly runCheck: CheckRunner;
  /** What persons determined of the classes of a system, and whether that is in force. */
  readonly determinationsFor?: (system: SystemFacts) => readonly MadeDetermination[];
  /** Contradictions that evidence or workflows show beside the registry's own. */
  readonly contradictionsFor: (system: SystemFacts, shown: Shown) => readonly Contradiction[];
}

/**
 * What a report with few reasons leaves out. Settled points come without the facts that decided them, save those that make
 * the headline and the classes that are met; findings that are satisfied or do not apply, without reasons, names and
 * digests of their own; the system without a digest of its facts.
 */
export interface Brief {
  /** Of which open findings it gives reasons; of the others those that only lack evidence come without. All, if absent. */
  readonly tellsIn?: (system: string) => Tells;
}

/** Whether a finding is told with its reasons; by default each is. */
export type Tells = (finding: Pick<Finding, 'outcome' | 'timing'>) => boolean;

/** Later than every day on which something may move. */
const LAST_DAY: IsoDate = '9999-12-31';

/**
 * Classifies one system, selects what binds it, and holds each obligation against the facts.
 *
 * @param tells which findings come with reasons; of the others only whom they bind and what became of them is there,
 *   and such a part of an assessment has no digest of its facts
 */
export function assessSystem(system: SystemFacts, input: AssessmentInput, tells?: Tells): SystemAssessment {
  const { edition, asOf } = input;
  const pack = partFor(system, input.pack, edition);
  const shown = input.shownFor(system);
  const frame = new SystemFrame(system, asOf, shown, input.runCheck);
  classifySystem(frame, pack.classes);
  const scribe: Scribe = {
    reference: referenceTo,
    missing: missingFact,
    isBrief: input.brief !== undefined || tells !== undefined,
    transition: (definition, ofFrame, ofEdition) => transitionOf(definition, ofFrame, ofEdition, pack.readings),
  };
  const points = describePoints(frame, pack.classes, edition, scribe);
  const waived = new Set(input.waivers.flatMap((waiver) => (waiver.system === system.id ? [waiver.requirement] : [])));
  const isWhole = tells === undefined && input.brief === undefined;
  const tellsHere = input.brief?.tellsIn?.(system.id);
  const timings = new Timings(frame, edition, pack.readings);
  const untold = new Map<Finding, readonly [Obligation, Judged]>();
  const describe = (obligation: Obligation, judged: Judged): Finding => {
    frame.bindParty(obligation.party);
    frame.bindUse(obligation.use);
    const least = leastBasisOf(obligation.id, obligation.requirement, input.leastBasis);
    const days = timings.flips(datedBy(obligation.requirement));
    return describeFinding(obligation, judged, frame, shown, least, days);
  };
  const findings = selectObligations(frame, pack.id, pack.policies, timings).map((obligation): Finding => {
    frame.bindParty(obligation.party);
    frame.bindUse(obligation.use);
    const { id, requirement, timing } = obligation;
    const judged = judge(obligation, frame, shown, leastBasisOf(id, requirement, input.leastBasis));
    const isCounted = tells?.({ outcome: judged.outcome, timing }) === false;
    if (isCounted || (input.brief !== undefined && !waived.has(id) && isLeftOut(obligation, judged, tellsHere))) {
      const flip = isCounted
        ? undefined
        : flipOf(obligation, judged, frame, shown, timings.flips(datedBy(requirement)));
      const bare = bareFinding(obligation, judged, frame, flip);
      untold.set(bare, [obligation, judged]);
      return bare;
    }
    const finding = describe(obligation, judged);
    const waiver = resolveWaiver(finding, system.id, input.waivers, asOf);
    if (waiver === undefined) return finding;
    const flips = [finding.nextFlip ?? LAST_DAY, ...waiverDays(finding, system.id, input.waivers)];
    const nextFlip = flips.filter((day) => day > asOf && day < LAST_DAY).sort()[0];
    return { ...finding, ...(nextFlip === undefined ? {} : { nextFlip }), waiver };
  });
  const told = (finding: Finding): Finding => {
    const left = untold.get(finding);
    return left === undefined ? finding : describe(...left);
  };
  const unbind = (): void => {
    frame.bindParty(-1);
    frame.bindUse(-1);
  };
  unbind();
  findings.sort(inLegalOrder);
  const practice = assessPractice(frame, input.practice ?? []);
  const determinations = (input.determinationsFor?.(system) ?? []).map(
    (made): Determination => ({ ...made, facts: factsGive(pointsMeant(made, points)) }),
  );
  const contradictions = [
    ...findContradictions(frame, pack.contradictions, (definition) => consequencesFrom(definition, pack, edition)),
    ...findWrongCounts(frame),
    ...determinations.flatMap((each) => {
      // With their reasons, however brief the rest is told.
      const meant = pack.classes.filter((definition) => isMeant(each.class, definition));
      const told = describePoints(frame, meant, edition, { ...scribe, isBrief: false });
      return contradictedDetermination(each, pointsMeant(each, told), system);
    }),
    ...input.contradictionsFor(system, shown),
  ].map((contradiction) => withConsequences(contradiction, findings, pack, told));
  unbind();
  const flips = [
    ...findings.flatMap((finding) => (finding.nextFlip === undefined ? [] : [finding.nextFlip])),
    ...points.flatMap((point) => daysOf(point)).filter((day) => day > asOf),
    ...determinations.flatMap(({ on, reviewBy }) => [on, addPeriod(reviewBy, 'P1D')]).filter((day) => day > asOf),
  ].sort();
  return {
    id: system.id,
    name: system.name,
    ...(system.version === undefined ? {} : { version: system.version }),
    document: system.document,
    ...(system.line === undefined ? {} : { line: system.line }),
    ...(pack.subject === 'model' ? { subject: 'model' as const } : {}),
    factsDigest: isWhole ? digestOf(JSON.stringify(inCanonicalOrder(system.facts))) : '',
    headline: pack.subject === 'model' ? modelHeadlineOf(points, frame) : headlineOf(points, frame, edition),
    classes: points,
    findings,
    contradictions,
    ...(determinations.length === 0 ? {} : { determinations }),
    counts: countOutcomes(findings.filter(({ requirement }) => !apartIn(pack).has(requirement))),
    ...(practice === undefined ? {} : { practice }),
    ...(flips[0] === undefined ? {} : { nextFlip: flips[0] }),
  };
}

/**
 * Whether a report with few reasons gives none of a finding. What lacks evidence alone has no instances to tell either, and
 * of what waits for an event only the clause is told.
 */
function isLeftOut(
  { requirement, timing }: Obligation,
  { outcome, reason }: Judged,
  tells: Tells | undefined,
): boolean {
  if (outcome === 'satisfied' || outcome === 'not-applicable') return true;
  const isBare = reason === 'claimed-not-shown' || (timing.state === 'on-event' && isAskedFor(requirement));
  return isBare && tells?.({ outcome, timing }) === false;
}

/** The days on which a class that is met or open begins to have consequences, or a transition of it ends. */
function daysOf({ state, kind, from, transition }: ClassifiedPoint): string[] {
  if (state === 'not-met' || kind === 'element') return [];
  const [end] = /^\d{4}-\d{2}-\d{2}$/.exec(transition?.until ?? '') ?? [];
  return [from, end].filter((day) => day !== undefined);
}

/** The part of the pack that is asked of this subject, for an edition of the Act. */
export function partFor({ subject }: SystemFacts, pack: Pack, edition: LawEdition): Pack {
  const ofEdition = forEdition(pack, edition);
  return ofEdition.subject === undefined ? forSubject(ofEdition, subject ?? 'system') : ofEdition;
}

/** A configuration raises a least basis and never lowers it. */
export function leastBasisOf(id: string, requirement: Requirement, raised: AssessmentInput['leastBasis']): Basis {
  const wanted = raised[id];
  return wanted !== undefined && rankOf(wanted) > rankOf(requirement.leastBasis) ? wanted : requirement.leastBasis;
}

function inLegalOrder(one: Finding, other: Finding): number {
  return (
    compareCitations(one.citation as Citation, other.citation as Citation) ||
    compareText(one.requirement, other.requirement) ||
    compareText(one.party, other.party) ||
    compareText(one.role, other.role) ||
    compareText(one.use ?? '', other.use ?? '')
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** From when what a contradiction bears on has consequences: the earliest date among its classes. */
export function consequencesFrom(
  definition: ContradictionDefinition,
  pack: Pack,
  edition: LawEdition,
): string | undefined {
  const dates = definition.bearsOn.flatMap((id) => {
    const found = pack.classes.find((candidate) => candidate.id === id);
    const application = found === undefined ? undefined : applicationOf(found.citation, edition);
    if (application === undefined) return [];
    const from = application.kind === 'single' ? application.from : application[found?.ground ?? 'annexIII'];
    return from === undefined ? [] : [from];
  });
  return dates.sort()[0];
}

const apart = new WeakMap<Pack, ReadonlySet<string>>();

/** The ids of what the Act does not ask for in these words: good practice and what it only implies are counted apart. */
function apartIn(pack: Pack): ReadonlySet<string> {
  let ids = apart.get(pack);
  if (ids === undefined) {
    ids = new Set(
      pack.policies.flatMap((policy) =>
        policy.requirements.filter((one) => !isAskedFor(one)).map((one) => fullId(pack.id, policy, one)),
      ),
    );
    apart.set(pack, ids);
  }
  return ids;
}

/** Obligations counted by timing and outcome; what does not apply stays outside every other count. */
export function countOutcomes(findings: readonly Finding[]): OutcomeCounts {
  const counts = emptyCounts();
  for (const { outcome, timing } of findings) count(counts, outcome, timing.state);
  return counts;
}

function count(counts: OutcomeCounts, outcome: Outcome, state: TimingState): void {
  if (outcome === 'not-applicable') counts['not-applicable'] += 1;
  else counts[state][outcome] += 1;
}

function emptyCounts(): OutcomeCounts {
  const none = () => ({ satisfied: 0, 'not-satisfied': 0, undetermined: 0 });
  return {
    'in-force': none(),
    upcoming: none(),
    transitional: none(),
    'on-event': none(),
    undetermined: none(),
    'not-applicable': 0,
  };
}

/** The requirements of a pack in legal order, as reports need them. */
export function requirementTexts(pack: Pack): AssessmentHeader['requirements'] {
  return pack.policies
    .flatMap((policy) =>
      policy.requirements.map((requirement) => {
        const { citation, need, statement, remedy, shownBy, leastBasis, assumption, formalBreaches } = requirement;
        return {
          id: fullId(pack.id, policy, requirement),
          title: policy.title,
          citation,
          need,
          statement,
          remedy,
          shownBy,
          leastBasis,
          penalty: requirement.penalty ?? policy.penalty,
          documents: [...(requirement.documents ?? policy.documents)],
          ...(formalBreaches === undefined ? {} : { formalBreaches: [...formalBreaches] }),
          ...(assumption === undefined ? {} : { assumption }),
        };
      }),
    )
    .sort((one, other) => compareCitations(one.citation, other.citation) || compareText(one.id, other.id));
}

/** The readings of open points that the classes of a pack rest on, each once, by number. */
export function readingsOf(pack: Pack): AssessmentHeader['readings'] {
  const readings = new Map(
    pack.classes.flatMap(({ assumptions }) =>
      assumptions.map((assumption) => [assumption.reading, assumption] as const),
    ),
  );
  return [...readings.values()]
    .sort((one, other) => one.reading - other.reading)
    .map(({ reading, text, sources, otherReading }) => ({
      number: reading,
      text,
      sources: [...sources],
      ...(otherReading === undefined ? {} : { otherReading }),
      ...(pack.readings?.includes(reading) === true ? { chosen: 'other' as const } : {}),
    }));
}

/** Waivers that name no finding of this run: reported, so that none lies around unseen. */
export function unusedWaivers(systems: readonly SystemAssessment[], waivers: readonly Waiver[]): string[] {
  const used = (waiver: Waiver): boolean =>
    systems.some((system) => system.findings.some((finding) => names(waiver, finding, system.id)));
  return waivers.filter((waiver) => !used(waiver)).map((waiver) => waiver.id);
}
