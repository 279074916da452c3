import { uuidOf } from '../../digest.js';
import type { GateDecision } from '../../gate/decide.js';
import { isCalendarDate } from '../../law/calendar.js';
import type { Assessment, SystemAssessment, WaiverNote } from '../../model/generated/assessment.js';
import { counted, STANDING_SENTENCE } from '../../model/words.js';
import { escapeMarkdown } from '../../render/markdown.js';
import { safeText } from '../safe-text.js';
import { verdictInWords } from './summary.js';
import { bySystem, pathOf, tellResults } from './told.js';
import type { FormatOptions, ToldResult } from './told-model.js';

const VERSION = '1.2.1';
const NAMESPACE = 'https://dutybound.dev/ns/oscal';

/**
 * Assessment results of OSCAL 1.2: one result for each system that begins on the as-of date. What binds is a finding,
 * and one that is undetermined is “not-satisfied” for the reason “other”, since OSCAL has no third word. What binds
 * later and good practice are observations without a finding. Ids are made of content.
 */
export function oscalAssessmentResults(assessment: Assessment, decision: GateDecision, options: FormatOptions): string {
  const told = bySystem(tellResults(assessment, decision, options));
  const { header, systems } = assessment;
  const plan = uuidOf(JSON.stringify(['plan', header.packs, header.law]));
  const results = systems.map((system) => systemResult(system, told.get(safeText(system.id)) ?? [], header.asOf));
  const body = {
    metadata: metadata('Assessment results under Regulation (EU) 2024/1689', assessment, decision, options),
    'import-ap': { href: `#${plan}` },
    results,
    'back-matter': {
      resources: [
        {
          uuid: plan,
          title: 'The policies that were held against the systems',
          description: header.packs
            .map(({ digest, id, title }) => `${line(title)} (${line(id)}, ${line(digest)})`)
            .join('; '),
        },
      ],
    },
  };
  return json({ 'assessment-results': { uuid: uuidOf(JSON.stringify(body)), ...body } });
}

/**
 * The plan of action and milestones of OSCAL 1.2: one item for each thing that blocks or that a waiver lets pass. A
 * waiver is a risk with an approved deviation, its corrective action the planned response: it softens no finding.
 */
