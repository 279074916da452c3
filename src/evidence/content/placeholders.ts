import { hasLetters, wordsOf } from './words.js';

/** What a passage is: a gap somebody meant to fill, running text, or a few words that may be a title. */
export type Passage = 'blank' | 'prose' | 'short' | 'nothing';

/**
 * Fewer words than this beside each gap are the sentence around the gap, as in “The system ____ is used by ____”; with
 * more, somebody wrote a text and left one gap in it.
 */
const WORDS_AROUND_A_GAP = 8;
/** A line of so many words is running text even without a full stop; titles are shorter. */
const WORDS_OF_PROSE = 9;
/** A list entry is shorter than a sentence and says as much. */
const WORDS_OF_AN_ENTRY = 4;
const WORDS_OF_A_SENTENCE = 3;
/** “Not applicable” with fewer words of reason is none. */
const WORDS_OF_A_REASON = 3;
/** Longer passages with fewer different words are filler (“text text text”); no language writes so. */
const FILLER = { words: 20, different: 8 } as const;

// In capitals inside a text; small letters only where they are the whole value, since “todo” is a Spanish word.
const MARKER = /(?:^|[^A-Za-z0-9])(?:TODO|TO DO|TBD|TBC|TBA|FIXME|XXX+|LOREM IPSUM)(?![A-Za-z0-9])/;

// Held against short passages in small letters: flags that fold cases make an expression slow to prepare.
const SHORT = 160;
const WHOLE_MARKER = /^(?:to-?\s?do|tbd|tbc|tba|t\.b\.d\.?|fixme|x{2,}|\?+|wip|placeholder|pending)[.:!…]*$/;

/** “To be completed” and its like as the whole of a passage, in the official languages of the Union. */
const TO_COMPLETE =
  /^(?:this (?:section|part|chapter|text|page) (?:is|will be|has) (?:yet )?(?:to be |left |intentionally )?\S+|(?:still )?to be (?:completed|defined|determined|confirmed|added|done|written|filled(?: in)?|decided|announced|provided|agreed|specified|described|supplied|inserted)(?: \S+){0,6}|coming soon|(?:text|content) (?:follows|to follow)|(?:please )?(?:insert|fill in|enter|complete|add|describe|click|tap)(?: or (?:click|tap))? .{0,80}(?:here|text|below)|wird (?:noch )?(?:ergänzt|nachgereicht|ausgefüllt|definiert)|(?:noch )?(?:zu ergänzen|auszufüllen|offen|zu definieren)|à (?:compléter|définir|remplir|préciser|venir)|por (?:definir|completar)|a (?:definir|completar|preencher|definire|compilare)|da (?:completare|definire|compilare)|nog (?:in te vullen|te bepalen|aan te vullen)|do (?:uzupełnienia|ustalenia|doplnění|doplnenia)|(?:bude|budou) doplněn[oay]?|(?:да|предстои да) (?:се|бъде) (?:попълни|допълни|определи|попълнено|допълнено|определено)|(?:να|προς) (?:συμπληρωθεί|συμπλήρωση|καθοριστεί)|(?:de|urmează a fi) complet(?:at|ată)|kitöltendő|később kerül kitöltésre|täydennetään(?: myöhemmin)?|täytetään myöhemmin|udfyldes(?: senere)?|att fylla i|fylls i senare|(?:bus|turi būti) užpildyta|tiks papildīts|täidetakse hiljem|za (?:dopolniti|dopuniti|popuniti)|treba (?:dopuniti|popuniti)|le (?:líonadh|cur isteach)|għad irid jimtela|待定|待补充|未定)[.!…]*$/;

/** “Not applicable” at the beginning of a passage, in the official languages of the Union. */
const NOT_APPLICABLE =
  /^(?:n\s?[/.]\s?a\.?|not applicable|does not apply|none applicable|entfällt|nicht (?:anwendbar|zutreffend|relevant)|k\.\s?a\.|sans objet|non applicable|s\.\s?o\.|no (?:aplica|procede|aplicable)|não (?:aplicável|se aplica)|non applicabile|niet van toepassing|n\.?v\.?t\.?|nie dotyczy|nevztahuje se|neuplatňuje sa|не е приложимо|неприложимо|δεν εφαρμόζεται|άνευ αντικειμένου|nu (?:se aplică|este cazul)|nem alkalmazható|ei sovelleta|ikke relevant|ej tillämpligt|netaikoma|nav piemērojams|ei kohaldata|ni relevantno|nije primjenjivo|ní bhaineann|mhux applikabbli)(?![^\s.,:;–—-])[\s.,:;–—-]*/;

const FILLER_LATIN = new Set(
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum'.split(
    ' ',
  ),
);

