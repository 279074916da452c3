import type { Citation, RecitalId } from '../law/citation.js';
import type { Basis, FormalBreach, HighRiskGround, LawEdition, Need, Role } from '../law/vocabulary.js';
import type { ClassId } from '../model/classes.js';
import type { FactPath } from '../model/facts.js';
import type { Condition, ConditionNode } from './condition.js';
import { partsOf } from './frame.js';

/** The lists that a duty may leave open: it is bound to a party and, where it reads uses, to a use. */
type Bindable = 'parties[]' | 'uses[]';

/**
 * The head of fine that names the duty. `Art. 99(1)` where none does: the rules of the Member States on penalties then
 * say what follows. Fines on providers of general-purpose models have their own article.
 *
 * @see Regulation (EU) 2024/1689, Articles 99(1), 99(3) to (5) and 101(1)
 */
export type Penalty =
  | 'Art. 99(1)'
  | 'Art. 99(3)'
  | `Art. 99(4)(${'a' | 'b' | 'c' | 'd' | 'da' | 'e' | 'g'})`
  | 'Art. 99(5)'
  | 'Art. 101(1)';

/** The id of a document of the catalogue, such as `D13`. */
export type DocumentId = `D${number}`;

/** One norm in a policy, cited to the narrowest provision. Plain data; the words are ours, never the Act's. */
export interface Requirement {
  /** Unique within its policy; never re-used for another norm. */
  readonly id: string;
  readonly citation: Citation;
  /** The provision with whose dates it begins, where it presupposes what that one asks for and has none of its own. */
  readonly datesOf?: Citation;
  readonly need: Need;
  /** What is asked, in one sentence of our own. */
  readonly statement: string;
  /** What to do about a gap, in one sentence. */
  readonly remedy: string;
  /** What shows it, for people who look for evidence. */
  readonly shownBy: string;
  /** How an open point of the law was read; printed with the result. */
  readonly assumption?: string;
  /** Below this basis a true proof is “claimed, not shown”. */
  readonly leastBasis: Basis;
  /** What a named person has to decide beside the proof, by an attestation of this requirement. */
  readonly judgement?: string;
  /** What only this point asks for; false makes it not applicable. */
  readonly when?: ConditionNode;
  /** Whether it bites only when something happens, which `when` tells: while nobody knows, it does not bind yet. */
  readonly onEvent?: true;
  /** The head of fine, where it is not that of the policy. */
  readonly penalty?: Penalty;
  /** The documents that carry it, where they are not those of the policy. */
  readonly documents?: readonly DocumentId[];
  /** Which formal breaches its not being met may be, where it is one of the duties behind them. */
  readonly formalBreaches?: readonly FormalBreach[];
  readonly holds: ConditionNode;
  /** When it applies under chosen readings, where a reading moves it; `when` is the one of the default readings. */
  readonly under?: (isOther: OtherReading) => Pick<Requirement, 'when'>;
  /** The digest of the official wording it was written against; `npm run generate` fails when the wording moves. */
  readonly wording: `sha256:${string}`;
}

type RequirementInput = Omit<Requirement, 'when' | 'holds' | 'under'> & {
  readonly when?: Condition<Bindable> | ((isOther: OtherReading) => Condition<Bindable>);
  readonly holds: Condition<Bindable>;
};

/** The provision whose dates say from when a duty binds: its own, where it names no other. */
export const datedBy = ({ citation, datesOf = citation }: Pick<Requirement, 'citation' | 'datesOf'>): Citation =>
  datesOf;

/** A duty. Its full id is `<pack>/<policy>/<requirement>`. */
export function requirement(input: RequirementInput): Requirement {
  const { when, ...rest } = input;
  if (typeof when !== 'function') return { ...rest, ...(when === undefined ? {} : { when }) };
  return { ...rest, when: when(BY_DEFAULT), under: (isOther) => ({ when: when(isOther) }) };
}

/** Whether the Act asks for it; good practice and what the Act only implies are told and counted apart. */
export const isAskedFor = ({ need }: Pick<Requirement, 'need'>): boolean => need !== 'I' && need !== 'P';

