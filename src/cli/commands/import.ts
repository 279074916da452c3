import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { sha256Hex } from '../../digest.js';
import type { Target } from '../../importers/columns.js';
import { type Draft, draftsOf, targetsFor } from '../../importers/draft.js';
import { type Inventory, importLimits } from '../../importers/inventory.js';
import { recognise } from '../../importers/recognise.js';
import { readBytes } from '../../io/files.js';
import { problemOf } from '../../io/problems.js';
import { dropBlanks } from '../../load/blanks.js';
import { isJson } from '../../load/registry.js';
import { schemaCheck } from '../../load/validate.js';
import { readYamlText } from '../../load/yaml.js';
import type { ImportedFrom } from '../../model/generated/system.js';
import type { Problem } from '../../model/problem.js';
import { quoteForPeople } from '../../model/quote.js';
import { entryText, newEntry, renewedEntry, type SourceFile } from '../import-entry.js';
import { type Existing, isOneFile, noFolder, readExisting } from '../import-existing.js';
import { freeId, type Ids, withPartyIds } from '../import-ids.js';
import { type Link, type LinkedSystem, linkToData, linkToModel, withLink } from '../import-link.js';
import { type Mapping, mapColumns, mappingText, readMapping } from '../import-mapping.js';
import { type Outcome, reportLines } from '../import-report.js';
import { failWith } from '../problems.js';
import { unknownName, usage } from '../register-entry.js';
import { type FileToWrite, writeTogether } from '../write-together.js';

export interface ImportOptions {
  readonly into: string;
  readonly source?: string;
  /** The system that is made with the models, or uses the data, that the files describe. */
  readonly system?: string;
}

interface Source {
  readonly from: SourceFile;
  readonly inventory: Inventory;
  readonly mapping: Mapping;
  readonly targets: ReadonlyMap<string, Target>;
  readonly drafts: readonly Draft[];
  readonly nameless: readonly string[];
}

const NOTHING = 'nothing was written';

/**
 * `dutybound import`: entries of the registry from inventories that people have. All files or none; a row becomes one
 * system or model that says where it comes from and no more than the row says. A second import follows the source and leaves what
 * people wrote.
 */
export async function importFiles(files: readonly string[], { into, source, system }: ImportOptions): Promise<void> {
  const misuse = misuseOf(files, source);
  if (misuse !== undefined) return failWith([misuse], NOTHING);
  const root = resolve(into);
  const existing = await readExisting(root);
  if ('length' in existing) return failWith(existing, NOTHING);
  const problems: Problem[] = [];
  const sources: Source[] = [];
  for (const file of files) {
    const read = await readSource(root, file, source ?? basename(file));
    if ('problems' in read) problems.push(...read.problems);
    else sources.push(read);
  }
  const hasModel = sources.some(({ drafts }) => drafts.some(({ subject }) => subject === 'model'));
  if (hasModel && isOneFile(existing.folders.model)) problems.push(noFolder(existing.folders.model));
  problems.push(...linkProblems(existing, sources, system));
  if (problems.length > 0) return failWith(problems, NOTHING);
  const written = await plan(existing, sources, system);
  if ('problems' in written) return failWith(written.problems, NOTHING);
  const failed = await writeAll(root, written.files, into);
  if (failed.length > 0) return failWith(failed, NOTHING);
  process.stdout.write(reportLines(written.outcomes, into).join(''));
}

