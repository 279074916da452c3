import type { Draft } from '../importers/draft.js';

/** Names that some file systems keep for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/;

/** A free id made of a name: small letters and digits, accents off; the same names in the same order give the same ids. */
export function freeId(name: string, taken: Set<string>): string {
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
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** A draft whose party is an id, and the organisation that has to be written for it where there is none of that name. */
export function withPartyIds(
  draft: Draft,
  parties: Map<string, string>,
  taken: Set<string>,
): { readonly draft: Draft; readonly organisation?: { readonly id: string; readonly name: string } } {
  const fact = draft.facts.find((one) => one.fact === 'parties[].id');
  if (fact === undefined || typeof fact.value !== 'string') return { draft };
  const name = fact.value;
  const known = parties.get(name.toLowerCase());
  const id = known ?? freeId(name, taken);
  parties.set(name.toLowerCase(), id);
  const facts = draft.facts.map((one) => (one === fact ? { ...one, value: id } : one));
  return { draft: { ...draft, facts }, ...(known === undefined ? { organisation: { id, name } } : {}) };
}
