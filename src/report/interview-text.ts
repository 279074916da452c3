import type { Headline } from '../model/generated/assessment.js';
import { counted, headlineInWords } from '../model/words.js';
import { ADDRESSEES, type Addressee, type Asked, type Changes } from '../questions/model.js';
import { SILENCE } from './facts-text.js';
import { BLANK, hanging, type Line, line, printPage } from './page.js';
import { WHOM } from './questions-text.js';

export interface PageOptions {
  readonly colour: boolean;
  readonly width: number;
}

/** A provision that a question rests on, for the person who wants to read it. */
export interface ProvisionToRead {
  readonly id: string;
  readonly heading?: string;
  readonly url?: string;
}

/** What can be typed instead of an answer. */
export const HELP = '“?” explains · “-” I don’t know · “back” undoes the last answer · “stop” ends, and loses nothing';

/** One question as it is asked: the words, what can be answered, the clause. */
export function questionText(asked: Asked, number: number, options: PageOptions): string {
  const { question, clause, listed, options: choices, isSeveral, example } = asked;
  const lines: Line[] = [
    BLANK,
    hanging(
      0,
      4,
      { text: `${number}. ${question}`, tone: 'heading' },
      { text: ` [${clause.join('; ')}]`, tone: 'quiet' },
    ),
    ...(listed === undefined
      ? []
      : [hanging(3, 5, listed.length === 0 ? 'Listed so far: none.' : `Listed so far: ${listed.join('; ')}`)]),
    ...(choices ?? []).map(({ name, means }, at) =>
      hanging(at < 9 ? 4 : 3, 7, `${at + 1}) ${means === '' ? name : means}`),
    ),
    hanging(3, 5, { text: formOf(asked), tone: 'quiet' }),
    ...(example === undefined || choices !== undefined
      ? []
      : [hanging(3, 5, { text: `For example: ${example}`, tone: 'quiet' })]),
    ...(isSeveral && choices !== undefined
      ? [hanging(3, 5, { text: 'All that you do not name count as no, said by you.', tone: 'quiet' })]
      : []),
  ];
  return printPage(lines, options);
}

/** What an answer looks like. */
export function formOf({ kind, options, isSeveral, example, listed }: Asked): string {
  if (options !== undefined)
    return isSeveral
      ? 'Answer: their numbers with commas between them, such as 1, 3; “2?” where you are not sure of one; or none'
      : 'Answer: the number';
  if (kind === 'complete')
    return listed?.length === 0
      ? 'Answer: none; “-” if there is one, and add it to the file'
      : 'Is that all? Answer: yes; “-” if not, and add the others to the file';
  if (kind === 'fact' && (example === 'yes' || /^(?:yes|no)[.,]?\b/i.test(example ?? ''))) return 'Answer: yes or no';
  return 'Answer in your words';
}

/** Why a question is asked, on which provision it rests, what no answer leads to, and where the answer goes. */
export function explanationText(
  asked: Asked,
  provisions: readonly ProvisionToRead[],
  place: string | undefined,
  options: PageOptions,
): string {
  const { settles, unknown, to, fact } = asked;
  const names = settles.slice(0, 8).join(', ');
  const silence = unknown === undefined ? SILENCE.open : (SILENCE as Readonly<Record<string, string>>)[unknown];
  const lines: Line[] = [
    BLANK,
    ...provisions.map(({ id, heading, url }) =>
      hanging(3, 5, [id, heading].filter((part) => part !== undefined).join(', '), url === undefined ? '' : ` ${url}`),
    ),
    ...(settles.length === 0
      ? []
      : [
          hanging(
            3,
            5,
            `Asked because it settles, or helps to settle: ${names}${settles.length > 8 ? ` and ${settles.length - 8} more` : ''}`,
          ),
        ]),
    ...(silence === undefined ? [] : [hanging(3, 5, `If nobody answers: ${silence}.`)]),
    ...(to === undefined ? [] : [hanging(3, 5, `Likely to know: ${WHOM[to]}.`)]),
    ...(fact === undefined ? [] : [hanging(3, 5, `Goes to: ${fact}${place === undefined ? '' : ` in ${place}`}`)]),
    hanging(3, 5, HELP),
  ];
  return printPage(lines, options);
}

