import { classifySystem } from '../classify/classify.js';
import { conditionFor } from '../classify/points.js';
import type { ReadingEffect } from '../classify/readings.js';
import { missingFact } from '../evaluate/describe.js';
import type { EvidenceFile } from '../evidence/resolve.js';
import { type ShownBySystem, shownFor } from '../evidence/shown.js';
import {
  type AssessmentOptions,
  assessGovernance,
  type Governance,
  modelFacts,
  organisationsOf,
  readingEffectsOf,
  systemFacts,
} from '../governance.js';
import type { IsoDate, LawEdition } from '../law/vocabulary.js';
import type { LoadedEntry } from '../load/registry.js';
import type {
  ClassifiedPoint,
  Contradiction,
  Finding,
  Headline,
  MissingFact,
  RequirementText,
  SystemAssessment,
} from '../model/generated/assessment.js';
import type { ConditionNode } from '../policy/condition.js';
import type { Obligation } from '../policy/obligation.js';
import {
  type Assumption,
  type ClassDefinition,
  forEdition,
  forSubject,
  type Pack,
  roleClassOf,
  scopeOf,
} from '../policy/policy.js';
import { eventDayOf, type ProofNode, prove } from '../policy/prove.js';
import { factsOf, type Need, questionsFor } from '../policy/reasons.js';
import { SystemFrame } from '../policy/system-frame.js';
import { selectObligations } from '../select/select.js';
import { Timings } from '../select/timing.js';
import { checksOver } from '../workflow/checks.js';
import { type ExplainedStep, stepOf } from './explained-proof.js';
import { covers } from './target.js';

/** A fact that would settle something, with its path in the fact dictionary where it has one. */
export type ExplainedNeed = MissingFact & { readonly path?: string };

/** The fewest facts that would make an open answer yes, and those that would make it no; absent where none can. */
export interface Settling {
  readonly yes?: readonly ExplainedNeed[];
  readonly no?: readonly ExplainedNeed[];
}

export interface ExplainedClass {
  readonly point: ClassifiedPoint;
  readonly title: string;
  /** Absent for what stands for entries that nobody wrote down. */
  readonly proof?: ExplainedStep;
  readonly settling: Settling;
  /** Each reading that the class rests on; where the other side gives another answer here, that answer. */
  readonly readings: readonly (Assumption & {
    readonly chosen?: 'other';
    readonly otherwise?: ClassifiedPoint['state'];
  })[];
}

export interface ExplainedDuty {
  readonly finding: Finding;
  readonly requirement: RequirementText;
  /** Scope, role, class and condition: why it binds this party, or does not. */
  readonly applies: ExplainedStep;
  readonly holds: ExplainedStep;
  readonly settling: Settling;
  /** Items that count for a fact of the proof, and why others show nothing. */
  readonly evidence: { readonly items: readonly string[]; readonly failures: readonly string[] };
}

