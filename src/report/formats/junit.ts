import type { GateDecision } from '../../gate/decide.js';
import type { Assessment, SystemAssessment } from '../../model/generated/assessment.js';
import { STANDING_SENTENCE } from '../../model/words.js';
import { safeText } from '../safe-text.js';
import { verdictInWords } from './summary.js';
import { bySystem, pathOf, tellResults } from './told.js';
import type { FormatOptions, ToldResult } from './told-model.js';

/**
 * A JUnit report: one suite for each system, one case for each result. What blocks is a failure where it is settled and
 * an error where it is open, so that an open question is never `skipped`: a pipeline shows a skipped case in green. What
 * a waiver or an option lets pass, and what this gate does not look at, are cases with a note. Duties that do not apply
 * are counted and left out. There are no times in it.
 */
export function junit(assessment: Assessment, decision: GateDecision, options: FormatOptions): string {
  const told = bySystem(tellResults(assessment, decision, options));
  const suites = assessment.systems.map((system) => suite(system, told, assessment.header.asOf));
  const sum = (of: 'tests' | 'failures' | 'errors'): number => suites.reduce((total, each) => total + each[of], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="dutybound" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" skipped="0" time="0">`,
    ...suites.flatMap(({ lines }) => lines),
    `<!-- ${comment(`${verdictInWords(decision, options.registry)} ${STANDING_SENTENCE}`)} -->`,
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  readonly lines: readonly string[];
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function suite(system: SystemAssessment, told: ReadonlyMap<string, readonly ToldResult[]>, asOf: string): Suite {
  const id = safeText(system.id);
  const own = told.get(id) ?? [];
  const cases = own.filter(({ outcome }) => outcome !== 'not-applicable');
  const failures = cases.filter((each) => each.standing === 'blocks' && each.isSettled).length;
  const errors = cases.filter((each) => each.standing === 'blocks' && !each.isSettled).length;
  const properties = [
    ['as-of', asOf],
    ['class', system.headline.class],
    ['not-applicable', String(own.length - cases.length)],
    ['facts', system.factsDigest],
  ] as const;
  return {
    tests: cases.length,
    failures,
    errors,
    lines: [
      `<testsuite name="${xml(id)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0" time="0">`,
      '<properties>',
      ...properties.map(([name, value]) => `<property name="${name}" value="${xml(safeText(value))}"/>`),
      '</properties>',
      ...cases.flatMap((each) => testCase(each)),
      '</testsuite>',
    ],
  };
}

function testCase(result: ToldResult): string[] {
  const { place, rule, system } = result;
  const open = `<testcase classname="${xml(`dutybound.${system}`)}" name="${xml(nameOf(result))}" file="${xml(place.file)}" line="${place.line}" time="0"`;
  if (result.standing === 'blocks') {
    const element = result.isSettled ? 'failure' : 'error';
    const message = `${result.headline}${result.what === '' ? '' : `: ${result.what}`}`;
    return [
      `${open}>`,
      `<${element} type="${result.outcome}" message="${xml(message)}">${xml(details(result).join('\n'))}</${element}>`,
      '</testcase>',
    ];
  }
  const note = noteOf(result);
  return note === ''
    ? [`${open}/>`]
    : [`${open}>`, `<system-out>${xml([note, ...details(result)].join('\n'))}</system-out>`, '</testcase>'];

  function nameOf({ instance, party, role, use }: ToldResult): string {
    const who = party === undefined ? '' : ` for ${party}${role === undefined ? '' : ` as ${role}`}`;
    const where = `${use === undefined ? '' : `, use ${use}`}${instance === undefined ? '' : `, ${instance}`}`;
    return `${rule.citation} ${rule.id}${who}${where}`;
  }
}

/** What a case that blocks nothing still has to say; nothing for a requirement that is satisfied. */
function noteOf({ headline, letPassBy, outcome, standing, timing, what }: ToldResult): string {
  if (outcome === 'satisfied') return '';
  const told = `${headline}${timing === '' ? '' : `, ${timing}`}${what === '' ? '' : `: ${what}`}.`;
  if (standing !== 'beside') return `${told} The gate lets it pass: ${letPassBy.join('; ')}.`;
  return `${told} This gate does not look at it.`;
}

function details(result: ToldResult): string[] {
  const { missing, place, rule, timing } = result;
  const path = pathOf(result);
  return [
    `${place.file}:${place.line}:${place.column}`,
    `Asked: ${rule.statement}`,
    ...(result.standing !== 'blocks' || timing === '' ? [] : [`Binding: ${timing}`]),
    ...(path === '' ? [] : [`Path: ${path}`]),
    ...missing.map((each) => `Missing: ${each}`),
    `To do: ${rule.remedy}`,
    ...(rule.link === undefined ? [] : [`Provision: ${rule.citation}, ${rule.link}`]),
  ];
}

// What XML 1.0 cannot hold, not even as a reference: written as our other texts write it.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for an attribute or an element; `>` is escaped, so that `]]>` never stands there. */
function xml(text: string): string {
  return text
    .replace(FORBIDDEN, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? '');
}

function comment(text: string): string {
  return xml(text).replaceAll('--', '- -');
}
