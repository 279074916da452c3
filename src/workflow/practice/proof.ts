import type { IsoDate } from '../../law/vocabulary.js';
import type { GraphView } from '../graph-view.js';
import type { Place, TransitionKind } from '../model.js';

/** What is known of a function of the organisation that a workflow names. */
export interface NamedFunction {
  /** What the holder may decide, stop or override: words, `none`, or undefined where nobody has said. */
  readonly authority: string | undefined;
}

/** What the proofs of good practice read: one workflow, for the AI of one system, on one day. */
export interface Practised {
  readonly view: GraphView;
  readonly asOf: IsoDate;
  /**
   * A function of an organisation of the registry; undefined where no organisation lists it. Left out where a workflow is
   * read alone, without the registry.
   */
  readonly functionOf?: (id: string) => NamedFunction | undefined;
}

/** One step of a counterexample, and how it was come to. */
export interface Waypoint {
  readonly step: string;
  readonly via?: TransitionKind | string;
  readonly place: Place;
}

/** One path, step or entry on which a proof turns. */
export interface PracticePoint {
  /** Made of ids only, so that it stays the same when files are sorted. */
  readonly key: string;
  /** All of it is declared: it is so. Otherwise nobody can tell, and `sentence` names the element. */
  readonly isSure: boolean;
  /** One plain sentence without a full stop. */
  readonly sentence: string;
  readonly place: Place;
  readonly path?: readonly Waypoint[];
}

/** What is shown about one workflow. */
export interface PracticeProof {
  /**
   * `fault`: something is not so, on declared facts alone. `open`: nobody can tell. `nothing-to-prove`: for sure there is
   * nothing that it could be asked of.
   */
  readonly verdict: 'holds' | 'fault' | 'open' | 'nothing-to-prove';
  readonly points: readonly PracticePoint[];
  /** What the proof does not look at, as sentences without a full stop. */
  readonly limits: readonly string[];
}

/** Proves one point of good practice; never throws, whatever the graph says. */
export type PracticeProver = (practised: Practised) => PracticeProof;

/** What the proof is asked of: how much of it is there for sure, and what else may be. */
export interface Subjects {
  readonly sure: number;
  readonly perhaps: number;
  /** What is asked about, for the sentence that says that nobody knows whether it is there. */
  readonly what: string;
}

/**
 * The proof from its points. What only may be there proves nothing by being in order: a blurred fact would show more
 * than the plain one, so `holds` asks for something that is there for sure.
 */
export function proofOf(
  { view: { graph } }: Practised,
  { perhaps, sure, what }: Subjects,
  points: readonly PracticePoint[],
  limits: readonly string[],
): PracticeProof {
  if (points.some(({ isSure }) => isSure)) return { verdict: 'fault', points, limits };
  if (points.length > 0) return { verdict: 'open', points, limits };
  if (sure > 0) return { verdict: 'holds', points, limits };
  if (perhaps === 0) return { verdict: 'nothing-to-prove', points, limits };
  const place = { document: graph.source.document, pointer: '' };
  const sentence = `whether there is ${what} is not stated for sure`;
  return { verdict: 'open', points: [{ key: 'subject', isSure: false, sentence, place }], limits };
}

/** A graph of which nothing can be said as a whole: broken, or without steps. */
export function openAsAWhole(document: string, sentence: string): PracticeProof {
  const point = { key: 'workflow', isSure: false, sentence, place: { document, pointer: '' } };
  return { verdict: 'open', points: [point], limits: [] };
}

/** Where the workflow as a whole stands. */
export function wholePlace({ view: { graph } }: Practised): Place {
  return { document: graph.source.document, pointer: '' };
}