/** Requirements of one article, bound to the same operators and the same systems. */
export interface Policy {
  readonly id: string;
  /** The pack that brings it, where that is not the one in which it is evaluated: see `withPacks`. */
  readonly pack?: string;
  readonly title: string;
  readonly addressees: readonly Role[];
  /** The provision that makes it the addressee's duty, where the article itself does not. */
  readonly bindsThrough?: Citation;
  /** The class that says who holds the role, where it is not the role itself. */
  readonly roleClass?: ClassId;
  /** Which systems it binds; scope and role are asked beside it. */
  readonly appliesTo: ConditionNode;
  /** What says that the Act reaches its addressees, where that is not their own reach: see {@link scopeOf}. */
  readonly scope?: ConditionNode;
  /** What its duties are asked of; a system, where nothing is said. */
  readonly of?: 'system' | 'model';
  readonly penalty: Penalty;
  /** The documents that carry its duties. */
  readonly documents: readonly DocumentId[];
  readonly requirements: readonly Requirement[];
}

type PolicyInput = Omit<Policy, 'appliesTo' | 'scope' | 'pack'> & {
  readonly appliesTo: Condition<Bindable>;
  readonly scope?: Condition<Bindable>;
};

/** Lists the duties of one article. */
export function definePolicy(input: PolicyInput): Policy {
  return input;
}

const IN_SCOPE: ConditionNode = { op: 'class', id: 'in scope' };
const MODEL_IN_SCOPE: ConditionNode = { op: 'not', of: { op: 'class', id: 'model excluded' } };

/**
 * What says that the Act reaches a party with its system. With a model it reaches whoever holds a role, unless an
 * exclusion takes the model out: its roles ask for the Union market themselves.
 */
export const scopeOf = ({ of, scope }: Pick<Policy, 'of' | 'scope'>): ConditionNode =>
  scope ?? (of === 'model' ? MODEL_IN_SCOPE : IN_SCOPE);

/**
 * The class that says who holds a role, where a policy names no other. Who is considered to be a provider by Art. 25 is
 * one for the purposes of the whole Act.
 */
const ROLE_CLASSES = {
  provider: 'considered provider',
  deployer: 'deployer',
  importer: 'importer',
  distributor: 'distributor',
  'authorised-representative': 'authorised-representative',
  'product-manufacturer': 'product-manufacturer',
  supplier: 'supplier',
} as const satisfies Record<Role, ClassId>;

export const roleClassOf = ({ roleClass }: Pick<Policy, 'roleClass'>, role: Role): ClassId =>
  roleClass ?? ROLE_CLASSES[role];

/** What kind of answer a class is; the headline of a system is the strictest kind that is met. */
export type ClassKind =
  | 'definition'
  | 'scope'
  | 'role'
  | 'prohibited'
  | 'high-risk'
  | 'transparency'
  | 'general-purpose-model'
  | 'element';

/** The acts that Art. 5(1) forbids; a practice may be forbidden as one act and free as another. */
export type Act = 'placing on the market' | 'putting into service' | 'use';

/** Says whether the configuration chose the other reading of an open point, by its number. */
export type OtherReading = (number: number) => boolean;

/** One result of classification, computed from facts. */
export interface ClassDefinition {
  readonly id: ClassId;
  readonly citation: Citation;
  readonly kind: ClassKind;
  /** In a few words, for reports. */
  readonly title: string;
  readonly per: 'system' | 'uses[]' | 'parties[]';
  readonly formula: ConditionNode;
  /** What the class is asked of; a system, where nothing is said. */
  readonly of?: 'system' | 'model';
  /** The same under chosen readings or for an edition of the Act; `formula` is the one of the default readings today. */
  readonly under?: (
    isOther: OtherReading,
    edition: LawEdition,
  ) => Pick<ClassDefinition, 'formula' | 'elements' | 'acts'>;
  /** For a practice: what one use of the system is, whoever acts. */
  readonly elements?: ConditionNode;
  /** For a practice: when a party commits it, act by act, where the elements are there. */
  readonly acts?: readonly { readonly act: Act; readonly formula: ConditionNode }[];
  /** The ground of high-risk that the point belongs to. */
  readonly ground?: HighRiskGround;
  /** Where its consequences stand, and the class without which it has none: it is then nobody's question. */
  readonly matters?: { readonly through: Citation; readonly where: ClassId };
  /** How open points were read: each is printed with the result. */
  readonly assumptions: readonly Assumption[];
}

/** A reading of an open point of the law. */
export interface Assumption {
  /** The number under which it is listed in `docs/generated/readings.md`; of a second other side with a decimal. */
  readonly reading: number;
  readonly text: string;
  readonly sources: readonly (Citation | RecitalId | string)[];
  readonly otherReading?: string;
}

