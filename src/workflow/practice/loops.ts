import { inWords, mayChoose } from '../gate-reading.js';
import { type GraphView, performedByAssessedAi } from '../graph-view.js';
import { entriesOf, isDeclared, type WorkflowActor } from '../model.js';
import { components } from './components.js';
import { aiSteps, isDeclaredPath, isSureGate, type Path, shortestPath, subjects, waypoints } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf, wholePlace } from './proof.js';

const LIMITS = [
  'A loop inside one step of the AI is seen only by the limits of its actor',
  'Whether a limit is low enough to matter is for a person to say',
];

/**
 * The AI comes to an end: every loop of steps that an AI takes part in passes a person at a gate, or an actor with a
 * limit on its calls, iterations or turns; and no retry goes on without end.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(e)
 */
export const loopsAreBounded: PracticeProver = (practised) => {
  const { view } = practised;
  const found = aiSteps(view);
  const points = [...loops(practised, 'sure'), ...retries(practised)];
  const told = new Set(points.map(({ key }) => key));
  // What escapes every doubt is told once; what is left is open.
  const open = loops(practised, 'perhaps').filter(({ key }) => !told.has(key));
  return proofOf(practised, subjects(found, 'a step of an AI'), [...points, ...open], LIMITS);
};

/** `sure`: without everybody who may be a person and every limit that may be there; `perhaps`: trusting sure ones only. */
function loops({ view }: Practised, reading: 'sure' | 'perhaps'): PracticePoint[] {
  const isSure = reading === 'sure';
  const ends = view.steps.map((_, step) =>
    isSure ? mayChoose(view, step) || mayBeLimited(view, step) : isSureGate(view, step) || isLimited(view, step),
  );
  const opens = (edge: number) => {
    const { from, to, transition } = view.edges[edge]!;
    return !ends[from] && !ends[to] && (!isSure || isDeclared(transition));
  };
  const group = components(view.steps.length, (step) =>
    view.out[step]!.filter(opens).map((edge) => view.edges[edge]!.to),
  );
  const seen = new Set<number>();
  const points: PracticePoint[] = [];
  view.steps.forEach(({ id, place }, step) => {
    const of = group[step]!;
    const byAi = performedByAssessedAi(view, step);
    if (ends[step] || seen.has(of) || (isSure ? byAi !== 'yes' : byAi === 'no')) return;
    const inside = (edge: number) => opens(edge) && group[view.edges[edge]!.to] === of;
    const path: Path | undefined = shortestPath(
      view,
      [step],
      (at) => at === step,
      inside,
      () => true,
    );
    if (path === undefined || (isSure && !isDeclaredPath(view, path))) return;
    seen.add(of);
    const why = isSure
      ? 'no person and no limit ends it'
      : (doubtOf(view, path.steps) ?? 'that a person or a limit ends it is not stated');
    points.push({
      key: `loop of ${id}`,
      isSure,
      sentence: `the loop through ${id} has no end that is stated: ${why}`,
      place,
      path: waypoints(view, path),
    });
  });
  return points;
}

function doubtOf(view: GraphView, steps: readonly number[]): string | undefined {
  for (const step of steps) {
    const actor = view.performers[step];
    if (actor !== undefined && actor.kind === 'ai' && actor.limits === 'unknown')
      return `the limits of ${actor.id} are not stated`;
    if (actor !== undefined && !isDeclared(actor)) return `who “${actor.id}” is, is ${inWords(actor.certainty)}`;
  }
  return undefined;
}

function hasLimit(actor: WorkflowActor | undefined): boolean | undefined {
  if (actor === undefined || actor.limits === 'unknown') return undefined;
  if (actor.limits === 'none') return false;
  const { iterations, modelCalls, turns } = actor.limits;
  return iterations !== undefined || modelCalls !== undefined || turns !== undefined ? true : undefined;
}

/** An AI that runs into its own limit ends the loop; a limit of anything else bounds nothing here. */
function isLimited(view: GraphView, step: number): boolean {
  const actor = view.performers[step];
  return performedByAssessedAi(view, step) === 'yes' && hasLimit(actor) === true;
}

function mayBeLimited(view: GraphView, step: number): boolean {
  const byAi = performedByAssessedAi(view, step);
  if (byAi === 'unknown') return true;
  const actor = view.performers[step];
  return actor?.kind === 'ai' && hasLimit(actor) !== false;
}

function retries(practised: Practised): PracticePoint[] {
  const { view } = practised;
  if (view.graph.errors === 'unknown' && aiSteps(view).length > 0)
    return [
      {
        key: 'retries',
        isSure: false,
        sentence: 'whether a failed step is tried again is not stated',
        place: wholePlace(practised),
      },
    ];
  return entriesOf(view.graph.errors).flatMap(({ attempts, behaviour, certainty, place, step }): PracticePoint[] => {
    const at = view.steps.findIndex(({ id }) => id === step);
    if ((behaviour !== 'retry' && behaviour !== 'unknown') || at < 0 || performedByAssessedAi(view, at) === 'no')
      return [];
    if (behaviour === 'unknown')
      return [
        {
          key: `retry of ${step}`,
          isSure: false,
          sentence: `whether ${step} is tried again when it fails is not stated`,
          place,
        },
      ];
    const isSure = certainty === 'declared' && performedByAssessedAi(view, at) === 'yes';
    if (attempts === 'none')
      return [{ key: `retry of ${step}`, isSure, sentence: `${step} is tried again without end`, place }];
    if (attempts === undefined)
      return [
        { key: `retry of ${step}`, isSure: false, sentence: `how often ${step} is tried again is not stated`, place },
      ];
    return [];
  });
}
