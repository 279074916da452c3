// Scripts that write no spaces between words. Two characters of them are about one word of others.
let unspaced: RegExp | undefined;
/** Made on first use: the classes of scripts take long to look up, and most texts need none of them. */
function unspacedCharacters(): RegExp {
  unspaced ??= /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
  return unspaced;
}
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/;
const CHARACTERS_PER_WORD = 2;

let word: RegExp | undefined;
function wordOfAnyScript(): RegExp {
  word ??= /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,'’·-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
  return word;
}
// The same for texts of Latin letters alone: the full classes of Unicode take longer to prepare than such a text to read.
const NOT_LATIN = /[\u0250-\u200f\u203b-\u20ab\u20ad-\u218f\u2266-\uffff]/;
const LATIN_WORD = /[0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ɏ]+(?:[.,'’·-][0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ɏ]+)*/g;

/** The words of a text in any script, figures among them; of scripts without spaces, pieces of two characters. */
export function wordsOf(text: string): readonly string[] {
  if (!NOT_LATIN.test(text)) return text.match(LATIN_WORD) ?? [];
  if (!MAY_BE_UNSPACED.test(text)) return text.match(wordOfAnyScript()) ?? [];
  const spaced = text.replace(unspacedCharacters(), ' ').match(wordOfAnyScript()) ?? [];
  const dense = text.match(unspacedCharacters()) ?? [];
  const pieces: string[] = [];
  for (let at = 0; at < dense.length; at += CHARACTERS_PER_WORD)
    pieces.push(dense.slice(at, at + CHARACTERS_PER_WORD).join(''));
  return [...spaced, ...pieces];
}

/** Whether a word has letters, in any script, and not only figures. */
export function hasLetters(word: string): boolean {
  return word.length > 1 && (word.toLowerCase() !== word.toUpperCase() || /[\u0590-\uffff]/.test(word));
}

/** A text as it is compared: one form of each letter, no capitals, no marks, single spaces. */
export function normalised(text: string): string {
  return normalWords(text).join(' ');
}

/** The words of a text as it is compared. */
export function normalWords(text: string): readonly string[] {
  return wordsOf(text.normalize('NFKC').toLowerCase());
}
