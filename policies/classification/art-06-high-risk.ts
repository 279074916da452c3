import {
  all,
  any,
  anyEntry,
  type Condition,
  classMet,
  defineClass,
  defineContradiction,
  includes,
  invoked,
  is,
  not,
  stated,
  unless,
} from '../../src/policy/authoring.js';

/**
 * Profiling: personal data is processed automatically to evaluate, analyse or predict something about a person.
 *
 * @see Regulation (EU) 2024/1689, Article 3(52)
 */
export const profiling = defineClass({
  id: 'profiling',
  citation: 'Art. 3(52)',
  kind: 'element',
  title: 'Profiling of natural persons',
  per: 'uses[]',
  formula: all(is('uses[].automatedProcessingOfPersonalData', true), is('uses[].evaluatesPersonalAspects', true)),
  assumptions: [
    {
      reading: 31,
      text: 'Profiling has three elements: automated, on personal data, to evaluate personal aspects; sorting by known data alone is none.',
      sources: ['Art. 3(52)', 'Commission guidelines C(2025) 5052 (adopted, not binding)'],
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

/** A part follows the whole that it belongs to, unless it is genuinely separable. */
const partOfALargerWhole = unless(is('uses[].partOfConfiguration', true), {
  invoked: is('uses[].genuinelySeparable', true),
});

/** Nothing is stated that defeats the derogation as a whole. */
const nothingDefeatsIt = not(
  stated(
    any(
      is('uses[].derogation.materiallyInfluencesOutcome', true),
      is('uses[].derogation.partOfWiderSystemThatInfluences', true),
      partOfALargerWhole,
      is('uses[].derogation.significantRiskOfHarm', true),
    ),
  ),
);

const noProfiling = not(
  all(is('uses[].automatedProcessingOfPersonalData', true), is('uses[].evaluatesPersonalAspects', true)),
);

/** Art. 6(3): one condition, nothing that defeats it, and no profiling. */
const derogationShown: Condition<'uses[]'> = all(someCondition, nothingDefeatsIt, noProfiling);

/**
 * The derogation for systems of Annex III that pose no significant risk. Somebody has to invoke it; profiling bars it.
 *
 * @see Regulation (EU) 2024/1689, Article 6(3)
 */
export const derogation = defineClass({
  id: 'derogation',
  citation: 'Art. 6(3)',
  kind: 'element',
  title: 'Derogation of Art. 6(3), invoked and shown',
  per: 'uses[]',
  formula: invoked(derogationShown),
  assumptions: [
    {
      reading: 15,
      text: 'One of the four conditions is enough; they are exhaustive and read narrowly, without a separate test of significant risk. What contradicts the condition counts: high-risk.',
      sources: [
        'Art. 6(3), subpara. 2',
        'Recital 53',
        'draft Commission guidelines of 19 May 2026 on classification (not adopted)',
      ],
      otherReading: 'a condition and a separate judgement of no significant risk are both needed',
    },
    {
      reading: 27,
      text: 'A part of a larger system, or of a chain of agents, whose joint output materially influences a decision follows the class of the whole.',
      sources: [
        'Art. 6(2)',
        'Art. 6(3), subpara. 1',
        'draft Commission guidelines of 19 May 2026 on classification (not adopted)',
      ],
      otherReading: 'each system on its own',
    },
  ],
});

/**
 * High-risk by Annex III: a point is met and the derogation is not invoked and shown.
 *
 * @see Regulation (EU) 2024/1689, Article 6(2) and (3)
 */
export const highRisk = defineClass({
  id: 'high-risk',
  citation: 'Art. 6(2)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'High-risk under Art. 6(2) and Annex III',
  per: 'uses[]',
  formula: all(classMet('in scope'), classMet('Annex III'), not(invoked(derogationShown))),
  assumptions: [
    {
      reading: 29,
      text: 'One high-risk purpose of several is enough; the requirements are then judged for it.',
      sources: ['Art. 3(12)', 'Art. 6(2)'],
    },
  ],
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
  holds: all(
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
          is('uses[].derogation.partOfWiderSystemThatInfluences', true),
          partOfALargerWhole,
          is('uses[].derogation.significantRiskOfHarm', true),
        ),
      ),
    ),
  ),
  bearsOn: ['high-risk'],
});

/**
 * The screening of Annex III says no to an area whose elements are stated.
 *
 * @see Regulation (EU) 2024/1689, Annex III
 */
export const screeningContradicted = defineContradiction({
  id: 'area-screening-contradicted',
  citation: 'Annex III',
  per: 'uses[]',
  statement: 'an area of Annex III is screened out although an element of one of its points is stated',
  remedy: 'Correct the screening of the area or the element.',
  holds: any(
    all(
      not(includes('uses[].area.screening', 'employment')),
      any(
        anyEntry('uses[].area.recruitmentOrSelection'),
        is('uses[].area.decisionsOnTermsPromotionTermination', true),
        is('uses[].area.allocatesTasksByBehaviourOrTraits', true),
        anyEntry('uses[].area.monitorsPerformanceAndBehaviour'),
      ),
    ),
    all(
      not(includes('uses[].area.screening', 'essentialServices')),
      any(
        is('uses[].area.publicBenefitOrService', true),
        is('uses[].area.creditworthinessOfNaturalPersons', true),
        is('uses[].area.lifeOrHealthInsurance', true),
        anyEntry('uses[].area.emergency'),
      ),
    ),
    all(not(includes('uses[].area.screening', 'biometrics')), is('uses[].area.identifiesAgainstDatabase', true)),
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
