import { digestOf } from '../../../src/digest.js';
import { readJson } from '../../../src/load/json.js';
import { readYaml } from '../../../src/load/yaml.js';
import { entriesOf, type WorkflowGraph, type WorkflowStep } from '../../../src/workflow/model.js';
import type { WorkflowReader, WorkflowReading, WorkflowSource } from '../../../src/workflow/readers/reader.js';

/** A file as a reader gets it: YAML, JSON, or text alone. */
export function sourceOf(text: string, document = 'flow.yaml'): WorkflowSource {
  const bytes = new TextEncoder().encode(text);
  const source = { document, digest: digestOf(bytes), text };
  if (document.endsWith('.py') || document.endsWith('.bpmn')) return source;
  const read = document.endsWith('.json') ? readJson(bytes, document) : readYaml(bytes, document);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return { ...source, value: read.value };
}

/** A value as a JSON file. */
export function jsonSource(value: unknown, document = 'flow.json'): WorkflowSource {
  return sourceOf(JSON.stringify(value), document);
}

/** The one workflow of a file, which the reader must recognise. */
export function readOne(
  reader: WorkflowReader,
  source: WorkflowSource,
  beside: readonly WorkflowSource[] = [],
): WorkflowReading {
  if (!reader.recognises(source)) throw new Error(`${reader.format} does not recognise ${source.document}`);
  const [reading, ...more] = reader.read(source, beside);
  if (reading === undefined || more.length > 0) throw new Error('not one workflow');
  return reading;
}

export function stepIn({ steps }: WorkflowGraph, id: string): WorkflowStep {
  const step = entriesOf(steps).find((each) => each.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

/** The kind of the performer of a step and how sure it is, such as `ai` or `automated [inferred]`. */
export function performerOf(graph: WorkflowGraph, id: string): string {
  const { performer } = stepIn(graph, id);
  const actor = entriesOf(graph.actors).find((each) => each.id === performer);
  if (actor === undefined) return 'nobody';
  return actor.certainty === 'declared' ? actor.kind : `${actor.kind} [${actor.certainty}]`;
}

/** The names, or else ids, of the steps whose performer is of this kind for sure. */
export function stepsBy(graph: WorkflowGraph, kind: string): readonly string[] {
  return entriesOf(graph.steps)
    .filter(({ id }) => performerOf(graph, id) === kind)
    .map(({ id, name }) => name ?? id);
}

/** Each way as `from -> to`, with the decision, kind and certainty where they say something. */
export function waysIn({ transitions }: WorkflowGraph): readonly string[] {
  return entriesOf(transitions).map(({ from, to, outcome, kind, certainty, default: byDefault }) => {
    const more = [
      outcome,
      kind === 'normal' ? undefined : kind,
      byDefault === 'yes' ? 'default' : undefined,
      certainty === 'declared' ? undefined : `[${certainty}]`,
    ].filter((part) => part !== undefined);
    return `${from} -> ${to}${more.length === 0 ? '' : `: ${more.join(' ')}`}`;
  });
}
