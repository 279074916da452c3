import {
  all,
  any,
  anyEntry,
  type ClassDefinition,
  type Condition,
  classMet,
  defineClass,
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
import { unlessAssistance } from './art-06-high-risk.js';
import { DRAFT_ON_CLASSIFICATION, ON_PRACTICES } from './guidance.js';

type Area = Parameters<typeof includes<'uses[].area.screening'>>[1];
type Letter = Parameters<typeof includes<'uses[].foreseeableHighRiskUses'>>[1];
type OfUse = Condition<'uses[]'>;

/**
 * A letter of Annex III. Its own elements, behind the screening of its area: “no” to the area settles every letter of
 * it; where the first element is stated yes all the same, that counts as the stricter statement, and the contradiction
 * is a finding. Or a use that counts as intended, because the system is presented as broadly applicable and this use is
 * foreseeable and not clearly excluded. Or a whole that the system is a part of.
 */
function letter(isOther: OtherReading, id: Letter, area: Area, elements: OfUse, first: OfUse = elements): OfUse {
  const asPresented = all(
    is('uses[].presentedAsBroadlyApplicable', true),
    includes('uses[].foreseeableHighRiskUses', id),
    not(invoked(is('uses[].exclusionIsConsistent', true))),
  );
  const asPart = all(
    is('uses[].partOfConfiguration', true),
    not(invoked(is('uses[].genuinelySeparable', true))),
    includes('uses[].usesOfTheWhole', id),
  );
  return any(
    all(any(includes('uses[].area.screening', area), stated(first)), elements),
    ...(isOther(25) ? [] : [asPresented]),
    ...(isOther(27) ? [] : [asPart]),
  );
}

/** Under another reading a use has to be permitted by other law before a point of these areas can be met. */
function permitted(isOther: OtherReading): readonly OfUse[] {
  return isOther(11) ? [known('uses[].area.permittedByOtherLaw')] : [];
}

/** A limit that stands in a recital only: it narrows the point where it is invoked, unless the configuration reads the letter. */
function recitalLimit(isOther: OtherReading, limit: OfUse): readonly OfUse[] {
  return isOther(14) ? [] : [not(invoked(limit))];
}

const RECITAL_LIMITS = {
  reading: 14,
  text: 'Limits that stand in recitals only may narrow a point where they are invoked.',
  sources: ['Recital 15', 'Recital 17', 'Recital 54', 'Recital 55', 'Recital 58', 'Recital 59', 'Recital 61'],
  otherReading: 'not applied',
} as const;

const UNLAWFUL_USE = {
  reading: 11,
  text: '“In so far as permitted” in Annex III(1), (6) and (7) is no element to be shown: unlawful use never lowers a class.',
  sources: ['Annex III(1)', 'Annex III(6)', 'Annex III(7)', 'Recital 63', DRAFT_ON_CLASSIFICATION],
  otherReading: 'no high-risk system where the use is unlawful',
} as const;

const BROADLY_PRESENTED = {
  reading: 25,
  text: 'A system presented as broadly applicable is also intended for each high-risk use that is feasible and foreseeable with its functions, unless that use is excluded clearly and consistently.',
  sources: ['Art. 3(12)', DRAFT_ON_CLASSIFICATION],
  otherReading: 'only purposes stated expressly',
} as const;

const PART_OF_A_WHOLE = {
  reading: 27,
  text: 'A part of a larger system, or of a chain of agents, whose joint output materially influences a decision follows the class of the whole, unless it is genuinely separable.',
  sources: ['Art. 6(2)', 'Art. 6(3), subpara. 1', DRAFT_ON_CLASSIFICATION],
  otherReading: 'each system on its own',
} as const;

const HUMAN_INVOLVEMENT = {
  reading: 26,
  text: 'That a person decides, reviews or may override is no element of a class under Annex III and never lowers it.',
  sources: ['Art. 6(3)', DRAFT_ON_CLASSIFICATION],
} as const;

const ON_BEHALF_OF = {
  reading: 28,
  text: 'On behalf of an authority acts whoever it delegated the activity to, or asked for support in the case; not who acts for itself, freely or to meet a legal duty. In law enforcement the authority also instructs and supervises; for a court the act stays within its mandate.',
  sources: [
    'Annex III(5)(a)',
    'Annex III(6)',
    'Annex III(7)',
    'Annex III(8)(a)',
    DRAFT_ON_CLASSIFICATION,
    ON_PRACTICES,
  ],
} as const;

const AUTHORITY_BY_TASK = {
  reading: 30,
  text: 'Which body is a public, law enforcement or judicial authority follows from its task, not from its name: law enforcement only while doing that task, judicial who adjudicates independently. In criminal matters points 6 and 8 both count.',
  sources: ['Annex III(5)(a)', 'Annex III(6)', 'Annex III(8)(a)', DRAFT_ON_CLASSIFICATION],
} as const;

const CYBERSECURITY = 'uses[].area.solelyCybersecurityOrDataProtection';
const PRUDENTIAL = 'uses[].area.prudentialCapitalCalculation';

interface Point {
  readonly id: ClassDefinition['id'];
  readonly citation: ClassDefinition['citation'];
  readonly title: string;
  readonly formula: (isOther: OtherReading, edition: LawEdition) => OfUse;
  readonly assumptions?: ClassDefinition['assumptions'];
}

function point({ assumptions = [], ...rest }: Point): ClassDefinition {
  return defineClass({
    ...rest,
    kind: 'high-risk',
    ground: 'annexIII',
    per: 'uses[]',
    assumptions: [BROADLY_PRESENTED, PART_OF_A_WHOLE, HUMAN_INVOLVEMENT, ...assumptions],
  });
}

/**
 * Remote biometric identification: finds out who someone is by comparison with stored biometric data, without the
 * person's active part. Verification alone has to be invoked. Who answers yes to remote biometric identification in the
 * screening of Art. 5 has stated all of that.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 1(a); Article 3(41)
 */
export const remoteBiometricIdentification = point({
  id: 'Annex III(1)(a)',
  citation: 'Annex III(1)(a)',
  title: 'Remote biometric identification',
  formula: (isOther) => {
    const remotely = stated(includes('uses[].practice.screening', 'remoteBiometricIdentification'));
    const identifies = any(is('uses[].area.identifiesAgainstDatabase', true), remotely);
    return letter(
      isOther,
      '1(a)',
      'biometrics',
      all(
        identifies,
        any(is('uses[].area.withoutActiveInvolvement', true), remotely),
        not(invoked(is('uses[].area.solePurposeVerification', true))),
        ...recitalLimit(isOther, is(CYBERSECURITY, true)),
        ...permitted(isOther),
      ),
      identifies,
    );
  },
  assumptions: [
    UNLAWFUL_USE,
    RECITAL_LIMITS,
    {
      reading: 41,
      text: 'Biometric data need not identify uniquely; to establish identity, or to follow a person, against a reference of one or many; active is who takes part knowingly. Confirming identity for access only is out.',
      sources: ['Annex III(1)(a)', 'Recital 15', 'Recital 17', DRAFT_ON_CLASSIFICATION],
    },
  ],
});

/**
 * Biometric categorisation by sensitive or protected attributes that are inferred as output. What is ancillary to
 * another commercial service and strictly necessary is no such system. Who states such an attribute as output also states
 * that persons are assigned by it: the screening of Art. 5 that denies this is the milder statement.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 1(b); Article 3(40)
 */
export const biometricCategorisation = point({
  id: 'Annex III(1)(b)',
  citation: 'Annex III(1)(b)',
  title: 'Biometric categorisation by sensitive attributes',
  formula: (isOther) => {
    const sensitive = isOther(42)
      ? anyEntry('uses[].area.categorisesBySensitiveAttributes')
      : includes('uses[].area.categorisesBySensitiveAttributes', 'specialCategory');
    const assigns = any(includes('uses[].practice.screening', 'assignsPersonsByBiometrics'), stated(sensitive));
    return letter(
      isOther,
      '1(b)',
      'biometrics',
      all(
        assigns,
        is('uses[].practice.ancillaryAndStrictlyNecessary', false),
        sensitive,
        ...recitalLimit(isOther, is(CYBERSECURITY, true)),
        ...permitted(isOther),
      ),
      assigns,
    );
  },
  assumptions: [
    UNLAWFUL_USE,
    RECITAL_LIMITS,
    {
      reading: 42,
      text: 'Sensitive or protected attributes are those of Article 9(1) of Regulation (EU) 2016/679, inferred as output.',
      sources: ['Annex III(1)(b)', 'Recital 54', DRAFT_ON_CLASSIFICATION],
      otherReading: 'stricter: also the grounds of non-discrimination law',
    },
  ],
});

/**
 * Emotion recognition: emotions or intentions from biometric data. It is one notion throughout the Act: who states it among
 * the facts on Art. 5 or Art. 50(3) has stated it here as well.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 1(c); Article 3(39)
 */
export const emotionRecognition = point({
  id: 'Annex III(1)(c)',
  citation: 'Annex III(1)(c)',
  title: 'Emotion recognition',
  formula: (isOther) => {
    const recognises = any(
      is('uses[].area.recognisesEmotionsOrIntentions', true),
      stated(is('uses[].practice.emotionsFromBiometricData', true)),
      stated(is('uses[].transparency.emotionRecognition', true)),
    );
    return letter(
      isOther,
      '1(c)',
      'biometrics',
      all(recognises, ...recitalLimit(isOther, is(CYBERSECURITY, true)), ...permitted(isOther)),
      recognises,
    );
  },
  assumptions: [UNLAWFUL_USE, RECITAL_LIMITS],
});

const INFRASTRUCTURE = 'uses[].area.infrastructure';

/**
 * Safety components in the management and operation of critical infrastructure: what protects directly, or what
 * endangers when it fails and no independent safeguard prevents the harm.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 2; Articles 3(14), 3(62) and 6(1a) and (1b)
 */
export const criticalInfrastructure = point({
  id: 'Annex III(2)',
  citation: 'Annex III(2)',
  title: 'Safety components of critical infrastructure',
  formula: (isOther, edition) => {
    const protectsDirectly = is('uses[].area.protectsDirectly', true);
    const protects = edition === 'original' ? protectsDirectly : unlessAssistance(protectsDirectly);
    const failureHarms = all(
      anyEntry('product.failureEndangers'),
      not(invoked(is('uses[].area.independentSafeguard', true))),
    );
    const uncritical = is('uses[].area.notForCriticalEntities', true);
    return letter(
      isOther,
      '2',
      'infrastructure',
      all(
        is('uses[].area.managementAndOperation', true),
        isOther(40) ? protects : any(protects, failureHarms),
        not(
          invoked(isOther(12) ? all(uncritical, not(anyEntry(INFRASTRUCTURE, { except: ['digital'] }))) : uncritical),
        ),
        ...recitalLimit(isOther, is(CYBERSECURITY, true)),
      ),
      anyEntry(INFRASTRUCTURE),
    );
  },
  assumptions: [
    RECITAL_LIMITS,
    {
      reading: 12,
      text: '“Critical” is critical infrastructure in the sense of Art. 3(62) throughout: entities that a Member State named as critical under Directive (EU) 2022/2557.',
      sources: ['Annex III(2)', 'Art. 3(62)', DRAFT_ON_CLASSIFICATION],
      otherReading:
        'stricter: “critical” belongs to digital infrastructure only; traffic and supply need no further test',
    },
    {
      reading: 40,
      text: 'The system must protect physical integrity, persons or property itself and directly, or its failure must lead directly to physical harm that no independent safeguard prevents.',
      sources: ['Annex III(2)', 'Art. 6(1b)', 'Recital 55', DRAFT_ON_CLASSIFICATION],
      otherReading: 'milder: the protective function only',
    },
  ],
});

/**
 * Who gets access or is admitted to education, or who is assigned where.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 3(a)
 */
export const accessToEducation = point({
  id: 'Annex III(3)(a)',
  citation: 'Annex III(3)(a)',
  title: 'Access, admission or assignment to education',
  formula: (isOther) => letter(isOther, '3(a)', 'education', is('uses[].area.accessAdmissionOrAssignment', true)),
  assumptions: [
    {
      reading: 43,
      text: 'Institutions of any level, formal or not, public or private; admission, assignment and placement also inside the institution; not the training of own staff. Tests: watching and detecting, in supervised tests that count.',
      sources: ['Annex III(3)', DRAFT_ON_CLASSIFICATION],
      otherReading: 'point 3(d): unsupervised work too',
    },
  ],
});

/**
 * Evaluating learning outcomes. Support of learning that counts nowhere has to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 3(b)
 */
export const learningOutcomes = point({
  id: 'Annex III(3)(b)',
  citation: 'Annex III(3)(b)',
  title: 'Evaluation of learning outcomes',
  formula: (isOther) => {
    const evaluates = is('uses[].area.evaluatesLearningOutcomes', true);
    return letter(
      isOther,
      '3(b)',
      'education',
      isOther(44) ? evaluates : unless(evaluates, { invoked: is('uses[].area.supportsLearningOnly', true) }),
    );
  },
  assumptions: [
    {
      reading: 44,
      text: 'Only evaluation that counts towards a grade, a qualification or another decision on the path of education or work; support of learning that counts nowhere is out where invoked.',
      sources: ['Annex III(3)(b)', DRAFT_ON_CLASSIFICATION],
      otherReading: 'stricter, the letter: any evaluation, also to steer learning',
    },
  ],
});

/**
 * The level of education that somebody will receive or be able to reach.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 3(c)
 */
export const levelOfEducation = point({
  id: 'Annex III(3)(c)',
  citation: 'Annex III(3)(c)',
  title: 'Assessment of the level of education',
  formula: (isOther) => letter(isOther, '3(c)', 'education', is('uses[].area.assessesLevelOfEducation', true)),
});

/**
 * Watching for and detecting forbidden behaviour of learners in tests.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 3(d)
 */
export const monitoringOfTests = point({
  id: 'Annex III(3)(d)',
  citation: 'Annex III(3)(d)',
  title: 'Monitoring of tests',
  formula: (isOther) =>
    letter(
      isOther,
      '3(d)',
      'education',
      isOther(43)
        ? anyEntry('uses[].area.monitorsTests')
        : includes('uses[].area.monitorsTests', 'supervisedTestThatCounts'),
    ),
  assumptions: [
    {
      reading: 43,
      text: 'Institutions of any level, formal or not, public or private; admission, assignment and placement also inside the institution; not the training of own staff. Tests: watching and detecting, in supervised tests that count.',
      sources: ['Annex III(3)', DRAFT_ON_CLASSIFICATION],
      otherReading: 'point 3(d): unsupervised work too',
    },
  ],
});

/**
 * Recruitment or selection of natural persons, on the side that selects. Advertisements whose audience is settled by
 * the place of publication or objective requirements of the job alone have to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 4(a)
 */
export const recruitment = point({
  id: 'Annex III(4)(a)',
  citation: 'Annex III(4)(a)',
  title: 'Recruitment and selection',
  formula: (isOther) =>
    letter(
      isOther,
      '4(a)',
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
      reading: 45,
      text: 'Recruitment runs from finding candidates to the contract; analysing or filtering is enough. Advertisements count for a concrete vacancy; they are out where it is invoked that the place of publication or objective requirements of the job alone settle who sees them.',
      sources: ['Annex III(4)(a)', DRAFT_ON_CLASSIFICATION],
    },
  ],
});

