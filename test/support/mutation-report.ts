import type { Tried } from './mutants.js';

/** What was tried of one policy, or of all classes. */
export interface Group {
  readonly title: string;
  readonly tried: readonly Tried[];
  /** Where a duty or class stands in the sources, as `file:line`. */
  readonly placeOf: (id: string) => string;
}

/** Of a hundred mutants so many have to be noticed. */
export const LEAST = 95;

/**
 * The score as counts, with each mutant that no case noticed and its place. It is enough where at least 95 of 100 were
 * noticed, of all mutants together; where there was nothing to try, nothing was shown.
 */
export function mutationReport(groups: readonly Group[]): { readonly text: string; readonly isEnough: boolean } {
  const lines: string[] = [];
  for (const { title, tried, placeOf } of groups) {
    lines.push(`${title}: ${score(tried)}`);
    for (const { id, survivors } of tried)
      for (const survivor of survivors) lines.push(`  survived in ${id} (${placeOf(id)})`, `    ${survivor}`);
  }
  const all = groups.flatMap(({ tried }) => tried);
  const { mutants, killed, equivalent } = totals(all);
  const isEnough = mutants > 0 && killed * 100 >= mutants * LEAST;
  lines.push(
    '',
    `${score(all)}; ${LEAST} of 100 are asked`,
    `${count(equivalent)} more are left out: nothing can notice them, for reasons that stand in test/support/mutants.ts`,
  );
  return { text: `${lines.join('\n')}\n`, isEnough };
}

function totals(tried: readonly Tried[]): { mutants: number; killed: number; equivalent: number } {
  const sum = (of: (one: Tried) => number): number => tried.reduce((total, one) => total + of(one), 0);
  const mutants = sum((one) => one.mutants);
  return {
    mutants,
    killed: mutants - sum(({ survivors }) => survivors.length),
    equivalent: sum((one) => one.equivalent),
  };
}

function score(tried: readonly Tried[]): string {
  const { mutants, killed } = totals(tried);
  return `killed ${count(killed)} of ${count(mutants)}`;
}

const count = (number: number): string => number.toLocaleString('en-GB');
