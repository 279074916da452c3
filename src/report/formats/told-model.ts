import type { Finding, RequirementText } from '../../model/generated/assessment.js';
import type { PlaceOf } from '../telling.js';

/** What every format for machines needs beside the assessment and the decision. */
export interface FormatOptions {
  readonly places: PlaceOf;
  /** The path of the governance folder below the root of the repository, `''` or ending in a slash. */
  readonly below: string;
  /** The official text of a provision. */
  readonly linkOf: (citation: string) => string | undefined;
  /** The registry of which these systems are told alone, where it is too large to be told whole. */
  readonly registry?: { readonly systems: number; readonly blocking: number };
}

/** A place in a file, relative to the root of the repository. The path is as it is: each format escapes it. */
export interface ToldPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A step of a counterexample path with its place. */
export interface ToldStep {
  readonly text: string;
  readonly place: ToldPlace;
}

/** What a result is about: the same for all results of one requirement, contradiction or point of the law. */
export interface ToldRule {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  /** What is asked. */
  readonly statement: string;
  /** What to do about a gap. */
  readonly remedy: string;
  readonly shownBy?: string;
  readonly assumption?: string;
  readonly link?: string;
  /** How binding it is. */
  readonly need?: RequirementText['need'];
}

/**
 * What the gate makes of a result: it blocks; it would and a waiver, a baseline or an option let it pass; or it is
 * nothing that this gate looks at.
 */
export type Standing = 'blocks' | 'waived' | 'let-pass' | 'beside';

/**
 * One thing that was found, told once for every format: an instance of a finding, a finding without instances, a
 * contradiction, or an open point of the classification. All texts are safe for one line of plain text.
 */
export interface ToldResult {
  readonly system: string;
  readonly rule: ToldRule;
  readonly standing: Standing;
  /** Why it does not block although it would: each reason once. */
  readonly letPassBy: readonly string[];
  readonly outcome: Finding['outcome'];
  /** Something is settled against the system, rather than open. */
  readonly isSettled: boolean;
  /** `Art. 14(4)(d) is not-satisfied for talent-gmbh as provider`. */
  readonly headline: string;
  /** What was found, in one sentence without a full stop; may be empty. */
  readonly what: string;
  /** When it binds, in words; empty for what has no timing of its own. */
  readonly timing: string;
  readonly place: ToldPlace;
  readonly related: readonly ToldStep[];
  readonly path: readonly ToldStep[];
  /** What would settle it. */
  readonly missing: readonly string[];
  readonly fingerprint: string;
  readonly party?: string;
  readonly role?: string;
  readonly use?: string;
  readonly finding?: Finding;
  /** Of an instance: which. */
  readonly instance?: string;
}