// Brackets around a request: not a link, a footnote, a reference number, a tick box or an elision inside a quotation.
const SQUARE = /(?<![\w)\]])\[(?!\^)(?![ xX✓]\])(?!\d{1,4}\])(?:[^[\]\n]{1,400}|…|\.{3}|\s*)\](?![([:])/g;
const ANGLED =
  /<(?![\s\d=/!?]|[a-z][a-z0-9]*(?:\s+[a-z-]+=|\s*\/?>)|[a-z]+:|[^<>\s]+@)[^<>\n]{1,200}>|<(?:name|date|company|title|text|todo|tbd|system|version|author|provider|deployer)>/gi;
const MUSTACHE = /\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|\$\{[^{}\n]{1,200}\}|%%[^%\n]{1,80}%%/g;
const RULED = /_{3,}|\.{5,}|…{2,}|(?:\. ){4,}\.?|█{2,}|▁{2,}/g;

/** Words that templates write in capitals where a value belongs. */
const VALUE_WORD = /^(?:NAME|DATE|TITLE|ROLE|TEXT|YEAR|VALUE|OWNER|CITY|PLACE|PERSON|SYSTEM|TODO|TBD|TBC|XX+)S?$/;

/** “[GDPR]”, “[ISO 42001]” and “[Smith 2020]” name a source; “[NAME]” and “[describe the system]” ask for something. */
function isReference(text: string): boolean {
  if (/^\p{Lu}[\p{L} &.,'-]{0,60}(?:19|20)\d\d[a-z]?$/u.test(text)) return true;
  const words = text.split(/[\s/-]+/);
  return words.every((word) => /^(?:[A-Z]{2,6}|\d[\d.:-]*)$/.test(word) && !VALUE_WORD.test(word));
}

/** A passage without its gaps, and how many gaps it has. */
function withoutGaps(text: string): { readonly rest: string; readonly gaps: number } {
  let gaps = 0;
  const drop = (): string => {
    gaps += 1;
    return ' ';
  };
  // Most passages have none of these characters: an expression that is never asked is never prepared.
  let rest = text;
  if (/[{%]/.test(rest)) rest = rest.replace(MUSTACHE, drop);
  if (rest.includes('['))
    rest = rest.replace(SQUARE, (bracket) => (isReference(bracket.slice(1, -1)) ? bracket : drop()));
  if (rest.includes('<')) rest = rest.replace(ANGLED, drop);
  if (/[_…█▁]|\. ?\./.test(rest)) rest = rest.replace(RULED, drop);
  const marker = MARKER.exec(rest);
  if (marker !== null) {
    // What follows a marker is what somebody still wants to write.
    rest = rest.slice(0, marker.index);
    gaps += 1;
  }
  return { rest, gaps };
}

const isLatinFiller = (words: readonly string[]): boolean =>
  words.length >= 4 && words.filter((word) => FILLER_LATIN.has(word.toLowerCase())).length > words.length * 0.7;

/** A value that nobody filled in: empty, dashes, dots, a marker, “to be completed”, “N/A” without a reason. */
export function isBlankValue(value: string): boolean {
  const text = value.trim();
  return text === '' || /^[-–—_.…·*~]+$/.test(text) || classify(text, true) === 'blank';
}

/**
 * What one passage is. Knows no language beyond a list of the usual words for “to be completed” and “not applicable”:
 * text in Greek, German or Bulgarian is text.
 *
 * @param isEntry whether it is an entry of a list or a cell, where few words say as much as a sentence
 */
export function classify(passage: string, isEntry = false): Passage {
  const text = passage.replace(/\*\*|\*(?=\S)|(?<=\S)\*|`|^>+\s?/g, '').trim();
  if (wordsOf(text).length === 0) return /_{3,}|\.{4,}|…|\[\s*\]|\?{2,}|█/.test(text) ? 'blank' : 'nothing';
  const { rest, gaps } = withoutGaps(text);
  const label = /^[^:]{1,60}:\s*/.exec(text)?.[0] ?? '';
  const value = text.slice(label.length).trim();
  if (isUnfilled(text) || (label !== '' && value !== '' && (isUnfilled(value) || ONLY_MARKS.test(value))))
    return 'blank';
  const words = wordsOf(rest);
  const around = words.length - (label === '' ? 0 : wordsOf(label).length);
  if (gaps > 0 && around < WORDS_AROUND_A_GAP * gaps) return 'blank';
  if (isLatinFiller(words)) return 'blank';
  return saysWords(words, rest, isEntry);
}

const ONLY_MARKS = /^[-–—_.…·*~?]+$/;

/** A marker, “to be completed”, or “not applicable” without a reason, and nothing else. */
function isUnfilled(said: string): boolean {
  if (said.length > SHORT) return false;
  const small = said.toLowerCase();
  if (WHOLE_MARKER.test(small) || TO_COMPLETE.test(small)) return true;
  const notApplicable = NOT_APPLICABLE.exec(small)?.[0];
  return notApplicable !== undefined && wordsOf(small.slice(notApplicable.length)).length < WORDS_OF_A_REASON;
}

function saysWords(words: readonly string[], text: string, isEntry: boolean): Passage {
  const different = new Set(words.map((word) => word.toLowerCase())).size;
  if (words.length >= FILLER.words && different < FILLER.different) return 'blank';
  if (different < WORDS_OF_A_SENTENCE || !words.some(hasLetters)) return 'short';
  if (words.length >= WORDS_OF_PROSE) return 'prose';
  if (isEntry && words.length >= WORDS_OF_AN_ENTRY) return 'prose';
  return /[.!?;。！？；]["'”’»)]*\s*$/.test(text) ? 'prose' : 'short';
}

/** The words of a passage that count as said: without its gaps and without “not applicable”. */
export function saidWords(passage: string): readonly string[] {
  return wordsOf(withoutGaps(passage).rest);
}
