import { appliesToProvider } from './record-applies.js';
import { base, cell, computed, facts, list, person, UNSTATED } from './record-fields.js';
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
      base('process', 'The process', 'M', 'Art. 9(1)', 'Art. 9(2)'),
      ['How risks are managed', 'riskManagement.process.description'],
      ['Established on', 'riskManagement.process.establishedOn'],
      ['Stages of the life cycle that it covers', 'riskManagement.process.lifecycleStages'],
    ),
    list(base('reviews', 'Reviews', 'M', 'Art. 9(2)'), 'riskManagement.process.reviews', [
      ['Review', 'id'],
      ['Date', 'on'],
      ['Trigger', 'trigger'],
      ['What changed', 'changes', 'where stated'],
    ]),
    person(base('scope_rule', 'Which risks are in scope', 'M', 'Art. 9(3)'), 'the risk owner of the provider'),
    list(
      base('risk_description', 'Risks of the intended use', 'M', 'Art. 9(2)(a)'),
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
    computed(base('misuse_risk', 'Foreseeable misuse and its risks', 'M', 'Art. 9(2)(b)', 'Art. 3(13)'), misuses),
    list(base('estimation_basis', 'What the estimates rest on', 'I', 'Art. 9(2)(b)'), 'riskManagement.risks', [
      ['Risk', 'id'],
      ['Basis of severity and probability', 'estimationBasis'],
    ]),
    list(
      base('monitoring_risks', 'Risks found in monitoring', 'A', 'Art. 9(2)(c)'),
      'riskManagement.monitoringAnalyses',
      [
        ['Analysis', 'id'],
        ['Date', 'on'],
        ['Finding', 'finding'],
        ['New risks', 'newRisks', 'where stated'],
      ],
    ),
    list(
      base('measure', 'Measures', 'M', 'Art. 9(2)(d)', 'Art. 9(5)(a)', 'Art. 9(5)(b)', 'Art. 9(5)(c)'),
      'riskManagement.measures',
      [
        ['Measure', 'id'],
        ['What it is', 'description'],
        ['Kind', 'kind'],
        ['Risks', 'risks'],
        ['Owner', 'owner', 'where stated'],
        ['In place since', 'implementedOn'],
        ['In the instructions for use', 'statedInInstructions'],
      ],
    ),
    facts(base('interaction', 'Effects and interaction of the measures', 'M', 'Art. 9(4)'), [
      'Consideration',
      'riskManagement.interactionOfMeasures',
    ]),
    list(base('residual_risk', 'Residual risk of each hazard', 'M', 'Art. 9(5), subpara. 1'), 'riskManagement.risks', [
      ['Risk', 'id'],
      ['What is left', 'residual.description'],
      ['Criterion', 'residual.criterion'],
      ['Criterion set on', 'residual.criterionSetOn'],
      ['Held acceptable', 'residual.acceptable'],
      ['Judged on', 'residual.judgedOn'],
    ]),
    facts(
      base('overall_residual', 'Overall residual risk', 'M', 'Art. 9(5), subpara. 1'),
      ['What is left', 'riskManagement.overallResidualRisk.description'],
      ['Criterion', 'riskManagement.overallResidualRisk.criterion'],
      ['Criterion set on', 'riskManagement.overallResidualRisk.criterionSetOn'],
      ['Held acceptable', 'riskManagement.overallResidualRisk.acceptable'],
      ['Judged on', 'riskManagement.overallResidualRisk.judgedOn'],
    ),
    facts(base('user_profile', 'What is expected of the deployer', 'M', 'Art. 9(5), subpara. 3'), [
      'Knowledge, experience, training and context',
      'riskManagement.deployerProfile',
    ]),
    list(base('tests', 'Tests', 'M', 'Art. 9(6)'), 'riskManagement.tests', [
      ['Test', 'id'],
      ['Purpose', 'purpose'],
      ['Measures', 'measures'],
      ['Run on', 'ranOn'],
      ['Version', 'version'],
      ['Environment', 'environment', 'where stated'],
      ['Result', 'result'],
    ]),
    list(base('thresholds', 'Metrics and thresholds', 'M', 'Art. 9(8)'), 'riskManagement.tests', [
      ['Test', 'id'],
      ['Metric', 'metric'],
      ['Threshold', 'threshold'],
      ['Fixed on', 'thresholdSetOn'],
      ['Run on', 'ranOn'],
    ]),
    facts(
      base('minors_vulnerable', 'Persons under 18 and other vulnerable groups', 'M', 'Art. 9(9)'),
      ['Consideration', 'riskManagement.vulnerablePersons.consideration'],
      ['Adverse impact on minors likely', 'riskManagement.vulnerablePersons.likelyImpactOnMinors'],
      [
        'Adverse impact on other vulnerable groups likely',
        'riskManagement.vulnerablePersons.likelyImpactOnOtherVulnerableGroups',
      ],
    ),
    facts(base('combined_process', 'Other Union processes that it is part of', 'A', 'Art. 9(10)'), [
      'Process',
      'riskManagement.combinedProcess',
    ]),
    computed(base('trace', 'From risk to result', 'P', 'Art. 9(2)', 'Art. 11(1)'), trace),
    facts(
      base('owner_review', 'Owner and next review', 'P', 'Art. 9(2)'),
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
