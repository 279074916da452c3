import type {
  Assessment,
  FactReference,
  Finding,
  MissingFact,
  RequirementText,
  SystemAssessment,
} from '../model/generated/assessment.js';
import { hanging, type Line, type Span } from './page.js';

/** Where a place of an input stands: `file:line:column`, or undefined where nobody can tell. */
export type PlaceOf = (document: string, pointer: string) => string | undefined;

/** How a text report is told. */
export interface TextOptions {
  readonly places: PlaceOf;
  /** Escape codes for colour; the words say the same without them. */
  readonly colour: boolean;
  /** Everything: every fact, what does not bind yet in full, what is satisfied, digests and readings. */
  readonly full: boolean;
  /** Columns of the page, 100 if absent. */
  readonly width?: number;
}

/** What the parts of a report share: the options, and the requirements by id. */
export interface Telling {
  readonly full: boolean;
  readonly asOf: string;
  readonly requirementOf: (finding: Finding) => RequirementText | undefined;
  readonly at: (document: string, pointer: string) => Span;
}

export function tellingOf(assessment: Assessment, options: TextOptions): Telling {
  const requirements = new Map(assessment.header.requirements.map((requirement) => [requirement.id, requirement]));
  return {
    full: options.full,
    asOf: assessment.header.asOf,
    requirementOf: (finding) => requirements.get(finding.requirement),
    at: (document, pointer) => ({ text: options.places(document, pointer) ?? document, tone: 'quiet' }),
  };
}

export function widthOf(options: TextOptions): number {
  return Math.max(40, options.width ?? 100);
}

/** Where a system is described: the line for a registry with one system a line. */
export function placeOfSystem(system: SystemAssessment, telling: Telling): Span {
  return system.line === undefined
    ? telling.at(system.document, '')
    : { text: `${system.document}:${system.line}`, tone: 'quiet' };
}

/** One line per fact: what it says, and where. Of a long list the first three, unless everything is told. */
export function factLines(facts: readonly FactReference[], indent: number, telling: Telling): Line[] {
  const shown = telling.full || facts.length <= 4 ? facts : facts.slice(0, 3);
  const lines = shown.map((fact) =>
    hanging(
      indent,
      indent + 2,
      `${fact.fact} is ${fact.value ?? 'stated'} (`,
      telling.at(fact.document, fact.pointer),
      ')',
    ),
  );
  if (shown.length < facts.length)
    lines.push(hanging(indent, indent, { text: `and ${facts.length - shown.length} more facts`, tone: 'quiet' }));
  return lines;
}

/** One line per question: what is missing, and where it would stand. */
export function missingLines(missing: readonly MissingFact[], indent: number, telling: Telling): Line[] {
  return missing.map(({ text, document, pointer }) =>
    document === undefined
      ? hanging(indent, indent + 2, `- ${text}`)
      : hanging(indent, indent + 2, `- ${text} (`, telling.at(document, pointer ?? ''), ')'),
  );
}

/** Good practice and what the Act only implies: told apart from what the Act asks for. An unknown requirement is asked for. */
export function isAskedFor(finding: Finding, telling: Telling): boolean {
  const need = telling.requirementOf(finding)?.need;
  return need !== 'I' && need !== 'P';
}
