import { aiOfficePowers } from '../../../policies/authorities/art-75a-ai-office-powers.js';
import {
  AS_OF,
  DEPLOYER,
  deployer,
  list,
  merge,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  type Registered,
} from '../../support/builders.js';
import { type Case, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { FILE, measureCases, outOfReach, requestCases } from './registers.js';

const system = (patch: Part): Registered => minimalSystem(patch);
const never = outOfReach({
  name: 'a deployer alone, asked as provider',
  system: minimalSystem({ parties: list(deployer()) }),
  party: DEPLOYER,
  role: 'provider',
});
const otherLaw: readonly [string, Part] = ['a request on another provision', { legalBasis: 'Art. 74' }];
const simple: readonly [string, Part] = ['a simple request', { simpleRequest: 'yes' }];
const SORTS = ['party', 'asksFor', 'legalBasis'];
const asking = (what: string, more: Part = {}): Part => ({ legalBasis: 'Art. 75a', asksFor: only(what), ...more });

const KINDS = ['logs', 'fullDocumentation', 'dataSets', 'sourceCode', 'other'];

testRequirement(
  aiOfficePowers,
  'information-by-decision',
  requestCases(
    {
      system,
      free: [
        otherLaw,
        simple,
        ['a request that is said to bind nobody', { bindsNobody: 'yes' }],
        ['an inspection', { asksFor: only('inspection') }],
      ],
      unmet: [
        ['something left out', { everythingProvided: 'no' }],
        ...KINDS.map(
          (kind) => [`asked for: ${kind}, and not supplied`, { asksFor: only(kind), doneOn: 'none' }] as [string, Part],
        ),
      ],
      open: [['nobody says whether it was all', { everythingProvided: undefined }]],
      never,
    },
    asking('informationOrDocumentation', { everythingProvided: 'yes' }),
    'doneOn',
    SORTS,
  ),
);

const inspected = (patch: Part = {}): Part =>
  merge({ id: 'visit', party: PROVIDER, on: '2028-01-04', inspectionObstructed: 'no', ...asking('inspection') }, patch);
const visited = (name: string, register: unknown): Case => ({
  name,
  system: system({ events: { authorityRequest: register } }),
  evidence: [FILE],
  party: PROVIDER,
  role: 'provider',
});
const obstructed: Part = { inspectionObstructed: 'yes' };

testRequirement(aiOfficePowers, 'inspection', {
  satisfied: [
    visited('nothing was obstructed', list(inspected())),
    visited(
      'nothing was obstructed here, and somebody else obstructed',
      list(inspected(), inspected({ id: 'other', party: 'somebody-else', ...obstructed })),
    ),
    visited(
      'nothing was obstructed, and another letter asks for explanations',
      list(inspected(), inspected({ id: 'other', asksFor: only('accessOrExplanations'), ...obstructed })),
    ),
    visited(
      'nothing was obstructed, and a national authority came under other law',
      list(inspected(), inspected({ id: 'other', legalBasis: 'other', ...obstructed })),
    ),
  ],
  'not-satisfied': [
    visited('a room was not opened', list(inspected(obstructed))),
    visited('one of two inspections was obstructed', list(inspected(), inspected({ id: 'second', ...obstructed }))),
    visited('obstructed, in a list that nobody calls complete', [inspected(obstructed)]),
  ],
  undetermined: [
    ...onUnusableEvidence(visited('', list(inspected()))),
    { ...visited('nothing said: the duty waits', undefined), reason: 'applicability-open' },
    visited('nobody says whether it was obstructed', list(inspected({ inspectionObstructed: undefined }))),
    visited('nobody says on what it rests', list(inspected({ legalBasis: undefined, ...obstructed }))),
    visited('in a list that nobody calls complete', [inspected()]),
  ],
  'not-applicable': [
    visited('no inspection', list()),
    visited('an inspection of somebody else', list(inspected({ party: 'somebody-else', ...obstructed }))),
    visited('an inspection under other law', list(inspected({ legalBasis: 'other', ...obstructed }))),
    visited('a letter that asks for data sets', list(inspected({ asksFor: only('dataSets'), ...obstructed }))),
    ...never,
  ],
});

testRequirement(
  aiOfficePowers,
  'access-and-explanations',
  requestCases(
    { system, free: [otherLaw, ['a request for logs', { asksFor: only('logs') }]], never },
    asking('accessOrExplanations'),
    'accessGivenOn',
    SORTS,
  ),
);

testRequirement(
  aiOfficePowers,
  'retention',
  measureCases(
    'Art. 75a(6)(b)',
    {
      system,
      unmet: [['some of it was deleted', { stillRetained: 'no' }]],
      open: [
        ['nobody says whether it is still there', { stillRetained: undefined }],
        ['nobody says how', { how: undefined }],
        ['nobody says how, and it is kept since today', { how: undefined, due: AS_OF, doneOn: AS_OF }],
      ],
      never,
    },
    { stillRetained: 'yes' },
  ),
);
