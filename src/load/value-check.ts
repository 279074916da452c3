import { type PathStep, pathToPointer } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import { forbiddenKeys, type ReadLimits } from './read.js';

interface Walk {
  readonly document: string;
  readonly limits: ReadLimits;
  readonly mayShareNodes: boolean;
  readonly mayEscape: boolean;
  readonly path: PathStep[];
  readonly seen: Set<object>;
  readonly open: Set<object>;
  readonly problems: Problem[];
  aliasNodes: number;
  hasNullEntry: boolean;
  /** Set once the walk is too deep or too wide to go on. */
  stopped: boolean;
}

/** What the walk over a parsed value found. */
export interface CheckedValue {
  readonly problems: readonly Problem[];
  /** Whether a map has a key without content. */
  readonly hasNullEntry: boolean;
}

/** What the text of a value may contain; false only if it does not, which saves looking for its consequences. */
export interface TextTraits {
  /** Aliases, so that nodes may be shared. */
  readonly mayShareNodes: boolean;
  /** Escapes: no other way leads to half of a surrogate pair. */
  readonly mayEscape: boolean;
}

/**
 * What a parsed YAML value may hide and its parser lets through: cycles, alias bombs, too many levels, keys that reach
 * into prototypes, halves of surrogate pairs. Walks the value as readers will see it, shared nodes as often as they are
 * referred to, and stops at the first cycle, bomb or overdeep level. Problems carry pointers, no lines.
 */
export function checkParsedValue(
  value: unknown,
  document: string,
  limits: ReadLimits,
  traits: TextTraits,
): CheckedValue {
  const walk: Walk = {
    document,
    limits,
    ...traits,
    path: [],
    seen: new Set(),
    open: new Set(),
    problems: [],
    aliasNodes: 0,
    hasNullEntry: false,
    stopped: false,
  };
  visit(walk, value, 0, false);
  return walk;
}

function visit(walk: Walk, value: unknown, depth: number, throughAlias: boolean): void {
  if (throughAlias && !countAliasNode(walk)) return;
  if (typeof value === 'string') {
    if (walk.mayEscape && hasLoneSurrogate(value)) report(walk, loneSurrogate);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const isCycle = walk.mayShareNodes && walk.open.has(value);
  if (isCycle || depth >= walk.limits.depth) {
    stop(walk, isCycle ? cycle : tooDeep(walk.limits.depth));
    return;
  }
  let isRepeated = throughAlias;
  if (walk.mayShareNodes) {
    // The first visit of a node is its own text; every later one is an alias, and all below it is counted.
    if (walk.seen.has(value) && !throughAlias) {
      isRepeated = true;
      if (!countAliasNode(walk)) return;
    }
    walk.seen.add(value);
    walk.open.add(value);
  }
  if (Array.isArray(value)) visitList(walk, value, depth, isRepeated);
  else visitMap(walk, value as Readonly<Record<string, unknown>>, depth, isRepeated);
  if (walk.mayShareNodes) walk.open.delete(value);
}

function visitList(walk: Walk, list: readonly unknown[], depth: number, throughAlias: boolean): void {
  for (let index = 0; index < list.length && !walk.stopped; index += 1) {
    walk.path.push(index);
    visit(walk, list[index], depth + 1, throughAlias);
    walk.path.pop();
  }
}

function visitMap(walk: Walk, map: Readonly<Record<string, unknown>>, depth: number, throughAlias: boolean): void {
  for (const key of Object.keys(map)) {
    if (walk.stopped) return;
    walk.path.push(key);
    if (forbiddenKeys.has(key)) {
      if (!throughAlias) report(walk, forbiddenKey(key));
    } else {
      if (walk.mayEscape && hasLoneSurrogate(key)) report(walk, loneSurrogate);
      if (map[key] === null) walk.hasNullEntry = true;
      visit(walk, map[key], depth + 1, throughAlias);
    }
    walk.path.pop();
  }
}

function countAliasNode(walk: Walk): boolean {
  walk.aliasNodes += 1;
  if (walk.aliasNodes > walk.limits.aliasNodes) stop(walk, aliasLimit(walk.limits.aliasNodes));
  return !walk.stopped;
}

/** What a problem says, before its place is added. */
export type Said = Pick<Problem, 'code' | 'found' | 'expected' | 'remedy'>;

function report(walk: Walk, said: Said): void {
  walk.problems.push({ ...said, document: walk.document, pointer: pathToPointer(walk.path) });
}

function stop(walk: Walk, said: Said): void {
  report(walk, said);
  walk.stopped = true;
}

const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** Whether a text holds half of a surrogate pair: it cannot be written as UTF-8, so two such texts share a digest. */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/** What is said about half of a surrogate pair. */
export const loneSurrogate: Said = {
  code: 'wrong-value',
  found: 'an escape such as `\\ud800` stands for half of a character',
  expected: 'text whose every character is whole',
  remedy: 'write the character itself, or both halves of its escape',
};

/** What is said about a key that reaches into prototypes. */
export const forbiddenKey = (key: string): Said => ({
  code: 'forbidden-key',
  found: `the key ${quoteForPeople(key)} is refused everywhere`,
  expected: 'a key that the schema knows',
  remedy: 'remove the key, or give it another name',
});

/** What is said about lists and maps inside one another beyond the limit. */
export const tooDeep = (depth: number): Said => ({
  code: 'nesting-limit',
  found: `lists and maps lie inside one another more than ${depth} levels deep`,
  expected: `at most ${depth} levels`,
  remedy: 'flatten the document',
});

const cycle: Said = {
  code: 'cycle',
  found: 'an alias leads back to a node that contains it',
  expected: 'a document that ends',
  remedy: 'write the content out instead of the alias',
};

const aliasLimit = (limit: number): Said => ({
  code: 'alias-limit',
  found: `aliases repeat more than ${limit} nodes`,
  expected: `at most ${limit} nodes reached through aliases`,
  remedy: 'write the content out, or split the document into several files',
});

/** What is said about a key that its map has already. */
export function duplicateKey(name: string, firstLine: number): Said {
  return {
    code: 'duplicate-key',
    found: `the key ${quoteForPeople(name)} stands here again; it stands first on line ${firstLine}`,
    expected: 'each key once in its map',
    remedy: 'keep one of the two, or merge their contents',
  };
}
