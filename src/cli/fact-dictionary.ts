/** A fact as the registry asks for it: generated from the schemas. */
export interface DictionaryEntry {
  readonly kind: 'answer' | 'choice' | 'set' | 'date' | 'period' | 'number' | 'text' | 'ids' | 'section' | 'list';
  readonly values?: readonly string[];
  /** The entries of a closed set, each with what it means. */
  readonly entries?: Readonly<Record<string, string>>;
  readonly question: string;
  /** The same of a model, where it is asked in other words. */
  readonly questionOfModel?: string;
  readonly example?: unknown;
  readonly clause: readonly string[];
  readonly unknown: 'open' | 'invoke' | 'public' | 'both' | 'record';
  readonly judgement?: boolean;
  /** Who answers it of its own knowledge, where that is no party: an authority or a notified body, of its own acts. */
  readonly knownTo?: 'authority';
  /** The claim that a stated yes defeats, where silence leaves it. */
  readonly conflict?: string;
}

/** All facts by path, in the order of the files. Loaded on demand: `check` never needs it. */
export async function factDictionary(): Promise<ReadonlyMap<string, DictionaryEntry>> {
  const { default: data } = await import('../model/generated/fact-dictionary.json', { with: { type: 'json' } });
  // Its shape is the generator's promise; inferred types would lose the unions.
  return new Map(Object.entries(data as unknown as Record<string, DictionaryEntry>));
}
