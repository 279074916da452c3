import { measuresOnModels } from '../../../policies/general-purpose-models/art-93-measures.js';
import { testRequirement } from '../../support/policy-tester.js';
import { commissionCases } from './commission-cases.js';

const KINDS = {
  'measures-to-comply': 'to comply with Articles 53 and 54',
  'mitigation-measures': 'to mitigate a systemic risk',
  'restriction-withdrawal-or-recall': 'to restrict, withdraw or recall the model',
  'binding-commitments': 'commitments made binding',
} as const;

for (const [requirement, kind] of Object.entries(KINDS)) {
  const another = kind === 'commitments made binding' ? 'to mitigate a systemic risk' : 'commitments made binding';
  testRequirement(
    measuresOnModels,
    requirement,
    commissionCases({
      register: 'modelMeasures',
      entry: { kind, how: 'A release without the tool' },
      day: 'doneOn',
      orNoDay: true,
      sorts: 'kind',
      other: ['another kind of measure', { kind: another }],
      open: [['nobody says how', { how: undefined }]],
    }),
  );
}
