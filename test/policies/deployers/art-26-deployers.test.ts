import { deployers } from '../../../policies/deployers/art-26-deployers.js';
import {
  attestation,
  DEPLOYER,
  deployer,
  deployersSystem,
  deploymentRecord,
  document,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  type Registered,
  recruitingUse,
  reviewedWorkflow,
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
import { retentionCases } from '../record-keeping/retention-cases.js';

const at = `parties[${DEPLOYER}].use`;

const overseer = (patch: Part = {}): Part =>
  merge(
    {
      id: 'team-lead',
      competence: 'ten years of recruiting',
      trainedOn: '2027-12-01',
      authority: only('disregard', 'override', 'stop'),
      support: 'a deputy and two hours a day',
    },
    patch,
  );

const USE: Part = {
  firstUseOn: '2028-01-03',
  instructionsVersion: '4',
  measuresToFollowInstructions: 'Settings are locked to those of the instructions',
  overseers: list(overseer()),
  monitoring: { plan: 'Overrides are counted each month', every: 'P1M', suspensionRule: 'Stop at 10% overrides' },
};

const INSTRUCTIONS: Part = { version: '4', requireHumanReview: 'no' };
const ownUse = (patch: Part = {}): Part =>
  merge(recruitingUse({ deployer: DEPLOYER, withinIntendedPurpose: 'yes' }), patch);

const system = (use: Part | undefined = {}, rest: Part = {}, organisation: Part = {}): Registered =>
  deployersSystem(
    merge(
      {
        parties: list(deployer({ use: use === undefined ? undefined : merge(USE, use) })),
        uses: list(ownUse()),
        instructions: INSTRUCTIONS,
      },
      rest,
    ),
    { [DEPLOYER]: organisation },
  );

const file = document(['parties', 'uses', 'instructions', 'organisation'], { id: 'deployer-file' });
const shown = { system: system(), evidence: [file] };

const never: Cases = [
  ...notHighRisk(deployer()),
  { name: 'a provider, who uses nothing himself', system: highRiskSystem(), reason: 'role' },
  {
    name: 'someone who uses it purely privately',
    system: deployersSystem({ parties: list(deployer({ personalNonProfessionalUse: 'yes', use: USE })) }),
    reason: 'scope',
  },
];
const silent: Case = { name: 'nothing said about the use', system: deployersSystem(), reason: 'facts-missing' };

/** The deployer runs this workflow, and its instructions ask for a review. */
const running = (
  workflow: ReturnType<typeof reviewedWorkflow>,
  reference: Part = {},
): Pick<Case, 'system' | 'workflows'> => ({
  system: system(
    {},
    {
      instructions: { version: '4', requireHumanReview: 'yes' },
      workflows: list(workflowReference(workflow, reference)),
    },
  ),
  workflows: [workflow],
});
const deployed = deploymentRecord(['workflows'], { id: 'deployment' });

testRequirement(deployers, 'use-as-instructed', {
  satisfied: [
    {
      ...shown,
      name: 'current instructions, measures, a use inside the purpose, and no review asked for',
      decidedBy: [`${at}.instructionsVersion`, 'uses[shortlisting].withinIntendedPurpose'],
    },
    {
      ...running(reviewedWorkflow()),
      name: 'the review that the instructions ask for, in the workflow that runs',
      evidence: [file, deployed],
      decidedBy: ['workflow.hiring'],
    },
    {
      name: 'another deployer who leaves the purpose is not this one’s fault',
      system: system(
        {},
        { uses: list(ownUse(), ownUse({ id: 'dismissals', deployer: 'other', withinIntendedPurpose: 'no' })) },
      ),
      evidence: [file],
    },
  ],
  'not-satisfied': [
    {
      name: 'an older version of the instructions in circulation',
      system: system({ instructionsVersion: '3' }),
      evidence: [file],
      decidedBy: [`${at}.instructionsVersion`, 'instructions.version'],
    },
    { name: 'no measures', system: system({ measuresToFollowInstructions: 'none' }), evidence: [file] },
    {
      name: 'used for something that the provider did not mean it for',
      system: system({}, { uses: list(ownUse({ withinIntendedPurpose: 'no' })) }),
      evidence: [file],
      instances: ['uses[shortlisting]'],
    },
    {
      ...running(unreviewedWorkflow()),
      name: 'the instructions ask for a review, and the workflow that runs has none',
      evidence: [file, deployed],
    },
    {
      ...running(unreviewedWorkflow({}, { by: 'recruiter', how: 'recall', within: 'P1D', worksInTime: 'yes' })),
      name: 'a recall afterwards is not the review beforehand that the instructions ask for',
      evidence: [file, deployed],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    { ...silent, missing: [`${at}.measuresToFollowInstructions`] },
    {
      name: 'nobody says which instructions are followed',
      system: system({ instructionsVersion: undefined }),
      evidence: [file],
      missing: [`${at}.instructionsVersion`],
    },
    {
      name: 'no use is written down as this deployer’s own',
      system: system({}, { uses: list(recruitingUse({ withinIntendedPurpose: 'yes' })) }),
      evidence: [file],
      missing: ['uses[shortlisting].deployer'],
    },
    {
      name: 'nobody says whether the use is inside the purpose',
      system: system({}, { uses: list(ownUse({ withinIntendedPurpose: undefined })) }),
      evidence: [file],
      missing: ['uses[shortlisting].withinIntendedPurpose'],
    },
    {
      name: 'uses that nobody calls complete',
      system: system({}, { uses: [ownUse()] }),
      evidence: [file],
      missing: ['a statement that uses is complete'],
    },
    {
      ...running(reviewedWorkflow(), { deployedDigest: undefined }),
      name: 'a review in a workflow of which nobody says that it runs',
      evidence: [file, deployed],
      missing: ['workflows[hiring].deployedDigest'],
    },
    {
      ...running(reviewedWorkflow(), { runBy: undefined }),
      name: 'a review in a workflow of which nobody says who runs it',
      evidence: [file, deployed],
      missing: ['workflows[hiring].runBy'],
    },
    {
      ...running(reviewedWorkflow(), { runBy: ['somebody-else'] }),
      name: 'a review in a workflow that somebody else runs',
      evidence: [file, deployed],
      missing: [`a workflow that ${DEPLOYER} runs`],
    },
  ],
  'not-applicable': never,
});

const determined = attestation({ requirement: 'ai-act/deployers/overseers' });
const overseen = { ...shown, attestations: [determined] };
const overseenBy = (patch: Part): Registered => system({ overseers: list(overseer(patch)) });

testRequirement(deployers, 'overseers', {
  satisfied: [
    {
      ...overseen,
      name: 'a trained person who may disregard and stop, judged sufficient by name',
      decidedBy: [`${at}.overseers[team-lead].authority`, `${at}.overseers[team-lead].trainedOn`],
    },
    ...(['disregard', 'override', 'reverse'] as const).map((power) => ({
      ...overseen,
      name: `authority to ${power} and to stop`,
      system: overseenBy({ authority: only(power, 'stop') }),
    })),
    {
      ...overseen,
      name: 'trained on the day that is judged, before a first use that is planned',
      system: system({ firstUseOn: '2028-03-01', overseers: list(overseer({ trainedOn: '2028-01-14' })) }),
    },
    {
      ...overseen,
      name: 'trained on the day of first use',
      system: overseenBy({ trainedOn: '2028-01-03' }),
    },
  ],
  'not-satisfied': [
    { ...overseen, name: 'no overseers', system: system({ overseers: 'none' }) },
    {
      ...overseen,
      name: 'trained the day after first use',
      system: overseenBy({ trainedOn: '2028-01-04' }),
      decidedBy: [`${at}.overseers[team-lead].trainedOn`],
      instances: [`${at}.overseers[team-lead]`],
    },
    { ...overseen, name: 'never trained', system: overseenBy({ trainedOn: 'none' }) },
    {
      ...overseen,
      name: 'authority to comment, and nothing more',
      system: overseenBy({ authority: only() }),
      decidedBy: [`${at}.overseers[team-lead].authority`],
    },
    {
      ...overseen,
      name: 'authority to stop, and none over the output',
      system: overseenBy({ authority: only('stop') }),
    },
    {
      ...overseen,
      name: 'training planned for tomorrow, before a first use that is planned',
      system: system({ firstUseOn: '2028-03-01', overseers: list(overseer({ trainedOn: '2028-01-15' })) }),
    },
    { ...overseen, name: 'no authority to stop', system: overseenBy({ authority: only('override') }) },
    { ...overseen, name: 'no support', system: overseenBy({ support: 'none' }) },
    {
      ...overseen,
      name: 'a second overseer without competence',
      system: system({ overseers: list(overseer(), overseer({ id: 'temp', competence: 'none' })) }),
      instances: [`${at}.overseers[temp]`],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(overseen),
    { ...silent, missing: [`${at}.overseers`] },
    { ...shown, name: 'nobody judged the competence by name', reason: 'judgement-needed' },
    {
      ...shown,
      name: 'a judgement that has lapsed',
      attestations: [{ ...determined, reviewBy: '2028-01-13' }],
      reason: 'judgement-needed',
    },
    {
      ...shown,
      name: 'a judgement about another duty',
      attestations: [attestation({ requirement: 'ai-act/deployers/monitoring' })],
      reason: 'judgement-needed',
    },
    {
      ...overseen,
      name: 'overseers that nobody calls complete',
      system: system({ overseers: [overseer()] }),
      missing: [`a statement that ${at}.overseers is complete`],
    },
    {
      ...overseen,
      name: 'no day of first use',
      system: system({ firstUseOn: undefined }),
      missing: [`${at}.firstUseOn`],
    },
  ],
  'not-applicable': never,
});

const monitored = (monitoring: Part | 'none', asOf = '2028-01-14'): Pick<Case, 'system' | 'evidence' | 'asOf'> => ({
  system: system({ monitoring }),
  evidence: [file],
  asOf,
});
const recorded = (on: string): Part => ({ records: list({ id: 'february', on }) });
const BANK: Part = { financialInstitution: 'yes', financialServicesLaw: 'Directive 2013/36/EU' };
const bank = (organisation: Part, monitoring: Part | 'none' | undefined): Registered =>
  system({ monitoring }, {}, organisation);
const RULE: Part = { plan: undefined, every: undefined, suspensionRule: 'Stop at 10% overrides' };

testRequirement(deployers, 'monitoring', {
  satisfied: [
    { ...shown, name: 'the plan alone in the first month', decidedBy: [`${at}.monitoring.plan`] },
    { ...monitored({ records: 'none' }, '2028-02-02'), name: 'the day before the first record is due' },
    { ...monitored(recorded('2028-02-03'), '2028-02-03'), name: 'a record on the day on which it is due' },
    { ...monitored(recorded('2028-02-03'), '2028-03-02'), name: 'the day before the second record is due' },
    {
      name: 'a bank that shows that it complies with its governance rules, and knows when to suspend use',
      system: bank(BANK, RULE),
      evidence: [file],
      decidedBy: ['organisation.financialServicesLaw'],
    },
  ],
  'not-satisfied': [
    { ...monitored('none'), name: 'no monitoring' },
    { ...monitored({ plan: 'none' }), name: 'no plan', decidedBy: [`${at}.monitoring.plan`] },
    { ...monitored({ suspensionRule: 'none' }), name: 'no rule for suspension' },
    { ...monitored({ records: 'none' }, '2028-02-03'), name: 'no record on the day on which the first is due' },
    { ...monitored(recorded('2028-02-03'), '2028-03-03'), name: 'a record of last month, and none of this' },
    { ...monitored(recorded('2028-02-03'), '2031-01-01'), name: 'years later, with the record of the beginning' },
    { ...monitored(recorded('2028-03-01'), '2028-02-20'), name: 'a record of a day that has not come' },
    {
      name: 'a bank without a rule for suspension: its governance rules stand in for monitoring alone',
      system: bank(BANK, merge(RULE, { suspensionRule: 'none' })),
      evidence: [file],
    },
    {
      name: 'a deployer that is no bank and names a law of banks',
      system: bank({ financialInstitution: 'no', financialServicesLaw: 'Directive 2013/36/EU' }, 'none'),
      evidence: [file],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    { ...silent, missing: [`${at}.monitoring.suspensionRule`] },
    { ...monitored({ records: [] }, '2028-02-03'), name: 'no record in a list that nobody calls complete' },
    {
      name: 'no day of first use',
      system: system({ firstUseOn: undefined }),
      evidence: [file],
      reason: 'facts-missing',
    },
    {
      name: 'no rhythm, before a first use that is planned',
      system: system({ firstUseOn: '2028-03-01', monitoring: { every: undefined } }),
      evidence: [file],
      missing: [`${at}.monitoring.every`],
    },
    {
      name: 'a bank that says so, and shows nothing of its rules',
      system: bank(BANK, RULE),
      reason: 'claimed-not-shown',
    },
    {
      name: 'a bank that does not name its rules',
      system: bank({ financialInstitution: 'yes' }, merge(RULE, { plan: 'none' })),
      evidence: [file],
      missing: ['organisation.financialServicesLaw'],
    },
  ],
  'not-applicable': never,
});

testRequirement(
  deployers,
  'log-retention',
  retentionCases(deployer(), [
    { name: 'a provider, who keeps logs under Art. 19(1)', system: highRiskSystem(), reason: 'role' },
  ]),
);
