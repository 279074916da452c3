import type { Pack, PracticePack } from '../src/policy/authoring.js';
import { accuracyRobustnessCybersecurity } from './accuracy/art-15-accuracy-robustness-cybersecurity.js';
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
  deployer,
  distributor,
  highRiskProvider,
  importer,
  personalUseContradicted,
  productManufacturer,
  provider,
  statedRoleContradicted,
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
import { internalControlSteps } from './conformity/annex-06-internal-control.js';
import { products } from './conformity/art-08-products.js';
import { conformityAssessment } from './conformity/art-43-conformity-assessment.js';
import { certificates } from './conformity/art-44-certificates.js';
import { declarationOfConformity } from './conformity/art-47-declaration.js';
import { marking } from './conformity/art-48-marking.js';
import { correctiveAction } from './corrective-action/art-20-corrective-action.js';
import { cooperationWithAuthorities } from './corrective-action/art-21-cooperation.js';
import { specialCategoriesOfDeployers } from './data-governance/art-04a-deployers.js';
import { specialCategoriesOtherProviders } from './data-governance/art-04a-other-providers.js';
import { specialCategories } from './data-governance/art-04a-providers-of-high-risk-systems.js';
import { dataGovernance, trainingContradicted } from './data-governance/art-10-data-governance.js';
import { deployers } from './deployers/art-26-deployers.js';
import { postRemoteIdentification } from './deployers/art-26-post-remote-identification.js';
import { fundamentalRights } from './deployers/art-27-fundamental-rights.js';
import { registrationByDeployers } from './deployers/art-49-registration-by-deployers.js';
import { rightToExplanation } from './deployers/art-86-explanation.js';
import { modelNotification } from './general-purpose-models/art-52-notification.js';
import { modelProviders } from './general-purpose-models/art-53-model-providers.js';
import { modelRepresentatives } from './general-purpose-models/art-54-model-representatives.js';
import { thirdCountryModelProviders } from './general-purpose-models/art-54-third-country-providers.js';
import { systemicRiskModels } from './general-purpose-models/art-55-systemic-risk.js';
import { humanOversight } from './human-oversight/art-14-human-oversight.js';
import { notEncoded } from './ledger.js';
import { aiLiteracy } from './literacy/art-04-ai-literacy.js';
import { notAssessed } from './not-assessed.js';
import { orchestration } from './orchestration/orchestration.js';
import { postMarketMonitoring } from './post-market-monitoring/art-72-post-market-monitoring.js';
import { seriousIncidents } from './post-market-monitoring/art-73-serious-incidents.js';
import { aiOfficeReports } from './post-market-monitoring/art-75-ai-office-reports.js';
import { providers } from './provider/art-16-providers.js';
import { qualityManagement } from './quality-management/art-17-quality-management.js';
import { recordKeeping } from './record-keeping/art-12-record-keeping.js';
import { providerLogs } from './record-keeping/art-19-provider-logs.js';
import { derogationDocumentation } from './registration/art-06-derogation.js';
import { derogationRegistration } from './registration/art-49-derogation.js';
import { registration } from './registration/art-49-registration.js';
import { database } from './registration/art-71-database.js';
import { riskManagement } from './risk-management/art-09-risk-management.js';
import { importers } from './supply-chain/art-23-importers.js';
import { distributors } from './supply-chain/art-24-distributors.js';
import { technicalDocumentationContents } from './technical-documentation/annex-04-contents.js';
import { technicalDocumentation } from './technical-documentation/art-11-technical-documentation.js';
import { documentationKeeping } from './technical-documentation/art-18-documentation-keeping.js';
import { deployerTransparency } from './transparency/art-50-deployer-transparency.js';
import { providerTransparency } from './transparency/art-50-provider-transparency.js';
import { instructionsForUse } from './transparency-to-deployers/art-13-instructions-for-use.js';
import { representation } from './value-chain/art-22-representation.js';
import { representatives } from './value-chain/art-22-representatives.js';
import { cooperation } from './value-chain/art-25-cooperation.js';
import { suppliers } from './value-chain/art-25-suppliers.js';

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
    highRiskProvider,
    firstProvider,
    deployer,
    importer,
    distributor,
    authorisedRepresentative,
    productManufacturer,
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
    specialCategoriesOfDeployers,
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
    deployers,
    postRemoteIdentification,
    fundamentalRights,
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
    database,
    postMarketMonitoring,
    seriousIncidents,
    aiOfficeReports,
    rightToExplanation,
    internalControlSteps,
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
    statedModelClassContradicted,
  ],
  notAssessed,
  notEncoded,
};

/** The packs of good practice that come with the tool, by the id under which a configuration chooses them. */
export const practicePacks: readonly PracticePack[] = [orchestration];
