import { type AnyCitation, citationsOf } from '../law/citation.js';
import type { LawEdition } from '../law/vocabulary.js';
import type { Pack } from '../policy/policy.js';
import type { Catalogue, LedgerEntry, Reads } from '../report/catalogue-model.js';

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
  const direct = citedBy(catalogue);
  const reasons = new Map(
    [...pack.notAssessed, ...pack.notEncoded].map(({ citation, why }) => [citation as string, why]),
  );
  // A provision that is cited while none below it is cited on its own.
  const standing = new Set(citations.filter((each) => direct.has(each)));
  for (const each of direct.keys())
    for (const above of ancestors.get(each) ?? []) standing.delete(above as AnyCitation);
  const entries = new Map<string, LedgerEntry>();
  // From below: what stands under a provision is known before the provision itself.
  for (const provision of [...citations].reverse()) {
    const above = ancestors.get(provision) ?? [];
    const whole = above.find((each) => standing.has(each as AnyCitation));
    const by = direct.get(provision) ?? (whole === undefined ? undefined : direct.get(whole));
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

/** What cites a provision itself: a requirement, a class, a contradiction, or a fact that one of these reads. */
function citedBy({ requirements, classes, contradictions }: Catalogue): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const note = (citation: string | undefined, by: string): void => {
    if (citation === undefined) return;
    found.set(citation, (found.get(citation) ?? new Set()).add(by));
  };
  const noteReads = ({ facts }: Reads): void => {
    for (const { path, clause } of facts) for (const citation of clause) note(citation, path);
  };
  for (const { id, citation, bindsThrough, reads } of requirements) {
    note(citation, id);
    note(bindsThrough, id);
    noteReads(reads);
  }
  for (const { id, citation, reads } of classes) {
    note(citation, id);
    noteReads(reads);
  }
  for (const { id, citation, reads } of contradictions) {
    note(citation, id);
    noteReads(reads);
  }
  return new Map([...found].map(([citation, by]) => [citation, [...by]]));
}
