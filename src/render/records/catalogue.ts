import { classificationRecord } from './classification-record.js';
import { deployerRegister } from './deployer-register.js';
import { humanOversightPlan } from './human-oversight-plan.js';
import { literacyRecord } from './literacy-record.js';
import { loggingPolicy } from './logging-policy.js';
import { delegationMatrix, responsibilityMatrix } from './orchestration-records.js';
import type { RecordSpec } from './record-spec.js';
import { riskManagementFile } from './risk-management-file.js';
import { traceabilityMatrix } from './traceability-matrix.js';

/** The records that this version writes, by their ids in the catalogue of documents. */
export const records: readonly RecordSpec[] = [
  riskManagementFile,
  humanOversightPlan,
  loggingPolicy,
  classificationRecord,
  deployerRegister,
  literacyRecord,
  traceabilityMatrix,
  delegationMatrix,
  responsibilityMatrix,
];
