import type { Problem } from '../model/problem.js';
import { dropBlanks, pointerBeforeDropping } from './blanks.js';
import { type Read, readOrProblems } from './read.js';
import { schemaProblems } from './schema-problems.js';
import { quoteCounter } from './schema-table.js';

/** The file formats that a governance folder holds. */
export type Format =
  | 'configuration'
  | 'organisation'
  | 'system'
  | 'model'
  | 'workflow'
  | 'oversight'
  | 'evidence'
  | 'attestations'
  | 'waivers'
  | 'national'
  | 'document'
  | 'assessment';

type Validator = ((data: unknown) => boolean) & { errors?: readonly unknown[] | null };

// Written out one by one, so that the bundler gives each its own chunk and a run loads what it meets.
const validators: Record<Format, () => Promise<{ default: unknown }>> = {
  configuration: () => import('./generated/configuration.js'),
  organisation: () => import('./generated/organisation.js'),
  system: () => import('./generated/system.js'),
  model: () => import('./generated/model.js'),
  workflow: () => import('./generated/workflow.js'),
  oversight: () => import('./generated/oversight.js'),
  evidence: () => import('./generated/evidence.js'),
  attestations: () => import('./generated/attestations.js'),
  waivers: () => import('./generated/waivers.js'),
  national: () => import('./generated/national.js'),
  document: () => import('./generated/document.js'),
  assessment: () => import('./generated/assessment.js'),
};

const explainers: Record<Format, () => Promise<{ default: unknown }>> = {
  configuration: () => import('./generated/configuration.errors.js'),
  organisation: () => import('./generated/organisation.errors.js'),
  system: () => import('./generated/system.errors.js'),
  model: () => import('./generated/model.errors.js'),
  workflow: () => import('./generated/workflow.errors.js'),
  oversight: () => import('./generated/oversight.errors.js'),
  evidence: () => import('./generated/evidence.errors.js'),
  attestations: () => import('./generated/attestations.errors.js'),
  waivers: () => import('./generated/waivers.errors.js'),
  national: () => import('./generated/national.errors.js'),
  document: () => import('./generated/document.errors.js'),
  assessment: () => import('./generated/assessment.errors.js'),
};

const schemas: Record<Format, () => Promise<{ default: unknown }>> = {
  configuration: () => import('./generated/configuration.schema.json', { with: { type: 'json' } }),
  organisation: () => import('./generated/organisation.schema.json', { with: { type: 'json' } }),
  system: () => import('./generated/system.schema.json', { with: { type: 'json' } }),
  model: () => import('./generated/model.schema.json', { with: { type: 'json' } }),
  workflow: () => import('./generated/workflow.schema.json', { with: { type: 'json' } }),
  oversight: () => import('./generated/oversight.schema.json', { with: { type: 'json' } }),
  evidence: () => import('./generated/evidence.schema.json', { with: { type: 'json' } }),
  attestations: () => import('./generated/attestations.schema.json', { with: { type: 'json' } }),
  waivers: () => import('./generated/waivers.schema.json', { with: { type: 'json' } }),
  national: () => import('./generated/national.schema.json', { with: { type: 'json' } }),
  document: () => import('./generated/document.schema.json', { with: { type: 'json' } }),
  assessment: () => import('./generated/assessment.schema.json', { with: { type: 'json' } }),
};

/** A value that fits its schema, with the blanks that were dropped from it. */
export interface Validated {
  readonly value: unknown;
  /** Pointers of keys left blank: nobody has said, and a question can be asked at their line. */
  readonly blanks: readonly string[];
}

/** Holds values against one schema. Loaded once; the explaining parts load when a value does not fit. */
export interface SchemaCheck {
  readonly check: (value: unknown, document: string, pointer?: string) => Promise<Read<Validated>>;
  /** The same answer in one call, for a value without blanks: true means that it fits as it is. */
  readonly fits: (value: unknown) => boolean;
}

export async function schemaCheck(format: Format): Promise<SchemaCheck> {
  const fits = (await validators[format]()).default as Validator;
  const check = async (value: unknown, document: string, pointer = ''): Promise<Read<Validated>> => {
    if (fits(value)) return { value: { value, blanks: [] } };
    const { value: rest, dropped } = dropBlanks(value);
    if (dropped.length > 0 && fits(rest)) return { value: { value: rest, blanks: dropped } };
    return readOrProblems({ value: rest, blanks: dropped }, await explain(format, value, rest, document, pointer));
  };
  return { check, fits };
}

/**
 * How many quotation marks JSON needs to write a value that fits; −1 where it does not fit: the quick answer for very
 * many values of one format. Undefined for a format whose schema is not told by tables.
 */
export async function quoteCounterOf(format: Format): Promise<((value: unknown) => number) | undefined> {
  return quoteCounter((await schemaOf(format)) as Readonly<Record<string, unknown>>);
}

/** The schema of a format as one self-contained file, for people and editors. */
export async function schemaOf(format: Format): Promise<unknown> {
  return (await schemas[format]()).default;
}

async function explain(
  format: Format,
  before: unknown,
  value: unknown,
  document: string,
  pointer: string,
): Promise<readonly Problem[]> {
  const explain = (await explainers[format]()).default as Validator;
  const schema = await schemaOf(format);
  if (explain(value)) throw new Error(`the two validators of ${format} disagree`);
  const problems = schemaProblems((explain.errors ?? []) as never, value, document, () => schema);
  return problems.map((problem) => ({
    ...problem,
    pointer: `${pointer}${pointerBeforeDropping(before, problem.pointer ?? '')}`,
  }));
}
