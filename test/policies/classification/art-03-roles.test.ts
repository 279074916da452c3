import { expect, it } from 'vitest';
import { personalUseContradicted, statedRoleContradicted } from '../../../policies/classification/art-03-roles.js';
import { aiAct } from '../../../policies/index.js';
import { withReadings } from '../../../src/policy/policy.js';
import {
  AS_OF,
  DEPLOYER,
  deployer,
  highRiskSystem,
  list,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  provider,
  type Registered,
} from '../../support/builders.js';
import {
  assess,
  type Case,
  casesOf,
  describeBeside,
  pointOf,
  testClass,
  testContradiction,
} from '../../support/policy-tester.js';

const of = (party: Part): Registered => minimalSystem({ parties: list(party) });
const sitting = (locatedInUnion: string | undefined, party: Part): Registered =>
  minimalSystem({ parties: list(party) }, { [String(party.id)]: { locatedInUnion } });
const privately = (kind: string): Registered =>
  minimalSystem({ parties: list(deployer({ personalNonProfessionalUse: 'yes' })) }, { [DEPLOYER]: { kind } });
const at = (party: string, fact: string): string => `parties[${party}].${fact}`;
/** Who does nothing that gives a role. */
const bystander = (patch: Part): Part => deployer({ usesUnderItsAuthority: 'no', ...patch });

const MAKER = 'overseas';
const ABROAD = { [MAKER]: { locatedInUnion: 'no' } };
/** A maker elsewhere, who neither places nor puts into service itself, beside an importer that places the system. */
const imported = (maker: Part = {}, importing: Part = {}): Registered =>
  minimalSystem(
    {
      parties: list(
        provider({ id: MAKER, placesOnTheMarket: 'no', putsIntoService: 'no', ...maker }),
        bystander({ placesSystemOfThirdCountryBrand: 'yes', ...importing }),
      ),
    },
    ABROAD,
  );

const NOTHING_SAID: Case = { name: 'nothing said about the party', system: of({ id: PROVIDER }) };

testClass('provider', {
  met: [
    { name: 'builds it and sells it under its own name', system: of(provider()) },
    {
      name: 'has it built and uses it itself under its own name',
      system: of(
        provider({ develops: 'no', hasDeveloped: 'yes', placesOnTheMarket: 'no', putsIntoService: 'own use' }),
      ),
      decidedBy: [at(PROVIDER, 'hasDeveloped'), at(PROVIDER, 'putsIntoService'), at(PROVIDER, 'ownNameOrTrademark')],
    },
    { name: 'places it on the market alone', system: of(provider({ putsIntoService: 'no' })) },
    { name: 'hands it over for first use alone', system: of(provider({ placesOnTheMarket: 'no' })) },
    { name: 'provider and deployer at once', system: of(provider({ usesUnderItsAuthority: 'yes' })) },
    {
      name: 'a maker elsewhere who supplied the importer that places the system',
      system: imported({ placesThroughImporter: 'yes' }),
      party: MAKER,
      decidedBy: [at(MAKER, 'placesThroughImporter')],
    },
    {
      name: 'a maker elsewhere who supplies an importer that the registry does not say more of',
      system: imported({ placesThroughImporter: 'yes' }, { placesSystemOfThirdCountryBrand: undefined }),
      party: MAKER,
    },
  ],
  'not-met': [
    { name: 'a deployer', system: of(deployer()), party: DEPLOYER },
    {
      name: 'sells a system that another built',
      system: of(provider({ develops: 'no', hasDeveloped: 'no' })),
      decidedBy: [at(PROVIDER, 'develops'), at(PROVIDER, 'hasDeveloped')],
    },
    { name: 'sells it under another’s name (reading 24)', system: of(provider({ ownNameOrTrademark: 'no' })) },
    {
      name: 'builds it and neither sells nor uses it',
      system: of(provider({ placesOnTheMarket: 'no', putsIntoService: 'no' })),
    },
    {
      name: 'a maker elsewhere, and the importer got the system without it',
      system: imported({ placesThroughImporter: 'no' }),
      party: MAKER,
    },
    {
      name: 'a maker elsewhere, and nobody places a system of its name',
      system: imported({}, { placesSystemOfThirdCountryBrand: 'no' }),
      party: MAKER,
    },
    {
      name: 'a maker elsewhere that supplied the importer, under another’s name',
      system: imported({ placesThroughImporter: 'yes', ownNameOrTrademark: 'no' }),
      party: MAKER,
    },
  ],
  'in-play': [
    {
      name: 'a maker elsewhere, and an importer places the system: nobody says whether the maker supplied it',
      system: imported(),
      party: MAKER,
      missing: [at(MAKER, 'placesThroughImporter')],
    },
    {
      name: 'nobody says whose name is on it',
      system: of(provider({ ownNameOrTrademark: undefined })),
      missing: [at(PROVIDER, 'ownNameOrTrademark')],
    },
    {
      name: 'nobody says whether it is put into service',
      system: of(provider({ placesOnTheMarket: 'no', putsIntoService: undefined })),
      missing: [at(PROVIDER, 'putsIntoService')],
    },
    {
      name: 'nobody says who built it',
      system: of(provider({ develops: undefined })),
      missing: [at(PROVIDER, 'develops')],
    },
  ],
  'not-screened': [NOTHING_SAID],
});

