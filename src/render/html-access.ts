import type { Element, ElementContent, RootContent } from 'hast';
import { anchorOf } from './markdown.js';

/**
 * The content with what people need who read it by ear or by keyboard: headings with stable anchors, tables that are
 * named by the heading before them and whose rows and columns have headers, contents as a landmark. Links that lead out
 * of the page are only kept where they are `https:`.
 */
export function accessible(content: readonly RootContent[]): ElementContent[] {
  const anchors = new Anchors();
  const result: ElementContent[] = [];
  let heading: Element | undefined;
  for (const node of content) {
    if (node.type === 'doctype') continue;
    if (node.type === 'element') {
      visit(node, harmless);
      if (/^h[1-6]$/.test(node.tagName)) {
        heading = node;
        node.properties.id = anchors.next(textOf(node));
      }
      if (node.tagName === 'table') {
        result.push(readableTable(node, heading));
        continue;
      }
    }
    result.push(node);
  }
  return withContents(result);
}

/** Anchors as GitHub makes them: the second heading of a name gets `-1`. */
class Anchors {
  private readonly used = new Map<string, number>();

  next(heading: string): string {
    const anchor = anchorOf(heading) || 'section';
    const count = this.used.get(anchor);
    this.used.set(anchor, (count ?? 0) + 1);
    const result = count === undefined ? anchor : `${anchor}-${count}`;
    if (count !== undefined) this.used.set(result, 1);
    return result;
  }
}

/** The table in a region that a keyboard can scroll, named by its heading. */
function readableTable(table: Element, heading: Element | undefined): Element {
  visit(table, (element) => {
    if (element.tagName === 'th') element.properties.scope ??= 'col';
    if (element.tagName === 'tr') {
      const first = element.children.find(
        (child): child is Element => child.type === 'element' && child.tagName === 'td',
      );
      if (first === undefined) return;
      first.tagName = 'th';
      first.properties.scope = 'row';
    }
  });
  const columns = headerCells(table);
  if (columns.length === 2 && textOf(columns[0] as Element) === 'Field') table.properties.className = ['fields'];
  const name = heading === undefined ? { ariaLabel: 'Table' } : { ariaLabelledBy: [String(heading.properties.id)] };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'region', tabIndex: 0, ...name },
    children: [table],
  };
}

function headerCells(table: Element): Element[] {
  const cells: Element[] = [];
  visit(table, (element) => {
    if (element.tagName === 'th' && element.properties.scope === 'col') cells.push(element);
  });
  return cells;
}

/** Keeps a link inside the page or to `https:`; of any other the text stays. Pictures are never loaded. */
function harmless(element: Element): void {
  const { href } = element.properties;
  if (element.tagName === 'a' && typeof href === 'string' && !/^(?:#|https:\/\/)/.test(href))
    delete element.properties.href;
  if (element.tagName === 'img') {
    element.tagName = 'span';
    element.properties = {};
  }
}

/** The list of contents becomes a landmark of its own. */
function withContents(content: readonly ElementContent[]): ElementContent[] {
  const start = content.findIndex((node) => node.type === 'element' && node.properties.id === 'contents');
  const list = content.findIndex((node, index) => index > start && node.type === 'element' && node.tagName === 'ul');
  if (start < 0 || list < 0) return [...content];
  const nav: Element = {
    type: 'element',
    tagName: 'nav',
    properties: { ariaLabelledBy: ['contents'] },
    children: content.slice(start, list + 1),
  };
  return [...content.slice(0, start), nav, ...content.slice(list + 1)];
}

function visit(element: Element, act: (element: Element) => void): void {
  act(element);
  for (const child of element.children) if (child.type === 'element') visit(child, act);
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
