import { expect, it } from 'vitest';
import { modelProviders } from '../../../policies/general-purpose-models/art-53-model-providers.js';
import { AS_OF, having, list, merge, only, type Part, type Registered } from '../../support/builders.js';
import {
  assess,
  type Case,
  type Cases,
  describeBeside,
  findingOf,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';
import { attests, classOpen, model, notBound, OPEN, of, SYSTEMIC, shows, silentOn } from './model-cases.js';

const DOCUMENTATION: Part = {
  version: '2.0',
  updatedOn: '2027-11-20',
  modelLastChangedOn: '2027-11-20',
  tasks: 'answers questions and drafts text',
  systemsForIntegration: 'assistants and search',
  acceptableUse: 'policy of May 2026',
  releasedOn: '2026-03-10',
  distribution: only('api'),
  architecture: 'decoder-only transformer',
  parameters: 7e10,
  inputs: list({ id: 'prompt', modality: 'text', format: 'UTF-8' }),
  outputs: list({ id: 'answer', modality: 'text', format: 'UTF-8' }),
  licence: 'commercial terms, version 3',
  integrationMeans: 'interface reference and client libraries',
  designSpecification: 'context of 128 000 tokens',
  trainingProcess: 'pre-training, then supervised tuning',
  designChoices: 'sparse layers for latency',
  optimisedFor: 'next-token loss, then a preference model',
  data: {
    provenance: only('publicDatasets', 'crawledData'),
    types: 'text in 24 languages',
    curation: 'deduplicated and filtered',
    dataPoints: 12e12,
    scope: 'web text until September 2025',
    selection: 'own crawler',
    unsuitableSources: 'a block list, reviewed each month',
    biasDetection: 'counts by region in samples',
  },
  trainingTime: '71 days on 4 096 accelerators',
  energy: 2900,
  energyMethod: 'meters of the site',
  evaluationStrategy: 'public and private suites per risk',
  limitsMethodology: 'clusters of failures',
  adversarialMeasures: 'two campaigns per release',
  adaptations: 'preference tuning',
  systemArchitecture: 'router, model, filter',
};

const documented = (patch: Part = {}, rest: Part = {}): Registered =>
  having(model({ modelDocumentation: merge(DOCUMENTATION, patch) }), rest);
const file = {
  evidence: [shows('document', 'modelDocumentation', 'model', 'systemicRiskFile')],
  subject: 'model' as const,
};
const shown = { ...file, system: documented() };

const openModel: Case = of('an open model without systemic risk', documented({}, OPEN), {
  ...file,
  reason: 'condition',
});
const openWithRisk: Case = of(
  'an open model with systemic risk, which no relief frees',
  documented({}, merge(OPEN, SYSTEMIC)),
  file,
);
const licenceUnclear: Case = of(
  'an open licence is invoked, and nobody says whether the model is sold',
  model(merge(OPEN, { model: { monetised: undefined } })),
  { reason: 'applicability-open' },
);
const sold: Case = of('open weights that are sold', documented({}, merge(OPEN, { model: { monetised: 'yes' } })), file);

testRequirement(modelProviders, 'technical-documentation', {
  satisfied: [
    { ...shown, name: 'of this version, updated on the day of the last change' },
    of('updated on the day that is judged', documented({ updatedOn: AS_OF }), file),
    openWithRisk,
    sold,
  ],
  'not-satisfied': [
    of('of an older version', documented({ version: '1.9' }), { ...file, decidedBy: ['modelDocumentation.version'] }),
    of('older than the last change of the model', documented({ updatedOn: '2027-11-19' }), file),
    of('an update that is only planned', documented({ updatedOn: '2028-01-15' }), file),
    of('no documentation', model({ modelDocumentation: 'none' }), file),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silentOn('modelDocumentation', documented, ['version', 'updatedOn'], file),
    of('nobody says when the model last changed', documented({ modelLastChangedOn: undefined }), file),
    licenceUnclear,
    classOpen({ modelDocumentation: DOCUMENTATION }),
  ],
  'not-applicable': [openModel, ...notBound({ modelDocumentation: DOCUMENTATION })],
});

const never = notBound({ modelDocumentation: DOCUMENTATION });
const noFile: Case = of('no documentation', model({ modelDocumentation: 'none' }), file);
const silentOnFile = (keys: readonly string[]): readonly Case[] =>
  silentOn('modelDocumentation', documented, keys, file);

testRequirement(modelProviders, 'general-description', {
  satisfied: [
    { ...shown, name: 'every point of Annex XI, Section 1(1)' },
    of('a single parameter is a number of parameters', documented({ parameters: 1 }), file),
    of('no acceptable use policy, and the documentation says so', documented({ acceptableUse: 'none' }), file),
    openWithRisk,
  ],
  'not-satisfied': [
    noFile,
    of('distributed by no method', documented({ distribution: only() }), file),
    of('fewer than one parameter', documented({ parameters: 0 }), file),
    of('no inputs', documented({ inputs: 'none' }), file),
    of('no outputs', documented({ outputs: list() }), file),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silentOnFile(['tasks', 'systemsForIntegration', 'acceptableUse', 'releasedOn', 'distribution']),
    ...silentOnFile(['architecture', 'parameters', 'licence']),
    ...['inputs', 'outputs'].flatMap((key) => [
      of(`${key} of unknown format`, documented({ [key]: list({ id: 'one', modality: 'text' }) }), file),
      of(`${key} of unknown kind`, documented({ [key]: list({ id: 'one', format: 'UTF-8' }) }), file),
      of(
        `one of the ${key} is described and another is not`,
        documented({ [key]: list({ id: 'one', modality: 'text', format: 'UTF-8' }, { id: 'two', modality: 'image' }) }),
        file,
      ),
    ]),
  ],
  'not-applicable': [openModel, ...never],
});

testRequirement(modelProviders, 'development-process', {
  satisfied: [
    { ...shown, name: 'every point of Annex XI, Section 1(2)' },
    of('a single data point is a number of data points', documented({ data: { dataPoints: 1 } }), file),
    of(
      'no measure against unsuitable sources, and it says so',
      documented({ data: { unsuitableSources: 'none' } }),
      file,
    ),
    of('no method to detect bias, and it says so', documented({ data: { biasDetection: 'none' } }), file),
    openWithRisk,
  ],
  'not-satisfied': [
    noFile,
    of('data from nowhere', documented({ data: { provenance: only() } }), file),
    of('not one data point', documented({ data: { dataPoints: 0 } }), file),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silentOnFile(['integrationMeans', 'designSpecification', 'trainingProcess', 'designChoices', 'optimisedFor']),
    ...silentOnFile(['data.provenance', 'data.types', 'data.curation', 'data.dataPoints', 'data.scope']),
    ...silentOnFile(['data.selection', 'data.unsuitableSources', 'data.biasDetection']),
    ...silentOnFile(['trainingTime', 'energy', 'energyMethod']),
    of('nobody says how many operations training took', documented({}, { model: { trainingCompute: undefined } }), {
      ...file,
      missing: ['model.trainingCompute'],
    }),
  ],
  'not-applicable': [openModel, ...never],
});

const RESULT: Part = { id: 'suite', version: '2.0', ranOn: '2027-10-01', result: 'four of forty tasks solved' };
const evaluated = (patch: Part = {}, result: Part = {}): Registered =>
  documented(patch, merge(SYSTEMIC, { systemicRiskFile: { evaluations: list(merge(RESULT, result)) } }));
const evaluatedShown = { ...file, system: evaluated() };

testRequirement(modelProviders, 'documentation-of-evaluation', {
  satisfied: [
    { ...evaluatedShown, name: 'strategies, results of this version, testing and architecture' },
    of('evaluated on the day that is judged', evaluated({}, { ranOn: AS_OF }), file),
    of('no adversarial measures, and it says so', evaluated({ adversarialMeasures: 'none' }), file),
    of('no adaptations, and it says so', evaluated({ adaptations: 'none' }), file),
    of('no components that build on each other, and it says so', evaluated({ systemArchitecture: 'none' }), file),
    of(
      'one result of this version beside an older one',
      documented(
        {},
        merge(SYSTEMIC, {
          systemicRiskFile: { evaluations: list(RESULT, { ...RESULT, id: 'older', version: '1.0' }) },
        }),
      ),
      file,
    ),
  ],
  'not-satisfied': [
    of('results of an older version', evaluated({}, { version: '1.9' }), file),
    of('an evaluation that is only planned', evaluated({}, { ranOn: '2028-01-15' }), file),
    of('no evaluation', documented({}, merge(SYSTEMIC, { systemicRiskFile: { evaluations: 'none' } })), file),
  ],
  undetermined: [
    ...onUnusableEvidence(evaluatedShown),
    ...silentOn(
      'modelDocumentation',
      evaluated,
      ['evaluationStrategy', 'limitsMethodology', 'adversarialMeasures', 'adaptations', 'systemArchitecture'],
      file,
    ),
    of('an evaluation without a result', evaluated({}, { result: undefined }), file),
    of('an evaluation of nobody knows which version', evaluated({}, { version: undefined }), file),
    of('nobody says what the model can do', documented({}, { model: { highImpactCapabilities: undefined } }), {
      reason: 'applicability-open',
    }),
  ],
  'not-applicable': [of('a model without systemic risk', documented(), { ...file, reason: 'condition' }), ...never],
});

const CONTAINS = only(
  'tasks',
  'acceptableUse',
  'release',
  'interaction',
  'software',
  'architecture',
  'modality',
  'licence',
  'integrationMeans',
  'maximumSize',
  'data',
);
const DOWNSTREAM: Part = {
  version: '2.0',
  updatedOn: '2027-11-20',
  availableOn: '2027-11-21',
  madeAvailable: 'portal for developers',
  capabilities: 'results per task and language',
  limitations: 'weak arithmetic, weak in Maltese',
  forOwnObligations: 'marking of outputs, data for tests of accuracy',
  contains: CONTAINS,
};
const informed = (patch: Part = {}, rest: Part = {}): Registered =>
  having(documented({}, { downstreamInformation: merge(DOWNSTREAM, patch) }), rest);
const portal = { ...file, evidence: [shows('document', 'downstreamInformation')] };
const informedShown = { ...portal, system: informed() };
const neverInformed: Cases = [
  of('an open model without systemic risk', informed({}, OPEN), { ...portal, reason: 'condition' }),
  ...notBound({ downstreamInformation: DOWNSTREAM }),
];
const noInformation: Case = of('no information', model({ downstreamInformation: 'none' }), portal);

testRequirement(modelProviders, 'information-for-integration', {
  satisfied: [
    { ...informedShown, name: 'of this version, and available' },
    of('available from the day that is judged', informed({ availableOn: AS_OF }), portal),
    of('updated on the day that is judged', informed({ updatedOn: AS_OF }), portal),
    of('an open model with systemic risk', informed({}, merge(OPEN, SYSTEMIC)), portal),
  ],
  'not-satisfied': [
    noInformation,
    of('of an older version', informed({ version: '1.9' }), portal),
    of('older than the last change of the model', informed({ updatedOn: '2027-11-19' }), portal),
    of('an update that is only planned', informed({ updatedOn: '2028-01-15' }), portal),
    of('available to nobody', informed({ availableOn: 'none' }), portal),
  ],
  undetermined: [
    ...onUnusableEvidence(informedShown),
    ...silentOn('downstreamInformation', informed, ['version', 'updatedOn', 'availableOn', 'madeAvailable'], portal),
  ],
  'not-applicable': neverInformed,
});

const understood = {
  ...portal,
  attestations: [attests({ requirement: 'ai-act/model-providers/capabilities-and-limitations' })],
};

testRequirement(modelProviders, 'capabilities-and-limitations', {
  satisfied: [{ ...informedShown, ...understood, name: 'described, and judged by a named person' }],
  'not-satisfied': [noInformation],
  undetermined: [
    ...onUnusableEvidence({ ...informedShown, ...understood }),
    { ...informedShown, name: 'described, and judged by nobody', reason: 'judgement-needed' },
    ...silentOn('downstreamInformation', informed, ['capabilities', 'limitations', 'forOwnObligations'], understood),
  ],
  'not-applicable': neverInformed,
});

const REASON = 'a file of weights that interacts with no software';
const but = (...entries: readonly string[]): Part =>
  only(...(CONTAINS.only as readonly string[]).filter((entry) => !entries.includes(entry)));

testRequirement(modelProviders, 'elements-of-annex-xii', {
  satisfied: [
    { ...informedShown, name: 'all elements' },
    of(
      'interaction, software and data do not apply, and the reason is given',
      informed({ contains: but('interaction', 'software', 'data'), leftOut: REASON }),
      portal,
    ),
    of('all elements, and a stated “none” of what is left out', informed({ leftOut: 'none' }), portal),
  ],
  'not-satisfied': [
    noInformation,
    ...[
      'tasks',
      'acceptableUse',
      'release',
      'architecture',
      'modality',
      'licence',
      'integrationMeans',
      'maximumSize',
    ].map((entry) =>
      of(`without ${entry}, whatever the reason`, informed({ contains: but(entry), leftOut: REASON }), portal),
    ),
    ...['interaction', 'software', 'data'].map((entry) =>
      of(`without ${entry}, and nobody says why`, informed({ contains: but(entry) }), portal),
    ),
    of(
      'without data, and nothing is said to be left out',
      informed({ contains: but('data'), leftOut: 'none' }),
      portal,
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(informedShown),
    ...silentOn('downstreamInformation', informed, ['contains'], portal),
  ],
  'not-applicable': neverInformed,
});

const POLICY: Part = {
  policy: 'sources, reservations, complaints, outputs',
  inPlaceOn: '2026-02-01',
  responsible: 'head of data',
  minesWorks: 'yes',
  reservations: list({
    id: 'robots',
    kind: 'robots exclusion',
    identifiedBy: 'parser of the crawler, version 4',
    honouredBy: 'not fetched, and removed where it was',
    inPlaceOn: '2026-02-01',
    lastCheckedOn: '2027-10-01',
    checkFound: 'reservations are respected',
  }),
};
const respecting = (patch: Part = {}, rest: Part = {}): Registered =>
  having(model({ copyrightPolicy: merge(POLICY, patch) }), rest);
const policyFile = { subject: 'model' as const, evidence: [shows('document', 'copyrightPolicy')] };
const policyShown = { ...policyFile, system: respecting() };
const neverRespecting = notBound({ copyrightPolicy: POLICY });
const noPolicy: Case = of('no policy', model({ copyrightPolicy: 'none' }), policyFile);

testRequirement(modelProviders, 'copyright-policy', {
  satisfied: [
    { ...policyShown, name: 'adopted, with somebody who answers for it' },
    of('in place from the day that is judged', respecting({ inPlaceOn: AS_OF }), policyFile),
    of('of an open model, which is bound as well', respecting({}, OPEN), policyFile),
  ],
  'not-satisfied': [
    noPolicy,
    of('no policy beside the signals', respecting({ policy: 'none' }), policyFile),
    of('a policy for next month', respecting({ inPlaceOn: '2028-02-14' }), policyFile),
  ],
  undetermined: [
    ...onUnusableEvidence(policyShown),
    ...silentOn('copyrightPolicy', respecting, ['policy', 'inPlaceOn', 'responsible'], policyFile),
  ],
  'not-applicable': neverRespecting,
});

const signal = (patch: Part): Registered => {
  const { entries } = POLICY.reservations as { entries: readonly Part[] };
  return respecting({ reservations: list(merge(entries[0]!, patch)) });
};
const second = (patch: Part): Registered => {
  const { entries } = POLICY.reservations as { entries: readonly Part[] };
  const other = { ...entries[0]!, id: 'metadata', kind: 'metadata of a file or page' };
  return respecting({ reservations: list(entries[0]!, merge(other, patch)) });
};
const crawler = {
  ...policyFile,
  evidence: [shows('log sample', 'copyrightPolicy')],
  attestations: [attests({ requirement: 'ai-act/model-providers/reservations-of-rights' })],
};
const crawlerShown = { ...crawler, system: respecting() };

testRequirement(modelProviders, 'reservations-of-rights', {
  satisfied: [
    { ...crawlerShown, name: 'checked on the crawler that runs' },
    of('two signals, both respected', second({}), crawler),
    of('checked on the day on which it was built in', signal({ lastCheckedOn: '2026-02-01' }), crawler),
    of('checked on the day that is judged', signal({ lastCheckedOn: AS_OF }), crawler),
  ],
  'not-satisfied': [
    of('no signal is looked for', respecting({ reservations: 'none' }), crawler),
    of('only the terms of sites are looked for', signal({ kind: 'terms of a site' }), crawler),
    of('the crawler fetches what is reserved', signal({ checkFound: 'reservations are not respected' }), crawler),
    of('the second signal is not respected', second({ checkFound: 'reservations are not respected' }), crawler),
    of('checked before it was built in', signal({ lastCheckedOn: '2026-01-31' }), crawler),
    of('a check that is only planned', signal({ lastCheckedOn: '2028-01-15' }), crawler),
    of('no policy', model({ copyrightPolicy: { minesWorks: 'yes', reservations: 'none' } }), crawler),
  ],
  undetermined: [
    ...onUnusableEvidence(crawlerShown),
    {
      ...crawlerShown,
      name: 'a policy without a log of the crawler',
      evidence: policyFile.evidence,
      reason: 'claimed-not-shown',
    },
    { ...crawlerShown, name: 'nobody judged the technologies', attestations: [], reason: 'judgement-needed' },
    of('nobody says how it is identified', signal({ identifiedBy: undefined }), crawler),
    of('nobody says what happens with it', signal({ honouredBy: undefined }), crawler),
    of('nobody says since when', signal({ inPlaceOn: undefined }), crawler),
    of('nobody says when it was checked', signal({ lastCheckedOn: undefined }), crawler),
    of('nobody says what the check found', signal({ checkFound: undefined }), crawler),
    of(
      'nobody says whether works are collected',
      respecting({ minesWorks: undefined }, { copyrightPolicy: { reservations: undefined } }),
      {
        ...crawler,
        reason: 'applicability-open',
      },
    ),
  ],
  'not-applicable': [
    of('no works are collected', respecting({ minesWorks: 'no' }), { ...crawler, reason: 'condition' }),
    ...neverRespecting,
  ],
});

const ANSWERS = [
  'generalInformation',
  'publicDatasets',
  'privateDatasets',
  'crawledData',
  'userData',
  'syntheticData',
  'otherSources',
  'rightsReservations',
  'illegalContent',
] as const;
const SUMMARY: Part = {
  version: '2.0',
  updatedOn: '2027-11-20',
  trainingDataLastChangedOn: '2027-11-20',
  publishedOn: '2027-11-20',
  address: 'https://lab.example/summary',
  template: 'of the AI Office',
  answers: only(...ANSWERS),
  listsTopDomains: 'yes',
};
const summarised = (patch: Part = {}, rest: Part = {}): Registered =>
  having(documented({}, { trainingContentSummary: merge(SUMMARY, patch) }), rest);
const published = { subject: 'model' as const, evidence: [shows('document', 'trainingContentSummary')] };
const summaryShown = { ...published, system: summarised() };
const uncrawled: Part = { modelDocumentation: { data: { provenance: only('publicDatasets') } } };

testRequirement(modelProviders, 'training-content-summary', {
  satisfied: [
    { ...summaryShown, name: 'by the template, of this version, public' },
    of('of an open model, which is bound as well', summarised({}, OPEN), published),
    of('published on the day that is judged', summarised({ publishedOn: AS_OF }), published),
    of(
      'no domains are listed, as nothing was crawled',
      summarised({ listsTopDomains: undefined }, uncrawled),
      published,
    ),
  ],
  'not-satisfied': [
    of('no summary', documented({}, { trainingContentSummary: 'none' }), published),
    of('by a template of its own', summarised({ template: 'another or none' }), published),
    of('of an older version', summarised({ version: '1.9' }), published),
    of('older than the last change of the data', summarised({ updatedOn: '2027-11-19' }), published),
    of('not public', summarised({ publishedOn: 'none' }), published),
    of('public from tomorrow', summarised({ publishedOn: '2028-01-15' }), published),
    of('what is public is older than the update', summarised({ updatedOn: '2027-11-21' }), published),
    of('crawled, and no domains are listed', summarised({ listsTopDomains: 'no' }), published),
    ...ANSWERS.map((left) =>
      of(
        `does not answer ${left}`,
        summarised({ answers: only(...ANSWERS.filter((entry) => entry !== left)) }),
        published,
      ),
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(summaryShown),
    ...silentOn(
      'trainingContentSummary',
      summarised,
      [
        'version',
        'trainingDataLastChangedOn',
        'publishedOn',
        'address',
        'template',
        'answers',
        'listsTopDomains',
      ].filter((key) => key !== 'trainingDataLastChangedOn'),
      published,
    ),
    of('nobody says when the data last changed', summarised({ trainingDataLastChangedOn: undefined }), published),
  ],
  'not-applicable': notBound({ trainingContentSummary: SUMMARY }),
});

const REQUEST: Part = {
  id: 'documents',
  receivedOn: '2027-12-01',
  dueOn: '2027-12-20',
  answeredOn: '2027-12-20',
};
const asked = (...requests: readonly Part[]): Registered => model({ modelRequests: list(...requests) });
const letters = { subject: 'model' as const, evidence: [shows('document', 'modelRequests')] };
const answered = { ...letters, system: asked(REQUEST) };
const pending = { ...REQUEST, dueOn: AS_OF, answeredOn: 'none', handledBy: 'regulatory affairs' };

testRequirement(modelProviders, 'cooperation', {
  satisfied: [
    { ...answered, name: 'answered on the last day' },
    of('answered on the day that is judged', asked({ ...REQUEST, dueOn: '2028-02-01', answeredOn: AS_OF }), letters),
    of('not due yet, and somebody deals with it', asked(REQUEST, pending), letters),
  ],
  'not-satisfied': [
    of('answered a day late', asked({ ...REQUEST, answeredOn: '2027-12-21' }), letters),
    of(
      'answered a day late, though somebody dealt with it',
      asked({ ...pending, ...REQUEST, answeredOn: '2027-12-21' }),
      letters,
    ),
    of('due yesterday, and not answered', asked({ ...pending, dueOn: '2028-01-13' }), letters),
    of('one of two was never answered', asked(REQUEST, { ...REQUEST, id: 'second', answeredOn: 'none' }), letters),
    of(
      'an answer that is only planned, after its day',
      asked({ ...REQUEST, answeredOn: '2028-01-15', dueOn: '2028-01-13' }),
      letters,
    ),
    of(
      'an answer to come in time, of a request that is already past its day',
      asked({ ...pending, dueOn: '2028-01-13', answeredOn: '2028-01-15' }),
      letters,
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(answered),
    of('not due yet, and nobody deals with it', asked({ ...pending, handledBy: undefined }), letters),
    of('nobody says whether it was answered', asked({ ...REQUEST, answeredOn: undefined }), letters),
    of('nobody says when it is due', asked({ ...REQUEST, dueOn: undefined }), letters),
    of(
      'an answer that lies in the future',
      asked({ ...REQUEST, dueOn: '2028-02-01', answeredOn: '2028-01-20' }),
      letters,
    ),
    of('nobody says whether there was a request', model(), { reason: 'applicability-open' }),
  ],
  'not-applicable': [
    of('no requests, by a list that is complete', model({ modelRequests: list() }), { reason: 'condition' }),
    of('no requests', model({ modelRequests: 'none' }), { reason: 'condition' }),
    ...notBound({ modelRequests: list(REQUEST) }),
  ],
});

const MEANS: Part = {
  by: 'alternative adequate means',
  alternativeMeans: 'own framework, compared with the code measure by measure',
  demonstratedOn: '2027-10-01',
};
const CODE: Part = {
  by: 'approved code of practice',
  since: '2026-01-01',
  coveredBy: only('documentation', 'copyright', 'trainingContent'),
};
const demonstrated = (patch: Part = {}, rest: Part = {}): Registered =>
  having(model({ modelDemonstration: merge(MEANS, patch) }), rest);
const means = {
  subject: 'model' as const,
  evidence: [shows('document', 'modelDemonstration')],
  attestations: [attests({ requirement: 'ai-act/model-providers/alternative-means' })],
};
const meansShown = { ...means, system: demonstrated() };
const byCode = (patch: Part = {}, rest: Part = {}): Registered =>
  having(model({ modelDemonstration: merge(CODE, patch) }), rest);
const partly = (left: string): Part => ({
  coveredBy: only(...['documentation', 'copyright', 'trainingContent'].filter((entry) => entry !== left)),
});

testRequirement(modelProviders, 'alternative-means', {
  satisfied: [
    { ...meansShown, name: 'demonstrated, and judged adequate by a named person' },
    of('put together on the day that is judged', demonstrated({ demonstratedOn: AS_OF }), means),
    of(
      'a code without the chapter on copyright, and means for that',
      byCode({ ...MEANS, by: CODE.by, ...partly('copyright') }),
      means,
    ),
    of(
      'a code without the training content, and means for that',
      byCode({ ...MEANS, by: CODE.by, ...partly('trainingContent') }),
      means,
    ),
    of(
      'a code without the documentation, and means for that',
      byCode({ ...MEANS, by: CODE.by, ...partly('documentation') }),
      means,
    ),
    of(
      'a code that will be signed tomorrow, and means until then',
      byCode({ ...MEANS, by: CODE.by, since: '2028-01-15' }),
      means,
    ),
  ],
  'not-satisfied': [
    of('means that were never put together', demonstrated({ demonstratedOn: 'none' }), means),
    of('means for next year', demonstrated({ demonstratedOn: '2029-01-01' }), means),
    of('no demonstration at all', model({ modelDemonstration: 'none' }), means),
  ],
  undetermined: [
    ...onUnusableEvidence(meansShown),
    {
      ...meansShown,
      name: 'nobody judged whether the means are adequate',
      attestations: [],
      reason: 'judgement-needed',
    },
    of('nobody says which means', demonstrated({ alternativeMeans: undefined }), means),
    of('nothing said', model(), { reason: 'applicability-open' }),
    of('nobody says since when the code is followed', byCode({ since: undefined }), { reason: 'applicability-open' }),
  ],
  'not-applicable': [
    of('who signed the code in all its parts', byCode(), { reason: 'condition' }),
    of(
      'who complies with a harmonised standard from that day on',
      byCode({ by: 'harmonised standard', since: AS_OF }),
      {
        reason: 'condition',
      },
    ),
    of('an open model, whose code needs no documentation', byCode(partly('documentation'), OPEN), {
      reason: 'condition',
    }),
    ...notBound({ modelDemonstration: MEANS }),
  ],
});

const documentationOf = (asOf: string, placedOnTheMarketOn: string | undefined) =>
  findingOf(
    assess({ ...file, asOf, system: documented({}, { model: { placedOnTheMarketOn } }) }),
    'model-providers/technical-documentation',
  ).timing;

describeBeside('when the duties of a model provider bind', () => {
  it('binds from 2 August 2025 a model that came on that day or later', () => {
    expect(documentationOf('2025-08-01', '2025-08-02')).toEqual({ state: 'upcoming', from: '2025-08-02' });
    expect(documentationOf('2025-08-02', '2025-08-02')).toEqual({ state: 'in-force', from: '2025-08-02' });
  });

  it('gives a model that came before that day until 2 August 2027', () => {
    expect(documentationOf('2027-08-01', '2025-08-01')).toEqual({
      state: 'transitional',
      rule: 'Art. 111(3)',
      until: '2027-08-02',
    });
    expect(documentationOf('2027-08-02', '2025-08-01')).toEqual({ state: 'in-force', from: '2025-08-02' });
  });

  it('leaves both open while nobody says when it came, and the stricter date counts', () => {
    expect(documentationOf('2027-08-01', undefined)).toMatchObject({
      state: 'undetermined',
      from: '2025-08-02',
      rule: 'Art. 111(3)',
    });
  });
});
