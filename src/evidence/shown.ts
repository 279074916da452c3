import { addPeriod } from '../law/calendar.js';
import type { IsoDate } from '../law/vocabulary.js';
import { judgementFacts } from '../model/facts.js';
import type { Attestation } from '../model/generated/attestations.js';
import type { EvidenceItem } from '../model/generated/evidence.js';
import { sectionOf } from '../policy/frame.js';
import { ATTESTED, STATED } from '../policy/standing.js';
import type { SystemFacts } from '../policy/system-frame.js';
import { changedSince, type WorkflowDigest } from './relied-on.js';
import { type EvidenceFile, type Resolution, resolveEvidence } from './resolve.js';

/** What the registers and the files behind them are. */
export interface Registers {
  readonly items: readonly EvidenceItem[];
  readonly attestations: readonly Attestation[];
  /** What the edge found at each path that an item names. */
  readonly files: ReadonlyMap<string, EvidenceFile>;
  /** For statements that rest on a workflow. */
  readonly workflowDigest?: WorkflowDigest;
}

/** What evidence and attestations show of one system; fits `Shown` of `evaluate`. */
export interface ShownBySystem {
  touches(section: string): boolean;
  rank(concretePath: string, day?: IsoDate): number;
  rankBelow(entryPath: string, below: string, day?: IsoDate): number;
  uniformRank(section: string, isJudgement: boolean, day?: IsoDate): number | undefined;
  statedWithoutEvidence(concretePath: string): boolean;
  readonly anyWithoutEvidence: boolean;
  determined(requirement: string): boolean;
  lapses(requirement: string): readonly string[];
  items(concretePath: string, day?: IsoDate): readonly string[];
  failures(concretePath: string, day?: IsoDate): readonly string[];
  readonly flips: readonly IsoDate[];
  readonly resolutions: readonly Resolution[];
}

/**
 * Sorts the registers by system once, so that a registry of many systems does not look through all entries for each.
 * Systems that the same entries name get the same value, and so share what `shownFor` makes of it.
 *
 * @returns what concerns one system; without entries where nothing does
 */
export function registersBySystem(registers: Registers): (system: string) => Registers {
  const nothing = new Group(registers);
  const groups = new Map<string, Group>();
  const sort = (kind: 'items' | 'attestations'): void => {
    for (const entry of registers[kind])
      for (const system of new Set(entry.systems))
        groups.set(system, (groups.get(system) ?? nothing).with({ kind, entry } as Named));
  };
  sort('items');
  sort('attestations');
  return (system) => (groups.get(system) ?? nothing).registers();
}

type Named =
  | { readonly kind: 'items'; readonly entry: EvidenceItem }
  | { readonly kind: 'attestations'; readonly entry: Attestation };

/** The entries that name a system: another group and one more entry. */
class Group {
  readonly #larger = new Map<object, Group>();
  #registers: Registers | undefined;

  constructor(
    private readonly all: Registers,
    private readonly smaller?: Group,
    private readonly last?: Named,
  ) {}

  with(named: Named): Group {
    let group = this.#larger.get(named.entry);
    if (group === undefined) {
      group = new Group(this.all, this, named);
      this.#larger.set(named.entry, group);
    }
    return group;
  }

