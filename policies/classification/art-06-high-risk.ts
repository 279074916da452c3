import {
  all,
  any,
  anyEntry,
  type ClassDefinition,
  type Condition,
  classMet,
  defineClass,
  defineContradiction,
  includes,
  invoked,
  is,
  known,
  type LawEdition,
  not,
  type OtherReading,
  stated,
  unless,
} from '../../src/policy/authoring.js';
import { elsewhereTold } from './art-05-prohibited-practices.js';
import { readingsOfDates } from './dates.js';
import { DRAFT_ON_CLASSIFICATION, ON_PRACTICES } from './guidance.js';

/**
 * What is profiling by its own elements: an AI system evaluates something about natural persons, which it cannot without
 * processing data about them automatically. Point 6(e) says so in words; creditworthiness, performance at work, conduct
 * and reliability are among the aspects that the definition names.
 */
const evaluatesPersons = any(
  is('uses[].area.profilingInInvestigation', true),
  is('uses[].area.riskOfOffendingOrTraits', true),
  is('uses[].area.creditworthinessOfNaturalPersons', true),
  includes('uses[].area.recruitmentOrSelection', 'evaluatesCandidates'),
  includes('uses[].area.monitorsPerformanceAndBehaviour', 'evaluates'),
);

const profilesPersons = any(
  all(is('uses[].automatedProcessingOfPersonalData', true), is('uses[].evaluatesPersonalAspects', true)),
  stated(evaluatesPersons),
);

/**
 * Profiling: personal data is processed automatically to evaluate, analyse or predict something about a person. What
 * evaluates persons by its own elements is profiling, whatever is said of these two: the stricter statement counts.
 *
 * @see Regulation (EU) 2024/1689, Article 3(52)
 */
export const profiling = defineClass({
  id: 'profiling',
  citation: 'Art. 3(52)',
  kind: 'element',
  title: 'Profiling of natural persons',
  per: 'uses[]',
  formula: profilesPersons,
  assumptions: [
    {
      reading: 31,
      text: 'Profiling has three elements: automated, on personal data, to evaluate personal aspects; sorting by known data alone is none.',
      sources: ['Art. 3(52)', ON_PRACTICES, DRAFT_ON_CLASSIFICATION],
    },
  ],
});

/**
 * A condition of the derogation, unless the same use states what contradicts exactly that condition. Each has to be
 * invoked on its own: one that fails leaves nothing open for those that nobody states.
 */
function uncontradicted(
  condition: Condition<'uses[]'>,
  ...contradictions: readonly Condition<'uses[]'>[]
): Condition<'uses[]'> {
  return invoked(all(condition, not(stated(any(...contradictions)))));
}

const adds = 'uses[].derogation.addsOwnAssessment';
const scores = includes(adds, 'scoreOrRank');
const advises = includes(adds, 'adviceOnTheCase');

/** The four conditions are alternatives and exhaustive. */
const someCondition = any(
  uncontradicted(is('uses[].derogation.narrowProceduralTask', true), scores, advises),
  uncontradicted(
    is('uses[].derogation.improvesCompletedHumanActivity', true),
    includes(adds, 'materiallyDifferentResult'),
  ),
  uncontradicted(
    all(is('uses[].derogation.detectsDecisionPatterns', true), is('uses[].derogation.doesNotReplaceOrInfluence', true)),
    includes(adds, 'ownCriteriaOrProposal'),
  ),
  uncontradicted(is('uses[].derogation.preparatoryTask', true), scores, advises),
);

/**
 * A part follows the whole that it belongs to, unless it is genuinely separable. It is asked of the use; where the
 * derogation says so, that counts too.
 */
const partOfALargerWhole = unless(
  any(is('uses[].partOfConfiguration', true), stated(is('uses[].derogation.partOfWiderSystemThatInfluences', true))),
  { invoked: is('uses[].genuinelySeparable', true) },
);

/**
 * Nothing is stated that defeats the derogation as a whole; and the use is no part of a larger one, which has to be
 * answered: while nobody says, the class of the whole may be the class of the part.
 */
