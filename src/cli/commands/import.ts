import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { sha256Hex } from '../../digest.js';
import type { Target } from '../../importers/columns.js';
import { type Draft, draftsOf } from '../../importers/draft.js';
import { type Inventory, importLimits } from '../../importers/inventory.js';
import { recognise } from '../../importers/recognise.js';
import { readBytes } from '../../io/files.js';
import { problemOf } from '../../io/problems.js';
import { dropBlanks } from '../../load/blanks.js';
import { schemaCheck } from '../../load/validate.js';
import { readYamlText } from '../../load/yaml.js';
import type { Problem } from '../../model/problem.js';
import { quoteForPeople } from '../../model/quote.js';
import { entryText, newEntry, renewedEntry, type SourceFile } from '../import-entry.js';
import { type Existing, readExisting } from '../import-existing.js';
import { freeId, type Ids, withPartyIds } from '../import-ids.js';
import { type Mapping, mapColumns, mappingText, readMapping } from '../import-mapping.js';
import { type Outcome, reportLines } from '../import-report.js';
import { failWith } from '../problems.js';
import { usage } from '../register-entry.js';
import { type FileToWrite, writeTogether } from '../write-together.js';

export interface ImportOptions {
  readonly into: string;
  readonly source?: string;
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
 * system that says where it comes from and no more than the row says. A second import follows the source and leaves what
 * people wrote.
 */
export async function importFiles(files: readonly string[], { into, source }: ImportOptions): Promise<void> {
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
  if (problems.length > 0) return failWith(problems, NOTHING);
  const written = await plan(existing, sources);
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
  const targets = mapColumns(inventory.columns, mapping);
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
): Promise<Planned | { readonly problems: readonly Problem[] }> {
  const ids: Ids = { taken: new Set(existing.ids), next: new Map() };
  const parties = new Map(existing.organisationIds);
  const texts = new Map(existing.entries.map(({ document, text }) => [document, text]));
  const files = new Map<string, string>();
  const outcomes: Outcome[] = [];
  const problems: Problem[] = [];
  const { check } = await schemaCheck('system');
  for (const { from, inventory, mapping, targets, drafts, nameless } of sources) {
    const known = knownFrom(existing, from.source);
    const seen = new Set(drafts.map(({ key }) => key));
    const outcome = { from, inventory, targets, drafts, nameless, mapping: mapping.document };
    const tally = {
      added: [] as string[],
      renewed: [] as string[],
      left: [] as string[],
      same: 0,
      locked: [] as string[],
    };
    for (const one of drafts) {
      const { draft, organisation } = withPartyIds(one, parties, ids);
      const document = known.get(draft.key);
      let text: string | undefined;
      let place: string;
      if (document === undefined) {
        const id = freeId(draft.name, ids);
        place = `${existing.systems}/${id}.yaml`;
        text = await entryText(newEntry(id, draft, from));
        tally.added.push(place);
      } else {
        place = document;
        const before = texts.get(document) ?? '';
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
      if (text === undefined) continue;
      const parsed = readYamlText(text, place);
      const result = 'problems' in parsed ? parsed : await check(dropBlanks(parsed.value).value, place);
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

/** The entries that an earlier import of this source made, by the key of their row. */
function knownFrom({ entries }: Existing, source: string): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ document, value }) =>
      (value.imported ?? []).filter((one) => one.source === source).map(({ key }) => [key, document] as const),
    ),
  );
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
