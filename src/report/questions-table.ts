import { makeVisible } from '../model/quote.js';
import { ADDRESSEES, type Question } from '../questions/model.js';
import { COLUMNS } from '../questions/table.js';
import { escapeMarkdown } from '../render/markdown.js';
import { settledBy, WHOM } from './questions-text.js';
import type { PlaceOf } from './telling.js';

/** The columns of a list to be answered: what a person reads first, what the answers are read back by behind. */
const HEADS = [
  'To',
  COLUMNS.system,
  'Question',
  'Form of the answer',
  'Example',
  COLUMNS.answer,
  COLUMNS.by,
  COLUMNS.on,
  'Clause',
  'Would settle',
  COLUMNS.kind,
  COLUMNS.fact,
  COLUMNS.file,
  'Place',
] as const;

function cellsOf(question: Question, places: PlaceOf): string[] {
  const { to, party, system, form, example, clause, kind, fact, document, pointer } = question;
  return [
    party === undefined ? to : `${to}: ${party}`,
    system,
    question.question,
    form,
    example ?? '',
    '',
    '',
    '',
    clause.join('; '),
    settledBy(question),
    kind,
    fact ?? '',
    document ?? '',
    document === undefined ? '' : (places(document, pointer ?? '') ?? document),
  ];
}

/**
 * The questions as CSV (RFC 4180, with a mark that says UTF-8). A cell that a spreadsheet would run as a formula
 * begins with an apostrophe, which is taken off again when the answers are read.
 */
export function questionsCsv(questions: readonly Question[], places: PlaceOf): string {
  const rows = [HEADS, ...questions.map((question) => cellsOf(question, places))];
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** A cell that no spreadsheet runs and no delimiter ends. */
export function csvCell(text: string): string {
  const visible = makeVisible(text);
  const safe = /^\s*[=+\-@]/.test(visible) ? `'${visible}` : visible;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The questions as Markdown: a table for each addressee, to be filled in and read back. */
export function questionsMarkdown(questions: readonly Question[], places: PlaceOf): string {
  const parts = ADDRESSEES.flatMap((to) => {
    const own = questions.filter((question) => question.to === to);
    if (own.length === 0) return [];
    return [
      `## To ${WHOM[to]}`,
      '',
      rowOf(HEADS),
      rowOf(HEADS.map(() => '---')),
      ...own.map((question) => rowOf(cellsOf(question, places).map(escapeMarkdown))),
      '',
    ];
  });
  return `${[
    '# Open questions',
    '',
    'Fill in the column Answer; leave it blank, or write unknown, where there is no answer yet. An answer about a whole list needs who says so and on which day.',
    '',
    ...parts,
  ].join('\n')}`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
