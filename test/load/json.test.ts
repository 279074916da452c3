import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/load/json.js';
import { isShortestText, mayHideProblems, quotesIn } from '../../src/load/json-precheck.js';
import { scanJson } from '../../src/load/json-scan.js';
import { defaultLimits } from '../../src/load/read.js';
import { pathToPointer } from '../../src/model/pointer.js';
import type { Problem } from '../../src/model/problem.js';
import { fc } from '../support/property.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemsOf = (text: string): readonly Problem[] => {
  const result = readJson(encode(text), 'a.json');
  return 'problems' in result ? result.problems : [];
};
const told = (text: string): readonly string[] =>
  problemsOf(text).map(({ code, pointer, line, column }) => `${code} ${pointer ?? ''} ${line}:${column}`);

describe('readJson', () => {
  it.each([
    ['empty', '', 'not-an-object  1:1'],
    ['only space', ' \n ', 'not-an-object  1:1'],
    ['trailing comma', '{\n  "a": 1,\n}', 'json-syntax  3:1'],
    ['trailing garbage', '{"a": 1} x', 'json-syntax  1:10'],
    ['single quotes', "{'a': 1}", 'json-syntax  1:2'],
    ['comment', '{\n// no\n}', 'json-syntax  2:1'],
    ['NaN', '{"a": NaN}', 'json-syntax  1:7'],
    ['cut off', '{"a": [1, 2', 'json-syntax  1:12'],
    ['cut off in text', '{"a": "b', 'json-syntax  1:9'],
    ['line break in text', '{"a": "b\nc"}', 'json-syntax  1:9'],
    ['NUL byte', '{"a": \0}', 'json-syntax  1:7'],
    ['wrong escape', '{"a": "C:\\Users"}', 'json-syntax  1:10'],
    ['leading zero', '[017]', 'json-syntax  1:3'],
    ['no colon', '{"a" 1}', 'json-syntax  1:6'],
    ['two documents', '{"a":1}\n{"a":2}', 'json-syntax  2:1'],
    ['nested duplicate', '{"a": {"b": 1,\n "b": 2}}', 'duplicate-key /a/b 2:2'],
    ['duplicate through an escape', '{"a": 1, "\\u0061": 2}', 'duplicate-key /a 1:10'],
    ['prototype', '[{"__proto__": 1}]', 'forbidden-key /0/__proto__ 1:3'],
    ['prototype through an escape', '{"\\u005f_proto__": 1}', 'forbidden-key /__proto__ 1:2'],
    ['half of a character', '{"a": "\\ud83d"}', 'wrong-value /a 1:7'],
    ['half of a character in a key', '{"\\udc00": 1}', 'wrong-value /\udc00 1:2'],
  ])('refuses %s', (_, text, place) => {
    expect(told(text)).toEqual([place]);
  });

  it('names every problem, up to the first syntax error', () => {
    expect(told('{"a": 1,\n"a": 2,\n"constructor": {"b": 1, "b": 2},\n"c": }')).toEqual([
      'duplicate-key /a 2:1',
      'forbidden-key /constructor 3:1',
      'duplicate-key /constructor/b 3:25',
      'json-syntax  4:6',
    ]);
  });

  it('accepts whole pairs of escapes, a byte-order mark and CRLF', () => {
    expect(readJson(encode('\ufeff{"a": "\\ud83d\\ude00",\r\n"b": "😀"}'), 'a.json')).toEqual({
      value: { a: '😀', b: '😀' },
    });
  });

  it('refuses 100,000 brackets without overflowing the stack', () => {
    expect(told(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual(['nesting-limit  1:257']);
    expect(told('[{"a":'.repeat(100_000)).map((text) => text.split(' ')[0])).toEqual(['nesting-limit', 'json-syntax']);
  });

  it('accepts exactly the limit of levels', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(told(nested(256))).toEqual([]);
    expect(told(nested(257))).toEqual(['nesting-limit  1:257']);
    expect(told(` ${nested(257)}`)).toEqual(['nesting-limit  1:258']);
  });

  it('finds a duplicate among many keys', () => {
    const keys = Array.from({ length: 5000 }, (_, at) => `"key-${at}": ${at}`);
    expect(told(`{${keys.join(', ')}}`)).toEqual([]);
    expect(problemsOf(`{${keys.join(', ')}, "key-17": 0}`)).toMatchObject([
      { code: 'duplicate-key', pointer: '/key-17' },
    ]);
  });

  it('keeps the size limit', () => {
    const limits = { ...defaultLimits, bytes: 4 };
    expect(readJson(encode('[1,2]'), 'a.json', limits)).toMatchObject({ problems: [{ code: 'too-large' }] });
  });
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const key = fc.constantFrom('a', 'b', 'id', 'a/b', 'm~n', 'ä', '"', '\\', '', ':', ',"x":');
const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('":', '\\', '{"a":1}', '\n'),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  ),
}));
const spacing = fc.constantFrom(undefined, 1, 2, '\t');

