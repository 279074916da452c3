import { humanOversight } from '../../../policies/human-oversight/art-14-human-oversight.js';
import type { NativeGate, NativeWorkflow } from '../../../src/workflow/native-document.js';
import {
  attestation,
  deployersSystem,
  deploymentRecord,
  document,
  drill,
  having,
  highRiskSystem,
  identifyingUse,
  list,
  logSample,
  merge,
  type Part,
  provider,
  type Registered,
  recruitingUse,
  reviewedWorkflow,
  SAFE_STOP,
  testReport,
  unreviewedWorkflow,
  workflowReference,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';

const measure = (patch: Part = {}): Part =>
  merge({ id: 'second-look', description: 'A second look at low ranks', kind: 'built in', risks: ['bias'] }, patch);

const OVERSIGHT: Part = {
  interface: 'A console with reasons for each rank',
  measures: list(measure()),
  commensurate: 'yes',
  understanding: 'Two days of training on this model',
  automationBias: 'Planted cases each week',
  interpretation: 'Reasons and counterfactuals beside each rank',
};

const system = (humanOversight: Part | 'none' = {}, rest: Part = {}): Registered =>
  having(
    highRiskSystem({
      humanOversight: humanOversight === 'none' ? 'none' : merge(OVERSIGHT, humanOversight),
      riskManagement: { risks: list({ id: 'bias' }) },
    }),
    rest,
  );

const plan = document(['humanOversight'], { id: 'oversight-plan' });
const shown = { system: system(), evidence: [plan] };

const never: Cases = [
  ...notHighRisk(provider()),
  {
    name: 'a deployer, whose own duty is Art. 26(2)',
    system: having(deployersSystem(), { humanOversight: OVERSIGHT }),
    reason: 'role',
  },
];

const nothingSaid = (...missing: readonly string[]): Case => ({
  name: 'nothing said about human oversight at all',
  system: highRiskSystem(),
  missing,
  reason: 'facts-missing',
});
const statedNone: Case = {
  name: 'the registry says that there is no human oversight',
  system: system('none'),
  evidence: [plan],
  reason: 'facts',
};

testRequirement(humanOversight, 'interface', {
  satisfied: [
    { ...shown, name: 'a console, with its design for this version', decidedBy: ['humanOversight.interface'] },
  ],
  'not-satisfied': [statedNone, { name: 'no interface', system: system({ interface: 'none' }), evidence: [plan] }],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('humanOversight.interface'),
    { name: 'an interface “to be confirmed”', system: system({ interface: 'to be confirmed' }), evidence: [plan] },
  ],
  'not-applicable': never,
});

testRequirement(humanOversight, 'aim', {
  satisfied: [
    {
      ...shown,
      name: 'every measure names a risk of the file',
      decidedBy: ['humanOversight.measures[second-look].risks'],
    },
  ],
  'not-satisfied': [
    statedNone,
    { name: 'no measures', system: system({ measures: 'none' }), evidence: [plan] },
    {
      name: 'a measure that is aimed at nothing',
      system: system({ measures: list(measure(), measure({ id: 'loop', risks: 'none' })) }),
      evidence: [plan],
      instances: ['humanOversight.measures[loop]'],
    },
    { name: 'measures, and no risk that anybody identified', system: system({}, { riskManagement: 'none' }) },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothingSaid('humanOversight.measures'),
    {
      name: 'measures that nobody calls complete',
      system: system({ measures: [measure()] }),
      evidence: [plan],
      missing: ['a statement that humanOversight.measures is complete'],
    },
    {
      name: 'a measure that does not say which risks it treats',
      system: system({ measures: list(measure({ risks: undefined })) }),
      evidence: [plan],
      missing: ['humanOversight.measures[second-look].risks'],
    },
  ],
  'not-applicable': never,
});

const judged = attestation({ facts: ['humanOversight.commensurate'] });

