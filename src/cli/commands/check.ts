import { resolve } from 'node:path';
import type { Brief } from '../../assess.js';
import { baselineOf, pruned } from '../../gate/baseline.js';
import { bindsBy, decideGate, type GateOptions, gateFor, untilOf } from '../../gate/decide.js';
import { writeFileWhole } from '../../io/files.js';
import type { Problem } from '../../model/problem.js';
import type { CheckFormat } from '../check-formats.js';
import { baselinePath, type CheckInput, gateInputs } from '../gate-inputs.js';
import { type Target, targetsOf, writeTargets } from '../outputs.js';
import { failWith } from '../problems.js';
import { assessRun, gateOptions, missingFolderOf, type Run, type RunOptions, readRun, withPlaces } from '../run.js';

export interface CheckOptions extends RunOptions, CheckInput {
  readonly format: CheckFormat;
  readonly output?: readonly string[];
  readonly full: boolean;
  readonly printConfig?: boolean;
  readonly updateBaseline?: boolean;
}

/** `dutybound check`: exit 0 where nothing blocks, 1 where the gate blocks, 2 where no assessment could be made. */
export async function check(dir: string, options: CheckOptions): Promise<void> {
  const chosen = targetsOf(options.format, options.output ?? []);
  if ('problems' in chosen) return failWith(chosen.problems);
  const read = await readRun(dir, options);
  if (read === undefined) return;
  if (options.printConfig === true) {
    const { configurationJson } = await import('../print-config.js');
    process.stdout.write(configurationJson(read, options));
    return;
  }
  if (read.folder.ndjson !== undefined) return streamed(read, options, chosen.targets);
  if (options.updateBaseline === true && baselinePath(read, options) === undefined) return failWith([noBaseline]);
  if (options.updateBaseline === true && options.system !== undefined) return failWith([wholeBaseline]);
  const gate = await gateInputs(read, options);
  if ('problems' in gate) return failWith(await withPlaces(gate.problems, read.folder));
  const run = await assessRun(
    isBrief(chosen.targets, options) ? { ...read, options: { ...read.options, brief: briefFor(gate.value) } } : read,
  );
  const decision = decideGate(run.assessment, gate.value);
  process.exitCode = decision.blocks ? 1 : 0;
  const kept = options.updateBaseline === true ? await updateBaseline(run, options, gate.value) : [];
  if (kept.length > 0) return failWith(kept, 'nothing was written');
  const problems = await writeTargets(chosen.targets, run, decision, ({ path }) => pageOf(path, options.full));
  if (problems.length === 0) return;
  const files = chosen.targets.filter(({ path }) => path !== undefined).length;
  failWith(problems, problems.length === files ? 'nothing was written' : 'not everything was written');
}

/** The plain text alone prints no reasons of what is not met, and compares with nothing. */
function isBrief(targets: readonly Target[], options: CheckOptions): boolean {
  return (
    targets.every(({ format }) => format === 'text') &&
    !options.full &&
    options.against === undefined &&
    options.updateBaseline !== true
  );
}

/** What does not bind up to the horizon is told on one line; a baseline has to know it again by its name. */
function briefFor(gate: GateOptions): Brief {
  if (gate.baseline !== undefined) return {};
  return {
    tellsIn: (system) => {
      const until = untilOf(gateFor(system, gate), gate.asOf);
      return ({ timing }) => bindsBy(timing, until);
    },
  };
}

/** Writes a first baseline, or takes out of the one that is there what is no longer open. */
async function updateBaseline(run: Run, options: CheckOptions, gate: GateOptions): Promise<readonly Problem[]> {
  const place = baselinePath(run, options);
  if (place === undefined) return [noBaseline];
  const blocking = new Set(decideGate(run.assessment, gate).reasons.flatMap(({ fingerprint }) => fingerprint ?? []));
  const baseline =
    gate.baseline === undefined ? baselineOf(run.assessment, blocking) : pruned(gate.baseline, run.assessment);
  const problem = await writeFileWhole(resolve(place.path), `${JSON.stringify(baseline, null, 2)}\n`, place.named);
  return problem === undefined ? [] : [missingFolderOf(problem)];
}

const noBaseline: Problem = {
  code: 'usage',
  document: '--update-baseline',
  found: 'no baseline file is named',
  expected: '`gate.baseline` in dutybound.yaml, or --baseline <file>',
  remedy: 'Name the file in which the baseline stands',
};

const wholeBaseline: Problem = {
  code: 'usage',
  document: '--update-baseline',
  found: 'a run about one system knows nothing of the others in the baseline',
  expected: 'a run about every system',
  remedy: 'Leave --system out',
};

/**
 * A registry of one system a line. Text, JSON and decisions are told as it is read; the other formats hold a registry at
 * once, and tell the first systems that block and how many there are. Problems are told before anything is written.
 */
async function streamed(
  read: Omit<Run, 'assessment'>,
  options: CheckOptions,
  targets: readonly Target[],
): Promise<void> {
  const document = read.folder.ndjson ?? '';
  const gate = gateOptions(read, options);
  if (options.against !== undefined || baselinePath(read, options) !== undefined || options.updateBaseline === true)
    return failWith([notStreamed(document)]);
  const { checkStream, toldOfStream } = await import('./check-stream.js');
  const asRead = targets.flatMap(({ format, path }) => (isToldAsRead(format) ? [{ format, path }] : []));
  const whole = targets.filter(({ format }) => !isToldAsRead(format));
  if (whole.length > 0) {
    const told = await toldOfStream(read.folder, read.governance, read.options, { gate });
    if (told === undefined) return;
    const run: Run = { ...read, assessment: told.assessment };
    const decision = decideGate(run.assessment, gate);
    const problems = await writeTargets(whole, run, decision, ({ path }) => pageOf(path, options.full), told.registry);
    if (problems.length > 0) return failWith(problems, 'not everything was written');
  }
  for (const { format, path } of asRead) {
    const output = path === undefined ? {} : { output: path };
    await checkStream(read.folder, read.governance, read.options, { format, ...output, full: options.full, gate });
    if (process.exitCode === 2) return;
  }
}

const isToldAsRead = (format: CheckFormat): format is 'text' | 'json' | 'decision' =>
  format === 'text' || format === 'json' || format === 'decision';

function notStreamed(document: string): Problem {
  return {
    code: 'usage',
    document,
    found: 'a registry of one system a line is compared with nothing: no --against and no baseline',
    expected: 'a gate that judges every system whole',
    remedy: 'Leave them out, or give the systems as files of their own',
  };
}

function pageOf(path: string | undefined, full: boolean): { full: boolean; colour: boolean; width?: number } {
  return { full, colour: wantsColour(path), ...width() };
}

/** Colour only on a terminal that has not declined it (https://no-color.org). */
export function wantsColour(output: string | undefined): boolean {
  return output === undefined && process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}

function width(): { width?: number } {
  return process.stdout.columns === undefined ? {} : { width: Math.min(120, process.stdout.columns) };
}
