import type { Draft } from '../importers/draft.js';

/** Names that some file systems keep for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/;

/** Ids that are taken, and for each name that came more than once the number that is tried next. */
export interface Ids {
  readonly taken: Set<string>;
  readonly next: Map<string, number>;
}

/** A free id made of a name: small letters and digits, accents off; the same names in the same order give the same ids. */
export function freeId(name: string, { taken, next }: Ids): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const base = slug === '' ? 'system' : RESERVED.test(slug) ? `system-${slug}` : slug;
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
