import { identifyingUse, list, merge, only, type Part, plainUse } from '../../support/builders.js';
import { allOf } from '../../support/duty-cases.js';

export const SECTION_A = [
  'provider',
  'submitter',
  'authorisedRepresentative',
  'nameAndReference',
  'intendedPurpose',
  'dataAndLogic',
  'status',
  'certificate',
  'certificateCopy',
  'memberStates',
  'declaration',
  'instructions',
] as const;

/** What stays away from the secure section: Article 49(4)(a). */
export const NOT_SECURE = ['dataAndLogic', 'certificate', 'certificateCopy', 'declaration', 'instructions'] as const;

export const SECTION_B = [
  'provider',
  'submitter',
  'authorisedRepresentative',
  'nameAndReference',
  'intendedPurpose',
  'condition',
  'status',
] as const;

export const PUBLIC = 'public section of the EU database';
export const SECURE = 'secure non-public section of the EU database';

export const entry = (patch: Part = {}): Part =>
  merge(
    {
      id: 'entry',
      as: 'high-risk',
      register: PUBLIC,
      uses: ['shortlisting'],
      number: 'EU-AI-0417',
      registeredOn: '2027-12-06',
      status: 'on the market or in service',
      highRiskData: allOf(SECTION_A),
      responsiblePerson: 'The head of product, by power of attorney',
    },
    patch,
  );

/** As not high-risk, by the condition of Article 6(3) that is relied on. */
export const derogatedEntry = (patch: Part = {}): Part =>
  merge(entry({ as: 'not high-risk by Art. 6(3)', highRiskData: undefined, derogationData: allOf(SECTION_B) }), patch);

export const entries = (...all: readonly Part[]): Part => ({ registration: { registrations: list(...all) } });

/** Identification in law enforcement. */
export const policing = (patch: Part = {}): Part =>
  merge(identifyingUse({ inLawEnforcementMigrationAsylumOrBorder: 'yes' }), patch);

/** A use of one letter of point 6 or 7: that it is in law enforcement, or in migration, need not be said again. */
const inArea = (screening: string, element: string): Part =>
  plainUse({
    id: 'identification',
    area: { screening: only(screening), [element]: 'yes' },
  });

/** A use of each letter of points 1, 6 and 7 in law enforcement or migration, but for the one of `policing`. */
export const LETTERS: readonly (readonly [string, Part])[] = [
  [
    'categorisation by sensitive attributes',
    policing({
      area: { identifiesAgainstDatabase: 'no', categorisesBySensitiveAttributes: only('specialCategory') },
      practice: { ancillaryAndStrictlyNecessary: 'no' },
    }),
  ],
  [
    'recognition of emotions',
    policing({ area: { identifiesAgainstDatabase: 'no', recognisesEmotionsOrIntentions: 'yes' } }),
  ],
  ['risk of becoming a victim', inArea('lawEnforcement', 'riskOfBecomingVictim')],
  ['a polygraph of the police', inArea('lawEnforcement', 'polygraphInLawEnforcement')],
  ['reliability of evidence', inArea('lawEnforcement', 'reliabilityOfEvidence')],
  ['risk of offending', inArea('lawEnforcement', 'riskOfOffendingOrTraits')],
  ['profiling in an investigation', inArea('lawEnforcement', 'profilingInInvestigation')],
  ['a polygraph at the border', inArea('migrationAsylumBorder', 'polygraphInMigration')],
  ['risk posed by who enters', inArea('migrationAsylumBorder', 'riskPosedByPersonEntering')],
  ['applications for asylum', inArea('migrationAsylumBorder', 'examinesApplications')],
  ['persons detected at the border', inArea('migrationAsylumBorder', 'detectsOrIdentifiesPersons')],
];
