import { addPeriod, isCalendarDate } from '../../law/calendar.js';
import type { IsoDate } from '../../law/vocabulary.js';

/** What a test report in a known format says about its own run; observed, since a machine wrote it while it ran. */
export interface TestReport {
  readonly format: 'JUnit XML' | 'CTRF' | 'Inspect' | 'table';
  /** Tests that ran; skipped and pending ones did not. */
  readonly tests: number;
  readonly failed: number;
  /** The name of the first failure. */
  readonly firstFailure?: string;
  /** Why the run itself did not come to its end. */
  readonly unfinished?: string;
  /** The first day on which anything of it ran. */
  readonly ranFrom?: IsoDate;
  readonly ranUntil?: IsoDate;
  /** The versions of the system that the report says it tested. */
  readonly versions: readonly string[];
  /** The last day on which a threshold was fixed. */
  readonly thresholdsSetOn?: IsoDate;
}

/** Names under which a report gives the version that was tested. */
export const VERSION_NAME = /^(?:(?:system|app|application|product|release|build|tested|model)?[ ._-]?version)$/i;
/** Names under which a report gives the day on which its thresholds were fixed. */
export const THRESHOLDS_NAME = /^(?:metrics?[ ._-]and[ ._-])?thresholds?[ ._-]?(?:set|fixed|dated|defined)[ ._-]?on$/i;

const MILLISECONDS_OF_A_DAY = 86_400_000;
/** No report tells of a later one. */
const LAST_DAY = 99_999;

/** The day of a date, a date with time or a number of milliseconds; undefined for anything else. */
export function dayOf(value: unknown): IsoDate | undefined {
  if (typeof value === 'number' && value > 0 && value < LAST_DAY * MILLISECONDS_OF_A_DAY)
    return addPeriod('1970-01-01', `P${Math.floor(value / MILLISECONDS_OF_A_DAY)}D`);
  if (typeof value !== 'string') return undefined;
  const day = value.trim().slice(0, 'YYYY-MM-DD'.length);
  return isCalendarDate(day) && /^.{10}(?:[T ]|$)/.test(value.trim()) ? day : undefined;
}

/** The first and the last of some days, as a report keeps them. */
export function ranBetween(days: readonly (IsoDate | undefined)[]): { ranFrom?: IsoDate; ranUntil?: IsoDate } {
  const known = days.filter((day) => day !== undefined).sort();
  const [first] = known;
  const last = known.at(-1);
  return first === undefined || last === undefined ? {} : { ranFrom: first, ranUntil: last };
}

/** The latest of some days, as a report keeps it. */
export function thresholdsOf(days: readonly (IsoDate | undefined)[]): { thresholdsSetOn?: IsoDate } {
  const last = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return last === undefined ? {} : { thresholdsSetOn: last };
}
