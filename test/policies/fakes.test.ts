import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { assessGovernance } from '../../src/governance.js';
import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import type { Pack } from '../../src/policy/policy.js';
import { assess, governanceOf, type Part, type Scenario } from '../laws/scenario.js';
import { bases } from '../support/arbitrary-bases.js';
import { waiver } from '../support/builders.js';
import { complete, item, screening } from '../support/rich/part.js';
import { richScenario } from '../support/rich-system.js';
import { type Changes, withChanges } from '../support/scenario-changes.js';

/**
 * What is put forward in place of a duty, and shows nothing of it. Each row starts from a system of which everything is
 * said and shown, holds that the duty is satisfied there, puts the fake in its place, and holds that it no longer is.
 */
interface Fake {
  readonly fake: string;
  /** `policy/requirement`. */
  readonly duty: string;
  readonly outcome: 'not-satisfied' | 'undetermined';
  readonly changes: Changes;
  /** Where the rich system does not do: the one that the fake is tried on. */
  readonly on?: Scenario;
}

const RISKS = 'riskManagement.risks';
const MEASURES = 'riskManagement.measures';
const TESTS = 'riskManagement.tests';
const DATA = 'dataGovernance';
const LEVELS = 'accuracyRobustnessCybersecurity';
const USER = 'parties[user].use';
const RIGHTS = `${USER}.fundamentalRights`;
const TRANSPARENCY = 'uses[shortlisting].transparency';
const INCIDENT = 'events.seriousIncident[ward]';
const file = (id: string, content: Part): Changes => ({ [`file[${id}].content`]: content });
/** The file of this item holds the same text as that of another system. */
const copied = (id: string): Changes =>
  file(id, {
    says: 'something',
    kind: 'pdf',
    reasons: [],
    copies: [
      { item: id, path: `evidence/${id}.pdf`, systems: ['shortlister'], shows: [], likeness: 'same' },
      { item: 'other', path: 'evidence/other.pdf', systems: ['payroll'], shows: [], likeness: 'same' },
    ],
  });
const empty = (id: string): Changes =>
  file(id, {
    says: 'nothing',
    kind: 'markdown',
    reasons: [{ code: 'placeholders-only', reason: 'it holds headings only' }],
  });

const withItems = (scenario: Scenario, ...more: readonly EvidenceItem[]): Scenario => ({
  ...scenario,
  items: [...scenario.items, ...more],
  files: {
    ...scenario.files,
    ...Object.fromEntries(more.map(({ path }) => [path, Object.values(scenario.files)[0]!])),
  },
});
const observed = (id: string, ...shows: readonly string[]): EvidenceItem => item(id, 'deployment record', ...shows);

const identifies = bases['two uses, one of them remote biometric identification']!;
const aYearLater = bases['in operation for a year']!;

/** The same system with a conversation, a picture, a notice to persons exposed and a published text. */
const talking = withItems(
  withChanges(richScenario, {
    [`${TRANSPARENCY}.interactsDirectlyWithPersons`]: 'yes',
    [`${TRANSPARENCY}.interactionNotice`]: {
      text: 'You are talking to a computer programme (AI).',
      saysAiSystem: 'yes',
      builtIn: 'yes',
      canBeSwitchedOffUnnoticed: 'no',
      checkedOn: '2027-11-18',
      checkedVersion: '4.2',
      placement: 'before or at the first interaction or exposure',
      distinguishable: 'yes',
      accessibility: 'read aloud, and shown in large letters',
    },
    [`${TRANSPARENCY}.generates`]: screening('image', 'text'),
    [`${TRANSPARENCY}.marks`]: complete(
      ['image', 'text'].map((content) => ({
        id: content,
        content,
        technique: 'watermark',
        machineReadable: 'yes',
        detector: 'a public page that reads the mark',
        interoperable: 'yes',
        testedVersion: '4.2',
        testedOn: '2027-10-01',
        found: 'found',
        afterUsualHandling: 'found',
      })),
    ),
    [`${TRANSPARENCY}.textOnPublicInterest`]: 'yes',
    [`${TRANSPARENCY}.textRule`]: 'an editor reads every text before it goes out',
    [`${TRANSPARENCY}.publishedTexts`]: complete([
      {
        id: 'market-letter',
        publishedOn: '2027-11-20',
        disclosed: 'no',
        reviewedBy: 'a competent natural person',
        reviewedOn: '2027-11-19',
        changedByAiAfterReview: 'no',
        editoriallyResponsible: 'the press office, by name in the imprint',
      },
    ]),
  }),
  observed('screens-of-the-product', 'uses[shortlisting].transparency'),
  item('detector-report', 'test report', 'uses[shortlisting].transparency.marks'),
  item('texts', 'document', 'uses[shortlisting].transparency'),
);
const judgedMarks: Scenario = {
  ...talking,
  attestations: [
    ...talking.attestations,
    {
      ...talking.attestations[0]!,
      id: 'marks',
      requirement: 'ai-act/provider-transparency/quality-of-marking',
    } as never,
  ],
};

