import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import type { FactReference } from '../../src/model/generated/assessment.js';
import { assess } from '../laws/scenario.js';
import { complete, screening } from '../support/rich/part.js';
import { richScenario } from '../support/rich-system.js';
import { type Changes, withChanges } from '../support/scenario-changes.js';

/**
 * What two documents say of one thing has to agree. Each row puts a system out of step of which everything is said and
 * shown, and holds that a finding names both places: a contradiction, or the duty under which the two are compared.
 * What is asked of importers, distributors and models stands in their own tests: the rich system has none.
 */
interface Rule {
  readonly rule: string;
  /** The contradiction, or `policy/requirement`. */
  readonly told: string;
  readonly places: readonly [string, string];
  readonly changes: Changes;
}

const ENTRY = 'registration.registrations[entry]';

const RULES: readonly Rule[] = [
  {
    rule: 'the intended purpose: documentation and instructions',
    told: 'purpose-in-one-document',
    places: ['technicalDocumentation.statedUses', 'instructions.statedUses'],
    changes: { 'instructions.statedUses': [] },
  },
  {
    rule: 'the provider: documentation and instructions',
    told: 'provider-named-differently',
    places: ['technicalDocumentation.provider', 'instructions.provider'],
    changes: { 'instructions.provider': 'user' },
  },
  {
    rule: 'the version: documentation and instructions',
    told: 'documents-of-different-versions',
    places: ['technicalDocumentation.systemVersion', 'instructions.systemVersion'],
    changes: { 'instructions.systemVersion': '4.1' },
  },
  {
    rule: 'the version: conformity assessment and system',
    told: 'conformity-assessment/internal-control',
    places: ['conformityAssessment.assessments[first].version', 'version'],
    changes: { 'conformityAssessment.assessments[first].version': '4.1' },
  },
  {
    rule: 'declared accuracy: instructions and test report',
    told: 'accuracy-declared-above-tests',
    places: [
      'accuracyRobustnessCybersecurity.levels[right-fifth].declaredLevel',
      'accuracyRobustnessCybersecurity.results[october].value',
    ],
    changes: { 'accuracyRobustnessCybersecurity.levels[right-fifth].declaredLevel': 0.9 },
  },
  {
    rule: 'declared accuracy: instructions and the level that was set',
    told: 'accuracy-declared-otherwise',
    places: [
      'accuracyRobustnessCybersecurity.levels[right-fifth].declaredLevel',
      'accuracyRobustnessCybersecurity.levels[right-fifth].level',
    ],
    changes: { 'accuracyRobustnessCybersecurity.levels[right-fifth].declaredLevel': 0.7 },
  },
  {
    rule: 'measures of information: risk file and instructions',
    told: 'risk-management/information-to-deployers',
    places: ['riskManagement.measures[briefing].kind', 'riskManagement.measures[briefing].statedInInstructions'],
    changes: { 'riskManagement.measures[briefing].statedInInstructions': 'no' },
  },
  {
    rule: 'measures for the deployer: oversight plan and instructions',
    told: 'human-oversight/commensurate-measures',
    places: [
      'humanOversight.measures[reading-time].kind',
      'humanOversight.measures[reading-time].statedInInstructions',
    ],
    changes: { 'humanOversight.measures[reading-time].statedInInstructions': 'no' },
  },
  {
    rule: 'gates and overrides: oversight plan and log',
    told: 'override-not-logged',
    places: ['humanOversight.overrides[refuse].loggedEvent', 'logging.events[drift].id'],
    changes: {
      'humanOversight.overrides[refuse].loggedEvent': 'refused',
      'logging.events': complete([{ id: 'drift', serves: screening('riskOrModification') }]),
    },
  },
  {
    rule: 'days: thresholds before tests',
    told: 'risk-management/prior-thresholds',
    places: ['riskManagement.tests[parity].thresholdSetOn', 'riskManagement.tests[parity].ranOn'],
    changes: { 'riskManagement.tests[parity].thresholdSetOn': '2027-08-15' },
  },
  {
    rule: 'days: tests before the assessment',
    told: 'assessed-before-tests',
    places: ['conformityAssessment.assessments[first].concludedOn', 'riskManagement.tests[parity].ranOn'],
    changes: {
      'riskManagement.tests[parity].ranOn': '2027-11-17',
      'riskManagement.tests[acceptance].ranOn': '2027-11-17',
    },
  },
  {
    rule: 'days: the assessment before the declaration',
    told: 'declaration-of-conformity/drawn-up',
    places: ['conformityAssessment.assessments[first].concludedOn', 'conformityAssessment.declaration.drawnUpOn'],
    changes: { 'conformityAssessment.assessments[first].concludedOn': '2027-11-18' },
  },
  {
    rule: 'days: the declaration before market',
    told: 'declaration-of-conformity/drawn-up',
    places: ['conformityAssessment.declaration.firstDrawnUpOn', 'firstPlacedOnTheMarketOn'],
    changes: { firstPlacedOnTheMarketOn: '2027-11-16' },
  },
  {
    rule: 'days: registration before market',
    told: 'registration/registered-in-the-database',
    places: [`${ENTRY}.registeredOn`, 'firstPlacedOnTheMarketOn'],
    changes: { firstPlacedOnTheMarketOn: '2027-11-23' },
  },
  {
    rule: 'days: assessment of fundamental rights before first use',
    told: 'fundamental-rights/performed-before-use',
    places: ['parties[user].use.fundamentalRights.performedOn', 'parties[user].use.firstUseOn'],
    changes: { 'parties[user].use.firstUseOn': '2027-11-19' },
  },
  {
    rule: 'days: notice to workers before first use',
    told: 'deployers/workers-informed',
    places: [
      'parties[user].use.workplaces[town-hall].workersToldOn',
      'parties[user].use.workplaces[town-hall].firstUseOn',
    ],
    changes: { 'parties[user].use.workplaces[town-hall].firstUseOn': '2027-11-11' },
  },
  {
    rule: 'days: the declaration and its copy in the documentation',
    told: 'declaration-of-another-day',
    places: ['technicalDocumentation.declaration.on', 'conformityAssessment.declaration.drawnUpOn'],
    changes: { 'technicalDocumentation.declaration.on': '2027-11-16' },
  },
  {
    rule: 'third parties: documentation and agreement',
    told: 'suppliers/written-agreements',
    places: ['integrates[parser].supplied', 'integrates[parser].agreement'],
    changes: { 'integrates[parser].agreement': 'none' },
  },
  {
    rule: 'third parties: a model among the parts and the list of models',
    told: 'model-not-listed',
    places: ['integrates[parser].model', 'models'],
    changes: { 'integrates[parser].kind': 'general-purpose model', 'integrates[parser].model': 'tern', models: [] },
  },
  {
    rule: 'changes: later versions and documented releases',
    told: 'release-not-documented',
    places: [
      'conformityAssessment.laterVersions[next].version',
      'technicalDocumentation.releases[release-4.2].version',
    ],
    changes: { 'conformityAssessment.laterVersions': complete([{ id: 'next', version: '4.3' }]) },
  },
  {
    rule: 'an indicator for each requirement',
    told: 'post-market-monitoring/continuous-compliance',
    places: [
      'postMarketMonitoring.indicators[overrides].requirements',
      'postMarketMonitoring.indicators[data].requirements',
    ],
    changes: {
      'postMarketMonitoring.indicators': complete([
        { id: 'overrides', requirements: screening('humanOversight'), threshold: 0.2, action: 'a review' },
        { id: 'data', requirements: screening('dataGovernance'), threshold: 0.2, action: 'a review' },
      ]),
    },
  },
  {
    rule: 'the period of logs, and the law that sets another',
    told: 'log-retention-against-law',
    places: ['parties[maker].logs.retention', 'parties[maker].logs.otherLaw'],
    changes: { 'parties[maker].logs.retention': 'P30D', 'parties[maker].logs.otherLaw': 'none' },
  },
  {
    rule: 'personal data: declaration and system',
    told: 'personal-data-contradicted',
    places: ['processesPersonalData', 'conformityAssessment.declaration.contains'],
    changes: { processesPersonalData: 'no', 'uses[shortlisting].automatedProcessingOfPersonalData': undefined },
  },
  {
    rule: 'the register: Annex III and entry',
    told: 'registered-nationally',
    places: [`${ENTRY}.register`, 'uses[shortlisting].area.screening'],
    changes: { [`${ENTRY}.register`]: 'national register' },
  },
  {
    rule: 'registration as not high-risk, and the derogation',
    told: 'registered-as-not-high-risk',
    places: [`${ENTRY}.as`, `${ENTRY}.uses`],
    changes: { [`${ENTRY}.as`]: 'not high-risk by Art. 6(3)' },
  },
  {
    rule: 'the derogation, and profiling',
    told: 'derogation-despite-profiling',
    places: ['uses[shortlisting].derogation.preparatoryTask', 'uses[shortlisting].evaluatesPersonalAspects'],
    changes: { 'uses[shortlisting].derogation': { preparatoryTask: 'yes' } },
  },
  {
    rule: 'one accountable function for each subject',
    told: 'quality-management/accountability',
    places: [
      'qualityManagement.responsibilities[head-of-quality].kind',
      'qualityManagement.responsibilities[board].kind',
    ],
    changes: {
      'qualityManagement.responsibilities': complete(
        ['head-of-quality', 'board'].map((id) => ({
          id,
          kind: 'several together',
          aspects: screening('strategy'),
          authority: 'decides',
          heldUntil: 'none',
        })),
      ),
    },
  },
  {
    rule: 'the last day of a report, and the day of awareness',
    told: 'incident-due-too-late',
    places: ['events.seriousIncident[ward].due', 'events.seriousIncident[ward].knownOn'],
    changes: { 'events.seriousIncident[ward].due': '2027-12-06' },
  },
  {
    rule: 'the role that is claimed, and the acts',
    told: 'stated-role-contradicted',
    places: ['parties[maker].statedRole', 'parties[maker].usesUnderItsAuthority'],
    changes: { 'parties[maker].statedRole': 'deployer' },
  },
  {
    rule: 'the time for review, and the number of reviews',
    told: 'review-time-exceeded',
    places: [
      'parties[user].use.overseers[lead-recruiter].casesPerDay',
      'parties[user].use.overseers[lead-recruiter].hoursPerDay',
    ],
    changes: {
      'parties[user].use.overseers[lead-recruiter].casesPerDay': 900,
      'parties[user].use.overseers[lead-recruiter].minutesPerCase': 4,
      'parties[user].use.overseers[lead-recruiter].hoursPerDay': 8,
    },
  },
];

/** The places that a contradiction, or an unmet duty, names; its instances among them. */
function placesOf(told: string, changes: Changes): readonly string[] {
  const [policyId, requirementId] = told.split('/');
  const policies = aiAct.policies
    .filter(({ id }) => id === policyId)
    .map((policy) => ({ ...policy, requirements: policy.requirements.filter(({ id }) => id === requirementId) }));
  const contradictions = aiAct.contradictions.filter(({ id }) => id === told);
  const assessed = assess(withChanges(richScenario, changes), { ...aiAct, policies, contradictions });
  const [system] = assessed.systems;
  const references: readonly FactReference[] = [
    ...system!.contradictions.flatMap(({ decidedBy }) => decidedBy),
    ...system!.findings.flatMap(({ outcome, decidedBy }) => (outcome === 'not-satisfied' ? decidedBy : [])),
  ];
  return references.map(({ fact }) => fact);
}

describe('what documents say of one thing agrees, or both places are named', () => {
  it.each(RULES)('$rule: $told', ({ told, places, changes }) => {
    expect(placesOf(told, {})).toEqual([]);
    expect(placesOf(told, changes)).toEqual(expect.arrayContaining([...places]));
  });
});