/**
 * Decisions on the terms, promotion or end of work relations, tasks by behaviour or traits, monitoring and evaluation
 * of performance and behaviour.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 4(b)
 */
export const workRelations = point({
  id: 'Annex III(4)(b)',
  citation: 'Annex III(4)(b)',
  title: 'Work relations',
  formula: (isOther) => {
    const MONITORS = 'uses[].area.monitorsPerformanceAndBehaviour';
    // Where both other sides of reading 46 are chosen, the stricter one counts.
    const monitors =
      isOther(46.2) && !isOther(46)
        ? all(includes(MONITORS, 'monitors'), includes(MONITORS, 'evaluates'))
        : anyEntry(MONITORS);
    return letter(
      isOther,
      '4(b)',
      'employment',
      any(
        is('uses[].area.decisionsOnTermsPromotionTermination', true),
        is('uses[].area.allocatesTasksByBehaviourOrTraits', true),
        isOther(46)
          ? monitors
          : unless(monitors, {
              invoked: any(
                anyEntry('uses[].area.monitoringForOtherReasonOnly'),
                is('uses[].area.toldToTheWorkerOnly', true),
              ),
            }),
      ),
    );
  },
  assumptions: [
    {
      reading: 46,
      text: 'Monitoring or evaluating is enough; watching for an external legal duty, medical or safety reasons or protection of property alone, and help told to the worker alone, are out where invoked.',
      sources: ['Annex III(4)(b)', DRAFT_ON_CLASSIFICATION],
      otherReading: 'stricter: no such exceptions',
    },
    {
      reading: 46.2,
      text: 'Monitoring or evaluating is enough; the exceptions are those of reading 46.',
      sources: ['Annex III(4)(b)', DRAFT_ON_CLASSIFICATION],
      otherReading: 'milder: monitoring and evaluating together',
    },
  ],
});

