import type { EvidenceItem } from '../../model/generated/evidence.js';
import type { TextPrint } from './print.js';
import { likeness } from './print.js';

/** Another item of the register whose file says the same, or nearly the same. */
export interface Copy {
  readonly item: string;
  readonly path: string;
  readonly systems: readonly string[];
  readonly shows: readonly string[];
  readonly version?: string;
  readonly likeness: 'same' | 'nearly';
}

/**
 * Finds the texts that stand under several items. Texts are sorted by the hashes of their samples first, so that a
 * register of many items is not compared each with each.
 *
 * @param prints the print of each path that has one
 * @returns for each path the other items with its text, in the order of the register; an item that names the same path
 * for another system is one of them
 */
export function copiesOf(
  items: readonly EvidenceItem[],
  prints: ReadonlyMap<string, TextPrint>,
): ReadonlyMap<string, readonly Copy[]> {
  const byPath = new Map<string, EvidenceItem[]>();
  for (const item of items) if (prints.has(item.path)) append(byPath, item.path, item);
  const alike = alikePaths(prints);
  const copies = new Map<string, readonly Copy[]>();
  for (const path of byPath.keys()) {
    const others = [...(alike.get(path) ?? new Map<string, 'same' | 'nearly'>([[path, 'same']]))];
    const found = others.flatMap(([other, how]) =>
      (byPath.get(other) ?? []).map(({ id, systems, shows, version }) => ({
        item: id,
        path: other,
        systems,
        shows,
        ...(version === undefined ? {} : { version }),
        likeness: how,
      })),
    );
    if (found.length > 1) copies.set(path, found);
  }
  return copies;
}

/** Bits of the sample that two nearly equal texts share almost surely: the eight smallest hashes, one at a time. */
const KEYS = 8;
/** One text under more paths than this is found by its digest; nearly equal ones are looked for among so many at most. */
const MOST_COMPARED = 64;

function alikePaths(
  prints: ReadonlyMap<string, TextPrint>,
): ReadonlyMap<string, ReadonlyMap<string, 'same' | 'nearly'>> {
  const buckets = new Map<string, string[]>();
  for (const [path, { digest, sample }] of prints) {
    append(buckets, digest, path);
    for (const hash of sample.slice(0, KEYS)) append(buckets, String(hash), path);
  }
  const alike = new Map<string, Map<string, 'same' | 'nearly'>>();
  for (const [path, print] of prints) {
    const found = new Map<string, 'same' | 'nearly'>([[path, 'same']]);
    const candidates = new Set(
      [print.digest, ...print.sample.slice(0, KEYS).map(String)].flatMap((key) =>
        (buckets.get(key) ?? []).slice(0, MOST_COMPARED),
      ),
    );
    for (const other of candidates) {
      const print2 = prints.get(other);
      const how = other === path || print2 === undefined ? undefined : likeness(print, print2);
      if (how !== undefined) found.set(other, how);
    }
    alike.set(path, found);
  }
  return alike;
}

function append<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
