import type { Comparison, Move } from '../../gate/compare.js';
import type { GateDecision } from '../../gate/decide.js';
import type { Assessment } from '../../model/generated/assessment.js';
import { counted, pathInWords, STANDING_SENTENCE } from '../../model/words.js';
import { lawInWords } from '../text-decision.js';
import { fitted, inline, type Part, provision } from './markdown-page.js';
import { countsInWords } from './summary.js';
import { pathOf, tellResults } from './told.js';
import type { FormatOptions, ToldResult } from './told-model.js';

/** GitHub takes 65,536 characters of a comment; bytes are never fewer than characters. */
const COMMENT = 65_000;
/** GitHub takes 1 MiB of summary from a step. */
const SUMMARY = 1_048_576;

/** The line by which a later run finds its own comment and replaces it. */
export const COMMENT_MARK = '<!-- dutybound -->';

/**
 * A comment for a pull or merge request: what the change did first, then what blocks, then what was let pass. No text
 * of an input can mention anybody, refer to an issue or be a link.
 */
export function pullRequest(assessment: Assessment, decision: GateDecision, options: FormatOptions): string {
  return page(assessment, decision, options, { mark: [COMMENT_MARK], limit: COMMENT });
}

/** The summary of a job: the same page within the limit of a step. */
export function githubSummary(assessment: Assessment, decision: GateDecision, options: FormatOptions): string {
  return page(assessment, decision, options, { mark: [], limit: SUMMARY });
}

function page(
  assessment: Assessment,
  decision: GateDecision,
  options: FormatOptions,
  { limit, mark }: { readonly mark: Part; readonly limit: number },
): string {
  const told = tellResults(assessment, decision, options);
  const blocking = told.filter(({ standing }) => standing === 'blocks');
  const passed = told.filter(({ standing }) => standing === 'waived' || standing === 'let-pass');
  const { against, asOf, blocks, reasons, until } = decision;
  const verdict = blocks ? `blocks, for ${counted(reasons.length, 'reason')}` : 'nothing blocks';
  const { header } = assessment;
  const head = [
    ...mark,
    `### EU AI Act gate: ${verdict}`,
    '',
    `${inline(countsInWords(assessment, options.registry))}. As of ${asOf}${until > asOf ? `, looking ahead to ${until}` : ''}.`,
  ];
  const sections = [
    ...(against === undefined ? [] : [changes(against)]),
    { title: '#### What blocks', items: blocking.map((each) => item(each)) },
    { title: '#### What would block and is let pass', items: passed.map((each) => item(each)) },
    { title: '#### Waivers and baseline to tidy up', items: tidying(assessment, decision) },
    { title: '#### Good practice, not required by the Act', items: practiceItems(assessment) },
  ];
  const foot = [
    '---',
    `${inline(lawInWords(header.law))}. ${counted(header.notAssessed.length, 'provision')} not assessed by this version. ${STANDING_SENTENCE}`,
  ];
  return fitted(head, sections, foot, limit);
}

const ORDER: readonly Move['kind'][] = ['worsened', 'added', 'gone', 'improved', 'settled'];
const VERBS: Readonly<Record<Move['kind'], string>> = {
  worsened: 'Worse',
  added: 'New',
  gone: 'Gone',
  improved: 'Better',
  settled: 'Settled',
};

function changes({ asOf, cautions, moves, name, systems }: Comparison): { title: string; items: Part[] } {
  const told = ORDER.flatMap((kind) => moves.filter((move) => move.kind === kind)).map(
    (move): Part => [`- **${VERBS[move.kind]}**, ${inline(move.system)}: ${inline(move.message)}`],
  );
  return {
    title: `#### What changed against ${inline(name)} (as of ${asOf})`,
    items: [
      ...(told.length === 0 ? [['- No finding moved.']] : told),
      ...systems.map(
        ({ judged, system, why }): Part => [
          `- ${inline(system)} is judged ${judged === 'whole' ? 'whole' : 'by what this change adds or worsens'}: ${inline(why)}.`,
        ],
      ),
      ...cautions.map((caution): Part => [`- The two are hard to compare: ${inline(caution)}.`]),
    ],
  };
}

/** The headline with its provision linked: in place where the headline begins with it, else behind. */
function linked(result: ToldResult): string {
  const { headline, rule } = result;
  return headline.startsWith(`${rule.citation} `)
    ? `${provision(result)} ${inline(headline.slice(rule.citation.length + 1))}`
    : `${inline(headline)} (${provision(result)})`;
}

function item(result: ToldResult): Part {
  const { letPassBy, place, rule, system, timing, what } = result;
  const path = pathOf(result);
  return [
    `- **${inline(system)}**: ${linked(result)}${timing === '' ? '' : `, ${inline(timing)}`}`,
    ...(what === '' ? [] : [`  - ${inline(what)}`]),
    ...(path === '' ? [] : [`  - Path: ${inline(path)}`]),
    `  - Where: ${inline(`${place.file}, line ${place.line}`)}`,
    ...letPassBy.map((by) => `  - Let pass by ${inline(by)}`),
    `  - To do: ${inline(rule.remedy)}`,
  ];
}

/** What packs of good practice found, with its first path: no duty, no reason to block, and outside the counts above. */
function practiceItems({ header, systems }: Assessment): Part[] {
  const texts = new Map((header.practices ?? []).map((text) => [text.id, text]));
  return systems.flatMap(({ id, practice = [] }) =>
    practice
      .filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')
      .map(({ instances, outcome, practice: name }): Part => {
        const text = texts.get(name);
        const [first] = instances;
        const more = instances.length > 1 ? ` (and ${counted(instances.length - 1, 'more point')})` : '';
        return [
          `- **${inline(id)}**: ${inline(text?.part ?? name)} ${outcome}: ${inline(text?.statement ?? name)}`,
          ...(first === undefined ? [] : [`  - ${inline(`${first.message}${more}`)}`]),
          ...(first?.path === undefined ? [] : [`  - Path: ${inline(pathInWords(first.path))}`]),
          ...(text === undefined ? [] : [`  - To do: ${inline(text.remedy)}`]),
        ];
      }),
  );
}

/** Waivers that hold nothing any more, and entries of the baseline that name nothing open. */
function tidying({ header, systems }: Assessment, { baseline }: GateDecision): Part[] {
  const dead = systems.flatMap(({ findings, id }) =>
    findings.flatMap(({ citation, waiver }) =>
      waiver === undefined || waiver.state === 'holds'
        ? []
        : [
            [
              `- Waiver ${inline(waiver.id)} on ${inline(citation)} of ${inline(id)} does not hold: ${inline(waiver.why ?? waiver.state)}`,
            ],
          ],
    ),
  );
  const unused = header.unusedWaivers.map((id): Part => [`- Waiver ${inline(id)} names no finding of this run`]);
  const stale = (baseline?.stale ?? []).map(
    ({ citation, system }): Part => [
      `- The baseline names ${inline(citation)} of ${inline(system)}, which is no longer open as it was: prune it`,
    ],
  );
  return [...dead, ...unused, ...stale];
}
