import type { Problem } from '../model/problem.js';

/** A file that somebody wants to import, by the name that problems and entries give it. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A row of cells as a reader found it; a blank cell is the empty text. */
export interface GridRow {
  /** The place in the file, for people: `line 3`, `sheet "Systems", row 4`. */
  readonly place: string;
  readonly cells: readonly string[];
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

/** How much a source may ask of an import; tests make the limits small. */
export interface ImportLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  /** The most characters of one cell. */
  readonly cell: number;
}

export const importLimits: ImportLimits = { bytes: 64 * 2 ** 20, rows: 100_000, columns: 1_000, cell: 100_000 };

/** A source that asks for more than an import takes: refused as a whole, since half an inventory looks like one. */
export function beyondLimit(document: string, found: string, expected: string, line?: number): Problem {
  return {
    code: 'too-large',
    document,
    ...(line === undefined ? {} : { line }),
    found,
    expected,
    remedy: 'Split the source into several files, or correct the cell, and import again',
  };
}
