import { addPeriod } from '../law/calendar.js';
import type { IsoDate } from '../law/vocabulary.js';
import type { ClassId } from '../model/classes.js';
import { closedSets, eventDays, invokeFacts, judgementFacts, type ListPath } from '../model/facts.js';
import type { CheckVerdict } from './check.js';
import {
  comparing,
  concretePath,
  containsId,
  dayIn,
  doneInTime,
  fitting,
  inOrder,
  invokableAtoms,
  lasting,
  readAt,
  sameText,
} from './compile.js';
import type { ConditionNode } from './condition.js';
import { answerOf, entryAnswer, entryPath, type Frame, isStated, NONE, partsOf, statedList } from './frame.js';
import { ATTESTED, OBSERVED, STATED, type Standing, UNKNOWN } from './standing.js';

/** One step of a proof: what was asked, what the answer is and rests on, and where it was read. */
export interface ProofNode {
  readonly condition: ConditionNode;
  readonly standing: Standing;
  /** For a fact: its concrete path, such as `riskManagement.risks[bias].severity`. */
  readonly facts?: readonly ProofFact[];
  /** For a list: whether somebody stated it complete; undefined where nothing is stated at all. */
  readonly listClosed?: boolean;
  readonly children: readonly ProofNode[];
  /** For a child of `every` or `some`: the concrete path of its entry. */
  readonly entry?: string;
  readonly check?: CheckVerdict;
}

/** A fact as it was read. */
export interface ProofFact {
  /** The path in the fact dictionary. */
  readonly path: string;
  readonly concrete: string;
  /** JSON pointer below the file it is stated in; where nothing is stated, where it would be. */
  readonly pointer: string;
  readonly root: 'system' | 'organisation';
  /** For a fact of a legal entity: the party whose it is. */
  readonly party?: string;
  readonly value: unknown;
  /** The rank of the basis, 1 to 4. */
  readonly rank: number;
  /** What is shown was only held against it, or sorted by it: it may be stated and does not lower the basis. */
  readonly isMeasure?: true;
}

/** Pointers of the bound entries, beside the frame: only proofs need places. */
type Places = Map<ListPath, string>;

/**
 * The readable interpreter of conditions: says what the compiled evaluator says, and shows why. It runs when somebody
 * asks for reasons, so it favours clarity over speed.
 */
export function prove(node: ConditionNode, frame: Frame, places: Places = new Map()): ProofNode {
  switch (node.op) {
    case 'all':
    case 'any': {
      const children = node.of.map((part) => prove(part, frame, places));
      let standing = node.op === 'all' ? OBSERVED : -OBSERVED;
      for (const child of children)
        standing = node.op === 'all' ? Math.min(standing, child.standing) : Math.max(standing, child.standing);
      return { condition: node, standing, children };
    }
    case 'not': {
      const child = prove(node.of, frame, places);
      return { condition: node, standing: 0 - child.standing, children: [child] };
    }
    case 'stated': {
      const child = prove(node.of, frame, places);
      return { condition: node, standing: child.standing > 0 ? child.standing : -OBSERVED, children: [child] };
    }
    case 'invoked': {
      const child = prove(node.of, frame, places);
      const isInvoked = invokableAtoms(node.of).some((element) => prove(element, frame, places).standing > 0);
      return { condition: node, standing: isInvoked ? child.standing : -OBSERVED, children: isInvoked ? [child] : [] };
    }
    case 'given': {
      const child = prove(node.of, frame, places);
      return { condition: node, standing: Math.sign(child.standing) * OBSERVED + 0, children: [child] };
    }
    case 'class':
      return { condition: node, standing: frame.classOf(node.id), children: proveClass(node.id, frame, places) };
    case 'check': {
      const check = frame.check(node.name);
      return { condition: node, standing: check.standing, children: [], check };
    }
    case 'notEncoded':
      return { condition: node, standing: UNKNOWN, children: [] };
    case 'every':
    case 'some':
      return proveQuantifier(node, frame, places);
    default:
      return proveAtom(node, frame, places);
  }
}

/** The formula behind a class: for the bound entry, or for all of them where none is bound. */
export function proveClass(id: ClassId, frame: Frame, places: Places): readonly ProofNode[] {
  const definition = frame.formulaOf?.(id);
  if (definition === undefined) return [];
  const key = `${id}\n${frame.bound.get('uses[]')?.path}\n${frame.bound.get('parties[]')?.path}`;
  let proofs = frame.classProofs?.get(key);
  if (proofs === undefined) {
    const { per, formula } = definition;
    const isBound = per === 'system' || frame.bound.has(per);
    proofs = [prove(isBound ? formula : { op: 'some', list: per, where: formula }, frame, places)];
    frame.classProofs?.set(key, proofs);
  }
  return proofs;
}

function proveQuantifier(node: ConditionNode & { op: 'every' | 'some' }, frame: Frame, places: Places): ProofNode {
  const list = factAt(node.list, frame, places);
  const view = statedList(list.value, frame.asOf);
  if (view === undefined) return { condition: node, standing: UNKNOWN, facts: [list], children: [] };
  const outer = frame.bound.get(node.list);
  const outerPlace = places.get(node.list);
  const children = view.entries.map((entry, index) => {
    const path = entryPath(list.concrete, entry, index);
    frame.bound.set(node.list, { entry, path });
    places.set(node.list, `${list.pointer}${view.at}/${index}`);
    return { ...prove(node.where, frame, places), entry: path };
  });
  if (outer === undefined) frame.bound.delete(node.list);
  else frame.bound.set(node.list, outer);
  if (outerPlace === undefined) places.delete(node.list);
  else places.set(node.list, outerPlace);
  const standings = children.map((child) => child.standing);
  const beyond = view.closed ? OBSERVED : UNKNOWN;
  const standing = node.op === 'every' ? Math.min(beyond, ...standings) : Math.max(-beyond, ...standings);
  return { condition: node, standing: standing + 0, facts: [list], listClosed: view.closed, children };
}

