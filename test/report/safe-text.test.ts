import { describe, expect, it } from 'vitest';
import { columnsOf, safeText } from '../../src/report/safe-text.js';
import { HOSTILE_TEXTS } from '../support/assessment-fixture.js';
import { fc } from '../support/property.js';

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('a text of an input on a terminal', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s does nothing there', (_, text) => {
    expect(safeText(text)).not.toMatch(UNSAFE);
  });

  it('shows what it hides', () => {
    expect(safeText('a\u001b[2Jb\nc\u202Ed')).toBe('a\\u001b[2Jb\\u000ac\\u202ed');
    expect(safeText('\u3164\u{E0100}')).toBe('\\u3164\\u{e0100}');
  });

  it('leaves letters, marks and emoji of every script as they are', () => {
    const text = 'Größe Δοκιμή Проверка 漢字 café e\u0301 ❤\uFE0F 🎯';
    expect(safeText(text)).toBe(text);
  });

  it('does not let marks pile up over other lines', () => {
    expect(safeText(`a${'\u0301'.repeat(40)}`)).toBe(`a${'\u0301'.repeat(4)}${'\\u0301'.repeat(36)}`);
  });

  it('never passes on what is unsafe, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = safeText(text);
        expect(safe).not.toMatch(UNSAFE);
        expect(safeText(safe)).toBe(safe);
      }),
    );
  });

  it('shows every character that does something there or cannot be seen, and no other', () => {
    const shown = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]$|^(?!\uFE0F)\p{Default_Ignorable_Code_Point}$/u;
    for (let code = 0; code < 0x30000; code += 1) {
      const character = String.fromCodePoint(code);
      expect(safeText(character).startsWith('\\u'), code.toString(16)).toBe(shown.test(character));
    }
  });

  it('counts no column for a mark, two for a wide character, and one for every other', () => {
    for (let code = 0x20; code < 0x3000; code += 1) {
      const character = String.fromCodePoint(code);
      const columns = /[\p{Mn}\p{Me}]/u.test(character) ? 0 : /[\u1100-\u115F\u2E80-\u2FFF]/.test(character) ? 2 : 1;
      if (safeText(character) === character) expect(columnsOf(character), code.toString(16)).toBe(columns);
    }
  });

  it('knows how many columns a text takes', () => {
    expect(columnsOf('abc')).toBe(3);
    expect(columnsOf('漢字')).toBe(4);
    expect(columnsOf('e\u0301')).toBe(1);
  });
});
