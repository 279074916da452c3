import { expect, it } from 'vitest';
import { systemicRiskModels } from '../../../policies/general-purpose-models/art-55-systemic-risk.js';
import { decideGate } from '../../../src/gate/decide.js';
import type { Assessment } from '../../../src/model/generated/assessment.js';
import { AS_OF, having, list, merge, only, type Part, type Registered } from '../../support/builders.js';
import {
  assess,
  type Case,
  type Cases,
  describeBeside,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';
import { attests, bystander, model, notBound, OPEN, of, SYSTEMIC, shows } from './model-cases.js';

const RISK: Part = {
  id: 'cyber-offence',
  description: 'automated discovery of flaws in widely used software',
  arisesFrom: 'use',
  scaleInTheUnion: 'operators of essential services in several Member States',
  criterion: 'no uplift beyond public tools in two of three suites',
  criterionSetOn: '2027-09-01',
  assessedOn: '2027-10-20',
  acceptable: 'yes',
};
const MITIGATION: Part = { id: 'access', risks: ['cyber-offence'], implementedOn: '2027-11-01' };
const SUITE: Part = {
  id: 'suite',
  kind: 'evaluation by standardised protocol',
  protocol: 'public cyber suite, release 3',
  risks: ['cyber-offence'],
  version: '2.0',
  ranOn: '2027-10-01',
  result: 'four of forty tasks solved',
};
const CAMPAIGN: Part = {
  id: 'campaign',
  kind: 'adversarial testing',
  protocol: 'twelve testers for two weeks, open brief',
  risks: [],
  version: '2.0',
  ranOn: '2027-10-10',
  result: 'three ways round the filter, closed',
  documented: 'yes',
};
const PROTECTIONS: readonly Part[] = [
  {
    id: 'weights',
    protects: 'the model',
    threat: 'theft of weights by an insider',
    measure: 'encrypted, two persons for each export',
    implementedOn: '2027-06-01',
    testedOn: '2027-06-01',
    result: 'it held',
  },
  {
    id: 'halls',
    protects: 'its physical infrastructure',
    threat: 'unauthorised entry',
    measure: 'guarded halls, sealed racks',
    implementedOn: '2027-06-01',
    testedOn: '2027-09-01',
    result: 'it held',
  },
];
const FILE: Part = {
  risks: list(RISK),
  sourcesExamined: only('development', 'placingOnTheMarket', 'use'),
  nextAssessmentOn: AS_OF,
  mitigations: list(MITIGATION),
  evaluations: list(SUITE, CAMPAIGN),
  incidentProcess: {
    description: 'intake from logs and providers, triage within a day',
    responsible: 'head of model safety',
    inPlaceOn: '2026-03-01',
  },
  protections: list(...PROTECTIONS),
};

const withRisk = (patch: Part = {}, rest: Part = {}): Registered =>
  having(having(model(SYSTEMIC), { systemicRiskFile: merge(FILE, patch) }), rest);
const documents = {
  subject: 'model' as const,
  evidence: [shows('document', 'systemicRiskFile')],
  attestations: [attests({ facts: ['systemicRiskFile.risks'] })],
};
const reports = {
  subject: 'model' as const,
  evidence: [shows('test report', 'systemicRiskFile')],
  attestations: [
    attests({ requirement: 'ai-act/systemic-risk-models/model-evaluation' }),
    attests({ id: 'level', requirement: 'ai-act/systemic-risk-models/cybersecurity' }),
  ],
};
const as = (name: string, system: Registered, more: Partial<Case> = {}): Case =>
  of(name, system, { ...documents, ...more });
const tested = (name: string, system: Registered, more: Partial<Case> = {}): Case =>
  of(name, system, { ...reports, ...more });

const never: Cases = [
  of('a general-purpose model without systemic risk', model({ systemicRiskFile: FILE }), { reason: 'class' }),
  of(
    'a model of which the Commission accepted that it presents none',
    withRisk({}, { model: { argumentsAccepted: 'yes' } }),
    {
      reason: 'class',
    },
  ),
  of('who neither made the model nor supplies it', withRisk({}, { parties: list(bystander()) }), { reason: 'role' }),
  ...notBound({ systemicRiskFile: FILE }).filter(({ reason }) => reason === 'scope'),
] as never;
const noFile: Case = as('no file', withRisk({}, { systemicRiskFile: 'none' }));
const without = (entry: Part, key: string): Part => merge(entry, { [key]: undefined });
const evaluations = (...list_: readonly Part[]): Registered => withRisk({ evaluations: list(...list_) });
/** One evaluation by protocol that looks at no risk, and one that looks at the risk by no protocol. */
const apart = (byProtocol: Part, ofRisk: Part): Registered =>
  evaluations({ ...SUITE, risks: [], ...byProtocol }, { ...SUITE, id: 'other', kind: 'other', ...ofRisk });
const suite = (patch: Part): Registered => evaluations(merge(SUITE, patch), CAMPAIGN);

testRequirement(systemicRiskModels, 'model-evaluation', {
  satisfied: [
    tested('by a public suite, on this version', withRisk()),
    tested('on the day that is judged', suite({ ranOn: AS_OF })),
    tested(
      'a risk that only the adversarial test looked at',
      evaluations({ ...SUITE, risks: [] }, { ...CAMPAIGN, risks: ['cyber-offence'] }),
    ),
    tested(
      'a risk that only another evaluation looked at',
      evaluations({ ...SUITE, risks: [] }, { ...SUITE, id: 'other', kind: 'other' }),
    ),
    tested(
      'an older evaluation beside the one of this version',
      evaluations(SUITE, { ...SUITE, id: 'older', version: '1.0' }),
    ),
    tested('an open model, which no relief frees', withRisk({}, OPEN)),
  ],
  'not-satisfied': [
    tested('no file', withRisk({}, { systemicRiskFile: 'none' })),
    tested('on an older version', suite({ version: '1.9' })),
    tested('planned for tomorrow', suite({ ranOn: '2028-01-15' })),
    tested('only adversarial testing', evaluations({ ...CAMPAIGN, risks: ['cyber-offence'] })),
    tested('a risk that nothing looked at', withRisk({ risks: list(RISK, { ...RISK, id: 'deception' }) })),
    tested('the one by protocol is of an older version', apart({ version: '1.9' }, {})),
    tested('the one by protocol is planned for tomorrow', apart({ ranOn: '2028-01-15' }, {})),
    tested('the one that looks at the risk is of an older version', apart({}, { version: '1.9' })),
    tested('the one that looks at the risk is planned for tomorrow', apart({}, { ranOn: '2028-01-15' })),
    tested('no risk identified, so nothing looked for', withRisk({ risks: 'none' })),
    tested('of this version only by another way, which is no protocol', evaluations({ ...SUITE, kind: 'other' })),
    tested('the one evaluation by a protocol looked at no risk', evaluations({ ...SUITE, risks: [] }, CAMPAIGN)),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...reports, system: withRisk() }),
    tested('a description without a report', withRisk(), { evidence: documents.evidence, reason: 'claimed-not-shown' }),
    tested('nobody judged the protocols', withRisk(), { attestations: [], reason: 'judgement-needed' }),
    ...['protocol', 'result', 'version', 'ranOn'].flatMap((key) => [
      tested(`nothing said of ${key}`, suite({ [key]: undefined })),
      tested(
        `nothing said of ${key} where it is by protocol`,
        evaluations(without({ ...SUITE, risks: [] }, key), { ...SUITE, id: 'other', kind: 'other' }),
      ),
      tested(
        `nothing said of ${key} where it looks at the risk`,
        evaluations({ ...SUITE, risks: [] }, without({ ...SUITE, id: 'other', kind: 'other' }, key)),
      ),
    ]),
    of('nobody says what the model can do', model({ model: { highImpactCapabilities: undefined } }), {
      reason: 'applicability-open',
    }),
  ],
  'not-applicable': never,
});

