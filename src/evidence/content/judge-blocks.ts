import type { Block } from './blocks.js';
import { type ContentPlace, type ContentReason, placeInWords } from './judgement.js';
import { ownDocument } from './own-document.js';
import { classify, isBlankValue, saidWords } from './placeholders.js';
import { normalised, wordsOf } from './words.js';

/**
 * A document with fewer words of running text is thin: two or three sentences are the least in which somebody can say
 * what is done, by whom and when. Records and exports are not held against it.
 */
const THIN = 20;
/**
 * With less text than this for each gap, gaps are what the document consists of. A filled form has some gaps and more
 * than a line of text for each; a long document with a few forms in it is far above.
 */
const WORDS_PER_GAP = 10;
/** A passage this long that stands in several places was copied there; shorter ones recur by themselves. */
const WORDS_OF_A_COPY = 6;
/** Twice may be a summary and its section. */
const COPIES = 3;
/** Values of a form beside gaps: a document control table is filled in every template. */
const VALUES_PER_GAP = 2;
/** Short lines that every cover page has: title, version, date. */
const COVER_LINES = 2;

/** What the blocks of a file amount to. */
interface Counted {
  /** Words of running text, each passage once. */
  prose: number;
  /** Words in the cells of tables, each row once. */
  values: number;
  /** Words of what names a filled value. */
  labels: number;
  /** Lines too short to tell a title from a remark, and their words. */
  short: number;
  shortWords: number;
  readonly gaps: { readonly text: string; readonly place: ContentPlace }[];
  headings: number;
  pictures: number;
  passages: number;
  readonly copies: Map<string, { count: number; readonly words: number; readonly place: ContentPlace }>;
}

/** What the reader of a document sees in it. */
export interface Said {
  readonly says: 'something' | 'nothing' | 'unreadable';
  readonly reasons: readonly ContentReason[];
}

/** Judges the blocks of one document. A doubt never comes of adding running text that is new. */
export function judgeBlocks(blocks: readonly Block[]): Said {
  const own = ownDocument(blocks);
  const counted = count(own?.body ?? blocks);
  const { prose, values, gaps } = counted;
  // Beside running text or values, a short line is a remark; alone it may be a title.
  const text = prose + values === 0 ? 0 : prose + values + counted.labels + counted.shortWords;
  if (own?.isGapReport === true) return { says: 'something', reasons: [ownReport()] };
  const isHollow =
    prose === 0 && values <= VALUES_PER_GAP * gaps.length && counted.short <= Math.max(COVER_LINES, gaps.length);
  if (own !== undefined && (isHollow || (gaps.length > 0 && text < WORDS_PER_GAP * gaps.length)))
    return { says: 'nothing', reasons: [unfilledTemplate(gaps[0])] };
  const isBare = prose + values + counted.short === 0;
  if (isHollow && gaps.length === 0 && counted.pictures > 0) return { says: 'unreadable', reasons: [inPictures()] };
  if (isBare || (isHollow && (gaps.length > 0 || counted.headings > 0)))
    return { says: 'nothing', reasons: [placeholdersOnly(counted)] };
  const reasons: ContentReason[] = [];
  if (gaps.length > 0 && text < WORDS_PER_GAP * gaps.length) reasons.push(mostlyPlaceholders(counted, text));
  const repeated = repeatedPassage(counted);
  if (repeated !== undefined) reasons.push(repeated);
  if (text < THIN) reasons.push(thin(text, blocks[0]?.place ?? { line: 1 }));
  return { says: 'something', reasons };
}

function count(blocks: readonly Block[]): Counted {
  const counted: Counted = {
    prose: 0,
    values: 0,
    labels: 0,
    short: 0,
    shortWords: 0,
    gaps: [],
    headings: 0,
    pictures: 0,
    passages: 0,
    copies: new Map(),
  };
  const titles = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [normalised(block.text)] : [])));
  const rows = new Set<string>();
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === 'heading') {
      counted.headings += 1;
      if (isEmptySection(block, next)) counted.gaps.push({ text: block.text, place: block.place });
    } else if (block.kind === 'gap') counted.gaps.push(block);
    else if (block.kind === 'picture') counted.pictures += 1;
    else if (block.kind === 'row') countRow(block, rows, counted);
    // An entry that repeats a title is a table of contents.
    else if (!titles.has(normalised(block.text.replace(/[\s.…·]*\d*$/, ''))) && !titles.has(normalised(block.text)))
      countPassage(block, next, counted);
  });
  return counted;
}

/** A heading with nothing under it; one that only groups deeper ones has them under it. */
function isEmptySection(heading: Block & { kind: 'heading' }, next: Block | undefined): boolean {
  if (heading.level > 6) return false;
  return next === undefined || (next.kind === 'heading' && next.level <= heading.level && heading.level > 1);
}

