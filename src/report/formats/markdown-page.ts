import { escapeMarkdown } from '../../render/markdown.js';
import { safeText } from '../safe-text.js';
import type { ToldResult } from './told-model.js';

// GitLab reads references of its own in the text that is left after Markdown was read: merge requests, labels,
// milestones, snippets, epics. A word joiner behind the sign ends each of them.
const REFERENCES = /(\\[!~$&]|%)(?=[\p{L}\p{N}"\\])/gu;
const JOINER = '\u2060';

/** A text as a comment or a summary may show it: one line in which nothing is markup, a mention or a reference. */
export function inline(text: string): string {
  return escapeMarkdown(safeText(text)).replace(REFERENCES, `$1${JOINER}`);
}

/** The provision of a result, linked to its official text. */
export function provision({ rule: { citation, link } }: Pick<ToldResult, 'rule'>): string {
  return link === undefined ? inline(citation) : `[${inline(citation)}](${link})`;
}

/** A part of a page that stands or falls as a whole. */
export type Part = readonly string[];

const size = (lines: readonly string[]): number => new TextEncoder().encode(`${lines.join('\n')}\n`).length;

/**
 * The page within a number of bytes: items are left out from the end where it would be longer, and how many is said
 * with where to find them. Head and foot always stand.
 */
export function fitted(
  head: Part,
  sections: readonly { readonly title: string; readonly items: readonly Part[] }[],
  foot: Part,
  limit: number,
): string {
  const fixed = [...head, ...sections.flatMap(({ title }) => ['', title, '', leftOut(999_999), '']), '', ...foot];
  let room = limit - size(fixed);
  const lines = [...head];
  for (const { items, title } of sections) {
    if (items.length === 0) continue;
    lines.push('', title, '');
    let shown = 0;
    for (const item of items) {
      const needed = size(item);
      if (needed > room) break;
      room -= needed;
      lines.push(...item);
      shown += 1;
    }
    if (shown < items.length) lines.push(leftOut(items.length - shown));
  }
  return `${[...lines, '', ...foot].join('\n')}\n`;
}

function leftOut(count: number): string {
  return `- ${count} more, left out for length; the text report and the format json hold them all.`;
}
