import { readFileSync } from 'node:fs';
import type { IsoPeriod } from '../../src/law/vocabulary.js';
import { closedSets } from '../../src/model/facts.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import { fc } from './property.js';

/**
 * Random conditions over the real fact map. A condition only reads facts of the system, or of lists that something
 * around it binds, as the types of `condition.ts` ask of policies.
 */

interface Fact {
  readonly path: string;
  readonly kind: string;
  readonly values: readonly string[];
  /** The lists in which it lies, outermost first. */
  readonly lists: readonly string[];
}

const dictionary = JSON.parse(
  readFileSync(new URL('../../src/model/generated/fact-dictionary.json', import.meta.url), 'utf8'),
) as Record<string, { kind: string; values?: readonly string[] }>;

function listsOf(path: string): readonly string[] {
  const inside = [...path.matchAll(/\[\]\./g)].map((match) => path.slice(0, match.index + 2));
  return path.startsWith('organisation.') ? ['parties[]', ...inside] : inside;
}

export const facts: readonly Fact[] = Object.entries(dictionary).map(([path, { kind, values }]) => ({
  path,
  kind,
  values: values ?? [],
  lists: listsOf(path),
}));

const PERIODS = ['P1M', 'P3M', 'P180D', 'P182D', 'P184D', 'P6M', 'P1Y'];

type Node = Record<string, unknown>;

/** Facts of these kinds that can be read where the given lists are bound; those inside the lists come up more often. */
function readable(bound: readonly string[], ...kinds: readonly string[]): readonly string[] {
  const here = facts.filter(({ kind, lists }) => kinds.includes(kind) && lists.every((list) => bound.includes(list)));
  const inner = bound.at(-1);
  const close = inner === undefined ? [] : here.filter(({ lists }) => lists.at(-1) === inner);
  return [...here, ...Array.from({ length: 4 }, () => close).flat()].map(({ path }) => path);
}

/** A condition that reads one or two facts. */
export function atomIn(bound: readonly string[]): fc.Arbitrary<ConditionNode> {
  const pick = (...kinds: readonly string[]): fc.Arbitrary<string> | undefined => {
    const paths = readable(bound, ...kinds);
    return paths.length === 0 ? undefined : fc.constantFrom(...paths);
  };
  const one = (kinds: readonly string[], make: (path: string) => fc.Arbitrary<Node>) => pick(...kinds)?.chain(make);
  const two = (first: string, second: string, make: (one: string, other: string) => fc.Arbitrary<Node>) => {
    const [a, b] = [pick(first), pick(second)];
    return a === undefined || b === undefined ? undefined : fc.tuple(a, b).chain(([x, y]) => make(x, y));
  };
  const choices = (path: string): readonly string[] => facts.find((fact) => fact.path === path)!.values;
  const atoms: readonly (fc.Arbitrary<Node> | undefined)[] = [
    one(['answer'], (path) => fc.constant({ op: 'answer', path })),
    one(['choice'], (path) => fc.constantFrom(...choices(path)).map((value) => ({ op: 'equals', path, value }))),
    one(['set'], (path) => fc.constantFrom(...closedSets[path]!).map((entry) => ({ op: 'includes', path, entry }))),
    one(['set'], (path) => fc.subarray([...closedSets[path]!]).map((except) => ({ op: 'anyEntry', path, except }))),
    one(['answer', 'choice', 'set', 'date', 'period', 'number', 'text', 'ids', 'section', 'list'], (path) =>
      fc.constant({ op: 'known', path }),
    ),
    one(['number'], (path) => fc.integer({ min: 0, max: 4 }).map((value) => ({ op: 'atLeast', path, value }))),
    two('number', 'number', (path, other) =>
      fc.constantFrom('no less than', 'no more than').map((relation) => ({ op: 'compares', path, other, relation })),
    ),
    two('number', 'number', (path, each) =>
      fc
        .tuple(fc.constantFrom(...readable(bound, 'number')), fc.constantFrom(1, 60))
        .map(([into, per]) => ({ op: 'fits', path, each, into, per })),
    ),
    one(['period'], (path) => fc.constantFrom(...PERIODS).map((minimum) => ({ op: 'lasts', path, minimum }))),
    two('period', 'period', (path, minimum) => fc.constant({ op: 'lastsAsLongAs', path, minimum })),
    one(['date'], (path) => fc.constantFrom({ op: 'reached', path }, { op: 'passed', path })),
    two('date', 'period', (path, period) => fc.constant({ op: 'elapsed', path, period })),
    two('date', 'date', (first, then) =>
      fc
        .record(
          { strictly: fc.boolean(), within: fc.constantFrom<IsoPeriod[]>('P1D', 'P14D', 'P6M') },
          { requiredKeys: ['strictly'] },
        )
        .map((how) => ({ op: 'ordered', first, then, ...how })),
    ),
    two('date', 'date', (path, from) =>
      fc.constantFrom({ op: 'inTime', path, from }, ...PERIODS.map((within) => ({ op: 'inTime', path, from, within }))),
    ),
    two('text', 'text', (path, other) => fc.constant({ op: 'same', path, other })),
    two('ids', 'text', (path, id) => fc.constant({ op: 'contains', path, id })),
    one(['list'], (list) => fc.constant({ op: 'nonEmpty', list })),
  ];
  return fc.oneof(...atoms.filter((atom) => atom !== undefined)) as unknown as fc.Arbitrary<ConditionNode>;
}

interface Options {
  /** Whether `stated`, `invoked` and `given` may occur: the first two count silence as an answer. */
  readonly modal: boolean;
}

/** A condition of any form. */
export function conditionIn(bound: readonly string[], depth: number, options: Options): fc.Arbitrary<ConditionNode> {
  const atom = atomIn(bound);
  if (depth === 0) return atom;
  // Built when it is asked for: the tree of all lists below all lists would be large.
  const inner: fc.Arbitrary<ConditionNode> = fc.constant(0).chain(() => conditionIn(bound, depth - 1, options));
  const lists = facts.filter(({ kind, lists }) => kind === 'list' && lists.every((list) => bound.includes(list)));
  const quantified = fc
    .tuple(fc.constantFrom('every', 'some'), fc.constantFrom(...lists.map(({ path }) => path)))
    .chain(([op, list]) =>
      conditionIn([...bound.filter((one) => one !== list), list], depth - 1, options).map((where) => ({
        op,
        list,
        where,
      })),
    );
  const parts = fc.array(inner, { maxLength: 3 });
  const forms: fc.Arbitrary<unknown>[] = [
    atom,
    parts.map((of) => ({ op: 'all', of })),
    parts.map((of) => ({ op: 'any', of })),
    inner.map((of) => ({ op: 'not', of })),
    quantified,
  ];
  if (options.modal)
    forms.push(fc.tuple(fc.constantFrom('stated', 'invoked', 'given'), inner).map(([op, of]) => ({ op, of })));
  return fc.oneof(...forms) as fc.Arbitrary<ConditionNode>;
}
