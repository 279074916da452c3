import { addPeriod } from '../law/calendar.js';
import type { FormalBreach, IsoDate, IsoPeriod, Outcome } from '../law/vocabulary.js';
import type {
  Assessment,
  ClassifiedPoint,
  Finding,
  RequirementText,
  SystemAssessment,
} from '../model/generated/assessment.js';
import { type Baseline, type BaselineUse, coverOf, useOf } from './baseline.js';
import { type Against, type Comparison, compareAssessments, isAsBefore } from './compare.js';

/** What a gate may soften, each of it visibly; nothing softens a prohibited practice. */
export interface GateOptions extends SystemGate {
  readonly asOf: IsoDate;
  /** What single systems are judged by instead, by their ids. */
  readonly systems?: ReadonlyMap<string, Partial<SystemGate>>;
  /** Gaps that were there when the gate was first used. */
  readonly baseline?: Baseline;
  /** An earlier assessment: a change to a system in service is judged by what it adds or worsens. */
  readonly against?: Against;
}

/** What may differ from system to system. */
export interface SystemGate {
  /** What starts within this period from the as-of date is judged as if it were in force. */
  readonly horizon?: IsoPeriod;
  /** Duties in force pass while they are undetermined; the decision says so. */
  readonly allowUndetermined: boolean;
  /** Sets of duties that no option, waiver or baseline softens here. */
  readonly neverSoften?: readonly NamedSet[];
}

/** A set of duties by its name: those behind the seven formal breaches of Art. 83(1). */
export type NamedSet = 'formal-breaches';

/** One reason why the gate blocks, or would have blocked. */
export interface GateReason {
  readonly system: string;
  readonly kind:
    | 'prohibited'
    | 'not-screened'
    | 'not-satisfied'
    | 'undetermined'
    | 'class-in-play'
    | 'contradiction'
    | 'expired-waiver';
  readonly citation: string;
  /** One sentence without a full stop. */
  readonly message: string;
  /** The finding or contradiction that it is about. */
  readonly fingerprint?: string;
  /** The formal breaches that the gap may be, where it is one of those duties. */
  readonly formalBreaches?: readonly FormalBreach[];
  /** The points of the classification that it is about, where it is about no finding. */
  readonly points?: readonly PointReference[];
}

/** One point of the classification of a system. */
export interface PointReference {
  readonly id: string;
  readonly use?: string;
  readonly party?: string;
}

export interface GateDecision {
  readonly blocks: boolean;
  readonly reasons: readonly GateReason[];
  /** What a waiver or an option let pass, so that nothing is softened in silence. */
  readonly softened: readonly (GateReason & { readonly by: string })[];
  readonly asOf: IsoDate;
  /** The last day that was looked at: the as-of date, or the end of the longest horizon. */
  readonly until: IsoDate;
  /** What it was compared with, where it was. */
  readonly against?: Comparison;
  /** What became of the baseline, where there is one. */
  readonly baseline?: BaselineUse;
}

/**
 * Decides whether a deployment may go out. A pure function of an assessment: the same assessment passes one gate and
 * is blocked by another. What never blocks: duties beyond the horizon, what is implied or good practice, what this
 * version does not assess.
 */
export function decideGate(assessment: Assessment, options: GateOptions): GateDecision {
  const { against, asOf, baseline } = options;
  const comparison = against === undefined ? undefined : compareAssessments(assessment, against);
  const judged = new Map(comparison?.systems.map((each) => [each.system, each.judged]));
  const earlier = new Map(against?.base.systems.map((system) => [system.id, system]));
  const isCovered = coverOf(baseline);
  const requirements = new Map(assessment.header.requirements.map((requirement) => [requirement.id, requirement]));
  const reasons: GateReason[] = [];
  const softened: (GateReason & { by: string })[] = [];
  let last = untilOf(options, asOf);
  for (const system of assessment.systems) {
    const gate = gateFor(system.id, options);
    const until = untilOf(gate, asOf);
    if (until > last) last = until;
    const before = judged.get(system.id) === 'change' ? earlier.get(system.id) : undefined;
    const add = (reason: GateReason, finding?: Finding): void => {
      const by =
        softenedBy(reason, finding, gate, isCovered) ??
        (canStay(reason, system, before) ? standsSince(against, roleOf(system, reason)) : undefined);
      if (by === undefined) reasons.push(reason);
      else softened.push({ ...reason, by });
    };
    for (const reason of [...pointReasons(system, until), ...contradictionReasons(system, until)]) add(reason);
    for (const finding of system.findings) {
      const reason = findingReason(system, finding, until, requirements.get(finding.requirement));
      if (reason === undefined) continue;
      add(reason, finding);
      if (finding.waiver?.state === 'expired') add(expiredWaiver(system, finding));
    }
  }
  return {
    blocks: reasons.length > 0,
    reasons,
    softened,
    asOf,
    until: last,
    ...(comparison === undefined ? {} : { against: comparison }),
    ...(baseline === undefined ? {} : { baseline: useOf(baseline, assessment) }),
  };
}

