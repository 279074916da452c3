import { commonSpecifications } from '../../../policies/conformity/art-41-common-specifications.js';
import { attestation, deployersSystem, document, highRiskSystem, provider } from '../../support/builders.js';
import { notHighRisk, testRequirement } from '../../support/policy-tester.js';
import { justificationCases } from './common-specifications.js';

testRequirement(
  commonSpecifications,
  'justification',
  justificationCases(
    (commonSpecificationsNotFollowed) => highRiskSystem({ route: { commonSpecificationsNotFollowed } }),
    {
      evidence: [document(['route'])],
      attestations: [attestation({ requirement: 'ai-act/common-specifications/justification' })],
    },
    [...notHighRisk(provider()), { name: 'a deployer, who built nothing', system: deployersSystem(), reason: 'role' }],
  ),
);
