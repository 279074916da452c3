import type { Assumption } from '../../src/policy/authoring.js';
import { DRAFT_ON_CLASSIFICATION, ON_TRANSPARENCY } from './guidance.js';

/**
 * How the dates of high-risk systems were read. They move no class: `src/select/timing.ts` applies them to what hangs on
 * one, so they stand with the class of high-risk systems.
 *
 * @see Regulation (EU) 2024/1689, Articles 111(2) and 113
 */
export const readingsOfDates: readonly Assumption[] = [
  {
    reading: 1,
    text: 'Articles 40 to 49, 71 to 73 and 86 bind with the ground of Article 6: before its day no system is high-risk in law.',
    sources: ['Art. 113(c)', 'Art. 6(1)', 'Art. 6(2)', DRAFT_ON_CLASSIFICATION],
    otherReading: 'in force since 2 August 2026, by the letter of Article 113',
  },
  {
    reading: 2,
    text: 'Article 111(2) frees older high-risk systems of what attaches to high-risk only; Articles 4 and 50 and Chapter V go on.',
    sources: ['Art. 111(2)', ON_TRANSPARENCY],
    otherReading: 'it frees them of everything but Article 5',
  },
  {
    reading: 3,
    text: 'The cut-off of Article 111(2) is for each ground of Article 6 the day from which that ground applies.',
    sources: ['Art. 111(2)', 'Art. 113(c)(i)', 'Art. 113(c)(ii)'],
    otherReading: 'one day for both grounds, that of Annex III',
  },
  {
    reading: 4,
    text: 'A significant change in design equals in substance a substantial modification, a change of the purpose included; for credit scoring in banks the prudential notion of a material model change guides.',
    sources: ['Art. 111(2)', 'Art. 3(23)', 'Recital 177', DRAFT_ON_CLASSIFICATION],
    otherReading: 'a change of the design only',
  },
  {
    reading: 6,
    text: 'The first unit of a type and model counts for all units of it.',
    sources: ['Art. 111(2)', 'Art. 111(4)'],
    otherReading: 'each unit has a day of its own',
  },
];
