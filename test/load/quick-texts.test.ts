import { describe, expect, it } from 'vitest';
import { CALENDAR_DATE, ID_PATTERN, isDate, isId, isSaying, SAYING_PATTERN } from '../../src/load/quick-texts.js';
import { schemaOf } from '../../src/load/validate.js';
import { fc } from '../support/property.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'Z', '0', '9', '.', '_', '-', ' ', 'ä', '\u0100', '\n'), maxLength: 140 }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\u00a0', '-', 'x'),
      fc.constantFrom('yes', 'YES', 'yES', 'No', 'true', 'False', 'nobody', 'nothing', 'Nothing', '–', '—-', 'n', 'f9'),
      fc.constantFrom('', '.', '!', '?', '.!', ' .'),
      fc.constantFrom('', ' ', '\n\n', '          ', '\u2003', ' is known', 'x'),
    )
    .map((parts) => parts.join('')),
);
const number = (least: number, most: number, digits: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(digits, '0'));
const date = fc
  .tuple(
    fc.oneof(number(0, 9999, 4), fc.constantFrom('1900', '2000', '2028', '1000', '0999')),
    fc.oneof(number(0, 13, 2), fc.constant('02')),
    fc.oneof(number(0, 32, 2), fc.constantFrom('28', '29')),
    fc.constantFrom('', '', '', ' ', 'T'),
  )
  .map(([year, month, day, end]) => `${year}-${month}-${day}${end}`);

describe('what is told by character codes', () => {
  it('is what the pattern of ids says', () => {
    const pattern = new RegExp(ID_PATTERN, 'u');
    fc.assert(
      fc.property(text, (value) => {
        expect(isId(value)).toBe(pattern.test(value));
      }),
      { numRuns: 3000 },
    );
    for (const length of [127, 128, 129]) expect(isId('a'.repeat(length))).toBe(length < 129);
  });

  it('is what the pattern of texts that say something says', () => {
    const pattern = new RegExp(SAYING_PATTERN, 'u');
    fc.assert(
      fc.property(text, (value) => {
        expect(isSaying(value)).toBe(pattern.test(value));
      }),
      { numRuns: 5000 },
    );
  });

  it('is what the pattern of dates says', () => {
    fc.assert(
      fc.property(fc.oneof(date, text), (value) => {
        expect(isDate(value)).toBe(CALENDAR_DATE.test(value));
      }),
      { numRuns: 5000 },
    );
    for (let month = 0; month < 14; month++)
      for (let day = 0; day < 33; day++) {
        const value = `2028-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(isDate(value)).toBe(CALENDAR_DATE.test(value));
      }
  });

  it('is written in the schemas as it is written here', async () => {
    const schema = JSON.stringify(await schemaOf('system'));
    for (const pattern of [ID_PATTERN, SAYING_PATTERN])
      expect(schema).toContain(`"pattern":${JSON.stringify(pattern)}`);
  });
});
