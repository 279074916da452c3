import type { Pack, PracticePack } from '../src/policy/authoring.js';
import { accuracyRobustnessCybersecurity } from './accuracy/art-15-accuracy-robustness-cybersecurity.js';
import { accuracyDeclaredAboveTests, accuracyDeclaredOtherwise } from './accuracy/contradictions.js';
import { accessOfAuthorities } from './authorities/art-74-access.js';
import { aiOfficePowers } from './authorities/art-75a-ai-office-powers.js';
import { bindingCommitments } from './authorities/art-75b-commitments.js';
import { aiOfficeDecisions } from './authorities/art-75c-decisions.js';
import { testingSupervision } from './authorities/art-76-testing-supervision.js';
import { riskMeasures } from './authorities/art-79-risk-measures.js';
import { wrongClassification } from './authorities/art-80-wrong-classification.js';
import { compliantRisk } from './authorities/art-82-compliant-risk.js';
import { formalNonCompliance } from './authorities/art-83-formal-non-compliance.js';
import { annexIII, annexIIIPoints } from './classification/annex-03-areas.js';
import {
  excluded,
  freeAndOpenSource,
  inScope,
  reach,
  researchBesideMarket,
  sectionBOnly,
} from './classification/art-02-scope.js';
import { aiSystem } from './classification/art-03-ai-system.js';
import {
  authorisedRepresentative,
  consideredProvider,
  deployer,
  distributor,
  highRiskProvider,
  importer,
  personalUseContradicted,
  productManufacturer,
  provider,
  statedRoleContradicted,
  supplier,
} from './classification/art-03-roles.js';
import { privateBusinessContradicted, prohibitedPractices } from './classification/art-05-prohibited-practices.js';
import {
  biometricsContradicted,
  derogation,
  derogationContradicted,
  derogationDespiteProfiling,
  exceptionContradicted,
  highRisk,
  highRiskByAnnexIII,
  highRiskBySectionA,
  highRiskBySectionB,
  practiceScreeningContradicted,
  profiling,
  profilingContradicted,
  safetyComponent,
  screeningContradicted,
  statedClassContradicted,
} from './classification/art-06-high-risk.js';
import {
  firstProvider,
  foreseenWithoutAssessment,
  manufacturerAsProvider,
  providerByChange,
} from './classification/art-25-value-chain.js';
import { contentContradicted, transparencyCases } from './classification/art-50-transparency.js';
import { modelClasses, statedModelClassContradicted } from './classification/art-51-models.js';
import { supervisionContradicted } from './conformity/ai-office.js';
import { internalControlSteps } from './conformity/annex-06-internal-control.js';
import { notifiedBodyProcedure } from './conformity/annex-07-notified-body.js';
import { products } from './conformity/art-08-products.js';
import { commonSpecifications } from './conformity/art-41-common-specifications.js';
import { conformityAssessment } from './conformity/art-43-conformity-assessment.js';
import { certificates } from './conformity/art-44-certificates.js';
import { declarationOfConformity } from './conformity/art-47-declaration.js';
import { marking } from './conformity/art-48-marking.js';
import { assessmentByAIOffice } from './conformity/art-75-assessment-by-ai-office.js';
import { assessedBeforeTests, personalDataContradicted } from './conformity/contradictions.js';
import { correctiveAction } from './corrective-action/art-20-corrective-action.js';
import { cooperationWithAuthorities } from './corrective-action/art-21-cooperation.js';
import { complaintNotTakenUp } from './corrective-action/contradictions.js';
import { specialCategoriesOfDeployers } from './data-governance/art-04a-deployers.js';
import { specialCategoriesOfModels } from './data-governance/art-04a-models.js';
import { specialCategoriesOtherProviders } from './data-governance/art-04a-other-providers.js';
import { specialCategories } from './data-governance/art-04a-providers-of-high-risk-systems.js';
import { dataGovernance, trainingContradicted } from './data-governance/art-10-data-governance.js';
import { deployers } from './deployers/art-26-deployers.js';
import { postRemoteIdentification } from './deployers/art-26-post-remote-identification.js';
import { fundamentalRights } from './deployers/art-27-fundamental-rights.js';
import { registrationByDeployers } from './deployers/art-49-registration-by-deployers.js';
import { rightToExplanation } from './deployers/art-86-explanation.js';
import {
  assessedOnOtherInstructions,
  purposeOfProcessContradicted,
  reviewTimeExceeded,
} from './deployers/contradictions.js';
import { commonSpecificationsForModels } from './general-purpose-models/art-41-common-specifications.js';
import { modelNotification } from './general-purpose-models/art-52-notification.js';
import { modelProviders } from './general-purpose-models/art-53-model-providers.js';
import { modelRepresentatives } from './general-purpose-models/art-54-model-representatives.js';
import { thirdCountryModelProviders } from './general-purpose-models/art-54-third-country-providers.js';
import { systemicRiskModels } from './general-purpose-models/art-55-systemic-risk.js';
import { informationOnModels } from './general-purpose-models/art-91-information.js';
import { evaluationsOfModels } from './general-purpose-models/art-92-evaluations.js';
import { measuresOnModels } from './general-purpose-models/art-93-measures.js';
import { modelDocumentsContradicted } from './general-purpose-models/contradictions.js';
import { humanOversight } from './human-oversight/art-14-human-oversight.js';
import { realTimeIdentificationUses } from './law-enforcement/art-05-real-time-identification.js';
import { notEncoded } from './ledger.js';
import { aiLiteracy } from './literacy/art-04-ai-literacy.js';
import { notAssessed } from './not-assessed.js';
import { orchestration } from './orchestration/orchestration.js';
import { postMarketMonitoring } from './post-market-monitoring/art-72-post-market-monitoring.js';
import { seriousIncidents } from './post-market-monitoring/art-73-serious-incidents.js';
import { aiOfficeReports } from './post-market-monitoring/art-75-ai-office-reports.js';
import { incidentDueTooLate } from './post-market-monitoring/contradictions.js';
import { providers } from './provider/art-16-providers.js';
import { qualityManagement } from './quality-management/art-17-quality-management.js';
import { sandboxData } from './real-world-testing/art-59-sandbox.js';
import { realWorldTesting } from './real-world-testing/art-60-testing.js';
import { testingOfSectionBProducts } from './real-world-testing/art-60a-products-of-section-b.js';
import { informedConsent } from './real-world-testing/art-61-informed-consent.js';
import { realWorldTestingContradicted } from './real-world-testing/tests.js';
import { recordKeeping } from './record-keeping/art-12-record-keeping.js';
import { providerLogs } from './record-keeping/art-19-provider-logs.js';
import { logsKeptTooShort, overrideNotLogged } from './record-keeping/contradictions.js';
import { derogationDocumentation } from './registration/art-06-derogation.js';
import { derogationRegistration } from './registration/art-49-derogation.js';
import { registration } from './registration/art-49-registration.js';
import { database } from './registration/art-71-database.js';
import { registeredAsHighRisk, registeredAsNotHighRisk, registeredNationally } from './registration/contradictions.js';
import { riskManagement } from './risk-management/art-09-risk-management.js';
import { nothingFoundBesideIncidents, residualEqualsInitial } from './risk-management/contradictions.js';
import { importers } from './supply-chain/art-23-importers.js';
import { distributors } from './supply-chain/art-24-distributors.js';
import { technicalDocumentationContents } from './technical-documentation/annex-04-contents.js';
import { technicalDocumentation } from './technical-documentation/art-11-technical-documentation.js';
import { documentationKeeping } from './technical-documentation/art-18-documentation-keeping.js';
import {
  declarationKeptDifferently,
  declarationOfAnotherDay,
  documentsOfDifferentVersions,
  providerNamedDifferently,
  purposeInOneDocument,
  releaseNotDocumented,
} from './technical-documentation/contradictions.js';
import { deployerTransparency } from './transparency/art-50-deployer-transparency.js';
import { providerTransparency } from './transparency/art-50-provider-transparency.js';
import { instructionsForUse } from './transparency-to-deployers/art-13-instructions-for-use.js';
import { representation } from './value-chain/art-22-representation.js';
import { representatives } from './value-chain/art-22-representatives.js';
import { cooperation } from './value-chain/art-25-cooperation.js';
import { suppliers } from './value-chain/art-25-suppliers.js';
import { thirdPartySuppliers } from './value-chain/art-25-third-party-suppliers.js';
import { modelNotListed } from './value-chain/contradictions.js';

