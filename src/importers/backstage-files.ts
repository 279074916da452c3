import { readYamlText } from '../load/yaml.js';
import type { Problem } from '../model/problem.js';
import type { Recognition, Row } from './inventory.js';
import { cellsOf, MODEL_NOTE } from './json-files.js';

type Entry = Readonly<Record<string, unknown>>;
const entryOf = (value: unknown): Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {};

/** What a catalogue itself calls a model, and not a server or a service with one in it. */
const MODEL_TYPE = /^(?:ai-|llm-)?model$/;

/** What a catalogue itself calls AI; nothing is told from names or descriptions. */
const AI_TYPE = /^(?:ai-)?model(?:-server)?$|^ai-|^(?:llm|mcp)-?(?:server|model|agent)?$/;

/** The AI entities of a Backstage catalogue file, which may hold several documents. */
export function backstageInventory(text: string, document: string): Recognition {
  if (!/^apiVersion:[ \t]*["']?backstage\.io\//m.test(text))
    return { why: 'no document of it has an apiVersion of Backstage' };
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let entities = 0;
  for (const { yaml, line } of documentsOf(text)) {
    const read = readYamlText(yaml, document);
    if ('problems' in read) {
      problems.push(...read.problems.map((one) => ({ ...one, line: (one.line ?? 1) + line - 1 })));
      continue;
    }
    const entity = entryOf(read.value);
    if (!String(entity.apiVersion).startsWith('backstage.io/')) continue;
    entities += 1;
    const spec = entryOf(entity.spec);
    const isAi = entity.kind === 'AiResource' || (typeof spec.type === 'string' && AI_TYPE.test(spec.type));
    const isModel = entity.kind !== 'AiResource' && typeof spec.type === 'string' && MODEL_TYPE.test(spec.type);
    if (isAi)
      rows.push({ place: `line ${line}`, cells: cellsFor(entity, spec), ...(isModel ? { describes: 'model' } : {}) });
  }
  const [first, ...rest] = problems;
  if (first !== undefined) return { problems: [first, ...rest] };
  if (rows.length === 0)
    return { why: `it is a Backstage catalogue, and none of its ${entities} entities is of an AI kind or type` };
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  const left = entities - rows.length;
  return {
    inventory: {
      format: 'a Backstage catalogue',
      columns,
      rows,
      notes: [
        ...(rows.some(({ describes }) => describes === 'model') ? [MODEL_NOTE] : []),
        ...(left === 0 ? [] : [`not read: ${left} entities of other kinds and types`]),
      ],
    },
  };
}

function cellsFor(entity: Entry, spec: Entry): Row['cells'] {
  const { name, title, namespace, description, ...metadata } = entryOf(entity.metadata);
  const { lifecycle, ...others } = spec;
  const prefixed = (from: Entry, prefix: string): Entry =>
    Object.fromEntries(Object.entries(from).map(([key, value]) => [`${prefix}.${key}`, value]));
  const id = [entity.kind, namespace, name].filter((part) => part !== undefined).join('/');
  return cellsOf({
    id,
    name: title ?? name,
    description,
    lifecycle,
    kind: entity.kind,
    ...prefixed(metadata, 'metadata'),
    ...prefixed(others, 'spec'),
  });
}

/** The documents of a YAML stream with the line on which each begins. */
function documentsOf(text: string): readonly { readonly yaml: string; readonly line: number }[] {
  const documents: { lines: string[]; line: number }[] = [{ lines: [], line: 1 }];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (/^---(?:\s|$)/.test(line)) documents.push({ lines: [], line: index + 2 });
    else documents.at(-1)?.lines.push(line);
  }
  return documents
    .filter(({ lines }) => lines.some((line) => line.trim() !== '' && !line.startsWith('#')))
    .map(({ lines, line }) => ({ yaml: `${lines.join('\n')}\n`, line }));
}
