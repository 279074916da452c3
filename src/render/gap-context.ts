import type { GateDecision } from '../gate/decide.js';
import type {
  Assessment,
  FactReference,
  Finding,
  MissingFact,
  RequirementText,
  SystemAssessment,
  WaiverNote,
} from '../model/generated/assessment.js';
import { partyInWords, timingInWords } from '../model/words.js';
import { anchorOf, neutralText } from './markdown.js';

/** Where a place of an input stands: `file:line:column`, or undefined where nobody can tell. */
export type PlaceOf = (document: string, pointer: string) => string | undefined;

/** The number and heading under which something is told, and the anchor that leads there. */
export interface Heading {
  readonly number: string;
  readonly heading: string;
  readonly anchor: string;
}

/** What the parts of the gap report share. */
export interface GapContext {
  readonly assessment: Assessment;
  readonly decision: GateDecision;
  readonly at: (document: string, pointer: string) => string;
  readonly requirementOf: (finding: Finding) => RequirementText | undefined;
  /** Of a finding that is a gap, or of a contradiction. */
  readonly headingOf: (told: object) => Heading;
  /** What the gate made of a finding or contradiction. */
  readonly consequenceOf: (fingerprint: string) => string;
}

export const BLOCKS_THE_GATE = 'blocks the gate';
export const DOES_NOT_BLOCK = 'does not block this gate';
export const NO_OWNER = 'unresolved: no owner is recorded';
export const NO_DATE = 'unresolved: no date is recorded';

export function gapContext(assessment: Assessment, decision: GateDecision, placeOf: PlaceOf): GapContext {
  const requirements = new Map(assessment.header.requirements.map((requirement) => [requirement.id, requirement]));
  const blocking = new Set(decision.reasons.map(({ fingerprint }) => fingerprint));
  const softened = new Map(decision.softened.map(({ by, fingerprint }) => [fingerprint, by]));
  const requirementOf = (finding: Finding): RequirementText | undefined => requirements.get(finding.requirement);
  const headings = numbered(assessment, requirementOf);
  return {
    assessment,
    decision,
    requirementOf,
    at: (document, pointer) => said(placeOf(document, pointer) ?? document),
    headingOf: (told) => headings.get(told) as Heading,
    consequenceOf: (fingerprint) => {
      const by = softened.get(fingerprint);
      if (blocking.has(fingerprint)) return BLOCKS_THE_GATE;
      return by === undefined ? DOES_NOT_BLOCK : `would block the gate; softened by ${by}`;
    },
  };
}

/** Contradictions and gaps, numbered in the order in which the report tells them. */
function numbered(
  { header, systems }: Assessment,
  requirementOf: GapContext['requirementOf'],
): ReadonlyMap<object, Heading> {
  const headings = new Map<object, Heading>();
  const counts = { C: 0, G: 0 };
  const add = (letter: 'C' | 'G', told: object, rest: string): void => {
    counts[letter] += 1;
    const number = `${letter}${counts[letter]}`;
    const heading = `${number}. ${rest}`;
    headings.set(told, { number, heading, anchor: anchorOf(neutralText(heading)) });
  };
  for (const system of systems) {
    for (const contradiction of system.contradictions)
      add('C', contradiction, `${contradiction.citation}: contradiction`);
    const { later, notRequired, now } = gapsOf(system, header.asOf, requirementOf);
    for (const gap of [...now, ...later, ...notRequired]) add('G', gap, `${gap.citation}: ${gap.outcome}`);
  }
  return headings;
}

/** The gaps of a system in legal order: in force, not yet binding, and what the Act does not require. */
export function gapsOf(
  system: SystemAssessment,
  asOf: string,
  requirementOf: GapContext['requirementOf'],
): { now: Finding[]; later: Finding[]; notRequired: Finding[] } {
  const gaps = system.findings.filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined');
  const required = gaps.filter((finding) => isRequired(requirementOf(finding)));
  return {
    now: required.filter((finding) => bindsNow(finding, asOf)),
    later: required.filter((finding) => !bindsNow(finding, asOf)),
    notRequired: gaps.filter((finding) => !isRequired(requirementOf(finding))),
  };
}

/** What nobody explains counts as required: the stricter side. */
export function isRequired(requirement: RequirementText | undefined): boolean {
  return requirement?.need !== 'I' && requirement?.need !== 'P';
}

/** Whether a duty binds on the as-of date; where its timing is open, by the stricter date. */
export function bindsNow({ timing }: Finding, asOf: string): boolean {
  return (
    timing.state === 'in-force' ||
    (timing.state === 'undetermined' && (timing.from === undefined || timing.from <= asOf))
  );
}

/** A text that is never empty: nothing in a document is silently blank. */
export function said(text: string | undefined, otherwise = 'not stated'): string {
  return text === undefined || text.trim() === '' ? otherwise : text;
}

/** Texts in one line, or what to say where there is none. */
export function listed(texts: readonly string[], otherwise: string): string {
  return said(texts.join(', '), otherwise);
}

export function factInWords({ document, fact, pointer, value }: FactReference, context: GapContext): string {
  return `${fact} is ${said(value, 'stated')} (${context.at(document, pointer)})`;
}

export function missingInWords({ document, pointer, text }: MissingFact, context: GapContext): string {
  const place = document === undefined ? '' : ` (${context.at(document, pointer ?? '')})`;
  return `${said(text, 'something that the assessment does not name')}${place}`;
}

/** The party, its role, the use, and the provision that makes it its duty. */
export function whomInWords(finding: Finding): string {
  const { bindsThrough, use } = finding;
  const of = use === undefined ? '' : ` for the use ${use}`;
  return `${partyInWords(finding)}${of}${bindsThrough === undefined ? '' : ` through ${bindsThrough}`}`;
}

/** The day from which it binds, as a date or in words. */
export function dateInWords({ timing }: Finding): string {
  return timing.from ?? timing.until ?? timingInWords(timing);
}

/** Who sees to a gap and until when: only the corrective action of a waiver records it. */
export function responsibleFor(waiver: WaiverNote | undefined): { owner: string; due: string } {
  const action = waiver?.action;
  return action === undefined
    ? { owner: NO_OWNER, due: NO_DATE }
    : { owner: said(action.owner), due: said(action.due) };
}
