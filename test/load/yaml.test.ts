import { describe, expect, it } from 'vitest';
import { defaultLimits, type Read } from '../../src/load/read.js';
import { readYaml, readYamlText } from '../../src/load/yaml.js';
import { findKeyProblems, mayHaveComplexKeys } from '../../src/load/yaml-keys.js';
import type { Problem } from '../../src/model/problem.js';
import { fc } from '../support/property.js';

const read = (text: string): Read<unknown> => readYamlText(text, 'systems/cv.yaml');
const parsed = (text: string): unknown => {
  const result = read(text);
  return 'value' in result ? result.value : result;
};
const problemsOf = (text: string): readonly Problem[] => {
  const result = read(text);
  return 'problems' in result ? result.problems : [];
};
/** Code and place, such as `yaml-syntax 2:1` or `cycle /a/0`. */
const told = (text: string): readonly string[] =>
  problemsOf(text).map(
    ({ code, line, column, pointer }) => `${code} ${line === undefined ? pointer : `${line}:${column}`}`,
  );

describe('values of the core schema', () => {
  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['off', 'off'],
    ['y', 'y'],
    ['2027-12-02', '2027-12-02'],
    ['2027-12-02T09:30:00Z', '2027-12-02T09:30:00Z'],
    ['1:30', '1:30'],
    ['017', 17],
    ['0o17', 15],
    ['0x1F', 31],
    ['1_000', '1_000'],
    ['1e3', 1000],
    ['true', true],
    ['"true"', 'true'],
    ['none', 'none'],
    ['=', '='],
  ])('reads %s', (text, value) => {
    expect(parsed(`a: ${text}`)).toEqual({ a: value });
  });

  it('merges nothing: `<<` is a key like others', () => {
    expect(parsed('base: &b {x: 1}\nsystem:\n  <<: *b\n  y: 2\n')).toEqual({
      base: { x: 1 },
      system: { '<<': { x: 1 }, y: 2 },
    });
  });

  it('drops a byte-order mark and accepts CRLF', () => {
    const bytes = new TextEncoder().encode('\ufeffa: 1\r\nb: two\r\n');
    expect(readYaml(bytes, 'a.yaml')).toEqual({ value: { a: 1, b: 'two' } });
  });

  it('shares the nodes that aliases refer to', () => {
    const value = parsed('a: &x [1]\nb: *x\n') as { a: unknown; b: unknown };
    expect(value.a).toBe(value.b);
  });
});

