import type { Outcome } from '../law/vocabulary.js';
import type { AssessmentHeader, PracticeFinding, PracticeText } from '../model/generated/assessment.js';
import type { Practice, PracticePack, PracticePart } from '../policy/practice.js';
import { prove } from '../policy/prove.js';
import { checksOf } from '../policy/reasons.js';
import { basisOf, rankOf } from '../policy/standing.js';
import type { SystemFrame } from '../policy/system-frame.js';
import { fingerprintOf } from './describe.js';

/**
 * Holds packs of good practice against the workflows of one system. What they find stands beside the findings of the
 * Act: it binds nobody, has no date, and no count or gate reads it. Undefined where the system states no workflow: then
 * there is nothing that it could be asked of.
 */
export function assessPractice(frame: SystemFrame, packs: readonly PracticePack[]): PracticeFinding[] | undefined {
  const { workflows } = frame.system;
  if (packs.length === 0 || workflows === undefined || workflows === 'none') return undefined;
  return packs.flatMap((pack) =>
    pack.parts.flatMap((part) => part.practices.map((each) => findingOf(frame, fullIdOf(pack, part, each), each))),
  );
}

function findingOf(frame: SystemFrame, id: string, { holds, leastBasis }: Practice): PracticeFinding {
  const proof = prove(holds, frame, frame.places());
  const checks = checksOf(proof);
  const least = rankOf(leastBasis);
  const isEmpty = checks.length > 0 && checks.every((check) => check.isEmpty === true);
  const isWeak = proof.standing > 0 && proof.standing < least;
  const outcome: Outcome = isEmpty
    ? 'not-applicable'
    : proof.standing < 0
      ? 'not-satisfied'
      : proof.standing === 0 || isWeak
        ? 'undetermined'
        : 'satisfied';
  const basis = isEmpty ? undefined : basisOf(proof.standing);
  const fingerprint = fingerprintOf(id, frame.facts.id);
  const wanted = checks
    .flatMap(({ instances }) => instances)
    .filter((instance) => outcome !== 'not-satisfied' || instance.outcome === 'not-satisfied');
  const read = checks.flatMap((check) => check.read);
  return {
    fingerprint,
    practice: id,
    outcome,
    ...(basis === undefined ? {} : { basis }),
    decidedBy: read.map((each) => ({ ...each })),
    missing: [
      ...(outcome === 'undetermined' ? [...new Set(checks.flatMap(({ missing }) => missing))] : []).map((text) => ({
        text,
      })),
      ...(isWeak ? [{ text: `evidence on the basis “${leastBasis}” that the workflow is the one that runs` }] : []),
    ],
    instances: (outcome === 'not-applicable' ? [] : wanted).map(({ contradicts: _, path, ...instance }) => ({
      ...instance,
      fingerprint: fingerprintOf(fingerprint, instance.key),
      ...(path === undefined ? {} : { path: path.map((step) => ({ ...step })) }),
    })),
    limits: outcome === 'not-applicable' ? [] : [...new Set(checks.flatMap(({ limits }) => limits))],
  };
}

function fullIdOf(pack: PracticePack, part: PracticePart, { id }: Practice): string {
  return `${pack.id}/${part.id}/${id}`;
}

/** The points of the packs, as reports need them; absent where there is no pack. */
export function practiceTexts(packs: readonly PracticePack[]): Pick<AssessmentHeader, 'practices'> {
  if (packs.length === 0) return {};
  const practices = packs.flatMap((pack) =>
    pack.parts.flatMap((part) =>
      part.practices.map((each): PracticeText => {
        const { leastBasis, near, need, remedy, shownBy, statement } = each;
        const id = fullIdOf(pack, part, each);
        return {
          id,
          part: part.title,
          ...(near === undefined ? {} : { near }),
          need,
          statement,
          remedy,
          shownBy,
          leastBasis,
        };
      }),
    ),
  );
  return { practices };
}
