import type { Problem } from '../model/problem.js';

export { beyondLimit, type GridRow, type ImportLimits, importLimits } from '../load/separated.js';

/** A file that somebody wants to import, by the name that problems and entries give it. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One system or model as the source has it: what each column says, blanks left out. */
export interface Row {
  readonly place: string;
  /** What the source describes here, where it is no AI system: a model (recital 97), or a set of data. */
  readonly describes?: 'model' | 'data set';
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** What every format comes down to. */
export interface Inventory {
  /** The format, for people: `a CSV table`. */
  readonly format: string;
  /** All columns in the order of the source, repeated names numbered. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What a person should know about the reading. */
  readonly notes: readonly string[];
}

/** What a reader makes of a file: an inventory, problems, or why the file is none of its kind. */
export type Recognition =
  | { readonly inventory: Inventory }
  | { readonly problems: readonly [Problem, ...Problem[]] }
  | { readonly why: string };