testClass(
  'deployer',
  {
    met: [
      {
        name: 'decides that and how it is used',
        system: of(deployer()),
        decidedBy: [at(DEPLOYER, 'usesUnderItsAuthority')],
      },
      {
        name: 'a private person who uses it for the business',
        system: of(deployer({ personalNonProfessionalUse: 'no' })),
      },
      {
        name: 'a natural person who does not say that the use is private',
        system: minimalSystem({ parties: list(deployer()) }, { [DEPLOYER]: { kind: 'natural person' } }),
      },
      {
        name: 'purely personal use, claimed by a company',
        system: privately('legal person'),
        decidedBy: [at(DEPLOYER, 'usesUnderItsAuthority')],
      },
      {
        name: 'a claim of private use that is made “partly”',
        system: of(deployer({ personalNonProfessionalUse: 'partly' })),
      },
    ],
    'not-met': [
      { name: 'a provider who uses nothing himself', system: of(provider()), party: PROVIDER },
      {
        name: 'purely personal use by a natural person, invoked',
        system: privately('natural person'),
        decidedBy: [at(DEPLOYER, 'personalNonProfessionalUse'), 'organisation.kind'],
      },
    ],
    'not-screened': [
      {
        name: 'nobody says whether it uses the system',
        system: of(deployer({ usesUnderItsAuthority: undefined })),
        missing: [at(DEPLOYER, 'usesUnderItsAuthority')],
      },
    ],
  },
  { 'in-play': 'its one element decides it' },
);

const IMPORTS: Part = { placesSystemOfThirdCountryBrand: 'yes' };

testClass('importer', {
  met: [
    {
      name: 'established in the Union by one answer and nowhere there by another: the stricter one counts',
      system: minimalSystem(
        { parties: list(bystander(IMPORTS)) },
        { [DEPLOYER]: { establishedInUnion: 'yes', locatedInUnion: 'no' } },
      ),
    },
    {
      name: 'in the Union, first to place a system that bears a Swiss name',
      system: sitting('yes', bystander(IMPORTS)),
      decidedBy: ['organisation.locatedInUnion', at(DEPLOYER, 'placesSystemOfThirdCountryBrand')],
    },
  ],
  'not-met': [
    { name: 'a firm in the Union that places no such system', system: sitting('yes', bystander({})) },
    { name: 'a firm elsewhere', system: sitting('no', bystander(IMPORTS)) },
  ],
  'in-play': [
    {
      name: 'nobody says where the firm sits',
      system: sitting(undefined, bystander(IMPORTS)),
      missing: ['organisation.locatedInUnion'],
    },
  ],
  'not-screened': [
    {
      name: 'in the Union, and nobody says whose name the system bears: a seat is no act',
      system: sitting('yes', bystander({ placesSystemOfThirdCountryBrand: undefined })),
      missing: [at(DEPLOYER, 'placesSystemOfThirdCountryBrand')],
    },
    {
      name: 'nothing said of seat or brand',
      system: sitting(undefined, bystander({ placesSystemOfThirdCountryBrand: undefined })),
    },
  ],
});

