import { type AssessmentInput, assessSystem, leastBasisOf, partFor } from '../assess.js';
import { classifySystem } from '../classify/classify.js';
import { digestOf } from '../digest.js';
import { judge } from '../evaluate/judge.js';
import { shownFor } from '../evidence/shown.js';
import type { Basis, LawEdition, Outcome, Role } from '../law/vocabulary.js';
import type { SystemAssessment } from '../model/generated/assessment.js';
import type { Attestation } from '../model/generated/attestations.js';
import type { Waiver } from '../model/generated/waivers.js';
import type { Pack, Policy } from '../policy/policy.js';
import { type SystemFacts, SystemFrame } from '../policy/system-frame.js';
import { selectObligations } from '../select/select.js';
import { Timings } from '../select/timing.js';
import { checksOver } from '../workflow/checks.js';
import type { WorkflowGraph } from '../workflow/model.js';
import { readNativeWorkflow } from '../workflow/native.js';
import type { NativeWorkflow } from '../workflow/native-document.js';
import { AS_OF, type Evidence, freeze, type Registered, systemFacts, WRITTEN } from './situations.js';

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
export function inputsOf(
  situation: Situation,
  pack: Pack,
): { readonly facts: SystemFacts; readonly input: AssessmentInput } {
  const { system, workflows = [], asOf = AS_OF, edition = 'current', waivers = [], leastBasis = {} } = situation;
  const { subject, evidence = [], attestations = [], pointer } = situation;
  const graphs = graphsOf(workflows);
  const registers = {
    items: freeze(evidence.map(({ item }) => (item.date === WRITTEN ? { ...item, date: asOf } : item))),
    attestations: freeze(attestations.map((each) => (each.on === WRITTEN ? { ...each, on: asOf } : each))),
    files: new Map(evidence.map(({ item, file }) => [item.path, freeze(file)])),
    workflowDigest: (id: string) => graphs.get(id)?.source.digest,
  };
  const input: AssessmentInput = {
    asOf,
    edition,
    pack: freeze(pack),
    leastBasis,
    waivers: freeze(waivers),
    shownFor: (facts) => shownFor(facts, registers, asOf),
    runCheck: checksOver(graphs),
    contradictionsFor: () => [],
  };
  const facts = systemFacts(system, pointer);
  return { facts: subject === undefined ? facts : { ...facts, subject }, input };
}

/**
 * Runs classify, select and evaluate on frozen inputs.
 *
 * @param isBrief leaves out the facts behind classes that make no headline; findings come with all of theirs
 */
export function assess(situation: Situation, pack: Pack, isBrief = false): SystemAssessment {
  const { facts, input } = inputsOf(situation, pack);
  return assessSystem(facts, input, isBrief ? () => true : undefined);
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
    const judged = selectObligations(frame, pack.id, [policy], new Timings(frame, input.edition)).map(
      (obligation): Judgement => {
        frame.bindParty(obligation.party);
        frame.bindUse(obligation.use);
        const { outcome } = judge(
          obligation,
          frame,
          shown,
          leastBasisOf(obligation.id, obligation.requirement, input.leastBasis),
        );
        return { party: frame.partyId, role: obligation.role, use: frame.useId, outcome };
      },
    );
    frame.bindParty(-1);
    frame.bindUse(-1);
    return judged;
  };
}

/** The graphs of native workflows, by id; a workflow with problems is a mistake in the test. */
export function graphsOf(documents: readonly NativeWorkflow[]): ReadonlyMap<string, WorkflowGraph> {
  return new Map(
    documents.map((document) => {
      const path = `workflows/${document.id}.yaml`;
      const { graph, problems } = readNativeWorkflow(freeze(document), path, digestOf(JSON.stringify(document)));
      if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
      return [document.id, freeze(graph)];
    }),
  );
}
