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

/** Two uses of one system: one in which the case is there, and one of which a case is about. */
export const besides = (system: Registered, transparency: Part, use: Part = {}): Registered => {
  const { entries } = system.facts.uses as { entries: readonly Part[] };
  const other = merge(merge(plainUse(), { transparency }), use);
  return having(system, { uses: list(other, ...entries.map((entry) => ({ ...entry, id: 'the-case-itself' }))) });
};
