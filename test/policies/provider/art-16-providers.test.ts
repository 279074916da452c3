import { providers } from '../../../policies/provider/art-16-providers.js';
import {
  deployersSystem,
  having,
  list,
  merge,
  type Part,
  PROVIDER,
  provider,
  type Registered,
} from '../../support/builders.js';
import {
  beforeMarketCases,
  type Differs,
  dutyCases,
  fileOn,
  fromTheDay,
  newProviderCases,
} from '../../support/duty-cases.js';
import { type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';
import { allowedForAWhile, assessment, assessments, conforming } from '../conformity/conforming.js';

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who has duties of its own', system: deployersSystem(), reason: 'role' },
];

const IDENTIFIED: Part = {
  name: 'Talent',
  address: 'Ringstrasse 1, Graz',
  place: 'on the system',
  checkedOn: '2027-12-01',
};
const identified = (patch: Part | 'none' | undefined = {}): Registered =>
  conforming({
    parties: list(provider({ identification: typeof patch === 'object' ? merge(IDENTIFIED, patch) : patch })),
  });
const differs = (name: string, patch: Part | 'none'): Differs => [name, {}, { system: identified(patch) }];
const seen = fromTheDay('looked at', '2027-12-01', '2027-11-30');

testRequirement(
  providers,
  'name-and-address',
  dutyCases({
    system: (patch = {}) => having(identified(), patch),
    evidence: fileOn(`parties[${PROVIDER}].identification`),
    met: [
      seen.met,
      differs('on the packaging, as the part is too small', {
        place: 'on the packaging',
        notOnTheSystemBecause: 'The part is four millimetres wide',
      }),
      differs('in the documentation, as there is no interface', {
        place: 'in the accompanying documentation',
        notOnTheSystemBecause: 'A library without an interface',
      }),
    ],
    unmet: [
      seen.unmet,
      differs('nothing indicated', 'none'),
      differs('nowhere', { place: 'nowhere' }),
      differs('nowhere, with an excuse', { place: 'nowhere', notOnTheSystemBecause: 'It is software' }),
      differs('on the packaging, for no reason', { place: 'on the packaging', notOnTheSystemBecause: 'none' }),
      differs('no address', { address: 'none' }),
      differs('no name', { name: 'none' }),
    ],
    open: [
      ['nothing said about who is named', {}, { system: conforming() }],
      differs('on the packaging, and nobody says why', { place: 'on the packaging' }),
      differs('nobody says where', { place: undefined }),
    ],
    never,
  }),
);

const concluded = fromTheDay('the assessment ends', '2027-12-02', '2027-12-01');
const market = beforeMarketCases('the assessment', (day) => assessments(assessment({ concludedOn: day })));
const anew = newProviderCases('the assessment', (day) => assessments(assessment({ concludedOn: day })));
const authorised = allowedForAWhile.met[0]?.[1] as Part;
const beforeAuthorisation = beforeMarketCases('the authorisation', (day) =>
  merge(authorised, { route: { authorisationOn: day } }),
);
const withAuthorisation = ([name, patch = {}, rest]: Differs): Differs => [name, merge(authorised, patch), rest];

const anewAuthorised = newProviderCases('the authorisation', (day) =>
  merge(authorised, { route: { authorisationOn: day } }),
);

testRequirement(
  providers,
  'assessed-before-market',
  dutyCases({
    system: conforming,
    evidence: fileOn('conformityAssessment', 'route'),
    met: [
      concluded.met,
      ...market.met,
      ...anew.met,
      ...anewAuthorised.met,
      ...allowedForAWhile.met,
      ...beforeAuthorisation.met.map(withAuthorisation),
      [
        'a later version assessed again after market',
        assessments(assessment(), assessment({ id: 'again', concludedOn: '2028-01-10' })),
      ],
    ],
    unmet: [
      concluded.unmet,
      ...market.unmet,
      ...anew.unmet,
      ...anewAuthorised.unmet,
      ...allowedForAWhile.unmet,
      ...beforeAuthorisation.unmet.map(withAuthorisation),
      ['an assessment that failed', assessments(assessment({ conclusion: 'the requirements are not met' }))],
      ['no assessment', { conformityAssessment: { assessments: 'none' } }],
    ],
    open: [
      ...allowedForAWhile.open,
      [
        'an emergency of the police, with a day for an authorisation that nobody names',
        {
          conformityAssessment: { assessments: 'none' },
          route: { urgentUseWithoutAuthorisation: 'yes', authorisationOn: '2027-12-05' },
        },
      ],
      ['nobody says when it was concluded', assessments(assessment({ concludedOn: undefined }))],
      ['nothing said about an assessment', { conformityAssessment: undefined }],
      ['nobody says when the first unit is placed', { firstPlacedOnTheMarketOn: undefined }],
    ],
    never,
  }),
);

const asked = (...all: readonly Part[]): Part => ({ events: { requestToDemonstrateConformity: list(...all) } });
const request = (patch: Part = {}): Part =>
  merge({ id: 'of-january', due: '2028-01-12', doneOn: '2028-01-10', how: 'By registered letter' }, patch);

testRequirement(
  providers,
  'conformity-demonstrated-on-request',
  dutyCases({
    system: (patch = {}) => having(conforming(asked(request())), patch),
    evidence: fileOn('events'),
    met: [
      ['demonstrated today, on the last day', asked(request({ doneOn: '2028-01-14', due: '2028-01-14' }))],
      ['two requests, both answered', asked(request(), request({ id: 'second' }))],
    ],
    unmet: [
      ['demonstrated after the day that the authority named', asked(request({ doneOn: '2028-01-13' }))],
      ['two requests, one of them never answered', asked(request(), request({ id: 'second', doneOn: 'none' }))],
      ['an answer that is to go out tomorrow', asked(request({ doneOn: '2028-01-15', due: '2028-01-20' }))],
    ],
    open: [
      ['nobody says whether it was answered', asked(request({ doneOn: undefined }))],
      ['nobody says by when', asked(request({ due: undefined }))],
      ['nobody says whether an authority asked', { events: undefined }, { evidence: [] }],
    ],
    never: [...never, { name: 'nobody has asked', system: conforming(asked()), reason: 'condition' }],
  }),
);

const ACCESSIBLE: Part = {
  accessibility: {
    standard: 'The harmonised standard for accessible information technology',
    version: '2.0',
    testedOn: '2027-11-29',
    requirementsMet: 'yes',
  },
};
const accessible = (patch: Part): Part => ({ accessibility: patch });

testRequirement(
  providers,
  'accessibility',
  dutyCases({
    system: (patch = {}) => having(conforming(ACCESSIBLE), patch),
    evidence: fileOn('accessibility'),
    met: [['tested today', accessible({ testedOn: '2028-01-14' })]],
    unmet: [
      ['the test found barriers', accessible({ requirementsMet: 'no' })],
      ['a test of an older version', accessible({ version: '1.9' })],
      ['a test that is to be made tomorrow', accessible({ testedOn: '2028-01-15' })],
      ['tested by no standard', accessible({ standard: 'none' })],
      ['accessibility was never looked at', { accessibility: 'none' }],
    ],
    open: [
      ['nothing said about accessibility', { accessibility: undefined }],
      ['met “partly”', accessible({ requirementsMet: 'partly' })],
      ['nobody says which version was tested', accessible({ version: undefined })],
      ['nobody says by which standard', accessible({ standard: undefined })],
    ],
    never,
  }),
);
