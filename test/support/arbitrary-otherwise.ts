import type { Part, Scenario } from '../laws/scenario.js';
import { applied } from './arbitrary-poorer.js';
import { type Shape, shapeOf } from './arbitrary-shape.js';

type Path = readonly (string | number)[];

/** Every way to say one thing in a system differently: the other answer, another value, another day, “none”. */
export function otherwise(scenario: Scenario): readonly Scenario[] {
  const changed = (path: Path, value: unknown): Scenario => ({
    ...scenario,
    system: applied(scenario.system, { taking: 'blur', path, value }),
  });
  return waysOf(scenario.system, shapeOf('system'), []).map(([path, value]) => changed(path, value));
}

/** The same for the entities behind the parties. */
export function otherwiseOrganised(scenario: Scenario): readonly Scenario[] {
  return scenario.organisations.flatMap((organisation, index) =>
    waysOf(organisation, shapeOf('organisation'), []).map(([path, value]) => ({
      ...scenario,
      organisations: scenario.organisations.map((one, position) =>
        position === index ? applied(one, { taking: 'blur', path, value }) : one,
      ),
    })),
  );
}

const NEAR_THE_DAYS_THAT_MATTER = ['2027-12-01', '2027-12-02', '2027-12-03', '2028-03-01', '2028-04-01'];

function waysOf(
  value: unknown,
  shape: Shape,
  path: Path,
  beside: readonly string[] = [],
): readonly (readonly [Path, unknown])[] {
  const others = (...values: readonly unknown[]) => values.map((other): readonly [Path, unknown] => [path, other]);
  switch (shape.kind) {
    case 'answer':
      return others(value === 'yes' || value === true ? 'no' : 'yes');
    case 'choice':
      return others(...shape.values.filter((other) => other !== value && other !== 'unknown'));
    case 'date':
      return others(
        '2020-01-01',
        ...NEAR_THE_DAYS_THAT_MATTER,
        '2040-01-01',
        ...beside,
        ...(shape.orNone ? ['none'] : []),
      );
    case 'period':
      return others('P1D', 'P180D', 'P10Y');
    case 'number':
      return others(0, 1, 3);
    case 'version':
      return others('0.9');
    case 'text':
      return others('none');
    case 'ids': {
      const ids = Array.isArray(value) ? value : [];
      return others('none', [], ...ids.map((id) => ids.filter((other) => other !== id)));
    }
    case 'set':
      return setWays(value, shape.entries, path);
    case 'list':
      return listWays(value, shape, path);
    case 'section':
      return [
        ...(shape.orNone ? others('none') : []),
        ...(typeof value === 'object' && value !== null
          ? [...shape.properties].flatMap(([key, property]) =>
              key === 'id' || key === 'schemaVersion'
                ? []
                : waysOf((value as Part)[key], property, [...path, key], daysIn(value)),
            )
          : []),
      ];
    default:
      return [];
  }
}

/** The days that stand beside a day: on one of them its order with the others turns. */
function daysIn(part: object): readonly string[] {
  return Object.values(part).filter((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
}

function setWays(value: unknown, entries: readonly string[], path: Path): readonly (readonly [Path, unknown])[] {
  const only = (...named: readonly string[]): Part => ({ only: named, by: 'legal department', on: '2027-10-01' });
  const said = entries.filter((entry) => {
    const { only: named } = (value ?? {}) as { only?: readonly string[] };
    return named === undefined ? (value as Part | undefined)?.[entry] === 'yes' : named.includes(entry);
  });
  return [
    ...entries.map((entry): readonly [Path, unknown] => [path, only(entry)]),
    ...said.map((entry): readonly [Path, unknown] => [path, only(...said.filter((other) => other !== entry))]),
    ...entries.map((entry): readonly [Path, unknown] => [path, only(...entries.filter((other) => other !== entry))]),
    // Pairs tell apart what asks for one of several beside another.
    ...entries.flatMap((one, index) =>
      entries.slice(index + 1).map((other): readonly [Path, unknown] => [path, only(one, other)]),
    ),
    [path, only()],
  ];
}

function listWays(value: unknown, shape: Shape & { kind: 'list' }, path: Path): readonly (readonly [Path, unknown])[] {
  const isComplete = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = (isComplete ? (value as { entries: Part[] }).entries : Array.isArray(value) ? value : []) as Part[];
  const at = isComplete ? [...path, 'entries'] : path;
  const complete = (list: readonly Part[]): unknown => ({
    complete: { by: 'head of quality', on: '2027-11-20', count: list.length },
    entries: list,
  });
  return [
    [path, 'none'],
    [path, complete([])],
    ...entries.map((_, index): readonly [Path, unknown] => [
      path,
      complete(entries.filter((_entry, other) => other !== index)),
    ]),
    // One more entry, of which only the id is known.
    [path, complete([...entries, { id: 'one-more' }])],
    ...entries.flatMap((entry, index) => waysOf(entry, shape.item, [...at, index])),
  ];
}
