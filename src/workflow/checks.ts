import type { IsoDate } from '../law/vocabulary.js';
import type { CheckInstance, CheckVerdict, LawCheckName } from '../policy/check.js';
import { answerOf, type Coverage, type FactRecord, NONE, statedList } from '../policy/frame.js';
import { OBSERVED, UNKNOWN } from '../policy/standing.js';
import type { CheckRunner, SystemFacts } from '../policy/system-frame.js';
import type { WorkflowGraph } from './model.js';
import { practiceCheck } from './practice/check.js';
import { isPracticeCheck } from './practice/provers.js';
import { type Part, type Reference, references, withDeployment } from './references.js';
import type { RefusalInstance } from './refusal-instance.js';
import { proveRefusalOrReversal, type RefusalOrReversalProof } from './refusal-or-reversal.js';
import { proveStopReach } from './stop-reach.js';
import { proveTwoVerifications } from './verification.js';
import { competenceOf } from './verifier-competence.js';

const COMMENSURATE =
  'whether a reversal after the effect, without a refusal before it, is commensurate with the risks (Art. 14(3))';

/**
 * Makes the named checks over workflow graphs. Art. 14 reads the workflows that are supplied with a system, Art. 26 those
 * that the party runs. A list of workflows that nobody stated complete can show a fault and never shows that there is none.
 *
 * @see Regulation (EU) 2024/1689, Articles 14(4)(d), 14(4)(e), 14(5) and 26(1)
 */
export function checksOver(graphs: ReadonlyMap<string, WorkflowGraph>): CheckRunner {
  return (name, system, partyId, asOf, coverage) =>
    isPracticeCheck(name)
      ? practiceCheck(name, system, asOf, coverage, graphs)
      : runCheck(name, system, partyId, asOf, coverage, graphs);
}

function runCheck(
  name: LawCheckName,
  system: SystemFacts,
  partyId: string | undefined,
  asOf: IsoDate,
  coverage: Coverage | undefined,
  graphs: ReadonlyMap<string, WorkflowGraph>,
): CheckVerdict {
  const list = statedList(system.facts.workflows, asOf);
  const all = references(system, asOf, graphs);
  const isDeployers = name === 'deployed-gates-as-the-instructions-ask';
  const selected = all.map((reference) => ({
    reference,
    counts: isDeployers ? isRunBy(reference.entry, partyId) : answerOf(reference.entry.suppliedWithSystem),
  }));
  const missing: string[] = [];
  if (list === undefined) missing.push('workflows');
  else if (!list.closed) missing.push('a statement that workflows is complete (complete: by, on, count)');
  for (const { reference, counts } of selected) {
    if (counts === undefined)
      missing.push(`workflows[${reference.id}].${isDeployers ? 'runBy' : 'suppliedWithSystem'}`);
  }
  const looked = selected.filter(({ counts }) => counts !== false).map(({ reference }) => reference);
  const parts = looked.map((reference) =>
    withDeployment(partOf(name, reference, system, asOf), reference, system, coverage, isDeployers),
  );
  const hasContent = parts.some(({ standing }) => standing !== OBSERVED + 1);
  if (!hasContent)
    missing.push(
      isDeployers
        ? `a workflow that ${partyId} runs, with an AI decision and its effect on persons`
        : name === 'two-persons-verify-each-identification'
          ? 'a workflow supplied with the system, with an identification and what is done on it'
          : 'a workflow supplied with the system, with an AI decision and its effect on persons',
    );
  const worst = Math.min(OBSERVED, ...parts.map(({ standing }) => standing));
  const standing = worst > 0 && missing.length > 0 ? UNKNOWN : worst;
  return {
    standing,
    instances: parts.flatMap((part) => part.instances),
    read: looked.map(({ graph, id }) => ({ fact: `workflow.${id}`, document: graph.source.document, pointer: '' })),
    missing: standing === UNKNOWN ? [...missing, ...parts.flatMap((part) => part.missing)] : [],
    ...judgementOf(parts),
    limits: [...new Set(parts.flatMap((part) => part.limits))],
  };
}

