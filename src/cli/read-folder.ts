import { join } from 'node:path';
import type { EvidenceFile } from '../evidence/resolve.js';
import { describeFile, listFiles, lookAt, readBytes } from '../io/files.js';
import { locateProblems } from '../load/positions.js';
import { defaultLimits } from '../load/read.js';
import type { RawDocument } from '../load/registry.js';
import { decodeUtf8 } from '../load/text.js';
import { type Format, schemaCheck } from '../load/validate.js';
import { readYaml } from '../load/yaml.js';
import type { Configuration } from '../model/generated/configuration.js';
import type { EvidenceItem } from '../model/generated/evidence.js';
import type { Problem } from '../model/problem.js';

const CONFIGURATION = 'dutybound.yaml';

/** Where each format stands unless the configuration says otherwise. */
const PLACES = {
  organisations: 'organisations',
  systems: 'systems',
  workflows: 'workflows',
  evidence: 'evidence.yaml',
  attestations: 'attestations.yaml',
  waivers: 'waivers.yaml',
} as const;

/** A governance folder as it stands on the disk. */
export interface Folder {
  readonly root: string;
  readonly configuration: Configuration;
  readonly documents: readonly RawDocument[];
  /** A registry of one system a line, which is streamed. */
  readonly ndjson?: string;
}

/**
 * Reads everything that a governance folder holds, by the places that its configuration names. All problems at once,
 * beside what could be read, so that its own problems can be told with them; a file that no reader knows is one of
 * them, so that nothing is passed over in silence.
 *
 * @param named how the person gave the folder: problems say it so
 */
export async function readFolder(
  root: string,
  named: string,
): Promise<{ folder: Folder; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const documents: RawDocument[] = [];
  const noFolder = await missingFolder(root, named);
  if (noFolder !== undefined) return { folder: { root, configuration: FALLBACK, documents }, problems: [noFolder] };
  const configuration = await readConfiguration(root, documents, problems);
  const places = { ...PLACES, ...(configuration.paths ?? {}) };
  let ndjson: string | undefined;
  if (places.systems.endsWith('.ndjson')) ndjson = places.systems;
  else if ((await lookAt(root, places.systems)).exists)
    await collect(root, places.systems, 'system', documents, problems);
  else problems.push(noSystems(places.systems));
  await collect(root, places.organisations, 'organisation', documents, problems);
  await collect(root, places.workflows, 'workflow', documents, problems);
  for (const format of ['evidence', 'attestations', 'waivers'] as const) {
    await collectFile(root, places[format], format, places[format] !== PLACES[format], documents, problems);
  }
  return { folder: { root, configuration, documents, ...(ndjson === undefined ? {} : { ndjson }) }, problems };
}

const FALLBACK: Configuration = { schemaVersion: 1 };

async function missingFolder(root: string, named: string): Promise<Problem | undefined> {
  const { files, problems } = await listFiles(root, named);
  return files.length === 0
    ? problems.find(({ code, document }) => code === 'not-a-folder' && document === named)
    : undefined;
}

function noSystems(document: string): Problem {
  return {
    code: 'nothing-to-assess',
    document,
    found: 'there is no such folder or file, and so no AI system',
    expected: 'a folder of system files',
    remedy:
      'Write one file per system there, start with `dutybound init`, or correct `paths.systems` in dutybound.yaml',
  };
}

async function readConfiguration(root: string, documents: RawDocument[], problems: Problem[]): Promise<Configuration> {
  const found = await lookAt(root, CONFIGURATION);
  if (!found.exists) return FALLBACK;
  if (found.problem !== undefined) {
    problems.push(found.problem);
    return FALLBACK;
  }
  const read = await readBytes(join(root, CONFIGURATION), defaultLimits.bytes, CONFIGURATION);
  if ('problem' in read) {
    problems.push(read.problem);
    return FALLBACK;
  }
  const raw: RawDocument = { document: CONFIGURATION, format: 'configuration', bytes: read.bytes };
  const parsed = readYaml(read.bytes, CONFIGURATION);
  const result =
    'problems' in parsed ? parsed : await (await schemaCheck('configuration')).check(parsed.value, CONFIGURATION);
  if ('problems' in result) {
    const text = decodeUtf8(read.bytes, CONFIGURATION);
    problems.push(...('value' in text ? await locateProblems(result.problems, text.value, 'yaml') : result.problems));
    return FALLBACK;
  }
  documents.push(raw);
  return result.value.value as Configuration;
}

