import { BLANK, hanging, type Line, line, printPage } from './page.js';

/** A fact as a lawyer may read it: what is asked, how it is answered, where it comes from, what silence leads to. */
export interface FactToRead {
  readonly path: string;
  readonly kind: 'answer' | 'choice' | 'set' | 'date' | 'period' | 'number' | 'text' | 'ids' | 'section' | 'list';
  readonly values?: readonly string[];
  /** The entries of a closed set, each with what it means. */
  readonly entries?: Readonly<Record<string, string>>;
  readonly question: string;
  readonly example?: unknown;
  readonly clause: readonly string[];
  readonly unknown: 'open' | 'invoke' | 'public' | 'both' | 'record';
  readonly judgement?: boolean;
  /** The claim that a stated yes defeats, where silence leaves it. */
  readonly conflict?: string;
}

/** A part of a JSON Schema, as far as its text form reads it. */
export interface SchemaPart {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly items?: SchemaPart;
  readonly anyOf?: readonly SchemaPart[];
  readonly allOf?: readonly SchemaPart[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
}

interface PageOptions {
  readonly colour: boolean;
  readonly width: number;
}

const FORMS: Readonly<Record<FactToRead['kind'], string>> = {
  answer: 'yes, no or unknown',
  choice: 'one of',
  set: 'for each entry yes, no or unknown; or { only: […], by, on }: these yes, all others no',
  date: 'a day of the calendar, such as 2027-12-02',
  period: 'a period, such as P6M or P90D',
  number: 'a number',
  text: 'text',
  ids: 'a list of ids',
  section: 'the facts below it',
  list: 'a list; as it stands it says “at least these”, with `complete: { by, on, count }` that there are no others',
};

/** What no answer leads to, in words. */
export const SILENCE: Readonly<Record<FactToRead['unknown'], string>> = {
  open: 'every answer that needs it stays open, and the stricter one counts as possible',
  invoke: 'this exception is not invoked, and the rule stands',
  public: 'it is looked up in what is published',
  both: 'both outcomes are told with their dates',
  record: 'no class and no duty turns on it; it stays an open item in the documents',
};

/** The facts of a file, section by section: the question, the form of the answer, the provisions, what silence leads to. */
export function factsText(
  title: string,
  facts: readonly FactToRead[],
  options: PageOptions & { readonly example?: string },
): string {
  const lines: Line[] = [
    hanging(0, 2, { text: title, tone: 'heading' }),
    hanging(
      0,
      2,
      'A key that is left out or left blank says nothing: it is never read as yes or as no. `none` says that there is no such thing.',
    ),
    ...(options.example === undefined
      ? []
      : [
          BLANK,
          hanging(0, 2, { text: 'An ordinary entry, with nothing left open:', tone: 'heading' }),
          ...options.example
            .trimEnd()
            .split('\n')
            .map((text) => ({ indent: 2, row: true, spans: [{ text }] }) as Line),
        ]),
    ...facts.flatMap(factLines),
  ];
  return printPage(lines, options);
}

function factLines(fact: FactToRead): Line[] {
  const { path, kind, values, entries, question, example, clause, unknown, judgement, conflict } = fact;
  const isHead =
    (kind === 'section' || kind === 'list') &&
    !path
      .replace(/^organisation\./, '')
      .replace(/\[\]$/, '')
      .includes('.');
  const form = `${FORMS[kind]}${values === undefined ? '' : `: ${values.map((value) => `“${value}”`).join(', ')}`}`;
  return [
    ...(isHead ? [BLANK] : []),
    hanging(isHead ? 0 : 2, 4, { text: path, tone: 'heading' }, clause.length === 0 ? '' : ` (${clause.join('; ')})`),
    hanging(4, 6, question),
    ...(kind === 'section'
      ? []
      : [
          hanging(
            4,
            6,
            { text: 'answer: ', tone: 'quiet' },
            `${form}${example === undefined ? '' : exampleInWords(kind, example)}${judgement === true ? '; a named person judges it' : ''}`,
          ),
          ...(entries === undefined ? [] : [hanging(4, 6, { text: 'entries:', tone: 'quiet' })]),
          ...Object.entries(entries ?? {}).map(([name, meaning]) => hanging(6, 8, `${name}: ${meaning}`)),
        ]),
    ...(kind === 'section'
      ? []
      : [
          hanging(
            4,
            6,
            { text: 'not stated: ', tone: 'quiet' },
            conflict === undefined ? SILENCE[unknown] : `${conflict} stands by itself; a stated yes here defeats it`,
          ),
        ]),
  ];
}

/** What people say, where the file takes a yes or a no; else what can be written as it stands. */
function exampleInWords(kind: FactToRead['kind'], example: unknown): string {
  return kind === 'answer' || kind === 'set'
    ? `; somebody might say: ${String(example)}`
    : `; for example ${JSON.stringify(example)}`;
}

/** Any other file, key by key, from its schema. */
export function schemaText(schema: SchemaPart, options: PageOptions): string {
  const lines: Line[] = [hanging(0, 2, { text: `${schema.title ?? ''}: `, tone: 'heading' }, schema.description ?? '')];
  const walk = (part: SchemaPart, path: string, indent: number, seen: readonly string[]): void => {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const isRequired = part.required?.includes(name) === true;
      lines.push(
        hanging(
          indent,
          indent + 4,
          { text: `${path}${name}`, tone: 'heading' },
          `${isRequired ? ' (required)' : ''}: ${property.description ?? ''}${formOf(property, schema)}`,
        ),
      );
      const inner = innerOf(property, schema);
      if (inner !== undefined && !seen.includes(inner.name))
        walk(inner.part, `${path}${name}${inner.isList ? '[]' : ''}.`, indent + 2, [...seen, inner.name]);
    }
  };
  walk(schema, '', 2, []);
  return printPage([...lines, line(0)], options);
}

