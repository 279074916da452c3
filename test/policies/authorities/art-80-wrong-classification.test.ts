import { wrongClassification } from '../../../policies/authorities/art-80-wrong-classification.js';
import { attestation, DEPLOYER, deployer, list, minimalSystem } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { FILE, measureCases, outOfReach } from './registers.js';

const never = outOfReach({
  name: 'a deployer alone',
  system: minimalSystem({ parties: list(deployer()) }),
  party: DEPLOYER,
  role: 'provider',
});
const judged = (requirement: string) => ({
  evidence: [FILE],
  attestations: [attestation({ requirement: `ai-act/wrong-classification/${requirement}` })],
});
const howUnsaid = [['nobody says how', { how: undefined }]] as const;

testRequirement(
  wrongClassification,
  'brought-into-conformity',
  measureCases(
    'Art. 80(2)',
    { system: minimalSystem, shown: judged('brought-into-conformity'), open: howUnsaid, never },
    {},
    'broughtIntoConformityOn',
  ),
);

testRequirement(
  wrongClassification,
  'corrective-action',
  measureCases(
    'Art. 80(2)',
    {
      system: minimalSystem,
      shown: judged('corrective-action'),
      unmet: [['done for some of the systems on the market', { coversAllMadeAvailable: 'no' }]],
      open: [...howUnsaid, ['nobody says whether it covers all', { coversAllMadeAvailable: undefined }]],
      never,
    },
    { coversAllMadeAvailable: 'yes' },
  ),
);
