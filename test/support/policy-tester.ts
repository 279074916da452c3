import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { type AssessmentInput, assessSystem, leastBasisOf, partFor } from '../../src/assess.js';
import { classifySystem } from '../../src/classify/classify.js';
import { pointStates } from '../../src/classify/points.js';
import { findContradictions } from '../../src/evaluate/contradictions.js';
import { judge } from '../../src/evaluate/judge.js';
import { valueInWords } from '../../src/evaluate/sentences.js';
import { shownFor } from '../../src/evidence/shown.js';
import type { Basis, LawEdition, Outcome, PointState, Role } from '../../src/law/vocabulary.js';
import type { ClassId } from '../../src/model/classes.js';
import type {
  ClassifiedPoint,
  Contradiction,
  FactReference,
  Finding,
  MissingFact,
  SystemAssessment,
} from '../../src/model/generated/assessment.js';
import type { Attestation } from '../../src/model/generated/attestations.js';
import type { Waiver } from '../../src/model/generated/waivers.js';
import type { ContradictionDefinition, Pack, Policy } from '../../src/policy/policy.js';
import { pathsIn } from '../../src/policy/reasons.js';
import { rankOf } from '../../src/policy/standing.js';
import { type SystemFacts, SystemFrame } from '../../src/policy/system-frame.js';
import { selectObligations } from '../../src/select/select.js';
import { checksOver } from '../../src/workflow/checks.js';
import type { NativeWorkflow } from '../../src/workflow/native-document.js';
import {
  AS_OF,
  changed,
  type Evidence,
  fileOf,
  freeze,
  graphsOf,
  having,
  list,
  merge,
  minimalSystem,
  type Part,
  type Registered,
  systemFacts,
  USE,
  WRITTEN,
} from './builders.js';

/** What one assessment is made of. */
export interface Situation {
  readonly system: Registered;
  /** What is assessed, where it is no system. */
  readonly subject?: SystemFacts['subject'];
  readonly evidence?: readonly Evidence[];
  readonly attestations?: readonly Attestation[];
  readonly workflows?: readonly NativeWorkflow[];
  readonly waivers?: readonly Waiver[];
  readonly asOf?: string;
  readonly edition?: LawEdition;
  readonly leastBasis?: Readonly<Record<string, Basis>>;
  /** Where the system stands inside its document. */
  readonly pointer?: string;
}

/** What a situation is assessed with, and the facts of its system. */
function inputsOf(situation: Situation, pack: Pack): { readonly facts: SystemFacts; readonly input: AssessmentInput } {
  const { system, workflows = [], asOf = AS_OF, edition = 'current', waivers = [], leastBasis = {} } = situation;
  const { subject, evidence = [], attestations = [], pointer } = situation;
  const registers = {
    items: freeze(evidence.map(({ item }) => (item.date === WRITTEN ? { ...item, date: asOf } : item))),
    attestations: freeze(attestations.map((each) => (each.on === WRITTEN ? { ...each, on: asOf } : each))),
    files: new Map(evidence.map(({ item, file }) => [item.path, freeze(file)])),
  };
  const input: AssessmentInput = {
    asOf,
    edition,
    pack: freeze(pack),
    leastBasis,
    waivers: freeze(waivers),
    shownFor: (facts) => shownFor(facts, registers, asOf),
    runCheck: checksOver(graphsOf(workflows)),
    contradictionsFor: () => [],
  };
  const facts = systemFacts(system, pointer);
  return { facts: subject === undefined ? facts : { ...facts, subject }, input };
}

/**
 * Runs classify, select and evaluate on frozen inputs.
 *
 * @param isBrief leaves out the facts behind classes that are not met
 */
export function assess(situation: Situation, pack: Pack = aiAct, isBrief = false): SystemAssessment {
  const { facts, input } = inputsOf(situation, pack);
  return assessSystem(facts, { ...input, isBrief });
}

/** An obligation without reasons: whom it is about, and what became of it. */
export interface Judgement {
  readonly party: string | undefined;
  readonly role: Role;
  readonly use: string | undefined;
  readonly outcome: Outcome;
}

/**
 * Computes the classes of a situation once, so that many forms of a duty can be judged on them: the steps of
 * `assessSystem` without reasons.
 */
