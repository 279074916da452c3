/** How many characters of a user's text a message repeats. */
const LONGEST_QUOTE = 80;

// Control and format characters (direction marks, zero-width characters, tags), halves of surrogate pairs, private use,
// and line and paragraph separators: they would change how the rest of a message or a terminal is shown.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** The same text with what cannot be seen written as `\u001b` or `\u{e0041}`; nothing is cut. */
export function makeVisible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** The text made visible and cut after 80 characters with `…`, without quotation marks. */
export function cutForPeople(text: string): string {
  // Cut before making visible, so that no escape is torn apart; 2 units at most for each character.
  const characters = Array.from(text.slice(0, LONGEST_QUOTE * 2 + 2));
  const isCut = characters.length > LONGEST_QUOTE;
  return makeVisible(isCut ? characters.slice(0, LONGEST_QUOTE).join('') : characters.join('')) + (isCut ? '…' : '');
}

/**
 * A user's text as a message may repeat it: in double quotes, with control characters visible and cut at 80
 * characters, so that no input can rewrite a terminal, forge a line of a report or fill a log.
 */
export function quoteForPeople(text: string): string {
  return `"${cutForPeople(text).replaceAll('"', "'")}"`;
}
