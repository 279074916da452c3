import { join } from 'node:path';
import { createDigest, digestOf } from '../digest.js';
import { LARGEST_JUDGED } from '../evidence/content/judgement.js';
import { type NamedSystem, namedIn, writesVersion } from '../evidence/content/names.js';
import { copiesOf } from '../evidence/content/repeats.js';
import type { EvidenceContent, EvidenceFile } from '../evidence/resolve.js';
import { isPathBelow, listFiles, lookAt, readBytes, streamBytes } from '../io/files.js';
import { problemOf } from '../io/problems.js';
import { readJson } from '../load/json.js';
import { locateProblems } from '../load/positions.js';
import { defaultLimits } from '../load/read.js';
import { registersOf } from '../load/register-files.js';
import { isJson, type LoadedEntry, type RawDocument } from '../load/registry.js';
import { decodeUtf8 } from '../load/text.js';
import { type Format, schemaCheck } from '../load/validate.js';
import { readYaml } from '../load/yaml.js';
import type { Configuration } from '../model/generated/configuration.js';
import type { EvidenceItem } from '../model/generated/evidence.js';
import type { Problem } from '../model/problem.js';
import { collectAsItGoes } from './collector.js';
import { lookAtCode, POINTER_TO_LARGE_FILE } from './read-code-evidence.js';

const CONFIGURATION = 'dutybound.yaml';

/** Where each format stands unless the configuration says otherwise. */
export const PLACES = {
  organisations: 'organisations',
  systems: 'systems',
  models: 'models',
  workflows: 'workflows',
  national: 'national',
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
  else if (!(await lookAt(root, places.models)).exists) problems.push(noSystems(places.systems));
  await collect(root, places.models, 'model', documents, problems);
  await collect(root, places.organisations, 'organisation', documents, problems);
  await collect(root, places.workflows, 'workflow', documents, problems);
  await collect(root, places.national, 'national', documents, problems);
  for (const format of ['evidence', 'attestations', 'waivers'] as const) {
    await collectFile(root, places[format], format, places[format] !== PLACES[format], documents, problems);
  }
  await collectRegisters(root, documents, problems);
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
  return name.split('/').some((part) => part.startsWith('.')) || /(^|\/)README(\.\w+)?$/i.test(name);
}

/** What a workflow may be kept in; what is in it, its content tells. */
const WORKFLOW_FILE = /\.(ya?ml|json|bpmn|bpmn2|xml|asl|py)$/i;

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
    const isSidecar = name.endsWith('.oversight.yaml');
    if (isSidecar && format !== 'workflow') continue;
    if (!(format === 'workflow' ? WORKFLOW_FILE : /\.(ya?ml|json)$/).test(name))
      problems.push(unknownFormat(document, format));
    else await collectFile(root, document, isSidecar ? 'oversight' : format, true, documents, problems);
  }
}

