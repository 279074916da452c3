import { applicationOf } from '../law/citation.js';
import type { LawEdition, PointState } from '../law/vocabulary.js';
import type { ClassifiedPoint, FactReference, Headline, MissingFact } from '../model/generated/assessment.js';
import type { ClassDefinition } from '../policy/policy.js';
import type { ProofFact } from '../policy/prove.js';
import { type ProofNode, prove, proveClass, statedElement } from '../policy/prove.js';
import { decidingSteps, factsOf, type Need, questionsFor } from '../policy/reasons.js';
import type { Standing } from '../policy/standing.js';
import type { SystemFrame } from '../policy/system-frame.js';

/** How facts and gaps are written down; `assess` passes it in. */
export interface Scribe {
  reference(fact: ProofFact, frame: SystemFrame): FactReference;
  missing(need: Need, frame: SystemFrame): MissingFact;
}

/** The state of one point: the gate and the headline need no more. */
export function stateOf(definition: ClassDefinition, standing: Standing, frame: SystemFrame): PointState {
  if (standing > 0) return 'met';
  if (standing < 0) return 'not-met';
  return statedElement(proofOf(definition, frame)) ? 'in-play' : 'not-screened';
}

function proofOf(definition: ClassDefinition, frame: SystemFrame): ProofNode {
  return proveClass(definition.id, frame, frame.places())[0] ?? prove(definition.formula, frame, frame.places());
}

/** Every point of the law for one system, with its state, the facts that decided it and those that would. */
export function describePoints(
  frame: SystemFrame,
  definitions: readonly ClassDefinition[],
  edition: LawEdition,
  scribe: Scribe,
): ClassifiedPoint[] {
  const points: ClassifiedPoint[] = [];
  for (const definition of definitions) {
    const { per } = definition;
    // A point that an edition of the Act does not have is no point of it.
    if (applicationOf(definition.citation, edition) === undefined) continue;
    if (per === 'system') {
      points.push(describe(definition, frame, edition, scribe, {}));
      continue;
    }
    const list = per === 'uses[]' ? frame.uses : frame.parties;
    const bind = (index: number): void => (per === 'uses[]' ? frame.bindUse(index) : frame.bindParty(index));
    list.entries.forEach((entry, index) => {
      bind(index);
      points.push(
        describe(
          definition,
          frame,
          edition,
          scribe,
          per === 'uses[]' ? { use: entry.id as string } : ofParty(entry.id as string, frame),
        ),
      );
    });
    bind(-1);
    // What nobody stated complete may hold more: the point stays open for what is not written down.
    if (!list.closed && per === 'uses[]') points.push(openRest(definition, frame, edition));
  }
  return points;
}

/** A party, and whether its duties are ours to assess. */
function ofParty(party: string, frame: SystemFrame): { party: string; own: boolean } {
  return { party, own: frame.organisations.get(party)?.own === true };
}

function describe(
  definition: ClassDefinition,
  frame: SystemFrame,
  edition: LawEdition,
  scribe: Scribe,
  of: { use?: string; party?: string; own?: boolean },
): ClassifiedPoint {
  const proof = proofOf(definition, frame);
  const state = stateOf(definition, frame.classOf(definition.id), frame);
  return {
    ...head(definition, edition),
    ...of,
    state,
    decidedBy: factsOf(decidingSteps(proof)).map((fact) => scribe.reference(fact, frame)),
    missing: proof.standing === 0 ? missing(proof, frame, scribe) : [],
  } as ClassifiedPoint;
}

function missing(proof: ProofNode, frame: SystemFrame, scribe: Scribe): MissingFact[] {
  const wouldMeet = questionsFor(proof, true);
  const wouldNot = questionsFor(proof, false);
  const fewest =
    wouldMeet === undefined || (wouldNot !== undefined && wouldNot.length < wouldMeet.length) ? wouldNot : wouldMeet;
  return (fewest ?? []).map((need) => scribe.missing(need, frame));
}

function openRest(definition: ClassDefinition, frame: SystemFrame, edition: LawEdition): ClassifiedPoint {
  const { document, pointer } = frame.facts;
  const text = 'a statement that uses is complete (complete: by, on, count)';
  return {
    ...head(definition, edition),
    state: 'not-screened',
    decidedBy: [],
    missing: [{ fact: 'uses', document, pointer: `${pointer}/uses`, text }],
  } as ClassifiedPoint;
}

function head(
  definition: ClassDefinition,
  edition: LawEdition,
): { id: string; citation: string; kind: ClassDefinition['kind']; from?: string } {
  const application = applicationOf(definition.citation, edition);
  const from =
    application === undefined
      ? undefined
      : application.kind === 'single'
        ? application.from
        : application[definition.ground ?? 'annexIII'];
  return {
    id: definition.id,
    citation: definition.citation,
    kind: definition.kind,
    ...(from === undefined ? {} : { from }),
  };
}

const isOpen = (point: ClassifiedPoint): boolean => point.state === 'in-play' || point.state === 'not-screened';

/** The strictest class that is met, with the stricter ones that are still open. “No class” is never said while one is. */
export function headlineOf(points: readonly ClassifiedPoint[], frame: SystemFrame): Headline {
  const open = (kind: ClassifiedPoint['kind']): string[] => [
    ...new Set(points.filter((point) => point.kind === kind && isOpen(point)).map((point) => point.id)),
  ];
  const met = (kind: ClassifiedPoint['kind']): boolean =>
    points.some((point) => point.kind === kind && point.state === 'met');
  if (frame.classOf('AI system') < 0) return { class: 'not an AI system', atLeast: false, open: [] };
  if (frame.classOf('in scope') < 0) return { class: 'outside the scope', atLeast: false, open: [] };
  const scope = [...open('definition'), ...open('scope')];
  if (met('prohibited')) return { class: 'prohibited', atLeast: false, open: scope };
  const stricterThanHighRisk = open('prohibited');
  if (frame.classOf('high-risk') > 0) {
    const from = points.find((point) => point.id === 'high-risk' && point.state === 'met')?.from;
    const forecast = from !== undefined && from > frame.asOf ? { forecastFrom: from } : {};
    return { class: 'high-risk', atLeast: stricterThanHighRisk.length > 0, open: stricterThanHighRisk, ...forecast };
  }
  const highRisk =
    frame.classOf('high-risk') === 0 ? open('high-risk').filter((id) => id !== 'high-risk' && id !== 'Annex III') : [];
  const stricter = [
    ...scope,
    ...stricterThanHighRisk,
    ...(frame.classOf('high-risk') === 0 && highRisk.length === 0 ? ['high-risk'] : highRisk),
  ];
  if (met('transparency')) return { class: 'transparency', atLeast: stricter.length > 0, open: stricter };
  const all = [...stricter, ...open('transparency')];
  if (frame.classOf('in scope') > 0 && all.length === 0) return { class: 'AI system', atLeast: false, open: [] };
  return { class: 'undetermined', atLeast: all.length > 0, open: all };
}
