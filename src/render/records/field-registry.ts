import type { Need } from '../../law/vocabulary.js';
import type { FieldType } from './field-types.js';
import fields from './fields.json' with { type: 'json' };

/** What the field registry says of a field: its words, the provisions that ask for it, and the type of what is written. */
export interface FieldEntry {
  readonly label: string;
  readonly need: Need;
  readonly clauses: readonly string[];
  readonly type: FieldType;
  /** Who alone can write it; the other fields come from the registry or are computed. */
  readonly from?: string;
}

export type DocumentId = keyof typeof fields;
export type FieldKey<Document extends DocumentId> = keyof (typeof fields)[Document] & string;

/** The field registry: the fields of each record, by document and key. It is data, in `fields.json`. */
export const fieldRegistry: Readonly<Record<DocumentId, Readonly<Record<string, FieldEntry>>>> = fields as never;

/** The entry of a field that is there: its key is held against the data when it is compiled. */
export function fieldEntry<Document extends DocumentId>(document: Document, key: FieldKey<Document>): FieldEntry {
  const entry = fieldRegistry[document][key];
  if (entry === undefined) throw new Error(`${document} has no field ${key}`);
  return entry;
}
