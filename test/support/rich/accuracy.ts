import type { Part } from '../../laws/scenario.js';
import { attestation, complete, item, type RichPart, screening } from './part.js';

const FAULTS: readonly Part[] = [
  { id: 'memory', kind: 'fault', arisesFrom: 'the system', description: 'a worker runs out of memory' },
  { id: 'network', kind: 'error', arisesFrom: 'the environment', description: 'the line to the store is cut' },
  { id: 'upload', kind: 'inconsistency', arisesFrom: 'interaction with persons', description: 'half a file is sent' },
  { id: 'portal', kind: 'error', arisesFrom: 'interaction with other systems', description: 'the portal sends twice' },
];

const THREATS: readonly Part[] = [
  { id: 'stolen-account', kind: 'another vulnerability of the system' },
  { id: 'poisoned-data', kind: 'data poisoning' },
  { id: 'poisoned-model', kind: 'model poisoning' },
  { id: 'hidden-text', kind: 'adversarial examples or model evasion' },
  { id: 'membership', kind: 'confidentiality attack' },
  { id: 'overflow', kind: 'model flaw' },
].map((threat) => ({ ...threat, description: 'somebody moves an application up' }));

const ids = (entries: readonly Part[]): readonly unknown[] => entries.map(({ id }) => id);

/** Article 15: one level of accuracy, four causes of failure, six threats, all tested in October. */
export const accuracy: RichPart = {
  system: {
    continuesToLearn: 'no',
    accuracyRobustnessCybersecurity: {
      levels: complete([
        {
          id: 'right-fifth',
          metric: 'share of applications in the right fifth',
          uses: ['shortlisting'],
          conditions: 'vacancies with more than fifty applications',
          level: 0.8,
          better: 'higher',
          levelSetOn: '2027-07-01',
          appropriateBecause: 'two recruiters agree in 0.82',
          declaredIn: '2',
          declaredMetric: 'share of applications in the right fifth',
          declaredLevel: 0.8,
        },
      ]),
      results: complete([
        {
          id: 'october',
          accuracyLevel: 'right-fifth',
          dataSet: 'held-out',
          value: 0.84,
          records: 2000,
          ranOn: '2027-10-01',
          version: '4.2',
        },
      ]),
      watch: 'weekly figures against the report',
      retestEvery: 'P2Y',
      interactsWith: screening('persons', 'otherSystems'),
      faults: complete(FAULTS),
      robustnessMeasures: complete([
        { id: 'queue', kind: 'technical', faults: ids(FAULTS), description: 'work waits', implementedOn: '2027-05-02' },
        { id: 'standby', kind: 'organisational', faults: 'none', description: 'on call', implementedOn: '2027-05-02' },
      ]),
      robustnessTests: complete([
        {
          id: 'chaos-day',
          faults: ids(FAULTS),
          ranOn: '2027-10-01',
          version: '4.2',
          expected: 'no ranking lost',
          actual: 'no ranking was lost',
          result: 'as expected',
        },
      ]),
      threats: complete(THREATS),
      securityMeasures: complete([
        {
          id: 'signatures',
          threats: ids(THREATS),
          serves: screening('prevent', 'detect', 'respond', 'resolve', 'control'),
          description: 'data and weights are signed and watched',
          implementedOn: '2027-05-02',
        },
      ]),
      securityTests: complete([
        {
          id: 'red-team',
          threats: ids(THREATS),
          attack: 'nine attacks in three days',
          ranOn: '2027-10-01',
          version: '4.2',
          result: 'withstood',
        },
      ]),
      securityAssessment: { description: 'threat model of the product', on: '2027-06-01', version: '4.2' },
    },
  },
  items: [
    item('performance-report', 'test report', 'accuracyRobustnessCybersecurity'),
    item('performance-file', 'document', 'accuracyRobustnessCybersecurity'),
  ],
  attestations: ['accuracy', 'appropriate-solutions'].map((requirement) =>
    attestation(`performance-${requirement}`, {
      requirement: `ai-act/accuracy-robustness-cybersecurity/${requirement}`,
    }),
  ),
  // Nothing returns as input, and no certificate of cybersecurity is relied on.
  ofOthers: [
    'accuracy-robustness-cybersecurity/feedback-loops',
    'accuracy-robustness-cybersecurity/presumed-cybersecurity',
  ],
};
