import { addPeriod, isCalendarDate, parsePeriod } from '../law/calendar.js';
import type { IsoDate, IsoPeriod } from '../law/vocabulary.js';
import type { FactReference, Finding, SystemAssessment } from '../model/generated/assessment.js';
import { counted } from '../model/words.js';
import type { TimelineEntry } from './model.js';
import { dutyOf, keyOf, pointOf, type Requirements } from './starts.js';

/** The dates of the registers that can move a result. */
export interface Registers {
  readonly evidence: readonly { readonly id: string; readonly date?: string; readonly reviewBy?: string }[];
  readonly attestations: readonly {
    readonly id: string;
    readonly requirement?: string;
    readonly facts?: readonly string[];
    readonly on: string;
    readonly reviewBy: string;
  }[];
}

/**
 * What differs between the same system on two days, by time alone: results that move, with the date that moves them
 * where it can be told. A duty that only begins to bind is told elsewhere.
 */
export function moves(
  before: SystemAssessment,
  after: SystemAssessment,
  date: IsoDate,
  registers: Registers,
  requirements: Requirements,
): TimelineEntry[] {
  return [
    ...outcomeMoves(before, after, date, registers, requirements),
    ...pointMoves(before, after, date),
    ...waiverMoves(before, after, date, requirements),
  ];
}

function outcomeMoves(
  before: SystemAssessment,
  after: SystemAssessment,
  date: IsoDate,
  registers: Registers,
  requirements: Requirements,
): TimelineEntry[] {
  const old = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
  const groups = new Map<string, { was: Finding; now: Finding; why: string; all: Finding[] }>();
  for (const now of after.findings) {
    const was = old.get(now.fingerprint);
    if (was === undefined || was.outcome === now.outcome) continue;
    const why = causesOf(was, now, date, registers);
    const key = JSON.stringify([was.outcome, now.outcome, now.party, now.role, now.use, why]);
    const group = groups.get(key) ?? { was, now, why, all: [] };
    group.all.push(now);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ was, now, why, all }): TimelineEntry => {
    const [first] = all;
    const named = all.length === 1 && first !== undefined ? `${first.requirement} (${first.citation})` : '';
    const what = all.length === 1 ? named : counted(all.length, 'result');
    return {
      date,
      kind: 'result',
      system: after.id,
      what: `${what} of ${now.party === '' ? 'a party that is not named' : now.party} as ${now.role} ${all.length === 1 ? 'becomes' : 'become'} ${now.outcome.replace('-', ' ')}, after ${was.outcome.replace('-', ' ')}`,
      why,
      party: now.party,
      role: now.role,
      ...(now.use === undefined ? {} : { use: now.use }),
      duties: all.map((finding) => dutyOf(finding, requirements)),
      before: was.outcome,
      after: now.outcome,
      key: keyOf('result', after.id, date, was.outcome, now.outcome, ...all.map(({ fingerprint }) => fingerprint)),
    };
  });
}

