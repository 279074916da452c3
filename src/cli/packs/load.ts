import { join } from 'node:path';
import { digestOf } from '../../digest.js';
import { lookAt, readBytes } from '../../io/files.js';
import type { Problem } from '../../model/problem.js';
import type { LoadedPack, OwnPack } from '../../policy/pack.js';
import type { Pack } from '../../policy/policy.js';
import { type Bundle, bundlePack } from './bundle.js';
import { keep, kept } from './cache.js';
import { LOCK, type LockedPack, readLock } from './lock.js';
import { problemsIn, runPack } from './run-pack.js';

type Loaded = { readonly packs: readonly LoadedPack[] } | { readonly problems: readonly Problem[] };

const LARGEST = 2 ** 20;

/**
 * The packs that a configuration names, each exactly as it was locked. Nothing of a pack runs before every file of it has
 * the digest that the lock says. All problems of all packs are told together.
 */
export async function loadPacks(root: string, places: readonly string[], act: Pack): Promise<Loaded> {
  const { lock, problems: ofLock } = await readLock(root);
  if (ofLock.length > 0) return { problems: ofLock };
  const problems: Problem[] = [];
  const packs: LoadedPack[] = [];
  for (const [index, place] of places.entries()) {
    const locked = lock.get(place);
    const wrongName = placeProblem(place, index);
    const apart =
      wrongName !== undefined
        ? [wrongName]
        : locked === undefined
          ? [notLocked(place)]
          : await differences(root, place, locked);
    if (locked === undefined || apart.length > 0) {
      problems.push(...apart);
      continue;
    }
    const loaded = await loadLocked(root, place, locked, act);
    if ('problems' in loaded) problems.push(...loaded.problems);
    else packs.push({ pack: loaded.pack, digest: digestOf(JSON.stringify([...locked].sort())) });
  }
  problems.push(...givenTwice(packs.map(({ pack }) => pack)));
  return problems.length > 0 ? { problems } : { packs };
}

/** Makes the script of a pack, runs it and holds it against everything that a pack has to be. */
export async function makePack(
  root: string,
  place: string,
  index: number,
  act: Pack,
): Promise<({ readonly bundle: Bundle } & Pick<LoadedPack, 'pack'>) | { readonly problems: readonly Problem[] }> {
  const wrongName = placeProblem(place, index);
  if (wrongName !== undefined) return { problems: [wrongName] };
  const there = await lookAt(root, place);
  if (there.problem !== undefined) return { problems: [there.problem] };
  const made = await bundlePack(root, place);
  if ('problems' in made) return made;
  const ran = runPack(made.bundle.code, place);
  if ('problems' in ran) return ran;
  const problems = await problemsIn(ran.pack, place, act);
  return problems.length > 0 ? { problems } : { bundle: made.bundle, pack: ran.pack };
}

async function loadLocked(
  root: string,
  place: string,
  locked: LockedPack,
  act: Pack,
): Promise<Pick<LoadedPack, 'pack'> | { readonly problems: readonly Problem[] }> {
  const code = await kept(place, locked);
  if (code !== undefined) return runPack(code, place);
  const bundled = await bundlePack(root, place);
  if ('problems' in bundled) return bundled;
  const { bundle } = bundled;
  // The lock may name fewer files than the pack is made of: what it does not name is not locked, and does not run.
  const apart = [...bundle.files].filter(([file, digest]) => locked.get(file) !== digest);
  if (apart.length > 0) return { problems: apart.map(([file]) => changed(file, place)) };
  const ran = runPack(bundle.code, place);
  if ('problems' in ran) return ran;
  const problems = await problemsIn(ran.pack, place, act);
  if (problems.length > 0) return { problems };
  await keep(place, locked, bundle.code);
  return ran;
}

/** The files that are not what the lock says they are. */
async function differences(root: string, place: string, locked: LockedPack): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  if (!locked.has(place)) problems.push(notLocked(place));
  for (const [file, digest] of locked) {
    const there = await lookAt(root, file);
    const read = there.problem === undefined ? await readBytes(join(root, file), LARGEST, file) : there;
    if (!('bytes' in read)) problems.push(...(read.problem === undefined ? [] : [read.problem]));
    else if (digestOf(read.bytes) !== digest) problems.push(changed(file, place));
  }
  return problems;
}

const READ_IT = 'Read it, then lock it with `dutybound packs lock`; `--no-packs` leaves it out and says so';

function notLocked(place: string): Problem {
  return {
    code: 'not-locked',
    document: place,
    found: `this pack is not locked: ${LOCK} does not name it`,
    expected: `the digest of each of its files in ${LOCK}`,
    remedy: READ_IT,
  };
}

function changed(file: string, place: string): Problem {
  return {
    code: 'not-locked',
    document: file,
    found:
      file === place
        ? 'this pack changed after it was locked'
        : `a file of the pack ${place} changed after it was locked`,
    expected: `what ${LOCK} says`,
    remedy: READ_IT,
  };
}

function placeProblem(place: string, index: number): Problem | undefined {
  if (
    /^[^/\\].*\.m?[tj]s$/.test(place) &&
    !place.includes('\\') &&
    !place.split('/').some((part) => /^\.*$/.test(part))
  )
    return undefined;
  return {
    code: 'wrong-value',
    document: 'dutybound.yaml',
    pointer: `/packs/${index}`,
    found: `packs: ${place} is no path of a pack`,
    expected: 'a TypeScript file below this folder, such as packs/house-rules.ts',
    remedy: 'Correct the path',
  };
}

/** Packs that would answer to the same name. */
export function givenTwice(packs: readonly Pick<OwnPack, 'id'>[]): readonly Problem[] {
  const ids = packs.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    code: 'duplicate-id',
    document: 'dutybound.yaml',
    found: `two packs have the id ${id}`,
    expected: 'an id of its own for each pack',
    remedy: 'Give one of them another id',
  }));
}
