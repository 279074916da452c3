import type { Finding, Headline } from '../model/generated/assessment.js';
import { headlineInWords, STANDING_SENTENCE } from '../model/words.js';
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
  { before, after, systems }: DifferencesToRead,
  options: { readonly colour: boolean; readonly width: number },
): string {
  const lines: Line[] = [
    hanging(0, 2, { text: 'What differs', tone: 'heading' }),
    labelled('Before', `as of ${before.asOf}; ${lawInWords(before.law)}`),
    labelled('After', `as of ${after.asOf}; ${lawInWords(after.law)}`),
    ...(systems.length === 0 ? [BLANK, line(0, 'Nothing differs.')] : systems.flatMap(systemLines)),
    BLANK,
    hanging(0, 2, STANDING_SENTENCE),
  ];
  return printPage(lines, options);
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
