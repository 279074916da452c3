import type { Pack } from '../src/policy/authoring.js';
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
import { firstProvider, manufacturerAsProvider, providerByChange } from './classification/art-25-value-chain.js';
import { transparencyCases } from './classification/art-50-transparency.js';
import { modelClasses, statedModelClassContradicted } from './classification/art-51-models.js';
import { deployers } from './deployers/art-26-deployers.js';
import { modelNotification } from './general-purpose-models/art-52-notification.js';
import { modelProviders } from './general-purpose-models/art-53-model-providers.js';
import { modelRepresentatives } from './general-purpose-models/art-54-model-representatives.js';
import { thirdCountryModelProviders } from './general-purpose-models/art-54-third-country-providers.js';
import { systemicRiskModels } from './general-purpose-models/art-55-systemic-risk.js';
import { humanOversight } from './human-oversight/art-14-human-oversight.js';
import { aiLiteracy } from './literacy/art-04-ai-literacy.js';
import { notAssessed } from './not-assessed.js';
import { recordKeeping } from './record-keeping/art-12-record-keeping.js';
import { providerLogs } from './record-keeping/art-19-provider-logs.js';
import { riskManagement } from './risk-management/art-09-risk-management.js';
import { deployerTransparency } from './transparency/art-50-deployer-transparency.js';
import { providerTransparency } from './transparency/art-50-provider-transparency.js';

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
    riskManagement,
    recordKeeping,
    humanOversight,
    providerLogs,
    deployers,
    providerTransparency,
    deployerTransparency,
    modelNotification,
    modelProviders,
    thirdCountryModelProviders,
    modelRepresentatives,
    systemicRiskModels,
  ],
  contradictions: [
    researchBesideMarket,
    statedRoleContradicted,
    personalUseContradicted,
    practiceScreeningContradicted,
    privateBusinessContradicted,
    exceptionContradicted,
    biometricsContradicted,
    profilingContradicted,
    derogationContradicted,
    derogationDespiteProfiling,
    screeningContradicted,
    statedClassContradicted,
    statedModelClassContradicted,
  ],
  notAssessed,
};
