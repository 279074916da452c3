import type { Problem } from '../model/problem.js';
import type { Certainty, Listed, Place, WorkflowGraph, YesNo } from './model.js';
import type {
  NativeActor,
  NativeAnswer,
  NativeEscalation,
  NativeGate,
  NativeGrant,
  NativeLogging,
  NativeMetric,
  NativeStep,
  NativeStop,
  NativeThreshold,
  NativeTransition,
  NativeWorkflow,
} from './native-document.js';
import { findReferenceProblems } from './native-problems.js';

/** A workflow graph and what is wrong with it. No verdict may rest on a graph that has problems. */
export interface NativeReading {
  readonly graph: WorkflowGraph;
  readonly problems: readonly Problem[];
}

/**
 * Reads a native workflow that has passed `schemas/workflow.schema.json`. What is written is `declared` unless the entry
 * carries a `certainty`; a missing key is `unknown`, and `none` is absence.
 *
 * Promises all problems at once, in the order of the document: ids used twice, references that lead nowhere, and
 * entries that contradict themselves. Does not validate the schema again, and does not check references that leave the
 * file (systems, functions).
 */
export function readNativeWorkflow(document: unknown, documentPath: string, digest: string): NativeReading {
  const workflow = document as NativeWorkflow;
  const at = (pointer: string): Place => ({ document: documentPath, pointer });
  const read = <T, R>(list: readonly T[] | 'none' | undefined, key: string, entry: (item: T, place: Place) => R) =>
    list === undefined || list === 'none'
      ? (list ?? 'unknown')
      : list.map((item, index) => entry(item, at(`/${key}/${index}`)));
  const graph: WorkflowGraph = {
    source: { document: documentPath, digest, format: 'native' },
    id: workflow.id,
    ...pick(workflow, ['name', 'version', 'description', 'purpose', 'accountable']),
    systems: listed(workflow.systems),
    actors: read(workflow.actors, 'actors', readActor),
    steps: read(workflow.steps, 'steps', readStep),
    transitions: read(workflow.transitions, 'transitions', readTransition),
    gates: read(workflow.gates, 'gates', readGate),
    thresholds: read(workflow.thresholds, 'thresholds', readThreshold),
    escalations: read(workflow.escalations, 'escalations', readEscalation),
    errors: read(workflow.errors, 'errors', (error, place) => ({
      step: error.step,
      behaviour: error.behaviour ?? 'unknown',
      told: listed(error.told),
      ...pick(error, ['attempts']),
      ...basis(error, place),
    })),
    stop: section(workflow.stop, at('/stop'), readStop),
    prohibited: read(workflow.prohibited, 'prohibited', (prohibition, place) => ({
      action: prohibition.action,
      ...pick(prohibition, ['actor']),
      condition: prohibition.condition ?? 'unknown',
      enforcedBy: prohibition.enforcedBy ?? 'unknown',
      ...basis(prohibition, place),
    })),
    notices: read(workflow.notices, 'notices', (notice, place) => ({
      step: notice.step,
      told: listed(notice.told),
      ...pick(notice, ['about']),
      ...basis(notice, place),
    })),
    logging: section(workflow.logging, at('/logging'), readLogging),
    ...(workflow.grants === undefined ? {} : { grants: read(workflow.grants, 'grants', readGrant) }),
    ...(workflow.metrics === undefined ? {} : { metrics: read(workflow.metrics, 'metrics', readMetric) }),
  };
  return { graph, problems: findReferenceProblems(graph) };
}

const readActor = (actor: NativeActor, place: Place) => ({
  id: actor.id,
  ...pick(actor, ['name', 'system', 'function', 'person', 'model', 'provider']),
  kind: actor.kind ?? ('unknown' as const),
  assignment: actor.assignment ?? ('unknown' as const),
  tools: listed(actor.tools),
  mayDelegateTo: listed(actor.mayDelegateTo),
  limits: actor.limits ?? ('unknown' as const),
  runsCode: yesNo(actor.runsCode),
  ...pick(actor, ['lifeCycle']),
  ...basis(actor, place),
});

const readStep = (step: NativeStep, place: Place) => ({
  id: step.id,
  ...pick(step, ['name', 'performer']),
  kind: step.kind ?? ('unknown' as const),
  join: step.join ?? ('unknown' as const),
  reach: step.reach ?? ('unknown' as const),
  effect: step.effect ?? ('unknown' as const),
  reversal:
    step.reversal === undefined || step.reversal === 'none'
      ? (step.reversal ?? ('unknown' as const))
      : { ...pick(step.reversal, ['by', 'how', 'within']), worksInTime: yesNo(step.reversal.worksInTime) },
  waits: yesNo(step.waits),
  start: yesNo(step.start),
  ...pick(step, ['branchesOn', 'tools', 'accountable']),
  ...answered(step, 'identifies'),
  ...basis(step, place),
});

