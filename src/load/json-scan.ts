import type { PathStep } from '../model/pointer.js';

/** What a scan of JSON text tells on its way, in the order of the text. Paths are only valid during the call. */
export interface JsonEvents {
  /** A map or list begins; `depth` counts those that are open, itself included. */
  open?(depth: number, offset: number): void;
  /** A key of a map (its place is the key's) or an entry of a list; `firstOffset` if the map has this key already. */
  entry?(path: readonly PathStep[], offset: number, firstOffset?: number): void;
  /** A text, key or value, as it reads with its escapes resolved; `offset` is its opening quotation mark. */
  text?(path: readonly PathStep[], value: string, offset: number): void;
}

/** Where JSON text stops being JSON. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
}

interface Open {
  readonly isMap: boolean;
  /** Each key with the offset at which it stands first. */
  readonly keys: Map<string, number>;
}

/**
 * Reads JSON text from start to end, accepting exactly what `JSON.parse` accepts, and tells what `JSON.parse` hides.
 * For the cold path: where a text is malformed, under suspicion, or places are asked. Needs no stack of calls, so that
 * no depth of nesting overflows it.
 *
 * @returns the first fault, or undefined if the text is JSON
 */
export function scanJson(text: string, events: JsonEvents): JsonFault | undefined {
  const path: PathStep[] = [];
  const open: Open[] = [];
  let at = skipSpace(text, 0);
  for (;;) {
    // Here a value begins.
    const character = text[at];
    if (character === '{' || character === '[') {
      open.push({ isMap: character === '{', keys: new Map() });
      events.open?.(open.length, at);
      at = skipSpace(text, at + 1);
      if (text[at] === closing(open)) {
        open.pop();
        at += 1;
      } else {
        path.push(0);
        const entered = enterEntry(text, at, path, open, events);
        if (typeof entered !== 'number') return entered;
        at = entered;
        continue;
      }
    } else {
      const end = scalarEnd(text, at);
      if (end < 0) return { offset: ~end, expected: ~end === at ? 'a value' : 'the end of what begins before' };
      if (character === '"') events.text?.(path, textOf(text, at, end), at);
      at = end;
    }
    // Here a value has ended: close what ends with it, then enter the next entry or leave.
    for (;;) {
      at = skipSpace(text, at);
      const innermost = open.at(-1);
      if (innermost === undefined)
        return at === text.length ? undefined : { offset: at, expected: 'the end of the document' };
      if (text[at] === ',') break;
      if (text[at] !== closing(open)) return { offset: at, expected: innermost.isMap ? '`,` or `}`' : '`,` or `]`' };
      open.pop();
      path.pop();
      at += 1;
    }
    const step = path.at(-1);
    if (typeof step === 'number') path[path.length - 1] = step + 1;
    const entered = enterEntry(text, skipSpace(text, at + 1), path, open, events);
    if (typeof entered !== 'number') return entered;
    at = entered;
  }
}

const closing = (open: readonly Open[]): string => (open.at(-1)?.isMap ? '}' : ']');

/** Reads a key and its colon, or nothing in a list, and says where the value begins. */
function enterEntry(
  text: string,
  at: number,
  path: PathStep[],
  open: readonly Open[],
  events: JsonEvents,
): number | JsonFault {
  const innermost = open.at(-1);
  if (innermost?.isMap !== true) {
    events.entry?.(path, at);
    return at;
  }
  if (text[at] !== '"') return { offset: at, expected: 'a key in double quotes' };
  const end = scalarEnd(text, at);
  if (end < 0) return { offset: ~end, expected: 'the end of the key' };
  const key = textOf(text, at, end);
  path[path.length - 1] = key;
  const first = innermost.keys.get(key);
  events.entry?.(path, at, first);
  events.text?.(path, key, at);
  if (first === undefined) innermost.keys.set(key, at);
  const colon = skipSpace(text, end);
  return text[colon] === ':' ? skipSpace(text, colon + 1) : { offset: colon, expected: '`:`' };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

const NUMBER_OR_WORD = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null)/y;

/** The offset behind a text, number or word; the complement (`~`) of the offset of the fault if there is none. */
function scalarEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  NUMBER_OR_WORD.lastIndex = at;
  return NUMBER_OR_WORD.test(text) ? NUMBER_OR_WORD.lastIndex : ~at;
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return ~at;
    if (code === 0x5c) {
      at += 1;
      const escaped = text[at] ?? '';
      if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
      else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return ~(at - 1);
    }
  }
  return ~text.length;
}

function textOf(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes('\\') ? String(JSON.parse(text.slice(start, end))) : inner;
}
