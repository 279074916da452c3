import { conformityAssessment } from '../../../policies/conformity/art-43-conformity-assessment.js';
import {
  deployersSystem,
  having,
  identifyingUse,
  list,
  merge,
  only,
  type Part,
  provider,
  recruitingUse,
} from '../../support/builders.js';
import { dutyCases, fileOn, fromTheDay } from '../../support/duty-cases.js';
import { type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';
import {
  allowedForAWhile,
  assessment,
  assessments,
  certificate,
  conforming,
  ofThePresentVersion,
} from './conforming.js';

const evidence = fileOn('conformityAssessment', 'route');

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who assesses no conformity', system: deployersSystem(), reason: 'role' },
];

const biometric: Part = { uses: list(identifyingUse()) };
const categorising: Part = {
  uses: list(
    identifyingUse({
      area: { identifiesAgainstDatabase: 'no', categorisesBySensitiveAttributes: only('specialCategory') },
      practice: { ancillaryAndStrictlyNecessary: 'no' },
    }),
  ),
};
const recognising: Part = {
  uses: list(identifyingUse({ area: { identifiesAgainstDatabase: 'no', recognisesEmotionsOrIntentions: 'yes' } })),
};
/** Recruitment, and identification as a narrow procedural task, which is not high-risk. */
const derogated: Part = {
  uses: list(
    recruitingUse(),
    identifyingUse({
      evaluatesPersonalAspects: 'no',
      derogation: { narrowProceduralTask: 'yes' },
    }),
  ),
};
const lift: Part = {
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
};
const notConcluded = [
  'the assessment found that requirements are not met',
  assessments(assessment({ conclusion: 'the requirements are not met' })),
] as const;
const concluded = fromTheDay('the assessment ends', '2027-12-02', '2027-12-01');

const withBody: Part = merge(biometric, {
  route: {
    procedure: 'notified body',
    notifiedBodyOrAuthority: 'Body 1234',
    intendedForAuthoritiesOrUnionBodies: 'no',
    assessor: 'notified body',
  },
  conformityAssessment: { certificates: list(certificate()) },
});

testRequirement(
  conformityAssessment,
  'procedure-for-biometrics',
  dutyCases({
    system: (patch = {}) => having(conforming(withBody), patch),
    evidence,
    met: [
      ...ofThePresentVersion.met,
      ...allowedForAWhile.met,
      concluded.met,
      [
        'internal control, with harmonised standards applied in full',
        { route: { procedure: 'internal control', harmonisedStandardsApplied: 'in full, for all requirements' } },
      ],
      [
        'internal control, with common specifications applied in full',
        { route: { procedure: 'internal control', commonSpecificationsApplied: 'in full, for all requirements' } },
      ],
      ['a further use that is no biometric one', { uses: list(recruitingUse(), identifyingUse()) }],
    ],
    unmet: [
      ...ofThePresentVersion.unmet,
      ...allowedForAWhile.unmet,
      concluded.unmet,
      notConcluded,
      [
        'internal control, with no standard applied',
        { route: { procedure: 'internal control', harmonisedStandardsApplied: 'not applied' } },
      ],
      ['internal control, with a part of a standard applied', { route: { procedure: 'internal control' } }],
      [
        'categorisation by sensitive attributes, by internal control',
        { ...categorising, route: { procedure: 'internal control' } },
      ],
      ['recognition of emotions, by internal control', { ...recognising, route: { procedure: 'internal control' } }],
      [
        'the procedure of product law, which does not apply, with standards in full',
        { route: { procedure: 'sectoral procedure', harmonisedStandardsApplied: 'in full, for all requirements' } },
      ],
      [
        'internal control, with a standard that was published with a restriction',
        {
          route: { procedure: 'internal control', harmonisedStandardsApplied: 'in full, published with a restriction' },
        },
      ],
      ['a notified body, and no certificate', { conformityAssessment: { certificates: 'none' } }],
      ['the procedure of product law, which does not apply', { route: { procedure: 'sectoral procedure' } }],
    ],
    open: [
      ...ofThePresentVersion.open,
      ...allowedForAWhile.open,
      [
        'internal control, and nobody says how far standards are applied',
        { route: { procedure: 'internal control', harmonisedStandardsApplied: undefined } },
      ],
      ['nobody says which procedure', { route: { procedure: undefined } }],
      [
        'nobody says whether persons take part in being identified',
        { uses: list(identifyingUse({ area: { withoutActiveInvolvement: undefined } })) },
        { evidence: [], reason: 'applicability-open' },
      ],
    ],
    never: [
      ...never,
      { name: 'recruitment, point 4 of Annex III', system: conforming(), reason: 'condition' },
      {
        name: 'recruitment, and identification as a narrow procedural task',
        system: conforming(derogated),
        reason: 'condition',
      },
      {
        name: 'identification by a product of Section A, whose law goes first',
        system: conforming(merge(withBody, lift)),
        reason: 'condition',
      },
      {
        name: 'verification of who someone claims to be, beside recruitment',
        system: conforming({
          uses: list(
            recruitingUse(),
            identifyingUse({
              area: {
                solePurposeVerification: 'yes',
                categorisesBySensitiveAttributes: only(),
                recognisesEmotionsOrIntentions: 'no',
              },
            }),
          ),
        }),
        reason: 'condition',
      },
    ],
  }),
);