/**
 * Eligibility for essential public benefits and services, and acting on them, by or for a public authority.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 5(a)
 */
export const publicBenefits = point({
  id: 'Annex III(5)(a)',
  citation: 'Annex III(5)(a)',
  title: 'Public benefits and services',
  formula: (isOther) => {
    const benefit = is('uses[].area.publicBenefitOrService', true);
    return letter(
      isOther,
      '5(a)',
      'essentialServices',
      all(
        benefit,
        is('uses[].area.byOrForPublicAuthority', true),
        anyEntry('uses[].area.eligibilityGrantReductionRecovery'),
      ),
      benefit,
    );
  },
  assumptions: [
    ON_BEHALF_OF,
    AUTHORITY_BY_TASK,
    {
      reading: 47,
      text: 'Evaluating eligibility or acting on it counts, denial and ranking included, before or after a decision.',
      sources: ['Annex III(5)(a)', DRAFT_ON_CLASSIFICATION],
    },
  ],
});

/**
 * Creditworthiness or credit scores of natural persons. Detecting financial fraud, services that are not essential
 * and prudential calculation have to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 5(b); Recital 58
 */
export const creditworthiness = point({
  id: 'Annex III(5)(b)',
  citation: 'Annex III(5)(b)',
  title: 'Creditworthiness',
  formula: (isOther) => {
    const fraudOnly = is('uses[].area.usedToDetectFinancialFraud', 'only purpose');
    return letter(
      isOther,
      '5(b)',
      'essentialServices',
      all(
        is('uses[].area.creditworthinessOfNaturalPersons', true),
        not(
          invoked(
            isOther(48)
              ? fraudOnly
              : any(
                  is('uses[].area.usedToDetectFinancialFraud', 'main purpose'),
                  fraudOnly,
                  is('uses[].area.onlyNonEssentialServices', true),
                ),
          ),
        ),
        ...recitalLimit(isOther, is(PRUDENTIAL, true)),
      ),
    );
  },
  assumptions: [
    RECITAL_LIMITS,
    {
      reading: 48,
      text: 'Fraud detection counts as main purpose too; services as essential as those of Recital 58 count, others are for the provider to show.',
      sources: ['Annex III(5)(b)', 'Recital 58', DRAFT_ON_CLASSIFICATION],
      otherReading: 'stricter, the letter: any creditworthiness; fraud detection alone',
    },
  ],
});

