import { assessorOf, modelFacts, systemFacts } from '../../governance.js';
import type { IsoDate } from '../../law/vocabulary.js';
import type { SystemAssessment } from '../../model/generated/assessment.js';
import { timelineIcal } from '../../report/timeline-ical.js';
import { timelineText } from '../../report/timeline-text.js';
import { timelineOf } from '../../timeline/timeline.js';
import { failWith } from '../problems.js';
import { lookAtEvidence } from '../read-folder.js';
import { usage } from '../register-entry.js';
import { assessFolder, put, type Run, type RunOptions } from '../run.js';
import { page } from '../terminal.js';

export interface TimelineOptions extends RunOptions {
  readonly from?: string;
  readonly to?: string;
  readonly format: 'text' | 'json' | 'ical';
  readonly output?: string;
  readonly full: boolean;
}

/** `dutybound timeline`: what starts, ends and moves for each system, and when. It decides no gate: exit 0 or 2. */
export async function timeline(dir: string, options: TimelineOptions): Promise<void> {
  const run = await assessFolder(dir, options);
  if (run === undefined) return;
  const { asOf } = run.options;
  const { from = asOf, to } = options;
  if (to !== undefined && to < from)
    return failWith([
      usage('--to', `${to} lies before ${from}`, 'a day that is not before the first', 'Correct --from or --to'),
    ]);
  const { registry } = run.governance;
  const told = timelineOf({
    assessment: run.assessment,
    registers: {
      evidence: registry.evidence?.items ?? [],
      attestations: registry.attestations,
    },
    on: await laterDays(run),
    from,
    ...(to === undefined ? {} : { to }),
  });
  await put(
    options.format === 'json'
      ? `${JSON.stringify(told, null, 2)}\n`
      : options.format === 'ical'
        ? timelineIcal(told)
        : timelineText(told, { ...page(options.output), full: options.full }),
    options.output,
  );
}

/** Judges one system on another day; the files of the folder are looked at once. */
async function laterDays({
  folder,
  governance,
  options,
}: Run): Promise<(system: string, day: IsoDate) => SystemAssessment | undefined> {
  const { registry } = governance;
  const files = await lookAtEvidence(folder.root, registry.evidence?.items ?? [], registry.systems);
  const assessors = new Map<IsoDate, ReturnType<typeof assessorOf>>();
  return (id, day) => {
    const assessor = assessors.get(day) ?? assessorOf(governance, files, { ...options, asOf: day });
    assessors.set(day, assessor);
    const system = registry.systems.find((entry) => entry.id === id);
    if (system !== undefined) return assessor.assess(systemFacts(system, assessor.organisations));
    const model = registry.models.find((entry) => entry.id === id);
    return model === undefined ? undefined : assessor.assess(modelFacts(model, assessor.organisations));
  };
}
