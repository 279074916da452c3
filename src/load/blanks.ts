import { type PathStep, pathToPointer, pointerToPath } from '../model/pointer.js';

/** A value without blanks, and where blanks stood. */
export interface WithoutBlanks {
  readonly value: unknown;
  /** Pointers into the value as it was read, in its order: the lines on which a question can be asked. */
  readonly dropped: readonly string[];
}

/** Whether nothing is said here: null, or text that is empty or only white space. An empty list or map says something. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/**
 * Drops blanks, so that a key left blank is a key that nobody has answered. An entry of a list that is blank is dropped
 * too and the later ones move up: pointers into the new value count without it, `dropped` with it. A blank root stays.
 *
 * The value given is not changed; parts without blanks are shared with the new one. Expects a value without cycles
 * and not deeper than the reading limits. For a blank inside an alias each place that refers to it is named.
 */
export function dropBlanks(value: unknown): WithoutBlanks {
  const dropped: string[] = [];
  return { value: prune(value, [], dropped), dropped };
}

function prune(value: unknown, path: PathStep[], dropped: string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? pruneList(value, path, dropped)
    : pruneMap(value as Readonly<Record<string, unknown>>, path, dropped);
}

function pruneList(list: readonly unknown[], path: PathStep[], dropped: string[]): readonly unknown[] {
  let kept: unknown[] | undefined;
  for (const [index, entry] of list.entries()) {
    path.push(index);
    const isDropped = isBlank(entry);
    if (isDropped) dropped.push(pathToPointer(path));
    const pruned = isDropped ? undefined : prune(entry, path, dropped);
    if (kept === undefined && (isDropped || pruned !== entry)) kept = list.slice(0, index);
    if (!isDropped) kept?.push(pruned);
    path.pop();
  }
  return kept ?? list;
}

function pruneMap(map: Readonly<Record<string, unknown>>, path: PathStep[], dropped: string[]): unknown {
  let isChanged = false;
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(map)) {
    path.push(key);
    const entry = map[key];
    if (isBlank(entry)) {
      dropped.push(pathToPointer(path));
      isChanged = true;
    } else {
      const pruned = prune(entry, path, dropped);
      if (pruned !== entry) isChanged = true;
      entries.push([key, pruned]);
    }
    path.pop();
  }
  return isChanged ? Object.fromEntries(entries) : map;
}

/**
 * The pointer at which the same thing stands in the value before its blanks were dropped: what `locate` must be asked
 * for. Only positions in lists differ. What the value does not have keeps its step.
 *
 * @param before the value that `dropBlanks` was given
 */
export function pointerBeforeDropping(before: unknown, pointer: string): string {
  let value = before;
  const path = pointerToPath(pointer).map((step) => {
    let own = step;
    if (Array.isArray(value)) {
      const kept = [...value.keys()].filter((index) => !isBlank((value as readonly unknown[])[index]));
      own = String(kept[Number(step)] ?? step);
    }
    value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[own] : undefined;
    return own;
  });
  return pathToPointer(path);
}
