import { representatives } from '../../../policies/value-chain/art-22-representatives.js';
import {
  attestation,
  having,
  highRiskSystem,
  identifyingUse,
  list,
  merge,
  only,
  type Part,
  plainUse,
  provider,
  type Registered,
  recruitingUse,
} from '../../support/builders.js';
import { allOf, type Differs, dutyCases, eachLeftOut, fileOn } from '../../support/duty-cases.js';
import { type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';

const VERIFIED = ['declaration', 'technicalDocumentation', 'conformityAssessment'] as const;
const KEPT = ['providerContact', 'declaration', 'technicalDocumentation', 'certificate'] as const;

/** Established in the Union, with a mandate that it accepted, and nothing else. */
const representative = (patch: Part = {}): Part =>
  merge(
    {
      id: 'rep',
      develops: 'no',
      hasDeveloped: 'no',
      placesOnTheMarket: 'no',
      putsIntoService: 'no',
      ownNameOrTrademark: 'no',
      usesUnderItsAuthority: 'no',
      makesAvailable: 'no',
      placesSystemOfThirdCountryBrand: 'no',
      marketsSystemWithProduct: 'no',
      acceptedMandate: 'Mandate of 1 December 2027',
    },
    patch,
  );

const DONE: Part = {
  verified: allOf(VERIFIED),
  verifiedOn: '2027-12-05',
  verifiedVersion: '2.0',
  keeps: allOf(KEPT),
  keepsFor: 'P10Y',
  registration: 'the provider',
  registeredDataCorrect: 'yes',
};
const holding = (mandate: Part | 'none' | undefined = {}, rest: Part = {}): Registered =>
  highRiskSystem({
    route: { procedure: 'internal control' },
    parties: list(representative({ mandate: typeof mandate === 'object' ? merge(DONE, mandate) : mandate })),
    ...rest,
  });
const differs = (name: string, mandate: Part | 'none', rest: Part = {}): Differs => [
  name,
  {},
  { system: holding(mandate, rest) },
];
const system = (patch: Part = {}): Registered => having(holding(), patch);
const evidence = fileOn('parties[rep].mandate', 'events');

const never: Cases = [
  ...notHighRisk(representative()),
  { name: 'a provider, who gives the mandate', system: highRiskSystem(), reason: 'role' },
  {
    name: 'a provider without any representative',
    system: highRiskSystem({ parties: list(provider({ acceptedMandate: 'none' })) }),
    reason: 'role',
  },
];
const silent: Differs = [
  'nothing said about what it did',
  {},
  { system: highRiskSystem({ parties: list(representative()) }) },
];
const idle = differs('nothing done under the mandate', 'none');
const bodied: Part = { uses: list(identifyingUse()), route: { procedure: 'notified body' } };

/** A lift, assessed by a third party or by its maker alone. */
const lift = (thirdPartyInvolved: string): Part => ({
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
  route: { procedure: 'sectoral procedure', thirdPartyInvolved },
});
const traffic = plainUse({
  id: 'traffic',
  area: {
    screening: only('infrastructure'),
    infrastructure: only('roadTraffic'),
    managementAndOperation: 'yes',
    protectsDirectly: 'yes',
  },
});

const verified = eachLeftOut(
  (what) => `${what} not verified`,
  VERIFIED,
  (what, answer) => ({ parties: list(representative({ mandate: merge(DONE, { verified: { [what]: answer } }) })) }),
);

testRequirement(
  representatives,
  'verification',
  dutyCases({
    system,
    evidence,
    met: [['verified today', {}, { asOf: '2027-12-05' }]],
    unmet: [
      idle,
      ...verified.unmet,
      ['to be verified tomorrow', {}, { asOf: '2027-12-04' }],
      differs('verified for an older version', { verifiedVersion: '1.9' }),
    ],
    open: [silent, ...verified.open, differs('nobody says for which version', { verifiedVersion: undefined })],
    never,
  }),
);

const kept = eachLeftOut(
  (what) => `${what} not kept`,
  ['providerContact', 'declaration', 'technicalDocumentation'],
  (what, answer) => ({ parties: list(representative({ mandate: merge(DONE, { keeps: { [what]: answer } }) })) }),
);

testRequirement(
  representatives,
  'documents-kept',
  dutyCases({
    system,
    evidence,
    met: [
      differs('no certificate, where internal control was followed', { keeps: { certificate: 'no' } }),
      differs('with the certificate of a notified body', {}, bodied),
      differs(
        'no certificate, of a product that its maker assesses alone',
        { keeps: { certificate: 'no' } },
        lift('no'),
      ),
    ],
    unmet: [
      idle,
      ...kept.unmet,
      differs('the certificate of a notified body is not kept', { keeps: { certificate: 'no' } }, bodied),
      differs('the certificate of a product is not kept', { keeps: { certificate: 'no' } }, lift('yes')),
      differs('kept for nine years', { keepsFor: 'P9Y' }),
    ],
    open: [silent, ...kept.open, differs('nobody says for how long', { keepsFor: undefined })],
    never,
  }),
);

testRequirement(
  representatives,
  'registration',
  dutyCases({
    system,
    evidence,
    met: [
      differs('registered by the representative today', {
        registration: 'the representative',
        registeredOn: '2028-01-14',
      }),
    ],
    unmet: [
      idle,
      differs('what the provider registered is wrong', { registeredDataCorrect: 'no' }),
      differs(
        'what the provider registered is wrong, for recruitment beside road traffic',
        { registeredDataCorrect: 'no' },
        { uses: list(recruitingUse(), traffic) },
      ),
      differs('to be registered by the representative tomorrow', {
        registration: 'the representative',
        registeredOn: '2028-01-15',
      }),
      differs('the representative registers, and only looked at an entry', {
        registration: 'the representative',
        registeredOn: '2029-01-01',
      }),
      differs('the provider registers, and its entry was never correct', {
        registeredDataCorrect: 'no',
        registeredOn: '2027-12-05',
      }),
    ],
    open: [
      silent,
      differs('nobody says who registers', { registration: undefined }),
      differs('the representative registers, and nobody says when', {
        registration: 'the representative',
        registeredDataCorrect: 'yes',
      }),
    ],
    never: [
      ...never,
      {
        name: 'critical infrastructure, registered in its Member State',
        system: holding({}, { uses: list(traffic) }),
        reason: 'condition',
      },
      {
        name: 'product law alone, which knows no registration',
        system: holding(
          {},
          {
            uses: list(plainUse()),
            product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
          },
        ),
        reason: 'condition',
      },
    ],
  }),
);

const request = (patch: Part = {}): Part =>
  merge({ id: 'of-january', due: '2028-01-12', doneOn: '2028-01-10', how: 'By registered letter' }, patch);

for (const [requirement, event] of [
  ['copy-of-the-mandate', 'requestForMandate'],
  ['requests-answered', 'requestToRepresentative'],
] as const) {
  const asked = (...all: readonly Part[]): Part => ({ events: { [event]: list(...all) } });
  testRequirement(
    representatives,
    requirement,
    dutyCases({
      system: (patch = {}) => having(holding({}, asked(request())), patch),
      evidence,
      met: [
        ['answered today, on the last day', asked(request({ doneOn: '2028-01-14', due: '2028-01-14' }))],
        ['two requests, both answered', asked(request(), request({ id: 'second' }))],
      ],
      unmet: [
        ['answered after the day that the authority named', asked(request({ doneOn: '2028-01-13' }))],
        ['two requests, one of them never answered', asked(request(), request({ id: 'second', doneOn: 'none' }))],
        ['an answer that is to go out tomorrow', asked(request({ doneOn: '2028-01-15', due: '2028-01-20' }))],
      ],
      open: [
        ['nobody says whether it was answered', asked(request({ doneOn: undefined }))],
        ['nobody says by when', asked(request({ due: undefined }))],
        ['nobody says whether an authority asked', { events: undefined }, { evidence: [] }],
      ],
      never: [...never, { name: 'nobody has asked', system: holding({}, asked()), reason: 'condition' }],
    }),
  );
}

const reason = (...all: readonly Part[]): Part => ({ events: { reasonToTerminateMandate: list(...all) } });
const doubt: Part = {
  id: 'no-documentation',
  on: '2028-01-03',
  what: 'The provider refuses the technical documentation',
};
const ENDED: Part = { terminated: '2028-01-10', authorityToldOn: '2028-01-10', bodyToldOn: '2028-01-10' };
const ended = (name: string, patch: Part, rest: Part = {}, more: Differs[2] = {}): Differs => [
  name,
  {},
  { system: holding({ ...ENDED, ...patch }, { ...reason(doubt), ...rest }), ...more },
];

testRequirement(
  representatives,
  'termination',
  dutyCases({
    system: (patch = {}) => having(holding(ENDED, reason(doubt)), patch),
    evidence,
    always: { attestations: [attestation({ requirement: 'ai-act/authorised-representatives/termination' })] },
    met: [
      ended(
        'told today',
        { terminated: '2028-01-14', authorityToldOn: '2028-01-14', bodyToldOn: '2028-01-14' },
        bodied,
      ),
      ended('no notified body to be told', { bodyToldOn: undefined }),
      ended('no third party to be told, of a product', { bodyToldOn: undefined }, lift('no')),
    ],
    unmet: [
      ended('the mandate goes on', { terminated: 'none' }),
      ended('the mandate ends tomorrow', { terminated: '2028-01-15' }),
      ended('the authority is told tomorrow', { authorityToldOn: '2028-01-15' }),
      ended('the notified body is told tomorrow', { bodyToldOn: '2028-01-15' }, bodied),
      ended('the third party of product law is told tomorrow', { bodyToldOn: '2028-01-15' }, lift('yes')),
    ],
    open: [
      ended('nobody says whether it ended', { terminated: undefined }),
      ended('nobody says whether the authority was told', { authorityToldOn: undefined }),
      ended('nobody attests that both were told at once', {}, {}, { attestations: [], reason: 'judgement-needed' }),
      ['nobody says whether there was reason', { events: undefined }, { evidence: [] }],
    ],
    never: [...never, { name: 'no reason to doubt the provider', system: holding({}, reason()), reason: 'condition' }],
  }),
);
