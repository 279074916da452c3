import { readingEffectsOf, restingReadingsOf } from '../../governance.js';
import { classifyText } from '../../report/classify-text.js';
import { placesOf } from '../places.js';
import { assessFolder, put, type RunOptions } from '../run.js';
import { page } from '../terminal.js';

export interface ClassifyOptions extends RunOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly full: boolean;
}

/** `dutybound classify`: the class of each system with what decided it and what is open. It decides no gate: exit 0 or 2. */
export async function classify(dir: string, options: ClassifyOptions): Promise<void> {
  const run = await assessFolder(dir, options);
  if (run === undefined) return;
  const { header, systems } = run.assessment;
  const readings = readingEffectsOf(run.governance, run.options);
  const resting = restingReadingsOf(run.governance, run.options);
  if (options.format === 'json') {
    const told = systems.map(({ id, name, subject, headline, classes, determinations }) => ({
      id,
      name,
      ...(subject === undefined ? {} : { subject }),
      headline,
      classes,
      ...(determinations === undefined ? {} : { determinations }),
      readings: readings.get(id) ?? [],
      otherReadingsUsed: resting.get(id) ?? [],
    }));
    return put(`${JSON.stringify({ asOf: header.asOf, law: header.law, systems: told }, null, 2)}\n`, options.output);
  }
  const places = await placesOf(run.assessment, run.folder);
  await put(
    classifyText(run.assessment, readings, { places, full: options.full, ...page(options.output) }, resting),
    options.output,
  );
}
