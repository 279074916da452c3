import { documentationKeeping } from '../../../policies/technical-documentation/art-18-documentation-keeping.js';
import {
  deployer,
  deployersSystem,
  document,
  highRiskSystem,
  list,
  merge,
  type Part,
  PROVIDER,
  provider,
  type Registered,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';

const kept = (patch: Part = {}): Part => merge({ period: 'P10Y', place: 'Archive of the quality office' }, patch);

const LAST = 'placing on the market or putting into service of the last unit';
const FIRST = 'placing on the market or putting into service of the first unit';

const KEEPING: Part = {
  countedFrom: LAST,
  technicalDocumentation: kept(),
  qualityManagement: kept(),
  approvedChanges: kept(),
  notifiedBodyDocuments: kept(),
  declaration: kept(),
  underFinancialServicesLaw: 'yes',
};

const ROUTE: Part = { notifiedBodyOrAuthority: 'Notified body 0123' };
const BANK = { [PROVIDER]: { financialInstitution: 'yes', financialServicesLaw: 'Directive 2013/36/EU' } };

const said = (
  patch: Part | 'none' = {},
  route: Part = {},
  organisations: Registered['organisations'] = BANK,
): Registered =>
  highRiskSystem(
    {
      route: merge(ROUTE, route),
      parties: list(provider({ documentKeeping: patch === 'none' ? 'none' : merge(KEEPING, patch) })),
    },
    organisations,
  );

const schedule = document([`parties[${PROVIDER}].documentKeeping`], { id: 'schedule' });
const shown = { system: said(), evidence: [schedule] };
const met = (name: string, system: Registered): Case => ({ name, system, evidence: [schedule] });
const open = (name: string, system: Registered, missing: string): Case => ({
  name,
  system,
  evidence: [schedule],
  missing: [missing],
});

const never: Cases = [
  ...notHighRisk(provider({ documentKeeping: KEEPING })),
  {
    name: 'a deployer, who keeps no documents of the provider',
    system: deployersSystem({ route: ROUTE, parties: list(deployer({ documentKeeping: KEEPING })) }, BANK),
    reason: 'role',
  },
];
const none: Case = { name: 'the registry says that nothing is kept', system: said('none') };
const nothing = (missing: string): Case => ({
  name: 'nothing said about keeping documents',
  system: highRiskSystem({ route: ROUTE }, BANK),
  missing: [missing],
});

function testKept(id: string, key: string, notApplicable: readonly Case[] = [], left: readonly Case[] = []): void {
  const of = (patch: Part | 'none'): Registered => said({ [key]: patch });
  testRequirement(documentationKeeping, id, {
    satisfied: [
      { ...shown, name: 'kept for ten years from the last unit' },
      met('kept for longer', of({ period: 'P15Y' })),
      met('counted from the first unit, and there is no other', said({ countedFrom: FIRST, oneUnitOnly: 'yes' })),
    ],
    'not-satisfied': [
      none,
      { name: 'kept for nine years', system: of({ period: 'P9Y' }) },
      { name: 'not kept', system: of('none') },
      { name: 'kept somewhere that nobody can name', system: of({ place: 'none' }) },
      { name: 'ten years from the day of the document', system: said({ countedFrom: 'another day' }) },
      {
        name: 'ten years from the first unit of a series',
        system: said({ countedFrom: FIRST, oneUnitOnly: 'no' }),
      },
      {
        name: 'one unit only, and ten years from the day of the document',
        system: said({ countedFrom: 'another day', oneUnitOnly: 'yes' }),
      },
    ],
    undetermined: [
      ...onUnusableEvidence(shown),
      nothing(`parties[${PROVIDER}].documentKeeping.${key}.period`),
      open(
        'counted from the first unit, and nobody says whether there are more',
        said({ countedFrom: FIRST }),
        `parties[${PROVIDER}].documentKeeping.oneUnitOnly`,
      ),
      ...left,
    ],
    'not-applicable': [...never, ...notApplicable],
  });
}

const selfAssessed: readonly Case[] = [
  { name: 'internal control, without any notified body', system: said({}, { notifiedBodyOrAuthority: 'none' }) },
];
const unclear = (key: string): readonly Case[] => [
  open(
    'not kept, and nobody says whether a notified body takes part',
    said({ [key]: 'none' }, { notifiedBodyOrAuthority: undefined }),
    'route.notifiedBodyOrAuthority',
  ),
];

testKept('technical-documentation', 'technicalDocumentation');
testKept('quality-management-documentation', 'qualityManagement');
testKept('approved-changes', 'approvedChanges', selfAssessed, unclear('approvedChanges'));
testKept('notified-body-documents', 'notifiedBodyDocuments', selfAssessed, unclear('notifiedBodyDocuments'));
testKept('declaration-of-conformity', 'declaration');

const bank = (patch: Part): Registered['organisations'] => ({ [PROVIDER]: merge(BANK[PROVIDER]!, patch) });

testRequirement(documentationKeeping, 'financial-institution', {
  satisfied: [{ ...shown, name: 'a bank that keeps it among its documents under financial services law' }],
  'not-satisfied': [
    none,
    { name: 'a bank that keeps it apart', system: said({ underFinancialServicesLaw: 'no' }) },
    { name: 'a bank that names no such law', system: said({}, {}, bank({ financialServicesLaw: 'none' })) },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothing(`parties[${PROVIDER}].documentKeeping.underFinancialServicesLaw`),
    open(
      'a bank, and nobody says by which law',
      said({}, {}, bank({ financialServicesLaw: undefined })),
      'financialServicesLaw',
    ),
    open(
      'kept apart, and nobody says whether it is a financial institution',
      said({ underFinancialServicesLaw: 'no' }, {}, bank({ financialInstitution: undefined })),
      'organisation.financialInstitution',
    ),
  ],
  'not-applicable': [
    ...never,
    { name: 'a provider that is no financial institution', system: said({}, {}, bank({ financialInstitution: 'no' })) },
  ],
});
