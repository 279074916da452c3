import { deployer, list, minimalSystem, type Part, provider, type Registered } from '../../support/builders.js';
import { testClass } from '../../support/policy-tester.js';

const of = (...parties: readonly Part[]): Registered => minimalSystem({ parties: list(...parties) });
const elsewhere = { agency: { locatedInUnion: 'no', establishedIn: 'CH' } };

testClass('reach', {
  met: [
    { name: 'placed on the Union market', system: of(provider()), decidedBy: ['parties[talent].placesOnTheMarket'] },
    {
      name: 'placed on the market alone',
      system: of(provider({ putsIntoService: 'no' })),
    },
    {
      name: 'handed over for first use alone',
      system: of(provider({ placesOnTheMarket: 'no' })),
    },
    {
      name: 'put into service for own use',
      system: of(provider({ placesOnTheMarket: 'no', putsIntoService: 'own use' })),
      decidedBy: ['parties[talent].putsIntoService'],
    },
    {
      name: 'a deployer with a branch in the Union',
      system: of(deployer()),
      decidedBy: ['parties[agency].usesUnderItsAuthority', 'organisation.locatedInUnion'],
    },
    {
      name: 'a deployer elsewhere whose output is used in the Union, as it must expect',
      system: minimalSystem(
        { parties: list(deployer({ outputUsedInTheUnion: 'as this party intends or must expect' })) },
        elsewhere,
      ),
      decidedBy: ['parties[agency].outputUsedInTheUnion'],
    },
  ],
  'not-met': [
    {
      name: 'a deployer elsewhere whose output stays there',
      system: minimalSystem({ parties: list(deployer({ outputUsedInTheUnion: 'no' })) }, elsewhere),
    },
    {
      name: 'output that others brought into the Union, unforeseen by this party (reading 55)',
      system: minimalSystem({ parties: list(deployer({ outputUsedInTheUnion: 'otherwise' })) }, elsewhere),
    },
    { name: 'no parties at all', system: minimalSystem({ parties: 'none' }) },
  ],
  'in-play': [
    {
      name: 'nobody says where the deployer sits',
      system: minimalSystem({ parties: list(deployer()) }, { agency: { locatedInUnion: undefined } }),
      missing: ['organisation.locatedInUnion'],
    },
  ],
  'not-screened': [
    { name: 'no parties written down', system: minimalSystem({ parties: undefined }) },
    {
      name: 'a party elsewhere, in a list that nobody calls complete',
      system: minimalSystem(
        { parties: [deployer({ outputUsedInTheUnion: 'no', usesUnderItsAuthority: 'no' })] },
        elsewhere,
      ),
    },
  ],
});

const scoped = (scope: Part, rest: Part = {}): Registered => minimalSystem({ scope, ...rest });
const RESEARCH: Part = { researchOrTestingBeforeMarketOnly: 'yes', testedInRealWorldConditions: 'no' };
const NOT_YET: Part = { firstPlacedOnTheMarketOn: '2029-01-01', firstPutIntoServiceOn: '2029-01-01' };

testClass(
  'excluded',
  {
    met: [
      {
        name: 'military purposes and no other',
        system: scoped({ exclusivelyMilitaryDefenceOrNationalSecurity: 'yes', anyOtherPurpose: 'no' }),
        decidedBy: ['scope.anyOtherPurpose'],
      },
      { name: 'made and used for science alone', system: scoped({ developedAndUsedSolelyForScience: 'yes' }) },
      { name: 'outside Union law', system: scoped({ outsideUnionLaw: 'yes' }) },
      { name: 'only researched and tested in the laboratory, long before market', system: scoped(RESEARCH, NOT_YET) },
      {
        name: 'only researched, with no day of market planned',
        system: scoped(RESEARCH, { firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: 'none' }),
      },
    ],
    'not-met': [
      { name: 'no exclusion invoked', system: minimalSystem() },
      { name: 'no exclusion invoked, long before market', system: minimalSystem(NOT_YET) },
      { name: 'invoked with “no”', system: scoped({ outsideUnionLaw: 'no', developedAndUsedSolelyForScience: 'no' }) },
      {
        name: 'military, and civil rescue too',
        system: scoped({ exclusivelyMilitaryDefenceOrNationalSecurity: 'yes', anyOtherPurpose: 'yes' }),
      },
      {
        name: 'tested in real-world conditions',
        system: scoped({ researchOrTestingBeforeMarketOnly: 'yes', testedInRealWorldConditions: 'yes' }, NOT_YET),
      },
      {
        name: 'called research, and on the market since last month',
        system: scoped(RESEARCH),
        decidedBy: ['firstPlacedOnTheMarketOn'],
      },
      {
        name: 'called research, and on the market alone, since today',
        system: scoped(RESEARCH, { firstPlacedOnTheMarketOn: '2028-01-14', firstPutIntoServiceOn: 'none' }),
        decidedBy: ['firstPlacedOnTheMarketOn'],
      },
      {
        name: 'called research, and in own use already',
        system: scoped(RESEARCH, { firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: '2028-01-14' }),
        decidedBy: ['firstPutIntoServiceOn'],
      },
      {
        name: 'called research, at a stage “on the market or in service”',
        system: scoped(RESEARCH, { ...NOT_YET, stage: 'on the market or in service' }),
        decidedBy: ['stage'],
      },
    ],
    'not-screened': [
      {
        name: 'military, and nobody says what else',
        system: scoped({ exclusivelyMilitaryDefenceOrNationalSecurity: 'yes' }),
        missing: ['scope.anyOtherPurpose'],
      },
      {
        name: 'research, and nobody says whether it is tested on people',
        system: scoped({ researchOrTestingBeforeMarketOnly: 'yes' }, NOT_YET),
        missing: ['scope.testedInRealWorldConditions'],
      },
    ],
  },
  { 'in-play': 'every element of it is an exception that somebody invokes' },
);

testClass('in scope', {
  met: [{ name: 'an AI system on the Union market', system: minimalSystem() }],
  'not-met': [
    { name: 'no AI system', system: minimalSystem({ definition: { rulesSetSolelyByPersons: 'yes' } }) },
    { name: 'science alone', system: scoped({ developedAndUsedSolelyForScience: 'yes' }) },
    { name: 'no reach', system: minimalSystem({ parties: 'none' }) },
  ],
  'in-play': [
    {
      name: 'an AI system, and nobody says who supplies it',
      system: minimalSystem({ parties: undefined }),
    },
    {
      name: 'military, and nobody says what else',
      system: scoped({ exclusivelyMilitaryDefenceOrNationalSecurity: 'yes' }),
      missing: ['scope.anyOtherPurpose'],
    },
  ],
  'not-screened': [{ name: 'nothing said', system: minimalSystem({ definition: undefined, parties: undefined }) }],
});
