import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Block } from './blocks.js';

/** Elements inside one another; pages that people write have some dozens, and the parser takes quadratic time in them. */
const DEEPEST = 600;

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'math', 'iframe', 'object', 'nav']);
const PASSAGES = new Set(['p', 'dd', 'dt', 'blockquote', 'pre', 'figcaption', 'caption', 'summary', 'address']);
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|colgroup)$/i;

type Tree = ReturnType<ReturnType<typeof parser>['parse']>;
type Node = Tree['children'][number];
type Element = Extract<Node, { type: 'element' }>;

const parser = () => unified().use(rehypeParse, { emitParseErrors: false });

/** The blocks of an HTML page as a reader sees it; undefined where its elements are nested too deeply to read. */
export function htmlBlocks(source: string): readonly Block[] | undefined {
  if (isTooDeep(source)) return undefined;
  const blocks: Block[] = [];
  for (const child of parser().parse(source).children) visit(child, blocks);
  return blocks;
}

function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, slash, name = '', end] of source.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]{0,2000}?(\/?)>/gi)) {
    if (VOID.test(name) || end === '/') continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function isHidden({ tagName, properties }: Element): boolean {
  const style = String(properties.style ?? '');
  return (
    HIDDEN.has(tagName) ||
    (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false) ||
    /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i.test(style)
  );
}

function visit(node: Node, blocks: Block[]): void {
  const place = { line: node.position?.start.line ?? 1 };
  if (node.type === 'text') {
    if (node.value.trim() !== '') blocks.push({ kind: 'text', text: node.value.trim(), place });
    return;
  }
  if (node.type !== 'element') return;
  const { tagName } = node;
  if (/^(?:img|svg|canvas|object|iframe)$/.test(tagName)) {
    blocks.push({ kind: 'picture', text: '', place });
    return;
  }
  if (isHidden(node)) return;
  if (/^h[1-6]$/.test(tagName)) blocks.push({ kind: 'heading', level: Number(tagName[1]), text: textOf(node), place });
  else if (tagName === 'tr') {
    const cells = node.children.filter((cell): cell is Element => cell.type === 'element' && !isHidden(cell));
    const isHeader = cells.length > 0 && cells.every((cell) => cell.tagName === 'th');
    blocks.push({ kind: 'row', cells: cells.map(textOf), isHeader, place });
  } else if (PASSAGES.has(tagName) || isInline(node)) {
    const text = textOf(node);
    if (text !== '') blocks.push({ kind: 'text', text, place });
  } else if (
    tagName === 'li' &&
    !node.children.some((child) => child.type === 'element' && /^[uo]l$/.test(child.tagName))
  )
    blocks.push({ kind: 'entry', text: textOf(node), place });
  else if (tagName === 'input' || tagName === 'textarea') {
    const value = tagName === 'input' ? String(node.properties.value ?? '') : textOf(node);
    if (node.properties.type !== 'hidden') blocks.push({ kind: value === '' ? 'gap' : 'text', text: value, place });
  } else for (const child of node.children) visit(child, blocks);
}

const BLOCK_INSIDE =
  /^(?:h[1-6]|p|div|section|article|main|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|form|fieldset|header|footer|aside|figure|details|pre|blockquote|body|html|input|textarea)$/;

/** An element with text of its own and no blocks inside, such as a `div` or `span` that stands for a paragraph. */
function isInline({ children, tagName }: Element): boolean {
  if (tagName === 'li' || tagName === 'body' || tagName === 'html') return false;
  return children.every((child) => child.type !== 'element' || (!BLOCK_INSIDE.test(child.tagName) && isInline(child)));
}

function textOf(node: Element): string {
  return toText(node).replace(/\s+/g, ' ').trim();
}
