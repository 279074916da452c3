import { readBytes } from '../io/files.js';
import { defaultLimits, type Read, readOrProblems } from '../load/read.js';
import type { RawDocument } from '../load/registry.js';
import type { Problem } from '../model/problem.js';
import type { WorkflowReading } from '../workflow/readers/reader.js';
import { type Confirmed, readWorkflowFile } from '../workflow-file.js';

/** One workflow by itself, without a registry around it. */
export interface ReadWorkflow {
  readonly reading: WorkflowReading;
  /** What is stale or gone in its sidecar. */
  readonly findings: readonly Problem[];
  /** Who stands by its sidecar. */
  readonly confirmed?: Confirmed;
}

/** Workflow files by themselves, with everything that was read for them. */
export interface WorkflowFiles {
  readonly workflows: readonly ReadWorkflow[];
  readonly documents: readonly RawDocument[];
}

/**
 * Reads workflow files of any format, each with its sidecar where one stands beside it; all problems at once. Several
 * files of one workflow give one workflow.
 */
export async function readWorkflows(paths: readonly string[]): Promise<Read<WorkflowFiles>> {
  const problems: Problem[] = [];
  const workflows: ReadWorkflow[] = [];
  const documents = new Map<string, RawDocument>();
  const seen = new Set<string>();
  for (const path of new Set(paths)) {
    const bytes = await readBytes(path, defaultLimits.bytes, path);
    if ('problem' in bytes) {
      problems.push(bytes.problem);
      continue;
    }
    const read = await readWorkflowFile({ document: path, bytes: bytes.bytes }, nearBy);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const { readings, findings, confirmed, files } = read.value;
    for (const file of files) documents.set(file.document, { ...file, format: 'workflow' });
    problems.push(...readings.flatMap((reading) => reading.problems));
    for (const [index, reading] of readings.entries()) {
      const { source, id } = reading.graph;
      const key = JSON.stringify([source.document, id]);
      if (!seen.has(key)) {
        const signed = confirmed === undefined ? {} : { confirmed };
        workflows.push({ reading, findings: index === 0 ? findings : [], ...signed });
      }
      seen.add(key);
    }
  }
  return readOrProblems({ workflows, documents: [...documents.values()] }, problems);
}

/** A file beside a workflow; one that is not there, or cannot be read, is not there for it. */
async function nearBy(path: string): Promise<Uint8Array | undefined> {
  const read = await readBytes(path, defaultLimits.bytes, path);
  return 'problem' in read ? undefined : read.bytes;
}
