import { notifiedBodyProcedure } from '../../../policies/conformity/annex-07-notified-body.js';
import {
  attestation,
  deployersSystem,
  having,
  identifyingUse,
  list,
  merge,
  only,
  type Part,
  provider,
  type Registered,
  recruitingUse,
} from '../../support/builders.js';
import { allOf, dutyCases, eachLeftOut, fileOn, fromTheDay } from '../../support/duty-cases.js';
import { type Case, type Cases, notHighRisk, type OutcomeCases, testRequirement } from '../../support/policy-tester.js';
import { registerCases } from '../authorities/registers.js';
import { conforming } from './conforming.js';

const QUALITY_SYSTEM = [
  'nameAndAddress',
  'systemsCovered',
  'technicalDocumentation',
  'qualitySystemDocumentation',
  'upkeepProcedures',
  'noOtherApplication',
] as const;
const DOCUMENTATION = ['nameAndAddress', 'noOtherApplication', 'technicalDocumentation'] as const;

const body = (bodyProcedure: Part): Part => ({ conformityAssessment: { bodyProcedure } });

/** Remote biometric identification, assessed with a notified body that has approved the quality management system. */
const assessed = (patch: Part = {}): Registered =>
  having(
    conforming({
      uses: list(identifyingUse()),
      route: { procedure: 'notified body', notifiedBodyOrAuthority: 'Body 1234' },
      ...body({
        qualitySystemAppliedOn: '2027-06-01',
        qualitySystemApplication: allOf(QUALITY_SYSTEM),
        qualitySystemApprovedOn: '2027-10-01',
        upkeep: 'An internal audit each quarter',
        nextUpkeepReviewOn: '2028-03-01',
        documentationAppliedOn: '2027-08-01',
        documentationApplication: allOf(DOCUMENTATION),
      }),
    }),
    patch,
  );

const evidence = fileOn('conformityAssessment', 'route');

const LIFT: Part = {
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
};

/** Whom the procedure never binds, whatever is stated of it. */
const never = (stated: Part): Cases => [
  ...notHighRisk(provider()),
  { name: 'a deployer, who applies to nobody', system: deployersSystem(), reason: 'role' },
  {
    name: 'assessed by internal control',
    system: assessed(merge(stated, { route: { procedure: 'internal control', thirdPartyInvolved: 'yes' } })),
    reason: 'condition',
  },
  {
    name: 'recruitment, which no notified body has to assess',
    system: assessed(merge(stated, { uses: list(recruitingUse()) })),
    reason: 'condition',
  },
  {
    name: 'identification by a product of Section A, whose law goes first',
    system: assessed(merge(stated, { ...LIFT, route: { thirdPartyInvolved: 'no' } })),
    reason: 'condition',
  },
];

const entries = <const E extends readonly string[]>(key: string, all: E) =>
  eachLeftOut(
    (entry) => `an application without ${entry}`,
    all,
    (entry, answer) => body({ [key]: { [entry]: answer } }),
  );

const inQuality = entries('qualitySystemApplication', QUALITY_SYSTEM);
const lodged = fromTheDay('the application is lodged', '2027-06-01', '2027-05-31');

testRequirement(
  notifiedBodyProcedure,
  'application-for-the-quality-system',
  dutyCases({
    system: assessed,
    evidence,
    met: [lodged.met],
    unmet: [lodged.unmet, ...inQuality.unmet, ['not lodged', body({ qualitySystemAppliedOn: 'none' })]],
    open: [...inQuality.open, ['nobody says when it was lodged', body({ qualitySystemAppliedOn: undefined })]],
    never: never({}),
  }),
);

const NOT_APPROVED = body({ qualitySystemApprovedOn: 'none' });

