import { guarded, type RegisterColumn } from './register-files.js';

/** One entry of a register, with the system that it belongs to. */
export interface ExportedEntry {
  readonly system: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/**
 * A register as comma separated values (RFC 4180): a column for the system and one for each property that some entry has, in
 * the order of the schema. Every cell is quoted, and one that a spreadsheet would take for a formula has an apostrophe before
 * it. What a cell cannot hold, a list of entries inside an entry, is left out: `leftOut` names it, so that it is said.
 */
export function registerCsv(
  entries: readonly ExportedEntry[],
  columns: readonly RegisterColumn[],
): { readonly text: string; readonly leftOut: readonly string[] } {
  const flat = entries.map(({ system, entry }) => ({ system, cells: cellsOf(entry, columns) }));
  const held = new Set(columns.map(({ path }) => path));
  const there = new Set(flat.flatMap(({ cells }) => [...cells.keys()]));
  const shown = columns.filter(({ path }) => there.has(path)).map(({ path }) => path);
  const rows = flat.map(({ system, cells }) => [system, ...shown.map((path) => cells.get(path) ?? '')]);
  return {
    text: [['system', ...shown], ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join(''),
    leftOut: [...there].filter((path) => !held.has(path)),
  };
}

function cellsOf(entry: ExportedEntry['entry'], columns: readonly RegisterColumn[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(entry)) {
    if (Array.isArray(value)) cells.set(key, value.every((one) => typeof one === 'string') ? value.join('; ') : '');
    else if (typeof value !== 'object' || value === null) cells.set(key, inWords(value));
    else if (Array.isArray((value as { only?: unknown }).only)) {
      // Those that are named are answered yes, and all others thereby no.
      const named = (value as { only: readonly string[] }).only;
      for (const { path } of columns)
        if (path.startsWith(`${key}.`)) cells.set(path, named.includes(path.slice(key.length + 1)) ? 'yes' : 'no');
    } else for (const [inner, one] of Object.entries(value)) cells.set(`${key}.${inner}`, inWords(one));
  }
  return cells;
}

const inWords = (value: unknown): string => (value === true ? 'yes' : value === false ? 'no' : String(value));

const quoted = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;