export interface Explanation {
  readonly system: { readonly id: string; readonly name: string; readonly document: string };
  readonly asOf: IsoDate;
  readonly edition: LawEdition;
  readonly headline: Headline;
  readonly classes: readonly ExplainedClass[];
  readonly duties: readonly ExplainedDuty[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Why a system has a class, or why a duty came to its outcome: the assessment of `check`, with the whole proof beside
 * each answer. Without a target the headline is explained.
 *
 * @param target a class, a requirement, or a citation that covers everything below it
 * @returns undefined where the target matches nothing that this run holds
 */
export function explain(
  governance: Governance,
  files: ReadonlyMap<string, EvidenceFile>,
  given: AssessmentOptions,
  systemId: string,
  target: string | undefined,
): Explanation | undefined {
  const options = { ...given, pack: forEdition(given.pack, given.edition) };
  const assessment = assessGovernance(governance, files, { ...options, system: systemId });
  const assessed = assessment.systems[0];
  if (assessed === undefined) return undefined;
  const { frame, shown } = frameFor(governance, files, options, systemId);
  const effects = readingEffectsOf(governance, { ...options, system: systemId }).get(systemId) ?? [];
  const wanted = target === undefined ? headlineClasses(assessed) : [target];
  const texts = new Map(assessment.header.requirements.map((text) => [text.id, text]));
  const matches = (...names: readonly (string | undefined)[]): boolean =>
    wanted.some((one) => names.some((name) => name !== undefined && covers(one, name)));
  const part = forSubject(options.pack, assessed.subject ?? 'system');
  const classes = part.classes
    .filter(({ id, citation }) => (target === undefined ? wanted.includes(id) : matches(id, citation)))
    .flatMap((definition) => explainClass(definition, assessed, frame, options.pack, effects));
  const duties =
    target === undefined ? [] : explainDuties(assessed, frame, shown, texts, { ...options, pack: part }, matches);
  const contradictions =
    target === undefined ? [] : assessed.contradictions.filter(({ id, citation }) => matches(id, citation));
  if (classes.length + duties.length + contradictions.length === 0) return undefined;
  const { id, name, document, headline } = assessed;
  return {
    system: { id, name, document },
    asOf: options.asOf,
    edition: options.edition,
    headline,
    classes,
    duties,
    contradictions,
  };
}

/** The classes that made the headline; where it is undetermined, what has to be settled first. */
function headlineClasses({ headline, classes }: SystemAssessment): readonly string[] {
  const ids = (test: (point: ClassifiedPoint) => boolean): string[] => [
    ...new Set(classes.filter(test).map(({ id }) => id)),
  ];
  switch (headline.class) {
    case 'not an AI system':
    case 'AI system':
      return ['AI system'];
    case 'outside the scope':
      return ['in scope'];
    case 'high-risk':
      return ids(({ id, state }) => state === 'met' && (id === 'Art. 6(2)' || id.startsWith('Art. 6(1)')));
    case 'general-purpose model':
    case 'no general-purpose model':
      return ['general-purpose model'];
    case 'general-purpose model with systemic risk':
      return ['systemic risk'];
    case 'prohibited':
    case 'transparency':
      return ids(({ kind, state }) => kind === headline.class && state === 'met');
    case 'undetermined': {
      const first = ids(({ id, kind }) => headline.open.includes(id) && (kind === 'definition' || kind === 'scope'));
      return first.length > 0 ? first : headline.open;
    }
  }
}

function frameFor(
  { registry, graphs }: Governance,
  files: ReadonlyMap<string, EvidenceFile>,
  { asOf, pack }: AssessmentOptions,
  id: string,
): { frame: SystemFrame; shown: ShownBySystem } {
  const organisations = organisationsOf(registry);
  const entry = registry.systems.find((candidate) => candidate.id === id);
  const model = registry.models.find((candidate) => candidate.id === id);
  if (entry === undefined && model === undefined) throw new Error(`the registry holds no system ${id}`);
  const system =
    entry === undefined ? modelFacts(model as LoadedEntry, organisations) : systemFacts(entry, organisations);
  const shown = shownFor(
    system,
    { items: registry.evidence?.items ?? [], attestations: registry.attestations, files },
    asOf,
  );
  const frame = new SystemFrame(system, asOf, shown, checksOver(graphs));
  classifySystem(frame, forSubject(pack, system.subject ?? 'system').classes);
  return { frame, shown };
}

function explainClass(
  definition: ClassDefinition,
  { classes }: SystemAssessment,
  frame: SystemFrame,
  pack: Pack,
  effects: readonly ReadingEffect[],
): ExplainedClass[] {
  const { title } = definition;
  return classes
    .filter(({ id }) => id === definition.id)
    .map((point) => {
      bind(frame, point);
      // A point without its use or party stands for entries that nobody wrote down: there is nothing to prove for it.
      const isRest = definition.per !== 'system' && point.use === undefined && point.party === undefined;
      const proof = isRest ? undefined : prove(conditionFor(definition, point), frame, frame.places());
      const told: ExplainedClass = {
        point,
        title,
        readings: readingsFor(definition, point, effects, pack),
        ...(proof === undefined ? {} : { proof: stepOf(proof, frame, pack) }),
        settling: proof === undefined ? {} : settlingOf(proof, frame),
      };
      bind(frame, {});
      return told;
    });
}

function readingsFor(
  { assumptions }: ClassDefinition,
  { id, use, party }: ClassifiedPoint,
  effects: readonly ReadingEffect[],
  pack: Pack,
): ExplainedClass['readings'] {
  return assumptions.map((assumption) => {
    const moved = effects
      .find(({ number }) => number === assumption.reading)
      ?.moved.find((point) => point.id === id && point.use === use && point.party === party);
    return {
      ...assumption,
      ...(pack.readings?.includes(assumption.reading) === true ? { chosen: 'other' as const } : {}),
      ...(moved === undefined ? {} : { otherwise: moved.otherwise }),
    };
  });
}

function explainDuties(
  { findings }: SystemAssessment,
  frame: SystemFrame,
  shown: ShownBySystem,
  texts: ReadonlyMap<string, RequirementText>,
  { pack, edition }: AssessmentOptions,
  matches: (...names: readonly (string | undefined)[]) => boolean,
): ExplainedDuty[] {
  const obligations = new Map(
    selectObligations(frame, pack.id, pack.policies, new Timings(frame, edition, pack.readings)).map((one) => [
      keyOf(one, frame),
      one,
    ]),
  );
  return findings
    .filter(
      ({ requirement, citation, bindsThrough }) =>
        matches(requirement, citation) || (bindsThrough !== undefined && matches(bindsThrough)),
    )
    .flatMap((finding) => {
      const obligation = obligations.get([finding.requirement, finding.party, finding.role, finding.use].join(' '));
      const requirement = texts.get(finding.requirement);
      if (obligation === undefined || requirement === undefined) return [];
      bind(frame, finding);
      const holds = prove(obligation.requirement.holds, frame, frame.places());
      const applies = prove(applicability(obligation), frame, frame.places());
      const open = finding.reason === 'applicability-open' ? applies : holds;
      const facts = factsOf(stepsOf(holds)).map((fact) => [fact.concrete, eventDayOf(fact)] as const);
      const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
      const told: ExplainedDuty = {
        finding,
        requirement,
        applies: stepOf(applies, frame, pack),
        holds: stepOf(holds, frame, pack),
        settling: settlingOf(open, frame),
        evidence: {
          items: unique(facts.flatMap(([path, day]) => shown.items(path, day))),
          failures: unique(facts.flatMap(([path, day]) => shown.failures(path, day))),
        },
      };
      bind(frame, {});
      return [told];
    });
}

function keyOf({ id, party, role, use }: Obligation, frame: SystemFrame): string {
  return [id, frame.parties.entries[party]?.id, role, frame.uses.entries[use]?.id].join(' ');
}

function applicability({ policy, requirement, role }: Obligation): ConditionNode {
  const when = requirement.when === undefined ? [] : [requirement.when];
  return {
    op: 'all',
    of: [scopeOf(policy), { op: 'class', id: roleClassOf(policy, role) }, policy.appliesTo, ...when],
  };
}

function bind(
  frame: SystemFrame,
  { party, use }: { readonly party?: string | undefined; readonly use?: string | undefined },
): void {
  frame.bindParty(party === undefined ? -1 : frame.parties.entries.findIndex(({ id }) => id === party));
  frame.bindUse(use === undefined ? -1 : frame.uses.entries.findIndex(({ id }) => id === use));
}

function stepsOf(proof: ProofNode): readonly ProofNode[] {
  return [proof, ...proof.children.flatMap(stepsOf)];
}

function settlingOf(proof: ProofNode, frame: SystemFrame): Settling {
  if (proof.standing !== 0) return {};
  const told = (needs: readonly Need[] | undefined): ExplainedNeed[] | undefined =>
    needs?.map((need) => ({
      ...missingFact(need, frame),
      ...(need.fact === undefined ? {} : { path: need.fact.path }),
    }));
  const [yes, no] = [told(questionsFor(proof, true)), told(questionsFor(proof, false))];
  return { ...(yes === undefined ? {} : { yes }), ...(no === undefined ? {} : { no }) };
}
