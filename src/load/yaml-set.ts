import { isDeepStrictEqual } from './deep-equal.js';
import { readYaml } from './yaml.js';

/** One value to write, by its path from the root of the document. */
export interface Setting {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** A remark beside the value, such as who gave it; one line. */
  readonly comment?: string;
  /** The list at this place is stated complete with `value`: its entries move under `entries` as they are. */
  readonly isCompletion?: true;
}

/**
 * Writes values into a YAML text. Comments and the order of what is there stay; where a value stands in a block map, so
 * does every other byte. The result is read again before it is given back: it holds what was there and the new values,
 * and nothing else; undefined where that cannot be had, as behind aliases.
 *
 * Loads the position-keeping parser: for the commands that write, never on the way to `check`.
 */
export async function setInYaml(text: string, settings: readonly Setting[]): Promise<string | undefined> {
  let now = text;
  for (const setting of settings) {
    const next = (await spliced(now, setting)) ?? (await reprinted(now, setting));
    if (next === undefined) return undefined;
    now = next;
  }
  return now;
}

/** The new lines put in behind the map that holds the place: nothing else moves. */
async function spliced(text: string, setting: Setting): Promise<string | undefined> {
  const { isMap, isScalar, isSeq, parseDocument, stringify } = await import('./yaml-parser.js');
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: false });
  if (document.errors.length > 0) return undefined;
  let node: unknown = document.contents;
  let depth = 0;
  for (const step of setting.path) {
    const next: unknown = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))?.value
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (!isMap(next) && !isSeq(next)) break;
    node = next;
    depth += 1;
  }
  const [key, ...below] = setting.path.slice(depth);
  const made = setting.isCompletion === true ? { complete: setting.value, entries: [] } : setting.value;
  if (!isMap(node) || node.flow === true || node.range == null || node.items.length === 0 || key === undefined)
    return undefined;
  // A key that is there, with or without a value, is written by the parser that knows its place.
  if (node.items.some(({ key: own }) => isScalar(own) && String(own.value) === String(key))) return undefined;
  const value = below.reduceRight<unknown>((inner, step) => ({ [step]: inner }), made);
  const last = node.items.at(-1);
  const end = isNodeWithRange(last?.value) ? last.value.range[1] : isNodeWithRange(last?.key) ? last.key.range[1] : 0;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = columnOf(text, node.range[0]);
  const printed = stringify({ [String(key)]: value }, { version: '1.2', schema: 'core', lineWidth: 0 })
    .trimEnd()
    .split('\n');
  const remark = setting.comment === undefined ? '' : ` # ${setting.comment}`;
  const lines = printed.map((line, at) => {
    const isLast = at === printed.length - 1 && !/: [|>][-+]?$/.test(printed[0] ?? '');
    return `${' '.repeat(indent)}${line}`.trimEnd() + (isLast ? remark : '');
  });
  const rest = endOfLine(text, end);
  let head = text.slice(0, rest);
  if (head !== '' && !head.endsWith('\n')) head += newline;
  const whole = `${head}${lines.join(newline)}${newline}${text.slice(rest)}`;
  return isSet(text, whole, setting) ? whole : undefined;
}

/** The document printed by the parser: comments and order stay, spaces may not. */
async function reprinted(text: string, { path, value, comment, isCompletion }: Setting): Promise<string | undefined> {
  const { isMap, isScalar, isSeq, parseDocument } = await import('./yaml-parser.js');
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: false });
  if (document.errors.length > 0) return undefined;
  const before = path.map((_, at) => path.slice(0, at + 1));
  try {
    for (const part of before.slice(0, -1)) {
      const there: unknown = document.getIn(part);
      // A key without a value holds nothing yet: what goes below it makes it a map.
      if (there === null) document.setIn(part, document.createNode({}));
    }
    const node = document.createNode(isCompletion === true ? { complete: value, entries: [] } : value);
    const there: unknown = document.getIn(path, true);
    const remarks = [isScalar(there) ? there.comment : undefined, comment === undefined ? undefined : ` ${comment}`];
    const remark = remarks.filter((one) => one != null && one !== '').join(';');
    if (remark !== '') node.comment = remark;
    const list: unknown = isCompletion === true ? document.getIn(path, true) : undefined;
    if (isMap(node) && isSeq(list)) node.set('entries', list);
    document.setIn(path, node);
    const printed = document.toString({ lineWidth: 0, flowCollectionPadding: true });
    const whole = text.includes('\r\n') ? printed.replace(/\r?\n/g, '\r\n') : printed;
    return isSet(text, whole, { path, value, ...(isCompletion === undefined ? {} : { isCompletion }) })
      ? whole
      : undefined;
  } catch {
    return undefined;
  }
}

function isSet(before: string, after: string, setting: Setting): boolean {
  const [old, now] = [before, after].map((text) => readYaml(new TextEncoder().encode(text), 'document'));
  if (old === undefined || now === undefined || 'problems' in old || 'problems' in now) return false;
  return isDeepStrictEqual(now.value, withSetting(old.value, setting));
}

/** A copy of a value with one setting made; the step behind the end of a list adds an entry. */
export function withSetting(whole: unknown, { path, value, isCompletion }: Setting): unknown {
  return withPart(whole, path, (before) =>
    isCompletion === true ? { complete: value, entries: before ?? [] } : value,
  );
}

function withPart(
  whole: unknown,
  [step, ...below]: readonly (string | number)[],
  made: (before: unknown) => unknown,
): unknown {
  if (step === undefined) return made(whole);
  if (Array.isArray(whole) && step === whole.length) return [...whole, withPart(undefined, below, made)];
  if (Array.isArray(whole)) return whole.map((item, at) => (at === step ? withPart(item, below, made) : item));
  const record = typeof whole === 'object' && whole !== null ? (whole as Readonly<Record<string, unknown>>) : {};
  const inner = Object.hasOwn(record, String(step)) ? record[String(step)] : undefined;
  return { ...record, [String(step)]: withPart(inner, below, made) };
}

function isNodeWithRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range);
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
