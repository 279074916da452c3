import { counted, STANDING_SENTENCE } from '../model/words.js';
import { ADDRESSEES, type Addressee, type Question } from '../questions/model.js';
import { BLANK, hanging, type Line, line, printPage } from './page.js';
import type { PlaceOf } from './telling.js';

/** How the questions are told. */
export interface QuestionsTextOptions {
  readonly places: PlaceOf;
  readonly colour: boolean;
  readonly width?: number;
  /** All of them; else the first of each addressee. */
  readonly full?: boolean;
}

/** Of a long list the first: the others wait until these are answered. */
const FIRST = 30;

export const WHOM: Readonly<Record<Addressee, string>> = {
  provider: 'the own side that makes or supplies it',
  deployer: 'the own side that uses it',
  supplier: 'an outside party',
  legal: 'the legal department',
  authority: 'the authority or notified body whose act it is',
};

/** The open questions by whom they are to be asked; the fewest that settle the most come first. */
export function questionsText(questions: readonly Question[], options: QuestionsTextOptions): string {
  const lines: Line[] = [line(0, { text: counted(questions.length, 'open question'), tone: 'heading' })];
  for (const to of ADDRESSEES) {
    const own = questions.filter((question) => question.to === to);
    if (own.length === 0) continue;
    const shown = options.full === true ? own : own.slice(0, FIRST);
    lines.push(
      BLANK,
      line(0, { text: `To ${WHOM[to]}: ${counted(own.length, 'question')}`, tone: 'heading' }),
      ...shown.flatMap((question) => questionLines(question, options.places)),
      ...(shown.length < own.length
        ? [BLANK, line(2, `and ${own.length - shown.length} more; --full tells them all`)]
        : []),
    );
  }
  if (questions.length > 0)
    lines.push(
      BLANK,
      hanging(0, 2, 'An answer may settle further questions, or open those about the elements of a point.'),
    );
  lines.push(BLANK, hanging(0, 2, STANDING_SENTENCE));
  return printPage(lines, { colour: options.colour, width: Math.max(40, options.width ?? 100) });
}

function questionLines(question: Question, places: PlaceOf): Line[] {
  const { system, party, fact, form, example, document, pointer } = question;
  const place = document === undefined ? undefined : (places(document, pointer ?? '') ?? document);
  return [
    BLANK,
    hanging(2, 4, { text: question.question, tone: 'heading' }),
    hanging(4, 6, `About ${system}${party === undefined ? '' : `, to ${party}`} (${question.clause.join('; ')})`),
    hanging(4, 6, `Answer: ${form}`),
    ...(example === undefined ? [] : [hanging(4, 6, `For example: ${example}`)]),
    ...(fact === undefined
      ? []
      : [hanging(4, 6, `Goes to: ${fact}`, ...(place === undefined ? [] : [' (', { text: place }, ')']))]),
    hanging(4, 6, { text: `Would settle, or help to: ${settledBy(question)}`, tone: 'quiet' }),
  ];
}

/** What an answer settles, in one line. */
export function settledBy({ settles }: Pick<Question, 'settles'>): string {
  const names = [...new Set(settles.map(({ id }) => id))];
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
