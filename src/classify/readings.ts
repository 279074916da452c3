import type { IsoDate, LawEdition, PointState } from '../law/vocabulary.js';
import type { ClassId } from '../model/classes.js';
import type { ClassifiedPoint, Headline } from '../model/generated/assessment.js';
import type { MovedDates } from '../policy/obligation.js';
import { type Assumption, forEdition, forSubject, type Pack, withReadings } from '../policy/policy.js';
import { type SystemFacts, SystemFrame } from '../policy/system-frame.js';
import { classifySystem } from './classify.js';
import { headlineOf, modelHeadlineOf } from './headline.js';
import { pointStates } from './points.js';

/** A point that the other reading answers otherwise. */
export interface MovedPoint extends Pick<ClassifiedPoint, 'id' | 'citation' | 'use' | 'party'> {
  readonly state: PointState;
  readonly otherwise: PointState;
}

/** A reading that mattered for a system: which one was used, and what the other would give. */
export interface ReadingEffect {
  readonly number: number;
  readonly chosen: 'default' | 'other';
  readonly text: string;
  readonly otherReading: string;
  readonly moved: readonly MovedPoint[];
  /** The headline under the other reading, where it is another one. */
  readonly headline?: Headline;
  /** Of a reading of a date: what begins or ends on another day. */
  readonly dates?: MovedDates;
}

/** Which readings of dates matter, and what they give: `select` knows the dates, so it is asked through this. */
export type DatesUnder = (
  frame: SystemFrame,
  edition: LawEdition,
  chosen: ReadonlySet<number>,
  isTold: (id: ClassId) => boolean,
) => ReadonlyMap<number, MovedDates>;

/** A reading with one side only, on which an answer about a system rests. */
export type RestingReading = Pick<Assumption, 'text'> & { readonly number: number };

interface Classified {
  readonly frame: SystemFrame;
  readonly points: readonly ClassifiedPoint[];
  readonly headline: Headline;
}

/**
 * Classifies a system once for each reading that has another side, and says where the answer differs. By number; nothing
 * where no reading mattered. It takes as many classifications as there are readings, so `check` does not ask for it.
 *
 * @param datesUnder tells which readings of dates matter; left out, none is looked at
 */
export function readingEffects(
  system: SystemFacts,
  given: Pack,
  asOf: IsoDate,
  edition: LawEdition,
  datesUnder: DatesUnder = () => new Map(),
): readonly ReadingEffect[] {
  const pack = forEdition(given, edition);
  const chosen = new Set(pack.readings ?? []);
  const usual = classified(system, pack, asOf, edition);
  const dates = datesUnder(usual.frame, edition, chosen, (id) => usual.points.some((point) => isTold(point, id)));
  return [...readingsWithAnotherSide(pack)].flatMap(([number, { text, otherReading = '' }]) => {
    const others = new Set(chosen);
    if (!others.delete(number)) others.add(number);
    const other = classified(system, packUnder(pack, others), asOf, edition);
    const moved = movedBetween(usual.points, other.points);
    const days = dates.get(number);
    if (moved.length === 0 && days === undefined) return [];
    const isSame = JSON.stringify(usual.headline) === JSON.stringify(other.headline);
    return [
      {
        number,
        chosen: chosen.has(number) ? ('other' as const) : ('default' as const),
        text,
        otherReading,
        moved,
        ...(isSame ? {} : { headline: other.headline }),
        ...(days === undefined ? {} : { dates: days }),
      },
    ];
  });
}

/**
 * The readings with one side only on which the points that are met or in play rest, by number: nobody can choose another,
 * and everybody should know that it is a reading.
 */
export function restingReadings(
  system: SystemFacts,
  given: Pack,
  asOf: IsoDate,
  edition: LawEdition,
): readonly RestingReading[] {
  const pack = forEdition(given, edition);
  const { points } = classified(system, pack, asOf, edition);
  const told = new Set<string>(points.filter((point) => isTold(point)).map(({ id }) => id));
  const readings = new Map(
    forSubject(pack, system.subject ?? 'system')
      .classes.filter(({ id }) => told.has(id))
      .flatMap(({ assumptions }) => assumptions)
      .filter(({ otherReading }) => otherReading === undefined)
      .map(({ reading, text }) => [reading, { number: reading, text }]),
  );
  return [...readings.values()].sort((one, two) => one.number - two.number);
}

function isTold({ id, state }: ClassifiedPoint, wanted?: string): boolean {
  return (wanted === undefined || id === wanted) && (state === 'met' || state === 'in-play');
}

/** The readings that name another side, by number, each once. Which of them move a class only trying them tells. */
function readingsWithAnotherSide(pack: Pack): ReadonlyMap<number, Assumption> {
  const assumptions = pack.classes
    .filter(({ under }) => under !== undefined)
    .flatMap((definition) => definition.assumptions)
    .filter(({ otherReading }) => otherReading !== undefined)
    .sort((one, two) => one.reading - two.reading);
  return new Map(assumptions.map((assumption) => [assumption.reading, assumption]));
}

const packs = new WeakMap<Pack, Map<string, Pack>>();

/** Made once for each choice, so that its conditions are compiled once for all systems. */
function packUnder(pack: Pack, others: ReadonlySet<number>): Pack {
  const known = packs.get(pack) ?? new Map<string, Pack>();
  packs.set(pack, known);
  const key = [...others].sort((one, two) => one - two).join(' ');
  const under = known.get(key) ?? withReadings(pack, others);
  known.set(key, under);
  return under;
}

function classified(system: SystemFacts, pack: Pack, asOf: IsoDate, edition: LawEdition): Classified {
  const { classes } = forSubject(pack, system.subject ?? 'system');
  const frame = new SystemFrame(system, asOf, undefined, () => {
    throw new Error('no class calls a check');
  });
  classifySystem(frame, classes);
  const points = pointStates(frame, classes, edition);
  const headline = system.subject === 'model' ? modelHeadlineOf(points, frame) : headlineOf(points, frame, edition);
  return { frame, points, headline };
}

function movedBetween(usual: readonly ClassifiedPoint[], other: readonly ClassifiedPoint[]): MovedPoint[] {
  const keyOf = ({ id, use, party }: ClassifiedPoint): string => JSON.stringify([id, use, party]);
  const states = new Map(other.map((point) => [keyOf(point), point.state]));
  return usual.flatMap((point) => {
    const otherwise = states.get(keyOf(point));
    const { id, citation, use, party, state, kind } = point;
    if (otherwise === undefined || otherwise === state || kind === 'element') return [];
    return [
      {
        id,
        citation,
        ...(use === undefined ? {} : { use }),
        ...(party === undefined ? {} : { party }),
        state,
        otherwise,
      },
    ];
  });
}