function nothingDefeatsIt(isOther: OtherReading): Condition<'uses[]'> {
  const nothingStated = not(
    stated(
      any(
        is('uses[].derogation.materiallyInfluencesOutcome', true),
        is('uses[].derogation.significantRiskOfHarm', true),
        // What takes the decision itself influences its outcome.
        is('uses[].decidesOrAssistsDecisionsOnPersons', 'decides'),
      ),
    ),
  );
  return isOther(27) ? nothingStated : all(nothingStated, not(partOfALargerWhole));
}

/** Art. 6(3): one condition, nothing that defeats it, and no profiling. */
function derogationShown(isOther: OtherReading): Condition<'uses[]'> {
  const noSignificantRisk = isOther(15) ? [is('uses[].derogation.significantRiskOfHarm', false)] : [];
  return all(someCondition, nothingDefeatsIt(isOther), not(profilesPersons), ...noSignificantRisk);
}

const ONE_CONDITION_IS_ENOUGH = {
  reading: 15,
  text: 'One of the four conditions is enough; they are exhaustive and read narrowly, without a separate test of significant risk. What contradicts the condition counts: high-risk.',
  sources: ['Art. 6(3), subpara. 2', 'Recital 53', DRAFT_ON_CLASSIFICATION],
  otherReading: 'a condition and a separate judgement of no significant risk are both needed',
} as const;

const PART_OF_A_WHOLE = {
  reading: 27,
  text: 'A part of a larger system, or of a chain of agents, whose joint output materially influences a decision follows the class of the whole, unless it is genuinely separable.',
  sources: ['Art. 6(2)', 'Art. 6(3), subpara. 1', DRAFT_ON_CLASSIFICATION],
  otherReading: 'each system on its own',
} as const;

/**
 * The derogation for systems of Annex III that pose no significant risk. Somebody has to invoke it; profiling bars it.
 * Whoever relies on it documents the assessment (Art. 6(4)) and registers the system (Art. 49(2)).
 *
 * @see Regulation (EU) 2024/1689, Article 6(3)
 */
export const derogation = defineClass({
  id: 'derogation',
  citation: 'Art. 6(3)',
  kind: 'element',
  title: 'Derogation of Art. 6(3), invoked and shown',
  per: 'uses[]',
  formula: (isOther) => invoked(derogationShown(isOther)),
  assumptions: [ONE_CONDITION_IS_ENOUGH, PART_OF_A_WHOLE],
});

/**
 * High-risk by Annex III: a point is met and the derogation is not invoked and shown.
 *
 * @see Regulation (EU) 2024/1689, Article 6(2) and (3)
 */
export const highRiskByAnnexIII = defineClass({
  id: 'Art. 6(2)',
  citation: 'Art. 6(2)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'High-risk under Art. 6(2) and Annex III',
  per: 'uses[]',
  formula: (isOther) => all(classMet('Annex III'), not(invoked(derogationShown(isOther)))),
  assumptions: [
    ONE_CONDITION_IS_ENOUGH,
    PART_OF_A_WHOLE,
    {
      reading: 29,
      text: 'One high-risk purpose of several is enough; the requirements are then judged for it. It is enough that natural persons are among those assessed.',
      sources: ['Art. 3(12)', 'Art. 6(2)', DRAFT_ON_CLASSIFICATION],
    },
  ],
});

/** Art. 6(1a), since the amendment of 2026: assistance without any safety aspect is no safety component. */
export const unlessAssistance = <O extends 'uses[]' = never>(safety: Condition<O>): Condition<O> =>
  unless(safety, { invoked: is('product.solelyNonSafetyAssistance', true) });

/**
 * A component that is to prevent or mitigate risks to health and safety of persons or property, or whose failure
 * endangers them. Assistance without any safety aspect is none; what endangers when it fails is one all the same.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(14) and 6(1a) and (1b)
 */
