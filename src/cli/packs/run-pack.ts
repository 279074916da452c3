import { Script } from 'node:vm';
import { provisionDetails } from '../../law/citation.js';
import type { Problem } from '../../model/problem.js';
import * as authoring from '../../policy/authoring.js';
import { definePack, isOwnPack, type OwnPack } from '../../policy/pack.js';
import { packProblems } from '../../policy/pack-problems.js';
import type { Pack } from '../../policy/policy.js';
import { factDictionary } from '../fact-dictionary.js';

/** What a pack gets where it imports `dutybound`. */
const API: Readonly<Record<string, unknown>> = { ...authoring, definePack };

/** Runs the script of a pack and takes what it exports as `pack`. The script runs with the rights of the user. */
export function runPack(
  code: string,
  place: string,
): { readonly pack: OwnPack } | { readonly problems: readonly Problem[] } {
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const need = (name: string): unknown => {
    if (name === 'dutybound') return API;
    throw new Error(`a pack imports \`dutybound\` and its own files only, not ${name}`);
  };
  try {
    const script = new Script(`(function (exports, module, require) {${code}\n})`, { filename: place });
    script.runInThisContext()(module.exports, module, need);
    const { pack } = module.exports;
    if (isOwnPack(pack)) return { pack };
    return { problems: [wrong(place, 'it exports no `pack` that `definePack` made')] };
  } catch (error) {
    const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { problems: [wrong(place, `it stopped with ${told}`)] };
  }
}

/** Everything in a pack that cannot be evaluated, or that its types would have refused. */
export async function problemsIn(pack: OwnPack, place: string, act: Pack): Promise<readonly Problem[]> {
  const wordings = new Map<string, string>(
    [...(await provisionDetails())].flatMap(([id, { digest }]) => (digest === undefined ? [] : [[id, digest]])),
  );
  return packProblems(pack, { act, facts: await factDictionary(), wordings }).map((found) => wrong(place, found));
}

function wrong(place: string, found: string): Problem {
  return {
    code: 'wrong-pack',
    document: place,
    found,
    expected: 'a pack as docs/packs.md describes it',
    remedy: 'Correct the pack, then lock it with `dutybound packs lock`',
  };
}
