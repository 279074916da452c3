import { evaluationsOfModels } from '../../../policies/general-purpose-models/art-92-evaluations.js';
import { testRequirement } from '../../support/policy-tester.js';
import { commissionCases } from './commission-cases.js';

testRequirement(
  evaluationsOfModels,
  'access-given',
  commissionCases({
    register: 'modelRequests',
    entry: { basis: 'Art. 92' },
    day: 'accessGivenOn',
    orNoDay: false,
    sorts: 'basis',
    other: ['a request under Article 91', { basis: 'Art. 91' }],
  }),
);
