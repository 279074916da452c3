import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makesItsAuthorProvider } from '../../policies/classification/art-25-value-chain.js';
import { aiAct } from '../../policies/index.js';
import { limitedReporting } from '../../policies/post-market-monitoring/serious-incidents.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import type { ClassDefinition, Pack } from '../../src/policy/policy.js';
import { type Mutant, mutantsOf } from '../support/mutants.js';
import {
  type Case,
  collect,
  contradictionJudgeOf,
  type Judgement,
  judgesOf,
  pointOf,
  statesOf,
} from '../support/policy-tester.js';

/**
 * Conditions are values, so a test can change them: a part left out, “every” for “some”, a day moved by one. Some case
 * has to notice each change; a part that no case needs is a part whose loss nobody would see.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => /\/.*\.test\.ts$/.test(name));
const covered = await collect(async () => {
  for (const name of files) await import(pathToFileURL(join(here, name)).href);
});

/**
 * One value that several duties read, and the duty in which its parts are changed: in the others it is left out or
 * kept as a whole.
 */
const SHARED: ReadonlyMap<ConditionNode, string> = new Map<ConditionNode, string>([
  [limitedReporting, 'ai-act/serious-incidents/report'],
  // The class changes the same parts in a condition of its own.
  [makesItsAuthorProvider, 'Art. 25(1)'],
]);
let mutated = '';
const isKept = (node: ConditionNode): boolean => (SHARED.get(node) ?? mutated) !== mutated;

/** Whether some case comes to another answer. */
function isNoticed(
  expected: readonly (readonly [string, Case])[],
  answer: (of: Case, index: number) => string,
): boolean {
  return expected.some(([wanted, of], index) => {
    try {
      return answer(of, index) !== wanted;
    } catch {
      return true;
    }
  });
}

const pairs = (cases: Readonly<Record<string, readonly Case[] | undefined>>): readonly (readonly [string, Case])[] =>
  Object.entries(cases).flatMap(([wanted, all]) => (all ?? []).map((each) => [wanted, each] as const));

/** Where an importer places a system, its own act meets what asks for anybody’s: the maker’s through it adds nothing. */
const PLACED_BY_THE_IMPORTER: readonly (readonly [part: string, why: string])[] = [
  'all without {"op":"answer","path":"parties[].placesThroughImporter"}',
  'any without {"op":"some","list":"parties[]","where":{"op":"answer","path":"parties[].placesSystemOfThirdCountryBrand"}}',
  'some parties[] turned round',
].map((part) => [part, 'the importer has placed it']);

/** Parts that no case can notice, each with the reason: something else in the same condition asks for the same. */
const EQUIVALENT: Readonly<Record<string, readonly (readonly [part: string, why: string])[]>> = {
  'ai-act/derogation-registration/secure-section': [
    ['"Annex III(6)(d)"', 'it is profiling by its own elements, which bars the derogation'],
    ['"Annex III(6)(e)"', 'it is profiling by its own elements, which bars the derogation'],
  ],
  'ai-act/risk-management/identification': [
    [
      'nonEmpty","list":"riskManagement.risks[]',
      'every use asks for a risk, and a system without uses is not high-risk',
    ],
  ],
  'ai-act/risk-management/estimation': [['nonEmpty","list":"riskManagement.risks[]', 'every misuse asks for a risk']],
  'ai-act/risk-management/mitigation-and-control': [
    ['nonEmpty","list":"riskManagement.risks[]', 'the duty binds only where there is a risk'],
  ],
  'ai-act/risk-management/prior-thresholds': [
    ['nonEmpty","list":"riskManagement.tests[]', 'some test has to come before market'],
  ],
  'ai-act/human-oversight/interruption': [
    ['known","path":"humanOversight.stopControl"', 'how it halts is read below it'],
  ],
  excluded: PLACED_BY_THE_IMPORTER,
  ...Object.fromEntries(
    aiAct.classes.filter(({ kind }) => kind === 'prohibited').map(({ id }) => [id, PLACED_BY_THE_IMPORTER]),
  ),
  'Art. 25(1)': [
    [
      'all without {"op":"not","of":{"op":"answer","path":"uses[].withinIntendedPurpose"}}',
      'a use inside the purpose was high-risk before, and the other half asks that',
    ],
  ],
  'incident-due-too-late': [
    ['with or without the same day', 'a last day that is the day of awareness lies within every period'],
  ],
  derogation: [['narrowProceduralTask"}, without being invoked', 'each of its conditions has to be invoked']],
  'Art. 6(2)': [['narrowProceduralTask"}, without being invoked', 'each of its conditions has to be invoked']],
};

const isEquivalent = (id: string, what: string): boolean =>
  EQUIVALENT[id]?.some(([part]) => what.includes(part)) === true;

function unnoticed(id: string, mutants: readonly Mutant[], test: (node: ConditionNode) => boolean): readonly string[] {
  return mutants
    .filter(({ what }) => !isEquivalent(id, what))
    .filter(({ node }) => !test(node))
    .map(({ what }) => what);
}

/** The one outcome that a case is about. */
function outcomeFor({ party, role, use }: Case, judged: readonly Judgement[]): string {
  const found = judged.filter(
    (one) =>
      (party === undefined || party === one.party) &&
      (role === undefined || role === one.role) &&
      (use === undefined || use === one.use),
  );
  if (found.length !== 1) throw new Error(`${found.length} findings`);
  return found[0]!.outcome;
}

