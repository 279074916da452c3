import { specialCategoriesOfDeployers } from '../../../policies/data-governance/art-04a-deployers.js';
import {
  DEPLOYER,
  highRiskSystem,
  list,
  merge,
  minimalSystem,
  only,
  type Part,
  type Registered,
} from '../../support/builders.js';
import { type Case, type Cases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import {
  besides,
  CONDITIONS,
  judgedFor,
  OF_DEPLOYER,
  processing,
  record,
  WITH_DEPLOYER,
} from './special-categories-cases.js';

const KEY = 'specialCategoriesAgainstBias';
const given: Pick<Case, 'party' | 'role' | 'evidence'> = { party: DEPLOYER, role: 'deployer', evidence: [record] };
const own = (patch: Part = {}): Part => processing({ ...OF_DEPLOYER, ...patch });
const among = (entries: readonly Part[], rest: Part = {}): Registered =>
  highRiskSystem(merge({ ...WITH_DEPLOYER, [KEY]: list(...entries) }, rest));
const system = (patch: Part = {}): Registered => among([own(patch)]);

const never: Cases = [
  {
    ...given,
    name: 'others process them, or it does in another role',
    system: among(besides('deployer', {}), WITH_DEPLOYER),
    reason: 'condition',
  },
  {
    ...given,
    name: 'no special categories processed against bias',
    system: highRiskSystem({ ...WITH_DEPLOYER, [KEY]: 'none' }),
    reason: 'condition',
  },
  { ...given, name: 'the provider alone processes them', system: among([processing()]), reason: 'condition' },
  {
    ...given,
    name: 'processed as provider, says the list',
    system: among([own({ as: 'provider' })]),
    reason: 'condition',
  },
  {
    ...given,
    name: 'a programme that is no AI system',
    system: minimalSystem({
      ...WITH_DEPLOYER,
      [KEY]: list(own()),
      definition: { infersHowToGenerateOutputs: 'no', rulesSetSolelyByPersons: 'yes' },
    }),
    reason: 'scope',
  },
];
const open: Cases = [
  {
    ...given,
    name: 'nobody says whether they are processed',
    system: highRiskSystem(WITH_DEPLOYER),
    reason: 'applicability-open',
  },
  {
    ...given,
    name: 'one processing named in a list that nobody calls complete',
    system: highRiskSystem({ ...WITH_DEPLOYER, [KEY]: [own()] }),
    missing: [`a statement that ${KEY} is complete`],
  },
];

const judged = { ...given, attestations: judgedFor('special-categories-deployers/strict-necessity-deployers') };

testRequirement(specialCategoriesOfDeployers, 'strict-necessity-deployers', {
  satisfied: [
    {
      ...judged,
      name: 'a reason, against an interest that the Act names',
      system: system(),
      decidedBy: [`${KEY}[ethnic-origin].necessity`],
    },
    {
      ...judged,
      name: 'a system that is not high-risk, just so',
      system: minimalSystem({ ...WITH_DEPLOYER, [KEY]: list(own()) }),
    },
    {
      ...judged,
      name: 'while others fall short',
      system: among([own(), ...besides('deployer', { necessity: 'none' })]),
    },
  ],
  'not-satisfied': [
    { ...judged, name: 'no reason', system: system({ necessity: 'none' }) },
    { ...judged, name: 'against no bias that the Act names', system: system({ interests: only() }) },
    {
      ...judged,
      name: 'one of two processings without a reason',
      system: among([own(), own({ id: 'religion', necessity: 'none' })]),
      instances: [`${KEY}[religion]`],
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ ...judged, system: system() }),
    ...open,
    { ...given, name: 'nobody judged it', system: system(), reason: 'judgement-needed' },
  ],
  'not-applicable': never,
});

const conditions = Object.values(CONDITIONS);

testRequirement(specialCategoriesOfDeployers, 'conditions-deployers', {
  satisfied: [
    { ...given, name: 'all conditions of paragraph 1 applied', system: system() },
    {
      ...given,
      name: 'a system that is not high-risk, just so',
      system: minimalSystem({ ...WITH_DEPLOYER, [KEY]: list(own()) }),
    },
    {
      ...given,
      name: 'while others fall short',
      system: among([own(), ...besides('deployer', { accessDocumented: 'no' })]),
    },
    ...conditions.flatMap(({ met }) => met).map(({ name, patch }) => ({ ...given, name, system: system(patch) })),
  ],
  'not-satisfied': [
    {
      ...given,
      name: 'one of two processings falls short',
      system: among([own(), own({ id: 'religion', accessDocumented: 'no' })]),
      instances: [`${KEY}[religion]`],
    },
    ...conditions
      .flatMap(({ unmet }) => unmet)
      .map(({ name, patch, asOf }) => ({
        ...given,
        name,
        system: system(patch),
        ...(asOf === undefined ? {} : { asOf }),
      })),
  ],
  undetermined: [...onUnusableEvidence({ ...given, system: system() }), ...open],
  'not-applicable': never,
});
