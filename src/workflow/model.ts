/**
 * The neutral workflow graph: what every importer and the native reader produce, and all that the proofs read.
 * Plain readonly data. A missing thing is either `none` (the source says that there is no such thing) or `unknown`
 * (the source says nothing); the two are never mixed up, because silence is not absence.
 *
 * @see Regulation (EU) 2024/1689, Article 14 and Article 26
 */

/**
 * How sure a fact is. `declared`: the source says so. `absent`: the source could say it and does not, which counts as a
 * statement. `inferred`: concluded by a rule. `not-expressible`: the format cannot say it. `conflict`: sources disagree.
 * Only `declared` and `absent` may fail a check or support a cover; a fact that a person confirmed becomes `declared`.
 */
export type Certainty = 'declared' | 'inferred' | 'absent' | 'not-expressible' | 'unknown' | 'conflict';

/** Where a fact stands: the file, and a JSON pointer (RFC 6901) or the format's own way to name an element. */
export interface Place {
  readonly document: string;
  readonly pointer: string;
}

/** A yes-or-no fact; whatever is neither counts as unknown. */
export type YesNo = 'yes' | 'no' | 'unknown';

/** A list of the source: its entries, `none` where it says that there are none, `unknown` where it is silent. */
export type Listed<T> = readonly T[] | 'none' | 'unknown';

export type ActorKind = 'human' | 'ai' | 'automated' | 'affected-person' | 'unknown';

export type StepKind =
  | 'decide'
  | 'generate'
  | 'classify'
  | 'retrieve'
  | 'act'
  | 'review'
  | 'input'
  | 'notify'
  | 'data'
  | 'control'
  | 'unknown';

export type TransitionKind = 'normal' | 'error' | 'time-out' | 'escalation' | 'compensation' | 'unknown';

/** What keeps something from happening. A prompt asks; it enforces nothing. */
export type EnforcedBy = 'engine' | 'tool-runner' | 'external-setting' | 'prompt-only' | 'unknown';

interface Element {
  readonly certainty: Certainty;
  readonly place: Place;
}

/** Somebody or something that performs steps; `certainty` covers its kind and its system. */
export interface WorkflowActor extends Element {
  readonly id: string;
  readonly name?: string;
  readonly kind: ActorKind;
  /** For an AI: the registry id of its system. Left out, it counts as part of the assessed system. */
  readonly system?: string;
  readonly function?: string;
  readonly assignment: 'named' | 'group' | 'expression' | 'initiator' | 'unassigned' | 'unknown';
  /** For a named person: a mark that stands for that one person and nobody else; left out, it is unknown who it is. */
  readonly person?: string;
  readonly model?: string;
  readonly provider?: string;
  readonly tools: Listed<string>;
  readonly mayDelegateTo: Listed<string>;
  readonly limits: ActorLimits | 'none' | 'unknown';
  readonly runsCode: YesNo;
  /** For an AI: where it stands in its life. A fact of good practice; left out, it is unknown. */
  readonly lifeCycle?: WorkflowLifeCycle | 'none';
}

export interface WorkflowLifeCycle {
  readonly stage?: 'onboarding' | 'in-use' | 'suspended' | 'retired';
  /** The function that let it into service. */
  readonly approvedBy?: string;
  readonly approvedOn?: string;
  readonly nextReview?: string;
}

export interface ActorLimits {
  readonly modelCalls?: number;
  readonly iterations?: number;
  readonly turns?: number;
  readonly spend?: string;
}

/** The facts of a step that an importer may know with a certainty of their own. */
export type StepFact = 'performer' | 'kind' | 'join' | 'reach' | 'effect' | 'reversal' | 'waits' | 'start';

