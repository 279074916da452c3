import { bindingCommitments } from '../../../policies/authorities/art-75b-commitments.js';
import { attestation, DEPLOYER, deployer, list, minimalSystem } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { FILE, measureCases, outOfReach } from './registers.js';

testRequirement(
  bindingCommitments,
  'commitments-kept',
  measureCases('Art. 75b', {
    system: minimalSystem,
    shown: {
      evidence: [FILE],
      attestations: [attestation({ requirement: 'ai-act/binding-commitments/commitments-kept' })],
    },
    open: [['nobody says how', { how: undefined }]],
    never: outOfReach({
      name: 'a deployer alone, asked as provider',
      system: minimalSystem({ parties: list(deployer()) }),
      party: DEPLOYER,
      role: 'provider',
    }),
  }),
);
