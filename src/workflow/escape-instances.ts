import { groundsOf } from './escape-grounds.js';
import { type EscapePath, mannerOf } from './escape-paths.js';
import { sayEscape } from './escape-words.js';
import type { GraphView } from './graph-view.js';
import type { Pass } from './pass.js';
import type { Reachable } from './refusal.js';
import type { PathStep, RefusalInstance } from './refusal-instance.js';
import { readReversal } from './reversal.js';

/** A way and what was reached when it was found; the latter is absent where the effect is immediate. */
export interface Found {
  readonly path: EscapePath;
  readonly reached?: Reachable;
}

/**
 * The instances of one effect: each way that is certain, and each further way that is possible. A way that is both is
 * told once, as certain. Ordered by AI decision (an act of the AI itself first), then key; of more than `most` the
 * certain ones first.
 */
export function instancesOf(
  view: GraphView,
  definite: Pass,
  certain: readonly Found[],
  possible: Pass,
  open: readonly Found[],
  most: number,
): { readonly told: readonly RefusalInstance[]; readonly isCut: boolean } {
  const keys = new Set(certain.map(({ path }) => path.key));
  const all = [
    ...certain.map((found) => ({ found, pass: definite })),
    ...open.filter(({ path }) => !keys.has(path.key)).map((found) => ({ found, pass: possible })),
  ];
  const kept = all.slice(0, most);
  const rank = ({ found }: (typeof all)[number]) => found.path.decision ?? -1;
  kept.sort((a, b) => rank(a) - rank(b) || (a.found.path.key < b.found.path.key ? -1 : 1));
  return { told: kept.map(({ found, pass }) => instanceOf(view, pass, found)), isCut: all.length > most };
}

/** What it comes to that nobody can refuse, or nobody can tell, and that somebody can reverse or not. */
export function statusOf(
  refusal: RefusalInstance['refusal'],
  reversal: RefusalInstance['reversal'],
): RefusalInstance['status'] {
  if (reversal === 'works') return 'reversible-only';
  return reversal === 'missing' && refusal === 'missing' ? 'escaped' : 'open';
}

function instanceOf(view: GraphView, pass: Pass, { path, reached }: Found): RefusalInstance {
  const reversal = readReversal(view, path.effect);
  const refusal = pass.name === 'definite' ? 'missing' : 'open';
  const restsOn = [
    ...(refusal === 'open' ? groundsOf(view, pass, path) : []),
    ...(reversal.ground === undefined ? [] : [reversal.ground]),
  ];
  const manner = (edge: number | undefined) =>
    edge === undefined || reached === undefined ? undefined : mannerOf(pass, reached, edge);
  const status = statusOf(refusal, reversal.state);
  const found = { refusal, reversal: reversal.state, restsOn } as const;
  return {
    key: path.key,
    status,
    ...found,
    ...(path.decision === undefined ? {} : { decision: view.steps[path.decision]!.id }),
    effect: view.steps[path.effect]!.id,
    path: pathSteps(view, path, manner),
    sentence: sayEscape(view, path, manner(path.passing), found),
  };
}

function pathSteps(
  view: GraphView,
  { first, edges }: EscapePath,
  mannerOfEdge: (edge: number) => ReturnType<typeof mannerOf>,
): readonly PathStep[] {
  const at = (step: number) => {
    const { id, certainty, place } = view.steps[step]!;
    return { step: id, certainty, place };
  };
  return [
    at(first),
    ...edges.map((edge) => {
      const { to, transition } = view.edges[edge]!;
      const { kind, outcome, certainty, place } = transition;
      const passes = mannerOfEdge(edge);
      const how = { ...(outcome === undefined ? {} : { outcome }), ...(passes === undefined ? {} : { passes }) };
      return { ...at(to), via: { kind, ...how, certainty, place } };
    }),
  ];
}
