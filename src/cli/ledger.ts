import { type AnyCitation, citationsOf } from '../law/citation.js';
import type { LawEdition } from '../law/vocabulary.js';
import type { Pack } from '../policy/policy.js';
import type { Catalogue, LedgerEntry } from '../report/catalogue-model.js';

/**
 * The provisions that bind an operator or decide whether one is bound: Chapters I to VI, VIII and IX, Art. 111, and
 * Annexes I to XIII. The other chapters set up authorities, fines on their own, and amend other acts.
 */
export function isInLedger(citation: AnyCitation): boolean {
  const article = /^Art\. (\d+)/.exec(citation)?.[1];
  if (article === undefined) return !citation.startsWith('Annex XIV');
  const number = Number(article);
  return number <= 63 || (number >= 71 && number <= 94) || number === 111;
}

/**
 * What became of every provision in legal order: the requirements, classes, contradictions and facts that encode it, or
 * the reason why nothing does. A provision stands for those below it where none of them is cited on its own, and it is
 * encoded by those below it together. Where nothing is said at all, the reason is left out: a hole.
 */
export function ledgerOf(catalogue: Catalogue, pack: Pack, edition: LawEdition): readonly LedgerEntry[] {
  const citations = citationsOf(edition).filter(isInLedger);
  const { ancestors, below } = divisionOf(citations);
  const { direct, throughFacts } = citedBy(catalogue);
  const reasons = new Map(
    [...pack.notAssessed, ...pack.notEncoded].map(({ citation, why }) => [citation as string, why]),
  );
  const standing = standingIn(direct, ancestors);
  const asked = standingIn(throughFacts, ancestors);
  const entries = new Map<string, LedgerEntry>();
  // From below: what stands under a provision is known before the provision itself.
  for (const provision of [...citations].reverse()) {
    const above = ancestors.get(provision) ?? [];
    const ofWhole = (cited: ReadonlyMap<string, readonly string[]>, whole: ReadonlySet<string>) =>
      cited.get(provision) ?? cited.get(above.find((each) => whole.has(each)) ?? '');
    // That a fact is asked under a provision encodes it only where nobody says that it is left out.
    const isLeftOut = [provision, ...above].some((each) => reasons.has(each));
    const by = ofWhole(direct, standing) ?? (isLeftOut ? undefined : ofWhole(throughFacts, asked));
    const why = [provision, ...above].map((each) => reasons.get(each)).find((each) => each !== undefined);
    entries.set(provision, by === undefined ? { provision, by: [], ...whyOf(why) } : { provision, by });
    const parts = (below.get(provision) ?? []).map((each) => entries.get(each) as LedgerEntry);
    if (by !== undefined || parts.length === 0 || parts.some((part) => part.by.length === 0 && part.why === undefined))
      continue;
    const together = [...new Set(parts.flatMap((part) => part.by))];
    if (together.length > 0) entries.set(provision, { provision, by: together });
    else if (why === undefined) entries.set(provision, { provision, by: [], ...whyOf(commonReason(parts)) });
  }
  return citations.map((provision) => entries.get(provision) as LedgerEntry);
}

/** The provisions that are cited while none below them is cited on its own. */
function standingIn(
  cited: ReadonlyMap<string, unknown>,
  ancestors: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const standing = new Set(cited.keys());
  for (const each of cited.keys()) for (const above of ancestors.get(each) ?? []) standing.delete(above);
  return standing;
}

const whyOf = (why: string | undefined): Pick<LedgerEntry, 'why'> => (why === undefined ? {} : { why });

function commonReason(parts: readonly LedgerEntry[]): string {
  const reasons = new Set(parts.map(({ why }) => why));
  return reasons.size === 1 ? ([...reasons][0] as string) : 'each of its parts has a reason of its own';
}

/** For each provision those that it lies below, nearest first, and those that lie directly below it. */
function divisionOf(citations: readonly AnyCitation[]) {
  const known = new Set<string>(citations);
  const ancestors = new Map<string, readonly string[]>();
  const below = new Map<string, string[]>();
  for (const citation of citations) {
    const above = [...citation.matchAll(/[(,]/g)]
      .map(({ index }) => citation.slice(0, index))
      .filter((name) => known.has(name))
      .reverse();
    ancestors.set(citation, above);
    const [parent] = above;
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), citation]);
  }
  return { ancestors, below };
}

/** What cites a provision itself: requirements, classes and contradictions; and the facts under it that one of these reads. */
function citedBy({ requirements, classes, contradictions }: Catalogue) {
  const direct = new Map<string, string[]>();
  const throughFacts = new Map<string, string[]>();
  const note = (map: Map<string, string[]>, citation: string, by: string): void => {
    const known = map.get(citation) ?? [];
    if (!known.includes(by)) map.set(citation, [...known, by]);
  };
  for (const each of [...requirements, ...classes, ...contradictions]) {
    note(direct, each.citation, each.id);
    if ('bindsThrough' in each && each.bindsThrough !== undefined) note(direct, each.bindsThrough, each.id);
    for (const { path, clause } of each.reads.facts) for (const citation of clause) note(throughFacts, citation, path);
  }
  return { direct, throughFacts };
}
