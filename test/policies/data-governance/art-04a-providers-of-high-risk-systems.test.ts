import { specialCategories } from '../../../policies/data-governance/art-04a-providers-of-high-risk-systems.js';
import {
  highRiskSystem,
  list,
  merge,
  minimalSystem,
  type Part,
  PROVIDER,
  type Registered,
} from '../../support/builders.js';
import { type Case, type Cases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import {
  BOTH,
  besides,
  CONDITIONS,
  EXAMINED,
  judgedFor,
  OF_DEPLOYER,
  processing,
  record,
  WITH_DEPLOYER,
} from './special-categories-cases.js';

const KEY = 'specialCategoriesAgainstBias';
const given: Pick<Case, 'party' | 'role' | 'evidence'> = { party: PROVIDER, role: 'provider', evidence: [record] };
const among = (entries: readonly Part[], rest: Part = {}): Registered =>
  highRiskSystem(merge({ ...EXAMINED, [KEY]: list(...entries) }, rest));
const system = (patch: Part = {}): Registered => among([processing(patch)]);

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
    system: highRiskSystem({ [KEY]: 'none' }),
    reason: 'condition',
  },
  { ...given, name: 'a complete list without an entry', system: among([]), reason: 'condition' },
  {
    ...given,
    name: 'the deployer alone processes them',
    system: among([processing(OF_DEPLOYER)], WITH_DEPLOYER),
    reason: 'condition',
  },
  {
    ...given,
    name: 'the provider processes them as deployer of its own system, under paragraph 2',
    system: among([processing({ as: 'deployer' })], BOTH),
    reason: 'condition',
  },
  {
    ...given,
    name: 'a system that is not high-risk',
    system: minimalSystem({ [KEY]: list(processing()) }),
    reason: 'class',
  },
];
const open: Cases = [
  { ...given, name: 'nobody says whether they are processed', system: highRiskSystem(), reason: 'applicability-open' },
  {
    ...given,
    name: 'one processing named in a list that nobody calls complete',
    system: highRiskSystem({ ...EXAMINED, [KEY]: [processing()] }),
    missing: [`a statement that ${KEY} is complete`],
  },
];

const judged = { ...given, attestations: judgedFor('special-categories/strict-necessity') };

testRequirement(specialCategories, 'strict-necessity', {
  satisfied: [
    {
      ...judged,
      name: 'a reason and the examination that it serves',
      system: system(),
      decidedBy: [`${KEY}[ethnic-origin].necessity`],
    },
    {
      ...judged,
      name: 'others without a reason, and the provider as deployer: each its own affair',
      system: among([processing(), ...besides('provider', { necessity: 'none' })], WITH_DEPLOYER),
    },
  ],
  'not-satisfied': [
    { ...judged, name: 'no reason', system: system({ necessity: 'none' }) },
    { ...judged, name: 'for no examination', system: system({ examinations: 'none' }) },
    {
      ...judged,
      name: 'for an examination that nobody wrote down',
      system: among([processing()], { dataGovernance: { biasExaminations: list({ id: 'autumn' }) } }),
    },
    {
      ...judged,
      name: 'one of two processings without a reason',
      system: among([processing(), processing({ id: 'religion', necessity: 'none' })]),
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

for (const [id, { met, unmet }] of Object.entries(CONDITIONS)) {
  testRequirement(specialCategories, id, {
    satisfied: [
      { ...given, name: 'as it has to be', system: system() },
      {
        ...given,
        name: 'as it has to be, while others fall short',
        system: among([processing(), ...besides('provider', unmet[0]?.patch ?? {})], WITH_DEPLOYER),
      },
      ...met.map(({ name, patch }) => ({ ...given, name, system: system(patch) })),
    ],
    'not-satisfied': [
      {
        ...given,
        name: 'one of two processings falls short',
        system: among([processing(), processing({ id: 'religion', ...(unmet[0]?.patch ?? {}) })]),
        instances: [`${KEY}[religion]`],
      },
      ...unmet.map(({ name, patch, asOf }) => ({
        ...given,
        name,
        system: system(patch),
        ...(asOf === undefined ? {} : { asOf }),
      })),
    ],
    undetermined: [...onUnusableEvidence({ ...given, system: system() }), ...open],
    'not-applicable': never,
  });
}
