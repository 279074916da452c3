import type { Read } from './load/read.js';
import type { ForeignWorkflow, RawDocument } from './load/registry.js';
import type { Problem } from './model/problem.js';
import { entriesOf, type WorkflowGraph } from './workflow/model.js';
import { isNativeWorkflow } from './workflow/readers/read-source.js';

/** Reads the workflows of a governance folder that are not of the native form, and the sidecars of all. */
export interface SidecarReader {
  readonly readForeign: (raw: RawDocument, value: unknown) => Promise<Read<readonly ForeignWorkflow[]> | undefined>;
  /** Applies the sidecars of native workflows, and says which sidecars and program files belong to no workflow. */
  readonly finish: () => Promise<readonly Problem[]>;
  /** What is stale or gone in a sidecar, by the id of the workflow. */
  readonly findings: ReadonlyMap<string, readonly Problem[]>;
}

const SIDECAR = '.oversight.yaml';

/**
 * Reads workflows of other formats beside the registry; `graphs` gets every graph under its id. Nothing of it is loaded
 * where a folder holds native workflows without sidecars alone.
 */
export function sidecarReader(documents: readonly RawDocument[], graphs: Map<string, WorkflowGraph>): SidecarReader {
  const files = new Map(documents.map(({ document, bytes }) => [document, bytes]));
  const nearBy = async (document: string) => files.get(document);
  const findings = new Map<string, readonly Problem[]>();
  const used = new Set<string>();
  const known = new Set<string>();
  const programs = new Set<string>();
  const readForeign = async (raw: RawDocument, value: unknown) => {
    if (isNativeWorkflow(value)) return undefined;
    // Program text belongs to the workflow of another file, or to none: the end tells.
    if (raw.document.endsWith('.py')) {
      programs.add(raw.document);
      return { value: [] };
    }
    const { readWorkflowFile } = await import('./workflow-file.js');
    const read = await readWorkflowFile(raw, nearBy);
    if ('problems' in read) {
      used.add(`${raw.document}${SIDECAR}`);
      return read;
    }
    const { readings, files: own } = read.value;
    for (const { document } of own) used.add(document);
    const problems = readings.flatMap((reading) => reading.problems);
    const [first, ...rest] = problems;
    if (first !== undefined) return { problems: [first, ...rest] as const };
    const fresh = readings.filter(({ graph }) => !known.has(`${graph.source.document}#${graph.id}`));
    for (const { graph } of fresh) {
      known.add(`${graph.source.document}#${graph.id}`);
      graphs.set(graph.id, graph);
      if (read.value.findings.length > 0) findings.set(graph.id, read.value.findings);
    }
    const workflows = fresh.map(({ graph }) => ({
      id: graph.id,
      digest: graph.source.digest,
      steps: entriesOf(graph.steps).map(({ id }) => ({ id })),
    }));
    return { value: workflows };
  };
  const finish = async () => {
    const problems: Problem[] = [];
    for (const { document, bytes } of documents.filter(({ format }) => format === 'oversight')) {
      if (used.has(document)) continue;
      const own = [...graphs.values()].find(({ source }) => `${source.document}${SIDECAR}` === document);
      if (own === undefined) {
        if (!files.has(document.slice(0, -SIDECAR.length))) problems.push(alone(document));
        continue;
      }
      const { readSidecar } = await import('./workflow-file.js');
      const stated = await readSidecar({ document, bytes });
      if ('problems' in stated) {
        problems.push(...stated.problems);
        continue;
      }
      const { applySidecar } = await import('./workflow/sidecar.js');
      const reading = { graph: own, problems: [], unrecognised: [], notExpressible: [] };
      // A native workflow has its own id, by which the registry refers to it.
      const { id: _, ...value } = stated.value;
      const merged = applySidecar([reading], { document, value });
      problems.push(...merged.readings.flatMap((each) => each.problems));
      for (const { graph } of merged.readings) graphs.set(own.id, graph);
      if (merged.findings.length > 0) findings.set(own.id, merged.findings);
    }
    for (const document of programs) if (!used.has(document)) problems.push(program(document));
    return problems;
  };
  return { readForeign, finish, findings };
}

function alone(document: string): Problem {
  return {
    code: 'missing-file',
    document,
    found: 'the workflow that this sidecar belongs to is not there',
    expected: 'a file of the same name without `.oversight.yaml` beside it',
    remedy: 'Put the workflow beside it, rename the sidecar, or remove it',
  };
}

function program(document: string): Problem {
  return {
    code: 'unknown-format',
    document,
    found: 'the program belongs to no workflow of this folder',
    expected: 'a crew whose agents and tasks stand beside it in YAML',
    remedy: 'Move the file out of this folder, or describe the workflow in the native form',
  };
}
