import { resolve } from 'node:path';
import { aiAct, practicePacks } from '../../policies/index.js';
import { decideGate, type GateDecision, type GateOptions } from '../gate/decide.js';
import { type AssessmentOptions, assessGovernance, type Governance, readGovernance } from '../governance.js';
import { todayInUtc } from '../io/clock.js';
import { writeFileWhole } from '../io/files.js';
import type { LawEdition } from '../law/vocabulary.js';
import { closest } from '../load/did-you-mean.js';
import { locateProblems } from '../load/positions.js';
import { isJson } from '../load/registry.js';
import { decodeUtf8 } from '../load/text.js';
import type { Assessment } from '../model/generated/assessment.js';
import type { Problem } from '../model/problem.js';
import { makeVisible, quoteForPeople } from '../model/quote.js';
import { type LoadedPack, noteDigest, withPacks } from '../policy/pack.js';
import { withReadings } from '../policy/policy.js';
import { collectAsItGoes } from './collector.js';
import { failWith } from './problems.js';
import { type Folder, lookAtEvidence, readFolder } from './read-folder.js';
import { ACT_DIGEST, VERSION } from './version.js';

export interface RunOptions {
  readonly asOf?: string;
  readonly system?: string;
  readonly law?: LawEdition;
  /** Whether packs of the configuration take part; they do, where nothing is said. */
  readonly packs?: boolean;
}

/** A folder that was read, with what it takes to assess it. */
export interface Run {
  readonly folder: Folder;
  readonly governance: Governance;
  readonly options: AssessmentOptions;
  readonly assessment: Assessment;
}

/** Assesses what was read. */
export async function assessRun(read: Omit<Run, 'assessment'>): Promise<Run> {
  const files = await lookAtEvidence(
    read.folder.root,
    read.governance.registry.evidence?.items ?? [],
    read.governance.registry.systems,
  );
  return { ...read, assessment: assessGovernance(read.governance, files, read.options) };
}

/** Reads and assesses a folder; on problems it prints them all, sets exit code 2 and returns undefined. */
export async function assessFolder(dir: string, options: RunOptions): Promise<Run | undefined> {
  const read = await readRun(dir, options);
  if (read === undefined) return undefined;
  if (read.folder.ndjson !== undefined) {
    failWith([streamedOnly(read.folder.ndjson)]);
    return undefined;
  }
  return assessRun(read);
}

/** What the commands say that need the whole registry at once. */
export function streamedOnly(document: string): Problem {
  return {
    code: 'usage',
    document,
    found: 'a registry of one system a line is read by `check` alone in this version',
    expected: 'a folder of system files, or one JSON array',
    remedy: 'Use `dutybound check --format json`, or split the registry into files',
  };
}

/**
 * What the commands say that write answers: a line of NDJSON is as long as its system, and changing one means writing all
 * others anew, so that an answer would cost as much as the registry is large.
 */
export function linesAreNotRewritten(document: string): Problem {
  return {
    code: 'usage',
    document,
    found: 'the systems stand one a line in one file, and an answer would write the whole file anew',
    expected: 'a folder of YAML or JSON files, or one JSON array',
    remedy:
      'Copy the line of the system into a file of its own, such as `asking/systems/<id>.json`, with the folder `organisations` beside it; answer there, and put the file back on one line',
  };
}

/** The same problems with lines, where only a pointer was known. */
export async function withPlaces(
  problems: readonly Problem[],
  { documents }: Pick<Folder, 'documents'>,
): Promise<readonly Problem[]> {
  const placed: Problem[] = [];
  for (const problem of problems) {
    const raw =
      problem.line === undefined && problem.pointer !== undefined
        ? documents.find(({ document }) => document === problem.document)
        : undefined;
    const text = raw === undefined ? undefined : decodeUtf8(raw.bytes, raw.document);
    if (raw === undefined || text === undefined || 'problems' in text) placed.push(problem);
    else placed.push(...(await locateProblems([problem], text.value, isJson(raw.document) ? 'json' : 'yaml')));
  }
  return placed;
}