testRequirement(
  conformityAssessment,
  'assessing-body',
  dutyCases({
    system: (patch = {}) => having(conforming(withBody), patch),
    evidence,
    met: [
      [
        'meant for the police, and the market surveillance authority assesses',
        { route: { intendedForAuthoritiesOrUnionBodies: 'yes', assessor: 'market surveillance authority' } },
      ],
    ],
    unmet: [
      ['meant for the police, and a notified body assesses', { route: { intendedForAuthoritiesOrUnionBodies: 'yes' } }],
      ['meant for shops, and an authority assesses', { route: { assessor: 'market surveillance authority' } }],
      ['nobody assesses', { route: { notifiedBodyOrAuthority: 'none' } }],
      ['nobody assesses a categorisation', { ...categorising, route: { notifiedBodyOrAuthority: 'none' } }],
      ['nobody assesses a recognition of emotions', { ...recognising, route: { notifiedBodyOrAuthority: 'none' } }],
      [
        'nobody assesses identification, one of two purposes',
        { uses: list(recruitingUse(), identifyingUse()), route: { notifiedBodyOrAuthority: 'none' } },
      ],
    ],
    open: [
      ['nobody says for whom the system is meant', { route: { intendedForAuthoritiesOrUnionBodies: undefined } }],
      ['nobody says who assesses', { route: { notifiedBodyOrAuthority: undefined } }],
      ['nobody says which procedure', { route: { procedure: undefined } }, { evidence: [] }],
    ],
    never: [
      ...never,
      {
        name: 'internal control, with standards in full',
        system: conforming(
          merge(withBody, {
            route: { procedure: 'internal control', harmonisedStandardsApplied: 'in full, for all requirements' },
          }),
        ),
        reason: 'condition',
      },
      {
        name: 'identification as a narrow procedural task beside recruitment, with a body that nobody had to ask',
        system: conforming({ ...derogated, route: { procedure: 'notified body' } }),
        reason: 'condition',
      },
      {
        name: 'recruitment, with a body that nobody had to ask',
        system: conforming({ route: { procedure: 'notified body' } }),
        reason: 'condition',
      },
      { name: 'a product of Section A', system: conforming(merge(withBody, lift)), reason: 'condition' },
      {
        name: 'under the AI Office, where Article 75(1e) says who assesses',
        system: conforming(merge(withBody, { postMarketMonitoring: { supervisedByAIOffice: 'yes' } })),
        reason: 'condition',
      },
    ],
  }),
);

testRequirement(
  conformityAssessment,
  'internal-control',
  dutyCases({
    system: conforming,
    evidence,
    met: [
      ...ofThePresentVersion.met,
      ...allowedForAWhile.met,
      concluded.met,
      [
        'a second use that is not high-risk',
        {
          uses: list(
            recruitingUse(),
            recruitingUse({ id: 'filing', area: { screening: only(), recruitmentOrSelection: only() } }),
          ),
        },
      ],
    ],
    unmet: [
      ...ofThePresentVersion.unmet,
      ...allowedForAWhile.unmet,
      concluded.unmet,
      notConcluded,
      ['a notified body in the place of internal control', { route: { procedure: 'notified body' } }],
      [
        'a notified body, for identification as a narrow procedural task beside recruitment',
        { ...derogated, route: { procedure: 'notified body' } },
      ],
    ],
    open: [
      ...ofThePresentVersion.open,
      ...allowedForAWhile.open,
      ['nobody says which procedure', { route: { procedure: undefined } }],
    ],
    never: [
      ...never,
      { name: 'remote biometric identification', system: conforming(biometric), reason: 'condition' },
      { name: 'categorisation by sensitive attributes', system: conforming(categorising), reason: 'condition' },
      { name: 'recognition of emotions', system: conforming(recognising), reason: 'condition' },
      {
        name: 'recruitment and, as a second purpose, remote biometric identification',
        system: conforming({ uses: list(recruitingUse(), identifyingUse()) }),
        reason: 'condition',
      },
      {
        name: 'recruitment by a product of Section A, whose law goes first',
        system: conforming(lift),
        reason: 'condition',
      },
    ],
  }),
);