describe('what is refused', () => {
  it.each([
    ['tag of js-yaml', 'a: !!js/function "() => 1"', ['yaml-syntax 1:27']],
    ['own tag', 'a: !secret x', ['yaml-syntax 1:13']],
    ['merge tag', 'a: {!!merge <<: {x: 1}}', ['yaml-syntax 1:15']],
    ['binary tag', 'a: !!binary aGk=', ['yaml-syntax 1:17']],
    ['tab as indentation', 'a:\n\tb: 1\n', ['yaml-syntax 2:1']],
    ['NUL byte', 'a: 1\nb: \0', ['yaml-syntax 2:4']],
    ['escape character', 'a: 1\nb: x\u001b[31m', ['yaml-syntax 2:10']],
    ['several documents', 'a: 1\n---\nb: 2\n', ['yaml-syntax 2:1']],
    ['a separator at the end', 'a: 1\n---\n', ['yaml-syntax 2:1']],
    ['unclosed bracket', 'a: [1\n', ['yaml-syntax 2:1']],
    ['unknown alias', 'a: *b\n', ['yaml-syntax 1:6']],
    ['list as key', '[id]: x', ['yaml-syntax 1:1']],
    ['forgotten placeholder', 'a: {{name}}', ['yaml-syntax 1:5']],
    ['empty file', '', ['not-an-object 1:1']],
    ['only a comment', '# nothing yet\n', ['not-an-object 1:1']],
    ['only null', '~\n', ['not-an-object 1:1']],
    ['self-containing list', 'a: &x [*x]', ['cycle /a/0']],
    ['self-containing map', 'a: &x\n  b:\n    c: *x\n', ['cycle /a/b/c']],
    ['half of a character', 'a: "\\ud800"', ['wrong-value /a']],
    [
      'prototypes',
      '__proto__: {a: 1}\nb: {constructor: 1}\nc: [prototype: 1]',
      ['forbidden-key /__proto__', 'forbidden-key /b/constructor', 'forbidden-key /c/0/prototype'],
    ],
  ])('%s', (_, text, places) => {
    expect(told(text)).toEqual(places);
  });

  it('names all duplicate keys, at every level', () => {
    expect(told('a: 1\nb: {c: 1, c: 2}\n"a": 3\nd:\n  - x: 1\n    y: 2\n    x: 3\n')).toEqual([
      'duplicate-key 2:11',
      'duplicate-key 3:1',
      'duplicate-key 7:5',
    ]);
    expect(problemsOf('a: 1\na: 2')[0]?.found).toBe('the key "a" stands here again; it stands first on line 1');
  });

  it('does not take pairs of a flow list for one map', () => {
    expect(parsed('[a: 1, a: 2]')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('refuses the billion laughs', () => {
    const names = 'abcdefghi';
    const laughs = [...names].map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(at === 0 ? 'lol' : `*${names[at - 1]}`)
          .join(', ')}]`,
    );
    expect(problemsOf(laughs.join('\n')).map(({ code }) => code)).toEqual(['alias-limit']);
  });

  it('counts only what aliases repeat', () => {
    const text = `a: &x [${Array(9).fill('1').join(', ')}]\nb: *x\nc: *x\n`;
    const limited = (aliasNodes: number) => readYamlText(text, 'a.yaml', { ...defaultLimits, aliasNodes });
    expect('value' in limited(20)).toBe(true); // two lists with nine entries each
    expect('problems' in limited(19)).toBe(true);
  });

  it('refuses 100,000 brackets without overflowing the stack', () => {
    expect(told('['.repeat(100_000))).toEqual(['nesting-limit 1:257']);
    expect(told('- '.repeat(100_000))).toEqual(['nesting-limit 1:515']);
  });

  it('accepts exactly the limit of levels', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(told(nested(256))).toEqual([]);
    expect(problemsOf(nested(257)).map(({ code }) => code)).toEqual(['nesting-limit']);
    const levels = `a: &x ${nested(200)}\nb: ${'['.repeat(60)}*x${']'.repeat(60)}`;
    expect(problemsOf(levels).map(({ code }) => code)).toEqual(['nesting-limit']);
  });

  it('refuses a document above the size limit and bytes that are no UTF-8', () => {
    const limits = { ...defaultLimits, bytes: 4 };
    expect(readYaml(new TextEncoder().encode('a: 12'), 'a.yaml', limits)).toMatchObject({
      problems: [{ code: 'too-large' }],
    });
    const bytes = Uint8Array.of(0x61, 0x3a, 0x0a, 0x62, 0xff);
    expect(readYaml(bytes, 'a.yaml')).toMatchObject({ problems: [{ code: 'invalid-utf8', line: 2, column: 2 }] });
  });

  it('reads a very long line', () => {
    const text = 'x'.repeat(5_000_000);
    expect(parsed(`a: ${text}`)).toEqual({ a: text });
  });

  it('repeats no control character of the user in its words', () => {
    for (const { found } of problemsOf('a: !\u202etag x')) expect(found).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});

describe('list or map as key', () => {
  const token = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    ',',
    ': ',
    '? ',
    '- ',
    'a',
    'b',
    '\n',
    ' ',
    '  ',
    '&x ',
    '*x',
    '*x ',
    '!!str ',
    '# c\n',
    '"q"',
    ':',
  );
  it('is never read as a text', () => {
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join('')),
        (text) => {
          const isFound = findKeyProblems(text, 'a.yaml', defaultLimits).some(({ code }) => code === 'yaml-syntax');
          expect(isFound && 'value' in read(text)).toBe(false);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('is not suspected in ordinary documents', () => {
    expect(
      mayHaveComplexKeys(
        'practices: { only: [a, b], by: legal }\nrisks:\n  - id: r1\n    text: Is it so? Yes [1].\n',
        true,
      ),
    ).toBe(false);
  });

  it('takes no more than linear time on hostile text', () => {
    for (const piece of ['*', ',!', '[ ', ',#', '? ', '{ &', '&a ', '] ']) {
      const started = performance.now();
      mayHaveComplexKeys(piece.repeat(400_000), true);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