testRequirement(humanOversight, 'commensurate-measures', {
  satisfied: [
    { ...shown, name: 'measures built in, judged commensurate by name', attestations: [judged] },
    {
      name: 'a measure for the deployer that stands in the instructions',
      system: system({ measures: list(measure({ kind: 'for the deployer', statedInInstructions: 'yes' })) }),
      evidence: [plan],
      attestations: [judged],
    },
  ],
  'not-satisfied': [
    { ...statedNone, attestations: [judged] },
    {
      name: 'a measure for the deployer that nobody tells him of',
      system: system({ measures: list(measure({ kind: 'for the deployer', statedInInstructions: 'no' })) }),
      evidence: [plan],
      attestations: [judged],
      instances: ['humanOversight.measures[second-look]'],
    },
    { name: 'a complete list without a measure', system: system({ measures: list() }), attestations: [judged] },
    {
      name: 'a second measure that nobody tells the deployer of',
      system: system({
        measures: list(measure(), measure({ id: 'loop', kind: 'for the deployer', statedInInstructions: 'no' })),
      }),
      instances: ['humanOversight.measures[loop]'],
    },
    {
      name: 'judged not to be commensurate',
      system: system({ commensurate: 'no' }),
      evidence: [plan],
      decidedBy: ['humanOversight.commensurate'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ ...shown, attestations: [judged] }),
    nothingSaid('humanOversight.measures', 'humanOversight.commensurate'),
    {
      ...shown,
      name: 'a plan that calls itself commensurate, and nobody who judged it by name',
      reason: 'claimed-not-shown',
      missing: ['an attestation of humanOversight.commensurate'],
    },
    {
      ...shown,
      name: 'a judgement whose review date has passed',
      attestations: [{ ...judged, reviewBy: '2028-01-13' }],
      reason: 'claimed-not-shown',
    },
  ],
  'not-applicable': never,
});

testRequirement(humanOversight, 'understanding', {
  satisfied: [{ ...shown, name: 'training on this system', decidedBy: ['humanOversight.understanding'] }],
  'not-satisfied': [
    statedNone,
    { name: 'stated as missing', system: system({ understanding: 'none' }), evidence: [plan] },
  ],
  undetermined: [...onUnusableEvidence(shown), nothingSaid('humanOversight.understanding')],
  'not-applicable': never,
});

testRequirement(humanOversight, 'automation-bias', {
  satisfied: [{ ...shown, name: 'planted cases each week', decidedBy: ['humanOversight.automationBias'] }],
  'not-satisfied': [
    statedNone,
    { name: 'stated as missing', system: system({ automationBias: 'none' }), evidence: [plan] },
  ],
  undetermined: [...onUnusableEvidence(shown), nothingSaid('humanOversight.automationBias')],
  'not-applicable': never,
});

testRequirement(humanOversight, 'interpretation', {
  satisfied: [{ ...shown, name: 'reasons beside each rank', decidedBy: ['humanOversight.interpretation'] }],
  'not-satisfied': [
    statedNone,
    { name: 'stated as missing', system: system({ interpretation: 'none' }), evidence: [plan] },
  ],
  undetermined: [...onUnusableEvidence(shown), nothingSaid('humanOversight.interpretation')],
  'not-applicable': never,
});

/** What is supplied with the system, deployed as it stands here. */
const withWorkflow = (
  workflow: ReturnType<typeof reviewedWorkflow>,
  reference: Part = {},
  oversight: Part = {},
): Pick<Case, 'system' | 'workflows'> => ({
  system: system(oversight, { workflows: list(workflowReference(workflow, reference)) }),
  workflows: [workflow],
});

const deployed = deploymentRecord(['workflows'], { id: 'deployment' });
const reviewed = { ...withWorkflow(reviewedWorkflow()), evidence: [deployed] };
const reversible = unreviewedWorkflow({}, { by: 'recruiter', how: 'recall', within: 'P1D', worksInTime: 'yes' });
const acceptedBySilence = reviewedWorkflow({}, { onTimeLimit: 'continue' }, [
  { from: 'review', to: 'reject', kind: 'time-out' },
]);
const REFUSAL = 'ai-act/human-oversight/refusal-or-reversal';

