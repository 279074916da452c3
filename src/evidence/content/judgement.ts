import type { TestReport } from '../reports/test-report.js';
import type { TextPrint } from './print.js';

/** The most bytes that are judged at once; of a longer text the beginning is judged, which can only say less. */
export const LARGEST_JUDGED = 32 * 2 ** 20;

/** What a file is, by its bytes and never by its name; `code` only where the register names a symbol in it. */
export type ContentKind =
  | 'markdown'
  | 'html'
  | 'docx'
  | 'pdf'
  | 'json'
  | 'csv'
  | 'xml'
  | 'inspect archive'
  | 'code'
  | 'unknown';

/** Where something stands in a file; one of the keys, by what the format has. */
export interface ContentPlace {
  readonly line?: number;
  readonly page?: number;
  readonly paragraph?: number;
}

/**
 * Why a file is doubted:
 *
 * - `placeholders-only`, `unfilled-template`, `hollow-code`: it says nothing
 * - `thin`, `mostly-placeholders`, `repeated`, `own-report`, `bare-code`, `unused-code`: it says something, and too little
 *   to show anything by itself
 * - `unreadable`: nobody can tell here
 */
export type ContentCode =
  | 'placeholders-only'
  | 'unfilled-template'
  | 'thin'
  | 'mostly-placeholders'
  | 'repeated'
  | 'own-report'
  | 'hollow-code'
  | 'bare-code'
  | 'unused-code'
  | 'unreadable';

export interface ContentReason {
  readonly code: ContentCode;
  /** One sentence without a full stop; it names the place and quotes nothing longer than a few words. */
  readonly reason: string;
  readonly place?: ContentPlace;
  /** How many of how many passages, words or blocks; counts, never a score. */
  readonly share?: { readonly part: number; readonly whole: number };
}

/**
 * What a file says, read by a program: whether there is text at all. Whether the text is true or enough, a person
 * decides. `nothing` is said only of files without running text; a doubt leaves `something` and gives its reason.
 */
export interface ContentJudgement {
  readonly says: 'something' | 'nothing' | 'unreadable';
  readonly reasons: readonly ContentReason[];
  readonly kind: ContentKind;
  /** What tells the same or nearly the same text again; of files with enough running text. */
  readonly print?: TextPrint;
  /** What a test report in a known format holds. */
  readonly report?: TestReport;
}

/** A judgement with the text it was made on, for the edge that looks for names in it; the text goes no further. */
export interface ReadContent extends ContentJudgement {
  readonly text: string;
}

/** The judgement of a file that no reader could open or may open. */
export function unreadable(reason: string, kind: ContentKind = 'unknown'): ReadContent {
  return { says: 'unreadable', kind, reasons: [{ code: 'unreadable', reason }], text: '' };
}

/** A place in words. */
export function placeInWords({ line, page, paragraph }: ContentPlace): string {
  if (line !== undefined) return `line ${line}`;
  if (page !== undefined) return `page ${page}`;
  return `paragraph ${paragraph ?? 1}`;
}
