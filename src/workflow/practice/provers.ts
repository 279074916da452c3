import type { CheckName, PracticeCheckName } from '../../policy/check.js';
import { viewGraph } from '../graph-view.js';
import type { WorkflowGraph } from '../model.js';
import { onePersonIsAccountable } from './accountable.js';
import { autonomyIsGranted } from './autonomy.js';
import { toolsAndDelegationAreBounded } from './delegation.js';
import { everyTriggerReachesAPerson } from './escalation.js';
import { effectsAreGated } from './gated.js';
import { handOversCarryContext } from './handovers.js';
import { agentsHaveALifeCycle } from './life-cycle.js';
import { loopsAreBounded } from './loops.js';
import { decisionsAreMeasured } from './metrics.js';
import { personsAreTold } from './notices.js';
import { somebodyIsOnDuty } from './on-duty.js';
import { prohibitionsAreEnforced } from './prohibited.js';
import { openAsAWhole, type PracticeProof, type PracticeProver, type Practised } from './proof.js';
import { consequentialStepsAreRecorded } from './records.js';
import { dutiesAreSeparate } from './separation.js';
import { silenceNeverAccepts } from './silence.js';
import { reviewersHaveTheTime } from './span.js';

/** The proofs of good practice by name, in the order of their parts. */
export const provers: Readonly<Record<PracticeCheckName, PracticeProver>> = {
  'autonomy-is-granted': autonomyIsGranted,
  'prohibitions-are-enforced': prohibitionsAreEnforced,
  'tools-and-delegation-are-bounded': toolsAndDelegationAreBounded,
  'agents-have-a-life-cycle': agentsHaveALifeCycle,
  'effects-are-gated': effectsAreGated,
  'hand-overs-carry-context': handOversCarryContext,
  'loops-of-ai-are-bounded': loopsAreBounded,
  'one-person-is-accountable': onePersonIsAccountable,
  'duties-are-separate': dutiesAreSeparate,
  'reviewers-have-the-time': reviewersHaveTheTime,
  'consequential-steps-are-recorded': consequentialStepsAreRecorded,
  'decisions-are-measured': decisionsAreMeasured,
  'silence-never-accepts': silenceNeverAccepts,
  'every-trigger-reaches-a-person': everyTriggerReachesAPerson,
  'somebody-is-on-duty': somebodyIsOnDuty,
  'persons-are-told': personsAreTold,
};

export function isPracticeCheck(name: CheckName): name is PracticeCheckName {
  return Object.hasOwn(provers, name);
}

/** Everything that the proofs need beside the graph. */
export type Beside = Omit<Practised, 'view'>;

/** Proves one point of good practice of one workflow, for the AI of one system. */
export function provePractice(
  name: PracticeCheckName,
  graph: WorkflowGraph,
  system: string,
  beside: Beside,
): PracticeProof {
  const view = viewGraph(graph, system);
  const { document } = graph.source;
  if (view === undefined) return openAsAWhole(document, 'the steps and transitions do not fit together');
  if (graph.steps === 'unknown' || view.steps.length === 0)
    return openAsAWhole(document, 'the workflow states no steps');
  if (graph.transitions === 'unknown' && view.steps.length > 1)
    return openAsAWhole(document, 'how the steps follow one another is not stated');
  return provers[name]({ view, ...beside });
}
