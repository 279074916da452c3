import type { FactRecord } from './frame.js';

/**
 * A value with its keys and its entries in an order of their own, for digests: how somebody sorts a file changes
 * nothing that the file says. Lists of entries go by id; lists of plain words keep their order.
 */
export function inCanonicalOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(inCanonicalOrder);
    return entries.every(hasId) ? entries.sort((one, other) => compareText(one.id, other.id)) : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort(compareText);
  return Object.fromEntries(keys.map((key) => [key, inCanonicalOrder((value as FactRecord)[key])]));
}

/** Texts by their code units, the same in every locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function hasId(entry: unknown): entry is { readonly id: string } {
  return typeof entry === 'object' && entry !== null && typeof (entry as FactRecord).id === 'string';
}
