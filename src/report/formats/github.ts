import type { GateDecision } from '../../gate/decide.js';
import type { Assessment } from '../../model/generated/assessment.js';
import { counted, STANDING_SENTENCE } from '../../model/words.js';
import { countsInWords, verdictInWords } from './summary.js';
import { pathOf, tellResults } from './told.js';
import type { FormatOptions, ToldResult } from './told-model.js';

/** What a runner shows of one level in one step. */
const SHOWN = 10;

/**
 * Annotations of GitHub Actions: an error for what blocks and is settled, a warning for what blocks because it is open.
 * A runner shows ten of each in a step, so the rest are counted and listed as plain lines. A text of an input never
 * begins a line, so that none can be a command to the runner.
 */
export function githubAnnotations(assessment: Assessment, decision: GateDecision, options: FormatOptions): string {
  const blocking = tellResults(assessment, decision, options).filter(({ standing }) => standing === 'blocks');
  const errors = blocking.filter(({ isSettled }) => isSettled);
  const warnings = blocking.filter(({ isSettled }) => !isSettled);
  const lines = [
    ...errors.slice(0, SHOWN).map((each) => annotation('error', each)),
    ...warnings.slice(0, SHOWN).map((each) => annotation('warning', each)),
    `dutybound: ${verdictInWords(decision, options.registry)} ${countsInWords(assessment, options.registry)}.`,
    ...beyond('error', errors.slice(SHOWN)),
    ...beyond('warning', warnings.slice(SHOWN)),
    STANDING_SENTENCE,
  ];
  return `${lines.join('\n')}\n`;
}

function beyond(level: string, results: readonly ToldResult[]): string[] {
  if (results.length === 0) return [];
  return [
    `${counted(results.length, `more ${level}`)} beyond the ${SHOWN} that a step shows:`,
    ...results.map(({ headline, place, system, what }) =>
      plain(`- ${system}: ${headline}${what === '' ? '' : `: ${what}`} (${place.file}:${place.line})`),
    ),
  ];
}

function annotation(level: 'error' | 'warning', result: ToldResult): string {
  const { headline, place, rule, system, timing, what } = result;
  const path = pathOf(result);
  const message = [
    `${headline}${timing === '' ? '' : `, ${timing}`}${what === '' ? '' : `: ${what}`}.`,
    ...(path === '' ? [] : [`Path: ${path}`]),
    `To do: ${rule.remedy}`,
    ...(rule.link === undefined ? [] : [`See ${rule.link}`]),
  ].join('\n');
  const properties = [
    ['file', place.file],
    ['line', String(place.line)],
    ['col', String(place.column)],
    ['title', `${system}: ${rule.title}`],
  ].map(([name, value]) => `${name}=${property(value ?? '')}`);
  return `::${level} ${properties.join(',')}::${data(message)}`;
}

/** As the runner's own toolkit escapes the text of a command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that no runner reads as a command: one in the older form would count wherever it stands in a line. */
function plain(text: string): string {
  return text.replaceAll(/[\r\n]/g, ' ').replaceAll('##[', '## [');
}