export function judgesOf(situation: Situation, pack: Pack): (policy: Policy) => readonly Judgement[] {
  const { facts, input } = inputsOf(situation, pack);
  const { classes } = partFor(facts, pack, input.edition);
  const shown = input.shownFor(facts);
  const frame = new SystemFrame(facts, input.asOf, shown, input.runCheck);
  classifySystem(frame, classes);
  return (policy) => {
    const judged = selectObligations(frame, pack.id, [policy], input.edition).map((obligation): Judgement => {
      frame.bindParty(obligation.party);
      frame.bindUse(obligation.use);
      const { outcome } = judge(
        obligation,
        frame,
        shown,
        leastBasisOf(obligation.id, obligation.requirement, input.leastBasis),
      );
      return { party: frame.partyId, role: obligation.role, use: frame.useId, outcome };
    });
    frame.bindParty(-1);
    frame.bindUse(-1);
    return judged;
  };
}

/** The states of every point of a situation, without reasons. */
export function statesOf(situation: Situation, pack: Pack): readonly ClassifiedPoint[] {
  const { facts, input } = inputsOf(situation, pack);
  const { classes } = partFor(facts, pack, input.edition);
  const frame = new SystemFrame(facts, input.asOf, input.shownFor(facts), input.runCheck);
  classifySystem(frame, classes);
  return pointStates(frame, classes, input.edition);
}

/** One situation and what is expected of it. Facts are named, never sentences. */
export interface Case extends Situation {
  /** The situation, as a lawyer would tell it. */
  readonly name: string;
  /** Facts that are among those that decided. */
  readonly decidedBy?: readonly string[];
  /** Facts that are among the missing, or words of what is missing. */
  readonly missing?: readonly string[];
  /** The keys of all instances. */
  readonly instances?: readonly string[];
  readonly party?: string;
  readonly role?: Role;
  readonly use?: string;
  readonly reason?: Finding['reason'];
}

type NonEmpty<T> = readonly [T, ...T[]];
export type Cases = NonEmpty<Case>;
export type OutcomeCases = Readonly<Record<Outcome, Cases>>;
export type StateCases = Partial<Readonly<Record<PointState, Cases>>>;

/** Cases in which two statements contradict each other, and cases in which they do not, or one of them is not made. */
export type ContradictionCases = Readonly<Record<'contradicted' | 'consistent', Cases>>;

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
            expect(finding.outcome, told(finding)).toBe(outcome);
            expectReasons(finding, each);
            expectWellFormed(finding, each, known.leastBasis);
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
          expectExactPlaces(decidedBy, systemFacts(each.system, each.pointer));
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
          (place) => place.document === document && !place.pointer.endsWith('/id') && isOwn(place.fact),
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

