import type { ClassId } from '../model/classes.js';
import type { CheckVerdict } from './check.js';
import type { ConditionNode } from './condition.js';
import { type ProofFact, type ProofNode, pathsOf } from './prove.js';

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
      // Of entries that are equally good the first by id, so that the order of a list decides nothing.
      const [best] = children
        .filter((child) => child.standing === standing)
        .sort((one, other) => ((one.entry ?? '') < (other.entry ?? '') ? -1 : one.entry === other.entry ? 0 : 1));
      return best === undefined ? [] : decidingSteps(best);
    }
    case 'not':
      return children.flatMap(decidingSteps);
    case 'given':
      // Such facts may be stated: they do not lower the basis of what is shown.
      return children.flatMap(decidingSteps).map((step) => ({
        ...step,
        facts: (step.facts ?? []).map((fact): ProofFact => ({ ...fact, isMeasure: true })),
      }));
    case 'stated':
    case 'invoked':
      return children.length === 0 || children.every((child) => child.standing === 0)
        ? [proof]
        : children.flatMap(decidingSteps);
    default:
      return [proof];
  }
}

/** The deciding steps, with each class that decided taken apart into the facts behind it. */
export function decidingFacts(proof: ProofNode): readonly ProofNode[] {
  return decidingSteps(proof).flatMap((step) =>
    step.condition.op === 'class' ? step.children.flatMap(decidingFacts) : [step],
  );
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
      return openFacts(proof).map((fact) => ({ fact }));
  }
}

/** The facts of an open step that nobody has stated; where all are stated and none is an answer yet, all of them. */
function openFacts({ facts }: ProofNode): readonly ProofFact[] {
  const absent = (facts ?? []).filter(({ value }) => value === undefined);
  return absent.length > 0 ? absent : (facts ?? []);
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
  if (!callsCheck(proof.condition)) return [];
  return [...(proof.check === undefined ? [] : [proof.check]), ...proof.children.flatMap(checksOf)];
}

const callsCheckCache = new WeakMap<ConditionNode, boolean>();

/** Whether a condition calls a named check anywhere; classes never do. */
export function callsCheck(node: ConditionNode): boolean {
  let calls = callsCheckCache.get(node);
  if (calls === undefined) {
    calls = findsCheck(node);
    callsCheckCache.set(node, calls);
  }
  return calls;
}

function findsCheck(node: ConditionNode): boolean {
  switch (node.op) {
    case 'check':
      return true;
    case 'all':
    case 'any':
      return node.of.some(callsCheck);
    case 'not':
    case 'stated':
    case 'invoked':
    case 'given':
      return callsCheck(node.of);
    case 'every':
    case 'some':
      return callsCheck(node.where);
    default:
      return false;
  }
}

const pathsCache = new WeakMap<ConditionNode, ReadonlySet<string>>();

/** The paths of all facts that a condition reads by itself; what a class is made of is not among them. */
export function pathsIn(node: ConditionNode): ReadonlySet<string> {
  let paths = pathsCache.get(node);
  if (paths === undefined) {
    paths = new Set(pathsBelow(node));
    pathsCache.set(node, paths);
  }
  return paths;
}

function pathsBelow(node: ConditionNode): readonly string[] {
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of.flatMap((part) => [...pathsIn(part)]);
    case 'not':
    case 'stated':
    case 'invoked':
    case 'given':
      return [...pathsIn(node.of)];
    case 'every':
    case 'some':
      return [node.list, ...pathsIn(node.where)];
    case 'class':
    case 'check':
    case 'notEncoded':
      return [];
    default:
      return pathsOf(node);
  }
}

/** Whether a condition reads a fact by itself at a path like this: without a list of all of them. */
export function readsSome(node: ConditionNode, isMeant: (path: string) => boolean): boolean {
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of.some((part) => readsSome(part, isMeant));
    case 'not':
    case 'stated':
    case 'invoked':
    case 'given':
      return readsSome(node.of, isMeant);
    case 'every':
    case 'some':
      return isMeant(node.list) || readsSome(node.where, isMeant);
    case 'class':
    case 'check':
    case 'notEncoded':
      return false;
    default:
      return pathsOf(node).some(isMeant);
  }
}

/** The classes that a condition reads itself; what those read is theirs. */
export function classesIn(node: ConditionNode): readonly ClassId[] {
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of.flatMap(classesIn);
    case 'not':
    case 'stated':
    case 'invoked':
    case 'given':
      return classesIn(node.of);
    case 'every':
    case 'some':
      return classesIn(node.where);
    case 'class':
      return [node.id];
    default:
      return [];
  }
}

/** The facts read by the given steps, each once, in the order in which they were read. */
export function factsOf(steps: readonly ProofNode[]): readonly ProofFact[] {
  const facts = new Map<string, ProofFact>();
  for (const step of steps)
    for (const fact of step.facts ?? []) {
      const known = facts.get(fact.concrete);
      if (known === undefined || (known.isMeasure === true && fact.isMeasure !== true)) facts.set(fact.concrete, fact);
    }
  return [...facts.values()];
}
