import { mutate } from './mutate.js';
import { randomFrom } from './random.js';
import type { Target } from './targets.js';

/** One input that did what no input may do. */
export interface Found {
  readonly target: string;
  readonly seed: string;
  /** The number of the input: with the seed of the run it makes the input again. */
  readonly input: number;
  readonly message: string;
  readonly bytes: Uint8Array;
}

/** What a run is about: the inputs from one number to below another, of a seed. */
export interface FuzzRun {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Told before each input, so that somebody outside can see where it hangs. */
  readonly begin?: (input: number) => void;
}

/** The input of this number: which target reads it, what it was made from, and its bytes. */
export function inputOf(targets: readonly Target[], seed: number, input: number) {
  const random = randomFrom(Math.imul(seed, 1_000_003) + input);
  const target = targets[input % targets.length]!;
  const chosen = random.pick(target.seeds);
  const others = [chosen.bytes, random.pick(target.seeds).bytes, random.pick(random.pick(targets).seeds).bytes];
  return { target, seed: chosen, bytes: mutate(chosen.bytes, random, others) };
}

/** What came of a run: what no input may do, and how many inputs were read rather than refused. */
export interface Fuzzed {
  readonly found: readonly Found[];
  readonly read: number;
}

/** Tries inputs one after another. What goes wrong is collected, and the run goes on. */
export async function fuzz(targets: readonly Target[], { seed, from, to, begin }: FuzzRun): Promise<Fuzzed> {
  let read = 0;
  const found: Found[] = [];
  for (let input = from; input < to; input++) {
    begin?.(input);
    const made = inputOf(targets, seed, input);
    try {
      const came = await made.target.run(made.seed, made.bytes, Math.floor(input / targets.length));
      if (came === 'read') read += 1;
    } catch (error) {
      const message = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
      found.push({ target: made.target.name, seed: made.seed.name, input, message, bytes: made.bytes });
    }
  }
  return { found, read };
}
