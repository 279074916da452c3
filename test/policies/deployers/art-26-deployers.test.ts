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
import { authorityCases } from '../authorities.js';
import { financialInstitutionCases } from '../record-keeping/financial-institution-cases.js';
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
    system: deployersSystem(
      { parties: list(deployer({ personalNonProfessionalUse: 'yes', suppliesForIntegration: only(), use: USE })) },
      { [DEPLOYER]: { kind: 'natural person' } },
    ),
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

testRequirement(
  deployers,
  'logs-of-financial-institutions',
  financialInstitutionCases(deployer(), [
    { name: 'a provider, of whom Art. 19(2) asks it', system: highRiskSystem(), reason: 'role' },
  ]),
);

/** Cases that differ from a shown situation in the system alone. */
const each = (of: Omit<Case, 'name' | 'system'>, systems: Readonly<Record<string, Registered>>): Cases =>
  Object.entries(systems).map(([name, different]) => ({ ...of, name, system: different })) as unknown as Cases;

const source = (patch: Part = {}): Part =>
  merge(
    {
      id: 'applications',
      data: 'Applications from the own portal',
      relevance: 'The job profile asks for what they say',
      comparison: 'Counted against the groups that the provider names',
      fitsIntendedPurpose: 'yes',
      checkedOn: '2027-12-20',
      nextCheckOn: '2028-06-20',
    },
    patch,
  );
const fed = (...sources: readonly Part[]): Registered =>
  system({ inputData: { underControl: 'yes', sources: list(...sources) } });
const fits = {
  system: fed(source()),
  evidence: [file],
  attestations: [attestation({ requirement: 'ai-act/deployers/input-data' })],
};

testRequirement(deployers, 'input-data', {
  satisfied: [
    {
      ...fits,
      name: 'its own applications, compared and judged',
      decidedBy: [`${at}.inputData.sources[applications].fitsIntendedPurpose`],
    },
    { ...fits, name: 'looked at on the day that is judged', system: fed(source({ checkedOn: '2028-01-14' })) },
    { ...fits, name: 'the next check is due on that day', system: fed(source({ nextCheckOn: '2028-01-14' })) },
  ],
  'not-satisfied': [
    ...each(fits, {
      'data that has nothing to do with the purpose': fed(source({ relevance: 'none' })),
      'compared with nobody': fed(source({ comparison: 'none' })),
      'data that does not fit the persons': fed(source({ fitsIntendedPurpose: 'no' })),
      'never looked at': fed(source({ checkedOn: 'none' })),
      'the next check was due yesterday': fed(source({ nextCheckOn: '2028-01-13' })),
      'one of two sources that does not fit': fed(source(), source({ id: 'referrals', fitsIntendedPurpose: 'no' })),
    }),
    {
      ...fits,
      name: 'control, and no data named',
      system: system({ inputData: { underControl: 'yes', sources: 'none' } }),
    },
  ],
  undetermined: [
    ...onUnusableEvidence(fits),
    { ...silent, missing: [`${at}.inputData.underControl`], reason: 'applicability-open' },
    { ...fits, name: 'nobody judged it by name', attestations: [], reason: 'judgement-needed' },
    {
      ...fits,
      name: 'sources that nobody calls complete',
      system: system({ inputData: { underControl: 'yes', sources: [source()] } }),
    },
  ],
  'not-applicable': [
    ...never,
    {
      ...fits,
      name: 'the provider alone controls what goes in',
      system: system({ inputData: { underControl: 'no' } }),
      reason: 'condition',
    },
  ],
});

const record = (patch: Part = {}): Part =>
  merge({ id: 'january', on: '2028-01-05', relevantForProvider: 'yes', toldProviderOn: '2028-01-06' }, patch);
const watched = (...records: readonly Part[]): Registered => system({ monitoring: { records: list(...records) } });
const passedOn = { system: watched(record()), evidence: [file] };