export const safetyComponent = defineClass({
  id: 'safety component',
  citation: 'Art. 3(14)',
  kind: 'element',
  title: 'Safety component',
  per: 'system',
  formula: (isOther, edition) => {
    const notFreed = (safety: Condition): Condition => (edition === 'original' ? safety : unlessAssistance(safety));
    const byFunction = notFreed(is('product.fulfilsSafetyFunction', true));
    // Property stands in the definition of Art. 3(14); whether Art. 6(1b) names it too decides beside Art. 6(1a) only.
    return isOther(39)
      ? any(
          includes('product.failureEndangers', 'healthAndSafetyOfPersons'),
          notFreed(includes('product.failureEndangers', 'property')),
          byFunction,
        )
      : any(anyEntry('product.failureEndangers'), byFunction);
  },
  assumptions: [
    {
      reading: 39,
      text: 'A safety component is a notion of the Act of its own: by function, as the documents state it, or by the consequences of failure, property included.',
      sources: ['Art. 3(14)', 'Art. 6(1b)', DRAFT_ON_CLASSIFICATION],
      otherReading:
        'milder: in Art. 6(1b) the health and safety of persons only, so that Art. 6(1a) frees what endangers property alone',
    },
  ],
});

/** Both conditions of Art. 6(1), the law of Annex I left aside. */
function productConditions(isOther: OtherReading, edition: LawEdition): Condition {
  return all(
    any(is('product.systemIsTheProduct', true), all(known('product.componentOf'), classMet('safety component'))),
    isOther(9)
      ? is('product.thirdPartyAssessment', 'required')
      : any(
          is('product.thirdPartyAssessment', 'required'),
          is('product.thirdPartyAssessment', 'required unless harmonised standards are applied in full'),
        ),
    // Art. 6(1c), since the amendment of 2026.
    ...(edition === 'original' ? [] : [not(invoked(is('product.assessmentOnlyForOtherRisks', true)))]),
  );
}

const THIRD_PARTY = {
  reading: 9,
  text: 'Where the manufacturer may assess itself after applying harmonised standards, a third party counts as required: the choice of procedure does not change the class.',
  sources: ['Art. 6(1)(b)', 'Art. 43(3), subpara. 3', DRAFT_ON_CLASSIFICATION],
  otherReading: 'not required there',
} as const;

/** Some law of a section. Machinery, now in Section B, stood in Section A before the amendment of 2026. */
function someLaw(section: 'A' | 'B', edition: LawEdition): Condition {
  if (edition === 'current') return anyEntry(`product.section${section}`);
  return section === 'A'
    ? any(anyEntry('product.sectionA'), includes('product.sectionB', 'machinery'))
    : anyEntry('product.sectionB', { except: ['machinery'] });
}

function highRiskByProductLaw(section: 'A' | 'B', title: string): ClassDefinition {
  return defineClass({
    id: `Art. 6(1), Section ${section}`,
    citation: 'Art. 6(1)',
    kind: 'high-risk',
    ground: 'annexI',
    title,
    per: 'system',
    formula: (isOther, edition) => all(someLaw(section, edition), productConditions(isOther, edition)),
    assumptions: [THIRD_PARTY],
  });
}

/**
 * High-risk as a product, or as a safety component of a product, of Section A of Annex I that a third party assesses.
 *
 * @see Regulation (EU) 2024/1689, Article 6(1) and (1a) to (1c); Annex I, Section A
 */
export const highRiskBySectionA = highRiskByProductLaw('A', 'High-risk under Art. 6(1) and Annex I, Section A');

/**
 * The same for products of Section B, for which only Art. 6(1), Art. 60a and Art. 102 to 112 apply.
 *
 * @see Regulation (EU) 2024/1689, Articles 6(1) and 2(2); Annex I, Section B
 */
export const highRiskBySectionB = highRiskByProductLaw('B', 'High-risk under Art. 6(1) and Annex I, Section B');

/**
 * High-risk with the duties of Chapter III: by Annex III, or by product law of Section A. Section B alone leaves them.
 *
 * @see Regulation (EU) 2024/1689, Articles 6(1), 6(2) and 2(2)
 */
