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
 * Empty where the effect is not reached; deterministic, by document order. They are looked for one by one, as asked.
 */
export function* escapePaths(
  view: GraphView,
  pass: Pass,
  pair: Pair,
  reached: Reachable,
  sources: readonly number[],
  through: boolean,
): Generator<EscapePath> {
  const { decision, effect } = pair;
  if (!reached.reaches) return;
  if (decision === undefined && sources.includes(effect)) {
    yield pathOf(view, pair, effect, [], undefined);
    return;
  }
  const mayFollow = (edge: number) =>
    pass.walkable[edge]! &&
    reached.opens(edge) &&
    reached.follows(view.edges[edge]!.from) &&
    reached.follows(view.edges[edge]!.to);
  const passes = (edge: number) => mannerOf(pass, reached, edge) !== undefined;
  const isAvoided = (step: number) =>
    !through && decision !== undefined && pass.isDecision[step]! && step !== decision && step !== effect;
  const walk = walkOf({ view, sources, effect, isOpen: mayFollow, passes, isAvoided });
  const found = new Set<string>();
  const ways = new Set<string>();
  for (const entry of view.into[effect]!) {
    if (!mayFollow(entry) || !leadsOnAnyWay(walk, entry)) continue;
    const leads = leadingUpTo(walk, entry);
    const isOnWay = (edge: number) => edge === entry || leads[view.edges[edge]!.to] === 1;
    const passing = pass.passingEdges.filter((edge) => isOnWay(edge) && mayFollow(edge) && passes(edge));
    for (const via of [undefined, ...passing]) {
      const edges = shortestWay(walk, entry, via);
      if (edges === undefined || ways.has(edges.join())) continue;
      ways.add(edges.join());
      const path = pathOf(view, pair, view.edges[edges[0]!]!.from, edges, via);
      // Two transitions that differ in nothing a key is made of are one way to a reader.
      if (found.has(path.key)) continue;
      found.add(path.key);
      yield path;
    }
  }
}

/** How an edge passes on this reading; undefined where a person chose it, or nobody had to. */
export function mannerOf(pass: Pass, reached: Reachable, edge: number): Manner | undefined {
  // An edge that is open as a choice needs no time-out to be taken.
  return pass.isChosen[edge] && !reached.isCut(edge) ? undefined : pass.passing[edge];
}

/** The path of an effect that the AI has on persons as it decides. */
export function immediatePath(view: GraphView, effect: number): EscapePath {
  return pathOf(view, { decision: effect, effect }, effect, [], undefined);
}

interface WalkRules {
  readonly view: GraphView;
  readonly sources: readonly number[];
  readonly effect: number;
  readonly isOpen: (edge: number) => boolean;
  readonly passes: (edge: number) => boolean;
  readonly isAvoided: (step: number) => boolean;
}

interface Walk extends WalkRules {
  /** By which edge each step is reached first from the sources: through no passing edge, or through any. */
  readonly trees: { readonly chosen: Tree; readonly any: Tree };
}

/** The edge by which a step is reached, -1 for where the search begins; undefined where it is not reached. */
type Tree = (step: number) => number | undefined;

function walkOf(rules: WalkRules): Walk {
  const chosen = treeFrom(rules, rules.sources, false);
  return { ...rules, trees: { chosen, any: treeFrom(rules, rules.sources, true) } };
}

function leadsOnAnyWay({ view, trees }: Walk, entry: number): boolean {
  return trees.any(view.edges[entry]!.from) !== undefined;
}

/** The steps from which the entry may be reached at all, so that nobody looks for a way from others. */
function leadingUpTo({ view, isOpen, effect }: Walk, entry: number): Uint8Array {
  const leads = new Uint8Array(view.steps.length);
  const pending = [view.edges[entry]!.from];
  leads[view.edges[entry]!.from] = 1;
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    for (const edge of view.into[step]!) {
      const { from } = view.edges[edge]!;
      if (leads[from] === 1 || from === effect || !isOpen(edge)) continue;
      leads[from] = 1;
      pending.push(from);
    }
  }
  return leads;
}

/** From a source, over `via` where there is one, to the effect by its `entry`. */
function shortestWay(walk: Walk, entry: number, via: number | undefined): readonly number[] | undefined {
  const { edges } = walk.view;
  const { chosen, any } = walk.trees;
  if (via === undefined) return walk.passes(entry) ? undefined : leg(walk, chosen, entry);
  for (const otherPasses of [false, true]) {
    const before = leg(walk, otherPasses ? any : chosen, via);
    if (before === undefined) continue;
    if (via === entry) return before;
    if (walk.passes(entry) && !otherPasses) continue;
    if (walk.isAvoided(edges[via]!.to) || edges[via]!.to === walk.effect) continue;
    const after = leg(walk, treeFrom(walk, [edges[via]!.to], otherPasses), entry);
    if (after !== undefined) return [...before, ...after];
  }
  return undefined;
}

/** The shortest ways from the sources, found as far as they are asked for; none meets a step that is to be avoided. */
function treeFrom(
  { view, effect, isOpen, passes, isAvoided }: WalkRules,
  sources: readonly number[],
  any: boolean,
): Tree {
  const cameBy = new Map<number, number>(sources.map((step) => [step, -1]));
  const queue = [...sources];
  let head = 0;
  return (goal) => {
    for (; head < queue.length && !cameBy.has(goal); head += 1) {
      for (const edge of view.out[queue[head]!]!) {
        const { to } = view.edges[edge]!;
        if (cameBy.has(to) || isAvoided(to) || to === effect || !isOpen(edge) || (passes(edge) && !any)) continue;
        cameBy.set(to, edge);
        queue.push(to);
      }
    }
    return cameBy.get(goal);
  };
}

/** The way along a tree that ends with the edge `last`. */
function leg({ view }: Walk, tree: Tree, last: number): readonly number[] | undefined {
  let edge = tree(view.edges[last]!.from);
  if (edge === undefined) return undefined;
  const way = [last];
  for (; edge !== undefined && edge >= 0; edge = tree(view.edges[edge]!.from)) way.push(edge);
  return way.reverse();
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