async function collectFile(
  root: string,
  document: string,
  format: RawDocument['format'],
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

/** The tables that systems refer to as registers: only what is named is read, wherever below the folder it stands. */
async function collectRegisters(root: string, documents: RawDocument[], problems: Problem[]): Promise<void> {
  const named = new Set<string>();
  for (const { document, format, bytes } of documents) {
    if (format !== 'system' || !Buffer.from(bytes).includes('csv')) continue;
    const read = isJson(document) ? readJson(bytes, document) : readYaml(bytes, document);
    if ('problems' in read) continue;
    for (const value of Array.isArray(read.value) ? read.value : [read.value])
      for (const { csv } of registersOf(value)) named.add(csv);
  }
  for (const name of [...named].sort()) await collectFile(root, name, 'register', true, documents, problems);
}

function unknownFormat(document: string, format: Format): Problem {
  const what =
    format === 'workflow'
      ? 'a workflow as YAML, JSON or XML, in the native form or in one of another tool'
      : 'a YAML or JSON file';
  return {
    code: 'unknown-format',
    document,
    found: 'no reader of this version knows the file',
    expected: what,
    remedy: 'Move the file out of this folder, or write it in a format that is read',
  };
}

const LONGEST_POINTER = 1024;

/**
 * Looks at the file behind each evidence item: each path is read once, hashed and judged. What is wrong with one is told
 * by the finding, not by a problem.
 *
 * @param systems the systems of the registry, for texts that name another one than they are registered for; none where
 * they are streamed
 */
export async function lookAtEvidence(
  root: string,
  items: readonly EvidenceItem[],
  systems: readonly Pick<LoadedEntry, 'id' | 'value'>[] = [],
): Promise<ReadonlyMap<string, EvidenceFile>> {
  const paths = new Set(items.map((item) => item.path));
  const files = new Map<string, EvidenceFile>(await lookAtCode(root, paths));
  const named = systems.map(({ id, value }) => ({ id, name: String(value.name) }));
  const versions = [...new Set(items.flatMap(({ version }) => version ?? []))].slice(0, MOST_VERSIONS);
  let bytes = 0;
  for (const path of paths) {
    if (path === 'none' || files.has(path)) continue;
    const file = await evidenceFile(root, path, { systems: named, versions });
    files.set(path, file);
    if (file.state === 'file') bytes += file.size;
    collectAsItGoes(bytes);
  }
  return withCopies(items, files);
}

/** A register that names more versions than this is not looked through for all of them in every text. */
const MOST_VERSIONS = 1000;

interface Sought {
  readonly systems: readonly NamedSystem[];
  readonly versions: readonly string[];
}

async function evidenceFile(root: string, path: string, sought: Sought): Promise<EvidenceFile> {
  if (!isPathBelow(path)) return { state: 'outside' };
  const found = await lookAt(root, path);
  if (!found.isInside) return { state: 'outside' };
  if (!found.exists) return NAMES_A_PART.test(path) ? NO_CODE : { state: 'absent' };
  if (found.size === undefined) return { state: 'not-a-file' };
  const read = await readWithDigest(join(root, path), found.size);
  if (read === undefined) return { state: 'not-a-file' };
  const { bytes, size, sha256 } = read;
  const isPointer = size <= LONGEST_POINTER && Buffer.from(bytes).toString('latin1').startsWith(POINTER_TO_LARGE_FILE);
  // Neither says anything that counts: the failures for it come first.
  const content = isPointer || size === 0 ? NOT_JUDGED : await contentOf(bytes, size > bytes.length, sought);
  return { state: 'file', size, sha256, isPointer, content };
}

/** A path in the manner of `file.ts#symbol`, of a file that has no symbols; a file may bear such a name itself. */
const NAMES_A_PART = /\.\w+#[^/]*$/;
const NO_CODE: EvidenceFile = {
  state: 'no-symbol',
  why: 'only a file of TypeScript or JavaScript has symbols',
  isMissing: true,
};

const NOT_JUDGED: EvidenceContent = { says: 'unreadable', kind: 'unknown', reasons: [] };

async function contentOf(bytes: Uint8Array, isPrefix: boolean, sought: Sought): Promise<EvidenceContent> {
  const { judgeContent } = await import('../evidence/content/judge-content.js');
  const { text, ...judgement } = await judgeContent(bytes, isPrefix);
  if (text === '') return judgement;
  return {
    ...judgement,
    names: namedIn(text, sought.systems),
    writes: sought.versions.filter((version) => writesVersion(text, version)),
  };
}

/** The digest of a file of any size, and its bytes up to what is judged, in one reading. */
async function readWithDigest(
  path: string,
  expected: number,
): Promise<{ readonly bytes: Uint8Array; readonly size: number; readonly sha256: string } | undefined> {
  if (expected <= LARGEST_JUDGED) {
    const read = await readBytes(path, LARGEST_JUDGED);
    return 'problem' in read ? undefined : { bytes: read.bytes, size: read.bytes.length, sha256: digestOf(read.bytes) };
  }
  const digest = createDigest();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of streamBytes(path)) {
      digest.update(piece);
      if (size < LARGEST_JUDGED) pieces.push(piece.subarray(0, LARGEST_JUDGED - size));
      size += piece.length;
    }
  } catch (error) {
    if (problemOf(error, path) === undefined) throw error;
    return undefined;
  }
  return { bytes: Buffer.concat(pieces), size, sha256: digest.finish() };
}

function withCopies(
  items: readonly EvidenceItem[],
  files: ReadonlyMap<string, EvidenceFile>,
): ReadonlyMap<string, EvidenceFile> {
  const prints = new Map(
    [...files].flatMap(([path, file]) =>
      file.state === 'file' && file.content.print !== undefined ? [[path, file.content.print] as const] : [],
    ),
  );
  if (prints.size === 0) return files;
  const copies = copiesOf(items, prints);
  return new Map(
    [...files].map(([path, file]) => {
      const found = copies.get(path);
      if (file.state !== 'file' || found === undefined) return [path, file] as const;
      return [path, { ...file, content: { ...file.content, copies: found } }] as const;
    }),
  );
}
