import { readdirSync, readFileSync } from 'node:fs';
import type { Pack, Policy } from '../../src/policy/policy.js';

interface Source {
  readonly file: string;
  readonly lines: readonly string[];
}

let read: readonly Source[] | undefined;
function sources(): readonly Source[] {
  read ??= readdirSync('policies', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ file: `policies/${name}`, lines: readFileSync(`policies/${name}`, 'utf8').split('\n') }));
  return read;
}

/** The first line that gives something this id. */
function given(id: string, within: readonly Source[]): { readonly source: Source; readonly line: number } | undefined {
  for (const source of within) {
    const line = source.lines.findIndex((text) => text.trim() === `id: '${id}',`) + 1;
    if (line > 0) return { source, line };
  }
  return undefined;
}

const told = ({ source, line }: { readonly source: Source; readonly line: number }): string => `${source.file}:${line}`;

/**
 * Where the duties of a policy stand in the sources, as `file:line`. A duty whose id is made elsewhere, for several
 * policies, has the place of its policy.
 */
export function placesOf(pack: Pack, policy: Policy): (id: string) => string {
  const whole = given(policy.id, sources());
  if (whole === undefined) throw new Error(`no file of policies/ has the policy ${policy.id}`);
  const prefix = `${pack.id}/${policy.id}/`;
  return (id) => told(given(id.slice(prefix.length), [whole.source]) ?? whole);
}

/** Where a class stands in the sources; the folder of the classes, where its id is made from something else. */
export function placeOfClass(id: string): string {
  const found = given(id, sources());
  return found === undefined ? 'policies/classification' : told(found);
}
