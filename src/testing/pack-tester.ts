import type { Outcome } from '../law/vocabulary.js';
import { schemaCheck } from '../load/validate.js';
import type { ConditionNode } from '../policy/condition.js';
import { type OwnPack, withPacks } from '../policy/pack.js';
import type { Pack, Policy, Requirement } from '../policy/policy.js';
import { type Case, type Cases, caseProblems, findingOf } from './cases.js';
import { isNoticed, type Mutant, mutantsOf, outcomeFor, pairs } from './mutants.js';
import { assess, judgesOf } from './run.js';
import { systemFacts } from './situations.js';

/** What a test framework brings: Vitest, Jest and `node:test` all have both. Nothing of a framework is loaded here. */
export interface Runner {
  readonly describe: (name: string, tests: () => void) => unknown;
  readonly it: (name: string, test: () => void | Promise<void>) => unknown;
}

/**
 * The cases of one requirement. Every requirement can be met and can be left open; where none of its systems can break
 * it, or it binds every system, `unreachable` says why there is no such case.
 */
export interface RequirementCases {
  readonly satisfied: Cases;
  readonly 'not-satisfied'?: Cases;
  readonly undetermined: Cases;
  readonly 'not-applicable'?: Cases;
  readonly unreachable?: Partial<Readonly<Record<'not-satisfied' | 'not-applicable', string>>>;
  /** Words of a change that no case can notice, each with the reason: something else in the condition asks for the same. */
  readonly unnoticeable?: readonly (readonly [change: string, why: string])[];
}

const OUTCOMES: readonly Outcome[] = ['satisfied', 'not-satisfied', 'undetermined', 'not-applicable'];

/**
 * Registers the tests of a pack: each case comes to the outcome under which it stands, and each change of a condition is
 * noticed by some case. A requirement without cases, cases without a requirement and an outcome that is left out without
 * a reason are refused at once, all together, before any test runs.
 *
 * @param act the Act, whose classes decide whom a requirement binds
 * @param cases by `<policy>/<requirement>`
 */
export function testPackBeside(
  act: Pack,
  pack: OwnPack,
  { describe, it }: Runner,
  cases: Readonly<Record<string, RequirementCases>>,
): void {
  const listed = pack.policies.flatMap((policy) =>
    policy.requirements.map((requirement) => ({ key: `${policy.id}/${requirement.id}`, policy, requirement })),
  );
  const problems = [
    ...(listed.length === 0 ? ['it has no requirement: nothing asked is nothing tested'] : []),
    ...listed.flatMap(({ key }) => (Object.hasOwn(cases, key) ? leftOut(key, cases[key]!) : [`${key} has no cases`])),
    ...Object.keys(cases)
      .filter((key) => !listed.some((one) => one.key === key))
      .map((key) => `${key} has cases, and is no requirement of the pack`),
  ];
  if (problems.length > 0) throw new Error(`the tests of the pack ${pack.id}:\n${problems.join('\n')}`);
  describe(`pack ${pack.id}`, () => {
    for (const { key, policy, requirement } of listed) {
      const of = cases[key]!;
      describe(`${key}, ${requirement.citation}`, () => {
        const alone = beside(act, pack, policy, requirement);
        for (const outcome of OUTCOMES)
          for (const each of of[outcome] ?? [])
            it(`${outcome}: ${each.name}`, () => holdCase(alone, `${pack.id}/${key}`, requirement, outcome, each));
        it('each change of its condition is noticed by a case', () => holdMutants(alone, requirement, of));
      });
    }
  });
}

/** The Act's classes with one requirement: another one has no part in what it comes to. */
function beside(act: Pack, pack: OwnPack, policy: Policy, requirement: Requirement): Pack {
  const own = { ...pack, policies: [{ ...policy, requirements: [requirement] }] };
  return withPacks({ ...act, policies: [], contradictions: [] }, [{ pack: own, digest: 'sha256:0' }]);
}

