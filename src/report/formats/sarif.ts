import type { GateDecision } from '../../gate/decide.js';
import type { Assessment } from '../../model/generated/assessment.js';
import { counted, needInWords, STANDING_SENTENCE } from '../../model/words.js';
import { safeText } from '../safe-text.js';
import { inline } from './markdown-page.js';
import { countsInWords, verdictInWords } from './summary.js';
import { pathOf, tellResults, wellFormed } from './told.js';
import type { FormatOptions, ToldPlace, ToldResult, ToldRule } from './told-model.js';

/** More results than code scanning shows: from here on they are grouped by requirement. */
const SHOWN_RESULTS = 5_000;
/** Code scanning keeps this many places of one result. */
const PLACES_OF_A_RESULT = 1_000;
/** Steps of one counterexample path, far below what the platform keeps of a run. */
const STEPS_OF_A_PATH = 1_000;

/**
 * Results for code scanning (SARIF 2.1.0), or, with `full`, everything that was held against the systems.
 *
 * Platforms open an alert for whatever a file holds, a pass included. So the first form holds only what the gate looks
 * at: what blocks, and what a waiver, a baseline or an option lets pass, the latter with its suppression or as a
 * warning. Fingerprints hold no line, so that an alert stays the same while a file grows.
 */
export function sarif(
  assessment: Assessment,
  decision: GateDecision,
  options: FormatOptions,
  { full = false }: { readonly full?: boolean } = {},
): string {
  const told = tellResults(assessment, decision, options);
  const kept = full ? told : told.filter(({ standing }) => standing !== 'beside');
  const { groups, notice } = grouped(kept, full);
  const rules = [...new Map(kept.map(({ rule }) => [rule.id, rule])).values()];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const { header } = assessment;
  const notes = [
    verdictInWords(decision, options.registry),
    countsInWords(assessment, options.registry),
    STANDING_SENTENCE,
    ...leftOut(told, kept),
    ...notice,
  ];
  const run = {
    tool: {
      driver: {
        name: 'dutybound',
        semanticVersion: header.tool.version,
        rules: rules.map((rule) => descriptor(rule)),
      },
    },
    automationDetails: { id: `dutybound/${full ? 'all' : 'gate'}/` },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: notes.map((text) => ({ level: 'note', message: { text: messageText(text) } })),
      },
    ],
    results: groups.map((group) => result(group, indexOf, full)),
    columnKind: 'utf16CodeUnits',
    properties: {
      asOf: header.asOf,
      until: decision.until,
      blocks: decision.blocks,
      lawEdition: header.law.celex,
      packs: header.packs.map(({ id, digest }) => `${id}@${digest}`),
    },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function leftOut(told: readonly ToldResult[], kept: readonly ToldResult[]): string[] {
  const left = told.length - kept.length;
  if (left === 0) return [];
  return [
    `${counted(left, 'result')} that this gate does not look at ${left === 1 ? 'is' : 'are'} left out here: what is satisfied, what does not apply, what binds later, and good practice. The format sarif-full holds them.`,
  ];
}

type Group = readonly [ToldResult, ...ToldResult[]];

