import type { Draft } from '../importers/draft.js';
import { idOfName } from '../model/name-id.js';

/** Ids that are taken, and for each name that came more than once the number that is tried next. */
export interface Ids {
  readonly taken: Set<string>;
  readonly next: Map<string, number>;
}

/** A free id made of a name: small letters and digits, accents off; the same names in the same order give the same ids. */
export function freeId(name: string, { taken, next }: Ids): string {
  const base = idOfName(name, 'system');
  let id = base;
  let count = next.get(base) ?? 2;
  for (; taken.has(id); count += 1) id = `${base}-${count}`;
  next.set(base, count);
  taken.add(id);
  return id;
}

/** A draft whose party is an id, and the organisation that has to be written for it where there is none of that name. */
export function withPartyIds(
  draft: Draft,
  parties: Map<string, string>,
  ids: Ids,
): { readonly draft: Draft; readonly organisation?: { readonly id: string; readonly name: string } } {
  const fact = draft.facts.find((one) => one.fact === 'parties[].id');
  if (fact === undefined || typeof fact.value !== 'string') return { draft };
  const name = fact.value;
  const known = parties.get(name.toLowerCase());
  const id = known ?? freeId(name, ids);
  parties.set(name.toLowerCase(), id);
  const facts = draft.facts.map((one) => (one === fact ? { ...one, value: id } : one));
  return { draft: { ...draft, facts }, ...(known === undefined ? { organisation: { id, name } } : {}) };
}
