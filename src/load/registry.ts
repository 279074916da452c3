import { digestOf } from '../digest.js';
import type { Attestation } from '../model/generated/attestations.js';
import type { Configuration } from '../model/generated/configuration.js';
import type { EvidenceItem } from '../model/generated/evidence.js';
import type { Waiver } from '../model/generated/waivers.js';
import type { Problem } from '../model/problem.js';
import { readJson } from './json.js';
import { nationalProblems } from './national-problems.js';
import { locateProblems } from './positions.js';
import { defaultLimits, type Read } from './read.js';
import { dangling, duplicateId, type Known, referenceProblems } from './references.js';
import type { PlacedRegister } from './register-files.js';
import { Registers } from './registers.js';
import { decodeUtf8 } from './text.js';
import { type Format, schemaCheck, type Validated } from './validate.js';
import { readYaml } from './yaml.js';
import { NodeRecord } from './yaml-places.js';

/** A file of the governance folder, as bytes, with the format that its place gives it. */
export interface RawDocument {
  readonly document: string;
  /** A register is a table that a system refers to: see `register-files.ts`. */
  readonly format: Format | 'register';
  readonly bytes: Uint8Array;
}

/** A parsed part of a registry. */
export type Part = Readonly<Record<string, unknown>>;

/** One entry of a registry with the file and place it comes from. */
export interface LoadedEntry {
  readonly id: string;
  readonly document: string;
  readonly pointer: string;
  readonly value: Part;
  /** Pointers of keys left blank. */
  readonly blanks: readonly string[];
}

/** A file of which the digest is told: a workflow, of which `workflow` makes a graph, or national law. */
export interface LoadedWorkflow extends LoadedEntry {
  readonly digest: string;
}

/** Everything in a governance folder, schema-valid and with every reference resolved. */
export interface Registry {
  readonly configuration: Configuration;
  readonly organisations: readonly LoadedEntry[];
  readonly systems: readonly LoadedEntry[];
  /** General-purpose models, of which an own entity may be the provider. */
  readonly models: readonly LoadedEntry[];
  readonly workflows: readonly LoadedWorkflow[];
  /** What the law of single Member States adds, each with the digest of its file, by Member State. */
  readonly national?: readonly LoadedWorkflow[];
  readonly evidence: { readonly document: string; readonly items: readonly EvidenceItem[] } | undefined;
  readonly attestations: readonly Attestation[];
  readonly waivers: readonly Waiver[];
  /** Where entries stand that came from registers kept as tables; absent where there is none. */
  readonly registers?: readonly PlacedRegister[];
  /** Every input with the digest of its bytes, by path. */
  readonly inputs: readonly { readonly document: string; readonly digest: string }[];
}

interface Loaded {
  readonly raw: RawDocument;
  readonly entries: readonly { readonly validated: Validated; readonly pointer: string }[];
}

/** What the caller adds to the loading of a registry. */
export interface LoadOptions {
  /** Systems are streamed beside the files: nobody knows their ids yet. */
  readonly isStreamed?: boolean;
  /** What is wrong inside a workflow beyond its schema, so that it is told with everything else. */
  readonly workflowProblems?: (workflow: LoadedWorkflow) => readonly Problem[];
  /**
   * Reads a workflow file that is not of the native form, given its value where it is JSON or YAML; undefined where it
   * is of the native form after all. Gives an entry with id and step ids for each workflow, and none for a file that
   * belongs to another.
   */
  readonly readForeign?: (raw: RawDocument, value: unknown) => Promise<Read<readonly ForeignWorkflow[]> | undefined>;
}

/** A workflow of another format, as far as a registry refers to it. */
export interface ForeignWorkflow {
  readonly id: string;
  readonly digest: string;
  readonly steps: readonly { readonly id: string }[];
}

/**
 * Makes a registry of files, or says everything that is wrong with them at once: text, syntax, schema, ids given twice,
 * references that lead nowhere. No entry is lost and none is half read.
 */
