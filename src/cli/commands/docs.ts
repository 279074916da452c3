import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { problemOf } from '../../io/problems.js';
import type { SystemAssessment } from '../../model/generated/assessment.js';
import { safeText } from '../../report/safe-text.js';
import { placesOf } from '../places.js';
import { failWith } from '../problems.js';
import { assessFolder, decide, type RunOptions } from '../run.js';
import { writeTogether } from '../write-together.js';

export interface DocsOptions extends RunOptions {
  readonly out: string;
  readonly horizon?: string;
}

/** `dutybound docs`: writes the gap report (D44) as Markdown and HTML, both or neither. Exit 0 or 2: it decides no gate. */
export async function docs(dir: string, options: DocsOptions): Promise<void> {
  const run = await assessFolder(dir, options);
  if (run === undefined) return;
  const { renderGapReport } = await import('../../render/documents.js');
  const decision = decide(run, options.horizon === undefined ? {} : { horizon: options.horizon });
  const { markdown, html } = renderGapReport(run.assessment, decision, await placesOf(run.assessment, run.folder));
  const name = fileName(run.assessment.systems);
  const files = [
    { name: `${name}.md`, content: markdown },
    { name: `${name}.html`, content: html },
  ];
  const folder = resolve(options.out);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const problem = problemOf(error, options.out) ?? asFolderProblem(error, options.out);
    return failWith([problem], 'nothing was written');
  }
  const problems = await writeTogether(folder, files, options.out);
  if (problems.length > 0) return failWith(problems, 'nothing was written');
  for (const file of files) process.stdout.write(`wrote ${safeText(join(options.out, file.name))}\n`);
}

/** `D44_<system>_v<version>_draft_en`, without the version where none is stated; `D44_portfolio_draft_en` for several. */
function fileName(systems: readonly SystemAssessment[]): string {
  const [only, ...others] = systems;
  if (only === undefined || others.length > 0) return 'D44_portfolio_draft_en';
  const version =
    only.version === undefined ? '' : `_v${only.version.replaceAll(/[^A-Za-z0-9.+-]+/g, '-').slice(0, 40)}`;
  return `D44_${only.id}${version}_draft_en`;
}

/** The name is taken by something that is no folder. */
function asFolderProblem(error: unknown, document: string): Parameters<typeof failWith>[0][number] {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
  return {
    code: 'not-a-folder',
    document,
    found: 'a file has this name',
    expected: 'a folder, or a name that is free',
    remedy: 'name another folder with --out',
  };
}
