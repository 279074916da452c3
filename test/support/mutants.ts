import { makesItsAuthorProvider } from '../../policies/classification/art-25-value-chain.js';
import { supervisedByAIOffice, supervisedByItsFacts, underTheAIOffice } from '../../policies/conformity/ai-office.js';
import { bodyExamines, withNotifiedBody } from '../../policies/conformity/annex-07-notified-body.js';
import { biometric } from '../../policies/conformity/art-43-conformity-assessment.js';
import { aiAct } from '../../policies/index.js';
import { limitedReporting } from '../../policies/post-market-monitoring/serious-incidents.js';
import {
  consent,
  deployersInvolved,
  duration,
  establishment,
  incidentsMitigated,
  incidentsReported,
  outcomesNotified,
  oversight,
  recall,
  stopsNotified,
  transfers,
  underAFramework,
  underArticle60,
  vulnerableSubjects,
  withdrawals,
  withoutConsent,
} from '../../policies/real-world-testing/tests.js';
import type { IsoPeriod } from '../../src/law/vocabulary.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import type { ClassDefinition, ContradictionDefinition, Pack, Policy, Requirement } from '../../src/policy/policy.js';
import {
  type Case,
  type Covered,
  contradictionJudgeOf,
  type Judgement,
  judgesOf,
  pointOf,
  statesOf,
} from './policy-tester.js';

/**
 * Conditions are values, so a test can change them: a part left out, “every” for “some”, a day moved by one. Some case
 * has to notice each change; a part that no case needs is a part whose loss nobody would see.
 */

/** A condition that differs from another in one place. */
interface Mutant {
  readonly what: string;
  readonly node: ConditionNode;
}

/**
 * One value that several duties read, and the duty in which its parts are changed: in the others it is left out or
 * kept as a whole.
 */
const SHARED: ReadonlyMap<ConditionNode, string> = new Map<ConditionNode, string>([
  [limitedReporting, 'ai-act/serious-incidents/report'],
  [biometric, 'ai-act/conformity-assessment/procedure-for-biometrics'],
  [withNotifiedBody, 'ai-act/notified-body-procedure/application-for-the-documentation'],
  [bodyExamines, 'ai-act/notified-body-procedure/access-to-data-sets'],
  // Who supervises is asked of reports; others take the answer as a whole.
  [supervisedByAIOffice, 'ai-act/reports-to-the-ai-office/report'],
  [supervisedByItsFacts, 'ai-act/reports-to-the-ai-office/report'],
  [underTheAIOffice, 'ai-act/serious-incidents/report'],
  // Which tests count is the same for every duty of an article.
  [underArticle60.which, 'ai-act/real-world-testing/plan'],
  [underArticle60.entered, 'ai-act/real-world-testing/plan'],
  [underArticle60.conducted, 'ai-act/real-world-testing/plan'],
  [underAFramework.which, 'ai-act/testing-of-section-b-products/agreed-plan'],
  [underAFramework.entered, 'ai-act/testing-of-section-b-products/agreed-plan'],
  [underAFramework.conducted, 'ai-act/testing-of-section-b-products/agreed-plan'],
  // Article 60a asks for the same conditions of other products, and Article 61 for consent where it is sought.
  [establishment, 'ai-act/real-world-testing/establishment'],
  [transfers, 'ai-act/real-world-testing/transfers'],
  [duration, 'ai-act/real-world-testing/duration'],
  [vulnerableSubjects, 'ai-act/real-world-testing/vulnerable-subjects'],
  [deployersInvolved, 'ai-act/real-world-testing/deployers'],
  [consent, 'ai-act/real-world-testing/consent'],
  [withoutConsent, 'ai-act/real-world-testing/consent'],
  [oversight, 'ai-act/real-world-testing/oversight'],
  [withdrawals, 'ai-act/real-world-testing/withdrawal'],
  [incidentsReported, 'ai-act/real-world-testing/incident-report'],
  [incidentsMitigated, 'ai-act/real-world-testing/incident-mitigation'],
  [recall, 'ai-act/real-world-testing/recall-procedure'],
  [stopsNotified, 'ai-act/real-world-testing/stop-notification'],
  [outcomesNotified, 'ai-act/real-world-testing/outcomes-notification'],
  // The class changes the same parts in a condition of its own.
  [makesItsAuthorProvider, 'Art. 25(1)'],
]);