testRequirement(humanOversight, 'refusal-or-reversal', {
  satisfied: [
    {
      ...reviewed,
      name: 'a person who waits and can refuse on every way to a rejection',
      decidedBy: ['workflow.hiring'],
    },
    {
      ...withWorkflow(reversible),
      evidence: [deployed],
      attestations: [attestation({ requirement: REFUSAL })],
      name: 'a reversal that works in time, held commensurate by a named person',
    },
  ],
  'not-satisfied': [
    {
      ...withWorkflow(unreviewedWorkflow()),
      name: 'a rejection that goes out before anybody looked, and nobody can call it back',
      evidence: [deployed],
      decidedBy: ['workflow.hiring'],
    },
    {
      ...withWorkflow(unreviewedWorkflow()),
      name: 'the same, shown by no evidence at all: the registry admits it',
      evidence: [],
    },
    {
      ...withWorkflow(acceptedBySilence),
      name: 'a time-out that accepts',
      evidence: [deployed],
    },
    {
      name: 'neither a workflow nor any way to override',
      system: system({ overrides: 'none' }, { workflows: 'none' }),
    },
  ],
  undetermined: [
    {
      ...reviewed,
      name: 'a workflow of which nobody shows that it is the one that runs',
      evidence: [],
      reason: 'claimed-not-shown',
    },
    {
      ...withWorkflow(reviewedWorkflow(), { deployedDigest: undefined }),
      evidence: [deployed],
      name: 'a workflow of which nobody says that it is deployed',
      reason: 'claimed-not-shown',
    },
    {
      ...withWorkflow(reviewedWorkflow(), { deployedDigest: `sha256:${'0'.repeat(64)}` }),
      evidence: [deployed],
      name: 'another workflow is deployed than the one in the folder',
      reason: 'facts-missing',
      missing: ['the workflow hiring that is deployed'],
    },
    {
      ...withWorkflow(reversible),
      evidence: [deployed],
      name: 'a reversal alone, and nobody who holds it commensurate',
      reason: 'judgement-needed',
    },
    {
      name: 'one good workflow in a list that nobody calls complete',
      system: system({}, { workflows: [workflowReference(reviewedWorkflow())] }),
      workflows: [reviewedWorkflow()],
      evidence: [deployed],
      missing: ['a statement that workflows is complete'],
    },
    {
      ...withWorkflow(reviewedWorkflow({}, { onTimeLimit: 'approve' })),
      evidence: [deployed],
      name: 'a time-out that accepts, and nobody says where that leads',
      reason: 'facts-missing',
    },
    {
      ...withWorkflow(reviewedWorkflow(), { suppliedWithSystem: undefined }),
      evidence: [deployed],
      name: 'nobody says whether the workflow is supplied with the system',
      missing: ['workflows[hiring].suppliedWithSystem'],
    },
    {
      ...withWorkflow(reviewedWorkflow(), { suppliedWithSystem: 'no' }),
      evidence: [deployed],
      name: 'no workflow that comes from the provider',
      missing: ['a workflow supplied with the system'],
    },
    {
      name: 'nothing said about workflows',
      system: system({ overrides: list({ id: 'discard' }) }),
      evidence: [testReport(['humanOversight'])],
      missing: ['workflows'],
    },
    {
      name: 'no workflow, and an override that a test report shows: a path is proven on a workflow or not at all',
      system: system({ overrides: list({ id: 'discard', control: 'Discard button' }) }, { workflows: 'none' }),
      evidence: [testReport(['humanOversight'])],
      missing: ['a workflow supplied with the system, with an AI decision and its effect on persons'],
    },
    {
      name: 'overrides that nobody tested',
      system: system({ overrides: list({ id: 'discard' }) }, { workflows: 'none' }),
      evidence: [plan],
      reason: 'facts-missing',
    },
  ],
  'not-applicable': never,
});

const withStop = (haltsInSafeState: string, rest: Part = {}): Registered =>
  system(
    { intervention: 'none', stopControl: { mechanism: 'console button', haltsInSafeState } },
    { workflows: 'none', ...rest },
  );