export const highRisk = defineClass({
  id: 'high-risk',
  citation: 'Art. 6',
  kind: 'element',
  title: 'High-risk, with the duties of Chapter III',
  per: 'uses[]',
  formula: (isOther) => {
    const grounds = any(classMet('Art. 6(2)'), classMet('Art. 6(1), Section A'));
    return isOther(8) ? all(grounds, not(classMet('Art. 6(1), Section B'))) : grounds;
  },
  assumptions: readingsOfDates,
});

const someConditionClaimed = any(
  is('uses[].derogation.narrowProceduralTask', true),
  is('uses[].derogation.improvesCompletedHumanActivity', true),
  is('uses[].derogation.detectsDecisionPatterns', true),
  is('uses[].derogation.preparatoryTask', true),
);

/**
 * Whoever profiles natural persons cannot claim the derogation.
 *
 * @see Regulation (EU) 2024/1689, Article 6(3), third subparagraph
 */
export const derogationDespiteProfiling = defineContradiction({
  id: 'derogation-despite-profiling',
  citation: 'Art. 6(3), subpara. 3',
  per: 'uses[]',
  statement: 'the derogation is claimed although the system profiles natural persons',
  remedy: 'Withdraw the claim under derogation, or correct the facts on profiling.',
  holds: all(someConditionClaimed, classMet('profiling'), classMet('Annex III')),
  bearsOn: ['high-risk'],
});

/**
 * What contradicts a condition of the derogation defeats it.
 *
 * @see Regulation (EU) 2024/1689, Article 6(3); Recital 53
 */
export const derogationContradicted = defineContradiction({
  id: 'derogation-contradicted',
  citation: 'Art. 6(3)',
  per: 'uses[]',
  statement: 'the derogation is claimed beside a statement that contradicts it',
  remedy: 'Withdraw the claim under derogation, or correct the statement that contradicts it.',
  holds: (isOther) =>
    all(
      classMet('Annex III'),
      any(
        all(
          any(is('uses[].derogation.narrowProceduralTask', true), is('uses[].derogation.preparatoryTask', true)),
          any(scores, advises),
        ),
        all(is('uses[].derogation.improvesCompletedHumanActivity', true), includes(adds, 'materiallyDifferentResult')),
        all(is('uses[].derogation.detectsDecisionPatterns', true), includes(adds, 'ownCriteriaOrProposal')),
        all(
          someConditionClaimed,
          any(
            is('uses[].derogation.materiallyInfluencesOutcome', true),
            ...(isOther(27) ? [] : [partOfALargerWhole]),
            is('uses[].decidesOrAssistsDecisionsOnPersons', 'decides'),
            is('uses[].derogation.significantRiskOfHarm', true),
          ),
        ),
      ),
    ),
  bearsOn: ['high-risk'],
});

type Area = Parameters<typeof includes<'uses[].area.screening'>>[1];

function screenedOut(area: Area, element: Condition<'uses[]'>): Condition<'uses[]'> {
  return all(not(includes('uses[].area.screening', area)), element);
}

/**
 * The screening of Annex III says no to an area whose elements are stated.
 *
 * @see Regulation (EU) 2024/1689, Annex III
 */
