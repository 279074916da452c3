import { representation } from '../../../policies/value-chain/art-22-representation.js';
import {
  deployersSystem,
  having,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  PROVIDER,
  plainUse,
  provider,
  type Registered,
} from '../../support/builders.js';
import {
  allOf,
  beforeMarketCases,
  type Differs,
  dutyCases,
  eachLeftOut,
  fileOn,
  fromTheDay,
} from '../../support/duty-cases.js';
import { type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';

const POWERS = ['verifies', 'keeps', 'provides', 'cooperates', 'registers', 'isAddressed'] as const;
const OUTSIDE: Record<string, Part> = { [PROVIDER]: { establishedInUnion: 'no' } };
const MANDATE: Part = {
  mandate: 'Mandate of 1 December 2027',
  mandateOn: '2027-12-01',
  representative: 'Rep Lda, Lisbon',
  representativeEstablishedInUnion: 'yes',
  acceptedOn: '2027-12-02',
  empowersTo: allOf(POWERS),
  enabling: 'Access to the document store, a contact on call',
  enabledOn: '2027-12-03',
};
const outside = (patch: Part | 'none' | undefined = {}, rest: Part = {}): Registered =>
  highRiskSystem(
    {
      parties: list(provider({ representation: typeof patch === 'object' ? merge(MANDATE, patch) : patch })),
      ...rest,
    },
    OUTSIDE,
  );
const differs = (name: string, patch: Part | 'none', rest: Part = {}): Differs => [
  name,
  {},
  { system: outside(patch, rest) },
];
const evidence = fileOn(`parties[${PROVIDER}].representation`);
const system = (patch: Part = {}): Registered => having(outside(), patch);

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer outside the Union', system: deployersSystem(), reason: 'role' },
  {
    name: 'a provider established in the Union',
    system: highRiskSystem({}, { [PROVIDER]: { establishedInUnion: 'yes' } }),
    reason: 'condition',
  },
];
const common: readonly Differs[] = [differs('no representative', 'none')];
const open: readonly Differs[] = [
  ['nothing said about a representative', {}, { system: highRiskSystem({}, OUTSIDE) }],
  ['a branch in Riga, and nobody says where it is established', {}, { system: highRiskSystem(), evidence: [] }],
];

const accepted = fromTheDay('accepted', '2027-12-02', '2027-12-01');
const market = beforeMarketCases('accepted', (day) => ({
  parties: list(provider({ representation: { ...MANDATE, acceptedOn: day } })),
}));

testRequirement(
  representation,
  'representative-appointed',
  dutyCases({
    system,
    evidence,
    met: [accepted.met, ...market.met],
    unmet: [
      ...common,
      accepted.unmet,
      ...market.unmet,
      differs('an agreement by word of mouth', { mandate: 'none' }),
      differs('a mandate for nobody', { representative: 'none' }),
      differs('a representative that is itself outside the Union', { representativeEstablishedInUnion: 'no' }),
    ],
    open: [
      ...open,
      differs('nobody says where the representative is established', { representativeEstablishedInUnion: undefined }),
      differs('nobody says whether it accepted', { acceptedOn: undefined }),
    ],
    never,
  }),
);

const enabled = fromTheDay('enabled', '2027-12-03', '2027-12-02');

testRequirement(
  representation,
  'representative-enabled',
  dutyCases({
    system,
    evidence,
    met: [enabled.met],
    unmet: [...common, enabled.unmet, differs('a representative without any access', { enabling: 'none' })],
    open: [...open, differs('nobody says since when', { enabledOn: undefined })],
    never,
  }),
);

const lift: Part = {
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
};
const noRegistering: Part = { empowersTo: { ...allOf(POWERS), registers: 'no' } };
const powers = eachLeftOut(
  (power) => `a mandate without the power that ${power} names`,
  POWERS,
  (power, answer) => ({
    parties: list(provider({ representation: merge(MANDATE, { empowersTo: { [power]: answer } }) })),
  }),
);
const traffic = plainUse({
  id: 'traffic',
  area: {
    screening: only('infrastructure'),
    infrastructure: only('roadTraffic'),
    managementAndOperation: 'yes',
    protectsDirectly: 'yes',
  },
});

testRequirement(
  representation,
  'powers-of-the-mandate',
  dutyCases({
    system,
    evidence,
    met: [
      differs('no power to register, for product law alone', noRegistering, { ...lift, uses: list(plainUse()) }),
      differs('no power to register, for critical infrastructure', noRegistering, { uses: list(traffic) }),
    ],
    unmet: [
      ...common,
      ...powers.unmet,
      differs('no power to register, for recruitment beside road traffic', noRegistering, {
        uses: list((highRiskSystem().facts.uses as { entries: readonly Part[] }).entries[0] as Part, traffic),
      }),
    ],
    open: [...open, ...powers.open],
    never,
  }),
);
