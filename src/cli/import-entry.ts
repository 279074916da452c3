import type { Draft, DraftFact } from '../importers/draft.js';
import { isBlank } from '../load/blanks.js';
import type { ImportedFact, ImportedFrom } from '../model/generated/system.js';

/** The file that drafts come from. */
export interface SourceFile {
  readonly source: string;
  readonly file: string;
  readonly digest: string;
}

/** The use that an import writes a stated purpose into. */
export const USE = 'as-imported';

const STRINGIFY = { version: '1.2', schema: 'core', lineWidth: 0 } as const;

/** Where a fact stands in an entry, as `imported` names it. */
export function namedFact(fact: DraftFact['fact'], wrote: string): string {
  if (fact === 'parties[].id') return `parties[${wrote}]`;
  return fact === 'uses[].intendedPurpose' ? `uses[${USE}].intendedPurpose` : fact;
}

/** A value as `imported` records it, to be compared with what stands in the entry later. */
export function wrote(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** The record of where an entry comes from. Parties have become ids by now. */
export function importedFrom(draft: Draft, from: SourceFile, filled: readonly ImportedFact[]): ImportedFrom {
  return {
    source: from.source,
    key: draft.key,
    file: from.file,
    digest: from.digest,
    place: draft.place,
    ...(filled.length === 0 ? {} : { filled: [...filled] }),
    ...(draft.labels.length === 0 ? {} : { labels: draft.labels.map((cell) => ({ ...cell })) }),
    ...(draft.kept.length === 0 ? {} : { kept: draft.kept.map((cell) => ({ ...cell })) }),
  };
}

/** The facts of a draft as `imported` records them. */
export function filledBy({ facts }: Draft): readonly ImportedFact[] {
  return facts.map(({ fact, column, says, value }) => ({
    fact: namedFact(fact, wrote(value)),
    column,
    says,
    wrote: wrote(value),
  }));
}

/** A new entry: what the source states, and nothing else. */
export function newEntry(id: string, draft: Draft, from: SourceFile): Readonly<Record<string, unknown>> {
  const value = (fact: DraftFact['fact']): unknown => draft.facts.find((one) => one.fact === fact)?.value;
  const party = value('parties[].id');
  const purpose = value('uses[].intendedPurpose');
  const plain = draft.facts.filter(({ fact }) => fact !== 'name' && !fact.includes('['));
  return {
    schemaVersion: 1,
    id,
    name: draft.name,
    ...Object.fromEntries(plain.map((one) => [one.fact, one.value])),
    ...(party === undefined ? {} : { parties: [{ id: party }] }),
    ...(purpose === undefined ? {} : { uses: [{ id: USE, intendedPurpose: purpose }] }),
    imported: [importedFrom(draft, from, filledBy(draft))],
  };
}

/** Text of a new entry. */
export async function entryText(entry: Readonly<Record<string, unknown>>): Promise<string> {
  const { stringify } = await import('../load/yaml-parser.js');
  return stringify(entry, STRINGIFY);
}

/** An entry renewed from its source. */
export interface Renewed {
  /** Undefined where the source says what it said before. */
  readonly text?: string;
  /** Facts that changed, were added or were taken away, because the source says so. */
  readonly changed: readonly string[];
  /** Facts of which the source says something else than a person wrote: the person's answer stands. */
  readonly left: readonly string[];
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * Brings into an entry what changed in its source. What the last import wrote and nobody touched follows the source;
 * what a person wrote, changed or took away stays. Comments and the order of keys stay. Undefined where the file is
 * written in a way in which nothing can be changed safely.
 */
export async function renewedEntry(
  text: string,
  value: Plain,
  draft: Draft,
  from: SourceFile,
): Promise<Renewed | undefined> {
  const list = value.imported as readonly ImportedFrom[];
  const at = list.findIndex(({ source, key }) => source === from.source && key === draft.key);
  const before = list[at];
  if (before === undefined) return undefined;
  const old = new Map((before.filled ?? []).map((one) => [kindOf(one.fact), one]));
  const now = new Map(filledBy(draft).map((one) => [kindOf(one.fact), one]));
  const values = new Map(
    draft.facts.map(({ fact, value: stated }) => [kindOf(namedFact(fact, wrote(stated))), stated]),
  );
  const changed: string[] = [];
  const left: string[] = [];
  const filled: ImportedFact[] = [];
  const kept = [...draft.kept];
  const edits: { readonly path: readonly (string | number)[]; readonly value: unknown }[] = [];
  for (const kind of new Set([...old.keys(), ...now.keys()])) {
    const [then, next] = [old.get(kind), now.get(kind)];
    const place = placeOf(value, kind, then);
    const isUntouched = then !== undefined && place.current === then.wrote && place.isWhole;
    if (then === undefined && next !== undefined) {
      if (place.current === undefined) {
        edits.push({ path: place.path, value: place.asNew(values.get(kind)) });
        changed.push(next.fact);
        filled.push(next);
      } else {
        kept.push({ column: next.column, says: next.says });
        if (place.current !== next.wrote) left.push(`${next.fact}: the source says ${next.wrote}`);
      }
    } else if (then !== undefined && next !== undefined) {
      if (next.wrote === then.wrote) filled.push(next);
      else if (isUntouched) {
        edits.push({ path: place.path, value: values.get(kind) });
        changed.push(next.fact);
        filled.push(next);
      } else {
        filled.push({ ...next, fact: then.fact, wrote: then.wrote });
        if (place.current !== next.wrote && next.says !== then.says)
          left.push(`${then.fact}: the source now says ${next.wrote}`);
      }
    } else if (then !== undefined && isUntouched && kind !== 'name') {
      edits.push({ path: place.removal, value: undefined });
      changed.push(`${then.fact} (the source no longer says it)`);
    } else if (then !== undefined && !isUntouched && place.current !== undefined)
      left.push(`${then.fact}: the source no longer says it`);
  }
  const after = importedFrom({ ...draft, kept }, from, filled);
  if (edits.length === 0 && isSame(before, after)) return { changed, left };
  const { parseDocument } = await import('../load/yaml-parser.js');
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: false });
  if (document.errors.length > 0) return undefined;
  for (const { path, value: stated } of edits) {
    if (stated === undefined) document.deleteIn(path);
    else document.setIn(path, typeof stated === 'object' ? document.createNode(stated) : stated);
  }
  document.setIn(['imported', at], document.createNode(after));
  return { text: document.toString({ lineWidth: 0 }), changed, left };
}

