import { describe } from 'vitest';
import {
  BIOMETRIC_PROCEDURE,
  DECIDES_ON_PERSONS,
  DEPLOYER,
  FUNDAMENTAL_RIGHTS,
  LITERACY,
  PROVIDER,
  PUBLIC_DEPLOYER,
  REGISTERED,
} from './duties.js';
import {
  authority,
  judge,
  list,
  makesForItself,
  merge,
  only,
  type Part,
  police,
  sells,
  system,
  use,
  uses,
} from './registry.js';

/** A system of which one practice is screened in; whatever else is stated of its use comes beside it. */
const doing = (party: Part, practice: Part, rest: Part = {}, more: Part = {}): Part =>
  system({
    parties: list(party),
    uses: list(use({ ...(party.usesUnderItsAuthority === 'yes' ? { deployer: 'ours' } : {}), practice, ...rest })),
    ...more,
  });

const INFLUENCES = {
  screening: only('technique'),
  technique: only('subliminal'),
  distortsBehaviour: 'yes',
  impairsInformedDecision: 'yes',
  decisionNotOtherwiseTaken: 'yes',
  significantHarmLikely: 'yes',
};
const UNDRESSES = {
  screening: only('generatesIntimateOrSexualMaterial'),
  generatesIntimateOrSexualMaterial: only('generates', 'manipulates'),
  personIdentifiable: 'yes',
  consentForThatMaterial: 'no',
  increasesExposureOrAltersActivity: 'yes',
  thatOutputIsIntended: 'yes',
};
const CAN_UNDRESS = {
  ...UNDRESSES,
  thatOutputIsIntended: 'no',
  thatOutputForeseeableAndReproducible: 'yes',
  safeguardsPreventAndCorrect: 'no',
};
const ABUSE = {
  screening: only('childSexualAbuseMaterial'),
  thatOutputIsIntended: 'yes',
  usedForThatOutput: 'yes',
  withoutRightDefence: 'no',
};
const SCORES = {
  screening: only('evaluatesPersonsOverTime'),
  basis: only('socialBehaviour'),
  detrimentalTreatment: 'yes',
  treatmentInUnrelatedContext: 'no',
  treatmentUnjustifiedOrDisproportionate: 'no',
};
const IMAGES = { transparency: { generates: only('image') } };
const NO_BIOMETRICS = {
  screening: only('biometrics'),
  identifiesAgainstDatabase: 'no',
  categorisesBySensitiveAttributes: only(),
  recognisesEmotionsOrIntentions: 'no',
};
const READS_EMOTIONS = {
  area: { ...NO_BIOMETRICS, recognisesEmotionsOrIntentions: 'yes' },
  transparency: { emotionRecognition: 'yes' },
};
const EMOTIONS_AT_WORK = {
  screening: only('infersEmotions'),
  emotionsFromBiometricData: 'yes',
  area: only('workplace'),
  medicalOrSafetyReason: 'no',
};
const CATEGORISES = {
  screening: only('assignsPersonsByBiometrics'),
  categorisesIndividuallyByBiometrics: 'yes',
  ancillaryAndStrictlyNecessary: 'no',
  deduces: only('politicalOpinions'),
  labelsLawfullyAcquiredData: 'no',
  categorisesInLawEnforcement: only(),
  putIntoServiceForThisPurpose: 'yes',
};
const CATEGORY = {
  area: { ...NO_BIOMETRICS, categorisesBySensitiveAttributes: only('specialCategory') },
  transparency: { biometricCategorisation: 'yes' },
};
const IDENTIFIES = {
  area: { ...NO_BIOMETRICS, identifiesAgainstDatabase: 'yes', withoutActiveInvolvement: 'yes' },
};
const IN_THE_STREET = {
  screening: only('remoteBiometricIdentification'),
  realTime: 'yes',
  publiclyAccessibleSpace: 'yes',
  forLawEnforcement: 'yes',
};
const BY_POLICE = { ...IDENTIFIES, inLawEnforcementMigrationAsylumOrBorder: 'yes' };
const offending = (letter: string): Part => ({
  inLawEnforcementMigrationAsylumOrBorder: 'yes',
  area: {
    screening: only('lawEnforcement'),
    riskOfBecomingVictim: 'no',
    polygraphInLawEnforcement: 'no',
    reliabilityOfEvidence: 'no',
    riskOfOffendingOrTraits: 'no',
    profilingInInvestigation: 'no',
    [letter]: 'yes',
  },
});
const POLICE_DEPLOYER = [
  LITERACY,
  DEPLOYER,
  PUBLIC_DEPLOYER,
  FUNDAMENTAL_RIGHTS,
  { binds: [], onEvent: ['Art. 86(1)'] },
];
const POST_REMOTE = { binds: [], onEvent: ['Art. 26(10)'] };
const REAL_TIME = { binds: [], onEvent: ['Art. 5(2)', 'Art. 5(3)', 'Art. 5(4)'] };