const campaign = (patch: Part): Registered => evaluations(SUITE, merge(CAMPAIGN, patch));

testRequirement(systemicRiskModels, 'adversarial-testing', {
  satisfied: [
    tested('on this version, documented', withRisk()),
    tested('on the day that is judged', campaign({ ranOn: AS_OF })),
  ],
  'not-satisfied': [
    tested('no file', withRisk({}, { systemicRiskFile: 'none' })),
    tested('only an evaluation by protocol', evaluations({ ...SUITE, documented: 'yes' })),
    tested('not documented', campaign({ documented: 'no' })),
    tested('on an older version', campaign({ version: '1.9' })),
    tested('planned for tomorrow', campaign({ ranOn: '2028-01-15' })),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...reports, system: withRisk() }),
    ...['kind', 'protocol', 'result', 'version', 'ranOn', 'documented'].map((key) =>
      tested(`nothing said of ${key}`, campaign({ [key]: undefined })),
    ),
  ],
  'not-applicable': never,
});

const risk = (patch: Part): Registered => withRisk({ risks: list(merge(RISK, patch)) });
const twoRisks = (patch: Part): Registered =>
  withRisk({ risks: list(RISK, merge({ ...RISK, id: 'deception' }, patch)) });

testRequirement(systemicRiskModels, 'risk-assessment', {
  satisfied: [
    as('by a criterion set before, and the next one due today', withRisk()),
    as('on the day that is judged', risk({ assessedOn: AS_OF })),
    as('the criterion was set the day before', risk({ criterionSetOn: '2027-10-19' })),
  ],
  'not-satisfied': [
    noFile,
    as('no risk was identified', withRisk({ risks: 'none' })),
    as('the criterion was set on the day of the assessment', risk({ criterionSetOn: '2027-10-20' })),
    as('the second risk was measured by a later criterion', twoRisks({ criterionSetOn: '2027-10-21' })),
    as('an assessment for tomorrow', risk({ assessedOn: '2028-01-15' })),
    as('the next assessment was due yesterday', withRisk({ nextAssessmentOn: '2028-01-13' })),
    as('nobody looked at the development', withRisk({ sourcesExamined: only('placingOnTheMarket', 'use') })),
    as('nobody looked at the placing on the market', withRisk({ sourcesExamined: only('development', 'use') })),
    as('nobody looked at the use', withRisk({ sourcesExamined: only('development', 'placingOnTheMarket') })),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...documents, system: withRisk() }),
    ...['description', 'arisesFrom', 'scaleInTheUnion', 'criterion', 'criterionSetOn', 'assessedOn'].map((key) =>
      as(`nothing said of ${key}`, risk({ [key]: undefined })),
    ),
    as('nobody says when the next one is due', withRisk({ nextAssessmentOn: undefined })),
    as('the list of risks is not said to be complete', withRisk({ risks: [RISK] })),
  ],
  'not-applicable': never,
});

