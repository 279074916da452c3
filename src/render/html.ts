import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { accessible } from './html-access.js';
import { STYLE, STYLE_DIGEST } from './html-style.js';
import { escapeMarkdown, neutralText } from './markdown.js';

const POLICY = `default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/**
 * The parser takes far more than its length for a run of signs: hundreds of thousands of them are minutes. A text of an
 * input that is longer than this does not pass through it.
 */
const LONGEST_PARSED = 2000;
/** What no text of an input has: it is made visible there (`neutralText`). */
const MARK = '\u0001';
const KEPT = new RegExp(`${MARK}(\\d+)${MARK}`);

/** The long texts of one document, kept while the Markdown around them is parsed. */
export class LongTexts {
  readonly #texts: string[] = [];

  /** The text as Markdown (`escapeMarkdown`), or where it is long a mark that `renderHtml` puts the same text in for. */
  escape(text: string): string {
    if (text.length <= LONGEST_PARSED) return escapeMarkdown(text);
    this.#texts.push(withoutSpacesAtBreaks(neutralText(text)));
    return `${MARK}${this.#texts.length - 1}${MARK}`;
  }

  /** Puts the texts in where their marks stand, in place. */
  putInto(nodes: readonly (RootContent | ElementContent)[]): void {
    for (const node of nodes) {
      if (node.type === 'element') this.putInto(node.children);
      else if (node.type === 'text') {
        const parts = node.value.split(KEPT);
        node.value = parts.map((part, at) => (at % 2 === 0 ? part : (this.#texts[Number(part)] ?? ''))).join('');
      }
    }
  }
}

/** As the parser leaves a text: a browser shows no space before or after a line break. */
function withoutSpacesAtBreaks(text: string): string {
  const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t';
  const lines = text.split('\n');
  const trimmed = lines.map((line, at) => {
    let [start, end] = [0, line.length];
    while (at > 0 && start < end && isSpace(line[start])) start += 1;
    while (at < lines.length - 1 && end > start && isSpace(line[end - 1])) end -= 1;
    return line.slice(start, end);
  });
  return trimmed.join('\n');
}

/**
 * One self-contained page of HTML from Markdown: no script, nothing loaded, raw HTML of the Markdown left out, and a
 * content policy that says so to the browser. Headings have the anchors that GitHub gives them; tables, landmarks and a
 * skip link are made for people who do not see the page; printed, it is A4 with numbered pages.
 *
 * @param long the texts of inputs that are too long for the parser, whose marks the Markdown holds
 */
export function renderHtml(markdown: string, title: string, long = new LongTexts()): string {
  const toTree = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
  const content = toTree.runSync(toTree.parse(markdown)) as Root;
  long.putInto(content.children);
  const body = accessible(content.children);
  return `${unified().use(rehypeStringify).stringify(page(body, title))}\n`;
}

function page(body: readonly ElementContent[], title: string): Root {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['content-security-policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, [text(title)]),
    element('style', {}, [text(STYLE)]),
  ]);
  const skip = element('a', { href: '#content', className: ['skip'] }, [text('Skip to the content')]);
  const main = element('main', { id: 'content', tabIndex: -1 }, body);
  const html = element('html', { lang: 'en' }, [head, element('body', {}, [skip, main])]);
  const children: RootContent[] = [{ type: 'doctype' }, html];
  return { type: 'root', children };
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
