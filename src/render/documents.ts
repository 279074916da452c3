import type HandlebarsTypes from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { GateDecision } from '../gate/decide.js';
import type { Assessment } from '../model/generated/assessment.js';
import type { PlaceOf } from './gap-context.js';
import { gapReport } from './gap-report.js';
import type { RecordDocument } from './generated/record.js';
import { partials, templates } from './generated/templates.js';
import { LongTexts, renderHtml } from './html.js';
import { escapeMarkdown } from './markdown.js';
import type { RecordInput, RecordSpec } from './records/record-spec.js';
import { recordView } from './records/record-view.js';

// The package types its runtime as an empty module; the runtime is the part of Handlebars without the compiler.
const Handlebars = runtime as unknown as typeof HandlebarsTypes;

/** A document in the formats that are made from its one template. */
export interface RenderedDocument {
  readonly markdown: string;
  readonly html: string;
}

/**
 * The gap report (D44) as Markdown and as one self-contained HTML file. Load this module only when a document is made:
 * it brings the template runtime and the Markdown pipeline with it.
 */
export function renderGapReport(assessment: Assessment, decision: GateDecision, placeOf: PlaceOf): RenderedDocument {
  const report = gapReport(assessment, decision, placeOf);
  return placeBoth('D44-gap-report', report, `${report.control.title} ${report.control.documentId}`);
}

/** A record of the catalogue, in the same two formats, with its open fields. */
export function renderRecord(
  spec: RecordSpec,
  input: RecordInput,
): RenderedDocument & { readonly open: RecordDocument['openItems'] } {
  const view = recordView(spec, input);
  const title = `${view.control.title} ${view.control.documentId}`;
  return { ...placeBoth('record-document', view, title), open: view.openItems };
}

/** The document as Markdown, and as the page that is made of the same Markdown with its long texts put in whole. */
function placeBoth(template: keyof typeof templates, viewModel: object, title: string): RenderedDocument {
  const markdown = place(template, viewModel, escapeMarkdown);
  const long = new LongTexts();
  const marked = place(template, viewModel, (text) => long.escape(text));
  return { markdown, html: renderHtml(marked, title, long) };
}

/** Places a view model in its template. Every text of it goes through the escape. */
function place(template: keyof typeof templates, viewModel: object, written: (text: string) => string): string {
  const engine = Handlebars.create();
  // Precompiled templates look their escape up in the shared helpers of the runtime; this project has no other use of it.
  Handlebars.Utils.escapeExpression = (value: unknown) => written(String(value));
  for (const [name, partial] of Object.entries(partials)) engine.registerPartial(name, engine.template(partial));
  const printed = engine.template(templates[template])(viewModel);
  return `${printed.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}
