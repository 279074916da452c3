import { thirdCountryModelProviders } from '../../../policies/general-purpose-models/art-54-third-country-providers.js';
import { AS_OF, having, list, merge, only, type Part, type Registered } from '../../support/builders.js';
import { type Case, type Cases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { bystander, MAKER, maker, model, OPEN, of, SYSTEMIC, shows } from './model-cases.js';

const POWERS = ['verify', 'keepDocumentation', 'provideInformation', 'cooperate', 'beAddressed'] as const;
const MANDATE: Part = {
  representative: 'Model Rep, Luxembourg',
  writtenOn: '2026-03-09',
  establishedInUnion: 'yes',
  empowersTo: only(...POWERS),
  means: 'access, a contact and a budget',
  documentationHandedOverOn: '2027-11-20',
  documentationVersion: '2.0',
};
const ELSEWHERE: Part = { locatedInUnion: 'no' };
const abroad = (patch: Part | 'none' = {}, rest: Part = {}, entity: Part = ELSEWHERE): Registered =>
  having(
    model({ parties: list(maker({ modelMandate: patch === 'none' ? 'none' : merge(MANDATE, patch) })) }, entity),
    rest,
  );
const file = { subject: 'model' as const, evidence: [shows('document', `parties[${MAKER}]`)] };
const shown = { ...file, system: abroad() };

const never: Cases = [
  of('a provider in the Union', abroad({}, {}, { locatedInUnion: 'yes' }), { reason: 'class' }),
  of('a provider in a third country with an open model', abroad({}, OPEN), { reason: 'class' }),
  of('a model made for one task', abroad({}, { model: { significantGenerality: 'no', integrableDownstream: 'no' } }), {
    reason: 'class',
  }),
  of(
    'who neither made the model nor supplies it',
    having(abroad(), { parties: list(bystander({ modelMandate: MANDATE })) }),
    {
      reason: 'role',
    },
  ),
];
const unmet: Case = of('no mandate', abroad('none'), file);
const placeOpen: Case = of(
  'nobody says where the provider is located',
  abroad('none', {}, { locatedInUnion: undefined }),
);
const open: Case = {
  ...placeOpen,
  system: having(model({ parties: list(maker({ establishedInThirdCountry: undefined })) }), {}),
  name: 'located in the Union by a branch, and nobody says where it is established',
};
const silent = (key: string): Case => of(`nothing said of ${key}`, abroad({ [key]: undefined }), file);

testRequirement(thirdCountryModelProviders, 'appointment', {
  satisfied: [
    { ...shown, name: 'in writing, on the day before the model came to the market' },
    of(
      'established elsewhere, with a branch in the Union',
      having(abroad({}, {}, { locatedInUnion: 'yes' }), {
        parties: list(maker({ modelMandate: MANDATE, establishedInThirdCountry: 'yes' })),
      }),
      file,
    ),
    of('an open model with systemic risk', abroad({}, merge(OPEN, SYSTEMIC)), file),
    of(
      'appointed today for a model that comes tomorrow',
      abroad({ writtenOn: AS_OF }, { model: { placedOnTheMarketOn: '2028-01-15' } }),
      file,
    ),
  ],
  'not-satisfied': [
    unmet,
    of('in writing on the day of the placing, and not before it', abroad({ writtenOn: '2026-03-10' }), file),
    of('nothing in writing', abroad({ writtenOn: 'none' }), file),
    of('a representative outside the Union', abroad({ establishedInUnion: 'no' }), file),
    of(
      'a mandate that is only planned',
      abroad({ writtenOn: '2028-01-15' }, { model: { placedOnTheMarketOn: '2028-02-01' } }),
      file,
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    ...['representative', 'writtenOn', 'establishedInUnion'].map(silent),
    of('nobody says when the model came', abroad({}, { model: { placedOnTheMarketOn: undefined } }), file),
    open,
  ],
  'not-applicable': never,
});

testRequirement(thirdCountryModelProviders, 'enabling-the-representative', {
  satisfied: [
    { ...shown, name: 'means, and the documentation of this version' },
    of('handed over on the day that is judged', abroad({ documentationHandedOverOn: AS_OF }), file),
  ],
  'not-satisfied': [
    unmet,
    of('the documentation was never handed over', abroad({ documentationHandedOverOn: 'none' }), file),
    of('it is to be handed over tomorrow', abroad({ documentationHandedOverOn: '2028-01-15' }), file),
    of('the documentation of an older version', abroad({ documentationVersion: '1.9' }), file),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    ...['means', 'documentationHandedOverOn', 'documentationVersion'].map(silent),
  ],
  'not-applicable': never,
});

const but = (left: string): Registered => abroad({ empowersTo: only(...POWERS.filter((power) => power !== left)) });

testRequirement(thirdCountryModelProviders, 'powers-of-the-mandate', {
  satisfied: [
    { ...shown, name: 'all powers' },
    of('every power that this paragraph asks for', but('beAddressed'), file),
  ],
  'not-satisfied': [unmet, ...POWERS.slice(0, 4).map((power) => of(`no power to ${power}`, but(power), file))],
  undetermined: [...onUnusableEvidence(shown), silent('empowersTo')],
  'not-applicable': never,
});

testRequirement(thirdCountryModelProviders, 'addressed-by-authorities', {
  satisfied: [{ ...shown, name: 'it may be addressed' }],
  'not-satisfied': [unmet, of('nobody may address it', but('beAddressed'), file)],
  undetermined: [...onUnusableEvidence(shown), silent('empowersTo')],
  'not-applicable': never,
});