function misuseOf(files: readonly string[], source: string | undefined): Problem | undefined {
  if (source !== undefined && files.length > 1)
    return usage('--source', 'several files are given', 'one file', 'Import them one by one');
  const names = files.map((file) => basename(file).toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined
    ? undefined
    : usage(
        twice,
        'two files have this name, by which an import knows a source again',
        'names that differ',
        'Import them one by one, each with `--source <name>`',
      );
}

async function readSource(
  root: string,
  file: string,
  source: string,
): Promise<Source | { readonly problems: readonly Problem[] }> {
  const read = await readBytes(resolve(file), importLimits.bytes, file);
  if ('problem' in read) return { problems: [read.problem] };
  const mapping = await readMapping(root, source);
  if ('length' in mapping) return { problems: mapping };
  const named = [...mapping.columns].filter(([, to]) => to !== 'keep').map(([column]) => column);
  const found = await recognise({ name: file, bytes: read.bytes }, new Set(named));
  if ('problems' in found) return found;
  const { inventory } = found;
  const mapped = mapColumns(inventory.columns, mapping);
  const targets = targetsFor(inventory.rows, mapped);
  const { drafts, nameless } = draftsOf(inventory, targets);
  const from = { source, file: basename(file), digest: `sha256:${sha256Hex(read.bytes)}` };
  if (drafts.length === 0) return { problems: [noSystem(file, inventory)] };
  return { from, inventory, mapping, targets, drafts, nameless };
}

function noSystem(document: string, { format, notes }: Inventory): Problem {
  return {
    code: 'unknown-format',
    document,
    found: `it was read as ${format}, and names no system${notes.length === 0 ? '' : `: ${notes.join('; ')}`}`,
    expected: 'at least one row with a name',
    remedy: 'Fill in the name of a system, or say in the mapping which column holds it',
  };
}

interface Planned {
  readonly files: readonly FileToWrite[];
  readonly outcomes: readonly Outcome[];
}

/** Everything that is to be written, each entry held against the schema before the first byte is. */
async function plan(
  existing: Existing,
  sources: readonly Source[],
  system: string | undefined,
): Promise<Planned | { readonly problems: readonly Problem[] }> {
  const ids: Ids = { taken: new Set(existing.ids), next: new Map() };
  const parties = new Map(existing.organisationIds);
  const texts = new Map([...existing.systems, ...existing.entries].map(({ document, text }) => [document, text]));
  const files = new Map<string, string>();
  const outcomes: Outcome[] = [];
  const problems: Problem[] = [];
  const checks = { system: await schemaCheck('system'), model: await schemaCheck('model') };
  for (const { from, inventory, mapping, targets, drafts, nameless } of sources) {
    const known = knownFrom(existing, from.source);
    const seen = new Set(drafts.map(keyOf));
    const outcome = { from, inventory, targets, drafts, nameless, mapping: mapping.document };
    const tally = {
      added: [] as string[],
      renewed: [] as string[],
      left: [] as string[],
      same: 0,
      locked: [] as string[],
      linked: [] as string[],
    };
    const link = async (document: string, made: (one: LinkedSystem) => Link): Promise<void> => {
      const value = existing.systems.find((one) => one.document === document)?.value;
      const text = texts.get(document);
      const read = text === undefined ? undefined : readYamlText(text, document);
      if (value === undefined || text === undefined || read === undefined || 'problems' in read) return;
      const target = { document, text, value: read.value as LinkedSystem['value'] };
      const found = made(target);
      if (found === undefined) return;
      const next = 'problem' in found ? undefined : await withLink(target, found.settings);
      if ('problem' in found) problems.push(found.problem);
      else if (next === undefined) tally.locked.push(document);
      else {
        const after = readYamlText(next, document);
        const result = 'problems' in after ? after : await checks.system.check(dropBlanks(after.value).value, document);
        if ('problems' in result) problems.push(...result.problems);
        texts.set(document, next);
        files.set(document, next);
        tally.linked.push(`${document}: ${found.says}`);
      }
    };
    for (const one of drafts) {
      if (one.subject === 'data set') {
        const holder = systemOf(existing, system) ?? dataKnownFrom(existing, from.source).get(one.key);
        if (holder !== undefined) await link(holder, (target) => linkToData(target, one, from));
        continue;
      }
      const { draft, organisation } = withPartyIds(one, parties, ids);
      const document = known.get(keyOf(draft));
      let text: string | undefined;
      let place: string;
      let model: string;
      if (document === undefined) {
        const id = freeId(draft.name, ids);
        model = id;
        place = `${existing.folders[one.subject]}/${id}.yaml`;
        text = await entryText(newEntry(id, draft, from));
        tally.added.push(place);
      } else {
        place = document;
        model = existing.entries.find((entry) => entry.document === document)?.value.id ?? '';
        // A JSON entry is known, and never written over.
        const before = isJson(document) ? '' : (texts.get(document) ?? '');
        const read = before === '' ? undefined : readYamlText(before, document);
        const renewed =
          read === undefined || 'problems' in read
            ? undefined
            : await renewedEntry(before, read.value as Readonly<Record<string, unknown>>, draft, from);
        if (renewed === undefined) tally.locked.push(document);
        else {
          tally.left.push(...renewed.left.map((what) => `${document}: ${what}`));
          if (renewed.text === undefined) tally.same += 1;
          else if (renewed.changed.length === 0) tally.renewed.push(document);
          else tally.renewed.push(`${document}: ${renewed.changed.join(', ')}`);
          text = renewed.text;
        }
      }
      const into = one.subject === 'model' ? systemOf(existing, system) : undefined;
      if (into !== undefined) await link(into, (target) => linkToModel(target, model));
      if (text === undefined) continue;
      const parsed = readYamlText(text, place);
      const result =
        'problems' in parsed ? parsed : await checks[one.subject].check(dropBlanks(parsed.value).value, place);
      if ('problems' in result) problems.push(...result.problems);
      texts.set(place, text);
      files.set(place, text);
      if (organisation !== undefined)
        files.set(
          `${existing.organisations}/${organisation.id}.yaml`,
          await entryText({ schemaVersion: 1, ...organisation, own: 'unknown' }),
        );
    }
    const saved = await mappingText(mapping, from.source, targets);
    if (saved !== undefined) files.set(mapping.document, saved);
    const gone = [...known].filter(([key]) => !seen.has(key)).map(([, document]) => document);
    outcomes.push({ ...outcome, ...tally, gone, isMappingNew: saved !== undefined });
  }
  if (problems.length > 0) return { problems };
  return { files: [...files].map(([name, content]) => ({ name, content })), outcomes };
}

/** By what an entry is known again: a system and a model of one key are two. */
const keyOf = ({ subject, key }: { readonly subject: string; readonly key: string }): string => `${subject} ${key}`;

/** The entries that an earlier import of this source made, by the key of their row. */
function knownFrom({ entries }: Existing, source: string): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ document, subject, value }) =>
      (value.imported ?? [])
        .filter((one) => one.source === source && !isOfData(one))
        .map(({ key }) => [keyOf({ subject, key }), document] as const),
    ),
  );
}

