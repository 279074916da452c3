import type { Attestation } from '../../../src/model/generated/attestations.js';
import type { EvidenceItem } from '../../../src/model/generated/evidence.js';
import { digestOf, type Part } from '../../laws/scenario.js';

/** The day on which Chapter III begins to bind by the ground of Annex III. */
export const FIRST_DAY = '2027-12-02';
export const SYSTEM = 'shortlister';

/** What the rich system says and shows for the duties of one subject; the parts lie side by side and never overlap. */
export interface RichPart {
  /** Sections of the system entry. */
  readonly system?: Part;
  /** Facts of the party that makes it, and of the one that uses it. */
  readonly maker?: Part;
  readonly user?: Part;
  /** Facts of the one use. */
  readonly use?: Part;
  readonly items?: readonly EvidenceItem[];
  readonly attestations?: readonly Attestation[];
  /** Duties of the subject that never bind the rich system, by policy and requirement: those of other operators, and of other systems. */
  readonly ofOthers?: readonly string[];
  /** Duties that bind it only where it identifies persons remotely as well, and those that it is then free of. */
  readonly ofIdentification?: readonly string[];
  readonly notForIdentification?: readonly string[];
}

/** A list that somebody stated complete. */
export const complete = (entries: readonly Part[]): Part => ({
  complete: { by: 'head of quality', on: '2027-11-20', count: entries.length },
  entries,
});

/** A closed set: these yes, all others no. */
export const screening = (...only: readonly string[]): Part => ({ only, by: 'legal department', on: '2027-10-01' });

/** A usable evidence item that shows these paths. */
export const item = (id: string, kind: EvidenceItem['kind'], ...shows: readonly string[]): EvidenceItem => ({
  id,
  kind,
  systems: [SYSTEM],
  shows: [...shows],
  path: `evidence/${id}.pdf`,
  sha256: digestOf('e'),
  version: '4.2',
  author: 'quality office',
  approver: 'head of quality',
  date: '2027-12-01',
  reviewBy: '2028-11-15',
  ...(kind === 'test report'
    ? { thresholdsSetOn: '2027-08-01', versionReleasedOn: '2027-09-01', ranOn: '2027-10-01' }
    : {}),
});

/** A named person's statement, in date. */
export const attestation = (id: string, more: Partial<Attestation>): Attestation => ({
  id,
  systems: [SYSTEM],
  by: 'head of quality',
  on: '2027-11-18',
  reasons: 'reviewed with the works council',
  reviewBy: '2028-11-18',
  ...more,
});

/**
 * What all parts say in one place, sections merged key by key and lists one behind the other.
 *
 * @throws where two parts say the same thing: one of them would be lost
 */
export function merged(parts: readonly RichPart[], of: 'system' | 'maker' | 'user' | 'use'): Part {
  return parts.reduce<Part>((whole, part) => join(whole, part[of] ?? {}, of), {});
}

function join(one: Part, other: Part, at: string): Part {
  const result: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const old = result[key];
    if (old === undefined) result[key] = value;
    else if (isSection(old) && isSection(value)) result[key] = join(old, value, `${at}.${key}`);
    else if (isList(old) && isList(value)) result[key] = complete([...old.entries, ...value.entries]);
    else throw new Error(`two parts of the rich system say ${at}.${key}`);
  }
  return result;
}

const isList = (value: unknown): value is { readonly entries: readonly Part[] } =>
  typeof value === 'object' && value !== null && 'entries' in value;

const isSection = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('entries' in value) && !('only' in value);