/** The Act, as far as this version goes: classes in the order in which they are computed, duties in the law's order. */
export const aiAct: Pack = {
  id: 'ai-act',
  title: 'Regulation (EU) 2024/1689 (Artificial Intelligence Act)',
  // In the order in which each may read those before it: classes as if in scope, then roles, then scope.
  classes: [
    aiSystem,
    reach,
    excluded,
    ...prohibitedPractices,
    safetyComponent,
    highRiskBySectionA,
    highRiskBySectionB,
    ...annexIIIPoints,
    annexIII,
    profiling,
    derogation,
    highRiskByAnnexIII,
    highRisk,
    provider,
    providerByChange,
    manufacturerAsProvider,
    consideredProvider,
    highRiskProvider,
    firstProvider,
    deployer,
    importer,
    distributor,
    authorisedRepresentative,
    productManufacturer,
    supplier,
    ...transparencyCases,
    sectionBOnly,
    freeAndOpenSource,
    inScope,
    ...modelClasses,
  ],
  policies: [
    aiLiteracy,
    specialCategories,
    specialCategoriesOtherProviders,
    specialCategoriesOfModels,
    specialCategoriesOfDeployers,
    realTimeIdentificationUses,
    derogationDocumentation,
    products,
    riskManagement,
    dataGovernance,
    technicalDocumentation,
    technicalDocumentationContents,
    recordKeeping,
    instructionsForUse,
    humanOversight,
    accuracyRobustnessCybersecurity,
    providers,
    qualityManagement,
    documentationKeeping,
    providerLogs,
    correctiveAction,
    cooperationWithAuthorities,
    representation,
    representatives,
    importers,
    distributors,
    cooperation,
    suppliers,
    thirdPartySuppliers,
    deployers,
    postRemoteIdentification,
    fundamentalRights,
    commonSpecifications,
    commonSpecificationsForModels,
    conformityAssessment,
    certificates,
    declarationOfConformity,
    marking,
    registration,
    derogationRegistration,
    registrationByDeployers,
    providerTransparency,
    deployerTransparency,
    modelNotification,
    modelProviders,
    thirdCountryModelProviders,
    modelRepresentatives,
    systemicRiskModels,
    sandboxData,
    realWorldTesting,
    testingOfSectionBProducts,
    informedConsent,
    database,
    postMarketMonitoring,
    seriousIncidents,
    accessOfAuthorities,
    aiOfficeReports,
    assessmentByAIOffice,
    aiOfficePowers,
    bindingCommitments,
    aiOfficeDecisions,
    testingSupervision,
    riskMeasures,
    wrongClassification,
    compliantRisk,
    formalNonCompliance,
    rightToExplanation,
    informationOnModels,
    evaluationsOfModels,
    measuresOnModels,
    internalControlSteps,
    notifiedBodyProcedure,
  ],
  contradictions: [
    researchBesideMarket,
    statedRoleContradicted,
    personalUseContradicted,
    practiceScreeningContradicted,
    privateBusinessContradicted,
    exceptionContradicted,
    biometricsContradicted,
    contentContradicted,
    profilingContradicted,
    derogationContradicted,
    derogationDespiteProfiling,
    screeningContradicted,
    statedClassContradicted,
    trainingContradicted,
    foreseenWithoutAssessment,
    realWorldTestingContradicted,
    statedModelClassContradicted,
    // What documents and registers say of the same thing, in the law's order.
    documentsOfDifferentVersions,
    overrideNotLogged,
    accuracyDeclaredOtherwise,
    accuracyDeclaredAboveTests,
    declarationKeptDifferently,
    logsKeptTooShort,
    modelNotListed,
    reviewTimeExceeded,
    assessedOnOtherInstructions,
    purposeOfProcessContradicted,
    assessedBeforeTests,
    registeredAsHighRisk,
    registeredAsNotHighRisk,
    registeredNationally,
    modelDocumentsContradicted,
    incidentDueTooLate,
    purposeInOneDocument,
    providerNamedDifferently,
    releaseNotDocumented,
    declarationOfAnotherDay,
    personalDataContradicted,
    supervisionContradicted,
    residualEqualsInitial,
    nothingFoundBesideIncidents,
    complaintNotTakenUp,
  ],
  notAssessed,
  notEncoded,
};

/** The packs of good practice that come with the tool, by the id under which a configuration chooses them. */
export const practicePacks: readonly PracticePack[] = [orchestration];
