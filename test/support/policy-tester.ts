import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { partFor } from '../../src/assess.js';
import { classifySystem } from '../../src/classify/classify.js';
import { pointStates } from '../../src/classify/points.js';
import { findContradictions } from '../../src/evaluate/contradictions.js';
import type { Outcome, PointState } from '../../src/law/vocabulary.js';
import type { ClassId } from '../../src/model/classes.js';
import type {
  ClassifiedPoint,
  Contradiction,
  Finding,
  SystemAssessment,
} from '../../src/model/generated/assessment.js';
import type { ContradictionDefinition, Pack, Policy } from '../../src/policy/policy.js';
import { pathsIn } from '../../src/policy/reasons.js';
import { SystemFrame } from '../../src/policy/system-frame.js';
import {
  type Case,
  type Cases,
  caseProblems,
  findingOf as findingById,
  missingProblems,
  placeProblems,
} from '../../src/testing/cases.js';
import { assess as assessWith, inputsOf, type Situation } from '../../src/testing/run.js';
import { list, merge, minimalSystem, type Part, type Registered, systemFacts, USE } from './builders.js';

export { type Case, type Cases, onUnusableEvidence } from '../../src/testing/cases.js';
export { type Judgement, judgesOf, type Situation } from '../../src/testing/run.js';

/** A situation assessed by the Act, or by another pack. */
export const assess = (situation: Situation, pack: Pack = aiAct, isBrief = false): SystemAssessment =>
  assessWith(situation, pack, isBrief);

/** The one finding of a duty of the Act that a case is about. */
export const findingOf = (
  assessed: SystemAssessment,
  id: string,
  of: Pick<Case, 'party' | 'role' | 'use'> = {},
): Finding => findingById(assessed, id.startsWith('ai-act/') ? id : `ai-act/${id}`, of);

export type OutcomeCases = Readonly<Record<Outcome, Cases>>;

/** The states of every point of a situation, without reasons. */
export function statesOf(situation: Situation, pack: Pack): readonly ClassifiedPoint[] {
  const { facts, input } = inputsOf(situation, pack);
  const { classes } = partFor(facts, pack, input.edition);
  const frame = new SystemFrame(facts, input.asOf, input.shownFor(facts), input.runCheck);
  classifySystem(frame, classes);
  return pointStates(frame, classes, input.edition);
}

export type StateCases = Partial<Readonly<Record<PointState, Cases>>>;

/** Cases in which two statements contradict each other, and cases in which they do not, or one of them is not made. */
export type ContradictionCases = Readonly<Record<'contradicted' | 'consistent', Cases>>;

/** Cases that are made from a table, of which there is at least one. */
export function casesOf([first, ...rest]: readonly Case[]): Cases {
  if (first === undefined) throw new Error('there is no case');
  return [first, ...rest];
}

/** Every requirement, class and contradiction that a test file covers, for the test of tests. */
export interface Covered {
  readonly requirements: Map<string, OutcomeCases>;
  readonly classes: Map<string, StateCases>;
  readonly contradictions: Map<string, ContradictionCases>;
}

let collecting: Covered | undefined;

/** Tests beside the cases of a requirement or class; left out while a test of tests only asks what is covered. */
export function describeBeside(name: string, tests: () => void): void {
  if (collecting === undefined) describe(name, tests);
}

/** Runs test files to learn what they cover, without running their tests. */
export async function collect(load: () => Promise<unknown>): Promise<Covered> {
  collecting = { requirements: new Map(), classes: new Map(), contradictions: new Map() };
  await load();
  const covered = collecting;
  collecting = undefined;
  return covered;
}

const OUTCOMES: readonly Outcome[] = ['satisfied', 'not-satisfied', 'undetermined', 'not-applicable'];

