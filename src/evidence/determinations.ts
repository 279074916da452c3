import type { IsoDate } from '../law/vocabulary.js';
import type { ClassifiedPoint, Determination } from '../model/generated/assessment.js';
import type { Attestation } from '../model/generated/attestations.js';
import type { SystemFacts } from '../policy/system-frame.js';
import { changedSince, isMeant } from './relied-on.js';
import { toldOf } from './shown.js';

/** What a person determined of a point of classification, before it is held against the facts. */
export type MadeDetermination = Omit<Determination, 'facts'>;

/**
 * The determinations about a system, each with whether it is in force on a day: it lapses with the facts that it rested on,
 * and after its review date. None of them changes a class.
 */
export function determinationsOf(
  system: SystemFacts,
  attestations: readonly Attestation[],
  document: string,
  asOf: IsoDate,
): readonly MadeDetermination[] {
  return attestations.flatMap((attestation, index): MadeDetermination[] => {
    const { id, systems, determination, by, on, reasons, reviewBy } = attestation;
    if (determination === undefined || !systems.includes(system.id)) return [];
    const changed = changedSince(attestation, system, () => undefined);
    const lapsed =
      changed.length > 0
        ? `it rested on what has changed since: ${toldOf(changed)}`
        : asOf > reviewBy
          ? `its review date ${reviewBy} has passed`
          : undefined;
    return [
      {
        id,
        ...determination,
        by,
        on,
        reasons,
        reviewBy,
        state: asOf < on ? 'not made yet' : lapsed === undefined ? 'in force' : 'lapsed',
        ...(asOf < on || lapsed === undefined ? {} : { because: lapsed }),
        document,
        pointer: `/attestations/${index}/determination`,
      },
    ];
  });
}

/** The points that a determination is about. */
export function pointsMeant(
  { class: of, use, party }: Pick<Determination, 'class' | 'use' | 'party'>,
  points: readonly ClassifiedPoint[],
): readonly ClassifiedPoint[] {
  return points.filter(
    (point) =>
      isMeant(of, point) &&
      (use === undefined || point.use === use) &&
      // What is settled for a use, whoever acts, is settled for the party.
      (party === undefined || point.party === party || (point.kind === 'prohibited' && point.party === undefined)),
  );
}

/** What the facts give of it: met where one of its points is, not met where none can be. */
export function factsGive(points: readonly ClassifiedPoint[]): Determination['facts'] {
  if (points.length === 0) return 'no such point';
  if (points.some(({ state }) => state === 'met')) return 'met';
  return points.every(({ state }) => state === 'not-met') ? 'not met' : 'open';
}
