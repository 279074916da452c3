import { digestOf } from '../digest.js';
import { readBytes } from '../io/files.js';
import { readJson } from '../load/json.js';
import { locateProblems } from '../load/positions.js';
import { defaultLimits, type Read, readOrProblems } from '../load/read.js';
import { isJson, type RawDocument } from '../load/registry.js';
import { decodeUtf8 } from '../load/text.js';
import { schemaCheck } from '../load/validate.js';
import { readYaml } from '../load/yaml.js';
import type { Problem } from '../model/problem.js';
import type { WorkflowGraph } from '../workflow/model.js';
import { readNativeWorkflow } from '../workflow/native.js';

/** Workflow files by themselves, without a registry around them. */
export interface WorkflowFiles {
  readonly graphs: readonly WorkflowGraph[];
  readonly documents: readonly RawDocument[];
}

/** Reads native workflow files with the same reader, schema and reference checks as a registry does; all problems at once. */
export async function readWorkflows(paths: readonly string[]): Promise<Read<WorkflowFiles>> {
  const problems: Problem[] = [];
  const graphs: WorkflowGraph[] = [];
  const documents: RawDocument[] = [];
  for (const path of new Set(paths)) {
    const read = await readWorkflow(path);
    if ('problems' in read) problems.push(...read.problems);
    else {
      graphs.push(read.value.graph);
      documents.push(read.value.raw);
    }
  }
  return readOrProblems({ graphs, documents }, problems);
}

async function readWorkflow(path: string): Promise<Read<{ graph: WorkflowGraph; raw: RawDocument }>> {
  const read = await readBytes(path, defaultLimits.bytes, path);
  if ('problem' in read) return { problems: [read.problem] };
  if (!/\.(ya?ml|json)$/i.test(path)) return { problems: [unknownFormat(path)] };
  const raw: RawDocument = { document: path, format: 'workflow', bytes: read.bytes };
  const parsed = isJson(path) ? readJson(raw.bytes, path) : readYaml(raw.bytes, path);
  if ('problems' in parsed) return withLines(parsed.problems, raw);
  const checked = await (await schemaCheck('workflow')).check(parsed.value, path);
  if ('problems' in checked) return withLines(checked.problems, raw);
  const { graph, problems } = readNativeWorkflow(checked.value.value, path, digestOf(raw.bytes));
  const [first, ...rest] = problems;
  return first === undefined ? { value: { graph, raw } } : withLines([first, ...rest], raw);
}

async function withLines(
  problems: readonly [Problem, ...Problem[]],
  raw: RawDocument,
): Promise<{ problems: [Problem, ...Problem[]] }> {
  const text = decodeUtf8(raw.bytes, raw.document);
  const located =
    'problems' in text ? problems : await locateProblems(problems, text.value, isJson(raw.document) ? 'json' : 'yaml');
  return { problems: located as [Problem, ...Problem[]] };
}

function unknownFormat(document: string): Problem {
  return {
    code: 'unknown-format',
    document,
    found: 'no reader of this version knows the file',
    expected: 'a workflow in the native form (YAML or JSON); other formats follow in a later version',
    remedy: 'Write the workflow in the native form: `dutybound schema workflow` prints it',
  };
}
