import {
  all,
  any,
  anyEntry,
  atLeast,
  classMet,
  definePolicy,
  eachOf,
  every,
  given,
  includes,
  invoked,
  is,
  known,
  nonEmpty,
  not,
  ordered,
  passed,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { settled } from './settled.js';

/** Points (a) and (b) do not bind who releases an open model without systemic risk. */
const notOpen = not(classMet('Art. 53(2)'));

/**
 * The technical documentation of the model is drawn up and kept up to date: of the present version, and not older than
 * the last change of the model, its training, its testing or its evaluation.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(a) and (2)
 */
const documentation = requirement({
  id: 'technical-documentation',
  citation: 'Art. 53(1)(a)',
  need: 'M',
  statement: 'Technical documentation of the model is drawn up and kept up to date.',
  remedy: 'Bring the technical documentation to the present version of the model, and file it with its day.',
  shownBy: 'the technical documentation of this version, with its history',
  assumption:
    '“Up to date” is read as: of the version that is registered, and updated on or after the day of the last change.',
  leastBasis: 'documented',
  wording: 'sha256:0101b7b55177edc152a905f7efe578bcf5b25eea55bc506443806fb66ac4c32c',
  when: notOpen,
  holds: all(
    same('modelDocumentation.version', 'version'),
    reached('modelDocumentation.updatedOn'),
    ordered('modelDocumentation.modelLastChangedOn', 'modelDocumentation.updatedOn'),
  ),
});

/**
 * It holds the general description of the model.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(a); Annex XI, Section 1(1)
 */
const description = requirement({
  id: 'general-description',
  citation: 'Art. 53(1)(a)',
  need: 'M',
  statement:
    'The documentation describes the model: tasks and systems for integration, acceptable use, release and distribution, architecture and parameters, inputs and outputs, licence.',
  remedy: 'Add the missing point of Annex XI, Section 1(1) to the technical documentation.',
  shownBy: 'the general description in the technical documentation',
  leastBasis: 'documented',
  wording: 'sha256:0101b7b55177edc152a905f7efe578bcf5b25eea55bc506443806fb66ac4c32c',
  when: notOpen,
  holds: all(
    known('modelDocumentation.tasks'),
    known('modelDocumentation.systemsForIntegration'),
    settled(known('modelDocumentation.acceptableUse')),
    known('modelDocumentation.releasedOn'),
    anyEntry('modelDocumentation.distribution'),
    known('modelDocumentation.architecture'),
    atLeast('modelDocumentation.parameters', 1),
    eachOf(
      'modelDocumentation.inputs[]',
      all(known('modelDocumentation.inputs[].modality'), known('modelDocumentation.inputs[].format')),
    ),
    eachOf(
      'modelDocumentation.outputs[]',
      all(known('modelDocumentation.outputs[].modality'), known('modelDocumentation.outputs[].format')),
    ),
    known('modelDocumentation.licence'),
  ),
});

/**
 * It describes how the model was made: integration, design and training, data, computational resources, energy.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(a); Annex XI, Section 1(2)
 */
const development = requirement({
  id: 'development-process',
  citation: 'Art. 53(1)(a)',
  need: 'M',
  statement:
    'The documentation describes integration, design and training with their choices, the data, the computational resources and the energy.',
  remedy: 'Add the missing point of Annex XI, Section 1(2) to the technical documentation.',
  shownBy: 'the description of the development in the technical documentation',
  assumption:
    'A model is always trained on data, so its description is asked of every model; measures against unsuitable sources and bias may be said not to exist.',
  leastBasis: 'documented',
  wording: 'sha256:0101b7b55177edc152a905f7efe578bcf5b25eea55bc506443806fb66ac4c32c',
  when: notOpen,
  holds: all(
    known('modelDocumentation.integrationMeans'),
    known('modelDocumentation.designSpecification'),
    known('modelDocumentation.trainingProcess'),
    known('modelDocumentation.designChoices'),
    known('modelDocumentation.optimisedFor'),
    anyEntry('modelDocumentation.data.provenance'),
    known('modelDocumentation.data.types'),
    known('modelDocumentation.data.curation'),
    atLeast('modelDocumentation.data.dataPoints', 1),
    known('modelDocumentation.data.scope'),
    known('modelDocumentation.data.selection'),
    settled(known('modelDocumentation.data.unsuitableSources')),
    settled(known('modelDocumentation.data.biasDetection')),
    known('model.trainingCompute'),
    known('modelDocumentation.trainingTime'),
    known('modelDocumentation.energy'),
    known('modelDocumentation.energyMethod'),
  ),
});

/**
 * Of a model with systemic risk it also describes evaluation, with the results on this version, adversarial testing and
 * the architecture of the system.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(a); Annex XI, Section 2
 */
const systemicRiskDocumentation = requirement({
  id: 'documentation-of-evaluation',
  citation: 'Art. 53(1)(a)',
  need: 'C',
  statement:
    'The documentation of a model with systemic risk describes evaluation strategies and results, adversarial testing, adaptations and the architecture of the system.',
  remedy: 'Add the missing point of Annex XI, Section 2, with the results of the evaluation of this version.',
  shownBy: 'the part of the technical documentation on evaluation, and the reports that it refers to',
  leastBasis: 'documented',
  wording: 'sha256:0101b7b55177edc152a905f7efe578bcf5b25eea55bc506443806fb66ac4c32c',
  when: classMet('systemic risk'),
  holds: all(
    known('modelDocumentation.evaluationStrategy'),
    known('modelDocumentation.limitsMethodology'),
    settled(known('modelDocumentation.adversarialMeasures')),
    settled(known('modelDocumentation.adaptations')),
    settled(known('modelDocumentation.systemArchitecture')),
    some(
      'systemicRiskFile.evaluations[]',
      all(
        same('systemicRiskFile.evaluations[].version', 'version'),
        reached('systemicRiskFile.evaluations[].ranOn'),
        known('systemicRiskFile.evaluations[].result'),
      ),
    ),
  ),
});

/**
 * Providers of systems can get information on the present version of the model.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(b) and (2)
 */
const downstream = requirement({
  id: 'information-for-integration',
  citation: 'Art. 53(1)(b)',
  need: 'M',
  statement:
    'Information and documentation for providers of AI systems who integrate the model is drawn up, kept up to date and made available.',
  remedy: 'Bring the information to the present version of the model and give providers of systems access to it.',
  shownBy: 'the information as it was made available, with the day',
  leastBasis: 'documented',
  documents: ['D38', 'D39'],
  wording: 'sha256:686e24c7f8d573b6272dfd55ae7927192e5d8cce8065a8c3baffc2ce3f1eca9f',
  when: notOpen,
  holds: all(
    same('downstreamInformation.version', 'version'),
    reached('downstreamInformation.updatedOn'),
    not(ordered('downstreamInformation.updatedOn', 'modelDocumentation.modelLastChangedOn', { strictly: true })),
    reached('downstreamInformation.availableOn'),
    known('downstreamInformation.madeAvailable'),
  ),
});

/**
 * That information lets them understand what the model can do and cannot, and meet their own obligations.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(b)(i)
 */
const capabilities = requirement({
  id: 'capabilities-and-limitations',
  citation: 'Art. 53(1)(b)(i)',
  need: 'M',
  statement:
    'The information gives providers of systems a good understanding of capabilities and limitations and lets them meet their own obligations.',
  remedy: 'Describe capabilities, limitations and what providers of systems need, and have somebody judge the whole.',
  shownBy: 'the information for providers of systems, and the attestation of who judged it',
  leastBasis: 'documented',
  documents: ['D38', 'D39'],
  judgement: 'whether the information gives providers of systems a good understanding of the model',
  wording: 'sha256:88ec2ab813c134057fa01d5a6293163f49e4b6c7d37a5ad3bbbbfeed22ad1fb8',
  when: notOpen,
  holds: all(
    known('downstreamInformation.capabilities'),
    known('downstreamInformation.limitations'),
    known('downstreamInformation.forOwnObligations'),
  ),
});

const CONTAINS = 'downstreamInformation.contains';

/** Asked for “where applicable”: it is there, or the reason why it does not apply is invoked. */
const whereApplicable = (entry: 'interaction' | 'software' | 'data') =>
  any(includes(CONTAINS, entry), invoked(known('downstreamInformation.leftOut')));

/**
 * That information has every element of Annex XII.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(b)(ii); Annex XII
 */
const annexXII = requirement({
  id: 'elements-of-annex-xii',
  citation: 'Art. 53(1)(b)(ii)',
  need: 'M',
  statement: 'The information for providers of systems has every element of Annex XII.',
  remedy: 'Add the missing element of Annex XII, or say why it does not apply to this model.',
  shownBy: 'the information for providers of systems, point by point',
  leastBasis: 'documented',
  documents: ['D38', 'D39'],
  wording: 'sha256:6f0f441cbc6814ba1c169e419957c98df109f4dfb207f875182e2974c8c4c58d',
  when: notOpen,
  holds: all(
    includes(CONTAINS, 'tasks'),
    includes(CONTAINS, 'acceptableUse'),
    includes(CONTAINS, 'release'),
    includes(CONTAINS, 'architecture'),
    includes(CONTAINS, 'modality'),
    includes(CONTAINS, 'licence'),
    includes(CONTAINS, 'integrationMeans'),
    includes(CONTAINS, 'maximumSize'),
    whereApplicable('interaction'),
    whereApplicable('software'),
    whereApplicable('data'),
  ),
});

/**
 * A policy to comply with Union copyright law is in place. It binds providers of open models too.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(c)
 */
const copyright = requirement({
  id: 'copyright-policy',
  citation: 'Art. 53(1)(c)',
  need: 'M',
  statement: 'A policy to comply with Union law on copyright and related rights is in place.',
  remedy: 'Adopt the policy, name who answers for it, and file it.',
  shownBy: 'the policy with its day and who answers for it',
  leastBasis: 'documented',
  documents: ['D41'],
  wording: 'sha256:7d752ee5f417a5e58dd6a2078d6d8505e961d75421b8a87eae639153bd0e4db6',
  holds: all(
    known('copyrightPolicy.policy'),
    reached('copyrightPolicy.inPlaceOn'),
    known('copyrightPolicy.responsible'),
  ),
});

/**
 * Reservations of rights are identified and complied with, with technology of the state of the art: checked on the
 * crawler that runs, not in the policy.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(c); Directive (EU) 2019/790, Article 4(3)
 */
const reservations = requirement({
  id: 'reservations-of-rights',
  citation: 'Art. 53(1)(c)',
  need: 'M',
  statement: 'Reservations of rights are identified and complied with, also by technology of the state of the art.',
  remedy: 'Build in the signal that is missing, check it on the crawler that runs, and file the log of the check.',
  shownBy: 'logs or test reports of the crawler, per signal of reservation',
  assumption:
    'Asked where works or other protected content are collected for training. The robots exclusion protocol is read as a signal that everybody has to identify. Whether the technology is of the state of the art, a person judges.',
  leastBasis: 'observed',
  documents: ['D41'],
  judgement: 'whether the technologies that identify reservations are of the state of the art',
  wording: 'sha256:7d752ee5f417a5e58dd6a2078d6d8505e961d75421b8a87eae639153bd0e4db6',
  when: is('copyrightPolicy.minesWorks', true),
  holds: all(
    some('copyrightPolicy.reservations[]', is('copyrightPolicy.reservations[].kind', 'robots exclusion')),
    every(
      'copyrightPolicy.reservations[]',
      all(
        known('copyrightPolicy.reservations[].identifiedBy'),
        known('copyrightPolicy.reservations[].honouredBy'),
        ordered('copyrightPolicy.reservations[].inPlaceOn', 'copyrightPolicy.reservations[].lastCheckedOn'),
        reached('copyrightPolicy.reservations[].lastCheckedOn'),
        is('copyrightPolicy.reservations[].checkFound', 'reservations are respected'),
      ),
    ),
  ),
});

const ANSWERS = 'trainingContentSummary.answers';

/**
 * A summary of the training content by the template of the AI Office is public and of the present version. It binds
 * providers of open models too.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(d)
 */
const summary = requirement({
  id: 'training-content-summary',
  citation: 'Art. 53(1)(d)',
  need: 'M',
  statement: 'A summary of the content used for training, by the template of the AI Office, is public.',
  remedy: 'Answer every part of the template for this version, publish the summary, and file it with its address.',
  shownBy: 'the summary as published, with its address and day',
  assumption:
    '“Sufficiently detailed” is read as: every part of the template is answered, be it by no, and of crawled data the domains are listed as the template asks.',
  leastBasis: 'documented',
  documents: ['D40'],
  wording: 'sha256:1632b4fcf65d91903b28959b5c6f4eff1fe04a5fa5488eab936fa42de4baff62',
  holds: all(
    is('trainingContentSummary.template', 'of the AI Office'),
    same('trainingContentSummary.version', 'version'),
    ordered('trainingContentSummary.trainingDataLastChangedOn', 'trainingContentSummary.updatedOn'),
    reached('trainingContentSummary.publishedOn'),
    ordered('trainingContentSummary.updatedOn', 'trainingContentSummary.publishedOn'),
    known('trainingContentSummary.address'),
    includes(ANSWERS, 'generalInformation'),
    includes(ANSWERS, 'publicDatasets'),
    includes(ANSWERS, 'privateDatasets'),
    includes(ANSWERS, 'crawledData'),
    includes(ANSWERS, 'userData'),
    includes(ANSWERS, 'syntheticData'),
    includes(ANSWERS, 'otherSources'),
    includes(ANSWERS, 'rightsReservations'),
    includes(ANSWERS, 'illegalContent'),
    any(
      given(not(includes('modelDocumentation.data.provenance', 'crawledData'))),
      is('trainingContentSummary.listsTopDomains', true),
    ),
  ),
});

/**
 * Requests of the Commission and of authorities are answered in time.
 *
 * @see Regulation (EU) 2024/1689, Articles 53(3) and 91
 */
const cooperation = requirement({
  id: 'cooperation',
  citation: 'Art. 53(3)',
  need: 'M',
  statement: 'The provider cooperates with the Commission and national authorities: requests are answered in time.',
  remedy: 'Answer the request that is due, and file the answer.',
  shownBy: 'the requests with their days, and the answers',
  assumption:
    'A request whose day has not come needs nothing but somebody who deals with it. An answer after its day is no cooperation in time.',
  leastBasis: 'documented',
  documents: ['D48'],
  wording: 'sha256:85c1750a7f087641c80a76b291c11105719060a5dbddab65c52678d7d2dd4b6a',
  when: nonEmpty('modelRequests[]'),
  onEvent: true,
  holds: every(
    'modelRequests[]',
    any(
      all(reached('modelRequests[].answeredOn'), ordered('modelRequests[].answeredOn', 'modelRequests[].dueOn')),
      all(known('modelRequests[].handledBy'), given(not(passed('modelRequests[].dueOn')))),
    ),
  ),
});

/** By an approved code or a harmonised standard, since a day that has come. */
const byCodeOrStandard = all(
  any(is('modelDemonstration.by', 'approved code of practice'), is('modelDemonstration.by', 'harmonised standard')),
  reached('modelDemonstration.since'),
);

/**
 * Who follows neither an approved code nor a harmonised standard, for all that binds it, demonstrates other adequate
 * means.
 *
 * @see Regulation (EU) 2024/1689, Article 53(4)
 */
const alternativeMeans = requirement({
  id: 'alternative-means',
  citation: 'Art. 53(4)',
  need: 'C',
  statement:
    'Who adheres to no approved code of practice and complies with no harmonised standard demonstrates alternative adequate means of compliance.',
  remedy: 'Put together, obligation by obligation, by which means compliance is reached, and have them judged.',
  shownBy: 'the demonstration of the alternative means, and the attestation of who judged them adequate',
  assumption:
    'A code or standard that leaves out documentation, copyright or training content leaves the duty for what it leaves out.',
  leastBasis: 'documented',
  documents: ['D39'],
  judgement: 'whether the alternative means are adequate',
  wording: 'sha256:f6ad71e4bea7c3079c3f47cfc018f0bec9e4de6a65ca9ae66f17d3f0af583f43',
  when: not(
    all(
      byCodeOrStandard,
      any(includes('modelDemonstration.coveredBy', 'documentation'), classMet('Art. 53(2)')),
      includes('modelDemonstration.coveredBy', 'copyright'),
      includes('modelDemonstration.coveredBy', 'trainingContent'),
    ),
  ),
  holds: all(known('modelDemonstration.alternativeMeans'), reached('modelDemonstration.demonstratedOn')),
});

/** What Article 53 asks of whoever places a general-purpose AI model on the market. Points (c) and (d) bind for open models too. */
export const modelProviders = definePolicy({
  id: 'model-providers',
  title: 'Obligations of providers of general-purpose AI models',
  addressees: ['provider'],
  roleClass: 'provider of the model',
  of: 'model',
  appliesTo: classMet('Art. 53(1)'),
  penalty: 'Art. 101(1)',
  documents: ['D37', 'D39'],
  requirements: [
    documentation,
    description,
    development,
    systemicRiskDocumentation,
    downstream,
    capabilities,
    annexXII,
    copyright,
    reservations,
    summary,
    cooperation,
    alternativeMeans,
  ],
});