/** What an answer changed: the points that it settled or brought into play, and the class where it moved. */
export function changesText(
  understood: string,
  changes: Changes,
  documents: readonly string[],
  options: PageOptions,
): string {
  const { headline, met, notMet, inPlay } = changes;
  const part = (label: string, ids: readonly string[], tone?: 'open' | 'bad'): readonly Line[] =>
    ids.length === 0
      ? []
      : [
          hanging(3, 5, {
            text: `${label}: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ` and ${ids.length - 8} more` : ''}`,
            ...(tone === undefined ? {} : { tone }),
          }),
        ];
  return printPage(
    [
      hanging(3, 5, { text: `Written into ${documents.join(', ')}: ${understood}`, tone: 'good' }),
      ...part('Met now', met, 'open'),
      ...part('Not met', notMet),
      ...part('In play, so its elements are asked', inPlay, 'open'),
      ...(headline === undefined ? [] : [hanging(3, 5, `Class: ${headline.before} → ${headline.after}`)]),
    ],
    options,
  );
}

/** What is said where the class is settled and duties in force leave questions. */
export function offerText(system: string, count: number, options: PageOptions): string {
  return printPage(
    [
      BLANK,
      hanging(0, 2, { text: `No question on the class of ${system} is open.`, tone: 'heading' }),
      hanging(
        0,
        2,
        `Its duties in force leave ${counted(count, 'question')} that can be answered here. Go on with them, in the order of the law? Each answer is written at once, and you can stop at any of them.`,
      ),
      hanging(3, 5, { text: 'Answer: yes; no leaves them for another day', tone: 'quiet' }),
    ],
    options,
  );
}

/** What stands at the end of an interview, and what to do next. */
export function closingText(
  end: {
    readonly answers: number;
    readonly left: number;
    readonly systems: readonly {
      readonly id: string;
      readonly headline: Headline;
      readonly open: number;
      /** How many questions of duties in force are open. */
      readonly duties: number;
      readonly whom: readonly Addressee[];
      readonly isModel: boolean;
    }[];
    readonly isStopped: boolean;
    readonly dir: string;
    /** The only system that was asked about. */
    readonly system?: string;
  },
  options: PageOptions,
): string {
  const { answers, left, systems, isStopped, dir, system } = end;
  const whom = ADDRESSEES.filter((to) => systems.some((one) => one.whom.includes(to)));
  const lines: Line[] = [
    BLANK,
    line(0, {
      text: `${counted(answers, 'answer')} written${left === 0 ? '' : `; ${counted(left, 'question')} left unknown`}.`,
      tone: 'heading',
    }),
    ...systems.map(({ id, headline, open, duties }) =>
      hanging(
        0,
        2,
        `${id}: ${headlineInWords(headline)}${open === 0 ? '; no question on its class is open' : `; ${counted(open, 'question')} open`}${duties === 0 ? '' : `; ${counted(duties, 'question')} on its duties in force`}`,
      ),
    ),
    ...(isStopped
      ? [line(0, `Go on with: dutybound interview ${dir}${system === undefined ? '' : ` --system ${system}`}`)]
      : []),
    hanging(0, 2, `What binds, and what is missing: dutybound check ${dir}`),
    ...(whom.length === 0
      ? []
      : [
          line(0, 'The questions that are left, as a list for those who know:'),
          ...whom.map((to) => hanging(2, 4, `for ${WHOM[to]}: dutybound questions ${dir} --to ${to}`)),
        ]),
    ...(systems.some(({ isModel }) => isModel)
      ? [
          hanging(
            0,
            2,
            `A model is no AI system. For each system of yours that is made with one: dutybound interview ${dir} --system <a short name for it>`,
          ),
        ]
      : []),
  ];
  return printPage(lines, options);
}
