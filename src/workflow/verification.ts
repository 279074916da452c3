import { foldAnswers } from './answer-steps.js';
import { mayChoose } from './gate-reading.js';
import { definitePerformer, type GraphView, isAiDecision, viewGraph } from './graph-view.js';
import { certaintyOf, entriesOf, isDeclared, isDefinite, type Place, type WorkflowGraph } from './model.js';
import { readPasses } from './pass.js';
import type { Waypoint } from './practice/proof.js';
import { escapesForSure, escapesPerhaps } from './unverified.js';
import { instanceOf } from './unverified-words.js';
import { type SureVerification, sureVerifications } from './verifiers.js';

/** What is shown about two separate verifications in one workflow. */
export interface VerificationProof {
  /**
   * `verified`: on every way from an identification to an action or decision on it two different persons confirm it
   * separately. `unverified`: on some way fewer than two can, and all of it is declared. `open`: nobody can tell.
   * `nothing-to-prove`: no AI decision that may identify persons, or no action after one, for sure.
   */
  readonly verdict: 'verified' | 'unverified' | 'open' | 'nothing-to-prove';
  /** One way to each action that is not shown to be verified, in document order, what is sure before what is open. */
  readonly instances: readonly VerificationInstance[];
  /** The actors whose confirmations count, in document order: whether they are competent stands elsewhere. */
  readonly verifiers: readonly string[];
  readonly limits: readonly string[];
}

export interface VerificationInstance {
  /** Built from ids only. */
  readonly key: string;
  /** All of it is declared: it is so. */
  readonly isSure: boolean;
  readonly path: readonly Waypoint[];
  /** One plain sentence without a full stop. */
  readonly sentence: string;
  readonly place: Place;
}

const LIMITS: readonly string[] = [
  'A way that the workflow does not state is not seen',
  'Two marks (`person`) are taken to be two persons, whoever gave them',
  'Whether the persons look at the identification itself, and with care, is not proved here',
];

/** Nobody reads more ways than this; the rest is counted. */
const MOST_TOLD = 50;

/**
 * Proves that no action or decision rests on an identification that fewer than two natural persons verified and
 * confirmed separately. No path is enumerated: an action escapes if for some one person it is reached from an
 * identification where only the confirmations that this person can give alone are open. So it is one search for each
 * person, on a graph of which the other confirmations are cut.
 *
 * Promises that `verified` is said only where in every run two different persons confirmed since the identification, on
 * declared facts alone; that `unverified` is said only where a declared way is passed with one person at most; and that
 * leaving out a fact never turns anything else into `verified` or `nothing-to-prove`. A confirmation is the outcome
 * `approve` of a gate on which nothing is in doubt: another answer, a time-out or an error is none.
 *
 * Does not promise that the persons have the competence, training and authority that they need: `verifiers` says who they
 * are.
 *
 * @see Regulation (EU) 2024/1689, Article 14(5), first subparagraph
 */
export function proveTwoVerifications(stated: WorkflowGraph, system: string): VerificationProof {
  const { graph, gateOf } = foldAnswers(stated, system);
  const view = viewGraph(graph, system);
  if (view === undefined) return openAsAWhole(graph, 'the steps and transitions do not fit together');
  if (view.steps.length === 0) return openAsAWhole(graph, 'the workflow states no steps');
  const identifications = identificationsOf(view);
  const actions = view.steps.map((_, step) => isAction(view, step, identifications[step]!));
  const sources = positionsOf(identifications, (answer) => answer !== 'no');
  const targets = positionsOf(actions, (answer) => answer !== 'no');
  if (sources.length === 0 || targets.length === 0)
    return { verdict: 'nothing-to-prove', instances: [], verifiers: [], limits: LIMITS };
  if (graph.transitions === 'unknown' && view.steps.length > 1)
    return openAsAWhole(graph, 'how the steps follow one another is not stated');
  const { definite, possible } = readPasses(view);
  const verifications = sureVerifications(view);
  const asked = { identifications, actions, sources, targets, verifications };
  const sure = escapesForSure(view, definite, asked);
  const perhaps = escapesPerhaps(view, possible, asked);
  const named = (step: number) => gateOf.get(view.steps[step]!.id) ?? view.steps[step]!.id;
  const told: VerificationInstance[] = [];
  let untold = 0;
  for (const isSure of [true, false])
    for (const target of targets) {
      const way = isSure ? sure.get(target) : sure.has(target) ? undefined : perhaps.get(target);
      if (way === undefined) continue;
      if (told.length === MOST_TOLD) untold += 1;
      else told.push(instanceOf(view, way, target, isSure, { ...asked, named }));
    }
  const more = untold === 0 ? [] : [`The ways to ${untold} more steps are not told one by one`];
  const limits = [...LIMITS, ...more];
  const verifiers = approversOf(verifications);
  if (sure.size > 0) return { verdict: 'unverified', instances: told, verifiers, limits };
  if (perhaps.size > 0) return { verdict: 'open', instances: told, verifiers, limits };
  // What only may be there proves nothing by being covered.
  if (!view.steps.some((_, step) => isAiDecision(view, step) === 'yes' && identifications[step] !== 'no'))
    return openAsAWhole(graph, 'which step of the AI identifies persons is not stated for sure');
  if (!actions.includes('yes'))
    return openAsAWhole(graph, 'which step is an action or a decision on it is not stated for sure');
  return { verdict: 'verified', instances: [], verifiers, limits };
}

