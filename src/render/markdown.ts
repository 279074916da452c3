import { makeVisible } from '../model/quote.js';

/** It takes no room and joins words: behind it nothing is a mention, a reference or an address any more. */
const JOINER = '\u2060';

// What a platform makes into something else after Markdown has been read, so that no escape of Markdown stops it:
// mentions and addresses of mail, references to issues, addresses of pages, and names of pictures such as `:tick:`.
const TRIGGERS =
  /@|#(?=\d)|(?<![a-z\d])gh-(?=\d)|:(?=\/\/)|(?<![a-z\d])www(?=\.)|:(?=(?:[a-z][\w+-]*|[+-]1|100|1234|8ball):)/gi;

/** White space that people write: it is kept, with one kind of line break. */
const KEPT = /[\t\n]/;

/**
 * A text of an input as a document shows it: control and format characters visible, and nothing in it that GitHub or a
 * GFM parser turns into a mention, a reference or a link. A word joiner behind the character that would do so is all
 * that is added; the view model has the text as it was.
 */
export function neutralText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split(/([\t\n])/);
  const visible = lines.map((part) => (KEPT.test(part) ? part : makeVisible(part)));
  return visible.join('').replace(TRIGGERS, (trigger) => `${trigger}${JOINER}`);
}

const ALWAYS = /[\\`*_[\]<>&|~$!#]/g;
/** What opens a list, a heading underline or a table at the beginning of a line. */
const AT_START = /^(\d+)([.)])(?=\s|$)|^([-+=:])/;

/**
 * The one escape of the project for Markdown (CommonMark and GFM), in any place of a template: a paragraph, a heading, a
 * list, a table cell. What is parsed from it is exactly one text node with `neutralText(text)`, whatever the text is.
 * Line breaks and outer spaces become character references, so that a text never leaves its line.
 */
export function escapeMarkdown(text: string): string {
  return neutralText(text)
    .replace(ALWAYS, '\\$&')
    .replace(AT_START, '$1\\$2$3')
    .replace(/[\t\n]|^ | $/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** The anchor of a heading as GitHub makes it: lower case, letters, digits, hyphens and underscores only. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
