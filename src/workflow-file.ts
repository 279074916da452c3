import { digestOf } from './digest.js';
import { readJson } from './load/json.js';
import { locateProblems } from './load/positions.js';
import type { Read } from './load/read.js';
import { withoutTemplateTags } from './load/template-tags.js';
import { decodeUtf8 } from './load/text.js';
import { schemaCheck } from './load/validate.js';
import { readYaml, readYamlText } from './load/yaml.js';
import type { Oversight } from './model/generated/oversight.js';
import type { Problem } from './model/problem.js';
import { readNativeWorkflow } from './workflow/native.js';
import { isNativeWorkflow, namesBeside, readSource } from './workflow/readers/read-source.js';
import type { WorkflowReading, WorkflowSource } from './workflow/readers/reader.js';
import { applySidecar, sidecarName } from './workflow/sidecar.js';

/** A file as bytes. */
export interface FileBytes {
  readonly document: string;
  readonly bytes: Uint8Array;
}

/** Gives the bytes of a file near a workflow by its path, or undefined where there is none. */
export type NearBy = (document: string) => Promise<Uint8Array | undefined>;

/** A sidecar with who stands by it. */
export interface Confirmed {
  readonly document: string;
  readonly by: string;
  readonly on: string;
}

/** The workflows of one file with what its sidecar adds. */
export interface WorkflowFile {
  readonly format: string;
  readonly readings: readonly WorkflowReading[];
  /** What is stale or gone in the sidecar: nothing of it is proved, and the rest is read all the same. */
  readonly findings: readonly Problem[];
  /** Who stands by what the sidecar says; absent where there is none. */
  readonly confirmed?: Confirmed;
  /** Every file that was read for it, the workflow first. */
  readonly files: readonly FileBytes[];
}

/**
 * Reads a workflow of any format, told by its content, with the files that belong to it and with its sidecar. Everything
 * that is wrong at once, with lines where the file is JSON or YAML.
 */
export async function readWorkflowFile(file: FileBytes, nearBy: NearBy): Promise<Read<WorkflowFile>> {
  const source = await sourceOf(file);
  if ('problems' in source) return source;
  const beside: FileBytes[] = [];
  for (const name of namesBeside(source.value)) {
    const document = pathBeside(file.document, name);
    const bytes = document === file.document ? undefined : await nearBy(document);
    if (bytes !== undefined) beside.push({ document, bytes });
  }
  const read = await readings(source.value, beside, file);
  if ('problems' in read) return read;
  // One workflow in several files has its sidecar beside the one that it is called by.
  const own = read.value.readings[0]?.graph.source.document ?? file.document;
  const sidecar = { document: sidecarName(own), bytes: await nearBy(sidecarName(own)) };
  const { format } = read.value;
  const files = [file, ...beside];
  if (sidecar.bytes === undefined)
    return { value: { format, readings: await located(read.value.readings, files), findings: [], files } };
  const stated = await readSidecar({ document: sidecar.document, bytes: sidecar.bytes });
  if ('problems' in stated) return stated;
  const all = [...files, { document: sidecar.document, bytes: sidecar.bytes }];
  const merged = applySidecar(read.value.readings, { document: sidecar.document, value: stated.value });
  const findings = await locatedProblems(merged.findings, all);
  const confirmed = { document: sidecar.document, by: stated.value.confirmedBy, on: stated.value.confirmedOn };
  return { value: { format, readings: await located(merged.readings, all), findings, confirmed, files: all } };
}

async function located(
  readings: readonly WorkflowReading[],
  files: readonly FileBytes[],
): Promise<readonly WorkflowReading[]> {
  const all: WorkflowReading[] = [];
  for (const reading of readings) all.push({ ...reading, problems: await locatedProblems(reading.problems, files) });
  return all;
}

