import type { EscapePath } from './escape-paths.js';
import { gateDoubts, inWords, mayChoose } from './gate-reading.js';
import { definitePerformer, type GraphView, isAiDecision, touchesPersons } from './graph-view.js';
import { type Certainty, certaintyOf, isDeclared, isDefinite } from './model.js';
import type { Pass } from './pass.js';
import type { Ground } from './refusal-instance.js';

/**
 * What an open way rests on: each element of it that is not certain, and each gate on it that is none for sure. Where
 * the way itself is certain, the uncertainty lies beside it: in what the other choices at its gates lead to, and in
 * whether all arms of a join can meet; then those are named. Never empty. In the order of the way.
 */
export function groundsOf(view: GraphView, pass: Pass, path: EscapePath): readonly Ground[] {
  const grounds = [...endsOf(view, path), ...wayGrounds(view, pass, path.edges)];
  if (path.decision === undefined) grounds.unshift(...startGrounds(view, path.first));
  if (grounds.length === 0) grounds.push(...alternatives(view, pass, path));
  if (grounds.length === 0) grounds.push(...joins(view, pass, path));
  if (grounds.length === 0)
    grounds.push(stepGround(view, 'effect', path.effect, 'whether a choice avoids it is not certain'));
  return unique(grounds);
}

function endsOf(view: GraphView, { decision, effect }: EscapePath): Ground[] {
  const grounds: Ground[] = [];
  const ai = decision ?? effect;
  if (isAiDecision(view, ai) === 'unknown') {
    const who = definitePerformer(view, ai) === 'unknown' ? 'whether an AI performs it' : 'whether it is a decision';
    grounds.push(stepGround(view, 'step', ai, `${who} is not certain`, 'unknown'));
  }
  if (touchesPersons(view, effect) === 'unknown')
    grounds.push(stepGround(view, 'effect', effect, 'whether it touches persons is not certain', 'unknown'));
  if (decision !== effect && mayChoose(view, effect)) grounds.push(...gateGrounds(view, effect));
  return grounds;
}

function startGrounds(view: GraphView, step: number): Ground[] {
  const entry = view.steps[step]!;
  const isCertain = entry.start === 'yes' && isDefinite(certaintyOf(entry, 'start'));
  if (isCertain || view.into[step]!.length === 0) return [];
  return [stepGround(view, 'start', step, 'whether the workflow can begin there is not stated', 'unknown')];
}

function wayGrounds(view: GraphView, pass: Pass, edges: readonly number[]): Ground[] {
  const grounds: Ground[] = [];
  edges.forEach((edge, position) => {
    const { from, to, transition } = view.edges[edge]!;
    if (position > 0 || !isDeclared(view.steps[from]!)) grounds.push(...stepGrounds(view, from));
    const { certainty, place } = transition;
    const id = transition.id ?? `${transition.from} -> ${transition.to}`;
    if (!isDeclared(transition))
      grounds.push({ element: 'transition', id, reason: `it is ${inWords(certainty)}`, certainty, place });
    else if (pass.passing[edge] === 'unstated')
      grounds.push({
        element: 'transition',
        id,
        reason: 'which decision takes it is not stated',
        certainty: 'unknown',
        place,
      });
    else if (position > 0 && mayChoose(view, from) && pass.passing[edge] === undefined)
      grounds.push(...gateGrounds(view, from));
    grounds.push(...joinGrounds(view, to));
  });
  return grounds;
}

function stepGrounds(view: GraphView, step: number): Ground[] {
  const { certainty } = view.steps[step]!;
  return isDeclared(view.steps[step]!)
    ? []
    : [stepGround(view, 'step', step, `it is ${inWords(certainty)}`, certainty)];
}

function gateGrounds(view: GraphView, step: number): Ground[] {
  return gateDoubts(view, step).map((doubt) => ({ element: 'gate', id: view.steps[step]!.id, ...doubt }));
}

function joinGrounds(view: GraphView, step: number): Ground[] {
  const arms = view.into[step]!;
  if (arms.length < 2) return [];
  const entry = view.steps[step]!;
  const certainty = entry.join === 'unknown' ? 'unknown' : certaintyOf(entry, 'join');
  if (!isDefinite(certainty))
    return [stepGround(view, 'join', step, `whether it waits for all is ${inWords(certainty)}`, certainty)];
  if (entry.join === 'any' || arms.every((edge) => isDeclared(view.edges[edge]!.transition))) return [];
  return [stepGround(view, 'join', step, 'not all of its arms are certain', 'inferred')];
}

/** What stands in doubt on the shortest way from each other choice at the gates of the path to the effect. */
function alternatives(view: GraphView, pass: Pass, path: EscapePath): Ground[] {
  return path.edges.flatMap((edge) => {
    const choices = pass.choices.get(view.edges[edge]!.from) ?? [];
    const others = choices.flatMap(({ edges }) => edges).filter((other) => !path.edges.includes(other));
    return others.flatMap((other) => wayGrounds(view, pass, wayTo(view, pass, other, path.effect)));
  });
}

function wayTo(view: GraphView, pass: Pass, first: number, effect: number): readonly number[] {
  const cameBy = new Map<number, number>([[view.edges[first]!.to, first]]);
  for (const step of cameBy.keys()) {
    if (step === effect) break;
    for (const edge of view.out[step]!) {
      const { to } = view.edges[edge]!;
      if (pass.walkable[edge] && !cameBy.has(to)) cameBy.set(to, edge);
    }
  }
  const way: number[] = [];
  for (let edge = cameBy.get(effect); edge !== undefined; ) {
    way.unshift(edge);
    edge = edge === first ? undefined : cameBy.get(view.edges[edge]!.from);
  }
  return way;
}

function joins(view: GraphView, pass: Pass, path: EscapePath): Ground[] {
  const steps = path.edges.map((edge) => view.edges[edge]!.to).filter((step) => pass.waitsForAll[step]);
  return steps.map((step) => stepGround(view, 'join', step, 'whether all of its arms can meet is not certain'));
}

function stepGround(
  view: GraphView,
  element: Ground['element'],
  step: number,
  reason: string,
  certainty?: Certainty,
): Ground {
  const { id, place, certainty: own } = view.steps[step]!;
  return { element, id, reason, certainty: certainty ?? own, place };
}

function unique(grounds: readonly Ground[]): readonly Ground[] {
  const seen = new Map(grounds.map((ground) => [`${ground.element} ${ground.id} ${ground.reason}`, ground]));
  return [...seen.values()];
}
