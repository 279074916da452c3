import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { aiAct } from '../../policies/index.js';
import { assessGovernance, type Governance, readGovernance } from '../governance.js';
import { lookAt, writeFileWhole } from '../io/files.js';
import { problemOf } from '../io/problems.js';
import type { LawEdition } from '../law/vocabulary.js';
import { setInDocument } from '../load/document-set.js';
import { isJson, type LoadedEntry, type RawDocument } from '../load/registry.js';
import { decodeUtf8 } from '../load/text.js';
import { appendToList } from '../load/yaml-append.js';
import type { Assessment, SystemAssessment } from '../model/generated/assessment.js';
import { pointerToPath } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { answerOf } from '../policy/frame.js';
import { withReadings } from '../policy/policy.js';
import { dutyQuestionsOf, questionsOf } from '../questions/collect.js';
import type { InterviewState } from '../questions/interview.js';
import type { AskedFacts, Question } from '../questions/model.js';
import type { Edit } from '../questions/reply.js';
import { entryText } from './import-entry.js';
import { modelineOf, SCHEMA_FOLDER } from './init-files.js';
import { type Folder, PLACES, readFolder } from './read-folder.js';
import { linesAreNotRewritten, withPlaces } from './run.js';
import { VERSION } from './version.js';

/** A folder as it stands now, with what is open in it. */
export interface Standing {
  readonly folder: Folder;
  /** The ids of its systems and then of its models, in order. */
  readonly systems: readonly string[];
  readonly state: InterviewState;
  /** Undefined while the system has no entry. */
  readonly assessment: SystemAssessment | undefined;
  readonly entry: LoadedEntry | undefined;
}

/** A file as it was before an answer and after it; undefined where it was not there. */
export interface Touched {
  readonly document: string;
  readonly before: string | undefined;
  readonly after: string;
}

export interface StoreOptions {
  readonly asOf: string;
  readonly law?: LawEdition;
  readonly facts: AskedFacts;
}

/**
 * Reads the folder and what is open for one system; its duties are computed only where they are asked about. A folder
 * without a system is no problem here: the interview makes the first one.
 */
export async function standingOf(
  dir: string,
  wanted: string | undefined,
  options: StoreOptions,
): Promise<Standing | readonly Problem[]> {
  const read = await readStandings(dir, options);
  return 'length' in read ? read : read.of(wanted);
}

/** A folder that was read once, for what is open in each of its systems. */
export interface Standings {
  readonly of: (wanted: string | undefined) => Standing | readonly Problem[];
}

/** The same for many systems of a folder: it is read once. */
export async function readStandings(dir: string, options: StoreOptions): Promise<Standings | readonly Problem[]> {
  const read = await readFolder(resolve(dir), dir);
  const { folder } = read;
  const problems = read.problems.filter(({ code }) => code !== 'nothing-to-assess');
  if (folder.ndjson !== undefined) return [linesAreNotRewritten(folder.ndjson)];
  const hasSystem = folder.documents.some(({ format }) => format === 'system');
  const governance = await readGovernance(folder.documents, { isStreamed: !hasSystem });
  if (problems.length > 0 || 'problems' in governance)
    return withPlaces([...problems, ...('problems' in governance ? governance.problems : [])], folder);
  const { value } = governance;
  return { of: (wanted) => standingIn(folder, value, wanted, options) };
}

