import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { CALENDAR_DATE, ISO_PERIOD } from '../load/quick-texts.js';
import { fittingCode } from './fitting.js';

/** A JSON Schema as plain data; the generator narrows it where it looks inside. */
export interface JsonSchema {
  readonly [key: string]: unknown;
}

const COMMON = 'common.schema.json';

/** The names of the schemas that are a file format of their own, in the order of the folder. */
export function schemaNames(root: string): string[] {
  return readdirSync(join(root, 'schemas'))
    .filter((file) => file.endsWith('.schema.json') && file !== COMMON)
    .map((file) => file.replace('.schema.json', ''))
    .sort();
}

/**
 * One schema with the definitions that it uses of other files (the common ones, and the sections of a large format)
 * written into its own `$defs`, so that it stands alone: for the validator, the type generator, and everyone who prints
 * or ships a single file.
 *
 * @throws where two files give the same name to different definitions
 */
export function bundledSchema(root: string, name: string): JsonSchema {
  const folder = join(root, 'schemas');
  const main = join(folder, `${name}.schema.json`);
  const own = parse(main);
  const definitions: Record<string, unknown> = {};
  const definedIn = new Map<string, string>();
  const pending: [file: string, name: string][] = [];
  const resolved = (value: unknown, file: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => resolved(item, file));
    if (typeof value !== 'object' || value === null) return value;
    const result: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      if (key !== '$ref' || typeof inner !== 'string') {
        result[key] = resolved(inner, file);
        continue;
      }
      const [path, definition] = inner.split('#/$defs/') as [string, string];
      pending.push([path === '' ? file : join(dirname(file), path), definition]);
      result.$ref = `#/$defs/${definition}`;
    }
    return result;
  };
  const bundled = resolved({ ...own, $defs: {} }, main) as Record<string, unknown>;
  for (const definition of Object.keys((own.$defs ?? {}) as object)) pending.push([main, definition]);
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const [file, definition] = next;
    const first = definedIn.get(definition);
    if (first === file) continue;
    if (first !== undefined) throw new Error(`${definition} is defined in ${first} and in ${file}`);
    const found = (parse(file).$defs as Record<string, unknown> | undefined)?.[definition];
    if (found === undefined) throw new Error(`${file} does not define ${definition}`);
    definedIn.set(definition, file);
    definitions[definition] = resolved(found, file);
  }
  return { ...bundled, $defs: definitions };
}

const parsed = new Map<string, JsonSchema>();

function parse(path: string): JsonSchema {
  let schema = parsed.get(path);
  if (schema === undefined) {
    schema = JSON.parse(readFileSync(path, 'utf8')) as JsonSchema;
    parsed.set(path, schema);
  }
  return schema;
}

/** Writes one module of types per schema into `src/model/generated/`. */
export async function generateTypes(root: string): Promise<void> {
  const folder = join(root, 'src/model/generated');
  mkdirSync(folder, { recursive: true });
  for (const name of schemaNames(root)) {
    const types = await compile(bundledSchema(root, name) as never, name, {
      bannerComment: `// Generated from schemas/${name}.schema.json by \`npm run generate\`. Do not edit.`,
      additionalProperties: false,
      format: false,
      unreachableDefinitions: false,
      unknownAny: true,
      ignoreMinAndMaxItems: true,
    });
    writeFileSync(join(folder, `${name}.ts`), types);
  }
}

/**
 * Compiles every schema to standalone validator code in `src/load/generated/`, so that no schema is read or compiled
 * while a registry is checked. Two validators each: one that only says whether a value fits, for every run, and one
 * that names every error, for the run that found one. Not committed: `npm run build` makes them.
 */
export function generateValidators(root: string): void {
  const folder = join(root, 'src/load/generated');
  mkdirSync(folder, { recursive: true });
  for (const name of schemaNames(root)) {
    const schema = bundledSchema(root, name);
    const fitting = fittingCode(withoutAnnotations(schema) as JsonSchema, FORMATS);
    writeFileSync(join(folder, `${name}.js`), fitting ?? validatorCode(schema, false));
    writeFileSync(join(folder, `${name}.errors.js`), validatorCode(schema, true));
    writeFileSync(join(folder, `${name}.d.ts`), VALIDATOR_TYPES);
    writeFileSync(join(folder, `${name}.errors.d.ts`), VALIDATOR_TYPES);
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema)}\n`);
  }
}

function validatorCode(schema: JsonSchema, allErrors: boolean): string {
  const ajv = new Ajv2020.default({
    allErrors,
    messages: allErrors,
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false, optimize: 2 },
    formats: FORMATS,
  });
  return `${standaloneCode.default(ajv, ajv.compile(withoutAnnotations(schema) as JsonSchema))}\n`;
}

const ANNOTATIONS: ReadonlySet<string> = new Set(['title', 'description', 'examples', 'fact', 'closedSet']);

/** What the validator needs of a schema: no annotations, and a described reference as the bare reference it is. */
function withoutAnnotations(value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutAnnotations(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => isProperties || !ANNOTATIONS.has(key))
    .map(
      ([key, inner]) =>
        [key, withoutAnnotations(inner, !isProperties && (key === 'properties' || key === '$defs'))] as const,
    );
  const only = entries.length === 1 ? entries[0] : undefined;
  if (!isProperties && only?.[0] === 'allOf' && Array.isArray(only[1]) && only[1].length === 1) return only[1][0];
  return Object.fromEntries(entries);
}

const FORMATS = { date: CALENDAR_DATE, period: ISO_PERIOD };

const VALIDATOR_TYPES = `import type { ErrorObject } from 'ajv';
export declare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export default validate;
`;
