import { jsonReport } from '../reports/json-reports.js';
import { readTable, tableReport } from '../reports/table.js';
import type { TestReport } from '../reports/test-report.js';
import { type Block, markdownBlocks } from './blocks.js';
import { judgeBlocks, type Said } from './judge-blocks.js';
import { judgeJson, judgeTable, judgeXmlWords } from './judge-structured.js';
import { type ContentKind, LARGEST_JUDGED, type ReadContent, unreadable } from './judgement.js';
import { kindOf, textKindOf } from './kind.js';
import { ownDocument } from './own-document.js';
import { printOf } from './print.js';

/** The most of a text in which names are looked for. */
const TEXT_KEPT = 200_000;

/**
 * What a file says, by its bytes. Three-valued: `nothing` needs a file that was read whole and has no running text,
 * `unreadable` says that nobody can tell here. Never throws on any bytes, takes time in proportion to their number, and
 * loads the readers of HTML, XML, Word and PDF only when one is met.
 *
 * @param isPrefix whether the file goes on after these bytes
 */
export async function judgeContent(bytes: Uint8Array, isPrefix = false): Promise<ReadContent> {
  const kind = kindOf(bytes);
  try {
    if (kind === 'text') {
      const read = await judgeText(decode(bytes, isPrefix), isPrefix);
      // What follows may say something: a beginning alone is never called empty.
      return isPrefix && read.says === 'nothing' ? tooLarge(read.kind) : read;
    }
    if (kind === 'pdf') return isPrefix ? tooLarge('pdf') : await judgePdf(bytes);
    if (kind === 'zip') return isPrefix ? tooLarge('unknown') : await judgeZip(bytes);
    return unreadable('it is in a format that no reader of this version knows');
  } catch (error) {
    // Readers of other people's formats meet files that nobody thought of; what they cannot stand is not readable here.
    if (error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError)
      return unreadable('no reader of this version gets through it');
    throw error;
  }
}

function tooLarge(kind: ContentKind): ReadContent {
  return unreadable(`it is larger than ${LARGEST_JUDGED / 2 ** 20} MiB`, kind);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 first, then what its first bytes say, then the code page that older programs write. */
function decode(bytes: Uint8Array, isPrefix: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A cut may fall inside a character: the last line of a prefix is left out.
  const cut = isPrefix ? bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1) : bytes;
  try {
    return utf8.decode(cut);
  } catch {
    return new TextDecoder('windows-1252').decode(cut);
  }
}

async function judgeText(text: string, isPrefix: boolean): Promise<ReadContent> {
  const kind = textKindOf(text);
  switch (kind) {
    case 'markdown':
      return ofBlocks(markdownBlocks(text), kind);
    case 'html': {
      const { htmlBlocks } = await import('./read-html.js');
      const blocks = htmlBlocks(text);
      return blocks === undefined ? unreadable('its elements are nested too deeply', kind) : ofBlocks(blocks, kind);
    }
    case 'json': {
      const values = parseJson(text, isPrefix);
      if (values === undefined) return unreadable('it begins as JSON and is not well formed', kind);
      const report = values.length === 1 ? jsonReport(values[0]) : undefined;
      return structured(judgeJson(values), kind, text, report);
    }
    case 'csv': {
      const table = readTable(text);
      if (table === undefined) return ofBlocks(markdownBlocks(text), 'markdown');
      return structured(judgeTable(table), kind, text, isPrefix ? undefined : tableReport(table));
    }
    case 'xml': {
      const { readXml } = await import('../reports/junit.js');
      const read = isPrefix ? undefined : readXml(text);
      if (read === undefined)
        return unreadable('it is no well-formed XML, or declares entities, or is too large', kind);
      return structured(judgeXmlWords(read.words), kind, text, read.report);
    }
  }
}

/** Lines of a log that are read; the rest is of the same kind. */
const MOST_LINES = 20_000;

/** One JSON text, or one a line as logs are written; undefined where it is neither. */
function parseJson(text: string, isPrefix: boolean): readonly unknown[] | undefined {
  try {
    return [JSON.parse(text)];
  } catch {
    const lines = text.split('\n', MOST_LINES).filter((line) => line.trim() !== '');
    if (lines.length < 2 && !isPrefix) return undefined;
    try {
      return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      return undefined;
    }
  }
}

async function judgePdf(bytes: Uint8Array): Promise<ReadContent> {
  const { pdfBlocks } = await import('./read-pdf.js');
  const blocks = await pdfBlocks(bytes);
  return 'why' in blocks ? unreadable(blocks.why, 'pdf') : ofBlocks(blocks, 'pdf');
}

async function judgeZip(bytes: Uint8Array): Promise<ReadContent> {
  const { docxBlocks, unzipMembers } = await import('./read-docx.js');
  const archive = unzipMembers(bytes, (name) => name === 'word/document.xml' || name === 'header.json');
  if ('why' in archive) return unreadable(archive.why);
  const { members, names } = archive;
  const document = members['word/document.xml'];
  if (document !== undefined) {
    const blocks = docxBlocks(document);
    return 'why' in blocks ? unreadable(blocks.why, 'docx') : ofBlocks(blocks, 'docx');
  }
  const header = members['header.json'];
  if (header === undefined || ![...names].some((name) => name.startsWith('_journal/')))
    return unreadable('it is an archive, a workbook or slides, which no reader of this version knows');
  const value: unknown = JSON.parse(new TextDecoder().decode(header));
  return structured(judgeJson([value]), 'inspect archive', '', jsonReport(value));
}

function ofBlocks(blocks: readonly Block[], kind: ContentKind): ReadContent {
  const said = judgeBlocks(blocks);
  // Titles come from templates; what is compared is what stands under them.
  const body = (ownDocument(blocks)?.body ?? blocks).flatMap((block) =>
    block.kind === 'text' || block.kind === 'entry'
      ? [block.text]
      : block.kind === 'row'
        ? [block.cells.join(' ')]
        : [],
  );
  const print = said.says === 'something' ? printOf(body.join('\n')) : undefined;
  const text = blocks.map((block) => (block.kind === 'row' ? block.cells.join(' ') : block.text)).join('\n');
  return { ...said, kind, ...(print === undefined ? {} : { print }), text: text.slice(0, TEXT_KEPT) };
}

function structured(said: Said, kind: ContentKind, text: string, report: TestReport | undefined): ReadContent {
  return { ...said, kind, ...(report === undefined ? {} : { report }), text: text.slice(0, TEXT_KEPT) };
}
