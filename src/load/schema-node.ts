import { pointerToPath } from '../model/pointer.js';
import { cutForPeople, quoteForPeople } from '../model/quote.js';

/** The part of JSON Schema that `schemas/` keeps to, as this folder reads it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode | boolean;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly examples?: readonly unknown[];
  readonly description?: string;
}

/** A schema together with the document that its references are resolved in. */
export interface Schema {
  readonly node: SchemaNode;
  readonly root: SchemaNode;
}

/** Gives the schema of another file by the part of a reference before `#`. */
export type SchemaByFile = (file: string) => unknown;

const asNode = (value: unknown): SchemaNode => (typeof value === 'object' && value !== null ? value : {});

/** The schemas that hold at one place: this one, and those that it refers to or that stand in its `allOf`. */
export function conjuncts(schema: Schema, byFile: SchemaByFile, guard = 0): readonly Schema[] {
  if (guard > 32) return [schema]; // references in a circle say nothing
  const { node, root } = schema;
  const inner = (node.allOf ?? []).map((part): Schema => ({ node: asNode(part), root }));
  const referred = node.$ref === undefined ? undefined : resolve(node.$ref, root, byFile);
  const others = referred === undefined ? inner : [referred, ...inner];
  return [schema, ...others.flatMap((other) => conjuncts(other, byFile, guard + 1))];
}

function resolve(reference: string, root: SchemaNode, byFile: SchemaByFile): Schema | undefined {
  const [file = '', fragment = ''] = reference.split('#', 2);
  const target = file === '' ? root : asNode(byFile(file));
  let node: unknown = target;
  for (const step of pointerToPath(fragment))
    node = (asNode(node) as Record<string, unknown>)[decodeURIComponent(step)];
  return typeof node === 'object' && node !== null ? { node, root: target } : undefined;
}

/** The kind of a value in the words of JSON Schema; whole numbers are `integer`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

const allKinds = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'null'] as const;

/** The kinds of value that a schema can accept at all. */
export function kindsOf(schema: Schema, byFile: SchemaByFile): ReadonlySet<string> {
  let kinds: readonly string[] = allKinds;
  for (const { node, root } of conjuncts(schema, byFile)) {
    const own = ownKinds(node, root, byFile);
    if (own !== undefined) kinds = kinds.filter((kind) => own.has(kind) || (kind === 'integer' && own.has('number')));
  }
  return new Set(kinds);
}

function ownKinds(node: SchemaNode, root: SchemaNode, byFile: SchemaByFile): ReadonlySet<string> | undefined {
  if (node.enum !== undefined) return new Set(node.enum.map(kindOf));
  if (node.const !== undefined) return new Set([kindOf(node.const)]);
  if (node.type !== undefined) return new Set([node.type].flat());
  if (node.anyOf === undefined) return undefined;
  return new Set(node.anyOf.flatMap((branch) => [...kindsOf({ node: branch, root }, byFile)]));
}

const kindNames: Readonly<Record<string, string>> = {
  object: 'a map of keys',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  null: 'nothing',
};

/** A kind of value as people call it. */
export const kindName = (kind: string): string => kindNames[kind] ?? kind;

