import type { Finding, RequirementText, SystemAssessment } from '../model/generated/assessment.js';
import {
  bindsNow,
  dateInWords,
  type GapContext,
  gapsOf,
  isRequired,
  NO_DATE,
  NO_OWNER,
  said,
  whomInWords,
} from './gap-context.js';
import { stateInWords } from './gap-findings.js';
import type {
  CountRow,
  DutyRow,
  FormalBreach,
  RemediationRow,
  ReportApplicability,
  ReportRemediation,
  ReportVerdicts,
  ReportWaivers,
  SystemDuties,
  WaiverRow,
} from './generated/D44.js';
import { needInWords, reasonInWords, timingInWords } from './words.js';

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
  const { because, outcome, reason, timing } = finding;
  const isOpen = reason === 'applicability-open';
  const need = requirement === undefined ? 'not explained by the assessment' : needInWords(requirement.need);
  return {
    clause: finding.citation,
    duty: said(requirement?.statement, finding.requirement),
    whom: `${whomInWords(finding)}; ${need}`,
    verdict: isOpen ? `undetermined: ${reasonInWords(reason)}` : verdict,
    reason: outcome === 'not-applicable' ? [reasonInWords(reason), ...because].join('; ') : timingInWords(timing),
    date: outcome === 'not-applicable' ? 'none' : dateInWords(finding),
  };
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

/** The seven formal breaches, one by one. This version assesses none of the provisions behind them, and says so. */
export function formalBreaches(): FormalBreach[] {
  return BREACHES.map(([clause, breach]) => ({ clause, breach, state: 'not assessed by this version' }));
}

/** What to do about each gap and contradiction; what the Act does not require stands apart. */
export function remediationPart(context: GapContext): ReportRemediation {
  const { header, systems } = context.assessment;
  const required: RemediationRow[] = [];
  const notRequired: RemediationRow[] = [];
  for (const system of systems) {
    const gaps = gapsOf(system, header.asOf, context.requirementOf);
    const row = (told: object, clause: string, action: string): RemediationRow => {
      const { anchor, number } = context.headingOf(told);
      return {
        number,
        anchor,
        system: system.id,
        clause,
        action: said(action),
        owner: NO_OWNER,
        due: NO_DATE,
        status: 'open',
      };
    };
    const ofGap = (gap: Finding): RemediationRow =>
      row(gap, gap.citation, said(context.requirementOf(gap)?.remedy, 'not explained by the assessment'));
    required.push(
      ...system.contradictions.map((each) => row(each, each.citation, each.remedy)),
      ...[...gaps.now, ...gaps.later].map(ofGap),
    );
    notRequired.push(...gaps.notRequired.map(ofGap));
  }
  return { hasRequired: required.length > 0, required, hasNotRequired: notRequired.length > 0, notRequired };
}

/** The waivers that name a gap, whatever has become of them, and those that name none. */
export function waiversPart(context: GapContext): ReportWaivers {
  const { header, systems } = context.assessment;
  const noted = systems.flatMap((system) => system.findings.flatMap((finding) => waiverRows(finding, context)));
  return {
    hasNoted: noted.length > 0,
    noted,
    effect:
      'A waiver silences the gate, never the duty: the outcome stays. For a duty in force on a high-risk system already supplied or ' +
      'used it is an accepted gap, not a permission: it opens the corrective action of Art. 20(1) for the provider, or the ' +
      'assessment of Art. 26(5) for the deployer.',
    hasUnused: header.unusedWaivers.length > 0,
    unused: header.unusedWaivers.map((id) => said(id)),
  };
}

function waiverRows(finding: Finding, context: GapContext): WaiverRow[] {
  const { waiver } = finding;
  if (waiver === undefined) return [];
  const { anchor, number } = context.headingOf(finding);
  const why = waiver.why === undefined ? '' : `: ${waiver.why}`;
  return [
    {
      id: said(waiver.id),
      number,
      anchor,
      clause: finding.citation,
      state: `${stateInWords(waiver)}${why}`,
      approver: said(waiver.approver),
      reason: said(waiver.reason),
      until: said(waiver.until),
    },
  ];
}
