import { appliesToProvider } from './record-applies.js';
import { cell, computed, facts, field, list, person, UNSTATED } from './record-fields.js';
import { entriesAt, type FieldAnswer, type Part, type RecordInput, type RecordSpec } from './record-spec.js';

/** The risk management file (D10): the registry's risks, measures and tests, with every gap as a row. */
export const riskManagementFile: RecordSpec = {
  id: 'D10',
  title: 'Risk management file',
  basis: ['Art. 9', 'Annex IV(5)', 'Art. 17(1)(g)'],
  when: 'from the concept on, over the whole life of the system, with regular systematic review',
  retention:
    '10 years after the system was placed on the market or put into service, as part of the technical documentation (Art. 18(1)(a))',
  applies: appliesToProvider,
  fields: [
    facts(
      field('D10', 'process'),
      ['How risks are managed', 'riskManagement.process.description'],
      ['Established on', 'riskManagement.process.establishedOn'],
      ['Stages of the life cycle that it covers', 'riskManagement.process.lifecycleStages'],
    ),
    list(field('D10', 'reviews'), 'riskManagement.process.reviews', [
      ['Review', 'id'],
      ['Date', 'on'],
      ['Trigger', 'trigger'],
      ['What changed', 'changes', 'where stated'],
    ]),
    person(field('D10', 'scope_rule')),
    list(
      field('D10', 'risk_description'),
      'riskManagement.risks',
      [
        ['Risk', 'id'],
        ['Hazard, who is harmed and how', 'description'],
        ['Interest', 'interest'],
        ['Right', 'right', 'where stated'],
        ['Uses', 'uses', 'where stated'],
        ['Severity', 'severity'],
        ['Probability', 'probability'],
      ],
      ({ arisesFrom }) => arisesFrom !== 'foreseeable misuse',
    ),
    computed(field('D10', 'misuse_risk'), misuses),
    list(field('D10', 'estimation_basis'), 'riskManagement.risks', [
      ['Risk', 'id'],
      ['Basis of severity and probability', 'estimationBasis'],
    ]),
    list(field('D10', 'monitoring_risks'), 'riskManagement.monitoringAnalyses', [
      ['Analysis', 'id'],
      ['Date', 'on'],
      ['Finding', 'finding'],
      ['New risks', 'newRisks', 'where stated'],
    ]),
    list(field('D10', 'measure'), 'riskManagement.measures', [
      ['Measure', 'id'],
      ['What it is', 'description'],
      ['Kind', 'kind'],
      ['Risks', 'risks'],
      ['Owner', 'owner', 'where stated'],
      ['In place since', 'implementedOn'],
      ['In the instructions for use', 'statedInInstructions'],
    ]),
    facts(field('D10', 'interaction'), ['Consideration', 'riskManagement.interactionOfMeasures']),
    list(field('D10', 'residual_risk'), 'riskManagement.risks', [
      ['Risk', 'id'],
      ['What is left', 'residual.description'],
      ['Criterion', 'residual.criterion'],
      ['Criterion set on', 'residual.criterionSetOn'],
      ['Held acceptable', 'residual.acceptable'],
      ['Judged on', 'residual.judgedOn'],
    ]),
    facts(
      field('D10', 'overall_residual'),
      ['What is left', 'riskManagement.overallResidualRisk.description'],
      ['Criterion', 'riskManagement.overallResidualRisk.criterion'],
      ['Criterion set on', 'riskManagement.overallResidualRisk.criterionSetOn'],
      ['Held acceptable', 'riskManagement.overallResidualRisk.acceptable'],
      ['Judged on', 'riskManagement.overallResidualRisk.judgedOn'],
    ),
    facts(field('D10', 'user_profile'), [
      'Knowledge, experience, training and context',
      'riskManagement.deployerProfile',
    ]),
    list(field('D10', 'tests'), 'riskManagement.tests', [
      ['Test', 'id'],
      ['Purpose', 'purpose'],
      ['Measures', 'measures'],
      ['Run on', 'ranOn'],
      ['Version', 'version'],
      ['Environment', 'environment', 'where stated'],
      ['Result', 'result'],
    ]),
    list(field('D10', 'thresholds'), 'riskManagement.tests', [
      ['Test', 'id'],
      ['Metric', 'metric'],
      ['Threshold', 'threshold'],
      ['Fixed on', 'thresholdSetOn'],
      ['Run on', 'ranOn'],
    ]),
    facts(
      field('D10', 'minors_vulnerable'),
      ['Consideration', 'riskManagement.vulnerablePersons.consideration'],
      ['Adverse impact on minors likely', 'riskManagement.vulnerablePersons.likelyImpactOnMinors'],
      [
        'Adverse impact on other vulnerable groups likely',
        'riskManagement.vulnerablePersons.likelyImpactOnOtherVulnerableGroups',
      ],
    ),
    facts(field('D10', 'combined_process'), ['Process', 'riskManagement.combinedProcess']),
    computed(field('D10', 'trace'), trace),
    facts(
      field('D10', 'owner_review'),
      ['Owner', 'riskManagement.process.owner'],
      ['Next review', 'riskManagement.process.nextReviewOn'],
    ),
  ],
};

