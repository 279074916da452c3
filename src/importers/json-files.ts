import { parseJson } from '../load/json.js';
import { defaultLimits } from '../load/read.js';
import type { Problem } from '../model/problem.js';
import { cutForPeople } from '../model/quote.js';
import { cleanCell, cleanLine } from './clean.js';
import { isBareHeader, isHeader } from './columns.js';
import { areEntries, BARE_NOTE, type KnownColumns } from './grid.js';
import type { ImportLimits, Inventory, Recognition, Row } from './inventory.js';
import { tooLong } from './separated.js';

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON text: a list of entries, or a card of a kind that is known by its keys. */
export function jsonInventory(
  bytes: Uint8Array,
  text: string,
  document: string,
  limits: ImportLimits,
  known: KnownColumns,
): Recognition {
  const read = parseJson(bytes, text, document, defaultLimits);
  if ('problems' in read) return { problems: read.problems };
  const { value } = read;
  const rounded = roundedNumber(value, '', document);
  if (rounded !== undefined) return { problems: [rounded] };
  return cardOf(value, limits, document) ?? listOf(value, document, limits, known);
}

function listOf(value: unknown, document: string, limits: ImportLimits, known: KnownColumns): Recognition {
  const lists = Array.isArray(value)
    ? [{ at: '', list: value as readonly unknown[] }]
    : Object.entries(isEntry(value) ? value : {}).flatMap(([key, list]) =>
        Array.isArray(list) && list.length > 0 && list.every(isEntry) ? [{ at: `/${key}`, list }] : [],
      );
  const [only, ...others] = lists;
  if (only === undefined) return { why: 'it holds no list of entries, and no keys of a card that is known' };
  if (others.length > 0) return { why: `it holds several lists (${lists.map(({ at }) => at).join(', ')})` };
  const { at, list } = only;
  if (!list.every(isEntry)) return { why: 'its list holds other things than entries with keys' };
  if (list.length > limits.rows) return { problems: [tooLong(document, limits)] };
  const columns = new Set<string>();
  for (const entry of list) for (const key of Object.keys(entry)) columns.add(cleanLine(key));
  const names = [...columns].filter((name) => name !== '');
  const isKnown = known.size > 0 && [...known].filter((name) => columns.has(name)).length * 2 >= known.size;
  const rows = list.map((entry, index) => ({ place: `${at}/${index}`, cells: cellsOf(entry) }));
  const inventory: Inventory = {
    format: 'a JSON list',
    columns: names,
    rows: rows.filter(({ cells }) => cells.length > 0),
    notes: [],
  };
  if (isKnown || isHeader(names)) return { inventory };
  if (names.length > 1 && isBareHeader(names) && areEntries(inventory))
    return { inventory: { ...inventory, notes: [BARE_NOTE] } };
  return { why: 'no key of its entries names a system and others tell of it' };
}

/** What each key says, as text; a list of plain values as its values, what is nested as JSON. */
export function cellsOf(entry: Entry): Row['cells'] {
  return Object.entries(entry).flatMap(([key, value]) => {
    const column = cleanLine(key);
    const text = textOf(value);
    return column === '' || text === '' ? [] : [{ column, text }];
  });
}

/** A value as the text of a cell; the empty text for what says nothing. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return cleanCell(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== 'object' || one === null))
      return cleanCell(
        value
          .map(textOf)
          .filter((one) => one !== '')
          .join('; '),
      );
    return cleanCell(JSON.stringify(value));
  }
  return Object.keys(value).length === 0 ? '' : cleanCell(JSON.stringify(value));
}

/** A number that lost digits when it was read: an id written so would be another one's. */
function roundedNumber(value: unknown, pointer: string, document: string): Problem | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && !Number.isSafeInteger(value)
      ? {
          code: 'wrong-value',
          document,
          pointer,
          found: `a number with more digits than can be read exactly${pointer === '' ? '' : ` at ${pointer}`}`,
          expected: 'numbers of at most 15 digits; ids as text',
          remedy: 'Write the id in quotation marks',
        }
      : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = roundedNumber(inner, `${pointer}/${key}`, document);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Cards that are one JSON object each: A2A agents, MCP servers, CycloneDX bills of materials. */
