import type { Need } from '../../law/vocabulary.js';
import type { Assessment, ClassifiedPoint, Finding, SystemAssessment } from '../../model/generated/assessment.js';
import type { DocumentAnswer } from '../../model/generated/document.js';
import type { PlaceOf } from '../gap-context.js';
import type { FieldType } from './field-types.js';

/** A parsed part of a registry: what the files say, as they say it. */
export type Part = Readonly<Record<string, unknown>>;

/** An evidence item of the register with what the folder says of it. */
export interface EvidenceRow {
  readonly id: string;
  readonly title?: string;
  readonly kind: string;
  readonly path: string;
  readonly sha256?: string;
  readonly version?: string;
  readonly author?: string;
  readonly approver?: string;
  readonly date?: string;
  readonly reviewBy?: string;
  readonly custodian?: string;
  readonly shows: readonly string[];
  /** Why it shows nothing; empty where it counts. */
  readonly failures: readonly string[];
}

export interface AttestationRow {
  readonly id: string;
  readonly by: string;
  readonly on: string;
  readonly reasons: string;
  readonly reviewBy: string;
  readonly about: readonly string[];
}

/** A step of a workflow as the matrix of delegation needs it. */
export interface WorkflowStepRow {
  readonly workflow: string;
  /** The function that answers for the workflow. */
  readonly accountable?: string;
  readonly step: string;
  readonly name?: string;
  readonly kind: string;
  readonly performer?: string;
  readonly performerKind: string;
  readonly model?: string;
  readonly tools: string;
  readonly limits: string;
  readonly effect: string;
  readonly reversal: string;
  /** The gate at the step, in words. */
  readonly gate?: string;
  readonly gateRefuses?: string;
  readonly approvers?: readonly string[];
}

/** Everything that a record is made of. It has no clock: the same values give the same record. */
export interface RecordInput {
  readonly assessment: Assessment;
  readonly system: SystemAssessment;
  /** The system entry and the legal entities, as the registry states them. */
  readonly facts: Part;
  readonly organisations: ReadonlyMap<string, Part>;
  readonly evidence: readonly EvidenceRow[];
  readonly attestations: readonly AttestationRow[];
  readonly steps: readonly WorkflowStepRow[];
  /** What people wrote for this document. */
  readonly answers?: DocumentAnswer;
  readonly placeOf: PlaceOf;
}

/** What stands at a field. Nothing is left blank: an open field says why it is open. */
export type FieldAnswer =
  | { readonly state: 'value'; readonly texts: readonly string[]; readonly paths: readonly string[] }
  | {
      readonly state: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly paths: readonly string[];
      readonly note?: string;
    }
  | { readonly state: 'not applicable'; readonly reason: string }
  | { readonly state: 'not yet due'; readonly rule: string }
  | { readonly state: 'unresolved'; readonly why: string };

/** One field of a document: its key in the field registry, the provision that asks for it, and where it comes from. */
export interface FieldSpec {
  readonly key: string;
  /** What the field is, in a few words of ours. */
  readonly label: string;
  readonly clauses: readonly string[];
  readonly need: Need;
  /** What a person may write there, in `documents/<system>/<id>.yaml`. */
  readonly type: FieldType;
  /** Who has to supply it, where it is open. */
  readonly from: string;
  readonly read: (input: RecordInput) => FieldAnswer;
}

/** A document of the catalogue. */
export interface RecordSpec {
  readonly id: string;
  readonly title: string;
  readonly basis: readonly string[];
  /** By when it has to be there, in words. */
  readonly when: string;
  /** How long it is kept, and by which provision. */
  readonly retention: string;
  /** Why the document applies to the system, or why it does not. */
  readonly applies: (input: RecordInput) => {
    readonly is: 'yes' | 'no' | 'open';
    readonly why: string;
    readonly whom: readonly string[];
  };
  readonly fields: readonly FieldSpec[];
}

/** The own parties that hold a role, or may; from the classes of the assessment. */
export function inRole({ system }: RecordInput, ...roles: readonly string[]): readonly ClassifiedPoint[] {
  return system.classes.filter(({ id, state }) => roles.includes(id) && state !== 'not-met');
}

/** The findings about a provision and everything below it. */
export function findingsOf({ findings }: SystemAssessment, clauses: readonly string[]): readonly Finding[] {
  return findings.filter(({ citation }) => nearest(citation, clauses) > 0);
}

/** How closely a citation is named by one of the clauses: the length of the closest one above it, or 0. */
export function nearest(citation: string, clauses: readonly string[]): number {
  const above = clauses.filter(
    (clause) => citation === clause || (citation.startsWith(clause) && '(, '.includes(citation[clause.length] ?? '-')),
  );
  return Math.max(0, ...above.map(({ length }) => length));
}

/** A value of the registry by its path; undefined where nothing is stated. */
export function valueAt(part: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isPart(value) ? value[key] : undefined), part);
}

/** The entries of a list as it stands, and whether somebody stated it complete. */
export function entriesAt(
  part: unknown,
  path: string,
): { entries: readonly Part[]; isComplete: boolean } | 'none' | undefined {
  const value = valueAt(part, path);
  if (value === 'none') return 'none';
  if (Array.isArray(value)) return { entries: value as readonly Part[], isComplete: false };
  if (isPart(value) && Array.isArray(value.entries))
    return { entries: value.entries as readonly Part[], isComplete: true };
  return undefined;
}

/** The ids of a list as it stands. */
export function entryIds(part: unknown, path: string): readonly string[] {
  const found = entriesAt(part, path);
  return found === undefined || found === 'none' ? [] : found.entries.map(({ id }) => String(id));
}

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of the registry in words; undefined where it says nothing. */
export function inWords(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return worded(value.map(inWords));
  if (!isPart(value)) return undefined;
  if (Array.isArray(value.only))
    return `${worded(value.only.map((entry) => spaced(String(entry)))) ?? 'none of them'} and no other (stated by ${inWords(value.by) ?? 'nobody named'})`;
  if (Array.isArray(value.entries))
    return worded(value.entries.map((each) => inWords(isPart(each) ? (each.id ?? each) : each)));
  return worded(
    Object.entries(value).map(([key, inner]) => {
      const text = inWords(inner);
      return text === undefined ? undefined : `${spaced(key)}: ${text}`;
    }),
    '; ',
  );
}

/** `statedInInstructions` as people read it. */
export function spaced(key: string): string {
  return key.replaceAll(/([a-z\d])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}

function worded(texts: readonly (string | undefined)[], by = ', '): string | undefined {
  const told = texts.filter((text) => text !== undefined);
  return told.length === 0 ? undefined : told.join(by);
}
