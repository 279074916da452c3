import type {
  AssessmentHeader,
  PracticeFinding,
  PracticeText,
  SystemAssessment,
} from '../model/generated/assessment.js';
import { counted, pathInWords } from '../model/words.js';
import { BLANK, hanging, type Line, line, type Tone } from './page.js';
import { missingLines, type Telling } from './telling.js';

const OUTCOMES = ['satisfied', 'not-satisfied', 'undetermined', 'not-applicable'] as const;
const TONES: Readonly<Record<PracticeFinding['outcome'], Tone>> = {
  satisfied: 'good',
  'not-satisfied': 'bad',
  undetermined: 'open',
  'not-applicable': 'quiet',
};
/** Of many paths the first are told, unless everything is. */
const FIRST = 3;

/**
 * What packs of good practice found, under a heading of their own: it says that the Act does not ask for it, and its
 * counts are apart from those of the Act.
 */
export function practiceLines(
  { practice = [] }: SystemAssessment,
  { packs, practices = [] }: AssessmentHeader,
  telling: Telling,
): Line[] {
  const texts = new Map(practices.map((text) => [text.id, text]));
  return packs.flatMap(({ id, title }) => {
    const own = practice.filter((finding) => finding.practice.startsWith(`${id}/`));
    if (own.length === 0) return [];
    const told = own.filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined' || telling.full);
    return [
      BLANK,
      line(2, { text: title, tone: 'heading' }),
      hanging(2, 4, `Not required by the Act, outside its counts, and never a reason to block: ${countsOf(own)}.`),
      hanging(2, 4, {
        text: '“Near” names where the Act covers the same ground; what it asks for there is assessed above, by its own words.',
        tone: 'quiet',
      }),
      ...told.flatMap((finding) => practiceBlock(finding, texts.get(finding.practice), telling)),
    ];
  });
}

function countsOf(findings: readonly PracticeFinding[]): string {
  const parts = OUTCOMES.map(
    (outcome) => [findings.filter((each) => each.outcome === outcome).length, outcome] as const,
  );
  return parts
    .filter(([count]) => count > 0)
    .map(([count, outcome]) => `${count} ${outcome}`)
    .join(', ');
}

function practiceBlock(finding: PracticeFinding, text: PracticeText | undefined, telling: Telling): Line[] {
  const { instances, limits, missing, outcome, practice } = finding;
  const isGap = outcome === 'not-satisfied' || outcome === 'undetermined';
  const shown = telling.full ? instances : instances.slice(0, FIRST);
  const near = text?.near === undefined ? '' : ` (near ${text.near})`;
  return [
    hanging(
      4,
      6,
      { text: text?.part ?? practice, tone: 'heading' },
      ' ',
      { text: outcome, tone: TONES[outcome] },
      `: ${text?.statement ?? practice}${near}`,
    ),
    ...shown.flatMap(({ document, message, path, pointer }) => [
      hanging(6, 8, telling.at(document, pointer), `: ${message}`),
      ...(path === undefined || path.length === 0
        ? []
        : [hanging(8, 10, { text: pathInWords(path), tone: 'heading' })]),
    ]),
    ...(shown.length < instances.length
      ? [hanging(6, 8, { text: `and ${counted(instances.length - shown.length, 'more point')}`, tone: 'quiet' })]
      : []),
    ...(isGap && instances.length === 0 ? missingLines(missing, 6, telling) : []),
    ...(telling.full ? limits.map((limit) => hanging(6, 8, `Not seen: ${limit}`)) : []),
    ...(isGap && text !== undefined ? [hanging(6, 8, `To do: ${text.remedy}`)] : []),
  ];
}