/** `parties[acme]` and `parties[other]` are the same question: which party the source names. */
function kindOf(fact: string): string {
  return fact.startsWith('parties[') ? 'parties' : fact;
}

interface Place {
  readonly path: readonly (string | number)[];
  /** What is taken away where the source says it no longer. */
  readonly removal: readonly (string | number)[];
  /** What stands there, as `wrote` writes it; undefined where nothing does. */
  readonly current: string | undefined;
  /** Whether nobody added to it. */
  readonly isWhole: boolean;
  readonly asNew: (stated: unknown) => unknown;
}

function placeOf(value: Plain, kind: string, then: ImportedFact | undefined): Place {
  if (kind === 'parties') {
    const { path, list } = listIn(value, 'parties');
    const at = list.findIndex(({ id }) => id === then?.wrote);
    const found = list[at];
    const isOnly = list.length === 1 && path.length === 1;
    return {
      path: then === undefined ? ['parties'] : [...path, at, 'id'],
      removal: isOnly ? ['parties'] : [...path, at],
      // Where people keep a list of parties, another one from the source is theirs to add.
      current: found === undefined ? (value.parties === undefined ? undefined : '') : String(found.id),
      isWhole: found !== undefined && Object.keys(found).length === 1 && path.length === 1,
      asNew: (id) => [{ id }],
    };
  }
  if (kind.startsWith('uses[')) {
    const { path, list } = listIn(value, 'uses');
    const at = list.findIndex(({ id }) => id === USE);
    const found = list[at];
    const isBare = found !== undefined && Object.keys(found).length <= 2;
    return {
      path: found === undefined ? ['uses'] : [...path, at, 'intendedPurpose'],
      removal: isBare && list.length === 1 && path.length === 1 ? ['uses'] : [...path, at, 'intendedPurpose'],
      current:
        found === undefined
          ? value.uses === undefined
            ? undefined
            : ''
          : isBlank(found.intendedPurpose)
            ? undefined
            : wrote(found.intendedPurpose),
      isWhole: true,
      asNew: (purpose) => (found === undefined ? [{ id: USE, intendedPurpose: purpose }] : purpose),
    };
  }
  const stated = value[kind];
  return {
    path: [kind],
    removal: [kind],
    current: isBlank(stated) ? undefined : wrote(stated),
    isWhole: true,
    asNew: (one) => one,
  };
}

function listIn(value: Plain, key: string): { readonly path: readonly string[]; readonly list: readonly Plain[] } {
  const stated = value[key];
  if (Array.isArray(stated)) return { path: [key], list: stated as readonly Plain[] };
  const entries = (stated as { readonly entries?: unknown } | undefined)?.entries;
  return Array.isArray(entries)
    ? { path: [key, 'entries'], list: entries as readonly Plain[] }
    : { path: [key], list: [] };
}

/** Whether a row says what it said: its place and the digest of the file may have moved. */
export function isSame(one: ImportedFrom, other: ImportedFrom): boolean {
  const saying = ({ filled = [], labels = [], kept = [] }: ImportedFrom): string =>
    JSON.stringify([
      filled.map(({ fact, column, says, wrote: written }) => [fact, column, says, written]),
      [...labels, ...kept].map(({ column, says }) => [column, says]),
    ]);
  return saying(one) === saying(other);
}