function change(patch: Part): Part {
  return {
    id: 'change',
    by: DEPLOYER,
    putsNameOrTrademark: 'no',
    changedAfterMarket: 'no',
    foreseenInInitialAssessment: 'no',
    affectsRequirements: 'no',
    modifiesIntendedPurpose: 'no',
    highRiskBefore: 'yes',
    ...patch,
  };
}
const chain = (patch: Part, maker: Part = {}, other: Part = {}): Registered =>
  highRiskSystem({ parties: list(provider(maker), deployer(other)), valueChainChanges: list(change(patch)) });
const RENAMED: Part = { putsNameOrTrademark: 'yes' };
const REBUILT: Part = { changedAfterMarket: 'yes', affectsRequirements: 'yes', highRiskBefore: 'yes' };
const REPURPOSED: Part = { modifiesIntendedPurpose: 'yes', highRiskBefore: 'no' };
const OPEN: Part = { putsNameOrTrademark: undefined };
const lift = (product: Part, party: Part = {}): Registered =>
  minimalSystem({
    parties: list(bystander({ marketsSystemWithProduct: 'with the product under own name', ...party })),
    product: {
      sectionA: only('lifts'),
      systemIsTheProduct: 'no',
      componentOf: 'The door drive of a lift',
      fulfilsSafetyFunction: 'yes',
      failureEndangers: only('healthAndSafetyOfPersons'),
      thirdPartyAssessment: 'required',
      ...product,
    },
  });

const PASSES_ON: Part = { makesAvailable: 'yes' };

testClass('distributor', {
  met: [
    {
      name: 'passes the system on',
      system: of(bystander(PASSES_ON)),
      decidedBy: [at(DEPLOYER, 'makesAvailable')],
    },
    { name: 'passes it on and uses it too', system: of(deployer(PASSES_ON)) },
    {
      name: 'elsewhere, and passes on a system of a third-country brand: no importer',
      system: sitting('no', bystander({ ...PASSES_ON, ...IMPORTS })),
    },
    {
      name: 'put its name on the system, and passes on the original too',
      system: chain(RENAMED, {}, { ...PASSES_ON, stillSuppliesAsItWas: 'yes' }),
      party: DEPLOYER,
    },
  ],
  'not-met': [
    { name: 'passes nothing on', system: of(bystander({})) },
    { name: 'the provider', system: of(provider(PASSES_ON)) },
    { name: 'the importer', system: of(bystander({ ...PASSES_ON, ...IMPORTS })) },
    {
      name: 'put its name on the system, and passes on nothing else: its provider',
      system: chain(RENAMED, {}, { ...PASSES_ON, stillSuppliesAsItWas: 'no' }),
      party: DEPLOYER,
      decidedBy: [at(DEPLOYER, 'stillSuppliesAsItWas')],
    },
    {
      name: 'the manufacturer of the lift whose safety component it is',
      system: lift({}, { ...PASSES_ON, stillSuppliesAsItWas: 'no' }),
    },
  ],
  'in-play': [
    {
      name: 'nobody says whether the system bears a third-country name',
      system: of(bystander({ ...PASSES_ON, placesSystemOfThirdCountryBrand: undefined })),
      missing: [at(DEPLOYER, 'placesSystemOfThirdCountryBrand')],
    },
    {
      name: 'its own name is on it, and nobody says who built it',
      system: of(provider({ ...PASSES_ON, develops: undefined })),
      missing: [at(PROVIDER, 'develops')],
    },
  ],
  'not-screened': [
    {
      name: 'nobody says whether it passes the system on',
      system: of(bystander({ makesAvailable: undefined })),
      missing: [at(DEPLOYER, 'makesAvailable')],
    },
  ],
});

