import { type Application, type DatesByGround, runs, type Schedule, schedules } from './generated/application.js';
import type { Citation, OriginalCitation } from './generated/citations.js';
import type { IsoDate, LawEdition } from './vocabulary.js';

export type { Application, DatesByGround } from './generated/application.js';
export type { Citation, OriginalCitation, RecitalId } from './generated/citations.js';

/** What a requirement may cite: a provision of the law in force, or one that only the 2024 edition has. */
export type AnyCitation = Citation | OriginalCitation;

/** A table of all provisions of both editions, made on first use: most of a start-up never asks for it. */
let table: ReadonlyMap<string, Place> | undefined;

interface Place {
  readonly rank: number;
  readonly schedule: Schedule;
}

function places(): ReadonlyMap<string, Place> {
  if (table !== undefined) return table;
  const map = new Map<string, Place>();
  for (const [index, ids] of runs) {
    const schedule = schedules[index] as Schedule;
    for (const id of ids.split('|')) map.set(id, { rank: map.size, schedule });
  }
  table = map;
  return map;
}

/**
 * Whether the text is the id of a provision of the law in force. Deleted provisions, ids that only the 2024 edition
 * has, recitals, aliases, and any other spelling are none.
 */
export function isCitation(text: string): text is Citation {
  return places().get(text)?.schedule.current !== undefined;
}

/** Whether the text is the id of a provision that only the 2024 edition has, be it deleted or divided otherwise now. */
export function isOriginalCitation(text: string): text is OriginalCitation {
  const place = places().get(text);
  return place !== undefined && place.schedule.current === undefined;
}

/**
 * The legal order, for sorting: articles before annexes, a provision before what stands below it, and inserted ones
 * where the law puts them (Art. 4a behind Art. 4). It is total: 0 means the same text. What is no provision of either
 * edition, such as a recital or the citation of a pack, comes last, by its UTF-16 code units.
 */
export function compareCitations(a: string, b: string): number {
  const rankA = places().get(a)?.rank;
  const rankB = places().get(b)?.rank;
  if (rankA !== undefined && rankB !== undefined) return rankA - rankB;
  if (rankA !== undefined) return -1;
  if (rankB !== undefined) return 1;
  return a < b ? -1 : Number(a > b);
}

/**
 * Something that all provisions with the same dates share, by identity: present, former and future wording, either
 * edition, either reading of Art. 6. Undefined for what is no provision.
 */
export function scheduleOf(citation: AnyCitation): object | undefined {
  return places().get(citation)?.schedule;
}

/**
 * From when the present wording of a provision applies in an edition; undefined if that edition does not have it.
 *
 * The answer follows the letter of Art. 113. A wording that the amending act replaced has the date of the new wording:
 * ask `firstAppliedOf` since when a duty of that name binds. Transitions are in `./generated/transitions.js`.
 *
 * @see Regulation (EU) 2024/1689, Article 113
 */
export function applicationOf(citation: AnyCitation, edition: LawEdition): Application | undefined {
  return places().get(citation)?.schedule[edition];
}

/**
 * The other reading of a date: when a duty outside Chapter III Sections 1 to 3 that presupposes a system high-risk
 * under Art. 6 begins to bind, if it moves with Art. 6. Undefined where the question does not arise. Which reading
 * counts is for `select` and the configuration to say.
 *
 * @see Regulation (EU) 2024/1689, Articles 6 and 113(c)
 */
export function applicationWithArticle6(citation: AnyCitation, edition: LawEdition): DatesByGround | undefined {
  return places().get(citation)?.schedule.article6?.[edition];
}

/**
 * When an older wording of the provision began to apply, if the wording in force replaced one that already applied:
 * Art. 4 has applied since 2 February 2025, in its present wording since 27 July 2026. It says nothing of whether the
 * older wording asked for the same.
 */
export function firstAppliedOf(citation: AnyCitation): IsoDate | undefined {
  return places().get(citation)?.schedule.firstApplied;
}

/**
 * The day from which a provision of the 2024 edition is deleted. Undefined for a provision in force, for text that is
 * no provision, and for one that lives on in another division (Art. 56(6), subpara. 1).
 */
export function deletedFrom(text: string): IsoDate | undefined {
  return places().get(text)?.schedule.deletedFrom;
}

/** The article or annex to which a provision belongs: `Art. 9` for `Art. 9(2)(a)`, `Annex III` for `Annex III(4)(a)`. */
export function articleOf(citation: AnyCitation): Citation {
  const article = /^(?:Art\. \d+[a-z]*|Annex [IVX]+)/.exec(citation)?.[0];
  if (article === undefined || !isCitation(article)) throw new Error(`${citation} belongs to no article or annex`);
  return article;
}

/** Every provision of an edition in legal order: what a coverage ledger has to account for. */
export function citationsOf(edition: LawEdition): readonly AnyCitation[] {
  return [...places()].filter(([, { schedule }]) => schedule[edition] !== undefined).map(([id]) => id as AnyCitation);
}

/** The kinds of provision, by their place in the text. */
export type ProvisionKind = 'article' | 'paragraph' | 'subparagraph' | 'point' | 'indent' | 'annex' | 'section';