testRequirement(
  notifiedBodyProcedure,
  'approved-quality-system-kept-up',
  dutyCases({
    system: assessed,
    evidence,
    always: {
      attestations: [attestation({ requirement: 'ai-act/notified-body-procedure/approved-quality-system-kept-up' })],
    },
    met: [
      ['looked at again today', body({ nextUpkeepReviewOn: '2028-01-14' })],
      ['approved today', body({ qualitySystemApprovedOn: '2028-01-14' })],
    ],
    unmet: [
      ['nobody keeps it up', body({ upkeep: 'none' })],
      ['to be looked at again yesterday', body({ nextUpkeepReviewOn: '2028-01-13' })],
    ],
    open: [
      ['nobody says how it is kept up', body({ upkeep: undefined })],
      ['nobody says when it is looked at again', body({ nextUpkeepReviewOn: undefined })],
      ['nobody judged it', {}, { attestations: [] }],
      ['nobody says whether it was approved', body({ qualitySystemApprovedOn: undefined }), { evidence: [] }],
    ],
    never: [
      ...never({}),
      { name: 'not approved yet', system: assessed(NOT_APPROVED), reason: 'condition' },
      {
        name: 'to be approved tomorrow',
        system: assessed(body({ qualitySystemApprovedOn: '2028-01-15' })),
        reason: 'condition',
      },
    ],
  }),
);

const applied = fromTheDay('the application is lodged', '2027-08-01', '2027-07-31');

testRequirement(
  notifiedBodyProcedure,
  'application-for-the-documentation',
  dutyCases({
    system: assessed,
    evidence,
    met: [applied.met],
    unmet: [
      applied.unmet,
      ['not lodged', body({ documentationAppliedOn: 'none' })],
      ['with no body', { route: { notifiedBodyOrAuthority: 'none' } }],
    ],
    open: [
      ['nobody says when it was lodged', body({ documentationAppliedOn: undefined })],
      ['nobody says with which body', { route: { notifiedBodyOrAuthority: undefined } }],
      ['nobody says which procedure', { route: { procedure: undefined } }, { evidence: [] }],
    ],
    never: never({}),
  }),
);

const inDocumentation = entries('documentationApplication', DOCUMENTATION);

testRequirement(
  notifiedBodyProcedure,
  'contents-of-the-application',
  dutyCases({
    system: assessed,
    evidence,
    unmet: inDocumentation.unmet,
    open: inDocumentation.open,
    never: never({}),
  }),
);

interface OfBody {
  readonly key: 'changes' | 'refusals' | 'requests';
  readonly entry: Part;
  readonly day: string;
  readonly due: string;
  readonly free: readonly (readonly [name: string, patch: Part])[];
  readonly sorts: readonly string[];
  readonly met?: readonly (readonly [name: string, patch: Part])[];
  readonly unmet?: readonly (readonly [name: string, patch: Part])[];
  readonly open?: readonly (readonly [name: string, patch: Part])[];
}

/** The cases of a duty over what the body asked for, or has to learn of. */
function bodyCases({ key, entry, day, due, ...duty }: OfBody): OutcomeCases {
  const of = (patch: Part = {}): Part =>
    merge({ id: 'entry', [due]: '2028-01-10', [day]: '2028-01-10', ...entry }, patch);
  return registerCases({
    system: (stated) => assessed(body({ [key]: stated })),
    entry: of,
    shown: { evidence },
    day,
    due,
    never: never(body({ [key]: list(of({ [day]: 'none' })) })),
    ...duty,
  });
}

const change = (kind: string, other: string, more: Partial<OfBody> = {}): OutcomeCases =>
  bodyCases({
    key: 'changes',
    entry: { kind, intended: 'yes' },
    day: 'toldOn',
    due: 'introducedOn',
    free: [[`a change of ${other}`, { kind: other }]],
    sorts: ['kind'],
    ...more,
  });

testRequirement(
  notifiedBodyProcedure,
  'changes-of-the-quality-system',
  change('the quality management system', 'the AI system', {
    met: [['a change of the list of systems', { kind: 'the list of AI systems' }]],
    unmet: [
      ['a change of the list of systems, told of too late', { kind: 'the list of AI systems', toldOn: '2028-01-11' }],
    ],
  }),
);