testRequirement(systemicRiskModels, 'risk-mitigation', {
  satisfied: [
    as('a measure in place, and what remains is judged', withRisk()),
    as(
      'in place from the day that is judged',
      withRisk({ mitigations: list({ ...MITIGATION, implementedOn: AS_OF }) }),
    ),
    as(
      'one of two measures is in place',
      withRisk({ mitigations: list({ ...MITIGATION, id: 'later', implementedOn: 'none' }, MITIGATION) }),
    ),
  ],
  'not-satisfied': [
    noFile,
    as('no risk was identified', withRisk({ risks: 'none' })),
    as('no measure', withRisk({ mitigations: 'none' })),
    as('a measure for tomorrow', withRisk({ mitigations: list({ ...MITIGATION, implementedOn: '2028-01-15' }) })),
    as('a measure for another risk', withRisk({ mitigations: list({ ...MITIGATION, risks: [] }) })),
    as('a second risk without a measure', twoRisks({})),
    as('what remains is not acceptable', risk({ acceptable: 'no' })),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...documents, system: withRisk() }),
    as('nobody says since when', withRisk({ mitigations: list({ ...MITIGATION, implementedOn: undefined }) })),
    as('nobody says what it is for', withRisk({ mitigations: list({ ...MITIGATION, risks: undefined }) })),
    as('nobody judged what remains', risk({ acceptable: undefined })),
    as('what remains is called acceptable, and no named person judged it', withRisk(), {
      attestations: [],
      reason: 'claimed-not-shown',
    }),
  ],
  'not-applicable': never,
});