function formOf(part: SchemaPart, schema: SchemaPart): string {
  const values = branchesOf(part, schema).flatMap(
    (branch) => branch.enum ?? (branch.const === undefined ? [] : [branch.const]),
  );
  const example = [part, ...branchesOf(part, schema)].flatMap(({ examples }) => examples ?? [])[0];
  const words = [...new Set(values.map((value) => String(value)))];
  return `${words.length === 0 ? '' : ` [${words.join(', ')}]`}${example === undefined ? '' : ` (for example ${JSON.stringify(example)})`}`;
}

/** The alternatives that a part allows, references followed. */
function branchesOf(part: SchemaPart, schema: SchemaPart): readonly SchemaPart[] {
  return (part.anyOf ?? part.allOf ?? [part]).flatMap((branch) => {
    const found = branch.$ref === undefined ? branch : (schema.$defs?.[nameIn(branch.$ref)] ?? branch);
    return found !== part && (found.anyOf ?? found.allOf) !== undefined ? branchesOf(found, schema) : [found];
  });
}

function innerOf(
  part: SchemaPart,
  schema: SchemaPart,
): { part: SchemaPart; name: string; isList: boolean } | undefined {
  for (const branch of part.anyOf ?? part.allOf ?? [part]) {
    const isList = branch.type === 'array';
    const ref = isList ? branch.items?.$ref : branch.$ref;
    const found = ref === undefined ? undefined : schema.$defs?.[nameIn(ref)];
    if (ref !== undefined && found?.properties !== undefined) return { part: found, name: nameIn(ref), isList };
  }
  return undefined;
}

/** What a property holds: another part of the schema, and whether it is a list of them. */
export function innerPart(
  part: SchemaPart,
  schema: SchemaPart,
): { readonly inner?: SchemaPart; readonly isList: boolean } {
  const found = innerOf(part, schema);
  return found === undefined ? { isList: false } : { inner: found.part, isList: found.isList };
}

function nameIn(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