function judgementOf(parts: readonly Part[]): { judgement?: string } {
  const judgement = parts.find((part) => part.judgement !== undefined)?.judgement;
  return judgement === undefined ? {} : { judgement };
}

function isRunBy(entry: FactRecord, partyId: string | undefined): boolean | undefined {
  const { runBy } = entry as { runBy?: readonly string[] | typeof NONE };
  if (runBy === undefined || partyId === undefined) return undefined;
  return runBy === NONE ? false : runBy.includes(partyId);
}

/** `OBSERVED + 1` marks a workflow in which there is nothing to prove: it neither shows nor spoils anything. */
function partOf(name: LawCheckName, reference: Reference, system: SystemFacts, asOf: IsoDate): Part {
  switch (name) {
    case 'every-effect-on-persons-can-be-refused-or-reversed':
      return refusalPart(proveRefusalOrReversal(reference.graph, system.id), reference, system);
    case 'deployed-gates-as-the-instructions-ask':
      return gatePart(proveRefusalOrReversal(reference.graph, system.id), reference);
    case 'stop-reaches-every-ai-step':
      return stopPart(reference, system);
    case 'two-persons-verify-each-identification':
      return verificationPart(reference, system, asOf);
  }
}

const NOTHING: Part = { standing: OBSERVED + 1, instances: [], missing: [], limits: [] };

function refusalPart(proof: RefusalOrReversalProof, reference: Reference, system: SystemFacts): Part {
  if (proof.verdict === 'nothing-to-prove') return NOTHING;
  const { limits } = proof;
  const instances = proof.instances
    .filter(({ status }) => status !== 'reversible-only')
    .map((instance) =>
      instanceOf(instance, instance.status === 'escaped', reference, claimOf(instance, reference, system)),
    );
  switch (proof.verdict) {
    case 'covered':
      return { standing: OBSERVED, instances, missing: [], limits };
    case 'reversible-only':
      return { standing: OBSERVED, instances, missing: [], judgement: COMMENSURATE, limits };
    case 'escaped':
      return { standing: -OBSERVED, instances, missing: [], limits };
    case 'open':
      return { standing: UNKNOWN, instances, missing: groundsIn(proof), limits };
  }
}

/** Where the instructions ask for a review before an output takes effect, a later reversal is not enough. */
function gatePart(proof: RefusalOrReversalProof, reference: Reference): Part {
  if (proof.verdict === 'nothing-to-prove') return NOTHING;
  const isMissing = [...proof.instances, ...proof.untold].some(({ refusal }) => refusal === 'missing');
  const instances = proof.instances.map((instance) =>
    instanceOf(instance, instance.refusal === 'missing', reference, undefined),
  );
  const standing = isMissing ? -OBSERVED : proof.instances.length > 0 ? UNKNOWN : OBSERVED;
  return { standing, instances, missing: standing === UNKNOWN ? groundsIn(proof) : [], limits: proof.limits };
}

function groundsIn(proof: RefusalOrReversalProof): string[] {
  return [
    ...new Set(
      proof.instances
        .filter(({ status }) => status === 'open')
        .flatMap(({ restsOn }) => restsOn.map(({ element, id, reason }) => `${element} ${id}: ${reason}`)),
    ),
  ];
}

function instanceOf(
  instance: RefusalInstance,
  isFault: boolean,
  { graph, id }: Reference,
  contradicts: CheckInstance['contradicts'] | undefined,
): CheckInstance {
  const last = instance.path.at(-1);
  return {
    key: `workflow.${id}: ${instance.key}`,
    outcome: isFault ? 'not-satisfied' : 'undetermined',
    message: instance.sentence,
    document: last?.place.document ?? graph.source.document,
    pointer: last?.place.pointer ?? '',
    path: instance.path.map(({ step, via, place }) => ({
      step,
      ...(via === undefined ? {} : { via: via.outcome ?? via.kind }),
      document: place.document,
      pointer: place.pointer,
    })),
    ...(contradicts === undefined ? {} : { contradicts }),
  };
}

