import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Fuzzed, fuzz, inputOf } from './fuzz.js';
import { allTargets } from './targets.js';

// The long run: `npm run fuzz -- --count 100000 --seed 1`. `--only <n>` tries one input again and keeps its bytes.
// Every input that crashes a reader, takes longer than it may, or comes out of a form as more than text is named.

/** An input that takes longer hangs. */
const PATIENCE_MS = 30_000;
const OUT = 'build/fuzz';

interface Share {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

type Message = { readonly at: number } | { readonly fuzzed: Fuzzed };

async function asWorker({ seed, from, to }: Share): Promise<void> {
  const targets = await allTargets();
  const begin = (at: number): void => parentPort?.postMessage({ at } satisfies Message);
  parentPort?.postMessage({ fuzzed: await fuzz(targets, { seed, from, to, begin }) } satisfies Message);
}

/** One share of the inputs in a thread of its own; where it hangs it is ended and goes on behind that input. */
function inThread(share: Share, file: string, hangs: (input: number) => void): Promise<Fuzzed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: share });
    let at = share.from;
    let timer: NodeJS.Timeout;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        hangs(at);
        void worker
          .terminate()
          .then(() => inThread({ ...share, from: at + 1 }, file, hangs))
          .then(resolve, reject);
      }, PATIENCE_MS);
    };
    wait();
    worker.on('message', (message: Message) => {
      if ('fuzzed' in message) {
        clearTimeout(timer);
        resolve(message.fuzzed);
      } else {
        at = message.at;
        wait();
      }
    });
    worker.on('error', (error) => {
      clearTimeout(timer);
      reject(new Error(`the thread died at input ${at}: ${error.message}`));
    });
  });
}

/** Keeps the bytes of an input beside its name, so that a test can be made of it. */
function keep(input: number, bytes: Uint8Array): string {
  mkdirSync(OUT, { recursive: true });
  const path = join(OUT, `input-${input}`);
  writeFileSync(path, bytes);
  return path;
}

const { values } = parseArgs({
  // The script stands first where it is run through scripts/run.mjs.
  args: process.argv.slice(2),
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const seed = Number(values.seed);
  const targets = await allTargets();
  for (const { name, seeds } of targets) process.stdout.write(`${name}: ${seeds.length} files to begin with\n`);
  if (!existsSync('../shared/samples')) process.stdout.write('the samples are not here: own files alone are changed\n');
  if (values.only !== undefined) {
    const input = Number(values.only);
    process.stdout.write(`input ${input} is kept in ${keep(input, inputOf(targets, seed, input).bytes)}\n`);
    return report([await fuzz(targets, { seed, from: input, to: input + 1 })], []);
  }
  const from = Number(values.from);
  const to = from + Number(values.count);
  const threads = Math.min(availableParallelism(), 4);
  const step = Math.ceil((to - from) / threads);
  const hanging: number[] = [];
  const shares = Array.from({ length: threads }, (_, index) => ({
    seed,
    from: from + index * step,
    to: Math.min(to, from + (index + 1) * step),
  }));
  const file = new URL(import.meta.url).pathname;
  const fuzzed = await Promise.all(shares.map((share) => inThread(share, file, (input) => hanging.push(input))));
  process.stdout.write(`${to - from} inputs of seed ${seed} were tried\n`);
  report(fuzzed, hanging);
}

function report(fuzzed: readonly Fuzzed[], hanging: readonly number[]): void {
  const found = fuzzed.flatMap((each) => each.found);
  process.stdout.write(`${fuzzed.reduce((sum, { read }) => sum + read, 0)} were read, the others refused\n`);
  for (const input of hanging) process.stdout.write(`\ninput ${input} takes longer than ${PATIENCE_MS / 1000} s\n`);
  for (const { target, seed, input, message, bytes } of found)
    process.stdout.write(
      `\ninput ${input}, a ${target} made from ${seed}, kept in ${keep(input, bytes)}:\n${message}\n`,
    );
  process.stdout.write(`${found.length} faults, ${hanging.length} without an end\n`);
  process.exitCode = found.length + hanging.length > 0 ? 1 : 0;
}

if (isMainThread) await main();
else await asWorker(workerData as Share);
