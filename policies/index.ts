import type { Pack } from '../src/policy/authoring.js';
import { annexIII, annexIIIPoints } from './classification/annex-03-areas.js';
import { excluded, inScope, reach, researchBesideMarket } from './classification/art-02-scope.js';
import { aiSystem } from './classification/art-03-ai-system.js';
import { deployer, provider } from './classification/art-03-roles.js';
import { prohibitedPractices } from './classification/art-05-prohibited-practices.js';
import {
  derogation,
  derogationContradicted,
  derogationDespiteProfiling,
  highRisk,
  profiling,
  screeningContradicted,
  statedClassContradicted,
} from './classification/art-06-high-risk.js';
import { transparencyCases } from './classification/art-50-transparency.js';
import { deployers } from './deployers/art-26-deployers.js';
import { humanOversight } from './human-oversight/art-14-human-oversight.js';
import { aiLiteracy } from './literacy/art-04-ai-literacy.js';
import { notAssessed } from './not-assessed.js';
import { recordKeeping } from './record-keeping/art-12-record-keeping.js';
import { providerLogs } from './record-keeping/art-19-provider-logs.js';
import { riskManagement } from './risk-management/art-09-risk-management.js';

/** The Act, as far as this version goes: classes in the order in which they are computed, duties in the law's order. */
export const aiAct: Pack = {
  id: 'ai-act',
  title: 'Regulation (EU) 2024/1689 (Artificial Intelligence Act)',
  classes: [
    aiSystem,
    reach,
    excluded,
    inScope,
    provider,
    deployer,
    ...prohibitedPractices,
    ...annexIIIPoints,
    annexIII,
    profiling,
    derogation,
    highRisk,
    ...transparencyCases,
  ],
  policies: [aiLiteracy, riskManagement, recordKeeping, humanOversight, providerLogs, deployers],
  contradictions: [
    researchBesideMarket,
    derogationContradicted,
    derogationDespiteProfiling,
    screeningContradicted,
    statedClassContradicted,
  ],
  notAssessed,
};
