import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { accessible } from './html-access.js';
import { STYLE, STYLE_DIGEST } from './html-style.js';

const POLICY = `default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/**
 * One self-contained page of HTML from Markdown: no script, nothing loaded, raw HTML of the Markdown left out, and a
 * content policy that says so to the browser. Headings have the anchors that GitHub gives them; tables, landmarks and a
 * skip link are made for people who do not see the page; printed, it is A4 with numbered pages.
 */
export function renderHtml(markdown: string, title: string): string {
  const toTree = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
  const content = toTree.runSync(toTree.parse(markdown)) as Root;
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
