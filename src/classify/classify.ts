import { compile } from '../policy/compile.js';
import type { ClassDefinition } from '../policy/policy.js';
import { type ClassStanding, overallOf, type SystemFrame } from '../policy/system-frame.js';

/**
 * Computes every class of the pack for one system, in the order of the definitions: a class may read those before it.
 * Each result is three-valued; nothing is guessed where a fact is missing.
 */
export function classifySystem(frame: SystemFrame, definitions: readonly ClassDefinition[]): void {
  for (const definition of definitions) {
    frame.formulas.set(definition.id, definition);
    frame.classes.set(definition.id, standingOf(definition, frame));
  }
}

function standingOf({ per, formula }: ClassDefinition, frame: SystemFrame): ClassStanding {
  const evaluate = compile(formula);
  if (per === 'system') return { per, entries: [], overall: evaluate(frame) };
  const list = per === 'uses[]' ? frame.uses : frame.parties;
  const bind = (index: number): void => (per === 'uses[]' ? frame.bindUse(index) : frame.bindParty(index));
  const entries: number[] = [];
  for (let index = 0; index < list.entries.length; index++) {
    bind(index);
    entries.push(evaluate(frame));
  }
  bind(-1);
  return { per, entries, overall: overallOf(entries, list.closed) };
}
