import type { Finding, WaiverNote } from '../model/generated/assessment.js';
import { waiverStateInWords } from '../model/words.js';
import { type GapContext, gapsOf, responsibleFor, said } from './gap-context.js';
import type { RemediationRow, ReportRemediation, ReportWaivers, WaiverRow } from './generated/D44.js';

/** What to do about each gap and contradiction; what the Act does not require stands apart. */
export function remediationPart(context: GapContext): ReportRemediation {
  const { header, systems } = context.assessment;
  const required: RemediationRow[] = [];
  const notRequired: RemediationRow[] = [];
  for (const system of systems) {
    const gaps = gapsOf(system, header.asOf, context.requirementOf);
    const row = (told: object, clause: string, action: string, waiver?: WaiverNote): RemediationRow => {
      const { anchor, number } = context.headingOf(told);
      return {
        number,
        anchor,
        system: system.id,
        clause,
        action: said(waiver?.action?.what ?? action),
        ...responsibleFor(waiver),
        status: 'open',
      };
    };
    const ofGap = (gap: Finding): RemediationRow =>
      row(gap, gap.citation, said(context.requirementOf(gap)?.remedy, 'not explained by the assessment'), gap.waiver);
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
      state: `${waiverStateInWords(waiver)}${why}`,
      approver: said(waiver.approver),
      reason: said(waiver.reason),
      until: said(waiver.until),
    },
  ];
}