/**
 * Risk assessment or pricing for natural persons in life and health insurance.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 5(c)
 */
export const insurance = point({
  id: 'Annex III(5)(c)',
  citation: 'Annex III(5)(c)',
  title: 'Life and health insurance',
  formula: (isOther) => {
    const insures = is('uses[].area.lifeOrHealthInsurance', true);
    return letter(
      isOther,
      '5(c)',
      'essentialServices',
      all(
        insures,
        isOther(13)
          ? all(
              includes('uses[].area.riskAssessmentOrPricing', 'riskAssessment'),
              includes('uses[].area.riskAssessmentOrPricing', 'pricing'),
            )
          : anyEntry('uses[].area.riskAssessmentOrPricing'),
        is('uses[].concernsNaturalPersons', true),
        ...recitalLimit(isOther, is(PRUDENTIAL, true)),
      ),
      insures,
    );
  },
  assumptions: [
    RECITAL_LIMITS,
    {
      reading: 13,
      text: 'Risk assessment or pricing, either of the two, is enough.',
      sources: ['Annex III(5)(c)', DRAFT_ON_CLASSIFICATION],
      otherReading: 'both together',
    },
    {
      reading: 49,
      text: 'Cover of natural persons: health includes accident, sickness and long-term care, life includes credit life and personal pensions; public insurers too; fraud detection is no exception.',
      sources: ['Annex III(5)(c)', DRAFT_ON_CLASSIFICATION],
    },
  ],
});

