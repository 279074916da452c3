import {
  type Act,
  all,
  any,
  anyEntry,
  type ClassDefinition,
  type Condition,
  defineContradiction,
  definePractice,
  includes,
  invoked,
  is,
  known,
  not,
  type OtherReading,
  some,
  stated,
} from '../../src/policy/authoring.js';
import { besideTheMakersPurpose, deploys, mayBeItsUse, places, putsIntoService } from './acts.js';
import { ON_PRACTICES } from './guidance.js';

type OfUse = Condition<'uses[]'>;
type OfPartyAndUse = Condition<'parties[]' | 'uses[]'>;
type Screened = Parameters<typeof includes<'uses[].practice.screening'>>[1];

/**
 * What states the first element of a practice in other words. Beside a screening that denies the practice it is a
 * contradiction, in which the stricter statement counts.
 */
export const elsewhereTold = {
  technique: anyEntry('uses[].practice.technique'),
  exploitsVulnerability: anyEntry('uses[].practice.exploitsVulnerability'),
  generatesIntimateOrSexualMaterial: anyEntry('uses[].practice.generatesIntimateOrSexualMaterial'),
  evaluatesPersonsOverTime: all(anyEntry('uses[].practice.basis'), is('uses[].practice.detrimentalTreatment', true)),
  assessesRiskOfOffending: is('uses[].practice.solelyProfilingOrTraits', true),
  buildsFacialDatabase: is('uses[].practice.untargetedScraping', true),
  assignsPersonsByBiometrics: any(
    anyEntry('uses[].area.categorisesBySensitiveAttributes'),
    all(is('uses[].practice.categorisesIndividuallyByBiometrics', true), anyEntry('uses[].practice.deduces')),
  ),
  remoteBiometricIdentification: any(
    all(is('uses[].practice.realTime', true), is('uses[].practice.publiclyAccessibleSpace', true)),
    all(is('uses[].area.identifiesAgainstDatabase', true), is('uses[].area.withoutActiveInvolvement', true)),
  ),
} as const satisfies Partial<Readonly<Record<Screened, OfUse>>>;

/**
 * The first element of a practice, as the screening asks for it. “No” settles the point; where what the practice
 * consists of is stated all the same, that counts as the stricter statement.
 */
function first(entry: Screened, ...also: readonly OfUse[]): OfUse {
  const screened = includes('uses[].practice.screening', entry);
  const told = [...also, ...(entry in elsewhereTold ? [elsewhereTold[entry as keyof typeof elsewhereTold]] : [])];
  return told.length === 0 ? screened : any(screened, stated(any(...told)));
}

const PRECAUTIONS = 'uses[].practice.makersPrecautions';

/**
 * A maker whose system has other uses too is free where it is not offered for the practice, and the practice is not
 * reasonably likely or is both excluded and built against. The maker has to invoke that; for what a deployer does beside
 * the purpose that the maker means, it is open until somebody answers it.
 */
function withoutPrecautions(isOther: OtherReading): OfUse {
  const notOffered = includes(PRECAUTIONS, 'notOfferedForThePractice');
  const taken = isOther(32)
    ? notOffered
    : all(
        notOffered,
        any(
          includes(PRECAUTIONS, 'notReasonablyLikely'),
          all(
            includes(PRECAUTIONS, 'excludedInTermsAndInstructions'),
            includes(PRECAUTIONS, 'feasibleMeasuresBuiltIn'),
          ),
        ),
      );
  return not(any(invoked(taken), all(besideTheMakersPurpose, taken)));
}

const deploysItSo = all(deploys, mayBeItsUse);

type Acts = readonly { readonly act: Act; readonly formula: OfPartyAndUse }[];

/** Placing, putting into service and use alike: points (a) to (c). */
function anyAct(isOther: OtherReading, use: OfPartyAndUse = deploysItSo): Acts {
  return [
    { act: 'placing on the market', formula: all(places, withoutPrecautions(isOther)) },
    { act: 'putting into service', formula: all(putsIntoService, withoutPrecautions(isOther)) },
    { act: 'use', formula: use },
  ];
}

