import { isDeepStrictEqual } from './deep-equal.js';
import { readJson } from './json.js';
import { type Setting, withSetting } from './yaml-set.js';

/** How a JSON text is laid out: what one level is indented by (undefined where all stands on one line), and its line ends. */
interface Layout {
  readonly unit: string | undefined;
  readonly newline: string;
}

/** A member of a map or list: where it and its value begin, and where the value ends. */
interface Member {
  readonly key: string | number;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/**
 * Writes values into a JSON text: every byte of what stands there already stays, and what is new follows its indentation.
 * Remarks are left out, since JSON has no place for them. The result is read again before it is given back: it holds what was
 * there and the new values, and nothing else; undefined where that cannot be had.
 */
export function setInJson(text: string, settings: readonly Setting[]): string | undefined {
  let now = text;
  for (const setting of settings) {
    if (readIn(now) === undefined) return undefined;
    const next = written(now, setting);
    if (!isSet(now, next, setting)) return undefined;
    now = next;
  }
  return now;
}

function written(text: string, { path, value, isCompletion }: Setting): string {
  const layout: Layout = {
    unit: /^\s*[[{][ \t]*\r?\n([ \t]+)/.exec(text)?.[1],
    newline: text.includes('\r\n') ? '\r\n' : '\n',
  };
  let start = skipSpace(text, 0);
  let end = valueEnd(text, start);
  for (const [depth, step] of path.entries()) {
    const members = membersOf(text, start);
    const found = members?.find(({ key }) => String(key) === String(step));
    if (found !== undefined) {
      start = found.valueStart;
      end = found.end;
      continue;
    }
    const rest = path
      .slice(depth + 1)
      .reduceRight<unknown>((inner, key) => ({ [key]: inner }), madeOf(value, isCompletion));
    // What is no map and no list holds nothing yet: what goes below it makes it a map.
    return members === undefined
      ? replaced(text, start, end, { [step]: rest }, layout)
      : inserted(text, start, end, members, text[start] === '{' ? step : undefined, rest, layout);
  }
  if (isCompletion !== true || text[start] !== '[')
    return replaced(text, start, end, madeOf(value, isCompletion), layout);
  const indent = indentAt(text, start);
  const { unit } = layout;
  const entries =
    unit === undefined ? text.slice(start, end) : text.slice(start, end).replace(/(\r?\n)(?=[ \t]*\S)/g, `$1${unit}`);
  const by = printed(value, layout, indent + (unit ?? ''));
  const [open, between, close] =
    unit === undefined
      ? ['{ ', ', ', ' }']
      : [`{${layout.newline}${indent}${unit}`, `,${layout.newline}${indent}${unit}`, `${layout.newline}${indent}}`];
  return `${text.slice(0, start)}${open}"complete": ${by}${between}"entries": ${entries}${close}${text.slice(end)}`;
}

const madeOf = (value: unknown, isCompletion: true | undefined): unknown =>
  isCompletion === true ? { complete: value, entries: [] } : value;

function replaced(text: string, start: number, end: number, value: unknown, layout: Layout): string {
  return text.slice(0, start) + printed(value, layout, indentAt(text, start)) + text.slice(end);
}

/** A member more at the end of a map or a list. */
function inserted(
  text: string,
  start: number,
  end: number,
  members: readonly Member[],
  key: string | number | undefined,
  value: unknown,
  layout: Layout,
): string {
  const last = members.at(-1);
  const isOnLines = last === undefined ? layout.unit !== undefined : text.slice(start, last.start).includes('\n');
  const outer = indentAt(text, start);
  const indent = last === undefined || !isOnLines ? outer + (layout.unit ?? '') : indentAt(text, last.start);
  const name = key === undefined ? '' : `${JSON.stringify(String(key))}: `;
  const member = name + printed(value, isOnLines ? layout : { ...layout, unit: undefined }, indent);
  if (last !== undefined)
    return `${text.slice(0, last.end)},${isOnLines ? layout.newline + indent : ' '}${member}${text.slice(last.end)}`;
  const [before, after] = isOnLines ? [layout.newline + indent, layout.newline + outer] : ['', ''];
  return `${text.slice(0, start + 1)}${before}${member}${after}${text.slice(end - 1)}`;
}

/** A value as JSON, its further lines indented like the place it goes to. */
function printed(value: unknown, { unit, newline }: Layout, indent: string): string {
  if (unit === undefined) return JSON.stringify(value);
  return JSON.stringify(value, null, unit).replace(/\n/g, `${newline}${indent}`);
}

/** The blanks with which the line of a place begins. */
function indentAt(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** The members of the map or list that begins at a place; undefined where a text, a number or a word does. */
function membersOf(text: string, start: number): readonly Member[] | undefined {
  const isMap = text[start] === '{';
  if (!isMap && text[start] !== '[') return undefined;
  const members: Member[] = [];
  let at = skipSpace(text, start + 1);
  while (text[at] !== '}' && text[at] !== ']') {
    const keyEnd = isMap ? valueEnd(text, at) : at;
    const key = isMap ? (JSON.parse(text.slice(at, keyEnd)) as string) : members.length;
    const valueStart = isMap ? skipSpace(text, skipSpace(text, keyEnd) + 1) : at;
    const end = valueEnd(text, valueStart);
    members.push({ key, start: at, valueStart, end });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return members;
}

/** Behind the value that begins at a place of a text that is JSON. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (;;) {
    const character = text[at];
    if (character === '"') {
      at += 1;
      while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
      at += 1;
    } else if (character === '{' || character === '[') {
      depth += 1;
      at += 1;
      continue;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      at += 1;
    } else if (depth > 0 && /[\s,:]/.test(character ?? '')) {
      at += 1;
      continue;
    } else while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at += 1;
    if (depth === 0) return at;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/[ \t\r\n]/.test(text[at] ?? '')) at += 1;
  return at;
}

function readIn(text: string): { readonly value: unknown } | undefined {
  const read = readJson(new TextEncoder().encode(text), 'document');
  return 'problems' in read ? undefined : read;
}

function isSet(before: string, after: string, setting: Setting): boolean {
  const [old, now] = [readIn(before), readIn(after)];
  return old !== undefined && now !== undefined && isDeepStrictEqual(now.value, withSetting(old.value, setting));
}
