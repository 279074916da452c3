import { specialCategoriesOtherProviders } from '../../../policies/data-governance/art-04a-other-providers.js';
import {
  highRiskSystem,
  list,
  merge,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  type Registered,
} from '../../support/builders.js';
import { type Case, type Cases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import {
  BOTH,
  besides,
  CONDITIONS,
  judgedFor,
  OF_DEPLOYER,
  processing,
  record,
  WITH_DEPLOYER,
} from './special-categories-cases.js';

const KEY = 'specialCategoriesAgainstBias';
const given: Pick<Case, 'party' | 'role' | 'evidence'> = { party: PROVIDER, role: 'provider', evidence: [record] };
const own = processing;
const among = (entries: readonly Part[], rest: Part = {}): Registered =>
  minimalSystem(merge({ [KEY]: list(...entries) }, rest));
const system = (patch: Part = {}): Registered => among([own(patch)]);

const never: Cases = [
  {
    ...given,
    name: 'others process them, or it does in another role',
    system: among(besides('provider', {}), WITH_DEPLOYER),
    reason: 'condition',
  },
  {
    ...given,
    name: 'no special categories processed against bias',
    system: minimalSystem({ [KEY]: 'none' }),
    reason: 'condition',
  },
  {
    ...given,
    name: 'the deployer alone processes them',
    system: among([processing(OF_DEPLOYER)], WITH_DEPLOYER),
    reason: 'condition',
  },
  {
    ...given,
    name: 'the provider processes them as deployer of its own system',
    system: among([processing({ as: 'deployer' })], BOTH),
    reason: 'condition',
  },
  {
    ...given,
    name: 'a high-risk system, for which paragraph 1 speaks',
    system: highRiskSystem({ [KEY]: list(processing()) }),
    reason: 'class',
  },
];
const open: Cases = [
  { ...given, name: 'nobody says whether they are processed', system: minimalSystem(), reason: 'applicability-open' },
  {
    ...given,
    name: 'one processing named in a list that nobody calls complete',
    system: minimalSystem({ [KEY]: [own()] }),
    missing: [`a statement that ${KEY} is complete`],
  },
];

const judged = {
  ...given,
  attestations: judgedFor('special-categories-other-providers/strict-necessity-other-providers'),
};

testRequirement(specialCategoriesOtherProviders, 'strict-necessity-other-providers', {
  satisfied: [
    {
      ...judged,
      name: 'a reason, against an interest that the Act names',
      system: system(),
      decidedBy: [`${KEY}[ethnic-origin].necessity`],
    },
    {
      ...judged,
      name: 'while others fall short',
      system: among([own(), ...besides('provider', { necessity: 'none' })], WITH_DEPLOYER),
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

testRequirement(specialCategoriesOtherProviders, 'conditions-other-providers', {
  satisfied: [
    { ...given, name: 'all conditions of paragraph 1 applied', system: system() },
    {
      ...given,
      name: 'while others fall short',
      system: among([own(), ...besides('provider', { accessDocumented: 'no' })], WITH_DEPLOYER),
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