const readTransition = (transition: NativeTransition, place: Place) => ({
  from: transition.from,
  to: transition.to,
  ...pick(transition, ['id', 'outcome']),
  kind: transition.kind ?? ('unknown' as const),
  default: yesNo(transition.default),
  condition: transition.condition ?? ('unknown' as const),
  ...pick(transition, ['carries']),
  ...basis(transition, place),
});

const readGate = (gate: NativeGate, place: Place) => ({
  step: gate.step,
  ...pick(gate, ['minApprovals', 'timeLimit']),
  type: gate.type ?? ('unknown' as const),
  approvers: listed(gate.approvers),
  excludesInitiator: yesNo(gate.excludesInitiator),
  outcomes: listed(gate.outcomes),
  canRefuse: yesNo(gate.canRefuse),
  onTimeLimit: gate.onTimeLimit ?? ('unknown' as const),
  enforcedBy: gate.enforcedBy ?? ('unknown' as const),
  ...pick(gate, ['load', 'onDuty', 'excludesDecidersOf']),
  ...answered(gate, 'separately'),
  ...basis(gate, place),
});

const readThreshold = (threshold: NativeThreshold, place: Place) => ({
  step: threshold.step,
  ...pick(threshold, ['value', 'variable', 'scale']),
  measure: threshold.measure ?? ('unknown' as const),
  operator: threshold.operator ?? ('unknown' as const),
  whereBelow: listed(threshold.whereBelow),
  whereAbove: listed(threshold.whereAbove),
  ...basis(threshold, place),
});

const readEscalation = (escalation: NativeEscalation, place: Place) => ({
  trigger: escalation.trigger,
  ...pick(escalation, ['from', 'to', 'within']),
  ...basis(escalation, place),
});

const readStop = (stop: NativeStop, place: Place) => ({
  ...pick(stop, ['mechanism']),
  by: listed(stop.by),
  reaches: stop.reaches ?? ('unknown' as const),
  safeState: yesNo(stop.safeState),
  ...basis(stop, place),
});

const readLogging = (logging: NativeLogging, place: Place) => ({
  steps: logging.steps ?? ('unknown' as const),
  input: yesNo(logging.input),
  output: yesNo(logging.output),
  decision: yesNo(logging.decision),
  humanDecision: yesNo(logging.humanDecision),
  identifiesVerifiers: yesNo(logging.identifiesVerifiers),
  ...pick(logging, ['destination', 'retention']),
  tamperEvidence: yesNo(logging.tamperEvidence),
  ...basis(logging, place),
});

const readGrant = (grant: NativeGrant, place: Place) => ({
  actor: grant.actor,
  steps: grant.steps ?? ('unknown' as const),
  ...pick(grant, ['level', 'grantedBy', 'grantedOn', 'until', 'why']),
  ...basis(grant, place),
});

const readMetric = (metric: NativeMetric, place: Place) => ({
  step: metric.step,
  ...pick(metric, ['measure', 'threshold']),
  alerts: listed(metric.alerts),
  ...basis(metric, place),
});

function section<T extends object, R>(
  value: T | 'none' | undefined,
  place: Place,
  entry: (item: T, place: Place) => R,
) {
  return value === undefined || value === 'none' ? (value ?? 'unknown') : entry(value, place);
}

function basis(entry: { readonly certainty?: Certainty }, place: Place) {
  return { certainty: entry.certainty ?? ('declared' as const), place };
}

function listed<T>(list: readonly T[] | 'none' | undefined): Listed<T> {
  return list ?? 'unknown';
}

function yesNo(answer: NativeAnswer | undefined): YesNo {
  if (answer === true || answer === 'yes') return 'yes';
  return answer === false || answer === 'no' ? 'no' : 'unknown';
}

/** An answer that is there; one that is missing stays missing. */
function answered<K extends string>(entry: { readonly [key in K]?: NativeAnswer }, key: K): { [key in K]?: YesNo } {
  return entry[key] === undefined ? {} : ({ [key]: yesNo(entry[key]) } as { [key in K]: YesNo });
}

/** The keys that are there; a key that is missing stays missing. */
function pick<T extends object, K extends keyof T>(entry: T, keys: readonly K[]): Pick<T, K> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (entry[key] !== undefined) picked[key] = entry[key];
  return picked as Pick<T, K>;
}
