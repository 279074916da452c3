import { distributors } from '../../../policies/supply-chain/art-24-distributors.js';
import { attestation, list } from '../../support/builders.js';
import { type OutcomeCases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { authorityCases } from '../authorities.js';
import { operator, seen } from './situation.js';

const { PARTY, system, never, each, verification, onEntries, storage, registers } = operator('distribution', {
  madeAvailableOn: '2028-01-03',
  version: '2.0',
  marking: seen(),
  declaration: seen(),
  instructions: seen(),
  providerDetails: seen(),
  providerQualityManagement: seen(),
  importer: 'Imports SA',
  importerDetails: seen(),
  storesOrTransports: 'yes',
  storage: { conditions: 'Between 5 and 30 degrees', checkedOn: '2027-12-20', jeopardisesCompliance: 'no' },
});

testRequirement(
  distributors,
  'marking-and-documents',
  verification('madeAvailableOn', ['marking', 'declaration', 'instructions']),
);
testRequirement(
  distributors,
  'provider-and-importer',
  verification('madeAvailableOn', ['providerDetails', 'providerQualityManagement', 'importerDetails'], {
    satisfied: each({ 'a system without an importer': { importer: 'none', importerDetails: undefined } }),
    undetermined: each({
      'nobody says whether there is an importer': { importer: undefined, importerDetails: undefined },
    }),
  }),
);

const doubt = { id: 'no-logs', on: '2027-12-20', broughtIntoConformityOn: '2028-01-02' };
testRequirement(
  distributors,
  'no-supply-in-doubt',
  onEntries(
    'doubts',
    doubt,
    {
      satisfied: {
        'brought into conformity on the day of the doubt': { broughtIntoConformityOn: '2027-12-20' },
        'brought into conformity on the day of supply': { broughtIntoConformityOn: '2028-01-03' },
        'a doubt that came up later': { on: '2028-01-04', broughtIntoConformityOn: 'none' },
      },
      'not-satisfied': {
        'supplied all the same': { broughtIntoConformityOn: 'none' },
        'brought into conformity the day after supply': { broughtIntoConformityOn: '2028-01-04' },
        'a doubt of the day of supply': { on: '2028-01-03', broughtIntoConformityOn: 'none' },
        'brought into conformity before there was a doubt': { broughtIntoConformityOn: '2027-12-19' },
      },
    },
    {
      satisfied: each({
        'held back': { madeAvailableOn: '2028-01-15', doubts: list({ ...doubt, broughtIntoConformityOn: 'none' }) },
      }),
      'not-satisfied': each({
        'supplied on the day that is judged': {
          madeAvailableOn: '2028-01-14',
          doubts: list({ ...doubt, broughtIntoConformityOn: 'none' }),
        },
      }),
    },
  ),
);

testRequirement(
  distributors,
  'risk-information',
  onEntries(
    'risks',
    { id: 'fire', on: '2028-01-05', toldProviderOrImporterOn: '2028-01-06' },
    {
      satisfied: {
        'told on the day': { toldProviderOrImporterOn: '2028-01-05' },
        'told on the day that is judged': { toldProviderOrImporterOn: '2028-01-14' },
      },
      'not-satisfied': {
        'never told': { toldProviderOrImporterOn: 'none' },
        'told tomorrow': { toldProviderOrImporterOn: '2028-01-15' },
        'told before there was a risk': { toldProviderOrImporterOn: '2028-01-04' },
      },
    },
  ),
);

testRequirement(distributors, 'storage-and-transport', storage);

testRequirement(
  distributors,
  'corrective-action',
  onEntries(
    'corrections',
    { id: 'no-logs', on: '2028-01-05', action: 'withdrawn', takenOn: '2028-01-07' },
    {
      satisfied: {
        'on the day': { takenOn: '2028-01-05' },
        'on the day that is judged': { takenOn: '2028-01-14' },
        'the provider recalls it, and the distributor has seen to that': {
          action: 'ensured that another operator acts',
          actor: 'The provider recalls all units',
        },
      },
      'not-satisfied': {
        'not taken': { takenOn: 'none' },
        'to be taken tomorrow': { takenOn: '2028-01-15' },
        'taken before there was a reason': { takenOn: '2028-01-04' },
        'left to another, and nobody acts': { action: 'ensured that another operator acts', actor: 'none' },
      },
    },
    {
      undetermined: each({
        'nobody says which action': {
          corrections: list({ id: 'no-logs', on: '2028-01-05', actor: 'The provider', takenOn: '2028-01-07' }),
        },
      }),
    },
  ),
);

const risk = {
  id: 'fire',
  on: '2028-01-10',
  toldProviderOrImporterOn: '2028-01-10',
  toldAuthorityOn: '2028-01-10',
  details: 'Reads no accents; deliveries stopped',
};
const late = { toldProviderOrImporterOn: '2028-01-11', toldAuthorityOn: '2028-01-11', immediately: 'yes' };
const attested = { attestations: [attestation({ facts: [`parties[${PARTY}].distribution.risksAfterSupply`] })] };
testRequirement(
  distributors,
  'risk-after-supply',
  onEntries(
    'risksAfterSupply',
    risk,
    {
      satisfied: {
        'seen and told on the day that is judged': {
          on: '2028-01-14',
          toldProviderOrImporterOn: '2028-01-14',
          toldAuthorityOn: '2028-01-14',
        },
      },
      'not-satisfied': {
        'the provider was never told': { toldProviderOrImporterOn: 'none' },
        'the authorities were never told': { toldAuthorityOn: 'none' },
        'the provider was told before there was a risk': { toldProviderOrImporterOn: '2028-01-09' },
        'the authorities were told before there was a risk': { toldAuthorityOn: '2028-01-09' },
        'without any details': { details: 'none' },
      },
    },
    {
      satisfied: each(
        { 'told the next morning, attested to be immediately': { risksAfterSupply: list({ ...risk, ...late }) } },
        attested,
      ),
      'not-satisfied': each(
        {
          'the provider is to be told tomorrow': {
            risksAfterSupply: list({ ...risk, ...late, toldProviderOrImporterOn: '2028-01-15' }),
          },
          'the authorities are to be told tomorrow': {
            risksAfterSupply: list({ ...risk, ...late, toldAuthorityOn: '2028-01-15' }),
          },
        },
        attested,
      ),
      undetermined: each({
        'the provider was told days later, and nobody says why': {
          risksAfterSupply: list({ ...risk, toldProviderOrImporterOn: '2028-01-13' }),
        },
        'the authorities were told days later, and nobody says why': {
          risksAfterSupply: list({ ...risk, toldAuthorityOn: '2028-01-13' }),
        },
      }),
    },
  ),
);

const ofRegister = (key: 'authorityRequest' | 'authorityMeasure'): OutcomeCases => {
  const cases = authorityCases(PARTY, (entries) => system({}, { events: { [key]: entries } }), { evidence: registers });
  return {
    ...cases,
    undetermined: [...onUnusableEvidence(cases.satisfied[0]), ...cases.undetermined],
    'not-applicable': [...never, ...cases['not-applicable']],
  };
};
testRequirement(distributors, 'information-to-authorities', ofRegister('authorityRequest'));
testRequirement(distributors, 'cooperation', ofRegister('authorityMeasure'));
