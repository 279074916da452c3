import type { Standing } from './standing.js';

/**
 * Named checks that a condition can call: proofs over workflow graphs. `assess` passes the functions in; policies know
 * the names only.
 */
export type CheckName = LawCheckName | PracticeCheckName;

/** What duties of the Act ask of workflows. */
export type LawCheckName =
  | 'every-effect-on-persons-can-be-refused-or-reversed'
  | 'stop-reaches-every-ai-step'
  | 'deployed-gates-as-the-instructions-ask'
  | 'two-persons-verify-each-identification';

/** What good practice asks of workflows. */
export type PracticeCheckName =
  | 'effects-are-gated'
  | 'silence-never-accepts'
  | 'every-trigger-reaches-a-person'
  | 'somebody-is-on-duty'
  | 'loops-of-ai-are-bounded'
  | 'hand-overs-carry-context'
  | 'duties-are-separate'
  | 'one-person-is-accountable'
  | 'reviewers-have-the-time'
  | 'autonomy-is-granted'
  | 'prohibitions-are-enforced'
  | 'tools-and-delegation-are-bounded'
  | 'agents-have-a-life-cycle'
  | 'consequential-steps-are-recorded'
  | 'persons-are-told'
  | 'decisions-are-measured';

/** One path, step or entry on which a check turned: it has its own key, so that a new fault never hides behind an old one. */
export interface CheckInstance {
  /** Built from ids only; stable when files are reordered. */
  readonly key: string;
  readonly outcome: 'not-satisfied' | 'undetermined';
  /** One plain sentence without a full stop. */
  readonly message: string;
  readonly document: string;
  readonly pointer: string;
  /** The counterexample path, step by step, where there is one. */
  readonly path?: readonly {
    readonly step: string;
    readonly via?: string;
    readonly document: string;
    readonly pointer: string;
  }[];
  /** Set where the registry claims the opposite of what was found here. */
  readonly contradicts?: {
    readonly fact: string;
    readonly document: string;
    readonly pointer: string;
    readonly message: string;
  };
}

/** What a named check found. */
export interface CheckVerdict {
  readonly standing: Standing;
  readonly instances: readonly CheckInstance[];
  /** What was looked at, for `decidedBy`. */
  readonly read: readonly { readonly fact: string; readonly document: string; readonly pointer: string }[];
  /** What is missing where the verdict is open, or shown on too little. */
  readonly missing: readonly string[];
  /** Set where a named person has to judge beside the proof; the text says what. */
  readonly judgement?: string;
  /** Set where for sure there is nothing that it could be asked of. */
  readonly isEmpty?: true;
  /** What the check cannot see. */
  readonly limits: readonly string[];
}
