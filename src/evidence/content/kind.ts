import type { ContentKind } from './judgement.js';

/** How far into a file its kind shows itself. */
const HEAD = 4096;

/** What a file is, by its first bytes; `zip` where only its members tell. Names lie and are not asked. */
export function kindOf(bytes: Uint8Array): ContentKind | 'zip' | 'text' {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  // Byte for byte as characters: searched at once, and not byte by byte here.
  const characters = start.toString('latin1');
  if (characters.lastIndexOf('%PDF-', 1024 - '%PDF-'.length) !== -1) return 'pdf';
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 0xff) < 0x08) return 'zip';
  const saysUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  // Tab, line breaks and escape are the control characters that texts have.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (!saysUtf16 && /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(characters)) return 'unknown';
  return 'text';
}

/** Which kind of text a text is. */
export function textKindOf(text: string): 'markdown' | 'html' | 'json' | 'csv' | 'xml' {
  const start = text.slice(0, HEAD).replace(/^[\s\uFEFF]+/, '');
  if (/^[{[]/.test(start) && isJsonStart(start)) return 'json';
  if (/^<\?xml|^<testsuites?[\s>]/i.test(start) && !/<html[\s>]/i.test(start)) return 'xml';
  if (
    /^(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|main|section|div|h[1-6]|p|table)[\s>]/i.test(
      start,
    )
  )
    return 'html';
  return isTable(start) ? 'csv' : 'markdown';
}

/** `[Name of the system]` opens a text, `["a"` and `{"a"` open JSON. */
function isJsonStart(start: string): boolean {
  return /^(?:\{\s*(?:"|\}|$)|\[\s*(?:["{[\]\d-]|true\b|false\b|null\b|$))/.test(start);
}

/** At least two lines with the same separators, two or more in each, and a first line without sentences. */
function isTable(start: string): boolean {
  const lines = start.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [header, ...rest] = lines;
  if (header === undefined || rest.length === 0 || /^\s*\||[.!?]\s*$/.test(header)) return false;
  return [',', ';', '\t'].some((separator) => {
    const columns = header.split(separator);
    if (columns.length < 3 || columns.some((column) => column.trim().length > 60)) return false;
    const second = rest[0]?.split(separator).length ?? 0;
    return second >= columns.length && columns.every((column) => column.trim() !== '');
  });
}