/** The one finding of a requirement that a case is about. */
export function findingOf(
  assessed: SystemAssessment,
  id: string,
  of: Pick<Case, 'party' | 'role' | 'use'> = {},
): Finding {
  const full = id.startsWith('ai-act/') ? id : `ai-act/${id}`;
  const found = assessed.findings.filter(
    ({ requirement, party, role, use }) =>
      requirement === full &&
      (of.party === undefined || of.party === party) &&
      (of.role === undefined || of.role === role) &&
      (of.use === undefined || of.use === use),
  );
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${full}: ${found.length} findings; a case names party, role or use where there are several`);
  return first;
}

function told({ outcome, reason, because, decidedBy, missing, instances }: Finding): string {
  return JSON.stringify({ outcome, reason, because, decidedBy, missing, instances }, null, 1);
}

function expectReasons(finding: Finding, { decidedBy, missing, instances, reason }: Case): void {
  if (decidedBy !== undefined)
    expect(finding.decidedBy.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...decidedBy]));
  expectMissing(finding.missing, missing);
  if (instances !== undefined) expect(finding.instances.map(({ key }) => key)).toEqual(instances);
  if (reason !== undefined) expect(finding.reason, told(finding)).toBe(reason);
}

function expectMissing(found: readonly MissingFact[], missing: readonly string[] = []): void {
  for (const name of missing)
    expect(
      found.some(({ fact, text }) => fact === name || text.includes(name)),
      `${name} is not among ${JSON.stringify(found)}`,
    ).toBe(true);
}

/** What holds for every finding, whatever the case is about. */
function expectWellFormed(finding: Finding, each: Case, leastBasis: Basis): void {
  const system = systemFacts(each.system, each.pointer);
  expectExactPlaces(finding.decidedBy, system);
  const { outcome, basis, missing, judgement, nextFlip } = finding;
  if (outcome === 'satisfied') expect(rankOf(basis ?? 'stated')).toBeGreaterThanOrEqual(rankOf(leastBasis));
  if (outcome === 'not-satisfied') expect(finding.because.length + finding.instances.length).toBeGreaterThan(0);
  if (outcome === 'undetermined')
    expect(missing.length > 0 || judgement !== undefined, 'nothing is named that would settle it').toBe(true);
  else expect(missing).toEqual([]);
  if (nextFlip !== undefined) expect(nextFlip > (each.asOf ?? AS_OF)).toBe(true);
}

/** Each pointer leads, in the frozen input, to the value that was read; below a stated `none` it leads to that. */
export function expectExactPlaces(references: readonly FactReference[], system: SystemFacts): void {
  for (const { fact, document, pointer, value } of references) {
    if (fact.startsWith('workflow.')) continue;
    const root = rootOf(document, system);
    const there = resolve(root, pointer.slice(document === system.document ? system.pointer.length : 0));
    expect(value, `${fact} at ${document}${pointer}`).toBe(there === undefined ? undefined : valueInWords(there));
  }
}

function rootOf(document: string, system: SystemFacts): unknown {
  if (document === system.document) return system.facts;
  const found = [...system.organisations.values()].find((organisation) => organisation.document === document);
  if (found === undefined) throw new Error(`nobody wrote ${document}`);
  return found.facts;
}

function resolve(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of pointer.split('/').slice(1)) {
    if (value === undefined || value === 'none') return value;
    value = (value as Part)[key];
  }
  return value;
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
            expectMissing(point.missing, each.missing);
            expectExactPlaces(point.decidedBy, systemFacts(each.system, each.pointer));
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

/**
 * What a duty that is claimed comes to while its evidence shows nothing, one case for each fault: every item of the
 * shown situation has the fault.
 */
export function onUnusableEvidence(shown: Situation & Pick<Case, 'party' | 'role' | 'use'>): Cases {
  const faulty = (name: string, patch: Parameters<typeof changed>[1]): Case => ({
    ...shown,
    name,
    evidence: (shown.evidence ?? []).map((item) => changed(item, patch)),
    reason: 'claimed-not-shown',
  });
  const sha256 = `sha256:${'0'.repeat(64)}`;
  const asOf = shown.asOf ?? AS_OF;
  return [
    { ...shown, name: 'claimed by the registry alone, nothing shown', evidence: [], reason: 'claimed-not-shown' },
    faulty('shown for an older version', { version: '1.9' }),
    faulty('shown without saying for which version', { version: undefined }),
    faulty('shown by an item whose review date has passed', { reviewBy: '2028-01-01' }),
    faulty('shown by an item without a review date', { reviewBy: undefined }),
    faulty('shown by an item that nobody approved', { approver: undefined }),
    faulty('shown by an item that its own author approved', { approver: 'A. Author' }),
    faulty('shown by an item without an author', { author: undefined }),
    faulty('shown by a file that was changed after it was registered', {
      file: fileOf(sha256),
    }),
    faulty('shown by a file without a registered digest', { sha256: undefined }),
    faulty('shown by an empty file', { file: fileOf(sha256, { size: 0 }) }),
    faulty('shown by a file that is not there', { file: { state: 'absent' } }),
    faulty('shown by a file outside the folder', { file: { state: 'outside' } }),
    faulty('shown by a pointer to large-file storage', {
      file: fileOf(sha256, { size: 130, isPointer: true }),
    }),
    faulty('shown by an item dated after the day that is judged', { date: dayAfter(asOf) }),
    faulty('shown by an item without a date', { date: undefined }),
    faulty('shown for another system', { systems: ['payroll'] }),
    {
      ...shown,
      name: 'shown for a system that does not say its version',
      system: having(shown.system, { version: undefined }),
    },
  ];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
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