/**
 * What Regulation (EU) 2026/1744 did to a provision; `contains-amendments`: to something below it; `original-only`: the
 * law in force is divided otherwise here and no longer has the id.
 */
export type ProvisionStatus =
  | 'unchanged'
  | 'amended'
  | 'inserted'
  | 'deleted'
  | 'contains-amendments'
  | 'original-only';

/** Dates of application with the rule that they come from, for printing. */
export type ApplicationWithBasis = Application & {
  /** The rule in words, such as `Art. 113(c)(i) and (ii)` or `applies with Art. 6(2)`. */
  readonly basis: string;
  /** See `firstAppliedOf`. */
  readonly firstApplied?: IsoDate;
  /** See `applicationWithArticle6`. */
  readonly article6?: DatesByGround;
};

/** A provision as a report names it. The official wording is linked and pinned by its digest, never held. */
export interface ProvisionDetails {
  readonly id: AnyCitation;
  readonly kind: ProvisionKind;
  /** The article or annex to which it belongs, itself for an article or annex. */
  readonly article: Citation;
  /** The official heading of that article or annex. */
  readonly heading: string;
  /** The heading in the 2024 edition, where it was another one. */
  readonly headingOriginal?: string;
  readonly parent?: AnyCitation;
  /** The official text: of the consolidated edition, or of 2024 where only that has the provision. */
  readonly url: string;
  /** The official text of 2024, where the provision stood in it. */
  readonly urlOriginal?: string;
  readonly status: ProvisionStatus;
  /** The points of the amending act, such as `Regulation (EU) 2026/1744, Art. 1(7)`. */
  readonly amendedBy: readonly string[];
  /** Absent unless the law in force has the provision. */
  readonly applies?: ApplicationWithBasis;
  /** Absent unless the 2024 edition has the provision. */
  readonly appliesOriginal?: ApplicationWithBasis;
  readonly deletedFrom?: IsoDate;
  /** Other names under which the provision is cited; none of them is a `Citation`. */
  readonly aliases: readonly string[];
  /**
   * `sha256:` of the official wording in force: of the UTF-8 bytes of everything from its own words down for a provision
   * that has others below it, of its own words for one that has none. Headings and footnotes are not part of it.
   */
  readonly digest?: string;
  /** The same of the wording of 2024, where the provision stood in it. */
  readonly digestOriginal?: string;
}

/** The generated index as it stands on disk; see `provisionsFile` in `src/generate/law.ts`. */
interface ProvisionIndex {
  readonly editions: Readonly<Record<LawEdition, { readonly url: string }>>;
  readonly articles: Readonly<Record<string, { heading: string; anchor: string; headingOriginal?: string }>>;
  readonly dates: readonly ApplicationWithBasis[];
  readonly provisions: Readonly<Record<string, ProvisionRow>>;
}

interface ProvisionRow
  extends Pick<
      ProvisionDetails,
      'kind' | 'parent' | 'article' | 'status' | 'deletedFrom' | 'digest' | 'digestOriginal'
    >,
    Partial<Pick<ProvisionDetails, 'amendedBy' | 'aliases'>> {
  readonly applies?: number;
  readonly appliesOriginal?: number;
}

let details: Promise<ReadonlyMap<string, ProvisionDetails>> | undefined;

/**
 * All provisions of both editions by id, in legal order, with what a report prints about them. The index is a file of
 * its own that is loaded on the first call and kept: only reports and documents need it.
 */
export function provisionDetails(): Promise<ReadonlyMap<string, ProvisionDetails>> {
  details ??= loadDetails();
  return details;
}

async function loadDetails(): Promise<ReadonlyMap<string, ProvisionDetails>> {
  const { default: data } = await import('./generated/provisions.json', { with: { type: 'json' } });
  // Its shape is the generator's promise, held by test/law/provisions.test.ts; inferred types would lose the unions.
  const index = data as unknown as ProvisionIndex;
  return new Map(Object.entries(index.provisions).map(([id, row]) => [id, written(id as AnyCitation, row, index)]));
}

function written(id: AnyCitation, row: ProvisionRow, { editions, articles, dates }: ProvisionIndex): ProvisionDetails {
  const { applies, appliesOriginal, digestOriginal, amendedBy = [], aliases = [], ...rest } = row;
  const { heading, anchor, headingOriginal } = articles[row.article] as ProvisionIndex['articles'][string];
  const urlOf = (edition: LawEdition) => `${editions[edition].url}#${anchor}`;
  const inOriginal = appliesOriginal !== undefined;
  return {
    id,
    ...rest,
    heading,
    ...(headingOriginal !== undefined && inOriginal && { headingOriginal }),
    url: urlOf(row.status === 'original-only' ? 'original' : 'current'),
    ...(inOriginal && {
      urlOriginal: urlOf('original'),
      appliesOriginal: dates[appliesOriginal] as ApplicationWithBasis,
    }),
    ...(applies !== undefined && { applies: dates[applies] as ApplicationWithBasis }),
    amendedBy,
    aliases,
    ...(digestOriginal !== undefined && { digestOriginal: sameOr(digestOriginal, row.digest) }),
  };
}

function sameOr(digestOriginal: string, digest: string | undefined): string {
  return digestOriginal === 'same' && digest !== undefined ? digest : digestOriginal;
}
