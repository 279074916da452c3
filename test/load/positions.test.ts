import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { locate, locateProblems } from '../../src/load/positions.js';
import { readYamlText } from '../../src/load/yaml.js';
import { joinPointer, parentPointer, pathToPointer, pointerToPath } from '../../src/model/pointer.js';
import { fc } from '../support/property.js';

const place = async (text: string, kind: 'yaml' | 'json', pointer: string): Promise<string> => {
  const found = (await locate(text, kind, [pointer])).get(pointer);
  return `${found?.line}:${found?.column} ${found?.pointer}`;
};

const yaml = `# a comment
id: cv
risks:
  - id: r1
    text: >
      several
      lines
  -
    id: r2
base: &b
  deep: { x: 1 }
other: *b
0x10: hex
"quoted/key": [a, [b, c]]
`;

describe('locate', () => {
  it.each([
    ['', '2:1 '],
    ['/id', '2:1 /id'],
    ['/risks', '3:1 /risks'],
    ['/risks/0', '4:5 /risks/0'],
    ['/risks/0/text', '5:5 /risks/0/text'],
    ['/risks/1/id', '9:5 /risks/1/id'],
    ['/risks/2/id', '3:1 /risks'],
    ['/other/deep/x', '11:11 /other/deep/x'],
    ['/16', '13:1 /16'],
    ['/quoted~1key/1/0', '14:20 /quoted~1key/1/0'],
    ['/nothing/here', '2:1 '],
  ])('finds %s in YAML', async (pointer, expected) => {
    expect(await place(yaml, 'yaml', pointer)).toBe(expected);
  });

  it.each([
    ['', '1:1 '],
    ['/a', '2:2 /a'],
    ['/a/1', '2:11 /a/1'],
    ['/a/1/b~1c', '2:12 /a/1/b~1c'],
    ['/a/7', '2:2 /a'],
    ['/a/1/x/y', '2:11 /a/1'],
  ])('finds %s in JSON', async (pointer, expected) => {
    expect(await place('{\n\t"a": [1, {"b/c": 2}]\n}', 'json', pointer)).toBe(expected);
  });

  it('gives the beginning for what cannot be read', async () => {
    expect(await place('a: [', 'yaml', '/a/0')).toMatch(/^1:1 /);
    expect(await place('['.repeat(100_000), 'yaml', '/0')).toMatch(/^1:/);
    expect(await place('nonsense', 'json', '/a')).toBe('1:1 ');
    expect(await place('', 'yaml', '/a')).toBe('1:1 ');
  });

  it('ends on aliases in a circle', async () => {
    expect(await place('a: &x\n  b: *x\n', 'yaml', '/a/b/b/b/b')).toBe('2:3 /a/b/b/b/b');
  });

  it('fills in lines of problems and leaves those that have one', async () => {
    const problem = { code: 'cycle', document: 'a', found: '', expected: '', remedy: '' } as const;
    const located = await locateProblems(
      [{ ...problem, pointer: '/b' }, { ...problem, pointer: '/b', line: 9 }, problem],
      'a: 1\nb: 2',
      'yaml',
    );
    expect(located).toEqual([
      { ...problem, pointer: '/b', line: 2, column: 1 },
      { ...problem, pointer: '/b', line: 9 },
      problem,
    ]);
  });
});

const key = fc.oneof(
  fc.constantFrom('id', 'a/b', 'm~n', 'x y', '- z', '#', 'ä', "it's", '?', '1', 'yes', '~0'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('text', 'two\nlines', '', 1, true, null, 'a: b', '2027-12-02'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));

const pointersOf = (value: unknown, at = ''): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : (Array.isArray(value) ? [...value.keys()] : Object.keys(value)).flatMap((step) => {
        const below = joinPointer(at, step);
        return [below, ...pointersOf((value as Readonly<Record<string, unknown>>)[step], below)];
      });

describe('every pointer of a document', () => {
  it.each(['json', 'yaml'] as const)('is found in %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(tree, fc.nat(2), async (value, space) => {
        const text =
          kind === 'json'
            ? JSON.stringify(value, undefined, space)
            : stringify(value, { version: '1.2', lineWidth: 0 });
        const read = kind === 'json' ? { value: JSON.parse(text) as unknown } : readYamlText(text, 'a.yaml');
        if (!('value' in read)) return; // empty, or a key that is refused
        const pointers = pointersOf(read.value);
        const places = await locate(text, kind, pointers);
        const lines = text.split('\n');
        for (const pointer of pointers) {
          const found = places.get(pointer);
          expect(found?.pointer).toBe(pointer);
          expect(found?.line).toBeLessThanOrEqual(lines.length);
          const step = pointerToPath(pointer).at(-1) ?? '';
          const here = lines[(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1) ?? '';
          const holder = pointerToPath(parentPointer(pointer)).reduce<unknown>(
            (at, name) => (at as Record<string, unknown>)[name],
            read.value,
          );
          // The key stands at the place, plain or quoted.
          if (!Array.isArray(holder) && kind === 'json') expect(here.startsWith(JSON.stringify(step))).toBe(true);
          if (!Array.isArray(holder) && kind === 'yaml' && /^[a-z]+$/.test(step))
            expect(here.replace(/^["']/, '').startsWith(step)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('pointers', () => {
  it('come back from a path', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(pointerToPath(pathToPointer(path))).toEqual(path);
      }),
    );
    expect(pathToPointer(['a/b', 0, '~1'])).toBe('/a~1b/0/~01');
    expect(parentPointer('/a~1b/0')).toBe('/a~1b');
    expect(parentPointer('')).toBe('');
  });
});