export interface WorkflowStep extends Element {
  readonly id: string;
  readonly name?: string;
  /** The id of an actor. */
  readonly performer?: string;
  readonly kind: StepKind;
  readonly join: 'all' | 'any' | 'unknown';
  readonly reach: 'always' | 'conditional' | 'discretionary-by-ai' | 'parallel' | 'unknown';
  readonly effect: 'none' | 'internal' | 'external' | 'on-persons' | 'unknown';
  readonly reversal: WorkflowReversal | 'none' | 'unknown';
  /** Does the workflow wait here until a person has acted? */
  readonly waits: YesNo;
  readonly start: YesNo;
  /** The step of a person whose answer, and nothing else, decides which way is taken here. */
  readonly branchesOn?: string;
  /** The tools that an AI calls here; left out, it is unknown. */
  readonly tools?: Listed<string>;
  /** For an AI: does it identify natural persons at a distance (Art. 14(5))? Left out, it is unknown. */
  readonly identifies?: YesNo;
  /** The functions that answer for what it brings about; left out, it is unknown. */
  readonly accountable?: Listed<string>;
  /** Certainties of single facts, where they differ from that of the step itself. */
  readonly certainties?: Readonly<Partial<Record<StepFact, Certainty>>>;
}

export interface WorkflowReversal {
  readonly by?: string;
  readonly how?: string;
  readonly within?: string;
  readonly worksInTime: YesNo;
}

export interface WorkflowTransition extends Element {
  readonly id?: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TransitionKind;
  /** The decision of the person at a gate that takes this transition. */
  readonly outcome?: string;
  /** Is it taken when nothing else applies, without anybody choosing it? */
  readonly default: YesNo;
  /** Shown, never evaluated. */
  readonly condition: WorkflowCondition | 'none' | 'unknown';
  /** What the receiver gets with the case; left out, it is unknown. */
  readonly carries?: Listed<string>;
}

export interface WorkflowCondition {
  readonly text: string;
  readonly language?: string;
}

/** What the source says about a step at which a person decides; whether it is a gate is for the proof to say. */
export interface WorkflowGate extends Element {
  readonly step: string;
  readonly type: 'approve' | 'review' | 'edit' | 'choose' | 'confirm' | 'two-person' | 'unknown';
  readonly approvers: Listed<string>;
  readonly minApprovals?: number;
  readonly excludesInitiator: YesNo;
  /** The steps whose deciders may not decide here in the same case; left out, it is unknown. */
  readonly excludesDecidersOf?: Listed<string>;
  /** Where several have to agree: does each decide without the others? Left out, it is unknown. */
  readonly separately?: YesNo;
  readonly outcomes: Listed<string>;
  readonly canRefuse: YesNo;
  /** A period of ISO 8601, or `none` where the gate waits without limit. */
  readonly timeLimit?: string;
  readonly onTimeLimit: 'fail' | 'continue' | 'approve' | 'refuse' | 'escalate' | 'wait-for-ever' | 'unknown';
  readonly enforcedBy: EnforcedBy;
  /** What arrives and the time that people have for it; left out, it is unknown. */
  readonly load?: WorkflowLoad | 'none';
  /** When somebody is there to decide, and what happens when nobody is; left out, it is unknown. */
  readonly onDuty?: WorkflowOnDuty | 'none';
}

export interface WorkflowOnDuty {
  /** Is somebody there whenever a case can arrive, or in part of that time? */
  readonly hours?: 'always' | 'part';
  /** Who stands in: the ids of actors. */
  readonly standIns?: readonly string[] | 'none';
  /** What happens to a case that arrives when nobody is there. */
  readonly otherwise?: 'wait' | 'fail' | 'continue' | 'approve' | 'refuse' | 'escalate';
}

export interface WorkflowLoad {
  readonly casesPerDay?: number;
  readonly minutesPerCase?: number;
  readonly reviewers?: number;
  readonly hoursPerDay?: number;
}

export interface WorkflowThreshold extends Element {
  readonly step: string;
  readonly measure: 'confidence' | 'score' | 'amount' | 'count' | 'other' | 'unknown';
  readonly operator: '<' | '<=' | '>' | '>=' | '==' | '!=' | 'unknown';
  readonly value?: number;
  readonly variable?: string;
  readonly scale?: string;
  readonly whereBelow: Listed<string>;
  readonly whereAbove: Listed<string>;
}

export interface WorkflowEscalation extends Element {
  readonly trigger: 'time-out' | 'low-confidence' | 'error' | 'human-request' | 'ai-request' | 'rule';
  readonly from?: string;
  /** The id of an actor, or `none` where nobody is reached. */
  readonly to?: string;
  readonly within?: string;
}

