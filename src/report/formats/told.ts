import type { GateDecision, GateReason, PointReference } from '../../gate/decide.js';
import type {
  Assessment,
  ClassifiedPoint,
  Contradiction,
  FactReference,
  Finding,
  FindingInstance,
  MissingFact,
  PathStep,
  SystemAssessment,
} from '../../model/generated/assessment.js';
import { partyInWords, pathInWords, reasonInWords, timingInWords } from '../../model/words.js';
import { safeText } from '../safe-text.js';
import type { FormatOptions, Standing, ToldPlace, ToldResult, ToldRule, ToldStep } from './told-model.js';

/** What a sentence names before it counts the rest. */
const NAMED = 3;

/** Everything that was found, in the order of the systems and of the law. The same values give the same results. */
export function tellResults(
  assessment: Assessment,
  decision: GateDecision,
  options: FormatOptions,
): readonly ToldResult[] {
  const rules = rulesOf(assessment, options);
  const blocking = bySystem(decision.reasons);
  const passing = bySystem(decision.softened);
  return assessment.systems.flatMap((system) => {
    const reasons = blocking.get(system.id) ?? [];
    const softened = passing.get(system.id) ?? [];
    const standing = standings(reasons, softened);
    return [
      ...[...reasons, ...softened].flatMap((reason) => pointResults(reason, system, standing, options)),
      ...system.contradictions.map((each) => contradictionResult(each, system, standing, options)),
      ...system.findings.flatMap((finding) => findingResults(finding, system, rules, standing, options)),
    ];
  });
}

/** What is about each system, in the order in which it was. */
export function bySystem<About extends { readonly system: string }>(
  all: readonly About[],
): ReadonlyMap<string, About[]> {
  const groups = new Map<string, About[]>();
  for (const each of all) {
    const group = groups.get(each.system);
    if (group === undefined) groups.set(each.system, [each]);
    else group.push(each);
  }
  return groups;
}

interface Standings {
  of(key: string): { readonly standing: Standing; readonly letPassBy: readonly string[] };
}

const keyOf = ({ fingerprint, message }: GateReason): string => fingerprint ?? message;

function standings(reasons: readonly GateReason[], softened: GateDecision['softened']): Standings {
  const blocking = new Set(reasons.map(keyOf));
  return {
    of(key) {
      if (blocking.has(key)) return { standing: 'blocks', letPassBy: [] };
      const by = [...new Set(softened.filter((reason) => keyOf(reason) === key).map((reason) => reason.by))];
      if (by.length === 0) return { standing: 'beside', letPassBy: [] };
      return {
        standing: by.some((each) => each.startsWith('waiver ')) ? 'waived' : 'let-pass',
        letPassBy: by.map(safeText),
      };
    },
  };
}

function rulesOf({ header }: Assessment, { linkOf }: FormatOptions): (finding: Finding) => ToldRule {
  const rules = new Map(
    header.requirements.map(({ id, title, citation, need, statement, remedy, shownBy, assumption }) => [
      id,
      {
        id: safeText(id),
        title: safeText(title),
        citation: safeText(citation),
        need,
        statement: safeText(statement),
        remedy: safeText(remedy),
        shownBy: safeText(shownBy),
        ...(assumption === undefined ? {} : { assumption: safeText(assumption) }),
        ...linkTo(citation, linkOf),
      },
    ]),
  );
  return ({ requirement, citation }) =>
    rules.get(requirement) ?? {
      id: safeText(requirement),
      title: safeText(requirement),
      citation: safeText(citation),
      statement: safeText(citation),
      remedy: 'See the requirement.',
      ...linkTo(citation, linkOf),
    };
}

function linkTo(citation: string, linkOf: FormatOptions['linkOf']): { link?: string } {
  const link = linkOf(citation);
  return link === undefined ? {} : { link };
}

