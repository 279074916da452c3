import { closeSync, openSync, writeSync } from 'node:fs';
import type { EvidenceFile } from '../../evidence/resolve.js';
import { type AssessmentOptions, assessorOf, type Governance, headerOf, systemFacts } from '../../governance.js';
import { type Piece, pieceReader } from '../../io/pieces.js';
import { defaultNdjsonLimits, lineTooLong, readNdjsonLine } from '../../load/ndjson.js';
import type { Read } from '../../load/read.js';
import { quoteCounterOf, schemaCheck } from '../../load/validate.js';
import type { Pack } from '../../policy/policy.js';
import type { SystemFacts } from '../../policy/system-frame.js';
import { entriesOf } from '../../workflow/model.js';
import { type FoundProblems, IdLog, Lines, type LoggedIds } from './lines.js';
import { type StreamOptions, tellerOf } from './teller.js';

/** What one thread needs to read and assess its share of a registry; it travels to the thread as a copy. */
export interface Job {
  /** The registry, and how problems name it. */
  readonly path: string;
  readonly document: string;
  readonly size: number;
  readonly pieceSize: number;
  /** Where this thread writes what it tells. */
  readonly spool: string;
  readonly governance: Governance;
  readonly files: ReadonlyMap<string, EvidenceFile>;
  readonly options: Omit<AssessmentOptions, 'pack'>;
  readonly stream: StreamOptions;
  /** What the threads share: see `Shared`. */
  readonly shared: Int32Array;
}

/** What became of a thread's share. */
export interface Share {
  /** For each piece of its own: which one, and where in the spool its text stands. */
  readonly told: readonly Told[];
  readonly systems: number;
  readonly blocking: number;
  readonly problems: FoundProblems;
  readonly ids: LoggedIds;
}

/** One line that is not blank: its value, or what is wrong with it. */
interface ReadLine {
  readonly line: number;
  /** Where it begins in the file. */
  readonly offset: number;
  readonly entry: Read<unknown>;
}

export interface Told {
  readonly piece: number;
  readonly offset: number;
  readonly length: number;
}

// The shared numbers: the piece that is taken next, whether something is wrong, and from the third on for each piece
// how many lines begin in it, and 1 (0: nobody has counted yet).
const NEXT = 0;
const WRONG = 1;
const COUNTS = 2;

/** How long a thread waits for another's count before it counts by itself. */
const PATIENCE = 200;

/** Written in pieces of about this many characters, so that very many systems do not become very many system calls. */
const FLUSH = 1 << 18;

/** How many bytes of lines go through each step together: with more, what waits costs more than is gained. */
const TOGETHER = 160 << 10;

/** The numbers that threads share about a file of so many pieces. */
export function sharedFor(pieces: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer((pieces + COUNTS) * Int32Array.BYTES_PER_ELEMENT));
}