testRequirement(deployers, 'information-to-provider', {
  satisfied: [
    { ...passedOn, name: 'told the day after', decidedBy: [`${at}.monitoring.records[january].toldProviderOn`] },
    ...each(passedOn, {
      'told on the day of the record': watched(record({ toldProviderOn: '2028-01-05' })),
      'told on the day that is judged': watched(record({ toldProviderOn: '2028-01-14' })),
      'a second record that is of no use to the provider': watched(
        record(),
        record({ id: 'quiet', relevantForProvider: 'no', toldProviderOn: 'none' }),
      ),
    }),
  ],
  'not-satisfied': each(passedOn, {
    'never told': watched(record({ toldProviderOn: 'none' })),
    'told tomorrow': watched(record({ toldProviderOn: '2028-01-15' })),
    'a message from before the record': watched(record({ toldProviderOn: '2028-01-04' })),
    'one of two not told': watched(record(), record({ id: 'second', toldProviderOn: 'none' })),
  }),
  undetermined: [
    ...onUnusableEvidence(passedOn),
    {
      ...passedOn,
      name: 'nobody says whether a record is of use to the provider',
      system: watched(record({ relevantForProvider: undefined, toldProviderOn: undefined })),
    },
    {
      ...passedOn,
      name: 'nobody says whether there are records',
      system: system({ monitoring: { records: undefined } }),
    },
  ],
  'not-applicable': [
    ...never,
    {
      ...passedOn,
      name: 'nothing of use to the provider',
      system: watched(record({ relevantForProvider: 'no' })),
      reason: 'condition',
    },
  ],
});

const risk = (patch: Part = {}): Part =>
  merge(
    {
      id: 'wrong-order',
      on: '2028-01-10',
      suspendedOn: '2028-01-10',
      toldProviderOrDistributorOn: '2028-01-10',
      toldAuthorityOn: '2028-01-10',
    },
    patch,
  );
const found = (...risksFound: readonly Part[]): Registered => system({ risksFound: list(...risksFound) });
const halted = { system: found(risk()), evidence: [file] };
const noUndueDelay = attestation({ facts: [`${at}.risksFound`] });

testRequirement(deployers, 'risk-found', {
  satisfied: [
    { ...halted, name: 'stopped and told on the same day', decidedBy: [`${at}.risksFound[wrong-order].suspendedOn`] },
    {
      ...halted,
      name: 'seen, stopped and told on the day that is judged',
      system: found(
        risk({
          on: '2028-01-14',
          suspendedOn: '2028-01-14',
          toldProviderOrDistributorOn: '2028-01-14',
          toldAuthorityOn: '2028-01-14',
        }),
      ),
    },
    {
      ...halted,
      name: 'told the day after, and attested to be without undue delay',
      system: found(
        risk({ toldProviderOrDistributorOn: '2028-01-11', toldAuthorityOn: '2028-01-11', withoutUndueDelay: 'yes' }),
      ),
      attestations: [noUndueDelay],
    },
  ],
  'not-satisfied': [
    ...each(halted, {
      'used on': found(risk({ suspendedOn: 'none' })),
      'to be suspended tomorrow': found(risk({ suspendedOn: '2028-01-15' })),
      'the provider was never told': found(risk({ toldProviderOrDistributorOn: 'none' })),
      'the authority was never told': found(risk({ toldAuthorityOn: 'none' })),
      'a message from the day before to the provider': found(risk({ toldProviderOrDistributorOn: '2028-01-09' })),
      'a message from the day before to the authority': found(risk({ toldAuthorityOn: '2028-01-09' })),
      'suspended after an internal discussion of undue length': found(
        risk({ toldAuthorityOn: '2028-01-13', withoutUndueDelay: 'no' }),
      ),
      'one of two risks that nobody was told of': found(risk(), risk({ id: 'second', toldAuthorityOn: 'none' })),
    }),
    {
      ...halted,
      name: 'a message that is planned for tomorrow',
      system: found(
        risk({ toldProviderOrDistributorOn: '2028-01-15', toldAuthorityOn: '2028-01-11', withoutUndueDelay: 'yes' }),
      ),
      attestations: [noUndueDelay],
    },
    {
      ...halted,
      name: 'a message to the authority that is planned for tomorrow',
      system: found(risk({ toldAuthorityOn: '2028-01-15', withoutUndueDelay: 'yes' })),
      attestations: [noUndueDelay],
    },
  ],
  undetermined: [
    ...onUnusableEvidence(halted),
    {
      ...halted,
      name: 'told the provider three days later, and nobody says why',
      system: found(risk({ toldProviderOrDistributorOn: '2028-01-13' })),
      missing: [`${at}.risksFound[wrong-order].withoutUndueDelay`],
    },
    {
      ...halted,
      name: 'told the authority three days later, and nobody says why',
      system: found(risk({ toldAuthorityOn: '2028-01-13' })),
      missing: [`${at}.risksFound[wrong-order].withoutUndueDelay`],
    },
    { ...halted, name: 'a register that nobody calls complete', system: system({ risksFound: [risk()] }) },
    { ...halted, name: 'nobody says whether there was a risk', system: system() },
  ],
  'not-applicable': [
    ...never,
    { ...halted, name: 'no such risk', system: system({ risksFound: 'none' }), reason: 'condition' },
  ],
});

