import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../policy/policy.js';

interface Index {
  readonly articles: Readonly<Record<string, unknown>>;
}

/**
 * Holds the digest that each requirement was written against to the official wording in force.
 *
 * @throws naming every requirement whose wording moved, with the digest of the present one: somebody has to read it anew
 */
export function checkWordings(root: string, pack: Pack): void {
  const index = JSON.parse(readFileSync(join(root, 'src/law/generated/provisions.json'), 'utf8')) as Index;
  const digests = digestsOf(index);
  const moved = pack.policies.flatMap(({ id: policy, requirements }) =>
    requirements.flatMap(({ id, citation, wording }) => {
      const present = digests.get(citation);
      return present === wording
        ? []
        : [`${policy}/${id}, ${citation}: written against ${wording}, now ${present ?? 'not there'}`];
    }),
  );
  if (moved.length > 0) throw new Error(`the official wording moved:\n${moved.join('\n')}`);
}

/** The digest of each provision, wherever the index nests it. */
function digestsOf(node: unknown, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, inner] of Object.entries(node)) {
    const digest = (inner as { digest?: unknown } | null)?.digest;
    if (typeof digest === 'string') found.set(key, digest);
    digestsOf(inner, found);
  }
  return found;
}
