import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { digestOf } from '../src/digest.js';

type Part = Record<string, unknown>;

const EXAMPLE = 'examples/talent-screening/governance';

/**
 * Writes a registry of generated systems, one a line: variations of the example of this project. Two thirds touch no
 * area of Annex III; of the others a tenth claims the derogation while profiling. No chance: the same bytes each time.
 */
export async function writeRegistry(folder: string, systems: number): Promise<number> {
  const base = await writeAround(folder, systems, '  systems: systems.ndjson\n');
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

/** The same systems, each as a file of YAML. */
export async function writeFiles(folder: string, systems: number): Promise<void> {
  const base = await writeAround(folder, systems, '');
  await mkdir(join(folder, 'systems'), { recursive: true });
  for (let index = 0; index < systems; index++)
    await writeFile(
      join(folder, `systems/system-${index}.yaml`),
      dump(variation(base, index), { schema: CORE_SCHEMA }),
    );
}

/** Everything of a registry but its systems: gives the system that they are variations of. */
async function writeAround(folder: string, systems: number, paths: string): Promise<Part> {
  await mkdir(join(folder, 'organisations'), { recursive: true });
  await writeFile(
    join(folder, 'dutybound.yaml'),
    `schemaVersion: 1\npaths:\n${paths}  evidence: evidence.json\n  attestations: attestations.json\n`,
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
  const marks = readFileSync(join(EXAMPLE, 'evidence/draft-marking-2026-11-16.json'));
  await writeFile(join(folder, 'evidence/marks.json'), marks);
  await writeFile(join(folder, 'evidence.json'), JSON.stringify(register(digestOf(record), digestOf(marks), systems)));
  await writeFile(join(folder, 'attestations.json'), JSON.stringify(attestations(systems)));
  delete base.workflows;
  delete (base.humanOversight as Part).overrides;
  return base;
}

/**
 * One record of AI literacy and one export of how drafts are marked for all systems, so that what is in force today is
 * shown and most systems are clear.
 */
function register(literacy: string, marks: string, systems: number): Part {
  const of = {
    systems: names(systems),
    version: '1.0',
    author: 'head-of-recruiting',
    approver: 'head-of-product',
    reviewBy: '2028-11-30',
  };
  const items = [
    {
      ...of,
      id: 'literacy',
      kind: 'document',
      shows: ['parties'],
      path: 'evidence/literacy.md',
      sha256: literacy,
      date: '2026-10-20',
    },
    {
      ...of,
      id: 'marks',
      kind: 'configuration export',
      shows: ['uses[shortlisting].transparency.marks'],
      path: 'evidence/marks.json',
      sha256: marks,
      date: '2026-11-16',
    },
  ];
  return { schemaVersion: 1, items };
}

/** One judgement on the quality of those marks, for all systems. */
function attestations(systems: number): Part {
  const judgement = {
    id: 'marking-feasible',
    systems: names(systems),
    requirement: 'ai-act/provider-transparency/quality-of-marking',
    by: 'head-of-product',
    on: '2026-11-16',
    reasons: 'Drafts are found after the export to mail; short texts carry no more.',
    reviewBy: '2028-11-30',
  };
  return { schemaVersion: 1, attestations: [judgement] };
}

const names = (systems: number): string[] => Array.from({ length: systems }, (_, index) => `system-${index}`);

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
