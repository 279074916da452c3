import { referenceTo } from '../evaluate/describe.js';
import { valueInWords } from '../evaluate/sentences.js';
import type { Basis } from '../law/vocabulary.js';
import type { FactReference } from '../model/generated/assessment.js';
import type { CheckVerdict } from '../policy/check.js';
import { invokableAtoms } from '../policy/compile.js';
import type { ConditionNode } from '../policy/condition.js';
import type { Pack } from '../policy/policy.js';
import type { ProofFact, ProofNode } from '../policy/prove.js';
import { basisOf } from '../policy/standing.js';
import type { SystemFrame } from '../policy/system-frame.js';

/** A condition as one step of a proof asks it; what it is made of stands in the steps below. */
export type Asked =
  | Exclude<ConditionNode, { op: 'all' | 'any' | 'not' | 'stated' | 'given' | 'invoked' | 'every' | 'some' }>
  | { readonly op: 'all' | 'any' | 'not' | 'stated' | 'given' }
  | { readonly op: 'invoked'; readonly by: readonly string[] }
  | { readonly op: 'every' | 'some'; readonly list: string };

/** A fact as a proof read it, with its path in the fact dictionary, its basis and its place. */
export interface ExplainedFact extends FactReference {
  readonly path: string;
  readonly basis?: Basis;
}

/** One step of a proof with everything resolved: plain data, so that it can be printed and kept. */
export interface ExplainedStep {
  readonly answer: 'yes' | 'no' | 'open';
  readonly asked: Asked;
  readonly facts: readonly ExplainedFact[];
  /** For a list: whether somebody stated it complete; absent where nothing is stated. */
  readonly listClosed?: boolean;
  /** For a step below `every` or `some`: the entry it is about. */
  readonly entry?: string;
  /** For a class: its provision and title. */
  readonly defined?: { readonly citation: string; readonly title: string };
  readonly check?: CheckVerdict;
  readonly children: readonly ExplainedStep[];
}

/** Resolves a proof: answers in words, facts with document and basis. `party` is the one that a list above is at. */
export function stepOf(proof: ProofNode, frame: SystemFrame, pack: Pack, party = frame.partyId): ExplainedStep {
  const { condition, standing, entry, listClosed, check } = proof;
  const ofParty =
    entry?.startsWith('parties[') === true && !entry.includes('.') ? entry.slice('parties['.length, -1) : party;
  const defined = condition.op === 'class' ? pack.classes.find(({ id }) => id === condition.id) : undefined;
  return {
    answer: standing > 0 ? 'yes' : standing < 0 ? 'no' : 'open',
    asked: askedOf(condition),
    facts: (proof.facts ?? []).map((fact) => explainedFact(fact, frame, ofParty)),
    ...(listClosed === undefined ? {} : { listClosed }),
    ...(entry === undefined ? {} : { entry }),
    ...(defined === undefined ? {} : { defined: { citation: defined.citation, title: defined.title } }),
    ...(check === undefined ? {} : { check }),
    children: proof.children.map((child) => stepOf(child, frame, pack, ofParty)),
  };
}

function askedOf(condition: ConditionNode): Asked {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'not':
    case 'stated':
    case 'given':
      return { op: condition.op };
    case 'invoked':
      return {
        op: 'invoked',
        by: [...new Set(invokableAtoms(condition.of).flatMap((atom) => ('path' in atom ? [atom.path] : [])))],
      };
    case 'every':
    case 'some':
      return { op: condition.op, list: condition.list };
    default:
      return condition;
  }
}

function explainedFact(fact: ProofFact, frame: SystemFrame, party: string | undefined): ExplainedFact {
  const basis = fact.value === undefined ? undefined : basisOf(fact.rank);
  const entity = fact.root === 'organisation' ? frame.organisations.get(party ?? '') : undefined;
  return {
    ...referenceTo(fact, frame),
    ...answersOf(fact.value),
    ...(entity === undefined ? {} : { document: entity.document, pointer: fact.pointer }),
    path: fact.path,
    ...(basis === undefined ? {} : { basis }),
  };
}

/** A closed set answered entry by entry, in words: a proof has to show which entry it turned on. */
function answersOf(value: unknown): { value?: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const answers = Object.entries(value).filter(([key]) => key !== 'by' && key !== 'on');
  if (Object.keys(value).length === 0) return { value: 'nothing below it is answered' };
  if (answers.length === 0 || answers.some(([, answer]) => typeof answer === 'object')) return {};
  return { value: answers.map(([entry, answer]) => `${entry} ${valueInWords(answer)}`).join(', ') };
}
