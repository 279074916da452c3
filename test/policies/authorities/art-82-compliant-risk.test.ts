import { compliantRisk } from '../../../policies/authorities/art-82-compliant-risk.js';
import { DEPLOYER, deployersSystem } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { measureCases, notHighRiskOr } from './registers.js';

testRequirement(
  compliantRisk,
  'corrective-action',
  measureCases(
    'Art. 82(1)',
    {
      unmet: [['done for some of the systems on the market', { coversAllMadeAvailable: 'no' }]],
      open: [
        ['nobody says how', { how: undefined }],
        ['nobody says whether it covers all', { coversAllMadeAvailable: undefined }],
      ],
      never: notHighRiskOr({
        name: 'a deployer alone, asked as provider',
        system: deployersSystem(),
        party: DEPLOYER,
        role: 'provider',
      }),
    },
    { coversAllMadeAvailable: 'yes' },
  ),
);
