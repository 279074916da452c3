import { modelNotification } from '../../../policies/general-purpose-models/art-52-notification.js';
import { AS_OF, having, type Part, type Registered } from '../../support/builders.js';
import { type Case, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { model, notBound, of, shows, silentOn } from './model-cases.js';

const TOLD: Part = {
  trainingCompute: 4e25,
  trainingComputeMethod: 'counted from the log of the cluster',
  highImpactCapabilities: 'yes',
  thresholdKnownOn: '2027-11-01',
  notifiedOn: '2027-11-15',
};
const LETTER: Part = {
  information: 'operations by phase of training',
  sentTo: 'the Commission or the AI Office',
};
const notified = (facts: Part = {}, letter: Part = {}): Registered =>
  having(having(model({ model: TOLD, modelNotification: LETTER }), { model: facts }), { modelNotification: letter });
const file = { subject: 'model' as const, evidence: [shows('document', 'model', 'modelNotification')] };
const shown = { ...file, system: notified() };

const below: Case = of(
  'far below the threshold, and nobody expects it to be met',
  model({ model: { thresholdKnownOn: 'none' } }),
  {
    reason: 'condition',
  },
);
const silent: Case = of('nobody says whether the threshold will be met', model(), { reason: 'applicability-open' });

testRequirement(modelNotification, 'notification', {
  satisfied: [
    { ...shown, name: 'notified on the fourteenth day' },
    of(
      'known and notified on the day that is judged, below the figure',
      notified({ trainingCompute: 1e22, highImpactCapabilities: 'no', thresholdKnownOn: AS_OF, notifiedOn: AS_OF }),
      file,
    ),
    of('notified on the day itself', notified({ notifiedOn: '2027-11-01' }), file),
    of('notified on the day that is judged', notified({ thresholdKnownOn: AS_OF, notifiedOn: AS_OF }), file),
    of('above the figure, and nobody evaluated it', notified({ highImpactCapabilities: undefined }), file),
    of(
      'known in advance, long before the figure is reached',
      notified({ trainingCompute: 1e22, highImpactCapabilities: 'no' }),
      file,
    ),
    of(
      'arguments against systemic risk were accepted: it had to be notified all the same',
      notified({ argumentsAccepted: 'yes' }),
      file,
    ),
    of('by its capabilities alone', notified({ trainingCompute: 1e22, thresholdKnownOn: '2027-11-01' }), file),
  ],
  'not-satisfied': [
    of('notified on the fifteenth day', notified({ notifiedOn: '2027-11-16' }), {
      ...file,
      decidedBy: ['model.thresholdKnownOn'],
    }),
    of('not notified', notified({ notifiedOn: 'none' }), file),
    of('a notification that is only planned', notified({ thresholdKnownOn: AS_OF, notifiedOn: '2028-01-15' }), file),
    of('sent to a national authority', notified({}, { sentTo: 'somebody else' }), file),
    of('capable, and no day of knowledge is admitted', notified({ thresholdKnownOn: 'none' }), file),
    of(
      'barely above the figure, and no day of knowledge is admitted',
      notified({ trainingCompute: 1.0000000000000003e25, thresholdKnownOn: 'none', highImpactCapabilities: 'no' }),
      file,
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silentOn('model', notified, ['thresholdKnownOn', 'notifiedOn'], file),
    of('nobody says to whom it was sent', notified({}, { sentTo: undefined }), file),
    silent,
    of(
      'the threshold will be known tomorrow, and nobody says what the model can do',
      model({ model: { highImpactCapabilities: undefined, thresholdKnownOn: '2028-01-15' } }),
      { reason: 'applicability-open' },
    ),
  ],
  'not-applicable': [
    below,
    of(
      'exactly at the figure, which is not above it',
      model({ model: { trainingCompute: 1e25, thresholdKnownOn: 'none' } }),
      {
        reason: 'condition',
      },
    ),
    of(
      'designated by the Commission, which needs no telling',
      model({ model: { designatedOn: '2027-03-01', thresholdKnownOn: 'none' } }),
      {
        reason: 'condition',
      },
    ),
    of('known only from tomorrow', model({ model: { thresholdKnownOn: '2028-01-15' } }), { reason: 'condition' }),
    ...notBound({ model: TOLD }),
  ],
});

testRequirement(modelNotification, 'information-in-the-notification', {
  satisfied: [
    { ...shown, name: 'the figures and the method' },
    of(
      'known from the day that is judged',
      notified({ trainingCompute: 1e22, highImpactCapabilities: 'no', thresholdKnownOn: AS_OF }),
      file,
    ),
  ],
  'not-satisfied': [of('a bare notification', notified({}, { information: 'none' }), file)],
  undetermined: [
    ...onUnusableEvidence(shown),
    of('nobody says what it contained', notified({}, { information: undefined }), file),
    of('nobody says how the operations were counted', notified({ trainingComputeMethod: undefined }), {
      ...file,
      missing: ['model.trainingComputeMethod'],
    }),
    silent,
    of(
      'above the figure, and nothing else is said',
      model({
        model: { trainingCompute: 1.0000000000000003e25, highImpactCapabilities: 'no', thresholdKnownOn: 'none' },
      }),
      file,
    ),
    of(
      'capable below the figure, and nothing else is said',
      model({ model: { highImpactCapabilities: 'yes', thresholdKnownOn: 'none' } }),
      file,
    ),
  ],
  'not-applicable': [
    below,
    of('exactly at the figure', model({ model: { trainingCompute: 1e25, thresholdKnownOn: 'none' } })),
    ...notBound({ model: TOLD }),
  ],
});
