import { closeSync, openSync, readSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { aiAct } from '../../../policies/index.js';
import { type AssessmentOptions, assessorOf, type Governance, headerOf } from '../../governance.js';
import { lookAt, writeFileWhole } from '../../io/files.js';
import { lineAt } from '../../io/pieces.js';
import { defaultNdjsonLimits, readNdjsonLine } from '../../load/ndjson.js';
import type { Assessment, SystemAssessment } from '../../model/generated/assessment.js';
import type { Pack } from '../../policy/policy.js';
import type { FormatOptions } from '../../report/formats/told-model.js';
import { collectAsItGoes } from '../collector.js';
import { failWith } from '../problems.js';
import { type Folder, lookAtEvidence } from '../read-folder.js';
import { allProblems, repeatedIds } from '../stream/lines.js';
import { type StreamOptions, type Teller, TOLD_WHOLE, tellerOf } from '../stream/teller.js';
import { type Job, readShare, type Share, sharedFor } from '../stream/thread.js';

/** What one thread takes at a time: small enough to share a registry evenly, large enough to be worth asking. */
const PIECE = 1 << 20;

/** Below this size another thread costs more than it brings. */
const WORTH_A_THREAD = 24 << 20;

/** More threads only on request: each has a heap of its own. */
const USUAL_THREADS = 2;

/**
 * `dutybound check` on a registry of one system a line: a summary line for each system and in full what blocks, at flat
 * memory. Nothing is printed before the last line was read and found good: bad input never gives a verdict. Several
 * threads share a large registry; the bytes of the result do not depend on their number.
 */
export async function checkStream(
  folder: Folder,
  governance: Governance,
  options: AssessmentOptions,
  stream: StreamOptions,
): Promise<void> {
  await overStream(folder, governance, options, stream, (bytes) => deliver(bytes, stream.output));
}

/** A registry that is too large to be told whole, and the systems of it that are. */
export interface Told {
  readonly assessment: Assessment;
  readonly registry: NonNullable<FormatOptions['registry']>;
}

/**
 * The first systems that block, or where none does, the first of all, in whole assessments: what formats tell that hold
 * a registry at once. Undefined where no assessment could be made, which was then told.
 */
export async function toldOfStream(
  folder: Folder,
  governance: Governance,
  options: AssessmentOptions,
  stream: Pick<StreamOptions, 'gate' | 'workers'>,
): Promise<Told | undefined> {
  let told: Told | undefined;
  const all: StreamOptions = { ...stream, format: 'assessments', full: false };
  await overStream(folder, governance, options, all, async (bytes, counts) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    const kept = Buffer.concat(chunks).toString('utf8').split('\n');
    const chosen =
      counts.blocking > 0
        ? kept.filter((text) => text.startsWith('b')).slice(0, TOLD_WHOLE.blocking)
        : kept.filter((text) => text.startsWith('c')).slice(0, TOLD_WHOLE.clear);
    const systems = chosen.map((text) => JSON.parse(text.slice(1)) as SystemAssessment);
    told = { assessment: { header: headerOf(governance.registry, options, []), systems }, registry: counts };
  });
  return told;
}

