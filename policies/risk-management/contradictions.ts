import {
  all,
  any,
  contains,
  defineContradiction,
  every,
  is,
  known,
  not,
  ordered,
  same,
  some,
  stated,
} from '../../src/policy/authoring.js';

const RISKS = 'riskManagement.risks[]';
const MEASURES = 'riskManagement.measures[]';

/**
 * Measures are said to treat a risk, and what remains of it is as severe and as probable as before, without a word on
 * why.
 *
 * @see Regulation (EU) 2024/1689, Article 9(5), first subparagraph
 */
export const residualEqualsInitial = defineContradiction({
  id: 'residual-equals-initial',
  citation: 'Art. 9(5), subpara. 1',
  per: 'system',
  statement: 'measures are said to treat a risk, and what remains of it is as severe and as probable as before',
  remedy: 'Judge anew what remains once the measures work, or say why they leave the risk as it was.',
  holds: some(
    RISKS,
    all(
      same(`${RISKS}.residual.severity`, `${RISKS}.severity`),
      same(`${RISKS}.residual.probability`, `${RISKS}.probability`),
      not(stated(known(`${RISKS}.residual.unchangedBecause`))),
      some(MEASURES, contains(`${MEASURES}.risks`, `${RISKS}.id`)),
    ),
  ),
  bearsOn: [`${RISKS}.residual.acceptable`],
});

const ANALYSES = 'riskManagement.monitoringAnalyses[]';
const KNOWN = 'events.seriousIncident[].knownOn';

/**
 * Monitoring data were analysed after a serious incident was known, and no analysis since found anything, although
 * nobody ruled out that the system led to it.
 *
 * @see Regulation (EU) 2024/1689, Articles 9(2)(c) and 73(1)
 */
export const nothingFoundBesideIncidents = defineContradiction({
  id: 'nothing-found-beside-incidents',
  citation: 'Art. 9(2)(c)',
  per: 'system',
  statement: 'analyses of monitoring data say that they found nothing, and a serious incident was known by then',
  remedy: 'Take the incident up in an analysis, or give the assessment that rules out that the system led to it.',
  holds: some(
    'events.seriousIncident[]',
    all(
      not(stated(is('events.seriousIncident[].causalLinkRuledOut', true))),
      some(ANALYSES, ordered(KNOWN, `${ANALYSES}.on`)),
      every(ANALYSES, any(not(ordered(KNOWN, `${ANALYSES}.on`)), not(known(`${ANALYSES}.finding`)))),
    ),
  ),
  bearsOn: [`${ANALYSES}.on`],
});
