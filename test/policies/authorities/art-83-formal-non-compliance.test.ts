import { formalNonCompliance } from '../../../policies/authorities/art-83-formal-non-compliance.js';
import { DEPLOYER, deployersSystem, only } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { measureCases, notHighRiskOr } from './registers.js';

testRequirement(
  formalNonCompliance,
  'ended',
  measureCases(
    'Art. 83(1)',
    {
      open: [['nobody says how', { how: undefined }]],
      never: notHighRiskOr({ name: 'a deployer', system: deployersSystem(), party: DEPLOYER, role: 'provider' }),
    },
    { formalFindings: only('markingMissing', 'declarationIncorrect') },
  ),
);
