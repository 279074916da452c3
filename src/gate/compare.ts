import type { IsoDate } from '../law/vocabulary.js';
import type {
  Assessment,
  ClassifiedPoint,
  Contradiction,
  Finding,
  SystemAssessment,
} from '../model/generated/assessment.js';
import type { GateReason, PointReference } from './decide.js';

/** What a change is held against: an earlier assessment, and which systems are in service since before it. */
export interface Against {
  /** As the person named it: a file or a revision. */
  readonly name: string;
  readonly base: Assessment;
  /** The ids of systems that are on the market or in service, and were when the earlier assessment was made. */
  readonly inService: ReadonlySet<string>;
}

/** How one system is judged: whole, as a release, or by what the change adds or worsens. */
export interface Judged {
  readonly system: string;
  readonly judged: 'whole' | 'change';
  /** Why, in words. */
  readonly why: string;
}

/** What moved between two assessments. */
export interface Move {
  readonly system: string;
  readonly kind: 'added' | 'worsened' | 'improved' | 'settled' | 'gone';
  readonly citation: string;
  /** One sentence without a full stop. */
  readonly message: string;
  /** The finding or contradiction that it is about; absent where a system as a whole moved. */
  readonly fingerprint?: string;
}

/** What a decision says of the comparison that it rests on. */
export interface Comparison {
  readonly name: string;
  readonly asOf: IsoDate;
  readonly systems: readonly Judged[];
  readonly moves: readonly Move[];
  /** What makes the two hard to compare: other law, policies or tool. */
  readonly cautions: readonly string[];
}

/** Compares an assessment with an earlier one, in the order of the systems and of the law. */
export function compareAssessments(now: Assessment, against: Against): Comparison {
  const { base, name } = against;
  const before = new Map(base.systems.map((system) => [system.id, system]));
  const present = new Set(now.systems.map(({ id }) => id));
  const gone = base.systems
    .filter(({ id }) => !present.has(id))
    .map(({ id }): Move => ({ system: id, kind: 'gone', citation: '', message: 'the system is not in this run' }));
  return {
    name,
    asOf: base.header.asOf,
    systems: now.systems.map((system) => judge(system, before.get(system.id), against)),
    moves: [...now.systems.flatMap((system) => movesOf(system, before.get(system.id))), ...gone],
    cautions: cautionsOf(now, base),
  };
}

function cautionsOf({ header: now }: Assessment, { header: base }: Assessment): string[] {
  const packs = (header: Assessment['header']): string => header.packs.map(({ digest }) => digest).join();
  return [
    ...(now.law.edition === base.law.edition ? [] : [`it was made under the ${base.law.edition} edition of the Act`]),
    ...(packs(now) === packs(base) ? [] : ['it was made with other policies']),
    ...(now.tool.version === base.tool.version ? [] : [`it was made with version ${base.tool.version}`]),
    ...(now.asOf === base.asOf ? [] : [`it was made as of ${base.asOf}`]),
  ];
}

function judge(now: SystemAssessment, before: SystemAssessment | undefined, { inService }: Against): Judged {
  const whole = (why: string): Judged => ({ system: now.id, judged: 'whole', why });
  if (before === undefined) return whole('it is new');
  if (before.version !== now.version)
    return whole(`its version changed from ${before.version ?? 'none stated'} to ${now.version ?? 'none stated'}`);
  if (!inService.has(now.id))
    return whole('it is not shown to have been on the market or in service before this change');
  return {
    system: now.id,
    judged: 'change',
    why: `it is in service, and its version stays ${now.version ?? 'unstated'}`,
  };
}

const RANKS: Readonly<Record<Finding['outcome'], number>> = {
  satisfied: 0,
  'not-applicable': 0,
  undetermined: 1,
  'not-satisfied': 2,
};
const BASES: readonly (Finding['basis'] | undefined)[] = [undefined, 'stated', 'attested', 'documented', 'observed'];

function movesOf(now: SystemAssessment, before: SystemAssessment | undefined): Move[] {
  const earlier = new Map(before?.findings.map((finding) => [finding.fingerprint, finding]));
  const present = new Set(now.findings.map(({ fingerprint }) => fingerprint));
  const moves = now.findings.flatMap((finding): Move[] => {
    const move = moveOf(finding, earlier.get(finding.fingerprint));
    return move === undefined ? [] : [{ ...move, system: now.id }];
  });
  const gone = (before?.findings ?? [])
    .filter((finding) => !present.has(finding.fingerprint) && RANKS[finding.outcome] > 0)
    .map(
      ({ citation, fingerprint, outcome }): Move => ({
        system: now.id,
        kind: 'gone',
        citation,
        message: `${citation} was ${outcome} and is no longer held against the system`,
        fingerprint,
      }),
    );
  return [...moves, ...gone, ...contradictionMoves(now, before)];
}

