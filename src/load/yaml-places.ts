import { CORE_SCHEMA, load } from 'js-yaml';

/** A node of a document as the value parser met it: where it began, what it became, and the nodes inside it. */
interface Met {
  readonly offset: number;
  children: Met[];
  result: unknown;
}

/** What the listener of the parser sees of its state. */
interface State {
  readonly position: number;
  readonly result: unknown;
}

const NO_NODES: Met[] = [];

/** Notes what the parser meets, by its listener. */
export class NodeRecord {
  readonly root: Met = { offset: 0, children: NO_NODES, result: undefined };
  readonly #open: Met[] = [this.root];

  readonly listener = (event: string, { position, result }: State): void => {
    const open = this.#open;
    if (event === 'open') {
      const node: Met = { offset: position, children: NO_NODES, result: undefined };
      const around = open[open.length - 1];
      if (around?.children === NO_NODES) around.children = [node];
      else around?.children.push(node);
      open.push(node);
      return;
    }
    const node = open.pop();
    if (node !== undefined) node.result = result;
  };
}

const records = new WeakMap<Uint8Array, NodeRecord>();

/** Keeps what was met in a text with its bytes, for as long as somebody holds them: places then need no second reading. */
export function keepRecord(bytes: Uint8Array, record: NodeRecord): void {
  records.set(bytes, record);
}

/** An entry of a map by its key, or of a list by its position. */
interface Placed {
  readonly offset: number;
  readonly entries: ReadonlyMap<string, Placed>;
}

// Anchors, aliases, explicit keys and merge keys are read by the position-keeping parser.
const NEEDS_THE_FULL_PARSER = /(?:^|[\s,[{:-])[&*?!]|<<|^%/m;

/**
 * Offsets of keys and entries from the fast parser, which decides the values anyway: it is asked to report each node as
 * it reads it. Undefined where the text uses more of YAML than maps, lists and scalars, or anything does not add up.
 *
 * @param bytes what the text was decoded from, where a reader may have kept what it met
 */
export function fastOffsets(
  text: string,
  bytes?: Uint8Array,
): ((path: readonly string[]) => { depth: number; offset: number }) | undefined {
  if (NEEDS_THE_FULL_PARSER.test(text)) return undefined;
  const record = (bytes === undefined ? undefined : records.get(bytes)) ?? read(text);
  const first = record?.root.children[0];
  const placed = first === undefined ? undefined : place(first, contentAt(text, 0), text);
  if (placed === undefined) return undefined;
  return (path) => {
    let at = placed;
    let depth = 0;
    for (const step of path) {
      const next = at.entries.get(step);
      if (next === undefined) break;
      at = next;
      depth += 1;
    }
    return { depth, offset: at.offset };
  };
}

function read(text: string): NodeRecord | undefined {
  const record = new NodeRecord();
  try {
    load(text, { schema: CORE_SCHEMA, listener: record.listener as never });
  } catch {
    return undefined;
  }
  return record;
}

const NO_ENTRIES: ReadonlyMap<string, Placed> = new Map();

function place(met: Met, offset: number, text: string): Placed | undefined {
  const { result } = met;
  if (typeof result !== 'object' || result === null) return { offset, entries: NO_ENTRIES };
  // The parser tries a node as the first key of a map before it knows what it is: the same node is then met twice.
  let node = met;
  while (node.children.length === 1 && node.children[0]?.result === result) node = node.children[0];
  return Array.isArray(result)
    ? placeList(node, offset, text)
    : placeMap(node, result as Record<string, unknown>, offset, text);
}

function placeList(node: Met, offset: number, text: string): Placed | undefined {
  const entries = new Map<string, Placed>();
  if (node.children.length !== (node.result as unknown[]).length) return undefined;
  for (const [index, child] of node.children.entries()) {
    const placed = place(child, contentAt(text, child.offset), text);
    if (placed === undefined) return undefined;
    entries.set(String(index), placed);
  }
  return { offset, entries };
}

function placeMap(node: Met, result: Record<string, unknown>, offset: number, text: string): Placed | undefined {
  const entries = new Map<string, Placed>();
  if (node.children.length !== 2 * Object.keys(result).length) return undefined;
  for (let index = 0; index < node.children.length; index += 2) {
    const [key, value] = [node.children[index], node.children[index + 1]];
    if (key === undefined || value === undefined || !Object.hasOwn(result, String(key.result))) return undefined;
    const placed = place(value, contentAt(text, key.offset), text);
    if (placed === undefined) return undefined;
    entries.set(String(key.result), placed);
  }
  return { offset, entries };
}

/** The first character of content at or after an offset: white space, comments and document markers are passed over. */
function contentAt(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
    const startsLine = at === 0 || text.charAt(at - 1) === '\n';
    if (text.charAt(at) === '#' || (startsLine && text.startsWith('---', at))) {
      const end = text.charAt(at) === '#' ? text.indexOf('\n', at) : at + 3;
      if (end === -1) return text.length;
      at = end;
    } else return at;
  }
}
