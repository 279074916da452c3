import { columnsOf, safeText } from './safe-text.js';

/** How a part of a line is set off where there is colour; the words always say the same without it. */
export type Tone = 'heading' | 'good' | 'bad' | 'open' | 'quiet';

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
}

/** One line before it is wrapped. Texts of inputs stand in it as they are: `printPage` makes them safe. */
export interface Line {
  readonly indent: number;
  /** Where its second and later lines begin; the same as `indent` if absent. */
  readonly hang?: number;
  readonly spans: readonly Span[];
  /** A word of ours in front of the first line, as wide as the other lines are moved in. */
  readonly label?: string;
  /** A row of a table: it keeps its spaces and is never wrapped. */
  readonly row?: true;
}

const CODES: Readonly<Record<Tone, string>> = { heading: '1', good: '32', bad: '31', open: '33', quiet: '2' };

const LABEL_INDENT = 2;
/** The column in which answers stand. */
export const ANSWER_INDENT = 10;

export const BLANK: Line = { indent: 0, spans: [] };

/** A line of plain text and of spans; empty parts are left out. */
export function line(indent: number, ...parts: readonly (string | Span | undefined)[]): Line {
  return {
    indent,
    spans: parts.flatMap((part) => (part === undefined ? [] : [typeof part === 'string' ? { text: part } : part])),
  };
}

/** The same with its second and later lines moved in. */
export function hanging(indent: number, hang: number, ...parts: readonly (string | Span | undefined)[]): Line {
  return { ...line(indent, ...parts), hang };
}

/** An answer behind its label; the answers of a block stand below one another. */
export function labelled(label: string, ...parts: readonly (string | Span | undefined)[]): Line {
  return { ...line(LABEL_INDENT, ...parts), hang: ANSWER_INDENT, label };
}

/**
 * The page as text. This is the one place where texts of inputs are made safe and colours are added, in that order, so
 * that no caller can forget the first or mistake the second for an input.
 */
export function printPage(
  lines: readonly Line[],
  options: { readonly colour: boolean; readonly width: number },
): string {
  const printed: string[] = [];
  for (const each of lines) {
    const spans = each.spans.map((span) => ({ ...span, text: safeText(span.text) }));
    const hang = each.hang ?? each.indent;
    const first =
      each.label === undefined ? ' '.repeat(each.indent) : `${' '.repeat(each.indent)}${each.label}`.padEnd(hang);
    const broken = each.row === true ? [spans] : wrap(spans, options.width, first.length, hang);
    broken.forEach((part, index) => {
      printed.push(
        `${index === 0 ? first : ' '.repeat(hang)}${part.map((span) => paint(span, options.colour)).join('')}`.trimEnd(),
      );
    });
  }
  return `${printed.join('\n')}\n`;
}

function paint({ text, tone }: Span, colour: boolean): string {
  return colour && tone !== undefined && text.trim() !== '' ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text;
}

/** Breaks at spaces only: a place such as `file:line:column` is never torn apart, since people click on it. */
function wrap(spans: readonly Span[], width: number, indent: number, hang: number): Span[][] {
  const whole = spans.reduce((sum, span) => sum + columnsOf(span.text), indent);
  if (whole <= width) return [[...spans]];
  const lines: Span[][] = [];
  let current: Span[] = [];
  let used = indent;
  for (const word of wordsOf(spans)) {
    const columns = word.reduce((sum, part) => sum + columnsOf(part.text), 0);
    if (current.length > 0 && used + 1 + columns > width) {
      lines.push(current);
      current = [];
      used = hang;
    } else if (current.length > 0) {
      add(current, { ...word[0], text: ' ' }, current.at(-1)?.tone === word[0]?.tone);
      used += 1;
    }
    for (const part of word) add(current, part, true);
    used += columns;
  }
  lines.push(current);
  return lines;
}

/** Adds a part to a line: to the part before it where both are set off in the same way. */
function add(line: Span[], part: Span, keepsTone: boolean): void {
  const added = keepsTone ? part : { text: part.text };
  const last = line.at(-1);
  if (last !== undefined && last.tone === added.tone) line[line.length - 1] = { ...last, text: last.text + added.text };
  else line.push(added);
}

/** The words of a line, each of one or more spans: a word goes on where a span ends without a space. */
function wordsOf(spans: readonly Span[]): Span[][] {
  const words: Span[][] = [];
  let word: Span[] = [];
  for (const { text, tone } of spans) {
    text.split(' ').forEach((part, index) => {
      if (index > 0 && word.length > 0) {
        words.push(word);
        word = [];
      }
      if (part !== '') word.push(tone === undefined ? { text: part } : { text: part, tone });
    });
  }
  if (word.length > 0) words.push(word);
  return words;
}