/** What one system is judged by: its own settings, then those of the gate. */
export function gateFor(system: string, gate: GateOptions): SystemGate {
  const { systems } = gate;
  const own = systems?.get(system);
  const horizon = own?.horizon ?? gate.horizon;
  const neverSoften = own?.neverSoften ?? gate.neverSoften;
  return {
    allowUndetermined: own?.allowUndetermined ?? gate.allowUndetermined,
    ...(horizon === undefined ? {} : { horizon }),
    ...(neverSoften === undefined ? {} : { neverSoften }),
  };
}

/** The last day that a gate looks at. */
export function untilOf({ horizon }: Pick<SystemGate, 'horizon'>, asOf: IsoDate): IsoDate {
  return horizon === undefined ? asOf : addPeriod(asOf, horizon);
}

/** What lets a reason pass whatever changed: a waiver, an option, the baseline; undefined where it blocks. */
function softenedBy(
  reason: GateReason,
  finding: Finding | undefined,
  gate: SystemGate,
  isCovered: (system: string, finding: Finding) => boolean,
): string | undefined {
  if (finding === undefined || isProhibition(reason)) return undefined;
  if (reason.formalBreaches !== undefined && gate.neverSoften?.includes('formal-breaches') === true) return undefined;
  if (finding.waiver?.state === 'holds') return `waiver ${finding.waiver.id}`;
  if (reason.kind === 'undetermined' && gate.allowUndetermined) return 'undetermined duties are allowed by this gate';
  return isCovered(reason.system, finding) ? 'the baseline, which covers it' : undefined;
}

