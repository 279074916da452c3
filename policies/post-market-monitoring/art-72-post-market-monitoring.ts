import {
  all,
  any,
  type Condition,
  classMet,
  contains,
  definePolicy,
  eachOf,
  elapsed,
  includes,
  is,
  known,
  not,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

/**
 * A post-market monitoring system is established and documented, in proportion to the technology and the risks.
 *
 * @see Regulation (EU) 2024/1689, Article 72(1)
 */
const system = requirement({
  id: 'monitoring-system',
  citation: 'Art. 72(1)',
  need: 'M',
  statement:
    'A post-market monitoring system is established and documented, in proportion to the AI technology and its risks.',
  remedy:
    'Describe the monitoring system, say since when it is established and who answers for it, and have its proportion attested.',
  shownBy: 'the description of the monitoring system, and the attestation of the person who judged its proportion',
  leastBasis: 'documented',
  judgement:
    'whether the monitoring is proportionate to the nature of the AI technologies and the risks of this system',
  wording: 'sha256:f12eec3f73948dd60dcd9e27c4526d08158b34106ecefff44476bff180a5f167',
  holds: all(
    known('postMarketMonitoring.description'),
    reached('postMarketMonitoring.establishedOn'),
    known('postMarketMonitoring.owner'),
  ),
});

/**
 * Data on the performance of the system is actively and systematically collected: from named sources, in a set way, at
 * a set rhythm.
 *
 * @see Regulation (EU) 2024/1689, Article 72(2)
 */
const collection = requirement({
  id: 'collection-of-data',
  citation: 'Art. 72(2)',
  need: 'M',
  statement: 'Data on the performance of the system is actively and systematically collected over its lifetime.',
  remedy: 'Name the sources of data, and for each the data, the method and the rhythm.',
  shownBy: 'the sources in the monitoring plan, with data, method and rhythm',
  assumption:
    'Data may come from deployers or from other sources; no kind of source is asked for. Sensitive operational data of deployers that are law-enforcement authorities need not be collected.',
  leastBasis: 'documented',
  wording: 'sha256:8002fbeec4ec2e9c73d34546ba8269e688755c8bc099b7dccb6b7fe915f34308',
  holds: eachOf(
    'postMarketMonitoring.sources[]',
    all(
      known('postMarketMonitoring.sources[].data'),
      known('postMarketMonitoring.sources[].method'),
      known('postMarketMonitoring.sources[].every'),
    ),
  ),
});

type Evaluated = Parameters<typeof includes<'postMarketMonitoring.indicators[].requirements'>>[1];

const REQUIREMENTS: readonly Evaluated[] = [
  'riskManagement',
  'dataGovernance',
  'technicalDocumentation',
  'recordKeeping',
  'informationToDeployers',
  'humanOversight',
  'accuracy',
  'robustness',
  'cybersecurity',
];

/** Some indicator with a figure, and with what is done from it on, evaluates the requirement. */
const evaluated = (requirementOfSection2: Evaluated): Condition =>
  some(
    'postMarketMonitoring.indicators[]',
    all(
      includes('postMarketMonitoring.indicators[].requirements', requirementOfSection2),
      known('postMarketMonitoring.indicators[].threshold'),
      known('postMarketMonitoring.indicators[].action'),
    ),
  );

/**
 * The data allows the provider to evaluate whether the system goes on meeting every requirement of Section 2.
 *
 * @see Regulation (EU) 2024/1689, Article 72(2)
 */
const compliance = requirement({
  id: 'continuous-compliance',
  citation: 'Art. 72(2)',
  need: 'M',
  statement: 'The data allows the continuous compliance with each requirement of Section 2 to be evaluated.',
  remedy:
    'Name for each requirement of Articles 9 to 15 an indicator with a figure, and what is done from that figure on.',
  shownBy: 'the indicators in the monitoring plan, with their figures',
  assumption:
    '“Evaluate” is read as asking for a figure from which on something is done, for each of Articles 9 to 14 and for accuracy, robustness and cybersecurity apart. One indicator may serve several requirements.',
  leastBasis: 'documented',
  wording: 'sha256:8002fbeec4ec2e9c73d34546ba8269e688755c8bc099b7dccb6b7fe915f34308',
  holds: all(...REQUIREMENTS.map(evaluated)),
});

/**
 * The data is documented and analysed throughout the lifetime: every indicator, within each period of the plan.
 *
 * @see Regulation (EU) 2024/1689, Article 72(2)
 */
const analysis = requirement({
  id: 'analysis-of-data',
  citation: 'Art. 72(2)',
  need: 'M',
  statement: 'The data collected is documented and analysed, throughout the lifetime of the system.',
  remedy: 'Analyse every indicator that is due, and file the analysis with the data it rests on.',
  shownBy: 'the analyses with the data they rest on: log samples or exports from operation',
  assumption:
    'The first analysis is due when one period of the plan has run since the system was first placed on the market or put into service; before, there is nothing to analyse.',
  leastBasis: 'observed',
  wording: 'sha256:8002fbeec4ec2e9c73d34546ba8269e688755c8bc099b7dccb6b7fe915f34308',
  when: any(
    elapsed('firstPlacedOnTheMarketOn', 'postMarketMonitoring.every'),
    elapsed('firstPutIntoServiceOn', 'postMarketMonitoring.every'),
  ),
  holds: eachOf(
    'postMarketMonitoring.indicators[]',
    some(
      'postMarketMonitoring.analyses[]',
      all(
        contains('postMarketMonitoring.analyses[].indicators', 'postMarketMonitoring.indicators[].id'),
        known('postMarketMonitoring.analyses[].finding'),
        reached('postMarketMonitoring.analyses[].on'),
        not(elapsed('postMarketMonitoring.analyses[].on', 'postMarketMonitoring.every')),
      ),
    ),
  ),
});

/**
 * Where the system interacts with other AI systems, that interaction is analysed.
 *
 * @see Regulation (EU) 2024/1689, Article 72(2)
 */
const interaction = requirement({
  id: 'interaction-with-other-systems',
  citation: 'Art. 72(2)',
  need: 'A',
  statement: 'The interaction with other AI systems is analysed.',
  remedy: 'Analyse how the system and the other AI systems act on each other, and file the analysis.',
  shownBy: 'the analysis of the interaction',
  assumption: '“Where relevant” is read as: where the system interacts with another AI system.',
  leastBasis: 'documented',
  wording: 'sha256:8002fbeec4ec2e9c73d34546ba8269e688755c8bc099b7dccb6b7fe915f34308',
  when: is('postMarketMonitoring.interactsWithOtherSystems', true),
  holds: all(known('postMarketMonitoring.interactionAnalysis'), reached('postMarketMonitoring.interactionAnalysedOn')),
});

/**
 * The monitoring rests on a plan that is part of the technical documentation and stands for this version.
 *
 * @see Regulation (EU) 2024/1689, Article 72(3); Annex IV, point 9
 */
const plan = requirement({
  id: 'monitoring-plan',
  citation: 'Art. 72(3)',
  need: 'M',
  statement: 'The monitoring is based on a post-market monitoring plan, which is part of the technical documentation.',
  remedy:
    'Approve a monitoring plan for this version, set its rhythm, and make it part of the technical documentation.',
  shownBy: 'the approved plan in the technical documentation of this version',
  assumption:
    'The template that the Commission is to issue is guidance: another form of plan is enough. A plan within a system of sectoral law (paragraph 4) is asked for the same.',
  leastBasis: 'documented',
  wording: 'sha256:566dcd6c38e7c7de425ca7b448c5c27fb783255b584720c61593910564893ae6',
  holds: all(
    known('postMarketMonitoring.plan.document'),
    reached('postMarketMonitoring.plan.approvedOn'),
    same('postMarketMonitoring.plan.systemVersion', 'version'),
    is('postMarketMonitoring.plan.inTechnicalDocumentation', true),
    known('postMarketMonitoring.every'),
  ),
});

/**
 * What Article 72 asks of providers. Paragraph 4 is an option: the same elements may lie in a system of sectoral law,
 * or of financial services law for point 5 of Annex III.
 */
export const postMarketMonitoring = definePolicy({
  id: 'post-market-monitoring',
  title: 'Post-market monitoring',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D18'],
  requirements: [system, collection, compliance, analysis, interaction, plan],
});