type ClassInput = Omit<ClassDefinition, 'formula' | 'assumptions' | 'under' | 'elements' | 'acts'> & {
  readonly formula: Condition<Bindable> | ((isOther: OtherReading, edition: LawEdition) => Condition<Bindable>);
  readonly assumptions?: readonly Assumption[];
};

const BY_DEFAULT: OtherReading = () => false;

/** A class with its formula; `classMet(id)` reads it, and nothing else may. */
export function defineClass(input: ClassInput): ClassDefinition {
  const { formula, assumptions = [], ...rest } = input;
  if (typeof formula !== 'function') return { ...rest, formula, assumptions };
  return {
    ...rest,
    formula: formula(BY_DEFAULT, 'current'),
    under: (isOther, edition) => ({ formula: formula(isOther, edition) }),
    assumptions,
  };
}

interface PracticeParts {
  /** What one use of the system is, whoever acts. */
  readonly elements: Condition<'uses[]'>;
  /** When a party commits it; of a party and, where it reads uses, of a use. */
  readonly acts: readonly { readonly act: Act; readonly formula: Condition<Bindable> }[];
}

/**
 * A prohibited practice: met for a use where its elements are there and some party commits one of its acts. The report
 * says for each party and act what it comes to.
 */
export function definePractice(
  input: Omit<ClassInput, 'formula' | 'kind' | 'per'> & {
    readonly practice: (isOther: OtherReading) => PracticeParts;
  },
): ClassDefinition {
  const { practice, assumptions = [], ...rest } = input;
  const under = (isOther: OtherReading): Required<Pick<ClassDefinition, 'formula' | 'elements' | 'acts'>> => {
    const { elements, acts } = practice(isOther);
    const where: ConditionNode = { op: 'any', of: acts.map(({ formula }) => formula) };
    return { elements, acts, formula: { op: 'all', of: [elements, { op: 'some', list: 'parties[]', where }] } };
  };
  return { ...rest, ...under(BY_DEFAULT), kind: 'prohibited', per: 'uses[]', under, assumptions };
}

/** The same pack under the readings that a configuration chose, by their numbers. */
export function withReadings(pack: Pack, others: ReadonlySet<number>): Pack {
  if (others.size === 0 && pack.readings === undefined) return pack;
  const readings = [...others].sort((one, two) => one - two);
  return { ...rewritten(pack, others, pack.edition ?? 'current'), readings };
}

const editions = new WeakMap<Pack, Pack>();

/**
 * The same pack for an edition of the Act: what an amendment brought is no part of the Act before it. Made once for each
 * pack, so that its conditions are compiled once.
 */
export function forEdition(pack: Pack, edition: LawEdition): Pack {
  if ((pack.edition ?? 'current') === edition) return pack;
  let other = editions.get(pack);
  if (other === undefined) {
    other = { ...rewritten(pack, new Set(pack.readings ?? []), edition), edition };
    editions.set(pack, other);
  }
  return other;
}

function rewritten(pack: Pack, others: ReadonlySet<number>, edition: LawEdition): Pack {
  const isOther: OtherReading = (number) => others.has(number);
  return {
    ...pack,
    classes: pack.classes.map((definition) => ({ ...definition, ...definition.under?.(isOther, edition) })),
    contradictions: pack.contradictions.map((definition) => ({
      ...definition,
      ...(definition.under === undefined ? {} : { holds: definition.under(isOther) }),
    })),
    policies: pack.policies.map((policy) => ({
      ...policy,
      requirements: policy.requirements.map((duty) => ({ ...duty, ...duty.under?.(isOther) })),
    })),
  };
}

/** Two statements of the registry that cannot both be right. The unfavourable one decides until a person settles it. */
export interface ContradictionDefinition {
  readonly id: string;
  /** What it is asked of; a system, where nothing is said. */
  readonly of?: 'system' | 'model';
  readonly citation: Citation;
  readonly per: 'system' | 'uses[]' | 'parties[]';
  readonly statement: string;
  readonly remedy: string;
  /** True where the contradiction is there. */
  readonly holds: ConditionNode;
  /** The same under chosen readings, where a reading moves it. */
  readonly under?: (isOther: OtherReading) => ConditionNode;
  /**
   * What it bears on: classes, or facts. On classes it blocks while their consequences are in force; on facts, while a
   * duty that reads one of them binds.
   */
  readonly bearsOn: readonly ClassId[] | readonly FactPath[];
}

