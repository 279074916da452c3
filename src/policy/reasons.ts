import { addPeriod } from '../law/calendar.js';
import type { CheckVerdict } from './check.js';
import type { ProofFact, ProofNode } from './prove.js';
import { OBSERVED } from './standing.js';

/** What a settled proof rests on, or what an open one still needs. */
export interface Need {
  /** A fact to state, by its concrete path; or a list to state complete; or a text that names something else. */
  readonly fact?: ProofFact;
  readonly complete?: boolean;
  readonly text?: string;
}

/**
 * The proof steps that decided a settled result: of a conjunction that is true all parts, of one that is false the
 * parts that are false; of a disjunction the other way round, and of several true parts the one on the best basis.
 */
export function decidingSteps(proof: ProofNode): readonly ProofNode[] {
  const { condition, standing, children } = proof;
  if (standing === 0) return [];
  switch (condition.op) {
    case 'all':
    case 'every':
      if (standing > 0)
        return [
          ...(condition.op === 'every' && children.length === 0 ? [proof] : []),
          ...children.flatMap(decidingSteps),
        ];
      return children.filter((child) => child.standing < 0).flatMap(decidingSteps);
    case 'any':
    case 'some': {
      if (standing < 0)
        return [
          ...(condition.op === 'some' && children.length === 0 ? [proof] : []),
          ...children.flatMap(decidingSteps),
        ];
      const best = children.find((child) => child.standing === standing);
      return best === undefined ? [] : decidingSteps(best);
    }
    case 'not':
      return children.flatMap(decidingSteps);
    case 'given':
      // Such facts may be stated: they do not lower the basis of what is shown.
      return children
        .flatMap(decidingSteps)
        .map((step) => ({ ...step, facts: (step.facts ?? []).map((fact) => ({ ...fact, rank: OBSERVED })) }));
    case 'stated':
    case 'invoked':
      return children.length === 0 || children.every((child) => child.standing === 0)
        ? [proof]
        : children.flatMap(decidingSteps);
    default:
      return [proof];
  }
}

/** Fewest facts first: what would make an open proof true, or false. */
export function questionsFor(proof: ProofNode, wanted: boolean): readonly Need[] | undefined {
  const { condition, standing, children } = proof;
  if (standing !== 0) return standing > 0 === wanted ? [] : undefined;
  switch (condition.op) {
    case 'all':
    case 'any': {
      const together = (condition.op === 'all') === wanted;
      return together
        ? union(children.map((child) => questionsFor(child, wanted)))
        : fewest(children.map((child) => questionsFor(child, wanted)));
    }
    case 'every':
    case 'some': {
      const list = proof.facts?.[0];
      if (list === undefined) return undefined;
      const together = (condition.op === 'every') === wanted;
      const entries = children.map((child) => questionsFor(child, wanted));
      if (!together) {
        const cheapest = fewest(entries);
        return cheapest ?? [{ fact: list }];
      }
      const open = proof.listClosed === true ? [] : [{ fact: list, complete: true }];
      return union([open, ...entries]);
    }
    case 'not':
      return children[0] === undefined ? undefined : questionsFor(children[0], !wanted);
    case 'stated':
      return [];
    case 'given':
      return children[0] === undefined ? undefined : questionsFor(children[0], wanted);
    case 'invoked':
      return children[0] === undefined ? undefined : questionsFor(children[0], wanted);
    case 'class':
      return children[0] === undefined
        ? [{ text: `whether ${condition.id} is met` }]
        : questionsFor(children[0], wanted);
    case 'check':
      return (proof.check?.missing ?? []).map((text) => ({ text }));
    case 'notEncoded':
      return [{ text: `not assessed by this version: ${condition.what}` }];
    default:
      return (proof.facts ?? [])
        .filter((fact) => fact.value === undefined || isNoAnswer(fact))
        .map((fact) => ({ fact }));
  }
}

function isNoAnswer(fact: ProofFact): boolean {
  return (
    fact.value === 'n/a' ||
    fact.value === 'partly' ||
    fact.value === 'to be confirmed' ||
    typeof fact.value === 'object' ||
    typeof fact.value === 'string'
  );
}

function union(sets: readonly (readonly Need[] | undefined)[]): readonly Need[] | undefined {
  const result = new Map<string, Need>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const need of set) result.set(keyOf(need), need);
  }
  return [...result.values()];
}

function fewest(sets: readonly (readonly Need[] | undefined)[]): readonly Need[] | undefined {
  let best: readonly Need[] | undefined;
  for (const set of sets) if (set !== undefined && (best === undefined || set.length < best.length)) best = set;
  return best;
}

function keyOf(need: Need): string {
  return need.text ?? `${need.fact?.concrete}${need.complete === true ? '!' : ''}`;
}

/** Every named check that a proof called. */
export function checksOf(proof: ProofNode): readonly CheckVerdict[] {
  return [...(proof.check === undefined ? [] : [proof.check]), ...proof.children.flatMap(checksOf)];
}

/** The facts read by the given steps, each once, in the order in which they were read. */
export function factsOf(steps: readonly ProofNode[]): readonly ProofFact[] {
  const facts = new Map<string, ProofFact>();
  for (const step of steps)
    for (const fact of step.facts ?? []) if (!facts.has(fact.concrete)) facts.set(fact.concrete, fact);
  return [...facts.values()];
}

/**
 * The next day after the as-of date on which a date inside this condition makes its answer move,; undefined where no stated date lies ahead. It may name a day on which nothing moves in the end; it never
 * misses one.
 */
export function nextFlip(proof: ProofNode, asOf: string): string | undefined {
  const days: string[] = [];
  const visit = (step: ProofNode): void => {
    const { condition, facts } = step;
    const first = facts?.[0]?.value;
    const day = typeof first === 'string' ? first : undefined;
    if (condition.op === 'reached' && day !== undefined) days.push(day);
    if (condition.op === 'passed' && day !== undefined && day !== 'none') days.push(addPeriod(day, 'P1D'));
    const length = facts?.[1]?.value;
    if (condition.op === 'elapsed' && day !== undefined && day !== 'none') {
      days.push(day);
      if (typeof length === 'string' && length !== 'none') days.push(addPeriod(day, length));
    }
    if (
      (condition.op === 'every' || condition.op === 'some' || condition.op === 'nonEmpty') &&
      typeof first === 'object' &&
      first !== null
    ) {
      const on = (first as { complete?: { on?: string } }).complete?.on;
      if (on !== undefined) days.push(on);
    }
    step.children.forEach(visit);
  };
  visit(proof);
  return days.filter((day) => day !== 'none' && day > asOf).sort()[0];
}
