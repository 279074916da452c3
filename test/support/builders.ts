import { digestOf } from '../../src/digest.js';
import type { Waiver } from '../../src/model/generated/waivers.js';
import { DEPLOYER, merge, type Part, SYSTEM } from '../../src/testing/situations.js';
import type {
  NativeActor,
  NativeGate,
  NativeStep,
  NativeStop,
  NativeTransition,
  NativeWorkflow,
} from '../../src/workflow/native-document.js';

export { graphsOf } from '../../src/testing/run.js';
// What packs of others are tested with too.
export * from '../../src/testing/situations.js';

/** A waiver of a finding, accepted by another than its owner, with a corrective action. */
export function waiver(
  finding: { readonly requirement: string; readonly fingerprint: string; readonly factsDigest: string },
  patch: Partial<Waiver> = {},
): Waiver {
  const { requirement, fingerprint, factsDigest } = finding;
  return {
    id: 'accepted-gap',
    requirement,
    system: SYSTEM,
    fingerprint,
    factsDigest,
    reason: 'The new stop control is being built',
    owner: 'head-of-product',
    approver: 'head-of-risk',
    created: '2028-01-02',
    until: '2028-03-31',
    action: { what: 'Build the stop control', owner: 'head-of-product', due: '2028-03-15' },
    ...patch,
  };
}

const ACTORS: readonly NativeActor[] = [
  { id: 'ai', kind: 'ai', system: SYSTEM },
  { id: 'recruiter', kind: 'human' },
  { id: 'mailer', kind: 'automated' },
];

const RANK: NativeStep = { id: 'rank', performer: 'ai', kind: 'classify', effect: 'none', join: 'any', start: 'yes' };
const REVIEW: NativeStep = {
  id: 'review',
  performer: 'recruiter',
  kind: 'review',
  waits: 'yes',
  reach: 'always',
  effect: 'none',
  join: 'any',
};
const REJECT: NativeStep = {
  id: 'reject',
  performer: 'mailer',
  kind: 'notify',
  effect: 'on-persons',
  reversal: 'none',
  start: 'no',
  join: 'any',
};
const FILE: NativeStep = { id: 'file', performer: 'mailer', kind: 'data', effect: 'none', join: 'any' };

const GATE: NativeGate = {
  step: 'review',
  type: 'approve',
  approvers: ['recruiter'],
  canRefuse: 'yes',
  timeLimit: 'P2D',
  onTimeLimit: 'fail',
  enforcedBy: 'engine',
};

/** A workflow of the native form; the AI ranks, and a rejection goes out to a person. */
function workflow(
  steps: readonly NativeStep[],
  transitions: readonly NativeTransition[],
  gates: readonly NativeGate[] | 'none',
  more: Partial<NativeWorkflow>,
): NativeWorkflow {
  return { schemaVersion: 1, id: 'hiring', actors: ACTORS, steps, transitions, gates, errors: 'none', ...more };
}

/** A person waits for the ranking and can refuse before anything goes out. */
export const reviewedWorkflow = (
  more: Partial<NativeWorkflow> = {},
  gate: Partial<NativeGate> = {},
  transitions: readonly NativeTransition[] = [],
): NativeWorkflow =>
  workflow(
    [RANK, REVIEW, REJECT, FILE],
    [
      { from: 'rank', to: 'review' },
      { from: 'review', to: 'reject', outcome: 'reject' },
      { from: 'review', to: 'file', outcome: 'keep' },
      ...transitions,
    ],
    [{ ...GATE, ...gate }],
    more,
  );

/** The rejection goes out without anybody having looked; `reversal` says whether it can be undone in time. */
export const unreviewedWorkflow = (
  more: Partial<NativeWorkflow> = {},
  reversal: NativeStep['reversal'] = 'none',
): NativeWorkflow => workflow([RANK, { ...REJECT, reversal }], [{ from: 'rank', to: 'reject' }], 'none', more);

/** A stop that a person can use and that reaches every step, in a safe state. */
export const SAFE_STOP: NativeStop = {
  mechanism: 'console button',
  by: ['recruiter'],
  reaches: 'all',
  safeState: 'yes',
};

export const digestOfWorkflow = (document: NativeWorkflow): `sha256:${string}` => digestOf(JSON.stringify(document));

/** How a system refers to a workflow that is supplied with it, run by its parties and deployed as it stands here. */
export const workflowReference = (document: NativeWorkflow, patch: Part = {}): Part =>
  merge(
    {
      id: document.id,
      suppliedWithSystem: 'yes',
      runBy: [DEPLOYER],
      deployedDigest: digestOfWorkflow(document),
    },
    patch,
  );