describe('scanJson', () => {
  it('accepts what JSON.parse accepts, on damaged documents', () => {
    const damage = fc.record({
      at: fc.nat(400),
      remove: fc.nat(3),
      insert: fc.constantFrom(
        '',
        '"',
        '\\',
        ',',
        ':',
        '{',
        ']',
        '0',
        '-',
        'e',
        '.',
        ' ',
        'u',
        '\u00a0',
        '\u0001',
        'tru',
      ),
    });
    fc.assert(
      fc.property(tree, spacing, damage, (value, space, { at, remove, insert }) => {
        const text = JSON.stringify(value, undefined, space);
        const where = at % (text.length + 1);
        const damaged = text.slice(0, where) + insert + text.slice(where + remove);
        expect(scanJson(damaged, {}) === undefined).toBe(parses(damaged));
      }),
      { numRuns: 5000 },
    );
  });

  it('accepts what JSON.parse accepts, on fragments', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.',
      'e',
      '+',
      'true',
      'null',
      ' ',
      '\n',
      '\\',
      '\\u00',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        expect(scanJson(text, {}) === undefined).toBe(parses(text));
      }),
      { numRuns: 20_000 },
    );
  });
});

/** Writes a value with one key of one of its maps given a second time, and says which. */
const write = (
  value: unknown,
  target: { left: number },
  path: readonly (string | number)[],
  space: string,
  hit: (pointer: string) => void,
): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((entry, at) => write(entry, target, [...path, at], space, hit)).join(`,${space}`)}]`;
  const members = Object.entries(value).map(
    ([name, entry]) =>
      [name, `${JSON.stringify(name)}${space}:${space}${write(entry, target, [...path, name], space, hit)}`] as const,
  );
  const texts = members.map(([, text]) => text);
  for (const [name] of members) {
    if (target.left === 0) {
      hit(pathToPointer([...path, name]));
      texts.push(`${JSON.stringify(name)}:0`);
    }
    target.left -= 1;
  }
  return `{${texts.join(`,${space}`)}}`;
};

describe('quotation marks', () => {
  const countedIn = (value: unknown): number => {
    if (typeof value === 'string') return 2;
    if (typeof value !== 'object' || value === null) return 0;
    const keys = Array.isArray(value) ? 0 : 2 * Object.keys(value).length;
    return Object.values(value).reduce<number>((sum, entry) => sum + countedIn(entry), keys);
  };

  it('are counted as two for each key and each text, wherever the bytes begin in memory', () => {
    const text = fc.oneof(tree, fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 600 }));
    fc.assert(
      fc.property(text, spacing, fc.nat(7), (value, space, before) => {
        const encoded = encode(JSON.stringify(value, undefined, space));
        const bytes = new Uint8Array(encoded.length + before + 3).fill(0x22);
        bytes.set(encoded, before);
        expect(quotesIn(bytes.subarray(before, before + encoded.length))).toBe(countedIn(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('are not counted where half of a character may be written', () => {
    expect(['"\\ud83d"', '["\\uDC00"]', '"\\u00e9\\n"', '"\\\\ud83d"'].map((text) => quotesIn(encode(text)))).toEqual([
      -1, -1, 2, 2,
    ]);
  });
});

describe('duplicate keys', () => {
  it('are found exactly where they were put', () => {
    fc.assert(
      fc.property(tree, fc.nat(20), fc.constantFrom('', ' ', '\n\t'), (value, target, space) => {
        const hits: string[] = [];
        const text = write(value, { left: target }, [], space, (pointer) => hits.push(pointer));
        expect(problemsOf(text).map(({ code, pointer }) => [code, pointer])).toEqual(
          hits.map((pointer) => ['duplicate-key', pointer]),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('are never called impossible by a quick check', () => {
    fc.assert(
      fc.property(tree, fc.nat(20), fc.constantFrom('', ' '), (value, target, space) => {
        const hits: string[] = [];
        const text = write(value, { left: target }, [], space, (pointer) => hits.push(pointer));
        if (hits.length === 0) return;
        expect(isShortestText(JSON.parse(text), text, 256)).toBe(false);
        expect(mayHideProblems(encode(text), 256)).toBe(true);
        const kept = quotesIn(encode(JSON.stringify(JSON.parse(text))));
        expect(quotesIn(encode(text))).toBeGreaterThan(kept);
      }),
      { numRuns: 5000 },
    );
  });

  it('cannot hide behind numbers that are written shorter than JavaScript writes them', () => {
    // The second line is as long as the shortest text of its value: 1e9 stands for 1000000000.
    for (const text of ['{"a":1,"a":1e9}', '{"b":1e9,"a":1,"a":2}', '{"a":1,"a":5e-3,"c":[1e5,1e4]}']) {
      expect(told(text)).toHaveLength(1);
    }
  });

  it('are not suspected in compact documents without escapes', () => {
    const text = JSON.stringify({
      id: 'cv',
      risks: [{ id: 'r1', severity: 3, likelihood: 0.25 }],
      on: true,
      off: null,
      none: [],
      map: {},
    });
    expect(isShortestText(JSON.parse(text), text, 256)).toBe(true);
    expect(mayHideProblems(encode(text), 256)).toBe(false);
  });
});
