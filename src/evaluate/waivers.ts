import { addPeriod, isCalendarDate } from '../law/calendar.js';
import type { IsoDate } from '../law/vocabulary.js';
import type { Finding, WaiverNote } from '../model/generated/assessment.js';
import type { Waiver } from '../model/generated/waivers.js';
import { isSamePerson } from '../policy/same-person.js';

/**
 * The one place where a waiver meets a finding. A waiver silences the gate and never the duty: the outcome stays.
 * It holds only for the finding it names, on the facts it covered, up to and including its last day, accepted by
 * somebody other than the owner of the gap; for a duty in force it needs a corrective action with owner and date.
 */
export function resolveWaiver(
  finding: Finding,
  system: string,
  waivers: readonly Waiver[],
  asOf: IsoDate,
): WaiverNote | undefined {
  if (finding.outcome !== 'not-satisfied' && finding.outcome !== 'undetermined') return undefined;
  const named = waivers.filter((waiver) => names(waiver, finding, system));
  const notes = named.map((waiver) => ({ waiver, ...stateOf(waiver, finding, asOf) }));
  const best = notes.find((note) => note.state === 'holds') ?? notes[0];
  if (best === undefined) return undefined;
  const { id, action, approver, owner, reason, until } = best.waiver;
  return {
    id,
    state: best.state,
    owner,
    approver,
    reason,
    until,
    ...(action === undefined ? {} : { action: { ...action } }),
    ...(best.why === undefined ? {} : { why: best.why }),
  };
}

/** Whether a waiver names a finding, whatever became of the waiver since. */
export function names(waiver: Waiver, finding: Finding, system: string): boolean {
  return (
    waiver.system === system &&
    waiver.requirement === finding.requirement &&
    (waiver.party === undefined || waiver.party === finding.party) &&
    waiver.fingerprint === finding.fingerprint
  );
}

function stateOf(waiver: Waiver, finding: Finding, asOf: IsoDate): { state: WaiverNote['state']; why?: string } {
  if (finding.citation.startsWith('Art. 5('))
    return { state: 'not-waivable', why: 'a prohibited practice cannot be waived' };
  // A date that no calendar has is no expiry: the waiver counts as expired.
  if (!isCalendarDate(waiver.until) || waiver.until < asOf)
    return { state: 'expired', why: `it ran out on ${waiver.until}` };
  if (waiver.created > asOf) return { state: 'invalid', why: `it is dated ${waiver.created}, after the as-of date` };
  if (isSamePerson(waiver.approver, waiver.owner)) return { state: 'invalid', why: 'the approver owns the gap' };
  if (waiver.factsDigest !== finding.factsDigest)
    return { state: 'facts-changed', why: 'the facts that it covered have changed' };
  if (mayBind(finding.timing, asOf) && waiver.action === undefined) {
    return {
      state: 'invalid',
      why: 'the duty is in force, or may be: the waiver needs a corrective action (Art. 20(1) or 26(5)) with owner and date',
    };
  }
  return { state: 'holds' };
}

/** Whether the duty binds on the day; where its timing is open, by the stricter date. */
function mayBind({ state, from }: Finding['timing'], asOf: IsoDate): boolean {
  return state === 'in-force' || (state === 'undetermined' && (from === undefined || from <= asOf));
}

/** The days on which waivers that name a finding begin to hold or run out by themselves. */
export function waiverDays(finding: Finding, system: string, waivers: readonly Waiver[]): readonly IsoDate[] {
  return waivers
    .filter((waiver) => names(waiver, finding, system))
    .flatMap(({ created, until }) => [created, ...(isCalendarDate(until) ? [addPeriod(until, 'P1D')] : [])]);
}