/**
 * Emergency calls, dispatching and its priorities, triage of patients.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 5(d)
 */
export const emergencies = point({
  id: 'Annex III(5)(d)',
  citation: 'Annex III(5)(d)',
  title: 'Emergencies',
  formula: (isOther) => letter(isOther, '5(d)', 'essentialServices', anyEntry('uses[].area.emergency')),
  assumptions: [
    {
      reading: 50,
      text: 'All emergency messages to services that a Member State recognises; triage also where it is no medical device; forecasts only if a dispatch is to be decided on them.',
      sources: ['Annex III(5)(d)', DRAFT_ON_CLASSIFICATION],
    },
  ],
});

const LAW_ENFORCEMENT = {
  reading: 51,
  text: 'Points 6(a), (d) and (e) are about persons, not places or groups without personal data; (b) is any inference of deception from body or behaviour; (c) is judging evidence in an open case, not handling it.',
  sources: ['Annex III(6)', DRAFT_ON_CLASSIFICATION],
} as const;

/** A letter of point 6, behind the screening of law enforcement; administrative work alone has to be invoked. */
function lawEnforcement(
  letterId: 'a' | 'b' | 'c' | 'd' | 'e',
  title: string,
  fact:
    | 'uses[].area.riskOfBecomingVictim'
    | 'uses[].area.polygraphInLawEnforcement'
    | 'uses[].area.reliabilityOfEvidence'
    | 'uses[].area.riskOfOffendingOrTraits'
    | 'uses[].area.profilingInInvestigation',
): ClassDefinition {
  return point({
    id: `Annex III(6)(${letterId})`,
    citation: `Annex III(6)(${letterId})`,
    title,
    formula: (isOther) =>
      letter(
        isOther,
        `6(${letterId})`,
        'lawEnforcement',
        all(
          is(fact, true),
          ...recitalLimit(isOther, is('uses[].area.administrativeProceedingsOnly', true)),
          ...permitted(isOther),
        ),
        is(fact, true),
      ),
    assumptions: [UNLAWFUL_USE, RECITAL_LIMITS, ON_BEHALF_OF, AUTHORITY_BY_TASK, LAW_ENFORCEMENT],
  });
}

