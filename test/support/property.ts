import fc from 'fast-check';

export { default as fc } from 'fast-check';

/**
 * The seed of every random test. One commit gives one result, so that a red gate always says something of the change
 * behind it. `DUTYBOUND_SEED=random npx vitest run …` looks elsewhere, and a number looks there again; what a search
 * finds becomes a case of its own.
 */
const SEED = 20_241_689;

const asked = process.env.DUTYBOUND_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? SEED : Number(asked) });

/**
 * How often a law that costs seconds is tried: what it usually takes to notice a break of it. `DUTYBOUND_LAWS=20` asks
 * twenty times as often, for a search at leisure.
 */
export const often = (usual: number): number => usual * Number(process.env.DUTYBOUND_LAWS ?? 1);
