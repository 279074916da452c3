import { providerLogs } from '../../../policies/record-keeping/art-19-provider-logs.js';
import { deployersSystem, provider } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { financialInstitutionCases } from './financial-institution-cases.js';
import { retentionCases } from './retention-cases.js';

testRequirement(
  providerLogs,
  'retention',
  retentionCases(provider(), [
    { name: 'a deployer, who keeps logs under Art. 26(6)', system: deployersSystem(), reason: 'role' },
  ]),
);

testRequirement(
  providerLogs,
  'financial-institution',
  financialInstitutionCases(provider(), [
    { name: 'a deployer, of whom Art. 26(6) asks it', system: deployersSystem(), reason: 'role' },
  ]),
);