const incident = (patch: Part = {}): Part =>
  merge(
    {
      id: 'rejected-all',
      identifiedOn: '2028-01-10',
      toldProviderOn: '2028-01-10',
      toldProviderFirst: 'yes',
      toldAuthorityOn: '2028-01-10',
      importerOrDistributor: 'Imports SA',
      toldImporterOrDistributorOn: '2028-01-10',
    },
    patch,
  );
const alone: Part = { importerOrDistributor: 'none', toldImporterOrDistributorOn: undefined };
const unreachable = (patch: Part = {}): Part =>
  incident({
    toldProviderOn: 'none',
    toldProviderFirst: undefined,
    providerNotReached: 'three calls on 10 January',
    reportedOn: '2028-01-12',
    reportDueOn: '2028-01-25',
    ...patch,
  });
const suffered = (...seriousIncidents: readonly Part[]): Registered =>
  system({ seriousIncidents: list(...seriousIncidents) });
const reported = { system: suffered(incident()), evidence: [file] };
const atOnce = [attestation({ facts: [`${at}.seriousIncidents`] })];
const nextDay: Part = {
  toldProviderOn: '2028-01-11',
  toldAuthorityOn: '2028-01-11',
  toldImporterOrDistributorOn: '2028-01-11',
  immediately: 'yes',
};

