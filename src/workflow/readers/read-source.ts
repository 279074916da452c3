import type { Problem } from '../../model/problem.js';
import type { WorkflowReader, WorkflowReading, WorkflowSource } from './reader.js';
import { isMap, listOf, mapOf } from './reading.js';

/** A format that may be meant: its reader is loaded only where the cheap look at the shape says so. */
interface Candidate {
  readonly title: string;
  /** What a file of this format has, for people whose file has it not. */
  readonly mark: string;
  readonly mayBe: (source: WorkflowSource) => boolean;
  readonly load: () => Promise<WorkflowReader>;
  /** Files that belong to the same workflow, relative to the folder of this one. */
  readonly beside?: readonly string[];
}

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  isMap(value) && keys.every((key) => Object.hasOwn(value, key));

/** The formats in the order in which they are tried. No two of these shapes fit one file of the formats they stand for. */
const CANDIDATES: readonly Candidate[] = [
  {
    title: 'BPMN 2.0',
    mark: 'XML element `definitions` in the namespace of BPMN',
    mayBe: ({ text, value }) => value === undefined && text.slice(0, 200_000).includes('definitions'),
    load: async () => (await import('./bpmn/reader.js')).bpmnReader,
  },
  {
    title: 'Amazon States Language',
    mark: '`StartAt` with `States`, alone or in a template of CloudFormation or SAM',
    mayBe: ({ text, value }) => isMap(value) && text.includes('StartAt') && text.includes('States'),
    load: async () => (await import('./asl/reader.js')).aslReader,
  },
  {
    title: 'workflow definition language of Microsoft (Power Automate, Logic Apps)',
    mark: '`actions` with `triggers`, in a definition',
    mayBe: ({ text, value }) =>
      isMap(value) &&
      text.includes('"actions"') &&
      (text.includes('"triggers"') || text.includes('workflowdefinition')),
    load: async () => (await import('./wdl/reader.js')).wdlReader,
  },
  {
    title: 'Dify DSL',
    mark: '`kind: app` with `workflow.graph` or `model_config`',
    mayBe: ({ value }) => has(mapOf(value).workflow, 'graph') || has(value, 'app', 'model_config'),
    load: async () => (await import('./dify/reader.js')).difyReader,
  },
  {
    title: 'n8n',
    mark: '`nodes` with `type` and `name`, and `connections`',
    mayBe: ({ value }) => has(value, 'nodes', 'connections'),
    load: async () => (await import('./n8n/reader.js')).n8nReader,
  },
  {
    title: 'Flowise agent flow',
    mark: '`nodes` of agent flows, and `edges`',
    mayBe: ({ value }) => has(value, 'nodes', 'edges'),
    load: async () => (await import('./flowise/reader.js')).flowiseReader,
  },
  {
    title: 'Kestra flow',
    mark: '`id`, `namespace` and `tasks` with types',
    mayBe: ({ value }) => has(value, 'id', 'namespace', 'tasks'),
    load: async () => (await import('./kestra/reader.js')).kestraReader,
  },
  {
    title: 'Microsoft Agent Framework',
    mark: '`actions` with a `kind` each, under `trigger` or at the top',
    mayBe: ({ value }) =>
      isMap(value) && [mapOf(value.trigger).actions, value.actions].some((actions) => listOf(actions).some(isMap)),
    load: async () => (await import('./agent-framework/reader.js')).agentFrameworkReader,
  },
  {
    title: 'CrewAI',
    mark: 'agents with `role` and `goal`, or tasks with `description`',
    mayBe: ({ text, value }) => {
      if (value === undefined) return /\bcrewai\b/.test(text.slice(0, 1_000_000));
      const entries = isMap(value)
        ? [value, value.agents, value.tasks].flatMap((each) => Object.values(mapOf(each)))
        : [];
      return entries.some((entry) => has(entry, 'role', 'goal') || has(entry, 'description'));
    },
    load: async () => (await import('./crewai/reader.js')).crewaiReader,
    beside: ['agents.yaml', 'tasks.yaml', 'crew.py', '../crew.py', 'config/agents.yaml', 'config/tasks.yaml'],
  },
];

const NATIVE_KEYS = [
  'id',
  'systems',
  'accountable',
  'actors',
  'steps',
  'transitions',
  'gates',
  'thresholds',
  'escalations',
  'prohibited',
  'logging',
];

/** Whether a document is meant to be of the native form: it names the version of a schema and one of the native keys. */
export function isNativeWorkflow(value: unknown): boolean {
  return has(value, 'schemaVersion') && NATIVE_KEYS.some((key) => has(value, key));
}

/** The files that may belong to the same workflow, by their place relative to the folder of this one. */
export function namesBeside(source: WorkflowSource): readonly string[] {
  return CANDIDATES.flatMap(({ beside, mayBe }) => (beside !== undefined && mayBe(source) ? beside : []));
}

/**
 * Reads a file of a format other than the native one: the first reader that recognises its content reads it. Says what
 * was tried and why it was none where nothing is recognised; a file that holds nothing is never passed over.
 */
export async function readSource(
  source: WorkflowSource,
  beside: readonly WorkflowSource[],
): Promise<{ readonly readings: readonly WorkflowReading[]; readonly format: string } | { readonly problem: Problem }> {
  for (const { mayBe, load } of CANDIDATES) {
    if (!mayBe(source)) continue;
    const reader = await load();
    if (!reader.recognises(source)) continue;
    const readings = reader.read(source, beside);
    if (readings.length > 0) return { readings, format: reader.format };
    return { problem: nothingInIt(source, reader.title) };
  }
  return { problem: notRecognised(source) };
}

function nothingInIt({ document }: WorkflowSource, title: string): Problem {
  return {
    code: 'unknown-format',
    document,
    found: `the file looks like ${title} and holds no workflow`,
    expected: 'at least one workflow with its steps',
    remedy: 'Export the workflow again, or describe it in the native form: `dutybound schema workflow` prints it',
  };
}

function notRecognised({ document }: WorkflowSource): Problem {
  const tried = CANDIDATES.map(({ title, mark }) => `${title} (no ${mark})`).join('; ');
  return {
    code: 'unknown-format',
    document,
    found: 'no reader recognises what the file holds',
    expected: `one of these, by its content: the native form (no \`schemaVersion\` with a key of the native form); ${tried}`,
    remedy:
      'Export the workflow again from its tool, or describe it in the native form: `dutybound schema workflow` prints it',
  };
}
