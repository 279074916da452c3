import { bundledSchema, type JsonSchema, schemaNames } from '../../src/generate/schemas.js';

/**
 * What a schema lets a value be, in the few shapes that the registry knows. Walked to make values (`arbitrary-system`),
 * to take facts away (`arbitrary-poorer`) and to find the kind of a fact, so that tests follow the schemas by themselves.
 */
export type Shape =
  | { readonly kind: 'answer' | 'text' | 'period' | 'version' | 'digest' | 'country' | 'const' | 'number' }
  | { readonly kind: 'date'; readonly orNone: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** One id, or a list of ids, of the entries that the named list holds. */
  | { readonly kind: 'id' | 'reference' | 'ids' }
  | { readonly kind: 'set'; readonly entries: readonly string[] }
  | { readonly kind: 'array'; readonly of: Shape }
  | { readonly kind: 'list'; readonly item: Section; readonly completable: boolean }
  | Section;

export interface Section {
  readonly kind: 'section';
  readonly orNone: boolean;
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, Shape>;
}

// Tests and scripts run at the root of the project; a script is bundled into another folder than this file.
const root = process.cwd();

const COMMON: Readonly<Record<string, Shape>> = {
  answer: { kind: 'answer' },
  date: { kind: 'date', orNone: false },
  dateOrNone: { kind: 'date', orNone: true },
  period: { kind: 'period' },
  text: { kind: 'text' },
  textOrNone: { kind: 'text' },
  id: { kind: 'id' },
  reference: { kind: 'reference' },
  ids: { kind: 'ids' },
  digest: { kind: 'digest' },
  country: { kind: 'country' },
};

const shapes = new Map<string, Section>();

/** The shape of a file format, such as `system`. */
export function shapeOf(format: string): Section {
  let shape = shapes.get(format);
  if (shape === undefined) {
    if (!schemaNames(root).includes(format)) throw new Error(`no schema ${format}`);
    const schema = bundledSchema(root, format);
    shape = sectionOf(schema, schema.$defs as Record<string, JsonSchema>, false);
    shapes.set(format, shape);
  }
  return shape;
}

function sectionOf(node: JsonSchema, definitions: Record<string, JsonSchema>, orNone: boolean): Section {
  const properties = Object.entries((node.properties ?? {}) as Record<string, JsonSchema>);
  return {
    kind: 'section',
    orNone,
    required: (node.required ?? []) as string[],
    properties: new Map(properties.map(([name, property]) => [name, describe(property, definitions)])),
  };
}

function describe(node: JsonSchema, definitions: Record<string, JsonSchema>): Shape {
  if (node.closedSet !== undefined) return { kind: 'set', entries: node.closedSet as string[] };
  if (node.const !== undefined) return { kind: 'const' };
  if (node.enum !== undefined) return { kind: 'choice', values: node.enum as string[] };
  if (node.$ref !== undefined) return named(node, definitions, false);
  const branches = (node.allOf ?? node.anyOf) as JsonSchema[] | undefined;
  if (branches !== undefined) return oneOf(branches, definitions);
  if (node.type === 'array') return arrayOf(node, definitions);
  if (node.type === 'number' || node.type === 'integer') return { kind: 'number' };
  if (node.type === 'string') return node.format === 'period' ? { kind: 'period' } : { kind: 'version' };
  throw new Error(`no shape for ${JSON.stringify(node).slice(0, 200)}`);
}

function oneOf(branches: readonly JsonSchema[], definitions: Record<string, JsonSchema>): Shape {
  const orNone = branches.some((branch) => branch.const === 'none');
  const rest = branches.filter((branch) => branch.const !== 'none');
  const [first] = rest;
  if (first === undefined) return { kind: 'const' };
  const completable = rest.some((branch) => (branch.properties as JsonSchema | undefined)?.complete !== undefined);
  if (first.type === 'array') {
    const shape = arrayOf(first, definitions);
    return shape.kind === 'list' ? { ...shape, completable } : shape;
  }
  if (first.$ref !== undefined) return named(first, definitions, orNone);
  return describe(first, definitions);
}

function named(node: JsonSchema, definitions: Record<string, JsonSchema>, orNone: boolean): Shape {
  const name = String(node.$ref).split('/').at(-1)!;
  const common = COMMON[name];
  if (common !== undefined) return common;
  const definition = definitions[name]!;
  return definition.properties === undefined
    ? describe(definition, definitions)
    : sectionOf(definition, definitions, orNone);
}

function arrayOf(node: JsonSchema, definitions: Record<string, JsonSchema>): Shape {
  const of = describe(node.items as JsonSchema, definitions);
  return of.kind === 'section' ? { kind: 'list', item: of, completable: false } : { kind: 'array', of };
}
