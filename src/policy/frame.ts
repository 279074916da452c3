import type { IsoDate } from '../law/vocabulary.js';
import type { ClassId } from '../model/classes.js';
import type { ListPath } from '../model/facts.js';
import type { CheckName, CheckVerdict } from './check.js';
import type { ConditionNode } from './condition.js';
import type { ProofNode } from './prove.js';
import type { Standing } from './standing.js';

/** A parsed part of a registry: what `load` lets through has the shape of its schema. */
export type FactRecord = Readonly<Record<string, unknown>>;

/** A legal entity with the file that states it. */
export interface Organisation {
  readonly id: string;
  readonly own: boolean;
  readonly document: string;
  readonly facts: FactRecord;
}

/** Which facts evidence and attestations show, and on which basis; each shown path covers what lies below it. */
export interface Coverage {
  /** Whether anything at all covers facts of this section (the first key of a path); where not, each is stated only. */
  touches(section: string): boolean;
  /**
   * The rank (1 to 4) of the best basis that covers this concrete path, such as `riskManagement.risks[bias].severity`.
   * Where the fact is the day of an event, `day` is it: nothing that is older shows it.
   */
  rank(concretePath: string, day?: IsoDate): number;
  /** The same for what lies below an entry of a list, such as `severity` below `riskManagement.risks[bias]`. */
  rankBelow?(entryPath: string, below: string, day?: IsoDate): number;
  /** The rank that every fact of a section has (judgements apart from the rest); undefined where it differs by path. */
  uniformRank?(section: string, isJudgement: boolean, day?: IsoDate): number | undefined;
}

/** The formula of a class, and the list that it is computed for entry by entry. */
export interface ClassFormula {
  readonly per: 'system' | 'uses[]' | 'parties[]';
  readonly formula: ConditionNode;
}

/** What conditions read: one system seen for one party and one use, on one day. */
export interface Frame {
  readonly system: FactRecord;
  readonly asOf: IsoDate;
  /** The legal entities by id; a party reads those of its own id. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly coverage: Coverage | undefined;
  /** The entry that each bound list holds at the moment, with the concrete path of that entry. */
  readonly bound: Map<ListPath, { readonly entry: FactRecord; readonly path: string }>;
  /** The standing of a class under the present bindings. */
  classOf(id: ClassId): Standing;
  /** How a class is computed, for proofs; undefined where only its standing is known. */
  formulaOf?(id: ClassId): ClassFormula | undefined;
  /** Proofs of classes already made, by class and binding: many conditions ask for the same ones. */
  readonly classProofs?: Map<string, readonly ProofNode[]>;
  /** What a named check finds under the present bindings. */
  check(name: CheckName): CheckVerdict;
}

/** `none`: stated absence, and so is everything below it. */
export const NONE = 'none';

/** A list as stated: its entries, and whether somebody stated, on or before the as-of date, that it is complete. */
export interface StatedList {
  readonly entries: readonly FactRecord[];
  readonly closed: boolean;
  /** Where the entries lie below the list itself: `/entries` in a complete list. */
  readonly at: '' | '/entries';
}

const EMPTY: StatedList = { entries: [], closed: true, at: '' };

/**
 * Reads a list in any of its forms. A statement of completeness with a wrong count, or dated after the as-of date,
 * is void: the list then says “at least these”.
 *
 * @returns undefined where nothing is stated
 */
export function statedList(value: unknown, asOf: IsoDate): StatedList | undefined {
  if (value === undefined) return undefined;
  if (value === NONE) return EMPTY;
  if (Array.isArray(value)) return { entries: value as FactRecord[], closed: false, at: '' };
  const { complete, entries } = value as { complete: { count: number; on: string }; entries: FactRecord[] };
  return { entries, closed: complete.count === entries.length && complete.on <= asOf, at: '/entries' };
}

/** Walks down a record. `none` on the way is the answer for everything below it; an absent key is undefined. */
export function valueAt(record: FactRecord, keys: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of keys) {
    if (value === NONE || value === undefined) return value;
    value = (value as FactRecord)[key];
  }
  return typeof value === 'string' && isNoAnswer(value) ? undefined : value;
}

