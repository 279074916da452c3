import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentId, fieldRegistry } from '../render/records/field-registry.js';
import { schemaOf } from '../render/records/field-types.js';
import type { JsonSchema } from './schemas.js';

/**
 * Writes `schemas/answers/<id>.schema.json` for each document of the field registry: what people may write in
 * `documents/<system>/<id>.yaml`, field by field.
 */
export function generateAnswerSchemas(root: string): void {
  const folder = join(root, 'schemas/answers');
  mkdirSync(folder, { recursive: true });
  for (const id of Object.keys(fieldRegistry) as DocumentId[])
    writeFileSync(join(folder, `${id}.schema.json`), `${JSON.stringify(answerSchema(id), null, 2)}\n`);
}

/** The schema of what is written for one document: that of all documents, narrowed to its own fields and their types. */
export function answerSchema(id: DocumentId): JsonSchema {
  const fields = Object.entries(fieldRegistry[id]);
  const field = { enum: fields.map(([key]) => key) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://dutybound.dev/schemas/answers/${id}.schema.json`,
    title: `${id}Answer`,
    description: `What only people can write for document ${id} of one system: documents/<system>/${id}.yaml.`,
    allOf: [{ $ref: '../document.schema.json' }],
    properties: {
      document: { const: id },
      fields: {
        items: {
          properties: { field },
          allOf: fields.map(([key, { label, type }]) => ({
            if: { properties: { field: { const: key } }, required: ['field'] },
            // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema, in data that nobody awaits
            then: { properties: { value: { title: label, ...schemaOf(type) } } },
          })),
        },
      },
      open: { items: { properties: { field } } },
    },
  };
}
