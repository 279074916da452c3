import { postMarketMonitoring } from '../../../policies/post-market-monitoring/art-72-post-market-monitoring.js';
import {
  AS_OF,
  attestation,
  deployersSystem,
  document,
  highRiskSystem,
  list,
  logSample,
  merge,
  only,
  type Part,
  provider,
  type Registered,
  VERSION,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';

const REQUIREMENTS = [
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

const indicator = (id: string, requirements: readonly string[], patch: Part = {}): Part =>
  merge(
    {
      id,
      requirements: only(...requirements),
      what: 'Lowest selection rate of a group against the best',
      threshold: 0.8,
      action: 'The head of product stops the release and opens a corrective action',
    },
    patch,
  );
const RATES = indicator('rates', ['riskManagement', 'dataGovernance', 'accuracy', 'robustness']);
const FILES = indicator('files', REQUIREMENTS.slice(2, 6).concat('cybersecurity'), { threshold: 1 });

const source = (patch: Part = {}): Part =>
  merge(
    {
      id: 'deployers',
      kind: 'deployers',
      data: 'Overrides and complaints',
      method: 'Export by interface',
      every: 'P1W',
    },
    patch,
  );
const report = (patch: Part = {}): Part =>
  merge(
    { id: 'first', on: '2028-03-10', indicators: ['rates', 'files'], finding: 'Within the figures; nothing to do' },
    patch,
  );

/** Monitoring in which everything is there. */
const MONITORING: Part = {
  description: 'Data of deployers is collected each week and analysed each quarter',
  establishedOn: '2027-11-02',
  owner: 'head of product',
  plan: { document: 'PMM-02', approvedOn: '2027-11-02', systemVersion: VERSION, inTechnicalDocumentation: 'yes' },
  every: 'P3M',
  sources: list(source(), source({ id: 'logs', kind: 'automatically generated logs' })),
  indicators: list(RATES, FILES),
  analyses: 'none',
  interactsWithOtherSystems: 'no',
};

const system = (patch: Part = {}, rest: Part = {}): Registered =>
  highRiskSystem(merge({ postMarketMonitoring: merge(MONITORING, patch) }, rest));
const SHOWS = ['postMarketMonitoring', 'firstPlacedOnTheMarketOn', 'firstPutIntoServiceOn'];
const file = document(SHOWS, { id: 'monitoring-plan' });
const of = (name: string, patch: Part, rest: Part = {}): Case => ({
  name,
  system: system(patch, rest),
  evidence: [file],
});

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who monitors under Art. 26(5)', system: deployersSystem(), reason: 'role' },
];
const silent: Case = { name: 'nothing said about monitoring', system: highRiskSystem(), reason: 'facts-missing' };
const statedNone: Case = { name: 'no monitoring', system: highRiskSystem({ postMarketMonitoring: 'none' }) };

const judged = attestation({ requirement: 'ai-act/post-market-monitoring/monitoring-system' });
const proportionate = (patch: Part = {}) => ({ system: system(patch), evidence: [file], attestations: [judged] });

testRequirement(postMarketMonitoring, 'monitoring-system', {
  satisfied: [
    {
      ...proportionate(),
      name: 'a monitoring system that a named person judged',
      decidedBy: ['postMarketMonitoring.description'],
    },
    { ...proportionate({ establishedOn: AS_OF }), name: 'established on this day' },
  ],
  'not-satisfied': [
    statedNone,
    { ...proportionate({ description: 'none' }), name: 'nothing written down' },
    { ...proportionate({ establishedOn: '2028-01-15' }), name: 'a system that begins tomorrow' },
    { ...proportionate({ owner: 'none' }), name: 'nobody answers for it' },
  ],
  undetermined: [
    ...onUnusableEvidence(proportionate()),
    silent,
    {
      ...proportionate(),
      attestations: [],
      name: 'a system whose proportion nobody has judged',
      reason: 'judgement-needed',
    },
    { ...proportionate({ establishedOn: undefined }), name: 'nobody says since when' },
  ],
  'not-applicable': never,
});

testRequirement(postMarketMonitoring, 'collection-of-data', {
  satisfied: [
    of('two sources with data, method and rhythm', {}),
    of('logs alone', { sources: list(source({ id: 'logs' })) }),
  ],
  'not-satisfied': [
    statedNone,
    of('no source', { sources: 'none' }),
    of('a list of sources with nothing in it', { sources: list() }),
    of('one source without data', { sources: list(source(), source({ id: 'web', data: 'none' })) }),
    of('one source without a method', { sources: list(source(), source({ id: 'web', method: 'none' })) }),
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), evidence: [file] }),
    silent,
    of('one source without a rhythm', { sources: list(source(), source({ id: 'web', every: undefined })) }),
    of('sources in a list that nobody calls complete', { sources: [source()] }),
  ],
  'not-applicable': never,
});

const lacking = (left: string, patch?: Part): Part => ({
  indicators: list(
    indicator(
      'others',
      REQUIREMENTS.filter((each) => each !== left),
    ),
    ...(patch === undefined ? [] : [indicator('mine', [left], patch)]),
  ),
});

