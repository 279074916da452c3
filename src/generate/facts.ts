import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledSchema, type JsonSchema } from './schemas.js';

/** How a fact is stated; `docs/generated/facts.md` says what each form means. */
type FactKind = 'answer' | 'choice' | 'set' | 'date' | 'period' | 'number' | 'text' | 'ids' | 'section' | 'list';

interface Fact {
  readonly path: string;
  readonly kind: FactKind;
  readonly values: readonly string[];
  /** What each entry of a closed set means. */
  readonly entries?: Readonly<Record<string, string>>;
  readonly lists: readonly string[];
  readonly question: string;
  readonly questionOfModel?: string;
  readonly example?: unknown;
  readonly clause: readonly string[];
  readonly unknown: string;
  readonly judgement: boolean;
  readonly ahead: boolean;
  readonly knownTo?: 'authority';
  readonly conflict?: string;
}

interface FactAnnotation {
  readonly clause: readonly string[];
  readonly unknown: string;
  readonly judgement?: boolean;
  /** For a day: one that is set beforehand, such as the day something is due; any other day is one of an event. */
  readonly ahead?: boolean;
  /** Who answers it of its own knowledge, where that is neither party: an authority or a notified body, of its own acts. */
  readonly knownTo?: 'authority';
  /** What an answer looks like, in words. */
  readonly example?: string;
  /** The claim that a stated yes defeats, where silence leaves it. */
  readonly conflict?: string;
}

const COMMON_KINDS: Readonly<Record<string, FactKind>> = {
  answer: 'answer',
  date: 'date',
  dateOrNone: 'date',
  period: 'period',
  text: 'text',
  textOrNone: 'text',
  id: 'text',
  reference: 'text',
  country: 'text',
  digest: 'text',
  ids: 'ids',
};

/**
 * Walks the schemas and writes the fact dictionary: a flat map from each fact path to its type (for the compiler), a
 * small table of what the engine must know about a path (hot), and the whole dictionary as data (for questions,
 * reports and documentation).
 */
