import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import type { Assessment, SystemAssessment } from '../../src/model/generated/assessment.js';
import { AS_OF, type PlantedFault, plantedFaults } from './planted.js';

// The main job on the example: check it as of the day on which it is placed on the market, show that the gate blocks
// and why, and write the document. Ends 0 exactly when the check ended 1 with the planted faults and no others.

const COMMAND = 'dist/dutybound.cjs';
const FOLDER = 'examples/talent-screening/governance';

function run(...args: readonly string[]): { status: number | null; stdout: string } {
  const result = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  process.stderr.write(result.stderr);
  return { status: result.status, stdout: result.stdout };
}

/** What the run found, in the shape of the list of planted faults. */
function found(system: SystemAssessment): Omit<PlantedFault, 'fault'>[] {
  const findings = system.findings.filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined');
  return [
    ...system.contradictions.map(({ citation }) => ({
      citation,
      kind: 'contradiction' as const,
      instances: [],
      contradicted: [],
    })),
    ...findings.map(({ citation, outcome, instances }) => ({
      citation: outcome === 'not-satisfied' ? citation : `${citation} (${outcome})`,
      kind: 'finding' as const,
      instances: instances.map(({ key, path }) => path?.at(-1)?.step ?? key),
      contradicted: instances.map(({ contradiction }) => contradiction !== undefined),
    })),
  ];
}

console.log(
  `dutybound check ${FOLDER} --as-of ${AS_OF}   (the date is pinned: the day of the placing on the market)\n`,
);
const text = run('check', FOLDER, '--as-of', AS_OF);
process.stdout.write(text.stdout);
const docs = run('docs', FOLDER, '--out', 'out', '--as-of', AS_OF);
process.stdout.write(`\n${docs.stdout}`);

const json = run('check', FOLDER, '--as-of', AS_OF, '--format', 'json');
const { systems } = JSON.parse(json.stdout) as Assessment;
const expected = plantedFaults.map(({ fault: _, ...rest }) => rest);
const actual = systems.flatMap(found);
const isAsPlanted = isDeepStrictEqual(actual, expected);

console.log('\nPlanted in this example:');
for (const { citation, fault } of plantedFaults) console.log(`  ${citation}: ${fault}`);
if (text.status === 1 && docs.status === 0 && isAsPlanted)
  console.log('\nThe gate blocked (exit 1) with exactly these, and the gap report is in out/.');
else {
  console.error(`\nThe run differs from what was planted: check ended ${text.status}, docs ended ${docs.status}.`);
  if (!isAsPlanted)
    console.error(`expected ${JSON.stringify(expected, null, 2)}\nfound ${JSON.stringify(actual, null, 2)}`);
  process.exitCode = 1;
}
