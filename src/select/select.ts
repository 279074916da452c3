import type { Role } from '../law/vocabulary.js';
import { compile } from '../policy/compile.js';
import type { Obligation, Timing } from '../policy/obligation.js';
import { datedBy, fullId, leavesOpen, type Policy, type Requirement, roleClassOf, scopeOf } from '../policy/policy.js';
import { OBSERVED, type Standing } from '../policy/standing.js';
import type { SystemFrame } from '../policy/system-frame.js';
import type { Timings } from './timing.js';

/**
 * Binds every requirement to every own party of the system, role by role. Parties outside the group that keeps the
 * registry get no obligations here: their duties are theirs to assess.
 */
export function selectObligations(
  frame: SystemFrame,
  pack: string,
  policies: readonly Policy[],
  timings: Timings,
): Obligation[] {
  const obligations: Obligation[] = [];
  for (const policy of policies) {
    for (let party = 0; party < frame.parties.entries.length; party++) {
      const entity = frame.organisations.get(frame.parties.entries[party]?.id as string);
      if (entity?.own !== true) continue;
      frame.bindParty(party);
      for (const role of policy.addressees) {
        const inRole = frame.classOf(roleClassOf(policy, role));
        obligations.push(...bind(frame, pack, policy, role, inRole, party, timings));
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
  timings: Timings,
): Obligation[] {
  const obligations: Obligation[] = [];
  const each = frame.uses.entries.map((_, index) => index);
  // Scope and class are the same for all requirements of a policy.
  const known = new Map<number, readonly (readonly [Obligation['ground'], Standing])[]>();
  const ofPolicy = (use: number): readonly (readonly [Obligation['ground'], Standing])[] => {
    const found = known.get(use) ?? [
      ['scope', compile(scopeOf(policy))(frame)],
      ['role', inRole],
      ['class', compile(policy.appliesTo)(frame)],
    ];
    known.set(use, found);
    return found;
  };
  for (const requirement of policy.requirements) {
    for (const use of bindsPerUse(policy, requirement) ? each : NO_USE) {
      frame.bindUse(use);
      const condition = requirement.when === undefined ? OBSERVED : compile(requirement.when)(frame);
      const [applies, ground] = weakest([...ofPolicy(use), ['condition', condition]]);
      obligations.push({
        id: fullId(pack, policy, requirement),
        policy,
        requirement,
        role,
        party,
        use,
        applies,
        ground,
        timing: timingWhen(requirement, condition, timings.timing(datedBy(requirement))),
      });
    }
    frame.bindUse(-1);
  }
  return obligations;
}

const NO_USE: readonly number[] = [-1];

/** The lowest of the grounds, and the first of them that is not met, else that is open, else the first. */
function weakest(
  grounds: readonly (readonly [Obligation['ground'], Standing])[],
): readonly [Standing, Obligation['ground']] {
  let applies: Standing = OBSERVED;
  let ground: Obligation['ground'] = 'scope';
  let sign = 1;
  for (const [name, standing] of grounds) {
    if (Math.sign(standing) < sign) {
      sign = Math.sign(standing);
      ground = name;
    }
    if (standing < applies) applies = standing;
  }
  return [applies, ground];
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
