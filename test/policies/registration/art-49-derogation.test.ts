import { derogationRegistration } from '../../../policies/registration/art-49-derogation.js';
import {
  deployersSystem,
  having,
  highRiskSystem,
  identifyingUse,
  list,
  merge,
  type Part,
  PROVIDER,
  provider,
  recruitingUse,
} from '../../support/builders.js';
import {
  beforeMarketCases,
  type Differs,
  dutyCases,
  eachLeftOut,
  fileOn,
  fromTheDay,
} from '../../support/duty-cases.js';
import { type Case, type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';
import { derogatedEntry, entries, entry, LETTERS, policing, SECURE } from './registering.js';

const evidence = fileOn('registration');
const NARROW: Part = { evaluatesPersonalAspects: 'no', derogation: { narrowProceduralTask: 'yes' } };
const narrow = recruitingUse(NARROW);
const own: Part = { [PROVIDER]: { establishedInUnion: 'yes' } };
const registering = (patch: Part = {}) =>
  having(
    highRiskSystem(
      {
        uses: list(narrow),
        registration: { submittedByAnother: 'no', ...(entries(derogatedEntry()).registration as Part) },
      },
      own as Record<string, Part>,
    ),
    patch,
  );

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'high-risk, with no derogation relied on', system: highRiskSystem(), reason: 'class' },
  {
    name: 'a derogation that profiling bars',
    system: highRiskSystem({ uses: list(recruitingUse({ derogation: { narrowProceduralTask: 'yes' } })) }),
    reason: 'class',
  },
  {
    name: 'a deployer, who relies on what the provider found',
    system: deployersSystem({ uses: list(narrow) }),
    reason: 'role',
  },
  {
    name: 'a condition stated of a use outside Annex III',
    system: highRiskSystem({
      uses: list(
        recruitingUse({ ...NARROW, area: { recruitmentOrSelection: { only: [], by: 'legal', on: '2027-01-01' } } }),
      ),
    }),
    reason: 'class',
  },
];
const unsettled: Differs = [
  'nobody says whether persons are profiled',
  { uses: list(recruitingUse({ ...NARROW, evaluatesPersonalAspects: undefined })) },
  { evidence: [], reason: 'applicability-open' } satisfies Partial<Case>,
];
const common: readonly Differs[] = [
  ['no registration', { registration: 'none' }],
  ['registered as high-risk', entries(entry({ derogationData: derogatedEntry().derogationData }))],
  ['another use is registered', entries(derogatedEntry({ uses: ['filing'] }))],
];
const silent: Differs = ['nothing said about a registration', { registration: undefined }];
const market = beforeMarketCases('registered', (on) => entries(derogatedEntry({ registeredOn: on })));
const day = fromTheDay('registered', '2027-12-06', '2027-12-05');

testRequirement(
  derogationRegistration,
  'registered-in-the-database',
  dutyCases({
    system: registering,
    evidence,
    met: [
      day.met,
      ...market.met,
      ['in the secure section', entries(derogatedEntry({ register: SECURE }))],
      [
        'an entry of another kind beside it',
        entries(derogatedEntry(), entry({ id: 'other', registeredOn: '2029-01-01' })),
      ],
    ],
    unmet: [
      day.unmet,
      ...market.unmet,
      ...common,
      ['in a national register', entries(derogatedEntry({ register: 'national register' }))],
    ],
    open: [silent, unsettled, ['no number', entries(derogatedEntry({ number: undefined }))]],
    never,
  }),
);

const without = (entryOfSet: string, answer: 'no' | undefined): Part =>
  entries(derogatedEntry({ derogationData: { [entryOfSet]: answer } }));
const points = eachLeftOut(
  (point) => `an entry without ${point}`,
  ['provider', 'nameAndReference', 'intendedPurpose', 'condition', 'status'],
  without,
);

testRequirement(
  derogationRegistration,
  'data-of-section-b',
  dutyCases({
    system: registering,
    evidence,
    met: [
      ['no submitter, where nobody submits for the provider', without('submitter', 'no')],
      ['no representative, of a provider in the Union', without('authorisedRepresentative', 'no')],
      ['the submitter, where somebody submits for the provider', { registration: { submittedByAnother: 'yes' } }],
      [
        'with the representative, of a provider outside the Union',
        {},
        {
          system: having(
            highRiskSystem(
              {
                uses: list(narrow),
                registration: { submittedByAnother: 'no', ...(entries(derogatedEntry()).registration as Part) },
              },
              { [PROVIDER]: { establishedInUnion: 'no' } },
            ),
            {},
          ),
        },
      ],
      [
        'no condition in the secure section',
        entries(derogatedEntry({ register: SECURE, derogationData: { condition: 'no' } })),
      ],
      ['an entry of another kind beside it', entries(derogatedEntry(), entry({ id: 'other' }))],
    ],
    unmet: [
      ...points.unmet,
      ...common,
      [
        'no submitter, although somebody submits for the provider',
        { registration: { submittedByAnother: 'yes', ...(without('submitter', 'no').registration as Part) } },
      ],
    ],
    open: [
      ...points.open,
      silent,
      unsettled,
      [
        'no representative, and nobody says where the provider is established',
        without('authorisedRepresentative', 'no'),
        {
          system: having(highRiskSystem({ uses: list(narrow) }), {
            registration: {
              submittedByAnother: 'no',
              ...(without('authorisedRepresentative', 'no').registration as Part),
            },
          }),
        },
      ],
    ],
    never,
  }),
);

const narrowly = (use: Part): Part => merge(use, NARROW);
const reduced = derogatedEntry({ register: SECURE, uses: ['identification'], derogationData: { condition: 'no' } });

testRequirement(
  derogationRegistration,
  'secure-section',
  dutyCases({
    system: (patch = {}) => having(registering({ uses: list(narrowly(policing())), ...entries(reduced) }), patch),
    evidence,
    met: [
      [
        'another use in the public section, beside it',
        entries(reduced, derogatedEntry({ id: 'public', uses: ['filing'] })),
      ],
    ],
    unmet: [
      ['no registration', { registration: 'none' }],
      ['in the public section', entries({ ...reduced, register: 'public section of the EU database' })],
      [
        'in the secure section, and in the public one as well',
        entries(reduced, derogatedEntry({ id: 'public', uses: ['identification'] })),
      ],
      ['in a national register', entries({ ...reduced, register: 'national register' })],
      // What is profiling by its own elements, Art. 6(3) bars from the derogation.
      ...LETTERS.filter(([name]) => name !== 'risk of offending' && name !== 'profiling in an investigation').map(
        ([name, use]) => [`${name}, registered nowhere`, { uses: list(narrowly(use)), registration: 'none' }] as const,
      ),
      ['in the secure section, for another use', entries({ ...reduced, uses: ['filing'] })],
      ['in the secure section, as high-risk', entries({ ...reduced, as: 'high-risk' })],
      [
        'in the secure section, with the condition that does not belong there',
        entries(derogatedEntry({ ...reduced, derogationData: { condition: 'yes' } })),
      ],
    ],
    open: [
      silent,
      [
        'nobody says whether it is used in law enforcement',
        { uses: list(narrowly(policing({ inLawEnforcementMigrationAsylumOrBorder: undefined }))) },
        { evidence: [] },
      ],
    ],
    never: [
      ...never,
      { name: 'recruitment, as a narrow procedural task', system: registering(), reason: 'condition' },
      {
        name: 'identification at an entrance, as a narrow procedural task',
        system: registering({ uses: list(identifyingUse(NARROW)) }),
        reason: 'condition',
      },
    ],
  }),
);
