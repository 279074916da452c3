import { bindsBy, decideGate, type GateDecision, type GateOptions, gateFor, untilOf } from '../../gate/decide.js';
import type { Assessor } from '../../governance.js';
import type {
  Assessment,
  AssessmentHeader,
  Finding,
  OutcomeCounts,
  SystemAssessment,
} from '../../model/generated/assessment.js';
import { makeVisible } from '../../model/quote.js';
import { counted } from '../../model/words.js';
import type { SystemFacts } from '../../policy/system-frame.js';

/** How the answers of a registry are written: a beginning, a text for each system, something between two, an end. */
export interface Teller {
  readonly begin: string;
  readonly between: string;
  tell(system: SystemFacts): string;
  end(systems: number, blocking: number): string;
  /** How many of the systems told so far block. */
  blocking(): number;
}

export interface StreamOptions {
  /** `assessments`: whole assessments of the systems that are told in formats that hold a registry at once. */
  readonly format: 'text' | 'json' | 'decision' | 'assessments';
  readonly output?: string;
  readonly full: boolean;
  readonly gate: GateOptions;
  /** How many threads read and assess; the result is the same whatever their number. */
  readonly workers?: number;
}

/**
 * How many systems of a streamed registry are told in formats that hold a registry at once: those that block, and where
 * none does, some that do not. Each thread keeps as many of its own, in the order of the registry, so that the first of
 * all are among them.
 */
export const TOLD_WHOLE = { blocking: 200, clear: 20 } as const;

/** The teller of a format. */
export function tellerOf(assessor: Assessor, header: AssessmentHeader, { format, full, gate }: StreamOptions): Teller {
  const untilFor = (system: string) => untilOf(gateFor(system, gate), gate.asOf);
  // What cannot block is counted and not told: a registry that is streamed has more of it than anybody reads.
  const mayBlock =
    (until: string) =>
    ({ outcome, timing }: Pick<Finding, 'outcome' | 'timing'>): boolean =>
      (outcome === 'not-satisfied' || outcome === 'undetermined') && bindsBy(timing, until);
  let blocking = 0;
  const decide = (assessed: SystemAssessment): GateDecision => {
    const decision = decideGate({ header, systems: [assessed] } as Assessment, gate);
    if (decision.blocks) blocking += 1;
    return decision;
  };
  const tellText = (system: SystemFacts): string => {
    const until = untilFor(system.id);
    const summary = assessor.summarise(system, until);
    if (summary.isClear && !full)
      return `${summaryLine(system.id, summary.isHighRisk, summary.inForce, summary.upcoming)}\n`;
    const assessed = assessor.assess(system, mayBlock(until));
    return blockText(assessed, summary.isHighRisk, decide(assessed), full);
  };
  const tellJson = (system: SystemFacts): string => {
    const assessed = assessor.assess(system);
    decide(assessed);
    return JSON.stringify(assessed);
  };
  const tellDecision = (system: SystemFacts): string => {
    const until = untilFor(system.id);
    if (assessor.summarise(system, until).isClear) return '';
    const decision = decide(assessor.assess(system, mayBlock(until)));
    return decision.blocks ? `${JSON.stringify(decision)}\n` : '';
  };
  let [kept, clear] = [0, 0];
  const tellAssessment = (system: SystemFacts): string => {
    const isClear = assessor.summarise(system, untilFor(system.id)).isClear;
    if (isClear && clear >= TOLD_WHOLE.clear) return '';
    const assessed = assessor.assess(system);
    const { blocks } = decide(assessed);
    if (blocks ? kept++ >= TOLD_WHOLE.blocking : clear++ >= TOLD_WHOLE.clear) return '';
    return `${blocks ? 'b' : 'c'}${JSON.stringify(assessed)}\n`;
  };
  const tell = { text: tellText, json: tellJson, decision: tellDecision, assessments: tellAssessment }[format];
  return {
    begin:
      format === 'json'
        ? `{"header":${JSON.stringify(header)},\n"systems":[\n`
        : format === 'text'
          ? `dutybound ${header.tool.version}, as of ${header.asOf}\n\n`
          : '',
    between: format === 'json' ? ',\n' : '',
    tell,
    end: (systems, blocked) => {
      if (format === 'json') return '\n]}\n';
      if (format === 'decision' || format === 'assessments') return '';
      const left = header.notAssessed.map(({ citation, title }) => `${citation} ${title}`).join('; ');
      const decision =
        blocked > 0
          ? `The gate blocks: ${blocked} of ${counted(systems, 'system')}.`
          : `Nothing blocks in ${counted(systems, 'system')}.`;
      return `\n${decision}\nNot assessed by this version: ${left}.\n${header.limits.join('\n')}\n`;
    },
    blocking: () => blocking,
  };
}

function summaryLine(
  id: string,
  isHighRisk: boolean | undefined,
  inForce: OutcomeCounts['in-force'],
  later: number,
): string {
  const label =
    isHighRisk === undefined
      ? 'high-risk is open'
      : isHighRisk
        ? 'high-risk'
        : 'not high-risk by Annex III as far as assessed';
  return `${makeVisible(id)}: ${label}; in force ${inForce.satisfied} satisfied, ${inForce['not-satisfied']} not-satisfied, ${inForce.undetermined} undetermined; ${later} upcoming`;
}

function laterOf({ upcoming }: OutcomeCounts): number {
  return upcoming.satisfied + upcoming['not-satisfied'] + upcoming.undetermined;
}

/** What packs of good practice found, after everything of the Act and apart from its counts; all of it only in full. */
function practiceLines({ practice = [] }: SystemAssessment, full: boolean): readonly string[] {
  if (practice.length === 0) return [];
  const count = (outcome: string) => practice.filter((each) => each.outcome === outcome).length;
  return [
    `  Good practice (P), not required by the Act and outside its counts: ${count('satisfied')} satisfied, ${count('not-satisfied')} not-satisfied, ${count('undetermined')} undetermined`,
    ...(full ? practice.map(({ outcome, practice: id }) => `    ${makeVisible(id)} ${outcome}`) : []),
  ];
}

/** A system that blocks, in full: each reason with what was found, where and what to do. */
function blockText(
  system: SystemAssessment,
  isHighRisk: boolean | undefined,
  decision: GateDecision,
  full: boolean,
): string {
  const lines = [
    `${summaryLine(system.id, isHighRisk, system.counts['in-force'], laterOf(system.counts))}${decision.blocks ? `; BLOCKS (${decision.reasons.length})` : ''}`,
  ];
  for (const { message, fingerprint } of decision.reasons) {
    lines.push(`  - ${makeVisible(message)} (${system.document}:${system.line ?? 1})`);
    const finding = system.findings.find((candidate) => candidate.fingerprint === fingerprint);
    for (const text of [
      ...(finding?.because ?? []),
      ...(finding?.instances ?? []).map((instance) => instance.message),
      ...(finding?.missing ?? []).map(({ text: what }) => `missing: ${what}`),
      ...(finding?.judgement === undefined ? [] : [`a named person has to decide ${finding.judgement}`]),
    ])
      lines.push(`      ${makeVisible(text)}`);
  }
  if (full)
    for (const finding of system.findings)
      lines.push(
        `  ${finding.citation} ${finding.outcome} (${finding.timing.state}) for ${makeVisible(finding.party)} as ${finding.role}`,
      );
  lines.push(...practiceLines(system, full));
  return `${lines.join('\n')}\n`;
}
