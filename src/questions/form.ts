import type { AskedFact } from './model.js';

/** What an answer looks like, in words. */
export function formOf(asked: AskedFact | undefined): string {
  switch (asked?.kind) {
    case 'answer':
      return 'yes or no';
    case 'choice':
      return `one of: ${(asked.values ?? []).filter((value) => value !== 'unknown').join('; ')}`;
    case 'set':
      return `those that hold, with commas between them, or none; with who says so and on which day all others count as no: ${Object.entries(
        asked.entries ?? {},
      )
        .map(([name, meaning]) => `${name} (${meaning.replace(/\.$/, '')})`)
        .join('; ')}`;
    case 'date':
      return 'a day such as 2027-12-02, or none where there is none';
    case 'period':
      return 'a period such as P6M';
    case 'number':
      return 'a number';
    case 'text':
      return 'a text';
    case 'ids':
      return 'names, with commas between them';
    case 'section':
    case 'list':
      return 'entries, to be written in the file';
    default:
      return 'a text';
  }
}

/** An answer as it might be given: the example of the schema, or one made of its form. */
export function exampleOf(asked: AskedFact | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const { example, kind, values, entries } = asked;
  if (typeof example === 'string' || typeof example === 'number') return String(example);
  switch (kind) {
    case 'answer':
      return 'yes';
    case 'choice':
      return values?.[0];
    case 'set':
      return Object.keys(entries ?? {})
        .slice(0, 2)
        .join(', ');
    case 'date':
      return '2027-12-02';
    case 'period':
      return 'P6M';
    default:
      return undefined;
  }
}
