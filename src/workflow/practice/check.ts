import type { IsoDate } from '../../law/vocabulary.js';
import type { CheckInstance, CheckVerdict, PracticeCheckName } from '../../policy/check.js';
import { type Coverage, type FactRecord, statedList } from '../../policy/frame.js';
import { OBSERVED, type Standing, UNKNOWN } from '../../policy/standing.js';
import type { SystemFacts } from '../../policy/system-frame.js';
import type { WorkflowGraph } from '../model.js';
import { type Part, type Reference, references, withDeployment } from '../references.js';
import type { NamedFunction, PracticePoint, PracticeProof } from './proof.js';
import { provePractice } from './provers.js';

/**
 * One point of good practice over all workflows that the registry names for a system, whoever runs them. A list of
 * workflows that nobody stated complete can show a fault and never shows that there is none.
 */
export function practiceCheck(
  name: PracticeCheckName,
  system: SystemFacts,
  asOf: IsoDate,
  coverage: Coverage | undefined,
  graphs: ReadonlyMap<string, WorkflowGraph>,
): CheckVerdict {
  const list = statedList(system.facts.workflows, asOf);
  const looked = references(system, asOf, graphs);
  const functionOf = (id: string) => functionIn(system, id, asOf);
  const proofs = looked.map((reference) => ({
    reference,
    proof: provePractice(name, reference.graph, system.id, { asOf, functionOf }),
  }));
  const parts = proofs.flatMap(({ proof, reference }) =>
    proof.verdict === 'nothing-to-prove'
      ? []
      : [withDeployment(partOf(proof, reference), reference, system, coverage, false)],
  );
  const missing = [
    ...(list === undefined ? ['workflows'] : []),
    ...(list !== undefined && !list.closed ? ['a statement that workflows is complete (complete: by, on, count)'] : []),
    ...(list !== undefined && looked.length < list.entries.length ? ['every workflow that workflows names'] : []),
  ];
  const isEmpty = parts.length === 0 && looked.length > 0 && missing.length === 0;
  const worst = Math.min(OBSERVED, ...parts.map(({ standing }) => standing));
  const isShort = missing.length > 0 || parts.length === 0;
  const standing: Standing = worst > 0 && isShort ? UNKNOWN : worst;
  return {
    standing,
    instances: parts.flatMap(({ instances }) => instances),
    read: looked.map(({ graph, id }) => ({ fact: `workflow.${id}`, document: graph.source.document, pointer: '' })),
    missing: standing === UNKNOWN ? [...missing, ...parts.flatMap((part) => part.missing)] : [],
    limits: [...new Set(proofs.flatMap(({ proof }) => proof.limits))],
    ...(isEmpty ? { isEmpty } : {}),
  };
}

function partOf({ limits, points, verdict }: PracticeProof, { id }: Reference): Part {
  const standing = verdict === 'fault' ? -OBSERVED : verdict === 'open' ? UNKNOWN : OBSERVED;
  const instances = points.map((point) => instanceOf(point, id));
  return { standing, instances, missing: [...new Set(points.map(({ sentence }) => sentence))], limits };
}

function instanceOf({ isSure, key, path, place, sentence }: PracticePoint, workflow: string): CheckInstance {
  return {
    key: `workflow.${workflow}: ${key}`,
    outcome: isSure ? 'not-satisfied' : 'undetermined',
    message: sentence,
    ...place,
    ...(path === undefined
      ? {}
      : { path: path.map(({ place: at, step, via }) => ({ step, ...(via === undefined ? {} : { via }), ...at })) }),
  };
}

/** A function by its id: of the first own organisation that lists it, else of any other. */
function functionIn({ organisations }: SystemFacts, id: string, asOf: IsoDate): NamedFunction | undefined {
  const inOrder = [...organisations.values()].sort((one, other) => Number(other.own) - Number(one.own));
  for (const { facts } of inOrder) {
    const found = statedList((facts as FactRecord).functions, asOf)?.entries.find((entry) => entry.id === id);
    if (found !== undefined) return { authority: found.authority as string | undefined };
  }
  return undefined;
}
