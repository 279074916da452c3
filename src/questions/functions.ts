import type { Question } from './model.js';

/** A function of a legal entity that questions can be put to: a department, or the person who holds it. */
export interface AskedFunction {
  readonly id: string;
  readonly party: string;
  /** Whether the entity belongs to the group that keeps the registry; undefined where nobody said. */
  readonly own?: boolean;
  /** The topics that it answers: the beginnings of facts. */
  readonly answers: readonly string[];
}

/**
 * The functions that the file of an organisation names, whatever form its list has; those without topics too, so that
 * somebody can be told what is missing.
 */
export function functionsOf(party: string, functions: unknown, own: boolean | undefined): readonly AskedFunction[] {
  const list = Array.isArray(functions) ? functions : (functions as { entries?: unknown } | undefined)?.entries;
  if (!Array.isArray(list)) return [];
  return (list as readonly { readonly id: string; readonly answers?: readonly string[] }[]).map(
    ({ id, answers = [] }) => ({ id, party, answers, ...(own === undefined ? {} : { own }) }),
  );
}

/**
 * Whether a question is for a function: it is about one of its topics, and for its own entity. What a supplier, a lawyer
 * or an authority is asked is never put to a department instead.
 */
export function isForFunction({ to, party, fact }: Question, { answers, own, party: entity }: AskedFunction): boolean {
  const topic = fact === undefined ? undefined : /^[^.[]+/.exec(fact)?.[0];
  if (topic === undefined || !answers.includes(topic)) return false;
  if (party !== undefined) return party === entity;
  return own !== false && (to === 'provider' || to === 'deployer');
}