testRequirement(deployers, 'serious-incidents', {
  satisfied: [
    {
      ...reported,
      name: 'the provider first, then importer and authority, all on the day',
      decidedBy: [`${at}.seriousIncidents[rejected-all].toldProviderFirst`],
    },
    ...each(reported, {
      'no importer and no distributor': suffered(incident(alone)),
      'identified and told on the day that is judged': suffered(
        incident({
          identifiedOn: '2028-01-14',
          toldProviderOn: '2028-01-14',
          toldAuthorityOn: '2028-01-14',
          toldImporterOrDistributorOn: '2028-01-14',
        }),
      ),
      'the provider could not be reached, and the deployer reported itself': suffered(unreachable()),
      'reported itself on the last day': suffered(unreachable({ reportDueOn: '2028-01-12' })),
      'reported itself on the day that is judged': suffered(unreachable({ reportedOn: '2028-01-14' })),
    }),
    {
      ...reported,
      name: 'told the next morning, attested to be immediately',
      system: suffered(incident(nextDay)),
      attestations: atOnce,
    },
  ],
  'not-satisfied': [
    ...each(reported, {
      'the provider was never told': suffered(incident({ toldProviderOn: 'none' })),
      'the provider was told after the others': suffered(incident({ toldProviderFirst: 'no' })),
      'the authority was never told': suffered(incident({ toldAuthorityOn: 'none' })),
      'the importer was never told': suffered(incident({ toldImporterOrDistributorOn: 'none' })),
      'the provider is told of it before it is identified': suffered(incident({ toldProviderOn: '2028-01-09' })),
      'one of two incidents kept quiet': suffered(incident(), incident({ id: 'second', toldAuthorityOn: 'none' })),
      'not told, reported in time, and nobody says that the provider could not be reached': suffered(
        unreachable({ providerNotReached: undefined }),
      ),
      'could not be reached, and no report': suffered(unreachable({ reportedOn: 'none' })),
      'could not be reached, and the report is planned for tomorrow': suffered(
        unreachable({ reportedOn: '2028-01-15' }),
      ),
      'could not be reached, and reported a day late': suffered(unreachable({ reportDueOn: '2028-01-11' })),
      'could not be reached, and the authority is told before there is an incident': suffered(
        unreachable({ toldAuthorityOn: '2028-01-09' }),
      ),
      'could not be reached, and the importer is told before there is an incident': suffered(
        unreachable({ toldImporterOrDistributorOn: '2028-01-09' }),
      ),
    }),
    ...[
      ['the authority was told a day before the provider', { ...nextDay, toldAuthorityOn: '2028-01-10' }],
      ['the importer was told a day before the provider', { ...nextDay, toldImporterOrDistributorOn: '2028-01-10' }],
      ['the authority is to be told tomorrow', { ...nextDay, toldAuthorityOn: '2028-01-15' }],
      ['the importer is to be told tomorrow', { ...nextDay, toldImporterOrDistributorOn: '2028-01-15' }],
    ].map(([name, patch]) => ({
      ...reported,
      name: name as string,
      system: suffered(incident(patch as Part)),
      attestations: atOnce,
    })),
  ],
  undetermined: [
    ...onUnusableEvidence(reported),
    ...each(reported, {
      'nobody says whether the provider came first': suffered(incident({ toldProviderFirst: undefined })),
      'the authority was told two days later, and nobody says why': suffered(
        incident({ toldAuthorityOn: '2028-01-12' }),
      ),
      'the importer was told two days later, and nobody says why': suffered(
        incident({ toldImporterOrDistributorOn: '2028-01-12' }),
      ),
      'nobody says whether there is an importer': suffered(
        incident({ importerOrDistributor: undefined, toldImporterOrDistributorOn: undefined }),
      ),
      'nobody says whether there were incidents': system(),
    }),
    { ...reported, name: 'claimed to be immediately, and attested by nobody', system: suffered(incident(nextDay)) },
  ],
  'not-applicable': [
    ...never,
    {
      ...reported,
      name: 'no incident, in a register that is complete',
      system: system({ seriousIncidents: list() }),
      reason: 'condition',
    },
  ],
});

const workplace = (patch: Part = {}): Part =>
  merge(
    {
      id: 'porto',
      firstUseOn: '2028-01-03',
      workersToldOn: '2027-12-10',
      representatives: 'Works council',
      representativesToldOn: '2027-12-01',
      procedure: 'Consultation under the labour code',
    },
    patch,
  );
const atWork = (
  workplaces: Part | 'none',
  uses: Part = list(ownUse({ atTheWorkplace: 'yes' })),
  employer = 'yes',
): Registered => system({ workplaces }, { uses }, { employer });
const informed = { system: atWork(list(workplace())), evidence: [file] };
const later: Part = { firstUseOn: '2028-03-01' };
const toldInTheRun = reviewedWorkflow({
  notices: [{ step: 'rank', told: ['recruiter'], about: 'workers and their representatives are told of the AI' }],
});