export async function loadRegistry(
  documents: readonly RawDocument[],
  options: LoadOptions = {},
): Promise<Read<Registry>> {
  const problems: Problem[] = [];
  const loaded: Loaded[] = [];
  const registers = new Registers(documents);
  const notesPlaces = documents.reduce((sum, { bytes }) => sum + bytes.length, 0) <= MOST_NOTED;
  for (const raw of documents) {
    const result = await loadDocument(raw, options, registers, notesPlaces);
    if ('problems' in result) problems.push(...(await withLines(result.problems, raw)));
    else loaded.push({ raw, entries: result.value });
  }
  problems.push(...registers.problems);
  const registry = assemble(loaded, problems.length === 0, options);
  const located: Problem[] = [...problems];
  const ids = new Set([...registry.value.systems, ...registry.value.models].map(({ id }) => id));
  const found = [
    ...registry.problems.map((problem) => registers.toCell(problem)),
    ...(problems.length === 0 && options.isStreamed !== true ? registers.ofNoSystem(ids) : []),
  ];
  for (const { raw } of loaded) {
    const own = found.filter((problem) => problem.document === raw.document);
    if (own.length > 0) located.push(...(await withLines(own, raw)));
  }
  const [first, ...rest] = located;
  if (first !== undefined) return { problems: [first, ...rest] };
  const { placed } = registers;
  return { value: { ...registry.value, ...(placed.length === 0 ? {} : { registers: placed }) } };
}

/** Bytes of a registry up to which the places of all its nodes are noted as it is read: notes take many times as much. */
const MOST_NOTED = 2 ** 20;

/** Whether a document is JSON by its name; everything else is read as YAML, of which JSON is a part. */
export function isJson(document: string): boolean {
  return document.endsWith('.json');
}

async function loadDocument(
  raw: RawDocument,
  { readForeign }: LoadOptions,
  registers: Registers,
  notesPlaces: boolean,
): Promise<Read<Loaded['entries']>> {
  // A sidecar is read with its workflow, and a register with the systems that refer to it.
  if (raw.format === 'oversight' || raw.format === 'register') return { value: [] };
  // XML and program text hold no value: another reader looks at them, and no time is lost on parsing them here.
  const isText = raw.bytes.subarray(0, 1000).find((byte) => byte > 0x20) === 0x3c || raw.document.endsWith('.py');
  if (raw.format === 'workflow' && readForeign !== undefined && isText)
    return foreignEntries((await readForeign(raw, undefined)) ?? { value: [] });
  const record = notesPlaces ? new NodeRecord() : undefined;
  const read = isJson(raw.document)
    ? readJson(raw.bytes, raw.document)
    : readYaml(raw.bytes, raw.document, defaultLimits, record);
  if (raw.format === 'workflow' && readForeign !== undefined) {
    const foreign = await readForeign(raw, 'problems' in read ? undefined : read.value);
    if (foreign !== undefined) return foreignEntries(foreign);
  }
  if ('problems' in read) return read;
  const { check } = await schemaCheck(raw.format);
  // A large registry may be one JSON array of systems.
  const isList = raw.format === 'system' && Array.isArray(read.value);
  const values = isList ? (read.value as unknown[]) : [read.value];
  const entries: { validated: Validated; pointer: string }[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    const pointer = isList ? `/${index}` : '';
    const whole = raw.format === 'system' ? await registers.into(value, raw.document, pointer) : value;
    const result = await check(whole, raw.document, pointer);
    if ('problems' in result) problems.push(...result.problems.map((problem) => registers.toCell(problem)));
    else entries.push({ validated: result.value, pointer });
  }
  const [first, ...rest] = problems;
  return first === undefined ? { value: entries } : { problems: [first, ...rest] };
}

function foreignEntries(read: Read<readonly ForeignWorkflow[]>): Read<Loaded['entries']> {
  if ('problems' in read) return read;
  return { value: read.value.map((workflow) => ({ validated: { value: workflow, blanks: [] }, pointer: '' })) };
}

async function withLines(problems: readonly Problem[], raw: RawDocument): Promise<readonly Problem[]> {
  const text = decodeUtf8(raw.bytes, raw.document);
  return 'problems' in text ? problems : locateProblems(problems, text.value, isJson(raw.document) ? 'json' : 'yaml');
}