describe('a change in a duty is noticed', () => {
  for (const policy of aiAct.policies) {
    for (const requirement of policy.requirements) {
      const id = `${aiAct.id}/${policy.id}/${requirement.id}`;
      it(id, () => {
        const cases = covered.requirements.get(id);
        if (cases === undefined) throw new Error(`nothing tests ${id}`);
        const expected = pairs(cases);
        // The classes of a case are the same for every form of the duty.
        const judges = expected.map(([, of]) => judgesOf(of, { ...aiAct, policies: [], contradictions: [] }));
        const test = (patch: { holds?: ConditionNode; when?: ConditionNode }): boolean => {
          const changed = { ...policy, requirements: [{ ...requirement, ...patch }] };
          return isNoticed(expected, (of, index) => outcomeFor(of, judges[index]!(changed)));
        };
        expect(test({}), 'a case fails without any change').toBe(false);
        mutated = id;
        const left = [
          ...unnoticed(id, mutantsOf(requirement.holds, isKept), (holds) => test({ holds })),
          ...(requirement.when === undefined
            ? []
            : unnoticed(id, mutantsOf(requirement.when, isKept), (when) => test({ when }))),
        ];
        expect(left).toEqual([]);
      });
    }
  }
});

describe('a change in a class is noticed', () => {
  for (const definition of aiAct.classes) {
    it(definition.id, () => {
      const cases = covered.classes.get(definition.id);
      if (cases === undefined) throw new Error(`nothing tests ${definition.id}`);
      const expected = pairs(cases);
      const test = (patch: Partial<ClassDefinition>): boolean => {
        const classes = aiAct.classes.map((each) => (each.id === definition.id ? { ...definition, ...patch } : each));
        const pack: Pack = { ...aiAct, classes, policies: [], contradictions: [] };
        return isNoticed(expected, (of) => pointOf({ classes: [...statesOf(of, pack)] }, definition.id, of).state);
      };
      expect(test({}), 'a case fails without any change').toBe(false);
      const left =
        definition.elements === undefined
          ? unnoticed(definition.id, mutantsOf(definition.formula, isKept), (formula) => test({ formula }))
          : practicesOf(definition).flatMap(({ what, parts }) =>
              isEquivalent(definition.id, what) || test(parts) ? [] : [what],
            );
      expect(left).toEqual([]);
    });
  }
});

/** Older contradictions, which `contradictions.test.ts` and the tests of their classes hold by pairs of statements. */
const BY_PAIRS = [
  'research-beside-market',
  'stated-role-contradicted',
  'personal-use-contradicted',
  'practice-screening-contradicted',
  'private-business-contradicted',
  'exception-contradicted',
  'biometrics-contradicted',
  'content-contradicted',
  'profiling-contradicted',
  'derogation-contradicted',
  'derogation-despite-profiling',
  'area-screening-contradicted',
  'stated-class-contradicted',
  'training-set-without-training',
  'foreseen-without-assessment',
  'stated-model-class-contradicted',
];

describe('a change in a contradiction is noticed', () => {
  it('and none is without cases', () => {
    const without = aiAct.contradictions.map(({ id }) => id).filter((id) => !covered.contradictions.has(id));
    expect(without).toEqual(BY_PAIRS);
  });

  for (const definition of aiAct.contradictions) {
    const cases = covered.contradictions.get(definition.id);
    if (cases === undefined) continue;
    it(definition.id, () => {
      const expected = pairs(cases);
      const judges = expected.map(([, of]) => contradictionJudgeOf(of, { ...aiAct, policies: [] }));
      const test = (holds: ConditionNode): boolean =>
        isNoticed(expected, (_, index) => judges[index]!({ ...definition, holds }));
      expect(test(definition.holds), 'a case fails without any change').toBe(false);
      expect(unnoticed(definition.id, mutantsOf(definition.holds), test)).toEqual([]);
    });
  }
});

/** A practice is told by its elements and acts; its formula is made of both, so all three change together. */
function practicesOf({ elements, acts = [] }: ClassDefinition): readonly { what: string; parts: PracticeParts }[] {
  const made = (what: string, ofUse: ConditionNode, byActs: NonNullable<ClassDefinition['acts']>) => {
    const where: ConditionNode = { op: 'any', of: byActs.map(({ formula }) => formula) };
    const formula: ConditionNode = { op: 'all', of: [ofUse, { op: 'some', list: 'parties[]', where }] };
    return { what, parts: { elements: ofUse, acts: byActs, formula } };
  };
  const whole = elements as ConditionNode;
  return [
    ...mutantsOf(whole, isKept).map(({ what, node }) => made(what, node, acts)),
    ...acts.flatMap(({ act, formula }, at) => [
      ...(acts.length < 2
        ? []
        : [
            made(
              `without ${act}`,
              whole,
              acts.filter((_, index) => index !== at),
            ),
          ]),
      ...mutantsOf(formula, isKept).map(({ what, node }) =>
        made(
          `${act}: ${what}`,
          whole,
          acts.map((one, index) => (index === at ? { act, formula: node } : one)),
        ),
      ),
    ]),
  ];
}

type PracticeParts = Required<Pick<ClassDefinition, 'formula' | 'elements' | 'acts'>>;
