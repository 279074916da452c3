import { readNativeWorkflow } from '../../src/workflow/native.js';
import type {
  NativeActor,
  NativeGate,
  NativeStep,
  NativeTransition,
  NativeWorkflow,
} from '../../src/workflow/native-document.js';
import { proveRefusalOrReversal, type RefusalOrReversalProof } from '../../src/workflow/refusal-or-reversal.js';

/**
 * Builders of native workflows for tests. They state every fact that a cover asks for, so that each case says only what
 * it is about: the assessed system is `cv-screening`, performed by the actor `ai`; `recruiter` is a person.
 */

export const actors: readonly NativeActor[] = [
  { id: 'ai', kind: 'ai', system: 'cv-screening' },
  { id: 'other-ai', kind: 'ai', system: 'chat-bot' },
  { id: 'recruiter', kind: 'human' },
  { id: 'mailer', kind: 'automated' },
  { id: 'nobody-knows', kind: 'unknown' },
];

/** A step of the AI; it classifies unless the case says otherwise. */
export const ai = (id: string, more: Partial<NativeStep> = {}): NativeStep => ({
  id,
  performer: 'ai',
  kind: 'classify',
  effect: 'none',
  join: 'any',
  ...more,
});

/** A step of the recruiter at which the workflow waits. */
export const person = (id: string, more: Partial<NativeStep> = {}): NativeStep => ({
  id,
  performer: 'recruiter',
  kind: 'review',
  waits: 'yes',
  reach: 'always',
  effect: 'none',
  join: 'any',
  ...more,
});

/** A step of a machine without AI and without an effect. */
export const machine = (id: string, more: Partial<NativeStep> = {}): NativeStep => ({
  id,
  performer: 'mailer',
  kind: 'data',
  effect: 'none',
  join: 'any',
  ...more,
});

/** A machine touches a person, and nobody can undo it. */
export const effect = (id: string, more: Partial<NativeStep> = {}): NativeStep =>
  machine(id, { kind: 'notify', effect: 'on-persons', reversal: 'none', start: 'no', ...more });

/** `a -> b`, or `a -> b: reject` for the decision of a person that takes it. */
export function edge(text: string, more: Partial<NativeTransition> = {}): NativeTransition {
  const match = /^(\S+) -> ([^\s:]+)(?:: (\S+))?$/.exec(text);
  if (match === null) throw new Error(`not an edge: ${text}`);
  const [, from, to, outcome] = match;
  return { from: from!, to: to!, ...(outcome === undefined ? {} : { outcome }), ...more };
}

/** A gate that is enforced and can refuse, and whose time-out lets nothing pass. */
export const gate = (step: string, more: Partial<NativeGate> = {}): NativeGate => ({
  step,
  type: 'approve',
  approvers: ['recruiter'],
  canRefuse: 'yes',
  timeLimit: 'P2D',
  onTimeLimit: 'fail',
  enforcedBy: 'engine',
  ...more,
});

export function workflow(
  steps: readonly NativeStep[],
  transitions: readonly (NativeTransition | string)[],
  gates: readonly NativeGate[] | 'none' = 'none',
  more: Partial<NativeWorkflow> = {},
): NativeWorkflow {
  return {
    schemaVersion: 1,
    id: 'hiring',
    actors,
    steps,
    transitions: transitions.map((each) => (typeof each === 'string' ? edge(each) : each)),
    gates,
    errors: 'none',
    ...more,
  };
}

/** The proof for `cv-screening`; a document with problems is a mistake in the test. */
export function prove(document: NativeWorkflow): RefusalOrReversalProof {
  const { graph, problems } = readNativeWorkflow(document, 'workflows/hiring.yaml', 'sha256:0');
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return proveRefusalOrReversal(graph, 'cv-screening');
}

/** Without an entry; `without(step, 'reversal')` says nothing about reversal. */
export function without<T extends object, K extends keyof T>(entry: T, key: K): Omit<T, K> {
  const { [key]: _left, ...rest } = entry;
  return rest;
}