function assemble(
  loaded: readonly Loaded[],
  isWhole: boolean,
  { isStreamed = false, workflowProblems }: LoadOptions,
): { value: Registry; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const of = (format: Format): LoadedEntry[] =>
    loaded
      .filter(({ raw }) => raw.format === format)
      .flatMap(({ raw, entries }) =>
        entries.map(({ validated, pointer }) => {
          const value = validated.value as Part;
          return { id: String(value.id), document: raw.document, pointer, value, blanks: validated.blanks };
        }),
      );
  const organisations = of('organisation');
  const byId = (one: LoadedEntry, other: LoadedEntry): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
  const systems = of('system').sort(byId);
  const models = of('model').sort(byId);
  const workflows = of('workflow').map((entry) => ({ ...entry, digest: digestOf(bytesOf(loaded, entry.document)) }));
  const national = of('national').map((entry) => ({ ...entry, digest: digestOf(bytesOf(loaded, entry.document)) }));
  problems.push(...nationalProblems(national));
  for (const [entries, what] of [
    [organisations, 'organisation'],
    // Registers and commands name both by id alone.
    [[...systems, ...models], models.length === 0 ? 'system' : 'system or model'],
    [workflows, 'workflow'],
  ] as const) {
    problems.push(...duplicates(entries, what));
  }
  // A workflow of another format comes with its digest: what is wrong in it was told when it was read.
  const native = workflows.filter(({ value }) => value.digest === undefined);
  if (workflowProblems !== undefined) problems.push(...native.flatMap(workflowProblems));
  const evidence = of('evidence')[0];
  const items = (evidence?.value.items ?? []) as EvidenceItem[];
  const attestations = (of('attestations')[0]?.value.attestations ?? []) as Attestation[];
  const waivers = (of('waivers')[0]?.value.waivers ?? []) as Waiver[];
  // While a file cannot be read, what refers to it would be reported as dangling although it is only unreadable.
  if (isWhole) {
    const known: Known = {
      organisations: new Set(organisations.map(({ id }) => id)),
      workflows: new Map(workflows.map(({ id, value }) => [id, stepIds(value)])),
    };
    for (const { value, document, pointer } of [...systems, ...models])
      problems.push(...referenceProblems(value, document, pointer, known));
    problems.push(
      ...registerProblems(loaded, isStreamed ? undefined : new Set([...systems, ...models].map(({ id }) => id))),
    );
  }
  const inputs = loaded
    .map(({ raw }) => ({ document: raw.document, digest: digestOf(raw.bytes) }))
    .sort((one, other) => (one.document < other.document ? -1 : 1));
  const configuration = (of('configuration')[0]?.value ?? { schemaVersion: 1 }) as unknown as Configuration;
  return {
    value: {
      configuration,
      organisations,
      systems,
      models,
      workflows,
      national: national.sort(byState),
      evidence: evidence === undefined ? undefined : { document: evidence.document, items },
      attestations,
      waivers,
      inputs,
    },
    problems,
  };
}

const byState = (one: LoadedEntry, other: LoadedEntry): number =>
  String(one.value.memberState) < String(other.value.memberState) ? -1 : 1;

function bytesOf(loaded: readonly Loaded[], document: string): Uint8Array {
  return loaded.find(({ raw }) => raw.document === document)?.raw.bytes ?? new Uint8Array();
}

function stepIds(workflow: Part): ReadonlySet<string> {
  const { steps } = workflow as { steps?: readonly { id: string }[] | 'none' };
  return new Set(Array.isArray(steps) ? steps.map(({ id }) => id) : []);
}

function duplicates(entries: readonly LoadedEntry[], what: string): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { id, document, pointer } of entries) {
    if (seen.has(id)) problems.push(duplicateId(document, `${pointer}/id`, id, what));
    seen.add(id);
  }
  return problems;
}

/**
 * Registers name systems; a name that leads nowhere would make evidence or a waiver count for nothing, unseen.
 * `ids` is undefined where systems are streamed and nobody knows them yet.
 */
function registerProblems(loaded: readonly Loaded[], ids: ReadonlySet<string> | undefined): Problem[] {
  const problems: Problem[] = [];
  for (const [format, key] of [
    ['evidence', 'items'],
    ['attestations', 'attestations'],
    ['waivers', 'waivers'],
  ] as const) {
    for (const { raw, entries } of loaded.filter((one) => one.raw.format === format)) {
      const list = ((entries[0]?.validated.value as Part | undefined)?.[key] ?? []) as {
        id: string;
        system?: string;
        systems?: readonly string[];
      }[];
      const seen = new Set<string>();
      list.forEach(({ id, system, systems: many }, index) => {
        const at = `/${key}/${index}`;
        if (seen.has(id)) problems.push(duplicateId(raw.document, `${at}/id`, id, 'entry'));
        seen.add(id);
        if (system !== undefined && ids !== undefined && !ids.has(system))
          problems.push(dangling(raw.document, `${at}/system`, system, ids, 'system'));
        many?.forEach((name, position) => {
          if (ids !== undefined && !ids.has(name))
            problems.push(dangling(raw.document, `${at}/systems/${position}`, name, ids, 'system'));
        });
      });
    }
  }
  return problems;
}
