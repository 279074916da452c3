import { describe, expect, it } from 'vitest';
import { defaultNdjsonLimits, type NdjsonEntry, readNdjson } from '../../src/load/ndjson.js';
import { fc } from '../support/property.js';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.slice(at, at + size);
    yield piece;
    piece.fill(0x7d); // as a stream that uses its piece again
  }
}
const readAll = async (
  content: string | Uint8Array,
  size = 7,
  lineBytes = defaultNdjsonLimits.lineBytes,
): Promise<NdjsonEntry[]> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const all: NdjsonEntry[] = [];
  for await (const batch of readNdjson(pieces(bytes, size), 'systems.ndjson', { ...defaultNdjsonLimits, lineBytes }))
    all.push(...batch);
  return all;
};
const told = (entries: readonly NdjsonEntry[]): readonly string[] =>
  entries.map((entry) =>
    'problem' in entry
      ? `${entry.line}: ${entry.problem.code} ${entry.problem.line}:${entry.problem.column ?? ''}`
      : `${entry.line}: ${JSON.stringify(entry.value)}`,
  );

describe('readNdjson', () => {
  it('skips blank lines, accepts CRLF, a byte-order mark and a last line without newline', async () => {
    expect(told(await readAll('\ufeff{"a":1}\r\n\n  \t\r\n[2]\n"ö😀"'))).toEqual(['1: {"a":1}', '4: [2]', '5: "ö😀"']);
    expect(await readAll('')).toEqual([]);
    expect(await readAll('\n\n')).toEqual([]);
  });

  it('names every bad line and goes on', async () => {
    const text = '{"a":1,"a":2}\n{"b":}\n{"ok":true}\n{"__proto__":1,"c":1,"c":2}\n\ufeff1\n';
    expect(told(await readAll(text))).toEqual([
      '1: duplicate-key 1:8',
      '2: json-syntax 2:6',
      '3: {"ok":true}',
      '4: forbidden-key 4:2',
      '4: duplicate-key 4:22',
      '5: json-syntax 5:1',
    ]);
  });

  it('finds invalid UTF-8 on its line, also as a last line', async () => {
    const bytes = Uint8Array.of(0x31, 0x0a, 0x22, 0xc3, 0x22, 0x0a, 0x32, 0x0a, 0xf0, 0x9f);
    expect(told(await readAll(bytes))).toEqual(['1: 1', '2: invalid-utf8 2:2', '3: 2', '4: invalid-utf8 4:1']);
  });

  it('refuses a line above the limit and reads the next', async () => {
    const text = `"${'x'.repeat(50)}"\n1\n"${'y'.repeat(40)}"`;
    expect(told(await readAll(text, 5, 40))).toEqual(['1: too-large 1:', '2: 1', '3: too-large 3:']);
    expect(told(await readAll(text, 500, 40))).toEqual(['1: too-large 1:', '2: 1', '3: too-large 3:']);
    expect(await readAll(text, 5, 52)).toHaveLength(3);
  });

  it('gives the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.json(), fc.constantFrom('', '{', '{"a":1,"a":2}', ' ')), { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (lines, size) => {
          const text = lines.join('\n');
          expect(await readAll(text, size)).toEqual(await readAll(text, 1_000_000));
        },
      ),
    );
  });
});
