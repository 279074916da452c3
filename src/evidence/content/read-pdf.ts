import { Unzlib } from 'fflate';
import { type Block, markdownBlocks } from './blocks.js';

/** The longest technical files have some thousand pages; text beyond these no longer decides whether there is any. */
const MOST_PAGES = 400;
const MOST_CHARACTERS = 2_000_000;
/** What all compressed parts together may unpack to; a bomb says so before the reader meets it. */
const LARGEST_UNPACKED = 64 * 2 ** 20;
/**
 * How often the reader may be given its turn for one document. A page that draws a form which draws a form, each twice,
 * is a file of some kilobytes and work without end, and nothing in its size tells. Turns and not seconds are counted, so
 * that one file is read alike on every machine. Pages of text take some tens of turns, dense forms some thousands.
 */
const MOST_TURNS = 300_000;

/** A piece of text as the reader gives it; marks have no text. */
type Piece = { readonly str: string; readonly hasEOL: boolean } | { readonly type: string };

type PieceStream = ReadableStream<{ readonly items: readonly Piece[] }>;

interface Reading {
  isOpen: boolean;
  readonly pieces: Piece[];
  failure?: unknown;
}

/** Begins to take the text of a page, and says when it has ended or gave more than the bound. */
function takeText(stream: PieceStream, most: number): Reading {
  const reading: Reading = { isOpen: true, pieces: [] };
  const take = async (): Promise<void> => {
    const reader = stream.getReader();
    let characters = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done || characters > most) return;
      for (const piece of value.items) {
        reading.pieces.push(piece);
        characters += 'str' in piece ? piece.str.length : 0;
      }
    }
  };
  take()
    .catch((failure: unknown) => {
      reading.failure = failure;
    })
    .finally(() => {
      reading.isOpen = false;
    });
  return reading;
}

/** The blocks of the text layer of a PDF, page by page, or why it cannot be read. Pictures are not read. */
export async function pdfBlocks(bytes: Uint8Array): Promise<readonly Block[] | { readonly why: string }> {
  const bomb = unpacksTooFar(bytes);
  if (bomb !== undefined) return { why: bomb };
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy: the reader takes the bytes over. No code of a document runs, no font is fetched.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      verbosity: 0,
      stopAtErrors: false,
    });
    const blocks: Block[] = [];
    let characters = 0;
    let turns = 0;
    for (let page = 1; page <= Math.min(pdf.numPages, MOST_PAGES) && characters < MOST_CHARACTERS; page += 1) {
      const reading = takeText((await pdf.getPage(page)).streamTextContent() as PieceStream, MOST_CHARACTERS);
      // The reader and this loop take turns: it is the only place from which a page without an end can be left.
      for (; reading.isOpen && turns < MOST_TURNS; turns += 1) await undefined;
      if (reading.isOpen) {
        await pdf.destroy();
        return { why: `page ${page} takes too long to read: what it draws is drawn from other drawings over and over` };
      }
      if (reading.failure !== undefined) throw reading.failure;
      const items = reading.pieces;
      const text = items.map((item: Piece) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      characters += text.length;
      // A page without text is a picture of a page.
      if (text.trim() === '') blocks.push({ kind: 'picture', text: '', place: { page } });
      for (const block of markdownBlocks(text)) blocks.push({ ...block, place: { page } });
    }
    blocks.push(...formBlocks(await pdf.getFieldObjects()));
    await pdf.destroy();
    if (blocks.every(({ kind }) => kind === 'picture'))
      return { why: 'it has no text layer (its pages are pictures to a program)' };
    return blocks;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { why: isLocked ? 'it is locked with a password' : 'it is damaged, cut off or no PDF that can be read' };
  }
}

/** What somebody filled into the fields of a form stands beside the pages, and so do the fields left empty. */
function formBlocks(fields: unknown): readonly Block[] {
  if (typeof fields !== 'object' || fields === null) return [];
  const place = { page: 1 };
  return Object.values(
    fields as Readonly<Record<string, readonly { readonly value?: unknown; readonly type?: string }[]>>,
  )
    .flat()
    .flatMap(({ value, type }): readonly Block[] => {
      if (type !== 'text' && type !== 'combobox' && type !== 'listbox') return [];
      const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
      return [
        text.trim() === ''
          ? { kind: 'gap', text: '', place }
          : { kind: 'row', cells: ['', text], isHeader: false, place },
      ];
    });
}

/** Unpacks every compressed part as far as the bound, so that the reader never meets one that grows beyond it. */
function unpacksTooFar(bytes: Uint8Array): string | undefined {
  const source = new TextDecoder('latin1').decode(bytes);
  if (/\/Filter\s*\[[^\]]{0,200}(?:FlateDecode|Fl\b|LZW)[^\]]{0,200}(?:FlateDecode|Fl\b|LZW)/.test(source))
    return 'its parts are compressed more than once';
  let total = 0;
  for (let at = source.indexOf('stream'); at !== -1; ) {
    let start = at + 'stream'.length;
    if (source[start] === '\r') start += 1;
    if (source[start] === '\n') start += 1;
    const end = source.indexOf('endstream', start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    // The first byte of zlib data names its method in the lower half.
    if ((part[0] ?? 0) % 16 === 8) total += unpackedSize(part, LARGEST_UNPACKED - total);
    if (total >= LARGEST_UNPACKED) return `what it unpacks to is larger than ${LARGEST_UNPACKED / 2 ** 20} MiB`;
    if (end === -1) return undefined;
    at = source.indexOf('stream', end + 'endstream'.length);
  }
  return undefined;
}

const PIECE = 2 ** 14;

function unpackedSize(bytes: Uint8Array, limit: number): number {
  let size = 0;
  const unpack = new Unzlib((piece) => {
    size += piece.length;
  });
  try {
    for (let at = 0; at < bytes.length && size < limit; at += PIECE)
      unpack.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    // Damaged data: the reader will say so, and it can grow no further than it did here.
  }
  return size;
}
