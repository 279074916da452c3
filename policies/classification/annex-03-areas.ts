import {
  all,
  any,
  anyEntry,
  type ClassDefinition,
  type Condition,
  classMet,
  defineClass,
  includes,
  is,
  notEncoded,
  stated,
  unless,
} from '../../src/policy/authoring.js';

type Area = Parameters<typeof includes<'uses[].area.screening'>>[1];
type OfUse = Condition<'uses[]'>;

/**
 * A letter of Annex III: the screening of its area, and its elements. “No” to the area settles every letter of it; where
 * its first element is stated yes all the same, that counts as the stricter statement, and the contradiction is a finding.
 */
function letter(area: Area, elements: OfUse, first: OfUse = elements): OfUse {
  return all(any(includes('uses[].area.screening', area), stated(first)), elements);
}

const PRUDENTIAL = 'uses[].area.prudentialCapitalCalculation';

/**
 * Remote biometric identification: finds out who someone is by comparison with stored biometric data, without the
 * person's active part. Verification alone has to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 1(a); Article 3(41)
 */
export const remoteBiometricIdentification = defineClass({
  id: 'Annex III(1)(a)',
  citation: 'Annex III(1)(a)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'Remote biometric identification',
  per: 'uses[]',
  formula: letter(
    'biometrics',
    unless(all(is('uses[].area.identifiesAgainstDatabase', true), is('uses[].area.withoutActiveInvolvement', true)), {
      invoked: is('uses[].area.solePurposeVerification', true),
    }),
    is('uses[].area.identifiesAgainstDatabase', true),
  ),
  assumptions: [
    {
      reading: 11,
      text: '“In so far as permitted” in Annex III(1), (6) and (7) is no element to be shown: unlawful use never lowers a class.',
      sources: ['Annex III(1)', 'Recital 63'],
      otherReading: 'no high-risk system where the use is unlawful',
    },
  ],
});

/**
 * Recruitment or selection of natural persons, on the side that selects. Advertisements whose audience is settled by
 * the place of publication or objective requirements of the job alone have to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 4(a)
 */
export const recruitment = defineClass({
  id: 'Annex III(4)(a)',
  citation: 'Annex III(4)(a)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'Recruitment and selection',
  per: 'uses[]',
  formula: letter(
    'employment',
    any(
      anyEntry('uses[].area.recruitmentOrSelection', { except: ['targetedAdvertisements'] }),
      unless(includes('uses[].area.recruitmentOrSelection', 'targetedAdvertisements'), {
        invoked: anyEntry('uses[].area.audienceByPlaceOrJobOnly'),
      }),
    ),
  ),
  assumptions: [
    {
      reading: 26,
      text: 'That a person decides, reviews or may override is no element of a class under Annex III and never lowers it.',
      sources: ['Art. 6(3)', 'draft Commission guidelines of 19 May 2026 on classification (not adopted)'],
    },
    {
      reading: 45,
      text: 'Recruitment runs from finding candidates to the contract; analysing or filtering is enough; advertisements only for a concrete vacancy.',
      sources: ['Annex III(4)(a)', 'draft Commission guidelines of 19 May 2026 on classification (not adopted)'],
    },
  ],
});

/**
 * Decisions on the terms, promotion or end of work relations, tasks by behaviour or traits, monitoring and evaluation
 * of performance and behaviour.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 4(b)
 */
export const workRelations = defineClass({
  id: 'Annex III(4)(b)',
  citation: 'Annex III(4)(b)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'Work relations',
  per: 'uses[]',
  formula: letter(
    'employment',
    any(
      is('uses[].area.decisionsOnTermsPromotionTermination', true),
      is('uses[].area.allocatesTasksByBehaviourOrTraits', true),
      unless(anyEntry('uses[].area.monitorsPerformanceAndBehaviour'), {
        invoked: any(anyEntry('uses[].area.monitoringForOtherReasonOnly'), is('uses[].area.toldToTheWorkerOnly', true)),
      }),
    ),
  ),
  assumptions: [
    {
      reading: 46,
      text: 'Monitoring or evaluating is enough; watching for an external legal duty, medical or safety reasons or protection of property alone, and help told to the worker alone, are out where invoked.',
      sources: ['Annex III(4)(b)', 'draft Commission guidelines of 19 May 2026 on classification (not adopted)'],
      otherReading: 'milder: monitoring and evaluating together; stricter: no such exceptions',
    },
  ],
});

/**
 * Eligibility for essential public benefits and services, and acting on them, by or for a public authority.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 5(a)
 */
export const publicBenefits = defineClass({
  id: 'Annex III(5)(a)',
  citation: 'Annex III(5)(a)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'Public benefits and services',
  per: 'uses[]',
  formula: letter(
    'essentialServices',
    all(
      is('uses[].area.publicBenefitOrService', true),
      is('uses[].area.byOrForPublicAuthority', true),
      anyEntry('uses[].area.eligibilityGrantReductionRecovery'),
    ),
    is('uses[].area.publicBenefitOrService', true),
  ),
  assumptions: [
    {
      reading: 47,
      text: 'Evaluating eligibility or acting on it counts, denial and ranking included, before or after a decision.',
      sources: ['Annex III(5)(a)', 'draft Commission guidelines of 19 May 2026 on classification (not adopted)'],
    },
  ],
});