const MANDATE: Part = { acceptedMandate: 'Mandate of 4 May 2027' };

testClass('authorised-representative', {
  met: [
    {
      name: 'established in the Union by one answer and nowhere there by another: the stricter one counts',
      system: minimalSystem(
        { parties: list(bystander(MANDATE)) },
        { [DEPLOYER]: { establishedInUnion: 'yes', locatedInUnion: 'no' } },
      ),
    },
    {
      name: 'in the Union, with a written mandate that it accepted',
      system: sitting('yes', bystander(MANDATE)),
      decidedBy: [at(DEPLOYER, 'acceptedMandate')],
    },
  ],
  'not-met': [
    { name: 'no mandate', system: sitting('yes', bystander({})) },
    { name: 'a firm elsewhere with a mandate', system: sitting('no', bystander(MANDATE)) },
  ],
  'in-play': [
    {
      name: 'a mandate, and nobody says where the firm sits',
      system: sitting(undefined, bystander(MANDATE)),
      missing: ['organisation.locatedInUnion'],
    },
  ],
  'not-screened': [
    {
      name: 'in the Union, and nobody says whether there is a mandate: a seat is no act',
      system: sitting('yes', bystander({ acceptedMandate: undefined })),
      missing: [at(DEPLOYER, 'acceptedMandate')],
    },
    { name: 'nothing said of seat or mandate', system: sitting(undefined, bystander({ acceptedMandate: undefined })) },
  ],
});

testClass(
  'product-manufacturer',
  {
    met: [
      {
        name: 'markets the system with its product, under its own name',
        system: of(bystander({ marketsSystemWithProduct: 'with the product under own name' })),
      },
      {
        name: 'puts it into service under its own name after the product',
        system: of(bystander({ marketsSystemWithProduct: 'under own name after the product' })),
        decidedBy: [at(DEPLOYER, 'marketsSystemWithProduct')],
      },
    ],
    'not-met': [{ name: 'markets no product with it', system: of(bystander({})) }],
    'not-screened': [
      {
        name: 'nobody says whether it markets a product with it',
        system: of(bystander({ marketsSystemWithProduct: undefined })),
        missing: [at(DEPLOYER, 'marketsSystemWithProduct')],
      },
    ],
  },
  { 'in-play': 'its one element decides it' },
);

/** Whoever neither makes nor uses the system, and supplies this for it. */
const supplying = (suppliesForIntegration: unknown, patch: Part = {}): Part =>
  bystander({ suppliesForIntegration, suppliesOpenlyNotAModel: 'no', ...patch });
const beside = (party: Part, rest: Part = {}): Case => ({
  name: '',
  system: highRiskSystem({ parties: list(provider(), party), ...rest }),
  party: String(party.id),
});

testClass('supplier', {
  met: [
    {
      ...beside(supplying(only('process'))),
      name: 'supplies a process',
      decidedBy: [at(DEPLOYER, 'suppliesForIntegration')],
    },
    ...['aiSystem', 'aiModel', 'tool', 'service', 'component'].map((kind) => ({
      ...beside(supplying(only(kind))),
      name: `supplies: ${kind}`,
    })),
    {
      ...beside(supplying(only('tool'), { suppliesOpenlyNotAModel: undefined })),
      name: 'supplies a tool, and a free licence is not invoked',
    },
    { ...beside(deployer({ suppliesForIntegration: only('service') })), name: 'a deployer that supplies as well' },
  ],
  'not-met': [
    { ...beside(supplying(only())), name: 'supplies nothing that goes into it' },
    {
      ...beside(supplying(only('component'), { suppliesOpenlyNotAModel: 'yes' })),
      name: 'makes a component public under a free licence',
    },
    {
      ...beside(provider({ id: 'maker', suppliesForIntegration: only('aiModel') })),
      name: 'the provider itself, who owes the agreement as provider',
    },
  ],
  'in-play': [
    {
      ...beside(supplying(only('tool')), {
        valueChainChanges: list(change({ by: DEPLOYER, putsNameOrTrademark: undefined })),
      }),
      name: 'supplies a tool, and nobody says whether it has become the provider',
      missing: ['valueChainChanges[change].putsNameOrTrademark'],
    },
  ],
  'not-screened': [{ ...beside(supplying(undefined)), name: 'nobody says whether it supplies anything' }],
});

