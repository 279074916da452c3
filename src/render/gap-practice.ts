import type { PracticeFinding } from '../model/generated/assessment.js';
import { counted, pathInWords } from '../model/words.js';
import { type GapContext, missingInWords, said } from './gap-context.js';
import type { PracticeGap, PracticeOpenItem, ReportPractice } from './generated/D44.js';
import { anchorOf, neutralText } from './markdown.js';

/**
 * What packs of good practice found: a section of its own, numbered apart, with counts that stand beside those of the
 * Act and never in them. What is open stands in a table of its own: nothing of it is an open item or a gap of the Act or a
 * reason of the gate.
 */
export function practicePart(context: GapContext): ReportPractice {
  const open: PracticeOpenItem[] = [];
  const systems = context.assessment.systems.flatMap(({ id, practice }) => {
    if (practice === undefined) return [];
    const gaps = practice
      .filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')
      .map((finding, index) => ({ finding, gap: gapOf(finding, `O${index + 1} of ${id}`, context) }));
    open.push(...gaps.map(({ finding, gap }, index) => openItem(finding, gap, `O${index + 1} of ${id}`, id)));
    return [
      {
        system: id,
        summary: `Held against the stated workflows, outside every count of the Act: ${counts(practice)}.`,
        hasGaps: gaps.length > 0,
        gaps: gaps.map(({ gap }) => gap),
      },
    ];
  });
  const openInWords = `${counted(open.length, 'point')} open. The Act asks for none of them in these words: they block neither the gate nor the final version of this report.`;
  return { isHeld: systems.length > 0, hasOpen: open.length > 0, openInWords, open, systems };
}

function openItem(
  { instances, missing, outcome }: PracticeFinding,
  { heading, practice, remedy }: PracticeGap,
  number: string,
  system: string,
): PracticeOpenItem {
  const [first, ...others] = instances.map(({ message }) => message);
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'more point')}`;
  const settles = missing.length === 0 ? 'nobody can tell' : `${counted(missing.length, 'fact')} would settle it`;
  return {
    number,
    anchor: anchorOf(neutralText(heading)),
    system: said(system),
    what: practice,
    why: said(`${outcome}: ${first === undefined ? settles : `${first}${more}`}`),
    action: remedy,
  };
}

const OUTCOMES = ['satisfied', 'not-satisfied', 'undetermined', 'not-applicable'] as const;

function counts(findings: readonly PracticeFinding[]): string {
  return OUTCOMES.map((outcome) => `${findings.filter((each) => each.outcome === outcome).length} ${outcome}`).join(
    ', ',
  );
}

function gapOf(
  { instances, limits, missing, outcome, practice }: PracticeFinding,
  number: string,
  context: GapContext,
): PracticeGap {
  const text = context.assessment.header.practices?.find(({ id }) => id === practice);
  return {
    heading: `${number}. ${text?.part ?? practice}: ${outcome}`,
    practice: said(text?.statement, practice),
    near:
      text?.near === undefined
        ? 'no provision covers the same ground'
        : `${text.near} covers the same ground; what it asks for is assessed on its own`,
    outcome: outcome === 'not-satisfied' ? 'not-satisfied' : 'undetermined',
    expected: said(text?.shownBy, 'not explained by the assessment'),
    remedy: said(text?.remedy, 'not explained by the assessment'),
    hasPoints: instances.length > 0,
    points: instances.map(({ document, message, path = [], pointer }) => ({
      place: context.at(document, pointer),
      message: said(message),
      hasPath: path.length > 0,
      path: path.length > 0 ? pathInWords(path) : 'no path',
    })),
    hasMissing: missing.length > 0 && instances.length === 0,
    missing: missing.map((each) => missingInWords(each, context)),
    hasLimits: limits.length > 0,
    limits: limits.map((limit) => said(limit)),
  };
}
