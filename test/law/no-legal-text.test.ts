import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The project holds ids, headings, dates, links and digests of the law, and its own words about each duty; the legal
 * text is linked, never copied. This test finds a sentence of the law in any file, in whatever way it is wrapped,
 * quoted or commented.
 */
const root = join(import.meta.dirname, '../..');
const folder = join(root, '../shared/law');
const absent = !existsSync(join(folder, 'provisions.json'));
const suffix = absent ? ' (SKIPPED: ../shared/law is not beside this checkout)' : '';
const PLACES = ['src', 'policies', 'templates', 'schemas', 'examples', 'README.md'];

/** Longer than this is a sentence; shorter ones are terms that nobody can avoid. */
const LONGEST_TERM = 60;
/** Enough words to tell sentences apart, few enough that each of them has as many. */
const KEY_WORDS = 5;

/** Words only, so that line breaks, comment signs, string ends and punctuation cannot hide a copy. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly words: readonly string[];
}

interface Provision {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

function sentencesOf(provisions: readonly Provision[]): Sentence[] {
  const headings = [...new Set(provisions.map(({ heading }) => wordsOf(heading).join(' ')))];
  return provisions
    .flatMap(({ id, text }) => text.split(/(?<=[.;:])\s+/).map((part) => ({ id, text: part, words: wordsOf(part) })))
    .filter(({ text, words }) => text.length > LONGEST_TERM && words.length >= KEY_WORDS)
    .filter(({ words }) => !headings.some((heading) => heading.includes(words.join(' '))));
}

function finder(sentences: readonly Sentence[]): (text: string) => Sentence[] {
  const byKey = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const key = sentence.words.slice(0, KEY_WORDS).join(' ');
    byKey.set(key, [...(byKey.get(key) ?? []), sentence]);
  }
  return (text) => {
    const words = wordsOf(text);
    const found = words.flatMap((_, start) =>
      (byKey.get(words.slice(start, start + KEY_WORDS).join(' ')) ?? []).filter((sentence) =>
        sentence.words.every((word, offset) => words[start + offset] === word),
      ),
    );
    return [...new Set(found)];
  };
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

describe.skipIf(absent)(`no legal text in this project${suffix}`, () => {
  const read = (file: string) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { provisions: Provision[] }).provisions;
  const provisions = absent ? [] : [...read('provisions.json'), ...read('provisions.original.json')];
  const find = finder(sentencesOf(provisions));

  it('would find a copy, however it is wrapped', () => {
    const sentence = provisions.find(({ id }) => id === 'Art. 14(4)(e)')?.text ?? '';
    const middle = sentence.indexOf(' ', sentence.length / 2);
    expect(find(`/**\n * ${sentence.slice(0, middle)}\n *${sentence.slice(middle)}\n */`)).not.toEqual([]);
    expect(find(`const text = '${sentence.slice(0, middle)} ' +\n  '${sentence.slice(middle + 1)}';`)).not.toEqual([]);
    expect(find(sentence.slice(0, middle))).toEqual([]);
  });

  it.each(PLACES)('%s', (place) => {
    const copies = filesBelow(join(root, place)).flatMap((file) =>
      find(readFileSync(file, 'utf8')).map(({ id, text }) => `${relative(root, file)}: ${id}: ${text}`),
    );
    expect(copies).toEqual([]);
  });
});
