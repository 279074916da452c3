import { join } from 'node:path';
import { listFiles, lookAt, readBytes } from '../io/files.js';
import { dropBlanks } from '../load/blanks.js';
import { defaultLimits } from '../load/read.js';
import { schemaCheck } from '../load/validate.js';
import { readYaml } from '../load/yaml.js';
import type { Configuration } from '../model/generated/configuration.js';
import type { Model } from '../model/generated/model.js';
import type { AiSystem } from '../model/generated/system.js';
import type { Problem } from '../model/problem.js';
import { PLACES } from './read-folder.js';

/** The file of a system or a model as it stands. */
export interface ExistingEntry {
  readonly subject: 'system' | 'model';
  readonly document: string;
  readonly text: string;
  readonly value: AiSystem | Model;
}

/** What a governance folder holds before an import. */
export interface Existing {
  readonly root: string;
  /** The folders of systems and of models. */
  readonly folders: Readonly<Record<ExistingEntry['subject'], string>>;
  readonly organisations: string;
  /** Entries that an earlier import wrote. */
  readonly entries: readonly ExistingEntry[];
  /** All systems, whoever wrote them. */
  readonly systems: readonly ExistingEntry[];
  /** Ids that are taken, in small letters: file systems may not tell letters apart. */
  readonly ids: ReadonlySet<string>;
  /** Organisations by their names in small letters. */
  readonly organisationIds: ReadonlyMap<string, string>;
}

/** Reads what an import has to know: entries that it may renew, and names that are taken. The folder need not exist. */
export async function readExisting(root: string): Promise<Existing | readonly Problem[]> {
  const problems: Problem[] = [];
  const configuration = (await readOne(root, 'dutybound.yaml', problems))?.value as Configuration | undefined;
  const place = (name: 'systems' | 'organisations' | 'models'): string =>
    (configuration?.paths?.[name] as string | undefined) ?? PLACES[name];
  const systems = place('systems');
  const models = place('models');
  const organisations = place('organisations');
  for (const name of [systems, organisations]) {
    const found = await lookAt(root, name);
    if (isOneFile(name) || (found.exists && !found.isFolder)) problems.push(noFolder(name));
    else if (found.exists && !found.isInside && found.problem !== undefined) problems.push(found.problem);
  }
  if (problems.length > 0) return problems;
  const entries = [
    ...(await readAll(root, systems, 'system', problems)),
    ...(await readAll(root, models, 'model', problems)),
  ];
  const parties = await readAll(root, organisations, 'system', problems);
  if (problems.length > 0) return problems;
  const idsOf = (list: readonly ExistingEntry[]): string[] =>
    list.flatMap(({ value, document }) => [value.id, document.replace(/^.*\//, '').replace(/\.[^.]*$/, '')]);
  const organisationIds = new Map<string, string>();
  for (const { value } of parties) organisationIds.set(value.name.toLowerCase(), value.id);
  return {
    root,
    folders: { system: systems, model: models },
    organisations,
    entries: await valid(entries, problems),
    systems: entries.filter(({ subject }) => subject === 'system'),
    ids: new Set([...idsOf(entries), ...idsOf(parties)].map((id) => id.toLowerCase())),
    organisationIds,
  };
}

/** Only entries that fit the schema can be renewed; the others are told by `check`, and nothing is written to them. */
async function valid(entries: readonly ExistingEntry[], problems: Problem[]): Promise<readonly ExistingEntry[]> {
  const kept: ExistingEntry[] = [];
  for (const entry of entries) {
    if (!('imported' in entry.value)) continue;
    const { check } = await schemaCheck(entry.subject);
    const result = await check(dropBlanks(entry.value).value, entry.document);
    if ('problems' in result) problems.push(...result.problems);
    else kept.push(entry);
  }
  return kept;
}

async function readAll(
  root: string,
  place: string,
  subject: ExistingEntry['subject'],
  problems: Problem[],
): Promise<readonly ExistingEntry[]> {
  if (!(await lookAt(root, place)).exists) return [];
  const { files } = await listFiles(join(root, place), place);
  const entries: ExistingEntry[] = [];
  for (const name of files) {
    if (!/\.(?:ya?ml|json)$/.test(name) || name.split('/').some((part) => part.startsWith('.'))) continue;
    const read = await readOne(root, `${place}/${name}`, problems);
    const value = read?.value as AiSystem | undefined;
    if (read !== undefined && typeof value?.id === 'string' && typeof value.name === 'string')
      entries.push({ subject, document: `${place}/${name}`, text: read.text, value });
  }
  return entries;
}

async function readOne(
  root: string,
  document: string,
  problems: Problem[],
): Promise<{ readonly text: string; readonly value: unknown } | undefined> {
  if (!(await lookAt(root, document)).exists) return undefined;
  const read = await readBytes(join(root, document), defaultLimits.bytes, document);
  if ('problem' in read) {
    problems.push(read.problem);
    return undefined;
  }
  // Every JSON document is YAML too.
  const parsed = readYaml(read.bytes, document);
  if ('problems' in parsed) {
    problems.push(...parsed.problems);
    return undefined;
  }
  return { text: new TextDecoder().decode(read.bytes), value: parsed.value };
}

/** Whether the configuration keeps entries in one file. */
export function isOneFile(place: string): boolean {
  return /\.(?:ndjson|json|ya?ml)$/.test(place);
}

export function noFolder(document: string): Problem {
  return {
    code: 'not-a-folder',
    document,
    found: 'the configuration keeps these entries in one file',
    expected: 'a folder, into which one file per system is written',
    remedy: 'Import into another folder with `--into`, or change `paths` in dutybound.yaml',
  };
}