function contradictionMoves(now: SystemAssessment, before: SystemAssessment | undefined): Move[] {
  const fresh = now.contradictions.filter((each) => !hasContradiction(before, each.fingerprint));
  const settled = (before?.contradictions ?? []).filter((each) => !hasContradiction(now, each.fingerprint));
  const told =
    (kind: Move['kind']) =>
    ({ citation, fingerprint, statement }: Contradiction): Move => ({
      system: now.id,
      kind,
      citation,
      fingerprint,
      message: `contradiction at ${citation}: ${statement}`,
    });
  return [...fresh.map(told('added')), ...settled.map(told('settled'))];
}

const hasContradiction = (system: SystemAssessment | undefined, fingerprint: string): boolean =>
  system?.contradictions.some((each) => each.fingerprint === fingerprint) ?? false;

/** What became of one finding; undefined where it is as it was. */
function moveOf(now: Finding, before: Finding | undefined): Omit<Move, 'system'> | undefined {
  const { citation, fingerprint, outcome } = now;
  const rank = RANKS[outcome];
  const of = { citation, fingerprint };
  if (before === undefined)
    return rank === 0
      ? undefined
      : { ...of, kind: 'added', message: `${citation} is ${outcome} and was not asked before` };
  const earlier = RANKS[before.outcome];
  if (rank !== earlier) {
    const kind =
      rank > earlier ? 'worsened' : rank === 0 ? (outcome === 'not-applicable' ? 'gone' : 'settled') : 'improved';
    return { ...of, kind, message: `${citation} was ${before.outcome} and is ${outcome}` };
  }
  if (rank === 0) return undefined;
  const worse = worseWithin(now, before);
  if (worse !== undefined) return { ...of, kind: 'worsened', message: `${citation} is still ${outcome}, and ${worse}` };
  const kept = new Set(now.instances.map((instance) => instance.fingerprint));
  const mended = before.instances.filter((instance) => !kept.has(instance.fingerprint)).length;
  if (mended === 0 || now.instances.length === 0) return undefined;
  return { ...of, kind: 'improved', message: `${citation} is still ${outcome}, in ${mended} fewer places` };
}

/** What is worse about a finding whose outcome stayed: an instance more, a weaker basis, evidence that is gone. */
function worseWithin(now: Finding, before: Finding): string | undefined {
  const earlier = new Map(before.instances.map((instance) => [instance.fingerprint, instance]));
  const fresh = now.instances.find(({ fingerprint, outcome }) => {
    const known = earlier.get(fingerprint);
    // Where nothing was told apart before, an instance is the same gap told in more detail.
    return known === undefined ? before.instances.length > 0 : RANKS[outcome] > RANKS[known.outcome];
  });
  if (fresh !== undefined) return `now also: ${fresh.message}`;
  if (BASES.indexOf(now.basis) < BASES.indexOf(before.basis) && now.basis !== undefined)
    return `rests on a weaker basis: ${now.basis} instead of ${before.basis}`;
  if (now.evidence.length < before.evidence.length)
    return `evidence is gone: ${before.evidence.filter((id) => !now.evidence.includes(id)).join(', ')}`;
  return undefined;
}

/**
 * Whether a reason stood before the change and the change makes it no worse. A prohibited practice and a duty of Art. 5
 * are for `decideGate` to keep out.
 */
export function isAsBefore(reason: GateReason, now: SystemAssessment, before: SystemAssessment | undefined): boolean {
  if (before === undefined) return false;
  if (reason.points !== undefined) return reason.points.every((point) => isOpenIn(before, point));
  if (reason.kind === 'contradiction') return hasContradiction(before, reason.fingerprint ?? '');
  const finding = now.findings.find(({ fingerprint }) => fingerprint === reason.fingerprint);
  const earlier = before.findings.find(({ fingerprint }) => fingerprint === reason.fingerprint);
  if (finding === undefined || earlier === undefined) return false;
  if (reason.kind === 'expired-waiver')
    return earlier.waiver?.id === finding.waiver?.id && earlier.waiver?.state === 'expired';
  const move = moveOf(finding, earlier);
  return move === undefined || move.kind === 'improved';
}

function isOpenIn(before: SystemAssessment, { id, party, use }: PointReference): boolean {
  const point = before.classes.find(
    (each: ClassifiedPoint) => each.id === id && each.party === party && each.use === use,
  );
  return point?.state === 'in-play' || point?.state === 'not-screened';
}