export const screeningContradicted = defineContradiction({
  id: 'area-screening-contradicted',
  citation: 'Annex III',
  per: 'uses[]',
  statement: 'the screening of Annex III and an element of one of its points are stated against each other',
  remedy: 'Correct the screening of the area or the element.',
  holds: any(
    screenedOut(
      'biometrics',
      any(
        is('uses[].area.identifiesAgainstDatabase', true),
        anyEntry('uses[].area.categorisesBySensitiveAttributes'),
        is('uses[].area.recognisesEmotionsOrIntentions', true),
        is('uses[].practice.emotionsFromBiometricData', true),
        includes('uses[].practice.screening', 'remoteBiometricIdentification'),
        includes('uses[].practice.screening', 'assignsPersonsByBiometrics'),
      ),
    ),
    screenedOut('infrastructure', anyEntry('uses[].area.infrastructure')),
    // The first element, asked for a second time in other words.
    all(includes('uses[].area.screening', 'infrastructure'), not(anyEntry('uses[].area.infrastructure'))),
    all(
      includes('uses[].practice.screening', 'remoteBiometricIdentification'),
      any(is('uses[].area.identifiesAgainstDatabase', false), is('uses[].area.withoutActiveInvolvement', false)),
    ),
    all(is('uses[].practice.emotionsFromBiometricData', true), is('uses[].area.recognisesEmotionsOrIntentions', false)),
    screenedOut(
      'education',
      any(
        is('uses[].area.accessAdmissionOrAssignment', true),
        is('uses[].area.evaluatesLearningOutcomes', true),
        is('uses[].area.assessesLevelOfEducation', true),
        anyEntry('uses[].area.monitorsTests'),
      ),
    ),
    screenedOut(
      'employment',
      any(
        anyEntry('uses[].area.recruitmentOrSelection'),
        is('uses[].area.decisionsOnTermsPromotionTermination', true),
        is('uses[].area.allocatesTasksByBehaviourOrTraits', true),
        anyEntry('uses[].area.monitorsPerformanceAndBehaviour'),
      ),
    ),
    screenedOut(
      'essentialServices',
      any(
        is('uses[].area.publicBenefitOrService', true),
        is('uses[].area.creditworthinessOfNaturalPersons', true),
        is('uses[].area.lifeOrHealthInsurance', true),
        anyEntry('uses[].area.emergency'),
      ),
    ),
    screenedOut(
      'lawEnforcement',
      any(
        is('uses[].area.riskOfBecomingVictim', true),
        is('uses[].area.polygraphInLawEnforcement', true),
        is('uses[].area.reliabilityOfEvidence', true),
        is('uses[].area.riskOfOffendingOrTraits', true),
        is('uses[].area.profilingInInvestigation', true),
      ),
    ),
    screenedOut(
      'migrationAsylumBorder',
      any(
        is('uses[].area.polygraphInMigration', true),
        is('uses[].area.riskPosedByPersonEntering', true),
        is('uses[].area.examinesApplications', true),
        is('uses[].area.detectsOrIdentifiesPersons', true),
      ),
    ),
    screenedOut(
      'justiceOrDemocracy',
      any(
        anyEntry('uses[].area.assistsJudicialAuthority'),
        is('uses[].area.similarUseInDisputeResolution', true),
        is('uses[].area.influencesVote', true),
      ),
    ),
  ),
  bearsOn: ['high-risk'],
});

/**
 * The class that the registry claims is milder than the one that the facts give.
 *
 * @see Regulation (EU) 2024/1689, Article 6
 */
export const statedClassContradicted = defineContradiction({
  id: 'stated-class-contradicted',
  citation: 'Art. 6',
  per: 'uses[]',
  statement: 'the registry calls the system not high-risk, and its facts make it high-risk',
  remedy: 'Correct the stated class, or the facts that it rests on.',
  holds: all(any(is('statedClass', 'not high-risk'), is('statedClass', 'transparency')), classMet('high-risk')),
  bearsOn: ['high-risk'],
});

function deniedPractice(
  practice: Parameters<typeof includes<'uses[].practice.screening'>>[1],
  told: Condition<'uses[]'>,
): Condition<'uses[]'> {
  return all(not(includes('uses[].practice.screening', practice)), told);
}

/**
 * The screening of Art. 5 says no to a practice whose first element is stated.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)
 */
export const practiceScreeningContradicted = defineContradiction({
  id: 'practice-screening-contradicted',
  citation: 'Art. 5(1)',
  per: 'uses[]',
  statement: 'a practice of Art. 5 is screened out although what it consists of is stated',
  remedy: 'Correct the screening of the practice or the element.',
  holds: any(
    ...(Object.keys(elsewhereTold) as (keyof typeof elsewhereTold)[]).map((practice) =>
      deniedPractice(practice, elsewhereTold[practice]),
    ),
    deniedPractice(
      'infersEmotions',
      any(
        is('uses[].area.recognisesEmotionsOrIntentions', true),
        is('uses[].practice.emotionsFromBiometricData', true),
      ),
    ),
    deniedPractice(
      'assessesRiskOfOffending',
      // Annex III(6)(d) has more in it than the risk of offending: who says what it rests on has answered Art. 5(1)(d).
      all(
        is('uses[].area.riskOfOffendingOrTraits', true),
        not(stated(is('uses[].practice.solelyProfilingOrTraits', false))),
      ),
    ),
  ),
  bearsOn: ['Art. 5(1)(a)'],
});

