import { addPeriod } from '../law/calendar.js';
import type { IsoDate } from '../law/vocabulary.js';
import type { Attestation } from '../model/generated/attestations.js';
import type { EvidenceItem } from '../model/generated/evidence.js';
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
  rank(concretePath: string): number;
  statedWithoutEvidence(concretePath: string): boolean;
  determined(requirement: string): boolean;
  items(concretePath: string): readonly string[];
  failures(concretePath: string): readonly string[];
  readonly flips: readonly IsoDate[];
  readonly resolutions: readonly Resolution[];
}

/** Holds the registers against the files for one system on one day. */
export function shownFor(system: SystemFacts, registers: Registers, asOf: IsoDate): ShownBySystem {
  const resolutions = registers.items
    .filter((item) => item.systems.includes(system.id))
    .map((item) => resolveEvidence(item, system.version, registers.files.get(item.path), asOf));
  const statements = registers.attestations.filter((attestation) => attestation.systems.includes(system.id));
  const inDate = statements.filter(({ on, reviewBy }) => on <= asOf && asOf <= reviewBy);
  const shows = (resolution: Resolution, path: string): boolean => resolution.item.shows.some((shown) => covers(shown, path));
  const cache = new Map<string, number>();
  const rankOf = (path: string): number => {
    const attested = inDate.some(({ facts }) => facts?.some((fact) => covers(fact, path)) === true) ? ATTESTED : STATED;
    return Math.max(attested, ...resolutions.filter((resolution) => shows(resolution, path)).map(({ rank }) => rank));
  };
  return {
    rank: (path) => {
      let rank = cache.get(path);
      if (rank === undefined) {
        rank = rankOf(path);
        cache.set(path, rank);
      }
      return rank;
    },
    statedWithoutEvidence: (path) => resolutions.some((resolution) => resolution.isNone && shows(resolution, path)),
    determined: (requirement) => inDate.some((attestation) => attestation.requirement === requirement),
    items: (path) => resolutions.filter((resolution) => resolution.rank > 0 && shows(resolution, path)).map(({ item }) => item.id),
    failures: (path) => resolutions.filter((resolution) => shows(resolution, path)).flatMap(({ failures }) => failures),
    flips: [...resolutions.flatMap(({ flips }) => flips), ...statements.flatMap(({ on, reviewBy }) => [on, addPeriod(reviewBy, 'P1D')])].sort(),
    resolutions,
  };
}

/** Whether a shown path covers a fact: it is that fact, or what the fact lies below. */
export function covers(shown: string, path: string): boolean {
  if (!path.startsWith(shown)) return false;
  const next = path[shown.length];
  return next === undefined || next === '.' || next === '[';
}
