import { describe, expect, it } from 'vitest';
import { decodeUtf8, firstInvalidByte, lineIndex, placeAt, sizeForPeople } from '../../src/load/text.js';
import { cutForPeople, makeVisible, quoteForPeople } from '../../src/model/quote.js';
import { fc } from '../support/property.js';

describe('decodeUtf8', () => {
  it('agrees with the platform on what is well-formed', () => {
    const byte = fc.constantFrom(
      0x41,
      0x0a,
      0x80,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xe1,
      0xed,
      0xef,
      0xf0,
      0xf1,
      0xf4,
      0xf5,
      0xff,
      0x8f,
      0x90,
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.array(byte, { maxLength: 6 }), (some, others) => {
        const bytes = Uint8Array.of(...some, ...others);
        const isDecoded = 'value' in decodeUtf8(bytes, 'a');
        expect(firstInvalidByte(bytes) === bytes.length).toBe(isDecoded);
      }),
      { numRuns: 20_000 },
    );
  });

  it('names line and column of the first wrong byte', () => {
    const bytes = Uint8Array.of(0x61, 0x0a, 0xc3, 0xa4, 0x80);
    expect(decodeUtf8(bytes, 'a.yaml')).toMatchObject({
      problems: [{ code: 'invalid-utf8', line: 2, column: 2, found: 'byte 5 (0x80) is no UTF-8' }],
    });
    expect(decodeUtf8(Uint8Array.of(0xff, 0xfe, 0x61, 0), 'a.yaml')).toMatchObject({
      problems: [{ line: 1, column: 1 }],
    });
  });

  it('drops one byte-order mark', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 'a')).toEqual({ value: 'a' });
  });

  it('says sizes as people do', () => {
    expect([sizeForPeople(12), sizeForPeople(2 ** 29), sizeForPeople(1.5 * 2 ** 20)]).toEqual([
      '12 bytes',
      '512 MiB',
      '1.5 MiB',
    ]);
  });
});

describe('places', () => {
  it('are the same from both ways', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', 'ö')), fc.nat(20), (parts, offset) => {
        const text = parts.join('');
        expect(lineIndex(text)(offset)).toEqual(placeAt(text, offset));
      }),
    );
  });
});

describe('quoteForPeople', () => {
  it.each([
    ['plain', '"plain"'],
    ['\u001b[31mred', '"\\u001b[31mred"'],
    ['a\nb\0', '"a\\u000ab\\u0000"'],
    ['\u202ebidi\u2028', '"\\u202ebidi\\u2028"'],
    ['\u{e0041}', '"\\u{e0041}"'],
    ['\ud800', '"\\ud800"'],
    ['say "x"', '"say \'x\'"'],
    ['😀 ä', '"😀 ä"'],
  ])('%j', (text, quoted) => {
    expect(quoteForPeople(text)).toBe(quoted);
  });

  it('cuts after 80 characters and between whole ones', () => {
    expect(quoteForPeople('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
    expect(quoteForPeople('😀'.repeat(1000))).toBe(`"${'😀'.repeat(80)}…"`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(makeVisible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(cutForPeople(text)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