/** The same problems with lines, each in its own file; those of an XML file have theirs from its reader. */
async function locatedProblems(problems: readonly Problem[], files: readonly FileBytes[]): Promise<readonly Problem[]> {
  const all: Problem[] = [];
  for (const problem of problems) {
    const bytes = files.find(({ document }) => document === problem.document)?.bytes;
    const text = bytes === undefined ? undefined : decodeUtf8(bytes, problem.document);
    if (problem.line !== undefined || text === undefined || 'problems' in text || isMarkup(text.value))
      all.push(problem);
    else
      all.push(...(await locateProblems([problem], text.value, problem.document.endsWith('.json') ? 'json' : 'yaml')));
  }
  return all;
}

function isMarkup(text: string): boolean {
  return /^\s*</.test(text.slice(0, 1000));
}

/** The path of a file that is named relative to the folder of another. */
export function pathBeside(document: string, name: string): string {
  const folder = document.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..' && folder.length > 0 && folder.at(-1) !== '..') folder.pop();
    else folder.push(part);
  }
  return folder.join('/');
}

/** Reads a sidecar: YAML that fits its schema. */
export async function readSidecar({ document, bytes }: FileBytes): Promise<Read<Oversight>> {
  const parsed = readYaml(bytes, document);
  const checked = 'problems' in parsed ? parsed : await (await schemaCheck('oversight')).check(parsed.value, document);
  if ('problems' in checked) return withLines(checked.problems, { document, bytes }, 'yaml');
  return { value: checked.value.value as Oversight };
}

/** The text of a file and, where it is JSON or YAML, its value. XML and program text have a text alone. */
async function sourceOf(file: FileBytes): Promise<Read<WorkflowSource>> {
  const { document, bytes } = file;
  const decoded = decodeUtf8(bytes, document);
  if ('problems' in decoded) return decoded;
  const text = decoded.value;
  const source = { document, digest: digestOf(bytes), text };
  if (isMarkup(text) || document.endsWith('.py')) return { value: source };
  const isJson = document.endsWith('.json');
  const parsed = isJson ? readJson(bytes, document) : readYaml(bytes, document);
  if ('value' in parsed) return { value: { ...source, value: parsed.value } };
  const template = isJson ? undefined : withoutTemplateTags(text);
  const plain = template === undefined ? undefined : readYamlText(template, document);
  if (plain !== undefined && 'value' in plain) return { value: { ...source, value: plain.value } };
  // Some tools read JSON with comments and commas at the end; YAML allows them. The native form is stricter.
  const lenient = isJson ? readYaml(bytes, document) : parsed;
  if ('value' in lenient && !isNativeWorkflow(lenient.value)) {
    const loose = { ...source, value: lenient.value };
    if (!('problem' in (await readSource(loose, [])))) return { value: loose };
  }
  return withLines(parsed.problems, file, isJson ? 'json' : 'yaml');
}

async function readings(
  source: WorkflowSource,
  beside: readonly FileBytes[],
  file: FileBytes,
): Promise<Read<Pick<WorkflowFile, 'readings' | 'format'>>> {
  const { value, document, digest } = source;
  if (isNativeWorkflow(value)) {
    const kind = document.endsWith('.json') ? 'json' : 'yaml';
    const checked = await (await schemaCheck('workflow')).check(value, document);
    if ('problems' in checked) return withLines(checked.problems, file, kind);
    const { graph, problems } = readNativeWorkflow(checked.value.value, document, digest);
    return { value: { format: 'native', readings: [{ graph, problems, unrecognised: [], notExpressible: [] }] } };
  }
  const others: WorkflowSource[] = [];
  const problems: Problem[] = [];
  for (const other of beside) {
    const read = await sourceOf(other);
    if ('problems' in read) problems.push(...read.problems);
    else others.push(read.value);
  }
  const [first, ...rest] = problems;
  if (first !== undefined) return { problems: [first, ...rest] };
  const read = await readSource(source, others);
  return 'problem' in read ? { problems: [read.problem] } : { value: read };
}

async function withLines(
  problems: readonly [Problem, ...Problem[]],
  { document, bytes }: FileBytes,
  kind: 'yaml' | 'json',
): Promise<{ problems: [Problem, ...Problem[]] }> {
  const text = decodeUtf8(bytes, document);
  const located = 'problems' in text ? problems : await locateProblems(problems, text.value, kind);
  return { problems: located as [Problem, ...Problem[]] };
}