testRequirement(deployers, 'workers-informed', {
  satisfied: [
    {
      ...informed,
      name: 'works council and workers before the first use',
      decidedBy: [`${at}.workplaces[porto].workersToldOn`],
    },
    ...each(informed, {
      'a workplace without representatives': atWork(
        list(workplace({ representatives: 'none', representativesToldOn: undefined })),
      ),
      'no rules on procedure apply': atWork(list(workplace({ procedure: 'none' }))),
      'both told on the day that is judged, before a first use that is planned': atWork(
        list(workplace({ ...later, workersToldOn: '2028-01-14', representativesToldOn: '2028-01-14' })),
      ),
      'a second use that is not at work': atWork(
        list(workplace()),
        list(ownUse({ atTheWorkplace: 'yes' }), ownUse({ id: 'applicants', atTheWorkplace: 'no' })),
      ),
    }),
  ],
  'not-satisfied': each(informed, {
    'no workplace named': atWork('none'),
    'the workers were never told': atWork(list(workplace({ workersToldOn: 'none' }))),
    'a page of the intranet on the day of first use': atWork(list(workplace({ workersToldOn: '2028-01-03' }))),
    'the works council alone, and the workers tomorrow': atWork(
      list(workplace({ ...later, workersToldOn: '2028-01-15' })),
    ),
    'the works council was never told': atWork(list(workplace({ representativesToldOn: 'none' }))),
    'the works council was told on the day of first use': atWork(
      list(workplace({ representativesToldOn: '2028-01-03' })),
    ),
    'the works council is to be told tomorrow': atWork(
      list(workplace({ ...later, representativesToldOn: '2028-01-15' })),
    ),
    'a second site where nobody was told': atWork(list(workplace(), workplace({ id: 'riga', workersToldOn: 'none' }))),
  }),
  undetermined: [
    ...onUnusableEvidence(informed),
    ...each(informed, {
      'nobody says whether it employs people there': atWork('none', undefined, 'unknown'),
      'nobody says whether workers are subject to it': atWork('none', list(ownUse())),
      'nobody says whether anybody represents the workers': atWork(
        list(workplace({ representatives: undefined, representativesToldOn: undefined })),
      ),
      'nobody looked at the procedure': atWork(list(workplace({ procedure: undefined }))),
    }),
    {
      ...informed,
      name: 'a step of the workflow says that the workers are told, and no day is stated',
      system: system(
        { workplaces: list(workplace({ workersToldOn: undefined, representativesToldOn: undefined })) },
        { uses: list(ownUse({ atTheWorkplace: 'yes' })), workflows: list(workflowReference(toldInTheRun)) },
        { employer: 'yes' },
      ),
      workflows: [toldInTheRun],
      missing: [`${at}.workplaces[porto].workersToldOn`],
    },
  ],
  'not-applicable': [
    ...never,
    ...each(
      { evidence: [file], reason: 'condition' },
      {
        'no employer': atWork('none', undefined, 'no'),
        'applicants alone are subject to it': atWork('none', list(ownUse({ atTheWorkplace: 'no' }))),
        'the workers of another deployer': atWork(
          'none',
          list(ownUse({ atTheWorkplace: 'no' }), ownUse({ id: 'theirs', deployer: 'other', atTheWorkplace: 'yes' })),
        ),
      },
    ),
  ],
});

const AUTHORITY: Part = { publicAuthority: 'yes' };
const PRIVATE: Part = { publicAuthority: 'no', kind: 'legal person' };
const CHECK: Part = { registered: 'yes', entry: 'entry 4711 of the EU database', checkedOn: '2027-12-15' };
const checked = (
  check: Part | undefined,
  organisation: Part = AUTHORITY,
  use: Part = {},
  rest: Part = {},
): Registered =>
  system({ registrationCheck: check === undefined ? undefined : merge(CHECK, check), ...use }, rest, organisation);
const lookedUp = { system: checked({}), evidence: [file] };
const missingEntry: Part = {
  registered: 'no',
  entry: 'none',
  checkedOn: undefined,
  toldProviderOrDistributorOn: '2028-01-10',
};
/** Critical infrastructure, Annex III(2). */
const infrastructure = (patch: Part = {}): Part =>
  ownUse({
    id: 'grid',
    area: {
      screening: only('infrastructure'),
      infrastructure: only('electricity'),
      managementAndOperation: 'yes',
      protectsDirectly: 'yes',
      recruitmentOrSelection: only(),
    },
    ...patch,
  });

