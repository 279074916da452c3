import { gateFor } from '../gate/decide.js';
import { namedPacks } from '../policy/pack.js';
import { baselinePath, type CheckInput } from './gate-inputs.js';
import { gateOptions, type Run } from './run.js';

/** What a run is judged by, after command line and configuration were put together, as JSON. Nothing is assessed. */
export function configurationJson(read: Omit<Run, 'assessment'>, options: CheckInput): string {
  const gate = gateOptions(read, options);
  const { folder, governance, options: run } = read;
  const ids = governance.registry.systems
    .map(({ id }) => id)
    .filter((id) => run.system === undefined || id === run.system);
  const { systems: _, ...all } = gate;
  const told = {
    lawEdition: run.edition,
    packs: namedPacks(run.pack).map(({ id, digest }) => ({ id, digest })),
    readings: folder.configuration.readings ?? [],
    paths: folder.configuration.paths ?? {},
    leastBasis: folder.configuration.leastBasis ?? {},
    gate: { ...all, baseline: baselinePath(read, options)?.named ?? 'none', against: options.against ?? 'none' },
    systems: Object.fromEntries(ids.map((id) => [id, gateFor(id, gate)])),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