/** Reads a folder without assessing it; on problems it prints them all, sets exit code 2 and returns undefined. */
export async function readRun(
  dir: string,
  options: RunOptions,
  named = '--system',
): Promise<Omit<Run, 'assessment'> | undefined> {
  const { folder, problems } = await readFolder(resolve(dir), dir);
  collectAsItGoes(folder.documents.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const governance = await readGovernance(folder.documents, { isStreamed: folder.ndjson !== undefined });
  const own = 'problems' in governance ? governance.problems : [];
  // What could not be read may be just what is missing elsewhere: only what stands on its own is told beside it.
  const told =
    problems.length === 0
      ? own
      : own.filter(({ code }) => code !== 'nothing-to-assess' && code !== 'dangling-reference');
  if (problems.length + told.length > 0 || 'problems' in governance) {
    failWith(await withPlaces([...problems, ...told], folder));
    return undefined;
  }
  const { systems, models } = governance.value.registry;
  const ids = [...systems, ...models].map(({ id }) => id);
  if (options.system !== undefined && folder.ndjson === undefined && !ids.includes(options.system)) {
    const near = closest(options.system, ids);
    failWith([
      {
        code: 'usage',
        document: named,
        found: `${quoteForPeople(options.system)} is the id of no system`,
        expected: `one of ${ids.slice(0, 12).join(', ')}`,
        remedy: near === undefined ? 'Give the id of a system' : `Did you mean ${quoteForPeople(near)}?`,
      },
    ]);
    return undefined;
  }
  const packs = await packsFor(folder, options);
  if ('problems' in packs) {
    failWith(await withPlaces(packs.problems, folder));
    return undefined;
  }
  if (ACT_DIGEST !== undefined) noteDigest(aiAct, ACT_DIGEST);
  const chosen = new Set<string>(folder.configuration.practice ?? []);
  const edition = options.law ?? (folder.configuration.lawEdition as LawEdition | undefined) ?? 'current';
  return {
    folder,
    governance: governance.value,
    options: {
      asOf: options.asOf ?? todayInUtc(),
      edition,
      pack: withReadings(withPacks(aiAct, packs.packs), new Set(folder.configuration.readings ?? [])),
      practice: practicePacks.filter(({ id }) => chosen.has(id)),
      toolVersion: VERSION,
      ...(packs.leftOut.length === 0 ? {} : { leftOut: packs.leftOut }),
      ...(options.system === undefined ? {} : { system: options.system }),
    },
  };
}

interface Packs {
  readonly packs: readonly LoadedPack[];
  readonly leftOut: readonly string[];
}

/** The packs that the configuration names, or what was left out. Without packs, nothing of this is loaded. */
async function packsFor(
  { root, configuration }: Folder,
  options: RunOptions,
): Promise<Packs | { readonly problems: readonly Problem[] }> {
  const places = configuration.packs ?? [];
  if (places.length === 0) return { packs: [], leftOut: [] };
  if (options.packs === false) {
    const leftOut = places.map((place) => `The pack ${makeVisible(place)} was left out of this run (--no-packs).`);
    // Beside every format, for some have no place for it.
    process.stderr.write(`${leftOut.join('\n')}\n`);
    return { packs: [], leftOut };
  }
  const { loadPacks } = await import('./packs/load.js');
  const loaded = await loadPacks(root, places, aiAct);
  return 'problems' in loaded ? loaded : { packs: loaded.packs, leftOut: [] };
}

/** What this gate decides: options of the command line, then the configuration. */
export function decide(run: Run, options: GateInput): GateDecision {
  return decideGate(run.assessment, gateOptions(run, options));
}

export interface GateInput {
  readonly horizon?: string;
  readonly allowUndetermined?: boolean;
}

/** The options of this gate: the command line first, then what the configuration says of a system, then of all. */
export function gateOptions({ folder, options: { asOf } }: Omit<Run, 'assessment'>, options: GateInput): GateOptions {
  const { configuration } = folder;
  const horizon = options.horizon ?? configuration.horizon;
  const systems = new Map(
    Object.entries(configuration.gate?.systems ?? {}).map(([id, own]) => [
      id,
      {
        ...(own.horizon === undefined || options.horizon !== undefined ? {} : { horizon: own.horizon }),
        ...(own.allowUndetermined === undefined || options.allowUndetermined !== undefined
          ? {}
          : { allowUndetermined: own.allowUndetermined }),
        ...(own.neverSoften === undefined ? {} : { neverSoften: own.neverSoften }),
      },
    ]),
  );
  return {
    asOf,
    allowUndetermined: options.allowUndetermined ?? configuration.gate?.allowUndetermined ?? false,
    ...(horizon === undefined ? {} : { horizon }),
    ...(configuration.gate?.neverSoften === undefined ? {} : { neverSoften: configuration.gate.neverSoften }),
    ...(systems.size === 0 ? {} : { systems }),
  };
}

/** Prints a text, or writes it whole to the file that was asked for. */
export async function put(text: string, output: string | undefined): Promise<void> {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  const problem = await writeFileWhole(resolve(output), text, output);
  if (problem !== undefined) failWith([missingFolderOf(problem)], 'nothing was written');
}

/** A file that cannot be written because its folder is missing is said to be just that. */
export function missingFolderOf(problem: Problem): Problem {
  return problem.code === 'missing-file' ? { ...problem, ...NO_FOLDER } : problem;
}

const NO_FOLDER = {
  found: 'the folder of this file is not there',
  expected: 'a file in a folder that exists',
  remedy: 'make the folder, or name another file',
} as const;

/** One system a line, so that it streams both ways; the whole is one JSON value. */
export function assessmentJson(assessment: Assessment): string {
  const systems = assessment.systems.map((system) => JSON.stringify(system)).join(',\n');
  return `{"header":${JSON.stringify(assessment.header)},\n"systems":[\n${systems}\n]}\n`;
}
