import type { Alias, Document, Node, ParsedNode } from 'yaml';
import { joinPointer, type PathStep, pathToPointer, pointerToPath } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { scanJson } from './json-scan.js';
import { type LineColumn, lineIndex } from './text.js';
import { fastOffsets } from './yaml-places.js';

/** Where a pointer leads to in a text. */
export interface Place extends LineColumn {
  /** The pointer that stands at this place: the one asked for, or its nearest ancestor that the document has. */
  readonly pointer: string;
}

export type DocumentKind = 'yaml' | 'json';

/**
 * Finds lines and columns: of the key for an entry of a map, of the entry itself in a list, the first character of the
 * document for the root. A pointer that the document does not have gives the place of its nearest ancestor, whose
 * pointer the place names. A pointer through an alias leads to where the content is written. Of a key given twice, the last in
 * JSON and the first in YAML.
 *
 * For the cold path: it reads the text again, YAML with the slow parser that keeps places, which is loaded only now.
 * A text that this parser cannot read gives its beginning for every pointer; never throws.
 *
 * @param bytes what the text was decoded from: where its nodes were noted as it was read, it is not read again
 */
export async function locate(
  text: string,
  kind: DocumentKind,
  pointers: readonly string[],
  bytes?: Uint8Array,
): Promise<ReadonlyMap<string, Place>> {
  if (pointers.length === 0) return new Map();
  const find = lineIndex(text);
  const offsets = kind === 'json' ? locateInJson(text, pointers) : await locateInYaml(text, pointers, bytes);
  return new Map(
    pointers.map((pointer) => {
      const found = offsets.get(pointer) ?? { pointer: '', offset: 0 };
      return [pointer, { ...find(found.offset), pointer: found.pointer }];
    }),
  );
}

/** The same problems, each of this text with a line wherever it has a pointer; those with a line keep theirs. */
export async function locateProblems(
  problems: readonly Problem[],
  text: string,
  kind: DocumentKind,
): Promise<readonly Problem[]> {
  const wanted = problems.flatMap(({ pointer, line }) =>
    pointer === undefined || line !== undefined ? [] : [pointer],
  );
  const places = await locate(text, kind, [...new Set(wanted)]);
  return problems.map((problem) => {
    const place = problem.line === undefined ? places.get(problem.pointer ?? '-') : undefined;
    return place === undefined ? problem : { ...problem, line: place.line, column: place.column };
  });
}

interface Found {
  readonly pointer: string;
  readonly offset: number;
}

/** Our own scanner: a YAML parser refuses some JSON (tabs, long keys) and is slower. */
function locateInJson(text: string, pointers: readonly string[]): ReadonlyMap<string, Found> {
  // The pointers asked for and all that lead to them; deeper entries are passed over without building their pointers.
  const wanted = new Map<string, number | undefined>([['', Math.max(0, text.search(/\S/))]]);
  let deepest = 0;
  for (const pointer of pointers) {
    const path = pointerToPath(pointer);
    deepest = Math.max(deepest, path.length);
    for (let length = 1; length <= path.length; length += 1)
      wanted.set(pathToPointer(path.slice(0, length)), undefined);
  }
  scanJson(text, {
    entry(path, offset) {
      if (path.length > deepest) return;
      const pointer = pathToPointer(path);
      if (wanted.has(pointer)) wanted.set(pointer, offset);
    },
  });
  return new Map(
    pointers.map((pointer) => {
      let at = pathToPointer(pointerToPath(pointer));
      while (at !== '' && wanted.get(at) === undefined) at = at.slice(0, at.lastIndexOf('/'));
      return [pointer, { pointer: at, offset: wanted.get(at) ?? 0 }];
    }),
  );
}

async function locateInYaml(
  text: string,
  pointers: readonly string[],
  bytes: Uint8Array | undefined,
): Promise<ReadonlyMap<string, Found>> {
  const fast = fastOffsets(text, bytes);
  if (fast !== undefined) {
    return new Map(
      pointers.map((pointer) => {
        const path = pointerToPath(pointer);
        const { depth, offset } = fast(path);
        return [pointer, { pointer: pathToPointer(path.slice(0, depth)), offset }];
      }),
    );
  }
  const yaml = await import('./yaml-parser.js');
  let document: Document.Parsed<ParsedNode>;
  try {
    document = yaml.parseDocument<ParsedNode>(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      strict: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch (error) {
    // Nested too deep for a recursive parser; everything else is a fault of ours.
    if (error instanceof RangeError) return new Map();
    throw error;
  }
  const start = (node: unknown): number | undefined => (yaml.isNode(node) ? node.range?.[0] : undefined);
  // One walk for all aliases, on meeting the first: the library would search the document anew for each.
  let targets: Map<Alias, Node> | undefined;
  const content = (node: unknown): unknown => {
    if (!yaml.isAlias(node)) return node;
    targets ??= aliasTargets(yaml, document);
    return targets.get(node);
  };
  const enter = (node: unknown, step: string): { readonly next: unknown; readonly offset: number | undefined } => {
    const holder = content(node);
    if (yaml.isSeq(holder)) {
      const item: unknown = /^(0|[1-9]\d*)$/.test(step) ? holder.items[Number(step)] : undefined;
      return { next: item, offset: start(yaml.isPair(item) ? item.key : item) };
    }
    if (!yaml.isMap(holder)) return { next: undefined, offset: undefined };
    const pair = holder.items.find(({ key }) => keyText(content(key)) === step);
    return { next: pair?.value, offset: start(pair?.key) };
  };
  const keyText = (key: unknown): string | undefined =>
    yaml.isScalar(key) ? String(key.value) : key === null ? 'null' : undefined;
  const find = (pointer: string): Found => {
    let found: Found = { pointer: '', offset: start(document.contents) ?? 0 };
    let node: unknown = document.contents;
    for (const step of pointerToPath(pointer)) {
      const { next, offset } = enter(node, step);
      if (offset === undefined) break;
      found = { pointer: joinPointer(found.pointer, step satisfies PathStep), offset };
      node = next;
    }
    return found;
  };
  return new Map(pointers.map((pointer) => [pointer, find(pointer)]));
}

/** What each alias refers to: the last node before it with that anchor. */
function aliasTargets(
  yaml: typeof import('./yaml-parser.js'),
  document: Document.Parsed<ParsedNode>,
): Map<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  yaml.visit(document, {
    Node(_, node) {
      const target = yaml.isAlias(node) ? anchors.get(node.source) : undefined;
      if (yaml.isAlias(node) && target !== undefined) targets.set(node, target);
      else if (!yaml.isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}
