import { isJson } from '../load/registry.js';
import { decodeUtf8 } from '../load/text.js';
import { schemaOf } from '../load/validate.js';
import type { Assessment } from '../model/generated/assessment.js';
import type { PlaceOf } from '../report/telling.js';
import type { Folder } from './read-folder.js';

interface Placed {
  readonly document: string;
  readonly pointer: string;
}

/** Lines and columns of everything that an assessment may print. Loads the position-keeping parser, so only on demand. */
export async function placesOf(assessment: Assessment, folder: Folder): Promise<PlaceOf> {
  return locateAll(placed(assessment), folder);
}

/** Lines and columns of the given places. */
export async function locateAll(wanted: Iterable<Placed>, folder: Pick<Folder, 'documents'>): Promise<PlaceOf> {
  const pointers = new Map<string, Set<string>>();
  for (const { document, pointer } of wanted) {
    const set = pointers.get(document) ?? new Set();
    pointers.set(document, set.add(pointer));
  }
  const { locate } = await import('../load/positions.js');
  const found = new Map<string, string>();
  for (const { document, bytes, format } of folder.documents) {
    const asked = pointers.get(document);
    if (asked === undefined) continue;
    if (format === 'register') {
      const { allColumns, cellAt, readRegister } = await import('../load/register-files.js');
      const read = readRegister(bytes, document, document, allColumns(await schemaOf('system')));
      if ('problems' in read) continue;
      for (const pointer of asked) {
        const { line, column } = cellAt(pointer, read.table);
        found.set(`${document}#${pointer}`, `${document}:${line}:${column}`);
      }
      continue;
    }
    const text = decodeUtf8(bytes, document);
    if ('problems' in text) continue;
    // An XML file names its elements in its own way.
    if (/^\s*</.test(text.value)) {
      const { bpmnLines } = await import('../workflow/readers/bpmn/reader.js');
      for (const [pointer, { line, column }] of bpmnLines(text.value))
        if (asked.has(pointer)) found.set(`${document}#${pointer}`, `${document}:${line}:${column}`);
      continue;
    }
    const places = await locate(text.value, isJson(document) ? 'json' : 'yaml', [...asked], bytes);
    for (const [pointer, { line, column }] of places)
      found.set(`${document}#${pointer}`, `${document}:${line}:${column}`);
  }
  return (document, pointer) => found.get(`${document}#${pointer}`);
}

function* placed(assessment: Assessment): Generator<Placed> {
  for (const system of assessment.systems) {
    yield { document: system.document, pointer: '' };
    for (const point of system.classes) yield* placesIn([...point.decidedBy, ...point.missing]);
    for (const { decidedBy, ...contradiction } of system.contradictions) yield* [contradiction, ...decidedBy];
    yield* system.determinations ?? [];
    for (const { decidedBy, instances } of system.practice ?? []) {
      yield* decidedBy;
      for (const instance of instances) yield* [instance, ...(instance.path ?? [])];
    }
    for (const finding of system.findings) {
      yield* placesIn([...finding.decidedBy, ...finding.missing]);
      for (const instance of finding.instances) {
        yield instance;
        yield* instance.path ?? [];
        if (instance.contradiction !== undefined) yield instance.contradiction;
      }
    }
  }
}

function placesIn(facts: readonly { readonly document?: string; readonly pointer?: string }[]): Placed[] {
  return facts.flatMap(({ document, pointer }) =>
    document === undefined || pointer === undefined ? [] : [{ document, pointer }],
  );
}