/** Putting into service counts only for exactly that purpose: points (d) to (g). */
function serviceForThisPurpose(isOther: OtherReading, use: OfPartyAndUse = deploysItSo): Acts {
  const forThis = is('uses[].practice.putIntoServiceForThisPurpose', true);
  return [
    { act: 'placing on the market', formula: all(places, withoutPrecautions(isOther)) },
    { act: 'putting into service', formula: all(putsIntoService, forThis, withoutPrecautions(isOther)) },
    { act: 'use', formula: use },
  ];
}

/** Makers answer for what they intend or leave open without safeguards, deployers for what they use it for. */
const ofIntimateMaterial: Acts = (() => {
  const intendedOrUnguarded = any(
    is('uses[].practice.thatOutputIsIntended', true),
    all(
      is('uses[].practice.thatOutputForeseeableAndReproducible', true),
      is('uses[].practice.safeguardsPreventAndCorrect', false),
    ),
  );
  return [
    { act: 'placing on the market', formula: all(places, intendedOrUnguarded) },
    { act: 'putting into service', formula: all(putsIntoService, intendedOrUnguarded) },
    { act: 'use', formula: all(deploysItSo, is('uses[].practice.usedForThatOutput', true)) },
  ];
})();

/** Ireland and Denmark are not bound by some of these rules in police and criminal justice; somebody has to state it. */
export const inIrelandOrDenmark = any(
  is('scope.placeOfLawEnforcementUse', 'Ireland'),
  is('scope.placeOfLawEnforcementUse', 'Denmark'),
);

/** The place is stated once for the system: it helps only a use that is one of police or criminal justice itself. */
const whereTheRuleBinds = not(
  invoked(
    all(
      inIrelandOrDenmark,
      any(is('uses[].practice.forLawEnforcement', true), is('organisation.judicialAuthority', true)),
    ),
  ),
);

const MAKERS = {
  reading: 32,
  text: 'Makers of systems that have other uses too are caught where the practice is meant, or is reasonably likely and not both excluded and built against; a deployer answers for its own use whatever the terms exclude.',
  sources: ['Art. 5(1)', 'Art. 3(12)', 'Art. 3(13)', ON_PRACTICES],
  otherReading: 'makers answer for the purpose that they state only',
} as const;

const CAUSED_AND_SIGNIFICANT = {
  reading: 33,
  text: 'No intent is needed, a likely effect is enough; the effect is substantial, each step is caused by the one before, and the harm is significant. Lawful persuasion is out.',
  sources: ['Art. 5(1)(a)', 'Art. 5(1)(b)', 'Recital 29', ON_PRACTICES],
} as const;

const SCRAPED_AND_LAWFULLY_ACQUIRED = {
  reading: 36,
  text: 'A database counts where it can serve recognition, and collecting step by step to that end is untargeted. The exception of point (g) for law enforcement too needs data sets that were lawfully acquired.',
  sources: ['Art. 5(1)(e)', 'Art. 5(1)(g)', 'Recital 30', ON_PRACTICES],
  otherReading: 'point (g): any categorisation in law enforcement is free',
} as const;

const IRELAND_AND_DENMARK = {
  reading: 19,
  text: 'The rules that Recitals 40 and 41 name are not applied to police and criminal justice use in Ireland and Denmark.',
  sources: ['Recital 40', 'Recital 41'],
} as const;

/**
 * Subliminal, purposefully manipulative or deceptive techniques that distort behaviour and are likely to cause
 * significant harm.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(a)
 */
