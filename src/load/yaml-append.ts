import { isDeepStrictEqual } from './deep-equal.js';
import { readYaml } from './yaml.js';

/** A register with one entry more. */
export interface Appended {
  readonly text: string;
  /** The line on which the new entry begins, from 1. */
  readonly line: number;
}

/**
 * Adds an entry to the end of a list of a YAML file. Every byte that was there stays: comments, order, quotation marks
 * and line ends. The result is read again before it is given back: it holds what was there and the new entry, and nothing
 * else; undefined where that cannot be had, as with lists behind aliases.
 *
 * Loads the position-keeping parser: for the commands that write, never on the way to `check`.
 */
export async function appendToList(
  text: string,
  key: string,
  entry: Readonly<Record<string, unknown>>,
): Promise<Appended | undefined> {
  const { isMap, isPair, isScalar, isSeq, parseDocument, stringify } = await import('./yaml-parser.js');
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: false });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return undefined;
  const pair = contents.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === key);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = (indent: number): string => {
    const lines = stringify([entry], { version: '1.2', schema: 'core', lineWidth: 0 }).trimEnd().split('\n');
    return lines.map((line) => `${' '.repeat(indent)}${line}`.trimEnd()).join(newline);
  };
  const list = pair?.value;
  let head: string;
  let rest: number;
  let added: string;
  if (pair === undefined) {
    head = text;
    rest = text.length;
    added = `${key}:${newline}${block(2)}`;
  } else if (isSeq(list) && list.items.length > 0 && list.flow !== true && list.range != null) {
    const [listStart] = list.range;
    const last = list.items.at(-1) as { range?: readonly [number, number, number] | null } | undefined;
    if (last?.range == null) return undefined;
    rest = endOfLine(text, last.range[1]);
    head = text.slice(0, rest);
    added = block(columnOf(text, listStart));
  } else if (list == null || (isScalar(list) && list.value == null)) {
    const after = isScalar(list) && list.range != null ? list.range[1] : text.length;
    rest = endOfLine(text, after);
    head = text.slice(0, rest);
    added = block(2);
  } else if (isSeq(list) && list.items.length === 0 && list.range != null) {
    // The brackets go, and the space before them; a comment behind them stays where it is.
    const [from, to] = list.range;
    head = text.slice(0, from).replace(/[ \t]+$/, '') + text.slice(to, endOfLine(text, to));
    rest = endOfLine(text, to);
    added = block(2);
  } else return undefined;
  if (head !== '' && !head.endsWith('\n')) head += newline;
  const whole = `${head}${added}${newline}${text.slice(rest)}`;
  if (!isAppended(text, whole, key, entry)) return undefined;
  return { text: whole, line: head.split('\n').length + (pair === undefined ? 1 : 0) };
}

function isAppended(before: string, after: string, key: string, entry: Readonly<Record<string, unknown>>): boolean {
  const [old, now] = [before, after].map((text) => readYaml(new TextEncoder().encode(text), key));
  if (old === undefined || now === undefined || 'problems' in now) return false;
  const had = ('problems' in old ? {} : old.value) as Readonly<Record<string, unknown>>;
  const list = (had[key] ?? []) as readonly unknown[];
  return isDeepStrictEqual(now.value, { ...had, [key]: [...list, entry] });
}

/** The beginning of the line after a place; the place of a block scalar is there already. */
function endOfLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const next = text.indexOf('\n', at);
  return next === -1 ? text.length : next + 1;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
