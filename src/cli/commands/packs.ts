import { join, resolve } from 'node:path';
import { aiAct } from '../../../policies/index.js';
import { writeFileWhole } from '../../io/files.js';
import type { Problem } from '../../model/problem.js';
import type { OwnPack } from '../../policy/pack.js';
import { givenTwice, makePack } from '../packs/load.js';
import { LOCK, type LockedPack, lockText } from '../packs/lock.js';
import { failWith } from '../problems.js';
import { readFolder } from '../read-folder.js';
import { withPlaces } from '../run.js';

const NOTHING = 'nothing was locked';

/**
 * `dutybound packs lock`: pins each pack of the configuration by the digest of each of its files. A pack that cannot be
 * evaluated is not locked; the lock is written whole or left as it was. Packs run here, as they will in `check`.
 */
export async function lockPacks(dir: string): Promise<void> {
  const root = resolve(dir);
  const { folder, problems: ofFolder } = await readFolder(root, dir);
  const ofConfiguration = ofFolder.filter(({ document }) => document === 'dutybound.yaml' || document === dir);
  if (ofConfiguration.length > 0) return failWith(await withPlaces(ofConfiguration, folder), NOTHING);
  const places = folder.configuration.packs ?? [];
  if (places.length === 0) return failWith([noPacks], NOTHING);
  const problems: Problem[] = [];
  const lock = new Map<string, LockedPack>();
  const packs: OwnPack[] = [];
  const told: string[] = [];
  for (const [index, place] of places.entries()) {
    const made = await makePack(root, place, index, aiAct);
    if ('problems' in made) {
      problems.push(...made.problems);
      continue;
    }
    const { bundle, pack } = made;
    lock.set(place, bundle.files);
    packs.push(pack);
    const asked = pack.policies.reduce((count, { requirements }) => count + requirements.length, 0);
    told.push(
      `${place}: pack ${pack.id}, ${asked} ${asked === 1 ? 'requirement' : 'requirements'}`,
      ...[...bundle.files].sort().map(([file, digest]) => `  ${digest}  ${file}`),
    );
  }
  problems.push(...givenTwice(packs));
  if (problems.length > 0) return failWith(await withPlaces(problems, folder), NOTHING);
  const problem = await writeFileWhole(join(root, LOCK), lockText(lock), LOCK);
  if (problem !== undefined) return failWith([problem], NOTHING);
  process.stdout.write(`${told.join('\n')}\n\nwrote ${LOCK}: commit it with the packs.\n`);
}

const noPacks: Problem = {
  code: 'nothing-to-assess',
  document: 'dutybound.yaml',
  found: 'it names no packs',
  expected: '`packs:` with a TypeScript file below this folder, such as packs/house-rules.ts',
  remedy: 'Name the pack, then lock it',
};
