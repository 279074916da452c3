import type { IsoDate, IsoPeriod } from './vocabulary.js';

/** A period in the two units that the calendar knows: years are twelve months, weeks are seven days. */
export interface Period {
  readonly months: number;
  readonly days: number;
}

/** How a period stands to a minimum: `open` where it depends on the day on which it begins. */
export type PeriodComparison = 'at-least' | 'shorter' | 'open';

/** The last day that still sorts rightly as text. */
const LAST_DATE = '9999-12-31';

/**
 * Whether the text is a real day of the calendar, written `YYYY-MM-DD`: from 0001-01-01 to 9999-12-31 in the Gregorian
 * calendar, with its leap years. Other spellings of a date are refused, and so is a time.
 */
export function isCalendarDate(text: string): boolean {
  return partsOf(text) !== undefined;
}

/**
 * A period as months and days; undefined if the text is none. Accepted are years, months and days in that order, or
 * weeks alone, as ISO 8601-1 has them: whole numbers of at most four digits, five for days, which together are not
 * nothing. Refused are a zero period, signs, fractions, parts of a day, lower case, and weeks beside other units.
 */
export function parsePeriod(text: string): Period | undefined {
  const [found, years, months, days, weeks] =
    /^P(?=\d)(?:(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?|(\d{1,4})W)$/.exec(text) ?? [];
  if (found === undefined) return undefined;
  const period = { months: number(years) * 12 + number(months), days: number(days) + number(weeks) * 7 };
  return period.months + period.days === 0 ? undefined : period;
}

/**
 * The day on which a period that runs from `date` ends; `date` itself is not counted. Months and years come first and
 * lead to the day of the same number, or to the last day of the month if it has no such day; then weeks and days are
 * counted. So `P1M` from 31 January ends on 28 or 29 February. A period that ends later than 9999-12-31 is cut there.
 *
 * Holidays and weekends move nothing: Art. 3(4) of Regulation No 1182/71, which can lengthen a period for an act to be
 * done, is left out, so that no deadline is shown later than it is.
 *
 * @throws RangeError if `date` is no calendar date or `period` no period: `load` has told them apart.
 * @see Regulation (EEC, Euratom) No 1182/71, Article 3(1) and (2)(c)
 */
export function addPeriod(date: IsoDate, period: IsoPeriod): IsoDate {
  const start = partsOf(date);
  if (start === undefined) throw new RangeError(`no calendar date: ${date}`);
  const { months, days } = required(period);
  const month = start.month + months;
  const day = Math.min(start.day, daysInMonth(month));
  return dateOf(daysBefore(month) + day - 1 + days);
}

/**
 * Whether a period is at least as long as a minimum that begins on the same day: for every day on which they can begin
 * (`at-least`), for none (`shorter`), or for some only (`open`). Six months are 181 to 184 days, so `P180D` is shorter
 * than `P6M`, `P184D` is at least as long, and what lies between is open. Both end as `addPeriod` says, and the answer
 * is exact over the whole cycle of 400 years of the calendar.
 *
 * @throws RangeError if either is no period.
 */
export function comparePeriods(period: IsoPeriod, minimum: IsoPeriod): PeriodComparison {
  const a = required(period);
  const b = required(minimum);
  const { least, most } = lead(a.months, b.months);
  const days = a.days - b.days;
  if (least + days >= 0) return 'at-least';
  return most + days < 0 ? 'shorter' : 'open';
}

interface Lead {
  readonly least: number;
  readonly most: number;
}

/** Few pairs occur in a run: minima are constants of the law, and most stated periods are in the same few units. */
const leads = new Map<string, Lead>();

/**
 * By how many days a number of months outlasts another, at least and at most over all days on which both can begin.
 * The day on which they begin makes a difference only if one of them ends in a month that does not have it; so each
 * month is asked for its 28th, and for the days after it where a clamp can bite.
 */
function lead(months: number, others: number): Lead {
  if (months === others) return { least: 0, most: 0 };
  const key = `${months} ${others}`;
  const known = leads.get(key);
  if (known !== undefined) return known;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  const { first, end } = startMonths(Math.max(months, others));
  for (let start = first; start < end; start += 1) {
    const apart = daysBefore(start + months) - daysBefore(start + others);
    const length = daysInMonth(start + months);
    const otherLength = daysInMonth(start + others);
    const last = length === otherLength ? 28 : daysInMonth(start);
    for (let day = 28; day <= last; day += 1) {
      const difference = apart + Math.min(day, length) - Math.min(day, otherLength);
      if (difference < least) least = difference;
      if (difference > most) most = difference;
    }
  }
  const result = { least, most };
  leads.set(key, result);
  return result;
}

/**
 * Months that stand for every month in which periods can begin. Where leap years fall is all that tells years apart. It
 * repeats after 400 years; and a period of less than 90 years meets at most one century without a leap day, each of
 * which lies alike among the others, so that years that end before 2100, meet it and begin after it stand for all.
 */
function startMonths(longest: number): { readonly first: number; readonly end: number } {
  const years = Math.ceil(longest / 12) + 1;
  return years < 90 ? { first: (2095 - years) * 12, end: 2105 * 12 } : { first: 2000 * 12, end: 2400 * 12 };
}

/** A day with its month counted from March of the year 0, so that a leap day ends its year. */
interface DateParts {
  readonly month: number;
  readonly day: number;
}

function partsOf(text: string): DateParts | undefined {
  const [found, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (found === undefined || year === '0000' || number(month) < 1 || number(month) > 12) return undefined;
  const parts = { month: number(year) * 12 + number(month) - 3, day: number(day) };
  return parts.day >= 1 && parts.day <= daysInMonth(parts.month) ? parts : undefined;
}

function dateOf(dayNumber: number): IsoDate {
  // Months are 30.44 days on the average: the estimate is off by one at the most, and the steps make it exact.
  let month = Math.floor(dayNumber / 30.436875);
  while (daysBefore(month) > dayNumber) month -= 1;
  while (daysBefore(month + 1) <= dayNumber) month += 1;
  const year = Math.floor((month + 2) / 12);
  if (year > 9999) return LAST_DATE;
  return `${pad(year, 4)}-${pad(((month + 2) % 12) + 1, 2)}-${pad(dayNumber - daysBefore(month) + 1, 2)}`;
}

/** The days from 1 March of the year 0 to the first of a month; five months from March or August have 153 days. */
function daysBefore(month: number): number {
  const year = Math.floor(month / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor(((month % 12) * 153 + 2) / 5);
}

function daysInMonth(month: number): number {
  return daysBefore(month + 1) - daysBefore(month);
}

function required(text: IsoPeriod): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new RangeError(`no period: ${text}`);
  return period;
}

function number(digits: string | undefined): number {
  return Number(digits ?? 0);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