const process = (patch: Part): Registered => withRisk({ incidentProcess: patch });

testRequirement(systemicRiskModels, 'tracking-of-incidents', {
  satisfied: [
    as('a process with somebody who answers for it', withRisk()),
    as('from the day that is judged', process({ inPlaceOn: AS_OF })),
  ],
  'not-satisfied': [
    noFile,
    as('no process', withRisk({ incidentProcess: 'none' })),
    as('a process that is not described', process({ description: 'none' })),
    as('a process for tomorrow', process({ inPlaceOn: '2028-01-15' })),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...documents, system: withRisk() }),
    ...['description', 'responsible', 'inPlaceOn'].map((key) =>
      as(`nothing said of ${key}`, process({ [key]: undefined })),
    ),
  ],
  'not-applicable': never,
});

const INCIDENT: Part = {
  id: 'hospital',
  knownOn: '2027-12-01',
  documentedOn: '2027-12-02',
  reportedOn: '2027-12-03',
  correctiveMeasures: 'filter for the technique',
};
const after = (...incidents: readonly Part[]): Registered => withRisk({ seriousIncidents: list(...incidents) });
const incident = (patch: Part): Registered => after(merge(INCIDENT, patch));
const judged = { attestations: [attests({ requirement: 'ai-act/systemic-risk-models/reporting-of-incidents' })] };

testRequirement(systemicRiskModels, 'reporting-of-incidents', {
  satisfied: [
    as('reported two days after', incident({}), judged),
    as('all on the day that is judged', incident({ knownOn: AS_OF, documentedOn: AS_OF, reportedOn: AS_OF }), judged),
  ],
  'not-satisfied': [
    as('not reported', incident({ reportedOn: 'none' }), judged),
    as('to be reported tomorrow', incident({ reportedOn: '2028-01-15' }), judged),
    as('not documented', incident({ documentedOn: 'none' }), judged),
    as('to be documented tomorrow', incident({ documentedOn: '2028-01-15' }), judged),
    as('reported before anybody knew', incident({ reportedOn: '2027-11-30' }), judged),
    as('no corrective measure is looked for', incident({ correctiveMeasures: 'none' }), judged),
    as('one of two was not reported', after(INCIDENT, { ...INCIDENT, id: 'bank', reportedOn: 'none' }), judged),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...documents, ...judged, system: incident({}) }),
    as('nobody judged whether that was without undue delay', incident({}), {
      attestations: [],
      reason: 'judgement-needed',
    }),
    ...['knownOn', 'documentedOn', 'reportedOn', 'correctiveMeasures'].map((key) =>
      as(`nothing said of ${key}`, incident({ [key]: undefined }), judged),
    ),
    as('nobody says whether there was one', withRisk(), { reason: 'applicability-open' }),
  ],
  'not-applicable': [as('none happened, by a list that is complete', after(), { reason: 'condition' }), ...never],
});

const protections = (first: Part, second_: Part = {}): Registered =>
  withRisk({ protections: list(merge(PROTECTIONS[0]!, first), merge(PROTECTIONS[1]!, second_)) });
const level = { attestations: reports.attestations };

