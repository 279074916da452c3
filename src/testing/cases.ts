import { valueInWords } from '../evaluate/sentences.js';
import { addPeriod } from '../law/calendar.js';
import type { Basis, Outcome, Role } from '../law/vocabulary.js';
import type { FactReference, Finding, MissingFact, SystemAssessment } from '../model/generated/assessment.js';
import { rankOf } from '../policy/standing.js';
import type { SystemFacts } from '../policy/system-frame.js';
import type { Situation } from './run.js';
import { AS_OF, changed, fileOf, having, type Part, systemFacts } from './situations.js';

/** One situation and what is expected of it. Facts are named, never sentences. */
export interface Case extends Situation {
  /** The situation, as a lawyer would tell it. */
  readonly name: string;
  /** Facts that are among those that decided. */
  readonly decidedBy?: readonly string[];
  /** Facts that are among the missing, or words of what is missing. */
  readonly missing?: readonly string[];
  /** The keys of all instances. */
  readonly instances?: readonly string[];
  readonly party?: string;
  readonly role?: Role;
  readonly use?: string;
  readonly reason?: Finding['reason'];
}

/** One case at least. */
export type Cases = readonly [Case, ...Case[]];
export type OutcomeCases = Readonly<Record<Outcome, Cases>>;

/** The one finding of a requirement that a case is about. */
export function findingOf(
  assessed: SystemAssessment,
  id: string,
  of: Pick<Case, 'party' | 'role' | 'use'> = {},
): Finding {
  const found = assessed.findings.filter(
    ({ requirement, party, role, use }) =>
      requirement === id &&
      (of.party === undefined || of.party === party) &&
      (of.role === undefined || of.role === role) &&
      (of.use === undefined || of.use === use),
  );
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${id}: ${found.length} findings; a case names party, role or use where there are several`);
  return first;
}

/**
 * Everything in which a finding is not what a case says of it, and everything that no finding may be: one sentence each.
 * None, and the case holds.
 */
export function caseProblems(finding: Finding, each: Case, wanted: Outcome, leastBasis: Basis): readonly string[] {
  const { outcome, decidedBy, instances, reason } = finding;
  const named = decidedBy.map(({ fact }) => fact);
  const keys = instances.map(({ key }) => key);
  return [
    ...(outcome === wanted ? [] : [`it is ${outcome}, and not ${wanted}`]),
    ...(each.decidedBy ?? []).filter((fact) => !named.includes(fact)).map((fact) => `${fact} is not what decided it`),
    ...missingProblems(finding.missing, each.missing),
    ...(each.instances === undefined || JSON.stringify(each.instances) === JSON.stringify(keys)
      ? []
      : [`its instances are ${JSON.stringify(keys)}, and not ${JSON.stringify(each.instances)}`]),
    ...(each.reason === undefined || each.reason === reason
      ? []
      : [`its reason is ${String(reason)}, and not ${each.reason}`]),
    ...placeProblems(decidedBy, systemFacts(each.system, each.pointer)),
    ...shapeProblems(finding, each.asOf ?? AS_OF, leastBasis),
  ];
}

/** Facts, or words of what is missing, that are not among the missing. */
export const missingProblems = (found: readonly MissingFact[], wanted: readonly string[] = []): readonly string[] =>
  wanted
    .filter((name) => !found.some(({ fact, text }) => fact === name || text.includes(name)))
    .map((name) => `${name} is not among what is missing: ${JSON.stringify(found)}`);

/** What holds for every finding, whatever the case is about. */
function shapeProblems(finding: Finding, asOf: string, leastBasis: Basis): readonly string[] {
  const { outcome, basis, because, instances, missing, judgement, nextFlip } = finding;
  const isBelow = rankOf(basis ?? 'stated') < rankOf(leastBasis);
  const settles = missing.length > 0 || judgement !== undefined;
  return [
    ...(outcome === 'satisfied' && isBelow ? [`it is satisfied below its least basis, ${leastBasis}`] : []),
    ...(outcome === 'not-satisfied' && because.length + instances.length === 0 ? ['nothing says why it is unmet'] : []),
    ...(outcome === 'undetermined' && !settles ? ['nothing is named that would settle it'] : []),
    ...(outcome !== 'undetermined' && missing.length > 0 ? ['it is settled, and something is missing'] : []),
    ...(nextFlip !== undefined && nextFlip <= asOf ? [`it flips on ${nextFlip}, which is past`] : []),
  ];
}

/** Each pointer leads, in the frozen input, to the value that was read; below a stated `none` it leads to that. */
export function placeProblems(references: readonly FactReference[], system: SystemFacts): readonly string[] {
  return references.flatMap(({ fact, document, pointer, value }) => {
    if (fact.startsWith('workflow.')) return [];
    const root = rootOf(document, system);
    const there = resolve(root, pointer.slice(document === system.document ? system.pointer.length : 0));
    const inWords = there === undefined ? undefined : valueInWords(there);
    return value === inWords
      ? []
      : [`${fact} at ${document}${pointer} was read as ${String(value)}, and says ${String(inWords)}`];
  });
}

function rootOf(document: string, system: SystemFacts): unknown {
  if (document === system.document) return system.facts;
  const found = [...system.organisations.values()].find((organisation) => organisation.document === document);
  if (found === undefined) throw new Error(`nobody wrote ${document}`);
  return found.facts;
}

function resolve(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of pointer.split('/').slice(1)) {
    if (value === undefined || value === 'none') return value;
    value = (value as Part)[key];
  }
  return value;
}

/**
 * What a duty that is claimed comes to while its evidence shows nothing, one case for each fault: every item of the
 * shown situation has the fault.
 */
export function onUnusableEvidence(shown: Situation & Pick<Case, 'party' | 'role' | 'use'>): Cases {
  const faulty = (name: string, patch: Parameters<typeof changed>[1]): Case => ({
    ...shown,
    name,
    evidence: (shown.evidence ?? []).map((item) => changed(item, patch)),
    reason: 'claimed-not-shown',
  });
  const sha256 = `sha256:${'0'.repeat(64)}`;
  const asOf = shown.asOf ?? AS_OF;
  return [
    { ...shown, name: 'claimed by the registry alone, nothing shown', evidence: [], reason: 'claimed-not-shown' },
    faulty('shown for an older version', { version: '1.9' }),
    faulty('shown without saying for which version', { version: undefined }),
    faulty('shown by an item whose review date has passed', { reviewBy: '2028-01-01' }),
    faulty('shown by an item without a review date', { reviewBy: undefined }),
    faulty('shown by an item that nobody approved', { approver: undefined }),
    faulty('shown by an item that its own author approved', { approver: 'A. Author' }),
    faulty('shown by an item without an author', { author: undefined }),
    faulty('shown by a file that was changed after it was registered', {
      file: fileOf(sha256),
    }),
    faulty('shown by a file without a registered digest', { sha256: undefined }),
    faulty('shown by an empty file', { file: fileOf(sha256, { size: 0 }) }),
    faulty('shown by a file that is not there', { file: { state: 'absent' } }),
    faulty('shown by a file outside the folder', { file: { state: 'outside' } }),
    faulty('shown by a pointer to large-file storage', {
      file: fileOf(sha256, { size: 130, isPointer: true }),
    }),
    faulty('shown by an item dated after the day that is judged', { date: addPeriod(asOf, 'P1D') }),
    faulty('shown by an item without a date', { date: undefined }),
    faulty('shown for another system', { systems: ['payroll'] }),
    {
      ...shown,
      name: 'shown for a system that does not say its version',
      system: having(shown.system, { version: undefined }),
    },
  ];
}