/** Every condition that differs from this one in one place, for the duty or class that it is a condition of. */
function mutantsOf(node: ConditionNode, id: string): readonly Mutant[] {
  if ((SHARED.get(node) ?? id) !== id) return [];
  switch (node.op) {
    case 'all':
    case 'any':
      return [
        ...(node.of.length < 2 ? [] : [...node.of.map((part, index) => without(node, index, part)), turned(node)]),
        ...node.of.flatMap((part, index) =>
          mutantsOf(part, id).map(({ what, node: inner }) => ({
            what,
            node: { ...node, of: node.of.map((old, at) => (at === index ? inner : old)) },
          })),
        ),
      ];
    case 'stated':
      // What counts only where it is stated stands beside the same elements without that: an exception in it is asked twice.
      return mutantsOf(withoutExceptions(node.of), id).map(({ what, node: of }) => ({ what, node: { ...node, of } }));
    case 'not':
      return [
        { what: `${told(node)} gone`, node: node.of },
        ...mutantsOf(node.of, id).map(({ what, node: of }) => ({ what, node: { ...node, of } })),
      ];
    case 'given':
      return mutantsOf(node.of, id).map(({ what, node: of }) => ({ what, node: { ...node, of } }));
    case 'invoked':
      return [
        { what: `${told(node)} without being invoked`, node: node.of },
        ...mutantsOf(node.of, id).map(({ what, node: of }) => ({ what, node: { ...node, of } })),
      ];
    case 'every':
    case 'some':
      return [
        { what: `${node.op} ${node.list} turned round`, node: { ...node, op: node.op === 'every' ? 'some' : 'every' } },
        ...mutantsOf(node.where, id).map(({ what, node: where }) => ({ what, node: { ...node, where } })),
      ];
    case 'reached':
      return [{ what: `${told(node)} the day after`, node: { ...node, op: 'passed' } }];
    case 'passed':
      return [{ what: `${told(node)} on the day`, node: { ...node, op: 'reached' } }];
    case 'ordered':
      return [
        { what: `${told(node)} with or without the same day`, node: { ...node, strictly: !node.strictly } },
        ...shiftedByADay(node.within).map((within) => ({ what: `${told(node)} ${within}`, node: { ...node, within } })),
      ];
    case 'compares': {
      const relation = node.relation === 'no less than' ? 'no more than' : 'no less than';
      return [{ what: `${told(node)} the other way`, node: { ...node, relation } }];
    }
    case 'fits':
      return [{ what: `${told(node)} twice the time`, node: { ...node, per: node.per * 2 } }];
    case 'inTime':
      return dayMutants(node);
    case 'lasts':
      return ['P5M', 'P7M'].map((minimum) => ({ what: `${told(node)} ${minimum}`, node: { ...node, minimum } }));
    case 'atLeast': {
      // By one; where a number is so large that one more changes nothing, by the next number that a file can hold.
      const step = Math.max(1, node.value * Number.EPSILON);
      return [node.value - step, node.value + step].map((value) => ({
        what: `${told(node)} ${value}`,
        node: { ...node, value },
      }));
    }
    default:
      return [];
  }
}

/** The last day moved by one; days alone are counted in them. */
function dayMutants(node: ConditionNode & { op: 'inTime' }): readonly Mutant[] {
  const days = Number(/^P(\d+)D$/.exec(node.within ?? 'P0D')?.[1]);
  return [days - 1, days + 1]
    .filter((within) => within > 0)
    .map((within) => ({ what: `${told(node)} P${within}D`, node: { ...node, within: `P${within}D` as const } }));
}

/** A period of days, one day shorter and one day longer; nothing for another period, or none. */
function shiftedByADay(period: IsoPeriod | undefined): readonly IsoPeriod[] {
  const days = Number(/^P(\d+)D$/.exec(period ?? '')?.[1]);
  return Number.isNaN(days) ? [] : [`P${days - 1}D`, `P${days + 1}D`];
}

function withoutExceptions(node: ConditionNode): ConditionNode {
  if (node.op !== 'all' && node.op !== 'any') return node;
  const of = node.of.filter((part) => part.op !== 'not' || part.of.op !== 'invoked').map(withoutExceptions);
  return { ...node, of };
}

function turned(node: ConditionNode & { op: 'all' | 'any' }): Mutant {
  return { what: `${told(node)} turned round`, node: { ...node, op: node.op === 'all' ? 'any' : 'all' } };
}

function without(node: ConditionNode & { op: 'all' | 'any' }, index: number, part: ConditionNode): Mutant {
  return { what: `${node.op} without ${told(part)}`, node: { ...node, of: node.of.filter((_, at) => at !== index) } };
}