/**
 * Creditworthiness or credit scores of natural persons. Detecting financial fraud, services that are not essential
 * and prudential calculation have to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 5(b); Recital 58
 */
export const creditworthiness = defineClass({
  id: 'Annex III(5)(b)',
  citation: 'Annex III(5)(b)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'Creditworthiness',
  per: 'uses[]',
  formula: letter(
    'essentialServices',
    unless(is('uses[].area.creditworthinessOfNaturalPersons', true), {
      invoked: any(
        is('uses[].area.usedToDetectFinancialFraud', 'main purpose'),
        is('uses[].area.usedToDetectFinancialFraud', 'only purpose'),
        is('uses[].area.onlyNonEssentialServices', true),
        is(PRUDENTIAL, true),
      ),
    }),
  ),
  assumptions: [
    {
      reading: 14,
      text: 'Limits that stand in recitals only may narrow a point where they are invoked, such as the calculation of capital requirements in Recital 58.',
      sources: ['Recital 58'],
      otherReading: 'not applied',
    },
    {
      reading: 48,
      text: 'Fraud detection counts as main purpose too; services as essential as those of Recital 58 count, others are for the provider to show.',
      sources: [
        'Annex III(5)(b)',
        'Recital 58',
        'draft Commission guidelines of 19 May 2026 on classification (not adopted)',
      ],
      otherReading: 'the letter: any creditworthiness; fraud detection alone',
    },
  ],
});

/**
 * Risk assessment or pricing for natural persons in life and health insurance.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 5(c)
 */
export const insurance = defineClass({
  id: 'Annex III(5)(c)',
  citation: 'Annex III(5)(c)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'Life and health insurance',
  per: 'uses[]',
  formula: letter(
    'essentialServices',
    unless(
      all(
        is('uses[].area.lifeOrHealthInsurance', true),
        anyEntry('uses[].area.riskAssessmentOrPricing'),
        is('uses[].concernsNaturalPersons', true),
      ),
      { invoked: is(PRUDENTIAL, true) },
    ),
    is('uses[].area.lifeOrHealthInsurance', true),
  ),
  assumptions: [
    {
      reading: 13,
      text: 'Risk assessment or pricing, either of the two, is enough.',
      sources: ['Annex III(5)(c)', 'draft Commission guidelines of 19 May 2026 on classification (not adopted)'],
      otherReading: 'both together',
    },
  ],
});

/**
 * Emergency calls, dispatching and its priorities, triage of patients.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 5(d)
 */
export const emergencies = defineClass({
  id: 'Annex III(5)(d)',
  citation: 'Annex III(5)(d)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'Emergencies',
  per: 'uses[]',
  formula: letter('essentialServices', anyEntry('uses[].area.emergency')),
});

/** Areas of which this version screens the first question only: “no” settles them, “yes” leaves them in play. */
function screenedArea(
  id: 'Annex III(2)' | 'Annex III(3)' | 'Annex III(6)' | 'Annex III(7)' | 'Annex III(8)',
  title: string,
  area: Area,
): ClassDefinition {
  return defineClass({
    id,
    citation: id,
    kind: 'high-risk',
    ground: 'annexIII',
    title,
    per: 'uses[]',
    formula: all(includes('uses[].area.screening', area), notEncoded(`the elements of ${id}`)),
  });
}

const otherBiometrics = defineClass({
  id: 'Annex III(1)(b), (c)',
  citation: 'Annex III(1)',
  kind: 'high-risk',
  ground: 'annexIII',
  title: 'Biometric categorisation and emotion recognition',
  per: 'uses[]',
  formula: all(includes('uses[].area.screening', 'biometrics'), notEncoded('the elements of Annex III(1)(b) and (c)')),
});

/** Every point of Annex III in the law's order. */
export const annexIIIPoints: readonly ClassDefinition[] = [
  remoteBiometricIdentification,
  otherBiometrics,
  screenedArea('Annex III(2)', 'Critical infrastructure', 'infrastructure'),
  screenedArea('Annex III(3)', 'Education and vocational training', 'education'),
  recruitment,
  workRelations,
  publicBenefits,
  creditworthiness,
  insurance,
  emergencies,
  screenedArea('Annex III(6)', 'Law enforcement', 'lawEnforcement'),
  screenedArea('Annex III(7)', 'Migration, asylum and border control', 'migrationAsylumBorder'),
  screenedArea('Annex III(8)', 'Justice and democratic processes', 'justiceOrDemocracy'),
];

/** Some point of Annex III is met, the derogation left aside. */
export const annexIII = defineClass({
  id: 'Annex III',
  citation: 'Annex III',
  kind: 'element',
  ground: 'annexIII',
  title: 'Some point of Annex III',
  per: 'uses[]',
  formula: any(...annexIIIPoints.map((point) => classMet(point.id))),
});