const liftAssessed: Part = merge(lift, { route: { procedure: 'sectoral procedure', thirdPartyInvolved: 'yes' } });
const inProductLaw = (patch: Part = {}) => having(conforming(liftAssessed), patch);

testRequirement(
  conformityAssessment,
  'procedure-of-product-law',
  dutyCases({
    system: inProductLaw,
    evidence,
    met: [
      ...ofThePresentVersion.met,
      concluded.met,
      [
        'the quality management system verified today',
        assessments(assessment({ qualitySystemVerifiedOn: '2028-01-14' })),
      ],
    ],
    unmet: [
      ...ofThePresentVersion.unmet,
      concluded.unmet,
      notConcluded,
      ['internal control in the place of the procedure of product law', { route: { procedure: 'internal control' } }],
      [
        'the quality management system is still to be looked at',
        assessments(assessment({ qualitySystemVerifiedOn: '2028-01-15' })),
      ],
      ...allowedForAWhile.met
        .slice(0, 1)
        .map(([, patch]) => ['an authorisation under Article 46, which is not open to products', patch] as const),
    ],
    open: [...ofThePresentVersion.open, ['nobody says which procedure', { route: { procedure: undefined } }]],
    never: [...never, { name: 'recruitment, no product', system: conforming(), reason: 'condition' }],
  }),
);

const optional: Part = merge(liftAssessed, {
  product: { thirdPartyAssessment: 'required unless harmonised standards are applied in full' },
});

testRequirement(
  conformityAssessment,
  'option-without-third-party',
  dutyCases({
    system: (patch = {}) => having(conforming(optional), patch),
    evidence,
    met: [
      [
        'no third party, and harmonised standards for all requirements',
        { route: { thirdPartyInvolved: 'no', harmonisedStandardsApplied: 'in full, for all requirements' } },
      ],
      [
        'no third party, and common specifications for all requirements',
        { route: { thirdPartyInvolved: 'no', commonSpecificationsApplied: 'in full, for all requirements' } },
      ],
    ],
    unmet: [['no third party, and a part of the standards', { route: { thirdPartyInvolved: 'no' } }]],
    open: [
      ['nobody says whether a third party takes part', { route: { thirdPartyInvolved: undefined } }],
      [
        'no third party, and nobody says how far standards are applied',
        { route: { thirdPartyInvolved: 'no', harmonisedStandardsApplied: undefined } },
      ],
    ],
    never: [
      ...never,
      { name: 'product law that always asks for a third party', system: inProductLaw(), reason: 'condition' },
      {
        name: 'recruitment, and product law that is not met',
        system: conforming({
          product: { thirdPartyAssessment: 'required unless harmonised standards are applied in full' },
        }),
        reason: 'condition',
      },
    ],
  }),
);

const modified = (...events: readonly Part[]): Part => ({ events: { substantialModification: list(...events) } });
const newModel: Part = { id: 'new-model', on: '2028-01-10', what: 'Another model' };
const again = (patch: Part = {}): Part =>
  assessment({ id: 'second', afterModification: 'new-model', concludedOn: '2028-01-08', ...patch });
const reassessed: Part = merge(modified(newModel), assessments(assessment(), again()));

testRequirement(
  conformityAssessment,
  'new-assessment-after-modification',
  dutyCases({
    system: (patch = {}) => having(conforming(reassessed), patch),
    evidence,
    met: [
      ['assessed anew on the day of the release', assessments(assessment(), again({ concludedOn: '2028-01-10' }))],
      [
        'one modification assessed, and another planned',
        modified(newModel, { id: 'new-purpose', on: '2028-01-15', what: 'Another purpose' }),
      ],
    ],
    unmet: [
      ['an assessment that came after the release', assessments(assessment(), again({ concludedOn: '2028-01-11' }))],
      ['the first assessment alone', assessments(assessment())],
      [
        'a new assessment that failed',
        assessments(assessment(), again({ conclusion: 'the requirements are not met' })),
      ],
      [
        'two modifications, and one of them assessed',
        modified(newModel, { id: 'new-purpose', on: '2028-01-12', what: 'Another purpose' }),
      ],
      [
        'a modification of today, not assessed',
        merge(modified({ ...newModel, on: '2028-01-14' }), { conformityAssessment: { assessments: 'none' } }),
      ],
    ],
    open: [
      ['nobody says when the modification was released', modified({ id: 'new-purpose', what: 'Another purpose' })],
      ['nobody says whether there was a modification', { events: undefined }, { evidence: [] }],
      ['a list of modifications that nobody calls complete', { events: { substantialModification: [newModel] } }],
    ],
    never: [
      ...never,
      { name: 'no substantial modification', system: conforming(modified()), reason: 'condition' },
      {
        name: 'a modification that is planned',
        system: conforming(modified({ ...newModel, on: '2028-01-15' })),
        reason: 'condition',
      },
    ],
  }),
);
