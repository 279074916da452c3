import {
  attestation,
  having,
  highRiskSystem,
  list,
  merge,
  type Part,
  type Registered,
} from '../../support/builders.js';
import { allOf, type Differs } from '../../support/duty-cases.js';

export const QUALITY = [
  'regulatoryStrategy',
  'design',
  'development',
  'testing',
  'specifications',
  'dataManagement',
  'riskManagement',
  'postMarketMonitoring',
  'seriousIncidents',
  'communication',
  'recordKeeping',
  'resources',
  'accountability',
] as const;

export const REQUIREMENTS = [
  'riskManagement',
  'dataGovernance',
  'technicalDocumentation',
  'recordKeeping',
  'informationForDeployers',
  'humanOversight',
  'accuracyRobustnessCybersecurity',
] as const;

export const ANNEX_V = [
  'nameTypeAndReference',
  'providerNameAndAddress',
  'soleResponsibility',
  'conformity',
  'dataProtection',
  'standards',
  'notifiedBody',
  'placeDateAndSignature',
] as const;

export const assessment = (patch: Part = {}): Part =>
  merge(
    {
      id: 'first',
      version: '2.0',
      concludedOn: '2027-12-02',
      afterModification: 'none',
      conclusion: 'the requirements are met',
      qualitySystemVerifiedOn: '2027-12-01',
      qualitySystemConforms: allOf(QUALITY),
      documentationExaminedOn: '2027-12-01',
      documentationConforms: allOf(REQUIREMENTS),
      consistencyVerifiedOn: '2027-12-01',
      developmentIsConsistent: 'yes',
      monitoringIsConsistent: 'yes',
    },
    patch,
  );

/** An assessment of another version that found the opposite of everything. */
const failed = assessment({
  id: 'draft',
  version: '1.0',
  conclusion: 'the requirements are not met',
  concludedOn: '2027-06-01',
  qualitySystemVerifiedOn: '2027-07-01',
  documentationExaminedOn: '2027-07-01',
  consistencyVerifiedOn: '2027-07-01',
});

export const certificate = (patch: Part = {}): Part =>
  merge({ id: 'c-17', issuedOn: '2027-12-02', validFor: 'P4Y', standing: 'valid' }, patch);

export const languages = (patch: Part = {}): Part =>
  list(
    { id: 'at', memberState: 'AT', language: 'German', issuedOn: '2027-12-03' },
    merge({ id: 'si', memberState: 'SI', language: 'Slovene', issuedOn: '2027-12-03' }, patch),
  );

const CONFORMING: Part = {
  processesPersonalData: 'yes',
  route: {
    procedure: 'internal control',
    harmonisedStandardsApplied: 'in part',
    commonSpecificationsApplied: 'not applied',
  },
  conformityAssessment: {
    assessments: list(assessment()),
    laterVersions: 'none',
    declaration: {
      firstDrawnUpOn: '2027-12-03',
      drawnUpOn: '2027-12-03',
      versions: ['2.0'],
      machineReadable: 'yes',
      signature: 'electronically',
      signatory: 'The managing director, for the provider',
      contains: allOf(ANNEX_V),
      languages: languages(),
      otherLawAsksForDeclaration: 'no',
      keptFor: 'P10Y',
    },
    marking: {
      place: 'in the interface of the system',
      affixedOn: '2027-12-04',
      qualities: allOf(['visible', 'legible', 'indelible']),
      systemProvidedDigitally: 'yes',
      digital: 'yes',
      digitalAccess: 'from the interface of the system',
      bodyNumber: 'none',
      advertised: 'no',
    },
  },
};

/** A high-risk system of Annex III(4) that internal control found to conform before market. */
export const conforming = (patch: Part = {}): Registered => having(highRiskSystem(CONFORMING), patch);

export const assessments = (...entries: readonly Part[]): Part => ({
  conformityAssessment: { assessments: list(...entries) },
});

export const declaration = (patch: Part): Part => ({ conformityAssessment: { declaration: patch } });
export const marking = (patch: Part): Part => ({ conformityAssessment: { marking: patch } });

/** The present version rests on the assessment of an earlier one. */
const later = (patch: Part = {}): Part => ({
  conformityAssessment: {
    assessments: list(assessment({ version: '1.9' })),
    laterVersions: list(
      merge(
        {
          id: 'of-today',
          version: '2.0',
          releasedOn: '2027-12-05',
          assessment: 'first',
          isSubstantialModification: 'no',
          reasons: 'A spelling corrected in the interface; no requirement is touched',
        },
        patch,
      ),
      { id: 'of-tomorrow', version: '2.1', releasedOn: '2028-06-01', assessment: 'first' },
    ),
  },
});

const attested = { attestations: [attestation({ facts: ['conformityAssessment.laterVersions'] })] };

/** Which version an assessment is of: the same for all duties that rest on one. */
export const ofThePresentVersion = {
  met: [
    ['a later version of which a person attests that it is no substantial modification', later(), attested],
    ['an earlier attempt that failed, beside the assessment that counts', assessments(assessment(), failed)],
  ],
  unmet: [
    ['only an older version was assessed', assessments(assessment({ version: '1.9' }))],
    ['a substantial modification since', later({ isSubstantialModification: 'yes' }), attested],
    ['a later version of another line of versions', later({ version: '2.2' }), attested],
    ['a later version that rests on an assessment of something else', later({ assessment: 'draft' }), attested],
    ['no assessment at all', { conformityAssessment: { assessments: 'none' } }],
  ],
  open: [
    ['nobody says which version was assessed', assessments(assessment({ version: undefined }))],
    ['a later version that nobody attests to be no substantial modification', later()],
    ['nothing said about any assessment', { conformityAssessment: { assessments: undefined } }],
  ],
} satisfies Record<string, readonly Differs[]>;

const authorised = (patch: Part = {}): Part => ({
  conformityAssessment: { assessments: 'none' },
  route: merge(
    {
      authorisationWithoutAssessment: 'Decision of the market surveillance authority of 5 December 2027',
      authorisationOn: '2027-12-05',
      authorisationUntil: '2028-03-31',
      assessmentUnderWay: 'yes',
    },
    patch,
  ),
});

/** Article 46: the same for all duties that rest on an assessment. */
export const allowedForAWhile = {
  met: [
    ['an authority allowed market entry for a while, for reasons of public security', authorised()],
    ['an authorisation of today', authorised(), { asOf: '2027-12-05' }],
    ['the last day of an authorisation', authorised(), { asOf: '2028-03-31' }],
  ],
  unmet: [
    ['an authorisation that starts tomorrow', authorised(), { asOf: '2027-12-04' }],
    ['an authorisation that ended yesterday', authorised(), { asOf: '2028-04-01' }],
    ['an authorisation, and nobody carries out the assessment', authorised({ assessmentUnderWay: 'no' })],
    ['no authorisation, and no assessment', authorised({ authorisationWithoutAssessment: 'none' })],
  ],
  open: [
    [
      'an emergency of the police, and the authorisation to be asked for later',
      { conformityAssessment: { assessments: 'none' }, route: { urgentUseWithoutAuthorisation: 'yes' } },
    ],
    ['an authorisation without a day', authorised({ authorisationUntil: undefined })],
  ],
} satisfies Record<string, readonly Differs[]>;
