import { declarationOfConformity } from '../../../policies/conformity/art-47-declaration.js';
import { deployersSystem, having, list, merge, type Part, provider } from '../../support/builders.js';
import {
  beforeMarketCases,
  type Differs,
  dutyCases,
  eachLeftOut,
  fileOn,
  newProviderCases,
} from '../../support/duty-cases.js';
import { type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';
import {
  allowedForAWhile,
  assessment,
  assessments,
  conforming,
  declaration,
  languages,
  ofThePresentVersion,
} from './conforming.js';

const evidence = fileOn('conformityAssessment', 'route');

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who declares nothing', system: deployersSystem(), reason: 'role' },
];

const drawnUp = beforeMarketCases('the first declaration', (day) =>
  declaration({ firstDrawnUpOn: day, drawnUpOn: '2028-01-12' }),
);
const anew = newProviderCases('the first declaration', (day) =>
  declaration({ firstDrawnUpOn: day, drawnUpOn: '2028-01-12' }),
);
const none: readonly [string, Part] = ['no declaration', { conformityAssessment: { declaration: 'none' } }];
const silent: readonly [string, Part] = [
  'nothing said about a declaration',
  { conformityAssessment: { declaration: undefined } },
];
/** An authorisation of 5 December: the declaration follows it. */
const underAuthorisation = ([name, patch = {}, rest]: Differs): Differs => [
  name,
  merge(declaration({ firstDrawnUpOn: '2027-12-03', drawnUpOn: '2027-12-03' }), patch),
  rest,
];

testRequirement(
  declarationOfConformity,
  'drawn-up',
  dutyCases({
    system: conforming,
    evidence,
    met: [
      ...drawnUp.met,
      ...anew.met,
      ...ofThePresentVersion.met,
      ...allowedForAWhile.met.map(underAuthorisation),
      ['drawn up today', {}, { asOf: '2027-12-03' }],
      ['signed by hand', declaration({ signature: 'by hand' })],
      ['renewed once since', declaration({ drawnUpOn: '2028-01-10' })],
      ['on the day on which the assessment ended', assessments(assessment({ concludedOn: '2027-12-03' }))],
    ],
    unmet: [
      ...drawnUp.unmet,
      ...anew.unmet,
      ...ofThePresentVersion.unmet,
      ...allowedForAWhile.unmet.map(underAuthorisation),
      none,
      ['to be drawn up tomorrow', {}, { asOf: '2027-12-02' }],
      ['a present version older than the first', declaration({ firstDrawnUpOn: '2027-12-05' })],
      ['not machine-readable', declaration({ machineReadable: 'no' })],
      ['not signed', declaration({ signature: 'not signed' })],
      ['declared before the assessment ended', assessments(assessment({ concludedOn: '2027-12-04' }))],
      [
        'declared on an assessment that failed',
        assessments(assessment({ conclusion: 'the requirements are not met' })),
      ],
    ],
    open: [
      silent,
      ...ofThePresentVersion.open,
      ...allowedForAWhile.open.map(underAuthorisation),
      ['nobody says when it was drawn up', declaration({ drawnUpOn: undefined })],
      ['nobody says whether it is signed', declaration({ signature: undefined })],
      ['nobody says when the first unit is placed', { firstPlacedOnTheMarketOn: undefined }],
    ],
    never,
  }),
);

testRequirement(
  declarationOfConformity,
  'kept-ten-years',
  dutyCases({
    system: conforming,
    evidence,
    met: [['kept for twelve years', declaration({ keptFor: 'P12Y' })]],
    unmet: [['kept for nine years', declaration({ keptFor: 'P9Y' })], none],
    open: [['nobody says for how long', declaration({ keptFor: undefined })], silent],
    never,
  }),
);

const lacking = (entry: string, answer: 'no' | undefined): Part => declaration({ contains: { [entry]: answer } });
const points = eachLeftOut(
  (entry) => `a declaration that leaves out ${entry}`,
  [
    'nameTypeAndReference',
    'providerNameAndAddress',
    'soleResponsibility',
    'conformity',
    'dataProtection',
    'standards',
    'placeDateAndSignature',
  ],
  lacking,
);