export const manipulation = definePractice({
  id: 'Art. 5(1)(a)',
  citation: 'Art. 5(1)(a)',
  title: 'Subliminal, manipulative or deceptive techniques',
  practice: (isOther) => ({
    elements: all(
      first('technique'),
      is('uses[].practice.distortsBehaviour', true),
      is('uses[].practice.impairsInformedDecision', true),
      is('uses[].practice.decisionNotOtherwiseTaken', true),
      is('uses[].practice.significantHarmLikely', true),
    ),
    acts: anyAct(isOther),
  }),
  assumptions: [MAKERS, CAUSED_AND_SIGNIFICANT],
});

/**
 * Exploiting vulnerabilities from age, disability or a specific social or economic situation.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(b)
 */
export const exploitation = definePractice({
  id: 'Art. 5(1)(b)',
  citation: 'Art. 5(1)(b)',
  title: 'Exploiting vulnerabilities',
  practice: (isOther) => ({
    elements: all(
      first('exploitsVulnerability'),
      is('uses[].practice.distortsBehaviour', true),
      is('uses[].practice.significantHarmLikely', true),
    ),
    acts: anyAct(isOther),
  }),
  assumptions: [MAKERS, CAUSED_AND_SIGNIFICANT],
});

/**
 * Realistic intimate or sexual material of an identifiable person without consent. Manipulation that neither exposes
 * more nor alters the activity is none.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(ba), (1a) and (1b)
 */
export const intimateMaterial = definePractice({
  id: 'Art. 5(1)(ba)',
  citation: 'Art. 5(1)(ba)',
  title: 'Intimate or sexual material without consent',
  practice: () => ({
    elements: all(
      first('generatesIntimateOrSexualMaterial'),
      is('uses[].practice.personIdentifiable', true),
      is('uses[].practice.consentForThatMaterial', false),
      any(
        includes('uses[].practice.generatesIntimateOrSexualMaterial', 'generates'),
        is('uses[].practice.increasesExposureOrAltersActivity', true),
      ),
    ),
    acts: ofIntimateMaterial,
  }),
});

/**
 * Child sexual abuse material, save where national law gives a defence.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(bb) and (1a)
 */
export const childSexualAbuseMaterial = definePractice({
  id: 'Art. 5(1)(bb)',
  citation: 'Art. 5(1)(bb)',
  title: 'Child sexual abuse material',
  practice: () => ({
    elements: all(first('childSexualAbuseMaterial'), not(invoked(is('uses[].practice.withoutRightDefence', true)))),
    acts: ofIntimateMaterial,
  }),
});

/**
 * Evaluating persons over time by behaviour or characteristics, with detrimental treatment out of context or out of
 * proportion.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(c)
 */
export const socialScoring = definePractice({
  id: 'Art. 5(1)(c)',
  citation: 'Art. 5(1)(c)',
  title: 'Social scoring',
  practice: (isOther) => ({
    elements: all(
      first('evaluatesPersonsOverTime'),
      anyEntry('uses[].practice.basis'),
      is('uses[].practice.detrimentalTreatment', true),
      not(invoked(is('uses[].practice.outputHardlyWeighs', true))),
      any(
        is('uses[].practice.treatmentInUnrelatedContext', true),
        is('uses[].practice.treatmentUnjustifiedOrDisproportionate', true),
      ),
    ),
    acts: anyAct(isOther),
  }),
  assumptions: [
    MAKERS,
    {
      reading: 34,
      text: 'Any form of score counts, whoever made it; it has to be able to lead to worse treatment and to weigh enough in it. Provider and deployer have to show that the treatment is justified and proportionate.',
      sources: ['Art. 5(1)(c)', ON_PRACTICES],
    },
  ],
});

/** A stated party whose use it may be is an authority of law enforcement, or acts for one. */
const enforcesTheLaw: OfUse = some(
  'parties[]',
  all(
    mayBeItsUse,
    any(
      is('organisation.lawEnforcementAuthority', true),
      includes('parties[].actsOnBehalfOf', 'lawEnforcementAuthority'),
    ),
  ),
);

/**
 * Predicting criminal offences solely from profiling or traits. Support of a human assessment that rests on objective
 * facts is out.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(d)
 */
