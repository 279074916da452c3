import type { Part, Scenario } from '../laws/scenario.js';

/** What is said differently, by concrete path: `riskManagement.risks[bias].severity`; `undefined` takes it away. */
export type Changes = Readonly<Record<string, unknown>>;

/**
 * A scenario in which something is said differently, of its system (`riskManagement.risks[bias].severity`), its workflows
 * (`workflow[hiring].gates[0].canRefuse`), its evidence (`evidence[drill].kind`) or what stands in a file
 * (`file[drill].content`). A path that leads nowhere is a mistake in the test.
 */
export function withChanges(scenario: Scenario, changes: Changes): Scenario {
  return Object.entries(changes).reduce(
    (present, [path, value]) => changed(present, keysOf(path), value, path),
    scenario,
  );
}

const keysOf = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((key) => key !== '');

function changed(scenario: Scenario, keys: readonly string[], value: unknown, path: string): Scenario {
  const [first = '', id = '', ...rest] = keys;
  const set = (part: unknown, at: readonly string[]): unknown => put(part, at, value, path);
  switch (first) {
    case 'evidence':
      return { ...scenario, items: set(scenario.items, [id, ...rest]) as Scenario['items'] };
    case 'attestation':
      return { ...scenario, attestations: set(scenario.attestations, [id, ...rest]) as Scenario['attestations'] };
    case 'file': {
      const found = scenario.items.find((item) => item.id === id);
      if (found === undefined) throw new Error(`${path}: no such item`);
      return { ...scenario, files: set(scenario.files, [found.path, ...rest]) as Scenario['files'] };
    }
    case 'workflow':
      return {
        ...scenario,
        workflows: scenario.workflows.map((one) =>
          one.id === id ? { ...one, value: set(one.value, rest) as Part } : one,
        ),
      };
    case 'organisation':
      return { ...scenario, organisations: set(scenario.organisations, [id, ...rest]) as Scenario['organisations'] };
    default:
      return { ...scenario, system: set(scenario.system, keys) as Part };
  }
}

/** Lists, complete ones included, are stepped into by the id of an entry, or by its position where entries have none. */
function put(part: unknown, keys: readonly string[], value: unknown, path: string): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(part)) {
    const at = part.findIndex((entry, index) => (entry as Part).id === key || String(index) === key);
    if (at < 0) throw new Error(`${path}: no entry ${key}`);
    const inner = put(part[at], rest, value, path);
    return inner === undefined ? part.filter((_, index) => index !== at) : part.with(at, inner);
  }
  const record = (part ?? {}) as Part;
  if (Array.isArray(record.entries)) {
    const entries = put(record.entries, keys, value, path) as readonly Part[];
    return { ...record, entries, complete: { ...(record.complete as Part), count: entries.length } };
  }
  const { [key]: old, ...others } = record;
  const inner = put(old, rest, value, path);
  return inner === undefined ? others : { ...record, [key]: inner };
}