/** A value of our own vocabulary as a message shows it. */
export const codeOf = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** `a, b or c` */
export function orList(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

/** What stands in the document, as a message repeats it. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `the text ${quoteForPeople(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `\`${value}\``;
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of one entry' : `a list of ${value.length} entries`;
  const keys = Object.keys(value);
  const names = keys.slice(0, 3).map((key) => `"${cutForPeople(key)}"`);
  return keys.length === 0 ? 'a map without keys' : `a map with ${names.join(', ')}${keys.length > 3 ? ', …' : ''}`;
}

/** At most this many allowed values or keys are listed. */
export const LISTED = 12;

/** The first of these names, and how many more there are. */
export function listOf(names: readonly unknown[]): string {
  if (names.length <= LISTED) return orList(names.map(codeOf));
  return `${names.slice(0, LISTED).map(codeOf).join(', ')} or ${names.length - LISTED} others`;
}

/** What a schema accepts, in a few words. */
export function describeSchema(schema: Schema, byFile: SchemaByFile): string {
  const parts = conjuncts(schema, byFile);
  for (const { node, root } of parts) {
    if (node.const !== undefined) return codeOf(node.const);
    if (node.enum !== undefined) return node.enum.length === 1 ? codeOf(node.enum[0]) : `one of ${listOf(node.enum)}`;
    if (node.anyOf !== undefined) {
      return orList([...new Set(node.anyOf.map((branch) => describeSchema({ node: branch, root }, byFile)))]);
    }
  }
  for (const { node } of parts) {
    const form = formOf(node);
    if (form !== undefined) return form;
  }
  const kinds = [...kindsOf(schema, byFile)].filter((kind, _, all) => kind !== 'integer' || !all.includes('number'));
  const required = parts.flatMap(({ node }) => node.required ?? []);
  if (kinds.length === 1 && kinds[0] === 'object' && required.length > 0) return `a map with ${listOf(required)}`;
  return kinds.length === allKinds.length - 1 ? 'a value' : orList(kinds.map(kindName));
}

/** The form that `format` or `pattern` asks of a text, with an example; undefined if the schema asks for none. */
export function formOf(node: SchemaNode): string | undefined {
  if (node.format === undefined && node.pattern === undefined) return undefined;
  const known = knownFormats[node.format ?? ''] ?? (node.pattern === undefined ? undefined : patternForm(node.pattern));
  if (known !== undefined) return known;
  const example = node.examples?.find((value) => typeof value === 'string');
  if (typeof example === 'string') return `text such as ${codeOf(example)}`;
  if (node.description !== undefined) return `text as the schema describes it: ${node.description.replace(/\.$/, '')}`;
  return node.pattern === undefined
    ? `text of the format ${codeOf(node.format)}`
    : `text that matches ${codeOf(node.pattern)}`;
}

const PERIOD = 'a period such as `P6M` (six months) or `P180D`';

const knownFormats: Readonly<Record<string, string>> = {
  date: 'a date that exists, as `YYYY-MM-DD`, such as `2027-12-02`',
  'date-time': 'a date and time such as `2027-12-02T09:30:00Z`',
  duration: PERIOD,
  period: PERIOD,
  email: 'an e-mail address such as `officer@example.eu`',
  uri: 'a link such as `https://example.eu/record/1`',
};

/** Knows the patterns that our schemas use by what they accept, not by how they are spelt. */
function patternForm(pattern: string): string | undefined {
  const expression = new RegExp(pattern, 'u'); // our own schema's, held against our own examples only
  const isForm = (right: readonly string[], wrong: readonly string[]): boolean =>
    right.every((text) => expression.test(text)) && !wrong.some((text) => expression.test(text));
  const digest = '0123456789abcdef'.repeat(4);
  if (isForm([`sha256:${digest}`], [digest, 'sha256:1']))
    return 'a digest: `sha256:` and 64 hexadecimal digits in lower case';
  if (isForm([digest], ['a'])) return '64 hexadecimal digits in lower case';
  if (isForm(['2027-12-02'], ['2027', 'a'])) return 'a date as `YYYY-MM-DD`, such as `2027-12-02`';
  if (isForm(['P6M'], ['P', 'x'])) return PERIOD;
  if (isForm(['DE', 'FR'], ['de', 'DEU', '1'])) return 'a code of two capital letters, such as `DE`';
  if (isForm(['x', 'none'], ['no', 'yes', '-', ' ']))
    return 'words that name it, or `none` if there is no such thing; a bare yes or no names nothing';
  if (isForm(['x', 'x y'], ['', ' '])) return 'text that is not blank';
  if (isForm(['CV.a_1', 'cv-screening'], ['cv screening', '-', 'ä'])) {
    return 'an id such as `cv-screening`: letters, digits, `.`, `-` and `_`';
  }
  if (isForm(['cv-screening'], ['CV', 'cv screening', '-'])) {
    return 'an id such as `cv-screening`: lower-case letters, digits and hyphens';
  }
  return undefined;
}
