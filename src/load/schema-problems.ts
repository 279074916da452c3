import { joinPointer, pointerToPath } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { cutForPeople } from '../model/quote.js';
import { closest } from './did-you-mean.js';
import { explainKeyword, type KeywordError } from './schema-keywords.js';
import {
  codeOf,
  conjuncts,
  describeSchema,
  describeValue,
  kindOf,
  kindsOf,
  type Schema,
  type SchemaByFile,
  type SchemaNode,
} from './schema-node.js';

interface Explaining {
  readonly document: string;
  readonly byFile: SchemaByFile;
  /** What the validator said, by the place in the data. */
  readonly errors: ReadonlyMap<string, readonly KeywordError[]>;
  /** Every place at or below which there is an error: all others need no look. */
  readonly reaches: ReadonlySet<string>;
  readonly explained: Set<KeywordError>;
  /** Where an `anyOf` was put into words: what other branches say there or below is noise. */
  readonly chosen: Set<string>;
}

/**
 * Says in a compliance officer's words what a validator found. Problems stand in the order of the document, none twice,
 * with pointers and without lines (`locateProblems`).
 *
 * The validator decides what is wrong; this only chooses words and silences the branches of `anyOf` that the data was
 * never meant for. It walks schema and data side by side and asks at each schema whether the validator has an error of
 * that keyword and content there. `schemaPath` alone would not do: in separately compiled sections it starts anew at
 * each `$ref`, so that `#/type` stands for many.
 *
 * @param errors all errors (`allErrors: true`) of this data; none gives no problems
 * @param schema the schema by file; `''` asks for the one that the data was held against
 */
export function schemaProblems(
  errors: readonly KeywordError[],
  data: unknown,
  document: string,
  schema: SchemaByFile,
): readonly Problem[] {
  if (errors.length === 0) return [];
  const byPlace = new Map<string, KeywordError[]>();
  const reaches = new Set<string>();
  for (const error of errors) {
    const place = byPlace.get(error.instancePath);
    if (place === undefined) byPlace.set(error.instancePath, [error]);
    else place.push(error);
    for (let at = error.instancePath; !reaches.has(at); at = at.slice(0, at.lastIndexOf('/'))) {
      reaches.add(at);
      if (at === '') break;
    }
  }
  const explaining: Explaining = {
    document,
    byFile: schema,
    errors: byPlace,
    reaches,
    explained: new Set(),
    chosen: new Set(),
  };
  const root = schema('') as SchemaNode;
  const problems = [...explain(explaining, { node: root, root }, data, '')];
  for (const error of unexplained(explaining, errors)) problems.push(inTheValidatorsWords(error, document));
  return inDocumentOrder(problems, data);
}

function explain(explaining: Explaining, schema: Schema, data: unknown, pointer: string): readonly Problem[] {
  if (!explaining.reaches.has(pointer)) return [];
  const { byFile } = explaining;
  const parts = conjuncts(schema, byFile);
  const problems: Problem[] = [];
  for (const part of parts) {
    for (const error of explaining.errors.get(pointer) ?? []) {
      const said = explainKeyword(error, part, data, pointer, byFile);
      if (said === undefined) continue;
      explaining.explained.add(error);
      problems.push({ ...said, document: explaining.document });
    }
    if (part.node.anyOf !== undefined) problems.push(...explainAnyOf(explaining, part, part.node.anyOf, data, pointer));
    for (const [step, value, inner] of children(part, data)) {
      problems.push(...explain(explaining, inner, value, joinPointer(pointer, step)));
    }
  }
  return problems;
}

type Child = readonly [step: string | number, value: unknown, schema: Schema];

/** The entries of a map or list with the schema that this part holds them against. */
function* children({ node, root }: Schema, data: unknown): Generator<Child> {
  const of = (inner: unknown): Schema => ({
    node: (typeof inner === 'object' && inner !== null ? inner : {}) as SchemaNode,
    root,
  });
  if (Array.isArray(data)) {
    if (typeof node.items === 'object')
      for (const [index, value] of data.entries()) yield [index, value, of(node.items)];
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      const own =
        node.properties !== undefined && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
      if (own !== undefined) yield [key, value, of(own)];
      const matching = Object.entries(node.patternProperties ?? {}).filter(([pattern]) =>
        new RegExp(pattern, 'u').test(key),
      );
      for (const [, inner] of matching) yield [key, value, of(inner)];
      if (own === undefined && matching.length === 0) yield [key, value, of(node.additionalProperties)];
    }
  }
}