/** Nothing softens a prohibited practice: not one that is met or in play, and no duty of Art. 5 itself. */
function isProhibition({ citation, fingerprint, kind }: GateReason): boolean {
  return kind === 'prohibited' || (fingerprint !== undefined && /^Art\. 5(?:\(|,|$)/.test(citation));
}

/** The gate never holds back a repair: what stood before the change and is no worse does not stop it. */
function canStay(reason: GateReason, system: SystemAssessment, before: SystemAssessment | undefined): boolean {
  return !isProhibition(reason) && isAsBefore(reason, system, before);
}

function roleOf({ findings }: SystemAssessment, { fingerprint }: GateReason): string | undefined {
  return findings.find((finding) => finding.fingerprint === fingerprint)?.role;
}

/** It passes this gate and stays open: the corrective action of a provider, the assessment of a deployer. */
function standsSince(against: Against | undefined, role: string | undefined): string {
  const under = role === 'provider' ? 'Art. 20(1)' : role === 'deployer' ? 'Art. 26(5)' : undefined;
  const stays = under === undefined ? 'it stays open' : `it stays open under ${under}`;
  return `it stood before this change (${against?.name}), which makes it no worse; ${stays}`;
}

/** Whether a duty binds on some day up to `until`; an undetermined timing counts by its stricter date. */
export function bindsBy(timing: Finding['timing'], until: IsoDate): boolean {
  if (timing.state === 'in-force') return true;
  if (timing.state === 'upcoming' || timing.state === 'undetermined')
    return timing.from === undefined || timing.from <= until;
  if (timing.state === 'transitional') {
    // A transition may end on a day, on an event, or on whichever applies: the day is the stricter one.
    const [end] = /\d{4}-\d{2}-\d{2}/.exec(timing.until ?? '') ?? [];
    return end !== undefined && end <= until;
  }
  return false;
}

function findingReason(
  system: SystemAssessment,
  finding: Finding,
  until: IsoDate,
  requirement: RequirementText | undefined,
): GateReason | undefined {
  if (finding.outcome !== 'not-satisfied' && finding.outcome !== 'undetermined') return undefined;
  const { need, formalBreaches } = requirement ?? {};
  if (need === 'I' || need === 'P' || !bindsBy(finding.timing, until)) return undefined;
  const { citation, fingerprint, outcome, party, role } = finding;
  const many = finding.instances.length > 1 ? ` (${finding.instances.length} instances)` : '';
  return {
    system: system.id,
    kind: outcome,
    citation,
    fingerprint,
    ...(formalBreaches === undefined ? {} : { formalBreaches }),
    message: `${citation} is ${outcome} for ${party} as ${role}${many}${asFormalBreach(outcome, formalBreaches)}`,
  };
}

/** What an authority would call it (Art. 83), said with the gap. */
function asFormalBreach(outcome: Outcome, breaches: readonly FormalBreach[] = []): string {
  if (breaches.length === 0) return '';
  const [first = '', ...others] = breaches;
  const points = [first, ...others.map((breach) => breach.replace('Art. 83(1)', ''))].join(' or ');
  return outcome === 'not-satisfied'
    ? `, a formal breach of ${points}`
    : `, a formal breach of ${points} if it is not met`;
}

function expiredWaiver(system: SystemAssessment, finding: Finding): GateReason {
  const { citation, fingerprint, waiver } = finding;
  return {
    system: system.id,
    kind: 'expired-waiver',
    citation,
    fingerprint,
    message: `waiver ${waiver?.id} for ${citation} has expired: ${waiver?.why}`,
  };
}

function contradictionReasons(system: SystemAssessment, until: IsoDate): GateReason[] {
  if (isOutside(system)) return [];
  return system.contradictions
    .filter(({ from, bearsOn }) => {
      const isDeferred = bearsOn.every((id) => id === 'high-risk') && highRiskIsDeferred(system);
      return from !== undefined && from <= until && !isDeferred;
    })
    .map(({ citation, fingerprint, statement }) => ({
      system: system.id,
      kind: 'contradiction',
      citation,
      fingerprint,
      message: `contradiction at ${citation}: ${statement}`,
    }));
}

/** Where a system is for certain no AI system or outside the scope, nothing about its class has consequences. */
function isOutside({ headline }: SystemAssessment): boolean {
  return headline.class === 'not an AI system' || headline.class === 'outside the scope';
}

/** A role by its name, or where the law has no word for it, by its provision. */
function roleMessage({ citation, id, party }: ClassifiedPoint, open: string): string {
  return id === citation
    ? `whether ${citation} applies to ${party} is ${open}`
    : `whether ${party} is ${/^[aeiou]/.test(id) ? 'an' : 'a'} ${id} (${citation}) is ${open}`;
}

function referenceTo({ id, use, party }: ClassifiedPoint): PointReference {
  return { id, ...(use === undefined ? {} : { use }), ...(party === undefined ? {} : { party }) };
}

const isOpen = (point: ClassifiedPoint): boolean => point.state === 'in-play' || point.state === 'not-screened';

function pointReasons(system: SystemAssessment, until: IsoDate): GateReason[] {
  if (isOutside(system)) return [];
  const reasons = new Map<string, GateReason>();
  for (const point of system.classes) {
    const reason = pointReason(system, point, until);
    if (reason === undefined) continue;
    const before = reasons.get(reason.message);
    reasons.set(reason.message, { ...reason, points: [...(before?.points ?? []), referenceTo(point)] });
  }
  return [...reasons.values()];
}

function pointReason(system: SystemAssessment, point: ClassifiedPoint, until: IsoDate): GateReason | undefined {
  const { citation, id, kind, state } = point;
  // What an outside party does, or which role it has, is for that party to settle.
  if (point.from === undefined || point.from > until || point.own === false) return undefined;
  const of = { system: system.id, citation };
  if (kind === 'prohibited' && (state === 'met' || state === 'in-play')) {
    return {
      ...of,
      kind: 'prohibited',
      message: `the prohibited practice of ${citation} is ${state === 'met' ? 'met' : 'in play'}`,
    };
  }
  if (!isOpen(point)) return undefined;
  const open = state === 'in-play' ? 'open' : 'not screened';
  switch (kind) {
    case 'prohibited':
    case 'transparency':
      return { ...of, kind: 'not-screened', message: `${citation} is ${open}` };
    case 'definition':
    case 'scope':
      return { ...of, kind: 'not-screened', message: `${id} (${citation}) is ${open}` };
    case 'role':
      return { ...of, kind: 'not-screened', message: roleMessage(point, open) };
    case 'high-risk':
      return highRiskIsOpen(system) && !highRiskIsDeferred(system)
        ? { ...of, kind: 'class-in-play', message: `${id} is ${open} and its consequences are in force` }
        : undefined;
    case 'element':
      return undefined;
  }
}

/** An open letter matters only while the class as a whole is open: one letter met settles it. */
function highRiskIsOpen(system: SystemAssessment): boolean {
  const points = system.classes.filter((point) => point.id === 'high-risk');
  return points.some(isOpen) && !points.some((point) => point.state === 'met');
}

/** An older system keeps its transition whatever letter is met: every duty of high-risk is then transitional. */
function highRiskIsDeferred(system: SystemAssessment): boolean {
  const bound = system.findings.filter(({ timing }) => timing.rule === 'Art. 111(1)' || timing.rule === 'Art. 111(2)');
  const begun = bound.filter(({ timing }) => timing.state !== 'on-event');
  return begun.length > 0 && begun.every(({ timing }) => timing.state === 'transitional');
}
