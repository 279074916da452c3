import type { GateDecision } from '../../gate/decide.js';
import type { Assessment } from '../../model/generated/assessment.js';
import { counted } from '../../model/words.js';

/** How many obligations there are of each kind, in words: what a summary says first. */
export function countsInWords({ systems }: Assessment): string {
  const outcomes = { satisfied: 0, 'not-satisfied': 0, undetermined: 0 };
  for (const { counts } of systems)
    for (const outcome of ['satisfied', 'not-satisfied', 'undetermined'] as const)
      outcomes[outcome] += counts['in-force'][outcome];
  return `${counted(systems.length, 'system')}; in force: ${outcomes.satisfied} satisfied, ${outcomes['not-satisfied']} not-satisfied, ${outcomes.undetermined} undetermined`;
}

/** What the gate decided, in one sentence. */
export function verdictInWords({ asOf, blocks, reasons, until }: GateDecision): string {
  const ahead = until > asOf ? `, looking ahead to ${until}` : '';
  return `${blocks ? `The gate blocks, for ${counted(reasons.length, 'reason')}` : 'Nothing blocks'}, as of ${asOf}${ahead}.`;
}
