import type HandlebarsTypes from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { GateDecision } from '../gate/decide.js';
import type { Assessment } from '../model/generated/assessment.js';
import type { PlaceOf } from './gap-context.js';
import { gapReport } from './gap-report.js';
import type { RecordDocument } from './generated/record.js';
import { partials, templates } from './generated/templates.js';
import { renderHtml } from './html.js';
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
  const markdown = place('D44-gap-report', report);
  return { markdown, html: renderHtml(markdown, `${report.control.title} ${report.control.documentId}`) };
}

/** A record of the catalogue, in the same two formats, with its open fields. */
export function renderRecord(
  spec: RecordSpec,
  input: RecordInput,
): RenderedDocument & { readonly open: RecordDocument['openItems'] } {
  const view = recordView(spec, input);
  const markdown = place('record-document', view);
  return {
    markdown,
    html: renderHtml(markdown, `${view.control.title} ${view.control.documentId}`),
    open: view.openItems,
  };
}

/** Places a view model in its template. Every text of it goes through the Markdown escape. */
function place(template: keyof typeof templates, viewModel: object): string {
  const engine = Handlebars.create();
  // Precompiled templates look their escape up in the shared helpers of the runtime; this project has no other use of it.
  Handlebars.Utils.escapeExpression = (value: unknown) => escapeMarkdown(String(value));
  for (const [name, partial] of Object.entries(partials)) engine.registerPartial(name, engine.template(partial));
  const printed = engine.template(templates[template])(viewModel);
  return `${printed.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}
