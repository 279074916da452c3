import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { compile } from 'json-schema-to-typescript';
import type { JsonSchema } from './schemas.js';
import { faultsOf } from './template-walk.js';

const ENDING = '.md.hbs';

/**
 * Checks the templates of documents against the schemas of their view models and writes, into `src/render/generated/`,
 * the precompiled templates and the types of the view models. So only the runtime of Handlebars loads when a document
 * is made. A template that names what its view model does not have stops the generation, with file and line.
 */
export async function generateTemplates(root: string): Promise<void> {
  const documents = readFolder(join(root, 'templates'));
  const partials = readFolder(join(root, 'templates/partials'));
  const faults = [...documents.keys()].flatMap((name) =>
    checkTemplate(name, documents, partials, schemaOf(root, name)),
  );
  if (faults.length > 0) throw new Error(`templates do not fit their view models:\n${faults.join('\n')}`);
  const folder = join(root, 'src/render/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'templates.js'),
    `${BANNER}${precompiled('templates', documents)}${precompiled('partials', partials)}`,
  );
  writeFileSync(join(folder, 'templates.d.ts'), `${BANNER}${typesOf(documents, partials)}`);
  for (const name of documents.keys())
    writeFileSync(join(folder, `${documentId(name)}.ts`), await viewModelTypes(root, name));
}

/** What is wrong with a template and the partials it uses, one line for each fault; empty where nothing is. */
export function checkTemplate(
  name: string,
  documents: ReadonlyMap<string, string>,
  partials: ReadonlyMap<string, string>,
  schema: JsonSchema,
): readonly string[] {
  const trees = new Map([...documents, ...partials].map(([key, source]) => [key, Handlebars.parse(source)]));
  const folderOf = (key: string): string => (partials.has(key) ? 'templates/partials' : 'templates');
  return faultsOf(name, { trees, schema }).map(
    ({ template, line, message }) => `${folderOf(template)}/${template}${ENDING}:${line}: ${message}`,
  );
}

/** The sources of the templates in a folder by name, in the order of their names. */
function readFolder(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  return new Map(files.sort().map((file) => [file.slice(0, -ENDING.length), readFileSync(join(folder, file), 'utf8')]));
}

function documentId(name: string): string {
  return name.slice(0, name.indexOf('-'));
}

function schemaOf(root: string, name: string): JsonSchema {
  return JSON.parse(
    readFileSync(join(root, 'schemas/documents', `${documentId(name)}.schema.json`), 'utf8'),
  ) as JsonSchema;
}

function precompiled(name: string, sources: ReadonlyMap<string, string>): string {
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: { each: true, if: true }, preventIndent: true };
  const entries = [...sources].map(
    ([key, source]) => `  ${JSON.stringify(key)}: ${String(Handlebars.precompile(source, options))},\n`,
  );
  return `export const ${name} = {\n${entries.join('')}};\n`;
}

function typesOf(documents: ReadonlyMap<string, string>, partials: ReadonlyMap<string, string>): string {
  const record = (sources: ReadonlyMap<string, string>): string =>
    `Readonly<Record<${[...sources.keys()].map((key) => `'${key}'`).join(' | ') || 'never'}, TemplateSpecification>>`;
  return `/** What Handlebars.template takes. */
export type TemplateSpecification = Readonly<Record<string, unknown>>;
export declare const templates: ${record(documents)};
export declare const partials: ${record(partials)};
`;
}

async function viewModelTypes(root: string, name: string): Promise<string> {
  const id = documentId(name);
  return compile(schemaOf(root, name) as never, id, {
    bannerComment: `// Generated from schemas/documents/${id}.schema.json by \`npm run generate\`. Do not edit.`,
    additionalProperties: false,
    format: false,
    unreachableDefinitions: false,
    unknownAny: true,
    ignoreMinAndMaxItems: true,
  });
}

const BANNER = '// Generated from templates/ by `npm run generate`. Do not edit.\n';