function leftOut(key: string, { unreachable = {}, ...cases }: RequirementCases): readonly string[] {
  return OUTCOMES.flatMap((outcome) => {
    const isThere = (cases[outcome]?.length ?? 0) > 0;
    if (outcome === 'satisfied' || outcome === 'undetermined') return isThere ? [] : [`${key}: no case is ${outcome}`];
    const why = unreachable[outcome]?.trim() ?? '';
    if (isThere)
      return unreachable[outcome] === undefined ? [] : [`${key}: a case is ${outcome}, which is called unreachable`];
    return why === '' ? [`${key}: no case is ${outcome}, and \`unreachable\` does not say why`] : [];
  });
}

async function holdCase(
  pack: Pack,
  id: string,
  { leastBasis }: Requirement,
  outcome: Outcome,
  each: Case,
): Promise<void> {
  const wrong = await misfits(each);
  if (wrong.length > 0) throw new Error(`${each.name}: what the case states does not fit:\n${wrong.join('\n')}`);
  const finding = findingOf(assess(each, pack, true), id, each);
  const problems = caseProblems(finding, each, outcome, leastBasis);
  if (problems.length === 0) return;
  const { because, decidedBy, missing, reason } = finding;
  const found = JSON.stringify({ outcome: finding.outcome, reason, because, decidedBy, missing }, null, 1);
  throw new Error(`${each.name}:\n${problems.join('\n')}\n${found}`);
}

/** A misspelt fact would be one that nobody stated, and the case would hold for a wrong reason. */
async function misfits(each: Case): Promise<readonly string[]> {
  const { document, facts, organisations } = systemFacts(each.system, each.pointer);
  const files: readonly (readonly ['system' | 'organisation' | 'evidence' | 'attestations', string, unknown])[] = [
    ['system', document, facts],
    ...[...organisations.values()].map(
      (one) => ['organisation', one.document, { schemaVersion: 1, ...one.facts }] as const,
    ),
    ['evidence', 'evidence.yaml', { schemaVersion: 1, items: (each.evidence ?? []).map(({ item }) => item) }],
    ['attestations', 'attestations.yaml', { schemaVersion: 1, attestations: each.attestations ?? [] }],
  ];
  const read = await Promise.all(
    files.map(async ([format, name, value]) => (await schemaCheck(format)).check(value, name)),
  );
  return read.flatMap((one) =>
    'problems' in one
      ? one.problems.map(
          ({ document: file, pointer = '', found, expected }) => `${file}${pointer}: ${found}; expected ${expected}`,
        )
      : [],
  );
}

/** Holds every mutant of a requirement against its cases, by their outcomes alone. */
function holdMutants(alone: Pack, requirement: Requirement, cases: RequirementCases): void {
  const { unreachable: _, unnoticeable = [], ...byOutcome } = cases;
  const expected = pairs(byOutcome);
  // The classes of a case are the same for every form of the requirement.
  const judges = expected.map(([, of]) => judgesOf(of, alone));
  const policy = alone.policies[0]!;
  const test = (patch: { holds?: ConditionNode; when?: ConditionNode }): boolean => {
    const changed = { ...policy, requirements: [{ ...requirement, ...patch }] };
    return isNoticed(expected, (of, index) => outcomeFor(of, judges[index]!(changed)));
  };
  if (test({})) throw new Error('a case fails without any change: correct that first');
  const { holds, when } = requirement;
  const mutants: readonly (Mutant & { readonly part: 'holds' | 'when' })[] = [
    ...mutantsOf(holds).map((mutant) => ({ ...mutant, part: 'holds' as const })),
    ...(when === undefined ? [] : mutantsOf(when)).map((mutant) => ({ ...mutant, part: 'when' as const })),
  ];
  const isLeft = ({ what }: Mutant): boolean => unnoticeable.some(([change]) => what.includes(change));
  const problems = [
    ...unnoticeable
      .filter(([change]) => !mutants.some(({ what }) => what.includes(change)))
      .map(([change]) => `\`unnoticeable\` names ${change}, and no change is told in these words`),
    ...mutants
      .filter((mutant) => !isLeft(mutant) && !test({ [mutant.part]: mutant.node }))
      .map(({ part, what }) => `no case notices: ${part}: ${what}`),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