/** Each misuse with its risks; a misuse without one is a row that says so. */
function misuses({ facts: stated }: RecordInput): FieldAnswer {
  const found = entriesAt(stated, 'riskManagement.foreseeableMisuses');
  if (found === undefined) return { state: 'unresolved', why: 'the registry does not state the foreseeable misuses' };
  if (found === 'none')
    return { state: 'value', texts: ['None, as the registry states.'], paths: ['riskManagement.foreseeableMisuses'] };
  const risks = entriesAt(stated, 'riskManagement.risks');
  const known = risks === undefined || risks === 'none' ? [] : risks.entries;
  const rows = found.entries.flatMap(({ id, description }) => {
    const own = known.filter(({ misuse }) => misuse === id);
    const row = (risk: Part | undefined): readonly string[] => [
      cell(id),
      cell(description),
      risk === undefined ? 'gap: no risk is estimated' : cell(risk.id),
      risk === undefined ? UNSTATED : cell(risk.severity),
      risk === undefined ? UNSTATED : cell(risk.probability),
    ];
    return own.length === 0 ? [row(undefined)] : own.map(row);
  });
  return {
    state: 'table',
    columns: ['Misuse', 'What it is', 'Risk', 'Severity', 'Probability'],
    rows,
    paths: ['riskManagement.foreseeableMisuses', 'riskManagement.risks'],
    ...(found.isComplete ? {} : { note: 'At least these: nobody stated the list complete.' }),
  };
}

/** Risk, measure, test, result and instruction in one row each; what is missing is a gap row. */
function trace({ facts: stated }: RecordInput): FieldAnswer {
  const entries = (path: string): readonly Part[] => {
    const found = entriesAt(stated, path);
    return found === undefined || found === 'none' ? [] : found.entries;
  };
  const risks = entries('riskManagement.risks');
  if (risks.length === 0) return { state: 'unresolved', why: 'there is no risk to trace' };
  const names = (value: unknown, id: unknown): boolean => Array.isArray(value) && value.includes(id);
  const rows = risks.flatMap((risk) => {
    const measures = entries('riskManagement.measures').filter(({ risks: of }) => names(of, risk.id));
    if (measures.length === 0) return [[cell(risk.id), 'gap: no measure', 'gap: no test', 'none', 'none']];
    return measures.flatMap((measure) => {
      const tests = entries('riskManagement.tests').filter(({ measures: of }) => names(of, measure.id));
      const row = (test: Part | undefined): readonly string[] => [
        cell(risk.id),
        `${cell(measure.id)} (${cell(measure.kind)})`,
        test === undefined ? 'gap: no test' : cell(test.id),
        test === undefined ? 'none' : cell(test.result),
        measure.statedInInstructions === true || measure.statedInInstructions === 'yes'
          ? 'yes'
          : cell(measure.statedInInstructions),
      ];
      return tests.length === 0 ? [row(undefined)] : tests.map(row);
    });
  });
  return {
    state: 'table',
    columns: ['Risk', 'Measure', 'Test', 'Result', 'In the instructions'],
    rows,
    paths: ['riskManagement'],
  };
}