/** Words that say that nobody can say: they leave a fact of any kind open. */
const NO_ANSWERS: ReadonlySet<string> = new Set(['unknown', 'n/a', 'partly', 'to be confirmed']);

export function isNoAnswer(text: string): boolean {
  // The lengths of these words: very many texts are looked at, and very few are as long.
  const { length } = text;
  return (length === 7 || length === 3 || length === 6 || length === 15) && NO_ANSWERS.has(text.toLowerCase());
}

/** The section that a path belongs to: its first key. */
export function sectionOf(path: string): string {
  const end = path.search(/[.[]/);
  return end === -1 ? path : path.slice(0, end);
}

/** A fact path taken apart: the innermost list that it lies in, and the keys below that. */
export interface PathParts {
  readonly root: 'system' | 'organisation';
  readonly list: ListPath | undefined;
  readonly keys: readonly string[];
  /** The keys as they stand in a path, and in a pointer. */
  readonly below: string;
  readonly pointer: string;
  /** The section of the whole path. */
  readonly section: string;
}

const partsCache = new Map<string, PathParts>();

export function partsOf(path: string): PathParts {
  let parts = partsCache.get(path);
  if (parts === undefined) {
    const own = path.endsWith('[]') ? path.slice(0, -2) : path;
    const end = own.lastIndexOf('[].');
    const root = own.startsWith('organisation.') ? 'organisation' : 'system';
    const rest = end >= 0 ? own.slice(end + 3) : root === 'organisation' ? own.slice('organisation.'.length) : own;
    const list = end >= 0 ? (own.slice(0, end + 2) as ListPath) : undefined;
    const keys = rest.split('.');
    const pointer = keys.map((key) => `/${key}`).join('');
    parts = { root, list, keys, below: rest, pointer, section: sectionOf(path) };
    partsCache.set(path, parts);
  }
  return parts;
}

/** The concrete path of an entry: by its id, so that reordering a list changes nothing. */
export function entryPath(listPath: string, entry: FactRecord, index: number): string {
  const id = entry.id;
  return `${listPath}[${typeof id === 'string' ? id : index}]`;
}

/** What the entity of the bound party states. */
export function organisationOf(frame: Frame): FactRecord | undefined {
  const party = frame.bound.get('parties[]');
  return party === undefined ? undefined : frame.organisations.get(party.entry.id as string)?.facts;
}

/**
 * Whether something is stated here: true, false for stated absence, or undefined. An empty section, an empty list
 * without a statement of completeness and an answer that is none (“partly”) state nothing.
 */
export function isStated(value: unknown, asOf: IsoDate): boolean | undefined {
  if (value === undefined || value === 'n/a' || value === 'partly' || value === 'to be confirmed') return undefined;
  if (value === NONE) return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.length > 0 ? true : undefined;
  const record = value as FactRecord;
  if (record.complete !== undefined && Array.isArray(record.entries)) {
    const list = statedList(value, asOf);
    return list === undefined ? undefined : list.entries.length > 0 ? true : list.closed ? false : undefined;
  }
  if (record.only !== undefined) return true;
  return Object.values(record).some((part) => part !== 'unknown' && isStated(part, asOf) !== undefined)
    ? true
    : undefined;
}

/** The answer of a yes/no fact; “partly”, “n/a” and “to be confirmed” are no answer. */
export function answerOf(value: unknown): boolean | undefined {
  if (value === 'yes' || value === true) return true;
  if (value === 'no' || value === false || value === NONE) return false;
  return undefined;
}

/** The answer for one entry of a closed set, in either of its forms. */
export function entryAnswer(set: unknown, entry: string): boolean | undefined {
  if (set === undefined) return undefined;
  if (set === NONE) return false;
  const { only } = set as { only?: readonly string[] };
  if (only !== undefined) return only.includes(entry);
  return answerOf((set as FactRecord)[entry]);
}
