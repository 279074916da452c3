import { registerCsv } from '../../load/register-export.js';
import { type RegisterColumn, registerColumns, registerNames } from '../../load/register-files.js';
import type { LoadedEntry } from '../../load/registry.js';
import { schemaOf } from '../../load/validate.js';
import { quoteForPeople } from '../../model/quote.js';
import { type FactRecord, statedList } from '../../policy/frame.js';
import { safeText } from '../../report/safe-text.js';
import { failWith } from '../problems.js';
import { put, readRun, streamedOnly } from '../run.js';

export interface RegistersOptions {
  readonly system?: string;
  /** The register that is written as a table; left out, what there is is told. */
  readonly export?: string;
  readonly output?: string;
}

/**
 * `dutybound registers`: what is kept of events, for each system and register, and up to when somebody states it complete; or
 * one register of all systems as a table, in the form in which a system can refer to it.
 */
export async function registers(dir: string, options: RegistersOptions): Promise<void> {
  const schema = await schemaOf('system');
  const names = registerNames(schema);
  const { export: wanted, output, system } = options;
  if (wanted !== undefined && !names.includes(wanted))
    return failWith([
      {
        code: 'usage',
        document: '--export',
        found: `${quoteForPeople(wanted)} is no register`,
        expected: `one of ${names.join(', ')}`,
        remedy: 'Name the register',
      },
    ]);
  const read = await readRun(dir, { ...(system === undefined ? {} : { system }) });
  if (read === undefined) return;
  if (read.folder.ndjson !== undefined) return failWith([streamedOnly(read.folder.ndjson)]);
  const systems = read.governance.registry.systems.filter(({ id }) => system === undefined || id === system);
  if (wanted === undefined) return put(told(systems, names), output);
  await putTable(systems, wanted, registerColumns(schema, wanted), output);
}

async function putTable(
  systems: readonly LoadedEntry[],
  register: string,
  columns: readonly RegisterColumn[],
  output: string | undefined,
): Promise<void> {
  const entries = systems.flatMap(({ id, value }) =>
    (listOf(value, register)?.entries ?? []).map((entry) => ({ system: id, entry })),
  );
  const { leftOut, text } = registerCsv(entries, columns);
  await put(text, output);
  if (leftOut.length > 0)
    process.stderr.write(`left out, for a cell cannot hold a list of entries: ${leftOut.map(safeText).join(', ')}\n`);
}

/** The list of a register as a system states it; undefined where it says nothing. */
const listOf = ({ events }: FactRecord, register: string): ReturnType<typeof statedList> =>
  typeof events === 'object' && events !== null
    ? statedList((events as FactRecord)[register], '9999-12-31')
    : events === 'none'
      ? statedList('none', '9999-12-31')
      : undefined;

function told(systems: readonly LoadedEntry[], names: readonly string[]): string {
  const lines = systems.flatMap(({ id, value }) => [
    safeText(id),
    ...names.map((name) => `  ${name}: ${safeText(standing(value, name))}`),
  ]);
  return `${lines.join('\n')}\n`;
}

/** How many entries there are, and whether anybody says that these are all. */
function standing(value: FactRecord, name: string): string {
  const stated = listOf(value, name);
  if (stated === undefined) return 'nobody has said anything; what waits for such an event stays open';
  const count = stated.entries.length;
  const entries = `${count} ${count === 1 ? 'entry' : 'entries'}`;
  const list = (value.events as FactRecord | undefined)?.[name];
  if (list === 'none') return 'none, by the system';
  const { complete } = (Array.isArray(list) ? {} : list) as { complete?: { by: string; on: string; count: number } };
  if (complete === undefined) return `${entries}; nobody says that these are all, so that others stay open`;
  return complete.count === count
    ? `${entries}, complete up to ${complete.on}, by ${complete.by}`
    : `${entries}; said to be complete with ${complete.count}, which voids the statement`;
}