export function generateFacts(root: string): void {
  const ofSystems = factsOf(bundledSchema(root, 'system'), '');
  const ofModels = factsOf(bundledSchema(root, 'model'), '');
  const known = new Set(ofSystems.map(({ path }) => path));
  const askedOfModels = new Map(ofModels.map(({ path, question }) => [path, question]));
  const facts = [
    // A model states its parties and exclusions as a system does, under the same paths; the words may be others.
    ...ofSystems.map((fact) => {
      const questionOfModel = askedOfModels.get(fact.path);
      return questionOfModel === undefined || questionOfModel === fact.question ? fact : { ...fact, questionOfModel };
    }),
    ...ofModels.filter(({ path }) => !known.has(path)),
    ...factsOf(bundledSchema(root, 'organisation'), 'organisation.'),
  ];
  const folder = join(root, 'src/model/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'facts.ts'), typesAndTable(facts));
  writeFileSync(join(folder, 'fact-dictionary.json'), `${JSON.stringify(dictionary(facts), null, 1)}\n`);
}

function factsOf(schema: JsonSchema, prefix: string): Fact[] {
  const definitions = schema.$defs as Record<string, JsonSchema>;
  const facts: Fact[] = [];
  const walk = (node: JsonSchema, path: string, lists: readonly string[]): void => {
    for (const [name, property] of Object.entries((node.properties ?? {}) as Record<string, JsonSchema>)) {
      if (path === prefix && name === 'schemaVersion') continue;
      const fact = describe(property, `${path}${name}`, lists, definitions);
      facts.push(fact.fact);
      if (fact.inner !== undefined) {
        const innerLists = fact.fact.kind === 'list' ? [...lists, fact.fact.path] : lists;
        walk(fact.inner, `${fact.fact.path}.`, innerLists);
      }
    }
  };
  // What an entity states is read through the party that it is.
  walk(schema, prefix, prefix === '' ? [] : ['parties[]']);
  return facts;
}

function describe(
  property: JsonSchema,
  path: string,
  lists: readonly string[],
  definitions: Record<string, JsonSchema>,
): { fact: Fact; inner?: JsonSchema } {
  const annotation = property.fact as FactAnnotation | undefined;
  const fact = (kind: FactKind, values: readonly string[] = [], factPath = path): Fact => ({
    path: factPath,
    kind,
    values,
    lists,
    question: String(property.description ?? ''),
    example: annotation?.example ?? (property.examples as unknown[] | undefined)?.[0],
    clause: annotation?.clause ?? [],
    unknown: annotation?.unknown ?? 'record',
    judgement: annotation?.judgement === true,
    ahead: annotation?.ahead === true,
    ...(annotation?.knownTo === undefined ? {} : { knownTo: annotation.knownTo }),
    ...(annotation?.conflict === undefined ? {} : { conflict: annotation.conflict }),
  });
  if (property.closedSet !== undefined) {
    const [map] = property.anyOf as JsonSchema[];
    const properties = (map?.properties ?? {}) as Record<string, JsonSchema>;
    const entries = Object.fromEntries(
      Object.entries(properties).map(([key, { description }]) => [key, String(description)]),
    );
    return { fact: { ...fact('set', property.closedSet as string[]), entries } };
  }
  const branches = (property.anyOf ?? property.allOf ?? [property]) as JsonSchema[];
  for (const branch of branches) {
    const name = refName(branch);
    const common = name === undefined ? undefined : COMMON_KINDS[name];
    if (common !== undefined) return { fact: fact(common) };
    if (name !== undefined) {
      const inner = definitions[name];
      if (inner !== undefined) return { fact: fact('section'), inner };
    }
    if (branch.type === 'array') {
      const item = branch.items as JsonSchema;
      const itemName = refName(item);
      if (itemName !== undefined && COMMON_KINDS[itemName] === undefined) {
        const inner = definitions[itemName];
        if (inner !== undefined) return { fact: fact('list', [], `${path}[]`), inner };
      }
      return { fact: fact('ids') };
    }
  }
  if (property.enum !== undefined) {
    return {
      fact: fact(
        'choice',
        (property.enum as string[]).filter((value) => value !== 'unknown'),
      ),
    };
  }
  if (property.type === 'number' || property.type === 'integer') return { fact: fact('number') };
  return { fact: fact('text') };
}

function refName(node: JsonSchema): string | undefined {
  const ref = node.$ref as string | undefined;
  return ref?.slice(ref.lastIndexOf('/') + 1);
}

function typesAndTable(facts: readonly Fact[]): string {
  const union = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ') || 'never';
  const lines = facts.map(
    (fact) => `  '${fact.path}': { kind: '${fact.kind}'; values: ${union(fact.values)}; lists: ${union(fact.lists)} };`,
  );
  const paths = (test: (fact: Fact) => boolean): string =>
    facts
      .filter(test)
      .map((fact) => `  '${fact.path}',`)
      .join('\n');
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.

/** Every fact path with the type of its fact and the lists it lies in. */
export interface FactTypes {
${lines.join('\n')}
}

/** Facts of exceptions that somebody has to invoke: left out, the stricter answer stands. */
export const invokeFacts: ReadonlySet<string> = new Set([
${paths((fact) => fact.unknown === 'invoke')}
]);

/** The entries of each closed set. */
export const closedSets: Readonly<Record<string, readonly string[]>> = {
${facts
  .filter((fact) => fact.kind === 'set')
  .map((fact) => `  '${fact.path}': [${fact.values.map((value) => `'${value}'`).join(', ')}],`)
  .join('\n')}
};

/** Facts that are a person's judgement: shown by an attestation, never by a document. */
export const judgementFacts: ReadonlySet<string> = new Set([
${paths((fact) => fact.judgement)}
]);

/** Days on which something happened: what is older than such a day cannot show it. Days set beforehand are left out. */
export const eventDays: ReadonlySet<string> = new Set([
${paths((fact) => fact.kind === 'date' && !fact.ahead)}
]);
`;
}

function dictionary(facts: readonly Fact[]): Record<string, unknown> {
  return Object.fromEntries(
    facts.map((fact) => [
      fact.path,
      {
        kind: fact.kind,
        ...(fact.entries === undefined
          ? fact.values.length > 0
            ? { values: fact.values }
            : {}
          : { entries: fact.entries }),
        question: fact.question,
        ...(fact.questionOfModel === undefined ? {} : { questionOfModel: fact.questionOfModel }),
        ...(fact.example === undefined ? {} : { example: fact.example }),
        clause: fact.clause,
        unknown: fact.unknown,
        ...(fact.judgement ? { judgement: true } : {}),
        ...(fact.ahead ? { ahead: true } : {}),
        ...(fact.knownTo === undefined ? {} : { knownTo: fact.knownTo }),
        ...(fact.conflict === undefined ? {} : { conflict: fact.conflict }),
      },
    ]),
  );
}
