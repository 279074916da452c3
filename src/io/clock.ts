import type { IsoDate } from '../law/vocabulary.js';

/** Today's date in Coordinated Universal Time: the as-of date where nobody names one, the same in every time zone. */
export function todayInUtc(): IsoDate {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}
