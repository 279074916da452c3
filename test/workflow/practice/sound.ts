import type { PracticeCheckName } from '../../../src/policy/check.js';
import { readNativeWorkflow } from '../../../src/workflow/native.js';
import type { NativeWorkflow } from '../../../src/workflow/native-document.js';
import type { PracticeProof } from '../../../src/workflow/practice/proof.js';
import { type Beside, provePractice, provers } from '../../../src/workflow/practice/provers.js';
import { ai, edge, effect, gate, machine, person } from '../build.js';

/** One workflow in which every point of good practice holds; a case changes what it is about and nothing else. */
export const sound: NativeWorkflow = {
  schemaVersion: 1,
  id: 'hiring',
  accountable: 'head-of-recruiting',
  actors: [
    {
      id: 'ai',
      kind: 'ai',
      system: 'cv-screening',
      tools: ['search'],
      mayDelegateTo: 'none',
      limits: { iterations: 5 },
      lifeCycle: { stage: 'in-use', approvedBy: 'head-of-it', approvedOn: '2027-05-01', nextReview: '2028-05-01' },
    },
    { id: 'recruiter', kind: 'human', assignment: 'group', function: 'recruiting' },
    { id: 'mailer', kind: 'automated' },
    { id: 'applicant', kind: 'affected-person' },
  ],
  steps: [
    ai('rank', { start: 'yes', tools: ['search'] }),
    person('review', { start: 'no' }),
    effect('send', { accountable: ['head-of-recruiting'] }),
    machine('close', { start: 'no' }),
  ],
  transitions: [
    edge('rank -> review', { kind: 'normal', carries: ['the ranking', 'its grounds'] }),
    edge('review -> send: approve'),
    edge('review -> rank: modify'),
    edge('review -> close: reject'),
  ],
  gates: [
    gate('review', {
      excludesInitiator: 'yes',
      load: { casesPerDay: 20, minutesPerCase: 12, reviewers: 2, hoursPerDay: 2 },
      onDuty: { hours: 'part', otherwise: 'wait' },
    }),
  ],
  thresholds: [
    { step: 'rank', measure: 'confidence', operator: '<', value: 0.6, whereBelow: ['review'], whereAbove: ['review'] },
  ],
  escalations: [
    { trigger: 'error', to: 'recruiter' },
    { trigger: 'low-confidence', to: 'recruiter' },
    { trigger: 'human-request', to: 'recruiter' },
  ],
  errors: 'none',
  stop: { mechanism: 'button', by: ['recruiter'], reaches: 'all', safeState: 'yes' },
  prohibited: [{ actor: 'ai', action: 'send a rejection', enforcedBy: 'engine' }],
  notices: [{ step: 'send', told: ['applicant'], about: 'an AI ranked the application' }],
  logging: {
    steps: 'all',
    input: 'yes',
    output: 'yes',
    decision: 'yes',
    humanDecision: 'yes',
    retention: 'P1Y',
  },
  grants: [
    {
      actor: 'ai',
      steps: 'all',
      level: 2,
      grantedBy: 'head-of-it',
      grantedOn: '2027-05-01',
      until: '2028-05-01',
      why: 'a person decides each case',
    },
  ],
  metrics: [{ step: 'rank', measure: 'share of overrides', threshold: 'above 20 in 100', alerts: ['recruiter'] }],
};

export const beside: Beside = {
  asOf: '2028-01-14',
  functionOf: (id) =>
    id === 'head-of-recruiting'
      ? { authority: 'may stop and override' }
      : id === 'trainee'
        ? { authority: 'none' }
        : id === 'clerk'
          ? { authority: undefined }
          : undefined,
};

export const names = Object.keys(provers) as readonly PracticeCheckName[];

export function graphOf(document: NativeWorkflow) {
  const { graph, problems } = readNativeWorkflow(document, 'workflows/hiring.yaml', 'sha256:0');
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return graph;
}

export function proofOf(name: PracticeCheckName, document: NativeWorkflow, system = 'cv-screening'): PracticeProof {
  return provePractice(name, graphOf(document), system, beside);
}

/** The verdict with the sentences that say why. */
export function told(name: PracticeCheckName, document: NativeWorkflow): readonly string[] {
  const { points, verdict } = proofOf(name, document);
  return [verdict, ...points.map(({ isSure, sentence }) => `${isSure ? '' : '? '}${sentence}`)];
}

/** The same workflow with one step, edge, gate or actor changed, by its place. */
export function changed<K extends 'actors' | 'steps' | 'transitions' | 'gates' | 'grants' | 'metrics'>(
  list: K,
  index: number,
  patch: object,
  document: NativeWorkflow = sound,
): NativeWorkflow {
  const entries = document[list] as readonly object[];
  const next = entries.map((entry, at) => (at === index ? withoutUndefined({ ...entry, ...patch }) : entry));
  return { ...document, [list]: next };
}

/** A key that is set to undefined is left out: nobody has said. */
function withoutUndefined(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

/** The workflow without one of its keys. */
export function silent(key: keyof NativeWorkflow, document: NativeWorkflow = sound): NativeWorkflow {
  return withoutUndefined({ ...document, [key]: undefined }) as NativeWorkflow;
}
