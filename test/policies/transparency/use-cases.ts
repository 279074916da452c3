import {
  deployersSystem,
  document,
  evidence,
  having,
  list,
  merge,
  minimalSystem,
  type Part,
  plainUse,
  type Registered,
  USE,
} from '../../support/builders.js';
import type { Cases } from '../../support/policy-tester.js';

/** A system of its provider with one use, in which this is there. */
export const made = (transparency: Part, rest: Part = {}): Registered =>
  having(minimalSystem({ uses: list(merge(plainUse(), { transparency })) }), rest);

/** The same system of a deployer alone. */
export const used = (transparency: Part, use: Part = {}): Registered =>
  deployersSystem({ uses: list(merge(merge(plainUse(), { transparency }), use)) });

const PATH = `uses[${USE}].transparency`;

/** What runs, and what is only written down. */
export const running = { evidence: [evidence('configuration export', [PATH])] };
export const written = { evidence: [document([PATH])] };

/** Whom no case of Art. 50 binds with this system, whatever is stated of the duty. */
export const elsewhere = (system: Registered): Cases => [
  {
    name: 'a system for military purposes alone',
    system: having(system, { scope: { exclusivelyMilitaryDefenceOrNationalSecurity: 'yes', anyOtherPurpose: 'no' } }),
    reason: 'scope',
  },
];
