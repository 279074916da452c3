import type { Finding, RequirementText, SystemAssessment } from '../model/generated/assessment.js';
import { needInWords, reasonInWords, timingInWords } from '../model/words.js';
import { bindsNow, dateInWords, type GapContext, isRequired, said, whomInWords } from './gap-context.js';
import type {
  CountRow,
  DutyRow,
  FormalBreach,
  ReportApplicability,
  ReportVerdicts,
  SystemDuties,
} from './generated/D44.js';

/** Which duties apply now, later, or not, each with its reason and date. */
export function applicabilityPart(context: GapContext): ReportApplicability {
  return { systems: context.assessment.systems.map((system) => systemDuties(system, context)) };
}

function systemDuties(system: SystemAssessment, context: GapContext): SystemDuties {
  const { asOf } = context.assessment.header;
  const applying = system.findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const required = applying.filter((finding) => isRequired(context.requirementOf(finding)));
  const now = required.filter((finding) => bindsNow(finding, asOf));
  const later = required.filter((finding) => !bindsNow(finding, asOf));
  const notRequired = applying.filter((finding) => !required.includes(finding));
  const never = system.findings.filter(({ outcome }) => outcome === 'not-applicable');
  const rows = (findings: readonly Finding[], verdict: string): DutyRow[] =>
    findings.map((finding) => dutyRow(finding, verdict, context));
  return {
    system: system.id,
    hasNow: now.length > 0,
    now: rows(now, 'applies now'),
    hasLater: later.length > 0,
    later: rows(later, 'applies later'),
    hasNotRequired: notRequired.length > 0,
    notRequired: rows(notRequired, 'no duty of the Act'),
    hasNever: never.length > 0,
    never: rows(never, 'does not apply'),
  };
}

function dutyRow(finding: Finding, verdict: string, context: GapContext): DutyRow {
  const requirement = context.requirementOf(finding);
  const { because, outcome, reason } = finding;
  const ground = outcome === 'not-applicable' ? [reasonInWords(reason), ...because] : deferralOf(finding);
  return {
    clause: finding.citation,
    duty: said(requirement?.statement, finding.requirement),
    whom: whomInWords(finding),
    verdict: reason === 'applicability-open' ? `undetermined: ${reasonInWords(reason)}` : verdict,
    reason: [
      requirement === undefined ? 'not explained by the assessment' : needInWords(requirement.need),
      ...ground,
    ].join('; '),
    date: outcome === 'not-applicable' ? 'none' : dateInWords(finding),
  };
}

/** What a date alone does not say: the rule that defers a duty, and the readings where its timing is open. */
function deferralOf({ timing }: Finding): string[] {
  return timing.state === 'in-force' || timing.state === 'upcoming'
    ? timing.rule === undefined
      ? []
      : [timing.rule]
    : [timingInWords(timing)];
}

const NEEDS = ['M', 'A', 'C', 'I', 'P'] as const;
const TIMINGS = [
  ['in-force', 'in force'],
  ['upcoming', 'upcoming'],
  ['transitional', 'transitional'],
  ['on-event', 'on event'],
  ['undetermined', 'timing undetermined'],
] as const;

/** Findings counted by outcome: by need class, and by timing. What does not apply stands in a column of its own. */
export function verdictsPart({ assessment, requirementOf }: GapContext): ReportVerdicts {
  const findings = assessment.systems.flatMap((system) => system.findings);
  // A requirement that nobody explains counts as one that the Act asks for: the stricter side.
  const needOf = (finding: Finding): RequirementText['need'] => requirementOf(finding)?.need ?? 'M';
  const byNeed = (needs: readonly RequirementText['need'][]): CountRow[] =>
    needs.map((need) =>
      countRow(
        `${need}: ${needInWords(need)}`,
        findings.filter((finding) => needOf(finding) === need),
      ),
    );
  const asked = findings.filter((finding) => isRequired(requirementOf(finding)));
  return {
    required: byNeed(NEEDS.slice(0, 3)),
    notRequired: byNeed(NEEDS.slice(3)),
    timings: TIMINGS.map(([state, name]) =>
      countRow(
        name,
        asked.filter(({ timing }) => timing.state === state),
      ),
    ),
  };
}

function countRow(name: string, findings: readonly Finding[]): CountRow {
  const count = (outcome: Finding['outcome']): number =>
    findings.filter((finding) => finding.outcome === outcome).length;
  return {
    name,
    satisfied: count('satisfied'),
    notSatisfied: count('not-satisfied'),
    undetermined: count('undetermined'),
    notApplicable: count('not-applicable'),
  };
}

const BREACHES = [
  ['Art. 83(1)(a)', 'the CE marking is affixed in a way that the Act does not allow'],
  ['Art. 83(1)(b)', 'the CE marking is missing'],
  ['Art. 83(1)(c)', 'the EU declaration of conformity is missing'],
  ['Art. 83(1)(d)', 'the EU declaration of conformity is not drawn up correctly'],
  ['Art. 83(1)(e)', 'the registration in the EU database is missing'],
  ['Art. 83(1)(f)', 'an authorised representative is missing where one is needed'],
  ['Art. 83(1)(g)', 'the technical documentation is not available'],
] as const;

/**
 * The seven formal breaches, one by one, with what became of the duties behind them: a gap on the day is told before what
 * nobody knows, and an empty row says that the duty binds nobody here.
 *
 * @see Regulation (EU) 2024/1689, Article 83(1)
 */
export function formalBreaches(context: GapContext): FormalBreach[] {
  return BREACHES.map(([clause, breach]) => ({ clause, breach, state: stateOfBreach(clause, context) }));
}

function stateOfBreach(clause: (typeof BREACHES)[number][0], context: GapContext): string {
  const { asOf } = context.assessment.header;
  const findings = context.assessment.systems.flatMap((system) =>
    system.findings
      .filter((finding) => context.requirementOf(finding)?.formalBreaches?.includes(clause) === true)
      .map((finding) => ({ system: system.id, finding })),
  );
  const bound = findings.filter(({ finding }) => finding.outcome !== 'not-applicable');
  if (bound.length === 0) return 'the duties behind it bind nobody here';
  const now = bound.filter(({ finding }) => bindsNow(finding, asOf));
  if (now.length === 0) return 'the duties behind it do not bind on this day';
  const told = (['not-satisfied', 'undetermined'] as const).flatMap((outcome) => {
    const open = now.filter(({ finding }) => finding.outcome === outcome);
    return open.length === 0
      ? []
      : [
          `${outcome}: ${open.map(({ system, finding }) => `${finding.citation} (${system}, ${finding.party})`).join('; ')}`,
        ];
  });
  return told.length === 0 ? 'none is seen: the duties behind it are shown to be met' : told.join('. ');
}