function findingResults(
  finding: Finding,
  system: SystemAssessment,
  ruleOf: (finding: Finding) => ToldRule,
  standing: Standings,
  options: FormatOptions,
): ToldResult[] {
  const { citation, fingerprint, instances, outcome, party, role, timing, use } = finding;
  const isGap = outcome === 'not-satisfied' || outcome === 'undetermined';
  const common = {
    system: safeText(system.id),
    rule: ruleOf(finding),
    ...(isGap ? standing.of(fingerprint) : ({ standing: 'beside', letPassBy: [] } as const)),
    timing: timingInWords(timing),
    missing: finding.missing.map(({ text }) => safeText(text)),
    party: safeText(party),
    role: safeText(role),
    ...(use === undefined ? {} : { use: safeText(use) }),
    finding,
  };
  const expired =
    finding.waiver?.state === 'expired'
      ? `waiver ${finding.waiver.id} has expired: ${finding.waiver.why ?? finding.waiver.until}`
      : undefined;
  const headlineFor = (of: Finding['outcome']): string =>
    safeText(`${citation} is ${of} for ${partyInWords(finding)}${use === undefined ? '' : ` (use ${use})`}`);
  if (!isGap || instances.length === 0) {
    return [
      {
        ...common,
        outcome,
        isSettled: outcome !== 'undetermined',
        headline: headlineFor(outcome),
        what: sentence([...whatOf(finding), ...(expired === undefined ? [] : [expired])]),
        place: placeOfFinding(finding, system, options),
        related: [],
        path: [],
        fingerprint,
      },
    ];
  }
  return instances.map((instance) => ({
    ...common,
    outcome: instance.outcome,
    isSettled: instance.outcome === 'not-satisfied',
    headline: headlineFor(instance.outcome),
    what: sentence([instance.message, ...claimOf(instance), ...(expired === undefined ? [] : [expired])]),
    place: placeAt(instance.document, instance.pointer, system, options),
    related: relatedOf(instance, system, options),
    path: (instance.path ?? []).map((step) => stepOf(step, system, options)),
    fingerprint: instance.fingerprint,
    instance: safeText(instance.key),
  }));
}

function sentence(parts: readonly string[]): string {
  return safeText(
    parts
      .map((part) => part.trim().replace(/\.$/, ''))
      .filter((part) => part !== '')
      .join('; '),
  );
}

/** Why a finding without instances came to its outcome; an undetermined one says what would settle it. */
function whatOf({ because, judgement, missing, outcome, reason }: Finding): string[] {
  if (judgement !== undefined) return [...because, `a named person has to decide: ${judgement}`];
  if (outcome !== 'undetermined' || missing.length === 0)
    return because.length > 0 ? [...because] : [reasonInWords(reason)];
  const named = missing.slice(0, NAMED).map(({ text }) => text);
  const rest = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return [...because, `${reasonInWords(reason)}: ${named.join(', ')}${rest}`];
}

function claimOf({ contradiction }: FindingInstance): string[] {
  return contradiction === undefined ? [] : [`the registry says the contrary: ${contradiction.message}`];
}

function relatedOf({ contradiction }: FindingInstance, system: SystemAssessment, options: FormatOptions): ToldStep[] {
  if (contradiction === undefined) return [];
  const { document, fact, message, pointer } = contradiction;
  return [{ text: safeText(`${fact}: ${message}`), place: placeAt(document, pointer, system, options) }];
}

function stepOf(step: PathStep, system: SystemAssessment, options: FormatOptions): ToldStep {
  const text = step.via === undefined ? step.step : `${step.step}, reached by ${step.via}`;
  return { text: safeText(text), place: placeAt(step.document, step.pointer, system, options) };
}

/** The path of a result in one line, empty where it has none. */
export function pathOf({ finding, fingerprint }: ToldResult): string {
  const path = finding?.instances.find((instance) => instance.fingerprint === fingerprint)?.path;
  return path === undefined ? '' : safeText(pathInWords(path));
}

function contradictionResult(
  contradiction: Contradiction,
  system: SystemAssessment,
  standing: Standings,
  options: FormatOptions,
): ToldResult {
  const { citation, decidedBy, document, fingerprint, from, id, party, pointer, remedy, statement, use } =
    contradiction;
  return {
    system: safeText(system.id),
    rule: {
      id: `contradiction/${slug(id)}`,
      title: 'Contradiction',
      citation: safeText(citation),
      statement: 'What is stated does not contradict itself.',
      remedy: safeText(remedy),
      ...linkTo(citation, options.linkOf),
    },
    ...standing.of(fingerprint),
    outcome: 'not-satisfied',
    isSettled: true,
    headline: safeText(`${citation} is contradicted${use === undefined ? '' : ` (use ${use})`}`),
    what: sentence([statement]),
    timing: from === undefined ? '' : `with consequences from ${safeText(from)}`,
    place: placeAt(document, pointer, system, options),
    related: decidedBy
      .filter((fact) => fact.document !== document || fact.pointer !== pointer)
      .map((fact) => ({ text: factInWords(fact), place: placeAt(fact.document, fact.pointer, system, options) })),
    path: [],
    missing: [],
    fingerprint,
    ...(party === undefined ? {} : { party: safeText(party) }),
    ...(use === undefined ? {} : { use: safeText(use) }),
  };
}

