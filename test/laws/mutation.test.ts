import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { judge } from '../../src/evaluate/judge.js';
import { compile } from '../../src/policy/compile.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import type { Obligation } from '../../src/policy/obligation.js';
import type { Policy, Requirement } from '../../src/policy/policy.js';
import { bases } from '../support/arbitrary-bases.js';
import { otherwise, otherwiseOrganised } from '../support/arbitrary-otherwise.js';
import { poorer } from '../support/arbitrary-poorer.js';
import { frameOf } from './light.js';
import type { Scenario } from './scenario.js';
import { DECIDES_CLASSES } from './sections.js';

// Are the duties only as they are by accident? Each condition is changed in one place, and some registry in the
// neighbourhood of the bases (one thing taken away, or said differently) has to tell the change from the original.
// Held here are the duties whose parts lean on each other most. Every duty, and every class, is held by the cases of its
// own test (test/policies/mutants.test.ts), which know where each of its elements matters.
const HELD_HERE =
  /^(ai-literacy|risk-management|record-keeping|human-oversight|provider-logs)\/|^deployers\/(use-as-instructed|overseers|monitoring|log-retention)$/;

interface Mutant {
  readonly what: string;
  readonly node: ConditionNode;
}

/** Every condition that differs in one place: a part dropped, a `not` gone, all for any, every for some, a wrapper off. */
function mutantsOf(node: ConditionNode, at = ''): readonly Mutant[] {
  switch (node.op) {
    case 'all':
    case 'any': {
      const { op, of } = node;
      const dropped =
        of.length < 2
          ? []
          : of.map((_, index) => ({
              what: `${at}/${op}: part ${index} dropped`,
              node: { op, of: of.filter((_part, other) => other !== index) },
            }));
      const swapped =
        of.length < 2
          ? []
          : [
              {
                what: `${at}/${op}: becomes ${op === 'all' ? 'any' : 'all'}`,
                node: { op: op === 'all' ? 'any' : 'all', of } as ConditionNode,
              },
            ];
      const inside = of.flatMap((part, index) =>
        mutantsOf(part, `${at}/${op}[${index}]`).map(({ what, node: next }) => ({
          what,
          node: { op, of: of.map((other, position) => (position === index ? next : other)) },
        })),
      );
      return [...dropped, ...swapped, ...inside];
    }
    case 'not':
    case 'stated':
    case 'given':
    case 'invoked': {
      const { op } = node;
      const inside = mutantsOf(node.of, `${at}/${op}`).map(({ what, node: next }) => ({
        what,
        node: { op, of: next } as ConditionNode,
      }));
      return [{ what: `${at}/${op}: gone`, node: node.of }, ...inside];
    }
    case 'every':
    case 'some': {
      const { op, list, where } = node;
      const dual = op === 'every' ? 'some' : 'every';
      const inside = mutantsOf(where, `${at}/${op} ${list}`).map(({ what, node: next }) => ({
        what,
        node: { op, list, where: next } as ConditionNode,
      }));
      return [{ what: `${at}/${op} ${list}: becomes ${dual}`, node: { op: dual, list, where } }, ...inside];
    }
    case 'ordered':
      return [
        { what: `${at}/ordered: ${node.strictly ? 'not ' : ''}strictly`, node: { ...node, strictly: !node.strictly } },
      ];
    default:
      return [];
  }
}

type Tried = ReturnType<typeof frameOf>;

const sectionsThatDiffer = (one: Scenario, other: Scenario): readonly string[] =>
  Object.keys({ ...one.system, ...other.system }).filter((key) => one.system[key] !== other.system[key]);

function neighbourhood(isMeant: (section: string) => boolean, names: (name: string) => boolean): readonly Tried[] {
  const near = (scenario: Scenario): readonly Scenario[] => [
    scenario,
    ...[
      ...poorer(scenario)
        .filter(({ taking }) => taking !== 'blur')
        .map(({ take }) => take()),
      ...otherwise(scenario),
    ].filter((other) => sectionsThatDiffer(scenario, other).every(isMeant)),
  ];
  return Object.entries(bases)
    .filter(([name]) => names(name))
    .flatMap(([name, scenario]) => [
      ...near(scenario),
      ...(/everything|bank|Union/.test(name) ? otherwiseOrganised(scenario) : []),
    ])
    .map((scenario) => frameOf(scenario));
}

const around: { classes?: readonly Tried[]; duties?: readonly Tried[] } = {};