/** Holds one requirement against cases for each outcome. An outcome without a case is refused at once. */
export function testRequirement(policy: Policy, requirement: string, cases: OutcomeCases): void {
  const known = policy.requirements.find(({ id }) => id === requirement);
  if (known === undefined) throw new Error(`${policy.id} has no requirement ${requirement}`);
  for (const outcome of OUTCOMES)
    if ((cases[outcome]?.length ?? 0) === 0) throw new Error(`${policy.id}/${requirement}: no case is ${outcome}`);
  const id = `${aiAct.id}/${policy.id}/${requirement}`;
  if (collecting !== undefined) {
    collecting.requirements.set(id, cases);
    return;
  }
  // The classes decide whom it binds; another duty has no part in what it comes to.
  const alone: Pack = { ...aiAct, policies: [{ ...policy, requirements: [known] }], contradictions: [] };
  describe(`${known.citation} ${requirement}`, () => {
    for (const outcome of OUTCOMES) {
      describe(outcome, () => {
        for (const each of cases[outcome]) {
          it(each.name, () => {
            const finding = findingOf(assess(each, alone, true), id, each);
            expect(caseProblems(finding, each, outcome, known.leastBasis), JSON.stringify(finding, null, 1)).toEqual(
              [],
            );
          });
        }
      });
    }
  });
}

/**
 * Holds one contradiction against cases. Each finding of it names two places at least, that lead to what was read; and
 * it is gone when any of its statements is: where a side is silent, nothing is said.
 */
export function testContradiction(definition: ContradictionDefinition, cases: ContradictionCases): void {
  if (collecting !== undefined) {
    collecting.contradictions.set(definition.id, cases);
    return;
  }
  const alone: Pack = { ...aiAct, policies: [], contradictions: [definition] };
  const found = (of: Case): readonly Contradiction[] => assess(of, alone, true).contradictions;
  describe(`${definition.citation} ${definition.id}`, () => {
    for (const each of cases.contradicted) {
      it(`contradicted: ${each.name}`, () => {
        const contradictions = found(each);
        expect(contradictions.length).toBeGreaterThan(0);
        for (const { decidedBy } of contradictions) {
          expect(new Set(decidedBy.map(({ document, pointer }) => `${document}${pointer}`)).size).toBeGreaterThan(1);
          expect(placeProblems(decidedBy, systemFacts(each.system, each.pointer))).toEqual([]);
          if (each.decidedBy !== undefined)
            expect(decidedBy.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...each.decidedBy]));
        }
      });
      it(`nothing is said while a side is silent: ${each.name}`, () => {
        const [first, ...others] = found(each);
        expect(others).toEqual([]);
        const document = systemFacts(each.system).document;
        const read = pathsIn(definition.holds);
        // What lies behind a class is the matter of the class.
        const isOwn = (fact: string): boolean =>
          ['', '[]'].some((end) => read.has(`${fact.replaceAll(/\[[^\]]*\]/g, '[]')}${end}`));
        const own = first!.decidedBy.filter(
          (place) => place.document === document && !NAMES.test(place.pointer) && isOwn(place.fact),
        );
        expect(own.length).toBeGreaterThan(0);
        for (const { fact, pointer } of own) {
          const silent = { ...each, system: { ...each.system, facts: withoutPointer(each.system.facts, pointer) } };
          expect(
            found(silent).map(({ id }) => id),
            `without ${fact}`,
          ).toEqual([]);
        }
      });
    }
    for (const each of cases.consistent)
      it(`not contradicted: ${each.name}`, () => {
        expect(found(each).map(({ decidedBy }) => decidedBy.map(({ fact }) => fact))).toEqual([]);
      });
  });
}

/** What says whose entry it is, and is no side of a contradiction: without it a use may be anybody’s. */
const NAMES = /\/(?:id|deployer)$/;

