import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { CORE_SCHEMA, load } from 'js-yaml';
import { digestOf } from '../src/digest.js';

type Part = Record<string, unknown>;

const EXAMPLE = 'examples/talent-screening/governance';

/**
 * Writes a registry of generated systems, one a line: variations of the example of this project. Two thirds touch no
 * area of Annex III; of the others a tenth claims the derogation while profiling. No chance: the same bytes each time.
 */
export async function writeRegistry(folder: string, systems: number): Promise<number> {
  await mkdir(join(folder, 'organisations'), { recursive: true });
  await writeFile(
    join(folder, 'dutybound.yaml'),
    'schemaVersion: 1\npaths:\n  systems: systems.ndjson\n  evidence: evidence.json\n',
  );
  await writeFile(
    join(folder, 'organisations/talent-gmbh.yaml'),
    readFileSync(join(EXAMPLE, 'organisations/talent-gmbh.yaml')),
  );
  const example = load(readFileSync(join(EXAMPLE, 'systems/talent-screening.yaml'), 'utf8'), {
    schema: CORE_SCHEMA,
  }) as Part;
  const base = JSON.parse(JSON.stringify(example)) as Part;
  await mkdir(join(folder, 'evidence'), { recursive: true });
  const record = readFileSync(join(EXAMPLE, 'evidence/literacy-record-2026.md'));
  await writeFile(join(folder, 'evidence/literacy.md'), record);
  await writeFile(join(folder, 'evidence.json'), JSON.stringify(literacyRegister(digestOf(record), systems)));
  delete base.workflows;
  delete (base.humanOversight as Part).overrides;
  const sink = createWriteStream(join(folder, 'systems.ndjson'));
  let bytes = 0;
  for (let index = 0; index < systems; index++) {
    const line = `${JSON.stringify(variation(base, index))}\n`;
    bytes += Buffer.byteLength(line);
    if (!sink.write(line)) await new Promise<void>((resume) => sink.once('drain', () => resume()));
  }
  sink.end();
  await finished(sink);
  return bytes;
}

/** One record of AI literacy for all systems, so that what is in force today is shown and most systems are clear. */
function literacyRegister(sha256: string, systems: number): Part {
  const item = {
    id: 'literacy',
    kind: 'document',
    systems: Array.from({ length: systems }, (_, index) => `system-${index}`),
    shows: ['parties'],
    path: 'evidence/literacy.md',
    sha256,
    version: '1.0',
    author: 'head-of-recruiting',
    approver: 'head-of-product',
    date: '2026-10-20',
    reviewBy: '2028-11-30',
  };
  return { schemaVersion: 1, items: [item] };
}

function variation(base: Part, index: number): Part {
  const isHighRisk = index % 3 === 0;
  const uses = base.uses as { complete: Part; entries: Part[] };
  const use = { ...uses.entries[0] } as Part;
  if (!isHighRisk || index % 30 !== 0) delete use.derogation;
  if (!isHighRisk) {
    use.area = { screening: { only: [], by: 'risk-owner', on: '2026-10-01' } };
    return withoutDuties({
      ...base,
      id: `system-${index}`,
      name: `System ${index}`,
      statedClass: 'not high-risk',
      uses: { ...uses, entries: [use] },
    });
  }
  return { ...base, id: `system-${index}`, name: `System ${index}`, uses: { ...uses, entries: [use] } };
}

/** What the duties of high-risk would ask for is seldom written down where they do not bind. */
function withoutDuties(system: Part): Part {
  const { riskManagement: _, humanOversight: __, technicalDocumentation: ___, instructions: ____, ...rest } = system;
  return rest;
}
