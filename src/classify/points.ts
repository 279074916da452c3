import { applicationOf } from '../law/citation.js';
import type { HighRiskGround, IsoDate, LawEdition, PointState } from '../law/vocabulary.js';
import type {
  ActState,
  ClassifiedPoint,
  FactReference,
  MissingFact,
  PointTransition,
} from '../model/generated/assessment.js';
import { compile } from '../policy/compile.js';
import type { ConditionNode } from '../policy/condition.js';
import type { ClassDefinition } from '../policy/policy.js';
import { type ProofFact, type ProofNode, prove, proveClass, statedElement } from '../policy/prove.js';
import { decidingFacts, decidingSteps, factsOf, type Need, questionsFor } from '../policy/reasons.js';
import type { Standing } from '../policy/standing.js';
import type { SystemFrame } from '../policy/system-frame.js';

/** What `assess` passes in: how facts and gaps are written down, and which transition defers a point. */
export interface Scribe {
  /** Whether points that are settled and that no headline rests on go without reasons: nobody prints them. */
  readonly isBrief?: boolean;
  reference(fact: ProofFact, frame: SystemFrame): FactReference;
  missing(need: Need, frame: SystemFrame): MissingFact;
  transition(definition: ClassDefinition, frame: SystemFrame, edition: LawEdition): PointTransition | undefined;
}

/** A point of the law as one system, use or party meets it. */
interface Subject {
  readonly use?: string;
  readonly party?: string;
  readonly own?: boolean;
}

/** Every point of the law for one system, with its state, the facts that decided it and those that would. */
export function describePoints(
  frame: SystemFrame,
  definitions: readonly ClassDefinition[],
  edition: LawEdition,
  scribe: Scribe,
): ClassifiedPoint[] {
  return pointsOf(frame, definitions, edition, scribe);
}

/** The same points with their states alone: no reasons, no questions. */
export function pointStates(
  frame: SystemFrame,
  definitions: readonly ClassDefinition[],
  edition: LawEdition,
): ClassifiedPoint[] {
  return pointsOf(frame, definitions, edition, undefined);
}

function pointsOf(
  frame: SystemFrame,
  definitions: readonly ClassDefinition[],
  edition: LawEdition,
  scribe: Scribe | undefined,
): ClassifiedPoint[] {
  const points: ClassifiedPoint[] = [];
  for (const definition of definitions) {
    // A point that an edition of the Act does not have is no point of it.
    if (applicationOf(definition.citation, edition) === undefined) continue;
    const describe = (of: Subject): ClassifiedPoint =>
      described(definition, frame.classOf(definition.id), () => proofOf(definition, frame), frame, edition, scribe, of);
    if (definition.per === 'system') points.push(describe({}));
    else if (definition.elements !== undefined) points.push(...practicePoints(definition, frame, edition, scribe));
    else points.push(...(definition.per === 'uses[]' ? overUses : overParties)(frame, describe));
    const rest = openList(definition, frame);
    if (rest !== undefined) points.push(openRest(definition, rest, frame, edition, scribe !== undefined));
  }
  return points;
}

function overUses<T>(frame: SystemFrame, each: (of: Subject) => T): T[] {
  const results = frame.uses.entries.map((entry, index) => {
    frame.bindUse(index);
    return each({ use: entry.id as string });
  });
  frame.bindUse(-1);
  return results;
}

function overParties<T>(frame: SystemFrame, each: (of: Subject) => T): T[] {
  const results = frame.parties.entries.map((entry, index) => {
    frame.bindParty(index);
    const party = entry.id as string;
    return each({ party, own: frame.organisations.get(party)?.own === true });
  });
  frame.bindParty(-1);
  return results;
}

/**
 * A practice is forbidden to a party and as an act: where its elements are settled out or nobody screened them, one
 * point says so for the use; otherwise each party is told of apart.
 */