export const offencePrediction = definePractice({
  id: 'Art. 5(1)(d)',
  citation: 'Art. 5(1)(d)',
  title: 'Predicting criminal offences solely from profiling or traits',
  practice: (isOther) => ({
    elements: all(
      first('assessesRiskOfOffending'),
      is('uses[].practice.solelyProfilingOrTraits', true),
      is('uses[].practice.supportsAssessmentOnObjectiveFacts', false),
      ...(isOther(35)
        ? []
        : [not(invoked(all(is('uses[].practice.privateOrdinaryBusiness', true), not(stated(enforcesTheLaw)))))]),
    ),
    acts: serviceForThisPurpose(isOther, all(deploysItSo, whereTheRuleBinds)),
  }),
  assumptions: [
    MAKERS,
    IRELAND_AND_DENMARK,
    {
      reading: 35,
      text: 'Criminal offences of natural persons only; “solely” ends only with further elements that are real, substantial and meaningful. A private party is caught where the law entrusts it, where it acts for an authority, or where a law obliges it to assess specific offences.',
      sources: ['Art. 5(1)(d)', 'Recital 42', ON_PRACTICES],
      otherReading: 'stricter: any private party',
    },
  ],
});

/**
 * Facial recognition databases from untargeted scraping of the internet or CCTV footage.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(e)
 */
export const facialDatabases = definePractice({
  id: 'Art. 5(1)(e)',
  citation: 'Art. 5(1)(e)',
  title: 'Facial databases from untargeted scraping',
  practice: (isOther) => ({
    elements: all(
      first('buildsFacialDatabase'),
      is('uses[].practice.untargetedScraping', true),
      anyEntry('uses[].practice.scrapingSource'),
    ),
    acts: serviceForThisPurpose(isOther),
  }),
  assumptions: [MAKERS, SCRAPED_AND_LAWFULLY_ACQUIRED],
});

/** An emotion recognition system, as Annex III(1)(c) and Art. 50(3) ask for it: emotions or intentions from biometric data. */
const recognisesEmotions = any(
  is('uses[].area.recognisesEmotionsOrIntentions', true),
  is('uses[].transparency.emotionRecognition', true),
);

/**
 * Inferring emotions at the workplace and in education, save for medical or safety reasons. An emotion recognition system
 * does so from biometric data, wherever in the registry it is called one.
 *
 * @see Regulation (EU) 2024/1689, Articles 5(1)(f) and 3(39)
 */
export const emotionsAtWorkAndInEducation = definePractice({
  id: 'Art. 5(1)(f)',
  citation: 'Art. 5(1)(f)',
  title: 'Emotions at the workplace and in education',
  practice: (isOther) => ({
    elements: all(
      first('infersEmotions', recognisesEmotions),
      ...(isOther(10) ? [] : [any(is('uses[].practice.emotionsFromBiometricData', true), stated(recognisesEmotions))]),
      anyEntry('uses[].practice.area'),
      is('uses[].practice.medicalOrSafetyReason', false),
    ),
    acts: serviceForThisPurpose(isOther),
  }),
  assumptions: [
    MAKERS,
    {
      reading: 10,
      text: 'Emotions and intentions count where they are read from biometric data; no physical state, and no mere observation of an expression.',
      sources: ['Recital 18', 'Recital 44', ON_PRACTICES],
      otherReading: 'any inference of emotions, as the letter says',
    },
    {
      reading: 37,
      text: 'Persons at work in any status, candidates, learners and applicants, where the system aims at them. The exception is read narrowly: medical devices, or protection of life and health, strictly necessary.',
      sources: ['Art. 5(1)(f)', ON_PRACTICES],
    },
  ],
});

/**
 * Categorising persons individually by biometric data to deduce sensitive traits.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(g)
 */
