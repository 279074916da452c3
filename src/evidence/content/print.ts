import { sha256Hex } from '../../digest.js';
import { normalWords } from './words.js';

/** What tells a text again: a digest of its words, and a sample of its shingles. */
export interface TextPrint {
  readonly digest: string;
  /** The smallest hashes of all runs of `SHINGLE` words, sorted; the same text gives the same sample. */
  readonly sample: readonly number[];
  readonly words: number;
}

/** Words in a row that are compared; shorter runs recur in any two texts of one field. */
const SHINGLE = 5;
/** Enough that two texts that share nine tenths are told from two that share a half, with room to spare. */
const SAMPLE = 128;
/** Shorter texts agree by accident. */
const LEAST_WORDS = 30;
/** Two texts that share so much of their samples are one text with names changed. */
const NEARLY_THE_SAME = 0.8;

/** The print of a text; undefined where it is too short to compare. */
export function printOf(text: string): TextPrint | undefined {
  const words = normalWords(text);
  if (words.length < LEAST_WORDS) return undefined;
  const ofWords = words.map(hashOf);
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) hashes.add(hashOfRun(ofWords, at));
  const sample = [...hashes].sort((one, other) => one - other).slice(0, SAMPLE);
  return { digest: sha256Hex(words.join(' ')), sample, words: words.length };
}

const FNV = { start: 0x811c9dc5, prime: 0x01000193 } as const;

/** FNV-1a over the letters of a word: fast, the same on every machine, and no secret is kept with it. */
function hashOf(word: string): number {
  let hash: number = FNV.start;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), FNV.prime);
  return hash >>> 0;
}

/** The same over the words of one run; each word was read once. */
function hashOfRun(words: readonly number[], from: number): number {
  let hash: number = FNV.start;
  for (let at = from; at < from + SHINGLE; at += 1) {
    const word = words[at] ?? 0;
    hash = Math.imul(hash ^ (word >>> 16), FNV.prime);
    hash = Math.imul(hash ^ (word & 0xffff), FNV.prime);
  }
  return hash >>> 0;
}

/** How alike two texts are: word by word the same, nearly the same, or neither. */
export function likeness(one: TextPrint, other: TextPrint): 'same' | 'nearly' | undefined {
  if (one.digest === other.digest) return 'same';
  // Texts of quite different length are not one text, whatever they share.
  if (Math.min(one.words, other.words) < Math.max(one.words, other.words) * NEARLY_THE_SAME * 0.9) return undefined;
  const size = Math.min(SAMPLE, Math.max(one.sample.length, other.sample.length));
  const union = [...new Set([...one.sample, ...other.sample])].sort((a, b) => a - b).slice(0, size);
  const first = new Set(one.sample);
  const second = new Set(other.sample);
  const shared = union.filter((hash) => first.has(hash) && second.has(hash)).length;
  return shared >= union.length * NEARLY_THE_SAME ? 'nearly' : undefined;
}