function practicePoints(
  definition: ClassDefinition,
  frame: SystemFrame,
  edition: LawEdition,
  scribe: Scribe | undefined,
): ClassifiedPoint[] {
  const elements = definition.elements as ConditionNode;
  const acts = definition.acts ?? [];
  const tell = (condition: ConditionNode, of: Subject): ClassifiedPoint =>
    described(
      definition,
      compile(condition)(frame),
      () => prove(condition, frame, frame.places()),
      frame,
      edition,
      scribe,
      of,
    );
  return overUses(frame, (ofUse) => {
    const standing = compile(elements)(frame);
    const concernsNobody = standing < 0 || (standing === 0 && !statedElement(prove(elements, frame, frame.places())));
    if (concernsNobody) return [tell(elements, ofUse)];
    if (frame.parties.entries.length === 0) return [tell(definition.formula, ofUse)];
    return overParties(frame, (ofParty) => ({
      ...tell(wholeOf(definition), { ...ofUse, ...ofParty }),
      acts: acts.map(({ act }, index): ActState => ({ act, state: stateOf(actOf(definition, index), frame) })),
    }));
  }).flat() as ClassifiedPoint[];
}

/** What a point was decided by: of a practice and a party, what that party commits; else the formula of the class. */
export function conditionFor(definition: ClassDefinition, { party }: Pick<ClassifiedPoint, 'party'>): ConditionNode {
  return definition.elements !== undefined && party !== undefined ? wholeOf(definition) : definition.formula;
}

const wholes = new WeakMap<ClassDefinition, ConditionNode>();
const singleActs = new WeakMap<ClassDefinition, readonly ConditionNode[]>();

/** What a party commits by some act: made once, so that it is compiled once. */
function wholeOf(definition: ClassDefinition): ConditionNode {
  let whole = wholes.get(definition);
  if (whole === undefined) {
    const { elements, acts = [] } = definition;
    whole = { op: 'all', of: [elements as ConditionNode, { op: 'any', of: acts.map(({ formula }) => formula) }] };
    wholes.set(definition, whole);
  }
  return whole;
}

function actOf(definition: ClassDefinition, index: number): ConditionNode {
  let single = singleActs.get(definition);
  if (single === undefined) {
    const { elements, acts = [] } = definition;
    single = acts.map(({ formula }) => ({ op: 'all', of: [elements as ConditionNode, formula] }));
    singleActs.set(definition, single);
  }
  return single[index] as ConditionNode;
}

function stateOf(condition: ConditionNode, frame: SystemFrame): PointState {
  return stateFor(compile(condition)(frame), () => prove(condition, frame, frame.places()));
}

/** In play where an element that is no exception is stated yes; only then is a proof needed. */
function stateFor(standing: Standing, proof: () => ProofNode): PointState {
  if (standing > 0) return 'met';
  if (standing < 0) return 'not-met';
  return statedElement(proof()) ? 'in-play' : 'not-screened';
}

function proofOf(definition: ClassDefinition, frame: SystemFrame): ProofNode {
  return proveClass(definition.id, frame, frame.places())[0] ?? prove(definition.formula, frame, frame.places());
}

/** Why a system is outside the Act is told in every report. */
const LEADS_OUT: ReadonlySet<ClassDefinition['kind']> = new Set(['definition', 'scope']);

/** Why a system is in a class is told where it is; the roles of a party are told by their names. */
const MAKES_THE_CLASS: ReadonlySet<ClassDefinition['kind']> = new Set(['prohibited', 'high-risk', 'transparency']);

/** Whether a brief report gives reasons for a point; of what is open it may ask what would settle it. */
function isTold({ kind }: ClassDefinition, standing: Standing, frame: SystemFrame): boolean {
  if (standing === 0) return true;
  if (LEADS_OUT.has(kind)) return frame.facts.subject === 'model' || isNoSystem(frame) || isOutOfScope(frame);
  return kind === 'general-purpose-model' || (standing > 0 && MAKES_THE_CLASS.has(kind));
}

/** Whether something is for certain no AI system. */
export function isNoSystem(frame: SystemFrame): boolean {
  return frame.classOf('AI system') < 0;
}

/** Whether an AI system is for certain outside the scope of the Act. */
export function isOutOfScope(frame: SystemFrame): boolean {
  return frame.classOf('excluded') > 0 || frame.classOf('free and open-source') > 0 || frame.classOf('in scope') < 0;
}