export interface WorkflowError extends Element {
  readonly step: string;
  readonly behaviour: 'stop' | 'retry' | 'route' | 'silent-continue' | 'unknown';
  readonly told: Listed<string>;
  /** How often a retry is tried at most, `none` where there is no end. */
  readonly attempts?: number | 'none';
}

export interface WorkflowStop extends Element {
  readonly mechanism?: string;
  readonly by: Listed<string>;
  readonly reaches: 'all' | Listed<string>;
  readonly safeState: YesNo;
}

export interface WorkflowProhibition extends Element {
  readonly actor?: string;
  readonly action: string;
  readonly condition: WorkflowCondition | 'none' | 'unknown';
  readonly enforcedBy: EnforcedBy;
}

export interface WorkflowNotice extends Element {
  readonly step: string;
  readonly told: Listed<string>;
  readonly about?: string;
}

export interface WorkflowLogging extends Element {
  readonly steps: 'all' | Listed<string>;
  readonly input: YesNo;
  readonly output: YesNo;
  readonly decision: YesNo;
  readonly humanDecision: YesNo;
  readonly identifiesVerifiers: YesNo;
  readonly destination?: string;
  readonly retention?: string;
  readonly tamperEvidence: YesNo;
}

/** How much an AI may do by itself, granted by a function until a day. */
export interface WorkflowGrant extends Element {
  readonly actor: string;
  readonly steps: 'all' | Listed<string>;
  /** From 0 (a person alone) to 5 (nobody reviews). */
  readonly level?: number;
  readonly grantedBy?: string;
  readonly grantedOn?: string;
  readonly until?: string;
  readonly why?: string;
}

/** What is measured at a step of the AI, and who is told when the threshold is crossed. */
export interface WorkflowMetric extends Element {
  readonly step: string;
  readonly measure?: string;
  readonly threshold?: string;
  readonly alerts: Listed<string>;
}

/** One workflow, whatever its source. Ids are unique within their list; a reader reports where they are not. */
export interface WorkflowGraph {
  /** The file it was read from, its digest, and the format it was written in. */
  readonly source: { readonly document: string; readonly digest: string; readonly format: string };
  readonly id: string;
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly purpose?: string;
  readonly systems: Listed<string>;
  /** The function that answers for the workflow, or `none`. */
  readonly accountable?: string;
  readonly actors: Listed<WorkflowActor>;
  readonly steps: Listed<WorkflowStep>;
  readonly transitions: Listed<WorkflowTransition>;
  readonly gates: Listed<WorkflowGate>;
  readonly thresholds: Listed<WorkflowThreshold>;
  readonly escalations: Listed<WorkflowEscalation>;
  readonly errors: Listed<WorkflowError>;
  readonly stop: WorkflowStop | 'none' | 'unknown';
  readonly prohibited: Listed<WorkflowProhibition>;
  readonly notices: Listed<WorkflowNotice>;
  readonly logging: WorkflowLogging | 'none' | 'unknown';
  /** Facts of good practice; left out, they are unknown. */
  readonly grants?: Listed<WorkflowGrant>;
  readonly metrics?: Listed<WorkflowMetric>;
}

/** The entries of a list; nothing where it is `none` or `unknown`. */
export function entriesOf<T>(list: Listed<T>): readonly T[] {
  return typeof list === 'string' ? [] : list;
}

/** May a fact of this certainty fail a check or support a cover? */
export function isDefinite(certainty: Certainty): boolean {
  return certainty === 'declared' || certainty === 'absent';
}

/** Is the element itself certain? One that is there and said to be absent contradicts itself, and is not. */
export function isDeclared(element: { readonly certainty: Certainty }): boolean {
  return element.certainty === 'declared';
}

/** The certainty of one fact of a step; a fact that has no certainty of its own has that of the step. */
export function certaintyOf(step: WorkflowStep, fact: StepFact): Certainty {
  return step.certainties?.[fact] ?? (step.certainty === 'absent' ? 'conflict' : step.certainty);
}