export function oscalPlanOfAction(assessment: Assessment, decision: GateDecision, options: FormatOptions): string {
  const open = tellResults(assessment, decision, options).filter(({ standing }) => standing !== 'beside');
  const { header, systems } = assessment;
  const [only] = systems;
  const observations = open.map((each) => observation(each, header.asOf));
  const body = {
    metadata: metadata('Plan of action under Regulation (EU) 2024/1689', assessment, decision, options),
    ...(systems.length === 1 && only !== undefined
      ? { 'system-id': { 'identifier-type': `${NAMESPACE}/system`, id: value(only.id) } }
      : {}),
    ...(open.length === 0 ? {} : { observations, risks: open.map((each) => risk(each)) }),
    'poam-items':
      open.length === 0
        ? [
            {
              uuid: uuidOf(JSON.stringify(['no item', header.asOf, systems.map(({ factsDigest }) => factsDigest)])),
              title: 'Nothing is open that this gate looks at',
              description: line(`${verdictInWords(decision, options.registry)} ${STANDING_SENTENCE}`),
            },
          ]
        : open.map((each) => item(each)),
  };
  return json({ 'plan-of-action-and-milestones': { uuid: uuidOf(JSON.stringify(body)), ...body } });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

const at = (day: string): string => `${day}T00:00:00Z`;

/** Text for Markdown on one line: of inputs and packs, so that it says what it says and does nothing. */
function line(text: string): string {
  const escaped = escapeMarkdown(safeText(text)).trim();
  return escaped === '' ? '-' : escaped;
}

/** A value without outer spaces and never empty. */
function value(text: string): string {
  const safe = safeText(text).trim();
  return safe === '' ? '-' : safe;
}

/** An id as OSCAL writes names. */
function token(text: string): string {
  const name = text.replaceAll(/[^\p{L}\p{N}._-]/gu, '.');
  return /^[\p{L}_]/u.test(name) ? name : `_${name}`;
}

function property(name: string, text: string): object {
  return { name, ns: NAMESPACE, value: value(text) };
}

function metadata(title: string, { header }: Assessment, decision: GateDecision, { registry }: FormatOptions): object {
  return {
    title,
    'last-modified': at(header.asOf),
    version: value(header.asOf),
    'oscal-version': VERSION,
    props: [
      property('tool', `${header.tool.name} ${header.tool.version}`),
      property('law-edition', header.law.celex),
      property('gate', decision.blocks ? 'blocks' : 'nothing blocks'),
    ],
    remarks: line(`${verdictInWords(decision, registry)} ${STANDING_SENTENCE}`),
  };
}

function systemResult(system: SystemAssessment, told: readonly ToldResult[], asOf: string): object {
  const applicable = told.filter(({ outcome }) => outcome !== 'not-applicable');
  const findings = applicable.filter(isFinding);
  const risks = findings.filter(({ standing }) => standing !== 'beside');
  const controls = [...new Set(applicable.map(({ rule }) => token(rule.id)))];
  const away = told.length - applicable.length;
  return {
    uuid: uuidOf(
      JSON.stringify([
        'result',
        system.id,
        asOf,
        system.factsDigest,
        told.map(({ fingerprint, outcome, standing }) => [fingerprint, outcome, standing]),
      ]),
    ),
    title: line(`${system.id}: ${system.name}`),
    description: line(`What was found for the AI system ${system.id} as of ${asOf}. ${STANDING_SENTENCE}`),
    start: at(asOf),
    props: [property('system', system.id), property('facts-digest', system.factsDigest)],
    'reviewed-controls': {
      'control-selections': [
        controls.length === 0
          ? { description: 'No requirement applies to this system.' }
          : { 'include-controls': controls.map((id) => ({ 'control-id': id })) },
      ],
    },
    ...(applicable.length === 0 ? {} : { observations: applicable.map((each) => observation(each, asOf)) }),
    ...(risks.length === 0 ? {} : { risks: risks.map((each) => risk(each)) }),
    ...(findings.length === 0 ? {} : { findings: findings.map((each) => finding(each)) }),
    ...(away === 0 ? {} : { remarks: `${counted(away, 'requirement')} left out: not applicable on the stated facts.` }),
  };
}

/** What the gate looks at, and what is satisfied; what binds later and good practice only observe. */
function isFinding({ finding, outcome, rule, standing }: ToldResult): boolean {
  if (standing !== 'beside') return true;
  return outcome === 'satisfied' && finding?.timing.state === 'in-force' && rule.need !== 'I' && rule.need !== 'P';
}

const observationId = ({ fingerprint }: ToldResult): string => uuidOf(`observation ${fingerprint}`);
const riskId = ({ fingerprint }: ToldResult): string => uuidOf(`risk ${fingerprint}`);

/** What was found and since when it binds; who and which provision stand in the title. */
function said({ headline, timing, what }: ToldResult): string {
  const parts = [what, timing].filter((part) => part !== '');
  return `${parts.length === 0 ? headline : parts.join('; ')}.`;
}

function observation(result: ToldResult, asOf: string): object {
  const { finding: source, place, rule } = result;
  const path = pathOf(result);
  const flip = source?.nextFlip;
  return {
    uuid: observationId(result),
    title: line(result.headline),
    description: line(said(result)),
    props: [
      property('requirement', rule.id),
      property('outcome', result.outcome),
      property('system', result.system),
      ...(source?.basis === undefined ? [] : [property('basis', source.basis)]),
    ],
    methods: ['EXAMINE'],
    types: ['finding'],
    'relevant-evidence': [
      {
        href: place.file.split('/').map(encoded).join('/'),
        description: line(`${place.file}, line ${place.line}, column ${place.column}`),
      },
    ],
    collected: at(asOf),
    // The day on which the same facts may give another answer.
    ...(flip === undefined ? {} : { expires: at(flip) }),
    ...(path === '' ? {} : { remarks: line(`Counterexample path: ${path}`) }),
  };
}

function encoded(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\ufffd'));
}

function finding(result: ToldResult): object {
  const { outcome, rule, standing } = result;
  const isMet = outcome === 'satisfied';
  return {
    uuid: uuidOf(`finding ${result.fingerprint}`),
    title: line(`${rule.citation}: ${rule.title}`),
    description: line(rule.statement),
    ...(rule.link === undefined ? {} : { links: [{ href: rule.link, rel: 'reference' }] }),
    target: {
      type: 'objective-id',
      'target-id': token(rule.id),
      status: {
        state: isMet ? 'satisfied' : 'not-satisfied',
        reason: isMet ? 'pass' : outcome === 'undetermined' ? 'other' : 'fail',
        ...(outcome === 'undetermined' ? { remarks: 'Undetermined: what is shown does not decide it.' } : {}),
      },
    },
    'related-observations': [{ 'observation-uuid': observationId(result) }],
    ...(standing === 'beside' ? {} : { 'related-risks': [{ 'risk-uuid': riskId(result) }] }),
  };
}

function risk(result: ToldResult): object {
  const { finding: source, letPassBy, rule, standing } = result;
  const waiver = standing === 'waived' ? source?.waiver : undefined;
  return {
    uuid: riskId(result),
    title: line(result.headline),
    description: line(said(result)),
    statement: line(`What is asked: ${rule.statement}`),
    props: [property('system', result.system), ...letPassBy.map((by) => property('let-pass-by', by))],
    status: waiver === undefined ? 'open' : 'deviation-approved',
    ...deadline(waiver?.action?.due ?? waiver?.until),
    remediations: [remediation(result, waiver)],
    'related-observations': [{ 'observation-uuid': observationId(result) }],
  };
}

/** A day that the calendar has; others a saved assessment may hold. */
function deadline(day: string | undefined): { deadline?: string } {
  return day !== undefined && isCalendarDate(day) ? { deadline: at(day) } : {};
}

function remediation(result: ToldResult, waiver: WaiverNote | undefined): object {
  const { rule } = result;
  const action = waiver?.action;
  return {
    uuid: uuidOf(`response ${result.fingerprint}`),
    lifecycle: action === undefined ? 'recommendation' : 'planned',
    title: action === undefined ? 'What would close the gap' : 'The action that the waiver opens',
    description: line(action === undefined ? rule.remedy : `${action.what}; by ${action.owner}, due ${action.due}`),
  };
}

function item(result: ToldResult): object {
  const { finding: source, letPassBy, rule, standing } = result;
  const waiver = standing === 'waived' ? source?.waiver : undefined;
  const accepted =
    waiver === undefined
      ? letPassBy.map((by) => `The gate lets it pass: ${by}.`)
      : [
          `Waiver ${waiver.id}, accepted by ${waiver.approver} for ${waiver.owner} until ${waiver.until}: ${waiver.reason}. The duty and its outcome stay.`,
        ];
  return {
    uuid: uuidOf(`item ${result.fingerprint}`),
    title: line(`${rule.citation}: ${rule.title}, ${result.system}`),
    description: line([`${result.headline}: ${said(result)}`, ...accepted].join(' ')),
    ...(rule.link === undefined ? {} : { links: [{ href: rule.link, rel: 'reference' }] }),
    'related-observations': [{ 'observation-uuid': observationId(result) }],
    'related-risks': [{ 'risk-uuid': riskId(result) }],
  };
}