const STOP = 'humanOversight.stopControl.haltsInSafeState';
const drilled = { system: withStop('yes'), evidence: [drill()] };

/** A reviewed workflow with this stop, in a system that claims a safe stop. */
const stopIn = (stop: Parameters<typeof reviewedWorkflow>[0]): Pick<Case, 'system' | 'workflows'> => {
  const workflow = reviewedWorkflow(stop);
  return { system: withStop('yes', { workflows: list(workflowReference(workflow)) }), workflows: [workflow] };
};

testRequirement(humanOversight, 'interruption', {
  satisfied: [
    { ...drilled, name: 'a drill on this version halted in a safe state', decidedBy: [STOP] },
    {
      name: 'a way to intervene instead of a stop, tried in a drill',
      system: system({ intervention: 'Ranks can be frozen one by one', stopControl: 'none' }, { workflows: 'none' }),
      evidence: [drill()],
      decidedBy: ['humanOversight.intervention'],
    },
    {
      ...stopIn({ stop: SAFE_STOP }),
      name: 'a stop that reaches every step of the AI in the workflow that runs',
      evidence: [drill(), deployed],
    },
    {
      name: 'a way to intervene, in a workflow that knows no stop: Art. 14(4)(e) asks for one of the two',
      system: system(
        { intervention: 'Ranks can be frozen one by one' },
        { workflows: list(workflowReference(reviewedWorkflow({ stop: 'none' }))) },
      ),
      workflows: [reviewedWorkflow({ stop: 'none' })],
      evidence: [drill(), deployed],
      decidedBy: ['humanOversight.intervention'],
    },
  ],
  'not-satisfied': [
    { ...statedNone, system: system('none', { workflows: 'none' }) },
    { name: 'a stop button that cuts power in motion', system: withStop('no'), decidedBy: [STOP] },
    { name: 'a stop button that cuts power in motion, seen in a drill', system: withStop('no'), evidence: [drill()] },
    {
      name: 'neither stop nor intervention',
      system: system({ intervention: 'none', stopControl: 'none' }, { workflows: 'none' }),
      decidedBy: ['humanOversight.intervention', 'humanOversight.stopControl'],
    },
    {
      ...stopIn({ stop: 'none' }),
      name: 'a stop in the registry, and none in the workflow that runs',
      evidence: [drill(), deployed],
      instances: ['workflow.hiring: stop'],
    },
    {
      ...stopIn({ stop: { ...SAFE_STOP, reaches: ['file'] } }),
      name: 'a stop that halts the filing and not the ranking',
      evidence: [drill(), deployed],
      instances: ['workflow.hiring: stop'],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(drilled),
    nothingSaid('humanOversight.intervention'),
    {
      ...drilled,
      name: 'a document about the stop, and no drill',
      evidence: [plan],
      reason: 'claimed-not-shown',
      missing: ['evidence on the basis “observed”'],
    },
    {
      name: 'a stop of which nobody says how it halts',
      system: system({ intervention: 'none', stopControl: { mechanism: 'button' } }, { workflows: 'none' }),
      evidence: [drill()],
      missing: [STOP],
    },
    {
      ...stopIn({}),
      name: 'a workflow that says nothing of a stop',
      evidence: [drill(), deployed],
      reason: 'facts-missing',
    },
  ],
  'not-applicable': never,
});

const verifiers = (humanOversight: Part | 'none', use: Part = {}): Registered =>
  system(humanOversight, { uses: list(identifyingUse(use)), workflows: 'none' });

/** An AI identifies, two persons confirm one after the other, and only then somebody is turned away. */
const identification = (second: string, more: Partial<NativeWorkflow> = {}): NativeWorkflow => {
  const person = { kind: 'review', waits: 'yes', reach: 'always', effect: 'none', start: 'no', join: 'any' } as const;
  const gate = (step: string, approver: string): NativeGate => ({
    step,
    type: 'confirm',
    approvers: [approver],
    minApprovals: 1,
    canRefuse: 'yes',
    timeLimit: 'PT5M',
    onTimeLimit: 'fail',
    enforcedBy: 'engine',
  });
  return {
    schemaVersion: 1,
    id: 'entrance',
    actors: [
      { id: 'ai', kind: 'ai' },
      { id: 'guard', kind: 'human', assignment: 'named', function: 'guard-on-duty', person: 'staff-0412' },
      { id: 'head', kind: 'human', assignment: 'named', function: 'head-of-guards', person: 'staff-0107' },
      { id: 'door', kind: 'automated' },
    ],
    steps: [
      { id: 'match', performer: 'ai', kind: 'classify', effect: 'none', start: 'yes', identifies: 'yes' },
      { id: 'look', performer: 'guard', ...person },
      { id: 'look-again', performer: second, ...person },
      { id: 'turn-away', performer: 'door', kind: 'act', effect: 'on-persons', start: 'no', join: 'any' },
      { id: 'drop', performer: 'door', kind: 'data', effect: 'none', start: 'no', join: 'any' },
    ],
    transitions: [
      { from: 'match', to: 'look' },
      { from: 'look', to: 'look-again', outcome: 'approve' },
      { from: 'look', to: 'drop', outcome: 'reject' },
      { from: 'look-again', to: 'turn-away', outcome: 'approve' },
      { from: 'look-again', to: 'drop', outcome: 'reject' },
    ],
    gates: [gate('look', 'guard'), gate('look-again', second)],
    errors: 'none',
    ...more,
  };
};
const guard = (id: string, patch: Part = {}): Part =>
  merge(
    { id, competence: 'ten years at the door', trainedOn: '2027-11-01', authority: { disregard: 'yes', stop: 'yes' } },
    patch,
  );
const guards = [guard('guard-on-duty'), guard('head-of-guards')];
const atTheDoor = (workflow: NativeWorkflow, overseers: readonly Part[] = guards): Omit<Case, 'name'> => ({
  system: system(
    { separateVerifiers: 2 },
    {
      uses: list(identifyingUse()),
      parties: list(provider({ use: { overseers: list(...overseers) } })),
      workflows: list(workflowReference(workflow)),
    },
  ),
  workflows: [workflow],
  evidence: [logSample(['humanOversight']), deployed],
});
const two = { system: verifiers({ separateVerifiers: 2 }), evidence: [logSample(['humanOversight'])] };
const POLICE: Part = { inLawEnforcementMigrationAsylumOrBorder: 'yes' };
const LAW = 'Police Act, section 41';

testRequirement(humanOversight, 'two-person-verification', {
  satisfied: [
    {
      ...two,
      name: 'two persons in the log of every identification',
      use: 'identification',
      decidedBy: ['humanOversight.separateVerifiers'],
    },
    {
      name: 'three of them',
      system: verifiers({ separateVerifiers: 3 }),
      evidence: [logSample(['humanOversight'])],
    },
    { ...atTheDoor(identification('head')), name: 'two guards who each confirm, in the workflow that runs' },
  ],
  'not-satisfied': [
    {
      ...atTheDoor(identification('guard')),
      name: 'two in the registry, and in the workflow the same guard twice',
      instances: ['workflow.entrance: match to turn-away: two verifications'],
    },
    {
      ...atTheDoor(identification('head'), [guard('guard-on-duty'), guard('head-of-guards', { competence: 'none' })]),
      name: 'a second guard without the competence for it',
      instances: ['workflow.entrance: verifier head'],
    },
    { name: 'no human oversight', system: verifiers('none') },
    { name: 'the same person twice', system: verifiers({ separateVerifiers: 1 }) },
    { name: 'nobody', system: verifiers({ separateVerifiers: 0 }) },
    {
      name: 'a shop that invokes a police law',
      system: verifiers({ separateVerifiers: 1, verificationHeldDisproportionateByLaw: LAW }),
    },
    {
      name: 'police, and nobody names a law: the exception is not invoked, and the rule stands',
      system: verifiers({ separateVerifiers: 1 }, POLICE),
    },
    {
      name: 'police, and no law that holds two persons disproportionate',
      system: verifiers({ separateVerifiers: 1, verificationHeldDisproportionateByLaw: 'none' }, POLICE),
    },
    {
      name: 'the shop beside the police: an exception for one use frees no other',
      system: system(
        { separateVerifiers: 1, verificationHeldDisproportionateByLaw: LAW },
        { uses: list(identifyingUse(), identifyingUse({ id: 'police', ...POLICE })) },
      ),
      use: 'identification',
    },
  ],
  undetermined: [
    ...onUnusableEvidence(two),
    { name: 'nothing said', system: verifiers({}), missing: ['humanOversight.separateVerifiers'] },
    {
      name: 'a log of two persons, and nobody says which workflows there are',
      system: system({ separateVerifiers: 2 }, { uses: list(identifyingUse()) }),
      evidence: two.evidence,
      missing: ['workflows'],
    },
    {
      ...atTheDoor(
        identification('head', {
          actors: [
            { id: 'ai', kind: 'ai' },
            { id: 'guard', kind: 'human', assignment: 'group', function: 'guard-on-duty' },
            { id: 'head', kind: 'human', assignment: 'group', function: 'head-of-guards' },
            { id: 'door', kind: 'automated' },
          ],
        }),
      ),
      name: 'two groups, of which one person may be in both',
      reason: 'facts-missing',
    },
    {
      ...atTheDoor(
        identification('head', {
          actors: [
            { id: 'ai', kind: 'ai' },
            { id: 'guard', name: 'Guard', kind: 'human', assignment: 'named', function: 'guard-on-duty' },
            { id: 'head', name: 'Head', kind: 'human', assignment: 'named', function: 'head-of-guards' },
            { id: 'door', kind: 'automated' },
          ],
        }),
      ),
      name: 'a guard and the head of the guards, who may be one person in two functions',
      reason: 'facts-missing',
    },
    {
      ...atTheDoor(identification('head'), [guard('guard-on-duty')]),
      name: 'a second guard of whom nothing is said',
      missing: ['parties[].use.overseers[head-of-guards]'],
    },
    {
      ...atTheDoor(identification('head'), [guard('guard-on-duty'), guard('head-of-guards', { trainedOn: undefined })]),
      name: 'a second guard of whose training nothing is said',
      missing: ['parties[].use.overseers[head-of-guards].trainedOn'],
    },
    {
      name: 'a law invoked, and nobody says whether the use is one of the police',
      system: verifiers(
        { separateVerifiers: 1, verificationHeldDisproportionateByLaw: LAW },
        { inLawEnforcementMigrationAsylumOrBorder: undefined },
      ),
      reason: 'applicability-open',
    },
    {
      name: 'nobody says whether persons take part in being identified',
      system: verifiers({ separateVerifiers: 1 }, { area: { withoutActiveInvolvement: undefined } }),
      reason: 'applicability-open',
    },
  ],
  'not-applicable': [
    {
      name: 'recruitment, which is no biometric identification',
      system: system({ separateVerifiers: 1 }),
      reason: 'condition',
    },
    {
      name: 'police, where a national law holds two persons disproportionate',
      system: verifiers({ separateVerifiers: 1, verificationHeldDisproportionateByLaw: LAW }, POLICE),
      reason: 'condition',
    },
    {
      name: 'the police beside the shop: its own exception is its own',
      system: system(
        { separateVerifiers: 1, verificationHeldDisproportionateByLaw: LAW },
        { uses: list(identifyingUse(), identifyingUse({ id: 'police', ...POLICE })) },
      ),
      use: 'police',
      reason: 'condition',
    },
    {
      name: 'the other use of a system that also identifies',
      system: system({ separateVerifiers: 1 }, { uses: list(identifyingUse(), recruitingUse()) }),
      use: 'shortlisting',
      reason: 'condition',
    },
    {
      name: 'a deployer, whose own duty is Art. 26(2)',
      system: having(deployersSystem(), { humanOversight: OVERSIGHT, uses: list(identifyingUse()) }),
      reason: 'role',
    },
    ...notHighRisk(provider()),
  ],
});
