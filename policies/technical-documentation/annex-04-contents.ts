import {
  all,
  any,
  type Condition,
  classMet,
  contains,
  definePolicy,
  eachOf,
  every,
  given,
  includes,
  is,
  known,
  nonEmpty,
  not,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

const remedy = 'Write the part that is missing into the technical documentation, and state it here.';
const shownBy = 'the technical documentation of this version';

/** Something is said, or it is said that there is none: for parts that the Annex asks for “any” of. */
const answered = <P extends Parameters<typeof known>[0]>(path: P) => any(known(path), not(known(path)));

/** Nothing the system puts out is about natural persons, so that there are no groups to look at. */
const concernsNobody: Condition = given(every('uses[]', is('uses[].concernsNaturalPersons', false)));

/**
 * Intended purpose, provider and version of the system are named, the version with its relation to earlier ones.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 1(a)
 */
const identity = requirement({
  id: 'identity',
  citation: 'Annex IV(1)(a)',
  need: 'M',
  statement: 'It names the intended purpose, the provider, and the version with its relation to earlier ones.',
  remedy: 'State every intended purpose, the provider and this version, and how it relates to earlier versions.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:bc09ae8eea21c1f7a0897f03d26c71a988a95c2fe41853a568c1d02101ce8190',
  holds: all(
    every(
      'uses[]',
      any(contains('technicalDocumentation.statedUses', 'uses[].id'), given(is('uses[].withinIntendedPurpose', false))),
    ),
    same('technicalDocumentation.provider', 'parties[].id'),
    same('technicalDocumentation.systemVersion', 'version'),
    known('technicalDocumentation.versionLineage'),
  ),
});

/**
 * Where the system interacts with hardware, software or AI systems outside it, the documentation says how.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 1(b)
 */
const interactions = requirement({
  id: 'interactions',
  citation: 'Annex IV(1)(b)',
  need: 'A',
  statement: 'It says how the system interacts with hardware, software and other AI systems outside it.',
  remedy,
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:cd91d9bdd16a9fea446d2895f62f56467ccd1b059af197adc9d7f926aa7eff52',
  when: nonEmpty('technicalDocumentation.interactions[]'),
  holds: every(
    'technicalDocumentation.interactions[]',
    all(known('technicalDocumentation.interactions[].kind'), known('technicalDocumentation.interactions[].how')),
  ),
});

/**
 * The versions of relevant software and firmware, and what updates of them require.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 1(c)
 */
const softwareVersions = requirement({
  id: 'software-versions',
  citation: 'Annex IV(1)(c)',
  need: 'M',
  statement: 'It names the versions of relevant software and firmware, and any requirement for updating them.',
  remedy:
    'List the software and firmware with versions, and say of each what an update requires, or that it is “none”.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:6782a210392ac8db9c4b086b87c817f20bfffea8ec963841d56385c6cc168b8b',
  holds: eachOf(
    'technicalDocumentation.software[]',
    all(
      known('technicalDocumentation.software[].version'),
      answered('technicalDocumentation.software[].updateRequirement'),
    ),
  ),
});

/**
 * All the forms in which the system is placed on the market or put into service.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 1(d)
 */
const marketForms = requirement({
  id: 'forms-on-the-market',
  citation: 'Annex IV(1)(d)',
  need: 'M',
  statement: 'It describes all the forms in which the system is placed on the market or put into service.',
  remedy: 'List every form with its description, and state that the list is complete.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:e2d290f91e1e99adaf7b99f9dcd514b331aa9d0a02bb66082d6a834ebd8b123e',
  holds: eachOf(
    'technicalDocumentation.marketForms[]',
    all(known('technicalDocumentation.marketForms[].form'), known('technicalDocumentation.marketForms[].description')),
  ),
});

/**
 * The hardware on which the system is meant to run.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 1(e)
 */
const hardware = requirement({
  id: 'hardware',
  citation: 'Annex IV(1)(e)',
  need: 'M',
  statement: 'It describes the hardware on which the system is meant to run.',
  remedy,
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:b7c0b7e7da82cb0d379b12ad025fcd175f3ef3558875282735c2c762564ff2e2',
  holds: known('technicalDocumentation.hardware'),
});

/**
 * For a component of a product: pictures of the product's external features, marking and internal layout.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 1(f)
 */
const productPictures = requirement({
  id: 'product-pictures',
  citation: 'Annex IV(1)(f)',
  need: 'C',
  statement:
    'It shows external features, marking and internal layout of the product of which the system is a component.',
  remedy: 'Add the photograph or illustration that is missing.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:cf9963b8ce8daa8e596f7d650fb847ee3c50817df4249897d273168faf755cc9',
  when: known('product.componentOf'),
  holds: all(
    some(
      'technicalDocumentation.productPictures[]',
      includes('technicalDocumentation.productPictures[].shows', 'externalFeatures'),
    ),
    some(
      'technicalDocumentation.productPictures[]',
      includes('technicalDocumentation.productPictures[].shows', 'marking'),
    ),
    some(
      'technicalDocumentation.productPictures[]',
      includes('technicalDocumentation.productPictures[].shows', 'internalLayout'),
    ),
  ),
});

/**
 * A basic description of the user interface that the deployer gets.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, points 1(g) and 1(h)
 */
const userInterface = requirement({
  id: 'user-interface',
  citation: 'Annex IV(1)(g)',
  need: 'M',
  statement: 'It describes the user interface that the deployer gets.',
  remedy,
  shownBy,
  assumption:
    'Points (g) and (h) ask for the same description: it is asked for once. A system without a user interface for the deployer has none to describe.',
  leastBasis: 'documented',
  wording: 'sha256:cc4a22d96b9aac07932d1186dacc458faa25a4a68d552366b1bca51553ce79f3',
  when: is('technicalDocumentation.userInterface.provided', true),
  holds: known('technicalDocumentation.userInterface.description'),
});

/**
 * The instructions for use are part of the documentation, in the version that deployers get.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 1(h)
 */
const instructionsIncluded = requirement({
  id: 'instructions-included',
  citation: 'Annex IV(1)(h)',
  need: 'M',
  statement: 'It contains the instructions for use, in their present version.',
  remedy: 'Put the present version of the instructions for use into the documentation.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:9c7fe01448b4c8d18c0986a2a69db4f42ff46f82200380144c91b417a9971420',
  holds: same('technicalDocumentation.instructionsVersion', 'instructions.version'),
});

/**
 * The methods and steps of development, and how systems and tools of third parties were used, integrated or changed.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 2(a)
 */
const development = requirement({
  id: 'development',
  citation: 'Annex IV(2)(a)',
  need: 'M',
  statement: 'It describes how the system was developed, with the pre-trained systems and tools of third parties.',
  remedy: 'Describe the steps of development, and the use of every part that the system builds on.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:ceb06bb881a985e8f2df25fdb00f42dec271016db6e19505675935c83bf11c15',
  holds: all(
    known('technicalDocumentation.development.methods'),
    every('integrates[]', contains('technicalDocumentation.development.describedParts', 'integrates[].id')),
  ),
});

/**
 * The design specifications: logic, design choices with reasons and assumptions, classification, optimisation, expected
 * output, and the trade-offs that were decided.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 2(b)
 */
const design = requirement({
  id: 'design-specifications',
  citation: 'Annex IV(2)(b)',
  need: 'M',
  statement:
    'It gives the general logic, the key design choices with reasons and assumptions, what is classified and optimised, the expected output, and the trade-offs decided.',
  remedy:
    'Write down the part of the design specifications that is missing; of trade-offs say “none” if there were none.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:674903b4522ff0016c58d34c96481ffed28b40bd2dbf5571194c2fdc5a838f88',
  holds: all(
    known('technicalDocumentation.development.generalLogic'),
    eachOf(
      'technicalDocumentation.development.designChoices[]',
      all(
        known('technicalDocumentation.development.designChoices[].rationale'),
        known('technicalDocumentation.development.designChoices[].assumptions'),
      ),
    ),
    known('technicalDocumentation.development.classificationChoices'),
    known('technicalDocumentation.development.optimisation'),
    known('technicalDocumentation.development.expectedOutput'),
    every(
      'technicalDocumentation.development.tradeOffs[]',
      known('technicalDocumentation.development.tradeOffs[].decision'),
    ),
  ),
});

type Phase = Parameters<typeof includes<'technicalDocumentation.development.computing[].phases'>>[1];

/** Computational resources are stated for a phase. */
function computingFor(phase: Phase): Condition {
  return some(
    'technicalDocumentation.development.computing[]',
    all(
      includes('technicalDocumentation.development.computing[].phases', phase),
      known('technicalDocumentation.development.computing[].resources'),
    ),
  );
}

/**
 * The architecture of the system, and the computational resources of its development, training, testing and validation.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 2(c)
 */
const architecture = requirement({
  id: 'architecture',
  citation: 'Annex IV(2)(c)',
  need: 'M',
  statement:
    'It explains the system architecture, and names the computational resources used to develop, train, test and validate the system.',
  remedy: 'Describe how the components fit together, and name the resources of the phase that is missing.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:4c538c7e5b63ed82ae3ac79ed1d40c20ac36eb8a49aa58a2bd0f11bd63a85041',
  holds: all(
    known('technicalDocumentation.development.architecture'),
    computingFor('development'),
    any(computingFor('training'), given(is('trainsModelsWithData', false))),
    computingFor('testing'),
    computingFor('validation'),
  ),
});

/**
 * Where models are trained with data: datasheets of the training data.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 2(d)
 */
const data = requirement({
  id: 'training-data',
  citation: 'Annex IV(2)(d)',
  need: 'A',
  statement:
    'It has datasheets of the training data: techniques, characteristics, provenance, selection, labelling and cleaning.',
  remedy: 'Complete the datasheet of the data set; of labelling and cleaning say “none” if there was none.',
  shownBy,
  assumption:
    '“Where relevant” is read as: where a model inside the system is trained with data. Data for testing alone is told under point 2(g).',
  documents: ['D01', 'D11'],
  leastBasis: 'documented',
  wording: 'sha256:b682d1825502afe9748f1c5dc41b5fb6dc3346e075445699a8ed42853dddfdad',
  when: is('trainsModelsWithData', true),
  holds: eachOf(
    'technicalDocumentation.development.datasheets[]',
    all(
      known('technicalDocumentation.development.datasheets[].trainingTechniques'),
      known('technicalDocumentation.development.datasheets[].characteristics'),
      known('technicalDocumentation.development.datasheets[].provenance'),
      known('technicalDocumentation.development.datasheets[].selection'),
      answered('technicalDocumentation.development.datasheets[].labelling'),
      answered('technicalDocumentation.development.datasheets[].cleaning'),
    ),
  ),
});

/**
 * An assessment of the oversight measures that are needed, and of the technical measures that help deployers to
 * interpret the output.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 2(e)
 */
const oversight = requirement({
  id: 'oversight-assessment',
  citation: 'Annex IV(2)(e)',
  need: 'M',
  statement:
    'It assesses the human oversight measures that are needed, and the technical measures that help deployers to interpret the output.',
  remedy,
  shownBy,
  documents: ['D01', 'D13'],
  leastBasis: 'documented',
  wording: 'sha256:08098637ae04ac0fb0896123d250096ab8422403094aa63afa00c7296e0c3425',
  holds: all(
    known('technicalDocumentation.development.oversightAssessment'),
    known('technicalDocumentation.development.interpretationAssessment'),
  ),
});

/**
 * Changes that were fixed in advance, with what keeps the system compliant through them.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 2(f)
 */
const predeterminedChanges = requirement({
  id: 'predetermined-changes',
  citation: 'Annex IV(2)(f)',
  need: 'A',
  statement: 'It describes the changes fixed in advance, and what assures compliance through them.',
  remedy: 'Describe each change with its bounds, and the technical solution that keeps the system compliant.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:dea5ad09129409104c0b390a031be20e3f0471fd5e367d446f85c103fa8b57b7',
  when: known('predeterminedChanges'),
  holds: eachOf(
    'technicalDocumentation.development.predeterminedChanges[]',
    all(
      known('technicalDocumentation.development.predeterminedChanges[].change'),
      known('technicalDocumentation.development.predeterminedChanges[].continuousCompliance'),
    ),
  ),
});

type Measured = Parameters<typeof includes<'technicalDocumentation.testing.metrics[].measures'>>[1];

/** Some metric measures it. */
function metricFor(what: Measured): Condition {
  return some(
    'technicalDocumentation.testing.metrics[]',
    includes('technicalDocumentation.testing.metrics[].measures', what),
  );
}

/**
 * Validation and testing: procedures, data, metrics, and all test reports, dated and signed, with their logs.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 2(g)
 */
const testing = requirement({
  id: 'validation-and-testing',
  citation: 'Annex IV(2)(g)',
  need: 'M',
  statement:
    'It gives procedures, data and metrics of validation and testing, and all test reports with their logs, dated and signed.',
  remedy:
    'Add what is missing, and have every test of the risk management file reported, dated and signed by the person responsible.',
  shownBy: 'the test logs and the signed test reports in the technical documentation',
  assumption:
    'Every test of the risk management file that ran is read to need its report here. Metrics of discriminatory impact are not asked for where no output is about natural persons.',
  documents: ['D01', 'D15'],
  leastBasis: 'documented',
  wording: 'sha256:0f3c8a39e1b9133118725db144b99da5f4f355022b000e923941fdd380d4a6f9',
  holds: all(
    known('technicalDocumentation.testing.procedures'),
    known('technicalDocumentation.testing.data'),
    metricFor('accuracy'),
    metricFor('robustness'),
    metricFor('otherRequirements'),
    any(metricFor('discriminatoryImpact'), concernsNobody),
    some(
      'technicalDocumentation.testing.reports[]',
      same('technicalDocumentation.testing.reports[].version', 'version'),
    ),
    every(
      'technicalDocumentation.testing.reports[]',
      all(
        reached('technicalDocumentation.testing.reports[].on'),
        known('technicalDocumentation.testing.reports[].signedBy'),
        known('technicalDocumentation.testing.reports[].log'),
      ),
    ),
    every(
      'riskManagement.tests[]',
      any(
        some(
          'technicalDocumentation.testing.reports[]',
          contains('technicalDocumentation.testing.reports[].tests', 'riskManagement.tests[].id'),
        ),
        given(not(reached('riskManagement.tests[].ranOn'))),
      ),
    ),
  ),
});

/**
 * The cybersecurity measures that are in place.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 2(h)
 */
const security = requirement({
  id: 'cybersecurity-measures',
  citation: 'Annex IV(2)(h)',
  need: 'M',
  statement: 'It describes the cybersecurity measures that are in place.',
  remedy: 'List each measure with its threat and the day since when it is in place.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:c9b8bcccea03293bf476f59a23c71549b4eab1c374c405ebc25e22137d88b946',
  holds: eachOf(
    'technicalDocumentation.securityMeasures[]',
    all(
      known('technicalDocumentation.securityMeasures[].threat'),
      reached('technicalDocumentation.securityMeasures[].inPlaceSince'),
    ),
  ),
});

/**
 * Monitoring, functioning and control: capabilities and limits, accuracy overall and for groups, unintended outcomes and
 * sources of risk, oversight measures, input data.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 3
 */
const control = requirement({
  id: 'monitoring-functioning-and-control',
  citation: 'Annex IV(3)',
  need: 'M',
  statement:
    'It tells capabilities and limits, expected accuracy overall and for groups, unintended outcomes and sources of risk, oversight measures, and input specifications.',
  remedy:
    'Tell every risk of the risk management file and every oversight measure, and add the part that is missing; of input specifications say “none” if there are none.',
  shownBy,
  assumption:
    'Every risk of the risk management file and every oversight measure is read to belong here. Accuracy for groups is not asked for where no output is about natural persons.',
  leastBasis: 'documented',
  wording: 'sha256:49f273930b12b80def48a7c35e94bd0c435fd5da393f3e2fd5a77dfafa6cb568',
  holds: all(
    known('technicalDocumentation.control.capabilitiesAndLimits'),
    known('technicalDocumentation.control.expectedAccuracy'),
    any(
      eachOf(
        'technicalDocumentation.control.groupAccuracy[]',
        known('technicalDocumentation.control.groupAccuracy[].accuracy'),
      ),
      concernsNobody,
    ),
    known('technicalDocumentation.control.unintendedOutcomes'),
    given(nonEmpty('riskManagement.risks[]')),
    every('riskManagement.risks[]', contains('technicalDocumentation.control.risks', 'riskManagement.risks[].id')),
    given(nonEmpty('humanOversight.measures[]')),
    every(
      'humanOversight.measures[]',
      contains('technicalDocumentation.control.oversightMeasures', 'humanOversight.measures[].id'),
    ),
    answered('technicalDocumentation.control.inputSpecifications'),
  ),
});

/**
 * Why the performance metrics suit this system.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 4
 */
const metrics = requirement({
  id: 'suitability-of-metrics',
  citation: 'Annex IV(4)',
  need: 'M',
  statement: 'It says of each performance metric why it is appropriate for this system.',
  remedy: 'Give the reason for the metric that lacks one.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:7d6cda6fe8ea40524e5504bf8263d8fcf034fd8681b180a913a81688bfe00244',
  holds: eachOf(
    'technicalDocumentation.testing.metrics[]',
    known('technicalDocumentation.testing.metrics[].suitability'),
  ),
});

/**
 * A detailed description of the risk management system.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 5
 */
const riskManagementSystem = requirement({
  id: 'risk-management-description',
  citation: 'Annex IV(5)',
  need: 'M',
  statement: 'It describes the risk management system in detail.',
  remedy,
  shownBy,
  documents: ['D01', 'D10'],
  leastBasis: 'documented',
  wording: 'sha256:e4031458ebec950bee9efef417eac57201e37f8ad33e1cdc92cc7bedba4dec68',
  holds: known('technicalDocumentation.riskManagementSystem'),
});

/**
 * The relevant changes that the provider made over the lifecycle.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 6
 */
const changes = requirement({
  id: 'changes-over-the-lifecycle',
  citation: 'Annex IV(6)',
  need: 'M',
  statement: 'It describes the relevant changes that the provider made to the system through its lifecycle.',
  remedy: 'Say of the release what was changed in it, or that it is the first.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:7e8f86eb825c7293e3f80d1493242bc39009e9ee7c4b625cc32616f482f8af8f',
  holds: eachOf('technicalDocumentation.releases[]', known('technicalDocumentation.releases[].changes')),
});

/**
 * The harmonised standards that are applied; where none is, the solutions that meet the requirements instead, with other
 * standards and specifications.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 7; Article 40(1)
 */
const standards = requirement({
  id: 'standards-or-solutions',
  citation: 'Annex IV(7)',
  need: 'M',
  statement:
    'It lists the harmonised standards applied, or describes the solutions adopted instead, with other standards and specifications.',
  remedy:
    'List only standards whose references are published in the Official Journal; where there is none, describe the solutions and list other specifications.',
  shownBy,
  assumption:
    'A standard whose reference is not published in the Official Journal is none of the list: it belongs to the other specifications.',
  leastBasis: 'documented',
  wording: 'sha256:a17b49a76a8c8cf1222c07a1f14fd224c9d67bd093c1a7672061c8c50782963b',
  holds: any(
    eachOf(
      'technicalDocumentation.harmonisedStandards[]',
      all(
        known('technicalDocumentation.harmonisedStandards[].reference'),
        reached('technicalDocumentation.harmonisedStandards[].publishedOn'),
        known('technicalDocumentation.harmonisedStandards[].extent'),
      ),
    ),
    all(
      not(nonEmpty('technicalDocumentation.harmonisedStandards[]')),
      known('technicalDocumentation.otherSolutions'),
      answered('technicalDocumentation.otherSpecifications'),
    ),
  ),
});

/**
 * A copy of the EU declaration of conformity of this version.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 8; Article 47
 */
const declaration = requirement({
  id: 'declaration-of-conformity',
  citation: 'Annex IV(8)',
  need: 'M',
  statement: 'It contains a copy of the EU declaration of conformity.',
  remedy: 'Put the copy of the declaration for this version into the documentation.',
  shownBy,
  documents: ['D01', 'D03'],
  leastBasis: 'documented',
  wording: 'sha256:a031756283e2ea99e38221e54863ad45d8b6b2c3b7b46b7e1e53a43e519904d4',
  holds: all(
    reached('technicalDocumentation.declaration.on'),
    same('technicalDocumentation.declaration.systemVersion', 'version'),
  ),
});

/**
 * The system that evaluates performance after the placing on the market, with the post-market monitoring plan.
 *
 * @see Regulation (EU) 2024/1689, Annex IV, point 9; Article 72(3)
 */
const postMarket = requirement({
  id: 'post-market-monitoring',
  citation: 'Annex IV(9)',
  need: 'M',
  statement:
    'It describes in detail how performance is evaluated after the placing on the market, and contains the monitoring plan.',
  remedy: 'Describe the evaluation, and put the post-market monitoring plan into the documentation.',
  shownBy,
  documents: ['D01', 'D18'],
  leastBasis: 'documented',
  wording: 'sha256:02c92916a9e67bc79d950374e9a66f9edee69b8de4f601a7d531bc88ab00dc09',
  holds: all(known('technicalDocumentation.postMarketSystem'), reached('technicalDocumentation.postMarketPlanOn')),
});

/** What the technical documentation contains at least; Article 11(1) asks for it. */
export const technicalDocumentationContents = definePolicy({
  id: 'technical-documentation-contents',
  title: 'Contents of the technical documentation',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 11(1), subpara. 2',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D01'],
  requirements: [
    identity,
    interactions,
    softwareVersions,
    marketForms,
    hardware,
    productPictures,
    userInterface,
    instructionsIncluded,
    development,
    design,
    architecture,
    data,
    oversight,
    predeterminedChanges,
    testing,
    security,
    control,
    metrics,
    riskManagementSystem,
    changes,
    standards,
    declaration,
    postMarket,
  ],
});
