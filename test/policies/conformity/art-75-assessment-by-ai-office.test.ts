import { expect, it } from 'vitest';
import { assessmentByAIOffice } from '../../../policies/conformity/art-75-assessment-by-ai-office.js';
import {
  AS_OF,
  deployersSystem,
  having,
  identifyingUse,
  list,
  merge,
  only,
  type Part,
  provider,
  type Registered,
} from '../../support/builders.js';
import { dutyCases, fileOn } from '../../support/duty-cases.js';
import {
  assess,
  type Cases,
  describeBeside,
  findingOf,
  notHighRisk,
  testRequirement,
} from '../../support/policy-tester.js';
import { conforming } from './conforming.js';

const OFFICE: Part = { postMarketMonitoring: { supervisedByAIOffice: 'yes' } };
const OTHERS: Part = {
  postMarketMonitoring: { supervisedByAIOffice: 'no' },
  route: { modelAndSystemSameProviderOrUndertaking: 'no', insideVeryLargePlatform: 'no' },
};

/** Remote biometric identification under the AI Office, assessed by a body that the Commission entrusted and paid. */
const FACTS: Part = merge(OFFICE, {
  uses: list(identifyingUse()),
  route: {
    procedure: 'notified body',
    notifiedBodyOrAuthority: 'Body 1234',
    assessor: 'notified body',
    entrustedByCommission: 'yes',
    assessmentCostsDue: '2028-01-10',
    assessmentCostsPaidOn: '2028-01-10',
  },
});
const assessed = (patch: Part = {}): Registered => having(conforming(FACTS), patch);
const route = (patch: Part): Part => ({ route: patch });
const evidence = fileOn('route');

/** A lift that is part of a very large platform, assessed by a third party under product law. */
const LIFT: Part = merge(FACTS, {
  uses: 'none',
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
  route: { procedure: 'sectoral procedure', thirdPartyInvolved: 'yes' },
});

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who assesses no conformity', system: deployersSystem(), reason: 'role' },
  { name: 'under the authorities of the Member States', system: conforming(merge(FACTS, OTHERS)), reason: 'condition' },
  {
    name: 'internal control, with standards in full',
    system: assessed(
      route({ procedure: 'internal control', harmonisedStandardsApplied: 'in full, for all requirements' }),
    ),
    reason: 'condition',
  },
  {
    name: 'a product of Section A without a third party',
    system: conforming(merge(LIFT, route({ thirdPartyInvolved: 'no' }))),
    reason: 'condition',
  },
];

testRequirement(
  assessmentByAIOffice,
  'assessor',
  dutyCases({
    system: assessed,
    evidence,
    met: [
      ['the AI Office assesses it', route({ assessor: 'AI Office', entrustedByCommission: undefined })],
      ['a lift under the AI Office', {}, { system: conforming(LIFT) }],
    ],
    unmet: [
      ['a notified body that nobody entrusted', route({ entrustedByCommission: 'no' })],
      ['an authority of a Member State', route({ assessor: 'market surveillance authority' })],
      ['nobody assesses it', route({ notifiedBodyOrAuthority: 'none' })],
    ],
    open: [
      ['nobody says who assesses', route({ notifiedBodyOrAuthority: undefined })],
      ['nobody says what it is that assesses', route({ assessor: undefined })],
      ['nobody says whether the Commission entrusted it', route({ entrustedByCommission: undefined })],
      [
        'nobody says who supervises it',
        { postMarketMonitoring: { supervisedByAIOffice: undefined } },
        { evidence: [], reason: 'applicability-open' },
      ],
    ],
    never,
  }),
);

testRequirement(
  assessmentByAIOffice,
  'costs',
  dutyCases({
    system: assessed,
    evidence,
    met: [['paid before the last day', route({ assessmentCostsPaidOn: '2028-01-03' })]],
    unmet: [
      ['paid a day late', route({ assessmentCostsPaidOn: '2028-01-11' })],
      ['not paid, and due yesterday', route({ assessmentCostsDue: '2028-01-13', assessmentCostsPaidOn: 'none' })],
    ],
    open: [
      ['not paid, and due today', route({ assessmentCostsDue: AS_OF, assessmentCostsPaidOn: 'none' })],
      ['nobody says when they were paid', route({ assessmentCostsPaidOn: undefined })],
      [
        'nobody says whether anything was charged',
        route({ assessmentCostsDue: undefined }),
        { evidence: [], reason: 'applicability-open' },
      ],
    ],
    never: [
      ...never,
      { name: 'nothing charged yet', system: assessed(route({ assessmentCostsDue: 'none' })), reason: 'condition' },
      {
        name: 'the AI Office itself assesses it',
        system: assessed(route({ assessor: 'AI Office' })),
        reason: 'condition',
      },
      {
        name: 'a body that nobody entrusted',
        system: assessed(route({ entrustedByCommission: 'no' })),
        reason: 'condition',
      },
    ],
  }),
);

describeBeside('the dates of who assesses for the AI Office', () => {
  const ASSESSOR = 'assessment-by-the-ai-office/assessor';
  const PROCEDURE = 'conformity-assessment/procedure-for-biometrics';
  const timingOf = (id: string, system: Registered, asOf: string) => findingOf(assess({ system, asOf }), id).timing;

  it.each([
    ['the day before', '2027-12-01', 'upcoming'],
    ['the day', '2027-12-02', 'in-force'],
    ['far later', '2031-12-02', 'in-force'],
  ])('are those of Article 43, which Article 75(1e) presupposes: %s', (_, asOf, state) => {
    const timing = timingOf(ASSESSOR, assessed(), asOf);
    expect(timing.state).toBe(state);
    expect(timing).toEqual(timingOf(PROCEDURE, assessed(), asOf));
    const older = assessed({ firstPlacedOnTheMarketOn: '2027-11-01' });
    expect(timingOf(ASSESSOR, older, asOf)).toEqual(timingOf(PROCEDURE, older, asOf));
  });
});