testRequirement(
  declarationOfConformity,
  'contents',
  dutyCases({
    system: conforming,
    evidence,
    met: [
      [
        'nothing on data protection, where no personal data is processed',
        merge(lacking('dataProtection', 'no'), { processesPersonalData: 'no' }),
      ],
      [
        'no standards, where none are applied',
        merge(lacking('standards', 'no'), { route: { harmonisedStandardsApplied: 'not applied' } }),
      ],
      ['no notified body, where internal control was followed', lacking('notifiedBody', 'no')],
      [
        'no notified body, where product law knows of none',
        merge(lacking('notifiedBody', 'no'), { route: { procedure: 'sectoral procedure', thirdPartyInvolved: 'no' } }),
      ],
      ['the notified body that assessed', { route: { procedure: 'notified body' } }],
    ],
    unmet: [
      ...points.unmet,
      none,
      [
        'no standards, although common specifications are applied',
        merge(lacking('standards', 'no'), {
          route: { harmonisedStandardsApplied: 'not applied', commonSpecificationsApplied: 'in part' },
        }),
      ],
      [
        'nothing on the notified body that assessed',
        merge(lacking('notifiedBody', 'no'), { route: { procedure: 'notified body', thirdPartyInvolved: 'no' } }),
      ],
      [
        'nothing on the third party under product law',
        merge(lacking('notifiedBody', 'no'), { route: { procedure: 'sectoral procedure', thirdPartyInvolved: 'yes' } }),
      ],
    ],
    open: [
      ...points.open,
      silent,
      [
        'nothing on data protection, and nobody says whether personal data is processed',
        { ...lacking('dataProtection', 'no'), processesPersonalData: undefined },
      ],
    ],
    never,
  }),
);

testRequirement(
  declarationOfConformity,
  'translated',
  dutyCases({
    system: conforming,
    evidence,
    met: [['the last version of today', declaration({ languages: languages({ issuedOn: '2028-01-14' }) })]],
    unmet: [
      none,
      ['no language version', declaration({ languages: list() })],
      [
        'one Member State whose version is still to come',
        declaration({ languages: languages({ issuedOn: '2028-01-15' }) }),
      ],
    ],
    open: [
      silent,
      [
        'a list that nobody calls complete',
        declaration({ languages: [{ id: 'at', language: 'German', issuedOn: '2027-12-03' }] }),
      ],
      ['one Member State without a language', declaration({ languages: languages({ language: undefined }) })],
      ['one language without a day', declaration({ languages: languages({ issuedOn: undefined }) })],
    ],
    never,
  }),
);

const acts: Part = declaration({
  otherLawAsksForDeclaration: 'yes',
  isOneForAllActs: 'yes',
  otherActs: 'The regulation on machinery',
});

testRequirement(
  declarationOfConformity,
  'one-declaration',
  dutyCases({
    system: (patch = {}) => having(conforming(acts), patch),
    evidence,
    unmet: [
      ['a declaration for each act', declaration({ isOneForAllActs: 'no' })],
      ['one declaration that names no other act', declaration({ otherActs: 'none' })],
    ],
    open: [
      ['nobody says whether it is one', declaration({ isOneForAllActs: undefined })],
      ['nobody says which acts', declaration({ otherActs: undefined })],
      [
        'nobody says whether other law asks for one',
        declaration({ otherLawAsksForDeclaration: undefined }),
        { evidence: [] },
      ],
    ],
    never: [...never, { name: 'no other law asks for a declaration', system: conforming(), reason: 'condition' }],
  }),
);

testRequirement(
  declarationOfConformity,
  'up-to-date',
  dutyCases({
    system: conforming,
    evidence,
    met: [['it names the versions before as well', declaration({ versions: ['1.9', '2.0'] })]],
    unmet: [none, ['a declaration for an older version', declaration({ versions: ['1.9'] })]],
    open: [silent, ['nobody says for which version', declaration({ versions: undefined })]],
    never,
  }),
);
