import { ID_PATTERN, ISO_PERIOD, isDate, isId, isSaying, SAYING_PATTERN } from './quick-texts.js';

/** A JSON Schema as plain data. */
type Schema = Readonly<Record<string, unknown>>;

/**
 * What a schema lets a value be, by the kind of the value. One short walk over these tables answers for the whole
 * schema: it is fast from the first systems on, where code written out for each object of the schema has to be compiled
 * object by object first.
 */
interface Form {
  words: Set<unknown> | undefined;
  /** The characters of the longest word. */
  longest: number;
  readonly texts: Text[];
  readonly numbers: NumberForm[];
  readonly lists: ListForm[];
  readonly maps: MapForm[];
}

interface Text {
  readonly least: number;
  readonly fits: (text: string) => boolean;
}

interface NumberForm {
  readonly isInteger: boolean;
  readonly minimum: number;
}

interface ListForm {
  readonly items: Form;
  readonly least: number;
  readonly isUnique: boolean;
}

interface MapForm {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly required: number;
  /** Before all keys: what came first the last time. */
  readonly start: Entry;
}

interface Entry {
  readonly key: string;
  readonly form: Form;
  /** What came after it the last time: the keys of most systems stand in one order, and so need no looking up. */
  next: Entry | undefined;
  /** 1 where the key has to be there. */
  readonly required: number;
}

/** Keywords that narrow a type. */
const NARROWING = [
  ...['properties', 'required', 'additionalProperties', 'items', 'minItems', 'uniqueItems'],
  ...['minLength', 'minimum', 'pattern', 'format'],
] as const;

/** Keywords that say nothing of what fits, and those that `formOf` reads. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['$schema', '$id', '$comment', '$defs', 'title', 'description', 'examples', 'fact', 'closedSet'],
  ...['$ref', 'type', 'const', 'enum', 'anyOf', 'allOf'],
  ...NARROWING,
]);

/** The schema says something that these tables do not know. */
class Unknown extends Error {}

/**
 * How many quotation marks JSON needs to write a value that fits a schema (two for each key and each text), or −1 where
 * the value does not fit. For values that `JSON.parse` made, and with them it is a proof: whoever finds as many in the
 * text knows that the parser lost no key of it; and a value that fits has no key that its schema does not name and no
 * more levels than its schema.
 *
 * @returns undefined for a schema that says something which is not known here
 */
