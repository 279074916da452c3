import { definitePerformer, performedByAssessedAi, touchesPersons } from '../graph-view.js';
import { entriesOf, isDeclared } from '../model.js';
import { aiDecisions, effectsOnPersons, isDeclaredPath, type Path, waypoints } from './parts.js';
import { type PracticePoint, type PracticeProver, proofOf } from './proof.js';

const LIMITS = [
  'What a notice says, and whether it is understood, is not read',
  'Workers and their representatives are told before the system is put to use, which no step of a workflow shows',
];

/**
 * Persons are told in time: on every way from an AI decision to an effect on persons, the persons concerned are told of
 * the AI at some step of the way, the effect itself at the latest; and a person concerned who deals with the AI directly is
 * told before or where the two first meet.
 *
 * @see Regulation (EU) 2024/1689, Articles 26(11) and 50(1)
 */
export const personsAreTold: PracticeProver = (practised) => {
  const { view } = practised;
  const decisions = aiDecisions(view);
  const effects = effectsOnPersons(view);
  const isTold = new Set(
    entriesOf(view.graph.notices).flatMap((notice) => {
      const persons = entriesOf(notice.told).map((id) => view.actors.get(id));
      const tells = persons.some((actor) => actor?.kind === 'affected-person' && isDeclared(actor));
      return isDeclared(notice) && tells ? [notice.step] : [];
    }),
  );
  const silent = (step: number) => !isTold.has(view.steps[step]!.id);
  const decides = new Set(decisions.filter(({ step }) => silent(step)).map(({ step }) => step));
  const sureDecision = new Set(decisions.filter(({ isSure }) => isSure).map(({ step }) => step));
  const isNone = view.graph.notices === 'none';
  const points: PracticePoint[] = backwards(view, decides, effects.map(({ step }) => step).filter(silent), silent).map(
    ({ effect, path }): PracticePoint => {
      const { id, place } = view.steps[effect]!;
      const isSure =
        isNone &&
        sureDecision.has(path.steps[0]!) &&
        touchesPersons(view, effect) === 'yes' &&
        isDeclaredPath(view, path);
      const sentence = isSure
        ? `nobody tells the persons concerned of the AI before or at ${id}`
        : `whether the persons concerned are told of the AI before or at ${id} is not stated for sure`;
      return {
        key: `${view.steps[path.steps[0]!]!.id} to ${id}`,
        isSure,
        sentence,
        place,
        path: waypoints(view, path),
      };
    },
  );
  const meetings = meetingsIn(view);
  const begun = silentFromStart(view, silent);
  for (const { earlier, isSure, later } of meetings) {
    if (!silent(later) || !begun.has(earlier)) continue;
    const { id, place } = view.steps[later]!;
    points.push({
      key: `${view.steps[earlier]!.id} meets ${id}`,
      isSure: isNone && isSure,
      sentence:
        isNone && isSure
          ? `nobody tells the person who meets the AI at ${id} that it is one`
          : `whether the person who meets the AI at ${id} is told that it is one is not stated for sure`,
      place,
      path: [
        { step: view.steps[earlier]!.id, place: view.steps[earlier]!.place },
        { step: id, place },
      ],
    });
  }
  const has = (sure: boolean) => [decisions, effects].every((list) => list.some(({ isSure }) => !sure || isSure));
  const subjects = {
    sure: has(true) || meetings.some(({ isSure }) => isSure) ? 1 : 0,
    perhaps: has(false) || meetings.length > 0 ? 1 : 0,
    what: 'an AI decision and an effect on persons',
  };
  return proofOf(practised, subjects, points, LIMITS);
};

/** Where a person concerned and an AI of the system follow one another: there the two deal with each other. */
function meetingsIn(
  view: View,
): readonly { readonly earlier: number; readonly later: number; readonly isSure: boolean }[] {
  const isConcerned = (step: number) => definitePerformer(view, step) === 'affected-person';
  return view.edges.flatMap(({ from, to, transition }) => {
    const ai = isConcerned(from) ? to : isConcerned(to) ? from : undefined;
    if (ai === undefined || performedByAssessedAi(view, ai) === 'no') return [];
    const all = [view.steps[from]!, view.steps[to]!, transition];
    return [{ earlier: from, later: to, isSure: performedByAssessedAi(view, ai) === 'yes' && all.every(isDeclared) }];
  });
}

/** What a run may come to before anybody concerned was told. */
function silentFromStart(view: View, silent: (step: number) => boolean): ReadonlySet<number> {
  const first = view.steps.flatMap(({ start }, step) =>
    start === 'yes' || (start !== 'no' && view.into[step]!.length === 0) ? [step] : [],
  );
  const reached = new Set((first.length === 0 ? [...view.steps.keys()] : first).filter(silent));
  const pending = [...reached];
  for (let step = pending.pop(); step !== undefined; step = pending.pop())
    for (const edge of view.out[step]!) {
      const { to } = view.edges[edge]!;
      if (reached.has(to) || !silent(to)) continue;
      reached.add(to);
      pending.push(to);
    }
  return reached;
}

type View = Parameters<PracticeProver>[0]['view'];

/** For each effect that a decision leads to in silence, one way; one search from all decisions finds which those are. */
function backwards(
  view: View,
  decides: ReadonlySet<number>,
  effects: readonly number[],
  silent: (step: number) => boolean,
): readonly { readonly effect: number; readonly path: Path }[] {
  const cameBy = new Map<number, number | undefined>([...decides].map((step) => [step, undefined]));
  const pending = [...decides];
  for (let next = 0; next < pending.length; next++)
    for (const edge of view.out[pending[next]!]!) {
      const { to } = view.edges[edge]!;
      if (cameBy.has(to) || !silent(to)) continue;
      cameBy.set(to, edge);
      pending.push(to);
    }
  return effects.flatMap((effect) => {
    if (!cameBy.has(effect)) return [];
    const edges: number[] = [];
    const steps = [effect];
    for (let edge = cameBy.get(effect); edge !== undefined; edge = cameBy.get(view.edges[edge]!.from)) {
      edges.push(edge);
      steps.push(view.edges[edge]!.from);
    }
    return [{ effect, path: { steps: steps.reverse(), edges: edges.reverse() } }];
  });
}
