import { commonSpecificationsForModels } from '../../../policies/general-purpose-models/art-41-common-specifications.js';
import type { Part, Registered } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { justificationCases } from '../conformity/common-specifications.js';
import { attests, MAKER, model, notBound, shows } from './model-cases.js';

const departing = (commonSpecificationsNotFollowed: unknown): Part => ({
  modelDemonstration: { commonSpecificationsNotFollowed },
});
const system = (stated: unknown): Registered => model(departing(stated));

testRequirement(
  commonSpecificationsForModels,
  'justification',
  justificationCases(
    system,
    {
      subject: 'model',
      party: MAKER,
      evidence: [shows('document', 'modelDemonstration')],
      attestations: [attests({ requirement: 'ai-act/common-specifications-for-models/justification' })],
    },
    notBound(departing('none')),
  ),
);
