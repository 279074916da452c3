import type { Basis } from '../law/vocabulary.js';

/**
 * A truth value together with the basis that it rests on, as one small number: 0 is unknown; 1 to 4 is true and
 * stated, attested, documented or observed; −1 to −4 is false on the same scale. With this order `all` is the
 * minimum, `any` the maximum and `not` the negative: Kleene's logic, and the weakest link of a proof, in one pass.
 */
export type Standing = number;

export const UNKNOWN = 0;
export const STATED = 1;
export const ATTESTED = 2;
export const DOCUMENTED = 3;
export const OBSERVED = 4;

const BASES: readonly Basis[] = ['stated', 'attested', 'documented', 'observed'];

/** The rank of a basis, 1 to 4. */
export function rankOf(basis: Basis): number {
  return BASES.indexOf(basis) + 1;
}

/** The basis of a settled standing; undefined where it is unknown. */
export function basisOf(standing: Standing): Basis | undefined {
  return standing === UNKNOWN ? undefined : BASES[Math.abs(standing) - 1];
}