const gate = 'workflow[hiring].gates[0]';

const FAKES: readonly Fake[] = [
  // Art. 4(1)
  {
    fake: 'one course for the recruiters, said to do for everybody',
    duty: 'ai-literacy/measures',
    outcome: 'not-satisfied',
    changes: { 'parties[user].literacy.measures[workshop].groups': ['recruiters'] },
  },
  {
    fake: 'a list of attendance of the version before',
    duty: 'ai-literacy/measures',
    outcome: 'undetermined',
    changes: { 'evidence[user-file].version': '4.1' },
  },
  // Art. 9(1), Art. 9(2)
  {
    fake: 'a risk file that was made, and reviewed, in one day',
    duty: 'risk-management/risk-management-system',
    outcome: 'undetermined',
    changes: { 'riskManagement.process.establishedOn': '2027-10-12' },
  },
  {
    fake: 'one risk file, word for word, for two systems',
    duty: 'risk-management/risk-management-system',
    outcome: 'undetermined',
    changes: copied('risk-file'),
  },
  // Art. 9(2)(a) and (b)
  {
    fake: 'one generic risk that belongs to no use',
    duty: 'risk-management/identification',
    outcome: 'not-satisfied',
    changes: { [`${RISKS}[bias].uses`]: [] },
  },
  {
    fake: 'a column of rights that is empty',
    duty: 'risk-management/identification',
    outcome: 'undetermined',
    changes: { [`${RISKS}[bias].right`]: undefined },
  },
  {
    fake: 'a column of rights in which “none” stands',
    duty: 'risk-management/identification',
    outcome: 'not-satisfied',
    changes: { [`${RISKS}[bias].right`]: 'none' },
  },
  {
    fake: 'scores without any estimate behind them',
    duty: 'risk-management/estimation',
    outcome: 'not-satisfied',
    changes: { [`${RISKS}[bias].estimationBasis`]: 'none' },
  },
  {
    fake: 'a misuse of another product, from which no risk of this one follows',
    duty: 'risk-management/estimation',
    outcome: 'not-satisfied',
    changes: {
      'riskManagement.foreseeableMisuses': complete([
        { id: 'sole-criterion', description: 'the rank is taken for the decision' },
        { id: 'overdose', description: 'the pump is set by hand' },
      ]),
    },
  },
  // Art. 9(2)(c)
  {
    fake: 'no analysis, where the first one is due',
    duty: 'risk-management/monitoring-data',
    outcome: 'not-satisfied',
    on: aYearLater,
    changes: { 'riskManagement.monitoringAnalyses': 'none' },
  },
  // Art. 9(2)(d), (4) and (5)
  {
    fake: 'training as the only measure against a risk',
    duty: 'risk-management/reduction-by-design',
    outcome: 'not-satisfied',
    changes: { [`${MEASURES}[reweighting].kind`]: 'information or training' },
  },
  {
    fake: 'a measure that nobody owns',
    duty: 'risk-management/measures',
    outcome: 'not-satisfied',
    changes: { [`${MEASURES}[reweighting].owner`]: 'none' },
  },
  {
    fake: 'a measure that nobody tested',
    duty: 'risk-management/testing',
    outcome: 'not-satisfied',
    changes: { [`${TESTS}[parity].measures`]: ['forced-sampling'] },
  },
  {
    fake: 'a measure that refers to a risk that is not there',
    duty: 'risk-management/measures',
    outcome: 'not-satisfied',
    changes: { [`${MEASURES}[reweighting].risks`]: ['prejudice'] },
  },
  // Art. 9(5), first subparagraph
  {
    fake: 'a criterion that was set after the result',
    duty: 'risk-management/residual-risk',
    outcome: 'not-satisfied',
    changes: { [`${RISKS}[bias].residual.criterionSetOn`]: '2027-08-31' },
  },
  {
    fake: 'an author who approves the file alone',
    duty: 'risk-management/residual-risk',
    outcome: 'undetermined',
    changes: { 'evidence[risk-file].approver': 'quality office' },
  },
  {
    fake: 'a residual risk that nobody judges by name',
    duty: 'risk-management/residual-risk',
    outcome: 'undetermined',
    changes: { 'attestation[residual-risk]': undefined },
  },
  // Art. 9(6) and (8)
  {
    fake: 'a threshold that was moved after the run',
    duty: 'risk-management/prior-thresholds',
    outcome: 'not-satisfied',
    changes: { [`${TESTS}[parity].thresholdSetOn`]: '2027-08-15' },
  },
  {
    fake: 'results without a test behind them',
    duty: 'risk-management/testing',
    outcome: 'undetermined',
    changes: file('parity-report', {
      says: 'something',
      kind: 'json',
      reasons: [],
      report: { tests: 0, failed: 0, versions: [] },
    }),
  },
  {
    fake: 'a test of the build before',
    duty: 'risk-management/testing',
    outcome: 'not-satisfied',
    changes: { [`${TESTS}[parity].version`]: '4.1' },
  },
  // Art. 9(9)
  {
    fake: '“not applicable”, where apprentices apply',
    duty: 'risk-management/vulnerable-persons',
    outcome: 'undetermined',
    changes: { 'riskManagement.vulnerablePersons.consideration': 'n/a' },
  },
  {
    fake: 'vulnerable persons that nobody has considered',
    duty: 'risk-management/vulnerable-persons',
    outcome: 'not-satisfied',
    changes: { 'riskManagement.vulnerablePersons.consideration': 'none' },
  },
  // Art. 10
  {
    fake: 'pre-trained, “so there is no data”, although it is tested',
    duty: 'data-governance/testing-data-sets',
    outcome: 'not-satisfied',
    on: withChanges(richScenario, {
      trainsModelsWithData: 'no',
      [`${DATA}.dataSets[past-applications].role`]: 'testing',
      [`${DATA}.dataSets[past-applications].independentOfTraining`]: 'yes',
    }),
    changes: { [`${DATA}.dataSets`]: 'none' },
  },
  {
    fake: 'design choices of one set, said to do for all',
    duty: 'data-governance/design-choices',
    outcome: 'not-satisfied',
    changes: { [`${DATA}.dataSets[held-out].designChoices`]: 'none' },
  },
  {
    fake: '“public data”, without how it was collected',
    duty: 'data-governance/origin',
    outcome: 'not-satisfied',
    changes: { [`${DATA}.dataSets[past-applications].sources[portal].collection`]: 'none' },
  },
  {
    fake: 'personal data without the purpose for which it was collected',
    duty: 'data-governance/origin',
    outcome: 'not-satisfied',
    changes: { [`${DATA}.dataSets[past-applications].sources[portal].originalPurpose`]: 'none' },
  },
  {
    fake: 'fairness shown for one group',
    duty: 'data-governance/bias-examination',
    outcome: 'not-satisfied',
    changes: {
      [`${DATA}.biasExaminations[spring].results[women]`]: undefined,
      [`${DATA}.biasExaminations[autumn].results[women]`]: undefined,
    },
  },
  {
    fake: 'averages alone',
    duty: 'data-governance/bias-examination',
    outcome: 'not-satisfied',
    changes: {
      [`${DATA}.biasExaminations[spring].results`]: 'none',
      [`${DATA}.biasExaminations[autumn].results`]: 'none',
    },
  },
  {
    fake: 'an examination on a sample that was balanced for it',
    duty: 'data-governance/bias-examination',
    outcome: 'not-satisfied',
    changes: {
      [`${DATA}.biasExaminations[spring].sample`]: 'chosen',
      [`${DATA}.biasExaminations[autumn].sample`]: 'chosen',
    },
  },
  {
    fake: 'representativeness claimed without a count',
    duty: 'data-governance/representativeness',
    outcome: 'not-satisfied',
    changes: { [`${DATA}.properties`]: 'none' },
  },
  // Art. 4a
  {
    fake: 'data called anonymised, with the keys still there',
    duty: 'special-categories/technical-limits',
    outcome: 'not-satisfied',
    changes: { 'specialCategoriesAgainstBias[of-the-maker].safeguards[safeguard-4].description': 'none' },
  },
  {
    fake: 'data that is still there after the bias was corrected',
    duty: 'special-categories/deletion',
    outcome: 'not-satisfied',
    changes: { 'specialCategoriesAgainstBias[of-the-maker].deletedOn': 'none' },
  },
  // Art. 11
  {
    fake: 'headings and empty templates',
    duty: 'technical-documentation-contents/identity',
    outcome: 'not-satisfied',
    changes: empty('annex-iv-file'),
  },
  {
    fake: 'prose that names another system',
    duty: 'technical-documentation-contents/identity',
    outcome: 'undetermined',
    changes: file('annex-iv-file', {
      says: 'something',
      kind: 'pdf',
      reasons: [],
      names: [{ system: 'payroll', versions: [] }],
    }),
  },
  {
    fake: 'documentation of the day after release',
    duty: 'technical-documentation/drawn-up-before-market',
    outcome: 'not-satisfied',
    on: { ...richScenario, asOf: '2027-12-05' },
    changes: { 'technicalDocumentation.drawnUpOn': '2027-12-03' },
  },
  // Art. 12
  {
    fake: 'a policy on logging, and no line of a log',
    duty: 'record-keeping/automatic-recording',
    outcome: 'undetermined',
    changes: { 'evidence[log-sample].kind': 'document' },
  },
  {
    fake: 'a log for debugging that serves none of the purposes',
    duty: 'record-keeping/events-of-risk',
    outcome: 'not-satisfied',
    changes: {
      'logging.events[drift].serves': screening('operationMonitoring'),
      'logging.events[score].serves': screening('operationMonitoring'),
    },
  },
  {
    fake: 'logging that is switched off in operation',
    duty: 'record-keeping/automatic-recording',
    outcome: 'not-satisfied',
    changes: { 'logging.automaticRecording': 'no' },
  },
  {
    fake: 'a shared account in the place of a person',
    duty: 'record-keeping/verifying-persons',
    outcome: 'not-satisfied',
    on: identifies,
    changes: { 'logging.biometricMinimum.verifyingPersons': 'no' },
  },
  // Art. 13
  {
    fake: 'a marketing sheet that says nothing about what may go wrong',
    duty: 'instructions-for-use/circumstances-of-risk',
    outcome: 'not-satisfied',
    changes: { 'instructions.statedRisks': [] },
  },
  {
    fake: 'an older version of the instructions in circulation',
    duty: 'instructions-for-use/accompanied-by-instructions',
    outcome: 'not-satisfied',
    changes: { 'instructions.deliveries[to-user].version': '1' },
  },
  {
    fake: '“see contract”',
    duty: 'instructions-for-use/accompanied-by-instructions',
    outcome: 'not-satisfied',
    changes: { 'instructions.accompaniment': 'not at all' },
  },
  // Art. 14
  {
    fake: 'a human in the loop, without a step of one',
    duty: 'human-oversight/refusal-or-reversal',
    outcome: 'not-satisfied',
    changes: {
      'workflow[hiring].gates': 'none',
      'workflow[hiring].transitions': [{ from: 'rank', to: 'invite' }],
    },
  },
  {
    fake: 'oversight that is aimed at no risk',
    duty: 'human-oversight/aim',
    outcome: 'not-satisfied',
    changes: { 'humanOversight.measures[second-look].risks': [] },
  },
  {
    fake: 'a course on AI in general, not on this system',
    duty: 'human-oversight/understanding',
    outcome: 'undetermined',
    changes: { 'evidence[technical-file].systems': ['payroll'] },
  },
  {
    fake: 'a course in the place of limits that are shown',
    duty: 'human-oversight/interpretation',
    outcome: 'not-satisfied',
    changes: { 'humanOversight.interpretation': 'none' },
  },
  {
    fake: '“users are aware”, one sentence long',
    duty: 'human-oversight/automation-bias',
    outcome: 'undetermined',
    changes: file('technical-file', {
      says: 'something',
      kind: 'pdf',
      reasons: [{ code: 'thin', reason: 'it holds one sentence', share: { part: 0, of: 1 } }],
    }),
  },
  {
    fake: 'an approval that cannot refuse',
    duty: 'human-oversight/refusal-or-reversal',
    outcome: 'not-satisfied',
    changes: {
      [`${gate}.canRefuse`]: 'no',
      'workflow[hiring].transitions': [
        { from: 'rank', to: 'review' },
        { from: 'review', to: 'invite', outcome: 'accept' },
      ],
    },
  },
  {
    fake: 'a time-out that accepts',
    duty: 'human-oversight/refusal-or-reversal',
    outcome: 'not-satisfied',
    changes: {
      [`${gate}.onTimeLimit`]: 'approve',
      'workflow[hiring].transitions': [
        { from: 'rank', to: 'review' },
        { from: 'review', to: 'invite', outcome: 'accept' },
        { from: 'review', to: 'close', outcome: 'reject' },
        { from: 'review', to: 'invite', kind: 'time-out' },
      ],
    },
  },
  {
    fake: 'a reviewer whose every button leads on to the effect',
    duty: 'human-oversight/refusal-or-reversal',
    outcome: 'not-satisfied',
    changes: { 'workflow[hiring].transitions[2].to': 'invite' },
  },
  {
    fake: 'a reversal that is a form, with nobody behind it',
    duty: 'human-oversight/refusal-or-reversal',
    outcome: 'undetermined',
    changes: { [`${gate}.canRefuse`]: 'no', 'workflow[hiring].steps[invite].reversal': undefined },
  },
  {
    fake: 'a mail address called stop',
    duty: 'human-oversight/interruption',
    outcome: 'not-satisfied',
    changes: {
      'humanOversight.intervention': 'none',
      'humanOversight.stopControl': { mechanism: 'a mail address', haltsInSafeState: 'no' },
    },
  },
  {
    fake: 'a stop of the screen that lets the queue run on',
    duty: 'human-oversight/interruption',
    outcome: 'not-satisfied',
    changes: { 'humanOversight.intervention': 'none', 'workflow[hiring].stop.reaches': ['review'] },
  },
  {
    fake: 'the same person twice',
    duty: 'human-oversight/two-person-verification',
    outcome: 'not-satisfied',
    on: identifies,
    changes: { 'humanOversight.separateVerifiers': 1 },
  },
  {
    fake: 'two verifiers on one login, of which no record tells the persons apart',
    duty: 'record-keeping/verifying-persons',
    outcome: 'not-satisfied',
    on: identifies,
    changes: { 'logging.biometricMinimum.verifyingPersons': 'no' },
  },
  {
    fake: 'a second verifier who is only written down: no drill or log shows that the two look separately',
    duty: 'human-oversight/two-person-verification',
    outcome: 'undetermined',
    on: identifies,
    changes: Object.fromEntries(
      identifies.items
        .filter(({ kind, shows }) => kind !== 'document' && shows.some((path) => path.startsWith('humanOversight')))
        .map(({ id }) => [`evidence[${id}].kind`, 'document']),
    ),
  },
  // Art. 15
  {
    fake: 'the best of two runs',
    duty: 'accuracy-robustness-cybersecurity/accuracy',
    outcome: 'not-satisfied',
    changes: {
      [`${LEVELS}.results`]: complete([
        ...(richScenario.system[LEVELS] as { results: { entries: readonly Part[] } }).results.entries,
        {
          id: 'worse',
          accuracyLevel: 'right-fifth',
          dataSet: 'held-out',
          value: 0.7,
          records: 2000,
          ranOn: '2027-10-02',
          version: '4.2',
        },
      ]),
    },
  },
  {
    fake: 'another metric in the instructions than in the report',
    duty: 'accuracy-robustness-cybersecurity/declared-levels',
    outcome: 'not-satisfied',
    changes: { [`${LEVELS}.levels[right-fifth].declaredMetric`]: 'share of recruiters who are content' },
  },
  {
    fake: 'levels of another version',
    duty: 'accuracy-robustness-cybersecurity/accuracy',
    outcome: 'not-satisfied',
    changes: { [`${LEVELS}.results[october].version`]: '4.1' },
  },
  {
    fake: 'a figure of uptime in the place of robustness',
    duty: 'accuracy-robustness-cybersecurity/resilience',
    outcome: 'not-satisfied',
    changes: { [`${LEVELS}.robustnessTests`]: 'none' },
  },
  {
    fake: 'an ordinary penetration test alone',
    duty: 'accuracy-robustness-cybersecurity/ai-specific-vulnerabilities',
    outcome: 'not-satisfied',
    changes: { [`${LEVELS}.securityTests[red-team].threats`]: ['stolen-account'] },
  },
  {
    fake: 'a scan without results',
    duty: 'accuracy-robustness-cybersecurity/ai-specific-vulnerabilities',
    outcome: 'undetermined',
    changes: { [`${LEVELS}.securityTests[red-team].result`]: undefined },
  },
  // Art. 17
  {
    fake: 'a bought manual that another firm runs by',
    duty: 'quality-management/quality-management-system',
    outcome: 'not-satisfied',
    changes: { 'qualityManagement.operatedBy': 'user' },
  },
  {
    fake: 'a procedure that nobody is recorded to have followed',
    duty: 'quality-management/design',
    outcome: 'not-satisfied',
    changes: { 'qualityManagement.procedures[handbook].records': 'none' },
  },
  {
    fake: 'fifteen days for every incident',
    duty: 'quality-management/incident-reporting',
    outcome: 'not-satisfied',
    changes: {
      'qualityManagement.incidentDeadlines.general': 'P15D',
      'qualityManagement.incidentDeadlines.death': 'P15D',
      'qualityManagement.incidentDeadlines.infrastructureOrWidespread': 'P15D',
    },
  },
  {
    fake: 'a board that is accountable together',
    duty: 'quality-management/accountability',
    outcome: 'not-satisfied',
    changes: { 'qualityManagement.responsibilities[head-of-quality].kind': 'several together' },
  },
  {
    fake: 'an accountable person who has left',
    duty: 'quality-management/accountability',
    outcome: 'not-satisfied',
    changes: { 'qualityManagement.responsibilities[head-of-quality].heldUntil': '2027-11-30' },
  },
  // Art. 19(1), Art. 26(6)
  {
    fake: 'a store that keeps thirty days, whatever the policy says',
    duty: 'provider-logs/retention',
    outcome: 'not-satisfied',
    changes: { 'parties[maker].logs.retention': 'P30D' },
  },
  {
    fake: 'a hundred and eighty days, which six months are not',
    duty: 'deployers/log-retention',
    outcome: 'not-satisfied',
    changes: { 'parties[user].logs.retention': 'P180D' },
  },
  {
    fake: 'a policy in the place of the configuration of the store',
    duty: 'provider-logs/retention',
    outcome: 'undetermined',
    changes: { 'evidence[maker-store].kind': 'document' },
  },
  {
    fake: 'rotation by size, so that nobody can name a period',
    duty: 'provider-logs/retention',
    outcome: 'undetermined',
    changes: { 'parties[maker].logs.retention': undefined },
  },
  {
    fake: 'an export that was made once, for an older version',
    duty: 'provider-logs/retention',
    outcome: 'undetermined',
    changes: { 'evidence[maker-store].version': '4.1' },
  },
  // Art. 20
  {
    fake: 'no action on a non-conformity that is known',
    duty: 'corrective-action/corrective-action',
    outcome: 'not-satisfied',
    changes: {
      'events.reasonToConsiderNonConformity[age-order].action': undefined,
      'events.reasonToConsiderNonConformity[age-order].doneOn': 'none',
    },
  },
  // Art. 26
  {
    fake: 'instructions that were never fetched',
    duty: 'deployers/use-as-instructed',
    outcome: 'not-satisfied',
    changes: { [`${USER}.instructionsVersion`]: 'none' },
  },
  {
    fake: 'a list of names',
    duty: 'deployers/overseers',
    outcome: 'undetermined',
    changes: { [`${USER}.overseers`]: complete([{ id: 'lead-recruiter' }]) },
  },
  {
    fake: 'authority to comment, and nothing more',
    duty: 'deployers/overseers',
    outcome: 'not-satisfied',
    changes: { [`${USER}.overseers[lead-recruiter].authority`]: screening() },
  },
  {
    fake: 'a dashboard in the place of the record that is due',
    duty: 'deployers/monitoring',
    outcome: 'not-satisfied',
    on: aYearLater,
    changes: { [`${USER}.monitoring.records`]: 'none' },
  },
  {
    fake: '“none” without a register that anybody calls complete',
    duty: 'deployers/risk-found',
    outcome: 'undetermined',
    changes: { [`${USER}.risksFound`]: [] },
  },
  {
    fake: 'a page on the intranet after the start',
    duty: 'deployers/workers-informed',
    outcome: 'not-satisfied',
    on: { ...richScenario, asOf: '2027-12-10' },
    changes: { [`${USER}.workplaces[town-hall].workersToldOn`]: '2027-12-09' },
  },
  {
    fake: 'the works council alone',
    duty: 'deployers/workers-informed',
    outcome: 'not-satisfied',
    changes: { [`${USER}.workplaces[town-hall].workersToldOn`]: 'none' },
  },
  {
    fake: 'a link to a home page, which is no entry',
    duty: 'registration-by-deployers/registration',
    outcome: 'not-satisfied',
    changes: { [`${USER}.registrations[own-entry].entry`]: 'none' },
  },
  {
    fake: 'an impact assessment that is older than the system',
    duty: 'deployers/data-protection-assessment',
    outcome: 'not-satisfied',
    changes: { [`${USER}.dataProtectionAssessment.instructionsVersion`]: '1' },
  },
  {
    fake: 'one authorisation for many uses: for a single one nothing was asked',
    duty: 'post-remote-identification/authorisation',
    outcome: 'not-satisfied',
    on: identifies,
    changes: { 'events.postRemoteIdentificationUse[0].authorisationRequestedOn': 'none' },
  },
  {
    fake: 'a line in general terms',
    duty: 'deployers/persons-informed',
    outcome: 'not-satisfied',
    changes: { [`${USER}.personNotices[portal-page].inGeneralTermsOnly`]: 'yes' },
  },
  // Art. 27
  {
    fake: 'a leaflet of the product, pasted',
    duty: 'fundamental-rights/processes',
    outcome: 'undetermined',
    changes: copied('user-file'),
  },
  {
    fake: 'all risks low, and nobody who judged them',
    duty: 'fundamental-rights/risks-of-harm',
    outcome: 'undetermined',
    changes: { 'attestation[risks-of-harm]': undefined },
  },
  {
    fake: 'one text for many uses, of which this one is none',
    duty: 'fundamental-rights/processes',
    outcome: 'not-satisfied',
    changes: { [`${RIGHTS}.processes[selection].uses`]: ['payroll'] },
  },
  {
    fake: 'an assessment of data protection under another name: no harm to a right in it',
    duty: 'fundamental-rights/risks-of-harm',
    outcome: 'not-satisfied',
    changes: { [`${RIGHTS}.harms`]: 'none' },
  },
  {
    fake: 'a draft that was never sent',
    duty: 'fundamental-rights/notification',
    outcome: 'not-satisfied',
    changes: { [`${RIGHTS}.notification.on`]: 'none' },
  },
  // Art. 50
  {
    fake: 'the word “assistant”',
    duty: 'provider-transparency/interaction-notice',
    outcome: 'not-satisfied',
    on: talking,
    changes: { [`${TRANSPARENCY}.interactionNotice.saysAiSystem`]: 'no' },
  },
  {
    fake: 'a clause in the terms',
    duty: 'provider-transparency/manner-of-the-interaction-notice',
    outcome: 'not-satisfied',
    on: talking,
    changes: {
      [`${TRANSPARENCY}.interactionNotice.placement`]: 'only in terms, a manual or a notice to somebody else',
    },
  },
  {
    fake: 'a notice after the talk',
    duty: 'provider-transparency/manner-of-the-interaction-notice',
    outcome: 'not-satisfied',
    on: talking,
    changes: { [`${TRANSPARENCY}.interactionNotice.placement`]: 'later' },
  },
  {
    fake: 'a visible label alone',
    duty: 'provider-transparency/machine-readable-marking',
    outcome: 'not-satisfied',
    on: talking,
    changes: { [`${TRANSPARENCY}.marks[image].technique`]: 'visible label only' },
  },
  {
    fake: 'metadata that the export of the product itself loses',
    duty: 'provider-transparency/quality-of-marking',
    outcome: 'not-satisfied',
    on: judgedMarks,
    changes: { [`${TRANSPARENCY}.marks[image].afterUsualHandling`]: 'not found' },
  },
  {
    fake: 'review by another program',
    duty: 'deployer-transparency/text-disclosure',
    outcome: 'not-satisfied',
    on: talking,
    changes: { [`${TRANSPARENCY}.publishedTexts[market-letter].reviewedBy`]: 'a program' },
  },
  {
    fake: 'an imprint without a person',
    duty: 'deployer-transparency/text-disclosure',
    outcome: 'not-satisfied',
    on: talking,
    changes: { [`${TRANSPARENCY}.publishedTexts[market-letter].editoriallyResponsible`]: 'none' },
  },
  // Art. 72
  {
    fake: 'a plan without data',
    duty: 'post-market-monitoring/analysis-of-data',
    outcome: 'not-satisfied',
    on: aYearLater,
    changes: { 'postMarketMonitoring.analyses': 'none' },
  },
  {
    fake: 'uptime as the only thing that is watched',
    duty: 'post-market-monitoring/continuous-compliance',
    outcome: 'not-satisfied',
    changes: { 'postMarketMonitoring.indicators[overrides].requirements': screening('robustness') },
  },
  // Art. 73
  {
    fake: 'awareness dated after the report',
    duty: 'serious-incidents/within-fifteen-days',
    outcome: 'not-satisfied',
    changes: { [`${INCIDENT}.knownOn`]: '2027-11-28' },
  },
  {
    fake: 'an incident that is kept as a complaint, in a register that nobody calls complete',
    duty: 'serious-incidents/report',
    outcome: 'undetermined',
    changes: { 'events.seriousIncident': [] },
  },
  {
    fake: 'a kind of incident that is left open to win time',
    duty: 'serious-incidents/within-fifteen-days',
    outcome: 'undetermined',
    changes: { [`${INCIDENT}.ledTo`]: undefined },
  },
  {
    fake: 'a death that is reported by the longer clock',
    duty: 'serious-incidents/within-ten-days',
    outcome: 'not-satisfied',
    on: { ...richScenario, asOf: '2027-12-10' },
    changes: { [`${INCIDENT}.places[portugal].reportedOn`]: '2027-12-08' },
  },
  {
    fake: 'a system that was changed the same night',
    duty: 'serious-incidents/no-alteration-untold',
    outcome: 'not-satisfied',
    changes: {
      [`${INCIDENT}.systemAltered`]: 'yes',
      [`${INCIDENT}.alteredOn`]: '2027-11-25',
      [`${INCIDENT}.authorityToldOfAlterationOn`]: 'none',
    },
  },
  {
    fake: 'the narrower reporting, used where no other law asks for a report',
    duty: 'serious-incidents/report',
    outcome: 'undetermined',
    changes: {
      'organisation[maker].equivalentIncidentReporting': 'yes',
      [`${INCIDENT}.places`]: 'none',
    },
  },
];

