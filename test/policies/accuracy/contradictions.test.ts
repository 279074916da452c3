import { accuracyDeclaredAboveTests, accuracyDeclaredOtherwise } from '../../../policies/accuracy/contradictions.js';
import { highRiskSystem, list, type Part, type Registered } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const LEVEL = {
  id: 'precision',
  metric: 'share of right rankings',
  level: 0.9,
  better: 'higher',
  declaredIn: '3',
  declaredMetric: 'share of right rankings',
  declaredLevel: 0.9,
};
const RESULT = { id: 'run', accuracyLevel: 'precision', version: '2.0', ranOn: '2027-10-04', value: 0.9 };

const measured = (level: Part, ...results: readonly Part[]): Registered =>
  highRiskSystem({
    instructions: { version: '3' },
    accuracyRobustnessCybersecurity: {
      levels: list({ ...LEVEL, ...level }, { ...LEVEL, id: 'recall' }),
      results: list(...results.map((result, index) => ({ ...RESULT, id: `run-${index}`, ...result }))),
    },
  });
const error = { better: 'lower', level: 0.1, declaredLevel: 0.1 };

testContradiction(accuracyDeclaredAboveTests, {
  contradicted: [
    {
      name: 'ninety in a hundred declared, eighty-nine measured',
      system: measured({}, { value: 0.89 }),
      decidedBy: [
        'accuracyRobustnessCybersecurity.levels[precision].declaredLevel',
        'accuracyRobustnessCybersecurity.results[run-0].value',
      ],
    },
    { name: 'a run on the very day', system: measured({}, { value: 0.89, ranOn: '2028-01-14' }) },
    { name: 'a rate of errors declared below the measured one', system: measured(error, { value: 0.11 }) },
    {
      name: 'the worse of two runs of this version, without a reason to set it aside',
      system: measured({}, {}, { value: 0.7 }),
    },
  ],
  consistent: [
    { name: 'declared exactly as measured', system: measured({}, {}) },
    { name: 'a rate of errors declared exactly as measured', system: measured(error, { value: 0.1 }) },
    { name: 'measured better than declared', system: measured({}, { value: 0.95 }) },
    { name: 'fewer errors than declared', system: measured(error, { value: 0.05 }) },
    {
      name: 'a run that was set aside with its reason',
      system: measured({}, { value: 0.7, setAsideBecause: 'cut off' }),
    },
    { name: 'a run of an older version', system: measured({}, { value: 0.7, version: '1.9' }) },
    { name: 'a run that lies ahead', system: measured({}, { value: 0.7, ranOn: '2028-03-01' }) },
    { name: 'a run for another level', system: measured({}, { value: 0.7, accuracyLevel: 'speed' }) },
    { name: 'no level declared', system: measured({ declaredLevel: undefined }, { value: 0.7 }) },
    { name: 'nobody says which side is better', system: measured({ better: undefined }, { value: 0.7 }) },
  ],
});

testContradiction(accuracyDeclaredOtherwise, {
  contradicted: [
    { name: 'another metric', system: measured({ declaredMetric: 'share of applicants who agree' }) },
    { name: 'a higher level', system: measured({ declaredLevel: 0.93 }) },
    { name: 'a lower level', system: measured({ declaredLevel: 0.8 }) },
  ],
  consistent: [
    { name: 'the same metric and level', system: measured({}) },
    { name: 'older instructions declared another level', system: measured({ declaredIn: '2', declaredLevel: 0.8 }) },
    { name: 'nothing declared', system: measured({ declaredMetric: undefined, declaredLevel: undefined }) },
    { name: 'no metric declared at all, and said so', system: measured({ declaredMetric: 'none' }) },
    { name: 'a metric declared for a level without one', system: measured({ metric: 'none' }) },
  ],
});
