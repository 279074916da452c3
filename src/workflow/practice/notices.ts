import { touchesPersons } from '../graph-view.js';
import { entriesOf, isDeclared } from '../model.js';
import { aiDecisions, effectsOnPersons, isDeclaredPath, type Path, waypoints } from './parts.js';
import { type PracticePoint, type PracticeProver, proofOf } from './proof.js';

const LIMITS = [
  'What a notice says, and whether it is understood, is not read',
  'Workers and their representatives are told before the system is put to use, which no step of a workflow shows',
];

/**
 * Persons are told in time: on every way from an AI decision to an effect on persons, the persons concerned are told of
 * the AI at some step of the way, the effect itself at the latest.
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
  const points = backwards(view, decides, effects.map(({ step }) => step).filter(silent), silent).map(
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
  const has = (sure: boolean) => [decisions, effects].every((list) => list.some(({ isSure }) => !sure || isSure));
  const subjects = {
    sure: has(true) ? 1 : 0,
    perhaps: has(false) ? 1 : 0,
    what: 'an AI decision and an effect on persons',
  };
  return proofOf(practised, subjects, points, LIMITS);
};

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
