import { marking as markingDuties } from '../../../policies/conformity/art-48-marking.js';
import {
  deployersSystem,
  having,
  identifyingUse,
  list,
  merge,
  only,
  type Part,
  provider,
} from '../../support/builders.js';
import {
  beforeMarketCases,
  dutyCases,
  eachLeftOut,
  fileOn,
  fromTheDay,
  newProviderCases,
} from '../../support/duty-cases.js';
import { type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';
import { conforming, declaration, marking } from './conforming.js';

const evidence = fileOn('conformityAssessment', 'route');

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who marks nothing', system: deployersSystem(), reason: 'role' },
];
const none: readonly [string, Part] = ['no marking', { conformityAssessment: { marking: 'none' } }];

testRequirement(
  markingDuties,
  'digital-marking',
  dutyCases({
    system: conforming,
    evidence,
    met: [
      ['reached by a code', marking({ digitalAccess: 'by a machine-readable code' })],
      ['reached by other means', marking({ digitalAccess: 'by other electronic means' })],
      ['none, because nobody would easily reach it', marking({ digital: 'no', digitalAccess: 'not easily' })],
    ],
    unmet: [
      ['a digital marking that nobody easily reaches', marking({ digitalAccess: 'not easily' })],
      ['none, although the interface could show it', marking({ digital: 'no' })],
    ],
    open: [
      ['nobody says how it is reached', marking({ digitalAccess: undefined })],
      ['nobody says whether the marking is digital', marking({ digital: undefined })],
      ['nobody says how the system is provided', marking({ systemProvidedDigitally: undefined }), { evidence: [] }],
    ],
    never: [
      ...never,
      {
        name: 'a system in a box',
        system: conforming(marking({ systemProvidedDigitally: 'no' })),
        reason: 'condition',
      },
    ],
  }),
);

const day = fromTheDay('affixed', '2027-12-04', '2027-12-03');
const market = beforeMarketCases('affixed', (on) => marking({ affixedOn: on }));
const anew = newProviderCases('affixed', (on) => marking({ affixedOn: on }));
const qualities = eachLeftOut(
  (entry) => `a marking that is not ${entry}`,
  ['visible', 'legible', 'indelible'],
  (entry, answer) => marking({ qualities: { [entry]: answer } }),
);
const elsewhere = (place: string, notOnTheSystemBecause: string | undefined): Part =>
  marking({ place, notOnTheSystemBecause });

testRequirement(
  markingDuties,
  'affixed',
  dutyCases({
    system: conforming,
    evidence,
    met: [
      day.met,
      ...market.met,
      ...anew.met,
      ['on the system', marking({ place: 'on the system' })],
      [
        'on the packaging, as the part is too small',
        elsewhere('on the packaging', 'The part is four millimetres wide'),
      ],
      [
        'in the documentation, as there is neither surface nor interface',
        elsewhere('in the accompanying documentation', 'A library without an interface'),
      ],
      ['on the day of the declaration', marking({ affixedOn: '2027-12-03' })],
    ],
    unmet: [
      day.unmet,
      ...market.unmet,
      ...anew.unmet,
      ...qualities.unmet,
      none,
      ['nowhere', marking({ place: 'nowhere' })],
      ['nowhere, with an excuse', elsewhere('nowhere', 'It is software')],
      ['on the packaging, for no reason', elsewhere('on the packaging', 'none')],
      ['marked before anything was declared', declaration({ firstDrawnUpOn: '2027-12-05' })],
    ],
    open: [
      ...qualities.open,
      ['on the packaging, and nobody says why', elsewhere('on the packaging', undefined)],
      ['nobody says when', marking({ affixedOn: undefined })],
      ['nothing said about a marking', { conformityAssessment: { marking: undefined } }],
    ],
    never,
  }),
);

const lift: Part = {
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
  route: { procedure: 'sectoral procedure', thirdPartyInvolved: 'yes', assessor: 'notified body' },
};

const numbered: Part = merge(marking({ bodyNumber: '1234', advertised: 'yes', bodyNumberInAdvertising: '1234' }), {
  uses: list(identifyingUse()),
  route: { procedure: 'notified body', assessor: 'notified body', bodyNumber: '1234' },
});

testRequirement(
  markingDuties,
  'number-of-notified-body',
  dutyCases({
    system: (patch = {}) => having(conforming(numbered), patch),
    evidence,
    met: [['no advertising mentions it', marking({ advertised: 'no', bodyNumberInAdvertising: undefined })]],
    unmet: [
      ['another number', marking({ bodyNumber: '4321' })],
      ['no number, for a product that a notified body assessed', { ...lift, ...marking({ bodyNumber: 'none' }) }],
      ['no number beside the marking', marking({ bodyNumber: 'none' })],
      ['advertised without the number', marking({ bodyNumberInAdvertising: 'none' })],
    ],
    open: [
      ['nobody says which number follows', marking({ bodyNumber: undefined })],
      ['nobody says whether it is advertised', marking({ advertised: undefined, bodyNumberInAdvertising: undefined })],
      ['nobody says which number the body has', { route: { bodyNumber: undefined } }],
    ],
    never: [
      ...never,
      { name: 'internal control', system: conforming({ route: { assessor: 'notified body' } }), reason: 'condition' },
      {
        name: 'product law, and no third party',
        system: conforming(merge(lift, { route: { thirdPartyInvolved: 'no' } })),
        reason: 'condition',
      },
      {
        name: 'an authority that acts as the body',
        system: conforming(merge(numbered, { route: { assessor: 'market surveillance authority' } })),
        reason: 'condition',
      },
    ],
  }),
);