/**
 * What a use does is an evaluation of persons by itself, and the registry says that nothing about a person is evaluated.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(52) and 6(3), third subparagraph
 */
export const profilingContradicted = defineContradiction({
  id: 'profiling-contradicted',
  citation: 'Art. 3(52)',
  per: 'uses[]',
  statement: 'the use evaluates persons by what it does, and the facts on profiling say that it does not',
  remedy: 'Correct the facts on profiling, or what the use is said to do.',
  holds: all(
    any(is('uses[].evaluatesPersonalAspects', false), is('uses[].automatedProcessingOfPersonalData', false)),
    evaluatesPersons,
  ),
  bearsOn: ['high-risk'],
});

/**
 * Elements and exceptions that cannot stand together: the exception is invoked, and the same entry states what it
 * excludes.
 *
 * @see Regulation (EU) 2024/1689, Articles 6(1a) and 6(1b); Annex III
 */
export const exceptionContradicted = defineContradiction({
  id: 'exception-contradicted',
  citation: 'Annex III',
  per: 'uses[]',
  statement: 'an exception is invoked beside a statement that excludes it',
  remedy: 'Withdraw the exception, or correct the statement that excludes it.',
  holds: any(
    all(
      is('product.solelyNonSafetyAssistance', true),
      any(is('product.fulfilsSafetyFunction', true), is('uses[].area.protectsDirectly', true)),
    ),
    all(
      is('uses[].area.solelyCybersecurityOrDataProtection', true),
      any(is('uses[].area.protectsDirectly', true), anyEntry('product.failureEndangers')),
    ),
    all(is('uses[].area.solePurposeVerification', true), is('uses[].area.withoutActiveInvolvement', true)),
    all(is('uses[].area.searchAndRescueOnly', true), is('uses[].area.riskPosedByPersonEntering', true)),
    all(
      is('uses[].concernsNaturalPersons', false),
      any(is('uses[].area.lifeOrHealthInsurance', true), is('uses[].area.creditworthinessOfNaturalPersons', true)),
    ),
    all(is('uses[].partOfConfiguration', false), anyEntry('uses[].usesOfTheWhole')),
    all(is('uses[].presentedAsBroadlyApplicable', false), anyEntry('uses[].foreseeableHighRiskUses')),
  ),
  bearsOn: ['high-risk'],
});

/**
 * Emotion recognition and biometric categorisation are one notion each: Art. 50(3) cannot have what Art. 5 and Annex III
 * are said not to have.
 *
 * @see Regulation (EU) 2024/1689, Article 3(39) and (40)
 */
export const biometricsContradicted = defineContradiction({
  id: 'biometrics-contradicted',
  citation: 'Art. 50(3)',
  per: 'uses[]',
  statement:
    'the system recognises emotions or categorises by biometrics in one place of the registry and not in another',
  remedy: 'Say the same of it under transparency, practice and area.',
  holds: any(
    all(
      is('uses[].transparency.emotionRecognition', true),
      any(
        not(includes('uses[].practice.screening', 'infersEmotions')),
        is('uses[].practice.emotionsFromBiometricData', false),
        is('uses[].area.recognisesEmotionsOrIntentions', false),
        not(includes('uses[].area.screening', 'biometrics')),
      ),
    ),
    all(is('uses[].area.recognisesEmotionsOrIntentions', true), is('uses[].practice.emotionsFromBiometricData', false)),
    all(
      is('uses[].transparency.biometricCategorisation', true),
      any(
        not(includes('uses[].practice.screening', 'assignsPersonsByBiometrics')),
        is('uses[].practice.ancillaryAndStrictlyNecessary', true),
      ),
    ),
  ),
  bearsOn: ['Art. 50(3)', 'high-risk'],
});
