import { digestOf } from '../digest.js';
import type { Pack, Policy } from './policy.js';

/**
 * Duties that an organisation adds to the Act’s: house rules, a standard, national law. A pack never asks in the name of
 * the Act, so its requirements have the need `I` or `P`; each cites the provision that it stands beside and takes its
 * dates from there.
 */
export interface OwnPack {
  /** Small letters, digits and hyphens; every full id of its requirements begins with it. */
  readonly id: string;
  readonly title: string;
  readonly policies: readonly Policy[];
}

const made = new WeakSet<object>();

/** Lists the policies of a pack. A pack file exports the result as `pack`. */
export function definePack(input: OwnPack): OwnPack {
  made.add(input);
  return input;
}

/** Whether the value was made by `definePack`, whatever is in it. */
export function isOwnPack(value: unknown): value is OwnPack {
  return typeof value === 'object' && value !== null && made.has(value);
}

/** A pack of an organisation, with the digest of the code that it came from. */
export interface LoadedPack {
  readonly pack: OwnPack;
  readonly digest: string;
}

/** What a report names of a pack. */
export interface NamedPack {
  readonly id: string;
  readonly title: string;
  readonly digest: string;
}

/** The pack with the policies of others behind its own; each says which pack it came with. */
export function withPacks(pack: Pack, others: readonly LoadedPack[]): Pack {
  if (others.length === 0) return pack;
  return {
    ...pack,
    policies: [
      ...pack.policies,
      ...others.flatMap(({ pack: { id, policies } }) => policies.map((policy) => ({ ...policy, pack: id }))),
    ],
    others: [...(pack.others ?? []), ...others.map(({ pack: { id, title }, digest }) => ({ id, title, digest }))],
  };
}

/** The pack and those that were added to it. What others bring does not move the digest of the pack. */
export function namedPacks(pack: Pack): readonly NamedPack[] {
  const { id, title, others = [] } = pack;
  return [{ id, title, digest: digestOfPack(pack) }, ...others];
}

const digests = new WeakMap<Pack, string>();

/** Notes the digest of a pack that was computed when the tool was built: this very pack, without others beside it. */
export function noteDigest(pack: Pack, digest: string): void {
  digests.set(pack, digest);
}

/** A digest of everything that a pack says itself: every condition, date and word. */
function digestOfPack(pack: Pack): string {
  let digest = digests.get(pack);
  if (digest === undefined) {
    const { others: _, ...said } = pack;
    digest = digestOf(
      JSON.stringify({ ...said, policies: pack.policies.filter((policy) => policy.pack === undefined) }),
    );
    digests.set(pack, digest);
  }
  return digest;
}
