import type { Assessment, ClassifiedPoint, Headline, SystemAssessment } from '../model/generated/assessment.js';
import { counted, headlineInWords, STANDING_SENTENCE } from '../model/words.js';
import { BLANK, hanging, type Line, line, printPage, type Tone } from './page.js';
import { factLines, missingLines, type Telling, type TextOptions, tellingOf, widthOf } from './telling.js';
import { lawInWords } from './text-decision.js';
import { headlineLines, nameOf, roleLines, titleLines } from './text-system.js';

/** A reading of an open point that mattered for a system, and what its other side would give. */
export interface ReadingThatMattered {
  readonly number: number;
  readonly chosen: 'default' | 'other';
  readonly text: string;
  readonly otherReading: string;
  readonly moved: readonly (Pick<ClassifiedPoint, 'id' | 'citation' | 'use' | 'party'> & {
    readonly state: ClassifiedPoint['state'];
    readonly otherwise: ClassifiedPoint['state'];
  })[];
  readonly headline?: Headline;
}

const STATES = [
  ['met', 'Met', 'heading'],
  ['in-play', 'In play: open, and something points to it', 'open'],
  ['not-screened', 'Not screened: open, and nothing is stated for it', 'open'],
  ['not-met', 'Not met', 'quiet'],
] as const satisfies readonly (readonly [ClassifiedPoint['state'], string, Tone])[];

/**
 * What `dutybound classify` tells people: each system with its class and roles, then every point of the law by its
 * state, with the facts that decided it and, where it is open, the fewest facts that would settle it.
 */
export function classifyText(
  assessment: Assessment,
  readings: ReadonlyMap<string, readonly ReadingThatMattered[]>,
  options: TextOptions,
): string {
  const telling = tellingOf(assessment, options);
  const { header, systems } = assessment;
  const lines: Line[] = [
    hanging(0, 2, { text: `${subjectsInWords(systems)} classified as of ${header.asOf}`, tone: 'heading' }),
    hanging(0, 2, { text: lawInWords(header.law), tone: 'quiet' }),
  ];
  for (const system of systems) lines.push(BLANK, BLANK, ...systemPart(system, readings.get(system.id) ?? [], telling));
  lines.push(
    BLANK,
    ...header.limits.filter((limit) => limit !== STANDING_SENTENCE).map((limit) => hanging(0, 2, limit)),
    hanging(0, 2, STANDING_SENTENCE),
  );
  return printPage(lines, { colour: options.colour, width: widthOf(options) });
}

function subjectsInWords(systems: readonly SystemAssessment[]): string {
  const models = systems.filter(({ subject }) => subject === 'model').length;
  const counts = [
    ...(systems.length > models || models === 0 ? [counted(systems.length - models, 'system')] : []),
    ...(models > 0 ? [counted(models, 'model')] : []),
  ];
  return counts.join(' and ');
}

function systemPart(system: SystemAssessment, readings: readonly ReadingThatMattered[], telling: Telling): Line[] {
  return [
    ...titleLines(system, telling),
    ...headlineLines(system),
    ...roleLines(system),
    ...STATES.flatMap(([state, title, tone]) =>
      statePart(
        title,
        tone,
        system.classes.filter((point) => point.state === state && (telling.full || isTold(point))),
        telling,
      ),
    ),
    ...readingLines(readings),
  ];
}

/** Classes that only sum up others, or are a part of them, are told where everything is; an exception that holds, always. */
function isTold({ id, kind, state, from }: ClassifiedPoint): boolean {
  const isOpen = state === 'in-play' || state === 'not-screened';
  // An open role that would bind nobody to anything is nobody’s question.
  if (kind === 'role') return !isOpen || from !== undefined;
  return kind !== 'element' || ((state === 'met' || state === 'in-play') && TOLD_ELEMENTS.has(id));
}

const TOLD_ELEMENTS: ReadonlySet<string> = new Set([
  'excluded',
  'free and open-source',
  'Annex I, Section B only',
  'profiling',
  'derogation',
  'supplier',
  'model excluded',
  'Art. 53(2)',
]);

const KINDS: Readonly<Record<ClassifiedPoint['kind'], string>> = {
  definition: 'Definition',
  scope: 'Scope',
  prohibited: 'Prohibited practices',
  'high-risk': 'High-risk',
  role: 'Roles',
  transparency: 'Transparency',
  'general-purpose-model': 'General-purpose models',
  element: 'Elements',
};