/** The registry says that somebody can refuse or reverse at exactly the effect that escapes. */
function claimOf(
  instance: RefusalInstance,
  { id }: Reference,
  system: SystemFacts,
): CheckInstance['contradicts'] | undefined {
  const oversight = system.facts.humanOversight as FactRecord | typeof NONE | undefined;
  if (instance.status !== 'escaped' || oversight === undefined || oversight === NONE) return undefined;
  const list = statedList(oversight.overrides, '9999-12-31');
  const index = (list?.entries ?? []).findIndex(({ workflow, step }) => workflow === id && step === instance.effect);
  const claim = list?.entries[index];
  if (claim === undefined) return undefined;
  return {
    fact: `humanOversight.overrides[${String(claim.id)}]`,
    document: system.document,
    pointer: `${system.pointer}/humanOversight/overrides${list?.at ?? ''}/${index}`,
    message: `a person can refuse or reverse at ${instance.effect}`,
  };
}

function stopPart(reference: Reference, system: SystemFacts): Part {
  const proof = proveStopReach(reference.graph, system.id);
  const { document } = reference.graph.source;
  const pointer = reference.graph.stop === 'unknown' || reference.graph.stop === 'none' ? '' : '/stop';
  switch (proof.verdict) {
    case 'nothing-to-prove':
      return NOTHING;
    case 'reached':
      return { standing: OBSERVED, instances: [], missing: [], limits: [] };
    case 'missed': {
      const message =
        proof.missed.length > 0
          ? `the stop of ${reference.id} does not reach ${proof.missed.join(', ')}`
          : `${reference.id}: ${proof.grounds.map(({ reason }) => reason).join('; ')}`;
      return {
        standing: -OBSERVED,
        instances: [{ key: `workflow.${reference.id}: stop`, outcome: 'not-satisfied', message, document, pointer }],
        missing: [],
        limits: [],
      };
    }
    case 'open':
      return {
        standing: UNKNOWN,
        instances: [],
        missing: proof.grounds.map(({ element, id, reason }) => `${element} ${id}: ${reason}`),
        limits: [],
      };
  }
}

/** Two verifications on every way, by persons who are said to have the competence, training and authority for it. */
function verificationPart(reference: Reference, system: SystemFacts, asOf: IsoDate): Part {
  const { graph, id } = reference;
  const proof = proveTwoVerifications(graph, system.id);
  if (proof.verdict === 'nothing-to-prove') return NOTHING;
  const { limits } = proof;
  const instances = proof.instances.map(
    ({ isSure, key, path, place, sentence }): CheckInstance => ({
      key: `workflow.${id}: ${key}`,
      outcome: isSure ? 'not-satisfied' : 'undetermined',
      message: sentence,
      ...place,
      path: path.map(({ place: at, step, via }) => ({ step, ...(via === undefined ? {} : { via }), ...at })),
    }),
  );
  if (proof.verdict === 'unverified') return { standing: -OBSERVED, instances, missing: [], limits };
  const missing = proof.instances.map(({ sentence }) => sentence);
  if (proof.verdict === 'open') return { standing: UNKNOWN, instances, missing, limits };
  const { lacking, unknown } = competenceOf(graph, proof.verifiers, system, asOf);
  const faults = lacking.map(
    ({ actor, message, place }): CheckInstance => ({
      key: `workflow.${id}: verifier ${actor}`,
      outcome: 'not-satisfied',
      message,
      ...place,
    }),
  );
  if (faults.length > 0) return { standing: -OBSERVED, instances: faults, missing: [], limits };
  return { standing: unknown.length > 0 ? UNKNOWN : OBSERVED, instances: [], missing: unknown, limits };
}