type Atom = Exclude<
  ConditionNode,
  { op: 'all' | 'any' | 'not' | 'stated' | 'invoked' | 'given' | 'class' | 'check' | 'notEncoded' | 'every' | 'some' }
>;

function proveAtom(node: Atom, frame: Frame, places: Places): ProofNode {
  // What is shown is the first fact; a second one is what it is held against, and may be stated.
  const facts = pathsOf(node).map((path, index): ProofFact => {
    const fact = factAt(path, frame, places);
    return index === 0 ? fact : { ...fact, isMeasure: true };
  });
  const truth = truthOf(
    node,
    facts.map((fact) => fact.value),
    frame.asOf,
  );
  const rank = facts[0]?.rank ?? STATED;
  return { condition: node, standing: truth === undefined ? UNKNOWN : truth ? rank : -rank, facts, children: [] };
}

/** The fact paths that an atom reads, the first of them first. */
export function pathsOf(node: Atom): readonly string[] {
  switch (node.op) {
    case 'ordered':
      return [node.first, node.then];
    case 'inTime':
      return [node.path, node.from];
    case 'same':
    case 'compares':
      return [node.path, node.other];
    case 'fits':
      return [node.path, node.each, node.into];
    case 'contains':
      return [node.path, node.id];
    case 'lastsAsLongAs':
      return [node.path, node.minimum];
    case 'elapsed':
      return [node.path, node.period];
    case 'nonEmpty':
      return [node.list];
    default:
      return [node.path];
  }
}

function truthOf(node: Atom, values: readonly unknown[], asOf: string): boolean | undefined {
  const [value, other, third] = values;
  switch (node.op) {
    case 'answer':
      return answerOf(value);
    case 'equals':
      return value === undefined ? undefined : value === node.value;
    case 'includes':
      return entryAnswer(value, node.entry);
    case 'anyEntry': {
      const answers = (closedSets[node.path] ?? [])
        .filter((entry) => !node.except.includes(entry))
        .map((entry) => entryAnswer(value, entry));
      return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
    }
    case 'known':
      return isStated(value, asOf);
    case 'atLeast':
      return value === undefined ? undefined : (value as number) >= node.value;
    case 'compares':
      return comparing(value, other, node.relation);
    case 'fits':
      return fitting(value, other, third, node.per);
    case 'lasts':
      return lasting(value, node.minimum);
    case 'lastsAsLongAs':
      return lasting(value, other);
    case 'reached':
      return value === undefined ? undefined : value !== NONE && (value as string) <= asOf;
    case 'passed':
      return value === undefined ? undefined : value !== NONE && (value as string) < asOf;
    case 'elapsed':
      if (value === undefined) return undefined;
      if (value === NONE || (value as string) > asOf) return false;
      return other === undefined || other === NONE ? undefined : addPeriod(value as string, other as string) <= asOf;
    case 'ordered':
      return inOrder(value, other, node.strictly, node.within);
    case 'inTime':
      return doneInTime(value, other, node.within, asOf);
    case 'same':
      return sameText(value, other);
    case 'contains':
      return containsId(value, other);
    case 'nonEmpty': {
      const view = statedList(value, asOf);
      return view === undefined ? undefined : view.entries.length > 0 ? true : view.closed ? false : undefined;
    }
  }
}

/** The day of the event that a fact is, where it is one and states it. */
export function eventDayOf({ path, value }: ProofFact): IsoDate | undefined {
  return eventDays.has(path) ? dayIn(value) : undefined;
}

/** Reads a fact with its place under the present bindings. */
export function factAt(path: string, frame: Frame, places: ReadonlyMap<ListPath, string>): ProofFact {
  const { root, list, pointer: below, section } = partsOf(path);
  const concrete = concretePath(path, frame);
  const value = readAt(path, frame);
  const { coverage } = frame;
  const day = eventDays.has(path) ? dayIn(value) : undefined;
  const covered = coverage?.touches(section) === true ? coverage.rank(concrete, day) : STATED;
  const rank = judgementFacts.has(path) && covered >= ATTESTED ? OBSERVED : covered;
  const party = root === 'organisation' ? (frame.bound.get('parties[]')?.entry.id as string | undefined) : undefined;
  const pointer = list === undefined ? below : `${places.get(list)}${below}`;
  return party === undefined
    ? { path, concrete, pointer, root, value, rank }
    : { path, concrete, pointer, root, party, value, rank };
}

const ASKED_OF_EVERY_POINT: ReadonlySet<ClassId> = new Set<ClassId>([
  'AI system',
  'reach',
  'in scope',
  'provider',
  'considered provider',
  'provider of a high-risk system',
  'deployer',
  'provider of the model',
  'model in scope',
]);

/** Whether an element that is no exception is stated yes: what tells a point in play from one not screened. */
export function statedElement(proof: ProofNode): boolean {
  const { condition } = proof;
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'some':
    case 'given':
      return proof.children.some(statedElement);
    case 'class':
      // Scope and roles are asked of every point and are elements of none; another class stands for what it is made of.
      return !ASKED_OF_EVERY_POINT.has(condition.id) && (proof.standing > 0 || proof.children.some(statedElement));
    case 'not':
    case 'invoked':
    case 'notEncoded':
    case 'check':
    case 'every':
      return false;
    case 'stated':
      return proof.standing > 0;
    default:
      return proof.standing > 0 && !(proof.facts ?? []).some((fact) => invokeFacts.has(fact.path));
  }
}