/** Reads and tells the whole registry; `take` gets the bytes once everything was read and found good. */
async function overStream(
  folder: Folder,
  governance: Governance,
  options: AssessmentOptions,
  stream: StreamOptions,
  take: (bytes: AsyncIterable<Uint8Array>, counts: { systems: number; blocking: number }) => Promise<void>,
): Promise<void> {
  const document = folder.ndjson ?? '';
  // Of what a line leaves in memory next to nothing lives on: helpers of the garbage collector wait more than they help.
  setFlagsFromString('--no-parallel-scavenge');
  const found = await lookAt(folder.root, document);
  if (found.problem !== undefined) return failWith([found.problem]);
  const size = found.size ?? 0;
  collectAsItGoes(size);
  const files = await lookAtEvidence(folder.root, governance.registry.evidence?.items ?? []);
  const spool = await mkdtemp(join(tmpdir(), 'dutybound-'));
  try {
    const { pack, ...ownOptions } = options;
    const path = join(folder.root, document);
    const shared = sharedFor(Math.ceil(size / PIECE));
    // Another thread can only be given data: it knows the pack of this program.
    const jobs = Array.from(
      { length: pack === aiAct ? threadsFor(size, stream.workers) : 1 },
      (_unused, index): Job => {
        const spoolPath = join(spool, String(index));
        const common = {
          path,
          document,
          size,
          pieceSize: PIECE,
          governance,
          files,
          options: ownOptions,
          stream,
          shared,
        };
        return { ...common, spool: spoolPath };
      },
    );
    const shares = await allShares(jobs, pack);
    const systems = shares.reduce((sum, share) => sum + share.ids.count, 0);
    const repeated = repeatedIds(
      shares.map((share) => share.ids),
      idReader(path, document),
    );
    const problems = allProblems(
      document,
      shares.map((share) => share.problems),
      repeated,
      systems,
    );
    if (problems.length > 0) return failWith(problems);
    const blocking = shares.reduce((sum, share) => sum + share.blocking, 0);
    process.exitCode = blocking > 0 ? 1 : 0;
    const assessor = assessorOf(governance, files, options);
    const teller = tellerOf(assessor, headerOf(governance.registry, options, []), stream);
    await take(result(jobs, shares, teller, blocking), { systems, blocking });
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

/** As many as were asked for, by option or by the environment (for measurements); else as many as pay. */
function threadsFor(size: number, option: number | undefined): number {
  const asked = Number.parseInt(process.env.DUTYBOUND_WORKERS ?? '', 10);
  const wanted = option ?? (Number.isNaN(asked) ? undefined : asked);
  const usual = size < WORTH_A_THREAD ? 1 : Math.min(USUAL_THREADS, availableParallelism());
  return Math.max(1, Math.min(wanted ?? usual, Math.ceil(size / PIECE)));
}

/** This thread does the first share; the others have threads of their own. */
async function allShares([first, ...others]: readonly Job[], pack: Pack): Promise<readonly Share[]> {
  const elsewhere = others.map(shareElsewhere);
  const here = first === undefined ? [] : [readShare(first, pack)];
  return Promise.all([...here, ...elsewhere]);
}

declare const __dirname: string;

function shareElsewhere(job: Job): Promise<Share> {
  return new Promise((resolveShare, reject) => {
    // Nearly all that a thread makes dies at once: a larger nursery costs memory and brings nothing.
    const worker = new Worker(join(__dirname, 'thread.cjs'), {
      workerData: job,
      resourceLimits: { maxYoungGenerationSizeMb: 6 },
    });
    worker.once('message', resolveShare);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread ended ${code} before it was done`)));
  });
}

/** Reads an id again, to hold two against each other whose hashes are equal. */
function idReader(path: string, document: string): (offset: number) => string {
  return (offset) => {
    const file = openSync(path, 'r');
    try {
      const bytes = lineAt(file, offset, defaultNdjsonLimits.lineBytes);
      const entry = readNdjsonLine(bytes, offset === 0 ? 1 : 2, document);
      return entry !== undefined && 'value' in entry ? String((entry.value as { id?: unknown } | null)?.id) : '';
    } finally {
      closeSync(file);
    }
  };
}

/** The whole result in the order of the registry: the beginning, each piece from the spool it was told to, the end. */
async function* result(
  jobs: readonly Job[],
  shares: readonly Share[],
  teller: Teller,
  blocking: number,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(teller.begin);
  const pieces = shares
    .flatMap(({ told }, share) => told.map((piece) => ({ ...piece, share })))
    .filter(({ length }) => length > 0)
    .sort((one, other) => one.piece - other.piece);
  const spools = jobs.map((job) => openSync(job.spool, 'r'));
  try {
    let isFirst = true;
    for (const { share, offset, length } of pieces) {
      if (!isFirst && teller.between !== '') yield Buffer.from(teller.between);
      isFirst = false;
      for (let done = 0; done < length; ) {
        const bytes = Buffer.allocUnsafe(Math.min(PIECE, length - done));
        const got = readSync(spools[share] ?? -1, bytes, 0, bytes.length, offset + done);
        if (got === 0) throw new Error('the spool is shorter than what was written to it');
        yield bytes.subarray(0, got);
        done += got;
      }
    }
  } finally {
    for (const spool of spools) closeSync(spool);
  }
  const systems = shares.reduce((sum, share) => sum + share.systems, 0);
  yield Buffer.from(teller.end(systems, blocking));
}

async function deliver(bytes: AsyncIterable<Uint8Array>, output: string | undefined): Promise<void> {
  if (output === undefined) {
    await pipeline(Readable.from(bytes, { objectMode: true, highWaterMark: 2 }), process.stdout, { end: false });
    return;
  }
  const problem = await writeFileWhole(resolve(output), bytes, output);
  if (problem !== undefined) failWith([problem]);
}
