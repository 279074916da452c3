import type {
  ActorKind,
  ActorLimits,
  Certainty,
  EnforcedBy,
  StepKind,
  TransitionKind,
  WorkflowActor,
  WorkflowEscalation,
  WorkflowGate,
  WorkflowLifeCycle,
  WorkflowLoad,
  WorkflowOnDuty,
  WorkflowStep,
  WorkflowThreshold,
} from './model.js';

/**
 * The native form as `schemas/workflow.schema.json` lets it through. Written by hand and narrowly until the generated
 * `Workflow` takes its place; `readNativeWorkflow` is the only reader of it.
 */
export interface NativeWorkflow {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly purpose?: string;
  readonly systems?: Ids;
  readonly accountable?: string;
  readonly actors?: OrNone<readonly NativeActor[]>;
  readonly steps?: OrNone<readonly NativeStep[]>;
  readonly transitions?: OrNone<readonly NativeTransition[]>;
  readonly gates?: OrNone<readonly NativeGate[]>;
  readonly thresholds?: OrNone<readonly NativeThreshold[]>;
  readonly escalations?: OrNone<readonly NativeEscalation[]>;
  readonly errors?: OrNone<readonly NativeError[]>;
  readonly stop?: OrNone<NativeStop>;
  readonly prohibited?: OrNone<readonly NativeProhibition[]>;
  readonly notices?: OrNone<readonly NativeNotice[]>;
  readonly logging?: OrNone<NativeLogging>;
  readonly grants?: OrNone<readonly NativeGrant[]>;
  readonly metrics?: OrNone<readonly NativeMetric[]>;
}

export type OrNone<T> = T | 'none';
export type Ids = OrNone<readonly string[]>;
/** `yes`, `no`, true and false decide; every other answer of the schema is a question and counts as unknown. */
export type NativeAnswer = 'yes' | 'no' | 'unknown' | 'n/a' | 'partly' | 'to be confirmed' | boolean;

interface Entry {
  readonly certainty?: Certainty;
}

export interface NativeActor extends Entry {
  readonly id: string;
  readonly name?: string;
  readonly kind?: ActorKind;
  readonly system?: string;
  readonly function?: string;
  readonly assignment?: WorkflowActor['assignment'];
  readonly person?: string;
  readonly model?: string;
  readonly provider?: string;
  readonly tools?: Ids;
  readonly mayDelegateTo?: Ids;
  readonly limits?: OrNone<ActorLimits>;
  readonly runsCode?: NativeAnswer;
  readonly lifeCycle?: OrNone<WorkflowLifeCycle>;
}

export interface NativeReversal {
  readonly by?: string;
  readonly how?: string;
  readonly within?: string;
  readonly worksInTime?: NativeAnswer;
}

export interface NativeStep extends Entry {
  readonly id: string;
  readonly name?: string;
  readonly performer?: string;
  readonly kind?: StepKind;
  readonly join?: WorkflowStep['join'];
  readonly reach?: WorkflowStep['reach'];
  readonly effect?: WorkflowStep['effect'];
  readonly reversal?: OrNone<NativeReversal>;
  readonly waits?: NativeAnswer;
  readonly start?: NativeAnswer;
  readonly branchesOn?: string;
  readonly tools?: Ids;
  readonly identifies?: NativeAnswer;
  readonly accountable?: Ids;
}

export interface NativeCondition {
  readonly text: string;
  readonly language?: string;
}

export interface NativeTransition extends Entry {
  readonly id?: string;
  readonly from: string;
  readonly to: string;
  readonly kind?: TransitionKind;
  readonly outcome?: string;
  readonly default?: NativeAnswer;
  readonly condition?: OrNone<NativeCondition>;
  readonly carries?: Ids;
}

export interface NativeGate extends Entry {
  readonly step: string;
  readonly type?: WorkflowGate['type'];
  readonly approvers?: Ids;
  readonly minApprovals?: number;
  readonly excludesInitiator?: NativeAnswer;
  readonly excludesDecidersOf?: Ids;
  readonly separately?: NativeAnswer;
  readonly outcomes?: Ids;
  readonly canRefuse?: NativeAnswer;
  readonly timeLimit?: string;
  readonly onTimeLimit?: WorkflowGate['onTimeLimit'];
  readonly enforcedBy?: EnforcedBy;
  readonly load?: OrNone<WorkflowLoad>;
  readonly onDuty?: OrNone<WorkflowOnDuty>;
}

export interface NativeThreshold extends Entry {
  readonly step: string;
  readonly measure?: WorkflowThreshold['measure'];
  readonly operator?: WorkflowThreshold['operator'];
  readonly value?: number;
  readonly variable?: string;
  readonly scale?: string;
  readonly whereBelow?: Ids;
  readonly whereAbove?: Ids;
}

export interface NativeEscalation extends Entry {
  readonly trigger: WorkflowEscalation['trigger'];
  readonly from?: string;
  readonly to?: string;
  readonly within?: string;
}

export interface NativeError extends Entry {
  readonly step: string;
  readonly behaviour?: 'stop' | 'retry' | 'route' | 'silent-continue' | 'unknown';
  readonly told?: Ids;
  readonly attempts?: OrNone<number>;
}

export interface NativeStop extends Entry {
  readonly mechanism?: string;
  readonly by?: Ids;
  readonly reaches?: 'all' | Ids;
  readonly safeState?: NativeAnswer;
}

export interface NativeProhibition extends Entry {
  readonly actor?: string;
  readonly action: string;
  readonly condition?: OrNone<NativeCondition>;
  readonly enforcedBy?: EnforcedBy;
}

export interface NativeNotice extends Entry {
  readonly step: string;
  readonly told?: Ids;
  readonly about?: string;
}

export interface NativeLogging extends Entry {
  readonly steps?: 'all' | Ids;
  readonly input?: NativeAnswer;
  readonly output?: NativeAnswer;
  readonly decision?: NativeAnswer;
  readonly humanDecision?: NativeAnswer;
  readonly identifiesVerifiers?: NativeAnswer;
  readonly destination?: string;
  readonly retention?: string;
  readonly tamperEvidence?: NativeAnswer;
}

export interface NativeGrant extends Entry {
  readonly actor: string;
  readonly steps?: 'all' | Ids;
  readonly level?: number;
  readonly grantedBy?: string;
  readonly grantedOn?: string;
  readonly until?: string;
  readonly why?: string;
}

export interface NativeMetric extends Entry {
  readonly step: string;
  readonly measure?: string;
  readonly threshold?: string;
  readonly alerts?: Ids;
}
