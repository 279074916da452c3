import { addPeriod } from '../law/calendar.js';
import type { IsoDate, IsoPeriod } from '../law/vocabulary.js';
import type { Assessment, ClassifiedPoint, Finding, SystemAssessment } from '../model/generated/assessment.js';

/** What a gate may soften, each of it visibly; nothing softens a prohibited practice. */
export interface GateOptions {
  readonly asOf: IsoDate;
  /** What starts within this period from the as-of date is judged as if it were in force. */
  readonly horizon?: IsoPeriod;
  /** Duties in force pass while they are undetermined; the decision says so. */
  readonly allowUndetermined: boolean;
}

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
}

export interface GateDecision {
  readonly blocks: boolean;
  readonly reasons: readonly GateReason[];
  /** What a waiver or an option let pass, so that nothing is softened in silence. */
  readonly softened: readonly (GateReason & { readonly by: string })[];
  readonly asOf: IsoDate;
  /** The last day that was looked at: the as-of date, or the end of the horizon. */
  readonly until: IsoDate;
}

/**
 * Decides whether a deployment may go out. A pure function of an assessment: the same assessment passes one gate and
 * is blocked by another. What never blocks: duties beyond the horizon, what is implied or good practice, what this
 * version does not assess.
 */
export function decideGate(assessment: Assessment, options: GateOptions): GateDecision {
  const until = options.horizon === undefined ? options.asOf : addPeriod(options.asOf, options.horizon);
  const reasons: GateReason[] = [];
  const softened: (GateReason & { by: string })[] = [];
  for (const system of assessment.systems) {
    reasons.push(...pointReasons(system, until), ...contradictionReasons(system, until));
    for (const finding of system.findings) {
      const reason = findingReason(system, finding, until, needOf(assessment, finding));
      if (reason === undefined) continue;
      if (finding.waiver?.state === 'holds') softened.push({ ...reason, by: `waiver ${finding.waiver.id}` });
      else if (reason.kind === 'undetermined' && options.allowUndetermined)
        softened.push({ ...reason, by: 'undetermined duties are allowed by this gate' });
      else reasons.push(reason);
      if (finding.waiver?.state === 'expired') reasons.push(expiredWaiver(system, finding));
    }
  }
  return { blocks: reasons.length > 0, reasons, softened, asOf: options.asOf, until };
}

function needOf(assessment: Assessment, finding: Finding): string | undefined {
  return assessment.header.requirements.find((requirement) => requirement.id === finding.requirement)?.need;
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
  need: string | undefined,
): GateReason | undefined {
  if (finding.outcome !== 'not-satisfied' && finding.outcome !== 'undetermined') return undefined;
  if (need === 'I' || need === 'P' || !bindsBy(finding.timing, until)) return undefined;
  const { citation, fingerprint, outcome, party, role } = finding;
  const many = finding.instances.length > 1 ? ` (${finding.instances.length} instances)` : '';
  return {
    system: system.id,
    kind: outcome,
    citation,
    fingerprint,
    message: `${citation} is ${outcome} for ${party} as ${role}${many}`,
  };
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

const isOpen = (point: ClassifiedPoint): boolean => point.state === 'in-play' || point.state === 'not-screened';

function pointReasons(system: SystemAssessment, until: IsoDate): GateReason[] {
  if (isOutside(system)) return [];
  const reasons = new Map<string, GateReason>();
  for (const point of system.classes) {
    const reason = pointReason(system, point, until);
    if (reason !== undefined && !reasons.has(reason.message)) reasons.set(reason.message, reason);
  }
  return [...reasons.values()];
}

function pointReason(system: SystemAssessment, point: ClassifiedPoint, until: IsoDate): GateReason | undefined {
  const { citation, id, kind, state } = point;
  if (point.from === undefined || point.from > until) return undefined;
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
      // Whether an outside party has a role is for that party to settle.
      return point.own === false
        ? undefined
        : { ...of, kind: 'not-screened', message: `whether ${point.party} is a ${id} (${citation}) is ${open}` };
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
  const bound = system.findings.filter((finding) => finding.timing.rule === 'Art. 111(2)');
  return bound.length > 0 && bound.every((finding) => finding.timing.state === 'transitional');
}
