import type { ContentPlace } from './judgement.js';

/** A piece of a document as every reader gives it, in the order of the document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly place: ContentPlace }
  | { readonly kind: 'text' | 'entry'; readonly text: string; readonly place: ContentPlace }
  | {
      readonly kind: 'row';
      readonly cells: readonly string[];
      readonly isHeader: boolean;
      readonly place: ContentPlace;
    }
  /** A picture: nobody can tell here what it shows. */
  | { readonly kind: 'picture'; readonly text: ''; readonly place: ContentPlace }
  /** What the format itself marks as a gap, such as a form field that shows its prompt. */
  | { readonly kind: 'gap'; readonly text: string; readonly place: ContentPlace };

/** A line this wide was broken by its writer's editor: the next one goes on. */
const WRAPPED = 40;

const ENTRY = /^\s*(?:[-*+•‣▪–]|\d{1,3}[.)]|[a-z][.)]|\([^\s()]{1,3}\))\s+/;

/** A line of a log or a record begins with its time. */
const TIMED = /^\[?(?:\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})/;
const PICTURE = /^!\[[^\]]{0,300}\]\([^)]{0,2000}\)$/;

/**
 * The blocks of Markdown, which plain text is a case of. Written for judging and not for showing: no tree, one pass, so
 * that it costs next to nothing on the way to `check`. Comments and front matter are no part of what a reader sees.
 */
export function markdownBlocks(source: string): readonly Block[] {
  const lines = withoutHidden(source).split(/\r\n|[\n\r\u2028\u2029]/);
  const blocks: Block[] = [];
  let open: { kind: 'text' | 'entry'; parts: string[]; line: number } | undefined;
  let fence: string | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push({ kind: open.kind, text: open.parts.join(' '), place: { line: open.line } });
    open = undefined;
  };
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const text = raw.trim().replace(/^(?:>\s?)+/, '');
    const mark = /^(```+|~~~+)/.exec(text)?.[1];
    if (mark !== undefined && (fence === undefined || text.startsWith(fence))) {
      close();
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    const before = open?.parts.at(-1) ?? '';
    if (text === '' || /^\[[^\]]{1,80}\]:\s+\S+/.test(text)) close();
    else if (fence === undefined && /^(?:=+|-{2,})$/.test(text) && open?.parts.length === 1 && before.length <= 80) {
      blocks.push({ kind: 'heading', level: text.startsWith('=') ? 1 : 2, text: before, place: { line: open.line } });
      open = undefined;
    } else if (fence === undefined && /^#{1,6}(?:\s|$)/.test(text)) {
      close();
      const level = /^#+/.exec(text)?.[0].length ?? 1;
      blocks.push({ kind: 'heading', level, text: text.replace(/^#+\s*|\s*#+$/g, ''), place: { line } });
    } else if (fence === undefined && PICTURE.test(text)) {
      close();
      blocks.push({ kind: 'picture', text: '', place: { line } });
    } else if (fence === undefined && text.startsWith('|') && text.length > 1) {
      close();
      tableLine(blocks, text, line);
    } else {
      const isListed = ENTRY.test(raw.replace(/^[\s>]+/, ''));
      const isEntry = isListed || TIMED.test(text);
      if (open !== undefined && !isEntry && before.length >= WRAPPED) open.parts.push(text);
      else {
        close();
        open = { kind: isEntry ? 'entry' : 'text', parts: [isListed ? text.replace(ENTRY, '') : text], line };
      }
    }
  }
  close();
  return blocks;
}

function tableLine(blocks: Block[], text: string, line: number): void {
  const before = blocks.at(-1);
  if (/^\|?[\s:|-]*-[\s:|-]*$/.test(text)) {
    if (before?.kind === 'row') blocks[blocks.length - 1] = { ...before, isHeader: true };
    return;
  }
  const inner = text.replace(/^\|/, '').replace(/\|\s*$/, '');
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
  blocks.push({ kind: 'row', cells, isHeader: false, place: { line } });
}

/** Front matter and comments, blanked so that lines keep their numbers. */
function withoutHidden(source: string): string {
  const blanked = (part: string): string => part.replace(/[^\n\r\u2028\u2029]/g, '');
  const text = source.replace(/^\uFEFF/, '').replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
  const front = /^---\r?\n(?:(?!---|\.\.\.)[^\n]*\n){0,200}(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0];
  const body = front === undefined ? text : blanked(front) + text.slice(front.length);
  if (!body.includes('<!--')) return body;
  // By position and not by one expression: many openings without an end would take quadratic time.
  let out = '';
  let at = 0;
  for (;;) {
    const start = body.indexOf('<!--', at);
    if (start === -1) return out + body.slice(at);
    const end = body.indexOf('-->', start + 4);
    const stop = end === -1 ? body.length : end + 3;
    out += body.slice(at, start) + blanked(body.slice(start, stop));
    at = stop;
  }
}