function countPassage(block: Block & { kind: 'text' | 'entry' }, next: Block | undefined, counted: Counted): void {
  const passage = classify(block.text, block.kind === 'entry');
  if (passage === 'nothing') return;
  const isOpenLabel =
    passage === 'short' &&
    /[:：]\s*$/.test(block.text) &&
    (next === undefined || next.kind === 'heading' || (next.kind === 'text' && /[:：]\s*$/.test(next.text)));
  if (passage === 'blank' || isOpenLabel) {
    counted.gaps.push(block);
    return;
  }
  if (passage === 'short') {
    counted.short += 1;
    counted.shortWords += saidWords(block.text).length;
    return;
  }
  const words = saidWords(block.text).length;
  counted.passages += 1;
  const key = normalised(block.text);
  const before = words >= WORDS_OF_A_COPY ? counted.copies.get(key) : undefined;
  if (before !== undefined) {
    before.count += 1;
    return;
  }
  if (words >= WORDS_OF_A_COPY) counted.copies.set(key, { count: 1, words, place: block.place });
  counted.prose += words;
}

function countRow({ cells, isHeader, place }: Block & { kind: 'row' }, rows: Set<string>, counted: Counted): void {
  if (isHeader) return;
  const [label = '', ...others] = cells;
  const values = others.length === 0 ? [label] : others;
  const filled = values.filter((value) => !isBlankValue(value));
  if (filled.length === 0) {
    // A row without any word is a line of a form that was not needed.
    if (cells.some((cell) => wordsOf(cell).length > 0 || /_{3,}/.test(cell))) counted.gaps.push({ text: label, place });
    return;
  }
  const key = normalised(cells.join(' | '));
  if (rows.has(key)) return;
  rows.add(key);
  if (others.length > 0) counted.labels += wordsOf(label).length;
  counted.values += filled.reduce((sum, value) => sum + Math.max(1, wordsOf(value).length), 0);
}

function repeatedPassage({ copies, prose, passages }: Counted): ContentReason | undefined {
  let worst: { count: number; words: number; place: ContentPlace } | undefined;
  let repeatedWords = 0;
  for (const copy of copies.values()) {
    if (copy.count < COPIES) continue;
    repeatedWords += copy.words * (copy.count - 1);
    if (worst === undefined || copy.count > worst.count) worst = copy;
  }
  // What is copied has to outweigh what is not: notes that recur in a long document are no fault.
  if (worst === undefined || repeatedWords <= prose) return undefined;
  return {
    code: 'repeated',
    reason: `one passage (${placeInWords(worst.place)}) stands ${worst.count} times, and repeated passages outweigh the rest`,
    place: worst.place,
    share: { part: worst.count, whole: passages },
  };
}

function placeholdersOnly({ gaps, headings }: Counted): ContentReason {
  const first = gaps[0];
  const whole = gaps.length + headings;
  if (first === undefined) {
    const reason = headings === 0 ? 'it holds no text' : 'it has headings and no text';
    return { code: 'placeholders-only', reason, share: { part: headings, whole } };
  }
  const where = `${gaps.length === 1 ? 'one' : gaps.length} of them, the first at ${placeInWords(first.place)}`;
  return {
    code: 'placeholders-only',
    reason: `it has ${headings > 0 ? 'headings and gaps' : 'gaps'} only (${where}) and no running text`,
    place: first.place,
    share: { part: gaps.length, whole },
  };
}

function mostlyPlaceholders({ gaps, passages }: Counted, text: number): ContentReason {
  const place = gaps[0]?.place ?? { line: 1 };
  return {
    code: 'mostly-placeholders',
    reason: `most of it is not filled in: ${gaps.length === 1 ? 'one gap' : `${gaps.length} gaps`}, the first at ${placeInWords(place)}, beside ${text} words of text`,
    place,
    share: { part: gaps.length, whole: gaps.length + passages },
  };
}

function unfilledTemplate(gap: { readonly place: ContentPlace } | undefined): ContentReason {
  const where = gap === undefined ? '' : ` (the first open field is at ${placeInWords(gap.place)})`;
  return {
    code: 'unfilled-template',
    reason: `it is a document of dutybound that nobody filled in${where}`,
    ...(gap === undefined ? {} : { place: gap.place }),
  };
}

function inPictures(): ContentReason {
  return { code: 'unreadable', reason: 'it has pictures and no text; what they show is not read' };
}

function ownReport(): ContentReason {
  return {
    code: 'own-report',
    reason: 'it is a gap report of dutybound, which tells what is missing and shows nothing by itself',
  };
}

function thin(text: number, place: ContentPlace): ContentReason {
  return {
    code: 'thin',
    reason: `it has ${text === 0 ? 'no running text' : text === 1 ? 'one word of running text' : `${text} words of running text`} (from ${placeInWords(place)}); a document needs at least ${THIN}`,
    place,
    share: { part: text, whole: THIN },
  };
}
