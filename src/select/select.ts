import type { LawEdition, Role } from '../law/vocabulary.js';
import { compile } from '../policy/compile.js';
import type { Obligation } from '../policy/obligation.js';
import { leavesOpen, type Policy, type Requirement } from '../policy/policy.js';
import { OBSERVED, type Standing } from '../policy/standing.js';
import type { SystemFrame } from '../policy/system-frame.js';
import { timingOf } from './timing.js';

/** Which of the two role classes an addressee is; other operators follow with their own policies. */
export const ROLE_CLASSES: Partial<Record<Role, 'provider' | 'deployer'>> = {
  provider: 'provider',
  deployer: 'deployer',
};

/**
 * Binds every requirement to every own party of the system, role by role. Parties outside the group that keeps the
 * registry get no obligations here: their duties are theirs to assess.
 */
export function selectObligations(
  frame: SystemFrame,
  pack: string,
  policies: readonly Policy[],
  edition: LawEdition,
): Obligation[] {
  const obligations: Obligation[] = [];
  for (const policy of policies) {
    for (let party = 0; party < frame.parties.entries.length; party++) {
      const entity = frame.organisations.get(frame.parties.entries[party]?.id as string);
      if (entity?.own !== true) continue;
      frame.bindParty(party);
      for (const role of policy.addressees) {
        const roleClass = policy.roleClass ?? ROLE_CLASSES[role];
        if (roleClass !== undefined)
          obligations.push(...bind(frame, pack, policy, role, frame.classOf(roleClass), party, edition));
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
): Obligation[] {
  const obligations: Obligation[] = [];
  for (const requirement of policy.requirements) {
    const uses = bindsPerUse(policy, requirement) ? frame.uses.entries.map((_, index) => index) : [-1];
    for (const use of uses) {
      frame.bindUse(use);
      const grounds: readonly [Obligation['ground'], Standing][] = [
        ['scope', frame.classOf('in scope')],
        ['role', inRole],
        ['class', compile(policy.appliesTo)(frame)],
        ['condition', requirement.when === undefined ? OBSERVED : compile(requirement.when)(frame)],
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
        timing: timingOf(requirement.citation, frame, edition),
      });
    }
    frame.bindUse(-1);
  }
  return obligations;
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

const fullIds = new WeakMap<Requirement, string>();

/** Made once for each requirement: a registry of many systems asks for it very often. */
export function fullId(pack: string, policy: Policy, requirement: Requirement): string {
  let id = fullIds.get(requirement);
  if (id === undefined) {
    id = `${pack}/${policy.id}/${requirement.id}`;
    fullIds.set(requirement, id);
  }
  return id;
}
