import type { Need } from '../law/vocabulary.js';

/** What a pack asks, resolved for reading: all of it, or what one provision is about. */
export interface Catalogue {
  readonly title: string;
  readonly requirements: readonly CatalogueRequirement[];
  readonly classes: readonly CatalogueClass[];
  readonly contradictions: readonly CatalogueContradiction[];
  readonly notAssessed: readonly { readonly citation: string; readonly title: string; readonly why: string }[];
}

export interface CatalogueRequirement {
  readonly id: string;
  readonly policy: string;
  readonly citation: string;
  readonly need: Need;
  readonly statement: string;
  readonly remedy: string;
  readonly shownBy: string;
  readonly leastBasis: string;
  readonly judgement?: string;
  readonly assumption?: string;
  readonly addressees: readonly string[];
  readonly bindsThrough?: string;
  readonly penalty: string;
  readonly documents: readonly string[];
  readonly from: Dates;
  readonly reads: Reads;
}

export interface CatalogueClass {
  readonly id: string;
  readonly citation: string;
  readonly kind: string;
  readonly title: string;
  readonly per: string;
  readonly from: Dates;
  readonly readings: readonly CatalogueReading[];
  readonly reads: Reads;
}

export interface CatalogueReading {
  readonly reading: number;
  readonly text: string;
  readonly sources: readonly string[];
  readonly otherReading?: string;
}

export interface CatalogueContradiction {
  readonly id: string;
  readonly citation: string;
  readonly statement: string;
  readonly remedy: string;
  readonly bearsOn: readonly string[];
  readonly reads: Reads;
}

/** A provision with what encodes it: ids of requirements, classes and contradictions, paths of facts. */
export interface LedgerEntry {
  readonly provision: string;
  readonly by: readonly string[];
  /** Why nothing encodes it. */
  readonly why?: string;
}

/** From when something applies: one day, or one for each ground of high-risk. */
export interface Dates {
  readonly from?: string;
  readonly annexIII?: string;
  readonly annexI?: string;
}

/** What a condition reads. */
export interface Reads {
  readonly facts: readonly CatalogueFact[];
  readonly classes: readonly string[];
  readonly checks: readonly string[];
}

export interface CatalogueFact {
  readonly path: string;
  readonly question: string;
  readonly clause: readonly string[];
}

/** A provision with its dates and the place of its official wording, which this project links and never holds. */
export interface Provision {
  readonly id: string;
  readonly heading: string;
  readonly url: string;
  readonly dates: Dates;
  readonly basis?: string;
  readonly status: string;
  readonly amendedBy: readonly string[];
}
