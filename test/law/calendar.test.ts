import { describe, expect, it } from 'vitest';
import { addPeriod, comparePeriods, isCalendarDate, parsePeriod } from '../../src/law/calendar.js';
import { fc } from '../support/property.js';

const DAY = 86_400_000;

/** A second calendar, made from the runtime's own, that shares nothing with the one under test. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

function text(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function endOf(start: Date, months: number, days: number): Date {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const last = utc(year, month + 1, 0).getUTCDate();
  return utc(year, month, Math.min(start.getUTCDate(), last) + days);
}

const monthLengths = new Map<number, Int32Array>();

/** How many days so many months last, from every day of 400 years: what the comparison must agree with. */
function lengths(months: number): Int32Array {
  const known = monthLengths.get(months);
  if (known !== undefined) return known;
  const first = utc(2000, 0, 1).getTime();
  const made = Int32Array.from({ length: 146_097 }, (_, index) => {
    const start = new Date(first + index * DAY);
    return (endOf(start, months, 0).getTime() - start.getTime()) / DAY;
  });
  monthLengths.set(months, made);
  return made;
}

function bruteForce(a: readonly [number, number], b: readonly [number, number]): string {
  const [longer, minimum] = [lengths(a[0]), lengths(b[0])];
  const gap = b[1] - a[1];
  const enough = longer.reduce((count, length, index) => count + Number(length >= (minimum[index] as number) + gap), 0);
  return enough === longer.length ? 'at-least' : enough === 0 ? 'shorter' : 'open';
}

function period([months, days]: readonly [number, number]): string {
  return `P${months > 0 ? `${months}M` : ''}${days > 0 || months === 0 ? `${days}D` : ''}`;
}

const anyDay = fc
  .integer({ min: utc(1, 0, 1).getTime() / DAY, max: utc(9999, 11, 31).getTime() / DAY })
  .map((day) => new Date(day * DAY));
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 2000 }))
  .filter(([months, days]) => months + days > 0);

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])(
    '%s is a day of the calendar',
    (day) => {
      expect(isCalendarDate(day)).toBe(true);
    },
  );

  it.each([
    ['2026-02-29', 'no leap year'],
    ['2100-02-29', 'a century that is no leap year'],
    ['2026-04-31', 'a short month'],
    ['2026-00-10', 'month nought'],
    ['2026-13-01', 'a thirteenth month'],
    ['2026-01-00', 'day nought'],
    ['0000-01-01', 'year nought'],
    ['2026-1-1', 'digits left out'],
    ['20260101', 'the basic format'],
    ['2026-01-01T00:00:00Z', 'a time'],
    [' 2026-01-01', 'a blank'],
    ['2026-01-01\n', 'a line end'],
    ['٢٠٢٦-٠١-٠١', 'other digits'],
    ['', 'nothing'],
  ])('%j is none: %s', (day) => {
    expect(isCalendarDate(day)).toBe(false);
  });

  it('accepts each day of the runtime calendar', () => {
    fc.assert(fc.property(anyDay, (day) => isCalendarDate(text(day))));
  });

  it('refuses what the runtime calendar moves to another day', () => {
    const numbers = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.nat(32));
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const written = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
        const date = utc(year, month - 1, day);
        const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
        expect(isCalendarDate(written.join('-'))).toBe(real);
      }),
    );
  });
});

describe('parsePeriod', () => {
  it.each([
    ['P6M', { months: 6, days: 0 }],
    ['P180D', { months: 0, days: 180 }],
    ['P26W', { months: 0, days: 182 }],
    ['P1Y', { months: 12, days: 0 }],
    ['P1Y6M15D', { months: 18, days: 15 }],
    ['P0Y6M', { months: 6, days: 0 }],
    ['P06M', { months: 6, days: 0 }],
  ])('%s', (written, expected) => {
    expect(parsePeriod(written)).toEqual(expected);
  });

  it.each([
    'P',
    'P0D',
    'P0M',
    'P0Y0M0D',
    'P0W',
    '-P6M',
    'P-6M',
    '+P6M',
    'P1.5M',
    'P1,5M',
    'PT24H',
    'P1DT1H',
    'P6MT',
    'P1M1Y',
    'P1M1M',
    'P1W2D',
    'P1M2W',
    'P6',
    '6M',
    'p6m',
    'P6m',
    ' P6M',
    'P6M\n',
    'P6 M',
    'six months',
    'P100000D',
    'P10000M',
    '',
  ])('%j is no period', (written) => {
    expect(parsePeriod(written)).toBeUndefined();
  });
});

