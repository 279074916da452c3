import type { Finding, Headline } from '../model/generated/assessment.js';
import { counted, headlineInWords, STANDING_SENTENCE } from '../model/words.js';
import { BLANK, hanging, type Line, labelled, line, printPage } from './page.js';
import { lawInWords } from './text-decision.js';

interface Side<T> {
  readonly before?: T;
  readonly after?: T;
}

interface State {
  readonly state: string;
  readonly from?: string;
}

type Outcome = Pick<Finding, 'outcome' | 'timing'>;

/** What differs between two assessments, as far as the text tells it. */
export interface DifferencesToRead {
  readonly before: { readonly asOf: string; readonly law: Parameters<typeof lawInWords>[0] };
  readonly after: { readonly asOf: string; readonly law: Parameters<typeof lawInWords>[0] };
  readonly ofOneEdition: readonly {
    readonly id: string;
    readonly side: 'before' | 'after';
    readonly from?: string;
    readonly met: readonly string[];
    readonly open: readonly string[];
    readonly notMet: readonly string[];
  }[];
  readonly systems: readonly {
    readonly id: string;
    readonly kind: 'new' | 'gone' | 'changed';
    readonly headline?: Side<Headline>;
    readonly points: readonly (Side<State> & {
      readonly id: string;
      readonly use?: string;
      readonly party?: string;
    })[];
    readonly duties: readonly (Side<Outcome> & {
      readonly citation: string;
      readonly requirement: string;
      readonly party: string;
      readonly role: string;
      readonly use?: string;
    })[];
    readonly facts: readonly (Side<string> & { readonly fact: string; readonly document?: string })[];
    readonly contradictions: { readonly fresh: readonly string[]; readonly settled: readonly string[] };
  }[];
}

/** Told side by side: what it was and what it is, for the class, each point, each duty and the facts behind them. */
export function diffText(
  { before, after, ofOneEdition, systems }: DifferencesToRead,
  options: { readonly colour: boolean; readonly width: number },
): string {
  const lines: Line[] = [
    hanging(0, 2, { text: 'What differs', tone: 'heading' }),
    labelled('Before', `as of ${before.asOf}; ${lawInWords(before.law)}`),
    labelled('After', `as of ${after.asOf}; ${lawInWords(after.law)}`),
    ...(ofOneEdition.length === 0
      ? []
      : [BLANK, ...part('Points that only one of the editions has', editionRows(ofOneEdition))]),
    ...(systems.length === 0
      ? [BLANK, line(0, ofOneEdition.length === 0 ? 'Nothing differs.' : 'Nothing else differs.')]
      : systems.flatMap(systemLines)),
    BLANK,
    hanging(0, 2, STANDING_SENTENCE),
  ];
  return printPage(lines, options);
}

/** Each once for the whole registry: which systems it catches or may catch, by name, and how many it does not. */
function editionRows(points: DifferencesToRead['ofOneEdition']): string[] {
  return points.map(({ id, side, from, met, open, notMet }) => {
    const found = [
      ...(met.length === 0 ? [] : [`met in ${met.join(', ')}`]),
      ...(open.length === 0 ? [] : [`open in ${open.join(', ')}`]),
      ...(notMet.length === 0 ? [] : [`not met in ${counted(notMet.length, 'system')}`]),
    ];
    return `${id} (${side} only${from === undefined ? '' : `, from ${from}`}): ${found.join('; ')}`;
  });
}

type SystemToRead = DifferencesToRead['systems'][number];

function systemLines({ id, kind, headline, points, duties, facts, contradictions }: SystemToRead): Line[] {
  return [
    BLANK,
    hanging(0, 2, { text: id, tone: 'heading' }, kind === 'changed' ? '' : kind === 'new' ? ': new' : ': gone'),
    ...(headline === undefined ? [] : [labelled('Class', sides(headline, headlineInWords))]),
    ...part(
      'Points of the law',
      points.map((point) => `${point.id}${ofWhom(point)}: ${sides(point, stateInWords)}`),
    ),
    ...part('Duties', dutyRows(duties)),
    ...part(
      'Facts that moved',
      facts.map(
        ({ fact, document, ...values }) =>
          `${fact}: ${sides(values, String)}${document === undefined ? '' : ` (${document})`}`,
      ),
    ),
    ...part('Contradictions that are new', contradictions.fresh),
    ...part('Contradictions that are settled', contradictions.settled),
  ];
}

/** Duties that moved alike are told together: an edition of the Act moves many of them by the same days. */
function dutyRows(duties: SystemToRead['duties']): string[] {
  const rows = new Map<string, string[]>();
  for (const duty of duties) {
    const moved = `${ofWhom(duty)} as ${duty.role}: ${sides(duty, dutyInWords)}`;
    rows.set(moved, [...(rows.get(moved) ?? []), duty.citation]);
  }
  return [...rows].map(([moved, citations]) => `${[...new Set(citations)].join(', ')}${moved}`);
}

function part(title: string, rows: readonly string[]): Line[] {
  return rows.length === 0 ? [] : [line(2, { text: title, tone: 'heading' }), ...rows.map((row) => hanging(4, 6, row))];
}

function ofWhom({ use, party }: { readonly use?: string; readonly party?: string }): string {
  return `${use === undefined ? '' : ` for use ${use}`}${party === undefined ? '' : ` for party ${party}`}`;
}

function sides<T>({ before, after }: Side<T>, tell: (value: T) => string): string {
  return `${before === undefined ? 'not there' : tell(before)} → ${after === undefined ? 'not there' : tell(after)}`;
}

function stateInWords({ state, from }: State): string {
  return `${state.replace('-', ' ')}${from === undefined ? '' : `, from ${from}`}`;
}

function dutyInWords({ outcome, timing }: Outcome): string {
  if (outcome === 'not-applicable') return outcome;
  return `${outcome}, ${timing.state}${timing.from === undefined ? '' : ` from ${timing.from}`}`;
}
