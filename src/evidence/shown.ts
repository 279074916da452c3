import { addPeriod } from '../law/calendar.js';
import type { IsoDate } from '../law/vocabulary.js';
import { judgementFacts } from '../model/facts.js';
import type { Attestation } from '../model/generated/attestations.js';
import type { EvidenceItem } from '../model/generated/evidence.js';
import { sectionOf } from '../policy/frame.js';
import { ATTESTED, STATED } from '../policy/standing.js';
import type { SystemFacts } from '../policy/system-frame.js';
import { type EvidenceFile, type Resolution, resolveEvidence } from './resolve.js';

/** What the registers and the files behind them are. */
export interface Registers {
  readonly items: readonly EvidenceItem[];
  readonly attestations: readonly Attestation[];
  /** What the edge found at each path that an item names. */
  readonly files: ReadonlyMap<string, EvidenceFile>;
}

/** What evidence and attestations show of one system; fits `Shown` of `evaluate`. */
export interface ShownBySystem {
  touches(section: string): boolean;
  rank(concretePath: string): number;
  statedWithoutEvidence(concretePath: string): boolean;
  readonly anyWithoutEvidence: boolean;
  determined(requirement: string): boolean;
  items(concretePath: string): readonly string[];
  failures(concretePath: string): readonly string[];
  readonly flips: readonly IsoDate[];
  readonly resolutions: readonly Resolution[];
}

/**
 * Sorts the registers by system once, so that a registry of many systems does not look through all entries for each.
 *
 * @returns what concerns one system; without entries where nothing does
 */
export function registersBySystem(registers: Registers): (system: string) => Registers {
  const items = grouped(registers.items);
  const attestations = grouped(registers.attestations);
  const { files } = registers;
  return (system) => ({ items: items.get(system) ?? [], attestations: attestations.get(system) ?? [], files });
}

function grouped<Entry extends { readonly systems: readonly string[] }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const system of new Set(entry.systems)) {
      const group = groups.get(system);
      if (group === undefined) groups.set(system, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

/** Holds the registers, of which only what names this system counts, against the files on one day. */
export function shownFor(system: SystemFacts, registers: Registers, asOf: IsoDate): ShownBySystem {
  const resolutions = registers.items
    .filter((item) => names(item, system.id))
    .map((item) => resolveEvidence(item, system.version, registers.files.get(item.path), asOf));
  const statements = registers.attestations.filter((attestation) => names(attestation, system.id));
  const inDate = statements.filter(({ on, reviewBy }) => on <= asOf && asOf <= reviewBy);
  const shows = (resolution: Resolution, path: string): boolean =>
    resolution.item.shows.some((shown) => covers(shown, path));
  const sections = new Set(
    [...resolutions.flatMap(({ item }) => item.shows), ...inDate.flatMap(({ facts }) => facts ?? [])].map(sectionOf),
  );
  const cache = new Map<string, number>();
  const rankOf = (path: string): number => {
    const attested = inDate.some(({ facts }) => facts?.some((fact) => covers(fact, path)) === true) ? ATTESTED : STATED;
    // A judgement is a named person's: no document and no record stands in for the statement.
    if (judgementFacts.has(path.replace(/\[[^\]]*\]/g, '[]'))) return attested;
    return Math.max(attested, ...resolutions.filter((resolution) => shows(resolution, path)).map(({ rank }) => rank));
  };
  return {
    touches: (section) => sections.has(section),
    rank: (path) => {
      let rank = cache.get(path);
      if (rank === undefined) {
        rank = rankOf(path);
        cache.set(path, rank);
      }
      return rank;
    },
    statedWithoutEvidence: (path) => resolutions.some((resolution) => resolution.isNone && shows(resolution, path)),
    anyWithoutEvidence: resolutions.some(({ isNone }) => isNone),
    determined: (requirement) => inDate.some((attestation) => attestation.requirement === requirement),
    items: (path) =>
      resolutions.filter((resolution) => resolution.rank > 0 && shows(resolution, path)).map(({ item }) => item.id),
    failures: (path) => resolutions.filter((resolution) => shows(resolution, path)).flatMap(({ failures }) => failures),
    flips: [
      ...resolutions.flatMap(({ flips }) => flips),
      ...statements.flatMap(({ on, reviewBy }) => [on, addPeriod(reviewBy, 'P1D')]),
    ].sort(),
    resolutions,
  };
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
