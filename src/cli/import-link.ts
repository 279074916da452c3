import type { Draft } from '../importers/draft.js';
import { setInDocument } from '../load/document-set.js';
import type { Setting } from '../load/yaml-set.js';
import type { ImportedFrom } from '../model/generated/system.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import { importedFrom, isSame, type SourceFile } from './import-entry.js';
import { freeId } from './import-ids.js';

/** A system into which models and sets of data are written, as it stands. */
export interface LinkedSystem {
  readonly document: string;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The settings that a link needs, or why a person has to decide first. */
export type Link =
  | { readonly settings: readonly Setting[]; readonly says: string }
  | { readonly problem: Problem }
  | undefined;

/**
 * Writes into the entry of a system that it is made with a model: as a part of it, of which nothing else is stated.
 * Whether the model is one for general purposes is a question of the model.
 *
 * @see Regulation (EU) 2024/1689, Article 25(4) and recital 97
 */
export function linkToModel({ value, document }: LinkedSystem, model: string): Link {
  const list = listAt(value.integrates, ['integrates']);
  if (list === undefined) return { problem: isClosed(document, 'integrates', model) };
  if (list.entries.some((part) => part.model === model)) return undefined;
  const id = freeId(model, { taken: new Set(list.entries.map((part) => String(part.id))), next: new Map() });
  return { settings: [added(list, { id, model })], says: `it is made with the model ${model}` };
}

/**
 * Writes a set of data into the entry of a system with the card that it comes from. That it is used for the system is
 * what the person says who names the system; for what, and everything else about it, stays open.
 *
 * @see Regulation (EU) 2024/1689, Article 10
 */
export function linkToData({ value, document }: LinkedSystem, draft: Draft, from: SourceFile): Link {
  const records = (value.imported ?? []) as readonly ImportedFrom[];
  const at = records.findIndex(({ source, key }) => source === from.source && key === draft.key);
  const before = records[at];
  if (before !== undefined) {
    const after = importedFrom(draft, from, before.filled ?? []);
    return isSame(before, after)
      ? undefined
      : {
          settings: [{ path: ['imported', at], value: after }],
          says: `${draft.name}: the card says something else now`,
        };
  }
  const governance = value.dataGovernance ?? {};
  const list =
    typeof governance === 'object'
      ? listAt((governance as Readonly<Record<string, unknown>>).dataSets, ['dataGovernance', 'dataSets'])
      : undefined;
  if (list === undefined) return { problem: isClosed(document, 'dataGovernance.dataSets', draft.name) };
  const id = freeId(draft.name, { taken: new Set(list.entries.map((set) => String(set.id))), next: new Map() });
  const name = draft.facts.find(({ fact }) => fact === 'name');
  const filled = {
    fact: `dataGovernance.dataSets[${id}]`,
    column: name?.column ?? 'name',
    says: name?.says ?? id,
    wrote: id,
  };
  const record = importedFrom(draft, from, [filled]);
  return {
    settings: [
      added(list, { id }),
      records.length === 0
        ? { path: ['imported'], value: [record] }
        : { path: ['imported', records.length], value: record },
    ],
    says: `the set of data ${id}`,
  };
}

/** The text of the system with the link in it; undefined where its file cannot be changed safely. */
export async function withLink(
  { document, text }: LinkedSystem,
  settings: readonly Setting[],
): Promise<string | undefined> {
  return setInDocument(document, text, settings);
}

interface OpenList {
  readonly path: readonly string[];
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

/** A list that may still grow; undefined where a person said that there is none, or that there are no others. */
function listAt(value: unknown, path: readonly string[]): OpenList | undefined {
  if (Array.isArray(value)) return { path, entries: value as OpenList['entries'] };
  return value === undefined || value === null ? { path, entries: [] } : undefined;
}

function added({ path, entries }: OpenList, entry: Readonly<Record<string, unknown>>): Setting {
  return entries.length === 0 ? { path, value: [entry] } : { path: [...path, entries.length], value: entry };
}

function isClosed(document: string, list: string, name: string): Problem {
  return {
    code: 'wrong-value',
    document,
    found: `${list} is stated to be complete, and does not name ${quoteForPeople(name)}`,
    expected: 'a list that may still grow',
    remedy: 'Add the entry by hand, and state the list complete again with the number of entries that it then has',
  };
}