testRequirement(deployers, 'registered-system-only', {
  satisfied: [
    {
      ...lookedUp,
      name: 'an authority that found the entry before first use',
      decidedBy: [`${at}.registrationCheck.entry`],
    },
    ...each(lookedUp, {
      'looked up on the day of first use': checked({ checkedOn: '2028-01-03' }),
      'an institution of the Union': checked(
        {},
        { kind: 'Union institution, body, office or agency', publicAuthority: 'no' },
      ),
      'looked up on the day that is judged, before a first use that is planned': checked(
        { checkedOn: '2028-01-14' },
        AUTHORITY,
        { firstUseOn: '2028-03-01' },
      ),
      'not registered: not used, and the provider was told': checked(missingEntry, AUTHORITY, {
        firstUseOn: '2028-03-01',
      }),
      'not registered: not used, and the provider is told on the day that is judged': checked(
        { ...missingEntry, toldProviderOrDistributorOn: '2028-01-14' },
        AUTHORITY,
        { firstUseOn: '2028-01-15' },
      ),
      'a second use that is no matter of Annex III': checked(
        {},
        AUTHORITY,
        {},
        {
          uses: list(ownUse(), ownUse({ id: 'counting', area: { screening: only(), recruitmentOrSelection: only() } })),
        },
      ),
    }),
  ],
  'not-satisfied': each(lookedUp, {
    'not registered, and used all the same': checked(missingEntry),
    'not registered, to be used from the day that is judged': checked(missingEntry, AUTHORITY, {
      firstUseOn: '2028-01-14',
    }),
    'not registered, and nobody was told': checked(
      { ...missingEntry, toldProviderOrDistributorOn: 'none' },
      AUTHORITY,
      {
        firstUseOn: '2028-03-01',
      },
    ),
    'registered, they say, and no entry': checked({ entry: 'none' }),
    'never looked up': checked({ checkedOn: 'none' }),
    'looked up after the first use': checked({ checkedOn: '2028-01-04' }),
    'to be looked up tomorrow': checked({ checkedOn: '2028-01-15' }, AUTHORITY, { firstUseOn: '2028-03-01' }),
    'registered or not, told and not yet used: the entry alone counts': checked(
      { registered: 'yes', checkedOn: 'none', toldProviderOrDistributorOn: '2028-01-10' },
      AUTHORITY,
      { firstUseOn: '2028-03-01' },
    ),
    'found missing, with an entry and a day all the same': checked({ registered: 'no' }),
  }),
  undetermined: [
    ...onUnusableEvidence(lookedUp),
    { ...lookedUp, name: 'nobody looked it up', system: checked(undefined) },
    {
      ...lookedUp,
      name: 'nobody says whether it is a public authority',
      system: checked({ registered: 'no' }, { kind: 'agency or other body' }),
    },
  ],
  'not-applicable': [
    ...never,
    ...each(
      { evidence: [file], reason: 'condition' },
      {
        'a company': checked(undefined, PRIVATE),
        'an authority with critical infrastructure, which is registered at national level': checked(
          undefined,
          AUTHORITY,
          {},
          {
            uses: list(infrastructure()),
          },
        ),
        'an authority beside another deployer whose use is high-risk': checked(
          undefined,
          AUTHORITY,
          {},
          {
            uses: list(
              ownUse({ area: { screening: only(), recruitmentOrSelection: only() } }),
              ownUse({ id: 'theirs', deployer: 'other' }),
            ),
          },
        ),
      },
    ),
  ],
});

const DPIA: Part = {
  required: 'yes',
  carriedOutOn: '2027-12-20',
  instructionsVersion: '4',
  useOfInformation: 'Error rates by group, retention of the logs',
};
const protectedBy = (patch: Part): Registered => system({ dataProtectionAssessment: merge(DPIA, patch) });
const assessed = { system: protectedBy({}), evidence: [file] };