function described(
  definition: ClassDefinition,
  standing: Standing,
  proving: () => ProofNode,
  frame: SystemFrame,
  edition: LawEdition,
  scribe: Scribe | undefined,
  of: Subject,
): ClassifiedPoint {
  const head = headOf(definition, frame, edition);
  if (scribe === undefined)
    return { ...head, ...of, state: stateFor(standing, proving), decidedBy: [], missing: [] } as ClassifiedPoint;
  if (scribe.isBrief === true && !isTold(definition, standing, frame))
    return { ...head, ...of, state: standing > 0 ? 'met' : 'not-met', decidedBy: [], missing: [] } as ClassifiedPoint;
  const proof = proving();
  const transition = standing < 0 ? undefined : scribe.transition(definition, frame, edition);
  return {
    ...head,
    ...of,
    state: stateFor(standing, () => proof),
    decidedBy: decidingFactsOf(proof).map((fact) => scribe.reference(fact, frame)),
    ...(standing === 0 ? questions(proof, frame, scribe) : { missing: [] }),
    ...(transition === undefined ? {} : { transition }),
  } as ClassifiedPoint;
}

/** The facts that decided; of a class that only other classes decided, the facts behind those. */
function decidingFactsOf(proof: ProofNode): readonly ProofFact[] {
  const own = factsOf(decidingSteps(proof));
  return own.length > 0 ? own : factsOf(decidingFacts(proof));
}

/** The two shortest sets of questions: fewest first, whichever way they settle the point. */
function questions(
  proof: ProofNode,
  frame: SystemFrame,
  scribe: Scribe,
): Pick<ClassifiedPoint, 'missing' | 'missingOtherwise'> {
  const told = (needs: readonly Need[] | undefined): MissingFact[] | undefined =>
    needs?.map((need) => scribe.missing(need, frame));
  const sets = [told(questionsFor(proof, false)), told(questionsFor(proof, true))]
    .filter((set): set is MissingFact[] => set !== undefined && set.length > 0)
    .sort((one, other) => one.length - other.length);
  const [fewest = [], otherwise] = sets;
  return { missing: fewest, ...(otherwise === undefined ? {} : { missingOtherwise: otherwise }) };
}

/**
 * What nobody stated complete may hold more. A use that is not written down leaves every point of uses open; a party
 * that is not written down matters for the scope, while no stated party is in it.
 */
function openList(definition: ClassDefinition, frame: SystemFrame): 'uses' | 'parties' | undefined {
  if (definition.per === 'uses[]') return frame.uses.closed ? undefined : 'uses';
  if (definition.per !== 'parties[]' || definition.kind !== 'scope' || frame.parties.closed) return undefined;
  return frame.classes.get(definition.id)?.entries.every((standing) => standing < 0) === true ? 'parties' : undefined;
}

function openRest(
  definition: ClassDefinition,
  list: 'uses' | 'parties',
  frame: SystemFrame,
  edition: LawEdition,
  isAsked: boolean,
): ClassifiedPoint {
  const { document, pointer } = frame.facts;
  const text = `a statement that ${list} is complete (complete: by, on, count)`;
  const missing = isAsked ? [{ fact: list, document, pointer: `${pointer}/${list}`, text }] : [];
  return { ...headOf(definition, frame, edition), state: 'not-screened', decidedBy: [], missing } as ClassifiedPoint;
}

function headOf(
  definition: ClassDefinition,
  frame: SystemFrame,
  edition: LawEdition,
): { id: string; citation: string; kind: ClassDefinition['kind']; from?: string } {
  const from = consequencesFrom(definition, frame, edition);
  return {
    id: definition.id,
    citation: definition.citation,
    kind: definition.kind,
    ...(from === undefined ? {} : { from }),
  };
}

/** From when a class has consequences here; undefined where it has none, because what it hangs on is settled out. */
function consequencesFrom(definition: ClassDefinition, frame: SystemFrame, edition: LawEdition): IsoDate | undefined {
  const { matters } = definition;
  if (matters === undefined) return datedFrom(definition, edition);
  if (frame.classOf(matters.where) < 0) return undefined;
  const isByProductLaw = frame.classOf('Art. 6(2)') < 0 && frame.classOf('Art. 6(1), Section A') > 0;
  return datedFrom({ citation: matters.through, ground: isByProductLaw ? 'annexI' : 'annexIII' }, edition);
}

/** From when a class has consequences: its own date, or that of its ground. */
export function datedFrom(
  {
    citation,
    ground = 'annexIII',
  }: { readonly citation: ClassDefinition['citation']; readonly ground?: HighRiskGround | undefined },
  edition: LawEdition,
): IsoDate | undefined {
  const application = applicationOf(citation, edition);
  if (application === undefined) return undefined;
  return application.kind === 'single' ? application.from : application[ground];
}
