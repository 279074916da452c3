import { resolve } from 'node:path';
import { aiAct } from '../../policies/index.js';
import { decideGate, type GateDecision } from '../gate/decide.js';
import { type AssessmentOptions, assessGovernance, type Governance, readGovernance } from '../governance.js';
import { todayInUtc } from '../io/clock.js';
import { writeFileWhole } from '../io/files.js';
import type { LawEdition } from '../law/vocabulary.js';
import { closest } from '../load/did-you-mean.js';
import type { Assessment } from '../model/generated/assessment.js';
import { quoteForPeople } from '../model/quote.js';
import { failWith } from './problems.js';
import { lookAtEvidence, readFolder, type Folder } from './read-folder.js';
import { VERSION } from './version.js';

export interface RunOptions {
  readonly asOf?: string;
  readonly system?: string;
  readonly law?: LawEdition;
}

/** A folder that was read, with what it takes to assess it. */
export interface Run {
  readonly folder: Folder;
  readonly governance: Governance;
  readonly options: AssessmentOptions;
  readonly assessment: Assessment;
}

/** Reads and assesses a folder; on problems it prints them all, sets exit code 2 and returns undefined. */
export async function assessFolder(dir: string, options: RunOptions): Promise<Run | undefined> {
  const read = await readRun(dir, options);
  if (read === undefined) return undefined;
  const files = await lookAtEvidence(read.folder.root, read.governance.registry.evidence?.items ?? []);
  return { ...read, assessment: assessGovernance(read.governance, files, read.options) };
}

async function readRun(dir: string, options: RunOptions): Promise<Omit<Run, 'assessment'> | undefined> {
  const folder = await readFolder(resolve(dir));
  if ('problems' in folder) {
    failWith(folder.problems);
    return undefined;
  }
  const governance = await readGovernance(folder.value.documents);
  if ('problems' in governance) {
    failWith(governance.problems);
    return undefined;
  }
  const ids = governance.value.registry.systems.map(({ id }) => id);
  if (options.system !== undefined && !ids.includes(options.system)) {
    const near = closest(options.system, ids);
    failWith([
      {
        code: 'usage',
        document: '--system',
        found: `${quoteForPeople(options.system)} is the id of no system`,
        expected: `one of ${ids.slice(0, 12).join(', ')}`,
        remedy: near === undefined ? 'Give the id of a system' : `Did you mean ${quoteForPeople(near)}?`,
      },
    ]);
    return undefined;
  }
  const edition = options.law ?? (folder.value.configuration.lawEdition as LawEdition | undefined) ?? 'current';
  return {
    folder: folder.value,
    governance: governance.value,
    options: {
      asOf: options.asOf ?? todayInUtc(),
      edition,
      pack: aiAct,
      toolVersion: VERSION,
      ...(options.system === undefined ? {} : { system: options.system }),
    },
  };
}

/** What this gate decides: options of the command line, then the configuration. */
export function decide(run: Run, options: { horizon?: string; allowUndetermined?: boolean }): GateDecision {
  const { configuration } = run.folder;
  const horizon = options.horizon ?? configuration.horizon;
  return decideGate(run.assessment, {
    asOf: run.options.asOf,
    allowUndetermined: options.allowUndetermined ?? configuration.gate?.allowUndetermined ?? false,
    ...(horizon === undefined ? {} : { horizon }),
  });
}

/** Prints a text, or writes it whole to the file that was asked for. */
export async function put(text: string, output: string | undefined): Promise<void> {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  const problem = await writeFileWhole(resolve(output), text, output);
  if (problem !== undefined) failWith([problem]);
}

/** One system a line, so that it streams both ways; the whole is one JSON value. */
export function assessmentJson(assessment: Assessment): string {
  const systems = assessment.systems.map((system) => JSON.stringify(system)).join(',\n');
  return `{"header":${JSON.stringify(assessment.header)},\n"systems":[\n${systems}\n]}\n`;
}