  registers(): Registers {
    if (this.#registers === undefined) {
      const items: EvidenceItem[] = [];
      const attestations: Attestation[] = [];
      for (let group: Group | undefined = this; group?.last !== undefined; group = group.smaller)
        if (group.last.kind === 'items') items.push(group.last.entry);
        else attestations.push(group.last.entry);
      this.#registers = { ...this.all, items: items.reverse(), attestations: attestations.reverse() };
      ofOneSystem.add(this.#registers);
    }
    return this.#registers;
  }
}

/** Registers that hold only what names the systems they are asked for. */
const ofOneSystem = new WeakSet<Registers>();

/** How many results of `shownFor`, and how many ranks of one of them, are kept for systems that share them. */
const KEPT = 64;
const KEPT_RANKS = 4096;

const kept = new Map<Registers, Map<string, ShownBySystem>>();

/** Holds the registers, of which only what names this system counts, against the files on one day. */
export function shownFor(system: SystemFacts, registers: Registers, asOf: IsoDate): ShownBySystem {
  const lapsed = lapsedFor(system, registers);
  if (lapsed.size > 0) {
    const items = registers.items.filter((item) => names(item, system.id));
    const attestations = registers.attestations.filter((one) => names(one, system.id) && !lapsed.has(one));
    return show({ ...registers, items, attestations }, system.version, asOf, lapsed);
  }
  if (!ofOneSystem.has(registers)) {
    const items = registers.items.filter((item) => names(item, system.id));
    const attestations = registers.attestations.filter((attestation) => names(attestation, system.id));
    return show({ ...registers, items, attestations }, system.version, asOf);
  }
  // What is shown depends on nothing else of a system than its entries and its version.
  const key = `${asOf} ${system.version === undefined ? '' : `=${system.version}`}`;
  let shared = kept.get(registers);
  let shown = shared?.get(key);
  if (shown === undefined) {
    shown = show(registers, system.version, asOf);
    if (shared === undefined || shared.size >= KEPT) {
      if (kept.size >= KEPT) kept.clear();
      shared = new Map();
      kept.set(registers, shared);
    }
    shared.set(key, shown);
  }
  return shown;
}

const NO_LAPSES: ReadonlyMap<Attestation, string> = new Map();

/** The statements about a system that rest on facts which have changed since, each with a sentence that says so. */
function lapsedFor(system: SystemFacts, { attestations, workflowDigest }: Registers): ReadonlyMap<Attestation, string> {
  let lapsed: Map<Attestation, string> | undefined;
  for (const one of attestations) {
    if (one.reliedOn === undefined || !names(one, system.id)) continue;
    const changed = changedSince(one, system, (id) => workflowDigest?.(id));
    if (changed.length === 0) continue;
    lapsed ??= new Map();
    lapsed.set(
      one,
      `the statement ${one.id} by ${one.by} of ${one.on} has lapsed, for it rested on what has changed since: ${toldOf(changed)}`,
    );
  }
  return lapsed ?? NO_LAPSES;
}

const MOST_TOLD = 5;

/** The first few of what changed, and how many more. */
export const toldOf = (facts: readonly string[]): string =>
  facts.length > MOST_TOLD
    ? `${facts.slice(0, MOST_TOLD).join(', ')} and ${facts.length - MOST_TOLD} more`
    : facts.join(', ');

function show(
  registers: Registers,
  version: string | undefined,
  asOf: IsoDate,
  lapsed: ReadonlyMap<Attestation, string> = NO_LAPSES,
): ShownBySystem {
  const resolutions = registers.items.map((item) =>
    resolveEvidence(item, version, registers.files.get(item.path), asOf),
  );
  const statements = registers.attestations;
  const inDate = statements.filter(({ on, reviewBy }) => on <= asOf && asOf <= reviewBy);
  const showing = bySection(resolutions, ({ item }) => item.shows);
  const attesting = bySection(inDate, ({ facts }) => facts as readonly string[] | undefined);
  const resolutionsFor = (path: string): readonly Resolution[] => covering(showing, path);
  // Sections of which only the whole is shown, never a part.
  const isWhole = (section: string): boolean =>
    [showing, attesting].every((index) =>
      (index.get(section) ?? []).every(({ paths }) => paths.every((path) => path === section)),
    );
  const whole = new Set([...showing.keys(), ...attesting.keys()].filter(isWhole));
  // Most days lie before everything in the registers: those ask for nothing of their own.
  const first = [...resolutions.map(({ item }) => item.date ?? ''), ...inDate.map(({ on }) => on)].sort()[0] ?? '';
  const asked = (day: IsoDate | undefined): IsoDate => (day === undefined || day <= first ? '' : day);
  const rankOf = (
    path: string,
    day: IsoDate,
    isJudgement = judgementFacts.has(path.replace(/\[[^\]]*\]/g, '[]')),
  ): number => {
    const isAttested = covering(attesting, path).some(({ on }) => on >= day);
    const attested = isAttested ? ATTESTED : STATED;
    // A judgement is a named person's: no document and no record stands in for the statement.
    if (isJudgement) return attested;
    let best: number = attested;
    for (const resolution of resolutionsFor(path))
      if (resolution.rank > best && !isOlder(resolution, day)) best = resolution.rank;
    return best;
  };
  const cache = new Ranks();
  const below = new Ranks();
  const plain = new Ranks();
  const judged = new Ranks();
  return {
    touches: (section) => showing.has(section) || attesting.has(section),
    rank: (path, day) => cache.rank(path, asked(day), () => rankOf(path, asked(day))),
    uniformRank: (section, isJudgement, day) =>
      whole.has(section)
        ? (isJudgement ? judged : plain).rank(section, asked(day), () => rankOf(section, asked(day), isJudgement))
        : undefined,
    // By both parts, so that no path is put together where the answer is known.
    rankBelow: (entryPath, key, day) =>
      below.rank(entryPath, key + asked(day), () => rankOf(`${entryPath}.${key}`, asked(day))),
    statedWithoutEvidence: (path) => resolutionsFor(path).some(({ isNone }) => isNone),
    anyWithoutEvidence: resolutions.some(({ isNone }) => isNone),
    determined: (requirement) => inDate.some((attestation) => attestation.requirement === requirement),
    lapses: (requirement) => [...lapsed].flatMap(([one, told]) => (one.requirement === requirement ? [told] : [])),
    items: (path, day = '') =>
      resolutionsFor(path)
        .filter((resolution) => resolution.rank > 0 && !isOlder(resolution, day))
        .map(({ item }) => item.id),
    failures: (path, day = '') => [
      ...resolutionsFor(path).flatMap((resolution) => [
        ...resolution.failures,
        ...(isOlder(resolution, day)
          ? [`${resolution.item.id}: it is dated ${resolution.item.date}, before ${day}`]
          : []),
      ]),
      ...[...lapsed].flatMap(([{ facts }, told]) => (facts?.some((fact) => covers(fact, path)) === true ? [told] : [])),
    ],
    flips: [
      ...resolutions.flatMap(({ flips }) => flips),
      ...statements.flatMap(({ on, reviewBy }) => [on, addPeriod(reviewBy, 'P1D')]),
    ].sort(),
    resolutions,
  };
}

