import {
  all,
  any,
  atLeast,
  type Condition,
  classMet,
  contains,
  definePolicy,
  eachOf,
  elapsed,
  every,
  given,
  includes,
  invoked,
  is,
  known,
  noLessThan,
  noMoreThan,
  not,
  ordered,
  passed,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

/** The measurement is one of the level at hand. */
const ofThisLevel = same(
  'accuracyRobustnessCybersecurity.results[].accuracyLevel',
  'accuracyRobustnessCybersecurity.levels[].id',
);

/** It was made, on this version of the system. */
const measuredOnThisVersion = all(
  same('accuracyRobustnessCybersecurity.results[].version', 'version'),
  reached('accuracyRobustnessCybersecurity.results[].ranOn'),
);

/** The figure lies on the right side of the level, whatever the report calls it. */
const reachesLevel = any(
  all(
    given(is('accuracyRobustnessCybersecurity.levels[].better', 'higher')),
    noLessThan('accuracyRobustnessCybersecurity.results[].value', 'accuracyRobustnessCybersecurity.levels[].level'),
  ),
  all(
    given(is('accuracyRobustnessCybersecurity.levels[].better', 'lower')),
    noMoreThan('accuracyRobustnessCybersecurity.results[].value', 'accuracyRobustnessCybersecurity.levels[].level'),
  ),
);

/** It was made on a data set for testing that the data governance record describes. */
const onTestingSet = some(
  'dataGovernance.dataSets[]',
  all(
    same('accuracyRobustnessCybersecurity.results[].dataSet', 'dataGovernance.dataSets[].id'),
    given(is('dataGovernance.dataSets[].role', 'testing')),
  ),
);

/**
 * Every use has a metric with a level that is appropriate, and this version reaches it on a set for testing; no
 * measurement of this version below the level is passed over in silence.
 *
 * @see Regulation (EU) 2024/1689, Article 15(1); recital 74
 */
const accuracy = requirement({
  id: 'accuracy',
  citation: 'Art. 15(1)',
  need: 'M',
  statement: 'The system achieves an appropriate level of accuracy for its intended purpose.',
  remedy:
    'Fix a level for a metric of each use, measure this version on a set for testing, and attest that the level is appropriate.',
  shownBy:
    'test reports of this version with figures, data set and number of records, and the attestation of the judge',
  assumption:
    'A level is reached when the measured figure is on its right side. All measurements of this version count, not the best one; one that does not count takes a reason. They are made on a set for testing in the sense of Article 3(32).',
  leastBasis: 'observed',
  judgement: 'whether the levels of accuracy are appropriate to the intended purpose and the state of the art',
  wording: 'sha256:82e34276ca8fcc7e5b78957ef0d0a871289b066df7a17a9eee03fa66dbcd3aaa',
  holds: all(
    every(
      'uses[]',
      some(
        'accuracyRobustnessCybersecurity.levels[]',
        contains('accuracyRobustnessCybersecurity.levels[].uses', 'uses[].id'),
      ),
    ),
    every(
      'accuracyRobustnessCybersecurity.levels[]',
      all(
        known('accuracyRobustnessCybersecurity.levels[].metric'),
        known('accuracyRobustnessCybersecurity.levels[].conditions'),
        known('accuracyRobustnessCybersecurity.levels[].appropriateBecause'),
        some(
          'accuracyRobustnessCybersecurity.results[]',
          all(
            ofThisLevel,
            measuredOnThisVersion,
            atLeast('accuracyRobustnessCybersecurity.results[].records', 1),
            onTestingSet,
            reachesLevel,
          ),
        ),
        every(
          'accuracyRobustnessCybersecurity.results[]',
          any(
            given(not(ofThisLevel)),
            given(not(measuredOnThisVersion)),
            reachesLevel,
            invoked(known('accuracyRobustnessCybersecurity.results[].setAsideBecause')),
          ),
        ),
      ),
    ),
  ),
});

/** Conformity with the requirements on cybersecurity is presumed or deemed, on a ground that is said to cover them all. */
const presumed = invoked(is('accuracyRobustnessCybersecurity.presumption.coversRequirements', true));

/**
 * Accuracy, robustness and cybersecurity are watched over the life of the system, and each was tested on this version
 * within the stated period.
 *
 * @see Regulation (EU) 2024/1689, Article 15(1); recital 74
 */
const consistency = requirement({
  id: 'consistency',
  citation: 'Art. 15(1)',
  need: 'M',
  statement: 'The system performs consistently in accuracy, robustness and cybersecurity throughout its lifecycle.',
  remedy:
    'Say how changes are noticed and how often tests are repeated, and repeat the test that is due on this version.',
  shownBy: 'repeated test reports and records of drift',
  assumption:
    'How often is for the provider to fix. A test is due again when one period has run since it was last made. Cybersecurity need not be tested apart while conformity is presumed.',
  leastBasis: 'observed',
  wording: 'sha256:82e34276ca8fcc7e5b78957ef0d0a871289b066df7a17a9eee03fa66dbcd3aaa',
  holds: all(
    known('accuracyRobustnessCybersecurity.watch'),
    some(
      'accuracyRobustnessCybersecurity.results[]',
      all(
        measuredOnThisVersion,
        not(elapsed('accuracyRobustnessCybersecurity.results[].ranOn', 'accuracyRobustnessCybersecurity.retestEvery')),
      ),
    ),
    some(
      'accuracyRobustnessCybersecurity.robustnessTests[]',
      all(
        same('accuracyRobustnessCybersecurity.robustnessTests[].version', 'version'),
        reached('accuracyRobustnessCybersecurity.robustnessTests[].ranOn'),
        not(
          elapsed(
            'accuracyRobustnessCybersecurity.robustnessTests[].ranOn',
            'accuracyRobustnessCybersecurity.retestEvery',
          ),
        ),
      ),
    ),
    any(
      given(presumed),
      some(
        'accuracyRobustnessCybersecurity.securityTests[]',
        all(
          same('accuracyRobustnessCybersecurity.securityTests[].version', 'version'),
          reached('accuracyRobustnessCybersecurity.securityTests[].ranOn'),
          not(
            elapsed(
              'accuracyRobustnessCybersecurity.securityTests[].ranOn',
              'accuracyRobustnessCybersecurity.retestEvery',
            ),
          ),
        ),
      ),
    ),
  ),
});

/**
 * The current instructions for use declare each metric and its level, as they were tested.
 *
 * @see Regulation (EU) 2024/1689, Article 15(3); Article 13(3)(b)(ii)
 */
const declared = requirement({
  id: 'declared-levels',
  citation: 'Art. 15(3)',
  need: 'M',
  statement: 'The instructions for use declare the accuracy metrics and the levels of accuracy.',
  remedy: 'Declare each metric and its level in the current instructions, the same as in the test report.',
  shownBy: 'the instructions for use, held against the test report',
  documents: ['D09', 'D15'],
  leastBasis: 'documented',
  wording: 'sha256:dd49cba65a76c35868478e3e63fc227f2923d14fa61b3c17b82e501ea7293cdd',
  holds: eachOf(
    'accuracyRobustnessCybersecurity.levels[]',
    all(
      same('accuracyRobustnessCybersecurity.levels[].declaredIn', 'instructions.version'),
      same(
        'accuracyRobustnessCybersecurity.levels[].declaredMetric',
        'accuracyRobustnessCybersecurity.levels[].metric',
      ),
      noLessThan(
        'accuracyRobustnessCybersecurity.levels[].declaredLevel',
        'accuracyRobustnessCybersecurity.levels[].level',
      ),
      noMoreThan(
        'accuracyRobustnessCybersecurity.levels[].declaredLevel',
        'accuracyRobustnessCybersecurity.levels[].level',
      ),
    ),
  ),
});

type Origin = 'the system' | 'the environment' | 'interaction with persons' | 'interaction with other systems';

const someFaultFrom = (origin: Origin): Condition =>
  some('accuracyRobustnessCybersecurity.faults[]', is('accuracyRobustnessCybersecurity.faults[].arisesFrom', origin));

/**
 * Errors, faults and inconsistencies, from within, from the environment and from interaction, each have a measure in
 * place and a test of this version that went as expected; measures are technical and organisational.
 *
 * @see Regulation (EU) 2024/1689, Article 15(4), first subparagraph; recital 75
 */
const resilience = requirement({
  id: 'resilience',
  citation: 'Art. 15(4), subpara. 1',
  need: 'M',
  statement:
    'The system is as resilient as possible regarding errors, faults and inconsistencies, by technical and organisational measures.',
  remedy:
    'Name what may go wrong, put a measure in place against it, and file the test of this version in which it does.',
  shownBy: 'tests of this version with expected and actual behaviour',
  assumption:
    'Causes are looked for in the system, in its environment and, unless it is stated that there is none, in interaction with persons and with other systems. Redundancy (second subparagraph) is one way, no duty. A test of this version that did not go as expected is not outweighed by another one.',
  leastBasis: 'observed',
  wording: 'sha256:b8802d5d736eba6074e2a31762bd505182dadc2d0c2ec729e7a084616109b313',
  holds: all(
    someFaultFrom('the system'),
    someFaultFrom('the environment'),
    any(
      given(not(includes('accuracyRobustnessCybersecurity.interactsWith', 'persons'))),
      someFaultFrom('interaction with persons'),
    ),
    any(
      given(not(includes('accuracyRobustnessCybersecurity.interactsWith', 'otherSystems'))),
      someFaultFrom('interaction with other systems'),
    ),
    some(
      'accuracyRobustnessCybersecurity.robustnessMeasures[]',
      is('accuracyRobustnessCybersecurity.robustnessMeasures[].kind', 'technical'),
    ),
    some(
      'accuracyRobustnessCybersecurity.robustnessMeasures[]',
      is('accuracyRobustnessCybersecurity.robustnessMeasures[].kind', 'organisational'),
    ),
    every(
      'accuracyRobustnessCybersecurity.faults[]',
      all(
        known('accuracyRobustnessCybersecurity.faults[].description'),
        some(
          'accuracyRobustnessCybersecurity.robustnessMeasures[]',
          all(
            contains(
              'accuracyRobustnessCybersecurity.robustnessMeasures[].faults',
              'accuracyRobustnessCybersecurity.faults[].id',
            ),
            known('accuracyRobustnessCybersecurity.robustnessMeasures[].description'),
            reached('accuracyRobustnessCybersecurity.robustnessMeasures[].implementedOn'),
          ),
        ),
        some(
          'accuracyRobustnessCybersecurity.robustnessTests[]',
          all(
            contains(
              'accuracyRobustnessCybersecurity.robustnessTests[].faults',
              'accuracyRobustnessCybersecurity.faults[].id',
            ),
            same('accuracyRobustnessCybersecurity.robustnessTests[].version', 'version'),
            reached('accuracyRobustnessCybersecurity.robustnessTests[].ranOn'),
            known('accuracyRobustnessCybersecurity.robustnessTests[].expected'),
            known('accuracyRobustnessCybersecurity.robustnessTests[].actual'),
          ),
        ),
      ),
    ),
    every(
      'accuracyRobustnessCybersecurity.robustnessTests[]',
      any(
        given(not(same('accuracyRobustnessCybersecurity.robustnessTests[].version', 'version'))),
        given(not(reached('accuracyRobustnessCybersecurity.robustnessTests[].ranOn'))),
        is('accuracyRobustnessCybersecurity.robustnessTests[].result', 'as expected'),
      ),
    ),
  ),
});

/**
 * A system that goes on learning is built so that biased outputs do not grow through later inputs.
 *
 * @see Regulation (EU) 2024/1689, Article 15(4), third subparagraph
 */
const feedback = requirement({
  id: 'feedback-loops',
  citation: 'Art. 15(4), subpara. 3',
  need: 'C',
  statement:
    'A system that goes on learning eliminates or reduces the risk of biased outputs that influence later inputs, and mitigates such loops.',
  remedy:
    'Look into how outputs reach later inputs, mitigate each loop that remains, and test on this version that no bias grows in it.',
  shownBy: 'the analysis of feedback loops and the tests of this version in which outputs became inputs',
  leastBasis: 'observed',
  wording: 'sha256:2bbd00ae70d6cfe8b96161bafa2541a76a47e16204e948a3d2494551ddfaba28',
  when: is('continuesToLearn', true),
  holds: all(
    known('accuracyRobustnessCybersecurity.feedbackLoops.analysis'),
    reached('accuracyRobustnessCybersecurity.feedbackLoops.analysedOn'),
    every(
      'accuracyRobustnessCybersecurity.feedbackLoops.loops[]',
      all(
        known('accuracyRobustnessCybersecurity.feedbackLoops.loops[].mitigation'),
        ordered(
          'accuracyRobustnessCybersecurity.feedbackLoops.loops[].implementedOn',
          'accuracyRobustnessCybersecurity.feedbackLoops.loops[].testedOn',
        ),
        reached('accuracyRobustnessCybersecurity.feedbackLoops.loops[].testedOn'),
        same('accuracyRobustnessCybersecurity.feedbackLoops.loops[].version', 'version'),
        is('accuracyRobustnessCybersecurity.feedbackLoops.loops[].result', 'the bias did not grow'),
      ),
    ),
  ),
});

type Threats = 'accuracyRobustnessCybersecurity.threats[]';

/** A solution against the threat is in place, and an attack of its kind was tried on this version. */
const answered: Condition<Threats> = all(
  some(
    'accuracyRobustnessCybersecurity.securityMeasures[]',
    all(
      contains(
        'accuracyRobustnessCybersecurity.securityMeasures[].threats',
        'accuracyRobustnessCybersecurity.threats[].id',
      ),
      known('accuracyRobustnessCybersecurity.securityMeasures[].description'),
      reached('accuracyRobustnessCybersecurity.securityMeasures[].implementedOn'),
    ),
  ),
  some(
    'accuracyRobustnessCybersecurity.securityTests[]',
    all(
      contains(
        'accuracyRobustnessCybersecurity.securityTests[].threats',
        'accuracyRobustnessCybersecurity.threats[].id',
      ),
      same('accuracyRobustnessCybersecurity.securityTests[].version', 'version'),
      reached('accuracyRobustnessCybersecurity.securityTests[].ranOn'),
      known('accuracyRobustnessCybersecurity.securityTests[].attack'),
    ),
  ),
);

/** No attack that was tried on this version got through. */
const noneGotThrough = every(
  'accuracyRobustnessCybersecurity.securityTests[]',
  any(
    given(not(same('accuracyRobustnessCybersecurity.securityTests[].version', 'version'))),
    given(not(reached('accuracyRobustnessCybersecurity.securityTests[].ranOn'))),
    is('accuracyRobustnessCybersecurity.securityTests[].result', 'withstood'),
  ),
);

/** An attack on the system as on any other, and not on what is particular to AI. */
const ordinary = is('accuracyRobustnessCybersecurity.threats[].kind', 'another vulnerability of the system');

/**
 * Ways in which unauthorised third parties could alter use, outputs or performance are known; against each a solution
 * is in place, and an attack on this version was withstood.
 *
 * @see Regulation (EU) 2024/1689, Article 15(5), first subparagraph; recital 76
 */
const attacks = requirement({
  id: 'resilience-against-attacks',
  citation: 'Art. 15(5), subpara. 1',
  need: 'M',
  statement:
    'The system is resilient against attempts by unauthorised third parties to alter its use, outputs or performance.',
  remedy: 'Name the threat, put a solution in place, and file the test in which this version withstood the attack.',
  shownBy: 'the threat model and tests of this version',
  assumption:
    'At least one threat is to the system as to any other. A test of this version that was not withstood is not outweighed by another one. A presumption of Article 42(2) or (3) takes the place of this where it is said to cover all requirements on cybersecurity; one that covers a part relieves of nothing here.',
  leastBasis: 'observed',
  wording: 'sha256:2d0522ceb0485262b5efcb28e9b9a92630625b2422bff72c81d5a57e6a038af9',
  when: not(presumed),
  holds: all(
    some('accuracyRobustnessCybersecurity.threats[]', ordinary),
    every('accuracyRobustnessCybersecurity.threats[]', any(given(not(ordinary)), answered)),
    noneGotThrough,
  ),
});

/**
 * The solutions fit the circumstances and the risks, as they were assessed for this version.
 *
 * @see Regulation (EU) 2024/1689, Article 15(5), second subparagraph
 */
const solutions = requirement({
  id: 'appropriate-solutions',
  citation: 'Art. 15(5), subpara. 2',
  need: 'M',
  statement: 'The technical solutions for cybersecurity are appropriate to the relevant circumstances and the risks.',
  remedy: 'Assess circumstances and risks for this version, and attest that the solutions are appropriate to them.',
  shownBy: 'the assessment of cybersecurity risks, and the attestation of the person who judged',
  leastBasis: 'documented',
  judgement: 'whether the technical solutions are appropriate to the relevant circumstances and the risks',
  wording: 'sha256:ab9bc37abdcf25b9e4901ce9c5ea881d46bfc24ee8e7a16aff7720abae73c693',
  when: not(presumed),
  holds: all(
    known('accuracyRobustnessCybersecurity.securityAssessment.description'),
    reached('accuracyRobustnessCybersecurity.securityAssessment.on'),
    same('accuracyRobustnessCybersecurity.securityAssessment.version', 'version'),
  ),
});

type Kind =
  | 'data poisoning'
  | 'model poisoning'
  | 'adversarial examples or model evasion'
  | 'confidentiality attack'
  | 'model flaw';
type Purpose = Parameters<typeof includes<'accuracyRobustnessCybersecurity.securityMeasures[].serves'>>[1];

const spokenOf = (kind: Kind): Condition =>
  some('accuracyRobustnessCybersecurity.threats[]', is('accuracyRobustnessCybersecurity.threats[].kind', kind));

/** Some solution in place serves the purpose. */
const served = (purpose: Purpose): Condition =>
  some(
    'accuracyRobustnessCybersecurity.securityMeasures[]',
    all(
      includes('accuracyRobustnessCybersecurity.securityMeasures[].serves', purpose),
      reached('accuracyRobustnessCybersecurity.securityMeasures[].implementedOn'),
    ),
  );

/**
 * Attacks that are particular to AI (poisoned data, poisoned models, adversarial examples, attacks on confidentiality,
 * flaws of the model) are each answered, or there is a reason why that is not appropriate.
 *
 * @see Regulation (EU) 2024/1689, Article 15(5), third subparagraph; recital 76
 */
const specific = requirement({
  id: 'ai-specific-vulnerabilities',
  citation: 'Art. 15(5), subpara. 3',
  need: 'A',
  statement:
    'Where appropriate, measures prevent, detect, respond to, resolve and control attacks on what is particular to AI.',
  remedy:
    'Answer each kind of attack with a solution and a test of this version, or say why measures against it are not appropriate.',
  shownBy: 'the threat model, and tests of this version for each kind of attack',
  assumption:
    'Each of the five kinds is spoken of; “where appropriate” takes a reason where there is no measure. The five purposes (prevent, detect, respond, resolve, control) are served by the measures together, not by each.',
  leastBasis: 'observed',
  wording: 'sha256:d949eba511aabd98ac6730bc110e8f1fbd99635ce6fbbad6ea17e04cad1664ef',
  when: not(presumed),
  holds: all(
    spokenOf('data poisoning'),
    spokenOf('model poisoning'),
    spokenOf('adversarial examples or model evasion'),
    spokenOf('confidentiality attack'),
    spokenOf('model flaw'),
    served('prevent'),
    served('detect'),
    served('respond'),
    served('resolve'),
    served('control'),
    every(
      'accuracyRobustnessCybersecurity.threats[]',
      any(given(ordinary), answered, invoked(known('accuracyRobustnessCybersecurity.threats[].notAppropriateBecause'))),
    ),
    noneGotThrough,
  ),
});

/**
 * Whoever relies on a certificate of a European cybersecurity scheme, or on conformity with Regulation (EU) 2024/2847,
 * shows it, with its cover.
 *
 * @see Regulation (EU) 2024/1689, Article 15(5); Article 42(2) and (3)
 */
const presumption = requirement({
  id: 'presumed-cybersecurity',
  citation: 'Art. 15(5), subpara. 1',
  need: 'A',
  statement:
    'Where conformity with the requirements on cybersecurity is presumed, its ground is there, valid, and covers them.',
  remedy: 'File the certificate, statement or declaration with its cover, or show cybersecurity by measures and tests.',
  shownBy: 'the certificate or statement of conformity, or the declaration under Regulation (EU) 2024/2847',
  leastBasis: 'documented',
  wording: 'sha256:2d0522ceb0485262b5efcb28e9b9a92630625b2422bff72c81d5a57e6a038af9',
  when: presumed,
  holds: all(
    is('accuracyRobustnessCybersecurity.presumption.coversRequirements', true),
    known('accuracyRobustnessCybersecurity.presumption.reference'),
    any(
      all(
        is('accuracyRobustnessCybersecurity.presumption.ground', 'certificate or statement of conformity'),
        is('accuracyRobustnessCybersecurity.presumption.publishedInOfficialJournal', true),
        not(passed('accuracyRobustnessCybersecurity.presumption.validUntil')),
      ),
      all(
        is('accuracyRobustnessCybersecurity.presumption.ground', 'Regulation (EU) 2024/2847'),
        is('accuracyRobustnessCybersecurity.presumption.conditionsFulfilled', true),
      ),
    ),
  ),
});

/** Article 15 asks it of high-risk systems; Article 16(a) makes it the provider's duty. Paragraph 2 addresses the Commission. */
export const accuracyRobustnessCybersecurity = definePolicy({
  id: 'accuracy-robustness-cybersecurity',
  title: 'Accuracy, robustness and cybersecurity',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(a)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D15'],
  requirements: [accuracy, consistency, declared, resilience, feedback, attacks, solutions, specific, presumption],
});