describe('addPeriod', () => {
  it.each([
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2027-08-31', 'P6M', '2028-02-29'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2028-02-29', 'P4Y', '2032-02-29'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-11-20', 'P15D', '2026-12-05'],
    ['2026-11-20', 'P2W', '2026-12-04'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2027-12-02', 'P10Y', '2037-12-02'],
    ['0001-01-01', 'P1D', '0001-01-02'],
  ])('%s and %s: %s', (start, length, end) => {
    expect(addPeriod(start, length)).toBe(end);
  });

  it('is cut at the last day that sorts rightly as text', () => {
    expect(addPeriod('9999-12-30', 'P1D')).toBe('9999-12-31');
    expect(addPeriod('9999-12-31', 'P1D')).toBe('9999-12-31');
    expect(addPeriod('2026-01-01', 'P9999Y9999M99999D')).toBe('9999-12-31');
  });

  it('throws on what load refuses', () => {
    expect(() => addPeriod('2026-02-30', 'P6M')).toThrow(RangeError);
    expect(() => addPeriod('2026-02-28', 'P0D')).toThrow(RangeError);
  });

  it('agrees with the runtime calendar', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (start, [months, days]) => {
        const end = endOf(start, months, days);
        const expected = end.getUTCFullYear() > 9999 ? '9999-12-31' : text(end);
        expect(addPeriod(text(start), period([months, days]))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('comparePeriods', () => {
  it.each([
    ['P180D', 'P6M', 'shorter'],
    ['P181D', 'P6M', 'open'],
    ['P182D', 'P6M', 'open'],
    ['P183D', 'P6M', 'open'],
    ['P184D', 'P6M', 'at-least'],
    ['P6M', 'P6M', 'at-least'],
    ['P26W', 'P6M', 'open'],
    ['P27W', 'P6M', 'at-least'],
    ['P25W', 'P6M', 'shorter'],
    ['P5M', 'P6M', 'shorter'],
    ['P5M31D', 'P6M', 'at-least'],
    ['P5M30D', 'P6M', 'open'],
    ['P5M27D', 'P6M', 'shorter'],
    ['P6M', 'P184D', 'open'],
    ['P6M', 'P181D', 'at-least'],
    ['P6M', 'P185D', 'shorter'],
    ['P1Y', 'P12M', 'at-least'],
    ['P12M', 'P1Y', 'at-least'],
    ['P1Y', 'P365D', 'at-least'],
    ['P1Y', 'P366D', 'open'],
    ['P52W', 'P1Y', 'shorter'],
    ['P10Y', 'P10Y', 'at-least'],
    ['P3650D', 'P10Y', 'shorter'],
    ['P3652D', 'P10Y', 'open'],
    ['P3653D', 'P10Y', 'at-least'],
    ['P400Y', 'P97D', 'at-least'],
    ['P9999Y', 'P9998Y', 'at-least'],
    ['P1D', 'P9999Y', 'shorter'],
  ])('%s against %s: %s', (stated, minimum, expected) => {
    expect(comparePeriods(stated, minimum)).toBe(expected);
  });

  it('throws on what is no period', () => {
    expect(() => comparePeriods('P0D', 'P6M')).toThrow(RangeError);
    expect(() => comparePeriods('P6M', '6 months')).toThrow(RangeError);
  });

  it('agrees with brute force over every day of 400 years', () => {
    const months = fc.oneof(fc.nat(14), fc.constantFrom(24, 48, 60, 120, 121, 1055, 1067, 1068, 1069, 1200, 3000));
    // Near each other, where the answer can be any of the three.
    const pair = fc
      .tuple(months, months, fc.nat(40), fc.integer({ min: -4, max: 4 }))
      .map(([a, b, days, nudge]): [[number, number], [number, number]] => {
        const gap = Math.round((b - a) * 30.44) + nudge;
        return [
          [a, days + Math.max(gap, 0)],
          [b, days + Math.max(-gap, 0)],
        ];
      })
      .filter(([a, b]) => a[0] + a[1] > 0 && b[0] + b[1] > 0);
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(comparePeriods(period(a), period(b))).toBe(bruteForce(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('says the same as adding both to one day', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyDay, (a, b, start) => {
        fc.pre(start.getUTCFullYear() < 9900);
        const day = text(start);
        const enough = addPeriod(day, period(a)) >= addPeriod(day, period(b));
        const answer = comparePeriods(period(a), period(b));
        expect(answer === 'open' || (answer === 'at-least') === enough).toBe(true);
      }),
    );
  });

  it('turns about: a strict order one way excludes the other way', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        if (comparePeriods(period(a), period(b)) !== 'shorter') return;
        expect(comparePeriods(period(b), period(a))).toBe('at-least');
      }),
    );
  });
});
