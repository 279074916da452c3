import { CORE_SCHEMA, type EventType, type LoadOptions, loadAll, type State } from 'js-yaml';
import type { Problem } from '../model/problem.js';
import type { ReadLimits } from './read.js';
import { type LineColumn, lineIndex } from './text.js';
import { duplicateKey, type Said } from './value-check.js';

// A `?` that stands alone; a colon behind a list or a map; a colon behind an alias. No two matches begin in one run of
// characters, so that no text makes these slow.
const EXPLICIT_KEY = /(?:^|[\s,[{])\?\s/m;
const COLON_BEHIND_BRACKET = /[\]}][ \t]*:/;
const COLON_BEHIND_ALIAS = /(?:^|[\s,[{])\*[^\s,[\]{}]+[ \t]+:/m;
const NODE_START = /[[{*]/g;

/**
 * Whether a key of this text could be a list or a map: never false if one is, seldom true if none is. Linear in the
 * length of the text, and a small part of the time that reading it takes.
 *
 * @param hasNullEntry whether a map of the value has a key without content
 */
export function mayHaveComplexKeys(text: string, hasNullEntry: boolean): boolean {
  // A search for one character is far cheaper than these patterns, and most texts have neither.
  if (text.includes('?') && EXPLICIT_KEY.test(text)) return true;
  if (text.includes('*') && COLON_BEHIND_ALIAS.test(text)) return true;
  if (COLON_BEHIND_BRACKET.test(text)) return true;
  // In `{…}` a key needs no colon: `{[id]}` reads as `{id: null}`, a forgotten `{{ placeholder }}` alike.
  if (!hasNullEntry) return false;
  for (const { index } of text.matchAll(NODE_START)) if (mayBeginFlowEntry(text, index)) return true;
  return false;
}

/** Whether a list, map or alias at this offset may stand first in an entry of `{…}`, as far as the text before it tells. */
function mayBeginFlowEntry(text: string, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before -= 1;
  const character = text[before];
  if (character === '{' || character === ',') return true;
  if (character === undefined) return false;
  // First on its line: the line before may end in a comment, so nothing more can be told.
  if (character === '\n' || character === '\r') return true;
  if (before === index - 1) return false;
  let token = before;
  while (token > 0 && !/\s/.test(text[token - 1] ?? '')) token -= 1;
  return /[&!]/.test(text.slice(token, before + 1)); // an anchor or a tag stands between the entry's start and here
}

/** The keys met so far in the node being read; only a map has any in the end. */
interface Frame {
  readonly start: number;
  readonly keys: { readonly name: string; readonly start: number }[];
}

/**
 * A second reading of a text that was refused for a duplicate key, or that may have a list or map as a key, to name
 * all of them. js-yaml makes a text of every key, so that `[id]: x` would pass as `id: x`, and stops at the first
 * duplicate. Here each node is replaced, as it is completed, by one that notes when js-yaml asks for its text: that is
 * the moment in which it is used as a key of the node being read.
 */
export function findKeyProblems(text: string, document: string, limits: ReadLimits): readonly Problem[] {
  const problems: Problem[] = [];
  const place = lineIndex(text);
  const frames: Frame[] = [];
  const noteKey = (name: string | undefined, start: number): string => {
    if (name === undefined) problems.push({ ...complexKey, document, ...place(start) });
    else frames.at(-1)?.keys.push({ name, start });
    return name ?? '';
  };
  const listener = (event: EventType, state: State): void => {
    if (event === 'open') {
      frames.push({ start: state.position, keys: [] });
      return;
    }
    const frame = frames.pop();
    if (frame === undefined) return;
    if (state.kind === 'mapping') problems.push(...duplicates(frame, place, document));
    const result: unknown = state.result;
    const isComplex = typeof result === 'object' && result !== null;
    const start = frame.start + (/^\s*/.exec(text.slice(frame.start, frame.start + 1000))?.[0].length ?? 0);
    state.result = {
      // Without a tag of its own js-yaml takes the node for a plain map and never asks for its text.
      [Symbol.toStringTag]: 'Node',
      toString: () => noteKey(isComplex ? undefined : String(result), start),
    };
  };
  const options: LoadOptions & { readonly maxDepth: number } = {
    schema: CORE_SCHEMA,
    maxDepth: limits.depth + 1,
    json: true, // the later of two equal keys wins, and reading goes on
    listener,
  };
  try {
    loadAll(text, () => undefined, options);
  } catch {
    // A syntax error behind the first duplicate: what was found up to there is named, the rest in the next run.
  }
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function duplicates(frame: Frame, place: (offset: number) => LineColumn, document: string): readonly Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { name, start } of frame.keys) {
    const before = first.get(name);
    if (before === undefined) first.set(name, start);
    else problems.push({ ...duplicateKey(name, place(before).line), document, ...place(start) });
  }
  return problems;
}

const complexKey: Said = {
  code: 'yaml-syntax',
  found: 'a list or a map is used as a key',
  expected: 'keys that are plain text',
  remedy: 'write the key as text; put text that begins with `[`, `{` or `? ` in quotes',
};

/** Where the second document of a text begins; 0 if there is none. */
export function secondDocumentOffset(text: string): number {
  const starts: number[] = [];
  let depth = 0;
  const listener = (event: EventType, state: State): void => {
    if (event === 'open' && depth === 0) starts.push(state.position);
    depth += event === 'open' ? 1 : -1;
  };
  loadAll(text, () => undefined, { schema: CORE_SCHEMA, json: true, listener });
  const start = starts[1] ?? 0;
  // The reader has passed the separator already: name its line, not the one of the content.
  return Math.max(0, text.lastIndexOf('---', start));
}