function factInWords({ fact, value }: FactReference): string {
  return safeText(`${fact} is ${value ?? 'stated'}`);
}

/** An open or prohibited point of the classification: one result for each use and party that it is about. */
function pointResults(
  reason: GateReason,
  system: SystemAssessment,
  standing: Standings,
  options: FormatOptions,
): ToldResult[] {
  if (reason.fingerprint !== undefined) return [];
  return (reason.points ?? [{ id: reason.citation }]).map((reference) => {
    const point = system.classes.find((each) => isSamePoint(each, reference));
    const isNamed = reference.party === undefined || reason.message.includes(reference.party);
    const subjects = [
      ...(reference.use === undefined ? [] : [`use ${reference.use}`]),
      ...(isNamed ? [] : [`party ${reference.party}`]),
    ];
    const of = subjects.length === 0 ? '' : ` (${subjects.join(', ')})`;
    const facts: readonly (MissingFact | FactReference)[] = [...(point?.missing ?? []), ...(point?.decidedBy ?? [])];
    const place = facts.find(({ document }) => document !== undefined);
    const isMet = point?.state === 'met';
    return {
      system: safeText(system.id),
      rule: {
        id: `classification/${slug(reference.id)}`,
        title: 'Classification',
        citation: safeText(reason.citation),
        statement:
          reason.kind === 'prohibited'
            ? 'A prohibited practice is excluded by the facts.'
            : 'The class, scope and roles of the system are settled.',
        remedy: isMet
          ? 'Stop the practice; nothing softens it.'
          : 'State the facts that are missing; the command “dutybound classify” asks for them.',
        ...linkTo(reason.citation, options.linkOf),
      },
      ...standing.of(keyOf(reason)),
      outcome: isMet ? 'not-satisfied' : 'undetermined',
      isSettled: isMet,
      headline: safeText(`${reason.message}${of}`),
      what: isMet ? sentence((point?.decidedBy ?? []).map(factInWords)) : sentence(openWords(point)),
      timing: point?.from === undefined ? '' : `with consequences from ${safeText(point.from)}`,
      place: placeAt(place?.document ?? system.document, place?.pointer ?? '', system, options),
      related: [],
      path: [],
      missing: (point?.missing ?? []).map(({ text }) => safeText(text)),
      fingerprint: `point:${[system.id, reference.id, reference.use ?? '', reference.party ?? ''].map((part) => encodeURIComponent(wellFormed(part))).join(':')}`,
      ...(reference.party === undefined ? {} : { party: safeText(reference.party) }),
      ...(reference.use === undefined ? {} : { use: safeText(reference.use) }),
    };
  });
}

function openWords(point: ClassifiedPoint | undefined): string[] {
  const missing = point?.missing ?? [];
  if (missing.length === 0) return [];
  const rest = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return [
    `facts are missing: ${missing
      .slice(0, NAMED)
      .map(({ text }) => text)
      .join(', ')}${rest}`,
  ];
}

function isSamePoint(point: ClassifiedPoint, { id, party, use }: PointReference): boolean {
  return point.id === id && point.use === use && point.party === party;
}

/** `encodeURIComponent` throws on half of a surrogate pair, which no reader lets in and a saved file may hold. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Where a finding without instances is seen best: the fact that its reasons speak of, then what would stand, then what decided. */
function placeOfFinding(finding: Finding, system: SystemAssessment, options: FormatOptions): ToldPlace {
  const { because, decidedBy, missing, outcome } = finding;
  const spoken = decidedBy.find(({ fact }) => because.some((each) => each.startsWith(`${fact} `)));
  const asked = missing.find(({ document }) => document !== undefined);
  const best = spoken ?? (outcome === 'undetermined' ? (asked ?? decidedBy[0]) : (decidedBy[0] ?? asked));
  return placeAt(best?.document ?? system.document, best?.pointer ?? '', system, options);
}

const PLACE = /:(\d+):(\d+)$/;

function placeAt(document: string, pointer: string, system: SystemAssessment, options: FormatOptions): ToldPlace {
  const found = PLACE.exec(options.places(document, pointer) ?? '');
  const file = `${options.below}${document}`;
  if (found !== null) return { file, line: Number(found[1]), column: Number(found[2]) };
  return { file, line: document === system.document ? (system.line ?? 1) : 1, column: 1 };
}
