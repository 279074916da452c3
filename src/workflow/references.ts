import type { IsoDate } from '../law/vocabulary.js';
import type { CheckInstance } from '../policy/check.js';
import { type Coverage, type FactRecord, statedList } from '../policy/frame.js';
import { DOCUMENTED, OBSERVED, type Standing, UNKNOWN } from '../policy/standing.js';
import type { SystemFacts } from '../policy/system-frame.js';
import type { WorkflowGraph } from './model.js';

/** A workflow of a system, as the registry refers to it. */
export interface Reference {
  readonly entry: FactRecord;
  readonly id: string;
  readonly pointer: string;
  readonly graph: WorkflowGraph;
}

/** What one workflow contributes to a check. */
export interface Part {
  readonly standing: Standing;
  readonly instances: readonly CheckInstance[];
  readonly missing: readonly string[];
  readonly judgement?: string;
  readonly limits: readonly string[];
}

/** The workflows that the registry names for a system, in its order; those that were not read are left out. */
export function references(
  system: SystemFacts,
  asOf: IsoDate,
  graphs: ReadonlyMap<string, WorkflowGraph>,
): Reference[] {
  const list = statedList(system.facts.workflows, asOf);
  return (list?.entries ?? []).flatMap((entry, index) => {
    const id = String(entry.id);
    const graph = graphs.get(id);
    return graph === undefined
      ? []
      : [{ entry, id, pointer: `${system.pointer}/workflows${list?.at ?? ''}/${index}`, graph }];
  });
}

/**
 * That a workflow is the one that runs is shown by evidence, not by its own words: observed where a deployment record
 * shows its digest, documented where nobody shows it. Another digest than the deployed one never satisfies.
 */
export function withDeployment(
  part: Part,
  { entry, id, graph }: Reference,
  system: SystemFacts,
  coverage: Coverage | undefined,
  isDeployers: boolean,
): Part {
  if (part.standing === UNKNOWN || part.standing > OBSERVED) return part;
  const { deployedDigest } = entry as { deployedDigest?: string };
  const rank =
    deployedDigest === undefined
      ? DOCUMENTED
      : Math.max(DOCUMENTED, coverage?.rank(`workflows[${id}].deployedDigest`) ?? 0);
  if (part.standing < 0) return { ...part, standing: -rank };
  if (deployedDigest !== undefined && deployedDigest !== graph.source.digest) {
    return {
      ...part,
      standing: UNKNOWN,
      missing: [
        ...part.missing,
        `the workflow ${id} that is deployed: ${graph.source.document} has another digest than workflows[${id}].deployedDigest in ${system.document}`,
      ],
    };
  }
  // What a deployer runs is the question here: a workflow that nobody says is deployed does not answer it.
  if (deployedDigest === undefined && isDeployers)
    return { ...part, standing: UNKNOWN, missing: [...part.missing, `workflows[${id}].deployedDigest`] };
  return { ...part, standing: rank };
}
