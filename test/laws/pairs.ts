import type { Pack } from '../../src/policy/policy.js';
import { type Poorer, poorer } from '../support/arbitrary-poorer.js';
import { scenarioArbitrary } from '../support/arbitrary-system.js';
import { fc } from '../support/property.js';
import { richScenario } from '../support/rich-system.js';
import { type Light, light } from './light.js';
import type { Part, Scenario } from './scenario.js';

/** Two scenarios: what `less` says stands in `more`, which says what was taken away as well. */
export interface Pair {
  readonly more: Scenario;
  readonly less: Scenario;
  /** What was taken away, such as `delete system.version`, in turn. */
  readonly taken: readonly string[];
}

/** A pair with what was made of both. */
export interface TriedPair extends Pair {
  readonly before: Light;
  readonly after: Light;
  /** What both were asked, where it is not the whole pack. */
  readonly pack?: Pack;
}

/** What is wrong with a pair, if anything. */
export type Breach = (pair: TriedPair) => string | undefined;

/**
 * “The laws hold inside an entry. Nobody can see a use that was never written down” (facts.md, part 4): a party that is
 * struck from the list takes its duties along, and only the statement that the list is complete tells.
 */
export const isWholeParty = ({ taking, at }: Poorer): boolean => taking === 'entry' && at === 'system.parties';

export const nameOf = ({ taking, at }: Poorer): string => `${taking} ${at}`;

const picked = fc.tuple(scenarioArbitrary, fc.array(fc.nat({ max: 99_999 }), { minLength: 1, maxLength: 5 }));

/** Pairs from a seed: always the same ones. */
export function pairsFrom(seed: number, count: number): readonly Pair[] {
  return fc.sample(picked, { seed, numRuns: count }).map(([more, picks]) => {
    let less = more;
    const taken: string[] = [];
    for (const pick of picks) {
      const ways = poorer(less).filter((way) => !isWholeParty(way));
      const way = ways[pick % ways.length];
      if (way === undefined) break;
      less = way.take();
      taken.push(nameOf(way));
    }
    return { more, less, taken };
  });
}

export function tried(pair: Pair, pack?: Pack): TriedPair {
  return { ...pair, before: light(pair.more, pack), after: light(pair.less, pack), ...(pack && { pack }) };
}

/**
 * Holds a law against pairs and, where one breaks it, says so in few words: the pair made as small as it goes, and told
 * as it differs from the rich system, rather than twenty pages of registry.
 *
 * @param breaches what is wrong, in a few words; undefined where the law holds
 */
export function holdLaw(pairs: Iterable<TriedPair>, ...breaches: readonly Breach[]): void {
  // One by one: a pair that holds is forgotten before the next one is made.
  for (const pair of pairs) for (const breach of breaches) if (breach(pair) !== undefined) tell(pair, breach);
}

function tell(broken: TriedPair, breach: Breach): never {
  const { pack } = broken;
  const least = simplified(broken, (pair) => breach(tried(pair, pack)) !== undefined);
  const where = differences(richScenario, least.more).join('\n  ');
  throw new Error(
    `${breach(tried(least, pack))}\nwhere the fuller one is the rich system with\n  ${where}\nand this is taken away:\n  ${least.taken.join('\n  ')}`,
  );
}

/** The same breach with as much as possible as in the rich system, and as little as possible taken away. */
function simplified(pair: Pair, isBreach: (pair: Pair) => boolean): Pair {
  let least = pair;
  for (let changed = true; changed; ) {
    changed = false;
    for (const next of simpler(least)) {
      if (next === undefined || !isBreach(next)) continue;
      least = next;
      changed = true;
      break;
    }
  }
  return least;
}

function* simpler(pair: Pair): Generator<Pair | undefined> {
  for (let index = 0; index < pair.taken.length && pair.taken.length > 1; index++)
    yield replay(
      pair.more,
      pair.taken.filter((_, position) => position !== index),
    );
  for (const more of closer(pair.more)) yield replay(more, pair.taken);
}

/** Takes the same things away again; undefined where one of them is not there. */
function replay(more: Scenario, taken: readonly string[]): Pair | undefined {
  let less = more;
  for (const name of taken) {
    const way = poorer(less).find((candidate) => nameOf(candidate) === name);
    if (way === undefined) return undefined;
    less = way.take();
  }
  return { more, less, taken };
}

function* closer(scenario: Scenario): Generator<Scenario> {
  for (const key of ['items', 'attestations', 'files', 'workflows', 'organisations', 'asOf', 'system'] as const)
    if (scenario[key] !== richScenario[key]) yield { ...scenario, [key]: richScenario[key] };
  for (const system of closerPart(scenario.system, richScenario.system, 3)) yield { ...scenario, system };
}

const PARTS_OF_LISTS: ReadonlySet<string> = new Set([
  'id',
  'name',
  'schemaVersion',
  'complete',
  'entries',
  'count',
  'only',
  'by',
  'on',
  'description',
]);

function* closerPart(part: Part, goal: Part, depth: number): Generator<Part> {
  for (const key of new Set([...Object.keys(part), ...Object.keys(goal)])) {
    const [own, other] = [part[key], goal[key]];
    if (JSON.stringify(own) === JSON.stringify(other)) continue;
    const { [key]: _own, ...rest } = part;
    // What a schema requires stays: a list or set is replaced as a whole.
    if (PARTS_OF_LISTS.has(key)) {
      if (other === undefined) continue;
      yield { ...part, [key]: other };
    } else if (other === undefined) yield rest;
    else yield* own === undefined ? [{ ...part, [key]: other }] : [{ ...part, [key]: other }, rest];
    const isPlain = (value: unknown): value is Part => typeof value === 'object' && value !== null;
    if (depth === 0 || !isPlain(own) || !isPlain(other)) continue;
    if (Array.isArray(own) !== Array.isArray(other)) continue;
    for (const inner of closerPart(own, other, depth - 1))
      yield { ...part, [key]: Array.isArray(own) ? Object.values(inner) : inner };
  }
}

/** Where two values differ, one line each. */
export function differences(one: unknown, other: unknown, at = ''): readonly string[] {
  if (Object.is(one, other)) return [];
  const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other))
    return [`${at}: ${JSON.stringify(one)?.slice(0, 90)} -> ${JSON.stringify(other)?.slice(0, 400)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differences(one[key], other[key], `${at}/${key}`));
}