export function quoteCounter(schema: Schema): ((value: unknown) => number) | undefined {
  try {
    const root = formReader(schema)(schema);
    return (value) => {
      quotes = 0;
      return fits(root, value) ? quotes : -1;
    };
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

// One walk runs at a time and leaves nothing behind.
let quotes = 0;

function fits(form: Form, value: unknown): boolean {
  if (typeof value === 'string') {
    quotes += 2;
    return (value.length <= form.longest && form.words?.has(value) === true) || fitsText(form.texts, value);
  }
  if (typeof value !== 'object' || value === null) return fitsPlain(form, value);
  const before = quotes;
  if (Array.isArray(value)) {
    for (const list of form.lists) {
      if (fitsList(list, value)) return true;
      quotes = before;
    }
    return false;
  }
  for (const map of form.maps) {
    if (fitsMap(map, value as Schema)) return true;
    quotes = before;
  }
  return false;
}

function fitsText(texts: readonly Text[], value: string): boolean {
  for (const text of texts) if (value.length >= text.least && text.fits(value)) return true;
  return false;
}

function fitsPlain(form: Form, value: unknown): boolean {
  if (form.words?.has(value) === true) return true;
  if (typeof value !== 'number') return false;
  for (const { isInteger, minimum } of form.numbers)
    if ((isInteger ? Number.isInteger(value) : Number.isFinite(value)) && value >= minimum) return true;
  return false;
}

function fitsList({ items, least, isUnique }: ListForm, list: readonly unknown[]): boolean {
  const { length } = list;
  if (length < least) return false;
  for (let at = 0; at < length; at++) if (!fits(items, list[at])) return false;
  return !isUnique || length < 2 || new Set(list).size === length;
}

function fitsMap({ entries, required, start }: MapForm, map: Schema): boolean {
  let found = 0;
  let before = start;
  for (const key in map) {
    let entry = before.next;
    if (entry?.key !== key) {
      entry = entries.get(key);
      if (entry === undefined) return false;
      before.next = entry;
    }
    before = entry;
    found += entry.required;
    quotes += 2;
    if (!fits(entry.form, map[key])) return false;
  }
  return found === required;
}

function formReader(root: Schema): (schema: Schema) => Form {
  const definitions = (root.$defs ?? {}) as Readonly<Record<string, Schema>>;
  const known = new Map<Schema, Form>();
  const open = new Set<Schema>();
  const formOf = (schema: Schema): Form => {
    const made = known.get(schema);
    if (made !== undefined) return made;
    // What leads back to itself has no limit of levels.
    if (open.has(schema)) throw new Unknown('a definition that leads back to itself');
    open.add(schema);
    const form: Form = { ...NOTHING, texts: [], numbers: [], lists: [], maps: [] };
    read(schema, form);
    open.delete(schema);
    known.set(schema, form);
    return form;
  };
  const read = (schema: Schema, form: Form): void => {
    for (const key of Object.keys(schema)) if (!KNOWN.has(key)) throw new Unknown(key);
    const { $ref, type, anyOf, allOf } = schema;
    const said = [$ref, type, anyOf, allOf, schema.const, schema.enum].filter((part) => part !== undefined);
    const only = (allOf ?? []) as readonly Schema[];
    // Two keywords together narrow each other; only a type has others beside it.
    const isNarrowed = type === undefined && NARROWING.some((keyword) => keyword in schema);
    if (said.length !== 1 || only.length > 1 || isNarrowed) throw new Unknown('keywords together');
    if ($ref !== undefined) {
      const definition = definitions[String($ref).replace('#/$defs/', '')];
      if (definition === undefined) throw new Unknown(String($ref));
      add(form, formOf(definition));
    } else if (type !== undefined) readType(schema, form);
    else if (schema.const !== undefined) addWords(form, [schema.const]);
    else if (schema.enum !== undefined) addWords(form, schema.enum as readonly unknown[]);
    else for (const part of [...((anyOf ?? []) as readonly Schema[]), ...only]) read(part, form);
  };
  const readType = (schema: Schema, form: Form): void => {
    const { type, pattern, format, minLength, minimum } = schema;
    if (type === 'string') {
      if (pattern !== undefined && format !== undefined) throw new Unknown('keywords together');
      // A character may be two units: only whether there is one is told by the length.
      const least = Number(minLength ?? 0);
      if (least > 1) throw new Unknown('minLength');
      const fits = format !== undefined ? ofFormat(format) : pattern !== undefined ? ofPattern(pattern) : () => true;
      form.texts.push({ least, fits });
    } else if (type === 'boolean') addWords(form, [true, false]);
    else if (type === 'integer' || type === 'number')
      form.numbers.push({ isInteger: type === 'integer', minimum: Number(minimum ?? Number.NEGATIVE_INFINITY) });
    else if (type === 'array') form.lists.push(listForm(schema));
    else if (type === 'object') form.maps.push(mapForm(schema));
    else throw new Unknown(`type ${String(type)}`);
  };
  const listForm = ({ items, minItems, uniqueItems }: Schema): ListForm => {
    if (items === undefined) throw new Unknown('a list of anything');
    const form = formOf(items as Schema);
    const isUnique = uniqueItems === true;
    if (isUnique && form.lists.length + form.maps.length > 0) throw new Unknown('uniqueItems');
    return { items: form, least: Number(minItems ?? 0), isUnique };
  };
  const mapForm = ({ properties, required, additionalProperties }: Schema): MapForm => {
    if (additionalProperties !== false) throw new Unknown('a map of anything');
    const needed = new Set((required ?? []) as readonly string[]);
    const named = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>);
    const entries = named.map(([key, part]) => entryOf(key, formOf(part), needed.has(key)));
    if (entries.filter((entry) => entry.required === 1).length < needed.size) throw new Unknown('required');
    const start = entryOf('', NOTHING, false);
    return { entries: new Map(entries.map((entry) => [entry.key, entry])), required: needed.size, start };
  };
  return formOf;
}

const NOTHING: Form = { words: undefined, longest: -1, texts: [], numbers: [], lists: [], maps: [] };

function entryOf(key: string, form: Form, isRequired: boolean): Entry {
  return { key, form, next: undefined, required: isRequired ? 1 : 0 };
}

function ofPattern(pattern: unknown): (text: string) => boolean {
  if (pattern === ID_PATTERN) return isId;
  if (pattern === SAYING_PATTERN) return isSaying;
  const expression = new RegExp(String(pattern), 'u');
  return (text) => expression.test(text);
}

function ofFormat(format: unknown): (text: string) => boolean {
  if (format === 'date') return isDate;
  if (format !== 'period') throw new Unknown(`format ${String(format)}`);
  return (text) => ISO_PERIOD.test(text);
}

function add(form: Form, other: Form): void {
  if (other.words !== undefined) addWords(form, [...other.words]);
  form.texts.push(...other.texts);
  form.numbers.push(...other.numbers);
  form.lists.push(...other.lists);
  form.maps.push(...other.maps);
}

function addWords(form: Form, words: readonly unknown[]): void {
  if (words.some((word) => typeof word === 'object')) throw new Unknown('a constant that is no plain value');
  form.words ??= new Set();
  for (const word of words) {
    form.words.add(word);
    if (typeof word === 'string') form.longest = Math.max(form.longest, word.length);
  }
}
