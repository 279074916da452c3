import type { Problem } from '../../model/problem.js';
import type { Place, WorkflowGraph } from '../model.js';

/** One file as a reader gets it: decoded, and parsed where it is JSON or YAML. */
export interface WorkflowSource {
  /** The path as it is shown, with forward slashes. */
  readonly document: string;
  /** The SHA-256 digest of the bytes. */
  readonly digest: string;
  readonly text: string;
  /** The parsed value of a JSON or YAML file; undefined for anything else. */
  readonly value?: unknown;
}

/** A construct of the source that the reader does not understand: named, never dropped silently. */
export interface Unrecognised {
  /** What it is called in the source, such as an element name or a node type. Data of others: shown escaped. */
  readonly construct: string;
  readonly place: Place;
}

/** What a reader made of one workflow. */
export interface WorkflowReading {
  readonly graph: WorkflowGraph;
  /** No verdict may rest on a graph that has problems: references that lead nowhere, ids used twice, broken nesting. */
  readonly problems: readonly Problem[];
  readonly unrecognised: readonly Unrecognised[];
  /** What this format has no way to say, in our words, such as “who approves”; printed as the limits of every proof. */
  readonly notExpressible: readonly string[];
}

/**
 * Reads one format into the neutral graph. A reader is a pure function of the files: prompts, labels and expressions
 * are data, never evaluated. What the source says is `declared`; what a rule of the reader concludes is `inferred`;
 * what the format could say and does not is `absent`; what it has no way to say is `not-expressible`.
 */
export interface WorkflowReader {
  /** A short stable name, such as `bpmn`. */
  readonly format: string;
  /** For people, such as “BPMN 2.0”. */
  readonly title: string;
  /** Whether the content, never the file name, is of this format. Cheap, and never throws. */
  recognises(source: WorkflowSource): boolean;
  /** All workflows of the file; further files of the same folder only where the format spreads one workflow over several. */
  read(source: WorkflowSource, beside: readonly WorkflowSource[]): readonly WorkflowReading[];
}
