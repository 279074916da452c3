import type { IsoDate } from '../law/vocabulary.js';
import type { Assessment, SystemAssessment } from '../model/generated/assessment.js';
import { actEntries } from './act.js';
import type { Timeline, TimelineEntry, TimelineSystem } from './model.js';
import { moves, type Registers } from './moves.js';
import { classEntries, dutyEntries, keyOf, type Requirements } from './starts.js';

export interface TimelineInput {
  readonly assessment: Assessment;
  readonly registers: Registers;
  /** The same system on another day, with nothing changed but the day. */
  readonly on: (system: string, day: IsoDate) => SystemAssessment | undefined;
  /** The as-of date where left out. */
  readonly from?: IsoDate;
  /** The last day that is told; none where left out. */
  readonly to?: IsoDate;
}

/** More days ahead of one system than are judged: what lies behind them may move, and is said to. */
const MOST_DAYS = 200;

/**
 * What starts, ends and moves for each system, and when: the days of the Act, of classes, duties and transitions, and
 * each day ahead on which a result moves by time alone. Whether it does is found by judging the system again on that
 * day, so nothing is announced that would not happen to these facts.
 */
export function timelineOf(input: TimelineInput): Timeline {
  const { assessment, to } = input;
  const { asOf, law, requirements } = assessment.header;
  const from = input.from ?? asOf;
  const byId: Requirements = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const told = assessment.systems.map((system) => ofSystem(system, input, byId));
  const isWithin = ({ date }: TimelineEntry): boolean =>
    date === undefined || (date >= from && (to === undefined || date <= to));
  return {
    asOf,
    from,
    ...(to === undefined ? {} : { to }),
    law,
    systems: told.map(({ system }) => system),
    entries: [...actEntries(law.edition), ...told.flatMap(({ entries }) => entries)].filter(isWithin).sort(byDay),
  };
}

function ofSystem(
  system: SystemAssessment,
  { assessment, registers, on, to }: TimelineInput,
  requirements: Requirements,
): { readonly system: TimelineSystem; readonly entries: readonly TimelineEntry[] } {
  const entries = [...classEntries(system), ...dutyEntries(system, requirements)];
  let before = system;
  let daysWithoutChange = 0;
  let last = assessment.header.asOf;
  for (let count = 0; before.nextFlip !== undefined && (to === undefined || before.nextFlip <= to); count += 1) {
    const day = before.nextFlip;
    const after = count < MOST_DAYS && day > last ? on(system.id, day) : undefined;
    if (after === undefined) {
      entries.push(mayMove(before, day));
      break;
    }
    const moved = moves(before, after, day, registers, requirements);
    if (moved.length === 0) daysWithoutChange += 1;
    entries.push(...moved);
    [before, last] = [after, day];
  }
  const { id, name, findings } = system;
  const states = findings.filter(({ outcome }) => outcome !== 'not-applicable').map(({ timing }) => timing.state);
  return {
    system: {
      id,
      name,
      inForce: states.filter((state) => state === 'in-force').length,
      onEvent: states.filter((state) => state === 'on-event').length,
      daysWithoutChange,
    },
    entries,
  };
}

/** Where nobody judged the day: which findings may move, and no more. */
function mayMove({ id, findings }: SystemAssessment, date: IsoDate): TimelineEntry {
  const moving = [
    ...new Set(findings.filter(({ nextFlip }) => nextFlip === date).map(({ requirement }) => requirement)),
  ];
  const shown = moving.slice(0, 8).join(', ');
  return {
    date,
    kind: 'may-move',
    system: id,
    what: `a result may move by itself: ${shown}${moving.length > 8 ? ` and ${moving.length - 8} more` : ''}`,
    why: 'a date of the inputs falls on this day; what lies behind it was not judged',
    key: keyOf('may-move', id, date),
  };
}

function byDay(one: TimelineEntry, other: TimelineEntry): number {
  return (
    compare(one.date ?? '9999-12-31', other.date ?? '9999-12-31') ||
    compare(one.system ?? '', other.system ?? '') ||
    compare(one.kind, other.kind) ||
    compare(one.key, other.key)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
