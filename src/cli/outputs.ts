import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { GateDecision } from '../gate/decide.js';
import { writeFileWhole } from '../io/files.js';
import { closest } from '../load/did-you-mean.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import type { FormatOptions } from '../report/formats/told-model.js';
import { CHECK_FORMATS, type CheckFormat } from './check-formats.js';
import { placesOf } from './places.js';
import { assessmentJson, missingFolderOf, type Run } from './run.js';

/** One thing to write: `path` is absent for standard output. */
export interface Target {
  readonly format: CheckFormat;
  readonly path?: string;
}

const isFormat = (text: string): text is CheckFormat => (CHECK_FORMATS as readonly string[]).includes(text);

/**
 * What is to be written where. `--output <format>=<path>` writes one file more, as often as it is given; a plain
 * `--output <path>` takes the place of standard output for `--format`; the path `-` is standard output.
 */
export function targetsOf(
  format: CheckFormat,
  outputs: readonly string[],
): { readonly targets: readonly Target[] } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const named: Target[] = [];
  const plain: string[] = [];
  for (const output of outputs) {
    const [, before, path] = /^([a-z][a-z0-9-]*)=(.*)$/s.exec(output) ?? [];
    if (before === undefined || path === undefined) plain.push(output);
    else if (!isFormat(before)) problems.push(unknownFormat(before));
    else if (path === '')
      problems.push(
        usage(
          `${quoteForPeople(output)} names no file`,
          'a file behind the equals sign',
          'Name the file, or - for standard output',
        ),
      );
    else named.push(path === '-' ? { format: before } : { format: before, path });
  }
  if (plain.length > 1)
    problems.push(
      usage(
        `there are ${plain.length} files for one format`,
        'one plain --output',
        'Write --output <format>=<file> for the others',
      ),
    );
  const [file] = plain;
  const takesOutput = named.some(({ path }) => path === undefined);
  const own: Target[] =
    file !== undefined && file !== '-'
      ? [{ format, path: file }]
      : takesOutput && file === undefined
        ? []
        : [{ format }];
  const targets = [...own, ...named];
  if (targets.filter(({ path }) => path === undefined).length > 1)
    problems.push(
      usage('two formats go to standard output', 'one format on standard output', 'Give the others a file'),
    );
  const paths = targets.flatMap(({ path }) => (path === undefined ? [] : [resolve(path)]));
  if (new Set(paths).size < paths.length)
    problems.push(
      usage('two formats go to the same file', 'a file for each format', 'Give each format a file of its own'),
    );
  return problems.length > 0 ? { problems } : { targets };
}

function unknownFormat(name: string): Problem {
  const near = closest(name, [...CHECK_FORMATS]);
  return usage(
    `${quoteForPeople(name)} is the name of no format`,
    `one of ${CHECK_FORMATS.join(', ')}`,
    near === undefined
      ? `Name a format, or write ./ before a file name that holds an equals sign`
      : `Did you mean ${quoteForPeople(near)}? Write ./ before a file name that holds an equals sign`,
  );
}

function usage(found: string, expected: string, remedy: string): Problem {
  return { code: 'usage', document: '--output', found, expected, remedy };
}

/** How the text report is printed on standard output or into a file. */
export interface TextPage {
  readonly full: boolean;
  readonly colour: boolean;
  readonly width?: number;
}

/** Writes every target: files first, each whole or not at all, then standard output. What stands in the way is told. */
export async function writeTargets(
  targets: readonly Target[],
  run: Run,
  decision: GateDecision,
  page: (target: Target) => TextPage,
  registry?: FormatOptions['registry'],
): Promise<readonly Problem[]> {
  const tell = tellerFor(run, decision, registry);
  const written: { readonly target: Target; readonly text: string }[] = [];
  for (const target of targets) written.push({ target, text: await tell(target.format, page(target)) });
  const problems: Problem[] = [];
  for (const { target, text } of written) {
    if (target.path === undefined) continue;
    const problem = await writeFileWhole(resolve(target.path), text, target.path);
    if (problem !== undefined) problems.push(missingFolderOf(problem));
  }
  if (problems.length > 0) return problems;
  for (const { target, text } of written) if (target.path === undefined) process.stdout.write(text);
  return [];
}

/** Tells a run in any format. What a format needs is loaded when it is asked for, and places are looked up once. */
function tellerFor(
  run: Run,
  decision: GateDecision,
  registry: FormatOptions['registry'],
): (format: CheckFormat, page: TextPage) => Promise<string> {
  const { assessment, folder } = run;
  let places: ReturnType<typeof placesOf> | undefined;
  let options: Promise<FormatOptions> | undefined;
  const located = (): ReturnType<typeof placesOf> => {
    places ??= placesOf(assessment, folder);
    return places;
  };
  const formatOptions = (): Promise<FormatOptions> => {
    options ??= (async () => ({
      places: await located(),
      below: await belowRepository(folder.root),
      linkOf: await links(run),
      ...(registry === undefined ? {} : { registry }),
    }))();
    return options;
  };
  return async (format, page) => {
    switch (format) {
      case 'json':
        return assessmentJson(assessment);
      case 'decision':
        return `${JSON.stringify(decision, null, 2)}\n`;
      case 'text':
        return (await import('../report/text.js')).reportText(assessment, decision, {
          places: await located(),
          ...page,
        });
      case 'lines':
        return (await import('../report/formats/lines.js')).lines(assessment, decision, await formatOptions());
      case 'sarif':
      case 'sarif-full': {
        const { sarif } = await import('../report/formats/sarif.js');
        return sarif(assessment, decision, await formatOptions(), { full: format === 'sarif-full' });
      }
      case 'junit':
        return (await import('../report/formats/junit.js')).junit(assessment, decision, await formatOptions());
      case 'github':
        return (await import('../report/formats/github.js')).githubAnnotations(
          assessment,
          decision,
          await formatOptions(),
        );
      case 'github-summary':
        return (await import('../report/formats/pull-request.js')).githubSummary(
          assessment,
          decision,
          await formatOptions(),
        );
      case 'pull-request':
        return (await import('../report/formats/pull-request.js')).pullRequest(
          assessment,
          decision,
          await formatOptions(),
        );
      case 'oscal':
        return (await import('../report/formats/oscal.js')).oscalAssessmentResults(
          assessment,
          decision,
          await formatOptions(),
        );
      case 'oscal-poam':
        return (await import('../report/formats/oscal.js')).oscalPlanOfAction(
          assessment,
          decision,
          await formatOptions(),
        );
    }
  };
}

/** Links to the official text of the edition that was held against the systems. */
async function links({ options }: Run): Promise<FormatOptions['linkOf']> {
  const { provisionDetails } = await import('../law/citation.js');
  const details = await provisionDetails();
  return (citation) => {
    const found = details.get(citation as Parameters<typeof details.get>[0]);
    return options.edition === 'original' ? (found?.urlOriginal ?? found?.url) : found?.url;
  };
}

/**
 * The path of a folder below the root of its repository, `''` or ending in a slash: what platforms resolve file names
 * from. Outside a repository, below the working directory; elsewhere nothing, since no path of a machine is told.
 */
export async function belowRepository(folder: string): Promise<string> {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return below(root, folder);
    if (dirname(root) === root) return below(process.cwd(), folder);
  }
}

function below(root: string, folder: string): string {
  const way = relative(root, folder).split(sep).join('/');
  return way === '' || way === '..' || way.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(way) ? '' : `${way}/`;
}
