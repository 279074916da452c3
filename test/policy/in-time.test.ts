import { describe, expect, it } from 'vitest';
import { doneInTime } from '../../src/policy/compile.js';

/** Aware on 3 January, fifteen days: the last day is 18 January. */
const within = (done: unknown, asOf: string, from: unknown = '2028-01-03') => doneInTime(done, from, 'P15D', asOf);

describe('what has a last day', () => {
  it('is in time on the last day, and late the day after; the first day is not counted', () => {
    expect(within('2028-01-18', '2028-02-01')).toBe(true);
    expect(within('2028-01-19', '2028-02-01')).toBe(false);
    expect(within('2028-01-03', '2028-02-01')).toBe(true);
  });

  it('is open while the last day is not over and it is not done, and missed the day after', () => {
    for (const notDone of ['none', '2028-01-20']) {
      expect(within(notDone, '2028-01-18')).toBe(undefined);
      expect(within(notDone, '2028-01-19')).toBe(false);
    }
  });

  it('is open where nobody says when it was done, or from which day it is counted', () => {
    expect(within(undefined, '2028-02-01')).toBe(undefined);
    expect(doneInTime('2028-01-18', undefined, 'P15D', '2028-02-01')).toBe(undefined);
  });

  it('is never late where there is no day to count from, and done only once it is', () => {
    expect(within('2028-01-31', '2028-02-01', 'none')).toBe(true);
    expect(within('none', '2028-02-01', 'none')).toBe(undefined);
    expect(within('2028-02-02', '2028-02-01', 'none')).toBe(undefined);
  });

  it('is in time on a day that was set, and late the day after', () => {
    expect(doneInTime('2028-01-18', '2028-01-18', undefined, '2028-02-01')).toBe(true);
    expect(doneInTime('2028-01-19', '2028-01-18', undefined, '2028-02-01')).toBe(false);
    expect(doneInTime('none', '2028-01-18', undefined, '2028-01-18')).toBe(undefined);
    expect(doneInTime('none', '2028-01-18', undefined, '2028-01-19')).toBe(false);
  });
});
