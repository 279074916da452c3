import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { problemOf } from '../../io/problems.js';
import { closest } from '../../load/did-you-mean.js';
import type { SystemAssessment } from '../../model/generated/assessment.js';
import type { Problem } from '../../model/problem.js';
import type { RecordSpec } from '../../render/records/record-spec.js';
import { documentList, openItemList } from '../../report/documents-text.js';
import { safeText } from '../../report/safe-text.js';
import { placesOf } from '../places.js';
import { failWith } from '../problems.js';
import { assessFolder, decide, put, type Run, type RunOptions } from '../run.js';
import { page } from '../terminal.js';
import { type FileToWrite, writeTogether } from '../write-together.js';

export interface DocsOptions extends RunOptions {
  readonly out?: string;
  readonly horizon?: string;
  readonly document?: readonly string[];
  readonly all?: boolean;
  readonly list?: boolean;
  readonly openItems?: boolean;
}

const GAP_REPORT = 'D44';

/**
 * `dutybound docs`: writes documents as Markdown and HTML; the gap report (D44) where none is named. Each is written whole
 * in both forms or not at all, and one that cannot be made holds up no other. With `--list` it says which documents apply,
 * why, for whom and by when; with `--open-items` what is open in them. Exit 0, or 2 where something was not written: it
 * decides no gate.
 */
export async function docs(dir: string, options: DocsOptions): Promise<void> {
  const { records } = await import('../../render/records/catalogue.js');
  const unknown = problemsOf(options, records);
  if (unknown.length > 0) return failWith(unknown, 'nothing was written');
  const run = await assessFolder(dir, options);
  if (run === undefined) return;
  const made = await makeAll(run, options, records);
  if ((options.list === true || options.openItems === true) && made.problems.length > 0)
    return failWith(made.problems, 'nothing was written');
  if (options.list === true) return put(documentList(made.applying, page(undefined)), undefined);
  if (options.openItems === true) return put(openItemList(made.open, page(undefined)), undefined);
  await write(made, options.out as string);
}

/** What was asked for and cannot be: a document that no version knows, or nowhere to write to. */
function problemsOf({ document = [], out, list, openItems }: DocsOptions, records: readonly RecordSpec[]): Problem[] {
  const known = [GAP_REPORT, ...records.map(({ id }) => id)];
  const unknown = document
    .filter((id) => !known.includes(id))
    .map((id): Problem => {
      const near = closest(id, known);
      return {
        code: 'usage',
        document: id,
        found: 'this version writes no document of this id',
        expected: `one of ${known.join(', ')}`,
        remedy: near === undefined ? 'Look at `dutybound docs --list`' : `Did you mean ${near}?`,
      };
    });
  if (out !== undefined || list === true || openItems === true) return unknown;
  return [
    ...unknown,
    {
      code: 'usage',
      document: '--out',
      found: 'no folder to write to is named',
      expected: 'a folder',
      remedy: 'Name one with --out <dir>',
    },
  ];
}

interface Made {
  /** The files of each document. */
  readonly documents: readonly (readonly FileToWrite[])[];
  /** Why a document could not be made. */
  readonly problems: readonly Problem[];
  readonly applying: Parameters<typeof documentList>[0];
  readonly open: Parameters<typeof openItemList>[0];
}

async function makeAll(run: Run, options: DocsOptions, records: readonly RecordSpec[]): Promise<Made> {
  const { renderGapReport, renderRecord } = await import('../../render/documents.js');
  const { readAnswers, recordInputs } = await import('../record-input.js');
  const named =
    options.all === true ? [GAP_REPORT, ...records.map(({ id }) => id)] : (options.document ?? [GAP_REPORT]);
  const needsRecords = options.list === true || options.openItems === true || named.some((id) => id !== GAP_REPORT);
  const documents: (readonly FileToWrite[])[] = [];
  const applying: Made['applying'][number][] = [];
  const open: Made['open'][number][] = [];
  if (named.includes(GAP_REPORT)) {
    const decision = decide(run, options.horizon === undefined ? {} : { horizon: options.horizon });
    const { markdown, html } = renderGapReport(run.assessment, decision, await placesOf(run.assessment, run.folder));
    documents.push(both(fileName(GAP_REPORT, run.assessment.systems), markdown, html));
  }
  if (!needsRecords) return { documents, problems: [], applying, open };
  const { answers, problems, failing } = await readAnswers(run, records);
  for (const [system, inputFor] of await recordInputs(run, answers))
    for (const spec of records) {
      const input = inputFor(spec.id);
      const { is, why, whom } = spec.applies(input);
      applying.push({
        system,
        id: spec.id,
        title: spec.title,
        is,
        why,
        whom,
        when: spec.when,
        retention: spec.retention,
      });
      // A document that does not apply is made only when somebody asks for it by name.
      if (is === 'no' && options.document?.includes(spec.id) !== true) continue;
      if (!named.includes(spec.id) && options.openItems !== true) continue;
      if (failing.has(`${system} ${spec.id}`)) continue;
      const made = renderRecord(spec, input);
      open.push(...made.open.map((item) => ({ ...item, system, document: spec.id })));
      if (named.includes(spec.id)) documents.push(both(fileName(spec.id, [input.system]), made.markdown, made.html));
    }
  return { documents, problems, applying, open };
}

const both = (name: string, markdown: string, html: string): readonly FileToWrite[] => [
  { name: `${name}.md`, content: markdown },
  { name: `${name}.html`, content: html },
];

async function write({ documents, problems: before }: Made, out: string): Promise<void> {
  const problems = [...before];
  let written = 0;
  if (documents.length > 0) {
    const folder = resolve(out);
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      const problem = problemOf(error, out) ?? asFolderProblem(error, out);
      return failWith([...problems, problem], 'nothing was written');
    }
    for (const files of documents) {
      const found = await writeTogether(folder, files, out);
      problems.push(...found);
      if (found.length > 0) continue;
      written += 1;
      for (const file of files) process.stdout.write(`wrote ${safeText(join(out, file.name))}\n`);
    }
  }
  if (problems.length > 0)
    failWith(
      problems,
      written === 0 ? 'nothing was written' : 'what they name was not written, the other documents were',
    );
}

/** `D44_<system>_v<version>_draft_en`, without the version where none is stated; `D44_portfolio_draft_en` for several. */
function fileName(document: string, systems: readonly SystemAssessment[]): string {
  const [only, ...others] = systems;
  if (only === undefined || others.length > 0) return `${document}_portfolio_draft_en`;
  const version =
    only.version === undefined ? '' : `_v${only.version.replaceAll(/[^A-Za-z0-9.+-]+/g, '-').slice(0, 40)}`;
  return `${document}_${only.id}${version}_draft_en`;
}

/** The name is taken by something that is no folder. */
function asFolderProblem(error: unknown, document: string): Problem {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
  return {
    code: 'not-a-folder',
    document,
    found: 'a file has this name',
    expected: 'a folder, or a name that is free',
    remedy: 'name another folder with --out',
  };
}
