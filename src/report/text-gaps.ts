import type { Finding, SystemAssessment } from '../model/generated/assessment.js';
import { counted, partyInWords, reasonInWords, timingInWords } from '../model/words.js';
import { BLANK, hanging, type Line, line } from './page.js';
import { isAskedFor, type Telling } from './telling.js';
import { gapBlock, outcomeSpan, stateInWords, statementOf } from './text-gap.js';

/**
 * The gaps of a system in legal order: what binds, then what the horizon reaches, then what comes later on one line
 * each, then what the Act does not ask for. `due` holds the fingerprints of what this gate looked at.
 */
export function gapLines(system: SystemAssessment, due: ReadonlySet<string>, telling: Telling): Line[] {
  const gaps = system.findings.filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined');
  const asked = gaps.filter((finding) => isAskedFor(finding, telling));
  const binding = asked.filter((finding) => bindsNow(finding, telling.asOf));
  const reached = asked.filter((finding) => !binding.includes(finding) && due.has(finding.fingerprint));
  const later = asked.filter((finding) => !binding.includes(finding) && !reached.includes(finding));
  const others = gaps.filter((finding) => !asked.includes(finding));
  const waiting = telling.full ? [] : later.filter(({ timing }) => timing.state === 'on-event');
  const coming = later.filter((finding) => !waiting.includes(finding));
  return [
    ...fullSection(`${counted(binding.length, 'gap')} in force on ${telling.asOf}`, binding, telling),
    ...fullSection(`${counted(reached.length, 'gap')} within the horizon of this gate`, reached, telling),
    ...(telling.full ? fullSection : compactSection)(
      `${counted(coming.length, 'gap')} that ${coming.length === 1 ? 'does' : 'do'} not bind yet`,
      coming,
      telling,
    ),
    ...waitingLines(waiting, telling.asOf),
    ...(telling.full ? fullSection : compactSection)(
      `${counted(others.length, 'gap')} against good practice or what is implied, not required by the Act`,
      others,
      telling,
    ),
    ...(telling.full ? restLines(system.findings, telling) : []),
  ];
}

/** Whether a duty binds on the as-of date; where the timing is open, by its stricter date. */
function bindsNow({ timing }: Finding, asOf: string): boolean {
  return (
    timing.state === 'in-force' ||
    (timing.state === 'undetermined' && (timing.from === undefined || timing.from <= asOf))
  );
}

function fullSection(title: string, findings: readonly Finding[], telling: Telling): Line[] {
  if (findings.length === 0) return [];
  return [
    BLANK,
    line(2, { text: title, tone: 'heading' }),
    ...findings.flatMap((finding) => [BLANK, ...gapBlock(finding, telling)]),
  ];
}

function compactSection(title: string, findings: readonly Finding[], telling: Telling): Line[] {
  if (findings.length === 0) return [];
  return [
    BLANK,
    line(2, { text: title, tone: 'heading' }),
    ...findings.map((finding) => compactLine(finding, telling)),
  ];
}

/**
 * Duties that bind when something happens of which nobody has said that it did or did not: by their clauses alone, those
 * apart that would not bind yet even if it did.
 */
function waitingLines(findings: readonly Finding[], asOf: string): Line[] {
  if (findings.length === 0) return [];
  const title = `${counted(findings.length, 'duty', 'duties')} that ${findings.length === 1 ? 'waits' : 'wait'} for an event`;
  const groups = new Map<string, Set<string>>();
  for (const { citation, timing } of findings) {
    const when = notBefore(timing, asOf) ?? 'Nobody has stated whether it happened';
    groups.set(when, (groups.get(when) ?? new Set()).add(citation));
  }
  return [
    BLANK,
    line(2, { text: title, tone: 'heading' }),
    ...[...groups].map(([when, clauses]) => hanging(4, 6, `${when}: ${[...clauses].join('; ')}.`)),
    hanging(4, 6, 'A register that is stated complete says that it did not. In full with --full.'),
  ];
}

/** What keeps a duty from binding on this day, whatever happened. */
function notBefore({ from, rule, until }: Finding['timing'], asOf: string): string | undefined {
  if (until !== undefined)
    return `Deferred${rule === undefined ? '' : ` by ${rule}`} until ${until}, whatever happened`;
  return from !== undefined && from > asOf ? `Not before ${from}, whatever happened` : undefined;
}

function compactLine(finding: Finding, telling: Telling): Line {
  const { citation, outcome, timing, instances, waiver } = finding;
  const many = instances.length > 1 ? `, ${instances.length} instances` : '';
  const waived = waiver === undefined ? '' : `, waiver ${waiver.id} ${stateInWords(waiver)}`;
  return hanging(
    4,
    6,
    citation,
    ' ',
    outcomeSpan(outcome),
    `, ${timingInWords(timing)}: ${statementOf(finding, telling)} `,
    { text: `(${partyInWords(finding)}${many}${waived})`, tone: 'quiet' },
  );
}

/** What is satisfied and what does not apply, on one line each: only where everything is told. */
function restLines(findings: readonly Finding[], telling: Telling): Line[] {
  const met = findings.filter(({ outcome }) => outcome === 'satisfied');
  const satisfied = met.filter((finding) => isAskedFor(finding, telling));
  const others = met.filter((finding) => !isAskedFor(finding, telling));
  const away = findings.filter(({ outcome }) => outcome === 'not-applicable');
  const evidence = (finding: Finding): string =>
    finding.evidence.length === 0 ? '' : `, evidence ${finding.evidence.join(', ')}`;
  const metLine = (finding: Finding): Line =>
    hanging(
      4,
      6,
      `${finding.citation} `,
      outcomeSpan(finding.outcome),
      `, ${timingInWords(finding.timing)}: ${statementOf(finding, telling)} (${partyInWords(finding)}, basis ${finding.basis ?? 'none'}${evidence(finding)})`,
    );
  return [
    ...section(`${counted(satisfied.length, 'requirement')} satisfied on what is shown`, satisfied, metLine),
    ...section(
      `${counted(others.length, 'point')} of good practice or what is implied satisfied, not required by the Act`,
      others,
      metLine,
    ),
    ...section(`${counted(away.length, 'requirement')} not applicable`, away, (finding) =>
      hanging(
        4,
        6,
        `${finding.citation} `,
        outcomeSpan(finding.outcome),
        `: ${statementOf(finding, telling)} (${partyInWords(finding)}: ${[reasonInWords(finding.reason), ...finding.because].join('; ')})`,
      ),
    ),
  ];
}

function section(title: string, findings: readonly Finding[], told: (finding: Finding) => Line): Line[] {
  return findings.length === 0 ? [] : [BLANK, line(2, { text: title, tone: 'heading' }), ...findings.map(told)];
}