/** The dates of the inputs that fall on this day; where none does, that it cannot be told. */
function causesOf(was: Finding, now: Finding, date: IsoDate, registers: Registers): string {
  const isDue = (reviewBy: string | undefined): boolean =>
    reviewBy !== undefined && reviewBy < date && addPeriod(reviewBy, 'P1D') === date;
  const items = new Set([...was.evidence, ...now.evidence]);
  // Evidence that no longer counts is named where its absence is explained.
  const spoken = [was, now].flatMap(({ missing }) => missing.map(({ text }) => text)).join('\n');
  const isAbout = (id: string): boolean => items.has(id) || spoken.includes(`(${id}: `) || spoken.includes(`; ${id}: `);
  const named = [was, now].flatMap(({ decidedBy, missing }) => [...decidedBy, ...missing].map(({ fact }) => fact));
  const attested = registers.attestations.filter(
    ({ requirement, facts = [] }) =>
      requirement === now.requirement || facts.some((path) => named.some((fact) => fact?.startsWith(path) === true)),
  );
  const stated = [...new Map([...was.decidedBy, ...now.decidedBy].map((fact) => [fact.fact, bare(fact)])).values()];
  const periods = [...new Set(stated.flatMap(({ value }) => (isPeriod(value) ? [value] : [])))];
  const causes = [
    ...registers.evidence
      .filter(({ id, reviewBy }) => isDue(reviewBy) && isAbout(id))
      .map(({ id, reviewBy }) => `the review date ${reviewBy} of evidence ${id} passes`),
    ...registers.evidence
      .filter(({ id, date: of }) => of === date && isAbout(id))
      .map(({ id }) => `evidence ${id} begins to count`),
    ...attested
      .filter(({ reviewBy }) => isDue(reviewBy))
      .map(({ id, reviewBy }) => `the review date ${reviewBy} of attestation ${id} passes`),
    ...attested.filter(({ on }) => on === date).map(({ id }) => `attestation ${id} begins to count`),
    ...stated.flatMap(({ fact, value }): string[] => {
      if (!isDay(value)) return [];
      if (value === date) return [`${fact} is reached`];
      if (isDue(value)) return [`${fact} (${value}) has passed`];
      const [period] = periods.filter((length) => addPeriod(value, length) === date);
      return period === undefined ? [] : [`${period} has gone by since ${fact} (${value})`];
    }),
  ];
  return causes.length === 0 ? 'which date moves it cannot be told from the inputs' : causes.join('; ');
}

/** A fact with its value as it was stated: an assessment writes texts, and so days, in quotation marks. */
const bare = ({ fact, value }: FactReference): { readonly fact: string; readonly value: string | undefined } => ({
  fact,
  value: value?.replace(/^"(.*)"$/s, '$1'),
});

const isDay = (text: string | undefined): text is IsoDate => text !== undefined && isCalendarDate(text);

const isPeriod = (text: string | undefined): text is IsoPeriod => text !== undefined && parsePeriod(text) !== undefined;

function pointMoves(before: SystemAssessment, after: SystemAssessment, date: IsoDate): TimelineEntry[] {
  const keyOfPoint = ({ id, use, party }: SystemAssessment['classes'][number]): string =>
    JSON.stringify([id, use ?? null, party ?? null]);
  const old = new Map(before.classes.map((point) => [keyOfPoint(point), point]));
  return after.classes.flatMap((now): TimelineEntry[] => {
    const was = old.get(keyOfPoint(now));
    if (was === undefined || was.state === now.state || now.kind === 'element') return [];
    return [
      {
        date,
        kind: 'result',
        system: after.id,
        what: `${now.id}${now.use === undefined ? '' : ` for use ${now.use}`}${now.party === undefined ? '' : ` for party ${now.party}`} becomes ${now.state.replace('-', ' ')}, after ${was.state.replace('-', ' ')}`,
        why:
          now.decidedBy
            .map(bare)
            .filter(({ value }) => value === date)
            .map(({ fact }) => `${fact} is reached`)
            .join('; ') || 'which date moves it cannot be told from the inputs',
        points: [pointOf(now)],
        before: was.state,
        after: now.state,
        key: keyOf('class-moves', after.id, date, now.id, now.use, now.party),
      },
    ];
  });
}

/** Waivers that stop holding: the gate is no longer silent from that day on. */
function waiverMoves(
  before: SystemAssessment,
  after: SystemAssessment,
  date: IsoDate,
  requirements: Requirements,
): TimelineEntry[] {
  const old = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
  return after.findings.flatMap((now): TimelineEntry[] => {
    const was = old.get(now.fingerprint)?.waiver;
    if (now.waiver === undefined || was?.state === now.waiver.state) return [];
    const { id, state, until } = now.waiver;
    const isHeld = state === 'holds';
    return [
      {
        date,
        kind: 'waiver',
        system: after.id,
        what: isHeld
          ? `waiver ${id} begins to hold for ${now.requirement}`
          : `waiver ${id} no longer holds for ${now.requirement}: ${state.replaceAll('-', ' ')}`,
        why: isHeld ? `it is accepted until ${until}` : (now.waiver.why ?? `it was accepted until ${until}`),
        party: now.party,
        role: now.role,
        duties: [dutyOf(now, requirements)],
        key: keyOf('waiver', after.id, date, id, now.fingerprint),
      },
    ];
  });
}
