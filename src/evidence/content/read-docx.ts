import { unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Block } from './blocks.js';

/** The text of a document; a book of a thousand pages has some ten megabytes of it. */
const LARGEST_PART = 64 * 2 ** 20;
/** Styles and headings of the largest documents stay far below. */
const MOST_MEMBERS = 10_000;

/** The members of a ZIP that are asked for, or why it cannot be read. Sizes are held against bounds before anything is unpacked. */
export function unzipMembers(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
):
  | { readonly members: Readonly<Record<string, Uint8Array>>; readonly names: ReadonlySet<string> }
  | { readonly why: string } {
  const names = new Set<string>();
  let total = 0;
  let why: string | undefined;
  try {
    const members = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        names.add(name);
        if (names.size > MOST_MEMBERS) why = `it has more than ${MOST_MEMBERS} members`;
        if (why !== undefined || !wanted(name)) return false;
        total += Math.max(originalSize, size);
        if (total > LARGEST_PART) why = `what it unpacks to is larger than ${LARGEST_PART / 2 ** 20} MiB`;
        return why === undefined;
      },
    });
    return why === undefined ? { members, names } : { why };
  } catch {
    return { why: 'it is damaged or cut off' };
  }
}

/** The blocks of a Word document, or why it cannot be read. Entities are never expanded: a document that declares any is refused. */
export function docxBlocks(xml: Uint8Array): readonly Block[] | { readonly why: string } {
  const text = new TextDecoder('utf-8').decode(xml);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { why: 'its text declares entities, which no word processor writes' };
  const reader = new Reader();
  const parser = new SaxesParser();
  let failure: string | undefined;
  parser.on('error', () => {
    failure = 'its text is no well-formed XML';
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('text', (piece) => reader.text(piece));
  try {
    for (let at = 0; at < text.length && failure === undefined; at += PIECE) parser.write(text.slice(at, at + PIECE));
    if (failure === undefined) parser.close();
  } catch {
    failure = 'its text is no well-formed XML';
  }
  return failure === undefined ? reader.blocks : { why: failure };
}

const PIECE = 2 ** 16;

const isOn = ({ attributes }: SaxesTagPlain): boolean => !/^(?:false|0|off|none)$/.test(attributes['w:val'] ?? 'true');

/** Follows paragraphs, tables and form fields; what was deleted or hidden is not there for a reader. */
class Reader {
  readonly blocks: Block[] = [];
  #paragraph = 0;
  #text = '';
  #takes = false;
  #isHiddenRun = false;
  #isPrompt = false;
  #prompts = 0;
  #heading: number | undefined;
  #isEntry = false;
  #ignored = 0;
  readonly #rows: { cells: string[]; isHeader: boolean; paragraph: number }[] = [];

  open(tag: SaxesTagPlain): void {
    switch (tag.name) {
      case 'w:p':
        // A text box stands inside a paragraph: what came before it is not lost.
        if (this.#rows.length === 0 && this.#text.trim() !== '') this.#endParagraph({ paragraph: this.#paragraph });
        this.#paragraph += 1;
        this.#heading = undefined;
        this.#isEntry = false;
        if (this.#rows.length === 0) this.#text = '';
        break;
      case 'w:pStyle':
        this.#heading = headingLevel(tag.attributes['w:val'] ?? '') ?? this.#heading;
        break;
      case 'w:outlineLvl': {
        const level = Number(tag.attributes['w:val'] ?? 9);
        if (level < 9) this.#heading = level + 1;
        break;
      }
      case 'w:numPr':
        this.#isEntry = true;
        break;
      case 'w:r':
        this.#isHiddenRun = false;
        break;
      case 'w:vanish':
        this.#isHiddenRun = isOn(tag);
        break;
      case 'w:showingPlcHdr':
        this.#isPrompt = isOn(tag);
        break;
      case 'w:del':
      case 'w:moveFrom':
      case 'mc:Fallback':
        this.#ignored += 1;
        break;
      case 'w:t':
        this.#takes = true;
        break;
      case 'pic:pic':
      case 'v:imagedata':
      case 'w:object':
        if (this.#ignored === 0) this.blocks.push({ kind: 'picture', text: '', place: { paragraph: this.#paragraph } });
        break;
      case 'w:tab':
      case 'w:br':
        if (this.#ignored === 0) this.#text += ' ';
        break;
      case 'w:tr':
        this.#rows.push({ cells: [], isHeader: false, paragraph: this.#paragraph + 1 });
        break;
      case 'w:tblHeader': {
        const row = this.#rows.at(-1);
        if (row !== undefined) row.isHeader = isOn(tag);
        break;
      }
      case 'w:tc':
        this.#text = '';
        break;
    }
  }

  text(piece: string): void {
    if (!this.#takes || this.#ignored > 0 || this.#isHiddenRun) return;
    // The prompt of a form field stands there until somebody writes over it.
    if (this.#isPrompt) this.#prompts += 1;
    else this.#text += piece;
  }

  close(name: string): void {
    const place = { paragraph: this.#paragraph };
    if (name === 'w:t') this.#takes = false;
    else if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') this.#ignored -= 1;
    else if (name === 'w:sdt') this.#isPrompt = false;
    else if (name === 'w:p') {
      if (this.#rows.length > 0) this.#text += ' ';
      else this.#endParagraph(place);
    } else if (name === 'w:tc') {
      this.#rows.at(-1)?.cells.push(this.#text.replace(/\s+/g, ' ').trim());
      this.#text = '';
      this.#prompts = 0;
    } else if (name === 'w:tr') {
      const row = this.#rows.pop();
      if (row === undefined) return;
      const { cells, isHeader, paragraph } = row;
      this.blocks.push({ kind: 'row', cells, isHeader, place: { paragraph } });
    }
  }

  #endParagraph(place: { readonly paragraph: number }): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    if (this.#prompts > 0 && text === '') this.blocks.push({ kind: 'gap', text: '', place });
    else if (text !== '') {
      if (this.#heading !== undefined) this.blocks.push({ kind: 'heading', level: this.#heading, text, place });
      else this.blocks.push({ kind: this.#isEntry ? 'entry' : 'text', text, place });
    }
    this.#text = '';
    this.#prompts = 0;
  }
}

/** Style ids are named after their English names or, in localised editions, after the local ones. */
function headingLevel(style: string): number | undefined {
  if (/^(?:title|titel|titre|título|titolo|subtitle)$/i.test(style)) return 1;
  const level =
    /^(?:heading|berschrift|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagwek|nagłówek|nadpis|заглавие|επικεφαλίδα)\s?([1-9])$/iu.exec(
      style,
    )?.[1];
  return level === undefined ? undefined : Number(level);
}
