import type { ClassifiedPoint, Contradiction, Determination } from '../model/generated/assessment.js';
import type { SystemFacts } from '../policy/system-frame.js';
import { fingerprintOf } from './describe.js';

const ID = 'determination-contradicted';

/**
 * A determination says one thing of a point of classification and the facts give another. The facts decide; that a person
 * signed the opposite is a finding of its own, with both places. What the facts leave open contradicts nobody. One that has
 * lapsed contradicts them all the same: else a fact that is blurred, and turns nothing, would make a finding go away.
 *
 * @param points the points that the determination is about, with the facts that decided them
 */
export function contradictedDetermination(
  determination: Determination,
  points: readonly ClassifiedPoint[],
  { id: system }: SystemFacts,
): readonly Contradiction[] {
  const { id, class: of, says, use, party, by, on, state, because, facts, document, pointer } = determination;
  const [first] = points;
  if (first === undefined || state === 'not made yet' || facts === 'open' || facts === says) return [];
  const opposed = points.filter((point) => point.state === (facts === 'met' ? 'met' : 'not-met'));
  const [from] = opposed.flatMap((point) => (point.from === undefined ? [] : [point.from])).sort();
  const decided = new Map(opposed.flatMap(({ decidedBy }) => decidedBy.map((fact) => [fact.fact, fact] as const)));
  return [
    {
      id: ID,
      fingerprint: fingerprintOf(ID, system, id, of, use, party),
      citation: first.citation,
      statement: `${by} determined on ${on} that ${of} is ${says}${because === undefined ? '' : `, which has lapsed, for ${because}`}; by the facts it is ${facts}`,
      remedy: 'Correct the fact that is wrong, or withdraw the determination and make it anew on these facts.',
      ...(use === undefined ? {} : { use }),
      ...(party === undefined ? {} : { party }),
      document,
      pointer,
      decidedBy: [{ fact: `attestations[${id}]`, document, pointer, value: says }, ...decided.values()],
      bearsOn: [...new Set(opposed.map((point) => point.id))],
      ...(from === undefined ? {} : { from }),
    },
  ];
}
