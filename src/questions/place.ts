/** Where a fact stands inside an entry: the steps to it, and what is there now. */
export interface FactPlace {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * Finds the place of a concrete fact such as `uses[main].practice.screening` in an entry of the registry, whatever form
 * its lists have. Undefined where a list has no entry of that id.
 */
export function placeOfFact(entry: unknown, fact: string): FactPlace | undefined {
  const path: (string | number)[] = [];
  let value: unknown = entry;
  for (const part of fact.split(/\.(?![^[]*\])/)) {
    const [, name, id] = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(part) ?? [];
    if (name === undefined) return undefined;
    path.push(name);
    value = own(value, name);
    if (id === undefined) continue;
    const isStatedComplete = !Array.isArray(value) && own(value, 'entries') !== undefined;
    if (isStatedComplete) path.push('entries');
    const list = isStatedComplete ? own(value, 'entries') : value;
    const at = Array.isArray(list) ? list.findIndex((item) => own(item, 'id') === id) : -1;
    if (at < 0 || !Array.isArray(list)) return undefined;
    path.push(at);
    value = list[at];
  }
  return { path, value };
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
