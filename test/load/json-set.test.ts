import { describe, expect, it } from 'vitest';
import { setInJson } from '../../src/load/json-set.js';
import { fc } from '../support/property.js';

// An answer in a JSON file: what stands there keeps every byte, and what is new follows its indentation.

describe('a value written into JSON', () => {
  it('follows the indentation of the file, by spaces or tabs, and its line ends', () => {
    for (const unit of ['  ', '    ', '\t'])
      for (const newline of ['\n', '\r\n']) {
        const before = ['{', `${unit}"id": "tool",`, `${unit}"uses": []`, '}', ''].join(newline);
        const after = setInJson(before, [{ path: ['definition', 'machineBased'], value: 'yes' }]);
        expect(after).toBe(
          [
            '{',
            `${unit}"id": "tool",`,
            `${unit}"uses": [],`,
            `${unit}"definition": {`,
            `${unit}${unit}"machineBased": "yes"`,
            `${unit}}`,
            '}',
            '',
          ].join(newline),
        );
      }
  });

  it('stays on its line where the file does', () => {
    expect(setInJson('{"id":"tool","n":1.50}', [{ path: ['own'], value: 'yes' }])).toBe(
      '{"id":"tool","n":1.50, "own": "yes"}',
    );
    expect(setInJson('{\n  "a": { "b": 1 }\n}', [{ path: ['a', 'c'], value: [] }])).toBe(
      '{\n  "a": { "b": 1, "c": [] }\n}',
    );
  });

  it('replaces what is there and nothing beside it, whatever the texts hold', () => {
    const before = '{ "a": "},\\"[", "b" : [ 1, {"x": null} ], "c": -1e3 }';
    expect(setInJson(before, [{ path: ['b', 1, 'x'], value: 'yes' }])).toBe(
      '{ "a": "},\\"[", "b" : [ 1, {"x": "yes"} ], "c": -1e3 }',
    );
    expect(setInJson(before, [{ path: ['c', 'd'], value: 1 }])).toBe(
      '{ "a": "},\\"[", "b" : [ 1, {"x": null} ], "c": {"d":1} }',
    );
  });

  it('adds to a list, and states one complete with its entries as they were', () => {
    const before = '{\n  "uses": [\n    { "id": "main" }\n  ]\n}\n';
    expect(setInJson(before, [{ path: ['uses', 1], value: { id: 'other' } }])).toBe(
      '{\n  "uses": [\n    { "id": "main" },\n    {\n      "id": "other"\n    }\n  ]\n}\n',
    );
    const complete = { by: 'a', on: '2026-01-01', count: 1 };
    const after = setInJson(before, [{ path: ['uses'], value: complete, isCompletion: true }]);
    expect(JSON.parse(after ?? '')).toEqual({ uses: { complete, entries: [{ id: 'main' }] } });
    expect(after).toContain('      { "id": "main" }\n');
    const none = setInJson('{}', [{ path: ['uses'], value: complete, isCompletion: true }]);
    expect(JSON.parse(none ?? '')).toEqual({ uses: { complete, entries: [] } });
  });

  it('gives nothing back of a text that is no JSON, or has a key twice', () => {
    for (const text of ['', '{', 'a: 1', '{"a":1,"a":2}', '{"__proto__":1}'])
      expect(setInJson(text, [{ path: ['b'], value: 1 }]), text).toBeUndefined();
  });

  it('holds what was there and the new value, for any JSON', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
          fc.jsonValue({ maxDepth: 3 }),
        ),
        fc.constantFrom(undefined, 1, 2, '\t'),
        (whole, indent) => {
          const after = setInJson(JSON.stringify(whole, null, indent), [{ path: ['new key', 'below'], value: 'yes' }]);
          if (after === undefined) return; // what the reader refuses, such as half a surrogate pair
          expect(JSON.parse(after)).toEqual(JSON.parse(JSON.stringify({ ...whole, 'new key': { below: 'yes' } })));
        },
      ),
      { numRuns: 300 },
    );
  });
});
