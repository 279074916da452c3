import { importers } from '../../../policies/supply-chain/art-23-importers.js';
import { only } from '../../support/builders.js';
import { type OutcomeCases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { authorityCases } from '../authorities.js';
import { operator, seen } from './situation.js';

const { PARTY, system, shown, silent, never, each, verification, onEntries, storage, registers } = operator('import', {
  placedOn: '2028-01-03',
  version: '2.0',
  conformityAssessment: seen(),
  technicalDocumentation: seen(),
  marking: seen(),
  declaration: seen(),
  instructions: seen(),
  authorisedRepresentative: seen(),
  name: 'Imports SA',
  address: 'Quay 3, Trieste',
  shownOn: only('system', 'documentation'),
  storesOrTransports: 'yes',
  storage: { conditions: 'Between 5 and 30 degrees', checkedOn: '2027-12-20', jeopardisesCompliance: 'no' },
  copies: { held: only('instructions', 'declaration'), certificate: 'none', keptFor: 'P10Y' },
  accessToDocumentation: 'The provider sends it within two days',
  accessConfirmedOn: '2027-12-01',
});

testRequirement(importers, 'conformity-assessment', verification('placedOn', ['conformityAssessment']));
testRequirement(importers, 'technical-documentation', verification('placedOn', ['technicalDocumentation']));
testRequirement(
  importers,
  'marking-and-documents',
  verification('placedOn', ['marking', 'declaration', 'instructions']),
);
testRequirement(importers, 'authorised-representative', verification('placedOn', ['authorisedRepresentative']));

const doubt = { id: 'wrong-label', on: '2027-12-20', broughtIntoConformityOn: '2028-01-02' };
testRequirement(
  importers,
  'no-placing-in-doubt',
  onEntries(
    'doubts',
    doubt,
    {
      satisfied: {
        'brought into conformity on the day of the doubt': { broughtIntoConformityOn: '2027-12-20' },
        'brought into conformity on the day of placing': { broughtIntoConformityOn: '2028-01-03' },
        'a doubt that came up later': { on: '2028-01-04', broughtIntoConformityOn: 'none' },
      },
      'not-satisfied': {
        'placed all the same': { broughtIntoConformityOn: 'none' },
        'brought into conformity the day after placing': { broughtIntoConformityOn: '2028-01-04' },
        'a doubt of the day of placing': { on: '2028-01-03', broughtIntoConformityOn: 'none' },
        'brought into conformity before there was a doubt': { broughtIntoConformityOn: '2027-12-19' },
      },
    },
    {
      satisfied: each({
        'held back': {
          placedOn: '2028-01-15',
          doubts: {
            complete: { by: 'compliance', on: '2025-01-10', count: 1 },
            entries: [{ ...doubt, broughtIntoConformityOn: 'none' }],
          },
        },
      }),
      'not-satisfied': each({
        'placed on the day that is judged': {
          placedOn: '2028-01-14',
          doubts: {
            complete: { by: 'compliance', on: '2025-01-10', count: 1 },
            entries: [{ ...doubt, broughtIntoConformityOn: 'none' }],
          },
        },
      }),
    },
  ),
);

const TOLD = ['toldProviderOn', 'toldRepresentativeOn', 'toldAuthorityOn'] as const;
const toldOn = (day: string) => Object.fromEntries(TOLD.map((key) => [key, day]));
testRequirement(
  importers,
  'risk-information',
  onEntries(
    'risks',
    { id: 'fire', on: '2028-01-05', ...toldOn('2028-01-06') },
    {
      satisfied: {
        'told on the day': toldOn('2028-01-05'),
        'told on the day that is judged': toldOn('2028-01-14'),
      },
      'not-satisfied': Object.fromEntries(
        TOLD.flatMap((key) => [
          [`${key}: never`, { [key]: 'none' }],
          [`${key}: tomorrow`, { [key]: '2028-01-15' }],
          [`${key}: before there was a risk`, { [key]: '2028-01-04' }],
        ]),
      ),
    },
  ),
);

testRequirement(importers, 'name-and-address', {
  satisfied: [
    { ...shown, name: 'on the system and in the papers' },
    ...each({ 'on the system and on its packaging': { shownOn: only('system', 'packaging') } }),
  ],
  'not-satisfied': each({
    'no name': { name: 'none' },
    'no address': { address: 'none' },
    'not on the system': { shownOn: only('packaging', 'documentation') },
    'on the system alone': { shownOn: only('system') },
  }),
  undetermined: [...onUnusableEvidence(shown), silent],
  'not-applicable': never,
});

testRequirement(importers, 'storage-and-transport', storage);

testRequirement(importers, 'copies-kept', {
  satisfied: [
    { ...shown, name: 'both papers for ten years, where no notified body took part' },
    ...each({
      'with the certificate of a notified body': {
        copies: { held: only('instructions', 'declaration', 'certificate'), certificate: 'number 17' },
      },
    }),
  ],
  'not-satisfied': each({
    'no instructions': { copies: { held: only('declaration') } },
    'no declaration': { copies: { held: only('instructions') } },
    'a certificate that nobody kept': { copies: { certificate: 'number 17' } },
    'for nine years': { copies: { keptFor: 'P9Y' } },
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    silent,
    ...each({ 'nobody says whether there is a certificate': { copies: { certificate: undefined } } }),
  ],
  'not-applicable': never,
});

testRequirement(importers, 'access-to-documentation', {
  satisfied: [
    { ...shown, name: 'agreed with the provider and confirmed' },
    ...each({ 'confirmed on the day that is judged': { accessConfirmedOn: '2028-01-14' } }),
  ],
  'not-satisfied': each({
    'no way to it': { accessToDocumentation: 'none' },
    'never confirmed': { accessConfirmedOn: 'none' },
    'to be confirmed tomorrow': { accessConfirmedOn: '2028-01-15' },
  }),
  undetermined: [...onUnusableEvidence(shown), silent],
  'not-applicable': never,
});

const ofRegister = (key: 'authorityRequest' | 'authorityMeasure'): OutcomeCases => {
  const cases = authorityCases(PARTY, (entries) => system({}, { events: { [key]: entries } }), { evidence: registers });
  return {
    ...cases,
    undetermined: [...onUnusableEvidence(cases.satisfied[0]), ...cases.undetermined],
    'not-applicable': [...never, ...cases['not-applicable']],
  };
};
testRequirement(importers, 'information-to-authorities', ofRegister('authorityRequest'));
testRequirement(importers, 'cooperation', ofRegister('authorityMeasure'));
