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
import type { ConditionNode } from '../../src/policy/condition.js';
import type { ClassDefinition, ContradictionDefinition, Pack, Policy, Requirement } from '../../src/policy/policy.js';
import { isNoticed, type Mutant, mutantsOf as mutantsOfAny, outcomeFor, pairs } from '../../src/testing/mutants.js';
import { judgesOf } from '../../src/testing/run.js';
import { type Covered, contradictionJudgeOf, pointOf, statesOf } from './policy-tester.js';

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
const mutantsOf = (node: ConditionNode, id: string): readonly Mutant[] =>
  mutantsOfAny(node, (part) => (SHARED.get(part) ?? id) !== id);

/** Where an importer places a system, its own act meets what asks for anybody’s: the maker’s through it adds nothing. */
const PLACED_BY_THE_IMPORTER: readonly (readonly [part: string, why: string])[] = [
  'all without {"op":"answer","path":"parties[].placesThroughImporter"}',
  'any without {"op":"some","list":"parties[]","where":{"op":"answer","path":"parties[].placesSystemOfThirdCountryBrand"}}',
  'some parties[] turned round',
].map((part) => [part, 'the importer has placed it']);

/** Whether a use is under way decides if a silent register is asked about or waits: the cases name the reason. */
const SILENT_REGISTER: readonly (readonly [part: string, why: string])[] = [
  ['"path":"parties[].use.firstUseOn"', 'a silent register is undetermined either way, for another reason'],
];

/** Parts that no case can notice, each with the reason: something else in the same condition asks for the same. */
const EQUIVALENT: Readonly<Record<string, readonly (readonly [part: string, why: string])[]>> = {
  'ai-act/real-time-identification/targeted-person-only': SILENT_REGISTER,
  'ai-act/real-time-identification/situation-weighed': SILENT_REGISTER,
  'ai-act/real-time-identification/consequences-weighed': SILENT_REGISTER,
  'ai-act/real-time-identification/limits-of-national-law': SILENT_REGISTER,
  'ai-act/real-time-identification/impact-assessment': SILENT_REGISTER,
  'ai-act/real-time-identification/registration': SILENT_REGISTER,
  'ai-act/real-time-identification/authorisation': SILENT_REGISTER,
  'ai-act/real-time-identification/no-decision-on-output-alone': SILENT_REGISTER,
  'ai-act/real-time-identification/notification': SILENT_REGISTER,
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
  // It says what is missing: the answer itself, and not a file that shows it.
  'ai-act/model-providers/cooperation': [
    [
      'all without {"op":"reached","path":"modelRequests[].answeredOn"}',
      'no file of today shows an answer of tomorrow',
    ],
  ],
  'ai-act/model-representatives/requests-of-authorities': [
    [
      'all without {"op":"reached","path":"parties[].modelRepresentation.requests[].answeredOn"}',
      'no file of today shows an answer of tomorrow',
    ],
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