testRequirement(
  notifiedBodyProcedure,
  'changes-of-the-system',
  change('the AI system', 'the quality management system', {
    met: [
      ['a change that nobody intended, told of once it was known', { intended: 'no', toldOn: '2028-01-12' }],
      ['a change that nobody intended, told of today', { intended: 'no', toldOn: '2028-01-14' }],
      ['told before, and nobody says whether it was intended', { intended: undefined }],
    ],
    unmet: [['a change that nobody intended, and nobody told the body', { intended: 'no', toldOn: 'none' }]],
    open: [['told afterwards, and nobody says whether it was intended', { intended: undefined, toldOn: '2028-01-12' }]],
  }),
);

testRequirement(
  notifiedBodyProcedure,
  're-training-after-refusal',
  bodyCases({
    key: 'refusals',
    entry: { forTrainingData: 'yes' },
    day: 'retrainedOn',
    due: 'newApplicationOn',
    free: [['a refusal for another reason', { forTrainingData: 'no' }]],
    sorts: ['forTrainingData'],
  }),
);

const request = (asksFor: string, other: string, more: Partial<OfBody> = {}): OutcomeCases =>
  bodyCases({
    key: 'requests',
    entry: { asksFor, how: 'Through an interface' },
    day: 'doneOn',
    due: 'due',
    free: [[`a request for ${other}`, { asksFor: other }]],
    sorts: ['asksFor'],
    open: [['nobody says how', { how: undefined }]],
    ...more,
  });

/** A lift, which a third party assesses by the law on lifts: points 4.3 to 4.5 are part of that. */
const lift = (stated: Part, thirdPartyInvolved: 'yes' | undefined): Registered =>
  assessed(
    merge(
      { ...LIFT, uses: list(recruitingUse()), route: { procedure: 'sectoral procedure', thirdPartyInvolved } },
      stated,
    ),
  );

/** The same where the law of a product has its own procedure with a third party. */
function underProductLaw(asksFor: string, cases: OutcomeCases): OutcomeCases {
  const asked = (doneOn: string): Part =>
    body({ requests: list({ id: 'entry', asksFor, due: '2028-01-10', doneOn, how: 'Through an interface' }) });
  const of = (name: string, system: Registered): Case => ({ name, system, evidence });
  return {
    ...cases,
    satisfied: [...cases.satisfied, of('a lift, with a third party that got it', lift(asked('2028-01-10'), 'yes'))],
    'not-satisfied': [
      ...cases['not-satisfied'],
      of('a lift, with a third party that did not get it', lift(asked('none'), 'yes')),
    ],
    undetermined: [
      ...cases.undetermined,
      of('a lift, and nobody says whether a third party takes part', lift(asked('none'), undefined)),
    ],
  };
}

testRequirement(
  notifiedBodyProcedure,
  'access-to-data-sets',
  underProductLaw('data sets', request('data sets', 'premises')),
);

testRequirement(
  notifiedBodyProcedure,
  'further-evidence-and-tests',
  underProductLaw('further evidence or tests', request('further evidence or tests', 'data sets')),
);

testRequirement(
  notifiedBodyProcedure,
  'access-to-models',
  underProductLaw(
    'models and parameters',
    request('models and parameters', 'data sets', {
      free: [
        ['a request for data sets', { asksFor: 'data sets' }],
        ['a request for models before other means are exhausted', { notOwed: 'yes' }],
      ],
      unmet: [['not given, and said that it is owed', { notOwed: 'no', doneOn: 'none' }]],
    }),
  ),
);

testRequirement(
  notifiedBodyProcedure,
  'premises-and-information',
  request('premises', 'data sets', {
    met: [['information, given in time', { asksFor: 'other information' }]],
    unmet: [['information, not given', { asksFor: 'other information', doneOn: 'none' }]],
  }),
);
