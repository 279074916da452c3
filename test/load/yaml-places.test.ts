import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { isMap, isPair, isScalar, isSeq, parseDocument } from '../../src/load/yaml-parser.js';
import { fastOffsets } from '../../src/load/yaml-places.js';
import { fc } from '../support/property.js';

/** Every path of a document with the offset that the position-keeping parser gives it. */
function offsets(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const walk = (node: unknown, path: readonly string[]): void => {
    if (isSeq(node))
      node.items.forEach((item, index) => {
        const start = (item as { range?: readonly number[] }).range?.[0];
        if (start !== undefined) found.set([...path, String(index)].join('/'), start);
        walk(item, [...path, String(index)]);
      });
    if (isMap(node))
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const key = String(pair.key.value);
        found.set([...path, key].join('/'), pair.key.range?.[0] ?? -1);
        walk(pair.value, [...path, key]);
      }
  };
  walk(parseDocument(text, { schema: 'core', version: '1.2' }).contents, []);
  return found;
}

function holdEqual(text: string): number {
  const fast = fastOffsets(text);
  if (fast === undefined) return 0;
  for (const [path, offset] of offsets(text)) {
    const steps = path.split('/');
    expect(fast(steps), `${path} in\n${text}`).toEqual({ depth: steps.length, offset });
  }
  return 1;
}

const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/);
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant('a: b # c'),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

describe('places from the fast parser', () => {
  it('are those of the position-keeping parser, on random documents in block and flow style', () => {
    let answered = 0;
    fc.assert(
      fc.property(tree.map, fc.boolean(), fc.integer({ min: 1, max: 4 }), (value, isFlow, indent) => {
        const text = stringify(value, { collectionStyle: isFlow ? 'flow' : 'any', indent: indent + 1 });
        answered += holdEqual(text);
      }),
      { numRuns: 1500, seed: 1744 },
    );
    expect(answered).toBeGreaterThan(500);
  });

  it('are those of the position-keeping parser on every file of the example', () => {
    const folder = 'examples/talent-screening/governance';
    for (const file of [
      'systems/talent-screening.yaml',
      'workflows/hiring.yaml',
      'evidence.yaml',
      'attestations.yaml',
      'organisations/talent-gmbh.yaml',
    ])
      expect(holdEqual(readFileSync(`${folder}/${file}`, 'utf8')), file).toBe(1);
  });

  it('pass over comments, and leave anchors, aliases and explicit keys to the full parser', () => {
    expect(holdEqual('# first\n---\n# second\na: # here\n  # and here\n  - # item\n    b: 1\n  - {c: [1, 2]}\n')).toBe(
      1,
    );
    expect(fastOffsets('a: &x 1\nb: *x\n')).toBeUndefined();
    expect(fastOffsets('? a\n: b\n')).toBeUndefined();
    expect(fastOffsets('a: [')).toBeUndefined();
  });
});
