import type {
  Assessment,
  ClassifiedPoint,
  DutyTiming,
  Headline,
  SystemAssessment,
} from '../model/generated/assessment.js';
import { counted, headlineInWords, STANDING_SENTENCE, subjectsInWords, timingInWords } from '../model/words.js';
import { BLANK, hanging, type Line, line, printPage, type Tone } from './page.js';
import { factLines, missingLines, type Telling, type TextOptions, tellingOf, widthOf } from './telling.js';
import { lawInWords } from './text-decision.js';
import { determinationLines } from './text-determinations.js';
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
  /** Of a reading of a date: what begins or ends on another day. */
  readonly dates?: { readonly provisions: string; readonly used: DutyTiming; readonly otherwise: DutyTiming };
}

/** A reading with one side only, on which an answer rests. */
export interface ReadingUsed {
  readonly number: number;
  readonly text: string;
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
  used: ReadonlyMap<string, readonly ReadingUsed[]> = new Map(),
): string {
  const telling = tellingOf(assessment, options);
  const { header, systems } = assessment;
  const lines: Line[] = [
    hanging(0, 2, { text: `${subjectsInWords(systems)} classified as of ${header.asOf}`, tone: 'heading' }),
    hanging(0, 2, { text: lawInWords(header.law), tone: 'quiet' }),
  ];
  for (const system of systems)
    lines.push(
      BLANK,
      BLANK,
      ...systemPart(system, readings.get(system.id) ?? [], telling),
      ...usedLines(used.get(system.id) ?? [], telling),
    );
  lines.push(
    BLANK,
    ...header.limits.filter((limit) => limit !== STANDING_SENTENCE).map((limit) => hanging(0, 2, limit)),
    hanging(0, 2, STANDING_SENTENCE),
  );
  return printPage(lines, { colour: options.colour, width: widthOf(options) });
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
    ...determinationLines(system.determinations, telling),
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
  const head = [BLANK, line(2, { text: title, tone })];
  if (telling.full) return [...head, ...points.flatMap((point) => pointLines([point], telling))];
  if (points.every(({ state }) => state === 'not-met')) return [...head, ...notMetLines(points)];
  return [...head, ...openTogether(points).flatMap((group) => groupLines(group, telling))];
}

/**
 * Open points that the same facts would settle, and the open roles of one party, are told together: thirty points that
 * wait for one statement are one question. What is met stands alone.
 */
function openTogether(points: readonly ClassifiedPoint[]): readonly (readonly ClassifiedPoint[])[] {
  const groups = new Map<string, ClassifiedPoint[]>();
  points.forEach((point, index) => {
    const { kind, party, use, state, from, missing, missingOtherwise, acts, decidedBy, transition } = point;
    const isAlone = state === 'met' || state === 'not-met';
    const otherwise = isScreening(point) ? undefined : missingOtherwise?.map(({ text }) => text);
    const asked = [missing.map(({ text }) => text), otherwise];
    const key = isAlone
      ? String(index)
      : kind === 'role'
        ? JSON.stringify(['role', party])
        : JSON.stringify([party, use, from, asked, acts, decidedBy.map(({ fact }) => fact), transition]);
    groups.set(key, [...(groups.get(key) ?? []), point]);
  });
  return [...groups.values()];
}

/**
 * A practice or a point of Annex III to which nothing points: one answer of the screening settles it, and what it
 * consists of is asked of nobody before that answer is yes.
 */
function isScreening({ kind, state }: ClassifiedPoint): boolean {
  return state === 'not-screened' && (kind === 'prohibited' || kind === 'high-risk');
}

function groupLines(group: readonly ClassifiedPoint[], telling: Telling): Line[] {
  const [first] = group;
  if (first === undefined) return [];
  return first.kind === 'role' && group.length > 1 ? openRoleLines(group, first, telling) : pointLines(group, telling);
}

/** The open roles of one party, with each fact that one of them asks for once. */
function openRoleLines(group: readonly ClassifiedPoint[], { party }: ClassifiedPoint, telling: Telling): Line[] {
  const facts = new Map(group.flatMap(({ missing }) => missing.map((fact) => [fact.text, fact] as const)));
  const names = group.map(({ id, citation }) => (id === citation ? id : `${id} (${citation})`));
  return [
    hanging(4, 6, `roles of party ${party ?? 'that is not named'}: ${names.join(', ')}`),
    line(6, `${counted(facts.size, 'fact')} to ask first:`),
    ...missingLines([...facts.values()], 6, telling),
  ];
}

/** A point on its own line, or points that are settled by the same facts, with what decided it, or what would. */
function pointLines(points: readonly ClassifiedPoint[], telling: Telling): Line[] {
  const [point] = points;
  if (point === undefined) return [];
  const facts = factLines(point.decidedBy, 6, telling);
  const open = point.state === 'in-play' || point.state === 'not-screened';
  const others = points.slice(0, -1).map(({ id }) => `${id}, `);
  return [
    hanging(4, 6, `${others.join('')}${nameOf(points.at(-1) ?? point)}${dateInWords(point, telling.asOf)}`),
    ...actLines(point),
    ...transitionLines(point),
    ...facts,
    ...(open && point.missing.length > 0
      ? [
          line(
            6,
            `${counted(point.missing.length, 'fact')} would settle ${points.length > 1 ? 'each of them' : 'it'}:`,
          ),
          ...missingLines(point.missing, 6, telling),
          ...(point.missingOtherwise === undefined || isSame(point) || (isScreening(point) && !telling.full)
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
  if (state === 'open')
    return [hanging(6, 8, `${rule} may defer it${end}: ${otherReading ?? 'whether it came in time is open'}`)];
  const other = otherReading === undefined ? '' : `; otherwise ${otherReading}`;
  return [hanging(6, 8, `${rule} defers it${end}${other}`)];
}

/** Which side of an open point of the law was used, and what the other would give. */
function readingLines(readings: readonly ReadingThatMattered[]): Line[] {
  if (readings.length === 0) return [];
  return [
    BLANK,
    line(2, { text: 'Readings that mattered', tone: 'heading' }),
    ...readings.flatMap(({ number, chosen, text, otherReading, moved, headline, dates }) => [
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
      ...(dates === undefined
        ? []
        : [
            hanging(
              6,
              8,
              `${dates.provisions}: ${timingInWords(dates.used)}; by the other side ${timingInWords(dates.otherwise)}`,
            ),
          ]),
      ...(moved.length > 6 ? [line(6, `and ${moved.length - 6} more points would move`)] : []),
      ...(headline === undefined ? [] : [hanging(6, 8, `the class would be: ${headlineInWords(headline)}`)]),
    ]),
  ];
}

/** Readings that have one side only: their numbers, and what they say where everything is told. */
function usedLines(used: readonly ReadingUsed[], { full }: Telling): Line[] {
  if (used.length === 0) return [];
  const title = line(2, { text: 'Other readings that this rests on', tone: 'heading' });
  if (full) return [BLANK, title, ...used.map(({ number, text }) => hanging(4, 6, `Reading ${number}: ${text}`))];
  const numbers = used.map(({ number }) => number).join(', ');
  return [BLANK, title, hanging(4, 6, `${numbers}; they name no other side. --full tells what they say.`)];
}