/** The systems in which an earlier import of this source wrote a set of data, by the key of its card. */
function dataKnownFrom({ systems }: Existing, source: string): ReadonlyMap<string, string> {
  return new Map(
    systems.flatMap(({ document, value }) =>
      (Array.isArray(value.imported) ? value.imported : [])
        .filter((one) => one.source === source && isOfData(one))
        .map(({ key }) => [key, document] as const),
    ),
  );
}

const isOfData = ({ filled = [] }: ImportedFrom): boolean =>
  filled.some(({ fact }) => fact.startsWith('dataGovernance.dataSets['));

const systemOf = ({ systems }: Existing, id: string | undefined): string | undefined =>
  systems.find(({ value }) => value.id === id)?.document;

/** What a person has to say first: which system the data are for, and one that is there. */
function linkProblems(existing: Existing, sources: readonly Source[], system: string | undefined): readonly Problem[] {
  if (system !== undefined && systemOf(existing, system) === undefined)
    return [
      unknownName(
        '--system',
        system,
        'no system of this folder',
        existing.systems.map(({ value }) => value.id),
        'Make its entry first, with `dutybound interview --system <id>`, and import the card then',
      ),
    ];
  if (system !== undefined) return [];
  return sources.flatMap(({ from, drafts }) => {
    const known = dataKnownFrom(existing, from.source);
    return drafts.some(({ subject, key }) => subject === 'data set' && !known.has(key)) ? [whoseData(from.file)] : [];
  });
}

function whoseData(document: string): Problem {
  return {
    code: 'usage',
    document,
    found: 'it describes a set of data, and data is no AI system',
    expected: 'the system that it is used for',
    remedy: 'Name it with `--system <id>`; the set of data then stands in the entry of that system',
  };
}

async function writeAll(root: string, files: readonly FileToWrite[], into: string): Promise<readonly Problem[]> {
  if (files.length === 0) return [];
  try {
    await mkdir(join(root), { recursive: true });
  } catch (error) {
    const problem = problemOf(error, into);
    if (problem === undefined) throw error;
    return [{ ...problem, found: `${quoteForPeople(into)} cannot be made a folder: ${problem.found}` }];
  }
  return writeTogether(root, files, into);
}
