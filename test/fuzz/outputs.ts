import { SaxesParser } from 'saxes';
import { decideGate } from '../../src/gate/decide.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import { renderGapReport } from '../../src/render/documents.js';
import { githubAnnotations } from '../../src/report/formats/github.js';
import { junit } from '../../src/report/formats/junit.js';
import { lines } from '../../src/report/formats/lines.js';
import { oscalAssessmentResults, oscalPlanOfAction } from '../../src/report/formats/oscal.js';
import { githubSummary, pullRequest } from '../../src/report/formats/pull-request.js';
import { sarif } from '../../src/report/formats/sarif.js';
import type { FormatOptions } from '../../src/report/formats/told-model.js';
import { reportText } from '../../src/report/text.js';

/** What no text for people holds, whatever an input says: what moves a cursor, hides, or turns a line round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** What no page holds: a script, a handler of events, or a link to something that is run. */
const ACTIVE =
  /<script|<iframe|<object|<embed|<[a-z][^>]*\son[a-z]+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i;

/** Something that must never be, found on an input; the message is a sentence. */
export class Fault extends Error {}

/** That a text for people holds nothing that acts on what shows it. */
export function expectSafe(text: string, format: string): void {
  const found = UNSAFE.exec(text);
  if (found !== null)
    throw new Fault(
      `the ${format} holds U+${found[0].codePointAt(0)!.toString(16)}: ${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20))}`,
    );
}

/** That nothing of a page runs. */
export function expectPassive(html: string, format: string): void {
  const found = ACTIVE.exec(html);
  if (found !== null) throw new Fault(`the ${format} holds what is run: ${html.slice(found.index, found.index + 80)}`);
}

/** That a text is XML, with one element around it. */
function expectXml(text: string, format: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Fault(`the ${format} is no XML: ${error.message}`);
  });
  parser.write(text).close();
}

function expectJson(text: string, format: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new Fault(`the ${format} is no JSON: ${String(error)}`);
  }
}

const OPTIONS: FormatOptions = {
  places: (document) => `${document}:1:1`,
  below: 'governance/',
  linkOf: () => 'https://example.eu/law',
};

/**
 * Tells an assessment in every form, and looks at each.
 *
 * @param withDocument the gap report takes most of the time: only some of the inputs are told in it
 */
export function expectSafeOutputs(assessment: Assessment, withDocument: boolean): void {
  const { asOf } = assessment.header;
  const decision = decideGate(assessment, { asOf, allowUndetermined: false, horizon: 'P2Y' });
  expectSafe(
    reportText(assessment, decision, { places: OPTIONS.places, full: true, colour: false, width: 100 }),
    'text report',
  );
  for (const [name, tell] of Object.entries({ lines, githubAnnotations, githubSummary, pullRequest }))
    expectSafe(tell(assessment, decision, OPTIONS), name);
  expectXml(junit(assessment, decision, OPTIONS), 'JUnit');
  expectJson(sarif(assessment, decision, OPTIONS, { full: true }), 'SARIF');
  expectJson(oscalAssessmentResults(assessment, decision, OPTIONS), 'OSCAL assessment results');
  expectJson(oscalPlanOfAction(assessment, decision, OPTIONS), 'OSCAL plan of action');
  if (!withDocument) return;
  const { html, markdown } = renderGapReport(assessment, decision, OPTIONS.places);
  expectSafe(markdown, 'gap report');
  expectPassive(html, 'gap report as a page');
  expectSafe(html, 'gap report as a page');
}