function standingIn(
  folder: Folder,
  governance: Governance,
  wanted: string | undefined,
  options: StoreOptions,
): Standing | readonly Problem[] {
  const { registry } = governance;
  const systems = [...registry.systems, ...registry.models].map(({ id }) => id);
  const system = wanted ?? systems[0];
  const model = registry.models.find(({ id }) => id === system);
  const entry = model ?? registry.systems.find(({ id }) => id === system);
  const own = new Map(registry.organisations.map(({ id, value }) => [id, answerOf(value.own)]));
  const organisations = registry.organisations.map(({ id, value, document }) => ({
    id,
    name: typeof value.name === 'string' ? value.name : id,
    document,
    own: own.get(id),
    value,
  }));
  const edition = options.law ?? (folder.configuration.lawEdition as LawEdition | undefined) ?? 'current';
  const pack = withReadings(aiAct, new Set(folder.configuration.readings ?? []));
  const assess = (id: string, policies: typeof pack.policies): Assessment =>
    assessGovernance(governance, new Map(), {
      asOf: options.asOf,
      edition,
      pack: { ...pack, policies },
      toolVersion: VERSION,
      system: id,
    });
  const assessed = entry === undefined ? undefined : assess(entry.id, []);
  const { facts } = options;
  const ours = assessed === undefined ? undefined : withoutOthers(assessed);
  const collect = { facts, isOwn: (party: string) => own.get(party) };
  const open = ours === undefined ? [] : questionsOf(ours, collect);
  let duties: readonly Question[] | undefined;
  const dutiesOf = (id: string): readonly Question[] => {
    duties ??= dutyQuestionsOf(assess(id, pack.policies), collect);
    return duties;
  };
  return {
    folder,
    systems,
    entry,
    assessment: assessed?.systems[0],
    state: {
      system,
      isModel: model !== undefined,
      entry: entry === undefined ? undefined : { document: entry.document, value: entry.value },
      isOutside: ['not an AI system', 'outside the scope'].includes(assessed?.systems[0]?.headline.class ?? ''),
      organisations,
      open,
      ...(entry === undefined ? {} : { duties: () => dutiesOf(entry.id) }),
      needed: ours === undefined ? new Set() : neededIn(ours),
      facts,
    },
  };
}

/** What binds an outside party is that party's to answer; what it did is asked where a result of one's own turns on it. */
function withoutOthers(assessment: Assessment): Assessment {
  const systems = assessment.systems.map((system) => ({
    ...system,
    classes: system.classes.filter(({ own }) => own !== false),
  }));
  return { ...assessment, systems };
}

function neededIn({ systems }: Assessment): ReadonlySet<string> {
  const open = systems
    .flatMap(({ classes }) => classes)
    .filter(({ kind, state }) => kind !== 'element' && (state === 'in-play' || state === 'not-screened'));
  const missing = open.flatMap((point) => [...point.missing, ...(point.missingOtherwise ?? [])]);
  return new Set(missing.flatMap(({ fact }) => fact ?? []));
}

/**
 * Writes the edits of one answer into the files as they stand now: comments and order stay, each file is replaced whole
 * or not at all, and nothing is written unless the whole folder can be read with it.
 */
