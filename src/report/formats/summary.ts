import type { GateDecision } from '../../gate/decide.js';
import type { Assessment } from '../../model/generated/assessment.js';
import { counted, subjectsInWords } from '../../model/words.js';
import type { FormatOptions } from './told-model.js';

/** How many obligations there are of each kind, in words: what a summary says first. */
export function countsInWords({ systems }: Assessment, registry: FormatOptions['registry']): string {
  const outcomes = { satisfied: 0, 'not-satisfied': 0, undetermined: 0 };
  for (const { counts } of systems)
    for (const outcome of ['satisfied', 'not-satisfied', 'undetermined'] as const)
      outcomes[outcome] += counts['in-force'][outcome];
  return `${wholeInWords(systems.length, registry)}${subjectsInWords(systems)}; in force: ${outcomes.satisfied} satisfied, ${outcomes['not-satisfied']} not-satisfied, ${outcomes.undetermined} undetermined`;
}

/** What of a registry that is too large is told here. The others were checked by the same gate. */
function wholeInWords(told: number, registry: FormatOptions['registry']): string {
  if (registry === undefined) return '';
  const { blocking, systems } = registry;
  const whole = `${counted(systems, 'system')} checked, of which ${blocking} ${blocking === 1 ? 'blocks' : 'block'}`;
  return `${whole}; told here: the first ${told}${blocking > 0 ? ' that block' : ''}: `;
}

/** What the gate decided, in one sentence; of a registry that is told in part, how large it is. */
export function verdictInWords(decision: GateDecision, registry?: FormatOptions['registry']): string {
  const { asOf, blocks, reasons, until } = decision;
  const ahead = until > asOf ? `, looking ahead to ${until}` : '';
  if (registry !== undefined)
    return `${registry.blocking > 0 ? `The gate blocks, for ${registry.blocking} of ${counted(registry.systems, 'system')}` : `Nothing blocks in ${counted(registry.systems, 'system')}`}, as of ${asOf}${ahead}.`;
  return `${blocks ? `The gate blocks, for ${counted(reasons.length, 'reason')}` : 'Nothing blocks'}, as of ${asOf}${ahead}.`;
}
