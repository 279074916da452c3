import type { PracticePack } from '../../src/policy/authoring.js';
import { accountability } from './accountability.js';
import { delegationDesign } from './delegation-design.js';
import { escalation } from './escalation.js';
import { performanceGovernance } from './performance-governance.js';
import { workflowArchitecture } from './workflow-architecture.js';

/** Good practice in orchestrating people and AI: held against workflows beside the Act, never as a part of it. */
export const orchestration: PracticePack = {
  id: 'orchestration',
  title: 'Orchestration of people and AI (good practice)',
  parts: [delegationDesign, workflowArchitecture, accountability, performanceGovernance, escalation],
};
