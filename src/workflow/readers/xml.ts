import { SaxesParser } from 'saxes';
import type { Problem } from '../../model/problem.js';
import { cutForPeople } from '../../model/quote.js';

/** One element of an XML document. Names are told apart by namespace URI, never by prefix. */
export interface XmlElement {
  readonly uri: string;
  readonly local: string;
  /** By local name where the attribute has no namespace, else by `{uri}local`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, entities of XML itself resolved; without the text of the children. */
  readonly text: string;
  /** Where the tag opens, from 1. */
  readonly line: number;
  readonly column: number;
}

export type XmlRead = { readonly root: XmlElement } | { readonly problem: Problem };

/** Deeper than any process that a person could read, and well within what a recursive walk can take. */
const DEEPEST = 200;

interface Open {
  readonly element: { text: string; children: XmlElement[] } & XmlElement;
}

/**
 * Reads XML into a tree. A DOCTYPE is refused: without one there are no entities but those of XML itself, so nothing is
 * expanded, and nothing is ever fetched. Refused too: what is not well-formed, prefixes without a namespace, and more
 * than 200 levels. Elements that `skips` holds for are left out with all that they hold.
 */
export function parseXml(
  text: string,
  document: string,
  skips: (uri: string, local: string) => boolean = () => false,
): XmlRead {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let opened = { line: 1, column: 1 };
  let skipped = 0;
  parser.on('doctype', () => refuse(doctypeProblem(document, parser.line)));
  parser.on('error', (error) => refuse(syntaxProblem(document, parser.line, parser.columnIndex + 1, error.message)));
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the name and one character more; after a line break it counts from the next line.
    const column = parser.columnIndex - name.length - 1;
    opened = column < 1 ? { line: parser.line - 1, column: 1 } : { line: parser.line, column };
  });
  parser.on('opentag', (tag) => {
    if (skipped > 0 || skips(tag.uri, tag.local)) {
      skipped += 1;
      return;
    }
    if (stack.length >= DEEPEST) refuse(depthProblem(document, opened.line));
    const attributes = new Map<string, string>();
    for (const { uri, local, value } of Object.values(tag.attributes))
      attributes.set(uri === '' ? local : `{${uri}}${local}`, value);
    const element = { uri: tag.uri, local: tag.local, attributes, children: [], text: '', ...opened };
    stack.at(-1)?.element.children.push(element);
    root ??= element;
    stack.push({ element });
  });
  const say = (part: string): void => {
    const top = stack.at(-1);
    if (skipped === 0 && top !== undefined) top.element.text += part;
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => {
    if (skipped > 0) skipped -= 1;
    else stack.pop();
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
  return root === undefined ? { problem: syntaxProblem(document, 1, 1, 'no element') } : { root };
}

/** The text of an attribute without a namespace, or of one in the namespace `uri`. */
export function attribute(element: XmlElement, local: string, uri = ''): string | undefined {
  return element.attributes.get(uri === '' ? local : `{${uri}}${local}`);
}

/** Carries a problem out of the parser, which has no other way to stop. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.found);
  }
}

function refuse(problem: Problem): never {
  throw new Refused(problem);
}

function doctypeProblem(document: string, line: number): Problem {
  return {
    code: 'wrong-value',
    document,
    line,
    found: 'a DOCTYPE, which may define entities or name files to fetch',
    expected: 'a document without a DOCTYPE',
    remedy: 'remove the DOCTYPE; write out whatever its entities stand for',
  };
}

function syntaxProblem(document: string, line: number, column: number, message: string): Problem {
  return {
    code: 'unknown-format',
    document,
    line,
    column,
    found: `XML that is not well-formed: ${cutForPeople(message.replace(/^[^:]*:\d+:\d+: /, ''))}`,
    expected: 'a well-formed XML document with every prefix bound to a namespace',
    remedy: 'correct the syntax at this place, or export the file again',
  };
}

function depthProblem(document: string, line: number): Problem {
  return {
    code: 'nesting-limit',
    document,
    line,
    found: `more than ${DEEPEST} elements inside one another`,
    expected: `at most ${DEEPEST} levels`,
    remedy: 'split what is nested so deep into files of its own',
  };
}