testRequirement(systemicRiskModels, 'cybersecurity', {
  satisfied: [
    as('both are protected, and the tests held', withRisk(), level),
    as('tested on the day that is judged', protections({ testedOn: AS_OF }, { testedOn: AS_OF }), level),
    as('tested on the day on which it was there', protections({}, { testedOn: '2027-06-01' }), level),
  ],
  'not-satisfied': [
    as('no file', withRisk({}, { systemicRiskFile: 'none' }), level),
    as('the model alone', withRisk({ protections: list(PROTECTIONS[0]!) }), level),
    as('the physical infrastructure alone', withRisk({ protections: list(PROTECTIONS[1]!) }), level),
    as('a measure for tomorrow', protections({ implementedOn: '2028-01-15' }), level),
    as('tested before it was there', protections({ testedOn: '2027-05-31' }), level),
    as('halls that were tested before they were guarded', protections({}, { testedOn: '2027-05-31' }), level),
    as('halls whose test is only planned', protections({}, { testedOn: '2028-01-15' }), level),
    as('a test that is only planned', protections({ testedOn: '2028-01-15' }), level),
    as('a test that it did not pass', protections({}, { result: 'it did not hold' }), level),
    as(
      'a further measure that did not hold',
      withRisk({ protections: list(...PROTECTIONS, { id: 'gate', result: 'it did not hold' }) }),
      level,
    ),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...documents, ...level, system: withRisk() }),
    as('nobody judged the level', withRisk(), { attestations: [], reason: 'judgement-needed' }),
    ...['protects', 'threat', 'measure', 'implementedOn', 'testedOn', 'result'].flatMap((key) => [
      as(`nothing said of ${key}`, protections({ [key]: undefined }), level),
      as(`nothing said of ${key} of the halls`, protections({}, { [key]: undefined }), level),
    ]),
  ],
  'not-applicable': never,
});

const MEANS: Part = {
  by: 'alternative adequate means',
  alternativeMeans: 'own framework',
  demonstratedOn: '2027-10-01',
};
const CODE: Part = { by: 'approved code of practice', since: '2026-01-01', coveredBy: only('systemicRisk') };
const demonstrated = (patch: Part): Registered => withRisk({}, { modelDemonstration: patch });
const means = {
  evidence: [shows('document', 'modelDemonstration')],
  attestations: [attests({ requirement: 'ai-act/systemic-risk-models/alternative-means-for-systemic-risk' })],
};

testRequirement(systemicRiskModels, 'alternative-means-for-systemic-risk', {
  satisfied: [
    as('demonstrated, and judged adequate', demonstrated(MEANS), means),
    as('on the day that is judged', demonstrated({ ...MEANS, demonstratedOn: AS_OF }), means),
    as(
      'a code without the chapter on systemic risk, and means for it',
      demonstrated({ ...MEANS, ...CODE, coveredBy: only('copyright') }),
      means,
    ),
    as(
      'a code that will be signed tomorrow, and means until then',
      demonstrated({ ...MEANS, ...CODE, since: '2028-01-15' }),
      means,
    ),
  ],
  'not-satisfied': [
    as('never put together', demonstrated({ ...MEANS, demonstratedOn: 'none' }), means),
    as('for next year', demonstrated({ ...MEANS, demonstratedOn: '2029-01-01' }), means),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...documents, ...means, system: demonstrated(MEANS) }),
    as('nobody judged whether they are adequate', demonstrated(MEANS), {
      ...means,
      attestations: [],
      reason: 'judgement-needed',
    }),
    as('nobody says which means', demonstrated({ ...MEANS, alternativeMeans: undefined }), means),
    as('nothing said', withRisk(), { reason: 'applicability-open' }),
  ],
  'not-applicable': [
    as('who signed the code from the day that is judged on', demonstrated({ ...CODE, since: AS_OF }), {
      reason: 'condition',
    }),
    as('who complies with a harmonised standard', demonstrated({ ...CODE, by: 'harmonised standard' }), {
      reason: 'condition',
    }),
    ...never,
  ],
});

const gateOn = (system: Registered, asOf: string) => {
  const assessed = assess({ system, subject: 'model', asOf });
  const assessment = { header: { requirements: [] }, systems: [assessed] } as unknown as Assessment;
  return decideGate(assessment, { asOf, allowUndetermined: false });
};

describeBeside('a model at the gate', () => {
  const unprotected = withRisk({ protections: 'none' });

  it('is held back by a duty of its provider that is in force and not met', () => {
    const { reasons } = gateOn(unprotected, AS_OF);
    expect(reasons).toContainEqual(expect.objectContaining({ kind: 'not-satisfied', citation: 'Art. 55(1)(d)' }));
  });

  it('passes while the same duty is transitional for a model that came before August 2025', () => {
    const older = having(unprotected, { model: { placedOnTheMarketOn: '2025-08-01' } });
    expect(gateOn(older, '2027-08-01').reasons).toEqual([]);
    expect(gateOn(older, '2027-08-02').blocks).toBe(true);
  });
});
