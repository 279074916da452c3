import type { IsoDate } from '../law/vocabulary.js';
import type { Assessment, Finding } from '../model/generated/assessment.js';

/** One accepted finding instance, by what it is about and never by a count. */
export interface BaselineEntry {
  readonly system: string;
  readonly requirement: string;
  readonly citation: string;
  /** The fingerprint of the finding. */
  readonly finding: string;
  /** The fingerprint of the instance; absent for a finding that tells none apart. */
  readonly instance?: string;
  readonly outcome: 'not-satisfied' | 'undetermined';
  /** For a finding without instances: the facts that it rested on. It dies when they change. */
  readonly factsDigest?: string;
}

/**
 * The gaps that were there when somebody began to use the gate. It silences the gate and no duty, it never covers
 * Art. 5 or incidents, and it only ever shrinks.
 */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly asOf: IsoDate;
  readonly packs: readonly { readonly id: string; readonly digest: string }[];
  readonly entries: readonly BaselineEntry[];
}

/** What a decision says of the baseline that it rests on. */
export interface BaselineUse {
  readonly asOf: IsoDate;
  /** How many entries still name an open instance. */
  readonly standing: number;
  /** Entries that name nothing open any more. */
  readonly stale: readonly BaselineEntry[];
}

/** Art. 5 and serious incidents (Art. 73) are never covered by anything. */
export function isBeyondBaseline({ citation }: Pick<Finding, 'citation'>): boolean {
  return /^Art\. (?:5|73)(?:\(|,|$)/.test(citation);
}

/** The entries that a finding would need: one for each instance, or one for the finding as a whole. */
export function entriesFor(system: string, finding: Finding): readonly BaselineEntry[] {
  const { citation, factsDigest, fingerprint, instances, outcome, requirement } = finding;
  if (outcome !== 'not-satisfied' && outcome !== 'undetermined') return [];
  if (isBeyondBaseline(finding)) return [];
  const of = { system, requirement, citation, finding: fingerprint };
  if (instances.length === 0) return [{ ...of, outcome, factsDigest }];
  return instances.map((instance) => ({ ...of, instance: instance.fingerprint, outcome: instance.outcome }));
}

const keyOf = ({ factsDigest, finding, instance, outcome, system }: BaselineEntry): string =>
  JSON.stringify([system, finding, instance ?? null, outcome, factsDigest ?? null]);

/** The entries of a baseline by what they cover. */
export function coverOf(baseline: Baseline | undefined): (system: string, finding: Finding) => boolean {
  const keys = new Set(baseline?.entries.map(keyOf));
  return (system, finding) => {
    const needed = entriesFor(system, finding);
    // Every instance has to be covered: one that is new blocks.
    return needed.length > 0 && needed.every((entry) => keys.has(keyOf(entry)));
  };
}

/** Which entries still name something open, and which do not. */
export function useOf(baseline: Baseline, { systems }: Assessment): BaselineUse {
  const open = new Set(
    systems.flatMap(({ findings, id }) => findings.flatMap((finding) => entriesFor(id, finding).map(keyOf))),
  );
  const stale = baseline.entries.filter((entry) => !open.has(keyOf(entry)));
  return { asOf: baseline.asOf, standing: baseline.entries.length - stale.length, stale };
}

/** A first baseline: what this gate would block for, as far as a baseline may cover it. */
export function baselineOf({ header, systems }: Assessment, blocking: ReadonlySet<string>): Baseline {
  return {
    schemaVersion: 1,
    asOf: header.asOf,
    packs: header.packs.map(({ id, digest }) => ({ id, digest })),
    entries: systems.flatMap(({ findings, id }) =>
      findings.filter(({ fingerprint }) => blocking.has(fingerprint)).flatMap((finding) => entriesFor(id, finding)),
    ),
  };
}

/** The same baseline without what is no longer open: nothing is ever added. */
export function pruned(baseline: Baseline, assessment: Assessment): Baseline {
  const stale = new Set(useOf(baseline, assessment).stale.map(keyOf));
  return { ...baseline, entries: baseline.entries.filter((entry) => !stale.has(keyOf(entry))) };
}
