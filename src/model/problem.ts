/**
 * What is wrong with an input. A problem stops the run (exit 2): no verdict rests on an input that has one.
 * All problems of a run are collected and shown together.
 */
export interface Problem {
  /** A stable name for the kind of problem, such as `yaml-syntax` or `unknown-key`. */
  readonly code: ProblemCode;
  /** The file, relative to the governance folder, with forward slashes. */
  readonly document: string;
  /** JSON pointer (RFC 6901) to the place inside the document; absent where the document as a whole is meant. */
  readonly pointer?: string;
  /** Line and column, from 1; filled in by `load`, so that every problem names a line where the file has one. */
  readonly line?: number;
  readonly column?: number;
  /** What was found, in one sentence without a full stop. */
  readonly found: string;
  /** What was expected, in one sentence without a full stop. */
  readonly expected: string;
  /** What to do next, in one sentence without a full stop. */
  readonly remedy: string;
}

export type ProblemCode =
  | 'missing-file'
  | 'unknown-format'
  | 'not-a-file'
  | 'not-a-folder'
  | 'too-large'
  | 'invalid-utf8'
  | 'yaml-syntax'
  | 'json-syntax'
  | 'duplicate-key'
  | 'alias-limit'
  | 'cycle'
  | 'forbidden-key'
  | 'nesting-limit'
  | 'not-an-object'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'unsupported-version'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'outside-folder'
  | 'nothing-to-assess'
  | 'sidecar-stale'
  | 'sidecar-step-gone'
  | 'not-locked'
  | 'wrong-pack'
  | 'usage';
