import type { Heading, List, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { anchorOf, escapeMarkdown, neutralText } from '../../src/render/markdown.js';
import { HOSTILE_TEXTS } from '../support/assessment-fixture.js';
import { fc } from '../support/property.js';

const processor = unified().use(remarkParse).use(remarkGfm);

/** The tree as GFM sees it, links found in plain text included. */
const parse = (markdown: string): Root => processor.runSync(processor.parse(markdown)) as Root;

const places: Readonly<Record<string, (escaped: string) => readonly PhrasingContent[]>> = {
  'a paragraph': (escaped) => (only(parse(escaped)) as Paragraph).children,
  'a heading': (escaped) => (only(parse(`## ${escaped}`)) as Heading).children,
  'a list': (escaped) => (only(only(only(parse(`- ${escaped}`)) as List)) as Paragraph).children,
  'a table cell': (escaped) => {
    const table = only(parse(`| a | b |\n| --- | --- |\n| ${escaped} | c |\n`)) as Table;
    expect(table.children[1]?.children).toHaveLength(2);
    return table.children[1]?.children[0]?.children ?? [];
  },
};

function only<Child>(node: { readonly children: readonly Child[] }): Child {
  expect(node.children).toHaveLength(1);
  return node.children[0] as Child;
}

/** Any text with something in it, with a bias to what Markdown has a meaning for. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom(...'\\`*_[]()<>&|~$!#+-=.:;/@{}^"\' \t\n\r1w\u202E\u001b'),
      minLength: 1,
      maxLength: 30,
    }),
    fc
      .array(
        fc.constantFrom(
          'www.a.b',
          'http://a.b',
          'a@b.co',
          '#12',
          '@x',
          'GH-1',
          '1.',
          '- ',
          '\n\n',
          '---',
          '&amp;',
          '&#35;',
          '<b>',
          '[x](y)',
          '![x](y)',
          '[^1]',
          '[x]: y',
          '| - |',
          '```',
          ':x:',
          ' ',
          '   ',
          '\\',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => text.trim() !== '');

describe.each(Object.entries(places))('a text of an input in %s', (_, contentOf) => {
  it('is one text node with that text, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(
          contentOf(escapeMarkdown(text)).map(({ type, ...rest }) => [type, 'value' in rest ? rest.value : undefined]),
        ).toEqual([['text', neutralText(text)]]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(Object.entries(HOSTILE_TEXTS))('stays text if it is %s', (__, text) => {
    expect(contentOf(escapeMarkdown(text)).map(({ type }) => type)).toEqual(['text']);
  });
});

describe('a neutral text', () => {
  it('is the text itself where nothing in it has a meaning elsewhere', () => {
    for (const text of [
      'Ranking of applications',
      'a:b',
      'C# and C++',
      '5 < 6 & 7',
      'two\nlines',
      'Größe, 漢字',
      '<script>',
    ])
      expect(neutralText(text)).toBe(text);
  });

  it('differs by word joiners only, and shows what cannot be seen', () => {
    expect(neutralText('@someone #12 GH-12 https://a.b www.a.b :tick:')).toBe(
      '@\u2060someone #\u206012 GH-\u206012 https:\u2060//a.b www\u2060.a.b :\u2060tick:',
    );
    // An underscore is a letter to a regular expression, and none to a parser of Markdown.
    expect(neutralText('_www.a.b _GH-12')).toBe('_www\u2060.a.b _GH-\u206012');
    expect(neutralText('a\u001bb\u202Ec')).toBe('a\\u001bb\\u202ec');
  });
});

it('an anchor is the one that GitHub makes', () => {
  expect(anchorOf('F1. Art. 26(2): not-satisfied')).toBe('f1-art-262-not-satisfied');
  expect(anchorOf('9. Limits')).toBe('9-limits');
});
