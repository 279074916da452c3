import { resolve } from 'node:path';
import { differencesBetween } from '../../compare/differences.js';
import { readBytes } from '../../io/files.js';
import { readJson } from '../../load/json.js';
import { schemaCheck } from '../../load/validate.js';
import type { Assessment } from '../../model/generated/assessment.js';
import type { Problem } from '../../model/problem.js';
import { quoteForPeople } from '../../model/quote.js';
import { diffText } from '../../report/diff-text.js';
import { failWith } from '../problems.js';
import { withRevision } from '../revision.js';
import { assessFolder, put, type RunOptions } from '../run.js';
import { page } from '../terminal.js';

export interface DiffOptions extends Pick<RunOptions, 'asOf' | 'system' | 'law' | 'packs'> {
  /** The other side: a day, an edition or a revision of the same folder. */
  readonly otherAsOf?: string;
  readonly otherLaw?: 'current' | 'original';
  readonly against?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/**
 * `dutybound diff`: two saved assessments, or one folder on two days, under two editions of the Act or at two
 * revisions. The first of two files is the earlier side; of a folder the other day, edition or revision is. It decides
 * no gate: exit 0 or 2.
 */
export async function diff(first: string, second: string | undefined, options: DiffOptions): Promise<void> {
  const sides = second === undefined ? await ofFolder(first, options) : await ofFiles(first, second);
  if (sides === undefined) return;
  const differences = differencesBetween(sides.before, sides.after);
  await put(
    options.format === 'json'
      ? `${JSON.stringify(differences, null, 2)}\n`
      : diffText(differences, page(options.output)),
    options.output,
  );
}

/** More than any assessment that a person compares. */
const LARGEST = 1 << 29;

interface Sides {
  readonly before: Assessment;
  readonly after: Assessment;
}

async function ofFiles(first: string, second: string): Promise<Sides | undefined> {
  const [before, after] = [await savedAssessment(first), await savedAssessment(second)];
  const problems = [before, after].flatMap((side) => ('problems' in side ? side.problems : []));
  if ('problems' in before || 'problems' in after) return void failWith(problems, 'nothing was compared');
  return { before: before.value, after: after.value };
}

async function savedAssessment(
  path: string,
): Promise<{ readonly value: Assessment } | { readonly problems: readonly Problem[] }> {
  const bytes = await readBytes(resolve(path), LARGEST, path);
  if ('problem' in bytes) return { problems: [bytes.problem.code === 'missing-file' ? notAFile(path) : bytes.problem] };
  const read = readJson(bytes.bytes, path);
  if ('problems' in read) return read;
  const checked = await (await schemaCheck('assessment')).check(read.value, path);
  return 'problems' in checked ? checked : { value: checked.value.value as Assessment };
}

function notAFile(path: string): Problem {
  return {
    code: 'usage',
    document: path,
    found: `${quoteForPeople(path)} is no file`,
    expected: 'a saved assessment, as `dutybound check --format json` writes it',
    remedy: 'Name two saved assessments, or one folder with --other-law, --other-as-of or --against',
  };
}

async function ofFolder(dir: string, options: DiffOptions): Promise<Sides | undefined> {
  const { otherAsOf, otherLaw, against, asOf, law, packs, system } = options;
  if ([otherAsOf, otherLaw, against].every((other) => other === undefined))
    return void failWith([nothingToCompare(dir)], 'nothing was compared');
  const run: RunOptions = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(law === undefined ? {} : { law }),
    ...(system === undefined ? {} : { system }),
    ...(packs === undefined ? {} : { packs }),
  };
  const other: RunOptions = {
    ...run,
    ...(otherAsOf === undefined ? {} : { asOf: otherAsOf }),
    ...(otherLaw === undefined ? {} : { law: otherLaw }),
  };
  const after = await assessFolder(dir, run);
  if (after === undefined) return undefined;
  const before =
    against === undefined
      ? { value: await assessFolder(dir, other) }
      : await withRevision(dir, against, (folder) => assessFolder(folder, other));
  if ('problem' in before) return void failWith([before.problem], 'nothing was compared');
  return before.value === undefined ? undefined : { before: before.value.assessment, after: after.assessment };
}

function nothingToCompare(dir: string): Problem {
  return {
    code: 'usage',
    document: dir,
    found: 'one side only',
    expected: 'two saved assessments, or one folder and what the other side of it is',
    remedy: 'Add --other-law original, --other-as-of <date> or --against <revision>',
  };
}