/** A contradiction between statements, with the provision that it bears on. */
export function defineContradiction(
  input: Omit<ContradictionDefinition, 'holds' | 'under'> & {
    readonly holds: Condition<Bindable> | ((isOther: OtherReading) => Condition<Bindable>);
  },
): ContradictionDefinition {
  const { holds, ...rest } = input;
  return typeof holds === 'function' ? { ...rest, holds: holds(BY_DEFAULT), under: holds } : { ...rest, holds };
}

/** Everything that one pack brings: classes in the order in which they are computed, duties in the law's order. */
export interface Pack {
  readonly id: string;
  /** The numbers of the readings whose other side was chosen. */
  readonly readings?: readonly number[];
  /** The edition of the Act that it is written for, where it is not the one in force: see {@link forEdition}. */
  readonly edition?: LawEdition;
  /** What a part of a pack is asked of, where it is one subject alone: see {@link forSubject}. */
  readonly subject?: 'system' | 'model';
  readonly title: string;
  /** The packs of the organisation whose policies stand behind its own. */
  readonly others?: readonly { readonly id: string; readonly title: string; readonly digest: string }[];
  readonly classes: readonly ClassDefinition[];
  readonly policies: readonly Policy[];
  readonly contradictions: readonly ContradictionDefinition[];
  /** What the pack leaves out and why, so that nobody takes silence for “nothing there”. */
  readonly notAssessed: readonly { readonly citation: Citation; readonly title: string; readonly why: string }[];
  /** Provisions that ask nothing of an operator which a duty could express, each with the reason; what lies below is meant too. */
  readonly notEncoded: readonly { readonly citation: Citation; readonly why: string }[];
}

const parts = new WeakMap<Pack, Map<'system' | 'model', Pack>>();

/** The part of a pack that is asked of systems, or of models. */
export function forSubject(pack: Pack, subject: 'system' | 'model'): Pack {
  const known = parts.get(pack) ?? new Map<'system' | 'model', Pack>();
  parts.set(pack, known);
  let part = known.get(subject);
  if (part === undefined) {
    const isOf = ({ of = 'system' }: { readonly of?: 'system' | 'model' }): boolean => of === subject;
    part = {
      ...pack,
      subject,
      classes: pack.classes.filter(isOf),
      policies: pack.policies.filter(isOf),
      contradictions: pack.contradictions.filter(isOf),
    };
    known.set(subject, part);
  }
  return part;
}

/** Whether a condition leaves this list open: what it is evaluated for once per entry. */
export function leavesOpen(node: ConditionNode, list: Bindable): boolean {
  // By its beginning, not taken apart: every path of every condition is asked, and very few lie in the list.
  const reads = (path: string): boolean =>
    (path.startsWith(list) && partsOf(path).list === list) ||
    (list === 'parties[]' && path.startsWith('organisation.'));
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of.some((part) => leavesOpen(part, list));
    case 'not':
    case 'stated':
    case 'invoked':
    case 'given':
      return leavesOpen(node.of, list);
    case 'every':
    case 'some':
      return node.list !== list && leavesOpen(node.where, list);
    case 'ordered':
      return reads(node.first) || reads(node.then);
    case 'inTime':
      return reads(node.path) || reads(node.from);
    case 'same':
    case 'compares':
      return reads(node.path) || reads(node.other);
    case 'fits':
      return reads(node.path) || reads(node.each) || reads(node.into);
    case 'contains':
      return reads(node.path) || reads(node.id);
    case 'lastsAsLongAs':
      return reads(node.path) || reads(node.minimum);
    case 'elapsed':
      return reads(node.path) || reads(node.period);
    case 'nonEmpty':
      return reads(node.list);
    case 'class':
    case 'check':
    case 'notEncoded':
      return false;
    default:
      return reads(node.path);
  }
}

const fullIds = new WeakMap<Requirement, string>();

/** Made once for each requirement: a registry of many systems asks for it very often. */
export function fullId(pack: string, policy: Policy, requirement: Requirement): string {
  let id = fullIds.get(requirement);
  if (id === undefined) {
    id = `${policy.pack ?? pack}/${policy.id}/${requirement.id}`;
    fullIds.set(requirement, id);
  }
  return id;
}