testRequirement(postMarketMonitoring, 'continuous-compliance', {
  satisfied: [
    {
      ...of('two indicators that serve all requirements between them', {}),
      decidedBy: ['postMarketMonitoring.indicators[rates].threshold'],
    },
    ...REQUIREMENTS.map((each) => of(`an indicator of its own for ${each}`, lacking(each, {}))),
  ],
  'not-satisfied': [
    statedNone,
    of('no indicator', { indicators: 'none' }),
    of('uptime alone', { indicators: list(indicator('uptime', ['robustness'])) }),
    ...REQUIREMENTS.flatMap((each) => [
      of(`no indicator for ${each}`, lacking(each)),
      of(`an indicator for ${each} after which nothing is done`, lacking(each, { action: 'none' })),
    ]),
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), evidence: [file] }),
    silent,
    ...REQUIREMENTS.map((each) =>
      of(`an indicator for ${each} without a figure`, lacking(each, { threshold: undefined })),
    ),
    of('uptime alone, in a list that nobody calls complete', { indicators: [indicator('uptime', ['robustness'])] }),
  ],
  'not-applicable': never,
});

const data = (asOf: string) => logSample(SHOWS, { id: 'monitoring-data', date: asOf });
const later = (name: string, analyses: unknown, asOf: string, patch: Part = {}, rest: Part = {}): Case => ({
  name,
  system: system(merge({ analyses }, patch), rest),
  evidence: [data(asOf)],
  asOf,
});
const DUE = '2028-03-15';

testRequirement(postMarketMonitoring, 'analysis-of-data', {
  satisfied: [
    later('the first analysis before it is due, with the data it rests on', list(report()), DUE),
    later('an analysis on the day on which it is due', list(report({ on: DUE })), DUE),
    later(
      'two analyses, an old one and one that stands',
      list(report(), report({ id: 'second', on: '2028-06-09' })),
      '2028-06-20',
    ),
    later(
      'one analysis for each indicator',
      list(report({ indicators: ['rates'] }), report({ id: 'files', indicators: ['files'] })),
      DUE,
    ),
    later('the day before the second analysis is due', list(report()), '2028-06-09'),
  ],
  'not-satisfied': [
    later('no analysis on the day on which the first is due', 'none', DUE),
    later('one analysis, and a quarter later none', list(report()), '2028-06-10'),
    later('years later, with the analysis of the beginning', list(report()), '2031-01-01'),
    later('an analysis of a day that has not come', list(report({ on: '2028-03-16' })), DUE),
    later('uptime analysed, and the rates never', list(report({ indicators: ['files'] })), DUE),
    later('an analysis without a finding', list(report({ finding: 'none' })), DUE),
    later('indicators left out altogether', list(report()), DUE, { indicators: 'none' }),
    later(
      'own use alone, and no analysis when the first is due',
      'none',
      '2028-03-20',
      {},
      { firstPlacedOnTheMarketOn: 'none' },
    ),
    later('on the market and never in service, and no analysis', 'none', DUE, {}, { firstPutIntoServiceOn: 'none' }),
  ],
  undetermined: [
    {
      ...later('an analysis that rests on no data', list(report()), DUE),
      evidence: [document(SHOWS, { date: DUE })],
      reason: 'claimed-not-shown',
    },
    later('no analysis in a list that nobody calls complete', [], DUE),
    later('indicators in a list that nobody calls complete', list(report()), DUE, { indicators: [RATES] }),
    later('an analysis without a day', list(report({ on: undefined })), DUE),
    { name: 'nothing said about monitoring', system: highRiskSystem(), reason: 'applicability-open' },
    of('no rhythm', { every: undefined }),
  ],
  'not-applicable': [
    ...never,
    { ...of('nothing is due in the first quarter', {}), reason: 'condition' },
    { ...later('the day before the first analysis is due', 'none', '2028-03-14'), reason: 'condition' },
  ],
});

const interacts = (patch: Part): Part =>
  merge(
    {
      interactsWithOtherSystems: 'yes',
      interactionAnalysis: 'The scheduling assistant reads the ranking and does not feed it',
      interactionAnalysedOn: '2027-11-20',
    },
    patch,
  );

testRequirement(postMarketMonitoring, 'interaction-with-other-systems', {
  satisfied: [
    of('interaction with another AI system, analysed', interacts({})),
    of('analysed on this day', interacts({ interactionAnalysedOn: AS_OF })),
  ],
  'not-satisfied': [
    of('interaction that nobody analysed', interacts({ interactionAnalysis: 'none' })),
    of('an analysis that is planned for tomorrow', interacts({ interactionAnalysedOn: '2028-01-15' })),
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(interacts({})), evidence: [file] }),
    of('interaction, and nothing said of an analysis', interacts({ interactionAnalysis: undefined })),
    {
      ...of('nobody says whether it interacts', { interactsWithOtherSystems: 'unknown' }),
      reason: 'applicability-open',
    },
  ],
  'not-applicable': [...never, { ...of('a system that stands alone', {}), reason: 'condition' }],
});

const planned = (patch: Part): Part => ({ plan: merge(MONITORING.plan as Part, patch) });

testRequirement(postMarketMonitoring, 'monitoring-plan', {
  satisfied: [
    {
      ...of('an approved plan of this version in the technical documentation', {}),
      decidedBy: ['postMarketMonitoring.plan.document'],
    },
    of('a plan approved on this day', planned({ approvedOn: AS_OF })),
  ],
  'not-satisfied': [
    statedNone,
    of('no plan', { plan: 'none' }),
    of('a plan without a document', planned({ document: 'none' })),
    of('a plan that nobody approved', planned({ approvedOn: 'none' })),
    of('a plan to be approved tomorrow', planned({ approvedOn: '2028-01-15' })),
    of('the plan of an older version', planned({ systemVersion: '1.9' })),
    of('a plan outside the technical documentation', planned({ inTechnicalDocumentation: 'no' })),
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), evidence: [file] }),
    silent,
    of('a plan without a rhythm', { every: undefined }),
    of('nobody says for which version', planned({ systemVersion: 'unknown' })),
  ],
  'not-applicable': never,
});