describe('prohibited practices, their neighbours and their exceptions', () => {
  judge([
    {
      says: 'a shop plays sounds below hearing so that customers buy what ruins them: (a)',
      of: doing(makesForItself(), INFLUENCES),
      class: 'prohibited',
      met: ['Art. 5(1)(a)'],
      duties: [LITERACY],
    },
    {
      says: 'the same technique, and no significant harm is likely',
      of: doing(makesForItself(), { ...INFLUENCES, significantHarmLikely: 'no' }),
      class: 'AI system',
      met: [],
      duties: [LITERACY],
    },
    {
      says: 'people in debt are led into worse loans: (b)',
      of: doing(makesForItself(), {
        screening: only('exploitsVulnerability'),
        exploitsVulnerability: only('socialOrEconomicSituation'),
        distortsBehaviour: 'yes',
        significantHarmLikely: 'yes',
      }),
      class: 'prohibited',
      met: ['Art. 5(1)(b)'],
      duties: [LITERACY],
    },
    {
      says: 'an app that undresses people in pictures: (ba)',
      on: '2026-12-02',
      of: doing(sells(), UNDRESSES, IMAGES, {
        firstPlacedOnTheMarketOn: '2026-09-01',
        firstPutIntoServiceOn: '2026-09-01',
      }),
      class: 'prohibited',
      met: ['Art. 5(1)(ba)', 'Art. 50(2)'],
      duties: [LITERACY, 'Art. 50(2)'],
    },
    {
      says: 'a picture generator that can easily be made to do so, without safeguards: its maker',
      of: doing(sells(), CAN_UNDRESS, IMAGES),
      class: 'prohibited',
      met: ['Art. 5(1)(ba)', 'Art. 50(2)'],
      duties: [LITERACY, 'Art. 50(2)'],
    },
    {
      says: 'the same generator, for an agency that makes advertisements with it',
      of: doing(uses(), { ...CAN_UNDRESS, usedForThatOutput: 'no' }, IMAGES),
      class: 'AI system',
      met: [],
      duties: [LITERACY],
    },
    {
      says: 'the same generator, for somebody who buys it to do just that',
      of: doing(uses(), { ...CAN_UNDRESS, usedForThatOutput: 'yes' }, IMAGES),
      class: 'prohibited',
      met: ['Art. 5(1)(ba)'],
      duties: [LITERACY],
    },
    {
      says: 'a picture generator with reasonable and adequate safeguards',
      of: doing(sells(), { ...CAN_UNDRESS, safeguardsPreventAndCorrect: 'yes' }, IMAGES),
      class: 'transparency',
      met: ['Art. 50(2)'],
      duties: [LITERACY, 'Art. 50(2)'],
    },
    {
      says: 'retouching that shows no more than before: paragraph 1b',
      of: doing(sells(), {
        ...UNDRESSES,
        generatesIntimateOrSexualMaterial: only('manipulates'),
        increasesExposureOrAltersActivity: 'no',
      }),
      class: 'AI system',
      met: [],
      duties: [LITERACY],
    },
    {
      says: 'everybody who is shown consented to that very material',
      of: doing(makesForItself(), { ...UNDRESSES, consentForThatMaterial: 'yes', usedForThatOutput: 'yes' }),
      class: 'AI system',
      met: [],
      duties: [LITERACY],
    },
    {
      says: 'material of child sexual abuse: (bb)',
      of: doing(makesForItself(), ABUSE),
      class: 'prohibited',
      met: ['Art. 5(1)(bb)'],
      duties: [LITERACY],
    },
    {
      says: 'the same, where national law gives a “without right” defence',
      of: doing(makesForItself(), { ...ABUSE, withoutRightDefence: 'yes' }),
      class: 'AI system',
      met: [],
      duties: [LITERACY],
    },
    {
      says: 'a town scores residents and treats them worse where the data have no bearing: (c)(i)',
      who: [authority()],
      of: doing(makesForItself(), { ...SCORES, treatmentInUnrelatedContext: 'yes' }),
      class: 'prohibited',
      met: ['Art. 5(1)(c)'],
      duties: [LITERACY],
    },
    {
      says: 'a score that leads to unjustified treatment in the same context: (c)(ii)',
      of: doing(makesForItself(), { ...SCORES, treatmentUnjustifiedOrDisproportionate: 'yes' }),
      class: 'prohibited',
      met: ['Art. 5(1)(c)'],
      duties: [LITERACY],
    },
    {
      says: 'a score in the same context, justified and proportionate',
      of: doing(makesForItself(), SCORES),
      class: 'AI system',
      met: [],
      duties: [LITERACY],
    },
    {
      says: 'the police predict offences from profiles alone: (d), and Annex III(6)(e) beside it',
      who: [police],
      of: doing(
        uses(),
        {
          screening: only('assessesRiskOfOffending'),
          solelyProfilingOrTraits: 'yes',
          supportsAssessmentOnObjectiveFacts: 'no',
        },
        offending('profilingInInvestigation'),
      ),
      class: 'prohibited',
      met: ['Art. 5(1)(d)', 'Annex III(6)(e)'],
      duties: POLICE_DEPLOYER,
    },
    {
      says: 'it supports an assessment by persons that rests on facts of the case: high-risk only',
      who: [police],
      of: doing(
        uses(),
        {
          screening: only('assessesRiskOfOffending'),
          solelyProfilingOrTraits: 'no',
          supportsAssessmentOnObjectiveFacts: 'yes',
        },
        offending('riskOfOffendingOrTraits'),
      ),
      class: 'high-risk',
      met: ['Annex III(6)(d)'],
      duties: POLICE_DEPLOYER,
    },
    {
      says: 'faces are scraped from the internet without a target: (e)',
      of: doing(
        sells(),
        {
          screening: only('buildsFacialDatabase'),
          untargetedScraping: 'yes',
          scrapingSource: only('internet'),
          putIntoServiceForThisPurpose: 'yes',
        },
        { area: NO_BIOMETRICS },
      ),
      class: 'prohibited',
      met: ['Art. 5(1)(e)'],
      duties: [LITERACY],
    },
    {
      says: 'pictures of one missing person are collected',
      of: doing(sells(), { screening: only('buildsFacialDatabase'), untargetedScraping: 'no' }),
      class: 'AI system',
      met: [],
      duties: [LITERACY],
    },
    {
      says: 'a call centre reads the mood of its staff from their voices: (f), Annex III(1)(c) and Art. 50(3)',
      of: doing(uses(), EMOTIONS_AT_WORK, { ...READS_EMOTIONS, atTheWorkplace: 'yes' }),
      class: 'prohibited',
      met: ['Art. 5(1)(f)', 'Annex III(1)(c)', 'Art. 50(3)'],
      duties: [LITERACY, DEPLOYER, DECIDES_ON_PERSONS, 'Art. 26(7)', 'Art. 50(3)', 'Art. 50(5)'],
    },
    {
      says: 'the stress of crane drivers, for safety alone: no practice, and the rest stays',
      of: doing(
        uses(),
        { ...EMOTIONS_AT_WORK, medicalOrSafetyReason: 'yes' },
        { ...READS_EMOTIONS, atTheWorkplace: 'yes' },
      ),
      class: 'high-risk',
      met: ['Annex III(1)(c)', 'Art. 50(3)'],
      duties: [LITERACY, DEPLOYER, DECIDES_ON_PERSONS, 'Art. 26(7)', 'Art. 50(3)', 'Art. 50(5)'],
    },
    {
      says: 'the mood of customers in a shop: the area of (f) is missing',
      of: doing(uses(), { ...EMOTIONS_AT_WORK, area: only() }, READS_EMOTIONS),
      class: 'high-risk',
      met: ['Annex III(1)(c)', 'Art. 50(3)'],
      duties: [LITERACY, DEPLOYER, DECIDES_ON_PERSONS, 'Art. 50(3)', 'Art. 50(5)'],
    },
    {
      says: 'political opinions from faces: (g), Annex III(1)(b) and Art. 50(3)',
      of: doing(uses(), CATEGORISES, CATEGORY),
      class: 'prohibited',
      met: ['Art. 5(1)(g)', 'Annex III(1)(b)', 'Art. 50(3)'],
      duties: [LITERACY, DEPLOYER, DECIDES_ON_PERSONS, 'Art. 50(3)', 'Art. 50(5)'],
    },
    {
      says: 'data sets that were lawfully acquired are labelled by ethnic origin',
      of: doing(sells(), { ...CATEGORISES, deduces: only('race'), labelsLawfullyAcquiredData: 'yes' }, CATEGORY),
      class: 'high-risk',
      met: ['Annex III(1)(b)'],
      duties: [LITERACY, PROVIDER, BIOMETRIC_PROCEDURE, REGISTERED],
    },
    {
      says: 'the police look for an abducted child in a station, in real time: not forbidden, with the duties beside it',
      who: [police],
      of: doing(
        uses(),
        {
          ...IN_THE_STREET,
          objective: only('victimsOrMissingPersons'),
          strictlyNecessary: 'yes',
          nationalLawAllows: 'The police act of the Member State.',
        },
        BY_POLICE,
      ),
      class: 'high-risk',
      met: ['Annex III(1)(a)'],
      duties: [...POLICE_DEPLOYER, POST_REMOTE, REAL_TIME],
    },
    {
      says: 'the same, in use since October while no use is entered: what comes before each use is asked now',
      who: [police],
      of: doing(
        uses({ use: { firstUseOn: '2028-10-01' } }),
        {
          ...IN_THE_STREET,
          objective: only('victimsOrMissingPersons'),
          strictlyNecessary: 'yes',
          nationalLawAllows: 'The police act of the Member State.',
        },
        BY_POLICE,
      ),
      class: 'high-risk',
      met: ['Annex III(1)(a)'],
      duties: [
        ...POLICE_DEPLOYER,
        POST_REMOTE,
        { binds: ['Art. 5(2)', 'Art. 5(3)', 'Art. 5(4)'], onEvent: ['Art. 5(3)'] },
      ],
    },
    {
      says: 'the same, and the register says that there was no use yet',
      who: [police],
      of: merge(
        doing(
          uses({ use: { firstUseOn: '2028-10-01' } }),
          {
            ...IN_THE_STREET,
            objective: only('victimsOrMissingPersons'),
            strictlyNecessary: 'yes',
            nationalLawAllows: 'The police act of the Member State.',
          },
          BY_POLICE,
        ),
        { events: { realTimeIdentificationUse: 'none' } },
      ),
      class: 'high-risk',
      met: ['Annex III(1)(a)'],
      duties: [...POLICE_DEPLOYER, POST_REMOTE],
    },
    {
      says: 'the same for shoplifters: (h)',
      who: [police],
      of: doing(uses(), { ...IN_THE_STREET, objective: only() }, BY_POLICE),
      class: 'prohibited',
      met: ['Art. 5(1)(h)', 'Annex III(1)(a)'],
      duties: [...POLICE_DEPLOYER, POST_REMOTE, REAL_TIME],
    },
    {
      says: 'an objective of (h), and no national law allows it',
      who: [police],
      of: doing(
        uses(),
        {
          ...IN_THE_STREET,
          objective: only('victimsOrMissingPersons'),
          strictlyNecessary: 'yes',
          nationalLawAllows: 'none',
        },
        BY_POLICE,
      ),
      class: 'prohibited',
      met: ['Art. 5(1)(h)', 'Annex III(1)(a)'],
      duties: [...POLICE_DEPLOYER, POST_REMOTE, REAL_TIME],
    },
    {
      says: 'a stadium looks for banned visitors in real time, on its own account: high-risk, not (h)',
      of: doing(uses(), { ...IN_THE_STREET, forLawEnforcement: 'no' }, IDENTIFIES),
      class: 'high-risk',
      met: ['Annex III(1)(a)'],
      duties: [LITERACY, DEPLOYER, DECIDES_ON_PERSONS, POST_REMOTE],
    },
    {
      says: 'who sells it to the police: (h) catches the use alone',
      of: doing(sells(), { ...IN_THE_STREET, objective: only() }, BY_POLICE),
      class: 'high-risk',
      met: ['Annex III(1)(a)'],
      duties: [LITERACY, PROVIDER, BIOMETRIC_PROCEDURE, REGISTERED, 'Art. 49(4)', 'Art. 12(3)', 'Art. 14(5)'],
    },
    {
      says: 'the police look through recordings for a suspect: Art. 26(10)',
      who: [police],
      of: doing(uses(), { ...IN_THE_STREET, realTime: 'no' }, BY_POLICE),
      class: 'high-risk',
      met: ['Annex III(1)(a)'],
      duties: [...POLICE_DEPLOYER, POST_REMOTE],
    },
    {
      says: 'nobody answered the list of practices: all ten stay open',
      of: system({ parties: list(makesForItself()), uses: list(use({ practice: undefined })) }),
      class: 'undetermined',
      met: [],
      open: ['a', 'b', 'ba', 'bb', 'c', 'd', 'e', 'f', 'g', 'h'].map((point) => `Art. 5(1)(${point})`),
      duties: [LITERACY, REAL_TIME],
    },
  ]);
});