function cardOf(value: unknown, limits: ImportLimits, document: string): Recognition | undefined {
  if (!isEntry(value)) return undefined;
  if (value.bomFormat === 'CycloneDX') return bomOf(value, limits, document);
  const isAgent =
    Array.isArray(value.skills) && (Array.isArray(value.defaultInputModes) || 'supportedInterfaces' in value);
  const isServer =
    typeof value.$schema === 'string' && /^https?:\/\/[^/]*modelcontextprotocol\.io\//.test(value.$schema);
  if (!isAgent && !isServer) return undefined;
  const { provider, ...rest } = value;
  const flat = isEntry(provider)
    ? { ...rest, 'provider organisation': provider.organization, 'provider url': provider.url }
    : value;
  const cells = cellsOf(flat);
  if (!cells.some(({ column }) => column === 'name')) return { why: 'the card has no name' };
  return {
    inventory: single(isAgent ? 'an A2A agent card' : 'an MCP server card', cells, [
      'a card says what an agent or a server offers, and nothing of what it is used for',
    ]),
  };
}

/** An inventory of one row that is the whole file. */
export function single(
  format: string,
  cells: Row['cells'],
  notes: readonly string[] = [],
  describes?: Row['describes'],
): Inventory {
  const row: Row = { place: 'whole file', cells, ...(describes === undefined ? {} : { describes }) };
  return { format, columns: cells.map(({ column }) => column), rows: [row], notes };
}

/** The models among the components of a bill of materials, those inside other components included. */
function bomOf(bom: Entry, limits: ImportLimits, document: string): Recognition {
  const rows: Row[] = [];
  const data: string[] = [];
  const walk = (components: unknown, pointer: string): void => {
    if (!Array.isArray(components)) return;
    for (const [index, component] of components.entries()) {
      if (!isEntry(component) || rows.length > limits.rows) continue;
      if (component.type === 'data') data.push(String(component.name));
      const place = `${pointer}/${index}`;
      if (component.type === 'machine-learning-model')
        rows.push({ place, cells: modelCells(component), describes: 'model' });
      walk(component.components, `${place}/components`);
    }
  };
  const main = isEntry(bom.metadata) ? bom.metadata.component : undefined;
  if (isEntry(main) && main.type === 'machine-learning-model')
    rows.push({ place: '/metadata/component', cells: modelCells(main), describes: 'model' });
  walk(bom.components, '/components');
  return modelsOf(rows, limits, document, data);
}

/** The models of a bill of materials as an inventory. */
export function modelsOf(
  rows: readonly Row[],
  limits: ImportLimits,
  document: string,
  data: readonly string[] = [],
): Recognition {
  if (rows.length > limits.rows) return { problems: [tooLong(document, limits)] };
  if (rows.length === 0) return { why: 'it is a CycloneDX bill of materials in which no component is a model' };
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  return {
    inventory: { format: 'a CycloneDX bill of materials', columns, rows, notes: [MODEL_NOTE, ...leftData(data)] },
  };
}

/** Sets of data of a bill of materials: told, since the entry of a model has no place for them. */
function leftData(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 5).map(cutForPeople).join(', ');
  const rest = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return [
    `not read: ${names.length === 1 ? 'a set' : `${names.length} sets`} of data (${shown}${rest}), for which the entry of a model has no place`,
  ];
}

/** Said wherever a model, and not a system, is what a source describes. */
export const MODEL_NOTE =
  'it describes a model, which is no AI system (recital 97): a system that is made with it has an entry of its own';

/** A component with its model card: one column a key, nested ones by their path. */
function modelCells(component: Entry): Row['cells'] {
  const { modelCard, supplier, components: _, ...rest } = component;
  const card: Record<string, unknown> = {};
  const flatten = (value: unknown, path: string): void => {
    if (!isEntry(value)) card[path] = value;
    else for (const [key, inner] of Object.entries(value)) flatten(inner, `${path}: ${key}`);
  };
  if (isEntry(modelCard)) for (const [key, inner] of Object.entries(modelCard)) flatten(inner, key);
  return cellsOf({ ...rest, ...(isEntry(supplier) ? { 'supplier organisation': supplier.name } : {}), ...card });
}
