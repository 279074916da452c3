import type {
  Contradiction,
  Finding,
  FindingInstance,
  SystemAssessment,
  WaiverNote,
} from '../model/generated/assessment.js';
import {
  fineInWords,
  needInWords,
  pathInWords,
  reasonInWords,
  timingInWords,
  waiverStateInWords,
} from '../model/words.js';
import {
  factInWords,
  type GapContext,
  gapsOf,
  isRequired,
  listed,
  missingInWords,
  said,
  whomInWords,
} from './gap-context.js';
import type {
  ContradictionInFull,
  GapInFull,
  GapInstance,
  ReportFindings,
  SatisfiedRow,
  SystemFindings,
} from './generated/D44.js';

/** Everything that was found, by system: contradictions, gaps in force, gaps to come, what the Act does not require, and the rest. */
export function findingsPart(context: GapContext): ReportFindings {
  return { systems: context.assessment.systems.map((system) => systemFindings(system, context)) };
}

function systemFindings(system: SystemAssessment, context: GapContext): SystemFindings {
  const { later, notRequired, now } = gapsOf(system, context.assessment.header.asOf, context.requirementOf);
  const met = system.findings.filter(({ outcome }) => outcome === 'satisfied');
  const satisfied = met.filter((finding) => isRequired(context.requirementOf(finding)));
  const satisfiedNotRequired = met.filter((finding) => !satisfied.includes(finding));
  const told = (gaps: readonly Finding[]): GapInFull[] => gaps.map((gap) => gapInFull(gap, system, context));
  return {
    system: system.id,
    hasContradictions: system.contradictions.length > 0,
    contradictions: system.contradictions.map((contradiction) => contradictionInFull(contradiction, system, context)),
    hasNow: now.length > 0,
    now: told(now),
    hasLater: later.length > 0,
    later: told(later),
    hasNotRequired: notRequired.length > 0,
    notRequired: told(notRequired),
    hasSatisfied: satisfied.length > 0,
    satisfied: satisfied.map((finding) => satisfiedRow(finding, context)),
    hasSatisfiedNotRequired: satisfiedNotRequired.length > 0,
    satisfiedNotRequired: satisfiedNotRequired.map((finding) => satisfiedRow(finding, context)),
    isEmpty: system.contradictions.length + now.length + later.length + notRequired.length + met.length === 0,
  };
}

function gapInFull(finding: Finding, system: SystemAssessment, context: GapContext): GapInFull {
  const requirement = context.requirementOf(finding);
  const { basis, because, decidedBy, evidence, factsDigest, fingerprint, instances, limits, reason, waiver } = finding;
  const missing = [
    ...(finding.judgement === undefined ? [] : [`a named person decides: ${finding.judgement}`]),
    ...finding.missing.map((each) => missingInWords(each, context)),
  ];
  return {
    ...context.headingOf(finding),
    system: system.id,
    clause: finding.citation,
    requirement: said(requirement?.statement, finding.requirement),
    need: requirement === undefined ? 'not explained by the assessment' : needInWords(requirement.need),
    outcome: finding.outcome === 'not-satisfied' ? 'not-satisfied' : 'undetermined',
    reason: reasonInWords(reason),
    basis: basis ?? 'none: no fact decided',
    timing: timingInWords(finding.timing),
    whom: whomInWords(finding),
    expected:
      requirement === undefined
        ? 'not explained by the assessment'
        : `${requirement.shownBy}, on the basis “${requirement.leastBasis}” at least`,
    hasFacts: decidedBy.length > 0,
    facts: decidedBy.map((fact) => factInWords(fact, context)),
    hasBecause: because.length > 0,
    because: because.map((sentence) => said(sentence)),
    hasInstances: instances.length > 0,
    instances: instances.map((instance) => instanceInFull(instance, context)),
    hasMissing: missing.length > 0,
    missing,
    evidence: listed(evidence, 'no item of the evidence register covers the deciding facts'),
    hasLimits: limits.length > 0,
    limits: limits.map((limit) => said(limit)),
    remedy: said(requirement?.remedy, 'not explained by the assessment'),
    fine: requirement === undefined ? 'not explained by the assessment' : fineInWords(requirement),
    waiver: waiver === undefined ? 'no waiver names it' : waiverInWords(waiver),
    fingerprint,
    factsDigest,
  };
}

function instanceInFull(
  { contradiction, document, fingerprint, message, path, pointer }: FindingInstance,
  context: GapContext,
): GapInstance {
  const hasPath = path !== undefined && path.length > 0;
  return {
    place: context.at(document, pointer),
    message: said(message),
    hasPath,
    path: hasPath ? pathInWords(path) : 'no path',
    hasContradiction: contradiction !== undefined,
    contradiction:
      contradiction === undefined
        ? 'nothing'
        : `${contradiction.message} (${contradiction.fact}, ${context.at(contradiction.document, contradiction.pointer)})`,
    fingerprint,
  };
}

function contradictionInFull(
  contradiction: Contradiction,
  system: SystemAssessment,
  context: GapContext,
): ContradictionInFull {
  const { bearsOn, citation, decidedBy, document, fingerprint, from, pointer, remedy, statement } = contradiction;
  return {
    ...context.headingOf(contradiction),
    system: system.id,
    clause: citation,
    statement: said(statement),
    places:
      decidedBy.length === 0 ? [context.at(document, pointer)] : decidedBy.map((fact) => factInWords(fact, context)),
    bearsOn: `${listed(bearsOn, 'no class or requirement')}${from === undefined ? '' : `, with consequences from ${from}`}`,
    remedy: said(remedy),
    fingerprint,
  };
}

function satisfiedRow(finding: Finding, context: GapContext): SatisfiedRow {
  const requirement = context.requirementOf(finding);
  return {
    clause: finding.citation,
    requirement: said(requirement?.statement, finding.requirement),
    need: requirement === undefined ? 'not explained by the assessment' : needInWords(requirement.need),
    whom: whomInWords(finding),
    timing: timingInWords(finding.timing),
    basis: finding.basis ?? 'none',
    evidence: listed(finding.evidence, 'none recorded'),
  };
}

/** The state of a waiver and who accepted what. */
export function waiverInWords({ approver, id, reason, state, until, why }: WaiverNote): string {
  return `${id} ${waiverStateInWords({ state })}${why === undefined ? '' : ` (${why})`}; accepted by ${approver} until ${until}, because: ${reason}`;
}
