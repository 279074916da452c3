/**
 * The programmatic API of dutybound. The core is pure: bytes and descriptions of files in, an assessment out. Reading
 * the disk and the clock, and what an exit code means, belong to whoever calls it.
 */
export { aiAct } from '../policies/index.js';
export { judgeContent } from './evidence/content/judge-content.js';
export type { ContentJudgement } from './evidence/content/judgement.js';
export type { EvidenceContent, EvidenceFile } from './evidence/resolve.js';
export { decideGate, type GateDecision, type GateOptions, type GateReason } from './gate/decide.js';
export { type AssessmentOptions, assessGovernance, type Governance, readGovernance } from './governance.js';
export type { RawDocument } from './load/registry.js';
export type { Assessment, Finding, SystemAssessment } from './model/generated/assessment.js';
export type { Problem } from './model/problem.js';
export * from './policy/authoring.js';
export { definePack, type LoadedPack, type OwnPack, withPacks } from './policy/pack.js';
