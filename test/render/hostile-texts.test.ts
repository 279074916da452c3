import type { Node, Parent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { LongTexts, renderHtml } from '../../src/render/html.js';
import { escapeMarkdown, neutralText } from '../../src/render/markdown.js';
import { fc } from '../support/property.js';

// 100,000 hostile texts in the places that a template has, many to a document as in a real one: each comes out as the one
// text that it is. And the suite itself is tried: an escape that forgets one thing does not get through it.

const processor = unified().use(remarkParse).use(remarkGfm);

/** What has a meaning in Markdown, HTML, a table, a terminal, or on a platform that shows Markdown. */
const PIECES = [
  ...'\\`*_[]()<>&|~$!#+-=.:;/@{}^"\' \t\n\r10aZ',
  ...['\u202e', '\u2066', '\u200b', '\ufeff', '\u0000', '\u001b[2J', '\u0085', '\u2028', '\ud800', '\u{e0041}'],
  ...[
    'www.a.b',
    'https://a.b',
    'a@b.co',
    '#12',
    '@all',
    'GH-1',
    ':tick:',
    '[^1]',
    '[x]: y',
    '[x](javascript:y)',
    '![x](y)',
  ],
  ...['| - |', '|\n|-|\n', '---', '===', '```', '~~~', '1. ', '- ', '> ', '# ', '    ', '\n\n', '  \n', '\\\n'],
  ...[
    '<b>',
    '</td>',
    '<!--',
    '-->',
    '<script>',
    '<?x',
    '<![CDATA[',
    '&amp;',
    '&#35;',
    '&lt',
    '{{x}}',
    '{{{x}}}',
    '%',
    '✓',
  ],
];

const hostile = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 9,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

const COUNT = 25_000;
const BATCH = 50;

interface Place {
  readonly write: (escaped: readonly string[]) => string;
  /** The nodes that hold one text each. */
  readonly holders: (tree: Root) => readonly Node[];
}

const cellsOf = (tree: Root): readonly Node[] =>
  tree.children.flatMap((table) => (table as Parent).children.slice(1).flatMap((row) => (row as Parent).children));

const places: Readonly<Record<string, Place>> = {
  'a paragraph': { write: (texts) => texts.join('\n\n'), holders: ({ children }) => children },
  'a heading': {
    write: (texts) => texts.map((text) => `## ${text}`).join('\n\n'),
    holders: ({ children }) => children,
  },
  'a list': {
    write: (texts) => texts.map((text) => `- ${text}`).join('\n'),
    holders: ({ children }) =>
      children.flatMap((list) => (list as Parent).children.flatMap((item) => (item as Parent).children)),
  },
  'a table cell': {
    write: (texts) =>
      ['| a | b |', '| --- | --- |', ...pairs(texts).map(([one, other]) => `| ${one} | ${other} |`)].join('\n'),
    holders: cellsOf,
  },
};

function pairs(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.flatMap((text, at) => (at % 2 === 0 ? [[text, texts[at + 1] ?? 'x'] as const] : []));
}

/** The first text of a batch that does not come out as itself; undefined where all of them do. */
function lost(place: Place, texts: readonly string[], escaped: (text: string) => string): string | undefined {
  const markdown = `${place.write(texts.map(escaped))}\n`;
  const holders = place.holders(processor.runSync(processor.parse(markdown)) as Root);
  for (const [at, text] of texts.entries()) {
    const [only, ...others] = (holders[at] as Parent | undefined)?.children ?? [];
    if (only?.type !== 'text' || others.length > 0 || (only as Node & { value: string }).value !== neutralText(text))
      return text;
  }
  return holders.length === texts.length ? undefined : (texts.at(-1) as string);
}

const batches = (count: number, seed: number): readonly (readonly string[])[] => {
  const texts = fc.sample(hostile, { numRuns: count, seed });
  return Array.from({ length: count / BATCH }, (_, at) => texts.slice(at * BATCH, (at + 1) * BATCH));
};

describe.each(Object.entries(places))('%s', (name, place) => {
  it(`keeps each of ${COUNT} hostile texts as one text`, () => {
    for (const texts of batches(COUNT, name.length)) expect(lost(place, texts, escapeMarkdown)).toBeUndefined();
  }, 120_000);

  it('keeps a text of one megabyte', () => {
    const large = `| <b>[x](y)\n${'words '.repeat(100)}`.repeat(1700);
    expect(large.length).toBeGreaterThan(1_000_000);
    expect(lost(place, [large.trim(), 'x'], escapeMarkdown)).toBeUndefined();
  }, 120_000);

  it('comes out as HTML with no element that is not the template’s', () => {
    const tags = (texts: readonly string[]): readonly string[] =>
      renderHtml(place.write(texts.map(escapeMarkdown)), 'x').match(/<[a-z!/?][^\s>]*/gi) ?? [];
    for (const texts of batches(500, 7)) expect(tags(texts)).toEqual(tags(texts.map(() => 'x')));
  }, 60_000);
});

describe('a text of one megabyte dense with signs', () => {
  // Far above what it takes; through the parser some of them are minutes.
  const SOON = 10_000;
  const signs = [
    '*',
    '_',
    '[',
    ']',
    '`',
    '<',
    '|',
    '>',
    '[^a]',
    '**a ',
    'a*',
    '`` ` ',
    'word [ ',
    '*_[`<|~](',
    '- ',
    ' ',
    '\t',
  ];

  it.each(signs)('of %s is in the page as it is, and soon', (sign) => {
    const text = `a${sign.repeat(Math.ceil(1_000_000 / sign.length))}a`;
    const long = new LongTexts();
    const markdown = `## ${long.escape('Purpose')}\n\n| a |\n| --- |\n| ${long.escape(text)} |\n\n- x ${long.escape(text)} y\n`;
    const start = performance.now();
    const page = renderHtml(markdown, 'x', long);
    expect(performance.now() - start).toBeLessThan(SOON);
    const written = neutralText(text).replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
    // One in the cell, one in the list.
    expect(page.split(written)).toHaveLength(3);
  });

  it('gives the page that its Markdown gives, whatever the text is', () => {
    const texts = fc
      .sample(hostile, { numRuns: 200, seed: 5 })
      .map((text) => `${text.repeat(3)}${'x'.repeat(2100)}${text}`);
    const write = (written: (text: string) => string): string =>
      texts.map((text) => `# ${written(text)}\n\n- ${written(text)}\n\n| ${written(text)} |\n| --- |\n`).join('\n');
    const long = new LongTexts();
    expect(
      renderHtml(
        write((text) => long.escape(text)),
        'x',
        long,
      ),
    ).toBe(renderHtml(write(escapeMarkdown), 'x'));
  });

  it('cannot name a mark of its own', () => {
    const long = new LongTexts();
    const markdown = `${long.escape('y'.repeat(3000))}\n\n${long.escape('\u00010\u0001')}\n`;
    expect(renderHtml(markdown, 'x', long).match(/y{3000}/g)).toHaveLength(1);
  });
});

describe('the suite notices an escape that forgets', () => {
  const unescaped = (character: string) => (text: string) =>
    escapeMarkdown(text).replaceAll(`\\${character}`, character);
  it.each([
    ['a pipe', 'a table cell', unescaped('|')],
    ['a tag', 'a paragraph', unescaped('<')],
    ['a reference to a character', 'a paragraph', unescaped('&')],
    ['emphasis', 'a heading', unescaped('*')],
    ['a link', 'a list', (text: string) => escapeMarkdown(text).replaceAll(/\\([[\]])/g, '$1')],
    ['code', 'a paragraph', unescaped('`')],
    ['a backslash', 'a table cell', unescaped('\\')],
    ['a list', 'a list', unescaped('-')],
    ['a heading', 'a paragraph', unescaped('#')],
    ['a line break', 'a table cell', (text: string) => escapeMarkdown(text).replaceAll('&#10;', '\n')],
    ['what cannot be seen', 'a paragraph', (text: string) => escapeMarkdown(text).replaceAll('\\\\u202e', '\u202e')],
  ])(
    '%s',
    (_, place, forgetful) => {
      expect(batches(2000, 3).some((texts) => lost(places[place]!, texts, forgetful) !== undefined)).toBe(true);
    },
    60_000,
  );
});