testRequirement(deployers, 'data-protection-assessment', {
  satisfied: [
    {
      ...assessed,
      name: 'on the current instructions',
      decidedBy: [`${at}.dataProtectionAssessment.instructionsVersion`],
    },
    {
      ...assessed,
      name: 'on the day on which it was brought up to date',
      system: protectedBy({ carriedOutOn: '2028-01-14' }),
    },
  ],
  'not-satisfied': each(assessed, {
    'an assessment that is older than the instructions': protectedBy({ instructionsVersion: '3' }),
    'required and not carried out': protectedBy({ carriedOutOn: 'none' }),
    'to be carried out tomorrow': protectedBy({ carriedOutOn: '2028-01-15' }),
    'nothing taken from the provider': protectedBy({ useOfInformation: 'none' }),
  }),
  undetermined: [
    ...onUnusableEvidence(assessed),
    { ...silent, missing: [`${at}.dataProtectionAssessment.required`], reason: 'applicability-open' },
  ],
  'not-applicable': [
    ...never,
    {
      name: 'no such assessment is required',
      system: system({ dataProtectionAssessment: { required: 'no' } }),
      reason: 'condition',
    },
  ],
});

const notice = (patch: Part = {}): Part =>
  merge(
    {
      id: 'form',
      uses: ['shortlisting'],
      moment: 'before the decision',
      saysSubjectToHighRiskSystem: 'yes',
      inGeneralTermsOnly: 'no',
      givenSince: '2028-01-03',
    },
    patch,
  );
const CIVIL: Part = { practice: { forLawEnforcement: 'no' } };
const deciding = (patch: Part = {}): Part =>
  ownUse(merge({ decidesOrAssistsDecisionsOnPersons: 'assists', ...CIVIL }, patch));
const noticed = (notices: Part | 'none' | undefined, ...uses: readonly Part[]): Registered =>
  system({ personNotices: notices }, { uses: list(...(uses.length === 0 ? [deciding()] : uses)) });
const POINT_6 = [
  'riskOfBecomingVictim',
  'polygraphInLawEnforcement',
  'reliabilityOfEvidence',
  'riskOfOffendingOrTraits',
  'profilingInInvestigation',
];
/** A use of one letter of Annex III(6), of which nobody says beside it that it is for law enforcement. */
const pointSix = (letter: string): Part =>
  ownUse({
    id: letter,
    decidesOrAssistsDecisionsOnPersons: 'assists',
    area: {
      screening: only('lawEnforcement'),
      recruitmentOrSelection: only(),
      ...Object.fromEntries(POINT_6.map((each) => [each, each === letter ? 'yes' : 'no'])),
    },
  });
const screenshots = deploymentRecord(['parties'], { id: 'screenshots' });
const toldPersons = { system: noticed(list(notice())), evidence: [screenshots] };

