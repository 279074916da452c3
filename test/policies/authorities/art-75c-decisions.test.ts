import { aiOfficeDecisions } from '../../../policies/authorities/art-75c-decisions.js';
import { AS_OF, DEPLOYER, deployer, list, merge, minimalSystem, type Part, PROVIDER } from '../../support/builders.js';
import { type Case, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { ELSEWHERE, FILE, measureCases, outOfReach } from './registers.js';

const never = outOfReach({
  name: 'a deployer alone, asked as provider',
  system: minimalSystem({ parties: list(deployer()) }),
  party: DEPLOYER,
  role: 'provider',
});

testRequirement(
  aiOfficeDecisions,
  'measures-ordered',
  measureCases('Art. 75c(3)', { system: minimalSystem, open: [['nobody says how', { how: undefined }]], never }),
);

const decided = (patch: Part = {}): Part =>
  merge(
    {
      id: 'decision',
      party: PROVIDER,
      basis: 'Art. 75c(3)',
      on: '2028-01-02',
      due: '2028-01-10',
      doneOn: '2028-01-10',
      how: 'The filter was withdrawn',
      describedToAIOfficeOn: '2028-01-12',
    },
    patch,
  );
const of = (name: string, register: unknown): Case => ({
  name,
  system: minimalSystem({ events: { authorityMeasure: register } }),
  evidence: [FILE],
  party: PROVIDER,
  role: 'provider',
});
const untold: Part = { describedToAIOfficeOn: 'none' };

testRequirement(aiOfficeDecisions, 'description-of-measures', {
  satisfied: [
    of('described two days later', list(decided())),
    of('described today', list(decided({ describedToAIOfficeOn: AS_OF }))),
    of(
      'described, and what another decision orders is not done yet',
      list(decided(), decided({ id: 'x', doneOn: 'none', ...untold })),
    ),
    of(
      'described, and another decision binds somebody else',
      list(decided(), decided({ id: 'x', party: ELSEWHERE, ...untold })),
    ),
    of(
      'described, and another measure rests on other law',
      list(decided(), decided({ id: 'x', basis: 'other', ...untold })),
    ),
  ],
  'not-satisfied': [
    of('done, and not described', list(decided(untold))),
    of('done today, and not described', list(decided({ doneOn: AS_OF, ...untold }))),
    of('one of two described', list(decided(), decided({ id: 'second', ...untold }))),
    of('to be described tomorrow', list(decided({ describedToAIOfficeOn: '2028-01-15' }))),
  ],
  undetermined: [
    ...onUnusableEvidence(of('', list(decided()))),
    { ...of('nothing said: the duty waits', undefined), reason: 'applicability-open' },
    of('nobody says when it was described', list(decided({ describedToAIOfficeOn: undefined }))),
    of('nobody says on what it rests', list(decided({ basis: undefined, ...untold }))),
    of('nobody says whether it is done', list(decided({ doneOn: undefined, ...untold }))),
    of('in a list that nobody calls complete', [decided()]),
  ],
  'not-applicable': [
    of('no decision', list()),
    of('nothing is done yet, so nothing is to be described', list(decided({ doneOn: 'none', ...untold }))),
    of('to be done tomorrow, so nothing is to be described', list(decided({ doneOn: '2028-01-15', ...untold }))),
    of('a decision that binds somebody else', list(decided({ party: ELSEWHERE, ...untold }))),
    of('a measure on another provision', list(decided({ basis: 'Art. 83(1)', ...untold }))),
    ...never,
  ],
});
