import { isCalendarDate, parsePeriod } from '../law/calendar.js';
import type { AskedFact } from './model.js';

/** What an answer says: a value to write, nothing yet, or that it fits no form. */
export type Answered = { readonly value: unknown } | { readonly open: true } | { readonly expected: string };

/** Who gave the answer, and when. */
export interface Given {
  readonly by?: string;
  readonly on?: string;
}

// What people write when they have no answer: kept as a question, never made into one.
const NO_ANSWER =
  /^(?:|\?+|-+|–|unknown|n\/?a|not applicable|unsure|not sure|i don['’]?t know|don['’]?t know|tbc|tbd|to be confirmed|to be determined|pending|partly|partially|open|maybe)$/i;

/** Whether a text says that there is no answer yet. */
export function isNoAnswer(text: string): boolean {
  return NO_ANSWER.test(text.trim());
}

/** The value that a written answer stands for. Never guesses: what fits no form is said to. */
export function answered(text: string, asked: AskedFact, given: Given): Answered {
  const answer = text.trim();
  if (isNoAnswer(answer)) return { open: true };
  switch (asked.kind) {
    case 'answer':
      return /^(?:yes|no)$/i.test(answer) ? { value: answer.toLowerCase() } : { expected: 'yes or no' };
    case 'choice': {
      const values = asked.values ?? [];
      const value = values.find((one) => one.toLowerCase() === answer.toLowerCase());
      return value === undefined ? { expected: `one of ${values.join('; ')}` } : { value };
    }
    case 'set':
      return answeredSet(answer, asked, given);
    case 'date':
      if (/^none$/i.test(answer)) return { value: 'none' };
      return isCalendarDate(answer)
        ? { value: answer }
        : { expected: 'a day of the calendar such as 2027-12-02, or none' };
    case 'period':
      return parsePeriod(answer) === undefined ? { expected: 'a period of ISO 8601 such as P6M' } : { value: answer };
    case 'number':
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(answer) && Number.isFinite(Number(answer))
        ? { value: Number(answer) }
        : { expected: 'a number, with a point and no other marks' };
    case 'text':
      return { value: /^none$/i.test(answer) ? 'none' : answer };
    case 'ids':
      return { value: entriesOf(answer) };
    case 'section':
    case 'list':
      return { expected: 'nothing here: entries are written in the file itself' };
  }
}

/**
 * A closed set: with a name and a day everything that is not named is answered no. Without them only what is named is
 * answered, since silence is no answer.
 */
function answeredSet(answer: string, { entries = {} }: AskedFact, { by, on }: Given): Answered {
  const names = /^none$/i.test(answer) ? [] : entriesOf(answer);
  const known = Object.keys(entries);
  const found = names.map((name) => known.find((one) => one.toLowerCase() === name.toLowerCase()));
  if (found.includes(undefined)) return { expected: `none, or some of ${known.join(', ')}` };
  const only = [...new Set(found.filter((name) => name !== undefined))];
  if (by !== undefined && on !== undefined) return { value: { only, by, on } };
  if (only.length === 0) return { expected: 'who says so and on which day, since “none” answers for the whole list' };
  return { value: Object.fromEntries(only.map((name) => [name, 'yes'])) };
}

function entriesOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
