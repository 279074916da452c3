import { setFlagsFromString } from 'node:v8';

/** Bytes of a registry up to which a run is over before any garbage of it has to be collected. */
const SHORT = 2 ** 20;

/**
 * Lets V8 mark garbage step by step as the run goes on, which the launcher switched off for `check`: what reads more than a
 * little lives long enough to need it.
 */
export function collectAsItGoes(bytes: number): void {
  if (bytes > SHORT) setFlagsFromString('--incremental-marking');
}