export async function writeEdits(
  dir: string,
  { folder, entry, state }: Standing,
  edits: readonly Edit[],
): Promise<{ readonly touched: readonly Touched[] } | { readonly problems: readonly Problem[] }> {
  const texts = new Map<string, { before: string | undefined; after: string; format: RawDocument['format'] }>();
  const textOf = (document: string): string | undefined => {
    const known = texts.get(document);
    if (known !== undefined) return known.after;
    const raw = folder.documents.find((one) => one.document === document);
    const text = raw === undefined ? undefined : decodeUtf8(raw.bytes, document);
    return text !== undefined && 'value' in text ? text.value : undefined;
  };
  const put = (document: string, after: string, format: RawDocument['format']): void => {
    const known = texts.get(document);
    texts.set(document, { before: known === undefined ? textOf(document) : known.before, after, format });
  };
  const added: string[] = [];
  for (const edit of edits) {
    if (edit.kind === 'create') {
      const made = await newFile(folder, edit);
      if ('problem' in made) return { problems: [made.problem] };
      put(made.document, made.text, edit.format);
      continue;
    }
    const document = (edit.kind === 'set' ? edit.document : undefined) ?? entry?.document;
    const text = document === undefined ? undefined : textOf(document);
    if (document === undefined || text === undefined) return { problems: [notWritable(document ?? dir)] };
    const isOfEntry = document === entry?.document;
    const base = isOfEntry
      ? pointerToPath(entry.pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
      : [];
    let next: string | undefined;
    if (edit.kind === 'set') next = await setInDocument(document, text, [{ ...edit, path: [...base, ...edit.path] }]);
    else if (base.length === 0 && !isJson(document)) next = (await appendToList(text, edit.list, edit.entry))?.text;
    else {
      const list = entry?.value[edit.list];
      const end = Array.isArray(list) ? list.length + added.filter((one) => one === edit.list).length : undefined;
      const place =
        end === undefined ? { path: [edit.list], value: [edit.entry] } : { path: [edit.list, end], value: edit.entry };
      next = await setInDocument(document, text, [{ ...place, path: [...base, ...place.path] }]);
      added.push(edit.list);
    }
    if (next === undefined) return { problems: [notWritable(document)] };
    put(document, next, isOfEntry ? (state.isModel === true ? 'model' : 'system') : 'organisation');
  }
  const encoder = new TextEncoder();
  const changed = folder.documents.map((raw) => {
    const text = texts.get(raw.document);
    return text === undefined ? raw : { ...raw, bytes: encoder.encode(text.after) };
  });
  const made = [...texts].flatMap(([document, { before, after, format }]) =>
    before === undefined ? [{ document, format, bytes: encoder.encode(after) }] : [],
  );
  const documents = [...changed, ...made];
  const hasSystem = documents.some(({ format }) => format === 'system');
  const again = await readGovernance(documents, { isStreamed: !hasSystem });
  if ('problems' in again) return { problems: again.problems };
  // What is referred to first: at no moment does a file name an entry that is not there.
  const touched = [...texts].map(([document, { before, after }]) => ({ document, before, after }));
  const inOrder = [
    ...touched.filter(({ before }) => before === undefined),
    ...touched.filter(({ before }) => before !== undefined),
  ];
  const problem = await writeInOrder(folder.root, inOrder);
  return problem === undefined ? { touched: inOrder } : { problems: [problem] };
}

async function writeInOrder(root: string, files: readonly Touched[]): Promise<Problem | undefined> {
  for (const { document, after } of files) {
    const path = join(root, document);
    try {
      await mkdir(dirname(path), { recursive: true });
    } catch (error) {
      const problem = problemOf(error, document);
      if (problem === undefined) throw error;
      return problem;
    }
    const problem = await writeFileWhole(path, after, document);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Takes an answer back: only where each file still is what the answer made of it. */
export async function undoEdits(root: string, touched: readonly Touched[]): Promise<Problem | undefined> {
  for (const { document, after } of touched) {
    const now = await readFile(join(root, document), 'utf8').catch(() => undefined);
    if (now !== after) return changedMeanwhile(document);
  }
  for (const { document, before } of [...touched].reverse()) {
    const path = join(root, document);
    if (before === undefined) await rm(path, { force: true });
    else {
      const problem = await writeFileWhole(path, before, document);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

async function newFile(
  { root, configuration, documents }: Folder,
  { format, id, name, own }: Edit & { readonly kind: 'create' },
): Promise<{ readonly document: string; readonly text: string } | { readonly problem: Problem }> {
  const place = format === 'system' ? 'systems' : 'organisations';
  const below = configuration.paths?.[place] ?? PLACES[place];
  if (/\.(?:ya?ml|json|ndjson)$/i.test(below)) return { problem: notWritable(below) };
  const document = `${below.replace(/\/+$/, '')}/${id}.yaml`;
  const found = await lookAt(root, document);
  if (found.exists || documents.some((raw) => raw.document === document)) return { problem: isThere(document) };
  const schema = `${SCHEMA_FOLDER}/${format}.schema.json`;
  const modeline = (await lookAt(root, schema)).exists ? modelineOf(document, format) : '';
  const value = { schemaVersion: 1, id, name, ...(own === undefined ? {} : { own }) };
  return { document, text: modeline + (await entryText(value)) };
}

function notWritable(document: string): Problem {
  return {
    code: 'wrong-type',
    document,
    found: 'it is written in a way in which no answer can be put into it safely',
    expected: 'a YAML or JSON file without aliases',
    remedy: 'Write this answer into the file by hand, or leave it with “-”',
  };
}

function isThere(document: string): Problem {
  return {
    code: 'duplicate-id',
    document,
    found: 'a file of this name is there already',
    expected: 'a name that is free',
    remedy: 'Give another name',
  };
}

function changedMeanwhile(document: string): Problem {
  return {
    code: 'wrong-value',
    document,
    found: 'it was changed since the answer was written',
    expected: 'the file as the answer left it',
    remedy: 'Take the answer back by hand',
  };
}