export type Answer = 'yes' | 'no' | 'unknown';

function positionsOf(answers: readonly Answer[], holds: (answer: Answer) => boolean): readonly number[] {
  return answers.flatMap((answer, step) => (holds(answer) ? [step] : []));
}

/**
 * Which steps of the AI identify persons: those that say so; and where none says anything, the only AI decision, for an
 * AI whose purpose it is identifies nowhere else.
 */
function identificationsOf(view: GraphView): readonly Answer[] {
  const decisions = view.steps.map((_, step) => isAiDecision(view, step));
  const may = positionsOf(decisions, (answer) => answer !== 'no');
  const isSilent = view.steps.every(({ identifies = 'unknown' }) => identifies === 'unknown');
  return view.steps.map((step, position): Answer => {
    const { identifies = 'unknown' } = step;
    if (decisions[position] === 'no' || (identifies === 'no' && isDeclared(step))) return 'no';
    const isSaid = (identifies === 'yes' && isDeclared(step)) || (isSilent && may.length === 1);
    return isSaid && decisions[position] === 'yes' && isDeclared(step) ? 'yes' : 'unknown';
  });
}

/**
 * Whether the step is an action or a decision on the identification: it acts, or has an effect outside. A gate at which a
 * person decides is a verification and no action, unless the effect is brought about right there. What merely records,
 * fetches or informs inside is none.
 */
function isAction(view: GraphView, step: number, identifies: Answer): Answer {
  const entry = view.steps[step]!;
  const isEffectKnown = entry.effect !== 'unknown' && isDefinite(certaintyOf(entry, 'effect'));
  const isKindKnown = entry.kind !== 'unknown' && isDefinite(certaintyOf(entry, 'kind'));
  const isOutside = entry.effect === 'on-persons' || entry.effect === 'external';
  if (isEffectKnown && isOutside) {
    const isOnPersons = entry.effect === 'on-persons';
    return isDeclared(entry) && (isOnPersons || (isKindKnown && REACHES_OUT.has(entry.kind))) ? 'yes' : 'unknown';
  }
  if (!isEffectKnown || !isKindKnown) return 'unknown';
  // To decide who it is, is the identification itself; an act is more than that.
  if (entry.kind === 'act') return isDeclared(entry) ? 'yes' : 'unknown';
  if (entry.kind !== 'decide' || identifies === 'yes') return 'no';
  if (view.gates[step] !== undefined && mayChoose(view, step)) return 'no';
  const performer = definitePerformer(view, step);
  return isDeclared(entry) && (performer === 'ai' || performer === 'automated') ? 'yes' : 'unknown';
}

const REACHES_OUT: ReadonlySet<string> = new Set(['act', 'decide', 'notify']);

/** Everybody who may give one of the confirmations that count. */
function approversOf(verifications: readonly (SureVerification | undefined)[]): readonly string[] {
  return [...new Set(verifications.flatMap((each) => (each === undefined ? [] : entriesOf(each.gate.approvers))))];
}

/** The whole workflow is in question: an empty or broken graph shows nothing, and so is never verified. */
function openAsAWhole(graph: WorkflowGraph, sentence: string): VerificationProof {
  const place = { document: graph.source.document, pointer: '' };
  const instance = { key: 'workflow', isSure: false, path: [], sentence, place };
  return { verdict: 'open', instances: [instance], verifiers: [], limits: LIMITS };
}
