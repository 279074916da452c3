import { reportText } from '../../report/text.js';
import { placesOf } from '../places.js';
import { assessmentJson, assessRun, decide, gateOptions, put, type RunOptions, readRun } from '../run.js';

export interface CheckOptions extends RunOptions {
  readonly horizon?: string;
  readonly allowUndetermined?: boolean;
  readonly format: 'text' | 'json' | 'decision';
  readonly output?: string;
  readonly full: boolean;
}

/** `dutybound check`: exit 0 where nothing blocks, 1 where the gate blocks, 2 where no assessment could be made. */
export async function check(dir: string, options: CheckOptions): Promise<void> {
  const read = await readRun(dir, options);
  if (read === undefined) return;
  if (read.folder.ndjson !== undefined) {
    const { checkStream } = await import('./check-stream.js');
    await checkStream(read.folder, read.governance, read.options, { ...options, gate: gateOptions(read, options) });
    return;
  }
  const run = await assessRun(read);
  const decision = decide(run, options);
  process.exitCode = decision.blocks ? 1 : 0;
  if (options.format === 'json') await put(assessmentJson(run.assessment), options.output);
  else if (options.format === 'decision') await put(`${JSON.stringify(decision, null, 2)}\n`, options.output);
  else {
    const places = await placesOf(run.assessment, run.folder);
    await put(
      reportText(run.assessment, decision, {
        places,
        colour: wantsColour(options.output),
        full: options.full,
        ...width(),
      }),
      options.output,
    );
  }
}

/** Colour only on a terminal that has not declined it (https://no-color.org). */
export function wantsColour(output: string | undefined): boolean {
  return output === undefined && process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}

function width(): { width?: number } {
  return process.stdout.columns === undefined ? {} : { width: Math.min(120, process.stdout.columns) };
}
