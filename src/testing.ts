import { aiAct } from '../policies/index.js';
import type { OwnPack } from './policy/pack.js';
import { type RequirementCases, type Runner, testPackBeside } from './testing/pack-tester.js';

/**
 * What authors of packs test with: `dutybound/testing`. It brings situations and the tester, and no test framework: its
 * `describe` and `it` are handed in.
 */
export { type Case, type Cases, onUnusableEvidence } from './testing/cases.js';
export type { RequirementCases, Runner } from './testing/pack-tester.js';
export type { Situation } from './testing/run.js';
export {
  AS_OF,
  attestation,
  changed,
  configurationExport,
  DEPLOYER,
  deployer,
  deployersSystem,
  deploymentRecord,
  document,
  drill,
  type Evidence,
  fileOf,
  having,
  highRiskSystem,
  identifyingUse,
  list,
  logSample,
  merge,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  plainUse,
  provider,
  type Registered,
  recruitingUse,
  SYSTEM,
  testReport,
  USE,
  VERSION,
} from './testing/situations.js';

/**
 * Registers the tests of a pack with the framework: a case for each outcome that can be reached, each held by a whole
 * run, and each change of a condition noticed by a case.
 *
 * @param cases by `<policy>/<requirement>`
 */
export const testPack = (pack: OwnPack, runner: Runner, cases: Readonly<Record<string, RequirementCases>>): void =>
  testPackBeside(aiAct, pack, runner, cases);
