import { cleanCell, cleanLine } from './clean.js';
import { fitsAnything, isBareHeader, isHeader, targetsOf } from './columns.js';
import type { GridRow, Inventory, Row } from './inventory.js';

/** How far down a header may stand. */
const HEADER_WITHIN = 25;

/** What a saved mapping knows: a header is then the row that holds these columns. */
export type KnownColumns = ReadonlySet<string>;

/**
 * An inventory of a grid: a table below its header, or a form with labels in the first column and answers in the second.
 * Undefined where neither is found. A header need not stand in the first row; what stands above it is told.
 *
 * @param isLast whether a list of names and descriptions will do: only where nothing better was found
 */
export function inventoryOf(
  format: string,
  grid: readonly GridRow[],
  saved: KnownColumns = new Set(),
  isLast = false,
): Inventory | undefined {
  const top = grid.slice(0, HEADER_WITHIN);
  const known = top.findIndex(({ cells }) => isKnownHeader(cells, saved));
  if (known !== -1) return tableOf(format, grid, known);
  const at = top.findIndex(({ cells }) => isHeader(cells));
  const form = formOf(format, grid);
  // A line of a form looks like a header of two columns: the one that tells more is what it is.
  if (form !== undefined && (at === -1 || tells(form.columns) > tells(grid[at]?.cells ?? []))) return form;
  if (at !== -1) {
    const table = tableOf(format, grid, at);
    return fitsAnything(grid[at]?.cells ?? []) ? { ...table, notes: [...table.notes, BARE_NOTE] } : table;
  }
  return isLast ? bareTable(format, grid) : undefined;
}

/** What is said of a list whose columns would fit other things than AI systems. */
export const BARE_NOTE =
  'its columns would fit a list of anything: each row was taken for an AI system, so look whether it is one';

/** The longest text that names something; a longer one is a sentence. */
const LONGEST_NAME = 150;

/** A list of names and what they stand for: each row names another thing, in a few words, and says something of it. */
function bareTable(format: string, grid: readonly GridRow[]): Inventory | undefined {
  const at = grid.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (at === -1 || !isBareHeader(grid[at]?.cells ?? [])) return undefined;
  const table = tableOf(format, grid, at);
  return areEntries(table) ? { ...table, notes: [...table.notes, BARE_NOTE] } : undefined;
}

/** Whether rows look like entries: names that differ, and texts beside them that are no figures and no addresses. */
export function areEntries({ columns, rows }: Inventory): boolean {
  const name = columns[targetsOf(columns).indexOf('name')];
  const names = rows.map(({ cells }) => cells.find(({ column }) => column === name)?.text ?? '');
  const others = rows.flatMap(({ cells }) => cells.filter(({ column }) => column !== name).map(({ text }) => text));
  const told = others.filter((text) => /\p{L}{2}/u.test(text) && !/^\S+@\S+$/.test(text)).length;
  return (
    rows.length > 0 &&
    names.every((one) => one.length <= LONGEST_NAME && !one.includes('\n') && /\p{L}/u.test(one)) &&
    new Set(names).size === names.length &&
    told * 2 >= others.length
  );
}

const tells = (columns: readonly string[]): number => targetsOf(columns).filter((target) => target !== 'keep').length;

function isKnownHeader(cells: readonly string[], known: KnownColumns): boolean {
  const there = cells.filter((cell) => known.has(cleanLine(cell))).length;
  return there >= 2 && there * 2 >= known.size;
}

function tableOf(format: string, grid: readonly GridRow[], at: number): Inventory {
  const header = (grid[at]?.cells ?? []).map(cleanLine);
  const width = grid.slice(at + 1).reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  const columns = numbered(Array.from({ length: width }, (_, index) => header[index] ?? ''));
  const used = new Set<number>();
  const rows: Row[] = [];
  for (const { place, cells } of grid.slice(at + 1)) {
    // Printed tables repeat their header on each page.
    if (cells.length >= header.length && header.every((name, index) => cleanLine(cells[index] ?? '') === name))
      continue;
    const filled = cells.flatMap((cell, index) => {
      const text = cleanCell(cell);
      if (text === '') return [];
      used.add(index);
      return [{ column: columns[index] as string, text }];
    });
    if (filled.length > 0) rows.push({ place, cells: filled });
  }
  const above = grid.slice(0, at).map(({ place }) => place);
  return {
    format,
    columns: columns.filter((_, index) => used.has(index) || (header[index] ?? '') !== ''),
    rows,
    notes: above.length === 0 ? [] : [`not read, since it stands above the header: ${above.join(', ')}`],
  };
}

/** Names of columns, each once: `Status`, `Status (2)`; one without a name is called by its number. */
export function numbered(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const taken = new Set(header);
  return header.map((name, index) => {
    const base = name === '' ? `column ${index + 1}` : name;
    let count = (seen.get(base) ?? 0) + 1;
    if (count === 1 && name !== '') {
      seen.set(base, 1);
      return base;
    }
    while (taken.has(count === 1 ? base : `${base} (${count})`)) count += 1;
    seen.set(base, count);
    const unique = count === 1 ? base : `${base} (${count})`;
    taken.add(unique);
    return unique;
  });
}

/** A form: at least three of its labels are known, and one names the system. */
function formOf(format: string, grid: readonly GridRow[]): Inventory | undefined {
  const lines = grid
    .map(({ place, cells }) => ({ place, label: cleanLine(cells[0] ?? ''), rest: cells.slice(1).map(cleanCell) }))
    .filter(({ label }) => label !== '');
  const targets = targetsOf(lines.map(({ label }) => label));
  const name = targets.indexOf('name');
  if (name === -1 || targets.filter((target) => target !== 'keep').length < 3) return undefined;
  const columns = numbered(lines.map(({ label }) => label));
  const cells = lines.flatMap(({ rest }, index) => {
    const text = rest.filter((cell) => cell !== '').join('\n');
    return text === '' ? [] : [{ column: columns[index] as string, text }];
  });
  const isBlank = (lines[name]?.rest ?? []).every((cell) => cell === '');
  return {
    format: `${format}, as a form of labels and answers`,
    columns,
    rows: isBlank ? [] : [{ place: lines[name]?.place ?? 'line 1', cells }],
    notes: isBlank ? ['it is a form in which no system is named: a template that nobody has filled in'] : [],
  };
}
