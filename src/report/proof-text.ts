import type { ExplainedClass, ExplainedDuty, ExplainedNeed, Explanation, Settling } from '../explain/explain.js';
import type { Contradiction } from '../model/generated/assessment.js';
import {
  counted,
  headlineInWords,
  needInWords,
  reasonInWords,
  STANDING_SENTENCE,
  timingInWords,
} from '../model/words.js';
import { BLANK, hanging, type Line, line, printPage, type Span, type Tone } from './page.js';
import { briefLines, type FactEntry, stepLines, type Tree } from './proof-tree.js';
import type { PlaceOf } from './telling.js';

/** How an explanation is printed. */
export interface ProofTextOptions {
  readonly places: PlaceOf;
  readonly colour: boolean;
  /** Also the steps that did not decide. */
  readonly full: boolean;
  readonly width: number;
  /** What the fact dictionary asks about a fact, by its path, with the provisions it comes from. */
  readonly dictionary: ReadonlyMap<string, FactEntry>;
}

const STATES = {
  met: ['met', 'heading'],
  'not-met': ['not met', 'quiet'],
  'in-play': ['open (in play: something points to it)', 'open'],
  'not-screened': ['open (not screened: nothing is stated for it)', 'open'],
} as const satisfies Readonly<Record<ExplainedClass['point']['state'], readonly [string, Tone]>>;

const OUTCOMES: Readonly<Record<ExplainedDuty['finding']['outcome'], Tone>> = {
  satisfied: 'good',
  'not-satisfied': 'bad',
  undetermined: 'open',
  'not-applicable': 'quiet',
};

/**
 * What `dutybound explain` tells people: each class and duty that was asked about with its proof, indented, down to the
 * fact with its value, basis and place; what would settle it; and which evidence counts. A class is proved once and
 * named where it is met again. Steps that did not decide are told in one line each, unless everything is told.
 */
export function explanationText(explanation: Explanation, options: ProofTextOptions): string {
  const { system, asOf, headline, classes, duties, contradictions } = explanation;
  const at = (document: string, pointer: string): Span => ({
    text: options.places(document, pointer) ?? document,
    tone: 'quiet',
  });
  const tree: Tree = { at, asOf, full: options.full, dictionary: options.dictionary, told: new Set() };
  const class_ = `${headlineInWords(headline)}${headline.open.length === 0 ? '' : `; open: ${headline.open.join(', ')}`}`;
  const lines: Line[] = [
    hanging(0, 2, { text: `${system.id} · ${system.name}, as of ${asOf}`, tone: 'heading' }),
    hanging(0, 2, `Class: ${class_}`),
    ...classes.flatMap((each) => [BLANK, ...classLines(each, tree)]),
    ...duties.flatMap((each) => [BLANK, ...dutyLines(each, tree)]),
    ...contradictions.flatMap((each) => [BLANK, ...contradictionLines(each, tree)]),
    BLANK,
    ...(options.full
      ? []
      : [
          hanging(0, 2, {
            text: 'What did not decide is told in one line each, marked (…); --full tells all of it.',
            tone: 'quiet',
          }),
        ]),
    hanging(0, 2, STANDING_SENTENCE),
  ];
  return printPage(lines, options);
}

function classLines({ point, title, proof, readings, settling }: ExplainedClass, tree: Tree): Line[] {
  const { id, citation, state, from, use, party } = point;
  const [word, tone] = STATES[state];
  const of = `${use === undefined ? '' : `, use ${use}`}${party === undefined ? '' : `, party ${party}`}`;
  const date = from === undefined ? '' : from > tree.asOf ? `; applies from ${from}` : `; applies since ${from}`;
  const name = id === citation ? `${citation} ${title}` : `${id}: ${title} (${citation})`;
  return [
    hanging(0, 2, { text: `${name}${of}: `, tone: 'heading' }, { text: word, tone }, date),
    ...(proof === undefined
      ? point.missing.map(({ text }) => hanging(2, 4, `an entry that nobody wrote down may meet it; missing: ${text}`))
      : stepLines(proof, 2, { ...tree, of })),
    ...settlingLines(settling, ['be met', 'not be met'], tree),
    ...readings.flatMap(({ reading, text, otherReading, chosen, otherwise }) => [
      hanging(
        2,
        4,
        { text: `Reading ${reading}: `, tone: 'heading' },
        `${text}${otherReading === undefined ? '' : ` The other reading${chosen === 'other' ? ', which was chosen here' : ''}: ${otherReading}.`}${otherwise === undefined ? '' : ` Read the other way, it would be ${otherwise.replace('-', ' ')}.`}`,
      ),
    ]),
  ];
}