export const biometricCategorisation = definePractice({
  id: 'Art. 5(1)(g)',
  citation: 'Art. 5(1)(g)',
  title: 'Biometric categorisation by sensitive traits',
  practice: (isOther) => ({
    elements: all(
      first('assignsPersonsByBiometrics', is('uses[].transparency.biometricCategorisation', true)),
      is('uses[].practice.ancillaryAndStrictlyNecessary', false),
      is('uses[].practice.categorisesIndividuallyByBiometrics', true),
      anyEntry('uses[].practice.deduces'),
      is('uses[].practice.labelsLawfullyAcquiredData', false),
      not(
        isOther(36)
          ? anyEntry('uses[].practice.categorisesInLawEnforcement')
          : includes('uses[].practice.categorisesInLawEnforcement', 'lawfullyAcquiredData'),
      ),
    ),
    acts: serviceForThisPurpose(isOther, all(deploysItSo, whereTheRuleBinds)),
  }),
  assumptions: [MAKERS, IRELAND_AND_DENMARK, SCRAPED_AND_LAWFULLY_ACQUIRED],
});

/**
 * A use of real-time remote biometric identification in publicly accessible spaces for law enforcement, allowed or not.
 * It is screened, so that the first “no” settles it.
 */
export const realTimeIdentificationElements = [
  first('remoteBiometricIdentification'),
  is('uses[].practice.realTime', true),
  is('uses[].practice.publiclyAccessibleSpace', true),
  is('uses[].practice.forLawEnforcement', true),
] as const;

/**
 * Real-time remote biometric identification in publicly accessible spaces for law enforcement. It forbids a use, not
 * the making of a system. Only what is strictly necessary for one of three objectives, under national law, is free; the
 * conditions of Art. 5(2) to (4) are duties beside it.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(h) and (5)
 */
export const realTimeIdentification = definePractice({
  id: 'Art. 5(1)(h)',
  citation: 'Art. 5(1)(h)',
  title: 'Real-time remote biometric identification',
  practice: () => ({
    elements: all(
      ...realTimeIdentificationElements,
      not(
        all(
          anyEntry('uses[].practice.objective'),
          // One objective that is allowed does not free another that is not.
          any(
            not(includes('uses[].practice.objective', 'suspectOfListedOffence')),
            is('uses[].practice.listedOffenceOfFourYears', true),
          ),
          is('uses[].practice.strictlyNecessary', true),
          known('uses[].practice.nationalLawAllows'),
        ),
      ),
    ),
    acts: [{ act: 'use', formula: all(deploysItSo, not(invoked(inIrelandOrDenmark))) }],
  }),
  assumptions: [
    IRELAND_AND_DENMARK,
    {
      reading: 38,
      text: 'Delay is significant at the latest once the person has probably left; a space may have conditions of entry, online spaces, prisons and border control are none; without national law there is no exception.',
      sources: ['Art. 5(1)(h)', 'Art. 5(5)', 'Recital 19', ON_PRACTICES],
    },
  ],
});

/** Every practice in the law's order. */
export const prohibitedPractices: readonly ClassDefinition[] = [
  manipulation,
  exploitation,
  intimateMaterial,
  childSexualAbuseMaterial,
  socialScoring,
  offencePrediction,
  facialDatabases,
  emotionsAtWorkAndInEducation,
  biometricCategorisation,
  realTimeIdentification,
];

/**
 * The relief for private parties in their ordinary business is claimed, and a stated party is an authority of law
 * enforcement or acts for one.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)(d); Recital 42
 */
export const privateBusinessContradicted = defineContradiction({
  id: 'private-business-contradicted',
  citation: 'Art. 5(1)(d)',
  per: 'uses[]',
  statement:
    'ordinary business of a private party is claimed beside a party that enforces the law or acts for one that does',
  remedy: 'Withdraw the claim for this use, or describe the use of the private party apart.',
  holds: all(is('uses[].practice.privateOrdinaryBusiness', true), enforcesTheLaw),
  bearsOn: ['Art. 5(1)(d)'],
});