/** Law enforcement. @see Regulation (EU) 2024/1689, Annex III, point 6 */
export const lawEnforcementPoints: readonly ClassDefinition[] = [
  lawEnforcement('a', 'Risk of becoming a victim', 'uses[].area.riskOfBecomingVictim'),
  lawEnforcement('b', 'Polygraphs in law enforcement', 'uses[].area.polygraphInLawEnforcement'),
  lawEnforcement('c', 'Reliability of evidence', 'uses[].area.reliabilityOfEvidence'),
  lawEnforcement('d', 'Risk of offending, traits, past crimes', 'uses[].area.riskOfOffendingOrTraits'),
  lawEnforcement('e', 'Profiling in investigations', 'uses[].area.profilingInInvestigation'),
];

const MIGRATION_BY_PURPOSE = {
  reading: 52,
  text: '(a) deception only; (b) individual output, no aggregates; (c) any stage and the procedure, not service quality; (d) presence is enough; checks of documents with their holder, and rescue alone, are out where invoked.',
  sources: ['Annex III(7)', DRAFT_ON_CLASSIFICATION],
} as const;

/** A letter of point 7, behind the screening of migration, asylum and border control; rescue alone has to be invoked. */
function migration(
  letterId: 'a' | 'b' | 'c' | 'd',
  title: string,
  fact:
    | 'uses[].area.polygraphInMigration'
    | 'uses[].area.riskPosedByPersonEntering'
    | 'uses[].area.examinesApplications'
    | 'uses[].area.detectsOrIdentifiesPersons',
  exception?: OfUse,
): ClassDefinition {
  return point({
    id: `Annex III(7)(${letterId})`,
    citation: `Annex III(7)(${letterId})`,
    title,
    formula: (isOther) =>
      letter(
        isOther,
        `7(${letterId})`,
        'migrationAsylumBorder',
        all(
          is(fact, true),
          ...(exception === undefined ? [] : [not(invoked(exception))]),
          not(invoked(is('uses[].area.searchAndRescueOnly', true))),
          ...permitted(isOther),
        ),
        is(fact, true),
      ),
    assumptions: [UNLAWFUL_USE, ON_BEHALF_OF, MIGRATION_BY_PURPOSE],
  });
}

