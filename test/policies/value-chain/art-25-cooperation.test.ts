import { cooperation } from '../../../policies/value-chain/art-25-cooperation.js';
import {
  attestation,
  deployer,
  having,
  highRiskSystem,
  list,
  merge,
  minimalSystem,
  type Part,
  PROVIDER,
  provider,
  type Registered,
  recruitingUse,
} from '../../support/builders.js';
import { type Differs, dutyCases, fileOn, fromTheDay } from '../../support/duty-cases.js';
import { type Cases, testRequirement } from '../../support/policy-tester.js';

const HANDED_OVER: Part = {
  assistance: 'A weekly call, the test bench and the training data sheets',
  assistanceSince: '2028-01-05',
  documentation: 'Technical documentation 2.0, sections 1 to 6',
  documentationOn: '2028-01-05',
  limitations: 'Falls short on handwritten letters; fails on scans below 100 dots',
  limitationsOn: '2028-01-05',
  access: 'A sandbox with the model, for testing and validation',
  accessOn: '2028-01-05',
};

/** The agency modified the system substantially and became its provider. */
const change = list({
  id: 'new-model',
  by: 'agency',
  on: '2028-01-02',
  putsNameOrTrademark: 'no',
  changedAfterMarket: 'yes',
  foreseenInInitialAssessment: 'no',
  affectsRequirements: 'yes',
  highRiskBefore: 'yes',
  assessedBefore: 'yes',
  modifiesIntendedPurpose: 'no',
});
/** Another made it high-risk, which it had not been before. */
const REPURPOSED = list({
  id: 'new-purpose',
  by: 'agency',
  on: '2028-01-02',
  putsNameOrTrademark: 'no',
  changedAfterMarket: 'no',
  highRiskBefore: 'no',
  modifiesIntendedPurpose: 'yes',
});
const replaced = (handOver: Part | 'none' | undefined = {}, rest: Part = {}): Registered =>
  highRiskSystem({
    parties: list(
      provider({ handOver: typeof handOver === 'object' ? merge(HANDED_OVER, handOver) : handOver }),
      deployer(),
    ),
    valueChainChanges: change,
    ...rest,
  });
const system = (patch: Part = {}): Registered => having(replaced(), patch);
const differs = (name: string, handOver: Part | 'none'): Differs => [name, {}, { system: replaced(handOver) }];
const evidence = fileOn(`parties[${PROVIDER}].handOver`);
const always = { party: PROVIDER } as const;

const never: Cases = [
  {
    name: 'nobody has changed the system',
    system: highRiskSystem({ parties: list(provider(), deployer()) }),
    party: PROVIDER,
    reason: 'role',
  },
  { name: 'the new provider itself', system: replaced(), party: 'agency', reason: 'role' },
  {
    name: 'a provider that clearly ruled out a change into a high-risk system, which its system had not been',
    system: replaced(
      {},
      {
        uses: list(recruitingUse({ excludedByProvider: 'No use in recruitment, terms section 3' })),
        valueChainChanges: REPURPOSED,
      },
    ),
    party: PROVIDER,
    reason: 'role',
  },
  {
    name: 'a change to a system in no regulated class',
    system: minimalSystem({ parties: list(provider(), deployer()), valueChainChanges: change }),
    party: PROVIDER,
    reason: 'role',
  },
];
const open: readonly Differs[] = [
  ['nothing said about the hand-over', {}, { system: replaced(undefined, { parties: list(provider(), deployer()) }) }],
  [
    'nobody says whether the change affects a requirement',
    {
      valueChainChanges: list({
        id: 'new-model',
        by: 'agency',
        putsNameOrTrademark: 'no',
        changedAfterMarket: 'yes',
        foreseenInInitialAssessment: 'no',
        modifiesIntendedPurpose: 'no',
        highRiskBefore: 'yes',
        assessedBefore: 'yes',
      }),
    },
    { evidence: [], attestations: [], reason: 'applicability-open' },
  ],
];
const none = differs('nothing handed over', 'none');
const since = fromTheDay('handed over', '2028-01-05', '2028-01-04');

testRequirement(
  cooperation,
  'information-and-assistance',
  dutyCases({
    system,
    evidence,
    always: {
      ...always,
      attestations: [attestation({ requirement: 'ai-act/cooperation/information-and-assistance' })],
    },
    met: [since.met],
    unmet: [none, since.unmet, differs('no assistance', { assistance: 'none' })],
    open: [
      ...open,
      ['nobody judged what can be expected', {}, { attestations: [], reason: 'judgement-needed' }],
      differs('nobody says since when', { assistanceSince: undefined }),
    ],
    never,
  }),
);

for (const [requirement, key, day] of [
  ['technical-documentation', 'documentation', 'documentationOn'],
  ['limitations-and-failure-modes', 'limitations', 'limitationsOn'],
  ['technical-access', 'access', 'accessOn'],
] as const) {
  const why = `${key}NotRelevantBecause`;
  testRequirement(
    cooperation,
    requirement,
    dutyCases({
      system,
      evidence,
      always,
      met: [
        since.met,
        differs('not relevant here, for a reason that is written down', {
          [key]: 'none',
          [day]: undefined,
          [why]: 'The new provider replaced the model',
        }),
      ],
      unmet: [none, since.unmet, differs('nothing of the kind, and no reason', { [key]: 'none' })],
      open: [
        ...open,
        differs('nobody says when', { [day]: undefined }),
        differs('nobody says what', { [key]: undefined }),
      ],
      never,
    }),
  );
}
