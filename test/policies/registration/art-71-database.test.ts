import { database } from '../../../policies/registration/art-71-database.js';
import {
  deployersSystem,
  having,
  highRiskSystem,
  identifyingUse,
  list,
  only,
  type Part,
  PROVIDER,
  plainUse,
  provider,
  recruitingUse,
} from '../../support/builders.js';
import { type Differs, dutyCases, eachLeftOut, fileOn } from '../../support/duty-cases.js';
import { type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';
import { entries, entry, NOT_SECURE, SECURE } from './registering.js';

const evidence = fileOn('registration');
const own: Record<string, Part> = { [PROVIDER]: { establishedInUnion: 'yes' } };
const BASE: Part = {
  stage: 'on the market or in service',
  route: { procedure: 'internal control' },
  registration: { submittedByAnother: 'no', ...(entries(entry()).registration as Part) },
};
const registered = (patch: Part = {}) => having(highRiskSystem(BASE, own), patch);
const traffic = plainUse({
  id: 'traffic',
  area: {
    screening: only('infrastructure'),
    infrastructure: only('roadTraffic'),
    managementAndOperation: 'yes',
    protectsDirectly: 'yes',
  },
});

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, whose data are those of Section C', system: deployersSystem(), reason: 'role' },
  {
    name: 'critical infrastructure, registered in its Member State',
    system: registered({ uses: list(traffic) }),
    reason: 'condition',
  },
  {
    name: 'high-risk by product law alone',
    system: registered({
      uses: list(plainUse()),
      product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
    }),
    reason: 'condition',
  },
];
const common: readonly Differs[] = [
  ['no registration', { registration: 'none' }],
  ['registered as not high-risk', entries(entry({ as: 'not high-risk by Art. 6(3)' }))],
  [
    'recruitment beside road traffic, registered nowhere',
    { uses: list(recruitingUse(), traffic), registration: 'none' },
  ],
];
const silent: Differs = ['nothing said about a registration', { registration: undefined }];
const other = entry({ id: 'other', as: 'not high-risk by Art. 6(3)', highRiskData: undefined, status: undefined });

const without = (point: string, answer: 'no' | undefined): Part =>
  entries(entry({ highRiskData: { [point]: answer } }));
const points = eachLeftOut(
  (point) => `an entry without ${point}`,
  [
    'provider',
    'nameAndReference',
    'intendedPurpose',
    'status',
    'memberStates',
    'dataAndLogic',
    'declaration',
    'instructions',
  ],
  without,
);
const product: Part = {
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
};
const withBody: Part = { uses: list(identifyingUse()), route: { procedure: 'notified body' } };

testRequirement(
  database,
  'data-of-section-a',
  dutyCases({
    system: registered,
    evidence,
    met: [
      ['no submitter, where nobody submits for the provider', without('submitter', 'no')],
      ['no representative, of a provider in the Union', without('authorisedRepresentative', 'no')],
      [
        'no certificate, where internal control was followed',
        entries(entry({ highRiskData: { certificate: 'no', certificateCopy: 'no' } })),
      ],
      ['the submitter, where somebody submits', { registration: { submittedByAnother: 'yes' } }],
      ['with certificate, where a notified body assessed', withBody],
      [
        'with the representative, of a provider outside the Union',
        {},
        { system: highRiskSystem(BASE, { [PROVIDER]: { establishedInUnion: 'no' } }) },
      ],
      [
        'no certificate, of a product that its maker assesses alone',
        {
          ...product,
          route: { procedure: 'sectoral procedure', thirdPartyInvolved: 'no' },
          ...without('certificate', 'no'),
        },
      ],
      [
        'the reduced data of the secure section',
        entries(
          entry({ register: SECURE, highRiskData: Object.fromEntries(NOT_SECURE.map((point) => [point, 'no'])) }),
        ),
      ],
      ['an entry of another kind beside it', entries(entry(), other)],
    ],
    unmet: [
      ...points.unmet,
      ...common,
      ['all data, in a national register', entries(entry({ register: 'national register' }))],
      [
        'no submitter, although somebody submits',
        { registration: { submittedByAnother: 'yes', ...(without('submitter', 'no').registration as Part) } },
      ],
      [
        'no certificate, of a product that a third party assessed',
        {
          ...product,
          route: { procedure: 'sectoral procedure', thirdPartyInvolved: 'yes' },
          ...without('certificate', 'no'),
        },
      ],
      ['no certificate, where a notified body assessed', { ...withBody, ...without('certificate', 'no') }],
      [
        'no copy of the certificate, where a notified body assessed',
        { ...withBody, ...without('certificateCopy', 'no') },
      ],
      [
        'no representative, of a provider outside the Union',
        without('authorisedRepresentative', 'no'),
        {
          system: having(
            highRiskSystem(BASE, { [PROVIDER]: { establishedInUnion: 'no' } }),
            without('authorisedRepresentative', 'no'),
          ),
        },
      ],
    ],
    open: [...points.open, silent, ['nobody says in which register', entries(entry({ register: undefined }))]],
    never,
  }),
);

const status = (stage: string, inEntry: string | undefined): Part => ({
  stage,
  ...entries(entry({ status: inEntry })),
});

testRequirement(
  database,
  'status-up-to-date',
  dutyCases({
    system: registered,
    evidence,
    met: [
      [
        'taken off the market, and the entry says so',
        status('no longer on the market or in service', 'no longer on the market or in service'),
      ],
      ['recalled, and the entry says so', status('recalled', 'recalled')],
      ['an entry of another kind beside it', entries(entry(), other)],
    ],
    unmet: [
      ...common,
      ['recalled, and the entry still says on the market', status('recalled', 'on the market or in service')],
      [
        'taken off the market, and the entry says recalled',
        status('no longer on the market or in service', 'recalled'),
      ],
      ['on the market, and the entry says recalled', status('on the market or in service', 'recalled')],
      [
        'on the market, and the entry says no longer',
        status('on the market or in service', 'no longer on the market or in service'),
      ],
      [
        'recalled, and the entry says no longer on the market',
        status('recalled', 'no longer on the market or in service'),
      ],
    ],
    open: [
      silent,
      ['nobody says what the entry says', status('recalled', undefined)],
      ['nobody says where the system is in its life', { stage: undefined }, { evidence: [] }],
    ],
    never: [
      ...never,
      {
        name: 'still in development',
        system: registered({ stage: 'research, testing or development' }),
        reason: 'condition',
      },
      {
        name: 'in a test in real-world conditions',
        system: registered({ stage: 'testing in real-world conditions' }),
        reason: 'condition',
      },
      { name: 'in a sandbox', system: registered({ stage: 'sandbox' }), reason: 'condition' },
    ],
  }),
);

testRequirement(
  database,
  'responsible-person',
  dutyCases({
    system: registered,
    evidence,
    met: [['an entry of another kind beside it', entries(entry(), entry({ ...other, responsiblePerson: 'none' }))]],
    unmet: [...common, ['nobody is named', entries(entry({ responsiblePerson: 'none' }))]],
    open: [silent, ['nobody says who is responsible', entries(entry({ responsiblePerson: undefined }))]],
    never,
  }),
);
