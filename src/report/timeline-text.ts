import { STANDING_SENTENCE } from '../model/words.js';
import type { Timeline, TimelineEntry } from '../timeline/model.js';
import { BLANK, hanging, type Line, line, printPage, type Tone } from './page.js';
import { lawInWords } from './text-decision.js';

/** How the calendar is told. */
export interface TimelineTextOptions {
  readonly colour: boolean;
  readonly width?: number;
  /** Every duty and point by name. */
  readonly full?: boolean;
}

const TONES: Readonly<Record<TimelineEntry['kind'], Tone | undefined>> = {
  act: 'quiet',
  class: 'heading',
  duties: 'heading',
  transition: 'heading',
  result: 'open',
  waiver: 'open',
  'may-move': 'open',
};

/** What `dutybound timeline` tells people: the days of the Act, then each system with its days. */
export function timelineText(timeline: Timeline, options: TimelineTextOptions): string {
  const { asOf, from, to, law, systems, entries } = timeline;
  const span = `from ${from}${to === undefined ? '' : ` to ${to}`}`;
  const lines: Line[] = [
    hanging(0, 2, { text: `What starts when, ${span}, seen from ${asOf}`, tone: 'heading' }),
    hanging(0, 2, { text: lawInWords(law as Parameters<typeof lawInWords>[0]), tone: 'quiet' }),
  ];
  for (const { id, name, inForce, onEvent, daysWithoutChange } of systems) {
    const own = entries.filter(({ system }) => system === id);
    lines.push(
      BLANK,
      hanging(0, 2, { text: `${name} (${id})`, tone: 'heading' }),
      hanging(2, 4, `In force on ${asOf}: ${inForce}. Binding only when an event happens: ${onEvent}.`),
      ...(own.length === 0 ? [line(2, 'Nothing starts, ends or moves in this time.')] : []),
      ...own.flatMap((entry) => entryLines(entry, options.full === true)),
      ...(daysWithoutChange === 0
        ? []
        : [
            hanging(2, 4, {
              text: `${daysWithoutChange === 1 ? 'One more day' : `${daysWithoutChange} more days`} on which a date falls changed no result.`,
              tone: 'quiet' as const,
            }),
          ]),
    );
  }
  const act = entries.filter(({ system }) => system === undefined);
  if (act.length > 0)
    lines.push(
      BLANK,
      line(0, { text: 'The Act itself', tone: 'heading' }),
      ...act.flatMap((entry) => entryLines(entry, options.full === true)),
    );
  lines.push(BLANK, hanging(0, 2, STANDING_SENTENCE));
  return printPage(lines, { colour: options.colour, width: Math.max(40, options.width ?? 100) });
}

function entryLines(entry: TimelineEntry, full: boolean): Line[] {
  const { date, what, why, reading, otherReading, duties = [], points = [], kind } = entry;
  const tone = TONES[kind];
  return [
    {
      indent: 2,
      hang: 14,
      label: date ?? 'no day',
      spans: [{ text: sentence(what), ...(tone === undefined ? {} : { tone }) }],
    },
    hanging(14, 16, {
      text: `${reading === undefined ? 'Because of' : `On the ${reading} reading, because of`}: ${sentence(why)}`,
      tone: 'quiet',
    }),
    ...(otherReading === undefined ? [] : [hanging(14, 16, `Otherwise: ${sentence(otherReading)}`)]),
    ...(full
      ? [
          ...duties.map(({ citation, requirement }) => hanging(14, 16, `- ${citation}: ${requirement}`)),
          ...points.map(({ id, use, party }) =>
            hanging(
              14,
              16,
              `- ${id}${use === undefined ? '' : ` for use ${use}`}${party === undefined ? '' : ` for party ${party}`}`,
            ),
          ),
        ]
      : duties.length > 0
        ? [hanging(14, 16, { text: articlesOf(duties.map(({ citation }) => citation)), tone: 'quiet' })]
        : []),
  ];
}

function sentence(text: string): string {
  return /[.…]$/.test(text) ? text : `${text}.`;
}

/** The articles of some provisions, each once. */
function articlesOf(citations: readonly string[]): string {
  return [...new Set(citations.map((citation) => citation.split(/[(,]/)[0]?.trim() ?? citation))].join(', ');
}