/** The problems of the branch that the data was most likely meant for; none if the data fits a branch. */
function explainAnyOf(
  explaining: Explaining,
  part: Schema,
  branches: readonly SchemaNode[],
  data: unknown,
  pointer: string,
): readonly Problem[] {
  const { byFile, document } = explaining;
  const schemas = branches.map((node): Schema => ({ node, root: part.root }));
  const found = schemas.map((schema) => explain(explaining, schema, data, pointer));
  if (found.some((problems) => problems.length === 0)) return [];
  explaining.chosen.add(pointer);
  const kind = kindOf(data);
  const fitting = schemas.flatMap((schema, index) =>
    kindsOf(schema, byFile).has(kind) ? [{ schema, problems: found[index] ?? [] }] : [],
  );
  const isScalar = typeof data !== 'object' || data === null;
  const [only] = fitting;
  // No branch is for such a value, or several are for a text or number: say all that is accepted.
  if (only === undefined || (isScalar && (fitting.length > 1 || wordsOf(only.schema, byFile).length > 0))) {
    const isKind = fitting.length === 0;
    const words = fitting.flatMap(({ schema }) => wordsOf(schema, byFile));
    const meant = typeof data === 'string' ? closest(data, words) : undefined;
    return [
      {
        code: isKind ? 'wrong-type' : 'wrong-value',
        document,
        pointer,
        found: `${describeValue(data)} stands here`,
        expected: describeSchema({ node: { anyOf: branches }, root: part.root }, byFile),
        remedy: meant === undefined ? 'write one of the accepted forms' : `did you mean ${codeOf(meant)}?`,
      },
    ];
  }
  const ranked = fitting
    .map(({ schema, problems }) => ({ problems, far: distanceFrom(schema, data, byFile) }))
    .sort((a, b) => a.far - b.far || a.problems.length - b.problems.length);
  return ranked[0]?.problems ?? [];
}

/** The words, such as `none`, that are all a branch accepts; none if it accepts other text too. */
function wordsOf(schema: Schema, byFile: SchemaByFile): readonly string[] {
  const words = conjuncts(schema, byFile).flatMap(({ node }) => [
    ...(node.enum ?? []),
    ...(node.const === undefined ? [] : [node.const]),
  ]);
  return words.filter((word) => typeof word === 'string');
}

/** How far data is from the keys that mark a branch (`complete`, `only`, a constant `kind`); less is nearer. */
function distanceFrom(schema: Schema, data: unknown, byFile: SchemaByFile): number {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 0;
  const map = data as Readonly<Record<string, unknown>>;
  let sum = 0;
  for (const { node } of conjuncts(schema, byFile)) {
    // A key that the branch asks for says more about what was meant than one that it lacks.
    for (const key of node.required ?? []) sum += Object.hasOwn(map, key) ? -2 : 1;
    if (node.additionalProperties === false) {
      for (const key of Object.keys(map)) if (!Object.hasOwn(node.properties ?? {}, key)) sum += 1;
    }
    for (const [key, inner] of Object.entries(node.properties ?? {})) {
      // A constant that differs weighs more than all else: it names another form.
      if (inner.const !== undefined && Object.hasOwn(map, key) && map[key] !== inner.const) sum += 100;
    }
  }
  return sum;
}

/** Errors of keywords that the walk does not know: never swallowed, unless an `anyOf` at or above them was explained. */
function unexplained({ explained, chosen }: Explaining, errors: readonly KeywordError[]): readonly KeywordError[] {
  const isNoise = (place: string): boolean => {
    for (let at = place; ; at = at.slice(0, at.lastIndexOf('/'))) {
      if (chosen.has(at)) return true;
      if (at === '') return false;
    }
  };
  return errors.filter((error) => !explained.has(error) && !isNoise(error.instancePath));
}

function inTheValidatorsWords(error: KeywordError, document: string): Problem {
  return {
    code: 'wrong-value',
    document,
    pointer: error.instancePath,
    found: 'what stands here does not fit the schema',
    expected: cutForPeople(error.message ?? error.keyword),
    remedy: 'correct the value; `dutybound schema` shows what is accepted',
  };
}

/** Sorted as a reader meets them: what contains before what is contained, then by the order of keys and entries. */
function inDocumentOrder(problems: readonly Problem[], data: unknown): readonly Problem[] {
  const unique = new Map(
    problems.map((problem) => [
      JSON.stringify([problem.pointer, problem.code, problem.found, problem.expected]),
      problem,
    ]),
  );
  const ranked = [...unique.values()].map((problem) => ({
    problem,
    rank: rankOf(pointerToPath(problem.pointer ?? ''), data),
  }));
  ranked.sort((a, b) => {
    const common = Math.min(a.rank.length, b.rank.length);
    for (let at = 0; at < common; at += 1) {
      const difference = (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.rank.length - b.rank.length;
  });
  return ranked.map(({ problem }) => problem);
}

function rankOf(path: readonly string[], data: unknown): readonly number[] {
  let value = data;
  return path.map((step) => {
    if (typeof value !== 'object' || value === null) return 0;
    const rank = Array.isArray(value) ? Number(step) : Object.keys(value).indexOf(step);
    value = (value as Readonly<Record<string, unknown>>)[step];
    return rank;
  });
}
