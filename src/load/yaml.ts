import { CORE_SCHEMA, type LoadOptions, loadAll, YAMLException } from 'js-yaml';
import type { Problem } from '../model/problem.js';
import { cutForPeople } from '../model/quote.js';
import { defaultLimits, type Read, type ReadLimits, readOrProblems } from './read.js';
import { decodeUtf8, emptyDocument, placeAt } from './text.js';
import { checkParsedValue, tooDeep } from './value-check.js';
import { findKeyProblems, mayHaveComplexKeys, secondDocumentOffset } from './yaml-keys.js';
import { keepRecord, type NodeRecord } from './yaml-places.js';

/**
 * Reads one YAML document into a value of JSON kinds. YAML 1.2 core schema: `yes`, `on` and `2027-12-02` stay text, no
 * tag constructs anything, `<<` is a key like others. Aliases become shared nodes.
 *
 * Refused, with all problems that can be named at once: no UTF-8, syntax, duplicate and complex keys, several documents,
 * an empty document, cycles, alias bombs, too many levels, keys that reach into prototypes. Syntax and key problems
 * carry line and column, the others a pointer (`locateProblems` finds their lines).
 *
 * @param record notes the nodes for `locate`; kept with the bytes where they were read without a problem
 */
export function readYaml(
  bytes: Uint8Array,
  document: string,
  limits: ReadLimits = defaultLimits,
  record?: NodeRecord,
): Read<unknown> {
  const decoded = decodeUtf8(bytes, document, limits.bytes);
  if ('problems' in decoded) return decoded;
  const result = readYamlText(decoded.value, document, limits, record);
  if (record !== undefined && !('problems' in result)) keepRecord(bytes, record);
  return result;
}

/** As `readYaml`, for text that is decoded already. */
export function readYamlText(
  text: string,
  document: string,
  limits: ReadLimits = defaultLimits,
  record?: NodeRecord,
): Read<unknown> {
  // One level more than the limit, for the scalar in the deepest map: the walk below draws the exact line.
  const options: LoadOptions & { readonly maxDepth: number } = {
    schema: CORE_SCHEMA,
    maxDepth: limits.depth + 1,
    ...(record === undefined ? {} : { listener: record.listener as never }),
  };
  let documents: unknown[];
  try {
    // Documents are counted here and not by `load`, which would not say where the second one begins.
    documents = [];
    loadAll(text, (value) => documents.push(value), options);
  } catch (error) {
    return failed(error, text, document, limits);
  }
  if (documents.length > 1) return { problems: [severalDocuments(text, document)] };
  const value = documents[0];
  if (value === undefined || value === null) return { problems: [emptyDocument(document)] };
  const traits = { mayShareNodes: text.includes('*'), mayEscape: text.includes('\\') };
  const { problems, hasNullEntry } = checkParsedValue(value, document, limits, traits);
  const keyProblems = mayHaveComplexKeys(text, hasNullEntry) ? findKeyProblems(text, document, limits) : [];
  return readOrProblems(value, [...keyProblems, ...problems]);
}

function severalDocuments(text: string, document: string): Problem {
  return {
    code: 'yaml-syntax',
    document,
    ...placeAt(text, secondDocumentOffset(text)),
    found: 'a second YAML document begins here',
    expected: 'one document per file',
    remedy: 'put each document into its own file, or remove the line `---`',
  };
}

function failed(error: unknown, text: string, document: string, limits: ReadLimits): Read<unknown> {
  // A key of many repeated texts grows beyond the longest string of the engine.
  if (error instanceof RangeError) return { problems: [syntaxProblem('a key is too long', text, 0, document)] };
  if (!(error instanceof YAMLException)) throw error;
  const { reason } = error;
  const offset = error.mark?.position ?? 0;
  if (reason.startsWith('nesting exceeded')) {
    return { problems: [{ ...tooDeep(limits.depth), document, ...placeAt(text, offset) }] };
  }
  const [first, ...rest] = reason === 'duplicated mapping key' ? findKeyProblems(text, document, limits) : [];
  return { problems: first === undefined ? [syntaxProblem(reason, text, offset, document)] : [first, ...rest] };
}

function syntaxProblem(reason: string, text: string, offset: number, document: string): Problem {
  const [, expected, remedy] = explanations.find(([pattern]) => pattern.test(reason)) ?? [
    /./,
    'a YAML document',
    'correct the syntax at this place; indentation, colons and quotation marks are the usual causes',
  ];
  // Column and line from the offset: the parser's own are wrong where it looks back.
  return { code: 'yaml-syntax', document, ...placeAt(text, offset), found: cutForPeople(reason), expected, remedy };
}

/** The parser's reasons that people meet most often: what it would have taken, and what to do. */
const explanations: readonly (readonly [pattern: RegExp, expected: string, remedy: string])[] = [
  [/tab characters/, 'spaces for indentation', 'replace the tab characters by spaces'],
  [
    /tag/,
    'a document without tags of its own',
    'remove the tag, which begins with `!`; put text that begins so in quotes',
  ],
  [/null byte/, 'text without NUL bytes', 'save the file as plain text in UTF-8'],
  [/non-printable|valid JSON character/, 'printable text', 'remove the control character'],
  [
    /unidentified alias/,
    'an alias whose anchor stands before it',
    'define the anchor, or put text that begins with `*` in quotes',
  ],
  [
    /bad indentation|indented/,
    'entries of one level at one indentation',
    'align the line with its neighbours; put text that contains `: ` in quotes',
  ],
  [/implicit key|multiline key/, 'a key and a colon on one line', 'put a colon and a space after the key'],
  [/missed comma/, 'a comma between the entries of `[…]` or `{…}`', 'add the comma'],
  [/unexpected end/, 'the end of what was opened', 'close the quotation mark or bracket'],
  [
    /end of the stream or a document separator/,
    'the end of the document',
    'check the indentation of this line and of the one before',
  ],
];
