import type { WorkflowGraph } from './model.js';
import type { RefusalInstance } from './refusal-instance.js';
import { proveRefusalOrReversal, type RefusalOrReversalProof } from './refusal-or-reversal.js';

/** What is shown about gates before effects. Reversal plays no part: it comes after. */
export interface GateBeforeEffectProof {
  readonly verdict: 'gated' | 'gate-missing' | 'open' | 'nothing-to-prove';
  /**
   * The effects that a way leads to without a gate (`missing`), or without a sure one (`open`), with those ways; with no
   * ways or not all of them where there are too many to tell. In document order, first those of which ways are told.
   */
  readonly effects: readonly {
    readonly effect: string | undefined;
    readonly gate: 'missing' | 'open';
    readonly ways: readonly RefusalInstance[];
  }[];
  readonly covers: RefusalOrReversalProof['covers'];
}

/**
 * Which effects on persons lack a gate before them in a workflow that a deployer runs. Whether the instructions for use
 * ask for a gate there is not looked at: only where they do is a missing one more than good practice.
 *
 * @see Regulation (EU) 2024/1689, Article 26(1)
 */
export function proveGateBeforeEffect(graph: WorkflowGraph, system: string): GateBeforeEffectProof {
  const proof = proveRefusalOrReversal(graph, system);
  if (proof.verdict === 'nothing-to-prove') return { verdict: 'nothing-to-prove', effects: [], covers: proof.covers };
  const byEffect = new Map<string | undefined, RefusalInstance[]>();
  for (const instance of proof.instances)
    byEffect.set(instance.effect, [...(byEffect.get(instance.effect) ?? []), instance]);
  const untold = new Map(proof.untold.map(({ effect, refusal }) => [effect, refusal]));
  const inOrder = new Set<string | undefined>(byEffect.keys());
  for (const { effect } of proof.untold) inOrder.add(effect);
  const effects = [...inOrder].map((effect) => {
    const ways = byEffect.get(effect) ?? [];
    const isMissing = ways.some(({ refusal }) => refusal === 'missing') || untold.get(effect ?? '') === 'missing';
    return { effect, gate: isMissing ? ('missing' as const) : ('open' as const), ways };
  });
  const isMissing = effects.some(({ gate }) => gate === 'missing');
  return {
    verdict: effects.length === 0 ? 'gated' : isMissing ? 'gate-missing' : 'open',
    effects,
    covers: proof.covers,
  };
}
