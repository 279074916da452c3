import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/load/yaml.js';
import { appendToList } from '../../src/load/yaml-append.js';
import { fc } from '../support/property.js';

const entry = { id: 'new', version: '1.0', on: '2027-11-18', shows: ['a.b', 'c'], title: 'A: “b” # c\nd' };
const read = (text: string): unknown => {
  const result = readYaml(new TextEncoder().encode(text), 'items');
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('adding to a list of a register', () => {
  const cases: Readonly<Record<string, string>> = {
    'a list with comments':
      '# head\nschemaVersion: 1 # one\nitems:\n  # first\n  - id: a # the a\n    version: "1.0"\n\n  - id: b\n    # last words\n# tail\n',
    'a list at the margin': 'schemaVersion: 1\nitems:\n- id: a\n- id: b\nother: 1\n',
    'a list followed by another key': 'items:\n  - id: a\nschemaVersion: 1\n',
    'a list that ends without a line break': 'schemaVersion: 1\nitems:\n  - id: a',
    'lines that end as on Windows': 'schemaVersion: 1\r\nitems:\r\n  - id: a\r\n    note: x\r\n',
    'an empty list in brackets': 'schemaVersion: 1\nitems: [] # none yet\n',
    'a key without a value': 'schemaVersion: 1\nitems:\n',
    'no such key': 'schemaVersion: 1\n',
    'a last entry with lines of text':
      'items:\n  - id: a\n    text: |\n      one\n      two\n\n# tail\nschemaVersion: 1\n',
    'a last entry in braces': 'items:\n  - { id: a, text: "b" } # c\nschemaVersion: 1\n',
  };
  for (const [name, before] of Object.entries(cases)) {
    it(`${name}: every line that was there is still there, in its order, and the entry is the last`, async () => {
      const appended = await appendToList(before, 'items', entry);
      expect(appended).toBeDefined();
      const { text = '', line = 0 } = appended ?? {};
      const had = read(before) as { items?: unknown[] | null };
      expect(read(text)).toEqual({ ...had, items: [...(had.items ?? []), entry] });
      const kept = text.split(/\r?\n/);
      let at = -1;
      for (const part of before
        .trimEnd()
        .split(/\r?\n/)
        .filter((one) => !/\[\]/.test(one))) {
        at = kept.indexOf(part, at + 1);
        expect(at, part).toBeGreaterThanOrEqual(0);
      }
      expect(kept[line - 1]).toContain('- id: new');
    });
  }

  it.each([
    ['a list behind an alias', 'a: &x [1]\nitems: *x\n'],
    ['a filled list in brackets', 'items: [{ id: a }]\n'],
    ['text that is no YAML', 'items: [\n'],
    ['a list at the top', '- id: a\n'],
    ['a map in place of the list', 'items: { a: 1 }\n'],
  ])('%s is left alone', async (_, before) => {
    expect(await appendToList(before, 'items', entry)).toBeUndefined();
  });

  it('whatever the texts of an entry are, they are read back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (title) => {
        const appended = await appendToList('items:\n  - id: a\n', 'items', { id: 'new', title });
        // A text that YAML cannot carry is refused, never changed.
        if (appended !== undefined) expect(read(appended.text)).toEqual({ items: [{ id: 'a' }, { id: 'new', title }] });
      }),
      { numRuns: 200 },
    );
  });
});