/** Migration, asylum and border control. @see Regulation (EU) 2024/1689, Annex III, point 7 */
export const migrationPoints: readonly ClassDefinition[] = [
  migration('a', 'Polygraphs in migration', 'uses[].area.polygraphInMigration'),
  migration('b', 'Risks posed by persons who enter', 'uses[].area.riskPosedByPersonEntering'),
  migration('c', 'Examination of applications', 'uses[].area.examinesApplications'),
  migration(
    'd',
    'Detecting, recognising or identifying persons',
    'uses[].area.detectsOrIdentifiesPersons',
    is('uses[].area.verifiesTravelDocuments', true),
  ),
];

/**
 * Assistance to judicial authorities and the like in dispute resolution. Ancillary administration has to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 8(a); Recital 61
 */
export const administrationOfJustice = point({
  id: 'Annex III(8)(a)',
  citation: 'Annex III(8)(a)',
  title: 'Administration of justice',
  formula: (isOther) => {
    const assists = isOther(53)
      ? all(
          includes('uses[].area.assistsJudicialAuthority', 'researchesAndInterpretsFactsAndLaw'),
          includes('uses[].area.assistsJudicialAuthority', 'appliesLawToFacts'),
        )
      : anyEntry('uses[].area.assistsJudicialAuthority');
    const similar = is('uses[].area.similarUseInDisputeResolution', true);
    return letter(
      isOther,
      '8(a)',
      'justiceOrDemocracy',
      all(any(assists, similar), ...recitalLimit(isOther, is('uses[].area.ancillaryAdministrationOnly', true))),
      any(assists, similar),
    );
  },
  assumptions: [
    RECITAL_LIMITS,
    ON_BEHALF_OF,
    AUTHORITY_BY_TASK,
    {
      reading: 53,
      text: 'Either activity is enough; drawing meaning or conclusions, not retrieval or filing; in dispute resolution legal effect for one party is enough.',
      sources: ['Annex III(8)(a)', 'Recital 61', DRAFT_ON_CLASSIFICATION],
      otherReading: 'both activities together',
    },
  ],
});

/**
 * Influencing votes. It is out where somebody states that natural persons are not directly exposed to the output.
 *
 * @see Regulation (EU) 2024/1689, Annex III, point 8(b)
 */
export const influencingVotes = point({
  id: 'Annex III(8)(b)',
  citation: 'Annex III(8)(b)',
  title: 'Influencing votes',
  formula: (isOther) =>
    letter(
      isOther,
      '8(b)',
      'justiceOrDemocracy',
      all(is('uses[].area.influencesVote', true), not(stated(is('uses[].area.personsDirectlyExposedToOutput', false)))),
      is('uses[].area.influencesVote', true),
    ),
  assumptions: [
    {
      reading: 54,
      text: 'Meant specifically to move choice or turnout in any vote, whoever uses it and whether or not it works; an incidental influence is out.',
      sources: ['Annex III(8)(b)', DRAFT_ON_CLASSIFICATION],
    },
  ],
});

/** Every point of Annex III in the law's order. */
export const annexIIIPoints: readonly ClassDefinition[] = [
  remoteBiometricIdentification,
  biometricCategorisation,
  emotionRecognition,
  criticalInfrastructure,
  accessToEducation,
  learningOutcomes,
  levelOfEducation,
  monitoringOfTests,
  recruitment,
  workRelations,
  publicBenefits,
  creditworthiness,
  insurance,
  emergencies,
  ...lawEnforcementPoints,
  ...migrationPoints,
  administrationOfJustice,
  influencingVotes,
];

/** Some point of Annex III is met, the derogation left aside. */
export const annexIII = defineClass({
  id: 'Annex III',
  citation: 'Annex III',
  kind: 'element',
  ground: 'annexIII',
  title: 'Some point of Annex III',
  per: 'uses[]',
  formula: any(...annexIIIPoints.map(({ id }) => classMet(id))),
});