/** Whether a file name is documentation or a file of the version control system, beside the registry. */
function isBeside(name: string): boolean {
  return (
    name.split('/').some((part) => part.startsWith('.')) ||
    /(^|\/)README(\.\w+)?$/i.test(name) ||
    name.endsWith('.oversight.yaml')
  );
}

async function collect(
  root: string,
  place: string,
  format: Format,
  documents: RawDocument[],
  problems: Problem[],
): Promise<void> {
  const found = await lookAt(root, place);
  if (!found.exists) return;
  if (!found.isFolder) {
    await collectFile(root, place, format, true, documents, problems);
    return;
  }
  const listing = await listFiles(join(root, place), place);
  problems.push(
    ...listing.problems.map((problem) => ({
      ...problem,
      document: problem.document === place ? place : `${place}/${problem.document}`,
    })),
  );
  for (const name of listing.files) {
    if (isBeside(name)) continue;
    const document = `${place}/${name}`;
    if (!/\.(ya?ml|json)$/.test(name)) problems.push(unknownFormat(document, format));
    else await collectFile(root, document, format, true, documents, problems);
  }
}

async function collectFile(
  root: string,
  document: string,
  format: Format,
  isRequired: boolean,
  documents: RawDocument[],
  problems: Problem[],
): Promise<void> {
  const found = await lookAt(root, document);
  if (!found.exists && !isRequired) return;
  if (found.problem !== undefined) {
    problems.push(found.problem);
    return;
  }
  const read = await readBytes(join(root, document), defaultLimits.bytes, document);
  if ('problem' in read) problems.push(read.problem);
  else documents.push({ document, format, bytes: read.bytes });
}

function unknownFormat(document: string, format: Format): Problem {
  const what =
    format === 'workflow'
      ? 'a workflow in the native form (YAML or JSON); other formats follow in a later version'
      : 'a YAML or JSON file';
  return {
    code: 'unknown-format',
    document,
    found: 'no reader of this version knows the file',
    expected: what,
    remedy: 'Move the file out of this folder, or write it in a format that is read',
  };
}

const POINTER_TO_LARGE_FILE = 'version https://git-lfs.github.com/spec/v1';
const LONGEST_POINTER = 1024;

/** Looks at the file behind each evidence item; what is wrong with one is told by the finding, not by a problem. */
export async function lookAtEvidence(
  root: string,
  items: readonly EvidenceItem[],
): Promise<ReadonlyMap<string, EvidenceFile>> {
  const files = new Map<string, EvidenceFile>();
  for (const path of new Set(items.map((item) => item.path)))
    if (path !== 'none') files.set(path, await evidenceFile(root, path));
  return files;
}

async function evidenceFile(root: string, path: string): Promise<EvidenceFile> {
  const isPlain =
    !path.startsWith('/') && !path.includes('\\') && !/^[A-Za-z]:/.test(path) && !path.split('/').includes('..');
  if (!isPlain) return { state: 'outside' };
  const found = await describeFile(root, path);
  if (!found.isInside) return { state: 'outside' };
  if (!found.exists) return { state: 'absent' };
  if (found.size === undefined || found.sha256 === undefined) return { state: 'not-a-file' };
  return {
    state: 'file',
    size: found.size,
    sha256: found.sha256,
    isPointer: found.size <= LONGEST_POINTER && (await isPointerFile(join(root, path))),
  };
}

async function isPointerFile(path: string): Promise<boolean> {
  const read = await readBytes(path, LONGEST_POINTER, path);
  return 'bytes' in read && Buffer.from(read.bytes).toString('latin1').startsWith(POINTER_TO_LARGE_FILE);
}
