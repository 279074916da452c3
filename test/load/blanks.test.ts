import { describe, expect, it } from 'vitest';
import { dropBlanks, isBlank, pointerBeforeDropping } from '../../src/load/blanks.js';
import { readYamlText } from '../../src/load/yaml.js';
import { fc } from '../support/property.js';

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>('text', '', ' \n', null, 0, false, 'none'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c/d', '0'), tie('tree')),
  ),
}));

const follow = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step.replaceAll('~1', '/')], value);
const blanksIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, entry) => sum + (isBlank(entry) ? 1 : blanksIn(entry)), 0)
    : 0;

describe('dropBlanks', () => {
  it('drops null and empty text, not empty lists and maps', () => {
    const read = readYamlText(
      'a:\nb: ""\nc: "  "\nd: []\ne: {}\nf: [x, , y]\ng: [x, null, {h: ~, i: 0}]\n'.replace(', ,', ','),
      'a.yaml',
    );
    expect('value' in read && dropBlanks(read.value)).toEqual({
      value: { d: [], e: {}, f: ['x', 'y'], g: ['x', { i: 0 }] },
      dropped: ['/a', '/b', '/c', '/g/1', '/g/2/h'],
    });
  });

  it('leaves no blank, names each one, changes nothing else and not its input', () => {
    fc.assert(
      fc.property(tree, (before) => {
        const copy = structuredClone(before);
        const { value, dropped } = dropBlanks(before);
        expect(before).toEqual(copy);
        expect(blanksIn(value)).toBe(0);
        expect(dropped).toHaveLength(blanksIn(before));
        for (const pointer of dropped) expect(isBlank(follow(before, pointer))).toBe(true);
        expect(dropBlanks(value)).toEqual({ value, dropped: [] });
        if (dropped.length === 0) expect(value).toBe(before);
      }),
    );
  });

  it('leads back to the place in the text', () => {
    const before = { risks: [null, { id: 'r1' }, '', { id: 'r2', tests: [null, 'x'] }], map: { '0': null, '1': 'y' } };
    expect(pointerBeforeDropping(before, '/risks/1/tests/0')).toBe('/risks/3/tests/1');
    expect(pointerBeforeDropping(before, '/map/1')).toBe('/map/1');
    expect(pointerBeforeDropping(before, '/risks/9/x~1y')).toBe('/risks/9/x~1y');
    expect(pointerBeforeDropping(before, '')).toBe('');
  });

  it('keeps a key named __proto__ a key', () => {
    const read: unknown = JSON.parse('{"__proto__": {"a": null}, "b": null}');
    expect(Object.keys(dropBlanks(read).value as object)).toEqual(['__proto__']);
  });
});
