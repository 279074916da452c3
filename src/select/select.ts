import type { LawEdition, Role } from '../law/vocabulary.js';
import { compile } from '../policy/compile.js';
import type { Obligation, Timing } from '../policy/obligation.js';
import { datedBy, fullId, leavesOpen, type Policy, type Requirement, roleClassOf, scopeOf } from '../policy/policy.js';
import { OBSERVED, type Standing } from '../policy/standing.js';
import type { SystemFrame } from '../policy/system-frame.js';
import { timingOf } from './timing.js';

/**
 * Binds every requirement to every own party of the system, role by role. Parties outside the group that keeps the
 * registry get no obligations here: their duties are theirs to assess.
 */
export function selectObligations(
  frame: SystemFrame,
  pack: string,
  policies: readonly Policy[],
  edition: LawEdition,
  otherReadings: readonly number[] = [],
): Obligation[] {
  const obligations: Obligation[] = [];
  for (const policy of policies) {
    for (let party = 0; party < frame.parties.entries.length; party++) {
      const entity = frame.organisations.get(frame.parties.entries[party]?.id as string);
      if (entity?.own !== true) continue;
      frame.bindParty(party);
      for (const role of policy.addressees) {
        const inRole = frame.classOf(roleClassOf(policy, role));
        obligations.push(...bind(frame, pack, policy, role, inRole, party, edition, otherReadings));
      }
    }
    frame.bindParty(-1);
  }
  return obligations;
}

function bind(
  frame: SystemFrame,
  pack: string,
  policy: Policy,
  role: Role,
  inRole: Standing,
  party: number,
  edition: LawEdition,
  otherReadings: readonly number[],
): Obligation[] {
  const obligations: Obligation[] = [];
  for (const requirement of policy.requirements) {
    const uses = bindsPerUse(policy, requirement) ? frame.uses.entries.map((_, index) => index) : [-1];
    for (const use of uses) {
      frame.bindUse(use);
      const condition = requirement.when === undefined ? OBSERVED : compile(requirement.when)(frame);
      const grounds: readonly [Obligation['ground'], Standing][] = [
        ['scope', compile(scopeOf(policy))(frame)],
        ['role', inRole],
        ['class', compile(policy.appliesTo)(frame)],
        ['condition', condition],
      ];
      const applies = Math.min(...grounds.map(([, standing]) => standing));
      const ground = (grounds.find(([, standing]) => standing < 0) ??
        grounds.find(([, standing]) => standing === 0) ??
        grounds[0])?.[0];
      obligations.push({
        id: fullId(pack, policy, requirement),
        policy,
        requirement,
        role,
        party,
        use,
        applies,
        ground: ground ?? 'scope',
        timing: timingWhen(
          requirement,
          condition,
          timingOf(datedBy(requirement), frame, edition, 'as classified', otherReadings),
        ),
      });
    }
    frame.bindUse(-1);
  }
  return obligations;
}

/**
 * A duty that waits for something to happen does not bind while nobody has stated that it did, now or within a horizon;
 * from when it could is kept.
 */
function timingWhen({ onEvent }: Requirement, condition: Standing, timing: Timing): Timing {
  return onEvent === true && condition === 0 ? { ...timing, state: 'on-event' } : timing;
}

/** Whether a requirement is bound to each use: something of it reads uses. */
export function bindsPerUse(policy: Policy, requirement: Requirement): boolean {
  return [policy.appliesTo, requirement.holds, requirement.when].some(
    (node) => node !== undefined && leavesOpenCached(node),
  );
}

const perUseCache = new WeakMap<object, boolean>();

function leavesOpenCached(node: NonNullable<Requirement['when']>): boolean {
  let open = perUseCache.get(node);
  if (open === undefined) {
    open = leavesOpen(node, 'uses[]');
    perUseCache.set(node, open);
  }
  return open;
}
