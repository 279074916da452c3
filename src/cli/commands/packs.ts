import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { aiAct } from '../../../policies/index.js';
import { writeFileWhole } from '../../io/files.js';
import { provisionDetails } from '../../law/citation.js';
import type { Problem } from '../../model/problem.js';
import type { OwnPack } from '../../policy/pack.js';
import { nameProblems, RESERVED } from '../../policy/pack-problems.js';
import { safeText } from '../../report/safe-text.js';
import { givenTwice, makePack } from '../packs/load.js';
import { LOCK, type LockedPack, lockText } from '../packs/lock.js';
import { newPack } from '../packs/new-pack.js';
import { failWith } from '../problems.js';
import { readFolder } from '../read-folder.js';
import { withPlaces } from '../run.js';
import { writeTogether } from '../write-together.js';

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

/**
 * `dutybound packs new`: a pack with one requirement and its test, beside the systems that it is for. It changes no file
 * that is there, and neither names the pack in the configuration nor locks it: that is for whoever has read it.
 */
export async function writePack(id: string, dir: string, { beside }: { readonly beside: string }): Promise<void> {
  const root = resolve(dir);
  const wording = [...(await provisionDetails())].find(([citation]) => citation === beside)?.[1].digest;
  const files = newPack(id, beside, wording ?? '');
  const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;
  const taken = await Promise.all(files.map(async ({ name }) => ((await isThere(join(root, name))) ? [name] : [])));
  const problems = [
    ...[
      ...nameProblems('the pack', id),
      ...(RESERVED.includes(id) ? [`the id ${id} belongs to a pack of dutybound`] : []),
    ].map((found) => badName(found, 'an id such as house-rules', 'Choose another id')),
    ...(wording === undefined
      ? [
          badName(
            `--beside: ${beside} is no provision of the law in force`,
            'a provision such as "Art. 26(2)"',
            'Look it up with `dutybound explain "Art. 26"`',
          ),
        ]
      : []),
    ...((await isThere(root)) ? [] : [badName(`${dir} is not there`, 'a governance folder', 'Name another folder')]),
    ...taken.flat().map((name) => badName(`${name} is there already`, 'a name that is free', 'Choose another id')),
  ];
  if (problems.length > 0) return failWith(problems, 'nothing was written');
  const unwritten = await writeTogether(root, files, dir);
  if (unwritten.length > 0) return failWith(unwritten, 'nothing was written');
  const at = safeText(dir);
  process.stdout.write(
    `${files.map(({ name }) => `wrote ${safeText(join(dir, name))}\n`).join('')}
Next: write the condition, the words and the cases; \`npx vitest run\` holds them
      name packs/${id}.ts under \`packs:\` in dutybound.yaml
      dutybound packs lock ${at}
`,
  );
}

const badName = (found: string, expected: string, remedy: string): Problem => ({
  code: 'usage',
  document: 'packs new',
  found,
  expected,
  remedy,
});