/** One group for each result; by requirement and standing where there are more than a platform shows. */
function grouped(
  results: readonly ToldResult[],
  full: boolean,
): { groups: readonly Group[]; notice: readonly string[] } {
  if (full || results.length <= SHOWN_RESULTS) return { groups: results.map((each) => [each]), notice: [] };
  const groups = new Map<string, [ToldResult, ...ToldResult[]]>();
  for (const each of results) {
    const key = [each.rule.id, each.standing, each.outcome].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const longest = Math.max(...[...groups.values()].map((group) => group.length));
  return {
    groups: [...groups.values()],
    notice: [
      `There are ${results.length} results and code scanning shows ${SHOWN_RESULTS}: they are grouped by requirement${
        longest > PLACES_OF_A_RESULT ? `, each with its first ${PLACES_OF_A_RESULT} places` : ''
      }. The format json holds every one.`,
    ],
  };
}

function descriptor({ assumption, citation, id, link, need, remedy, shownBy, statement, title }: ToldRule): object {
  const help = [
    statement,
    `To do: ${remedy}`,
    ...(shownBy === undefined ? [] : [`Shown by: ${shownBy}.`]),
    ...(need === undefined ? [] : [`How binding it is: ${needInWords(need)}.`]),
    ...(assumption === undefined ? [] : [`Read as: ${assumption}`]),
    `Provision: Regulation (EU) 2024/1689, ${citation}${link === undefined ? '' : `, ${link}`}`,
  ];
  return {
    id,
    shortDescription: { text: messageText(`${citation}: ${title}`) },
    fullDescription: { text: messageText(statement) },
    help: { text: messageText(help.join('\n')), markdown: markdownHelp(help, citation, link) },
    ...(link === undefined ? {} : { helpUri: link }),
    properties: { tags: ['eu-ai-act', citation], ...(need === undefined ? {} : { need }) },
  };
}

/** The same for people, each sentence a paragraph, the provision linked. */
function markdownHelp(help: readonly string[], citation: string, link: string | undefined): string {
  const own = help.slice(0, -1).map(inline);
  const text = link === undefined ? inline(citation) : `[${inline(citation)}](${link})`;
  return [...own, `Provision: Regulation (EU) 2024/1689, ${text}`].join('\n\n');
}

function result(group: Group, indexOf: ReadonlyMap<string, number>, full: boolean): object {
  const [first] = group;
  const { rule, related, path } = first;
  const isOne = group.length === 1;
  return {
    ruleId: rule.id,
    ruleIndex: indexOf.get(rule.id) ?? -1,
    ...kindAndLevel(first, full),
    message: { text: messageText(isOne ? textOf(first) : textOfGroup(group)) },
    locations: group.slice(0, PLACES_OF_A_RESULT).map(({ place }) => location(place)),
    partialFingerprints: {
      'dutybound/v1': isOne ? first.fingerprint : `group:${rule.id}:${first.standing}:${first.outcome}`,
    },
    ...(isOne && related.length > 0
      ? { relatedLocations: related.map(({ place, text }, id) => ({ id, ...location(place, text) })) }
      : {}),
    ...(isOne && path.length > 0 ? { codeFlows: [codeFlow(first)] } : {}),
    ...suppressions(first),
    properties: {
      ...(isOne ? { system: first.system } : {}),
      outcome: first.outcome,
      ...(isOne && first.timing !== '' ? { timing: first.timing } : {}),
      ...(first.letPassBy.length === 0 ? {} : { letPassBy: first.letPassBy }),
    },
  };
}

/**
 * An open question is no failure. SARIF has a kind for it, code scanning does not: there an open question that blocks is
 * a warning.
 */
function kindAndLevel({ finding, isSettled, outcome, standing }: ToldResult, full: boolean): object {
  if (outcome === 'satisfied') return { kind: 'pass', level: 'none' };
  if (outcome === 'not-applicable') return { kind: 'notApplicable', level: 'none' };
  if (!isSettled) return full ? { kind: 'open', level: 'none' } : { kind: 'fail', level: 'warning' };
  if (standing === 'beside' && finding !== undefined) return { kind: 'fail', level: 'note' };
  return { kind: 'fail', level: standing === 'let-pass' ? 'warning' : 'error' };
}

function textOf(result: ToldResult): string {
  const { headline, letPassBy, rule, timing, what } = result;
  const path = pathOf(result);
  return [
    `${headline}${timing === '' ? '' : `, ${timing}`}${what === '' ? '' : `: ${what}`}.`,
    ...(path === '' ? [] : [`The path: ${path}.`]),
    ...letPassBy.map((by) => `The gate lets it pass: ${by}.`),
    `To do: ${rule.remedy}`,
  ].join(' ');
}

function textOfGroup(group: Group): string {
  const [{ outcome, rule }] = group;
  const systems = new Set(group.map(({ system }) => system)).size;
  return `${rule.citation} is ${outcome} ${group.length} times in ${counted(systems, 'system')}. ${rule.statement} To do: ${rule.remedy}`;
}

/**
 * A message of SARIF: braces are doubled, since single ones would be places for arguments, and a bracket that would
 * open a link is kept apart from what follows it.
 */
function messageText(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&').replaceAll('](', '] (');
}

function location({ column, file, line }: ToldPlace, text?: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
    ...(text === undefined ? {} : { message: { text: messageText(text) } }),
  };
}

function uriOf(file: string): string {
  return file
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
}

function codeFlow({ path }: ToldResult): object {
  const steps = path.slice(0, STEPS_OF_A_PATH);
  const left = path.length - steps.length;
  return {
    ...(left === 0 ? {} : { message: { text: `The first ${steps.length} of ${path.length} steps.` } }),
    threadFlows: [{ locations: steps.map(({ place, text }) => ({ location: location(place, text) })) }],
  };
}

function suppressions({ finding, letPassBy, standing }: ToldResult): object {
  const waiver = finding?.waiver;
  if (standing !== 'waived' || waiver === undefined) return {};
  const justification = `${letPassBy.join('; ')}: ${waiver.reason}; accepted by ${waiver.approver} until ${waiver.until}. The duty and its outcome stay.`;
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: safeText(justification) }] };
}
