import { describe, expect, it } from 'vitest';
import { quoteCounter } from '../../src/load/schema-table.js';

const closed = (properties: object): object => ({ type: 'object', properties, additionalProperties: false });

describe('a schema told by tables', () => {
  it('counts the quotation marks of a value that fits, two for each key and each text', () => {
    const count = quoteCounter(
      closed({ id: { type: 'string' }, many: { type: 'array', items: { type: 'string' } } }) as never,
    );
    expect(count?.({ id: 'a', many: ['b', 'c'] })).toBe(10);
    expect(count?.({ id: 'a', other: 'b' })).toBe(-1);
    expect(count?.({ id: 1 })).toBe(-1);
  });

  it.each([
    ['a map of anything', { type: 'object', properties: {} }],
    ['a reference narrowed by what stands beside it', { $defs: { a: closed({}) }, $ref: '#/$defs/a', required: ['b'] }],
    ['a choice narrowed by what stands beside it', { anyOf: [{ type: 'string' }], minLength: 1 }],
    ['two choices at once', { anyOf: [{ type: 'string' }], enum: ['a'] }],
    [
      'a definition that leads back to itself',
      { $defs: { a: closed({ a: { $ref: '#/$defs/a' } }) }, $ref: '#/$defs/a' },
    ],
    ['a list of anything', { type: 'array' }],
    ['a keyword that it does not know', { type: 'string', maxLength: 3 }],
    ['a format that it does not know', { type: 'string', format: 'email' }],
  ])('is none for %s', (_, schema) => {
    expect(quoteCounter(schema)).toBeUndefined();
  });
});
