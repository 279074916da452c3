import type { Problem } from '../model/problem.js';

/** What reading a document gives: its value, or everything that is wrong with it (at least one problem). */
export type Read<T> = { readonly value: T } | { readonly problems: readonly [Problem, ...Problem[]] };

/** The result of a reading that collected these problems: none means that the value stands. */
export function readOrProblems<T>(value: T, problems: readonly Problem[]): Read<T> {
  const [first, ...rest] = problems;
  return first === undefined ? { value } : { problems: [first, ...rest] };
}

/** How much a document may ask of this program; tests make the limits small. */
export interface ReadLimits {
  /** The most bytes of a YAML or JSON document. */
  readonly bytes: number;
  /** The most lists and maps inside one another. */
  readonly depth: number;
  /** The most nodes that a document may reach through YAML aliases. */
  readonly aliasNodes: number;
}

/**
 * A document becomes one text, and the longest text of V8 has 2^29 - 24 characters; the parsers append a few.
 * So 512 MiB, less a little.
 */
export const defaultLimits: ReadLimits = { bytes: 2 ** 29 - 64, depth: 256, aliasNodes: 100_000 };

/** Keys that reach into the prototype of a JavaScript object; no schema of ours knows them. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
