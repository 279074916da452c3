import { registration } from '../../../policies/registration/art-49-registration.js';
import {
  deployersSystem,
  having,
  highRiskSystem,
  identifyingUse,
  list,
  only,
  type Part,
  plainUse,
  provider,
  recruitingUse,
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
import { entries, entry, LETTERS, NOT_SECURE, policing, SECURE } from './registering.js';

const evidence = fileOn('registration');

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who registers by Article 49(3) at most', system: deployersSystem(), reason: 'role' },
];
const lift: Part = {
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
};
/** A safety component of a road network: Annex III(2). */
const traffic = plainUse({
  id: 'traffic',
  area: {
    screening: only('infrastructure'),
    infrastructure: only('roadTraffic'),
    managementAndOperation: 'yes',
    protectsDirectly: 'yes',
  },
});
const common: readonly Differs[] = [
  ['registered nowhere', { registration: { registrations: 'none' } }],
  ['no registration', { registration: 'none' }],
  ['registered as not high-risk', entries(entry({ as: 'not high-risk by Art. 6(3)' }))],
];
const silent: readonly Differs[] = [
  ['nothing said about a registration', { registration: undefined }],
  [
    'another entry, in a list that nobody calls complete',
    { registration: { registrations: [entry({ as: 'not high-risk by Art. 6(3)' })] } },
  ],
];
const draft = entry({
  id: 'draft',
  as: 'not high-risk by Art. 6(3)',
  register: 'national register',
  registeredOn: '2029-01-01',
});

const day = fromTheDay('registered', '2027-12-06', '2027-12-05');
const market = beforeMarketCases('registered', (on) => entries(entry({ registeredOn: on })));
const anew = newProviderCases('registered', (on) => entries(entry({ registeredOn: on })));

testRequirement(
  registration,
  'registered-in-the-database',
  dutyCases({
    system: (patch = {}) => having(highRiskSystem(entries(entry())), patch),
    evidence,
    met: [
      day.met,
      ...market.met,
      ...anew.met,
      ['in the secure section', entries(entry({ register: SECURE }))],
      ['an entry of another kind beside it', entries(entry(), draft)],
    ],
    unmet: [
      day.unmet,
      ...market.unmet,
      ...anew.unmet,
      ...common,
      [
        'in a national register, which is for critical infrastructure',
        entries(entry({ register: 'national register' })),
      ],
      [
        'recruitment beside road traffic, registered nowhere',
        { uses: list(recruitingUse(), traffic), registration: 'none' },
      ],
    ],
    open: [
      ...silent,
      ['a link to a home page, without any number', entries(entry({ number: undefined }))],
      ['nobody says when', entries(entry({ registeredOn: undefined }))],
      ['nobody says in which register', entries(entry({ register: undefined }))],
    ],
    never: [
      ...never,
      {
        name: 'high-risk by product law alone',
        system: highRiskSystem({ ...lift, uses: list(plainUse()) }),
        reason: 'condition',
      },
      { name: 'critical infrastructure alone', system: highRiskSystem({ uses: list(traffic) }), reason: 'condition' },
    ],
  }),
);

const reduced = entry({
  register: SECURE,
  uses: ['identification'],
  highRiskData: Object.fromEntries(NOT_SECURE.map((point) => [point, 'no'])),
});
const publicEntry = entry({ id: 'public', uses: ['identification'] });

testRequirement(
  registration,
  'secure-section',
  dutyCases({
    system: (patch = {}) => having(highRiskSystem({ uses: list(policing()), ...entries(reduced) }), patch),
    evidence,
    always: { use: 'identification' },
    met: [
      [
        'recruitment in the public section, beside it',
        { uses: list(policing(), recruitingUse()), ...entries(reduced, entry({ id: 'public' })) },
      ],
    ],
    unmet: [
      ...common,
      ['in the public section', entries({ ...reduced, register: 'public section of the EU database' })],
      ['in the secure section, and in the public one as well', entries(reduced, publicEntry)],
      ['in a national register', entries({ ...reduced, register: 'national register' })],
      ['in the secure section, for another use', entries({ ...reduced, uses: ['shortlisting'] })],
      ['in the secure section, as not high-risk', entries({ ...reduced, as: 'not high-risk by Art. 6(3)' })],
      ...NOT_SECURE.map(
        (point) =>
          [
            `in the secure section, with ${point} that does not belong there`,
            entries(entry({ ...reduced, highRiskData: { ...(reduced.highRiskData as Part), [point]: 'yes' } })),
          ] as const,
      ),
      ...LETTERS.map(
        ([name, use]) => [`${name}, registered nowhere`, { uses: list(use), registration: 'none' }] as const,
      ),
    ],
    open: [
      ...silent,
      ['nobody says in which register', entries({ ...reduced, register: undefined })],
      [
        'nobody says whether it is used in law enforcement',
        { uses: list(policing({ inLawEnforcementMigrationAsylumOrBorder: undefined })) },
        { evidence: [] },
      ],
    ],
    never: [
      ...notHighRisk(provider()),
      { name: 'a deployer', system: deployersSystem(), reason: 'role' },
      {
        name: 'identification at the entrance of a stadium',
        system: highRiskSystem({ uses: list(identifyingUse()) }),
        reason: 'condition',
      },
      {
        name: 'recruitment for the police',
        system: highRiskSystem({ uses: list(recruitingUse({ inLawEnforcementMigrationAsylumOrBorder: 'yes' })) }),
        reason: 'condition',
      },
      {
        name: 'identification as a narrow procedural task, by a product that is high-risk for its own law',
        system: highRiskSystem({
          ...lift,
          uses: list(policing({ evaluatesPersonalAspects: 'no', derogation: { narrowProceduralTask: 'yes' } })),
        }),
        reason: 'condition',
      },
    ],
  }),
);

const inNation = entry({ register: 'national register', uses: ['traffic'] });

testRequirement(
  registration,
  'national-register',
  dutyCases({
    system: (patch = {}) => having(highRiskSystem({ uses: list(traffic), ...entries(inNation) }), patch),
    evidence,
    met: [
      ['registered today', {}, { asOf: '2027-12-06' }],
      [
        'recruitment in the EU database, beside it',
        { uses: list(traffic, recruitingUse()), ...entries(inNation, entry({ id: 'eu' })) },
      ],
    ],
    unmet: [
      ...common,
      ['as not high-risk', entries({ ...inNation, as: 'not high-risk by Art. 6(3)' })],
      ['to be registered tomorrow', {}, { asOf: '2027-12-05' }],
      ['in the EU database, where it does not belong', entries(entry())],
      [
        'road traffic beside recruitment, registered nowhere',
        { uses: list(recruitingUse(), traffic), registration: 'none' },
      ],
    ],
    open: [
      ...silent,
      ['nobody says under which number', entries(entry({ ...inNation, number: undefined }))],
      ['nobody says when', entries({ ...inNation, registeredOn: undefined })],
    ],
    never: [
      ...never,
      { name: 'recruitment', system: highRiskSystem(), reason: 'condition' },
      {
        name: 'road traffic as a narrow procedural task, beside recruitment',
        system: highRiskSystem({
          uses: list(recruitingUse(), {
            ...traffic,
            evaluatesPersonalAspects: 'no',
            derogation: { narrowProceduralTask: 'yes' },
          }),
        }),
        reason: 'condition',
      },
    ],
  }),
);
