import { testingSupervision } from '../../../policies/authorities/art-76-testing-supervision.js';
import { DEPLOYER, deployer, list, merge, minimalSystem, type Part, type Registered } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { stop, test } from '../real-world-testing/testing.js';
import { measureCases, outOfReach } from './registers.js';

const never = outOfReach({
  name: 'a deployer alone, asked as provider',
  system: minimalSystem({ parties: list(deployer()) }),
  party: DEPLOYER,
  role: 'provider',
});

/** The pilot runs into the spring; it was stopped a week after the decision. */
const pilot = (patch: Part = {}): Part =>
  test({ startedOn: '2027-12-01', endsOn: '2028-03-01', stops: list(stop({ on: '2028-01-09' })), ...patch });
const among =
  (...tests: readonly Part[]) =>
  (patch: Part): Registered =>
    minimalSystem(merge({ events: { realWorldTest: list(...tests) } }, patch));
const stopped = (stops: unknown, ...more: readonly Part[]) => among(pilot({ stops }), ...more);

const cases = measureCases(
  'Art. 76(3)(a)',
  {
    system: among(pilot()),
    unmet: [['said of a test that nobody entered', { realWorldTest: 'autumn' }]],
    open: [
      ['nobody says how', { how: undefined }],
      ['nobody says which test', { realWorldTest: undefined }],
      ['nobody says when it was ordered', { on: undefined }],
    ],
    never,
  },
  { realWorldTest: 'pilot' },
);
const [asEntered] = cases.satisfied;
const differing = (name: string, made: (patch: Part) => Registered) => ({
  ...asEntered,
  name,
  system: made({ events: { authorityMeasure: (asEntered.system.facts.events as Part).authorityMeasure } }),
});

testRequirement(testingSupervision, 'suspension-or-termination', {
  ...cases,
  satisfied: [
    ...cases.satisfied,
    differing('stopped on the day of the decision', stopped(list(stop({ on: '2028-01-02' })))),
    differing(
      'stopped, after an earlier stop of its own, beside a test that goes on',
      stopped(list(stop(), stop({ id: 'again', on: '2028-01-09' })), pilot({ id: 'other', stops: 'none' })),
    ),
  ],
  'not-satisfied': [
    ...cases['not-satisfied'],
    differing('said to be done, and the register of tests has no stop', stopped('none')),
    differing('stopped the day before the decision, and not since', stopped(list(stop({ on: '2028-01-01' })))),
    differing('another test was stopped', stopped('none', pilot({ id: 'other' }))),
  ],
  undetermined: [...cases.undetermined, differing('stops in a list that nobody calls complete', stopped([]))],
} as Parameters<typeof testRequirement>[2]);

testRequirement(
  testingSupervision,
  'modification',
  measureCases('Art. 76(3)(b)', { system: minimalSystem, open: [['nobody says how', { how: undefined }]], never }),
);
