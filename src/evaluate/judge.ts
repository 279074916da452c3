import type { Basis, Outcome } from '../law/vocabulary.js';
import { compile } from '../policy/compile.js';
import type { ConditionNode } from '../policy/condition.js';
import type { Obligation } from '../policy/obligation.js';
import { prove } from '../policy/prove.js';
import { callsCheck, checksOf, decidingSteps, factsOf } from '../policy/reasons.js';
import { rankOf } from '../policy/standing.js';
import type { SystemFrame } from '../policy/system-frame.js';
import type { Shown } from './shown.js';

/** Why an obligation came to its outcome. */
export type Reason =
  | 'shown'
  | 'facts'
  | 'claimed-not-shown'
  | 'stated-without-evidence'
  | 'facts-missing'
  | 'applicability-open'
  | 'judgement-needed'
  | Obligation['ground'];

/** The outcome of an obligation, without its reasons in full: enough for the gate and for counting. */
export interface Judged {
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** What a named person still has to decide. */
  readonly judgement?: string;
}

/**
 * Holds one obligation against the facts. True on too little is undetermined, “claimed, not shown”; false is
 * not-satisfied on any basis, since an admitted gap needs no proof.
 */
export function judge(obligation: Obligation, frame: SystemFrame, shown: Shown, leastBasis: Basis): Judged {
  const { applies, ground, requirement } = obligation;
  if (applies < 0) return { outcome: 'not-applicable', reason: ground };
  const judged = judgeHolds(requirement.holds, obligation, frame, shown, rankOf(leastBasis));
  if (applies > 0 || judged.outcome === 'satisfied') return judged;
  return { outcome: 'undetermined', reason: 'applicability-open' };
}

function judgeHolds(
  holds: ConditionNode,
  obligation: Obligation,
  frame: SystemFrame,
  shown: Shown,
  least: number,
): Judged {
  const standing = compile(holds)(frame);
  if (standing < 0) return { outcome: 'not-satisfied', reason: 'facts' };
  if (standing === 0) return { outcome: 'undetermined', reason: 'facts-missing' };
  if (standing < least) {
    if (!shown.anyWithoutEvidence) return { outcome: 'undetermined', reason: 'claimed-not-shown' };
    const weak = factsOf(decidingSteps(prove(holds, frame, frame.places()))).filter(
      (fact) => fact.isMeasure !== true && fact.rank < least,
    );
    const withoutEvidence = weak.some((fact) => shown.statedWithoutEvidence(fact.concrete));
    return withoutEvidence
      ? { outcome: 'not-satisfied', reason: 'stated-without-evidence' }
      : { outcome: 'undetermined', reason: 'claimed-not-shown' };
  }
  const question = judgementOpen(holds, obligation, frame);
  if (question !== undefined && !shown.determined(obligation.id)) {
    const lapsed = shown.lapses?.(obligation.id) ?? [];
    const judgement = lapsed.length === 0 ? question : `${question} (${lapsed.join('; ')})`;
    return { outcome: 'undetermined', reason: 'judgement-needed', judgement };
  }
  return { outcome: 'satisfied', reason: 'shown' };
}

function judgementOpen(holds: ConditionNode, { requirement }: Obligation, frame: SystemFrame): string | undefined {
  if (requirement.judgement !== undefined) return requirement.judgement;
  if (!callsCheck(holds)) return undefined;
  return checksOf(prove(holds, frame, frame.places())).find((check) => check.judgement !== undefined)?.judgement;
}
