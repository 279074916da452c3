import { registrationByDeployers } from '../../../policies/deployers/art-49-registration-by-deployers.js';
import { deployer, identifyingUse, list, merge, only, type Part, type Registered } from '../../support/builders.js';
import { type Cases, type OutcomeCases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { AT, each, file, infrastructureUse, neverDeployer, ownUse, unlistedUse, using } from './situation.js';

const entry = (patch: Part = {}): Part =>
  merge(
    {
      id: 'first-entry',
      uses: ['shortlisting'],
      entry: 'entry 812 of the EU database',
      selectedSystem: 'entry 4711 of the EU database',
      registeredOn: '2027-12-20',
      contact: 'City of Riga, town hall',
      submitter: 'Office for digital systems',
      section: 'public',
      impactAssessmentSummary: 'Unusual careers are at risk; a tenth is read without a rank',
      dataProtectionSummary: 'Low after deletion of rejected applications',
    },
    patch,
  );
const ASSESSED: Part = {
  fundamentalRights: { performedOn: '2027-12-10' },
  dataProtectionAssessment: { required: 'yes' },
};
const inCivilUse = ownUse({ inLawEnforcementMigrationAsylumOrBorder: 'no' });

/** Post-remote identification by the police: Annex III(1)(a), in the part of the database that is not public. */
const policeUse = identifyingUse({
  deployer: 'agency',
  inLawEnforcementMigrationAsylumOrBorder: 'yes',
  practice: { screening: only() },
});

/** The same entry, for whoever has to make it. */
function registrationCases(organisation: Part, acts: Part, others: Cases): OutcomeCases {
  const registering = (
    registrations: Part | 'none' | readonly Part[] | undefined,
    uses: Part = list(inCivilUse),
    use: Part = {},
  ): Registered =>
    using(
      undefined,
      {
        parties: list(
          deployer(merge({ use: merge({ firstUseOn: '2028-01-03', ...ASSESSED, registrations }, use) }, acts)),
        ),
        uses,
      },
      organisation,
    );
  const by = (patch: Part = {}, uses?: Part, use?: Part): Registered => registering(list(entry(patch)), uses, use);
  const shown = { system: by(), evidence: [file] };
  const police = (patch: Part): Registered =>
    by(
      {
        uses: ['identification'],
        impactAssessmentSummary: undefined,
        dataProtectionSummary: undefined,
        ...patch,
      },
      list(policeUse),
    );
  return {
    satisfied: [
      { ...shown, name: 'registered before first use', decidedBy: [`${AT}.registrations[first-entry].entry`] },
      ...each(shown, {
        'registered on the day of first use': by({ registeredOn: '2028-01-03' }),
        'registered on the day that is judged, before a first use that is planned': by(
          { registeredOn: '2028-01-14' },
          undefined,
          { firstUseOn: '2028-03-01' },
        ),
        'no assessment of data protection is required, and none summed up': by(
          { dataProtectionSummary: undefined },
          undefined,
          { dataProtectionAssessment: { required: 'no' } },
        ),
        'no assessment of fundamental rights was made, and none can be summed up': by(
          { impactAssessmentSummary: undefined },
          undefined,
          { fundamentalRights: 'none' },
        ),
        'the police, in the part that is not public, without the two summaries': police({
          section: 'secure and non-public',
        }),
        'biometrics outside law enforcement, in the public part': by(
          { uses: ['identification'] },
          list(merge(policeUse, { inLawEnforcementMigrationAsylumOrBorder: 'no' })),
        ),
        'recruiting by an authority of border control, in the public part': by(
          {},
          list(ownUse({ inLawEnforcementMigrationAsylumOrBorder: 'yes' })),
        ),
        'critical infrastructure beside it needs no entry here': by({}, list(inCivilUse, infrastructureUse())),
        'a use that is not listed needs none': by({}, list(inCivilUse, unlistedUse())),
        'the use of another deployer needs none': by({}, list(inCivilUse, ownUse({ id: 'theirs', deployer: 'other' }))),
        'a second entry that was never made spoils nothing': registering(
          list(entry(), entry({ id: 'second', registeredOn: 'none' })),
        ),
      }),
    ],
    'not-satisfied': each(shown, {
      'no entry': registering('none'),
      'an entry for another use': by({ uses: ['promotion'] }),
      'two uses, of which one is registered': by({}, list(inCivilUse, ownUse({ id: 'promotion' }))),
      'a link to a home page, and no entry': by({ entry: 'none' }),
      'no system selected': by({ selectedSystem: 'none' }),
      'no contact': by({ contact: 'none' }),
      'nobody submitted it': by({ submitter: 'none' }),
      'registered after first use': by({ registeredOn: '2028-01-04' }),
      'to be registered tomorrow': by({ registeredOn: '2028-01-15' }, undefined, { firstUseOn: '2028-03-01' }),
      'in the part that is not public, without any reason': by({ section: 'secure and non-public' }),
      'biometrics outside law enforcement, in the part that is not public': by(
        { uses: ['identification'], section: 'secure and non-public' },
        list(merge(policeUse, { inLawEnforcementMigrationAsylumOrBorder: 'no' })),
      ),
      'recruiting by an authority of border control, in the part that is not public': by(
        { section: 'secure and non-public' },
        list(ownUse({ inLawEnforcementMigrationAsylumOrBorder: 'yes' })),
      ),
      'the police in the public part': police({ section: 'public' }),
      'says that there is an assessment of fundamental rights, and not what it found': by({
        impactAssessmentSummary: 'none',
      }),
      'does not say what the assessment of data protection found': by({ dataProtectionSummary: 'none' }),
    }),
    undetermined: [
      ...onUnusableEvidence(shown),
      { ...shown, name: 'nothing said about entries', system: registering(undefined) },
      {
        ...shown,
        name: 'nobody says whose use it is',
        system: registering('none', list(ownUse({ deployer: undefined }))),
      },
    ],
    'not-applicable': [
      ...neverDeployer,
      ...each(
        { evidence: [file], reason: 'condition' },
        {
          'critical infrastructure alone, which is registered at national level': registering(
            'none',
            list(infrastructureUse()),
          ),
          'another deployer recruits, and the own use is not listed': registering(
            'none',
            list(unlistedUse(), ownUse({ id: 'theirs', deployer: 'other' })),
          ),
        },
      ),
      ...others,
    ],
  };
}

const company = (acts: Part, organisation: Part): Registered =>
  using(
    undefined,
    { parties: list(deployer(merge({ use: { firstUseOn: '2028-01-03', registrations: 'none' } }, acts))) },
    organisation,
  );
const PRIVATE: Part = { publicAuthority: 'no', kind: 'legal person' };
const FOR_NOBODY: Part = { actsOnBehalfOf: only() };

const authority = registrationCases({ publicAuthority: 'yes' }, FOR_NOBODY, [
  { name: 'a private company', system: company(FOR_NOBODY, PRIVATE), reason: 'condition' },
  {
    name: 'a company that acts for an authority, which is told apart',
    system: company({ actsOnBehalfOf: only('publicAuthority') }, PRIVATE),
    reason: 'condition',
  },
]);
const union = registrationCases(
  { publicAuthority: 'no', kind: 'Union institution, body, office or agency' },
  FOR_NOBODY,
  [{ name: 'a private company', system: company(FOR_NOBODY, PRIVATE), reason: 'condition' }],
);

testRequirement(registrationByDeployers, 'registration', {
  satisfied: [...authority.satisfied, ...union.satisfied],
  'not-satisfied': authority['not-satisfied'],
  undetermined: [
    ...authority.undetermined,
    {
      name: 'nobody says whether it is an authority',
      system: company(FOR_NOBODY, { kind: 'agency or other body' }),
      reason: 'applicability-open',
    },
  ],
  'not-applicable': authority['not-applicable'],
});

testRequirement(
  registrationByDeployers,
  'registration-on-behalf',
  registrationCases(PRIVATE, { actsOnBehalfOf: only('publicAuthority') }, [
    { name: 'a company that acts for nobody', system: company(FOR_NOBODY, PRIVATE), reason: 'condition' },
    {
      name: 'a Union body that acts for another registers as Union body',
      system: company(
        { actsOnBehalfOf: only('unionBody') },
        { publicAuthority: 'no', kind: 'Union institution, body, office or agency' },
      ),
      reason: 'condition',
    },
    {
      name: 'an authority that acts for another registers as authority',
      system: company({ actsOnBehalfOf: only('publicAuthority') }, { publicAuthority: 'yes' }),
      reason: 'condition',
    },
  ]),
);