/** What says something of facts, by the section of the facts: a path covers nothing in another section. */
type BySection<T> = ReadonlyMap<string, readonly { readonly of: T; readonly paths: readonly string[] }[]>;

function bySection<T>(all: readonly T[], pathsOf: (one: T) => readonly string[] | undefined): BySection<T> {
  const index = new Map<string, { readonly of: T; readonly paths: string[] }[]>();
  for (const of of all)
    for (const path of pathsOf(of) ?? []) {
      const section = sectionOf(path);
      let entries = index.get(section);
      if (entries === undefined) {
        entries = [];
        index.set(section, entries);
      }
      const last = entries.at(-1);
      if (last?.of === of) last.paths.push(path);
      else entries.push({ of, paths: [path] });
    }
  return index;
}

/** What covers a fact, each once, in the order of the register. */
function covering<T>(index: BySection<T>, path: string): readonly T[] {
  const found: T[] = [];
  for (const { of, paths } of index.get(sectionOf(path)) ?? [])
    for (const shown of paths)
      if (covers(shown, path)) {
        found.push(of);
        break;
      }
  return found;
}

/** What was written before an event cannot show it. */
function isOlder({ item }: Resolution, day: IsoDate): boolean {
  return item.date !== undefined && item.date < day;
}

/** Ranks that are kept by two keys, so that none is put together where the answer is known. */
class Ranks {
  readonly #kept = new Map<string, Map<string, number>>();

  rank(one: string, two: string, compute: () => number): number {
    let ranks = this.#kept.get(one);
    if (ranks === undefined) {
      if (this.#kept.size >= KEPT_RANKS) this.#kept.clear();
      ranks = new Map();
      this.#kept.set(one, ranks);
    }
    let rank = ranks.get(two);
    if (rank === undefined) {
      rank = compute();
      if (ranks.size >= KEPT_RANKS) ranks.clear();
      ranks.set(two, rank);
    }
    return rank;
  }
}

const namedSystems = new WeakMap<object, ReadonlySet<string>>();

/** An entry may name very many systems: its names are made a set once. */
function names(entry: { readonly systems: readonly string[] }, system: string): boolean {
  let set = namedSystems.get(entry);
  if (set === undefined) {
    set = new Set(entry.systems);
    namedSystems.set(entry, set);
  }
  return set.has(system);
}

/** Whether a shown path covers a fact: it is that fact, or what the fact lies below. */
export function covers(shown: string, path: string): boolean {
  if (!path.startsWith(shown)) return false;
  const next = path[shown.length];
  return next === undefined || next === '.' || next === '[';
}
