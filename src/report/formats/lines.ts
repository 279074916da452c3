import type { GateDecision } from '../../gate/decide.js';
import type { Assessment } from '../../model/generated/assessment.js';
import { safeText } from '../safe-text.js';
import { tellResults } from './told.js';
import type { FormatOptions, ToldResult } from './told-model.js';

/**
 * One line for each result that the gate looks at, as compilers write them, for editors and their problem matchers:
 * `file:line:column: error: message [requirement]`. What a waiver or an option lets pass is `info`.
 */
export function lines(assessment: Assessment, decision: GateDecision, options: FormatOptions): string {
  return tellResults(assessment, decision, options)
    .filter(({ standing }) => standing !== 'beside')
    .map((result) => `${lineOf(result)}\n`)
    .join('');
}

function lineOf({ headline, isSettled, letPassBy, place, rule, standing, system, what }: ToldResult): string {
  const level = standing !== 'blocks' ? 'info' : isSettled ? 'error' : 'warning';
  const passes = standing === 'blocks' ? '' : ` (let pass: ${letPassBy.join('; ')})`;
  const message = `${system}: ${headline}${what === '' ? '' : `: ${what}`}${passes}`;
  return `${safeText(place.file)}:${place.line}:${place.column}: ${level}: ${message} [${rule.id}]`;
}