/** Takes piece after piece until none is left: reads its lines, assesses its systems and spools what is told of them. */
export async function readShare(job: Job, pack: Pack): Promise<Share> {
  const { document, size, pieceSize, shared, stream } = job;
  const { lineBytes } = defaultNdjsonLimits;
  const { registry, graphs } = job.governance;
  const options: AssessmentOptions = { ...job.options, pack };
  const assessor = assessorOf(job.governance, job.files, options);
  const teller = tellerOf(assessor, headerOf(registry, options, []), stream);
  const ids = new IdLog();
  const lines = new Lines(
    document,
    await schemaCheck('system'),
    (await quoteCounterOf('system')) ?? (() => -1),
    {
      organisations: new Set(assessor.organisations.keys()),
      workflows: new Map([...graphs].map(([id, { steps }]) => [id, new Set(entriesOf(steps).map((step) => step.id))])),
    },
    ids,
  );
  const file = openSync(job.path, 'r');
  const spool = openSync(job.spool, 'w');
  const read = pieceReader(file, size, pieceSize, lineBytes);
  const firstLines = lineCounter(shared, pieceReader(file, size, pieceSize, lineBytes));
  const told: Told[] = [];
  let written = 0;
  let systems = 0;
  // Some lines together go through one step before the first of them goes through the next: each step then finds its own
  // code and tables in the processor's cache. Not more than that: what waits for the next step costs memory.
  const readLines = (piece: Piece, from: number, until: number, firstLine: number): readonly ReadLine[] => {
    const all: ReadLine[] = [];
    for (let index = from; index < until; index++) {
      const line = firstLine + index;
      const start = piece.starts[index] ?? 0;
      const length = index === piece.count - 1 ? (piece.tooLong ?? -1) : -1;
      const end = piece.ends[index] ?? 0;
      const offset = piece.offset + start;
      if (length > lineBytes || (length < 0 && end - start > lineBytes)) {
        const problem = lineTooLong(length < 0 ? end - start : length, line, document, lineBytes);
        all.push({ line, offset, entry: { problems: [problem] } });
        continue;
      }
      const bytes = piece.bytes.subarray(start, end);
      const entry = readNdjsonLine(bytes, line, document, undefined, lines.hidesNothing);
      if (entry !== undefined) all.push({ line, offset, entry });
    }
    return all;
  };
  const acceptLines = async (all: readonly ReadLine[]): Promise<readonly SystemFacts[]> => {
    const accepted: SystemFacts[] = [];
    for (const { line, offset, entry } of all) {
      if ('problems' in entry) {
        for (const problem of entry.problems) lines.refuse(line, problem);
        continue;
      }
      const found = lines.accept(entry.value, line, offset);
      const value = found instanceof Promise ? await found : found;
      if (value === undefined || (options.system !== undefined && value.id !== options.system)) continue;
      const file = { id: String(value.id), document, pointer: '', value, blanks: [] };
      accepted.push({ ...systemFacts(file, assessor.organisations), line });
    }
    return accepted;
  };
  let text = '';
  let isFirst = true;
  const flush = (): void => {
    written += writeSync(spool, text);
    text = '';
  };
  const tell = (all: readonly SystemFacts[]): void => {
    for (const facts of all) {
      if (!isFirst) text += teller.between;
      isFirst = false;
      text += teller.tell(facts);
      systems += 1;
      if (text.length > FLUSH) flush();
    }
  };
  try {
    for (;;) {
      const index = Atomics.add(shared, NEXT, 1);
      if (index * pieceSize >= size) break;
      const piece = read(index);
      publish(shared, index, piece.count);
      const offset = written;
      const firstLine = firstLines(index);
      isFirst = true;
      for (let from = 0, until = 0; from < piece.count; from = until) {
        until = togetherFrom(piece, from);
        const accepted = await acceptLines(readLines(piece, from, until, firstLine));
        if (!lines.isGood) Atomics.store(shared, WRONG, 1);
        // Once something is wrong there will be no verdict: the rest is read for its problems only.
        if (Atomics.load(shared, WRONG) === 0) tell(accepted);
      }
      if (text !== '') flush();
      told.push({ piece: index, offset, length: written - offset });
    }
  } finally {
    closeSync(file);
    closeSync(spool);
  }
  return { told, systems, blocking: teller.blocking(), problems: lines.found(), ids: ids.logged() };
}

/** Where the lines end that go through each step together with this one: at least itself. */
function togetherFrom({ count, starts, ends }: Piece, from: number): number {
  const limit = (starts[from] ?? 0) + TOGETHER;
  let until = from + 1;
  while (until < count && (ends[until] ?? 0) <= limit) until += 1;
  return until;
}

function publish(shared: Int32Array, piece: number, count: number): void {
  Atomics.store(shared, COUNTS + piece, count + 1);
  Atomics.notify(shared, COUNTS + piece);
}

/**
 * The number of the first line of a piece, for pieces asked in rising order. What other threads have taken they count
 * as soon as they have read it; should one of them never do so, the piece is counted here.
 */
function lineCounter(shared: Int32Array, read: (index: number) => Piece): (index: number) => number {
  let next = 0;
  let line = 1;
  return (index) => {
    for (; next < index; next++) {
      let known = Atomics.load(shared, COUNTS + next);
      if (known === 0) {
        Atomics.wait(shared, COUNTS + next, 0, PATIENCE);
        known = Atomics.load(shared, COUNTS + next);
        if (known === 0) {
          known = read(next).count + 1;
          publish(shared, next, known - 1);
        }
      }
      line += known - 1;
    }
    return line;
  };
}
