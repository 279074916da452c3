import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import explain from '../../src/load/generated/system.errors.js';
import fits from '../../src/load/generated/system.js';
import { quotesIn } from '../../src/load/json-precheck.js';
import { readNdjsonLine } from '../../src/load/ndjson.js';
import { quoteCounterOf } from '../../src/load/validate.js';
import { fc } from '../support/property.js';

// The fast validators that say only whether a value fits, held against the one that ajv writes: one of code for a few values,
// one of tables for very many.

const example = load(readFileSync('examples/talent-screening/governance/systems/talent-screening.yaml', 'utf8'), {
  schema: CORE_SCHEMA,
});

const quotesOf = (await quoteCounterOf('system')) ?? (() => -1);

type Node = Record<string, unknown> | unknown[];

/** Every map and list of a value. */
function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    'none',
    'yes',
    'unknown',
    '',
    ' ',
    ' x',
    'ä',
    '2027-02-29',
    '2028-02-29',
    'P6M',
    'P0D',
    'none ',
  ),
  fc.constantFrom<unknown>(true, false, null, 0, -1, 1.5, 3, Number.NaN, [], {}, undefined, ['a', 'a'], [true]),
  fc.constantFrom<unknown>(
    { only: [] },
    { complete: { by: 'x', on: '2027-01-01', count: 0 }, entries: [] },
    { id: 'a' },
  ),
);

describe('whether a value fits its schema', () => {
  it('is said by the fast validator as by the one that names every error', () => {
    expect([fits(example), explain(example)]).toEqual([true, true]);
    const counts = { fits: 0, not: 0 };
    const change = fc.record({
      at: fc.nat(),
      key: fc.oneof(fc.nat().map(String), fc.constantFrom('none', '__proto__', 'constructor', 'id', 'entries', 'only')),
      value: odd,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const value = structuredClone(example);
        for (const { at, key, value: put } of changes) {
          const nodes = nodesOf(value);
          const node = nodes[at % nodes.length] as Record<string, unknown>;
          const keys = Object.keys(node);
          const name = /^\d+$/.test(key) ? (keys[Number(key) % Math.max(1, keys.length)] ?? 'id') : key;
          Object.defineProperty(node, name, { value: put, enumerable: true, configurable: true, writable: true });
        }
        const [fast, slow] = [fits(value), explain(value)];
        // What JSON can write: no key with the value undefined, no NaN.
        const written = JSON.stringify(value);
        const parsed = JSON.parse(written);
        expect(quotesOf(parsed)).toBe(explain(parsed) ? quotesIn(new TextEncoder().encode(written)) : -1);
        counts[slow ? 'fits' : 'not'] += 1;
        expect(fast).toBe(slow);
      }),
      { numRuns: 400, seed: 8 },
    );
    expect(Math.min(counts.fits, counts.not)).toBeGreaterThan(20);
  });

  it('proves that its text hides nothing, and never of a text that does', () => {
    const text = JSON.stringify(example);
    const keys = [...text.matchAll(/"[^"]*":/g)].map(({ 0: key, index }) => ({ key, index }));
    const read = (line: string, proof?: (value: unknown, bytes: Uint8Array) => boolean) =>
      readNdjsonLine(new TextEncoder().encode(line), 2, 'systems.ndjson', undefined, proof);
    let proven = 0;
    const proof = (value: unknown, bytes: Uint8Array): boolean => {
      const isProven = fits(value) && quotesOf(value) === quotesIn(bytes);
      if (isProven) proven += 1;
      return isProven;
    };
    read(text, proof);
    read(JSON.stringify(example, undefined, 1).replaceAll('\n', ' '), proof);
    expect(proven).toBe(2);
    // In whatever order the keys of a map stand, and those of the next one.
    const turned = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(turned);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, turned(part)]),
      );
    };
    for (const value of [turned(example), example, turned(example)])
      expect(quotesOf(value)).toBe(quotesIn(new TextEncoder().encode(text)));
    const put = fc.constantFrom('0', '"none"', '{"a":{}}', '[1e9,"\\ud83d"]');
    const name = fc.constantFrom('"__proto__":', '"constructor":', undefined, undefined, undefined);
    fc.assert(
      fc.property(fc.nat(), put, name, fc.boolean(), (at, value, other, escaped) => {
        const { key, index } = keys[at % keys.length] as (typeof keys)[number];
        const plain = other ?? key;
        const written = escaped ? `"\\u00${plain.charCodeAt(1).toString(16)}${plain.slice(2)}` : plain;
        const line = `${text.slice(0, index)}${written}${value},${text.slice(index)}`;
        const answer = read(line, proof);
        expect(answer).toEqual(read(line));
        expect(answer).toHaveProperty('problems');
      }),
      { numRuns: 300 },
    );
    expect(proven).toBe(2);
  });
});