/** What is not met, in one line for each kind, use and party: nobody reads forty lines of “no”. */
function notMetLines(points: readonly ClassifiedPoint[]): Line[] {
  const groups = new Map<string, string[]>();
  for (const { id, kind, use, party } of points) {
    const of = `${use === undefined ? '' : ` for use ${use}`}${party === undefined ? '' : ` for party ${party}`}`;
    const key = `${KINDS[kind]}${of}: `;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups].map(([name, ids]) => hanging(4, 6, { text: name, tone: 'quiet' }, ids.join(', ')));
}

function statePart(title: string, tone: Tone, points: readonly ClassifiedPoint[], telling: Telling): Line[] {
  if (points.length === 0) return [];
  if (points.every(({ state }) => state === 'not-met') && !telling.full)
    return [BLANK, line(2, { text: title, tone }), ...notMetLines(points)];
  return [BLANK, line(2, { text: title, tone }), ...points.flatMap((point) => pointLines(point, telling))];
}

/** A point on its own line, with what decided it, or what would. */
function pointLines(point: ClassifiedPoint, telling: Telling): Line[] {
  const facts = factLines(point.decidedBy, 6, telling);
  const open = point.state === 'in-play' || point.state === 'not-screened';
  return [
    hanging(4, 6, `${nameOf(point)}${dateInWords(point, telling.asOf)}`),
    ...actLines(point),
    ...transitionLines(point),
    ...facts,
    ...(open && point.missing.length > 0
      ? [
          line(6, `${counted(point.missing.length, 'fact')} would settle it:`),
          ...missingLines(point.missing, 6, telling),
          ...(point.missingOtherwise === undefined || isSame(point)
            ? []
            : [
                line(6, `or, the other way, ${counted(point.missingOtherwise.length, 'fact')}:`),
                ...missingLines(point.missingOtherwise, 6, telling),
              ]),
        ]
      : []),
  ];
}

function dateInWords({ from }: ClassifiedPoint, asOf: string): string {
  return from === undefined ? '' : from > asOf ? `, applies from ${from}` : `, applies since ${from}`;
}

/** Both ways ask for the same facts: one list is enough. */
function isSame({ missing, missingOtherwise = [] }: ClassifiedPoint): boolean {
  return missing.map(({ text }) => text).join('\n') === missingOtherwise.map(({ text }) => text).join('\n');
}

/** Which act of a party a practice forbids: a system may be free to make and forbidden to use, or the other way round. */
function actLines({ acts = [], state }: ClassifiedPoint): Line[] {
  if (state === 'not-met') return [];
  return acts.map(({ act, state: of }) => hanging(6, 8, `${act}: ${of.replace('-', ' ')}`));
}

function transitionLines({ transition }: ClassifiedPoint): Line[] {
  if (transition === undefined) return [];
  const { rule, state, until, otherReading } = transition;
  const end = until === undefined ? '' : ` until ${until}`;
  const words = state === 'holds' ? `${rule} defers it${end}` : `${rule} may defer it${end}: a date is not stated`;
  return [hanging(6, 8, `${words}${otherReading === undefined ? '' : `; otherwise ${otherReading}`}`)];
}

/** Which side of an open point of the law was used, and what the other would give. */
function readingLines(readings: readonly ReadingThatMattered[]): Line[] {
  if (readings.length === 0) return [];
  return [
    BLANK,
    line(2, { text: 'Readings that mattered', tone: 'heading' }),
    ...readings.flatMap(({ number, chosen, text, otherReading, moved, headline }) => [
      hanging(
        4,
        6,
        chosen === 'default'
          ? `Reading ${number}: ${text} The other reading: ${otherReading}.`
          : `Reading ${number}, the other side, as configured: ${otherReading}. The default: ${text}`,
      ),
      ...moved
        .slice(0, 6)
        .map((point) => hanging(6, 8, `${nameOf(point)} would be ${point.otherwise.replace('-', ' ')}`)),
      ...(moved.length > 6 ? [line(6, `and ${moved.length - 6} more points would move`)] : []),
      ...(headline === undefined ? [] : [hanging(6, 8, `the class would be: ${headlineInWords(headline)}`)]),
    ]),
  ];
}
