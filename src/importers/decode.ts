/** The text of a file, and how it was written where that is not UTF-8; undefined where the bytes are no text. */
export function decodeText(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' } | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    try {
      return {
        text: new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes),
        encoding: 'UTF-16',
      };
    } catch {
      return undefined;
    }
  }
  if (bytes.includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    // What spreadsheets of the last century wrote in Western Europe, and still do.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}
