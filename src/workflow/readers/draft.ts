import type {
  Certainty,
  Place,
  StepFact,
  WorkflowActor,
  WorkflowError,
  WorkflowEscalation,
  WorkflowGate,
  WorkflowNotice,
  WorkflowStep,
  WorkflowThreshold,
  WorkflowTransition,
} from '../model.js';
import { idMaker } from './reading.js';

/** A graph in the making; everything in the order of the file. */
export interface Draft {
  /** By what tells them apart in the file, such as `user:anna`; the actor itself has a short id. */
  readonly actors: Map<string, WorkflowActor>;
  readonly actorId: (name: string, fallback: string) => string;
  readonly steps: WorkflowStep[];
  readonly transitions: WorkflowTransition[];
  readonly gates: WorkflowGate[];
  readonly thresholds: WorkflowThreshold[];
  readonly escalations: WorkflowEscalation[];
  readonly errors: WorkflowError[];
  readonly notices: WorkflowNotice[];
}

export function emptyDraft(): Draft {
  return {
    actors: new Map(),
    actorId: idMaker(),
    steps: [],
    transitions: [],
    gates: [],
    thresholds: [],
    escalations: [],
    errors: [],
    notices: [],
  };
}

/** What a reader knows of a step; what it leaves out is unknown, or cannot be said in the format. */
export type StepFacts = Partial<Pick<WorkflowStep, 'performer' | 'kind' | 'join' | 'reach' | 'effect' | 'waits'>> &
  Partial<Pick<WorkflowStep, 'name' | 'start' | 'reversal' | 'certainty'>> & {
    readonly certainties?: Readonly<Partial<Record<StepFact, Certainty>>>;
  };

/**
 * A step with its facts. Effects on persons and reversal are not expressible in this kind of format unless a fact says
 * otherwise; every other fact that is left out is unknown.
 */
export function stepOf(id: string, place: Place, facts: StepFacts): WorkflowStep {
  const { name, performer, certainty = 'declared', certainties, ...rest } = facts;
  const step = {
    id,
    ...(name === undefined ? {} : { name }),
    ...(performer === undefined ? {} : { performer }),
    kind: 'unknown' as const,
    join: 'any' as const,
    reach: 'unknown' as const,
    effect: 'unknown' as const,
    reversal: 'unknown' as const,
    waits: 'unknown' as const,
    start: 'no' as const,
    ...rest,
    certainty,
    place,
  };
  const silent: Partial<Record<StepFact, Certainty>> = {
    ...(performer === undefined ? { performer: 'unknown' } : {}),
    ...(step.kind === 'unknown' ? { kind: 'unknown' } : {}),
    ...(step.join === 'unknown' ? { join: 'unknown' } : {}),
    ...(step.reach === 'unknown' ? { reach: 'unknown' } : {}),
    ...(step.effect === 'unknown' ? { effect: 'not-expressible' } : {}),
    ...(step.reversal === 'unknown' ? { reversal: 'not-expressible' } : {}),
    ...(step.waits === 'unknown' ? { waits: 'unknown' } : {}),
    ...(step.start === 'unknown' ? { start: 'unknown' } : {}),
  };
  const all = { ...silent, ...certainties };
  return Object.keys(all).length === 0 ? step : { ...step, certainties: all };
}

/** An actor of which only the given facts are known. */
export function actorOf(
  id: string,
  place: Place,
  facts: Partial<Omit<WorkflowActor, 'id' | 'place'>> & Pick<WorkflowActor, 'kind'>,
): WorkflowActor {
  return {
    id,
    assignment: 'unknown',
    tools: 'unknown',
    mayDelegateTo: 'unknown',
    limits: 'unknown',
    runsCode: 'unknown',
    certainty: facts.kind === 'unknown' ? 'unknown' : 'declared',
    ...facts,
    place,
  };
}

/** A transition that is drawn, normal, unconditional and no default, unless the facts say otherwise. */
export function wayOf(
  from: string,
  to: string,
  place: Place,
  facts: Partial<Omit<WorkflowTransition, 'from' | 'to' | 'place'>> = {},
): WorkflowTransition {
  return { from, to, kind: 'normal', default: 'no', condition: 'none', certainty: 'declared', ...facts, place };
}

/** Puts an actor on the list, once, and gives the short id that it has from then on. */
export function cast(draft: Draft, actor: WorkflowActor): string {
  const known = draft.actors.get(actor.id);
  if (known !== undefined) return known.id;
  const id = draft.actorId(actor.id, 'actor');
  draft.actors.set(actor.id, { ...actor, id });
  return id;
}

/** The engine that runs the workflow: it routes, waits and counts, and decides nothing by itself. */
export const ENGINE = 'engine';

// As a native workflow and a sidecar may write it.
const PERIOD =
  /^P(?=\d|T\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,5}M)?(?:\d{1,6}S)?)?$/;

/** A literal period of ISO 8601, also as a quoted text of FEEL; undefined for whatever is computed. */
export function periodIn(text: string | undefined): string | undefined {
  const literal = /^\s*(?:=\s*)?(?:duration\(\s*)?["']?(P[0-9A-Z.]+)["']?\s*\)?\s*$/.exec(
    (text ?? '').slice(0, 200),
  )?.[1];
  return literal !== undefined && PERIOD.test(literal) ? literal : undefined;
}

const COMPARISON = /^[\s=]*[$#]?\{?\s*([A-Za-z_][\w.]{0,120})\s*(<=|>=|<|>)\s*(-?\d{1,15}(?:\.\d{1,15})?)\s*\}?\s*$/;

/**
 * A condition that compares one variable with one number, and nothing else. It is read as text and not evaluated; what
 * the variable measures is not concluded from its name.
 */
export function comparisonIn(
  text: string,
): { readonly variable: string; readonly operator: '<' | '<=' | '>' | '>='; readonly value: number } | undefined {
  const [, variable, operator, value] = COMPARISON.exec(text.slice(0, 400)) ?? [];
  if (variable === undefined || operator === undefined || value === undefined) return undefined;
  return { variable, operator: operator as '<' | '<=' | '>' | '>=', value: Number(value) };
}
