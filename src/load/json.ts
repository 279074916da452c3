import { pathToPointer } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { cutForPeople, quoteForPeople } from '../model/quote.js';
import { isShortestText, mayHideProblems } from './json-precheck.js';
import { type JsonFault, scanJson } from './json-scan.js';
import { defaultLimits, forbiddenKeys, type Read, type ReadLimits, readOrProblems } from './read.js';
import { decodeUtf8, emptyDocument, type LineColumn, lineIndex } from './text.js';
import { duplicateKey, forbiddenKey, hasLoneSurrogate, loneSurrogate, type Said, tooDeep } from './value-check.js';

/**
 * Reads one JSON document. Refused besides what `JSON.parse` refuses: no UTF-8, keys given twice (`JSON.parse` keeps
 * the last in silence), keys that reach into prototypes, halves of surrogate pairs, too many levels. All problems up to
 * the first syntax error are named, with pointer, line and column.
 */
export function readJson(bytes: Uint8Array, document: string, limits: ReadLimits = defaultLimits): Read<unknown> {
  const decoded = decodeUtf8(bytes, document, limits.bytes);
  return 'problems' in decoded ? decoded : parseJson(bytes, decoded.value, document, limits);
}

/**
 * As `readJson`, for a text that is decoded already, with the bytes that it was decoded from.
 *
 * @param firstLine the line of the file on which the text begins
 * @param hidesNothing a proof that the text holds nothing but this value; where it fails, the text is looked at closely
 */
export function parseJson(
  bytes: Uint8Array,
  text: string,
  document: string,
  limits: ReadLimits,
  firstLine = 1,
  hidesNothing?: (value: unknown, bytes: Uint8Array) => boolean,
): Read<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (text.trim() === '') return { problems: [{ ...emptyDocument(document), line: firstLine }] };
    const [first, ...rest] = findJsonProblems(text, document, limits, firstLine);
    // The scanner accepts what JSON.parse accepts, so it always finds the fault; the engine's word is for a bug in it.
    return { problems: [first ?? engineFault(error, document, firstLine), ...rest] };
  }
  if (hidesNothing?.(value, bytes) === true) return { value };
  if (isShortestText(value, text, limits.depth) || !mayHideProblems(bytes, limits.depth)) return { value };
  return readOrProblems(value, findJsonProblems(text, document, limits, firstLine));
}

/** Every problem of a JSON text, in the order of the text; a syntax error is the last. */
function findJsonProblems(text: string, document: string, limits: ReadLimits, firstLine: number): readonly Problem[] {
  const problems: Problem[] = [];
  const find = lineIndex(text);
  const place = (offset: number): LineColumn => {
    const { line, column } = find(offset);
    return { line: line + firstLine - 1, column };
  };
  let isTooDeep = false;
  const fault = scanJson(text, {
    open(depth, offset) {
      if (depth <= limits.depth || isTooDeep) return;
      isTooDeep = true;
      // The pointer to a place so deep would help nobody.
      problems.push({ ...tooDeep(limits.depth), document, ...place(offset) });
    },
    entry(path, offset, firstOffset) {
      const key = path.at(-1);
      if (isTooDeep || typeof key !== 'string') return;
      const isForbidden = forbiddenKeys.has(key);
      if (firstOffset === undefined && !isForbidden) return;
      const said = firstOffset === undefined ? forbiddenKey(key) : duplicateKey(key, place(firstOffset).line);
      problems.push({ ...said, document, pointer: pathToPointer(path), ...place(offset) });
    },
    text(path, value, offset) {
      if (isTooDeep || !hasLoneSurrogate(value)) return;
      problems.push({ ...loneSurrogate, document, pointer: pathToPointer(path), ...place(offset) });
    },
  });
  if (fault !== undefined) problems.push({ ...syntaxError(fault, text), document, ...place(fault.offset) });
  return problems;
}

function syntaxError(fault: JsonFault, text: string): Said {
  const character = String.fromCodePoint(text.codePointAt(fault.offset) ?? 0x20);
  const isAtEnd = fault.offset >= text.length;
  return {
    code: 'json-syntax',
    found: isAtEnd ? 'the document ends here' : `${quoteForPeople(character)} stands here`,
    expected: fault.expected,
    remedy: remedyFor(text, fault.offset),
  };
}

function remedyFor(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 8);
  if (offset >= text.length) return 'close every quotation mark, `{` and `[`, or fetch the whole file again';
  if (/^[\]}]/.test(rest) && /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset)))
    return 'remove the comma before it';
  if (rest.startsWith("'")) return 'use double quotes instead of single ones';
  if (/^(\/\/|\/\*|#)/.test(rest)) return 'remove the comment, which JSON does not know, or keep the file as YAML';
  if (/^(NaN|-?Infinity|undefined|None|True|False)/.test(rest)) return 'write a number, `true`, `false` or `null`';
  if (rest < ' ') return 'write line breaks and tabs inside of text as `\\n` and `\\t`';
  if (rest.startsWith('\\')) return 'write a backslash as `\\\\`';
  return 'correct the syntax at this place';
}

function engineFault(error: unknown, document: string, line: number): Problem {
  return {
    code: 'json-syntax',
    document,
    line,
    found: cutForPeople(error instanceof Error ? error.message : 'not JSON'),
    expected: 'a JSON document',
    remedy: 'correct the syntax',
  };
}