testClass('provider of a high-risk system', {
  met: [
    { name: 'the provider, where nothing was changed', system: chain({}), party: PROVIDER },
    { name: 'the party that put its name on the system', system: chain(RENAMED), party: DEPLOYER },
    {
      name: 'the first provider, which goes on supplying under its own name what another rebranded',
      system: chain(RENAMED, { stillSuppliesAsItWas: 'yes' }),
      party: PROVIDER,
    },
    {
      name: 'the first provider of a high-risk system that another modified, which goes on supplying it as it was',
      system: chain(REBUILT, { stillSuppliesAsItWas: 'yes' }),
      party: PROVIDER,
    },
    {
      name: 'the first provider of what another rebranded today, whatever is said of the class it had before',
      system: chain({ ...RENAMED, highRiskBefore: undefined, on: AS_OF }, { stillSuppliesAsItWas: 'yes' }),
      party: PROVIDER,
    },
    {
      name: 'the first provider of what one party rebranded, and another gave a second purpose',
      system: highRiskSystem({
        parties: list(provider({ stillSuppliesAsItWas: 'yes' }), deployer()),
        valueChainChanges: list(change(REPURPOSED), change({ ...RENAMED, id: 'name' })),
      }),
      party: PROVIDER,
    },
    {
      name: 'the first provider, while nobody says whether another took its place',
      system: chain(OPEN),
      party: PROVIDER,
    },
    { name: 'the manufacturer of the lift whose safety component it is', system: lift({}), party: DEPLOYER },
  ],
  'not-met': [
    {
      name: 'the first provider, once another took its place and it supplies the system no more',
      system: chain(RENAMED, { stillSuppliesAsItWas: 'no' }),
      party: PROVIDER,
      decidedBy: [at(PROVIDER, 'stillSuppliesAsItWas')],
    },
    {
      name: 'the first provider of what had not been high-risk, although it goes on',
      system: chain(REPURPOSED, { stillSuppliesAsItWas: 'yes' }),
      party: PROVIDER,
    },
    {
      name: 'the same, although another plans to put its name on it',
      system: highRiskSystem({
        parties: list(provider({ stillSuppliesAsItWas: 'yes' }), deployer()),
        valueChainChanges: list(change(REPURPOSED), change({ ...RENAMED, id: 'planned', on: '2099-01-01' })),
      }),
      party: PROVIDER,
    },
    { name: 'a deployer that changed nothing', system: chain({}), party: DEPLOYER },
  ],
  'in-play': [
    {
      name: 'a deployer, while nobody says whether it put its name on the system',
      system: chain(OPEN),
      party: DEPLOYER,
      missing: ['valueChainChanges[change].putsNameOrTrademark'],
    },
    {
      name: 'the first provider, once another took its place, and nobody says whether it goes on supplying the system',
      system: chain(RENAMED),
      party: PROVIDER,
      missing: [at(PROVIDER, 'stillSuppliesAsItWas')],
    },
    {
      name: 'the manufacturer, while nobody says whether a third party assesses the lift',
      system: lift({ thirdPartyAssessment: undefined }),
      party: DEPLOYER,
      missing: ['product.thirdPartyAssessment'],
    },
  ],
  'not-screened': [
    {
      name: 'nothing said about the party, the use or a change',
      system: minimalSystem({
        parties: list({ id: PROVIDER }),
        valueChainChanges: undefined,
        product: undefined,
        uses: list({ id: 'shortlisting', intendedPurpose: 'Orders incoming applications' }),
      }),
    },
  ],
});

