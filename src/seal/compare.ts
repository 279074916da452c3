import { addPeriod, isCalendarDate } from '../law/calendar.js';
import type { IsoDate, IsoPeriod } from '../law/vocabulary.js';
import type { Settings, Statement, Subject } from './statement.js';

/** The present state that a seal is held against. */
export interface Present {
  /** What would be checked now. */
  readonly subjects: readonly Subject[];
  readonly packs: readonly { readonly id: string; readonly digest: string }[];
  /** The number of the edition of the law. */
  readonly celex: string;
  readonly settings: Settings;
  readonly today: IsoDate;
  /** How old the as-of date may be. */
  readonly maxAge: IsoPeriod;
}

/** One way in which the present state is not what was sealed, in a sentence without a full stop. */
export interface Mismatch {
  readonly about: 'subject' | 'age' | 'policies' | 'law' | 'settings' | 'decision';
  readonly found: string;
}

/** Everything in which the present state differs from what was sealed, and what was sealed from what may go out. */
export function mismatches({ predicate, subject }: Statement, present: Present): readonly Mismatch[] {
  return [
    ...subjectMismatches(subject, present.subjects),
    ...ageMismatches(predicate, present),
    ...packMismatches(predicate.packs, present.packs),
    ...(predicate.law.celex === present.celex
      ? []
      : [
          {
            about: 'law',
            found: `it was checked against ${predicate.law.celex}, and ${present.celex} is asked for`,
          } as const,
        ]),
    ...(canonical(predicate.gateSettings) === canonical(present.settings)
      ? []
      : [{ about: 'settings', found: 'the gate was not set as this configuration sets it' } as const]),
    ...decisionMismatches(predicate),
  ];
}

function subjectMismatches(sealed: readonly Subject[], present: readonly Subject[]): Mismatch[] {
  const before = new Map(sealed.map(({ digest, name }) => [name, digest.sha256]));
  const now = new Map(present.map(({ digest, name }) => [name, digest.sha256]));
  const told: Mismatch[] = [];
  if (before.size === 0) told.push({ about: 'subject', found: 'the seal names no file' });
  if (before.size < sealed.length) told.push({ about: 'subject', found: 'the seal names a file twice' });
  for (const name of [...new Set([...before.keys(), ...now.keys()])].sort()) {
    const [then, today] = [before.get(name), now.get(name)];
    if (today === undefined) told.push({ about: 'subject', found: `${name} was checked and is not there` });
    else if (then === undefined) told.push({ about: 'subject', found: `${name} is new and was not checked` });
    else if (then !== today) told.push({ about: 'subject', found: `${name} is not what was checked` });
  }
  return told;
}

function ageMismatches({ asOf, nextFlip }: Statement['predicate'], { maxAge, today }: Present): Mismatch[] {
  const about = 'age';
  if (!isCalendarDate(asOf)) return [{ about, found: `its as-of date ${asOf} is no day of the calendar` }];
  if (asOf > today) return [{ about, found: `it was made for ${asOf}, which is still to come` }];
  const told: Mismatch[] = [];
  if (addPeriod(asOf, maxAge) < today)
    told.push({ about, found: `it was made for ${asOf}, longer ago than ${maxAge}` });
  if (nextFlip !== undefined && nextFlip <= today)
    told.push({ about, found: `a result may have moved by itself on ${nextFlip}` });
  return told;
}

function packMismatches(sealed: Present['packs'], present: Present['packs']): Mismatch[] {
  const now = new Map(present.map(({ digest, id }) => [id, digest]));
  const then = new Map(sealed.map(({ digest, id }) => [id, digest]));
  return [...new Set([...then.keys(), ...now.keys()])]
    .sort()
    .filter((id) => then.get(id) !== now.get(id))
    .map((id) => ({ about: 'policies', found: `the policies ${id} are not those that were checked with` }));
}

function decisionMismatches({ decision }: Statement['predicate']): Mismatch[] {
  if (decision.blocks) {
    return [
      {
        about: 'decision',
        found: `the gate blocked: ${decision.reasons.map(({ message }) => message).join('; ') || 'no reason is given'}`,
      },
    ];
  }
  return decision.reasons.length === 0
    ? []
    : [{ about: 'decision', found: 'the gate is said not to block and reasons to block are named' }];
}

/** Values of plain data with their keys in one order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