const told = (node: ConditionNode): string => JSON.stringify(node).slice(0, 160);

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
  'ai-act/real-world-testing/approval': [
    ['"strictly":false} with or without the same day', 'thirty days have to lie between the two'],
  ],
  'ai-act/real-world-testing/duration': [
    ['"within":"P12M"} with or without the same day', 'a test of one day needs no extension'],
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

/** What became of the mutants of one duty or class. Those that no case can notice are apart, and count for nothing. */
export interface Tried {
  readonly id: string;
  /** How many were tried. */
  readonly mutants: number;
  /** Each that no case noticed: in which part, and what was changed. */
  readonly survivors: readonly string[];
  readonly equivalent: number;
}

type Patch = { readonly part: string; readonly what: string; readonly isNoticed: () => boolean };

function tried(id: string, patches: readonly Patch[]): Tried {
  const told = patches.filter(({ what }) => !isEquivalent(id, what));
  const survivors = told.filter(({ isNoticed: noticed }) => !noticed()).map(({ part, what }) => `${part}: ${what}`);
  return { id, mutants: told.length, survivors, equivalent: patches.length - told.length };
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

/** Holds every mutant of a duty against its cases. Throws where nothing tests the duty, or a case fails unchanged. */
export function mutateRequirement(policy: Policy, requirement: Requirement, covered: Covered): Tried {
  const id = `${aiAct.id}/${policy.id}/${requirement.id}`;
  const cases = covered.requirements.get(id);
  if (cases === undefined) throw new Error(`nothing tests ${id}`);
  const expected = pairs(cases);
  // The classes of a case are the same for every form of the duty.
  const judges = expected.map(([, of]) => judgesOf(of, { ...aiAct, policies: [], contradictions: [] }));
  const test = (patch: { holds?: ConditionNode; when?: ConditionNode }): boolean => {
    const changed = { ...policy, requirements: [{ ...requirement, ...patch }] };
    return isNoticed(expected, (of, index) => outcomeFor(of, judges[index]!(changed)));
  };
  if (test({})) throw new Error(`${id}: a case fails without any change`);
  const { holds, when } = requirement;
  return tried(id, [
    ...mutantsOf(holds, id).map(({ what, node }) => ({ part: 'holds', what, isNoticed: () => test({ holds: node }) })),
    ...(when === undefined ? [] : mutantsOf(when, id)).map(({ what, node }) => ({
      part: 'when',
      what,
      isNoticed: () => test({ when: node }),
    })),
  ]);
}

/** Holds every mutant of a class against its cases. Throws where nothing tests it, or a case fails unchanged. */
export function mutateClass(definition: ClassDefinition, covered: Covered): Tried {
  const { id, formula, elements } = definition;
  const cases = covered.classes.get(id);
  if (cases === undefined) throw new Error(`nothing tests ${id}`);
  const expected = pairs(cases);
  const test = (patch: Partial<ClassDefinition>): boolean => {
    const classes = aiAct.classes.map((each) => (each.id === id ? { ...definition, ...patch } : each));
    const pack: Pack = { ...aiAct, classes, policies: [], contradictions: [] };
    return isNoticed(expected, (of) => pointOf({ classes: [...statesOf(of, pack)] }, id, of).state);
  };
  if (test({})) throw new Error(`${id}: a case fails without any change`);
  return tried(
    id,
    elements === undefined
      ? mutantsOf(formula, id).map(({ what, node }) => ({
          part: 'formula',
          what,
          isNoticed: () => test({ formula: node }),
        }))
      : practicesOf(definition).map(({ what, parts }) => ({ part: 'practice', what, isNoticed: () => test(parts) })),
  );
}

/** Holds every mutant of a contradiction against its cases. Throws where a case fails unchanged. */
export function mutateContradiction(definition: ContradictionDefinition, covered: Covered): Tried {
  const { id, holds } = definition;
  const cases = covered.contradictions.get(id);
  if (cases === undefined) throw new Error(`nothing tests ${id}`);
  const expected = pairs(cases);
  const judges = expected.map(([, of]) => contradictionJudgeOf(of, { ...aiAct, policies: [] }));
  const test = (changed: ConditionNode): boolean =>
    isNoticed(expected, (_, index) => judges[index]!({ ...definition, holds: changed }));
  if (test(holds)) throw new Error(`${id}: a case fails without any change`);
  return tried(
    id,
    mutantsOf(holds, id).map(({ what, node }) => ({ part: 'holds', what, isNoticed: () => test(node) })),
  );
}

/** A practice is told by its elements and acts; its formula is made of both, so all three change together. */
function practicesOf({ id, elements, acts = [] }: ClassDefinition): readonly { what: string; parts: PracticeParts }[] {
  const made = (what: string, ofUse: ConditionNode, byActs: NonNullable<ClassDefinition['acts']>) => {
    const where: ConditionNode = { op: 'any', of: byActs.map(({ formula }) => formula) };
    const formula: ConditionNode = { op: 'all', of: [ofUse, { op: 'some', list: 'parties[]', where }] };
    return { what, parts: { elements: ofUse, acts: byActs, formula } };
  };
  const whole = elements as ConditionNode;
  return [
    ...mutantsOf(whole, id).map(({ what, node }) => made(what, node, acts)),
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
      ...mutantsOf(formula, id).map(({ what, node }) =>
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
