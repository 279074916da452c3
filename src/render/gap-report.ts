import type { GateDecision } from '../gate/decide.js';
import type { Assessment } from '../model/generated/assessment.js';
import { STANDING_SENTENCE } from '../model/words.js';
import { assertFilled } from './filled.js';
import { remediationPart, waiversPart } from './gap-actions.js';
import { type GapContext, gapContext, gapsOf, listed, type PlaceOf, said } from './gap-context.js';
import { controlPart, decisionPart, lawInWords, openItems, openItemsInWords, scopePart } from './gap-control.js';
import { findingsPart } from './gap-findings.js';
import { practicePart } from './gap-practice.js';
import { applicabilityPart, formalBreaches, verdictsPart } from './gap-tables.js';
import type {
  AssumptionRow,
  GapReport,
  JudgementRow,
  ReportAssumptions,
  ReportLimits,
  ReportProvenance,
  SignatureRow,
} from './generated/D44.js';

/**
 * The view model of the gap report (D44): its order, words, dates and numbers, decided here and nowhere else. It reads
 * an assessment and the decision of a gate and changes neither; no text in it is empty. It has no clock: the same values
 * give the same report.
 */
export function gapReport(assessment: Assessment, decision: GateDecision, placeOf: PlaceOf): GapReport {
  const context = gapContext(assessment, decision, placeOf);
  const open = openItems(context);
  const report: GapReport = {
    control: controlPart(context),
    decision: decisionPart(context),
    summary: openItemsInWords(open),
    openItems: open,
    scope: scopePart(context),
    applicability: applicabilityPart(context),
    findings: findingsPart(context),
    practice: practicePart(context),
    verdicts: verdictsPart(context),
    formal_breaches: formalBreaches(context),
    remediation: remediationPart(context),
    waivers: waiversPart(context),
    delta: { statement: 'No earlier report was given, so that nothing is compared.' },
    limits: limitsPart(context),
    assumptions: assumptionsPart(context),
    signOff: signOff(),
    provenance: provenancePart(context),
    standing: STANDING_SENTENCE,
  };
  assertFilled(report);
  return report;
}

/** What no run can say, what single findings did not see, and which provisions are left out. */
function limitsPart({ assessment }: GapContext): ReportLimits {
  const { limits, national = [], notAssessed } = assessment.header;
  const notSeen = [
    ...new Set(assessment.systems.flatMap(({ findings }) => findings.flatMap((finding) => finding.limits))),
  ];
  return {
    statements: [
      ...limits.map((limit) => said(limit)),
      'Effort, dependencies and proof of closure of what is to be done are not recorded in an assessment.',
    ],
    hasNotSeen: notSeen.length > 0,
    notSeen: notSeen.map((limit) => said(limit)),
    hasNotAssessed: notAssessed.length > 0,
    notAssessed: notAssessed.map(({ citation, title, why }) => ({
      clause: said(citation),
      title: said(title),
      why: said(why),
    })),
    hasNational: national.some(({ points }) => points.length > 0),
    national: national.flatMap(({ asOf, by, memberState, name, points, status }) =>
      points.map(({ citation, says, source, subject }) => ({
        state: said(`${name} (${memberState}), ${status}`),
        clause: said(citation),
        subject: said(subject),
        says: said(says),
        source: said(`${source ?? 'none named'}; looked up on ${asOf} by ${by}`),
      })),
    ),
  };
}

/** How open points were read, by the law's readings and by the requirements used, and what a person has to decide. */
function assumptionsPart(context: GapContext): ReportAssumptions {
  const { header, systems } = context.assessment;
  const used = new Set(systems.flatMap(({ findings }) => findings.map(({ requirement }) => requirement)));
  const readings: AssumptionRow[] = [
    ...header.readings.map(({ number, otherReading, sources, text }) => ({
      id: `reading ${number}`,
      statement: said(text),
      basis: listed(sources, 'none named'),
      otherReading: said(otherReading, 'none named'),
    })),
    ...header.requirements.flatMap(({ assumption, citation, id }) =>
      assumption === undefined || !used.has(id)
        ? []
        : [{ id: said(id), statement: said(assumption), basis: citation, otherReading: 'none named' }],
    ),
  ];
  const judgements = systems.flatMap((system) => {
    const { later, notRequired, now } = gapsOf(system, header.asOf, context.requirementOf);
    return [...now, ...later, ...notRequired].flatMap((gap): JudgementRow[] => {
      const { anchor, number } = context.headingOf(gap);
      return gap.judgement === undefined
        ? []
        : [{ number, anchor, question: said(gap.judgement), madeBy: 'unresolved: no determination is recorded' }];
    });
  });
  return { hasReadings: readings.length > 0, readings, hasJudgements: judgements.length > 0, judgements };
}

/** Left to sign: nobody has, and each field says so. */
function signOff(): SignatureRow[] {
  const row = (role: string): SignatureRow => ({
    role,
    name: `unresolved: no ${role} is recorded`,
    decision: 'unresolved: not decided',
    date: 'unresolved: not signed',
    method: 'unresolved: not signed',
  });
  return [row('reviewer'), row('approver')];
}

/** What the report was made from. It names no time of the run, so that the same inputs give the same bytes. */
function provenancePart(context: GapContext): ReportProvenance {
  const { inputs, packs, tool } = context.assessment.header;
  return {
    generator: `${tool.name} ${tool.version}`,
    template: 'D44-gap-report',
    law: lawInWords(context),
    origin:
      'Every section is computed. What inputs say is repeated as they say it; no text was written for this report by a person or an AI system.',
    time: 'not recorded, so that the same inputs give the same bytes; the as-of date is the day that is judged',
    packs: packs.map(({ digest, id, title }) => ({ name: `${id}: ${title}`, digest })),
    inputs: inputs.map(({ digest, document }) => ({ name: said(document), digest })),
  };
}