const aroundClasses = (): readonly Tried[] => {
  around.classes ??= neighbourhood(
    (section) => DECIDES_CLASSES.has(section),
    (name) => /police/.test(name),
  );
  return around.classes;
};

const aroundDuties = (): readonly Tried[] => {
  around.duties ??= neighbourhood(
    (section) => section !== 'uses' && section !== 'definition' && section !== 'scope',
    (name) => /everything|two uses|test|stop|risk|year|middle|workflow|logs|bank|done|planned|sorts|police/.test(name),
  );
  return around.duties;
};

/** Whether some registry of the neighbourhood tells two conditions apart, for some party and use of it. */
function isTold(tried: readonly Tried[], difference: (of: Tried) => boolean): boolean {
  return tried.some((of) => {
    const { frame } = of;
    return frame.parties.entries.some((_party, party) =>
      frame.uses.entries.some((_use, use) => {
        frame.bindParty(party);
        frame.bindUse(use);
        return difference(of);
      }),
    );
  });
}

const survivorsOf = (node: ConditionNode, tells: (mutant: ConditionNode) => boolean): readonly string[] =>
  mutantsOf(node)
    .filter((mutant) => !tells(mutant.node))
    .map(({ what }) => what);

const isSettledDifferently = (one: ConditionNode, other: ConditionNode, tried = aroundClasses()): boolean =>
  isTold(tried, ({ frame }) => Math.sign(compile(one)(frame)) !== Math.sign(compile(other)(frame)));

function isJudgedDifferently(policy: Policy, requirement: Requirement, mutant: ConditionNode): boolean {
  return isTold(aroundDuties(), ({ frame, shown }) => {
    const obligation = (holds: ConditionNode): Obligation => ({
      id: `ai-act/${policy.id}/${requirement.id}`,
      policy,
      requirement: { ...requirement, holds },
      role: policy.addressees[0]!,
      party: 0,
      use: -1,
      applies: 4,
      ground: 'class',
      timing: { state: 'in-force' },
    });
    const outcome = (holds: ConditionNode): string =>
      judge(obligation(holds), frame, shown, requirement.leastBasis).outcome;
    return outcome(requirement.holds) !== outcome(mutant);
  });
}

/** Why a mutant is no hole: it says the same as the original, whatever the registry. */
const LIST_COVERS =
  'equivalent: evidence that shows the list, which is asked as well, shows what lies below it, and no lower basis is left';
const IMPLIED = 'equivalent: another part asks for an entry of the same list';

/**
 * Mutants that nothing tells from the original, each with the reason. A new survivor is a hole in the policy or in the
 * tests: it fails here until somebody closes it or says why it is none.
 */
const SURVIVORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'risk-management/identification': { '/all[3]/all: part 0 dropped': `${IMPLIED}: some risk of every use` },
  'risk-management/estimation': { '/all[0]/all: part 0 dropped': `${IMPLIED}: some risk of every misuse` },
  'risk-management/measures': { '/all[1]/every riskManagement.risks[]/any[0]/given: gone': LIST_COVERS },
  'risk-management/information-to-deployers': {
    '/all[1]/all[1]/every riskManagement.measures[]/any[0]/given: gone': LIST_COVERS,
    '/all[1]/all[1]/every riskManagement.measures[]/any[1]/given: gone': LIST_COVERS,
  },
  'risk-management/prior-thresholds': { '/all[0]/all: part 0 dropped': `${IMPLIED}: some test before market` },
  'human-oversight/interruption': {
    '/any[1]/all: part 0 dropped': 'equivalent: whoever says that it halts in a safe state says that there is one',
  },
};

const reasonsFor = (id: string): readonly string[] => Object.keys(SURVIVORS[id] ?? {});

describe('every part of a requirement matters', () => {
  const requirements = aiAct.policies
    .flatMap((policy) =>
      policy.requirements.map((requirement) => [`${policy.id}/${requirement.id}`, policy, requirement] as const),
    )
    .filter(([id]) => HELD_HERE.test(id));
  it.each(requirements)(
    '%s',
    (id, policy, requirement) => {
      const survivors = survivorsOf(requirement.holds, (mutant) => isJudgedDifferently(policy, requirement, mutant));
      const { when } = requirement;
      const ofWhen =
        when === undefined
          ? []
          : survivorsOf(
              when,
              (mutant) => isSettledDifferently(when, mutant, aroundDuties()) || isSettledDifferently(when, mutant),
            );
      expect([...survivors, ...ofWhen.map((what) => `when: ${what}`)]).toEqual(reasonsFor(id));
    },
    300_000,
  );
});
