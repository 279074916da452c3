import type { GraphView } from './graph-view.js';
import type { Manner, Pass } from './pass.js';
import type { Reachable } from './refusal.js';

/** A way from an AI decision, or from a start, to an effect that nobody can refuse. Steps and edges by position. */
export interface EscapePath {
  /** The AI decision, or undefined where the effect is an act of the AI and the way begins at a start. */
  readonly decision: number | undefined;
  readonly effect: number;
  readonly first: number;
  readonly edges: readonly number[];
  /** The edge of a gate that passes without a choice and makes this way different from others. */
  readonly passing: number | undefined;
  /** Made of ids only, so that it outlives a change of order. */
  readonly key: string;
}

/** What a way leads from and to. An act of the AI on persons is asked about from the starts. */
export interface Pair {
  readonly decision: number | undefined;
  readonly effect: number;
}

/**
 * One way for each entry into the effect and each passing edge of a gate, or none: the shortest, through no other
 * passing edge where that can be. Ways through another AI decision are left to that one, unless `through` allows them.
 * Empty where the effect is not reached; deterministic, by document order.
 */
export function escapePaths(
  view: GraphView,
  pass: Pass,
  pair: Pair,
  reached: Reachable,
  through: boolean,
): readonly EscapePath[] {
  const { decision, effect } = pair;
  if (!reached.follows[effect]) return [];
  const sources = decision === undefined ? pass.starts : [decision];
  if (decision === undefined && sources.includes(effect)) return [pathOf(view, pair, effect, [], undefined)];
  const isOpen = (edge: number) =>
    pass.walkable[edge]! && reached.opens(edge) && reached.follows[view.edges[edge]!.from]!;
  const mayFollow = (edge: number) => isOpen(edge) && reached.follows[view.edges[edge]!.to]!;
  const passes = (edge: number) => mannerOf(pass, reached, edge) !== undefined;
  const others =
    through || decision === undefined ? [] : pass.decisions.filter((step) => step !== decision && step !== effect);
  const walk = { view, sources, effect, isOpen: mayFollow, passes, avoid: new Set(others) };
  const passing = view.edges.flatMap((_, edge) => (mayFollow(edge) && passes(edge) ? [edge] : []));
  const found = new Map<string, EscapePath>();
  const ways = new Set<string>();
  for (const entry of view.into[effect]!) {
    if (!mayFollow(entry)) continue;
    for (const via of [undefined, ...passing]) {
      const edges = shortestWay(walk, entry, via);
      if (edges === undefined || ways.has(edges.join())) continue;
      ways.add(edges.join());
      const path = pathOf(view, pair, view.edges[edges[0]!]!.from, edges, via);
      // Two transitions that differ in nothing a key is made of are one way to a reader.
      if (!found.has(path.key)) found.set(path.key, path);
    }
  }
  return [...found.values()];
}

/** How an edge passes on this reading; undefined where a person chose it, or nobody had to. */
export function mannerOf(pass: Pass, reached: Reachable, edge: number): Manner | undefined {
  // An edge that is open as a choice needs no time-out to be taken.
  return pass.isChosen[edge] && !reached.cut[edge] ? undefined : pass.passing[edge];
}

/** The path of an effect that the AI has on persons as it decides. */
export function immediatePath(view: GraphView, effect: number): EscapePath {
  return pathOf(view, { decision: effect, effect }, effect, [], undefined);
}

interface Walk {
  readonly view: GraphView;
  readonly sources: readonly number[];
  readonly effect: number;
  readonly isOpen: (edge: number) => boolean;
  readonly passes: (edge: number) => boolean;
  readonly avoid: ReadonlySet<number>;
}

/** From a source, over `via` where there is one, to the effect by its `entry`. */
function shortestWay(walk: Walk, entry: number, via: number | undefined): readonly number[] | undefined {
  const { edges } = walk.view;
  if (via === undefined) return walk.passes(entry) ? undefined : leg(walk, walk.sources, entry, false);
  for (const otherPasses of [false, true]) {
    const before = leg(walk, walk.sources, via, otherPasses);
    if (before === undefined) continue;
    if (via === entry) return before;
    if (walk.passes(entry) && !otherPasses) continue;
    if (walk.avoid.has(edges[via]!.to) || edges[via]!.to === walk.effect) continue;
    const after = leg(walk, [edges[via]!.to], entry, otherPasses);
    if (after !== undefined) return [...before, ...after];
  }
  return undefined;
}

/** The shortest way from one of the sources that ends with the edge `last`; it meets no step that is to be avoided. */
function leg(
  walk: Walk,
  sources: readonly number[],
  last: number,
  otherPasses: boolean,
): readonly number[] | undefined {
  const { view, isOpen, passes, avoid, effect } = walk;
  const goal = view.edges[last]!.from;
  const cameBy = new Map<number, number | undefined>(sources.map((step) => [step, undefined]));
  const queue = [...sources];
  for (let head = 0; head < queue.length && !cameBy.has(goal); head += 1) {
    for (const edge of view.out[queue[head]!]!) {
      const { to } = view.edges[edge]!;
      if (cameBy.has(to) || avoid.has(to) || to === effect || !isOpen(edge) || (passes(edge) && !otherPasses)) continue;
      cameBy.set(to, edge);
      queue.push(to);
    }
  }
  if (!cameBy.has(goal)) return undefined;
  const way = [last];
  for (let edge = cameBy.get(goal); edge !== undefined; edge = cameBy.get(view.edges[edge]!.from)) way.unshift(edge);
  return way;
}

function pathOf(
  view: GraphView,
  pair: Pair,
  first: number,
  edges: readonly number[],
  passing: number | undefined,
): EscapePath {
  const { decision, effect } = pair;
  const entry = edges.at(-1);
  const from = decision === undefined ? 'start' : idOf(view, decision);
  const parts = [idOf(view, effect), from, entry === undefined ? '-' : edgeKey(view, entry)];
  if (passing !== undefined) parts.push(edgeKey(view, passing));
  return { decision, effect, first, edges, passing, key: parts.join(' < ') };
}

function idOf(view: GraphView, step: number): string {
  return escaped(view.steps[step]!.id);
}

function edgeKey(view: GraphView, edge: number): string {
  const { id, from, to, kind, outcome } = view.edges[edge]!.transition;
  if (id !== undefined) return `#${escaped(id)}`;
  const how = outcome ?? (kind === 'normal' || kind === 'unknown' ? undefined : kind);
  return `${escaped(from)}>${escaped(to)}${how === undefined ? '' : `:${escaped(how)}`}`;
}

/** The characters that hold a key together do not occur in its parts. */
function escaped(id: string): string {
  return id.replace(/[%<>:#\s]/g, (character) => encodeURIComponent(character));
}