function packOf(duty: string): Pack {
  const [policyId, requirementId] = duty.split('/');
  const policy = aiAct.policies.find(({ id }) => id === policyId);
  const requirement = policy?.requirements.find(({ id }) => id === requirementId);
  if (policy === undefined || requirement === undefined) throw new Error(`there is no duty ${duty}`);
  return { ...aiAct, policies: [{ ...policy, requirements: [requirement] }], contradictions: [] };
}

const outcomesOf = (scenario: Scenario, duty: string): readonly string[] =>
  assess(scenario, packOf(duty))
    .systems[0]!.findings.map(({ outcome }) => outcome)
    .filter((outcome) => outcome !== 'not-applicable');

describe('what is put in the place of a duty', () => {
  it.each(FAKES)('$duty: $fake', ({ duty, outcome, changes, on = richScenario }) => {
    const before = outcomesOf(on, duty);
    expect(new Set(before), 'the duty is satisfied without the fake').toEqual(new Set(['satisfied']));
    expect(outcomesOf(withChanges(on, changes), duty)).toContain(outcome);
  });
});

describe('a waiver in the place of an action', () => {
  it('is noted, and the duty to act stays unmet', () => {
    const duty = 'corrective-action/corrective-action';
    const scenario = withChanges(richScenario, {
      'events.reasonToConsiderNonConformity[age-order].action': undefined,
      'events.reasonToConsiderNonConformity[age-order].doneOn': 'none',
    });
    const pack = packOf(duty);
    const unmet = assess(scenario, pack).systems[0]!.findings.find(({ outcome }) => outcome === 'not-satisfied')!;
    const { registry, graphs } = governanceOf(scenario);
    const waivers = [waiver(unmet, { system: 'shortlister', created: '2027-12-01', until: '2028-03-01' })];
    const waived = assessGovernance(
      { registry: { ...registry, waivers }, graphs },
      new Map(Object.entries(scenario.files)),
      { asOf: scenario.asOf, edition: 'current', pack, toolVersion: '0.0.0' },
    );
    const found = waived.systems[0]!.findings.find(({ fingerprint }) => fingerprint === unmet.fingerprint);
    expect(found).toMatchObject({ outcome: 'not-satisfied', waiver: { state: 'holds' } });
  });
});