testClass('considered provider', {
  met: [
    { name: 'the provider, where nothing was changed', system: chain({}), party: PROVIDER },
    { name: 'the party that put its name on the system', system: chain(RENAMED), party: DEPLOYER },
    { name: 'the party that gave it another purpose', system: chain(REPURPOSED), party: DEPLOYER },
    { name: 'the manufacturer of the lift whose safety component it is', system: lift({}), party: DEPLOYER },
    {
      name: 'the first provider, which goes on supplying the system as it was',
      system: chain(RENAMED, { stillSuppliesAsItWas: 'yes' }),
      party: PROVIDER,
    },
    {
      name: 'the first provider, which stopped before anybody is known to have taken its place',
      system: chain(OPEN, { stillSuppliesAsItWas: 'no' }),
      party: PROVIDER,
    },
  ],
  'not-met': [
    { name: 'a deployer that changed nothing', system: chain({}), party: DEPLOYER },
    {
      name: 'the first provider that supplies the system no more, once another took its place',
      system: chain(RENAMED, { stillSuppliesAsItWas: 'no' }),
      party: PROVIDER,
      decidedBy: [at(PROVIDER, 'stillSuppliesAsItWas')],
    },
  ],
  'in-play': [
    {
      name: 'the first provider, once another took its place, and nobody says whether it goes on supplying the system',
      system: chain(RENAMED),
      party: PROVIDER,
      missing: [at(PROVIDER, 'stillSuppliesAsItWas')],
    },
    {
      name: 'a deployer, while nobody says whether it put its name on the system',
      system: chain(OPEN),
      party: DEPLOYER,
      missing: ['valueChainChanges[change].putsNameOrTrademark'],
    },
  ],
  'not-screened': [
    {
      name: 'nothing said about the party, the use or a change',
      system: minimalSystem({
        parties: list({ id: PROVIDER }),
        valueChainChanges: undefined,
        product: undefined,
        uses: list({ id: 'shortlisting', intendedPurpose: 'Orders incoming applications' }),
      }),
    },
  ],
});

describeBeside('the other role of the party that has become provider (reading 59)', () => {
  const IMPORTED: Part = { placesSystemOfThirdCountryBrand: 'yes', usesUnderItsAuthority: 'no' };
  const RESOLD: Part = { makesAvailable: 'yes', usesUnderItsAuthority: 'no' };
  const roles = (other: Part, readings: readonly number[] = []) => {
    const assessed = assess({ system: chain(RENAMED, {}, other) }, withReadings(aiAct, new Set(readings)));
    return (['deployer', 'importer', 'distributor'] as const).map(
      (id) => pointOf(assessed, id, { party: DEPLOYER }).state,
    );
  };

  it.each([
    ['a deployer stays deployer', {}, ['met', 'not-met', 'not-met']],
    ['an importer stays importer', IMPORTED, ['not-met', 'met', 'not-met']],
    ['a distributor is none any more', { ...RESOLD, stillSuppliesAsItWas: 'no' }, ['not-met', 'not-met', 'not-met']],
    [
      'a distributor that passes on the original too stays one of it',
      { ...RESOLD, stillSuppliesAsItWas: 'yes' },
      ['not-met', 'not-met', 'met'],
    ],
    ['a distributor of which nobody says', RESOLD, ['not-met', 'not-met', 'in-play']],
  ] as const)('%s', (_, other, expected) => {
    expect(roles(other)).toEqual(expected);
  });

  it('by the other reading the importer is importer no longer', () => {
    expect(roles(IMPORTED, [59])).toEqual(['not-met', 'not-met', 'not-met']);
  });
});

describeBeside('reading 24: the name goes with putting into service only', () => {
  const under = (party: Part) =>
    [aiAct, withReadings(aiAct, new Set([24]))].map(
      (pack) => pointOf(assess({ system: of(party) }, pack), 'provider').state,
    );
  const NAMELESS: Part = { ownNameOrTrademark: 'no' };

  it.each([
    ['placed on the market under another’s name', { ...NAMELESS, putsIntoService: 'no' }, ['not-met', 'met']],
    ['put into service under another’s name', { ...NAMELESS, placesOnTheMarket: 'no' }, ['not-met', 'not-met']],
    ['put into service under its own name', { placesOnTheMarket: 'no' }, ['met', 'met']],
    ['made by another', { develops: 'no', hasDeveloped: 'no' }, ['not-met', 'not-met']],
  ] as const)('%s', (_, patch, expected) => {
    expect(under(provider(patch))).toEqual(expected);
  });
});

