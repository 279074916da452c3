import {
  DEPLOYER,
  deployer,
  list,
  minimalSystem,
  type Part,
  PROVIDER,
  provider,
  type Registered,
} from '../../support/builders.js';
import { testClass } from '../../support/policy-tester.js';

const of = (party: Part): Registered => minimalSystem({ parties: list(party) });
const at = (party: string, fact: string): string => `parties[${party}].${fact}`;

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
    {
      name: 'places it on the market alone',
      system: of(provider({ putsIntoService: 'no' })),
    },
    {
      name: 'hands it over for first use alone',
      system: of(provider({ placesOnTheMarket: 'no' })),
    },
    {
      name: 'provider and deployer at once',
      system: of(provider({ usesUnderItsAuthority: 'yes' })),
    },
  ],
  'not-met': [
    { name: 'a deployer', system: of(deployer()), party: DEPLOYER },
    {
      name: 'sells a system that another built',
      system: of(provider({ develops: 'no', hasDeveloped: 'no' })),
      decidedBy: [at(PROVIDER, 'develops'), at(PROVIDER, 'hasDeveloped')],
    },
    { name: 'sells it under another’s name', system: of(provider({ ownNameOrTrademark: 'no' })) },
    {
      name: 'builds it and neither sells nor uses it',
      system: of(provider({ placesOnTheMarket: 'no', putsIntoService: 'no' })),
    },
  ],
  'in-play': [
    {
      name: 'nobody says whose name is on it',
      system: of(provider({ ownNameOrTrademark: undefined })),
      missing: [at(PROVIDER, 'ownNameOrTrademark')],
    },
  ],
  'not-screened': [{ name: 'nothing said about the party', system: of({ id: PROVIDER }) }],
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
        name: 'a claim of private use that is made “partly”',
        system: of(deployer({ personalNonProfessionalUse: 'partly' })),
      },
    ],
    'not-met': [
      { name: 'a provider who uses nothing himself', system: of(provider()), party: PROVIDER },
      {
        name: 'purely personal use, invoked',
        system: of(deployer({ personalNonProfessionalUse: 'yes' })),
        decidedBy: [at(DEPLOYER, 'personalNonProfessionalUse')],
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
