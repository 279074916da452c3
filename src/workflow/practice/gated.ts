import { proveGateBeforeEffect } from '../gates.js';
import type { RefusalInstance } from '../refusal-instance.js';
import { aiDecisions, effectsOnPersons, wayOf } from './parts.js';
import { type PracticePoint, type PracticeProver, proofOf, wholePlace } from './proof.js';

const LIMITS = [
  'A way that the workflow does not state is not seen',
  'The text of conditions and prompts is not read: every transition of a step that is no gate is taken to be possible',
  'Reversal after the effect plays no part here',
];

/**
 * A person decides before: every way from an AI decision to an effect on persons passes a gate at which a person can
 * refuse. A reversal in time may satisfy the Act; a gate is good practice all the same.
 *
 * @see Regulation (EU) 2024/1689, Article 14(3) and 14(4)(d)
 */
export const effectsAreGated: PracticeProver = (practised) => {
  const { view } = practised;
  const decisions = aiDecisions(view);
  const effects = effectsOnPersons(view);
  const has = (sure: boolean) => [decisions, effects].every((list) => list.some(({ isSure }) => !sure || isSure));
  const what = 'an AI decision and an effect on persons';
  const subjects = { sure: has(true) ? 1 : 0, perhaps: has(false) ? 1 : 0, what };
  if (!has(false)) return proofOf(practised, subjects, [], LIMITS);
  const proof = proveGateBeforeEffect(view.graph, view.system);
  const points = proof.effects.flatMap(({ effect, gate, ways }): PracticePoint[] =>
    ways.length > 0
      ? ways.map((way) => pointOf(way, wholePlace(practised)))
      : [
          {
            key: `${effect ?? 'workflow'}: gate`,
            isSure: gate === 'missing',
            sentence: `the ways to ${effect ?? 'the effects'} are too many to be told one by one`,
            place: wholePlace(practised),
          },
        ],
  );
  return proofOf(practised, subjects, points, LIMITS);
};

function pointOf(way: RefusalInstance, whole: PracticePoint['place']): PracticePoint {
  const { effect, key, path, refusal, restsOn, sentence } = way;
  const isSure = refusal === 'missing';
  const first = restsOn[0];
  return {
    key,
    isSure,
    sentence: isSure
      ? `no gate stands before ${effect}`
      : first === undefined
        ? sentence
        : `whether a gate stands before ${effect ?? 'the effects'} is open: ${first.reason} (${first.element} ${first.id})`,
    place: path.at(-1)?.place ?? whole,
    path: wayOf(way),
  };
}
