import { informationOnModels } from '../../../policies/general-purpose-models/art-91-information.js';
import { testRequirement } from '../../support/policy-tester.js';
import { commissionCases } from './commission-cases.js';

testRequirement(
  informationOnModels,
  'information-supplied',
  commissionCases({
    register: 'modelRequests',
    entry: { basis: 'Art. 91', everythingProvided: 'yes' },
    day: 'answeredOn',
    orNoDay: false,
    sorts: 'basis',
    other: ['a request under Article 92', { basis: 'Art. 92' }],
    unmet: [['something left out', { everythingProvided: 'no' }]],
    open: [['nobody says whether it was all', { everythingProvided: undefined }]],
  }),
);