function withoutPointer(value: unknown, pointer: string): Part {
  const walk = (part: unknown, keys: readonly string[]): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined || part === undefined || part === 'none') return undefined;
    if (Array.isArray(part)) return part.map((inner, index) => (String(index) === key ? walk(inner, rest) : inner));
    return Object.fromEntries(
      Object.entries(part as Part).flatMap(([name, inner]) => {
        if (name !== key) return [[name, inner]];
        const left = rest.length === 0 ? undefined : walk(inner, rest);
        return left === undefined ? [] : [[name, left]];
      }),
    );
  };
  return walk(value, pointer.split('/').slice(1)) as Part;
}

/** Computes the classes of a situation once, so that many forms of a contradiction can be looked for on them. */
export function contradictionJudgeOf(
  situation: Situation,
  pack: Pack,
): (definition: ContradictionDefinition) => 'contradicted' | 'consistent' {
  const { facts, input } = inputsOf(situation, pack);
  const { classes } = partFor(facts, pack, input.edition);
  const frame = new SystemFrame(facts, input.asOf, input.shownFor(facts), input.runCheck);
  classifySystem(frame, classes);
  return (definition) =>
    findContradictions(frame, [definition], () => undefined).length > 0 ? 'contradicted' : 'consistent';
}

/** The states of a point that a version cannot reach, each with the reason. */
export type Unreachable = Partial<Readonly<Record<PointState, string>>>;

const STATES: readonly PointState[] = ['met', 'not-met', 'in-play', 'not-screened'];

/** Holds one class against cases for each state that it can reach. */
export function testClass(id: ClassId, cases: StateCases, unreachable: Unreachable = {}): void {
  for (const state of STATES)
    if ((cases[state]?.length ?? 0) === 0 && unreachable[state] === undefined)
      throw new Error(`${id}: no case is ${state}, and nothing says why`);
  if (collecting !== undefined) {
    collecting.classes.set(id, cases);
    return;
  }
  const classesAlone: Pack = { ...aiAct, policies: [], contradictions: [] };
  describe(id, () => {
    for (const state of STATES) {
      if (cases[state] === undefined) continue;
      describe(state, () => {
        for (const each of cases[state] ?? []) {
          it(each.name, () => {
            const point = pointOf(assess(each, classesAlone), id, each);
            expect(point.state, JSON.stringify(point, null, 1)).toBe(state);
            if (each.decidedBy !== undefined)
              expect(point.decidedBy.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...each.decidedBy]));
            expect(missingProblems(point.missing, each.missing)).toEqual([]);
            expect(placeProblems(point.decidedBy, systemFacts(each.system, each.pointer))).toEqual([]);
          });
        }
      });
    }
  });
}

/** The point of a class for the use or party that a case is about. */
export function pointOf(
  assessed: Pick<SystemAssessment, 'classes'>,
  id: ClassId,
  of: Pick<Case, 'party' | 'use'> = {},
): ClassifiedPoint {
  const points = assessed.classes.filter((point) => point.id === id);
  const found = points.find(({ use, party }) =>
    use !== undefined
      ? use === (of.use ?? USE)
      : party !== undefined && of.party !== undefined
        ? party === of.party
        : true,
  );
  if (found === undefined) throw new Error(`${id} was not computed for ${of.use ?? of.party ?? 'the system'}`);
  return found;
}

/** Why a duty of Chapter III does not bind this party, whatever is stated of the duty. */
export function notHighRisk(party: Part): Cases {
  const system = (patch: Part): Registered => minimalSystem(merge({ parties: list(party) }, patch));
  return [
    { name: 'a system in no regulated class', system: system({}), reason: 'class' },
    {
      name: 'a system for military purposes alone',
      system: system({ scope: { exclusivelyMilitaryDefenceOrNationalSecurity: 'yes', anyOtherPurpose: 'no' } }),
      reason: 'scope',
    },
    {
      name: 'a programme that is no AI system',
      system: system({ definition: { infersHowToGenerateOutputs: 'no', rulesSetSolelyByPersons: 'yes' } }),
      reason: 'scope',
    },
  ];
}
