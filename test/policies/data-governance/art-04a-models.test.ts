import { specialCategoriesOfModels } from '../../../policies/data-governance/art-04a-models.js';
import { list, merge, only, type Part, type Registered } from '../../support/builders.js';
import { type Case, type Cases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import {
  attests,
  bystander,
  classOpen,
  MAKER,
  maker,
  model,
  notBound,
  OPEN,
  of,
  shows,
} from '../general-purpose-models/model-cases.js';
import { CONDITIONS, processing } from './special-categories-cases.js';

const KEY = 'specialCategoriesAgainstBias';
const USER = 'integrator';
const shown: Partial<Case> = { evidence: [shows('document', KEY)] };
const own = (patch: Part = {}): Part => processing({ party: MAKER, ...patch });
const among = (entries: readonly Part[], rest: Part = {}): Registered =>
  model(merge({ [KEY]: list(...entries) }, rest));
const tern = (patch: Part = {}): Registered => among([own(patch)]);

/** The maker processes them properly, and somebody who uses its model does not: that is asked of the system of the latter. */
const besideUser = (patch: Part): Registered =>
  among([own(), own({ id: 'of-the-user', party: USER, as: 'deployer', ...patch })], {
    parties: list(maker(), bystander({ id: USER })),
  });

const never: Cases = [
  of('no special categories processed against bias of the model', model({ [KEY]: 'none' }), {
    ...shown,
    reason: 'condition',
  }),
  of(
    'another alone processes them',
    among([own({ party: USER, as: 'deployer' })], { parties: list(maker(), bystander({ id: USER })) }),
    { ...shown, reason: 'condition', party: MAKER },
  ),
  ...notBound({ [KEY]: list(own()) }),
];
const open: Cases = [
  of('nobody says whether they are processed', model(), { ...shown, reason: 'applicability-open' }),
  of('one processing named in a list that nobody calls complete', model({ [KEY]: [own()] }), {
    ...shown,
    missing: [`a statement that ${KEY} is complete`],
  }),
  classOpen({ [KEY]: list(own()) }),
];

const NECESSITY = 'ai-act/special-categories-models/strict-necessity-models';
const judged: Partial<Case> = { ...shown, attestations: [attests({ requirement: NECESSITY })] };

testRequirement(specialCategoriesOfModels, 'strict-necessity-models', {
  satisfied: [
    of('a reason, against an interest that the Act names', tern(), {
      ...judged,
      decidedBy: [`${KEY}[ethnic-origin].necessity`],
    }),
    of('while a user of the model gives none', besideUser({ necessity: 'none' }), { ...judged, party: MAKER }),
    of('nobody says in which role the maker processes them', tern({ as: undefined }), judged),
    of('an open model is no exception, and has its reason', among([own()], OPEN), judged),
  ],
  'not-satisfied': [
    of('no reason', tern({ necessity: 'none' }), judged),
    of('against no bias that the Act names', tern({ interests: only() }), judged),
    of('one of two processings without a reason', among([own(), own({ id: 'religion', necessity: 'none' })]), {
      ...judged,
      instances: [`${KEY}[religion]`],
    }),
    of('an open model without a reason', among([own({ necessity: 'none' })], OPEN), judged),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...of('', tern()), ...judged }),
    ...open,
    of('nobody judged it', tern(), { ...shown, reason: 'judgement-needed' }),
  ],
  'not-applicable': never,
});

const conditions = Object.values(CONDITIONS);

testRequirement(specialCategoriesOfModels, 'conditions-models', {
  satisfied: [
    of('all conditions of paragraph 1 applied', tern(), shown),
    of('while a user of the model falls short', besideUser({ accessDocumented: 'no' }), { ...shown, party: MAKER }),
    ...conditions.flatMap(({ met }) => met).map(({ name, patch }) => of(name, tern(patch), shown)),
  ],
  'not-satisfied': [
    of('one of two processings falls short', among([own(), own({ id: 'religion', accessDocumented: 'no' })]), {
      ...shown,
      instances: [`${KEY}[religion]`],
    }),
    ...conditions
      .flatMap(({ unmet }) => unmet)
      .map(({ name, patch, asOf }) => of(name, tern(patch), { ...shown, ...(asOf === undefined ? {} : { asOf }) })),
  ],
  undetermined: [...onUnusableEvidence({ ...of('', tern()), ...shown }), ...open],
  'not-applicable': never,
});
