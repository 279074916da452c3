import {
  all,
  any,
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
  nonEmpty,
  not,
  notEncoded,
  ordered,
  passed,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

/** Some measure treats the risk at hand and fits the condition. */
function someMeasure(condition?: Condition<'riskManagement.measures[]'>): Condition<'riskManagement.risks[]'> {
  const treatsIt = contains('riskManagement.measures[].risks', 'riskManagement.risks[].id');
  return some('riskManagement.measures[]', condition === undefined ? treatsIt : all(treatsIt, condition));
}

/**
 * A risk management system exists, is carried out, is written down and is kept up: a described process, begun, with
 * reviews held and the next one not overdue.
 *
 * @see Regulation (EU) 2024/1689, Article 9(1) and (2)
 */
const system = requirement({
  id: 'risk-management-system',
  citation: 'Art. 9(1)',
  need: 'M',
  statement: 'A risk management system is established, carried out, documented and kept up.',
  remedy: 'Describe the process, hold the review that is due, and file the risk management file for this version.',
  shownBy: 'the risk management file with its reviews over time',
  assumption:
    'Article 9(2) asks for a continuous process: a file that was made and reviewed on one day does not show yet that it runs. Reviews that change nothing are reviews.',
  leastBasis: 'documented',
  wording: 'sha256:16ca6720bcfee73b79290ce2fc195ceb809d568bb08132c4bf6e21257bd547d4',
  holds: all(
    known('riskManagement.process.description'),
    reached('riskManagement.process.establishedOn'),
    some(
      'riskManagement.process.reviews[]',
      all(
        reached('riskManagement.process.reviews[].on'),
        any(
          ordered('riskManagement.process.establishedOn', 'riskManagement.process.reviews[].on', { strictly: true }),
          notEncoded('whether the process runs, where it was established and reviewed on one day'),
        ),
      ),
    ),
    not(passed('riskManagement.process.nextReviewOn')),
    includes('riskManagement.process.lifecycleStages', 'design'),
    includes('riskManagement.process.lifecycleStages', 'testing'),
    includes('riskManagement.process.lifecycleStages', 'placingOnTheMarket'),
    includes('riskManagement.process.lifecycleStages', 'operation'),
    includes('riskManagement.process.lifecycleStages', 'withdrawal'),
  ),
});

/**
 * The known and reasonably foreseeable risks of intended use are identified and analysed, for every use and for all
 * three interests.
 *
 * @see Regulation (EU) 2024/1689, Article 9(2)(a)
 */
const identification = requirement({
  id: 'identification',
  citation: 'Art. 9(2)(a)',
  need: 'M',
  statement:
    'The known and reasonably foreseeable risks of intended use to health, safety and fundamental rights are identified and analysed.',
  remedy:
    'List the risks of every use with description and interest, name the right where it is a fundamental one, and state that the list is complete.',
  shownBy: 'the hazards by source, person and right in the risk management file',
  leastBasis: 'documented',
  wording: 'sha256:a3c85c03477866c511f182a753fbe8ae203660bbf1229a4369f5c09a71c89d63',
  holds: all(
    includes('riskManagement.interestsExamined', 'health'),
    includes('riskManagement.interestsExamined', 'safety'),
    includes('riskManagement.interestsExamined', 'fundamentalRights'),
    eachOf(
      'riskManagement.risks[]',
      all(
        known('riskManagement.risks[].description'),
        known('riskManagement.risks[].interest'),
        any(
          given(not(is('riskManagement.risks[].interest', 'fundamental rights'))),
          known('riskManagement.risks[].right'),
        ),
      ),
    ),
    every(
      'uses[]',
      some(
        'riskManagement.risks[]',
        all(
          is('riskManagement.risks[].arisesFrom', 'intended purpose'),
          contains('riskManagement.risks[].uses', 'uses[].id'),
        ),
      ),
    ),
  ),
});

/**
 * Risks are estimated and evaluated for intended use and for every foreseeable misuse, with the basis of the estimate.
 *
 * @see Regulation (EU) 2024/1689, Article 9(2)(b); Article 3(13)
 */
const estimation = requirement({
  id: 'estimation',
  citation: 'Art. 9(2)(b)',
  need: 'M',
  statement: 'Risks are estimated and evaluated for intended use and for reasonably foreseeable misuse.',
  remedy:
    'Give every risk a severity, a probability and their basis, and name at least one risk for each foreseeable misuse.',
  shownBy: 'the estimates with scale, data and reasoning in the risk management file',
  leastBasis: 'documented',
  wording: 'sha256:271e3953af5241d8cca70c3c46fcaed919c8ebee5adffe7586bcaa7d94a46fde',
  holds: all(
    eachOf(
      'riskManagement.risks[]',
      all(
        known('riskManagement.risks[].severity'),
        known('riskManagement.risks[].probability'),
        known('riskManagement.risks[].estimationBasis'),
      ),
    ),
    eachOf(
      'riskManagement.foreseeableMisuses[]',
      some(
        'riskManagement.risks[]',
        all(
          is('riskManagement.risks[].arisesFrom', 'foreseeable misuse'),
          same('riskManagement.risks[].misuse', 'riskManagement.foreseeableMisuses[].id'),
        ),
      ),
    ),
  ),
});

/**
 * Other risks are evaluated from the data of post-market monitoring: the plan on the first day, an analysis once the
 * first period of operation is over.
 *
 * @see Regulation (EU) 2024/1689, Article 9(2)(c); Article 72
 */
const monitoring = requirement({
  id: 'monitoring-data',
  citation: 'Art. 9(2)(c)',
  need: 'M',
  statement: 'Risks that come to light in post-market monitoring are evaluated.',
  remedy: 'Write down how monitoring data is analysed and how often, and file the analysis that is due.',
  shownBy: 'the monitoring plan and, once there is operation, its analyses',
  assumption:
    'On the first day the plan is enough; the first analysis is due when one period of the plan has run since the system was first put into service or placed on the market.',
  leastBasis: 'documented',
  wording: 'sha256:efb64ca6638c954d13c3b47a58a6d48ed8d76755b7f6e8dbfa9094264e3d064a',
  holds: all(
    known('riskManagement.monitoringPlan'),
    known('riskManagement.monitoringEvery'),
    any(
      given(
        all(
          not(elapsed('firstPutIntoServiceOn', 'riskManagement.monitoringEvery')),
          not(elapsed('firstPlacedOnTheMarketOn', 'riskManagement.monitoringEvery')),
        ),
      ),
      some(
        'riskManagement.monitoringAnalyses[]',
        all(
          reached('riskManagement.monitoringAnalyses[].on'),
          not(elapsed('riskManagement.monitoringAnalyses[].on', 'riskManagement.monitoringEvery')),
        ),
      ),
    ),
  ),
});

/**
 * Appropriate and targeted measures are adopted against the risks of intended use.
 *
 * @see Regulation (EU) 2024/1689, Article 9(2)(d)
 */
const measures = requirement({
  id: 'measures',
  citation: 'Art. 9(2)(d)',
  need: 'M',
  statement: 'Every risk of intended use has a targeted measure that is in place.',
  remedy: 'Name a measure for the risk, with its owner and the day on which it was put in place.',
  shownBy: 'the register of measures in the risk management file',
  leastBasis: 'documented',
  wording: 'sha256:d689cee28d7ded464621d921bb669d8408e57b1c6dff22bf25ee8aa4976c7ce7',
  holds: eachOf(
    'riskManagement.risks[]',
    any(
      given(is('riskManagement.risks[].arisesFrom', 'foreseeable misuse')),
      someMeasure(
        all(
          known('riskManagement.measures[].description'),
          known('riskManagement.measures[].owner'),
          reached('riskManagement.measures[].implementedOn'),
        ),
      ),
    ),
  ),
});

/**
 * Measures are chosen with an eye on how they act on each other and on the other requirements.
 *
 * @see Regulation (EU) 2024/1689, Article 9(4)
 */
const interaction = requirement({
  id: 'interaction',
  citation: 'Art. 9(4)',
  need: 'M',
  statement: 'The effects and possible interaction of the measures and requirements are considered together.',
  remedy:
    'Write down how the measures act on each other and on the other requirements, and how the balance was struck.',
  shownBy: 'the consideration in the risk management file',
  leastBasis: 'documented',
  wording: 'sha256:0261fa13128e32da9e693922e3e5af3ac85e9baa9bb2b6ae2e98243c4c7a9d61',
  holds: known('riskManagement.interactionOfMeasures'),
});

/**
 * The residual risk of each hazard and the overall residual risk are judged acceptable by a named person, by criteria
 * older than the judgement.
 *
 * @see Regulation (EU) 2024/1689, Article 9(5), first subparagraph
 */
const residualRisk = requirement({
  id: 'residual-risk',
  citation: 'Art. 9(5), subpara. 1',
  need: 'M',
  statement: 'The residual risk of each hazard and the overall residual risk are judged to be acceptable.',
  remedy:
    'State what remains of each risk and overall, set the criterion before judging, and attest who judged it acceptable and why.',
  shownBy: 'residual risks and criteria in the risk management file, and the attestation of the person who judged',
  leastBasis: 'documented',
  wording: 'sha256:ad6931d2106b172ef4a9d07d4d06a7c6aac52f947db078670512cebcb3c9e61e',
  holds: all(
    eachOf(
      'riskManagement.risks[]',
      all(
        known('riskManagement.risks[].residual.description'),
        known('riskManagement.risks[].residual.criterion'),
        ordered('riskManagement.risks[].residual.criterionSetOn', 'riskManagement.risks[].residual.judgedOn'),
        reached('riskManagement.risks[].residual.judgedOn'),
        is('riskManagement.risks[].residual.acceptable', true),
      ),
    ),
    known('riskManagement.overallResidualRisk.description'),
    known('riskManagement.overallResidualRisk.criterion'),
    ordered('riskManagement.overallResidualRisk.criterionSetOn', 'riskManagement.overallResidualRisk.judgedOn'),
    reached('riskManagement.overallResidualRisk.judgedOn'),
    is('riskManagement.overallResidualRisk.acceptable', true),
  ),
});

/**
 * Every risk, of intended use and of misuse, is eliminated or reduced by design as far as that is technically
 * feasible; where it is not, the reason is given and another measure treats it.
 *
 * @see Regulation (EU) 2024/1689, Article 9(5), second subparagraph, point (a)
 */
const byDesign = requirement({
  id: 'reduction-by-design',
  citation: 'Art. 9(5)(a)',
  need: 'M',
  statement:
    'Every risk identified, that of foreseeable misuse included, is eliminated or reduced by design and development as far as technically feasible.',
  remedy: 'Add a measure of design for the risk, or say why none is feasible and name the measure that controls it.',
  shownBy: 'the register of measures in the risk management file',
  leastBasis: 'documented',
  wording: 'sha256:1f568160ffc5baf49e9c7e37d681ec195ef3c4ef95a07f339fb7bb1f3e175587',
  holds: eachOf(
    'riskManagement.risks[]',
    any(
      someMeasure(
        all(is('riskManagement.measures[].kind', 'design'), reached('riskManagement.measures[].implementedOn')),
      ),
      all(
        invoked(known('riskManagement.risks[].designMeasureNotFeasible')),
        someMeasure(reached('riskManagement.measures[].implementedOn')),
      ),
    ),
  ),
});

/**
 * Risks that cannot be eliminated are mitigated and controlled.
 *
 * @see Regulation (EU) 2024/1689, Article 9(5), second subparagraph, point (b)
 */
const control = requirement({
  id: 'mitigation-and-control',
  citation: 'Art. 9(5)(b)',
  need: 'A',
  statement: 'A risk that no measure of design can eliminate is mitigated and controlled.',
  remedy: 'Add a measure of control for the risk.',
  shownBy: 'the register of measures in the risk management file',
  assumption:
    'Asked of every risk that is treated, but by no measure of design. A risk that nothing treats is told under point (a).',
  leastBasis: 'documented',
  wording: 'sha256:67ed2bfe3b6f5f9349cbcb15dc25554da1ee7a060db07a9b6bf175d236f0780b',
  holds: eachOf(
    'riskManagement.risks[]',
    any(
      given(someMeasure(is('riskManagement.measures[].kind', 'design'))),
      someMeasure(
        all(is('riskManagement.measures[].kind', 'control'), reached('riskManagement.measures[].implementedOn')),
      ),
      given(not(someMeasure())),
    ),
  ),
});

/**
 * Deployers get the information that the measures call for.
 *
 * @see Regulation (EU) 2024/1689, Article 9(5), second subparagraph, point (c); Article 13
 */
const information = requirement({
  id: 'information-to-deployers',
  citation: 'Art. 9(5)(c)',
  need: 'M',
  statement: 'What deployers must know or be trained in stands in the instructions for use.',
  remedy: 'Put every measure of information or training into the instructions for use.',
  shownBy: 'the instructions for use and the register of measures',
  leastBasis: 'documented',
  wording: 'sha256:a6813e7b0c0feec0d3d4d48ec169be620bf28a4fd5754bf87632beb7ac405b62',
  holds: all(
    known('instructions.version'),
    eachOf(
      'riskManagement.measures[]',
      any(
        given(is('riskManagement.measures[].kind', 'design')),
        given(is('riskManagement.measures[].kind', 'control')),
        is('riskManagement.measures[].statedInInstructions', true),
      ),
    ),
  ),
});

/**
 * Measures are chosen with the knowledge and the context of the deployer in mind.
 *
 * @see Regulation (EU) 2024/1689, Article 9(5), third subparagraph
 */
const deployerProfile = requirement({
  id: 'deployer-profile',
  citation: 'Art. 9(5), subpara. 3',
  need: 'M',
  statement:
    'The knowledge, experience and training to be expected of the deployer, and the context of use, are considered.',
  remedy: 'Describe the deployer and the context that the measures count on.',
  shownBy: 'the profile of the deployer in the risk management file',
  leastBasis: 'documented',
  wording: 'sha256:b224b67c2b84b9f356ecc7502410bbdbc0894f88ea5691fb16b264e169f0f59c',
  holds: known('riskManagement.deployerProfile'),
});

/** The test ran on this version and met its threshold. */
const metOnThisVersion = all(
  reached('riskManagement.tests[].ranOn'),
  same('riskManagement.tests[].version', 'version'),
  is('riskManagement.tests[].result', 'threshold met'),
);

/**
 * Measures are tested, and the system is shown, on this version, to perform consistently for its intended
 * purpose and to meet the requirements of Section 2.
 *
 * @see Regulation (EU) 2024/1689, Article 9(6)
 */
const testing = requirement({
  id: 'testing',
  citation: 'Art. 9(6)',
  need: 'M',
  statement:
    'The system is tested to find the right measures and to show that it performs consistently and meets the requirements.',
  remedy: 'Run the missing test on this version and file its report.',
  shownBy: 'test reports of this version',
  leastBasis: 'observed',
  wording: 'sha256:f6db4a947d36fc9ef9b4a6acb94b026a173fae6862d38fc9d42357c337b28d08',
  holds: all(
    given(nonEmpty('riskManagement.measures[]')),
    every(
      'riskManagement.measures[]',
      any(
        given(is('riskManagement.measures[].kind', 'information or training')),
        some(
          'riskManagement.tests[]',
          all(contains('riskManagement.tests[].measures', 'riskManagement.measures[].id'), metOnThisVersion),
        ),
      ),
    ),
    some(
      'riskManagement.tests[]',
      all(is('riskManagement.tests[].purpose', 'consistent performance'), metOnThisVersion),
    ),
    some(
      'riskManagement.tests[]',
      all(is('riskManagement.tests[].purpose', 'compliance with requirements'), metOnThisVersion),
    ),
  ),
});

/** Before the first unit was placed on the market or put into service, whichever came first; one of the two may not happen. */
const beforeMarketAndFirstUse = all(
  any(
    ordered('riskManagement.tests[].ranOn', 'firstPlacedOnTheMarketOn'),
    given(not(known('firstPlacedOnTheMarketOn'))),
  ),
  any(ordered('riskManagement.tests[].ranOn', 'firstPutIntoServiceOn'), given(not(known('firstPutIntoServiceOn')))),
  given(any(known('firstPlacedOnTheMarketOn'), known('firstPutIntoServiceOn'))),
);

/**
 * Tests run before market, against metrics and thresholds that were fixed before the run.
 *
 * @see Regulation (EU) 2024/1689, Article 9(8)
 */
const thresholds = requirement({
  id: 'prior-thresholds',
  citation: 'Art. 9(8)',
  need: 'M',
  statement:
    'Tests are made before market or first use, against metrics and probabilistic thresholds fixed beforehand.',
  remedy: 'Fix metric and threshold before the run, run the test before market, and file plan and report.',
  shownBy: 'the test plan and the test reports, with their dates',
  assumption:
    '“Prior” is read as before the day of the run. Every test needs its metric and threshold; one of them has to come before the first unit is placed on the market or put into service, the earlier of the two, and a test on that day still counts. Later tests may follow.',
  leastBasis: 'observed',
  wording: 'sha256:52788cb99fa56c7b91d53f0578bf571c41e04b695d2ec08ddb99c106c7fcc770',
  holds: all(
    eachOf(
      'riskManagement.tests[]',
      all(
        known('riskManagement.tests[].metric'),
        known('riskManagement.tests[].threshold'),
        ordered('riskManagement.tests[].thresholdSetOn', 'riskManagement.tests[].ranOn', { strictly: true }),
      ),
    ),
    some('riskManagement.tests[]', all(reached('riskManagement.tests[].ranOn'), beforeMarketAndFirstUse)),
  ),
});

/**
 * Consideration is given to persons under 18 and other vulnerable groups.
 *
 * @see Regulation (EU) 2024/1689, Article 9(9)
 */
const vulnerablePersons = requirement({
  id: 'vulnerable-persons',
  citation: 'Art. 9(9)',
  need: 'M',
  statement:
    'It is considered whether the system is likely to have an adverse impact on persons under 18 and other vulnerable groups.',
  remedy: 'Write down the consideration, answer both questions and attest the answers.',
  shownBy: 'the consideration in the risk management file, and the attestation of the person who judged',
  leastBasis: 'documented',
  wording: 'sha256:8f129d99812c3ecae1984927510b5859b99d253f2fa67775cc309ee8a433486a',
  holds: all(
    known('riskManagement.vulnerablePersons.consideration'),
    known('riskManagement.vulnerablePersons.likelyImpactOnMinors'),
    known('riskManagement.vulnerablePersons.likelyImpactOnOtherVulnerableGroups'),
  ),
});

/** Article 9 asks it of high-risk systems; Article 16(a) makes it the provider's duty. Paragraphs 3, 7 and 10 set limits and options, no duties. */
export const riskManagement = definePolicy({
  id: 'risk-management',
  title: 'Risk management system',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(a)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D10'],
  requirements: [
    system,
    identification,
    estimation,
    monitoring,
    measures,
    interaction,
    residualRisk,
    byDesign,
    control,
    information,
    deployerProfile,
    testing,
    thresholds,
    vulnerablePersons,
  ],
});