testRequirement(deployers, 'persons-informed', {
  satisfied: [
    {
      ...toldPersons,
      name: 'a notice on the form, before the decision',
      decidedBy: [`${at}.personNotices[form].moment`],
    },
    ...each(toldPersons, {
      'a notice with the decision': noticed(list(notice({ moment: 'with the decision' }))),
      'a system that decides by itself': noticed(
        list(notice()),
        deciding({ decidesOrAssistsDecisionsOnPersons: 'decides' }),
      ),
      'given since the day that is judged': noticed(list(notice({ givenSince: '2028-01-14' }))),
      'a second use that helps with no decision': noticed(
        list(notice()),
        deciding(),
        deciding({ id: 'counting', decidesOrAssistsDecisionsOnPersons: 'neither' }),
      ),
      'the use of another deployer, who answers for it': noticed(
        list(notice()),
        deciding(),
        deciding({ id: 'theirs', deployer: 'other' }),
      ),
      'a use in no area of Annex III needs none': noticed(
        list(notice()),
        deciding(),
        deciding({ id: 'plain', area: { screening: only(), recruitmentOrSelection: only() } }),
      ),
      ...Object.fromEntries(
        POINT_6.map((element) => [
          `a use of point 6 beside it needs none: ${element}`,
          noticed(list(notice()), deciding(), pointSix(element)),
        ]),
      ),
      'a police use beside it needs none': noticed(
        list(notice()),
        deciding(),
        deciding({
          id: 'police',
          practice: { forLawEnforcement: 'yes' },
          inLawEnforcementMigrationAsylumOrBorder: 'yes',
        }),
      ),
      'a second notice that comes too late spoils nothing': noticed(
        list(notice(), notice({ id: 'letter', moment: 'after the decision' })),
      ),
    }),
  ],
  'not-satisfied': each(toldPersons, {
    'no notice': noticed('none'),
    'a notice after the decision': noticed(list(notice({ moment: 'after the decision' }))),
    'a line in general terms': noticed(list(notice({ inGeneralTermsOnly: 'yes' }))),
    'a notice that does not speak of a high-risk system': noticed(list(notice({ saysSubjectToHighRiskSystem: 'no' }))),
    'a notice that starts tomorrow': noticed(list(notice({ givenSince: '2028-01-15' }))),
    'a notice in another use': noticed(list(notice({ uses: ['counting'] })), deciding(), deciding({ id: 'counting' })),
    'no notice in a second use, which decides by itself': noticed(
      list(notice()),
      deciding(),
      deciding({ id: 'automatic', decidesOrAssistsDecisionsOnPersons: 'decides' }),
    ),
    'a police use beside a civil one without a notice': noticed(
      'none',
      deciding(),
      deciding({
        id: 'police',
        practice: { forLawEnforcement: 'yes' },
        inLawEnforcementMigrationAsylumOrBorder: 'yes',
      }),
    ),
    'said to be for the police, and not in law enforcement': noticed(
      'none',
      deciding({
        practice: { forLawEnforcement: 'yes' },
        inLawEnforcementMigrationAsylumOrBorder: 'no',
      }),
    ),
  }),
  undetermined: [
    ...onUnusableEvidence(toldPersons),
    { ...toldPersons, name: 'shown by a text alone, not by what runs', evidence: [file], reason: 'claimed-not-shown' },
    { ...toldPersons, name: 'nobody says which notices there are', system: noticed(undefined) },
    {
      ...toldPersons,
      name: 'nobody says whether it helps to decide',
      system: noticed('none', deciding({ decidesOrAssistsDecisionsOnPersons: undefined })),
    },
    {
      ...toldPersons,
      name: 'nobody says whether it is for the police',
      system: noticed('none', deciding({ practice: { forLawEnforcement: undefined } })),
    },
  ],
  'not-applicable': [
    ...never,
    ...each(
      { evidence: [screenshots], reason: 'condition' },
      {
        'it neither decides nor helps to': noticed('none', deciding({ decidesOrAssistsDecisionsOnPersons: 'neither' })),
        'a police use: Directive (EU) 2016/680 says what persons are told': noticed(
          'none',
          deciding({ practice: { forLawEnforcement: 'yes' }, inLawEnforcementMigrationAsylumOrBorder: 'yes' }),
        ),
        ...Object.fromEntries(
          POINT_6.map((element) => [
            `a use of point 6 is a police use without saying so: ${element}`,
            noticed('none', pointSix(element)),
          ]),
        ),
        'another deployer decides on persons': noticed(
          'none',
          deciding({ decidesOrAssistsDecisionsOnPersons: 'neither' }),
          deciding({ id: 'theirs', deployer: 'other' }),
        ),
        'a use that is in no area of Annex III decides, and the one that is does not': noticed(
          'none',
          deciding({ decidesOrAssistsDecisionsOnPersons: 'neither' }),
          deciding({ id: 'plain', area: { screening: only(), recruitmentOrSelection: only() } }),
        ),
      },
    ),
  ],
});

const registers = [document(['parties', 'events'], { id: 'register' })];
const requests = authorityCases(
  DEPLOYER,
  (authorityRequest) => system({}, { events: { authorityRequest, authorityMeasure: 'none' } }),
  { evidence: registers },
);
const orders = authorityCases(
  DEPLOYER,
  (authorityMeasure) => system({}, { events: { authorityRequest: 'none', authorityMeasure } }),
  { evidence: registers },
);

testRequirement(deployers, 'cooperation', {
  satisfied: [...requests.satisfied, ...orders.satisfied],
  'not-satisfied': [...requests['not-satisfied'], ...orders['not-satisfied']],
  undetermined: [...onUnusableEvidence(requests.satisfied[0]), ...requests.undetermined, ...orders.undetermined],
  'not-applicable': [...never, ...requests['not-applicable'], ...orders['not-applicable']],
});
