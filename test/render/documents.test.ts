import { createHash } from 'node:crypto';
import type { Link, Node, Parent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { renderGapReport } from '../../src/render/documents.js';
import { renderHtml } from '../../src/render/html.js';
import { STYLE, STYLE_DIGEST } from '../../src/render/html-style.js';
import {
  assessmentFixture,
  decisionOn,
  HOSTILE_TEXTS,
  placeOf,
  withHostileTexts,
} from '../support/assessment-fixture.js';

const assessment = assessmentFixture();
const rendered = renderGapReport(assessment, decisionOn(assessment), placeOf);
const processor = unified().use(remarkParse).use(remarkGfm);

/** All nodes of a Markdown tree. */
function nodesOf(markdown: string): Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    for (const child of (node as Parent).children ?? []) visit(child);
  };
  visit(processor.runSync(processor.parse(markdown)) as Root);
  return nodes;
}

/** How often each kind of node occurs, with the columns of every table row. */
function shapeOf(markdown: string): string[] {
  return nodesOf(markdown).map((node) =>
    node.type === 'tableRow' ? `row of ${(node as Parent).children.length}` : node.type,
  );
}

const tagsOf = (html: string): string[] => [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag ?? '');

describe('the gap report', () => {
  it('is the same bytes each time', () => {
    const again = assessmentFixture();
    expect(renderGapReport(again, decisionOn(again), placeOf)).toEqual(rendered);
  });

  it.each(['markdown', 'html'] as const)('never praises and never gives a share: %s', (format) => {
    expect(rendered[format]).not.toMatch(/%|complian|certif|\bpassed\b|\bfailed\b|✓|✔|☑/i);
  });

  it('has a clause line below each numbered heading, and no empty cell', () => {
    for (const section of rendered.markdown.split(/^## (?=\d)/m).slice(1))
      expect(section.split('\n')[2]).toMatch(/^\*Clause: /);
    expect(rendered.markdown).not.toMatch(/\|[ \t]*\|/);
    expect(rendered.markdown).not.toContain('{{');
    expect(rendered.markdown).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
  });

  it('leads every link to a heading of its own', () => {
    const ids = new Set([...rendered.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = nodesOf(rendered.markdown).filter((node): node is Link => node.type === 'link');
    expect(links.length).toBeGreaterThan(20);
    for (const { url } of links) expect(ids).toContain(decodeURIComponent(url.slice(1)));
  });

  it.each(Object.entries(HOSTILE_TEXTS))('keeps its shape whatever an input says: %s', (_, hostile) => {
    const bad = withHostileTexts(assessmentFixture(), hostile);
    const plain = withHostileTexts(assessmentFixture(), 'x');
    const one = renderGapReport(bad, decisionOn(bad), placeOf);
    const other = renderGapReport(plain, decisionOn(plain), placeOf);
    expect(shapeOf(one.markdown)).toEqual(shapeOf(other.markdown));
    expect(tagsOf(one.html)).toEqual(tagsOf(other.html));
    expect(one.html).not.toMatch(/href="(?!#)/);
    expect(one.markdown).not.toMatch(/@(?=\w)|(?<![&(])#\d|\bGH-\d|:\/\/|\bwww\./);
    const withoutLineBreaks = (one.markdown + one.html).replaceAll(/[\n\u2060]/g, '');
    expect(withoutLineBreaks).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe('a page of HTML', () => {
  const html = rendered.html.replaceAll('&#x27;', "'");

  it('is whole: language, title, landmarks, skip link, one first heading', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).toContain('<title>Gap report D44-2028-01-14</title>');
    expect(html).toContain('<a href="#content" class="skip">');
    expect(html).toContain('<main id="content"');
    expect(html).toContain('<nav aria-labelledby="contents">');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('loads nothing and runs nothing; its policy allows its own style and no other', () => {
    expect(STYLE_DIGEST).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(html).toContain(`<style>${STYLE}</style>`);
    expect(html).toContain(
      `content="default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|style="|javascript:|url\(|@import/i);
  });

  it('has headers for columns and rows in every table, and a heading that names it', () => {
    expect(html).not.toMatch(/<th(?![^>]*scope=)(?!ead)/);
    for (const [, id] of html.matchAll(/role="region"[^>]*aria-labelledby="([^"]+)"/g))
      expect(html).toContain(` id="${id}"`);
    expect(html.match(/<table/g)?.length).toBe(html.match(/role="region"/g)?.length);
  });

  it('has no heading level left out', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, index) => {
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('gives headings the anchors of GitHub, each one its own', () => {
    const page = renderHtml('# Same\n\n## Same\n\n## Same\n\n## Größe & Maß\n', 'x');
    expect([...page.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'same',
      'same-1',
      'same-2',
      'größe--maß',
    ]);
  });

  it('leaves out raw HTML, pictures and links that are not https, even if a template had them', () => {
    const page = renderHtml(
      '# T\n\n<script>x</script>\n\n[a](javascript:alert) [b](http://x.y) [c](https://x.y) ![d](https://x.y/z.png)\n',
      '</title><b>',
    );
    expect(page).not.toMatch(/<script|javascript:|http:|<img|<b>/);
    expect(page).toContain('href="https://x.y"');
  });
});