function dutyLines({ finding, requirement, applies, holds, settling, evidence }: ExplainedDuty, tree: Tree): Line[] {
  const {
    citation,
    outcome,
    reason,
    basis,
    party,
    role,
    use,
    bindsThrough,
    timing,
    missing,
    judgement,
    limits,
    waiver,
  } = finding;
  const of = `${use === undefined ? '' : `, use ${use}`}, party ${party}`;
  const within: Tree = { ...tree, of };
  const through = bindsThrough === undefined ? '' : ` through ${bindsThrough}`;
  const shown = `shown by ${requirement.shownBy}, on the basis “${requirement.leastBasis}” at least`;
  const isOut = outcome === 'not-applicable';
  return [
    hanging(
      0,
      2,
      { text: `${citation} `, tone: 'heading' },
      { text: outcome, tone: OUTCOMES[outcome] },
      ` — ${requirement.statement}`,
    ),
    hanging(2, 4, {
      text: `${timingInWords(timing)}${timing.otherReading === undefined ? '' : ` (by another reading ${timing.otherReading})`}; ${party} as ${role}${use === undefined ? '' : ` for use ${use}`}${through}; ${needInWords(requirement.need)}`,
      tone: 'quiet',
    }),
    hanging(2, 4, {
      text: `${requirement.id}; ${reasonInWords(reason)}${basis === undefined ? '' : `; basis: ${basis}`}`,
      tone: 'quiet',
    }),
    ...(isOut
      ? []
      : [hanging(2, 4, { text: 'What it asks for, ', tone: 'heading' }, shown), ...stepLines(holds, 4, within)]),
    line(2, { text: isOut ? 'Why it does not bind here' : 'Why it binds here', tone: 'heading' }),
    ...(applies.answer === 'yes' && !tree.full ? briefLines(applies, 4, within) : stepLines(applies, 4, within)),
    ...(isOut ? [] : evidenceLines(evidence)),
    ...(isOut
      ? []
      : settlingLines(settling, reason === 'applicability-open' ? ['bind', 'not bind'] : ['hold', 'not hold'], tree)),
    ...(reason === 'claimed-not-shown' || reason === 'stated-without-evidence'
      ? missing.map(({ text }) => hanging(2, 4, { text: 'Claimed, not shown: ', tone: 'open' }, text))
      : []),
    ...(judgement === undefined
      ? []
      : [hanging(2, 4, { text: 'A named person has to decide: ', tone: 'open' }, judgement)]),
    ...(requirement.assumption === undefined
      ? []
      : [hanging(2, 4, { text: 'Assumption: ', tone: 'heading' }, requirement.assumption)]),
    ...limits.map((limit) => hanging(2, 4, `Not seen: ${limit}.`)),
    ...(outcome === 'satisfied' || isOut
      ? []
      : [hanging(2, 4, { text: 'To do: ', tone: 'heading' }, requirement.remedy)]),
    ...(waiver === undefined
      ? []
      : [
          hanging(
            2,
            4,
            { text: `Waiver ${waiver.id}: ${waiver.state}`, tone: 'open' },
            `, until ${waiver.until}; the outcome stays`,
          ),
        ]),
  ];
}

function evidenceLines({ items, failures }: ExplainedDuty['evidence']): Line[] {
  if (items.length + failures.length === 0)
    return [hanging(2, 4, 'Evidence: the register holds no item that shows any of these facts.')];
  return [
    ...(items.length === 0 ? [] : [hanging(2, 4, { text: 'Evidence that counts: ', tone: 'good' }, items.join(', '))]),
    ...failures.map((failure) => hanging(2, 4, { text: 'Evidence that does not count: ', tone: 'bad' }, failure)),
  ];
}

/** Both ways to settle an open answer, the one with fewer facts first; one list where both ask for the same. */
function settlingLines({ yes, no }: Settling, [hold, fail]: readonly [string, string], tree: Tree): Line[] {
  const ways = [
    ...(yes === undefined ? [] : [{ title: `It would ${hold}, with the right answer to`, needs: yes }]),
    ...(no === undefined ? [] : [{ title: `It would ${fail}, with the right answer to`, needs: no }]),
  ].sort((one, other) => one.needs.length - other.needs.length);
  const isSame = ways.length === 2 && textsOf(yes) === textsOf(no);
  const told = isSame ? [{ title: 'Settled, either way, by the answer to', needs: yes ?? [] }] : ways;
  return told.flatMap(({ title, needs }) => [
    hanging(2, 4, { text: `${title} `, tone: 'heading' }, `${counted(needs.length, 'question')}:`),
    ...needs.map((need) => needLine(need, tree)),
  ]);
}

function textsOf(needs: readonly ExplainedNeed[] | undefined): string {
  return (needs ?? []).map(({ text }) => text).join('\n');
}

function needLine({ text, document, pointer, path, fact }: ExplainedNeed, { at, dictionary }: Tree): Line {
  const entry = path === undefined ? undefined : dictionary.get(path);
  const asked =
    entry === undefined || fact !== text
      ? ''
      : `: ${entry.question}${entry.clause.length === 0 ? '' : ` [${entry.clause.join('; ')}]`}`;
  const place = document === undefined ? [] : [' (', at(document, pointer ?? ''), ')'];
  return hanging(4, 6, `- ${text}${asked}`, ...place);
}

function contradictionLines(
  { citation, statement, remedy, decidedBy, use, bearsOn }: Contradiction,
  { at }: Tree,
): Line[] {
  const of = `${use === undefined ? '' : ` for use ${use}`}${bearsOn.length === 0 ? '' : `; it bears on ${bearsOn.join(', ')}`}`;
  return [
    hanging(
      0,
      2,
      { text: `${citation} `, tone: 'heading' },
      { text: 'contradiction', tone: 'bad' },
      ` — ${statement}${of}`,
    ),
    ...decidedBy.map(({ fact, value, document, pointer }) =>
      hanging(2, 4, `${fact} is ${value ?? 'stated'} (`, at(document, pointer), ')'),
    ),
    hanging(2, 4, { text: 'To do: ', tone: 'heading' }, remedy),
  ];
}