describeBeside('two parties that share an act (reading 18)', () => {
  it('each have the whole role', () => {
    const sister = 'sister';
    const assessed = assess({ system: minimalSystem({ parties: list(provider(), provider({ id: sister })) }) });
    for (const party of [PROVIDER, sister]) expect(pointOf(assessed, 'provider', { party }).state).toBe('met');
  });
});

const calls = (statedRole: string, party: Part): Registered => of({ ...party, statedRole });
/** Beside a provider, a party that calls itself by a role and makes a change. */
const changing = (statedRole: string, party: Part, patch: Part): Registered =>
  highRiskSystem({
    parties: list(provider(), { ...party, statedRole }),
    valueChainChanges: list(change(patch)),
  });

/** Each role that a party may call itself by: acts that give it, and acts that do not. */
const CALLED: readonly (readonly [role: string, right: Part, ...wrong: readonly Part[]])[] = [
  ['provider', provider(), deployer()],
  ['deployer', deployer(), bystander({}), provider({ usesUnderItsAuthority: 'yes' })],
  ['importer', bystander(IMPORTS), bystander({}), provider(IMPORTS)],
  ['distributor', bystander(PASSES_ON), bystander({}), provider(PASSES_ON)],
  ['authorised-representative', bystander(MANDATE), bystander({}), provider(MANDATE)],
  ['product-manufacturer', bystander({ marketsSystemWithProduct: 'with the product under own name' }), bystander({})],
  ['supplier', bystander({ suppliesForIntegration: only('tool') }), bystander({ suppliesForIntegration: only() })],
];
const BY_CHANGE: readonly (readonly [role: string, party: Part])[] = [
  ['deployer', deployer()],
  ['importer', bystander(IMPORTS)],
  ['distributor', bystander(PASSES_ON)],
];

testContradiction(statedRoleContradicted, {
  contradicted: casesOf([
    ...CALLED.flatMap(([role, , ...wrong]) =>
      wrong.map(
        (party, index): Case => ({
          name: `called ${role}, against its acts (${index + 1})`,
          system: calls(role, party),
          decidedBy: [at(String(party.id), 'statedRole')],
        }),
      ),
    ),
    ...BY_CHANGE.map(
      ([role, party]): Case => ({
        name: `called ${role}, and by a change the provider`,
        system: changing(role, party, RENAMED),
      }),
    ),
  ]),
  consistent: casesOf([
    ...CALLED.map(([role, right]): Case => ({ name: `called ${role}, by its acts`, system: calls(role, right) })),
    ...BY_CHANGE.map(
      ([role, party]): Case => ({
        name: `called ${role}, and nobody says what it changed`,
        system: changing(role, party, OPEN),
      }),
    ),
    { name: 'the provider by a change calls itself provider', system: changing('provider', deployer(), RENAMED) },
    {
      name: 'the first provider calls itself provider, after a change by which another became it',
      system: highRiskSystem({
        parties: list(provider({ statedRole: 'provider' }), deployer()),
        valueChainChanges: list(change(RENAMED)),
      }),
    },
  ]),
});

const personally = (personalNonProfessionalUse: string | undefined, kind: string | undefined): Registered =>
  minimalSystem({ parties: list(deployer({ personalNonProfessionalUse })) }, { [DEPLOYER]: { kind } });

testContradiction(personalUseContradicted, {
  contradicted: [
    {
      name: 'personal use, claimed for a company',
      system: personally('yes', 'legal person'),
      decidedBy: [at(DEPLOYER, 'personalNonProfessionalUse'), 'organisation.kind'],
    },
  ],
  consistent: [
    { name: 'personal use of a natural person', system: personally('yes', 'natural person') },
    { name: 'professional use of a company', system: personally('no', 'legal person') },
    { name: 'nobody says what kind of entity it is', system: personally('yes', undefined) },
  ],
});
